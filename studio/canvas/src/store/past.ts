/** Looking at a past run: at which of its moments one is, and how one moves through them. */

import { computed, shallowRef, type ShallowRef } from "vue";
import type { Json, MomentJson, PastJson } from "../protocol";
import { RefusedError } from "./connection";

type Ask = <T = Json>(what: string, args?: Record<string, Json>) => Promise<T>;

const WORDS: Record<string, string> = {
  "run.queued": "the run waits for its turn",
  "run.started": "the run starts",
  "run.finished": "the run has finished",
  "run.failed": "the run has failed",
  "run.cancelled": "the run was stopped",
  "run.crashed": "the run crashed",
  "node.started": "starts",
  "node.retrying": "will be tried again",
  "node.progressed": "goes on",
  "node.output": "has a value",
  "node.artifact": "kept a file",
  "node.finished": "has finished",
  "node.cached": "is taken from the store",
  "node.failed": "has failed",
  "node.skipped": "is skipped",
  "node.cancelled": "was stopped",
};
/** Real time between steps that are played is cut to this: nobody watches a node that sleeps for an hour. */
const LONGEST_PAUSE_MS = 4000;
const SHORTEST_PAUSE_MS = 16;

export class Past {
  readonly index = shallowRef(0);
  readonly playing = shallowRef(false);
  readonly speed = shallowRef<1 | 10>(1);
  readonly moments: ShallowRef<MomentJson[]>;
  readonly last = computed(() => Math.max(0, this.moments.value.length - 1));
  readonly goesOn: ShallowRef<boolean>;
  /** The newest moment is shown, whatever happens. */
  readonly follows = computed(() => this.goesOn.value && this.index.value === this.last.value);
  readonly moment = computed<MomentJson | null>(() => this.moments.value[this.index.value] ?? null);
  readonly words = computed(() => momentWords(this.moment.value));
  private shown: number;
  private asking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly about: PastJson,
    private readonly ask: Ask,
  ) {
    this.moments = shallowRef(about.moments);
    this.goesOn = shallowRef(about.goes_on ?? false);
    this.index.value = this.shown = this.last.value;
  }

  /** What has happened since, in a run that goes on; who looks at the newest moment goes along. */
  take(moments: readonly MomentJson[], goesOn: boolean): void {
    const along = this.follows.value && !this.playing.value;
    this.moments.value = [...this.moments.value, ...moments];
    this.goesOn.value = goesOn;
    if (along) this.go(this.last.value);
  }

  /** Go to a moment; of several that are asked for while the server works, the last one counts. */
  go(index: number): void {
    this.index.value = Math.min(this.last.value, Math.max(0, Math.round(index)));
    if (!this.asking) void this.follow();
  }

  step(by: number): void {
    this.pause();
    this.go(this.index.value + by);
  }

  play(speed: 1 | 10): void {
    this.speed.value = speed;
    if (this.playing.value) return;
    this.playing.value = true;
    if (this.index.value === this.last.value) this.go(0);
    this.next();
  }

  pause(): void {
    this.playing.value = false;
    clearTimeout(this.timer);
  }

  private next(): void {
    const at = this.moments.value[this.index.value], following = this.moments.value[this.index.value + 1];
    if (!this.playing.value || !at || !following) return this.pause();
    const wait = Math.min(LONGEST_PAUSE_MS, (following[1] - at[1]) / this.speed.value);
    this.timer = setTimeout(() => {
      this.go(this.index.value + 1);
      this.next();
    }, Math.max(SHORTEST_PAUSE_MS, wait));
  }

  private async follow(): Promise<void> {
    this.asking = true;
    try {
      while (this.shown !== this.index.value) {
        const wanted = this.index.value;
        await this.ask("at", { seq: this.moments.value[wanted]?.[0] ?? 0 });
        this.shown = wanted;
      }
    } catch (error) {
      // The line is down: the next step asks again.
      if (!(error instanceof RefusedError)) throw error;
      this.pause();
    } finally {
      this.asking = false;
    }
  }
}

/** `fetch has finished · 12.4 s`. */
export function momentWords(moment: MomentJson | null): string {
  if (!moment) return "Nothing has happened in this run";
  const [, at, node, kind] = moment;
  const said = WORDS[kind] ?? kind;
  return `${node ? `“${node}” ${said}` : said} · ${(at / 1000).toFixed(at < 10_000 ? 2 : 1)} s`;
}
