import { type Phrase, RequestError } from "@doithoai/core";

/** `words` name the supported combinations. */
export const unsupported = (words: Phrase): RequestError =>
  new RequestError("UNSUPPORTED_FILTER", words);
