import { describe, expect, test } from "vitest";
import { anAnswer, anOpinion } from "../../test/histories/opinion.play.ts";
import { PUBLIC } from "../access/actor.ts";
import { parseDay } from "../kernel/day.ts";
import { allAlike, expectStillRedacted, redactedAlike } from "./redact.ts";
import type { Opinion } from "./shape.ts";
import { visibleTo } from "./visibility.ts";

const MON = parseDay("2026-03-02");
const redaction = (...passages: string[]): NonNullable<Opinion["redaction"]> => ({
  passages,
  reason: "Che tên.",
  by: "clerk",
  on: MON,
});
const opinion = (content: string, ...passages: string[]): Opinion =>
  anOpinion("one", true, {
    content,
    ...(passages.length > 0
      ? { redaction: redaction(...passages), contentState: "REDACTED" as const }
      : {}),
  });
const shown = (each: Opinion) => visibleTo(each, PUBLIC).content;

describe("the redaction of another opinion", () => {
  test.each([
    ["overlaps an own passage", ["Nguyễn Văn A"], "Văn A, số 5 phố X", "[…]."],
    ["contains an own passage", ["Văn A"], "Nguyễn Văn A, số 5 phố X", "[…]."],
    ["stands beside an own passage", ["Nguyễn Văn A"], ", số 5 phố X", "[…]."],
  ])("%s", (_, own, other, left) => {
    const before = opinion("Nguyễn Văn A, số 5 phố X.", ...own);
    expect(shown(redactedAlike(before, redaction(other), []))).toBe(left);
  });

  test.each([
    ["is within an own passage", "Văn A"],
    ["is an own passage in another spelling", "NGUYỄN  VĂN A"],
    ["does not occur", "Nguyễn Văn B"],
  ])("changes nothing if it %s", (_, other) => {
    const before = opinion("Nguyễn Văn A, số 5.", "Nguyễn Văn A");
    expect(redactedAlike(before, redaction(other), [])).toBe(before);
  });

  test("leaves the reason, the actor and the day of the own redaction", () => {
    const before = opinion("A bí mật B", "A");
    const other = {
      passages: ["bí mật"],
      reason: "other",
      by: "other",
      on: parseDay("2026-04-01"),
    };
    const after = redactedAlike(before, other, []);
    expect(after.redaction).toEqual({ ...before.redaction, passages: ["A", "bí mật"] });
    expect(redactedAlike(opinion("bí mật"), other, []).redaction).toEqual(other);
  });

  test("is refused if the list of passages is full", () => {
    const full = Array.from({ length: 50 }, (_, i) => `p${i}q`);
    const before = opinion(`secret ${full.join(" ")}`, ...full);
    expect(() => redactedAlike(before, redaction("secret"), ["opinionIds"])).toThrow(
      expect.objectContaining({ code: "TOO_MANY", path: ["opinionIds"] }),
    );
  });
});

test("opinions about one matter have every passage of each other", () => {
  const a = opinion("Ông Nguyễn Văn A.", "Nguyễn Văn A");
  const b = opinion("Nguyễn Văn A lấn đất của Lan.", "Lan");
  const [first, second, third] = allAlike([opinion("Đất của Lan"), a, b], () => []);
  expect([first, second, third].map((each) => each && shown(each))).toEqual([
    "Đất của […]",
    "Ông […].",
    "[…] lấn đất của […].",
  ]);
});

describe("a change of text", () => {
  const before: Opinion = {
    ...opinion("gọi 0912345678", "0912345678"),
    responses: [{ ...anAnswer(1), content: "số 0912345678" }],
  };
  test("must keep a redacted passage in each text that has it", () => {
    expect(() =>
      expectStillRedacted(before, { ...before, content: "gọi 0912 345 678" }, ["patch"]),
    ).toThrow(expect.objectContaining({ code: "CONFLICTING_INPUT", path: ["patch"] }));
  });
  test("may change the rest of the text", () => {
    const after = { ...before, content: "hãy gọi 0912345678" };
    expect(() => expectStillRedacted(before, after, ["patch"])).not.toThrow();
  });
});
