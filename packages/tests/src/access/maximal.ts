import { Opinion } from "@doithoai/core";
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type * as z from "zod";

/** A part of a shape, as zod describes it. */
type Def = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly format?: string;
};
const defOf = (type: z.core.$ZodType): Def => type._zod.def as Def;

/** A value of one field without parts: the field, its parent, and its type. */
interface Leaf {
  readonly name: string;
  readonly parent: string;
  readonly def: Def;
}
/** Texts that are keys of this system. A passage in them would name another object. */
const KEYS = new Set([
  ...["id", "home", "sessionId", "citizenId", "opinionId", "mergedInto", "corrects", "cause"],
  ...["trackingCode", "policyCode", "unitCode", "mediaType", "sha256", "file"],
  ...["by", "drafters", "approvedBy"],
]);
const isListed = ({ name, parent }: Pick<Leaf, "name" | "parent">): boolean =>
  Opinion.NOT_WORDED.has(name) || Opinion.NOT_WORDED.has(`${parent}.${name}`);

/** Makes a value that has every field of a shape, one entry in every list. */
function maximal(type: z.core.$ZodType, leaf: (leaf: Leaf) => unknown, name = "", parent = "") {
  const make = (each: z.core.$ZodType, own: string, above: string): unknown => {
    const def = defOf(each);
    if (def.innerType) return make(def.innerType, own, above);
    // Official names, and the copy of the session, whose title is public when the opinion is.
    if ((own === "unit" || own === "ofSession") && def.shape) return null;
    if (def.element) return [make(def.element, own, above)];
    if (!def.shape) return leaf({ name: own, parent: above, def });
    return Object.fromEntries(
      Object.entries(def.shape).map(([key, inner]) => [key, make(inner, key, own)]),
    );
  };
  return make(type, name, parent);
}

/** Whether the type allows words: a text without a fixed form. */
const isText = ({ type, format }: Def): boolean =>
  type === "string" && (format === undefined || format === "url" || format === "regex");

/** The leaves of an opinion: those with words, and those of a fixed form that are not listed. */
export function leavesOfOpinion() {
  const worded: string[] = [];
  const unlisted: string[] = [];
  maximal(Opinion.Shape, (leaf) => {
    const isOther =
      leaf.def.type === "string" ? !isText(leaf.def) : /enum|custom/.test(leaf.def.type);
    if (isText(leaf.def) && !isListed(leaf)) worded.push(`${leaf.parent}.${leaf.name}`);
    else if (isOther && !isListed(leaf)) unlisted.push(`${leaf.parent}.${leaf.name}`);
    return null;
  });
  return { worded, unlisted };
}

/** An opinion with every field, and the passage in each text. `own`: the fields of a stored one. */
export function maximalOpinion(own: Opinion.Opinion, passage: string): Opinion.Opinion {
  const value = maximal(Opinion.Shape, (leaf) => {
    const { def } = leaf;
    if (leaf.name === "fields") return "LAND";
    if (def.format === "url") return `https://example.vn/${passage}`;
    if (isText(def) && !KEYS.has(leaf.name)) return `Ông ${passage} ở đây.`;
    if (def.entries) return Object.values(def.entries)[0];
    if (def.type === "literal") return def.values?.[0];
    if (def.type === "int" || def.type === "number") return 1;
    if (def.type === "boolean") return false;
    if (def.format === "datetime") return own.recordedAt;
    if (def.type === "custom") return own.receivedOn;
    if (leaf.name === "mediaType") return "application/pdf";
    if (leaf.name === "sha256") return "0".repeat(64);
    return "x";
  });
  const { id, version, home, unit, trackingCode, citizenId, recordedAt } = own;
  const { sessionId, ofSession } = own;
  const made = Opinion.Shape.parse({
    ...(value as object),
    ...{ id, version, home, unit, sessionId, ofSession, trackingCode, citizenId, recordedAt },
    kind: "opinion",
    mergedInto: null,
  });
  const ulid = id.slice("opn_".length);
  return {
    ...made,
    contentState: "REDACTED",
    nature: "SUGGESTION",
    redaction: made.redaction && { ...made.redaction, passages: [passage] },
    responses: made.responses.map((answer) => ({
      ...answer,
      id: `rsp_${ulid}.1`,
      status: "DELIVERED" as const,
      corrects: null,
    })),
    escalations: made.escalations.map((each) => ({ ...each, id: `esc_${ulid}.1` })),
    deadlines: own.deadlines.map((each) => {
      const [filled = each] = made.deadlines;
      return {
        ...each,
        owedBy: filled.owedBy,
        pauses: filled.pauses,
        extensions: filled.extensions,
      };
    }),
  };
}

/** Fields that lead from an opinion to other subjects, or whose reading is logged. */
const ELSEWHERE = new Set([
  ...["session", "mergedInto", "merged", "directives", "subject", "policy", "unit", "heir"],
  ...["steps", "notices"],
]);

/** Selects every field of a type, without fields that need arguments. */
export function everyField(schema: GraphQLSchema, type: GraphQLNamedType, depth = 6): string {
  if (!isObjectType(type)) return "";
  const parts = Object.values(type.getFields()).flatMap(({ name, args, type: of }) => {
    const inner = getNamedType(of);
    if (ELSEWHERE.has(name) || isInterfaceType(inner)) return [];
    if (args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (isLeafType(inner)) return [name];
    return depth > 1 ? [`${name} ${everyField(schema, inner, depth - 1)}`] : [];
  });
  return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}
