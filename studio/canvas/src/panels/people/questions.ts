/** Questions to people over HTTP: read, and answered. */

import { pathPrefix } from "../../store/address";
import { remember, remembered } from "../../person";
import { RefusedError } from "../../store/connection";
import { askServer } from "../output/ask_server";

export interface QuestionField {
  name: string;
  label: string;
  kind: "text" | "number" | "integer" | "boolean" | "date" | "time" | "choice" | "json";
  required: boolean;
  default: unknown;
  choices: readonly (string | number | boolean)[];
  help: string;
}

export interface Question {
  id: string;
  asks: "ask" | "approve";
  text: string;
  trouble: string;
  fields: readonly QuestionField[];
  payload: string;
  by: readonly string[];
  state: string;
}

export function readQuestion(id: string, signal: AbortSignal): Promise<Question> {
  return askServer<Question>(`/api/questions/${encodeURIComponent(id)}`, {}, signal);
}

/** Send an answer; what is still needed comes back, empty when it is decided. Rejects with a RefusedError. */
export async function sendAnswer(
  question: Question,
  answer: { who: string; value: Record<string, unknown>; comment: string },
): Promise<string> {
  let told: Response;
  try {
    told = await fetch(`${pathPrefix()}/api/questions/${encodeURIComponent(question.id)}/answer?through=canvas`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...answer, payload: question.payload }),
    });
  } catch {
    throw new RefusedError({ message: "The server cannot be reached.", fix: "Wait until it is back, then try again." });
  }
  const said = (await told.json()) as { left?: string; detail?: string; fix?: string };
  if (!told.ok) throw new RefusedError({ message: said.detail ?? "The answer was not taken.", fix: said.fix ?? "" });
  return said.left ?? "";
}

/** The name under which this browser answers; the one that a tab gets by itself is no name. */
export function ownName(): string {
  const name = remembered("local", "treadle.name") ?? "";
  return name.startsWith("Guest ") ? "" : name;
}

export function rememberName(name: string): void {
  remember("local", "treadle.name", name);
}
