import { z } from 'zod';
import type { DeviceCode } from '../../services/consent/model.ts';
import type { CardWords } from '../card-words.ts';
import { qrPicture } from '../qr-picture.ts';

export const deviceCodeShape = {
  deviceCode: z.array(
    z.object({
      codeLabel: z.string(),
      code: z.string(),
      valid: z.string(),
      toCopy: z.string(),
      picture: z.string(),
      pictureText: z.string(),
      where: z.string(),
      page: z.string(),
    }),
  ),
};

/** The code to type, large, with its address as text and as a picture, and the time at which it ends; nothing without a code. */
export function deviceCode(words: CardWords, code: DeviceCode | null) {
  if (!code) return { deviceCode: [] };
  const page = shortAddress(code.verificationUri);
  return {
    deviceCode: [
      {
        codeLabel: words.say('device_code.label'),
        code: inGroups(code.userCode),
        valid: words.say('device_code.valid', { time: { safe: words.time(code.expiresAt) } }),
        toCopy: words.say('device_code.to_copy', { code: code.userCode }),
        picture: qrPicture(code.verificationUri),
        pictureText: words.plain('device_code.picture', { page }),
        where: words.say('device_code.where'),
        page: words.markdown(page, 200),
      },
    ],
  };
}

/** `FJC 3SX 8ZK`: groups are easier to read off and to type. The spaces do not break. */
const inGroups = (code: string): string =>
  (code.match(code.length % 4 === 0 ? /.{4}/gu : /.{1,3}/gu) ?? []).join('\u00A0');

/** As people type it. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\//u, '');
