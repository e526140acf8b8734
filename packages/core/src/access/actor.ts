import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional } from "../kernel/schemas.ts";

export const Role = enumeration({
  PUBLIC: ["người dân", "the public"],
  CLERK: ["công chức văn phòng: ghi nhận và phân loại", "clerk: records and classifies"],
  LEADER: [
    "lãnh đạo (người đứng đầu, cấp phó): chủ trì, kết luận, duyệt",
    "leader (head or deputy): chairs, concludes, approves",
  ],
  OFFICER: ["cán bộ xử lý", "officer: handles what is assigned"],
  SUPERVISOR: ["cán bộ giám sát (Mặt trận, đoàn thể)", "supervisor (Front, mass organisations)"],
  ADMIN: ["quản trị hệ thống", "administrator"],
  INTEGRATOR: ["hệ thống kết nối", "connected system"],
});
export type Role = z.output<typeof Role.schema>;

/** Permissions of a connected system beyond those of the public. */
export const Scope = enumeration({
  READ_UNPUBLISHED: ["đọc nội dung chưa công khai", "read unpublished content"],
  READ_CHANGES: ["đọc nhật ký thay đổi", "read the audit trail"],
  RECORD_SESSIONS: [
    "ghi nhận hội nghị, kết luận, văn bản",
    "record sessions, conclusions and documents",
  ],
  RECORD_OPINIONS: [
    "ghi nhận ý kiến và việc thông báo cho công dân",
    "record opinions and deliveries",
  ],
  RECORD_SUPERVISION: ["ghi nhận giám sát", "record supervision"],
  TRACK_FOR_CITIZENS: ["tra cứu mã thay cho công dân", "look up tracking codes for citizens"],
});
export type Scope = z.output<typeof Scope.schema>;

/** A role granted to a subject for a unit and everything below it. */
export interface Grant {
  readonly role: Role;
  readonly unitCode: string;
  /** The body on whose behalf the role is held; null for no particular body. */
  readonly organizationId: string | null;
  /** Whether the holder is authorised by name to read denunciations. */
  readonly denunciations: boolean;
  /** The permissions of an INTEGRATOR. */
  readonly scopes: readonly Scope[];
  /** The codes of the unit and of the units it took over from. */
  readonly covers: ReadonlySet<string>;
  /** The ids of the body and of the bodies it took over from; empty for no particular body. */
  readonly bodies: ReadonlySet<string>;
}

/** The caller of an operation. */
export interface Actor {
  /** The subject of the token; `public` without a token. */
  readonly subject: string;
  /** The application that the token was issued to; null if the token does not name it. */
  readonly client: string | null;
  readonly isSignedIn: boolean;
  /** The roles that are in force today. */
  readonly grants: readonly Grant[];
}

/** The person or system that did something, as stored in a record. */
export const zStoredActor = z.object({
  subject: z.string(),
  roles: z.array(Role.schema),
  client: optional(z.string()),
});
export const toStoredActor = ({
  subject,
  client,
  grants,
}: Actor): z.output<typeof zStoredActor> => ({
  subject,
  roles: [...new Set(grants.map(({ role }) => role))],
  client,
});

export const PUBLIC: Actor = { subject: "public", client: null, isSignedIn: false, grants: [] };

/**
 * Subjects reserved for the public, for this system and for connected systems. No person can sign
 * in with such a subject.
 */
export const RESERVED_SUBJECT = /^(public$|system:|client:)/;

/** An internal process of this system. It holds no roles. */
export const system = (name: string): Actor => ({
  subject: `system:${name}`,
  client: null,
  isSignedIn: false,
  grants: [],
});

/** A grant whose unit and body took over from no other. */
export const grantOf = (
  role: Role,
  unitCode: string,
  organizationId: string | null = null,
): Grant => ({
  role,
  unitCode,
  organizationId,
  denunciations: false,
  scopes: [],
  covers: new Set([unitCode]),
  bodies: new Set(organizationId === null ? [] : [organizationId]),
});
