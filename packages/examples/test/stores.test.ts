import { beforeAll, describe } from "vitest";
import { testPage } from "./page.ts";
import { resetSystem, STORES, useSystem } from "./scene.ts";
import { testSteps } from "./steps.ts";

useSystem();

describe.each(STORES)("%s against npm start", (store) => {
  beforeAll(resetSystem);
  testSteps(store);
  testPage(store);
});
