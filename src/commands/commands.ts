import { requestScreen, type RequestedScreen } from "./requested-screen";

/**
 * The ribbon buttons that open the pane at one of its screens. The ids stand in manifest.xml.
 */
Office.actions.associate("createScorecard", opens("wizard"));
Office.actions.associate("kpiFunctions", opens("functions"));

function opens(screen: RequestedScreen): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    requestScreen(screen);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      // Until this is called Excel shows the button as busy, and after five minutes stops the add-in.
      event.completed();
    }
  };
}
