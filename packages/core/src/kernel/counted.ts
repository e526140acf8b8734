type Noun = readonly [vi: string, one: string, many: string];

const BODIES: Noun = ["cơ quan", "body", "bodies"];
const DAYS: Noun = ["ngày", "day", "days"];
const DIRECTIVES: Noun = ["ý kiến chỉ đạo", "directive", "directives"];
const OPINIONS: Noun = ["ý kiến", "opinion", "opinions"];

/** The things that a limit counts, by the name of the list or number that is limited. */
export const COUNTED = {
  add: DIRECTIVES,
  addressees: BODIES,
  aliases: ["tên gọi khác", "other name", "other names"],
  amendments: ["thông báo sửa đổi kết luận", "amending notice", "amending notices"],
  attendance: ["người", "person", "people"],
  bodies: BODIES,
  bodyIds: BODIES,
  cancel: DIRECTIVES,
  carriedOver: OPINIONS,
  carriedOverIds: OPINIONS,
  chairs: ["người chủ trì", "chair", "chairs"],
  chairKinds: ["loại người chủ trì", "kind of chair", "kinds of chairs"],
  clear: DAYS,
  cooperating: BODIES,
  cooperatingIds: BODIES,
  deadlines: ["thời hạn", "deadline", "deadlines"],
  deliveries: ["lần thông báo cho công dân", "delivery", "deliveries"],
  directives: DIRECTIVES,
  documents: ["tài liệu", "document", "documents"],
  drafters: ["người soạn", "drafter", "drafters"],
  escalations: ["lần kiến nghị lên cấp trên", "escalation", "escalations"],
  extensions: ["lần gia hạn", "extension", "extensions"],
  formerNames: ["tên gọi trước đây", "former name", "former names"],
  fields: ["lĩnh vực", "field", "fields"],
  followUps: ["lần đôn đốc", "follow-up", "follow-ups"],
  grants: ["vai trò còn hiệu lực của một người", "current role", "current roles of one person"],
  guests: ["đại biểu", "guest", "guests"],
  hostIds: BODIES,
  hosts: BODIES,
  kinds: ["loại ý kiến chỉ đạo", "kind", "kinds"],
  legalBases: ["căn cứ pháp lý", "legal basis", "legal bases"],
  mergedFrom: [
    "cơ quan đã sáp nhập vào một cơ quan",
    "body merged into one",
    "bodies merged into one",
  ],
  merged: [
    "ý kiến được gộp, kể cả ý kiến đã gộp trước đó",
    "merged opinion",
    "merged opinions, with those merged before",
  ],
  notAdmitted: ["dòng số liệu không tiếp nhận", "count not admitted", "counts not admitted"],
  opinionIds: OPINIONS,
  passages: ["đoạn", "passage", "passages"],
  pauses: ["lần tạm dừng", "pause", "pauses"],
  policies: ["lần đặt thời hạn của một đơn vị", "policy", "policies of one unit"],
  replace: DIRECTIVES,
  replied: ["ngày trả lời", "day of reply", "days of reply"],
  reportedCounts: ["dòng số liệu trong biên bản", "count in the minutes", "counts in the minutes"],
  replies: ["văn bản trả lời kiến nghị", "reply", "replies"],
  responses: ["văn bản trả lời", "response", "responses"],
  returned: ["lần trả lại", "return", "returns"],
  rows: ["dòng", "row", "rows"],
  scopes: ["phạm vi quyền", "scope", "scopes"],
  sessionTypes: ["loại hội nghị", "type of session", "types of sessions"],
  set: DAYS,
  setInAll: [
    "ngày đã đặt trong lịch, kể cả trước đây",
    "day set",
    "days set in the calendar, with those set before",
  ],
  size: ["byte", "byte", "bytes"],
  unitLevels: ["cấp đơn vị", "level", "levels of units"],
  visits: ["lượt làm việc", "visit", "visits"],
} as const satisfies Record<string, Noun>;
export type Counted = keyof typeof COUNTED;

/** The advice beside a lower limit, where an empty list looks right. */
const ADVICE: Partial<Record<string, { readonly vi: string; readonly en: string }>> = {
  reportedCounts: {
    vi: "; nếu không có ai đến hoặc không có ý kiến nào, ghi một dòng có số lượng 0 và đơn vị đếm",
    en: "; if nobody came or nothing was raised, send one count of 0 with its unit",
  },
};

const NOUNS: ReadonlyMap<string, Noun> = new Map(Object.entries(COUNTED));

interface Limited {
  /** The last name in it is that of the list or number. */
  readonly path: readonly string[];
  readonly limit: string | number | undefined;
  readonly isLower?: boolean;
}

/** The words of the things that a limit counts; empty if COUNTED has none. */
export function nounOf({
  path,
  limit,
  isLower = false,
}: Limited): Readonly<Partial<Record<"vi" | "en", string>>> {
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const noun = NOUNS.get(name);
  if (!noun || typeof limit !== "number") return {};
  const [vi, one, many] = noun;
  const advice = isLower ? ADVICE[name] : undefined;
  return { vi: vi + (advice?.vi ?? ""), en: (limit === 1 ? one : many) + (advice?.en ?? "") };
}
