import { type CatalogueEntry, entry } from './entry.ts';

/** Codes of Microsoft Graph's error bodies (facts 8). */
export const graphCatalogue: Readonly<Record<string, CatalogueEntry>> = {
  InvalidAuthenticationToken: entry('expired', 'user'),
  // A policy wants a new sign-in with its own conditions (CAE).
  insufficient_claims: entry('second_factor', 'user'),
  // Scope or role not in the token yet, or no rights on that shared or room mailbox: the code alone cannot tell.
  Authorization_RequestDenied: entry('no_rights', 'admin', 'if_fresh'),
  ErrorAccessDenied: entry('no_rights', 'admin', 'if_fresh'),
  DelegatedCalendarAccessDenied: entry('no_rights', 'admin', 'if_fresh'),
  // ErrorAccessDenied with the words "Access to OData is disabled": an ApplicationAccessPolicy leaves the mailbox out.
  ODataDisabled: entry('no_rights', 'admin', 'if_fresh'),
  ErrorItemNotFound: entry('no_rights', 'admin', 'if_fresh'),
  ErrorFolderNotFound: entry('no_rights', 'admin', 'if_fresh'),
  MailboxNotEnabledForRESTAPI: entry('no_mailbox', 'admin'),
  Request_ResourceNotFound: entry('wrong_account', 'user'),
  ErrorInvalidUser: entry('wrong_account', 'user'),
};

/** For codes that the catalogue does not know. */
export const graphStatusCatalogue: Readonly<Record<number, CatalogueEntry>> = {
  400: entry('ours', 'vendor'),
  401: entry('expired', 'user'),
  403: entry('no_rights', 'admin', 'if_fresh'),
  408: entry('transient', 'nobody', 'back_off'),
  429: entry('transient', 'nobody', 'back_off'),
};
