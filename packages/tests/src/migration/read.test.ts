import { beforeEach, expect, test } from "vitest";
import { done, mutate, refusals } from "../kit/ask.ts";
import { identitiesIn } from "../kit/identities.ts";
import { useOffice } from "../kit/office.ts";
import { bodyOf, everything, firstVersion, migrate, putAll, type Raw } from "./first-version.ts";

/**
 * Items of the first version, raw, before any backfill; what is left in the clear is sealed in the
 * end, so that no test leaves anybody there.
 */
const office = useOffice({ apart: true });
let items: readonly Raw[];
beforeEach(async () => {
  items = firstVersion(office);
  await putAll(office.gateway.table, items);
  return async () => void (await migrate(office.gateway));
});

const FINDING =
  "query ($id: ID!) { node(id: $id) { ... on SupervisionFinding { content version recommendation { content } } } }";
const opinionOf = (at = 0) =>
  JSON.parse(String(items.filter(({ type }) => type === "Opinion")[at]?.body));
const citizenOf = (id: string) => bodyOf(items, "Citizen", id);
const SEEN =
  "query ($id: ID!) { opinion(id: $id) { content citizenId citizen { name address phone identityNumber } } }";

test("a finding of version 1 is read as one of today, and written over by its version", async () => {
  const { supervisor, gateway } = office;
  const [asking, plain] = items
    .filter(({ type }) => type === "SupervisionFinding")
    .map(({ body }) => JSON.parse(String(body)));
  for (const { id, content } of [asking, plain])
    expect((await supervisor(FINDING, { id })).data.node).toEqual({
      content,
      version: 1,
      recommendation: null,
    });
  const more = {
    content: "Công khai trong 10 ngày.",
    organizationId: `org_${office.commune}.2025-07-01.PEOPLES_COMMITTEE`,
  };
  // Whoever read an earlier version of it is refused, as ever.
  expect(
    await refusals(supervisor, "IssueRecommendation", {
      findingId: plain.id,
      expectedVersion: 2,
      ...more,
    }),
  ).toEqual(["STALE_VERSION expectedVersion"]);
  await done(supervisor, "IssueRecommendation", {
    findingId: plain.id,
    expectedVersion: 1,
    ...more,
  });
  expect((await supervisor(FINDING, { id: plain.id })).data.node).toMatchObject({
    version: 2,
    recommendation: { content: more.content },
  });
  expect(
    (await everything(gateway.table)).find(({ body }) =>
      String(body).includes(`"id":"${plain.id}"`),
    ),
  ).toMatchObject({ schema: 2, version: 2 });
  // What asks for something already is asked for nothing else: its own words are not lost.
  expect(
    await refusals(supervisor, "IssueRecommendation", {
      findingId: asking.id,
      expectedVersion: 1,
      ...more,
    }),
  ).toEqual(["CONFLICTING_INPUT findingId"]);
  expect(gateway.broken).toEqual([]);
});

test("who lies in the clear is shown to whose task needs it, and the showing is kept; nobody else learns of him", async () => {
  const { clerk, leader, supervisor, admin, gateway } = office;
  const { id, citizenId } = opinionOf();
  const { id: _, ...identity } = citizenOf(citizenId);
  for (const ask of [supervisor, admin, gateway.anonymous]) {
    const answer = JSON.stringify(await ask(SEEN, { id }));
    expect(identitiesIn(answer)).toEqual([]);
    expect(answer).not.toContain(String(identity.name));
  }
  const readings = async () =>
    (
      await leader("query ($id: ID!) { opinion(id: $id) { identityReadings { actor roles } } }", {
        id,
      })
    ).data.opinion.identityReadings;
  expect(await readings()).toEqual([]);
  expect((await clerk(SEEN, { id })).data.opinion.citizen).toEqual({
    ...identity,
    identityNumber: null,
  });
  expect(await readings()).toEqual([{ actor: clerk.subject, roles: ["CLERK"] }]);
  expect(gateway.broken).toEqual([]);
});

test("where the showing cannot be kept, nobody is shown", async () => {
  const { clerk, gateway } = office;
  gateway.table.client.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        commandName === "TransactWriteItemsCommand"
          ? Promise.reject(new Error("no more writes"))
          : next(args),
    { step: "initialize", name: "refuse" },
  );
  const { id, citizenId } = opinionOf();
  const answer = await clerk(SEEN, { id });
  gateway.table.client.middlewareStack.remove("refuse");
  expect(answer.data.opinion.citizen).toBeNull();
  expect(JSON.stringify([answer, gateway.broken])).not.toContain(String(citizenOf(citizenId).name));
});

test("his erasure waits for the backfill, and then is done", async () => {
  const { leader, gateway } = office;
  const { id, citizenId } = opinionOf();
  const erasure = { citizenId, reason: "Theo yêu cầu." };
  const { errors } = await leader(
    "mutation ($input: EraseCitizenInput!) { eraseCitizen(input: $input) { erasedAt } }",
    { input: erasure },
  );
  expect(errors).toMatchObject([{ extensions: { code: "RETRY_LATER" } }]);
  await migrate(gateway);
  expect(await mutate(leader, "EraseCitizen", erasure)).toMatchObject({
    citizenId,
    userErrors: [],
  });
  expect((await office.clerk(SEEN, { id })).data.opinion).toMatchObject({
    citizenId,
    citizen: null,
  });
  const { keyId } = bodyOf(await everything(gateway.table), "Citizen", citizenId);
  expect([
    ...(await gateway.vault.open([String(keyId), citizenId], Date.now() + 10_000)).keys(),
  ]).toEqual([]);
});
