import { describe, expect, it } from 'vitest';
import { createUnderstanding, type Intent } from '../../../src/bot/understanding/understand.ts';

const { understand } = createUnderstanding();
const weighty: Intent[] = ['approve_request', 'deny_request', 'disconnect', 'cancel'];

describe('a sentence that is no clear request is never read as approve, deny, disconnect or cancel', () => {
  const sentences = `
    I didn't approve this
    approve?
    should I approve CR-1001?
    can i approve it
    who can approve this
    how do I approve a request
    what happens if I deny it
    what does deny do
    he told me to approve
    please ask my admin to approve
    my admin wants to approve it
    once you approve CR-1 tell me
    the approve button does nothing
    approve my holiday
    deny access to the parking garage
    reject the call
    approve or deny?
    CR-1001: no objection
    no objections to CR-1001
    CR-1001 no rush
    CR-1001 is not approved by me
    CR-1001 yes, CR-1002 no
    fat chance I approve CR-1001
    approve CR-1001, no wait, deny it
    approve it tomorrow
    approved by Anna yesterday
    unapprove
    do not cancel
    can I cancel later?
    how do I cancel
    cancel the meeting
    cancel my hotel
    he cancelled
    the customer wants to cancel
    my colleague wants to cancel
    I pressed cancel at Microsoft
    I had to cancel
    stop the music
    stop messaging me
    it stopped working
    can I disconnect later?
    my mailbox got disconnected
    it disconnects all the time
    why did you disconnect me
    disconnect the printer
    delete my emails
    remove the comment
    cancel the connection of my mailbox
    disconnect the power
    disconnect the screen from the power
    disconnect the display cable
    disconnect the charger in room 4
    disconnect the phone call
    disconnect the wifi in the boardroom
    what happens when I disconnect
    what happens if I disconnect room 4?
    what does disconnect do
    I want to know what disconnect does
    how do I disconnect
    where do I find the disconnect button
    where can I disconnect room 4
    where do I find disconnect
    how do I open disconnect for room 4
    should I disconnect room 4?
    if you disconnect room 4 I will be angry
    she wants to disconnect room 4
    who disconnected room 4
    undo disconnect
    stop using this
    stop using the printer
    remove room 4 from my calendar
    remove the picture from room 4
    stop using my mailbox for spam
    delete my data
    disconnect the portal
    deny privacy
    cancel the settings
    yes
    no
    ok
    moet ik goedkeuren?
    wie kan goedkeuren
    goedkeuren? nee
    keur mijn vakantie goed
    ik heb niet geweigerd
    wat gebeurt er als ik weiger
    ik weiger dit te gebruiken
    hij wil het afwijzen
    niet annuleren
    annuleren is niet nodig
    kan ik later annuleren
    annuleer de vergadering
    hij heeft geannuleerd
    stop niet
    verwijder de foto
    waarom ben ik ontkoppeld
    ontkoppel de stroom
    ontkoppel de stekker van het scherm
    haal de stroom eraf
    wat gebeurt er als ik ontkoppel
    hoe ontkoppel ik
    waar kan ik ontkoppelen
    moet ik zaal 4 ontkoppelen?
    stop met het gebruik van de printer
    ik wil de printer niet meer gebruiken
    verwijder mijn gegevens
    verwijder zaal 4 uit mijn agenda
    keur de instelling goed
    ja
    nee`;
  it.each(
    sentences
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )('%j', (sentence) => {
    expect(weighty).not.toContain(understand(sentence).intent);
  });
});

describe('a negation', () => {
  const sentences = `
    don't approve CR-1001
    dont approve
    let's not approve CR-1001
    I would not, at this time, approve
    please do not under any circumstances approve CR-1001
    no approve
    bitte CR-1001 ned freigeben
    CR-1001 nöd genehmige
    CR-1001 ni goedkeuren
    mein Postfach ned trennen
    please don't disconnect my mailbox
    don't disconnect
    never disconnect room 4
    please do not remove the connection of the Kickle
    don't stop using finance@contoso.com
    niet goedkeuren
    keur het niet goed
    keur CR-1 nit goed
    keur het maar niet goed
    wijs het nog niet af
    niet ontkoppelen aub
    ontkoppel zaal 4 maar nog niet
    stop niet met het gebruik van finance@contoso.com
    zaal 4 niet ontkoppelen
    never approve anything from bob
    nobody should approve CR-1001
    dpnt approve CR-1001
    dnt aprove CR-1001
    do not connect my mailbox`;
  it.each(
    sentences
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )('is not the thing negated: %j decides and takes away nothing, at most it stops what runs', (sentence) => {
    const { intent, alternatives } = understand(sentence);
    expect(['cancel', 'out_of_scope']).toContain(intent);
    if (intent === 'out_of_scope') expect(alternatives).not.toEqual([]);
  });

  it.each<[sentence: string, refused: Intent]>([
    ["don't approve it", 'approve_request'],
    ["don't approve CR-1001", 'approve_request'],
    ['niet goedkeuren', 'approve_request'],
    ["don't disconnect", 'disconnect'],
    ['bitte nicht genehmigen', 'approve_request'],
    ["n'approuve pas CR-1001", 'approve_request'],
    ['no apruebes CR-1001', 'approve_request'],
  ])('stops what runs, and tells what shall not be done: %j', (sentence, refused) => {
    expect(understand(sentence)).toMatchObject({ intent: 'cancel', refused: expect.arrayContaining([refused]) });
  });

  it.each([
    "don't connect it yet",
    'niet opnieuw autoriseren',
    'koppel het nog niet',
    "don't disconnect it, wrong button",
    "no, don't disconnect my mailbox",
    "wait, don't approve it",
    'nee, niet ontkoppelen',
    'nein, nicht trennen',
    'non, ne déconnecte pas',
    'no, no desconectes',
    'do not approve anything, I clicked the wrong one',
    'niet afwijzen, ik klikte verkeerd',
    'noch nicht anschließen',
    "ne valide pas, j'ai mal cliqué",
    'no lo apruebes, me equivoqué',
  ])('with a second thought stops what runs: %j', (sentence) => {
    expect(understand(sentence)).toMatchObject({ intent: 'cancel' });
  });

  it.each<[sentence: string, intent: Intent]>([
    ["no don't, connect my mailbox", 'connect_mailbox'],
    ["don't connect it yet, first tell me the status", 'status_mine'],
    ["it doesn't work", 'why_stuck'],
    ["I can't connect my mailbox", 'why_stuck'],
    ['het lukt niet', 'why_stuck'],
    ["I don't want my mailbox connected anymore", 'disconnect'],
  ])('of something else leaves the request: %j asks for %s', (sentence, intent) => {
    expect(understand(sentence)).toMatchObject({ intent });
  });
});

describe('below the line', () => {
  it.each<[sentence: string, alternatives: Intent[]]>([
    ['connect', ['connect_mailbox', 'connect_device']],
    ['connect room4@contoso.com', ['connect_device', 'connect_mailbox']],
    ['connect my mailbox and my room device', ['connect_mailbox', 'connect_device']],
    ['anna@contoso.com', ['status_lookup', 'connect_mailbox']],
    ['cancel the connection of my mailbox', ['disconnect', 'cancel']],
    ['approve CR-1001 or deny it', ['approve_request', 'deny_request']],
  ])('%j offers the two likeliest', (sentence, alternatives) => {
    const understood = understand(sentence);
    expect(understood).toMatchObject({ intent: 'out_of_scope', alternatives });
    expect(understood.confidence).toBeLessThan(0.6);
  });

  it('nothing is offered where nothing was understood', () => {
    expect(understand('book a flight to london').alternatives).toEqual([]);
  });
});

describe("a password in the text (understanding's part of T8)", () => {
  it.each([
    'my password is Hunter2!',
    'my password is sunshine',
    'password: correcthorse',
    'connect anna@contoso.com password Zomer2024',
    'my password for anna@contoso.com is Hunter2!x',
    'anna@contoso.com / Welkom01!',
    'Summer2024!',
    'P@ssw0rd',
    'wachtwoord: zomer2024',
    'mijn wachtwoord is zomer2024',
    'ww: Welkom123',
    'client secret abc8Q~dEf9.GhiJk_lmNoP',
    'set up the Kickle in room4@contoso.com called Board Room password Hunter2x',
    'the password of room 4 is sunshine',
    'connect room 4, account room4@contoso.com, password: hunter2',
    'room4@contoso.com:Welkom01!',
    'connect the shared mailbox finance@contoso.com pw Hunter22',
    'sign in again for finance@contoso.com with Welkom24!',
    're-authorise room 4 password Welkom123',
    'why no agenda on room 4, password is Hunter1',
    'status BRIX Pro password: hunter1',
    'disconnect room 4 password Welkom123',
    'what is oauth, my password is Hunter2',
    'where do I find the setting, password H0rse!sunshine',
    'het wachtwoord van zaal 4 is welkom24',
    'AADSTS65001 my password is sunshine12',
    'deny CR-1001 because AADSTS90094 and the password is sunshine12',
    'deny CR-1001 because AADSTS50126 password=Summer2024',
    'deny CR-1001: <at>my password is sunshine12</at>',
    'deny CR-1001 because <a href="password=hunter2x">see here</a>',
    'my <b>password</b> is <b>sunshine12</b>',
    `deny CR-1001 because ${'we do it as so '.repeat(60)}my password is sunshine12`,
    'koppel het gedeelde postvak finance@contoso.com ww Welkom24',
    'opnieuw autoriseren, wachtwoord: welkom25',
    'waarom geen agenda, ww is Welkom24',
  ])('is flagged, and nothing is read from %j', (sentence) => {
    const understood = understand(sentence);
    expect(understood).toMatchObject({ secret: true, intent: 'out_of_scope', slots: {}, alternatives: [] });
    expect(JSON.stringify(understood)).not.toMatch(/hunter|sunshine|horse|2024|welkom|8Q/i);
  });

  it.each([
    'my password is wrong',
    'I forgot my password',
    'reset password for anna@contoso.com',
    'wachtwoord vergeten',
    'room 4 has no password',
    'the password of room 4 is unknown',
    'who knows the password of room 4',
    'does the shared mailbox have a password',
    'niemand heeft het wachtwoord van het gedeelde postvak',
    'connect my mailbox!',
    'connect Anna2@contoso.com',
    'connect Boardroom-2',
    'status CR-1001',
    'AADSTS65001: consent. Timestamp: 2026-11-22 10:11:12Z',
    'AADSTS50126: Error validating credentials due to invalid username or password. Trace ID: 8d3c1c7e-5a0f-4c1e-9f57-0d1f2a3b4c00 Correlation ID: 8d3c1c7e-5a0f-4c1e-9f57-0d1f2a3b4c01 Timestamp: 2026-11-22 10:11:12Z',
    'deny CR-1001 because AADSTS50055 the password is expired',
    '<at>Consent Concierge</at> reset my password',
    'https://login.microsoftonline.com/Common/oauth2?x=Y1&z=2',
    '8D3C1c7e-5a0f-4c1e-9f57-0d1f2a3b4c5d',
  ])('is not seen in %j', (sentence) => {
    expect(understand(sentence)).not.toHaveProperty('secret');
  });
});
