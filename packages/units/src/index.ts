import type { Unit } from "@doithoai/core";
import { buildUnits } from "./build.ts";
import { CHANGES } from "./changes.ts";
import { readDataset } from "./dataset.ts";
import type { Report } from "./report.ts";

export type { Report } from "./report.ts";

/**
 * Every administrative unit known, past and present, by code and then by validity with the oldest
 * first; and what had to be repaired or refused.
 */
export const loadUnits = (): { units: Unit.Unit[]; report: Report } =>
  buildUnits({ dataset: readDataset(), changes: CHANGES });
