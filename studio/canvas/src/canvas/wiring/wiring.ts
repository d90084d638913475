/** Drawing a wire, by whatever hand: from which port, what it may reach, and what happens where it is let go. */

import { shallowRef, type ShallowRef } from "vue";
import type { Json, Side } from "../../protocol";
import { RefusedError } from "../../store/connection";
import { wireArguments, type Link } from "../../store/link";
import type { Editor } from "../../store/editor";
import type { PortPlace, ViewState } from "../../view_state";
import type { Point } from "../geometry";
import type { Scene } from "../scene/scene";
import { bestPort, verdictOf, type Fits, type Verdict } from "./fits";

/** What is under a wire's loose end. */
export type Landing =
  | { sort: "port"; place: PortPlace }
  | { sort: "node"; node: string }
  | { sort: "empty"; at: Point; screen: Point };

export class Wiring {
  /** The port at the fixed end; null while no wire is drawn. */
  readonly from: ShallowRef<PortPlace | null>;
  readonly fits = shallowRef<Fits | null>(null);
  /** The wire that is taken off its other end. */
  readonly moving = shallowRef<Link | null>(null);
  /** What would be connected if it were let go now. */
  readonly over = shallowRef<PortPlace | null>(null);
  private readonly answers = new Map<string, Promise<Fits | null>>();
  private version = -1;

  constructor(
    private readonly editor: Editor,
    private readonly view: ViewState,
    private readonly scene: Scene,
    private readonly announce: (text: string) => void,
  ) {
    this.from = view.connecting;
  }

  /** `how` is what a person who cannot see the wire is told to do with it. */
  begin(from: PortPlace, moving: Link | null = null, how = ""): void {
    this.from.value = from;
    this.moving.value = moving;
    this.over.value = null;
    this.fits.value = null;
    void this.ask(from).then((fits) => {
      if (this.from.value !== from) return;
      this.fits.value = fits;
      const ports = Object.values(fits?.ports ?? {}).reduce((sum, one) => sum + Object.keys(one).length, 0);
      this.announce(`Connecting from ${from.node} ${from.port}. ${ports} ports fit. ${how}`.trim());
    });
  }

  cancel(): void {
    this.from.value = null;
    this.moving.value = null;
    this.over.value = null;
    this.fits.value = null;
  }

  /** How a port takes the wire that is being drawn; null when none is. */
  verdict(node: string, port: string, side: Side): Verdict | null {
    const from = this.from.value;
    if (!from) return null;
    if (from.node === node && from.port === port && from.side === side) return "source";
    return from.side === side ? "refused" : verdictOf(this.fits.value, node, port);
  }

  /** Why a port refuses, or what would be put between. */
  why({ node, port, side }: PortPlace): string {
    const from = this.from.value;
    if (!from || (from.node === node && from.port === port)) return "";
    if (from.side === side) return side === "in" ? "A wire leads from an output to an input." : "A wire needs an input at its end.";
    const converter = this.fits.value?.converters[node]?.[port];
    const refused = this.fits.value?.refused[node]?.[port] ?? "";
    if (!converter) return refused;
    return `${refused} Drop here to put “${this.editor.catalogue.find(converter)?.title ?? converter}” between.`.trim();
  }

  /** The port that a landing means. */
  target(landing: Landing): PortPlace | null {
    const from = this.from.value;
    if (!from || landing.sort === "empty") return null;
    if (landing.sort === "port") return landing.place;
    const node = this.scene.nodes.get(landing.node);
    const port = node && landing.node !== from.node ? bestPort(this.fits.value, node) : null;
    return port === null ? null : { node: landing.node, port, side: from.side === "in" ? "out" : "in" };
  }

  /** Let the loose end go. */
  async finish(landing: Landing): Promise<void> {
    const from = this.from.value;
    const moving = this.moving.value;
    if (!from) return;
    const fits = this.fits.value ?? (await this.ask(from));
    if (this.from.value !== from) return;
    this.fits.value = fits;
    const target = this.target(landing);
    const why = target ? this.why(target) : "";
    const verdict = target && this.verdict(target.node, target.port, target.side);
    this.cancel();
    if (landing.sort === "empty") this.dropped(from, moving, landing);
    else if (!target) this.editor.tell("info", "Nothing on this node takes that wire.", "Drop it on empty canvas for nodes that do.");
    else if (moving && sameEnd(moving, target)) return;
    else if (verdict === "fits") this.connect(from, target, moving);
    else if (verdict === "converter") await this.convert(from, target, fits?.converters[target.node]?.[target.port] ?? "", moving);
    else if (verdict === "refused") this.editor.tell("warning", why || "These two ports do not fit.");
  }

  private dropped(from: PortPlace, moving: Link | null, { at, screen }: Landing & { sort: "empty" }): void {
    if (moving) void this.editor.command("delete", { nodes: [], links: [wireArguments(moving)], groups: [], notes: [], heal: false });
    else this.view.quickAdd.value = { at: [at.x, at.y], screen: [screen.x, screen.y], connect: from, link: null };
  }

  private connect(from: PortPlace, to: PortPlace, moving: Link | null): void {
    const [source, target] = from.side === "out" ? [from, to] : [to, from];
    this.announce(`Connected ${source.node} to ${target.node} ${target.port}.`);
    if (!moving) {
      void this.editor.command("connect", {
        source: source.node, source_port: source.port, target: target.node, target_port: target.port,
      });
      return;
    }
    const append = this.scene.nodes.get(target.node)?.facts.kind?.inputs.find((port) => port.name === target.port)?.several ?? false;
    this.editor.change(
      [
        { op: "disconnect", ...wireArguments(moving) },
        { op: "connect", source: source.node, source_port: source.port, target: target.node, target_port: target.port, append },
      ],
      "Reconnect",
    );
  }

  private async convert(from: PortPlace, to: PortPlace, converter: string, moving: Link | null): Promise<void> {
    const kind = this.editor.catalogue.find(converter);
    const one = this.scene.nodes.get(from.node), other = this.scene.nodes.get(to.node);
    if (!kind || !one || !other) return;
    const start = this.scene.portAt(one, from.port, from.side), end = this.scene.portAt(other, to.port, to.side);
    const at = [Math.round((start.x + end.x) / 2 - 106), Math.round((start.y + end.y) / 2 - 30)];
    const [source, target] = from.side === "out" ? [from, to] : [to, from];
    const wire = { source: source.node, source_port: source.port, target: target.node, target_port: target.port };
    const instead: Record<string, Json> = moving ? { instead: wireArguments(moving) } : {};
    const [made] = await this.editor.command("insert", { link: wire, kind: converter, at, ...instead });
    if (made === undefined) return;
    this.editor.tell("info", `“${kind.title}” was put between, since the types differ.`, "Undo takes it away again.");
  }

  /** What a wire from a port may reach; asked once as long as the drawing stays as it is. */
  private ask(from: PortPlace): Promise<Fits | null> {
    const version = this.editor.drawing.version.value;
    if (version !== this.version) this.answers.clear();
    this.version = version;
    const key = JSON.stringify([from.node, from.port, from.side]);
    const known = this.answers.get(key);
    if (known) return known;
    const asked = this.editor.connection.ask("fits", { ...from }).then(
      (answer) => answer as unknown as Fits,
      (error: unknown) => {
        this.answers.delete(key);
        if (!(error instanceof RefusedError)) throw error;
        this.editor.tell("warning", error.refusal.message, error.refusal.fix);
        return null;
      },
    );
    this.answers.set(key, asked);
    return asked;
  }
}

function sameEnd(link: Link, { node, port, side }: PortPlace): boolean {
  return side === "in" ? link.target === node && link.targetPort === port : link.source === node && link.sourcePort === port;
}
