import limits from "@doithoai/schema/limits.json" with { type: "json" };
import { useMemo } from "react";
import { say, useLanguage, wordsOf } from "./words.ts";

/** The limits of a field of an input. One that is missing does not limit it. */
export interface FieldLimits {
  readonly required?: boolean;
  /** Characters of the text in Unicode NFC, without the blanks around it. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly format?: string;
  /** A regular expression for the whole text. */
  readonly pattern?: string;
  /** The name of the enum whose values it takes. */
  readonly enum?: string;
  readonly values?: readonly string[];
  /** The limits of each entry of a list. */
  readonly items?: Omit<FieldLimits, "items" | "required">;
  /** The fields of an object of which exactly one is given. */
  readonly oneOf?: readonly string[];
}
const INPUTS: Readonly<Record<string, Readonly<Record<string, FieldLimits>>>> = limits.inputs;

export interface Limits {
  /** The limits of a field; none for a field without limits. */
  readonly of: (field: string) => FieldLimits;
  /** The length of a text as the server counts it: a composed letter is one character. */
  readonly lengthOf: (text: string) => number;
  /** The first limit that a text breaks, in words; null if it keeps all. */
  readonly problem: (field: string, text: string) => string | null;
}

const lengthOf = (text: string): number => text.normalize("NFC").trim().length;

/** The limits of an input such as `RecordOpinionInput`, for its form. No request is needed. */
export function useLimits(input: string): Limits {
  const language = useLanguage();
  return useMemo(() => {
    const of = (field: string): FieldLimits => INPUTS[input]?.[field] ?? {};
    const words = (code: string, limit: number) =>
      wordsOf(language, "UserErrorCode", code).replace("{limit}", String(limit));
    return {
      of,
      lengthOf,
      problem: (field, text) => {
        const { required, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = of(field);
        const length = lengthOf(text);
        if (length === 0) return required ? say(language, "required") : null;
        if (length < minLength) return words("TOO_SHORT", minLength);
        return length > maxLength ? words("TOO_LONG", maxLength) : null;
      },
    };
  }, [input, language]);
}
