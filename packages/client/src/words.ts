import type { Settings } from "./settings.ts";

/** A code of this client with a sentence for people, where the server has said none. */
export interface Said {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}
export const NETWORK: Said = {
  code: "NETWORK",
  vi: "Không kết nối được với hệ thống. Hãy thử lại sau ít phút.",
  en: "The system cannot be reached. Try again in a few minutes.",
};
export const HTTP: Said = {
  code: "HTTP",
  vi: "Hệ thống trả lời không đúng dạng. Hãy báo cho người vận hành.",
  en: "The system gave an answer of another form. Report it to the operator.",
};

/** The code with its sentence in the language of the client. */
export const saying = ({ language = "vi" }: Settings, said: Said) => ({
  code: said.code,
  message: said[language],
});
