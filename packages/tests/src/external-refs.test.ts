import { expect, test } from "vitest";
import { mutateOk, onSession } from "./kit/chain.ts";
import { type Ask, done } from "./kit/index.ts";
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
