import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Product } from '../../catalogue/product.ts';
import { isOnlyBegun } from '../../consent/connection-change.ts';
import type { Connection, Person, Target } from '../../consent/model.ts';
import { isConnectionEnd } from '../../consent/states.ts';
import { cleanText } from '../common/clean-text.ts';
import { endUnwanted } from '../common/end-unwanted.ts';
import { moveConnection } from '../common/move.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AddressProblem, DeviceFormFacts, DeviceProblem, MailboxFormFacts, MailboxProblem } from '../facts.ts';
import type { Repositories } from '../ports.ts';

/** What Teams' roster says of the person: hints for display and comparison, never a key. */
export interface Roster {
  readonly mail: string | null;
  readonly userPrincipalName: string | null;
  /** A guest of this tenant: asks for their own only (design section 6). */
  readonly guest: boolean;
}

export type StartResult =
  /**
   * The connection's card is the answer; `outbox` is null when this very turn was answered before. `stands`: the one in whose
   * place it was asked for has gone too far to be ended unasked.
   */
  | {
      readonly kind: 'started' | 'already_open';
      readonly connection: string;
      readonly outbox: string | null;
      readonly stands?: true;
    }
  | { readonly kind: 'mailbox_form'; readonly form: MailboxFormFacts }
  | { readonly kind: 'device_form'; readonly form: DeviceFormFacts }
  /** A colleague's: the device where one was asked for, since others may share its room account; else the mailbox. */
  | { readonly kind: 'taken'; readonly what: string }
  | { readonly kind: 'guest' }
  /** Teams does not tell who asks: they may be a guest, so nothing but their own mailbox is begun. */
  | { readonly kind: 'roster_silent' };

/** Who asks, and the activity that asks: a re-delivered one is answered once. */
interface Asker {
  readonly person: Person;
  /** Null while Teams does not answer. */
  readonly roster: Roster | null;
  readonly turn: string;
  /** The connection of theirs whose address was corrected. */
  readonly inPlaceOf?: string;
}

const emailAddress = z.email();
const longestAddress = 254;
const longestDevice = 100;

/** The beginning of a journey: what was typed is checked, and a draft is opened or resumed. */
export function createStart({ store, entra, directory, catalogue, clock, log }: Dependencies) {
  const ofKind = (kind: Product['kind']) => catalogue.products.filter((product) => product.kind === kind);
  const mailboxProducts = ofKind('mailbox');
  const deviceProducts = ofKind('device');

  /**
   * "connect my mailbox": starts or resumes. `typed` null: the person's own, or that of `whose`, whose address is asked for;
   * with `oneMore` another than their own, where that one was begun.
   */
  async function mailbox(
    ask: Asker & {
      typed: string | null;
      whose: string | null;
      product: string | null;
      shared: boolean;
      oneMore?: boolean;
    },
  ): Promise<StartResult> {
    const isAnother = ask.typed === null && ask.oneMore === true && (await hasOwn(ask.person, ask.product));
    const form = (problem: MailboxProblem | null): StartResult => ({
      kind: 'mailbox_form',
      form: {
        // "Our team inbox" is not one's own mailbox: which one it is must be said.
        mailbox: ask.typed ?? ask.whose ?? (ask.shared || isAnother ? '' : addressOf(ask.roster)),
        product: ask.product,
        products: mailboxProducts,
        shared: ask.shared,
        problem,
      },
    });
    const product = pick(mailboxProducts, ask.product);
    if (product === 'unknown') return form('unknown_product');
    if (ask.whose !== null) return form(ask.whose === '' ? 'whose' : 'name_only');
    if (isAnother) return form(null);
    const typed = plain(ask.typed ?? (ask.shared ? '' : addressOf(ask.roster)));
    if (!product || !typed) return form(ask.typed !== null && !typed ? 'empty' : null);
    if (ask.shared && !product.offersShared) return form('not_shared_product');
    const checked = await checkAddress(typed, ask.person.tenant);
    if ('problem' in checked) return form(checked.problem);
    const named = ask.roster ? isOwn(ask.roster, typed) : await wasOwn(ask.person, typed);
    if (ask.roster?.guest && !named) return { kind: 'guest' };
    const account = named || ask.shared ? null : await accountOf(ask.person.tenant, typed);
    const own = named || account === ask.person.oid;
    if (!ask.roster && !own) return { kind: 'roster_silent' };
    // One's own alias is one's own mailbox: it goes by the address that everybody knows (T5).
    const address = own && !named ? plain(addressOf(ask.roster)) || typed : typed;
    const target: Target = own ? 'own' : ask.shared ? 'shared' : 'named';
    const signInAs = target === 'shared' ? plain(addressOf(ask.roster)) || address : address;
    const wish = { product, address, device: null, target, signInAs, own, account };
    return transact(store, (tx) => begin(tx, ask, wish, checked.domain));
  }

  /** A room device: its name, and the room account that it signs in with. */
  async function device(
    ask: Asker & { device: string | null; room: string | null; product: string | null },
  ): Promise<StartResult> {
    const name = cleanText(ask.device ?? '', longestDevice + 1);
    const form = (problem: DeviceProblem | null): StartResult => ({
      kind: 'device_form',
      form: { device: name, room: ask.room ?? '', product: ask.product, products: deviceProducts, problem },
    });
    const product = pick(deviceProducts, ask.product);
    if (product === 'unknown') return form({ field: 'product', is: 'unknown_product' });
    const room = plain(ask.room ?? '');
    const asked = ask.device !== null && ask.room !== null;
    if (ask.roster?.guest) return { kind: 'guest' };
    if (!product) return form(null);
    if (!name) return form(asked ? { field: 'device', is: 'empty' } : null);
    if (name.length > longestDevice) return form({ field: 'device', is: 'too_long' });
    if (!room) return form(asked ? { field: 'room', is: 'empty' } : null);
    const checked = await checkAddress(room, ask.person.tenant);
    if ('problem' in checked) return form({ field: 'room', is: checked.problem });
    // Somebody who chats with the bot is a person: their mailbox is asked for as theirs, and they decide (design section 6).
    if (await store.conversations.byAddress(ask.person.tenant, room)) return form({ field: 'room', is: 'person' });
    if (!ask.roster) return { kind: 'roster_silent' };
    const wish = {
      product,
      address: room,
      device: name,
      target: 'room',
      signInAs: room,
      own: false,
      account: null,
    } as const;
    return transact(store, (tx) => begin(tx, ask, wish, checked.domain));
  }

  /**
   * The form with what Teams knows, or with what was entered for this person's connection `again`, so that nothing is
   * typed twice after a step back (S25); null when the catalogue has no mailbox product.
   */
  async function mailboxForm(person: Person, roster: Roster | null, again: string): Promise<MailboxFormFacts | null> {
    if (mailboxProducts.length === 0) return null;
    const before = await enteredIn(person, again);
    return {
      // Who has their own already wants another one.
      mailbox: before?.address ?? ((await hasOwn(person, null)) ? '' : addressOf(roster)),
      product: before?.product ?? null,
      products: mailboxProducts,
      shared: before?.target === 'shared',
      problem: null,
    };
  }

  /** The same for a device; empty at first. */
  async function deviceForm(person: Person, again: string): Promise<DeviceFormFacts | null> {
    if (deviceProducts.length === 0) return null;
    const before = await enteredIn(person, again);
    return {
      device: before?.device ?? '',
      room: before?.address ?? '',
      product: before?.product ?? null,
      products: deviceProducts,
      problem: null,
    };
  }

  /** Whether the person's own mailbox is connected, or on its way, with this product; null: with each that there is. */
  async function hasOwn({ tenant, oid }: Person, product: string | null): Promise<boolean> {
    const own = (await store.connections.ofRequester(tenant, oid)).filter(
      ({ target, state }) => target === 'own' && !isConnectionEnd(state),
    );
    const wanted = product === null ? mailboxProducts.map(({ id }) => id) : [product];
    return wanted.every((id) => own.some((each) => each.product === id));
  }

  async function enteredIn(person: Person, id: string): Promise<Connection | null> {
    const found = id === '' ? null : await store.connections.find(id);
    return found?.tenant === person.tenant && found.requester.oid === person.oid ? found : null;
  }

  function pick(among: readonly Product[], name: string | null): Product | 'unknown' | null {
    if (!name) return among.length === 1 ? (among[0] ?? null) : null;
    const found = catalogue.byName(name);
    return found && among.includes(found) ? found : 'unknown';
  }

  /** `domain`: only one that Microsoft vouched for, since helpdesk finds tenants by it. */
  async function checkAddress(
    typed: string,
    tenant: string,
  ): Promise<{ domain: string | null } | { problem: AddressProblem }> {
    if (typed.length > longestAddress || !emailAddress.safeParse(typed).success) return { problem: 'malformed' };
    const domain = typed.slice(typed.lastIndexOf('@') + 1);
    try {
      const owner = await entra.tenantOfDomain(domain);
      if (!owner) return { problem: 'unknown_domain' };
      return owner === tenant ? { domain } : { problem: 'foreign_tenant' };
    } catch (error) {
      // Microsoft does not answer: the sign-in itself checks the tenant again, so nobody has to wait here.
      log.warn({ domain, reason: (error as Error).message }, 'domain could not be checked');
      return { domain: null };
    }
  }

  /** Whether Teams' roster gave this address as the person's own when it last answered. */
  async function wasOwn({ tenant, oid }: Person, address: string): Promise<boolean> {
    return (await store.conversations.find(tenant, oid))?.addresses.includes(address) ?? false;
  }

  /** Whose address it is, where the directory may be read; null where nobody can tell before the sign-in. */
  async function accountOf(tenant: string, address: string): Promise<string | null> {
    if (((await store.tenants.find(tenant))?.reach ?? 'outcomes') === 'outcomes') return null;
    try {
      return (await directory.person(tenant, address))?.oid ?? null;
    } catch (error) {
      log.warn({ tenant, reason: (error as Error).message }, 'an address could not be looked up');
      return null;
    }
  }

  interface Wish {
    readonly product: Product;
    readonly address: string;
    readonly device: string | null;
    readonly target: Target;
    readonly signInAs: string;
    /** The person's own mailbox, as Teams' roster says. */
    readonly own: boolean;
    /** Object id of the mailbox's account, where the directory told. */
    readonly account: string | null;
  }

  async function begin(tx: Repositories, ask: Asker, wish: Wish, domain: string | null): Promise<StartResult> {
    const { person } = ask;
    const now = clock();
    await tx.tenants.remember(person.tenant, domain, null);
    const { tenant } = person;
    const open =
      (await tx.connections.findOpen(tenant, wish.product.id, wish.address, wish.device)) ??
      (wish.account === null ? null : await tx.connections.mailboxOf(tenant, wish.product.id, wish.account));
    if (open && open.requester.oid !== person.oid) {
      // A colleague asked for it, and its owner has not signed in yet, or it never worked for who said that it is shared:
      // it is the owner's to begin, not theirs to occupy.
      const owners = wish.own && (!open.signer || (open.target === 'shared' && !open.activeAt));
      const step = owners ? await endUnwanted(tx, open, 'owner_began', now) : null;
      if (step?.kind !== 'moved') return { kind: 'taken', what: wish.device ?? wish.address };
      return answer(tx, ask, await draft(tx, person, wish, now), false, now);
    }
    // Said to be shared now, though it was begun as one person's: the later word counts (T48).
    if (open && wish.target === 'shared' && open.target === 'named') {
      const { target, signInAs } = wish;
      await moveConnection(tx, open, { kind: 'target_chosen', by: person, target, signInAs, at: now }, person);
    }
    return answer(tx, ask, open ?? (await draft(tx, person, wish, now)), open !== null, now);
  }

  async function draft(tx: Repositories, person: Person, wish: Wish, at: Date): Promise<Connection> {
    const connection = newConnection(person, wish, at);
    await tx.connections.insert(connection);
    const { id: subject, tenant } = connection;
    await tx.timeline.add({ at, tenant, subject, kind: 'connection.draft', actor: person.name, detail: {} });
    return connection;
  }

  async function answer(
    tx: Repositories,
    { person, turn, inPlaceOf }: Asker,
    { id: subject }: Connection,
    wasOpen: boolean,
    at: Date,
  ): Promise<StartResult> {
    const stands = inPlaceOf !== undefined && inPlaceOf !== subject && !(await replaced(tx, person, inPlaceOf, at));
    const message = { card: 'connection', subject, mode: 'new', answer: true, once: `turn:${turn}` } as const;
    const outbox = await tx.outbox.add({ to: person, ...message });
    const kind = wasOpen ? 'already_open' : 'started';
    return { kind, connection: subject, outbox, ...(stands && { stands }) };
  }

  /** Whether the one whose address was a slip is over: it ends where nothing has happened on it. */
  async function replaced(tx: Repositories, { tenant, oid }: Person, id: string, at: Date): Promise<boolean> {
    const before = await tx.connections.find(id);
    if (before?.tenant !== tenant || before.requester.oid !== oid || isConnectionEnd(before.state)) return true;
    if (!isOnlyBegun(before)) return false;
    return (await endUnwanted(tx, before, 'corrected', at, before.requester)).kind === 'moved';
  }

  /** The offered product that a sentence names, by any of its names (S23). */
  const productNamed = (sentence: string): Product | null => catalogue.named(sentence);

  return { mailbox, device, mailboxForm, deviceForm, productNamed };
}

const plain = (address: string): string => address.trim().toLowerCase();

export const addressOf = (roster: Roster | null): string => roster?.mail ?? roster?.userPrincipalName ?? '';

const isOwn = (roster: Roster, address: string): boolean =>
  [roster.mail, roster.userPrincipalName].some((each) => each?.toLowerCase() === address);

function newConnection(
  person: Person,
  wish: { product: Product; address: string; device: string | null; target: Target; signInAs: string },
  now: Date,
): Connection {
  return {
    id: randomUUID(),
    version: 1,
    tenant: person.tenant,
    product: wish.product.id,
    target: wish.target,
    address: wish.address,
    aliases: [],
    device: wish.device,
    signInAs: wish.signInAs,
    requester: person,
    signer: null,
    state: 'draft',
    stateSince: now,
    userLevel: 'missing',
    userLevelSince: now,
    confirmed: null,
    accountReady: null,
    coverage: null,
    healthAgreedAt: null,
    leftAt: null,
    via: 'browser',
    request: null,
    trouble: null,
    troubleAt: null,
    otherAccount: null,
    grantKnownAt: null,
    activeAt: null,
    brokenAt: null,
    checks: 0,
    proofs: null,
    held: [],
    failures: 0,
    nextCheckAt: null,
    leftAloneUntil: null,
    createdAt: now,
    updatedAt: now,
  };
}
