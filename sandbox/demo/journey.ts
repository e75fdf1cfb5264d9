import type { Scene } from './steps.ts';

/** One journey of the demo. It is reached when `play` ends without throwing: the cards and the cloud both agree. */
export interface Journey {
  /** Fixed name, for `--json` and for failure reports. */
  readonly name: string;
  readonly title: string;
  /** Goes on from where this one ended: without it, it is not played. */
  readonly after?: Journey;
  play(scene: Scene): Promise<void>;
}
