/**
 * Compares the input type of the SDL with the input type of a schema, in both directions. The
 * result is `never` if they agree, otherwise a string that names the field.
 */
export type Disagreement<Sdl, Schema, Path extends string = "input"> = [NonNullable<Sdl>] extends [
  readonly (infer S)[],
]
  ? [NonNullable<Schema>] extends [readonly (infer Z)[]]
    ? Disagreement<S, Z, `${Path}[]`>
    : `${Path} is a list in the SDL only`
  : [NonNullable<Schema>] extends [readonly unknown[]]
    ? `${Path} is a list in the schema only`
    : [NonNullable<Sdl>] extends [object]
      ? [NonNullable<Schema>] extends [object]
        ? OfFields<NonNullable<Sdl>, NonNullable<Schema>, Path>
        : `${Path} is an object in the SDL only`
      : OfValues<NonNullable<Sdl>, NonNullable<Schema>, Path>;

type OfFields<Sdl extends object, Schema extends object, Path extends string> = {
  [Field in (keyof Sdl | keyof Schema) & string]: Field extends keyof Sdl
    ? Field extends keyof Schema
      ? Disagreement<Sdl[Field], Schema[Field], `${Path}.${Field}`>
      : `${Path}.${Field} is in the SDL only`
    : Field extends keyof Schema
      ? // A field of type `never` takes no value, so it is not part of the input.
        [NonNullable<Schema[Field]>] extends [never]
        ? never
        : `${Path}.${Field} is in the schema only`
      : never;
}[(keyof Sdl | keyof Schema) & string];

type OfValues<Sdl, Schema, Path extends string> = [Sdl] extends [string]
  ? [Schema] extends [string]
    ? string extends Sdl
      ? never
      : string extends Schema
        ? `${Path} is an enum in the SDL only`
        : OfEnum<Sdl, Schema, Path>
    : `${Path} is a text in the SDL only`
  : [Sdl] extends [Schema]
    ? [Schema] extends [Sdl]
      ? never
      : `${Path} is of another type in the schema`
    : `${Path} is of another type in the schema`;

type OfEnum<Sdl extends string, Schema extends string, Path extends string> =
  | `${Path}: ${Exclude<Sdl, Schema>} is in the SDL only`
  | `${Path}: ${Exclude<Schema, Sdl>} is in the schema only`;

/** The disagreements in a record of mutations, each with the name of its mutation. */
export type Named<All extends object> = {
  [M in keyof All & string]: All[M] extends string ? `${M}: ${All[M]}` : never;
}[keyof All & string];
