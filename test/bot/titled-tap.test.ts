import { describe, expect, it } from 'vitest';
import { mayBeTitle, titledTap as titled } from '../../src/bot/titled-tap.ts';
import { elementsOf } from '../../src/cards/elements-of.ts';
import { createCards } from '../../src/cards/render.ts';
import { createText, languages } from '../../src/services/text/index.ts';
import { allExamples } from '../cards/support/all-cards.ts';

/** What is pressed, and whether that is enough. */
function titledTap(text: string, drawn: Parameters<typeof titled>[1]) {
  const found = titled(text, drawn);
  return found && { tap: found.tap, isEnough: found.isEnough };
}

const again = { verb: 'show_connection', data: { id: 'c1', v: 0 } };
const button = (title: string, verb: string, id = 'c1') => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { id, v: 3 },
});
const card = (...actions: object[]) => ({ card: { type: 'AdaptiveCard', actions }, again });
const open = card(
  button('Check now', 'check_now'),
  button('I saw “Need admin approval”', 'saw_admin_wall'),
  button('Send the reason', 'give_reason'),
  button('I switched it on: look now', 'check_blocked'),
  button('Cancel this connection', 'cancel_connection'),
  { type: 'Action.OpenUrl', title: 'Open My Apps', url: 'https://example.com' },
);

describe('the title of a button, written', () => {
  it.each([
    ['check now', 'check_now'],
    ['Check now!', 'check_now'],
    ['I switched it on: look now', 'check_blocked'],
    ['i saw need admin approval', 'saw_admin_wall'],
  ])('"%s" presses it', (text, verb) => {
    expect(titledTap(text, [open])).toEqual({ tap: { verb, data: { id: 'c1', v: 3 } }, isEnough: true });
  });

  it('with a reason behind a colon hands the reason over, and without one shows the field for it', () => {
    expect(titledTap('Send the reason: the old login ends', [open])).toEqual({
      tap: { verb: 'give_reason', data: { id: 'c1', v: 3, reason: 'the old login ends' } },
      isEnough: true,
    });
    expect(titledTap('send the reason', [open])).toEqual({ tap: again, isEnough: false });
  });

  it.each([
    ['Cancel this connection', 'cancel_connection'],
    ['Approve', 'approve'],
    ['Deny…', 'deny'],
    ['Disconnect', 'disconnect'],
    ['Take it back', 'take_back'],
  ])('"%s" decides and ends nothing: the card that asks comes again', (title, verb) => {
    expect(titledTap(title, [card(button(title, verb))])).toEqual({ tap: again, isEnough: false });
  });

  it('on cards of several things shows them all, and presses none', () => {
    const other = card(button('Check now', 'check_now', 'c2'));
    expect(titledTap('check now', [open, other])).toEqual({
      tap: { verb: 'show_mine', data: { id: '', v: 0 } },
      isEnough: false,
    });
  });

  it('means no button where it is more than a title, or opens a page', () => {
    for (const text of ['check now whether it works', 'Open My Apps', 'now', '', '?']) {
      expect(titledTap(text, [open])).toBeNull();
    }
    expect(titledTap('check now', [open, open])).toMatchObject({ isEnough: true });
  });
});

describe('what no button is called', () => {
  const cards = createCards(createText());

  it.each(languages)(
    'is told without drawing a card, in %s; every title that the cards can have is none of it',
    (language) => {
      const titles = cards.titles(language);
      const missed = allExamples()
        .filter(({ name }) => name === 'connection' || name === 'approval-request')
        .flatMap(({ name, facts }) => [...elementsOf(cards.render(name, facts as never, language).card)])
        .filter(({ type }) => type === 'Action.Execute')
        .flatMap(({ title, tooltip }) => [title, tooltip])
        .filter((title) => typeof title === 'string' && title !== '' && !mayBeTitle(title, titles));

      expect([...new Set(missed)]).toEqual([]);
      for (const other of ['blue bananas sing', 'connect my mailbox please', 'why does it take so long?'])
        expect(mayBeTitle(other, titles), other).toBe(false);
    },
  );
});
