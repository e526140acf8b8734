import { describe, expect, test } from "vitest";
import { Status as DirectiveStatus } from "../../src/directive/labels.ts";
import { LIFECYCLE as DIRECTIVE_LIFE } from "../../src/directive/lifecycle.ts";
import { Status as OpinionStatus } from "../../src/opinion/labels.ts";
import { LIFECYCLE as OPINION_LIFE } from "../../src/opinion/lifecycle.ts";
import { LIFECYCLE as RESPONSE_LIFE } from "../../src/opinion/response/lifecycle.ts";
import { Status as ResponseStatus } from "../../src/opinion/response/shape.ts";
import { LIFECYCLE as RECOMMENDATION_LIFE } from "../../src/recommendation/lifecycle.ts";
import { Status as RecommendationStatus } from "../../src/recommendation/shape.ts";
import { LIFECYCLE as SESSION_LIFE } from "../../src/session/lifecycle.ts";
import { Status as SessionStatus } from "../../src/session/shape.ts";
import * as Domain from "./domain.ts";
import type { Table } from "./play.ts";

interface Both {
  readonly name: string;
  readonly lifecycle: Table;
  readonly rows: readonly Domain.Row[];
  readonly states: readonly string[];
}
const BOTH: readonly Both[] = [
  {
    name: "session",
    lifecycle: SESSION_LIFE,
    rows: Domain.SESSION,
    states: SessionStatus.schema.options,
  },
  {
    name: "opinion",
    lifecycle: OPINION_LIFE,
    rows: Domain.OPINION,
    states: OpinionStatus.schema.options,
  },
  {
    name: "directive",
    lifecycle: DIRECTIVE_LIFE,
    rows: Domain.DIRECTIVE,
    states: DirectiveStatus.schema.options,
  },
  {
    name: "answer",
    lifecycle: RESPONSE_LIFE,
    rows: Domain.RESPONSE,
    states: ResponseStatus.schema.options,
  },
  {
    name: "recommendation",
    lifecycle: RECOMMENDATION_LIFE,
    rows: Domain.RECOMMENDATION,
    states: RecommendationStatus.schema.options,
  },
];

describe.each(BOTH)("the life cycle of a $name", ({ lifecycle, rows, states }) => {
  test("equals the table of the domain", () => {
    const moves = lifecycle.flatMap(({ from, by, to }) =>
      (from.length === 0 ? ["-"] : from).map((each) => Domain.move(each, by, to)),
    );
    expect(moves.toSorted()).toEqual(Domain.movesOf(rows).toSorted());
  });

  test("has exactly the states that the table of the domain uses", () => {
    expect([...states].sort()).toEqual([...Domain.statesOf(rows)].sort());
  });
});
