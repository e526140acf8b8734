import type { Role, Table } from "@doithoai/core";
import type { Asking } from "@doithoai/tests/kit/chain.ts";
import { asked, CONTEXT, event } from "@doithoai/tests/kit/lambda-event.ts";
import type { Askers } from "@doithoai/tests/kit/operation.ts";
import { type Opened, openHandler } from "./handler.ts";

/** The commune of the sample data in which the documents of clients run. */
const COMMUNE = "26758";

export interface Hands extends Pick<Opened, "files" | "close"> {
  /** Each sends a document and returns its data. @throws Error if it has errors. */
  readonly hands: Askers;
}

/** Opens the Lambda handler and signs in the people of an office. */
export async function openHands(table: Table.Table): Promise<Hands> {
  const { handler, as, files, close } = await openHandler(table);
  const asking =
    (headers: Readonly<Record<string, string>>): Asking =>
    async (query, variables = {}) => {
      const { body = "" } = await handler(
        event({ body: asked(query, variables), headers }),
        CONTEXT,
      );
      const answer: { readonly data: unknown; readonly errors?: unknown } = JSON.parse(body);
      if (answer.errors) throw new Error(body);
      return answer;
    };
  const signedIn = async (role: Exclude<Role, "PUBLIC">, unitCode = COMMUNE) =>
    asking({ authorization: await as(role, unitCode) });
  const hands = {
    clerk: await signedIn("CLERK"),
    leader: await signedIn("LEADER"),
    supervisor: await signedIn("SUPERVISOR"),
    // The calendar belongs to the whole country.
    admin: await signedIn("ADMIN", "VN"),
    citizen: asking({}),
  };
  return { hands, files, close };
}
