import { beforeEach, expect, test } from "vitest";
import { mutateOk, type Payload } from "./kit/chain.ts";
import { useOffice } from "./kit/office.ts";
import { documentOf } from "./kit/operations.ts";

const office = useOffice();
const OFFICES = "Văn phòng HĐND và UBND";

let codes: readonly string[];
beforeEach(() => {
  codes = [office.commune, `${office.province}2`];
});

const record = (name: string, unitCode: string, more: object = {}): Promise<Payload> =>
  mutateOk(office.admin, "RecordOrganization", { name, kind: "DEPARTMENT", unitCode, ...more });
const page = async (where: object, args: object = { first: 100 }): Promise<Payload> => {
  const { data, errors } = await office.gateway.anonymous(documentOf("Organizations"), {
    where: { unitCode: office.province, withDescendants: true, ...where },
    ...args,
  });
  expect(errors).toBeUndefined();
  return data.organizations;
};
const idsOf = ({ edges }: Payload): string[] => edges.map(({ node }: Payload) => node.id);
const RECORDED = { kinds: ["DEPARTMENT"] };

test("a tree has the standard bodies of its units, then the recorded ones by name", async () => {
  const names = ["Phòng B", "Phòng A", "Phòng C"];
  const recorded = new Map<string, string>();
  for (const [i, name] of names.entries())
    recorded.set(name, (await record(name, codes[i % 2] ?? "")).id);
  const own = await record("Sở A", office.province);
  const all = idsOf(await page({}));
  const standard = all.filter((id) => /\.[A-Z_]+$/.test(id));
  expect(standard[0]).toBe(`org_${office.province}.2025-07-01.PARTY_COMMITTEE`);
  expect(standard).toContain(`org_${codes[1]}.2025-07-01.PEOPLES_COMMITTEE`);
  expect(all).toEqual([
    ...standard,
    ...["Phòng A", "Phòng B", "Phòng C"].map((name) => recorded.get(name)),
    own.id,
  ]);
  for (const size of [1, 3, 5, 100]) {
    const read: string[] = [];
    for (let after: string | null = null; ; ) {
      const found: Payload = await page({}, { first: size, after });
      read.push(...idsOf(found));
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor;
    }
    expect(read).toEqual(all);
  }
  expect(idsOf(await page({ ...RECORDED, startsWith: "phong" }))).toEqual(
    ["Phòng A", "Phòng B", "Phòng C"].map((name) => recorded.get(name)),
  );
});

test("the bodies of one name in all units, by any way to write it", async () => {
  const [first, second] = codes as [string, string];
  const a = await record(OFFICES, first);
  const b = await record("Văn phòng", second, { aliases: ["văn phòng hđnd và ubnd."] });
  const other = await record("Vân phòng HĐND và UBND", second);
  const renamed = await record("Văn phòng cũ", office.province);
  await mutateOk(office.admin, "RenameOrganization", {
    ...{ organizationId: renamed.id, expectedVersion: 1, name: "VĂN PHÒNG HĐND VÀ UBND" },
  });
  const found = await page({ name: "Văn phòng  HĐND và UBND" });
  expect(idsOf(found).toSorted()).toEqual([a.id, b.id, renamed.id].toSorted());
  expect(idsOf(found)).not.toContain(other.id);
  const one: string[] = [];
  for (let after: string | null = null; ; ) {
    const next: Payload = await page({ name: OFFICES }, { first: 1, after });
    one.push(...idsOf(next));
    if (!next.pageInfo.hasNextPage) break;
    after = next.pageInfo.endCursor;
  }
  expect(one).toEqual(idsOf(found));
  expect(idsOf(await page({ name: `UBND P. ${first}` }))).toEqual([
    `org_${first}.2025-07-01.PEOPLES_COMMITTEE`,
  ]);
  expect(idsOf(await page({ name: OFFICES, unitCode: first, withDescendants: false }))).toEqual([
    a.id,
  ]);
  expect(idsOf(await page({ name: OFFICES, unitCode: first }))).toEqual([a.id]);
  expect(idsOf(await page({ name: OFFICES, unitCode: "VN" }))).toEqual(
    expect.arrayContaining([a.id, b.id, renamed.id]),
  );
});

test("a body is found by its identifier, in the tree that it belongs to", async () => {
  const [first, second] = codes as [string, string];
  const officialId = `H${office.province.toUpperCase()}.5`;
  const { id } = await record("Phòng Y tế", first, { officialId });
  for (const [where, ids] of [
    [{ officialId }, [id]],
    [{ officialId: officialId.toLowerCase() }, [id]],
    [{ officialId, unitCode: first }, [id]],
    [{ officialId, unitCode: first, withDescendants: false }, [id]],
    [{ officialId, unitCode: "VN" }, [id]],
    [{ officialId, unitCode: second }, []],
    [{ officialId, withDescendants: false }, []],
    [{ officialId, name: "phòng y tế" }, [id]],
    [{ officialId, name: "phòng khác" }, []],
    [{ officialId, kinds: ["POLICE"] }, []],
    [{ officialId: `${officialId}.1` }, []],
  ] as const)
    expect(idsOf(await page(where)), JSON.stringify(where)).toEqual(ids);
});

test("a tree is read from the index: the units, one Query, and the items of the page", async () => {
  for (let i = 0; i < 12; i++) await record(`Phòng ${i}`, codes[i % 2] ?? "");
  const { gateway } = office;
  await page(RECORDED, { first: 5 });
  gateway.requests();
  await page(RECORDED, { first: 5 });
  const requests = gateway.requests();
  expect(requests.filter((name) => name === "QueryCommand")).toHaveLength(1);
  expect(requests).not.toContain("ScanCommand");
  expect(requests.length).toBeLessThanOrEqual(5);
});

test("a body of a unit that has ended is not in the tree of today", async () => {
  // 26248 is xã Trảng Bom until 29 April 2026, and a ward since then.
  const name = `Ban ${office.commune}`;
  const at = (unitOn: string) => record(name, "26248", { unitOn });
  const [former, current] = [await at("2026-01-15"), await at("2026-05-15")];
  expect(former.id).not.toBe(current.id);
  const find = async (more: object) => idsOf(await page({ unitCode: "75", name, ...more }));
  expect(await find({})).toEqual([current.id]);
  expect(await find({ on: "2026-01-15" })).toEqual([former.id]);
});
