import type { ApprovalRequest, Person } from '../../consent/model.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CardFacts } from '../facts.ts';

/** An approver's requests: what waits for them, and what they decided. */
export function createToDecide({ store, catalogue, clock }: Pick<Dependencies, 'store' | 'catalogue' | 'clock'>) {
  return { waitingFor, requestsNamed, pendingFacts, toDecide, deniedLast };

  /** What waits for this approver, newest first; null for who is none. */
  async function waitingFor(person: Person): Promise<ApprovalRequest[] | null> {
    const tenant = await store.tenants.find(person.tenant);
    if (!tenant?.approvers.some((approver) => approver.oid === person.oid)) return null;
    const requests = await store.requests.ofTenant(person.tenant, 50);
    return requests.filter(({ state }) => state === 'open' || state === 'approved');
  }

  /** Of an approver's own tenant those of these numbers, also what is decided; null for who is none. */
  async function requestsNamed(person: Person, numbers: ReadonlySet<number>): Promise<CardFacts['pending'] | null> {
    if (!(await waitingFor(person))) return null;
    const found = await Promise.all([...numbers].map((each) => store.requests.find(`CR-${each}`)));
    return pendingFacts(found.filter((each) => each !== null).filter(({ tenant }) => tenant === person.tenant));
  }

  async function pendingFacts(requests: readonly ApprovalRequest[]): Promise<CardFacts['pending']> {
    const rows = requests.map(async (each) => ({
      request: each,
      product: catalogue.product(each.product),
      waiting: (await store.connections.waitingFor(each.number)).length,
    }));
    return { requests: await Promise.all(rows), now: clock() };
  }

  /** The numbers of the requests on which this approver has still to say yes or no; null for who is none. */
  async function toDecide(person: Person): Promise<string[] | null> {
    const waiting = await waitingFor(person);
    return waiting?.filter(({ state }) => state === 'open').map(({ number }) => number) ?? null;
  }

  /** The request that this person decided last, where they denied it. */
  async function deniedLast({ tenant, oid }: Person): Promise<string | null> {
    const decided = (await store.requests.ofTenant(tenant, 50)).flatMap(({ number, state, decision }) =>
      decision?.by.oid === oid ? [{ number, state, at: decision.at.getTime() }] : [],
    );
    const [last] = decided.sort((one, other) => other.at - one.at);
    return last?.state === 'denied' ? last.number : null;
  }
}
