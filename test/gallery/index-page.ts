/** A picture and what is on it. */
export interface GalleryEntry {
  readonly lang: string;
  /** `playground`: drawn by Microsoft's Playground, which knows some of Teams' own elements. */
  readonly theme: string;
  readonly width: number;
  readonly name: string;
  readonly title: string;
  /** Beside the page. */
  readonly file: string;
}

/** One page to look through all pictures; it needs nothing but the files beside it. */
export function indexPage(entries: readonly GalleryEntry[]): string {
  const choices = (key: 'lang' | 'theme' | 'width'): string =>
    [...new Set(entries.map((entry) => entry[key]))].map((each) => `<option>${each}</option>`).join('');
  // Inside a script nothing but this sign could end it.
  const data = JSON.stringify(entries).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cards and pages</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; font: 14px/1.4 "Segoe UI", system-ui, sans-serif; }
header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 8px 16px; background: Canvas; border-bottom: 1px solid GrayText; }
nav { padding: 8px 16px; } nav a { margin-right: 12px; white-space: nowrap; }
section { padding: 0 16px 16px; } .pictures { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; } figcaption { margin-bottom: 4px; } img { display: block; border: 1px solid GrayText; }
</style></head>
<body>
<header>
<label>Language <select id="lang">${choices('lang')}</select></label>
<label>Theme <select id="theme">${choices('theme')}</select></label>
<label>Width <select id="width">${choices('width')}</select></label>
<label>Only <input id="only" type="search" placeholder="connection: needs"></label>
<output id="count"></output>
</header>
<nav aria-label="Cards and pages"></nav>
<main></main>
<script>
const entries = ${data};
const field = (id) => document.getElementById(id);
const make = (tag, parent, values) => parent.appendChild(Object.assign(document.createElement(tag), values));
function show() {
  const wanted = ['lang', 'theme', 'width'].map((id) => [id, field(id).value]);
  const only = field('only').value.toLowerCase();
  const shown = entries.filter((entry) => wanted.every(([id, value]) => String(entry[id]) === value || (id === 'width' && entry.theme === 'playground')) && (entry.name + ': ' + entry.title).toLowerCase().includes(only));
  const main = document.querySelector('main');
  const nav = document.querySelector('nav');
  main.replaceChildren();
  nav.replaceChildren();
  for (const [name, group] of Map.groupBy(shown, (entry) => entry.name)) {
    const id = name.replaceAll(' ', '-');
    make('a', nav, { href: '#' + id, textContent: name + ' (' + group.length + ')' });
    const section = make('section', main, { id });
    make('h2', section, { textContent: name });
    const pictures = make('div', section, { className: 'pictures' });
    for (const entry of group) {
      const figure = make('figure', pictures, {});
      make('figcaption', figure, { textContent: entry.title });
      make('img', figure, { loading: 'lazy', src: entry.file, alt: entry.name + ': ' + entry.title });
    }
  }
  field('count').textContent = shown.length + ' pictures';
}
for (const id of ['lang', 'theme', 'width', 'only']) field(id).addEventListener('input', show);
show();
</script>
</body></html>
`;
}
