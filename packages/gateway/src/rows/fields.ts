import type { RowFields } from "./selection.ts";

const ANYTHING = { "*": true } as const;

/** A session as the rows of other lists show it. */
const SESSION_OF = { Session: { id: true, title: true, unit: true } } as const;

/** The rows of `sessions`. */
export const SESSION_ROWS: RowFields = {
  Session: {
    id: true,
    version: true,
    title: true,
    excerpt: true,
    type: true,
    mode: true,
    status: true,
    statusLabel: true,
    unit: true,
    heldOn: true,
    formerHeldOn: true,
    heldOnPrecision: true,
    awaitsDay: true,
    dayPart: true,
    place: true,
    announcedOn: true,
    chairs: true,
    countsInStatistics: true,
    figures: true,
  },
};

/** The rows of `opinions` by unit or body. */
export const OPINION_ROWS: RowFields = {
  Opinion: {
    id: true,
    content: true,
    excerpt: true,
    contentState: true,
    channel: true,
    turn: true,
    fields: true,
    nature: true,
    competence: true,
    status: true,
    statusLabel: true,
    resolution: true,
    outcome: true,
    unit: true,
    receivedOn: true,
    trackingCode: true,
    session: SESSION_OF,
    assignment: { Assignment: { organization: true } },
  },
};

/** The rows of `deadlines` and `overdue`. */
export const DEADLINE_ROWS: RowFields = {
  Deadline: {
    ...ANYTHING,
    subject: {
      Node: { id: true },
      AdministrativeUnit: ANYTHING,
      Actionable: { id: true, excerpt: true, unit: true },
      Session: {
        id: true,
        title: true,
        excerpt: true,
        type: true,
        unit: true,
      },
      Opinion: {
        id: true,
        turn: true,
        fields: true,
        content: true,
        excerpt: true,
        contentState: true,
        unit: true,
        session: SESSION_OF,
        assignment: { Assignment: { organization: true } },
      },
      Directive: {
        id: true,
        number: true,
        kinds: true,
        content: true,
        excerpt: true,
        unit: true,
        lead: true,
        session: SESSION_OF,
      },
    },
  },
};
