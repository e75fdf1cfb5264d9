import { onTestFinished, vi } from 'vitest';

/**
 * Until this test ends, a call to Microsoft that gets no answer is given up after `ms`. For a Microsoft that stays silent, and
 * for no other test: on a busy machine a good answer may be late. The way back is for what it answers afterwards.
 */
export function givesUpSoon(ms = 300): () => void {
  const { timeout } = AbortSignal;
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout.call(AbortSignal, ms));
  const waitsAgain = () => void spy.mockRestore();
  onTestFinished(waitsAgain);
  return waitsAgain;
}
