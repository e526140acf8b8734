import type { Operation, SampleObjects } from "./operation.ts";

/** The session of the chain with one opinion, followed from its start. */
async function followed({ chain }: SampleObjects) {
  const { id } = await chain.inSession();
  await chain.received(id);
  return { id };
}

/** The documents of pages that read more than one list or a whole object. */
export const PAGE_OPERATIONS: Readonly<Record<string, Operation>> = {
  UnitHome: {
    hand: "citizen",
    variables: () => ({ unitCode: "79", from: "2026-01-01" }),
    budget: 8,
    why: "the unit, the level of its lists and the units of the role, three index reads",
  },
  SessionCalendar: {
    hand: "citizen",
    variables: () => ({ unitCode: "79", from: "2026-01-01", to: "2026-12-31" }),
    budget: 3,
    why: "the unit's level, the units of the role, the index",
  },
  OpinionSearch: {
    hand: "citizen",
    variables: () => ({ unitCode: "79" }),
    budget: 3,
    why: "the unit's level, the index, the sessions of rows without them",
  },
  DeadlinePage: {
    variables: async ({ chain }) => ({ id: (await chain.due()).deadlineId }),
    budget: 3,
    why: "the subject with the deadline, its body and unit, the sent notices",
  },
  OpinionPage: {
    variables: async ({ chain }) => ({ id: (await chain.notified()).id }),
    budget: 2,
    why: "the opinion with its session, body and unit; its changes",
  },
  DirectivePage: {
    variables: async ({ chain }) => ({ id: (await chain.reported()).id }),
    budget: 2,
    why: "the directive; its session, body, unit and opinions",
  },
  SessionRoom: { variables: followed, budget: 1, why: "one Query of the session's partition" },
  SessionRoomActivity: {
    variables: async (known) => {
      const { id } = await known.chain.inSession();
      return { id, after: await known.activity(id, () => known.chain.received(id)) };
    },
    budget: 3,
    why: "the session, the index of changes, what changed",
  },
  HallScreen: { variables: followed, budget: 2, why: "the session, its opinions" },
  ConclusionPage: {
    variables: async ({ chain }) => ({ id: (await chain.concluded()).id }),
    budget: 1,
    why: "one Query of the session's partition",
  },
  ResponsesToApprove: {
    hand: "leader",
    variables: async ({ chain }) => ({
      unitCode: "26758",
      first: (await chain.drafted()) ? 20 : 1,
    }),
    budget: 3,
    why: "the index for everybody and for the office, the opinions",
  },
  RecommendationPage: {
    hand: "supervisor",
    variables: async ({ chain }) => ({ id: (await chain.replied()).id }),
    budget: 2,
    why: "the recommendation; its body, unit and finding",
  },
  AuditTrailOf: {
    variables: async ({ chain }) => ({ id: (await chain.reported()).id }),
    budget: 2,
    why: "the object, its changes",
  },
  OwnDeadlinePolicies: {
    hand: "admin",
    variables: () => ({ unitCode: "26758" }),
    budget: 1,
    why: "the policies of the unit",
  },
  Clock: { variables: () => ({}), budget: 0, why: "the clock of the server" },
};
