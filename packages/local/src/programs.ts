import { isMediaType, textOf } from "@doithoai/gateway";
import * as z from "zod";
import type { LocalBus } from "./events/bus.ts";
import { answerSandbox, CLOCK_PATH, RESET_PATH, type Sandbox } from "./sandbox/index.ts";
import type { Schedule } from "./schedule.ts";
import type { Arrived } from "./server.ts";
import { answerToken, type TokenParts } from "./tokens.ts";

export interface ProgramParts extends TokenParts {
  readonly schedule: Pick<Schedule, "run">;
  readonly bus: Pick<LocalBus, "after">;
  /** Absent where a system cannot be reset. */
  readonly sandbox?: Sandbox | undefined;
}

/** Paths for programs of this machine, with their methods. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  "/token": ["POST"],
  "/overdue": ["POST"],
  "/events": ["GET"],
  [RESET_PATH]: ["POST"],
  [CLOCK_PATH]: ["GET", "POST"],
};
const NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Whether a request names this machine. A page of another host name may have been rebound. */
export const namesThisMachine = ({ url }: Pick<Arrived, "url">): boolean =>
  NAMES.includes(new URL(url).hostname);

/**
 * Whether a program of this machine has sent a request. A page in a browser of this machine is
 * refused: it sends its origin, cannot send JSON without a preflight, or uses another host name.
 */
const ofProgram = (request: Pick<Arrived, "method" | "headers" | "url">): boolean =>
  request.headers.get("origin") === null &&
  (request.method === "GET" ||
    isMediaType(request.headers.get("content-type"), "application/json")) &&
  namesThisMachine(request);

const FORBIDDEN =
  "Only programs on this machine may use this path: npm run token, overdue, events or sandbox.";

/** Answers a request to a path that is for programs of this machine; undefined for other paths. */
export async function answerProgram(
  request: Arrived,
  parts: ProgramParts,
): Promise<Response | undefined> {
  const { method, url } = request;
  const { pathname: path, searchParams } = new URL(url);
  const methods = Object.hasOwn(METHODS, path) ? METHODS[path] : undefined;
  if (!methods) return undefined;
  // Every other method is refused too, so that a preflight request tells a page nothing.
  if (!(methods.includes(method) && ofProgram(request)))
    return Response.json({ error: FORBIDDEN }, { status: 403 });
  const body = jsonOf(textOf(request.body) ?? "");
  if (path === "/token") return answerToken(body, parts);
  if (path === "/overdue") return overdue(body, parts);
  if (path === "/events")
    return Response.json(parts.bus.after(Number(searchParams.get("after") ?? 0) || 0));
  return parts.sandbox && answerSandbox(parts.sandbox, { path, method, body });
}

const OverdueRequest = z.object({ now: z.iso.datetime({ offset: true }).optional() });

/** Runs the overdue check, at the present of this system if the request names no instant. */
async function overdue(
  body: unknown,
  { schedule, now }: Pick<ProgramParts, "schedule" | "now">,
): Promise<Response> {
  const parsed = OverdueRequest.safeParse(body);
  if (!parsed.success)
    return Response.json(
      { error: "--now: give an instant with its offset, such as 2026-12-01T00:05:00+07:00." },
      { status: 400 },
    );
  const at = parsed.data.now;
  return Response.json(await schedule.run(at === undefined ? now() : new Date(at)));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
