export * from "../kernel/day.ts";
export * from "./calendar.ts";
export { EDITION } from "./editions.ts";
