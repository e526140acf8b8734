import { gzipSync } from "node:zlib";
import type { Bundle } from "@doithoai/bundle";

export interface Size {
  readonly bytes: number;
  readonly gzip: number;
  /** Bytes by package, the largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

/**
 * `node_modules/@smithy/core/x.js` → `@smithy/core`; `packages/core/src/x.ts` → `packages/core`.
 */
const packageOf = (file: string): string =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split("/").slice(0, 2).join("/");

/** Measures the files that a start loads. */
export function sizeOf({ start }: Bundle): Size {
  const parts = new Map<string, number>();
  for (const { inputs } of start)
    for (const [file, { bytesInOutput }] of Object.entries(inputs))
      parts.set(packageOf(file), (parts.get(packageOf(file)) ?? 0) + bytesInOutput);
  const code = Buffer.concat(start.map((each) => each.code));
  return {
    bytes: code.length,
    gzip: gzipSync(code).length,
    parts: [...parts].sort(([, a], [, b]) => b - a),
  };
}
