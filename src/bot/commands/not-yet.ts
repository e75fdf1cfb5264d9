import { notice } from '../answer.ts';
import { defineCommand } from '../define.ts';

/** Devices are understood, and said to be not offered by this version, rather than mistaken for a mailbox. */
export const connectDevice = defineCommand({
  intent: 'connect_device',
  example: null,
  answer: async () => notice('device_not_yet'),
});

export const disconnect = defineCommand({
  intent: 'disconnect',
  example: null,
  answer: async () => notice('intent_not_yet'),
});

export const changeLanguage = defineCommand({
  intent: 'change_language',
  example: null,
  answer: async () => notice('intent_not_yet'),
});
