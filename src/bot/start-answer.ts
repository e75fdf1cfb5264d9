import type { StartResult } from '../services/journeys/connection/start.ts';
import { type Answer, card, notice, stored } from './answer.ts';

/** The card for what the beginning of a journey came to: the connection, or the form that asks for what is missing. */
export function startAnswer(result: StartResult): Answer {
  switch (result.kind) {
    case 'started':
    case 'already_open':
      return stored('connection', result.connection, result.outbox);
    case 'mailbox_form':
      return card('mailbox-form', result.form);
    case 'device_form':
      return card('device-form', result.form);
    case 'guest':
      return notice('guest_own_only');
    case 'roster_silent':
      return notice('roster_silent');
    case 'taken':
      return notice('taken', { typed: result.what });
  }
}
