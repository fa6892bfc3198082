import { Application, Runtime } from "./application";
import { Batch } from "./batch";
import { SimWorkbook } from "./workbook";

/** Excel.RequestContext: a batch and the objects that it begins with. */
export class RequestContext extends Batch {
  readonly workbook = new SimWorkbook(this);
  readonly application = new Application(this);
  readonly runtime = new Runtime(this);
}
