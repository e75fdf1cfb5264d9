/** Width and height of a PNG, from its header; undefined when it is none. Source: PNG specification, section 11.2.1 (IHDR). */
export function imageSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
  const isPng = file.length >= 24 && file.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : undefined;
}
