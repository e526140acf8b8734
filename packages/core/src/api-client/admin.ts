import * as z from "zod";
import { authorize, authorizeAt, may } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import { Failure } from "../kernel/errors.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { zId } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { RoleGrantEntity } from "../role-grant/entity.ts";
import { granting, revokedAlready } from "../role-grant/grant.ts";
import { forgetRoles, byId as grantById } from "../role-grant/read.ts";
import { transact } from "../table/write.ts";
import { ClientEntity } from "./entity.ts";
import { clientById, subjectOf } from "./read.ts";
import { hashOf, newSecret } from "./secret.ts";
import { type Client, SECRETS_MAX, Shape } from "./shape.ts";

export const CreateInput = Shape.pick({ name: true, scopes: true }).extend({
  unitCode: z.string().min(1).max(120),
});
const named = { clientId: zId, expectedVersion: z.int().positive() };
export const RotateInput = z.object(named);
export const RevokeInput = z.object({
  ...named,
  reason: Shape.shape.revoked.unwrap().unwrap().shape.reason,
});

/** A connected system, and the secret that is shown this once. */
export interface Disclosed {
  readonly client: Client;
  readonly secret: string;
}

/** Enters a connected system with its role and its first secret. Has no idempotency key: to answer it again is to keep the secret, or to give another. */
export async function createClient(ctx: Context, raw: unknown): Promise<Disclosed> {
  authorize(ctx.actor, "createClient");
  const { name, scopes, unitCode } = parse(CreateInput, raw);
  const id = toId("client", newUlid(ctx.now));
  const grant = await granting(ctx, {
    ...{
      subject: subjectOf(id),
      role: "INTEGRATOR",
      unitCode,
      organizationId: null,
      from: null,
      to: null,
      denunciations: false,
      scopes,
    },
  });
  authorizeAt(ctx.actor, "createClient", { unit: grant.unit });
  const secret = newSecret("secret");
  const at = ctx.now.toISOString();
  const client: Client = {
    ...{
      id,
      version: 1,
      name,
      unit: grant.unit,
      scopes,
      secrets: [{ hash: hashOf(secret), createdAt: at }],
    },
    ...{ grantId: grant.id, createdBy: ctx.actor.subject, revoked: null, recordedAt: at },
  };
  await transact(ctx, [
    ...write(ctx, { entity: ClientEntity, after: client, event: "client.created" }),
    ...write(ctx, { entity: RoleGrantEntity, after: grant, event: "role.granted" }),
  ]);
  return { client, secret };
}

/** A connected system that the caller administers. @throws Failure NOT_FOUND for any other. */
async function administered(
  ctx: Context,
  action: "rotateClientSecret" | "revokeClient",
  { clientId, expectedVersion }: z.output<typeof RotateInput>,
): Promise<Client> {
  const found = await clientById(ctx, clientId);
  if (!found || !may(ctx.actor, action, found))
    throw new Failure("NOT_FOUND", ["clientId"], { what: clientId });
  expectVersion(found, expectedVersion);
  if (found.revoked) throw new Failure("DUPLICATE", ["clientId"], revokedAlready(found.revoked.at));
  return found;
}

/** Gives a further secret; of three the oldest ends. */
export async function rotateSecret(ctx: Context, raw: unknown): Promise<Disclosed> {
  authorize(ctx.actor, "rotateClientSecret");
  const before = await administered(ctx, "rotateClientSecret", parse(RotateInput, raw));
  const secret = newSecret("secret");
  const secrets = [
    ...before.secrets,
    { hash: hashOf(secret), createdAt: ctx.now.toISOString() },
  ].slice(-SECRETS_MAX);
  const client = { ...before, secrets, version: before.version + 1 };
  await transact(
    ctx,
    write(ctx, {
      entity: ClientEntity,
      before,
      after: client,
      event: "client.secret-rotated",
      untold: ["secrets"],
    }),
  );
  return { client, secret };
}

/** Ends a connected system: no secret opens any longer at once, and its tokens within half a minute. */
export async function revokeClient(ctx: Context, raw: unknown): Promise<Client> {
  authorize(ctx.actor, "revokeClient");
  const { reason, ...which } = parse(RevokeInput, raw);
  const before = await administered(ctx, "revokeClient", which);
  const revoked = { at: ctx.now.toISOString(), by: ctx.actor.subject, reason };
  const after: Client = { ...before, revoked, secrets: [], version: before.version + 1 };
  const grant = await grantById(ctx, before.grantId, { consistent: true });
  await transact(ctx, [
    ...write(ctx, {
      entity: ClientEntity,
      before,
      after,
      event: "client.revoked",
      reason,
      untold: ["secrets"],
    }),
    ...(grant && !grant.revoked
      ? write(ctx, {
          entity: RoleGrantEntity,
          before: grant,
          after: { ...grant, revoked, version: grant.version + 1 },
          event: "role.revoked",
          reason,
        })
      : []),
  ]);
  forgetRoles(ctx, subjectOf(before.id));
  return after;
}
