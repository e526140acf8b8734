import { RECORDED_AT } from "./answers.ts";

/** The scalars of the API for `mocks` of @graphql-tools/mock. */
export const scalars = {
  Date: (): string => RECORDED_AT.slice(0, 10),
  DateTime: (): string => RECORDED_AT,
  JSON: (): object => ({}),
} as const;
