/** How what floats on the canvas finds it. */

import { inject, type InjectionKey } from "vue";
import type { Canvas } from "./canvas";

export const CANVAS: InjectionKey<Canvas> = Symbol("canvas");

export function useCanvas(): Canvas {
  const canvas = inject(CANVAS);
  if (!canvas) throw new Error("no canvas was provided above this component");
  return canvas;
}
