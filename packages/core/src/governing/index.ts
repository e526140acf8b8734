export type { Governed } from "./govern.ts";
export * from "./set-calendar.ts";
export * from "./set-policy.ts";
