export { CitizenEntity, ReadingEntity } from "./entity.ts";
export * from "./erase.ts";
export { InTheClear } from "./in-the-clear.ts";
export * from "./keep.ts";
export * from "./read.ts";
export { newKey, openField, sealField, unwrapKey, wrapKey } from "./seal.ts";
export { keyIdOf, sealed, unsealed } from "./sealed.ts";
export * from "./shape.ts";
export * from "./vault.ts";
