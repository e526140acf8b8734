export const SCHEMA_VERSION = "0.1.0";
