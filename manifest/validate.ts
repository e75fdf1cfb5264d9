import { type AppManifest, AppManifestUtils } from '@microsoft/app-manifest';

const SCHEMAS = 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.22';

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/**
 * Every fault that Microsoft's own schema finds in a manifest or language file, as lines that name file and field.
 * Offline: the validator ships the schemas and looks there first (facts/teams-bot.md 6.1), so no other schema is let through.
 */
export async function validate(
  file: string,
  document: Readonly<Record<string, unknown>>,
  schema: 'MicrosoftTeams' | 'MicrosoftTeams.Localization',
): Promise<readonly string[]> {
  const url = `${SCHEMAS}/${schema}.schema.json`;
  if (document['$schema'] !== url) return [`${file}: $schema must be "${url}".`];
  // The validator's types know manifests only; a language file goes the same way with its own schema.
  const found = await AppManifestUtils.validateAgainstSchema(
    document as unknown as AppManifest,
    withoutBrokenPatterns(await AppManifestUtils.fetchSchema(url)),
  );
  return found.map((fault) => {
    const [, path = '', what = fault] = /^(\S*) (.*)$/s.exec(fault) ?? [];
    return `${file}: ${fieldName(path)} ${what} Mend it in manifest/${file}.`;
  });
}

/**
 * Microsoft's language schema holds patterns that are no regular expressions (for `activities`, which this app does not
 * have); the validator stops at them. A key that only such a pattern allows is reported as unknown.
 */
function withoutBrokenPatterns(schema: Schema): Schema {
  const patterns: Readonly<Record<string, unknown>> = schema['patternProperties'] ?? {};
  const sound = Object.entries(patterns).filter(([pattern]) => isRegularExpression(pattern));
  return Object.assign(schema, { patternProperties: Object.fromEntries(sound) });
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** `/bots/0/botId` in the way people write it: `bots[0].botId`. */
function fieldName(pointer: string): string {
  const name = pointer.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.');
  return name.replace(/^\./, '') || 'the file';
}
