import { FUNCTIONS } from "../../src/kpi/functions/functions";
import { OPTION_WORDS, optionOf, spellings } from "../../src/kpi/option-words";

const OPTIONS = ["higher", "lower"];

describe("optionOf(word, options)", () => {
  it("knows an option by its own word and by its Vietnamese ones", () => {
    expect(["lower", "thấp", "thấp hơn", "càng thấp càng tốt"].map((word) => optionOf(word, OPTIONS))).toEqual([
      "lower",
      "lower",
      "lower",
      "lower",
    ]);
  });

  it("takes any case, blanks around and doubled, and accents left out", () => {
    expect(optionOf("  Cang  THAP càng tốt ", OPTIONS)).toBe("lower");
  });

  it("takes đ for d", () => {
    expect(optionOf("dau ky", ["start"])).toBe("start");
    expect(optionOf("ĐẦU KỲ", ["start"])).toBe("start");
  });

  it("takes letters and their accents apart, as a Mac writes them", () => {
    expect(optionOf("thấp hơn".normalize("NFD"), OPTIONS)).toBe("lower");
  });

  it("is null for any other word, one of another parameter too", () => {
    expect(["", "low", "thấp nhất", "mirror", "constructor"].map((word) => optionOf(word, OPTIONS))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("spellings(option)", () => {
  it("are its words in lower case, with and without accents, each once", () => {
    expect(spellings("mirror")).toEqual(["mirror", "đối xứng", "doi xung"]);
  });

  it("are the word alone where there is no other", () => {
    expect(spellings("bands")).toEqual(["bands"]);
  });
});

describe("OPTION_WORDS", () => {
  const choices = FUNCTIONS.flatMap(({ id, parameters }) =>
    parameters.flatMap((each) => (each.kind === "option" ? [[`${id} ${each.id}`, each.options] as const] : [])),
  );

  it.each(choices)("has Vietnamese words for every option of %s", (_, options) => {
    expect(options.filter((option) => !(option in OPTION_WORDS))).toEqual([]);
  });

  it.each(choices)("has no word that could mean two options of %s", (_, options) => {
    const words = options.flatMap(spellings);
    expect(words).toEqual([...new Set(words)]);
  });

  it("has words for nothing that no function asks for", () => {
    const asked = new Set(choices.flatMap(([, options]) => options));
    expect(Object.keys(OPTION_WORDS).filter((option) => !asked.has(option))).toEqual([]);
  });
});
