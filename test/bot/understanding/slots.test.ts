import { describe, expect, it } from 'vitest';
import { createUnderstanding, type Slots } from '../../../src/bot/understanding/understand.ts';

const { understand } = createUnderstanding();
const tenant = '8d3c1c7e-5a0f-4c1e-9f57-0d1f2a3b4c5d';

describe('what a sentence names', () => {
  it.each<[sentence: string, slots: Slots]>([
    ['connect finance@contoso.com', { mailbox: 'finance@contoso.com' }],
    ['connect Finance@Contoso.com.', { mailbox: 'Finance@Contoso.com' }],
    ['connect <mailto:anna@contoso.com>', { mailbox: 'anna@contoso.com' }],
    ['connect Anna Smith <anna@contoso.com>', { mailbox: 'anna@contoso.com', user: 'Anna Smith' }],
    ['connect anna@contoso.com, bob@contoso.com', { mailbox: 'anna@contoso.com' }],
    ['connect the finance mailbox', { mailbox: 'finance' }],
    ["connect Anna's mailbox", { user: 'Anna' }],
    ["connect carla@contoso.com's mailbox", { mailbox: 'carla@contoso.com' }],
    ['connect the mailbox of carla@contoso.com', { mailbox: 'carla@contoso.com' }],
    ['koppel de mailbox van carla@contoso.com', { mailbox: 'carla@contoso.com' }],
    ['koppel Carla haar mailbox', { user: 'Carla' }],
    ['connect device ${x} room4@contoso.com', { mailbox: 'room4@contoso.com', device: 'device ${x}' }],
    ['connect the Hall screen', { device: 'Hall screen' }],
    ['connect the hall screen', { device: 'hall screen' }],
    ['set up the device Hall screen', { device: 'Hall screen' }],
    ['connect device Hall screen for room4@contoso.com', { mailbox: 'room4@contoso.com', device: 'Hall screen' }],
    ['connect room Amsterdam', { device: 'Amsterdam' }],
    ['connect the New York room', { device: 'New York room' }],
    ['connect the new screen', {}],
    ['koppel het scherm Hal', { device: 'Hal' }],
    ['cancel the Hall screen', { device: 'Hall screen' }],
    ['cancel finance@contoso.com', { mailbox: 'finance@contoso.com' }],
    ['re-authorise cr 1042', { request_id: 'CR-1042' }],
    ['connect room 4', { device: 'room 4' }],
    ['connect device boardroom-2', { device: 'boardroom-2' }],
    ['connect the Rembrandt room', { device: 'Rembrandt room' }],
    ['connect a Kickle', {}],
    ['connect the BRIX Pro', {}],
    ['status Kickle', { device: 'Kickle' }],
    ['connect a Kickle in room 4', { device: 'room 4' }],
    ['connect a device called Big Screen', { device: 'Big Screen' }],
    ['connect a room device', {}],
    [
      'connect device 4711 called "Big Room" account room4@contoso.com',
      { mailbox: 'room4@contoso.com', device: 'Big Room' },
    ],
    [
      'connect a screen called Board Room with account r4@contoso.com',
      { mailbox: 'r4@contoso.com', device: 'Board Room' },
    ],
    [
      'set up the Kickle in room4@contoso.com called Board Room',
      { mailbox: 'room4@contoso.com', device: 'Board Room' },
    ],
    [
      'add a CTOUCH Pro to meeting room Rembrandt, account room4@contoso.com',
      { mailbox: 'room4@contoso.com', device: 'Rembrandt' },
    ],
    ['connect a Logitech in room 4', { device: 'room 4' }],
    ['why is the agenda empty on room 4', { device: 'room 4' }],
    ['no calendar on the screen', {}],
    ['the agenda is not showing in the boardroom', { device: 'boardroom' }],
    ['zaal 4 toont geen agenda', { device: 'zaal 4' }],
    ['er staat geen agenda op het scherm van de Rembrandtzaal', { device: 'Rembrandtzaal' }],
    ['how is Kickle doing', { device: 'Kickle' }],
    ['how does TaxCalc stand', { tenant: 'TaxCalc' }],
    ['hoe staat TaxCalc-Hub ervoor', { tenant: 'TaxCalc-Hub' }],
    ['status of my TaxCalc mailbox', {}],
    ['re-authorise room 4', { device: 'room 4' }],
    ['sign in again for finance@contoso.com', { mailbox: 'finance@contoso.com' }],
    ['remove the connection of the Kickle', {}],
    ['koppel het gezamenlijke postvak info@contoso.com', { mailbox: 'info@contoso.com' }],
    ['connect room device room4@contoso.com', { mailbox: 'room4@contoso.com' }],
    ['status contoso.com', { tenant: 'contoso.com' }],
    [`status ${tenant}`, { tenant }],
    ['status of tenant Fabrikam', { tenant: 'Fabrikam' }],
    ['status Fabrikam Legal', { tenant: 'Fabrikam Legal' }],
    ['is user Jan connected', { user: 'Jan' }],
    ['status of my mailbox', {}],
    ['status cr 1042', { request_id: 'CR-1042' }],
    ['status #1042', { request_id: 'CR-1042' }],
    // As it is copied from a headline.
    ['status CR\u20111042', { request_id: 'CR-1042' }],
    ['status request 1042', { request_id: 'CR-1042' }],
    ["approve Anna's request", { requester: 'Anna' }],
    ['approve the request from anna@contoso.com', { requester: 'anna@contoso.com' }],
    ['list requests from Anna de Vries', { requester: 'Anna de Vries' }],
    ["connect Anna de Vries's mailbox", { user: 'Anna de Vries' }],
    ["connect <at>Anna de Vries</at>'s mailbox", { user: 'Anna de Vries' }],
    ['verbinde <at>de Vries, Anna (Sales)</at>s Postfach', { user: 'de Vries, Anna (Sales)' }],
    ['status of <at>Boardroom Person</at>', { user: 'Boardroom Person' }],
    ['approve the request of <at>Pedro de la Cruz</at>', { requester: 'Pedro de la Cruz' }],
    ['deny CR-1001 because <at>Anna Smith</at> left', { request_id: 'CR-1001', reason: 'Anna Smith left' }],
    ['status jan van der berg', { user: 'jan van der berg' }],
    ["deny CR-1001 because we don't approve of it", { request_id: 'CR-1001', reason: "we don't approve of it" }],
    ['deny CR-1001, unknown publisher', { request_id: 'CR-1001', reason: 'unknown publisher' }],
    ['deny cr-1001 please', { request_id: 'CR-1001' }],
    ['connect my mailbox because the year ends', { reason: 'the year ends' }],
    ['language Polish', { language: 'Polish' }],
    ['taal nederlands', { language: 'nederlands' }],
    ['koppel de Rembrandtzaal', { device: 'Rembrandtzaal' }],
    ['wijs CR-1001 af: te veel rechten', { request_id: 'CR-1001', reason: 'te veel rechten' }],
    ['keur het verzoek van Jan van der Berg goed', { requester: 'Jan van der Berg' }],
    ['status van klant Fabrikam', { tenant: 'Fabrikam' }],
    ["accept Carla's", { requester: 'Carla' }],
    ['keur de aanvraag van Sanne goed', { requester: 'Sanne' }],
    ['Sven soll keinen Zugriff bekommen, lehne seine Anfrage ab', { requester: 'Sven' }],
    ["refuse la demande d'Amandine", { requester: 'Amandine' }],
    ['what is the status of Yvonne', { user: 'Yvonne' }],
    ['connect the mailbox of Yvonne Berger', { user: 'Yvonne Berger' }],
    ['wie weit ist Steuerkanzlei Lindner?', { tenant: 'Steuerkanzlei Lindner' }],
    ['which requests are open at Northwind', { tenant: 'Northwind' }],
    ['welke verzoeken staan open bij Northwind', { tenant: 'Northwind' }],
    ['conecta la sala Goya', { device: 'Goya' }],
    ['connect the display in Training Room 7', { device: 'Training Room 7' }],
    ['disconnect the device Lobby-Panel-5', { device: 'Lobby-Panel-5' }],
    ['connect our new interactive display', {}],
    ['device to connect: Everglades', { device: 'Everglades' }],
    ['not Dutch, French please', { language: 'French' }],
    ['taal: fr', { language: 'fr' }],
    ['Grund: Vertrag ist zu Ende, bitte CR-1001 ablehnen', { request_id: 'CR-1001', reason: 'Vertrag ist zu Ende' }],
    ['disconnect room 4 because it moves.', { device: 'room 4', reason: 'it moves' }],
    ['status of my mailbox because I wait', {}],
  ])('%j gives %j', (sentence, slots) => {
    expect(understand(sentence).slots).toEqual(slots);
  });

  it.each([
    ['en', 'not my mailbox but info@contoso.com please connect'],
    ['en', 'I do not want to connect my own mailbox but info@contoso.com'],
    ['nl', 'ik wil niet mijn mailbox maar info@contoso.com koppelen'],
    ['de', 'ich will nicht mein Postfach, sondern info@contoso.com verbinden'],
    ['fr', 'je ne veux pas connecter ma boîte mais info@contoso.com'],
    ['es', 'no quiero conectar mi buzón sino info@contoso.com'],
  ])('in %s, %j names the address that is meant', (language, sentence) => {
    expect(understand(sentence, language)).toMatchObject({
      intent: 'connect_mailbox',
      slots: { mailbox: 'info@contoso.com' },
    });
  });

  it.each(['anna@', 'anna@contoso', '@contoso.com', 'anna@contoso,com', 'anna@@contoso.com', 'anna..b@contoso.com'])(
    'a malformed address %j comes back as typed, so that the form can name the fault',
    (typed) => {
      expect(understand(`connect ${typed}`)).toMatchObject({ intent: 'connect_mailbox', slots: { mailbox: typed } });
    },
  );

  it('a domain after "connect mailbox" is the address that was typed', () => {
    expect(understand('connect mailbox anna.contoso.com').slots).toEqual({ mailbox: 'anna.contoso.com' });
  });

  it('the ids and addresses in a pasted Microsoft error are not the person’s', () => {
    const pasted = `AADSTS50020: User account 'bob@contoso.com' does not exist in tenant. Trace ID: ${tenant}`;
    expect(understand(pasted)).toMatchObject({ intent: 'why_stuck', slots: {} });
  });
});
