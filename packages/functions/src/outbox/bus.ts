import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import type { Publish } from "./run.ts";

/** What EventBridge takes in one request. Of 256 KB in all an event takes under 4. */
const ENTRIES = 10;

/** Sends events to a bus of EventBridge, ten a request, one request after the other; what it did not take is not sent again here. */
export const busOf =
  (client: EventBridgeClient, bus: string): Publish =>
  async (events) => {
    const taken: boolean[] = [];
    for (let at = 0; at < events.length; at += ENTRIES) {
      const chunk = events.slice(at, at + ENTRIES);
      const { Entries = [] } = await client.send(
        new PutEventsCommand({
          Entries: chunk.map((event) => ({
            ...{ EventBusName: bus, Source: "doithoai", DetailType: event.event, Detail: JSON.stringify(event), Time: new Date(event.recordedAt) },
          })),
        }),
      );
      taken.push(...chunk.map((_, i) => Entries[i]?.EventId !== undefined));
      // What comes later would be sent again with what was not taken.
      if (taken.includes(false)) break;
    }
    return taken;
  };
