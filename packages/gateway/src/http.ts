/** A request in the form that Lambda and the local server share. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** Epoch milliseconds by which the answer must be ready. */
  readonly until: number;
  /** The caller's address as reported by the network, not by the caller. */
  readonly address: string;
}
