import { OVERDUE_PAGE, UNIT_PAGE, type Work } from "./works.ts";

type Documents = Readonly<Record<Work, string>>;

export const POSTGRAPHILE: Documents = {
  sessionPage: `query ($id: String!) {
    session: sessionByRowId(rowId: $id) {
      id: rowId province commune title heldOn venue chair status
      notice: noticeBySessionId { number issuedOn summary }
      directives: directivesBySessionId { nodes {
        id: rowId number kind text
        opinions: directiveOpinionsByDirectiveId {
          nodes { opinion: opinionByOpinionId { id: rowId turn } }
        }
      } }
      opinions: opinionsBySessionId { nodes {
        id: rowId turn field text status receivedOn
        responses: responsesByOpinionId { nodes { id: rowId kind responder respondedOn text } }
        deadline: deadlineByOpinionId { id: rowId kind dueOn status }
      } }
    }
  }`,
  unitList: `query ($commune: String!) {
    sessions: allSessions(
      condition: { commune: $commune }, orderBy: [HELD_ON_DESC], first: ${UNIT_PAGE}
    ) { nodes {
      id: rowId title heldOn chair status
      opinions: opinionsBySessionId { totalCount }
      directives: directivesBySessionId { totalCount }
    } }
  }`,
  overdueList: `query ($province: String!, $today: Date!) {
    overdue: overdueDeadlines(ofProvince: $province, asOf: $today, first: ${OVERDUE_PAGE}) { nodes {
      id: rowId kind dueOn status
      opinion: opinionByOpinionId { id: rowId turn field text }
      session: sessionBySessionId { id: rowId title commune }
    } }
  }`,
};

export const APOLLO: Documents = {
  sessionPage: `query ($id: ID!) {
    session(id: $id) {
      id province commune title heldOn venue chair status
      notice { number issuedOn summary }
      directives { id number kind text opinions { id turn } }
      opinions {
        id turn field text status receivedOn
        responses { id kind responder respondedOn text }
        deadline { id kind dueOn status }
      }
    }
  }`,
  unitList: `query ($commune: String!) {
    sessions(commune: $commune, first: ${UNIT_PAGE}) {
      id title heldOn chair status opinionCount directiveCount
    }
  }`,
  overdueList: `query ($province: String!, $today: String!) {
    overdue(province: $province, today: $today, first: ${OVERDUE_PAGE}) {
      id kind dueOn status
      opinion { id turn field text }
      session { id title commune }
    }
  }`,
};

export const OURS: Documents = {
  sessionPage: `query ($id: ID!) {
    session(id: $id) {
      id title heldOn place status unit { code } chairs { name }
      conclusionNotice { number issuedOn summary }
      directives(first: 40) { nodes { id number kinds content opinions { id turn } } }
      opinions(first: 50) { nodes {
        id turn fields content status receivedOn
        responses { id kind answeredBy answeredOn content }
        deadlines { id policyCode dueOn state }
      } }
    }
  }`,
  unitList: `query ($commune: String!) {
    sessions(where: { unitCode: $commune }, first: ${UNIT_PAGE}) { nodes {
      id title heldOn status chairs { name }
    } }
  }`,
  overdueList: `query ($province: String!) {
    overdue(unitCode: $province, first: ${OVERDUE_PAGE}) { nodes {
      id policyCode dueOn state
      subject { ... on Opinion { id turn fields content session { id title unit { code } } } }
    } }
  }`,
};
