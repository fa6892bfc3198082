import type { FilesWords } from "./files-words";

/** Lời của các màn hình về tệp bằng tiếng Việt. */
export const filesVi: FilesWords = {
  leave: "Về màn hình đầu",
  facts: {
    about: (kpis, from, to) => `${kpis} KPI · ${from} – ${to}`,
    figures: (filled, all, latest) => `Đã nhập ${filled}/${all} số liệu, mới nhất là ${latest}`,
    noFigures: "Chưa nhập số liệu nào",
    picked: (month) => `Tháng đang chọn ở trang tổng quan: ${month}`,
  },
  save: {
    title: "Lưu thành tệp Excel",
    lead: "Một bản sao của riêng thẻ điểm này như hiện nay: số liệu, mục tiêu, trọng số và người phụ trách. Tệp đang mở không bị thay đổi.",
    reading: "Đang đọc thẻ điểm …",
    making: "Đang tạo tệp …",
    notMadeTitle: "Chưa tạo được tệp",
    gone: "Không đọc được thẻ điểm này nữa: trang mô tả (_kpi) đã bị xóa hoặc bị sửa.",
    dataGone: "Trang chứa số liệu đã bị xóa nên bản sao sẽ không có số nào.",
    needsAddIn: (namespace) =>
      `Các ô dùng hàm ${namespace}.*: ai mở tệp cũng cần có phần bổ trợ này thì ô mới tính lại được.`,
    download: "Tải về",
    downloaded: "Tệp đã được chuyển cho trình duyệt và nằm trong thư mục tải về.",
    blocked: "Không thấy tệp tải về? Excel trên máy tính có thể chặn. Hãy mở thành tệp mới rồi lưu ở đó.",
    openNew: "Mở thành tệp mới",
    opening: "Đang mở …",
    opened: "Đã mở thành tệp mới. Tệp ấy chưa được lưu ở đâu cả: hãy lưu lại.",
    notOpenedTitle: "Chưa mở được tệp mới",
  },
  open: {
    title: "Mở tệp thẻ điểm",
    lead: "Tệp bạn chọn được giữ nguyên: nội dung chỉ được đọc và cho bạn xem trước.",
    choose: "Chọn tệp",
    chooseAnother: "Chọn tệp khác",
    dropHint:
      "hoặc thả vào đây: tệp .xlsx do KPI Scorecard tạo, kể cả khi Excel hay LibreOffice đã lưu lại, hoặc tệp câu trả lời (.kpi.json)",
    reading: (file) => `Đang đọc ${file} …`,
    which: "Thẻ điểm nào?",
    inFile: (file) => `Trong ${file}`,
    alsoUnreadable: (count) => `Còn ${count} thẻ điểm trong tệp không đọc được.`,
    make: "Tạo trong tệp đang mở",
    makeHint: "Thẻ điểm có trang tính riêng, kèm số liệu của nó. Các trang khác của bạn giữ nguyên.",
    answers: "Câu trả lời cho trình hướng dẫn",
    openWizard: "Tiếp tục trong trình hướng dẫn",
    wizardHint: "Bạn xem lại được từng câu trả lời trước khi tạo.",
    replaceAsk: "Trong tệp đang mở có một bản nháp. Thay bằng các câu trả lời này?",
    replaceYes: "Thay bản nháp",
    replaceNo: "Giữ bản nháp",
    kept: "Tệp bạn chọn vẫn nguyên như cũ.",
    madeTitle: "Thẻ điểm đã nằm trong tệp đang mở",
    made: (figures) =>
      figures === 0
        ? "Trang tổng quan đang mở. Đèn và điểm hiện ra ngay khi có số liệu."
        : `Trang tổng quan đang mở, với đủ ${figures} số liệu.`,
    enterFigures: "Nhập số liệu",
  },
  refused: {
    title: (file) => `Không dùng được ${file}`,
    empty: ["Tệp này trống.", "Có thể tệp được chép hoặc tải về chưa xong. Hãy lấy lại tệp rồi chọn lần nữa."],
    unreadable: [
      "Không đọc được tệp.",
      "Có thể tệp đã được chuyển chỗ hoặc đang mở trong chương trình khác. Hãy đóng ở đó rồi chọn lại.",
    ],
    notAWorkbook: [
      "Đây không phải tệp Excel (.xlsx), cũng không phải tệp câu trả lời (.kpi.json).",
      "Hãy chọn tệp đã lưu bằng “Lưu thành tệp Excel”, hoặc tệp câu trả lời.",
    ],
    damaged: [
      "Tệp bị hỏng: có phần bị thiếu hoặc bị lỗi.",
      "Hãy lấy lại tệp từ nơi gửi. Hoặc mở bằng Excel, để Excel sửa, rồi lưu thành tệp .xlsx mới.",
    ],
    oldFormat: [
      "Tệp ở định dạng Excel cũ hoặc nhị phân (.xls, .xlsb).",
      "Hãy mở bằng Excel, lưu thành Sổ làm việc Excel (.xlsx), rồi chọn tệp mới.",
    ],
    passwordProtected: [
      "Tệp được bảo vệ bằng mật khẩu.",
      "Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ Sổ làm việc › Mã hóa bằng Mật khẩu), lưu rồi chọn lại.",
    ],
    macros: [
      "Tệp có chứa macro. Tệp của KPI Scorecard không bao giờ có.",
      "Nếu tin tệp này, hãy mở bằng Excel, lưu thành Sổ làm việc Excel (.xlsx) không macro, rồi chọn tệp mới.",
    ],
    tooLarge: [
      "Tệp lớn hơn mức một thẻ điểm có thể có.",
      "Hãy bỏ bớt hình ảnh và các trang tính khác rồi lưu lại: riêng một thẻ điểm nhỏ hơn 1 MB nhiều.",
    ],
    noScorecard: [
      "Trong tệp này không có thẻ điểm nào.",
      "Tệp không do KPI Scorecard tạo, hoặc trang ẩn _kpi đã bị xóa. Hãy chọn một bản lưu trước đó.",
    ],
    damagedScorecard: [
      "Không đọc được thẻ điểm trong tệp này nữa.",
      "Trang ẩn _kpi hoặc trang số liệu của nó đã bị sửa hay bị xóa. Hãy chọn một bản lưu trước đó.",
    ],
    notJson: [
      "Tệp không đúng cú pháp JSON nên không đọc được câu trả lời.",
      "Hãy xem chỗ sửa gần nhất có thiếu dấu phẩy, dấu nháy hay dấu ngoặc không, hoặc lấy lại tệp.",
    ],
    notAnswers: [
      "Tệp là JSON nhưng không phải câu trả lời của một thẻ điểm.",
      "Hãy chọn tệp câu trả lời (.kpi.json) của phiên bản KPI Scorecard này.",
    ],
    answersTooLarge: [
      "Tệp lớn hơn mức tệp câu trả lời của một thẻ điểm có thể có.",
      "Hãy chọn tệp câu trả lời (.kpi.json): tệp như vậy chỉ có vài nghìn ký tự.",
    ],
    fields: (fields) => `Không hiểu được: ${fields}`,
    andMore: (count) => ` và ${count} mục nữa`,
  },
};
