import type { Product } from '../../catalogue/product.ts';
import type { ApproveAnswer } from '../../journeys/approve.ts';
import type { Journeys } from '../../journeys/journeys.ts';
import type { SignInAnswer } from '../../journeys/sign-in.ts';
import type { Text, Translator } from '../../text/index.ts';
import { readTripCookie, tripCookie } from '../cookies.ts';
import { fieldsOf, type Incoming } from '../edge.ts';
import { privacyPage, termsPage } from '../pages/about-pages.ts';
import { approvePage } from '../pages/approve-page.ts';
import type { Markup } from '../pages/layout.ts';
import { signInPage } from '../pages/sign-in-page.ts';

export interface PageParts {
  readonly journeys: Pick<Journeys, 'signIn' | 'approve'>;
  readonly text: Text;
  product(id: string): Product;
  readonly loginHost: string;
}

/** A page or a redirect, ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Route = (request: Incoming) => Promise<Reply>;

// Nothing was found, or it is over: a person reads the same page, a machine reads the status.
const statuses: Readonly<Record<string, number>> = {
  link_unknown: 404,
  link_over: 410,
  came_back_unknown: 400,
  trip_over: 410,
};

/** The pages that browsers see, as functions of a request. */
export function pageRoutes({ journeys, text, product, loginHost }: PageParts) {
  const wordsFor = (request: Incoming): Translator => {
    const wished = request.headers['accept-language']?.split(',')[0]?.split(';')[0]?.trim();
    return text.in(wished || null);
  };

  async function page(name: string, markup: Markup): Promise<Reply> {
    return { status: statuses[name] ?? 200, body: String(await markup), headers: {} };
  }

  function redirect(url: string, cookie: string | null): Reply {
    const state = new URL(url).searchParams.get('state') ?? '';
    const headers = { location: url, ...(cookie ? { 'set-cookie': tripCookie(state, cookie) } : {}) };
    return { status: 302, body: '', headers };
  }

  const signIn = (request: Incoming, answer: SignInAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirect(answer.url, answer.cookie)
      : page(answer.show.page, signInPage(answer.show, { words: wordsFor(request), product, loginHost }));

  const approve = (request: Incoming, answer: ApproveAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirect(answer.url, answer.cookie)
      : page(answer.show.page, approvePage(answer.show, wordsFor(request), request.params?.['ticket'] ?? ''));

  const ticketOf = (request: Incoming): string => request.params?.['ticket'] ?? '';

  const connect: Route = async (request) => signIn(request, await journeys.signIn.open(ticketOf(request), false));

  const connectConfirmed: Route = async (request) => {
    const unexpected = fieldsOf(request.body)['answer'] === 'unexpected';
    const ticket = ticketOf(request);
    return signIn(
      request,
      unexpected ? await journeys.signIn.reportUnexpected({ ticket }) : await journeys.signIn.open(ticket, true),
    );
  };

  const callback: Route = async (request) => {
    const query = fieldsOf(request.query);
    const cookie = readTripCookie(request.headers.cookie, query['state']);
    return signIn(request, await journeys.signIn.comeBack(query, cookie));
  };

  const restart: Route = async (request) => {
    const { state, answer } = fieldsOf(request.body);
    return signIn(
      request,
      answer === 'unexpected'
        ? await journeys.signIn.reportUnexpected({ state })
        : await journeys.signIn.restart(state, answer === 'continue'),
    );
  };

  const adminCallback: Route = async (request) =>
    approve(request, await journeys.approve.adminReturned(fieldsOf(request.query)));

  const staffCallback: Route = async (request) => {
    const query = fieldsOf(request.query);
    const cookie = readTripCookie(request.headers.cookie, query['state']);
    return approve(request, await journeys.approve.staffReturned(query, cookie));
  };

  const openApproval: Route = async (request) => approve(request, await journeys.approve.open(ticketOf(request)));

  const signInToApprove: Route = async (request) => approve(request, await journeys.approve.signIn(ticketOf(request)));

  const decide: Route = async (request) => {
    const form = fieldsOf(request.body);
    const proof = form['proof'];
    const decision = (['approve', 'deny'] as const).find((each) => each === form['decision']) ?? null;
    const answer = {
      proof,
      decision,
      reason: form['reason'] ?? null,
      becomeApprover: form['become'] === 'yes',
    };
    return approve(request, await journeys.approve.decide(answer, readTripCookie(request.headers.cookie, proof)));
  };

  const privacy: Route = (request) => page('privacy', privacyPage(wordsFor(request)));

  const terms: Route = (request) => page('terms', termsPage(wordsFor(request)));

  return {
    privacy,
    terms,
    connect,
    connectConfirmed,
    callback,
    restart,
    adminCallback,
    staffCallback,
    openApproval,
    signInToApprove,
    decide,
    wordsFor,
  };
}
