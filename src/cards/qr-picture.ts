import { crc32, deflateSync } from 'node:zlib';
import { encodeQR } from 'qr';

/** Pixels per module: enough for a phone to read the picture off a screen at arm's length. */
const scale = 6;

/**
 * A QR code as a picture that needs no server: Teams takes PNG in a data URI, and does not count it into a message's size
 * (facts/teams-bot.md section 3.1). Four modules of white stay around it, in dark clients too.
 */
export function qrPicture(text: string): string {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  return `data:image/png;base64,${png(enlarged(modules)).toString('base64')}`;
}

const enlarged = (modules: readonly boolean[][]): boolean[][] =>
  modules.flatMap((row) => Array.from({ length: scale }, () => row.flatMap((dark) => Array(scale).fill(dark))));

/** One bit a pixel, white is 1. */
function png(rows: readonly boolean[][]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(rows[0]?.length ?? 0, 0);
  header.writeUInt32BE(rows.length, 4);
  header[8] = 1;
  const lines = rows.map((row) => {
    // The first byte says that the line is not filtered.
    const line = Buffer.alloc(1 + Math.ceil(row.length / 8));
    row.forEach((dark, x) => {
      if (!dark) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    });
    return line;
  });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}
