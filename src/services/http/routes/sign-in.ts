import type { Product } from '../../catalogue/product.ts';
import type { RegisterAnswer } from '../../journeys/grants/register.ts';
import type { Journeys } from '../../journeys/journeys.ts';
import type { SignInAnswer } from '../../journeys/sign-in/sign-in.ts';
import type { Text } from '../../text/index.ts';
import { fieldsOf, type Incoming } from '../edge.ts';
import { registerPage } from '../pages/register-page.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { cookieOf, pageReply, type Reply, type Route, redirectReply, ticketOf, wordsFor } from './reply.ts';

export interface SignInParts {
  readonly journeys: Pick<Journeys, 'signIn' | 'register'>;
  readonly text: Text;
  product(id: string): Product;
  readonly loginHost: string;
}

/** The pages of mailbox owners and room accounts. */
export function signInRoutes({ journeys, text, product, loginHost }: SignInParts) {
  const words = wordsFor(text);

  const signIn = (request: Incoming, answer: SignInAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirectReply(answer.url, answer.cookie)
      : pageReply(answer.show.page, signInPage(answer.show, { words: words(request), product, loginHost }));

  const toRegister = (request: Incoming, answer: RegisterAnswer): Promise<Reply> | Reply =>
    answer.kind === 'redirect'
      ? redirectReply(answer.url, answer.cookie)
      : pageReply(answer.show.page, registerPage(answer.show, words(request)));

  const register: Route = async (request) => toRegister(request, await journeys.register.open(ticketOf(request)));

  const connect: Route = async (request) =>
    signIn(request, await journeys.signIn.open(ticketOf(request), { confirmed: false, byPerson: navigates(request) }));

  const connectConfirmed: Route = async (request) => {
    const { answer, watch } = fieldsOf(request.body);
    const ticket = ticketOf(request);
    return signIn(
      request,
      refuses(answer)
        ? await journeys.signIn.reportUnexpected({ ticket, sure: answer === 'end' })
        : await journeys.signIn.open(ticket, {
            confirmed: answer === 'continue',
            byPerson: true,
            watch: watch === 'yes',
          }),
    );
  };

  const callback: Route = async (request) => {
    const query = fieldsOf(request.query);
    const registering = await journeys.register.comeBack(query);
    if (registering) return toRegister(request, registering);
    return signIn(request, await journeys.signIn.comeBack(query, cookieOf(request, query['state'])));
  };

  const restart: Route = async (request) => {
    const { state, answer } = fieldsOf(request.body);
    return signIn(
      request,
      refuses(answer)
        ? await journeys.signIn.reportUnexpected({ state, sure: answer === 'end' })
        : await journeys.signIn.restart(state, answer === 'continue', cookieOf(request, state)),
    );
  };

  return { connect, connectConfirmed, callback, restart, register };
}

/** The first word only asks; the form of the page that asks ends it. */
const refuses = (answer: string | undefined): boolean => answer === 'unexpected' || answer === 'end';

/** A browser that goes to a page says so (Fetch Metadata); scanners, previews and prefetches do not. */
const navigates = ({ headers }: Incoming): boolean =>
  headers['sec-fetch-dest'] === 'document' && !String(headers['sec-purpose'] ?? '').includes('prefetch');
