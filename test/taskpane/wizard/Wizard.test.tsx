/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../../src/hosts/host";
import type { Language } from "../../../src/kpi/language";
import { parseDraft, type WizardDraft } from "../../../src/taskpane/wizard/draft";
import { Wizard } from "../../../src/taskpane/wizard/Wizard";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook, type FakeWorkbook } from "../fake-pane";

beforeEach(() => prepareDom());

describe("<Wizard>", () => {
  it("makes a workbook from the defaults in two clicks", async () => {
    const workbook = fakeWorkbook();
    const { onFigures } = await open(workbook);
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    expect(await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" })).toHaveFocus();
    const [plan] = workbook.rendered;
    expect(plan.prefix).toBe("bsc");
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Tổng quan", "Thẻ điểm", "Số liệu", "_calc", "_kpi"]);
    await click("Nhập số liệu");
    expect(onFigures).toHaveBeenCalledWith("bsc");
  });

  it("offers the finished scorecard as a file", async () => {
    const { onSaveFile } = await open(fakeWorkbook());
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    await click("Lưu thành tệp Excel");
    expect(onSaveFile).toHaveBeenCalledWith("bsc");
  });

  it("opens the pickers at the present month where the timeline has it", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" });
    const [plan] = workbook.rendered;
    const period = plan.names.find(({ name }) => name === "bsc_period");
    const dashboard = plan.sheets.find(({ id }) => id === "dashboard");
    const [, column, row] = /^\$([A-Z])\$(\d+)$/.exec(period?.address ?? "") ?? [];
    // 1 November 2026 as a spreadsheet counts days.
    expect(dashboard?.cells[Number(row) - 1][column.charCodeAt(0) - 65]).toEqual({ kind: "number", number: 46_327 });
  });

  it("moves the focus to the heading of each step, and tells where one is", async () => {
    await open(fakeWorkbook());
    expect(screen.getByRole("heading", { level: 1, name: "Tổ chức" })).toHaveFocus();
    await click("Tiếp");
    expect(screen.getByRole("heading", { level: 1, name: "KPI" })).toHaveFocus();
    expect(screen.getByText("Bước 2/5")).toBeInTheDocument();
    await click("4. Trọng số");
    expect(screen.getByRole("button", { name: "4. Trọng số" })).toHaveAttribute("aria-current", "step");
    await click("Quay lại");
    expect(screen.getByRole("heading", { level: 1, name: "Mục tiêu" })).toHaveFocus();
  });

  it("asks which of two readings is meant, and waits with creating until it knows", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await userEvent.selectOptions(screen.getByLabelText("Đơn vị tiền"), "EUR");
    await click("3. Mục tiêu");
    const card = within(screen.getByRole("group", { name: "Giá trị đơn hàng trung bình" }));
    await retype(card.getByLabelText("Mục tiêu"), "1.250");
    expect(card.getByText(/Có thể hiểu theo hai cách/)).toBeInTheDocument();
    await click("5. Xem lại và tạo");
    expect(screen.getByText(/Giá trị đơn hàng trung bình:/)).toBeInTheDocument();
    await click("Tạo thẻ điểm");
    expect(workbook.rendered).toEqual([]);
    await click("Đến bước Mục tiêu");
    const again = within(screen.getByRole("group", { name: "Giá trị đơn hàng trung bình" }));
    expect(again.getByLabelText("Mục tiêu")).toHaveValue("1.250");
    await userEvent.click(again.getByRole("button", { name: /1\.250/ }));
    expect(again.getByLabelText("Mục tiêu")).toHaveValue("1250");
    expect(again.queryByText(/Có thể hiểu/)).not.toBeInTheDocument();
  });

  it("says how a number was read, and what the lights will then say", async () => {
    await open(fakeWorkbook());
    await click("3. Mục tiêu");
    const card = within(screen.getByRole("group", { name: "Tỷ lệ rời bỏ" }));
    await retype(card.getByLabelText("Mục tiêu"), "45");
    expect(card.getByText("= 45%")).toBeInTheDocument();
    expect(within(card.getByRole("group", { name: "Đèn" })).getByText(/đến 45%/)).toBeInTheDocument();
  });

  it("reads an amount in đồng the only way that makes sense, and asks in English about none either", async () => {
    await open(fakeWorkbook(), { language: "en" });
    await userEvent.selectOptions(screen.getByLabelText("Currency"), "VND");
    await click("3. Targets");
    const card = within(screen.getByRole("group", { name: "Average order value" }));
    await retype(card.getByLabelText("Target"), "850.000");
    expect(card.getByText(/= ₫850,000/)).toBeInTheDocument();
    expect(card.getByLabelText("Target")).toBeValid();
  });

  it.each([
    ["vi", "3. Mục tiêu", "Giá trị đơn hàng trung bình", "Mục tiêu", /không tính bằng phần trăm/],
    ["en", "3. Targets", "Average order value", "Target", /not counted in per cent/],
  ] as const)("takes no percentage for an amount of money (%s)", async (language, step, kpi, target, message) => {
    await open(fakeWorkbook(), { language });
    await click(step);
    const field = within(screen.getByRole("group", { name: kpi })).getByLabelText(target);
    await retype(field, "15%");
    expect(field).toHaveAccessibleDescription(message);
  });

  it.each([
    ["vi", "3. Mục tiêu", "Giá trị đơn hàng trung bình", "Tối thiểu", "Đèn", /giới hạn chỉ được dùng khi có mục tiêu/],
    ["en", "3. Targets", "Average order value", "At least", "Lights", /counts only where there is a target/],
  ] as const)(
    "shows no lights of a limit that is not settled, and says when one has no effect (%s)",
    async (language, step, kpi, limit, lights, idle) => {
      await open(fakeWorkbook(), { language });
      await click(step);
      const card = within(screen.getByRole("group", { name: kpi }));
      const shown = () => within(card.getByRole("group", { name: lights })).getAllByText(/^[▼▲●]/).length;
      expect(shown()).toBe(3);
      await retype(card.getByLabelText(limit), "xyz");
      expect(shown()).toBe(1);
      await retype(card.getByLabelText(limit), "500");
      expect(shown()).toBe(3);
      const target = card.getAllByRole("textbox")[0];
      await userEvent.clear(target);
      expect(card.queryByRole("group", { name: lights })).not.toBeInTheDocument();
      expect(card.getByLabelText(limit)).toHaveAccessibleDescription(idle);
      expect(card.getByLabelText(limit)).toBeValid();
      await userEvent.type(target, "600");
      expect(card.queryByText(idle)).not.toBeInTheDocument();
    },
  );

  it("takes a weight with a percent sign, and creates", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await click("4. Trọng số");
    const weight = screen.getByLabelText("Giá trị đơn hàng trung bình");
    await retype(weight, "20%");
    expect(weight).toBeValid();
    expect(screen.getByText("= 20")).toBeInTheDocument();
    await click("5. Xem lại và tạo");
    await click("Tạo thẻ điểm");
    expect(await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" })).toBeInTheDocument();
  });

  it("breaks an own name without a space rather than widening the pane", async () => {
    await open(fakeWorkbook());
    await click("2. KPI");
    const name = "A".repeat(63);
    await userEvent.type(screen.getAllByLabelText("Tên riêng")[0], name);
    await click("4. Trọng số");
    expect(getComputedStyle(screen.getByText(name, { selector: "label" })).overflowWrap).toBe("anywhere");
  });

  it("stands with the error beside the number that cannot be read, and keeps the number", async () => {
    await open(fakeWorkbook());
    await click("3. Mục tiêu");
    const card = within(screen.getByRole("group", { name: "Giá trị đơn hàng trung bình" }));
    await retype(card.getByLabelText("Mục tiêu"), "năm trăm");
    await click("2. KPI");
    await click("3. Mục tiêu, cần xem lại");
    const target = within(screen.getByRole("group", { name: "Giá trị đơn hàng trung bình" })).getByLabelText(
      "Mục tiêu",
    );
    expect(target).toHaveValue("năm trăm");
    expect(target).toBeInvalid();
    expect(target).toHaveAccessibleDescription(/không phải là số/);
  });

  it("takes the example targets away, and leaves what was typed", async () => {
    await open(fakeWorkbook());
    await click("3. Mục tiêu");
    const target = (kpi: string) => within(screen.getByRole("group", { name: kpi })).getByLabelText("Mục tiêu");
    await retype(target("Tỷ lệ rời bỏ"), "45%");
    await click("Bỏ các mục tiêu mẫu");
    expect(target("Giá trị đơn hàng trung bình")).toHaveValue("");
    expect(target("Tỷ lệ rời bỏ")).toHaveValue("45%");
  });

  it("finds a KPI without accents and adds it under its own name", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await click("2. KPI");
    await userEvent.type(screen.getByLabelText("Tìm KPI"), "loi nhuan gop");
    await userEvent.click(screen.getByRole("checkbox", { name: /lợi nhuận gộp/ }));
    expect(screen.getByText("Đã chọn 7")).toBeInTheDocument();
    // The best find stands first.
    await userEvent.type(screen.getAllByLabelText("Tên riêng")[0], "Lãi gộp");
    expect(screen.getByRole("checkbox", { name: "Lãi gộp" })).toBeChecked();
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" });
    expect(JSON.stringify(workbook.rendered[0])).toContain("Lãi gộp");
  });

  it("will not create without a KPI, and says where to mend it", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await click("2. KPI");
    for (const box of screen.getAllByRole("checkbox", { checked: true })) await userEvent.click(box);
    expect(screen.getByText("Hãy chọn ít nhất một KPI.")).toBeInTheDocument();
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    expect(workbook.rendered).toEqual([]);
    expect(screen.getByRole("button", { name: "Đến bước KPI" })).toBeInTheDocument();
  });

  it("shows the share of every weight, and balances around a locked one", async () => {
    await open(fakeWorkbook());
    await click("4. Trọng số");
    await retype(screen.getByLabelText("Tỷ lệ rời bỏ"), "65");
    expect(screen.getByText("Tổng: 140")).toBeInTheDocument();
    await click("Khóa trọng số của Tỷ lệ rời bỏ");
    await click("Cân bằng về 100");
    expect(screen.getByText("Tổng: 100")).toBeInTheDocument();
    expect(screen.getByLabelText("Tỷ lệ rời bỏ")).toHaveValue("65");
  });

  it("mends a sheet name that Excel would refuse, and says how", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await click("Xem lại và tạo");
    const name = screen.getByRole("textbox", { name: "Tên trang tính: Tổng quan" });
    await retype(name, "Quý 1/2026");
    expect(screen.getByText(/“Quý 1\/2026” đổi thành “Quý 1 2026”/)).toBeInTheDocument();
    await click("Tạo thẻ điểm");
    await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" });
    expect(workbook.rendered[0].sheets[0].name).toBe("Quý 1 2026");
  });

  it("names the sheets it leaves alone, and takes no name of theirs", async () => {
    const workbook = fakeWorkbook();
    workbook.sheets = ["Tổng quan", "Kho", "Lương", "Nợ", "Thuế"];
    await open(workbook);
    await click("Xem lại và tạo");
    expect(await screen.findByText(/5 trang tính Tổng quan, Kho, Lương và 2 trang khác/)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Tên trang tính: Tổng quan" })).toHaveValue("Tổng quan (2)");
  });

  it("gives a second scorecard names of its own, also beside one that was left unfinished", async () => {
    const workbook = fakeWorkbook();
    workbook.cells = { bsc_model: [["x"]] };
    workbook.unfinished = ["bsc2"];
    await open(workbook);
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" });
    expect(workbook.rendered[0].prefix).toBe("bsc3");
  });

  it("says what happened and what is left after a failure, and removes it", async () => {
    const workbook = fakeWorkbook();
    workbook.renderFails = { after: 2, error: new HostError("protected", { sheet: "Số liệu", step: "values" }) };
    await open(workbook);
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    expect(await screen.findByText("Thẻ điểm chưa tạo xong")).toBeInTheDocument();
    expect(screen.getByText(/đang được bảo vệ/)).toBeInTheDocument();
    expect(screen.getByText(/Đã có trong tệp: Tổng quan, Thẻ điểm\./)).toBeInTheDocument();
    expect(screen.getByText(/Trang tính “Số liệu”, bước “values”/)).toBeInTheDocument();
    await click("Xóa những gì đã tạo");
    expect(await screen.findByText(/Đã xóa hết những gì vừa tạo/)).toBeInTheDocument();
    expect(workbook.removed).toEqual(["bsc"]);
    expect(screen.getByRole("heading", { level: 1, name: "Xem lại và tạo" })).toHaveFocus();
    workbook.renderFails = null;
    await click("Tạo thẻ điểm");
    expect(await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" })).toBeInTheDocument();
  });

  it("says that nothing is left when it could not even begin", async () => {
    const workbook = fakeWorkbook();
    await open(workbook);
    await click("Xem lại và tạo");
    workbook.surveyFails = new HostError("cellEditing", { step: "survey" });
    await click("Tạo thẻ điểm");
    expect(await screen.findByText("Chưa tạo được thẻ điểm")).toBeInTheDocument();
    expect(screen.getByText(/Không còn gì sót lại trong tệp/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tạo thẻ điểm" })).toBeEnabled();
  });

  it("shows the sheet being made, and stops when cancelled", async () => {
    const workbook = fakeWorkbook();
    let letGo = (): void => undefined;
    workbook.hold = new Promise((resolve) => {
      letGo = resolve;
    });
    const { onBusy } = await open(workbook);
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    expect(await screen.findByText("Đang tạo “Tổng quan”")).toBeInTheDocument();
    expect(screen.getByText("0/5 trang tính")).toBeInTheDocument();
    expect(onBusy).toHaveBeenLastCalledWith(true);
    await click("Hủy");
    expect(screen.getByText("Sẽ dừng sau trang tính này …")).toBeInTheDocument();
    letGo();
    expect(await screen.findByText("Đã hủy")).toBeInTheDocument();
    expect(screen.getByText(/Đã có trong tệp: Tổng quan\./)).toBeInTheDocument();
    expect(onBusy).toHaveBeenLastCalledWith(false);
  });

  it("keeps a draft after each change, and begins there again with what was typed", async () => {
    const workbook = fakeWorkbook();
    const { unmount } = await open(workbook);
    await userEvent.type(screen.getByLabelText(/Tên tổ chức/), "=Sông 'Hồng'");
    await waitFor(() => expect(draftIn(workbook)?.answers.organisation.name).toBe("=Sông 'Hồng'"));
    await click("3. Mục tiêu");
    await waitFor(() => expect(draftIn(workbook)?.step).toBe("targets"));
    const target = within(screen.getByRole("group", { name: "Tỷ lệ rời bỏ" })).getByLabelText("Mục tiêu");
    await retype(target, "bốn mươi");
    unmount();
    await waitFor(() => expect(draftIn(workbook)?.texts).toEqual({ "kpi.CHURN.target": "bốn mươi" }));

    await open(workbook, { begin: "draft" });
    expect(screen.getByRole("heading", { level: 1, name: "Mục tiêu" })).toBeInTheDocument();
    expect(within(screen.getByRole("group", { name: "Tỷ lệ rời bỏ" })).getByLabelText("Mục tiêu")).toHaveValue(
      "bốn mươi",
    );
    await click("1. Tổ chức");
    expect(screen.getByLabelText(/Tên tổ chức/)).toHaveValue("=Sông 'Hồng'");
  });

  it("leaves no draft where nothing was changed, nor after the scorecard was made", async () => {
    const workbook = fakeWorkbook();
    const { unmount } = await open(workbook);
    unmount();
    expect(workbook.draft).toBeNull();
    await open(workbook);
    await userEvent.type(screen.getByLabelText(/Tên tổ chức/), "Sông Hồng");
    await click("Xem lại và tạo");
    await click("Tạo thẻ điểm");
    await screen.findByRole("heading", { name: "Thẻ điểm đã sẵn sàng" });
    expect(workbook.draft).toBeNull();
  });

  it("warns when the draft cannot be saved, and loses nothing", async () => {
    const workbook = fakeWorkbook();
    const pane = fakePane(workbook);
    const drafts = { ...pane.drafts, save: () => Promise.reject(new Error("read-only")) };
    await open(workbook, { pane: { ...pane, drafts } });
    await userEvent.type(screen.getByLabelText(/Tên tổ chức/), "Sông Hồng");
    await click("Tiếp");
    expect(await screen.findByText(/chưa lưu được bản nháp/)).toBeInTheDocument();
    await click("Quay lại");
    expect(screen.getByLabelText(/Tên tổ chức/)).toHaveValue("Sông Hồng");
  });

  it("begins anew where the draft is not one of ours", async () => {
    const workbook = fakeWorkbook();
    workbook.draft = { kind: "wizard", schema: 99 };
    await open(workbook, { begin: "draft" });
    expect(screen.getByRole("heading", { level: 1, name: "Tổ chức" })).toBeInTheDocument();
  });

  it("saves the draft before it leaves", async () => {
    const workbook = fakeWorkbook();
    const { onLeave } = await open(workbook);
    await userEvent.type(screen.getByLabelText(/Tên tổ chức/), "Sông");
    await click("Về màn hình đầu, bản nháp vẫn được giữ");
    await waitFor(() => expect(onLeave).toHaveBeenCalled());
    expect(draftIn(workbook)?.answers.organisation.name).toBe("Sông");
  });

  it("speaks English too, with the messages of the checks", async () => {
    await open(fakeWorkbook(), { language: "en" });
    await click("3. Targets");
    const card = within(screen.getByRole("group", { name: "Average order value" }));
    await retype(card.getByLabelText("At least"), "900");
    expect(card.getByText(/the minimum cannot be above the target/)).toBeInTheDocument();
  });
});

interface Opening {
  readonly language?: Language;
  readonly begin?: "new" | "draft";
  readonly pane?: ReturnType<typeof fakePane>;
}

async function open(
  workbook: FakeWorkbook,
  { language = "vi", begin = "new", pane = fakePane(workbook) }: Opening = {},
) {
  const calls = { onLeave: jest.fn(), onFigures: jest.fn(), onSaveFile: jest.fn(), onBusy: jest.fn() };
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <Wizard pane={pane} language={language} begin={begin} {...calls} />
    </FluentProvider>,
  );
  await screen.findByRole("navigation");
  return { ...calls, unmount };
}

async function click(name: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name }));
}

async function retype(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

function draftIn(workbook: FakeWorkbook): WizardDraft | null {
  return parseDraft(workbook.draft);
}
