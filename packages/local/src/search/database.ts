import type { RunSql } from "@doithoai/search";

export interface Database {
  readonly run: RunSql;
  readonly close: () => Promise<void>;
}

/**
 * Opens PostgreSQL in this process, in memory (PGlite). It loads here and not at the start: it
 * takes seconds and 400 MB, which only a search needs.
 */
export async function openDatabase(): Promise<Database> {
  const { PGlite } = await import("@electric-sql/pglite");
  const database = await PGlite.create();
  return {
    run: async (sql, input) => {
      // `::` is a cast, `:input` the parameter.
      const { rows } = await database.query<(string | null)[]>(
        sql.replace(/(?<!:):input\b/g, "$1"),
        sql.includes(":input") ? [JSON.stringify(input)] : [],
        { rowMode: "array" },
      );
      return rows[0]?.[0] ?? undefined;
    },
    close: () => database.close(),
  };
}
