import { writeFileSync } from "node:fs";
import { rolesOf } from "../src/access/permissions.ts";
import * as Directive from "../src/directive/index.ts";
import type { Label } from "../src/kernel/enumeration.ts";
import * as Opinion from "../src/opinion/index.ts";
import * as Response from "../src/opinion/response/index.ts";
import * as Recommendation from "../src/recommendation/index.ts";
import * as Session from "../src/session/index.ts";
import type { Lifecycle } from "../src/use-case/life-cycle.ts";

/** Writes docs/life-cycles.md: the tables that decide, as people read them. */
interface Page {
  readonly title: string;
  readonly life: Lifecycle<string, Parameters<typeof rolesOf>[0], never>;
  readonly labels: readonly Label[];
}
const PAGES: readonly Page[] = [
  {
    title: "Session · hội nghị, buổi đối thoại",
    life: Session.LIFE,
    labels: Session.Status.labels,
  },
  {
    title: "Opinion · ý kiến, kiến nghị, phản ánh",
    life: Opinion.LIFE,
    labels: Opinion.Status.labels,
  },
  { title: "Response · trả lời", life: Response.LIFE, labels: Response.Status.labels },
  { title: "Directive · ý kiến chỉ đạo", life: Directive.LIFE, labels: Directive.Status.labels },
  {
    title: "Recommendation · kiến nghị sau giám sát",
    life: Recommendation.LIFE,
    labels: Recommendation.Status.labels,
  },
];

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = ({ life }: Page): string =>
  life
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

| From | To | Mutation | Roles | What must hold besides |
|---|---|---|---|---|
${table(each)}

${each.labels.map(({ code, vi, en }) => `\`${code}\` ${vi} · ${en}`).join("; ")}.`;

const text = `# Life cycles

Generated from the tables that decide; do not edit. A step that is not listed is refused with TRANSITION_NOT_ALLOWED and the steps that are; a
condition that does not hold is CONDITION_NOT_MET and says which. Nothing is written by a refused step. \`allowedTransitions\` of each object
says what its viewer may do now.

What is entered after the fact (\`recordSession\`, \`recordOpinion\`, the directives of \`concludeSession\`) begins in the state that its facts put
it in; later notices (\`amendNotice\`) issue directives as the first one does.

An OFFICER whose grant names a body acts for what that body handles, and for nothing else.

${PAGES.map(page).join("\n\n")}
`;
writeFileSync(new URL("../../../docs/life-cycles.md", import.meta.url), text);
