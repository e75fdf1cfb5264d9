import type { Connection, Coverage, Person, SignInPath, Trouble } from './model.ts';
import type { Siblings } from './siblings.ts';
import type { Step } from './step.ts';

/** What a probe (a harmless live call as that account) said. */
export type ProbeOutcome =
  | { readonly kind: 'answered' }
  | { readonly kind: 'waiting'; readonly trouble: Trouble; readonly retryAfterSeconds?: number }
  | { readonly kind: 'broken'; readonly trouble: Trouble };

/**
 * Whose word it is that a connection is not wanted: `owner` of the mailbox, in their own chat; `link`, whoever held the
 * sign-in link; `owner_began`, the owner asked for their mailbox themselves; `same_mailbox`, the account itself: it is
 * connected already, by another of its addresses; `corrected`, the requester, who named another address in its place.
 */
export type UnwantedWord = 'owner' | 'link' | 'owner_began' | 'same_mailbox' | 'corrected';

export type ConnectionEvent =
  /** A mailbox that is not the requester's own: a person's, or shared. `signInAs`: who signs in for it. */
  | {
      readonly kind: 'target_chosen';
      readonly by: Person;
      readonly target: 'named' | 'shared';
      readonly signInAs: string;
      readonly at: Date;
    }
  | {
      readonly kind: 'scopes_confirmed';
      readonly by: Person;
      readonly scopeVersion: string;
      /** The request that it waits for from now on; null where signing in is worth a try first. */
      readonly openRequest: string | null;
      readonly at: Date;
    }
  /** What the requester knows of the room account: can it sign in at all? */
  | { readonly kind: 'account_checked'; readonly by: Person; readonly ready: boolean; readonly at: Date }
  /** What an entitled requester means: this mailbox only, or everybody (T15). */
  | { readonly kind: 'coverage_chosen'; readonly by: Person; readonly coverage: Coverage; readonly at: Date }
  /** The owner agrees that a token is kept and looked with, or takes that back. */
  | { readonly kind: 'health_agreed'; readonly agreed: boolean; readonly at: Date }
  /** `byOwner`: said by whose mailbox it is, which somebody else asked for. Microsoft's page is in their browser. */
  | {
      readonly kind: 'wall_seen';
      readonly by: Person;
      readonly byOwner?: boolean;
      readonly request: string;
      readonly at: Date;
    }
  | { readonly kind: 'called_back'; readonly at: Date }
  | { readonly kind: 'request_ended'; readonly as: 'denied' | 'expired' | 'cancelled'; readonly at: Date }
  /** Somebody set out for Microsoft's sign-in page. */
  | { readonly kind: 'set_out'; readonly at: Date }
  | {
      readonly kind: 'signed_in';
      readonly oid: string;
      readonly missing: readonly string[];
      readonly via: SignInPath;
      /** The permissions in the token. */
      readonly held?: readonly string[];
      readonly at: Date;
    }
  /** The account that signed in told which addresses it goes by. */
  | { readonly kind: 'addresses_known'; readonly addresses: readonly string[]; readonly at: Date }
  | { readonly kind: 'other_account'; readonly shown: string; readonly trouble: Trouble; readonly at: Date }
  | { readonly kind: 'sign_in_failed'; readonly trouble: Trouble; readonly at: Date }
  /** The time for which somebody was told to wait is over. */
  | { readonly kind: 'wait_over'; readonly at: Date }
  /** `siblings`: the others of the tenant and product, where the look found it still waiting. */
  | {
      readonly kind: 'probed';
      readonly outcome: ProbeOutcome;
      readonly siblings?: Siblings;
      /** The permissions in the fresh token, where one came. */
      readonly held?: readonly string[];
      readonly at: Date;
    }
  /** The tenant's directory no longer holds what this connection stands on. */
  | { readonly kind: 'grant_withdrawn'; readonly trouble: Trouble; readonly by?: Person; readonly at: Date }
  /** What this account was called back for is gone again, before it had signed in. */
  | { readonly kind: 'grant_taken_back'; readonly trouble: Trouble; readonly by?: Person; readonly at: Date }
  | { readonly kind: 'cancelled'; readonly by: Person; readonly at: Date }
  /** The requester wants to sign in anew, although nothing is known to be broken: the product asked for it. */
  | { readonly kind: 'reauthorise'; readonly by: Person; readonly at: Date }
  | { readonly kind: 'disconnected'; readonly by: Person; readonly at: Date }
  /** Not wanted by whom it is about, as far as is known who says so. */
  | { readonly kind: 'not_wanted'; readonly word: UnwantedWord; readonly at: Date }
  | { readonly kind: 'clock'; readonly at: Date };

export type ConnectionEffect =
  /** The requester must act or something ended: a new message. */
  | { readonly kind: 'tell_requester' }
  /** The card moves on: edited in place. */
  | { readonly kind: 'redraw' }
  | { readonly kind: 'tell_active' }
  /** What worked no longer does: the requester, and the approver whose grant it was. */
  | { readonly kind: 'tell_withdrawn' }
  /** The consent works for this one: those of the tenant and product that still wait try it now. */
  | { readonly kind: 'good_news' }
  | { readonly kind: 'forget_token' }
  | { readonly kind: 'check_at'; readonly at: Date };

export type ConnectionRefusal = 'ended' | 'not_now' | 'not_yours' | 'already';

export type ConnectionStep = Step<Connection, ConnectionEffect, ConnectionRefusal>;
