import type { GraphAnswer } from './graph-answer.ts';
import type { GraphAsk, Send } from './graph-calls.ts';

/** A token of the bot's own app in a tenant, and the application permissions in it. Throws a TroubleError. */
export type AppToken = (
  tenant: string,
  fresh: boolean,
) => Promise<{ readonly accessToken: string; readonly roles: readonly string[] }>;

/** Calls Graph as the bot's own app. A token that Graph no longer takes is replaced once. */
export const asApp =
  (ask: (asked: GraphAsk) => Promise<GraphAnswer>, appToken: AppToken, tenant: string): Send =>
  async (call) => {
    const { accessToken } = await appToken(tenant, false);
    const answer = await ask({ tenant, accessToken, ...call });
    if (!refused(answer)) return answer;
    const again = await ask({ tenant, ...call, accessToken: (await appToken(tenant, true)).accessToken });
    return refused(again) ? ours(again) : again;
  };

const refused = (answer: GraphAnswer): answer is Extract<GraphAnswer, { ok: false }> =>
  !answer.ok && answer.status === 401;

/** Nobody signs in here: a token that is refused twice is the vendor's to mend (facts 8). */
const ours = (answer: Extract<GraphAnswer, { ok: false }>): GraphAnswer => ({
  ...answer,
  why: { ...answer.why, trouble: { ...answer.why.trouble, class: 'ours', owner: 'vendor' } },
});
