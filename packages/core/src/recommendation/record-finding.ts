import { isDeepStrictEqual } from "node:util";
import { AddresseeInput, bodiesIn, listOf, singleOf } from "../addressee/input.ts";
import { Failure } from "../kernel/errors.ts";
import { optional, zId } from "../kernel/schemas.ts";
import { type Companion, recordFindingWith } from "../supervision/record-finding.ts";
import { save } from "../use-case/decision.ts";
import { RECOMMENDATION } from "./concept.ts";
import { idOf, newRecommendation, type Recipient, recipientsOf } from "./issue.ts";
import { byId } from "./read.ts";
import { Shape } from "./shape.ts";

const INPUT = {
  /** The action that the supervisor asks for, of `recommendedToId` or of `addressees`. */
  recommendation: optional(Shape.shape.content),
  recommendedToId: optional(zId),
  addressees: listOf(AddresseeInput),
};

/** Records a recommendation in the same transaction as its finding. */
const COMPANION: Companion<typeof INPUT, readonly Recipient[]> = {
  input: INPUT,
  check: ({ recommendation, recommendedToId, addressees }) =>
    (recommendedToId !== null || addressees !== null) && recommendation === null
      ? [new Failure("REQUIRED", ["recommendation"])]
      : [],
  access: ({ recommendation }, unit) =>
    recommendation === null ? [] : [{ action: "issueRecommendation", at: { unit } }],
  read: async (ctx, { recommendedToId, addressees }) => {
    const single = singleOf(recommendedToId, ["recommendedToId"]);
    if (single.length === 0 && addressees === null) return [];
    return recipientsOf(ctx, bodiesIn({ path: [], addressees, single }));
  },
  isStored: async (ctx, { id }, { recommendation, recommendedToId, addressees }) => {
    if (recommendation === null) return true;
    const stored = await byId(ctx, idOf(id), { consistent: true });
    const asked = addressees ?? singleOf(recommendedToId, []).map(({ given }) => given);
    const known = stored?.addressees.flatMap(({ body, part }) =>
      body ? [{ organizationId: body.id, part }] : [],
    );
    return stored?.content === recommendation && isDeepStrictEqual(known, asked);
  },
  records: (finding, { recommendation: content }, to) => {
    if (content === null) return [];
    const after = newRecommendation(finding, { content, to, issuedOn: finding.foundOn });
    return [save(RECOMMENDATION, { after, event: "recommendation.issued" })];
  },
};

/** Records a supervision finding and, if the input has one, its recommendation. */
export const recordFinding = recordFindingWith(COMPANION);
