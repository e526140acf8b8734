import { checkedDay } from "../../kernel/date-rules.ts";
import { toId } from "../../kernel/id.ts";
import { optional, zDay } from "../../kernel/schemas.ts";
import { zLine } from "../../kernel/text.ts";
import { ownId } from "../entity.ts";
import type { Opinion } from "../shape.ts";
import { bodyOf, checkedTold, define, noSession, TOLD } from "../step.ts";
import * as Escalation from "./shape.ts";

/** The escalation without a reply. */
const pendingEscalation = ({ escalations }: Opinion): Escalation.Escalation | undefined =>
  escalations.findLast(({ reply }) => reply === null);
const changedEscalations = (
  { escalations }: Opinion,
  id: string | undefined,
  to: Partial<Escalation.Escalation>,
) =>
  escalations.map((escalation) => (escalation.id === id ? { ...escalation, ...to } : escalation));

/** The steps of an escalation, from the sending to the reply. */
export const STEPS = {
  escalateOpinion: define({
    by: "escalateOpinion",
    event: "opinion.escalated",
    input: {
      to: Escalation.Target,
      documentNumber: zLine(60),
      escalatedOn: optional(zDay),
      ...TOLD,
    },
    read: async (ctx, _, { to }) => {
      const failure = Escalation.misaddressed(to, ["to"]);
      if (failure) throw failure;
      const { organizationId } = to;
      return organizationId === null ? null : bodyOf(ctx, organizationId, "to", "organizationId");
    },
    facts: noSession,
    apply: (
      before,
      { to, documentNumber, escalatedOn, citizenToldOn, citizenToldBy },
      { today },
      organization,
    ) => {
      const id = toId("escalation", ownId(before), before.escalations.length + 1);
      const on = checkedDay(escalatedOn, {
        field: "escalatedOn",
        today,
        after: { day: before.receivedOn, name: "receivedOn" },
      });
      const told = { citizenToldOn, citizenToldBy };
      const escalation = {
        id,
        to: to.name ?? organization?.name ?? "",
        organization,
        documentNumber,
        escalatedOn: on,
        ...checkedTold(told, { day: on, name: "escalatedOn" }, today),
        followUps: [],
        reply: null,
      };
      return { escalations: [...before.escalations, escalation] };
    },
  }),
  followUpEscalation: define({
    by: "followUpEscalation",
    event: "escalation.followed-up",
    input: {
      on: optional(zDay),
      note: Escalation.FollowUp.shape.note,
      documentNumber: Escalation.FollowUp.shape.documentNumber,
    },
    facts: noSession,
    apply: (before, { on, note, documentNumber }, { today }) => {
      const open = pendingEscalation(before);
      return {
        escalations: changedEscalations(before, open?.id, {
          followUps: [
            ...(open?.followUps ?? []),
            {
              on: checkedDay(on, {
                field: "on",
                today,
                after: { day: open?.escalatedOn ?? null, name: "escalatedOn" },
              }),
              note,
              documentNumber,
            },
          ],
        }),
      };
    },
  }),
  recordEscalationReply: define({
    by: "recordEscalationReply",
    event: "escalation.replied",
    input: Escalation.Reply.shape,
    facts: noSession,
    apply: (before, reply, { today }) => {
      const open = pendingEscalation(before);
      const repliedOn = checkedDay(reply.repliedOn, {
        field: "repliedOn",
        today,
        after: { day: open?.escalatedOn ?? null, name: "escalatedOn" },
      });
      return {
        escalations: changedEscalations(before, open?.id, { reply: { ...reply, repliedOn } }),
      };
    },
  }),
};
