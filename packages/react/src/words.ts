import type { UserError } from "@doithoai/client";
import labels from "@doithoai/schema/labels.json" with { type: "json" };
import { useMemo } from "react";
import { useClient } from "./provider.tsx";

export type Language = "vi" | "en";
/** A text in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}
const LABELS: Readonly<Record<string, Readonly<Record<string, Words>>>> = labels;

/** The language of the client: Vietnamese unless it says otherwise. */
export const useLanguage = (): Language => useClient().settings.language ?? "vi";

/** The words of a code; the code itself if this version does not know it. */
export const wordsOf = (language: Language, name: string, code: string): string =>
  LABELS[name]?.[code]?.[language] ?? code;

/** Words for each value of each enum, and of `Field` and `DeadlinePolicy`, without a request. */
export interface Labels {
  /** `of("OpinionStatus", "ASSIGNED")`. A code of a later version of the API is its own word. */
  readonly of: (name: string, code: string) => string;
  /** All values with their words, for a choice. */
  readonly all: (name: string) => readonly { readonly code: string; readonly words: string }[];
  readonly language: Language;
}

/** The words of codes in the language of the client. */
export function useLabels(): Labels {
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      of: (name, code) => wordsOf(language, name, code),
      all: (name) =>
        Object.entries(LABELS[name] ?? {}).map(([code, words]) => ({
          code,
          words: words[language],
        })),
    }),
    [language],
  );
}

/** The sentences of this package. */
const SENTENCES = {
  done: { vi: "Đã ghi nhận.", en: "Recorded." },
  stale: {
    vi: "Người khác vừa thay đổi nội dung này. Hãy xem lại rồi thực hiện.",
    en: "Another person has just changed this. Look at it again, then decide.",
  },
  required: { vi: "Bắt buộc nhập.", en: "This is required." },
  busy: { vi: "Đang gửi…", en: "Sending…" },
  noSteps: { vi: "Không có bước nào để thực hiện.", en: "There is no step to take." },
  steps: { vi: "Các bước", en: "Steps" },
  notMet: { vi: "Chưa đủ điều kiện: ", en: "Not possible yet: " },
  provisional: {
    vi: "tạm tính, lịch nghỉ chưa được xác nhận",
    en: "provisional, days off are not confirmed",
  },
  due: { vi: "hạn", en: "due" },
  opinion: { vi: "Ý kiến", en: "Opinion" },
  received: { vi: "Ngày nhận", en: "Received" },
  fields: { vi: "Lĩnh vực", en: "Fields" },
  status: { vi: "Trạng thái", en: "Status" },
  hidden: { vi: "Nội dung không được hiển thị.", en: "The text is not shown." },
  deadlines: { vi: "Thời hạn", en: "Deadlines" },
  responses: { vi: "Trả lời", en: "Responses" },
} as const satisfies Readonly<Record<string, Words>>;
export const say = (language: Language, name: keyof typeof SENTENCES): string =>
  SENTENCES[name][language];

/** The corrections as one text. */
export const messageOf = (errors: readonly UserError[]): string =>
  [...new Set(errors.map(({ message }) => message))].join(" ");
