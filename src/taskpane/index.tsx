import { openWorkbook } from "./open-workbook";
import { whenVisible } from "./when-visible";

/**
 * The composition root: finds out where the page runs and puts the pane together. What is heavy loads only once the pane is
 * seen, because the same page also serves custom functions in workbooks where nobody opens it.
 */
void Office.onReady().then(async ({ host }) => {
  await whenVisible(onOfficeShows);
  const root = document.getElementById("root");
  if (root === null) return;
  try {
    const [{ mountPane }, pane] = await Promise.all([
      import("./mount-pane"),
      host === Office.HostType.Excel ? excelPane() : null,
    ]);
    mountPane(root, {
      pane,
      displayLanguage: Office.context?.displayLanguage ?? navigator.language,
      officeColours,
    });
  } catch (error) {
    // Nothing of ours is there yet to say it in: most likely a file of the add-in did not arrive.
    root.textContent =
      "KPI Scorecard could not start. Reload the pane. · KPI Scorecard chưa mở được. Hãy tải lại ngăn này.";
    throw error;
  }
});

async function excelPane() {
  const [{ createExcelHost }, { createExcelCells }, { createWorkbookDrafts }] = await Promise.all([
    import("../hosts/excel/excel-host"),
    import("./excel-cells"),
    import("./workbook-drafts"),
  ]);
  return {
    host: createExcelHost(),
    cells: createExcelCells(),
    drafts: createWorkbookDrafts(),
    openWorkbook,
    namespace: NAMESPACE,
    today: thisMonth(),
  };
}

function thisMonth(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, "0")}`;
}

/** Excel on the web has no theme to tell. */
function officeColours() {
  return Office.context?.officeTheme ?? null;
}

function onOfficeShows(shown: () => void): void {
  // Hosts without the shared runtime have no `addin`; there the page is only loaded to be seen.
  void Office.addin?.onVisibilityModeChanged((change) => {
    if (change.visibilityMode === Office.VisibilityMode.taskpane) shown();
  });
}
