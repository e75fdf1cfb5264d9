import { afterAll, beforeAll, expect, it } from 'vitest';
import { adatum, apps, contoso, northwind, woodgrove } from '../../sandbox/cloud/world.ts';
import { hurryDeviceCodes } from '../../sandbox/demo/cloud-view.ts';
import { managesPerUser, worksOff, writesListed } from '../../sandbox/demo/desk-steps.ts';
import { fillsDeviceForm, saysAccountIsReady, takesCode, typesCode } from '../../sandbox/demo/device-steps.ts';
import { cloudConfirmsActive, cloudConfirmsNothing, expectGrantedToAll, look } from '../../sandbox/demo/evidence.ts';
import {
  both,
  hasButton,
  hasLinkTo,
  isConnected,
  isQuestion,
  linkTo,
  linkToMicrosoft,
  type Sign,
  says,
} from '../../sandbox/demo/signs.ts';
import {
  approvesForAll,
  asksForMailbox,
  becomesActive,
  calledBack,
  confirmsPermissions,
  meetsTheWall,
  numberOn,
  type Scene,
  signsIn,
  waits,
  walk,
} from '../../sandbox/demo/steps.ts';
import { type Actor, openStage, type Stage } from '../../sandbox/run/stage.ts';
import { fillDataFolder } from '../support/empty-databases.ts';
import { killRounds, type Listener, type Rounds, type Step, sentTo, sentToAll, untilSent } from './play-with-kills.ts';

let stage: Stage;
let scene: Scene;
let rounds: Rounds;
let ben: Actor;
beforeAll(async () => {
  stage = await openStage({
    propagationSeconds: 2,
    approvers: [
      { tenant: contoso, person: contoso.people.ben },
      { tenant: adatum, person: adatum.people.alma },
      { tenant: northwind, person: northwind.people.otto },
    ],
    databaseUrl: process.env['DATABASE_URL'],
    fillData: fillDataFolder,
  });
  await hurryDeviceCodes(stage.cloud.login);
  // On a server that many share, the work of the dead is given to others only after half a minute without a heartbeat.
  scene = { stage, narrate: () => {}, patience: 60 };
  rounds = killRounds(stage);
  ben = stage.actor(contoso, contoso.people.ben);
});
afterAll(() => stage?.close());

// A dozen starts of the bot on busy cores take their time.
const patience = { timeout: 500_000 };

// The same news, once more for the one kill during its delivery. What had to wait for its dead process, as on a server, tells
// by then what is true now, and may be one more.
const mostTold = process.env['DATABASE_URL'] ? 3 : 2;

/** What builds on an administrator's consent begins when it is there, or when nobody will give it any more. */
const grantedForMail = Promise.withResolvers<void>();
const grantedForRooms = Promise.withResolvers<void>();

/**
 * Plays a journey, and holds what the bot sent to these people against what it sends where nobody kills it: nothing is
 * lost, and each kill brings one message twice at most. The journeys of this file are played side by side.
 */
function survives(journey: {
  readonly begins?: () => Promise<unknown>;
  readonly steps: readonly Step[];
  readonly listeners: readonly Listener[];
  readonly messagesWithoutAKill: number;
}): Promise<void> {
  const { begins, steps, listeners, messagesWithoutAKill } = journey;
  return rounds.join(async ({ play }) => {
    await begins?.();
    const before = sentToAll(listeners);
    const kills = await play(steps);
    await untilSent(listeners, before + messagesWithoutAKill, scene.patience);
    expect(sentToAll(listeners) - before).toBeLessThanOrEqual(messagesWithoutAKill + kills);
  });
}

const away = (walked: ReturnType<typeof signsIn>) => expect(walked).resolves.toMatchObject({ ended: 'away' });

it.concurrent('a mailbox becomes active although the bot is killed after every step (T50, S34)', patience, async () => {
  const carla = stage.actor(contoso, contoso.people.carla);
  let number = '';
  const kill = 'after';
  const steps: Step[] = [
    { step: 'Ben installs the bot', kill, play: () => ben.teams.installs() },
    { step: 'Carla installs the bot', kill, play: () => carla.teams.installs() },
    {
      step: 'Carla asks for her mailbox',
      kill,
      async play() {
        await carla.teams.says('connect my mailbox');
        await waits(scene, carla, 'the permissions', hasButton('confirm_scopes'));
      },
    },
    {
      step: 'Carla confirms the permissions',
      kill,
      play: async () =>
        confirmsPermissions(scene, carla, await waits(scene, carla, 'the list', hasButton('confirm_scopes'))),
    },
    {
      step: 'Carla meets the wall',
      kill,
      async play() {
        const card = await waits(scene, carla, 'the sign-in link', hasLinkTo('/connect/'));
        expect(await signsIn(scene, carla, card)).toMatchObject({ ended: 'wall' });
      },
    },
    {
      step: 'Carla says that she saw it',
      kill,
      async play() {
        await carla.teams.taps(await waits(scene, carla, 'the link', hasLinkTo('/connect/')), 'saw_admin_wall');
        number = numberOn(await waits(scene, carla, 'the number of the request', says(/CR-\d+/)));
      },
    },
    {
      step: 'Ben approves',
      kill,
      play: async () => ben.teams.taps(await waits(scene, ben, 'the question', isQuestion(number)), 'approve'),
    },
    {
      step: 'Ben grants at Microsoft',
      kill,
      async play() {
        const url = await linkOf(ben, number);
        await away(walk(scene, ben, await ben.browser.open(url)));
        grantedForMail.resolve();
      },
    },
    { step: 'Carla signs in', kill, play: async () => away(signsIn(scene, carla, await calledBack(scene, carla))) },
    {
      step: 'it becomes active',
      kill,
      async play() {
        await waits(scene, carla, '"active"', isConnected(carla.person.mail));
        await waits(scene, ben, 'the notice that it is in use', says(/^carla@contoso\.com is active$/m));
      },
    },
  ];
  // Welcome, permissions, called back, active; welcome, question, in use.
  const ofHers: Listener = { who: ben, about: (message) => !ofDave(message) };
  await survives({ steps, listeners: [{ who: carla }, ofHers], messagesWithoutAKill: 7 }).finally(
    grantedForMail.resolve,
  );
  await cloudConfirmsActive(scene, carla);
  expect(sentTo(carla, isConnected(carla.person.mail))).toBeLessThanOrEqual(mostTold);
});

/** The room of Dave is the other thing that Ben hears of. */
const lobby = 'Lobby screen';
const ofDave: Sign = (message) => [lobby, contoso.people.dave.name].some((name) => says(name)(message));

/** The approved card's way to Microsoft's page. */
async function linkOf(approver: Actor, number: string): Promise<string> {
  const { login } = stage.cloud;
  const leads: Sign = ({ card }) => card !== null && linkToMicrosoft(card, login) !== undefined;
  const { card } = await waits(scene, approver, "the way to Microsoft's page", both(leads, says(number)));
  return linkToMicrosoft(card ?? {}, login) ?? '';
}

it.concurrent(
  'a room device passes both gates although the bot is killed between them and during deliveries (T50, S34)',
  patience,
  async () => {
    const room = stage.actor(contoso, contoso.people.room4);
    const dave = stage.actor(contoso, contoso.people.dave);
    const device = lobby;
    let number = '';
    const ready = () =>
      waits(scene, dave, 'the sign-in link', both(hasLinkTo('/connect/'), hasButton('use_device_code')));
    const steps: Step[] = [
      {
        step: 'Dave fills in the form and confirms the permissions',
        kill: 'after',
        play: () => fillsDeviceForm(scene, dave, device, room),
      },
      {
        step: 'Dave says that the account can sign in',
        kill: 'after',
        play: async () =>
          saysAccountIsReady(scene, dave, await waits(scene, dave, 'the question', hasButton('account_ready'))),
      },
      {
        step: 'the room meets the wall, and Ben is asked',
        kill: { to: ben, test: both(hasButton('approve'), ofDave) },
        play: async () => meetsTheWall(scene, dave, await ready(), room),
      },
      {
        step: 'Ben approves and grants, and Dave is called back',
        kill: { to: dave, test: both(hasLinkTo('/connect/'), says(device)) },
        async play() {
          number = numberOn(await waits(scene, ben, 'the question', both(hasButton('approve'), ofDave)));
          await approvesForAll(scene, ben, number);
        },
      },
      {
        step: 'the room signs in, and Dave is told',
        kill: { to: dave, test: isConnected(device) },
        play: async () => signsIn(scene, room, await ready()),
      },
      {
        step: 'Ben is told',
        play: () => waits(scene, ben, 'the notice that it is in use', says(`${device} is active`)),
      },
    ];
    // Form, called back, active; question, in use.
    const listeners = [{ who: dave }, { who: ben, about: ofDave }];
    await survives({ begins: () => dave.teams.installs(), steps, listeners, messagesWithoutAKill: 5 }).finally(
      grantedForRooms.resolve,
    );
    await cloudConfirmsActive(scene, room, { app: apps.ctouch });
    expect(sentTo(ben, isQuestion(number))).toBeLessThanOrEqual(mostTold);
    expect(sentTo(dave, isConnected(device))).toBeLessThanOrEqual(mostTold);
  },
);

it.concurrent(
  'a code for a device is still good although the bot is killed while it waits (T50)',
  patience,
  async () => {
    const room = stage.actor(contoso, contoso.people.room6);
    const fiona = stage.actor(contoso, contoso.people.fiona);
    const device = 'Board room screen';
    let code = '';
    const steps: Step[] = [
      {
        step: 'Fiona takes a code, which is used while nobody polls',
        kill: 'after',
        async play() {
          const asks = await fillsDeviceForm(scene, fiona, device, room);
          code = await takesCode(scene, fiona, await saysAccountIsReady(scene, fiona, asks), device);
        },
        meanwhile: () => typesCode(scene, room, code),
      },
      { step: 'it becomes active', play: () => waits(scene, fiona, '"active"', isConnected(device)) },
    ];
    // Form, active.
    await grantedForRooms.promise;
    await survives({
      begins: () => fiona.teams.installs(),
      steps,
      listeners: [{ who: fiona }],
      messagesWithoutAKill: 2,
    });
    await cloudConfirmsActive(scene, room, { app: apps.ctouch });
    expect((await look(scene)).signIns(apps.ctouch, room.person)).toEqual(['device_code']);
  },
);

it.concurrent(
  'a shared mailbox stays shared although the bot is killed after it was said to be, and after the sign-in (T50)',
  patience,
  async () => {
    const anna = stage.actor(contoso, contoso.people.anna);
    const { mail } = contoso.people.finance;
    const steps: Step[] = [
      {
        step: 'Anna says that it is shared',
        kill: 'after',
        async play() {
          await anna.teams.says(`connect ${mail}`);
          const list = await waits(scene, anna, 'the permissions', both(hasButton('is_shared'), says(mail)));
          await anna.teams.taps(list, 'is_shared');
        },
      },
      {
        step: 'Anna confirms the permissions and signs in as herself',
        kill: 'after',
        async play() {
          const list = await waits(scene, anna, 'the permissions', both(hasButton('confirm_scopes'), says(mail)));
          await away(signsIn(scene, anna, await confirmsPermissions(scene, anna, list)));
        },
      },
      { step: 'it becomes active', play: () => waits(scene, anna, '"active"', isConnected(mail)) },
    ];
    // Permissions, active.
    await grantedForMail.promise;
    await survives({
      begins: () => anna.teams.installs(),
      steps,
      listeners: [{ who: anna }],
      messagesWithoutAKill: 2,
    });
    const calls = (await look(scene)).graphCalls(apps.taxcalc, anna.person);
    expect(calls.some(({ path, status }) => decodeURIComponent(path).includes(mail) && status === 200)).toBe(true);
  },
);

it.concurrent(
  'grants for listed mailboxes are written once each, and a withdrawal is told, although the bot is killed meanwhile (T50, S34)',
  patience,
  async () => {
    const alma = stage.actor(adatum, adatum.people.alma);
    const ada = stage.actor(adatum, adatum.people.ada);
    const isWithdrawn = both(says('The consent was withdrawn'), says(ada.person.mail));
    const grants = async () => (await look(scene)).grantedToPeople(adatum, apps.taxcalc).sort();
    let number = '';
    const begins = async () => {
      for (const each of [alma, ada]) await each.teams.installs();
      // The application must stand in the tenant before a grant can be written for anybody.
      await alma.teams.says('connect my mailbox');
      await alma.teams.taps(await waits(scene, alma, 'the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
      await alma.teams.taps(await waits(scene, alma, 'for whom', hasButton('only_this_one')), 'only_this_one');
      await becomesActive(scene, alma, await waits(scene, alma, 'the sign-in link', hasLinkTo('/connect/')));
    };
    const steps: Step[] = [
      {
        step: 'Alma agrees that the bot reads and writes grants',
        kill: 'after',
        async play() {
          await alma.teams.says('status adatum.com');
          const status = await waits(scene, alma, "the tenant's state", hasButton('raise_reach'));
          await alma.teams.taps(status, 'raise_reach');
          await approvesForAll(scene, alma, numberOn(await waits(scene, alma, 'the question', hasButton('approve'))));
        },
      },
      {
        step: 'the right is seen, and each mailbox is to be decided by itself',
        kill: 'after',
        async play() {
          await waits(scene, alma, 'that the right is seen', says('Granted at Microsoft'));
          await managesPerUser(scene, alma);
        },
      },
      {
        step: 'Ada meets the wall, and Alma is asked',
        kill: { to: alma, test: hasButton('approve_listed') },
        play: async () => meetsTheWall(scene, ada, await asksForMailbox(scene, ada)),
      },
      {
        step: 'Alma approves for those listed',
        kill: 'after',
        async play() {
          const question = await waits(scene, alma, 'the question', hasButton('approve_listed'));
          number = numberOn(question);
          await alma.teams.taps(question, 'approve_listed');
        },
      },
      {
        step: 'Alma writes the grants, and Ada is called back',
        kill: { to: ada, test: hasLinkTo('/connect/') },
        play: () => writesListed(scene, alma, number),
      },
      {
        step: 'Ada signs in',
        kill: 'after',
        play: async () => away(signsIn(scene, ada, await calledBack(scene, ada))),
      },
      {
        step: 'it becomes active',
        async play() {
          await waits(scene, ada, '"active"', isConnected(ada.person.mail));
          await waits(scene, alma, 'the notice that it is in use', says('ada@adatum.com is active'));
          expect(await grants()).toEqual([ada.person.oid, alma.person.oid].sort());
        },
      },
      {
        step: 'Alma takes the grant away, and Ada is told',
        kill: { to: ada, test: isWithdrawn },
        play: () => worksOff(scene, alma, ada),
      },
      { step: 'Alma is told, too', play: () => waits(scene, alma, 'the withdrawal', isWithdrawn) },
    ];
    // Two looks at the tenant, question, approvals, in use, a third look, withdrawal; permissions, called back, active, withdrawal.
    await survives({ begins, steps, listeners: [{ who: alma }, { who: ada }], messagesWithoutAKill: 11 });
    expect(await grants()).toEqual([alma.person.oid]);
    expect(sentTo(ada, isWithdrawn)).toBeLessThanOrEqual(mostTold);
  },
);

it.concurrent(
  'an administrator in the owner’s place is repaired, and a disconnection ends, although the bot is killed meanwhile (T50, T35)',
  patience,
  async () => {
    const hanna = stage.actor(woodgrove, woodgrove.people.hanna);
    const victor = stage.actor(woodgrove, woodgrove.people.victor);
    const { mail } = hanna.person;
    const isOther = both(says('Another account signed in'), hasLinkTo('/connect/'));
    const begins = () => hanna.teams.installs();
    const steps: Step[] = [
      {
        step: 'Victor signs in in the place of Hanna',
        kill: 'after',
        async play() {
          const { page } = await signsIn(scene, hanna, await asksForMailbox(scene, hanna));
          await away(walk(scene, victor, await page.press('use-admin-account'), { onBehalfOfAll: true }));
        },
      },
      {
        step: 'Hanna signs in herself',
        kill: { to: hanna, test: isConnected(mail) },
        play: async () => signsIn(scene, hanna, await waits(scene, hanna, 'the repair', isOther)),
      },
      {
        step: 'Hanna disconnects',
        kill: 'after',
        async play() {
          await hanna.teams.says('disconnect my mailbox');
          await hanna.teams.taps(await waits(scene, hanna, 'the question', hasButton('disconnect')), 'disconnect');
        },
      },
      {
        step: 'Hanna looks once more',
        async play() {
          await hanna.teams.says('connect my mailbox');
          await waits(scene, hanna, 'a new beginning', hasButton('confirm_scopes'));
        },
      },
    ];
    // Permissions, another account, active, the question, permissions.
    await survives({ begins, steps, listeners: [{ who: hanna }], messagesWithoutAKill: 5 });
    const cloud = await look(scene);
    expectGrantedToAll(cloud, woodgrove, apps.taxcalc);
    expect(cloud.hasTokens(apps.taxcalc, hanna.person)).toBe(true);
    expect(cloud.graphCalls(apps.taxcalc, victor.person).filter(({ path }) => path !== '/v1.0/me')).toEqual([]);
    expect(sentTo(hanna, isConnected(mail))).toBeLessThanOrEqual(mostTold);
  },
);

it.concurrent(
  'an invitation, a refusal by its owner, and a denial reach whom they are for, although the bot is killed (T50)',
  patience,
  async () => {
    const { nina, noor, otto } = northwind.people;
    const [asker, owner, approver] = [nina, noor, otto].map((person) => stage.actor(northwind, person));
    if (!asker || !owner || !approver) throw new Error('the three are not there');
    const reason = 'Not before the audit in March.';
    const isInvited = both(hasLinkTo('/connect/'), says(asker.person.name));
    const all = [asker, owner, approver];
    const begins = () => Promise.all(all.map(({ teams }) => teams.installs()));
    const steps: Step[] = [
      {
        step: 'Nina asks for the mailbox of Noor',
        kill: { to: owner, test: isInvited },
        play: () => asksForMailbox(scene, asker, `connect ${owner.person.mail}`),
      },
      {
        step: 'Noor did not expect this',
        kill: { to: asker, test: says('did not expect') },
        async play() {
          const invitation = await waits(scene, owner, 'the invitation', isInvited);
          const who = await owner.browser.open(linkTo(invitation, '/connect/') ?? '');
          await (await who.press('unexpected')).press('end');
        },
      },
      {
        step: 'Nina meets the wall for her own mailbox',
        kill: 'after',
        play: async () => meetsTheWall(scene, asker, await asksForMailbox(scene, asker)),
      },
      {
        step: 'Otto says no',
        kill: { to: asker, test: says(reason) },
        async play() {
          const question = await waits(scene, approver, 'the question', hasButton('deny'));
          await approver.teams.taps(question, 'deny', { reason });
        },
      },
    ];
    // Permissions, the end, permissions, the denial; the invitation; the question.
    await survives({ begins, steps, listeners: all.map((who) => ({ who })), messagesWithoutAKill: 6 });
    await cloudConfirmsNothing(scene, northwind, all);
    expect(sentTo(asker, says(reason))).toBeLessThanOrEqual(mostTold);
    expect(sentTo(owner, isInvited)).toBeLessThanOrEqual(mostTold);
  },
);
