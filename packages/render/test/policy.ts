/** A statement of an IAM policy. */
export interface Statement {
  readonly Effect?: string;
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: unknown;
  readonly Principal?: { readonly Service?: string | readonly string[] };
}
export const statements = (policy: string): readonly Statement[] => JSON.parse(policy).Statement;
/** Writes a statement as one line. */
export const written = ({ Effect, Action, Resource, Condition }: Statement): string =>
  [
    ...(Effect === "Deny" ? ["never"] : []),
    `${listed(Action).join(" ")} on ${listed(Resource ?? "").join(" ")}`,
    ...(Condition ? [`where ${JSON.stringify(Condition)}`] : []),
  ].join(" ");
export const listed = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;
