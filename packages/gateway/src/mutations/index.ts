import {
  ApiClient,
  Attachment,
  DeadlineChange,
  type InputOf,
  Organization,
  RoleGrants,
  RuleChange,
  type Step,
} from "@doithoai/core";
import { ofConcepts } from "../concepts/index.ts";
import type { MutationResolvers } from "../generated/resolvers.ts";
import type { Disagreement, Named } from "./agreement.ts";
import {
  changedDeadline,
  toAttachmentPayload,
  toCalendarPayload,
  toPolicyPayload,
  toSecretPayload,
  toUploadPayload,
} from "./payloads.ts";
import { late, mutationWithField, mutationWithPayload } from "./resolve.ts";

type Name = keyof MutationResolvers;

/** The mutations of supervision. A concept may replace one by its own, with more fields. */
const OF_SUPERVISION = {
  createCampaign: mutationWithField(late("createCampaign"), "campaign"),
  recordFinding: mutationWithField(late("recordFindingAlone"), "finding"),
} as const;

/** All mutations of the API, each with the core mutation that it runs and its payload. */
export const MUTATIONS = {
  recordOrganization: mutationWithField(Organization.record, "organization"),
  updateOrganization: mutationWithField(Organization.update, "organization"),
  renameOrganization: mutationWithField(Organization.rename, "organization"),
  endOrganization: mutationWithField(Organization.end, "organization"),
  mergeOrganization: mutationWithField(Organization.merge, "organization"),
  createUpload: mutationWithPayload(Attachment.createUpload, toUploadPayload),
  attachDocument: mutationWithPayload(late("attach"), toAttachmentPayload),

  ...OF_SUPERVISION,
  ...ofConcepts("mutations"),

  extendDeadline: mutationWithPayload(DeadlineChange.extend, changedDeadline),
  pauseDeadline: mutationWithPayload(DeadlineChange.pause, changedDeadline),
  resumeDeadline: mutationWithPayload(DeadlineChange.resume, changedDeadline),
  setCalendarDays: mutationWithPayload(RuleChange.setCalendarDays, toCalendarPayload),
  addField: mutationWithField(late("addField"), "fields"),
  setDeadlinePolicy: mutationWithPayload(RuleChange.setDeadlinePolicy, toPolicyPayload),

  grantRole: mutationWithField(RoleGrants.grantRole, "roleGrant"),
  revokeRole: mutationWithField(RoleGrants.revokeRole, "roleGrant"),
  createClient: mutationWithPayload(ApiClient.createClient, toSecretPayload),
  rotateClientSecret: mutationWithPayload(ApiClient.rotateSecret, toSecretPayload),
  revokeClient: mutationWithField(ApiClient.revokeClient, "client"),
} as const satisfies { readonly [M in Name]: { readonly resolve: MutationResolvers[M] } };

type Unnamed = Exclude<Name, Step> | Exclude<Step, Name>;
/** Compile-time check that every mutation has the words of a step. An error names the others. */
export const STEPS_AGREE: [Unnamed] extends [never] ? true : { readonly [M in Unnamed]: never } =
  true;

/** The input type of a mutation in the SDL. */
type SdlInput<M extends Name> = Parameters<
  Extract<NonNullable<MutationResolvers[M]>, (...args: never[]) => unknown>
>[1]["input"];

/** Intended differences: the enum has a role that cannot be granted. */
type Intended = "grantRole: input.role: PUBLIC is in the SDL only";

type Disagreements = Exclude<
  Named<{
    [M in Name]: Disagreement<
      SdlInput<M>,
      InputOf<Awaited<ReturnType<(typeof MUTATIONS)[M]["load"]>>>
    >;
  }>,
  Intended
>;

/**
 * Compile-time check that the inputs of the SDL and of core agree. A compile error names the
 * mutation and the field, argument or enum value that one side lacks.
 */
export const INPUTS_AGREE: [Disagreements] extends [never]
  ? true
  : { readonly [D in Disagreements]: never } = true;
