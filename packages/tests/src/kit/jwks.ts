import { KEYS_PATH, type LocalIssuer, openIssuer } from "@doithoai/local/issuer.ts";
import { serve } from "@doithoai/local/server.ts";

export interface Jwks extends LocalIssuer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the public key of an issuer at a URL, as a deployment does. */
export async function serveJwks(name = ""): Promise<Jwks> {
  let port = 0;
  const origin = () => `http://127.0.0.1:${port}`;
  const issuer = await openIssuer({ folder: undefined, origin, name });
  const server = await serve(0, async (request) => issuer.answer(request));
  port = server.port;
  return { ...issuer, url: `${origin()}${KEYS_PATH}`, close: server.close };
}
