import type { AddressedConcept } from "../addressee/step.ts";
import { makeSettle } from "../use-case/with-deadlines.ts";
import { placeOf, placeOfBody, withAddressee } from "./bodies.ts";
import { RecommendationEntity, recommendationKey } from "./entity.ts";
import { LIFECYCLE, type RecommendationFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import { type Addressee, type Recommendation, Status } from "./shape.ts";
import { statusFor, statusOf } from "./status.ts";

export const RECOMMENDATION: AddressedConcept<
  Recommendation,
  Addressee,
  Step,
  RecommendationFacts,
  "recommendationId"
> = {
  title: "Recommendation · kiến nghị sau giám sát",
  entity: RecommendationEntity,
  keyOf: recommendationKey,
  idField: "recommendationId",
  byId,
  lifecycle: LIFECYCLE,
  labels: Status.labels,
  placeOf,
  placeOfBody,
  // Recommendations of supervisors are public.
  isVisible: async () => true,
  settle: makeSettle(obligationsOf),
  ofBody: (subject, addressee) => ({ subject, addressee, status: statusFor(subject, addressee) }),
  joined: ({ subject, addressee, status }) => {
    const after = withAddressee(subject, { ...addressee, status });
    return { ...after, status: statusOf(after.addressees) };
  },
};
