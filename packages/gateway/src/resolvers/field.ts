import { dayOf, OwnField, Unit } from "@doithoai/core";
import type { FieldListResolvers } from "../generated/resolvers.ts";
import type { FieldListModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";

export const fieldQueries: Queries<"fields"> = {
  fields: async (_, { unitCode }, { now, loaders }) => {
    const found = (await loaders.unitsOf.load(unitCode)) ?? [];
    const unit = found.findLast((each) => Unit.isInForce(each, dayOf(now))) ?? found.at(-1);
    return unit ? { unit: Unit.toSnapshot(unit) } : null;
  },
};

export const FieldList: Complete<FieldListResolvers, FieldListModel> = {
  version: ({ unit }, _, ctx) => OwnField.versionOf(ctx, unit.code),
  fields: async ({ unit }, _, ctx) =>
    (await OwnField.fieldsIn(ctx, unit)).map(({ code, vi, en, ...field }) => ({
      ...field,
      code,
      label: { code, vi, en },
    })),
};
