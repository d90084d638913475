/** Problems as they are seen from the drawing that is shown: those inside of sub-flows stand at the nodes that lead there. */

import type { ProblemJson } from "../protocol";

export interface SeenProblem extends ProblemJson {
  /** Where it really is, when it is deeper than what is shown: the nodes that lead there, and the node and port in it. */
  deeper?: { within: readonly string[]; node: string; port: string };
}

/** Those of the drawing that `path` leads to, and of the sub-flows in it. */
export function seenFrom(path: readonly string[], problems: readonly ProblemJson[]): readonly SeenProblem[] {
  if (path.length === 0 && problems.every(({ inside }) => !inside)) return problems;
  return problems.flatMap((problem): SeenProblem[] => {
    const inside = problem.inside ?? [];
    if (path.some((node, depth) => inside[depth] !== node)) return [];
    const within = inside.slice(path.length);
    const [first] = within;
    if (first === undefined) return [problem];
    const { node, port } = problem;
    return [{ ...problem, node: first, nodes: [first], port: "", line: 0, deeper: { within, node, port } }];
  });
}
