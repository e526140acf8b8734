import type { Chapter } from "../types.ts";
import { PLAN } from "./1-plan.ts";
import { AHEAD } from "./2-ahead.ts";
import { SESSION } from "./3-session.ts";
import { SORTING } from "./4-sorting.ts";
import { NOTICE } from "./5-notice.ts";
import { PAVEMENT } from "./6-pavement.ts";
import { DIRECTIVES } from "./7-directives.ts";
import { FLOODING } from "./8-flooding.ts";
import { CLOSE } from "./9-close.ts";
import { LIGHTING } from "./10-lighting.ts";
import { SUPERVISION } from "./11-supervision.ts";

/**
 * The scenario of one year in a commune: one session from its plan to its close, and the
 * supervision after it.
 */
export const CHAPTERS: readonly Chapter[] = [
  ...[PLAN, AHEAD, SESSION, SORTING, NOTICE],
  ...[PAVEMENT, DIRECTIVES, FLOODING, CLOSE, LIGHTING, SUPERVISION],
];
