import type { KpiFunction } from "../../function";

/**
 * Cost per agent: what it takes to hire, train and manage one support agent.
 *
 * `(hiring + training + management) ÷ average agents`
 *
 * The agents' own salaries are left out, so that turnover shows: hiring again is the usual driver. Firms that add salaries
 * get another figure and should say so.
 *
 * @param hiring - Cost of hiring in the period, in any currency.
 * @param training - Cost of training.
 * @param management - Cost of managing the team: team leaders, quality, planning.
 * @param agents - Average number of agents over the same period: one cell, since months must not be added here.
 * @returns In the currency of the costs, for the period. `#DIV/0!` without agents, `#NUM!` for negative figures.
 * @example agentCost(12, 8, 20, 10) //=> 4
 */
export function agentCost(hiring: number, training: number, management: number, agents: number): number {
  return (hiring + training + management) / agents;
}

export const AGENTCOST: KpiFunction = {
  id: "AGENTCOST",
  parameters: [
    { kind: "number", id: "hiring", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "training", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "management", domain: "ge0", rollUp: "sum" },
    { kind: "number", id: "agents", domain: "gt0", rollUp: "average" },
  ],
  unit: "currency",
  compute: agentCost,
};
