import { type GuideStep, guideSteps } from '../../services/journeys/facts.ts';
import type { TapData } from '../activity.ts';
import { type Answer, card, notice } from '../answer.ts';
import { defineAction, type Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { askAnswer, maySee, saidAnswer } from '../tap-answer.ts';

/** A button about a product carries its application id; without one the tenant's own card is the way to choose. */
export const showWorklist = defineAction({
  verb: 'show_worklist',
  act: async ({ id }, { journeys, person }) => {
    const found = await journeys.manage.worklist(person, id);
    return found.kind === 'facts' ? card('worklist', found.facts) : notice(found.reason);
  },
});

export const showPermissions = defineAction({
  verb: 'show_permissions',
  act: async ({ id }, { journeys, person }) => {
    const found = await journeys.desk.permissions(person, id);
    return found.kind === 'facts' ? card('permissions', found.facts) : notice(found.reason);
  },
});

const stepOf = ({ v }: TapData): GuideStep | null => (v === undefined ? null : (guideSteps[v] ?? null));

/** For whom a guide is, as a button carries it: a product by its application id, or a request, which not everybody may see. */
async function subjectOf({ id }: TapData, turn: Turn): Promise<{ product: string | null; request: string | null }> {
  if (!id.startsWith('CR-')) return { product: id || null, request: null };
  return { product: null, request: (await maySee({ card: 'approval-request', id }, turn)) ? id : null };
}

async function guide(data: TapData, turn: Turn): Promise<Answer> {
  const { product, request } = await subjectOf(data, turn);
  return card('guide', await turn.journeys.guide.guide(turn.person, stepOf(data), product, request));
}

export const showGuide = defineAction({ verb: 'show_guide', act: guide });

/** Carries the step that follows. */
export const guideNext = defineAction({ verb: 'guide_next', act: guide });

export const guideNotThere = defineAction({
  verb: 'guide_not_there',
  act: async (data, turn) => {
    const { product, request } = await subjectOf(data, turn);
    const step = stepOf(data) ?? guideSteps[0];
    return card('guide', await turn.journeys.guide.notThere(turn.person, step, product, request));
  },
});

export const reportChanged = defineAction({
  verb: 'report_changed',
  act: async (data, { journeys, person }) =>
    saidAnswer(await journeys.guide.report(person, stepOf(data) ?? guideSteps[0])),
});

export const showReports = defineAction({
  verb: 'show_reports',
  act: async (_, { journeys, person }) => lookUpAnswer(await journeys.lookUp.reports(person)),
});

export const showReport = defineAction({
  verb: 'show_report',
  act: async (data, { journeys, person }) => lookUpAnswer(await journeys.lookUp.report(person, stepOf(data) ?? '')),
});

const policyIs = (is: 'none' | 'low' | 'managed' | 'legacy') =>
  defineAction({
    verb: `policy_is_${is}`,
    act: async (_, { journeys, person }) => saidAnswer(await journeys.guide.setPolicy(person, is)),
  });

export const policyIsNone = policyIs('none');
export const policyIsLow = policyIs('low');
export const policyIsManaged = policyIs('managed');
export const policyIsLegacy = policyIs('legacy');

export const raiseReach = defineAction({
  verb: 'raise_reach',
  act: async (_, turn) => askAnswer('', await turn.journeys.askAdmin.raiseReach(turn.person), turn),
});

const asksToManage =
  (managed: boolean) =>
  async (_: TapData, { journeys, person }: Turn) => {
    const found = await journeys.manage.askManaged(person, managed);
    return found.kind === 'facts' ? card('managed', found.facts) : notice(found.reason);
  };

export const askManagePerUser = defineAction({ verb: 'ask_manage_per_user', act: asksToManage(true) });
export const askManageForAll = defineAction({ verb: 'ask_manage_for_all', act: asksToManage(false) });

const manages =
  (managed: boolean) =>
  async (_: TapData, { journeys, person }: Turn) => {
    const result = await journeys.manage.setManaged(person, managed);
    if (result.kind === 'refused' && result.reason !== 'already') return saidAnswer(result);
    return lookUpAnswer(await journeys.lookUp.status(person, person.tenant));
  };

export const managePerUser = defineAction({ verb: 'manage_per_user', act: manages(true) });
export const manageForAll = defineAction({ verb: 'manage_for_all', act: manages(false) });
