import { type Phrase, RequestError } from "@doithoai/core";

/** `words` say which combination is served. */
export const unsupported = (words: Phrase): RequestError =>
  new RequestError("UNSUPPORTED_FILTER", words);
