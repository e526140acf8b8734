import type { Language } from "@doithoai/core";

/** The texts of the sign-in page. */
export interface Texts {
  readonly title: string;
  readonly note: string;
  readonly goesTo: string;
  readonly persons: string;
  readonly other: string;
  readonly otherNote: string;
  readonly subject: string;
  readonly role: string;
  readonly unit: string;
  readonly body: string;
  readonly denunciations: string;
  readonly submit: string;
  readonly refused: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: {
    title: "Đăng nhập thử",
    note: "Hệ thống chạy trên máy này, để thử. Không có mật khẩu: chọn một người rồi đăng nhập.",
    goesTo: "Sau khi đăng nhập, trang này đưa bạn về",
    persons: "Người đăng nhập",
    other: "Người khác",
    otherNote: "Chỉ điền các ô dưới đây khi chọn «Người khác».",
    subject: "Tên đăng nhập",
    role: "Vai trò",
    unit: "Mã đơn vị hành chính",
    body: "Mã cơ quan (nếu vai trò cần)",
    denunciations: "Được đọc đơn tố cáo",
    submit: "Đăng nhập",
    refused: "Không đăng nhập được",
  },
  en: {
    title: "Sign in for trials",
    note: "The system runs on this machine, for trials. It has no passwords: pick a person.",
    goesTo: "After the sign-in, this page takes you back to",
    persons: "Who signs in",
    other: "Another person",
    otherNote: "Fill in the fields below only for “Another person”.",
    subject: "User name",
    role: "Role",
    unit: "Code of the administrative unit",
    body: "Id of the body (if the role needs one)",
    denunciations: "May read denunciations",
    submit: "Sign in",
    refused: "The sign-in was refused",
  },
};
