import { parseDay, type Table, Unit } from "@doithoai/core";
import { contextOf } from "./templates.ts";

/** A commune of the seeded country. */
export interface Seat {
  readonly province: string;
  readonly commune: string;
}

const FROM = parseDay("2025-07-01");
const number = (i: number): string => String(i + 1).padStart(2, "0");
export const seatOf = (province: number, commune: number): Seat => ({
  province: `S${number(province)}`,
  commune: `S${number(province)}C${number(commune)}`,
});

/** Writes a country with as many provinces, each with as many communes. */
export async function writeUnits(
  table: Table.Table,
  { provinces, communes }: { readonly provinces: number; readonly communes: number },
): Promise<void> {
  const base = {
    codeIsOfficial: false,
    validFrom: FROM,
    validTo: null,
    predecessors: [],
    successors: [],
  };
  const country: Unit.Unit = {
    ...base,
    code: Unit.COUNTRY,
    name: "Việt Nam",
    level: "COUNTRY",
    kind: "nước",
    parentCode: null,
    provinceCode: null,
    validFrom: null,
  };
  const below = Array.from({ length: provinces }, (_, i): Unit.Unit[] => {
    const { province } = seatOf(i, 0);
    const own = { ...base, provinceCode: province };
    return [
      {
        ...own,
        code: province,
        name: `Tỉnh ${province}`,
        level: "PROVINCE",
        kind: "tỉnh",
        parentCode: Unit.COUNTRY,
      },
      ...Array.from({ length: communes }, (__, j): Unit.Unit => {
        const { commune } = seatOf(i, j);
        return {
          ...own,
          code: commune,
          name: `Phường ${commune}`,
          level: "COMMUNE",
          kind: "phường",
          parentCode: province,
        };
      }),
    ];
  });
  await Unit.load(contextOf(table, Unit.COUNTRY), [country, ...below.flat()]);
}
