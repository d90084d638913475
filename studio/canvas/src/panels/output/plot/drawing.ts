/** What every library of charts is asked for here, and what it is told of the page. */

/** The colours of the page where a chart stands. */
export interface PlotLook {
  text: string;
  muted: string;
  line: string;
  font: string;
  /** Of series, in their order. */
  palette: string[];
}

/** A chart in the page. */
export interface DrawnPlot {
  /** Fit it into its box again. */
  resize(): void;
  /** As a picture, twice as sharp as on the screen. */
  picture(): Promise<string>;
  remove(): void;
}

export interface PlotRequest {
  box: HTMLElement;
  chart: Record<string, unknown>;
  look: PlotLook;
  /** On a node: small, and nothing to point at. */
  small: boolean;
}

/** Raises an Error with a sentence for a chart that cannot be drawn. */
export type DrawPlot = (request: PlotRequest) => Promise<DrawnPlot>;

const PALETTE = ["--f-number", "--f-chart", "--f-table", "--f-json", "--f-text", "--f-git", "--f-mail", "--f-file"];

export function lookOf(element: HTMLElement): PlotLook {
  const style = getComputedStyle(element);
  const of = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return {
    text: of("--text", "#1b2028"),
    muted: of("--muted", "#525c69"),
    line: of("--line", "#e3e6eb"),
    font: style.fontFamily,
    palette: PALETTE.map((name) => of(name, "")).filter(Boolean),
  };
}
