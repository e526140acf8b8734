import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import type { Hint } from "../kernel/hints.ts";

/** The shipped fields (lĩnh vực) of opinions. Units add further ones (`own-field`). */
export const Field = enumeration({
  LAND: ["đất đai", "land"],
  LAND_CERTIFICATES: ["cấp giấy chứng nhận quyền sử dụng đất", "land certificates"],
  COMPENSATION_RESETTLEMENT: ["bồi thường, hỗ trợ, tái định cư", "compensation and resettlement"],
  CONSTRUCTION_ORDER: ["xây dựng, trật tự xây dựng", "construction and its order"],
  PLANNING: ["quy hoạch", "planning"],
  TRANSPORT: ["giao thông", "transport"],
  IRRIGATION_DRAINAGE: ["thủy lợi, thoát nước", "irrigation and drainage"],
  UTILITIES: ["điện, nước, chiếu sáng", "electricity, water, lighting"],
  ENVIRONMENT: ["môi trường", "environment"],
  AGRICULTURE: ["nông nghiệp", "agriculture"],
  SOCIAL_SECURITY: ["an sinh xã hội", "social security"],
  HEALTH: ["y tế", "health"],
  EDUCATION: ["giáo dục", "education"],
  CULTURE_SPORT: ["văn hóa, thể thao", "culture and sport"],
  SECURITY_ORDER: ["an ninh, trật tự", "security and order"],
  ADMINISTRATIVE_REFORM: ["cải cách hành chính", "administrative reform"],
  OFFICIALS_CONDUCT: ["đạo đức công vụ, trách nhiệm cán bộ", "conduct of officials"],
  PARTY_GOVERNMENT_BUILDING: ["xây dựng Đảng, chính quyền", "Party and government building"],
  PUBLIC_INVESTMENT: ["đầu tư công", "public investment"],
  MARKET_BUSINESS: ["chợ, kinh doanh", "market and business"],
  DEFENCE: ["quốc phòng", "national defence"],
  ETHNIC_RELIGION: ["dân tộc, tôn giáo", "ethnic and religious affairs"],
  LABOUR_MERIT: ["lao động, người có công", "labour and people with merit"],
  DIGITAL: ["chuyển đổi số", "digital transformation"],
  FINANCE_BUDGET: ["tài chính – ngân sách", "finance and budget"],
  JUSTICE: ["tư pháp, hộ tịch", "justice and civil status"],
  OTHER: ["lĩnh vực khác", "other"],
});

export type ShippedField = z.output<typeof Field.schema>;

export const FieldGroup = enumeration({
  POLICY: ["chế độ, chính sách", "policies and benefits"],
  LAND: ["đất đai", "land"],
  JUSTICE: ["tư pháp", "justice"],
  OTHER: ["khác", "other"],
});
export type FieldGroup = z.output<typeof FieldGroup.schema>;

const GROUPS: Partial<Record<ShippedField, FieldGroup>> = {
  LAND: "LAND",
  LAND_CERTIFICATES: "LAND",
  COMPENSATION_RESETTLEMENT: "LAND",
  SOCIAL_SECURITY: "POLICY",
  LABOUR_MERIT: "POLICY",
  HEALTH: "POLICY",
  EDUCATION: "POLICY",
  ETHNIC_RELIGION: "POLICY",
  JUSTICE: "JUSTICE",
};
/** The group of a shipped field in the State's report form on petitions (our assignment). Pure. */
export const groupOf = (field: ShippedField): FieldGroup => GROUPS[field] ?? "OTHER";

/** The form of the code of a shipped field, or of one that a unit added: `79.BUS`. */
export const FIELD_CODE = /^(?:[^.\s]{1,120}\.)?[A-Z][A-Z0-9_]{1,59}$/;

/**
 * The fields of one matter, without duplicates and in the order of the input. Whether they exist in
 * the unit is checked by `expectFields`, because units add fields.
 */
export const fields = (max: number) =>
  z
    .array(z.string().regex(FIELD_CODE, "field of a list" satisfies Hint))
    .overwrite((values) => [...new Set(values)])
    .max(max);
