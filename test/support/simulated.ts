import { createHeadlessEngine } from "../../playground/simulator/engine";
import {
  createSimulatedExcel,
  type SimulatedExcel,
  type SimulatedExcelOptions,
} from "../../playground/simulator/simulated-excel";

/** A simulated Excel under the globals that Office.js gives an add-in. */
export function startExcel(options: Omit<SimulatedExcelOptions, "engine"> = {}): SimulatedExcel {
  const simulated = createSimulatedExcel({ engine: createHeadlessEngine(), ...options });
  Object.assign(globalThis, {
    Excel: simulated.Excel,
    OfficeExtension: simulated.OfficeExtension,
    Office: { context: { requirements: { isSetSupported: simulated.isSetSupported } } },
  });
  return simulated;
}
