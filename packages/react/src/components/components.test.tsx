import "../testkit/dom.ts";
import { createClient } from "@doithoai/client";
import {
  Deadline,
  type DeadlineFacts,
  DoithoaiProvider,
  Opinion,
  Steps,
  useLabels,
  useLimits,
  type WithSteps,
} from "@doithoai/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { usePage } from "../testkit/dom.ts";
import { type Shown, show } from "../testkit/index.ts";

usePage();

const inLanguage = (language: "vi" | "en", node: ReactNode): Shown => {
  const client = createClient({ endpoint: "https://api.test/graphql", language });
  return show(<DoithoaiProvider client={client}>{node}</DoithoaiProvider>);
};

const SUBJECT: WithSteps = {
  id: "ses_1",
  version: 3,
  allowedTransitions: [
    { by: "holdSession" },
    {
      by: "closeSession",
      requires: [
        { code: "A", vi: "đã công khai", en: "it is published", met: true },
        { code: "B", vi: "mọi ý kiến đã kết thúc", en: "all opinions are closed", met: false },
        { code: "C", vi: "tùy nội dung", en: "by the input", met: null },
      ],
    },
  ],
};
const CLOSE = '[data-step="closeSession"]';

test("a button for each step; a step that is not met tells its conditions", async () => {
  const onStep = vi.fn();
  const page = inLanguage("vi", <Steps subject={SUBJECT} onStep={onStep} />);
  await expect
    .poll(() => page.all("button"))
    .toEqual(["Xác nhận hội nghị đã tổ chức", "Đóng hồ sơ hội nghị"]);
  expect(page.attribute(CLOSE, "aria-disabled")).toBe("true");
  expect(page.attribute(CLOSE, "disabled")).toBeNull();
  const reason = page.attribute(CLOSE, "aria-describedby");
  expect(page.all(`[id="${reason}"]`)).toEqual(["Chưa đủ điều kiện: mọi ý kiến đã kết thúc"]);
  page.click(CLOSE);
  expect(onStep).not.toHaveBeenCalled();
  page.click('[data-step="holdSession"]');
  expect(onStep).toHaveBeenCalledExactlyOnceWith("holdSession", SUBJECT);
  expect(page.attribute('[role="group"]', "aria-label")).toBe("Các bước");
});

test("while a step is sent no other one can be taken, and the outcome is told", async () => {
  const onStep = vi.fn();
  const page = inLanguage(
    "en",
    <Steps subject={SUBJECT} onStep={onStep} pending="holdSession" message="Sending…" />,
  );
  await expect.poll(() => page.all('[role="status"]')).toEqual(["Sending…"]);
  expect(page.attribute('[data-step="holdSession"]', "aria-busy")).toBe("true");
  page.click('[data-step="holdSession"]');
  expect(onStep).not.toHaveBeenCalled();
  expect(page.all("[data-unmet]")).toEqual(["Not possible yet: all opinions are closed"]);
});

test("the buttons may be those of the page", async () => {
  const page = inLanguage(
    "vi",
    <Steps
      subject={SUBJECT}
      onStep={() => undefined}
      only={({ by }) => by === "holdSession"}
      renderButton={({ children, ...props }) => (
        <button {...props} type="button" className="wide">
          <b>{children}</b>
        </button>
      )}
    />,
  );
  await expect.poll(() => page.all("button.wide b")).toEqual(["Xác nhận hội nghị đã tổ chức"]);
});

test("without a step the page says so", async () => {
  const none = { ...SUBJECT, allowedTransitions: [] };
  const page = inLanguage("en", <Steps subject={none} onStep={() => undefined} />);
  await expect.poll(page.text).toBe("There is no step to take.");
});

test("a page that leaves all steps out does not say that there is none", async () => {
  const page = inLanguage(
    "en",
    <Steps subject={SUBJECT} onStep={() => undefined} only={() => false} message="Done." />,
  );
  await expect.poll(page.text).toBe("Done.");
});

test.each<[string, string, DeadlineFacts]>([
  [
    "Trả lời: trong hạn, hạn 07/12/2026, còn 5 ngày làm việc",
    "Reply: on track, due 07/12/2026, 5 working days left",
    {
      label: { vi: "Trả lời", en: "Reply" },
      state: "ON_TRACK",
      dueOn: "2026-12-07",
      workingDaysLeft: 5,
    },
  ],
  [
    "quá hạn, hạn 30/11/2026, trễ 1 ngày làm việc, tạm tính, lịch nghỉ chưa được xác nhận",
    "overdue, due 30/11/2026, 1 working day late, provisional, days off are not confirmed",
    {
      state: "OVERDUE",
      dueOn: "2026-11-30",
      workingDaysLate: 1,
      daysLate: 3,
      provisional: true,
    },
  ],
  [
    "quá hạn, hạn 27/11/2026, trễ 2 ngày (ngày nghỉ)",
    "overdue, due 27/11/2026, 2 days late (days off)",
    { state: "OVERDUE", dueOn: "2026-11-27", workingDaysLate: 0, daysLate: 2 },
  ],
  [
    "đến hạn hôm nay, hạn 01/12/2026",
    "due today, due 01/12/2026",
    { state: "DUE_TODAY", dueOn: "2026-12-01", workingDaysLeft: 0 },
  ],
  ["tạm dừng", "paused", { state: "PAUSED", dueOn: null, workingDaysLeft: null }],
])("a deadline in one line: %s", async (vietnamese, english, deadline) => {
  const pages = [
    inLanguage("vi", <Deadline deadline={deadline} className="due" />),
    inLanguage("en", <Deadline deadline={deadline} as="li" />),
  ];
  await expect.poll(() => pages.map((page) => page.text())).toEqual([vietnamese, english]);
  expect(pages[0]?.attribute("p.due", "data-state")).toBe(deadline.state);
  expect(pages[1]?.attribute("time", "datetime")).toBe(deadline.dueOn ?? undefined);
});

test("a deadline may have a layout of the page", async () => {
  const deadline = { policyCode: "DIRECTIVE_DUE", state: "ON_TRACK" as const };
  const page = inLanguage(
    "vi",
    <Deadline deadline={deadline}>{({ label, state }) => `${state} / ${label}`}</Deadline>,
  );
  await expect.poll(page.text).toMatch(/^trong hạn \/ \D+/);
  expect(page.text()).not.toContain("DIRECTIVE_DUE");
});

test("an opinion shows its text, facts, deadlines and responses", async () => {
  const page = inLanguage(
    "en",
    <Opinion
      opinion={{
        id: "opn_1",
        content: "Hẻm 12 ngập.\nĐề nghị sửa cống.",
        contentState: "SHOWN",
        status: "IN_PROGRESS",
        resolution: "EXPLAINED",
        receivedOn: "2026-11-20",
        deadlines: [{ state: "OVERDUE", dueOn: "2026-11-30", workingDaysLate: 1 }],
        responses: [{ kind: "FINAL", content: "Đã sửa.", answeredOn: "2026-11-25" }],
      }}
      level={2}
    >
      <i>more</i>
    </Opinion>,
  );
  await expect.poll(() => page.all("h2")).toEqual(["Opinion"]);
  expect(page.all('p[lang="vi"]')).toEqual(["Hẻm 12 ngập.", "Đề nghị sửa cống.", "Đã sửa."]);
  expect(page.all("dd")).toEqual(["in progress (explained)", "20/11/2026"]);
  expect(page.all("li")).toEqual(["overdue, due 30/11/2026, 1 working day late"]);
  expect(page.all("h3")).toEqual(["Responses"]);
  expect(page.text()).toContain("25/11/2026");
  expect(page.all("i")).toEqual(["more"]);
  const heading = page.attribute("h2", "id");
  expect(page.attribute("article", "aria-labelledby")).toBe(heading);
});

test("a text that may not be read is named, not left empty", async () => {
  const page = inLanguage(
    "vi",
    <Opinion
      opinion={{ id: "opn_1", content: null, contentState: "LOCKED", status: "RECEIVED" }}
    />,
  );
  await expect
    .poll(() => page.all("article > p"))
    .toEqual(["Nội dung không được hiển thị.", "đã khóa (tố cáo)"]);
});

test("labels need no request; a code that is not known stays", async () => {
  function Words() {
    const { of, all } = useLabels();
    const [known, unknown] = ["CLOSED", "NEW"].map((code) => of("OpinionStatus", code));
    return `${known} ${unknown} ${all("Role").length > 3}`;
  }
  const page = inLanguage("vi", <Words />);
  await expect.poll(page.text).toMatch(/^\p{Ll}.* NEW true$/u);
});

test.each([
  ["content", "", "Bắt buộc nhập."],
  ["content", "Hẻm 12 ngập.", ""],
  ["content", "ế".normalize("NFD").repeat(4_000), ""],
  ["content", `${"ế".repeat(4_001)}  `, "Tối đa 4000 ký tự."],
  ["unknown", "", ""],
])("the limits of a form: %s", async (field, text, problem) => {
  function Form() {
    return `problem: ${useLimits("RecordOpinionInput").problem(field, text) ?? ""}`;
  }
  const page = inLanguage("vi", <Form />);
  await expect.poll(page.text).toBe(`problem: ${problem}`);
});

test("a hook outside the provider says what is missing", async () => {
  const { errors } = show(<Deadline deadline={{ state: "PAUSED" }} />);
  await expect.poll(() => String(errors[0])).toContain("<DoithoaiProvider client={…}>");
});
