import type { Weather } from '../cloud/state.ts';
import type { Actor } from '../run/stage.ts';
import { wordsOf } from '../teams/chat.ts';
import type { Result } from './transcript.ts';

/** What came of all the journeys. */
export interface Report {
  readonly results: readonly Result[];
  /** What was made to fail; null where nothing was. */
  readonly weather: Pick<Weather, 'asked' | 'struck'> | null;
}

/** For people: what failed at Microsoft, which journeys stopped and where they stood, and how many reached their end. */
export function inWords({ results, weather }: Report): string[] {
  const stopped = results.filter(({ reached }) => !reached);
  return [
    ...(weather ? [failures(weather)] : []),
    ...stopped.map(({ journey, why = '', stood = [] }) =>
      [`${journey} stopped: ${firstLine(why)}`, ...stood].join('\n  '),
    ),
    `${results.length - stopped.length} of ${results.length} journeys reached their end.`,
  ];
}

function failures({ asked, struck }: NonNullable<Report['weather']>): string {
  const kinds = Object.entries(struck).sort(([, a], [, b]) => b - a);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  const each = kinds.map(([kind, count]) => `${count} ${kind.replaceAll('_', ' ')}`).join(', ');
  return `${all} of ${asked} calls for tokens and to Graph were made to fail: ${each}.`;
}

/** For machines. What can only be told of a run with failing calls is there only then. */
export function asFields({ results, weather }: Report): object {
  const reached = results.filter((one) => one.reached).length;
  const summary = { summary: true, journeys: results.length, reached };
  if (!weather) return summary;
  const stopped = results.filter((one) => !one.reached).map(({ journey, why, stood }) => ({ journey, why, stood }));
  return { ...summary, calls: weather.asked, failed: weather.struck, stopped };
}

/** The headline of the newest that each of these people sees. */
export const whereItStood = (actors: readonly Pick<Actor, 'person' | 'teams'>[]): string[] =>
  actors.flatMap(({ person, teams: { chat } }) => {
    const newest = chat.messages.findLast(({ from }) => from === 'bot');
    return newest ? `${person.name}'s chat ends with "${firstLine(wordsOf(newest))}"` : [];
  });

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
