/** A metric of CloudWatch as an alarm or a graph names it. */
export interface Metric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Readonly<Record<string, string>>;
}
/** A row of a graph. */
export type Entry = readonly (string | { readonly expression?: string })[];

export const isText = (value: unknown): value is string => typeof value === "string";
/** Reads a graph's row: namespace, name, then names and values of dimensions in turn. */
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
