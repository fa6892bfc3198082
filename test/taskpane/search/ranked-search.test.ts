import { rankedSearch } from "../../../src/taskpane/search/ranked-search";
import { searchDocument } from "../../../src/taskpane/search/search-document";

interface Thing {
  readonly name: string;
  readonly words?: readonly string[];
}

const documentOf = ({ name, words = [] }: Thing) =>
  searchDocument([
    { worth: 10, texts: [name] },
    { worth: 5, texts: words, withoutAccents: true },
  ]);
const search = (text: string, ...things: readonly Thing[]) =>
  rankedSearch(text, things, documentOf).map(({ name }) => name);

describe("rankedSearch(search, items, documentOf)", () => {
  const share = { name: "Thị phần" };
  const effect = { name: "Phần thì đúng" };

  it("takes accents at their word", () => {
    expect(search("thị phần", effect, share)).toEqual(["Thị phần", "Phần thì đúng"]);
    expect(search("thị", { name: "Thi công" }, share)[0]).toBe("Thị phần");
  });

  it("finds all spellings where no accents are typed, the name itself first", () => {
    expect(search("thi phan", effect, share)[0]).toBe("Thị phần");
    expect(search("PHAN", effect, share)).toHaveLength(2);
  });

  it.each(["hoà vốn", "hòa vốn", "hòa vố", "hòa v"])(
    "reads “%s” wherever the tone stands and however far it is typed",
    (text) => {
      expect(search(text, { name: "Điểm hòa vốn" }, { name: "Hóa đơn vờn" })[0]).toBe("Điểm hòa vốn");
    },
  );

  it("finds words that are kept without accents by any of their spellings", () => {
    expect(search("khách rời bỏ", { name: "Churn", words: ["khach roi bo"] }, share)).toEqual(["Churn"]);
  });

  it("does not take a word with accents for an abbreviation", () => {
    expect(search("rời", { name: "Lợi tức", words: ["roi"] }, { name: "Tỷ lệ rời bỏ" })[0]).toBe("Tỷ lệ rời bỏ");
  });

  it("puts the one that carries the rare word first, and leaves out what carries only common ones", () => {
    const [one, two, three] = ["cost of ads", "cost of goods", "cost of customers"].map((name) => ({ name }));
    expect(search("cost of a customer", one, two, three)).toEqual(["cost of customers"]);
  });

  it("lets words do no harm that nothing carries, as long as most of the others fit", () => {
    expect(search("please show market share", { name: "market share" })).toEqual([]);
    expect(search("show market share", { name: "market share" })).toEqual(["market share"]);
  });

  it("keeps everything in its order for an empty search, and nothing for one that fits nowhere", () => {
    expect(search("  ", effect, share)).toEqual(["Phần thì đúng", "Thị phần"]);
    expect(search("xyzzy", effect, share)).toEqual([]);
    expect(search("(*[?", effect, share)).toEqual(["Phần thì đúng", "Thị phần"]);
  });
});
