import { PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { mutateOk, onOpinion, onSession } from "../kit/chain.ts";
import { useOffice } from "../kit/office.ts";
import { follow } from "../kit/projections.ts";
import { FIGURES, figures, stepsOf } from "./figures.ts";

const office = useOffice({ ownTable: true });
const { table, listed, followed, session, opinion, classify, conclude, assign } = stepsOf(office);

test("the list of sessions has the figures after each step, in one request", async () => {
  const one = await session();
  await session({ title: "Hai" });
  expect(await listed()).toEqual({ Một: figures(0, 0, 0, 0), Hai: figures(0, 0, 0, 0) });
  const [first, second, third, fourth] = [
    await opinion(one.id),
    await opinion(one.id),
    await opinion(one.id, { nature: "QUESTION" }),
    await opinion(one.id),
  ];
  expect((await followed()).Một).toEqual(figures(1, 0, 0, 0));
  const sorted = await classify(first);
  await classify(second, "DENUNCIATION");
  expect((await followed()).Một).toEqual(figures(2, 0, 0, 0));
  await mutateOk(office.clerk, "AnswerAtSession", {
    ...onOpinion(third),
    ...{ content: "Đã giải thích.", answeredBy: "Bí thư", resolution: "EXPLAINED" },
  });
  expect((await followed()).Một).toEqual(figures(2, 1, 0, 0));
  const into = await classify(fourth);
  expect((await followed()).Một).toEqual(figures(3, 1, 0, 0));
  await mutateOk(office.clerk, "MergeOpinions", {
    ...{ intoId: into.id, expectedVersion: into.version },
    ...{ opinionIds: [sorted.id], reason: "Cùng một việc." },
  });
  expect((await followed()).Một).toEqual(figures(2, 1, 0, 0));
  await conclude(one);
  expect(await followed()).toEqual({ Một: figures(2, 1, 0, 2), Hai: figures(0, 0, 0, 0) });
});

test("only readers of the opinions see the figures before the publication", async () => {
  const { gateway, clerk, chain, province, supervisor } = office;
  const announced = await mutateOk(clerk, "OpenCollection", onSession(await chain.announced()));
  await opinion(announced.id, { channel: "PRE_SESSION", nature: "SUGGESTION" });
  const held = await session();
  await opinion(held.id, { nature: "SUGGESTION" });
  const title = "Đối thoại quý IV";
  await follow(table());
  const neighbour = await gateway.as("CLERK", `${province}2`, "neighbour");
  for (const ask of [gateway.anonymous, neighbour]) {
    expect(await listed(ask)).toEqual({ [title]: null });
    const { data } = await ask(`query ($id: ID!) { session(id: $id) { title ${FIGURES} } }`, {
      id: announced.id,
    });
    expect(data.session).toEqual({ title, figures: null });
  }
  for (const ask of [clerk, supervisor])
    expect(await listed(ask)).toEqual({ [title]: figures(1, 0, 0, 0), Một: figures(1, 0, 0, 0) });
  await mutateOk(clerk, "PublishSession", onSession(await conclude(held, 1)));
  await follow(table());
  expect(await listed(gateway.anonymous)).toEqual({ [title]: null, Một: figures(1, 0, 0, 1) });
});

test("the overdue ones follow the clock without a write", async () => {
  const one = await session();
  for (const [day, nature] of [
    ["2026-12-01", "SUGGESTION"],
    ["2026-12-07", "QUESTION"],
  ] as const)
    await assign(await opinion(one.id, { nature }), day);
  await opinion(one.id, { nature: "DENUNCIATION" });
  expect(await followed()).toEqual({ Một: figures(2, 0, 0, 0) });
  for (const [day, overdue] of [
    ["2026-12-01", 0],
    ["2026-12-02", 1],
    ["2026-12-08", 2],
  ] as const) {
    await office.turnTo(day);
    expect(await listed()).toEqual({ Một: figures(2, 0, overdue, 0) });
  }
  expect(await follow(table())).toMatchObject({ failed: [], stored: 0 });
});

test("a session of an earlier version has no figures until it is counted", async () => {
  const one = await session();
  const { client, name } = table();
  const { Items = [] } = await client.send(new ScanCommand({ TableName: name }));
  const item = Items.find(({ type }) => type === "Session") ?? {};
  const { figures: _, ...body } = JSON.parse(item.body);
  const row = JSON.stringify(JSON.parse(item.row).slice(0, -1));
  await client.send(
    new PutCommand({ TableName: name, Item: { ...item, body: JSON.stringify(body), row } }),
  );
  const list = `{ sessions(where: { unitCode: "${office.commune}" }) { nodes { id ${FIGURES} } } }`;
  const read = async () => (await office.clerk(list)).data.sessions.nodes;
  expect(await read()).toEqual([{ id: one.id, figures: null }]);
  await follow(table());
  expect(await listed()).toEqual({ Một: figures(0, 0, 0, 0) });
});
