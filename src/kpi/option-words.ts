/**
 * The words people may type for an option, beside the option's own English one. Case never matters, accents may be left out.
 */
export const OPTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  higher: ["cao", "cao hơn", "càng cao càng tốt"],
  lower: ["thấp", "thấp hơn", "càng thấp càng tốt"],
  mirror: ["đối xứng"],
  inverse: ["nghịch đảo"],
  start: ["đầu kỳ"],
  average: ["bình quân", "trung bình"],
  exposed: ["có rủi ro", "đầu kỳ cộng nửa khách mới"],
  churn: ["rời bỏ"],
  retention: ["giữ chân"],
  included: ["gồm kỳ đầu"],
  excluded: ["không gồm kỳ đầu"],
  reweight: ["bỏ qua", "phân bổ lại"],
  zero: ["không", "tính 0"],
  error: ["báo lỗi", "lỗi"],
  carry: ["lấy kỳ trước"],
  step: ["bậc", "theo bậc"],
  abs: ["chênh lệch", "tuyệt đối"],
  pct: ["phần trăm"],
  compound: ["tăng đều", "tăng kép"],
  equal: ["đều", "chia đều"],
  growth: ["tăng trưởng", "tăng dần"],
  shape: ["mùa vụ", "theo mùa vụ"],
  sum: ["cộng"],
  avg: ["bình quân"],
  last: ["cuối kỳ"],
  max: ["lớn nhất"],
  min: ["nhỏ nhất"],
  ols: ["hồi quy"],
  mk: ["mann-kendall"],
  linear: ["tuyến tính"],
  snaive: ["cùng kỳ"],
  holt: ["san bằng mũ"],
  xmr: ["biểu đồ kiểm soát"],
  z: ["độ lệch chuẩn"],
  iqr: ["tứ phân vị"],
  mad: ["độ lệch trung vị"],
  pearson: ["tuyến tính"],
  spearman: ["thứ hạng"],
  all: ["tất cả"],
  answered: ["chỉ cuộc trả lời"],
  excludeShort: ["loại nhỡ sớm"],
  creditShort: ["tính nhỡ sớm là đạt"],
  month: ["tháng"],
  quarter: ["quý"],
  year: ["năm"],
  week: ["tuần"],
  rate: ["tỷ lệ", "tỉ lệ"],
  count: ["số lượng", "số khách"],
  name: ["tên", "tên gọi"],
  definition: ["định nghĩa"],
  formula: ["công thức"],
  unit: ["đơn vị"],
  direction: ["chiều", "chiều tốt"],
  frequency: ["tần suất", "nhịp theo dõi"],
  perspective: ["khía cạnh", "viễn cảnh"],
  track: ["theo dõi", "cách theo dõi"],
  action: ["hành động", "việc cần làm"],
  green: ["xanh", "đạt"],
  amber: ["vàng", "cần chú ý"],
  red: ["đỏ", "chưa đạt"],
  nodata: ["chưa có số liệu", "chưa có dữ liệu"],
  vi: ["tiếng việt"],
  en: ["tiếng anh"],
};

/** The option that a word stands for; `null` for a word that stands for none. */
export function optionOf(word: string, options: readonly string[]): string | null {
  const typed = plain(word);
  return options.find((option) => spellings(option).some((spelling) => plain(spelling) === typed)) ?? null;
}

/** Every way to write an option, with and without accents, in lower case. */
export function spellings(option: string): readonly string[] {
  const words = [option, ...(OPTION_WORDS[option] ?? [])].map((word) => word.toLowerCase().normalize("NFC"));
  return [...new Set(words.flatMap((word) => [word, plain(word)]))];
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ");
}
