const TEXT =
  "Kính đề nghị chính quyền xem xét nâng cấp đường hẻm và hệ thống thoát nước tại tổ dân phố, " +
  "vì mỗi khi mưa lớn kết hợp triều cường nước ngập sâu, người dân đi lại khó khăn, " +
  "học sinh phải lội nước đến trường; đồng thời lắp thêm đèn chiếu sáng, " +
  "xử lý việc lấn chiếm vỉa hè và cho biết rõ thời gian thực hiện để nhân dân giám sát, " +
  "vì việc này đã được phản ánh nhiều lần. ";

/** The length of an opinion, a directive or a response in the minutes of communes. */
const CONTENT_LENGTH = 300;

/** A text of exactly this length that begins with `start`. */
export const textOf = (start: string, length: number = CONTENT_LENGTH): string =>
  `${start} ${TEXT.repeat(Math.ceil(length / TEXT.length))}`
    .slice(0, length - 1)
    .padEnd(length, ".");
