import { describe, expect, it } from 'vitest';
import { managedDefaultAsksAdmin, missingScopes, readingTheSame } from '../../../src/services/consent/scopes.ts';

describe('missing scopes', () => {
  it.each<[string, string[], string[], string[]]>([
    ['nothing is wanted', [], ['Mail.Read'], []],
    ['nothing is held', ['Mail.Read', 'Mail.Send'], [], ['Mail.Read', 'Mail.Send']],
    ['all are held, in another order', ['Mail.Read', 'Mail.Send'], ['Mail.Send', 'Mail.Read'], []],
    ['they come back in another letter case', ['Mail.Read'], ['mail.read'], []],
    ['they come back with the resource before them', ['Mail.Read'], ['https://graph.microsoft.com/Mail.Read'], []],
    ['they are wanted with the resource of another cloud', ['https://graph.microsoft.us/Mail.Read'], ['Mail.Read'], []],
    ['spaces stand around them', ['Mail.Read'], [' Mail.Read '], []],
    [
      'sign-in scopes do not come back',
      ['openid', 'profile', 'email', 'offline_access', 'Mail.Read'],
      ['Mail.Read'],
      [],
    ],
    ['a wider scope is held in place of the wanted one', ['Mail.Read'], ['Mail.ReadWrite'], ['Mail.Read']],
    ['more is held than wanted', ['Mail.Read'], ['Mail.Read', 'Files.Read.All'], []],
    ['one of three is missing', ['A', 'B', 'C'], ['C', 'A'], ['B']],
  ])('are told when %s', (_, wanted, held, missing) => {
    expect(missingScopes(wanted, held)).toEqual(missing);
  });
});

describe('held scopes that read the same', () => {
  it.each([
    ['Mail.Read', ['User.Read', 'Mail.ReadWrite', 'Mail.Send', 'MailboxSettings.Read'], ['Mail.ReadWrite']],
    ['Mail.ReadBasic', ['https://graph.microsoft.com/mail.read'], ['https://graph.microsoft.com/mail.read']],
    ['Calendars.Read', ['Mail.Read'], []],
    ['offline_access', ['openid', 'offline_access'], []],
  ])('as %s are told apart by what they open', (wanted, held, same) => {
    expect(readingTheSame(wanted, held)).toEqual(same);
  });
});

describe("Microsoft's managed default", () => {
  it.each([
    'Mail.Read',
    'Mail.ReadWrite',
    'mail.readwrite.shared',
    'Calendars.Read',
    'Contacts.ReadWrite',
    'MailboxSettings.Read',
    'https://graph.microsoft.com/Calendars.ReadWrite',
    'IMAP.AccessAsUser.All',
    'https://outlook.office.com/EWS.AccessAsUser.All',
  ])('asks an admin for %s', (scope) => {
    expect(managedDefaultAsksAdmin(scope)).toBe(true);
  });

  it.each(['User.Read', 'openid', 'offline_access', 'Mail.Send', 'Contacts.Read', ''])(
    'lets a person agree to %j',
    (scope) => {
      expect(managedDefaultAsksAdmin(scope)).toBe(false);
    },
  );
});
