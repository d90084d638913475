import { ChangeSet, Text } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { minimalDiff } from "../../src/panels/code/code_merge";
import { CodeTalk } from "../../src/panels/code/code_talk";
import type { CodeJson } from "../../src/protocol";

const applied = (before: string, after: string) => {
  const changes = ChangeSet.of(minimalDiff(before, after), before.length);
  return { changes, text: changes.apply(ofText(before)).toString() };
};
const ofText = (text: string) => Text.of(text.split("\n"));

describe("the least that differs", () => {
  it.each([
    ["", "a\nb\n"],
    ["a\nb\n", ""],
    ["a\nb\nc\n", "a\nx\nc\n"],
    ["a\nb\nc", "c\nb\na"],
    ["same", "same"],
    ["x = 1\ny = 2\n", "x = 1\nz = 3\ny = 2\n"],
    ["a😀b", "a😁b"],
    ["one\ntwo\nthree\n", "one\nthree\ntwo\n"],
  ])("turns %j into %j", (before, after) => {
    expect(applied(before, after).text).toBe(after);
  });

  it("keeps a cursor in a line that stays", () => {
    const before = "a = 1\nb = 2\nc = 3\n";
    const after = "a = 1\nnew = 0\nb = 2\nc = 33\n";
    const cursor = before.indexOf("b = 2") + 3;
    const moved = applied(before, after).changes.mapPos(cursor);
    expect(after.slice(moved - 3, moved + 2)).toBe("b = 2");
  });

  it("touches nothing outside of the changed letters of a line", () => {
    expect(minimalDiff('f(x="one")\n', 'f(x="two")\n')).toEqual([{ from: 5, to: 8, insert: "two" }]);
  });

  it("never cuts a character in half", () => {
    for (const { from, to, insert } of minimalDiff("a😀b", "a😁b")) {
      expect([from, to, insert]).toEqual([1, 3, "😁"]);
    }
  });
});

describe("typing and the server's text", () => {
  function talking(text: string) {
    const written: { text: string; base: number; answer: () => void }[] = [];
    const doc = { text };
    const talk = new CodeTalk(
      { client: "me" },
      (sent, base) => new Promise((resolve) => written.push({ text: sent, base, answer: () => resolve(null) })),
      {
        text: () => doc.text,
        setText: (next) => (doc.text = next),
        rebase(before, after) {
          const local = ChangeSet.of(minimalDiff(before, doc.text), before.length);
          doc.text = ChangeSet.of(minimalDiff(before, after), before.length)
            .map(local)
            .apply(ofText(doc.text))
            .toString();
        },
      },
    );
    talk.start(code(text, 1));
    const type = (next: string) => {
      doc.text = next;
      talk.type(next);
    };
    return { talk, doc, written, type };
  }
  const code = (text: string, revision: number, more: Partial<CodeJson> = {}): CodeJson => ({
    text,
    revision,
    lines: {},
    error: null,
    client: null,
    ...more,
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it("takes what others changed when nothing is being typed", () => {
    const { talk, doc } = talking("a\nb\n");
    talk.receive(code("a\nb2\n", 2, { client: "other" }));
    expect(doc.text).toBe("a\nb2\n");
  });

  it("sends what was typed with the revision it grew out of", () => {
    const { talk, written, type } = talking("a\n");
    type("a\nb\n");
    talk.flush();
    expect(written).toMatchObject([{ text: "a\nb\n", base: 1 }]);
  });

  it("does not touch the text while something typed is on its way", async () => {
    const { talk, doc, written, type } = talking("a\n");
    type("a\nmine\n");
    talk.flush();
    talk.receive(code("theirs\na\n", 2, { client: "other" }));
    expect(doc.text).toBe("a\nmine\n");
    talk.receive(code("theirs\na\nmine\n", 3, { client: "me" }));
    written[0]!.answer();
    await settled();
    expect(doc.text).toBe("theirs\na\nmine\n");
  });

  it("keeps text that does not read, says why, and carries over what others do", async () => {
    const { talk, doc, written, type } = talking("a\nb\n");
    type("a(\nb\n");
    talk.flush();
    const error = { line: 1, message: "An opening bracket.", fix: "Close it." };
    talk.receive(code("a\nb\n", 1, { client: "me", error }));
    written[0]!.answer();
    await settled();
    expect([doc.text, talk.error.value]).toEqual(["a(\nb\n", error]);
    talk.receive(code("a\nb\nc\n", 2, { client: "other" }));
    expect(doc.text).toBe("a(\nb\nc\n");
    type("a()\nb\nc\n");
    talk.flush();
    expect(written[1]).toMatchObject({ text: "a()\nb\nc\n", base: 2 });
    talk.receive(code("a()\nb\nc\n", 3, { client: "me" }));
    expect(talk.error.value).toBe(null);
  });
});
