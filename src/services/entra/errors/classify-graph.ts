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
  let code = plainCode(said.code) ?? `http_${status ?? 'none'}`;
  if (status === null || status === 429 || status >= 500) {
    return classified(transient, { code, correlation, retryAfterSeconds });
  }
  // The words tell what the code does not: an older text of a missing mailbox with a changing code, and the policy behind a
  // refusal that has the code of every refusal (facts 8).
  const message = typeof said.message === 'string' ? said.message : '';
  if (status === 403 && /Access to OData is disabled/i.test(message)) code = 'ODataDisabled';
  const oldNoMailbox = /REST API is not yet supported/i.test(message);
  const listed = own(graphCatalogue, oldNoMailbox ? 'MailboxNotEnabledForRESTAPI' : code);
  const known = listed !== undefined;
  return classified(listed ?? graphStatusCatalogue[status], { code, correlation, retryAfterSeconds, known });
}
