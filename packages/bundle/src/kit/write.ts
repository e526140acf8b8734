import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeKit } from "./index.ts";

/** Writes the packages for frontend developers to `dist/kit/`, as they are published. */
await writeKit(path.join(fileURLToPath(new URL("../../../..", import.meta.url)), "dist", "kit"));
