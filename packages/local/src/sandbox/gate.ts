export interface Gate {
  /** Does work that others may do at the same time. Waits while `alone` runs. */
  readonly pass: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits for all work that has begun, then does this work alone. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Lets requests through, and holds them back while the data below them are exchanged. */
export function makeGate(): Gate {
  /** Settles when the last work that must be alone has ended. */
  let free: Promise<unknown> = Promise.resolve();
  const current = new Set<Promise<unknown>>();
  return {
    pass: async (work) => {
      for (let seen: unknown; seen !== free; await seen) seen = free;
      const running = work();
      const settled = running.catch(() => undefined);
      current.add(settled);
      try {
        return await running;
      } finally {
        current.delete(settled);
      }
    },
    alone: (work) => {
      const done = free.then(() => Promise.all(current)).then(work);
      free = done.catch(() => undefined);
      return done;
    },
  };
}
