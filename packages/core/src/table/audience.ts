/**
 * The readers who may list an item: everybody, or only the office that keeps it. Each audience has
 * partitions of its own, so a list reads no partition of an audience that its reader is not of.
 */
export const AUDIENCES = ["PUBLIC", "OFFICE"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const audienceOf = (isPublic: boolean): Audience => (isPublic ? "PUBLIC" : "OFFICE");
