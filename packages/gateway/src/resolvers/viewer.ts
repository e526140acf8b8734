import { allowedSteps, describeUserError } from "@doithoai/core";
import { badArgument, oneOf } from "../arguments.ts";
import type { UserErrorResolvers } from "../generated/resolvers.ts";
import { ENUMS, FIELDS } from "../labels.ts";
import type { UserErrorModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";

const ALL = [
  ...Object.entries(ENUMS).map(([name, { labels }]) => ({ enum: name, values: [...labels] })),
  { enum: "Field", values: [...FIELDS] },
];

export const viewerQueries: Queries<"viewer" | "labels"> = {
  viewer: (_, __, { actor }) => ({
    subject: actor.subject,
    grants: actor.grants.map((grant) => ({ ...grant, scopes: [...grant.scopes] })),
  }),
  labels: (_, { enum: name }) => {
    const found =
      name === null || name === undefined ? ALL : ALL.filter((labels) => labels.enum === name);
    if (found.length === 0) throw badArgument("enum", oneOf(ALL.map((labels) => labels.enum)));
    return found;
  },
};

export const UserError: Complete<UserErrorResolvers, UserErrorModel> = {
  allowedSteps: (failure) => [...allowedSteps(failure)],
  message: (failure, _, { language }) => describeUserError(failure, language),
};
