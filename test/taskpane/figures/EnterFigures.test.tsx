/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError, type CellChange } from "../../../src/hosts/host";
import type { CellMatrix } from "../../../src/kpi/cell";
import type { Language } from "../../../src/kpi/language";
import { monthSerial } from "../../../src/scorecard/period";
import type { Figures } from "../../../src/scorecard/readings";
import type { Scorecard } from "../../../src/scorecard/scorecard";
import { EnterFigures } from "../../../src/taskpane/figures/EnterFigures";
import type { Pane } from "../../../src/taskpane/screen";
import { modelChunks } from "../../../src/workbook/sheets/kpi";
import { onlineShop, realFigures } from "../../support/online-shop";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook } from "../fake-pane";

const REAL = readFileSync(join(__dirname, "../../fixtures/online-retail-monthly.csv"), "utf8");
const shop = onlineShop("vi");

beforeEach(() => {
  prepareDom();
  sessionStorage.clear();
});

describe("<EnterFigures>", () => {
  it("writes the real file as it was pasted, and moves the picked month to the latest with figures", async () => {
    const { written, cells } = open({ period: "2012-05" });
    await paste(REAL);
    expect(await screen.findByText("13 tháng (12/2010 – 12/2011) · nhận 7 tiêu đề")).toBeInTheDocument();
    expect(screen.getByText("91 mới · 0 thay đổi · 0 giữ nguyên")).toBeInTheDocument();
    for (const heading of ["net_revenue", "identified_orders", "kept_customers"]) {
      expect(screen.getByLabelText(heading)).toHaveDisplayValue("Chọn hoặc bỏ qua …");
    }
    expect(screen.getByLabelText("gross_revenue")).toHaveDisplayValue("Doanh thu gộp");
    await userEvent.click(screen.getByRole("button", { name: "Ghi 91 số liệu" }));
    expect(await screen.findByText("Đã ghi 91 số liệu cho 12/2010 – 12/2011.")).toBeInTheDocument();
    expect(screen.getByText(/bảng tổng quan chuyển sang 12\/2011/)).toBeInTheDocument();
    expect(figuresIn(cells)).toEqual({ ...empty(), ...realFigures() });
    expect(written).toHaveLength(92);
    expect(written.at(-1)).toEqual({ name: "bsc_period", row: 0, column: 0, value: monthSerial("2011-12") });
    expect(screen.getByLabelText(/^Bảng từ Excel/)).toHaveValue("");
  });

  it("leaves the picked month alone where it has figures", async () => {
    const { written } = open({ figures: realFigures(), period: "2011-03" });
    await paste("Tháng\tSố đơn hàng\n11/2011\t2770");
    expect(await screen.findByText("Số đơn hàng, 11/2011: 2.769 thành 2.770")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    await screen.findByText("Đã ghi 1 số liệu cho 11/2011.");
    expect(written).toEqual([{ name: "bsc_figures", row: rowOf("orders"), column: 11, value: 2770 }]);
    expect(screen.queryByText(/bảng tổng quan chuyển/)).not.toBeInTheDocument();
  });

  it("lets unknown headings be assigned and known ones be left out", async () => {
    const { written } = open({});
    await paste("Tháng\tTiền về\tĐơn hàng\n11/2011\t100\t5");
    await userEvent.selectOptions(await screen.findByLabelText("Tiền về"), "Doanh thu gộp");
    await userEvent.selectOptions(screen.getByLabelText("Đơn hàng"), "Bỏ qua");
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    await screen.findByText("Đã ghi 1 số liệu cho 11/2011.");
    expect(written[0]).toEqual({ name: "bsc_figures", row: rowOf("revenue"), column: 11, value: 100 });
  });

  it("takes neither of two headings for one input until one is left out", async () => {
    open({});
    await paste("Tháng\tDoanh thu\tSales\n11/2011\t100\t200");
    expect(await screen.findAllByText(/Có hơn một tiêu đề cho “Doanh thu gộp”/)).toHaveLength(2);
    expect(screen.getByRole("button", { name: "Chưa có gì để ghi" })).toHaveAttribute("aria-disabled", "true");
    await userEvent.selectOptions(screen.getByLabelText("Sales"), "Bỏ qua");
    expect(screen.getByRole("button", { name: "Ghi 1 số liệu" })).toBeEnabled();
  });

  it("multiplies by the unit above the table and says so at the heading", async () => {
    const { written } = open({ currency: "VND" });
    await paste("Đơn vị tính: triệu đồng\nTháng\tDoanh thu\tĐơn hàng\n11/2011\t100\t5");
    expect(await screen.findByText("×1.000.000: đơn vị tính “triệu đồng”")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Ghi 2 số liệu" }));
    await screen.findByText("Đã ghi 2 số liệu cho 11/2011.");
    expect(written.slice(0, 2).map(({ value }) => value)).toEqual([100_000_000, 5]);
  });

  it("takes nothing under a heading whose unit it cannot follow, and says why", async () => {
    open({ currency: "VND" });
    await paste("Chỉ tiêu\tĐVT\t11/2011\nDoanh thu\ttrăm đồng\t100\nĐơn hàng\tđơn\t5");
    expect(await screen.findByText(/Không hiểu đơn vị tính “trăm đồng” nên chưa nhận/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Ghi 1 số liệu" })).toBeEnabled();
  });

  it("asks what stands before decimals where the table does not say", async () => {
    const { written } = open({});
    await paste("Tháng\tDoanh thu\n11/2011\t1.250");
    const question = await screen.findByRole("group", { name: /dấu nào đứng trước phần lẻ/ });
    expect(screen.getByText("Dòng 2, cột 2: “1.250” có hai cách đọc")).toBeInTheDocument();
    await userEvent.click(within(question).getByRole("radio", { name: /^Dấu phẩy.*1\.250 = 1250/ }));
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    await screen.findByText("Đã ghi 1 số liệu cho 11/2011.");
    expect(written[0].value).toBe(1250);
  });

  it("asks by a figure that is open, and takes the answer against what the currency suggests", async () => {
    const { written } = open({ currency: "VND" });
    await paste("Tháng\tĐơn hàng\tDoanh thu\n10/2011\t1,250\t1,234,567.50\n11/2011\t1,300\t850.125");
    const question = await screen.findByRole("group", { name: /dấu nào đứng trước phần lẻ/ });
    expect(within(question).getByRole("radio", { name: /^Dấu phẩy.*850\.125 = 850125/ })).toBeInTheDocument();
    const point = within(question).getByRole("radio", { name: /^Dấu chấm.*850\.125 = 850,1250/ });
    await userEvent.click(point);
    expect(point).toBeChecked();
    expect(point).toHaveAccessibleName(/850\.125 = 850,1250/);
    expect(screen.queryByText(/“850\.125” có hai cách đọc/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Ghi 4 số liệu" }));
    await screen.findByText(/Đã ghi 4 số liệu/);
    expect(written.slice(0, 4).map(({ value }) => value)).toEqual(
      expect.arrayContaining([1250, 1300, 1_234_567.5, 850.125]),
    );
  });

  it.each([
    ["vi", "Doanh thu gộp", "412,1250"],
    ["en", "Gross revenue", "412.1250"],
  ] as const)("keeps a fraction of a đồng whose field was touched (%s)", async (language, revenue, shown) => {
    const { written } = open({ language, currency: "VND", figures: { ...empty(), revenue: months(412.125) } });
    const field = await screen.findByLabelText(revenue);
    expect(field).toHaveValue(shown);
    await userEvent.type(field, "7{Backspace}");
    expect(field).toHaveValue(shown);
    const nothing = language === "vi" ? "Chưa có gì để ghi" : "Nothing to write yet";
    expect(screen.getByRole("button", { name: nothing })).toBeInTheDocument();
    expect(screen.queryByText(/^= /)).not.toBeInTheDocument();
    expect(written).toEqual([]);
  });

  it("says where what it cannot take stands, and which months do not belong", async () => {
    open({});
    await paste("Tháng\tDoanh thu\n11/2011\tn/a\n12/2011\t-5\n01/2012\t7\nTổng\t2");
    expect(await screen.findByText("Dòng 2, cột 2: “n/a” không phải là số")).toBeInTheDocument();
    expect(screen.getByText(/“-5” nhỏ hơn 0/)).toBeInTheDocument();
    expect(screen.getByText("Không có trong thẻ điểm, bỏ qua: 01/2012")).toBeInTheDocument();
    expect(screen.getByText("Không phải tháng, bỏ qua: Tổng")).toBeInTheDocument();
  });

  it("says why it refuses a text without months", async () => {
    open({});
    await paste("xin chào");
    expect(await screen.findByText(/Không thấy tháng nào/)).toBeInTheDocument();
  });

  it("offers the month after the last complete one, with last month's figures beside the fields", async () => {
    const complete = Object.fromEntries(
      shop.inputs.map(({ id }) => [id, Array.from({ length: 13 }, (_, place) => (place < 11 ? 100 + place : null))]),
    );
    const { written } = open({ figures: complete, period: "2011-10" });
    expect(await screen.findByLabelText("Tháng")).toHaveDisplayValue("11/2011 · 0/10");
    expect(screen.getByLabelText("Số đơn hàng")).toHaveAccessibleDescription(/10\/2011: 110/);
    await userEvent.type(screen.getByLabelText("Doanh thu gộp"), "1,5 tr");
    await userEvent.type(screen.getByLabelText("Số đơn hàng"), "2769");
    await userEvent.click(screen.getByRole("button", { name: "Ghi 2 số liệu" }));
    expect(await screen.findByText("Đã ghi 2 số liệu cho 11/2011.")).toBeInTheDocument();
    expect(written).toEqual([
      { name: "bsc_figures", row: rowOf("revenue"), column: 11, value: 1_500_000 },
      { name: "bsc_figures", row: rowOf("orders"), column: 11, value: 2769 },
    ]);
    expect(screen.getByLabelText("Tháng")).toHaveDisplayValue("11/2011 · 2/10");
  });

  it("empties a cell whose field was emptied, after saying so", async () => {
    const { written } = open({ figures: { ...empty(), orders: months(5) }, period: "2010-12" });
    await userEvent.clear(await screen.findByLabelText("Số đơn hàng"));
    expect(screen.getByText("Ô này sẽ để trống.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    expect(await screen.findByText("Đã để trống 1 ô của 12/2010.")).toBeInTheDocument();
    expect(written).toEqual([{ name: "bsc_figures", row: rowOf("orders"), column: 0, value: null }]);
  });

  it("writes nothing while a field cannot be read, and offers both readings of an ambiguous one", async () => {
    const { written } = open({});
    await userEvent.type(await screen.findByLabelText("Số đơn hàng"), "nhiều");
    await userEvent.click(screen.getByRole("button", { name: "Chưa có gì để ghi" }));
    expect(screen.getByText(/Có ô cần sửa/)).toBeInTheDocument();
    expect(screen.getByText(/Đây không phải là số/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText("Doanh thu gộp"), "1,234");
    await userEvent.click(screen.getByRole("button", { name: /1,234/ }));
    expect(screen.getByRole("button", { name: "Ghi 1 số liệu" })).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText("Số đơn hàng"));
    await userEvent.type(screen.getByLabelText("Số đơn hàng"), "-4");
    expect(screen.getByText("Số này không thể nhỏ hơn 0.")).toBeInTheDocument();
    expect(written).toEqual([]);
  });

  it.each([
    ["vi", "Số đơn hàng", "Doanh thu gộp", "Ghi 1 số liệu", /Có ô cần sửa/, /không tính bằng phần trăm/, /số nguyên/],
    ["en", "Orders", "Gross revenue", "Write 1 figure", /Some fields need mending/, /without the % sign/, /whole ones/],
  ] as const)(
    "says in plain words what a count cannot be, and counts only what is right (%s)",
    async (language, orders, revenue, write, mend, noPercent, whole) => {
      const { written } = open({ language, currency: "VND" });
      await userEvent.type(await screen.findByLabelText(revenue), "850.000");
      for (const [text, message] of [
        ["15%", noPercent],
        ["12,5", whole],
        ["-5", language === "vi" ? /không thể nhỏ hơn 0/ : /cannot be below zero/],
      ] as const) {
        await userEvent.clear(screen.getByLabelText(orders));
        await userEvent.type(screen.getByLabelText(orders), text);
        expect(screen.getByLabelText(orders)).toHaveAccessibleDescription(message);
        await userEvent.click(screen.getByRole("button", { name: write }));
        expect(screen.getByText(mend)).toBeInTheDocument();
      }
      expect(written).toEqual([]);
      await userEvent.clear(screen.getByLabelText(orders));
      await userEvent.type(screen.getByLabelText(orders), "1.234");
      await userEvent.click(
        screen.getByRole("button", { name: write.replace("1", "2").replace(/figure$/, "figures") }),
      );
      await screen.findByText(language === "vi" ? /Đã ghi 2 số liệu/ : /2 figures written/);
      expect(written.slice(0, 2).map(({ value }) => value)).toEqual([850_000, 1234]);
    },
  );

  it.each([
    ["vi", "Số đơn hàng", "Tháng", "Ghi 2 số liệu", "Đã ghi 1 số liệu cho 04/2011.", "Đã để trống 1 ô của 11/2011."],
    ["en", "Orders", "Month", "Write 2 figures", "1 figure written for Apr 2011.", "1 cell emptied for Nov 2011."],
  ] as const)(
    "names the month that was written apart from the one that was emptied (%s)",
    async (language, orders, month, write, saved, cleared) => {
      const figures = { ...empty(), orders: empty().orders.map((_, place) => (place === 11 ? 5 : null)) };
      open({ language, figures, period: "2011-11" });
      await userEvent.clear(await screen.findByLabelText(orders));
      await userEvent.selectOptions(screen.getByLabelText(month), "4");
      await userEvent.type(screen.getByLabelText(orders), "7");
      await userEvent.click(screen.getByRole("button", { name: write }));
      expect(await screen.findByText(saved)).toBeInTheDocument();
      expect(screen.getByText(cleared)).toBeInTheDocument();
    },
  );

  it("opens again at the month in which something was typed and not written", async () => {
    const { unmount } = open({
      figures: { ...empty(), orders: empty().orders.map((_, place) => (place < 12 ? 5 : null)) },
    });
    await userEvent.selectOptions(await screen.findByLabelText("Tháng"), "4");
    await userEvent.clear(screen.getByLabelText("Số đơn hàng"));
    await userEvent.type(screen.getByLabelText("Số đơn hàng"), "7");
    unmount();
    open({ figures: { ...empty(), orders: empty().orders.map((_, place) => (place < 12 ? 5 : null)) } });
    expect(await screen.findByLabelText("Tháng")).toHaveValue("4");
    expect(screen.getByLabelText("Số đơn hàng")).toHaveValue("7");
  });

  it("keeps what was typed for another month and writes it too", async () => {
    const { written } = open({});
    await userEvent.type(await screen.findByLabelText("Số đơn hàng"), "7");
    await userEvent.selectOptions(screen.getByLabelText("Tháng"), "01/2011 · 0/10");
    expect(screen.getByText("Đã gõ mà chưa ghi: 12/2010")).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText("Số đơn hàng"), "8");
    await userEvent.click(screen.getByRole("button", { name: "Ghi 2 số liệu" }));
    await screen.findByText("Đã ghi 2 số liệu cho 12/2010 – 01/2011.");
    expect(written.slice(0, 2).map(({ column, value }) => [column, value])).toEqual([
      [0, 7],
      [1, 8],
    ]);
  });

  it("loses nothing when the host fails, and says why", async () => {
    const { pane } = open({});
    let fails = true;
    const works = { ...pane.host };
    pane.host.write = (changes) =>
      fails ? Promise.reject(new HostError("protected", { step: "write" })) : works.write(changes);
    await userEvent.type(await screen.findByLabelText("Số đơn hàng"), "7");
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    expect(await screen.findByText(/đang được bảo vệ/)).toBeInTheDocument();
    expect(screen.getByLabelText("Số đơn hàng")).toHaveValue("7");
    fails = false;
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    expect(await screen.findByText("Đã ghi 1 số liệu cho 12/2010.")).toBeInTheDocument();
  });

  it("keeps what was typed and pasted when the pane is loaded again", async () => {
    const { unmount } = open({});
    await userEvent.type(await screen.findByLabelText("Số đơn hàng"), "7");
    await paste("Tháng\tDoanh thu\n11/2011\t100");
    unmount();
    open({});
    expect(await screen.findByLabelText(/^Bảng từ Excel/)).toHaveValue("Tháng\tDoanh thu\n11/2011\t100");
    await userEvent.click(screen.getByRole("radio", { name: "Từng tháng" }));
    expect(screen.getByLabelText("Số đơn hàng")).toHaveValue("7");
  });

  it("does not write over what somebody changed in the sheet meanwhile before it was seen", async () => {
    const { written, cells } = open({ figures: { ...empty(), orders: months(5) } });
    await paste("Tháng\tĐơn hàng\n12/2010\t6");
    expect(await screen.findByText("Số đơn hàng, 12/2010: 5 thành 6")).toBeInTheDocument();
    cells.bsc_figures = matrixOf({ ...empty(), orders: months(9) });
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    expect(await screen.findByText(/vừa có người sửa/)).toBeInTheDocument();
    expect(written).toEqual([]);
    expect(screen.getByText("Số đơn hàng, 12/2010: 9 thành 6")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Ghi 1 số liệu" }));
    await screen.findByText("Đã ghi 1 số liệu cho 12/2010.");
  });

  it("says so when the scorecard or its figures are gone, and when they cannot be read", async () => {
    const { unmount } = open({}, (cells) => delete cells.bsc_model);
    expect(await screen.findByText(/trang mô tả \(_kpi\) đã bị xóa/)).toBeInTheDocument();
    unmount();
    const { pane } = open({}, (cells) => delete cells.bsc_figures);
    expect(await screen.findByText(/Trang chứa số liệu đã bị xóa/)).toBeInTheDocument();
    pane.host.read = () => Promise.reject(new HostError("cellEditing", { step: "read" }));
    await userEvent.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByText(/Đang có một ô được sửa/)).toBeInTheDocument();
  });
});

interface Start {
  readonly language?: Language;
  readonly currency?: Scorecard["currency"];
  readonly figures?: Figures;
  readonly period?: string;
}

function open(
  { language = "vi", currency = shop.currency, figures = empty(), period = "2010-12" }: Start,
  change: (cells: Record<string, CellMatrix | null>) => void = () => undefined,
) {
  const workbook = fakeWorkbook();
  workbook.cells.bsc_model = modelChunks({ ...onlineShop(language), currency }).map((chunk) => [chunk]);
  workbook.cells.bsc_figures = matrixOf(figures);
  workbook.cells.bsc_period = [[monthSerial(period)]];
  change(workbook.cells);
  const written: CellChange[] = [];
  const fake = fakePane(workbook);
  const pane: Pane & { host: { -readonly [K in keyof Pane["host"]]: Pane["host"][K] } } = {
    ...fake,
    host: {
      ...fake.host,
      write: async (changes) => {
        for (const { name, row, column, value } of changes) {
          const rows = (workbook.cells[name] ?? []).map((cells) => [...cells]);
          rows[row][column] = value;
          workbook.cells[name] = rows;
        }
        written.push(...changes);
      },
    },
  };
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <EnterFigures pane={pane} language={language} onLeave={jest.fn()} prefix="bsc" />
    </FluentProvider>,
  );
  return { written, pane, cells: workbook.cells, unmount };
}

async function paste(text: string): Promise<void> {
  await userEvent.click(await screen.findByRole("radio", { name: "Dán cả bảng" }));
  fireEvent.change(screen.getByLabelText(/^Bảng từ Excel/), { target: { value: text } });
}

function months(first: number): (number | null)[] {
  return [first, ...Array.from({ length: 12 }, () => null)];
}

function empty(scorecard: Scorecard = shop): Figures {
  return Object.fromEntries(scorecard.inputs.map(({ id }) => [id, Array.from({ length: 13 }, () => null)]));
}

function matrixOf(figures: Figures): CellMatrix {
  return shop.inputs.map(({ id }) => Array.from({ length: 13 }, (_, place) => figures[id]?.[place] ?? null));
}

function figuresIn(cells: Record<string, CellMatrix | null>): Figures {
  return Object.fromEntries(shop.inputs.map(({ id }, row) => [id, cells.bsc_figures?.[row] as (number | null)[]]));
}

function rowOf(input: string): number {
  return shop.inputs.findIndex(({ id }) => id === input);
}
