import { describe, expect, it } from 'vitest';
import {
  type ApplicationSighting,
  sightApplication,
  unknownApplication,
} from '../../../src/services/consent/application.ts';
import type { ApplicationState } from '../../../src/services/consent/model.ts';
import { application, contoso, hoursLater, noon } from '../../support/builders.ts';

const at = hoursLater(1);
const wanted = ['Mail.Read', 'Mail.Send'];
const requested: ApplicationSighting = { kind: 'requested', at };
const reported: ApplicationSighting = { kind: 'microsoft_reports', at };
const closed: ApplicationSighting = { kind: 'request_closed', at };
const token = (held: readonly string[], forAll: boolean): ApplicationSighting => ({
  kind: 'scopes_seen',
  held,
  wanted,
  evidence: 'token_scope',
  forAll,
  at,
});

const states = {
  unknown: unknownApplication(contoso, 'product', noon),
  requested: application({ level: 'requested', wallSeenAt: noon }),
  reported: application({ level: 'requested', evidence: 'microsoft_reports', wallSeenAt: noon }),
  'one person only': application({ level: 'partial', evidence: 'token_scope', scopes: wanted }),
  granted: application({ level: 'granted', evidence: 'token_scope', scopes: wanted }),
} satisfies Record<string, ApplicationState>;
type Known = keyof typeof states;

const sightings = {
  'a wall': { kind: 'wall_seen', at },
  'a request': requested,
  "Microsoft's return": reported,
  'a token of one person': token(wanted, false),
  'a token after the grant for all': token(wanted, true),
  'a token without all scopes': token(['Mail.Read'], true),
  'the end of the request': closed,
} satisfies Record<string, ApplicationSighting>;

// Level and evidence after the sighting.
const table: Record<keyof typeof sightings, Record<Known, string>> = {
  'a wall': {
    unknown: 'unknown none',
    requested: 'requested none',
    reported: 'requested microsoft_reports',
    'one person only': 'partial token_scope',
    granted: 'granted token_scope',
  },
  'a request': {
    unknown: 'requested none',
    requested: 'requested none',
    reported: 'requested none',
    'one person only': 'requested none',
    granted: 'granted token_scope',
  },
  "Microsoft's return": {
    unknown: 'requested microsoft_reports',
    requested: 'requested microsoft_reports',
    reported: 'requested microsoft_reports',
    'one person only': 'requested microsoft_reports',
    granted: 'granted token_scope',
  },
  'a token of one person': {
    unknown: 'partial token_scope',
    requested: 'partial token_scope',
    reported: 'partial token_scope',
    'one person only': 'partial token_scope',
    granted: 'granted token_scope',
  },
  'a token after the grant for all': {
    unknown: 'granted token_scope',
    requested: 'granted token_scope',
    reported: 'granted token_scope',
    'one person only': 'granted token_scope',
    granted: 'granted token_scope',
  },
  'a token without all scopes': {
    unknown: 'partial token_scope',
    requested: 'partial token_scope',
    reported: 'partial token_scope',
    'one person only': 'partial token_scope',
    granted: 'granted token_scope',
  },
  'the end of the request': {
    unknown: 'unknown none',
    requested: 'unknown none',
    reported: 'unknown none',
    'one person only': 'partial token_scope',
    granted: 'granted token_scope',
  },
};

const cases = Object.entries(table).flatMap(([seen, row]) =>
  Object.entries(row).map(
    ([known, after]) => ({ seen, known, after }) as { seen: keyof typeof table; known: Known; after: string },
  ),
);

describe('the application level', () => {
  it.each(cases)('after $seen, where it was "$known", is "$after"', ({ seen, known, after }) => {
    const before = Object.freeze(states[known]);
    const state = sightApplication(before, sightings[seen]);

    expect(`${state.level} ${state.evidence}`).toBe(after);
    if (state !== before) {
      expect(state.version).toBe(before.version + 1);
      expect(state.since).toEqual(state.level === before.level ? before.since : at);
    }
  });

  it('is known for all only when a token proves it after the grant for all was asked', () => {
    const levels = cases.filter(({ after, known }) => after.startsWith('granted') && known !== 'granted');

    expect(new Set(levels.map(({ seen }) => seen))).toEqual(new Set(['a token after the grant for all']));
  });

  it('remembers a wall until the tenant has granted', () => {
    const met = sightApplication(states.unknown, { kind: 'wall_seen', at });

    expect(met.wallSeenAt).toEqual(at);
    expect(sightApplication(met, token(wanted, false)).wallSeenAt).toEqual(at);
    expect(sightApplication(met, token(wanted, true)).wallSeenAt).toBeNull();
  });

  it('keeps what one person consented to when the request for all is denied', () => {
    const asked = sightApplication(states['one person only'], requested);

    expect(sightApplication(asked, closed)).toMatchObject({
      level: 'partial',
      evidence: 'token_scope',
      scopes: wanted,
    });
  });
});
