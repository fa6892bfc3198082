import { onSheet, startExcel } from "../../support/simulated";

describe("pageLayout", () => {
  it("takes ranges and addresses, and gives texts back", async () => {
    const excel = startExcel();
    const header = await onSheet(excel, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintArea(sheet.getRange("A1:C12"));
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.setPrintTitleColumns("$A:$A");
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "R&&D";
      pageLayout.load("headersFooters/defaultForAllPages/leftHeader");
      await context.sync();
      return pageLayout.headersFooters.defaultForAllPages.leftHeader;
    });
    expect(header).toBe("R&&D");
    expect(excel.controls.snapshot()).toMatchObject({
      sheets: [{ page: { printArea: "A1:C12", printTitleRows: "$1:$1", printTitleColumns: "$A:$A" } }],
    });
  });
});
