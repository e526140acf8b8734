import { randomBytes } from "node:crypto";
import { type Day, parseDay, Unit } from "@doithoai/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aSession, done, type Gateway, mutate, openGateway, refusals } from "./kit/index.ts";
import { contextOf } from "./migration/items.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const unit = async (code: string, on: string) =>
  (
    await gateway.anonymous(
      `query ($code: String!, $on: Date) {
        unit(code: $code, on: $on) {
          code codeIsOfficial name validFrom startedNotBefore validTo endedNotAfter
          parent { code name }
          successors { code name }
        }
      }`,
      { code, on },
    )
  ).data.unit;
const namesBelow = async (where: object): Promise<readonly string[]> =>
  (
    await gateway.anonymous(
      "query ($where: UnitWhere!) { units(where: $where, first: 100) { nodes { name } } }",
      { where },
    )
  ).data.units.nodes.map(({ name }: { name: string }) => name);

test.each([
  ["11503", "2023-06-01", "Xã Phù Ninh", "311 Huyện Thủy Nguyên"],
  ["11503", "2024-12-31", "Xã Phù Ninh", "311 Huyện Thủy Nguyên"],
  ["11503", "2025-01-01", "Xã Ninh Sơn", "311 Thành phố Thủy Nguyên"],
  ["11503", "2025-07-01", "Xã Việt Khê", "31 Thành phố Hải Phòng"],
  ["27067", "2023-06-01", "Phường 15", "768 Quận Phú Nhuận"],
  ["27076", "2023-06-01", "Phường 17", "768 Quận Phú Nhuận"],
  ["27076", "2025-06-30", "Phường 15", "768 Quận Phú Nhuận"],
  ["00142", "2023-06-01", "Phường Sài Đồng", "004 Quận Long Biên"],
  ["311", "2023-06-01", "Huyện Thủy Nguyên", "31 Thành phố Hải Phòng"],
  ["46", "2023-06-01", "Tỉnh Thừa Thiên Huế", "VN Việt Nam"],
])("%s on %s is %s, %s", async (code, on, name, above) => {
  const { parent, ...found } = await unit(code, on);
  expect([found.name, `${parent.code} ${parent.name}`]).toEqual([name, above]);
  expect(found).toMatchObject({
    codeIsOfficial: true,
    startedNotBefore: null,
    endedNotAfter: null,
  });
});

test("the area of Sài Đồng went to Phúc Lợi and Phúc Đồng at the end of 2024", async () => {
  expect(await unit("00142", "2024-12-31")).toMatchObject({
    validTo: "2024-12-31",
    successors: [
      { code: "00136", name: "Phường Phúc Lợi" },
      { code: "00151", name: "Phường Phúc Đồng" },
    ],
  });
  expect(await unit("00142", "2025-01-01")).toBeNull();
});

test("a day of change that is not known is an interval, and no unit is named in it", async () => {
  expect(await unit("08035", "2024-11-01")).toMatchObject({
    name: "Xã Vân Đồn",
    validTo: "2024-11-01",
    endedNotAfter: "2024-12-31",
  });
  expect(await unit("08035", "2025-01-01")).toMatchObject({
    name: "Xã Hùng Long",
    validFrom: "2025-01-01",
    startedNotBefore: "2024-11-02",
  });
  for (const on of ["2024-11-02", "2024-12-31"]) expect(await unit("08035", on)).toBeNull();
  expect(await namesBelow({ parentCode: "230", on: "2024-12-01", search: "Vân Đồn" })).toEqual([]);

  const clerk = await gateway.as("CLERK", "VN");
  const input = { ...aSession("08035"), heldOn: "2024-11-20" };
  expect((await mutate(clerk, "RecordSession", input)).userErrors).toMatchObject([
    {
      code: "NOT_FOUND",
      path: ["unitCode"],
      message:
        "Chưa rõ đơn vị nào mang mã 08035 vào ngày 20/11/2024: Xã Vân Đồn mang mã này ít nhất " +
        "đến ngày 01/11/2024 và thay đổi chậm nhất ngày 01/01/2025.",
    },
  ]);
});

test("lists of a day of 2023 have the units of that day", async () => {
  expect((await namesBelow({ parentCode: "768", on: "2023-06-01" })).toSorted()).toEqual(
    [1, 10, 11, 13, 15, 17, 2, 3, 4, 5, 7, 8, 9].map((number) => `Phường ${number}`),
  );
  expect(await namesBelow({ parentCode: "31", on: "2023-06-01", search: "Nguyên" })).toEqual([
    "Huyện Thủy Nguyên",
  ]);
  expect(await namesBelow({ parentCode: "31", on: "2025-01-01", search: "Nguyên" })).toEqual([
    "Thành phố Thủy Nguyên",
  ]);
});

test("a session of 2023 shows the unit of its day, and lists of the unit find it", async () => {
  const clerk = await gateway.as("CLERK", "VN");
  const title = `Đối thoại ${randomBytes(4).toString("hex")}`;
  const { id } = await done(clerk, "RecordSession", {
    ...aSession("27067"),
    ...{ title, heldOn: "2023-06-01", heldOnPrecision: "DAY" },
  });
  const { data } = await clerk(
    "query ($id: ID!) { session(id: $id) { unit { code name validTo successors { name } } } }",
    { id },
  );
  expect(data.session.unit).toEqual({
    ...{ code: "27067", name: "Phường 15", validTo: "2024-12-31" },
    successors: [{ name: "Phường 15" }],
  });
  const listed = async (ask: typeof clerk, where: object) =>
    (
      await ask("query ($where: SessionWhere!) { sessions(where: $where) { nodes { id } } }", {
        where: { heldFrom: "2023-06-01", heldTo: "2023-06-01", ...where },
      })
    ).data.sessions.nodes.map((node: { id: string }) => node.id);
  for (const where of [
    { unitCode: "27067" },
    { unitCode: "768", withDescendants: true },
    { unitCode: "79", withDescendants: true },
  ])
    expect(await listed(clerk, where), JSON.stringify(where)).toContain(id);
  expect(await listed(clerk, { unitCode: "27076" })).not.toContain(id);

  // Phường 15 of 2023 went to Phường 15 of 2025, and that to Cầu Kiệu.
  const heir = await gateway.as("CLERK", "27058", "heir");
  const neighbour = await gateway.as("CLERK", "27043", "neighbour");
  const update = { sessionId: id, expectedVersion: 1, reason: "Nhập sai.", patch: { title } };
  expect(await refusals(neighbour, "UpdateSession", update)).not.toEqual([]);
  expect(await refusals(heir, "UpdateSession", update)).toEqual([]);
});

/** The units of an earlier edition: no official codes, and the later name in all years. */
function editions() {
  const [province, district, kept, gone] = ["P", "9", "K", "G"].map(
    (letter) => `${letter}${randomBytes(4).toString("hex")}`,
  ) as [string, string, string, string];
  const of = (
    code: string,
    name: string,
    parentCode: string,
    [validFrom, validTo]: readonly [Day | null, Day | null],
    more: Partial<Unit.Unit> = {},
  ): Unit.Unit => ({
    ...{ code, name, parentCode, validFrom, validTo, provinceCode: province, codeIsOfficial: true },
    ...{ level: "COMMUNE", kind: "xã", predecessors: [], successors: [], ...more },
  });
  const [end, start] = [parseDay("2025-06-30"), parseDay("2025-01-01")];
  const eve = parseDay("2024-12-31");
  const isDistrict = { level: "DISTRICT" as const, kind: "huyện" };
  const isProvince = { level: "PROVINCE" as const, kind: "tỉnh", provinceCode: province };
  const top = { ...of(province, "Tỉnh", province, [null, null], isProvince), parentCode: null };
  const before = [
    top,
    of(`${province}-huyen`, "Huyện", province, [null, end], isDistrict),
    of(kept, "Xã Mới", `${province}-huyen`, [null, end]),
    of(`${province}-huyen-xa-cu`, "Xã Cũ", `${province}-huyen`, [null, end]),
  ];
  const formerly = (code: string) => ({ formerly: [{ code, validFrom: null }] });
  const after = [
    top,
    of(district, "Huyện", province, [null, end], {
      ...isDistrict,
      ...formerly(`${province}-huyen`),
    }),
    of(kept, "Xã Mới", district, [start, end], formerly(kept)),
    of(gone, "Xã Cũ", district, [null, eve], formerly(`${province}-huyen-xa-cu`)),
  ];
  return { province, district, kept, gone, before, after };
}

test("a later edition replaces the units of an earlier one; what was recorded stays", async () => {
  const { province, district, kept, gone, before, after } = editions();
  const ctx = contextOf(gateway.table);
  await Unit.load(ctx, before);
  const clerk = await gateway.as("CLERK", "VN");
  const record = async (code: string): Promise<string> =>
    (
      await done(clerk, "RecordSession", {
        ...aSession(code),
        ...{ heldOn: "2024-06-01", heldOnPrecision: "DAY" },
      })
    ).id;
  const ids = [await record(kept), await record(`${province}-huyen-xa-cu`)];

  const { written } = await Unit.load(ctx, after, { dryRun: true });
  expect(written).toBeGreaterThan(0);
  expect(await unit(kept, "2024-06-01")).toMatchObject({ name: "Xã Mới" });
  expect(await Unit.load(ctx, after)).toEqual({ written });
  expect(await Unit.load(ctx, after)).toEqual({ written: 0 });
  expect(await Unit.load(ctx, after, { dryRun: true })).toEqual({ written: 0 });

  expect(await unit(kept, "2024-06-01")).toBeNull();
  expect(await unit(kept, "2025-06-30")).toMatchObject({ validFrom: "2025-01-01" });
  expect(await namesBelow({ parentCode: province, on: "2024-06-01" })).toEqual(["Huyện"]);
  expect(await namesBelow({ parentCode: district, on: "2024-06-01" })).toEqual(["Xã Cũ"]);
  const { data } = await clerk(
    `query ($where: SessionWhere!) {
      sessions(where: $where) { nodes { id unit { code name validTo parent { name } } } }
    }`,
    { where: { unitCode: district, withDescendants: true } },
  );
  expect(
    data.sessions.nodes.map(({ id, unit: of }: { id: string; unit: object }) => [
      ids.indexOf(id),
      of,
    ]),
  ).toEqual(
    expect.arrayContaining([
      [0, { code: kept, name: "Xã Mới", validTo: "2025-06-30", parent: { name: "Huyện" } }],
      [
        1,
        {
          ...{ code: `${province}-huyen-xa-cu`, name: "Xã Cũ", validTo: "2025-06-30" },
          parent: { name: "Huyện" },
        },
      ],
    ]),
  );
  expect(
    (await Unit.byRefs(ctx, [{ code: kept, validFrom: null }])).get(`${kept}@0`),
  ).toMatchObject({
    validFrom: "2025-01-01",
  });
  expect(gone).toBeDefined();
});
