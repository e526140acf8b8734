import type { OfBody } from "../addressee/shape.ts";
import { actorGuard, type Lifecycle, nameSubject } from "../use-case/life-cycle.ts";
import { Status as Statuses } from "./labels.ts";
import type { Addressee, Directive } from "./shape.ts";

export type Status = Directive["status"];

/** A directive as the steps of one of its bodies see it. */
export type OfAddressee = OfBody<Directive, Addressee>;

export interface DirectiveFacts {
  readonly before: OfAddressee;
  readonly after: OfAddressee;
  readonly actor: string;
}

const OTHER_HAND = actorGuard<OfAddressee, DirectiveFacts>({
  code: "OTHER_HAND",
  vi: "người chấp nhận hoặc trả lại báo cáo phải khác người đã báo cáo",
  en: "the person who reported cannot accept or return the report",
  permits: ({ addressee: { progress } }, actor) => progress.reportedBy !== actor,
});

/**
 * The life cycle of a directive (ý kiến chỉ đạo), for each of its bodies. The notice issues it, the
 * body reports, the chair accepts. Only a later notice replaces or cancels it. The status of the
 * whole follows from those of the bodies (`status.ts`).
 */
export const LIFECYCLE = [
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
nameSubject(LIFECYCLE, { vi: "ý kiến chỉ đạo", en: "directive" }, Statuses.labels);

export type Step = (typeof LIFECYCLE)[number]["by"];
