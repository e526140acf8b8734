import { deepEqual, equal, match } from "node:assert/strict";
import { RESTORED } from "../../../stacks/restored.ts";
import type { Rendered } from "./deploy.ts";

/** What a stage must be whose table was restored: everything goes to that one, and none is made. */
export function restoredCases(
  { resources }: Rendered,
  stage: string,
): Readonly<Record<string, () => void>> {
  const name = RESTORED[stage] ?? "";
  const arn = `arn:aws:dynamodb:ap-southeast-1:000000000000:table/${name}`;
  const inputsOf = (resource: string) => resources.find((each) => each.name === resource)?.inputs;
  const named = (text: string): ReadonlySet<string> => new Set(text.match(/:table\/[\w.-]+/g));
  return {
    "no table is made": () =>
      deepEqual(
        resources.filter(({ type }) => type === "aws:dynamodb/table:Table"),
        [],
      ),
    "the functions serve from the restored one": () => {
      for (const each of ["GatewayFunction", "OverdueFunction"])
        equal(inputsOf(each).environment.variables.DOITHOAI_TABLE, name, each);
    },
    "their roles are for it and its indexes": () => {
      for (const each of ["GatewayRole", "OverdueRole"])
        deepEqual(
          [...named(JSON.stringify(inputsOf(each).inlinePolicies))],
          [`:table/${name}`],
          each,
        );
    },
    "the outbox reads its stream": () => {
      match(inputsOf("OutboxSource").eventSourceArn, new RegExp(`^${arn}/stream/`));
      match(JSON.stringify(inputsOf("OutboxRole").inlinePolicies), new RegExp(`${arn}/stream/`));
    },
  };
}
