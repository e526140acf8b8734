import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIRECTIVE } from "../../src/directive/concept.ts";
import { OPINION } from "../../src/opinion/concept.ts";
import { LIFECYCLE as RESPONSE_LIFE } from "../../src/opinion/response/lifecycle.ts";
import { RECOMMENDATION } from "../../src/recommendation/concept.ts";
import { SESSION } from "../../src/session/concept.ts";
import { play as directive } from "./directive.play.ts";
import * as Domain from "./domain.ts";
import { play as opinion } from "./opinion.play.ts";
import {
  agreeing,
  attempt,
  conditionsOf,
  freeze,
  type Play,
  RUNS,
  type Table,
  without,
} from "./play.ts";
import { play as recommendation } from "./recommendation.play.ts";
import { play as session } from "./session.play.ts";

interface Examined {
  readonly rows: readonly Domain.Row[];
  readonly tables: readonly Table[];
  /** Moves in addition to the rows. */
  readonly beside?: readonly string[];
}
/** Allowed steps without a row: a correction changes the answer, not the opinion. */
const CORRECTING = ["ANSWERED_AT_SESSION approveResponse", "RESPONDED approveResponse"];
const VARIANTS = 400;

function examine<S, C extends { readonly by: string }, W, M>(
  name: string,
  play: Play<S, C, W, M>,
  { rows, tables, beside = [] }: Examined,
): void {
  describe(`random histories of ${name}`, () => {
    const reached = new Set<string>();
    /** One world in each state. */
    const worlds = new Map<string, W>();

    test("agree with the domain model and make exactly the listed moves", () => {
      const property = agreeing(play, (moves, world) => {
        for (const move of moves) reached.add(move);
        worlds.set(play.status(world), world);
      });
      fc.assert(property, RUNS);
      const moves = Domain.movesOf(rows).filter((move) => !move.startsWith("- "));
      expect([...reached].sort()).toEqual([...moves, ...beside].sort());
    });

    test("reach every state, and every state refuses the unlisted steps", () => {
      expect([...worlds.keys()].sort()).toEqual([...Domain.statesOf(rows)].sort());
      const commands = Map.groupBy(
        fc.sample(play.command, { numRuns: VARIANTS, seed: 1 }),
        ({ by }) => by,
      );
      for (const [state, world] of worlds) {
        const ripe = freeze(play.ripe?.(world) ?? world);
        for (const by of Domain.stepsOf(rows)) {
          const pair = `${state} ${by}`;
          if (Domain.leads(rows, state, by) || CORRECTING.includes(pair)) continue;
          const verdicts = new Set(
            commands.get(by)?.map((command) => attempt(() => play.act(ripe, command)).verdict),
          );
          expect([pair, ...verdicts]).toEqual([pair, "TRANSITION_NOT_ALLOWED"]);
        }
      }
    });

    test.each(tables.flatMap(conditionsOf))(
      "differ from the model if $by no longer checks $code",
      (condition) => {
        const { failed, errorInstance } = without(condition, () =>
          fc.check(agreeing(play), { ...RUNS, endOnFailure: true }),
        );
        expect(failed).toBe(true);
        expect(String(errorInstance)).toContain("CONDITION_NOT_MET");
      },
    );
  });
}

examine("a session", session, { rows: Domain.SESSION, tables: [SESSION.lifecycle] });
examine("an opinion with its answers", opinion, {
  rows: Domain.OPINION,
  tables: [OPINION.lifecycle, RESPONSE_LIFE],
  beside: [
    ...Domain.movesOf(Domain.RESPONSE),
    // An answer at the session is also delivered, unless citizens of merged opinions still wait for
    // it. A later merge adds citizens who wait for it.
    "- answerAtSession DELIVERED",
    "- answerAtSession APPROVED",
    "DELIVERED takeOthers APPROVED",
  ].map((move) => `> ${move}`),
});
examine("a directive", directive, { rows: Domain.DIRECTIVE, tables: [DIRECTIVE.lifecycle] });
examine("a recommendation", recommendation, {
  rows: Domain.RECOMMENDATION,
  tables: [RECOMMENDATION.lifecycle],
});
