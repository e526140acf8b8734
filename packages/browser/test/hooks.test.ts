import { answerOf } from "@doithoai/testing";
import { describe, expect, test } from "vitest";
import { findChromium } from "../src/chromium.ts";
import {
  complaints,
  expectNarrow,
  HELPERS,
  isLost,
  isTrue,
  loseAnswer,
  openAs,
  other,
  type Project,
  page,
  secondOrigin,
  setOffline,
  useScene,
  violations,
} from "./scene.ts";

const CHROMIUM = findChromium(process.env.PATH ?? "");
const HOOKS: Project = {
  page: "docs/frontend-hooks.md",
  from: {
    page: "docs/frontend.md",
    files: ["tsconfig.json", "index.html", "src/page.css", "src/sign-in.ts", HELPERS],
  },
  scripts: ["build", "build:mocked"],
  second: "mocked",
};
const rows = () => page.getByRole("main").getByRole("listitem");
const accepting = () => rows().filter({ has: page.getByRole("button", { name: ACCEPT_WORDS }) });
const status = (text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();
const ACCEPT_WORDS = "Tiếp nhận xử lý";
const WORKLIST = `{ worklist(first: 50) { nodes { subject { id version excerpt } } } }`;
const ACCEPT = `mutation ($input: AcceptOpinionInput!) {
  acceptOpinion(input: $input) { userErrors { code } } }`;
const OPINIONS = `{ opinions(where: { unitCode: "26743" }, first: 100) { nodes { content } } }`;

describe.skipIf(!CHROMIUM)("the page of docs/frontend-hooks.md", () => {
  useScene(CHROMIUM ?? "", HOOKS);

  test("shows deadlines and steps, and takes a step once", async () => {
    await openAs("officer", "");
    complaints.length = 0;
    const row = accepting().first();
    await row.locator("[data-state] [data-part=day] time").waitFor();
    const text = (await row.locator("p").first().innerText()).split(" · ")[0] ?? "";
    await row.getByRole("button", { name: ACCEPT_WORDS }).dblclick();
    const now = rows().filter({ hasText: text }).filter({ hasText: "đang xử lý" });
    await now.getByRole("status").getByText("Đã ghi nhận.").waitFor();
    expect(await now.getByRole("button", { name: ACCEPT_WORDS }).count()).toBe(0);
    expect(await violations()).toEqual([]);
    await expectNarrow();
    expect(complaints).toEqual([]);
  });

  test("says that another person was faster, and shows the new state", async () => {
    await openAs("officer", "");
    complaints.length = 0;
    const row = accepting().first();
    await row.waitFor();
    const text = (await row.locator("p").first().innerText()).split(" · ")[0] ?? "";
    const { worklist } = await other("OFFICER", WORKLIST);
    const { subject } = worklist.nodes.find(({ subject: { excerpt } }: Shown) => excerpt === text);
    const input = { opinionId: subject.id, expectedVersion: subject.version };
    expect((await other("OFFICER", ACCEPT, { input })).acceptOpinion.userErrors).toEqual([]);
    await row.getByRole("button", { name: ACCEPT_WORDS }).click();
    const now = rows().filter({ hasText: text }).filter({ hasText: "đang xử lý" });
    await now.getByRole("status").getByText("Người khác").waitFor();
    expect(await now.getByRole("button", { name: ACCEPT_WORDS }).count()).toBe(0);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("keeps an opinion without a network and writes it once", async () => {
    await openAs("clerk", "");
    await status("Đã gửi hết.");
    await setOffline(true);
    await page.getByLabel("Ý kiến").fill("Vỉa hè bong gạch.");
    await page.getByRole("button", { name: "Ghi ý kiến" }).click();
    await status("1 ý kiến chờ gửi.");
    expect(await violations()).toEqual([]);
    // The first answer after the network is back is lost, and the tab is loaded anew.
    await loseAnswer();
    await setOffline(false);
    await expect.poll(() => isLost).toBe(true);
    await page.reload();
    await status("Đã gửi hết.");
    const { opinions } = await other("CLERK", OPINIONS);
    const written = opinions.nodes.filter(
      ({ content }: Written) => content === "Vỉa hè bong gạch.",
    );
    expect(written).toHaveLength(1);
  });

  test("opens on recorded answers, without a system", async () => {
    await page.goto(secondOrigin);
    const { worklist } = answerOf("Worklist");
    const [edge] = worklist?.edges ?? [];
    await rows()
      .filter({ hasText: edge?.node?.subject.excerpt ?? "none" })
      .first()
      .waitFor();
    expect(await rows().count()).toBe(worklist?.edges.length);
    await isTrue("navigator.serviceWorker.controller?.scriptURL.endsWith('mockServiceWorker.js')");
    expect(await violations()).toEqual([]);
    expect(complaints.filter((one) => !one.includes("401"))).toEqual([]);
  });
});

interface Shown {
  readonly subject: { readonly excerpt: string | null };
}
interface Written {
  readonly content: string;
}
