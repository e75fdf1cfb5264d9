import { activeNoticeCard } from './active-notice.ts';
import { approvalRequestCard } from './approval-request.ts';
import { channelQuestionCard } from './channel-question.ts';
import { connectionCard } from './connection.ts';
import { deviceFormCard } from './device-form.ts';
import { disconnectCard } from './disconnect.ts';
import { explanationCard } from './explanation.ts';
import { guideCard } from './guide.ts';
import { helpCard } from './help.ts';
import { howLongCard } from './how-long.ts';
import { invitationCard } from './invitation.ts';
import { languageCard } from './language.ts';
import { mailboxFormCard } from './mailbox-form.ts';
import { managedCard } from './managed.ts';
import { myStatusCard } from './my-status.ts';
import { notUnderstoodCard } from './not-understood.ts';
import { noticeCard } from './notice.ts';
import { passOnCard } from './pass-on.ts';
import { pendingCard } from './pending.ts';
import { permissionsCard } from './permissions.ts';
import { preconditionCard } from './precondition.ts';
import type { CardSet } from './render.ts';
import { reportCard } from './report.ts';
import { reportsCard } from './reports.ts';
import { tenantStatusCard } from './tenant-status.ts';
import { topicCard } from './topic.ts';
import { welcomeCard } from './welcome.ts';
import { whichConnectionCard } from './which-connection.ts';
import { whichTenantCard } from './which-tenant.ts';
import { worklistCard } from './worklist.ts';

/** Every card by its name. */
export const cards: CardSet = {
  'active-notice': activeNoticeCard,
  'approval-request': approvalRequestCard,
  'channel-question': channelQuestionCard,
  connection: connectionCard,
  'device-form': deviceFormCard,
  disconnect: disconnectCard,
  explanation: explanationCard,
  guide: guideCard,
  help: helpCard,
  'how-long': howLongCard,
  invitation: invitationCard,
  language: languageCard,
  'mailbox-form': mailboxFormCard,
  managed: managedCard,
  'my-status': myStatusCard,
  'not-understood': notUnderstoodCard,
  notice: noticeCard,
  'pass-on': passOnCard,
  pending: pendingCard,
  permissions: permissionsCard,
  precondition: preconditionCard,
  report: reportCard,
  reports: reportsCard,
  'tenant-status': tenantStatusCard,
  topic: topicCard,
  welcome: welcomeCard,
  'which-connection': whichConnectionCard,
  'which-tenant': whichTenantCard,
  worklist: worklistCard,
};
