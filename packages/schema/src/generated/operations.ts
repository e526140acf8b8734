/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Input of `acceptDirective`. */
export type AcceptDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  readonly directiveId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `acceptOpinion`. */
export type AcceptOpinionInput = {
  /** Default: today. */
  readonly acceptedOn?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
};

/** Input of `acknowledgeDirective`. */
export type AcknowledgeDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  readonly directiveId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `addField`. */
export type AddFieldInput = {
  /** 2–30 characters A–Z, 0–9 and _, which begin with a letter. */
  readonly code: string;
  /** English name, one line of at most 300 characters. */
  readonly en: string;
  /** `version` of the fields of the unit; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  readonly group: FieldGroup;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the country (`VN`), a province or a commune. */
  readonly unitCode: string;
  /** Vietnamese name, one line of at most 300 characters. */
  readonly vi: string;
};

/** Part of a body in a directive or a recommendation. */
export type AddresseePart =
  /** cơ quan phối hợp · cooperating body */
  | 'COOPERATING'
  /** cơ quan chủ trì · lead body */
  | 'LEAD'
  /** cơ quan có trách nhiệm thực hiện · body responsible beside others */
  | 'RESPONSIBLE';

/** Input of `amendNotice`. */
export type AmendNoticeInput = {
  /** New directives, at most 40. */
  readonly add?: ReadonlyArray<NewDirectiveInput>;
  /**
   * Directives to cancel, at most 40; 31 if all have a due day. All changes of a notice are one
   * transaction: TOO_MANY says how many fit.
   */
  readonly cancel?: ReadonlyArray<CancelDirectiveInput>;
  /** The notice and its annexes, at most 10. */
  readonly documents?: ReadonlyArray<DocumentInput>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Not before the previous notice, not in the future. */
  readonly issuedOn?: string | null | undefined;
  /** Number and symbol, at most 60 characters. */
  readonly number?: string | null | undefined;
  /**
   * Directives to replace, at most 40. At most 15 if all have a due day, 13 if all have an externalRef
   * too. One that is replaced and its replacement have at most 43 bodies together (TOO_MANY); cancel
   * and add take more.
   */
  readonly replace?: ReadonlyArray<ReplaceDirectiveInput>;
  /** A session that has been concluded. */
  readonly sessionId: string;
  /** At most 300 characters. */
  readonly signedBy?: string | null | undefined;
  /** Conclusions beyond the directives, at most 4,000 characters. */
  readonly summary?: string | null | undefined;
};

/** Input of `announceSession`. */
export type AnnounceSessionInput = {
  /** Default: today. */
  readonly announcedOn?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** Day of the session, if it was not planned or has changed. */
  readonly heldOn?: string | null | undefined;
  /** At most 4,000 characters. */
  readonly howToAttend?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 300 characters. */
  readonly place?: string | null | undefined;
  readonly sessionId: string;
};

/** Input of `answerAtSession`. */
export type AnswerAtSessionInput = {
  /** At most 300 characters. */
  readonly answeredBy: string;
  /** Default: the day of the session. */
  readonly answeredOn?: string | null | undefined;
  /** 1–8,000 characters. */
  readonly content: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /**
   * Day that the answer promises the result for (ROADMAP_RESULT). Only with the resolution ROADMAP or
   * PARTLY_RESOLVED. Not before `answeredOn`, at most 3,660 days from today.
   */
  readonly promisedOn?: string | null | undefined;
  readonly resolution: Resolution;
};

/** Input of `approveResponse`. */
export type ApproveResponseInput = {
  /** Version of the response the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** A draft. */
  readonly responseId: string;
};

/** Input of `assessReply`. */
export type AssessReplyInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  readonly assessment: ReplyAssessment;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 4,000 characters. */
  readonly note?: string | null | undefined;
  readonly recommendationId: string;
};

/** Input of `assignOpinion`. */
export type AssignOpinionInput = {
  /** Default: today. */
  readonly assignedOn?: string | null | undefined;
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   * REQUIRED at `citizenToldOn` without a day.
   */
  readonly citizenToldBy?: DeliveryMeans | null | undefined;
  /**
   * Day on which the citizen was notified of the handling body, if so; it counts as the first reply
   * (OPINION_FIRST_REPLY). Not before assignedOn. Stored as `toldOn` of the `Assignment`.
   */
  readonly citizenToldOn?: string | null | undefined;
  /**
   * Day fixed for the result, at most 3,660 days from today. Default: the day that the citizen has
   * from an earlier assignment, also if it has passed; without one, the policy OPINION_RESULT applies.
   * A later day than the citizen has extends it: that requires LEADER or ADMIN of the unit (FORBIDDEN)
   * and `reason`.
   */
  readonly dueOn?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  readonly organizationId: string;
  /** Reason for a later day than the citizen has, 1–4,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Assignment of an opinion to a handling body. */
export type AssignmentInput = {
  /** Day on which the body accepted it. Not in the future. */
  readonly acceptedOn?: string | null | undefined;
  /** Not in the future. */
  readonly assignedOn?: string | null | undefined;
  /**
   * Day fixed for the result. A final response then requires answeredOn. An upsert with a later day
   * than the stored one requires `reason` and the role of `extendDeadline`.
   */
  readonly dueOn?: string | null | undefined;
  readonly organizationId: string;
  /** Means of that notification; `citizenToldBy` of `assignOpinion`. */
  readonly toldBy?: DeliveryMeans | null | undefined;
  /**
   * Day on which the citizen was notified of the handling body, not in the future; `citizenToldOn` of
   * `assignOpinion`.
   */
  readonly toldOn?: string | null | undefined;
};

/** Input of `attachDocument`. */
export type AttachDocumentInput = {
  /** `documentId` of the upload. */
  readonly documentId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Session, opinion or directive, at most 50 documents each. */
  readonly subjectId: string;
};

/** Day of the calendar. */
export type CalendarDayInput = {
  readonly date: string;
  /** MAKE_UP only for a Saturday or Sunday that is worked. */
  readonly kind: CalendarDayKind;
  /** Name or reason, one line of at most 300 characters. */
  readonly reason: string;
  /** Document that decided it, at most 300 characters. */
  readonly source?: string | null | undefined;
  /**
   * A PROVISIONAL day applies as entered until it is confirmed or changed; counts that include it are
   * provisional.
   */
  readonly status: CalendarDayStatus;
  readonly working: boolean;
};

/** Kind of calendar day. */
export type CalendarDayKind =
  /** ngày lễ, tết · holiday */
  | 'HOLIDAY'
  /** ngày làm bù · working day that makes up for a day off */
  | 'MAKE_UP'
  /** nghỉ bù do ngày lễ trùng ngày nghỉ hằng tuần · day off in place of a holiday on a weekend */
  | 'SUBSTITUTE'
  /** nghỉ hoán đổi · day off exchanged for another working day */
  | 'SWAP_REST';

/** Status of a calendar day. */
export type CalendarDayStatus =
  /** đã xác định · confirmed */
  | 'CONFIRMED'
  /** tạm tính · provisional */
  | 'PROVISIONAL';

/** Head of a delegation. */
export type CampaignLeaderInput = {
  /** At most 300 characters. */
  readonly name?: string | null | undefined;
  /** At most 300 characters. */
  readonly position: string;
};

/** Directive to cancel. */
export type CancelDirectiveInput = {
  /** A directive that is not ACCEPTED, REPLACED or CANCELLED. */
  readonly directiveId: string;
  /** 1–4,000 characters. Public after the publication of the session: name nobody. */
  readonly reason: string;
};

/** Input of `cancelSession`. */
export type CancelSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. Public if the session was announced: name nobody. */
  readonly reason: string;
  readonly sessionId: string;
};

/** Chair of a session. */
export type ChairInput = {
  /** At most 300 characters. */
  readonly name?: string | null | undefined;
  /** Body that the chair heads. */
  readonly organizationId?: string | null | undefined;
  /** At most 300 characters. */
  readonly position: string;
};

/** Body that the chair of a session heads. A chair who heads both counts as the Party committee's. */
export type ChairKind =
  /** người đứng đầu cấp ủy · head of a Party committee */
  | 'PARTY_COMMITTEE'
  /** Chủ tịch Ủy ban nhân dân · chairman of a People's Committee */
  | 'PEOPLES_COMMITTEE';

/** Way in which an opinion arrived. */
export type Channel =
  /** phiếu ý kiến · opinion form */
  | 'BALLOT'
  /** hòm thư góp ý · feedback box */
  | 'FEEDBACK_BOX'
  /** đường dây nóng · hotline */
  | 'HOTLINE'
  /** phiếu lấy ý kiến hộ gia đình · household survey */
  | 'HOUSEHOLD_SURVEY'
  /** đơn, thư · letter */
  | 'LETTER'
  /** tổng hợp trước hội nghị · collected before the session */
  | 'PRE_SESSION'
  /** mạng xã hội · social network */
  | 'SOCIAL_NETWORK'
  /** phát biểu trực tiếp · spoken at the session */
  | 'SPOKEN'
  /** cơ quan khác chuyển đến · transferred from another body */
  | 'TRANSFERRED_IN'
  /** cổng thông tin điện tử · web portal */
  | 'WEB_PORTAL';

/** Citizen who raised an opinion. */
export type CitizenInput = {
  /** At most 300 characters. */
  readonly address?: string | null | undefined;
  /** Number of the identity card: 12 digits, or 9 of an older card. */
  readonly identityNumber?: string | null | undefined;
  /** At most 300 characters. */
  readonly name: string;
  /** 6–20 digits, spaces, dots or hyphens; may begin with +. */
  readonly phone?: string | null | undefined;
};

/** Input of `classifyOpinion`. */
export type ClassifyOpinionInput = {
  /** Default: unchanged. */
  readonly competence?: Competence | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** Codes of the `Field` labels, at most 5. Default: unchanged. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly nature: OpinionNature;
  readonly opinionId: string;
  /**
   * 1–4,000 characters. Required if the competence ends an open duty to transfer the opinion
   * (OPINION_TRANSFER).
   */
  readonly reason?: string | null | undefined;
};

/** Filter of `clients`. */
export type ClientWhere = {
  /** Code of the unit; `VN` is the country. */
  readonly unitCode: string;
};

/** Input of `closeOpinion`. */
export type CloseOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** Default: the current resolution. */
  readonly resolution?: Resolution | null | undefined;
};

/** Input of `closeSession`. */
export type CloseSessionInput = {
  /** All opinions and directives that are still open, exactly these, at most 1,000. They stay open. */
  readonly carriedOverIds?: ReadonlyArray<string>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly sessionId: string;
};

/** Level or body with competence for an opinion. */
export type Competence =
  /** trung ương · central */
  | 'CENTRAL'
  /** cấp xã · commune */
  | 'COMMUNE'
  /** cơ quan khác · another body */
  | 'OTHER_BODY'
  /** cấp tỉnh · province */
  | 'PROVINCE'
  /** chưa xác định · undetermined */
  | 'UNDETERMINED';

/** Input of `concludeSession`. */
export type ConcludeSessionInput = {
  /**
   * Numbered items in order, at most 40. At most 31 if each has a due day, 23 if each has an
   * externalRef too. Each body after the first counts as one more, with a due day as two: TOO_MANY
   * says how many directives fit.
   */
  readonly directives?: ReadonlyArray<DirectiveInput>;
  /** The notice and its annexes, at most 10. */
  readonly documents?: ReadonlyArray<DocumentInput>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  /**
   * Reason why there is no directive: required without directives, refused with them. At most 4,000
   * characters.
   */
  readonly noDirectiveReason?: string | null | undefined;
  /** Number and symbol, at most 60 characters. */
  readonly number?: string | null | undefined;
  /** A session with status HELD. */
  readonly sessionId: string;
  /** At most 300 characters. */
  readonly signedBy?: string | null | undefined;
  /** Conclusions beyond the directives, at most 4,000 characters. */
  readonly summary?: string | null | undefined;
};

/** Condition of a step. The `Condition` of a step has the words for its life cycle. */
export type ConditionCode =
  /** phải có cơ quan được giám sát, ghi khi tiếp nhận hoặc trong kiến nghị · the supervised body must be given with the receipt or in the recommendation */
  | 'BODY_KNOWN'
  /** phải có ngày, địa điểm và cách tham dự · the day, the place and the way to attend must be given */
  | 'DAY_AND_PLACE'
  /** số liệu trong biên bản và số liệu đã ghi nhận phải khớp hoặc chênh lệch hiện tại đã được giải trình · reported and recorded counts must agree, or the difference as it is now must be explained */
  | 'DIFFERENCE_EXPLAINED'
  /** mọi công dân đã xác định được danh tính phải được thông báo nội dung trả lời, hoặc nội dung trả lời đã được niêm yết · the response must have been delivered to every identified citizen, or posted */
  | 'EVERYBODY_TOLD'
  /** kết quả phải là “đã giải trình, cung cấp thông tin”, “đã giải quyết”, “không có cơ sở giải quyết” · the resolution must be one of “explained”, “resolved”, “cannot be resolved” */
  | 'MATTER_ENDED'
  /** khiếu nại, tố cáo không rõ, trùng hoặc ngoài nội dung vẫn phải được chuyển theo thủ tục riêng · a complaint or denunciation that is unclear, duplicate or out of scope must still be transferred to its own procedure */
  | 'NEVER_LOST'
  /** khiếu nại, tố cáo phải được chuyển theo thủ tục riêng · a complaint or denunciation must be transferred to its own procedure */
  | 'NO_OWN_PROCEDURE'
  /** người chấp nhận hoặc trả lại báo cáo phải khác người đã báo cáo; người duyệt phải khác người dự thảo · the person who reported cannot accept or return the report; a draft must be approved by a person who did not write it */
  | 'OTHER_HAND'
  /** chỉ khiếu nại, tố cáo mới được chuyển theo thủ tục riêng · only a complaint or denunciation is transferred to its own procedure */
  | 'OWN_PROCEDURE'
  /** phải chuyển tiếp đúng các ý kiến, chỉ đạo chưa kết thúc · exactly the opinions and directives that are still open must be carried over */
  | 'REST_CARRIED_OVER'
  /** ý kiến phải thuộc một hội nghị đang hoặc đã diễn ra · the opinion must belong to a session that has begun */
  | 'SESSION_BEGUN';

/** Input of `confirmRecommendation`. */
export type ConfirmRecommendationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly recommendationId: string;
};

/** Visibility of a text. */
export type ContentState =
  /** đã khóa (tố cáo) · locked (denunciation) */
  | 'LOCKED'
  /** đã che một phần · redacted */
  | 'REDACTED'
  /** hiển thị · shown */
  | 'SHOWN';

/** Unit of a count. */
export type CountUnit =
  /** ý kiến · opinion */
  | 'OPINION'
  /** lượt · turn */
  | 'TURN';

/** Input of `createCampaign`. */
export type CreateCampaignInput = {
  /** First day of the period that is supervised. */
  readonly coversFrom?: string | null | undefined;
  /** Last day of the period that is supervised, not before `coversFrom`. */
  readonly coversTo?: string | null | undefined;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** May be in the future. */
  readonly from?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Head of the delegation. */
  readonly leader?: CampaignLeaderInput | null | undefined;
  /** Rules whose observance is supervised, at most 40. */
  readonly legalBases?: ReadonlyArray<LegalDocumentInput>;
  /** At most 4,000 characters. */
  readonly summary?: string | null | undefined;
  /** Supervising body. */
  readonly supervisorId: string;
  /** At most 500 characters. */
  readonly title: string;
  /** Not before `from`. */
  readonly to?: string | null | undefined;
  /** Code of the supervising body's unit on the first day. */
  readonly unitCode: string;
  /** At most 100. */
  readonly visits?: ReadonlyArray<SupervisionVisitInput>;
};

/** Input of `createClient`. */
export type CreateClientInput = {
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–200 characters. */
  readonly name: string;
  /** At least one. */
  readonly scopes: ReadonlyArray<Scope>;
  /** Code of a unit in force; the role covers all units below too. */
  readonly unitCode: string;
};

/** Input of `createUpload`. */
export type CreateUploadInput = {
  /**
   * The same key and input return the same upload with a new link. The upload is deleted after a day;
   * from then on the key is NOT_FOUND and a new one is needed. 8–100 characters.
   */
  readonly idempotencyKey?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  readonly kind: DocumentKind;
  /**
   * One of: `application/pdf`, `image/png`, `image/jpeg`, `image/tiff`,
   * `application/vnd.openxmlformats-officedocument.wordprocessingml.document` (docx),
   * `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` (xlsx),
   * `application/vnd.oasis.opendocument.text` (odt), `application/msword` (doc),
   * `application/vnd.ms-excel` (xls), `text/csv` (UTF-8, with a comma, semicolon or tab in the first
   * line), `application/xml` (with an XML declaration, such as edXML), `image/heic`, `image/heif`,
   * `image/webp`, `audio/mpeg` (mp3), `audio/mp4` (m4a), `video/mp4`. Documents with macros are
   * refused, and so are archives and plain text.
   */
  readonly mediaType: string;
  /** At most 300 characters. */
  readonly name: string;
  /** Number and symbol, at most 60 characters. */
  readonly number?: string | null | undefined;
  /** SHA-256 of the content, 64 hexadecimal digits, small or capital. */
  readonly sha256: string;
  /** Size in bytes, 1–20,000,000. */
  readonly size: number;
};

/** Precision of a known day. */
export type DatePrecision =
  /** chính xác đến ngày · known to the day */
  | 'DAY'
  /** chính xác đến tháng · known to the month */
  | 'MONTH'
  /** chính xác đến năm · known to the year */
  | 'YEAR';

/** Part of a day. */
export type DayPart =
  /** buổi chiều · afternoon */
  | 'AFTERNOON'
  /** buổi tối · evening */
  | 'EVENING'
  /** buổi sáng · morning */
  | 'MORNING';

/** Order of `deadlines`. */
export type DeadlineOrder = {
  readonly direction: OrderDirection;
  readonly field: DeadlineOrderField;
};

/** Sort keys of deadlines. */
export type DeadlineOrderField =
  /** Due day. */
  | 'DUE_ON';

/** Notice that the overdue check emits. */
export type DeadlineStage =
  /** quá hạn 5 ngày làm việc, báo cấp trên trực tiếp · five working days overdue, reported to the next higher body */
  | 'LATE_5'
  /** quá hạn 15 ngày làm việc, báo cơ quan cấp trên của cấp trên trực tiếp · fifteen working days overdue, reported to the body above that one */
  | 'LATE_15'
  /** quá hạn · overdue */
  | 'OVERDUE'
  /** xác nhận lại: thông báo quá hạn đã rút lại có hiệu lực trở lại · reinstated: the withdrawn overdue notice holds again */
  | 'REINSTATED'
  /** nhắc trong ngày đến hạn · reminder on the due day */
  | 'REMINDER_0'
  /** nhắc trước 1 ngày làm việc · reminder one working day before */
  | 'REMINDER_1'
  /** nhắc trước 3 ngày làm việc · reminder three working days before */
  | 'REMINDER_3'
  /** rút lại: thông báo quá hạn trước đó không còn đúng · withdrawn: the earlier overdue notice no longer holds */
  | 'WITHDRAWN';

/** State of a deadline. At every instant a deadline is in exactly one state. */
export type DeadlineState =
  /** không còn phải thực hiện · no longer owed */
  | 'CANCELLED'
  /** sắp đến hạn (còn 1–3 ngày làm việc) · due soon (1–3 working days left) */
  | 'DUE_SOON'
  /** đến hạn hôm nay · due today */
  | 'DUE_TODAY'
  /** đã hoàn thành trễ hạn · met late */
  | 'MET_LATE'
  /** đã hoàn thành đúng hạn · met on time */
  | 'MET_ON_TIME'
  /** đã quá hạn khi kết thúc, chưa hoàn thành · ended overdue, never met */
  | 'MISSED'
  /** trong hạn · on track */
  | 'ON_TRACK'
  /** quá hạn · overdue */
  | 'OVERDUE'
  /** tạm dừng · paused */
  | 'PAUSED';

/** Filter of `deadlines`. Either unitCode or organizationId. */
export type DeadlineWhere = {
  /**
   * True: only deadlines that bind (`Deadline.binding`). False: only the others. Default: without a
   * token only those that bind, with one all.
   */
  readonly binding?: boolean | null | undefined;
  /** Earliest due day, included. */
  readonly dueFrom?: string | null | undefined;
  /** Latest due day, included. */
  readonly dueTo?: string | null | undefined;
  /** Owing body, including the bodies it succeeded. */
  readonly organizationId?: string | null | undefined;
  /** Code of one of `deadlinePolicies`. */
  readonly policyCode?: string | null | undefined;
  /** Current state. */
  readonly state?: DeadlineState | null | undefined;
  /** One or more current states, instead of state. */
  readonly states?: ReadonlyArray<DeadlineState> | null | undefined;
  /** Code of a unit: every unit that ever had this code. */
  readonly unitCode?: string | null | undefined;
  /** Includes all units below. */
  readonly withDescendants?: boolean;
};

/** Notification of a citizen. */
export type DeliveryInput = {
  /** At most 300 characters. */
  readonly deliveredBy?: string | null | undefined;
  /** Not in the future. */
  readonly deliveredOn?: string | null | undefined;
  readonly means: DeliveryMeans;
  /** At most 4,000 characters. */
  readonly note?: string | null | undefined;
};

/** Means by which a citizen was notified. */
export type DeliveryMeans =
  /** tại hội nghị · at the session */
  | 'AT_SESSION'
  /** điện tử (Zalo, thư điện tử) · electronic (Zalo, e-mail) */
  | 'ELECTRONIC'
  /** bằng văn bản · letter */
  | 'LETTER'
  /** tại hội nghị kỳ sau · at the next session */
  | 'NEXT_MEETING'
  /** gặp trực tiếp, điện thoại · phone or in person */
  | 'PHONE_IN_PERSON'
  /** niêm yết · posted */
  | 'POSTED'
  /** trưởng thôn, tổ trưởng tổ dân phố đọc tại cuộc họp · read out by the head of the residential group */
  | 'READ_OUT';

/** Body that carries out a directive. */
export type DirectiveAddresseeInput = {
  /** Day fixed for this body, as `dueOn` of the directive. A cooperating body has a due day only here. */
  readonly dueOn?: string | null | undefined;
  readonly organizationId: string;
  readonly part?: AddresseePart;
  /** Progress so far, for entry after the fact. The furthest date determines the status. */
  readonly progress?: DirectiveProgressInput | null | undefined;
};

/** One numbered item of a notice. */
export type DirectiveInput = {
  /**
   * Bodies side by side, 1–40, each once, instead of leadId and cooperatingIds: CONFLICTING_INPUT with
   * both. At least one is LEAD or RESPONSIBLE (REQUIRED).
   */
  readonly addressees?: ReadonlyArray<DirectiveAddresseeInput> | null | undefined;
  /** 1–4,000 characters. */
  readonly content: string;
  /** Cooperating bodies, at most 20. Refused with `addressees`. */
  readonly cooperatingIds?: ReadonlyArray<string>;
  /**
   * Day fixed by the chair, for each body that leads or is responsible and has no day of its own. Not
   * before the notice's issue, or before the session if the issue day is unknown; at most 3,660 days
   * from today.
   */
  readonly dueOn?: string | null | undefined;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** 1–5 kinds. */
  readonly kinds: ReadonlyArray<DirectiveKind>;
  /** Lead body. Required without `addressees`. */
  readonly leadId?: string | null | undefined;
  /** Opinions of the same session that this directive answers, at most 50. */
  readonly opinionIds?: ReadonlyArray<string>;
  /**
   * Progress of the lead body so far, for entry after the fact. The furthest date determines the
   * status. With `addressees`, each has its own (CONFLICTING_INPUT).
   */
  readonly progress?: DirectiveProgressInput | null | undefined;
};

/** Kind of measure that a directive requires. */
export type DirectiveKind =
  /** thông tin đến nhân dân · inform the people */
  | 'DISSEMINATE'
  /** kiến nghị cấp trên · escalate */
  | 'ESCALATE'
  /** tham mưu ban hành nghị quyết · prepare a formal resolution (nghị quyết) */
  | 'PREPARE_RESOLUTION'
  /** giải quyết theo thẩm quyền · resolve within its competence */
  | 'RESOLVE'
  /** giám sát · supervise */
  | 'SUPERVISE';

/** Order of `directives`. */
export type DirectiveOrder = {
  readonly direction: OrderDirection;
  readonly field: DirectiveOrderField;
};

/** Sort keys of directives. */
export type DirectiveOrderField =
  /** First due day; with organizationId. */
  | 'DUE_ON'
  /** Day of issue; with unitCode. */
  | 'ISSUED_ON';

/** Dates and report of a directive's execution. */
export type DirectiveProgressInput = {
  readonly acceptedOn?: string | null | undefined;
  readonly acknowledgedOn?: string | null | undefined;
  /** At most 8,000 characters. */
  readonly report?: string | null | undefined;
  readonly reportedOn?: string | null | undefined;
  readonly startedOn?: string | null | undefined;
};

/** Status of a directive. */
export type DirectiveStatus =
  /** kết quả được chấp nhận · accepted */
  | 'ACCEPTED'
  /** đã tiếp nhận · acknowledged */
  | 'ACKNOWLEDGED'
  /** đã hủy · cancelled */
  | 'CANCELLED'
  /** đang thực hiện · in progress */
  | 'IN_PROGRESS'
  /** đã ban hành · issued */
  | 'ISSUED'
  /** đã thay thế bằng chỉ đạo khác · replaced by another */
  | 'REPLACED'
  /** đã báo cáo kết quả · reported */
  | 'REPORTED';

/** Filter of `directives`. Exactly one of sessionId, unitCode and organizationId. */
export type DirectiveWhere = {
  /** Earliest day of issue, included. A directive without a day of issue does not match. */
  readonly issuedFrom?: string | null | undefined;
  /** Latest day of issue, included. A directive without a day of issue does not match. */
  readonly issuedTo?: string | null | undefined;
  /** One of the bodies. The filter by status then is by the status of this body. */
  readonly organizationId?: string | null | undefined;
  readonly sessionId?: string | null | undefined;
  readonly status?: DirectiveStatus | null | undefined;
  /** One or more statuses, instead of status. */
  readonly statuses?: ReadonlyArray<DirectiveStatus> | null | undefined;
  /** Unit of the session: every unit that ever had this code; `VN` is the country. */
  readonly unitCode?: string | null | undefined;
  /** Includes all units below. Only with unitCode. */
  readonly withDescendants?: boolean;
};

/** Document of the record. */
export type DocumentInput = {
  /**
   * Id of an uploaded document to keep. Name and number change as given; content, media type, size and
   * SHA-256 stay.
   */
  readonly id?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  readonly kind: DocumentKind;
  /** An https address, at most 2,000 characters; absent for an uploaded document. */
  readonly link?: string | null | undefined;
  /** Media type, `application/pdf`. */
  readonly mediaType?: string | null | undefined;
  /** At most 300 characters. */
  readonly name: string;
  /** Number and symbol, at most 60 characters. */
  readonly number?: string | null | undefined;
  /** SHA-256 of the content, 64 hexadecimal digits, small or capital. */
  readonly sha256?: string | null | undefined;
  /** Size in bytes, at most 1,000,000,000. */
  readonly size?: number | null | undefined;
};

/** Kind of document. */
export type DocumentKind =
  /** ghi âm · audio recording */
  | 'AUDIO_RECORDING'
  /** quyết định · decision */
  | 'DECISION'
  /** tài liệu, minh chứng · evidence */
  | 'EVIDENCE'
  /** giấy mời, thông báo tổ chức · invitation or announcement */
  | 'INVITATION'
  /** danh sách · list */
  | 'LIST'
  /** biên bản · minutes */
  | 'MINUTES'
  /** tin, bài · news article */
  | 'NEWS'
  /** thông báo kết luận đã ký · signed conclusion notice */
  | 'NOTICE'
  /** công văn · official letter */
  | 'OFFICIAL_LETTER'
  /** kế hoạch · plan */
  | 'PLAN'
  /** báo cáo · report */
  | 'REPORT'
  /** bảng tổng hợp · summary table */
  | 'SUMMARY_TABLE'
  /** ghi hình · video recording */
  | 'VIDEO_RECORDING';

/** Input of `draftResponse`. */
export type DraftResponseInput = {
  /** At most 300 characters. */
  readonly answeredBy?: string | null | undefined;
  /** 1–8,000 characters. */
  readonly content: string;
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Version of the opinion the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly kind: ResponseKind;
  readonly opinionId: string;
  /**
   * Day that the response promises the result for (ROADMAP_RESULT). Only with the resolution ROADMAP
   * or PARTLY_RESOLVED. Not before today, at most 3,660 days from today.
   */
  readonly promisedOn?: string | null | undefined;
  /** Required unless INTERIM. */
  readonly resolution?: Resolution | null | undefined;
};

/** Input of `endOrganization`. */
export type EndOrganizationInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day of the body, not in the future. Default: today. */
  readonly lastDay?: string | null | undefined;
  readonly organizationId: string;
  /** At most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Input of `eraseCitizen`. */
export type EraseCitizenInput = {
  /** `citizenId` of the opinion. */
  readonly citizenId: string;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. Must not contain a name, because the reason is stored. */
  readonly reason: string;
};

/** Input of `escalateOpinion`. */
export type EscalateOpinionInput = {
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   * REQUIRED at `citizenToldOn` without a day.
   */
  readonly citizenToldBy?: DeliveryMeans | null | undefined;
  /**
   * Day on which the citizen was notified of the escalation, if so; it counts as the first reply
   * (OPINION_FIRST_REPLY). Not before escalatedOn. Stored as `toldOn` of the `Escalation`.
   */
  readonly citizenToldOn?: string | null | undefined;
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber: string;
  /** Default: today. */
  readonly escalatedOn?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** Higher body. */
  readonly to: EscalationTargetInput;
};

/** Referral of a matter to a higher body. */
export type EscalationInput = {
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Not in the future. */
  readonly escalatedOn?: string | null | undefined;
  readonly reply?: EscalationReplyInput | null | undefined;
  /** Higher body. */
  readonly to: EscalationTargetInput;
  /** Means of that notification; `citizenToldBy` of `escalateOpinion`. */
  readonly toldBy?: DeliveryMeans | null | undefined;
  /**
   * Day on which the citizen was notified of the escalation, not in the future; `citizenToldOn` of
   * `escalateOpinion`.
   */
  readonly toldOn?: string | null | undefined;
};

/** Reply of a higher body. */
export type EscalationReplyInput = {
  /** 1–8,000 characters. */
  readonly content: string;
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Not in the future. */
  readonly repliedOn?: string | null | undefined;
};

/** Body that a matter is referred to: exactly one of the two fields. */
export type EscalationTargetInput =
  {   /** Name of a body outside this system, at most 300 characters. */
  readonly name: string; readonly organizationId?: never; }
  |  { readonly name?: never;   /** A body of this system. */
  readonly organizationId: string; };

/** Input of `explainDifference`. */
export type ExplainDifferenceInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** 1–4,000 characters. Public after the publication of the session: name nobody. */
  readonly explanation: string;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly sessionId: string;
};

/** Input of `extendDeadline`. */
export type ExtendDeadlineInput = {
  readonly deadlineId: string;
  /** New due day, later than the current one, at most 3,660 days from today. */
  readonly dueOn: string;
  /** Version of the deadline; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. Public once the subject is public: name nobody. */
  readonly reason: string;
};

/** Key of an object in another system. */
export type ExternalRefInput = {
  /**
   * Name of the other system, 1–60 characters. The comparison ignores case, invisible characters and
   * the kind of blank or dash.
   */
  readonly system: string;
  /** Key in that system, 1–200 characters. Compared like `system`, but case counts. */
  readonly value: string;
};

/** Group of fields (lĩnh vực) in the State's report form on petitions. */
export type FieldGroup =
  /** tư pháp · justice */
  | 'JUSTICE'
  /** đất đai · land */
  | 'LAND'
  /** khác · other */
  | 'OTHER'
  /** chế độ, chính sách · policies and benefits */
  | 'POLICY';

/** Type of finding. */
export type FindingType =
  /** chậm so với thời hạn · late */
  | 'LATE'
  /** hạn chế · limitation */
  | 'LIMITATION'
  /** ưu điểm · strength */
  | 'STRENGTH'
  /** vi phạm · violation */
  | 'VIOLATION';

/** Input of `followUpEscalation`. */
export type FollowUpEscalationInput = {
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Text of the reminder, 1–4,000 characters. */
  readonly note: string;
  /**
   * Default: today. May be earlier than a recorded follow-up. Each follow-up meets the follow-up
   * deadline that runs on its day.
   */
  readonly on?: string | null | undefined;
  readonly opinionId: string;
};

/** Input of `grantRole`. */
export type GrantRoleInput = {
  /** Names the holder to read denunciations. Only with CLERK or LEADER. */
  readonly denunciations?: boolean;
  /** First day of validity. Default: today. */
  readonly from?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * Body on whose behalf the role is held. An OFFICER of a body handles only matters assigned to that
   * body.
   */
  readonly organizationId?: string | null | undefined;
  /** Any role but PUBLIC. */
  readonly role: Role;
  /** Scopes of an INTEGRATOR, at least one; empty for people. */
  readonly scopes?: ReadonlyArray<Scope>;
  /**
   * Subject of the holder's token, exactly as the holder sees it in `viewer { subject }`: the claim
   * `sub` of at most 255 characters, after the name of the issuer and a colon if the issuer has a
   * name. It is compared with its case (OpenID Connect Core 1.0, 2) and never tidied: 1–296 printable
   * characters, no `#`, no blank at either end, accented letters composed (NFC); else INVALID.
   */
  readonly subject: string;
  /** Last day of validity, not before today. Default: until revoked. */
  readonly to?: string | null | undefined;
  /** Code of a unit in force; `VN` is the country. */
  readonly unitCode: string;
};

/** Participant of a session. */
export type GuestInput = {
  /** At most 300 characters. */
  readonly name?: string | null | undefined;
  /** Position or name of a group, at most 300 characters. */
  readonly position: string;
};

/** Input of `holdSession`. */
export type HoldSessionInput = {
  /** 0–1,000,000 people. */
  readonly attendance: number;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /**
   * Day held. Default: the planned day, or today if that day is in the future. Not in the future, not
   * before the announcement or an opinion that came in ahead.
   */
  readonly heldOn?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 20. */
  readonly notAdmitted?: ReadonlyArray<NotAdmittedInput>;
  /**
   * Required if `heldOn` is more than a year from the planned day. At most 1,000 characters; stored
   * with the change.
   */
  readonly reason?: string | null | undefined;
  /**
   * Counts in the minutes, 1–20, one for each channel and unit. If nobody came or nothing was raised:
   * one count of 0.
   */
  readonly reportedCounts: ReadonlyArray<ReportedCountInput>;
  readonly sessionId: string;
  /** At most 4,000 characters. */
  readonly summary?: string | null | undefined;
};

/** Input of `issueRecommendation`. */
export type IssueRecommendationInput = {
  /**
   * Supervised bodies side by side, 1–40, each once, instead of organizationId: CONFLICTING_INPUT with
   * both. At least one is LEAD or RESPONSIBLE (REQUIRED).
   */
  readonly addressees?: ReadonlyArray<RecommendationAddresseeInput> | null | undefined;
  /** 1–4,000 characters. */
  readonly content: string;
  /** Version of the finding the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  readonly findingId: string;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Default: today. Not in the future, not before the finding's foundOn. */
  readonly issuedOn?: string | null | undefined;
  /** Supervised body. Required without `addressees`. */
  readonly organizationId?: string | null | undefined;
};

/** Document cited as a basis. */
export type LegalDocumentInput = {
  readonly issuedOn?: string | null | undefined;
  /** Issuing body, at most 300 characters. */
  readonly issuer?: string | null | undefined;
  /** Number and symbol, at most 60 characters. */
  readonly number?: string | null | undefined;
  /** Title or subject matter, at most 500 characters. */
  readonly title?: string | null | undefined;
};

/** Input of `mergeOpinions`. */
export type MergeOpinionsInput = {
  /** Version of the remaining opinion; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Opinion that remains: open, and neither a complaint nor a denunciation. */
  readonly intoId: string;
  /** Opinions of the same unit to merge, 1–45 per call and 1,000 in total. */
  readonly opinionIds: ReadonlyArray<string>;
  /** 1–1,000 characters. */
  readonly reason: string;
};

/** Input of `mergeOrganization`. */
export type MergeOrganizationInput = {
  /** Version of the body that ends; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Body that takes over its open work. A standard body may take over. */
  readonly intoId: string;
  /** Last day of the body that ends, not in the future. Default: yesterday, or the day it ended on. */
  readonly lastDay?: string | null | undefined;
  /** Body that ends. */
  readonly organizationId: string;
  /** At most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Body that carries out a new directive. */
export type NewDirectiveAddresseeInput = {
  /** Day fixed for this body, as `dueOn` of the directive. A cooperating body has a due day only here. */
  readonly dueOn?: string | null | undefined;
  readonly organizationId: string;
  readonly part?: AddresseePart;
};

/** Directive that this notice adds. */
export type NewDirectiveInput = {
  /** Bodies side by side, 1–40, as in DirectiveInput. */
  readonly addressees?: ReadonlyArray<NewDirectiveAddresseeInput> | null | undefined;
  /** 1–4,000 characters. */
  readonly content: string;
  /** Cooperating bodies, at most 20. Refused with `addressees`. */
  readonly cooperatingIds?: ReadonlyArray<string>;
  /**
   * Day fixed by the chair, for each body that leads or is responsible and has no day of its own. Not
   * before the notice's issue, or before the session if the issue day is unknown; at most 3,660 days
   * from today.
   */
  readonly dueOn?: string | null | undefined;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** 1–5 kinds. */
  readonly kinds: ReadonlyArray<DirectiveKind>;
  /** Lead body. Required without `addressees`. */
  readonly leadId?: string | null | undefined;
  /** Opinions of the same session that this directive answers, at most 50. */
  readonly opinionIds?: ReadonlyArray<string>;
};

/** Person or matter not admitted at a session. */
export type NotAdmittedInput = {
  /** At most 4,000 characters. Public after the publication of the session: name nobody. */
  readonly basis?: string | null | undefined;
  readonly reason: NotAdmittedReason;
};

/** Reason for not admitting a person or matter. */
export type NotAdmittedReason =
  /** đề nghị giải quyết đơn, thư khiếu nại · request to settle a written complaint */
  | 'COMPLAINT_PROCEDURE'
  /** trùng lặp · duplicate */
  | 'DUPLICATE'
  /** đã giải quyết đúng chính sách, pháp luật, có thông báo bằng văn bản · settled according to policy and law, with written notice */
  | 'FINALLY_SETTLED'
  /** đang say do dùng chất kích thích · intoxicated */
  | 'INTOXICATED'
  /** mất khả năng nhận thức hoặc khả năng điều khiển hành vi · unable to understand or control their own acts */
  | 'NO_CAPACITY'
  /** trường hợp khác theo quy định · other case provided by law */
  | 'OTHER_BY_LAW'
  /** ngoài nội dung đối thoại · out of scope */
  | 'OUT_OF_SCOPE'
  /** vi phạm nội quy, đe dọa, xúc phạm · breaks the rules, threatens, insults */
  | 'RULE_VIOLATION'
  /** nội dung không rõ · unclear */
  | 'UNCLEAR';

/** Input of `openCollection`. */
export type OpenCollectionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly sessionId: string;
};

/** Reason why an open matter carries no open deadline. */
export type OpenWithout =
  /** chưa rõ cơ quan phải thực hiện · the body that owes it is not known */
  | 'BODY_UNKNOWN'
  /** họp nội bộ, chưa có hạn · internal meeting, no due day */
  | 'INTERNAL'
  /** chưa có hạn · no due day */
  | 'NO_DUE_DAY'
  /** theo kế hoạch, lộ trình chưa ghi ngày · roadmap without a day */
  | 'ROADMAP'
  /** đã báo cáo, chờ người chủ trì chấp nhận · reported, waits for the chair's acceptance */
  | 'WAITS_FOR_ACCEPTANCE'
  /** chờ giao cơ quan xử lý · waits to be assigned */
  | 'WAITS_FOR_ASSIGNMENT'
  /** đã giải quyết xong, chờ kết thúc · resolved, waits to be closed */
  | 'WAITS_FOR_CLOSING'
  /** đã trả lời, chờ kết quả giải quyết · answered, waits for the outcome */
  | 'WAITS_FOR_RESOLUTION'
  /** đã trả lời hoặc báo cáo, chờ chủ thể giám sát · replied or reported, waits for the supervising body */
  | 'WAITS_FOR_SUPERVISOR';

/** Nature of an opinion. */
export type OpinionNature =
  /** khiếu nại · complaint */
  | 'COMPLAINT'
  /** tố cáo · denunciation */
  | 'DENUNCIATION'
  /** phản ánh · feedback */
  | 'FEEDBACK'
  /** góp ý xây dựng Đảng, chính quyền · comment on Party and government building */
  | 'PARTY_GOV_BUILDING'
  /** câu hỏi, đề nghị giải thích · question */
  | 'QUESTION'
  /** kiến nghị · suggestion */
  | 'SUGGESTION';

/** Order of `opinions`. */
export type OpinionOrder = {
  readonly direction: OrderDirection;
  readonly field: OpinionOrderField;
};

/** Sort keys of opinions. */
export type OpinionOrderField =
  /** Day of receipt. */
  | 'RECEIVED_ON';

/** Whether a matter is settled, in hand or neither. */
export type OpinionOutcome =
  /** đang giải quyết · being resolved */
  | 'BEING_RESOLVED'
  /** chưa giải quyết · not resolved */
  | 'NOT_RESOLVED'
  /** đã giải quyết · resolved */
  | 'RESOLVED';

/** Recorded facts of an opinion; null clears a fact that may be unknown. */
export type OpinionPatch = {
  readonly channel?: Channel | null | undefined;
  /** 1–4,000 characters. */
  readonly content?: string | null | undefined;
  /** Codes of the `Field` labels, at most 5; replaces all. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /**
   * Not in the future; for SPOKEN and BALLOT the day of the session. A day by which an overdue
   * deadline is no longer overdue requires the role of `extendDeadline`.
   */
  readonly receivedOn?: string | null | undefined;
  /** Turn (lượt) in which it was raised, from 1. */
  readonly turn?: number | null | undefined;
};

/** Status of the handling of an opinion. */
export type OpinionStatus =
  /** đã trả lời tại hội nghị · answered at the session */
  | 'ANSWERED_AT_SESSION'
  /** đã giao xử lý · assigned */
  | 'ASSIGNED'
  /** đã phân loại · classified */
  | 'CLASSIFIED'
  /** đã kết thúc · closed */
  | 'CLOSED'
  /** đã kiến nghị cấp trên · escalated */
  | 'ESCALATED'
  /** đang xử lý · in progress */
  | 'IN_PROGRESS'
  /** đã gộp vào ý kiến khác · merged into another */
  | 'MERGED'
  /** đã tiếp nhận · received */
  | 'RECEIVED'
  /** đã chuyển đơn, hướng dẫn theo quy định · transferred to its own procedure */
  | 'REDIRECTED'
  /** không tiếp nhận · not admitted */
  | 'REJECTED'
  /** đã mở lại · reopened */
  | 'REOPENED'
  /** đã có trả lời chính thức · responded */
  | 'RESPONDED'
  /** đã chuyển trả, chờ giao cơ quan khác · returned, awaiting another assignment */
  | 'RETURNED';

/** Filter of `opinions`. */
export type OpinionWhere = {
  readonly channel?: Channel | null | undefined;
  /** Code of the `Field` labels. */
  readonly field?: string | null | undefined;
  /** The opinion must be classified so. */
  readonly nature?: OpinionNature | null | undefined;
  /** Handling body. */
  readonly organizationId?: string | null | undefined;
  /** First day of receipt, inclusive. */
  readonly receivedFrom?: string | null | undefined;
  /** Last day of receipt, inclusive. */
  readonly receivedTo?: string | null | undefined;
  /** Real outcome. */
  readonly resolution?: Resolution | null | undefined;
  /**
   * Words that all occur in the text or in a response that is not a draft, in any order, ignoring
   * case, diacritics and signs. A word of three letters or more may be the beginning of a word. Text
   * that the caller may not read is not searched: passages that are redacted, and denunciations. At
   * most 200 characters.
   */
  readonly search?: string | null | undefined;
  readonly sessionId?: string | null | undefined;
  readonly status?: OpinionStatus | null | undefined;
  /** Any of these, at least one. Cannot be given with status (BAD_ARGUMENT). */
  readonly statuses?: ReadonlyArray<OpinionStatus> | null | undefined;
  /** Unit in which it was raised. */
  readonly unitCode?: string | null | undefined;
  /** Includes all units below. */
  readonly withDescendants?: boolean;
};

/** Direction of an order. */
export type OrderDirection =
  /** Earliest or lowest first. */
  | 'ASC'
  /** Latest or highest first. */
  | 'DESC';

/** Kind of body. */
export type OrganizationKind =
  /** doanh nghiệp · business */
  | 'BUSINESS'
  /** hợp tác xã · cooperative */
  | 'COOPERATIVE'
  /** Văn phòng Hội đồng nhân dân và Ủy ban nhân dân · office of the People's Council and the People's Committee */
  | 'COUNCIL_AND_COMMITTEE_OFFICE'
  /** Phòng Văn hóa - Xã hội · department of culture and society */
  | 'CULTURE_SOCIETY_DEPARTMENT'
  /** phòng, ban, ngành chuyên môn · department */
  | 'DEPARTMENT'
  /** Phòng Kinh tế (Phòng Kinh tế, Hạ tầng và Đô thị) · economic department (economic, infrastructure and urban department) */
  | 'ECONOMIC_DEPARTMENT'
  /** Ủy ban Mặt trận Tổ quốc · Fatherland Front committee */
  | 'FATHERLAND_FRONT'
  /** tổ chức chính trị - xã hội · socio-political organisation */
  | 'MASS_ORGANIZATION'
  /** ban chỉ huy quân sự · military command */
  | 'MILITARY_COMMAND'
  /** tổ chức khác · other body */
  | 'OTHER'
  /** cơ quan tham mưu, giúp việc của cấp ủy (văn phòng, ban xây dựng Đảng, ủy ban kiểm tra) · advisory body of the Party committee (office, Party building board, inspection commission) */
  | 'PARTY_ADVISORY_BODY'
  /** chi bộ · Party cell */
  | 'PARTY_CELL'
  /** cấp ủy · Party committee */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân · People's Committee */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân · People's Council */
  | 'PEOPLES_COUNCIL'
  /** Ban Thanh tra nhân dân · People's Inspection Board */
  | 'PEOPLES_INSPECTION_BOARD'
  /** công an · police */
  | 'POLICE'
  /** Trung tâm Phục vụ hành chính công · public administration service centre */
  | 'PUBLIC_ADMINISTRATION_CENTRE'
  /** đơn vị sự nghiệp, dịch vụ công · public service provider */
  | 'PUBLIC_SERVICE'
  /** tổ chức ở thôn, tổ dân phố · body of a residential group */
  | 'RESIDENTIAL_GROUP_BODY';

/** Facts of a body to change. An absent field stays as it is; null clears a field. */
export type OrganizationPatch = {
  /** All other names, former ones not among them: at most 20 of at most 300 characters. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  readonly kind?: OrganizationKind | null | undefined;
  /** At most 35 characters of 0–9, A–Z and full stops. */
  readonly officialId?: string | null | undefined;
  /** First day on which it is this body. */
  readonly validFrom?: string | null | undefined;
  /** Last day on which it is this body, not before the first one. Null takes the end back. */
  readonly validTo?: string | null | undefined;
};

/** Filter of `organizations`. */
export type OrganizationWhere = {
  /** Kinds, at least one. Default: all. */
  readonly kinds?: ReadonlyArray<OrganizationKind> | null | undefined;
  /**
   * Name of the body, in any way to write it: its name, a former or another one, in any spelling; of a
   * standard body also with usual abbreviations (`UBND P.3`). At most 300 characters.
   */
  readonly name?: string | null | undefined;
  /** Official identifier of the body, in either case. At most 35 characters. */
  readonly officialId?: string | null | undefined;
  /**
   * Day on which the code is looked up, and on which bodies and their units are in force. Default:
   * today. A body that has ended is found by `officialId` and `name` alone.
   */
  readonly on?: string | null | undefined;
  /**
   * Words that the name, a former or another one contains, in any order, without regard to case and
   * diacritics. At most 200 characters. Of a standard body only its name is searched.
   */
  readonly search?: string | null | undefined;
  /**
   * Beginning of the name, without regard to case and diacritics. At most 200 characters. The index
   * lists bodies by name, so only these are read.
   */
  readonly startsWith?: string | null | undefined;
  /** Code of the unit; `VN` is the country. */
  readonly unitCode: string;
  /** Whether bodies of the units below are listed too. */
  readonly withDescendants?: boolean;
};

/** Input of `pauseDeadline`. */
export type PauseDeadlineInput = {
  readonly deadlineId: string;
  /** Version of the deadline; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /**
   * First day not counted. Default: today. Not in the future, not before the start or the end of an
   * earlier pause.
   */
  readonly from?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. Public once the subject is public: name nobody. */
  readonly reason: string;
};

/** Direction of a period. */
export type PeriodDirection =
  /** tính ngược từ ngày xảy ra sự kiện · backward from the event */
  | 'BACKWARD'
  /** tính xuôi từ ngày xảy ra sự kiện · forward from the event */
  | 'FORWARD';

/** Unit of a period. */
export type PeriodUnit =
  /** ngày · days */
  | 'DAYS'
  /** tháng · months */
  | 'MONTHS'
  /** ngày làm việc · working days */
  | 'WORKING_DAYS';

/** Input of `planSession`. */
export type PlanSessionInput = {
  /** At most 10. */
  readonly chairs?: ReadonlyArray<ChairInput>;
  /** Due day of the conclusion notice, if one was fixed. Requires heldOn. */
  readonly conclusionDueOn?: string | null | undefined;
  readonly dayPart?: DayPart | null | undefined;
  /** At most 50. */
  readonly documents?: ReadonlyArray<DocumentInput>;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** Codes of the `Field` labels, at most 40. */
  readonly fields?: ReadonlyArray<string>;
  /** Persons invited, at most 100. */
  readonly guests?: ReadonlyArray<GuestInput>;
  /**
   * Planned day: from today to 3,660 days ahead (ten years). `recordSession` records a session that
   * was held.
   */
  readonly heldOn?: string | null | undefined;
  readonly heldOnPrecision?: DatePrecision;
  /** Bodies that organise the session, at most 20. */
  readonly hostIds?: ReadonlyArray<string>;
  /** At most 4,000 characters. */
  readonly howToAttend?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 40. */
  readonly legalBases?: ReadonlyArray<LegalDocumentInput>;
  readonly mode?: SessionMode | null | undefined;
  /** At most 300 characters. */
  readonly place?: string | null | undefined;
  /** Cluster of residential groups; the whole unit when absent. At most 300 characters. */
  readonly scope?: string | null | undefined;
  /** Contents of the session, at most 4,000 characters. */
  readonly summary?: string | null | undefined;
  /** At most 500 characters. */
  readonly title: string;
  readonly type: SessionType;
  /** Code of the unit on the planned day. */
  readonly unitCode: string;
};

/** Matters that a policy applies to: those that meet all conditions. */
export type PolicyConditionsInput = {
  /** Bodies that the chair of the session heads, 1–10. */
  readonly chairKinds?: ReadonlyArray<ChairKind> | null | undefined;
  /** Types of sessions, 1–10. A matter without a session meets no such condition. */
  readonly sessionTypes?: ReadonlyArray<SessionType> | null | undefined;
  /** Levels of the unit of the matter, 1–10. */
  readonly unitLevels?: ReadonlyArray<UnitLevel> | null | undefined;
};

/** Input of `postponeSession`. */
export type PostponeSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** New day, if known. Without it, the session awaits a day and its former day no longer counts. */
  readonly heldOn?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. Public if the session was announced: name nobody. */
  readonly reason: string;
  readonly sessionId: string;
};

/** Input of `publishSession`. */
export type PublishSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** First day of publication, from the day held to today. Default: unknown. */
  readonly from?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 300 characters. */
  readonly place?: string | null | undefined;
  readonly sessionId: string;
};

/** Progress of a recalculation. */
export type RecalculationStatus =
  /** đã tính lại, chờ rà soát lần cuối · recalculated, final check pending */
  | 'CONFIRMING'
  /** hoàn thành · done */
  | 'DONE'
  /** đang tính lại · recalculating */
  | 'RUNNING';

/** Input of `receiveRecommendation`. */
export type ReceiveRecommendationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Supervised body, if the recommendation names none; otherwise the named body stays. */
  readonly organizationId?: string | null | undefined;
  /** Default: today. */
  readonly receivedOn?: string | null | undefined;
  readonly recommendationId: string;
};

/** Body that a recommendation is addressed to. */
export type RecommendationAddresseeInput = {
  readonly organizationId: string;
  readonly part?: AddresseePart;
};

/** Order of `recommendations`. */
export type RecommendationOrder = {
  readonly direction: OrderDirection;
  readonly field: RecommendationOrderField;
};

/** Sort keys of recommendations. */
export type RecommendationOrderField =
  /** First due day; with organizationId. */
  | 'DUE_ON'
  /** Day of issue; with unitCode. */
  | 'ISSUED_ON';

/** Status of a recommendation. */
export type RecommendationStatus =
  /** trả lời được chấp nhận · reply accepted */
  | 'ACCEPTED'
  /** chủ thể giám sát đã xác nhận · confirmed by the supervising body */
  | 'CONFIRMED'
  /** đã báo cáo thực hiện · reported as implemented */
  | 'IMPLEMENTED'
  /** đã kiến nghị · issued */
  | 'ISSUED'
  /** trả lời không được chấp nhận · reply not accepted */
  | 'NOT_ACCEPTED'
  /** trả lời được chấp nhận một phần · reply partly accepted */
  | 'PARTLY_ACCEPTED'
  /** đã tiếp nhận · received */
  | 'RECEIVED'
  /** đã trả lời · replied */
  | 'REPLIED';

/** Filter of `recommendations`. Exactly one of unitCode and organizationId. */
export type RecommendationWhere = {
  /** Earliest day of issue, included. Only with unitCode. */
  readonly issuedFrom?: string | null | undefined;
  /** Latest day of issue, included. Only with unitCode. */
  readonly issuedTo?: string | null | undefined;
  /** One of the supervised bodies. The filter by status then is by the status of this body. */
  readonly organizationId?: string | null | undefined;
  readonly status?: RecommendationStatus | null | undefined;
  /** One or more statuses, instead of status. */
  readonly statuses?: ReadonlyArray<RecommendationStatus> | null | undefined;
  /** Unit of the finding: every unit that ever had this code; `VN` is the country. */
  readonly unitCode?: string | null | undefined;
  /** Includes all units below. Only with unitCode. */
  readonly withDescendants?: boolean;
};

/** Input of `recordDelivery`. */
export type RecordDeliveryInput = {
  /** At most 300 characters. */
  readonly deliveredBy?: string | null | undefined;
  /** Default: today. Not before the approval, not in the future. */
  readonly deliveredOn?: string | null | undefined;
  /**
   * Version of the response the caller decided on; STALE_VERSION when another is current. Optional, as
   * in no other mutation that changes something: several offices notify the citizens of one response
   * side by side, and a delivery is added to the earlier ones and loses nothing. The same delivery
   * twice is DUPLICATE.
   */
  readonly expectedVersion?: number | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** POSTED notifies everybody. */
  readonly means: DeliveryMeans;
  /** At most 4,000 characters. */
  readonly note?: string | null | undefined;
  /**
   * Opinion whose citizen was notified: one merged into the response's opinion. Default: the
   * response's own opinion.
   */
  readonly opinionId?: string | null | undefined;
  /** An approved response. */
  readonly responseId: string;
};

/** Input of `recordEscalationReply`. */
export type RecordEscalationReplyInput = {
  /** 1–8,000 characters. */
  readonly content: string;
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** Default: today. */
  readonly repliedOn?: string | null | undefined;
};

/** Input of `recordFinding`. */
export type RecordFindingInput = {
  /**
   * Supervised bodies side by side, 1–40, each once, instead of recommendedToId: CONFLICTING_INPUT
   * with both. At least one is LEAD or RESPONSIBLE (REQUIRED).
   */
  readonly addressees?: ReadonlyArray<RecommendationAddresseeInput> | null | undefined;
  /**
   * Campaign of the finding. The caller must be allowed to record findings in the unit of its
   * supervising body.
   */
  readonly campaignId?: string | null | undefined;
  /** 1–4,000 characters. */
  readonly content: string;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** Not in the future. */
  readonly foundOn?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * Text of a recommendation that is issued with the finding, at most 4,000 characters. With `upsert`,
   * a finding is replaced only until a recommendation was issued on it.
   */
  readonly recommendation?: string | null | undefined;
  /** Supervised body; the recommendation appears on its worklist. */
  readonly recommendedToId?: string | null | undefined;
  readonly sessionId?: string | null | undefined;
  readonly type: FindingType;
  /** Unit in which it was found. */
  readonly unitCode: string;
  /**
   * Replaces the earlier entry with the same externalRef. The campaign stays. An input equal to the
   * current entry returns it unchanged.
   */
  readonly upsert?: boolean;
};

/** Input of `recordOpinion`. */
export type RecordOpinionInput = {
  readonly assignment?: AssignmentInput | null | undefined;
  /**
   * SPOKEN and BALLOT require that the session has begun; a COLLECTING session accepts the other
   * channels.
   */
  readonly channel: Channel;
  readonly citizen?: CitizenInput | null | undefined;
  readonly competence?: Competence;
  /** 1–4,000 characters. */
  readonly content: string;
  readonly escalation?: EscalationInput | null | undefined;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** Codes of the `Field` labels, at most 5. */
  readonly fields?: ReadonlyArray<string>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly nature?: OpinionNature | null | undefined;
  /**
   * Reason of an unusual `receivedOn`, or of an upsert that ends an open deadline, takes it back from
   * being overdue, or fixes a later day for it. For an overdue deadline and for a later fixed day,
   * such an upsert also requires the role of `extendDeadline`. At most 1,000 characters; stored with
   * the change.
   */
  readonly reason?: string | null | undefined;
  /**
   * Default: the day of the session, or today. Not in the future. For SPOKEN and BALLOT the day of the
   * session. Needs `reason` if it is more than ten years ago, or in another year than the session and
   * more than 180 days from it.
   */
  readonly receivedOn?: string | null | undefined;
  /** Only for COMPLAINT and DENUNCIATION. */
  readonly redirection?: RedirectionInput | null | undefined;
  readonly rejection?: RejectionInput | null | undefined;
  readonly resolution?: Resolution;
  /** At most 6. */
  readonly responses?: ReadonlyArray<ResponseInput>;
  /** Session in which it was raised. Either this or unitCode. */
  readonly sessionId?: string | null | undefined;
  /** Turn (lượt) in which it was raised, from 1. */
  readonly turn?: number | null | undefined;
  /** Code of the receiving unit, for an opinion without a session. */
  readonly unitCode?: string | null | undefined;
  /** Replaces the earlier entry with the same externalRef. */
  readonly upsert?: boolean;
};

/** Input of `recordOpinions`. */
export type RecordOpinionsInput = {
  /** 1–100 rows. */
  readonly rows: ReadonlyArray<RecordOpinionInput>;
};

/** Input of `recordOrganization`. */
export type RecordOrganizationInput = {
  /**
   * Other ways in which files write its name: at most 20 of at most 300 characters, former names not
   * counted. Spellings of its name are left out.
   */
  readonly aliases?: ReadonlyArray<string>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly kind: OrganizationKind;
  /** At most 300 characters. */
  readonly name: string;
  /**
   * Electronic identifier (mã định danh điện tử, Decision 20/2020/QĐ-TTg): at most 35 characters of
   * 0–9, A–Z and full stops.
   */
  readonly officialId?: string | null | undefined;
  /** Code of the unit; absent if unknown. */
  readonly unitCode?: string | null | undefined;
  /** Day on which the code is looked up. Default: today. */
  readonly unitOn?: string | null | undefined;
};

/** Input of `recordSession`. */
export type RecordSessionInput = {
  /** 0–1,000,000 people. */
  readonly attendance?: number | null | undefined;
  /** At most 10. */
  readonly chairs?: ReadonlyArray<ChairInput>;
  /** Due day of the conclusion notice, if one was fixed. Requires heldOn. */
  readonly conclusionDueOn?: string | null | undefined;
  readonly dayPart?: DayPart | null | undefined;
  /** At most 50. */
  readonly documents?: ReadonlyArray<DocumentInput>;
  readonly externalRef?: ExternalRefInput | null | undefined;
  /** Codes of the `Field` labels, at most 40. */
  readonly fields?: ReadonlyArray<string>;
  /** Other participants, at most 100. */
  readonly guests?: ReadonlyArray<GuestInput>;
  /** Day held; with MONTH or YEAR precision any day of that span. Not in the future. */
  readonly heldOn?: string | null | undefined;
  readonly heldOnPrecision?: DatePrecision;
  /** Bodies that organised the session, at most 20. */
  readonly hostIds?: ReadonlyArray<string>;
  /** At most 4,000 characters. */
  readonly howToAttend?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 40. */
  readonly legalBases?: ReadonlyArray<LegalDocumentInput>;
  readonly mode?: SessionMode | null | undefined;
  /** At most 20. */
  readonly notAdmitted?: ReadonlyArray<NotAdmittedInput>;
  /** At most 300 characters. */
  readonly place?: string | null | undefined;
  /**
   * Reason of an upsert, required where `updateSession` requires one. At most 1,000 characters; stored
   * with the change.
   */
  readonly reason?: string | null | undefined;
  /** Counts in the minutes, one for each channel and unit, at most 20. */
  readonly reportedCounts?: ReadonlyArray<ReportedCountInput>;
  /** Cluster of residential groups; the whole unit when absent. At most 300 characters. */
  readonly scope?: string | null | undefined;
  /** At most 4,000 characters. */
  readonly summary?: string | null | undefined;
  /** At most 500 characters. */
  readonly title: string;
  readonly type: SessionType;
  /** Code of the unit at the time; absent if unknown. */
  readonly unitCode?: string | null | undefined;
  /** Replaces the earlier entry with the same externalRef. */
  readonly upsert?: boolean;
};

/** Input of `redactOpinion`. */
export type RedactOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /**
   * Passages of the opinion or of an earlier version of it, 2–4,000 characters each, at most 50. Every
   * occurrence is hidden, also inside longer words. Case, the amount and kind of white space,
   * characters that nobody sees (soft hyphens, zero width characters, direction marks), the Unicode
   * form, full width, the kind of dash, quote and apostrophe, and the place of a tone mark in a word
   * (`hoà`, `hòa`) do not count; diacritics do. NOT_FOUND names a passage that occurs nowhere.
   */
  readonly passages: ReadonlyArray<string>;
  /** 1–4,000 characters. Public, without the passages, once the opinion is public. */
  readonly reason: string;
};

/** Input of `redirectOpinion`. */
export type RedirectOpinionInput = {
  /**
   * Means by which the citizen was notified of the transfer on that day, if so. To the head of a Party
   * committee, the first reply is owed in writing: LETTER or ELECTRONIC, POSTED only where no citizen
   * is identified.
   */
  readonly citizenToldBy?: DeliveryMeans | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** Reason for the transfer, 1–4,000 characters. Public once the opinion is public: name nobody. */
  readonly reason: string;
  /** At most 60 characters. */
  readonly receiptNumber: string;
  /** Default: today. */
  readonly redirectedOn?: string | null | undefined;
  /** Receiving body, at most 300 characters. */
  readonly to: string;
};

/** Transfer of a complaint or denunciation to its own procedure. */
export type RedirectionInput = {
  /**
   * Reason for the transfer, at most 4,000 characters. Public once the opinion is public: name
   * nobody.
   */
  readonly reason?: string | null | undefined;
  /** At most 60 characters. */
  readonly receiptNumber?: string | null | undefined;
  /** Not in the future. */
  readonly redirectedOn?: string | null | undefined;
  /** Receiving body, at most 300 characters. */
  readonly to: string;
  /** Means by which the citizen was notified of it on `redirectedOn`; null if unknown. */
  readonly toldBy?: DeliveryMeans | null | undefined;
};

/** Input of `rejectOpinion`. */
export type RejectOpinionInput = {
  /** At most 4,000 characters. Public once the opinion is public: name nobody. */
  readonly basis?: string | null | undefined;
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   * REQUIRED at `citizenToldOn` without a day.
   */
  readonly citizenToldBy?: DeliveryMeans | null | undefined;
  /** Day on which the citizen was notified of the rejection, if so. Not before `rejectedOn`. */
  readonly citizenToldOn?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  readonly reason: NotAdmittedReason;
  /** Default: today. */
  readonly rejectedOn?: string | null | undefined;
};

/** Refusal to admit an opinion. */
export type RejectionInput = {
  /** At most 4,000 characters. Public once the opinion is public: name nobody. */
  readonly basis?: string | null | undefined;
  readonly reason: NotAdmittedReason;
  /** Not in the future. */
  readonly rejectedOn?: string | null | undefined;
};

/** Input of `renameOrganization`. */
export type RenameOrganizationInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** First day of the name, not in the future. Default: today. */
  readonly from?: string | null | undefined;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** At most 300 characters. */
  readonly name: string;
  readonly organizationId: string;
  /** At most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Input of `reopenOpinion`. */
export type ReopenOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** 1–4,000 characters. Public once the opinion is public: name nobody. */
  readonly reason: string;
};

/** Directive and its replacement. */
export type ReplaceDirectiveInput = {
  /** Replacement, with a number of its own. */
  readonly directive: NewDirectiveInput;
  /** A directive that is not ACCEPTED, REPLACED or CANCELLED. */
  readonly directiveId: string;
  /**
   * 1–4,000 characters. Required if a body of the replaced directive has an open deadline and the
   * replacement is due later, or on no day. A directive replaced after its due day stays MISSED.
   */
  readonly reason?: string | null | undefined;
};

/** Assessment of a reply to a recommendation. */
export type ReplyAssessment =
  /** trả lời được chấp nhận · reply accepted */
  | 'ACCEPTED'
  /** trả lời không được chấp nhận · reply not accepted */
  | 'NOT_ACCEPTED'
  /** trả lời được chấp nhận một phần · reply partly accepted */
  | 'PARTLY_ACCEPTED';

/** Input of `replyToRecommendation`. */
export type ReplyToRecommendationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  /** 1–8,000 characters. */
  readonly content: string;
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly recommendationId: string;
  /** Default: today. */
  readonly repliedOn?: string | null | undefined;
};

/** Input of `reportDirective`. */
export type ReportDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  readonly directiveId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–8,000 characters. */
  readonly report: string;
  /** Default: today. */
  readonly reportedOn?: string | null | undefined;
};

/** Input of `reportImplementation`. */
export type ReportImplementationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  /** 1–8,000 characters. */
  readonly content: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly recommendationId: string;
};

/** Count in the minutes. */
export type ReportedCountInput = {
  /** Absent for all channels. */
  readonly channel?: Channel | null | undefined;
  /** 0–100,000. */
  readonly count: number;
  readonly unit: CountUnit;
};

/** Real outcome of an opinion. */
export type Resolution =
  /** không có cơ sở giải quyết · cannot be resolved */
  | 'CANNOT_RESOLVE'
  /** đã giải trình, cung cấp thông tin · explained */
  | 'EXPLAINED'
  /** chưa giải quyết · not resolved */
  | 'NOT_RESOLVED'
  /** đã giải quyết một phần · partly resolved */
  | 'PARTLY_RESOLVED'
  /** đã giải quyết · resolved */
  | 'RESOLVED'
  /** có kế hoạch, lộ trình giải quyết · roadmap */
  | 'ROADMAP';

/** Response that was given. */
export type ResponseInput = {
  /** At most 300 characters. */
  readonly answeredBy?: string | null | undefined;
  /** Not in the future. */
  readonly answeredOn?: string | null | undefined;
  /** 1–8,000 characters. */
  readonly content: string;
  /** At most 20. */
  readonly deliveries?: ReadonlyArray<DeliveryInput>;
  /** Number and symbol, at most 60 characters. */
  readonly documentNumber?: string | null | undefined;
  readonly kind: ResponseKind;
  readonly organizationId?: string | null | undefined;
  /**
   * Day that the response promises the result for (ROADMAP_RESULT). Not before `answeredOn`, at most
   * 3,660 days from today.
   */
  readonly promisedOn?: string | null | undefined;
};

/** Kind of response. */
export type ResponseKind =
  /** trả lời đính chính · corrected */
  | 'CORRECTED'
  /** trả lời chính thức · final */
  | 'FINAL'
  /** trả lời bước đầu · interim */
  | 'INTERIM'
  /** trả lời bổ sung · supplementary */
  | 'SUPPLEMENTARY';

/** Status of a response. */
export type ResponseStatus =
  /** đã duyệt · approved */
  | 'APPROVED'
  /** đã thông báo cho công dân · delivered */
  | 'DELIVERED'
  /** dự thảo · draft */
  | 'DRAFT';

/** Input of `resumeDeadline`. */
export type ResumeDeadlineInput = {
  readonly deadlineId: string;
  /** Version of the deadline; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. */
  readonly reason: string;
  /** Last day not counted. Default: today. Not in the future. */
  readonly to?: string | null | undefined;
};

/** Input of `returnDirective`. */
export type ReturnDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  readonly directiveId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. Public after the publication of the session: name nobody. */
  readonly reason: string;
};

/** Input of `returnOpinion`. */
export type ReturnOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** 1–4,000 characters. Public once the opinion is public: name nobody. */
  readonly reason: string;
};

/** Input of `revokeClient`. */
export type RevokeClientInput = {
  readonly clientId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. */
  readonly reason: string;
};

/** Input of `revokeRole`. */
export type RevokeRoleInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  readonly grantId: string;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. */
  readonly reason: string;
};

/** Set of permitted actions. */
export type Role =
  /** quản trị hệ thống · administrator */
  | 'ADMIN'
  /** công chức văn phòng: ghi nhận và phân loại · clerk: records and classifies */
  | 'CLERK'
  /** hệ thống kết nối · connected system */
  | 'INTEGRATOR'
  /** lãnh đạo (người đứng đầu, cấp phó): chủ trì, kết luận, duyệt · leader (head or deputy): chairs, concludes, approves */
  | 'LEADER'
  /** cán bộ xử lý · officer: handles what is assigned */
  | 'OFFICER'
  /** người dân · the public */
  | 'PUBLIC'
  /** cán bộ giám sát (Mặt trận, đoàn thể) · supervisor (Front, mass organisations) */
  | 'SUPERVISOR';

/** Filter of `roleGrants`. */
export type RoleGrantWhere = {
  /** Code of the unit; `VN` is the country. */
  readonly unitCode: string;
};

/** Input of `rotateClientSecret`. */
export type RotateClientSecretInput = {
  readonly clientId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Permission of a connected system beyond public reading. */
export type Scope =
  /** đọc nhật ký thay đổi · read the audit trail */
  | 'READ_CHANGES'
  /** đọc nội dung chưa công khai · read unpublished content */
  | 'READ_UNPUBLISHED'
  /** ghi nhận ý kiến và việc thông báo cho công dân · record opinions and deliveries */
  | 'RECORD_OPINIONS'
  /** ghi nhận hội nghị, kết luận, văn bản · record sessions, conclusions and documents */
  | 'RECORD_SESSIONS'
  /** ghi nhận giám sát · record supervision */
  | 'RECORD_SUPERVISION'
  /** tra cứu mã thay cho công dân · look up tracking codes for citizens */
  | 'TRACK_FOR_CITIZENS';

/** Way of attendance. */
export type SessionMode =
  /** kết hợp · hybrid */
  | 'HYBRID'
  /** trực tiếp · in person */
  | 'IN_PERSON'
  /** trực tuyến · online */
  | 'ONLINE'
  /** trên mạng xã hội · on a social network */
  | 'SOCIAL_NETWORK';

/** Facts of a session to change; null clears a fact that may be unknown. */
export type SessionPatch = {
  /** 0–1,000,000 people. */
  readonly attendance?: number | null | undefined;
  /** Replaces all. */
  readonly chairs?: ReadonlyArray<ChairInput> | null | undefined;
  /**
   * Due day of the conclusion notice, at most 3,660 days after today (ten years). A later day requires
   * the role of `extendDeadline` once the notice is overdue.
   */
  readonly conclusionDueOn?: string | null | undefined;
  readonly dayPart?: DayPart | null | undefined;
  /** Replaces all. */
  readonly documents?: ReadonlyArray<DocumentInput> | null | undefined;
  /** Codes of the `Field` labels, at most 40; replaces all. */
  readonly fields?: ReadonlyArray<string> | null | undefined;
  /** Replaces all. */
  readonly guests?: ReadonlyArray<GuestInput> | null | undefined;
  /**
   * Day held or planned. Not in the future once the session has begun; until then from today to ten
   * years ahead. Not before the announcement or an opinion that came in ahead. Once there are opinions
   * or a conclusion, not a day on which another unit had the code.
   */
  readonly heldOn?: string | null | undefined;
  readonly heldOnPrecision?: DatePrecision | null | undefined;
  /** Replaces all. */
  readonly hostIds?: ReadonlyArray<string> | null | undefined;
  /** At most 4,000 characters. */
  readonly howToAttend?: string | null | undefined;
  /** Replaces all. */
  readonly legalBases?: ReadonlyArray<LegalDocumentInput> | null | undefined;
  readonly mode?: SessionMode | null | undefined;
  /** Replaces all. */
  readonly notAdmitted?: ReadonlyArray<NotAdmittedInput> | null | undefined;
  /** At most 300 characters. */
  readonly place?: string | null | undefined;
  /** Replaces all. */
  readonly reportedCounts?: ReadonlyArray<ReportedCountInput> | null | undefined;
  /** Cluster of residential groups; the whole unit when absent. At most 300 characters. */
  readonly scope?: string | null | undefined;
  /** At most 4,000 characters. */
  readonly summary?: string | null | undefined;
  /** At most 500 characters. */
  readonly title?: string | null | undefined;
  /**
   * Once there are opinions, it cannot change between types that count in statistics and types that do
   * not.
   */
  readonly type?: SessionType | null | undefined;
  /** Code of the unit at the time. Cannot change once there are opinions or a conclusion. */
  readonly unitCode?: string | null | undefined;
};

/** Status of a session. */
export type SessionStatus =
  /** đã thông báo · announced */
  | 'ANNOUNCED'
  /** hủy · cancelled */
  | 'CANCELLED'
  /** đã đóng hồ sơ · closed */
  | 'CLOSED'
  /** đang thu thập ý kiến trước hội nghị · collecting opinions before the session */
  | 'COLLECTING'
  /** đã kết luận · concluded */
  | 'CONCLUDED'
  /** đã tổ chức · held */
  | 'HELD'
  /** đang diễn ra · in session */
  | 'IN_SESSION'
  /** đã lên kế hoạch · planned */
  | 'PLANNED'
  /** hoãn · postponed */
  | 'POSTPONED'
  /** đã công khai · published */
  | 'PUBLISHED';

/** Type of session. */
export type SessionType =
  /** đối thoại đột xuất · ad hoc */
  | 'AD_HOC'
  /** tiếp công dân (tiếp dân) · citizen reception */
  | 'CITIZEN_RECEPTION'
  /** sinh hoạt nội bộ (không tính vào thống kê) · internal meeting (excluded from statistics) */
  | 'INTERNAL'
  /** đối thoại định kỳ · periodic */
  | 'PERIODIC'
  /** đối thoại chuyên đề · thematic */
  | 'THEMATIC'
  /** cấp trên đối thoại tại cơ sở · held locally by a higher level */
  | 'UPPER_LEVEL'
  /** đối thoại theo yêu cầu của cử tri (từ 10%) · requested by voters (10 % or more) */
  | 'VOTER_REQUESTED';

/** Filter of `sessions`. */
export type SessionWhere = {
  /**
   * Earliest day held, included. A session that awaits a new day has none. A session whose day is
   * known to the month or year is listed only if the whole month or year lies in heldFrom to heldTo.
   */
  readonly heldFrom?: string | null | undefined;
  /** Latest day held, included. See heldFrom. */
  readonly heldTo?: string | null | undefined;
  readonly status?: SessionStatus | null | undefined;
  /** One or more statuses, instead of status. */
  readonly statuses?: ReadonlyArray<SessionStatus> | null | undefined;
  readonly type?: SessionType | null | undefined;
  /** One or more types, instead of type. */
  readonly types?: ReadonlyArray<SessionType> | null | undefined;
  /** Code of the unit; `VN` is the country. */
  readonly unitCode: string;
  /** Includes all units below. */
  readonly withDescendants?: boolean;
};

/** Input of `setCalendarDays`. */
export type SetCalendarDaysInput = {
  /** Days to reset to their weekday; at most 100. */
  readonly clear?: ReadonlyArray<string>;
  /**
   * Last covered day, from today to 3,660 days after it (ten years). Counts beyond it are provisional.
   * Default: unchanged.
   */
  readonly coveredTo?: string | null | undefined;
  /** Returns the deadlines that would move and writes nothing. */
  readonly dryRun?: boolean;
  /** Version of `workingCalendar` the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /**
   * The same key and input return the first result. 8–100 characters, kept for two days, except for a
   * dry run.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** 1–4,000 characters. */
  readonly reason: string;
  /** Days that differ from their weekday, or may yet do so; at most 100. */
  readonly set?: ReadonlyArray<CalendarDayInput>;
};

/** Input of `setDeadlinePolicy`. */
export type SetDeadlinePolicyInput = {
  /**
   * Code of the policy. A policy whose day somebody fixes (DIRECTIVE_DUE, ROADMAP_RESULT) cannot be
   * set.
   */
  readonly code: string;
  /**
   * Matters that it applies to. A condition that is absent is that of the national policies of the
   * code: SESSION_ANNOUNCE and SESSION_RESULT_PUBLISH reach dialogue conferences of communes only.
   */
  readonly conditions?: PolicyConditionsInput | null | undefined;
  /** Returns the deadlines that would move and writes nothing. */
  readonly dryRun?: boolean;
  /**
   * Highest `version` among `ownDeadlinePolicies` of the unit, 0 if it set none; STALE_VERSION when
   * another is current.
   */
  readonly expectedVersion: number;
  /**
   * The same key and input return the first result. 8–100 characters, kept for two days, except for a
   * dry run.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * 1–400 units. For an administrator of the unit itself not more time than the level above allows
   * from `validFrom` on: TOO_LARGE, or TOO_SMALL for a period counted backward. Periods in different
   * units are compared by their due days over a year: CONFLICTING_INPUT.
   */
  readonly length?: number | null | undefined;
  /** VERIFIED only if the wording was read. */
  readonly mark: SourceMark;
  /**
   * True if nothing is owed: `length` and `unit` are absent then (CONFLICTING_INPUT). It counts as
   * allowing more time than any length.
   */
  readonly none?: boolean;
  /** 1–4,000 characters. */
  readonly reason: string;
  /** Document or practice the rule comes from, one line of at most 4,000 characters. */
  readonly source: string;
  /** Unit of `length`. The direction cannot be changed. REQUIRED, as `length`, unless `none`. */
  readonly unit?: PeriodUnit | null | undefined;
  /** Code of the country (`VN`), a province or a commune. */
  readonly unitCode: string;
  /**
   * First day of events it applies to, until a later version applies. For an administrator of the unit
   * itself not before today: TOO_SMALL.
   */
  readonly validFrom: string;
  /** Last day of events it applies to, not before validFrom. Default: no last day. */
  readonly validTo?: string | null | undefined;
};

/** Input of `setResolution`. */
export type SetResolutionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  readonly resolution: Resolution;
};

/** Reliability of a rule's source. */
export type SourceMark =
  /** mặc định của hệ thống · default of this system */
  | 'DEFAULT'
  /** theo nguồn thứ cấp · reported by a secondary source */
  | 'REPORTED'
  /** đã đối chiếu văn bản · checked against the text */
  | 'VERIFIED';

/** Input of `startDirective`. */
export type StartDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  readonly addresseeId?: string | null | undefined;
  readonly directiveId: string;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
};

/** Input of `startSession`. */
export type StartSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly sessionId: string;
};

/** Mutation, by its name: a client sends what it reads. The words are those of a button. */
export type Step =
  /** Chấp nhận báo cáo · Accept the report */
  | 'acceptDirective'
  /** Tiếp nhận xử lý · Accept the opinion */
  | 'acceptOpinion'
  /** Tiếp nhận chỉ đạo · Acknowledge the directive */
  | 'acknowledgeDirective'
  /** Thêm lĩnh vực · Add a field */
  | 'addField'
  /** Sửa đổi, bổ sung thông báo kết luận · Amend the conclusion notice */
  | 'amendNotice'
  /** Thông báo hội nghị · Announce the session */
  | 'announceSession'
  /** Ghi nhận trả lời tại hội nghị · Record the answer given at the session */
  | 'answerAtSession'
  /** Duyệt trả lời · Approve the response */
  | 'approveResponse'
  /** Đánh giá trả lời · Assess the reply */
  | 'assessReply'
  /** Giao xử lý · Assign the opinion */
  | 'assignOpinion'
  /** Đính kèm tài liệu · Attach a document */
  | 'attachDocument'
  /** Hủy hội nghị · Cancel the session */
  | 'cancelSession'
  /** Phân loại ý kiến · Classify the opinion */
  | 'classifyOpinion'
  /** Kết thúc xử lý · Close the opinion */
  | 'closeOpinion'
  /** Đóng hồ sơ hội nghị · Close the session */
  | 'closeSession'
  /** Ban hành thông báo kết luận · Issue the conclusion notice */
  | 'concludeSession'
  /** Xác nhận đã thực hiện kiến nghị · Confirm the implementation */
  | 'confirmRecommendation'
  /** Lập cuộc giám sát · Create a supervision campaign */
  | 'createCampaign'
  /** Đăng ký hệ thống kết nối · Register a connected system */
  | 'createClient'
  /** Tải tệp lên · Upload a file */
  | 'createUpload'
  /** Dự thảo trả lời · Draft a response */
  | 'draftResponse'
  /** Ghi nhận cơ quan kết thúc hoạt động · End the body */
  | 'endOrganization'
  /** Xóa danh tính công dân · Erase the citizen's identity */
  | 'eraseCitizen'
  /** Kiến nghị cấp trên · Escalate the opinion */
  | 'escalateOpinion'
  /** Giải trình chênh lệch số liệu · Explain the difference in counts */
  | 'explainDifference'
  /** Gia hạn · Extend the deadline */
  | 'extendDeadline'
  /** Đôn đốc cấp trên · Follow up the escalation */
  | 'followUpEscalation'
  /** Cấp vai trò · Grant a role */
  | 'grantRole'
  /** Xác nhận hội nghị đã tổ chức · Record that the session was held */
  | 'holdSession'
  /** Gửi kiến nghị giám sát · Issue a recommendation */
  | 'issueRecommendation'
  /** Gộp ý kiến · Merge opinions */
  | 'mergeOpinions'
  /** Sáp nhập vào cơ quan khác · Merge the body into another */
  | 'mergeOrganization'
  /** Mở thu thập ý kiến · Open the collection of opinions */
  | 'openCollection'
  /** Tạm dừng thời hạn · Pause the deadline */
  | 'pauseDeadline'
  /** Lập kế hoạch hội nghị · Plan a session */
  | 'planSession'
  /** Hoãn hội nghị · Postpone the session */
  | 'postponeSession'
  /** Công khai kết quả hội nghị · Publish the session */
  | 'publishSession'
  /** Tiếp nhận kiến nghị giám sát · Receive the recommendation */
  | 'receiveRecommendation'
  /** Ghi nhận đã trả lời công dân · Record a delivery */
  | 'recordDelivery'
  /** Ghi nhận trả lời của cấp trên · Record the reply to the escalation */
  | 'recordEscalationReply'
  /** Ghi nhận phát hiện giám sát · Record a finding */
  | 'recordFinding'
  /** Ghi nhận ý kiến · Record an opinion */
  | 'recordOpinion'
  /** Ghi nhận nhiều ý kiến · Record several opinions */
  | 'recordOpinions'
  /** Ghi nhận cơ quan · Record a body */
  | 'recordOrganization'
  /** Ghi nhận hội nghị đã tổ chức · Record a session that was held */
  | 'recordSession'
  /** Che nội dung · Redact passages */
  | 'redactOpinion'
  /** Chuyển theo thủ tục riêng · Transfer to its own procedure */
  | 'redirectOpinion'
  /** Không tiếp nhận ý kiến · Do not admit the opinion */
  | 'rejectOpinion'
  /** Đổi tên cơ quan · Rename the body */
  | 'renameOrganization'
  /** Mở lại ý kiến · Reopen the opinion */
  | 'reopenOpinion'
  /** Trả lời kiến nghị giám sát · Reply to the recommendation */
  | 'replyToRecommendation'
  /** Báo cáo kết quả thực hiện chỉ đạo · Report on the directive */
  | 'reportDirective'
  /** Báo cáo thực hiện kiến nghị · Report the implementation */
  | 'reportImplementation'
  /** Tiếp tục tính thời hạn · Resume the deadline */
  | 'resumeDeadline'
  /** Trả lại báo cáo · Return the report */
  | 'returnDirective'
  /** Chuyển trả ý kiến · Return the opinion */
  | 'returnOpinion'
  /** Thu hồi hệ thống kết nối · Revoke the connected system */
  | 'revokeClient'
  /** Thu hồi vai trò · Revoke the role */
  | 'revokeRole'
  /** Cấp khóa bí mật mới · Issue another secret */
  | 'rotateClientSecret'
  /** Cập nhật lịch làm việc · Set days of the calendar */
  | 'setCalendarDays'
  /** Đặt quy định thời hạn · Set a deadline policy */
  | 'setDeadlinePolicy'
  /** Ghi kết quả giải quyết · Set the resolution */
  | 'setResolution'
  /** Bắt đầu thực hiện chỉ đạo · Start the directive */
  | 'startDirective'
  /** Khai mạc hội nghị · Start the session */
  | 'startSession'
  /** Ghi nhận đã thông báo việc không tiếp nhận, chuyển đơn · Record that the citizen was told of the rejection or transfer */
  | 'tellRejection'
  /** Sửa thông tin ý kiến · Edit the opinion */
  | 'updateOpinion'
  /** Sửa thông tin cơ quan · Edit the body */
  | 'updateOrganization'
  /** Sửa thông tin hội nghị · Edit the session */
  | 'updateSession';

/** Order of `supervisionCampaigns`. */
export type SupervisionCampaignOrder = {
  readonly direction: OrderDirection;
  readonly field: SupervisionCampaignOrderField;
};

/** Sort keys of campaigns. */
export type SupervisionCampaignOrderField =
  /** First day of the campaign, `from`. */
  | 'STARTED_ON';

/** Filter of `supervisionCampaigns`. */
export type SupervisionCampaignWhere = {
  /** The campaign begins on this day or later. A campaign without a first day does not match. */
  readonly startedFrom?: string | null | undefined;
  /** The campaign begins on this day or earlier. A campaign without a first day does not match. */
  readonly startedTo?: string | null | undefined;
  /** Code of the unit; `VN` is the country. */
  readonly unitCode: string;
  /** Includes all units below. */
  readonly withDescendants?: boolean;
};

/** Order of `findings`. */
export type SupervisionFindingOrder = {
  readonly direction: OrderDirection;
  readonly field: SupervisionFindingOrderField;
};

/** Sort keys of findings. */
export type SupervisionFindingOrderField =
  /** Day of the finding; with unitCode. */
  | 'FOUND_ON';

/** Filter of `findings`. */
export type SupervisionFindingWhere = {
  readonly campaignId?: string | null | undefined;
  /** Earliest day, included. Only with unitCode. A finding without a day does not match. */
  readonly foundFrom?: string | null | undefined;
  /** Latest day, included. Only with unitCode. A finding without a day does not match. */
  readonly foundTo?: string | null | undefined;
  readonly type?: FindingType | null | undefined;
  /** One or more types, instead of type. */
  readonly types?: ReadonlyArray<FindingType> | null | undefined;
  /** Unit in which it was found; `VN` is the country. */
  readonly unitCode?: string | null | undefined;
  /** Includes all units below. Only with unitCode. */
  readonly withDescendants?: boolean;
};

/** Visit of a campaign to a unit. */
export type SupervisionVisitInput = {
  /** Supervised bodies, at most 10. */
  readonly bodyIds?: ReadonlyArray<string>;
  readonly unitCode: string;
  /** Not in the future; within the campaign. */
  readonly visitedOn?: string | null | undefined;
};

/** Input of `tellRejection`. */
export type TellRejectionInput = {
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   */
  readonly citizenToldBy?: DeliveryMeans | null | undefined;
  /** Default: today. Not before the rejection or transfer, not in the future. */
  readonly citizenToldOn?: string | null | undefined;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
};

/** Level of government. */
export type UnitLevel =
  /** cấp xã · commune */
  | 'COMMUNE'
  /** cả nước · country */
  | 'COUNTRY'
  /** cấp huyện (đến 30/6/2025) · district (until 30 June 2025) */
  | 'DISTRICT'
  /** cấp tỉnh · province */
  | 'PROVINCE'
  /** thôn, tổ dân phố · residential group */
  | 'RESIDENTIAL_GROUP';

/** Filter of `units`. */
export type UnitWhere = {
  readonly level?: UnitLevel | null | undefined;
  /** Day on which the unit is in force. Default: today. */
  readonly on?: string | null | undefined;
  /** Code of the unit above; `VN` lists the provinces. */
  readonly parentCode?: string;
  /** Part of the name, ignoring case and diacritics. At most 200 characters. */
  readonly search?: string | null | undefined;
};

/** Input of `updateOpinion`. */
export type UpdateOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly opinionId: string;
  /** Fields to change; absent fields stay. */
  readonly patch: OpinionPatch;
  /**
   * At most 1,000 characters; stored with the change. Required if another `receivedOn` cancels an open
   * deadline or takes it back from being overdue, or is unusual: see `recordOpinion`.
   */
  readonly reason?: string | null | undefined;
};

/** Input of `updateOrganization`. */
export type UpdateOrganizationInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  readonly organizationId: string;
  readonly patch: OrganizationPatch;
  /** At most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Input of `updateSession`. */
export type UpdateSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  readonly expectedVersion: number;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  readonly idempotencyKey?: string | null | undefined;
  /** Fields to change; absent fields stay. */
  readonly patch: SessionPatch;
  /**
   * At most 1,000 characters; stored with the change. Required if the patch cancels an open deadline,
   * takes it back from being overdue or delays it by a later `conclusionDueOn`, or if it moves
   * `heldOn` by more than a year.
   */
  readonly reason?: string | null | undefined;
  readonly sessionId: string;
};

/** Error of an input, with its message. */
export type UserErrorCode =
  /** Chưa đủ điều kiện: {vi}. · A condition is not met: {en}. */
  | 'CONDITION_NOT_MET'
  /** {vi} · {en} */
  | 'CONFLICTING_INPUT'
  /** Nội dung tải lên không đúng với khai báo: {vi} là {actual}, không phải {expected}. · The uploaded content differs from the declared file: {en} is {actual}, not {expected}. */
  | 'CONTENT_MISMATCH'
  /** Trùng với mục khác: {value}. · Given twice: {value}. */
  | 'DUPLICATE'
  /** Mã tham chiếu {system}/{value} đã được dùng. Để thay thế nội dung đã nhập, hãy gửi lại với upsert: true. · The external reference {system}/{value} is already in use. To replace the earlier entry, send upsert: true. */
  | 'EXTERNAL_REF_TAKEN'
  /** Việc này thuộc cơ quan {body}: cần cán bộ của cơ quan đó, hoặc một trong các vai trò {rolesVi} tại đơn vị {unit} hoặc đơn vị cấp trên ({above}). · This is handled by {body}: it needs an officer of that body, or one of the roles {rolesEn} for the unit {unit} or one above it ({above}). */
  | 'FORBIDDEN'
  /** Khóa này đã được dùng cho nội dung khác. Hãy dùng khóa mới. · This key was used with a different input. Use a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Không hợp lệ. Cần: {vi}. · Not valid. Expected: {en}. */
  | 'INVALID'
  /** Ngày không hợp lệ; nhập theo dạng YYYY-MM-DD, từ năm 1900 đến 2199. · Not a valid day from 1900 to 2199; use the form YYYY-MM-DD. */
  | 'INVALID_DATE'
  /** Không tìm thấy {what}. · {what} was not found. */
  | 'NOT_FOUND'
  /** Không được sau ngày {limit}. · Must not be later than {limit}. */
  | 'NOT_IN_FUTURE'
  /** Bắt buộc phải có: {vi}. · This is required: {en}. */
  | 'REQUIRED'
  /** Hệ thống đang bận. Hãy gửi lại dòng này sau vài giây, cùng khóa chống ghi trùng. · The system is busy. Send this row again in a few seconds with the same idempotency key. */
  | 'RETRY_LATER'
  /** Nội dung đã thay đổi: phiên bản hiện tại là {currentVersion}, không phải {expectedVersion}. Hãy đọc lại, xem xét rồi gửi lại. · The object has changed: the current version is {currentVersion}, not {expectedVersion}. Read it again, then decide and send again. */
  | 'STALE_VERSION'
  /** Phải có ít nhất {limit} {vi}. · At least {limit} {en}. */
  | 'TOO_FEW'
  /** Không được lớn hơn {limit} {vi}. · Must be at most {limit} {en}. */
  | 'TOO_LARGE'
  /** Tối đa {limit} ký tự. · At most {limit} characters. */
  | 'TOO_LONG'
  /** Tối đa {limit} {vi}. · At most {limit} {en}. */
  | 'TOO_MANY'
  /** Phải có ít nhất {limit} ký tự. · At least {limit} characters. */
  | 'TOO_SHORT'
  /** Không được nhỏ hơn {limit} {vi}. · Must be at least {limit} {en}. */
  | 'TOO_SMALL'
  /** Trạng thái “{statusVi}” của {ofVi} không cho phép thực hiện bước này. · The status “{statusEn}” of the {ofEn} does not allow this step. */
  | 'TRANSITION_NOT_ALLOWED'
  /** Chưa có nội dung được tải lên đường dẫn đã cấp. Hãy tải tệp lên rồi gửi lại. · No content was uploaded to the link. Upload the file, then send again. */
  | 'UPLOAD_MISSING';

/** Warning about a mutation that succeeded. */
export type WarningCode =
  /** văn bản sẽ công khai có họ tên, địa chỉ, số điện thoại hoặc số định danh của công dân · a text that will be public contains the citizen's name, address, telephone or identity number */
  | 'NAMES_CITIZEN'
  /** sự việc trước ngày áp dụng quy định nên không có thời hạn · nothing is owed: the event is before the first day of the policy */
  | 'NOTHING_OWED'
  /** chưa đối chiếu được hết các văn bản với thông tin của công dân · not all texts were compared with the identities of citizens */
  | 'NOT_CHECKED'
  /** đoạn đã che vẫn còn trong văn bản này · this text still contains a redacted passage */
  | 'PASSAGE_REMAINS'
  /** thông báo muộn hơn thời hạn quy định trước ngày đối thoại · announced later than the policy requires before the session */
  | 'SHORT_NOTICE';

/** Kind of matter on a worklist. */
export type WorkKind =
  /** ý kiến chỉ đạo cơ quan thực hiện · directives that the body carries out */
  | 'DIRECTIVE'
  /** ý kiến được giao cho cơ quan · opinions assigned to the body */
  | 'OPINION'
  /** kiến nghị giám sát gửi cơ quan · recommendations to the body */
  | 'RECOMMENDATION';

/** Filter of `worklist`. Every combination is served. */
export type WorklistWhere = {
  /**
   * Earliest due day, included. With dueFrom or dueTo, work without a due day is not listed. Work that
   * is due earlier is read and skipped; dueTo ends the reading.
   */
  readonly dueFrom?: string | null | undefined;
  /** Latest due day, included. */
  readonly dueTo?: string | null | undefined;
  /** Kinds of work, at least one. Default: all. Each kind costs one index read for each body. */
  readonly kinds?: ReadonlyArray<WorkKind> | null | undefined;
};

export type AuditEntryFieldsFragment = { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> };

export type AuditPageFieldsFragment = { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } };

export type BodyFieldsFragment = { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null };

export type ClientFieldsFragment = { readonly id: string, readonly version: number, readonly name: string, readonly scopes: ReadonlyArray<Scope>, readonly secretsCreatedAt: ReadonlyArray<string>, readonly createdBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null };

export type DeadlineFieldsFragment = { readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } };

export type DeadlineRowFieldsFragment = { readonly daysLate: number | null, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly owedBy: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly subject:
    | { readonly __typename: 'AdministrativeUnit', readonly code: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Client', readonly id: string }
    | { readonly __typename: 'ConclusionNotice', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Directive', readonly excerpt: string | null, readonly id: string }
    | { readonly __typename: 'Escalation', readonly id: string }
    | { readonly __typename: 'Opinion', readonly excerpt: string | null, readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Recalculation', readonly id: string }
    | { readonly __typename: 'Recommendation', readonly excerpt: string | null, readonly id: string }
    | { readonly __typename: 'Response', readonly excerpt: string | null, readonly id: string }
    | { readonly __typename: 'RoleGrant', readonly id: string }
    | { readonly __typename: 'Session', readonly excerpt: string | null, readonly id: string }
    | { readonly __typename: 'SupervisionCampaign', readonly id: string }
    | { readonly __typename: 'SupervisionFinding', readonly id: string }
    | { readonly __typename: 'Tracking', readonly id: string }
    | { readonly __typename: 'WorkItem', readonly id: string }
  , readonly label: { readonly code: string, readonly vi: string, readonly en: string } };

export type DeadlineStepFieldsFragment = { readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } };

export type DeadlineSubjectFieldsFragment = { readonly id: string, readonly subject:
    | { readonly __typename: 'AdministrativeUnit', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Client', readonly id: string }
    | { readonly __typename: 'ConclusionNotice', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Directive', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
    | { readonly __typename: 'Escalation', readonly id: string }
    | { readonly __typename: 'Opinion', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Recalculation', readonly id: string }
    | { readonly __typename: 'Recommendation', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
    | { readonly __typename: 'Response', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
    | { readonly __typename: 'RoleGrant', readonly id: string }
    | { readonly __typename: 'Session', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
    | { readonly __typename: 'SupervisionCampaign', readonly id: string }
    | { readonly __typename: 'SupervisionFinding', readonly id: string }
    | { readonly __typename: 'Tracking', readonly id: string }
    | { readonly __typename: 'WorkItem', readonly id: string }
   };

export type DirectiveBodyFieldsFragment = { readonly addresseeId: string, readonly part: AddresseePart, readonly status: DirectiveStatus, readonly openWithout: OpenWithout | null, readonly body: { readonly id: string, readonly name: string }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type DirectiveFieldsFragment = { readonly id: string, readonly version: number, readonly number: number, readonly notice: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly issuedOn: string | null, readonly openWithout: OpenWithout | null, readonly lead: { readonly id: string, readonly name: string } | null, readonly cooperating: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: DirectiveStatus, readonly body: { readonly id: string, readonly name: string } }>, readonly replaces: { readonly id: string, readonly number: number } | null, readonly replacedBy: { readonly id: string, readonly number: number } | null, readonly cancellation: { readonly reason: string, readonly on: string } | null };

export type DirectiveStepFieldsFragment = { readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type DocumentFieldsFragment = { readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null };

export type EscalationFieldsFragment = { readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null };

export type FieldListFieldsFragment = { readonly version: number, readonly unit: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<Step> }, readonly fields: ReadonlyArray<{ readonly code: string, readonly group: FieldGroup, readonly unitCode: string, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type GrantFieldsFragment = { readonly id: string, readonly version: number, readonly subject: string, readonly role: Role, readonly from: string, readonly to: string | null, readonly denunciations: boolean, readonly scopes: ReadonlyArray<Scope>, readonly grantedBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly organization: { readonly id: string, readonly name: string } | null, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null };

export type NoticeFieldsFragment = { readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> };

export type OpinionFieldsFragment = { readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null };

export type OpinionRowFieldsFragment = { readonly id: string, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignment: { readonly organization: { readonly id: string, readonly name: string } } | null };

export type OpinionStepFieldsFragment = { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type PageFieldsFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null };

export type PolicyFieldsFragment = { readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly direction: PeriodDirection | null, readonly trigger: string, readonly owedBy: string, readonly metBy: string, readonly repeating: boolean, readonly source: string, readonly mark: SourceMark, readonly binding: boolean, readonly none: boolean, readonly unitCode: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly conditions: { readonly sessionTypes: ReadonlyArray<SessionType> | null, readonly unitLevels: ReadonlyArray<UnitLevel> | null, readonly chairKinds: ReadonlyArray<ChairKind> | null } };

export type PreviewFieldsFragment = { readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number, readonly complete: boolean, readonly moves: ReadonlyArray<{ readonly deadlineId: string, readonly from: string, readonly to: string, readonly ends: boolean, readonly startsOverdue: boolean, readonly stopsOverdue: boolean }> };

export type RecalculationFieldsFragment = { readonly id: string, readonly status: RecalculationStatus, readonly reason: string, readonly by: string, readonly createdAt: string, readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number };

export type RecommendationBodyFieldsFragment = { readonly addresseeId: string, readonly part: AddresseePart, readonly status: RecommendationStatus, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly openWithout: OpenWithout | null, readonly body: { readonly id: string, readonly name: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly earlierReplies: ReadonlyArray<{ readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string }>, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type RecommendationStepFieldsFragment = { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type ReconciliationFieldsFragment = { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> };

export type ResponseFieldsFragment = { readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> };

export type ResponseStepFieldsFragment = { readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> };

export type RoomOpinionFieldsFragment = { readonly trackingCode: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null };

export type SessionHeadFieldsFragment = { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly scope: string | null, readonly fields: ReadonlyArray<string>, readonly countsInStatistics: boolean, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly howToAttend: string | null, readonly announcedOn: string | null, readonly attendance: number | null, readonly summary: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly level: UnitLevel } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly guests: ReadonlyArray<{ readonly name: string | null, readonly position: string }>, readonly hosts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalBases: ReadonlyArray<{ readonly number: string | null, readonly title: string | null, readonly issuer: string | null, readonly issuedOn: string | null }>, readonly notAdmitted: ReadonlyArray<{ readonly reason: NotAdmittedReason, readonly basis: string | null }>, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly conclusionNotice: { readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> } | null, readonly amendments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }>, readonly publication: { readonly place: string | null, readonly from: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly externalRef: { readonly system: string, readonly value: string } | null };

export type SessionRowFieldsFragment = { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly status: SessionStatus, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly announcedOn: string | null, readonly countsInStatistics: boolean, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly figures: { readonly opinions: number, readonly answered: number, readonly overdue: number, readonly directives: number } | null };

export type SessionStepFieldsFragment = { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type TrackedFieldsFragment = { readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignment: { readonly assignedOn: string | null, readonly dueOn: string | null, readonly organization: { readonly id: string, readonly name: string } } | null, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly redirection: { readonly to: string, readonly receiptNumber: string | null, readonly redirectedOn: string | null, readonly reason: string | null } | null, readonly rejection: { readonly reason: NotAdmittedReason, readonly basis: string | null, readonly rejectedOn: string | null, readonly toldOn: string | null } | null, readonly directives: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: number, readonly content: string, readonly status: DirectiveStatus, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> };

export type TransitionFieldsFragment = { readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> };

export type UserErrorFieldsFragment = { readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> };

export type WarningFieldsFragment = { readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string };

export type AcceptDirectiveMutationVariables = Exact<{
  input: AcceptDirectiveInput;
}>;


export type AcceptDirectiveMutation = { readonly acceptDirective: { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AcceptOpinionMutationVariables = Exact<{
  input: AcceptOpinionInput;
}>;


export type AcceptOpinionMutation = { readonly acceptOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly assignment: { readonly acceptedOn: string | null } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AcknowledgeDirectiveMutationVariables = Exact<{
  input: AcknowledgeDirectiveInput;
}>;


export type AcknowledgeDirectiveMutation = { readonly acknowledgeDirective: { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AddFieldMutationVariables = Exact<{
  input: AddFieldInput;
}>;


export type AddFieldMutation = { readonly addField: { readonly fields: { readonly version: number, readonly unit: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<Step> }, readonly fields: ReadonlyArray<{ readonly code: string, readonly group: FieldGroup, readonly unitCode: string, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AmendNoticeMutationVariables = Exact<{
  input: AmendNoticeInput;
}>;


export type AmendNoticeMutation = { readonly amendNotice: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly amendments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }>, readonly directives: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly notice: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly replaces: { readonly id: string, readonly number: number } | null, readonly replacedBy: { readonly id: string, readonly number: number } | null, readonly cancellation: { readonly reason: string, readonly on: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AnnounceSessionMutationVariables = Exact<{
  input: AnnounceSessionInput;
}>;


export type AnnounceSessionMutation = { readonly announceSession: { readonly session: { readonly place: string | null, readonly howToAttend: string | null, readonly announcedOn: string | null, readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AnswerAtSessionMutationVariables = Exact<{
  input: AnswerAtSessionInput;
}>;


export type AnswerAtSessionMutation = { readonly answerAtSession: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly responses: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ApproveResponseMutationVariables = Exact<{
  input: ApproveResponseInput;
}>;


export type ApproveResponseMutation = { readonly approveResponse: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly responses: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AssessReplyMutationVariables = Exact<{
  input: AssessReplyInput;
}>;


export type AssessReplyMutation = { readonly assessReply: { readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AssignOpinionMutationVariables = Exact<{
  input: AssignOpinionInput;
}>;


export type AssignOpinionMutation = { readonly assignOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly assignment: { readonly assignedOn: string | null, readonly organization: { readonly id: string, readonly name: string } } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AttachDocumentMutationVariables = Exact<{
  input: AttachDocumentInput;
}>;


export type AttachDocumentMutation = { readonly attachDocument: { readonly document: { readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null } | null, readonly subject:
      | { readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }
      | { readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }
      | { readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
      | { readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
      | { readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }
     | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type AuditTrailQueryVariables = Exact<{
  opinionId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { readonly opinion: { readonly id: string, readonly version: number, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null } | null };

export type AuditTrailOfQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailOfQuery = { readonly node:
    | { readonly __typename: 'AdministrativeUnit', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Client', readonly id: string }
    | { readonly __typename: 'ConclusionNotice', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Directive', readonly id: string, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null }
    | { readonly __typename: 'Escalation', readonly id: string }
    | { readonly __typename: 'Opinion', readonly id: string, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Recalculation', readonly id: string }
    | { readonly __typename: 'Recommendation', readonly id: string, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null }
    | { readonly __typename: 'Response', readonly id: string }
    | { readonly __typename: 'RoleGrant', readonly id: string, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null }
    | { readonly __typename: 'Session', readonly id: string, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null }
    | { readonly __typename: 'SupervisionCampaign', readonly id: string }
    | { readonly __typename: 'SupervisionFinding', readonly id: string, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null }
    | { readonly __typename: 'Tracking', readonly id: string }
    | { readonly __typename: 'WorkItem', readonly id: string }
   | null };

export type BodyPageQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BodyPageQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type CancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type CancelSessionMutation = { readonly cancelSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ClassifyOpinionMutationVariables = Exact<{
  input: ClassifyOpinionInput;
}>;


export type ClassifyOpinionMutation = { readonly classifyOpinion: { readonly opinion: { readonly nature: OpinionNature | null, readonly fields: ReadonlyArray<string>, readonly competence: Competence, readonly contentState: ContentState, readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ClientsQueryVariables = Exact<{
  where: ClientWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientsQuery = { readonly clients: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly lastUsedAt: string | null, readonly id: string, readonly version: number, readonly name: string, readonly scopes: ReadonlyArray<Scope>, readonly secretsCreatedAt: ReadonlyArray<string>, readonly createdBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type ClockQueryVariables = Exact<{ [key: string]: never; }>;


export type ClockQuery = { readonly viewer: { readonly subject: string, readonly now: string, readonly today: string } | null };

export type CloseOpinionMutationVariables = Exact<{
  input: CloseOpinionInput;
}>;


export type CloseOpinionMutation = { readonly closeOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type CloseSessionMutationVariables = Exact<{
  input: CloseSessionInput;
}>;


export type CloseSessionMutation = { readonly closeSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly carriedOver: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      >, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ConcludeSessionMutationVariables = Exact<{
  input: ConcludeSessionInput;
}>;


export type ConcludeSessionMutation = { readonly concludeSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly conclusionNotice: { readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> } | null, readonly directives: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ConclusionPageQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConclusionPageQuery = { readonly session: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly scope: string | null, readonly fields: ReadonlyArray<string>, readonly countsInStatistics: boolean, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly howToAttend: string | null, readonly announcedOn: string | null, readonly attendance: number | null, readonly summary: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly carriedOver: ReadonlyArray<
      | { readonly __typename: 'Directive', readonly id: string, readonly excerpt: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
      | { readonly __typename: 'Opinion', readonly id: string, readonly excerpt: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
      | { readonly __typename: 'Recommendation', readonly id: string, readonly excerpt: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
      | { readonly __typename: 'Response', readonly id: string, readonly excerpt: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
      | { readonly __typename: 'Session', readonly id: string, readonly excerpt: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
    >, readonly directives: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly number: number, readonly notice: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly issuedOn: string | null, readonly openWithout: OpenWithout | null, readonly viewerCan: ReadonlyArray<Step>, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly opinions: ReadonlyArray<{ readonly id: string, readonly content: string | null }>, readonly lead: { readonly id: string, readonly name: string } | null, readonly cooperating: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: DirectiveStatus, readonly body: { readonly id: string, readonly name: string } }>, readonly replaces: { readonly id: string, readonly number: number } | null, readonly replacedBy: { readonly id: string, readonly number: number } | null, readonly cancellation: { readonly reason: string, readonly on: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly level: UnitLevel } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly guests: ReadonlyArray<{ readonly name: string | null, readonly position: string }>, readonly hosts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalBases: ReadonlyArray<{ readonly number: string | null, readonly title: string | null, readonly issuer: string | null, readonly issuedOn: string | null }>, readonly notAdmitted: ReadonlyArray<{ readonly reason: NotAdmittedReason, readonly basis: string | null }>, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly conclusionNotice: { readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> } | null, readonly amendments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }>, readonly publication: { readonly place: string | null, readonly from: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }> }>, readonly externalRef: { readonly system: string, readonly value: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> } | null };

export type ConfirmRecommendationMutationVariables = Exact<{
  input: ConfirmRecommendationInput;
}>;


export type ConfirmRecommendationMutation = { readonly confirmRecommendation: { readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
}>;


export type CreateCampaignMutation = { readonly createCampaign: { readonly campaign: { readonly id: string, readonly version: number, readonly title: string, readonly from: string | null, readonly to: string | null, readonly viewerCan: ReadonlyArray<Step> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;


export type CreateClientMutation = { readonly createClient: { readonly secret: string | null, readonly client: { readonly id: string, readonly version: number, readonly name: string, readonly scopes: ReadonlyArray<Scope>, readonly secretsCreatedAt: ReadonlyArray<string>, readonly createdBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { readonly createUpload: { readonly upload: { readonly documentId: string, readonly method: string, readonly url: string, readonly expiresAt: string, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type DeadlinePageQueryVariables = Exact<{
  id: string;
}>;


export type DeadlinePageQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly daysLate: number | null, readonly startRecordedOn: string | null, readonly metRecordedOn: string | null, readonly calendarVersion: number, readonly id: string, readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly policy: { readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly direction: PeriodDirection | null, readonly trigger: string, readonly owedBy: string, readonly metBy: string, readonly repeating: boolean, readonly source: string, readonly mark: SourceMark, readonly binding: boolean, readonly none: boolean, readonly unitCode: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly conditions: { readonly sessionTypes: ReadonlyArray<SessionType> | null, readonly unitLevels: ReadonlyArray<UnitLevel> | null, readonly chairKinds: ReadonlyArray<ChairKind> | null } } | null, readonly steps: ReadonlyArray<{ readonly date: string, readonly counted: boolean, readonly reason: string, readonly source: string | null }>, readonly notices: ReadonlyArray<{ readonly stage: DeadlineStage, readonly dueOn: string, readonly saidAt: string }>, readonly owedBy: { readonly id: string, readonly name: string } | null, readonly heir: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly subject:
        | { readonly __typename: 'AdministrativeUnit', readonly code: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Client', readonly id: string }
        | { readonly __typename: 'ConclusionNotice', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Directive', readonly excerpt: string | null, readonly id: string }
        | { readonly __typename: 'Escalation', readonly id: string }
        | { readonly __typename: 'Opinion', readonly excerpt: string | null, readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Recalculation', readonly id: string }
        | { readonly __typename: 'Recommendation', readonly excerpt: string | null, readonly id: string }
        | { readonly __typename: 'Response', readonly excerpt: string | null, readonly id: string }
        | { readonly __typename: 'RoleGrant', readonly id: string }
        | { readonly __typename: 'Session', readonly excerpt: string | null, readonly id: string }
        | { readonly __typename: 'SupervisionCampaign', readonly id: string }
        | { readonly __typename: 'SupervisionFinding', readonly id: string }
        | { readonly __typename: 'Tracking', readonly id: string }
        | { readonly __typename: 'WorkItem', readonly id: string }
      , readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type DeadlinePoliciesQueryVariables = Exact<{
  unitCode?: string | null | undefined;
  on?: string | null | undefined;
  sessionType?: SessionType | null | undefined;
  chairKind?: ChairKind | null | undefined;
}>;


export type DeadlinePoliciesQuery = { readonly deadlinePolicies: ReadonlyArray<{ readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly direction: PeriodDirection | null, readonly trigger: string, readonly owedBy: string, readonly metBy: string, readonly repeating: boolean, readonly source: string, readonly mark: SourceMark, readonly binding: boolean, readonly none: boolean, readonly unitCode: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly conditions: { readonly sessionTypes: ReadonlyArray<SessionType> | null, readonly unitLevels: ReadonlyArray<UnitLevel> | null, readonly chairKinds: ReadonlyArray<ChairKind> | null } }> | null };

export type DeadlinesQueryVariables = Exact<{
  where: DeadlineWhere;
  orderBy?: DeadlineOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadlinesQuery = { readonly deadlines: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly startRecordedOn: string | null, readonly metOn: string | null, readonly metRecordedOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly daysLate: number | null, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly policy: { readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly source: string, readonly mark: SourceMark, readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null, readonly notices: ReadonlyArray<{ readonly stage: DeadlineStage, readonly dueOn: string, readonly saidAt: string }>, readonly owedBy: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly subject:
          | { readonly __typename: 'AdministrativeUnit', readonly code: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'Change', readonly id: string }
          | { readonly __typename: 'Client', readonly id: string }
          | { readonly __typename: 'ConclusionNotice', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Directive', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Escalation', readonly id: string }
          | { readonly __typename: 'Opinion', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Recalculation', readonly id: string }
          | { readonly __typename: 'Recommendation', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Response', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'RoleGrant', readonly id: string }
          | { readonly __typename: 'Session', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'SupervisionCampaign', readonly id: string }
          | { readonly __typename: 'SupervisionFinding', readonly id: string }
          | { readonly __typename: 'Tracking', readonly id: string }
          | { readonly __typename: 'WorkItem', readonly id: string }
        , readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type DirectiveByExternalRefQueryVariables = Exact<{
  externalRef: ExternalRefInput;
}>;


export type DirectiveByExternalRefQuery = { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly lead: { readonly id: string, readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly session: { readonly id: string, readonly title: string } | null, readonly externalRef: { readonly system: string, readonly value: string } | null } | null };

export type DirectivePageQueryVariables = Exact<{
  id: string;
}>;


export type DirectivePageQuery = { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly notice: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly issuedOn: string | null, readonly openWithout: OpenWithout | null, readonly viewerCan: ReadonlyArray<Step>, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: DirectiveStatus, readonly openWithout: OpenWithout | null, readonly body: { readonly id: string, readonly name: string }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly session: { readonly id: string, readonly version: number, readonly title: string, readonly status: SessionStatus, readonly heldOn: string | null } | null, readonly opinions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly content: string | null }>, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly externalRef: { readonly system: string, readonly value: string } | null, readonly lead: { readonly id: string, readonly name: string } | null, readonly cooperating: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly replaces: { readonly id: string, readonly number: number } | null, readonly replacedBy: { readonly id: string, readonly number: number } | null, readonly cancellation: { readonly reason: string, readonly on: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null };

export type DirectivesQueryVariables = Exact<{
  where: DirectiveWhere;
  orderBy?: DirectiveOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectivesQuery = { readonly directives: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly number: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly issuedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly lead: { readonly id: string, readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly session: { readonly id: string, readonly title: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type DraftResponseMutationVariables = Exact<{
  input: DraftResponseInput;
}>;


export type DraftResponseMutation = { readonly draftResponse: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly responses: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type EndOrganizationMutationVariables = Exact<{
  input: EndOrganizationInput;
}>;


export type EndOrganizationMutation = { readonly endOrganization: { readonly organization: { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type EraseCitizenMutationVariables = Exact<{
  input: EraseCitizenInput;
}>;


export type EraseCitizenMutation = { readonly eraseCitizen: { readonly citizenId: string | null, readonly erasedAt: string | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type EscalateOpinionMutationVariables = Exact<{
  input: EscalateOpinionInput;
}>;


export type EscalateOpinionMutation = { readonly escalateOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ExplainDeadlineQueryVariables = Exact<{
  policyCode: string;
  startedAt: string;
  unitCode: string;
  sessionType?: SessionType | null | undefined;
  chairKind?: ChairKind | null | undefined;
}>;


export type ExplainDeadlineQuery = { readonly explainDeadline: { readonly dueOn: string, readonly overdueFrom: string, readonly provisional: boolean, readonly provisionalBecause: ReadonlyArray<string>, readonly policy: { readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly direction: PeriodDirection | null, readonly trigger: string, readonly owedBy: string, readonly metBy: string, readonly repeating: boolean, readonly source: string, readonly mark: SourceMark, readonly binding: boolean, readonly none: boolean, readonly unitCode: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly conditions: { readonly sessionTypes: ReadonlyArray<SessionType> | null, readonly unitLevels: ReadonlyArray<UnitLevel> | null, readonly chairKinds: ReadonlyArray<ChairKind> | null } }, readonly steps: ReadonlyArray<{ readonly date: string, readonly counted: boolean, readonly reason: string, readonly source: string | null }> } | null };

export type ExplainDifferenceMutationVariables = Exact<{
  input: ExplainDifferenceInput;
}>;


export type ExplainDifferenceMutation = { readonly explainDifference: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ExtendDeadlineMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type ExtendDeadlineMutation = { readonly extendDeadline: { readonly deadline: { readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly subject:
        | { readonly __typename: 'AdministrativeUnit', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Client', readonly id: string }
        | { readonly __typename: 'ConclusionNotice', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Directive', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Escalation', readonly id: string }
        | { readonly __typename: 'Opinion', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Recalculation', readonly id: string }
        | { readonly __typename: 'Recommendation', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Response', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'RoleGrant', readonly id: string }
        | { readonly __typename: 'Session', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'SupervisionCampaign', readonly id: string }
        | { readonly __typename: 'SupervisionFinding', readonly id: string }
        | { readonly __typename: 'Tracking', readonly id: string }
        | { readonly __typename: 'WorkItem', readonly id: string }
      , readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type FieldsQueryVariables = Exact<{
  unitCode: string;
}>;


export type FieldsQuery = { readonly fields: { readonly version: number, readonly unit: { readonly id: string, readonly name: string, readonly viewerCan: ReadonlyArray<Step> }, readonly fields: ReadonlyArray<{ readonly code: string, readonly group: FieldGroup, readonly unitCode: string, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null };

export type FindingByExternalRefQueryVariables = Exact<{
  externalRef: ExternalRefInput;
}>;


export type FindingByExternalRefQuery = { readonly finding: { readonly id: string, readonly version: number, readonly type: FindingType, readonly content: string, readonly foundOn: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly campaign: { readonly id: string, readonly title: string } | null, readonly recommendation: { readonly id: string, readonly status: RecommendationStatus, readonly content: string } | null, readonly externalRef: { readonly system: string, readonly value: string } | null } | null };

export type FindingsQueryVariables = Exact<{
  where: SupervisionFindingWhere;
  orderBy?: SupervisionFindingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly type: FindingType, readonly content: string, readonly foundOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string } | null, readonly campaign: { readonly id: string, readonly title: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type FollowUpEscalationMutationVariables = Exact<{
  input: FollowUpEscalationInput;
}>;


export type FollowUpEscalationMutation = { readonly followUpEscalation: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly roleGrant: { readonly id: string, readonly version: number, readonly subject: string, readonly role: Role, readonly from: string, readonly to: string | null, readonly denunciations: boolean, readonly scopes: ReadonlyArray<Scope>, readonly grantedBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly organization: { readonly id: string, readonly name: string } | null, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type HallScreenQueryVariables = Exact<{
  id: string;
  last?: number | null | undefined;
}>;


export type HallScreenQuery = { readonly session: { readonly id: string, readonly version: number, readonly title: string, readonly status: SessionStatus, readonly heldOn: string | null, readonly place: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly opinions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly turn: number | null, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly fields: ReadonlyArray<string>, readonly status: OpinionStatus, readonly resolution: Resolution, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly answeredBy: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type HoldSessionMutationVariables = Exact<{
  input: HoldSessionInput;
}>;


export type HoldSessionMutation = { readonly holdSession: { readonly session: { readonly attendance: number | null, readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type IssueRecommendationMutationVariables = Exact<{
  input: IssueRecommendationInput;
}>;


export type IssueRecommendationMutation = { readonly issueRecommendation: { readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type LabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type LabelsQuery = { readonly labels: ReadonlyArray<{ readonly enum: string, readonly values: ReadonlyArray<{ readonly code: string, readonly vi: string, readonly en: string }> }> | null };

export type MergeOpinionsMutationVariables = Exact<{
  input: MergeOpinionsInput;
}>;


export type MergeOpinionsMutation = { readonly mergeOpinions: { readonly opinion: { readonly mergedCount: number, readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly merged: ReadonlyArray<{ readonly id: string, readonly status: OpinionStatus }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type MergeOrganizationMutationVariables = Exact<{
  input: MergeOrganizationInput;
}>;


export type MergeOrganizationMutation = { readonly mergeOrganization: { readonly organization: { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AdministrativeUnit', readonly name: string, readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Client', readonly id: string }
    | { readonly __typename: 'ConclusionNotice', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Directive', readonly id: string }
    | { readonly __typename: 'Escalation', readonly id: string }
    | { readonly __typename: 'Opinion', readonly status: OpinionStatus, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
    | { readonly __typename: 'Recalculation', readonly id: string }
    | { readonly __typename: 'Recommendation', readonly id: string }
    | { readonly __typename: 'Response', readonly id: string }
    | { readonly __typename: 'RoleGrant', readonly id: string }
    | { readonly __typename: 'Session', readonly title: string, readonly id: string }
    | { readonly __typename: 'SupervisionCampaign', readonly id: string }
    | { readonly __typename: 'SupervisionFinding', readonly id: string }
    | { readonly __typename: 'Tracking', readonly id: string }
    | { readonly __typename: 'WorkItem', readonly id: string }
   | null> | null };

export type OpenCollectionMutationVariables = Exact<{
  input: OpenCollectionInput;
}>;


export type OpenCollectionMutation = { readonly openCollection: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type OpinionByTrackingCodeQueryVariables = Exact<{
  trackingCode: string;
}>;


export type OpinionByTrackingCodeQuery = { readonly opinion: { readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignment: { readonly assignedOn: string | null, readonly dueOn: string | null, readonly organization: { readonly id: string, readonly name: string } } | null, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly redirection: { readonly to: string, readonly receiptNumber: string | null, readonly redirectedOn: string | null, readonly reason: string | null } | null, readonly rejection: { readonly reason: NotAdmittedReason, readonly basis: string | null, readonly rejectedOn: string | null, readonly toldOn: string | null } | null, readonly directives: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: number, readonly content: string, readonly status: DirectiveStatus, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null };

export type OpinionIdentityQueryVariables = Exact<{
  opinionId: string;
}>;


export type OpinionIdentityQuery = { readonly opinion: { readonly id: string, readonly citizenId: string | null, readonly citizen: { readonly name: string, readonly address: string | null, readonly phone: string | null, readonly identityNumber: string | null } | null, readonly identityReadings: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly requestId: string }> | null } | null };

export type OpinionPageQueryVariables = Exact<{
  id: string;
}>;


export type OpinionPageQuery = { readonly opinion: { readonly trackingCode: string | null, readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly session: { readonly id: string, readonly version: number, readonly title: string, readonly status: SessionStatus, readonly heldOn: string | null } | null, readonly assignment: { readonly assignedOn: string | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly organization: { readonly id: string, readonly name: string } } | null, readonly returned: { readonly reason: string, readonly on: string } | null, readonly reopened: { readonly reason: string, readonly on: string } | null, readonly rejection: { readonly reason: NotAdmittedReason, readonly basis: string | null, readonly rejectedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly writtenOn: string | null } | null, readonly redirection: { readonly to: string, readonly receiptNumber: string | null, readonly redirectedOn: string | null, readonly reason: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly writtenOn: string | null } | null, readonly redaction: { readonly passages: ReadonlyArray<string> | null, readonly reason: string, readonly by: string | null, readonly on: string } | null, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly responses: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly organization: { readonly id: string, readonly name: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly directives: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: number, readonly content: string, readonly status: DirectiveStatus, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly mergedInto: { readonly id: string, readonly status: OpinionStatus } | null, readonly merged: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly content: string | null }>, readonly externalRef: { readonly system: string, readonly value: string } | null, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null };

export type OpinionSearchQueryVariables = Exact<{
  unitCode: string;
  search?: string | null | undefined;
  field?: string | null | undefined;
  nature?: OpinionNature | null | undefined;
  statuses?: ReadonlyArray<OpinionStatus> | OpinionStatus | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpinionSearchQuery = { readonly opinions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly session: { readonly id: string, readonly title: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignment: { readonly organization: { readonly id: string, readonly name: string } } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type OpinionsQueryVariables = Exact<{
  where: OpinionWhere;
  orderBy?: OpinionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpinionsQuery = { readonly opinions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignment: { readonly organization: { readonly id: string, readonly name: string } } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type OrganizationsQueryVariables = Exact<{
  where: OrganizationWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsQuery = { readonly organizations: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type OverdueQueryVariables = Exact<{
  unitCode: string;
  binding?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OverdueQuery = { readonly overdue: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly daysLate: number | null, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly subject:
          | { readonly __typename: 'AdministrativeUnit', readonly code: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'Change', readonly id: string }
          | { readonly __typename: 'Client', readonly id: string }
          | { readonly __typename: 'ConclusionNotice', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Directive', readonly number: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly excerpt: string | null, readonly id: string, readonly directive: string }
          | { readonly __typename: 'Escalation', readonly id: string }
          | { readonly __typename: 'Opinion', readonly content: string | null, readonly contentState: ContentState, readonly fields: ReadonlyArray<string>, readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Recalculation', readonly id: string }
          | { readonly __typename: 'Recommendation', readonly excerpt: string | null, readonly id: string, readonly recommendation: string }
          | { readonly __typename: 'Response', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'RoleGrant', readonly id: string }
          | { readonly __typename: 'Session', readonly title: string, readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'SupervisionCampaign', readonly id: string }
          | { readonly __typename: 'SupervisionFinding', readonly id: string }
          | { readonly __typename: 'Tracking', readonly id: string }
          | { readonly __typename: 'WorkItem', readonly id: string }
        , readonly owedBy: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type OwnDeadlinePoliciesQueryVariables = Exact<{
  unitCode: string;
}>;


export type OwnDeadlinePoliciesQuery = { readonly ownDeadlinePolicies: ReadonlyArray<{ readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly direction: PeriodDirection | null, readonly trigger: string, readonly owedBy: string, readonly metBy: string, readonly repeating: boolean, readonly source: string, readonly mark: SourceMark, readonly binding: boolean, readonly none: boolean, readonly unitCode: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly conditions: { readonly sessionTypes: ReadonlyArray<SessionType> | null, readonly unitLevels: ReadonlyArray<UnitLevel> | null, readonly chairKinds: ReadonlyArray<ChairKind> | null } }> | null };

export type PauseDeadlineMutationVariables = Exact<{
  input: PauseDeadlineInput;
}>;


export type PauseDeadlineMutation = { readonly pauseDeadline: { readonly deadline: { readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly subject:
        | { readonly __typename: 'AdministrativeUnit', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Client', readonly id: string }
        | { readonly __typename: 'ConclusionNotice', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Directive', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Escalation', readonly id: string }
        | { readonly __typename: 'Opinion', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Recalculation', readonly id: string }
        | { readonly __typename: 'Recommendation', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Response', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'RoleGrant', readonly id: string }
        | { readonly __typename: 'Session', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'SupervisionCampaign', readonly id: string }
        | { readonly __typename: 'SupervisionFinding', readonly id: string }
        | { readonly __typename: 'Tracking', readonly id: string }
        | { readonly __typename: 'WorkItem', readonly id: string }
      , readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type PlanSessionMutationVariables = Exact<{
  input: PlanSessionInput;
}>;


export type PlanSessionMutation = { readonly planSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type PostponeSessionMutationVariables = Exact<{
  input: PostponeSessionInput;
}>;


export type PostponeSessionMutation = { readonly postponeSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type PublishSessionMutationVariables = Exact<{
  input: PublishSessionInput;
}>;


export type PublishSessionMutation = { readonly publishSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecalculationQueryVariables = Exact<{
  id: string;
}>;


export type RecalculationQuery = { readonly recalculation: { readonly id: string, readonly status: RecalculationStatus, readonly reason: string, readonly by: string, readonly createdAt: string, readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number } | null };

export type ReceiveRecommendationMutationVariables = Exact<{
  input: ReceiveRecommendationInput;
}>;


export type ReceiveRecommendationMutation = { readonly receiveRecommendation: { readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecommendationPageQueryVariables = Exact<{
  id: string;
}>;


export type RecommendationPageQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly openWithout: OpenWithout | null, readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: RecommendationStatus, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly openWithout: OpenWithout | null, readonly body: { readonly id: string, readonly name: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly earlierReplies: ReadonlyArray<{ readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string }>, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> }>, readonly earlierReplies: ReadonlyArray<{ readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly finding: { readonly id: string, readonly version: number, readonly type: FindingType, readonly content: string, readonly foundOn: string | null, readonly session: { readonly id: string, readonly title: string } | null, readonly campaign: { readonly id: string, readonly title: string } | null } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type RecommendationsQueryVariables = Exact<{
  where: RecommendationWhere;
  orderBy?: RecommendationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendationsQuery = { readonly recommendations: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: RecommendationStatus, readonly body: { readonly id: string, readonly name: string } | null }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly finding: { readonly id: string, readonly type: FindingType, readonly campaign: { readonly id: string, readonly title: string } | null } | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type ReconciliationQueryVariables = Exact<{
  where: SessionWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReconciliationQuery = { readonly sessions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly heldOn: string | null, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly legalBases: ReadonlyArray<{ readonly number: string | null, readonly issuedOn: string | null }>, readonly unit: { readonly id: string, readonly name: string, readonly validTo: string | null, readonly successors: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type RecordDeliveryMutationVariables = Exact<{
  input: RecordDeliveryInput;
}>;


export type RecordDeliveryMutation = { readonly recordDelivery: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly responses: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecordEscalationReplyMutationVariables = Exact<{
  input: RecordEscalationReplyInput;
}>;


export type RecordEscalationReplyMutation = { readonly recordEscalationReply: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { readonly recordFinding: { readonly finding: { readonly id: string, readonly version: number, readonly type: FindingType, readonly content: string, readonly foundOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecordOpinionMutationVariables = Exact<{
  input: RecordOpinionInput;
}>;


export type RecordOpinionMutation = { readonly recordOpinion: { readonly trackingCode: string | null, readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly trackingCode: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecordOpinionsMutationVariables = Exact<{
  input: RecordOpinionsInput;
}>;


export type RecordOpinionsMutation = { readonly recordOpinions: { readonly results: ReadonlyArray<{ readonly index: number, readonly trackingCode: string | null, readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly trackingCode: string | null } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecordOrganizationMutationVariables = Exact<{
  input: RecordOrganizationInput;
}>;


export type RecordOrganizationMutation = { readonly recordOrganization: { readonly organization: { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RecordSessionMutationVariables = Exact<{
  input: RecordSessionInput;
}>;


export type RecordSessionMutation = { readonly recordSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly name: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RedactOpinionMutationVariables = Exact<{
  input: RedactOpinionInput;
}>;


export type RedactOpinionMutation = { readonly redactOpinion: { readonly opinion: { readonly content: string | null, readonly contentState: ContentState, readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly redaction: { readonly passages: ReadonlyArray<string> | null, readonly reason: string, readonly by: string | null, readonly on: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RedirectOpinionMutationVariables = Exact<{
  input: RedirectOpinionInput;
}>;


export type RedirectOpinionMutation = { readonly redirectOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly redirection: { readonly to: string, readonly receiptNumber: string | null, readonly redirectedOn: string | null } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RejectOpinionMutationVariables = Exact<{
  input: RejectOpinionInput;
}>;


export type RejectOpinionMutation = { readonly rejectOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly rejection: { readonly reason: NotAdmittedReason, readonly basis: string | null } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RenameOrganizationMutationVariables = Exact<{
  input: RenameOrganizationInput;
}>;


export type RenameOrganizationMutation = { readonly renameOrganization: { readonly organization: { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ReopenOpinionMutationVariables = Exact<{
  input: ReopenOpinionInput;
}>;


export type ReopenOpinionMutation = { readonly reopenOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly reopened: { readonly reason: string, readonly on: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ReplyToRecommendationMutationVariables = Exact<{
  input: ReplyToRecommendationInput;
}>;


export type ReplyToRecommendationMutation = { readonly replyToRecommendation: { readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ReportDirectiveMutationVariables = Exact<{
  input: ReportDirectiveInput;
}>;


export type ReportDirectiveMutation = { readonly reportDirective: { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ReportImplementationMutationVariables = Exact<{
  input: ReportImplementationInput;
}>;


export type ReportImplementationMutation = { readonly reportImplementation: { readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string, readonly issuedOn: string | null, readonly receivedOn: string | null, readonly confirmedOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly body: { readonly id: string, readonly name: string } | null, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string } | null, readonly assessment: { readonly note: string | null, readonly assessedOn: string } | null, readonly implementation: { readonly content: string, readonly reportedOn: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ResponsesToApproveQueryVariables = Exact<{
  unitCode: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResponsesToApproveQuery = { readonly opinions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly status: OpinionStatus, readonly receivedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly assignment: { readonly organization: { readonly id: string, readonly name: string } } | null, readonly responses: ReadonlyArray<{ readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type ResumeDeadlineMutationVariables = Exact<{
  input: ResumeDeadlineInput;
}>;


export type ResumeDeadlineMutation = { readonly resumeDeadline: { readonly deadline: { readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly subject:
        | { readonly __typename: 'AdministrativeUnit', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Client', readonly id: string }
        | { readonly __typename: 'ConclusionNotice', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Directive', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Escalation', readonly id: string }
        | { readonly __typename: 'Opinion', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Recalculation', readonly id: string }
        | { readonly __typename: 'Recommendation', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'Response', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'RoleGrant', readonly id: string }
        | { readonly __typename: 'Session', readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        | { readonly __typename: 'SupervisionCampaign', readonly id: string }
        | { readonly __typename: 'SupervisionFinding', readonly id: string }
        | { readonly __typename: 'Tracking', readonly id: string }
        | { readonly __typename: 'WorkItem', readonly id: string }
      , readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ReturnDirectiveMutationVariables = Exact<{
  input: ReturnDirectiveInput;
}>;


export type ReturnDirectiveMutation = { readonly returnDirective: { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ReturnOpinionMutationVariables = Exact<{
  input: ReturnOpinionInput;
}>;


export type ReturnOpinionMutation = { readonly returnOpinion: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly returned: { readonly reason: string, readonly on: string } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RevokeClientMutationVariables = Exact<{
  input: RevokeClientInput;
}>;


export type RevokeClientMutation = { readonly revokeClient: { readonly client: { readonly id: string, readonly version: number, readonly name: string, readonly scopes: ReadonlyArray<Scope>, readonly secretsCreatedAt: ReadonlyArray<string>, readonly createdBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { readonly revokeRole: { readonly roleGrant: { readonly id: string, readonly version: number, readonly subject: string, readonly role: Role, readonly from: string, readonly to: string | null, readonly denunciations: boolean, readonly scopes: ReadonlyArray<Scope>, readonly grantedBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly organization: { readonly id: string, readonly name: string } | null, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type RoleGrantsQueryVariables = Exact<{
  where: RoleGrantWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoleGrantsQuery = { readonly roleGrants: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly subject: string, readonly role: Role, readonly from: string, readonly to: string | null, readonly denunciations: boolean, readonly scopes: ReadonlyArray<Scope>, readonly grantedBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly organization: { readonly id: string, readonly name: string } | null, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type RotateClientSecretMutationVariables = Exact<{
  input: RotateClientSecretInput;
}>;


export type RotateClientSecretMutation = { readonly rotateClientSecret: { readonly secret: string | null, readonly client: { readonly id: string, readonly version: number, readonly name: string, readonly scopes: ReadonlyArray<Scope>, readonly secretsCreatedAt: ReadonlyArray<string>, readonly createdBy: string, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly revoked: { readonly at: string, readonly by: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type SessionByExternalRefQueryVariables = Exact<{
  externalRef: ExternalRefInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionByExternalRefQuery = { readonly session: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly scope: string | null, readonly fields: ReadonlyArray<string>, readonly countsInStatistics: boolean, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly howToAttend: string | null, readonly announcedOn: string | null, readonly attendance: number | null, readonly summary: string | null, readonly directives: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly number: number, readonly notice: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly issuedOn: string | null, readonly openWithout: OpenWithout | null, readonly lead: { readonly id: string, readonly name: string } | null, readonly cooperating: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: DirectiveStatus, readonly body: { readonly id: string, readonly name: string } }>, readonly replaces: { readonly id: string, readonly number: number } | null, readonly replacedBy: { readonly id: string, readonly number: number } | null, readonly cancellation: { readonly reason: string, readonly on: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly level: UnitLevel } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly guests: ReadonlyArray<{ readonly name: string | null, readonly position: string }>, readonly hosts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalBases: ReadonlyArray<{ readonly number: string | null, readonly title: string | null, readonly issuer: string | null, readonly issuedOn: string | null }>, readonly notAdmitted: ReadonlyArray<{ readonly reason: NotAdmittedReason, readonly basis: string | null }>, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly conclusionNotice: { readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> } | null, readonly amendments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }>, readonly publication: { readonly place: string | null, readonly from: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly externalRef: { readonly system: string, readonly value: string } | null } | null };

export type SessionCalendarQueryVariables = Exact<{
  unitCode: string;
  withDescendants?: boolean | null | undefined;
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionCalendarQuery = { readonly sessions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly status: SessionStatus, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly announcedOn: string | null, readonly countsInStatistics: boolean, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly figures: { readonly opinions: number, readonly answered: number, readonly overdue: number, readonly directives: number } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null, readonly workingCalendar: { readonly version: number, readonly days: ReadonlyArray<{ readonly date: string, readonly working: boolean, readonly kind: CalendarDayKind | null, readonly status: CalendarDayStatus | null, readonly reason: string | null }> } | null };

export type SessionHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionHistoryQuery = { readonly session: { readonly id: string, readonly version: number, readonly auditTrail: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly eventId: string, readonly action: string, readonly version: number, readonly occurredAt: string, readonly recordedAt: string | null, readonly actor: string, readonly roles: ReadonlyArray<Role>, readonly client: string | null, readonly unitCode: string | null, readonly reason: string | null, readonly requestId: string, readonly fields: ReadonlyArray<{ readonly field: string, readonly before: unknown, readonly after: unknown }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null } | null };

export type SessionPageQueryVariables = Exact<{
  id: string;
  opinions?: number | null | undefined;
  after?: string | null | undefined;
  directives?: number | null | undefined;
  afterDirective?: string | null | undefined;
}>;


export type SessionPageQuery = { readonly session: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly scope: string | null, readonly fields: ReadonlyArray<string>, readonly countsInStatistics: boolean, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly howToAttend: string | null, readonly announcedOn: string | null, readonly attendance: number | null, readonly summary: string | null, readonly directives: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly number: number, readonly notice: number, readonly kinds: ReadonlyArray<DirectiveKind>, readonly content: string, readonly status: DirectiveStatus, readonly issuedOn: string | null, readonly openWithout: OpenWithout | null, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly lead: { readonly id: string, readonly name: string } | null, readonly cooperating: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly addressees: ReadonlyArray<{ readonly addresseeId: string, readonly part: AddresseePart, readonly status: DirectiveStatus, readonly body: { readonly id: string, readonly name: string } }>, readonly replaces: { readonly id: string, readonly number: number } | null, readonly replacedBy: { readonly id: string, readonly number: number } | null, readonly cancellation: { readonly reason: string, readonly on: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly opinions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly level: UnitLevel } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly guests: ReadonlyArray<{ readonly name: string | null, readonly position: string }>, readonly hosts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalBases: ReadonlyArray<{ readonly number: string | null, readonly title: string | null, readonly issuer: string | null, readonly issuedOn: string | null }>, readonly notAdmitted: ReadonlyArray<{ readonly reason: NotAdmittedReason, readonly basis: string | null }>, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly reconciliation: { readonly unit: CountUnit | null, readonly reported: number, readonly recorded: number, readonly difference: number, readonly agrees: boolean, readonly explained: boolean, readonly explanation: string | null, readonly lines: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly reported: number, readonly recorded: number, readonly difference: number, readonly summed: boolean }> }, readonly conclusionNotice: { readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> } | null, readonly amendments: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly number: string | null, readonly issuedOn: string | null, readonly signedBy: string | null, readonly summary: string | null, readonly noDirectiveReason: string | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }> }>, readonly publication: { readonly place: string | null, readonly from: string | null } | null, readonly documents: ReadonlyArray<{ readonly id: string | null, readonly kind: DocumentKind, readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly mediaType: string | null, readonly size: number | null, readonly sha256: string | null, readonly link: string | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly externalRef: { readonly system: string, readonly value: string } | null } | null };

export type SessionRoomQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionRoomQuery = { readonly session: { readonly title: string, readonly heldOnPrecision: DatePrecision, readonly place: string | null, readonly attendance: number | null, readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly activity: { readonly cursor: string, readonly isComplete: boolean } | null, readonly opinions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly trackingCode: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null };

export type SessionRoomActivityQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SessionRoomActivityQuery = { readonly session: { readonly id: string, readonly activity: { readonly cursor: string, readonly isComplete: boolean, readonly changed: ReadonlyArray<
        | { readonly __typename: 'Directive', readonly number: number, readonly id: string, readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly directive: string, readonly directiveStatus: DirectiveStatus, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
        | { readonly __typename: 'Opinion', readonly id: string, readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly trackingCode: string | null, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
        | { readonly __typename: 'Recommendation', readonly id: string, readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
        | { readonly __typename: 'Response', readonly id: string, readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
        | { readonly __typename: 'Session', readonly attendance: number | null, readonly id: string, readonly version: number, readonly viewerCan: ReadonlyArray<Step>, readonly sessionStatus: SessionStatus, readonly reportedCounts: ReadonlyArray<{ readonly channel: Channel | null, readonly unit: CountUnit, readonly count: number, readonly recorded: number, readonly difference: number }>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }
       | null> } | null } | null };

export type SessionsQueryVariables = Exact<{
  where: SessionWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { readonly sessions: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly status: SessionStatus, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly announcedOn: string | null, readonly countsInStatistics: boolean, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly figures: { readonly opinions: number, readonly answered: number, readonly overdue: number, readonly directives: number } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type SetCalendarDaysMutationVariables = Exact<{
  input: SetCalendarDaysInput;
}>;


export type SetCalendarDaysMutation = { readonly setCalendarDays: { readonly calendarVersion: number | null, readonly preview: { readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number, readonly complete: boolean, readonly moves: ReadonlyArray<{ readonly deadlineId: string, readonly from: string, readonly to: string, readonly ends: boolean, readonly startsOverdue: boolean, readonly stopsOverdue: boolean }> } | null, readonly recalculation: { readonly id: string, readonly status: RecalculationStatus, readonly reason: string, readonly by: string, readonly createdAt: string, readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type SetDeadlinePolicyMutationVariables = Exact<{
  input: SetDeadlinePolicyInput;
}>;


export type SetDeadlinePolicyMutation = { readonly setDeadlinePolicy: { readonly preview: { readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number, readonly complete: boolean, readonly moves: ReadonlyArray<{ readonly deadlineId: string, readonly from: string, readonly to: string, readonly ends: boolean, readonly startsOverdue: boolean, readonly stopsOverdue: boolean }> } | null, readonly recalculation: { readonly id: string, readonly status: RecalculationStatus, readonly reason: string, readonly by: string, readonly createdAt: string, readonly examined: number, readonly moved: number, readonly startsOverdue: number, readonly stopsOverdue: number } | null, readonly policy: { readonly code: string, readonly length: number | null, readonly unit: PeriodUnit | null, readonly direction: PeriodDirection | null, readonly trigger: string, readonly owedBy: string, readonly metBy: string, readonly repeating: boolean, readonly source: string, readonly mark: SourceMark, readonly binding: boolean, readonly none: boolean, readonly unitCode: string, readonly validFrom: string, readonly validTo: string | null, readonly version: number, readonly label: { readonly code: string, readonly vi: string, readonly en: string }, readonly conditions: { readonly sessionTypes: ReadonlyArray<SessionType> | null, readonly unitLevels: ReadonlyArray<UnitLevel> | null, readonly chairKinds: ReadonlyArray<ChairKind> | null } } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type SetResolutionMutationVariables = Exact<{
  input: SetResolutionInput;
}>;


export type SetResolutionMutation = { readonly setResolution: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type StartDirectiveMutationVariables = Exact<{
  input: StartDirectiveInput;
}>;


export type StartDirectiveMutation = { readonly startDirective: { readonly directive: { readonly id: string, readonly version: number, readonly number: number, readonly status: DirectiveStatus, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly progress: { readonly acknowledgedOn: string | null, readonly startedOn: string | null, readonly reportedOn: string | null, readonly report: string | null, readonly acceptedOn: string | null }, readonly returnedReports: ReadonlyArray<{ readonly report: string | null, readonly reason: string, readonly reportedOn: string | null, readonly returnedOn: string }>, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type StartSessionMutationVariables = Exact<{
  input: StartSessionInput;
}>;


export type StartSessionMutation = { readonly startSession: { readonly session: { readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type SupervisionQueryVariables = Exact<{
  where: SupervisionCampaignWhere;
  orderBy?: SupervisionCampaignOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionQuery = { readonly supervisionCampaigns: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly from: string | null, readonly to: string | null, readonly coversFrom: string | null, readonly coversTo: string | null, readonly summary: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly supervisor: { readonly id: string, readonly name: string }, readonly leader: { readonly name: string | null, readonly position: string } | null, readonly legalBases: ReadonlyArray<{ readonly number: string | null, readonly title: string | null, readonly issuer: string | null, readonly issuedOn: string | null }>, readonly visits: ReadonlyArray<{ readonly visitedOn: string | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string }, readonly bodies: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly findings: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly type: FindingType, readonly content: string, readonly foundOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly recommendation: { readonly id: string, readonly version: number, readonly status: RecommendationStatus, readonly content: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly externalRef: { readonly system: string, readonly value: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type TellRejectionMutationVariables = Exact<{
  input: TellRejectionInput;
}>;


export type TellRejectionMutation = { readonly tellRejection: { readonly opinion: { readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly rejection: { readonly reason: NotAdmittedReason, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly writtenOn: string | null } | null, readonly redirection: { readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly writtenOn: string | null } | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type TrackingQueryVariables = Exact<{
  code: string;
}>;


export type TrackingQuery = { readonly tracking: { readonly id: string, readonly code: string, readonly opinion: { readonly id: string, readonly version: number, readonly content: string | null, readonly contentState: ContentState, readonly channel: Channel, readonly turn: number | null, readonly fields: ReadonlyArray<string>, readonly nature: OpinionNature | null, readonly competence: Competence, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly receivedOn: string | null, readonly mergedCount: number, readonly openWithout: OpenWithout | null, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly assignment: { readonly assignedOn: string | null, readonly dueOn: string | null, readonly organization: { readonly id: string, readonly name: string } } | null, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly escalations: ReadonlyArray<{ readonly id: string, readonly to: string, readonly documentNumber: string | null, readonly escalatedOn: string | null, readonly toldOn: string | null, readonly toldBy: DeliveryMeans | null, readonly followUps: ReadonlyArray<{ readonly on: string, readonly note: string, readonly documentNumber: string | null }>, readonly reply: { readonly content: string, readonly documentNumber: string | null, readonly repliedOn: string | null } | null }>, readonly redirection: { readonly to: string, readonly receiptNumber: string | null, readonly redirectedOn: string | null, readonly reason: string | null } | null, readonly rejection: { readonly reason: NotAdmittedReason, readonly basis: string | null, readonly rejectedOn: string | null, readonly toldOn: string | null } | null, readonly directives: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: number, readonly content: string, readonly status: DirectiveStatus, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string } }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> }, readonly mergedInto: { readonly opinionId: string, readonly status: OpinionStatus, readonly resolution: Resolution, readonly assignment: { readonly organization: { readonly id: string, readonly name: string } } | null, readonly responses: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: ResponseKind, readonly status: ResponseStatus, readonly content: string, readonly resolution: Resolution | null, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly approvedOn: string | null, readonly documentNumber: string | null, readonly promisedOn: string | null, readonly corrects: { readonly id: string } | null, readonly deliveries: ReadonlyArray<{ readonly opinionId: string | null, readonly means: DeliveryMeans, readonly deliveredOn: string | null, readonly deliveredBy: string | null, readonly note: string | null }> }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null } | null };

export type UnitBodiesQueryVariables = Exact<{
  where: OrganizationWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitBodiesQuery = { readonly organizations: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type UnitHistoryQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
}>;


export type UnitHistoryQuery = { readonly unit: { readonly id: string, readonly code: string, readonly codeIsOfficial: boolean, readonly name: string, readonly kind: string, readonly level: UnitLevel, readonly validFrom: string | null, readonly startedNotBefore: string | null, readonly validTo: string | null, readonly endedNotAfter: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly parent: { readonly id: string, readonly code: string, readonly name: string } | null, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly validTo: string | null, readonly parent: { readonly id: string, readonly code: string, readonly name: string } | null }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly validFrom: string | null }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganizationKind }> } | null };

export type UnitHomeQueryVariables = Exact<{
  unitCode: string;
  withDescendants?: boolean | null | undefined;
  from: string;
  sessions?: number | null | undefined;
  overdue?: number | null | undefined;
}>;


export type UnitHomeQuery = { readonly unit: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly level: UnitLevel } | null, readonly next: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly status: SessionStatus, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly announcedOn: string | null, readonly countsInStatistics: boolean, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly figures: { readonly opinions: number, readonly answered: number, readonly overdue: number, readonly directives: number } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null, readonly latest: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly type: SessionType, readonly mode: SessionMode | null, readonly status: SessionStatus, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly heldOnPrecision: DatePrecision, readonly awaitsDay: boolean, readonly dayPart: DayPart | null, readonly place: string | null, readonly announcedOn: string | null, readonly countsInStatistics: boolean, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly chairs: ReadonlyArray<{ readonly name: string | null, readonly position: string, readonly organization: { readonly id: string, readonly name: string } | null }>, readonly figures: { readonly opinions: number, readonly answered: number, readonly overdue: number, readonly directives: number } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null, readonly overdue: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly daysLate: number | null, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly owedBy: { readonly id: string, readonly name: string } | null, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly subject:
          | { readonly __typename: 'AdministrativeUnit', readonly code: string, readonly name: string, readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'Change', readonly id: string }
          | { readonly __typename: 'Client', readonly id: string }
          | { readonly __typename: 'ConclusionNotice', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Directive', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Escalation', readonly id: string }
          | { readonly __typename: 'Opinion', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Recalculation', readonly id: string }
          | { readonly __typename: 'Recommendation', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'Response', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'RoleGrant', readonly id: string }
          | { readonly __typename: 'Session', readonly excerpt: string | null, readonly id: string }
          | { readonly __typename: 'SupervisionCampaign', readonly id: string }
          | { readonly __typename: 'SupervisionFinding', readonly id: string }
          | { readonly __typename: 'Tracking', readonly id: string }
          | { readonly __typename: 'WorkItem', readonly id: string }
        , readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type UnitPickerQueryVariables = Exact<{
  where: UnitWhere;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitPickerQuery = { readonly units: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly level: UnitLevel, readonly validFrom: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };

export type UpdateOpinionMutationVariables = Exact<{
  input: UpdateOpinionInput;
}>;


export type UpdateOpinionMutation = { readonly updateOpinion: { readonly opinion: { readonly content: string | null, readonly channel: Channel, readonly turn: number | null, readonly receivedOn: string | null, readonly fields: ReadonlyArray<string>, readonly id: string, readonly version: number, readonly status: OpinionStatus, readonly resolution: Resolution, readonly outcome: OpinionOutcome, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { readonly updateOrganization: { readonly organization: { readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganizationKind, readonly officialId: string | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly formerNames: ReadonlyArray<{ readonly name: string, readonly to: string }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null, readonly successor: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type UpdateSessionMutationVariables = Exact<{
  input: UpdateSessionInput;
}>;


export type UpdateSessionMutation = { readonly updateSession: { readonly session: { readonly title: string, readonly id: string, readonly version: number, readonly status: SessionStatus, readonly statusReason: string | null, readonly heldOn: string | null, readonly formerHeldOn: string | null, readonly awaitsDay: boolean, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly deadlines: ReadonlyArray<{ readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } }> } | null, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly subjectId: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly userErrors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly code: UserErrorCode, readonly message: string, readonly allowedSteps: ReadonlyArray<Step> }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly grants: ReadonlyArray<{ readonly role: Role, readonly unitCode: string, readonly organizationId: string | null, readonly denunciations: boolean, readonly scopes: ReadonlyArray<Scope>, readonly unit: { readonly id: string, readonly code: string, readonly name: string, readonly level: UnitLevel } | null, readonly organization: { readonly id: string, readonly name: string } | null }> } | null };

export type WorkingCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WorkingCalendarQuery = { readonly workingCalendar: { readonly version: number, readonly coveredFrom: string, readonly coveredTo: string, readonly workingDays: number, readonly days: ReadonlyArray<{ readonly date: string, readonly working: boolean, readonly kind: CalendarDayKind | null, readonly status: CalendarDayStatus | null, readonly reason: string | null, readonly source: string | null }> } | null };

export type WorklistQueryVariables = Exact<{
  where?: WorklistWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { readonly worklist: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly addresseeId: string | null, readonly subject:
          | { readonly __typename: 'Directive', readonly id: string, readonly version: number, readonly excerpt: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
          | { readonly __typename: 'Opinion', readonly id: string, readonly version: number, readonly excerpt: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
          | { readonly __typename: 'Recommendation', readonly id: string, readonly version: number, readonly excerpt: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
          | { readonly __typename: 'Response', readonly id: string, readonly version: number, readonly excerpt: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
          | { readonly __typename: 'Session', readonly id: string, readonly version: number, readonly excerpt: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly statusLabel: { readonly code: string, readonly vi: string, readonly en: string }, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }> }
        , readonly deadline: { readonly metOn: string | null, readonly cancelledOn: string | null, readonly viewerCan: ReadonlyArray<Step>, readonly id: string, readonly version: number, readonly policyCode: string, readonly startedOn: string, readonly dueOn: string | null, readonly originalDueOn: string, readonly overdueFrom: string | null, readonly state: DeadlineState, readonly workingDaysLeft: number | null, readonly workingDaysLate: number | null, readonly provisional: boolean, readonly binding: boolean, readonly mark: SourceMark | null, readonly source: string | null, readonly extensions: ReadonlyArray<{ readonly from: string, readonly to: string, readonly on: string, readonly reason: string }>, readonly pauses: ReadonlyArray<{ readonly from: string, readonly to: string | null, readonly reason: string }>, readonly label: { readonly code: string, readonly vi: string, readonly en: string } } | null, readonly body: { readonly id: string, readonly name: string } | null, readonly allowedTransitions: ReadonlyArray<{ readonly by: Step, readonly to: { readonly code: string, readonly vi: string, readonly en: string }, readonly requires: ReadonlyArray<{ readonly code: ConditionCode, readonly vi: string, readonly en: string, readonly met: boolean | null }> }>, readonly unit: { readonly id: string, readonly code: string, readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } | null };
