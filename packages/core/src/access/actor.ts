import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional } from "../kernel/schemas.ts";

export const Role = enumeration({
  PUBLIC: ["người dân", "the public"],
  CLERK: ["công chức văn phòng: ghi nhận và phân loại", "clerk: records and classifies"],
  LEADER: ["người đứng đầu: chủ trì, kết luận, duyệt", "leader: chairs, concludes, approves"],
  OFFICER: ["cán bộ xử lý", "officer: handles what is assigned"],
  SUPERVISOR: ["cán bộ giám sát (Mặt trận, đoàn thể)", "supervisor (Front, mass organisations)"],
  ADMIN: ["quản trị", "administrator"],
  INTEGRATOR: ["hệ thống kết nối", "connected system"],
});
export type Role = z.output<typeof Role.schema>;

/** What a connected system may do, beyond what everybody may. */
export const Scope = enumeration({
  READ_UNPUBLISHED: ["đọc nội dung chưa công khai", "read what is not published"],
  READ_CHANGES: ["đọc nhật ký thay đổi", "read the audit trail"],
  RECORD_SESSIONS: [
    "ghi nhận hội nghị, kết luận, văn bản",
    "record sessions, conclusions and documents",
  ],
  RECORD_OPINIONS: ["ghi nhận ý kiến và việc trả lời", "record opinions and deliveries"],
  RECORD_SUPERVISION: ["ghi nhận giám sát", "record supervision"],
});
export type Scope = z.output<typeof Scope.schema>;

/** A role as somebody holds it: for a unit and everything below it. */
export interface Grant {
  readonly role: Role;
  readonly unitCode: string;
  /** The body on whose behalf; null for none in particular. */
  readonly organizationId: string | null;
  /** Whether its holder is one of the persons named to read denunciations. */
  readonly denunciations: boolean;
  /** What an INTEGRATOR may do. */
  readonly scopes: readonly Scope[];
  /** The codes of the unit and of those it took over from. */
  readonly covers: ReadonlySet<string>;
  /** Its body and those that one took over from; empty for none in particular. */
  readonly bodies: ReadonlySet<string>;
}

/** Who asks. */
export interface Actor {
  /** Who the token speaks of; `public` without one. */
  readonly subject: string;
  /** The application that the token was issued to, where it says. */
  readonly client: string | null;
  readonly signedIn: boolean;
  /** The roles in force today. */
  readonly grants: readonly Grant[];
}

/** Who did something, as it is kept with what he did. */
export const zRecorded = z.object({
  subject: z.string(),
  roles: z.array(Role.schema),
  client: optional(z.string()),
});
export const recorded = ({ subject, client, grants }: Actor): z.output<typeof zRecorded> => ({
  subject,
  roles: [...new Set(grants.map(({ role }) => role))],
  client,
});

export const PUBLIC: Actor = { subject: "public", client: null, signedIn: false, grants: [] };

/**
 * What the system itself, and systems connected to it, are called where it says who did something:
 * nobody signs in by such a name.
 */
export const RESERVED_SUBJECT = /^(public$|system:|client:)/;

/** A process of this system itself, which asks nobody. */
export const system = (name: string): Actor => ({
  subject: `system:${name}`,
  client: null,
  signedIn: false,
  grants: [],
});

/** A grant of a unit and a body that took over from no other. */
export const grantOf = (
  role: Role,
  unitCode: string,
  organizationId: string | null = null,
): Grant => ({
  ...{ role, unitCode, organizationId, denunciations: false, scopes: [] },
  covers: new Set([unitCode]),
  bodies: new Set(organizationId === null ? [] : [organizationId]),
});
