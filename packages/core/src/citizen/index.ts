export { CitizenEntity, ReadingEntity } from "./entity.ts";
export * from "./erase.ts";
export * from "./keep.ts";
export * from "./read.ts";
export { newKey, openField, sealField, unwrapKey, wrapKey } from "./seal.ts";
export * from "./shape.ts";
export * from "./vault.ts";
