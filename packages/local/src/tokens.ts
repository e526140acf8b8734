import {
  Calendar,
  type Context,
  Failure,
  Failures,
  RoleGrants,
  system,
  type Table,
  Unit,
  Vault,
} from "@doithoai/core";
import { subjectOf } from "@doithoai/gateway";
import { type LocalIssuer, TokenRequest } from "./issuer.ts";

export interface TokenParts {
  readonly table: Table.Table;
  readonly issuer: LocalIssuer;
  readonly now: () => Date;
}

/**
 * Grants the role of a request to its subject, unless the subject has it. Returns a sentence that
 * says what is wrong with the request, if it is.
 */
export async function grantRole(
  asked: TokenRequest,
  { table, issuer, now }: TokenParts,
): Promise<string | undefined> {
  const ctx: Context = {
    actor: system("local"),
    now: now(),
    requestId: "token",
    until: Date.now() + 5_000,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const units = await Unit.byCode(ctx, asked.unitCode);
  if (units.length === 0) return `--unit: no unit ever had the code ${asked.unitCode}`;
  try {
    await RoleGrants.ensure(ctx, { ...asked, subject: subjectOf(issuer.accepted, asked.subject) });
  } catch (error) {
    if (error instanceof Failures) return error.message;
    if (error instanceof Failure) return new Failures([error]).message;
    throw error;
  }
  return undefined;
}

/** Answers `POST /token`: a token for a subject, with the role that the request names. */
export async function answerToken(body: unknown, parts: TokenParts): Promise<Response> {
  const parsed = TokenRequest.safeParse(body);
  const wrong = parsed.success
    ? await grantRole(parsed.data, parts)
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  if (wrong !== undefined || !parsed.data) return Response.json({ error: wrong }, { status: 400 });
  return Response.json({ token: await parts.issuer.issue(parsed.data, parts.now()) });
}
