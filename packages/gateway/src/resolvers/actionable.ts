import { type Label, Table } from "@doithoai/core";

/** The status of a matter with its label. */
export const statusLabelIn =
  (labels: readonly Label[]) =>
  ({ status }: { readonly status: string }): Label =>
    labels.find(({ code }) => code === status) ?? { code: status, vi: status, en: status };

/** The beginning of the text of a matter. */
export const excerptOf = ({ content }: { readonly content: string }): string =>
  Table.excerptOf(content);
