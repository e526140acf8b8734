import { partsOf } from "../kernel/id.ts";
import { laterOf } from "../session/copy.ts";
import { ulidOf } from "../session/entity.ts";
import { audienceOf } from "../table/audience.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { firstDueDay } from "../table/phase.ts";
import { aboutOf } from "./row.ts";
import { type Directive, Shape } from "./shape.ts";
import { phaseOf } from "./status.ts";
import { isListed } from "./visibility.ts";

export const DirectiveEntity = entity({
  name: "Directive",
  shape: Shape,
  derived: ["kind"],
  schema: 1,
  pk: "DIALOGUE#{session}",
  sk: "3-DIRECTIVE#{number}",
  of: ({ sessionId, number }) => ({ session: ulidOf(sessionId), number }),
  question: "Which directives did this session issue, in the order of the notice?",
  rate: "about 25,000 per year, five writes each",
  about: aboutOf,
  aboutUnseen: (directive) =>
    laterOf(directive.ofSession).map((ofSession) => aboutOf({ ...directive, ofSession })),
  attributes: ({ version, status, unit }) => ({
    version,
    status,
    unitFrom: unit?.validFrom ?? "0",
  }),
  indexes: {
    unitDay: indexKey<Directive>()({
      pk: "{audience}_DIRECTIVE#{unit}",
      sk: "{day}#{id}",
      of: ({ unit, issuedOn, id, ofSession }) => ({
        audience: audienceOf(isListed({ ofSession })),
        unit: unit?.code ?? NONE,
        day: issuedOn ?? "0000-00-00",
        id,
      }),
      question: "Which directives were issued in one unit, by day?",
    }),
    provinceDay: indexKey<Directive>()({
      pk: "{audience}_DIRECTIVE#{province}",
      sk: "{day}#{id}",
      of: ({ unit, issuedOn, id, ofSession }) => ({
        audience: audienceOf(isListed({ ofSession })),
        province: unit?.provinceCode ?? NONE,
        day: issuedOn ?? "0000-00-00",
        id,
      }),
      question: "Which directives were issued in one province, by day?",
    }),
    countryDay: indexKey<Directive>()({
      pk: "{audience}_DIRECTIVE",
      sk: "{day}#{id}",
      of: ({ issuedOn, id, ofSession }) => ({
        audience: audienceOf(isListed({ ofSession })),
        day: issuedOn ?? "0000-00-00",
        id,
      }),
      question: "Which directives were issued in the country, by day?",
    }),
    organizationState: indexKey<Directive>()({
      pk: "{audience}_DIRECTIVE#{organization}",
      sk: "{phase}#{day}#{id}",
      of: (directive) => ({
        audience: audienceOf(isListed(directive)),
        organization: directive.lead.id,
        phase: phaseOf(directive),
        day: firstDueDay(directive.deadlines, directive.lead.id),
        id: directive.id,
      }),
      question: "Which directives are assigned to one lead body, open ones first, by due day?",
    }),
  },
});

/** The table key of a directive id; undefined if the id is not a directive id. */
export function directiveKey(id: string): Key | undefined {
  const [session, number, ...rest] = partsOf("directive", id) ?? [];
  if (!session || !number || !/^\d{1,3}$/.test(number) || rest.length > 0) return undefined;
  return DirectiveEntity.keyOf({ session, number: Number(number) });
}
