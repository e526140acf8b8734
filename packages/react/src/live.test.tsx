import "./testkit/dom.ts";
import { createClient } from "@doithoai/client";
import { DoithoaiProvider, useLive, useSession } from "@doithoai/react";
import { SessionPage, SessionRoomActivity } from "@doithoai/schema";
import { clerk, gateway, useLine, world } from "@doithoai/tests/client/scene.ts";
import { anOpinion, aSession, done } from "@doithoai/tests/kit";
import { expect, test } from "vitest";
import { usePage } from "./testkit/dom.ts";
import { type Shown, show } from "./testkit/index.ts";

useLine();
usePage();

interface Followed extends Shown {
  /** How often a document was asked. */
  readonly asked: (document: { readonly hash: string }) => number;
  /** The data of the page as it is shown. */
  readonly data: () => ReturnType<typeof useSession>["data"];
  readonly client: ReturnType<typeof createClient>;
}

/** Shows a page of a session that follows it, until it has nothing more to ask. */
async function follow(id: string, opinions: number): Promise<Followed> {
  const bodies: string[] = [];
  // Not over the line: the last poll may end with the gateway.
  const client = createClient({
    endpoint: gateway.url,
    token: () => clerk.token,
    fetch: async (url, init) => {
      bodies.push(String(init?.body));
      return fetch(url, init);
    },
  });
  let shown: ReturnType<typeof useSession>["data"];
  let isBusy = true;
  function Page() {
    const { isFollowing } = useLive(id, { every: 10, idle: 10 });
    const { data, isFetching } = useSession(id, { opinions });
    shown = data;
    isBusy = isFetching || !isFollowing;
    return (data?.session?.opinions.edges ?? []).map(({ node }) => (
      <li key={node?.id}>{node?.content}</li>
    ));
  }
  const page = show(
    <DoithoaiProvider client={client}>
      <Page />
    </DoithoaiProvider>,
  );
  const asked: Followed["asked"] = ({ hash }) =>
    bodies.filter((body) => body.includes(hash)).length;
  // The second poll tells the last seconds again, the third finds nothing new.
  await expect.poll(() => asked(SessionRoomActivity)).toBeGreaterThan(3);
  await expect.poll(() => isBusy).toBe(false);
  return { ...page, asked, data: () => shown, client };
}

const record = (sessionId: string, content: string) =>
  done(clerk, "RecordOpinion", { ...anOpinion(sessionId), content });
const change = (
  { id, version }: { readonly id: string; readonly version: number },
  content: string,
) => done(clerk, "UpdateOpinion", { opinionId: id, expectedVersion: version, patch: { content } });

test("rows that others enter and change are shown without reading the session again", async () => {
  const session = await done(clerk, "RecordSession", aSession(world.commune));
  const page = await follow(session.id, 50);
  expect(page.all("li")).toEqual([]);
  const before = page.asked(SessionPage);
  const first = await record(session.id, "Hẻm 12 ngập.");
  await expect.poll(() => page.all("li")).toEqual(["Hẻm 12 ngập."]);
  await record(session.id, "Đèn đường hỏng.");
  await expect.poll(() => page.all("li")).toEqual(["Hẻm 12 ngập.", "Đèn đường hỏng."]);
  await change(first, "Hẻm 12 ngập nặng.");
  await expect.poll(() => page.all("li")).toEqual(["Hẻm 12 ngập nặng.", "Đèn đường hỏng."]);
  expect(page.asked(SessionPage)).toBe(before);
  // It is as if it was read: the same rows in the same order, with all their fields.
  const { session: read } = await page.client.ask(SessionPage, { id: session.id });
  const rows = (list = read?.opinions) => list?.edges.map(({ node }) => node);
  expect(rows(page.data()?.session?.opinions)).toMatchObject(rows() ?? []);
  expect(page.data()?.session?.opinions.totalCount).toBe(2);
});

test("a row of a page that is not shown stays there; a shown one is changed", async () => {
  const session = await done(clerk, "RecordSession", aSession(world.commune));
  const first = await record(session.id, "Một.");
  await record(session.id, "Hai.");
  const page = await follow(session.id, 1);
  await expect.poll(() => page.all("li")).toEqual(["Một."]);
  const before = page.asked(SessionPage);
  const later = await record(session.id, "Ba.");
  await change(later, "Ba, sửa.");
  await change(first, "Một, sửa.");
  await expect.poll(() => page.all("li")).toEqual(["Một, sửa."]);
  expect(page.asked(SessionPage)).toBe(before);
});

test("a page with counts of the minutes is read again: they count the rows", async () => {
  const session = await done(clerk, "RecordSession", {
    ...aSession(world.commune),
    reportedCounts: [{ unit: "OPINION", count: 1 }],
  });
  const page = await follow(session.id, 50);
  await record(session.id, "Một.");
  await expect.poll(() => page.data()?.session?.reportedCounts[0]?.recorded).toBe(1);
  expect(page.all("li")).toEqual(["Một."]);
});
