import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { itKeepsTheContractOfAHost } from "../conformance";

describe("createXlsxHost()", () => {
  itKeepsTheContractOfAHost(createXlsxHost, false);
});
