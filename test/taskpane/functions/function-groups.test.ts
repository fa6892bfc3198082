import { FUNCTIONS } from "../../../src/kpi/functions/functions";
import { functionGroups } from "../../../src/taskpane/functions/list/function-groups";

describe("functionGroups(grouping)", () => {
  it.each(["department", "stage"] as const)(
    "files every function once, by %s, in groups that have a name in both languages",
    (grouping) => {
      const groups = functionGroups(grouping);
      const ids = groups.flatMap(({ functions }) => functions.map(({ id }) => id));
      expect(ids.sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
      for (const { name, functions } of groups) {
        expect(functions.length).toBeGreaterThan(0);
        expect(name.vi).not.toBe("");
        expect(name.en).not.toBe("");
      }
    },
  );
});
