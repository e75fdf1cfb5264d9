import { createBudgets } from '../../../../src/services/graph/budgets.ts';
import { createDirectory } from '../../../../src/services/graph/create-directory.ts';
import { noMetrics } from '../../../support/no-metrics.ts';
import { oid, product, recordingLog, tenant } from '../../entra/support/stub-authority.ts';
import { type Call, type Reply, startStubGraph } from './stub-graph.ts';

export { oid, tenant };
export const { clientId } = product;
export const appObject = 'c0000000-0000-4000-8000-00000000ab01';
export const graphObject = 'c0000000-0000-4000-8000-00000000c0de';

/** The directory adapter on a Graph whose answers the test writes. */
export async function openStubDirectory() {
  const graph = await startStubGraph();
  const log = recordingLog();
  const pauses: number[] = [];
  const asked: boolean[] = [];
  // Each test has a Microsoft that nobody was told to leave alone.
  let passed = 0;
  const directory = createDirectory({
    budgets: createBudgets(() => new Date(passed * 1000)),
    graphEndpoint: graph.origin,
    log,
    metrics: noMetrics,
    now: () => new Date('2026-01-09T02:02:00Z'),
    pause: async (seconds) => {
      pauses.push(seconds);
      passed += seconds;
    },
    appToken: async (_tenant, fresh) => {
      asked.push(fresh);
      return { accessToken: fresh ? 'fresh-token' : 'kept-token', roles: [] };
    },
  });

  return {
    directory,
    log,
    pauses,
    /** Which tokens of the app were wanted: fresh or not. */
    asked,
    calls: graph.calls,
    origin: graph.origin,
    requests: graph.requests,
    stop: graph.stop,
    look: () => directory.look(tenant, clientId),

    /** Answers from now on: first what the test says, then a tenant with the product in it and nothing granted. */
    answer(special: (call: Call) => Reply | undefined = () => undefined) {
      passed += 7200;
      for (const list of [pauses, asked, log.lines]) list.length = 0;
      graph.answer((call) => special(call) ?? usual(call));
    },
  };
}

function usual({ path, method }: Call): Reply | undefined {
  if (method !== 'GET') return undefined;
  if (path.startsWith(`/servicePrincipals(appId='${clientId}')`)) {
    return { body: { id: appObject, displayName: 'TaxCalc-Hub', accountEnabled: true } };
  }
  if (path.startsWith("/servicePrincipals(appId='00000003-")) return { body: { id: graphObject, appRoles: [] } };
  if (path.startsWith('/oauth2PermissionGrants?') || path.endsWith('/appRoleAssignments'))
    return { body: { value: [] } };
  return undefined;
}

/** A grant as Graph lists it; for everybody unless somebody is named. */
export const grant = (scope: string, principalId: string | null = null, change: object = {}) => ({
  id: `grant-of-${principalId ?? 'all'}`,
  clientId: appObject,
  resourceId: graphObject,
  consentType: principalId === null ? 'AllPrincipals' : 'Principal',
  principalId,
  scope,
  ...change,
});
