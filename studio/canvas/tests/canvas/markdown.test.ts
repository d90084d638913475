import { mount } from "@vue/test-utils";
import { describe, expect, it } from "vitest";
import { h } from "vue";
import { markdownNodes } from "../../src/canvas/layers/markdown";

const html = (text: string) => mount(() => h("div", markdownNodes(text))).html({ raw: true });

describe("Markdown of a note", () => {
  it("becomes elements", () => {
    expect(html("# Hello\n\nsome **bold** and `code`")).toBe("<div><h1>Hello</h1><p>some <strong>bold</strong> and <code>code</code></p></div>");
    expect(html("- a\n- b")).toBe("<div><ul><li>a</li><li>b</li></ul></div>");
  });

  it("never becomes markup that the text holds", () => {
    for (const evil of ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "text <b onclick=x>b</b>", "<svg/onload=x>"]) {
      const made = mount(() => h("div", markdownNodes(evil)));
      expect(made.element.querySelectorAll("img, script, b, svg")).toHaveLength(0);
      expect(made.element.textContent).toContain(evil);
    }
  });

  it("links to the web and to this server only, and tells them nothing of this page", () => {
    const links = (text: string) => [...mount(() => h("div", markdownNodes(text))).element.querySelectorAll("a")].map((one) => one.getAttribute("href"));
    expect(links("[a](https://example.org/x) [b](/runs)")).toEqual(["https://example.org/x", "/runs"]);
    expect(links("[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example)").filter(Boolean)).toEqual([]);
    expect(html("[a](https://example.org)")).toContain('rel="noopener noreferrer nofollow"');
  });

  it("loads no picture from anywhere", () => {
    expect(html("![x](https://evil.example/pixel.png)")).not.toContain("<img");
  });
});
