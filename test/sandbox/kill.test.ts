import { afterEach, expect, it } from 'vitest';
import { walkThroughMicrosoft } from '../../sandbox/browser/microsoft.ts';
import { contoso } from '../../sandbox/cloud/world.ts';
import { cloudConfirmsActive } from '../../sandbox/demo/evidence.ts';
import {
  hasButton,
  hasLinkTo,
  isQuestion,
  linkTo,
  linkToMicrosoft,
  says,
  showsActive,
} from '../../sandbox/demo/signs.ts';
import { numberOn, type Scene } from '../../sandbox/demo/steps.ts';
import { type Actor, openStage, type Stage } from '../../sandbox/run/stage.ts';
import type { Message } from '../../sandbox/teams/chat.ts';

let stage: Stage | undefined;
afterEach(() => stage?.close());

async function setUp() {
  stage = await openStage({
    propagationSeconds: 2,
    approvers: [{ tenant: contoso, person: contoso.people.ben }],
    databaseUrl: process.env['DATABASE_URL'],
  });
  const anna = stage.actor(contoso, contoso.people.anna);
  const ben = stage.actor(contoso, contoso.people.ben);
  const scene: Scene = { stage, narrate: () => {}, patience: 30 };
  return { stage, anna, ben, scene };
}

type Parts = Awaited<ReturnType<typeof setUp>>;

const waits = (actor: Actor, what: string, test: (message: Message) => boolean) =>
  actor.teams.waitsFor(what, test, { withinSeconds: 30 });

const sentTo = (actor: Actor, test: (message: Message) => boolean = () => true) =>
  actor.teams.chat.happenings.filter(({ kind, message }) => kind === 'sent' && message.from === 'bot' && test(message));

/** The journey of design section 3, cut wherever somebody has to do something. Each cut leaves nothing in memory. */
function journey({ stage: { cloud }, anna, ben }: Parts): { readonly step: string; play(): Promise<unknown> }[] {
  let number = '';
  const throughMicrosoft = async (actor: Actor, url: string | undefined) => {
    const first = await actor.browser.open(url ?? '');
    return walkThroughMicrosoft(first, cloud.login, actor.person.upn);
  };
  return [
    { step: 'Ben installs the bot', play: () => ben.teams.installs() },
    { step: 'Anna installs the bot', play: () => anna.teams.installs() },
    {
      step: 'Anna asks for her mailbox',
      async play() {
        await anna.teams.says('connect my mailbox');
        await waits(anna, 'the permissions', hasButton('confirm_scopes'));
      },
    },
    {
      step: 'Anna confirms the permissions',
      play: async () =>
        anna.teams.taps(await waits(anna, 'the permissions', hasButton('confirm_scopes')), 'confirm_scopes'),
    },
    {
      step: 'Anna meets the wall',
      async play() {
        const card = await waits(anna, 'the sign-in link', hasLinkTo('/connect/'));
        expect(await throughMicrosoft(anna, linkTo(card, '/connect/'))).toMatchObject({ ended: 'wall' });
      },
    },
    {
      step: 'Anna says that she saw it',
      async play() {
        const card = await waits(anna, 'the sign-in link', hasLinkTo('/connect/'));
        await anna.teams.taps(card, 'saw_admin_wall');
        number = numberOn(await waits(anna, 'the number of the request', says(/CR-\d+/)));
      },
    },
    {
      step: 'Ben approves',
      play: async () => ben.teams.taps(await waits(ben, 'the question', isQuestion(number)), 'approve'),
    },
    {
      step: 'Ben grants at Microsoft',
      async play() {
        const leads = ({ card }: Message) => card !== null && linkToMicrosoft(card, cloud.login) !== undefined;
        const card = await waits(ben, "the way to Microsoft's page", leads);
        const url = linkToMicrosoft(card.card ?? {}, cloud.login);
        expect(await throughMicrosoft(ben, url)).toMatchObject({ ended: 'away' });
      },
    },
    {
      step: 'Anna signs in',
      async play() {
        const card = await waits(anna, 'being called back', hasLinkTo('/connect/'));
        expect(await throughMicrosoft(anna, linkTo(card, '/connect/'))).toMatchObject({ ended: 'away' });
      },
    },
    {
      step: 'it becomes active',
      async play() {
        await waits(anna, '"active"', showsActive);
        await waits(ben, 'the notice that it is in use', says(/^anna@contoso\.com is active$/m));
      },
    },
  ];
}

/** Welcome, permissions, called back, active; welcome, question, in use. */
const messagesWithoutAKill = 7;

// Twelve starts of the bot on two busy cores take their time.
const patience = { timeout: 240_000 };

it(
  'a journey ends although the bot is killed after every step, with at most one message twice per kill (T50, S34)',
  patience,
  async () => {
    const parts = await setUp();
    let kills = 0;
    for (const { play } of journey(parts)) {
      if (kills > 0) await parts.stage.startBot();
      await play();
      await parts.stage.killBot();
      kills += 1;
    }

    await cloudConfirmsActive(parts.scene, parts.anna);
    const sent = sentTo(parts.anna).length + sentTo(parts.ben).length;
    expect(sent).toBeGreaterThanOrEqual(messagesWithoutAKill);
    expect(sent).toBeLessThanOrEqual(messagesWithoutAKill + kills);
    expect(sentTo(parts.anna, showsActive).length).toBeLessThanOrEqual(2);
  },
);

it(
  'a message that arrived while the bot was killed comes at most once more, and none is lost (S34)',
  patience,
  async () => {
    const parts = await setUp();
    const { stage, anna, ben } = parts;
    // Killed between Teams taking the message and the bot hearing so: the bot cannot know that it was sent.
    const deliveries: { step: string; to: Actor; what: string; test: (message: Message) => boolean }[] = [
      { step: 'Anna says that she saw it', to: ben, what: 'the question', test: hasButton('approve') },
      { step: 'Ben grants at Microsoft', to: anna, what: 'being called back', test: hasLinkTo('/connect/') },
      { step: 'Anna signs in', to: anna, what: '"active"', test: showsActive },
    ];
    for (const { step, play } of journey(parts)) {
      const delivery = deliveries.find((one) => one.step === step);
      const killed = delivery && killOnArrival(stage, delivery.to, delivery.test);
      // The step's own answer may die with the bot; what it changed must not.
      await play().catch((error: unknown) => {
        if (!killed) throw error;
      });
      if (!killed) continue;
      await killed;
      await stage.startBot();
    }

    await cloudConfirmsActive(parts.scene, anna);
    expect(sentTo(ben, hasButton('approve')).length).toBeLessThanOrEqual(2);
    expect(sentTo(anna, showsActive).length).toBeLessThanOrEqual(2);
    expect(sentTo(anna).length + sentTo(ben).length).toBeLessThanOrEqual(messagesWithoutAKill + deliveries.length);
  },
);

function killOnArrival(stage: Stage, to: Actor, test: (message: Message) => boolean): Promise<void> {
  const before = sentTo(to, test).length;
  return new Promise((resolve, reject) => {
    const unsubscribe = to.teams.chat.onChange(() => {
      if (sentTo(to, test).length === before) return;
      unsubscribe();
      stage.killBot().then(resolve, reject);
    });
  });
}
