import { Failure } from "../kernel/errors.ts";
import { optional, zId } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import { type Companion, recordFindingWith } from "../supervision/record-finding.ts";
import { save } from "../use-case/decision.ts";
import { RECOMMENDATION } from "./concept.ts";
import { idOf, newRecommendation } from "./issue.ts";
import { byId } from "./read.ts";
import { Shape } from "./shape.ts";

const INPUT = {
  /** The action that the supervisor asks for. `recommendedToId` is the body that must act. */
  recommendation: optional(Shape.shape.content),
  recommendedToId: optional(zId),
};

/** Records a recommendation in the same transaction as its finding. */
const COMPANION: Companion<typeof INPUT, Organization.Snapshot | null> = {
  input: INPUT,
  check: ({ recommendation, recommendedToId }) =>
    recommendedToId !== null && recommendation === null
      ? [new Failure("REQUIRED", ["recommendation"])]
      : [],
  access: ({ recommendation }, unit) =>
    recommendation === null ? [] : [{ action: "issueRecommendation", at: { unit } }],
  read: async (ctx, { recommendedToId }) => {
    if (recommendedToId === null) return null;
    const refs = [{ id: recommendedToId, path: ["recommendedToId"] }];
    return (await Organization.snapshots(ctx, refs))(recommendedToId);
  },
  isStored: async (ctx, { id }, { recommendation, recommendedToId }) => {
    if (recommendation === null) return true;
    const stored = await byId(ctx, idOf(id), { consistent: true });
    return stored?.content === recommendation && (stored.body?.id ?? null) === recommendedToId;
  },
  records: (finding, { recommendation: content }, body) => {
    if (content === null) return [];
    const after = newRecommendation(finding, { content, body, issuedOn: finding.foundOn });
    return [save(RECOMMENDATION, { after, event: "recommendation.issued" })];
  },
};

/** Records a supervision finding and, if the input has one, its recommendation. */
export const recordFinding = recordFindingWith(COMPANION);
