import type { Language } from "@doithoai/core";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import { type Measure, measure } from "./measure.ts";

/**
 * Limits of one request. The session page with 50 opinions costs about 1,500 and returns about 250
 * objects.
 */
export const LIMITS = {
  depth: 12,
  aliases: 30,
  /** Mutations that write up to a hundred rows. */
  bulk: 1,
  tokens: 4_000,
  /** Cost of a document before execution, and objects that the execution may return. */
  cost: 20_000,
  /** Read units of the table for one query: without a token, and with one. */
  reads: { public: 500, signedIn: 5_000 },
  /** Characters of a document; the longest of graphql/published/operations/ has 4,200. */
  text: 64_000,
  /** Bytes. */
  body: 1_000_000,
  /**
   * Bytes. Lambda accepts 6 MB, in which each quotation mark is escaped once more. This at most
   * doubles the length.
   */
  answer: 3_000_000,
} as const;

const WORDS = {
  DEPTH_LIMIT: { vi: "Truy vấn lồng quá sâu", en: "The query nests too deeply" },
  ALIAS_LIMIT: { vi: "Truy vấn dùng quá nhiều bí danh", en: "The query uses too many aliases" },
  TOKEN_LIMIT: {
    vi: "Truy vấn có quá nhiều đơn vị cú pháp (token)",
    en: "The query has too many tokens",
  },
  COST_LIMIT: { vi: "Truy vấn vượt quá chi phí cho phép", en: "The query costs too much" },
  BULK_LIMIT: {
    vi: "Mỗi yêu cầu chỉ được có một lần ghi nhận hàng loạt (recordOpinions)",
    en: "A request may contain only one recordOpinions",
  },
  OPERATION_LIMIT: {
    vi: "Mỗi yêu cầu chỉ được có một thao tác",
    en: "A request may contain only one operation",
  },
  TEXT_LIMIT: {
    vi: "Nội dung truy vấn quá dài (ký tự)",
    en: "The query's text is too long (characters)",
  },
  BODY_LIMIT: { vi: "Yêu cầu quá lớn (byte)", en: "The request is too large (bytes)" },
  ANSWER_LIMIT: { vi: "Kết quả trả về quá lớn (byte)", en: "The answer is too large (bytes)" },
} as const;
export type LimitCode = keyof typeof WORDS;

/** Advice for limits that do not depend on the document alone. */
const ADVICE: Partial<Record<LimitCode, Record<Language, string>>> = {
  COST_LIMIT: {
    vi: "; hãy giảm kích thước trang (`first`) hoặc số đối tượng lồng nhau",
    en: "; ask for a smaller page (`first`) or fewer nested objects",
  },
  ANSWER_LIMIT: {
    vi: "; hãy giảm kích thước trang (`first`) hoặc số trường",
    en: "; ask for a smaller page (`first`) or fewer fields",
  },
};

/** The refusal that names a limit; `asked` is left out if the count is incomplete. */
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
  return new GraphQLError(
    `${WORDS[code][language]}: ${found}${limit}${ADVICE[code]?.[language] ?? ""}.`,
    {
      extensions: {
        code,
        limit,
        ...(asked !== undefined && Number.isFinite(asked) && { asked }),
        http: { status },
      },
    },
  );
}

export interface Cost {
  readonly requested: number;
  readonly left: number;
  readonly limit: number;
}
interface Accepted {
  readonly aliases: number;
  readonly cost: Cost;
}

/** The cost of a document, or a refusal if the document exceeds a limit. */
export function check({ schema, document, variables, language }: Asked): GraphQLError | Accepted {
  const found: Measure = measure({ schema, document, variables });
  const over = (code: LimitCode, asked: number, limit: number) =>
    asked > limit ? limitError({ code, limit, asked, language }) : undefined;
  return (
    over("DEPTH_LIMIT", found.depth, LIMITS.depth) ??
    over("ALIAS_LIMIT", found.aliases, LIMITS.aliases) ??
    over("BULK_LIMIT", found.bulk, LIMITS.bulk) ??
    over("COST_LIMIT", Math.max(found.cost, found.introspected), LIMITS.cost) ?? {
      aliases: found.aliases,
      cost: { requested: found.cost, left: LIMITS.cost - found.cost, limit: LIMITS.cost },
    }
  );
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}
