/** Files that break one rule; the first one is the file at fault. */
export interface DependencyPlant {
  readonly rule: string;
  readonly plants: Readonly<Record<string, string>>;
}

const TARGET = 'export const planted = 1;\nexport type Planted = number;\n';

/** One planted violation, or more where there are several ways to break it, for every rule of .dependency-cruiser.mjs. */
export function dependencyPlants(): readonly DependencyPlant[] {
  return [
    between('consent-stands-alone', 'src/services/consent/type.ts', 'src/services/text/words.ts', 'type'),
    of('consent-stands-alone', 'src/services/consent/clock.ts', 'node:os'),
    of('consent-stands-alone', 'src/services/consent/package.ts', 'zod'),
    between('consent-is-called-by-journeys', 'src/bot/core.ts', 'src/services/consent/states.ts'),
    between('consent-is-called-by-journeys', 'src/services/graph/core.ts', 'src/services/consent/states.ts'),
    between('journeys-know-only-ports', 'src/services/journeys/adapter.ts', 'src/services/store/rows.ts', 'type'),
    between('products-are-types-to-journeys', 'src/services/journeys/product.ts', 'src/services/catalogue/product.ts'),
    between(
      'adapters-know-only-ports',
      'src/services/entra/journey.ts',
      'src/services/journeys/connection/connect.ts',
      'type',
    ),
    between('ports-are-types-to-adapters', 'src/services/jobs/port.ts', 'src/services/journeys/ports.ts'),
    between('adapters-stay-below-the-front-doors', 'src/services/text/card.ts', 'src/cards/view.ts', 'type'),
    between('front-doors-call-journeys', 'src/services/http/rows.ts', 'src/services/store/rows.ts'),
    between('bot-is-entered-by-main', 'src/cards/bot.ts', 'src/bot/router.ts'),
    between('cli-uses-only-understanding-of-bot', 'src/cli/bot.ts', 'src/bot/router.ts'),
    between('http-is-entered-by-main', 'src/bot/server.ts', 'src/services/http/server.ts'),
    between('nobody-imports-programs', 'src/bot/main.ts', 'src/main.ts'),
    of('botbuilder-stays-in-bot', 'src/cards/activity.ts', 'botbuilder', 'type'),
    of('botbuilder-stays-in-bot', 'src/services/http/auth.ts', 'botframework-connector', 'dynamic'),
    of('botbuilder-stays-in-bot', 'src/services/text/ai.ts', '@microsoft/teams-ai/lib/Application.js'),
    of('msal-stays-in-entra', 'src/services/graph/token.ts', '@azure/msal-node'),
    of('graph-client-stays-in-graph', 'src/services/entra/me.ts', '@microsoft/microsoft-graph-client', 'inline type'),
    of('database-stays-in-store', 'src/services/audit/query.ts', 'kysely'),
    of('database-stays-in-store', 'src/bot/query.ts', 'pg', 'type'),
    of('pg-boss-stays-in-jobs', 'src/services/audit/job.ts', 'pg-boss', 'using'),
    of('restify-stays-in-http', 'src/bot/server-type.ts', 'restify'),
    of('templating-stays-in-cards', 'src/bot/render.ts', 'adaptivecards-templating'),
    between('product-stands-without-its-workshop', 'src/services/store/fake.ts', 'test/support/fake.ts', 'type'),
    of('product-runs-on-its-dependencies', 'src/services/text/dev.ts', 'fast-check'),
    between('cloud-is-not-made-of-the-product', 'sandbox/cloud/scopes.ts', 'src/services/graph/scopes.ts', 'type'),
    {
      rule: 'no-cycles',
      plants: {
        'src/services/text/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
        'src/services/text/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
      },
    },
    { rule: 'no-dead-ends', plants: { 'src/services/text/nowhere.ts': "import './missing.ts';\n" } },
  ];
}

type Way = 'value' | 'type' | 'inline type' | 'dynamic' | 'using';

/** `from` imports the local file `to`. */
function between(rule: string, from: string, to: string, way: Way = 'value'): DependencyPlant {
  const up = '../'.repeat(from.split('/').length - 1);
  return { rule, plants: { [from]: statement(`${up}${to}`, way), [to]: TARGET } };
}

/** `from` imports a package. */
function of(rule: string, from: string, name: string, way: Way = 'value'): DependencyPlant {
  return { rule, plants: { [from]: statement(name, way) } };
}

/** Every way to name another module that the tool has to see. */
function statement(specifier: string, way: Way): string {
  switch (way) {
    case 'value':
      return `import * as planted from '${specifier}';\nexport const seen = planted;\n`;
    case 'type':
      return `import type * as planted from '${specifier}';\nexport type Seen = typeof planted;\n`;
    case 'inline type':
      return `export type Seen = readonly import('${specifier}').Client[] | undefined;\n`;
    case 'dynamic':
      return `export const seen = { later: async () => [await import('${specifier}')] };\n`;
    case 'using':
      return `export async function seen() {\n  await using planted = await import('${specifier}').then((m) => m.open());\n  return planted;\n}\n`;
  }
}
