import * as z from "zod";
import { enumeration } from "../../kernel/enumeration.ts";
import { optional, zDay } from "../../kernel/schemas.ts";
import { ANSWER_MAX, NAME_MAX, NOTE_MAX, zLine, zText } from "../../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../../organization/shape.ts";
import { Resolution } from "../labels.ts";

export const Kind = enumeration({
  INTERIM: ["trả lời bước đầu", "interim"],
  FINAL: ["trả lời chính thức", "final"],
  CORRECTED: ["trả lời đính chính", "corrected"],
  SUPPLEMENTARY: ["trả lời bổ sung", "supplementary"],
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
  NEXT_MEETING: ["tại hội nghị kỳ sau", "at the next session"],
});

export type Means = z.output<typeof Means.schema>;

const WRITING: ReadonlySet<Means> = new Set(["LETTER", "ELECTRONIC"]);
/**
 * Whether a citizen who was told by these means was told in writing. A posting is a notice in
 * writing only where no citizen is known. Unknown means are none. Pure.
 */
export const isInWriting = (means: Means | null, isAnonymous: boolean): boolean =>
  means !== null && (WRITING.has(means) || (means === "POSTED" && isAnonymous));

/** Maximum number of responses since the last reopening, including drafts. */
export const RESPONSES_MAX = 20;
/** Maximum number of responses of one opinion, also if it is reopened. */
export const RESPONSES_KEPT_MAX = 100;
/** Enough for one citizen per merged opinion, with some repeated deliveries. */
export const DELIVERIES_MAX = 1_200;

/**
 * A delivery of a response to a citizen. `opinionId` names the citizen's opinion if opinions were
 * merged. POSTED reaches every recipient at that time: the first `covers` merged opinions, or all
 * of them if `covers` is null.
 */
const Delivery = z.object({
  opinionId: optional(z.string()),
  covers: optional(z.int().min(0)),
  means: Means.schema,
  deliveredOn: optional(zDay),
  deliveredBy: optional(zLine(NAME_MAX)),
  note: optional(zText(NOTE_MAX)),
});

/** The input of a delivery. `covers` is computed, so the input cannot set it. */
export const RecordedDelivery = Delivery.omit({ covers: true }).extend({
  covers: z.null().default(null),
});

/** A delivery in the input of `recordOpinion`. It always belongs to that opinion. */
export const EnteredDelivery = RecordedDelivery.extend({ opinionId: z.null().default(null) });

/** A response to an opinion. It is stored inside the opinion item. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  kind: Kind.schema,
  status: Status.schema,
  content: zText(ANSWER_MAX),
  answeredOn: optional(zDay),
  /** The person or position that gave the response, as named by the source. */
  answeredBy: optional(zLine(NAME_MAX)),
  organization: optional(OrganizationSnapshot),
  documentNumber: optional(zLine(60)),
  deliveries: z.array(Delivery).max(DELIVERIES_MAX).default([]),
  /** The earlier final response that this one corrects. */
  corrects: optional(z.string()),
  /** The resolution that the opinion gets on approval. */
  resolution: optional(Resolution.schema),
  /** The day that the response promises the result for. Only if work is left to be done. */
  promisedOn: optional(zDay),
  /** All authors of the draft. None of them may approve it. */
  drafters: z.array(z.string()).max(20).default([]),
  approvedBy: optional(z.string()),
  approvedOn: optional(zDay),
  /** Whether it is owed to the citizen also if it is interim, or if no citizen is known. */
  tellingOwed: z.boolean().default(false),
});
export type Response = z.output<typeof Shape>;
