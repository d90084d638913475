/** Places for nodes that nobody has placed: columns from left to right along the wires. */

import { around, grown, type Box, type Point } from "../geometry";
import type { Grid } from "./grid";
import type { SceneNode } from "./scene";

const COLUMN = 88;
const GAP = 36;

/** Where to put each node; `taken` holds what stands already. */
export function autoPlace(nodes: readonly SceneNode[], taken: Grid<SceneNode> | null): Map<SceneNode, Point> {
  const places = new Map<SceneNode, Point>();
  const origin = taken ? below(taken) : { x: 0, y: 0 };
  let x = origin.x;
  for (const column of columnsOf(nodes)) {
    let y = origin.y;
    for (const node of column) {
      places.set(node, { x, y });
      y += node.height + GAP;
    }
    x += Math.max(...column.map((node) => node.width)) + COLUMN;
  }
  return places;
}

function below(taken: Grid<SceneNode>): Point {
  const all = around(taken.query(grown({ x: 0, y: 0, width: 0, height: 0 }, 1e7)).filter(isPlaced));
  return all ? { x: all.x, y: Math.ceil((all.y + all.height + 3 * GAP) / 20) * 20 } : { x: 0, y: 0 };
}

function isPlaced(box: Box): boolean {
  return !Number.isNaN(box.x);
}

/** The longest way from a source decides the column; within one, nodes stand near what they read. */
function columnsOf(nodes: readonly SceneNode[]): SceneNode[][] {
  const own = new Set(nodes);
  const depth = new Map<SceneNode, number>();
  const waiting = new Map<SceneNode, number>();
  const sources = (node: SceneNode) => node.into.flatMap(({ from }) => (from && own.has(from) && from !== node ? [from] : []));
  for (const node of nodes) waiting.set(node, sources(node).length);
  const ready = nodes.filter((node) => waiting.get(node) === 0);
  for (const node of ready) {
    const before = sources(node).map((source) => depth.get(source) ?? 0);
    depth.set(node, before.length === 0 ? 0 : Math.max(...before) + 1);
    for (const { to } of node.outOf) {
      if (!own.has(to)) continue;
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  const columns: SceneNode[][] = [];
  // What is in a loop, or reads from one, was never ready: it stands at the left.
  for (const node of nodes) (columns[depth.get(node) ?? 0] ??= []).push(node);
  return uncrossed(columns.filter(Boolean), own);
}

const SWEEPS = 4;

/** Each column in the order of what its nodes are wired to, to the left and to the right in turns. */
function uncrossed(columns: SceneNode[][], own: ReadonlySet<SceneNode>): SceneNode[][] {
  const rank = new Map<SceneNode, number>();
  const number = (column: SceneNode[]) => column.forEach((node, index) => rank.set(node, index / Math.max(1, column.length - 1)));
  columns.forEach(number);
  const sweep = (order: SceneNode[][], neighbours: (node: SceneNode) => SceneNode[]) => {
    for (const column of order) {
      const wanted = new Map(column.map((node) => {
        const ranks = neighbours(node).filter((one) => own.has(one)).map((one) => rank.get(one) ?? 0);
        return [node, ranks.length === 0 ? rank.get(node) ?? 0 : ranks.reduce((sum, one) => sum + one, 0) / ranks.length];
      }));
      column.sort((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
      number(column);
    }
  };
  for (let times = 0; times < SWEEPS; times++) {
    sweep(columns, (node) => node.into.flatMap(({ from }) => from ?? []));
    sweep([...columns].reverse(), (node) => [...node.outOf].map(({ to }) => to));
  }
  sweep(columns, (node) => node.into.flatMap(({ from }) => from ?? []));
  return columns;
}
