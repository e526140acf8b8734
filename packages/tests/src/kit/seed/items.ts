import {
  ChangeEntity,
  type Context,
  type DeadlineRecord,
  Directive,
  Notice,
  Opinion,
  Session,
  Supervision,
  save,
  Table,
} from "@doithoai/core";
import { makeStamp, type Place } from "./stamp.ts";
import type { Template, Templates } from "./templates.ts";
import { itemOf } from "./write.ts";

export type Items = readonly Readonly<Record<string, unknown>>[];
/** Makes the items that the product would write for one subject at a place. */
export type MakeItems = (ctx: Context, place: Place) => Promise<Items>;

interface Versioned {
  readonly id: string;
  readonly version: number;
  readonly unit: Parameters<typeof save>[1]["after"]["unit"];
  readonly deadlines?: readonly DeadlineRecord[];
}

/** The event does not reach any list. */
const EVENT = "session.recorded";
const isChange = ({ type }: Items[number]): boolean => type === Table.CHANGE;

/**
 * The items of a subject: its own, with its index rows, and those of its deadlines. Each is made by
 * the code that makes the transaction of a mutation. The deadlines are computed again, as their
 * days are others. What no list reads is left out: Changes, gates and tracking codes.
 */
function itemsOf<T extends Versioned>(
  stored: Parameters<typeof save<T>>[0],
  { value, marks }: Template<T>,
): MakeItems {
  const stamp = makeStamp(value, marks);
  return async (ctx, place) => {
    const stamped = stamp(place);
    const after = stored.settle ? { ...stamped, deadlines: [] } : stamped;
    const { parts } = await save(stored, { after, event: EVENT }).prepare(ctx);
    const items = parts().map(itemOf);
    return items.filter((item) => item !== undefined).filter((item) => !isChange(item));
  };
}

/** The Changes of as many writes of a session. */
export async function changeItems(
  { value, marks }: Template<Session.Session>,
  { ctx, place, writes }: { readonly ctx: Context; readonly place: Place; readonly writes: number },
): Promise<Items> {
  const after = makeStamp(value, marks)(place);
  const { parts } = await save({ entity: Session.SessionEntity }, { after, event: EVENT }).prepare(
    ctx,
  );
  const change = parts()
    .flatMap((part) => ("item" in part && isChange(part.item) ? [part.item] : []))
    .map(ChangeEntity.fromItem)
    .find((found) => !(found instanceof Table.BrokenItem));
  if (!change || change instanceof Table.BrokenItem) throw new Error("a write has no Change");
  return Array.from({ length: writes }, (_, i) =>
    ChangeEntity.toItem({ ...change, version: i + 1 }),
  );
}

/** Makes copies of an opinion, each with the last part of its id and the code of a place. */
export const opinionCopies = (template: Template<Opinion.Opinion>): MakeItems =>
  itemsOf(Opinion.OPINION, template);

/** How the items of each kind are made. */
export function makersOf(templates: Templates): Readonly<Record<keyof Templates, MakeItems>> {
  const session = (template: Template<Session.Session>) => itemsOf(Session.SESSION, template);
  const directive = (template: Template<Directive.Directive>) =>
    itemsOf(Directive.DIRECTIVE, template);
  return {
    // The deadlines of its steps follow from the days of the steps, so they are kept.
    published: itemsOf({ entity: Session.SessionEntity }, templates.published),
    held: session(templates.held),
    announced: session(templates.announced),
    notice: itemsOf({ entity: Notice.NoticeEntity }, templates.notice),
    directive: directive(templates.directive),
    furtherDirective: directive(templates.furtherDirective),
    answered: opinionCopies(templates.answered),
    answeredHidden: opinionCopies(templates.answeredHidden),
    open: opinionCopies(templates.open),
    letter: opinionCopies(templates.letter),
    denunciation: opinionCopies(templates.denunciation),
    campaign: itemsOf({ entity: Supervision.CampaignEntity }, templates.campaign),
    finding: itemsOf({ entity: Supervision.FindingEntity }, templates.finding),
  };
}
