import { helpAnswer } from '../commands/commands.ts';
import { defineAction } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';

export const showConnection = defineAction({
  verb: 'show_connection',
  act: async ({ id }, { person, journeys }) => lookUpAnswer(await journeys.lookUp.open(person, id)),
});

export const showRequest = defineAction({
  verb: 'show_request',
  act: async ({ id }, { person, journeys }) => lookUpAnswer(await journeys.lookUp.open(person, id)),
});

export const showMine = defineAction({
  verb: 'show_mine',
  act: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.status(person, null)),
});

export const showPending = defineAction({
  verb: 'show_pending',
  act: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.pending(person)),
});

export const showTenant = defineAction({
  verb: 'show_tenant',
  act: async ({ id }, { person, journeys }) => lookUpAnswer(await journeys.lookUp.status(person, id)),
});

export const help = defineAction({ verb: 'help', act: async () => helpAnswer() });
