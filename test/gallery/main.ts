// Pictures of every card and page: npm run gallery -- --lang en,nl --theme light --width 320 --match 'connection: needs'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCards } from '../../src/cards/render.ts';
import { createText, languages } from '../../src/services/text/index.ts';
import { launch } from '../browser/chromium.ts';
import { themes } from './host-config.ts';
import { type GalleryEntry, indexPage } from './index-page.ts';
import { allSubjects, openPainter } from './pictures.ts';
import { paintInTeams } from './teams-elements.ts';

const options = {
  lang: { type: 'string', default: languages.join() },
  theme: { type: 'string', default: themes.join() },
  // As wide as a chat makes a card, and as a telephone does.
  width: { type: 'string', default: '500,320' },
  match: { type: 'string', default: '' },
} as const;
const { values } = parseArgs({ options });
const chosen = <Choice extends string>(from: readonly Choice[], given: string): Choice[] => {
  const wanted = given.split(',');
  const unknown = wanted.filter((each) => !from.some((choice) => choice === each));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join()}; choose from ${from.join()}.`);
  return from.filter((each) => wanted.includes(each));
};

const folder = fileURLToPath(new URL('../../.data/gallery/', import.meta.url));
const wanted = new RegExp(values.match, 'u');
const subjects = allSubjects().filter(({ name, title }) => wanted.test(`${name}: ${title}`));
const langs = chosen(languages, values.lang);
const looks = langs.flatMap((lang) =>
  chosen(themes, values.theme).flatMap((theme) =>
    values.width.split(',').map((width) => ({ lang, theme, width: Number(width) })),
  ),
);
const text = createText();
const cards = createCards(text);
const entries: GalleryEntry[] = [];
const keep = (entry: Omit<GalleryEntry, 'file'>, number: number, png: Buffer): void => {
  const file = `${entry.lang}/${entry.theme}-${entry.width}/${entry.name.replaceAll(' ', '-')}-${number}.png`;
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), png);
  entries.push({ ...entry, file });
};

rmSync(folder, { recursive: true, force: true });
const browser = await launch();
try {
  const paintEvery = async (half: 0 | 1): Promise<void> => {
    for (const look of looks) {
      const painter = await openPainter(browser, { ...look, words: text.in(look.lang) }, cards);
      for (const [number, subject] of subjects.entries()) {
        if (number % 2 !== half) continue;
        const { name, title } = subject;
        keep({ ...look, name, title }, number, await painter.paint(subject));
      }
      await painter.close();
    }
  };
  // Two at a time: one draws while the other's picture is packed.
  await Promise.all([paintEvery(0), paintEvery(1)]);
  await paintInTeams(browser, { subjects, langs, cards }, keep);
} finally {
  await browser.close();
}
// In the order of the cards, whoever was the quicker.
entries.sort((one, other) => one.file.localeCompare(other.file, 'en', { numeric: true }));
writeFileSync(join(folder, 'index.html'), indexPage(entries));
console.log(`${entries.length} pictures; look through them at ${join(folder, 'index.html')}`);
