import type { Language } from "@doithoai/core";
import type { HttpRequest } from "./http.ts";
import type { Noting } from "./observe/facts.ts";

/** The facts of a request before its body is read. */
export interface Arrival extends Pick<HttpRequest, "until" | "address">, Noting {
  readonly requestId: string;
  readonly language: Language;
}
