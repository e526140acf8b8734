import { deepEqual, equal, match } from "node:assert/strict";
import { inject, test } from "vitest";
import { RESTORED } from "../../../stacks/restored.ts";

/** A stage with a restored table uses that table and makes none. */
const stage = "example";
const { resources } = inject("stages")[stage];
const name = RESTORED[stage] ?? "";
const arn = `arn:aws:dynamodb:ap-southeast-1:000000000000:table/${name}`;
const inputsOf = (resource: string) => resources.find((each) => each.name === resource)?.inputs;
const named = (text: string): ReadonlySet<string> => new Set(text.match(/:table\/[\w.-]+/g));

test("it makes no table", () =>
  deepEqual(
    resources.filter(({ type }) => type === "aws:dynamodb/table:Table"),
    [],
  ));

test("the functions use the restored table", () => {
  for (const each of ["GatewayFunction", "OverdueFunction"])
    equal(inputsOf(each).environment.variables.DOITHOAI_TABLE, name, each);
});

test("their roles cover it and its indexes", () => {
  for (const each of ["GatewayRole", "OverdueRole"])
    deepEqual([...named(JSON.stringify(inputsOf(each).inlinePolicies))], [`:table/${name}`], each);
});

test("the outbox reads its stream", () => {
  match(inputsOf("OutboxSource").eventSourceArn, new RegExp(`^${arn}/stream/`));
  match(JSON.stringify(inputsOf("OutboxRole").inlinePolicies), new RegExp(`${arn}/stream/`));
});
