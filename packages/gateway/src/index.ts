export type { Issuer } from "./auth.ts";
export { type GatewayConfig, type HttpRequest, json, makeGateway } from "./gateway.ts";
export { ENUMS, FIELDS } from "./labels.ts";
export { makeHandler } from "./lambda.ts";
export { LIMITS, limitError } from "./limits/index.ts";
export { makeSchema } from "./schema.ts";
