import { TroubleError } from '../entra/errors/trouble-error.ts';
import type { Graph } from '../journeys/ports.ts';
import { createGraphCalls, type GraphAnswer, type GraphOptions } from './graph-calls.ts';
import { probe } from './probe.ts';

export interface GraphWithRoles extends Graph {
  /** Template ids of the directory roles that the owner of the token holds, directly and active; needs `User.Read` only. */
  rolesOf(tenant: string, accessToken: string): Promise<string[]>;
}

// More pages of groups than anybody belongs to: the end of a loop, should Graph ever turn in one.
const mostPages = 20;

/** Microsoft Graph, by Microsoft's client. Reads that have no room for a failure in their answer throw a TroubleError. */
export function createGraph(options: GraphOptions): GraphWithRoles {
  const get = createGraphCalls(options);
  const { origin } = new URL(options.graphEndpoint);

  return {
    async addresses(tenant, accessToken) {
      const path = '/me?$select=id,userPrincipalName,mail,proxyAddresses';
      const body = bodyOf(await get({ tenant, accessToken, call: 'addresses', path }));
      return {
        id: text(body['id']).toLowerCase(),
        userPrincipalName: text(body['userPrincipalName']),
        mail: text(body['mail']) || null,
        proxyAddresses: list(body['proxyAddresses']).filter((one) => typeof one === 'string'),
      };
    },

    probe: (ask) => probe(get, ask),

    async rolesOf(tenant, accessToken) {
      const roles: string[] = [];
      let path: string | null = '/me/memberOf?$top=999';
      for (let page = 0; path !== null && page < mostPages; page += 1) {
        const body = bodyOf(await get({ tenant, accessToken, call: 'roles', path }));
        for (const member of list(body['value'])) {
          const id =
            typeof member === 'object' && member !== null && 'roleTemplateId' in member && member.roleTemplateId;
          if (typeof id === 'string' && id !== '') roles.push(id.toLowerCase());
        }
        path = nextPath(body['@odata.nextLink'], origin);
      }
      return roles;
    },
  };
}

function bodyOf(answer: GraphAnswer): Readonly<Record<string, unknown>> {
  if (answer.ok) return answer.body;
  throw new TroubleError(answer.why.trouble, answer.why.retryAfterSeconds);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Where the next page is, below `/v1.0`; a link to anywhere else is not followed. */
function nextPath(link: unknown, origin: string): string | null {
  if (typeof link !== 'string' || !URL.canParse(link)) return null;
  const url = new URL(link);
  if (url.origin !== origin || !url.pathname.startsWith('/v1.0/')) return null;
  return url.pathname.slice('/v1.0'.length) + url.search;
}
