import * as z from "zod";
import { enumeration } from "../enumeration.ts";
import { optional, zDay } from "../shape.ts";
import { line, NAME_MAX } from "../text.ts";

export const Kind = enumeration({
  INVITATION: ["giấy mời, thông báo tổ chức", "invitation or announcement"],
  MINUTES: ["biên bản", "minutes"],
  NOTICE: ["thông báo kết luận đã ký", "signed conclusion notice"],
  EVIDENCE: ["tài liệu, minh chứng", "evidence"],
  REPORT: ["báo cáo, tin bài", "report"],
});

/** A document that the entry refers to: where it is kept, and its fingerprint where it is known. */
export const Shape = z.object({
  kind: Kind.schema,
  name: line(NAME_MAX),
  number: optional(line(60)),
  issuedOn: optional(zDay),
  mediaType: optional(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, "MEDIA TYPE")),
  /** Bytes. */
  size: optional(z.int().min(0).max(1_000_000_000)),
  /** Hexadecimal. */
  sha256: optional(z.string().regex(/^[0-9a-f]{64}$/, "SHA-256, 64 × 0-9a-f")),
  link: optional(z.url({ protocol: /^https$/ }).max(2_000)),
});
export type Document = z.output<typeof Shape>;
