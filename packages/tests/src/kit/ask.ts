import { expect } from "vitest";
import type { Ask } from "./client.ts";
import { documentOf } from "./operations.ts";

/**
 * Runs a mutation of graphql/operations/ and returns its payload. Prints the request if the
 * gateway refuses it.
 */
// biome-ignore lint/suspicious/noExplicitAny: only the test knows the type of the payload
export async function mutate(ask: Ask, operation: string, input: object): Promise<any> {
  const { data, errors } = await ask(documentOf(operation), { input });
  expect(errors, `${operation} ${JSON.stringify(input)}`).toBeUndefined();
  return Object.values(data)[0];
}

/** Like `mutate`, but expects no user errors and returns the changed object. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export async function done(ask: Ask, operation: string, input: object): Promise<any> {
  const payload = await mutate(ask, operation, input);
  expect(payload.userErrors, `${operation} ${JSON.stringify(input)}`).toEqual([]);
  return Object.values(payload)[0];
}

/** Returns the codes and paths with which a mutation is refused. */
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
