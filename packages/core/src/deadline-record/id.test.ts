import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS, type Kind, toId } from "../kernel/id.ts";
import { deadlineIdOf, subjectIdOf } from "./id.ts";

// Object.keys types every key as string, so a cast is needed.
const kind = fc.constantFrom(...(Object.keys(KINDS) as Kind[]));
const parts = fc.array(fc.stringMatching(/^[A-Za-z0-9@~-]{1,30}$/), { minLength: 1, maxLength: 4 });
const code = fc.stringMatching(/^[A-Z]{1,9}(_[A-Z]{1,9})*$/);
const ordinal = fc.integer({ min: 1, max: 90 });

test("the id of a deadline names its subject", () => {
  fc.assert(
    fc.property(kind, parts, code, ordinal, (kind, parts, code, ordinal) => {
      const subject = toId(kind, ...parts);
      expect(subjectIdOf(deadlineIdOf(subject, code, ordinal))).toBe(subject);
    }),
  );
});
