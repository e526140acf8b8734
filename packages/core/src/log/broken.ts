import { createHash } from "node:crypto";
import type { BrokenItem } from "../table/entity.ts";
import type { Line } from "./line.ts";

/**
 * Key prefixes whose rest is a person's name, a code that opens an opinion, or the key of another
 * system.
 */
const SENSITIVE = /^(IDEMPOTENCY|TRACKING|EXTERNAL)#(.*)$/s;
const shown = (pk: string): string =>
  pk.replace(
    SENSITIVE,
    (_, kind: string, rest: string) =>
      `${kind}#${createHash("sha256").update(rest).digest("hex").slice(0, 12)}`,
  );

/** The log line of a broken item: its key and the error of its shape, without stored text. */
export const brokenLine = ({ key: { pk, sk }, reason }: BrokenItem): Line => ({
  level: "error",
  message: "broken item left out",
  pk: shown(pk),
  sk,
  reason,
});
