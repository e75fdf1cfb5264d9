/** Something that a journey counts on did not happen. */
class NotReached extends Error {
  override readonly name = 'NotReached';
}

/** Stops the journey with these words unless the condition holds. */
export function expect(condition: unknown, words: string): asserts condition {
  if (!condition) throw new NotReached(words);
}
