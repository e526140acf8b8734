/** The facts that a release is judged by. */
export interface Facts {
  /** The tag of the release, such as `v0.2.0`. */
  readonly tag: string;
  /** The package.json of the root, and of each package that is published. */
  readonly manifests: readonly Manifest[];
  /** The text of docs/CHANGELOG.md. */
  readonly changelog: string;
  /** The text of packages/schema/CHANGELOG.md. */
  readonly schemaChangelog: string;
}
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Why a release cannot be made, one sentence for each reason; empty if it can. */
export function refusals({ tag, manifests, changelog, schemaChangelog }: Facts): readonly string[] {
  const version = manifests[0]?.version ?? "";
  const headings = changelog.split("\n").filter((line) => line.startsWith(`## [${version}] - `));
  const dated = headings.some((line) => /^## \[.*\] - \d{4}-\d{2}-\d{2}$/.test(line));
  return [
    tag === `v${version}` ? [] : `The tag is ${tag}, and the version of package.json ${version}.`,
    manifests.flatMap(({ name, version: own, dependencies = {} }) => [
      own === version ? [] : `${name} has the version ${own}, not ${version}.`,
      Object.entries(dependencies).flatMap(([other, asked]) =>
        !other.startsWith("@doithoai/") || asked === version
          ? []
          : `${name} asks for ${other} ${asked}, not ${version}.`,
      ),
    ]),
    headings.length === 0 ? `docs/CHANGELOG.md has no section ## [${version}] - DAY.` : [],
    headings.length > 0 && !dated
      ? `docs/CHANGELOG.md gives no day of ${version}: ## [${version}] - YYYY-MM-DD.`
      : [],
    schemaChangelog.includes(`\n## ${version}\n`)
      ? []
      : `packages/schema/CHANGELOG.md has no section ## ${version}: run npm run generate.`,
  ].flat(3);
}
