import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import type { Hint } from "../kernel/hints.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NAME_MAX, zLine } from "../kernel/text.ts";

export const Kind = enumeration({
  INVITATION: ["giấy mời, thông báo tổ chức", "invitation or announcement"],
  MINUTES: ["biên bản", "minutes"],
  NOTICE: ["thông báo kết luận đã ký", "signed conclusion notice"],
  EVIDENCE: ["tài liệu, minh chứng", "evidence"],
  REPORT: ["báo cáo", "report"],
  NEWS: ["tin, bài", "news article"],
  PLAN: ["kế hoạch", "plan"],
  DECISION: ["quyết định", "decision"],
  LIST: ["danh sách", "list"],
  SUMMARY_TABLE: ["bảng tổng hợp", "summary table"],
  OFFICIAL_LETTER: ["công văn", "official letter"],
  AUDIO_RECORDING: ["ghi âm", "audio recording"],
  VIDEO_RECORDING: ["ghi hình", "video recording"],
});

/** Maximum number of documents of one subject. */
export const DOCUMENTS_MAX = 50;
/** A SHA-256 hash in hexadecimal. Capitals are accepted and stored as small letters. */
export const zSha256 = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/, "SHA-256" satisfies Hint);

/** A document of a subject. Its content is uploaded here or stored elsewhere. */
export const Shape = z.object({
  /** Null for a document stored elsewhere. */
  id: optional(z.string().min(1).max(400)),
  kind: Kind.schema,
  name: zLine(NAME_MAX),
  number: optional(zLine(60)),
  issuedOn: optional(zDay),
  mediaType: optional(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, "media type" satisfies Hint)),
  /** Bytes. */
  size: optional(z.int().min(0).max(1_000_000_000)),
  sha256: optional(zSha256),
  link: optional(z.url({ protocol: /^https$/, error: "https link" satisfies Hint }).max(2_000)),
  /**
   * The key of the checked content in the file store; null for a document stored elsewhere. Never
   * returned to clients and never accepted from them.
   */
  file: optional(z.string()),
});
export type Document = z.output<typeof Shape>;

/** Whether a link contains no user name and no password: everybody may read it. */
function hasNoCredentials(link: string): boolean {
  const url = URL.parse(link);
  return url !== null && url.username === "" && url.password === "";
}

/**
 * The input of a document. An `id` refers to an uploaded document: its descriptive fields may
 * change, its content cannot.
 */
export const Input = Shape.omit({ file: true }).extend({
  link: optional(
    Shape.shape.link
      .unwrap()
      .unwrap()
      .refine(hasNoCredentials, "https link" satisfies Hint),
  ),
});
export type Input = z.output<typeof Input>;
