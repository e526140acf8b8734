import { readFileSync } from "node:fs";
import { TypedDocument } from "@doithoai/schema";

export { OPINION, STEPS } from "../../react/src/documents.ts";

/** The document that `live` of the client sends. */
const source = readFileSync(new URL("../../client/src/live/index.ts", import.meta.url), "utf8");
const [text = ""] = /query SessionActivity.*?\n}\n/s.exec(source) ?? [];
export const ACTIVITY_TEXT = new TypedDocument<object, object>(text, {
  name: "SessionActivity",
  kind: "query",
  hash: "",
});
