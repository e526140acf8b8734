import { Opinions } from "@doithoai/schema";
import { describe, expect, test } from "vitest";
import { pages } from "./pages.ts";
import { json, scripted } from "./testkit/scripted.ts";

const WHERE = { where: { unitCode: "26743", status: "ASSIGNED" } } as const;

describe("pages", () => {
  const page = (cursor: string | null, more: boolean) =>
    json({
      data: {
        opinions: {
          edges: [],
          pageInfo: {
            hasNextPage: more,
            endCursor: cursor,
            hasPreviousPage: more,
            startCursor: cursor,
          },
        },
      },
    });
  test.each([
    ["forward", { ...WHERE, first: 2, last: null }, "after"],
    ["backward", { ...WHERE, last: 2 }, "before"],
  ])("%s until the list says so, over empty pages", async (_, variables, argument) => {
    const { client, sent } = scripted([page("a", true), page("b", true), page(null, false)], "t");
    let count = 0;
    for await (const { edges } of pages(client, Opinions, variables, ({ opinions }) => opinions))
      count += 1 + edges.length;
    expect(count).toBe(3);
    expect(sent.map(({ body }) => body?.variables?.[argument])).toEqual([undefined, "a", "b"]);
  });

  test("end where the list is null", async () => {
    const { client } = scripted([json({ data: { opinions: null } })]);
    for await (const _ of pages(client, Opinions, WHERE, ({ opinions }) => opinions))
      expect.unreachable();
  });
});
