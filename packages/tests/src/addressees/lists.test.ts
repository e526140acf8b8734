import { expect, test } from "vitest";
import { mutateOk, onDirective, onSession, type Payload } from "../kit/chain.ts";
import { useOffice } from "../kit/office.ts";
import { bodiesOf, DIRECTIVE, KINDS, page, read } from "./scene.ts";

const office = useOffice();
const { bodyId, directiveTo, officerOf, sideBySide } = bodiesOf(office);

test("a body acts for itself alone, and the lists of a body follow its own part", async () => {
  const { clerk, gateway } = office;
  const directive = await directiveTo(sideBySide());
  const front = await officerOf("FATHERLAND_FRONT");
  const { addressees } = await read(clerk, directive);
  const own = { ...onDirective(directive), addresseeId: addressees[0].addresseeId };
  const { errors } = await front(
    `mutation ($input: StartDirectiveInput!) {
      startDirective(input: $input) { userErrors { code } }
    }`,
    { input: own },
  );
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const steps = (of: Payload) => of.allowedTransitions.map(({ by }: Payload) => by);
  expect(addressees.map(steps)).toEqual(Array(3).fill(["acknowledgeDirective", "startDirective"]));
  const seen = await read(front, directive);
  expect(seen.addressees.map((each: Payload) => steps(each).length)).toEqual([0, 0, 2]);
  expect(seen.viewerCan).toEqual(["acknowledgeDirective", "startDirective", "attachDocument"]);
  const started = await mutateOk(front, "StartDirective", onDirective(directive));
  // A clerk acts for all bodies, but the worklist is that of the People's Committee.
  const [item] = await page(clerk);
  expect(item.addresseeId).toBe(addressees[1].addresseeId);
  expect(steps(item)).toEqual(["acknowledgeDirective", "startDirective"]);
  expect(steps(item.subject)).toEqual([
    ...["acknowledgeDirective", "startDirective", "reportDirective"],
  ]);
  await mutateOk(front, "ReportDirective", { ...onDirective(started), report: "Đã giám sát." });
  const listed = async (kind: string, statuses: readonly string[]) =>
    (
      await clerk(
        `query ($where: DirectiveWhere!) { directives(where: $where) { nodes { id status } } }`,
        { where: { organizationId: bodyId(kind), statuses } },
      )
    ).data.directives.nodes.map(({ status }: Payload) => status);
  expect(await listed("FATHERLAND_FRONT", ["REPORTED"])).toEqual(["IN_PROGRESS"]);
  expect(await listed("FATHERLAND_FRONT", ["IN_PROGRESS"])).toEqual([]);
  expect(await listed("PARTY_COMMITTEE", ["ISSUED"])).toEqual(["IN_PROGRESS"]);
  expect(await listed("PEOPLES_COMMITTEE", ["ISSUED", "REPORTED"])).toEqual(["IN_PROGRESS"]);
  expect(await gateway.anonymous(DIRECTIVE, { id: directive.id })).toMatchObject({
    data: { directive: null },
  });
});

test("the public sees all bodies of a published directive, in the lists of each", async () => {
  const { clerk, gateway, chain } = office;
  const session = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(await chain.held()),
    directives: [{ kinds: ["SUPERVISE"], content: "Giám sát.", ...sideBySide() }],
  });
  const listed = async (kind: string) =>
    (
      await gateway.anonymous(
        "query ($id: ID!) { directives(where: { organizationId: $id }) { nodes { id } } }",
        { id: bodyId(kind) },
      )
    ).data.directives.nodes.length;
  for (const kind of KINDS) expect(await listed(kind)).toBe(0);
  await mutateOk(clerk, "PublishSession", onSession(session));
  for (const kind of KINDS) expect(await listed(kind)).toBe(1);
  const { id } = session.directives.edges[0].node;
  const shown = await read(gateway.anonymous, { id });
  expect(shown.addressees.map(({ body }: Payload) => body.id)).toEqual(KINDS.map(bodyId));
  expect(shown.addressees[0]).toMatchObject({ allowedTransitions: [] });
});
