import type { Actor, Grant } from "../access/actor.ts";
import { type Action, may, type Place } from "../access/permissions.ts";
import { COUNTRY } from "../unit/read.ts";
import type { Condition } from "./condition.ts";
import { TOKEN } from "./token.ts";

/** A place with one fact alone, and the token of this fact. */
interface Fact {
  readonly at: Place;
  readonly token: string;
}

/** No unit, province or body has such a code. */
const NOWHERE = "";
const inUnit = (code: string): Place["unit"] => ({ code, provinceCode: NOWHERE });

/** All facts of a place that a grant may ask for. */
const factsOf = ({ covers, bodies }: Grant): readonly Fact[] => [
  ...[...covers].flatMap((code) => [
    ...(code === COUNTRY ? [{ at: { unit: inUnit(NOWHERE) }, token: TOKEN.every }] : []),
    { at: { unit: inUnit(code) }, token: TOKEN.unit(code) },
    { at: { unit: { code: NOWHERE, provinceCode: code } }, token: TOKEN.province(code) },
    { at: { unit: inUnit(NOWHERE), bodyId: `org_${code}.` }, token: TOKEN.unitOfBody(code) },
  ]),
  ...[...bodies].map((bodyId) => ({
    at: { unit: inUnit(NOWHERE), bodyId },
    token: TOKEN.body(bodyId),
  })),
];

/**
 * The entries at places where the actor may take an action, by the table of permissions. Every
 * condition of the table asks for one fact of a place or for another one, never for two at once, so
 * trying each fact alone finds all of them (reach.test.ts compares both). Pure.
 */
export const reachOf = (actor: Actor, action: Action): Condition => {
  const tokens = actor.grants.flatMap((grant) =>
    factsOf(grant).flatMap(({ at, token }) =>
      may({ ...actor, grants: [grant] }, action, at) ? [token] : [],
    ),
  );
  const all = new Set(tokens);
  return { any: all.has(TOKEN.every) ? [TOKEN.every] : [...all] };
};
