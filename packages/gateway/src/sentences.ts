import type { Language } from "@doithoai/core";

/** Sentences for errors whose own message exists in English only. */
const VIETNAMESE: Partial<Record<string, string>> = {
  BAD_REQUEST: "Yêu cầu GraphQL không hợp lệ",
  METHOD_NOT_ALLOWED: "Phương thức HTTP này không dùng được cho yêu cầu",
  GRAPHQL_PARSE_FAILED: "Truy vấn sai cú pháp GraphQL",
  GRAPHQL_VALIDATION_FAILED: "Truy vấn không phù hợp với lược đồ (schema)",
  OPERATION_RESOLUTION_FAILURE: "Không xác định được thao tác cần thực hiện",
  BAD_USER_INPUT: "Biến hoặc đối số thiếu hoặc sai kiểu",
};

/**
 * The message of an error of the GraphQL server. For a Vietnamese caller, a sentence about its code
 * comes before the English detail.
 */
export function withSentence(code: string, message: string, language: Language): string {
  const sentence = language === "vi" && VIETNAMESE[code];
  return sentence ? `${sentence}: ${message}` : message;
}
