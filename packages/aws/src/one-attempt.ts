/**
 * Settings of an SDK client that does not retry. `Table.withRetries` does, within the time of the
 * caller, and limits the time of each request.
 */
export const ONE_ATTEMPT = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 3_000 },
};
