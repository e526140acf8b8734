import { createServer, type RequestListener, request } from "node:http";

export interface Between {
  readonly url: string;
  /**
   * Answers the next `count` requests with `fault`. `after`: the engine executes each of them
   * first. `of`: the operation of these requests; all others pass.
   */
  readonly fail: (
    fault: RequestListener,
    how?: { readonly count?: number; readonly after?: boolean; readonly of?: string },
  ) => void;
  readonly close: () => Promise<void>;
}

/** Opens an HTTP proxy between a client and the engine. */
export async function openProxy(endpoint: string): Promise<Between> {
  let fault: RequestListener = () => undefined;
  let [left, behind, operation] = [0, false, ""];
  const pass = (method: string | undefined, headers: object, body: Buffer) =>
    new Promise<{ status: number; headers: object; body: Buffer }>((resolve, reject) => {
      const sent = request(
        endpoint,
        { method: method ?? "POST", headers: { ...headers } },
        async (came) =>
          resolve({
            status: came.statusCode ?? 0,
            headers: came.headers,
            body: Buffer.concat(await came.toArray()),
          }),
      );
      sent.once("error", reject).end(body);
    });
  const server = createServer(async (arrived, response) => {
    const body = Buffer.concat(await arrived.toArray());
    const failing = left > 0 && String(arrived.headers["x-amz-target"]).endsWith(operation);
    if (failing) left--;
    if (failing && !behind) return fault(arrived, response);
    const answer = await pass(arrived.method, arrived.headers, body);
    if (failing) return fault(arrived, response);
    response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`,
    fail: (next, { count = Number.POSITIVE_INFINITY, after = false, of = "" } = {}) => {
      [fault, left, behind, operation] = [next, count, after, of];
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
