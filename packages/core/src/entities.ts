import { CitizenEntity } from "./citizen/index.ts";
import { NoticeEntity } from "./conclusion/entity.ts";
import { DirectiveEntity } from "./directive/entity.ts";
import { OpinionEntity, TrackingEntity } from "./opinion/entity.ts";
import { OrganizationEntity } from "./organization/entity.ts";
import { ChangeEntity } from "./outbox/change.ts";
import { ExternalRefEntity } from "./outbox/external-ref.ts";
import { IdempotencyEntity } from "./outbox/once.ts";
import { SessionEntity } from "./session/entity.ts";
import { CampaignEntity, FindingEntity } from "./supervision/entity.ts";
import { BookEntity, RosterEntity } from "./unit/entity.ts";

/** Everything that lies in the table. */
export const ENTITIES = [
  SessionEntity,
  NoticeEntity,
  DirectiveEntity,
  OpinionEntity,
  TrackingEntity,
  CitizenEntity,
  CampaignEntity,
  FindingEntity,
  OrganizationEntity,
  BookEntity,
  RosterEntity,
  ChangeEntity,
  ExternalRefEntity,
  IdempotencyEntity,
] as const;
