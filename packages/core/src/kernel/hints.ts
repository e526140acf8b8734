import type { Phrase } from "./errors.ts";

/** The expected value of a check, by the error text of the zod check or by zod's type name. */
export const HINTS = {
  "one line": {
    vi: "một dòng, không có dấu xuống dòng hay dấu tab",
    en: "one line, without line breaks and tabs",
  },
  "phone number": {
    vi: "số điện thoại: 6–20 chữ số, dấu cách, dấu chấm hoặc gạch nối, có thể bắt đầu bằng +",
    en: "a phone number: 6–20 digits, spaces, dots or hyphens, which may begin with +",
  },
  "9 or 12 digits": { vi: "9 hoặc 12 chữ số", en: "9 or 12 digits" },
  "field of a list": {
    vi: "mã của một lĩnh vực trong danh mục",
    en: "the code of a field of the list",
  },
  "field code": {
    vi: "2–30 ký tự A–Z, 0–9 và _, bắt đầu bằng chữ cái",
    en: "2–30 characters A–Z, 0–9 and _, which begin with a letter",
  },
  "SHA-256": {
    vi: "mã băm SHA-256 gồm 64 ký tự 0–9, a–f",
    en: "a SHA-256 value: 64 characters 0–9, a–f",
  },
  "0–9, A–Z, full stops": {
    vi: "mã định danh gồm chữ số 0–9, chữ cái in hoa A–Z và dấu chấm, chẳng hạn H29.12.3",
    en: "an identifier of digits 0–9, capital letters A–Z and full stops, such as H29.12.3",
  },
  "media type": {
    vi: "loại nội dung, chẳng hạn application/pdf",
    en: "a media type, such as application/pdf",
  },
  "https link": {
    vi: "đường dẫn bắt đầu bằng https://, không có tên người dùng và mật khẩu",
    en: "a link that begins with https://, without a user name and password",
  },
  "exact subject": {
    vi:
      "đúng từng ký tự như trong mã đăng nhập, phân biệt chữ hoa, chữ thường: " +
      "1–296 ký tự in được, không có dấu #, không có dấu cách ở đầu và cuối, " +
      "chữ có dấu theo Unicode dựng sẵn (NFC)",
    en:
      "exactly the text of the token, with its case: 1–296 printable characters, no #, " +
      "no blank at either end, accented letters composed (NFC)",
  },
  "another person": {
    vi: "một người khác, không phải chính mình",
    en: "somebody other than yourself",
  },
  "no system": {
    vi: "một người; hệ thống kết nối được cấp phạm vi quyền khi đăng ký",
    en: "a person; a connected system gets its scopes when it is registered",
  },
  "a person": { vi: "một người đăng nhập được", en: "a person who can sign in" },
  "few marks": {
    vi: "văn bản có tối đa 30 dấu trên mỗi chữ cái",
    en: "text with at most 30 combining marks on a letter",
  },
  string: { vi: "văn bản", en: "text" },
  int: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "danh sách", en: "a list" },
  object: { vi: "đối tượng có các trường", en: "an object with fields" },
} as const satisfies Record<string, Phrase>;
export type Hint = keyof typeof HINTS;

const BY_TEXT: ReadonlyMap<string, Phrase> = new Map(Object.entries(HINTS));
/** The hint for a text of zod, or undefined if there is none. */
export const hintOf = (text: string): Phrase | undefined => BY_TEXT.get(text);
