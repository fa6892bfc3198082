import { createXlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { Figures } from "../../src/scorecard/readings";
import type { Scorecard } from "../../src/scorecard/scorecard";
import { compileWorkbook } from "../../src/workbook/compile";
import { proposeSheetNames } from "../../src/workbook/names";

/** A file with these scorecards, November 2011 picked, as the product writes it. */
export async function scorecardFile(
  ...contents: readonly { readonly scorecard: Scorecard; readonly figures?: Figures }[]
): Promise<Uint8Array> {
  const host = createXlsxHost();
  for (const [place, { scorecard, figures = {} }] of contents.entries()) {
    const { sheets } = await host.survey();
    await host.render(
      compileWorkbook(scorecard, {
        prefix: place === 0 ? "bsc" : `bsc${String(place + 1)}`,
        sheetNames: proposeSheetNames(scorecard.language, sheets).names,
        namespace: "KPI",
        figures,
        selection: { month: 11 },
      }),
    );
  }
  return host.save();
}

/** What Excel makes of a workbook with a password, as far as anybody looks who has none. */
export function encryptedFile(): Uint8Array {
  return oldContainer("EncryptedPackage");
}

/** The container of Excel 97 to 2003, with a stream of this name. */
export function oldContainer(stream: string): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return file;
}
