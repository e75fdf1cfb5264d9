import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const { holdsSecret, understand } = createUnderstanding();

const labels = ['Amsterdam-2#A', 'Hunter-2#A', 'Oslo-3#B', 'Summer#1x', 'Huddle-East-2(B)', 'Lisboa#12A-Zuid'];
const passwords = [
  'Welkom-01!',
  'Boardroom2024#A',
  'Boardroom-2#A!',
  'Boardroom$4',
  'P@ssw0rd-Room',
  'MeetingRoom4!',
  'bOardroom#4',
  'Boardroom-2#A, password Hunter2!',
  'password Boardroom#4',
  'wachtwoord: Zaal-2#Welkom',
  'Mot de passe : Salle-2#A',
  'Sala#4 contraseña Verano24',
];

describe('the name of a device', () => {
  it.each(labels)('is a label of any words: %j', (name) => {
    expect(holdsSecret(name, 'name')).toBe(false);
  });

  it.each(passwords)('is no password: %j', (password) => {
    expect(holdsSecret(password, 'name')).toBe(true);
  });

  it.each([
    ['connect device Amsterdam-2#A', 'Amsterdam-2#A'],
    ['connect the screen called Amsterdam-2#A', 'Amsterdam-2#A'],
    ['koppel het scherm Amsterdam-2#A', 'Amsterdam-2#A'],
    ['Gerät Amsterdam-2#A verbinden', 'Amsterdam-2#A'],
    ["connecter l'appareil Amsterdam-2#A", 'Amsterdam-2#A'],
    ['conecta el dispositivo Amsterdam-2#A', 'Amsterdam-2#A'],
  ])('is a label behind the word for it: %j', (sentence, device) => {
    expect(understand(sentence, 'en')).toMatchObject({ intent: 'connect_device', slots: { device } });
  });

  it.each([
    'the device password is Amsterdam-2#A',
    'log in on the screen with Amsterdam-2#A',
    'my mailbox Amsterdam-2#A',
  ])('is not what stands elsewhere: %j', (sentence) => {
    expect(understand(sentence, 'en').secret).toBe(true);
  });
});

describe('what is typed into a field', () => {
  it.each([
    'Meeting-Room#4',
    'Meeting Room #4',
    'Boardroom-2#A',
    'Boardroom#12',
    'Boardroom-2/A#3',
    'Board-Room(4)',
    'Room-12B&13',
    'Vergaderzaal-2#A',
    'Rembrandtzaal#12',
    'Besprechungsraum-3#B',
    'Salle-de-réunion#4',
    'Sala-de-reuniones#7',
    'Display_Lobby#2',
    'Amsterdam-2',
    'Oak Room',
    'HQ-3.12 West',
  ])('and is a name is no password: %j', (name) => {
    expect(holdsSecret(name)).toBe(false);
  });

  it.each(['Hunter-2#A', 'Summer#1x', ...passwords])('and is a password, or holds one, is seen: %j', (password) => {
    expect(holdsSecret(password)).toBe(true);
  });

  it.each([
    ['connect Meeting-Room#4', 'connect_device', 'Meeting-Room#4'],
    ['disconnect Boardroom-2#A', 'disconnect', 'Boardroom-2#A'],
  ])('is read whole in a sentence too: %j', (sentence, intent, device) => {
    expect(understand(sentence, 'en')).toMatchObject({ intent, slots: { device } });
  });
});
