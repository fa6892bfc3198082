import { strToU8, unzipSync, zipSync } from "fflate";
import { answersOf } from "../../../src/scorecard/answers-of";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { readScorecardFile } from "../../../src/taskpane/files/read-scorecard-file";
import { everyPart } from "../../support/every-part";
import { onlineShop, onlineShopAnswers, realFigures } from "../../support/online-shop";
import { encryptedFile, oldContainer, scorecardFile } from "../../support/scorecard-files";

const shop = onlineShop("vi");

const fileOf = (content: Uint8Array | string, name = "the-diem.xlsx"): File => new File([content as BlobPart], name);
const read = (content: Uint8Array | string, name?: string) => readScorecardFile(fileOf(content, name));
const refusalOf = async (content: Uint8Array | string, name?: string) => {
  const reading = await read(content, name);
  return reading.kind === "refused" ? reading.reason : reading.kind;
};

/** The file with one of its parts changed, or taken out. */
const withPart = (file: Uint8Array, path: string, change: (text: string) => string | null): Uint8Array => {
  const parts = unzipSync(file);
  const text = change(new TextDecoder().decode(parts[path]));
  if (text === null) delete parts[path];
  else parts[path] = strToU8(text);
  return zipSync(parts);
};

describe("readScorecardFile(file)", () => {
  it("finds the scorecard with its figures and the picked month", async () => {
    const reading = await read(await scorecardFile({ scorecard: shop, figures: realFigures() }));
    if (reading.kind !== "scorecards") throw new Error(reading.kind);
    const [found] = reading.scorecards;
    expect(found?.scorecard).toEqual(shop);
    expect(found?.figures).toMatchObject(realFigures());
    expect(found?.period).toBe("2011-11");
    expect(reading.unreadable).toBe(0);
  });

  it("finds several in one file, and counts those it cannot read", async () => {
    const other = onlineShop("en", { organisation: { name: "Hue", mission: "" } });
    const file = await scorecardFile({ scorecard: shop }, { scorecard: other });
    const reading = await read(file);
    expect(reading).toMatchObject({ kind: "scorecards", unreadable: 0 });
    const tampered = withPart(file, "xl/worksheets/sheet5.xml", (text) => text.replace("json:", "jsoff:"));
    expect(await read(tampered)).toMatchObject({ kind: "scorecards", unreadable: 1, scorecards: [{}] });
  });

  it.each([
    ["notAWorkbook", "Doanh thu;5\n", "a.csv"],
    ["notAWorkbook", strToU8("%PDF-1.7 …"), "a.pdf"],
    ["notAWorkbook", strToU8("PK\u0003 no zip"), "a.xlsx"],
    ["notAWorkbook", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }), "a.ods"],
    ["oldFormat", oldContainer("Workbook"), "a.xls"],
    ["passwordProtected", encryptedFile(), "a.xlsx"],
    ["empty", "", "a.xlsx"],
    ["notJson", '{ "templateId": ', "a.kpi.json"],
    ["notJson", "hello", "a.json"],
    ["notAnswers", "{}", "a.kpi.json"],
    ["notAnswers", "[1, 2]", "a.json"],
    ["notAnswers", '"hello"', "a.json"],
    ["answersTooLarge", `{"name": "${"a".repeat(1024 * 1024)}"}`, "a.kpi.json"],
  ])("refuses as %s", async (reason, content, name) => {
    expect(await refusalOf(content, name)).toBe(reason);
  });

  it("tells damage, macros, workbooks of others and unreadable scorecards apart", async () => {
    const file = await scorecardFile({ scorecard: shop });
    expect(await refusalOf(file.subarray(0, file.length / 2))).toBe("damaged");
    expect(await refusalOf(withPart(file, "xl/workbook.xml", () => null))).toBe("damaged");
    expect(await refusalOf(withPart(file, "xl/workbook.xml", (text) => text.slice(0, 200)))).toBe("damaged");
    expect(await refusalOf(zipSync({ ...unzipSync(file), "xl/vbaProject.bin": strToU8("x") }))).toBe("macros");
    expect(await refusalOf(zipSync({ ...unzipSync(file), "xl/workbook.bin": strToU8("x") }))).toBe("oldFormat");
    const foreign = createXlsxHost();
    await foreign.render(everyPart("theirs"));
    expect(await refusalOf(await foreign.save())).toBe("noScorecard");
    const tampered = withPart(file, "xl/worksheets/sheet5.xml", (text) => text.replace("json:", "jsoff:"));
    expect(await refusalOf(tampered)).toBe("damagedScorecard");
  });

  it("looks at no more scorecards than anybody has: each is read by itself", async () => {
    const model = /<definedName name="bsc_model">[^<]*<\/definedName>/;
    const crowded = withPart(await scorecardFile({ scorecard: shop }), "xl/workbook.xml", (text) =>
      text.replace(model, (name) =>
        [name, ...Array.from({ length: 30 }, (_, place) => name.replace("bsc_", `bsc${place + 2}_`))].join(""),
      ),
    );
    expect(await refusalOf(crowded)).toBe("tooLarge");
  });

  it("does not read a file that is too large", async () => {
    const file = fileOf("");
    const reading = jest.fn();
    Object.defineProperties(file, {
      size: { value: 31 * 1024 * 1024 },
      slice: { value: reading },
      arrayBuffer: { value: reading },
    });
    expect(await readScorecardFile(file)).toMatchObject({ reason: "tooLarge" });
    expect(reading).not.toHaveBeenCalled();
  });

  it("reads no more than the beginning of what is something else", async () => {
    const file = fileOf("%PDF-1.7");
    const whole = jest.spyOn(file, "arrayBuffer");
    await readScorecardFile(file);
    expect(whole).not.toHaveBeenCalled();
  });

  it("says so where the browser no longer gets at the file", async () => {
    const file = fileOf("{}", "a.json");
    jest.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    expect(await readScorecardFile(file)).toMatchObject({ reason: "unreadable" });
  });

  it.each(["utf8", "utf8 with its mark", "utf16le"])("takes answers in %s", async (encoding) => {
    const answers = onlineShopAnswers("vi");
    const json = JSON.stringify(answers, null, 2);
    const bytes =
      encoding === "utf16le"
        ? Buffer.from(`\ufeff${json}`, "utf16le")
        : Buffer.from((encoding === "utf8" ? "" : "\ufeff") + json);
    expect(await read(bytes, "cua-hang.kpi.json")).toEqual({ kind: "answers", answers });
    expect(await read(bytes, "không có đuôi")).toMatchObject({ kind: "answers" });
  });

  it("names the fields of answers that are wrong", async () => {
    const answers = { ...answersOf(shop), months: 3, currency: "XYZ" };
    expect(await read(JSON.stringify(answers), "a.kpi.json")).toEqual({
      kind: "refused",
      reason: "notAnswers",
      fields: ["currency", "months"],
    });
  });
});
