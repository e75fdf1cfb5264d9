/**
 * Of two that a person did or was shown at once the later one counts. What is later says one sequence: the clocks of two
 * processes may be an hour apart. What stood there before is older than all that comes.
 */
export const order: readonly string[] = [
  'create sequence order_of_all start 2',
  'alter table conversations add column seen_order bigint not null default 1',
  'alter table sent_cards add column drawn_order bigint not null default 1',
];
