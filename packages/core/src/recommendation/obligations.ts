import type { Obligation } from "../deadline/settle.ts";
import type { Recommendation } from "./shape.ts";

/** The supervised body owes a reply from the day it receives the recommendation. Pure. */
export function obligationsOf({ receivedOn, reply, body }: Recommendation): readonly Obligation[] {
  if (receivedOn === null) return [];
  return [
    {
      code: "RECOMMENDATION_REPLY",
      cause: null,
      startedOn: receivedOn,
      owedBy: body,
      fixedOn: null,
      mayRecur: false,
      met: reply !== null,
      metOn: reply?.repliedOn ?? null,
    },
  ];
}
