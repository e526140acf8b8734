/**
 * For `@aws-sdk/endpoint-cache`: each DynamoDB client makes one, and none of its commands discovers
 * an endpoint any more (8 KB).
 */
export class EndpointCache {}
