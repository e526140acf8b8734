import { Agent, request } from "node:http";

export interface Asked {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
}
export interface Answered {
  readonly status: number;
  readonly text: string;
}

const TIMEOUT_MS = 30_000;

/** Sends one request to a server on this machine. */
export const send = (
  port: number,
  { method, path, body }: Asked,
  agent?: Agent,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const headers = {
      accept: "application/json",
      ...(body !== undefined && {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      }),
    };
    const sent = request(
      { host: "127.0.0.1", port, method, path, headers, ...(agent && { agent }) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.setTimeout(TIMEOUT_MS, () => sent.destroy(new Error("no answer in time")));
    sent.on("error", reject);
    sent.end(body);
  });

export interface Load {
  readonly count: number;
  readonly failed: number;
  readonly seconds: number;
  /** Milliseconds, ascending. */
  readonly latencies: readonly number[];
}

/** Sends the requests in turn over as many connections, for some seconds. */
export async function load(
  port: number,
  requests: readonly Asked[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let next = 0;
  let failed = 0;
  const started = performance.now();
  const until = started + seconds * 1_000;
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      const asked = requests[next++ % requests.length];
      if (!asked) return;
      const sentAt = performance.now();
      const { status } = await send(port, asked, agent).catch(() => ({ status: 0 }));
      if (status !== 200) failed++;
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return {
    count: latencies.length,
    failed,
    seconds: (performance.now() - started) / 1_000,
    latencies: latencies.toSorted((a, b) => a - b),
  };
}
