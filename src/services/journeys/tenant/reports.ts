import type { Person } from '../../consent/model.ts';
import { transact } from '../common/transact.ts';
import type { TapResult } from '../connection/connect.ts';
import type { Dependencies } from '../dependencies.ts';
import { type GuideStep, guideSteps, type ReportFacts } from '../facts.ts';
import type { MicrosoftLink, TimelineEvent } from '../ports.ts';

const reported = 'guide.reported';
const mostRead = 1000;
const mostListed = 10;

/** Portal pages that looked otherwise than a guide says, as items for the helpdesk of the vendor (T47). */
export function createReports(
  { store, clock, vendor }: Pick<Dependencies, 'store' | 'clock' | 'vendor'>,
  linkOf: (step: GuideStep) => MicrosoftLink,
) {
  /** An item is made, and told once a day and organisation to everybody of the helpdesk who has a chat. */
  async function report(person: Person, step: GuideStep): Promise<TapResult> {
    if (!vendor) return { kind: 'refused', reason: 'no_helpdesk' };
    const { tenant } = vendor;
    return transact(store, async (tx) => {
      const at = clock();
      const detail = { tenant: person.tenant, oid: person.oid };
      await tx.timeline.add({ at, tenant, subject: step, kind: reported, actor: person.name, detail });
      let told = false;
      for (const oid of vendor.helpdesk) {
        const chat = await tx.conversations.find(tenant, oid);
        if (chat?.state !== 'active') continue;
        const once = `report:${step}:${person.tenant}:${at.toISOString().slice(0, 10)}:${oid}`;
        await tx.outbox.add({ to: { tenant, oid }, card: 'report', subject: step, mode: 'new', once });
        told = true;
      }
      return { kind: 'moved', say: told ? 'reported' : 'report_kept' };
    });
  }

  const factsOf = (step: GuideStep, { detail, actor, at }: TimelineEvent): ReportFacts => {
    const { tenant = '', oid = '' } = detail;
    return { step, link: linkOf(step), by: { tenant, oid, name: actor ?? '' }, at };
  };

  /** The newest report of each step, newest first. */
  async function newest(): Promise<ReportFacts[]> {
    const events = vendor ? await store.timeline.ofTenant(vendor.tenant, mostRead) : [];
    const found = new Map<GuideStep, ReportFacts>();
    for (const event of events) {
      const step = event.kind === reported ? guideSteps.find((each) => each === event.subject) : undefined;
      if (step && !found.has(step)) found.set(step, factsOf(step, event));
    }
    return [...found.values()];
  }

  /** The newest report of a step; null where there is none. */
  const reportFacts = async (subject: string): Promise<ReportFacts | null> =>
    (await newest()).find(({ step }) => step === subject) ?? null;

  /** What still waits for the helpdesk: reported, and the page's day in the table of links not set anew since. */
  const openReports = async (): Promise<ReportFacts[]> =>
    (await newest()).filter(({ link, at }) => at > new Date(link.checked)).slice(0, mostListed);

  return { report, reportFacts, openReports };
}
