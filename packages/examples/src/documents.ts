import { type DocumentNode, parse } from "graphql";
import type { Kind, StepName } from "./page.ts";

/** Fragments of the page. A mutation selects them, so what the page shows follows each step. */
export const STEPS = `
  fragment Steps on Actionable {
    id
    version
    excerpt
    statusLabel { code vi en }
    viewerCan
    allowedTransitions {
      by
      to { code vi en }
      requires { code vi en met }
    }
  }
`;
export const DEADLINE = `
  fragment DeadlineShown on Deadline {
    id
    version
    label { code vi en }
    state
    dueOn
    originalDueOn
    overdueFrom
    viewerCan
  }
`;
export const OPINION = `
  fragment OpinionShown on Opinion {
    ...Steps
    status
    content
    nature
    resolution
    assignment {
      organization { id name }
      assignedOn
      acceptedOn
      dueOn
    }
    deadlines { ...DeadlineShown }
    responses {
      ...Steps
      status
      kind
      content
      answeredOn
      approvedOn
      deliveries { means deliveredOn }
    }
  }
  ${STEPS}
  ${DEADLINE}
`;
const DIRECTIVE = `
  fragment DirectiveShown on Directive {
    ...Steps
    status
    content
    deadlines { ...DeadlineShown }
  }
  ${STEPS}
  ${DEADLINE}
`;
const ITEM = `
  fragment ItemShown on WorkItem {
    id
    subject { ...Steps }
    deadline { ...DeadlineShown }
    body { id name }
  }
  ${STEPS}
  ${DEADLINE}
`;

export const WORKLIST = `
  query Worklist($first: Int, $after: String, $last: Int, $before: String) {
    worklist(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { ...ItemShown } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
  ${ITEM}
`;
export const HOME = `
  query Home($unitCode: String!) {
    sessions(where: { unitCode: $unitCode }, first: 3) {
      edges { cursor node { id title } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
    worklist(first: 3) {
      edges { cursor node { id } }
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    }
  }
`;
const TRACKED = "id code opinion { ...OpinionShown }";
export const TRACKING = `
  query Tracking($code: String!) { tracking(code: $code) { ${TRACKED} } }
  ${OPINION}
`;
export const TRACKING_AGAIN = `
  query TrackingAgain($id: ID!) { node(id: $id) { ... on Tracking { ${TRACKED} } } }
  ${OPINION}
`;
const nodeOf = (fragment: string, type: string, text: string): string => `
  query ${fragment}Again($id: ID!) { node(id: $id) { ... on ${type} { ...${fragment} } } }
  ${text}
`;
export const NODES: Readonly<Record<Kind, string>> = {
  opinion: nodeOf("OpinionShown", "Opinion", OPINION),
  directive: nodeOf("DirectiveShown", "Directive", DIRECTIVE),
  deadline: nodeOf("DeadlineShown", "Deadline", DEADLINE),
  item: nodeOf("ItemShown", "WorkItem", ITEM),
};

/** The mutation of a step, whose payload has all that the step changes on the page. */
function step(name: StepName, payload: string, text: string): string {
  const input = `${name.replace(/^./, (first) => first.toUpperCase())}Input!`;
  return `
    mutation ${name}($input: ${input}) {
      ${name}(input: $input) { ${payload} userErrors { path code message } }
    }
    ${text}
  `;
}
const onOpinion = (name: StepName) => step(name, "opinion { ...OpinionShown }", OPINION);
export const STEP_TEXTS: Readonly<Record<StepName, string>> = {
  acceptOpinion: onOpinion("acceptOpinion"),
  approveResponse: onOpinion("approveResponse"),
  assignOpinion: onOpinion("assignOpinion"),
  classifyOpinion: onOpinion("classifyOpinion"),
  closeOpinion: onOpinion("closeOpinion"),
  draftResponse: onOpinion("draftResponse"),
  recordDelivery: onOpinion("recordDelivery"),
  returnOpinion: onOpinion("returnOpinion"),
  acknowledgeDirective: step("acknowledgeDirective", "directive { ...DirectiveShown }", DIRECTIVE),
  // A deadline is a part of the record of its subject: the subject has a new version too.
  extendDeadline: step(
    "extendDeadline",
    "deadline { ...DeadlineShown subject { ...OpinionShown } }",
    OPINION,
  ),
};

/** Parses a text once. A bundler's loader of .graphql files does it at build time. */
const parsed = new Map<string, DocumentNode>();
export function documentOf(text: string): DocumentNode {
  const document = parsed.get(text) ?? parse(text);
  parsed.set(text, document);
  return document;
}
