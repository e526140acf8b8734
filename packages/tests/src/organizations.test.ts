import { createHash } from "node:crypto";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { Organization, parseDay, type Unit } from "@doithoai/core";
import { beforeEach, describe, expect, test } from "vitest";
import { type Ask, done, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

let unit: Unit.Snapshot;
beforeEach(() => {
  const { commune: code, province } = office;
  const validFrom = parseDay("2025-07-01");
  const name = `Phường ${code}`;
  unit = { code, validFrom, name, level: "COMMUNE", kind: "phường", provinceCode: province };
});

const record = async (name: string, kind = "DEPARTMENT"): Promise<string> =>
  (await done(office.clerk, "RecordOrganization", { name, kind, unitCode: office.commune })).id;

/** Stores a body as it was stored when its id followed from its exact name. */
async function storeEarlier(name: string, slug: string): Promise<string> {
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 10);
  const id = `org_${office.commune}.2025-07-01.${slug}-${digest}`;
  const body = { ...Organization.PLAIN, id, name, kind: "DEPARTMENT", unit } as const;
  const { client, name: TableName } = office.gateway.table;
  const Item = Organization.OrganizationEntity.toItem(body);
  await client.send(new PutCommand({ TableName, Item }));
  return id;
}

const NAME = "Phòng Văn hóa - Xã hội";
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["two blanks", "Phòng  Văn hóa - Xã hội"],
  ["a no-break space", "Phòng\u00a0Văn hóa - Xã hội"],
  ["a zero-width space", "Phòng\u200b Văn hóa - Xã hội"],
  ["capitals", "PHÒNG VĂN HÓA - XÃ HỘI"],
  ["the other place of a tone", "Phòng Văn hoá - Xã hội"],
  ["an en dash", "Phòng Văn hóa \u2013 Xã hội"],
  ["a no-break hyphen", "Phòng Văn hóa \u2011 Xã hội"],
  ["a final stop", "Phòng Văn hóa - Xã hội."],
  ["decomposed letters", NAME.normalize("NFD")],
  ["spaces around", ` ${NAME} `],
];

describe("a name in any spelling is one body", () => {
  test.each(SPELLINGS)("%s", async (_, spelling) => {
    expect(await record(spelling)).toBe(await record(NAME));
    expect(await record("Phòng Văn hỏa - Xã hội")).not.toBe(await record(NAME));
  });

  test.each([["the same name", NAME] as const, ...SPELLINGS])(
    "a body stored under its exact name is found by %s",
    async (_, spelling) => {
      const id = await storeEarlier(NAME, "phong-van-hoa-xa-hoi");
      expect(await record(spelling)).toBe(id);
      expect(await record("Phòng Văn hỏa - Xã hội")).not.toBe(id);
    },
  );

  test("of several bodies stored under exact names, each is found by its own", async () => {
    const [first, second] = [NAME, "Phòng Văn hoá\u200b – Xã hội"];
    const ids = [
      await storeEarlier(first, "phong-van-hoa-xa-hoi"),
      await storeEarlier(second, "phong-van-hoa-xa-hoi"),
    ];
    expect([await record(first), await record(second)]).toEqual(ids);
    expect(ids).toContain(await record("PHÒNG VĂN HOÁ - XÃ HỘI"));
  });

  test("a body of an earlier unit of the same code is another body", async () => {
    // 26248 is xã Trảng Bom until 29 April 2026, and a ward since then.
    const clerk = await office.gateway.as("CLERK", "26248", "clerk of 26248");
    const name = `Ban Công tác ${office.commune}`;
    const at = async (spelling: string, unitOn: string) =>
      (
        await done(clerk, "RecordOrganization", {
          name: spelling,
          kind: "OTHER",
          unitCode: "26248",
          unitOn,
        })
      ).id;
    const former = await at(name, "2026-01-15");
    const current = await at(`${name.toUpperCase()}.`, "2026-05-15");
    expect([former, current]).toEqual([
      expect.stringMatching(/^org_26248\.2025-07-01\./),
      expect.stringMatching(/^org_26248\.2026-04-30\./),
    ]);
    expect(await at(`${name}.`, "2026-01-15")).toBe(former);
  });

  test("long names that begin alike are kept apart", async () => {
    const long = `Tổ ${"dân phố ".repeat(35)}`;
    const id = await record(`${long}1`);
    expect(await record(`${long}2`)).not.toBe(id);
    expect(await record(`${long.toUpperCase()}1.`)).toBe(id);
  });
});

describe("the name of a standard body is the standard body", () => {
  test.each([
    ["PARTY_COMMITTEE", "Đảng ủy phường"],
    ["PARTY_COMMITTEE", "\u00d0ảng uỷ  PHƯỜNG"],
    ["PEOPLES_COUNCIL", "Hội đồng nhân dân phường"],
    ["PEOPLES_COMMITTEE", "Ủy ban nhân dân phường"],
    ["PEOPLES_COMMITTEE", "Uỷ ban nhân dân\u00a0Phường"],
    ["FATHERLAND_FRONT", "Ủy ban Mặt trận Tổ quốc Việt Nam phường"],
  ])("%s: %s", async (kind, words) => {
    const name = `${words} ${office.commune}`;
    expect(await record(name, kind)).toBe(`org_${office.commune}.2025-07-01.${kind}`);
    const input = { name, kind: "OTHER", unitCode: office.commune };
    expect(await refusals(office.clerk, "RecordOrganization", input)).toEqual([
      "CONFLICTING_INPUT kind",
    ]);
  });
});

describe("the bodies of a unit are listed without an end", () => {
  const page = async (ask: Ask, where: object, args: object) =>
    (
      await ask(
        `query ($where: OrganizationWhere!, $first: Int, $after: String, $last: Int,
          $before: String) {
          organizations(where: $where, first: $first, after: $after, last: $last, before: $before) {
            nodes { id name }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        { where: { unitCode: office.commune, ...where }, ...args },
      )
    ).data.organizations;
  const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

  test.each([
    [1, 3],
    [3, 3],
    [4, 3],
    [4, 1],
    [4, 0],
    [5, 3],
    [100, 3],
  ])("pages of %i with %i recorded, forward and backward", async (size, count) => {
    const { gateway, commune } = office;
    const recorded: string[] = [];
    for (let i = 1; i <= count; i++) recorded.push(await record(`Tổ ${i}`, "OTHER"));
    const expected = [
      ...["PARTY_COMMITTEE", "PEOPLES_COUNCIL", "PEOPLES_COMMITTEE", "FATHERLAND_FRONT"].map(
        (kind) => `org_${commune}.2025-07-01.${kind}`,
      ),
      ...recorded,
    ];
    const forward: string[] = [];
    for (let after: string | null = null; ; ) {
      const found = await page(gateway.anonymous, {}, { first: size, after });
      forward.push(...idsOf(found));
      expect(found.pageInfo.hasNextPage).toBe(forward.length < expected.length);
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor;
    }
    expect(forward).toEqual(expected);
    const backward: string[] = [];
    for (let before: string | null = null; ; ) {
      const found = await page(gateway.anonymous, {}, { last: size, before });
      backward.unshift(...idsOf(found));
      expect(found.pageInfo.hasPreviousPage).toBe(backward.length < expected.length);
      if (!found.pageInfo.hasPreviousPage) break;
      before = found.pageInfo.startCursor;
    }
    expect(backward).toEqual(expected);
  });

  test("search ignores case, diacritics and the order of words", async () => {
    const { gateway } = office;
    const [market, school] = [await record("Ban quản lý Chợ"), await record("Trường Mầm non 1")];
    for (const [search, ids] of [
      ["cho, QUAN", [market]],
      ["“truong”", [school]],
      ["none", []],
    ] as const)
      expect(idsOf(await page(gateway.anonymous, { search }, {}))).toEqual(ids);
    expect(idsOf(await page(gateway.anonymous, { search: "hoi dong" }, {}))).toEqual([
      `org_${office.commune}.2025-07-01.PEOPLES_COUNCIL`,
    ]);
  });

  test("beyond 104 every body is reached", async () => {
    const names = Array.from({ length: 110 }, (_, i) => `Tổ dân phố ${i + 1}`);
    for (let i = 0; i < names.length; i += 10)
      await Promise.all(names.slice(i, i + 10).map((name) => record(name, "OTHER")));
    const first = await page(office.gateway.anonymous, {}, { first: 100 });
    const second = await page(
      office.gateway.anonymous,
      {},
      { first: 100, after: first.pageInfo.endCursor },
    );
    expect(idsOf(first).length + idsOf(second).length).toBe(114);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(second.nodes.at(-1).name).toBe("Tổ dân phố 99");
  });

  test("a unit that is not known, or not on that day, has no bodies", async () => {
    for (const where of [{ unitCode: "none" }, { on: "2025-06-30" }])
      expect(idsOf(await page(office.gateway.anonymous, where, {}))).toEqual([]);
  });
});
