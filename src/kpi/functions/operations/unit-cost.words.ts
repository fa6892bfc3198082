import type { FunctionWords } from "../function-words";

export const unitCostWords: FunctionWords = {
  name: { vi: "Giá thành đơn vị", en: "Cost per unit" },
  description: { vi: "Một sản phẩm đạt tốn bao nhiêu chi phí sản xuất.", en: "What one good unit costs to make." },
  formula: { vi: "chi phí sản xuất ÷ sản phẩm đạt", en: "production cost ÷ good units" },
  parameters: {
    cost: {
      name: { vi: "chi_phí", en: "cost" },
      description: {
        vi: "Chi phí sản xuất của kỳ (vật tư, nhân công, sản xuất chung), theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Production cost of the period (material, labour, overhead), in one currency; a cell or a range, which is added.",
      },
    },
    goodUnits: {
      name: { vi: "sản_phẩm_đạt", en: "good_units" },
      description: {
        vi: "Số sản phẩm đạt làm ra trong cùng kỳ, không tính hàng hỏng; một ô hoặc cả vùng, được cộng lại.",
        en: "Good units made in the same period, without scrap; a cell or a range, which is added.",
      },
    },
  },
  example: { args: ["720", "360"], result: "2" },
  pitfall: {
    vi: "Chia cho cả hàng hỏng thì giá thành thấp giả. Sản lượng tăng thì phần định phí mỗi sản phẩm giảm: đừng lấy giá thành này làm biến phí đơn vị khi tính hòa vốn.",
    en: "Dividing by all units, scrap included, makes it look low. Fixed cost per unit falls as volume grows: do not use it as variable cost when looking for the break-even volume.",
  },
  source: "Standard accounting and management definition",
  stage: "finance",
  departments: ["OPS", "FIN"],
  searchWords: [
    "gia thanh",
    "gia thanh san pham",
    "chi phi moi san pham",
    "gia von san xuat",
    "unit cost",
    "production cost per piece",
    "what a product costs to make",
  ],
};
