import { describe, expect, it } from 'vitest';
import { actions } from '../../src/bot/actions/actions.ts';
import { typedTap } from '../../src/bot/typed-tap.ts';
import type { Intent } from '../../src/bot/understanding/intent.ts';
import { languageMeant } from '../../src/bot/understanding/language-names.ts';
import { asksForGuide, asksForReports, topicIn } from '../../src/bot/understanding/topics.ts';
import { createUnderstanding } from '../../src/bot/understanding/understand.ts';
import { pressCode, versionMatters } from '../../src/cards/press-code.ts';
import { guideSteps, type Verb, verbs } from '../../src/services/journeys/facts.ts';
import { createText, languages } from '../../src/services/text/index.ts';

const { understand } = createUnderstanding();
const anna = { tenant: '11111111-1111-4111-8111-111111111111', oid: 'a', name: 'Anna' };

/** What a sentence shows: the card that has the button, or what the button would show. */
type Shown = Exclude<Intent, 'out_of_scope'> | 'topic' | 'guide' | 'reports';

const connecting = ['connect my mailbox', 'connect_mailbox'] as const;
const device = ['connect a room device', 'connect_device'] as const;
const mine = ['status', 'status_mine'] as const;
const stuck = ['why does it not work?', 'why_stuck'] as const;
const request = ['approve CR-1042', 'approve_request'] as const;
const tenant = ['status contoso.com', 'status_lookup'] as const;
const guide = ['where do I find the user consent setting?', 'guide'] as const;

/** Every button, and what is written to come to it without pressing; what it does itself is then done with its code. */
const ways: Readonly<Record<Verb, readonly [sentence: string, shows: Shown]>> = {
  open_mailbox_form: connecting,
  connect_mailbox: ['connect finance@contoso.com', 'connect_mailbox'],
  open_device_form: device,
  connect_device: ['connect device Hall in room4@contoso.com', 'connect_device'],
  is_somebodys: ['connect finance@contoso.com', 'connect_mailbox'],
  is_shared: ['connect the shared mailbox info@contoso.com', 'connect_mailbox'],
  not_set_up: connecting,
  account_ready: device,
  account_not_ready: device,
  use_device_code: device,
  page_says_blocked: device,
  only_this_one: connecting,
  for_everybody: connecting,
  grant_for_all: mine,
  watch_on: mine,
  watch_off: mine,
  ask_disconnect: ['disconnect my mailbox', 'disconnect'],
  disconnect: ['disconnect my mailbox', 'disconnect'],
  reauthorise: ['re-authorise my mailbox', 'reauthorise'],
  confirm_scopes: connecting,
  saw_admin_wall: ['I saw “Need admin approval”', 'why_stuck'],
  pressed_cancel: stuck,
  cancel_connection: ['cancel', 'cancel'],
  not_expected: mine,
  check_now: mine,
  approve: request,
  approve_listed: request,
  granted_by_hand: request,
  take_back: request,
  deny: ['deny CR-1042', 'deny_request'],
  raise_reach: tenant,
  ask_manage_per_user: tenant,
  ask_manage_for_all: tenant,
  manage_per_user: tenant,
  manage_for_all: tenant,
  show_worklist: tenant,
  show_permissions: tenant,
  show_guide: guide,
  guide_next: guide,
  guide_not_there: guide,
  report_changed: guide,
  show_reports: ['reports', 'reports'],
  show_report: ['reports', 'reports'],
  policy_is_none: guide,
  policy_is_low: guide,
  policy_is_managed: guide,
  policy_is_legacy: guide,
  topic_oauth: ['what is OAuth?', 'topic'],
  topic_openid: ['what is OpenID?', 'topic'],
  topic_consent: ['what is consent?', 'topic'],
  topic_levels: ['what are the two levels?', 'topic'],
  topic_entra: ['what is Entra?', 'topic'],
  topic_data: ['what happens to my data?', 'topic'],
  show_request: ['status CR-1042', 'status_lookup'],
  show_connection: mine,
  show_mine: mine,
  show_pending: ['approvals', 'list_pending'],
  show_tenant: tenant,
  remind_approver: mine,
  give_reason: mine,
  // Its title is the sentence.
  say: ['cancel', 'cancel'],
  help: ['help', 'help'],
  speak_en: ['language English', 'change_language'],
  speak_nl: ['taal Nederlands', 'change_language'],
  speak_de: ['Sprache Deutsch', 'change_language'],
  speak_fr: ['langue français', 'change_language'],
  speak_es: ['idioma español', 'change_language'],
};

function shownBy(sentence: string): Shown | Intent {
  if (asksForReports(sentence)) return 'reports';
  const { intent } = understand(sentence, 'en');
  if (intent !== 'help') return intent;
  return asksForGuide(sentence) ? 'guide' : topicIn(sentence) ? 'topic' : intent;
}

const connection = { id: '22222222-2222-4222-8222-222222222222', version: 1234 };
const subjects = [connection, { id: 'CR-1042', version: 7 }, { id: anna.tenant, version: 0 }, { id: '', version: 0 }];
const lookUp = { subjectsOf: async () => subjects };
const read = (text: string) => typedTap(text, anna, lookUp);
/** What is pressed; null: it is a sentence, or more than the code. */
async function press(text: string) {
  const typed = await read(text);
  return typed === 'unknown' ? typed : typed?.isEnough ? typed.tap : null;
}

describe('whoever sees no buttons', () => {
  it.each(Object.entries(ways))('comes to %s by a sentence', (verb, [sentence, shows]) => {
    expect(actions.has(verb)).toBe(true);
    expect(shownBy(sentence)).toBe(shows);
    if (verb.startsWith('topic_')) expect(`topic_${topicIn(sentence)}`).toBe(verb);
    if (verb.startsWith('speak_'))
      expect(`speak_${languageMeant(understand(sentence, 'en').slots.language ?? '')}`).toBe(verb);
  });

  it.each(languages)('reads in %s which sentence stands for a form, and it is understood', (language) => {
    const { t } = createText().in(language);
    for (const intent of ['connect_mailbox', 'connect_device'] as const) {
      const sentence = /[“„«]\s?(.+?)\s?[”“»]/u.exec(t(`typed.${intent}`))?.[1] ?? '';
      const { slots, ...understood } = understand(sentence, language);
      expect([sentence, understood.intent]).toEqual([sentence, intent]);
      expect(slots.mailbox).toContain('@');
      if (intent === 'connect_device') expect(slots.device).toBeTruthy();
    }
  });
});

describe('a code that was written', () => {
  it.each(verbs)('presses the button that it stands on: %s', async (verb) => {
    for (const { id, version: v } of subjects) {
      expect(await press(pressCode({ verb, id, v }))).toEqual({ verb, data: { id, v } });
    }
    // A step of the guide, where a button carries one.
    const step = { verb, id: '', v: versionMatters(verb) ? guideSteps.length - 1 : 0 };
    expect(await press(pressCode(step))).toEqual({ verb, data: { id: '', v: step.v } });
  });

  it('is read in capitals, after spaces, and with the reason behind it', async () => {
    const code = pressCode({ verb: 'deny', id: 'CR-1042', v: 7 });
    const denial = { verb: 'deny', data: { id: 'CR-1042', v: 7, reason: 'We use\nanother product.' } };
    expect(await press(`  ${code.toUpperCase()}: We use\nanother product. `)).toEqual(denial);
  });

  it('is read through what a phone or an editor puts around it, and with a "please"', async () => {
    const tap = { verb: 'approve', id: 'CR-1042', v: 7 } as const;
    const code = pressCode(tap);
    const [, plain] = code.split('#');
    const pressed = { verb: 'approve', data: { id: 'CR-1042', v: 7 } };
    for (const text of [
      `\u200b${code}`,
      `\u200f${code}\u200b`,
      `**${code}**`,
      `"${code}"`,
      `(${code})`,
      `<p>${code}</p>`,
      `＃${plain}`,
      `# ${plain}`,
      `${code}.`,
      `${code}, please`,
      `${code} alsjeblieft`,
      `bitte ${code}`,
    ])
      expect([text, await press(text)]).toEqual([text, pressed]);
    expect(await read(` ${plain} `)).toMatchObject({ tap: pressed, isEnough: true, isBare: true, isAlone: true });
  });

  it('does nothing by itself where more is written with it, unless its button wants a text', async () => {
    const code = pressCode({ verb: 'approve', id: 'CR-1042', v: 7 });
    const deny = pressCode({ verb: 'deny', id: 'CR-1042', v: 7 });
    for (const text of [
      `${code} - no, not yet!`,
      `${code}?`,
      `${code} 👎`,
      `${code} what would this do? don't do it`,
      `what is ${code}`,
      `yes ${code}`,
      `${code} ${deny}`,
      `do not write ${deny} too broad`,
    ])
      expect([text, await read(text)]).toMatchObject([text, { isEnough: false }]);
    for (const text of [`${deny}?`, `${deny} …`, `${deny} 1`])
      expect([text, await press(text)]).toEqual([text, { verb: 'deny', data: { id: 'CR-1042', v: 7 } }]);
    // Whoever doubts does not send the reason that was kept.
    for (const [text, isAlone] of [
      [deny, true],
      [`${deny}, please`, true],
      [`${deny}?`, false],
      [`${deny} 1`, false],
    ] as const)
      expect([text, await read(text)]).toMatchObject([text, { isAlone }]);
  });

  it.each([
    'what does this do?',
    'what does this do',
    'no wait, not yet!',
    '<- is that the code to deny?',
    'nicht drücken!',
    'niet doen',
    'ne pas appuyer',
    'todavía no',
    'ik weet het niet zeker, misschien later',
    'hmm, ask Carla first',
    'I will check with Carla',
    'we have to ask Carla first',
    'even met Carla overleggen',
    'wij moeten dit eerst aan Carla vragen',
    'erst Carla fragen',
    'das muss ich vorher mit Carla klären',
    'euh, demande à Carla',
    'il faut d’abord en parler à Carla',
    'voy a consultarlo con Carla',
    'hay que preguntar a Carla primero',
    'we need to ask Carla',
    'I am asking Carla first',
    'pending Carla',
    'until Carla agrees',
    'only if Carla agrees',
    'Carla must agree',
    "I'm undecided",
    'on hold',
    'this is the wrong code',
    'sent by accident',
    'nog even overleggen',
    'à voir avec Carla',
    'il faut que je demande',
    'lo tengo que consultar',
    'Carla entscheidet',
    'yes',
    'nvm',
    'typo',
    'unless she explains why',
    'in case it is not safe',
    'depends on Anna',
    'is not what I want',
    'I changed my mind',
    'tenzij zij het uitlegt',
    'falls es nicht sicher ist',
    "je veux l'approuver",
    'quiero aprobarlo',
    'después',
  ])('denies nothing with a question or doubt behind it, which is kept for the field: %s', async (said) => {
    const code = pressCode({ verb: 'deny', id: 'CR-1042', v: 7 });
    expect(await read(`${code} ${said}`)).toMatchObject({
      isEnough: false,
      tap: { verb: 'deny', data: { reason: said } },
    });
  });

  it.each([
    'We do not know this publisher.',
    'wir kennen den Herausgeber nicht',
    'te veel rechten',
    'trop de droits',
    'They have to sign a contract first',
    'We use another product, ours is called Later',
    'er is eerst een contract nodig',
    'zuvor brauchen wir einen Vertrag',
    'falta antes un contrato',
    'wrong product',
  ])('denies with a reason that may deny something itself: %s', async (reason) => {
    const code = pressCode({ verb: 'deny', id: 'CR-1042', v: 7 });
    expect(await press(`${code} ${reason}`)).toEqual({ verb: 'deny', data: { id: 'CR-1042', v: 7, reason } });
  });

  it.each(['> {}', '&gt; {}', '<blockquote>{}</blockquote>', '<s>{}</s>', '<del>{}</del>', '~~{}~~', '~{}~'])(
    'is no press where it is quoted or struck: %s',
    async (shape) => {
      for (const verb of ['approve', 'deny'] as const) {
        const code = pressCode({ verb, id: 'CR-1042', v: 7 });
        expect(await press(shape.replace('{}', code))).toBeNull();
        expect(await press(shape.replace('{}', code.slice(1)))).toBeNull();
      }
    },
  );

  it('of a list that has changed since stands for nothing', async () => {
    expect(await press(pressCode({ verb: 'confirm_scopes', id: connection.id, v: 99 }))).toBe('unknown');
    expect(await press(pressCode({ verb: 'approve_listed', id: 'CR-1042', v: 107 }))).not.toHaveProperty('verb');
  });

  it('of a card about something else stands for nothing', async () => {
    expect(await press(pressCode({ verb: 'approve', id: 'CR-1043', v: 7 }))).toBe('unknown');
  });

  it.each([
    'approve CR-1042',
    '#1',
    '#taxes',
    '#taxes are due',
    '#23456',
    'see #12345678',
    'connect my mailbox #abcde',
    '#geheim wort',
    '',
  ])('is not seen in "%s"', async (text) => {
    expect(await press(text)).toBeNull();
  });
});
