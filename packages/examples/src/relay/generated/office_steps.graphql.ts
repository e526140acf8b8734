/**
 * @generated SignedSource<<298c521581bd8566cfd6ed67f986aeaa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ConditionCode = "BODY_KNOWN" | "DAY_AND_PLACE" | "DIFFERENCE_EXPLAINED" | "EVERYBODY_TOLD" | "MATTER_ENDED" | "NEVER_LOST" | "NO_OWN_PROCEDURE" | "OTHER_HAND" | "OWN_PROCEDURE" | "REST_CARRIED_OVER" | "SESSION_BEGUN" | "%future added value";
export type Step = "acceptDirective" | "acceptOpinion" | "acknowledgeDirective" | "addField" | "amendNotice" | "announceSession" | "answerAtSession" | "approveResponse" | "assessReply" | "assignOpinion" | "attachDocument" | "cancelSession" | "classifyOpinion" | "closeOpinion" | "closeSession" | "concludeSession" | "confirmRecommendation" | "createCampaign" | "createClient" | "createUpload" | "draftResponse" | "endOrganization" | "eraseCitizen" | "escalateOpinion" | "explainDifference" | "extendDeadline" | "followUpEscalation" | "grantRole" | "holdSession" | "issueRecommendation" | "mergeOpinions" | "mergeOrganization" | "openCollection" | "pauseDeadline" | "planSession" | "postponeSession" | "publishSession" | "receiveRecommendation" | "recordDelivery" | "recordEscalationReply" | "recordFinding" | "recordOpinion" | "recordOpinions" | "recordOrganization" | "recordSession" | "redactOpinion" | "redirectOpinion" | "rejectOpinion" | "renameOrganization" | "reopenOpinion" | "replyToRecommendation" | "reportDirective" | "reportImplementation" | "resumeDeadline" | "returnDirective" | "returnOpinion" | "revokeClient" | "revokeRole" | "rotateClientSecret" | "setCalendarDays" | "setDeadlinePolicy" | "setResolution" | "startDirective" | "startSession" | "tellRejection" | "updateOpinion" | "updateOrganization" | "updateSession" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type office_steps$data = {
  readonly allowedTransitions: ReadonlyArray<{
    readonly by: Step;
    readonly requires: ReadonlyArray<{
      readonly code: ConditionCode;
      readonly en: string;
      readonly met: boolean | null | undefined;
      readonly vi: string;
    }>;
    readonly to: {
      readonly code: string;
      readonly en: string;
      readonly vi: string;
    };
  }>;
  readonly excerpt: string | null | undefined;
  readonly id: string;
  readonly statusLabel: {
    readonly code: string;
    readonly en: string;
    readonly vi: string;
  };
  readonly version: number;
  readonly viewerCan: ReadonlyArray<Step>;
  readonly " $fragmentType": "office_steps";
};
export type office_steps$key = {
  readonly " $data"?: office_steps$data;
  readonly " $fragmentSpreads": FragmentRefs<"office_steps">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "vi",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "en",
  "storageKey": null
},
v3 = [
  (v0/*:: as any*/),
  (v1/*:: as any*/),
  (v2/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "office_steps",
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
      "kind": "ScalarField",
      "name": "excerpt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Label",
      "kind": "LinkedField",
      "name": "statusLabel",
      "plural": false,
      "selections": (v3/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "viewerCan",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AllowedTransition",
      "kind": "LinkedField",
      "name": "allowedTransitions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "by",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Label",
          "kind": "LinkedField",
          "name": "to",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Condition",
          "kind": "LinkedField",
          "name": "requires",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "met",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Actionable",
  "abstractKey": "__isActionable"
};
})();

(node as any).hash = "73d92c180f70d9e2f139e59cdeff4265";

export default node;
