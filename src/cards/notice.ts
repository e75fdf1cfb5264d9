import type { NoticeKey } from '../services/journeys/facts.ts';
import { missingValue } from '../services/text/index.ts';
import { defineCard, frame } from './card.ts';
import type { CardValues } from './card-words.ts';
import template from './notice.json' with { type: 'json' };
import { actions, actionsShape, button, noSubject } from './parts/actions.ts';
import { heading, headingShape } from './parts/heading.ts';
import { leadShape, sentence } from './parts/lead.ts';
import type { Tone } from './parts/tone.ts';

const tones: Partial<Record<NoticeKey, Tone>> = {
  became_approver: 'good',
  reported: 'good',
  report_kept: 'good',
  language_chosen: 'good',
  policy_noted: 'good',
  watch_after_sign_in: 'good',
  fresh_consent_wait: 'wait',
  message_follows: 'good',
  reminded: 'good',
  failed: 'bad',
  secret_refused: 'warn',
  secret_in_field: 'warn',
};

/** Where a person is likely to want to go from here. */
const offers: Partial<Record<NoticeKey, 'connect' | 'mine' | 'pending' | 'help'>> = {
  not_now: 'mine',
  not_found: 'mine',
  taken: 'mine',
  not_helpdesk: 'mine',
  ended: 'connect',
  nothing_open: 'connect',
  no_such_request: 'pending',
  unknown_product: 'connect',
  shared_not_offered: 'mine',
  device_code_not_offered: 'mine',
  nothing_to_disconnect: 'mine',
  nothing_to_cancel: 'mine',
  code_unknown: 'mine',
  language_chosen: 'help',
  nothing_asked: 'help',
  became_approver: 'pending',
};

/** A short truth: why a tap or a sentence changed nothing. Says more where it is told who, when or what. */
export const noticeCard = defineCard('notice', {
  template,
  shape: { ...headingShape, ...leadShape, ...actionsShape },
  view({ key, values }, words) {
    const given: CardValues = Object.fromEntries(
      // An empty value says nothing: the text without it reads better.
      Object.entries(values)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, value instanceof Date ? { safe: words.dateTime(value) } : value]),
    );
    const more = `notice.${key}.with`;
    const detailed = words.has(more) && !words.plain(more, given).includes(missingValue('').charAt(0)) ? more : null;
    const text = detailed ?? (`notice.${key}.text` as const);
    const headline = words.plain(`notice.${key}.title`);
    const offer = offers[key];
    const buttons = {
      connect: button(words.plain('button.connect_mailbox'), 'open_mailbox_form', noSubject),
      mine: button(words.plain('button.my_status'), 'show_mine', noSubject),
      pending: button(words.plain('button.pending'), 'show_pending', noSubject),
      help: button(words.plain('button.help'), 'help', noSubject),
    };
    return {
      ...frame(words, headline, [words.plain(text, given)]),
      ...heading(tones[key] ?? 'info', headline),
      // What stands in an old card's place is one line.
      lead: key === 'moved_on' ? [] : [sentence(words.say(text, given))],
      ...actions({ buttons: offer ? [buttons[offer]] : [] }),
    };
  },
});
