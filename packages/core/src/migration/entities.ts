import { RecalculationEntity } from "../recalculation/entity.ts";
import { ENTITIES as OF_CONCEPTS } from "../subjects/entities.ts";
import { MigrationEntity } from "./entity.ts";

/** Every entity of the table. */
export const ENTITIES = [...OF_CONCEPTS, RecalculationEntity, MigrationEntity] as const;
