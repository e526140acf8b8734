import type { ReactNode } from "react";
import { onTestFinished } from "vitest";
import { createRoot, window } from "./dom.ts";

/** A part of the page, as a person reads and uses it. */
export interface Shown {
  /** The errors that ended the rendering. */
  readonly errors: readonly unknown[];
  readonly text: () => string;
  readonly html: () => string;
  /** The elements of a selector, with the words of each. */
  readonly all: (selector: string) => readonly string[];
  readonly attribute: (selector: string, name: string) => string | null | undefined;
  readonly click: (selector: string) => void;
  readonly show: (node: ReactNode) => void;
  readonly close: () => void;
}

/** Shows a part of a page until the test has ended. */
export function show(node: ReactNode): Shown {
  const element = window.document.createElement("div");
  window.document.body.append(element);
  const errors: unknown[] = [];
  const root = createRoot(element as never, { onUncaughtError: (error) => errors.push(error) });
  root.render(node);
  let isOpen = true;
  const close = () => {
    if (isOpen) root.unmount();
    isOpen = false;
    element.remove();
  };
  onTestFinished(close);
  return {
    errors,
    text: () => element.textContent,
    html: () => element.innerHTML,
    all: (selector) => [...element.querySelectorAll(selector)].map((each) => each.textContent),
    attribute: (selector, name) => element.querySelector(selector)?.getAttribute(name),
    click: (selector) => {
      const found = element.querySelector(selector);
      if (!found) throw new Error(`${selector} is not shown: ${element.innerHTML}`);
      found.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
    },
    show: (next) => root.render(next),
    close,
  };
}
