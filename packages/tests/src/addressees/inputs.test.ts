import { expect, test } from "vitest";
import { mutateOk, onSession } from "../kit/chain.ts";
import { done, refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { bodiesOf } from "./scene.ts";

const office = useOffice();
const { body } = bodiesOf(office);

test.each<[string, () => object, readonly string[]]>([
  ["no body", () => ({}), ["REQUIRED directives.0.addressees"]],
  ["an empty list", () => ({ addressees: [] }), ["TOO_FEW directives.0.addressees"]],
  [
    "both ways",
    () => ({ leadId: office.chain.committee, addressees: [body("FATHERLAND_FRONT")] }),
    ["CONFLICTING_INPUT directives.0.addressees"],
  ],
  [
    "progress of nobody in the list",
    () => ({ progress: { startedOn: "2026-11-23" }, addressees: [body("FATHERLAND_FRONT")] }),
    ["CONFLICTING_INPUT directives.0.progress"],
  ],
  [
    "cooperating bodies alone",
    () => ({ addressees: [body("FATHERLAND_FRONT", { part: "COOPERATING" })] }),
    ["REQUIRED directives.0.addressees"],
  ],
  [
    "a body twice",
    () => ({ addressees: [body("FATHERLAND_FRONT"), body("FATHERLAND_FRONT")] }),
    ["DUPLICATE directives.0.addressees.1.organizationId"],
  ],
  [
    "an unknown body",
    () => ({ addressees: [{ organizationId: "org_x.0.OTHER" }] }),
    ["NOT_FOUND directives.0.addressees.0.organizationId"],
  ],
  [
    "a day before the notice",
    () => ({ addressees: [body("FATHERLAND_FRONT", { dueOn: "2026-11-01" })] }),
    ["CONFLICTING_INPUT directives.0.addressees.0.dueOn"],
  ],
  [
    "progress of one body in the wrong order",
    () => ({
      addressees: [
        body("FATHERLAND_FRONT", {
          progress: { startedOn: "2026-11-23", acceptedOn: "2026-11-20" },
        }),
      ],
    }),
    ["CONFLICTING_INPUT directives.0.addressees.0.progress.acceptedOn"],
  ],
  [
    "41 bodies",
    () => ({ addressees: Array.from({ length: 41 }, (_, i) => body(`OTHER${i}`)) }),
    ["TOO_MANY directives.0.addressees"],
  ],
])("a directive with %s is refused", async (_, more, refused) => {
  const { clerk, chain } = office;
  const input = {
    ...onSession(await chain.held()),
    issuedOn: "2026-11-23",
    directives: [{ kinds: ["SUPERVISE"], content: "Giám sát.", ...more() }],
  };
  expect(await refusals(clerk, "ConcludeSession", input)).toEqual(refused);
});

test("a notice has room for 40 bodies with due days, and says what else fits", async () => {
  const { clerk, leader, commune, chain } = office;
  const ids = await Promise.all(
    Array.from({ length: 40 }, async (_, i) => {
      const recorded = {
        name: `Tổ dân phố ${i}`,
        kind: "RESIDENTIAL_GROUP_BODY",
        unitCode: commune,
      };
      return (await done(clerk, "RecordOrganization", recorded)).id;
    }),
  );
  const item = (count = 40) => ({
    kinds: ["DISSEMINATE"],
    content: "Thông tin đến nhân dân.",
    dueOn: "2026-12-31",
    addressees: ids.slice(0, count).map((organizationId) => ({ organizationId })),
  });
  const concluding = { ...onSession(await chain.held()), directives: [item(), item()] };
  expect(await refusals(clerk, "ConcludeSession", concluding)).toEqual(["TOO_MANY directives"]);
  const session = await mutateOk(clerk, "ConcludeSession", {
    ...concluding,
    directives: [item()],
  });
  const directive = session.directives.edges[0].node;
  const amend = (more: object) => ({ ...onSession(session), ...more });
  const replace = (count: number) => [{ directiveId: directive.id, directive: item(count) }];
  expect(await refusals(leader, "AmendNotice", amend({ replace: replace(40) }))).toEqual([
    "TOO_MANY replace.0.directive.addressees",
  ]);
  const published = await mutateOk(clerk, "PublishSession", onSession(session));
  await mutateOk(leader, "AmendNotice", { ...onSession(published), replace: replace(3) });
  const { data } = await office.gateway.anonymous(
    "query ($id: ID!) { directives(where: { organizationId: $id }) { nodes { status } } }",
    { id: ids[39] },
  );
  expect(data.directives.nodes).toEqual([{ status: "REPLACED" }]);
});
