import { linesOf, rowHeightFor, widthOf } from "../../src/workbook/text-fit";

describe("linesOf(fitted)", () => {
  it("breaks between words, and a word that is wider than the column anywhere", () => {
    expect(linesOf({ text: "one two three", width: 8 })).toEqual(["one two", "three"]);
    expect(linesOf({ text: "abcdefgh ij", width: 5 })).toEqual(["abcde", "fgh", "ij"]);
  });

  it("has no line where there is no text", () => {
    expect(linesOf({ text: "", width: 5 })).toEqual([]);
  });

  it("has less room where the text is indented", () => {
    expect(linesOf({ text: "one ten", width: 7 })).toHaveLength(1);
    expect(linesOf({ text: "one ten", width: 7, style: "indented" })).toHaveLength(2);
  });
});

describe("widthOf(text, style)", () => {
  it("takes capitals, bold and large type for wider", () => {
    expect(widthOf("ABC")).toBeGreaterThan(widthOf("abc"));
    expect(widthOf("abc", "strong")).toBeGreaterThan(widthOf("abc"));
    expect(widthOf("abc", "title")).toBeGreaterThan(widthOf("abc", "longTitle"));
  });

  it("takes a letter with its accents for one, however they are written", () => {
    expect(widthOf("ế".normalize("NFD"))).toBe(widthOf("ế"));
  });
});

describe("rowHeightFor(texts, least)", () => {
  it("is as high as the tallest text, and at least as said", () => {
    const text = { text: "one two three", width: 5 };
    expect(rowHeightFor([], 20)).toBe(20);
    expect(rowHeightFor([text, { text: "x", width: 5 }], 20)).toBe(3 * 13 + 4);
  });

  it("never leaves what Excel allows", () => {
    expect(rowHeightFor([{ text: "x".repeat(1000), width: 5 }], 20)).toBe(409);
  });
});
