/** FNV-1a, 32 bits: spreads keys evenly over a fixed number of places. */
export function shardOf(key: string, places: number): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % places;
}
