import { isSubject, type Phrase, RESERVED_SUBJECT, RequestError, SUB_MAX } from "@doithoai/core";
import {
  decodeJwt,
  errors,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from "jose";

/** An issuer whose tokens are accepted. */
export interface Issuer {
  /** Prefix of the issuer's subjects; empty for the one issuer whose subjects have no prefix. */
  readonly name: string;
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

/** The identity in a token. A token carries no permissions. */
export interface Identified {
  readonly subject: string;
  /** The application that the token was issued to. */
  readonly client: string | null;
}

/**
 * Signature algorithms of OpenID providers. Every provider must support RS256 (OpenID Connect Core
 * 15.1); FAPI requires ES256 or PS256. Symmetric algorithms are excluded: a public key must never
 * be accepted as a shared secret. EdDSA is excluded: the name does not fix the curve, and RFC 9864
 * deprecates it.
 */
const ALGORITHMS = ["ES256", "PS256", "RS256"];
/**
 * Accepted values of `typ`. A token that was issued for another purpose, signed with the same keys,
 * is refused (RFC 8725, 3.11).
 */
const TYPES: readonly unknown[] = [undefined, "jwt", "at+jwt"];
const CLOCK_SKEW_SECONDS = 30;
/** Maximum characters of the header. An identity token has one or two thousand. */
const LONGEST_HEADER = 8_192;
/** Maximum characters of the id of an application. */
const CLIENT_MAX = 200;

/** The subject under which the table stores a person of an issuer. */
export const subjectOf = ({ name }: Pick<Issuer, "name">, sub: string): string =>
  name === "" ? sub : `${name}:${sub}`;

/**
 * The identity in an `Authorization` header; undefined without a header, for the public.
 * @throws RequestError UNAUTHENTICATED for anything but a valid bearer token, NoKeys if the
 * issuer's keys are not available.
 */
export async function authenticate(
  header: string | undefined,
  issuers: readonly Issuer[],
  now: Date,
): Promise<Identified | undefined> {
  if (!header) return undefined;
  if (header.length > LONGEST_HEADER) throw refused(HEADER_TOO_LONG);
  const token = /^Bearer ([\w.-]+)$/i.exec(header)?.[1];
  if (!token) throw refused(NO_BEARER);
  // Only `iss` is read from the unverified token: it selects the keys.
  const { iss } = await asRefusal(async () => decodeJwt(token));
  const issuer = issuers.find((each) => each.issuer === iss);
  if (!issuer) throw refused(UNKNOWN_ISSUER);
  const { payload, protectedHeader } = await asRefusal(() =>
    verified(token, issuer, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
      requiredClaims: ["sub", "exp"],
    }),
  );
  if (!TYPES.includes(typeIn(protectedHeader))) throw refused(WRONG_TYPE);
  return { subject: subjectIn(payload, issuer, issuers), client: clientIn(payload) };
}

const HEADER_TOO_LONG: Phrase = {
  vi: `tiêu đề Authorization dài quá ${LONGEST_HEADER} ký tự`,
  en: `the header Authorization is longer than ${LONGEST_HEADER} characters`,
};
const NO_BEARER: Phrase = {
  vi: "tiêu đề Authorization phải có dạng `Bearer …`",
  en: "the header Authorization must have the form `Bearer …`",
};
const UNKNOWN_ISSUER: Phrase = {
  vi: "claim `iss` không phải là nguồn cấp mã được chấp nhận",
  en: "the claim `iss` is not an accepted issuer",
};
const WRONG_TYPE: Phrase = {
  vi: "tham số `typ` của mã không hợp lệ",
  en: "the header parameter `typ` of the token is not valid",
};
const WRONG_SUBJECT: Phrase = {
  vi: "claim `sub` không hợp lệ",
  en: "the claim `sub` is not valid",
};

const NOT_VALID: Phrase = { vi: "mã không hợp lệ", en: "the token is not valid" };
const MALFORMED: Phrase = {
  vi: "mã không phải là JWT đúng dạng",
  en: "the token is not a well-formed JWT",
};
const WRONG_ALGORITHM: Phrase = {
  vi: "thuật toán ký của mã không được chấp nhận",
  en: "the signature algorithm of the token is not accepted",
};
/** Reasons by the code of the library. */
const BY_CODE: Partial<Record<string, Phrase>> = {
  ERR_JWT_INVALID: MALFORMED,
  ERR_JWS_INVALID: MALFORMED,
  ERR_JWT_EXPIRED: { vi: "mã đã hết hạn", en: "the token has expired" },
  ERR_JOSE_ALG_NOT_ALLOWED: WRONG_ALGORITHM,
  ERR_JOSE_NOT_SUPPORTED: WRONG_ALGORITHM,
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: {
    vi: "chữ ký của mã không đúng",
    en: "the signature of the token is wrong",
  },
  ERR_JWKS_NO_MATCHING_KEY: {
    vi: "nguồn cấp không có khóa đã ký mã này",
    en: "the issuer has no key with which the token is signed",
  },
};
/** Reasons by the wrong claim. */
const BY_CLAIM: Partial<Record<string, Phrase>> = {
  aud: {
    vi: "claim `aud` không ghi tên hệ thống này",
    en: "the claim `aud` does not name this system",
  },
  nbf: { vi: "mã chưa có hiệu lực", en: "the token is not valid yet" },
};

/**
 * The refusal of a token. The reason is our own phrase, never content of a token. The cause keeps
 * the code of the library.
 */
const refused = (reason: Phrase, cause?: unknown): RequestError =>
  new RequestError("UNAUTHENTICATED", reason, { cause });

/** The reason of an error of the library. */
function reasonOf(error: errors.JOSEError): Phrase {
  if (!(error instanceof errors.JWTClaimValidationFailed)) return BY_CODE[error.code] ?? NOT_VALID;
  const { claim } = error;
  return (
    BY_CLAIM[claim] ?? {
      vi: `claim \`${claim}\` thiếu hoặc không hợp lệ`,
      en: `the claim \`${claim}\` is missing or not valid`,
    }
  );
}

/** Converts an error of the library into a refusal. */
async function asRefusal<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof errors.JOSEError) throw refused(reasonOf(error), error);
    throw error;
  }
}

/** The most keys that are tried for a token without a key id. Issuers publish two or three. */
const KEYS_TRIED = 16;

/**
 * Verifies a token. Several keys may match a token without a key id: one of the first sixteen must
 * have signed it. A key that does not fit its own algorithm is a fault of the issuer.
 */
async function verified(token: string, issuer: Issuer, options: JWTVerifyOptions) {
  try {
    return await jwtVerify(token, keysOf(issuer), options);
  } catch (error) {
    if (isUnusableKey(error)) throw new NoKeys(error);
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    let tried = 0;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (wrong) {
        const other = wrong instanceof errors.JWSSignatureVerificationFailed;
        if (!other && !isUnusableKey(wrong)) throw wrong;
      }
      if (++tried >= KEYS_TRIED) break;
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

/** The library throws a TypeError for such a key, like an RSA key that is too short. */
const isUnusableKey = (error: unknown): boolean => error instanceof TypeError;

/** The keys of an issuer are not available: RETRY_LATER for all its users. */
export class NoKeys extends RequestError {
  constructor(cause: unknown) {
    super("RETRY_LATER", {}, { cause });
  }
}

/**
 * The keys of an issuer. An unknown key id is an error of the caller. If the keys cannot be
 * fetched, the caller can only retry.
 */
const keysOf =
  ({ keys }: Issuer): JWTVerifyGetKey =>
  async (...query) => {
    try {
      return await keys(...query);
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
 * The media type in `typ`, in lower case and without the optional `application/` (RFC 7515, 4.1.9).
 */
const typeIn = ({ typ }: JWTHeaderParameters): unknown =>
  typeof typ === "string" ? typ.toLowerCase().replace(/^application\//, "") : typ;

function subjectIn({ sub }: JWTPayload, issuer: Issuer, issuers: readonly Issuer[]): string {
  if (typeof sub !== "string" || !isSubject(sub, SUB_MAX)) throw refused(WRONG_SUBJECT);
  // A subject of the unnamed issuer must not look like one of a named issuer.
  if (issuer.name === "" && issuers.some(({ name }) => name !== "" && sub.startsWith(`${name}:`)))
    throw refused(WRONG_SUBJECT);
  const subject = subjectOf(issuer, sub);
  if (RESERVED_SUBJECT.test(subject)) throw refused(WRONG_SUBJECT);
  return subject;
}

/** The claim is `azp` in OpenID Connect and `client_id` in RFC 9068. */
function clientIn({ azp, client_id: clientId }: JWTPayload): string | null {
  const client = azp ?? clientId;
  return typeof client === "string" && client.length <= CLIENT_MAX ? client : null;
}
