/** @jest-environment jsdom */
import { prepareFiles } from "./file-dom";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError, type WorkbookHost } from "../../../src/hosts/host";
import { readWorkbook } from "../../../src/hosts/read-workbook";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import type { Language } from "../../../src/kpi/language";
import { SaveFile } from "../../../src/taskpane/files/SaveFile";
import type { Pane } from "../../../src/taskpane/screen";
import { compileWorkbook } from "../../../src/workbook/compile";
import { proposeSheetNames } from "../../../src/workbook/names";
import { onlineShop, realFigures } from "../../support/online-shop";
import { prepareDom } from "../dom";
import { fakePane, fakeWorkbook } from "../fake-pane";

const shop = onlineShop("vi");
let urls: Map<string, Blob>;

beforeEach(() => {
  prepareDom();
  ({ urls } = prepareFiles());
});

describe("<SaveFile>", () => {
  it("names the file and says how large it is and what it holds", async () => {
    open({ host: await workbook() });
    expect(await screen.findByRole("heading", { name: "Cửa hàng quà tặng – KPI 2011-11.xlsx" })).toBeInTheDocument();
    expect(screen.getByText(/^\d+ kB$/)).toBeInTheDocument();
    expect(screen.getByText("6 KPI · 12/2010 – 12/2011")).toBeInTheDocument();
    expect(screen.getByText("Đã nhập 91/130 số liệu, mới nhất là 12/2011")).toBeInTheDocument();
    expect(screen.getByText("Tháng đang chọn ở trang tổng quan: 11/2011")).toBeInTheDocument();
    expect(screen.queryByText(/cũng cần có phần bổ trợ/)).not.toBeInTheDocument();
  });

  it("gives a link to a file in which everything is, and forgets the file when the screen is left", async () => {
    const { unmount } = open({ host: await workbook() });
    const link = await screen.findByRole("link", { name: "Tải về" });
    expect(link).toHaveAttribute("download", "Cửa hàng quà tặng – KPI 2011-11.xlsx");
    const blob = urls.get(link.getAttribute("href") ?? "");
    expect(blob?.type).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const reading = await readWorkbook(await openXlsx(new Uint8Array((await blob?.arrayBuffer()) ?? [])), "bsc");
    expect(reading).toMatchObject({
      kind: "seen",
      workbook: { scorecard: shop, figures: realFigures(), period: "2011-11" },
    });
    unmount();
    expect(urls.size).toBe(0);
  });

  it("says what to do where no download is to be seen, once it was asked for", async () => {
    open({ host: await workbook() });
    const link = await screen.findByRole("link", { name: "Tải về" });
    expect(screen.queryByText(/Không thấy tệp tải về/)).not.toBeInTheDocument();
    link.addEventListener("click", (event) => event.preventDefault());
    await userEvent.click(link);
    expect(screen.getByRole("status")).toHaveTextContent(/thư mục tải về/);
    expect(screen.getByText(/Không thấy tệp tải về/)).toBeInTheDocument();
  });

  it("opens the same bytes as a new workbook, once", async () => {
    const opened: Uint8Array[] = [];
    let finish: () => void = () => undefined;
    const openWorkbook = async (file: Uint8Array): Promise<void> => {
      opened.push(file);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    open({ host: await workbook(), openWorkbook });
    const button = await screen.findByRole("button", { name: "Mở thành tệp mới" });
    await userEvent.click(button);
    expect(screen.getByRole("progressbar", { name: "Đang mở …" })).toBeInTheDocument();
    await userEvent.click(button);
    finish();
    expect(await screen.findByText(/^Đã mở thành tệp mới/)).toBeInTheDocument();
    const [blob] = urls.values();
    expect(opened.map((bytes) => [...bytes])).toEqual([[...new Uint8Array((await blob?.arrayBuffer()) ?? [])]]);
  });

  it("says what Excel complains about when the new workbook is not opened; the download stays", async () => {
    const openWorkbook = () => Promise.reject(new HostError("notSupported", { step: "new workbook" }));
    open({ host: await workbook(), openWorkbook }, "en");
    await userEvent.click(await screen.findByRole("button", { name: "Open as a new workbook" }));
    expect(await screen.findByText("The new workbook was not opened")).toBeInTheDocument();
    expect(screen.getByRole("alert")).toHaveTextContent(/This version of Excel cannot do this/);
    expect(screen.getByRole("link", { name: "Download" })).toBeInTheDocument();
  });

  it("says that the add-in is needed where cells use its functions", async () => {
    open({ host: await workbook({ ...shop, formulas: "kpi" }) });
    expect(await screen.findByText(/^Các ô dùng hàm KPI\.\*/)).toBeInTheDocument();
  });

  it("says what the host complains about, and tries again", async () => {
    const host = await workbook();
    let fails = true;
    const read: WorkbookHost["read"] = (names) =>
      fails ? Promise.reject(new HostError("cellEditing", { step: "read" })) : host.read(names);
    open({ host: { ...host, read } });
    expect(await screen.findByText(/Đang có một ô được sửa/)).toBeInTheDocument();
    fails = false;
    await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    expect(await screen.findByRole("link", { name: "Tải về" })).toBeInTheDocument();
  });

  it("makes no file of a scorecard that is gone", async () => {
    const host = await workbook();
    await host.remove("bsc");
    open({ host });
    expect(await screen.findByText(/Không đọc được thẻ điểm này nữa/)).toBeInTheDocument();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });
});

/** A workbook with the shop in it, as a file in memory keeps it. */
async function workbook(scorecard = shop): Promise<WorkbookHost> {
  const host = createXlsxHost();
  await host.render(
    compileWorkbook(scorecard, {
      prefix: "bsc",
      sheetNames: proposeSheetNames("vi", []).names,
      namespace: "KPI",
      figures: realFigures(),
      selection: { month: 11 },
    }),
  );
  return host;
}

function open(changes: Partial<Pane>, language: Language = "vi") {
  const pane: Pane = { ...fakePane(fakeWorkbook()), ...changes };
  return render(
    <FluentProvider theme={webLightTheme}>
      <SaveFile pane={pane} language={language} prefix="bsc" onLeave={jest.fn()} />
    </FluentProvider>,
  );
}
