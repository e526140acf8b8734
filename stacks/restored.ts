/**
 * The name of the restored table that replaces a stage's own table, by stage (docs/operations.md).
 * It is in the code, not in the environment: a deployment without it would make an empty table and
 * use that.
 */
export const RESTORED: Readonly<Partial<Record<string, string>>> = {
  // Not a real stage: an example of an entry, which the checks render.
  example: "doithoai-production-restored-20261120",
};
