import { inflateSync } from 'node:zlib';
import { decodeQR } from 'qr/decode.js';

/** Reads a picture as a phone's camera would: the PNG's pixels, then the code in them. */
export function readQr(dataUri: string): string {
  const png = Buffer.from(dataUri.replace(/^data:image\/png;base64,/u, ''), 'base64');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const bitsPerPixel = png[24];
  if (bitsPerPixel !== 1) throw new Error(`not a picture of one bit a pixel: ${bitsPerPixel}`);
  const pixels = inflateSync(chunk(png, 'IDAT'));
  const bytesPerLine = 1 + Math.ceil(width / 8);
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const byte = pixels[y * bytesPerLine + 1 + (x >> 3)] ?? 0;
      data.fill(byte & (0x80 >> (x & 7)) ? 255 : 0, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return decodeQR({ width, height, data });
}

function chunk(png: Buffer, wanted: string): Buffer {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === wanted) return png.subarray(at + 8, at + 8 + length);
    at += 12 + length;
  }
  throw new Error(`no ${wanted} in the picture`);
}
