// The one module of the server that the client shares: it imports nothing.
import { typedKeys } from "../../../core/src/opinion/typed-keys.ts";

const IS_CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;
const LENGTH = 12;
const TYPED_MAX = 200;
const WIDE_OFFSET = 0xfee0;

/**
 * Reads a tracking code as people type it, as the server does: without regard to case, width,
 * blanks, dashes, quotes, words before it (`Mã tra cứu: …`), O for 0, I and L for 1, and the marks
 * of an input method. Returns the code in its issued form, `7K3M-9QXF-2B4R`; the typed text where
 * it may stand for several codes, which the server tries; null if it is no code: then no request is
 * needed.
 */
export function trackingCode(typed: string): string | null {
  if (typed.length > TYPED_MAX) return null;
  const words =
    typed
      .replace(/\p{Cf}/gu, "")
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET))
      .normalize("NFC")
      .toUpperCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const label = words.findIndex((word) => /\p{N}/u.test(word));
  for (let first = 0; first <= (label < 0 ? words.length - 1 : label); first++) {
    const [code, ...others] = new Set(
      typedKeys(words.slice(first), LENGTH)
        .map((keys) => keys.replace(/O/g, "0").replace(/[IL]/g, "1"))
        .filter((keys) => IS_CODE.test(keys)),
    );
    if (code) return others.length > 0 ? typed : code.replace(/(.{4})(?=.)/g, "$1-");
  }
  return null;
}
