import { expect, it } from 'vitest';
import { qrPicture } from '../../src/cards/qr-picture.ts';
import { readQr } from './support/read-qr.ts';

it.each(['https://microsoft.com/devicelogin', 'https://login.microsoftonline.us/common/oauth2/deviceauth'])(
  'a camera reads %s from its picture',
  (address) => {
    expect(readQr(qrPicture(address))).toBe(address);
  },
);

it('is small, since it travels inside the card', () => {
  expect(qrPicture('https://microsoft.com/devicelogin').length).toBeLessThan(2_000);
});
