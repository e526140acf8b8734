import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import type { Hint } from "../kernel/hints.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { line, NAME_MAX } from "../kernel/text.ts";

export const Kind = enumeration({
  INVITATION: ["giấy mời, thông báo tổ chức", "invitation or announcement"],
  MINUTES: ["biên bản", "minutes"],
  NOTICE: ["thông báo kết luận đã ký", "signed conclusion notice"],
  EVIDENCE: ["tài liệu, minh chứng", "evidence"],
  REPORT: ["báo cáo, tin bài", "report"],
});

/** Documents of one subject. */
export const DOCUMENTS_MAX = 50;
/** A fingerprint, hexadecimal. */
export const zSha256 = z.string().regex(/^[0-9a-f]{64}$/, "SHA-256" satisfies Hint);

/** A document that the entry refers to: where it is kept, and its fingerprint where it is known. */
export const Shape = z.object({
  /** Null for what is kept elsewhere. */
  id: optional(z.string().min(1).max(400)),
  kind: Kind.schema,
  name: line(NAME_MAX),
  number: optional(line(60)),
  issuedOn: optional(zDay),
  mediaType: optional(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, "media type" satisfies Hint)),
  /** Bytes. */
  size: optional(z.int().min(0).max(1_000_000_000)),
  sha256: optional(zSha256),
  link: optional(z.url({ protocol: /^https$/, error: "https link" satisfies Hint }).max(2_000)),
  /**
   * Under which key the checked content is kept here; null for what is kept elsewhere. Never shown,
   * never taken from a client.
   */
  file: optional(z.string()),
});
export type Document = z.output<typeof Shape>;

/**
 * A document as a client enters it. With an `id` it is one that was uploaded before: its name and
 * number may change, its content stays.
 */
export const Input = Shape.omit({ file: true });
export type Input = z.output<typeof Input>;
