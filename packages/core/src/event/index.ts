export { EVENTS, type EventName, isEventName } from "../change/event-names.ts";
export { next, type SubjectPosition, startPosition } from "./next.ts";
export { changeFrom, type Event, eventOf, Shape } from "./shape.ts";
