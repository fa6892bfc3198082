/** @jest-environment jsdom */
import { prepareFiles } from "./file-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError, type WorkbookHost } from "../../../src/hosts/host";
import { readWorkbook } from "../../../src/hosts/read-workbook";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { Language } from "../../../src/kpi/language";
import { OpenFile } from "../../../src/taskpane/files/OpenFile";
import type { FileProblem } from "../../../src/taskpane/files/read-scorecard-file";
import { filesWordsIn } from "../../../src/taskpane/files/words/words";
import type { Pane } from "../../../src/taskpane/screen";
import { parseDraft } from "../../../src/taskpane/wizard/draft";
import { onlineShop, onlineShopAnswers, realFigures } from "../../support/online-shop";
import { encryptedFile, oldContainer, scorecardFile } from "../../support/scorecard-files";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook, type FakeWorkbook } from "../fake-pane";

const shop = onlineShop("vi");

beforeEach(() => {
  prepareDom();
  prepareFiles();
});

describe("<OpenFile>", () => {
  it("shows what is in the file, and makes it in this workbook with its figures", async () => {
    const { host, onFigures, onBusy } = open();
    await choose("the-diem.xlsx", await scorecardFile({ scorecard: shop, figures: realFigures() }));
    expect(await screen.findByRole("heading", { name: "Cửa hàng quà tặng" })).toHaveFocus();
    expect(screen.getByText("Trong the-diem.xlsx")).toBeInTheDocument();
    expect(screen.getByText("Đã nhập 91/130 số liệu, mới nhất là 12/2011")).toBeInTheDocument();
    expect((await host.survey()).sheets).toEqual([]);
    await click("Tạo trong tệp đang mở");
    expect(await screen.findByRole("heading", { name: "Thẻ điểm đã nằm trong tệp đang mở" })).toHaveFocus();
    expect(await readWorkbook(host, "bsc")).toMatchObject({
      kind: "seen",
      workbook: { scorecard: shop, figures: realFigures(), period: "2011-11" },
    });
    expect(onBusy.mock.calls).toEqual([[true], [false]]);
    await click("Nhập số liệu");
    expect(onFigures).toHaveBeenCalledWith("bsc");
  });

  it("collides with nothing that is there", async () => {
    const file = await scorecardFile({ scorecard: shop, figures: realFigures() });
    const { host } = open();
    const make = async (): Promise<void> => {
      await choose("the-diem.xlsx", file);
      await click("Tạo trong tệp đang mở");
      await screen.findByRole("heading", { name: "Thẻ điểm đã nằm trong tệp đang mở" });
    };
    await make();
    document.body.replaceChildren();
    open({ host });
    await make();
    expect((await host.survey()).sheets).toEqual(
      expect.arrayContaining(["Tổng quan", "Tổng quan (2)", "Số liệu", "Số liệu (2)"]),
    );
    expect(await readWorkbook(host, "bsc2")).toMatchObject({ workbook: { scorecard: shop, figures: realFigures() } });
  });

  it("asks which of several is meant", async () => {
    const other = onlineShop("en", { organisation: { name: "Chi nhánh Huế", mission: "" } });
    const { host } = open();
    await choose("hai.xlsx", await scorecardFile({ scorecard: shop }, { scorecard: other }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Trong hai.xlsx" })).toHaveFocus());
    expect(screen.getByRole("group", { name: "Thẻ điểm nào?" })).toBeInTheDocument();
    await userEvent.click(await screen.findByRole("radio", { name: /^Chi nhánh Huế/ }));
    await click("Tạo trong tệp đang mở");
    await screen.findByRole("heading", { name: "Thẻ điểm đã nằm trong tệp đang mở" });
    expect(await readWorkbook(host, "bsc")).toMatchObject({ workbook: { scorecard: other } });
  });

  it("takes a file that is dropped", async () => {
    open();
    const files = [fileOf("the-diem.xlsx", await scorecardFile({ scorecard: shop }))];
    fireEvent.drop(document.body, { dataTransfer: { files, types: ["Files"] } });
    expect(await screen.findByRole("heading", { name: "Cửa hàng quà tặng" })).toBeInTheDocument();
  });

  it("says what was left behind when making it fails, and that the file is as it was", async () => {
    const workbook = fakeWorkbook();
    workbook.renderFails = { after: 1, error: new HostError("protected", { sheet: "Thẻ điểm", step: "cells" }) };
    const { host } = fakePane(workbook);
    open({ host });
    await choose("the-diem.xlsx", await scorecardFile({ scorecard: shop }));
    await click("Tạo trong tệp đang mở");
    expect(await screen.findByText("Thẻ điểm chưa tạo xong")).toBeInTheDocument();
    expect(screen.getByText(/đang được bảo vệ/)).toBeInTheDocument();
    expect(screen.getByText(/Đã có trong tệp: Tổng quan\..*Tệp bạn chọn vẫn nguyên như cũ\./)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Xóa những gì đã tạo" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Tạo trong tệp đang mở" })).not.toBeInTheDocument();
    await click("Xóa những gì đã tạo");
    expect(await screen.findByText(/Tệp trở lại như trước\. Tệp bạn chọn vẫn nguyên như cũ\./)).toBeInTheDocument();
    expect(workbook.removed).toEqual(["bsc"]);
    expect(screen.getByRole("button", { name: "Tạo trong tệp đang mở" })).toBeInTheDocument();
  });

  it("can be cancelled", async () => {
    const real = createXlsxHost();
    const render: WorkbookHost["render"] = (plan, options) =>
      new Promise((_, reject) => {
        options?.onProgress?.({ done: 1, total: plan.sheets.length, sheet: "Thẻ điểm" });
        options?.signal?.addEventListener("abort", () => reject(new HostError("cancelled", { step: "cells" })));
      });
    open({ host: { ...real, render } });
    await choose("the-diem.xlsx", await scorecardFile({ scorecard: shop }));
    await click("Tạo trong tệp đang mở");
    expect(await screen.findByText("Đang tạo “Thẻ điểm”")).toBeInTheDocument();
    await click("Hủy");
    expect(await screen.findByText("Đã hủy")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Tạo trong tệp đang mở" })).toBeInTheDocument();
  });

  const REFUSED: readonly (readonly [FileProblem, string, Uint8Array | string])[] = [
    ["empty", "a.xlsx", ""],
    ["notAWorkbook", "a.pdf", "%PDF-1.7"],
    ["damaged", "a.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ["oldFormat", "a.xls", oldContainer("Workbook")],
    ["passwordProtected", "a.xlsx", encryptedFile()],
    ["notJson", "a.kpi.json", "{"],
    ["notAnswers", "a.kpi.json", '{"templateId":"x"}'],
  ];
  it.each(REFUSED.flatMap((each) => (["vi", "en"] as const).map((language) => [language, ...each] as const)))(
    "says in %s why %s is refused and what to do, and takes another file",
    async (language, reason, name, content) => {
      open({}, language);
      const words = filesWordsIn(language);
      await choose(name, content, language);
      const alert = await screen.findByRole("alert");
      expect(screen.getByText(words.refused.title(name))).toBeInTheDocument();
      const [why = "", advice = ""] = words.refused[reason];
      expect(alert).toHaveTextContent(why);
      expect(alert).toHaveTextContent(advice);
      await choose("b.kpi.json", JSON.stringify(onlineShopAnswers("vi")), language, true);
      expect(await screen.findByRole("heading", { name: "Cửa hàng quà tặng" })).toBeInTheDocument();
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    },
  );

  it("names the first wrong fields of answers, and counts the rest", async () => {
    open();
    await choose("a.kpi.json", JSON.stringify({ ...onlineShopAnswers("vi"), months: 3, currency: "XYZ" }));
    expect(await screen.findByText("Không hiểu được: currency, months")).toBeInTheDocument();
    await choose("a.kpi.json", "{}", "vi", true);
    expect(await screen.findByText(/^Không hiểu được: (\S+, ){3}\S+ và \d+ mục nữa$/)).toBeInTheDocument();
  });

  it("makes answers the draft of the workbook and goes to the wizard, with the other KPIs on offer", async () => {
    const { workbook, onWizard } = open();
    const answers = onlineShopAnswers("vi");
    const chosen = answers.kpis.filter((kpi) => kpi.chosen);
    await choose("hue.kpi.json", JSON.stringify({ ...answers, kpis: chosen }));
    await click("Tiếp tục trong trình hướng dẫn");
    expect(onWizard).toHaveBeenCalledWith("draft");
    const draft = parseDraft(workbook.draft);
    expect(draft?.step).toBe("organisation");
    expect(draft?.answers.organisation.name).toBe("Cửa hàng quà tặng");
    expect(draft?.answers.kpis).toHaveLength(answers.kpis.length);
  });

  it("asks before another draft is lost", async () => {
    const first = open();
    await choose("hue.kpi.json", JSON.stringify(onlineShopAnswers("vi")));
    await click("Tiếp tục trong trình hướng dẫn");
    document.body.replaceChildren();
    const { onWizard } = open({ drafts: first.drafts });
    await choose("hue.kpi.json", JSON.stringify(onlineShopAnswers("vi", { months: 24 })));
    await click("Tiếp tục trong trình hướng dẫn");
    await click("Giữ bản nháp");
    expect(parseDraft(first.workbook.draft)?.answers.months).toBe(13);
    await click("Tiếp tục trong trình hướng dẫn");
    await click("Thay bản nháp");
    expect(onWizard).toHaveBeenCalledTimes(1);
    expect(parseDraft(first.workbook.draft)?.answers.months).toBe(24);
  });
});

function open(changes: Partial<Pane> = {}, language: Language = "vi") {
  const workbook: FakeWorkbook = fakeWorkbook();
  const pane: Pane = { ...fakePane(workbook), host: createXlsxHost(), ...changes };
  const calls = { onLeave: jest.fn(), onWizard: jest.fn(), onFigures: jest.fn(), onBusy: jest.fn() };
  render(
    <FluentProvider theme={webLightTheme}>
      <OpenFile pane={pane} language={language} {...calls} />
    </FluentProvider>,
  );
  return { ...calls, workbook, host: pane.host, drafts: pane.drafts };
}

async function choose(
  name: string,
  content: Uint8Array | string,
  language: Language = "vi",
  again = false,
): Promise<void> {
  const { open: words } = filesWordsIn(language);
  const label = again ? words.chooseAnother : words.choose;
  const input = screen.getByLabelText(new RegExp(`^${label}`));
  await userEvent.upload(input, fileOf(name, content), { applyAccept: false });
}

function fileOf(name: string, content: Uint8Array | string): File {
  return new File([content as BlobPart], name);
}

async function click(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }));
}
