import type { Product } from '../../catalogue/product.ts';
import { lifetimes } from '../../consent/lifetimes.ts';
import type { Trouble } from '../../consent/model.ts';
import { findAttempt, findTicket } from '../common/by-secret.ts';
import { redrawRequest } from '../common/move.ts';
import { productNamed } from '../common/product-named.ts';
import { hashOf } from '../common/secrets.ts';
import { createTicketUrl } from '../common/ticket-url.ts';
import { transact } from '../common/transact.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SignInAttempt } from '../ports.ts';
import { createRegistered } from '../tenant/registered.ts';
import { findTask, taskSubject } from './manage-task.ts';

/** What an administrator is shown who registers an application; the words stand in the text files under `page.register`. */
export type RegisterPage =
  | { readonly page: 'link_unknown' | 'link_over' | 'trip_unclear' | 'came_back_unknown' }
  /** Nobody answered whether it is there now: a look is on its way, and the page may be loaded again. */
  | { readonly page: 'unknown'; readonly product: Product }
  /** `onward`: where the grants are written next, for the request that it was done for. */
  | { readonly page: 'registered'; readonly product: Product; readonly onward: string | null }
  | {
      readonly page: 'not_registered';
      readonly product: Product;
      readonly trouble: Trouble | null;
      readonly at: Date;
      readonly again: string;
    };

export type RegisterAnswer =
  | { readonly kind: 'page'; readonly show: RegisterPage }
  | { readonly kind: 'redirect'; readonly url: string; readonly cookie: null };

const page = (show: RegisterPage): RegisterAnswer => ({ kind: 'page', show });

/**
 * An application appears in a tenant when somebody there agrees to it for the first time. So an administrator signs in to
 * it, for themselves alone. What they come back with is never redeemed: nothing of their account can be read (T41, T43).
 */
export function createRegister(dependencies: Dependencies) {
  const { store, entra, catalogue, clock } = dependencies;
  const ticketUrl = createTicketUrl(dependencies);
  const registered = createRegistered(dependencies);

  /** The link that registers it; `request`: what it is done for, to which it leads back. */
  const registerUrl = (tenant: string, { id }: Product, request: string | null): Promise<string> =>
    ticketUrl('register', tenant, `${id}:${request ?? ''}`);

  const aimOf = ({ subject }: Pick<SignInAttempt, 'subject'>) => {
    const [id = '', request = ''] = subject.split(':');
    return { product: productNamed(catalogue, id), number: request || null };
  };

  /** Straight on to Microsoft: what happens there is said on its own page. */
  async function open(ticketText: string): Promise<RegisterAnswer> {
    const ticket = await findTicket(store, 'register', ticketText);
    if (!ticket) return page({ page: 'link_unknown' });
    const { product } = aimOf(ticket);
    if (!product || ticket.expiresAt <= clock()) return page({ page: 'link_over' });
    const { tenant, subject, hash } = ticket;
    const secrets = await entra.newSecrets();
    await store.attempts.insert({
      hash: hashOf(secrets.state),
      kind: 'register',
      tenant,
      subject,
      nonce: secrets.nonce,
      verifier: secrets.verifier,
      cookieHash: null,
      ticketHash: hash,
      watch: false,
      expiresAt: new Date(clock().getTime() + lifetimes.userState),
      outcome: null,
    });
    // A silent sign-in would bring whichever account the browser used last.
    const url = await entra.signInUrl({ product, tenant, loginHint: '', secrets, again: true });
    return { kind: 'redirect', url, cookie: null };
  }

  /** Like an administrator's return it proves nothing and only starts a look. Null: another kind of trip. */
  async function comeBack(query: Readonly<Record<string, string | undefined>>): Promise<RegisterAnswer | null> {
    const attempt = await findAttempt(store, 'register', query['state']);
    if (!attempt) return null;
    const { product, number } = aimOf(attempt);
    const tenant = await store.tenants.find(attempt.tenant);
    if (!product || !tenant || attempt.expiresAt <= clock()) return page({ page: 'trip_unclear' });
    const trouble = entra.redirectTrouble(query);
    if (!trouble && !query['code']) return page({ page: 'came_back_unknown' });
    const { is } = await registered(tenant, product);
    if (is === 'missing' || (trouble && is !== 'there'))
      return page({
        page: 'not_registered',
        product,
        trouble,
        at: clock(),
        again: await registerUrl(tenant.id, product, number),
      });
    if (is === 'unknown') {
      await store.jobs.checkApplication(tenant.id, product.id, clock());
      return page({ page: 'unknown', product });
    }
    await transact(store, async (tx) => {
      if (!(await tx.attempts.finish(attempt.hash, 'returned'))) return;
      await tx.jobs.checkApplication(tenant.id, product.id, clock());
      const request = number ? await tx.requests.find(number) : null;
      if (request?.tenant === tenant.id) await redrawRequest(tx, request);
    });
    const subject = number && taskSubject('grant_request', number);
    const task = subject && (await findTask(dependencies, tenant.id, subject));
    return page({ page: 'registered', product, onward: task ? await ticketUrl('manage', tenant.id, subject) : null });
  }

  return { open, comeBack, registerUrl };
}
