import { expect, onTestFinished, test } from "vitest";
import { type LiveOptions, makeLive } from "./index.ts";

const ACTIVITY = { cursor: "c", isComplete: true, changed: [] };

/** Streams over a gateway that knows tokens of the form `subject.number`. */
function open(options: Partial<LiveOptions>) {
  const live = makeLive(
    {
      gateway: async ({ headers }) => {
        const subject = headers.get("authorization")?.slice("Bearer ".length).split(".")[0];
        const activity = subject === undefined || subject === "stranger" ? null : ACTIVITY;
        return Response.json({
          data: { viewer: { subject: subject ?? "public" }, session: { activity } },
        });
      },
      origins: [],
      newRequestId: () => "r",
    },
    { everyMs: 1, ...options },
  );
  const bodies: Response["body"][] = [];
  onTestFinished(async () => {
    for (const body of bodies) if (!body?.locked) await body?.cancel();
  });
  return async (token?: string, address = "192.0.2.1") => {
    const response = await live({
      method: "GET",
      url: "http://localhost/live?session=ses_1",
      headers: new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      body: undefined,
      until: 0,
      address,
    });
    bodies.push(response.body);
    return response;
  };
}
const statuses = async (responses: readonly Promise<Response>[]) =>
  (await Promise.all(responses)).map(({ status }) => status);

test("streams that begin at once count towards the limit, refused ones do not", async () => {
  const ask = open({ most: 2 });
  expect((await ask("stranger")).status).toBe(403);
  const begun = await Promise.all([ask("a"), ask("b"), ask("c")]);
  expect(begun.map(({ status }) => status)).toEqual([200, 200, 503]);
  expect(begun[2]?.headers.get("retry-after")).toBe("5");
  await begun[0]?.body?.cancel();
  expect((await ask("d")).status).toBe(200);
});

test("the streams of one subject are counted, whatever the token and the address", async () => {
  const ask = open({ mostOfCaller: 2 });
  expect(await statuses([ask("a"), ask("a"), ask("a"), ask("b")])).toEqual([200, 200, 429, 200]);
  const refused = await ask("a.2", "192.0.2.2");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining("tối đa 2 luồng"),
        extensions: { code: "RATE_LIMITED", limit: 2, retryAfterSeconds: 60, requestId: "r" },
      },
    ],
  });
  expect(await statuses([ask("b"), ask("b")])).toEqual([200, 429]);
});

test("refused and ended streams leave room", async () => {
  const ask = open({ mostOfCaller: 1 });
  for (let i = 0; i < 3; i++) expect((await ask("stranger")).status).toBe(403);
  for (let i = 0; i < 3; i++) {
    const { status, body } = await ask(`a.${i}`);
    expect(status).toBe(200);
    expect((await ask("a.9")).status).toBe(429);
    await body?.cancel();
  }
});

test("without a token, the streams of one address are counted", async () => {
  const ask = open({ mostOfCaller: 2 });
  const other = ask(undefined, "192.0.2.2");
  expect(await statuses([ask(), ask(), ask(), other])).toEqual([401, 401, 429, 401]);
  expect((await ask()).status).toBe(401);
});
