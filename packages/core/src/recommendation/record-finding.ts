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
  /** The action that the finding asks of the supervised body, and the body. */
  recommendation: optional(Shape.shape.content),
  recommendedToId: optional(zId),
};

/** A finding may be entered with the recommendation that follows it. */
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
    const named = [{ id: recommendedToId, path: ["recommendedToId"] }];
    return (await Organization.snapshots(ctx, named))(recommendedToId);
  },
  isAsked: ({ recommendation }) => recommendation !== null,
  isThere: async (ctx, { id }, { recommendation, recommendedToId }) => {
    const known = await byId(ctx, idOf(id), { consistent: true });
    return known?.content === recommendation && (known.body?.id ?? null) === recommendedToId;
  },
  write: (finding, { recommendation }, body) =>
    save(RECOMMENDATION, {
      after: newRecommendation(finding, {
        content: recommendation ?? "",
        body,
        issuedOn: finding.foundOn,
      }),
      event: "recommendation.issued",
    }),
};

/** Enters a finding of supervisors, with its recommendation where there is one. */
export const recordFinding = recordFindingWith(COMPANION);
