/** A JSON.stringify replacer that omits null: the shape reads an absent field as null. */
export const omitNull = (_: string, value: unknown): unknown => value ?? undefined;

/** Returns undefined if the value is not valid JSON text. */
export function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
