import { TroubleError } from '../entra/errors/trouble-error.ts';

/** Work with an administrator's own token: what goes wrong is theirs to mend, and a refusal means that their role does not do. */
export async function byAdministrator<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TroubleError)) throw error;
    const { trouble, retryAfterSeconds } = error;
    const refused = trouble.class === 'no_rights';
    if (!refused && trouble.owner !== 'requester') throw error;
    const turned = {
      ...trouble,
      class: refused ? ('needs_admin' as const) : trouble.class,
      owner: 'approver' as const,
    };
    throw new TroubleError(turned, retryAfterSeconds, error);
  }
}
