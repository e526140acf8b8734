export { addField, type FieldsChanged, ownsFields } from "./add.ts";
export { fieldsIn, versionOf } from "./read.ts";
