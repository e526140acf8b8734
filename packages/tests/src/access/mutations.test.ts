import { type Action, POLICY } from "@doithoai/core";
import { makeSchema } from "@doithoai/gateway";
import { describe, expect, test } from "vitest";
import { attempt, PROBES } from "./mutations.ts";
import { foreseen, MAY } from "./oracle.ts";
import { useScene } from "./scene.ts";
import { type Cell, cellsFor, cellText } from "./who.ts";

const scene = useScene();

/** Runs a mutation in each cell and returns the outcomes found and expected. */
async function table(
  name: string,
): Promise<{ readonly found: string[]; readonly expected: string[] }> {
  const rows = await Promise.all(
    cellsFor(name).map(async (cell: Cell) => {
      const { ask, here } = scene.at(cell);
      const expected = foreseen(name, cell, PROBES[name] ?? { hidden: false, handled: false });
      return {
        found: `${cellText(cell)} ${await attempt(ask, name, here)}`,
        expected: `${cellText(cell)} ${expected}`,
      };
    }),
  );
  return { found: rows.map(({ found }) => found), expected: rows.map(({ expected }) => expected) };
}

const NAMES = Object.keys(makeSchema().getMutationType()?.getFields() ?? {});

test("the table has every mutation of the schema and no other", () => {
  expect(Object.keys(MAY).toSorted()).toEqual(NAMES.toSorted());
  expect(Object.keys(PROBES).toSorted()).toEqual(NAMES.toSorted());
});

describe("each mutation, for each role inside the unit and elsewhere", () => {
  test.each(NAMES)("%s", async (name) => {
    const { found, expected } = await table(name);
    expect(found).toEqual(expected);
  });
});

/** A policy row that lets every role act anywhere. */
const unguarded = Object.fromEntries(
  ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN", "INTEGRATOR"].map((role) => [
    role,
    () => true,
  ]),
);
const ACTION: Partial<Record<string, Action>> = { recordOpinions: "recordOpinion" };

test("a mutation without its check no longer matches the table (ten at random)", async () => {
  const drawn = NAMES.map((name) => ({ name, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, 10)
    .map(({ name }) => name);
  for (const name of drawn) {
    const action = ACTION[name] ?? name;
    const row = Reflect.get(POLICY, action);
    Reflect.set(POLICY, action, unguarded);
    try {
      const { found, expected } = await table(name);
      expect(found, `${name} without its check`).not.toEqual(expected);
    } finally {
      Reflect.set(POLICY, action, row);
    }
  }
});
