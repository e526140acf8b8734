export * from "./backlog-age.ts";
export * from "./check.ts";
export * from "./escalation-target.ts";
export * from "./notice-event.ts";
