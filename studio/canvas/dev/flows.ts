/** Flows to look at: a small one by hand, and made-up ones of any size. */

import type { LayoutJson, NodeJson, WireLink } from "../src/protocol";
import { KINDS } from "./kinds";

export interface MadeUp {
  nodes: NodeJson[];
  layout: LayoutJson;
}

export function example(): MadeUp {
  const ref = (source: string, port: string, into: string, path: (string | number)[] = []): WireLink => [source, port, into, path];
  return {
    nodes: [
      { id: "commits", kind: "git.read_log", inputs: { repository: { $param: "repository" }, since: "90 days ago" }, links: [] },
      { id: "by_author", kind: "table.count_by", inputs: { table: { $ref: "commits" }, column: "author" }, links: [ref("commits", "result", "table")] },
      { id: "chart", kind: "chart.bar_chart", inputs: { x: "author", y: "count" }, links: [ref("by_author", "result", "table")] },
      { id: "report", kind: "report.write_report", inputs: { title: { $code: 'f"Pulse of {repository}"' } }, links: [ref("chart", "result", "parts", [0]), ref("by_author", "result", "parts", [1])] },
      { id: "shout", kind: "text.change_case", inputs: { style: "upper" }, links: [] },
      { id: "total", kind: "number.calculate", inputs: { left: 3, operator: "+", right: 4 }, links: [] },
      { id: "glue", kind: "code", source: "lines = [c for c in commits]\nfor line in lines:\n    print(line)\nprint(len(lines))\nprint('done')", outputs: ["lines"], links: [ref("commits", "result", "uses")] },
      { id: "lost", kind: "plugin.gone_away", inputs: { table: { $ref: "by_author" }, colour: "red" }, links: [ref("by_author", "result", "table")] },
    ],
    layout: {
      nodes: {
        commits: { x: 40, y: 120 }, by_author: { x: 360, y: 120 }, chart: { x: 680, y: 60 }, report: { x: 1000, y: 200 }, shout: { x: 680, y: 340, colour: "#c9367c" },
        total: { x: 680, y: 480 }, glue: { x: 360, y: 320 }, lost: { x: 1000, y: 380 },
      },
      groups: { looks: { title: "What it looks like", nodes: ["chart", "report"], place: { x: 650, y: 10, width: 600, height: 300, colour: "#3f7596" } } },
      notes: { hello: { text: "# Repository pulse\nWho changed **what**, how often. See [git](https://git-scm.com).\n\n- change the repository\n- press *Run*\n\n<b>not bold</b>", place: { x: 40, y: -100, width: 280, height: 160 } } },
    },
  };
}

/** 1.5 links per node, in layers; the same for the same size. */
export function generated(size: number): MadeUp {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const kinds = KINDS.filter((kind) => kind.kind.startsWith("table.") || kind.kind.startsWith("chart."));
  const columns = Math.ceil(Math.sqrt(size));
  const nodes: NodeJson[] = [];
  const layout: LayoutJson = { nodes: {} };
  for (let index = 0; index < size; index++) {
    const kind = kinds[Math.floor(random() * kinds.length)];
    const column = index % columns, row = Math.floor(index / columns);
    const links: WireLink[] = [];
    for (const port of ["table", "left", "right"]) {
      if (!kind?.inputs.some((one) => one.name === port) || column === 0) continue;
      const source = nodes[index - 1 - Math.floor(random() * Math.min(column, 3))];
      if (source && !source.kind.startsWith("chart.")) links.push([source.id, "result", port, []]);
    }
    const id = `step_${index}`;
    nodes.push({ id, kind: kind?.kind ?? "code", inputs: { column: "author", x: "a", y: "b" }, links });
    if (layout.nodes) layout.nodes[id] = { x: column * 300, y: row * 260 };
  }
  return { nodes, layout };
}
