import type { Engine } from "./engine";
import { settle } from "./engine";
import { fail, OfficeExtensionError } from "./errors";
import type { WorkbookModel } from "./workbook-model";
import { Application, Runtime, SimWorkbook } from "./workbook";

/** More than this in one request or response is refused by Excel on the web. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** What tests can make go wrong. */
export interface Faults {
  /** The action with this number (from 1, counted since `figures.reset()`) fails. */
  failAction: number | null;
  /** Every action of this name fails, e.g. `ChartCollection.add`. */
  failMember: string | null;
  /** The sync with this number fails before anything runs. */
  failSync: number | null;
  /** Milliseconds that each sync takes longer. */
  slow: number;
  /** Somebody is typing into a cell. */
  cellEditing: boolean;
}

export interface Figures {
  syncs: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest request so far. */
  largestRequest: number;
}

/** What all contexts of one Excel share. */
export interface Host {
  readonly engine: Engine;
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly figures: Figures;
  /** `null` plays the newest. */
  readonly apiSet: number | null;
  /** How the user's Excel writes numbers. */
  readonly locale: { readonly name: string; readonly decimal: string; readonly group: string };
}

interface Action {
  readonly member: string;
  readonly run: () => void | Promise<void>;
}

/** Excel.RequestContext: the queue of one batch. */
export class RequestContext {
  readonly workbook: SimWorkbook;
  readonly application: Application;
  readonly runtime: Runtime;
  private actions: Action[] = [];
  private bytes = 0;

  constructor(
    readonly host: Host,
    private readonly waitsForCellEdit: boolean,
  ) {
    this.workbook = new SimWorkbook(this);
    this.application = new Application(this);
    this.runtime = new Runtime(this);
  }

  get figures(): Figures {
    return this.host.figures;
  }

  get engine(): Engine {
    return this.host.engine;
  }

  get model(): WorkbookModel {
    return this.host.model;
  }

  /** Whether `1.9`, say, is in the requirement set that is played. */
  supports(set: string): boolean {
    const minor = Number(set.split(".")[1]);
    return this.host.apiSet === null || minor <= this.host.apiSet;
  }

  queue(member: string, args: readonly unknown[], run: () => void | Promise<void>): void {
    this.bytes += member.length + 20 + JSON.stringify(args)?.length;
    this.actions.push({ member, run });
  }

  load(object: { load: (properties: string | string[]) => unknown }, properties: string | string[]): void {
    object.load(properties);
  }

  /** Runs what was queued, in order, up to the first action that fails: what ran stays, what follows is dropped. */
  async sync(): Promise<void> {
    const { faults, figures, model } = this.host;
    const actions = this.actions;
    const bytes = this.bytes;
    this.actions = [];
    this.bytes = 0;
    figures.syncs++;
    figures.requestBytes += bytes;
    figures.largestRequest = Math.max(figures.largestRequest, bytes);
    if (faults.slow > 0) await new Promise((resolve) => setTimeout(resolve, faults.slow));
    await this.waitForCellEdit();
    if (faults.failSync === figures.syncs) fail("GeneralException", "the sync failed");
    if (bytes > LARGEST_PAYLOAD) fail("RequestPayloadSizeLimitExceeded", "the request is larger than 5 MB");
    model.reconcile();
    const responseBefore = figures.responseBytes;
    try {
      for (const action of actions) await this.run(action);
    } finally {
      await this.calculate();
    }
    if (figures.responseBytes - responseBefore > LARGEST_PAYLOAD) {
      fail("ResponsePayloadSizeLimitExceeded", "the response is larger than 5 MB");
    }
  }

  /** Excel calculates as it goes: what is loaded after a write in the same batch has its results. */
  async calculate(): Promise<void> {
    const { model, engine } = this.host;
    model.flush();
    await settle(engine);
    model.show();
  }

  private async run({ member, run }: Action): Promise<void> {
    const { faults, figures } = this.host;
    figures.actions++;
    try {
      if (faults.failAction === figures.actions || faults.failMember === member)
        fail("GeneralException", `${member} failed`);
      await run();
    } catch (error) {
      if (!(error instanceof OfficeExtensionError)) throw error;
      const { code, message } = error;
      throw new OfficeExtensionError(code, message, { code, message, errorLocation: member });
    }
  }

  private async waitForCellEdit(): Promise<void> {
    const { faults } = this.host;
    if (!faults.cellEditing) return;
    if (!this.waitsForCellEdit) fail("InvalidOperationInCellEditMode", "a cell is being edited");
    while (faults.cellEditing) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
