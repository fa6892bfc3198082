import { HostError } from "../../src/hosts/host";
import { hostErrorText } from "../../src/taskpane/host-error-text";

describe("hostErrorText(error, language)", () => {
  it("says what to do, and where it happened", () => {
    const error = new HostError("protected", { sheet: "Số liệu", step: "values" });
    expect(hostErrorText(error, "en")).toEqual({
      message: "The workbook or a sheet is protected. Lift the protection (Review tab), then try again.",
      place: "Sheet “Số liệu”, step “values”",
    });
  });

  it("names the step alone where no sheet was involved", () => {
    expect(hostErrorText(new HostError("busy", { step: "survey" }), "vi").place).toBe("Bước “survey”");
  });

  it("shows nothing of an error that is not the host's", () => {
    expect(hostErrorText(new Error("undefined is not a function"), "en")).toEqual({
      message: "Something unexpected went wrong. Try again.",
      place: null,
    });
  });
});
