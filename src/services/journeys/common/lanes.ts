type Lane = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs what it is given one after the other; a failure concerns only the one that failed. */
function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A lane for each key: only what has the same key waits for each other. */
export function lanes(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const open = new Map<string, { readonly run: Lane; users: number }>();
  return async (key, work) => {
    const own = open.get(key) ?? { run: lane(), users: 0 };
    open.set(key, own);
    own.users += 1;
    try {
      return await own.run(work);
    } finally {
      own.users -= 1;
      if (own.users === 0) open.delete(key);
    }
  };
}
