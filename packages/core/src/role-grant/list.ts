import type { Context } from "../request/context.ts";
import type { Listed, Window } from "../table/list.ts";
import * as Unit from "../unit/list.ts";
import { RoleGrantEntity } from "./entity.ts";
import type { RoleGrant } from "./shape.ts";

/** Role grants of a unit, by their first day, latest first. */
export const listByUnit = (
  ctx: Context,
  input: Window & { readonly unitCode: string },
): Promise<Listed<RoleGrant>> => Unit.listByUnit(ctx, RoleGrantEntity, input);
