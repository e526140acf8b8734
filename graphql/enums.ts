import { writeFileSync } from "node:fs";
import { allEnums } from "../packages/gateway/src/labels.ts";

/**
 * Writes the SDL of every enum with labels. Codes and labels come from the concept that owns them.
 */
const blocks = Object.entries(await allEnums()).map(([name, { about, labels }]) => {
  const values = labels.map(
    ({ code, vi, en }) => `  ${JSON.stringify(`${vi} · ${en}`)}\n  ${code}`,
  );
  return `${JSON.stringify(about)}\nenum ${name} {\n${values.join("\n")}\n}\n`;
});
writeFileSync(new URL("./enums.generated.graphql", import.meta.url), blocks.join("\n"));
