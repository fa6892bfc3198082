/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../../src/hosts/host";
import type { Language } from "../../../src/kpi/language";
import { buildScorecard, startAnswers } from "../../../src/scorecard/build";
import { TEMPLATES } from "../../../src/scorecard/templates/templates";
import { Home } from "../../../src/taskpane/home/Home";
import { draftOf } from "../../../src/taskpane/wizard/draft";
import { startState } from "../../../src/taskpane/wizard/wizard-state";
import { modelChunks } from "../../../src/workbook/sheets/kpi";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook, type FakeWorkbook } from "../fake-pane";

beforeEach(() => prepareDom());

describe("<Home>", () => {
  it("offers to create a scorecard in an empty workbook", async () => {
    const { onWizard } = open(fakeWorkbook());
    await userEvent.click(await screen.findByRole("button", { name: /^Tạo thẻ điểm/ }));
    expect(onWizard).toHaveBeenCalledWith("new");
    expect(screen.queryByText("Trong tệp này")).not.toBeInTheDocument();
  });

  it("goes on with a draft, and says whose and where", async () => {
    const workbook = fakeWorkbook();
    workbook.draft = draftFor("Sông Hồng");
    const { onWizard } = open(workbook);
    const row = await screen.findByRole("button", { name: /^Tiếp tục bản nháp/ });
    expect(row).toHaveTextContent("Sông Hồng · bước 3/5");
    await userEvent.click(row);
    expect(onWizard).toHaveBeenCalledWith("draft");
  });

  it("asks before it discards a draft", async () => {
    const workbook = fakeWorkbook();
    workbook.draft = draftFor("Sông Hồng");
    const { onWizard } = open(workbook);
    await userEvent.click(await screen.findByRole("button", { name: "Làm lại từ đầu" }));
    await userEvent.click(screen.getByRole("button", { name: "Giữ bản nháp" }));
    expect(onWizard).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Làm lại từ đầu" }));
    await userEvent.click(screen.getByRole("button", { name: "Bỏ và làm lại" }));
    expect(onWizard).toHaveBeenCalledWith("new");
  });

  it("says so when a draft cannot be read, and still offers a new scorecard", async () => {
    const workbook = fakeWorkbook();
    workbook.draft = { kind: "wizard", answers: "?" };
    open(workbook);
    expect(await screen.findByText(/bản nháp không đọc được/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Tạo thẻ điểm/ })).toBeInTheDocument();
  });

  it("recognises scorecards it made, one entry for the figures of each", async () => {
    const workbook = fakeWorkbook();
    addScorecard(workbook, "bsc", "Sông Hồng");
    addScorecard(workbook, "bsc2", "Chi nhánh Huế");
    const { onFigures } = open(workbook);
    await userEvent.click(await screen.findByRole("button", { name: /^Nhập số liệu: Chi nhánh Huế/ }));
    expect(onFigures).toHaveBeenCalledWith("bsc2");
    expect(screen.getByRole("button", { name: /^Nhập số liệu: Sông Hồng/ })).toBeInTheDocument();
    expect(screen.getAllByText("6 KPI · 01/2026 – 12/2027")).toHaveLength(2);
  });

  it("saves the scorecards as files that can be read, and no other", async () => {
    const workbook = fakeWorkbook();
    addScorecard(workbook, "bsc", "Sông Hồng");
    addScorecard(workbook, "bsc2", "Chi nhánh Huế");
    workbook.cells.bsc_model = [["sửa tay"]];
    const { onSaveFile } = open(workbook);
    const [button, ...others] = await screen.findAllByRole("button", { name: /^Lưu thành tệp Excel/ });
    expect(others).toEqual([]);
    expect(button).toHaveAccessibleName("Lưu thành tệp Excel: Chi nhánh Huế");
    if (button !== undefined) await userEvent.click(button);
    expect(onSaveFile).toHaveBeenCalledWith("bsc2");
  });

  it("opens a file, also in an empty workbook", async () => {
    const { onOpenFile } = open(fakeWorkbook());
    await userEvent.click(await screen.findByRole("button", { name: /^Mở tệp thẻ điểm/ }));
    expect(onOpenFile).toHaveBeenCalled();
  });

  it("says which sheet was deleted", async () => {
    const workbook = fakeWorkbook();
    addScorecard(workbook, "bsc", "Sông Hồng");
    workbook.cells.bsc_data = null;
    open(workbook);
    expect(await screen.findByText(/Đã bị xóa khỏi tệp: Số liệu\./)).toBeInTheDocument();
  });

  it("offers no figures where the description of a scorecard is gone or damaged, but still its removal", async () => {
    const workbook = fakeWorkbook();
    addScorecard(workbook, "bsc", "Sông Hồng");
    workbook.cells.bsc_model = [["sửa tay"]];
    open(workbook);
    expect(await screen.findByText(/đã bị sửa, không đọc được/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Nhập số liệu/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^Xóa những gì đã tạo/ })).toBeInTheDocument();
  });

  it.each([
    [
      "vi",
      /trang mô tả \(_kpi\) đã bị xóa/i,
      "Xóa những gì đã tạo: ",
      "Xóa “Tổng quan (2), Số liệu (2)” khỏi tệp này?",
    ],
    [
      "en",
      /description sheet \(_kpi\) was deleted/,
      "Remove what was created: ",
      "Remove “Tổng quan (2), Số liệu (2)” from this workbook?",
    ],
  ] as const)(
    "calls a scorecard without its description by the tabs that are left, never by another's (%s)",
    async (language, missing, remove, question) => {
      const workbook = fakeWorkbook();
      addScorecard(workbook, "bsc", "Sông Hồng");
      addScorecard(workbook, "bsc2", "Chi nhánh Huế");
      for (const name of ["bsc2_model", "bsc2_kpi", "bsc2_scorecard"]) workbook.cells[name] = null;
      workbook.tabs = { bsc_scorecard: "Thẻ điểm", bsc2_dashboard: "Tổng quan (2)", bsc2_data: "Số liệu (2)" };
      open(workbook, fakePane(workbook), language);
      expect(await screen.findByText(missing)).toBeInTheDocument();
      expect(screen.getByRole("heading", { name: "Tổng quan (2), Số liệu (2)" })).toBeInTheDocument();
      expect(screen.queryByRole("heading", { name: /^(Thẻ điểm|Scorecard)$/ })).not.toBeInTheDocument();
      await userEvent.click(screen.getByRole("button", { name: `${remove}Tổng quan (2), Số liệu (2)` }));
      expect(await screen.findByText(question)).toBeInTheDocument();
    },
  );

  it("asks before it removes a finished scorecard, and names the sheets somebody typed into", async () => {
    const workbook = fakeWorkbook();
    addScorecard(workbook, "bsc", "Sông Hồng");
    workbook.typedInto = ["Số liệu", "Thẻ điểm"];
    open(workbook);
    await userEvent.click(await screen.findByRole("button", { name: "Xóa những gì đã tạo: Sông Hồng" }));
    const question = await screen.findByRole("group", { name: "Xóa “Sông Hồng” khỏi tệp này?" });
    expect(within(question).getByText("Xóa “Sông Hồng” khỏi tệp này?")).toHaveFocus();
    expect(
      within(question)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Số liệu", "Thẻ điểm"]);
    expect(workbook.removed).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: /khỏi tệp này/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Xóa những gì đã tạo: Sông Hồng" })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "Xóa những gì đã tạo: Sông Hồng" }));
    await userEvent.click(await screen.findByRole("button", { name: "Xóa" }));
    expect(workbook.removed).toEqual(["bsc"]);
    expect(await screen.findByText("Đã xóa.")).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: /^Tạo thẻ điểm/ })).toBeInTheDocument();
  });

  it("removes what was left unfinished at once where nobody typed into it", async () => {
    const workbook = fakeWorkbook();
    workbook.unfinished = ["bsc"];
    open(workbook);
    await userEvent.click(await screen.findByRole("button", { name: "Xóa những gì đã tạo" }));
    expect(await screen.findByText("Đã xóa.")).toBeInTheDocument();
    expect(workbook.removed).toEqual(["bsc"]);
  });

  it("asks first where somebody typed into what was left unfinished", async () => {
    const workbook = fakeWorkbook();
    workbook.unfinished = ["bsc"];
    workbook.typedInto = ["Số liệu"];
    open(workbook);
    await userEvent.click(await screen.findByRole("button", { name: "Xóa những gì đã tạo" }));
    expect(await screen.findByText("Số liệu")).toBeInTheDocument();
    expect(workbook.removed).toEqual([]);
  });

  it("says what may hold it up when looking at the workbook takes long", () => {
    jest.useFakeTimers();
    const workbook = fakeWorkbook();
    const host = { ...fakePane(workbook).host, survey: () => new Promise<never>(() => undefined) };
    open(workbook, { ...fakePane(workbook), host });
    expect(screen.queryByText(/đang gõ trong một ô/)).not.toBeInTheDocument();
    act(() => jest.advanceTimersByTime(5_000));
    expect(screen.getByText(/đang gõ trong một ô/)).toBeInTheDocument();
    jest.useRealTimers();
  });

  it("says what the host complains about, and looks again", async () => {
    const workbook = fakeWorkbook();
    workbook.surveyFails = new HostError("cellEditing", { step: "survey" });
    open(workbook);
    expect(await screen.findByText(/Đang có một ô được sửa/)).toBeInTheDocument();
    workbook.surveyFails = null;
    await userEvent.click(screen.getByRole("button", { name: "Xem lại" }));
    expect(await screen.findByRole("button", { name: /^Tạo thẻ điểm/ })).toBeInTheDocument();
  });
});

function open(workbook: FakeWorkbook, pane = fakePane(workbook), language: Language = "vi") {
  const onWizard = jest.fn();
  const onFigures = jest.fn();
  const onSaveFile = jest.fn();
  const onOpenFile = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <Home
        pane={pane}
        language={language}
        onWizard={onWizard}
        onFigures={onFigures}
        onSaveFile={onSaveFile}
        onOpenFile={onOpenFile}
        onFunctions={jest.fn()}
        onConvert={jest.fn()}
        footer={null}
        returning={false}
      />
    </FluentProvider>,
  );
  return { onWizard, onFigures, onSaveFile, onOpenFile };
}

function draftFor(name: string) {
  const start = startState(TEMPLATES[0], "vi", "2026-11");
  const answers = { ...start.answers, organisation: { name, mission: "" } };
  return draftOf({ ...start, answers, step: "targets" }, new Date("2026-11-23T07:05:00Z"));
}

function addScorecard(workbook: FakeWorkbook, prefix: string, name: string): void {
  const answers = startAnswers(TEMPLATES[0], "vi", "2026-11");
  const scorecard = buildScorecard({ ...answers, organisation: { name, mission: "" } });
  workbook.cells[`${prefix}_model`] = modelChunks(scorecard).map((chunk) => [chunk]);
  for (const sheet of ["dashboard", "scorecard", "data", "calc", "kpi"]) workbook.cells[`${prefix}_${sheet}`] = [["x"]];
}
