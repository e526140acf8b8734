import { type Action, POLICY } from "@doithoai/core";
import { makeSchema } from "@doithoai/gateway";
import { isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { LISTS, OPEN, READS, type Read } from "./reads.ts";
import { useScene } from "./scene.ts";
import { CELLS, type Cell, cellsFor, cellText } from "./who.ts";

const scene = useScene();

/** Compares for each cell whether the answer shows the subject with whether it should. */
async function expectSeen(
  name: string,
  who: Read["who"],
  shown: (cell: Cell) => Promise<boolean>,
): Promise<void> {
  const cells = cellsFor(name);
  const found = await Promise.all(
    cells.map(async (cell) => `${cellText(cell)} ${await shown(cell)}`),
  );
  expect(found).toEqual(cells.map((cell) => `${cellText(cell)} ${who(cell)}`));
}

const SCHEMA = makeSchema();
/** Phrases in the schema's descriptions that mark a field as restricted. */
const KEPT = [
  /without\sa\s(token|role)|not\sentitled|only\sfor\sthose/i,
  /withheld|unless\sthe\scaller|visible\sonly/i,
];

test("covers every query and every field that the schema marks as restricted", () => {
  const queries = Object.keys(SCHEMA.getQueryType()?.getFields() ?? {});
  const asked = new Set([
    ...Object.keys(OPEN),
    ...Object.keys(LISTS),
    ...Object.keys(READS),
    "worklist",
    "recalculation",
  ]);
  expect(queries.filter((name) => !asked.has(name))).toEqual([]);
  const kept = Object.values(SCHEMA.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !["Query", "Mutation"].includes(type.name)
      ? Object.values(type.getFields()).flatMap(({ name, description }) =>
          KEPT.some((phrase) => phrase.test(description ?? "")) ? [`${type.name}.${name}`] : [],
        )
      : [],
  );
  const probed = new Set(Object.values(READS).flatMap(({ fields = [] }) => fields));
  const elsewhere = new Set([
    "Viewer.subject",
    "AuditEntry.fields",
    "AuditEntry.reason",
    "DeadlineExtension.reason",
    "DeadlinePause.reason",
  ]);
  expect(kept.filter((name) => !probed.has(name) && !elsewhere.has(name))).toEqual([]);
});

test.each(Object.entries(OPEN))("everybody reads %s", async (name, query) => {
  await expectSeen(
    name,
    () => true,
    async (cell) => {
      const { ask, here } = scene.at(cell);
      const { data, errors } = await ask(query, { unit: here.unitCode });
      return errors === undefined && data !== null && Object.values(data)[0] !== null;
    },
  );
});

test.each(Object.entries(LISTS))("%s", async (name, { query, variables, who, wanted }) => {
  await expectSeen(name, who, async (cell) => {
    const { ask, here } = scene.at(cell);
    const { data, errors } = await ask(query, variables(here));
    expect(errors).toBeUndefined();
    const [page] = Object.values<{ nodes: { id: string }[] } | null>(data);
    return page?.nodes.some(({ id }) => id === here[wanted]) ?? false;
  });
});

test.each(Object.entries(READS))("%s", async (name, { query, variables, shows, who }) => {
  await expectSeen(name, who, async (cell) => {
    const { ask, here } = scene.at(cell);
    const { data, errors } = await ask(query, variables(here));
    expect(errors, query).toBeUndefined();
    return shows(data);
  });
});

describe("a query that fails as a whole without the role", () => {
  const codeOf = async (cell: Cell, query: string): Promise<string> =>
    (await scene.at(cell).ask(query)).errors?.[0]?.extensions.code ?? "OK";

  test("worklist depends on the role alone, not on the unit", async () => {
    const found = await Promise.all(
      CELLS.map((cell) => codeOf(cell, "{ worklist { nodes { id } } }")),
    );
    const expected = CELLS.map(({ kind }) => {
      if (kind === "PUBLIC") return "UNAUTHENTICATED";
      return ["NOBODY", "SUPERVISOR", "INTEGRATOR", "INTEGRATOR_BARE"].includes(kind)
        ? "FORBIDDEN"
        : "OK";
    });
    expect(found).toEqual(expected);
  });

  test("recalculation needs an administrator, also where the id does not exist", async () => {
    const found = await Promise.all(
      CELLS.map((cell) => codeOf(cell, '{ recalculation(id: "x") { status } }')),
    );
    const expected = CELLS.map((cell) => {
      if (cell.kind === "PUBLIC") return "UNAUTHENTICATED";
      return cell.kind === "ADMIN" ? "OK" : "FORBIDDEN";
    });
    expect(found).toEqual(expected);
  });
});

/** For each action that permits reading, one probe that must fail when everybody may read. */
const WATCHED = {
  readUnpublished: ["node", READS.node],
  readCitizen: ["citizen", READS.citizen],
  readLockedContent: ["text of a denunciation", READS["text of a denunciation"]],
  readRedacted: ["what was taken out", READS["what was taken out"]],
  readTrackingCode: ["trackingCode", READS.trackingCode],
  readDrafts: ["drafts", READS.drafts],
  readChanges: ["auditTrail of Session", READS["auditTrail of Session"]],
  readIdentityReadings: ["identityReadings", READS.identityReadings],
  readGrants: ["node of a grant", READS["node of a grant"]],
} as const satisfies Partial<Record<Action, readonly [string, Read | undefined]>>;

test.each(Object.entries(WATCHED))(
  "the table detects a missing check of %s",
  async (action, [name, read]) => {
    const row = Reflect.get(POLICY, action);
    Reflect.set(
      POLICY,
      action,
      Object.fromEntries(
        ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN", "INTEGRATOR"].map((role) => [
          role,
          () => true,
        ]),
      ),
    );
    try {
      if (!read) throw new Error(name);
      const { query, variables, shows, who } = read;
      const found = await Promise.all(
        cellsFor(name).map(async (cell) => {
          const { ask, here } = scene.at(cell);
          return shows((await ask(query, variables(here))).data) === who(cell);
        }),
      );
      expect(found).toContain(false);
    } finally {
      Reflect.set(POLICY, action, row);
    }
  },
);
