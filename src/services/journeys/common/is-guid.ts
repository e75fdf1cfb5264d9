const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The form of every id of Entra's, and of a connection's. */
export const isGuid = (text: string): boolean => guid.test(text);
