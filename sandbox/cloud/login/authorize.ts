import { randomBytes, randomUUID } from 'node:crypto';
import type { Cloud } from '../context.ts';
import type { Account } from '../directory.ts';
import { takeFault } from '../faults.ts';
import { errorPage } from '../pages/message.ts';
import { judge } from '../policy.ts';
import { findScope, fullName, isDefault, parseScopes, resourceByAppId } from '../scopes.ts';
import type { Flow } from '../state.ts';
import { clientInfo } from '../tokens.ts';
import { appOf, questionOf, showVerdict } from './consent-step.ts';
import { refuse, reply, replyError } from './reply.ts';
import { preselect, signedInAccounts } from './sign-in.ts';

const prompts = ['login', 'none', 'consent', 'select_account', 'create'];

/** What is wrong with an authorize request whose redirect URI is already known to be good. */
export function faultOfRequest(cloud: Cloud, flow: Flow): Promise<Response> | undefined {
  const { response_type: type, scope, prompt, code_challenge: challenge } = flow.query;
  if (type === undefined) return replyError(cloud, flow, 900144, { value: 'response_type' });
  if (type !== 'code') return replyError(cloud, flow, 700054);
  if (scope === undefined || scope.trim() === '') return replyError(cloud, flow, 900144, { value: 'scope' });
  if (prompt !== undefined && !prompts.includes(prompt)) return replyError(cloud, flow, 90023, { value: prompt });
  if (challenge !== undefined && (challenge.length < 43 || challenge.length > 128)) {
    return replyError(cloud, flow, 501491);
  }
  return faultOfScopes(cloud, flow);
}

/** Unknown resources and scopes, and `.default` beside named scopes (facts 2.1). */
export function faultOfScopes(cloud: Cloud, flow: Flow): Promise<Response> | undefined {
  const scopes = parseScopes(flow.query['scope'] ?? '', cloud.urls.graph);
  for (const scope of scopes) {
    if (resourceByAppId(scope.resource) === undefined) {
      return replyError(cloud, flow, 500011, { value: scope.resource });
    }
    if (!isDefault(scope) && findScope(scope) === undefined) {
      return replyError(cloud, flow, 70011, { value: scope.value });
    }
  }
  const named = scopes.filter((scope) => !isDefault(scope) && fullName(scope) !== scope.value);
  if (scopes.some(isDefault) && named.length > 0) {
    return replyError(cloud, flow, 70011, { value: scopes.map(fullName).join(' ') });
  }
  return undefined;
}

/** `prompt=none`: no page at all, every outcome is a redirect. */
export function answerSilently(cloud: Cloud, flow: Flow): Promise<Response> {
  preselect(cloud, flow);
  const sessions = signedInAccounts(cloud, flow);
  const account = sessions.find(({ person }) => person.oid === flow.account);
  if (account === undefined) {
    return replyError(cloud, flow, sessions.length > 1 ? 16000 : 50058);
  }
  const verdict = judge(cloud, questionOf(cloud, flow, account));
  if (verdict.kind === 'granted') return sendCode(cloud, flow, account);
  if (verdict.kind === 'ask' || verdict.code === 90094 || verdict.code === 90095) {
    return replyError(cloud, flow, 65001);
  }
  return replyError(cloud, flow, verdict.code, {}, 'interaction_required');
}

/** Signed in: a code, a consent page, the wall, or a refusal. */
export function finishAuthorize(cloud: Cloud, flow: Flow, account: Account): Promise<Response> {
  const occasion = { appId: appOf(flow).clientId, tenant: account.tenant.tid, path: '/oauth2/v2.0/authorize' };
  const fault = takeFault(cloud, 'authorize', occasion, 'answer');
  if (fault !== undefined) return refuse(cloud, flow, fault.code);
  const verdict = judge(cloud, questionOf(cloud, flow, account));
  if (verdict.kind === 'granted') return sendCode(cloud, flow, account);
  return showVerdict(cloud, flow, account, verdict);
}

/** Success: the code (ten minutes, once), `session_state`, and `client_info` if MSAL asked for it. */
export function sendCode(cloud: Cloud, flow: Flow, account: Account): Promise<Response> {
  const { query } = flow;
  const code = `1.${randomBytes(48).toString('base64url')}`;
  cloud.store.data.codes.push({
    code,
    appId: appOf(flow).clientId,
    alias: flow.alias,
    tenant: account.tenant.tid,
    oid: account.person.oid,
    redirectUri: query['redirect_uri'] ?? '',
    scopes: parseScopes(query['scope'] ?? '', cloud.urls.graph).map(fullName),
    session: flow.session,
    createdAt: cloud.now().toISOString(),
    used: false,
    ...(query['nonce'] === undefined ? {} : { nonce: query['nonce'] }),
    ...(query['code_challenge'] === undefined
      ? {}
      : { challenge: query['code_challenge'], challengeMethod: query['code_challenge_method'] ?? 'plain' }),
  });
  return reply(cloud, flow, {
    code,
    ...(query['client_info'] === '1' ? { client_info: clientInfo(account) } : {}),
    session_state: randomUUID(),
  });
}

/** The flow's page was left open too long, or the cloud forgot it. */
export const flowGone = (description: string): Promise<Response> => errorPage({ code: 50089, description });
