import type { Label, Organization, Subject } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { MutationResolvers, QueryResolvers, ResolversTypes } from "../generated/resolvers.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { AllowedTransitionModel } from "../models.ts";
import type { Visibility } from "../viewer.ts";

/** Enums of the schema, each with its description and its labels. */
export type Enums = Readonly<Record<string, { about: string; labels: readonly Label[] }>>;

/** Subjects that bodies have on their worklist. */
export interface Work<T extends Subject> {
  /** The body with this id on whose worklist the subject is. */
  bodyOf(subject: T, id: string): Organization.Snapshot | null;
  /** The transitions for the body with this id; without it, for any of the bodies. */
  transitionsOf(subject: T, ctx: GatewayContext, id?: string): AllowedTransitionModel[];
}

/** A concept as the gateway needs it. */
export interface Concept<T extends Subject = Subject> extends Visibility<T> {
  /** The GraphQL type of its subjects. */
  readonly type: keyof ResolversTypes;
  /** Resolvers by GraphQL type, also of the fields that it adds to the types of others. */
  readonly resolvers: Readonly<Record<string, object>>;
  readonly queries: Partial<QueryResolvers>;
  readonly mutations: {
    readonly [M in keyof MutationResolvers]?: {
      readonly load: () => Promise<object>;
      readonly resolve: MutationResolvers[M];
    };
  };
  readonly labels: Enums;
  /** A subject by its id; null if it is hidden or does not exist. */
  load(id: string, ctx: GatewayContext): MaybePromise<T | null>;
  /** Absent if its subjects are on no worklist. */
  readonly work?: Work<T>;
}

/** The concepts by the kind of their ids. */
export type Concepts = Readonly<Record<Subject["kind"], Concept>>;
