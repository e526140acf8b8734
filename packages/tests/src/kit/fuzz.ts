import fc from "fast-check";

/** `npm run fuzz` tries every property this many times over; a check, a hundred times. */
const runs = Number(process.env.DOITHOAI_FUZZ_RUNS ?? 100);
fc.configureGlobal({ numRuns: runs });
