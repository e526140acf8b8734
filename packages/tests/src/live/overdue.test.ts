import { makeOverdue } from "@doithoai/functions";
import { expect, test } from "vitest";
import { mutateOk, onOpinion } from "../kit/chain.ts";
import { failTransactions } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice({ ownTable: true });

const read = async (id: string, after: string | null) => {
  const answer = await office.clerk(
    `query ($id: ID!, $after: String) {
      session(id: $id) { activity(after: $after) { cursor isComplete changed { id } } }
    }`,
    { id, after },
  );
  return answer.data.session.activity;
};

test("a deadline that becomes overdue moves the activity of its session", async () => {
  const { chain, clerk } = office;
  const directive = await chain.directive();
  const { data } = await clerk(
    "query ($id: ID!) { node(id: $id) { ... on Directive { session { id } } } }",
    { id: directive.id },
  );
  const { id } = data.node.session;
  await office.turnTo("2027-01-01T00:05:00+07:00");
  const { cursor } = await read(id, null);
  await office.gateway.overdue("2027-01-01T00:05:01+07:00");
  await office.turnTo("2027-01-01T00:05:03+07:00");
  expect((await read(id, cursor)).changed).toContainEqual({ id: directive.id });
});

test("a run that writes for a quarter of an hour is followed: each notice comes once", async () => {
  const { chain, gateway } = office;
  const session = await chain.inSession();
  const owed: string[] = [];
  for (let i = 0; i < 4; i++) {
    const opinion = await chain.classified(session.id);
    await mutateOk(office.clerk, "AssignOpinion", {
      ...onOpinion(opinion),
      organizationId: chain.committee,
      dueOn: "2026-12-01",
      citizenToldOn: "2026-11-23",
    });
    owed.push(opinion.id);
  }
  // The same event comes again, and each time all transactions but the first fail.
  const event = { id: "tick", time: "2026-12-02T00:05:00+07:00" };
  let now = new Date(event.time);
  const run = makeOverdue({ table: gateway.table, log: () => undefined, now: () => now });
  let written = false;
  failTransactions(gateway.table, () => {
    const fault = written ? new Error("the network is down") : undefined;
    written = true;
    return fault;
  });
  await office.turnTo(event.time);
  let { cursor } = await read(session.id, null);
  const seen: string[] = [];
  const follow = async (seconds: number) => {
    now = new Date(new Date(event.time).getTime() + seconds * 1_000);
    await office.turnTo(now.toISOString());
    const next = await read(session.id, cursor);
    expect(next.isComplete).toBe(true);
    cursor = next.cursor;
    seen.push(...next.changed.map(({ id }: { id: string }) => id));
  };
  for (const minute of [0, 5, 10, 15, 20]) {
    await follow(minute * 60);
    written = false;
    await run(event, { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 });
    await follow(minute * 60 + 2);
  }
  await follow(25 * 60);
  // The session has a deadline of its own.
  expect(seen.toSorted()).toEqual([...owed, session.id].toSorted());
});
