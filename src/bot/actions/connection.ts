import type { TapResult } from '../../services/journeys/connect.ts';
import type { TapData } from '../activity.ts';
import { card, notice } from '../answer.ts';
import { answerConnect } from '../commands/connect-mailbox.ts';
import { defineAction, type Turn } from '../define.ts';
import { tapAnswer } from '../tap-answer.ts';

const onConnection = (work: (turn: Turn, id: string) => Promise<TapResult>) => async (data: TapData, turn: Turn) =>
  tapAnswer('connection', data.id, await work(turn, data.id));

export const confirmScopes = defineAction({
  verb: 'confirm_scopes',
  act: onConnection(({ journeys, person }, id) => journeys.connect.confirm(person, id)),
});

export const sawAdminWall = defineAction({
  verb: 'saw_admin_wall',
  act: onConnection(({ journeys, person }, id) => journeys.connect.sawAdminWall(person, id)),
});

export const pressedCancel = defineAction({
  verb: 'pressed_cancel',
  act: onConnection(({ journeys, person }, id) => journeys.connect.pressedCancel(person, id)),
});

export const cancelConnection = defineAction({
  verb: 'cancel_connection',
  act: onConnection(({ journeys, person }, id) => journeys.connect.cancel(person, id)),
});

export const checkNow = defineAction({
  verb: 'check_now',
  act: onConnection(({ journeys, person }, id) => journeys.watch.checkNow(person, id)),
});

/** The card stays as it is, so words say what the press did. */
export const remindApprover = defineAction({
  verb: 'remind_approver',
  act: async ({ id }, { person, journeys }) => {
    const result = await journeys.connect.remindApprover(person, id);
    if (result.kind === 'moved') return notice('reminded');
    if (result.kind === 'refused' && result.reason === 'reminded_already') return notice('reminded_already');
    return tapAnswer('connection', id, result);
  },
});

/** The filled form: the same as the sentence, with what was typed kept when it is not right yet (S25). */
export const submitMailbox = defineAction({
  verb: 'connect_mailbox',
  act: (data, turn) => answerConnect(turn, data.mailbox ?? '', data.product ?? null),
});

export const openMailboxForm = defineAction({
  verb: 'open_mailbox_form',
  act: async (_, turn) => {
    const form = await turn.journeys.connect.form(await turn.roster());
    return form ? card('mailbox-form', form) : notice('unknown_product');
  },
});
