/** What a terminal would make of a line: its colours as data, every other control dropped. */

export interface Piece {
  text: string;
  /** One of the eight names, or "" for the usual colour. */
  colour: Colour | "";
  strong: boolean;
  faint: boolean;
}

export type Colour = "black" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan" | "white";

const COLOURS: readonly Colour[] = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
/* eslint-disable no-control-regex */
/** Sequences of ECMA-48: CSI … letter, OSC … BEL or ST, two-letter ones. */
const SEQUENCE = /\u001b(?:\[([0-?]*)[ -/]*([@-~])|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[@-Z\\-_ -/]?.?)/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

export function hasAnsi(text: string): boolean {
  return text.includes("\u001b") || text.includes("\r");
}

/** A line in pieces of one look each. A carriage return begins the line anew, as progress bars do. */
export function readAnsi(line: string): Piece[] {
  const ended = line.replace(/\r+$/, "");
  const text = ended.slice(ended.lastIndexOf("\r") + 1);
  const pieces: Piece[] = [];
  let look: Omit<Piece, "text"> = { colour: "", strong: false, faint: false };
  let from = 0;
  const push = (part: string) => {
    const shown = part.replace(CONTROLS, "");
    if (shown) pieces.push({ text: shown, ...look });
  };
  for (const match of text.matchAll(SEQUENCE)) {
    push(text.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[2] === "m") look = lookAfter(look, match[1] ?? "");
  }
  push(text.slice(from));
  return pieces;
}

/** The line as plain text. */
export function stripAnsi(line: string): string {
  return hasAnsi(line) ? readAnsi(line).map((piece) => piece.text).join("") : line;
}

function lookAfter(look: Omit<Piece, "text">, codes: string): Omit<Piece, "text"> {
  const numbers = codes.split(/[;:]/).map(Number);
  let now = { ...look };
  for (let at = 0; at < numbers.length; at += 1) {
    const code = numbers[at] ?? 0;
    if (code === 0) now = { colour: "", strong: false, faint: false };
    else if (code === 1) now.strong = true;
    else if (code === 2) now.faint = true;
    else if (code === 22) now.strong = now.faint = false;
    else if (code === 39) now.colour = "";
    else if (code >= 30 && code <= 37) now.colour = COLOURS[code - 30] ?? "";
    else if (code >= 90 && code <= 97) now.colour = COLOURS[code - 90] ?? "";
    else if (code === 38 || code === 48) {
      // One of 256 colours takes one more number, a mixed one three: of the first sixteen there are names.
      const mixed = numbers[at + 1] === 2;
      const index = numbers[at + 2] ?? -1;
      if (code === 38 && !mixed) now.colour = index >= 0 && index < 16 ? (COLOURS[index % 8] ?? "") : "";
      at += mixed ? 4 : 2;
    }
  }
  return now;
}
