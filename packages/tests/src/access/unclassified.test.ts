import { expect, test } from "vitest";
import { done } from "../kit/ask.ts";
import { mutateOk, onOpinion } from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

const CONTENT = "Tố cáo ông Mười nhận tiền.";

/** Opinions recorded in a published session: the middle one of three is not classified. */
async function recorded() {
  const session = await office.chain.published();
  const record = (more: object) =>
    done(office.clerk, "RecordOpinion", {
      sessionId: session.id,
      channel: "SPOKEN",
      content: "Hẻm 12 ngập.",
      ...more,
    });
  const first = await record({ nature: "SUGGESTION" });
  const middle = await record({ content: CONTENT, citizen: { name: "Trần Thị Bình" } });
  const last = await record({ nature: "SUGGESTION" });
  return { session, first, middle, last };
}

/** Every way in which the public can come upon opinions of a session, and what it finds. */
async function publicSight(sessionId: string, id: string) {
  const { anonymous } = office.gateway;
  const ids = (nodes: { id: string }[]) => nodes.map((node) => node.id);
  const pages = async (ask: Ask) => {
    const found: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const { data } = await ask(
        "query ($id: ID!, $after: String) { session(id: $id) { opinions(first: 1, after: $after) " +
          "{ nodes { id } pageInfo { hasNextPage endCursor } } } }",
        { id: sessionId, after },
      );
      const { nodes, pageInfo } = data.session.opinions;
      expect(nodes).toHaveLength(1);
      found.push(...ids(nodes));
      more = pageInfo.hasNextPage;
      after = pageInfo.endCursor;
    }
    return found;
  };
  const { data } = await anonymous(
    "query ($id: ID!, $session: ID!, $unit: String!) { opinion(id: $id) { id } " +
      "node(id: $id) { id } nodes(ids: [$id]) { id } " +
      "ofUnit: opinions(where: { unitCode: $unit }) { nodes { id } } " +
      'search: opinions(where: { sessionId: $session, search: "ngap" }) { nodes { id } } ' +
      'own: opinions(where: { sessionId: $session, search: "muoi" }) { nodes { id } } }',
    { id, session: sessionId, unit: office.commune },
  );
  return {
    found: [data.opinion, data.node, data.nodes[0]].map((each) => each?.id ?? null),
    ofUnit: ids(data.ofUnit.nodes).toSorted(),
    search: [...ids(data.search.nodes), ...ids(data.own.nodes)].toSorted(),
    pages: (await pages(anonymous)).toSorted(),
  };
}

test("an opinion that nobody has classified is not public, in no list and by no id", async () => {
  const { session, first, middle, last } = await recorded();
  const hidden = [first.id, last.id].toSorted();
  expect(await publicSight(session.id, middle.id)).toEqual({
    found: [null, null, null],
    ofUnit: hidden,
    search: hidden,
    pages: hidden,
  });
  const classified = await mutateOk(office.clerk, "ClassifyOpinion", {
    ...onOpinion(middle),
    nature: "SUGGESTION",
  });
  const all = [...hidden, middle.id].toSorted();
  expect(await publicSight(session.id, middle.id)).toEqual({
    found: [middle.id, middle.id, middle.id],
    ofUnit: all,
    search: all,
    pages: all,
  });
  await mutateOk(office.clerk, "ClassifyOpinion", {
    ...onOpinion(classified),
    nature: "DENUNCIATION",
  });
  expect((await publicSight(session.id, middle.id)).pages).toEqual(hidden);
});

test("a deadline of a hidden subject has an id and a version that name nothing", async () => {
  const { clerk, gateway, commune, chain } = office;
  const { middle } = await recorded();
  const planned = await chain.planned();
  const look = async (ask: Ask): Promise<{ id: string; version: number; policyCode: string }[]> => {
    const list = (binding: boolean) =>
      `deadlines(where: { unitCode: $unit, binding: ${binding} }, first: 100) ` +
      "{ nodes { id version policyCode } }";
    const { data } = await ask(
      `query ($unit: String!) { bound: ${list(true)} advised: ${list(false)} }`,
      { unit: commune },
    );
    return [...data.bound.nodes, ...data.advised.nodes];
  };
  const [own, shown] = [await look(clerk), await look(gateway.anonymous)];
  expect(shown.map(({ policyCode }) => policyCode).toSorted()).toEqual(
    own.map(({ policyCode }) => policyCode).toSorted(),
  );
  for (const subject of [middle, planned]) {
    const part = subject.id.split(/[_.]/).at(-1) ?? "";
    expect(own.some(({ id }) => id.includes(part))).toBe(true);
    expect(JSON.stringify(shown)).not.toContain(`${part}.`);
  }
  const sealed = shown.filter(({ version }) => version === 0);
  expect(sealed.length).toBeGreaterThan(1);
  expect(await look(gateway.anonymous)).toEqual(shown);
  for (const { id, policyCode } of sealed)
    expect(
      (
        await gateway.anonymous(
          "query ($id: ID!) { node(id: $id) { ... on Deadline { id version policyCode } } }",
          { id },
        )
      ).data.node,
    ).toEqual({ id, version: 0, policyCode });
  const changed = sealed[0]?.id.replace(/^ddl_./, (start) =>
    start === "ddl_A" ? "ddl_B" : "ddl_A",
  );
  for (const id of ["ddl_x", changed])
    expect(
      (await gateway.anonymous("query ($id: ID!) { node(id: $id) { id } }", { id })).data.node,
    ).toBeNull();
});

test("its deadlines stay public under its unit, and its citizen reads it by the code", async () => {
  const { middle } = await recorded();
  const { anonymous } = office.gateway;
  const { data } = await anonymous(
    "query ($unit: String!) { deadlines(where: { unitCode: $unit, binding: false }) { " +
      "nodes { policyCode subject { __typename } } } }",
    { unit: office.commune },
  );
  expect(data.deadlines.nodes).toContainEqual({
    policyCode: "OPINION_FIRST_REPLY",
    subject: { __typename: "AdministrativeUnit" },
  });
  const { trackingCode } = (
    await office.clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", { id: middle.id })
  ).data.opinion;
  const own = await anonymous(
    "query ($code: String!) { opinion(trackingCode: $code) { content } }",
    { code: trackingCode },
  );
  expect(own.data.opinion).toEqual({ content: CONTENT });
});

test("one not admitted without a nature stays hidden, one that is merged does not", async () => {
  const { session, first, middle, last } = await recorded();
  await mutateOk(office.clerk, "RejectOpinion", { ...onOpinion(middle), reason: "UNCLEAR" });
  await mutateOk(office.clerk, "MergeOpinions", {
    intoId: first.id,
    expectedVersion: first.version,
    opinionIds: [
      (
        await done(office.clerk, "RecordOpinion", {
          sessionId: session.id,
          channel: "SPOKEN",
          content: "Hẻm 12 vẫn ngập.",
        })
      ).id,
    ],
    reason: "Cùng việc.",
  });
  const { pages } = await publicSight(session.id, middle.id);
  expect(pages).toHaveLength(3);
  expect(pages).toEqual(expect.arrayContaining([first.id, last.id]));
});
