import { type Actor, parseId, type Table } from "@doithoai/core";
import { describe, expect, test } from "vitest";
import { opinionFromRow, subjectFromRow } from "./from-row.ts";
import { rowOf } from "./marks.ts";

const NOBODY: Actor = { subject: "public", client: null, isSignedIn: false, grants: [] };
const clerkOf = (unitCode: string): Actor => ({
  ...{ subject: "lan", client: null, isSignedIn: true },
  grants: [
    {
      ...{ role: "CLERK", unitCode, organizationId: null, denunciations: false, scopes: [] },
      ...{ covers: new Set([unitCode]), bodies: new Set<string>() },
    },
  ],
});
const CLERK = clerkOf("C1");

const HOME = "01KA9Z0V3M8Q00000000000001";
const OPINION = `opn_${HOME}.01KA9Z0V3M8Q00000000000002`;
const DIRECTIVE = `dir_${HOME}.01KA9Z0V3M8Q00000000000003`;
const SESSION = `ses_${HOME}`;
const UNIT = ["C1", "2025-07-01", "Xã 1", "COMMUNE", "xã", "P1"];
const BODY = ["org_C1.2025-07-01.PEOPLES_COMMITTEE", "UBND xã 1"];
const copy = (stage: string) => ["Quý IV", stage];
const WHOLE = ["Ngập.", true];
const CUT = ["Ngập…", false];

type Copy = readonly string[] | null;
interface Given {
  readonly text?: readonly (string | boolean)[] | null;
  readonly state?: string;
  readonly copy?: Copy;
  readonly audience?: string;
}
/** A row of opinions, as the table has it. */
const row = ({ text = WHOLE, state = "SHOWN", ...more }: Given): Table.Item => ({
  ...{ pk: `DIALOGUE#${HOME}`, sk: `4-OPINION#${OPINION.split(".")[1]}` },
  ...{ unitPk: `${more.audience ?? "PUBLIC"}_OPINION#C1`, unitSk: `2026-11-02#${OPINION}` },
  row: JSON.stringify([
    ...["2026-11-02", UNIT, text, state, "SPOKEN", 1, "SUGGESTION", []],
    ...["COMMUNE", "ASSIGNED", "NOT_RESOLVED", "K7M2-9QXR-4TWB"],
    ...[more.copy === undefined ? copy("PUBLISHED") : more.copy, BODY],
  ]),
});
const selected = (...fields: readonly string[]) => new Set(fields);

describe("an opinion of a row", () => {
  test("has its excerpt and its session", () => {
    const opinion = opinionFromRow(row({ text: CUT }), selected("Opinion.session"), NOBODY);
    expect(opinion).toMatchObject({ id: OPINION, turn: 1 });
    expect(opinion && rowOf(opinion)).toMatchObject({
      ...{ isVisible: true, excerpt: "Ngập…" },
      session: { id: SESSION, title: "Quý IV", unit: { code: "C1" } },
    });
  });

  test.each<[string, Given, readonly string[], boolean]>([
    ["a whole text", {}, ["Opinion.content"], true],
    ["a cut text", { text: CUT }, ["Opinion.content"], false],
    ["a cut text that is not selected", { text: CUT }, ["Opinion.excerpt"], true],
    ["no session", { copy: null }, ["Opinion.session"], true],
    ["a session not yet published", { copy: copy("HIDDEN") }, ["Opinion.session"], false],
    ["a cancelled session", { copy: copy("CANCELLED") }, ["Opinion.session"], false],
    ["a hidden session that is not selected", { copy: copy("HIDDEN") }, ["Opinion.id"], true],
    ["a redacted text", { text: null, state: "REDACTED" }, ["Opinion.id"], false],
    ["a locked text", { text: null, state: "LOCKED" }, ["Opinion.id"], false],
  ])("with %s is answered, or its item is read: %j %j", (_, given, fields, isAnswered) => {
    const opinion = opinionFromRow(row(given), selected(...fields), CLERK);
    expect(opinion !== undefined).toBe(isAnswered);
    if (given.copy !== undefined && opinion) expect(rowOf(opinion)?.session).toBeNull();
  });

  test.each<[string, Actor, string, boolean]>([
    ["everybody, by a public row", NOBODY, "PUBLIC", true],
    ["its office, by a row of the office", CLERK, "OFFICE", true],
    ["no other office", clerkOf("C2"), "OFFICE", false],
    ["not the public", NOBODY, "OFFICE", false],
  ])("is visible to %s", (_, actor, audience, isVisible) => {
    const opinion = opinionFromRow(row({ audience }), selected("Opinion.id"), actor);
    expect(opinion && rowOf(opinion)?.isVisible).toBe(isVisible);
  });
});

const OPINION_ABOUT = ({ text = WHOLE, copy: of = copy("PUBLISHED") }: Given) => [
  ...[1, [], text, of, BODY],
];
const DIRECTIVE_ABOUT = ({ text = WHOLE, copy: of = copy("PUBLISHED") }: Given) => [
  ...[1, ["RESOLVE"], text, BODY, of],
];
const subject = (id: string, about: unknown, fields: readonly string[], actor = NOBODY) => {
  // The other facts of the row are those of the deadline.
  const deadline = { about, subjectId: id, unit: null };
  return subjectFromRow(deadline, selected(...fields), actor);
};

describe("the subject of a deadline's row", () => {
  test.each([
    ["Opinion", OPINION, OPINION_ABOUT],
    ["Directive", DIRECTIVE, DIRECTIVE_ABOUT],
  ])("%s: is whole, or its item is read", (type, id, aboutOf) => {
    const session = rowOf(subject(id, aboutOf({}), [`${type}.content`, `${type}.session`]) ?? {});
    expect(session).toMatchObject({ isVisible: true, excerpt: "Ngập." });
    expect(session?.session).toMatchObject({ id: SESSION, title: "Quý IV" });
    const cut = aboutOf({ text: CUT });
    expect(subject(id, cut, [`${type}.content`])).toBeUndefined();
    expect(rowOf(subject(id, cut, [`${type}.excerpt`]) ?? {})?.excerpt).toBe("Ngập…");
    for (const stage of ["HIDDEN", "CANCELLED"]) {
      const hidden = aboutOf({ copy: copy(stage) });
      expect(subject(id, hidden, [`${type}.session`])).toBeUndefined();
      expect(rowOf(subject(id, hidden, [`${type}.id`]) ?? {})?.session).toBeNull();
    }
  });

  test.each([OPINION, DIRECTIVE])("hidden, is nothing but its id for the public: %s", (id) => {
    const hidden = subject(id, "HIDDEN", ["Opinion.content", "Directive.content"]);
    expect(hidden).toMatchObject({ id, kind: parseId(id)?.kind });
    expect(hidden && rowOf(hidden)).toEqual({ isVisible: false, excerpt: null, session: null });
    // A role may show more of it.
    expect(subject(id, "HIDDEN", [], CLERK)).toBeUndefined();
  });

  test.each([
    [SESSION, "HIDDEN"],
    ["rec_1", "HIDDEN"],
    [OPINION, "IN_ITEM"],
    [DIRECTIVE, "IN_ITEM"],
    [SESSION, undefined],
    // A directive always has a session.
    [DIRECTIVE, DIRECTIVE_ABOUT({ copy: null })],
  ])("is read from its item: %s %s", (id, about) => {
    expect(subject(id, about, ["Directive.session"])).toBeUndefined();
  });
});
