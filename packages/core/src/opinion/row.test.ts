import fc from "fast-check";
import { expect, test } from "vitest";
import { opinion as anOpinion } from "../../test/settled/opinion.ts";
import { parseDay } from "../kernel/day.ts";
import { Stage } from "../session/copy.ts";
import type { Item } from "../table/entity.ts";
import { excerptOf } from "../table/row.ts";
import { INDEX_NAMES, projectedBy, TABLE } from "../table/table.ts";
import { fromRow, OpinionEntity } from "./entity.ts";
import { Channel, Competence, ContentState, Nature, Resolution, Status } from "./labels.ts";
import { aboutOf, fromAbout, hidden, type RowOpinion } from "./row.ts";
import { type Opinion, Shape } from "./shape.ts";

const UNIT = {
  code: "26743",
  validFrom: parseDay("2025-07-01"),
  name: "Phường Sài Gòn",
  level: "COMMUNE" as const,
  kind: "phường",
  provinceCode: "79",
};
const BODY = { id: "org_26743.2025-07-01.PEOPLES_COMMITTEE", name: "UBND Phường Sài Gòn" };
const HOME = "01KA9Z0V3M8Q00000000000001";
const ID = `opn_${HOME}.01KA9Z0V3M8Q00000000000002`;
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const any = <T>(values: readonly T[]) => fc.constantFrom(...values);
const line = fc.string({
  minLength: 1,
  maxLength: 300,
  size: "max",
  unit: fc.constantFrom("a", "ế", "😀", '"'),
});

const opinions: fc.Arbitrary<Opinion> = fc
  .record({
    version: fc.integer({ min: 1, max: 500 }),
    content: fc.string({
      minLength: 1,
      maxLength: 700,
      // Without a size, the strings are short and no text is cut.
      size: "max",
      unit: fc.constantFrom("a", "ế", " ", "😀"),
    }),
    contentState: any(ContentState.schema.options),
    channel: any(Channel.schema.options),
    turn: orNull(fc.integer({ min: 1, max: 99_999 })),
    nature: orNull(any(Nature.schema.options)),
    competence: any(Competence.schema.options),
    status: any(Status.schema.options),
    resolution: any(Resolution.schema.options),
    unit: orNull(fc.constant(UNIT)),
    ofSession: orNull(fc.record({ title: line, stage: any(Stage.options) })),
    assigned: orNull(fc.record({ id: fc.constant(BODY.id), name: line })),
  })
  .map(({ assigned, ...more }) =>
    Shape.parse({
      ...anOpinion("x"),
      ...more,
      id: ID,
      home: HOME,
      sessionId: more.ofSession && `ses_${HOME}`,
      assignment: assigned && {
        organization: assigned,
        assignedOn: "2026-01-06",
        ordinal: 1,
        answeredBefore: 0,
      },
    }),
  );

/** The rows of an item, by index. */
const rowsOf = (item: Item): [string, Item][] =>
  INDEX_NAMES.flatMap((name) => {
    const { partitionKey, sortKey } = TABLE.indexes[name];
    if (item[partitionKey] === undefined) return [];
    const kept = ["pk", "sk", partitionKey, sortKey, ...projectedBy(name)];
    const row = Object.fromEntries(
      kept.flatMap((attribute) => (attribute in item ? [[attribute, item[attribute]]] : [])),
    );
    return [[name, row as Item]];
  });
/** The size of an item by the rule of DynamoDB: the UTF-8 bytes of all names and values. */
const sizeOf = (row: object): number =>
  Object.entries(row).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(String(value)),
    0,
  );

const ROW_FIELDS = [
  ...["id", "home", "sessionId", "ofSession", "receivedOn", "unit", "contentState"],
  ...["channel", "turn", "nature", "fields", "competence", "status", "resolution", "trackingCode"],
] as const satisfies readonly (keyof Opinion)[];
const ABOUT_FIELDS = [
  ...["id", "home", "sessionId", "ofSession", "unit", "turn", "fields", "contentState"],
] as const satisfies readonly (keyof Opinion)[];

function expectFields(
  { opinion: found, excerpt, isWhole }: RowOpinion,
  opinion: Opinion,
  fields: readonly (keyof Opinion)[],
): void {
  for (const field of fields) expect([field, found[field]]).toEqual([field, opinion[field]]);
  expect(found.kind).toBe("opinion");
  expect(found.assignment?.organization ?? null).toEqual(opinion.assignment?.organization ?? null);
  if (found.assignment)
    for (const field of ["assignedOn", "toldOn", "ordinal"] as const)
      expect(() => found.assignment?.[field]).toThrow(`Assignment.${field}`);
  const shown = opinion.contentState === "SHOWN";
  expect(isWhole).toBe(shown && Buffer.byteLength(opinion.content) <= 480);
  expect(excerpt === null ? null : excerptOf(excerpt)).toBe(
    shown ? excerptOf(opinion.content) : null,
  );
  if (isWhole) expect(found.content).toBe(opinion.content);
  const known = new Set<string>([...fields, "kind", "assignment", ...(isWhole ? ["content"] : [])]);
  for (const field of Object.keys(Shape.shape))
    if (!known.has(field))
      expect(() => Reflect.get(found, field)).toThrow(`Opinion.${field} is not`);
}

/** Shrinking a long text takes minutes. */
const ONCE = { endOnFailure: true };

test("a row of every index gives the fields of lists, and any other throws", () => {
  fc.assert(
    fc.property(opinions, (opinion) => {
      const rows = rowsOf(OpinionEntity.toItem(opinion));
      expect(rows.length).toBe(opinion.assignment ? 4 : 3);
      for (const [, row] of rows) {
        const found = fromRow(row);
        expect(found).toBeDefined();
        if (found) expectFields(found, opinion, ROW_FIELDS);
      }
    }),
    ONCE,
  );
});

test("the row of a deadline gives what its list shows of the opinion, and any other throws", () => {
  fc.assert(
    fc.property(opinions, (opinion) => {
      const { audience, subject } = aboutOf(opinion);
      expect(audience).toBe(opinion.contentState === "LOCKED" ? "OFFICE" : "PUBLIC");
      const found = fromAbout(JSON.parse(JSON.stringify(subject)), opinion);
      if (typeof subject === "string") expect(found).toBeUndefined();
      else if (found) expectFields(found, opinion, ABOUT_FIELDS);
      else expect(found).toBeDefined();
    }),
    ONCE,
  );
});

test("no row has a text that not everybody may read, beside rows of the office", () => {
  fc.assert(
    fc.property(opinions, (made) => {
      const opinion = { ...made, content: `Bà Tám ${made.content}` };
      const text = JSON.stringify(rowsOf(OpinionEntity.toItem(opinion)));
      const about = aboutOf(opinion);
      if (opinion.contentState !== "SHOWN") expect(text).not.toContain("Bà Tám");
      if (text.includes("OFFICE_")) expect(JSON.stringify(about)).not.toContain("Bà Tám");
    }),
    ONCE,
  );
});

test("of a hidden opinion nothing is known but its id and its unit", () => {
  const found = hidden({ id: ID, unit: UNIT });
  expect([found.id, found.unit, found.contentState]).toEqual([ID, UNIT, "SHOWN"]);
  for (const field of ["content", "assignment", "sessionId", "status", "nature"] as const)
    expect(() => found[field]).toThrow(`Opinion.${field} is not in the rows`);
});

test("a row that another program wrote, or that lacks a part, is read from its item", () => {
  const [[, row] = ["", undefined]] = rowsOf(OpinionEntity.toItem(anOpinion("x")));
  for (const broken of [undefined, "", "[]", "{}", '["a"]', String(row?.row).slice(0, -5)])
    expect(fromRow({ ...row, row: broken } as Item)).toBeUndefined();
});

/** 300 characters, as a citizen writes them. */
const USUAL =
  "Kính đề nghị Ủy ban nhân dân phường cho nạo vét tuyến cống thoát nước hẻm 12 đường Lê Thánh " +
  "Tôn, vì mỗi khi mưa lớn nước ngập sâu khoảng ba tấc, tràn vào nhà dân, xe máy chết máy, học " +
  "sinh đi học rất khó khăn. Bà con đã phản ánh tại hai kỳ họp trước nhưng đến nay vẫn chưa được " +
  "giải quyết dứt điểm.";

test("index rows of an opinion with a usual text stay below 1 KB", () => {
  expect(USUAL.length).toBeGreaterThanOrEqual(295);
  const opinion = Shape.parse({
    ...anOpinion("x"),
    id: ID,
    home: HOME,
    sessionId: `ses_${HOME}`,
    ofSession: { title: "Đối thoại với Nhân dân quý IV năm 2026", stage: "PUBLISHED" },
    unit: UNIT,
    content: USUAL,
    turn: 12,
    fields: ["IRRIGATION_DRAINAGE"],
    status: "ASSIGNED",
    trackingCode: "K7M2-9QXR-4TWB",
    assignment: { organization: BODY, assignedOn: null, ordinal: 1, answeredBefore: 0 },
  });
  const rows = rowsOf(OpinionEntity.toItem(opinion));
  expect(rows.map(([name, row]) => [name, sizeOf(row) < 1_024 || sizeOf(row)])).toEqual(
    rows.map(([name]) => [name, true]),
  );
});
