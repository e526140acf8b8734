/** FNV-1a, 32 bits: distributes keys evenly over `places` shards. */
export function shardOf(key: string, places: number): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % places;
}
