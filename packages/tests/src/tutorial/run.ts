import type { Role } from "@doithoai/core";
import { documentOf } from "../kit/documents.ts";
import type { Names } from "./names.ts";
import { PEOPLE } from "./people.ts";
import type { Answered, Call, Chapter, ChapterDone, Refusal, Step, StepDone } from "./types.ts";
import { at, selected } from "./value.ts";

type Ask = (
  query: string,
  variables?: object,
  headers?: Record<string, string>,
) => Promise<{ readonly data: unknown; readonly errors: unknown }>;

/** Where the scenario is played. */
export interface Stage {
  readonly anonymous: Ask;
  readonly as: (
    role: Role,
    unitCode: string,
    name: string,
    organizationId: string | undefined,
  ) => Promise<Ask & { readonly subject: string }>;
  readonly unitCode: string;
  readonly names: Names;
  /** Sets the gateway's clock. */
  readonly turnTo: (now: Date) => void;
}

/**
 * Plays the chapters in order. @throws Error at the first call whose answer differs from the
 * scenario.
 */
export async function play(
  stage: Stage,
  chapters: readonly Chapter[],
): Promise<readonly ChapterDone[]> {
  const played: ChapterDone[] = [];
  for (const { title, steps } of chapters) {
    const done: StepDone[] = [];
    for (const step of steps) done.push(await take(stage, step));
    played.push({ title, steps: done });
  }
  return played;
}

async function take(stage: Stage, step: Step): Promise<StepDone> {
  stage.turnTo(new Date(`${step.at.replace(" ", "T")}:00+07:00`));
  const { role, body } = PEOPLE[step.by];
  const organizationId = body && String(stage.names.filled(body));
  const signIn = async () => {
    const ask = await stage.as(role, stage.unitCode, step.by, organizationId);
    stage.names.call(step.by, ask.subject);
    return ask;
  };
  const ask = role === "PUBLIC" ? stage.anonymous : await signIn();
  const answers: Answered[] = [];
  for (const call of step.calls) answers.push(await answer(stage.names, call, ask));
  return { step, answers };
}

async function answer(names: Names, call: Call, ask: Ask): Promise<Answered> {
  const variables = { ...Object(names.filled(call.variables)) };
  const { data, errors } = await ask(documentOf(call.operation), variables, {
    "accept-language": "en",
  });
  const english = refusalsIn(data, errors);
  expectCodes(call, english, JSON.stringify(variables));
  const readable = names.readable(variables);
  if (call.refused) {
    // Nothing was written, so it can be asked again for the other language.
    const again = await ask(documentOf(call.operation), variables, { "accept-language": "vi" });
    const vietnamese = refusalsIn(again.data, again.errors);
    const refusals = english.map(({ code, path, message }, index) => ({
      code,
      path,
      message: {
        en: String(names.readable(message)),
        vi: String(names.readable(vietnamese[index]?.message ?? "")),
      },
    }));
    return { call, variables: readable, shown: undefined, refusals };
  }
  const root = payloadOf(data);
  names.saw(root);
  for (const [name, path] of Object.entries(call.names ?? {}))
    names.call(name, String(at(root, path)));
  return {
    call,
    variables: readable,
    shown: call.show && names.readable(selected(root, call.show)),
    refusals: [],
  };
}

/** The result of a query, or the object that a mutation changed. */
function payloadOf(data: unknown): unknown {
  const [first] = Object.values(Object(data));
  const isPayload = Reflect.has(Object(first), "userErrors");
  return isPayload
    ? Object.entries(Object(first)).find(([key]) => key !== "userErrors")?.[1]
    : first;
}

type EnglishRefusal = Omit<Refusal, "message"> & { readonly message: string };
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function refusalsIn(data: unknown, errors: unknown): readonly EnglishRefusal[] {
  const top = list(errors).map((error) => ({
    code: String(at(error, "extensions.code")),
    path: "",
    message: String(at(error, "message")),
  }));
  const ofInput = Object.values(Object(data)).flatMap((payload) => list(at(payload, "userErrors")));
  const userErrors = ofInput.map((error) => ({
    code: String(at(error, "code")),
    path: list(at(error, "path")).join("."),
    message: String(at(error, "message")),
  }));
  return [...top, ...userErrors];
}

function expectCodes(
  { operation, refused = [] }: Call,
  refusals: readonly EnglishRefusal[],
  variables: string,
): void {
  const codes = refusals.map(({ code }) => code).join(", ");
  const expected = refused.join(", ");
  if (codes === expected) return;
  const messages = refusals.map(({ message }) => message).join(" ");
  throw new Error(
    `${operation} ${variables}: ${codes || "accepted"} instead of ` +
      `${expected || "accepted"}. ${messages}`,
  );
}
