import type { Role } from "@doithoai/schema";

/** The clock of the sandbox. */
export interface Clock {
  /** The instant, ISO 8601. */
  readonly now: string;
  /** The day in Vietnam. */
  readonly today: string;
  readonly clock: "REAL" | "FIXED" | "SET";
}
export interface Person {
  readonly role: Role;
  /** The unit in which the role is held. */
  readonly unitCode: string;
  /** The body of an officer. */
  readonly organizationId?: string;
  /** Two persons have two names. Default: `local`. */
  readonly subject?: string;
}

/** A request that the sandbox refused. */
export class SandboxError extends Error {
  override readonly name = "SandboxError";
}

/** The sandbox of a machine. */
export interface Sandbox {
  /** The address for `createClient`. */
  readonly endpoint: string;
  /** Brings back the sample data and the clock of the start. Roles are gone: sign in again. */
  readonly reset: () => Promise<Clock>;
  /** Sets the clock, or with null back to that of the start. Without an argument it shows it. */
  readonly clock: (now?: string | null) => Promise<Clock>;
  /** Grants a role and gives an access token, valid for twelve hours of the sandbox's clock. */
  readonly signIn: (person: Person) => Promise<string>;
}

/** Names of the sample data that are the same at every start. */
export const SAMPLE = {
  sessionId: "ses_01M7VAX680Q3ZF978ACD2TQR0D",
  /** The tracking code of an opinion with a response. */
  trackingCode: "M7BT-BR25-VQQ0",
  unitCode: "26743",
  provinceCode: "79",
  /** A department of the ward, which its officers belong to. */
  organizationId:
    "org_26743.2025-07-01.phong-kinh-te-ha-tang-va-do-thi-phuong-ben-thanh-77fb66d9ac",
} as const;

/**
 * The sandbox that `npm start` opens, for end-to-end tests. It takes requests of programs of the
 * same machine, not of a page in a browser. Every method throws SandboxError if it is refused.
 */
export function openSandbox(origin = "http://localhost:4000"): Sandbox {
  const send = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(new URL(path, origin), {
      ...(body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text);
    throw new SandboxError(`${path}: ${response.status} ${text}`);
  };
  return {
    endpoint: new URL("/graphql", origin).href,
    reset: () => send("/sandbox/reset", {}),
    clock: (now) => send("/sandbox/clock", now === undefined ? undefined : { now }),
    signIn: async ({ role, unitCode, organizationId = null, subject = "local" }: Loose) => {
      const person = { role, unitCode, organizationId, subject, denunciations: false, scopes: [] };
      return (await send<{ readonly token: string }>("/token", person)).token;
    },
  };
}
type Loose = Omit<Person, "organizationId"> & { readonly organizationId?: string | null };
