/** One measured value; `atLeast`, `atMost`: the aim that it must reach. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Measures, and gives its rows: everything that is compared in one run. */
export type Measure = () => readonly Row[] | Promise<readonly Row[]>;
