import { actorGuard, type Lifecycle, nameSubject } from "../../use-case/life-cycle.ts";
import type { Opinion } from "../shape.ts";
import { type Response, Status } from "./shape.ts";

export interface ResponseFacts {
  readonly before: Response;
  readonly after: Response;
  readonly actor: string;
  /** The opinion with the changed response. */
  readonly opinion: Opinion;
}

const OTHER_HAND = actorGuard<Response, ResponseFacts>({
  code: "OTHER_HAND",
  vi: "người duyệt phải khác người dự thảo",
  en: "a draft must be approved by a person who did not write it",
  permits: ({ drafters }, actor) => !drafters.includes(actor),
});

/** The life cycle of a response (trả lời). Another person than the drafters approves it. */
export const LIFECYCLE = [
  { from: [], to: "DRAFT", by: "draftResponse" },
  { from: ["DRAFT"], to: "DRAFT", by: "draftResponse" },
  { from: ["DRAFT"], to: "APPROVED", by: "approveResponse", guards: [OTHER_HAND] },
  { from: ["APPROVED"], to: "APPROVED", by: "recordDelivery" },
  { from: ["APPROVED"], to: "DELIVERED", by: "recordDelivery" },
  { from: ["DELIVERED"], to: "DELIVERED", by: "recordDelivery" },
] as const satisfies Lifecycle<Response["status"], string, ResponseFacts>;
nameSubject(LIFECYCLE, { vi: "văn bản trả lời", en: "response" }, Status.labels);
