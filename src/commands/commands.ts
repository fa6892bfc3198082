import { requestScreen, type RequestedScreen } from "./requested-screen";

/**
 * The ribbon buttons that open the pane at one of its screens. The ids stand in manifest.xml.
 */
Office.actions.associate("createScorecard", opens("wizard"));
Office.actions.associate("kpiFunctions", opens("functions"));

function opens(screen: RequestedScreen): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    requestScreen(screen);
    // Until it is told that the command is completed, Excel shows the button as busy; after five minutes it stops the add-in.
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  };
}
