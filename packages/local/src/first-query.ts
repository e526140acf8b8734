const HINT =
  "# Đối thoại. Ctrl-Enter runs the query under the cursor; " +
  "the book in the left bar (Show Documentation Explorer) opens the schema.";

/**
 * The first query in GraphiQL: the real reports of 2019–2023, and the invented session, which has
 * text in every part.
 */
export const FIRST_QUERY = `${HINT}

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
  supervisionCampaigns(where: { unitCode: "79-quan-phu-nhuan" }) {
    nodes { title from to visits { unit { name } } findings { nodes { type content } } }
  }
}

query InventedSession {
  session(externalRef: { system: "demo", value: "ben-thanh-2026" }) {
    title
    status
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
