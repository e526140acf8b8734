import { GuessLimit } from "@doithoai/core";
import { beforeEach, describe, expect, test } from "vitest";
import type { Ask, AskAs } from "./kit/client.ts";
import { done, NOW, untilTimeout } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });
const TRACK = "query ($code: String!) { tracking(code: $code) { opinion { id } } }";
const WRONG = "Q3XH-7K3M-9WDD";
const PORTAL = { scopes: ["TRACK_FOR_CITIZENS"] } as const;
const [HALL, HOME] = ["203.0.113.5", "2001:db8:7::1"];
let opinion: { readonly id: string; readonly code: string };
let portal: AskAs;

const at = (address: string) => ({ "x-citizen-address": address });
const track = (ask: Ask, address: string, code = opinion.code) => ask(TRACK, { code }, at(address));
const codeOf = async (ask: Ask, address: string) =>
  (await track(ask, address)).errors?.[0]?.extensions.code ?? "OK";
/** Uses up the wrong guesses of an origin. */
async function exhaust(guesser: GuessLimit.Guesser): Promise<void> {
  const ctx = { table: office.gateway.table, until: untilTimeout(), now: NOW };
  for (let i = 0; i < GuessLimit.GUESSES.trackingCode; i += 1)
    await GuessLimit.admitGuess(ctx, "trackingCode", guesser, `code ${i}`);
}

beforeEach(async () => {
  const { clerk, gateway, commune } = office;
  const letter = { unitCode: commune, channel: "LETTER", content: "Ngập." };
  const { id } = await done(clerk, "RecordOpinion", letter);
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", { id });
  opinion = { id, code: data.opinion.trackingCode };
  portal = await gateway.as("INTEGRATOR", commune, "portal", null, PORTAL);
});

describe("a portal that states the address of each citizen", () => {
  test("is counted by these addresses, apart from all who ask directly", async () => {
    const { gateway, commune } = office;
    await exhaust({ address: HALL, clientId: portal.subject });
    const { status, headers, errors } = await track(portal, HALL);
    expect([status, errors?.[0]?.extensions]).toMatchObject([429, { code: "RATE_LIMITED" }]);
    const seconds = errors?.[0]?.extensions.retryAfterSeconds;
    expect(seconds).toBeGreaterThan(0);
    expect(headers.get("retry-after")).toBe(String(seconds));
    // Its other citizens, another portal and those behind the same address read on.
    expect((await track(portal, HOME)).data.tracking.opinion).toEqual({ id: opinion.id });
    const other = await gateway.as("INTEGRATOR", commune, "other portal", null, PORTAL);
    expect(await codeOf(other, HALL)).toBe("OK");
    const ctx = { table: gateway.table, until: untilTimeout(), now: NOW };
    await GuessLimit.admitGuess(ctx, "trackingCode", { address: HALL }, WRONG);
  });

  test("asks on while those who share its own address have used up their guesses", async () => {
    const { gateway } = office;
    for (const address of ["127.0.0.1", "::1"]) await exhaust({ address });
    expect((await gateway.anonymous(TRACK, { code: opinion.code })).status).toBe(429);
    expect(await codeOf(portal, HALL)).toBe("OK");
    // Without the header, the portal counts as its own address.
    expect((await portal(TRACK, { code: opinion.code })).status).toBe(429);
  });

  test.each(["203.0.113.5:443", "203.0.113.5, 203.0.113.6", "hall", "999.1.1.1", "[::1]"])(
    "must state one address, not %s",
    async (address) => {
      const { data, errors } = await track(portal, address);
      expect([data.tracking, errors?.[0]?.extensions.code]).toEqual([null, "BAD_ARGUMENT"]);
      expect(errors?.[0]?.message).toContain("x-citizen-address");
    },
  );
});

test("an address is believed from nobody else", async () => {
  const { gateway, clerk, admin, commune } = office;
  const recording = { scopes: ["RECORD_OPINIONS", "READ_UNPUBLISHED"] } as const;
  const system = await gateway.as("INTEGRATOR", commune, "system", null, recording);
  expect(await codeOf(gateway.anonymous, HALL)).toBe("UNAUTHENTICATED");
  for (const ask of [clerk, admin, system]) expect(await codeOf(ask, HALL)).toBe("FORBIDDEN");
  expect((await track(system, HALL)).errors?.[0]?.message).toMatch(/tra cứu mã thay|look up/);
  // Neither does the header change what else is asked.
  const { status } = await gateway.anonymous("{ viewer { today } }", {}, at(HALL));
  expect(status).toBe(200);
});
