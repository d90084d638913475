/** Where one looks: canvas units to screen pixels and back, panning and zooming. */

import { clamp, type Box, type Point } from "./geometry";

export const LOWEST_ZOOM = 0.05;
export const HIGHEST_ZOOM = 2.5;
/** Below it many nodes are drawn as boxes. */
export const BOXES_ZOOM = 0.35;
/** So few nodes stay elements, with ports to wire and values to see, down to a lower zoom. */
export const FEW_NODES = 60;
export const FEW_BOXES_ZOOM = 0.15;

/** Around what is shown, in pixels. */
export const MARGIN = 48;
export const LEAST_MARGIN = 10;

export type Look = Point & { zoom: number };

type Size = Pick<Box, "width" | "height">;

export class Viewport {
  x = 0;
  y = 0;
  zoom = 1;
  /** Of the canvas element, in pixels of the page. */
  screen: Box = { x: 0, y: 0, width: 1, height: 1 };
  /** Pixels at the bottom right over which something lies, as the map does: what is to be shown keeps clear of it. */
  corner: () => Size = () => ({ width: 0, height: 0 });
  private flight: { from: Look; to: Look; start: number; duration: number } | null = null;

  constructor(private readonly changed: () => void) {}

  /** The part of the plane that is in view. */
  get view(): Box {
    const { x, y, zoom, screen } = this;
    return { x: -x / zoom, y: -y / zoom, width: screen.width / zoom, height: screen.height / zoom };
  }

  /** Where it looks now, or will once it has flown there. */
  get goal(): Look {
    const { x, y, zoom } = this.flight?.to ?? this;
    return { x, y, zoom };
  }

  toCanvas(screenX: number, screenY: number): Point {
    return { x: (screenX - this.screen.x - this.x) / this.zoom, y: (screenY - this.screen.y - this.y) / this.zoom };
  }

  toScreen(point: Point): Point {
    return { x: point.x * this.zoom + this.x + this.screen.x, y: point.y * this.zoom + this.y + this.screen.y };
  }

  panBy(dx: number, dy: number): void {
    this.set(this.x + dx, this.y + dy, this.zoom);
  }

  /** Zoom such that what is under a point of the screen stays there. */
  zoomAt(screenX: number, screenY: number, zoom: number): void {
    const next = clamp(zoom, LOWEST_ZOOM, HIGHEST_ZOOM);
    const x = screenX - this.screen.x, y = screenY - this.screen.y;
    const ratio = next / this.zoom;
    this.set(x - (x - this.x) * ratio, y - (y - this.y) * ratio, next);
  }

  set(x: number, y: number, zoom: number): void {
    this.flight = null;
    this.put(x, y, zoom);
  }

  /** Look at a box, as large as it fits and not larger than life. */
  show(box: Box, duration: number): void {
    const { screen } = this;
    const corner = this.corner();
    const zoomWith = (room: Size, margin: number) =>
      Math.min((room.width - 2 * margin) / Math.max(1, box.width), (room.height - 2 * margin) / Math.max(1, box.height));
    // What would only just be boxes is better read close to the edge.
    const zoomIn = (room: Size) => {
      const roomy = zoomWith(room, MARGIN);
      return roomy >= BOXES_ZOOM ? roomy : Math.max(roomy, Math.min(BOXES_ZOOM, zoomWith(room, LEAST_MARGIN)));
    };
    const beside = { width: screen.width - corner.width, height: screen.height };
    const above = { width: screen.width, height: screen.height - corner.height };
    const room = zoomIn(beside) > zoomIn(above) ? beside : above;
    const zoom = clamp(zoomIn(room), LOWEST_ZOOM, 1);
    this.centreOn({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, zoom, duration, room);
  }

  /** Have a box at the left edge, at half the height. */
  startAt(box: Box, zoom: number): void {
    this.set(LEAST_MARGIN - box.x * zoom, this.screen.height / 2 - (box.y + box.height / 2) * zoom, zoom);
  }

  /** Bring a point to the middle of the screen, or of the part of it that starts at its upper left. */
  centreOn(point: Point, zoom: number, duration: number, room: Size = this.screen): void {
    const { width, height } = room;
    const to = { x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom, zoom };
    if (duration <= 0) return this.set(to.x, to.y, to.zoom);
    this.flight = { from: { x: this.x, y: this.y, zoom: this.zoom }, to, start: performance.now(), duration };
    this.changed();
  }

  /** Go on flying; true while not there yet. */
  fly(now: number): boolean {
    if (!this.flight) return false;
    const { from, to, start, duration } = this.flight;
    const at = clamp((now - start) / duration, 0, 1);
    const eased = 1 - (1 - at) ** 3;
    const mix = (one: number, other: number) => one + (other - one) * eased;
    this.put(mix(from.x, to.x), mix(from.y, to.y), mix(from.zoom, to.zoom));
    if (at === 1) this.flight = null;
    return at < 1;
  }

  private put(x: number, y: number, zoom: number): void {
    this.x = x;
    this.y = y;
    this.zoom = zoom;
    this.changed();
  }
}
