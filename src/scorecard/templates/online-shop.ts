import type { Template } from "./template";

/** An online shop that sells to returning customers. Its targets suit the public data set it is shown with. */
export const onlineShop: Template = {
  id: "ONLINE_SHOP",
  version: 1,
  name: { vi: "Cửa hàng trực tuyến", en: "Online shop" },
  description: {
    vi: "Giá trị đơn hàng, giá trị khách hàng, chi phí có khách, hiệu quả quảng cáo, rời bỏ và trả hàng.",
    en: "Order value, customer value, cost of winning customers, return on ads, churn and returns.",
  },
  targetSource: {
    vi: "Mục tiêu mẫu theo bộ dữ liệu công khai Online Retail (bảng Anh). Hãy thay bằng mục tiêu của bạn.",
    en: "Example targets for the public Online Retail data set (pounds). Replace them with your own.",
  },
  kpis: [
    { id: "AOV", perspective: "F", weight: 20, target: 550, minimum: 500 },
    { id: "ARPC", perspective: "F", weight: 20, target: 850, minimum: 750 },
    { id: "CAC", perspective: "F", weight: 10, target: 20, minimum: 30 },
    { id: "ROAS", perspective: "F", weight: 10, target: 4, minimum: 3 },
    { id: "CHURN", perspective: "C", weight: 25, target: 0.5, minimum: 0.6 },
    { id: "RETURNRATE", perspective: "P", weight: 15, target: 0.04, minimum: 0.08 },
  ],
};
