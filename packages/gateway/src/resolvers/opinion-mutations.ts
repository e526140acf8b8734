import { Citizen, Opinion } from "@doithoai/core";
import { mutationOfRows, mutationWithField, mutationWithPayload } from "../mutations/resolve.ts";
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
  recordOpinion: mutationWithField(Opinion.record, "opinion"),
  recordOpinions: mutationOfRows(Opinion.recordMany, rowsOf),
  updateOpinion: mutationWithField(Opinion.update, "opinion"),
  classifyOpinion: mutationWithField(Opinion.classify, "opinion"),
  rejectOpinion: mutationWithField(Opinion.reject, "opinion"),
  tellRejection: mutationWithField(Opinion.tellRejection, "opinion"),
  redirectOpinion: mutationWithField(Opinion.redirect, "opinion"),
  answerAtSession: mutationWithField(Opinion.answerAtSession, "opinion"),
  assignOpinion: mutationWithField(Opinion.assign, "opinion"),
  acceptOpinion: mutationWithField(Opinion.accept, "opinion"),
  returnOpinion: mutationWithField(Opinion.sendBack, "opinion"),
  escalateOpinion: mutationWithField(Opinion.escalate, "opinion"),
  followUpEscalation: mutationWithField(Opinion.followUp, "opinion"),
  recordEscalationReply: mutationWithField(Opinion.recordReply, "opinion"),
  draftResponse: mutationWithField(Opinion.draftResponse, "opinion"),
  approveResponse: mutationWithField(Opinion.approveResponse, "opinion"),
  recordDelivery: mutationWithField(Opinion.recordDelivery, "opinion"),
  setResolution: mutationWithField(Opinion.setResolution, "opinion"),
  closeOpinion: mutationWithField(Opinion.close, "opinion"),
  reopenOpinion: mutationWithField(Opinion.reopen, "opinion"),
  mergeOpinions: mutationWithField(Opinion.merge, "opinion"),
  redactOpinion: mutationWithField(Opinion.redact, "opinion"),
  eraseCitizen: mutationWithPayload(Citizen.eraseCitizen, erased),
};
