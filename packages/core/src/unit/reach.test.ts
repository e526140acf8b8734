import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, PUBLIC } from "../access/actor.ts";
import { openTable } from "../table/client.ts";
import type { Item } from "../table/entity.ts";
import { BookEntity, RosterEntity, unitBookOf } from "./entity.ts";
import { forgetPlaces, type Places, placesOf, placesOfJob } from "./places.ts";
import { officePlacesOf } from "./reach.ts";
import { Child, Shape, type Unit } from "./shape.ts";

const unit = (code: string, level: Unit["level"], provinceCode: string, from?: string): Unit =>
  Shape.parse({
    ...{ code, level, provinceCode, name: code, kind: "xã", codeIsOfficial: true },
    ...{ validFrom: from, predecessors: [], successors: [] },
  });
/** Ward PQ came from Q to P, and so did its code. D is a district of P. */
const UNITS = [
  ...[unit("P", "PROVINCE", "P"), unit("Q", "PROVINCE", "Q"), unit("D", "DISTRICT", "P")],
  ...[unit("P1", "COMMUNE", "P"), unit("P2", "COMMUNE", "P"), unit("Q1", "COMMUNE", "Q")],
  ...[unit("PQ", "COMMUNE", "Q"), unit("PQ", "COMMUNE", "P", "2025-07-01")],
];
const ROSTERS: Readonly<Record<string, readonly string[]>> = {
  ...{ VN: ["P", "Q"], P: ["P1", "P2"], D: ["P1", "PQ"] },
};
const children = (codes: readonly string[]) =>
  UNITS.filter(({ code }) => codes.includes(code)).map((each) => Child.parse(each));
const ITEMS: readonly Item[] = [
  ...[...Map.groupBy(UNITS, ({ code }) => unitBookOf(code))].map(([book, units]) =>
    BookEntity.toItem({ book, version: 1, units }),
  ),
  ...Object.entries(ROSTERS).map(([parentCode, codes]) =>
    RosterEntity.toItem({ parentCode, version: 1, children: children(codes) }),
  ),
];

type Attribute = { readonly S: string } | { readonly N: string };
const wired = (item: Item): Readonly<Record<string, Attribute>> =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === "number" ? { N: String(value) } : { S: String(value) },
    ]),
  );
interface Asked {
  readonly Keys: readonly { readonly pk: { readonly S: string } }[];
}
let reads = 0;
const handle = async ({ body }: HttpRequest) => {
  reads += 1;
  const asked = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
  const keys: Asked["Keys"] = Object.values<Asked>(asked.RequestItems ?? {})[0]?.Keys ?? [
    asked.Key,
  ];
  const found = ITEMS.filter(({ pk }) => keys.some((key) => key.pk.S === pk)).map(wired);
  const answer = asked.Key ? { Item: found[0] } : { Responses: { t: found, other: found } };
  const bytes = Buffer.from(JSON.stringify(answer));
  return { response: new HttpResponse({ statusCode: 200, headers: {}, body: bytes }) };
};
const table = openTable({
  ...{ name: "t", report: () => undefined, region: "local", requestHandler: { handle } },
  credentials: { accessKeyId: "a", secretAccessKey: "b" },
});
const until = Date.now() + 60_000;

const clerkOf = (...covers: readonly string[]): Actor => ({
  ...{ subject: "lan", client: null, isSignedIn: true },
  grants: covers.map((unitCode) => ({
    ...{ role: "CLERK", unitCode, organizationId: null, denunciations: false, scopes: [] },
    ...{ covers: new Set([unitCode]), bodies: new Set<string>() },
  })),
});
/** A system that may not read what is unpublished. */
const SYSTEM: Actor = {
  ...clerkOf("VN"),
  grants: clerkOf("VN").grants.map((grant) => ({ ...grant, role: "INTEGRATOR" })),
};
const reachOf = (actor: Actor, places: Places) =>
  // Only the table and the caller are read.
  officePlacesOf({ table, until, actor }, places);

beforeEach(() => {
  forgetPlaces();
  reads = 0;
});

const COUNTRY: Places = { index: "countryDay", codes: ["VN"] };
const PROVINCE: Places = { index: "provinceDay", codes: ["P"] };
const COMMUNES: Places = { index: "unitDay", codes: ["P1", "PQ", "Q1"] };
const ofUnits = (codes: readonly string[], only?: readonly string[]) => ({
  ...{ index: "unitDay", codes, only: only && new Set(only) },
});
const ofProvinces = (...codes: readonly string[]) => ({ index: "provinceDay", codes });

describe("the places whose office rows a caller lists", () => {
  test.each<[string, Actor, Places, readonly object[]]>([
    ["nobody, of the country", PUBLIC, COUNTRY, []],
    ["a person without a role, of a commune", clerkOf(), COMMUNES, []],
    ["a system without the permission", SYSTEM, COUNTRY, []],
    ["a clerk of the country", clerkOf("VN"), COUNTRY, [COUNTRY]],
    ["a clerk of the country, of communes", clerkOf("VN"), COMMUNES, [COMMUNES]],
    ["a clerk of all places", clerkOf("P1", "PQ", "Q1"), COMMUNES, [COMMUNES]],
    ["a clerk of a province, of the country", clerkOf("P"), COUNTRY, [ofProvinces("P")]],
    ["a clerk of a commune, of the country", clerkOf("P1"), COUNTRY, [ofUnits(["P1"])]],
    [
      "a clerk of a province and of a commune of it",
      clerkOf("P", "P1"),
      COUNTRY,
      [ofProvinces("P")],
    ],
    [
      "a clerk of a province and of a commune of another",
      clerkOf("P", "Q1"),
      COUNTRY,
      [ofProvinces("P"), ofUnits(["Q1"])],
    ],
    [
      "a clerk of a province and of a ward that came to it",
      clerkOf("P", "PQ"),
      COUNTRY,
      [ofProvinces("P"), ofUnits(["PQ"], ["PQ@0"])],
    ],
    ["a clerk of a commune, of its province", clerkOf("P1"), PROVINCE, [ofUnits(["P1"])]],
    ["a clerk of a commune, of another province", clerkOf("Q1"), PROVINCE, []],
    [
      "a clerk of a ward that came to it, of the province",
      clerkOf("PQ"),
      PROVINCE,
      [ofUnits(["PQ"], ["PQ@2025-07-01"])],
    ],
    ["a clerk of another province, of the province", clerkOf("Q"), PROVINCE, []],
    ["a clerk of a commune, of communes", clerkOf("P1"), COMMUNES, [ofUnits(["P1"])]],
    ["a clerk of a province, of communes", clerkOf("P"), COMMUNES, [ofUnits(["P1", "PQ"])]],
    ["a clerk of another commune, of communes", clerkOf("P2"), COMMUNES, []],
  ])("%s", async (_, actor, places, expected) => {
    const found = await reachOf(actor, places);
    const parts = found.map(({ only, ...part }) => ({ ...part, only }));
    expect(parts).toEqual(expected.map((part) => ({ only: undefined, ...part })));
  });
});

describe("the places of a unit", () => {
  const at = { table, until };
  test.each<[string, boolean, object]>([
    ["P", false, { index: "unitDay", codes: ["P"] }],
    ["VN", false, { index: "unitDay", codes: ["VN"] }],
    ["VN", true, COUNTRY],
    ["P", true, PROVINCE],
    ["P1", true, ofUnits(["P1"], ["P1@0"])],
    ["D", true, ofUnits(["D", "P1", "PQ"], ["D@0", "P1@0", "PQ@0", "PQ@2025-07-01"])],
  ])("%s, with all below: %s", async (code, withDescendants, expected) => {
    expect(await placesOf(at, code, withDescendants)).toEqual(expected);
  });

  test("are read once, and again when units were loaded; an unknown unit always", async () => {
    for (const code of ["D", "D", "D", "P", "D"]) await placesOf(at, code, true);
    expect(reads).toBe(2);
    forgetPlaces();
    await placesOf(at, "D", true);
    expect(reads).toBe(3);
    for (const code of ["X", "X"]) await placesOf(at, code, true);
    expect(reads).toBe(5);
  });

  test("are read again after a minute, and for another table", async () => {
    const now = vi.spyOn(Date, "now");
    await placesOf(at, "D", true);
    now.mockReturnValue(Date.now() + 60_000);
    const later = { ...at, until: Date.now() + 60_000 };
    await placesOf(later, "D", true);
    expect(reads).toBe(2);
    await placesOf({ ...later, table: { ...table, name: "other" } }, "D", true);
    expect(reads).toBe(3);
    now.mockRestore();
  });

  test("for a job: each province, and what belongs to none", async () => {
    expect(await placesOfJob(at, "VN")).toEqual(ofProvinces("-", "P", "Q"));
    expect(await placesOfJob(at, "P")).toEqual(PROVINCE);
  });
});
