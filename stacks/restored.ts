/**
 * By stage, the name of the table that was restored in the place of the stage's own
 * (docs/operations.md). It stands here and not in the environment: a deployment that forgot it
 * would make an empty table and serve from that.
 */
export const RESTORED: Readonly<Partial<Record<string, string>>> = {
  // No stage of anybody's: how an entry looks, and what the checks render.
  example: "doithoai-production-restored-20261120",
};
