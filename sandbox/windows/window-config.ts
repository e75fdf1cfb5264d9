import type { Person, Tenant } from '../cloud/world.ts';

/** One Teams window: whose it is, and who else the Playground lists beside them. */
export interface WindowPlan {
  readonly role: 'user' | 'admin' | 'helpdesk';
  readonly tenant: Tenant;
  readonly person: Person;
  /** The Playground insists on exactly five others (facts/teams-bot.md 8.2). */
  readonly others: readonly [Person, Person, Person, Person, Person];
}

/** The id that stands for the bot in every window, as `28:<app id>` does in Teams. */
const botId = '28:00000000-0000-4000-8000-0000000000b0';

/** The `29:` id of a person in a window; Teams makes them per bot and person. */
const teamsId = (person: Person) => `29:${person.oid}`;

/** The personal chat's id, the same after every restart, so that a stored conversation stays good. */
export const personalChatId = (plan: WindowPlan) => `a:personal-${plan.person.oid}`;

/** The Playground's configuration file for one window. JSON is YAML too. */
export function windowConfig(plan: WindowPlan): string {
  const { tenant, person, others } = plan;
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: tenant.tid,
      bot: { id: botId, name: 'Consent Concierge' },
      currentUser: user(person),
      users: others.map(user),
      personalChat: { id: personalChatId(plan) },
      groupChat: { id: `19:group-${plan.role}`, name: `${tenant.name} group chat` },
      team: {
        id: `19:team-${plan.role}`,
        name: `${tenant.name} team`,
        aadGroupId: `70000000-0000-4000-8000-${person.oid.slice(-12)}`,
        channels: [{ id: `19:channel-${plan.role}`, name: 'General' }],
      },
    },
    null,
    2,
  );
}

function user(person: Person) {
  return {
    id: teamsId(person),
    name: person.name,
    // The Playground spells this key so.
    userPrincipleName: person.upn,
    aadObjectId: person.oid,
    givenName: person.given,
    surname: person.surname || person.name,
    email: person.mail,
  };
}
