import { expect, it } from 'vitest';
import { sendFailure } from '../../src/bot/delivery/undeliverable.ts';

it.each([
  [{ statusCode: 403, code: 'MessageWritesBlocked' }, 'person_gone'],
  [{ statusCode: 403, code: 'Forbidden', message: 'Bot is not part of the conversation roster' }, 'person_gone'],
  [{ statusCode: 403, code: 'InvalidBotApiHost', message: 'wrong host' }, 'again'],
  [{ statusCode: 403, message: 'Error: InvalidBotApiHost' }, 'again'],
  [{ statusCode: 404, code: 'ConversationNotFound' }, 'person_gone'],
  [{ statusCode: 404, message: 'conversationnotfound' }, 'person_gone'],
  [{ statusCode: 404, code: 'ActivityNotFound' }, 'message_gone'],
  [{ statusCode: 404 }, 'message_gone'],
  [{ statusCode: 401 }, 'again'],
  [{ statusCode: 412 }, 'again'],
  [{ statusCode: 429 }, 'again'],
  [{ statusCode: 502 }, 'again'],
  [new Error('socket hang up'), 'again'],
  ['a text', 'again'],
  [null, 'again'],
  [undefined, 'again'],
])('a send that failed with %j means: %s', (error, meaning) => {
  expect(sendFailure(error)).toBe(meaning);
});
