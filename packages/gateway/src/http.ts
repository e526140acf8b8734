/** A request as Lambda and the local server both hand it over. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** Epoch milliseconds by which there must be an answer. */
  readonly until: number;
  /** Where it came from, as the network says and not the caller. */
  readonly address: string;
}
