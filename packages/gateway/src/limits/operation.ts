import { type DocumentNode, Kind, type OperationDefinitionNode } from "graphql";

/** The operation of a document, which has at most one (plugin.ts). */
export const operationIn = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
