/** How large a node is and where its ports sit, known without drawing it: wires need them for nodes out of view. */

import type { Place } from "../../protocol";
import type { NodeRows } from "./node_rows";

/** The same numbers stand in NodeView's styles. */
export const WIDTH = 212;
export const NARROWEST = 160;
export const WIDEST = 640;
/** How high the value on a node may be made by hand. */
export const LOWEST_OUTPUT = 40;
export const TALLEST_OUTPUT = 800;
export const HEADER = 44;
export const COLLAPSED = 36;
export const ROW = 24;
export const PADDING = 6;
export const CODE_LINE = 16;

export interface Shape {
  width: number;
  /** Without what the node gave: that is measured when it is drawn. */
  height: number;
  /** How far below the node's top a port sits. */
  inputs: ReadonlyMap<string, number>;
  outputs: ReadonlyMap<string, number>;
  /** Where a wire meets a port that is not shown. */
  otherwise: number;
}

export function shapeOf({ rows, excerpt }: NodeRows, place: Place): Shape {
  const width = place.width ?? WIDTH;
  const inputs = new Map<string, number>();
  const outputs = new Map<string, number>();
  rows.forEach(({ input, output }, index) => {
    const y = place.collapsed ? COLLAPSED / 2 : HEADER + PADDING + index * ROW + ROW / 2;
    if (input) inputs.set(input.name, y);
    if (output) outputs.set(output.name, y);
  });
  if (place.collapsed) return { width, height: COLLAPSED, inputs, outputs, otherwise: COLLAPSED / 2 };
  const code = excerpt.length > 0 ? excerpt.length * CODE_LINE + 3 * PADDING : 0;
  return { width, height: HEADER + 2 * PADDING + rows.length * ROW + code, inputs, outputs, otherwise: HEADER / 2 };
}
