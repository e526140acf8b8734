import "./testkit/dom.ts";
import { type Client, createClient } from "@doithoai/client";
import {
  DoithoaiProvider,
  Steps,
  useDocument,
  useLive,
  useOpinion,
  useOutbox,
  useSession,
  useStep,
  useSteps,
  useWorklist,
} from "@doithoai/react";
import {
  ClassifyOpinion,
  Labels,
  RecordOpinion,
  RoleGrants,
  TypedDocument,
} from "@doithoai/schema";
import {
  clerk,
  contentsOf,
  cut,
  gateway,
  line,
  mended,
  signedIn,
  useLine,
  world,
} from "@doithoai/tests/client/scene.ts";
import { anOpinion, aSession, done } from "@doithoai/tests/kit";
import { type ReactNode, StrictMode } from "react";
import { beforeEach, expect, test } from "vitest";
import { usePage, window } from "./testkit/dom.ts";
import { type Shown, show } from "./testkit/index.ts";

useLine();
usePage();

let session: { id: string; version: number };
let opinion: { id: string; version: number };
beforeEach(async () => {
  mended();
  session = await done(clerk, "RecordSession", aSession(world.commune));
  opinion = await done(clerk, "RecordOpinion", anOpinion(session.id));
});

/** A window of its own, with its own cache. */
const inWindow = (node: ReactNode, client: Client): ReactNode => (
  <StrictMode>
    <DoithoaiProvider client={client}>{node}</DoithoaiProvider>
  </StrictMode>
);
const openWindow = (node: ReactNode, client: Client = signedIn()): Shown =>
  show(inWindow(node, client));
/** A client of the clerk that notes the bodies that it sends. */
function noted(token: () => string | null = () => clerk.token, endpoint = `${line.url}/graphql`) {
  const bodies: string[] = [];
  const client = createClient({
    endpoint,
    token,
    wait: async () => undefined,
    fetch: async (url, init) => {
      bodies.push(String(init?.body));
      return fetch(url, init);
    },
  });
  return { client, bodies };
}

function OpinionPage({ optimistic = false }: { readonly optimistic?: boolean }) {
  const { data } = useOpinion(opinion.id);
  const step = useStep(ClassifyOpinion, {
    ...(optimistic && { optimistic: ({ opinionId: id }) => [{ id, status: "CLASSIFIED" }] }),
  });
  const found = data?.opinion;
  if (!found) return "…";
  return (
    <>
      <b>{`${found.status} ${found.version}`}</b>
      <Steps
        subject={found}
        pending={step.isPending ? "classifyOpinion" : null}
        message={step.message}
        onStep={(_, { id, version }) =>
          step.send({ opinionId: id, expectedVersion: version, nature: "SUGGESTION" })
        }
      />
    </>
  );
}
const CLASSIFY = '[data-step="classifyOpinion"]';

test("two windows: the second is told that it was late, and shows the first write", async () => {
  const [first, second] = [openWindow(<OpinionPage />), openWindow(<OpinionPage />)];
  await expect
    .poll(() => [first.all("b"), second.all("b")])
    .toEqual([["RECEIVED 1"], ["RECEIVED 1"]]);
  first.click(CLASSIFY);
  await expect.poll(() => first.all("b, [role=status]")).toEqual(["CLASSIFIED 2", "Đã ghi nhận."]);
  expect(second.all("b")).toEqual(["RECEIVED 1"]);
  second.click(CLASSIFY);
  await expect.poll(() => second.all("b")).toEqual(["CLASSIFIED 2"]);
  expect(second.all("[role=status]")).toEqual([
    "Người khác vừa thay đổi nội dung này. Hãy xem lại rồi thực hiện.",
  ]);
});

test("what is shown early is taken back if the step is refused", async () => {
  const page = openWindow(<OpinionPage optimistic />);
  await expect.poll(() => page.all("b")).toEqual(["RECEIVED 1"]);
  const shown: string[] = [];
  const observer = new window.MutationObserver(() => shown.push(...page.all("b")));
  observer.observe(window.document.body, { subtree: true, characterData: true, childList: true });
  await done(clerk, "ClassifyOpinion", {
    opinionId: opinion.id,
    expectedVersion: 1,
    nature: "SUGGESTION",
  });
  page.click(CLASSIFY);
  await expect.poll(() => page.all("b")).toEqual(["CLASSIFIED 2"]);
  observer.disconnect();
  expect(shown).toContain("CLASSIFIED 1");
});

function SessionRoom() {
  const { data } = useSession(session.id);
  const step = useStep(RecordOpinion);
  const input = { sessionId: session.id, channel: "SPOKEN", content: "Hẻm 12 ngập." } as const;
  const edges = data?.session?.opinions?.edges ?? [];
  return (
    <>
      {edges.map(({ node }) => (
        <li key={node?.id}>{node?.content}</li>
      ))}
      <button
        type="button"
        onClick={() => {
          step.send(input);
          step.send(input);
        }}
      />
      <p role="status">{step.message}</p>
      <i>{step.error?.code}</i>
    </>
  );
}

test("two clicks and a lost answer: one write, and the list shows it", async () => {
  const page = openWindow(<SessionRoom />);
  await expect.poll(() => page.all("li")).toHaveLength(1);
  cut({ after: true });
  page.click("button");
  await expect.poll(() => page.all("i")).toEqual(["NETWORK"]);
  mended();
  page.click("button");
  await expect.poll(() => page.all("[role=status]")).toEqual(["Đã ghi nhận."]);
  await expect.poll(() => page.all("li")).toHaveLength(2);
  expect(await contentsOf(session.id)).toHaveLength(2);
  // The same words once more are another opinion.
  page.click("button");
  await expect.poll(() => page.all("li")).toHaveLength(3);
});

function Queue() {
  const { data } = useSession(session.id);
  const { waiting, entries, addOpinion, flush } = useOutbox(session.id);
  const row = { sessionId: session.id, channel: "SPOKEN", content: "Hẻm 12 ngập." } as const;
  return (
    <>
      <b>{`${waiting} ${entries.length}`}</b>
      <i>{data?.session?.opinions?.edges.length}</i>
      <button type="button" id="add" onClick={() => void addOpinion(row)} />
      <button type="button" id="flush" onClick={() => void flush()} />
    </>
  );
}

test("without a network an opinion waits, then it is written once and shown", async () => {
  const page = openWindow(<Queue />);
  await expect.poll(() => page.all("b, i")).toEqual(["0 0", "1"]);
  cut({ count: 1, after: true });
  page.click("#add");
  await expect.poll(() => page.all("b")).toEqual(["1 1"]);
  page.click("#flush");
  await expect.poll(() => page.all("b, i")).toEqual(["0 0", "2"]);
  expect(await contentsOf(session.id)).toHaveLength(2);
});

interface TwoParts {
  readonly unit: { readonly name: string } | null;
  readonly session: null;
}
const TWO_PARTS = new TypedDocument<TwoParts, Record<string, never>>(
  'query TwoParts { unit(code: "01") { name } ' +
    'session(id: "ses_1", externalRef: { system: "a", value: "b" }) { id } }',
  { name: "TwoParts", kind: "query", hash: "" },
);

test("one part fails, the others are shown, and nothing is asked twice", async () => {
  const { client, bodies } = noted();
  function Page() {
    const { data, partErrors, error } = useDocument(TWO_PARTS);
    return `${data?.unit?.name} ${partErrors.map(({ path }) => path)} ${error}`;
  }
  const page = openWindow(<Page />, client);
  await expect.poll(page.text).toMatch(/^\D+ session null$/);
  expect(bodies).toHaveLength(1);
});

test("an error that may pass is tried again; a refusal is not", async () => {
  const { token } = await gateway.as("OFFICER", world.commune);
  const { client, bodies } = noted(() => token);
  function Page() {
    const labels = useDocument(Labels);
    const grants = useDocument(RoleGrants, { unitCode: world.commune } as never);
    const { action } = grants.error ?? grants.partErrors[0] ?? {};
    return `${labels.data?.labels?.length ?? 0} ${action}`;
  }
  cut({ count: 1 });
  const page = openWindow(<Page />, client);
  await expect.poll(page.text).toMatch(/^[1-9]\d* (forbidden|correct)$/);
  expect(bodies.length).toBeLessThanOrEqual(4);
});

test("a visitor's first answer may come from a cache, the next one does not", async () => {
  const { client, bodies } = noted(() => null, gateway.url);
  function Page() {
    const { data, refetch } = useDocument(Labels);
    return (
      <button
        type="button"
        onClick={() => void refetch()}
      >{`${data?.labels !== undefined}`}</button>
    );
  }
  const page = openWindow(<Page />, client);
  await expect.poll(page.text).toBe("true");
  expect(bodies).toEqual(["undefined"]);
  page.click("button");
  await expect.poll(() => bodies).toEqual(["undefined", expect.stringContaining("sha256:")]);
});

test("offline, a query waits and is asked when there is a network", async () => {
  const { client, bodies } = noted();
  const page = openWindow("…", client);
  await expect.poll(page.text).toBe("…");
  window.dispatchEvent(new window.Event("offline"));
  function Page() {
    const { data, isPaused } = useWorklist();
    return `${isPaused} ${data?.worklist?.edges.length}`;
  }
  page.show(inWindow(<Page />, client));
  await expect.poll(page.text).toBe("true undefined");
  expect(bodies).toEqual([]);
  window.dispatchEvent(new window.Event("online"));
  await expect.poll(page.text).toMatch(/^false \d+$/);
});

test("a change of clients leaves nothing behind", async () => {
  function Page() {
    const { data } = useSteps(opinion.id);
    const { node } = data ?? {};
    return `${node?.__typename} ${node?.viewerCan?.includes("classifyOpinion")}`;
  }
  const page = openWindow(<Page />);
  await expect.poll(page.text).toBe("Opinion true");
  page.show(inWindow(<Page />, createClient({ endpoint: gateway.url })));
  await expect.poll(page.text).toBe("undefined undefined");
});

test("a session is followed: what another clerk records is shown", async () => {
  function Page() {
    const { isFollowing, error } = useLive(session.id, { every: 10 });
    const { data } = useSession(session.id);
    return `${isFollowing} ${error} ${data?.session?.opinions?.edges.length}`;
  }
  // Not over the line: the last poll may end with the gateway.
  const direct = (token: string | null) =>
    createClient({ endpoint: gateway.url, token: () => token });
  const page = openWindow(<Page />, direct(clerk.token));
  await expect.poll(page.text).toBe("true null 1");
  await done(clerk, "RecordOpinion", anOpinion(session.id));
  await expect.poll(page.text).toBe("true null 2");
  const visitor = openWindow(<Page />, direct(null));
  await expect.poll(visitor.text).toMatch(/^false ApiError/);
});
