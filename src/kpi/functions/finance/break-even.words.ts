import type { FunctionWords } from "../function-words";

export const breakEvenWords: FunctionWords = {
  name: { vi: "Sản lượng hòa vốn (BEP)", en: "Break-even volume (BEP)" },
  description: {
    vi: "Phải bán bao nhiêu sản phẩm mới bù đủ chi phí cố định.",
    en: "How many units must be sold before fixed cost is covered.",
  },
  formula: { vi: "chi phí cố định ÷ (giá bán − biến phí đơn vị)", en: "fixed cost ÷ (price − variable cost per unit)" },
  parameters: {
    fixedCost: {
      name: { vi: "chi_phí_cố_định", en: "fixed_cost" },
      description: {
        vi: "Chi phí không đổi theo sản lượng trong kỳ (mặt bằng, lương cố định, khấu hao), theo một loại tiền; một ô hoặc cả vùng, được cộng lại.",
        en: "Cost of the period that does not change with volume (rent, salaries, depreciation), in one currency; a cell or a range, which is added.",
      },
    },
    price: {
      name: { vi: "giá_bán", en: "price" },
      description: {
        vi: "Giá bán thuần của một sản phẩm, sau chiết khấu và chưa gồm VAT, cùng loại tiền; một ô, hoặc cả vùng có cùng một giá trị.",
        en: "Net price of one unit, after discounts and before VAT, in the same currency; a cell, or a range in which all are equal.",
      },
    },
    variableCost: {
      name: { vi: "biến_phí_đơn_vị", en: "variable_cost" },
      description: {
        vi: "Chi phí tăng thêm khi bán thêm một sản phẩm (giá nhập, bao bì, hoa hồng, phí sàn), cùng loại tiền; một ô, hoặc cả vùng có cùng một giá trị.",
        en: "What one more unit costs (purchase, packing, commission, marketplace fee), in the same currency; a cell, or a range in which all are equal.",
      },
    },
  },
  errors: [
    {
      code: "#DIV/0!",
      when: {
        vi: "giá bán bằng biến phí đơn vị: bán bao nhiêu cũng không bù được chi phí cố định",
        en: "the price only equals the variable cost per unit: no volume covers the fixed cost",
      },
    },
    {
      code: "#NUM!",
      when: {
        vi: "giá bán thấp hơn biến phí đơn vị: bán càng nhiều càng lỗ",
        en: "the price is below the variable cost per unit: every sale adds to the loss",
      },
    },
  ],
  example: { args: ["2000", "100", "20"], result: "25" },
  pitfall: {
    vi: "Tính theo giá bán thực thu, không theo giá niêm yết: giảm giá 10 % khi biến phí bằng 80 % giá thì sản lượng hòa vốn tăng gấp đôi. Làm tròn lên số nguyên khi lập kế hoạch.",
    en: "Use the price that is really received, not the list price: with variable cost at 80 % of the price, a discount of 10 % doubles the break-even volume. Round up to whole units when planning.",
  },
  source: "Cost-volume-profit analysis, standard management accounting definition",
  stage: "finance",
  departments: ["FIN"],
  searchWords: [
    "bep",
    "hoa von",
    "diem hoa von",
    "ban bao nhieu de hoa von",
    "break even point",
    "units to cover fixed cost",
    "cvp",
  ],
};
