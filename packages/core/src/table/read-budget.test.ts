import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RequestError } from "../kernel/errors.ts";
import { READS_MAX, ReadBudget, unitsIn } from "./read-budget.ts";

const exact = () => 0;
const costing = (units: number) => async () => {
  await Promise.resolve();
  return { ConsumedCapacity: { CapacityUnits: units } };
};
const outcomes = (reads: readonly Promise<unknown>[]) =>
  Promise.allSettled(reads).then((ended) => ended.map(({ status }) => status === "fulfilled"));

describe("a budget of reads", () => {
  test("reads at most one round beyond the limit, at any expected and real cost", async () => {
    const reads = fc.array(
      fc.record({
        expected: fc.constantFrom(0.5, 0.55, 1.1, 5.05, 5.1, 50),
        units: fc.double({ min: 0.5, max: 50, noNaN: true }),
      }),
      {
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(reads, fc.integer({ min: 6, max: 300 }), async (all, limit) => {
        const budget = new ReadBudget(limit, exact);
        let used = 0;
        const sent = all.map(({ expected, units }) =>
          budget.read(expected, async () => {
            used += units;
            return costing(units)();
          }),
        );
        const ended = await outcomes(sent);
        // At most 64 reads run together, because each is expected to cost at least half a unit.
        expect(used).toBeLessThanOrEqual(limit + 50 * 64);
        expect(ended).toHaveLength(all.length);
      }),
    );
  });

  test("stays within the limit when every read costs up to twice its estimate", async () => {
    const reads = fc.record({
      expected: fc.integer({ min: 1, max: 32 }),
      ratio: fc.integer({ min: 10, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(reads, async ({ expected, ratio }) => {
        const units = (expected * ratio) / 10;
        let used = 0;
        const budget = new ReadBudget(500, exact);
        await outcomes(
          Array.from({ length: 500 }, () =>
            budget.read(expected, () => {
              used += units;
              return costing(units)();
            }),
          ),
        );
        expect(used).toBeLessThanOrEqual(500);
        expect(used).toBeGreaterThan(400);
      }),
    );
  });

  test("does not refuse reads that cost less than expected", async () => {
    const budget = new ReadBudget(100, exact);
    expect(await outcomes(Array.from({ length: 60 }, () => budget.read(20, costing(1))))).toEqual(
      Array(60).fill(true),
    );
  });

  test("fractions of units do not block waiting reads", async () => {
    const budget = new ReadBudget(20, exact);
    const all = [5.05, 5.1, 0.5, 5.15, 0.7, 5.05, 0.5];
    expect(await outcomes(all.map((expected) => budget.read(expected, costing(0.5))))).toEqual(
      all.map(() => true),
    );
    expect(await outcomes(all.map((expected) => budget.read(expected, costing(3))))).toContain(
      false,
    );
  });

  test("one large item does not refuse the small reads after it", async () => {
    const budget = new ReadBudget(500, exact);
    await budget.read(0.5, costing(50));
    expect(
      await outcomes(Array.from({ length: 20 }, () => budget.read(5, costing(5)))),
    ).not.toContain(false);
  });

  test("stops large reads that exceed the budget after the first ones", async () => {
    const budget = new ReadBudget(500, exact);
    let sent = 0;
    const read = () => {
      sent++;
      return costing(200)();
    };
    const ended = await outcomes(Array.from({ length: 30 }, () => budget.read(8, read)));
    expect(ended.filter(Boolean).length).toBe(sent);
    expect(sent).toBeLessThanOrEqual(4);
  });

  test(`sends at most ${READS_MAX} reads, and continues after a failed one`, async () => {
    const budget = new ReadBudget(100_000, exact);
    const failing = () => Promise.reject(new Error("away"));
    const ended = await outcomes(
      Array.from({ length: READS_MAX + 20 }, (_, i) =>
        budget.read(0.5, i % 3 === 0 ? failing : costing(0.5)),
      ),
    );
    expect(ended.filter(Boolean).length).toBe(READS_MAX - Math.ceil(READS_MAX / 3));
    await expect(budget.read(0.5, costing(0.5))).rejects.toMatchObject({
      code: "COST_LIMIT",
      params: { limit: READS_MAX },
    });
  });

  test("reports the used units in steps, and lift() removes the limit", async () => {
    const budget = new ReadBudget(100, exact);
    await budget.read(1, costing(73));
    const refused = await budget.read(30, costing(1)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RequestError);
    expect(refused).toMatchObject({ params: { read: 100, limit: 100 } });
    budget.lift();
    expect(
      await outcomes(Array.from({ length: READS_MAX + 1 }, () => budget.read(30, costing(30)))),
    ).not.toContain(false);
  });

  test("varies the limit so that the last unit reveals nothing about hidden rows", async () => {
    const fits = async (random: number) => {
      const budget = new ReadBudget(100, () => random);
      await budget.read(70, costing(70));
      return (await outcomes([budget.read(15, costing(15))]))[0];
    };
    expect([await fits(0), await fits(0.4), await fits(0.9), await fits(0.99)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

test.each<[unknown, number]>([
  [undefined, 0],
  [{ CapacityUnits: 2 }, 2],
  [[{ CapacityUnits: 2 }, { CapacityUnits: 0.5 }], 2.5],
])("the units of %j are %d", (capacity, units) => {
  expect(unitsIn(capacity)).toBe(units);
});
