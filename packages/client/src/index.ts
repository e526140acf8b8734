export { type Acted, type ActOptions, newKey, on, type PayloadOf, type UserError } from "./act.ts";
export type { AskOptions } from "./ask.ts";
export { type Client, createClient, type Parts } from "./client.ts";
export { formatDay, today } from "./days.ts";
export { type Action, ApiError, actionOf } from "./error.ts";
export { type Page, pages } from "./pages.ts";
export type { Options, Settings } from "./settings.ts";
