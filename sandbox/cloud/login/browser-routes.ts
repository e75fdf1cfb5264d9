import { type Context, Hono } from 'hono';
import { describe } from '../aadsts.ts';
import type { About, Cloud, Env } from '../context.ts';
import { type Account, accountByOid, findTenant } from '../directory.ts';
import { messagePage } from '../pages/message.ts';
import type { Flow } from '../state.ts';
import { adminConsentAnswered, finishAdminConsent } from './admin-consent.ts';
import { answerSilently, faultOfRequest, faultOfScopes, finishAuthorize, flowGone, sendCode } from './authorize.ts';
import { acceptConsent, requestApproval } from './consent-step.ts';
import { declineDevice, deviceAllowed, devicePageRoutes, finishDevice } from './device-page.ts';
import { endSession, faultShownOnPage, openFlow, type Query, transportFault, withSession } from './open-flow.ts';
import { replyCancelled, replyError } from './reply.ts';
import { forgetAccount, passwordAnswered, pickAnswered, preselect, secondFactorAnswered, signIn } from './sign-in.ts';

type Form = Readonly<Record<string, string>>;

/** Text fields of a form; a file or a repeated name is no business of these pages. */
async function readForm(c: Context<Env>): Promise<Form> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return {};
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

/** Everything a browser walks through: authorize, admin consent, and the steps of a sign-in. */
export function browserRoutes(cloud: Cloud): Hono<Env> {
  const app = new Hono<Env>();

  const authorize = async (c: Context<Env>, alias: string, query: Query) => {
    const flow = openFlow(c, cloud, { kind: 'authorize', alias, query });
    c.set('about', about(flow));
    const answer =
      transportFault(cloud, flow, 'authorize', c.req.path) ??
      faultShownOnPage(cloud, flow) ??
      faultOfRequest(cloud, flow) ??
      (query['prompt'] === 'none' ? answerSilently(cloud, flow) : start(flow));
    return withSession(flow, await answer);
  };

  const adminConsent = async (c: Context<Env>, alias: string, v1: boolean) => {
    const query = v1 ? { ...c.req.query(), scope: 'https://graph.microsoft.com/.default' } : c.req.query();
    const flow = openFlow(c, cloud, { kind: 'adminconsent', alias, query, v1 });
    c.set('about', about(flow));
    const answer =
      transportFault(cloud, flow, 'adminconsent', c.req.path) ??
      faultShownOnPage(cloud, flow) ??
      // Observed answer of the v2 endpoint to `common` (facts 3.1, 10 row 13).
      (!v1 && alias.toLowerCase() === 'common'
        ? replyError(cloud, flow, 900144, { value: 'response_type' })
        : (query.scope ?? '').trim() === ''
          ? replyError(cloud, flow, 900144, { value: 'scope' })
          : faultOfScopes(cloud, flow)) ??
      start(flow);
    return withSession(flow, await answer);
  };

  const start = (flow: Flow) => {
    preselect(cloud, flow);
    return go(flow);
  };

  /** The page a flow must show next, or its end. */
  const go = async (flow: Flow, problem?: string): Promise<Response> => {
    const next = await signIn(cloud, flow, problem);
    if (next instanceof Response) return next;
    if (flow.kind === 'adminconsent') return finishAdminConsent(cloud, flow, next);
    return flow.kind === 'device' ? finishDevice(cloud, flow, next) : finishAuthorize(cloud, flow, next);
  };

  const granted = (flow: Flow, account: Account) =>
    flow.kind === 'device' ? deviceAllowed(cloud, flow, account) : sendCode(cloud, flow, account);

  const consentAnswered = (flow: Flow, account: Account, form: Form) => {
    const accepted = form['answer'] === 'accept';
    if (flow.kind === 'adminconsent') return adminConsentAnswered(cloud, flow, account, accepted);
    if (!accepted) return flow.kind === 'device' ? declineDevice(cloud, flow) : replyError(cloud, flow, 65004);
    return acceptConsent(cloud, flow, account, form['behalf'] === '1') ? granted(flow, account) : go(flow);
  };

  const wallAnswered = (flow: Flow, account: Account, form: Form) => {
    switch (form['answer']) {
      case 'use-admin-account':
        forgetAccount(flow);
        return go(flow);
      case 'request-approval':
        return requestApproval(cloud, flow, account, form['reason'] ?? '');
      default:
        return flow.kind === 'device' ? declineDevice(cloud, flow) : replyCancelled(cloud, flow);
    }
  };

  const stepAnswered = async (flow: Flow, step: string, form: Form): Promise<Response> => {
    switch (step) {
      case 'pick':
        return go(flow, pickAnswered(cloud, flow, form));
      case 'other':
        forgetAccount(flow);
        return go(flow);
      case 'password':
        return go(flow, passwordAnswered(cloud, flow, form));
      case 'second-factor':
        // A second factor without the first would be a way around it.
        return flow.passwordOk ? go(flow, secondFactorAnswered(cloud, flow, form)) : go(flow);
    }
    // The remaining steps belong to somebody who has signed in.
    const account = await signIn(cloud, flow);
    if (account instanceof Response) return account;
    if (step === 'consent') return consentAnswered(flow, account, form);
    if (step === 'wall') return wallAnswered(flow, account, form);
    if (step === 'confirm') {
      if (form['answer'] !== 'continue') return declineDevice(cloud, flow);
      flow.confirmed = true;
    }
    return go(flow);
  };

  app.get('/:tenant/oauth2/v2.0/authorize', (c) => authorize(c, c.req.param('tenant'), c.req.query()));
  app.post('/:tenant/oauth2/v2.0/authorize', async (c) => authorize(c, c.req.param('tenant'), await readForm(c)));
  app.get('/:tenant/v2.0/adminconsent', (c) => adminConsent(c, c.req.param('tenant'), false));
  app.get('/:tenant/adminconsent', (c) => adminConsent(c, c.req.param('tenant'), true));

  app.post('/flow/:id/:step{pick|other|password|second-factor|consent|wall|confirm}', async (c) => {
    const flow = cloud.store.data.flows.find(({ id }) => id === c.req.param('id'));
    if (flow === undefined) return flowGone(describe(50089, {}, cloud.now()));
    const answer = await stepAnswered(flow, c.req.param('step'), await readForm(c));
    c.set('about', about(flow));
    return answer;
  });
  // A page reloaded after its form was sent: the browser asks by GET what it once posted.
  app.get('/flow/:id/:step', async (c) => {
    const flow = cloud.store.data.flows.find(({ id }) => id === c.req.param('id'));
    return flow === undefined ? flowGone(describe(50089, {}, cloud.now())) : go(flow);
  });

  app.get('/:tenant/oauth2/v2.0/logout', async (c) => {
    endSession(c, cloud);
    const back = c.req.query('post_logout_redirect_uri');
    if (back !== undefined && URL.canParse(back) && ['127.0.0.1', 'localhost'].includes(new URL(back).hostname)) {
      return c.redirect(back);
    }
    return messagePage(
      'You signed out of your account',
      "It's a good idea to close all browser windows.",
      'signed-out',
    );
  });

  return app.route('/', devicePageRoutes(cloud, start));
}

/** Whom a flow is about, for the call list. The tenant is the one asked for, else the account's. */
function about(flow: Flow): About {
  const account = accountByOid(flow.account);
  const tenant = findTenant(flow.alias)?.tid ?? account?.tenant.tid;
  return {
    ...(flow.query['client_id'] === undefined ? {} : { appId: flow.query['client_id'] }),
    ...(account === undefined ? {} : { oid: account.person.oid }),
    ...(tenant === undefined ? {} : { tenant }),
  };
}
