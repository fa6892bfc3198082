import { settle, type Engine } from "./engine";
import { fail, OfficeExtensionError } from "./errors";
import type { Figures, Host } from "./host";
import { refuseUnknownMembers } from "./unknown-members";
import type { WorkbookModel } from "./workbook-model";

/** More than this in one request or response is refused by Excel on the web. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

interface Action {
  readonly member: string;
  readonly run: () => void | Promise<void>;
}

/** The queue of one batch: what proxy objects ask for, until a sync runs it. */
export class Batch {
  private actions: Action[] = [];
  private bytes = 0;

  constructor(
    readonly host: Host,
    private readonly waitsForCellEdit: boolean,
  ) {
    return refuseUnknownMembers(this, "RequestContext");
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
