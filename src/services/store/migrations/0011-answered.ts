/** Which messages were answered: Teams may deliver one again. */
export const answered: readonly string[] = [
  `alter table conversations add column answered text[] not null default '{}'`,
];
