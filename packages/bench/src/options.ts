import { parseArgs } from "node:util";
import { UsageError } from "@doithoai/core/usage-error";

/** The parts of the benchmark, in the order in which they run. */
export const PARTS = [
  "page",
  "throughput",
  "requests",
  "writes",
  "lists",
  "amplification",
  "overdue",
  "cold",
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Small data and few rounds: shows whether the parts work, with rough figures. */
  readonly quick: boolean;
  /** The file of an earlier run of `writes`. */
  readonly compare: string | undefined;
  /** The file that `writes` saves its units in. */
  readonly out: string | undefined;
}

export const USAGE =
  "Run `npm run bench` for everything, or `npm run bench -- PART … [--quick] [--compare FILE] " +
  `[--out FILE]\` with parts of ${PARTS.join(", ")}.`;

const isPart = (name: string): name is Part => PARTS.some((part) => part === name);

/** @throws UsageError for an unknown part; TypeError for an unknown option. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: "string", default: "" },
      quick: { type: "boolean", default: false },
      compare: { type: "string" },
      out: { type: "string" },
    },
  });
  const named = [...positionals, ...values.only.split(",")].filter((name) => name !== "");
  const unknown = named.find((name) => !isPart(name));
  if (unknown !== undefined) throw new UsageError(`There is no part ${unknown}. ${USAGE}`);
  return {
    parts: PARTS.filter((part) => named.length === 0 || named.includes(part)),
    quick: values.quick,
    compare: values.compare,
    out: values.out,
  };
}
