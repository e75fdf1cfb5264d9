/** One line of docs/requirements.md. */
export interface Requirement {
  /** `S15`, `T34`. */
  readonly line: string;
  /** What the article says and what the bot does. */
  readonly promise: string;
  /** How a test sees it, with the remarks that follow on the line. */
  readonly check: string;
}

const REQUIREMENT = /^- \*\*(?<line>[ST]\d{1,2})\*\* (?<promise>.+) \*\*Check\*\*: (?<check>.+)$/;

/** The requirement lines of `text`, in its order. Throws where a list item is none: a line that is not read would need no proof. */
export function readRequirements(text: string): readonly Requirement[] {
  const found = new Map<string, Requirement>();
  for (const item of text.split('\n').filter((each) => each.startsWith('- '))) {
    const { line, promise, check } = REQUIREMENT.exec(item.trimEnd())?.groups ?? {};
    if (!line || !promise || !check)
      throw new Error(`not a requirement of the form "- **S1** … **Check**: …": ${item}`);
    if (found.has(line)) throw new Error(`${line} stands there twice`);
    found.set(line, { line, promise, check });
  }
  if (found.size === 0) throw new Error('there is no requirement line');
  return [...found.values()];
}
