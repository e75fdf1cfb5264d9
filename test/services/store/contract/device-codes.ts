import { describe, expect, it } from 'vitest';
import { deviceCodeStates } from '../../../../src/services/consent/model.ts';
import { trouble } from '../../../support/builders.ts';
import { aConnection, aDeviceCode, later } from '../builders.ts';
import { dump, type Subject } from '../subject.ts';

export function deviceCodesContract(subject: () => Subject): void {
  const codes = () => subject().opened.store.deviceCodes;
  const secret = 'GMMhmHCXhWEzkobqIHGG-secret-half';

  describe('device codes', () => {
    it('come back as they were started, the secret half apart', async () => {
      await codes().start(aDeviceCode(), secret);

      expect(await codes().find('connection-1')).toEqual(aDeviceCode());
      expect(await codes().secret('connection-1')).toBe(secret);
      expect([await codes().find('connection-2'), await codes().secret('connection-2')]).toEqual([null, null]);
    });

    it('replace the one before', async () => {
      await codes().start(aDeviceCode(), 'older');
      await codes().save(aDeviceCode({ version: 2, state: 'expired', trouble: trouble('expired') }), 1);
      const renewed = aDeviceCode({ version: 3, userCode: 'WXYZ-9876', startedAt: later(1) });

      await codes().start(renewed, secret);

      expect(await codes().find('connection-1')).toEqual(renewed);
      expect(await codes().secret('connection-1')).toBe(secret);
    });

    it('are saved by whoever read the stored version, and by nobody else', async () => {
      await codes().start(aDeviceCode(), secret);
      const slower = aDeviceCode({ version: 2, interval: 10 });

      expect(await codes().save(slower, 1)).toBe(true);
      expect(await codes().save(aDeviceCode({ version: 2, state: 'expired' }), 1)).toBe(false);

      expect(await codes().find('connection-1')).toEqual(slower);
      expect(await codes().secret('connection-1')).toBe(secret);
    });

    it('let one of two polls at the same time end them', async () => {
      await codes().start(aDeviceCode(), secret);
      const end = (state: 'signed_in' | 'expired') =>
        subject().opened.store.transact((tx) => tx.deviceCodes.save(aDeviceCode({ version: 2, state }), 1));

      expect((await Promise.all([end('signed_in'), end('expired')])).toSorted()).toEqual([false, true]);
    });

    it('lose their secret half in every state but waiting, for good', async () => {
      for (const state of deviceCodeStates) {
        await codes().start(aDeviceCode({ connection: state }), secret);
        const ended = aDeviceCode({ connection: state, version: 2, state, trouble: trouble('declined') });
        await codes().save(ended, 1);
        expect(await codes().find(state)).toEqual(ended);
      }

      const left = await subject().query('select state from device_codes where sealed is not null or kid is not null');
      expect(left).toEqual([{ state: 'waiting' }]);
      expect(await codes().secret('declined')).toBeNull();
      await codes().save(aDeviceCode({ connection: 'declined', version: 3 }), 2);
      expect(await codes().secret('declined')).toBeNull();
    });

    it('are forgotten whole', async () => {
      await codes().start(aDeviceCode(), secret);
      await codes().start(aDeviceCode({ connection: 'connection-2' }), secret);

      await codes().forget('connection-1');

      expect([await codes().find('connection-1'), await codes().secret('connection-1')]).toEqual([null, null]);
      expect(await codes().secret('connection-2')).toBe(secret);
    });

    it('have a secret half that stands nowhere in the database in the clear', async () => {
      await subject().opened.store.transact(async (tx) => {
        await tx.deviceCodes.start(aDeviceCode(), secret);
        await tx.jobs.pollDeviceCode(aConnection(), later(0));
      });

      const everything = await dump(subject());

      expect(everything).toContain('ABCD-1234');
      expect(everything).not.toContain('secret-half');
      for (const coding of ['hex', 'base64'] as const) {
        expect(everything).not.toContain(Buffer.from(secret).toString(coding).slice(0, 24));
      }
    });

    it('do not open in the row of another connection', async () => {
      await codes().start(aDeviceCode(), secret);
      await subject().query(`update device_codes set connection = 'connection-2'`);

      await expect(codes().secret('connection-2')).rejects.toMatchObject({ code: 'token_sealed_otherwise' });
    });

    it('do not open as the token of their connection, nor its token as the code', async () => {
      const { tokens } = subject().opened.store;
      await codes().start(aDeviceCode(), secret);
      await tokens.keep('connection-1', 'cache');
      await subject().query('update tokens set sealed = device_codes.sealed from device_codes');
      await expect(tokens.read('connection-1')).rejects.toMatchObject({ code: 'token_sealed_otherwise' });

      await tokens.keep('connection-1', 'cache');
      await subject().query('update device_codes set sealed = tokens.sealed from tokens');
      await expect(codes().secret('connection-1')).rejects.toMatchObject({ code: 'token_sealed_otherwise' });
    });
  });
}
