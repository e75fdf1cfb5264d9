/** What a tool found in one tree: how many files it looked at, and each fault as a line a person can act on. */
export interface Sight {
  /** Nought is a failure by itself: a tool that sees nothing finds nothing. `unknown` where the tool does not tell. */
  readonly seen: number | 'unknown';
  readonly faults: readonly string[];
}

/** A violation that is planted on every run. A tool that does not report it is blind, and its silence proves nothing. */
export interface Canary {
  /** Path in the tree to the text of the file. */
  readonly plants: Readonly<Record<string, string>>;
  /** Matches the fault that the plant must cause. */
  readonly reported: RegExp;
}

/** One kind of check: how to look at a tree, what proves that it sees, and what to do about its faults. */
export interface Check {
  readonly name: string;
  readonly remedy: string;
  readonly canaries: readonly Canary[];
  /** Looks at the tree below `root`. Throws only when the tool itself does not run. */
  look(root: string): Promise<Sight>;
}
