/**
 * @generated SignedSource<<9c2746195eb4679b8f4ef567cf3ab973>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type office_tracking$data = {
  readonly code: string;
  readonly id: string;
  readonly opinion: {
    readonly " $fragmentSpreads": FragmentRefs<"office_opinion">;
  };
  readonly " $fragmentType": "office_tracking";
};
export type office_tracking$key = {
  readonly " $data"?: office_tracking$data;
  readonly " $fragmentSpreads": FragmentRefs<"office_tracking">;
};

import officeTrackingQuery_graphql from './officeTrackingQuery.graphql';

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": officeTrackingQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "office_tracking",
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
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Opinion",
      "kind": "LinkedField",
      "name": "opinion",
      "plural": false,
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "office_opinion"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Tracking",
  "abstractKey": null
};

(node as any).hash = "b216451a354948cc07125c18f97491f2";

export default node;
