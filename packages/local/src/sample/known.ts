/** Names in the invented session that are the same at every start, for examples. */
export const KNOWN = {
  sessionId: "ses_01M7VAX680Q3ZF978ACD2TQR0D",
  /** The tracking code of an opinion with a response. */
  trackingCode: "M7BT-BR25-VQQ0",
  /** Departments of the ward, which its officers belong to. */
  infrastructureId:
    "org_26743.2025-07-01.phong-kinh-te-ha-tang-va-do-thi-phuong-ben-thanh-77fb66d9ac",
  cultureId: "org_26743.2025-07-01.phong-van-hoa-xa-hoi-phuong-ben-thanh-530656ea68",
} as const;
