import { checkedDay } from "../kernel/date-rules.ts";
import { addDays, type Day } from "../kernel/day.ts";
import { Failure, tooMany } from "../kernel/errors.ts";
import { inField, parse } from "../kernel/parse.ts";
import { spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { withoutRepeated } from "./claims.ts";
import { type Deciding, Facts } from "./input.ts";
import { takenBy } from "./names.ts";
import { namesOf } from "./read.ts";
import { expectInOrder, expectOwn, expectRecorded, takenByOther } from "./refusals.ts";
import { standardNamed } from "./same.ts";
import { changeOf, decideChange, expectFree } from "./saving.ts";
import { ALIASES_MAX, MERGED_MAX, type Organization } from "./shape.ts";

const PATH = ["organizationId"];
const INTO = ["intoId"];

interface Reasoned {
  readonly reason: string | null;
}

const OF_STANDARD: ReadonlySet<string> = new Set(["officialId", "aliases"]);
type Patch = Readonly<Record<string, unknown>>;

function patched(before: Organization, patch: Patch): Organization {
  const facts = parse(Facts, { ...Facts.parse(before), ...patch });
  const aliases = withoutRepeated(facts.aliases, namesOf({ ...before, aliases: [] })).filter(
    (name) => !before.unit || standardNamed(before.unit, name)?.id !== before.id,
  );
  expectInOrder(facts, ["validTo"]);
  return { ...before, ...facts, aliases };
}

export async function updating(
  ctx: Context,
  before: Organization,
  { patch, reason }: Reasoned & { readonly patch: Patch },
): Promise<Deciding> {
  if (Object.keys(patch).some((field) => !OF_STANDARD.has(field))) expectRecorded(before, PATH);
  if ("validTo" in patch) expectOwn(before, PATH, { ended: "allowed" });
  try {
    const after = patched(before, patch);
    const { unit, officialId, aliases } = after;
    const found = await takenBy(ctx, { unit, names: aliases, officialId });
    expectFree({
      body: before,
      found,
      aliases,
      at: (field, i) => (i === undefined ? [field] : [field, String(i)]),
    });
    return ({ now }) => decideChange({ before, after, event: "organization.updated", reason }, now);
  } catch (error) {
    throw inField("patch", error);
  }
}

export async function renaming(
  ctx: Context,
  before: Organization,
  { name, from, reason }: Reasoned & { readonly name: string; readonly from: Day | null },
): Promise<Deciding> {
  const found = await takenBy(ctx, { unit: before.unit, names: [name], officialId: null });
  const other = found.named(name).body;
  return ({ now, today }) => {
    expectRecorded(before, PATH);
    expectOwn(before, PATH, { ended: "allowed" });
    if (other && other.id !== before.id) throw takenByOther(["name"], other);
    const isOther = (each: string): boolean => spellingOf(each) !== spellingOf(name);
    const earliest = before.formerNames.at(-1)?.to ?? before.validFrom;
    const first = checkedDay(from, {
      field: "from",
      today,
      after: { day: earliest && addDays(earliest, 1), name: "from" },
    });
    const formerNames = [
      ...before.formerNames.filter((former) => isOther(former.name)),
      ...(isOther(before.name) ? [{ name: before.name, to: addDays(first, -1) }] : []),
    ];
    if (formerNames.length > ALIASES_MAX) throw tooMany(PATH, ALIASES_MAX, "formerNames");
    const after = { ...before, name, formerNames, aliases: before.aliases.filter(isOther) };
    return decideChange({ before, after, event: "organization.renamed", reason }, now);
  };
}

type Ending = Reasoned & { readonly lastDay: Day | null };

export function ending(before: Organization, { lastDay, reason }: Ending): Deciding {
  return ({ now, today }) => {
    expectRecorded(before, PATH);
    expectOwn(before, PATH, { ended: "refused" });
    const after = { ...before, validTo: checkedDay(lastDay, { field: "lastDay", today }) };
    expectInOrder(after, ["lastDay"]);
    return decideChange({ before, after, event: "organization.ended", reason }, now);
  };
}

export function merging(
  before: Organization,
  into: Organization,
  { lastDay, reason }: Ending,
): Deciding {
  return ({ now, today }) => {
    expectRecorded(before, PATH);
    expectOwn(before, PATH, { ended: "allowed" });
    if (into.id === before.id)
      throw new Failure("CONFLICTING_INPUT", INTO, {
        vi: "Phải là một cơ quan khác.",
        en: "Must be another body.",
      });
    expectOwn(into, INTO, { ended: "refused" });
    const validTo = lastDay ?? before.validTo ?? addDays(today, -1);
    checkedDay(validTo, { field: "lastDay", today });
    const after = { ...before, validTo, mergedInto: into.id };
    expectInOrder(after, ["lastDay"]);
    const mergedFrom = [...new Set([...into.mergedFrom, before.id, ...before.mergedFrom])];
    if (mergedFrom.length > MERGED_MAX) throw tooMany(INTO, MERGED_MAX, "mergedFrom");
    const taking = { before: into, after: { ...into, mergedFrom } };
    return decideChange({ before, after, event: "organization.merged", reason }, now, [
      changeOf({ ...taking, event: "organization.took-other", reason }),
    ]);
  };
}
