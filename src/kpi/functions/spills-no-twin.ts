import type { NoTwin } from "../twin";

/** Why a function whose result fills several cells has no native twin. */
export const SPILLS: NoTwin = {
  none: {
    vi: "Kết quả lấp đầy nhiều ô, còn một công thức thường chỉ cho ra đúng một ô. Nếu gửi tệp cho người không cài phần bổ trợ, hãy sao chép rồi dán dạng giá trị.",
    en: "The result fills several cells, and an ordinary formula fills only its own. For readers without the add-in, copy the cells and paste them as values.",
  },
};
