import { type Acted, ApiError, type Client, newKey, type PayloadOf } from "@doithoai/client";
import type { TypedDocument } from "@doithoai/schema";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { type Patch, refetchChanged, showEarly } from "./cache/changed.ts";
import { idsIn, namesIn } from "./cache/mentions.ts";
import { useClient } from "./provider.tsx";
import { type Language, messageOf, say, useLanguage } from "./words.ts";

/** Lists that any step may bring rows to. */
const LISTS_OF_WORK = ["Worklist"];
/** Refusals that show that the page has an old state. */
const OLD_STATE = "STALE_VERSION TRANSITION_NOT_ALLOWED CONDITION_NOT_MET NOT_FOUND".split(" ");

export interface StepOptions<Input> {
  /**
   * Objects as they will be, shown until the server has answered. Without it, nothing is shown
   * early.
   */
  readonly optimistic?: (input: Input) => readonly Patch[];
  /** Further documents that are asked again after the step. */
  readonly also?: readonly { readonly name: string }[];
}

export interface StepState<Input, Payload> {
  /**
   * Takes the step once, however often it is called with the same input while it runs. After an
   * error, the same input is sent with the same key, so that nothing is written twice.
   * @throws ApiError as `act` of the client.
   */
  readonly act: (input: Input) => Promise<Acted<Payload>>;
  /** As `act`, for handlers: the outcome is in `result`, `error` and `message`. Never throws. */
  readonly send: (input: Input) => void;
  readonly isPending: boolean;
  /** The latest outcome. `stale`: another write came between; the subject is asked again. */
  readonly result: Acted<Payload> | null;
  readonly error: ApiError | null;
  /** The outcome in words, for a region with the role `status`; empty before the first step. */
  readonly message: string;
  readonly reset: () => void;
}

interface State<Payload> {
  readonly isPending: boolean;
  readonly result: Acted<Payload> | null;
  readonly error: ApiError | null;
}
const IDLE = { isPending: false, result: null, error: null };

interface Run {
  readonly text: string;
  readonly key: string;
  readonly running: Promise<unknown> | null;
}

/**
 * A step or any other mutation with one input. When it is answered, everything that shows a changed
 * id is asked again.
 */
export function useStep<Result, Input extends object>(
  document: TypedDocument<Result, { readonly input: Input }>,
  options: StepOptions<Input> = {},
): StepState<Input, PayloadOf<Result>> {
  const client = useClient();
  const queries = useQueryClient();
  const language = useLanguage();
  const [state, setState] = useState<State<PayloadOf<Result>>>(IDLE);
  const latest = useRef(options);
  latest.current = options;
  const last = useRef<Run>(null);

  const stable = useMemo(() => {
    const act = (input: Input): Promise<Acted<PayloadOf<Result>>> => {
      const text = JSON.stringify(input);
      const before = last.current?.text === text ? last.current : null;
      if (before?.running) return before.running as Promise<Acted<PayloadOf<Result>>>;
      const key = before?.key ?? newKey();
      const running = take({ client, queries, document, input, key, options: latest.current });
      last.current = { text, key, running };
      const isLast = () => last.current?.running === running;
      setState({ ...IDLE, isPending: true });
      running.then(
        (result) => {
          if (!isLast()) return;
          // The answer is known: the next step with this input is another one.
          last.current = null;
          setState({ ...IDLE, result });
        },
        (thrown) => {
          if (!isLast()) return;
          last.current = { text, key, running: null };
          const error = thrown instanceof ApiError ? thrown : asError(thrown);
          setState({ ...IDLE, error });
        },
      );
      return running;
    };
    return {
      act,
      send: (input: Input) => void act(input).catch(() => undefined),
      reset: () => setState(IDLE),
    };
  }, [client, queries, document]);
  return { ...stable, ...state, message: wordsOn(language, state) };
}

const asError = (cause: unknown) =>
  new ApiError({ code: "HTTP", message: cause instanceof Error ? cause.message : "", cause });

function wordsOn(language: Language, { isPending, result, error }: State<unknown>): string {
  if (isPending) return say(language, "busy");
  if (error) return error.message;
  if (!result) return "";
  if (result.ok) return say(language, "done");
  return result.stale ? say(language, "stale") : messageOf(result.userErrors);
}

interface Taking<Result, Input> {
  readonly client: Client;
  readonly queries: QueryClient;
  readonly document: TypedDocument<Result, { readonly input: Input }>;
  readonly input: Input;
  readonly key: string;
  readonly options: StepOptions<Input>;
}
/** Takes a step and asks again for what it changed. */
async function take<Result, Input extends object>({
  client,
  queries,
  document,
  input,
  key,
  options: { optimistic, also = [] },
}: Taking<Result, Input>): Promise<Acted<PayloadOf<Result>>> {
  const takeBack = optimistic && (await showEarly(queries, client, optimistic(input)));
  const documents = [...LISTS_OF_WORK, ...also.map(({ name }) => name)];
  const changed = (payload: unknown) =>
    void refetchChanged(queries, client, {
      ids: idsIn(input, payload),
      names: namesIn(input),
      documents,
    });
  try {
    const result = await client.act(document, input, { key });
    if (result.ok) changed(result.payload);
    else {
      takeBack?.();
      if (result.userErrors.some(({ code }) => OLD_STATE.includes(code))) changed(null);
    }
    return result;
  } catch (error) {
    takeBack?.();
    // It may be written all the same.
    changed(null);
    throw error;
  }
}
