import { createHash } from "node:crypto";
import { toId } from "../kernel/id.ts";
import { fold, spellingOf } from "../kernel/text.ts";
import type * as Unit from "../unit/index.ts";

/** The beginning of the ids of all bodies of one unit, or of the bodies without a unit. */
export const idPrefixOf = (unit: Unit.Ref | null): string =>
  toId("organization", unit?.code ?? "-", unit?.validFrom ?? "0", "");

function idFrom(unit: Unit.Ref | null, { plain, exact }: { plain: string; exact: string }): string {
  // Folding would give Quý and Quỳ the same id, so a text that keeps marks is part of the id.
  const digest = createHash("sha256").update(exact).digest("hex").slice(0, 10);
  const slug = `${plain.replace(/[^a-z0-9]+/g, "-").slice(0, 60)}-${digest}`.replace(/^-/, "");
  return `${idPrefixOf(unit)}${slug}`;
}

/**
 * The id of a body that is recorded under a name: its unit, the beginning of its name, and a digest
 * of the spelling of its name. So all spellings of one name in a unit have the same id.
 */
export const idOfName = (unit: Unit.Ref | null, name: string): string =>
  idFrom(unit, { plain: fold(spellingOf(name)), exact: spellingOf(name) });

const MARKS = /\p{M}/gu;
/** The id of a body that was recorded before spellings were compared. */
export const earlierIdOfName = (unit: Unit.Ref | null, name: string): string =>
  idFrom(unit, {
    plain: name
      .toLowerCase()
      .replace(MARKS, "")
      .normalize("NFD")
      .replace(MARKS, "")
      .replace(/đ/g, "d"),
    exact: name,
  });

/** The key of an official identifier. No id of a body has its form. */
export const keyOfOfficialId = (officialId: string): string => `OFFICIAL.${officialId}`;
