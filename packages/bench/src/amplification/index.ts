import { type Amplified, amplify, requestsOf, worstOf } from "@doithoai/tests/kit/amplify.ts";
import { openInProcess } from "@doithoai/tests/kit/in-process.ts";
import { amountsOf, seed } from "@doithoai/tests/kit/seed/index.ts";
import { withTable } from "../engine.ts";
import type { Options } from "../options.ts";
import { aimed, fixed, say, table as sheet } from "../print.ts";

const WHOLE = { opinions: 100_000, mixtures: 300 };
const QUICK = { opinions: 2_000, mixtures: 20 };
/** Of the quick run, one request of so many. */
const QUICK_SHARE = 15;
const WORST = 10;
const AIM = { units: 500, requests: 500, seconds: 2 } as const;
const SHOWN = 110;

const rowOf = ({ body, bytes, readUnits, requests, milliseconds, refusal = "" }: Amplified) => [
  fixed(readUnits / bytes),
  fixed(readUnits, 1),
  requests,
  bytes,
  fixed(milliseconds, 0),
  refusal,
  JSON.parse(body).query.slice(0, SHOWN),
];
const HEAD = ["units a byte", "units", "requests", "bytes", "ms", "refused", "query"];

/** Searches for the requests without a token that read the most for each byte sent. */
export async function runAmplification({ quick }: Options): Promise<void> {
  const { opinions, mixtures } = quick ? QUICK : WHOLE;
  const found = await withTable(async (table, endpoint) => {
    const seeded = await seed(table, endpoint, amountsOf(opinions));
    const gateway = await openInProcess(endpoint, table.name);
    const all: Amplified[] = [];
    try {
      const requests = requestsOf(seeded, mixtures);
      for (const [i, body] of requests.entries())
        if (!quick || i % QUICK_SHARE === 0) all.push(await amplify(gateway, body));
    } finally {
      await gateway.close();
    }
    return all;
  });
  const most = (figure: (each: Amplified) => number) => Math.max(...found.map(figure));
  say(
    `\nRequests of at most 2 KB without a token, on ${opinions.toLocaleString("en")} opinions: ` +
      `the worst ${WORST} of ${found.length}`,
  );
  say(sheet(HEAD, worstOf(found, WORST).map(rowOf)));
  say("The longest:");
  const slowest = found.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, WORST);
  say(sheet(HEAD, slowest.map(rowOf)));
  say(
    aimed(
      "read units of a request",
      most((each) => each.readUnits),
      AIM.units,
      1,
    ),
  );
  say(
    aimed(
      "table requests of a request",
      most((each) => each.requests),
      AIM.requests,
      0,
    ),
  );
  say(
    aimed(
      "seconds of a request",
      most((each) => each.milliseconds / 1_000),
      AIM.seconds,
      1,
    ),
  );
}
