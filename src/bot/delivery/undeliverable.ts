/** What a failed send means (facts/teams-bot 5.4): try again later, make a new message, or stop writing to this person. */
export type SendFailure = 'again' | 'message_gone' | 'person_gone';

/** Decided on status, code and text, since real bodies differ from the documented ones. */
export function sendFailure(error: unknown): SendFailure {
  const { statusCode, code, message } = (error ?? {}) as { statusCode?: number; code?: string; message?: string };
  const text = `${code ?? ''} ${message ?? ''}`;
  if (statusCode === 404) return /ConversationNotFound/i.test(text) ? 'person_gone' : 'message_gone';
  if (statusCode === 403) return /InvalidBotApiHost/i.test(text) ? 'again' : 'person_gone';
  return 'again';
}
