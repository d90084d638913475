/** The colours of the theme, read from its CSS variables: a canvas cannot use them by name. */

import type { Sort } from "../../protocol";

const SORTS: Sort[] = ["text", "number", "boolean", "table", "json", "list", "image", "audio", "video", "file", "secret", "connection", "any"];

export class Colours {
  private styles: CSSStyleDeclaration;
  private readonly known = new Map<string, string>();
  private readonly families = new Map<string, string>();

  constructor(private readonly element: Element) {
    this.styles = getComputedStyle(element);
  }

  /** Forget what was read: the theme has changed. */
  refresh(): void {
    this.styles = getComputedStyle(this.element);
    this.known.clear();
    this.families.clear();
  }

  /** The value of a variable, named without its dashes. */
  get(name: string): string {
    let colour = this.known.get(name);
    if (colour === undefined) {
      colour = this.styles.getPropertyValue(`--${name}`).trim();
      this.known.set(name, colour);
    }
    return colour;
  }

  sort(sort: Sort): string {
    return this.get(`t-${SORTS.includes(sort) ? sort : "any"}`) || "#888";
  }

  family(family: string): string {
    let colour = this.families.get(family);
    if (colour === undefined) {
      colour = this.get(`f-${family.replace(/[^a-z0-9_-]/gi, "")}`) || this.get("f-other") || "#888";
      this.families.set(family, colour);
    }
    return colour;
  }
}
