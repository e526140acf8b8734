import * as z from "zod";
import { Failure } from "../kernel/errors.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { ROLE_GRANT } from "../role-grant/concept.ts";
import { buildGrant, isRevoked, revokedAlready } from "../role-grant/grant.ts";
import { forgetRoles, byId as grantById } from "../role-grant/read.ts";
import type { Replayed } from "../use-case/access.ts";
import type { StateRules } from "../use-case/allowed.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave, decision, save } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { API_CLIENT } from "./concept.ts";
import { subjectOf } from "./read.ts";
import { hashOf, newSecret } from "./secret.ts";
import { type Client, SECRETS_MAX, Shape } from "./shape.ts";

/** An API client and its secret. Only the call that makes a secret returns it: null afterwards. */
export interface ClientWithSecret {
  readonly client: Client;
  readonly secret: string | null;
}

/** The answer to a repeated call: the system without the secret, which is not stored. */
const replay = async (ctx: Context, id: string): Promise<Replayed<ClientWithSecret>> => {
  const { result, access } = await replayById(API_CLIENT)(ctx, id);
  return { result: { client: result, secret: null }, access };
};

/** Creates an API client with its role and first secret. */
export const createClient = mutation({
  action: "createClient",
  input: {
    name: Shape.shape.name,
    scopes: Shape.shape.scopes,
    unitCode: z.string().min(1).max(120),
    idempotencyKey: zIdempotencyKey,
  },
  onConflict: "refuse",
  load: async (ctx, { scopes, unitCode }) => {
    const id = toId("client", newUlid(ctx.now));
    const grant = await buildGrant(ctx, {
      subject: subjectOf(id),
      role: "INTEGRATOR",
      unitCode,
      organizationId: null,
      from: null,
      to: null,
      denunciations: false,
      scopes,
    });
    return { id, grant };
  },
  access: ({ grant }) => [{ at: { unit: grant.unit } }],
  decide: ({ id, grant }, { name, scopes }, { now, actor }) => {
    const secret = newSecret("secret");
    const at = now.toISOString();
    const client: Client = {
      id,
      version: 1,
      name,
      unit: grant.unit,
      scopes,
      secrets: [{ hash: hashOf(secret), createdAt: at }],
      grantId: grant.id,
      createdBy: actor,
      revoked: null,
      recordedAt: at,
    };
    return decision({
      main: save(API_CLIENT, { after: client, event: "client.created" }),
      result: (saved): ClientWithSecret => ({ client: saved, secret }),
      others: [save(ROLE_GRANT, { after: grant, event: "role.granted" })],
    });
  },
  replay,
});

const NAMED = { clientId: zId, expectedVersion: zVersion, idempotencyKey: zIdempotencyKey };
const PATH = ["clientId"];

const isInUse = (client: Client): boolean => !isRevoked(client);

/** The steps on a connected system. */
export const RULES = {
  rotateClientSecret: isInUse,
  revokeClient: isInUse,
} as const satisfies StateRules<Client>;

/** @throws Failure DUPLICATE for a revoked client. */
function expectInUse(client: Client): void {
  if (isRevoked(client)) throw new Failure("DUPLICATE", PATH, revokedAlready(client.revoked.at));
}

/** Adds a secret to an API client. The oldest of three secrets becomes invalid. */
export const rotateSecret = mutation({
  action: "rotateClientSecret",
  input: NAMED,
  onConflict: "refuse",
  load: (ctx, { clientId }) => loadExisting(ctx, API_CLIENT, clientId, PATH),
  access: (client) => [accessTo(API_CLIENT, client, PATH)],
  version: (client) => client,
  decide: (before, _, { now }) => {
    expectInUse(before);
    const secret = newSecret("secret");
    const added = { hash: hashOf(secret), createdAt: now.toISOString() };
    const after = { ...before, secrets: [...before.secrets, added].slice(-SECRETS_MAX) };
    return decision({
      main: save(API_CLIENT, {
        before,
        after,
        event: "client.secret-rotated",
        hiddenFields: ["secrets"],
      }),
      result: (saved): ClientWithSecret => ({ client: saved, secret }),
    });
  },
  replay,
});

/** Revokes an API client. Its secrets end immediately, its tokens within 30 seconds. */
export const revokeClient = mutation({
  action: "revokeClient",
  input: { ...NAMED, reason: Shape.shape.revoked.unwrap().unwrap().shape.reason },
  onConflict: "refuse",
  load: (ctx, { clientId }) => loadExisting(ctx, API_CLIENT, clientId, PATH),
  access: (client) => [accessTo(API_CLIENT, client, PATH)],
  version: (client) => client,
  read: (ctx: Context, { grantId }) => grantById(ctx, grantId, { consistent: true }),
  decide: (before, { reason }, { now, actor }, grant) => {
    expectInUse(before);
    const revoked = { at: now.toISOString(), by: actor, reason };
    const ended = grant && !grant.revoked ? { ...grant, revoked } : undefined;
    return decideSave(
      API_CLIENT,
      {
        before,
        after: { ...before, revoked, secrets: [] },
        event: "client.revoked",
        reason,
        hiddenFields: ["secrets"],
      },
      {
        others: ended
          ? [save(ROLE_GRANT, { before: grant, after: ended, event: "role.revoked", reason })]
          : [],
      },
    );
  },
  finish: async (ctx, client) => {
    forgetRoles(ctx, subjectOf(client.id));
    return client;
  },
  replay: replayById(API_CLIENT),
});
