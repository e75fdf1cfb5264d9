import type { TapResult } from '../../services/journeys/connection/connect.ts';
import type { TapData } from '../activity.ts';
import { card, notice } from '../answer.ts';
import { answerDevice } from '../commands/connect-device.ts';
import { answerMailbox } from '../commands/connect-mailbox.ts';
import { askDisconnect as showDisconnect } from '../commands/own-journey.ts';
import { sawWall } from '../commands/saw-wall.ts';
import { defineAction, type Turn } from '../define.ts';
import { askAnswer, maySee, tapAnswer } from '../tap-answer.ts';

/** A tap after which the connection's own card tells how things stand. */
const onConnection = (work: (turn: Turn, id: string) => Promise<TapResult>) => async (data: TapData, turn: Turn) =>
  tapAnswer({ card: 'connection', id: data.id }, await work(turn, data.id), turn);

export const isSomebodys = defineAction({
  verb: 'is_somebodys',
  act: onConnection(({ journeys, person }, id) => journeys.connect.chooseTarget(person, id, 'named', null)),
});

export const isShared = defineAction({
  verb: 'is_shared',
  act: onConnection(async ({ journeys, person, roster }, id) =>
    journeys.connect.chooseTarget(person, id, 'shared', await roster()),
  ),
});

export const notSetUp = defineAction({
  verb: 'not_set_up',
  act: async ({ id }, { journeys, person }) => {
    const facts = await journeys.present.preconditionFacts(id, person);
    return facts ? card('precondition', facts) : notice('not_found');
  },
});

export const confirmScopes = defineAction({
  verb: 'confirm_scopes',
  act: async ({ id, v }, turn) =>
    tapAnswer({ card: 'connection', id }, await turn.journeys.connect.confirm(turn.person, id, v ?? null), turn),
});

export const accountReady = defineAction({
  verb: 'account_ready',
  act: onConnection(({ journeys, person }, id) => journeys.connect.checkAccount(person, id, true)),
});

export const accountNotReady = defineAction({
  verb: 'account_not_ready',
  act: onConnection(({ journeys, person }, id) => journeys.connect.checkAccount(person, id, false)),
});

export const useDeviceCode = defineAction({
  verb: 'use_device_code',
  act: onConnection(({ journeys, person }, id) => journeys.deviceCode.start(person, id)),
});

export const pageSaysBlocked = defineAction({
  verb: 'page_says_blocked',
  act: onConnection(({ journeys, person }, id) => journeys.deviceCode.pageSaysBlocked(person, id)),
});

export const onlyThisOne = defineAction({
  verb: 'only_this_one',
  act: onConnection(({ journeys, person }, id) => journeys.connect.chooseCoverage(person, id, 'listed')),
});

export const forEverybody = defineAction({
  verb: 'for_everybody',
  act: onConnection(({ journeys, person }, id) => journeys.connect.chooseCoverage(person, id, 'all')),
});

/** Leads to the request's card, which holds the way to Microsoft's page. */
export const grantForAll = defineAction({
  verb: 'grant_for_all',
  act: async ({ id }, turn) => askAnswer(id, await turn.journeys.askAdmin.grantForAll(turn.person, id), turn),
});

export const watchOn = defineAction({
  verb: 'watch_on',
  act: onConnection(({ journeys, person }, id) => journeys.connect.watch(person, id, true)),
});

export const watchOff = defineAction({
  verb: 'watch_off',
  act: onConnection(({ journeys, person }, id) => journeys.connect.watch(person, id, false)),
});

export const sawAdminWall = defineAction({
  verb: 'saw_admin_wall',
  act: ({ id }, turn) => sawWall(id, turn),
});

export const pressedCancel = defineAction({
  verb: 'pressed_cancel',
  act: onConnection(({ journeys, person }, id) => journeys.connect.pressedCancel(person, id)),
});

/** On the invitation, which then says that it is over. */
export const notExpected = defineAction({
  verb: 'not_expected',
  act: async ({ id }, turn) =>
    tapAnswer({ card: 'invitation', id }, await turn.journeys.connect.notExpected(turn.person, id), turn),
});

export const cancelConnection = defineAction({
  verb: 'cancel_connection',
  act: onConnection(({ journeys, person }, id) => journeys.connect.cancel(person, id)),
});

export const reauthorise = defineAction({
  verb: 'reauthorise',
  act: onConnection(({ journeys, person }, id) => journeys.connect.reauthorise(person, id)),
});

export const askDisconnect = defineAction({
  verb: 'ask_disconnect',
  act: async ({ id }, turn) => showDisconnect(id, turn),
});

export const disconnect = defineAction({
  verb: 'disconnect',
  act: onConnection(({ journeys, person }, id) => journeys.connect.disconnect(person, id)),
});

/** On a request: whether the application that it waits for is switched on by now. */
export const checkNow = defineAction({
  verb: 'check_now',
  act: async (data, turn) => {
    const { id } = data;
    if (!id.startsWith('CR-'))
      return onConnection(({ journeys }) => journeys.watch.checkNow(turn.person, id))(data, turn);
    const tapped = { card: 'approval-request', id } as const;
    if (!(await maySee(tapped, turn))) return notice('not_an_approver');
    return tapAnswer(tapped, await turn.journeys.checkBlocked(turn.person, id), turn);
  },
});

export const giveReason = defineAction({
  verb: 'give_reason',
  act: async ({ id, reason }, turn) =>
    tapAnswer({ card: 'connection', id }, await turn.journeys.askAdmin.giveReason(turn.person, id, reason ?? ''), turn),
});

/** The card stays as it is, so words say what the press did. */
export const remindApprover = defineAction({
  verb: 'remind_approver',
  act: async ({ id }, turn) => {
    const result = await turn.journeys.askAdmin.remind(turn.person, id);
    if (result.kind === 'refused' && result.reason === 'reminded_already') return notice('reminded_already');
    return tapAnswer({ card: 'connection', id }, result, turn);
  },
});

/** The filled form: the same as the sentence, with what was typed kept when it is not right yet (S25). */
export const submitMailbox = defineAction({
  verb: 'connect_mailbox',
  act: (data, turn) =>
    answerMailbox(turn, {
      typed: data.mailbox ?? '',
      whose: null,
      product: data.product ?? null,
      shared: data.shared === 'true',
    }),
});

export const submitDevice = defineAction({
  verb: 'connect_device',
  act: (data, turn) =>
    answerDevice(turn, { device: data.device ?? '', room: data.room ?? '', product: data.product ?? null }),
});

export const openMailboxForm = defineAction({
  verb: 'open_mailbox_form',
  act: async ({ id }, turn) => {
    const form = await turn.journeys.start.mailboxForm(turn.person, await turn.roster(), id);
    return form ? card('mailbox-form', form) : notice('unknown_product');
  },
});

export const openDeviceForm = defineAction({
  verb: 'open_device_form',
  act: async ({ id }, turn) => {
    const form = await turn.journeys.start.deviceForm(turn.person, id);
    return form ? card('device-form', form) : notice('unknown_product');
  },
});
