/** The code editor (CodeMirror), kept behind a few functions; this file is loaded when code is first shown. */

import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { markdown } from "@codemirror/lang-markdown";
import { python } from "@codemirror/lang-python";
import { sql } from "@codemirror/lang-sql";
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import {
  Annotation,
  ChangeSet,
  EditorState,
  StateEffect,
  StateField,
  type Extension,
  type Text,
} from "@codemirror/state";
import {
  Decoration,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
  tooltips,
  type DecorationSet,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { minimalDiff } from "./code_merge";
import type { Offer } from "./languages";

export interface CodeOptions {
  parent: HTMLElement;
  text: string;
  language: string;
  label: string;
  placeholder?: string;
  single?: boolean;
  /** A whole file: line numbers, Tab indents (Escape, then Tab leaves). */
  file?: boolean;
  readOnly?: boolean;
  id?: string;
  offers?: () => Promise<Offer[]>;
  onType(text: string): void;
  onDone?(): void;
  onCursor?(line: number): void;
}

export interface Mark {
  line: number;
  severity: "error" | "warning" | "info";
  message: string;
}

export interface CodeHandle {
  text(): string;
  /** Change to a text by the least that differs; the cursor stays with what is around it. */
  setText(text: string): void;
  /** Carry over what changed between two texts, keeping what was typed here upon the first. */
  rebase(before: string, after: string): void;
  /** Highlight lines, given as first and last, from 1. */
  highlight(ranges: readonly (readonly [number, number])[]): void;
  reveal(line: number): void;
  mark(marks: readonly Mark[]): void;
  focused(): boolean;
  focus(): void;
  destroy(): void;
}

const FromOutside = Annotation.define<boolean>();
const setHighlight = StateEffect.define<readonly (readonly [number, number])[]>();
const highlighted = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(setHighlight)) return lineMarks(transaction.state.doc, effect.value);
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function lineMarks(doc: Text, ranges: readonly (readonly [number, number])[]): DecorationSet {
  const lines = new Set<number>();
  for (const [first, last] of ranges)
    for (let line = first; line <= Math.min(last, doc.lines); line += 1) lines.add(line);
  const mark = Decoration.line({ class: "cm-chosen" });
  return Decoration.set(
    [...lines]
      .filter((line) => line >= 1)
      .sort((a, b) => a - b)
      .map((line) => mark.range(doc.line(line).from)),
  );
}

const LOOK = EditorView.theme({
  "&": { color: "var(--text)", fontSize: "12px" },
  "&.cm-editor": { backgroundColor: "transparent", height: "100%" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "12px", lineHeight: "1.6", fontVariantLigatures: "none" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor": { borderLeftColor: "var(--text)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--accent-soft)",
  },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--faint)", border: "none" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--hover) 60%, transparent)" },
  ".cm-chosen": { backgroundColor: "var(--accent-soft)" },
  ".cm-placeholder": { color: "var(--faint)" },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    border: "1px solid var(--line)",
    color: "var(--text)",
    borderRadius: "8px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent-soft)", color: "var(--text)" },
  ".cm-panels": { backgroundColor: "var(--panel)", color: "var(--text)" },
  ".cm-matchingBracket": { backgroundColor: "var(--hover)", outline: "1px solid var(--line-strong)" },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.self], color: "var(--accent)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--ok)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--t-number)" },
  { tag: tags.comment, color: "var(--faint)", fontStyle: "italic" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.className, tags.meta], color: "var(--t-video)" },
  { tag: tags.propertyName, color: "var(--t-json)" },
]);

export function createCode(options: CodeOptions): CodeHandle {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({ doc: options.text, extensions: extensionsOf(options) }),
  });
  const change = (changes: ChangeSet) => {
    if (!changes.empty) view.dispatch({ changes, annotations: FromOutside.of(true) });
  };
  return {
    text: () => view.state.doc.toString(),
    setText(text) {
      const now = view.state.doc.toString();
      change(ChangeSet.of(minimalDiff(now, text), now.length));
    },
    rebase(before, after) {
      const local = ChangeSet.of(minimalDiff(before, view.state.doc.toString()), before.length);
      change(ChangeSet.of(minimalDiff(before, after), before.length).map(local));
    },
    highlight: (ranges) => view.dispatch({ effects: setHighlight.of(ranges) }),
    reveal(line) {
      if (line < 1 || line > view.state.doc.lines) return;
      view.dispatch({ effects: EditorView.scrollIntoView(view.state.doc.line(line).from, { y: "center" }) });
    },
    mark(marks) {
      const { doc } = view.state;
      const found = marks
        .filter((one) => one.line >= 1)
        .map((one): Diagnostic => {
          const line = doc.line(Math.min(one.line, doc.lines));
          return { from: line.from, to: line.to, severity: one.severity, message: one.message };
        });
      view.dispatch(setDiagnostics(view.state, found));
    },
    focused: () => view.hasFocus,
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function extensionsOf(options: CodeOptions): Extension[] {
  const { single, file, offers } = options;
  return [
    LOOK,
    syntaxHighlighting(COLOURS),
    languageOf(options.language),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of("    "),
    highlighted,
    EditorState.readOnly.of(options.readOnly ?? false),
    // Above all panels, whose edges would cut it.
    tooltips({ position: "fixed", parent: options.parent.closest<HTMLElement>(".treadle-editor") ?? document.body }),
    autocompletion({ ...(offers ? { override: [completing(offers)] } : {}), activateOnTyping: true }),
    EditorView.contentAttributes.of({
      "aria-label": options.label,
      tabindex: "0",
      ...(options.id ? { id: options.id } : {}),
    }),
    ...(options.placeholder ? [placeholder(options.placeholder)] : []),
    ...(file ? [lineNumbers(), lintGutter(), highlightActiveLine(), keymap.of([indentWithTab])] : []),
    ...(single ? oneLine(options) : file ? [] : [EditorView.lineWrapping]),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.domEventHandlers({ blur: () => options.onDone?.() }),
    EditorView.updateListener.of((update) => {
      const outside = update.transactions.some((one) => one.annotation(FromOutside));
      if (update.docChanged && !outside) options.onType(update.state.doc.toString());
      else if (update.selectionSet && !outside && update.view.hasFocus) {
        options.onCursor?.(update.state.doc.lineAt(update.state.selection.main.head).number);
      }
    }),
  ];
}

function oneLine(options: CodeOptions): Extension[] {
  return [
    keymap.of([{ key: "Enter", run: () => (options.onDone?.(), true) }]),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\s*\n\s*/g, " ")),
    EditorState.transactionFilter.of((transaction) => (transaction.newDoc.lines > 1 ? [] : transaction)),
  ];
}

function completing(offers: () => Promise<Offer[]>) {
  return async (context: CompletionContext) => {
    const word = context.matchBefore(/[\w.]*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    const found = await offers();
    return {
      from: word.from,
      options: found.map((one) => ({ label: one.label, detail: one.detail, type: one.sort })),
      validFor: /^[\w.]*$/,
    };
  };
}

function languageOf(name: string): Extension {
  switch (name.toLowerCase()) {
    case "python":
      return python();
    case "json":
      return json();
    case "sql":
      return sql();
    case "markdown":
      return markdown();
    default:
      return [];
  }
}
