import { ulidOf } from "../session/entity.ts";
import { entity } from "../table/entity.ts";
import { Shape } from "./shape.ts";

export const NoticeEntity = entity({
  name: "ConclusionNotice",
  shape: Shape,
  schema: 1,
  pk: "DIALOGUE#{session}",
  sk: "2-NOTICE#{ordinal}",
  of: ({ sessionId, ordinal }) => ({ session: ulidOf(sessionId), ordinal }),
  question: "Which conclusion notices does this session have, in order?",
  rate: "about 5,000 per year",
  attributes: ({ version }) => ({ version }),
});
