import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "@doithoai/local/engine/index.ts";
import { KNOWN } from "@doithoai/local/sample/known.ts";
import { type System, startSystem } from "@doithoai/tests/kit/system.ts";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { preview } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { openChromium } from "../src/chromium.ts";
import { type Building, buildProject, openPublished } from "../src/project.ts";
import { tokenOf } from "../src/token.ts";

/** The helpers that docs/frontend.md gives to its reader. */
interface Helpers {
  readonly reset: (api: string) => Promise<unknown>;
  readonly setClock: (api: string, now: string | null) => Promise<unknown>;
  readonly signInAs: (page: Page, person: string) => Promise<void>;
}
export const HELPERS = "tests/sandbox.ts";
const WARD = "26743";
const OFFICER = { role: "OFFICER", unitCode: WARD, organizationId: KNOWN.infrastructureId };
const CLERK = { role: "CLERK", unitCode: WARD, organizationId: null };
/** A screenshot of the end of each test lies here, for a look. */
const SCREENS = path.join(tmpdir(), "doithoai-screens");

// The hooks fill these before any test reads them.
let system: System;
let context: BrowserContext;
let helpers: Helpers;
export let origin: string;
export let secondOrigin: string;
export let page: Page;
/** Complaints of the browser: errors in its console, answers with an error, faults of the page. */
export let complaints: string[] = [];

/** The project of docs/frontend.md. */
const FRONTEND: Project = { page: "docs/frontend.md" };
export type Project = Pick<Building, "page" | "from" | "scripts"> & {
  /** The folder of a second build, which is served at `secondOrigin`. */
  readonly second?: string;
};

/**
 * Builds the project of a page of docs/, serves it, and starts a system for it. Each test begins
 * with the sample data and its first page in a browser that is neither Vietnamese nor in Vietnam.
 */
export function useScene(executable: string, { second, ...project }: Project = FRONTEND): void {
  const closing: (() => Promise<unknown>)[] = [];
  let browser: Browser;
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "doithoai-page-"));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    await mkdir(SCREENS, { recursive: true });
    // Holds the port until the page is built.
    const holder = createServer().listen(0, "localhost");
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    origin = `http://localhost:${port}`;
    system = await startSystem({ DOITHOAI_ORIGINS: origin });
    closing.push(system.stop);
    const registry = await openPublished();
    closing.push(registry.close);
    await buildProject(folder, { registry, api: system.api, ...project });
    await new Promise((closed) => holder.close(closed));
    const serve = async (outDir: string, at: number) => {
      const server = await preview({
        root: folder,
        configFile: false,
        logLevel: "error",
        preview: { port: at, strictPort: true, host: "localhost" },
        build: { outDir },
      });
      closing.push(server.close);
      return `http://localhost:${at}`;
    };
    await serve("dist", port);
    if (second) secondOrigin = await serve(second, await freePort());
    browser = await openChromium(executable);
    closing.push(() => browser.close());
    helpers = await import(pathToFileURL(path.join(folder, HELPERS)).href);
  });
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });
  beforeEach(async () => {
    await helpers.reset(system.api);
    context = await browser.newContext({ locale: "en-US", timezoneId: "America/New_York" });
    page = await context.newPage();
    complaints = [];
    isLost = false;
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(origin);
  });
  afterEach(async ({ task }) => {
    const name = task.name.replace(/\W+/g, "-");
    await page.screenshot({ path: path.join(SCREENS, `${name}.png`), fullPage: true });
    await context.close();
  });
}

/** Opens a route of the page as one of the persons of the sandbox. */
export async function openAs(person: string, route: string): Promise<void> {
  await page.goto(`${origin}/#/${route}`);
  await helpers.signInAs(page, person);
  await page.getByRole("button", { name: "Đăng xuất" }).waitFor();
}
export const setClock = (now: string): Promise<unknown> => helpers.setClock(system.api, now);
export const setOffline = (offline: boolean): Promise<void> => context.setOffline(offline);

/** Loses the answer to the next rows of opinions: they are written, and the page cannot know it. */
export const loseAnswer = (): Promise<unknown> =>
  context.route(
    (url) => url.href === `${system.api}/graphql`,
    async (route) => {
      if (isLost || !route.request().postData()?.includes('"rows"')) return route.continue();
      isLost = true;
      await route.fetch();
      return route.abort();
    },
  );
/** Counts the requests of the page that name a document by its hash, from now on. */
export function askedAgain(hash: string): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (`${request.url()} ${request.postData()}`.includes(hash)) count++;
  });
  return () => count;
}

/** Whether the answer was lost. */
export let isLost = false;

/** Waits until an expression in the page is true. */
export const isTrue = async (expression: string): Promise<void> =>
  void (await page.waitForFunction(expression));

/** Sends an operation as another person of the same office, who has no browser. */
export async function other(
  role: "CLERK" | "OFFICER",
  query: string,
  variables: object = {},
  // biome-ignore lint/suspicious/noExplicitAny: only the test knows the shape of an answer
): Promise<any> {
  const person = role === "CLERK" ? CLERK : OFFICER;
  const token = await tokenOf(system.api, { subject: "other", scopes: [], ...person });
  const response = await fetch(`${system.api}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** Expects that a narrow screen shows the page without scrolling sideways (WCAG 1.4.10). */
export async function expectNarrow(): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The violations of WCAG 2.2 AA and of good practice that axe-core finds on the page. */
export async function violations(): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`,
  );
}
