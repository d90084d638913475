/** Scrolling over more rows than a browser can lay out: how the bar and what is shown belong together. */

/** Browsers stop laying out somewhere between 17 and 33 million pixels. */
const LONGEST = 8_000_000;

export class LongScroll {
  /** How far the view is from the top of all rows, in pixels. */
  offset = 0;
  private total = 0;
  private view = 0;
  private top = 0;

  /** Take the size of everything and of the window on it. */
  resize(total: number, view: number): void {
    this.total = total;
    this.view = view;
    this.offset = this.clamped(this.offset);
    if (!this.isLong) this.top = this.offset;
  }

  /** How high the scrolled content is on the page. */
  get height(): number {
    return Math.min(this.total, LONGEST);
  }

  /** Where the content that belongs at `y` of all rows stands on the page: at `y + shift`. */
  get shift(): number {
    return this.top - this.offset;
  }

  /**
   * Follow the bar. A step within the view, as of the wheel and of keys, moves the rows just as far; a larger one is
   * the bar in somebody's hand, and means the same part of the whole.
   */
  scrolled(top: number): void {
    const step = top - this.top;
    this.top = top;
    if (!this.isLong) this.offset = top;
    else if (top <= 0) this.offset = 0;
    else if (top >= this.height - this.view) this.offset = this.most;
    else if (Math.abs(step) <= this.view) this.offset = this.clamped(this.offset + step);
    else this.offset = (top / (this.height - this.view)) * this.most;
  }

  /** Go to a place; the bar's own place comes back, where it has to be put. */
  moveTo(offset: number): number {
    this.offset = this.clamped(offset);
    return this.settle();
  }

  /** Where the bar belongs after many small steps; to be called when scrolling has ended. */
  settle(): number {
    this.top = this.isLong && this.most > 0 ? (this.offset / this.most) * (this.height - this.view) : this.offset;
    return this.top;
  }

  get isLong(): boolean {
    return this.total > LONGEST;
  }

  /** The offset of the last view. */
  get most(): number {
    return Math.max(0, this.total - this.view);
  }

  private clamped(offset: number): number {
    return Math.min(this.most, Math.max(0, offset));
  }
}
