/** What a browser has and happy-dom lacks: a surface to paint on, boxes with sizes, pointers that can be captured. */

class NoPath {
  moveTo(): void {}
  lineTo(): void {}
  bezierCurveTo(): void {}
  rect(): void {}
  roundRect(): void {}
}

export function fakeSurface(width: number, height: number): void {
  Object.assign(globalThis, { Path2D: NoPath });
  const context = new Proxy({}, { get: () => () => undefined, set: () => true });
  HTMLCanvasElement.prototype.getContext = (() => context) as never;
  HTMLElement.prototype.setPointerCapture = () => undefined;
  const box = { x: 0, y: 0, left: 0, top: 0, right: width, bottom: height, width, height } as DOMRect;
  Element.prototype.getBoundingClientRect = () => box;
  document.elementFromPoint = () => null;
}
