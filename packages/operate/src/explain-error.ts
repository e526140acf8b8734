import { Failure, Failures, RequestError } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";

/** Errors of the SDK that an operator can fix, by their names and codes. */
const REMEDIES: Readonly<Record<string, string>> = {
  ResourceNotFoundException:
    "This account and region have no table or bus with that name: " +
    "check --table, --bus, AWS_PROFILE and AWS_REGION.",
  QueueDoesNotExist:
    "This account and region have no queue with that address: " +
    "check --queue, AWS_PROFILE and AWS_REGION.",
  CredentialsProviderError: "There are no credentials for AWS: set AWS_PROFILE, or sign in.",
  AccessDeniedException:
    "These credentials lack a permission: docs/operations.md lists what an operator needs.",
  AccessDenied:
    "These credentials lack a permission: docs/operations.md lists what an operator needs.",
  ExpiredTokenException: "The credentials for AWS have expired: sign in again.",
  UnrecognizedClientException: "AWS does not know these credentials: sign in again.",
  ECONNREFUSED: "Nothing answers at --endpoint.",
};

/**
 * Runs a command. An error that the operator can fix becomes one sentence.
 * @throws UsageError for such an error; rethrows all others unchanged.
 */
export async function explainError(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const message = sentence(error);
    if (message !== undefined) throw new UsageError(message, { cause: error });
    if (isBadOption(error)) throw new UsageError(`${error.message}. ${usage}`, { cause: error });
    throw error;
  }
}

const isBadOption = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");

function sentence(error: unknown): string | undefined {
  if (error instanceof Failure) return new Failures([error]).message;
  if (error instanceof Failures) return error.message;
  // The cause has more details than RETRY_LATER.
  if (error instanceof RequestError)
    return (
      sentence(error.cause) ??
      `${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ""}`
    );
  if (!(error instanceof Error)) return undefined;
  if (error.message === "Region is missing")
    return "No region is set: set AWS_REGION, or AWS_PROFILE to a profile that has one.";
  return REMEDIES[error.name] ?? ("code" in error ? REMEDIES[String(error.code)] : undefined);
}
