import {
  AddresseeInput,
  bodiesIn,
  listOf,
  type Named,
  singleOf,
  snapshotsOf,
} from "../addressee/input.ts";
import { addresseeIdAt } from "../addressee/shape.ts";
import { checkedDay } from "../kernel/date-rules.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { partsOf, toId } from "../kernel/id.ts";
import { optional, zDay, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { FINDING } from "../supervision/concept.ts";
import type { Finding } from "../supervision/shape.ts";
import type { StateRules } from "../use-case/allowed.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decision, save } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { RECOMMENDATION } from "./concept.ts";
import { type Addressee, type Recommendation, Shape } from "./shape.ts";

/** The recommendation id derived from a finding id. A finding has at most one recommendation. */
export const idOf = (findingId: string): string =>
  toId("recommendation", ...(partsOf("finding", findingId) ?? []));

/** A body of a new recommendation; null if the source does not name the only one. */
export type Recipient = Pick<Addressee, "body" | "part">;
const TO_NOBODY: Recipient = { body: null, part: "RESPONSIBLE" };

interface Fields extends Pick<Recommendation, "content" | "issuedOn"> {
  /** Without any, the source does not name the body. */
  readonly to: readonly Recipient[];
}
export const newRecommendation = (
  { id, home, unit }: Finding,
  { to, ...fields }: Fields,
): Recommendation => ({
  kind: "recommendation",
  id: idOf(id),
  version: 1,
  status: "ISSUED",
  home,
  findingId: id,
  unit,
  ...fields,
  addressees: (to.length > 0 ? to : [TO_NOBODY]).map((recipient, i) => ({
    ...recipient,
    id: addresseeIdAt(i),
    status: "ISSUED",
    receivedOn: null,
    repliesCountFrom: null,
    reply: null,
    assessment: null,
    earlier: [],
    implementation: null,
    confirmedOn: null,
  })),
  deadlines: [],
});

/** Reads the bodies of an input. */
export async function recipientsOf(
  ctx: Context,
  named: readonly Named<AddresseeInput>[],
): Promise<readonly Recipient[]> {
  const snapshot = await snapshotsOf(ctx, named);
  return named.map(({ given: { organizationId, part } }) => ({
    body: snapshot(organizationId),
    part,
  }));
}

/** The steps on a finding. A finding has at most one recommendation. */
export const FINDING_RULES = {
  issueRecommendation: ({ recommended }: Pick<Finding, "recommended">) => !recommended,
} as const satisfies StateRules<Finding>;

const issuedAlready = (id: string): Phrase => ({
  vi: `Phát hiện này đã có kiến nghị: ${id}.`,
  en: `This finding already has a recommendation: ${id}.`,
});

/** Issues a recommendation on a finding to the supervised bodies. */
export const issue = mutation({
  action: "issueRecommendation",
  input: {
    idempotencyKey: zIdempotencyKey,
    findingId: zId,
    expectedVersion: zVersion,
    content: Shape.shape.content,
    organizationId: optional(zId),
    addressees: listOf(AddresseeInput),
    issuedOn: optional(zDay),
  },
  onConflict: "refuse",
  load: (ctx, { findingId }) => loadExisting(ctx, FINDING, findingId, ["findingId"]),
  access: (finding) => [accessTo(FINDING, finding, ["findingId"])],
  version: (finding) => finding,
  read: async (ctx, { id, recommended }, { organizationId, addressees }) => {
    if (!FINDING_RULES.issueRecommendation({ recommended }))
      throw new Failure("CONFLICTING_INPUT", ["findingId"], issuedAlready(idOf(id)));
    const single = singleOf(organizationId, ["organizationId"]);
    return recipientsOf(ctx, bodiesIn({ path: [], addressees, single }));
  },
  decide: (before, { content, issuedOn: day }, { today }, to) => {
    const foundOn = { day: before.foundOn, name: "foundOn" };
    const issuedOn = checkedDay(day, { field: "issuedOn", today, after: foundOn });
    const recommendation = newRecommendation(before, { content, to, issuedOn });
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
