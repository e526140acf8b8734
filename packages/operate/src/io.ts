import { setTimeout as sleep } from "node:timers/promises";
import { LOCAL } from "@doithoai/aws/local-client";
import { Table } from "@doithoai/core";
import { openAurora } from "@doithoai/search/data-api";
import type { Io } from "./command.ts";

const complain = (text: string): void => void process.stderr.write(`${text}\n`);

/** The real dependencies. Region and credentials come from the environment, as for any AWS tool. */
export const io: Io = {
  table: ({ name, endpoint }) =>
    Table.openTable({
      name,
      ...(endpoint !== undefined && { endpoint, ...LOCAL }),
      report: ({ key, reason }) => complain(`broken item left out: ${key.pk} ${key.sk}: ${reason}`),
    }),
  search: openAurora,
  say: (line) => void process.stdout.write(`${line}\n`),
  now: () => new Date(),
  pause: (ms) => sleep(ms),
};
