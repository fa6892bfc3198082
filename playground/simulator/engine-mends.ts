import type { IRange } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  DependencyManagerService,
  FORMULA_REF_TO_ARRAY_CACHE,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";

let mended = false;

/** Mends what the engine is known to get wrong. */
export function mendEngine(): void {
  if (mended) return;
  mended = true;
  dropWrongCaches();
  forgetDeletedFormulas();
}

/**
 * Two caches of the engine give wrong results: one compares stale values (an error then reads as FALSE), one hands out ranges
 * that SORT has reordered. Without them it calculates right.
 */
function dropWrongCaches(): void {
  const nothing = (): void => undefined;
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
    set: nothing,
    setContinueBuildingCache: nothing,
  });
  Object.assign(FORMULA_REF_TO_ARRAY_CACHE, { get: () => undefined });
}

/** Which formulas read which ranges, as the engine keeps it to itself. */
interface Dependencies {
  readonly _formulaData: Map<
    string,
    Map<string, { forValue(visit: (row: number, column: number, id: number) => void): void }>
  >;
  readonly _allTreeMap: Map<number, Map<string, Map<string, IRange>>>;
  readonly _removeDependencyRTreeCache: (id: number) => void;
  readonly _removeDependencyRTreeCacheById: (this: Dependencies, unitId: string, sheetId: string) => void;
  readonly addDependencyRTreeCache: (this: Dependencies, tree: IFormulaDependencyTree) => void;
  readonly clearFormulaDependency: (this: Dependencies, unitId: string, sheetId?: string) => void;
}

/**
 * The engine notes the ranges of every formula again in every calculation, and with a deleted sheet it forgets who reads that
 * sheet but not what its formulas read. Both make it slower and slower, and it then reports formulas that are no more.
 */
function forgetDeletedFormulas(): void {
  const prototype = DependencyManagerService.prototype as unknown as Dependencies;
  const { addDependencyRTreeCache, clearFormulaDependency, _removeDependencyRTreeCacheById } = prototype;
  const noted = new WeakMap<object, Map<number, string>>();
  const notedBy = (dependencies: Dependencies): Map<number, string> => {
    const known = noted.get(dependencies) ?? new Map<number, string>();
    noted.set(dependencies, known);
    return known;
  };
  Object.assign(prototype, {
    addDependencyRTreeCache(this: Dependencies, tree: IFormulaDependencyTree): void {
      const ranges = tree.rangeList.map(({ sheetId, range }) => [sheetId, ...Object.values(range)].join()).join(" ");
      const known = notedBy(this);
      if (this._allTreeMap.has(tree.treeId) && known.get(tree.treeId) === ranges) return;
      this._removeDependencyRTreeCache(tree.treeId);
      this._allTreeMap.delete(tree.treeId);
      addDependencyRTreeCache.call(this, tree);
      known.set(tree.treeId, ranges);
    },
    _removeDependencyRTreeCacheById(this: Dependencies, unitId: string, sheetId: string): void {
      notedBy(this).clear();
      _removeDependencyRTreeCacheById.call(this, unitId, sheetId);
    },
    clearFormulaDependency(this: Dependencies, unitId: string, sheetId?: string): void {
      for (const [id, formulas] of this._formulaData.get(unitId) ?? []) {
        if (sheetId !== undefined && id !== sheetId) continue;
        formulas.forValue((_row, _column, tree) => {
          this._removeDependencyRTreeCache(tree);
        });
      }
      clearFormulaDependency.call(this, unitId, sheetId);
    },
  });
}
