import type { Phrase } from "@doithoai/core";
import type { TokenRequest } from "../issuer.ts";
import { WARD } from "../sample/demo/bodies.ts";
import { KNOWN } from "../sample/known.ts";

export interface Person {
  readonly subject: string;
  readonly name: Phrase;
  /** The role that a sign-in grants; undefined for a person without a role. */
  readonly grant?: Omit<TokenRequest, "subject">;
}

const CITY = "79";
const COUNTRY = "VN";
const NO_MORE = { organizationId: null, denunciations: false, scopes: [] };

/** The invented persons whom the sign-in page offers. */
export const PEOPLE: readonly Person[] = [
  {
    subject: "clerk",
    name: { vi: "Công chức văn phòng phường Bến Thành", en: "Clerk of Phường Bến Thành" },
    grant: { ...NO_MORE, role: "CLERK", unitCode: WARD },
  },
  {
    subject: "leader",
    name: { vi: "Người đứng đầu phường Bến Thành", en: "Leader of Phường Bến Thành" },
    grant: { ...NO_MORE, role: "LEADER", unitCode: WARD, denunciations: true },
  },
  {
    subject: "deputy",
    name: { vi: "Cấp phó của người đứng đầu phường", en: "Deputy of the ward's leader" },
    grant: { ...NO_MORE, role: "LEADER", unitCode: WARD },
  },
  {
    subject: "officer",
    name: {
      vi: "Cán bộ Phòng Kinh tế, Hạ tầng và Đô thị phường",
      en: "Officer of the ward's infrastructure department",
    },
    grant: {
      ...NO_MORE,
      role: "OFFICER",
      unitCode: WARD,
      organizationId: KNOWN.infrastructureId,
    },
  },
  {
    subject: "officer-culture",
    name: {
      vi: "Cán bộ Phòng Văn hóa - Xã hội phường",
      en: "Officer of the ward's department of culture and society",
    },
    grant: { ...NO_MORE, role: "OFFICER", unitCode: WARD, organizationId: KNOWN.cultureId },
  },
  {
    subject: "front",
    name: { vi: "Cán bộ giám sát của Mặt trận phường", en: "Supervisor of the ward's Front" },
    grant: { ...NO_MORE, role: "SUPERVISOR", unitCode: WARD },
  },
  {
    subject: "city-leader",
    name: { vi: "Lãnh đạo Thành phố Hồ Chí Minh", en: "Leader of Ho Chi Minh City" },
    grant: { ...NO_MORE, role: "LEADER", unitCode: CITY },
  },
  {
    subject: "admin",
    name: { vi: "Quản trị hệ thống cả nước", en: "Administrator of the country" },
    grant: { ...NO_MORE, role: "ADMIN", unitCode: COUNTRY },
  },
  {
    subject: "citizen",
    name: { vi: "Người dân, không có vai trò", en: "A citizen, without a role" },
  },
];
