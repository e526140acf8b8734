import { Window } from "happy-dom";
import { afterAll, beforeAll } from "vitest";

/**
 * A page in happy-dom: of the two that are usual it starts in a tenth of the time of jsdom, and
 * these tests need events and elements, no layout. React and Query find out about the page as they
 * are loaded, so this module loads them while there is one. Node's own `fetch` stays.
 */
export const window = new Window({ url: "http://localhost:5173/" });
const { document, Node, HTMLElement, HTMLIFrameElement } = window;
const GLOBALS = { window, document, Node, HTMLElement, HTMLIFrameElement };
const open = () => void Object.assign(globalThis, GLOBALS);
const close = () => {
  for (const name of Object.keys(GLOBALS)) Reflect.deleteProperty(globalThis, name);
};

open();
const { createRoot } = await import("react-dom/client");
await import("@tanstack/react-query");
close();

export { createRoot };

/** Opens the page for the tests of a file. */
export function usePage(): void {
  beforeAll(open);
  afterAll(async () => {
    // React ends what it has begun.
    for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
    close();
  });
}
