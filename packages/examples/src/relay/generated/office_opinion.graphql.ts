/**
 * @generated SignedSource<<75c42b6a0015b7f87243efc21dc684d4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DeliveryMeans = "AT_SESSION" | "ELECTRONIC" | "LETTER" | "NEXT_MEETING" | "PHONE_IN_PERSON" | "POSTED" | "READ_OUT" | "%future added value";
export type OpinionNature = "COMPLAINT" | "DENUNCIATION" | "FEEDBACK" | "PARTY_GOV_BUILDING" | "QUESTION" | "SUGGESTION" | "%future added value";
export type OpinionStatus = "ANSWERED_AT_SESSION" | "ASSIGNED" | "CLASSIFIED" | "CLOSED" | "ESCALATED" | "IN_PROGRESS" | "MERGED" | "RECEIVED" | "REDIRECTED" | "REJECTED" | "REOPENED" | "RESPONDED" | "RETURNED" | "%future added value";
export type Resolution = "CANNOT_RESOLVE" | "EXPLAINED" | "NOT_RESOLVED" | "PARTLY_RESOLVED" | "RESOLVED" | "ROADMAP" | "%future added value";
export type ResponseKind = "CORRECTED" | "FINAL" | "INTERIM" | "SUPPLEMENTARY" | "%future added value";
export type ResponseStatus = "APPROVED" | "DELIVERED" | "DRAFT" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type office_opinion$data = {
  readonly assignment: {
    readonly acceptedOn: string | null | undefined;
    readonly assignedOn: string | null | undefined;
    readonly dueOn: string | null | undefined;
    readonly organization: {
      readonly id: string;
      readonly name: string;
    };
  } | null | undefined;
  readonly content: string | null | undefined;
  readonly deadlines: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"office_deadline">;
  }>;
  readonly id: string;
  readonly nature: OpinionNature | null | undefined;
  readonly resolution: Resolution;
  readonly responses: ReadonlyArray<{
    readonly answeredOn: string | null | undefined;
    readonly approvedOn: string | null | undefined;
    readonly content: string;
    readonly deliveries: ReadonlyArray<{
      readonly deliveredOn: string | null | undefined;
      readonly means: DeliveryMeans;
    }>;
    readonly kind: ResponseKind;
    readonly status: ResponseStatus;
    readonly " $fragmentSpreads": FragmentRefs<"office_steps">;
  }>;
  readonly status: OpinionStatus;
  readonly " $fragmentSpreads": FragmentRefs<"office_steps">;
  readonly " $fragmentType": "office_opinion";
};
export type office_opinion$key = {
  readonly " $data"?: office_opinion$data;
  readonly " $fragmentSpreads": FragmentRefs<"office_opinion">;
};

import officeOpinionQuery_graphql from './officeOpinionQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "office_steps"
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": officeOpinionQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "office_opinion",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "nature",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "resolution",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Assignment",
      "kind": "LinkedField",
      "name": "assignment",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Organization",
          "kind": "LinkedField",
          "name": "organization",
          "plural": false,
          "selections": [
            (v3/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "assignedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "acceptedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "dueOn",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Deadline",
      "kind": "LinkedField",
      "name": "deadlines",
      "plural": true,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "office_deadline"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Response",
      "kind": "LinkedField",
      "name": "responses",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answeredOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "approvedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Delivery",
          "kind": "LinkedField",
          "name": "deliveries",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "means",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "deliveredOn",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    (v3/*:: as any*/)
  ],
  "type": "Opinion",
  "abstractKey": null
};
})();

(node as any).hash = "cba84c3c46d1835a0676c93afe82c03f";

export default node;
