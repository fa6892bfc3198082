import type { ConvertWords } from "./convert-words";

/** Lời của màn hình chuyển đổi bằng tiếng Việt. */
export const convertVi: ConvertWords = {
  leave: "Về màn hình đầu",
  title: "Chuyển đổi, sửa ô",
  lead: "Ô dùng hàm của phần bổ trợ này có thể chuyển thành công thức thường, tính được ở mọi nơi, rồi chuyển ngược lại. Bạn luôn xem trước mọi thay đổi.",
  what: "Bạn muốn làm gì?",
  kinds: {
    native: {
      title: "Chuyển thành công thức thường",
      hint: (namespace) =>
        `${namespace}.* trở thành công thức cho cùng kết quả, dùng cho người không có phần bổ trợ này, trên máy tính bảng, trong LibreOffice.`,
    },
    kpi: {
      title: "Chuyển ngược về hàm",
      hint: (namespace) => `Công thức đã chuyển ở đây trở lại thành ${namespace}.*.`,
    },
    repair: {
      title: "Sửa ô báo #NAME?",
      hint: (namespace) => `Ô ${namespace}.* được tạo khi chưa có phần bổ trợ này sẽ được nhập lại.`,
    },
  },
  where: "Ở đâu?",
  scopes: { selection: "Các ô đang chọn", sheet: "Trang tính này", workbook: "Toàn bộ tệp" },
  look: "Xem sẽ thay đổi gì",
  looking: "Đang đọc các công thức …",
  severalAreas: "Bạn đang chọn nhiều vùng hoặc một hình. Hãy chọn một khối ô liền nhau, hoặc chọn cả trang tính.",
  nothing: {
    native: (namespace) => `Không có ô nào ở đây dùng hàm ${namespace}.*.`,
    kpi: "Không có ô nào ở đây chứa công thức do phần bổ trợ này chuyển đổi.",
    repair: (namespace) => `Không có ô ${namespace}.* nào ở đây báo #NAME?.`,
  },
  changes: (count) => `${count} ô sẽ thay đổi`,
  entersAgain: "được nhập lại như cũ",
  becomes: "trở thành",
  whole: "Xem cả công thức",
  more: (count) => `và ${count} ô nữa`,
  stays: (count) => `${count} ô giữ nguyên`,
  apply: (count) => `Thay đổi ${count} ô`,
  applyRepair: (count) => `Nhập lại ${count} ô`,
  back: "Chọn lại",
  applying: "Đang thay đổi các ô …",
  done: (count) => `Đã thay đổi ${count} ô.`,
  doneRepair: (count) => `Đã nhập lại ${count} ô.`,
  notDone: (count) => `${count} ô được giữ nguyên`,
  results: {
    edited: "đã bị sửa trong lúc đó",
    protected: "trang tính được bảo vệ bằng mật khẩu",
    missing: "trang tính đã bị xóa",
    failed: "Excel không nhận công thức",
  },
  unprotected: (sheets) =>
    `Các trang trước được bảo vệ nay không còn được bảo vệ: ${sheets}. Hãy bảo vệ lại ở thẻ Xem lại.`,
  another: "Chuyển đổi chỗ khác",
  last: {
    title: "Thay đổi gần nhất",
    native: (count, when) => `${count} ô thành công thức thường, ${when}`,
    kpi: (count, when) => `${count} ô ngược về hàm, ${when}`,
    repair: (count, when) => `${count} ô được sửa, ${when}`,
    undo: "Hoàn tác",
    undoing: "Đang trả các ô về như cũ …",
    undone: (count) => `${count} ô đã trở về như trước.`,
  },
  reasons: {
    unknownFunction: (name) => `${name}: phần bổ trợ này không có hàm như vậy.`,
    noTwin: (name, why) => `${name} không có công thức thường tương ứng. ${why}`,
    argumentCount: (name) => `${name}: thiếu hoặc thừa đối số.`,
    tooLong: "Công thức sẽ dài quá mức Excel cho phép.",
    tooDeep: "Công thức sẽ có hơn 64 hàm lồng nhau, Excel không cho phép.",
    edited: (name) => `${name}: công thức đã bị sửa sau khi chuyển đổi.`,
    argument: {
      expression: (name, argument) =>
        `${name}: ${argument} là một phép tính. Hãy đặt phép tính vào một ô riêng rồi dẫn tới ô đó.`,
      nested: (name, argument) =>
        `${name}: ${argument} cũng là hàm của phần bổ trợ này. Hãy đặt nó vào một ô riêng rồi dẫn tới ô đó.`,
      array: (name, argument) =>
        `${name}: ${argument} là danh sách viết ngay trong công thức. Hãy đặt danh sách vào các ô rồi dẫn tới các ô đó.`,
      missing: (name) => `${name}: thiếu một đối số bắt buộc.`,
      severalCells: (name, argument) => `${name}: ${argument} có thể là nhiều ô, trong khi chỗ này chỉ nhận một ô.`,
      name: (name, argument) => `${name}: ${argument} là tên do chính công thức đặt ra.`,
      kind: (name, argument) => `${name}: ${argument} không đúng loại mà chỗ này cần.`,
    },
  },
};
