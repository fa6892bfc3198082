import {
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type SimpleCellAddress,
} from "hyperformula";

let registered = false;

/** HyperFormula's own ROW and COLUMN know the first cell of a range only; these give all of them, as every spreadsheet does. */
export function registerPlaces(): void {
  if (registered) return;
  HyperFormula.registerFunctionPlugin(Places, { enGB: { ROW: "ROW", COLUMN: "COLUMN" } });
  registered = true;
}

class Places extends FunctionPlugin {
  static override implementedFunctions = {
    ROW: { method: "row", parameters: [{ argumentType: FunctionArgumentType.NOERROR }], vectorizationForbidden: true },
    COLUMN: {
      method: "column",
      parameters: [{ argumentType: FunctionArgumentType.NOERROR }],
      vectorizationForbidden: true,
    },
  };

  row({ args }: Ast, state: State): Value {
    return this.places(args, state, ({ row }) => row + 1);
  }

  column({ args }: Ast, state: State): Value {
    return this.places(args, state, ({ col }) => col + 1);
  }

  private places([of]: Ast["args"], state: State, placeOf: (cell: SimpleCellAddress) => number): Value {
    if (of !== undefined && "reference" in of) return placeOf(of.reference.toSimpleCellAddress(state.formulaAddress));
    const range = of === undefined ? undefined : this.evaluateAst(of, state);
    if (!(range instanceof SimpleRangeValue) || range.range === undefined) throw new Error("only for cells");
    const { start, end } = range.range;
    const rows: number[][] = [];
    for (let row = start.row; row <= end.row; row++) {
      const places: number[] = [];
      for (let col = start.col; col <= end.col; col++) places.push(placeOf({ ...start, row, col }));
      rows.push(places);
    }
    return SimpleRangeValue.onlyValues(rows);
  }
}

/** The engine does not export the types of its interpreter. */
type Run = FunctionPlugin["runFunction"];
type State = Parameters<Run>[1];
type Value = ReturnType<Run>;
interface Ast {
  readonly args: Parameters<Run>[0];
}
