import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../../../src/bot/understanding/understand.ts';

const { holdsSecret, understand } = createUnderstanding();

describe('what is typed into a name field', () => {
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

  it.each([
    'Hunter-2#A',
    'Welkom-01!',
    'Summer#1x',
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
  ])('and is a password, or holds one, is seen: %j', (password) => {
    expect(holdsSecret(password)).toBe(true);
  });

  it.each([
    ['connect Meeting-Room#4', 'connect_device', 'Meeting-Room#4'],
    ['disconnect Boardroom-2#A', 'disconnect', 'Boardroom-2#A'],
  ])('is read whole in a sentence too: %j', (sentence, intent, device) => {
    expect(understand(sentence, 'en')).toMatchObject({ intent, slots: { device } });
  });
});
