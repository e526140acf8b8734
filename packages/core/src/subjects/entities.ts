import { ClientEntity, LastUseEntity, TokenEntity } from "../api-client/entity.ts";
import { ChangeEntity } from "../change/entity.ts";
import { CitizenEntity, ReadingEntity } from "../citizen/entity.ts";
import { CursorKeyEntity } from "../cursor-seal/entity.ts";
import { RegisterEntity } from "../deadline-index/entity.ts";
import { DirectiveEntity } from "../directive/entity.ts";
import { UploadEntity } from "../document/upload-entity.ts";
import { BucketEntity } from "../guess-limit/index.ts";
import { NoticeEntity } from "../notice/entity.ts";
import { OpinionEntity, TrackingEntity } from "../opinion/entity.ts";
import { OrganizationEntity } from "../organization/entity.ts";
import { RecommendationEntity } from "../recommendation/entity.ts";
import { GrantCounterEntity, RoleGrantEntity } from "../role-grant/entity.ts";
import { PolicyBookEntity, RulesEntity } from "../rule-settings/entity.ts";
import { SessionEntity } from "../session/entity.ts";
import { GateEntity } from "../session/gate.ts";
import { CampaignEntity, FindingEntity } from "../supervision/entity.ts";
import { BookEntity, RosterEntity } from "../unit/entity.ts";
import { ExternalRefEntity } from "../use-case/external-ref.ts";
import { IdempotencyEntity } from "../use-case/idempotent.ts";

/** All entities stored in the table. */
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
  RulesEntity,
  PolicyBookEntity,
  OrganizationEntity,
  RoleGrantEntity,
  GrantCounterEntity,
  ClientEntity,
  LastUseEntity,
  TokenEntity,
  BookEntity,
  RosterEntity,
  ChangeEntity,
  ExternalRefEntity,
  IdempotencyEntity,
  UploadEntity,
  BucketEntity,
  CursorKeyEntity,
] as const;
