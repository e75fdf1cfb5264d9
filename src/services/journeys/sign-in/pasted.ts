import type { Connection, Person, Trouble } from '../../consent/model.ts';
import { wallCause } from '../../consent/wall.ts';
import { moveConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CardFacts, ConnectionFacts } from '../facts.ts';
import { knownOid } from '../grants/accounts.ts';
import type { LookUp } from '../telling/look-up.ts';

// Microsoft's clock and ours need not agree to the second.
const clockDifference = 60_000;

/** The errors that stay on Microsoft's page: only the person who reads them there can tell. */
export function createPasted(
  { store, entra, catalogue, clock }: Dependencies,
  { mayMeetWall, isVendorHelpdesk }: Pick<LookUp, 'mayMeetWall' | 'isVendorHelpdesk'>,
) {
  /**
   * What the error in a pasted text means; null where it holds none. Where it can only be about one connection that waits
   * for a sign-in, or names it, that is what happened to it. It never asks an administrator by itself.
   */
  async function take(
    person: Person,
    text: string,
    isNamed: (one: ConnectionFacts) => boolean,
  ): Promise<CardFacts['explanation'] | null> {
    const found = entra.explain(text);
    if (!found) return null;
    const { code, known, at } = found;
    const about = catalogue.named(text) ?? catalogue.products.find(({ clientId }) => text.includes(clientId)) ?? null;
    // Helpdesk asks for others.
    const isDesk = isVendorHelpdesk(person);
    const open = isDesk ? [] : (await mayMeetWall(person)).connections;
    const fitting = open.filter(({ connection }) => !about || connection.product === about.id);
    const named = fitting.filter(isNamed);
    const meant = named.length > 0 ? named : fitting;
    const only = meant.length === 1 ? (meant[0]?.connection ?? null) : null;
    const mayBeAbout = only?.product ?? about?.id;
    const products = mayBeAbout ? [mayBeAbout] : catalogue.products.map(({ id }) => id);
    const trouble = await now(person.tenant, found.trouble, products, only);
    const isOld = only && at && at.getTime() + clockDifference < only.createdAt.getTime();
    if (only && !isOld && !/\?\s*$/.test(text)) await keep(person, only, trouble);
    const wantsAdmin = asksAdministrator(trouble);
    const number = /^AADSTS(\d+)$/.exec(code)?.[1];
    return {
      code,
      trouble: known || trouble.word ? trouble : null,
      known,
      correlation: trouble.correlation,
      at,
      waiting: wantsAdmin && only ? await store.connections.find(only.id) : null,
      connection: only,
      deskPage: isDesk && number ? `https://${entra.loginHost}/error?code=${number}` : null,
      which: meant.length > 1 ? meant.map(({ connection: { device, address } }) => device ?? address) : [],
      // Nobody is asked to agree to one product because of a text about another.
      elsewhere: wantsAdmin && about && meant.length === 0 ? about : null,
    };
  }

  /** In the minutes after a consent Microsoft denies what it holds: then it passes, and nobody is to be asked. */
  async function now(
    tenant: string,
    trouble: Trouble,
    products: readonly string[],
    connection: Connection | null,
  ): Promise<Trouble> {
    if (!asksAdministrator(trouble)) return trouble;
    const account = connection ? knownOid(connection) : null;
    for (const product of products) {
      const request = await store.requests.findOpen(tenant, product);
      const application = await store.applications.find(tenant, product);
      const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
      if (wallCause({ request, application, wanted, account, at: clock() }) === 'spreading')
        return { ...trouble, class: 'transient', reading: 'consent_spreading', owner: 'microsoft' };
    }
    return trouble;
  }

  const keep = (person: Person, { id }: Connection, trouble: Trouble) =>
    transact(store, async (tx) => {
      const connection = await tx.connections.find(id);
      if (connection) await moveConnection(tx, connection, { kind: 'sign_in_failed', trouble, at: clock() }, person);
    });

  return { take };
}

const asksAdministrator = (trouble: Trouble): boolean =>
  trouble.class === 'needs_admin' || trouble.class === 'not_consented';
