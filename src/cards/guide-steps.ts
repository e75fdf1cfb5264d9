import { type GuideFacts, type GuideStep, guideSteps } from '../services/journeys/facts.ts';
import type { Subject } from './parts/actions.ts';

// Deep links lead past the first pages, so who only wants to write grants begins at the application.
const forGrants: readonly GuideStep[] = ['register_app', 'find_app', 'permissions', 'grant_by_hand'];
const forTenant: readonly GuideStep[] = ['office_portal', 'admin_entry', 'entra_centre', 'user_consent_settings'];

/** The steps that apply: all of them for a product, those about grants for a request, those about settings for a tenant. */
export function stepsFor({ request, product, step }: Pick<GuideFacts, 'request' | 'product' | 'step'>): GuideStep[] {
  const apply = request ? forGrants : product ? guideSteps : forTenant;
  return guideSteps.filter((each) => apply.includes(each) || each === step);
}

/** Who searched in vain may have searched for what is not there yet. */
export const mayNotBeListed = ({ step, missed, notRegistered }: GuideFacts): boolean =>
  step === 'find_app' && missed && !notRegistered;

/**
 * What a button about the guide carries: whom it is for (a request's number, a product's client id, or nothing for the
 * tenant alone), and as version the position of a step in `guideSteps`: the one that opens, or the one that is meant.
 */
export const guideVersion = (id: string, step: GuideStep): Subject => ({ id, version: guideSteps.indexOf(step) });
