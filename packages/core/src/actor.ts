import * as z from "zod";
import { enumeration } from "./enumeration.ts";

export const Role = enumeration({
  PUBLIC: ["người dân", "the public"],
  CLERK: ["văn thư, ghi nhận và phân loại", "clerk: records and classifies"],
  LEADER: ["người đứng đầu: chủ trì, kết luận, duyệt", "leader: chairs, concludes, approves"],
  OFFICER: ["cán bộ xử lý", "officer: handles what is assigned"],
  SUPERVISOR: ["giám sát (Mặt trận, đoàn thể)", "supervisor (Front, mass organisations)"],
  ADMIN: ["quản trị", "administrator"],
  INTEGRATOR: ["hệ thống kết nối", "connected system"],
});
export type Role = z.output<typeof Role.schema>;

/** A role holds for a unit and everything below it. */
export const Grant = z.object({ role: Role.schema, unitCode: z.string().min(1).max(120), organizationId: z.nullable(z.string().max(200)) });
export type Grant = z.output<typeof Grant>;

/** Who asks. Without a token: the public, who hold no grant. */
export interface Actor {
  readonly subject: string;
  readonly grants: readonly Grant[];
}

export const PUBLIC: Actor = { subject: "public", grants: [] };
