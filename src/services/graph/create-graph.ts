import { patienceWith } from '../entra/patience.ts';
import type { Graph } from '../journeys/ports.ts';
import { askTogether } from './batch.ts';
import { bodyOf } from './graph-answer.ts';
import { createGraphCalls, type GraphOptions } from './graph-calls.ts';
import { list, text } from './json.ts';
import { everyEntry } from './pages.ts';
import { probe } from './probe.ts';

export interface GraphWithRoles extends Graph {
  /** Template ids of the directory roles that the owner of the token holds, directly and active; needs `User.Read` only. */
  rolesOf(tenant: string, accessToken: string): Promise<string[]>;
}

/** Microsoft Graph, by Microsoft's client. Reads that have no room for a failure in their answer throw a TroubleError. */
export function createGraph(options: GraphOptions): GraphWithRoles {
  const ask = createGraphCalls(options);
  const { origin } = new URL(options.graphEndpoint);
  const { log, metrics, now = () => new Date() } = options;
  const batches = { log, metrics, now, patience: patienceWith(options.pause) };

  return {
    async addresses({ tenant, accessToken, client }) {
      const path = '/me?$select=id,userPrincipalName,mail,proxyAddresses';
      const body = bodyOf(await ask({ tenant, accessToken, client, call: 'addresses', path, inPerson: true }));
      return {
        id: text(body['id']).toLowerCase(),
        userPrincipalName: text(body['userPrincipalName']),
        mail: text(body['mail']) || null,
        proxyAddresses: list(body['proxyAddresses']).filter((one) => typeof one === 'string'),
      };
    },

    probe: ({ tenant, accessToken, client, mailbox, ...question }) =>
      probe(
        (reads) =>
          askTogether((call) => ask({ tenant, accessToken, client, mailbox, ...call }), reads, { ...batches, tenant }),
        question,
      ),

    async rolesOf(tenant, accessToken) {
      const groups = { call: 'roles', path: '/me/memberOf?$top=999', inPerson: true };
      const held = await everyEntry((call) => ask({ tenant, accessToken, ...call }), origin, groups);
      return held.map((one) => text(one['roleTemplateId']).toLowerCase()).filter(Boolean);
    },
  };
}
