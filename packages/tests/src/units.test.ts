import { randomBytes } from "node:crypto";
import { Calendar, type Context, PUBLIC, parseDay, Unit } from "@doithoai/core";
import { loadUnits } from "@doithoai/units";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Gateway, mutate, NOW, openGateway, untilTimeout } from "./kit/index.ts";
import { contextOf } from "./migration/items.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const unit = async (code: string, on?: string) =>
  (
    await gateway.anonymous(
      `query ($code: String!, $on: Date) {
        unit(code: $code, on: $on) {
          name kind validFrom validTo
          parent { name }
          predecessors { name }
          successors { name }
        }
      }`,
      { code, on },
    )
  ).data.unit;

test("loading the units a second time changes nothing", async () => {
  const { table, vault } = gateway;
  const ctx: Context = {
    actor: PUBLIC,
    now: NOW,
    requestId: "test",
    until: untilTimeout(),
    table,
    vault,
    calendar: Calendar.NATIONAL_CALENDAR,
  };
  expect(await Unit.load(ctx, loadUnits().units)).toEqual({ written: 0 });
});

test("the places of a unit are known for a minute, those of an unknown code are not", async () => {
  const ctx = { table: gateway.table, until: untilTimeout() + 120_000 };
  const readsOf = async (code: string): Promise<number> => {
    gateway.requests();
    await Unit.placesOf(ctx, code, true);
    return gateway.requests().length;
  };
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    await readsOf("79");
    vi.advanceTimersByTime(59_999);
    expect(await readsOf("79")).toBe(0);
    vi.advanceTimersByTime(1);
    expect(await readsOf("79")).toBeGreaterThan(0);
  } finally {
    vi.useRealTimers();
  }
  for (const _ of ["first", "again"]) expect(await readsOf("nowhere")).toBeGreaterThan(0);
});

test("code 26758 was Nguyễn Cư Trinh before July 2025 and is Cầu Ông Lãnh since then", async () => {
  expect(await unit("26758", "2025-06-30")).toMatchObject({
    name: "Phường Nguyễn Cư Trinh",
    validTo: "2025-06-30",
    parent: { name: "Quận 1" },
  });
  expect(await unit("26758", "2025-07-01")).toMatchObject({
    name: "Phường Cầu Ông Lãnh",
    validFrom: "2025-07-01",
    validTo: null,
    parent: { name: "Thành phố Hồ Chí Minh" },
  });
});

test.each([
  ["22018", "2026-09-01", " Đơn vị kế tiếp vào ngày đó: 22015 Phường Tuy Hòa."],
  [
    "271",
    "2026-09-01",
    " Đơn vị kế tiếp vào ngày đó: 09619 Xã Quảng Oai, 09634 Xã Cổ Đô, " +
      "09661 Xã Minh Châu, 09664 Xã Vật Lại, 09676 Xã Bất Bạt, và 3 đơn vị khác.",
  ],
  ["99999", "2026-09-01", ""],
  ["22018", "2025-06-30", undefined],
])(
  "a code that no unit has on the day is refused with its successors: %s %s",
  async (code, on, heirs) => {
    const clerk = await gateway.as("CLERK", "VN");
    const input = { unitCode: code, receivedOn: on, channel: "LETTER", content: "x" };
    const { userErrors } = await mutate(clerk, "RecordOpinion", input);
    const day = on.split("-").toReversed().join("/");
    const message = `Ngày ${day} không có đơn vị nào mang mã ${code}.${heirs}`;
    expect(userErrors).toMatchObject(
      heirs === undefined ? [] : [{ code: "NOT_FOUND", path: ["unitCode"], message }],
    );
  },
);

test("of several ended units of one code, the last one's successors are named", async () => {
  const ctx = contextOf(gateway.table);
  const code = `R${randomBytes(4).toString("hex")}`;
  const unitOf = (own: string, from: string, to: string | null, successors: readonly string[]) => ({
    code: own,
    codeIsOfficial: false,
    name: `Xã ${own}`,
    level: "COMMUNE" as const,
    kind: "xã",
    parentCode: null,
    provinceCode: null,
    validFrom: parseDay(from),
    validTo: to === null ? null : parseDay(to),
    predecessors: [],
    successors: successors.map((heir) => ({ code: heir, validFrom: parseDay("2011-01-01") })),
  });
  await Unit.load(ctx, [
    unitOf(code, "2000-01-01", "2010-12-31", [`${code}A`]),
    unitOf(code, "2011-01-01", "2020-12-31", [`${code}B`]),
    unitOf(`${code}A`, "2011-01-01", null, []),
    unitOf(`${code}B`, "2011-01-01", null, []),
  ]);
  const asked = Unit.require(ctx, { code, at: parseDay("2026-01-01"), path: ["unitCode"] });
  await expect(asked).rejects.toMatchObject({
    params: { en: expect.stringMatching(`Its successors on that day: ${code}B Xã ${code}B\\.$`) },
  });
});

test("since 30 April 2026 Đồng Nai is a city and Long Thành a ward", async () => {
  expect(await unit("75", "2026-04-29")).toMatchObject({
    name: "Tỉnh Đồng Nai",
    validTo: "2026-04-29",
    successors: [{ name: "Thành phố Đồng Nai" }],
  });
  expect(await unit("75", "2026-04-30")).toMatchObject({
    name: "Thành phố Đồng Nai",
    kind: "thành phố",
  });
  expect(await unit("26368", "2026-04-29")).toMatchObject({
    name: "Xã Long Thành",
    parent: { name: "Tỉnh Đồng Nai" },
  });
  expect(await unit("26368")).toMatchObject({
    name: "Phường Long Thành",
    predecessors: [{ name: "Xã Long Thành" }],
    parent: { name: "Thành phố Đồng Nai" },
  });
});

test("34 provinces, and 697 phường, 2,611 xã, 13 đặc khu below them", async () => {
  const list = async (parentCode: string, more = "") => {
    const found: { code: string; kind: string; name: string }[] = [];
    let after: string | null = null;
    do {
      const { data } = await gateway.anonymous(
        `query ($where: UnitWhere!, $after: String) {
          units(where: $where, first: 100, after: $after) {
            nodes { code kind name }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        {
          where: { parentCode, ...(more && { search: more }) },
          after,
        },
      );
      found.push(...data.units.nodes);
      after = data.units.pageInfo.hasNextPage ? data.units.pageInfo.endCursor : null;
    } while (after);
    return found;
  };
  const provinces = await list("VN");
  expect(provinces).toHaveLength(34);
  const communes = (await Promise.all(provinces.map(({ code }) => list(code)))).flat();
  const of = (kind: string) => communes.filter((commune) => commune.kind === kind).length;
  expect([communes.length, of("phường"), of("xã"), of("đặc khu")]).toEqual([3_321, 697, 2_611, 13]);
  expect((await list("79", "thanh BẾN")).map(({ name }) => name)).toEqual(["Phường Bến Thành"]);
});

test.each(["Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu", "vũng tàu, bà rịa"])(
  "a search compares each word alone: %s",
  async (search) => {
    const { data } = await gateway.anonymous(
      "query ($where: UnitWhere!) { units(where: $where) { nodes { name } } }",
      { where: { parentCode: "VN", on: "2025-01-01", search } },
    );
    expect(data.units.nodes).toEqual([{ name: "Tỉnh Bà Rịa - Vũng Tàu" }]);
  },
);

test("the wards of a former district are found under it", async () => {
  const { data } = await gateway.anonymous(
    `{
      units(where: { parentCode: "768", on: "2023-09-01" }, first: 100) {
        nodes { name }
      }
    }`,
  );
  expect(data.units.nodes).toHaveLength(13);
  expect(await unit("00000")).toBeNull();
});
