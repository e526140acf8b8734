export { EVENTS, type EventName, isEventName } from "../change/event-names.ts";
export { before, next, type Position } from "./next.ts";
export { changeFrom, type Event, eventOf, Shape } from "./shape.ts";
