import { activeNoticeCard } from './active-notice.ts';
import { approvalRequestCard } from './approval-request.ts';
import { connectionCard } from './connection.ts';
import { explanationCard } from './explanation.ts';
import { helpCard } from './help.ts';
import { invitationCard } from './invitation.ts';
import { mailboxFormCard } from './mailbox-form.ts';
import { myStatusCard } from './my-status.ts';
import { notUnderstoodCard } from './not-understood.ts';
import { noticeCard } from './notice.ts';
import { passOnCard } from './pass-on.ts';
import { pendingCard } from './pending.ts';
import type { CardSet } from './render.ts';
import { tenantStatusCard } from './tenant-status.ts';
import { welcomeCard } from './welcome.ts';

/** Every card by its name. */
export const cards: CardSet = {
  'active-notice': activeNoticeCard,
  'approval-request': approvalRequestCard,
  connection: connectionCard,
  explanation: explanationCard,
  help: helpCard,
  invitation: invitationCard,
  'mailbox-form': mailboxFormCard,
  'my-status': myStatusCard,
  'not-understood': notUnderstoodCard,
  notice: noticeCard,
  'pass-on': passOnCard,
  pending: pendingCard,
  'tenant-status': tenantStatusCard,
  welcome: welcomeCard,
};
