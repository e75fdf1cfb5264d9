import { z } from 'zod';

export const linesShape = z.array(z.object({ label: z.string(), hasLabel: z.boolean(), text: z.string() }));

const shape = z.object({ style: z.string(), title: z.string(), lines: linesShape });

export const notesShape = { notes: z.array(shape) };

export type Note = z.infer<typeof shape>;

/** A line of a box: a sentence, or a sentence below what it is about. */
export type NoteLine = string | { readonly label: string; readonly text: string };

/** A box with a title and a few lines: what to know, or (`warning`) what to do before anything else. */
export function note(title: string, lines: readonly NoteLine[], style: 'emphasis' | 'warning' = 'emphasis'): Note {
  return { style, title, lines: noteLines(lines) };
}

export const noteLines = (lines: readonly NoteLine[]): z.infer<typeof linesShape> =>
  lines.map((line) =>
    typeof line === 'string' ? { label: '', hasLabel: false, text: line } : { ...line, hasLabel: true },
  );
