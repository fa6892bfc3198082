import { CATALOGUE } from "../../../src/kpi/catalogue/catalogue";
import { KPI_FUNCTIONS } from "../../../src/kpi/functions/kpi-functions";
import { FUNCTION_WORDS } from "../../../src/kpi/functions/words";
import { KNOWLEDGE_BY_ID } from "../../../src/kpi/knowledge/knowledge";

const OWN = new Set(CATALOGUE.map(({ id }) => id));
const KNOWN = [...KNOWLEDGE_BY_ID.values()];
/** Functions beside the one that has the id of the KPI: the same KPI from other inputs, or in another way. */
const VARIANTS = ["NPSCOUNT", "NPSMOE", "CSATRATE", "CESAVG", "LTVSIMPLE", "LTVDCF", "LIFESPAN", "ANNUALIZE", "RTY"];
/** Figures that are typed: no function calculates them. */
const TYPED = [
  "TRAFFIC",
  "REACH",
  "ADCOST",
  "LEADS",
  "MQL",
  "SQL",
  "SUBSCRIBERS",
  "BACKLINKS",
  "REVENUE",
  "NEWCUST",
  "DEALS",
  "ACTIVECUST",
  "BACKLOG",
  "CALLS",
  "FEEDBACK",
  "PAYING",
  "TOTALCOST",
  "OCF",
];

describe("KNOWLEDGE_BY_ID", () => {
  it("knows every KPI that a function calculates, and the figures that are typed; none twice", () => {
    const calculated = KPI_FUNCTIONS.map(({ id }) => id).filter((id) => !VARIANTS.includes(id));
    expect([...calculated, ...TYPED].filter((id) => !KNOWLEDGE_BY_ID.has(id))).toEqual([]);
    expect(KNOWN).toHaveLength(134);
  });

  it("calls a KPI what its function is called, outside the scorecard's own KPIs", () => {
    const others = KPI_FUNCTIONS.filter(({ id }) => !OWN.has(id));
    const different = others.flatMap(({ id }) => {
      const known = KNOWLEDGE_BY_ID.get(id);
      const { name } = FUNCTION_WORDS[id];
      return known === undefined || isSame(known.name, name) ? [] : [[id, known.name, name]];
    });
    expect(different).toEqual([]);
  });

  it("has the texts of the scorecard's own KPIs from there", () => {
    for (const { id, name, definition, formula, track, action } of CATALOGUE) {
      expect(KNOWLEDGE_BY_ID.get(id)).toMatchObject({ name, definition, formula, track, action });
    }
  });

  it.each(KNOWN.map((kpi) => [kpi.id, kpi] as const))("has whole texts in both languages: %s", (_, kpi) => {
    const sentences = [kpi.definition, kpi.track, kpi.action].flatMap(({ vi, en }) => [vi, en]);
    expect(sentences.filter((text) => !/^[\p{Lu}\d(].{3,}[.]$/u.test(text))).toEqual([]);
    const labels = [kpi.name, kpi.formula].flatMap(({ vi, en }) => [vi, en]);
    expect(labels.filter((text) => !/^[\p{Lu}\d(].*[^.\s]$/u.test(text))).toEqual([]);
  });

  it.each(KNOWN.map((kpi) => [kpi.id, kpi] as const))(
    "is typeset: %s",
    (_, { name, definition, formula, track, action }) => {
      const texts = [name, definition, formula, track, action].flatMap(({ vi, en }) => [vi, en]);
      // Signs of a keyboard for signs of arithmetic, a hyphen for a dash, a per cent sign without its space, Vietnamese letter by letter.
      const signs = /[*]| x | - |->|\d%| {2}|\d-\d/;
      expect(
        texts.filter((text) => signs.test(text) || text !== text.normalize("NFC") || text !== text.trim()),
      ).toEqual([]);
      expect([formula.vi, formula.en].filter((text) => text.includes("/"))).toEqual([]);
    },
  );

  it("speaks of leads and of marketing in Vietnamese, outside the scorecard's own KPIs", () => {
    const texts = KNOWN.filter(({ id }) => !OWN.has(id)).flatMap(({ name, definition, formula, track, action }) =>
      [name, definition, formula, track, action].map(({ vi }) => vi),
    );
    expect(texts.filter((text) => /\bleads?\b|marketing/i.test(text))).toEqual([]);
  });
});

function isSame(one: { vi: string; en: string }, other: { vi: string; en: string }): boolean {
  return one.vi === other.vi && one.en === other.en;
}
