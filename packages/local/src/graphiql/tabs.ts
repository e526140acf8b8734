import { WARD } from "../sample/demo/bodies.ts";
import { KNOWN } from "../sample/known.ts";

/** A query that GraphiQL shows when it is opened for the first time. */
export interface Tab {
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
  /** JSON: the headers that the tab sends. */
  readonly headers: string;
  /** Whether the tab needs a person who has signed in. */
  readonly needs?: "OFFICER" | "CLERK";
}

/** Messages in Vietnamese, whatever the language of the browser is. */
const HEADERS = JSON.stringify({ "accept-language": "vi" }, undefined, 2);
const TOKEN =
  '# Press "Sign in" at the top, or give a header below: { "authorization": "Bearer TOKEN" }\n' +
  "# A shell makes a TOKEN: npm run --silent token -- --role";

const SESSION_PAGE = `# Đối thoại. Ctrl-Enter runs the query under the cursor; the book in the left
# bar opens the schema. The headers below choose the language of messages: vi or en.
# This session is invented. It has text in every part, and the same id at every start.
query SessionPage($id: ID!) {
  session(id: $id) {
    title
    status
    heldOn
    directives { nodes { number content status deadlines { dueOn state } } }
    opinions(first: 50) {
      nodes {
        content
        channel
        status
        resolution
        responses { kind content }
        deadlines { dueOn state }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`;

const TRACKING = `# A citizen follows an opinion with the tracking code on the slip.
query Tracking($code: String!) {
  tracking(code: $code) {
    id
    opinion {
      content
      status
      resolution
      deadlines { label { vi } dueOn state }
      responses { kind content answeredOn }
    }
  }
}
`;

const REPORTS = `# Five real reports of 2019–2023.
query RealReports {
  sessions(where: { unitCode: "VN", withDescendants: true, heldTo: "2023-12-31" }) {
    nodes {
      title
      heldOn
      heldOnPrecision
      unit { name validTo successors { name } }
      reportedCounts { channel unit count recorded difference }
      reconciliation { explanation }
      directives { nodes { number kinds content lead { name } } }
    }
  }
  supervisionCampaigns(where: { unitCode: "768" }) {
    nodes { title from to visits { unit { name } } findings { nodes { type content } } }
  }
}
`;

const WORKLIST = `# The work of the person who has signed in, such as the officer of a department.
${TOKEN} OFFICER --unit ${WARD} --organization ORGANIZATION
query Worklist {
  worklist(first: 20) {
    nodes {
      id
      subject { id __typename excerpt statusLabel { vi } allowedTransitions { by } }
      deadline { id dueOn state }
    }
  }
}
`;

const RECORD = `# A mutation needs a role: here the clerk of the ward.
${TOKEN} CLERK --unit ${WARD}
mutation RecordSession($input: RecordSessionInput!) {
  recordSession(input: $input) {
    session { id status }
    userErrors { path code message }
  }
}
`;

const inWords = (variables: object): string => JSON.stringify(variables, undefined, 2);

/** The tabs of GraphiQL, in order. */
export const TABS: readonly Tab[] = [
  { query: SESSION_PAGE, variables: inWords({ id: KNOWN.sessionId }), headers: HEADERS },
  { query: TRACKING, variables: inWords({ code: KNOWN.trackingCode }), headers: HEADERS },
  { query: REPORTS, headers: HEADERS },
  { query: WORKLIST, headers: HEADERS, needs: "OFFICER" },
  {
    query: RECORD,
    variables: inWords({
      input: {
        title: "Đối thoại quý IV",
        type: "PERIODIC",
        unitCode: WARD,
        heldOn: "2026-11-10",
      },
    }),
    headers: HEADERS,
    needs: "CLERK",
  },
];
