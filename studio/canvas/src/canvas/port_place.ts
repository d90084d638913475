/** The port that an element of the page stands for. */

import type { PortPlace } from "../view_state";

export function portOf({ dataset }: HTMLElement): PortPlace {
  return { node: dataset.node ?? "", port: dataset.port ?? "", side: dataset.side as PortPlace["side"] };
}
