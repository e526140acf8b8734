export type { FieldsChanged } from "./add.ts";
export { ownsFields } from "./entity.ts";
export { fieldsIn, versionOf } from "./read.ts";
