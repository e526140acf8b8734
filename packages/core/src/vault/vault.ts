import * as z from "zod";
import { RequestError } from "../kernel/errors.ts";
import { COUNTRY_KEY } from "../vault/province-codes.ts";

/**
 * Stores one key per citizen, wrapped by the key of a province. It is outside the table and its
 * copies: destroying a key makes every copy of the data it sealed unreadable. `until`: epoch
 * milliseconds by which the request must have an answer.
 */
export interface Vault {
  /**
   * Wraps a citizen's key with the province's key and stores it. Replaces an existing key.
   * `provinceCode` null or unknown: the country's key is used.
   */
  readonly keep: (
    citizenId: string,
    key: Uint8Array,
    how: { readonly provinceCode: string | null; readonly until: number },
  ) => Promise<void>;
  /** The keys of these citizens by id. Citizens whose key is missing or destroyed are absent. */
  readonly open: (
    citizenIds: readonly string[],
    until: number,
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Destroys a citizen's key permanently. Does nothing if there is none. */
  readonly destroy: (citizenId: string, until: number) => Promise<void>;
}

export { COUNTRY_KEY };

/**
 * The stored form of a citizen's key: the code of the province, or of the country, whose key wraps
 * it, and the wrapped key.
 */
const zWrapped = z.object({
  by: z.string().regex(new RegExp(`^(${COUNTRY_KEY}|\\d{2})$`)),
  key: z.string().min(1),
});
export type Wrapped = Readonly<z.output<typeof zWrapped>>;

export const writeWrapped = (wrapped: Wrapped): string => JSON.stringify(wrapped);

/** @throws Error if the text is not a wrapped key. The message does not contain the text. */
export function readWrapped(text: string, citizenId: string): Wrapped {
  try {
    return zWrapped.parse(JSON.parse(text));
  } catch {
    throw new Error(`the stored key of ${citizenId} is not valid`);
  }
}

/**
 * The name of the file or object that holds a citizen's key.
 * @throws RangeError if it is not a citizen's id: the name could lead to another place.
 */
export function keyNameOf(citizenId: string): string {
  if (!/^ctz_[0-9A-Za-z.-]+$/.test(citizenId))
    throw new RangeError(`${citizenId} is not the id of a citizen`);
  return citizenId;
}

const none = async (): Promise<never> => {
  throw new RequestError("NO_VAULT");
};
/** The vault of a system without a configured key store. Every call throws NO_VAULT. */
export const NO_VAULT: Vault = { keep: none, open: none, destroy: none };
