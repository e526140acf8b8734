/**
 * @generated SignedSource<<13aa7aea6918132d2d7eff1860e3fee1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type office_item$data = {
  readonly body: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly deadline: {
    readonly " $fragmentSpreads": FragmentRefs<"office_deadline">;
  } | null | undefined;
  readonly id: string;
  readonly subject: {
    readonly __typename: string;
    readonly " $fragmentSpreads": FragmentRefs<"office_steps">;
  };
  readonly " $fragmentType": "office_item";
};
export type office_item$key = {
  readonly " $data"?: office_item$data;
  readonly " $fragmentSpreads": FragmentRefs<"office_item">;
};

import officeItemQuery_graphql from './officeItemQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = {
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
      "operation": officeItemQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "office_item",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "subject",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "__typename",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "office_steps"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Deadline",
      "kind": "LinkedField",
      "name": "deadline",
      "plural": false,
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
      "concreteType": "Organization",
      "kind": "LinkedField",
      "name": "body",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "WorkItem",
  "abstractKey": null
};
})();

(node as any).hash = "de186b6b4f8fe40506e52844d3c191ee";

export default node;
