export * from "./calendar.ts";
export * from "./day.ts";
export { EDITION } from "./editions.ts";
