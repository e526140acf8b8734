import { writeFileSync } from "node:fs";
import { Deadline } from "@doithoai/core";
import { allEnums, FIELDS } from "../src/labels.ts";

/**
 * Writes the words of each enum, of the fields (lĩnh vực) of opinions and of the deadline policies,
 * by code: the file labels.json of the package `schema`.
 */
const all = {
  ...(await allEnums()),
  Field: { labels: FIELDS },
  DeadlinePolicy: { labels: Deadline.POLICY_LABELS },
};
const byCode = Object.fromEntries(
  Object.entries(all)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { labels }]) => [
      name,
      Object.fromEntries(labels.map(({ code, vi, en }) => [code, { vi, en }])),
    ]),
);
writeFileSync(
  new URL("../../schema/src/generated/labels.json", import.meta.url),
  `${JSON.stringify(byCode, null, 1)}\n`,
);
