import type { Language } from "@doithoai/core";
import type { Audience } from "./caching/audience.ts";
import type { HttpRequest } from "./http.ts";
import type { HasNotes } from "./observe/facts.ts";

/** The facts of a request before its body is read. */
export interface Arrival extends Pick<HttpRequest, "until">, HasNotes {
  readonly requestId: string;
  readonly language: Language;
  readonly audience: Audience;
  /** The network address of the caller. The answer is then for this caller alone. */
  readonly address: () => string;
}
