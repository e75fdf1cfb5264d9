import type { Concept } from './concept.ts';

/** Makers of other devices for meeting rooms. */
const others = ['logitech', 'yealink', 'polycom', 'crestron', 'clickshare', 'barco', 'jabra'];

/** Names that are the same in every language: the shipped products with their aliases, others' devices, and Microsoft's own. */
export const properNames: Readonly<Partial<Record<Concept, string>>> = {
  device: `ctouch, ctouch pro, c touch pro, brix, brix pro, kickle, kickle essentials, ${others.join(', ')}`,
  email: `taxcalc, tax calc, taxcalc hub, taxcalc-hub, tax calc hub, taxcalc communications centre, communications centre,
    outlook, exchange, o365 mail`,
  topic: `entra, entra id, microsoft entra, microsoft entra id, azure ad, azure-ad, azuread, aad, azure active directory, active directory`,
  filler: `microsoft, microsoft 365, microsoft365, m365, ms, office, office 365, office365, o365, 365, azure,
    teams, graph, app, bot, concierge`,
};

/** How a person may name a kind of device; the device slot takes it when no room is named. */
export const deviceProduct = new RegExp(`^(?:c-?touch|brix|kickle|${others.join('|')})`);

/** How a person may name a product that reads mailboxes. */
export const mailboxProduct = /^(?:tax|communications)/;

const otherProduct = new RegExp(`\\b(?:${others.join('|')})\\b`, 'i');

/** The device of another maker that a sentence names, as typed: no product of ours, so the form asks (S23). */
export const otherProductIn = (text: string): string | null => otherProduct.exec(text)?.[0] ?? null;
