import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import type { Event } from "@doithoai/core";

/**
 * The number of events that the bus accepted before the first refused one, and the error code of
 * that refusal.
 */
export interface Published {
  readonly accepted: number;
  readonly refusal: string | null;
}
export type Publish = (events: readonly Event.Event[]) => Promise<Published>;

/**
 * EventBridge accepts at most 10 entries in a request. Each event is under 4 KB, far below the size
 * limit of a request.
 */
const ENTRIES = 10;

/**
 * Sends events to an EventBridge bus, ten per request, one request after the other. It does not
 * retry refused events.
 */
export const busOf =
  (client: EventBridgeClient, bus: string): Publish =>
  async (events) => {
    for (let at = 0; at < events.length; at += ENTRIES) {
      const { Entries = [] } = await client.send(
        new PutEventsCommand({
          Entries: events.slice(at, at + ENTRIES).map((event) => ({
            EventBusName: bus,
            Source: "doithoai",
            DetailType: event.event,
            Detail: JSON.stringify(event),
            Time: new Date(event.recordedAt),
          })),
        }),
      );
      // Stops here: a retry sends the refused event and all events after it.
      const refused = Entries.findIndex(({ EventId }) => EventId === undefined);
      if (refused >= 0)
        return { accepted: at + refused, refusal: Entries[refused]?.ErrorCode ?? null };
    }
    return { accepted: events.length, refusal: null };
  };
