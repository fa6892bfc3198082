import { createCustomFunctions } from "../../playground/simulator/custom-functions";
import { settle } from "../../playground/simulator/engine";
import type { SimulatedExcel } from "../../playground/simulator/simulated-excel";
import { FUNCTIONS } from "../../src/kpi/functions/functions";

/** Installs the add-in's functions in a simulated Excel, as it starts with the code that runs them. */
export async function installKpiFunctions({ controls }: SimulatedExcel): Promise<void> {
  const { engine } = controls;
  const custom = createCustomFunctions(engine.univer.__getInjector());
  custom.install(
    {
      allowErrorForDataTypeAny: true,
      functions: FUNCTIONS.map(({ id, parameters, spills }) => ({
        id,
        name: id,
        parameters: parameters.map((parameter) => ({
          name: parameter.id,
          type: "any",
          dimensionality: "matrix",
          ...("optional" in parameter ? { optional: true } : {}),
          ...(parameter.kind === "inputs" ? { repeating: true } : {}),
        })),
        result: spills === undefined ? { type: "any" } : { type: "any", dimensionality: "matrix" },
      })),
    },
    "KPI",
  );
  // The module associates its functions once, when it is loaded; each Excel is given them anew.
  const associate = (id: string, fn: (...args: unknown[]) => unknown): void => {
    associated[id] = fn;
  };
  Object.assign(globalThis, { CustomFunctions: { ...custom.CustomFunctions, associate } });
  await import("../../src/functions/functions");
  custom.CustomFunctions.associate(associated);
  await settle(engine);
}

const associated: Record<string, (...args: unknown[]) => unknown> = {};
