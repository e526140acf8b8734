import { KNOWN } from "@doithoai/local/sample/known.ts";
import { SessionRoom } from "@doithoai/schema";
import { describe, expect, test } from "vitest";
import { findChromium } from "../src/chromium.ts";
import {
  askedAgain,
  complaints,
  expectNarrow,
  isLost,
  isTrue,
  loseAnswer,
  openAs,
  origin,
  other,
  page,
  setClock,
  setOffline,
  useScene,
  violations,
} from "./scene.ts";

const CHROMIUM = findChromium(process.env.PATH ?? "");
if (!CHROMIUM)
  process.stderr.write("The tests in a browser are skipped: no Chromium is on the PATH.\n");

const button = (name: string) => page.getByRole("button", { name, exact: true });
const status = (text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).waitFor();
const rows = () => page.getByRole("main").getByRole("listitem");
const WORKLIST = `{ worklist(first: 50) { nodes { subject {
  id version excerpt allowedTransitions { by } } } } }`;
const ACCEPT = `mutation ($input: AcceptOpinionInput!) {
  acceptOpinion(input: $input) { userErrors { code } } }`;
const RECORD = `mutation ($input: RecordOpinionInput!) {
  recordOpinion(input: $input) { userErrors { code } } }`;
const UPDATE = `mutation ($input: UpdateOpinionInput!) {
  updateOpinion(input: $input) { userErrors { code } } }`;
const LIVE = "query ($id: ID!) { session(id: $id) { opinions { nodes { id version } } } }";
const OPINIONS = `query ($id: ID!) {
  session(id: $id) { documents { name } opinions(first: 50) { nodes { content } } } }`;

describe.skipIf(!CHROMIUM)("the page of docs/frontend.md", () => {
  useScene(CHROMIUM ?? "");

  test("shows what is public, and an opinion by its code", async () => {
    await page
      .getByText(/ · \d\d\/\d\d\/\d{4} · đã công khai/)
      .first()
      .waitFor();
    await page.getByLabel("Mã tra cứu").fill("mã: sai");
    await button("Xem").click();
    await status("Mã tra cứu có 12 chữ và số, như M7BT-BR25-VQQ0.");
    await page.getByLabel("Mã tra cứu").fill(`Mã: ${KNOWN.trackingCode.toLowerCase()}`);
    await button("Xem").click();
    await status(" · đã ");
    expect(await violations()).toEqual([]);
    await expectNarrow();
    expect(complaints).toEqual([]);
  });

  test("offers to sign in where a role is needed", async () => {
    await page.goto(`${origin}/#/worklist`);
    await page.getByRole("alert").getByRole("button", { name: "Đăng nhập" }).waitFor();
    expect(await violations()).toEqual([]);
    await expectNarrow();
    expect(complaints.filter((one) => !one.includes("401"))).toEqual([]);
  });

  test("an officer reads the worklist and takes a step with a form", async () => {
    await openAs("officer", "worklist");
    complaints.length = 0;
    await rows().nth(4).waitFor();
    expect(await rows().count()).toBe(5);
    await button("Xem thêm").click();
    await rows().nth(5).waitFor();
    const before = await rows().count();
    const row = rows().filter({ hasText: "Tiếp nhận xử lý" }).first();
    const text = (await row.innerText()).slice(0, 60);
    await row.getByRole("button", { name: "Chuyển trả ý kiến" }).click();
    const reason = page.getByLabel("Lý do trả lại");
    await button("Trả lại").click();
    await isTrue(`document.activeElement?.getAttribute("aria-invalid") === "true"`);
    expect(await page.getByRole("main").getByRole("alert").innerText()).not.toBe("");
    expect(await violations()).toEqual([]);
    await expectNarrow();
    await reason.fill("Thuộc thẩm quyền của phòng khác.");
    await button("Trả lại").click();
    await status("Đã ghi.");
    await page.getByText(text).waitFor({ state: "detached" });
    expect(await rows().count()).toBe(before - 1);
    expect(complaints).toEqual([]);
  });

  test("an officer is told that another person was faster, and sees the new state", async () => {
    await openAs("officer", "worklist");
    complaints.length = 0;
    const row = rows().filter({ hasText: "Tiếp nhận xử lý" }).first();
    await row.waitFor();
    const text = (await row.innerText()).slice(0, 60);
    const { worklist } = await other("OFFICER", WORKLIST);
    const { subject } = worklist.nodes.find(({ subject: { excerpt } }: Row) =>
      excerpt?.startsWith(text),
    );
    const input = { opinionId: subject.id, expectedVersion: subject.version };
    const { acceptOpinion } = await other("OFFICER", ACCEPT, { input });
    expect(acceptOpinion.userErrors).toEqual([]);
    await row.getByRole("button", { name: "Tiếp nhận xử lý" }).click();
    await status("Người khác vừa cập nhật mục này.");
    const now = rows().filter({ hasText: text });
    await now.filter({ hasText: "đang xử lý" }).waitFor();
    expect(await now.getByRole("button", { name: "Tiếp nhận xử lý" }).count()).toBe(0);
    expect(await violations()).toEqual([]);
    await expectNarrow();
    expect(complaints).toEqual([]);
  });

  test("a clerk enters opinions without a network, and each is written once", async () => {
    await setClock("2026-12-24T23:30:00+07:00");
    await openAs("clerk", "sessions");
    await button("Ghi nhận hội nghị hôm nay").click();
    await page.getByRole("heading", { name: "Hội nghị ngày 24/12/2026" }).waitFor();
    const id = page.url().split("/").at(-1) ?? "";
    const enter = async (content: string) => {
      await page.getByLabel("Ý kiến").fill(content);
      await button("Ghi ý kiến").click();
    };
    await enter("Hẻm 12 ngập.");
    await rows().filter({ hasText: "Hẻm 12 ngập." }).waitFor();
    await other("CLERK", RECORD, {
      input: { sessionId: id, channel: "SPOKEN", content: "Đèn đường hỏng." },
    });
    await rows().filter({ hasText: "Đèn đường hỏng." }).waitFor();
    // Each change is put into its place: the room is not read again for it.
    const { session: live } = await other("CLERK", LIVE, { id });
    const [{ id: opinionId, version: expectedVersion }] = live.opinions.nodes;
    const asked = askedAgain(SessionRoom.hash);
    const patch = { content: "Hẻm 12 ngập nặng." };
    await other("CLERK", UPDATE, { input: { opinionId, expectedVersion, patch } });
    await rows().filter({ hasText: "Hẻm 12 ngập nặng." }).waitFor();
    await other("CLERK", RECORD, {
      input: { sessionId: id, channel: "SPOKEN", content: "Rác chưa thu gom." },
    });
    await rows().filter({ hasText: "Rác chưa thu gom." }).waitFor();
    expect(await rows().allInnerTexts()).toEqual([
      "Hẻm 12 ngập nặng.",
      "Đèn đường hỏng.",
      "Rác chưa thu gom.",
    ]);
    expect(asked()).toBe(0);
    await isTrue("navigator.serviceWorker.controller?.state === 'activated'");
    await isTrue("caches.open('page').then(async (kept) => (await kept.keys()).length > 3)");
    expect(await violations()).toEqual([]);
    await expectNarrow();
    expect(complaints).toEqual([]);

    await setOffline(true);
    await enter("Vỉa hè bong gạch.");
    await status("1 ý kiến chờ gửi.");
    await page.reload();
    await status("1 ý kiến chờ gửi.");
    // The first answer after the network is back is lost.
    await loseAnswer();
    await setOffline(false);
    await status("Đã gửi hết.");
    await rows().filter({ hasText: "Vỉa hè bong gạch." }).waitFor();
    expect(isLost).toBe(true);
    complaints.length = 0;

    await page.getByLabel("Biên bản (PDF)").setInputFiles({
      name: "Biên bản.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
    });
    await status("Đã đính kèm Biên bản.pdf.");
    await page.reload();
    await rows().nth(3).waitFor();
    const { session } = await other("CLERK", OPINIONS, { id });
    expect(session.opinions.nodes.map(({ content }: Written) => content)).toEqual([
      "Hẻm 12 ngập nặng.",
      "Đèn đường hỏng.",
      "Rác chưa thu gom.",
      "Vỉa hè bong gạch.",
    ]);
    expect(session.documents).toEqual([{ name: "Biên bản.pdf" }]);
    expect(complaints).toEqual([]);
  });
});

interface Row {
  readonly subject: { readonly excerpt: string | null };
}
interface Written {
  readonly content: string;
}
