import { expect, test } from "vitest";
import { callerOf } from "./cdn.ts";
import { CDN_CALLER, CDN_SECRET } from "./rules.ts";

const [SECRET, OLD] = ["s".repeat(32), "o".repeat(32)];
const EDGE = "198.51.100.1";
const caller = (headers: Readonly<Record<string, string>>, secrets: readonly string[]) =>
  callerOf({ headers, requestContext: { http: { sourceIp: EDGE } } }, secrets);

test.each([
  ["203.0.113.7:46532", "203.0.113.7"],
  ["2001:db8::1:46532", "2001:db8::1"],
  ["2001:db8:1:2:3:4:5:6:443", "2001:db8:1:2:3:4:5:6"],
  ["", EDGE],
])("the CDN states the caller as %s", (stated, address) => {
  for (const secret of [SECRET, OLD])
    expect(caller({ [CDN_SECRET]: secret, [CDN_CALLER]: stated }, [SECRET, OLD])).toBe(address);
});

test.each([undefined, "", "s", `${SECRET},${OLD}`, SECRET.toUpperCase(), `${SECRET} `])(
  "nobody else may call a stage behind a CDN: %j",
  (given) => {
    const headers = given === undefined ? {} : { [CDN_SECRET]: given };
    expect(caller({ ...headers, [CDN_CALLER]: "203.0.113.7:1" }, [SECRET, OLD])).toBeUndefined();
  },
);

test("without a CDN, no header states an address", () => {
  for (const header of [CDN_CALLER, CDN_SECRET, "x-forwarded-for"])
    expect(caller({ [header]: "203.0.113.7:1" }, [])).toBe(EDGE);
});
