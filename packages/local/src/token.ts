import { parseArgs } from "node:util";
import { command, UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";
import { readSettings } from "./settings.ts";

const USAGE =
  "npm run --silent token -- --role CLERK --unit 26743 [--organization ID] [--subject name] " +
  "[--denunciations] [--scope READ_CHANGES …]";

await command(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      role: { type: "string" },
      unit: { type: "string" },
      organization: { type: "string" },
      subject: { type: "string", default: "local" },
      // --denunciations is for persons named to read denunciations, --scope for connected systems.
      denunciations: { type: "boolean", default: false },
      scope: { type: "string", multiple: true, default: [] },
    },
  });
  if (!values.role || !values.unit) throw new UsageError(`Give a role and a unit: ${USAGE}`);
  const { port } = readSettings(process.env);
  const {
    subject,
    role,
    unit: unitCode,
    organization: organizationId = null,
    denunciations,
    scope: scopes,
  } = values;
  const body = JSON.stringify({ subject, role, unitCode, organizationId, denunciations, scopes });
  const response = await fetch(`http://127.0.0.1:${port}/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  }).catch((cause: unknown) => {
    throw new UsageError(
      `Nothing answers on port ${port}: run npm start first, and give both the same PORT.`,
      { cause },
    );
  });
  if (response.status === 503)
    throw new UsageError("The system is still starting: try again when it says Ready.");
  const { token, error } = z
    .object({ token: z.string().optional(), error: z.string().optional() })
    .parse(await response.json());
  if (!token)
    throw new UsageError(`${(error ?? "No token was given").replace(/\.$/, "")}. ${USAGE}`);
  process.stdout.write(`${token}\n`);
});
