import { rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Table } from "@doithoai/core";
import { makeTable, openLocal } from "@doithoai/local/prepare.ts";
import { type Jwks, serveJwks } from "@doithoai/tests/kit/jwks.ts";
import type { Handler } from "@doithoai/tests/kit/lambda-event.ts";
import { makeWorld, type World } from "@doithoai/tests/kit/world.ts";
import { inject } from "vitest";
import { type Bundle, bundle, FUNCTIONS, makeFolder } from "../src/index.ts";

/** Origins that may call the gateway. */
export const ORIGINS = ["https://doithoai.example.vn", "https://phuong.example.vn"] as const;

/** Makes a table for one test file, and sets the environment of the functions. */
export async function openTable(name: string): Promise<Table.Table> {
  const endpoint = inject("endpoint");
  await makeTable(endpoint, undefined, name);
  Object.assign(process.env, {
    DOITHOAI_TABLE: name,
    DOITHOAI_ENDPOINT: endpoint,
    AWS_REGION: "ap-southeast-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
  });
  const report: Table.Table["report"] = ({ key, reason }) => {
    throw new Error(`broken item: ${key.pk} ${key.sk}: ${reason}`);
  };
  return openLocal(endpoint, report, name);
}

/** Bundles a function into a folder and loads it. Each copy has its own client and memory. */
export async function loadFunction<H>(
  name: keyof typeof FUNCTIONS,
  folder: string,
): Promise<{ readonly built: Bundle; readonly handler: H }> {
  const built = await bundle({ entry: FUNCTIONS[name] }, folder);
  const { handler }: { readonly handler: H } = await import(pathToFileURL(built.file).href);
  return { built, handler };
}

export interface Scene {
  readonly folder: string;
  readonly table: Table.Table;
  readonly built: Bundle;
  readonly handler: Handler;
  readonly world: World;
  readonly jwks: Jwks;
  /** A second issuer, which has a name. */
  readonly other: Jwks;
  readonly close: () => Promise<void>;
}

/** Opens the bundled gateway with two issuers, on a table with one province. */
export async function openScene(name: string): Promise<Scene> {
  const table = await openTable(name);
  const folder = await makeFolder();
  const [jwks, other] = [await serveJwks(), await serveJwks("so")];
  const issuers = [jwks, other].map(({ accepted: { name, issuer, audience }, url }) => ({
    name,
    issuer,
    audience,
    jwks: url,
  }));
  Object.assign(process.env, {
    DOITHOAI_ORIGINS: ORIGINS.join(","),
    DOITHOAI_ISSUERS: JSON.stringify(issuers),
    AWS_LAMBDA_FUNCTION_NAME: "Gateway",
  });
  const { built, handler } = await loadFunction<Handler>("gateway", path.join(folder, "gateway"));
  const close = async () => {
    await jwks.close();
    await other.close();
    table.client.destroy();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, table, built, handler, world: await makeWorld(table), jwks, other, close };
}
