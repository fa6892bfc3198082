import { CATALOGUE, kpiById } from "../../../src/kpi/catalogue/catalogue";
import { INPUTS, inputById } from "../../../src/kpi/catalogue/inputs";
import type { Parameter } from "../../../src/kpi/function";
import { functionById } from "../../../src/kpi/functions/functions";

describe("CATALOGUE", () => {
  it("has every KPI once", () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("uses every input, and each has an id of its own", () => {
    const fed = new Set(CATALOGUE.flatMap(({ inputs }) => Object.values(inputs)));
    expect(INPUTS.map(({ id }) => id).filter((id) => !fed.has(id))).toEqual([]);
    expect(new Set(INPUTS.map(({ id }) => id)).size).toBe(INPUTS.length);
  });
});

describe("kpiById(id)", () => {
  it("finds a KPI, and throws for an id that none has", () => {
    expect(kpiById("CHURN").direction).toBe("lower");
    expect(() => kpiById("NONE")).toThrow('no KPI "NONE"');
  });
});

describe("inputById(id)", () => {
  it("finds an input, and throws for an id that none has", () => {
    expect(inputById("netProfit").negative).toBe(true);
    expect(() => inputById("profit")).toThrow('no input "profit"');
  });
});

describe.each(CATALOGUE.map((kpi) => [kpi.id, kpi] as const))("the KPI %s", (id, kpi) => {
  const { parameters, unit } = functionById(id);

  it("feeds every required parameter of the function of its id, and no other than its parameters", () => {
    const fed = Object.keys(kpi.inputs);
    expect(parameters.map((parameter) => parameter.id)).toEqual(expect.arrayContaining(fed));
    expect(fed).toEqual(expect.arrayContaining(parameters.filter(isRequired).map((parameter) => parameter.id)));
  });

  it("feeds them with inputs that exist, one each", () => {
    const inputs = Object.values(kpi.inputs);
    expect(inputs.map((input) => inputById(input).id)).toEqual(inputs);
    expect(inputs).toEqual([...new Set(inputs)]);
  });

  it("lets an input be below zero just where its function takes it", () => {
    for (const [parameter, input] of Object.entries(kpi.inputs)) {
      const declared = parameters.find((each) => each.id === parameter);
      expect(inputById(input).negative).toBe(declared?.kind === "number" && declared.domain === "any");
    }
  });

  it("is measured in what its function returns", () => {
    expect(kpi.unit).toBe(unit);
  });

  it("has its words in both languages, none empty", () => {
    const words = [kpi.name, kpi.definition, kpi.formula, kpi.track, kpi.action];
    expect(words.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "")).toEqual([]);
  });

  it.each(["vi", "en"] as const)(
    "names in its formula the inputs as the sheet of figures names them: %s",
    (language) => {
      const names = Object.values(kpi.inputs).map((input) => inputById(input).name[language].toLowerCase());
      const formula = kpi.formula[language].toLowerCase();
      expect(names.filter((name) => !formula.includes(name))).toEqual([]);
    },
  );

  it("has search words in lower case and without accents, as people type them into a search box", () => {
    expect(kpi.searchWords.filter((word) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(word))).toEqual([]);
  });
});

function isRequired(parameter: Parameter): boolean {
  return !("optional" in parameter);
}
