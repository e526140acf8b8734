import type { Unit } from "@doithoai/core";
import { buildUnits } from "./build.ts";
import { CHANGES } from "./changes.ts";
import { readDataset } from "./dataset.ts";
import { readLists } from "./lists.ts";
import type { Report } from "./report.ts";

export type { Report } from "./report.ts";

/**
 * Loads every known administrative unit, past and present, sorted by code, then by validity (oldest
 * first). The report lists the repairs and the refusals.
 */
export const loadUnits = (): { units: Unit.Unit[]; report: Report } =>
  buildUnits({ dataset: readDataset(), lists: readLists(), changes: CHANGES });
