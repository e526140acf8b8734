import { expect } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import { type Ask, anOpinion, aSession } from "../kit/index.ts";
import type { Office } from "../kit/office.ts";
import { follow } from "../kit/projections.ts";

export const FIGURES = "figures { opinions answered overdue directives }";
export const figures = (
  opinions: number,
  answered: number,
  overdue: number,
  directives: number,
) => ({ opinions, answered, overdue, directives });

/** The steps of an office whose sessions are counted. */
export function stepsOf(office: Office) {
  const table = () => office.gateway.table;
  /**
   * The figures of the sessions of the commune by their titles. The public reads them in one
   * request to the table, an office in one for each audience.
   */
  async function listed(ask: Ask = office.clerk): Promise<Payload> {
    const list = `{ sessions(where: { unitCode: "${office.commune}" }) {
      nodes { title version ${FIGURES} }
    } }`;
    // The first request reads the unit.
    await ask(list);
    office.gateway.requests();
    const { data, errors } = await ask(list);
    expect(errors).toBeUndefined();
    const requests = office.gateway.requests();
    if (ask === office.gateway.anonymous) expect(requests).toEqual(["QueryCommand"]);
    if (ask === office.clerk) expect(requests).toEqual(["QueryCommand", "QueryCommand"]);
    return Object.fromEntries(
      data.sessions.nodes.map((node: Payload) => [node.title, node.figures]),
    );
  }
  const step = (operation: string, input: object) => mutateOk(office.clerk, operation, input);
  return {
    table,
    listed,
    followed: async () => {
      expect((await follow(table())).failed).toEqual([]);
      return listed();
    },
    session: (more: object = {}) =>
      step("RecordSession", aSession(office.commune, { title: "Một", ...more })),
    opinion: (sessionId: string, more: object = {}) =>
      step("RecordOpinion", anOpinion(sessionId, more)),
    classify: (of: Payload, nature = "SUGGESTION") =>
      step("ClassifyOpinion", { ...onOpinion(of), nature }),
    conclude: (of: Payload, directives = 2) =>
      step("ConcludeSession", {
        ...onSession(of),
        number: "15/TB-UBND",
        directives: Array.from({ length: directives }, () => ({
          ...{ kinds: ["RESOLVE"], content: "Nạo vét.", leadId: office.chain.committee },
        })),
      }),
    assign: (of: Payload, dueOn: string) =>
      step("AssignOpinion", {
        ...onOpinion(of),
        ...{ organizationId: office.chain.committee, dueOn },
      }),
  };
}
