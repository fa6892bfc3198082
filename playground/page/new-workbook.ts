import type { Settings } from "./settings";

const WORDS = {
  vi: {
    text: "Excel sẽ mở tệp này trong một cửa sổ mới. Sân thử chỉ có một tệp nên đưa tệp mới cho bạn tải về.",
    download: "Tải tệp mới về",
    name: "Tệp mới.xlsx",
    close: "Đóng",
  },
  en: {
    text: "Excel would open this file in a new window. The playground has one workbook only, so you can download the new one.",
    download: "Download the new workbook",
    name: "New workbook.xlsx",
    close: "Close",
  },
} as const;

/** Stands in for the window in which Excel opens a new workbook. */
export function offerNewWorkbook(file: Uint8Array, { language }: Settings): void {
  const words = WORDS[language];
  document.querySelector(".new-workbook")?.remove();
  const url = URL.createObjectURL(new Blob([file as BlobPart], { type: XLSX }));
  const box = document.createElement("div");
  box.className = "toast new-workbook";
  box.setAttribute("role", "alert");
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: words.name, textContent: words.download });
  const close = document.createElement("button");
  Object.assign(close, { type: "button", textContent: words.close });
  close.addEventListener("click", () => {
    box.remove();
    URL.revokeObjectURL(url);
  });
  box.append(words.text, link, close);
  document.body.append(box);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
