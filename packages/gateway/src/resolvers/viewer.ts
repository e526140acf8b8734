import { allowedSteps, Deadline, dayOf, describeUserError, type Step } from "@doithoai/core";
import { badArgument, oneOf } from "../arguments.ts";
import type {
  GrantResolvers,
  UserErrorResolvers,
  ViewerResolvers,
} from "../generated/resolvers.ts";
import { allEnums, FIELDS } from "../labels.ts";
import type { GrantModel, UserErrorModel, ViewerModel } from "../models.ts";
import type { Complete, Queries } from "./complete.ts";

const all = async () => [
  ...Object.entries(await allEnums()).map(([name, { labels }]) => ({
    enum: name,
    values: [...labels],
  })),
  { enum: "Field", values: [...FIELDS] },
  { enum: "DeadlinePolicy", values: [...Deadline.POLICY_LABELS] },
];

export const viewerQueries: Queries<"viewer" | "labels"> = {
  viewer: (_, __, { actor }) => ({
    subject: actor.subject,
    grants: actor.grants.map((grant) => ({ ...grant, scopes: [...grant.scopes] })),
  }),
  labels: async (_, { enum: name }) => {
    const known = await all();
    const found =
      name === null || name === undefined ? known : known.filter((labels) => labels.enum === name);
    if (found.length === 0) throw badArgument("enum", oneOf(known.map((labels) => labels.enum)));
    return found;
  },
};

/** The clock is asked by field, because an answer with it is for this moment alone. */
export const Viewer: Complete<ViewerResolvers, ViewerModel> = {
  now: (_, __, { instant }) => instant().toISOString(),
  today: (_, __, { instant }) => dayOf(instant()),
};

export const Grant: Complete<GrantResolvers, GrantModel> = {
  unit: async ({ unitCode }, _, { loaders }) =>
    (await loaders.unitsOf.load(unitCode))?.at(-1) ?? null,
  organization: async ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : ((await loaders.organization.load(organizationId)) ?? null),
};

export const UserError: Complete<UserErrorResolvers, UserErrorModel> = {
  // The names are those of life cycles, whose steps are mutations.
  allowedSteps: (failure) => [...allowedSteps(failure)] as Step[],
  message: async (failure, _, { language }) => {
    const message = describeUserError(failure, language);
    if (failure.code !== "TRANSITION_NOT_ALLOWED") return message;
    const { allowedSentence } = await import("../step-words.ts");
    return `${message} ${allowedSentence(allowedSteps(failure), language)}`;
  },
};
