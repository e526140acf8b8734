import { describe, expect, test } from "vitest";
import * as z from "zod";
import { PUBLIC } from "../access/actor.ts";
import { forbidden } from "../access/permissions.ts";
import { Identity } from "../citizen/shape.ts";
import { Shape as Document, Kind } from "../document/shape.ts";
import { zSubject } from "../role-grant/shape.ts";
import { externalRefTaken } from "../use-case/external-ref.ts";
import { checkedDay } from "./date-rules.ts";
import { parseDay } from "./day.ts";
import {
  describeRequestError,
  describeUserError,
  Failure,
  Failures,
  type Language,
} from "./errors.ts";
import { parse } from "./parse.ts";
import { zLine } from "./text.ts";

type Both = readonly [vi: string, en: string];
const both = (say: (language: Language) => string): Both => [say("vi"), say("en")];
const messagesOf = (failure: Failure): Both =>
  both((language) => describeUserError(failure, language));

function refusal(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    const [failure] = error instanceof Failures ? error.failures : [error];
    if (failure instanceof Failure) return failure;
  }
  throw new Error("the input was accepted, but a refusal was expected");
}

describe("the message of an exceeded limit fits the type of the value", () => {
  const Counted = z.object({
    count: z.int().positive().max(9).default(1),
    rows: z.array(z.int()).min(1).max(2).default([1]),
    reportedCounts: z.array(z.int()).min(1).default([1]),
    size: z.int().max(9).default(1),
    list: z.array(z.int()).min(1).max(2).default([1]),
    name: z.string().min(8).max(9).default("12345678"),
  });
  test.each<[object, ...Both]>([
    [{ name: "1234567890" }, "Tối đa 9 ký tự.", "At most 9 characters."],
    [{ name: "1" }, "Phải có ít nhất 8 ký tự.", "At least 8 characters."],
    [{ list: [1, 2, 3] }, "Tối đa 2 mục.", "At most 2 entries."],
    [{ list: [] }, "Phải có ít nhất 1 mục.", "At least 1 entry."],
    [{ rows: [1, 2, 3] }, "Tối đa 2 dòng.", "At most 2 rows."],
    [{ rows: [] }, "Phải có ít nhất 1 dòng.", "At least 1 row."],
    [
      { reportedCounts: [] },
      "Phải có ít nhất 1 dòng số liệu trong biên bản; nếu không có ai đến hoặc không có ý kiến " +
        "nào, ghi một dòng có số lượng 0 và đơn vị đếm.",
      "At least 1 count in the minutes; if nobody came or nothing was raised, " +
        "send one count of 0 with its unit.",
    ],
    [{ size: 10 }, "Không được lớn hơn 9 byte.", "Must be at most 9 bytes."],
    [{ count: 10 }, "Không được lớn hơn 9.", "Must be at most 9."],
    [{ count: 0 }, "Không được nhỏ hơn 1.", "Must be at least 1."],
  ])("%j: %s", (input, ...words) => {
    expect(messagesOf(refusal(() => parse(Counted, input)))).toEqual(words);
  });

  const [today, later] = [parseDay("2026-11-23"), parseDay("2036-12-03")];
  test.each<[Failure, ...Both]>([
    [
      new Failure("TOO_LARGE", [], { limit: later }),
      "Không được sau ngày 03/12/2036.",
      "Must not be later than 2036-12-03.",
    ],
    [
      new Failure("TOO_SMALL", [], { limit: today }),
      "Không được trước ngày 23/11/2026.",
      "Must not be earlier than 2026-11-23.",
    ],
    [
      new Failure("DUPLICATE", [], { value: today }),
      "Trùng với mục khác: 23/11/2026.",
      "Given twice: 2026-11-23.",
    ],
    [
      refusal(() => checkedDay(later, { field: "on", today })),
      "Không được sau ngày 23/11/2026.",
      "Must not be later than 2026-11-23.",
    ],
    [
      refusal(() =>
        checkedDay(today, { field: "dueOn", today, after: { day: later, name: "assignedOn" } }),
      ),
      "Không được trước ngày 03/12/2036 (ngày giao xử lý).",
      "Must not be before 2036-12-03 (the assignment).",
    ],
  ])("a day: %s", (failure, ...words) => {
    expect(messagesOf(failure)).toEqual(words);
  });
});

describe("an invalid value has a message with the expected value in one language", () => {
  test.each<[string, z.ZodType, unknown, ...Both]>([
    [
      "a code outside a list",
      Kind.schema.extract(["MINUTES", "NOTICE"]),
      "REPORT",
      "Phải là một trong: MINUTES, NOTICE.",
      "Must be one of: MINUTES, NOTICE.",
    ],
    [
      "two lines for one",
      zLine(9),
      "a\nb",
      "Không hợp lệ. Cần: một dòng, không có dấu xuống dòng hay dấu tab.",
      "Not valid. Expected: one line, without line breaks and tabs.",
    ],
    [
      "wrong digits",
      Identity.shape.identityNumber,
      "12",
      "Không hợp lệ. Cần: 9 hoặc 12 chữ số.",
      "Not valid. Expected: 9 or 12 digits.",
    ],
    [
      "a link without https",
      Document.shape.link,
      "http://x.vn",
      "Không hợp lệ. Cần: đường dẫn bắt đầu bằng https://, không có tên người dùng và mật khẩu.",
      "Not valid. Expected: a link that begins with https://, without a user name and password.",
    ],
    [
      "a subject with the separator of keys",
      zSubject,
      "a#b",
      "Không hợp lệ. Cần: đúng từng ký tự như trong mã đăng nhập, phân biệt chữ hoa, " +
        "chữ thường: 1–296 ký tự in được, không có dấu #, không có dấu cách ở đầu và cuối, " +
        "chữ có dấu theo Unicode dựng sẵn (NFC).",
      "Not valid. Expected: exactly the text of the token, with its case: " +
        "1–296 printable characters, no #, no blank at either end, " +
        "accented letters composed (NFC).",
    ],
    [
      "a fraction",
      z.int(),
      1.5,
      "Không hợp lệ. Cần: số nguyên.",
      "Not valid. Expected: a whole number.",
    ],
    [
      "a type without a hint",
      z.union([z.literal("a"), z.int()]),
      "b",
      "Giá trị không hợp lệ.",
      "This value is not valid.",
    ],
  ])("%s", (_, schema, input, ...words) => {
    expect(messagesOf(refusal(() => parse(schema, input)))).toEqual(words);
  });
});

const ref = { system: "portal", value: "12" };
test.each<[string, Failure, ...Both]>([
  [
    "an id",
    new Failure("NOT_FOUND", [], { what: "ses_1" }),
    "Không tìm thấy ses_1.",
    "ses_1 was not found.",
  ],
  [
    "its own text",
    new Failure("NOT_FOUND", [], { vi: "Không có.", en: "There is none." }),
    "Không có.",
    "There is none.",
  ],
  [
    "a reference",
    externalRefTaken(ref),
    "Mã tham chiếu portal/12 đã được dùng.",
    "The external reference portal/12 is already in use.",
  ],
  [
    "a reference that an upsert replaces",
    externalRefTaken(ref, { offersUpsert: true }),
    "Mã tham chiếu portal/12 đã được dùng. " +
      "Để thay thế nội dung đã nhập, hãy gửi lại với upsert: true.",
    "The external reference portal/12 is already in use. " +
      "To replace the earlier entry, send upsert: true.",
  ],
])("a refusal names %s", (_, failure, ...words) => {
  expect(messagesOf(failure)).toEqual(words);
});

const commune = { code: "26743", provinceCode: "79" };
const PERSON = { ...PUBLIC, subject: "issuer a", isSignedIn: true };
const SYSTEM = { ...PERSON, subject: "client:cli_1" };
test.each<[string, ReturnType<typeof forbidden>, ...Both]>([
  [
    "a unit and the units above it",
    forbidden(PERSON, "acceptDirective", { unit: commune }),
    "Cần một trong các vai trò: lãnh đạo, quản trị hệ thống tại đơn vị 26743 hoặc " +
      "đơn vị cấp trên (79, VN).",
    "This needs one of the roles: leader, administrator for the unit 26743 or one above " +
      "it (79, VN).",
  ],
  [
    "the country",
    forbidden(PERSON, "setCalendarDays", { unit: null }),
    "Cần một trong các vai trò: quản trị hệ thống tại đơn vị VN.",
    "This needs one of the roles: administrator for the unit VN.",
  ],
  [
    "a body by its name",
    forbidden(PERSON, "startDirective", {
      unit: commune,
      bodyId: "org_1",
      bodyName: "Phòng Kinh tế",
    }),
    "Việc này thuộc cơ quan Phòng Kinh tế: cần cán bộ của cơ quan đó, hoặc một trong các " +
      "vai trò công chức văn phòng, lãnh đạo, quản trị hệ thống tại đơn vị 26743 hoặc " +
      "đơn vị cấp trên (79, VN).",
    "This is handled by Phòng Kinh tế: it needs an officer of that body, or one of the " +
      "roles clerk, leader, administrator for the unit 26743 or one above it (79, VN).",
  ],
  [
    "a connected system: the scope",
    forbidden(SYSTEM, "recordOpinion", { unit: commune }),
    "Hệ thống kết nối cần phạm vi quyền “ghi nhận ý kiến và việc thông báo cho công dân” " +
      "tại đơn vị 26743 " +
      "hoặc đơn vị cấp trên (79, VN).",
    "A connected system needs the scope “record opinions and deliveries” for the unit 26743 " +
      "or one above it (79, VN).",
  ],
  [
    "a connected system: that no scope allows it",
    forbidden(SYSTEM, "closeSession", { unit: null }),
    "Không phạm vi quyền nào cho hệ thống kết nối làm việc này. " +
      "Cần người có một trong các vai trò: công chức văn phòng, lãnh đạo, quản trị hệ " +
      "thống tại đơn vị VN.",
    "No scope lets a connected system do this. " +
      "It needs a person with one of the roles: clerk, leader, administrator for the unit VN.",
  ],
])("FORBIDDEN names the permitted roles for %s", (_, error, ...words) => {
  expect(both((language) => describeRequestError(error, language))).toEqual(words);
});
