import {
  EventBridgeClient,
  type EventBridgeClientConfig,
  PutEventsCommand,
  type PutEventsResultEntry,
} from "@aws-sdk/client-eventbridge";
import { type Event, RequestError, Table } from "@doithoai/core";
import { ONE_ATTEMPT } from "./one-attempt.ts";

/**
 * The number of events that the bus accepted before the first refused one, and the error code of
 * that refusal. A bus that does not answer in time refuses with the code of the failure.
 */
export interface Published {
  readonly accepted: number;
  readonly refusal: string | null;
}
/** `until`: epoch milliseconds after which no further attempt starts. */
export type Publish = (events: readonly Event.Event[], until: number) => Promise<Published>;

/**
 * EventBridge accepts at most 10 entries in a request. Each event is under 4 KB, far below the size
 * limit of a request.
 */
const ENTRIES = 10;

/**
 * Opens an EventBridge bus. Its events are sent ten per request, one request after the other. A
 * request that fails transiently is retried while time is left; a refused event is not.
 * @throws the error of EventBridge for a final failure, such as a denied access.
 */
export function openBus(name: string, config: EventBridgeClientConfig = {}): Publish {
  const client = new EventBridgeClient({ ...ONE_ATTEMPT, ...config });
  const send = async (events: readonly Event.Event[], until: number): Promise<Published> => {
    const command = new PutEventsCommand({
      Entries: events.map((event) => ({
        EventBusName: name,
        Source: "doithoai",
        DetailType: event.event,
        Detail: JSON.stringify(event),
        Time: new Date(event.recordedAt),
      })),
    });
    try {
      const { Entries } = await Table.withRetries(
        { table: { random: Math.random }, until },
        (options) => client.send(command, options),
      );
      return acceptedOf(events.length, Entries);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { accepted: 0, refusal: codeOf(error.cause) };
    }
  };
  return async (events, until) => {
    for (let at = 0; at < events.length; at += ENTRIES) {
      const part = events.slice(at, at + ENTRIES);
      const { accepted, refusal } = await send(part, until);
      // Stops here: a retry sends the refused event and all events after it.
      if (accepted < part.length) return { accepted: at + accepted, refusal };
    }
    return { accepted: events.length, refusal: null };
  };
}

/**
 * An event is accepted when its entry has an id. The answer has one entry for each event, in their
 * order. An answer with another number of entries does not tell which events are on the bus.
 */
function acceptedOf(
  sent: number,
  entries: readonly PutEventsResultEntry[] | undefined = [],
): Published {
  if (entries.length !== sent) return { accepted: 0, refusal: "IncompleteAnswer" };
  const refused = entries.findIndex(({ EventId, ErrorCode }) => !EventId || ErrorCode);
  if (refused < 0) return { accepted: sent, refusal: null };
  return { accepted: refused, refusal: entries[refused]?.ErrorCode ?? null };
}

/** The code of a failed request: that of its connection, or the name of the error. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
