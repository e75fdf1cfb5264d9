import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apps, contoso, fabrikam } from '../../../sandbox/cloud/world.ts';
import { ownProduct } from '../../../src/services/catalogue/own-app.ts';
import type { Product } from '../../../src/services/catalogue/product.ts';
import { createSecretAlarm } from '../../../src/services/entra/secret-alarm.ts';
import { givesUpSoon } from '../../support/gives-up-soon.ts';
import { startWorld, taxcalc } from './support/simulated-cloud.ts';
import {
  product as anyProduct,
  tenant as anyTenant,
  startStubAuthority,
  tokenError,
} from './support/stub-authority.ts';

const { ben } = contoso.people;
const concierge = ownProduct({ clientId: apps.concierge.clientId });

let world: Awaited<ReturnType<typeof startWorld>>;
let stub: Awaited<ReturnType<typeof startStubAuthority>>;
beforeAll(async () => {
  [world, stub] = await Promise.all([startWorld(), startStubAuthority()]);
});
beforeEach(async () => {
  await world.reset();
  stub.log.lines.length = 0;
});
afterAll(() => Promise.all([world.stop(), stub.authority.stop()]));

const presence = async (product: Product = taxcalc, tenant = contoso.tid) =>
  (await world.entra.presence({ product, tenant })).is;
const toldByStub = () => stub.entra.presence({ product: anyProduct, tenant: anyTenant });

const change = (path: string, more: object = {}) =>
  world.control(`/service-principals/${path}`, { tenant: contoso.tid, appId: taxcalc.clientId, ...more });

describe('whether a product is in a tenant', () => {
  it('is "missing" before anybody agreed, and "present" as soon as somebody did (adapter\'s part of S11)', async () => {
    expect(await presence()).toBe('missing');
    await world.consentAsAdmin(contoso, ben);

    expect(await presence()).toBe('present');
    expect(await presence(taxcalc, fabrikam.tid)).toBe('missing');
  });

  it('is "present" without any grant: a token proves no more than that', async () => {
    await world.consentAsAdmin(contoso, ben);
    await world.control('/grants/delete', { tenant: contoso.tid, appId: taxcalc.clientId });

    expect(await presence()).toBe('present');
  });

  it('is asked anew each time: switched off, on again, deleted', async () => {
    await world.consentAsAdmin(contoso, ben);
    await change('disable', { disabled: true });
    expect(await presence()).toBe('disabled');
    await change('disable', { disabled: false });
    expect(await presence()).toBe('present');
    await change('delete');
    expect(await presence()).toBe('missing');
  });

  it("is told for the bot's own app with the secret of its own", async () => {
    expect(await presence(concierge)).toBe('missing');
    await world.consentAsAdmin(contoso, ben, concierge);

    expect(await presence(concierge)).toBe('present');
  });

  it.each([
    ['invalid_client', 7000229, 'missing'],
    ['unauthorized_client', 700016, 'missing'],
    ['unauthorized_client', 7000112, 'disabled'],
    ['unauthorized_client', 70001, 'disabled'],
  ])('is told by %s AADSTS%i: %s, and nothing is logged', async (error, number, told) => {
    stub.authority.answer({ status: 400, body: tokenError(error, number) });

    expect(await toldByStub()).toEqual({ is: told });
    expect(stub.log.lines).toEqual([]);
  });

  it.each([
    ['the number is new', false, { status: 400, body: tokenError('unauthorized_client', 98765432) }],
    ['Microsoft is busy', true, { status: 503, body: tokenError('unauthorized_client', 7000112) }],
    ['something else answers', true, { status: 200, body: '<html>' }],
    ['the answer holds no token', true, { status: 200, body: {} }],
    ['nothing answers', true, 'silence'],
  ] as const)('is "unknown" when %s, which passes by itself: %s; logged once', async (_, passes, reply) => {
    if (reply === 'silence') givesUpSoon();
    stub.authority.answer(reply);

    expect(await toldByStub()).toEqual({ is: 'unknown', passes });
    expect(stub.log.lines).toHaveLength(1);
    expect(stub.log.lines[0]).not.toMatch(/secret|contoso\.com/);
  });

  it.each([
    ['invalid_request', 90002, 'no_tenant'],
    ['invalid_request', 90038, 'other_cloud'],
    ['invalid_request', 900382, 'other_cloud'],
    ['invalid_request', 900432, 'other_cloud'],
    ['invalid_resource', 500011, 'no_resource'],
    ['invalid_client', 650052, 'no_resource'],
    ['access_denied', 53003, 'policy'],
  ])('is not told by %s AADSTS%i, but why: %s', async (error, number, why) => {
    stub.authority.answer({ status: 400, body: tokenError(error, number) });

    expect(await toldByStub()).toEqual({ is: 'untold', untold: { why, code: `AADSTS${number}` } });
    expect(stub.entra.refusedSecret(anyProduct)).toBeNull();
    expect(stub.log.lines).toHaveLength(1);
  });
});

describe('a secret of ours that Microsoft refuses', () => {
  const errors = () => stub.log.lines.filter((line) => line.includes('refuses the secret'));
  const works = async () => {
    stub.authority.answer({ body: { token_type: 'Bearer', expires_in: 3599, access_token: 'one' } });
    await toldByStub();
  };

  it.each([7000215, 7000222, 7000218, 700027, 700030])(
    'is never said of the tenant: AADSTS%i is an alarm, once until it works again',
    async (number) => {
      const code = `AADSTS${number}`;
      stub.authority.answer({ status: 401, body: tokenError('invalid_client', number) });

      expect(await toldByStub()).toEqual({ is: 'our_secret', code });
      expect(await toldByStub()).toEqual({ is: 'our_secret', code });
      expect(stub.entra.refusedSecret(anyProduct)).toMatchObject({ code });
      expect(errors()).toHaveLength(1);
      expect(errors()[0]).toContain(`"refusal":"${code}"`);

      await works();
      expect(stub.entra.refusedSecret(anyProduct)).toBeNull();
      stub.authority.answer({ status: 401, body: tokenError('invalid_client', number) });
      await toldByStub();
      expect(errors()).toHaveLength(2);
      await works();
    },
  );

  it('is told since when: from the first refusal, whichever follows, until the secret works', () => {
    let hour = 9;
    const alarm = createSecretAlarm(stub.log, () => new Date(Date.UTC(2026, 0, 5, hour)));
    alarm.saw('app', 'AADSTS7000222');
    hour = 11;
    alarm.saw('app', 'AADSTS7000215');
    expect(alarm.refused('app')).toEqual({ code: 'AADSTS7000215', since: new Date('2026-01-05T09:00:00Z') });

    alarm.saw('app', null);
    alarm.saw('app', 'AADSTS7000222');
    expect(alarm.refused('app')?.since).toEqual(new Date('2026-01-05T11:00:00Z'));
  });

  it('is heard of at a sign-in too', async () => {
    stub.authority.answer({ status: 401, body: tokenError('invalid_client', 7000222) });
    await stub.redeem();

    expect(stub.entra.refusedSecret(anyProduct)).toMatchObject({ code: 'AADSTS7000222' });
    await works();
  });
});
