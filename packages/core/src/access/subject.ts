/** Maximum characters of the claim `sub` of a token (OpenID Connect Core 1.0, 2). */
export const SUB_MAX = 255;
/** The longest prefix of a subject: the name of an issuer, 40 characters, and a colon. */
const PREFIX_MAX = 41;
/** Maximum characters of a subject: the claim `sub`, after the name of the issuer. */
export const SUBJECT_MAX = SUB_MAX + PREFIX_MAX;

/**
 * Invisible characters, and blanks other than a space inside the text, could make two subjects look
 * alike. `#` separates the parts of table keys.
 */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}#]|[^\S ]|^ | $/u;

/**
 * Whether a text can be a subject, or the claim `sub` of one. Tokens and grants use this one rule.
 * Subjects are never tidied and are compared exactly, with case: what tidying would change is
 * refused. Pure.
 */
export const isSubject = (text: string, max = SUBJECT_MAX): boolean =>
  text.length > 0 && text.length <= max && !UNFIT.test(text) && text.normalize("NFC") === text;
