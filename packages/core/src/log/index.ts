export { brokenLine } from "./broken.ts";
export { errorFacts } from "./error.ts";
export { guarded } from "./guarded.ts";
export type { Line, Log } from "./line.ts";
export * from "./metrics.ts";
