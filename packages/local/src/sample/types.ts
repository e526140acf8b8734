import type { ExternalRef, InputOf, Opinion, Organization, Session } from "@doithoai/core";
import type { CreateCampaignInput, conclude, recordFinding } from "@doithoai/core/late";
import type * as z from "zod";

/** A body: the id of a standard body, or the input that records another body. */
export type Body = string | z.input<typeof Organization.RecordInput>;

type Entry = "idempotencyKey" | "externalRef" | "upsert" | "reason";
type SessionInput = z.input<typeof Session.RecordInput>;
type NoticeInput = InputOf<typeof conclude>;
type DirectiveInput = NonNullable<NoticeInput["directives"]>[number];
type OpinionInput = z.input<typeof Opinion.RecordInput>;
type AssignmentInput = NonNullable<OpinionInput["assignment"]>;
type ResponseInput = NonNullable<OpinionInput["responses"]>[number];

interface ChairSample {
  readonly name: string | null;
  readonly position: string;
  readonly body: Body | null;
}
/** Every fact must be stated. Null means that the source does not state it. */
export type SessionFacts = Required<Omit<SessionInput, Entry | "chairs">> & {
  readonly chairs: readonly ChairSample[];
};

export type DirectiveSample = Omit<
  DirectiveInput,
  "leadId" | "cooperatingIds" | "addressees" | "opinionIds" | "externalRef"
> & {
  /** Absent if the bodies are responsible side by side. */
  readonly lead?: Body;
  readonly cooperating?: readonly Body[];
  readonly responsible?: readonly Body[];
  /** The numbers of the session's opinions that the directive answers. */
  readonly opinions: readonly string[];
};
export type NoticeSample = Required<
  Omit<NoticeInput, "idempotencyKey" | "sessionId" | "expectedVersion" | "directives">
> & {
  readonly directives: readonly DirectiveSample[];
};

export type OpinionSample = Omit<
  OpinionInput,
  Entry | "sessionId" | "unitCode" | "assignment" | "responses"
> & {
  /** The last part of the opinion's external reference: "01" gives `…/01`. */
  readonly number: string;
  readonly assignment?: Omit<AssignmentInput, "organizationId"> & { readonly body: Body };
  readonly responses?: readonly (Omit<ResponseInput, "organizationId"> & { readonly body: Body })[];
};

export interface SessionSample {
  readonly ref: ExternalRef;
  readonly facts: SessionFacts;
  readonly opinions: readonly OpinionSample[];
  readonly notice: NoticeSample;
  readonly publication: Required<z.input<typeof Session.Publication>>;
  readonly differenceExplanation: string | null;
}

type CampaignInput = z.input<typeof CreateCampaignInput>;
type FindingInput = InputOf<typeof recordFinding>;

export interface CampaignSample {
  readonly ref: ExternalRef;
  readonly facts: Required<Omit<CampaignInput, "idempotencyKey" | "externalRef">>;
  readonly findings: readonly (Required<Omit<FindingInput, Entry | "campaignId" | "sessionId">> & {
    readonly ref: ExternalRef;
  })[];
}
