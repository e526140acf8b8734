export { type Identified, type Issuer, remoteKeys, subjectOf } from "./auth.ts";
export { type GatewayConfig, json, makeGateway } from "./gateway.ts";
export type { HttpRequest } from "./http.ts";
export { ENUMS, FIELDS } from "./labels.ts";
export { makeHandler } from "./lambda.ts";
export { LIMITS, limitError } from "./limits/index.ts";
export { makeSchema } from "./schema.ts";
