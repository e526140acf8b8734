import fc from "fast-check";
import { expect, test } from "vitest";
import { AUDIENCES } from "../../src/table/audience.ts";
import { byPhase, listByState } from "../../src/table/by-state.ts";
import { keysOf } from "../../src/table/keys.ts";
import { PHASE } from "../../src/table/phase.ts";
import { TABLE } from "../../src/table/table.ts";
import { memoryOf } from "./memory.ts";

const PHASES = {
  ...{ SENT: PHASE.open, LATE: PHASE.open },
  ...{ WAITING: PHASE.waiting, CLOSED: PHASE.done, CANCELLED: PHASE.done },
} as const;
type Status = keyof typeof PHASES;
const STATUSES: readonly Status[] = ["CLOSED", "LATE", "WAITING", "SENT", "CANCELLED"];
const phaseOf = ({ status }: { readonly status: Status }) => PHASES[status];

const keys = keysOf(
  { pk: "{audience}_MATTER#{organization}", sk: "{phase}#{day}#{id}" },
  TABLE.indexes.organizationState,
);
const entity = { index: { organizationState: keys }, fromItem: ({ pk }: { pk: string }) => pk };

const aMatter = fc.record({
  organization: fc.constantFrom("C1", "C2"),
  audience: fc.constantFrom(...AUDIENCES),
  day: fc.constantFrom("2026-12-09", "2026-12-10", "9999-12-31"),
  status: fc.constantFrom(...STATUSES),
});
const storedOf = (matters: readonly (typeof aMatter extends fc.Arbitrary<infer T> ? T : never)[]) =>
  matters.map((matter, i) => {
    const id = String(i).padStart(2, "0");
    const { pk, sk } = keys.keyOf({ ...matter, phase: phaseOf(matter), id });
    return { ...matter, pk: id, sk: "A", organizationPk: pk, organizationSk: sk };
  });

test("the matters of a body are in order of phase and day, whatever is wanted of them", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(aMatter, { maxLength: 25 }),
      fc.record({
        audiences: fc.shuffledSubarray([...AUDIENCES]),
        statuses: fc.option(fc.shuffledSubarray([...STATUSES], { minLength: 1 }), {
          nil: undefined,
        }),
        ...{ descending: fc.boolean(), limit: fc.integer({ min: 1, max: 4 }) },
      }),
      async (matters, { audiences, statuses, descending, limit }) => {
        const stored = storedOf(matters);
        const expected = stored
          .filter(({ organization, audience, status }) =>
            [
              organization === "C1" && audiences.includes(audience),
              statuses?.includes(status) ?? true,
            ].every(Boolean),
          )
          .map(({ organizationSk }) => organizationSk)
          .toSorted();
        if (descending) expected.reverse();
        const { ctx, asked } = memoryOf(stored);
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const { rows, more } = await listByState(ctx, entity, phaseOf, {
            organizationId: "C1",
            ...{ audiences, statuses: statuses && new Set(statuses), descending, limit, cursor },
          });
          found.push(...rows.map((row) => row.cursor));
          cursor = more ? rows.at(-1)?.cursor : undefined;
        } while (cursor !== undefined);
        expect(found).toEqual(expected);
        // Phases before the first and behind the last wanted one are not read.
        const wanted = (statuses ?? []).map((status) => PHASES[status]).toSorted();
        for (const { ExpressionAttributeValues: values } of asked)
          if (values?.[":from"] && statuses) {
            expect(values[":from"].S >= (wanted[0] ?? "")).toBe(true);
            expect(values[":to"].S < `${wanted.at(-1)}$`).toBe(true);
          }
      },
    ),
    { numRuns: 100 },
  ));

test("the statuses of a phase are together", () => {
  expect(byPhase(STATUSES, phaseOf)).toEqual([
    ["CLOSED", "CANCELLED"],
    ["LATE", "SENT"],
    ["WAITING"],
  ]);
});

test("a row without a status is of none that is wanted", async () => {
  const [row] = storedOf([
    { organization: "C1", audience: "PUBLIC", day: "2026-12-09", status: "SENT" },
  ]);
  const { status: _, ...bare } = row ?? { pk: "", sk: "" };
  const page = { organizationId: "C1", audiences: AUDIENCES, limit: 5 } as const;
  const read = (statuses?: ReadonlySet<Status>) =>
    listByState(memoryOf([bare]).ctx, entity, phaseOf, { ...page, statuses });
  expect((await read()).rows).toHaveLength(1);
  expect((await read(new Set(["SENT"]))).rows).toHaveLength(0);
});
