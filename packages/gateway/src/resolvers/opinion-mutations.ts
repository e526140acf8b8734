import { Citizen, Opinion } from "@doithoai/core";
import { answers, shapes } from "../mutations/resolve.ts";
import { userErrorOf } from "../payload.ts";

/** The results of the rows, in the order of the input. */
const rowsOf = (rows: readonly Opinion.Row[] | null) => ({
  results: (rows ?? []).map(({ index, opinion, failures }) => ({
    index,
    opinion,
    userErrors: failures.map(userErrorOf),
  })),
});

const erased = (citizen: Citizen.Citizen | null) => ({
  citizenId: citizen?.id ?? null,
  erasedAt: citizen?.erased?.at ?? null,
});

/** The mutations of opinions and of the citizens who raised them. */
export const mutations = {
  recordOpinion: answers(Opinion.record, "opinion"),
  recordOpinions: shapes(Opinion.recordMany, rowsOf),
  updateOpinion: answers(Opinion.update, "opinion"),
  classifyOpinion: answers(Opinion.classify, "opinion"),
  rejectOpinion: answers(Opinion.reject, "opinion"),
  redirectOpinion: answers(Opinion.redirect, "opinion"),
  answerAtSession: answers(Opinion.answerAtSession, "opinion"),
  assignOpinion: answers(Opinion.assign, "opinion"),
  acceptOpinion: answers(Opinion.accept, "opinion"),
  returnOpinion: answers(Opinion.sendBack, "opinion"),
  escalateOpinion: answers(Opinion.escalate, "opinion"),
  followUpEscalation: answers(Opinion.followUp, "opinion"),
  recordEscalationReply: answers(Opinion.recordReply, "opinion"),
  draftResponse: answers(Opinion.draftResponse, "opinion"),
  approveResponse: answers(Opinion.approveResponse, "opinion"),
  recordDelivery: answers(Opinion.recordDelivery, "opinion"),
  setResolution: answers(Opinion.setResolution, "opinion"),
  closeOpinion: answers(Opinion.close, "opinion"),
  reopenOpinion: answers(Opinion.reopen, "opinion"),
  mergeOpinions: answers(Opinion.merge, "opinion"),
  redactOpinion: answers(Opinion.redact, "opinion"),
  eraseCitizen: shapes(Citizen.eraseCitizen, erased),
};
