const leftOut = (): never => {
  throw new Error("JSON Schema is left out of the bundle");
};

/**
 * For zod's `to-json-schema`, which each shape holds on to and only the documentation of events
 * asks for, on a developer's machine (9 KB).
 */
export const initializeContext = leftOut;
export const handleUnrepresentable = leftOut;
export const processSchema = leftOut;
export { processSchema as process };
export const extractDefs = leftOut;
export const finalize = leftOut;
export const createToJSONSchemaMethod = () => leftOut;
export const createStandardJSONSchemaMethod = () => leftOut;
