/** A host name, an IPv4 address or an IPv6 address in brackets. */
const HOST = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/;

/** Whether `text` is an origin as a browser sends it: no path, lower case, no default port. */
function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url?.origin === text && HOST.test(url.hostname);
}

/** The origins that a comma separates in a setting. An empty setting has none. */
export const splitOrigins = (text: string): readonly string[] => text.split(",").filter(Boolean);

/**
 * Returns a sentence that names the first entry that no browser would send as its origin, so that
 * it never matches, or that `isAccepted` refuses; undefined if every entry is good.
 */
export function wrongOrigin(
  origins: readonly string[],
  example: string,
  isAccepted: (origin: string) => boolean = () => true,
): string | undefined {
  const wrong = origins.find((origin) => !(isOrigin(origin) && isAccepted(origin)));
  if (wrong === undefined) return undefined;
  return (
    `DOITHOAI_ORIGINS has ${JSON.stringify(wrong)}: give origins such as ${example}, ` +
    "separated by commas without spaces."
  );
}
