import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod';

import { fill } from './fill.ts';
import { imageSize } from './image-size.ts';
import { languageFaults } from './languages.ts';
import type { Settings } from './settings.ts';
import { validate } from './validate.ts';

const ICON_SIZES = { color: 192, outline: 32 } as const;

/** A file of the same content is the same package, whenever it is built. The year 1980 is where zip's calendar starts. */
const ZIP_TIME = new Date(1980, 0, 1);

const Manifest = z.looseObject({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});
const Json = z.record(z.string(), z.unknown());

/**
 * The Teams app package made from the template in `folder`: a zip with all files at its root. Or every fault found in
 * the manifest, the language files and the icons, each naming file and field. Needs no network.
 */
export async function makePackage(
  folder: string,
  settings: Settings,
): Promise<{ zip: Uint8Array } | { faults: readonly string[] }> {
  const manifest = fill(await readJson(folder, 'manifest.json'), settings);
  const files = new Map<string, Uint8Array>([['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
  const faults = [...leftPlaceholders(manifest), ...(await validate('manifest.json', manifest, 'MicrosoftTeams'))];
  const parts = Manifest.safeParse(manifest);
  if (!parts.success) return { faults: [...faults, `manifest.json: ${z.prettifyError(parts.error)}`] };

  for (const { file } of parts.data.localizationInfo.additionalLanguages) {
    const language = await readJson(folder, file);
    files.set(file, Buffer.from(`${JSON.stringify(language, null, 2)}\n`));
    faults.push(...(await validate(file, language, 'MicrosoftTeams.Localization')));
    faults.push(...languageFaults(file, manifest, language));
  }
  for (const icon of ['color', 'outline'] as const) {
    const file = parts.data.icons[icon];
    const image = await readFile(join(folder, file));
    files.set(file, image);
    faults.push(...iconFaults(icon, file, image));
  }
  if (faults.length > 0) return { faults };
  return { zip: zipSync(Object.fromEntries(files), { level: 9, mtime: ZIP_TIME }) };
}

async function readJson(folder: string, file: string): Promise<Record<string, unknown>> {
  return Json.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
}

function leftPlaceholders(manifest: unknown): readonly string[] {
  const left = new Set(JSON.stringify(manifest).match(/\$\{\{\w+\}\}/g));
  return [...left].map((name) => `manifest.json: nothing fills ${name}. Use one of the names in manifest/settings.ts.`);
}

function iconFaults(icon: 'color' | 'outline', file: string, image: Buffer): readonly string[] {
  const size = imageSize(image);
  const wanted = ICON_SIZES[icon];
  if (size?.width === wanted && size.height === wanted) return [];
  const is = size ? `${size.width}×${size.height}` : 'no PNG';
  return [`icons.${icon}: ${file} is ${is}. Save it as a PNG of ${wanted}×${wanted} pixels.`];
}
