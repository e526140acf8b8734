import * as z from "zod";
import { RequestError } from "../kernel/errors.ts";
import { COUNTRY_KEY } from "../vault/province-codes.ts";

/**
 * Keeps a key a citizen, each wrapped by the key of a province. It lies outside the table and
 * whatever copies the table: a key that is destroyed makes every copy of what it sealed unreadable.
 * `until`: epoch milliseconds by which the request must have an answer.
 */
export interface Vault {
  /**
   * Wraps and keeps a citizen's key under the province's. Keeping it again replaces it.
   * `provinceCode` null or unknown: the country's key.
   */
  readonly keep: (
    citizenId: string,
    key: Uint8Array,
    how: { readonly provinceCode: string | null; readonly until: number },
  ) => Promise<void>;
  /** The keys of these citizens by id; whoever has none, or had it destroyed, is not in the map. */
  readonly open: (
    citizenIds: readonly string[],
    until: number,
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Destroys a citizen's key for good. Destroying what is not there is fine. */
  readonly destroy: (citizenId: string, until: number) => Promise<void>;
}

export { COUNTRY_KEY };

/**
 * A citizen's key as it is kept: the code of the province, or the country, whose key it opens with,
 * and what came of wrapping it.
 */
const zWrapped = z.object({
  by: z.string().regex(new RegExp(`^(${COUNTRY_KEY}|\\d{2})$`)),
  key: z.string().min(1),
});
export type Wrapped = Readonly<z.output<typeof zWrapped>>;

export const writeWrapped = (wrapped: Wrapped): string => JSON.stringify(wrapped);

/** @throws when it is no wrapped key; what it is then stays out of the message. */
export function readWrapped(text: string, citizenId: string): Wrapped {
  try {
    return zWrapped.parse(JSON.parse(text));
  } catch {
    throw new Error(`what is kept as the key of ${citizenId} is none`);
  }
}

/**
 * The name of the file or object that holds a citizen's key. @throws RangeError for what is no
 * citizen's id: it may lead elsewhere.
 */
export function keyNameOf(citizenId: string): string {
  if (!/^ctz_[0-9A-Za-z.-]+$/.test(citizenId))
    throw new RangeError(`${citizenId} is no id of a citizen`);
  return citizenId;
}

const none = async (): Promise<never> => {
  throw new RequestError("NO_VAULT");
};
/** Where no place for keys is configured. */
export const NO_VAULT: Vault = { keep: none, open: none, destroy: none };
