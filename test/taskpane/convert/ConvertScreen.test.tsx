/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SimulatedExcel } from "../../../playground/simulator/simulated-excel";
import { createExcelFormulas } from "../../../src/hosts/excel/formulas/formula-host";
import type { Language } from "../../../src/kpi/language";
import { ConvertScreen } from "../../../src/taskpane/convert/ConvertScreen";
import { failFrom } from "../../support/office-failure";
import { installKpiFunctions } from "../../support/kpi-functions";
import { onSheet, startExcel } from "../../support/simulated";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook } from "../fake-pane";

const formulas = createExcelFormulas();
let excel: SimulatedExcel;

/** The engine waits for messages of its own, which jsdom does not have. */
class MessageChannel {
  readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
  readonly port2 = {
    postMessage: (): void => void setTimeout(() => this.port1.onmessage()),
    close: (): void => undefined,
  };
}

beforeEach(async () => {
  prepareDom();
  Object.assign(globalThis, { MessageChannel });
  excel = startExcel();
  await onSheet(excel, async (sheet) => {
    sheet.getRange("B2:C3").values = [
      [1000, 4],
      [600, 3],
    ];
    sheet.getRange("D2:D5").formulas = [
      ["=KPI.CAC(B2,C2)"],
      ["=ROUND(KPI.CAC(B2:B3,C2:C3),1)"],
      ["=KPI.CAC(SUM(B2:B3)*2,C2)"],
      ["=SUM(B2:B3)"],
    ];
  });
  await installKpiFunctions(excel);
});

describe("ConvertScreen", () => {
  it("shows what would change and what would not, changes it, and puts it back", async () => {
    const before = contents();
    open("en");
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    expect(await screen.findByRole("heading", { name: "2 cells change" })).toBeInTheDocument();
    expect(screen.getByText("Sheet1!D2")).toBeInTheDocument();
    expect(screen.getByText("=KPI.CAC(B2;C2)")).toBeInTheDocument();
    expect(screen.getByText(/^=IF\(N\("KPI.CAC\(cost,newCustomers\)"\)=0;IF/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "1 cell stays as it is" })).toBeInTheDocument();
    expect(screen.getByText(/KPI.CAC: SUM\(B2:B3\)\*2 is a calculation/)).toHaveTextContent("Sheet1!D4");
    // Nothing yet.
    expect(contents()).toEqual(before);

    await userEvent.click(screen.getByRole("button", { name: "Change 2 cells" }));
    expect(await screen.findByText("2 cells were changed.")).toBeInTheDocument();
    expect(contents()["D2"]).toMatch(/^=IF\(N\("KPI/);
    expect(values()).toEqual([250, 228.6, 800, 1600]);

    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("2 cells are as they were before.")).toBeInTheDocument();
    expect(contents()).toEqual(before);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("brings functions back, over cells that moved meanwhile", async () => {
    open("en");
    await convert("Change 2 cells", "2 cells were changed.");
    await excel.controls.insertRows("Sheet1", 1, 2);
    await userEvent.click(screen.getByRole("button", { name: "Convert something else" }));
    await userEvent.click(screen.getByRole("radio", { name: /Back to functions/ }));
    await convert("Change 2 cells", "2 cells were changed.");
    expect(contents()).toMatchObject({ D4: "=KPI.CAC(B4,C4)", D5: "=ROUND(KPI.CAC(B4:B5,C4:C5),1)" });
  });

  it("puts back only what is still as it was left, and tells what is not", async () => {
    open("en");
    await convert("Change 2 cells", "2 cells were changed.");
    await excel.controls.typeInto("Sheet1", "D2", "7");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("1 cell is as it was before.")).toBeInTheDocument();
    expect(screen.getByText(/changed in the meantime/)).toHaveTextContent("Sheet1!D2");
    expect(contents()).toMatchObject({ D2: 7, D3: "=ROUND(KPI.CAC(B2:B3,C2:C3),1)" });
  });

  it("can put back after the pane was closed and opened again", async () => {
    const { unmount } = open("en");
    await convert("Change 2 cells", "2 cells were changed.");
    unmount();
    open("vi");
    expect(await screen.findByText(/2 ô thành công thức thường/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(await screen.findByText("2 ô đã trở về như trước.")).toBeInTheDocument();
    expect(contents()["D2"]).toBe("=KPI.CAC(B2,C2)");
  });

  it("repairs cells that were made while the add-in was missing", async () => {
    await excel.controls.openUnknown("Sheet1", "E2", "=KPI.CAC(B2,C2)", "KPI");
    await excel.controls.typeInto("Sheet1", "E3", "=_xldudf_KPI_CAC(B3,C3)+1");
    expect(["E2", "E3"].map((at) => excel.controls.valueOf("Sheet1", at))).toEqual(["#NAME?", "#NAME?"]);
    open("en");
    await userEvent.click(screen.getByRole("radio", { name: /Repair/ }));
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    expect(await screen.findByRole("heading", { name: "2 cells change" })).toBeInTheDocument();
    const items = screen.getAllByRole("listitem");
    expect(within(items[0]).getByText("is entered again as it is")).toBeInTheDocument();
    expect(within(items[1]).getByText("=KPI.CAC(B3;C3)+1")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Enter 2 cells again" }));
    expect(await screen.findByText("2 cells were entered again.")).toBeInTheDocument();
    expect(["E2", "E3"].map((at) => excel.controls.valueOf("Sheet1", at))).toEqual([250, 201]);
  });

  it("says when there is nothing to do", async () => {
    open("vi");
    await userEvent.click(screen.getByRole("radio", { name: /Sửa ô báo/ }));
    await userEvent.click(screen.getByRole("button", { name: "Xem sẽ thay đổi gì" }));
    expect(await screen.findByText("Không có ô KPI.* nào ở đây báo #NAME?.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Nhập lại/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Chọn lại" }));
    expect(screen.getByRole("radio", { name: /Sửa ô báo/ })).toBeChecked();
  });

  it("asks for one block where several areas are selected", async () => {
    failFrom("Workbook.getSelectedRange", "InvalidSelection");
    open("en");
    await userEvent.click(screen.getByRole("radio", { name: "Selected cells" }));
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Select one block of cells");
  });

  it("says what went wrong, changes nothing, and goes on from there", async () => {
    failFrom("Range.load", "ServiceNotAvailable");
    const { onBusy } = open("en");
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/Excel/);
    expect(onBusy).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Choose again" }));
    expect(screen.getByRole("button", { name: "Show what would change" })).toBeInTheDocument();
  });

  it("is busy while cells are being changed", async () => {
    const { onBusy } = open("en");
    await convert("Change 2 cells", "2 cells were changed.");
    expect(onBusy.mock.calls).toEqual([[true], [false]]);
  });

  it("counts what a long list leaves out", async () => {
    await onSheet(excel, async (sheet) => {
      sheet.getRange("F1:F30").formulas = Array.from({ length: 30 }, () => ["=KPI.CAC(1,2)"]);
    });
    open("en");
    await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
    expect(await screen.findByText("and 12 more")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Change 32 cells" })).toBeInTheDocument();
  });
});

async function convert(button: string, said: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: "Show what would change" }));
  await userEvent.click(await screen.findByRole("button", { name: button }));
  await screen.findByText(said);
}

function contents(): Readonly<Record<string, unknown>> {
  const { sheets } = excel.controls.snapshot() as { sheets: { cells: Record<string, unknown> }[] };
  return sheets[0].cells;
}

function values(): readonly unknown[] {
  return ["D2", "D3", "D4", "D5"].map((at) => excel.controls.valueOf("Sheet1", at));
}

function open(language: Language) {
  const onBusy = jest.fn();
  const pane = fakePane(fakeWorkbook());
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <ConvertScreen {...{ pane, formulas, language, onBusy }} onLeave={jest.fn()} />
    </FluentProvider>,
  );
  return { onBusy, unmount };
}
