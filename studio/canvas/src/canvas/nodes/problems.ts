/** The problems of each node, summed up for its badge. */

import type { ProblemJson } from "../../protocol";

export interface NodeProblems {
  count: number;
  worst: ProblemJson["severity"];
  text: string;
}

const RANK = { error: 0, warning: 1, info: 2 };

export function problemsByNode(problems: readonly ProblemJson[]): Map<string, NodeProblems> {
  const found = new Map<string, NodeProblems>();
  for (const { node, nodes, severity, message } of problems) {
    for (const id of new Set([node, ...(nodes ?? [])])) {
      if (!id) continue;
      const known = found.get(id);
      if (!known) {
        found.set(id, { count: 1, worst: severity, text: message });
        continue;
      }
      known.count++;
      known.text += `\n${message}`;
      if (RANK[severity] < RANK[known.worst]) known.worst = severity;
    }
  }
  return found;
}
