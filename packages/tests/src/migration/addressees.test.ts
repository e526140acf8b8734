import { expect, test } from "vitest";
import { mutateOk, onDirective, onRecommendation, type Payload } from "../kit/chain.ts";
import { useOffice } from "../kit/office.ts";
import { everything, migrate, putAll, type Raw } from "./items.ts";

const office = useOffice({ ownTable: true });
const front = () => `org_${office.commune}.2025-07-01.FATHERLAND_FRONT`;
const now = () => everything(office.gateway.table);

/** The form that programs without addressees stored. */
const asBefore: Readonly<Record<string, (value: Payload) => object>> = {
  Directive: ({ addressees: [lead], ...rest }) => ({
    ...rest,
    lead: lead.body,
    cooperating: [{ id: front(), name: "Mặt trận" }, lead.body],
    progress: lead.progress,
    returned: [{ report: "Đã làm.", returnedOn: "2026-11-23", reason: "Chưa có ảnh." }],
  }),
  Recommendation: ({ addressees: [{ id: _, part: __, ...of }], ...rest }) => ({ ...rest, ...of }),
};

/** Stores the directives and recommendations of the table as before. */
async function storeAsBefore(): Promise<void> {
  const items = (await now()).flatMap((item): readonly Raw[] => {
    const old = asBefore[String(item.type)];
    return old
      ? [{ ...item, schema: 1, body: JSON.stringify(old(JSON.parse(String(item.body)))) }]
      : [];
  });
  await putAll(office.gateway.table, items);
}

const worklistOf = async (organizationId: string): Promise<readonly string[]> => {
  const ask = await office.gateway.as("OFFICER", office.commune, organizationId, organizationId);
  const { data } = await ask("{ worklist { nodes { subject { id } body { id } } } }");
  return data.worklist.nodes.map(({ subject, body }: Payload) => `${subject.id} ${body.id}`);
};

test("a directive of before is read; a migration lists it for its cooperating body", async () => {
  const { leader, chain, gateway } = office;
  const directive = await chain.reported();
  await storeAsBefore();
  const QUERY = `query ($id: ID!) { directive(id: $id) {
    status lead { id } cooperating { id } progress { report } returnedReports { reason }
    deadlines { state }
    addressees { part status body { id } progress { report } deadlines { state } }
  } }`;
  const read = async () => (await leader(QUERY, { id: directive.id })).data.directive;
  const reported = {
    status: "REPORTED",
    lead: { id: chain.committee },
    cooperating: [{ id: front() }],
    progress: { report: "Đã nạo vét xong 120 m cống." },
    returnedReports: [{ reason: "Chưa có ảnh." }],
    deadlines: [{ state: "MET_ON_TIME" }],
    addressees: [
      { part: "LEAD", status: "REPORTED", deadlines: [{ state: "MET_ON_TIME" }] },
      { part: "COOPERATING", status: "ISSUED", body: { id: front() }, deadlines: [] },
    ],
  };
  expect(await read()).toMatchObject(reported);
  expect(await worklistOf(front())).toEqual([]);
  const { addressees } = (
    await leader(
      "query ($id: ID!) { directive(id: $id) { addressees { addresseeId } } }",
      directive,
    )
  ).data.directive;
  const returning = { addresseeId: addressees[0].addresseeId, reason: "Chưa rõ." };
  const returned = await mutateOk(leader, "ReturnDirective", {
    ...onDirective(directive),
    ...returning,
  });
  expect(returned.status).toBe("IN_PROGRESS");
  expect((await migrate(gateway.table)).counts).toMatchObject({ failed: 0 });
  expect(await worklistOf(front())).toEqual([`${directive.id} ${front()}`]);
  expect(await worklistOf(chain.committee)).toEqual([`${directive.id} ${chain.committee}`]);
  // A second run finds nothing to write.
  expect((await migrate(gateway.table)).counts).toMatchObject({ upgraded: 0, failed: 0 });
  expect(gateway.broken).toEqual([]);
});

test("a migration rewrites what nobody has changed since, with all its bodies", async () => {
  const { gateway, chain } = office;
  const directive = await chain.directive();
  const issued = await chain.issued();
  await storeAsBefore();
  expect((await migrate(gateway.table)).counts).toMatchObject({ upgraded: 3, failed: 0 });
  const forms = (await now()).flatMap(({ type, schema }) =>
    asBefore[String(type)] ? [`${type} ${schema}`] : [],
  );
  expect(forms.toSorted()).toEqual(["Directive 2", "Recommendation 2"]);
  expect(await worklistOf(front())).toEqual([`${directive.id} ${front()}`]);
  expect(await worklistOf(chain.committee)).toHaveLength(2);
  const { clerk } = office;
  expect(await mutateOk(clerk, "ReceiveRecommendation", onRecommendation(issued))).toMatchObject({
    status: "RECEIVED",
    body: { id: chain.committee },
  });
});
