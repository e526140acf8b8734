import type { Language } from "@doithoai/core";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { type Measure, measure } from "./measure.ts";

/** What one request may ask for. THE page of a session with 50 opinions costs about 250. */
export const LIMITS = {
  depth: 12,
  aliases: 30,
  tokens: 4_000,
  cost: 20_000,
  /** Bytes. */
  body: 1_000_000,
} as const;

const WORDS = {
  DEPTH_LIMIT: { vi: "Truy vấn lồng quá sâu", en: "The query nests too deeply" },
  ALIAS_LIMIT: { vi: "Truy vấn dùng quá nhiều bí danh", en: "The query uses too many aliases" },
  TOKEN_LIMIT: { vi: "Truy vấn quá dài (từ tố)", en: "The query has too many tokens" },
  COST_LIMIT: { vi: "Truy vấn quá tốn kém", en: "The query costs too much" },
  OPERATION_LIMIT: { vi: "Mỗi yêu cầu chỉ một thao tác", en: "One operation a request" },
  BODY_LIMIT: { vi: "Yêu cầu quá lớn (byte)", en: "The request is too large (bytes)" },
} as const;
export type LimitCode = keyof typeof WORDS;

/** A refusal that names its limit; `asked` is left out where it is not counted to the end. */
export function limitError({
  code,
  limit,
  asked,
  language,
  status = 400,
}: {
  code: LimitCode;
  limit: number;
  asked?: number;
  language: Language;
  status?: number;
}): GraphQLError {
  const found = asked === undefined ? "" : Number.isFinite(asked) ? `${asked} > ` : "∞ > ";
  return new GraphQLError(`${WORDS[code][language]}: ${found}${limit}.`, {
    extensions: { code, limit, ...(asked !== undefined && Number.isFinite(asked) && { asked }), http: { status } },
  });
}

export interface Cost {
  readonly requested: number;
  readonly left: number;
  readonly limit: number;
}

/** The refusal of a document that asks too much, or what it costs. */
export function check({ schema, document, variables, language }: Asked): GraphQLError | Cost {
  const found: Measure = measure({ schema, document, variables });
  const over = (code: LimitCode, asked: number, limit: number) => (asked > limit ? limitError({ code, limit, asked, language }) : undefined);
  return (
    over("DEPTH_LIMIT", found.depth, LIMITS.depth) ??
    over("ALIAS_LIMIT", found.aliases, LIMITS.aliases) ??
    over("COST_LIMIT", found.cost, LIMITS.cost) ?? { requested: found.cost, left: LIMITS.cost - found.cost, limit: LIMITS.cost }
  );
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}
