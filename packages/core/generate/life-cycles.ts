import { writeFileSync } from "node:fs";
import { rolesOf } from "../src/access/permissions.ts";
import type { Label } from "../src/kernel/enumeration.ts";
import * as Response from "../src/opinion/response/index.ts";
import { CONCEPTS } from "../src/subjects/concepts.ts";
import type { Lifecycle } from "../src/use-case/life-cycle.ts";

/** Writes docs/life-cycles.md from the life cycles in the code. */
interface Page {
  readonly title: string;
  readonly lifecycle: Lifecycle<string, Parameters<typeof rolesOf>[0], never>;
  readonly labels: readonly Label[];
}
const PAGES: readonly Page[] = [
  ...Object.values(CONCEPTS),
  { title: "Response · trả lời", lifecycle: Response.LIFECYCLE, labels: Response.Status.labels },
];

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = ({ lifecycle }: Page): string =>
  lifecycle
    .map(({ from, to, by, guards = [] }) =>
      row(
        from.length === 0 ? "–" : from.join(", "),
        to,
        `\`${by}\``,
        rolesOf(by).join(", "),
        guards.map(({ en, vi }) => `${en} · ${vi}`).join("; "),
      ),
    )
    .join("\n");

const page = (each: Page): string => `## ${each.title}

| From | To | Mutation | Roles | Further conditions |
|---|---|---|---|---|
${table(each)}

${each.labels.map(({ code, vi, en }) => `\`${code}\` ${vi} · ${en}`).join("; ")}.`;

const text = `# Life cycles

Generated from the life cycles in the code; do not edit. A transition that is not listed is refused
with TRANSITION_NOT_ALLOWED, and the error lists the permitted ones. A condition that does not hold
gives CONDITION_NOT_MET, and the error names it. A refused transition writes nothing.
\`allowedTransitions\` of each object lists the transitions that its viewer may perform now.

A subject recorded after the fact (\`recordSession\`, \`recordOpinion\`, the directives of
\`concludeSession\`) begins in the state that follows from its facts. Later notices
(\`amendNotice\`) issue directives in the same way as the first one.

A transition of a response (\`approveResponse\`) also needs the conditions in the section Response.

An OFFICER whose grant names a body acts only for the opinions, directives and recommendations that
this body handles.

${PAGES.map(page).join("\n\n")}
`;
writeFileSync(new URL("../../../docs/life-cycles.md", import.meta.url), text);
