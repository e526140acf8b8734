import { describe, expect, test } from "vitest";
import { bodiesIn } from "./kit/bodies.ts";
import { holdNext, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const { record, step, refused, officialId, bodyOf } = bodiesIn(office);

describe("one name, one body", () => {
  test("another name and the identifier find the body, whoever wrote them first", async () => {
    const body = await record("Phòng Kinh tế", {
      officialId: officialId("1"),
      aliases: ["Phòng KT", "phòng  kinh tế.", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    });
    expect(body).toMatchObject({
      version: 1,
      officialId: officialId("1"),
      aliases: ["Phòng KT", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    });
    expect((await record("PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ.")).id).toBe(body.id);
    const input = (more: object) => ({
      ...{ name: "Phòng Tài chính", kind: "DEPARTMENT", unitCode: office.commune },
      ...more,
    });
    for (const [more, refusal] of [
      [{ aliases: ["Phòng TC", "phòng kt"] }, "DUPLICATE aliases.1"],
      [{ officialId: officialId("1") }, "DUPLICATE officialId"],
      [{ officialId: "h29" }, "INVALID officialId"],
      [{ officialId: "A".repeat(36) }, "TOO_LONG officialId"],
      [{ aliases: Array.from({ length: 21 }, (_, i) => `Phòng ${i}`) }, "TOO_MANY aliases"],
      [{ aliases: ["a".repeat(301)] }, "TOO_LONG aliases.0"],
    ] as const)
      expect(await refusals(office.clerk, "RecordOrganization", input(more))).toEqual([refusal]);
    expect(
      await refusals(
        office.clerk,
        "RecordOrganization",
        input({ name: "Phòng KT", officialId: officialId("2") }),
      ),
    ).toEqual(["CONFLICTING_INPUT officialId"]);
    const again = await record("phòng kt", { aliases: ["P. KT"] });
    expect(again).toMatchObject({ id: body.id, version: 2 });
    expect(again.aliases).toContain("P. KT");
  });

  test("calls at once make one body of a name", async () => {
    const names = ["Ban Quản lý chợ", "BAN QUẢN LÝ CHỢ", "Ban Quản lý  chợ."];
    const bodies = await Promise.all(
      Array.from({ length: 9 }, (_, i) => record(names[i % 3] ?? "", { kind: "OTHER" })),
    );
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  });

  const taking = {
    "a body of the name": () => record("Y TẾ"),
    "the name for another body": async () =>
      step("Update", await record("Phòng khám"), { patch: { aliases: ["y tế."] } }),
    "the identifier for another body": () => record("Phòng Sáu", { officialId: officialId("6") }),
  };
  test.each(Object.entries(taking))(
    "another name or identifier is refused if %s comes first",
    async (_, take) => {
      const body = await record("Trạm Y tế");
      const { arrived, letGo } = holdNext(office.gateway.table);
      const patch = { aliases: ["Y tế"], officialId: officialId("6") };
      const waiting = refused("Update", body, { patch });
      await arrived;
      const { id } = await take();
      letGo();
      expect(await waiting).toEqual([expect.stringMatching(/^DUPLICATE patch\./)]);
      expect(id).not.toBe(body.id);
      expect(await bodyOf(body.id)).toMatchObject({ version: 1, aliases: [], officialId: null });
    },
  );

  test("a body is not recorded if its name is given to another one first", async () => {
    const body = await record("Trạm Y tế");
    const { arrived, letGo } = holdNext(office.gateway.table);
    const waiting = record("Y TẾ");
    await arrived;
    await step("Update", body, { patch: { aliases: ["Y tế"] } });
    letGo();
    expect((await waiting).id).toBe(body.id);
  });

  test("a name or an identifier that is taken off is free again", async () => {
    const body = await record("Đội Quản lý trật tự", {
      aliases: ["Đội trật tự"],
      officialId: officialId("7"),
    });
    const bare = await step("Update", body, { patch: { aliases: [], officialId: null } });
    expect(bare).toMatchObject({ version: 2, aliases: [], officialId: null });
    const other = await record("Đội trật tự", { officialId: officialId("7") });
    expect(other.id).not.toBe(body.id);
    expect(await refused("Update", bare, { patch: { aliases: ["đội trật tự"] } })).toEqual([
      "DUPLICATE patch.aliases.0",
    ]);
    const third = await record("Tổ trật tự");
    await step("Update", await bodyOf(other.id), { patch: { officialId: null } });
    expect(await step("Update", third, { patch: { officialId: officialId("7") } })).toMatchObject({
      officialId: officialId("7"),
    });
  });
});
