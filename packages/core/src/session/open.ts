import * as Directive from "../directive/labels.ts";
import { isOpen as isOpenDirective } from "../directive/status.ts";
import { toId } from "../kernel/id.ts";
import * as Opinion from "../opinion/labels.ts";
import { isOpen as isOpenOpinion } from "../opinion/status.ts";
import type { Context } from "../request/context.ts";
import { LAST, query } from "../table/read.ts";

/** The ids of a session's directives and opinions that nobody has ended, read by their states alone: one Query while they fit in 1 MB. */
export async function openOf(ctx: Context, home: string): Promise<readonly string[]> {
  const open: string[] = [];
  let startKey: Readonly<Record<string, unknown>> | undefined;
  do {
    const range = { from: "3-DIRECTIVE#", to: `4-OPINION#${LAST}` };
    const rows = await query(ctx, {
      pk: `DIALOGUE#${home}`,
      ...range,
      project: ["status"],
      consistent: true,
      startKey,
    });
    for (const { sk, status } of rows.items) {
      const [kind, own = ""] = sk.split("#");
      if (kind === "4-OPINION" && isOpenOpinion(Opinion.Status.schema.parse(status)))
        open.push(toId("opinion", home, own));
      if (kind === "3-DIRECTIVE" && isOpenDirective(Directive.Status.schema.parse(status)))
        open.push(toId("directive", home, Number(own)));
    }
    startKey = rows.lastKey;
  } while (startKey);
  return open;
}
