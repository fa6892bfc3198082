import { figuresVi, moreVi } from "./figures-vi";
import type { CliWords } from "./cli-words";

/** Lời của dòng lệnh bằng tiếng Việt. */
export const vi: CliWords = {
  severities: { error: "lỗi     ", warning: "cảnh báo" },
  more: moreVi,
  program: {
    description:
      "Tạo tệp thẻ điểm cân bằng từ tệp câu trả lời và bảng số liệu, không cần Excel.\n" +
      "Kết quả là tệp .xlsx dùng công thức thông thường.",
    version: "in phiên bản",
    help: "in hướng dẫn",
    helpCommand: "in hướng dẫn của một lệnh",
    helpAfterError: "(xem các lựa chọn bằng --help)",
    examples: `
Ví dụ:
  kpi-scorecard templates
  kpi-scorecard new --organisation "Cửa hàng quà tặng" --first-month 2025-01 -o my.kpi.json
  kpi-scorecard build my.kpi.json --figures figures.csv -o my.xlsx
  kpi-scorecard read my.xlsx
  kpi-scorecard check my.xlsx

Mã kết thúc:
  0  xong
  1  tệp có lỗi
  2  dùng sai, hoặc có tệp không đọc, không nhận hay không ghi được`,
    failed: (message) => `Có sự cố ngoài dự kiến: ${message}`,
  },
  options: {
    language: "ngôn ngữ thông báo: vi hoặc en; mặc định theo hệ thống (LC_ALL, LANG)",
    outputOrStandard: "ghi vào đâu; - là đầu ra chuẩn",
    force: "thay tệp đã có",
    json: "in JSON cho máy đọc",
    notMonth: (month) => `--month: ${month} không phải là tháng. Hãy viết như 2025-01 hoặc 1/2025.`,
    monthOutside: (month, first, last) => `--month: ${month} không có trong thẻ điểm này (từ ${first} đến ${last}).`,
  },
  files: {
    nothingPiped: "- là đọc từ đầu vào chuẩn, nhưng không có gì được chuyển vào. Hãy nêu tên tệp hoặc nối ống vào.",
    standardTwice: "Mỗi lần chỉ một thứ dùng được đầu vào hay đầu ra chuẩn. Hãy nêu tên tệp cho thứ còn lại.",
    sameOutput: "Hai thứ sẽ ghi vào cùng một tệp. Hãy nêu hai tên khác nhau.",
    notToTerminal: "Tệp Excel không in ra màn hình được. Hãy nêu tên tệp sau -o hoặc nối ống đầu ra.",
    isInput: (path) => `${path} là tệp vừa đọc. Hãy nêu tên khác sau -o.`,
    notXlsx: (path) => `${path}: tệp Excel phải có đuôi .xlsx. Hãy nêu tên như: -o my.xlsx`,
    written: (path) => `Đã ghi: ${path}`,
    failure: {
      missing: (path) => `${path}: không có tệp này.`,
      noFolder: (path) => `${path}: chưa có thư mục chứa tệp. Hãy tạo thư mục trước.`,
      isFolder: (path) => `${path} là thư mục. Hãy nêu tên tệp.`,
      notAllowed: (path) => `${path}: không được phép. Hãy chọn nơi hoặc tên khác, hoặc sửa quyền truy cập.`,
      inUse: (path) => `${path} đang được dùng. Hãy đóng tệp trong Excel rồi thử lại.`,
      exists: (path) => `${path} đã có. Thêm --force để thay.`,
      full: (path) => `${path}: ổ đĩa đã đầy.`,
      tooLarge: (path) => `${path} quá lớn: tệp câu trả lời tối đa 5 MB, CSV 20 MB, tệp Excel 30 MB, logo 2 MB.`,
    },
  },
  new: {
    description: "ghi tệp câu trả lời ban đầu của một mẫu để sửa rồi tạo tệp Excel",
    template: "mẫu để bắt đầu; xem: kpi-scorecard templates",
    organisation: "tên tổ chức",
    firstMonth: "tháng đầu, ví dụ 2025-01; mặc định là tháng 1 năm nay",
    months: "số tháng, từ 12 đến 36; mặc định 24",
    currency: "loại tiền",
    language: "ngôn ngữ của tệp Excel và thông báo: vi hoặc en; mặc định theo hệ thống",
    noTemplate: (id, all) => `--template: không có ${id}. Hiện có: ${all}`,
    examples: `
Ví dụ:
  kpi-scorecard new --language vi -o my.kpi.json
  kpi-scorecard new --template ONLINE_SHOP --organisation "Cửa hàng quà tặng" --currency GBP \\
                    --first-month 2010-12 --months 13 -o shop.kpi.json

Tệp là JSON và có mọi KPI của danh mục: "chosen" là có đo hay không; "weight" (trọng số), "target" (mục tiêu) và
"minimum" (giới hạn chấp nhận) là số hoặc null, tỷ lệ viết dạng thập phân (0.4 là 40 %); có thể thêm "owner" (người
phụ trách).`,
  },
  build: {
    description: "tạo tệp Excel từ tệp câu trả lời, kèm số liệu nếu có",
    answers: "tệp câu trả lời (.kpi.json); - là đầu vào chuẩn",
    output: "tệp Excel sẽ ghi (.xlsx); - là đầu ra chuẩn",
    figures: "tệp CSV có số liệu hằng tháng; - là đầu vào chuẩn",
    map: "cột nào là số liệu nào, theo tiêu đề hoặc số thứ tự; để trống sau = là bỏ qua; dùng được nhiều lần",
    decimal: "dấu đứng trước phần lẻ trong tệp CSV, khi số liệu không cho biết",
    month: "tháng hiện ra đầu tiên; mặc định là tháng cuối có số liệu",
    formulas: "công thức thông thường (native) hoặc hàm của phần bổ trợ (kpi); mặc định theo tệp câu trả lời",
    logo: "ảnh PNG đặt trên trang Tổng quan, tối đa 2 MB",
    noPng: (path: string) => `${path}: không phải ảnh PNG. Hãy lưu logo thành PNG rồi thử lại.`,
    offerAddIn: "ghi tên phần bổ trợ vào tệp, dành cho tổ chức đã triển khai phần bổ trợ",
    mapAlone: "--map cho biết các cột của tệp CSV là gì. Hãy nêu tệp đó sau --figures.",
    progress: (done, total, sheet) => `${String(done)}/${String(total)} ${sheet}`,
    examples: `
Ví dụ:
  kpi-scorecard build my.kpi.json -o my.xlsx
  kpi-scorecard build my.kpi.json --figures figures.csv --map "Doanh số bán=revenue" --map "Ghi chú=" -o my.xlsx
  kpi-scorecard new | kpi-scorecard build - -o my.xlsx

Trong tệp CSV, tháng nằm dọc hay ngang đều được, ngăn cách bằng dấu phẩy, chấm phẩy hoặc tab. Tiêu đề là tên số liệu
bằng tiếng Việt hoặc tiếng Anh, mã của chúng hoặc tên thường gọi.`,
  },
  read: {
    description: "in nội dung của một tệp Excel, hoặc ghi số liệu và tệp câu trả lời của nó",
    workbook: "tệp Excel (.xlsx); - là đầu vào chuẩn",
    prefix: "thẻ điểm nào, khi có nhiều: bsc, bsc2 …",
    month: "tháng cần xem; mặc định là tháng đang chọn trong tệp",
    figures: "ghi số liệu thành tệp CSV mà build nhận lại được; - là đầu ra chuẩn",
    answers: "ghi tệp câu trả lời để tạo lại được tệp Excel này; - là đầu ra chuẩn",
    whichOne: (prefixes) => `Có nhiều thẻ điểm: ${prefixes}. Hãy chọn một bằng --prefix.`,
    hasErrors: (prefix, file) =>
      `${prefix}: tệp Excel này có lỗi nên có thể thiếu số liệu. Xem từng lỗi bằng: kpi-scorecard check ${file}`,
    lost: (parts) => `Tệp câu trả lời không giữ được tất cả. Khi tạo lại sẽ khác: ${parts}`,
    examples: `
Ví dụ:
  kpi-scorecard read my.xlsx
  kpi-scorecard read my.xlsx --month 2011-10 --json
  kpi-scorecard read my.xlsx --figures figures.csv --answers my.kpi.json`,
  },
  check: {
    description: "cho biết tệp câu trả lời hoặc tệp Excel sai hay thiếu gì",
    file: "tệp câu trả lời (.kpi.json) hoặc tệp Excel (.xlsx); - là đầu vào chuẩn",
    fine: "không có vấn đề",
    hasWarnings: "dùng được; hãy xem các cảnh báo",
    hasErrors: "có lỗi",
    unnamed: "thẻ điểm chưa có tên",
    noScorecard: "Tệp này không có thẻ điểm của KPI Scorecard.",
    damaged: "Trang mô tả (_kpi) đã bị sửa hoặc xóa và không đọc được nên không mở được thẻ điểm.",
    sheetDeleted: (sheet) => `Trang “${sheet}” đã bị xóa. Công thức lấy số từ đó sẽ báo lỗi.`,
    namesMissing: (names) => `Các tên đã bị xóa: ${names}`,
    notNumber: (input, month, cell) =>
      `${input}, ${month}: “${cell}” không phải là số nên không được tính. Hãy nhập số hoặc để trống.`,
    figuresMissing: (input, months) => `${input}: chưa có số liệu ${months}`,
    emptyMonths: (months) => `Chưa có số liệu nào: ${months}`,
    noFigures: "Chưa có số liệu.",
    examples: `
Ví dụ:
  kpi-scorecard check my.kpi.json
  kpi-scorecard check my.xlsx && echo ổn

Kết thúc bằng 1 khi có lỗi, bằng 0 khi chỉ có cảnh báo.`,
  },
  templates: {
    description: "liệt kê các mẫu để bắt đầu",
    headings: { id: "Mã", name: "Tên", kpis: "Số KPI", purpose: "Dùng cho" },
    examples: `
Ví dụ:
  kpi-scorecard templates --language vi
  kpi-scorecard templates --json`,
  },
  answers: {
    notText: {
      utf16: "Tệp này là UTF-16. Hãy lưu lại dạng UTF-8.",
      workbook:
        "Đây là tệp Excel, không phải tệp câu trả lời. Tạo tệp câu trả lời bằng kpi-scorecard read TỆP --answers my.kpi.json",
      oldWorkbook: "Đây là tệp Excel cũ (.xls), không phải tệp câu trả lời. Tạo một tệp bằng kpi-scorecard new.",
      lockedWorkbook: "Đây là tệp Excel có mật khẩu, không phải tệp câu trả lời.",
      binary: "Đây không phải là tệp văn bản.",
      notUtf8: "Tệp này không phải UTF-8. Hãy lưu lại dạng UTF-8.",
    },
    tooLarge: "Tệp này quá lớn so với tệp câu trả lời: tối đa 5 MB.",
    notJson: (line, column) => `Đây không phải là JSON: không đọc được dòng ${String(line)}, cột ${String(column)}.`,
    notAnswers: "Tệp câu trả lời chưa đủ hoặc chưa đúng. Lệnh kpi-scorecard new ghi một tệp có đủ mọi mục.",
    whole: "cả tệp",
    problems: {
      missing: () => "còn thiếu",
      notText: () => "phải là văn bản trong dấu ngoặc kép",
      notNumber: () => "phải là số",
      notWhole: () => "phải là số nguyên",
      notYesNo: () => "phải là true hoặc false",
      notList: () => "phải là danh sách trong [ ]",
      notObject: () => "phải là đối tượng trong { }",
      notOneOf: (expected) => `phải là một trong ${expected}`,
      tooSmall: (expected) => `ít nhất là ${expected}`,
      tooLarge: (expected) => `nhiều nhất là ${expected}`,
      tooLong: (expected) => `quá dài: tối đa ${expected}`,
      notMonth: () => 'phải là tháng, ví dụ "2025-01"',
      repeated: (expected) => `${expected} có hai lần`,
      wrong: () => "có giá trị không nhận được",
    },
  },
  figures: figuresVi,
  workbook: {
    refused: {
      notAWorkbook: "Đây không phải là tệp .xlsx.",
      damaged: "Tệp Excel này bị hỏng. Hãy mở bằng Excel, cho sửa lại, lưu rồi thử lại.",
      oldFormat: "Đây là tệp Excel dạng cũ hoặc nhị phân (.xls, .xlsb). Hãy lưu lại dạng .xlsx.",
      passwordProtected: "Tệp Excel này có mật khẩu. Hãy lưu một bản không có mật khẩu.",
      macros: "Tệp Excel này có macro. Hãy lưu lại dạng .xlsx.",
      tooLarge: "Tệp Excel này lớn hơn mức có thể của một thẻ điểm.",
    },
    noScorecard: (file) => `${file}: không có thẻ điểm của KPI Scorecard trong tệp này.`,
    noPrefix: (prefix, all) =>
      all === "" ? "Tệp này không có thẻ điểm." : `--prefix: không có ${prefix}. Hiện có: ${all}`,
    unreadable: {
      gone: (prefix) =>
        `${prefix}: trang mô tả (_kpi) đã bị sửa hoặc xóa và không đọc được. Xem thêm bằng kpi-scorecard check.`,
      dataGone: (prefix) => `${prefix}: trang chứa số liệu đã bị xóa. Xem thêm bằng kpi-scorecard check.`,
    },
  },
};
