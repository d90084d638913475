/** The boxes of groups and notes. */

import type { Group, Note } from "../../protocol";
import { around, grown, type Box } from "../geometry";
import type { Scene } from "../scene/scene";

const MARGIN = 20;
export const TITLE = 28;

/** The size of a note that nobody has resized. */
const NOTE = { width: 240, height: 120 };

/** A group's own place, or around its nodes when it has none; null of an empty one without a place. */
export function frameOf(scene: Scene, id: string, group: Group): Box | null {
  const held = scene.heldFrames.get(id);
  if (held) return held;
  const { place } = group;
  if (place?.width && place.height) return { x: place.x, y: place.y, width: place.width, height: place.height };
  const nodes = (group.nodes ?? []).flatMap((node) => scene.nodes.get(node) ?? []);
  const box = around(nodes);
  if (!box) return null;
  const frame = grown(box, MARGIN);
  return { ...frame, y: frame.y - TITLE, height: frame.height + TITLE };
}

export function noteBox(scene: Scene, id: string, { place }: Note): Box {
  const held = scene.heldNotes.get(id);
  return held ?? { x: place?.x ?? 0, y: place?.y ?? 0, width: place?.width ?? NOTE.width, height: place?.height ?? NOTE.height };
}
