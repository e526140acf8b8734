import { RESERVED_SUBJECT, RequestError } from "@doithoai/core";
import {
  decodeJwt,
  errors,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from "jose";

/** Whose tokens are accepted. */
export interface Issuer {
  /**
   * Stands before the subjects of its people; empty for the one issuer whose subjects stand as they
   * are.
   */
  readonly name: string;
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** Who a token speaks of. What they may do is not in it. */
export interface Identified {
  readonly subject: string;
  /** The software that the token was issued to. */
  readonly client: string | null;
}

/**
 * What OpenID providers sign with: RS256 is what each must offer (OpenID Connect Core 15.1), ES256
 * and PS256 what FAPI asks for. Nothing symmetric: a public key must never pass for a shared
 * secret. Not EdDSA: that name leaves the curve open, and RFC 9864 deprecates it.
 */
const ALGORITHMS = ["ES256", "PS256", "RS256"];
/**
 * What a token calls itself: one that was made for something else, signed by the same keys, is none
 * of ours (RFC 8725, 3.11).
 */
const TYPES: readonly unknown[] = [undefined, "jwt", "at+jwt"];
const CLOCK_SKEW_SECONDS = 30;
/** Characters of a header. A token that says who somebody is has one or two thousand. */
const LONGEST_HEADER = 8_192;
const LONGEST_NAME = 200;
/** Unseen characters let two subjects look alike; `#` parts the keys of the table. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}#]/u;

/** The subject by which the table knows a person of an issuer. */
export const subjectOf = ({ name }: Pick<Issuer, "name">, sub: string): string =>
  name === "" ? sub : `${name}:${sub}`;

/**
 * Who an `Authorization` header speaks of; undefined without one: the public.
 * @throws RequestError UNAUTHENTICATED for anything but a good bearer token, NoKeys when the
 * issuer's keys cannot be had.
 */
export async function authenticate(
  header: string | undefined,
  issuers: readonly Issuer[],
  now: Date,
): Promise<Identified | undefined> {
  if (!header) return undefined;
  if (header.length > LONGEST_HEADER) throw refused(`Authorization ≤ ${LONGEST_HEADER}`);
  const token = /^Bearer ([\w.-]+)$/i.exec(header)?.[1];
  if (!token) throw refused("Authorization: Bearer …");
  // Which issuer's keys to verify it with is all that is taken from it unverified.
  const { iss } = await told(async () => decodeJwt(token));
  const issuer = issuers.find((each) => each.issuer === iss);
  if (!issuer) throw refused("issuer");
  const { payload, protectedHeader } = await told(() =>
    verified(token, issuer, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
      requiredClaims: ["sub", "exp"],
    }),
  );
  if (!TYPES.includes(typeIn(protectedHeader))) throw refused("typ");
  return { subject: subjectIn(payload, issuer, issuers), client: clientIn(payload) };
}

/** The hint is a word of ours or a code of the library, never what a token holds. */
const refused = (hint: string, cause?: unknown): RequestError =>
  new RequestError("UNAUTHENTICATED", { hint }, { cause });

/**
 * What is wrong with the token, said by the library's code, and by the name of the claim where one
 * is wrong.
 */
async function told<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof errors.JWTClaimValidationFailed)
      throw refused(`${error.code} ${error.claim}`, error);
    if (error instanceof errors.JOSEError) throw refused(error.code, error);
    throw error;
  }
}

/** A token that names no key may fit several: one of them must have signed it. */
async function verified(token: string, issuer: Issuer, options: JWTVerifyOptions) {
  try {
    return await jwtVerify(token, keysOf(issuer), options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (wrong) {
        if (!(wrong instanceof errors.JWSSignatureVerificationFailed)) throw wrong;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

/** The keys of an issuer cannot be had: RETRY_LATER, for all its people. */
export class NoKeys extends RequestError {
  constructor(cause: unknown) {
    super("RETRY_LATER", {}, { cause });
  }
}

/**
 * The caller answers for naming a key that is there. Where there are no keys to look among, the
 * caller can only come back.
 */
const keysOf =
  ({ keys }: Issuer): JWTVerifyGetKey =>
  async (...asked) => {
    try {
      return await keys(...asked);
    } catch (error) {
      if (
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys
      )
        throw error;
      throw new NoKeys(error instanceof RequestError ? error.cause : error);
    }
  };

/**
 * A media type, of which case says nothing and `application/` may be left out (RFC 7515, 4.1.9).
 */
const typeIn = ({ typ }: JWTHeaderParameters): unknown =>
  typeof typ === "string" ? typ.toLowerCase().replace(/^application\//, "") : typ;

function subjectIn({ sub }: JWTPayload, issuer: Issuer, issuers: readonly Issuer[]): string {
  if (typeof sub !== "string" || sub.length === 0 || sub.length > LONGEST_NAME || UNFIT.test(sub))
    throw refused("sub");
  // The unnamed issuer's people must not pass for those of another.
  if (issuer.name === "" && issuers.some(({ name }) => name !== "" && sub.startsWith(`${name}:`)))
    throw refused("sub");
  const subject = subjectOf(issuer, sub);
  if (RESERVED_SUBJECT.test(subject)) throw refused("sub");
  return subject;
}

/** `azp` in OpenID Connect, `client_id` in RFC 9068. */
function clientIn({ azp, client_id: clientId }: JWTPayload): string | null {
  const client = azp ?? clientId;
  return typeof client === "string" && client.length <= LONGEST_NAME ? client : null;
}
