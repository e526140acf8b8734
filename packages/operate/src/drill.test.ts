import { RoleGrants } from "@doithoai/core";
import { type AskAs, done, mutate, openGateway, untilTimeout } from "@doithoai/tests/kit";
import { mutateOk, onOpinion } from "@doithoai/tests/kit/chain.ts";
import { useOffice } from "@doithoai/tests/kit/office.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as replay from "./replay.ts";
import { type Aws, BUS, environmentOf, serveAws } from "./testkit/aws.ts";
import { copyOf, restore } from "./testkit/copy.ts";
import { runOn } from "./testkit/io.ts";

/**
 * The drill of docs/operations.md: copies the table at an instant, makes another table from the
 * copy, and runs the system on that table.
 */
const office = useOffice({ ownTable: true });
let aws: Aws;
beforeAll(async () => {
  aws = await serveAws();
  Object.assign(process.env, environmentOf(aws));
});
afterAll(() => aws.close());

const PERSON = { name: "Trần Văn Xóa", address: "Hẻm 9" };
const OTHER = { name: "Lê Thị Thử", address: "Hẻm 10" };
const OPINION = `query ($id: ID!) {
  opinion(id: $id) {
    id version status content citizenId
    citizen { name address }
    deadlines { policyCode dueOn state }
  }
}`;
// biome-ignore lint/suspicious/noExplicitAny: only the caller knows the selected fields
const readOpinion = async (ask: AskAs, id: string): Promise<any> =>
  (await ask(OPINION, { id })).data.opinion;
const overdueOf = (events: Awaited<ReturnType<typeof copyOf>>): readonly string[] =>
  events
    .flatMap(({ type, pk, sk, body }) =>
      type === "Change" && String(body).includes('"deadline.overdue"') ? [`${pk} ${sk}`] : [],
    )
    .toSorted();

test("a restored table works, erased citizens stay erased, no notice is repeated", async () => {
  const { clerk, leader, commune, chain, gateway: before } = office;
  const letter = (citizen: object) =>
    done(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hẻm ngập.",
      citizen,
    });
  const [erased, remaining] = [await letter(PERSON), await letter(OTHER)];
  // The assignment is due on 15 December. The first reply is due ten working days after receipt on
  // 23 November.
  await chain.due();
  await before.overdue("2026-12-09T00:05:00+07:00");
  const atInstant = await readOpinion(clerk, remaining.id);
  const { citizenId } = await readOpinion(clerk, erased.id);

  const copy = await copyOf(before.table);
  // Changes after the instant are lost, except for destroyed keys.
  await done(leader, "EraseCitizen", { citizenId, reason: "Theo yêu cầu của công dân." });
  const lost = await letter(OTHER);
  await before.overdue("2026-12-17T00:05:00+07:00");
  const saidThere = overdueOf(await copyOf(before.table));
  expect(saidThere.length).toBeGreaterThan(overdueOf(copy).length);
  expect(overdueOf(copy).length).toBeGreaterThan(0);

  const now = new Date("2026-12-17T09:00:00+07:00");
  const after = await openGateway({ now: () => now, ownTable: true });
  try {
    await restore(after.table, copy);
    const [reader, head] = [
      await after.as("CLERK", commune, "clerk"),
      await after.as("LEADER", commune, "leader"),
    ];
    // The copy contains the roles. Users of the other issuer are stored beside them.
    expect(
      (
        await RoleGrants.actorOf(
          { table: after.table, until: untilTimeout(), now },
          { subject: clerk.subject, client: null },
        )
      ).grants,
    ).toMatchObject([{ role: "CLERK", unitCode: commune }]);
    const { deadlines: _, ...facts } = atInstant;
    expect(await readOpinion(reader, remaining.id)).toMatchObject(facts);
    expect(await readOpinion(reader, lost.id)).toBeNull();
    const listed = await reader(
      `query ($unitCode: String!) {
        opinions(where: { unitCode: $unitCode }, first: 100) { nodes { id } }
      }`,
      { unitCode: commune },
    );
    expect(listed.data.opinions.nodes.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([erased.id, remaining.id]),
    );

    // The copy restores the sealed name. It does not restore the key.
    const raw = (await copyOf(after.table)).find(({ pk }) => pk === `CITIZEN#${citizenId}`);
    expect(JSON.parse(String(raw?.body))).toMatchObject({ sealed: { name: expect.any(String) } });
    expect(await readOpinion(reader, erased.id)).toMatchObject({ citizenId, citizen: null });
    expect(
      await mutate(head, "EraseCitizen", { citizenId, reason: "Như trước khi phục hồi." }),
    ).toMatchObject({ citizenId, userErrors: [] });
    expect((await readOpinion(reader, remaining.id)).citizen).toEqual(OTHER);

    // The check emits the notices that were not sent at the instant, with the same version numbers
    // as in the lost table, and repeats none.
    await after.overdue("2026-12-17T00:05:00+07:00");
    const saidHere = overdueOf(await copyOf(after.table));
    expect(saidHere).toEqual(expect.arrayContaining([...overdueOf(copy)]));
    expect(saidThere).toEqual(expect.arrayContaining([...saidHere]));
    expect(saidHere.length).toBeGreaterThan(overdueOf(copy).length);
    expect(await after.overdue("2026-12-17T01:05:00+07:00")).toMatchObject({
      read: 0,
      flagged: 0,
      failed: 0,
    });
    const { overdue } = (
      await after.anonymous(
        "query ($unitCode: String!) { overdue(unitCode: $unitCode, first: 100) { nodes { id } } }",
        { unitCode: commune },
      )
    ).data;
    expect(overdue.nodes.length).toBeGreaterThan(0);

    // Work continues from the version at the instant. The replay sends the last hours before it
    // again.
    expect(
      await mutateOk(reader, "ClassifyOpinion", {
        ...onOpinion(remaining),
        nature: "SUGGESTION",
        fields: ["IRRIGATION_DRAINAGE"],
        competence: "COMMUNE",
      }),
    ).toMatchObject({
      version: remaining.version + 1,
    });
    const { error } = await runOn(
      after.table,
      replay,
      ["--bus", BUS, "--from", "2026-11-23", "--to", "2026-12-09"],
      now,
    );
    expect(error).toBeUndefined();
    const written = copy.flatMap(({ type, pk, sk }) =>
      type === "Change" ? [`chg_${String(pk).slice("CHANGE#".length)}.${Number(sk)}`] : [],
    );
    expect(aws.taken().map(({ id }) => id)).toEqual(expect.arrayContaining(written));
  } finally {
    await after.close();
  }
});
