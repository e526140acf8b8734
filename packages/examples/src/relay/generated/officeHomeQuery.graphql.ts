/**
 * @generated SignedSource<<21181d01f5169ec420c87129ee032bfa>>
 * @relayHash a457db3f1597d60843d26a143850fac9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 6ed366d285ab0915642f441c9e049cce88a614df8dacd67d0b3df3ac666d52a0

import type { ConcreteRequest } from 'relay-runtime';
export type officeHomeQuery$variables = {
  unitCode: string;
};
export type officeHomeQuery$data = {
  readonly sessions: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly title: string;
      } | null | undefined;
    }>;
  } | null | undefined;
  readonly worklist: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
      } | null | undefined;
    }>;
  } | null | undefined;
};
export type officeHomeQuery = {
  response: officeHomeQuery$data;
  variables: officeHomeQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "unitCode"
  }
],
v1 = {
  "kind": "Literal",
  "name": "first",
  "value": 3
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  {
    "alias": null,
    "args": [
      (v1/*:: as any*/),
      {
        "fields": [
          {
            "kind": "Variable",
            "name": "unitCode",
            "variableName": "unitCode"
          }
        ],
        "kind": "ObjectValue",
        "name": "where"
      }
    ],
    "concreteType": "SessionConnection",
    "kind": "LinkedField",
    "name": "sessions",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SessionEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Session",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  },
  {
    "alias": null,
    "args": [
      (v1/*:: as any*/)
    ],
    "concreteType": "WorkItemConnection",
    "kind": "LinkedField",
    "name": "worklist",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "WorkItemEdge",
        "kind": "LinkedField",
        "name": "edges",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "WorkItem",
            "kind": "LinkedField",
            "name": "node",
            "plural": false,
            "selections": [
              (v2/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "worklist(first:3)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "officeHomeQuery",
    "selections": (v3/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "officeHomeQuery",
    "selections": (v3/*:: as any*/)
  },
  "params": {
    "id": "6ed366d285ab0915642f441c9e049cce88a614df8dacd67d0b3df3ac666d52a0",
    "metadata": {},
    "name": "officeHomeQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f528f4e1e815102c48e26043b38bfa8e";

export default node;
