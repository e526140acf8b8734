import { graphql } from "relay-runtime";

/** The fragments and queries of the page. Relay's compiler reads them; nothing runs this file. */
export const DOCUMENTS = [
  graphql`
    fragment office_steps on Actionable {
      id
      version
      excerpt
      statusLabel {
        code
        vi
        en
      }
      viewerCan
      allowedTransitions {
        by
        to {
          code
          vi
          en
        }
        requires {
          code
          vi
          en
          met
        }
      }
    }
  `,
  graphql`
    fragment office_deadline on Deadline @refetchable(queryName: "officeDeadlineQuery") {
      id
      version
      label {
        code
        vi
        en
      }
      state
      dueOn
      originalDueOn
      overdueFrom
      viewerCan
    }
  `,
  graphql`
    fragment office_opinion on Opinion @refetchable(queryName: "officeOpinionQuery") {
      ...office_steps
      status
      content
      nature
      resolution
      assignment {
        organization {
          id
          name
        }
        assignedOn
        acceptedOn
        dueOn
      }
      deadlines {
        ...office_deadline
      }
      responses {
        ...office_steps
        status
        kind
        content
        answeredOn
        approvedOn
        deliveries {
          means
          deliveredOn
        }
      }
    }
  `,
  graphql`
    fragment office_directive on Directive @refetchable(queryName: "officeDirectiveQuery") {
      ...office_steps
      status
      content
      deadlines {
        ...office_deadline
      }
    }
  `,
  graphql`
    fragment office_item on WorkItem @refetchable(queryName: "officeItemQuery") {
      id
      subject {
        __typename
        ...office_steps
      }
      deadline {
        ...office_deadline
      }
      body {
        id
        name
      }
    }
  `,
  graphql`
    fragment office_tracking on Tracking @refetchable(queryName: "officeTrackingQuery") {
      id
      code
      opinion {
        ...office_opinion
      }
    }
  `,
  graphql`
    query officeCodeQuery($code: String!) {
      tracking(code: $code) {
        ...office_tracking
      }
    }
  `,
  graphql`
    query officeHomeQuery($unitCode: String!) {
      sessions(where: { unitCode: $unitCode }, first: 3) {
        edges {
          node {
            id
            title
          }
        }
      }
      worklist(first: 3) {
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  graphql`
    query officeWorklistQuery($first: Int, $after: String, $last: Int, $before: String) {
      worklist(first: $first, after: $after, last: $last, before: $before)
        @connection(key: "office_worklist") {
        edges {
          cursor
          node {
            ...office_item
          }
        }
        pageInfo {
          hasNextPage
          endCursor
          hasPreviousPage
          startCursor
        }
      }
    }
  `,
];
