type Json = Readonly<Record<string, unknown>>;

/** Texts that a language file leaves out, and keys in it that lead nowhere: Teams shows English for the first and ignores the second. */
export function languageFaults(file: string, manifest: Json, language: Json): readonly string[] {
  const keys = new Set(translatableKeys(manifest));
  const given = new Set(Object.keys(language).filter((key) => key !== '$schema'));
  return [
    ...[...keys].filter((key) => !given.has(key)).map((key) => `${file}: ${key} is missing. Add its translation.`),
    ...[...given]
      .filter((key) => !keys.has(key))
      .map((key) => `${file}: ${key} names nothing in the manifest. Remove it.`),
  ];
}

/** Every text of the manifest that a language file can translate, by the key that it has there. */
function translatableKeys(manifest: Json): readonly string[] {
  return [...texts(manifest, '')].filter((key) =>
    /^(name|description)\.(short|full)$|^bots\[0\]\.commandLists\[\d\]\.commands\[\d\]\.(title|description)$/.test(key),
  );
}

function* texts(value: unknown, path: string): Iterable<string> {
  if (typeof value === 'string') yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    yield* texts(item, `${path}${step}`);
  }
}
