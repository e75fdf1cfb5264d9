/** An error page or a runaway answer must not fill the memory; Microsoft's real answers here are a few kilobytes. */
const longest = 1024 * 1024;

/** The JSON object in an answer; null when it holds anything else. */
export async function boundedJson(response: Response): Promise<Record<string, unknown> | null> {
  const text = await boundedBody(response);
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The text of an answer; null when it is longer than anything Microsoft sends here. */
async function boundedBody(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the rest of the body.
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
