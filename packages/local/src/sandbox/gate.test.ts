import { expect, test } from "vitest";
import { makeGate } from "./gate.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("work alone waits for work that has begun, and holds back all later work", async () => {
  const gate = makeGate();
  const seen: string[] = [];
  const begun = Promise.withResolvers<void>();
  const step = (name: string, until?: Promise<void>) => async () => {
    seen.push(`${name} begins`);
    await until;
    seen.push(`${name} ends`);
    return name;
  };
  const alone = Promise.withResolvers<void>();
  const results = [
    gate.pass(step("first", begun.promise)),
    turn().then(() => gate.alone(step("reset", alone.promise))),
    turn().then(() => gate.alone(step("reset again"))),
    turn().then(() => gate.pass(step("later"))),
  ];
  for (let i = 0; i < 5; i++) await turn();
  expect(seen).toEqual(["first begins"]);
  begun.resolve();
  for (let i = 0; i < 5; i++) await turn();
  expect(seen.slice(1)).toEqual(["first ends", "reset begins"]);
  alone.resolve();
  expect(await Promise.all(results)).toEqual(["first", "reset", "reset again", "later"]);
  expect(seen.slice(3)).toEqual([
    ...["reset ends", "reset again begins", "reset again ends"],
    ...["later begins", "later ends"],
  ]);
});

test("work that fails, alone or not, holds nothing back", async () => {
  const gate = makeGate();
  const fails = () => Promise.reject(new Error("failed"));
  await expect(gate.pass(fails)).rejects.toThrow("failed");
  await expect(gate.alone(fails)).rejects.toThrow("failed");
  expect(await gate.alone(async () => 1)).toBe(1);
  expect(await gate.pass(async () => 2)).toBe(2);
});
