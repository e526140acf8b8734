import { writeFileSync } from "node:fs";
import * as z from "zod";
import { Shape } from "./event/shape.ts";

/** Writes docs/event.schema.json: the JSON Schema of what is put on the bus. */
writeFileSync(new URL("../../../docs/event.schema.json", import.meta.url), `${JSON.stringify(z.toJSONSchema(Shape), null, 2)}\n`);
