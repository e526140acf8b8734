import { Throttle } from "@doithoai/core";
import { expect, test } from "vitest";
import { NOW, patient } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const LIMIT = Throttle.GUESSES.trackingCode;

test.each([
  ["written in full", (host: string) => `2001:db8:5:6:${host}:1:1:1`, "2001:db8:5:7::1"],
  ["with its zeros left out", (host: string) => `2001:db8::${host}:1:1:1`, "2001:db8:0:1::1"],
  ["short to the end", (host: string) => `2001:db8:7::${host}`, "2001:db8:7:1::1"],
])(
  "the addresses of one household count as one, %s; its neighbour's do not",
  async (_, address, neighbour) => {
    const ctx = { table: office.gateway.table, until: patient(), now: NOW };
    for (let host = 1; host <= LIMIT; host++)
      await Throttle.countGuess(ctx, "trackingCode", address(host.toString(16)));
    await expect(Throttle.expectFew(ctx, "trackingCode", address("ffff"))).rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
    await Throttle.expectFew(ctx, "trackingCode", neighbour);
  },
);
