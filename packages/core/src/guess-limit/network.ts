import ipaddr from "ipaddr.js";

/** Providers assign each household a prefix of 64 bits: four groups of 16 bits. */
const HOUSEHOLD_GROUPS = 4;
const NO_ADDRESS = "no address";

/**
 * The network by which guesses are counted: an IPv4 address, also if mapped into IPv6, or the first
 * 64 bits of an IPv6 address, in any notation. All invalid addresses count as one network, so a
 * sender gains nothing by inventing them. An address with a zone of other characters than letters
 * and digits counts as invalid.
 */
export function networkOf(address: string): string {
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  if (!isAddress) return NO_ADDRESS;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts.slice(0, HOUSEHOLD_GROUPS).join(":")
    : parsed.toString();
}
