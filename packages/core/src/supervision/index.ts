export * from "./create-campaign.ts";
export * from "./entity.ts";
export * from "./list.ts";
export * from "./read.ts";
export * from "./record-finding.ts";
export * from "./shape.ts";
