import { createServer, type IncomingMessage, type RequestListener, request } from "node:http";

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

/**
 * Opens an HTTP proxy between a client and the engine, or a gateway. Each request keeps its path
 * and its query.
 */
export async function openProxy(endpoint: string): Promise<Between> {
  let fault: RequestListener = () => undefined;
  let [left, behind, operation] = [0, false, ""];
  const pass = ({ method, url = "/", headers }: IncomingMessage, body: Buffer) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(new URL(url, endpoint), { method, headers }, resolve);
      sent.once("error", reject).end(body);
    });
  const server = createServer(async (arrived, response) => {
    const body = Buffer.concat(await arrived.toArray());
    const failing = left > 0 && String(arrived.headers["x-amz-target"]).endsWith(operation);
    if (failing) left--;
    if (failing && !behind) return fault(arrived, response);
    const came = await pass(arrived, body);
    if (failing) {
      await came.toArray();
      return fault(arrived, response);
    }
    // A stream is passed on as it comes, and ends with its reader.
    response.once("close", () => came.destroy());
    response.writeHead(came.statusCode ?? 0, came.headers);
    came.once("error", () => response.destroy()).pipe(response);
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
