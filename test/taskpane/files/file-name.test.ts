import { fileNameOf } from "../../../src/taskpane/files/file-name";

describe("fileNameOf(organisation, month)", () => {
  it("names the organisation and the month, in its own letters", () => {
    expect(fileNameOf("Cửa hàng quà tặng", "2011-11")).toBe("Cửa hàng quà tặng – KPI 2011-11.xlsx");
    expect(fileNameOf("北京 O'Neill & Sons, 100%", "2026-01")).toBe("北京 O'Neill & Sons, 100% – KPI 2026-01.xlsx");
  });

  it("composes letters, so that two programs write them alike", () => {
    expect(fileNameOf("Cửa".normalize("NFD"), null)).toBe("Cửa – KPI.xlsx");
  });

  it("does without a name or a month that there is none of", () => {
    expect(fileNameOf("", "2011-11")).toBe("KPI 2011-11.xlsx");
    expect(fileNameOf("  ?*  ", null)).toBe("KPI.xlsx");
  });

  it.each([
    ['A<B>C:D"E/F\\G|H?I*J', "A B C D E F G H I J"],
    ["[2026] Lan\n& sons", "2026 Lan & sons"],
    ["..\\..\\Windows", "Windows"],
    [".hidden", "hidden"],
    ["~$Lan", "Lan"],
    ["Lan Co. ", "Lan Co"],
    ["Lan\u0000\u0007\u007f Co", "Lan Co"],
    ["Lan\u202excod.exe", "Lan xcod.exe"],
    ["a\ud800b", "a b"],
  ])("writes %j so that Windows and Excel take it", (organisation, name) => {
    expect(fileNameOf(organisation, null)).toBe(`${name} – KPI.xlsx`);
  });

  it.each(["CON", "nul", "Com1.", "lpt³.x", "AUX .txt", "CONIN$"])("is never the device %s", (organisation) => {
    const name = fileNameOf(organisation, null);
    expect(name.startsWith("_")).toBe(true);
    expect(fileNameOf("Console", null)).toBe("Console – KPI.xlsx");
  });

  it("is 80 characters at most, and halves no emoji", () => {
    expect(fileNameOf("x".repeat(500), "2011-11")).toHaveLength(80);
    const name = fileNameOf("😀".repeat(500), "2011-11");
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/😀 – KPI 2011-11\.xlsx$/u);
  });
});
