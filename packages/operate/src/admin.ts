import { parseArgs } from "node:util";
import { Failure, RESERVED_SUBJECT, RoleGrants, Unit } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { operating, TABLE_OPTIONS, tableOf } from "./context.ts";

export const usage =
  "npm run operate -- admin --table NAME --subject SUBJECT [--unit VN] [--endpoint URL]";

/**
 * Makes a person the first ADMIN, when no ADMIN exists to grant the role. A second call prints the
 * existing grant and writes nothing.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...TABLE_OPTIONS,
      subject: { type: "string" },
      unit: { type: "string", default: Unit.COUNTRY },
    },
  });
  const { subject, unit: unitCode } = values;
  if (!subject)
    throw new UsageError(
      "Give the subject: the `sub` of the person's token, " +
        `after the name of its issuer (name:sub) if the issuer has a name: ${usage}`,
    );
  if (RESERVED_SUBJECT.test(subject.trim()))
    throw new UsageError(
      `Nobody can sign in as ${subject}: this name is reserved. Give the subject of a person.`,
    );
  const table = tableOf(values, usage, io);
  const { id, unit, from, grantedBy } = await RoleGrants.ensure(operating(table, io.now), {
    subject,
    role: "ADMIN",
    unitCode,
  }).catch((error: unknown) => {
    const isAbsent =
      error instanceof Failure && error.code === "NOT_FOUND" && error.path[0] === "unitCode";
    throw isAbsent
      ? new UsageError(
          `No unit has the code ${unitCode} today: ` +
            "load the units first (npm run operate -- units), or check --unit.",
        )
      : error;
  });
  io.say(
    `${id}: ${subject} is ADMIN of ${unit.name} (${unit.code}) ` +
      `and all units below since ${from}, granted by ${grantedBy}`,
  );
};
