import { createHeadlessEngine, type Engine } from "../../playground/simulator/engine";
import {
  createSimulatedExcel,
  type SimulatedExcel,
  type SimulatedExcelOptions,
} from "../../playground/simulator/simulated-excel";

const running = new Set<Engine>();

/** An engine that ends with the test: it holds timers and ports that would keep the test run alive. */
export function startEngine(): Engine {
  const engine = createHeadlessEngine();
  running.add(engine);
  return engine;
}

/** A simulated Excel under the globals that Office.js gives an add-in. */
export function startExcel(options: Omit<SimulatedExcelOptions, "engine"> = {}): SimulatedExcel {
  const simulated = createSimulatedExcel({ engine: startEngine(), ...options });
  Object.assign(globalThis, {
    Excel: simulated.Excel,
    OfficeExtension: simulated.OfficeExtension,
    Office: { context: { requirements: { isSetSupported: simulated.isSetSupported } } },
  });
  return simulated;
}

/** A batch on the first sheet. */
export function onSheet<T>(
  { Excel }: SimulatedExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));
}

/** The code with which something failed, or `no error`. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}

afterEach(() => {
  for (const { univer } of running) univer.dispose();
  running.clear();
});
