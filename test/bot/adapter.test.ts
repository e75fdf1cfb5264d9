import { describe, expect, it } from 'vitest';
import { isTrustedServiceUrl } from '../../src/bot/adapter.ts';
import type { Cloud, Config } from '../../src/services/config.ts';

const bot = {
  appId: '',
  appType: 'SingleTenant',
  appTenantId: '',
  appPassword: '',
  certificateThumbprint: '',
  certificatePrivateKey: '',
} as const;
const config = (cloud: Cloud, anonymous = false): Pick<Config, 'bot' | 'cloud'> => ({
  cloud,
  bot: { ...bot, anonymous },
});

describe("the bot's own token goes only to", () => {
  it.each<[Cloud, string]>([
    ['global', 'https://smba.trafficmanager.net/emea/'],
    ['global', 'https://SMBA.trafficmanager.net/teams/'],
    ['global', 'https://smba.infra.gcc.teams.microsoft.com/gcc/'],
    ['global', 'https://emea.botapi.skype.com/'],
    ['usgov', 'https://smba.infra.gov.teams.microsoft.us/gcch/'],
    ['usgovdod', 'https://smba.infra.dod.teams.microsoft.us/dod/'],
  ])('the channel of its cloud: %s, %s', (cloud, address) => {
    expect(isTrustedServiceUrl(config(cloud), address)).toBe(true);
  });

  it.each<[Cloud, string | undefined]>([
    ['global', undefined],
    ['global', ''],
    ['global', 'smba.trafficmanager.net'],
    ['global', 'http://smba.trafficmanager.net/emea/'],
    ['global', 'https://smba.trafficmanager.net.example.com/'],
    ['global', 'https://smba.trafficmanager.net@example.com/'],
    ['global', 'https://example.com/smba.trafficmanager.net/'],
    ['global', 'https://other.trafficmanager.net/'],
    ['global', 'https://evilbotapi.skype.com/'],
    ['global', 'https://botapi.skype.com.example.com/'],
    ['global', 'http://localhost:4000/'],
    ['global', 'https://127.0.0.1/'],
    ['global', 'https://smba.infra.gov.teams.microsoft.us/'],
    ['usgov', 'https://smba.trafficmanager.net/emea/'],
    ['usgov', 'https://smba.infra.dod.teams.microsoft.us/'],
    ['usgovdod', 'https://smba.infra.gov.teams.microsoft.us/'],
    ['china', 'https://smba.trafficmanager.net/emea/'],
  ])('and never, in %s, to %j', (cloud, address) => {
    expect(isTrustedServiceUrl(config(cloud), address)).toBe(false);
  });
});

describe('a bot without authentication answers only to', () => {
  it.each(['http://localhost:56150', 'http://127.0.0.1:4000/'])('this machine: %s', (address) => {
    expect(isTrustedServiceUrl(config('global', true), address)).toBe(true);
  });

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'http://localhost.example.com/',
    'http://127.0.0.1@example.com/',
    undefined,
    'localhost',
  ])('and never to %j', (address) => {
    expect(isTrustedServiceUrl(config('global', true), address)).toBe(false);
  });
});
