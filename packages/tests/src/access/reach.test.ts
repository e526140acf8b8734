import {
  Calendar,
  type Context,
  type Day,
  PUBLIC,
  parseDay,
  RoleGrants,
  Unit,
  Vault,
} from "@doithoai/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mutateOk } from "../kit/chain.ts";
import { type AskAs, type Gateway, NOW, openGateway, untilTimeout } from "../kit/index.ts";

const BEFORE = parseDay("2025-06-30");
const AFTER = parseDay("2025-07-01");
/**
 * Province Q was merged into province P in July 2025. Commune P1 took over the wards p1a (of P)
 * and q1a (of Q). Ward PQ kept its code and came from Q to P, ward PR from R to P. P2 is another
 * commune of P, R1 one of another province.
 */
interface Described {
  readonly code: string;
  readonly province: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly predecessors?: readonly (readonly [string, Day | null])[];
  readonly successors?: readonly (readonly [string, Day | null])[];
}
const UNITS: readonly Described[] = [
  { code: "P", province: "P", from: AFTER, predecessors: [["Q", null]] },
  { code: "Q", province: "Q", to: BEFORE, successors: [["P", AFTER]] },
  { code: "R", province: "R" },
  {
    ...{ code: "P1", province: "P", from: AFTER },
    predecessors: [
      ["p1a", null],
      ["q1a", null],
    ],
  },
  { code: "p1a", province: "P", to: BEFORE, successors: [["P1", AFTER]] },
  { code: "q1a", province: "Q", to: BEFORE, successors: [["P1", AFTER]] },
  { code: "P2", province: "P", from: AFTER },
  { code: "PQ", province: "Q", to: BEFORE, successors: [["PQ", AFTER]] },
  { code: "PQ", province: "P", from: AFTER, predecessors: [["PQ", null]] },
  { code: "PR", province: "R", to: BEFORE, successors: [["PR", AFTER]] },
  { code: "PR", province: "P", from: AFTER, predecessors: [["PR", null]] },
  { code: "R1", province: "R" },
];
const refs = (of: Described["successors"] = []) =>
  of.map(([code, validFrom]) => ({ code, validFrom }));

let gateway: Gateway;
let ctx: Context;
const ids = new Map<string, string>();
let read: string[] = [];

beforeAll(async () => {
  gateway = await openGateway({ ownTable: true });
  ctx = {
    ...{ actor: PUBLIC, now: NOW, requestId: "test", until: untilTimeout(), table: gateway.table },
    ...{ calendar: Calendar.NATIONAL_CALENDAR, vault: Vault.NO_VAULT },
  };
  await Unit.load(ctx, [
    {
      ...{ code: "VN", name: "Việt Nam", level: "COUNTRY", kind: "nước", codeIsOfficial: true },
      ...{ parentCode: null, provinceCode: null, validFrom: null, validTo: null },
      ...{ predecessors: [], successors: [] },
    },
    ...UNITS.map(
      ({ code, province, from = null, to = null, predecessors, successors }): Unit.Unit => ({
        ...{ code, name: `Đơn vị ${code}`, codeIsOfficial: true, provinceCode: province },
        level: code === province ? "PROVINCE" : "COMMUNE",
        kind: code === province ? "tỉnh" : "phường",
        parentCode: code === province ? "VN" : province,
        ...{ validFrom: from, validTo: to },
        ...{ predecessors: refs(predecessors), successors: refs(successors) },
      }),
    ),
  ]);
  const admin = await gateway.as("ADMIN", "VN", "admin");
  // An opinion that nobody has classified and a session that nobody announced: of the office only.
  for (const [unitCode, receivedOn, name] of [
    ["P1", "2026-03-02", "P1"],
    ["P2", "2026-03-02", "P2"],
    ["PQ", "2026-03-02", "PQ now"],
    ["PQ", "2025-03-03", "PQ then"],
    ["p1a", "2025-03-03", "p1a"],
    ["q1a", "2025-03-03", "q1a"],
    ["PR", "2026-03-02", "PR now"],
    ["PR", "2025-03-03", "PR then"],
    ["R1", "2026-03-02", "R1"],
  ] as const) {
    const session = await mutateOk(admin, "RecordSession", {
      ...{ title: name, type: "PERIODIC", unitCode, heldOn: receivedOn },
    });
    const opinion = await mutateOk(admin, "RecordOpinion", {
      ...{ unitCode, channel: "LETTER", content: "Ngập.", receivedOn },
    });
    ids.set(session.id, name).set(opinion.id, name);
  }
  gateway.table.client.middlewareStack.add(
    (next) => (args) => {
      const values = Reflect.get(args.input, "ExpressionAttributeValues");
      if (values) read.push(...Object.values(values).map(String));
      return next(args);
    },
    { step: "initialize", name: "partitions" },
  );
});
afterAll(() => gateway.close());

/** Signs in a person with several roles. */
async function together(roles: readonly (readonly ["CLERK" | "SUPERVISOR", string])[]) {
  const person = await gateway.as("PUBLIC", "VN", roles.join());
  for (const [role, unitCode] of roles)
    await RoleGrants.ensure(ctx, {
      ...{ subject: person.subject, role, unitCode, organizationId: null },
      from: parseDay("2015-01-01"),
    });
  return person;
}

const P1 = ["P1", "p1a", "q1a"];
const IN: Readonly<Record<string, readonly string[]>> = {
  P1: ["P1"],
  P2: ["P2"],
  p1a: ["p1a"],
  q1a: ["q1a"],
  R1: ["R1"],
  PQ: ["PQ now", "PQ then"],
  PR: ["PR now", "PR then"],
  P: ["P1", "P2", "PQ now", "PR now", "p1a"],
  Q: ["PQ then", "q1a"],
  R: ["PR then", "R1"],
  VN: ["P1", "P2", "PQ now", "PQ then", "PR now", "PR then", "R1", "p1a", "q1a"],
};
const ALL = IN.VN ?? [];
/** Callers, the subjects that they may read, and the codes whose partitions they may read. */
const CALLERS: readonly [string, () => Promise<AskAs>, readonly string[], readonly string[]][] = [
  ["a person without a role", () => gateway.as("PUBLIC", "P1"), [], []],
  ["the leader of the country", () => gateway.as("LEADER", "VN"), ALL, ["", ...Object.keys(IN)]],
  [
    "a supervisor of a province and of the one it took over",
    () => gateway.as("SUPERVISOR", "P"),
    [...(IN.P ?? []), ...(IN.Q ?? [])],
    ["P", "Q", ...P1, "P2", "PQ", "PR"],
  ],
  ["a clerk of a commune and its predecessors", () => gateway.as("CLERK", "P1"), P1, P1],
  ["a clerk of a ward that kept its code", () => gateway.as("CLERK", "PQ"), IN.PQ ?? [], ["PQ"]],
  [
    "an officer of a body",
    () => gateway.as("OFFICER", "P1", "o", "org_P1.2025-07-01.PEOPLES_COMMITTEE"),
    P1,
    P1,
  ],
  ["a connected system", () => gateway.as("INTEGRATOR", "P2"), ["P2"], ["P2"]],
  [
    "a connected system without the scope",
    () => gateway.as("INTEGRATOR", "P2", "bare", null, { scopes: ["RECORD_OPINIONS"] }),
    [],
    [],
  ],
  [
    "a clerk of two communes in two provinces",
    () =>
      together([
        ["CLERK", "P2"],
        ["SUPERVISOR", "R"],
      ]),
    ["P2", "PR then", "R1"],
    ["P2", "R", "R1", "PR"],
  ],
  [
    "a clerk of a ward that kept its code, and a supervisor of the province it left",
    () =>
      together([
        ["CLERK", "PR"],
        ["SUPERVISOR", "R"],
      ]),
    ["PR now", "PR then", "R1"],
    ["PR", "R", "R1"],
  ],
];

test.each(CALLERS)("%s lists what he or she may read", async (_, caller, readable, codes) => {
  const ask = await caller();
  await ask("{ viewer { subject } }");
  for (const [unit, subjects] of Object.entries(IN))
    for (const list of ["sessions", "opinions"]) {
      read = [];
      const { data, errors } = await ask(
        `{ ${list}(where: { unitCode: "${unit}", withDescendants: true }, first: 100) {
          nodes { id } pageInfo { hasNextPage }
        } }`,
      );
      expect(errors).toBeUndefined();
      const names = data[list].nodes.map(({ id }: { id: string }) => ids.get(id));
      expect([list, unit, names.toSorted()]).toEqual([
        list,
        unit,
        subjects.filter((name) => readable.includes(name)).toSorted(),
      ]);
      expect(data[list].pageInfo.hasNextPage).toBe(false);
      const office = read.filter((value) => value.startsWith("OFFICE_"));
      const owners = office.map((partition) => partition.split("#")[1] ?? "");
      expect([unit, owners.filter((code) => !codes.includes(code))]).toEqual([unit, []]);
    }
});
