import { spellingOf } from "../kernel/text.ts";
import type * as Unit from "../unit/index.ts";
import { isNumbered, ownNameOf, PARTY_WORDS, type StandardKind, WORDS } from "./standard.ts";

/** Files write a stop or a comma after an abbreviation, or none. */
const keyOf = (text: string): string =>
  spellingOf(text).replace(/[.,]/g, " ").replace(/\s+/g, " ").trim();

const FRONT = ["Mặt trận Tổ quốc", "MTTQ"].flatMap((front) =>
  ["", "Ủy ban ", "UB ", "UB"].flatMap((before) =>
    ["", " Việt Nam", " VN", "VN"].map((after) => `${before}${front}${after}`),
  ),
);
/** The ways to write the words of a standard body. */
const WAYS: Readonly<Record<StandardKind, readonly string[]>> = {
  PARTY_COMMITTEE: [WORDS.PARTY_COMMITTEE, ...Object.values(PARTY_WORDS)],
  PEOPLES_COUNCIL: [WORDS.PEOPLES_COUNCIL, "HĐND"],
  PEOPLES_COMMITTEE: [WORDS.PEOPLES_COMMITTEE, "UBND", "UB nhân dân"],
  FATHERLAND_FRONT: FRONT,
};
/** The words of the standard bodies with their kinds, as they are compared. */
const BEGINNINGS = Object.entries(WAYS).flatMap(([kind, ways]) =>
  // Object.entries types every key as string, so a cast is needed.
  ways.map((way) => ({ kind: kind as StandardKind, words: keyOf(way) })),
);

/** The ways to write a kind of unit short. */
const SHORT: Readonly<Record<string, string>> = {
  phường: "p",
  xã: "x",
  "thị trấn": "tt",
  "đặc khu": "đk",
  quận: "q",
  huyện: "h",
  "thị xã": "tx",
  "thành phố": "tp",
  tỉnh: "t",
};
/** The city that files write with the first letters of its name. */
const CITY = "Hồ Chí Minh";

/** A name that may be one of a standard body: its kind, its words, and the place behind them. */
export interface Reading {
  readonly kind: StandardKind;
  readonly words: string;
  readonly place: string;
}

/** The readings of a name as that of a standard body of some unit. Empty for most names. Pure. */
export function readingsOf(name: string): readonly Reading[] {
  const key = keyOf(name);
  return BEGINNINGS.flatMap(({ kind, words }) =>
    key.startsWith(`${words} `) ? [{ kind, words, place: key.slice(words.length + 1) }] : [],
  );
}

/** The ways to write the name of a unit, and its own name alone. */
function placesOf(unit: Unit.Snapshot) {
  const own = ownNameOf(unit);
  const short = SHORT[unit.kind];
  const owns = [own, ...(isNumbered(own) ? [own.padStart(2, "0")] : own === CITY ? ["HCM"] : [])];
  const full = owns.flatMap((each) => [
    `${unit.kind} ${each}`,
    ...(short ? [`${short} ${each}`] : []),
    // Only a number or an abbreviation follows without a blank.
    ...(short && each !== own ? [`${short}${each}`] : []),
    ...(short && isNumbered(each) ? [`${short}${each}`] : []),
  ]);
  return { full: full.map(keyOf), own: owns.map(keyOf) };
}

/** The kind of the standard body of a unit that one of the readings names. Pure. */
export function namedIn(
  unit: Unit.Snapshot,
  readings: readonly Reading[],
): StandardKind | undefined {
  if (readings.length === 0 || unit.level === "COUNTRY") return undefined;
  const { full, own } = placesOf(unit);
  const party = PARTY_WORDS[unit.kind];
  const partyWords = keyOf(party ?? WORDS.PARTY_COMMITTEE);
  return readings.find(({ kind, words, place }) => {
    if (kind !== "PARTY_COMMITTEE") return full.includes(place);
    // `Thành ủy Hà Nội` says by its words that the unit is a city.
    return words === partyWords && (full.includes(place) || (party && own.includes(place)));
  })?.kind;
}
