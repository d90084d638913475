/** What the code editor is told from outside: languages and what completion offers. Light: loads no editor. */

import type { Json } from "../../protocol";

export interface Offer {
  label: string;
  /** A type, shown behind it. */
  detail: string;
  sort: "variable" | "property" | "function";
}

/** The answer to `expressions`, whichever of its forms: a list of names with types, or such lists by heading. */
export function readOffers(answer: Json): Offer[] {
  if (Array.isArray(answer)) return answer.flatMap(readOffer);
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.flatMap(readOffer);
    if (typeof value === "object" && value !== null) {
      return Object.entries(value).flatMap(([inner, type]) => readOffer({ name: inner, type }));
    }
    return readOffer({ name, type: value });
  });
}

function readOffer(one: Json): Offer[] {
  if (typeof one === "string") return [{ label: one, detail: "", sort: "variable" }];
  if (typeof one !== "object" || one === null || Array.isArray(one)) return [];
  const label = one.expression ?? one.text ?? one.name;
  if (typeof label !== "string") return [];
  return [
    {
      label,
      detail: typeof one.type === "string" ? one.type : "",
      sort: label.includes("(") ? "function" : "variable",
    },
  ];
}
