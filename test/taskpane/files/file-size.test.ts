import { formatFileSize } from "../../../src/taskpane/files/file-size";

describe("formatFileSize(bytes, language)", () => {
  it("counts in kilobytes, and in megabytes from one on", () => {
    expect(formatFileSize(12, "en")).toBe("1 kB");
    expect(formatFileSize(48_400, "en")).toBe("48 kB");
    expect(formatFileSize(1_250_000, "en")).toBe("1.3 MB");
    expect(formatFileSize(1_250_000, "vi")).toBe("1,3 MB");
  });
});
