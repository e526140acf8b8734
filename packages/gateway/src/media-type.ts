const OTHER_CHARSET = /^charset\s*=(?!\s*"?utf-?8"?$)/;

/**
 * Whether a content type is this media type in UTF-8, in any notation that RFC 9110 (8.3.1) allows:
 * upper and lower case, blanks and tabs around a parameter, quotes.
 */
export function isMediaType(contentType: string | null, type: string): boolean {
  const [found, ...parameters] = (contentType ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  return found === type && parameters.every((text) => !OTHER_CHARSET.test(text));
}
