import { ClientEntity, LastUseEntity, TokenEntity } from "../api-client/entity.ts";
import { ChangeEntity } from "../change/entity.ts";
import { CitizenEntity, ReadingEntity } from "../citizen/entity.ts";
import { IdentityKeyEntity } from "../citizen/identity-hash.ts";
import { CursorKeyEntity } from "../cursor-seal/entity.ts";
import { DeadlineEntryEntity } from "../deadline-index/entity.ts";
import { UploadEntity } from "../document/upload-entity.ts";
import { BucketEntity } from "../guess-limit/index.ts";
import { NoticeEntity } from "../notice/entity.ts";
import { OrganizationEntity } from "../organization/entity.ts";
import { BodyNameEntity } from "../organization/name-entity.ts";
import { FieldBookEntity } from "../own-field/entity.ts";
import { GrantCounterEntity, RoleGrantEntity } from "../role-grant/entity.ts";
import { PolicyBookEntity, RulesEntity } from "../rule-settings/entity.ts";
import { CampaignEntity, FindingEntity } from "../supervision/entity.ts";
import { BookEntity, RosterEntity } from "../unit/entity.ts";
import { ExternalRefEntity } from "../use-case/external-ref.ts";
import { IdempotencyEntity } from "../use-case/idempotent.ts";
import { CONCEPT_ENTITIES } from "./concepts.ts";

/** All entities stored in the table. */
export const ENTITIES = [
  ...CONCEPT_ENTITIES,
  NoticeEntity,
  CitizenEntity,
  ReadingEntity,
  IdentityKeyEntity,
  CampaignEntity,
  FindingEntity,
  DeadlineEntryEntity,
  RulesEntity,
  PolicyBookEntity,
  FieldBookEntity,
  OrganizationEntity,
  BodyNameEntity,
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
