import { GuessLimit } from "@doithoai/core";
import { expect, test } from "vitest";
import { done, NOW, untilTimeout } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const LIMIT = GuessLimit.GUESSES.trackingCode;

test.each([
  ["written in full", (host: string) => `2001:db8:5:6:${host}:1:1:1`, "2001:db8:5:7::1"],
  ["with its zeros left out", (host: string) => `2001:db8::${host}:1:1:1`, "2001:db8:0:1::1"],
  ["short to the end", (host: string) => `2001:db8:7::${host}`, "2001:db8:7:1::1"],
])(
  "addresses of one IPv6 household count as one, %s; a neighbour's do not",
  async (_, address, neighbour) => {
    const ctx = { table: office.gateway.table, until: untilTimeout(), now: NOW };
    for (let host = 1; host <= LIMIT; host++)
      await GuessLimit.countGuess(ctx, "trackingCode", { address: address(host.toString(16)) });
    await expect(
      GuessLimit.expectBelowLimit(ctx, "trackingCode", { address: address("ffff") }),
    ).rejects.toMatchObject({ code: "RATE_LIMITED" });
    await GuessLimit.expectBelowLimit(ctx, "trackingCode", { address: neighbour });
  },
);

test("an IPv4 address and its IPv6 mapping count as one; other addresses do not", async () => {
  const ctx = { table: office.gateway.table, until: Date.now() + 20_000, now: NOW };
  const from = (address: string) => GuessLimit.expectBelowLimit(ctx, "trackingCode", { address });
  for (let i = 0; i < LIMIT; i++) {
    const address = i % 2 === 0 ? "::ffff:198.51.100.1" : "198.51.100.1";
    await GuessLimit.countGuess(ctx, "trackingCode", { address });
  }
  for (const address of ["198.51.100.1", "::ffff:198.51.100.1", "::ffff:c633:6401"])
    await expect(from(address)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  for (const address of ["198.51.100.2", "::ffff:198.51.100.2", "::1"]) await from(address);
});

test("wrong secrets of one client are counted by household too", async () => {
  const ctx = { table: office.gateway.table, until: Date.now() + 20_000, now: NOW };
  const guess = (host: number, clientId: string) =>
    [ctx, "clientSecret", { address: `2001:db8:9::${host}`, clientId }] as const;
  for (let host = 1; host <= GuessLimit.GUESSES.clientSecret; host++)
    await GuessLimit.countGuess(...guess(host, "cli_a"));
  await expect(GuessLimit.expectBelowLimit(...guess(99, "cli_a"))).rejects.toMatchObject({
    code: "RATE_LIMITED",
  });
  await GuessLimit.expectBelowLimit(...guess(99, "cli_b"));
});

test("a text that is no tracking code is no guess; a code typed with Telex is found", async () => {
  const { clerk, gateway, commune } = office;
  const { id } = await done(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Ngập.",
  });
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", { id });
  const track = async (code: string) =>
    gateway.anonymous("query ($code: String!) { opinion(trackingCode: $code) { id } }", { code });
  for (let i = 0; i <= LIMIT; i++)
    expect(await track(`0900 111 ${i}`)).toMatchObject({ status: 200, data: { opinion: null } });
  const code: string = data.opinion.trackingCode;
  const telex = code.replaceAll("DD", "Đ").replaceAll(/(?<!W)W(?!W)/g, "Ư");
  for (const typed of [code, `Mã tra cứu: “${telex}”.`, code.toLowerCase()])
    expect((await track(typed)).data.opinion).toEqual({ id });
});
