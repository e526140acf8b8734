import { expect, test } from "vitest";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

const PLACE = "unit { code }";
/** One page of rows of every kind: what is alike is selected without aliases. */
const MIXED = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on HasSteps { id viewerCan }
    ... on Actionable { version statusLabel { code } }
    ... on Session { excerpt ${PLACE} }
    ... on Opinion { excerpt ${PLACE} receivedOn returned { reason } }
    ... on Directive { excerpt ${PLACE} returnedReports { reason } }
    ... on Recommendation { excerpt ${PLACE} receivedOn }
    ... on Response { excerpt ${PLACE} }
    ... on Deadline { ${PLACE} subject { ... on HasSteps { id viewerCan } } }
  }
}`;

test("rows of several kinds select shared fields and buttons without aliases", async () => {
  const { chain, leader, commune } = office;
  const opinion = await chain.assigned();
  const recommendation = await chain.issued();
  const deadlineId = `ddl_opn.${opinion.id.slice("opn_".length)}.OPINION_RESULT`;
  const unitId = `unt_${commune}.2025-07-01`;
  const ids = [opinion.id, recommendation.id, deadlineId, unitId];
  const { data, errors } = await leader(MIXED, { ids });
  expect(errors).toBeUndefined();
  const unit = { code: commune };
  expect(data.nodes).toMatchObject([
    { excerpt: expect.any(String), unit, receivedOn: expect.any(String), returned: null },
    { excerpt: expect.any(String), unit, receivedOn: null },
    { unit, subject: { id: opinion.id, viewerCan: expect.arrayContaining(["returnOpinion"]) } },
    { __typename: "AdministrativeUnit", viewerCan: expect.arrayContaining(["planSession"]) },
  ]);
});
