import { makeWorld, openGateway } from "@doithoai/tests/kit";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Aws, environmentOf, serveAws } from "./aws.ts";

/** A table for one test file with two provinces, and the bus and queue that a command reaches. */
export interface Setting {
  gateway: Awaited<ReturnType<typeof openGateway>>;
  aws: Aws;
  provinces: readonly [string, string];
}

/** Registers the hooks. They fill the result before the first test. */
export function useSetting(): Setting {
  // The hooks fill it before any test reads it.
  const setting = {} as Setting;
  beforeAll(async () => {
    setting.gateway = await openGateway({ ownTable: true });
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
