import type { Answer } from '../answer.ts';
import type { Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { plainWords } from '../understanding/tokens.ts';

/** How people ask what comes next for them, alone in a message. Data: a language is a row. */
const words: readonly string[] = [
  '(?:and |so |ok )?(?:what )?(?:now|next)|what (?:should|must|do|shall) i (?:have to )?do(?: now| next)?',
  '(?:en |ok |dus )?(?:wat )?nu|wat (?:moet|zal) ik(?: er)?(?: nu)? doen|wat doe ik nu',
  '(?:und |ok |also )?(?:was )?(?:nun|jetzt)|was (?:soll|muss|mache|tue) ich(?: jetzt| nun)?(?: tun| machen)?',
  '(?:et |ok |donc )?maintenant|(?:que|quoi) faire(?: maintenant)?|que dois je faire(?: maintenant)?|je fais quoi(?: maintenant)?|qu est ce que je (?:dois faire|fais)(?: maintenant)?',
  '(?:y |ok |entonces )?(?:ahora|que)(?: que| ahora)|y ahora|que (?:hago|debo hacer|tengo que hacer)(?: ahora)?',
];

const alone = new RegExp(`^(?:${words.join('|')})$`, 'u');
const longest = 60;

export const asksWhatNow = (text: string): boolean =>
  text.length <= longest && alone.test(plainWords(text.replaceAll(/['’]/gu, ' ')));

/** What is open of this person's own, or waits for them. Null: nothing, so that help tells what can be done. */
export async function whatNow({ person, journeys }: Turn): Promise<Answer | null> {
  const found = await journeys.lookUp.status(person, null);
  const isNothing = found.kind === 'notice' || (found.kind === 'mine' && found.facts.connections.length === 0);
  return isNothing ? null : lookUpAnswer(found);
}
