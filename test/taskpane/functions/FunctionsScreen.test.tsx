/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError, type CellsFound } from "../../../src/hosts/host";
import type { CellMatrix } from "../../../src/kpi/cell";
import { functionById, FUNCTIONS } from "../../../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import { FunctionsScreen } from "../../../src/taskpane/functions/FunctionsScreen";
import type { CellPicker } from "../../../src/taskpane/screen";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook } from "../fake-pane";

beforeEach(() => prepareDom());

/** A function for every list of kinds of parameters that there is. */
const ONE_OF_EACH_KIND = [
  ...new Map(FUNCTIONS.map(({ id, parameters }) => [parameters.map(({ kind }) => kind).join(), id])).values(),
];

describe("<FunctionsScreen>", () => {
  it("files the functions in groups that open and close, by department or by stage", async () => {
    open();
    expect(screen.queryAllByRole("listitem")).toHaveLength(0);
    const people = screen.getByRole("button", { name: /^Nhân sự/ });
    await userEvent.click(people);
    expect(people).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByRole("listitem")).toHaveLength(
      FUNCTIONS.filter(({ id }) => FUNCTION_WORDS[id].departments[0] === "HR").length,
    );
    await userEvent.click(people);
    expect(screen.queryAllByRole("listitem")).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Giai đoạn" }));
    expect(screen.getByRole("button", { name: "Giai đoạn" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: /^Thu hút/ })).toHaveAttribute("aria-expanded", "false");
  });

  it("narrows the list by a question, and says where there is nothing", async () => {
    open();
    await search("chi phi co khach");
    expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("KPI.CAC");
    await userEvent.click(screen.getByRole("button", { name: "Xóa ô tìm" }));
    expect(screen.getByRole("button", { name: /^Tiếp thị/ })).toBeInTheDocument();
    await search("xyzzy");
    expect(screen.getByText(/Không có hàm nào cho “xyzzy”/)).toBeInTheDocument();
  });

  it("answers a mistake, and leads to the function to use", async () => {
    open();
    await search("trung bình các tỷ lệ");
    const answer = screen.getByRole("region", { name: "Đừng lấy trung bình các tỷ lệ" });
    expect(answer).toHaveTextContent("1,54 %");
    await userEvent.click(within(answer).getByRole("button", { name: "KPI.CTR" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(FUNCTION_WORDS["CTR"].name.vi);
  });

  it.each(ONE_OF_EACH_KIND)("tells what KPI.%s says, reads, gives, and where it misleads", async (id) => {
    open();
    await find(id);
    const words = FUNCTION_WORDS[id];
    expect(screen.getByRole("heading", { level: 1, name: words.name.vi })).toHaveFocus();
    for (const text of [words.description.vi, words.formula.vi, words.pitfall.vi, words.source]) {
      expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    }
    for (const parameter of functionById(id).parameters) {
      if (parameter.kind === "inputs") continue;
      const told = words.parameters[parameter.id];
      const name = new RegExp(`^${escaped(told.name.vi.replaceAll("_", " "))}( \\(không bắt buộc\\))?$`);
      const role = parameter.kind === "option" || parameter.kind === "text" ? "combobox" : "textbox";
      expect(screen.getByRole(role, { name })).toHaveAccessibleDescription(new RegExp(escaped(told.description.vi)));
    }
    expect(screen.getByText(new RegExp(`^=KPI\\.${id}\\(.*\\) cho `))).toBeInTheDocument();
    expect(screen.getByRole("link")).toHaveAttribute("href", `functions/${id.toLowerCase()}.vi.html`);
  });

  it("shows the result before anything is inserted, as Excel writes numbers", async () => {
    open({ readCells: async () => [cellsOf([[20_000], [30_000.5]])] });
    await fillCac("B2:B3", "40");
    expect(await screen.findByText("1.250")).toBeInTheDocument();
  });

  it("shows which cell keeps it from a result, and what to do", async () => {
    open({ readCells: async () => [cellsOf([[20_000]]), cellsOf([[null]])] });
    await fillCac("B2", "C2");
    expect(
      await screen.findByText(/^B2 đang trống: chưa có số liệu cho “khách mới”, không tính là 0\.$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/gõ số 0/)).toBeInTheDocument();
  });

  it("leaves the preview out for very large ranges, and says so when it fails", async () => {
    const { cells } = open({ readCells: async () => [{ kind: "tooMany", cells: 2_097_152 }] });
    await fillCac("B:C", "40");
    expect(await screen.findByText(/Không xem trước được vì có 2\.097\.152 ô/)).toBeInTheDocument();
    cells.readCells = () => Promise.reject(new HostError("cellEditing", { step: "read" }));
    await userEvent.type(screen.getByRole("textbox", { name: "khách mới" }), "0");
    expect(await screen.findByText(/Không xem trước được\. Đang có một ô được sửa/)).toBeInTheDocument();
  });

  it("has a place for every input of the KPI that is asked for, and shows the table that would spill", async () => {
    const columns = [
      [["Ads"], ["SEO"], ["Ads"]],
      [[60], [30], [40]],
      [[1], [3], [4]],
    ];
    const { cells } = open({
      readCells: async (requests) => requests.map((_, place) => cellsOf(columns[place])),
      insertFormula: jest.fn(async () => "Ads"),
    });
    await find("BYGROUP");
    expect(screen.getByText(/Chọn KPI trước/)).toBeInTheDocument();
    await userEvent.type(screen.getByRole("combobox"), "CAC");
    const [labels, cost, customers] = screen.getAllByRole("textbox");
    expect(cost).toHaveAccessibleName("chi phí");
    await userEvent.type(labels, "A2:A4");
    await userEvent.type(cost, "B2:B4");
    await userEvent.type(customers, "C2:C4");
    const table = await screen.findByRole("table");
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual(["Ads20", "SEO10", "TOTAL16,25"]);
    await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
    expect(cells.insertFormula).toHaveBeenCalledWith('=KPI.BYGROUP("CAC",A2:A4,B2:B4,C2:C4)');
  });

  it("offers the words of an option in the language of the pane, or a cell", async () => {
    open();
    await find("STATUS");
    const select = screen.getByRole("combobox");
    await userEvent.selectOptions(select, "thấp");
    expect(screen.getByText(/^=KPI\.STATUS\(;;;"thấp"\)$/)).toBeInTheDocument();
    await userEvent.selectOptions(select, "lấy từ một ô …");
    await userEvent.type(screen.getByRole("textbox", { name: "Ô cho chiều tốt" }), "D2");
    expect(screen.getByText("=KPI.STATUS(;;;D2)")).toBeInTheDocument();
  });

  it("remembers the last five that were inserted, the latest first", async () => {
    localStorage.setItem("kpi-scorecard.recent-functions", '["CTR","CVR","CAC","CPL","CPC"]');
    open({ insertFormula: async () => "1" });
    for (const id of ["CPA", "CAC"]) {
      await find(id);
      for (const field of screen.getAllByRole("textbox")) {
        await userEvent.click(field);
        await userEvent.paste("1");
      }
      await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
      await screen.findByText(/Đã chèn vào/);
      await userEvent.click(screen.getByRole("button", { name: "Tất cả hàm" }));
    }
    await search("");
    const recent = screen.getByRole("region", { name: "Mới dùng" });
    const ids = within(recent)
      .getAllByRole("listitem")
      .map((row) => within(row).getByText(/^KPI\./).textContent);
    expect(ids).toEqual(["KPI.CAC", "KPI.CPA", "KPI.CTR", "KPI.CVR", "KPI.CPL"]);
  });

  it("works where the browser keeps nothing, or something else", async () => {
    localStorage.setItem("kpi-scorecard.recent-functions", '["NOPE",7,"CAC"]');
    open();
    expect(within(await screen.findByRole("region", { name: "Mới dùng" })).getAllByRole("listitem")).toHaveLength(1);
    cleanup();
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("blocked");
    });
    open();
    expect(await screen.findByRole("button", { name: /^Tiếp thị/ })).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "Mới dùng" })).not.toBeInTheDocument();
    jest.restoreAllMocks();
  });

  it("adds a sheet with the example, and says under which name", async () => {
    const { cells } = open({ addSheet: jest.fn(async () => "Ví dụ CAC (2)") });
    await find("CAC");
    await userEvent.click(screen.getByRole("button", { name: "Thêm trang ví dụ" }));
    expect(await screen.findByText(/Đã thêm trang “Ví dụ CAC \(2\)”/)).toBeInTheDocument();
    expect(cells.addSheet).toHaveBeenCalledWith(expect.objectContaining({ name: "Ví dụ CAC" }));
  });

  it("explains the selected cell", async () => {
    open({
      activeCell: async () => ({
        sheet: "Sheet1",
        address: "F5",
        formula: "=KPI.CAC(B2:B3,C2)",
        value: { error: "#N/A" },
        text: "#N/A",
      }),
      readCells: async () => [cellsOf([[20_000], [null]]), { ...cellsOf([[null]]), column: 2 }],
    });
    await userEvent.click(screen.getByRole("button", { name: "Giải thích ô đang chọn" }));
    expect(await screen.findByText("F5 hiện #N/A.")).toBeInTheDocument();
    expect(screen.getByText("=KPI.CAC(B2:B3;C2)")).toBeInTheDocument();
    expect(screen.getByText("2 ô cộng lại: 20.000 · có 1 ô trống: bỏ qua, không tính là 0")).toBeInTheDocument();
    expect(screen.getByText(/^C2 đang trống: chưa có số liệu/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Xem thêm về KPI.CAC" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(FUNCTION_WORDS["CAC"].name.vi);
  });

  it("says what an ordinary formula and a cell without one are, and why a cell could not be read", async () => {
    const { cells } = open({
      activeCell: async () => ({ sheet: "Sheet1", address: "F5", formula: "=SUM(B2:B3)", value: 5, text: "5" }),
    });
    await userEvent.click(screen.getByRole("button", { name: "Giải thích ô đang chọn" }));
    expect(await screen.findByText(/Đây là công thức thường của Excel/)).toBeInTheDocument();
    cells.activeCell = async () => ({ sheet: "Sheet1", address: "A1", formula: null, value: null, text: "" });
    await userEvent.click(screen.getByRole("button", { name: "Đọc ô đang chọn" }));
    expect(await screen.findByText(/Ô này không có công thức/)).toBeInTheDocument();
    cells.activeCell = () => Promise.reject(new HostError("cellEditing", { step: "read" }));
    await userEvent.click(screen.getByRole("button", { name: "Đọc ô đang chọn" }));
    expect(await screen.findByText(/Đang có một ô được sửa/)).toBeInTheDocument();
  });

  it("inserts what was typed and taken from the sheet, and shows what the cell then shows", async () => {
    const { cells } = open({ insertFormula: jest.fn(async () => "500") });
    await find("CAC");
    cells.selectedAddress = async () => "'Số liệu'!B2:B5";
    await userEvent.click(screen.getByRole("button", { name: "Lấy vùng đang chọn cho chi phí" }));
    await userEvent.type(screen.getByRole("textbox", { name: "khách mới" }), "40,5");
    expect(await screen.findByText("=KPI.CAC('Số liệu'!B2:B5;40,5)")).toBeInTheDocument();
    cells.selectedAddress = async () => "Sheet1!D7";
    await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
    expect(await screen.findByText("Đã chèn vào Sheet1!D7, ô hiện 500.")).toBeInTheDocument();
    expect(cells.insertFormula).toHaveBeenCalledWith("=KPI.CAC('Số liệu'!B2:B5,40.5)");
  });

  it("explains an error that the cell then shows", async () => {
    open({ insertFormula: async () => "#DIV/0!" });
    await fillCac("B2", "C2");
    await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
    expect(await screen.findByText(/ô hiện #DIV\/0! \(có phép chia cho 0\)/)).toBeInTheDocument();
  });

  it("inserts nothing while something is missing or no argument", async () => {
    const { cells } = open({ insertFormula: jest.fn(async () => "") });
    await fillCac("=HYPERLINK(1)", "");
    expect(screen.getByText(/Không phải ô, cũng không phải số/)).toBeInTheDocument();
    expect(screen.queryByText(/^Cần có/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
    expect(screen.getByText(/^Cần có/)).toBeInTheDocument();
    expect(cells.insertFormula).not.toHaveBeenCalled();
  });

  it("does not let a formula read itself", async () => {
    const { cells } = open({ insertFormula: jest.fn(async () => ""), selectedAddress: async () => "Sheet1!B3" });
    await fillCac("B2:B5", "C2");
    await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
    expect(await screen.findByText(/Ô đang chọn Sheet1!B3 nằm trong vùng/)).toBeInTheDocument();
    expect(cells.insertFormula).not.toHaveBeenCalled();
  });

  it("says why inserting or taking the selection failed, and keeps what was typed", async () => {
    const { cells } = open({ insertFormula: () => Promise.reject(new HostError("protected", { step: "insert" })) });
    await fillCac("B2", "C2");
    await userEvent.click(screen.getByRole("button", { name: "Chèn vào ô" }));
    expect(await screen.findByText(/đang được bảo vệ/)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "chi phí" })).toHaveValue("B2");
    cells.selectedAddress = () => Promise.reject(new HostError("cellEditing", { step: "selection" }));
    await userEvent.click(screen.getByRole("button", { name: "Lấy vùng đang chọn cho chi phí" }));
    expect(await screen.findByText(/Đang có một ô được sửa/)).toBeInTheDocument();
    cells.selectedAddress = async () => "Sheet1!A1,Sheet1!C3";
    await userEvent.click(screen.getByRole("button", { name: "Lấy vùng đang chọn cho chi phí" }));
    expect(await screen.findByText(/Hãy chọn một vùng ô liền nhau/)).toBeInTheDocument();
  });

  it("goes back to the same place in the list, with what was typed kept", async () => {
    open();
    await fillCac("B2", "C2");
    await userEvent.click(screen.getByRole("button", { name: "Tất cả hàm" }));
    expect(screen.getByLabelText(/^Bạn muốn biết điều gì/)).toHaveValue("=KPI.CAC(");
    expect(screen.getByRole("button", { name: /KPI\.CAC/ })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: /KPI\.CAC/ }));
    expect(screen.getByRole("textbox", { name: "chi phí" })).toHaveValue("B2");
  });
});

function open(own: Partial<CellPicker> = {}) {
  const pane = fakePane(fakeWorkbook());
  const cells: { -readonly [K in keyof CellPicker]: CellPicker[K] } = { ...pane.cells, ...own };
  render(
    <FluentProvider theme={webLightTheme}>
      <FunctionsScreen pane={{ ...pane, cells }} language="vi" onLeave={jest.fn()} />
    </FluentProvider>,
  );
  return { cells };
}

async function search(text: string): Promise<void> {
  const field = screen.getByLabelText(/^Bạn muốn biết điều gì/);
  await userEvent.clear(field);
  if (text === "") return;
  await userEvent.click(field);
  await userEvent.paste(text);
}

/** Opens a function by its id. */
async function find(id: string): Promise<void> {
  await search(`=KPI.${id}(`);
  await userEvent.click(screen.getByRole("button", { name: new RegExp(`KPI\\.${id}(?![A-Z0-9])`) }));
}

function cellsOf(values: CellMatrix): Extract<CellsFound, { kind: "cells" }> {
  return { kind: "cells", sheet: "Sheet1", row: 1, column: 1, values };
}

async function fillCac(cost: string, customers: string): Promise<void> {
  await find("CAC");
  await userEvent.type(screen.getByRole("textbox", { name: "chi phí" }), cost);
  if (customers !== "") await userEvent.type(screen.getByRole("textbox", { name: "khách mới" }), customers);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
