import { TroubleError } from '../entra/errors/trouble-error.ts';
import { patienceWith } from '../entra/patience.ts';
import type { Directory } from '../journeys/ports.ts';
import { type AppToken, asApp } from './as-app.ts';
import { byAdministrator } from './by-administrator.ts';
import { consentPolicy } from './consent-policy.ts';
import { createGraphCalls, type GraphOptions, type Send } from './graph-calls.ts';
import { look } from './look.ts';
import { organisation } from './organisation.ts';
import { findPeople, findPerson, peopleCount } from './people.ts';
import { grantTo, withdrawFrom } from './person-grant.ts';
import { createReader, type Reader } from './reader.ts';
import { eligibleRoles, roleHolders } from './roles.ts';
import { withdrawal } from './withdrawal.ts';

export interface DirectoryOptions extends GraphOptions {
  readonly appToken: AppToken;
}

/** Tenants' directories, by Microsoft Graph: read as the bot's own app, written as an administrator. */
export function createDirectory(options: DirectoryOptions): Directory {
  const { log, metrics, now = () => new Date(), appToken } = options;
  const { origin } = new URL(options.graphEndpoint);
  const patience = patienceWith(options.pause);
  const ask = createGraphCalls(options);

  const readerWith = (tenant: string, send: Send): Reader =>
    createReader(send, { tenant, origin, log, metrics, now, patience });
  const app = (tenant: string): Reader => readerWith(tenant, asApp(ask, appToken, tenant));
  const both = ({ tenant, accessToken }: { tenant: string; accessToken: string }) => ({
    app: app(tenant),
    administrator: readerWith(tenant, (call) => ask({ tenant, accessToken, inPerson: true, ...call })),
  });

  return {
    async ownRights(tenant) {
      try {
        return (await appToken(tenant, true)).roles;
      } catch (error) {
        if (error instanceof TroubleError && error.trouble.class === 'not_consented') return [];
        throw error;
      }
    },
    look: (tenant, clientId) => look(app(tenant), clientId),
    consentPolicy: (tenant) => consentPolicy(app(tenant)),
    roleHolders: (tenant, roles) => roleHolders(app(tenant), tenant, roles),
    eligibleRoles: (tenant, oid) => eligibleRoles(app(tenant), oid),
    person: (tenant, address) => findPerson(app(tenant), address),
    people: (tenant, addresses) => findPeople(app(tenant), addresses),
    organisation: (tenant) => organisation(app(tenant)),
    peopleCount: (tenant) => peopleCount(app(tenant)),
    withdrawal: (tenant, objectId, since) => withdrawal(app(tenant), objectId, since),
    grantTo: (question) => byAdministrator(() => grantTo(both(question), question, patience.pause)),
    withdrawFrom: (question) => byAdministrator(() => withdrawFrom(both(question), question)),
  };
}
