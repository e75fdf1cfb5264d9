import { describe, expect, it } from 'vitest';
import {
  type ApplicationSighting,
  sightApplication,
  unknownApplication,
} from '../../../src/services/consent/application.ts';
import type { ApplicationState } from '../../../src/services/consent/model.ts';
import { application, contoso, hoursLater, minutesLater, noon } from '../../support/builders.ts';

const at = hoursLater(1);
const wanted = ['Mail.Read', 'Mail.Send'];
const token = (held: readonly string[], forAll: boolean): ApplicationSighting => ({
  kind: 'scopes_seen',
  held,
  wanted,
  evidence: 'token_scope',
  forAll,
  at,
});
const presence = (found: 'present' | 'missing' | 'disabled'): ApplicationSighting => ({
  kind: 'presence_seen',
  found,
  at,
});

const inDirectory = { evidence: 'grant_object', objectId: 'app object' } as const;
const withdrawn = { at: noon, by: null };
const states = {
  unknown: unknownApplication(contoso, 'product', noon),
  requested: application({ level: 'requested', wallSeenAt: noon }),
  reported: application({ level: 'requested', evidence: 'microsoft_reports', wallSeenAt: noon }),
  'one person only': application({ level: 'partial', evidence: 'token_scope', scopes: wanted }),
  granted: application({ level: 'granted', evidence: 'token_scope', scopes: wanted, forAll: true }),
  'not registered': application({ level: 'not_registered', evidence: 'grant_object' }),
  'off, granted': application({ level: 'disabled', evidence: 'token_endpoint', scopes: wanted, forAll: true }),
  revoked: application({ level: 'revoked', evidence: 'token_endpoint', wallSeenAt: noon, withdrawn }),
  'people, in the directory': application({ level: 'partial', ...inDirectory, forAll: false, people: ['ana'] }),
} satisfies Record<string, ApplicationState>;
type Known = keyof typeof states;
const known = Object.keys(states) as Known[];

// Level and evidence after the sighting; where nothing is said, it stays as it was.
interface Row {
  readonly seen: string;
  readonly sighting: ApplicationSighting;
  readonly after: Partial<Record<Known, string>>;
}
const everywhere = (after: string, but: Partial<Record<Known, string>> = {}): Row['after'] => ({
  ...Object.fromEntries(known.map((each) => [each, after])),
  ...but,
});
const stays = (...which: readonly Known[]): Row['after'] =>
  Object.fromEntries(which.map((each) => [each, `${states[each].level} ${states[each].evidence}`]));

const rows: readonly Row[] = [
  { seen: 'a wall', sighting: { kind: 'wall_seen', at }, after: {} },
  {
    seen: 'a request',
    sighting: { kind: 'requested', at },
    after: everywhere('requested none', stays('granted', 'one person only', 'people, in the directory')),
  },
  {
    seen: "Microsoft's return",
    sighting: { kind: 'microsoft_reports', at },
    after: everywhere('requested microsoft_reports', stays('granted')),
  },
  {
    seen: 'a token of one person',
    sighting: token(wanted, false),
    after: everywhere('partial token_scope', stays('granted', 'people, in the directory')),
  },
  {
    seen: 'a token after the grant for all',
    sighting: token(wanted, true),
    after: everywhere('granted token_scope'),
  },
  {
    seen: 'a token without all scopes',
    sighting: token(['Mail.Read'], true),
    after: everywhere('partial token_scope', stays('granted', 'people, in the directory')),
  },
  {
    seen: 'the end of the request',
    sighting: { kind: 'request_closed', at },
    after: { requested: 'unknown none', reported: 'unknown none' },
  },
  {
    seen: 'that the application is there',
    sighting: presence('present'),
    after: { 'not registered': 'unknown token_endpoint', 'off, granted': 'granted token_scope' },
  },
  {
    seen: 'that the application is missing',
    sighting: presence('missing'),
    after: {
      unknown: 'not_registered token_endpoint',
      'not registered': 'not_registered token_endpoint',
      'one person only': 'revoked token_endpoint',
      granted: 'revoked token_endpoint',
      'off, granted': 'revoked token_endpoint',
      'people, in the directory': 'revoked token_endpoint',
    },
  },
  {
    seen: 'that the application is switched off',
    sighting: presence('disabled'),
    after: everywhere('disabled token_endpoint'),
  },
  {
    seen: 'a token that holds only a part of what was granted',
    sighting: { kind: 'withdrawn', held: ['Mail.Read'], at },
    after: {
      unknown: 'partial token_scope',
      'one person only': 'partial token_scope',
      granted: 'partial token_scope',
    },
  },
  {
    seen: 'a sign-in whose consent is gone',
    sighting: { kind: 'withdrawn', held: [], at },
    after: {
      unknown: 'revoked token_endpoint',
      'one person only': 'revoked token_endpoint',
      granted: 'revoked token_endpoint',
    },
  },
];

describe.each(rows)('the application level after $seen', ({ sighting, after }) => {
  it.each(known.map((each) => ({ each, told: after[each] ?? stays(each)[each] })))(
    'where it was "$each", is "$told"',
    ({ each, told }) => {
      // That something granted is missing counts when an earlier look has found it too.
      const doubtedAt = sighting.kind === 'presence_seen' && sighting.found !== 'present' ? minutesLater(58) : null;
      const before = Object.freeze({ ...states[each], doubtedAt });
      const state = sightApplication(before, sighting);

      expect(before).toEqual({ ...states[each], doubtedAt });
      expect(`${state.level} ${state.evidence}`).toBe(told);
      if (state.version === before.version) return expect({ ...state, seenAt: null }).toEqual(before);
      expect(state.version).toBe(before.version + 1);
      // A request that is reported as granted says something else than before, since now.
      const isSame =
        state.level === before.level && (state.level !== 'requested' || state.evidence === before.evidence);
      expect(state.since).toEqual(isSame ? before.since : at);
      // The same sight once more, by the next of many, is not worth a write.
      expect(sightApplication(state, sighting)).toBe(state);
    },
  );
});

describe('the application level', () => {
  it('is no news where only letter case is another, which means nothing to Microsoft', () => {
    const listed: ApplicationSighting = {
      kind: 'directory_seen',
      objectId: 'app object',
      enabled: true,
      assignmentRequired: false,
      held: ['mail.send', 'MAIL.READ'],
      people: [],
      wanted,
      withdrawn: null,
      at,
    };
    const before = application({ ...states.granted, ...inDirectory, assignmentRequired: false });
    expect(sightApplication(before, listed)).toEqual({ ...before, seenAt: at });
  });

  it('after a part of the grant was lost names what is left, since when, and serves not everybody any more', () => {
    const lost = sightApplication(states.granted, { kind: 'withdrawn', held: ['Mail.Read'], at });

    expect(lost).toMatchObject({ scopes: ['Mail.Read'], forAll: false, wallSeenAt: at, withdrawn: { at, by: null } });
    // The next mailbox finds the same: it was gone before. One that has lost more brings news.
    const later = hoursLater(2);
    expect(sightApplication(lost, { kind: 'withdrawn', held: ['Mail.Read'], at: later })).toBe(lost);
    expect(sightApplication(lost, { kind: 'withdrawn', held: [], at: later })).toMatchObject({ level: 'revoked' });
    // A directory that lists nothing of it any more: it was granted once.
    const nothing = {
      kind: 'directory_seen',
      objectId: 'app object',
      enabled: true,
      held: [],
      people: [],
      inPart: false,
    };
    const seen = { ...nothing, wanted, assignmentRequired: false, withdrawn: null, at: later } as ApplicationSighting;
    expect(sightApplication({ ...lost, doubtedAt: noon }, seen)).toMatchObject({ level: 'revoked' });
  });

  it('is granted only by a token after the grant for all was asked, or where it had been before', () => {
    for (const { seen, sighting } of rows) {
      for (const each of known.filter((which) => !states[which].forAll)) {
        const proved = sighting.kind === 'scopes_seen' && sighting.forAll && sighting.held === wanted;
        expect(sightApplication(states[each], sighting).level === 'granted', `${seen}, ${each}`).toBe(proved);
      }
    }
  });

  it('seen in the directory is not known less well after a token, unless the token brings something new', () => {
    const stands = application({ level: 'granted', ...inDirectory, scopes: wanted, forAll: true });

    expect(sightApplication(stands, token([...wanted, 'openid'], true))).toBe(stands);
    expect(sightApplication(stands, token([...wanted, 'Calendars.Read'], true))).toMatchObject({
      evidence: 'token_scope',
      scopes: [...wanted, 'Calendars.Read'],
    });
  });

  it('known by a token alone follows the next token', () => {
    expect(sightApplication(states['one person only'], token(['Mail.Read'], false)).scopes).toEqual(['Mail.Read']);
    expect(sightApplication(states.granted, token([...wanted, 'openid'], true)).scopes).toContain('openid');
  });

  it('granted for all by a token no longer says that it is for one only', () => {
    const asOne = application({ level: 'partial', ...inDirectory, forAll: false, people: ['ana'] });

    expect(sightApplication(asOne, token(wanted, true))).toMatchObject({ level: 'granted', forAll: true });
  });

  it('remembers a wall until the tenant has granted', () => {
    const met = sightApplication(states.unknown, { kind: 'wall_seen', at });

    expect(met.wallSeenAt).toEqual(at);
    expect(sightApplication(met, token(wanted, false)).wallSeenAt).toEqual(at);
    expect(sightApplication(met, token(wanted, true)).wallSeenAt).toBeNull();
  });

  it.each(['one person only', 'people, in the directory'] as const)(
    'keeps what people consented to for themselves, and since when, through a request for all and its denial (%s)',
    (each) => {
      const { evidence, scopes, people, since } = states[each];
      const held = { level: 'partial', evidence, scopes, people, since };
      const asked = sightApplication(states[each], { kind: 'requested', at });

      expect(asked).toMatchObject({ ...held, wallSeenAt: at });
      expect(sightApplication(asked, { kind: 'request_closed', at })).toMatchObject(held);
    },
  );

  it('is withdrawn again when the request for what was withdrawn is denied', () => {
    const asked = sightApplication(states.revoked, { kind: 'requested', at });

    expect(sightApplication(asked, { kind: 'request_closed', at })).toMatchObject({
      level: 'revoked',
      evidence: 'token_endpoint',
      withdrawn,
    });
  });

  it('that is lost says since when, holds nothing any more, and expects the wall for whoever comes next', () => {
    expect(sightApplication(states.granted, { kind: 'withdrawn', held: [], at })).toMatchObject({
      level: 'revoked',
      scopes: [],
      people: [],
      forAll: null,
      wallSeenAt: at,
      withdrawn: { at, by: null },
    });
  });

  it('is not lost by one "missing", met no wall by two, and is taken back by "present"', () => {
    const seen = (found: 'present' | 'missing', minutes: number): ApplicationSighting => ({
      kind: 'presence_seen',
      found,
      at: minutesLater(60 + minutes),
    });
    const doubted = sightApplication(states.granted, seen('missing', 0));
    expect(doubted).toMatchObject({ level: 'granted', scopes: wanted, doubtedAt: at });
    expect(sightApplication(doubted, seen('missing', 1))).toBe(doubted);
    expect(sightApplication(doubted, seen('present', 1))).toMatchObject({ level: 'granted', doubtedAt: null });

    const missing = sightApplication(doubted, seen('missing', 2));
    expect(missing).toMatchObject({ level: 'revoked', scopes: [], wallSeenAt: null, withdrawn: { by: null } });
    expect(sightApplication(missing, seen('missing', 9))).toBe(missing);
    expect(sightApplication(missing, seen('present', 9))).toMatchObject({ level: 'unknown', withdrawn: null });
    const asked = sightApplication(missing, { kind: 'requested', at: minutesLater(70) });
    expect(sightApplication(asked, seen('present', 11))).toMatchObject({ level: 'requested', withdrawn: null });
    // A consent that a sign-in found gone is gone, whether or not the application is there.
    expect(sightApplication(states.revoked, seen('present', 9))).toBe(states.revoked);
  });

  it("does not flip by Microsoft's answers that flap right after a consent (core's part of T38)", () => {
    const soon = (found: 'present' | 'missing', seconds: number): ApplicationSighting => ({
      kind: 'presence_seen',
      found,
      at: new Date(at.getTime() + seconds * 1000),
    });
    const seen = sightApplication(states['not registered'], soon('present', 0));
    const proved = sightApplication(states.reported, token(wanted, true));

    for (const state of [seen, proved]) {
      expect(sightApplication(state, soon('missing', 20))).toBe(state);
      expect(sightApplication(sightApplication(state, soon('missing', 60)), soon('present', 90))).toBe(state);
    }
    expect(sightApplication(seen, soon('missing', 121)).level).toBe('not_registered');
    const doubted = sightApplication(proved, soon('missing', 121));
    expect(doubted.level).toBe('granted');
    expect(sightApplication(doubted, soon('missing', 241)).level).toBe('revoked');
  });

  it('keeps why Microsoft told nothing of it, beside what was known, until something is told', () => {
    const untold = { why: 'policy', code: 'AADSTS53003' } as const;
    const blocked = sightApplication(states.granted, { kind: 'untold', untold, at });

    expect(blocked).toEqual({ ...states.granted, version: states.granted.version + 1, untold });
    expect(sightApplication(blocked, { kind: 'untold', untold, at })).toBe(blocked);
    expect(sightApplication(blocked, { kind: 'wall_seen', at }).untold).toEqual(untold);
    for (const told of [presence('present'), presence('disabled'), token(wanted, true), token([], false)]) {
      expect(sightApplication(blocked, told).untold).toBeNull();
    }
  });

  it('forgets what was granted to an application that has gone, also while a request is open', () => {
    const asked = sightApplication(states['people, in the directory'], { kind: 'microsoft_reports', at });
    const missing = sightApplication(asked, presence('missing'));

    expect(missing).toMatchObject({ level: 'requested', objectId: null, scopes: [], people: [], forAll: null });
    expect(sightApplication(missing, { kind: 'request_closed', at }).level).toBe('unknown');
  });

  it('that was granted again and lost again says when it was lost this time', () => {
    const again = sightApplication(sightApplication(states.revoked, token(wanted, true)), {
      kind: 'withdrawn',
      held: [],
      at,
    });

    expect(again).toMatchObject({ level: 'revoked', withdrawn: { at, by: null } });
  });
});
