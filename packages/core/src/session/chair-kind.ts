import type { ChairKind } from "../deadline/conditions.ts";
import type { ChosenBy } from "../deadline/record.ts";
import { fold } from "../kernel/text.ts";
import { standardKindOf } from "../organization/standard.ts";
import type { Session } from "./shape.ts";

type Chair = Session["chairs"][number];

/**
 * The head of a Party committee: "Bí thư", with the body behind it or alone. Neither a deputy, nor
 * the secretary of a Party cell or of the Youth Union. `Đoàn Kết` is the name of many units.
 */
const YOUTH =
  "(?:(?:trung uong|tinh|thanh|huyen|quan|thi|xa|phuong|chi|lien chi) )?doan\\b(?! ket\\b)";
const PARTY_HEAD = new RegExp(
  `(?<!\\bpho )\\bbi thu\\b(?! (?:(?:ban chap hanh|bch) )?(?:chi bo|chi uy|${YOUTH}))`,
);
/** The chairman of a People's Committee, also named by the unit alone: "Chủ tịch xã". */
const COMMITTEE_HEAD = new RegExp(
  "(?<!\\bpho )\\bchu tich (?:ubnd|uy ban nhan dan|" +
    "xa|phuong|thi tran|dac khu|tinh|thanh pho|huyen|quan|thi xa)\\b",
);
const DEPUTY = /^(?:quyen )?pho\b/;

const PARTY_BODY = /^(?:dang|tinh|thanh|huyen|quan|thi) uy\b/;
const COMMITTEE_BODY = /^(?:ubnd|uy ban nhan dan)\b/;

/** The letters and digits of a text, folded, with single blanks. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The kind of a body, by its id if it is a standard one, else by its name. */
function bodyKindOf({ id, name }: NonNullable<Chair["organization"]>): string | undefined {
  const words = plain(name);
  const named = PARTY_BODY.test(words)
    ? "PARTY_COMMITTEE"
    : COMMITTEE_BODY.test(words)
      ? "PEOPLES_COMMITTEE"
      : undefined;
  return standardKindOf(id) ?? named;
}

/** The body that a chair heads, by the body that is named, else by the position. Pure. */
function kindOf({ position, organization }: Chair): ChairKind | null {
  const body = organization && bodyKindOf(organization);
  const isDeputy = DEPUTY.test(plain(position));
  const isNamed = (kind: ChairKind): boolean => body === kind && !isDeputy;
  const words = plain(`${position} ${organization?.name ?? ""}`);
  if (isNamed("PARTY_COMMITTEE") || PARTY_HEAD.test(words)) return "PARTY_COMMITTEE";
  return isNamed("PEOPLES_COMMITTEE") || COMMITTEE_HEAD.test(words) ? "PEOPLES_COMMITTEE" : null;
}

/**
 * The body that the chairs of a session head: the Party committee if any of them heads one, also if
 * the same person heads the People's Committee. Null if none heads either. Pure.
 */
export function chairKindOf({ chairs }: Pick<Session, "chairs">): ChairKind | null {
  const kinds = chairs.map(kindOf);
  return kinds.find((kind) => kind === "PARTY_COMMITTEE") ?? kinds.find((kind) => kind) ?? null;
}

/** The Party committee that a chair heads, if it is named. Pure. */
export const partyBodyOf = ({ chairs }: Pick<Session, "chairs">): Chair["organization"] =>
  chairs.find(
    (chair) =>
      kindOf(chair) === "PARTY_COMMITTEE" &&
      chair.organization !== null &&
      bodyKindOf(chair.organization) === "PARTY_COMMITTEE",
  )?.organization ?? null;

/** The facts of a session that choose the policies of its deadlines. Pure. */
export const chosenBy = (session: Pick<Session, "type" | "chairs">): ChosenBy => ({
  sessionType: session.type,
  chairKind: chairKindOf(session),
});
