/** Zooming and panning in a picture, and which of its tiles that takes. */

export interface Size {
  width: number;
  height: number;
}

/** Where the picture's corner stands in the window, and how large one of its pixels is. */
export interface Look {
  x: number;
  y: number;
  zoom: number;
}

export interface Tile {
  key: string;
  level: number;
  column: number;
  row: number;
  /** In pixels of the picture. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export const TILE = 512;
const LARGEST_ZOOM = 32;

/** The whole picture in the middle; small ones are not blown up. */
export function fitted(picture: Size, view: Size): Look {
  const zoom = Math.min(1, view.width / picture.width, view.height / picture.height);
  return { zoom, x: (view.width - picture.width * zoom) / 2, y: (view.height - picture.height * zoom) / 2 };
}

/** Zoom so that what lies under a point of the window stays there. */
export function zoomedAt(look: Look, factor: number, at: { x: number; y: number }, least: number): Look {
  const zoom = Math.min(LARGEST_ZOOM, Math.max(least, look.zoom * factor));
  const grown = zoom / look.zoom;
  return { zoom, x: at.x - (at.x - look.x) * grown, y: at.y - (at.y - look.y) * grown };
}

/** Keep some of the picture in the window. */
export function held(look: Look, picture: Size, view: Size): Look {
  const hold = (at: number, size: number, room: number) =>
    size <= room ? (room - size) / 2 : Math.min(room / 3, Math.max(room - size - room / 3, at));
  return { zoom: look.zoom, x: hold(look.x, picture.width * look.zoom, view.width), y: hold(look.y, picture.height * look.zoom, view.height) };
}

/**
 * The tiles that are in the window. Level 0 is the picture at its full size, each further one is half as large;
 * the level is the smallest that is at least as fine as the screen.
 */
export function tilesIn(look: Look, picture: Size, view: Size, levels: number, sharpness = 1): Tile[] {
  const level = Math.max(0, Math.min(levels - 1, Math.floor(Math.log2(1 / (look.zoom * sharpness)))));
  const size = TILE * 2 ** level;
  const left = Math.max(0, -look.x / look.zoom), top = Math.max(0, -look.y / look.zoom);
  const right = Math.min(picture.width, (view.width - look.x) / look.zoom);
  const bottom = Math.min(picture.height, (view.height - look.y) / look.zoom);
  const tiles: Tile[] = [];
  for (let row = Math.floor(top / size); row * size < bottom; row += 1) {
    for (let column = Math.floor(left / size); column * size < right; column += 1) {
      const x = column * size, y = row * size;
      const width = Math.min(size, picture.width - x), height = Math.min(size, picture.height - y);
      tiles.push({ key: `${level}/${column}/${row}`, level, column, row, x, y, width, height });
    }
  }
  return tiles;
}
