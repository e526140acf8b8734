/**
 * For `@smithy/core/event-streams`, which the SDK loads when an operation streams events: none of
 * those that are called does (19 KB).
 */
export const EventStreamSerde = undefined;
export const eventStreamSerdeProvider = (): never => {
  throw new Error("Event streams are left out of the bundle");
};
