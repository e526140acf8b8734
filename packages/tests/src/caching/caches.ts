import { Caching } from "@doithoai/gateway";
import type { Answered } from "./send.ts";

export interface Asked {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}
/** A cache that any number of callers share. It never forgets: no clock runs in these tests. */
export interface SharedCache {
  readonly find: (asked: Asked) => Answered | undefined;
  readonly keep: (asked: Asked, answer: Answered) => void;
}

const isStorable = ({ method }: Asked, { headers }: Answered): boolean => {
  const rules = headers["cache-control"] ?? "";
  return method === "GET" && /\bmax-age=[1-9]/.test(rules) && !/no-store|private/.test(rules);
};
const valuesOf = ({ headers }: Asked, names: readonly string[]) =>
  names.map((name) => headers[name] ?? null);

/** A cache that obeys `Cache-Control` and `Vary` alone, as a browser or a proxy does (RFC 9111). */
export function byVary(): SharedCache {
  const kept: { readonly asked: Asked; readonly answer: Answered }[] = [];
  return {
    find: (asked) =>
      asked.method === "GET"
        ? kept.find(({ asked: before, answer }) => {
            const names = (answer.headers.vary ?? "").split(", ").filter(Boolean);
            const [a, b] = [valuesOf(before, names), valuesOf(asked, names)];
            return before.url === asked.url && JSON.stringify(a) === JSON.stringify(b);
          })?.answer
        : undefined,
    keep: (asked, answer) => {
      if (isStorable(asked, answer)) kept.push({ asked, answer });
    },
  };
}

/** A CDN with the rules of the deployment (stacks/cdn.ts), whose key has no other headers. */
export function byKey(): SharedCache {
  const kept = new Map<string, Answered>();
  const keyOf = (asked: Asked): string => {
    const { searchParams } = new URL(asked.url);
    const coding = (asked.headers["accept-encoding"] ?? "").match(/\b(?:gzip|br)\b/g)?.toSorted();
    return JSON.stringify([
      Caching.PARAMETERS.map((name) => searchParams.getAll(name)),
      valuesOf(asked, [...Caching.NEGOTIATED, "origin"]),
      coding,
    ]);
  };
  return {
    find: (asked) => (asked.method === "GET" ? kept.get(keyOf(asked)) : undefined),
    keep: (asked, answer) => {
      if (isStorable(asked, answer)) kept.set(keyOf(asked), answer);
    },
  };
}
