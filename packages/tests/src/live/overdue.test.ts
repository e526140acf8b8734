import { expect, test } from "vitest";
import { useOffice } from "../kit/office.ts";

const office = useOffice({ ownTable: true });

test("a deadline that becomes overdue moves the activity of its session", async () => {
  const { chain, clerk } = office;
  const directive = await chain.directive();
  const { data } = await clerk(
    "query ($id: ID!) { node(id: $id) { ... on Directive { session { id } } } }",
    { id: directive.id },
  );
  const { id } = data.node.session;
  const read = async (after: string | null) => {
    const answer = await office.clerk(
      `query ($id: ID!, $after: String) {
        session(id: $id) { activity(after: $after) { cursor changed { id } } }
      }`,
      { id, after },
    );
    return answer.data.session.activity;
  };
  await office.turnTo("2027-01-01T00:05:00+07:00");
  const { cursor } = await read(null);
  await office.gateway.overdue("2027-01-01T00:05:01+07:00");
  await office.turnTo("2027-01-01T00:05:03+07:00");
  expect((await read(cursor)).changed).toContainEqual({ id: directive.id });
});
