interface Range {
  readonly name: string;
  readonly quality: number;
}

/**
 * The parts of an `Accept…` header in their order, in lower case. The default of `q` is 1. More
 * than three decimals are read too: `q=0.0000` refuses.
 */
export const rangesOf = (header: string): readonly Range[] =>
  header
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
      const quality = parameters.map((text) => /^q=(\d(?:\.\d*)?)$/.exec(text)?.[1]).find(Boolean);
      return { name, quality: quality === undefined ? 1 : Number(quality) };
    });
