import { expect } from "vitest";
import type { Ask } from "./client.ts";
import { documentOf } from "./operations.ts";

/**
 * Runs a mutation of graphql/operations/ and returns its payload; prints the request when the
 * gateway refused it whole.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a payload holds is known to the test alone
export async function mutate(ask: Ask, operation: string, input: object): Promise<any> {
  const { data, errors } = await ask(documentOf(operation), { input });
  expect(errors, `${operation} ${JSON.stringify(input)}`).toBeUndefined();
  return Object.values(data)[0];
}

/** As `mutate`, and the payload must not hold a refusal. */
// biome-ignore lint/suspicious/noExplicitAny: likewise
export async function done(ask: Ask, operation: string, input: object): Promise<any> {
  const payload = await mutate(ask, operation, input);
  expect(payload.userErrors, `${operation} ${JSON.stringify(input)}`).toEqual([]);
  return Object.values(payload)[0];
}

/** The codes and paths that a mutation is refused with. */
export async function refusals(ask: Ask, operation: string, input: object): Promise<string[]> {
  const { userErrors } = await mutate(ask, operation, input);
  return userErrors.map(
    ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join(".")}`,
  );
}

export const aSession = (unitCode: string, more: object = {}) => ({
  title: "Đối thoại quý IV",
  type: "PERIODIC",
  unitCode,
  heldOn: "2026-11-10",
  ...more,
});
export const anOpinion = (sessionId: string, more: object = {}) => ({
  sessionId,
  content: "Đường hẻm ngập khi mưa lớn.",
  channel: "SPOKEN",
  ...more,
});
