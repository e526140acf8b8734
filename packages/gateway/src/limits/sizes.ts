import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";

/** Of a page: its size is counted where it is asked for. */
const OF_A_PAGE = 1;

/**
 * How many objects a list without a page usually holds, by the name of its field: somewhat more
 * than a page of this country's real sessions has, so that what may be asked for is not refused
 * half-way. What a list really holds is counted when it is read (budget.ts).
 */
const USUAL: Readonly<Record<string, number>> = {
  ...{ nodes: OF_A_PAGE, edges: OF_A_PAGE, results: 100, userErrors: 1, warnings: 1 },
  // A commune of 2025 was made of two to eight; a district's work went to as many. A unit has its
  // standard bodies.
  ...{ predecessors: 5, successors: 5, organizations: 10 },
  ...{
    chairs: 2,
    hosts: 2,
    guests: 5,
    legalBases: 3,
    notAdmitted: 2,
    reportedCounts: 3,
    amendments: 1,
    carriedOver: 5,
  },
  ...{
    directives: 2,
    opinions: 5,
    merged: 2,
    responses: 2,
    deliveries: 2,
    escalations: 1,
    followUps: 1,
    cooperating: 3,
    returned: 1,
    documents: 3,
  },
  ...{
    deadlines: 2,
    steps: 40,
    extensions: 1,
    pauses: 1,
    notices: 3,
    deadlinePolicies: 30,
    ownDeadlinePolicies: 10,
    days: 100,
    moves: 100,
  },
  ...{ visits: 5, bodies: 3, fields: 10, identityReadings: 10, grants: 3, headers: 4 },
  ...{ allowedTransitions: 5, requires: 1, labels: 40, values: 8 },
};

/** The same of the schema's own lists: what its types have on average. */
const INTROSPECTED: Readonly<Record<string, number>> = {
  ...{
    types: 320,
    directives: 6,
    fields: 4,
    args: 1,
    inputFields: 2,
    interfaces: 1,
    possibleTypes: 1,
    enumValues: 1,
  },
};

const isObjectList = (type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

/**
 * How many objects a field gives. @throws TypeError where a list has no size: who adds one says
 * here what it usually holds.
 */
export function usualSize(type: string, field: string, gives: GraphQLOutputType): number {
  if (!isObjectList(gives)) return 1;
  const size = (type.startsWith("__") ? INTROSPECTED : USUAL)[field];
  if (size === undefined)
    throw new TypeError(`no size for the list ${type}.${field} (limits/sizes.ts)`);
  return size;
}
