import fc from "fast-check";
import { scaled } from "./scale.ts";

/** The number of runs of a property that sets none itself. */
export const PROPERTY_RUNS = scaled({ small: 100, whole: 100, fuzz: 100_000 });
fc.configureGlobal({ numRuns: PROPERTY_RUNS });
