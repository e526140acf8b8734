import type { Language } from "@doithoai/core";
import type { HttpRequest } from "./http.ts";
import type { Noting } from "./observe/facts.ts";

/** What is known of a request before it is read. */
export interface Arrival extends Pick<HttpRequest, "until" | "address">, Noting {
  readonly requestId: string;
  readonly language: Language;
}
