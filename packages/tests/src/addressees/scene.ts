import { mutateOk, onSession, type Payload } from "../kit/chain.ts";
import type { Ask } from "../kit/index.ts";
import type { Office } from "../kit/office.ts";

export const KINDS = ["PARTY_COMMITTEE", "PEOPLES_COMMITTEE", "FATHERLAND_FRONT"] as const;

export const DIRECTIVE = `query ($id: ID!) { directive(id: $id) {
  id version status lead { id } cooperating { id } openWithout viewerCan
  allowedTransitions { by to { code } }
  progress { startedOn reportedOn report acceptedOn }
  returnedReports { reason }
  deadlines { dueOn state owedBy { id } }
  addressees {
    addresseeId part status statusLabel { en } openWithout
    body { id }
    progress { reportedOn report acceptedOn }
    returnedReports { reason }
    deadlines { dueOn state }
    allowedTransitions { by }
  }
} }`;

export const read = async (ask: Ask, { id }: { readonly id: string }): Promise<Payload> =>
  (await ask(DIRECTIVE, { id })).data.directive;

/** The worklist of a caller. */
export const page = async (ask: Ask): Promise<Payload> =>
  (
    await ask(`{ worklist { nodes {
      id addresseeId allowedTransitions { by } body { id } deadline { dueOn }
      subject { id allowedTransitions { by } }
    } } }`)
  ).data.worklist.nodes;

/** The bodies of an office's commune, and directives to them. */
export function bodiesOf(office: Office) {
  const bodyId = (kind: string) => `org_${office.commune}.2025-07-01.${kind}`;
  const body = (kind: string, more: object = {}) => ({ organizationId: bodyId(kind), ...more });
  const officerOf = (kind: string) =>
    office.gateway.as("OFFICER", office.commune, `officer of ${kind}`, bodyId(kind));
  const sideBySide = () => ({
    dueOn: "2026-12-31",
    addressees: KINDS.map((kind, i) => body(kind, i === 2 ? { dueOn: "2026-12-10" } : {})),
  });
  /** Concludes a session with one directive to these bodies. */
  const directiveTo = async (more: object): Promise<Payload> => {
    const { clerk, chain } = office;
    const session = await mutateOk(clerk, "ConcludeSession", {
      ...onSession(await chain.held()),
      issuedOn: "2026-11-23",
      directives: [{ kinds: ["DISSEMINATE"], content: "Thông tin đến nhân dân.", ...more }],
    });
    return session.directives.edges[0].node;
  };
  return { bodyId, body, officerOf, sideBySide, directiveTo };
}
