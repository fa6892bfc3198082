import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { createCustomFunctions, type SimulatedCustomFunctions } from "../simulator/custom-functions";
import { settle } from "../simulator/engine";
import { createSimulatedExcel, type Controls } from "../simulator/simulated-excel";
import "./layout.css";
import { readAddIn } from "./add-in";
import { createChartLayer } from "./chart-layer";
import { createListRules } from "./list-rules";
import { offerNewWorkbook } from "./new-workbook";
import { createOfficePage, type OfficePage } from "./office-globals";
import { createPageEngine } from "./page-engine";
import { drawRibbon } from "./ribbon";
import { LOCALES, readSettings } from "./settings";
import { createSheetDisplay } from "./sheet-display";
import { followUser } from "./user-actions";

/** What the page offers to the add-in's page, to tests and to the console. */
export interface Playground {
  /** Called by the add-in's page each time it loads; returns its globals. */
  connect(): object;
  /** Resolves when the grid is drawn and nothing is left to calculate. */
  settled(): Promise<void>;
  readonly controls: Controls;
  readonly customFunctions: SimulatedCustomFunctions;
}

/** The files of dist/ are served here, byte for byte but for one tag: the address of office.js in taskpane.html. */
const FOLDER = "addin";

async function start(): Promise<void> {
  const settings = readSettings(location.search, navigator.language);
  document.documentElement.lang = settings.language;
  document.body.classList.add(settings.theme);
  const addIn = await readAddIn(new URL(FOLDER, location.href).href, LOCALES[settings.language]);

  const engine = createPageEngine(byId("sheets"), settings);
  const drawn = engine.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  const customFunctions = createCustomFunctions(engine.univer.__getInjector(), { blanks: settings.blanks });
  customFunctions.install(addIn.functions, addIn.namespace);
  const excel = createSimulatedExcel({
    engine,
    ...(settings.api === null ? {} : { apiSet: settings.api }),
    ...(settings.language === "vi" ? { locale: { name: "vi-VN", decimal: ",", group: "." } } : {}),
    onNewWorkbook: (file) => offerNewWorkbook(file, settings),
  });
  const { model } = excel.controls;
  model.display = createSheetDisplay(engine, createChartLayer(engine), createListRules(engine));
  followUser(engine, model, settings);

  let office: OfficePage | null = null;
  const pane = byId("pane");
  const frame = { show: () => setVisible(true), hide: () => setVisible(false) };
  function setVisible(visible: boolean): void {
    if (pane.hidden !== visible) return;
    pane.hidden = !visible;
    office?.tellVisibility(visible);
  }

  const playground: Playground = {
    connect: () => {
      office = createOfficePage(excel, customFunctions, settings, frame);
      return office.globals;
    },
    settled: async () => {
      await drawn;
      await settle(engine);
    },
    controls: excel.controls,
    customFunctions,
  };
  Object.assign(window, { playground });

  drawRibbon(byId("ribbon"), addIn, settings, ({ functionName }) => {
    if (functionName === null) frame.show();
    else office?.execute(functionName);
  });
  const [title, close] = [pane.querySelector("span"), pane.querySelector("button")];
  if (title !== null) title.textContent = addIn.name;
  close?.setAttribute("aria-label", settings.language === "vi" ? "Đóng ngăn" : "Close the pane");
  close?.addEventListener("click", frame.hide);
  pane.querySelector("iframe")?.setAttribute("src", addIn.page);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

void start();
