import { describeRequestError, type Phrase, RequestError } from "@doithoai/core";
import { GraphQLError } from "graphql";
import * as z from "zod";
import { badArgument } from "../arguments.ts";
import { corsOf } from "../cors.ts";
import { BUSY_SECONDS } from "../errors.ts";
import type { HttpRequest } from "../http.ts";
import { languageOf } from "../language.ts";
import { json } from "../refuse.ts";
import { withSecurityHeaders } from "../security-headers.ts";
import { type Held, makeSlots } from "./slots.ts";
import { type StreamOptions, streamOf } from "./stream.ts";

export const LIVE_PATH = "/live";

interface Parts {
  /** Answers a request of GraphQL. */
  readonly gateway: (request: HttpRequest) => Promise<Response>;
  /** Origins whose pages may connect. */
  readonly origins: readonly string[];
  readonly newRequestId: () => string;
}
/** The settings of the streams. */
export interface LiveOptions extends StreamOptions {
  /** The number of streams at once. */
  readonly most: number;
  /**
   * The number of streams at once of one caller: of a subject, and of an address without a token.
   */
  readonly mostOfCaller: number;
  /** Milliseconds for one question. */
  readonly timeoutMs: number;
}
const OPTIONS: LiveOptions = {
  everyMs: 1_000,
  aliveMs: 15_000,
  longestMs: 300_000,
  most: 200,
  mostOfCaller: 10,
  timeoutMs: 10_000,
};

const QUESTION = `query Live($session: ID!, $after: String) {
  viewer { subject }
  session(id: $session) { activity(after: $after) { cursor isComplete changed { id } } }
}`;
const Answer = z.object({
  data: z.object({
    viewer: z.object({ subject: z.string() }),
    session: z.nullable(
      z.object({
        activity: z.nullable(
          z.object({
            cursor: z.string(),
            isComplete: z.boolean(),
            changed: z.array(z.nullable(z.object({ id: z.string() }))),
          }),
        ),
      }),
    ),
  }),
});

/** A refusal of the field, such as that of a cursor of another session. */
const Failed = z.object({
  errors: z.tuple(
    [z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })],
    z.json(),
  ),
});

/** One event: `id` is the cursor, so that a browser sends it when it connects again. */
const eventOf = (cursor: string, event: object): string =>
  `event: activity\nid: ${cursor}\ndata: ${JSON.stringify({ cursor, ...event })}\n\n`;

/** Seconds until a caller with too many streams may try again. */
const FULL_SECONDS = 60;
const tooMany = (most: number): Phrase => ({
  vi:
    `Mỗi người được mở cùng lúc tối đa ${most} luồng theo dõi hội nghị. ` +
    `Hãy đóng bớt trang, hoặc thử lại sau ${FULL_SECONDS} giây.`,
  en:
    `One caller may have at most ${most} streams at once. ` +
    `Close another page, or try again in ${FULL_SECONDS} seconds.`,
});

const MISSING = { vi: "phải có mã hội nghị.", en: "give the id of a session." };

/**
 * Makes `GET /live?session=ID`: the changes of a session as server-sent events. It asks the gateway
 * for `Session.activity` again and again as the caller, so that limits and permissions are those of
 * a query. An event has the cursor, the ids of the changed objects, and whether they are complete;
 * the page then reads the objects. The first event has no objects. A request with `last-event-id`
 * continues there. A caller with too many streams gets 429, and everybody 503 if there are too many
 * in all. For servers that keep connections open, such as the local one.
 */
export function makeLive(
  { gateway, origins, newRequestId }: Parts,
  options: Partial<LiveOptions> = {},
): (request: HttpRequest) => Promise<Response> {
  const { most, mostOfCaller, timeoutMs, ...timing } = { ...OPTIONS, ...options };
  const cors = corsOf(origins);
  const hold = makeSlots();

  const ask = ({ url, headers, address }: HttpRequest, session: string, after: string | null) => {
    const sent = new Headers(headers);
    sent.set("content-type", "application/json");
    sent.set("accept", "application/graphql-response+json");
    for (const name of ["content-length", "if-none-match", "accept-encoding"]) sent.delete(name);
    return gateway({
      method: "POST",
      url: new URL("/graphql", url).href,
      headers: sent,
      body: JSON.stringify({ query: QUESTION, variables: { session, after } }),
      until: Date.now() + timeoutMs,
      address,
    });
  };

  const languageFor = ({ headers }: HttpRequest) =>
    languageOf(headers.get("accept-language") ?? undefined);
  const refuse = (request: HttpRequest, status: number, error: RequestError): Response => {
    const { code } = error;
    const words = describeRequestError(error, languageFor(request));
    return json(status, new GraphQLError(words, { extensions: { code } }), newRequestId());
  };
  const refuseFor = (seconds: number, response: Response): Response => {
    response.headers.set("retry-after", String(seconds));
    return response;
  };
  const refuseBusy = (request: HttpRequest): Response =>
    refuseFor(BUSY_SECONDS, refuse(request, 503, new RequestError("RETRY_LATER")));
  const refuseMore = (request: HttpRequest): Response => {
    const words = tooMany(mostOfCaller)[languageFor(request)];
    const facts = { limit: mostOfCaller, retryAfterSeconds: FULL_SECONDS };
    const error = new GraphQLError(words, { extensions: { code: "RATE_LIMITED", ...facts } });
    return refuseFor(FULL_SECONDS, json(429, error, newRequestId()));
  };

  const respond = async (request: HttpRequest): Promise<Response> => {
    if (request.method === "OPTIONS") return new Response(null, { status: 204 });
    if (request.method !== "GET")
      return new Response(null, { status: 405, headers: { allow: "GET" } });
    const session = new URL(request.url).searchParams.get("session") ?? "";
    if (!session) return refuse(request, 400, badArgument("session", MISSING));
    const held = hold();
    // Counted before the first question, so that many requests at once are counted, too. Until it
    // is answered, a token stands for its subject.
    const token = request.headers.get("authorization");
    const caller = token === null ? `address ${request.address}` : `token ${token}`;
    let isOpen = false;
    try {
      if (!held.take(caller, mostOfCaller)) return refuseMore(request);
      if (!held.take("all", most)) return refuseBusy(request);
      const response = await begin(request, session, held);
      isOpen = response.status === 200;
      return response;
    } finally {
      if (!isOpen) held.release();
    }
  };

  const begin = async (request: HttpRequest, session: string, held: Held): Promise<Response> => {
    const signedIn = request.headers.get("authorization") !== null;
    const first = await ask(request, session, request.headers.get("last-event-id") || null);
    if (!first.ok) return first;
    const answer = await first.json();
    const { viewer, session: subject } = Answer.safeParse(answer).data?.data ?? {};
    const found = subject?.activity;
    const failed = found ? undefined : Failed.safeParse(answer).data;
    if (failed) {
      const isPassing = failed.errors[0].extensions.code === "RETRY_LATER";
      const response = Response.json(failed, { status: isPassing ? 503 : 400 });
      return isPassing ? refuseFor(BUSY_SECONDS, response) : response;
    }
    if (!found)
      return refuse(
        request,
        signedIn ? 403 : 401,
        new RequestError(signedIn ? "FORBIDDEN" : "UNAUTHENTICATED"),
      );
    if (!held.take(`subject ${viewer?.subject}`, mostOfCaller)) return refuseMore(request);
    return stream(request, session, { first: found, held });
  };

  type Found = z.output<typeof Answer>["data"]["session"] & object;
  const stream = (
    request: HttpRequest,
    session: string,
    { first, held }: { readonly first: NonNullable<Found["activity"]>; readonly held: Held },
  ): Response => {
    const textOf = ({ cursor, isComplete, changed }: typeof first): string =>
      eventOf(cursor, { isComplete, changed: changed.flatMap((each) => each?.id ?? []) });
    let { cursor } = first;
    const next = async (): Promise<string | undefined | null> => {
      const answer = await ask(request, session, cursor);
      const found = Answer.safeParse(await answer.json()).data?.data.session?.activity;
      // The role or the token ended: the page connects again and gets the reason.
      if (!found) return null;
      cursor = found.cursor;
      return found.isComplete && found.changed.length === 0 ? undefined : textOf(found);
    };
    const body = streamOf(`retry: 2000\n${textOf(first)}`, next, timing, held.release);
    return new Response(body, {
      headers: { "content-type": "text/event-stream" },
    });
  };

  return async (request) =>
    withSecurityHeaders(await respond(request), {
      "x-request-id": newRequestId(),
      ...cors(request),
    });
}
