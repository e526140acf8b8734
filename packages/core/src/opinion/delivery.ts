import type { Response } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";

type WithRecipients = Pick<Opinion, "id" | "citizenId" | "merged">;

/** Ids of the opinions, merged ones included, whose identified citizens are owed the response. */
export const recipientIds = ({ id, citizenId, merged }: WithRecipients): readonly string[] => [
  ...(citizenId === null ? [] : [id]),
  ...merged.flatMap((other) => (other.citizenId === null ? [] : [other.id])),
];

/**
 * Whether the response was delivered to every recipient. A delivery reaches one recipient. A
 * posting reaches the opinion itself and the first `covers` of the merged opinions.
 */
export function isDelivered(
  opinion: WithRecipients,
  { deliveries }: Pick<Response, "deliveries">,
): boolean {
  const notified = new Set(deliveries.map(({ opinionId }) => opinionId ?? opinion.id));
  const postings = deliveries.flatMap(({ means, covers }) =>
    means === "POSTED" ? [covers ?? Number.POSITIVE_INFINITY] : [],
  );
  const coveredByPosting = new Set(
    postings.length === 0
      ? []
      : [opinion.id, ...opinion.merged.slice(0, Math.max(...postings)).map(({ id }) => id)],
  );
  return recipientIds(opinion).every((id) => notified.has(id) || coveredByPosting.has(id));
}

/**
 * Whether nobody was told of a response that was approved here. A response that was entered after
 * the fact may lack its delivery.
 */
export const reachedNobody = ({
  deliveries,
  approvedBy,
}: Pick<Response, "deliveries" | "approvedBy">): boolean =>
  deliveries.length === 0 && approvedBy !== null;

/** The response in force: the last approved response that is not INTERIM. */
export const currentFinalResponse = ({
  responses,
}: Pick<Opinion, "responses">): Response | undefined =>
  responses.findLast(({ kind, status }) => kind !== "INTERIM" && status !== "DRAFT");
