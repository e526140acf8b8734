export {
  Deadline,
  type DeadlineFacts,
  type DeadlineProps,
  type DeadlineWords,
  deadlineWords,
} from "./components/deadline.tsx";
export { Opinion, type OpinionFacts, type OpinionProps } from "./components/opinion.tsx";
export { type StepButtonProps, Steps, type StepsProps } from "./components/steps.tsx";
export type { AllowedStep, OpinionResult, StepsResult, WithSteps } from "./documents.ts";
export { type FieldLimits, type Limits, useLimits } from "./limits.ts";
export { type Live, type UseLiveOptions, useLive } from "./live.ts";
export { type Kept, type UseOutbox, type UseOutboxOptions, useOutbox } from "./outbox/index.ts";
export {
  DoithoaiProvider,
  type DoithoaiProviderProps,
  QUERY_DEFAULTS,
  useClient,
} from "./provider.tsx";
export { type Read, type ReadOptions, type ReadRest, useDocument } from "./read.ts";
export { type StepOptions, type StepState, useStep } from "./step.ts";
export { useOpinion, useSession, useSteps, useWorklist } from "./subjects.ts";
export { type Labels, type Language, useLabels, type Words } from "./words.ts";
