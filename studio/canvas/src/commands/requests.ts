/** What a flow is asked to do as a whole: save, run, stop, plan. A refusal is told, never thrown. */

import type { Json } from "../protocol";
import { RefusedError } from "../store/connection";
import type { Editor } from "../store/editor";
import type { Plan, ViewState } from "../view_state";
import { askedFor, type RunOptions } from "./asked_for";

const GOING = new Set(["queued", "running"]);

export function isRunning(editor: Editor): boolean {
  return GOING.has(editor.run.value?.state ?? "");
}

/** Whether it can be stopped: also while it has no process and waits for people. */
export function isOpen(editor: Editor): boolean {
  return isRunning(editor) || editor.run.value?.state === "waiting";
}

/** Ask the server; what it refuses is shown as a notice, and null comes back. */
export async function request<T>(editor: Editor, what: string, args: Record<string, Json> = {}): Promise<T | null> {
  try {
    return await editor.connection.ask<T>(what, args);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    editor.tell("error", error.refusal.message, error.refusal.fix);
    return null;
  }
}

export async function save(editor: Editor, message = ""): Promise<boolean> {
  const saved = await request<{ version: number }>(editor, "save", { message });
  if (saved) editor.tell("info", `Saved as version ${saved.version}.`);
  return saved !== null;
}

/** Run the flow. Where a parameter has no default and none is given, its value is asked for first. */
export async function run(editor: Editor, view: ViewState, options: RunOptions = {}): Promise<void> {
  if (isRunning(editor)) return;
  const missing = (editor.drawing.flow.value.parameters ?? []).some((one) => one.required);
  if (missing && !options.parameters) {
    view.dialog.value = { sort: "run" };
    return;
  }
  view.plan.value = null;
  const unexpected = editor.expectRun(askedFor(editor.drawing, options));
  try {
    await editor.connection.ask("run", {
      to: options.to ?? null,
      from: options.from ?? null,
      nodes: options.nodes ?? [],
      fresh: options.fresh ?? false,
      parameters: options.parameters ?? {},
      repeat: options.decided?.repeat ?? [],
      done: options.decided?.done ?? [],
      // Over a line that breaks it may be sent twice, and starts one run.
      request: requestId(),
    });
  } catch (error) {
    unexpected();
    if (!(error instanceof RefusedError)) throw error;
    const { unknown } = error.refusal;
    if (unknown) view.dialog.value = { sort: "unknown", nodes: unknown, again: (decided) => void run(editor, view, { ...options, decided }) };
    else editor.tell("error", error.refusal.message, error.refusal.fix);
  }
}

function requestId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export async function stop(editor: Editor): Promise<void> {
  await request(editor, "stop");
}

export async function showPlan(editor: Editor, view: ViewState): Promise<void> {
  const plan = await request<{ nodes: Plan; expected_s: number | null }>(editor, "plan");
  if (!plan) return;
  view.plan.value = plan.nodes;
  view.planSeconds.value = plan.expected_s;
  view.drawer.value = "plan";
}
