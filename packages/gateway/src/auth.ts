import { type Actor, Grant, PUBLIC, RequestError } from "@doithoai/core";
import { errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod";

/** Whose tokens are accepted. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

const ALGORITHMS = ["ES256", "RS256"];
const CLOCK_SKEW_SECONDS = 30;
const Claims = z.object({ sub: z.string().min(1).max(200), grants: z.array(Grant).min(1).max(100) });

/** The caller behind an `Authorization` header. @throws RequestError UNAUTHENTICATED for anything but no header or a good bearer token. */
export async function authenticate(header: string | undefined, issuer: Issuer, now: Date): Promise<Actor> {
  if (!header) return PUBLIC;
  const token = /^Bearer ([\w.-]+)$/i.exec(header)?.[1];
  if (!token) throw new RequestError("UNAUTHENTICATED", { hint: "Authorization: Bearer …" });
  try {
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      currentDate: now,
      requiredClaims: ["sub", "exp"],
    });
    const { sub, grants } = Claims.parse(payload);
    return { subject: sub, grants };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError)
      throw new RequestError("UNAUTHENTICATED", { hint: error instanceof errors.JOSEError ? error.code : "claims" }, { cause: error });
    throw error;
  }
}
