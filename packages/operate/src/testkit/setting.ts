import { makeWorld, openGateway } from "@doithoai/tests/kit";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Aws, environmentOf, serveAws } from "./aws.ts";

/** A table of the file's own, two provinces in it, and the bus and queue that a command reaches. */
export interface Setting {
  gateway: Awaited<ReturnType<typeof openGateway>>;
  aws: Aws;
  provinces: readonly [string, string];
}

/** Registers the hooks; what it gives is filled when a test begins. */
export function useSetting(): Setting {
  // Filled by the hooks before any test looks at it.
  const setting = {} as Setting;
  beforeAll(async () => {
    setting.gateway = await openGateway({ apart: true });
    const worlds = [
      await makeWorld(setting.gateway.table, { country: true }),
      await makeWorld(setting.gateway.table, { country: true }),
    ] as const;
    setting.provinces = [worlds[0].province, worlds[1].province];
    setting.aws = await serveAws();
    Object.assign(process.env, environmentOf(setting.aws));
  });
  beforeEach(() => setting.aws.reset());
  afterAll(async () => {
    setting.aws.close();
    await setting.gateway.close();
  });
  return setting;
}
