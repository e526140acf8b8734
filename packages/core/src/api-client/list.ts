import type { Context } from "../request/context.ts";
import type { Listed, Window } from "../table/list.ts";
import * as Unit from "../unit/list.ts";
import { ClientEntity } from "./entity.ts";
import type { Client } from "./shape.ts";

/** Connected systems of a unit, by the time of their record, latest first. */
export const listByUnit = (
  ctx: Context,
  input: Window & { readonly unitCode: string },
): Promise<Listed<Client>> => Unit.listByUnit(ctx, ClientEntity, input);
