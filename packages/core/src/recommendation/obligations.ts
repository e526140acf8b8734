import type { Obligation } from "../deadline/settle.ts";
import type { Recommendation } from "./shape.ts";

/** Pure: the supervised body owes a reply from the day it received the recommendation. */
export function obligationsOf({ receivedOn, reply, body }: Recommendation): readonly Obligation[] {
  if (receivedOn === null) return [];
  const owed = {
    code: "RECOMMENDATION_REPLY",
    cause: null,
    startedOn: receivedOn,
    owedBy: body,
    fixedOn: null,
    again: false,
  };
  return [{ ...owed, met: reply !== null, metOn: reply?.repliedOn ?? null }];
}
