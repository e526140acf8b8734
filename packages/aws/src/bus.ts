import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import type { Event } from "@doithoai/core";

/**
 * How many events, from the first on, the bus took before one that it did not; and by which code it
 * refused that.
 */
export interface Taken {
  readonly taken: number;
  readonly refusal: string | null;
}
export type Publish = (events: readonly Event.Event[]) => Promise<Taken>;

/**
 * What EventBridge takes in one request. An event is under 4 KB, far from the limit on the bytes of
 * one.
 */
const ENTRIES = 10;

/**
 * Sends events to a bus of EventBridge, ten a request, one request after the other; what it did not
 * take is not sent again here.
 */
export const busOf =
  (client: EventBridgeClient, bus: string): Publish =>
  async (events) => {
    for (let at = 0; at < events.length; at += ENTRIES) {
      const { Entries = [] } = await client.send(
        new PutEventsCommand({
          Entries: events.slice(at, at + ENTRIES).map((event) => ({
            ...{
              EventBusName: bus,
              Source: "doithoai",
              DetailType: event.event,
              Detail: JSON.stringify(event),
              Time: new Date(event.recordedAt),
            },
          })),
        }),
      );
      // What comes later would be sent again with what was not taken.
      const refused = Entries.findIndex(({ EventId }) => EventId === undefined);
      if (refused >= 0)
        return { taken: at + refused, refusal: Entries[refused]?.ErrorCode ?? null };
    }
    return { taken: events.length, refusal: null };
  };
