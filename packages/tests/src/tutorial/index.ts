import { CHAPTERS } from "./chapters/index.ts";
import { INTRO } from "./intro.ts";
import { makeNames } from "./names.ts";
import { page } from "./page.ts";
import { play, type Stage } from "./run.ts";

/** Plays the scenario in a ward and writes the page as if the ward were Phường Bến Thành. */
export async function tutorial(
  gateway: Omit<Stage, "names">,
  ward: { readonly name: string; readonly provinceCode: string },
): Promise<string> {
  const names = makeNames({ ...ward, code: gateway.unitCode });
  return page(INTRO, await play({ ...gateway, names }, CHAPTERS));
}
