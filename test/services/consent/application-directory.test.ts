import { describe, expect, it } from 'vitest';
import {
  type ApplicationSighting,
  sightApplication,
  unknownApplication,
} from '../../../src/services/consent/application.ts';
import { forecast } from '../../../src/services/consent/forecast.ts';
import type { ApplicationState } from '../../../src/services/consent/model.ts';
import { application, contoso, hoursLater, minutesLater, noon } from '../../support/builders.ts';

const at = hoursLater(1);
const wanted = ['Mail.Read', 'Mail.Send'];
type Look = Extract<ApplicationSighting, { kind: 'directory_seen' }>;
/** The application stands there, switched on, and nobody has granted it anything. */
const look = (change: Partial<Look> = {}): Look => ({
  kind: 'directory_seen',
  objectId: 'app object',
  enabled: true,
  assignmentRequired: false,
  held: [],
  people: [],
  wanted,
  withdrawn: null,
  at,
  ...change,
});
const looks = {
  missing: look({ objectId: null }),
  'switched off': look({ enabled: false, held: wanted }),
  'for all': look({ held: [...wanted, 'openid'] }),
  'for all, in part': look({ held: ['Mail.Read'] }),
  'people only': look({ people: ['ana'] }),
  nothing: look(),
} satisfies Record<string, Look>;

const seen = { evidence: 'grant_object', objectId: 'app object' } as const;
const lost = { at: noon, by: null };
const states = {
  unknown: unknownApplication(contoso, 'product', noon),
  requested: application({ level: 'requested', wallSeenAt: noon }),
  reported: application({ level: 'requested', evidence: 'microsoft_reports', wallSeenAt: noon }),
  'not registered': application({ level: 'not_registered', evidence: 'grant_object' }),
  'granted, by a token': application({ level: 'granted', evidence: 'token_scope', scopes: wanted, forAll: true }),
  'granted, seen': application({ level: 'granted', ...seen, scopes: wanted, forAll: true }),
  'one person, by a token': application({ level: 'partial', evidence: 'token_scope', scopes: wanted }),
  'in part, by a token': application({ level: 'partial', evidence: 'token_scope', scopes: ['Mail.Read'] }),
  'people, seen': application({ level: 'partial', ...seen, forAll: false, people: ['ana', 'ben'] }),
  'off, granted': application({ level: 'disabled', ...seen, scopes: wanted, forAll: true }),
  'off, nothing granted': application({ level: 'disabled', ...seen, forAll: false }),
  revoked: application({ level: 'revoked', ...seen, wallSeenAt: noon, withdrawn: lost }),
} satisfies Record<string, ApplicationState>;
type Known = keyof typeof states;
const known = Object.keys(states) as Known[];

const told = ({ level, forAll, withdrawn }: ApplicationState): string =>
  [level, forAll === null ? '' : forAll ? 'for all' : 'not for all', withdrawn ? 'was withdrawn' : '']
    .filter(Boolean)
    .join(', ');

// Level, whom it serves, and whether it counts as taken away.
const table: Record<keyof typeof looks, Record<Known, string>> = {
  missing: {
    unknown: 'not_registered',
    requested: 'requested',
    reported: 'requested',
    'not registered': 'not_registered',
    'granted, by a token': 'revoked, was withdrawn',
    'granted, seen': 'revoked, was withdrawn',
    'one person, by a token': 'revoked, was withdrawn',
    'in part, by a token': 'revoked, was withdrawn',
    'people, seen': 'revoked, was withdrawn',
    'off, granted': 'revoked, was withdrawn',
    'off, nothing granted': 'not_registered',
    revoked: 'revoked, was withdrawn',
  },
  'switched off': {
    ...(Object.fromEntries(known.map((each) => [each, 'disabled, for all'])) as Record<Known, string>),
    revoked: 'disabled, for all, was withdrawn',
  },
  'for all': Object.fromEntries(known.map((each) => [each, 'granted, for all'])) as Record<Known, string>,
  'for all, in part': {
    ...(Object.fromEntries(known.map((each) => [each, 'partial, not for all'])) as Record<Known, string>),
    'granted, seen': 'partial, not for all, was withdrawn',
    'off, granted': 'partial, not for all, was withdrawn',
    revoked: 'partial, not for all, was withdrawn',
  },
  'people only': {
    ...(Object.fromEntries(known.map((each) => [each, 'partial, not for all'])) as Record<Known, string>),
    'granted, seen': 'partial, not for all, was withdrawn',
    'off, granted': 'partial, not for all, was withdrawn',
    revoked: 'partial, not for all, was withdrawn',
  },
  nothing: {
    unknown: 'unknown, not for all',
    requested: 'requested, not for all',
    reported: 'requested, not for all',
    'not registered': 'unknown, not for all',
    'granted, by a token': 'revoked, not for all, was withdrawn',
    'granted, seen': 'revoked, not for all, was withdrawn',
    'one person, by a token': 'revoked, not for all, was withdrawn',
    // Nobody ever held all that is needed: nothing was taken away.
    'in part, by a token': 'unknown, not for all',
    'people, seen': 'revoked, not for all, was withdrawn',
    'off, granted': 'revoked, not for all, was withdrawn',
    'off, nothing granted': 'unknown, not for all',
    revoked: 'revoked, not for all, was withdrawn',
  },
};
const cases = Object.entries(table).flatMap(([found, row]) =>
  Object.entries(row).map(
    ([was, after]) => ({ found, was, after }) as { found: keyof typeof looks; was: Known; after: string },
  ),
);

/** A loss is believed when a look two minutes later finds it as well. */
function seenTwice(before: ApplicationState, found: Look): ApplicationState {
  const first = sightApplication(before, { ...found, at: minutesLater(58) });
  return sightApplication(first, found);
}

describe("a look into the tenant's directory", () => {
  it.each(cases)('that finds $found, where it was "$was", says: $after', ({ found, was, after }) => {
    const before = Object.freeze({ ...states[was] });
    const state = seenTwice(before, looks[found]);

    expect(before).toEqual(states[was]);
    expect(told(state)).toBe(after);
    expect(state).toMatchObject({
      scopes: looks[found].held,
      people: looks[found].people,
      objectId: looks[found].objectId,
      // Only a request keeps the evidence that it has.
      evidence: state.level === 'requested' ? before.evidence : 'grant_object',
    });
    // A tenant is read again and again: of what was seen before, only the time is worth a write.
    const seenAt = looks[found].held.length > 0 || looks[found].people.length > 0 ? hoursLater(2) : state.seenAt;
    expect(sightApplication(state, { ...looks[found], at: hoursLater(2) })).toEqual({ ...state, seenAt });
    expect(sightApplication(state, { ...looks[found], at: minutesLater(1, at) })).toBe(state);
  });

  it("tells a grant for everybody from one person's own (core's part of T15)", () => {
    expect(sightApplication(states.unknown, looks['for all'])).toMatchObject({ level: 'granted', forAll: true });
    expect(sightApplication(states.unknown, looks['people only'])).toMatchObject({
      level: 'partial',
      forAll: false,
      people: ['ana'],
    });
  });

  it("finds out that what was meant for all was granted to one person only: no silent success, and no withdrawal (core's part of T16)", () => {
    const believed = states['granted, by a token'];
    const found = sightApplication(believed, looks['people only']);

    expect(found).toMatchObject({ level: 'partial', forAll: false, people: ['ana'], withdrawn: null });
    const next = forecast({
      scopes: wanted.map((name) => ({ name, class: 'user' })),
      publisherVerified: true,
      reach: 'read',
      application: found,
      request: null,
      policy: null,
    });
    expect(next.cause).not.toBe('already_granted');
    // The repair through the admin consent page.
    expect(sightApplication(found, looks['for all'])).toMatchObject({ level: 'granted', forAll: true });
  });

  it("is how a missing application is known, which nobody finds in the portal's list (core's part of S11 and T43)", () => {
    expect(sightApplication(states.unknown, looks.missing)).toMatchObject({ level: 'not_registered', objectId: null });
  });

  it('after the list of permissions has grown finds part of it granted, and nothing taken away', () => {
    const grown = look({ held: wanted, wanted: [...wanted, 'Calendars.Read'] });

    expect(sightApplication(states['granted, seen'], grown)).toMatchObject({
      level: 'partial',
      scopes: wanted,
      withdrawn: null,
    });
  });
});

describe('one odd reading of the directory', () => {
  const granted = states['granted, seen'];

  it.each([
    ['nothing at all', granted, looks.nothing],
    ['no application', granted, looks.missing],
    ['a part', granted, looks['for all, in part']],
    ['one person less', states['people, seen'], looks['people only']],
  ])('takes nothing away, and is believed when the next finds the same two minutes later: %s', (_, before, found) => {
    const doubted = sightApplication(before, found);
    expect(doubted).toEqual({ ...before, version: before.version + 1, doubtedAt: at });
    expect(sightApplication(doubted, { ...found, at: minutesLater(61) })).toBe(doubted);
    const believed = sightApplication(doubted, { ...found, at: minutesLater(62) });
    expect(believed).toMatchObject({ scopes: found.held, people: found.people, doubtedAt: null });
  });

  it('is forgotten when the next one is good, and the loss after it is doubted anew', () => {
    const good = sightApplication(sightApplication(granted, looks.nothing), { ...looks['for all'], at: hoursLater(2) });
    expect(good).toMatchObject({ level: 'granted', doubtedAt: null });
    expect(sightApplication(good, look({ at: hoursLater(3) }))).toMatchObject({ level: 'granted' });
  });
});

describe('a grant that the directory no longer holds', () => {
  const byBen = { at: minutesLater(30), by: 'Ben Admin' };
  const foundGone = { at: minutesLater(58), by: null, after: null };

  it("says when and by whom, where the audit log tells (core's part of S33 and T51)", () => {
    expect(sightApplication(states['granted, seen'], look({ withdrawn: byBen }))).toMatchObject({
      level: 'revoked',
      withdrawn: byBen,
      wallSeenAt: at,
    });
  });

  it("says between which looks, or when it was found, where it does not (core's part of S33 and T51)", () => {
    const after = minutesLater(50);
    expect(seenTwice({ ...states['granted, seen'], seenAt: after }, look()).withdrawn).toEqual({ ...foundGone, after });
    expect(seenTwice(states['granted, seen'], look()).withdrawn).toEqual(foundGone);
  });

  it.each([
    ['all of it', looks.nothing],
    ['the grant for all, while people keep their own', looks['people only']],
  ])('gets its name when the audit log, which is minutes late, tells it: %s', (_, found) => {
    const noticed = seenTwice(states['granted, seen'], found);
    const named = sightApplication(noticed, { ...found, withdrawn: byBen, at: hoursLater(2) });

    expect(noticed).toMatchObject({ withdrawn: foundGone, wallSeenAt: at });
    expect(named.withdrawn).toEqual(byBen);
    expect(sightApplication(named, { ...found, at: hoursLater(3) }).withdrawn).toEqual(byBen);
  });

  it('is no withdrawal where nothing had been granted, whatever the audit log says of earlier days', () => {
    expect(sightApplication(states.unknown, look({ withdrawn: byBen })).withdrawn).toBeNull();
    expect(sightApplication(states.unknown, look({ people: ['ana'], withdrawn: byBen })).withdrawn).toBeNull();
  });

  it('went with the application where that was deleted, until the application is there again (facts 5)', () => {
    const deleted = seenTwice(states['granted, seen'], looks.missing);
    expect(deleted.withdrawn).toEqual({ ...foundGone, deleted: true });
    expect(sightApplication(deleted, { ...looks.missing, withdrawn: byBen }).withdrawn).toEqual({
      ...byBen,
      deleted: true,
    });

    expect(sightApplication(deleted, look({ at: hoursLater(2) })).withdrawn).toEqual(foundGone);
    expect(seenTwice(states['granted, seen'], looks.nothing).withdrawn).not.toHaveProperty('deleted');
  });

  it('was lost with the application too where only the token endpoint tells', () => {
    const presence = (found: 'present' | 'missing', minute: number): ApplicationSighting => ({
      kind: 'presence_seen',
      found,
      at: minutesLater(minute, at),
    });
    const withdrawn = sightApplication(states['granted, by a token'], { kind: 'withdrawn', held: [], at });
    expect(withdrawn.withdrawn).toEqual({ at, by: null, after: null });
    const deleted = sightApplication(withdrawn, presence('missing', 1));
    expect(deleted).toMatchObject({ level: 'revoked', withdrawn: { at, deleted: true } });
    expect(sightApplication(deleted, presence('present', 2)).withdrawn).toEqual(withdrawn.withdrawn);

    const doubted = sightApplication(states['granted, by a token'], presence('missing', 1));
    expect(sightApplication(doubted, presence('missing', 3)).withdrawn).toMatchObject({ deleted: true });
  });

  it('is forgotten when it is there again', () => {
    const again = sightApplication(states.revoked, looks['for all']);

    expect(again).toMatchObject({ level: 'granted', forAll: true, withdrawn: null, wallSeenAt: null, since: at });
  });

  it('is noticed also while the application was switched off', () => {
    const off = sightApplication(states['granted, seen'], looks['switched off']);

    expect(seenTwice(off, looks.nothing)).toMatchObject({
      level: 'revoked',
      withdrawn: { ...foundGone, after: at },
    });
    expect(sightApplication(off, looks['for all'])).toMatchObject({ level: 'granted', withdrawn: null });
  });
});
