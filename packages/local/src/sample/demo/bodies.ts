import { bodyNow } from "../bodies.ts";
import type { Body } from "../types.ts";

export const WARD = "26743";
export const PARTY = bodyNow(WARD, "PARTY_COMMITTEE");
export const COMMITTEE = bodyNow(WARD, "PEOPLES_COMMITTEE");
export const FRONT = bodyNow(WARD, "FATHERLAND_FRONT");
export const INFRASTRUCTURE: Body = {
  name: "Phòng Kinh tế, Hạ tầng và Đô thị phường Bến Thành",
  kind: "DEPARTMENT",
  unitCode: WARD,
};
export const CULTURE: Body = {
  name: "Phòng Văn hóa - Xã hội phường Bến Thành",
  kind: "DEPARTMENT",
  unitCode: WARD,
};
export const SERVICE_CENTRE: Body = {
  name: "Trung tâm Phục vụ hành chính công phường Bến Thành",
  kind: "PUBLIC_SERVICE",
  unitCode: WARD,
};
export const POLICE: Body = { name: "Công an phường Bến Thành", kind: "POLICE", unitCode: WARD };
export const NEIGHBOURHOODS: Body = {
  name: "Ban điều hành các khu phố phường Bến Thành",
  kind: "RESIDENTIAL_GROUP_BODY",
  unitCode: WARD,
};
export const WOMEN: Body = {
  name: "Hội Liên hiệp Phụ nữ phường Bến Thành",
  kind: "MASS_ORGANIZATION",
  unitCode: WARD,
};
export const VETERANS: Body = {
  name: "Hội Cựu chiến binh phường Bến Thành",
  kind: "MASS_ORGANIZATION",
  unitCode: WARD,
};
