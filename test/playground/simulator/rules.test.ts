import { refuseCustomFunctions } from "../../../playground/simulator/rules";

describe("refuseCustomFunctions(formula, namespaces)", () => {
  const isRefused = (formula: string): boolean => {
    try {
      refuseCustomFunctions(formula, new Set(["KPI"]));
      return false;
    } catch {
      return true;
    }
  };

  it.each(["=KPI.CAC(1,2)>1", "=kpi.wscore2(A1)", "=1+@KPI.X(1)", "=_xldudf_KPI_CAC(1)"])("refuses %s", (formula) => {
    expect(isRefused(formula)).toBe(true);
  });

  it.each(["=STDEV.S(A1:A9)>1", '="KPI.CAC("', "='KPI.CAC('!A1", "=MYKPI.X(1)", "=X.KPI.Y(1)", "=KPI.rate*2"])(
    "takes %s",
    (formula) => {
      expect(isRefused(formula)).toBe(false);
    },
  );
});
