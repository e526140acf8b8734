import { expectNotTooFar, tooEarly } from "../../kernel/date-rules.ts";
import type { Day } from "../../kernel/day.ts";
import { Failure } from "../../kernel/errors.ts";
import { promises } from "../result.ts";
import type { Response } from "./shape.ts";

const NOTHING_PROMISED = {
  vi:
    "Chỉ ghi ngày hẹn khi kết quả là “có kế hoạch, lộ trình giải quyết” " +
    "hoặc “đã giải quyết một phần”.",
  en: "A promised day requires the resolution “roadmap” or “partly resolved”.",
};

/**
 * Checks the day that a new response promises the result for. `notBefore` is the day of the
 * response.
 * @throws Failure CONFLICTING_INPUT without a resolution that promises, or before the response;
 *   TOO_LARGE more than ten years from today.
 */
export function expectPromise(
  { promisedOn, resolution }: Pick<Response, "promisedOn" | "resolution">,
  notBefore: { readonly day: Day; readonly name: string },
  today: Day,
): void {
  if (promisedOn === null) return;
  if (!promises(resolution))
    throw new Failure("CONFLICTING_INPUT", ["promisedOn"], NOTHING_PROMISED);
  if (promisedOn < notBefore.day) throw tooEarly(["promisedOn"], notBefore);
  expectNotTooFar(promisedOn, ["promisedOn"], today);
}
