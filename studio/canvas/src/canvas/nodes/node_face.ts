/** The part of a node that tells its state, written straight into its elements: states change by the hundred. */

import type { NodeRun } from "../../protocol";
import { SIGNS, spokenState, stateWords } from "../../panels/run/state_words";
import { plannedWords } from "../../panels/run/words";
import type { Plan } from "../../view_state";
import { stateColour } from "../paint/state_colour";

/** Most nodes are done before a moving line could be seen; it is begun for those that are not. */
const ENDLESS_AFTER_MS = 400;
/** As many letters have room in the box of the usual width, which is laid out without its surroundings. */
const USUAL_LETTERS = 10;

interface Badge {
  text: string;
  title: string;
  colour: string;
}

export class NodeFace {
  private readonly state: HTMLElement;
  private readonly text = document.createTextNode("");
  private readonly progress: HTMLElement;
  private readonly bar: HTMLElement;
  private badge: Badge = { text: "", title: "", colour: "" };
  private done: number | null = null;
  private endless: ReturnType<typeof setTimeout> | undefined;

  /** `node` holds a `.state` with an element in it, and a `.progress` with a bar in it. */
  constructor(private readonly node: HTMLElement) {
    const find = (path: string) => node.querySelector(`:scope > ${path}`) as HTMLElement;
    this.state = find("header .state");
    this.state.firstElementChild?.append(this.text);
    this.progress = find(".progress");
    this.bar = this.progress.firstElementChild as HTMLElement;
  }

  /** `says` is what a screen reader is told of the node as a whole. */
  show(run: NodeRun | undefined, planned: Plan[string] | undefined, says: string): void {
    this.write("data-state", run?.state ?? "idle");
    this.write("aria-label", says);
    this.showBadge(planned ? plannedBadge(planned) : badgeOf(run));
    this.showProgress(run?.state === "running", run?.progress ?? null);
  }

  stop(): void {
    clearTimeout(this.endless);
  }

  private write(name: string, value: string): void {
    if (this.node.getAttribute(name) !== value) this.node.setAttribute(name, value);
  }

  private showBadge(badge: Badge): void {
    const { text, title, colour } = this.badge;
    this.badge = badge;
    if (badge.colour !== colour) this.state.style.color = badge.colour;
    if (badge.title !== title) this.state.title = badge.title;
    if (badge.text === text) return;
    this.text.data = badge.text;
    this.state.hidden = badge.text === "";
    this.state.classList.toggle("wide", badge.text.length > USUAL_LETTERS);
  }

  private showProgress(running: boolean, done: number | null): void {
    const { classList } = this.progress;
    if (!running || done !== null) {
      clearTimeout(this.endless);
      this.endless = undefined;
      classList.remove("endless");
    } else this.endless ??= setTimeout(() => classList.add("running", "endless"), ENDLESS_AFTER_MS);
    if (!running) classList.remove("running");
    else if (done !== null) classList.add("running");
    if (done === this.done) return;
    this.done = done;
    this.bar.style.width = done === null ? "" : `${done * 100}%`;
    if (done === null) this.progress.removeAttribute("aria-valuenow");
    else this.progress.setAttribute("aria-valuenow", String(Math.round(done * 100)));
  }
}

function plannedBadge(planned: Plan[string]): Badge {
  return { text: plannedWords(planned), title: planned.why, colour: "" };
}

function badgeOf(run: NodeRun | undefined): Badge {
  if (!run) return { text: "", title: "", colour: "" };
  return { text: `${SIGNS[run.state] ?? ""} ${stateWords(run)}`, title: spokenState(run), colour: `var(--${stateColour(run.state)})` };
}
