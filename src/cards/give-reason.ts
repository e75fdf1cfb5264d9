import { z } from 'zod';
import type { ConnectionFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';

export const giveReasonShape = {
  giveReason: z.array(
    z.object({
      title: z.string(),
      label: z.string(),
      placeholder: z.string(),
      error: z.string(),
      value: z.string(),
      send: z.string(),
      id: z.string(),
      v: z.number(),
    }),
  ),
};

/** While nobody has decided, who asked first may say why: the administrator need not ask back (T31). */
export function giveReason(words: CardWords, { connection, request, viewerIsRequester }: ConnectionFacts) {
  const asked = request?.state === 'open' && request.requester.oid === connection.requester.oid;
  if (!viewerIsRequester || connection.state !== 'needs_admin' || !asked) return { giveReason: [] };
  return {
    giveReason: [
      {
        title: words.plain(request.reason ? 'button.change_reason' : 'button.give_reason'),
        label: words.plain('give_reason.label'),
        placeholder: words.plain('give_reason.placeholder'),
        error: words.plain('give_reason.error'),
        value: words.clean(request.reason ?? '', 500),
        send: words.plain('button.send_reason'),
        id: connection.id,
        v: connection.version,
      },
    ],
  };
}
