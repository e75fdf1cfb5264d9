import { describe, expect, it } from 'vitest';

import manifest from '../../manifest/manifest.json' with { type: 'json' };
import dutch from '../../manifest/nl.json' with { type: 'json' };
import { createUnderstanding } from '../../src/bot/understanding/understand.ts';

const intents = ['connect_mailbox', 'status_mine', 'help', 'list_pending'];
const { understand } = createUnderstanding();

describe('the commands that Teams offers', () => {
  const english = manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
  const translated = Object.entries(dutch).flatMap(([key, text]) => (/commands\[\d\]\.title$/.test(key) ? [text] : []));

  it.each([
    ['en', english],
    ['nl', translated],
  ])('are understood by the bot in %s, as the Teams store wants', (language, titles) => {
    expect(titles.map((title) => understand(title, language).intent)).toEqual(intents);
  });
});
