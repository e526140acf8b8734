import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";

/** Items of a page: the connection counts the page size. */
const OF_A_PAGE = 1;

/**
 * Usual number of objects of a list without a page, by the name of its field. The numbers are
 * somewhat larger than on pages of real sessions, so that an accepted document is not refused
 * during execution. The real number is counted when the list is read (budget.ts).
 */
const USUAL: Readonly<Record<string, number>> = {
  nodes: OF_A_PAGE,
  edges: OF_A_PAGE,
  results: 100,
  userErrors: 1,
  warnings: 5,
  // A commune of 2025 was formed from two to eight units; a district's work went to as many. A unit
  // has its standard bodies.
  predecessors: 5,
  successors: 5,
  organizations: 10,
  formerNames: 1,
  chairs: 2,
  hosts: 2,
  guests: 5,
  legalBases: 3,
  notAdmitted: 2,
  reportedCounts: 3,
  lines: 3,
  amendments: 1,
  carriedOver: 5,
  changed: 10,
  directives: 2,
  opinions: 5,
  merged: 2,
  responses: 2,
  deliveries: 2,
  escalations: 1,
  followUps: 1,
  addressees: 3,
  cooperating: 3,
  returnedReports: 1,
  documents: 3,
  deadlines: 2,
  steps: 40,
  extensions: 1,
  pauses: 1,
  notices: 3,
  deadlinePolicies: 30,
  ownDeadlinePolicies: 10,
  days: 100,
  moves: 100,
  visits: 5,
  bodies: 3,
  earlierReplies: 1,
  fields: 10,
  identityReadings: 10,
  grants: 3,
  headers: 4,
  allowedTransitions: 5,
  requires: 1,
  labels: 40,
  values: 8,
};

/** Average sizes of the lists of the schema itself. */
const INTROSPECTED: Readonly<Record<string, number>> = {
  types: 320,
  directives: 6,
  fields: 4,
  args: 1,
  inputFields: 2,
  interfaces: 1,
  possibleTypes: 1,
  enumValues: 1,
};

const isObjectList = (type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

/**
 * The usual number of objects of a field.
 * @throws TypeError for a list without a size: each new list needs an entry above.
 */
export function usualSize(type: string, field: string, gives: GraphQLOutputType): number {
  if (!isObjectList(gives)) return 1;
  const size = (type.startsWith("__") ? INTROSPECTED : USUAL)[field];
  if (size === undefined)
    throw new TypeError(`the list ${type}.${field} has no size: add it to limits/sizes.ts`);
  return size;
}
