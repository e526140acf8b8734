/** Upgrades a stored value to the next version. Pure; the stored JSON may be anything. */
export type Upgrade = (body: unknown) => unknown;
/** The steps of an entity, keyed by the version that each step upgrades. */
export type Upgrades = Readonly<Record<number, Upgrade>>;

interface Way {
  readonly upgrades: Upgrades;
  readonly from: unknown;
  readonly to: number;
}

/** The upgrade from one version to a later one, or the reason why there is none. */
export function upgradePath({ upgrades, from, to }: Way): Upgrade | string {
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1)
    return "is not a version number";
  if (from > to) return `was written by a later version of this program; this version knows ${to}`;
  const steps: Upgrade[] = [];
  for (let version = from; version < to; version++) {
    const step = upgrades[version];
    if (!step) return `has no upgrade from ${version} to ${version + 1}`;
    steps.push(step);
  }
  return (body) => steps.reduce((value, step) => step(value), body);
}
