import * as z from "zod";
import { authorize, authorizeAt } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import { dayGiven } from "../kernel/date-rules.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { partsOf, toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { optional, zDay, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { FindingEntity } from "../supervision/entity.ts";
import { findingById } from "../supervision/read.ts";
import type { Finding } from "../supervision/shape.ts";
import { transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";
import { RecommendationEntity } from "./entity.ts";
import { byId } from "./read.ts";
import { type Recommendation, Shape } from "./shape.ts";

export const IssueInput = z.object({
  idempotencyKey: zIdempotencyKey,
  findingId: zId,
  expectedVersion: z.int().positive(),
  content: Shape.shape.content,
  organizationId: zId,
  issuedOn: optional(zDay),
});

/** The id of a finding's recommendation: a finding has at most one. */
export const idOf = (findingId: string): string =>
  toId("recommendation", ...(partsOf("finding", findingId) ?? []));

type Asked = Pick<Recommendation, "content" | "body" | "issuedOn">;
export const made = ({ id, home, unit }: Finding, asked: Asked): Recommendation => ({
  ...{ id: idOf(id), version: 1, status: "ISSUED", home, findingId: id, unit, ...asked },
  ...{
    receivedOn: null,
    reply: null,
    assessment: null,
    implementation: null,
    confirmedOn: null,
    deadlines: [],
  },
});

const issuedAlready = (id: string): Phrase => ({
  vi: `Phát hiện này đã có kiến nghị: ${id}.`,
  en: `This finding already has a recommendation: ${id}.`,
});

/** Asks the supervised body to act on a finding. */
export async function issue(ctx: Context, raw: unknown): Promise<Recommendation> {
  authorize(ctx.actor, "issueRecommendation");
  const { idempotencyKey, ...input } = parse(IssueInput, raw);
  const { findingId, expectedVersion, content, organizationId } = input;
  return once(ctx, {
    action: "issueRecommendation",
    key: idempotencyKey,
    input,
    load: async (id) => {
      const found = await byId(ctx, id, { consistent: true });
      if (!found) throw new Failure("NOT_FOUND", ["idempotencyKey"], { what: id });
      return found;
    },
    run: async (remember) => {
      const before = await findingById(ctx, findingId, { consistent: true });
      if (!before) throw new Failure("NOT_FOUND", ["findingId"], { what: findingId });
      authorizeAt(ctx.actor, "issueRecommendation", before);
      expectVersion(before, expectedVersion);
      if (before.recommended)
        throw new Failure("CONFLICTING_INPUT", ["findingId"], issuedAlready(idOf(findingId)));
      const found = { day: before.foundOn, name: "foundOn" };
      const issuedOn = dayGiven(input.issuedOn, {
        field: "issuedOn",
        today: dayOf(ctx.now),
        after: found,
      });
      const body = await Organization.snapshots(ctx, [
        { id: organizationId, path: ["organizationId"] },
      ]);
      const recommendation = made(before, { content, body: body(organizationId), issuedOn });
      const after = { ...before, recommended: true, version: before.version + 1 };
      await transact(ctx, [
        ...remember(recommendation.id),
        ...write(ctx, { entity: FindingEntity, before, after, event: "finding.recommended" }),
        ...write(ctx, {
          entity: RecommendationEntity,
          after: recommendation,
          event: "recommendation.issued",
        }),
      ]);
      return recommendation;
    },
  });
}
