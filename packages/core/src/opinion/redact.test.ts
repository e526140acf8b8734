import { describe, expect, test } from "vitest";
import { anAnswer, anOpinion } from "../../test/histories/opinion.play.ts";
import { PUBLIC } from "../access/actor.ts";
import { parseDay } from "../kernel/day.ts";
import { redactedAlike, savedAlike, soughtIn } from "./alike.ts";
import { expectStillRedacted } from "./redact.ts";
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
type Redaction = NonNullable<Opinion["redaction"]>;
const alike = (before: Opinion, other: Redaction, path: string[] | null = []) =>
  redactedAlike(before, soughtIn([other]), path);
const shown = (each: Opinion) => visibleTo(each, PUBLIC).content;

describe("the redaction of another opinion", () => {
  test.each([
    ["overlaps an own passage", ["Nguyễn Văn A"], "Văn A, số 5 phố X", "[…]."],
    ["contains an own passage", ["Văn A"], "Nguyễn Văn A, số 5 phố X", "[…]."],
    ["stands beside an own passage", ["Nguyễn Văn A"], ", số 5 phố X", "[…]."],
  ])("%s", (_, own, other, left) => {
    const before = opinion("Nguyễn Văn A, số 5 phố X.", ...own);
    expect(shown(alike(before, redaction(other)))).toBe(left);
  });

  test.each([
    ["is within an own passage", "Văn A"],
    ["is an own passage in another spelling", "NGUYỄN  VĂN A"],
    ["does not occur", "Nguyễn Văn B"],
  ])("changes nothing if it %s", (_, other) => {
    const before = opinion("Nguyễn Văn A, số 5.", "Nguyễn Văn A");
    expect(alike(before, redaction(other))).toBe(before);
  });

  test("leaves the reason, the actor and the day of the own redaction", () => {
    const before = opinion("A bí mật B", "A");
    const other = {
      passages: ["bí mật"],
      reason: "other",
      by: "other",
      on: parseDay("2026-04-01"),
    };
    const after = alike(before, other);
    expect(after.redaction).toEqual({ ...before.redaction, passages: ["A", "bí mật"] });
    expect(alike(opinion("bí mật"), other).redaction).toEqual(other);
  });

  test.each([
    ["a reason that it brings", opinion("Gọi 0900111222."), "Che tên […] theo yêu cầu."],
    [
      "an own reason",
      (({ redaction: own, ...one }) => ({
        ...one,
        redaction: own && { ...own, reason: "Che nhà của Nguyễn Văn An." },
      }))(opinion("Gọi 0900111222, hẻm 12.", "hẻm 12")),
      "Che nhà của […].",
    ],
  ])("is redacted in %s, too", (_, before, reason) => {
    const other = {
      ...redaction("Nguyễn Văn An", "0900111222"),
      reason: "Che tên Nguyễn Văn An theo yêu cầu.",
    };
    const after = alike(before, other);
    expect(after.redaction?.passages).toContain("Nguyễn Văn An");
    expect(visibleTo(after, PUBLIC).redaction?.reason).toBe(reason);
  });

  test("reaches an own reason also if no other text has the passage", () => {
    const before = opinion("hẻm 12", "hẻm 12");
    const named = { ...before, redaction: { ...redaction("hẻm 12"), reason: "Nhà của Lan." } };
    expect(shown(alike(named, redaction("Lan")))).toBe("[…]");
    expect(visibleTo(alike(named, redaction("Lan")), PUBLIC).redaction?.reason).toBe(
      "Nhà của […].",
    );
  });

  test("has the passages in the reason of the change, too", () => {
    const before = opinion("Lan, hẻm 12", "hẻm 12");
    const after = redactedAlike(before, soughtIn([redaction("Lan", "An Bình")]), [], "Bà An Bình.");
    expect(after.redaction?.passages).toEqual(["hẻm 12", "Lan", "An Bình"]);
  });

  test("adds the longest of passages with one end, and the others where they stand alone", () => {
    const other = redaction("Văn A", "Nguyễn Văn A");
    const passagesOf = (content: string) => alike(opinion(content), other).redaction?.passages;
    expect(passagesOf("Nguyễn Văn A.")).toEqual(["Nguyễn Văn A"]);
    expect(passagesOf("Nguyễn Văn A, anh Văn A.")).toEqual(["Văn A", "Nguyễn Văn A"]);
  });

  test("is refused if the list of passages is full", () => {
    const full = Array.from({ length: 50 }, (_, i) => `p${i}q`);
    const before = opinion(`secret ${full.join(" ")}`, ...full);
    expect(() => alike(before, redaction("secret"), ["opinionIds"])).toThrow(
      expect.objectContaining({ code: "TOO_MANY", path: ["opinionIds"] }),
    );
  });
});

test("opinions about one matter have every passage of each other", () => {
  const a = opinion("Ông Nguyễn Văn A.", "Nguyễn Văn A");
  const b = opinion("Nguyễn Văn A lấn đất của Lan.", "Lan");
  const all = [opinion("Đất của Lan"), a, b];
  const sought = soughtIn(all.map((each) => each.redaction));
  expect(all.map((each) => shown(redactedAlike(each, sought, [])))).toEqual([
    "Đất của […]",
    "Ông […].",
    "[…] lấn đất của […].",
  ]);
});

describe("the search in many opinions", () => {
  const many = Array.from({ length: 200 }, (_, i) => opinion(`Nhà số ${i}x của Lan`, `số ${i}x`));
  const counted = () => {
    const sought = soughtIn([...many.map((each) => each.redaction), redaction("Lan")]);
    const searched = { texts: 0 };
    const search: typeof sought.search = (text, onFound) => {
      searched.texts += 1;
      sought.search(text, onFound);
    };
    return { searched, sought: { ...sought, search } };
  };
  const perOpinion = () => {
    const { searched, sought } = counted();
    redactedAlike(opinion("Đất.", "Đất"), sought, []);
    return searched.texts;
  };
  test("reads each text once", () => {
    const { searched, sought } = counted();
    const after = many.map((each) => redactedAlike(each, sought, []));
    expect(new Set(after.map(shown))).toEqual(new Set(["Nhà […] của […]"]));
    expect(searched.texts).toBe(many.length * perOpinion());
  });
  test("ends when enough are found", () => {
    const { searched, sought } = counted();
    expect([...savedAlike(many, sought, "Che.", 3)]).toHaveLength(3);
    // The reason of the change is read for each.
    expect(searched.texts).toBe(3 * (perOpinion() + 1));
  });
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
