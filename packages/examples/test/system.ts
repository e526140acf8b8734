import { createHash, randomBytes } from "node:crypto";
import type { Asking } from "@doithoai/tests/kit/chain.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { type System, startSystem } from "@doithoai/tests/kit/system.ts";

/** A person of the system, with requests that no library sends. */
export interface Person {
  readonly token: string;
  readonly ask: Asking;
}
/** The program of `npm start`, as the examples use it. */
export interface Running {
  /** The address of the API. */
  readonly url: string;
  /** Brings the sample data back, if an office was opened. */
  readonly reset: () => Promise<void>;
  /** The code of a ward of which the sample data say nothing, another one at each call. */
  readonly nextWard: () => string;
  readonly signIn: (role: "CLERK" | "LEADER" | "SUPERVISOR", unitCode: string) => Promise<Person>;
  readonly stop: System["stop"];
}

/** A page of an origin that the system lets sign in by default. */
const PAGE = { client_id: "examples", redirect_uri: "http://localhost:5173/" };
const WARDS = `{ units(where: { parentCode: "92" }, first: 40) { nodes { code validFrom } } }`;

/** Starts `npm start` in memory, on a day on which all its deadlines can be counted by hand. */
export async function openSystem(): Promise<Running> {
  const { api, stop } = await startSystem({ DOITHOAI_NOW: NOW.toISOString() });
  const url = `${api}/graphql`;
  const asking =
    (token?: string): Asking =>
    async (query, variables = {}) => {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    };
  const { data } = (await asking()(WARDS)) as { data: { units: { nodes: Ward[] } } };
  const wards = data.units.nodes.filter(({ validFrom }) => validFrom === "2025-07-01");
  let given = 0;
  return {
    url,
    stop,
    reset: async () => {
      if (given === 0) return;
      const response = await fetch(`${api}/sandbox/reset`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{}",
      });
      if (!response.ok) throw new Error(`reset: ${await response.text()}`);
      given = 0;
    },
    nextWard: () => {
      const ward = wards[given++];
      if (!ward) throw new Error("No ward is left: reset the system.");
      return ward.code;
    },
    signIn: async (role, unitCode) => {
      const token = await signIn(api, {
        person: "other",
        subject: `${role.toLowerCase()}-${unitCode}`,
        role,
        unit: unitCode,
      });
      return { token, ask: asking(token) };
    },
  };
}
interface Ward {
  readonly code: string;
  readonly validFrom: string | null;
}

/**
 * Signs a person in as a page does: the form of the issuer, then its code for a token (PKCE).
 * @throws Error with the answer if the issuer refuses.
 */
async function signIn(api: string, form: Readonly<Record<string, string>>): Promise<string> {
  const verifier = randomBytes(32).toString("base64url");
  const query = new URLSearchParams({
    ...PAGE,
    response_type: "code",
    scope: "openid",
    state: randomBytes(8).toString("hex"),
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const picked = await fetch(`${api}/issuer/authorize?${query}`, {
    method: "POST",
    body: new URLSearchParams(form),
    redirect: "manual",
  });
  const back = picked.headers.get("location");
  const code = back && new URL(back).searchParams.get("code");
  if (!code) throw new Error(`POST /issuer/authorize: ${picked.status} ${await picked.text()}`);
  const exchanged = await fetch(`${api}/issuer/token`, {
    method: "POST",
    body: new URLSearchParams({
      ...PAGE,
      grant_type: "authorization_code",
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token: token, error_description: wrong } = await exchanged.json();
  if (typeof token !== "string") throw new Error(`POST /issuer/token: ${wrong}`);
  return token;
}
