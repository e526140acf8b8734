import { checkedDay } from "../kernel/date-rules.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { partsOf, toId } from "../kernel/id.ts";
import { optional, zDay, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import { FINDING } from "../supervision/concept.ts";
import type { Finding } from "../supervision/shape.ts";
import { accessTo, existing, replaying } from "../use-case/concept.ts";
import { decision, save } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { RECOMMENDATION } from "./concept.ts";
import { type Recommendation, Shape } from "./shape.ts";

/** The id of a finding's recommendation: a finding has at most one. */
export const idOf = (findingId: string): string =>
  toId("recommendation", ...(partsOf("finding", findingId) ?? []));

type Asked = Pick<Recommendation, "content" | "body" | "issuedOn">;
export const newRecommendation = ({ id, home, unit }: Finding, asked: Asked): Recommendation => ({
  kind: "recommendation",
  id: idOf(id),
  version: 1,
  status: "ISSUED",
  home,
  findingId: id,
  unit,
  ...asked,
  receivedOn: null,
  reply: null,
  assessment: null,
  implementation: null,
  confirmedOn: null,
  deadlines: [],
});

const issuedAlready = (id: string): Phrase => ({
  vi: `Phát hiện này đã có kiến nghị: ${id}.`,
  en: `This finding already has a recommendation: ${id}.`,
});

/** Asks the supervised body to act on a finding. */
export const issue = mutation({
  action: "issueRecommendation",
  input: {
    idempotencyKey: zIdempotencyKey,
    findingId: zId,
    expectedVersion: zVersion,
    content: Shape.shape.content,
    organizationId: zId,
    issuedOn: optional(zDay),
  },
  onConflict: "refuse",
  load: (ctx, { findingId }) => existing(ctx, FINDING, findingId, ["findingId"]),
  access: (finding) => [accessTo(FINDING, finding, ["findingId"])],
  version: (finding) => finding,
  read: async (ctx, { id, recommended }, { organizationId }) => {
    if (recommended) throw new Failure("CONFLICTING_INPUT", ["findingId"], issuedAlready(idOf(id)));
    const named = [{ id: organizationId, path: ["organizationId"] }];
    return (await Organization.snapshots(ctx, named))(organizationId);
  },
  decide: (before, { content, issuedOn: given }, { today }, body) => {
    const found = { day: before.foundOn, name: "foundOn" };
    const issuedOn = checkedDay(given, { field: "issuedOn", today, after: found });
    const recommendation = newRecommendation(before, { content, body, issuedOn });
    return decision({
      main: save(RECOMMENDATION, { after: recommendation, event: "recommendation.issued" }),
      result: (saved) => saved,
      others: [
        save(FINDING, {
          before,
          after: { ...before, recommended: true },
          event: "finding.recommended",
        }),
      ],
    });
  },
  replay: replaying(RECOMMENDATION),
});
