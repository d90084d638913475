/** The little Markdown of docstrings as data: paragraphs, lists, code. Drawn as elements, never as HTML text. */

export type Span = { sort: "text" | "code" | "strong"; text: string };
export type Block =
  { sort: "paragraph"; spans: Span[] } | { sort: "list"; items: Span[][] } | { sort: "code"; text: string };

export function readBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  let paragraph: string[] = [];
  let items: string[] | null = null;
  const close = () => {
    if (paragraph.length > 0) blocks.push({ sort: "paragraph", spans: readSpans(paragraph.join(" ")) });
    if (items) blocks.push({ sort: "list", items: items.map(readSpans) });
    paragraph = [];
    items = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const item = /^\s*(?:[-*]|\d+\.)\s+(.*)$/.exec(line);
    if (line.trimStart().startsWith("```")) {
      close();
      const code: string[] = [];
      while (++at < lines.length && !(lines[at] ?? "").trimStart().startsWith("```")) code.push(lines[at] ?? "");
      blocks.push({ sort: "code", text: code.join("\n") });
    } else if (line.trim() === "") close();
    else if (item) {
      if (paragraph.length > 0) close();
      items = [...(items ?? []), item[1] ?? ""];
    } else if (items && /^\s/.test(line)) items[items.length - 1] += ` ${line.trim()}`;
    else {
      if (items) close();
      paragraph.push(line.trim());
    }
  }
  close();
  return blocks;
}

/** The spans of one line of text. */
export function readSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const part of text.split(/(``[^`]+``|`[^`]+`|\*\*[^*]+\*\*)/)) {
    if (part === "") continue;
    if (part.startsWith("`")) spans.push({ sort: "code", text: part.replace(/^`+|`+$/g, "") });
    else if (part.startsWith("**") && part.endsWith("**") && part.length > 4)
      spans.push({ sort: "strong", text: part.slice(2, -2) });
    else spans.push({ sort: "text", text: part });
  }
  return spans;
}
