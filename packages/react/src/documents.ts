import {
  type Channel,
  type Competence,
  type ContentState,
  type DeadlineState,
  type OpinionNature,
  type OpinionStatus,
  type Resolution,
  type ResponseKind,
  type ResponseStatus,
  type Step,
  TypedDocument,
} from "@doithoai/schema";

interface Label {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}
/** A step that the state and the roles allow now. */
export interface AllowedStep {
  readonly by: Step;
  readonly to?: Label;
  /** Conditions beside the state. `met` is null where the input decides. */
  readonly requires?: readonly (Label & { readonly met: boolean | null })[];
}
/** A subject with its steps. */
export interface WithSteps {
  readonly id: string;
  readonly version: number;
  readonly allowedTransitions: readonly AllowedStep[];
}

const STEP_FIELDS = `allowedTransitions {
      by
      to {
        code
        vi
        en
      }
      requires {
        code
        vi
        en
        met
      }
    }`;

export interface StepsResult {
  readonly node:
    | (Partial<WithSteps> & {
        readonly __typename: string;
        readonly id: string;
        readonly viewerCan?: readonly Step[];
        readonly statusLabel?: Label;
      })
    | null;
}
/** The steps of a subject. */
export const STEPS = new TypedDocument<StepsResult, { readonly id: string }>(
  `query StepsOf($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Actionable {
    version
    statusLabel {
      code
      vi
      en
    }
    viewerCan
    ${STEP_FIELDS}
    }
  }
}
`,
  { name: "StepsOf", kind: "query", hash: "" },
);

export interface OpinionResult {
  readonly opinion:
    | (WithSteps & {
        readonly content: string | null;
        readonly contentState: ContentState;
        readonly channel: Channel;
        readonly turn: number | null;
        readonly fields: readonly string[];
        readonly nature: OpinionNature | null;
        readonly competence: Competence;
        readonly status: OpinionStatus;
        readonly statusLabel: Label;
        readonly resolution: Resolution;
        readonly receivedOn: string;
        readonly unit: { readonly code: string; readonly name: string } | null;
        readonly session: { readonly id: string; readonly title: string } | null;
        readonly assignment: {
          readonly organization: { readonly id: string; readonly name: string };
          readonly acceptedOn: string | null;
          readonly dueOn: string | null;
        } | null;
        readonly responses: readonly {
          readonly id: string;
          readonly version: number;
          readonly kind: ResponseKind;
          readonly status: ResponseStatus;
          readonly content: string;
          readonly answeredOn: string | null;
        }[];
        readonly deadlines: readonly {
          readonly id: string;
          readonly version: number;
          readonly policyCode: string;
          readonly label: Label;
          readonly startedOn: string;
          readonly dueOn: string | null;
          readonly state: DeadlineState;
          readonly workingDaysLeft: number | null;
          readonly workingDaysLate: number | null;
          readonly daysLate: number | null;
          readonly provisional: boolean;
        }[];
        readonly viewerCan: readonly Step[];
      })
    | null;
}
/** The page of one opinion. */
export const OPINION = new TypedDocument<OpinionResult, { readonly id: string }>(
  `query OpinionWithSteps($id: ID!) {
  opinion(id: $id) {
    id
    version
    content
    contentState
    channel
    turn
    fields
    nature
    competence
    status
    statusLabel {
      code
      vi
      en
    }
    resolution
    receivedOn
    unit {
      code
      name
    }
    session {
      id
      title
    }
    assignment {
      organization {
        id
        name
      }
      acceptedOn
      dueOn
    }
    responses {
      id
      version
      kind
      status
      content
      answeredOn
    }
    deadlines {
      id
      version
      policyCode
      label {
        code
        vi
        en
      }
      startedOn
      dueOn
      state
      workingDaysLeft
      workingDaysLate
      daysLate
      provisional
    }
    viewerCan
    ${STEP_FIELDS}
  }
}
`,
  { name: "OpinionWithSteps", kind: "query", hash: "" },
);
