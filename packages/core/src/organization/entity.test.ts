import { expect, test } from "vitest";
import { OrganizationEntity } from "./entity.ts";
import { PLAIN } from "./shape.ts";

test.each(["😀", "\u{20000}"])("the index key of a long name is not cut inside %s", (letter) => {
  const name = `${"a".repeat(99)}${letter}b`;
  const item = OrganizationEntity.toItem({
    ...PLAIN,
    id: "org_-.0.a",
    name,
    kind: "OTHER",
    unit: null,
  });
  for (const value of Object.values(item)) expect(String(value).isWellFormed()).toBe(true);
  expect(OrganizationEntity.index.unitDay.slotsOf(item)?.name).toBe("a".repeat(99));
});
