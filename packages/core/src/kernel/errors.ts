import { type Counted, nounOf } from "./counted.ts";
import { formatVietnamese, isDay } from "./day.ts";

/** Errors that a client can fix: returned as a `userError`; nothing was written. */
export const USER_ERRORS = {
  REQUIRED: {
    vi: (p) => `Bắt buộc phải có${p.vi ? `: ${p.vi}` : ""}.`,
    en: (p) => `This is required${p.en ? `: ${p.en}` : ""}.`,
  },
  INVALID: {
    vi: (p) =>
      p.vi
        ? `Không hợp lệ. Cần: ${p.vi}.`
        : p.list
          ? `Phải là một trong: ${p.list}.`
          : "Giá trị không hợp lệ.",
    en: (p) =>
      p.en
        ? `Not valid. Expected: ${p.en}.`
        : p.list
          ? `Must be one of: ${p.list}.`
          : "This value is not valid.",
  },
  INVALID_DATE: {
    vi: () => "Ngày không hợp lệ; nhập theo dạng YYYY-MM-DD, từ năm 1900 đến 2199.",
    en: () => "Not a valid day from 1900 to 2199; use the form YYYY-MM-DD.",
  },
  TOO_LONG: { vi: (p) => `Tối đa ${p.limit} ký tự.`, en: (p) => `At most ${p.limit} characters.` },
  TOO_SHORT: {
    vi: (p) => `Phải có ít nhất ${p.limit} ký tự.`,
    en: (p) => `At least ${p.limit} characters.`,
  },
  TOO_MANY: {
    vi: (p) => `Tối đa ${p.limit} ${p.vi ?? "mục"}.`,
    en: (p) => `At most ${p.limit} ${p.en ?? entries(p.limit)}.`,
  },
  TOO_FEW: {
    vi: (p) => `Phải có ít nhất ${p.limit} ${p.vi ?? "mục"}.`,
    en: (p) => `At least ${p.limit} ${p.en ?? entries(p.limit)}.`,
  },
  TOO_LARGE: {
    vi: (p) =>
      isDay(p.limit)
        ? `Không được sau ngày ${formatVietnamese(p.limit)}.`
        : `Không được lớn hơn ${p.limit}${p.vi ? ` ${p.vi}` : ""}.`,
    en: (p) =>
      isDay(p.limit)
        ? `Must not be later than ${p.limit}.`
        : `Must be at most ${p.limit}${p.en ? ` ${p.en}` : ""}.`,
  },
  TOO_SMALL: {
    vi: (p) =>
      isDay(p.limit)
        ? `Không được trước ngày ${formatVietnamese(p.limit)}.`
        : `Không được nhỏ hơn ${p.limit}${p.vi ? ` ${p.vi}` : ""}.`,
    en: (p) =>
      isDay(p.limit)
        ? `Must not be earlier than ${p.limit}.`
        : `Must be at least ${p.limit}${p.en ? ` ${p.en}` : ""}.`,
  },
  DUPLICATE: {
    vi: (p) => (p.value ? `Trùng với mục khác: ${dated(p.value)}.` : `${p.vi}`),
    en: (p) => (p.value ? `Given twice: ${p.value}.` : `${p.en}`),
  },
  NOT_FOUND: {
    vi: (p) => (p.what ? `Không tìm thấy ${p.what}.` : `${p.vi}`),
    en: (p) => (p.what ? `${p.what} was not found.` : `${p.en}`),
  },
  CONFLICTING_INPUT: {
    vi: (p) => `${p.vi}`,
    en: (p) => `${p.en}`,
  },
  NOT_IN_FUTURE: {
    vi: (p) => `Không được sau ngày ${dated(p.limit)}.`,
    en: (p) => `Must not be later than ${p.limit}.`,
  },
  STALE_VERSION: {
    vi: (p) =>
      `Nội dung đã thay đổi: phiên bản hiện tại là ${p.currentVersion}, ` +
      `không phải ${p.expectedVersion}. Hãy đọc lại, xem xét rồi gửi lại.`,
    en: (p) =>
      `The object has changed: the current version is ${p.currentVersion}, ` +
      `not ${p.expectedVersion}. Read it again, then decide and send again.`,
  },
  TRANSITION_NOT_ALLOWED: {
    vi: (p) =>
      `Trạng thái “${p.statusVi ?? p.status}”${ofVi(p)} không cho phép thực hiện bước này.`,
    en: (p) => `The status “${p.statusEn ?? p.status}”${ofEn(p)} does not allow this step.`,
  },
  CONDITION_NOT_MET: {
    vi: (p) => `Chưa đủ điều kiện: ${p.vi}.`,
    en: (p) => `A condition is not met: ${p.en}.`,
  },
  UPLOAD_MISSING: {
    vi: () => "Chưa có nội dung được tải lên đường dẫn đã cấp. Hãy tải tệp lên rồi gửi lại.",
    en: () => "No content was uploaded to the link. Upload the file, then send again.",
  },
  CONTENT_MISMATCH: {
    vi: (p) =>
      `Nội dung tải lên không đúng với khai báo: ` +
      `${p.vi} là ${p.actual}, không phải ${p.expected}.`,
    en: (p) =>
      `The uploaded content differs from the declared file: ` +
      `${p.en} is ${p.actual}, not ${p.expected}.`,
  },
  RETRY_LATER: {
    vi: () => "Hệ thống đang bận. Hãy gửi lại dòng này sau vài giây, cùng khóa chống ghi trùng.",
    en: () =>
      "The system is busy. Send this row again in a few seconds with the same idempotency key.",
  },
  // For one row of many. For a whole request, the error of REQUEST_ERRORS is used.
  FORBIDDEN: {
    vi: (p) => REQUEST_ERRORS.FORBIDDEN.vi(p),
    en: (p) => REQUEST_ERRORS.FORBIDDEN.en(p),
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: () => "Khóa này đã được dùng cho nội dung khác. Hãy dùng khóa mới.",
    en: () => "This key was used with a different input. Use a new key.",
  },
  EXTERNAL_REF_TAKEN: {
    vi: (p) =>
      `Mã tham chiếu ${p.system}/${p.value} đã được dùng.` +
      (p.upsert ? " Để thay thế nội dung đã nhập, hãy gửi lại với upsert: true." : ""),
    en: (p) =>
      `The external reference ${p.system}/${p.value} is already in use.` +
      (p.upsert ? " To replace the earlier entry, send upsert: true." : ""),
  },
} as const satisfies Record<string, Words>;
export type UserErrorCode = keyof typeof USER_ERRORS;

/** Errors that end the whole request: access, limits, arguments that no client should send. */
export const REQUEST_ERRORS = {
  UNAUTHENTICATED: {
    vi: (p) =>
      `Chưa đăng nhập, hoặc mã truy cập không hợp lệ hoặc không sử dụng được` +
      `${p.vi ? `: ${p.vi}` : ""}.`,
    en: (p) => `Not signed in, or the token cannot be used${p.en ? `: ${p.en}` : ""}.`,
  },
  FORBIDDEN: {
    vi: (p) =>
      (p.body
        ? `Việc này thuộc cơ quan ${p.body}: cần cán bộ của cơ quan đó, ` +
          `hoặc một trong các vai trò ${p.rolesVi}`
        : p.scopeVi
          ? `Hệ thống kết nối cần phạm vi quyền “${p.scopeVi}”`
          : p.system
            ? `Không phạm vi quyền nào cho hệ thống kết nối làm việc này. ` +
              `Cần người có một trong các vai trò: ${p.rolesVi}`
            : `Cần một trong các vai trò: ${p.rolesVi}`) +
      `${p.unit ? ` tại đơn vị ${p.unit}` : ""}` +
      `${p.above ? ` hoặc đơn vị cấp trên (${p.above})` : ""}.`,
    en: (p) =>
      (p.body
        ? `This is handled by ${p.body}: it needs an officer of that body, ` +
          `or one of the roles ${p.rolesEn}`
        : p.scopeVi
          ? `A connected system needs the scope “${p.scopeEn}”`
          : p.system
            ? `No scope lets a connected system do this. ` +
              `It needs a person with one of the roles: ${p.rolesEn}`
            : `This needs one of the roles: ${p.rolesEn}`) +
      `${p.unit ? ` for the unit ${p.unit}` : ""}` +
      `${p.above ? ` or one above it (${p.above})` : ""}.`,
  },
  UNSUPPORTED_FILTER: {
    vi: (p) => `Không hỗ trợ tổ hợp bộ lọc này. ${p.vi}`,
    en: (p) => `This combination of filters is not supported. ${p.en}`,
  },
  BAD_ARGUMENT: {
    vi: (p) => `${p.argument ? `Tham số ${p.argument}: ` : ""}${p.vi}`,
    en: (p) => `${p.argument ? `Argument ${p.argument}: ` : ""}${p.en}`,
  },
  COST_LIMIT: {
    vi: (p) =>
      `Yêu cầu vượt quá giới hạn truy xuất dữ liệu: đã dùng khoảng ${p.read} trên tối đa ` +
      `${p.limit} ${p.vi}. Đề nghị thu hẹp phạm vi tra cứu hoặc giảm số danh sách trong ` +
      `một yêu cầu.`,
    en: (p) =>
      `The query reads too much: about ${p.read} of at most ${p.limit} ${p.en} are used. ` +
      `Ask for a narrower list, or for fewer lists in one request.`,
  },
  CURSOR_MISMATCH: {
    vi: () =>
      "Con trỏ này thuộc danh sách, bộ lọc hoặc thứ tự khác, hoặc không còn hiệu lực. " +
      "Hãy đọc lại từ trang đầu.",
    en: () =>
      "This cursor belongs to another list, filter or order, or is no longer valid. " +
      "Start again from the first page.",
  },
  NO_FILE_STORE: {
    vi: () => "Hệ thống này chưa được cấu hình kho tệp; không thể tải lên hoặc tải xuống.",
    en: () => "This system has no file store: files cannot be uploaded or downloaded.",
  },
  NO_VAULT: {
    vi: () =>
      "Hệ thống này chưa được cấu hình kho khóa; " +
      "không thể ghi, đọc hoặc xóa danh tính của công dân.",
    en: () =>
      "This system has no vault for keys: " +
      "identities of citizens cannot be written, read or erased.",
  },
  RATE_LIMITED: {
    vi: (p) => `Nhập sai quá nhiều lần. Hãy thử lại sau ${p.seconds} giây.`,
    en: (p) => `Too many wrong attempts. Try again in ${p.seconds} seconds.`,
  },
  RETRY_LATER: {
    vi: () =>
      "Hệ thống đang bận. Hãy gửi lại sau vài giây, cùng khóa chống ghi trùng; " +
      "nếu không có khóa, hãy kiểm tra trước xem nội dung đã được ghi chưa.",
    en: () =>
      "The system is busy. Send again in a few seconds with the same idempotency key; " +
      "without a key, first check whether the data was written.",
  },
} as const satisfies Record<string, Words>;
export type RequestErrorCode = keyof typeof REQUEST_ERRORS;

export type Params = Readonly<Record<string, string | number>>;
interface Words {
  readonly vi: (params: Params) => string;
  readonly en: (params: Params) => string;
}
export type Language = keyof Words;
/** The texts of one specific refusal. They are part of its params. */
export type Phrase = Readonly<Record<Language, string>>;

/** The subject that is in a state. */
const ofVi = (p: Params): string => (p.ofVi ? ` của ${p.ofVi}` : "");
const ofEn = (p: Params): string => (p.ofEn ? ` of the ${p.ofEn}` : "");
function entries(limit: string | number | undefined): string {
  return limit === 1 ? "entry" : "entries";
}
function dated(value: string | number | undefined): string {
  return isDay(value) ? formatVietnamese(value) : `${value}`;
}

/** The names of the steps that the state allows; empty if the refusal is not about a state. */
export const allowedSteps = ({ params }: Pick<Failure, "params">): readonly string[] =>
  String(params.allowed ?? "")
    .split(", ")
    .filter(Boolean);

const LIMITS: ReadonlySet<UserErrorCode> = new Set([
  "TOO_MANY",
  "TOO_FEW",
  "TOO_LARGE",
  "TOO_SMALL",
]);

/** A refusal that the client can fix. `path` leads to the field of the input. */
export class Failure extends Error {
  readonly code: UserErrorCode;
  readonly path: readonly string[];
  readonly params: Params;
  constructor(code: UserErrorCode, path: readonly string[], params: Params = {}) {
    // A limit names the things that it counts.
    const all = LIMITS.has(code)
      ? { ...nounOf({ path, limit: params.limit, isLower: code === "TOO_FEW" }), ...params }
      : params;
    super(USER_ERRORS[code].en(all));
    this.name = "Failure";
    this.code = code;
    this.path = path;
    this.params = all;
  }
}

/** The refusal of more things than a limit allows, with the noun of the things. */
export const tooMany = (path: readonly string[], limit: number, counted: Counted): Failure =>
  new Failure("TOO_MANY", path, { limit, ...nounOf({ path: [counted], limit }) });

/** Several failures of one input. */
export class Failures extends Error {
  readonly failures: readonly Failure[];
  constructor(failures: readonly Failure[]) {
    super(failures.map((failure) => `${failure.path.join(".")}: ${failure.message}`).join("; "));
    this.name = "Failures";
    this.failures = failures;
  }
}

/** A refusal of the whole request. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;
  readonly params: Params;
  constructor(code: RequestErrorCode, params: Params = {}, options?: ErrorOptions) {
    super(REQUEST_ERRORS[code].en(params), options);
    this.name = "RequestError";
    this.code = code;
    this.params = params;
  }
}

export const describeUserError = (
  failure: Pick<Failure, "code" | "params">,
  language: Language,
): string => USER_ERRORS[failure.code][language](failure.params);
export const describeRequestError = (error: RequestError, language: Language): string =>
  REQUEST_ERRORS[error.code][language](error.params);
