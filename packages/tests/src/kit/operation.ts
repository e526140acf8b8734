import type { AllHands, Asking, Chain, Payload } from "./chain.ts";

/** What of the sample data the operations are run on; looked up once. */
export interface Known {
  readonly demoSession: string;
  /** A session that writes may go to. */
  readonly ownSession: string;
  readonly trackingCode: string;
  readonly organization: string;
  readonly opinion: string;
  readonly campaignUnit: string;
  /** A link that nothing was sent to. */
  readonly emptyUpload: string;
  /** Makes what a step is taken on. */
  readonly chain: Chain;
  /** Sets a policy for good; the id of the counting anew. */
  readonly setPolicy: (input: object) => Promise<string>;
  /** A role that somebody holds, a system that is connected: made for it. */
  readonly granted: () => Promise<Payload>;
  readonly connected: () => Promise<Payload>;
  /** The id of who raised an opinion. */
  readonly citizenOf: (opinion: Payload) => Promise<string>;
}

/** Those of an office, and who has no token. */
export interface Askers extends AllHands {
  readonly citizen: Asking;
}

export interface Operation {
  readonly variables: (known: Known) => object | Promise<object>;
  /** Who sends it; the clerk when absent. */
  readonly hand?: keyof Askers;
  /** The most requests to the table that it may take. */
  readonly budget: number;
  readonly why: string;
}
