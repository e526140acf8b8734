import { expect, test } from "vitest";
import { OpinionEntity } from "../opinion/entity.ts";
import { BrokenItem } from "../table/entity.ts";
import { brokenLine } from "./broken.ts";

const SECRETS = ["Nguyễn Thị Thử", "Nguyen Thi Thu", "hẻm 12"];
const TEXT = SECRETS.join(" ");

test.each([
  ["a field of another type", { id: "opn_1", content: { [TEXT]: TEXT } }],
  [
    "text in place of codes",
    {
      id: TEXT,
      status: TEXT,
      nature: TEXT,
      fields: [TEXT],
      responses: [{ content: TEXT, kind: TEXT }],
    },
  ],
  ["a list", [TEXT]],
  ["a text", TEXT],
])("the log line of a broken item contains no stored text: %s", (_, body) => {
  for (const text of [JSON.stringify(body), TEXT]) {
    const found = OpinionEntity.fromItem({
      pk: "DIALOGUE#1",
      sk: "4-OPINION#1",
      type: "Opinion",
      schema: 1,
      body: text,
    });
    expect(found).toBeInstanceOf(BrokenItem);
    const line = found instanceof BrokenItem ? brokenLine(found) : undefined;
    expect(line).toMatchObject({
      level: "error",
      message: "broken item left out",
      pk: "DIALOGUE#1",
      sk: "4-OPINION#1",
      reason: expect.stringContaining("Opinion"),
    });
    for (const secret of SECRETS) expect(JSON.stringify(line)).not.toContain(secret);
  }
});

test.each(["IDEMPOTENCY#so:lan#k", "TRACKING#7K2M", "EXTERNAL#opinion#vnptioffice#HS 12"])(
  "hashes keys that contain a name or a secret: %s",
  (pk) => {
    const line = brokenLine(new BrokenItem({ pk, sk: "x" }, "r"));
    expect(line.pk).toMatch(new RegExp(`^${pk.split("#")[0]}#[0-9a-f]{12}$`));
    expect(brokenLine(new BrokenItem({ pk: `${pk}2`, sk: "x" }, "r")).pk).not.toBe(line.pk);
  },
);
