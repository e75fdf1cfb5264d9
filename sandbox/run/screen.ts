import type { Window } from '../windows/start-window.ts';

const roles = {
  user: 'wants to connect a mailbox',
  admin: 'Global Administrator of the tenant',
  helpdesk: "the vendor's helpdesk",
} as const;

/** What `npm run sandbox` prints once everything runs: where to look, and what to try first. */
export function screen(options: {
  readonly windows: readonly Window[];
  readonly firstTime: boolean;
  readonly continued: boolean;
  readonly propagationSeconds: number;
  readonly login: string;
  readonly logFile: string;
}): string {
  const rows = options.windows.map(
    ({ plan, url }) => `  ${plan.person.name.padEnd(15)} ${url.padEnd(24)} ${plan.tenant.name}, ${roles[plan.role]}`,
  );
  const steps = options.firstTime ? firstTimeSteps : cardSteps;
  return [
    '',
    'Consent Concierge runs. Everything around it is simulated: Teams, Microsoft, the people. Nothing leaves this machine.',
    '',
    'Open all three Teams windows in a browser, side by side:',
    '',
    ...rows,
    '',
    'Try this first:',
    '',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
    ...(options.continued
      ? ['Continuing where it was. Windows start empty: type "status" or "approvals" to see what is open.', '']
      : []),
    `A grant takes ${options.propagationSeconds} s to work here (minutes to a day in real life). Microsoft's pages are simulated`,
    `at ${options.login}; no password is ever needed. The bot's log: ${options.logFile}`,
    '',
    'Ctrl-C stops. "npm run sandbox" continues; "-- --fresh" forgets everything; "-- --first-time" does so too, and starts without an approver.',
    '',
  ].join('\n');
}

const cardSteps = [
  "In Anna's window type: connect my mailbox. Read the permissions, press Continue, then sign in at Microsoft.",
  'Microsoft shows "Need admin approval". Close that page and press "I saw Need admin approval" on the card.',
  'In Ben\'s window a card asks. Press "Approve for all", then "Continue at Microsoft".',
  'Microsoft still knows Anna in this browser: press "Have an admin account?" there, pick Ben, and accept.',
  'Anna is called back: press the new sign-in link. Her card waits for Microsoft, then says that she is connected.',
  "In Hanna's window type: status contoso.com",
];

const firstTimeSteps = [
  "In Anna's window type: connect my mailbox. Read the permissions, press Continue, then sign in at Microsoft.",
  'Microsoft shows "Need admin approval". Close that page and press "I saw Need admin approval" on the card.',
  'Nobody is an approver yet, so Anna gets a text with a link. Open the link in another browser (or a private window).',
  'Sign in there as Ben, who is asked to approve, and may tick the box to become the approver. Go on to Microsoft and accept.',
  'Anna is called back: press the new sign-in link. Her card waits for Microsoft, then says that she is connected.',
  "In Hanna's window type: status contoso.com",
];
