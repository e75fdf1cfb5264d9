/**
 * Who may import whom. The picture behind it: bot, http and cli call journeys; journeys call the core (consent) and,
 * through the ports that they define, the adapters; nothing points the other way. `npm run check` plants a violation of
 * every rule below and wants each reported, so a new rule needs its plant in tools/check/dependency-plants.ts.
 */

const CONSENT = '^src/services/consent/';
const JOURNEYS = '^src/services/journeys/';
const PORTS = '^src/services/journeys/ports([.]ts$|/)';
/** What a product is, in words: the one thing of an adapter that journeys name, by type. */
const PRODUCT = '^src/services/catalogue/product[.]ts$';
const MAIN = '^src/(main|program|examine)[.]ts$';
const ADAPTERS = '^src/services/(entra|graph|store|jobs|audit|text|catalogue)/';
/** Adapters that act. Text and catalogue are read by whoever renders. */
const ACTING_ADAPTERS = '^src/services/(entra|graph|store|jobs|audit)/';
const FRONT_DOORS = '^src/(bot|cards|cli|services/http)/';

/** A type costs nothing at run time and lets each side say what it expects. */
const VALUES_ONLY = { dependencyTypesNot: ['type-only', 'type-import'] };

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** These packages are named below these folders and nowhere else in src, not even by type: leaving them costs those folders. */
const packageStays = (name, packages, folders) =>
  rule(
    name,
    `${packages.join(', ')} may be named only below ${folders.join(', ')}.`,
    { path: '^src/', pathNot: folders.map((folder) => `^${folder}/`) },
    { path: `(^|/)node_modules/(@types/)?(${packages.join('|')})/` },
  );

export default {
  forbidden: [
    rule(
      'consent-stands-alone',
      'The core is pure: it imports nothing of the other folders, no package and nothing of Node.',
      { path: CONSENT },
      { pathNot: CONSENT },
    ),
    rule(
      'consent-is-called-by-journeys',
      'Only journeys call the core; everybody else may import its types (`import type`).',
      { path: '^src/', pathNot: [CONSENT, JOURNEYS, MAIN] },
      { path: CONSENT, ...VALUES_ONLY },
    ),
    rule(
      'journeys-know-only-ports',
      'Journeys import the core and their own ports; what they need of the outside is handed in.',
      { path: JOURNEYS },
      { path: '^(src|sandbox|test|tools|bench|manifest)/', pathNot: [JOURNEYS, CONSENT, PRODUCT] },
    ),
    rule(
      'products-are-types-to-journeys',
      'Journeys name a product by type (`import type`); the catalogue itself is handed in.',
      { path: JOURNEYS },
      { path: PRODUCT, ...VALUES_ONLY },
    ),
    rule(
      'adapters-know-only-ports',
      'An adapter fulfils a port: it imports types from services/journeys/ports.ts, never how a journey is done.',
      { path: ADAPTERS },
      { path: JOURNEYS, pathNot: PORTS },
    ),
    rule(
      'ports-are-types-to-adapters',
      'Ports are types to an adapter: use `import type`.',
      { path: ADAPTERS },
      { path: PORTS, ...VALUES_ONLY },
    ),
    rule(
      'adapters-stay-below-the-front-doors',
      'An adapter knows nothing of Teams, cards, pages or the command line.',
      { path: ADAPTERS },
      { path: FRONT_DOORS },
    ),
    rule(
      'front-doors-call-journeys',
      'bot, cards, cli and http ask journeys; they do not reach past them to the adapters (types are free).',
      { path: FRONT_DOORS },
      { path: ACTING_ADAPTERS, ...VALUES_ONLY },
    ),
    rule(
      'bot-is-entered-by-main',
      'Only the program puts the bot together; the command line may use its understanding of sentences.',
      { path: '^src/', pathNot: ['^src/bot/', MAIN, '^src/cli/'] },
      { path: '^src/bot/', ...VALUES_ONLY },
    ),
    rule(
      'cli-uses-only-understanding-of-bot',
      'The command line may use bot/understanding and nothing else of the bot.',
      { path: '^src/cli/' },
      { path: '^src/bot/', pathNot: '^src/bot/understanding/', ...VALUES_ONLY },
    ),
    rule(
      'http-is-entered-by-main',
      'Only the program starts the server.',
      { path: '^src/', pathNot: ['^src/services/http/', MAIN] },
      { path: '^src/services/http/', ...VALUES_ONLY },
    ),
    rule(
      'nobody-imports-programs',
      'main.ts and the command line are programs; shared code belongs elsewhere.',
      { path: '^(src|sandbox|bench)/', pathNot: '^src/cli/' },
      { path: '^src/(main[.]ts$|cli/)' },
    ),
    packageStays(
      'botbuilder-stays-in-bot',
      ['botbuilder[^/]*', 'botframework-[^/]+', '@microsoft/teams-ai'],
      ['src/bot'],
    ),
    packageStays('msal-stays-in-entra', ['@azure/msal-node'], ['src/services/entra']),
    packageStays('graph-client-stays-in-graph', ['@microsoft/microsoft-graph-client'], ['src/services/graph']),
    packageStays(
      'database-stays-in-store',
      ['kysely', '@electric-sql/pglite', 'pg'],
      ['src/services/store', 'src/services/jobs'],
    ),
    packageStays('pg-boss-stays-in-jobs', ['pg-boss'], ['src/services/jobs', 'src/services/store']),
    packageStays('restify-stays-in-http', ['restify'], ['src/services/http']),
    packageStays('templating-stays-in-cards', ['adaptivecards-templating', 'adaptive-expressions'], ['src/cards']),
    rule(
      'product-stands-without-its-workshop',
      'src runs without the sandbox, the tests and the tools.',
      { path: '^src/' },
      { path: '^(sandbox|test|tools|bench|manifest)/' },
    ),
    rule(
      'product-runs-on-its-dependencies',
      'What src needs at run time is in "dependencies", not in "devDependencies".',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], ...VALUES_ONLY },
    ),
    rule(
      'cloud-is-not-made-of-the-product',
      'The simulated Microsoft shares no code with the product, or both would make the same mistake.',
      { path: '^sandbox/cloud/' },
      { path: '^src/' },
    ),
    rule(
      'no-cycles',
      'No file may, by way of others, import itself; cycles of types alone are allowed.',
      {},
      { circular: true, viaOnly: VALUES_ONLY },
    ),
    rule('no-dead-ends', 'Every import leads to a file or package.', {}, { couldNotResolve: true }),
  ],
  options: {
    // TypeScript 7 has no API for other tools yet; swc reads our sources, types included.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
