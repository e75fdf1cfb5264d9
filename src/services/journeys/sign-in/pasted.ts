import type { ApprovalRequest, Connection, Person, Trouble } from '../../consent/model.ts';
import { agreedOnTheWay, stillSpreading, wallCause } from '../../consent/wall.ts';
import { moveConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CardFacts, ConnectionFacts } from '../facts.ts';
import { knownOid } from '../grants/accounts.ts';
import type { LookUp } from '../looking-up/look-up.ts';

// Microsoft's clock and ours need not agree to the second.
const clockDifference = 60_000;

/** The errors that stay on Microsoft's page: only the person who reads them there can tell. */
export function createPasted(
  { store, entra, catalogue, clock }: Dependencies,
  { mayMeetWall, isVendorHelpdesk, pending }: Pick<LookUp, 'mayMeetWall' | 'isVendorHelpdesk' | 'pending'>,
) {
  /**
   * What the error in a pasted text means; null where it holds none. Where it can only be about one connection that waits
   * for a sign-in, or names it, and the text tells it as met (`isMet`), that is what happened to it. It never asks an
   * administrator by itself.
   */
  async function take(
    person: Person,
    text: string,
    isMet: boolean,
    isNamed: (one: ConnectionFacts) => boolean,
  ): Promise<CardFacts['explanation'] | null> {
    const found = entra.explain(text);
    if (!found) return null;
    const { code, known, at, others } = found;
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
    if (only && !isOld && isMet) await keep(person, only, trouble);
    const wantsAdmin = asksAdministrator(trouble);
    const number = /^AADSTS(\d+)$/.exec(code)?.[1];
    return {
      code,
      trouble: known || trouble.word ? trouble : null,
      known,
      correlation: trouble.correlation,
      at,
      others,
      waiting: wantsAdmin && only ? await store.connections.find(only.id) : null,
      connection: only,
      deskPage: isDesk && number ? `https://${entra.loginHost}/error?code=${number}` : null,
      desk: isDesk ? { tenant: await tenantIn(text) } : null,
      which: meant.length > 1 ? meant.map(({ connection: { device, address } }) => device ?? address) : [],
      // Nobody is asked to agree to one product because of a text about another; helpdesk has no connection of its own.
      elsewhere: wantsAdmin && !isDesk && about && meant.length === 0 ? about : null,
      deciding: wantsAdmin ? await waitingFor(person, products) : [],
    };
  }

  async function waitingFor(person: Person, products: readonly string[]): Promise<ApprovalRequest[]> {
    const found = await pending(person);
    const requests = found.kind === 'pending' ? found.facts.requests.map(({ request }) => request) : [];
    return requests.filter(({ product }) => products.includes(product));
  }

  /** By a domain or id in the text; Microsoft's own ids there are no tenant's that is known. */
  async function tenantIn(text: string): Promise<string | null> {
    for (const [typed] of text.matchAll(/[\w-]+(?:\.[\w-]+)+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/giu)) {
      const name = typed.toLowerCase();
      const tenant = name.includes('.') ? await store.tenants.findByDomain(name) : await store.tenants.find(name);
      if (tenant) return tenant.id;
    }
    return null;
  }

  /** In the minutes after a consent Microsoft denies what it holds: then it passes, and nobody is to be asked. */
  async function now(
    tenant: string,
    trouble: Trouble,
    products: readonly string[],
    connection: Connection | null,
  ): Promise<Trouble> {
    if (!asksAdministrator(trouble)) return trouble;
    const account = connection && knownOid(connection);
    // The wall on Microsoft's page tells that what was agreed to there was not for everybody.
    const agreedAt = connection && trouble.class === 'not_consented' ? agreedOnTheWay(connection) : null;
    for (const product of products) {
      const request = await store.requests.findOpen(tenant, product);
      const application = await store.applications.find(tenant, product);
      const wanted = catalogue.product(product).scopes.map((scope) => scope.name);
      if (wallCause({ request, application, wanted, account, agreedAt, at: clock() }) === 'spreading')
        return stillSpreading(trouble);
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
