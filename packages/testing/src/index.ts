export { ANSWERS, answerOf, type DocumentName, RECORDED_AT, type Recorded } from "./answers.ts";
export {
  Answer,
  type Correction,
  type FailOptions,
  fails,
  handlers,
  mockWith,
  type Overrides,
  Refusal,
  refuses,
} from "./mock.ts";
export { scalars } from "./scalars.ts";
