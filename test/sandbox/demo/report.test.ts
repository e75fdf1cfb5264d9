import { describe, expect, it } from 'vitest';
import { contoso } from '../../../sandbox/cloud/world.ts';
import { asFields, inWords, whereItStood } from '../../../sandbox/demo/report.ts';
import { someoneOf } from '../../../sandbox/run/stage.ts';
import { startTeams } from '../../../sandbox/teams/teams.ts';

const reached = { journey: 'denial', reached: true, seconds: 1 };
const stopped = {
  journey: 'admin-in-place',
  reached: false,
  seconds: 180,
  why: 'Hanna Schmidt waited 180 s for "active".\nThe chat ends with:\n  bot: a long card',
  stood: [`Hanna Schmidt's chat ends with "Signed in, but the application level is missing"`],
};
const weather = { asked: 40, struck: { 'token silent': 2, 'graph throttled_plainly': 7 } };

describe('what came of a demo with failing calls', () => {
  it('says which calls failed, which journeys stopped and where they stood', () => {
    expect(inWords({ results: [reached, stopped], weather })).toEqual([
      '9 of 40 calls for tokens and to Graph were made to fail: 7 graph throttled plainly, 2 token silent.',
      `admin-in-place stopped: Hanna Schmidt waited 180 s for "active".\n  ${stopped.stood.join()}`,
      '1 of 2 journeys reached their end.',
    ]);
    expect(asFields({ results: [reached, stopped], weather })).toEqual({
      ...{ summary: true, journeys: 2, reached: 1, calls: 40, failed: weather.struck },
      stopped: [{ journey: 'admin-in-place', why: stopped.why, stood: stopped.stood }],
    });
  });

  it('says of one without them what it always said', () => {
    expect(inWords({ results: [reached], weather: null })).toEqual(['1 of 1 journeys reached their end.']);
    expect(asFields({ results: [reached, stopped], weather: null })).toEqual({
      summary: true,
      journeys: 2,
      reached: 1,
    });
  });

  it("takes where it stood from the newest of the bot's messages to each", async () => {
    const teams = await startTeams('http://127.0.0.1:9');
    const person = contoso.people.anna;
    const anna = teams.person(someoneOf(contoso, person));
    anna.chat.add('bot', { text: 'Sign in' });
    anna.chat.add('bot', { text: 'Waiting for Microsoft\nsince noon' });
    anna.chat.add('person', { text: 'and now?' });

    expect(whereItStood([{ person, teams: anna }])).toEqual([`Anna de Vries's chat ends with "Waiting for Microsoft"`]);
    await teams.stop();
  });
});
