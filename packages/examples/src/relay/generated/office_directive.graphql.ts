/**
 * @generated SignedSource<<55d3ffafb99909f155adc76fcf6ff5b1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type DirectiveStatus = "ACCEPTED" | "ACKNOWLEDGED" | "CANCELLED" | "IN_PROGRESS" | "ISSUED" | "REPLACED" | "REPORTED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type office_directive$data = {
  readonly content: string;
  readonly deadlines: ReadonlyArray<{
    readonly " $fragmentSpreads": FragmentRefs<"office_deadline">;
  }>;
  readonly id: string;
  readonly status: DirectiveStatus;
  readonly " $fragmentSpreads": FragmentRefs<"office_steps">;
  readonly " $fragmentType": "office_directive";
};
export type office_directive$key = {
  readonly " $data"?: office_directive$data;
  readonly " $fragmentSpreads": FragmentRefs<"office_directive">;
};

import officeDirectiveQuery_graphql from './officeDirectiveQuery.graphql';

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": officeDirectiveQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "office_directive",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "office_steps"
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "content",
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
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    }
  ],
  "type": "Directive",
  "abstractKey": null
};

(node as any).hash = "ddc68cda3ac0a87c0506ce420d5a7964";

export default node;
