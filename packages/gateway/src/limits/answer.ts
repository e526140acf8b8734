/** A lower bound of the characters of an answer. Counting stops after `most` characters. */
export function lengthOf(answer: unknown, most: number): number {
  let length = 0;
  const walk = (value: unknown): void => {
    if (length > most) return;
    if (typeof value === "string") length += value.length;
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        length += name.length;
        walk(each);
      }
    }
  };
  walk(answer);
  return length;
}
