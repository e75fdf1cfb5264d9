import type { Connection } from '../services/consent/model.ts';
import type { CardWords } from './card-words.ts';

/** Who waits, as one phrase: mailboxes by their address, devices with their name; `most` of them, the rest counted. Markdown. */
export function waitingNames(words: CardWords, waiting: readonly Connection[], most = 3): string {
  if (waiting.length === 0) return words.say('request.waiting_none');
  const shown = waiting
    .slice(0, most)
    .map(({ device, address }) => words.markdown(device ? `${device} (${address})` : address, 120));
  const more = waiting.length - shown.length;
  return words.list(more > 0 ? [...shown, words.say('who.more', { count: more })] : shown);
}
