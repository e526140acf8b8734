import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { type LocalIssuer, openIssuer } from "../../../local/src/issuer.ts";

export interface Jwks extends LocalIssuer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** An issuer whose public key lies behind a URL, as a deployment's does. The folder keeps the private one. */
export async function serveJwks(folder: string): Promise<Jwks> {
  const issuer = await openIssuer(folder);
  const { d: _secret, ...publicKey }: Readonly<Record<string, string>> = JSON.parse(await readFile(path.join(folder, "issuer.json"), "utf8"));
  const text = JSON.stringify({ keys: [{ ...publicKey, alg: "ES256", kid: "local" }] });
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "application/json" }).end(text));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { ...issuer, url: `http://127.0.0.1:${address.port}/jwks.json`, close };
}
