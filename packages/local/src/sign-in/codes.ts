import { createHash, randomBytes } from "node:crypto";
import type { Authorization } from "./authorization.ts";

/** A sign-in that a page may exchange for a token. */
export interface SignedIn extends Authorization {
  readonly subject: string;
}

export interface Codes {
  readonly issue: (signedIn: SignedIn) => string;
  /** The sign-in of a code, once and within a minute; undefined otherwise. */
  readonly take: (code: string) => SignedIn | undefined;
}

const LIFETIME_MS = 60_000;
/** Maximum codes that wait. The oldest is dropped. */
const KEPT = 100;

/** Keeps the codes of sign-ins in memory. `time` counts milliseconds. */
export function makeCodes(time: () => number = () => performance.now()): Codes {
  const waiting = new Map<string, { readonly signedIn: SignedIn; readonly until: number }>();
  return {
    issue: (signedIn) => {
      const [oldest] = waiting.keys();
      if (waiting.size >= KEPT && oldest !== undefined) waiting.delete(oldest);
      const code = randomBytes(32).toString("base64url");
      waiting.set(code, { signedIn, until: time() + LIFETIME_MS });
      return code;
    },
    take: (code) => {
      const found = waiting.get(code);
      waiting.delete(code);
      return found && time() < found.until ? found.signedIn : undefined;
    },
  };
}

/** Whether a verifier is the one of a challenge (RFC 7636, 4.6). */
export const isVerifierOf = (challenge: string, verifier: string): boolean =>
  /^[\w.~-]{43,128}$/.test(verifier) &&
  createHash("sha256").update(verifier).digest("base64url") === challenge;
