import { describe, expect, test } from "vitest";
import { chairKindOf, partyBodyOf } from "./chair-kind.ts";
import type { Session } from "./shape.ts";

type Chair = Session["chairs"][number];
const chair = (position: string, organization: Chair["organization"] = null): Chair => ({
  name: null,
  position,
  organization,
});
const PARTY = { id: "org_26743.2025-07-01.PARTY_COMMITTEE", name: "Đảng ủy phường Chợ Quán" };
const COMMITTEE = { id: "org_26743.2025-07-01.PEOPLES_COMMITTEE", name: "UBND phường Chợ Quán" };
const YOUTH = { id: "org_1", name: "Đoàn Thanh niên phường Chợ Quán" };
const PROVINCE = { id: "org_2", name: "Tỉnh ủy Nghệ An" };

describe("the body that a chair heads", () => {
  test.each<readonly [string, Chair["organization"], string | null]>([
    ["Bí thư Đảng ủy phường", null, "PARTY_COMMITTEE"],
    ["BÍ THƯ ĐẢNG ỦY", null, "PARTY_COMMITTEE"],
    ["Bí thư", null, "PARTY_COMMITTEE"],
    ["bi thu dang uy xa", null, "PARTY_COMMITTEE"],
    ["Quyền Bí thư Tỉnh ủy", null, "PARTY_COMMITTEE"],
    ["Bí thư Thành ủy", null, "PARTY_COMMITTEE"],
    ["Bí thư Đảng ủy xã Đoàn Kết", null, "PARTY_COMMITTEE"],
    ["Bí thư xã Đoàn Kết", null, "PARTY_COMMITTEE"],
    ["Bí thư Ban Chấp hành Đảng bộ xã", null, "PARTY_COMMITTEE"],
    ["Bí thư Đảng ủy, Chủ tịch HĐND xã", null, "PARTY_COMMITTEE"],
    ["Bí thư, Chủ tịch UBND xã", null, "PARTY_COMMITTEE"],
    ["Chủ tịch UBND xã kiêm Bí thư Đảng ủy", COMMITTEE, "PARTY_COMMITTEE"],
    ["Người đứng đầu", PARTY, "PARTY_COMMITTEE"],
    ["Phó Bí thư Đảng ủy, Chủ tịch UBND xã", null, "PEOPLES_COMMITTEE"],
    ["Phó Bí thư Thường trực Đảng ủy", null, null],
    ["Phó  Bí thư", PARTY, null],
    ["Phó Bí thư", null, null],
    ["Bí thư Đoàn phường", null, null],
    ["Bí thư Đoàn Thanh niên", null, null],
    ["Bí thư Ban Chấp hành Đoàn xã", null, null],
    ["Bí thư Tỉnh đoàn", null, null],
    ["Bí thư Xã đoàn", null, null],
    ["Bí thư Chi đoàn thôn 3", null, null],
    ["Bí thư", YOUTH, null],
    ["Bí thư Chi bộ thôn 3", null, null],
    ["Bí thư chi bộ, Trưởng thôn", null, null],
    ["Chủ tịch UBND phường", null, "PEOPLES_COMMITTEE"],
    ["Chủ tịch Ủy ban nhân dân xã", null, "PEOPLES_COMMITTEE"],
    ["Chủ tịch Uỷ ban nhân dân xã", null, "PEOPLES_COMMITTEE"],
    ["Quyền Chủ tịch UBND", null, "PEOPLES_COMMITTEE"],
    ["Chủ tịch xã", null, "PEOPLES_COMMITTEE"],
    ["Chủ tịch", COMMITTEE, "PEOPLES_COMMITTEE"],
    ["Phó Chủ tịch UBND phường", null, null],
    ["Phó Chủ tịch", COMMITTEE, null],
    ["Chủ tịch Ủy ban MTTQ Việt Nam xã", null, null],
    ["Chủ tịch HĐND xã", null, null],
    ["Thư ký", null, null],
  ])("%s", (position, organization, expected) => {
    for (const form of ["NFC", "NFD"] as const)
      expect(chairKindOf({ chairs: [chair(position.normalize(form), organization)] })).toBe(
        expected,
      );
  });

  test("is the Party committee if any chair heads one", () => {
    const chairs = [chair("Chủ tịch UBND xã"), chair("Bí thư Đảng ủy")];
    expect(chairKindOf({ chairs })).toBe("PARTY_COMMITTEE");
    expect(chairKindOf({ chairs: [] })).toBeNull();
  });

  test("is named only if the session names it", () => {
    expect(partyBodyOf({ chairs: [chair("Bí thư Tỉnh ủy", PROVINCE)] })).toBe(PROVINCE);
    expect(partyBodyOf({ chairs: [chair("Bí thư Đảng ủy")] })).toBeNull();
    expect(partyBodyOf({ chairs: [chair("Bí thư Đảng ủy", COMMITTEE)] })).toBeNull();
  });
});
