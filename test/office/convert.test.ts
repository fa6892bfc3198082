import type { Argument } from "../../src/kpi/function";
import type { CellValue } from "../../src/kpi/cell";
import { serialOf } from "../../src/kpi/date";
import { functionById } from "../../src/kpi/functions/functions";
import { TWINS } from "../../src/kpi/functions/twins";
import { FUNCTION_WORDS } from "../../src/kpi/functions/words";
import type { Twin } from "../../src/kpi/twin";
import { areaAddress } from "../../src/workbook/a1";
import { toNative } from "../../src/workbook/convert/to-native";
import { kpiCallsIn } from "../../src/workbook/formula-calls";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { show } from "../kpi/show";
import { writeCases, type CaseCell } from "../support/case-workbook";
import { isSame } from "../support/generated-inputs";
import { cellsOf, recalculate } from "../support/libreoffice";
import { workbookCases } from "../support/workbook-cases";
import { compare, shownByLibreOffice } from "./support/compare";

describe("a workbook of KPI functions, converted, calculated anew by LibreOffice", () => {
  it("shows what the core computes in every formula cell, and needs the add-in nowhere", async () => {
    const cases = workbookCases("kpi").map(({ name, plan }) => ({ name, plan, converted: converted(plan) }));
    for (const { plan, converted: changed } of cases) {
      expect(kpiCells(plan)).toBeGreaterThan(50);
      expect(kpiCells(changed)).toBe(0);
    }
    const shown = await shownByLibreOffice(
      cases.map((each) => each.converted),
      "always",
    );
    for (const [place, each] of cases.entries()) {
      expect([each.name, compare(each.converted, shown[place]).differences]).toEqual([each.name, []]);
    }
  });
});

describe("the worked example of every function that has a twin, converted, calculated by LibreOffice", () => {
  it("shows what the function gives, over cells, over ranges and over what was typed", async () => {
    const rows: CaseCell[][] = [];
    const expected = Object.entries(TWINS).flatMap(([id, twin]) => {
      if ("none" in twin) return [];
      const args = FUNCTION_WORDS[id].example.args;
      const row = rows.length;
      const { cells, references } = laidOut(args, row);
      const formulas = [references, asTyped(twin, args, references)].map((each) => {
        const native = toNative(`=KPI.${id}(${each.join(",")})`, "KPI");
        if (native?.kind !== "change") throw new Error(`${id} stays: ${JSON.stringify(native)}`);
        return { formula: native.to.slice(1) };
      });
      const [first = [], ...others] = cells;
      rows.push([...formulas, ...first], ...others.map((each) => [null, null, ...each]));
      return [{ id, row, value: show(functionById(id), ...args.map(typed)) }];
    });
    const [bytes] = await recalculate([
      { name: "examples.xlsx", bytes: await writeCases([{ name: "examples", cells: rows }]) },
    ]);
    const shown = (await cellsOf(bytes)).get("examples") ?? [];
    const wrong = expected.flatMap(({ id, row, value }) =>
      [0, 1].flatMap((column) => {
        const judged = shown[row]?.[column] ?? null;
        return isSame(judged, value) ? [] : [`${id}: ${JSON.stringify(judged)}, not ${JSON.stringify(value)}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(expected.length).toBeGreaterThan(10);
  });
});

/** The plan with every formula of ours converted, but for its values. */
function converted(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) => {
        const conversion = cell?.kind === "formula" ? toNative(cell.formula, "KPI") : null;
        if (cell?.kind !== "formula" || conversion === null) return cell;
        if (conversion.kind === "stays") throw new Error(`${cell.formula}: ${JSON.stringify(conversion.reason)}`);
        return { ...cell, formula: conversion.to };
      }),
    ),
  }));
  return { ...plan, sheets };
}

function kpiCells(plan: WorkbookPlan): number {
  const cells = plan.sheets.flatMap(({ cells: rows }) => rows.flat());
  return cells.filter((cell) => cell?.kind === "formula" && kpiCallsIn(cell.formula, "KPI").length > 0).length;
}

/** The arguments of an example in cells from the third column on, one beside the other, and how a formula refers to them. */
function laidOut(args: readonly string[], row: number) {
  const cells: CaseCell[][] = [];
  const references: string[] = [];
  let column = 2;
  for (const arg of args) {
    if (arg === "") {
      references.push("");
      continue;
    }
    const matrix = matrixOf(arg);
    const width = matrix[0]?.length ?? 0;
    for (const [down, line] of matrix.entries()) {
      const target = (cells[down] ??= []);
      while (target.length < column - 2) target.push(null);
      target.push(...line);
    }
    references.push(areaAddress({ row, column, lastRow: row + matrix.length - 1, lastColumn: column + width - 1 }));
    column += width;
  }
  return { cells, references };
}

/** One number and one word as they were typed, ranges and dates as they lie. */
function asTyped({ parameters }: Twin, args: readonly string[], references: readonly string[]): readonly string[] {
  return args.map((arg, place) => {
    const { kind } = parameters[place];
    const isTyped = (kind === "number" && !arg.startsWith("{")) || kind === "option";
    return isTyped ? arg : references[place];
  });
}

function typed(arg: string): Argument {
  if (arg === "") return undefined;
  const matrix = matrixOf(arg);
  return arg.startsWith("{") ? matrix : (matrix[0]?.[0] ?? null);
}

function matrixOf(arg: string): CellValue[][] {
  const cell = (text: string): CellValue => {
    const content = text.startsWith('"') ? text.slice(1, -1) : text === "" ? null : Number(text);
    // A function also takes a date as a text; an ordinary formula wants what a date cell holds.
    const isDate = typeof content === "string" && /^\d{4}-\d\d-\d\d$/.test(content);
    return isDate ? (serialOf(content) ?? content) : content;
  };
  if (!arg.startsWith("{")) return [[cell(arg)]];
  return arg
    .slice(1, -1)
    .split(";")
    .map((row) => row.split(",").map(cell));
}
