export * from "../kernel/day.ts";
export * from "./calendar.ts";
