import type { Concept } from './concept.ts';
import { clean, normalise, tokenise } from './tokens.ts';

/** A product of the running catalogue, by everything it may be called. */
export interface NamedProduct {
  readonly kind: 'mailbox' | 'device' | 'directory';
  readonly id: string;
  readonly name: string;
  readonly enterpriseAppName: string;
  readonly aliases: readonly string[];
}

/** Makers of other devices for meeting rooms. */
const others = ['logitech', 'yealink', 'polycom', 'crestron', 'clickshare', 'barco', 'jabra'];

/** What people call products: a device, or what reads their mail. */
const shipped: Readonly<Partial<Record<Concept, string>>> = {
  device: `ctouch, ctouch pro, c touch pro, brix, brix pro, kickle, kickle essentials, ${others.join(', ')}`,
  email: `taxcalc, tax calc, taxcalc hub, taxcalc-hub, tax calc hub, taxcalc communications centre, communications centre`,
};

/** Names that are the same in every language, and no product's: Microsoft's own. */
export const properNames: Readonly<Partial<Record<Concept, string>>> = {
  email: 'outlook, exchange, o365 mail',
  topic: `entra, entra id, microsoft entra, microsoft entra id, azure ad, azure-ad, azuread, aad, azure active directory, active directory`,
  filler: `microsoft, microsoft 365, microsoft365, m365, ms, office, office 365, office365, o365, 365, azure,
    teams, graph, app, bot, concierge`,
};

/** How products may be named: the shipped ones with their spoken variants, others' devices, and those of the catalogue given. */
export function productNames(products: readonly NamedProduct[]): Partial<Record<Concept, string>> {
  const ofKind = (kind: NamedProduct['kind']) => products.filter((product) => product.kind === kind).flatMap(spoken);
  return {
    device: [shipped.device, ...ofKind('device')].join(','),
    email: [shipped.email, ...ofKind('mailbox')].join(','),
  };
}

/** A name in the words that a sentence is cut into, with its hyphens and without. An article's number stays an article. */
const spoken = ({ id, name, enterpriseAppName, aliases }: NamedProduct): string[] =>
  [id, name, enterpriseAppName, ...aliases].flatMap((called) =>
    [called, called.replaceAll(/[-_]/g, ' ')].flatMap((written) => {
      const tokens = tokenise(clean(written));
      const isName = tokens.every(({ kind }) => kind === 'word' || kind === 'number');
      return isName ? [tokens.map(({ text }) => normalise(text)).join(' ')] : [];
    }),
  );

const otherProduct = new RegExp(`\\b(?:${others.join('|')})\\b`, 'i');

/** The device of another maker that a sentence names, as typed: no product of ours, so the form asks (S23). */
export const otherProductIn = (text: string): string | null => otherProduct.exec(text)?.[0] ?? null;
