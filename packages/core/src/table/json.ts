/** What is unknown is left out of the body: the shape reads what is absent as null. */
export const omitNull = (_: string, value: unknown): unknown => value ?? undefined;

/** Undefined for what is no JSON. */
export function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
