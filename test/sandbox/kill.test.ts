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
import { playWithKills, type Step, sentTo, untilSent } from './play-with-kills.ts';

let stage: Stage;
let scene: Scene;
let anna: Actor;
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
  anna = stage.actor(contoso, contoso.people.anna);
  ben = stage.actor(contoso, contoso.people.ben);
});
afterAll(() => stage?.close());

// A dozen starts of the bot on two busy cores take their time.
const patience = { timeout: 500_000 };

// The same news, once more for the one kill during its delivery. What had to wait for its dead process, as on a server, tells
// by then what is true now, and may be one more.
const mostTold = process.env['DATABASE_URL'] ? 3 : 2;

/**
 * Plays the steps, and holds what the bot sent to these people against what it sends where nobody kills it: nothing is
 * lost, and each kill brings one message twice at most.
 */
async function survives(steps: readonly Step[], people: readonly Actor[], messagesWithoutAKill: number): Promise<void> {
  const all = () => people.reduce((sum, actor) => sum + sentTo(actor), 0);
  const before = all();
  const kills = await playWithKills(stage, steps);
  await untilSent(people, before + messagesWithoutAKill, scene.patience);
  expect(all() - before).toBeLessThanOrEqual(messagesWithoutAKill + kills);
}

const away = (walked: ReturnType<typeof signsIn>) => expect(walked).resolves.toMatchObject({ ended: 'away' });

it('a mailbox becomes active although the bot is killed after every step (T50, S34)', patience, async () => {
  let number = '';
  const kill = 'after';
  const steps: Step[] = [
    { step: 'Ben installs the bot', kill, play: () => ben.teams.installs() },
    { step: 'Anna installs the bot', kill, play: () => anna.teams.installs() },
    {
      step: 'Anna asks for her mailbox',
      kill,
      async play() {
        await anna.teams.says('connect my mailbox');
        await waits(scene, anna, 'the permissions', hasButton('confirm_scopes'));
      },
    },
    {
      step: 'Anna confirms the permissions',
      kill,
      play: async () =>
        confirmsPermissions(scene, anna, await waits(scene, anna, 'the list', hasButton('confirm_scopes'))),
    },
    {
      step: 'Anna meets the wall',
      kill,
      async play() {
        const card = await waits(scene, anna, 'the sign-in link', hasLinkTo('/connect/'));
        expect(await signsIn(scene, anna, card)).toMatchObject({ ended: 'wall' });
      },
    },
    {
      step: 'Anna says that she saw it',
      kill,
      async play() {
        await anna.teams.taps(await waits(scene, anna, 'the link', hasLinkTo('/connect/')), 'saw_admin_wall');
        number = numberOn(await waits(scene, anna, 'the number of the request', says(/CR-\d+/)));
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
      },
    },
    { step: 'Anna signs in', kill, play: async () => away(signsIn(scene, anna, await calledBack(scene, anna))) },
    {
      step: 'it becomes active',
      kill,
      async play() {
        await waits(scene, anna, '"active"', isConnected(anna.person.mail));
        await waits(scene, ben, 'the notice that it is in use', says(/^anna@contoso\.com is active$/m));
      },
    },
  ];
  // Welcome, permissions, called back, active; welcome, question, in use.
  await survives(steps, [anna, ben], 7);
  await cloudConfirmsActive(scene, anna);
  expect(sentTo(anna, isConnected(anna.person.mail))).toBeLessThanOrEqual(mostTold);
});

/** The approved card's way to Microsoft's page. */
async function linkOf(approver: Actor, number: string): Promise<string> {
  const { login } = stage.cloud;
  const leads: Sign = ({ card }) => card !== null && linkToMicrosoft(card, login) !== undefined;
  const { card } = await waits(scene, approver, "the way to Microsoft's page", both(leads, says(number)));
  return linkToMicrosoft(card ?? {}, login) ?? '';
}

it(
  'a room device passes both gates although the bot is killed between them and during deliveries (T50, S34)',
  patience,
  async () => {
    const room = stage.actor(contoso, contoso.people.room4);
    const device = 'Lobby screen';
    let number = '';
    const ready = () =>
      waits(scene, anna, 'the sign-in link', both(hasLinkTo('/connect/'), hasButton('use_device_code')));
    const steps: Step[] = [
      {
        step: 'Anna fills in the form and confirms the permissions',
        kill: 'after',
        play: () => fillsDeviceForm(scene, anna, device, room),
      },
      {
        step: 'Anna says that the account can sign in',
        kill: 'after',
        play: async () =>
          saysAccountIsReady(scene, anna, await waits(scene, anna, 'the question', hasButton('account_ready'))),
      },
      {
        step: 'the room meets the wall, and Ben is asked',
        kill: { to: ben, test: hasButton('approve') },
        play: async () => meetsTheWall(scene, anna, await ready(), room),
      },
      {
        step: 'Ben approves and grants, and Anna is called back',
        kill: { to: anna, test: both(hasLinkTo('/connect/'), says(device)) },
        async play() {
          number = numberOn(await waits(scene, ben, 'the question', hasButton('approve')));
          await approvesForAll(scene, ben, number);
        },
      },
      {
        step: 'the room signs in, and Anna is told',
        kill: { to: anna, test: isConnected(device) },
        play: async () => signsIn(scene, room, await ready()),
      },
      {
        step: 'Ben is told',
        play: () => waits(scene, ben, 'the notice that it is in use', says(`${device} is active`)),
      },
    ];
    // Form, called back, active; question, in use.
    await survives(steps, [anna, ben], 5);
    await cloudConfirmsActive(scene, room, { app: apps.ctouch });
    expect(sentTo(ben, isQuestion(number))).toBeLessThanOrEqual(mostTold);
    expect(sentTo(anna, isConnected(device))).toBeLessThanOrEqual(mostTold);
  },
);

it('a code for a device is still good although the bot is killed while it waits (T50)', patience, async () => {
  const room = stage.actor(contoso, contoso.people.room6);
  const device = 'Board room screen';
  let code = '';
  const steps: Step[] = [
    {
      step: 'Anna takes a code, which is used while nobody polls',
      kill: 'after',
      async play() {
        const asks = await fillsDeviceForm(scene, anna, device, room);
        code = await takesCode(scene, anna, await saysAccountIsReady(scene, anna, asks), device);
      },
      meanwhile: () => typesCode(scene, room, code),
    },
    { step: 'it becomes active', play: () => waits(scene, anna, '"active"', isConnected(device)) },
  ];
  // Form, active.
  await survives(steps, [anna, ben], 2);
  await cloudConfirmsActive(scene, room, { app: apps.ctouch });
  expect((await look(scene)).signIns(apps.ctouch, room.person)).toEqual(['device_code']);
});

it(
  'a shared mailbox stays shared although the bot is killed after it was said to be, and after the sign-in (T50)',
  patience,
  async () => {
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
    await survives(steps, [anna, ben], 2);
    const calls = (await look(scene)).graphCalls(apps.taxcalc, anna.person);
    expect(calls.some(({ path, status }) => decodeURIComponent(path).includes(mail) && status === 200)).toBe(true);
  },
);

it(
  'grants for listed mailboxes are written once each, and a withdrawal is told, although the bot is killed meanwhile (T50, S34)',
  patience,
  async () => {
    const alma = stage.actor(adatum, adatum.people.alma);
    const ada = stage.actor(adatum, adatum.people.ada);
    const isWithdrawn = both(says('The consent was withdrawn'), says(ada.person.mail));
    const grants = async () => (await look(scene)).grantedToPeople(adatum, apps.taxcalc).sort();
    let number = '';
    for (const each of [alma, ada]) await each.teams.installs();
    // The application must stand in the tenant before a grant can be written for anybody.
    await alma.teams.says('connect my mailbox');
    await alma.teams.taps(await waits(scene, alma, 'the permissions', hasButton('confirm_scopes')), 'confirm_scopes');
    await alma.teams.taps(await waits(scene, alma, 'for whom', hasButton('only_this_one')), 'only_this_one');
    await becomesActive(scene, alma, await waits(scene, alma, 'the sign-in link', hasLinkTo('/connect/')));
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
    await survives(steps, [alma, ada], 11);
    expect(await grants()).toEqual([alma.person.oid]);
    expect(sentTo(ada, isWithdrawn)).toBeLessThanOrEqual(mostTold);
  },
);

it(
  'an administrator in the owner’s place is repaired, and a disconnection ends, although the bot is killed meanwhile (T50, T35)',
  patience,
  async () => {
    const hanna = stage.actor(woodgrove, woodgrove.people.hanna);
    const victor = stage.actor(woodgrove, woodgrove.people.victor);
    const { mail } = hanna.person;
    const isOther = both(says('Another account signed in'), hasLinkTo('/connect/'));
    await hanna.teams.installs();
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
    await survives(steps, [hanna], 5);
    const cloud = await look(scene);
    expectGrantedToAll(cloud, woodgrove, apps.taxcalc);
    expect(cloud.hasTokens(apps.taxcalc, hanna.person)).toBe(true);
    expect(cloud.graphCalls(apps.taxcalc, victor.person).filter(({ path }) => path !== '/v1.0/me')).toEqual([]);
    expect(sentTo(hanna, isConnected(mail))).toBeLessThanOrEqual(mostTold);
  },
);

it(
  'an invitation, a refusal by its owner, and a denial reach whom they are for, although the bot is killed (T50)',
  patience,
  async () => {
    const { nina, noor, otto } = northwind.people;
    const [asker, owner, approver] = [nina, noor, otto].map((person) => stage.actor(northwind, person));
    if (!asker || !owner || !approver) throw new Error('the three are not there');
    const reason = 'Not before the audit in March.';
    const isInvited = both(hasLinkTo('/connect/'), says(asker.person.name));
    for (const each of [asker, owner, approver]) await each.teams.installs();
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
    await survives(steps, [asker, owner, approver], 6);
    await cloudConfirmsNothing(scene, northwind, [asker, owner, approver]);
    expect(sentTo(asker, says(reason))).toBeLessThanOrEqual(mostTold);
    expect(sentTo(owner, isInvited)).toBeLessThanOrEqual(mostTold);
  },
);
