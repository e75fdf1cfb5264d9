import { describe, expect, it } from 'vitest';
import { createCards } from '../../src/cards/render.ts';
import type { CardFacts, CardName } from '../../src/services/journeys/facts.ts';
import { createText } from '../../src/services/text/index.ts';
import { connectionInState } from './support/all-cards.ts';
import { tenantFacts } from './support/desk-examples.ts';
import { roomFacts } from './support/device-examples.ts';
import { application, request, requestFacts } from './support/examples.ts';
import { ofType, shownActions } from './support/walk.ts';

const cards = createCards(createText());

/** What a person is told first, and everything they can press: their track through the journey. */
function track<Name extends CardName>(name: Name, facts: CardFacts[Name]): string[] {
  const { card } = cards.render(name, facts, 'en');
  const headline = ofType(card, 'TextBlock').find(({ style }) => style === 'heading')?.['text'];
  return [`# ${headline}`, ...shownActions(card).map(({ title, verb }) => `${title} (${verb ?? 'link'})`)];
}

// Each person sees only their own steps: what is snapped here is read by people when it changes (T3).
describe('the track of', () => {
  const asked = application({ level: 'requested' });
  const waiting = { request: request(), application: asked };
  const url = 'https://concierge.example/connect/t';

  it('a user: reads, signs in, asks, waits; never decides (T3)', () => {
    expect([
      track('connection', connectionInState('draft')),
      track('connection', connectionInState('needs_sign_in', { signInUrl: url })),
      track('connection', connectionInState('needs_admin', waiting)),
      track('connection', connectionInState('active')),
    ]).toMatchInlineSnapshot(`
      [
        [
          "# What TaxCalc Communications Centre asks for",
          "Continue (confirm_scopes)",
          "It is not set up there yet (not_set_up)",
          "Cancel this connection (cancel_connection)",
        ],
        [
          "# Sign in to connect anna@contoso.com",
          "Sign in at Microsoft (link)",
          "I saw “Need admin approval” (saw_admin_wall)",
          "Look after it (watch_on)",
          "Cancel this connection (cancel_connection)",
        ],
        [
          "# Your administrator has been asked",
          "Remind the approver (remind_approver)",
          "Cancel this connection (cancel_connection)",
          "Change the reason… (link)",
        ],
        [
          "# anna@contoso.com is connected",
          "Look after it (watch_on)",
          "Sign in again (reauthorise)",
          "Disconnect… (ask_disconnect)",
          "Open the help article (link)",
        ],
      ]
    `);
  });

  it('a user who sets up a room: the account first, then its sign-in (T3)', () => {
    expect([
      track('connection', roomFacts({ state: 'needs_sign_in', accountReady: null })),
      track('connection', roomFacts({ state: 'needs_sign_in' })),
      track('connection', roomFacts({ state: 'needs_admin' }, waiting)),
    ]).toMatchInlineSnapshot(`
      [
        [
          "# Can the room account sign in at all?",
          "Yes, it can sign in (account_ready)",
          "No, or not known (account_not_ready)",
          "Cancel this connection (cancel_connection)",
        ],
        [
          "# Sign in as boardroom2@contoso.com for Boardroom 2",
          "Sign the room in (link)",
          "Sign in with a code (use_device_code)",
          "I saw “Need admin approval” (saw_admin_wall)",
          "Look after it (watch_on)",
          "Cancel this connection (cancel_connection)",
        ],
        [
          "# Your administrator has been asked",
          "Remind the approver (remind_approver)",
          "Cancel this connection (cancel_connection)",
          "Change the reason… (link)",
        ],
      ]
    `);
  });

  it('an administrator who asks for a mailbox themselves: what it is for, then both ways (T3)', () => {
    const entitled = { viewerMayGrant: true, signInUrl: url };
    expect([
      track('connection', connectionInState('needs_sign_in', entitled)),
      track('connection', connectionInState('needs_admin', { ...waiting, ...entitled })),
    ]).toMatchInlineSnapshot(`
      [
        [
          "# For this mailbox only, or for everybody?",
          "This mailbox only (only_this_one)",
          "Everybody (for_everybody)",
          "Look after it (watch_on)",
          "Cancel this connection (cancel_connection)",
        ],
        [
          "# Your administrator has been asked",
          "Agree for everybody (grant_for_all)",
          "Remind the approver (remind_approver)",
          "Cancel this connection (cancel_connection)",
          "Change the reason… (link)",
        ],
      ]
    `);
  });

  it('helpdesk: looks, and looks again; neither signs in nor decides (S19, T3)', () => {
    const seen = { viewerIsRequester: false, signInUrl: null };
    expect([
      track('tenant-status', tenantFacts({ viewerMayManage: false })),
      track('approval-request', requestFacts({ viewerMay: 'look' })),
      track('connection', connectionInState('needs_sign_in', seen)),
      track('connection', connectionInState('active', seen)),
    ]).toMatchInlineSnapshot(`
      [
        [
          "# Contoso Accountants: waiting for sign-ins",
          "Check again (show_tenant)",
        ],
        [
          "# Approval request CR-1042 is open",
        ],
        [
          "# anna@contoso.com: Sign-in needed",
        ],
        [
          "# anna@contoso.com is connected",
        ],
      ]
    `);
  });

  it('an administrator who is asked: decides, and sees none of the requester’s buttons (T3)', () => {
    const seen = { viewerIsRequester: false, signInUrl: null };
    expect([
      track('approval-request', requestFacts()),
      track('connection', connectionInState('needs_sign_in', seen)),
      track('connection', connectionInState('needs_admin', { ...waiting, ...seen })),
    ]).toMatchInlineSnapshot(`
      [
        [
          "# TaxCalc Communications Centre asks for your approval",
          "Approve for all (approve)",
          "Approve only those listed (approve_listed)",
          "Deny… (link)",
        ],
        [
          "# anna@contoso.com: Sign-in needed",
        ],
        [
          "# anna@contoso.com: Waiting for an administrator",
        ],
      ]
    `);
  });
});
