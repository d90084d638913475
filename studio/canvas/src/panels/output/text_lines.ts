/** A long text that comes in pieces, as rows of a window: of whole lines, or of lines broken to a width. */

export class TextLines {
  /** The lines so far; the last one may still grow. */
  private readonly lines: string[] = [""];
  /** The first row of each line when lines are broken to `columns`; one longer than `lines`. */
  private starts: number[] = [0];
  private columns = 0;

  add(text: string): void {
    const parts = text.split("\n");
    const from = this.lines.length - 1;
    this.lines[from] += parts[0] ?? "";
    for (let at = 1; at < parts.length; at += 1) this.lines.push(parts[at] ?? "");
    this.index(from);
  }

  /** Break lines to a width in letters; 0 leaves them whole. */
  wrap(columns: number): void {
    if (columns === this.columns) return;
    this.columns = columns;
    this.index(0);
  }

  get lineCount(): number {
    return this.lines.length;
  }

  get rowCount(): number {
    return this.columns === 0 ? this.lines.length : (this.starts.at(-1) ?? 0);
  }

  /** A row: which line it belongs to, from 0, and its text; `first` is false where a line goes on. */
  row(index: number): { line: number; text: string; first: boolean } {
    if (this.columns === 0) return { line: index, text: this.lines[index] ?? "", first: true };
    const line = this.lineOf(index);
    const part = index - (this.starts[line] ?? 0);
    const text = (this.lines[line] ?? "").slice(part * this.columns, (part + 1) * this.columns);
    return { line, text, first: part === 0 };
  }

  /** The first row of a line. */
  rowOf(line: number): number {
    return this.columns === 0 ? line : (this.starts[line] ?? 0);
  }

  /** The lines that hold a text, whatever the case of its letters; at most so many. */
  find(text: string, most: number): number[] {
    const wanted = text.toLowerCase();
    const found: number[] = [];
    if (wanted === "") return found;
    for (let line = 0; line < this.lines.length && found.length < most; line += 1) {
      if ((this.lines[line] ?? "").toLowerCase().includes(wanted)) found.push(line);
    }
    return found;
  }

  /** Some lines as they are, for copying. */
  text(first: number, last: number): string {
    return this.lines.slice(first, last).join("\n");
  }

  private index(from: number): void {
    if (this.columns === 0) return;
    this.starts.length = from + 1;
    let row = this.starts[from] ?? 0;
    for (let line = from; line < this.lines.length; line += 1) {
      row += Math.max(1, Math.ceil((this.lines[line] ?? "").length / this.columns));
      this.starts.push(row);
    }
  }

  private lineOf(row: number): number {
    let low = 0, high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
