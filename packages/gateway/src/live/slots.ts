/** The places of one stream. */
export interface Held {
  /** Takes a further place; false if `most` have one of this name. */
  readonly take: (name: string, most: number) => boolean;
  /** Gives all places back. Once. */
  readonly release: () => void;
}

/** Counts the streams by name: all of them, and those of each caller. */
export function makeSlots(): () => Held {
  const counts = new Map<string, number>();
  const countOf = (name: string) => counts.get(name) ?? 0;
  return () => {
    const names: string[] = [];
    return {
      take: (name, most) => {
        if (countOf(name) >= most) return false;
        counts.set(name, countOf(name) + 1);
        names.push(name);
        return true;
      },
      release: () => {
        for (const name of names.splice(0)) {
          const left = countOf(name) - 1;
          if (left > 0) counts.set(name, left);
          else counts.delete(name);
        }
      },
    };
  };
}
