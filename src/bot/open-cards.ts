import type { Cards } from '../cards/render.ts';
import type { Asked } from '../services/journeys/ports.ts';
import type { Turn } from './define.ts';
import type { Drawn } from './titled-tap.ts';

/** The cards of what a person has open or was just shown, and of what waits for their decision, as they are drawn for them now. */
export async function openCards(turn: Turn, cards: Cards, shown: Asked | null): Promise<Drawn[]> {
  const { person, journeys } = turn;
  const found = await journeys.lookUp.own(person, null);
  const open = found.kind === 'mine' ? found.facts.connections : [];
  // What has ended is open no more, and its card offers to begin again.
  const isEnded = shown?.card === 'connection' && !open.some(({ connection: { id } }) => id === shown.about);
  const ended = isEnded ? await journeys.present.present('connection', shown.about, person) : null;
  const connections = ended ? [...open, ended] : open;
  const pending = await journeys.lookUp.pending(person);
  // Also what was just decided and still offers something.
  const numbers = pending.kind === 'pending' ? pending.facts.requests.map(({ request }) => request.number) : [];
  const requests = await Promise.all(
    numbers.map(async (number) => {
      const facts = await journeys.present.present('approval-request', number, person);
      if (!facts) return [];
      const isDecided = facts.request.state === 'approved';
      return [{ facts, number, guide: isDecided ? await journeys.guide.guide(person, null, null, number) : null }];
    }),
  );
  const again = (verb: string, id: string) => ({ verb, data: { id, v: 0 } });
  return [
    ...connections.map((facts) => ({
      card: cards.render('connection', facts, turn).card,
      again: again('show_connection', facts.connection.id),
    })),
    ...requests
      .flat()
      .flatMap(({ facts, number, guide }) => [
        { card: cards.render('approval-request', facts, turn).card, again: again('show_request', number) },
        ...(guide ? [{ card: cards.render('guide', guide, turn).card, again: again('show_guide', number) }] : []),
      ]),
  ];
}
