import type { Language } from "@doithoai/core";
import type { HttpRequest } from "./http.ts";
import type { HasNotes } from "./observe/facts.ts";

/** The facts of a request before its body is read. */
export interface Arrival extends Pick<HttpRequest, "until" | "address">, HasNotes {
  readonly requestId: string;
  readonly language: Language;
}
