import { inflateSync } from 'node:zlib';

const CHANNELS = 4;

/** The kinds of pixel in an 8-bit RGBA PNG: `transparent`, `white` (at any opacity) or the colour itself. */
export function outlineColours(file: Buffer): ReadonlySet<string> {
  const [bitDepth, colourType] = [file[24], file[25]];
  if (bitDepth !== 8 || colourType !== 6) throw new Error('not an 8-bit RGBA image');
  const kinds = new Set<string>();
  for (const row of rows(file)) {
    for (let at = 0; at < row.length; at += CHANNELS) {
      const [colour, alpha] = [row.subarray(at, at + 3).toString('hex'), row[at + 3]];
      kinds.add(alpha === 0 ? 'transparent' : colour === 'ffffff' ? 'white' : colour);
    }
  }
  return kinds;
}

/** Rows of pixels, with each row's filter undone. Source: PNG specification, chapter 9. */
function* rows(file: Buffer): Iterable<Buffer> {
  const length = file.readUInt32BE(16) * CHANNELS;
  const data = inflateSync(Buffer.concat([...imageData(file)]));
  let above: Buffer = Buffer.alloc(length);
  for (let start = 0; start < data.length; start += length + 1) {
    const row = Buffer.from(data.subarray(start + 1, start + 1 + length));
    for (let at = 0; at < length; at++) {
      const left = row[at - CHANNELS] ?? 0;
      const up = above[at] ?? 0;
      const corner = above[at - CHANNELS] ?? 0;
      row[at] = (row[at] ?? 0) + predicted(data[start] ?? 0, left, up, corner);
    }
    yield row;
    above = row;
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const nearest = [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b));
      return nearest[0] ?? 0;
    }
    default:
      return 0;
  }
}

function* imageData(file: Buffer): Iterable<Buffer> {
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const [length, type] = [file.readUInt32BE(at), file.subarray(at + 4, at + 8).toString('latin1')];
    if (type === 'IDAT') yield file.subarray(at + 8, at + 8 + length);
  }
}
