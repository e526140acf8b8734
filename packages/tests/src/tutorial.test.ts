import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeWorld, NOW, openGateway } from "./kit/index.ts";
import { tutorial } from "./tutorial/index.ts";

const PAGE = fileURLToPath(new URL("../../../docs/tutorial.md", import.meta.url));
const HOW =
  "docs/tutorial.md must say what the gateway answers. If the change is intended: " +
  "npm test -- packages/tests/src/tutorial.test.ts -u";

test("the gateway answers a year in a commune as the tutorial says", async () => {
  let now = NOW;
  const gateway = await openGateway({ now: () => now });
  // Uses its own commune in place of Phường Bến Thành, because other tests count the data there.
  const { province, commune } = await makeWorld(gateway.table);
  const turnTo = (instant: Date) => {
    now = instant;
  };
  const written = await tutorial(
    { ...gateway, turnTo, unitCode: commune },
    { name: commune, provinceCode: province },
  );
  expect(gateway.logged).toEqual([]);
  await gateway.close();
  await expect(written, HOW).toMatchFileSnapshot(PAGE);
});
