/** Names in the invented session that are the same at every start, for examples. */
export const KNOWN = {
  sessionId: "ses_01M7VAX680Q3ZF978ACD2TQR0D",
  /** The tracking code of an opinion with a response. */
  trackingCode: "M7BT-BR25-VQQ0",
} as const;
