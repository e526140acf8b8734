import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional } from "../kernel/schemas.ts";
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
  OTHER: ["tổ chức khác", "other body"],
});

/** The copy of a body in other items. */
export const Snapshot = z.object({ id: z.string().max(400), name: zLine(NAME_MAX) });

export const Shape = Snapshot.extend({
  version: z.int().positive(),
  kind: Kind.schema,
  /** Null if the source does not name the unit of the body. */
  unit: optional(Unit.Snapshot),
});

export type Snapshot = z.output<typeof Snapshot>;
export type Organization = z.output<typeof Shape>;
