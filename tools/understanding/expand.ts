import { markOf } from '../../src/bot/understanding/guess.ts';
import type { Intent } from '../../src/bot/understanding/intent.ts';
import { firms, madeUp, people } from './made-up-names.ts';

/**
 * How people say what they want, by intent, one pattern a line: `(a|b|)` stands for either, `{m}` an address, `{d}` a room or
 * device, `{t}` a domain or tenant, `{c}` a company, `{r}` a request number, `{u}` a person, `{g}` a tenant id, `{e}` an error.
 */
export type Sentences = Readonly<Record<Intent, string>>;

const fillers: Readonly<Record<string, readonly string[]>> = {
  m: ['info@example.com', 'b.jansen@example.org', 'zimmer3@example.com', 'Sales@example.net'],
  d: ['Boardroom 7', 'Room 9', 'Lobby-Panel-5', 'Neptune Room', 'Saal 6', 'panel 31'],
  t: ['example.com', 'northwind.example', 'Northwind', 'example.org'],
  c: ['Northwind', 'Lamna Healthcare', 'Wingtip Toys', 'Tailspin', 'Woodgrove Bank', 'Litware GmbH', 'Dupuis et Fils'],
  r: ['CR-7001', 'cr 7002', 'CR-7003', '#7004'],
  u: [
    'Kim',
    'Maria Lopez',
    'Jan',
    'Mr Weber',
    'Siobhan',
    'Priya Nair',
    'Greet',
    'Lucas Moreau',
    'Callum',
    'Agnieszka',
    'Karel Peeters',
    'Mona',
    'Tom Baker',
    'Yusuf',
    'Björn Sørensen',
    'Ewa Nowak',
    'Mrs Okafor',
  ],
  g: ['0a1b2c3d-1111-4222-8333-444455556666'],
  e: ['AADSTS65001', 'AADSTS50105', 'aadsts 90094'],
};

/** What a pattern's `{m}`, `{u}` … stands for: of the list, or every other person and firm made up. */
function nameOf(kind: string, number: number): string {
  const names = fillers[kind] ?? [];
  const made = kind === 'u' ? people : kind === 'c' ? firms : undefined;
  if (made && number % 2 === 0) return madeUp(made, number);
  return names[number % names.length] ?? '';
}

/** The sentences that a pattern stands for: as many as it takes to hear each of its words `rounds` times. */
export function expand(pattern: string, rounds = 2): string[] {
  const parts = pattern.split(/\(([^()]*)\)/);
  const choices = parts.map((part, place) => (place % 2 === 0 ? [part] : part.split('|')));
  const widest = Math.max(...choices.map((each) => each.length));
  const most = choices.reduce((product, each) => product * each.length, 1);
  const sentences = Array.from({ length: Math.min(most, widest * (choices.length > 1 ? rounds : 1)) }, (_, turn) =>
    choices
      .map((each, place) => each[(turn + Math.floor(turn / each.length) * (place % 3)) % each.length] ?? '')
      .join('')
      .replace(/\{(\w)\}/g, (_whole, kind: string) => nameOf(kind, turn + markOf(pattern)))
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(sentences)];
}
