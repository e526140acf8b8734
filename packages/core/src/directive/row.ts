import * as z from "zod";
import { partsOf, toId } from "../kernel/id.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { fromRowCopy, RowCopy } from "../session/copy.ts";
import type { About } from "../table/entity.ts";
import { partialOf, readerOf, rowText, unnamed } from "../table/row.ts";
import { leadOf } from "./bodies.ts";
import { type Directive, Shape } from "./shape.ts";
import { isListed } from "./visibility.ts";

const { number, kinds } = Shape.shape;
const Body = unnamed(OrganizationSnapshot);
const Copy = unnamed(RowCopy);
const Text = z.tuple([z.string(), z.boolean()]);
/** A directive in a list of deadlines. */
const readAbout = readerOf(
  z.tuple([number, kinds, Text, z.nullable(Body.shape), z.nullable(Copy.shape)]),
);

/** The directive as its deadlines show it. Pure. */
export function aboutOf(directive: Directive): About {
  if (!isListed(directive)) return { audience: "PUBLIC", subject: "HIDDEN" };
  const { text, isWhole } = rowText(directive.content);
  const { number, kinds, ofSession } = directive;
  const lead = leadOf(directive);
  const [body, copy] = [lead && Body.write(lead), ofSession && Copy.write(ofSession)];
  return { audience: "PUBLIC", subject: [number, kinds, [text, isWhole], body, copy] };
}

/** A directive of a row. */
export interface RowDirective {
  /** Reading another field than those of the row throws; `content` too, if `excerpt` is cut. */
  readonly directive: Directive;
  readonly lead: OrganizationSnapshot | null;
  readonly excerpt: string;
  readonly isWhole: boolean;
}

const partial = partialOf<Directive>("Directive", Object.keys(Shape.shape));

/** A directive of which everybody may know only that it has deadlines. */
export const hidden = (known: Pick<Directive, "id" | "unit">): Directive =>
  partial({ kind: "directive", ...known });

/** The directive of a deadline's row; undefined if the row does not show it. */
export function fromAbout(
  about: unknown,
  { id, unit }: Pick<Directive, "id" | "unit">,
): RowDirective | undefined {
  const row = readAbout(about);
  if (!row) return undefined;
  const [number, kinds, [excerpt, isWhole], body, copy] = row;
  const [lead, ofSession] = [body && Body.read(body), copy && fromRowCopy(Copy.read(copy))];
  const sessionId = toId("session", partsOf("directive", id)?.[0] ?? "");
  const shown = { id, unit, number, kinds, ofSession, sessionId };
  return {
    directive: partial({ kind: "directive", ...shown, ...(isWhole && { content: excerpt }) }),
    ...{ lead, excerpt, isWhole },
  };
}
