import { neighbour, stepAsking, STEPS } from "../../../src/taskpane/wizard/steps";
import { STEP_IDS } from "../../../src/taskpane/wizard/step-id";

describe("STEPS", () => {
  it("has every step once, in order", () => {
    expect(STEPS.map(({ id }) => id)).toEqual(STEP_IDS);
  });

  it("asks no question twice", () => {
    const questions = STEPS.flatMap(({ questions }) => questions);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe("stepAsking(question)", () => {
  it.each([
    ["organisation.name", "organisation"],
    ["timeline.firstMonth", "organisation"],
    ["kpis", "kpis"],
    ["kpi.AOV.name", "kpis"],
    ["kpi.CHURN.target", "targets"],
    ["kpi.CHURN.minimum", "targets"],
    ["kpi.CAC.weight", "weights"],
    ["weights", "weights"],
  ])("finds %s on the step %s", (question, step) => {
    expect(stepAsking(question)).toBe(step);
  });
});

describe("neighbour(step, distance)", () => {
  it("ends at both ends", () => {
    expect(neighbour("organisation", -1)).toBeNull();
    expect(neighbour("organisation", 1)).toBe("kpis");
    expect(neighbour("review", 1)).toBeNull();
  });
});
