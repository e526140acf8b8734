import { expect, test } from "vitest";
import { makeLive } from "./index.ts";

const request = (token = "t") => ({
  method: "GET",
  url: "http://localhost/live?session=ses_1",
  headers: new Headers({ authorization: `Bearer ${token}` }),
  body: undefined,
  until: 0,
  address: "",
});
const ACTIVITY = { cursor: "c", isComplete: true, changed: [] };

test("streams that begin at once count towards the limit, refused ones do not", async () => {
  const live = makeLive(
    {
      gateway: async ({ headers }) =>
        Response.json({
          data: {
            session: { activity: headers.get("authorization") === "Bearer t" ? ACTIVITY : null },
          },
        }),
      origins: [],
      newRequestId: () => "r",
    },
    { most: 2, everyMs: 1 },
  );
  expect((await live(request("other"))).status).toBe(403);
  const begun = await Promise.all([live(request()), live(request()), live(request())]);
  expect(begun.map(({ status }) => status)).toEqual([200, 200, 503]);
  await begun[0]?.body?.cancel();
  const again = await live(request());
  expect(again.status).toBe(200);
  for (const { body } of [...begun, again]) if (!body?.locked) await body?.cancel();
});
