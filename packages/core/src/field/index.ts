import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";

/** The fields (lĩnh vực) of opinions. An initial list; offices may need more. */
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
  OTHER: ["lĩnh vực khác", "other"],
});

/** The fields of one matter, without duplicates and in the order of the input. */
export const fields = (max: number) =>
  z
    .array(Field.schema)
    .overwrite((values) => [...new Set(values)])
    .max(max);
