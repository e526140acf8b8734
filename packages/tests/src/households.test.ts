import { GuessLimit } from "@doithoai/core";
import { expect, test } from "vitest";
import { done, NOW, untilTimeout } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const LIMIT = GuessLimit.GUESSES.trackingCode;

/** Counts a wrong code of an address. */
const guessing = () => {
  const ctx = { table: office.gateway.table, until: untilTimeout(), now: NOW };
  return (address: string, code = "another code") =>
    GuessLimit.admitGuess(ctx, "trackingCode", { address }, code);
};

test.each([
  ["written in full", (host: string) => `2001:db8:5:6:${host}:1:1:1`, "2001:db8:5:7::1"],
  ["with its zeros left out", (host: string) => `2001:db8::${host}:1:1:1`, "2001:db8:0:1::1"],
  ["short to the end", (host: string) => `2001:db8:7::${host}`, "2001:db8:7:1::1"],
])(
  "addresses of one IPv6 household count as one, %s; a neighbour's do not",
  async (_, address, neighbour) => {
    const guess = guessing();
    for (let host = 1; host <= LIMIT; host++)
      await guess(address(host.toString(16)), `code ${host}`);
    await expect(guess(address("ffff"))).rejects.toMatchObject({ code: "RATE_LIMITED" });
    await guess(neighbour);
  },
);

test("an IPv4 address and its IPv6 mapping count as one; other addresses do not", async () => {
  const guess = guessing();
  for (let i = 0; i < LIMIT; i++) {
    const address = i % 2 === 0 ? "::ffff:198.51.100.1" : "198.51.100.1";
    await guess(address, `code ${i}`);
  }
  for (const address of ["198.51.100.1", "::ffff:198.51.100.1", "::ffff:c633:6401"])
    await expect(guess(address)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  for (const address of ["198.51.100.2", "::ffff:198.51.100.2", "::1"]) await guess(address);
});

test("wrong secrets of one client are counted by household too", async () => {
  const ctx = { table: office.gateway.table, until: untilTimeout(), now: NOW };
  const guess = (host: number, clientId: string) =>
    GuessLimit.admitGuess(
      ctx,
      "clientSecret",
      { address: `2001:db8:9::${host}`, clientId },
      `secret ${host}`,
    );
  for (let host = 1; host <= GuessLimit.GUESSES.clientSecret; host++) await guess(host, "cli_a");
  await expect(guess(99, "cli_a")).rejects.toMatchObject({ code: "RATE_LIMITED" });
  await guess(99, "cli_b");
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
