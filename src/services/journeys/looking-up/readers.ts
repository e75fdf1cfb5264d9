import type { ApprovalRequest, Person } from '../../consent/model.ts';
import { mayGrant } from '../approval/entitlement.ts';
import { isInvited } from '../common/is-invited.ts';
import type { Dependencies } from '../dependencies.ts';
import { hasSignedInTo, isOwn } from './whose.ts';

/** Who may see what. */
export function createReaders({ store, vendor, clock }: Pick<Dependencies, 'store' | 'vendor' | 'clock'>) {
  const isVendorHelpdesk = (person: Person): boolean =>
    vendor !== null && person.tenant === vendor.tenant && vendor.helpdesk.includes(person.oid);

  /** Vendor helpdesk reads every tenant; a tenant's approvers, and who proved an entitled role there, read their own. */
  const mayRead = async (person: Person, tenant: string): Promise<boolean> =>
    isVendorHelpdesk(person) || (person.tenant === tenant && (await mayGrant(store, person, clock())));

  /** Who asked, who was asked, and who reads the tenant. */
  async function maySeeRequest(person: Person, request: ApprovalRequest): Promise<boolean> {
    if (isOwn(request, person) || (await mayRead(person, request.tenant))) return true;
    const holders = await store.sentCards.holders('approval-request', request.number);
    return holders.some(({ tenant, oid }) => tenant === person.tenant && oid === person.oid);
  }

  /** Whether this card of this subject is for this person's eyes, however they came by its id. */
  async function maySee(
    person: Person,
    card: 'approval-request' | 'connection' | 'invitation',
    id: string,
  ): Promise<boolean> {
    if (card === 'approval-request') {
      const found = await store.requests.find(id);
      return found !== null && maySeeRequest(person, found);
    }
    const connection = await store.connections.find(id);
    if (!connection) return false;
    if (card === 'connection')
      return isOwn(connection, person) || hasSignedInTo(connection, person) || mayRead(person, connection.tenant);
    if (await isInvited(store, connection, person)) return true;
    const holders = await store.sentCards.holders('invitation', id);
    return holders.some(({ tenant, oid }) => tenant === person.tenant && oid === person.oid);
  }

  return { isVendorHelpdesk, mayRead, maySeeRequest, maySee };
}
