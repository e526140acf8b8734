import { TypedDocument } from "../document.ts";
import type * as T from "./operations.ts";

export const AcceptDirective = /*#__PURE__*/ new TypedDocument<T.AcceptDirectiveMutation, T.AcceptDirectiveMutationVariables>(
  "mutation AcceptDirective($input: AcceptDirectiveInput!) {\n  acceptDirective(input: $input) {\n    directive {\n      id\n      version\n      number\n      status\n      progress {\n        acknowledgedOn\n        startedOn\n        reportedOn\n        report\n        acceptedOn\n      }\n      returned {\n        report\n        reason\n        returnedOn\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AcceptDirective","kind":"mutation","hash":"6f22465047bc71fce87eaecb0220bf0c1b2cc485328b3455ea9823003d04e374","key":"input"},
);

export const AcceptOpinion = /*#__PURE__*/ new TypedDocument<T.AcceptOpinionMutation, T.AcceptOpinionMutationVariables>(
  "mutation AcceptOpinion($input: AcceptOpinionInput!) {\n  acceptOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      assignment {\n        acceptedOn\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AcceptOpinion","kind":"mutation","hash":"405b015b6912c76607c94854c89e91f6084b306b22698467a68b53c8988bf4d3","key":"input"},
);

export const AcknowledgeDirective = /*#__PURE__*/ new TypedDocument<T.AcknowledgeDirectiveMutation, T.AcknowledgeDirectiveMutationVariables>(
  "mutation AcknowledgeDirective($input: AcknowledgeDirectiveInput!) {\n  acknowledgeDirective(input: $input) {\n    directive {\n      id\n      version\n      number\n      status\n      progress {\n        acknowledgedOn\n        startedOn\n        reportedOn\n        report\n        acceptedOn\n      }\n      returned {\n        report\n        reason\n        returnedOn\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AcknowledgeDirective","kind":"mutation","hash":"255e32d1d0c27a8e466c623f17cf4d751db27082e71b92c07336008ef93bd034","key":"input"},
);

export const AmendNotice = /*#__PURE__*/ new TypedDocument<T.AmendNoticeMutation, T.AmendNoticeMutationVariables>(
  "mutation AmendNotice($input: AmendNoticeInput!) {\n  amendNotice(input: $input) {\n    session {\n      id\n      version\n      status\n      amendments {\n        id\n        ordinal\n        number\n        issuedOn\n      }\n      directives(first: 100) {\n        nodes {\n          id\n          version\n          number\n          notice\n          status\n          content\n          replaces {\n            number\n          }\n          replacedBy {\n            number\n          }\n          cancellation {\n            reason\n            on\n          }\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AmendNotice","kind":"mutation","hash":"990c007ffe0ca63a3b20ceab3025086ce8f04855980896aa63542858cb98abee","key":"input"},
);

export const AnnounceSession = /*#__PURE__*/ new TypedDocument<T.AnnounceSessionMutation, T.AnnounceSessionMutationVariables>(
  "mutation AnnounceSession($input: AnnounceSessionInput!) {\n  announceSession(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      place\n      howToAttend\n      announcedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    warnings {\n      code\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AnnounceSession","kind":"mutation","hash":"d5bc42fd84e597626bebba4c78f167d2bc70b3d72e63dfe51bd2b15f50d1b987","key":"input"},
);

export const AnswerAtSession = /*#__PURE__*/ new TypedDocument<T.AnswerAtSessionMutation, T.AnswerAtSessionMutationVariables>(
  "mutation AnswerAtSession($input: AnswerAtSessionInput!) {\n  answerAtSession(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      responses {\n        id\n        version\n        kind\n        status\n        content\n        answeredOn\n        approvedOn\n        corrects {\n          id\n        }\n        deliveries {\n          opinionId\n          means\n          deliveredOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AnswerAtSession","kind":"mutation","hash":"4de2bc25ab84bfbde79e5b384218006a8d72374b492857e0453eb2a85286e4f2","key":"input"},
);

export const ApproveResponse = /*#__PURE__*/ new TypedDocument<T.ApproveResponseMutation, T.ApproveResponseMutationVariables>(
  "mutation ApproveResponse($input: ApproveResponseInput!) {\n  approveResponse(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      responses {\n        id\n        version\n        kind\n        status\n        content\n        answeredOn\n        approvedOn\n        corrects {\n          id\n        }\n        deliveries {\n          opinionId\n          means\n          deliveredOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ApproveResponse","kind":"mutation","hash":"dc295132c1fe470dcb4f9da19d30b49bb3b283cfd82335d2ea575746b874df71","key":"input"},
);

export const AssessReply = /*#__PURE__*/ new TypedDocument<T.AssessReplyMutation, T.AssessReplyMutationVariables>(
  "mutation AssessReply($input: AssessReplyInput!) {\n  assessReply(input: $input) {\n    recommendation {\n      id\n      version\n      status\n      content\n      body {\n        id\n        name\n      }\n      reply {\n        content\n        repliedOn\n      }\n      assessment {\n        note\n        assessedOn\n      }\n      implementation {\n        content\n        reportedOn\n      }\n      confirmedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AssessReply","kind":"mutation","hash":"8615222a3f877cd40848366aa32ca9e446ae3217449813458cab05df27a55601","key":"input"},
);

export const AssignOpinion = /*#__PURE__*/ new TypedDocument<T.AssignOpinionMutation, T.AssignOpinionMutationVariables>(
  "mutation AssignOpinion($input: AssignOpinionInput!) {\n  assignOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      assignment {\n        organization {\n          id\n          name\n        }\n        assignedOn\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AssignOpinion","kind":"mutation","hash":"cf6e48b6a68ba1acd7229ce0b013e565294c6a978a7b4d0b00887998bd967767","key":"input"},
);

export const AttachDocument = /*#__PURE__*/ new TypedDocument<T.AttachDocumentMutation, T.AttachDocumentMutationVariables>(
  "# Step 3 of 3: the system checks the uploaded bytes and attaches them as a document to a session, an\n# opinion or a directive.\nmutation AttachDocument($input: AttachDocumentInput!) {\n  attachDocument(input: $input) {\n    document {\n      id\n      kind\n      name\n      number\n      issuedOn\n      mediaType\n      size\n      sha256\n      link\n    }\n    subject {\n      id\n      ... on Session {\n        version\n      }\n      ... on Opinion {\n        version\n      }\n      ... on Directive {\n        version\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"AttachDocument","kind":"mutation","hash":"d10e7ecf90bb42a8329d7ebd1dc99bba0b1d5644ca1d2d826556496da6481964","key":"input"},
);

export const AuditTrail = /*#__PURE__*/ new TypedDocument<T.AuditTrailQuery, T.AuditTrailQueryVariables>(
  "query AuditTrail($opinionId: ID!, $first: Int = 50, $after: String) {\n  opinion(id: $opinionId) {\n    id\n    version\n    auditTrail(first: $first, after: $after) {\n      nodes {\n        id\n        action\n        version\n        occurredAt\n        recordedAt\n        actor\n        roles\n        client\n        unitCode\n        reason\n        requestId\n        fields {\n          field\n          before\n          after\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n",
  {"name":"AuditTrail","kind":"query","hash":"5261d1996a9e876ee6be0a08d0f68437c029e046734c1e68e6b53abdc0e1c7d0"},
);

export const CancelSession = /*#__PURE__*/ new TypedDocument<T.CancelSessionMutation, T.CancelSessionMutationVariables>(
  "mutation CancelSession($input: CancelSessionInput!) {\n  cancelSession(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      statusReason\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"CancelSession","kind":"mutation","hash":"604fd327684e55b75098ed1f9da4852f6ca5f211bc8b04c2fe2e0e8a45c807cd","key":"input"},
);

export const ClassifyOpinion = /*#__PURE__*/ new TypedDocument<T.ClassifyOpinionMutation, T.ClassifyOpinionMutationVariables>(
  "mutation ClassifyOpinion($input: ClassifyOpinionInput!) {\n  classifyOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      nature\n      fields\n      competence\n      contentState\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ClassifyOpinion","kind":"mutation","hash":"69064007ba6c970576409c27eec99968f59c182f70382529fb86a24c24469e2a","key":"input"},
);

export const Clients = /*#__PURE__*/ new TypedDocument<T.ClientsQuery, T.ClientsQueryVariables>(
  "query Clients($where: ClientWhere!, $first: Int = 20, $after: String) {\n  clients(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      version\n      name\n      scopes\n      secretsCreatedAt\n      lastUsedAt\n      createdBy\n      revoked {\n        at\n        by\n        reason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Clients","kind":"query","hash":"1d451d0ffda8bb6fa328bc76f0c49ec565e4776eaee70bfeabec3f0591eec7a2"},
);

export const CloseOpinion = /*#__PURE__*/ new TypedDocument<T.CloseOpinionMutation, T.CloseOpinionMutationVariables>(
  "mutation CloseOpinion($input: CloseOpinionInput!) {\n  closeOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"CloseOpinion","kind":"mutation","hash":"758a9c5159faaea395799d5a0a07fb6ab7ed9499b5e352e4929e1a3f7c42273e","key":"input"},
);

export const CloseSession = /*#__PURE__*/ new TypedDocument<T.CloseSessionMutation, T.CloseSessionMutationVariables>(
  "mutation CloseSession($input: CloseSessionInput!) {\n  closeSession(input: $input) {\n    session {\n      id\n      version\n      status\n      reconciliation {\n        difference\n        explained\n        explanation\n      }\n      carriedOver {\n        id\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"CloseSession","kind":"mutation","hash":"71ace5876474d3e4f7e1843bb00b930b08994d0096d36b32c4905d1da22440b9","key":"input"},
);

export const ConcludeSession = /*#__PURE__*/ new TypedDocument<T.ConcludeSessionMutation, T.ConcludeSessionMutationVariables>(
  "mutation ConcludeSession($input: ConcludeSessionInput!) {\n  concludeSession(input: $input) {\n    session {\n      id\n      version\n      status\n      allowedTransitions {\n        by\n      }\n      conclusionNotice {\n        id\n        number\n      }\n      directives(first: 40) {\n        nodes {\n          id\n          version\n          number\n          status\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ConcludeSession","kind":"mutation","hash":"20ad70142586f32e1cad52fcc5a4dbae5eba3c0808e1cf0489d658305c3fc28d","key":"input"},
);

export const ConfirmRecommendation = /*#__PURE__*/ new TypedDocument<T.ConfirmRecommendationMutation, T.ConfirmRecommendationMutationVariables>(
  "mutation ConfirmRecommendation($input: ConfirmRecommendationInput!) {\n  confirmRecommendation(input: $input) {\n    recommendation {\n      id\n      version\n      status\n      content\n      body {\n        id\n        name\n      }\n      reply {\n        content\n        repliedOn\n      }\n      assessment {\n        note\n        assessedOn\n      }\n      implementation {\n        content\n        reportedOn\n      }\n      confirmedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ConfirmRecommendation","kind":"mutation","hash":"b15ca936d1e2ef22e9d96b2ba68ce4ee89468b75fe56217d448e9cb0a82a1582","key":"input"},
);

export const CreateCampaign = /*#__PURE__*/ new TypedDocument<T.CreateCampaignMutation, T.CreateCampaignMutationVariables>(
  "mutation CreateCampaign($input: CreateCampaignInput!) {\n  createCampaign(input: $input) {\n    campaign {\n      id\n      version\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"CreateCampaign","kind":"mutation","hash":"30a25fe5fb5fbecee2f35c421c64168450195f308b7a777af15ca1add2b7f092","key":"input"},
);

export const CreateClient = /*#__PURE__*/ new TypedDocument<T.CreateClientMutation, T.CreateClientMutationVariables>(
  "# Only this answer contains the secret. Show it once and store it in the system that signs in with\n# it.\nmutation CreateClient($input: CreateClientInput!) {\n  createClient(input: $input) {\n    client {\n      id\n      version\n      name\n      unit {\n        code\n        name\n      }\n      scopes\n    }\n    secret\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"CreateClient","kind":"mutation","hash":"6f9c1e6a1f10a341db83f85b8fb003ab7dd3fef7671ff1a5343b0f1f5c96e2d4","key":"input"},
);

export const CreateUpload = /*#__PURE__*/ new TypedDocument<T.CreateUploadMutation, T.CreateUploadMutationVariables>(
  "# Step 1 of 3: announce the file; then send its bytes to `url` with these headers; then\n# AttachDocument.\nmutation CreateUpload($input: CreateUploadInput!) {\n  createUpload(input: $input) {\n    upload {\n      documentId\n      method\n      url\n      headers {\n        name\n        value\n      }\n      expiresAt\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"CreateUpload","kind":"mutation","hash":"83f6fc08b9a11a2b5aca5d7bf4dfef4ec735b79310891b02daaf427ec7e13486","key":"input"},
);

export const DeadlinePolicies = /*#__PURE__*/ new TypedDocument<T.DeadlinePoliciesQuery, T.DeadlinePoliciesQueryVariables>(
  "query DeadlinePolicies($unitCode: String, $on: Date) {\n  deadlinePolicies(unitCode: $unitCode, on: $on) {\n    code\n    label {\n      vi\n      en\n    }\n    length\n    unit\n    direction\n    trigger\n    owedBy\n    metBy\n    repeating\n    source\n    mark\n    unitCode\n    validFrom\n    version\n  }\n}\n",
  {"name":"DeadlinePolicies","kind":"query","hash":"e3320f56493ef7fff4888cd8d96fd217c556cf797bc550fe80f388c6eb2f26c9"},
);

export const Deadlines = /*#__PURE__*/ new TypedDocument<T.DeadlinesQuery, T.DeadlinesQueryVariables>(
  "query Deadlines($where: DeadlineWhere!, $orderBy: DeadlineOrder, $first: Int, $after: String) {\n  deadlines(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      version\n      policyCode\n      label {\n        vi\n        en\n      }\n      policy {\n        label {\n          vi\n          en\n        }\n        length\n        unit\n        source\n        mark\n      }\n      startedOn\n      startRecordedOn\n      dueOn\n      originalDueOn\n      state\n      workingDaysLeft\n      workingDaysLate\n      metOn\n      metRecordedOn\n      steps {\n        date\n        counted\n        reason\n        source\n      }\n      notices {\n        stage\n        dueOn\n        saidAt\n      }\n      subject {\n        __typename\n        id\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Deadlines","kind":"query","hash":"b206ca695e1594baca0be1b4f158a123df5f215cf367a0e22039721a724df234"},
);

export const DirectiveByExternalRef = /*#__PURE__*/ new TypedDocument<T.DirectiveByExternalRefQuery, T.DirectiveByExternalRefQueryVariables>(
  "query DirectiveByExternalRef($externalRef: ExternalRefInput!) {\n  directive(externalRef: $externalRef) {\n    id\n    version\n    number\n    kinds\n    content\n    status\n    lead {\n      id\n      name\n    }\n    deadlines {\n      dueOn\n      state\n    }\n    session {\n      id\n      title\n    }\n    externalRef {\n      system\n      value\n    }\n  }\n}\n",
  {"name":"DirectiveByExternalRef","kind":"query","hash":"f84c71c6870aa614ac98cc54bd825e0279c682143c96f7b4b38c522b5ce4488c"},
);

export const Directives = /*#__PURE__*/ new TypedDocument<T.DirectivesQuery, T.DirectivesQueryVariables>(
  "query Directives(\n  $where: DirectiveWhere!\n  $orderBy: DirectiveOrder\n  $first: Int = 20\n  $after: String\n) {\n  directives(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      number\n      kinds\n      content\n      status\n      issuedOn\n      lead {\n        id\n        name\n      }\n      deadlines {\n        dueOn\n        state\n        workingDaysLeft\n        workingDaysLate\n      }\n      session {\n        id\n        title\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Directives","kind":"query","hash":"e6eadc7001e92fd7e918914fe33c7ab42ae3e8294c0fb8b7ef5458b6f20a85eb"},
);

export const DraftResponse = /*#__PURE__*/ new TypedDocument<T.DraftResponseMutation, T.DraftResponseMutationVariables>(
  "mutation DraftResponse($input: DraftResponseInput!) {\n  draftResponse(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      responses {\n        id\n        version\n        kind\n        status\n        content\n        answeredOn\n        approvedOn\n        corrects {\n          id\n        }\n        deliveries {\n          opinionId\n          means\n          deliveredOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"DraftResponse","kind":"mutation","hash":"d46eaf93189ae2048ae98dfca5d4a578905cdd8d079b9db147d24b872e3d54cb","key":"input"},
);

export const EraseCitizen = /*#__PURE__*/ new TypedDocument<T.EraseCitizenMutation, T.EraseCitizenMutationVariables>(
  "# `citizenId` comes from any opinion of the citizen. After RETRY_LATER, call again.\nmutation EraseCitizen($input: EraseCitizenInput!) {\n  eraseCitizen(input: $input) {\n    citizenId\n    erasedAt\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"EraseCitizen","kind":"mutation","hash":"b5c732f2134d01d82a1adb70eb098a235a9e7dcbbb942d0046b682c79d3a4e3d","key":"input"},
);

export const EscalateOpinion = /*#__PURE__*/ new TypedDocument<T.EscalateOpinionMutation, T.EscalateOpinionMutationVariables>(
  "mutation EscalateOpinion($input: EscalateOpinionInput!) {\n  escalateOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      escalations {\n        id\n        to\n        documentNumber\n        escalatedOn\n        followUps {\n          on\n          note\n        }\n        reply {\n          content\n          repliedOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"EscalateOpinion","kind":"mutation","hash":"79b9b9073a98af4dfc44b1c6c0ac5d6fd0bf898336dd7613ed7e11c6e410dc30","key":"input"},
);

export const ExplainDeadline = /*#__PURE__*/ new TypedDocument<T.ExplainDeadlineQuery, T.ExplainDeadlineQueryVariables>(
  "query ExplainDeadline($policyCode: String!, $startedAt: DateTime!, $unitCode: String!) {\n  explainDeadline(policyCode: $policyCode, startedAt: $startedAt, unitCode: $unitCode) {\n    dueOn\n    overdueFrom\n    provisional\n    provisionalBecause\n    policy {\n      code\n      length\n      unit\n      source\n      mark\n    }\n    steps {\n      date\n      counted\n      reason\n      source\n    }\n  }\n}\n",
  {"name":"ExplainDeadline","kind":"query","hash":"ac8ea4c2a38b46b356f7318f879b479f0aa7341c8e8e6aaecec56792b163e862"},
);

export const ExplainDifference = /*#__PURE__*/ new TypedDocument<T.ExplainDifferenceMutation, T.ExplainDifferenceMutationVariables>(
  "mutation ExplainDifference($input: ExplainDifferenceInput!) {\n  explainDifference(input: $input) {\n    session {\n      id\n      version\n      reconciliation {\n        difference\n        explained\n        lines {\n          channel\n          unit\n          difference\n        }\n        explanation\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ExplainDifference","kind":"mutation","hash":"c8ba5c6f836a741f581dd5ab64d3a59722e0e2994b5754a60f2e1dd803ca4ea1","key":"input"},
);

export const ExtendDeadline = /*#__PURE__*/ new TypedDocument<T.ExtendDeadlineMutation, T.ExtendDeadlineMutationVariables>(
  "mutation ExtendDeadline($input: ExtendDeadlineInput!) {\n  extendDeadline(input: $input) {\n    deadline {\n      id\n      version\n      state\n      dueOn\n      originalDueOn\n      overdueFrom\n      extensions {\n        from\n        to\n        on\n        reason\n      }\n      pauses {\n        from\n        to\n        reason\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ExtendDeadline","kind":"mutation","hash":"549616b6e69915591e319899d069e55d10c6ce5d7bb5b9d0fdb13dded9670740","key":"input"},
);

export const FindingByExternalRef = /*#__PURE__*/ new TypedDocument<T.FindingByExternalRefQuery, T.FindingByExternalRefQueryVariables>(
  "query FindingByExternalRef($externalRef: ExternalRefInput!) {\n  finding(externalRef: $externalRef) {\n    id\n    version\n    type\n    content\n    foundOn\n    unit {\n      code\n      name\n    }\n    campaign {\n      id\n      title\n    }\n    recommendation {\n      id\n      status\n      content\n    }\n    externalRef {\n      system\n      value\n    }\n  }\n}\n",
  {"name":"FindingByExternalRef","kind":"query","hash":"34a4fd195500f1137ad9258ff1792765d98adfd6e855b03fed09fed31f71c63b"},
);

export const Findings = /*#__PURE__*/ new TypedDocument<T.FindingsQuery, T.FindingsQueryVariables>(
  "query Findings(\n  $where: SupervisionFindingWhere!\n  $orderBy: SupervisionFindingOrder\n  $first: Int = 20\n  $after: String\n) {\n  findings(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      type\n      content\n      foundOn\n      unit {\n        name\n      }\n      recommendation {\n        content\n      }\n      campaign {\n        title\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Findings","kind":"query","hash":"7c1e78771329b0c03a16f66cdcaa24c2d6bbaf315cbe72c7e433b072595c8113"},
);

export const FollowUpEscalation = /*#__PURE__*/ new TypedDocument<T.FollowUpEscalationMutation, T.FollowUpEscalationMutationVariables>(
  "mutation FollowUpEscalation($input: FollowUpEscalationInput!) {\n  followUpEscalation(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      escalations {\n        id\n        to\n        documentNumber\n        escalatedOn\n        followUps {\n          on\n          note\n        }\n        reply {\n          content\n          repliedOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"FollowUpEscalation","kind":"mutation","hash":"cdcbb10be7462075b3b45754e0503e952cff64964e02ef7aadefd27762bf0a2e","key":"input"},
);

export const GrantRole = /*#__PURE__*/ new TypedDocument<T.GrantRoleMutation, T.GrantRoleMutationVariables>(
  "mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    roleGrant {\n      id\n      version\n      subject\n      role\n      unit {\n        code\n        name\n      }\n      organization {\n        id\n        name\n      }\n      from\n      to\n      denunciations\n      scopes\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"GrantRole","kind":"mutation","hash":"8d5c5eb84de273da1611d7b1939dff36a68c5180957eb80d715bbe5e4897f8b5","key":"input"},
);

export const HoldSession = /*#__PURE__*/ new TypedDocument<T.HoldSessionMutation, T.HoldSessionMutationVariables>(
  "mutation HoldSession($input: HoldSessionInput!) {\n  holdSession(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      attendance\n      reportedCounts {\n        channel\n        unit\n        count\n        recorded\n        difference\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"HoldSession","kind":"mutation","hash":"8aa2a24a11cf60c3657d898b6e84dbb84f53071b32d87fb48ce0d2c23596e6c8","key":"input"},
);

export const IssueRecommendation = /*#__PURE__*/ new TypedDocument<T.IssueRecommendationMutation, T.IssueRecommendationMutationVariables>(
  "mutation IssueRecommendation($input: IssueRecommendationInput!) {\n  issueRecommendation(input: $input) {\n    recommendation {\n      id\n      version\n      status\n      content\n      body {\n        id\n        name\n      }\n      reply {\n        content\n        repliedOn\n      }\n      assessment {\n        note\n        assessedOn\n      }\n      implementation {\n        content\n        reportedOn\n      }\n      confirmedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"IssueRecommendation","kind":"mutation","hash":"fdcbb33e7f1fe3ae5c551c1e3ec251f469ad992dcccb2af5478ef10e1d961c58","key":"input"},
);

export const Labels = /*#__PURE__*/ new TypedDocument<T.LabelsQuery, T.LabelsQueryVariables>(
  "query Labels {\n  labels {\n    enum\n    values {\n      code\n      vi\n      en\n    }\n  }\n}\n",
  {"name":"Labels","kind":"query","hash":"4ffe780aa57919e2eb2a9f97cc8f0eb9eb68dfe7884e0bcde33d2e38fddff428"},
);

export const MergeOpinions = /*#__PURE__*/ new TypedDocument<T.MergeOpinionsMutation, T.MergeOpinionsMutationVariables>(
  "mutation MergeOpinions($input: MergeOpinionsInput!) {\n  mergeOpinions(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      mergedCount\n      merged {\n        id\n        status\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"MergeOpinions","kind":"mutation","hash":"82a0ad54c90f8011de24e1c74d743959a9b6e1dff2b4a3758bc1984bab7db5fb","key":"input"},
);

export const Nodes = /*#__PURE__*/ new TypedDocument<T.NodesQuery, T.NodesQueryVariables>(
  "query Nodes($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    __typename\n    ... on Session {\n      title\n    }\n    ... on Opinion {\n      status\n    }\n    ... on AdministrativeUnit {\n      name\n    }\n    ... on Organization {\n      name\n    }\n  }\n}\n",
  {"name":"Nodes","kind":"query","hash":"79166e1249892b002a010065354585d769f94787fbda0492c09ca377cf4b89cb"},
);

export const OpenCollection = /*#__PURE__*/ new TypedDocument<T.OpenCollectionMutation, T.OpenCollectionMutationVariables>(
  "mutation OpenCollection($input: OpenCollectionInput!) {\n  openCollection(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"OpenCollection","kind":"mutation","hash":"b0159ffa26e93d5a498498d3c8d022e23be70f1c483a364c94de7d7b37e8aeab","key":"input"},
);

export const OpinionByTrackingCode = /*#__PURE__*/ new TypedDocument<T.OpinionByTrackingCodeQuery, T.OpinionByTrackingCodeQueryVariables>(
  "query OpinionByTrackingCode($trackingCode: String!) {\n  opinion(trackingCode: $trackingCode) {\n    id\n    content\n    status\n    resolution\n    receivedOn\n    assignment {\n      organization {\n        name\n      }\n    }\n    responses {\n      kind\n      content\n      answeredOn\n      deliveries {\n        means\n        deliveredOn\n      }\n    }\n    escalations {\n      to\n      documentNumber\n      escalatedOn\n      reply {\n        content\n        repliedOn\n      }\n    }\n    directives {\n      number\n      content\n      status\n    }\n    deadlines {\n      policyCode\n      dueOn\n      state\n    }\n  }\n}\n",
  {"name":"OpinionByTrackingCode","kind":"query","hash":"14d89817a38633612840a1a458b14c60ca23745637eaeb11ac6c92232473f9c0"},
);

export const OpinionIdentity = /*#__PURE__*/ new TypedDocument<T.OpinionIdentityQuery, T.OpinionIdentityQueryVariables>(
  "# The system logs each reading of `citizen`. Query it only when it is needed, not with every page.\nquery OpinionIdentity($opinionId: ID!) {\n  opinion(id: $opinionId) {\n    id\n    citizenId\n    citizen {\n      name\n      address\n      phone\n      identityNumber\n    }\n    identityReadings {\n      at\n      actor\n      roles\n      client\n      requestId\n    }\n  }\n}\n",
  {"name":"OpinionIdentity","kind":"query","hash":"1fb69a058958ea85384f4e7c49b9716743a4730d26bc46b5594a2320d5675bea"},
);

export const Opinions = /*#__PURE__*/ new TypedDocument<T.OpinionsQuery, T.OpinionsQueryVariables>(
  "query Opinions($where: OpinionWhere!, $first: Int = 20, $after: String) {\n  opinions(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      content\n      channel\n      fields\n      status\n      resolution\n      receivedOn\n      unit {\n        name\n      }\n      assignment {\n        organization {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Opinions","kind":"query","hash":"7becb280bc3134baa0001c497f7ae79219854f8b38d777a5cd814a7777efcf02"},
);

export const Organizations = /*#__PURE__*/ new TypedDocument<T.OrganizationsQuery, T.OrganizationsQueryVariables>(
  "query Organizations($where: OrganizationWhere!, $first: Int, $after: String) {\n  organizations(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Organizations","kind":"query","hash":"b48ade2491805694453f819504cd1307402acd5b9f02c0b9446f2c7878e4f99e"},
);

export const Overdue = /*#__PURE__*/ new TypedDocument<T.OverdueQuery, T.OverdueQueryVariables>(
  "query Overdue($unitCode: String!, $first: Int, $after: String) {\n  overdue(unitCode: $unitCode, first: $first, after: $after) {\n    nodes {\n      id\n      policyCode\n      label {\n        vi\n        en\n      }\n      startedOn\n      dueOn\n      originalDueOn\n      overdueFrom\n      workingDaysLate\n      provisional\n      owedBy {\n        id\n        name\n      }\n      unit {\n        code\n        name\n      }\n      subject {\n        __typename\n        id\n        ... on Opinion {\n          content\n          status\n        }\n        ... on Directive {\n          number\n          directive: content\n        }\n        ... on Session {\n          title\n        }\n        ... on Recommendation {\n          recommendation: content\n        }\n        # If the subject is not public, this is its unit.\n        ... on AdministrativeUnit {\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Overdue","kind":"query","hash":"4e1b9fa9fb9ca2e05e0bc8ba38c5154d1d6bf7e29817c72a697c3e5e0a41e23b"},
);

export const PauseDeadline = /*#__PURE__*/ new TypedDocument<T.PauseDeadlineMutation, T.PauseDeadlineMutationVariables>(
  "mutation PauseDeadline($input: PauseDeadlineInput!) {\n  pauseDeadline(input: $input) {\n    deadline {\n      id\n      version\n      state\n      dueOn\n      originalDueOn\n      overdueFrom\n      extensions {\n        from\n        to\n        on\n        reason\n      }\n      pauses {\n        from\n        to\n        reason\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"PauseDeadline","kind":"mutation","hash":"22aec9f08e9c51796f160df6bf9a5fc00572328a9153bd0218ea4c1a712f5488","key":"input"},
);

export const PlanSession = /*#__PURE__*/ new TypedDocument<T.PlanSessionMutation, T.PlanSessionMutationVariables>(
  "mutation PlanSession($input: PlanSessionInput!) {\n  planSession(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"PlanSession","kind":"mutation","hash":"be1aa77d0f6e5bd9e291a7b5ef09391a8c76d365e12b1ff105ee18f422e2bc50","key":"input"},
);

export const PostponeSession = /*#__PURE__*/ new TypedDocument<T.PostponeSessionMutation, T.PostponeSessionMutationVariables>(
  "mutation PostponeSession($input: PostponeSessionInput!) {\n  postponeSession(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      statusReason\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"PostponeSession","kind":"mutation","hash":"a7764d0dd980aac47ab065fde182a0154b145b0e436f6b16c9932d9e01ec6458","key":"input"},
);

export const PublishSession = /*#__PURE__*/ new TypedDocument<T.PublishSessionMutation, T.PublishSessionMutationVariables>(
  "mutation PublishSession($input: PublishSessionInput!) {\n  publishSession(input: $input) {\n    session {\n      id\n      version\n      status\n      allowedTransitions {\n        by\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"PublishSession","kind":"mutation","hash":"ce9132cf1a6dcf830eca4793adf333a6c2d04e62e602d49827cda8320e354ac6","key":"input"},
);

export const Recalculation = /*#__PURE__*/ new TypedDocument<T.RecalculationQuery, T.RecalculationQueryVariables>(
  "query Recalculation($id: ID!) {\n  recalculation(id: $id) {\n    id\n    status\n    reason\n    by\n    createdAt\n    examined\n    moved\n    startsOverdue\n    stopsOverdue\n  }\n}\n",
  {"name":"Recalculation","kind":"query","hash":"557507018a2ada2f9854a0f3e980509ea58a8db0320ca69ad196d3b7ae823084"},
);

export const ReceiveRecommendation = /*#__PURE__*/ new TypedDocument<T.ReceiveRecommendationMutation, T.ReceiveRecommendationMutationVariables>(
  "mutation ReceiveRecommendation($input: ReceiveRecommendationInput!) {\n  receiveRecommendation(input: $input) {\n    recommendation {\n      id\n      version\n      status\n      content\n      body {\n        id\n        name\n      }\n      reply {\n        content\n        repliedOn\n      }\n      assessment {\n        note\n        assessedOn\n      }\n      implementation {\n        content\n        reportedOn\n      }\n      confirmedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReceiveRecommendation","kind":"mutation","hash":"27e201165b920a5506ff018fc05b5316abe354e66e45fd42198634fa0c315933","key":"input"},
);

export const Recommendations = /*#__PURE__*/ new TypedDocument<T.RecommendationsQuery, T.RecommendationsQueryVariables>(
  "query Recommendations(\n  $where: RecommendationWhere!\n  $orderBy: RecommendationOrder\n  $first: Int = 20\n  $after: String\n) {\n  recommendations(where: $where, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      version\n      status\n      content\n      issuedOn\n      body {\n        id\n        name\n      }\n      unit {\n        id\n        name\n      }\n      finding {\n        id\n        type\n        campaign {\n          id\n          title\n        }\n      }\n      deadlines {\n        id\n        policyCode\n        dueOn\n        state\n        workingDaysLeft\n        workingDaysLate\n      }\n      allowedTransitions {\n        by\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Recommendations","kind":"query","hash":"105b4030733b53021665bbfccbdd8b981fc34b2c7c9a84f5ede0d9ea868c925e"},
);

export const Reconciliation = /*#__PURE__*/ new TypedDocument<T.ReconciliationQuery, T.ReconciliationQueryVariables>(
  "query Reconciliation($where: SessionWhere!) {\n  sessions(where: $where) {\n    nodes {\n      title\n      heldOn\n      reportedCounts {\n        channel\n        unit\n        count\n        recorded\n        difference\n      }\n      reconciliation {\n        reported\n        recorded\n        difference\n        explanation\n        agrees\n        explained\n        lines {\n          channel\n          unit\n          reported\n          recorded\n          difference\n          summed\n        }\n      }\n      legalBases {\n        number\n        issuedOn\n      }\n      unit {\n        name\n        validTo\n        successors {\n          code\n          name\n        }\n      }\n    }\n  }\n}\n",
  {"name":"Reconciliation","kind":"query","hash":"8b026548712b67730aae4688d302234c270c71c2753ae4d0e6644986ade9157a"},
);

export const RecordDelivery = /*#__PURE__*/ new TypedDocument<T.RecordDeliveryMutation, T.RecordDeliveryMutationVariables>(
  "mutation RecordDelivery($input: RecordDeliveryInput!) {\n  recordDelivery(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      responses {\n        id\n        version\n        kind\n        status\n        content\n        answeredOn\n        approvedOn\n        corrects {\n          id\n        }\n        deliveries {\n          opinionId\n          means\n          deliveredOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordDelivery","kind":"mutation","hash":"85274078c0123a9990afd84fcca748dac2d4070bce71fc4e1605dbf5a2da7b93","key":"input"},
);

export const RecordEscalationReply = /*#__PURE__*/ new TypedDocument<T.RecordEscalationReplyMutation, T.RecordEscalationReplyMutationVariables>(
  "mutation RecordEscalationReply($input: RecordEscalationReplyInput!) {\n  recordEscalationReply(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      escalations {\n        id\n        to\n        documentNumber\n        escalatedOn\n        followUps {\n          on\n          note\n        }\n        reply {\n          content\n          repliedOn\n        }\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordEscalationReply","kind":"mutation","hash":"c8aa0252a823572421344f81e32e6b451ecb707f8b5783b61511e39a42ac238b","key":"input"},
);

export const RecordFinding = /*#__PURE__*/ new TypedDocument<T.RecordFindingMutation, T.RecordFindingMutationVariables>(
  "mutation RecordFinding($input: RecordFindingInput!) {\n  recordFinding(input: $input) {\n    finding {\n      id\n      version\n      unit {\n        name\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordFinding","kind":"mutation","hash":"f7660972f818bb50f8d2a25ec9b0c0b2d18c7a416535f890ca7a1c082db552a5","key":"input"},
);

export const RecordOpinion = /*#__PURE__*/ new TypedDocument<T.RecordOpinionMutation, T.RecordOpinionMutationVariables>(
  "mutation RecordOpinion($input: RecordOpinionInput!) {\n  recordOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      trackingCode\n    }\n    trackingCode\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordOpinion","kind":"mutation","hash":"2afdf51644bddfdb15c8ba03cbcdc9a02c5c2f32af461e8ffb636e2b747f9dc7","key":"input"},
);

export const RecordOpinions = /*#__PURE__*/ new TypedDocument<T.RecordOpinionsMutation, T.RecordOpinionsMutationVariables>(
  "mutation RecordOpinions($input: RecordOpinionsInput!) {\n  recordOpinions(input: $input) {\n    results {\n      index\n      opinion {\n        id\n        version\n        status\n      }\n      trackingCode\n      warnings {\n        code\n        subjectId\n        path\n        message\n      }\n      userErrors {\n        path\n        code\n        message\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordOpinions","kind":"mutation","hash":"21818c244fdb2208d414bc3fcef8172ad10c67323b08ba0d37df3874837ede1b","key":"rows"},
);

export const RecordOrganization = /*#__PURE__*/ new TypedDocument<T.RecordOrganizationMutation, T.RecordOrganizationMutationVariables>(
  "mutation RecordOrganization($input: RecordOrganizationInput!) {\n  recordOrganization(input: $input) {\n    organization {\n      id\n      name\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordOrganization","kind":"mutation","hash":"62cf40e1759eb5a2a335a3c43ab99b48b49625034d90bba4c9f3f5f3f604fa40","key":"input"},
);

export const RecordSession = /*#__PURE__*/ new TypedDocument<T.RecordSessionMutation, T.RecordSessionMutationVariables>(
  "mutation RecordSession($input: RecordSessionInput!) {\n  recordSession(input: $input) {\n    session {\n      id\n      version\n      status\n      unit {\n        name\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RecordSession","kind":"mutation","hash":"296af3c181a2e600ba8f152f2b3f875b968b6f60bee5d344aa59338dc05c06de","key":"input"},
);

export const RedactOpinion = /*#__PURE__*/ new TypedDocument<T.RedactOpinionMutation, T.RedactOpinionMutationVariables>(
  "mutation RedactOpinion($input: RedactOpinionInput!) {\n  redactOpinion(input: $input) {\n    opinion {\n      id\n      version\n      content\n      contentState\n      redaction {\n        passages\n        reason\n        by\n        on\n      }\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RedactOpinion","kind":"mutation","hash":"7329d31de5d34da5e638b9df95735302981c762767d3f964ef9ba4963dd7b7a0","key":"input"},
);

export const RedirectOpinion = /*#__PURE__*/ new TypedDocument<T.RedirectOpinionMutation, T.RedirectOpinionMutationVariables>(
  "mutation RedirectOpinion($input: RedirectOpinionInput!) {\n  redirectOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      redirection {\n        to\n        receiptNumber\n        redirectedOn\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RedirectOpinion","kind":"mutation","hash":"d0b3257209f5cd3897c64e798a6e3a3b3a7daa27c87c9ae8e9e9ad7e87bdbd79","key":"input"},
);

export const RejectOpinion = /*#__PURE__*/ new TypedDocument<T.RejectOpinionMutation, T.RejectOpinionMutationVariables>(
  "mutation RejectOpinion($input: RejectOpinionInput!) {\n  rejectOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      rejection {\n        reason\n        basis\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RejectOpinion","kind":"mutation","hash":"391e521c1b95e74082f47617fa8e6b6db202423e1a5adcfbddba39ef2adc6a4e","key":"input"},
);

export const ReopenOpinion = /*#__PURE__*/ new TypedDocument<T.ReopenOpinionMutation, T.ReopenOpinionMutationVariables>(
  "mutation ReopenOpinion($input: ReopenOpinionInput!) {\n  reopenOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      reopened {\n        reason\n        on\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReopenOpinion","kind":"mutation","hash":"44c5632a8c36db873a54bca10162683b5adc4ba0bf0fce4f5c13d063ccc0d91d","key":"input"},
);

export const ReplyToRecommendation = /*#__PURE__*/ new TypedDocument<T.ReplyToRecommendationMutation, T.ReplyToRecommendationMutationVariables>(
  "mutation ReplyToRecommendation($input: ReplyToRecommendationInput!) {\n  replyToRecommendation(input: $input) {\n    recommendation {\n      id\n      version\n      status\n      content\n      body {\n        id\n        name\n      }\n      reply {\n        content\n        repliedOn\n      }\n      assessment {\n        note\n        assessedOn\n      }\n      implementation {\n        content\n        reportedOn\n      }\n      confirmedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReplyToRecommendation","kind":"mutation","hash":"376f469e92ffa30b7022d058691be2a9b68823194caa205ee3a3adf7904b0365","key":"input"},
);

export const ReportDirective = /*#__PURE__*/ new TypedDocument<T.ReportDirectiveMutation, T.ReportDirectiveMutationVariables>(
  "mutation ReportDirective($input: ReportDirectiveInput!) {\n  reportDirective(input: $input) {\n    directive {\n      id\n      version\n      number\n      status\n      progress {\n        acknowledgedOn\n        startedOn\n        reportedOn\n        report\n        acceptedOn\n      }\n      returned {\n        report\n        reason\n        returnedOn\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReportDirective","kind":"mutation","hash":"3a48ceec696f8519d3da680f15b89272a0fd52fe6df8f8ecdab069a3f54219d1","key":"input"},
);

export const ReportImplementation = /*#__PURE__*/ new TypedDocument<T.ReportImplementationMutation, T.ReportImplementationMutationVariables>(
  "mutation ReportImplementation($input: ReportImplementationInput!) {\n  reportImplementation(input: $input) {\n    recommendation {\n      id\n      version\n      status\n      content\n      body {\n        id\n        name\n      }\n      reply {\n        content\n        repliedOn\n      }\n      assessment {\n        note\n        assessedOn\n      }\n      implementation {\n        content\n        reportedOn\n      }\n      confirmedOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReportImplementation","kind":"mutation","hash":"e8d276b99cb67ffe3d56cbe99c9e462b23f62b2d35af0e9c02e8a53e351840b5","key":"input"},
);

export const ResumeDeadline = /*#__PURE__*/ new TypedDocument<T.ResumeDeadlineMutation, T.ResumeDeadlineMutationVariables>(
  "mutation ResumeDeadline($input: ResumeDeadlineInput!) {\n  resumeDeadline(input: $input) {\n    deadline {\n      id\n      version\n      state\n      dueOn\n      originalDueOn\n      overdueFrom\n      extensions {\n        from\n        to\n        on\n        reason\n      }\n      pauses {\n        from\n        to\n        reason\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ResumeDeadline","kind":"mutation","hash":"8d51e7341c44bff867b865e2227c1349d7d7daaa430311812be80e93293422dc","key":"input"},
);

export const ReturnDirective = /*#__PURE__*/ new TypedDocument<T.ReturnDirectiveMutation, T.ReturnDirectiveMutationVariables>(
  "mutation ReturnDirective($input: ReturnDirectiveInput!) {\n  returnDirective(input: $input) {\n    directive {\n      id\n      version\n      number\n      status\n      progress {\n        acknowledgedOn\n        startedOn\n        reportedOn\n        report\n        acceptedOn\n      }\n      returned {\n        report\n        reason\n        returnedOn\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReturnDirective","kind":"mutation","hash":"cc0e6aa7cd7aac88052906d898fb512510570ec47859233a9bcba42a694034a3","key":"input"},
);

export const ReturnOpinion = /*#__PURE__*/ new TypedDocument<T.ReturnOpinionMutation, T.ReturnOpinionMutationVariables>(
  "mutation ReturnOpinion($input: ReturnOpinionInput!) {\n  returnOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      returned {\n        reason\n        on\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"ReturnOpinion","kind":"mutation","hash":"f4d5f6ebb1742f3f55e24535d3148fd2c3088c8bc34867749471a56db6f70332","key":"input"},
);

export const RevokeClient = /*#__PURE__*/ new TypedDocument<T.RevokeClientMutation, T.RevokeClientMutationVariables>(
  "mutation RevokeClient($input: RevokeClientInput!) {\n  revokeClient(input: $input) {\n    client {\n      id\n      version\n      revoked {\n        at\n        by\n        reason\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RevokeClient","kind":"mutation","hash":"92e1f600837c0e016ff993a09667012c06370d45fce96aac5525c9b65b7537e7","key":"input"},
);

export const RevokeRole = /*#__PURE__*/ new TypedDocument<T.RevokeRoleMutation, T.RevokeRoleMutationVariables>(
  "mutation RevokeRole($input: RevokeRoleInput!) {\n  revokeRole(input: $input) {\n    roleGrant {\n      id\n      version\n      revoked {\n        at\n        by\n        reason\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RevokeRole","kind":"mutation","hash":"d58ccb1769cc2b58d7469d623474a671c0f4648041ce8d1b5133253dfe6bf574","key":"input"},
);

export const RoleGrants = /*#__PURE__*/ new TypedDocument<T.RoleGrantsQuery, T.RoleGrantsQueryVariables>(
  "query RoleGrants($where: RoleGrantWhere!, $first: Int = 50, $after: String) {\n  roleGrants(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      version\n      subject\n      role\n      organization {\n        id\n        name\n      }\n      from\n      to\n      denunciations\n      scopes\n      grantedBy\n      revoked {\n        at\n        by\n        reason\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"RoleGrants","kind":"query","hash":"e9716f11a537e384f309e7ae9aa673ab4b79ae2763a174367b70d57e97b33f50"},
);

export const RotateClientSecret = /*#__PURE__*/ new TypedDocument<T.RotateClientSecretMutation, T.RotateClientSecretMutationVariables>(
  "# Two secrets are valid at the same time. Install the new secret, then call again; the oldest secret\n# becomes invalid.\nmutation RotateClientSecret($input: RotateClientSecretInput!) {\n  rotateClientSecret(input: $input) {\n    client {\n      id\n      version\n      secretsCreatedAt\n    }\n    secret\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"RotateClientSecret","kind":"mutation","hash":"94372053397dfc979afa1343299da665b6b51dfb464ec7217c8ca984316e9e97","key":"input"},
);

export const SessionByExternalRef = /*#__PURE__*/ new TypedDocument<T.SessionByExternalRefQuery, T.SessionByExternalRefQueryVariables>(
  "query SessionByExternalRef($externalRef: ExternalRefInput!) {\n  session(externalRef: $externalRef) {\n    id\n    version\n    title\n    type\n    countsInStatistics\n    status\n    unit {\n      code\n      name\n    }\n    scope\n    heldOn\n    heldOnPrecision\n    dayPart\n    chairs {\n      name\n      position\n    }\n    guests {\n      name\n      position\n    }\n    legalBases {\n      number\n      title\n      issuer\n      issuedOn\n    }\n    notAdmitted {\n      reason\n      basis\n    }\n    fields\n    conclusionNotice {\n      number\n      issuedOn\n      noDirectiveReason\n    }\n    directives(first: 40) {\n      nodes {\n        number\n        kinds\n        content\n        lead {\n          name\n        }\n        cooperating {\n          name\n        }\n      }\n    }\n    publication {\n      place\n      from\n    }\n  }\n}\n",
  {"name":"SessionByExternalRef","kind":"query","hash":"554f58581ade53817cebbe9c014b615d650fb737e0e0ae1b88014d3d87c191d4"},
);

export const SessionHistory = /*#__PURE__*/ new TypedDocument<T.SessionHistoryQuery, T.SessionHistoryQueryVariables>(
  "query SessionHistory($id: ID!) {\n  session(id: $id) {\n    version\n    auditTrail(first: 50) {\n      nodes {\n        action\n        version\n        occurredAt\n        actor\n        roles\n        reason\n        fields {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n}\n",
  {"name":"SessionHistory","kind":"query","hash":"c7f1913588739112c472090d5fd9021d468636b931762851e068beb1630f66d7"},
);

export const SessionPage = /*#__PURE__*/ new TypedDocument<T.SessionPageQuery, T.SessionPageQueryVariables>(
  "query SessionPage($id: ID!, $opinions: Int! = 50, $after: String) {\n  session(id: $id) {\n    id\n    version\n    title\n    type\n    mode\n    status\n    heldOn\n    heldOnPrecision\n    place\n    attendance\n    summary\n    reconciliation {\n      reported\n      recorded\n      difference\n      explanation\n    }\n    unit {\n      code\n      name\n      kind\n      level\n    }\n    chairs {\n      name\n      position\n      organization {\n        id\n        name\n      }\n    }\n    hosts {\n      id\n      name\n    }\n    legalBases {\n      number\n      title\n      issuer\n      issuedOn\n    }\n    reportedCounts {\n      channel\n      unit\n      count\n      recorded\n      difference\n    }\n    conclusionNotice {\n      id\n      number\n      issuedOn\n      signedBy\n      summary\n    }\n    publication {\n      place\n      from\n    }\n    deadlines {\n      ...DeadlineFields\n    }\n    directives(first: 40) {\n      nodes {\n        id\n        version\n        number\n        kinds\n        content\n        status\n        lead {\n          id\n          name\n        }\n        cooperating {\n          id\n          name\n        }\n        deadlines {\n          ...DeadlineFields\n        }\n      }\n    }\n    opinions(first: $opinions, after: $after) {\n      nodes {\n        id\n        version\n        content\n        contentState\n        channel\n        turn\n        fields\n        nature\n        competence\n        status\n        resolution\n        receivedOn\n        responses {\n          id\n          kind\n          status\n          content\n          answeredOn\n          answeredBy\n          deliveries {\n            means\n            deliveredOn\n          }\n        }\n        deadlines {\n          ...DeadlineFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n\nfragment DeadlineFields on Deadline {\n  id\n  policyCode\n  startedOn\n  dueOn\n  overdueFrom\n  state\n  workingDaysLeft\n  workingDaysLate\n  provisional\n}\n",
  {"name":"SessionPage","kind":"query","hash":"89d68e9c38215231d8c8a68e1aca7dc0047ce6946d4188c4cc6764bb7d23cbfc"},
);

export const Sessions = /*#__PURE__*/ new TypedDocument<T.SessionsQuery, T.SessionsQueryVariables>(
  "query Sessions($where: SessionWhere!, $first: Int = 20, $after: String) {\n  sessions(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      title\n      type\n      status\n      heldOn\n      heldOnPrecision\n      unit {\n        code\n        name\n      }\n      chairs {\n        name\n        position\n      }\n      figures {\n        opinions\n        answered\n        overdue\n        directives\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Sessions","kind":"query","hash":"2c83d67893805cdda675fcb9b884bb3fd0f79ab318012d44d25344642fcd9d3d"},
);

export const SetCalendarDays = /*#__PURE__*/ new TypedDocument<T.SetCalendarDaysMutation, T.SetCalendarDaysMutationVariables>(
  "mutation SetCalendarDays($input: SetCalendarDaysInput!) {\n  setCalendarDays(input: $input) {\n    calendarVersion\n    preview {\n      ...PreviewFields\n    }\n    recalculation {\n      id\n      status\n      moved\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n\nfragment PreviewFields on RecalculationPreview {\n  examined\n  moved\n  startsOverdue\n  stopsOverdue\n  complete\n  moves {\n    deadlineId\n    from\n    to\n    startsOverdue\n    stopsOverdue\n  }\n}\n",
  {"name":"SetCalendarDays","kind":"mutation","hash":"c14bc2dd65873b6dd89401f6b1501c356f6b4f90fcf387f9d3fa523b28ff7ce4","key":"input"},
);

export const SetDeadlinePolicy = /*#__PURE__*/ new TypedDocument<T.SetDeadlinePolicyMutation, T.SetDeadlinePolicyMutationVariables>(
  "mutation SetDeadlinePolicy($input: SetDeadlinePolicyInput!) {\n  setDeadlinePolicy(input: $input) {\n    preview {\n      ...PreviewFields\n    }\n    recalculation {\n      id\n      status\n      moved\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n\nfragment PreviewFields on RecalculationPreview {\n  examined\n  moved\n  startsOverdue\n  stopsOverdue\n  complete\n  moves {\n    deadlineId\n    from\n    to\n    startsOverdue\n    stopsOverdue\n  }\n}\n",
  {"name":"SetDeadlinePolicy","kind":"mutation","hash":"315abb0fb8c7b4383452b7741fcf8d05eba9ab3222e4dc01d31b340b916506cf","key":"input"},
);

export const SetResolution = /*#__PURE__*/ new TypedDocument<T.SetResolutionMutation, T.SetResolutionMutationVariables>(
  "mutation SetResolution($input: SetResolutionInput!) {\n  setResolution(input: $input) {\n    opinion {\n      id\n      version\n      status\n      resolution\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"SetResolution","kind":"mutation","hash":"f74be36a18bd032e786874c9f2c90ccce271c5ad7c90632b8e064073c024f853","key":"input"},
);

export const StartDirective = /*#__PURE__*/ new TypedDocument<T.StartDirectiveMutation, T.StartDirectiveMutationVariables>(
  "mutation StartDirective($input: StartDirectiveInput!) {\n  startDirective(input: $input) {\n    directive {\n      id\n      version\n      number\n      status\n      progress {\n        acknowledgedOn\n        startedOn\n        reportedOn\n        report\n        acceptedOn\n      }\n      returned {\n        report\n        reason\n        returnedOn\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"StartDirective","kind":"mutation","hash":"cc53b28e58e7229370a4fecf7e2c9d707a16af58efedbab68ce8e935d2906253","key":"input"},
);

export const StartSession = /*#__PURE__*/ new TypedDocument<T.StartSessionMutation, T.StartSessionMutationVariables>(
  "mutation StartSession($input: StartSessionInput!) {\n  startSession(input: $input) {\n    session {\n      id\n      version\n      status\n      heldOn\n      allowedTransitions {\n        by\n        to {\n          code\n          vi\n          en\n        }\n        requires {\n          code\n          vi\n          en\n          met\n        }\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"StartSession","kind":"mutation","hash":"0ec1f7ee2fd8791dcd670cc3c564f39ffe15e92dc50c376eb6257c710910c1c9","key":"input"},
);

export const Supervision = /*#__PURE__*/ new TypedDocument<T.SupervisionQuery, T.SupervisionQueryVariables>(
  "query Supervision($where: SupervisionCampaignWhere!, $orderBy: SupervisionCampaignOrder) {\n  supervisionCampaigns(where: $where, orderBy: $orderBy, first: 5) {\n    nodes {\n      id\n      title\n      from\n      to\n      coversFrom\n      coversTo\n      supervisor {\n        name\n      }\n      leader {\n        name\n        position\n      }\n      legalBases {\n        number\n        title\n        issuer\n        issuedOn\n      }\n      visits {\n        unit {\n          name\n        }\n        bodies {\n          name\n        }\n      }\n      findings(first: 20) {\n        nodes {\n          id\n          type\n          content\n          recommendation {\n            content\n          }\n        }\n      }\n      externalRef {\n        system\n        value\n      }\n    }\n  }\n}\n",
  {"name":"Supervision","kind":"query","hash":"b8502d09f41f8d235b70c9cf88d93427cfa1fb8a28b1b060972dca9dc70ec7e0"},
);

export const TellRejection = /*#__PURE__*/ new TypedDocument<T.TellRejectionMutation, T.TellRejectionMutationVariables>(
  "mutation TellRejection($input: TellRejectionInput!) {\n  tellRejection(input: $input) {\n    opinion {\n      id\n      version\n      status\n      rejection {\n        reason\n        toldOn\n      }\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"TellRejection","kind":"mutation","hash":"935e8a09d5edd1db30f05d5e4b7b8b2309e969c1ab592e241a32909ec397b9ec","key":"input"},
);

export const Tracking = /*#__PURE__*/ new TypedDocument<T.TrackingQuery, T.TrackingQueryVariables>(
  "query Tracking($code: String!) {\n  tracking(code: $code) {\n    id\n    code\n    opinion {\n      id\n      version\n      content\n      status\n      resolution\n      receivedOn\n      assignment {\n        organization {\n          name\n        }\n      }\n      responses {\n        kind\n        content\n        answeredOn\n        deliveries {\n          means\n          deliveredOn\n        }\n      }\n      escalations {\n        to\n        documentNumber\n        escalatedOn\n        reply {\n          content\n          repliedOn\n        }\n      }\n      directives {\n        number\n        content\n        status\n      }\n      deadlines {\n        policyCode\n        dueOn\n        state\n      }\n    }\n    mergedInto {\n      opinionId\n      status\n      resolution\n      responses {\n        id\n        kind\n        content\n        answeredOn\n      }\n    }\n  }\n}\n",
  {"name":"Tracking","kind":"query","hash":"cdfd14ce1cacd28dd8b221f6d466e02d5deb3fefceb1507475a4c185da63916c"},
);

export const UnitHistory = /*#__PURE__*/ new TypedDocument<T.UnitHistoryQuery, T.UnitHistoryQueryVariables>(
  "query UnitHistory($code: String!, $on: Date) {\n  unit(code: $code, on: $on) {\n    id\n    code\n    codeIsOfficial\n    name\n    kind\n    level\n    validFrom\n    validTo\n    parent {\n      code\n      name\n    }\n    predecessors {\n      code\n      name\n      parent {\n        name\n      }\n    }\n    successors {\n      code\n      name\n    }\n    organizations {\n      id\n      name\n      kind\n    }\n  }\n}\n",
  {"name":"UnitHistory","kind":"query","hash":"1154ba47cb192bc25abebb1792de91d725d86a72be6db0e11585f4c15145ff2e"},
);

export const UnitPicker = /*#__PURE__*/ new TypedDocument<T.UnitPickerQuery, T.UnitPickerQueryVariables>(
  "query UnitPicker($where: UnitWhere!, $first: Int = 100, $after: String) {\n  units(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      code\n      name\n      kind\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"UnitPicker","kind":"query","hash":"c5713dddc492aba995eda99da340044f5d09f60f7cb98eb6f0fb4038d739bd37"},
);

export const UpdateOpinion = /*#__PURE__*/ new TypedDocument<T.UpdateOpinionMutation, T.UpdateOpinionMutationVariables>(
  "mutation UpdateOpinion($input: UpdateOpinionInput!) {\n  updateOpinion(input: $input) {\n    opinion {\n      id\n      version\n      status\n      content\n      channel\n      turn\n      receivedOn\n      fields\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"UpdateOpinion","kind":"mutation","hash":"e0abd55f9337b36ea4e9944632f37b3d766cd3c3da5f44015312e51fd5dc5e7d","key":"input"},
);

export const UpdateSession = /*#__PURE__*/ new TypedDocument<T.UpdateSessionMutation, T.UpdateSessionMutationVariables>(
  "mutation UpdateSession($input: UpdateSessionInput!) {\n  updateSession(input: $input) {\n    session {\n      id\n      version\n      title\n    }\n    warnings {\n      code\n      subjectId\n      path\n      message\n    }\n    userErrors {\n      path\n      code\n      message\n    }\n  }\n}\n",
  {"name":"UpdateSession","kind":"mutation","hash":"9ea3a7c9cbdb1de32b7d5b59f0c945d4e97a7465df528764940a31c495003006","key":"input"},
);

export const Viewer = /*#__PURE__*/ new TypedDocument<T.ViewerQuery, T.ViewerQueryVariables>(
  "query Viewer {\n  viewer {\n    subject\n    grants {\n      role\n      unitCode\n      unit {\n        id\n        name\n      }\n      organizationId\n      organization {\n        id\n        name\n      }\n    }\n  }\n}\n",
  {"name":"Viewer","kind":"query","hash":"e5581639e1147dfd50ba52f34fc841b6e431fdeeda9588c8a50f8be3abac84c6"},
);

export const WorkingCalendar = /*#__PURE__*/ new TypedDocument<T.WorkingCalendarQuery, T.WorkingCalendarQueryVariables>(
  "query WorkingCalendar($from: Date!, $to: Date!) {\n  workingCalendar(from: $from, to: $to) {\n    version\n    coveredFrom\n    coveredTo\n    workingDays\n    days {\n      date\n      working\n      kind\n      status\n      reason\n      source\n    }\n  }\n}\n",
  {"name":"WorkingCalendar","kind":"query","hash":"ef80f9eaed994877b3b8532c29d24bd07169c57e6ea114edf1b1e39bfb79660c"},
);

export const Worklist = /*#__PURE__*/ new TypedDocument<T.WorklistQuery, T.WorklistQueryVariables>(
  "query Worklist($where: WorklistWhere, $first: Int! = 20, $after: String) {\n  worklist(where: $where, first: $first, after: $after) {\n    nodes {\n      id\n      subject {\n        __typename\n        id\n        version\n        excerpt\n        statusLabel {\n          code\n          vi\n          en\n        }\n        allowedTransitions {\n          by\n        }\n      }\n      deadline {\n        id\n        dueOn\n        state\n      }\n      body {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n",
  {"name":"Worklist","kind":"query","hash":"799cea7782b7e6948311e1e16aca47a46c82a50acba65c3d96ef92bfdd6ab1ba"},
);
