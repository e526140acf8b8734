import fc from "fast-check";
import { expect, test } from "vitest";
import { count, differencesOf, reconcile, type Tallied, unexplained } from "./reconciliation.ts";
import type { Session } from "./shape.ts";

type Lines = Session["reportedCounts"];
const line = (unit: "TURN" | "OPINION", count: number, channel: string | null = null) =>
  ({ channel, unit, count }) as Lines[number];
const spoken = (turn: number | null = null): Tallied => ({ channel: "SPOKEN", turn });
const ballot = (turn: number | null = null): Tallied => ({ channel: "BALLOT", turn });
const session = (reportedCounts: Lines, explained: object = {}) => ({
  reportedCounts,
  differenceExplanation: null,
  explainedDifferences: null,
  ...explained,
});

test.each<[string, Lines, Tallied[], object]>([
  [
    "a total beside its channels is counted once",
    [line("OPINION", 3), line("OPINION", 2, "SPOKEN"), line("OPINION", 1, "BALLOT")],
    [spoken(), spoken(), ballot()],
    { unit: "OPINION", reported: 3, recorded: 3, difference: 0, agrees: true },
  ],
  [
    "turns are not added to opinions",
    [line("OPINION", 3, "SPOKEN"), line("TURN", 2, "SPOKEN")],
    [spoken(1), spoken(1), spoken(2)],
    { unit: "OPINION", reported: 3, recorded: 3, difference: 0, agrees: true },
  ],
  [
    "the sums have the unit of their lines, also when a line of turns stands first",
    [line("TURN", 2, "SPOKEN"), line("OPINION", 3, "SPOKEN")],
    [spoken(1), spoken(1), spoken(2)],
    { unit: "OPINION", reported: 3, recorded: 3, difference: 0, agrees: true },
  ],
  [
    "a total of turns does not stand for opinions by channel",
    [line("OPINION", 2, "SPOKEN"), line("OPINION", 1, "BALLOT"), line("TURN", 3)],
    [spoken(1), spoken(2), ballot(1)],
    { unit: "OPINION", reported: 3, recorded: 3, difference: 0, agrees: true },
  ],
  [
    "turns are added where the minutes count no opinions",
    [line("TURN", 2, "SPOKEN"), line("TURN", 1, "BALLOT")],
    [spoken(1), spoken(2), ballot()],
    { unit: "TURN", reported: 3, recorded: 3, difference: 0, agrees: true },
  ],
  [
    "differences that cancel each other out do not agree",
    [line("OPINION", 1, "SPOKEN"), line("OPINION", 2, "BALLOT")],
    [spoken(), spoken(), ballot()],
    { reported: 3, recorded: 3, difference: 0, agrees: false, explained: false },
  ],
  [
    "turn 1 of two channels is two turns",
    [line("TURN", 2)],
    [spoken(1), ballot(1)],
    { reported: 2, recorded: 2, agrees: true },
  ],
  [
    "hidden opinions are in neither number",
    [line("OPINION", 3, "SPOKEN"), line("TURN", 3, "SPOKEN")],
    [spoken(1), { ...spoken(2), hidden: true }, spoken(3)],
    { reported: 2, recorded: 2, difference: 0, agrees: true, explained: true },
  ],
  [
    "a hidden opinion that the minutes do not count does not make a count negative",
    [line("OPINION", 0, "SPOKEN")],
    [{ ...spoken(), hidden: true }],
    { reported: 0, recorded: 0, difference: 0, agrees: true, explained: true },
  ],
  ["nothing reported", [], [spoken()], { unit: null, reported: 0, recorded: 0, agrees: true }],
])("%s", (_, lines, tally, expected) => {
  expect(reconcile(session(lines), tally)).toMatchObject(expected);
});

const channels = fc.constantFrom("SPOKEN", "BALLOT", "LETTER");
const tallies = fc.array(
  fc.record({
    channel: channels,
    turn: fc.option(fc.integer({ min: 1, max: 4 })),
    hidden: fc.boolean(),
  }),
  { maxLength: 12 },
);
const counts = fc.uniqueArray(
  fc.record({
    channel: fc.option(channels),
    unit: fc.constantFrom("TURN", "OPINION"),
    count: fc.integer({ min: 12, max: 20 }),
  }),
  { maxLength: 6, selector: ({ channel, unit }) => `${channel} ${unit}` },
) as fc.Arbitrary<Lines>;

test("no figure tells whether opinions are hidden, except by the numbers of both sides", () => {
  fc.assert(
    fc.property(counts, tallies, (lines, tally) => {
      const all = tally.map((each) => ({ ...each, hidden: false }));
      const differences = (rows: readonly Tallied[]) =>
        count(session(lines), rows).map(({ difference }) => difference);
      expect(differences(tally)).toEqual(differences(all));
      const seen = reconcile(session(lines), tally);
      const whole = reconcile(session(lines), all);
      expect([seen.difference, seen.agrees, seen.explained]).toEqual([
        whole.difference,
        whole.agrees,
        whole.explained,
      ]);
    }),
  );
});

test("an explanation holds until a line differs in another way", () => {
  fc.assert(
    fc.property(counts, tallies, spokenRows(), (lines, tally, more) => {
      const explainedDifferences = differencesOf(count(session(lines), tally));
      const given = session(lines, { differenceExplanation: "Trùng.", explainedDifferences });
      expect(unexplained(given, count(given, tally))).toEqual([]);
      const later = count(given, [...tally, ...more]);
      const changed = later.filter(
        (each, i) =>
          each.difference !== 0 && each.difference !== count(given, tally)[i]?.difference,
      );
      expect(unexplained(given, later)).toEqual(changed);
    }),
  );
});
function spokenRows() {
  return fc.array(fc.constant(spoken()), { maxLength: 3 });
}
