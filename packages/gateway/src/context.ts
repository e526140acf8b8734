import type { Actor, Context, Document, Language } from "@doithoai/core";
import type { Loaders } from "./loaders.ts";

/** What resolvers are given: the core's context, the caller's language and what this request has read already. */
export interface GatewayContext extends Context {
  readonly language: Language;
  readonly loaders: Loaders;
  /** Where the bytes of documents lie. */
  readonly files: Document.Files;
}

/** What an adapter (Lambda, the local server) knows of a request before it is read. */
export interface Arrival {
  readonly requestId: string;
  readonly until: number;
  readonly actor: Actor;
  readonly language: Language;
}
