import type { Actor } from "../access/actor.ts";
import { may, type Place } from "../access/permissions.ts";
import { eraseOthers, erasureOf } from "../citizen/same-identity.ts";
import type { Citizen } from "../citizen/shape.ts";
import { citizenById } from "../citizen/store.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import type { Permission } from "../use-case/access.ts";
import { notFound } from "../use-case/concept.ts";
import { decideParts } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { byIds } from "./read.ts";
import type { Opinion } from "./shape.ts";
import { isLockedFor } from "./visibility.ts";

interface Loaded {
  readonly citizen: Citizen;
  /** The opinion that the citizen raised; undefined if the citizen was stored without it. */
  readonly opinion: Opinion | undefined;
}

/** The citizens with their opinions, in their order. */
async function withOpinions(
  ctx: Context,
  citizens: readonly Citizen[],
): Promise<readonly Loaded[]> {
  const ids = citizens.flatMap(({ opinionId }) => opinionId ?? []);
  const opinions = await byIds(ctx, ids, { consistent: true });
  return citizens.map((citizen) => ({ citizen, opinion: opinions.get(citizen.opinionId ?? "") }));
}

async function load(ctx: Context, id: string, path: readonly string[]): Promise<Loaded> {
  const citizen = await citizenById(ctx, id);
  if (!citizen) throw notFound(path, id);
  const [loaded = { citizen, opinion: undefined }] = await withOpinions(ctx, [citizen]);
  return loaded;
}

const placeOf = ({ citizen, opinion }: Loaded): Place => ({ unit: opinion?.unit ?? citizen.unit });

/**
 * Whether the caller may read the opinion of a citizen. An unknown opinion counts as a
 * denunciation.
 */
const isReadable = (actor: Actor, loaded: Loaded): boolean =>
  loaded.opinion
    ? !isLockedFor(loaded.opinion, actor)
    : may(actor, "readLockedContent", placeOf(loaded));

/** The citizen behind a denunciation is erased only by those who may read it. */
const mayErase = (actor: Actor, loaded: Loaded): boolean =>
  may(actor, "eraseCitizen", placeOf(loaded)) && isReadable(actor, loaded);

function accessTo(loaded: Loaded, path: readonly string[]): Permission {
  const at = placeOf(loaded);
  return {
    at,
    hidden: {
      isVisible: async ({ actor }) =>
        may(actor, "readUnpublished", at) && isReadable(actor, loaded),
      isReadable: (actor) => isReadable(actor, loaded),
      refusal: notFound(path, loaded.citizen.id),
    },
  };
}

/**
 * Erases an identity: first in the table, then the vault key that opens every copy in the stream
 * and in backups. Erases the other records of the same identity before, where the caller may erase
 * them. If a step fails, the call fails and a repeated call completes it. The opinions are kept.
 */
export const eraseCitizen = mutation({
  action: "eraseCitizen",
  input: { idempotencyKey: zIdempotencyKey, citizenId: zId, reason: zText(NOTE_MAX) },
  onConflict: "refuse",
  load: (ctx, { citizenId }) => load(ctx, citizenId, ["citizenId"]),
  access: (loaded) => [accessTo(loaded, ["citizenId"])],
  read: async (ctx, { citizen }, { reason }) => {
    await eraseOthers(ctx, citizen, {
      reason,
      erasableOf: async (others) =>
        (await withOpinions(ctx, others))
          .filter((other) => mayErase(ctx.actor, other))
          .map((other) => other.citizen),
    });
    return erasureOf(ctx, citizen, reason);
  },
  decide: ({ citizen: before }, _, __, { after, parts }) =>
    before.erased ? decideParts(before.id, before, []) : decideParts(before.id, after, parts),
  finish: async (ctx, citizen) => {
    await ctx.vault.destroy(citizen.id, ctx.until);
    return citizen;
  },
  keyAfterFinish: true,
  replay: async (ctx, id) => {
    const path = ["idempotencyKey"];
    const loaded = await load(ctx, id, path);
    return { result: loaded.citizen, access: accessTo(loaded, path) };
  },
});
