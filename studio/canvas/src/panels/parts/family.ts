/** How a family of nodes looks: the colour of its chip and the sign in it. */

/** Of families that no shape of `family_icons` stands for. */
const SIGNS: Record<string, string> = { text: "T", number: "#", logic: "?", json: "{}", code: "</>", local: "ƒ" };

export function familyColour(family: string): string {
  return `var(--f-${family.replace(/[^a-z0-9_-]/gi, "")}, var(--f-other))`;
}

export function familySign(family: string): string {
  return SIGNS[family] ?? (family.slice(0, 1).toUpperCase() || "?");
}

export function sortColour(sort: string): string {
  return `var(--t-${sort}, var(--t-any))`;
}
