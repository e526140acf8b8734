import * as z from "zod";
import type { Clock, ClockState } from "./clock.ts";

/** A program of this machine may do this with the whole system. */
export interface Sandbox {
  readonly clock: Pick<Clock, "state" | "set">;
  /** Brings the system back to the sample data and to the clock of the start. */
  readonly reset: () => Promise<void>;
}

/** The first and the last year of a clock: those that the rules of deadlines can count in. */
const YEARS = { first: 2000, last: 2099 } as const;

const isInYears = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last;
};
const ClockRequest = z.strictObject({
  now: z.iso.datetime({ offset: true }).refine(isInYears).nullable(),
});
const NOW_FORM =
  `now: give an instant with its offset, from ${YEARS.first} to ${YEARS.last}, such as ` +
  "2026-12-01T00:05:00+07:00, or null for the clock of the start";
const ResetRequest = z.strictObject({});

/** Answers `POST /sandbox/reset`, and `GET` and `POST /sandbox/clock`. */
export async function answerSandbox(
  { clock, reset }: Sandbox,
  { path, method, body }: { path: string; method: string; body: unknown },
): Promise<Response> {
  if (path === RESET_PATH) {
    const parsed = ResetRequest.safeParse(body);
    if (!parsed.success) return refused(parsed.error, "send {}");
    await reset();
  } else if (method === "POST") {
    const parsed = ClockRequest.safeParse(body);
    if (!parsed.success) return refused(parsed.error, NOW_FORM);
    const { now } = parsed.data;
    clock.set(now === null ? null : new Date(now));
  }
  const state: ClockState = clock.state();
  return Response.json(state);
}

export const RESET_PATH = "/sandbox/reset";
export const CLOCK_PATH = "/sandbox/clock";

const refused = ({ issues }: z.ZodError, form: string): Response => {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? `${issue.keys.join(", ")}: no such field` : [],
  );
  return Response.json({ error: `${[...unknown, form].join("; ")}.` }, { status: 400 });
};
