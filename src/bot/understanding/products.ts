import type { Concept } from './concept.ts';

/** Names that are the same in every language: the shipped products with their aliases, and Microsoft's own. */
export const properNames: Readonly<Partial<Record<Concept, string>>> = {
  device: 'ctouch, ctouch pro, c touch pro, brix, brix pro, kickle, kickle essentials',
  email: 'taxcalc, taxcalc hub, taxcalc-hub, tax calc hub, taxcalc communications centre, outlook, exchange, o365 mail',
  filler: `microsoft, microsoft 365, microsoft365, m365, ms, office, office 365, office365, o365, 365, azure, azure ad, azuread,
    aad, entra, entra id, active directory, teams, graph, app, bot, concierge`,
};

/** How a person may name a product; the device slot takes it when no room is named. */
export const deviceProduct = /^(?:c-?touch|brix|kickle)/;
