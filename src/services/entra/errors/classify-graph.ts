import { type Classified, classified, own, plainCode, plainGuid, transient } from './classify.ts';
import { graphCatalogue, graphStatusCatalogue } from './graph.ts';

/** What is known of a failed Graph call; `status` is null when no answer came. */
export interface GraphSaid {
  readonly status: number | null;
  readonly code: unknown;
  readonly message: unknown;
  readonly requestId: unknown;
  readonly retryAfterSeconds: number | null;
}

/** Classifies a failed Graph call by facts section 8. The request id takes the place of a correlation id. */
export function classifyGraph(said: GraphSaid): Classified {
  const { status, retryAfterSeconds } = said;
  const correlation = plainGuid(said.requestId);
  const code = plainCode(said.code) ?? `http_${status ?? 'none'}`;
  if (status === null || status === 429 || status >= 500) {
    return classified(transient, { code, correlation, retryAfterSeconds });
  }
  // Older text of the same thing, with a changing code (facts 8).
  const oldNoMailbox = typeof said.message === 'string' && /REST API is not yet supported/i.test(said.message);
  const listed = own(graphCatalogue, oldNoMailbox ? 'MailboxNotEnabledForRESTAPI' : code);
  const known = listed !== undefined;
  return classified(listed ?? graphStatusCatalogue[status], { code, correlation, retryAfterSeconds, known });
}
