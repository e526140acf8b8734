import { createClient } from "@doithoai/client";
import { Caching } from "@doithoai/gateway";
import * as schema from "@doithoai/schema";
import { expect, test } from "vitest";
import { documentNames, documentOf } from "../kit/operations.ts";
import { clerk, gateway, useLine } from "./scene.ts";

useLine();

/** A client that notes its requests and their answers. */
function noted(token: string | null = null) {
  const requests: { method: string; url: string; answer: Response }[] = [];
  const client = createClient({
    endpoint: gateway.url,
    token: () => token,
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      requests.push({ method: init?.method ?? "GET", url: String(url), answer });
      return answer;
    },
  });
  return { client, requests };
}

test("the package has each document of graphql/operations/ with its text", () => {
  const documents = Object.values(schema).filter((value) => value instanceof schema.TypedDocument);
  expect(Object.fromEntries(documents.map((one) => [one.name, String(one)]))).toEqual(
    Object.fromEntries(documentNames().map((name) => [name, documentOf(name)])),
  );
});

test("a query without a token is answered from its hash, and caches may keep it", async () => {
  const { client, requests } = noted();
  await client.ask(schema.Labels);
  expect(requests).toMatchObject([{ method: "GET", url: expect.stringContaining("sha256:") }]);
  expect(requests[0]?.answer.headers.get("cache-control")).toBe(Caching.PUBLIC);
});

test("with a token nothing is kept", async () => {
  const { client, requests } = noted(clerk.token);
  const { viewer } = await client.ask(schema.Viewer);
  expect(viewer?.subject).toBe(clerk.subject);
  expect(requests).toMatchObject([{ method: "POST" }]);
  expect(requests[0]?.answer.headers.get("cache-control")).toBe("no-store");
});

test("a document that the server does not know is sent as text", async () => {
  const { client, requests } = noted();
  const text = `${schema.Viewer} `;
  const older = new schema.TypedDocument<schema.ViewerQuery, schema.ViewerQueryVariables>(text, {
    name: "Viewer",
    kind: "query",
    hash: "0".repeat(64),
  });
  expect(await client.ask(older)).toMatchObject({ viewer: { subject: "public" } });
  expect(requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("one root field fails, the others are kept; messages are Vietnamese", async () => {
  const { client } = noted();
  const { data, errors } = await client.askParts<{ unit: object; session: null }, object>(
    '{ unit(code: "01") { name } session(id: "ses_1", externalRef: { system: "a", value: "b" }) ' +
      "{ id } }",
  );
  expect(data).toEqual({ unit: { name: expect.any(String) }, session: null });
  expect(errors).toMatchObject([{ code: "BAD_ARGUMENT", path: ["session"], action: "correct" }]);
  expect(errors[0]?.message).toMatch(/[\u1ea0-\u1ef9]/);
});
