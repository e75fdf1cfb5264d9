import { notice } from '../answer.ts';
import { defineCommand } from '../define.ts';

/** Understood, and said to be not offered by this version: the language follows the sentences. */
export const changeLanguage = defineCommand({
  intent: 'change_language',
  example: null,
  answer: async () => notice('intent_not_yet'),
});
