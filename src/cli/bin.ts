import { main } from "./kpi-scorecard";
import { processIo } from "./process-io";

void main(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
