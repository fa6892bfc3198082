/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { requestScreen } from "../../src/commands/requested-screen";
import { App } from "../../src/taskpane/App";
import { prepareDom } from "./dom";
import { fakePane, fakeWorkbook } from "./fake-pane";

const noColours = () => null;

beforeEach(() => prepareDom());

describe("<App>", () => {
  it("says where to open it when there is no spreadsheet", async () => {
    render(<App pane={null} displayLanguage="en-US" officeColours={noColours} />);
    expect(await screen.findByRole("heading", { name: "Open this in Excel" })).toBeInTheDocument();
    expect(screen.getByText("npm run playground")).toBeInTheDocument();
  });

  it("speaks the language of Office until another is chosen, and remembers that one", async () => {
    const pane = fakePane(fakeWorkbook());
    const { unmount } = render(<App pane={pane} displayLanguage="vi-VN" officeColours={noColours} />);
    expect(await screen.findByRole("button", { name: /^Tạo thẻ điểm/ })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute("lang", "vi");
    await userEvent.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByRole("button", { name: /^Create scorecard/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "English" })).toHaveAttribute("aria-pressed", "true");
    unmount();
    render(<App pane={pane} displayLanguage="vi-VN" officeColours={noColours} />);
    expect(await screen.findByRole("button", { name: /^Create scorecard/ })).toBeInTheDocument();
  });

  it("opens the wizard and comes back with the focus on the heading", async () => {
    render(<App pane={fakePane(fakeWorkbook())} displayLanguage="vi-VN" officeColours={noColours} />);
    await userEvent.click(await screen.findByRole("button", { name: /^Tạo thẻ điểm/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Về màn hình đầu, bản nháp vẫn được giữ" }));
    await screen.findByRole("button", { name: /^Tạo thẻ điểm/ });
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("opens the wizard that a ribbon button asked for before the pane was there", async () => {
    requestScreen("wizard");
    render(<App pane={fakePane(fakeWorkbook())} displayLanguage="vi-VN" officeColours={noColours} />);
    expect(await screen.findByRole("heading", { level: 1, name: "Tổ chức" })).toBeInTheDocument();
  });
});
