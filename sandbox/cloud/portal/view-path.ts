import type { Tenant } from '../world.ts';

/** The address of a portal page as a server sees it. */
export const viewPath = ({ tid }: Tenant, view: string): string => `/portal/${tid}/view/Microsoft_AAD_IAM/${view}`;
