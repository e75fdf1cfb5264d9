import { describe, expect, it } from 'vitest';
import { type ApplicationSighting, sightApplication } from '../../../src/services/consent/application.ts';
import { writtenAnew } from '../../../src/services/consent/written-grants.ts';
import { application, minutesLater, noon } from '../../support/builders.ts';

const wanted = ['Mail.Read', 'Mail.Send'];
type Look = Extract<ApplicationSighting, { kind: 'directory_seen' }>;
/** The directory lists no grant of it. */
const nothingListed = (change: Partial<Look> = {}): Look => ({
  kind: 'directory_seen',
  objectId: 'app object',
  enabled: true,
  assignmentRequired: false,
  held: [],
  people: [],
  wanted,
  withdrawn: null,
  at: minutesLater(1),
  ...change,
});
/** A sign-in at noon brought a token with every permission. */
const proved = application({
  level: 'granted',
  evidence: 'token_scope',
  scopes: wanted,
  forAll: true,
  since: noon,
});

describe('a directory that is read right after a token proved the grant', () => {
  it.each([
    ['the grant is not listed yet', nothingListed()],
    ['the application is not listed yet', nothingListed({ objectId: null, enabled: false })],
  ])('takes nothing away while its copies may be behind: %s', (_, look) => {
    expect(sightApplication(proved, look)).toBe(proved);
  });

  it('is doubted two minutes later, and believed when it says the same again', () => {
    const doubted = sightApplication(proved, nothingListed({ at: minutesLater(2) }));
    expect(doubted).toMatchObject({ level: 'granted', doubtedAt: minutesLater(2) });
    expect(sightApplication(doubted, nothingListed({ at: minutesLater(4) }))).toMatchObject({ level: 'revoked' });
  });

  it('is believed at once where the audit log tells of it too, or it says something else of the application', () => {
    const listed = application({ ...proved, evidence: 'grant_object' });
    const withdrawn = { at: minutesLater(1), by: 'Ben' };

    expect(sightApplication(listed, nothingListed({ withdrawn }))).toMatchObject({ level: 'revoked' });
    expect(sightApplication(proved, nothingListed({ enabled: false }))).toMatchObject({ level: 'disabled' });
    expect(sightApplication(proved, nothingListed({ people: ['ana'] }))).toMatchObject({ level: 'partial' });
  });
});

describe('grants of single people that were written and read back', () => {
  const write = (has: boolean, oid = 'ana'): ApplicationSighting => ({
    kind: 'grants_written',
    grants: [{ oid, has, at: noon }],
    by: 'Ben',
    at: noon,
  });
  const known = application({ level: 'partial', evidence: 'grant_object', people: ['ben'], forAll: false });

  it.each([
    ['nothing was known', application()],
    ['it was asked for', application({ level: 'requested', evidence: 'microsoft_reports' })],
    ['all was withdrawn', application({ level: 'revoked', evidence: 'grant_object' })],
  ])('are known at once: %s', (_, state) => {
    expect(sightApplication(state, write(true))).toMatchObject({
      level: 'partial',
      evidence: 'grant_object',
      people: ['ana'],
    });
  });

  it('stay known while the list is behind, which is believed two minutes later', () => {
    const written = sightApplication(known, write(true));
    const behind = (minutes: number) =>
      sightApplication(written, nothingListed({ people: ['ben'], at: minutesLater(minutes) }));

    expect(written).toMatchObject({ people: ['ben', 'ana'], written: [{ oid: 'ana', has: true }] });
    expect(behind(1)).toMatchObject({ level: 'partial', people: ['ben', 'ana'], written: [{ oid: 'ana' }] });
    expect(behind(2)).toMatchObject({ level: 'partial', people: ['ben'], written: [] });
  });

  it('are no longer waited for once the list agrees', () => {
    const listed = nothingListed({ people: ['ana', 'ben'] });
    expect(sightApplication(sightApplication(known, write(true)), listed)).toMatchObject({
      people: ['ana', 'ben'],
      written: [],
    });
  });

  it('are gone at once when they were taken away, also while the list still shows them', () => {
    const taken = sightApplication(known, write(false, 'ben'));

    expect(taken).toMatchObject({ level: 'revoked', people: [], withdrawn: { at: noon, by: 'Ben' } });
    expect(sightApplication(taken, nothingListed({ people: ['ben'] }))).toMatchObject({ level: 'revoked', people: [] });
    expect(sightApplication(taken, nothingListed({ people: ['ben'], at: minutesLater(2) })).people).toEqual(['ben']);
  });

  it('take nothing from a grant for everybody, and add nothing to it', () => {
    expect(sightApplication(proved, write(false))).toMatchObject({ level: 'granted', forAll: true, people: [] });
    expect(sightApplication(proved, write(true))).toMatchObject({ level: 'granted', people: ['ana'] });
  });

  it('that nobody wrote change nothing', () => {
    expect(sightApplication(known, { kind: 'grants_written', grants: [], by: 'Ben', at: noon })).toBe(known);
  });
});

it("a grant that is written for a second account keeps what is remembered of the first, and replaces the same account's", () => {
  const first = { oid: 'ana', has: true, at: noon };
  const second = { oid: 'ben', has: true, at: noon };
  const both = writtenAnew({ people: ['ana'], written: [first] }, [second]);

  expect(both).toEqual({ people: ['ana', 'ben'], written: [first, second] });
  const ended = { ...first, has: false };
  const third = { oid: 'carl', has: true, at: noon };
  expect(writtenAnew(both, [ended, third])).toEqual({ people: ['ben', 'carl'], written: [second, ended, third] });
});
