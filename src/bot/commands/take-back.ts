import { type Answer, card, stored } from '../answer.ts';
import type { Turn } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';
import { normalise } from '../understanding/tokens.ts';
import type { Intent, Understood } from '../understanding/understand.ts';
import { mineNamed } from './mine-named.ts';

/** How people say that a decision shall no longer stand, and what it is called. Data: a language is a row. */
const words: readonly { readonly undo: RegExp; readonly decision: RegExp }[] = [
  {
    undo: /\b(?:tak(?:e|ing) (?:[\w-]+ ){0,4}back|undo|withdraw|revoke|retract|reverse)\b/u,
    decision:
      /\b(?:approval|denial|decision|refusal|rejection)\b(?! request)|\bconsent for (?:all|every(?:one|body)|the)\b/u,
  },
  {
    undo: /\b(?:neem\b.*\bterug|trek\b.*\bin|draai\b.*\bterug|terug(?:nemen|draaien)|in ?te ?trekken|intrekken|ongedaan|herroep(?:en)?)\b/u,
    decision: /\b(?:goedkeuring|afwijzing|beslissing|besluit)\b|\btoestemming voor (?:iedereen|allen|de)\b/u,
  },
  {
    undo: /\b(?:zuruck(?:ziehen|nehmen|zuziehen|zunehmen)?|ruckgangig|widerruf(?:e|en)?)\b/u,
    decision: /\b(?:genehmigung|ablehnung|entscheidung|zustimmung)\b|\beinwilligung fur (?:alle|die)\b/u,
  },
  {
    undo: /\b(?:retire[rz]?|annule[rz]?|revoque[rz]?|reviens sur|revenir sur)\b/u,
    decision: /(?<!demande d )\b(?:approbation|refus|accord|decision)\b|\bconsentement (?:pour|de) (?:tous|toute|l )/u,
  },
  {
    undo: /\b(?:retir(?:a|ar|e|o)|deshac(?:er|e)|deshaz|deshaga|anul(?:a|ar|e)|revoc(?:a|ar|o)|revoque)\b/u,
    decision: /(?<!solicitud de )\b(?:aprobacion|denegacion|rechazo|decision)\b|\bconsentimiento (?:para|de) tod/u,
  },
];

const ofYes =
  /approval|consent|goedkeuring|toestemming|genehmigung|zustimmung|einwilligung|approbation|accord|aprobacion/u;

const longest = 200;

const decisions: ReadonlySet<Intent> = new Set<Intent>(['approve_request', 'deny_request']);

/**
 * "Take back CR-1003", "undo my denial", "don't approve it": the request's card, which says that nothing was done, and what comes first. To an
 * approver for whom nothing waits: that of their last denial, or where Microsoft takes a consent back. Null: it is not about a
 * decision, or about none that this person may see.
 */
export async function takeBackAnswer({ intent, slots, refused }: Understood, turn: Turn): Promise<Answer | null> {
  const { person, journeys, text } = turn;
  if (text.length > longest) return null;
  const said = normalise(text.replaceAll(/['’]/gu, ' '));
  const saying = words.filter(({ undo }) => undo.test(said));
  const isAbout = saying.some(({ decision }) => decision.test(said));
  const number = slots.request_id;
  const isSpared = intent === 'cancel' && refused?.some((one) => decisions.has(one)) === true;
  const isMeant = number ? saying.length > 0 || intent === 'cancel' : isAbout || isSpared;
  if (!isMeant) return null;
  // What one asked for oneself is cancelled.
  if (number && !isAbout && (await mineNamed(turn, slots))?.isNamed) return null;
  const found = await (number ? journeys.lookUp.status(person, number) : journeys.lookUp.pending(person));
  const isDone = found.kind === 'notice' && found.key === 'no_pending';
  if (isDone && isSpared && !isAbout) return null;
  const denied = isDone && !ofYes.test(said) ? await journeys.lookUp.deniedLast(person) : null;
  const decided = found.kind === 'request' ? found.facts.request.number : denied;
  if (decided) return { ...stored('approval-request', decided), typed: { to: 'undo', reason: '' } };
  if (isDone) return card('guide', await journeys.guide.guide(person, 'permissions', null, null));
  if (found.kind !== 'pending') return null;
  const shown = lookUpAnswer(found);
  return shown.kind === 'subject' ? { ...shown, typed: { to: 'undo', reason: '' } } : shown;
}
