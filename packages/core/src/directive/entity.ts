import { matterOf } from "../addressee/row-id.ts";
import { Row, rowsOf } from "../addressee/rows.ts";
import { partsOf } from "../kernel/id.ts";
import { laterOf } from "../session/copy.ts";
import { ulidOf } from "../session/entity.ts";
import { audienceOf } from "../table/audience.ts";
import { entity, indexKey, type Key } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { aboutOf } from "./row.ts";
import { type Addressee, type Directive, Shape } from "./shape.ts";
import { phaseOf, statusFor } from "./status.ts";
import { withAddressees } from "./upgrade.ts";
import { isListed } from "./visibility.ts";

const rowsOfBodies = rowsOf<Directive, Addressee>({
  audienceOf: (directive) => audienceOf(isListed(directive)),
  statusFor,
  phaseOf,
});

/** The rows of the second and further bodies of directives. */
export const DirectiveBodyEntity = entity({
  name: "DirectiveBody",
  shape: Row,
  schema: 1,
  pk: "DIRECTIVE_BODIES#{directive}",
  sk: "{id}",
  of: ({ id }) => ({ directive: matterOf(id), id }),
  question: "Which further bodies carry out this directive, and how far is each?",
  rate: "about 15,000 per year, five writes each",
  attributes: ({ status }) => ({ status }),
  indexes: {
    organizationState: indexKey<Row>()({
      pk: "{audience}_DIRECTIVE#{organization}",
      sk: "{phase}#{day}#{id}",
      of: (row) => row,
      question: "Which directives does one further body carry out, open ones first, by due day?",
    }),
  },
});

export const DirectiveEntity = entity({
  name: "Directive",
  shape: Shape,
  derived: ["kind"],
  schema: 2,
  upgrades: { 1: withAddressees },
  pk: "DIALOGUE#{session}",
  sk: "3-DIRECTIVE#{number}",
  of: ({ sessionId, number }) => ({ session: ulidOf(sessionId), number }),
  question: "Which directives did this session issue, in the order of the notice?",
  rate: "about 25,000 per year, five writes each",
  about: aboutOf,
  aboutUnseen: (directive) =>
    laterOf(directive.ofSession).map((ofSession) => aboutOf({ ...directive, ofSession })),
  further: (directive) => rowsOfBodies(directive).slice(1).map(DirectiveBodyEntity.toItem),
  attributes: (directive) => {
    const { version, status, unit } = directive;
    const own = rowsOfBodies(directive)[0]?.status;
    const kind = own === status ? undefined : own;
    return { version, status, kind, unitFrom: unit?.validFrom ?? "0" };
  },
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
      of: (directive) => rowsOfBodies(directive)[0],
      question:
        "Which directives does one body carry out as the first, open ones first, by due day?",
    }),
  },
});

/** The table key of a directive id; undefined if the id is not a directive id. */
export function directiveKey(id: string): Key | undefined {
  const [session, number, ...rest] = partsOf("directive", id) ?? [];
  if (!session || !number || !/^\d{1,3}$/.test(number) || rest.length > 0) return undefined;
  return DirectiveEntity.keyOf({ session, number: Number(number) });
}
