/**
 * @generated SignedSource<<6684424388b34a025befb523f91ad766>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DeadlineState = "CANCELLED" | "DUE_SOON" | "DUE_TODAY" | "MET_LATE" | "MET_ON_TIME" | "MISSED" | "ON_TRACK" | "OVERDUE" | "PAUSED" | "%future added value";
export type Step = "acceptDirective" | "acceptOpinion" | "acknowledgeDirective" | "addField" | "amendNotice" | "announceSession" | "answerAtSession" | "approveResponse" | "assessReply" | "assignOpinion" | "attachDocument" | "cancelSession" | "classifyOpinion" | "closeOpinion" | "closeSession" | "concludeSession" | "confirmRecommendation" | "createCampaign" | "createClient" | "createUpload" | "draftResponse" | "endOrganization" | "eraseCitizen" | "escalateOpinion" | "explainDifference" | "extendDeadline" | "followUpEscalation" | "grantRole" | "holdSession" | "issueRecommendation" | "mergeOpinions" | "mergeOrganization" | "openCollection" | "pauseDeadline" | "planSession" | "postponeSession" | "publishSession" | "receiveRecommendation" | "recordDelivery" | "recordEscalationReply" | "recordFinding" | "recordOpinion" | "recordOpinions" | "recordOrganization" | "recordSession" | "redactOpinion" | "redirectOpinion" | "rejectOpinion" | "renameOrganization" | "reopenOpinion" | "replyToRecommendation" | "reportDirective" | "reportImplementation" | "resumeDeadline" | "returnDirective" | "returnOpinion" | "revokeClient" | "revokeRole" | "rotateClientSecret" | "setCalendarDays" | "setDeadlinePolicy" | "setResolution" | "startDirective" | "startSession" | "tellRejection" | "updateOpinion" | "updateOrganization" | "updateSession" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type office_deadline$data = {
  readonly dueOn: string | null | undefined;
  readonly id: string;
  readonly label: {
    readonly code: string;
    readonly en: string;
    readonly vi: string;
  };
  readonly originalDueOn: string;
  readonly overdueFrom: string | null | undefined;
  readonly state: DeadlineState;
  readonly version: number;
  readonly viewerCan: ReadonlyArray<Step>;
  readonly " $fragmentType": "office_deadline";
};
export type office_deadline$key = {
  readonly " $data"?: office_deadline$data;
  readonly " $fragmentSpreads": FragmentRefs<"office_deadline">;
};

import officeDeadlineQuery_graphql from './officeDeadlineQuery.graphql';

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": officeDeadlineQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "office_deadline",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Label",
      "kind": "LinkedField",
      "name": "label",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "vi",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "en",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "originalDueOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "overdueFrom",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCan",
      "storageKey": null
    }
  ],
  "type": "Deadline",
  "abstractKey": null
};

(node as any).hash = "3fe0febb40ddf89f03f2cf2e29ddb67f";

export default node;
