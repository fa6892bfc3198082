import { patiently } from "../errors";

const KEY_PREFIX = "kpi-scorecard.";

/** A text out of the settings that this add-in has in the workbook. */
export function kept(key: string): Promise<string | null> {
  return patiently({ step: "settings" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY_PREFIX + key).load("value");
      await context.sync();
      return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
    }),
  );
}

export function keep(key: string, text: string | null): Promise<void> {
  return patiently({ step: "settings" }, () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const { settings } = context.workbook;
      if (text !== null) {
        settings.add(KEY_PREFIX + key, text);
        return;
      }
      const setting = settings.getItemOrNullObject(KEY_PREFIX + key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    }),
  );
}
