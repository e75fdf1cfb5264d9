/** What somebody wrote as the reason of a denial stands in the field of their card until the request moves on. */
export const keptReason: readonly string[] = ['alter table sent_cards add column reason text'];
