/** Pins: values that a person put in the place of what nodes give. They lie in the layout, see engine/document/pins.py. */

import type { Json } from "../protocol";

export interface Pin {
  readonly digest: string;
  readonly codec: string;
  readonly label: string;
}

/** Read `extra.pins` of a layout; what does not read as one is left out. */
export function pinsOf(kept: Json | undefined): Map<string, Pin> {
  const found = new Map<string, Pin>();
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return found;
  for (const [id, entry] of Object.entries(kept as Record<string, Partial<Pin> | null>)) {
    if (typeof entry?.digest !== "string" || typeof entry.codec !== "string") continue;
    found.set(id, { digest: entry.digest, codec: entry.codec, label: String(entry.label ?? "") });
  }
  return found;
}
