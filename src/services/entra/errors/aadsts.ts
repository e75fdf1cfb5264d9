import { type CatalogueEntry, entry } from './entry.ts';

type Row = readonly [entry: CatalogueEntry, ...numbers: number[]];

/** Consent and the application's presence in the tenant (facts 6.1). */
const consent: readonly Row[] = [
  [entry('not_consented', 'admin', 'if_fresh'), 65001],
  // Not in this directory: not consented yet, as a rule. Replicas also say so for a while after the consent.
  [entry('not_consented', 'admin', 'if_fresh'), 700016, 700011, 7000229],
  [entry('declined', 'user'), 65004],
  [entry('needs_admin', 'admin'), 90093, 90094, 90095, 900941, 900981, 90099],
  [entry('not_assigned', 'admin'), 50105],
  [entry('disabled', 'admin'), 7000112],
  [entry('disabled', 'vendor'), 70001, 1000031],
  // The tenant has no Exchange Online: a missing licence, seen from further away.
  [entry('no_mailbox', 'admin'), 650052, 500011],
  // Two first consents at the same moment: the second finds the application already there.
  [entry('transient', 'nobody', 'once'), 650051],
  [entry('transient', 'nobody', 'back_off'), 90090],
  // Not consented, or not even listed in the registration: only a consent shows which.
  [entry('not_consented', 'admin'), 650056],
  [entry('ours', 'vendor'), 65002, 65005, 650054, 650057, 90008, 50001, 240002],
];

/** Wrong account or wrong tenant (facts 6.2). */
const account: readonly Row[] = [
  // Nobody of that name is known there: a typing error, mostly. Not the same as a known account of somewhere else (T7).
  [entry('credentials', 'user'), 50034, 51004],
  [entry('wrong_account', 'user'), 50020, 16000, 16001, 16003, 160021, 50014, 90072, 500208, 50143],
  [entry('blocked_by_policy', 'admin'), 500021, 500022, 500212, 500213],
  [entry('disabled', 'admin'), 5000224],
  // The bot names tenants by the id that Teams vouches for, so an unknown one is another cloud or our mistake.
  [entry('ours', 'vendor'), 90002, 50128, 50059, 90019, 90038, 900382, 900432, 50194],
];

/** Credentials, second factor, Conditional Access, devices (facts 6.3). */
const signIn: readonly Row[] = [
  [entry('credentials', 'user'), 50053, 50055, 50144, 50126],
  // A room account never had a password that anybody knows.
  [entry('credentials', 'admin'), 50056],
  // One account that is switched off; the application itself being so is 7000112.
  [entry('credentials', 'admin'), 50057],
  [entry('expired', 'user'), 50058],
  [entry('second_factor', 'user'), 50072, 50079, 50074, 50076, 50078, 500121, 50158],
  [entry('blocked_by_policy', 'user'), 50097, 50129, 50155, 50187, 53000, 530003, 53001, 53004, 53010, 135010, 135011],
  [entry('blocked_by_policy', 'policy_admin'), 50131, 53002, 53003, 530032, 530035],
  [entry('blocked_by_policy', 'admin'), 53011, 530034, 700003],
  // Pages on the way, not ends: pressing Continue, or opening the link in the system's browser, gets past them.
  [entry('transient', 'user'), 50199, 220450],
  [entry('transient', 'nobody'), 50140],
  [entry('transient', 'nobody', 'back_off'), 90055],
];

/** Tokens, redirect, client configuration (facts 6.4). */
const token: readonly Row[] = [
  [entry('expired', 'user'), 70000, 70008, 700082, 70043, 50173, 50132, 50133, 50089, 70018, 70019],
  // Our callback is idempotent; what is left of this is a code lost between Microsoft and us, and a new sign-in mends it.
  [entry('expired', 'user'), 54005],
  [entry('transient', 'nobody', 'back_off'), 70016, 90006, 90012, 90024, 90033, 50033, 50087],
  // Microsoft found us asking in a loop: slowing down mends it.
  [entry('transient', 'vendor', 'back_off'), 50196],
  [entry('ours', 'vendor'), 700084, 700005, 501481, 50147, 501491, 50011, 70004, 900971, 500113, 9002325, 9002313],
  [entry('ours', 'vendor'), 70011, 28002, 28003, 700022, 700023, 50049],
  [entry('ours', 'vendor'), 7000215, 7000222, 7000218, 700025, 700027, 700030],
];

/** Named elsewhere in the facts: aliases (1), hybrid responses (2.1), device code (4), app-only scopes (5). */
const others: readonly Row[] = [
  [entry('ours', 'vendor'), 9001023, 90124, 90130, 9002332, 700054, 1002012],
  [entry('expired', 'user'), 50134, 90119, 90120],
];

/** Every AADSTS number that the bot recognises. */
export const aadstsCatalogue: ReadonlyMap<number, CatalogueEntry> = byNumber([
  ...consent,
  ...account,
  ...signIn,
  ...token,
  ...others,
]);

function byNumber(rows: readonly Row[]): Map<number, CatalogueEntry> {
  const all = rows.flatMap(([of, ...numbers]) => numbers.map((number) => [number, of] as const));
  const found = new Map(all);
  // Two rows for one number would contradict each other, and the later one would win unseen.
  if (found.size !== all.length) throw new Error('an AADSTS number is listed twice');
  return found;
}
