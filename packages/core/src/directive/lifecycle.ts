import { actorGuard, type Lifecycle } from "../use-case/life-cycle.ts";
import type { Directive } from "./shape.ts";

export type Status = Directive["status"];

export interface DirectiveFacts {
  readonly before: Directive;
  readonly after: Directive;
  readonly actor: string;
}

const OTHER_HAND = actorGuard<Directive, DirectiveFacts>({
  code: "OTHER_HAND",
  vi: "người chấp nhận phải khác người báo cáo",
  en: "who accepts must not be who reported",
  permits: ({ progress }, actor) => progress.reportedBy !== actor,
});

/**
 * Ý kiến chỉ đạo: issued by the notice, reported by its lead body, accepted by the chair. Its text
 * changes only through a later notice.
 */
export const LIFE = [
  { from: [], to: "ISSUED", by: "concludeSession" },
  { from: ["ISSUED"], to: "ACKNOWLEDGED", by: "acknowledgeDirective" },
  { from: ["ISSUED", "ACKNOWLEDGED"], to: "IN_PROGRESS", by: "startDirective" },
  { from: ["IN_PROGRESS"], to: "REPORTED", by: "reportDirective" },
  { from: ["REPORTED"], to: "ACCEPTED", by: "acceptDirective", guards: [OTHER_HAND] },
  { from: ["REPORTED"], to: "IN_PROGRESS", by: "returnDirective", guards: [OTHER_HAND] },
  {
    from: ["ISSUED", "ACKNOWLEDGED", "IN_PROGRESS", "REPORTED"],
    to: "REPLACED",
    by: "amendNotice",
  },
  {
    from: ["ISSUED", "ACKNOWLEDGED", "IN_PROGRESS", "REPORTED"],
    to: "CANCELLED",
    by: "amendNotice",
  },
] as const satisfies Lifecycle<Status, string, DirectiveFacts>;

export type Step = (typeof LIFE)[number]["by"];
