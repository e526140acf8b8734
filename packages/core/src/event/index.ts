export { EVENTS, type EventName, isEventName } from "../change/event-names.ts";
export { next, type SubjectPosition as Position, startPosition as before } from "./next.ts";
export { changeFrom, type Event, eventOf, Shape } from "./shape.ts";
