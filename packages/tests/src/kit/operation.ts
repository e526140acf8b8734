import type { AllHands, Asking, Chain, Payload } from "./chain.ts";

/** The sample data on which the operations run, looked up once. */
export interface SampleObjects {
  readonly demoSession: string;
  /** A session that tests may change. */
  readonly ownSession: string;
  readonly trackingCode: string;
  readonly organization: string;
  readonly opinion: string;
  readonly campaignUnit: string;
  /** An upload without content. */
  readonly emptyUpload: string;
  /** Makes the objects that steps need. */
  readonly chain: Chain;
  /** Sets a policy permanently and returns the id of the recalculation. */
  readonly setPolicy: (input: object) => Promise<string>;
  /** Returns the cursor of a session's activity before a change. */
  readonly activity: (sessionId: string, change: () => Promise<unknown>) => Promise<string>;
  /** Makes a role grant for the operation. */
  readonly granted: () => Promise<Payload>;
  /** Records a body of the unit. */
  readonly body: () => Promise<Payload>;
  readonly connected: () => Promise<Payload>;
  /** Returns the id of the citizen who raised an opinion. */
  readonly citizenOf: (opinion: Payload) => Promise<string>;
}

/** The people of an office, and a citizen without a token. */
export interface Askers extends AllHands {
  readonly citizen: Asking;
}

export interface Operation {
  readonly variables: (known: SampleObjects) => object | Promise<object>;
  /** The sender; the clerk if absent. */
  readonly hand?: keyof Askers;
  /** The maximum number of requests to the table. */
  readonly budget: number;
  readonly why: string;
}
