import type { GuideFacts } from '../services/journeys/facts.ts';
import type { CardWords } from './card-words.ts';
import { mayNotBeListed } from './guide-steps.ts';
import { guideValues, namedPolicies, policyLine, roleName } from './guide-words.ts';
import { type Note, note } from './parts/notes.ts';

/** The boxes of a step: what went otherwise first, then what the page shows and can do. */
export function guideNotes(words: CardWords, facts: GuideFacts): Note[] {
  return [...notThere(words, facts), ...notRegistered(words, facts), ...ofStep(words, facts)];
}

/** A missing entry means a missing role (T22); after "I don't see it", which role it takes and the way to look (T23), or what else helps. */
function notThere(words: CardWords, facts: GuideFacts): Note[] {
  const { step, missed, leastRole } = facts;
  const entry = step === 'admin_entry' ? [words.say('guide.admin_entry.note')] : [];
  const title = words.say('guide.not_there.title');
  if (!missed) return entry.length > 0 ? [note(title, entry)] : [];
  if (step === 'office_portal') {
    const lines = ['guide.office_portal.not_there', 'guide.office_portal.without'] as const;
    return [
      note(
        title,
        lines.map((key) => words.say(key)),
        'warning',
      ),
    ];
  }
  if (mayNotBeListed(facts)) entry.push(words.say('guide.find_app.not_there', guideValues(words, facts.product)));
  const role = leastRole
    ? words.say('guide.not_there.role', { role: { safe: roleName(words, leastRole) } })
    : words.say('guide.not_there.any');
  return [note(title, [...entry, role, words.say('guide.not_there.check')], 'warning')];
}

/** Nothing to be found, said before anybody searches (T43). */
function notRegistered(words: CardWords, facts: GuideFacts): Note[] {
  if (!facts.notRegistered || facts.step === 'register_app') return [];
  const text = words.say('guide.not_registered.text', guideValues(words, facts.product));
  return [note(words.say('guide.not_registered.title'), [text], 'warning')];
}

function ofStep(words: CardWords, facts: GuideFacts): Note[] {
  const values = guideValues(words, facts.product);
  switch (facts.step) {
    case 'user_consent_settings':
      return [policyNote(words, facts)];
    case 'register_app': {
      if (!facts.registerUrl) return [];
      const kind = facts.product?.kind === 'device' ? 'device' : 'mailbox';
      return [
        note(words.say('guide.register_app.how.title'), [words.say('guide.register_app.how.do', values)]),
        note(words.say('guide.register_app.expect.title'), [words.say(`guide.register_app.expect.${kind}`, values)]),
      ];
    }
    case 'permissions':
      return [
        note(words.say('guide.permissions.choice.title'), [
          words.say('guide.permissions.choice.all'),
          words.say(
            facts.tenant.reach === 'manage' ? 'guide.permissions.choice.one_manage' : 'guide.permissions.choice.one',
          ),
        ]),
      ];
    default:
      return [];
  }
}

/** The setting in force, explained; where it is not known, the choices to tell apart (T26). */
function policyNote(words: CardWords, { policy }: GuideFacts): Note {
  return policy
    ? note(words.say('guide.policy.title'), [policyLine(words, policy)])
    : note(
        words.say('guide.policy.ask'),
        namedPolicies.map((each) => policyLine(words, each)),
      );
}
