import { CitizenEntity, ReadingEntity } from "./citizen/entity.ts";
import { ClientEntity, TokenEntity, UsedEntity } from "./client/entity.ts";
import { NoticeEntity } from "./conclusion/entity.ts";
import { CursorKeyEntity } from "./cursor-seal/entity.ts";
import { DirectiveEntity } from "./directive/entity.ts";
import { UploadEntity } from "./document/entity.ts";
import { HeldEntity, RoleGrantEntity } from "./member/entity.ts";
import { MigrationEntity } from "./migration/entity.ts";
import { OpinionEntity, TrackingEntity } from "./opinion/entity.ts";
import { OrganizationEntity } from "./organization/entity.ts";
import { ChangeEntity } from "./outbox/change.ts";
import { ExternalRefEntity } from "./outbox/external-ref.ts";
import { IdempotencyEntity } from "./outbox/once.ts";
import { RecalculationEntity } from "./recalculation/entity.ts";
import { RecommendationEntity } from "./recommendation/entity.ts";
import { RegisterEntity } from "./register/entity.ts";
import { PolicyBookEntity, RulesEntity } from "./rules/entity.ts";
import { SessionEntity } from "./session/entity.ts";
import { GateEntity } from "./session/gate.ts";
import { CampaignEntity, FindingEntity } from "./supervision/entity.ts";
import { BucketEntity } from "./throttle/index.ts";
import { BookEntity, RosterEntity } from "./unit/entity.ts";

/** Everything that lies in the table. */
export const ENTITIES = [
  SessionEntity,
  GateEntity,
  NoticeEntity,
  DirectiveEntity,
  OpinionEntity,
  TrackingEntity,
  CitizenEntity,
  ReadingEntity,
  CampaignEntity,
  FindingEntity,
  RecommendationEntity,
  RegisterEntity,
  RecalculationEntity,
  RulesEntity,
  PolicyBookEntity,
  OrganizationEntity,
  RoleGrantEntity,
  HeldEntity,
  ClientEntity,
  UsedEntity,
  TokenEntity,
  BookEntity,
  RosterEntity,
  ChangeEntity,
  ExternalRefEntity,
  IdempotencyEntity,
  UploadEntity,
  BucketEntity,
  MigrationEntity,
  CursorKeyEntity,
] as const;
