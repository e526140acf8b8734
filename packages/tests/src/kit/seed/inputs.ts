import { addDays, type Day } from "@doithoai/core";
import { textOf } from "../text.ts";

const TITLE_LENGTH = 90;
const RESULT_DAYS = 20;

/** The inputs of the templates, for their commune and day. */
export const inputsOf = (commune: string, heldOn: Day) => {
  const body = `org_${commune}.2025-07-01.PEOPLES_COMMITTEE`;
  const title = (of: string) =>
    textOf(`Hội nghị đối thoại quý ${of} với nhân dân ${commune}`, TITLE_LENGTH);
  const opinion = {
    content: textOf("Hẻm 12 ngập mỗi khi mưa lớn."),
    nature: "SUGGESTION",
    fields: ["IRRIGATION_DRAINAGE"],
    competence: "COMMUNE",
  };
  return {
    held: {
      title: title("IV"),
      type: "PERIODIC",
      mode: "IN_PERSON",
      unitCode: commune,
      heldOn,
      place: "Hội trường Ủy ban nhân dân",
      attendance: 180,
      chairs: [
        { name: "Nguyễn Văn An", position: "Bí thư Đảng ủy" },
        { name: "Trần Thị Bình", position: "Chủ tịch Ủy ban nhân dân" },
      ],
    },
    planned: { title: title("I"), type: "PERIODIC", unitCode: commune },
    open: {
      ...opinion,
      // Beyond the commune's competence: the transfer is owed, and the result.
      competence: "PROVINCE",
      assignment: {
        organizationId: body,
        assignedOn: heldOn,
        dueOn: addDays(heldOn, RESULT_DAYS),
      },
    },
    answered: {
      ...opinion,
      resolution: "EXPLAINED",
      responses: [
        {
          kind: "FINAL",
          content: textOf("Ủy ban nhân dân đã giao nạo vét."),
          answeredOn: heldOn,
          answeredBy: "Chủ tịch Ủy ban nhân dân",
          deliveries: [{ means: "AT_SESSION", deliveredOn: heldOn }],
        },
      ],
    },
    denunciation: {
      content: textOf("Tố cáo cán bộ thu tiền không biên lai."),
      channel: "LETTER",
      nature: "DENUNCIATION",
    },
    directives: ["Nạo vét cống hẻm 12.", "Lắp đèn ở hẻm 14."].map((text) => ({
      kinds: ["RESOLVE"],
      content: textOf(text),
      leadId: body,
      dueOn: addDays(heldOn, RESULT_DAYS),
    })),
  };
};
