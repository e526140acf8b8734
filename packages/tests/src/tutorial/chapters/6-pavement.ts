import { onOpinion, onResponse } from "../input.ts";
import type { Chapter } from "../types.ts";

const draft = (content: string) =>
  onOpinion("opinion 5", {
    kind: "FINAL",
    content,
    answeredBy: "Công an phường",
    resolution: "RESOLVED",
  });

export const PAVEMENT: Chapter = {
  title: {
    en: "One opinion returned, and the right to approve",
    vi: "Một ý kiến được chuyển trả và thẩm quyền phê duyệt",
  },
  steps: [
    {
      by: "officer",
      at: "2026-04-02 10:00",
      en:
        "Order on the pavement is not a duty of the department. The officer returns the " +
        "opinion with a reason.",
      vi: "Trật tự vỉa hè không thuộc nhiệm vụ của phòng: cán bộ xử lý chuyển trả và nêu lý do.",
      calls: [
        {
          operation: "ReturnOpinion",
          variables: onOpinion("opinion 5", {
            reason: "Xử lý lấn chiếm vỉa hè thuộc nhiệm vụ của Công an phường.",
          }),
          show: "{ version status deadlines { dueOn state } allowedTransitions { by } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-04-02 14:00",
      en: "The clerk assigns it to the ward police.",
      vi: "Công chức văn phòng giao lại cho Công an phường.",
      calls: [
        {
          operation: "AssignOpinion",
          variables: onOpinion("opinion 5", { organizationId: "«police»", dueOn: "2026-04-24" }),
          show: "{ version status deadlines { dueOn state } }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-04-02 14:30",
      en:
        "From now on the officer of the department cannot handle it: an officer acts " +
        "for one body.",
      vi:
        "Từ lúc này cán bộ của phòng không được xử lý nữa: mỗi cán bộ chỉ xử lý việc " +
        "của cơ quan mình.",
      calls: [
        { operation: "AcceptOpinion", variables: onOpinion("opinion 5"), refused: ["FORBIDDEN"] },
      ],
    },
    {
      by: "clerk",
      at: "2026-04-08 09:00",
      en:
        "The ward police work on paper, and the clerk records for them. A clerk may " +
        "draft a response, but not approve it.",
      vi:
        "Công an phường làm trên giấy, công chức văn phòng nhập thay. Công chức được dự " +
        "thảo, không được duyệt.",
      calls: [
        {
          operation: "AcceptOpinion",
          variables: onOpinion("opinion 5", { acceptedOn: "2026-04-03" }),
          show: "{ version status }",
        },
        {
          operation: "DraftResponse",
          variables: draft("Công an phường đã lập lại trật tự vỉa hè trước chợ."),
          names: { "«answer 5»": "responses.0.id" },
          show: "{ version status responses { id version kind status } }",
        },
        { operation: "ApproveResponse", variables: onResponse("answer 5"), refused: ["FORBIDDEN"] },
      ],
    },
    {
      by: "leader",
      at: "2026-04-08 15:00",
      en:
        "The leader rewrites the draft and becomes a drafter. Nobody can approve their " +
        "own draft.",
      vi:
        "Người đứng đầu viết lại dự thảo nên trở thành người dự thảo: không ai được " +
        "duyệt dự thảo của chính mình.",
      calls: [
        {
          operation: "DraftResponse",
          variables: draft(
            "Công an phường đã lập lại trật tự vỉa hè trước chợ, kẻ vạch để xe và tuần tra " +
              "hằng đêm.",
          ),
          show: "{ version responses { version status } }",
        },
        {
          operation: "ApproveResponse",
          variables: onResponse("answer 5"),
          refused: ["CONDITION_NOT_MET"],
        },
      ],
    },
    {
      by: "deputy",
      at: "2026-04-09 09:00",
      en:
        "A further version by another person would not help: everybody who wrote a " +
        "version of the draft is its drafter. The deputy approves.",
      vi:
        "Người khác sửa lại dự thảo cũng không thay đổi điều này: mọi người đã viết dự " +
        "thảo đều là người dự thảo. Cấp phó duyệt.",
      calls: [
        {
          operation: "ApproveResponse",
          variables: onResponse("answer 5"),
          show:
            "{ version status resolution responses { kind status approvedOn } " +
            "allowedTransitions { by requires { code } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-04-10 10:00",
      en:
        "An approved response is not the end. The opinion can be closed after the " +
        "citizen is notified, here by telephone. The system logs that the clerk read " +
        "the telephone number.",
      vi:
        "Văn bản trả lời được duyệt chưa phải là kết thúc: ý kiến chỉ được kết thúc sau " +
        "khi đã thông báo cho công dân. Ở đây thông báo qua điện thoại; việc xem số điện " +
        "thoại được ghi lại.",
      calls: [
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 5"),
          refused: ["CONDITION_NOT_MET"],
        },
        {
          operation: "OpinionIdentity",
          variables: { opinionId: "«opinion 5»" },
          show: "{ citizen { name phone } }",
        },
        {
          operation: "RecordDelivery",
          variables: {
            input: {
              responseId: "«answer 5»",
              means: "PHONE_IN_PERSON",
              deliveredBy: "Công chức văn phòng",
            },
          },
          show: "{ version status responses { status deliveries { means deliveredOn } } }",
        },
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 5"),
          show: "{ version status resolution }",
        },
      ],
    },
  ],
};
