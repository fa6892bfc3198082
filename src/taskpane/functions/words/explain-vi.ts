import type { explainEn } from "./explain-en";

/** Lời giải thích một ô bằng tiếng Việt. */
export const explainVi: typeof explainEn = {
  title: "Giải thích ô này",
  open: "Giải thích ô đang chọn",
  lead: "Vì sao ô đang chọn hiện kết quả như vậy. Chọn ô khác rồi đọc lại.",
  again: "Đọc ô đang chọn",
  reading: "Đang đọc ô …",
  failedTitle: "Không đọc được ô",
  shows: (cell, text) => (text === "" ? `${cell} không hiện gì.` : `${cell} hiện ${text}.`),
  noFormula: "Ô này không có công thức. Nếu số ở đây thuộc một bảng tràn, hãy chọn ô đầu tiên của bảng đó.",
  ordinary:
    "Đây là công thức thường của Excel, không có hàm KPI nào. Công thức chạy được cả khi không có phần bổ trợ; Excel cho xem từng bước ở Công thức › Đánh giá Công thức.",
  unknownFunction: (name) => `Không có hàm ${name}. Hãy tìm hàm đúng trong danh sách.`,
  arguments: "Hàm đọc những gì",
  result: "Kết quả",
  notKnown: "Không tính lại được ở đây, vì có đối số là một công thức khác hoặc quá lớn để đọc.",
  openFunction: (name) => `Xem thêm về ${name}`,
  why: "Vì sao",
  todo: "Cần làm gì",
  source: {
    leftOut: "bỏ trống",
    other: "một công thức riêng; kết quả của nó không đọc được ở đây",
    missing: "không có trang tính này",
    tooMany: "quá nhiều ô để đọc ở đây",
    call: (value) => `một hàm KPI khác, cho ${value}`,
  },
  blank: "đang trống",
  holds: (value) => value,
  sum: (cells, sum) => `${cells} ô cộng lại: ${sum}`,
  same: (cells, value) => `giống nhau ở cả ${cells} ô: ${value}`,
  different: (cells) => `${cells} ô không giống nhau`,
  range: (cells) => `${cells} ô`,
  blanks: (_, text) => `có ${text} ô trống: bỏ qua, không tính là 0`,
  others: (_, text) => `có ${text} ô là chữ`,
  andMore: "và các ô khác",
  domains: {
    any: "số bất kỳ",
    ge0: "từ 0 trở lên",
    gt0: "lớn hơn 0",
    "01": "từ 0 đến 1 (5 % là 0,05)",
    le1: "không quá 1 (100 % là 1)",
    gt0le1: "lớn hơn 0 và không quá 1 (5 % là 0,05)",
  },
  reasons: {
    missing: {
      why: ({ name, cells }) =>
        cells === "" ? `Thiếu “${name}”.` : `${cells} đang trống: chưa có số liệu cho “${name}”, không tính là 0.`,
      todo: () => "Nhập số liệu. Nếu thật sự không có gì thì gõ số 0.",
    },
    notANumber: {
      why: ({ name, cells, value }) =>
        cells === "" ? `“${name}” không phải là số.` : `${cells} chứa ${value}, trong khi “${name}” cần một số.`,
      todo: () => "Gõ số, không kèm chữ hay đơn vị. Số đang lưu dưới dạng chữ phải chuyển thành số.",
    },
    notADate: {
      why: ({ name, cells, value }) => `${cells || `“${name}”`} không phải là ngày: ${value}.`,
      todo: () => "Nhập ngày, hoặc chữ dạng 2026-03-31.",
    },
    notAText: {
      why: ({ name, cells, value }) => `${cells || `“${name}”`} không phải là tên: ${value}.`,
      todo: () => "Ở đây cần một tên.",
    },
    notOneCell: {
      why: ({ name }) => `“${name}” chỉ nhận một ô nhưng lại được cho cả vùng.`,
      todo: () => "Chỉ đúng một ô, ví dụ tháng đầu hoặc tháng cuối.",
    },
    unknownWord: {
      why: ({ name, value }) => `“${name}” không có lựa chọn ${value}.`,
      todo: ({ allowed }) => `Dùng một trong các từ: ${allowed}.`,
    },
    unknownKpi: {
      why: ({ value }) => (value === "" ? "Không có KPI nào mang mã này." : `Không có KPI nào mang mã ${value}.`),
      todo: () => "Dùng một mã trong danh sách hàm, ví dụ CAC.",
    },
    differentLength: {
      why: () => "Các vùng không có cùng số ô.",
      todo: () => "Cho mọi vùng bắt đầu và kết thúc ở cùng các dòng.",
    },
    differentValues: {
      why: ({ name, cells, value }) =>
        `“${name}” phải giống nhau ở mọi ô${cells === "" ? "" : `, nhưng ${cells} lại khác: ${value}`}.`,
      todo: () => "Chọn vùng mà giá trị này không đổi, hoặc chỉ một kỳ.",
    },
    notAggregable: {
      why: ({ name }) =>
        `${name === "" ? "Tỷ số" : `“${name}”`} không gộp được từ nhiều ô: tỷ số không cộng và không lấy trung bình.`,
      todo: () => "Cho các số liệu tạo nên tỷ số đó, hoặc chỉ một kỳ.",
    },
    wrongInputs: {
      why: () => "Đây không phải là các đầu vào của KPI đó: thừa, thiếu, hoặc sai loại.",
      todo: () => "Cho mỗi đầu vào một đối số, theo đúng thứ tự trong hàm của KPI đó.",
    },
    outOfDomain: {
      why: ({ name, cells, value, allowed }) =>
        cells === ""
          ? `“${name}” là ${value}, trong khi phải ${allowed}.`
          : `${cells} chứa ${value}, trong khi “${name}” phải ${allowed}.`,
      todo: () => "Kiểm tra lại số, dấu âm và cách viết phần trăm.",
    },
    zeroDenominator: {
      why: ({ name, cells }) =>
        cells === ""
          ? `${name === "" ? "Mẫu số" : `“${name}”`} bằng 0, không chia được cho 0.`
          : `${cells} bằng 0, mà kết quả là phép chia cho “${name}”.`,
      todo: () => "Nếu số đó đúng thì kỳ này KPI không có giá trị: cứ để vậy, lỗi này không có nghĩa là 0.",
    },
    impossible: {
      why: ({ name }) =>
        name === "" ? "Các số này không thể cùng đúng." : `Các số này không thể cùng đúng; xem “${name}” trước.`,
      todo: () => "Kiểm tra xem chúng có cùng kỳ và cùng cách đếm hay không.",
    },
    notAFraction: {
      why: ({ name, value }) => `“${name}” là ${value}, trong khi điểm tính theo tỷ lệ: 95 % là 0,95.`,
      todo: () => "Chia cho 100, hoặc dùng ô định dạng phần trăm.",
    },
    notAPeriodCount: {
      why: ({ name, value }) => `“${name}” là ${value}, trong khi phải là số nguyên và cả thảy có từ 1 đến 10.000 kỳ.`,
      todo: () => "Kiểm tra lại số kỳ.",
    },
    lowCoverage: {
      why: () => "Phần trọng số có điểm còn quá ít: điểm tổng sẽ nói nhiều hơn những gì đã biết.",
      todo: () => "Nhập các điểm còn thiếu, hoặc hạ mức bao phủ tối thiểu.",
    },
    tooFewValues: { why: () => "Chưa đủ số liệu để tính.", todo: () => "Cho thêm kỳ." },
    noData: {
      why: () => "Không có số liệu trong khoảng thời gian này.",
      todo: () => "Kiểm tra các ngày, và xem chúng có thật là ngày chứ không phải chữ.",
    },
    targetMet: {
      why: () => "Đã đạt mục tiêu, không còn phần phải làm.",
      todo: () => "Không có gì cần sửa.",
    },
    noBurn: {
      why: () => "Không đốt tiền: tiền vào không ít hơn tiền ra.",
      todo: () => "Không có gì cần sửa.",
    },
    inputError: {
      why: ({ name, cells, value }) =>
        cells === ""
          ? `Một đầu vào của “${name}” đang báo lỗi.`
          : `${cells} đang hiện ${value}, và lỗi ở ô đầu vào được giữ nguyên.`,
      todo: () => "Sửa ô đó trước.",
    },
  },
  functionSays: (when) => `Hàm này từ chối khi: ${when}.`,
};
