import { fromEnv } from "@aws-sdk/credential-provider-env";

/**
 * For `@aws-sdk/credential-provider-node`: Lambda hands credentials over in the environment; SSO,
 * STS and profiles are a developer's (120 KB).
 */
export const defaultProvider = () => fromEnv();
