export { brokenLine } from "./broken.ts";
export { errorFacts } from "./error.ts";
export type { Line, Log } from "./line.ts";
export * from "./metrics.ts";
export { withErrorLog } from "./with-error-log.ts";
