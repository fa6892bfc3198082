import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";

/** A plan with one of every part a plan can have, so small that every action of its making can be made to fail. */
export function everyPart(prefix = "bsc", suffix = ""): WorkbookPlan {
  const front = `Lan's sheet${suffix}`;
  const figures = `Số liệu${suffix}`;
  const back = `_calc${suffix}`;
  return {
    prefix,
    namespace: "KPI",
    properties: { title: "Every part", company: "R&D <Lan's>" },
    sheets: [
      {
        ...PLAIN,
        id: "dashboard",
        name: front,
        tabColour: "#1F4E79",
        gridlines: false,
        freeze: { rows: 1, columns: 1 },
        columnWidths: [10, 10, 20],
        rowHeights: [{ row: 0, height: 30 }],
        cells: [
          [{ kind: "text", text: "=SUM(1)" }, null, { kind: "text", text: "to the figures" }],
          [
            { kind: "text", text: "Total" },
            { kind: "formula", formula: `='${figures}'!$B$3*2+${prefix}_rate`, value: 12 },
            { kind: "number", number: 2 },
          ],
        ],
        styles: [
          { range: "A1:C2", style: "base" },
          { range: "A1", style: "title" },
          { range: "A2:C2", style: "total" },
        ],
        formats: [{ range: "B2", format: "#,##0.00" }],
        conditionalFormats: [
          { kind: "trafficLights", range: "C2" },
          { kind: "formula", range: "B2", formula: "=$C2=1", fill: "#F8CBAD", font: "#9C0006" },
        ],
        links: [{ cell: "C1", sheet: figures, address: "A1", tip: "Go there" }],
        charts: [
          {
            id: `${prefix}_chart`,
            kind: "line",
            title: "Months",
            series: [
              { name: "Actual", values: `'${back}'!$B$1:$B$3`, colour: "#1F4E79" },
              { name: "Target", values: `'${back}'!$C$1:$C$3`, colour: "#D1D5DB" },
            ],
            categories: `'${back}'!$A$1:$A$3`,
            position: "A4:C12",
            valueFormat: "#,##0",
            legend: true,
            minimum: 0,
            maximum: 20,
          },
        ],
        pictures: [{ cell: "B3", png: DOT, width: 40, height: 20, description: "R&D" }],
        sparklines: [{ cell: "C2", values: `'${back}'!$B$1:$B$3`, colour: "#1F4E79" }],
        protection: { unlocked: [] },
        print: {
          area: "A1:C12",
          landscape: true,
          scale: 70,
          columnBreaks: [2],
          titleRows: "$1:$1",
          titleColumns: "$A:$A",
          header: "R&D",
        },
      },
      {
        ...PLAIN,
        id: "data",
        name: figures,
        cells: [
          [
            { kind: "text", text: "Input" },
            { kind: "text", text: "2011-11" },
          ],
          [
            { kind: "text", text: "Revenue" },
            { kind: "number", number: 5 },
          ],
          [
            { kind: "text", text: "Twice" },
            { kind: "formula", formula: "=B2+1", value: 6 },
          ],
        ],
        styles: [{ range: "B2:B3", style: "input" }],
        validations: [
          { kind: "decimal", range: "B2", minimum: 0, message: "A number, please" },
          { kind: "list", range: "A2", source: ["Revenue", "Costs"], message: "One of these" },
        ],
        protection: { unlocked: ["A2:B3"] },
      },
      {
        ...PLAIN,
        id: "calc",
        name: back,
        visible: false,
        cells: [1, 2, 3].map((month) => [
          { kind: "text", text: `T${String(month)}` },
          { kind: "formula", formula: `='${figures}'!$B$2*${String(month)}`, value: 5 * month },
          { kind: "number", number: month },
        ]),
      },
    ],
    names: [
      { name: `${prefix}_front`, sheet: front, address: "$A$1" },
      { name: `${prefix}_figures`, sheet: figures, address: "$B$2:$B$3" },
      { name: `${prefix}_words`, sheet: figures, address: "$A$1:$B$2" },
      { name: `${prefix}_rate`, sheet: figures, address: "$B$9" },
    ],
    activeSheet: front,
  };
}

/** A PNG of one blue pixel. */
export const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChAGAFhJ7NwAAAABJRU5ErkJggg==";

const PLAIN: Omit<SheetPlan, "id" | "name" | "cells"> = {
  visible: true,
  tabColour: null,
  gridlines: true,
  freeze: { rows: 0, columns: 0 },
  columnWidths: [],
  rowHeights: [],
  styles: [],
  formats: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  charts: [],
  sparklines: [],
  pictures: [],
  protection: null,
  print: null,
};
