/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../../src/hosts/host";
import { FUNCTIONS } from "../../../src/kpi/functions/functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import { FunctionsScreen } from "../../../src/taskpane/functions/FunctionsScreen";
import type { CellPicker } from "../../../src/taskpane/screen";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook } from "../fake-pane";

beforeEach(() => prepareDom());

describe("<FunctionsScreen>", () => {
  it("lists every function and narrows the list by a question", async () => {
    open();
    expect(screen.getAllByRole("listitem")).toHaveLength(12);
    await userEvent.type(screen.getByLabelText(/^Bạn muốn biết điều gì/), "chi phi co khach");
    expect(screen.getByRole("button", { name: /KPI\.CAC/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /KPI\.STATUS/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Xóa ô tìm" }));
    expect(screen.getByText("12 hàm")).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/^Bạn muốn biết điều gì/), "xyzzy");
    expect(screen.getByText(/Không có hàm nào cho “xyzzy”/)).toBeInTheDocument();
  });

  it.each(FUNCTIONS.map(({ id }) => id))("tells what KPI.%s says, reads, gives, and where it misleads", async (id) => {
    open();
    await userEvent.click(screen.getByRole("button", { name: new RegExp(`KPI\\.${id}`) }));
    const words = FUNCTION_WORDS[id];
    expect(screen.getByRole("heading", { level: 1, name: words.name.vi })).toHaveFocus();
    for (const text of [words.description.vi, words.formula.vi, words.pitfall.vi, words.source]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    for (const parameter of Object.values(words.parameters)) {
      const name = parameter.name.vi.replaceAll("_", " ");
      const field = screen.getByRole("textbox", { name: new RegExp(`^${name}( \\(không bắt buộc\\))?$`) });
      expect(field).toHaveAccessibleDescription(new RegExp(escaped(parameter.description.vi)));
    }
    expect(screen.getByText(new RegExp(`^=KPI\\.${id}\\(.+\\) cho `))).toBeInTheDocument();
  });

  it("inserts what was typed and taken from the sheet, and shows what the cell then shows", async () => {
    const { cells } = open({ insertFormula: jest.fn(async () => "500") });
    await userEvent.click(screen.getByRole("button", { name: /KPI\.CAC/ }));
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
    await userEvent.type(screen.getByLabelText(/^Bạn muốn biết điều gì/), "khach");
    await fillCac("B2", "C2");
    await userEvent.click(screen.getByRole("button", { name: "Tất cả hàm" }));
    expect(screen.getByLabelText(/^Bạn muốn biết điều gì/)).toHaveValue("khach");
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

async function fillCac(cost: string, customers: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: /KPI\.CAC/ }));
  await userEvent.type(screen.getByRole("textbox", { name: "chi phí" }), cost);
  if (customers !== "") await userEvent.type(screen.getByRole("textbox", { name: "khách mới" }), customers);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
