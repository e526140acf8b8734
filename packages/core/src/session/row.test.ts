import fc from "fast-check";
import { expect, test } from "vitest";
import { aboutOf as aboutOfDirective, fromAbout as directiveOf, hidden } from "../directive/row.ts";
import { type Directive, Shape as DirectiveShape } from "../directive/shape.ts";
import { DatePrecision } from "../kernel/schemas.ts";
import { Stage } from "./copy.ts";
import { SessionEntity } from "./entity.ts";
import { fromAbout, fromRow } from "./row.ts";
import { DayPart, Mode, type Session, Shape, Status, Type } from "./shape.ts";

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const any = <T>(values: readonly T[]) => fc.constantFrom(...values);
const line = fc.string({ minLength: 1, maxLength: 60, unit: any(["a", "ế", "😀", '"']) });
const day = any(["2026-01-05", "2025-06-30"]);
const body = fc.record({ id: any(["org_1.2025-07-01.X"]), name: line });
const UNIT = { code: "1", validFrom: null, name: "Xã", level: "COMMUNE", kind: "xã" };
const unit = orNull(any([{ ...UNIT, provinceCode: "79" }]));

const sessions: fc.Arbitrary<Session> = fc
  .record({
    version: fc.integer({ min: 1, max: 99 }),
    status: any(Status.schema.options),
    title: line,
    type: any(Type.schema.options),
    mode: orNull(any(Mode.schema.options)),
    unit,
    heldOn: orNull(day),
    heldOnPrecision: any(DatePrecision.schema.options),
    dayPart: orNull(any(DayPart.schema.options)),
    place: orNull(line),
    announcedOn: orNull(day),
    awaitsDay: fc.boolean(),
    chairs: fc.array(
      fc.record({ name: orNull(line), position: line, organization: orNull(body) }),
      { maxLength: 3 },
    ),
    figures: orNull(
      fc.record({
        opinions: fc.nat(500),
        answered: fc.nat(500),
        directives: fc.nat(40),
        due: fc.array(fc.tuple(day, fc.integer({ min: 1, max: 500 })), { maxLength: 3 }),
      }),
    ),
  })
  .map((listed) =>
    Shape.parse({
      ...{ id: "ses_home", hosts: [], deadlines: [], amendments: 0, ...listed },
      recordedAt: "2026-01-05T02:00:00Z",
    }),
  );
const LISTED = [
  ...["id", "version", "status", "title", "type", "mode", "unit", "heldOn", "heldOnPrecision"],
  ...["dayPart", "place", "announcedOn", "awaitsDay", "chairs", "figures"],
  "kind",
];
const OF_DEADLINE = ["id", "unit", "title", "type", "kind"];

/** Expects these fields of the value, and that every other one throws. */
function expectOnly(
  name: string,
  { found, value }: { readonly found: object | undefined; readonly value: object },
  known: readonly string[],
): void {
  if (!found) throw new Error("the row does not show it");
  for (const field of Object.keys(value))
    if (known.includes(field))
      expect([field, Reflect.get(found, field)]).toEqual([field, Reflect.get(value, field)]);
    else expect(() => Reflect.get(found, field)).toThrow(`${name}.${field} is not in the rows`);
}
const asStored = (value: unknown) => JSON.parse(JSON.stringify(value));

test("the row of a session gives the fields of lists, and any other throws", () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const found = fromRow(SessionEntity.toItem(session));
      expectOnly("Session", { found, value: session }, LISTED);
    }),
  );
});

test("the row of a deadline gives what lists show of its session, if all may see it", () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const { id, unit } = session;
      const { audience, subject } = SessionEntity.about(session);
      expect(audience).toBe("PUBLIC");
      const isShown =
        session.announcedOn !== null || ["PUBLISHED", "CLOSED"].includes(session.status);
      if (!isShown) expect(subject).toBe("HIDDEN");
      else
        expectOnly(
          "Session",
          { found: fromAbout(asStored(subject), { id, unit }), value: session },
          OF_DEADLINE,
        );
    }),
  );
});

test("a row with fewer values than today's is read from its item", () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const item = SessionEntity.toItem(session);
      const row = JSON.stringify(JSON.parse(String(item.row)).slice(0, -1));
      expect(fromRow({ ...item, row })).toBeUndefined();
    }),
  );
});

const directives: fc.Arbitrary<Directive> = fc
  .record({
    number: fc.integer({ min: 1, max: 99 }),
    content: fc.string({ minLength: 1, maxLength: 700, size: "max", unit: any(["a", "ế", " "]) }),
    lead: body,
    ofSession: orNull(fc.record({ title: line, stage: any(Stage.options) })),
    unit,
  })
  .map(({ lead, ...listed }) =>
    DirectiveShape.parse({
      ...{ id: "dir_home.1", version: 1, sessionId: "ses_home", kinds: ["RESOLVE"], ...listed },
      ...{ status: "ISSUED", notice: 1, deadlines: [] },
      addressees: [{ id: "a1", body: lead, part: "LEAD", status: "ISSUED", progress: {} }],
    }),
  );

test("the row of a deadline gives what lists show of its directive, if it is public", () => {
  fc.assert(
    fc.property(directives, (directive) => {
      const { audience, subject } = aboutOfDirective(directive);
      expect(audience).toBe("PUBLIC");
      if (directive.ofSession?.stage !== "PUBLISHED") {
        expect(subject).toBe("HIDDEN");
        expect(directiveOf(subject, directive)).toBeUndefined();
        return;
      }
      const row = directiveOf(asStored(subject), directive);
      const isWhole = Buffer.byteLength(directive.content) <= 480;
      expect(row?.isWhole).toBe(isWhole);
      expect(row?.lead).toEqual(directive.addressees[0]?.body);
      expectOnly("Directive", { found: row?.directive, value: directive }, [
        ...["id", "unit", "number", "kinds", "ofSession", "sessionId", "kind"],
        ...(isWhole ? ["content"] : []),
      ]);
    }),
    // Shrinking a long text takes minutes.
    { endOnFailure: true },
  );
  const known = { id: "dir_home.1", unit: Shape.shape.unit.parse({ ...UNIT, provinceCode: "79" }) };
  const none = hidden(known);
  expect([none.id, none.unit]).toEqual([known.id, known.unit]);
  expect(() => none.content).toThrow("Directive.content is not in the rows");
});
