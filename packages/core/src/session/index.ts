export * from "./concept.ts";
export * from "./count-figures.ts";
export * from "./entity.ts";
export {
  COUNTED_FIELDS,
  type CountedOpinion,
  figuresFor,
  figuresOf,
  overdueOf,
} from "./figures.ts";
export * from "./gate.ts";
export * from "./input.ts";
export { LIFECYCLE } from "./lifecycle.ts";
export * from "./list.ts";
export { notOwedBefore } from "./obligations.ts";
export * from "./page.ts";
export * from "./read.ts";
export * from "./reconciliation.ts";
export * from "./record.ts";
export { refreshAll } from "./refresh-run.ts";
export { fromAbout, fromRow, ofCopy } from "./row.ts";
export * from "./shape.ts";
export { isConcluded } from "./status.ts";
export * from "./steps.ts";
export * from "./visibility.ts";
