import type { Stored } from "../use-case/decision.ts";
import { NoticeEntity } from "./entity.ts";
import type { Notice } from "./shape.ts";

export const NOTICE: Stored<Notice> = { entity: NoticeEntity };
