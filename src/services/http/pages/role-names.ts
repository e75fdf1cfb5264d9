import type { DirectoryRole } from '../../consent/roles.ts';

/** A role as Microsoft's own pages call it, in every language. */
export const roleName = ({ name }: DirectoryRole): string =>
  name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
