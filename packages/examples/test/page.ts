import { createClient, on } from "@doithoai/client";
import { createOutbox } from "@doithoai/client/outbox";
import { AcceptOpinion } from "@doithoai/schema";
import { mutateOk } from "@doithoai/tests/kit/chain.ts";
import { expect, test } from "vitest";
import { expectFresh, freshList } from "./fresh.ts";
import { office, pageOf, plain, type StoreName, system } from "./scene.ts";

const NO_BUTTON: readonly string[] = [];

/** The needs of a page besides steps: lists, refusals, a lost network, hashes. */
export function testPage(store: StoreName): void {
  test("a part of a page that is refused does not take the others with it", async () => {
    const { chain, commune } = await office(0);
    const { id } = await chain.published();
    const home = await pageOf(store).home(commune);
    expect(home).toMatchObject({ worklist: null, sessions: { edges: [{ node: { id } }] } });
  });

  test("pages join in both directions, without a row twice", async () => {
    const { clerk } = await office(5);
    const all = await freshList(clerk.ask);
    const down = pageOf(store, clerk);
    await down.openWorklist(2);
    await down.more(2);
    await down.more(2);
    expect(plain(down.worklist())).toEqual(all);
    const up = pageOf(store, clerk);
    await up.openWorklist(2, "end");
    await up.more(2);
    expect(plain(up.worklist())).toEqual(all.slice(1));
    await up.refreshWorklist();
    expect(plain(up.worklist())).toEqual(all.slice(1));
  });

  test("a row and a deadline are refreshed by their ids", async () => {
    const { clerk, leader, chain } = await office(0);
    const due = await chain.due();
    const page = pageOf(store, clerk);
    await page.openWorklist(1);
    const [row] = page.worklist();
    const id = row?.subject.id ?? "";
    await page.open("opinion", id);
    const later = { ...due, dueOn: "2026-12-28", reason: "Chờ vật tư." };
    await mutateOk(leader.ask, "ExtendDeadline", later);
    await page.refetch("deadline", due.deadlineId);
    const shown = page.subject(id).deadlines.find((one) => one.id === due.deadlineId);
    expect(shown?.dueOn).toBe("2026-12-28");
    await page.refetch("item", row?.id ?? "");
    expect(plain(page.worklist())).toEqual(await freshList(clerk.ask));
  });

  test("an optimistic step hides its buttons and is undone by a refusal", async () => {
    const { clerk, opinions } = await office(1);
    const [id = ""] = opinions;
    const page = pageOf(store, clerk);
    await page.openWorklist(2);
    await page.open("opinion", id);
    const before = page.subject(id);
    const release = page.hold();
    const acted = page.act("acceptOpinion", { opinionId: id, expectedVersion: 1 });
    await expect.poll(() => page.subject(id).viewerCan).toEqual(NO_BUTTON);
    expect(page.worklist()[0]?.subject.viewerCan).toEqual(NO_BUTTON);
    release();
    expect(await acted).toMatchObject([{ code: "STALE_VERSION", path: ["expectedVersion"] }]);
    expect(plain(page.subject(id))).toEqual(plain(before));
    await expectFresh(page, clerk.ask, [id]);
  });

  test("without a network a step is undone; the outbox writes it later", async () => {
    const { clerk, opinions } = await office(1);
    const [id = ""] = opinions;
    const page = pageOf(store, clerk);
    await page.openWorklist(2);
    await page.open("opinion", id);
    const subject = page.subject(id);
    page.connect(false);
    const input = on("opinionId", subject);
    await expect(page.act("acceptOpinion", input)).rejects.toThrow();
    expect(plain(page.subject(id))).toEqual(plain(subject));
    const { promise: written, resolve } = Promise.withResolvers<void>();
    const client = createClient({ endpoint: system.url, token: () => clerk.token });
    const outbox = createOutbox(client, { name: `${store}-${id}`, onWritten: () => resolve() });
    await outbox.add(AcceptOpinion, input);
    page.connect(true);
    await outbox.flush();
    await written;
    await page.refetch("opinion", id);
    await expectFresh(page, clerk.ask, [id]);
    expect(page.subject(id).statusLabel.code).toBe("IN_PROGRESS");
    await outbox.close();
  });

  test("a visitor's page of a code is refreshed by the id of its Tracking", async () => {
    const { clerk, commune } = await office(0);
    const recorded = { unitCode: commune, channel: "LETTER", content: "Hẻm 12 ngập khi mưa." };
    const { trackingCode, ...opinion } = await mutateOk(clerk.ask, "RecordOpinion", recorded);
    const visitor = pageOf(store);
    const tracked = await visitor.track(trackingCode);
    expect(tracked.shown()).toMatchObject({ code: trackingCode, opinion: { id: opinion.id } });
    const input = { opinionId: opinion.id, expectedVersion: opinion.version, nature: "QUESTION" };
    await mutateOk(clerk.ask, "ClassifyOpinion", input);
    await tracked.refresh();
    expect(tracked.shown().opinion.statusLabel.code).toBe("CLASSIFIED");
  });

  test("a query is a GET of its hash; the text is sent once", async () => {
    const { clerk } = await office(1);
    const [first, second] = [pageOf(store, clerk), pageOf(store, clerk)];
    await first.openWorklist(2);
    await second.openWorklist(2);
    expect(second.sent()).toEqual([
      { method: "GET", text: expect.stringMatching(/"sha256Hash":"[0-9a-f]{64}"/) },
    ]);
    expect(plain(second.worklist())).toEqual(await freshList(clerk.ask));
  });
}
