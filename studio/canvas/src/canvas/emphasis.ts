/** What stands out among what is painted: what is selected, hovered or in somebody's hand. */

import type { Selection } from "../store/selection";
import type { Emphasis } from "./paint/flow_painter";
import type { ArmPlace } from "./scene/arm_frames";
import type { Wire } from "./scene/scene";

/** With more nodes selected than this their wires are not drawn stronger: it would say nothing. */
const FEW = 24;

/** `others` are the colours of what other people have selected. */
export function emphasisOf(
  selection: Selection,
  hovered: () => string | null,
  moving: () => string | undefined,
  others: () => ReadonlyMap<string, string>,
  arm: () => ArmPlace | null,
): Emphasis {
  const isStrong = ({ key, link }: Wire) => {
    const { links, nodes } = selection;
    if (hovered() === key || links.has(key)) return true;
    return nodes.size > 0 && nodes.size <= FEW && (nodes.has(link.source) || nodes.has(link.target));
  };
  return {
    strong: isStrong,
    hidden: (wire) => moving() === wire.key,
    aimed: (frame) => arm()?.block === frame.block.id && arm()?.arm === frame.arm.name,
    selected: (id) => selection.nodes.has(id),
    other: (id) => others().get(id),
  };
}
