import { describe, expect, it } from 'vitest';
import { applicationTruth, isReported, requestStateKey } from '../../src/cards/application-truth.ts';
import type { Connection } from '../../src/services/consent/model.ts';
import { application, ben, connection, noon, openRequest } from '../support/builders.ts';

const decision = { by: ben, at: noon, reason: null, as: 'named_approver', coverage: 'all' } as const;
const reported = openRequest({ state: 'approved', decision, returnedAt: noon, evidence: 'microsoft_reports' });
const byHand = openRequest({
  ...reported,
  evidence: 'administrator_says',
  decision: { ...decision, coverage: 'listed' },
});

const seen = { evidence: 'grant_object', objectId: 'app object', forAll: false } as const;
const asked = application({ level: 'requested', wallSeenAt: noon });
const somebodyElses = application({ level: 'partial', ...seen, people: ['oid-of-carl'] });
const anas = application({ level: 'partial', ...seen, people: ['oid-of-carl', 'oid-of-ana'] });
const less = application({ level: 'partial', ...seen, scopes: ['Mail.Read'] });
const oneToken = application({ level: 'partial', evidence: 'token_scope', scopes: ['Mail.Read'] });

const own = connection({ state: 'needs_sign_in' });
const room = connection({ state: 'needs_sign_in', target: 'room' });
const signedIn = connection({ state: 'propagating', userLevel: 'signed_in', signer: 'oid-of-ana' });
const broken = connection({ ...signedIn, state: 'needs_reauth', userLevel: 'broken' });
const replaced = connection({
  state: 'wrong_account',
  trouble: { class: 'wrong_account', code: 'other_account_consented', owner: 'requester', correlation: null },
});

type Row = [what: string, state: typeof asked, request: typeof reported | null, about: Connection | null, told: string];
const rows: readonly Row[] = [
  ["somebody else's grant, on one's own card", somebodyElses, null, own, 'others: evidence.people.others'],
  ["one's own grant", anas, null, own, 'own: evidence.people.own'],
  [
    'grants of people, on the card of a room whose account nobody knows yet',
    anas,
    null,
    room,
    'some: evidence.people.unsure',
  ],
  ['grants of people, for the tenant as a whole', anas, null, null, 'some: evidence.people'],
  ['a grant for everybody that is not the whole list', less, null, own, 'partial: evidence.less'],
  ["another account's sign-in", oneToken, null, own, 'open: evidence.partial.others'],
  ["this account's sign-in", oneToken, null, signedIn, 'own: evidence.partial.own'],
  ["this account's sign-in, which is broken since", oneToken, null, broken, 'own: evidence.partial.own'],
  ['the sign-in of who was in the place of the owner', oneToken, null, replaced, 'open: evidence.other_account'],
  ['one sign-in, for the tenant as a whole', oneToken, null, null, 'some: evidence.partial'],
  ['an approval that Microsoft reports', asked, reported, own, 'reported: evidence.microsoft_reports'],
  [
    "an approval that Microsoft reports, beside somebody else's grant",
    somebodyElses,
    reported,
    own,
    'reported: evidence.microsoft_reports',
  ],
  ['what an administrator says to have granted by hand', asked, byHand, own, 'reported: evidence.administrator_says'],
  ['a wall, after its request was answered', application({ wallSeenAt: noon }), null, own, 'wall: evidence.wall'],
  [
    'a wall, and that the application is there',
    application({ wallSeenAt: noon, evidence: 'token_endpoint' }),
    null,
    null,
    'wall: evidence.wall',
  ],
  ['a wall and an open request', asked, openRequest(), own, 'requested: evidence.wall'],
  [
    'a directory in which nothing stands',
    application({ level: 'unknown', ...seen }),
    null,
    own,
    'no_grant: evidence.no_grant',
  ],
  [
    'a grant for everybody',
    application({ level: 'granted', ...seen, forAll: true }),
    reported,
    own,
    'granted: evidence.grant_object',
  ],
];

describe('the application level as a card tells it', () => {
  it.each(rows)(
    'of %s, names for whom it is and from what that is known (T15, T16, T35)',
    (_, state, request, about, told) => {
      const { badge, evidence } = applicationTruth(state, request, about);

      expect(`${badge.slice('level.application.'.length)}: ${evidence}`).toBe(told);
    },
  );
});

it("one account's own grant is not told by the time since which the tenant has some", () => {
  expect(applicationTruth(anas, null, own).since).toBeNull();
  expect(applicationTruth(anas, null, null).since).toEqual(anas.since);
});

describe('an approval that was just reported', () => {
  it('is one truth for the row, the request and everything that asks for it', () => {
    expect(isReported(asked, reported)).toBe(true);
    expect(requestStateKey(reported)).toBe('request.state.reported');
  });

  it('stands there since it was reported, not since it was asked for', () => {
    const later = new Date(noon.getTime() + 120_000);

    expect(applicationTruth(asked, { ...reported, returnedAt: later }, own).since).toEqual(later);
    expect(applicationTruth(asked, openRequest(), own).since).toEqual(asked.since);
  });

  it('is none before the return, after a refusal at Microsoft, or once it is proved', () => {
    const before = openRequest({ state: 'approved', decision });
    const refused = openRequest({
      ...reported,
      trouble: { class: 'declined', code: '', owner: 'approver', correlation: null },
    });

    for (const each of [before, refused]) expect(requestStateKey(each)).toBe('request.state.approved');
    expect(isReported(asked, before)).toBe(false);
    expect(isReported(application({ level: 'granted', evidence: 'token_scope' }), reported)).toBe(false);
  });
});
