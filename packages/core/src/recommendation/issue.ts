import { checkedDay } from "../kernel/date-rules.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { partsOf, toId } from "../kernel/id.ts";
import { optional, zDay, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import { FINDING } from "../supervision/concept.ts";
import type { Finding } from "../supervision/shape.ts";
import type { StateRules } from "../use-case/allowed.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decision, save } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { RECOMMENDATION } from "./concept.ts";
import { type Recommendation, Shape } from "./shape.ts";

/** The recommendation id derived from a finding id. A finding has at most one recommendation. */
export const idOf = (findingId: string): string =>
  toId("recommendation", ...(partsOf("finding", findingId) ?? []));

type Fields = Pick<Recommendation, "content" | "body" | "issuedOn">;
export const newRecommendation = ({ id, home, unit }: Finding, fields: Fields): Recommendation => ({
  kind: "recommendation",
  id: idOf(id),
  version: 1,
  status: "ISSUED",
  home,
  findingId: id,
  unit,
  ...fields,
  receivedOn: null,
  repliesCountFrom: null,
  reply: null,
  assessment: null,
  earlier: [],
  implementation: null,
  confirmedOn: null,
  deadlines: [],
});

/** The steps on a finding. A finding has at most one recommendation. */
export const FINDING_RULES = {
  issueRecommendation: ({ recommended }: Pick<Finding, "recommended">) => !recommended,
} as const satisfies StateRules<Finding>;

const issuedAlready = (id: string): Phrase => ({
  vi: `Phát hiện này đã có kiến nghị: ${id}.`,
  en: `This finding already has a recommendation: ${id}.`,
});

/** Issues a recommendation on a finding to the supervised body. */
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
  load: (ctx, { findingId }) => loadExisting(ctx, FINDING, findingId, ["findingId"]),
  access: (finding) => [accessTo(FINDING, finding, ["findingId"])],
  version: (finding) => finding,
  read: async (ctx, { id, recommended }, { organizationId }) => {
    if (!FINDING_RULES.issueRecommendation({ recommended }))
      throw new Failure("CONFLICTING_INPUT", ["findingId"], issuedAlready(idOf(id)));
    const refs = [{ id: organizationId, path: ["organizationId"] }];
    return (await Organization.snapshots(ctx, refs))(organizationId);
  },
  decide: (before, { content, issuedOn: day }, { today }, body) => {
    const foundOn = { day: before.foundOn, name: "foundOn" };
    const issuedOn = checkedDay(day, { field: "issuedOn", today, after: foundOn });
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
  replay: replayById(RECOMMENDATION),
});
