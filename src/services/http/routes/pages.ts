import type { Journeys } from '../../journeys/journeys.ts';
import { privacyPage, termsPage } from '../pages/about-pages.ts';
import { pageReply, type Route, wordsFor } from './reply.ts';
import { type SignInParts, signInRoutes } from './sign-in.ts';
import { type StaffParts, staffRoutes } from './staff.ts';

export type PageParts = SignInParts & StaffParts & { readonly journeys: Pick<Journeys, 'lookUp'> };

/** The pages that browsers see, as functions of a request. */
export function pageRoutes(parts: PageParts) {
  const words = wordsFor(parts.text);
  const privacy: Route = (request) =>
    pageReply('privacy', privacyPage(words(request), parts.journeys.lookUp.custody()));
  const terms: Route = (request) => pageReply('terms', termsPage(words(request)));
  return { ...signInRoutes(parts), ...staffRoutes(parts), privacy, terms, wordsFor: words };
}
