import { type DocumentNode, Kind, type OperationDefinitionNode } from "graphql";

/** The operation of a document: there is one at most (plugin.ts). */
export const operationIn = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
