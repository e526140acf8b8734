import fc from "fast-check";
import { scaled } from "./scale.ts";

/** How often each property is tried that names no number of its own. */
export const PROPERTY_RUNS = scaled({ small: 100, whole: 100, fuzz: 100_000 });
fc.configureGlobal({ numRuns: PROPERTY_RUNS });
