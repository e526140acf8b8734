import {
  type ConcreteRequest,
  createOperationDescriptor,
  type Environment,
  getSelector,
  type ReaderFragment,
} from "relay-runtime";
import deadline from "./generated/office_deadline.graphql.ts";
import directive from "./generated/office_directive.graphql.ts";
import item from "./generated/office_item.graphql.ts";
import opinion from "./generated/office_opinion.graphql.ts";
import steps from "./generated/office_steps.graphql.ts";
import tracking from "./generated/office_tracking.graphql.ts";

const FRAGMENTS = new Map<string, ReaderFragment>(
  [deadline, directive, item, opinion, steps, tracking].map((one) => [one.name, one]),
);

/**
 * The data of a query with that of its fragments, from the store alone. A page of components does
 * without this: each component reads its own fragment (`useFragment`).
 * @throws Error if the store lacks a field.
 */
export function read(environment: Environment, request: ConcreteRequest, variables: object) {
  const operation = createOperationDescriptor(request, { ...variables });
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (value === null || typeof value !== "object") return value;
    const { __fragments, __fragmentOwner, __id, ...own } = value as Record<string, unknown>;
    const spread = Object.keys((__fragments as object | undefined) ?? {}).map((name) => {
      const fragment = FRAGMENTS.get(name);
      const selector = fragment && getSelector(fragment, value as never);
      if (selector?.kind !== "SingularReaderSelector") return {};
      const { data, isMissingData } = environment.lookup(selector);
      if (isMissingData) throw new Error(`The store lacks a field of ${name}.`);
      return whole(data) as object;
    });
    const mine = Object.fromEntries(Object.entries(own).map(([name, one]) => [name, whole(one)]));
    return Object.assign(mine, ...spread);
  };
  const { data, isMissingData } = environment.lookup(operation.fragment);
  if (isMissingData) throw new Error(`The store lacks a field of ${request.params.name}.`);
  return whole(data);
}
