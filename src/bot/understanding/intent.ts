/** What a sentence can ask for (design.md section 5; the names are promised to the outside). */
export const intents = [
  'connect_mailbox',
  'connect_device',
  'status_mine',
  'status_lookup',
  'approve_request',
  'deny_request',
  'list_pending',
  'disconnect',
  'reauthorise',
  'why_stuck',
  'help',
  'cancel',
  'change_language',
  'out_of_scope',
] as const;

export type Intent = (typeof intents)[number];

/** What a sentence names, as typed; only `request_id` is normalised ("cr 1042" becomes "CR-1042"). */
export interface Slots {
  mailbox?: string;
  device?: string;
  tenant?: string;
  request_id?: string;
  requester?: string;
  user?: string;
  reason?: string;
  language?: string;
}

/** A wrong reading of these costs somebody something, so only a clear request is read as one of them. */
export const weighty: ReadonlySet<Intent> = new Set<Intent>([
  'approve_request',
  'deny_request',
  'disconnect',
  'cancel',
]);
