/** Markdown of notes as elements of the page: no HTML of the text ever becomes HTML of the page. */

import MarkdownIt from "markdown-it";
import { h, type VNode } from "vue";

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];
type Child = VNode | string;

const TAGS = new Set([
  "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "s", "table", "thead", "tbody",
  "tr", "th", "td", "a",
]);

let parser: InstanceType<typeof MarkdownIt> | null = null;

export function markdownNodes(text: string): Child[] {
  parser ??= new MarkdownIt({ html: false, linkify: true, breaks: true }).disable("image");
  return childrenOf(parser.parse(text, {})[Symbol.iterator](), "");
}

function childrenOf(tokens: Iterator<Token>, closing: string): Child[] {
  const found: Child[] = [];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token.nesting === -1 && token.type === closing) return found;
    found.push(...oneOf(token, tokens));
  }
  return found;
}

function oneOf(token: Token, tokens: Iterator<Token>): Child[] {
  switch (token.type) {
    case "inline":
      return childrenOf((token.children ?? [])[Symbol.iterator](), "");
    case "text":
    case "html_inline":
    case "html_block":
      return [token.content];
    case "code_inline":
      return [h("code", token.content)];
    case "fence":
    case "code_block":
      return [h("pre", token.content)];
    case "softbreak":
    case "hardbreak":
      return [h("br")];
    case "hr":
      return [h("hr")];
  }
  if (token.nesting !== 1) return [];
  const children = childrenOf(tokens, token.type.replace(/_open$/, "_close"));
  if (token.hidden || !TAGS.has(token.tag)) return children;
  return [h(token.tag, token.tag === "a" ? linkAttributes(String(token.attrGet("href") ?? "")) : {}, children)];
}

/** markdown-it has refused `javascript:` and its like already; what is left is held to a list. */
function linkAttributes(target: string): Record<string, string> {
  if (!/^(https?:|mailto:|\/(?!\/)|#)/i.test(target)) return {};
  return { href: target, target: "_blank", rel: "noopener noreferrer nofollow" };
}
