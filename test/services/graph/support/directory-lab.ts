import type { App, Person, Tenant } from '../../../../sandbox/cloud/world.ts';
import { apps, contoso } from '../../../../sandbox/cloud/world.ts';
import { everything, Lab } from '../../../../sandbox/conformance/support/lab.ts';
import { createAppTokens } from '../../../../src/services/entra/app-token.ts';
import { clouds } from '../../../../src/services/entra/clouds.ts';
import type { AppToken } from '../../../../src/services/graph/as-app.ts';
import { createBudgets } from '../../../../src/services/graph/budgets.ts';
import { createDirectory } from '../../../../src/services/graph/create-directory.ts';
import { noMetrics } from '../../../support/no-metrics.ts';
import { recordingLog } from '../../entra/support/stub-authority.ts';

const { ben } = contoso.people;

/** The directory adapter on a simulated cloud whose clock only moves when somebody waits, and people who use that cloud. */
export async function openDirectoryLab() {
  const lab = await Lab.open();
  const log = recordingLog();
  const pauses: number[] = [];
  // Each test has a Microsoft that nobody was told to leave alone.
  let passed = 0;
  const tokens = () =>
    createAppTokens({
      cloud: clouds.global,
      loginEndpoint: lab.login,
      loginApp: apps.concierge,
      log,
      metrics: noMetrics,
    });
  let appTokens = tokens();
  const appToken: AppToken = (tenant, fresh) => appTokens(tenant, { fresh });

  const directoryWith = (token: AppToken) =>
    createDirectory({
      budgets: createBudgets(() => new Date(passed * 1000)),
      graphEndpoint: lab.graph,
      log,
      metrics: noMetrics,
      appToken: token,
      pause: async (seconds) => {
        pauses.push(seconds);
        passed += seconds;
        lab.pass(seconds);
      },
    });

  return {
    lab,
    log,
    pauses,
    directory: directoryWith(appToken),
    /** The same, but reading with somebody's own token. */
    directoryAs: (accessToken: string) => directoryWith(async () => ({ accessToken, roles: [] })),
    now: () => new Date(lab.nowSeconds * 1000),

    /** An administrator lets the bot's own app read the directory. */
    async allowReading(tenant: Tenant = contoso, admin: Person = ben): Promise<void> {
      await lab.consentFor(tenant, apps.concierge, admin, everything);
    },

    /** A person's own token with the right to write grants, as far as their role lets them. */
    writingToken: (person: Person, tenant: Tenant = contoso) =>
      lab.accessToken(tenant, apps.concierge, person, 'User.Read DelegatedPermissionGrant.ReadWrite.All'),

    /** The grants of an app as they stand in the cloud, without what the directory needs to show them. */
    async grantsOf(app: App, tenant: Tenant = contoso) {
      const { grants } = await lab.state();
      return grants
        .filter((grant) => grant['tenant'] === tenant.tid && grant['appId'] === app.clientId)
        .map((grant) => ({ principalId: grant['principalId'], scope: String(grant['scope']) }));
    },

    async reset(): Promise<void> {
      await lab.sim('reset', {});
      appTokens = tokens();
      pauses.length = 0;
      passed += 7200;
      log.lines.length = 0;
    },
  };
}
