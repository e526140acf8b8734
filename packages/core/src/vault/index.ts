export * from "./field-cipher.ts";
export * from "./province-codes.ts";
export * from "./vault.ts";
