export { addField, type FieldsChanged, ownsFields } from "./add.ts";
export { FieldBookEntity } from "./entity.ts";
export { fieldsIn, versionOf } from "./read.ts";
