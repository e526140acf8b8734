import type { Plugin } from "graphql-yoga";
import type { Arrival } from "../arrival.ts";
import type { GatewayContext } from "../context.ts";

/**
 * Opens the audience of a query whose result has data and no error. An error names its request and
 * may be gone at the next attempt.
 */
export const cachingPlugin: Plugin<GatewayContext, Arrival> = {
  onResultProcess: ({ result, serverContext }) => {
    if ("data" in result && result.data && !result.errors?.length) serverContext.audience.open();
  },
};
