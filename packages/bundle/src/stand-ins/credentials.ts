import { fromEnv } from "@aws-sdk/credential-provider-env";

/**
 * For `@aws-sdk/credential-provider-node`. Saves 37,000 bytes at the start of each function.
 * Lambda passes credentials in the environment; SSO, STS and profiles are for developers.
 */
export const defaultProvider = () => fromEnv();
