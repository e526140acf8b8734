import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional, zDay, zExternalRef, zInstant, zLegalDocument } from "../kernel/schemas.ts";
import { NAME_MAX, NOTE_MAX, zLine, zText } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

export const FindingType = enumeration({
  STRENGTH: ["ưu điểm", "strength"],
  LIMITATION: ["hạn chế", "limitation"],
  VIOLATION: ["vi phạm", "violation"],
  LATE: ["chậm so với thời hạn", "late"],
});

/**
 * A visit of the campaign to one unit. The day is null if the source gives only the dates of the
 * whole campaign.
 */
const Visit = z.object({
  unit: UnitSnapshot,
  visitedOn: optional(zDay),
  bodies: z.array(OrganizationSnapshot).max(10),
});

export const CampaignShape = z.object({
  id: z.string(),
  version: z.int().positive(),
  title: zLine(500),
  /** The unit whose Fatherland Front or mass organisation runs the campaign. */
  unit: UnitSnapshot,
  supervisor: OrganizationSnapshot,
  leader: optional(z.object({ name: optional(zLine(NAME_MAX)), position: zLine(NAME_MAX) })),
  from: optional(zDay),
  to: optional(zDay),
  /** `coversFrom` to `coversTo` is the period that the supervised bodies report on. */
  coversFrom: optional(zDay),
  coversTo: optional(zDay),
  legalBases: z.array(zLegalDocument).max(40).default([]),
  visits: z.array(Visit).max(100),
  summary: optional(zText(NOTE_MAX)),
  externalRef: optional(zExternalRef),
  recordedAt: zInstant,
});
export type Campaign = z.output<typeof CampaignShape>;

export const FindingShape = z.object({
  id: z.string(),
  version: z.int().positive(),
  home: z.string(),
  campaignId: optional(z.string()),
  unit: UnitSnapshot,
  type: FindingType.schema,
  content: zText(NOTE_MAX),
  foundOn: optional(zDay),
  /** Whether a recommendation to the supervised body exists for this finding. */
  recommended: z.boolean(),
  sessionId: optional(z.string()),
  externalRef: optional(zExternalRef),
  recordedAt: zInstant,
});
export type Finding = z.output<typeof FindingShape>;
