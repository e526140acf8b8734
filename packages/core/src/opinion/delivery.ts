import type { Response } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";

type Owing = Pick<Opinion, "id" | "citizenId" | "merged">;

/** The opinions whose citizens are owed the answer: those that somebody is known to have raised. */
export const recipientIds = ({ id, citizenId, merged }: Owing): readonly string[] => [
  ...(citizenId === null ? [] : [id]),
  ...merged.flatMap((other) => (other.citizenId === null ? [] : [other.id])),
];

/**
 * Whether everybody who is owed the answer was told, by name or by a posting made when they were
 * owed it.
 */
export function isDelivered(opinion: Owing, { deliveries }: Pick<Response, "deliveries">): boolean {
  const told = new Set(deliveries.map(({ opinionId }) => opinionId ?? opinion.id));
  const postings = deliveries.flatMap(({ means, covers }) =>
    means === "POSTED" ? [covers ?? Number.POSITIVE_INFINITY] : [],
  );
  const reached = new Set(
    postings.length === 0
      ? []
      : [opinion.id, ...opinion.merged.slice(0, Math.max(...postings)).map(({ id }) => id)],
  );
  return recipientIds(opinion).every((id) => told.has(id) || reached.has(id));
}

/** The answer that stands: the last approved one that is final or corrects a final one. */
export const currentFinalAnswer = ({
  responses,
}: Pick<Opinion, "responses">): Response | undefined =>
  responses.findLast(({ kind, status }) => kind !== "INTERIM" && status !== "DRAFT");
