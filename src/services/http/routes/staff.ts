import type { ApproveAnswer, ApprovePage } from '../../journeys/approval/approve.ts';
import type { RightsAnswer } from '../../journeys/approval/rights.ts';
import type { ManageAnswer } from '../../journeys/grants/manage.ts';
import type { Journeys } from '../../journeys/journeys.ts';
import type { Reader, Text } from '../../text/index.ts';
import { fieldsOf, type Incoming } from '../edge.ts';
import { approvePage } from '../pages/approve-page.ts';
import { managePage } from '../pages/manage-page.ts';
import { rightsPage } from '../pages/rights-page.ts';
import { cookieOf, pageReply, type Reply, type Route, redirectReply, ticketOf, wordsFor } from './reply.ts';

export interface StaffParts {
  readonly journeys: Pick<Journeys, 'approve' | 'rights' | 'manage'>;
  readonly text: Text;
}

const versionIn = (text: string | undefined): number | null => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : null);

/** Who reads it, where they are known by then. */
const readerOf = (show: ApprovePage): Reader | null => (show.page === 'brief' ? show.brief.reader : null);

/** The pages of people who prove a role: to decide, to see what they may do, to write grants. */
export function staffRoutes({ journeys, text }: StaffParts) {
  const words = wordsFor(text);

  const approve = (request: Incoming, answer: ApproveAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirectReply(answer.url, answer.cookie)
      : pageReply(answer.show.page, approvePage(answer.show, words(request, readerOf(answer.show)), ticketOf(request)));

  const rights = (request: Incoming, answer: RightsAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirectReply(answer.url, answer.cookie)
      : pageReply(answer.show.page, rightsPage(answer.show, words(request)));

  const manage = (request: Incoming, answer: ManageAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirectReply(answer.url, answer.cookie)
      : pageReply(answer.show.page, managePage(answer.show, words(request), ticketOf(request)));

  /** One address for all who come back: each journey knows its own trips. */
  const staffCallback: Route = async (request) => {
    const query = fieldsOf(request.query);
    const cookie = cookieOf(request, query['state']);
    const looked = await journeys.rights.comeBack(query, cookie);
    if (looked) return rights(request, looked);
    const managed = await journeys.manage.comeBack(query, cookie);
    if (managed) return manage(request, managed);
    return approve(request, await journeys.approve.staffReturned(query, cookie));
  };

  const adminCallback: Route = async (request) =>
    approve(request, await journeys.approve.adminReturned(fieldsOf(request.query)));

  const openApproval: Route = async (request) => approve(request, await journeys.approve.open(ticketOf(request)));

  const signInToApprove: Route = async (request) => approve(request, await journeys.approve.signIn(ticketOf(request)));

  const approveAgain: Route = async (request) =>
    approve(request, await journeys.approve.again(fieldsOf(request.body)['proof']));

  const decide: Route = async (request) => {
    const form = fieldsOf(request.body);
    const proof = form['proof'];
    const decision = (['approve', 'deny'] as const).find((each) => each === form['decision']) ?? null;
    const coverage = (['all', 'listed'] as const).find((each) => each === form['coverage']) ?? null;
    const answer = {
      proof,
      decision,
      coverage,
      reason: form['reason'] ?? null,
      becomeApprover: form['become'] === 'yes',
      seen: versionIn(form['seen']),
      list: versionIn(form['list']),
    };
    return approve(request, await journeys.approve.decide(answer, cookieOf(request, proof)));
  };

  const reportGranted: Route = async (request) => {
    const { proof } = fieldsOf(request.body);
    return approve(request, await journeys.approve.reportGranted(proof, cookieOf(request, proof)));
  };

  const openRights: Route = async (request) => rights(request, await journeys.rights.open(ticketOf(request)));

  const answerRights: Route = async (request) => {
    const { proof, answer } = fieldsOf(request.body);
    return rights(
      request,
      answer === 'approver'
        ? await journeys.rights.becomeApprover(proof, cookieOf(request, proof))
        : await journeys.rights.again(proof),
    );
  };

  const openManage: Route = async (request) => manage(request, await journeys.manage.open(ticketOf(request)));

  const carryOut: Route = async (request) => {
    const form = fieldsOf(request.body);
    const { proof } = form;
    return manage(request, await journeys.manage.carryOut(proof, cookieOf(request, proof), versionIn(form['seen'])));
  };

  const signInToManage: Route = async (request) => manage(request, await journeys.manage.signIn(ticketOf(request)));

  const manageAgain: Route = async (request) =>
    manage(request, await journeys.manage.again(fieldsOf(request.body)['proof']));

  return {
    staffCallback,
    adminCallback,
    openApproval,
    signInToApprove,
    approveAgain,
    decide,
    reportGranted,
    openRights,
    answerRights,
    openManage,
    signInToManage,
    manageAgain,
    carryOut,
  };
}
