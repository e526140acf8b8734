import type { Role } from "@doithoai/core";
import { describe, expect, test } from "vitest";
import { done, mutate, refusals } from "../kit/ask.ts";
import { mutateOk, onOpinion, onSession } from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";
import { PROBES } from "./mutations.ts";
import { MAY } from "./oracle.ts";
import type { Subjects } from "./subjects.ts";

const office = useOffice();

/** The fields that can name a locked opinion, or what belongs to it. */
const NAMING = ["opinionId", "subjectId", "intoId", "citizenId", "responseId", "deadlineId"];
const ACTING = Object.entries(PROBES).filter(([, { named }]) => NAMING.includes(named ?? ""));

const MORE: Partial<Record<Role, object>> = {
  CLERK: { denunciations: false },
  LEADER: { denunciations: false },
  INTEGRATOR: { scopes: ["READ_UNPUBLISHED", "RECORD_OPINIONS", "RECORD_SESSIONS"] },
};
const unnamed = (role: Role): Promise<Ask> =>
  office.gateway.as(role, office.commune, "unnamed", null, MORE[role]);
const named = () =>
  office.gateway.as("LEADER", office.commune, "named", null, { denunciations: true });

/** A denunciation of an identified citizen, in a published session and apart from one. */
async function denunciations() {
  const { clerk, chain, commune } = office;
  const session = await chain.published();
  const entry = { content: "Ông A nhận tiền.", citizen: { name: "Trần Thị Bình" } };
  const ids = [
    await mutateOk(clerk, "RecordOpinion", {
      ...entry,
      sessionId: session.id,
      channel: "LETTER",
      nature: "DENUNCIATION",
    }),
    await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(
        await mutateOk(clerk, "RecordOpinion", { ...entry, unitCode: commune, channel: "LETTER" }),
      ),
      nature: "DENUNCIATION",
    }),
  ].map(({ id }) => id);
  const { data } = await (await named())(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { id version citizenId " +
      "deadlines { id } } } }",
    { ids },
  );
  return data.nodes as {
    id: string;
    version: number;
    citizenId: string;
    deadlines: [{ id: string }];
  }[];
}

/** The opinion in place of every subject of a probe. */
const subjectsOf = (opinion: string, citizenId: string, deadline: string): Subjects =>
  ({
    opinion,
    otherOpinion: opinion.replace(/.$/, "X"),
    citizenId,
    deadline,
    draft: `${opinion.replace("opn_", "rsp_")}.1`,
    committee: `org_${office.commune}.2025-07-01.PEOPLES_COMMITTEE`,
  }) as unknown as Subjects;
/** The same id with another random part: nothing has it. */
const missing = (id: string): string => id.replace(/[0-9A-HJKMNP-TV-Z]{4}(?=$|\.[^.]*$)/, "0000");

async function send(ask: Ask, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  office.gateway.requests();
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path message } } }`,
    { input },
  );
  return { answer: { data, errors }, requests: office.gateway.requests().length };
}

describe("who may not read a denunciation may not change it", () => {
  test("the table has every mutation that acts on an opinion or on a part of one", () => {
    expect(ACTING.map(([name]) => name)).toContain("eraseCitizen");
    expect(ACTING.length).toBeGreaterThan(20);
  });

  test("each mutation answers as for an id that nothing has", async () => {
    const people = new Map<Role, ReturnType<typeof unnamed>>();
    const personOf = (role: Role) => {
      const person = people.get(role) ?? unnamed(role);
      people.set(role, person);
      return person;
    };
    for (const { id, version, citizenId, deadlines } of await denunciations()) {
      const here = subjectsOf(id, citizenId, deadlines[0].id);
      const nowhere = subjectsOf(missing(id), missing(citizenId), missing(deadlines[0].id));
      for (const [name, { input, named: field = "" }] of ACTING) {
        const roles = (MAY[name] ?? "").split(" ") as Role[];
        for (const role of roles) {
          const ask = await personOf(role);
          for (const expected of [{}, { expectedVersion: version }]) {
            const [asked, other] = [input(here), input(nowhere)].map((each) => ({
              ...each,
              ...("expectedVersion" in each && expected),
            })) as [Record<string, string>, Record<string, string>];
            const [found, wanted] = [await send(ask, name, asked), await send(ask, name, other)];
            const same = JSON.stringify(found.answer).replaceAll(
              asked[field] ?? "",
              other[field] ?? "",
            );
            expect(`${name} ${role} ${same}`).toBe(
              `${name} ${role} ${JSON.stringify(wanted.answer)}`,
            );
            expect(same).toContain("NOT_FOUND");
            if (name === "eraseCitizen" || found.requests === wanted.requests) continue;
            // Roles are kept for seconds: a call in between may have read them again.
            const once = [await send(ask, name, asked), await send(ask, name, other)];
            expect(once[0]?.requests, name).toBe(once[1]?.requests);
          }
        }
      }
      const { data } = await (await named())(
        "query ($id: ID!) { opinion(id: $id) { version citizen { name } } }",
        { id },
      );
      expect(data.opinion).toEqual({ version, citizen: { name: "Trần Thị Bình" } });
    }
  });

  test("it is not merged into another, and no directive names it", async () => {
    const { chain, commune } = office;
    const clerk = await unnamed("CLERK");
    const into = await chain.assigned();
    const [, letter] = await denunciations();
    const merge = (id: string) => ({
      intoId: into.id,
      expectedVersion: into.version,
      opinionIds: [id],
      reason: "Cùng việc.",
    });
    for (const id of [letter?.id ?? "", missing(letter?.id ?? "")])
      expect(await refusals(clerk, "MergeOpinions", merge(id))).toEqual(["NOT_FOUND opinionIds.0"]);
    const session = await chain.held();
    const { id } = await done(clerk, "RecordOpinion", {
      sessionId: session.id,
      channel: "SPOKEN",
      content: "Ông A nhận tiền.",
      nature: "DENUNCIATION",
    });
    const conclude = (opinionId: string) => ({
      ...onSession(session),
      directives: [
        {
          kinds: ["RESOLVE"],
          content: "Xác minh.",
          leadId: `org_${commune}.2025-07-01.PEOPLES_COMMITTEE`,
          opinionIds: [opinionId],
        },
      ],
    });
    for (const each of [id, missing(id)])
      expect(await refusals(clerk, "ConcludeSession", conclude(each))).toEqual([
        "NOT_FOUND directives.0.opinionIds.0",
      ]);
  });

  test("it offers no step, and does not show which citizen made it", async () => {
    const look =
      "query ($id: ID!) { opinion(id: $id) { citizenId viewerCan allowedTransitions { by } } }";
    for (const { id, citizenId } of await denunciations()) {
      for (const role of ["CLERK", "LEADER", "ADMIN", "OFFICER", "SUPERVISOR"] as const)
        expect((await (await unnamed(role))(look, { id })).data.opinion, role).toEqual({
          citizenId: null,
          viewerCan: [],
          allowedTransitions: [],
        });
      const { opinion } = (await (await named())(look, { id })).data;
      expect(opinion.citizenId).toBe(citizenId);
      expect(opinion.viewerCan).toContain("eraseCitizen");
    }
  });

  test("erasing another record of the same person leaves its citizen", async () => {
    const { clerk, commune } = office;
    const citizen = { name: "Trần Thị Bình", identityNumber: "079123456789" };
    const entry = { unitCode: commune, channel: "LETTER", content: "Hẻm 12 ngập.", citizen };
    const ordinary = await done(clerk, "RecordOpinion", entry);
    const { id } = await done(clerk, "RecordOpinion", { ...entry, nature: "DENUNCIATION" });
    const look =
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { citizenId citizen { name } } } }";
    const seen = async () =>
      (await (await named())(look, { ids: [ordinary.id, id] })).data.nodes.map(
        (node: { citizen: object | null }) => node.citizen !== null,
      );
    const { citizenId } = (await clerk(look, { ids: [ordinary.id] })).data.nodes[0];
    const asked = { citizenId, reason: "Theo yêu cầu." };
    expect(await refusals(await unnamed("LEADER"), "EraseCitizen", asked)).toEqual([]);
    expect(await seen()).toEqual([false, true]);
  });

  test("those named to read it transfer it and erase the citizen", async () => {
    for (const { id, version, citizenId } of await denunciations()) {
      const leader = await named();
      await done(leader, "RedirectOpinion", {
        opinionId: id,
        expectedVersion: version,
        to: "Thanh tra",
        receiptNumber: "1",
        reason: "Theo thủ tục tố cáo.",
      });
      const erased = await mutate(leader, "EraseCitizen", { citizenId, reason: "Theo yêu cầu." });
      expect(erased).toMatchObject({ citizenId, userErrors: [] });
    }
  });
});
