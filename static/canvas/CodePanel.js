import { i as e, l as t, t as n } from "./_plugin-vue_export-helper.js";
import { n as r } from "./code_kit.js";
import { computed as i, createCommentVNode as a, createElementBlock as o, createElementVNode as s, createTextVNode as c, defineComponent as l, onBeforeUnmount as u, onMounted as d, openBlock as f, ref as p, shallowRef as m, toDisplayString as h, unref as g, watch as _ } from "vue";
// src/panels/code/code_talk.ts
var v = 150, y = class {
	person;
	write;
	typed;
	error = m(null);
	base = {
		text: "",
		revision: -1
	};
	unsent = !1;
	sent = 0;
	news = null;
	timer;
	constructor(e, t, n) {
		this.person = e, this.write = t, this.typed = n;
	}
	start(e) {
		this.base = {
			text: e.text,
			revision: e.revision
		}, this.error.value = e.client === this.person.client ? e.error : null;
	}
	type(e) {
		this.unsent = !0, clearTimeout(this.timer), this.timer = setTimeout(() => this.flush(), v);
	}
	flush() {
		clearTimeout(this.timer), this.unsent && (this.unsent = !1, this.sent += 1, this.write(this.typed.text(), this.base.revision).then(() => {
			--this.sent, this.catchUp();
		}));
	}
	receive(e) {
		e.client === this.person.client && (this.error.value = e.error), this.news = e, this.catchUp();
	}
	catchUp() {
		let e = this.news;
		!e || this.unsent || this.sent > 0 || (this.news = null, this.error.value ? this.typed.rebase(this.base.text, e.text) : this.typed.setText(e.text), this.base = {
			text: e.text,
			revision: e.revision
		});
	}
}, b = {
	class: "panel",
	"data-testid": "code",
	"aria-label": "Code"
}, x = {
	key: 0,
	class: "error",
	role: "alert",
	"data-testid": "code-error"
}, S = { key: 0 }, C = 90, w = /*#__PURE__*/ n(/* @__PURE__ */ l({
	__name: "CodePanel",
	setup(n) {
		let l = t(), m = e(), v = p(null), w = new y(l.person, (e, t) => l.writeCode(e, t), {
			text: () => T?.text() ?? "",
			setText: (e) => T?.setText(e),
			rebase: (e, t) => T?.rebase(e, t)
		}), T = null, E = 0, D = i(() => w.error.value ?? (l.code.value?.client === null ? l.code.value.error : null)), O = i(() => l.inside.open.value ? {} : l.code.value?.lines ?? {});
		function k(e) {
			window.clearTimeout(E), E = window.setTimeout(() => {
				let t = Object.entries(O.value).find(([, [t, n]]) => e >= t && e <= n)?.[0];
				t !== void 0 && l.drawing.nodes.raw.has(t) && (l.selection.nodes.size === 1 && l.selection.nodes.has(t) || l.selection.only(t));
			}, C);
		}
		function A() {
			let e = [...l.selection.nodes].flatMap((e) => O.value[e] ? [O.value[e]] : []);
			T?.highlight(e);
			let [t] = e;
			t && !T?.focused() && T?.reveal(t[0]);
		}
		function j() {
			let e = l.problems.value.flatMap((e) => {
				let t = O.value[e.node]?.[0] ?? e.line;
				return t > 0 && !D.value ? [{
					line: t,
					severity: e.severity,
					message: `${e.message} ${e.fix}`
				}] : [];
			});
			D.value && e.push({
				line: D.value.line || 1,
				severity: "error",
				message: `${D.value.message} ${D.value.fix}`
			}), T?.mark(e);
		}
		function M(e) {
			e && w.receive(e), A();
		}
		d(() => {
			v.value && (T = r({
				parent: v.value,
				text: l.code.value?.text ?? "",
				language: "python",
				label: "Python of this flow",
				file: !0,
				readOnly: l.readOnly.value !== "",
				placeholder: "Write or paste a Prefect flow: a function under @flow, one step a line.",
				onType: (e) => {
					w.type(e), m.unsent.add(N);
				},
				onDone: N,
				onCursor: k
			}), l.code.value && w.start(l.code.value), A(), j());
		});
		function N() {
			m.unsent.delete(N), w.flush();
		}
		return _(() => l.code.value, M), _(() => [...l.selection.nodes].join("\n"), A), _([
			() => l.problems.value,
			D,
			O
		], j), _(m.codeLine, (e) => e && T?.reveal(e.line)), u(() => {
			N(), window.clearTimeout(E), T?.destroy();
		}), (e, t) => (f(), o("section", b, [D.value ? (f(), o("p", x, [
			t[2] ||= s("span", { "aria-hidden": "true" }, "✕", -1),
			s("span", null, [
				D.value.line ? (f(), o("b", S, "Line " + h(D.value.line) + ": ", 1)) : a("", !0),
				c(h(D.value.message) + " " + h(D.value.fix) + " ", 1),
				t[1] ||= s("span", { class: "te-hint" }, "The canvas shows the last text that reads.", -1)
			]),
			D.value.line ? (f(), o("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				onClick: t[0] ||= (e) => g(T)?.reveal(D.value.line)
			}, "Show")) : a("", !0)
		])) : a("", !0), s("div", {
			ref_key: "box",
			ref: v,
			class: "box"
		}, null, 512)]));
	}
}), [["__scopeId", "data-v-1f6d29ce"]]);
export { w as default };
