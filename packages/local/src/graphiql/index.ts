import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { GatewayConfig } from "@doithoai/gateway";
import { TABS } from "./tabs.ts";

const PATH = "/graphiql/";
const { version } = createRequire(import.meta.url)("@graphql-yoga/render-graphiql/package.json");
/** Files of a version never change, so a browser keeps them, and their compiled form. */
const KEPT = `${PATH}${version}/`;

const JAVASCRIPT = "text/javascript; charset=utf-8";
const FILES = {
  "app.js": { part: "js", type: JAVASCRIPT },
  "app.css": { part: "css", type: "text/css; charset=utf-8" },
  "editor.js": { part: "editorWorkerService", type: JAVASCRIPT },
  "json.js": { part: "jsonWorker", type: JAVASCRIPT },
  "graphql.js": { part: "graphqlWorker", type: JAVASCRIPT },
} as const;
const isFile = (name: string): name is keyof typeof FILES => Object.hasOwn(FILES, name);

/** Answers the files of GraphiQL's page; undefined for another path. */
export async function answerGraphiQL(pathname: string): Promise<Response | undefined> {
  if (pathname === `${PATH}start.js`) {
    const own = await readFile(new URL("./start.js", import.meta.url));
    return new Response(own, { headers: { "content-type": JAVASCRIPT } });
  }
  const name = pathname.startsWith(KEPT) ? pathname.slice(KEPT.length) : "";
  if (!isFile(name)) return undefined;
  const { part, type } = FILES[name];
  // 9 MB: loaded with the first page and not at the start.
  const parts = await import("@graphql-yoga/render-graphiql/graphiql");
  const headers = { "content-type": type, "cache-control": "max-age=31536000, immutable" };
  return new Response(parts[part], { headers });
}

/** JSON within a script element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/**
 * GraphiQL's page, with a button that signs in a person of the sample data. Its own texts are in
 * English, so its language is English.
 */
export const graphiqlPage: NonNullable<GatewayConfig["graphiql"]> = (options) => {
  const defaultTabs = TABS.map(({ needs: _, ...tab }) => tab);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Đối thoại · GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${KEPT}app.css">
<style>
body { display: flex; flex-direction: column; height: 100vh; margin: 0 }
#person { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: .5rem 1rem }
#person button { font: inherit }
#root { flex: 1; min-height: 0 }
#root > .graphiql-container { height: 100%; width: 100% }
</style>
</head>
<body class="no-focus-outline">
<p id="person" role="status"></p>
<div id="root" data-editor-worker-service="${KEPT}editor.js" data-json="${KEPT}json.js"
 data-graphql="${KEPT}graphql.js"></div>
<noscript>GraphiQL needs JavaScript.</noscript>
<script type="application/json" id="options">${inScript({ ...options, defaultTabs })}</script>
<script src="${KEPT}app.js"></script>
<script type="module" src="${PATH}start.js"></script>
</body>
</html>
`;
};
