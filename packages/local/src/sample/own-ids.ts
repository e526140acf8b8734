import { createHash } from "node:crypto";
import type { Context, Draw, ExternalRef } from "@doithoai/core";

/**
 * Takes new ids and tracking codes from the external reference of the record, so that they are the
 * same at every start and on every machine. Keys of citizens stay random.
 */
export const withOwnIds = (ctx: Context, { system, value }: ExternalRef): Context => ({
  ...ctx,
  draw: drawFrom(`${system}/${value}`),
});

const drawFrom =
  (seed: string): Draw =>
  (purpose) => {
    let count = 0;
    return () =>
      createHash("sha256").update(`${seed} ${purpose} ${count++}`).digest().readUInt32BE() /
      2 ** 32;
  };
