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

afterEach(() => {
  for (const { univer } of running) univer.dispose();
  running.clear();
});
