import { createHash } from "node:crypto";
import type { Broken } from "../table/entity.ts";
import type { Line } from "./line.ts";

/**
 * What follows in these keys is somebody's name, what opens an opinion to whoever holds it, or what
 * another system calls its own.
 */
const SPEAKING = /^(IDEMPOTENCY|TRACKING|EXTERNAL)#(.*)$/s;
const shown = (pk: string): string =>
  pk.replace(
    SPEAKING,
    (_, kind: string, rest: string) =>
      `${kind}#${createHash("sha256").update(rest).digest("hex").slice(0, 12)}`,
  );

/**
 * The line of an item that could not be read: where it lies, and of its shape what is wrong with
 * it.
 */
export const brokenLine = ({ key: { pk, sk }, reason }: Broken): Line => ({
  level: "error",
  message: "broken item left out",
  pk: shown(pk),
  sk,
  reason,
});
