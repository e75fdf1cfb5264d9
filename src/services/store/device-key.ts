/**
 * What a device's name is compared by: capitals make no other device. Folded here and stored, because what PostgreSQL's
 * `lower` makes of an "É" depends on the server's locale. A mailbox has no device and the empty key.
 */
export const deviceKey = (device: string | null): string => device?.toLowerCase() ?? '';
