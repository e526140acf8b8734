import {
  SessionPage,
  type SessionPageQuery,
  type SessionPageQueryVariables,
  Worklist,
  type WorklistQuery,
  type WorklistQueryVariables,
} from "@doithoai/schema";
import { OPINION, type OpinionResult, STEPS, type StepsResult } from "./documents.ts";
import { type Read, type ReadOptions, useDocument } from "./read.ts";

type SessionPart = Omit<SessionPageQueryVariables, "id">;

/** A session with its directives and a page of its opinions, as the document SessionPage. */
export const useSession = (
  id: string,
  page: SessionPart = {},
  options: ReadOptions = {},
): Read<SessionPageQuery> => useDocument(SessionPage, { ...page, id }, options);

/** The matters that wait for the person, most urgent first. Needs a token. */
export const useWorklist = (
  variables: WorklistQueryVariables = {},
  options: ReadOptions = {},
): Read<WorklistQuery> => useDocument(Worklist, variables, options);

/** An opinion with its responses, deadlines and the steps that the person may take. */
export const useOpinion = (id: string, options: ReadOptions = {}): Read<OpinionResult> =>
  useDocument(OPINION, { id }, options);

/** The version and the steps of any subject with steps: a session, an opinion, a directive, … */
export const useSteps = (id: string, options: ReadOptions = {}): Read<StepsResult> =>
  useDocument(STEPS, { id }, options);
