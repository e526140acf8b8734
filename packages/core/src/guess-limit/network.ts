import ipaddr from "ipaddr.js";

/** Providers give each household 64 bits of IPv6. */
const HOUSEHOLD_GROUPS = 4;
const NO_ADDRESS = "no address";

/**
 * The network that guesses are counted by: an IPv4 address, also where it is mapped into IPv6, or
 * the first 64 bits of an IPv6 address, however they are written. All that is no address counts as
 * one: a sender that can make up such texts gains nothing by another one.
 */
export function networkOf(address: string): string {
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  if (!isAddress) return NO_ADDRESS;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? parsed.parts.slice(0, HOUSEHOLD_GROUPS).join(":")
    : parsed.toString();
}
