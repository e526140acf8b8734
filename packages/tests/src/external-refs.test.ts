import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { mutateOk, onSession } from "./kit/chain.ts";
import { type Ask, done, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";
import { documentOf } from "./kit/operations.ts";

const office = useOffice();
const refOf = (value: string) => ({ system: "external-refs", value: `${office.commune}/${value}` });

test("a directive is found by external reference and by id, only if it is visible", async () => {
  const { clerk, gateway, chain } = office;
  const externalRef = refOf("1");
  const directive = {
    kinds: ["RESOLVE"],
    content: "Nạo vét cống.",
    leadId: chain.committee,
    dueOn: "2026-12-31",
    externalRef,
  };
  const session = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(await chain.held()),
    directives: [directive],
  });
  const byRef = async (ask: Ask = clerk) =>
    (await ask(documentOf("DirectiveByExternalRef"), { externalRef })).data.directive;
  const found = await byRef();
  expect(found).toMatchObject({ content: "Nạo vét cống.", number: 1, session: { id: session.id } });
  const byId = async (ask: Ask = clerk) =>
    (await ask("query ($id: ID!) { directive(id: $id) { id } }", { id: found.id })).data.directive;
  expect(await byId()).toEqual({ id: found.id });
  expect([await byRef(gateway.anonymous), await byId(gateway.anonymous)]).toEqual([null, null]);
  await mutateOk(clerk, "PublishSession", onSession(session));
  expect([await byRef(gateway.anonymous), await byId(gateway.anonymous)]).toMatchObject([
    { id: found.id },
    { id: found.id },
  ]);
});

test("everybody finds a finding by external reference and by id", async () => {
  const { supervisor, gateway, commune } = office;
  const externalRef = refOf("1");
  const { id } = await done(supervisor, "RecordFinding", {
    unitCode: commune,
    type: "LATE",
    content: "Chậm trả lời.",
    externalRef,
  });
  expect(
    (await gateway.anonymous(documentOf("FindingByExternalRef"), { externalRef })).data.finding,
  ).toMatchObject({ id, version: 1, externalRef });
  expect(
    (await gateway.anonymous("query ($id: ID!) { finding(id: $id) { content } }", { id })).data
      .finding,
  ).toEqual({ content: "Chậm trả lời." });
});

test.each(["directive", "finding"])(
  "%s: an unknown or foreign id is null; exactly one argument is required",
  async (name) => {
    const { clerk, chain } = office;
    const ask = (args: object) =>
      clerk(
        `query ($id: ID, $externalRef: ExternalRefInput) {
          ${name}(id: $id, externalRef: $externalRef) { id }
        }`,
        args,
      );
    const { id } = await chain.received();
    for (const args of [{ id }, { id: "x" }, { externalRef: refOf("none") }])
      expect((await ask(args)).data[name]).toBeNull();
    for (const args of [{}, { id, externalRef: refOf("1") }])
      expect((await ask(args)).errors?.[0].extensions.code).toBe("BAD_ARGUMENT");
  },
);

describe("a reference in another spelling is the same reference", () => {
  const written = (value: string) => ({
    system: "Một cửa 1022",
    value: `${office.commune}-${value}`,
  });
  const opinion = (externalRef: object, more: object = {}) => ({
    unitCode: office.commune,
    channel: "LETTER",
    content: "Ngập nước.",
    upsert: true,
    externalRef,
    ...more,
  });
  const SPELLINGS: readonly [string, (ref: { system: string; value: string }) => object][] = [
    ["another case of the system", (ref) => ({ ...ref, system: "MỘT CỬA 1022" })],
    ["decomposed letters", (ref) => ({ ...ref, system: ref.system.normalize("NFD") })],
    ["two blanks", (ref) => ({ ...ref, system: "Một\u00a0 cửa 1022" })],
    ["full-width digits", (ref) => ({ ...ref, system: "Một cửa \uff11\uff10\uff12\uff12" })],
    ["a zero-width space", (ref) => ({ ...ref, value: `\u200b${ref.value}` })],
    ["a mark of direction", (ref) => ({ ...ref, value: `${ref.value}\u200e` })],
    [
      "a soft hyphen",
      (ref) => ({ ...ref, value: `${ref.value.slice(0, 3)}\u00ad${ref.value.slice(3)}` }),
    ],
    ["a no-break hyphen", (ref) => ({ ...ref, value: ref.value.replace("-", "\u2011") })],
  ];

  test.each(SPELLINGS)("%s", async (_, respell) => {
    const { clerk, supervisor, commune } = office;
    const ref = written("a");
    const first = await done(clerk, "RecordOpinion", opinion(ref));
    expect(await done(clerk, "RecordOpinion", opinion(respell(ref)))).toMatchObject({
      id: first.id,
      version: 1,
    });
    expect(
      await refusals(clerk, "RecordOpinion", opinion(respell(ref), { upsert: false })),
    ).toEqual(["EXTERNAL_REF_TAKEN externalRef"]);
    const finding = { unitCode: commune, type: "LATE", content: "Chậm.", upsert: true };
    const found = await done(supervisor, "RecordFinding", { ...finding, externalRef: ref });
    expect(
      await done(supervisor, "RecordFinding", { ...finding, externalRef: respell(ref) }),
    ).toMatchObject({ id: found.id, version: 1 });
    const { data } = await clerk(
      "query ($r: ExternalRefInput!) { opinion(externalRef: $r) { id externalRef { system } } }",
      { r: respell(ref) },
    );
    expect(data.opinion).toEqual({ id: first.id, externalRef: { system: ref.system } });
  });

  test("two rows of one call in two spellings write one opinion", async () => {
    const ref = written("b");
    const rows = [ref, ...SPELLINGS.map(([, respell]) => respell(ref))].map((each) =>
      opinion(each),
    );
    const { results } = await mutate(office.clerk, "RecordOpinions", { rows });
    const ids = results.map(({ opinion: each }: { opinion: { id: string } }) => each.id);
    expect(new Set(ids).size).toBe(1);
  });

  test("the case of the value counts", async () => {
    const { clerk } = office;
    const [lower, upper] = [
      await done(clerk, "RecordOpinion", opinion(written("aB1"))),
      await done(clerk, "RecordOpinion", opinion(written("Ab1"))),
    ];
    expect(lower.id).not.toBe(upper.id);
  });

  test("a reference stored as it was written is found, and is taken", async () => {
    const { clerk, gateway } = office;
    const ref = written("old");
    const { id } = await done(clerk, "RecordOpinion", opinion(written("new")));
    const Item = {
      pk: `EXTERNAL#opinion#${ref.system}#${ref.value}`,
      sk: "REF",
      type: "ExternalRef",
      schema: 1,
      body: JSON.stringify({ kind: "opinion", ref, id }),
    };
    await gateway.table.client.send(new PutCommand({ TableName: gateway.table.name, Item }));
    const { data } = await clerk(
      "query ($r: ExternalRefInput!) { opinion(externalRef: $r) { id } }",
      { r: ref },
    );
    expect(data.opinion).toEqual({ id });
    expect(await done(clerk, "RecordOpinion", opinion(ref))).toMatchObject({ id, version: 1 });
    expect(await refusals(clerk, "RecordOpinion", opinion(ref, { upsert: false }))).toEqual([
      "EXTERNAL_REF_TAKEN externalRef",
    ]);
  });

  test("directives of one notice: a slash in a part does not make two references one", async () => {
    const { clerk, chain, commune } = office;
    const concluding = async (...refs: object[]) => ({
      ...onSession(await chain.held()),
      directives: refs.map((externalRef) => ({
        kinds: ["RESOLVE"],
        content: "Nạo vét cống.",
        leadId: chain.committee,
        externalRef,
      })),
    });
    const two = [
      { system: `${commune}/b`, value: "c" },
      { system: commune, value: "b/c" },
    ];
    await done(clerk, "ConcludeSession", await concluding(...two));
    const ref = written("c");
    expect(
      await refusals(
        clerk,
        "ConcludeSession",
        await concluding(ref, { ...ref, system: ref.system.toUpperCase() }),
      ),
    ).toEqual(["DUPLICATE directives.1.externalRef"]);
  });
});
