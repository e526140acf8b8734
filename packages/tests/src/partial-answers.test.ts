import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { makeSchema } from "@doithoai/gateway";
import { isNonNullType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { aSession, done } from "./kit/ask.ts";
import type { Ask } from "./kit/client.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

const HOME = `query ($unit: String!) {
  sessions(where: { unitCode: $unit }) { nodes { id } }
  worklist { nodes { __typename } }
}`;

describe("a refused root field leaves the others", () => {
  test.each([
    ["without a token", "UNAUTHENTICATED", async () => office.gateway.anonymous],
    ["as SUPERVISOR", "FORBIDDEN", () => office.gateway.as("SUPERVISOR", office.commune)],
  ])("%s", async (_, code, asker) => {
    const ask: Ask = await asker();
    const { clerk, commune } = office;
    const { id } = await done(clerk, "PlanSession", {
      ...aSession(commune, { heldOn: "2026-12-10", title: `Trang chủ ${code}` }),
    });
    await done(clerk, "AnnounceSession", {
      sessionId: id,
      expectedVersion: 1,
      place: "Hội trường",
      howToAttend: "Đến dự trực tiếp",
    });
    const { status, headers, data, errors } = await ask(HOME, { unit: commune });
    expect(status).toBe(200);
    expect(headers.get("www-authenticate")).toBeNull();
    expect(data).toEqual({
      sessions: { nodes: expect.arrayContaining([{ id }]) },
      worklist: null,
    });
    expect(errors).toMatchObject([{ path: ["worklist"], extensions: { code } }]);
  });

  test("in a mutation, which writes what is not refused", async () => {
    const { clerk, commune } = office;
    const { data, errors } = await clerk(
      `mutation ($unit: String!, $session: RecordSessionInput!) {
        refused: createClient(input: { name: "x", unitCode: $unit, scopes: [READ_UNPUBLISHED] }) {
          client { id }
        }
        recordSession(input: $session) { session { id } userErrors { code } }
      }`,
      { unit: commune, session: aSession(commune) },
    );
    expect(data).toMatchObject({
      refused: null,
      recordSession: { session: { id: expect.stringMatching(/^ses_/) }, userErrors: [] },
    });
    expect(errors).toMatchObject([{ path: ["refused"], extensions: { code: "FORBIDDEN" } }]);
  });

  test("alone without a token it keeps its status", async () => {
    const { status, headers, data } = await office.gateway.anonymous(
      "{ worklist { nodes { __typename } } }",
    );
    expect([status, data]).toEqual([401, { worklist: null }]);
    expect(headers.get("www-authenticate")).toContain("Bearer");
  });

  test("a GET with such an answer is kept by no cache", async () => {
    const url = new URL(office.gateway.url);
    url.searchParams.set("query", HOME);
    url.searchParams.set("variables", JSON.stringify({ unit: office.commune }));
    const response = await fetch(url);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });
});

test("every root field and every node of a page may be null", () => {
  const types = Object.values(makeSchema().getTypeMap()).filter(isObjectType);
  const required = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const isRoot = type.name === "Query" || type.name === "Mutation";
      const isNode = type.name.endsWith("Edge") && field.name === "node";
      if (!type.name.endsWith("Connection") || field.name !== "nodes")
        return (isRoot || isNode) && isNonNullType(field.type)
          ? [`${type.name}.${field.name}`]
          : [];
      return /^\[\w+\]!$/.test(String(field.type)) ? [] : [`${type.name}.nodes`];
    }),
  );
  expect(required).toEqual([]);
});

describe("a damaged item costs its entry of the page alone", () => {
  const QUERY = `query ($unit: String!) {
    findings(where: { unitCode: $unit }) {
      totalCount
      edges { cursor node { id content } }
      nodes { id content unit { code } }
    }
  }`;

  test("of three, two rows and one error stay", async () => {
    const { gateway, supervisor, commune } = office;
    const ids: string[] = [];
    for (const content of ["một", "hai", "ba"])
      ids.push(
        (
          await done(supervisor, "RecordFinding", {
            unitCode: commune,
            type: "LATE",
            content,
            foundOn: "2026-11-02",
          })
        ).id,
      );
    await damage(ids[1] ?? "");
    const { status, data, errors } = await gateway.anonymous(QUERY, { unit: commune });
    expect(status).toBe(200);
    const { nodes, edges, totalCount } = data.findings;
    const at = nodes.indexOf(null);
    const expected = [ids[0], null, ids[2]].toSorted();
    expect(nodes.map((node: { id: string } | null) => node?.id ?? null).toSorted()).toEqual(
      expected,
    );
    expect(edges.map(({ node }: { node: { id: string } | null }) => node?.id ?? null)).toEqual(
      nodes.map((node: { id: string } | null) => node?.id ?? null),
    );
    expect(totalCount).toBe(3);
    expect(errors?.map(({ path }) => path).toSorted()).toEqual([
      ["findings", "edges", at, "node"],
      ["findings", "nodes", at],
    ]);
    for (const { extensions, message } of errors ?? []) {
      expect(extensions).toEqual({ code: "INTERNAL", requestId: expect.any(String) });
      expect(message).toContain(extensions.requestId);
    }
    expect(gateway.broken).toMatchObject([
      { reason: expect.stringContaining("SupervisionFinding") },
    ]);
  });
});

/** Cuts the stored text of a finding. */
async function damage(id: string): Promise<void> {
  const { table } = office.gateway;
  const [home, ulid] = id.replace("fnd_", "").split(".");
  const Key = { pk: `SUPERVISION#${home}`, sk: `2-FINDING#${ulid}` };
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key,
      UpdateExpression: "SET body = :cut",
      ConditionExpression: "attribute_exists(pk)",
      ExpressionAttributeValues: { ":cut": "{" },
    }),
  );
}
