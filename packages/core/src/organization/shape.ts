import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import type { Hint } from "../kernel/hints.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NAME_MAX, zLine } from "../kernel/text.ts";
import * as Unit from "../unit/index.ts";

export const Kind = enumeration({
  PARTY_COMMITTEE: ["cấp ủy", "Party committee"],
  PEOPLES_COUNCIL: ["Hội đồng nhân dân", "People's Council"],
  PEOPLES_COMMITTEE: ["Ủy ban nhân dân", "People's Committee"],
  FATHERLAND_FRONT: ["Ủy ban Mặt trận Tổ quốc", "Fatherland Front committee"],
  MASS_ORGANIZATION: ["tổ chức chính trị - xã hội", "socio-political organisation"],
  DEPARTMENT: ["phòng, ban, ngành chuyên môn", "department"],
  POLICE: ["công an", "police"],
  PARTY_CELL: ["chi bộ", "Party cell"],
  RESIDENTIAL_GROUP_BODY: ["tổ chức ở thôn, tổ dân phố", "body of a residential group"],
  PUBLIC_SERVICE: ["đơn vị sự nghiệp, dịch vụ công", "public service provider"],
  COUNCIL_AND_COMMITTEE_OFFICE: [
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "office of the People's Council and the People's Committee",
  ],
  ECONOMIC_DEPARTMENT: [
    "Phòng Kinh tế (Phòng Kinh tế, Hạ tầng và Đô thị)",
    "economic department (economic, infrastructure and urban department)",
  ],
  CULTURE_SOCIETY_DEPARTMENT: ["Phòng Văn hóa - Xã hội", "department of culture and society"],
  PUBLIC_ADMINISTRATION_CENTRE: [
    "Trung tâm Phục vụ hành chính công",
    "public administration service centre",
  ],
  PARTY_ADVISORY_BODY: [
    "cơ quan tham mưu, giúp việc của cấp ủy (văn phòng, ban xây dựng Đảng, ủy ban kiểm tra)",
    "advisory body of the Party committee (office, Party building board, inspection commission)",
  ],
  MILITARY_COMMAND: ["ban chỉ huy quân sự", "military command"],
  PEOPLES_INSPECTION_BOARD: ["Ban Thanh tra nhân dân", "People's Inspection Board"],
  COOPERATIVE: ["hợp tác xã", "cooperative"],
  BUSINESS: ["doanh nghiệp", "business"],
  OTHER: ["tổ chức khác", "other body"],
});

/** The copy of a body in other items. */
export const Snapshot = z.object({ id: z.string().max(400), name: zLine(NAME_MAX) });

/** Maximum characters of an official identifier (Decision 20/2020/QĐ-TTg). */
export const OFFICIAL_ID_MAX = 35;
const zOfficialId = z
  .string()
  .min(1)
  .max(OFFICIAL_ID_MAX)
  .regex(/^[0-9A-Z.]*$/, "0–9, A–Z, full stops" satisfies Hint);

/** Maximum of other names of a body, and of its former names. */
export const ALIASES_MAX = 20;
/** Maximum of bodies that were merged into one, also by way of others. */
export const MERGED_MAX = 20;

export const Shape = Snapshot.extend({
  version: z.int().positive(),
  kind: Kind.schema,
  /** Null if the source does not name the unit of the body. */
  unit: optional(Unit.Snapshot),
  officialId: optional(zOfficialId),
  /** Other ways in which files write its name. */
  aliases: z.array(zLine(NAME_MAX)).max(ALIASES_MAX).default([]),
  /** Names it had before, with the last day of each, oldest first. */
  formerNames: z
    .array(z.object({ name: zLine(NAME_MAX), to: zDay }))
    .max(ALIASES_MAX)
    .default([]),
  /** First and last day on which it is this body; null if not known, or while it is. */
  validFrom: optional(zDay),
  validTo: optional(zDay),
  /** The ids of the bodies that were merged into this one. Their open work is its work. */
  mergedFrom: z.array(z.string().max(400)).max(MERGED_MAX).default([]),
  /** The id of the body that it was merged into. */
  mergedInto: optional(z.string().max(400)),
});

export type Snapshot = z.output<typeof Snapshot>;
export type Organization = z.output<typeof Shape>;

/** The facts of a body that has none but name, kind and unit. */
export const PLAIN = {
  version: 1,
  officialId: null,
  aliases: [],
  formerNames: [],
  validFrom: null,
  validTo: null,
  mergedFrom: [],
  mergedInto: null,
} as const satisfies Partial<Organization>;
