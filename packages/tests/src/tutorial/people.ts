import type { Role } from "@doithoai/core";

/** The actors. `body` names the body for which the person acts, if the token names one. */
export const PEOPLE = {
  clerk: { role: "CLERK", body: undefined, en: "the clerk", vi: "công chức văn phòng" },
  officer: { role: "OFFICER", body: "«department»", en: "the officer", vi: "cán bộ xử lý" },
  leader: { role: "LEADER", body: undefined, en: "the leader", vi: "người đứng đầu" },
  deputy: { role: "LEADER", body: undefined, en: "the deputy", vi: "cấp phó của người đứng đầu" },
  front: {
    role: "SUPERVISOR",
    body: undefined,
    en: "the Front's supervisor",
    vi: "cán bộ giám sát của Mặt trận",
  },
  citizen: {
    role: "PUBLIC",
    body: undefined,
    en: "a citizen, without a token",
    vi: "người dân, không có mã truy cập",
  },
} as const satisfies Record<
  string,
  {
    readonly role: Role;
    readonly body: string | undefined;
    readonly en: string;
    readonly vi: string;
  }
>;
