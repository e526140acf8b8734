import fc from "fast-check";
import { expect, test } from "vitest";
import { type Actor, type Grant, PUBLIC, Role, Scope } from "../access/actor.ts";
import { type Action, may, POLICY } from "../access/permissions.ts";
import { Shape } from "../opinion/shape.ts";
import { holds } from "./condition.ts";
import { entryOf } from "./entry.ts";
import { reachOf } from "./reach.ts";

const CODES = ["VN", "79", "01", "26743", "26758"];
const BODIES = ["26743", "26758", "79"].flatMap((unit) => [
  `org_${unit}.2025-07-01.A`,
  `org_${unit}.2025-07-01.B`,
]);
const aGrant: fc.Arbitrary<Grant> = fc.record({
  role: fc.constantFrom(...Role.schema.options),
  unitCode: fc.constantFrom(...CODES),
  organizationId: fc.option(fc.constantFrom(...BODIES)),
  denunciations: fc.boolean(),
  scopes: fc.subarray(Scope.schema.options),
  covers: fc.subarray(CODES).map((codes) => new Set(codes)),
  bodies: fc.subarray(BODIES).map((bodies) => new Set(bodies)),
});
const anActor: fc.Arbitrary<Actor> = fc
  .array(aGrant, { maxLength: 3 })
  .map((grants) => ({ ...PUBLIC, isSignedIn: true, grants }));

const snapshot = (code: string, provinceCode: string | null) => ({
  code,
  validFrom: null,
  name: "Đơn vị",
  level: "COMMUNE",
  kind: "xã",
  provinceCode,
});
const UNITS = [
  null,
  snapshot("VN", null),
  snapshot("79", "79"),
  snapshot("26743", "79"),
  snapshot("26758", "01"),
];
const anOpinion = fc
  .record({ unit: fc.constantFrom(...UNITS), body: fc.option(fc.constantFrom(...BODIES)) })
  .map(({ unit, body }) =>
    Shape.parse({
      id: "opn_1.2",
      version: 1,
      home: "1",
      internal: false,
      unit,
      receivedOn: "2026-11-01",
      content: "Đèn hỏng.",
      contentState: "SHOWN",
      channel: "LETTER",
      status: "RECEIVED",
      trackingCode: "X",
      replied: [],
      responses: [],
      escalations: [],
      deadlines: [],
      recordedAt: "2026-11-01T00:00:00.000Z",
      assignment: body && {
        organization: { id: body, name: "Phòng", unitCode: "26743", kind: "DEPARTMENT" },
        ordinal: 1,
        answeredBefore: 0,
      },
    }),
  );

// Object.keys types every key as string, so a cast is needed.
const ACTIONS = Object.keys(POLICY) as Action[];

test("an entry is in reach exactly if the table of permissions allows the action there", () => {
  fc.assert(
    fc.property(anActor, anOpinion, fc.constantFrom(...ACTIONS), (actor, opinion, action) => {
      const tokens = new Set(entryOf(opinion, undefined).tokens);
      const bodyId = opinion.assignment?.organization.id ?? null;
      expect(holds(reachOf(actor, action), tokens)).toBe(
        may(actor, action, { unit: opinion.unit, bodyId }),
      );
    }),
    { numRuns: 2_000 },
  );
});
