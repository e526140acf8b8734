import { afterAll, beforeAll, expect, test } from "vitest";
import {
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  openGateway,
  type World,
} from "../kit/index.ts";

let gateway: Gateway;
let world: World;
const SESSIONS = 30;

beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", world.province);
  for (let i = 0; i < SESSIONS; i++) {
    const reportedCounts = [{ channel: "SPOKEN", unit: "OPINION", count: 5 }];
    const { id } = await done(
      clerk,
      "RecordSession",
      aSession(world.commune, { title: `Đối thoại ${i}`, reportedCounts }),
    );
    await mutate(clerk, "RecordOpinions", {
      rows: Array.from({ length: 5 }, () => anOpinion(id, { nature: "SUGGESTION" })),
    });
    await done(clerk, "ConcludeSession", {
      sessionId: id,
      expectedVersion: 1,
      noDirectiveReason: "Không giao việc.",
    });
    await done(clerk, "PublishSession", { sessionId: id, expectedVersion: 2 });
  }
});
afterAll(() => gateway.close());

test("a page of sessions with related objects stays far below the read limit", async () => {
  const { data, errors } = await gateway.anonymous(
    `query ($unit: String!) {
      sessions(where: { unitCode: $unit, withDescendants: true }, first: ${SESSIONS}) {
        nodes {
          id unit { name } conclusionNotice { id }
          reportedCounts { recorded } reconciliation { reported recorded }
          directives(first: 10) { nodes { id } }
          opinions(first: 5) { nodes { id responses { content } } pageInfo { hasNextPage } }
        }
      }
    }`,
    { unit: world.province },
  );
  expect(errors).toBeUndefined();
  expect(data.sessions.nodes).toHaveLength(SESSIONS);
  for (const { opinions, reconciliation } of data.sessions.nodes)
    expect({
      opinions: opinions.nodes.length,
      more: opinions.pageInfo.hasNextPage,
      ...reconciliation,
    }).toEqual({
      opinions: 5,
      more: false,
      reported: 5,
      recorded: 5,
    });
});
