/** A CloudWatch metric of an alarm or a graph. */
export interface Metric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, string>>;
}
/** A row of a graph. */
export type Entry = readonly (string | { readonly expression?: string })[];

export const isText = (value: unknown): value is string => typeof value === "string";
/** Reads a row of a graph: namespace, name, then pairs of dimension name and value. */
export function metricOf(entry: Entry): Metric {
  const [namespace = "", metricName = "", ...rest] = entry.filter(isText);
  return {
    namespace,
    metricName,
    dimensions: Object.fromEntries(
      rest.flatMap((name, i) => (i % 2 === 0 ? [[name, rest[i + 1] ?? ""]] : [])),
    ),
  };
}
export const written = ({ namespace, metricName, dimensions }: Metric): string =>
  `${namespace} ${metricName} ${Object.entries(dimensions)
    .toSorted(([a], [b]) => b.localeCompare(a))
    .join()}`;
export const sorted = (values: Iterable<string>): readonly string[] => [...values].toSorted();
