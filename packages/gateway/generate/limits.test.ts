import { readFileSync } from "node:fs";
import { Failures, parse } from "@doithoai/core";
import { buildSchema, isNonNullType } from "graphql";
import { expect, test } from "vitest";
import type * as z from "zod";
import { typeDefs } from "../src/typedefs.ts";
import {
  elementOf,
  type FieldLimits,
  isRequired,
  type Limits,
  type Place,
  unwrapped,
} from "./input-limits.ts";
import { placesOf } from "./places.ts";
import { inputWith, listOf, parses, sampleOf, textOf, valuesOf } from "./testkit/samples.ts";

const FILE = new URL("../../../graphql/published/limits.json", import.meta.url);
const { inputs } = JSON.parse(readFileSync(FILE, "utf8")) as {
  readonly inputs: Readonly<Record<string, Readonly<Record<string, FieldLimits>>>>;
};

const schema = buildSchema(typeDefs());
/** Every field of an input once, with the schema of one mutation that takes it. */
const PLACES: readonly Place[] = [
  ...new Map(
    (await placesOf(schema)).map((place) => [`${place.type}.${place.field}`, place]),
  ).values(),
];
const limitsOf = ({ type, field }: Place): FieldLimits => inputs[type]?.[field] ?? {};
const nameOf = ({ type, field }: Place): string => `${type}.${field}`;

/** The codes with which a value at a place is refused there; the other fields are valid. */
function refusals({ root, path }: Place, value: unknown, below: readonly string[] = []): string[] {
  try {
    parse(root as z.ZodType, inputWith(root, path, value));
    return [];
  } catch (error) {
    if (!(error instanceof Failures)) throw error;
    const at = [...path, ...below].join(".");
    return error.failures.map((failure) =>
      failure.path.join(".") === at ? failure.code : `${failure.code} at ${failure.path.join(".")}`,
    );
  }
}

/** Ids and codes are copied, not written: their descriptions need no length. */
const COPIED = /(^id|Id|[cC]ode)$/;
/** The longest subject depends on the name of its issuer, so its form is checked as a whole. */
const OF_FORM = "GrantRoleInput.subject";

interface Case {
  readonly limit: keyof Limits;
  readonly within: unknown;
  readonly beyond: unknown;
  readonly code: string;
}

/** Whether no list can be too long, because it is a set and its enum has no more values. */
function isBeyondValues(list: z.core.$ZodType, max: number): boolean {
  const element = elementOf(list);
  const isSet = list._zod.def.checks?.[0]?._zod.def.check === "overwrite";
  const own = isSet && element !== undefined && unwrapped(element);
  return own && own._zod.def.type === "enum" && valuesOf(own).length <= max;
}

/** Values at each limit and one beyond it. */
function casesOf(limits: Limits, type: z.core.$ZodType): readonly Case[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = limits;
  const found: Case[] = [];
  const add = (limit: keyof Limits, within: unknown, beyond: unknown, code: string) =>
    found.push({ limit, within, beyond, code });
  if (maxLength !== undefined) {
    const text = textOf(type, maxLength);
    add("maxLength", text, `${text}${text.at(-1)}`, "TOO_LONG");
  }
  if (minLength !== undefined && minLength === 1) add("minLength", textOf(type, 1), "", "REQUIRED");
  if (minLength !== undefined && minLength > 1) {
    const text = textOf(type, minLength);
    add("minLength", text, text.slice(1), "TOO_SHORT");
  }
  if (minimum !== undefined) add("minimum", minimum, minimum - 1, "TOO_SMALL");
  if (maximum !== undefined) add("maximum", maximum, maximum + 1, "TOO_LARGE");
  if (minItems !== undefined)
    add("minItems", listOf(type, minItems), listOf(type, minItems - 1), "TOO_FEW");
  if (maxItems !== undefined && !isBeyondValues(type, maxItems))
    add("maxItems", listOf(type, maxItems), listOf(type, maxItems + 1), "TOO_MANY");
  if (limits.format === "date") add("format", "2026-02-28", "2026-02-30", "INVALID_DATE");
  if (limits.format === "uri") add("format", "https://a.vn/", "a", "INVALID");
  if (limits.enum !== undefined) add("enum", sampleOf(type), "NOTHING", "INVALID");
  return found;
}

interface Proof extends Case {
  readonly name: string;
  readonly place: Place;
  /** Puts a value to where the place is: into a list, for the limits of its entries. */
  readonly put: (value: unknown) => unknown;
}
const PROOFS: readonly Proof[] = PLACES.flatMap((place) => {
  const own = unwrapped(place.schema);
  const limits = limitsOf(place);
  const element = elementOf(own);
  const proofs = (cases: readonly Case[], put: Proof["put"], suffix = ""): readonly Proof[] =>
    cases.map((each) => ({ ...each, name: `${nameOf(place)}${suffix}`, place, put }));
  return [
    ...proofs(casesOf(limits, own), (value) => value),
    ...(element && limits.items
      ? proofs(casesOf(limits.items, unwrapped(element)), (value) => [value], " entry")
      : []),
  ];
});

test.each(PROOFS)("$name: $limit", ({ place, put, within, beyond, code, name }) => {
  const below = name.endsWith(" entry") ? ["0"] : [];
  expect(refusals(place, put(within), below)).toEqual([]);
  expect(refusals(place, put(beyond), below)).toContain(code);
});

test("the file says what the schemas require; a patch requires nothing", () => {
  const required = PLACES.filter(
    ({ schema: each, type }) => isRequired(each) && !type.endsWith("Patch"),
  );
  expect(required.length).toBeGreaterThan(100);
  expect(required.filter((place) => !limitsOf(place).required).map(nameOf)).toEqual([]);
});

test("a field accepts null if the SDL says so", () => {
  const refusing = PLACES.filter(
    ({ sdl, schema: each, type }) =>
      !isNonNullType(sdl.type) && !type.endsWith("Patch") && !parses(each, null),
  );
  expect(refusing.map(nameOf)).toEqual([]);
});

test("the file has every field of every input, and no other", () => {
  const ofFile = Object.entries(inputs).flatMap(([type, fields]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  );
  expect(ofFile.toSorted()).toEqual(PLACES.map(nameOf).toSorted());
});

const numberOf = (text: string): number => Number(text.replaceAll(",", ""));

/** The limits in a description that are not those of the file. */
function differences(place: Place): readonly string[] {
  const { description } = place.sdl;
  const limits = limitsOf(place);
  if (!description || nameOf(place) === OF_FORM) return [];
  const text = limits.maxLength === undefined ? (limits.items ?? {}) : limits;
  const [, least, most] = /(\d[\d,]*)–(\d[\d,]*) characters/.exec(description) ?? [];
  const [, longest] = /[Aa]t most (\d[\d,]*) characters/.exec(description) ?? [];
  const [, entries] = /[Aa]t most (\d+(?:,\d{3})*)(?!,?\d| \w)/.exec(description) ?? [];
  const isWritten = limits.maxLength !== undefined && !COPIED.test(place.field);
  const isWordless = isWritten && limits.pattern?.includes("9") !== true;
  const found = {
    least: least !== undefined && numberOf(least) !== text.minLength,
    most: most !== undefined && numberOf(most) !== text.maxLength,
    longest: longest !== undefined && numberOf(longest) !== text.maxLength,
    entries:
      entries !== undefined &&
      !isWritten &&
      numberOf(entries) !== (limits.maxItems ?? limits.maximum),
    "length is missing": isWordless && !/characters/.test(description),
  };
  return Object.entries(found).flatMap(([name, differs]) => (differs ? [name] : []));
}

test("the descriptions in the SDL have the limits of the file", () => {
  const found = PLACES.map((place) => [nameOf(place), ...differences(place)]);
  expect(found.filter(([, ...differing]) => differing.length > 0)).toEqual([]);
  const lengths = PLACES.filter(({ sdl }) => /\d characters/.test(sdl.description ?? ""));
  expect(lengths.length).toBeGreaterThan(150);
});
