import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { startExcel } from "../../support/simulated";
import { itKeepsTheContractOfAHost } from "../conformance";

describe.each(["1.9", "1.14", undefined])("createExcelHost() with ExcelApi %s", (apiSet) => {
  itKeepsTheContractOfAHost(() => {
    startExcel(apiSet === undefined ? {} : { apiSet });
    return createExcelHost();
  }, true);
});
