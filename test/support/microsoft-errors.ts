import type { TroubleClass, Turn } from '../../src/services/consent/model.ts';

/** The rows of facts/entra-consent.md section 6 in their order, one line per row: numbers, class, who has the turn. */
const facts = `
6.1
65001                        not_consented     approver
65002                        ours              vendor
65004                        declined          requester
65005                        ours              vendor
650051                       transient         microsoft
650052                       no_mailbox        approver
650054                       ours              vendor
650056                       not_consented     approver
650057                       ours              vendor
90008                        ours              vendor
90090                        transient         microsoft
90093                        needs_admin       approver
90094                        needs_admin       approver
90095                        needs_admin       approver
900941                       needs_admin       approver
900981                       needs_admin       approver
90099                        needs_admin       approver
50105                        not_assigned      approver
500011                       no_mailbox        approver
50001                        ours              vendor
700016                       not_consented     approver
700011                       not_consented     approver
7000229                      not_consented     approver
7000112                      disabled          approver
70001,1000031                disabled          vendor
240002                       ours              vendor
6.2
50020                        wrong_account     requester
16000                        wrong_account     requester
16001,16003,160021           wrong_account     requester
50034,51004                  credentials       requester
50014                        wrong_account     requester
90072                        wrong_account     requester
50128,50059,90019            ours              vendor
90002                        ours              vendor
90038,900382,900432          ours              vendor
50194                        ours              vendor
500208                       wrong_account     requester
500021,500022                blocked_by_policy approver
500212,500213                blocked_by_policy approver
5000224                      disabled          approver
50143                        wrong_account     requester
6.3
50053                        credentials       requester
50055,50144                  credentials       requester
50056                        credentials       approver
50057                        credentials       approver
50126                        credentials       requester
50058                        expired           requester
50072,50079                  second_factor     requester
50074,50076,50078            second_factor     requester
500121                       second_factor     requester
50158                        second_factor     requester
50097,50129,50155,50187      blocked_by_policy requester
50131                        blocked_by_policy approver
53000,530003                 blocked_by_policy requester
53001                        blocked_by_policy requester
53002                        blocked_by_policy approver
53003                        blocked_by_policy approver
53004,53010                  blocked_by_policy requester
53011,530034                 blocked_by_policy approver
530032,530035                blocked_by_policy approver
50140                        transient         microsoft
50199                        transient         requester
135010,135011                blocked_by_policy requester
700003                       blocked_by_policy approver
220450                       transient         requester
90055                        transient         microsoft
6.4
70000                        expired           requester
70008,700082                 expired           requester
700084                       ours              vendor
70043                        expired           requester
50173,50132,50133            expired           requester
50089                        expired           requester
54005                        expired           requester
700005                       ours              vendor
501481,50147,501491          ours              vendor
50011,70004,900971           ours              vendor
500113                       ours              vendor
9002325                      ours              vendor
9002313                      ours              vendor
70011,28002,28003            ours              vendor
700022,700023                ours              vendor
70016                        transient         microsoft
70018                        expired           requester
70019                        expired           requester
7000215,7000222              ours              vendor
7000218                      ours              vendor
700025,700027,700030         ours              vendor
50196                        transient         vendor
90006,90012,90024            transient         microsoft
90033,50033,50087            transient         microsoft
50049                        ours              vendor`;

/** Named in other sections of the facts: aliases (1), hybrid responses (2.1), device code (4), app-only scopes (5). */
const beyond = `
9001023,90124,90130,9002332  ours              vendor
700054,1002012               ours              vendor
50134,90119,90120            expired           requester`;

export interface MicrosoftError {
  readonly number: number;
  readonly of: TroubleClass;
  readonly owner: Turn;
}

const read = (table: string): MicrosoftError[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
    .filter(([, of]) => of !== undefined)
    .flatMap(([numbers = '', of, owner]) =>
      numbers.split(',').map((number) => ({ number: Number(number), of: of as TroubleClass, owner: owner as Turn })),
    );

/** What each number must mean, written down from the facts and not from the catalogue. */
export const factErrors = read(facts);
export const errorsBeyond = read(beyond);
export const microsoftErrors: readonly MicrosoftError[] = [...factErrors, ...errorsBeyond];

/** The OAuth words of facts 6.5, which stand beside a number. */
export const oauthErrors = [
  'invalid_grant',
  'interaction_required',
  'login_required',
  'consent_required',
  'access_denied',
  'unauthorized_client',
  'invalid_client',
  'invalid_resource',
  'invalid_scope',
  'invalid_request',
  'unsupported_response_type',
  'unsupported_grant_type',
  'temporarily_unavailable',
  'server_error',
] as const;
