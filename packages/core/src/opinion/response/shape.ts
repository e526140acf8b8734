import * as z from "zod";
import { enumeration } from "../../kernel/enumeration.ts";
import { optional, zDay } from "../../kernel/schemas.ts";
import { ANSWER_MAX, line, NAME_MAX, NOTE_MAX, prose } from "../../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../../organization/shape.ts";
import { Resolution } from "../labels.ts";

export const Kind = enumeration({
  INTERIM: ["trả lời bước đầu", "interim"],
  FINAL: ["trả lời chính thức", "final"],
  CORRECTED: ["trả lời đính chính", "corrected"],
});
export const Status = enumeration({
  DRAFT: ["dự thảo", "draft"],
  APPROVED: ["đã duyệt", "approved"],
  DELIVERED: ["đã thông báo cho công dân", "delivered"],
});
export const Means = enumeration({
  AT_SESSION: ["tại hội nghị", "at the session"],
  LETTER: ["bằng văn bản", "letter"],
  PHONE_IN_PERSON: ["gặp trực tiếp, điện thoại", "phone or in person"],
  READ_OUT: [
    "trưởng thôn, tổ trưởng tổ dân phố đọc tại cuộc họp",
    "read out by the head of the residential group",
  ],
  POSTED: ["niêm yết", "posted"],
  ELECTRONIC: ["điện tử (Zalo, thư điện tử)", "electronic (Zalo, e-mail)"],
  NEXT_MEETING: ["tại hội nghị kỳ sau", "at the next meeting"],
});

/** Answers that one opinion may have, drafts included. */
export const RESPONSES_MAX = 20;
/** A citizen each of the opinions merged, and some told twice. */
export const DELIVERIES_MAX = 1_200;

/**
 * That a citizen was told: how, when, by whom. `opinionId`: whose citizen, where opinions were
 * merged. POSTED tells everybody who was owed the answer then: of those merged, the first `covers`;
 * all of them where that is not known.
 */
const Delivery = z.object({
  opinionId: optional(z.string()),
  covers: optional(z.int().min(0)),
  means: Means.schema,
  deliveredOn: optional(zDay),
  deliveredBy: optional(line(NAME_MAX)),
  note: optional(prose(NOTE_MAX)),
});

/** A delivery as it is entered. */
export const RecordedDelivery = Delivery.omit({ covers: true }).extend({
  covers: z.null().default(null),
});

/** A delivery of an opinion that is entered with its answers: it is the opinion's own. */
export const EnteredDelivery = RecordedDelivery.extend({ opinionId: z.null().default(null) });

/** An answer, kept inside its opinion as long as it is current. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  kind: Kind.schema,
  status: Status.schema,
  content: prose(ANSWER_MAX),
  answeredOn: optional(zDay),
  /** Who gave the answer, as the source names the person or position. */
  answeredBy: optional(line(NAME_MAX)),
  organization: optional(OrganizationSnapshot),
  documentNumber: optional(line(60)),
  deliveries: z.array(Delivery).max(DELIVERIES_MAX).default([]),
  /** The earlier final answer that this one corrects. */
  corrects: optional(z.string()),
  /** What becomes of the matter once the answer is approved. */
  resolution: optional(Resolution.schema),
  /** All who wrote at the draft: none of them approves it. */
  drafters: z.array(z.string()).max(20).default([]),
  approvedBy: optional(z.string()),
  approvedOn: optional(zDay),
});
export type Response = z.output<typeof Shape>;
