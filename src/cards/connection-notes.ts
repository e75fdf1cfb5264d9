import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { connectionValues } from './connection-saying.ts';
import { type Note, note } from './parts/notes.ts';
import { asksForAccount, isForAdministrator, isGranted, mayPrepare, signInSituation } from './sign-in-situation.ts';
import { isQuotable, troubleKeys } from './trouble-words.ts';
import { approverNames } from './who.ts';

/** The boxes of a connection's card: what a person needs to know to answer what the card asks. */
export function connectionNotes(words: CardWords, facts: ConnectionFacts): Note[] {
  const { connection } = facts;
  switch (connection.state) {
    case 'draft':
      return [...whoseMailbox(words, facts), ...sharedAccount(words, facts)];
    case 'needs_sign_in':
    case 'wrong_account':
    case 'needs_reauth':
      return signInNotes(words, facts);
    case 'needs_admin':
      // The wait is long enough to make the account ready, so that nothing is missing when the yes comes.
      return mayPrepare(facts) ? [accountNote(words, facts)] : [];
    case 'active':
      return facts.unheld.length > 0 ? [newlyWanted(words, facts)] : [];
    case 'propagating':
    case 'overdue':
    case 'revoked':
      return connection.trouble?.code === 'scopes_missing' && facts.unheld.length > 0 ? [lost(words, facts)] : [];
    default:
      return [];
  }
}

/** It works, and yet not for all that its product wants by now: no silent success. */
function newlyWanted(words: CardWords, { unheld, product, forecast }: ConnectionFacts): Note {
  const who = forecast.kind === 'self_consent' ? 'self' : 'administrator';
  return note(
    words.say('new_permissions.title', { product: product.name }),
    [words.say('new_permissions.text', named(words, unheld)), words.say(`new_permissions.${who}`)],
    'warning',
  );
}

const lost = (words: CardWords, { unheld }: ConnectionFacts): Note =>
  note(words.say('lost_permissions.title'), [words.say('lost_permissions.text', named(words, unheld))], 'warning');

const named = (words: CardWords, scopes: readonly string[]) => ({
  names: { safe: words.list(scopes.map((scope) => words.markdown(scope))) },
});

/** Whose mailbox it is decides who signs in (T48). */
function whoseMailbox(words: CardWords, facts: ConnectionFacts): Note[] {
  const { connection, product } = facts;
  const values = connectionValues(words, facts)(words.markdown);
  if (connection.target === 'shared') {
    return [
      note(words.say('target.shared.title'), [
        words.say('target.shared.who', values),
        words.say('target.shared.password', values),
      ]),
    ];
  }
  return connection.target === 'named' && product.offersShared
    ? [note(words.say('target.named.title'), [words.say('target.named.text', values)])]
    : [];
}

/** Several screens of one room share its account; or else it was a slip, which is easily put right here. */
function sharedAccount(words: CardWords, { connection, sharedRoom }: ConnectionFacts): Note[] {
  if (!sharedRoom) return [];
  const account = connection.address;
  const own = words.list(sharedRoom.own.map((name) => words.markdown(name)));
  return [
    note(words.say('shared_room.title'), [
      ...(sharedRoom.own.length > 0 ? [words.say('shared_room.own', { account, devices: { safe: own } })] : []),
      ...(sharedRoom.others > 0 ? [words.say('shared_room.others', { account, count: sharedRoom.others })] : []),
      words.say('shared_room.choice'),
    ]),
  ];
}

function signInNotes(words: CardWords, facts: ConnectionFacts): Note[] {
  if (asksForAccount(facts)) return [accountNote(words, facts)];
  const line = (key: 'wall' | 'other' | 'second_check' | 'closed') => ({
    label: words.say(`nothing_came_back.${key}.label`),
    text: words.say(`nothing_came_back.${key}.text`),
  });
  const situation = signInSituation(facts);
  switch (situation) {
    case 'nothing_came_back':
      return [
        note(words.say('nothing_came_back.title'), [line('wall'), line('other'), line('second_check'), line('closed')]),
      ];
    case 'wall':
    case 'no_application':
    case 'wall_certain':
      return facts.viewerIsRequester ? [rolesNote(words, facts)] : [];
    case 'for_whom':
      return [boxNote(words, facts)];
    default:
      return isForAdministrator(facts, situation) ? mendNote(words, facts) : [];
  }
}

/** A text for whoever mends what stopped the sign-in, by name where one is known: to copy, with all that they look it up by. */
function mendNote(words: CardWords, { connection, product, approvers, unreached }: ConnectionFacts): Note[] {
  const { trouble, troubleAt, stateSince, signInAs, target } = connection;
  if (!trouble) return [];
  const told = troubleKeys(words, trouble, target);
  const values = { account: signInAs, product: product.name };
  // The text is read by the administrator, whom others are told to ask.
  const toAdministrator = `${told.next}.mend`;
  const todo = words.has(toAdministrator) ? toAdministrator : told.next;
  const who = approverNames(words, approvers.length > 0 ? approvers : unreached);
  return [
    note(words.say('mend.title', { who: { safe: who } }), [
      words.say('mend.text', { ...values, app: product.clientId }),
      ...(isQuotable(trouble.code)
        ? [
            words.say(trouble.correlation ? 'mend.quote' : 'mend.quote_code', {
              code: trouble.code,
              correlation: trouble.correlation ?? '',
              date: { safe: words.stamp(troubleAt ?? stateSince) },
            }),
          ]
        : []),
      `${words.say(told.text, values)} ${words.say(todo, values)}`,
    ]),
  ];
}

/** What the account of a room needs before anybody can sign in with it, and what an administrator does where it is missing. */
function accountNote(words: CardWords, { connection }: ConnectionFacts): Note {
  const points = ['password', 'enabled', 'licence', 'second_factor'] as const;
  return note(
    words.say(connection.state === 'needs_admin' ? 'account.meanwhile' : 'account.title', {
      account: connection.signInAs,
    }),
    points.map((point) => ({ label: words.say(`account.${point}.label`), text: words.say(`account.${point}.text`) })),
    connection.accountReady === false && connection.state !== 'needs_admin' ? 'warning' : 'emphasis',
  );
}

/** Microsoft's box and both its results, told before it is seen (T14). */
function boxNote(words: CardWords, { connection, product }: ConnectionFacts): Note {
  const values = { account: connection.signInAs, product: product.name };
  return note(words.say('for_whom.title'), [
    { label: words.say('for_whom.ticked.label'), text: words.say('for_whom.ticked.text', values) },
    { label: words.say('for_whom.empty.label'), text: words.say('for_whom.empty.text', values) },
  ]);
}

/** Who may agree, who of them is known, what the viewer's own roles are worth, and why not to borrow an account (S27, S30, T30). */
function rolesNote(words: CardWords, facts: ConnectionFacts): Note {
  const { connection, product, viewerRoles, viewerMayGrant } = facts;
  const approvers = facts.approvers.length > 0 ? facts.approvers : facts.unreached;
  const kind = product.scopes.some((scope) => scope.class === 'application') ? 'application' : 'delegated';
  const known = words.list(approvers.map(({ name }) => words.markdown(name)));
  const own = viewerMayGrant || viewerRoles === null ? [] : [ownRoles(words, viewerRoles)];
  return note(words.say('roles.title'), [
    words.say(`roles.needed.${kind}`),
    approvers.length > 0 ? words.say('roles.known', { who: { safe: known } }) : words.say('roles.known_none'),
    ...own,
    ...(isGranted(facts) || viewerMayGrant ? [] : [words.say('roles.other_account', { account: connection.signInAs })]),
  ]);
}

function ownRoles(words: CardWords, held: readonly string[]): string {
  const roles = held.map((id) => {
    const key = `role.${id.toLowerCase()}`;
    return words.has(key) ? words.say(key) : words.say('role.other');
  });
  if (roles.length === 0) return words.say('roles.held_none');
  return words.say('roles.held', { count: roles.length, roles: { safe: words.list([...new Set(roles)]) } });
}
