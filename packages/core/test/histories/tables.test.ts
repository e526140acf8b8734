import { describe, expect, test } from "vitest";
import { Status as DirectiveStatus } from "../../src/directive/labels.ts";
import { LIFE as DIRECTIVE_LIFE } from "../../src/directive/lifecycle.ts";
import { Status as OpinionStatus } from "../../src/opinion/labels.ts";
import { LIFE as OPINION_LIFE } from "../../src/opinion/lifecycle.ts";
import { LIFE as RESPONSE_LIFE } from "../../src/opinion/response/lifecycle.ts";
import { Status as ResponseStatus } from "../../src/opinion/response/shape.ts";
import { LIFE as RECOMMENDATION_LIFE } from "../../src/recommendation/lifecycle.ts";
import { Status as RecommendationStatus } from "../../src/recommendation/shape.ts";
import { LIFE as SESSION_LIFE } from "../../src/session/lifecycle.ts";
import { Status as SessionStatus } from "../../src/session/shape.ts";
import * as Domain from "./domain.ts";
import type { Table } from "./play.ts";

interface Both {
  readonly name: string;
  readonly life: Table;
  readonly rows: readonly Domain.Row[];
  readonly states: readonly string[];
}
const BOTH: readonly Both[] = [
  {
    name: "session",
    life: SESSION_LIFE,
    rows: Domain.SESSION,
    states: SessionStatus.schema.options,
  },
  {
    name: "opinion",
    life: OPINION_LIFE,
    rows: Domain.OPINION,
    states: OpinionStatus.schema.options,
  },
  {
    name: "directive",
    life: DIRECTIVE_LIFE,
    rows: Domain.DIRECTIVE,
    states: DirectiveStatus.schema.options,
  },
  {
    name: "answer",
    life: RESPONSE_LIFE,
    rows: Domain.RESPONSE,
    states: ResponseStatus.schema.options,
  },
  {
    name: "recommendation",
    life: RECOMMENDATION_LIFE,
    rows: Domain.RECOMMENDATION,
    states: RecommendationStatus.schema.options,
  },
];

describe.each(BOTH)("the life cycle of a $name", ({ life, rows, states }) => {
  test("equals the table of the domain", () => {
    const moves = life.flatMap(({ from, by, to }) =>
      (from.length === 0 ? ["-"] : from).map((each) => Domain.move(each, by, to)),
    );
    expect(moves.toSorted()).toEqual(Domain.movesOf(rows).toSorted());
  });

  test("has exactly the states that the table of the domain uses", () => {
    expect([...states].sort()).toEqual([...Domain.statesOf(rows)].sort());
  });
});
