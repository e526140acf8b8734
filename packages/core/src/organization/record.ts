import { createHash } from "node:crypto";
import * as z from "zod";
import { authorize, authorizeAt } from "../access/permissions.ts";
import { write } from "../change/write.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { fold } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { transact } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import { OrganizationEntity } from "./entity.ts";
import { byIds } from "./read.ts";
import { type Organization, Shape } from "./shape.ts";

export const RecordInput = Shape.pick({ name: true, kind: true }).extend({
  unitCode: optional(z.string().min(1).max(120)),
  /** The day on which `unitCode` is read; today when absent. */
  unitOn: optional(zDay),
});

const recordedAs = ({ id, kind }: Organization): Phrase => ({
  vi: `Cơ quan này đã được ghi nhận với loại ${kind}: ${id}.`,
  en: `This body is already recorded as ${kind}: ${id}.`,
});

/** Enters a body. The same name in the same unit is the same body: it is returned, not entered twice. */
export async function record(ctx: Context, raw: unknown): Promise<Organization> {
  authorize(ctx.actor, "recordOrganization");
  const input = parse(RecordInput, raw);
  const unit =
    input.unitCode === null
      ? null
      : await Unit.require(ctx, {
          code: input.unitCode,
          at: input.unitOn ?? dayOf(ctx.now),
          path: ["unitCode"],
        });
  authorizeAt(ctx.actor, "recordOrganization", { unit });
  // Folding alone would make one body of Quý and Quỳ: the name as it is written decides.
  const digest = createHash("sha256").update(input.name).digest("hex").slice(0, 10);
  const folded = fold(input.name).replace(/[^a-z0-9]+/g, "-");
  const slug = `${folded.slice(0, 60)}-${digest}`.replace(/^-/, "");
  const id = toId("organization", unit?.code ?? "-", unit?.validFrom ?? "0", slug);
  const body: Organization = {
    id,
    version: 1,
    name: input.name,
    kind: input.kind,
    unit: unit && Unit.toSnapshot(unit),
  };
  const known = (await byIds(ctx, [id], { consistent: true })).get(id);
  if (known && known.kind !== body.kind)
    throw new Failure("CONFLICTING_INPUT", ["kind"], recordedAs(known));
  if (known) return known;
  try {
    await transact(
      ctx,
      write(ctx, { entity: OrganizationEntity, after: body, event: "organization.recorded" }),
    );
    return body;
  } catch (error) {
    if (error instanceof Failure && error.code === "STALE_VERSION")
      return (await byIds(ctx, [id], { consistent: true })).get(id) ?? body;
    throw error;
  }
}
