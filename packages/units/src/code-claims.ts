/**
 * Makes substitute codes unique. Names that differ only in diacritics fold to one code; the later
 * unit gets a number.
 */
export function codeClaims() {
  const claimed = new Set<string>();
  const collisions: { taken: string; code: string }[] = [];
  const claim = (wanted: string): string => {
    let code = wanted;
    for (let number = 2; claimed.has(code); number++) code = `${wanted}-${number}`;
    if (code !== wanted) collisions.push({ taken: wanted, code });
    claimed.add(code);
    return code;
  };
  return { claim, collisions };
}
