/** One frame loop for everything that moves: asleep until somebody asks for a frame. */

export type FrameStep = (now: number) => void;

export class Frames {
  private readonly steps: FrameStep[] = [];
  private asked = 0;

  /** Steps run in the order in which they were added. */
  add(step: FrameStep): void {
    this.steps.push(step);
  }

  request(): void {
    if (this.asked === 0) this.asked = requestAnimationFrame((now) => this.run(now));
  }

  stop(): void {
    cancelAnimationFrame(this.asked);
    this.asked = 0;
  }

  private run(now: number): void {
    this.asked = 0;
    for (const step of this.steps) step(now);
  }
}
