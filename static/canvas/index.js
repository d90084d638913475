import { n as e } from "./rolldown-runtime.js";
import { a as t, c as n, d as r, i, l as a, n as o, o as s, r as c, s as l, t as u, u as d } from "./_plugin-vue_export-helper.js";
import { Fragment as f, Teleport as p, computed as m, createBlock as h, createCommentVNode as g, createElementBlock as _, createElementVNode as v, createStaticVNode as y, createTextVNode as b, createVNode as x, defineAsyncComponent as S, defineComponent as C, h as w, inject as ee, mergeProps as T, nextTick as E, normalizeClass as D, normalizeStyle as O, onBeforeUnmount as k, onMounted as A, openBlock as j, provide as te, reactive as ne, ref as M, renderList as N, renderSlot as re, resolveDynamicComponent as ie, shallowReactive as ae, shallowRef as P, toDisplayString as F, unref as I, useId as L, vModelRadio as oe, vModelSelect as se, vModelText as R, vShow as ce, watch as z, watchPostEffect as le, withCtx as B, withDirectives as V, withKeys as H, withModifiers as U } from "vue";
// src/commands/focus.ts
function ue(e) {
	e.outline.value = !1, e.palette.value = !0, me("[data-testid=palette-search]");
}
function de(e) {
	e.palette.value = !1, e.outline.value = !0, me("[data-testid=outline] [role=treeitem]");
}
function fe(e) {
	e.inspector.value = !0, me("[data-testid=inspector] :is(input, textarea, select, [role=tab][aria-selected=true])");
}
function pe(e, t) {
	e.drawer.value = t, me("[data-testid=drawer] [role=tab][aria-selected=true]");
}
function me(e) {
	E(() => {
		let t = document.querySelector(e);
		t?.focus(), t instanceof HTMLInputElement && t.select();
	});
}
// src/panels/palette/fitting.ts
function he(e) {
	let [t, n, r, i, a] = JSON.parse(e);
	return {
		source: t,
		source_port: n,
		target: r,
		target_port: i,
		path: a
	};
}
function ge(e, t) {
	return e.connection.ask("fits", {
		node: t.node,
		port: t.port,
		side: t.side
	});
}
async function _e(e, t) {
	let [n, r] = await Promise.all([ge(e, {
		node: t.source,
		port: t.source_port,
		side: "out"
	}), ge(e, {
		node: t.target,
		port: t.target_port,
		side: "in"
	})]);
	return new Set(Object.keys(n.kinds).filter((e) => e in r.kinds));
}
function ve(e, t) {
	let n = e.drawing.nodes.visible.get(t);
	if (!n) return null;
	let r = e.catalogue.find(n.kind)?.outputs[0]?.name ?? n.outputs?.[0] ?? null;
	return r === null ? null : {
		node: t,
		port: r,
		side: "out"
	};
}
function ye(e, t, n) {
	let r = be(e, t), i = (i) => {
		let a = e.catalogue.find(i), o = ((t.side === "out" ? a?.inputs : a?.outputs) ?? []).filter((e) => n.kinds[i]?.includes(e.name));
		return o.some((e) => e.type === r?.type) ? 0 : o.some((e) => e.sort === r?.sort && e.sort !== "any") ? 1 : o.some((e) => e.sort === "any") ? 3 : 2;
	}, a = new Map(Object.keys(n.kinds).map((e) => [e, i(e)]));
	return new Set([...a.keys()].sort((e, t) => (a.get(e) ?? 0) - (a.get(t) ?? 0)));
}
function be(e, { node: t, port: n, side: r }) {
	let i = e.catalogue.find(e.drawing.nodes.raw.get(t)?.kind ?? "");
	return (r === "out" ? i?.outputs : i?.inputs)?.find((e) => e.name === n);
}
function xe(e) {
	let t = P(null), n = 0, r = 0;
	async function i() {
		let r = ++n, i = await Se(e).catch(() => null);
		r === n && (t.value = i);
	}
	return z(() => [
		[...e.selection.nodes].join("\n"),
		[...e.selection.links].join("\n"),
		e.ready.value
	], () => {
		t.value = null, n += 1, window.clearTimeout(r), r = window.setTimeout(() => void i(), 120);
	}, { immediate: !0 }), k(() => window.clearTimeout(r)), t;
}
async function Se(e) {
	let { nodes: t, links: n } = e.selection, [r] = t, [i] = n;
	if (t.size === 1 && r !== void 0) {
		let t = ve(e, r);
		if (!t) return null;
		let n = await ge(e, t);
		return {
			title: `Fits the output of ${r}`,
			kinds: ye(e, t, n),
			connect: t,
			link: null
		};
	}
	if (t.size === 0 && n.size === 1 && i !== void 0) {
		let t = he(i);
		return {
			title: "Fits into the selected wire",
			kinds: await _e(e, t),
			connect: null,
			link: t
		};
	}
	return null;
}
// src/tab_lock.ts
var Ce = 600, we = 200;
async function Te(e) {
	return navigator.locks ? !await Ee(`treadle.tab.${e}`) : await De(`treadle.tab.${e}`);
}
function Ee(e) {
	return new Promise((t) => {
		let n = AbortSignal.timeout(Ce);
		navigator.locks.request(e, { signal: n }, () => (t(!0), new Promise(() => void 0))).catch(() => t(!n.aborted));
	});
}
function De(e) {
	if (typeof BroadcastChannel > "u") return Promise.resolve(!1);
	let t = new BroadcastChannel(e);
	return new Promise((e) => {
		let n = (n) => {
			clearTimeout(r), t.onmessage = ({ data: e }) => e === "who" && t.postMessage("me"), n && t.close(), e(n);
		}, r = setTimeout(() => n(!1), we);
		t.onmessage = ({ data: e }) => e === "me" && n(!0), t.postMessage("who");
	});
}
// src/person.ts
var Oe = [
	"#c2410c",
	"#0f766e",
	"#7c3aed",
	"#be185d",
	"#1d4ed8",
	"#4d7c0f",
	"#a16207",
	"#0e7490"
];
function ke(e, t) {
	try {
		return (e === "local" ? localStorage : sessionStorage).getItem(t);
	} catch {
		return null;
	}
}
function Ae(e, t, n) {
	try {
		(e === "local" ? localStorage : sessionStorage).setItem(t, n);
	} catch {}
}
function je() {
	return [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
function Me() {
	return Pe(ke("session", "treadle.client") ?? je());
}
async function Ne(e) {
	let t = await Te(e.client);
	return t && (Object.assign(e, Pe(je())), await Te(e.client)), Ae("session", "treadle.client", e.client), t;
}
function Pe(e) {
	let t = Oe[[...e].reduce((e, t) => e + t.charCodeAt(0), 0) % Oe.length] ?? "#1d4ed8";
	return {
		client: e,
		name: ke("local", "treadle.name") ?? `Guest ${e.slice(0, 4)}`,
		colour: ke("local", "treadle.colour") ?? t
	};
}
function Fe(e, t, n) {
	e.name = t, e.colour = n, Ae("local", "treadle.name", t), Ae("local", "treadle.colour", n);
}
function Ie(e) {
	let t = () => `treadle.pending.${e.client}.${location.pathname}`;
	return {
		load: () => ke("session", t()),
		save: (e) => Ae("session", t(), e)
	};
}
// src/panels/palette/recent.ts
var Le = "treadle.recent", Re = 6, ze = P(Ve());
function Be(e) {
	ze.value = [e, ...ze.value.filter((t) => t !== e)].slice(0, Re), Ae("local", Le, JSON.stringify(ze.value));
}
function Ve() {
	try {
		let e = JSON.parse(ke("local", Le) ?? "[]");
		return Array.isArray(e) ? e.filter((e) => typeof e == "string").slice(0, Re) : [];
	} catch {
		return [];
	}
}
// src/panels/palette/add_kind.ts
var He = 212, Ue = 84, We = 40, Ge = 120, Ke = 20, qe = [
	-3,
	-2,
	-1,
	0,
	1,
	2,
	3
], Je = qe.flatMap((e) => qe.map((t) => [e * 232, t * 140])).sort(([e, t], [n, r]) => Math.hypot(e, t) - Math.hypot(n, r)), Ye = [
	0,
	1,
	2,
	3,
	-1,
	-2,
	4,
	-3
].map((e) => [0, e * 140]);
async function Xe(e, t, n, r = {}) {
	let i = r.at ?? Qe(e, t, r.connect ?? null), a = r.link ? await e.command("insert", {
		link: r.link,
		kind: n,
		at: i
	}) : await e.command("add", {
		kind: n,
		at: i,
		...r.connect ? { connect: { ...r.connect } } : {}
	});
	return Be(n), a.length > 0 && e.selection.only(...a), a;
}
async function Ze(e, t, n, r) {
	let i = {
		flow: n,
		at: r ?? Qe(e, t, null)
	}, a = await e.command("use_flow", i);
	return a.length > 0 && e.selection.only(...a), a;
}
function Qe(e, t, n) {
	let r = n ? e.drawing.places.raw.get(n.node) : void 0, [i, a] = r ? [r.x + (n?.side === "in" ? -296 : (r.width ?? He) + Ue), r.y] : $e(t), o = [...e.drawing.places.raw.values()], [s, c] = (r ? Ye : Je).find(([e, t]) => o.every((n) => Math.abs(n.x - i - e) >= 232 || Math.abs(n.y - a - t) >= (n.height ?? Ge) + Ke)) ?? [0, 0];
	return [Math.round(i + s), Math.round(a + c)];
}
function $e(e) {
	let [t, n] = e.canvas?.centre() ?? [0, 0];
	return [t - He / 2, n - We];
}
function et(e, t, n) {
	let r = e.drawing.places.raw.get(n), i = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect(), { x: a, y: o, zoom: s } = t.viewport.value;
	r !== void 0 && i !== void 0 && i.width > 0 && r.x * s + a >= 0 && (r.x + He) * s + a <= i.width && r.y * s + o >= 0 && (r.y + 80) * s + o <= i.height ? tt(n, 10) : t.canvas?.jumpTo(n);
}
function tt(e, t) {
	let n = document.querySelector(`[data-testid=node][data-node-id="${CSS.escape(e)}"]`);
	n ? n.focus({ preventScroll: !0 }) : t > 0 && requestAnimationFrame(() => tt(e, t - 1));
}
// src/commands/selected.ts
function nt(e) {
	return [...e.selection.nodes];
}
function W(e) {
	return e.selection.nodes.size > 0;
}
function G(e) {
	let [t] = e.selection.nodes;
	return e.selection.nodes.size === 1 && t !== void 0 ? t : null;
}
function rt(e) {
	return !e.selection.empty;
}
function it(e, t) {
	let { nodes: n, links: r, groups: i, notes: a } = e.selection;
	return {
		nodes: [...n],
		links: [...r].map(he),
		groups: [...i],
		notes: [...a],
		heal: t
	};
}
function at(e, t) {
	let n = t === null ? void 0 : e.drawing.nodes.raw.get(t);
	return n !== void 0 && (e.catalogue.find(n.kind)?.is_flow ?? !1);
}
// src/commands/add.ts
var ot = [
	{
		id: "add.search",
		title: "Search for a node to add",
		keys: ["/"],
		words: "palette find kind",
		run: (e, t) => ue(t)
	},
	{
		id: "add.here",
		title: "Add a node here",
		keys: ["A"],
		words: "quick insert",
		run(e, t) {
			let n = t.contextMenu.value, r = n?.at ?? t.canvas?.centre() ?? [0, 0], i = n?.screen ?? [window.innerWidth / 2 - 140, window.innerHeight / 3];
			t.quickAdd.value = {
				at: r,
				screen: i,
				connect: null,
				link: null
			};
		}
	},
	{
		id: "add.after",
		title: "Add a node after this one",
		keys: ["Shift+A"],
		words: "quick next connect",
		enabled: (e) => G(e) !== null,
		run(e, t) {
			let n = G(e), r = n === null ? null : ve(e, n);
			if (n === null || !r) return;
			let i = e.drawing.places.raw.get(n);
			t.quickAdd.value = {
				at: Qe(e, t, r),
				screen: st(t, i ? [i.x + (i.width ?? 212) + 24, i.y] : [0, 0]),
				connect: r,
				link: null
			};
		}
	},
	{
		id: "add.note",
		title: "Add a note",
		keys: ["N"],
		words: "comment sticky text markdown",
		run(e, t) {
			let [n, r] = t.contextMenu.value?.at ?? t.canvas?.centre() ?? [0, 0], i = e.drawing.notes.raw, a = i.size + 1;
			for (; i.has(`note_${a}`);) a += 1;
			let o = `note_${a}`, s = {
				text: "",
				place: {
					x: Math.round(n),
					y: Math.round(r),
					width: 240,
					height: 120
				}
			};
			e.change([{
				op: "set_note",
				id: o,
				note: s
			}], "Add a note"), e.selection.clear(), e.selection.notes.add(o);
		}
	},
	{
		id: "add.connect",
		title: "Connect from this node",
		keys: ["C"],
		words: "wire link output",
		enabled: (e) => G(e) !== null,
		run(e, t) {
			let n = G(e), r = n === null ? null : ve(e, n);
			r && (t.dialog.value = {
				sort: "connect",
				from: r
			});
		}
	}
];
function st(e, [t, n]) {
	let { zoom: r, x: i, y: a } = e.viewport.value, o = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
	return [t * r + i + (o?.left ?? 0), n * r + a + (o?.top ?? 0)];
}
// src/commands/arrange.ts
var ct = (e) => e.selection.nodes.size > 1, lt = (e) => e.selection.nodes.size > 2, ut = [
	["left", "Align left edges"],
	["centre", "Align centres"],
	["right", "Align right edges"],
	["top", "Align top edges"],
	["middle", "Align on one level"],
	["bottom", "Align bottom edges"]
], dt = [
	[
		"none",
		"no colour",
		""
	],
	[
		"red",
		"red",
		"#c62f3b"
	],
	[
		"amber",
		"amber",
		"#b26a00"
	],
	[
		"green",
		"green",
		"#188a4b"
	],
	[
		"blue",
		"blue",
		"#2568cc"
	],
	[
		"violet",
		"violet",
		"#714ade"
	]
], ft = [
	{
		id: "arrange.tidy",
		title: "Tidy up",
		keys: ["T"],
		words: "layout arrange automatically elk",
		enabled: (e) => e.drawing.order.value.length > 0,
		run: (e, t) => t.canvas?.tidy(e.selection.nodes.size > 1 ? nt(e) : void 0)
	},
	...ut.map(([e, t]) => ({
		id: `arrange.${e}`,
		title: t,
		enabled: ct,
		run: (t, n) => n.canvas?.align(e)
	})),
	{
		id: "arrange.across",
		title: "Spread evenly across",
		words: "distribute horizontally",
		enabled: lt,
		run: (e, t) => t.canvas?.distribute("across")
	},
	{
		id: "arrange.down",
		title: "Spread evenly downwards",
		words: "distribute vertically",
		enabled: lt,
		run: (e, t) => t.canvas?.distribute("down")
	},
	{
		id: "arrange.collapse",
		title: "Collapse or open",
		keys: ["H"],
		words: "fold hide title",
		enabled: W,
		run(e, t) {
			let n = nt(e);
			t.canvas?.collapse(n, !n.every((t) => e.drawing.places.raw.get(t)?.collapsed));
		}
	},
	...dt.map(([e, t, n]) => ({
		id: `arrange.colour_${e}`,
		title: `Colour: ${t}`,
		words: "paint mark",
		enabled: W,
		run: (e, t) => t.canvas?.paint(nt(e), n)
	}))
], pt = /* @__PURE__ */ new Set(["queued", "running"]);
function mt(e) {
	return pt.has(e.run.value?.state ?? "");
}
async function K(e, t, n = {}) {
	try {
		return await e.connection.ask(t, n);
	} catch (t) {
		if (!(t instanceof r)) throw t;
		return e.tell("error", t.refusal.message, t.refusal.fix), null;
	}
}
async function ht(e, t = "") {
	let n = await K(e, "save", { message: t });
	return n && e.tell("info", `Saved as version ${n.version}.`), n !== null;
}
async function gt(e, t, n = {}) {
	mt(e) || ((e.drawing.flow.value.parameters ?? []).some((e) => e.required) && !n.parameters ? t.dialog.value = { sort: "run" } : (t.plan.value = null, await K(e, "run", {
		to: n.to ?? null,
		fresh: n.fresh ?? !1,
		parameters: n.parameters ?? {}
	})));
}
async function _t(e) {
	await K(e, "stop");
}
async function vt(e, t) {
	let n = await K(e, "plan");
	n && (t.plan.value = n.nodes, t.drawer.value = "plan");
}
var yt = "", bt = !1;
async function xt(e) {
	return yt = e, bt = !(await wt(e) || Tt(e)), !bt;
}
async function St() {
	if (bt) return yt;
	try {
		return await navigator.clipboard?.readText() ?? null;
	} catch {
		return null;
	}
}
function Ct(e) {
	return bt ? yt : e.clipboardData?.getData("text/plain") ?? "";
}
async function wt(e) {
	if (!navigator.clipboard?.writeText) return !1;
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
function Tt(e) {
	let t = !1, n = (n) => {
		n.clipboardData?.setData("text/plain", e), n.preventDefault(), n.stopImmediatePropagation(), t = n.clipboardData !== null;
	};
	document.addEventListener("copy", n, !0);
	try {
		return document.execCommand("copy") && t;
	} catch {
		return !1;
	} finally {
		document.removeEventListener("copy", n, !0);
	}
}
async function Et(e) {
	let t = [...e.selection.nodes];
	if (t.length === 0) return !1;
	let n = await K(e, "copy", { nodes: t });
	if (!n) return !1;
	let r = await xt(n.text), i = t.length === 1 ? `“${t[0]}”` : `${t.length} nodes`;
	return e.tell("info", r ? `Copied ${i}.` : `Copied ${i}, for this tab only.`), !0;
}
async function Dt(e, t, n, r) {
	if (!n.trim()) return;
	if (n.length > 1e7) {
		e.tell("warning", "This is more than 10 MB and was not pasted.", "Read it from a file in the flow instead.");
		return;
	}
	if (e.drawing.order.value.length === 0 && /^\s*@(\w+\.)?flow\b/m.test(n)) {
		e.writeCode(n), e.tell("info", "Pasted as the code of this flow.");
		return;
	}
	let i = await e.command("paste", {
		text: n,
		at: r ?? t.canvas?.centre() ?? [0, 0]
	});
	i.length > 0 && e.selection.only(...i);
}
async function Ot(e, t, n) {
	let r = await St();
	r === null ? t.dialog.value = { sort: "paste" } : await Dt(e, t, r, n);
}
// src/commands/edit.ts
var kt = [
	{
		id: "edit.undo",
		title: "Undo",
		keys: ["Ctrl+Z"],
		enabled: (e) => e.history.value.undo !== null,
		run: (e) => e.undo()
	},
	{
		id: "edit.redo",
		title: "Redo",
		keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
		enabled: (e) => e.history.value.redo !== null,
		run: (e) => e.redo()
	},
	{
		id: "edit.cut",
		title: "Cut",
		keys: ["Ctrl+X"],
		enabled: W,
		async run(e) {
			let t = it(e, !1);
			await Et(e) && e.command("delete", t);
		}
	},
	{
		id: "edit.copy",
		title: "Copy",
		keys: ["Ctrl+C"],
		enabled: W,
		run: async (e) => void await Et(e)
	},
	{
		id: "edit.paste",
		title: "Paste",
		keys: ["Ctrl+V"],
		native: !0,
		run: (e, t) => Ot(e, t, t.contextMenu.value?.at)
	},
	{
		id: "edit.duplicate",
		title: "Duplicate",
		keys: ["Ctrl+D"],
		enabled: W,
		async run(e) {
			let t = await e.command("duplicate", { nodes: nt(e) });
			t.length > 0 && e.selection.only(...t);
		}
	},
	{
		id: "edit.delete",
		title: "Delete",
		keys: ["Delete", "Backspace"],
		enabled: rt,
		run: (e) => void e.command("delete", it(e, !1))
	},
	{
		id: "edit.delete_and_heal",
		title: "Delete and join what is around",
		keys: ["Ctrl+Delete", "Ctrl+Backspace"],
		words: "heal bypass remove",
		enabled: W,
		run: (e) => void e.command("delete", it(e, !0))
	},
	{
		id: "edit.select_all",
		title: "Select all",
		keys: ["Ctrl+A"],
		run: (e) => e.selection.only(...e.drawing.order.value)
	},
	{
		id: "edit.select_none",
		title: "Select nothing",
		keys: ["Escape"],
		enabled: rt,
		run: (e) => e.selection.clear()
	},
	{
		id: "edit.select_upstream",
		title: "Select what it depends on",
		words: "ancestors inputs before",
		enabled: W,
		run: (e) => e.selection.only(...jt(nt(e), (t) => At(e, t)))
	},
	{
		id: "edit.select_downstream",
		title: "Select what depends on it",
		words: "descendants outputs after",
		enabled: W,
		run(e) {
			let t = /* @__PURE__ */ new Map();
			for (let [n, r] of e.drawing.nodes.raw) for (let [e] of r.links) t.set(e, [...t.get(e) ?? [], n]);
			e.selection.only(...jt(nt(e), (e) => t.get(e) ?? []));
		}
	},
	{
		id: "edit.disable",
		title: "Disable or enable",
		keys: ["D"],
		words: "bypass mute off aside skip",
		enabled: W,
		run(e) {
			let t = nt(e), n = !t.every((t) => e.drawing.aside.value.has(t));
			e.command("disable", {
				nodes: t,
				off: n
			});
		}
	},
	{
		id: "edit.rename",
		title: "Rename",
		keys: ["F2"],
		enabled: (e) => G(e) !== null,
		run(e, t) {
			let n = G(e);
			n !== null && (t.canvas && !t.outline.value ? t.canvas.rename(n) : t.dialog.value = {
				sort: "rename",
				node: n
			});
		}
	},
	{
		id: "edit.replace",
		title: "Replace by another kind",
		words: "swap change",
		enabled: (e) => G(e) !== null,
		run(e, t) {
			let n = G(e);
			n !== null && (t.dialog.value = {
				sort: "replace",
				node: n
			});
		}
	},
	{
		id: "edit.group",
		title: "Frame the selection",
		keys: ["Ctrl+G"],
		words: "group",
		enabled: W,
		run: (e) => void e.command("group", {
			nodes: nt(e),
			title: "Group"
		})
	},
	{
		id: "edit.subflow",
		title: "Make a sub-flow of the selection",
		keys: ["Ctrl+Shift+G"],
		words: "extract function",
		enabled: W,
		run(e, t) {
			t.dialog.value = {
				sort: "subflow",
				nodes: nt(e)
			};
		}
	},
	{
		id: "edit.expand",
		title: "Put the sub-flow's nodes in its place",
		words: "inline unpack ungroup",
		enabled: (e) => at(e, G(e)),
		run: (e) => void e.command("expand_subflow", { node: G(e) })
	}
];
function At(e, t) {
	return (e.drawing.nodes.raw.get(t)?.links ?? []).map(([e]) => e);
}
function jt(e, t) {
	let n = new Set(e);
	for (let e of n) for (let r of t(e)) n.add(r);
	return [...n];
}
// src/commands/find.ts
var Mt = [{
	id: "find.node",
	title: "Find a node and go there",
	keys: ["Ctrl+F", "F"],
	words: "search jump",
	run(e, t) {
		t.dialog.value = { sort: "find" };
	}
}, {
	id: "find.next_problem",
	title: "Go to the next problem",
	keys: ["F8"],
	words: "error warning",
	enabled: (e) => e.problems.value.some((e) => e.node),
	run(e, t) {
		let n = [...new Set(e.problems.value.map((e) => e.node).filter(Boolean))], r = n[(n.indexOf(e.selection.last.value ?? "") + 1) % n.length];
		r !== void 0 && (e.selection.only(r), t.canvas?.jumpTo(r));
	}
}];
// src/commands/subflow.ts
async function Nt(e, t, n) {
	let r = e.drawing.nodes.raw.get(n)?.kind ?? "";
	if (r.startsWith("local.")) {
		await Pt(e, t, [n]);
		return;
	}
	let i = r.split(":")[0]?.split(".").at(-1) ?? "";
	window.location.assign(`/flow/${encodeURIComponent(i)}`);
}
async function Pt(e, t, n) {
	try {
		return await e.inside.enter(...n), await E(), t.canvas?.fit(), !0;
	} catch (t) {
		if (!(t instanceof r)) throw t;
		return e.tell("error", t.refusal.message, t.refusal.fix), !1;
	}
}
// src/commands/flow.ts
var Ft = [
	{
		id: "flow.save",
		title: "Save",
		keys: ["Ctrl+S"],
		whileTyping: !0,
		words: "version keep",
		run: async (e) => void await ht(e)
	},
	{
		id: "flow.save_with_message",
		title: "Save with a message …",
		keys: ["Ctrl+Shift+S"],
		whileTyping: !0,
		words: "version",
		run(e, t) {
			t.dialog.value = { sort: "save" };
		}
	},
	{
		id: "flow.run",
		title: "Run",
		keys: ["Ctrl+Enter"],
		whileTyping: !0,
		words: "start execute",
		enabled: (e) => !mt(e),
		run: (e, t) => gt(e, t)
	},
	{
		id: "flow.run_with",
		title: "Run with other parameters …",
		enabled: (e) => !mt(e),
		words: "start values",
		run(e, t) {
			t.dialog.value = { sort: "run" };
		}
	},
	{
		id: "flow.run_to",
		title: "Run up to the selected node",
		words: "start partial",
		enabled: (e) => !mt(e) && G(e) !== null,
		run: (e, t) => gt(e, t, { to: G(e) ?? void 0 })
	},
	{
		id: "flow.run_fresh",
		title: "Run everything anew",
		words: "start without cache force",
		enabled: (e) => !mt(e),
		run: (e, t) => gt(e, t, { fresh: !0 })
	},
	{
		id: "flow.stop",
		title: "Stop the run",
		keys: ["Ctrl+."],
		words: "cancel kill",
		enabled: mt,
		run: (e) => _t(e)
	},
	{
		id: "flow.plan",
		title: "Plan: what would run, and why",
		words: "stale fresh cached dry",
		async run(e, t) {
			if (t.plan.value === null) return vt(e, t);
			t.plan.value = null, t.drawer.value === "plan" && (t.drawer.value = "code");
		}
	},
	{
		id: "flow.schedule",
		title: "Schedule …",
		words: "cron trigger",
		run(e, t) {
			t.dialog.value = { sort: "schedule" };
		}
	},
	{
		id: "flow.download",
		title: "Download as a Python file",
		words: "export",
		run(e) {
			e.code.value && It(`${e.name.value || "flow"}.py`, e.code.value.text);
		}
	},
	{
		id: "flow.copy_all",
		title: "Copy the whole flow's nodes",
		words: "export clipboard json",
		enabled: (e) => e.drawing.order.value.length > 0,
		async run(e) {
			let t = await K(e, "copy", { nodes: [...e.drawing.order.value] });
			if (!t) return;
			let n = await xt(t.text);
			e.tell("info", n ? "Copied the whole flow." : "Copied the whole flow, for this tab only.");
		}
	},
	{
		id: "flow.open_subflow",
		title: "Open the sub-flow",
		words: "inside enter",
		enabled: (e) => at(e, G(e)),
		run: (e, t) => Nt(e, t, G(e) ?? "")
	},
	{
		id: "flow.leave_subflow",
		title: "Back to the flow around",
		words: "outside up",
		enabled: (e) => e.inside.open.value,
		async run(e, t) {
			await e.inside.leave(e.inside.path.value.length - 1), await E(), t.canvas?.fit();
		}
	},
	{
		id: "flow.person",
		title: "Change your name …",
		words: "me person colour",
		run(e, t) {
			t.dialog.value = { sort: "person" };
		}
	},
	{
		id: "flow.home",
		title: "Go to all flows",
		words: "home leave",
		run: () => window.location.assign("/")
	},
	{
		id: "flow.gallery",
		title: "Open the template gallery",
		words: "examples",
		run: () => window.location.assign("/templates")
	}
];
function It(e, t) {
	let n = URL.createObjectURL(new Blob([t], { type: "text/x-python" })), r = document.createElement("a");
	r.href = n, r.download = e, r.click(), URL.revokeObjectURL(n);
}
// src/commands/link.ts
function Lt(e) {
	let [t] = e.selection.links;
	return e.selection.links.size === 1 && t !== void 0 ? t : null;
}
function Rt(e) {
	let [t] = e.selection.groups;
	return e.selection.groups.size === 1 && t !== void 0 ? t : null;
}
var zt = [
	{
		id: "link.insert",
		title: "Insert a node into this wire",
		words: "between add",
		enabled: (e) => Lt(e) !== null,
		run(e, t) {
			let n = Lt(e);
			if (n === null) return;
			let r = t.contextMenu.value;
			t.quickAdd.value = {
				at: r?.at ?? t.canvas?.centre() ?? [0, 0],
				screen: r?.screen ?? [window.innerWidth / 2 - 140, window.innerHeight / 3],
				connect: null,
				link: n
			};
		}
	},
	{
		id: "link.source",
		title: "Go to where this wire comes from",
		enabled: (e) => Lt(e) !== null,
		run(e, t) {
			let n = Lt(e);
			if (n === null) return;
			let { source: r } = he(n);
			e.selection.only(r), t.canvas?.jumpTo(r);
		}
	},
	{
		id: "link.target",
		title: "Go to where this wire leads",
		enabled: (e) => Lt(e) !== null,
		run(e, t) {
			let n = Lt(e);
			if (n === null) return;
			let { target: r } = he(n);
			e.selection.only(r), t.canvas?.jumpTo(r);
		}
	},
	{
		id: "link.remove",
		title: "Remove",
		words: "delete wire note frame",
		enabled: rt,
		run: (e) => void e.command("delete", it(e, !1))
	},
	{
		id: "link.select_group",
		title: "Select the nodes in this frame",
		enabled: (e) => Rt(e) !== null,
		run(e) {
			let t = Rt(e);
			e.selection.only(...t !== null && e.drawing.groups.raw.get(t)?.nodes || []);
		}
	}
], Bt = P(Vt());
function Vt() {
	let { classList: e } = document.documentElement;
	return e.contains("dark") || (document.body?.classList.contains("body--dark") ?? !1);
}
function Ht(e) {
	let t = window.treadleTheme;
	t ? t.choose(e) : document.documentElement.classList.toggle("dark", e === "dark"), Bt.value = e === "dark";
}
function Ut() {
	let e = new MutationObserver(() => Bt.value = Vt());
	return e.observe(document.documentElement, {
		attributes: !0,
		attributeFilter: ["class"]
	}), Bt.value = Vt(), () => e.disconnect();
}
// src/commands/look.ts
function Wt(e) {
	return (t, n) => {
		n[e].value = !n[e].value;
	};
}
function Gt(e) {
	return (t, n) => {
		n.drawer.value === e ? n.drawer.value = null : pe(n, e);
	};
}
var Kt = [
	{
		id: "look.commands",
		title: "All commands",
		keys: ["Ctrl+K"],
		whileTyping: !0,
		words: "palette",
		run: Wt("commandPalette")
	},
	{
		id: "look.shortcuts",
		title: "Keyboard shortcuts",
		keys: ["?"],
		words: "help keys sheet",
		run: Wt("shortcuts")
	},
	{
		id: "look.fit",
		title: "Show everything",
		keys: [
			"Shift+1",
			"!",
			"Home"
		],
		words: "fit zoom all",
		run: (e, t) => t.canvas?.fit()
	},
	{
		id: "look.fit_selection",
		title: "Show the selection",
		keys: ["Shift+2", "@"],
		words: "fit zoom",
		enabled: (e) => e.selection.nodes.size > 0,
		run: (e, t) => t.canvas?.fit([...e.selection.nodes])
	},
	{
		id: "look.zoom_in",
		title: "Zoom in",
		keys: ["+", "="],
		run: (e, t) => t.canvas?.zoomBy(1.25)
	},
	{
		id: "look.zoom_out",
		title: "Zoom out",
		keys: ["-"],
		run: (e, t) => t.canvas?.zoomBy(.8)
	},
	{
		id: "look.zoom_full",
		title: "Zoom to 100 %",
		keys: ["0"],
		run: (e, t) => t.canvas?.zoomTo(1)
	},
	{
		id: "look.snap",
		title: "Snap to the grid, or not",
		words: "align guides",
		run: Wt("snap")
	},
	{
		id: "look.minimap",
		title: "Show or hide the small map",
		keys: ["M"],
		words: "minimap overview",
		run: Wt("minimap")
	},
	{
		id: "look.palette",
		title: "Show or hide the nodes to add",
		keys: ["Ctrl+B"],
		words: "palette left panel",
		run: Wt("palette")
	},
	{
		id: "look.inspector",
		title: "Show or hide the inspector",
		keys: ["I"],
		words: "settings right panel",
		run: Wt("inspector")
	},
	{
		id: "look.settings",
		title: "Edit the settings of this node",
		keys: ["E", "Enter"],
		words: "inspector form fields",
		enabled: (e) => e.selection.nodes.size > 0,
		run(e, t) {
			t.inspectorTab.value = "settings", fe(t);
		}
	},
	{
		id: "look.outline",
		title: "Show or hide the outline",
		keys: ["O"],
		words: "list tree accessible",
		run(e, t) {
			t.outline.value ? t.outline.value = !1 : de(t);
		}
	},
	{
		id: "look.code",
		title: "Show or hide the code",
		keys: ["Ctrl+J"],
		words: "python drawer",
		run: Gt("code")
	},
	{
		id: "look.problems",
		title: "Show or hide the problems",
		keys: ["P"],
		words: "errors warnings drawer",
		run: Gt("problems")
	},
	{
		id: "look.versions",
		title: "Show or hide the versions",
		words: "history restore compare drawer",
		run: Gt("versions")
	},
	{
		id: "look.log",
		title: "Show or hide the run",
		keys: ["L"],
		words: "log times drawer",
		run: Gt("log")
	},
	{
		id: "look.theme",
		title: "Switch between light and dark",
		words: "theme colours night",
		run: () => Ht(Bt.value ? "light" : "dark")
	}
], qt = [
	...Ft,
	...ot,
	...kt,
	...zt,
	...Mt,
	...ft,
	...Kt
], Jt = {
	flow: "Flow",
	add: "Add",
	edit: "Edit",
	link: "Wires and frames",
	find: "Find",
	arrange: "Arrange",
	look: "View"
}, Yt = new Map(qt.map((e) => [e.id, e])), Xt = new Map(qt.flatMap((e) => (e.keys ?? []).map((t) => [t, e])));
function Zt(e) {
	return Yt.get(e);
}
function Qt(e) {
	return Xt.get(e);
}
async function q(e, t, n) {
	n.sendTyped();
	let r = Yt.get(e);
	r && r.enabled?.(t, n) !== !1 && await r.run(t, n);
}
// src/canvas/geometry.ts
function $t(e, t) {
	return e.x < t.x + t.width && e.x + e.width > t.x && e.y < t.y + t.height && e.y + e.height > t.y;
}
function en(e, t) {
	return t.x >= e.x && t.y >= e.y && t.x + t.width <= e.x + e.width && t.y + t.height <= e.y + e.height;
}
function tn(e, t) {
	return t.x >= e.x && t.x <= e.x + e.width && t.y >= e.y && t.y <= e.y + e.height;
}
function nn(e, t, n = t) {
	return {
		x: e.x - t,
		y: e.y - n,
		width: e.width + 2 * t,
		height: e.height + 2 * n
	};
}
function rn(e) {
	let t = Infinity, n = Infinity, r = -Infinity, i = -Infinity;
	for (let { x: a, y: o, width: s, height: c } of e) t = Math.min(t, a), n = Math.min(n, o), r = Math.max(r, a + s), i = Math.max(i, o + c);
	return t > r ? null : {
		x: t,
		y: n,
		width: r - t,
		height: i - n
	};
}
function an(e, t) {
	return {
		x: Math.min(e.x, t.x),
		y: Math.min(e.y, t.y),
		width: Math.abs(e.x - t.x),
		height: Math.abs(e.y - t.y)
	};
}
function on(e) {
	return {
		x: e.x + e.width / 2,
		y: e.y + e.height / 2
	};
}
function sn(e, t) {
	return Math.hypot(e.x - t.x, e.y - t.y);
}
function cn(e, t, n) {
	return Math.min(n, Math.max(t, e));
}
// src/canvas/arrange.ts
function ln(e, t) {
	let n = dn(e), r = rn(n);
	if (!r || n.length < 2) return;
	let i = {
		left: ({ y: e }) => ({
			x: r.x,
			y: e
		}),
		centre: ({ y: e, width: t }) => ({
			x: r.x + (r.width - t) / 2,
			y: e
		}),
		right: ({ y: e, width: t }) => ({
			x: r.x + r.width - t,
			y: e
		}),
		top: ({ x: e }) => ({
			x: e,
			y: r.y
		}),
		middle: ({ x: e, height: t }) => ({
			x: e,
			y: r.y + (r.height - t) / 2
		}),
		bottom: ({ x: e, height: t }) => ({
			x: e,
			y: r.y + r.height - t
		})
	};
	e.changePlaces(n.map(({ id: e }) => e), (e, n) => ({
		...e,
		...i[t](n)
	}), `Align ${t}`);
}
function un(e, t) {
	let n = t === "across" ? "x" : "y", r = t === "across" ? "width" : "height", i = dn(e).sort((e, t) => e[n] - t[n]), a = rn(i);
	if (!a || i.length < 3) return;
	let o = (a[r] - i.reduce((e, t) => e + t[r], 0)) / (i.length - 1), s = /* @__PURE__ */ new Map(), c = a[n];
	for (let e of i) s.set(e, Math.round(c)), c += e[r] + o;
	e.changePlaces(i.map(({ id: e }) => e), (e, t) => ({
		...e,
		[n]: s.get(t) ?? t[n]
	}), `Distribute ${t}`);
}
function dn(e) {
	return [...e.editor.selection.nodes].flatMap((t) => e.scene.nodes.get(t) ?? []);
}
function fn(e) {
	return Math.round(e / 20) * 20;
}
function pn(e, t, n, r) {
	let i = mn(e, t, n, "x"), a = mn(e, t, n, "y");
	return {
		x: i ? i.value : r ? fn(e.x) : e.x,
		y: a ? a.value : r ? fn(e.y) : e.y,
		guides: [...i?.guides ?? [], ...a?.guides ?? []]
	};
}
function mn(e, t, n, r) {
	let [i, a] = gn(e, r), o = [
		0,
		a / 2,
		a
	], s = n, c = null;
	for (let e of t) {
		let [t, n] = gn(e, r);
		for (let e of [t, t + n]) for (let t of [0, a]) u(e - t);
		u(t + n / 2 - a / 2);
	}
	if (c === null) return null;
	let l = c;
	return {
		value: l,
		guides: o.flatMap((n) => hn(l + n, {
			...e,
			[r]: l
		}, t, r))
	};
	function u(e) {
		let t = Math.abs(e - i);
		t >= s || (s = t, c = e);
	}
}
function hn(e, t, n, r) {
	let i = r === "x" ? "y" : "x", a = n.filter((t) => {
		let [n, i] = gn(t, r);
		return [
			n,
			n + i / 2,
			n + i
		].some((t) => Math.abs(t - e) < .5);
	});
	if (a.length === 0) return [];
	let o = [t, ...a].map((e) => gn(e, i));
	return [{
		axis: r,
		at: e,
		from: Math.min(...o.map(([e]) => e)),
		to: Math.max(...o.map(([e, t]) => e + t))
	}];
}
function gn(e, t) {
	return t === "x" ? [e.x, e.width] : [e.y, e.height];
}
// src/canvas/tidy.ts
var _n = {
	"elk.algorithm": "layered",
	"elk.direction": "RIGHT",
	"elk.spacing.nodeNode": "40",
	"elk.layered.spacing.nodeNodeBetweenLayers": "88",
	"elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
	"elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
	"elk.separateConnectedComponents": "true",
	"elk.spacing.componentComponent": "60"
};
async function vn(e, t) {
	let n = t && t.length > 1 ? t.flatMap((t) => e.scene.nodes.get(t) ?? []) : [...e.scene.nodes.values()], r = rn(n);
	if (!r || n.length < 2) return;
	let i = e.editor.drawing.version.value, a;
	try {
		let { layout: e } = await import("./elk.js");
		a = await e(yn(n));
	} catch (t) {
		let n = t instanceof Error ? t.message : String(t);
		e.editor.tell("warning", `The nodes could not be arranged: ${n}`, "They stay as they are.");
		return;
	}
	if (i !== e.editor.drawing.version.value) {
		e.editor.tell("info", "The drawing changed while it was being arranged.", "Tidy again.");
		return;
	}
	let o = new Map((a.children ?? []).map((e) => [e.id, e]));
	e.changePlaces(n.map(({ id: e }) => e), (e, { id: t }) => {
		let n = o.get(t);
		return {
			...e,
			x: fn(r.x + (n?.x ?? 0)),
			y: fn(r.y + (n?.y ?? 0))
		};
	}, "Tidy"), t || e.looking.fit();
}
function yn(e) {
	let t = new Set(e), n = (e, t, n) => `${t} ${e.id} ${n}`;
	return {
		id: "flow",
		layoutOptions: _n,
		children: e.map((e) => ({
			id: e.id,
			width: e.width,
			height: e.height,
			layoutOptions: { "elk.portConstraints": "FIXED_POS" },
			ports: ["in", "out"].flatMap((t) => bn(e, t).map((r) => ({
				id: n(e, t, r),
				x: t === "in" ? 0 : e.width,
				y: (t === "in" ? e.shape.inputs : e.shape.outputs).get(r) ?? e.shape.otherwise,
				width: 0,
				height: 0
			})))
		})),
		edges: e.flatMap((e) => e.into.flatMap(({ from: r, link: i, key: a }) => r && t.has(r) && r !== e ? [{
			id: a,
			sources: [n(r, "out", i.sourcePort)],
			targets: [n(e, "in", i.targetPort)]
		}] : []))
	};
}
function bn(e, t) {
	let n = t === "in" ? e.into.map(({ link: e }) => e.targetPort) : [...e.outOf].map(({ link: e }) => e.sourcePort);
	return [...new Set(n)];
}
// src/canvas/actions.ts
function xn(e) {
	let { viewport: t } = e, n = () => {
		let { screen: e } = t;
		return [e.x + e.width / 2, e.y + e.height / 2];
	};
	return {
		fit: (t) => e.looking.fit(t),
		zoomBy: (e) => t.zoomAt(...n(), t.zoom * e),
		zoomTo: (e) => t.zoomAt(...n(), e),
		jumpTo: (t) => e.looking.reveal(t, () => e.elementOf(t)?.focus({ preventScroll: !0 })),
		centre: () => {
			let { x: e, y: n } = on(t.view);
			return [Math.round(e), Math.round(n)];
		},
		toCanvas: ([e, n]) => {
			let r = t.toCanvas(e, n);
			return [r.x, r.y];
		},
		focus: () => e.focus(),
		tidy: (t) => vn(e, t),
		align: (t) => ln(e, t),
		distribute: (t) => un(e, t),
		rename: (t) => e.looking.reveal(t, () => e.renaming.value = t),
		collapse: (t, n) => e.changePlaces(t, (e) => ({
			...e,
			collapsed: n
		}), n ? "Collapse" : "Expand"),
		paint: (t, n) => e.changePlaces(t, (e) => ({
			...e,
			colour: n
		}), "Colour")
	};
}
// src/canvas/choice.ts
var Sn = class {
	canvas;
	constructor(e) {
		this.canvas = e;
	}
	has({ sort: e, id: t }) {
		return this.setOf(e).has(t);
	}
	take({ sort: e, id: t }) {
		let { selection: n } = this.canvas.editor;
		e === "node" ? n.only(t) : (n.clear(), this.setOf(e).add(t));
	}
	moved(e) {
		let { selection: t } = this.canvas.editor;
		return this.has(e) ? {
			nodes: [...t.nodes],
			notes: [...t.notes],
			groups: [...t.groups]
		} : {
			nodes: e.sort === "node" ? [e.id] : [],
			notes: e.sort === "note" ? [e.id] : [],
			groups: e.sort === "group" ? [e.id] : []
		};
	}
	clicked(e, t) {
		let { canvas: n } = this, { wiring: r, editor: i } = n, { selection: a } = i, o = t !== null && (t.shift || t.control);
		if (!(r.from.value && this.connects(e))) switch (e.sort) {
			case "port":
				n.wiring.begin(e.place), n.focusPort(e.place);
				break;
			case "node":
			case "note":
			case "group":
				o ? e.sort === "node" ? a.toggle(e.id) : wn(this.setOf(e.sort), e.id) : this.take(e);
				break;
			case "wire":
				o || a.clear(), wn(a.links, e.wire.key), n.focus();
				break;
			case "empty": o || a.clear(), n.focus();
		}
	}
	openMenu(e, { screen: t, at: n }) {
		let { selection: r } = this.canvas.editor, i = Cn(e);
		i.sort === "node" && !r.nodes.has(i.id) && r.only(i.id), i.sort === "link" && !r.links.has(i.id) && (r.clear(), r.links.add(i.id)), i.sort !== "note" && i.sort !== "group" || this.setOf(i.sort).has(i.id) || this.take({
			sort: i.sort,
			id: i.id
		}), this.canvas.view.contextMenu.value = {
			screen: [t.x, t.y],
			target: i,
			at: [n.x, n.y]
		};
	}
	connects(e) {
		let { wiring: t } = this.canvas;
		if (e.sort === "port") {
			let n = t.from.value;
			return n?.node === e.place.node && n.port === e.place.port && n.side === e.place.side ? t.cancel() : t.finish({
				sort: "port",
				place: e.place
			}), !0;
		}
		return e.sort === "node" ? (t.finish({
			sort: "node",
			node: e.id
		}), !0) : (t.cancel(), e.sort === "empty");
	}
	setOf(e) {
		let { selection: t } = this.canvas.editor;
		return {
			node: t.nodes,
			note: t.notes,
			group: t.groups
		}[e];
	}
};
function Cn(e) {
	switch (e.sort) {
		case "port": return {
			sort: "port",
			id: JSON.stringify([
				e.place.node,
				e.place.port,
				e.place.side
			])
		};
		case "wire": return {
			sort: "link",
			id: e.wire.key
		};
		case "node":
		case "note":
		case "group": return {
			sort: e.sort,
			id: e.id
		};
		case "resize": return {
			sort: e.of,
			id: e.id
		};
		default: return {
			sort: "canvas",
			id: ""
		};
	}
}
function wn(e, t) {
	e.delete(t) || e.add(t);
}
// src/canvas/frames.ts
var Tn = class {
	steps = [];
	asked = 0;
	add(e) {
		this.steps.push(e);
	}
	request() {
		this.asked === 0 && (this.asked = requestAnimationFrame((e) => this.run(e)));
	}
	stop() {
		cancelAnimationFrame(this.asked), this.asked = 0;
	}
	run(e) {
		this.asked = 0;
		for (let t of this.steps) t(e);
	}
}, En = class {
	canvas;
	from;
	moving;
	clicked;
	pansAtEdge = !0;
	constructor(e, t, n, r) {
		this.canvas = e, this.from = t, this.moving = n, this.clicked = r;
	}
	start() {
		this.canvas.wiring.begin(this.from, this.moving), this.canvas.mounting.pin(this.from.node);
	}
	move({ screen: e, at: t }) {
		let { wiring: n, overlay: r } = this.canvas, i = this.canvas.landingAt(e);
		n.over.value = n.target(i), r.loose.value = t, r.screen.value = e;
	}
	end({ screen: e }) {
		this.release(), this.canvas.wiring.finish(this.canvas.landingAt(e));
	}
	click() {
		this.clicked();
	}
	cancel() {
		this.release(), this.canvas.wiring.cancel();
	}
	release() {
		this.canvas.overlay.loose.value = null, this.canvas.mounting.unpin(this.from.node), this.canvas.repaint();
	}
}, Dn = 20, On = {
	width: 240,
	height: 120
};
function kn(e, t, n) {
	let r = e.heldFrames.get(t);
	if (r) return r;
	let { place: i } = n;
	if (i?.width && i.height) return {
		x: i.x,
		y: i.y,
		width: i.width,
		height: i.height
	};
	let a = rn((n.nodes ?? []).flatMap((t) => e.nodes.get(t) ?? []));
	if (!a) return null;
	let o = nn(a, Dn);
	return {
		...o,
		y: o.y - 28,
		height: o.height + 28
	};
}
function An(e, t, { place: n }) {
	return e.heldNotes.get(t) ?? {
		x: n?.x ?? 0,
		y: n?.y ?? 0,
		width: n?.width ?? On.width,
		height: n?.height ?? On.height
	};
}
// src/canvas/gestures/move.ts
var jn = 6, Mn = 200, Nn = 30, Pn = class {
	canvas;
	what;
	from;
	clicked;
	pansAtEdge = !0;
	cursor = "grabbing";
	nodes = [];
	boxes = [];
	whole = null;
	neighbours = [];
	onto = null;
	held = [];
	constructor(e, t, n, r = null) {
		this.canvas = e, this.what = t, this.from = n, this.clicked = r;
	}
	start() {
		let { scene: e, editor: t, viewport: n } = this.canvas, r = this.what.groups.flatMap((n) => {
			let r = t.drawing.groups.raw.get(n), i = r && kn(e, n, r);
			return r && i ? [{
				id: n,
				group: r,
				from: i
			}] : [];
		}), i = /* @__PURE__ */ new Set([...this.what.nodes, ...r.flatMap(({ group: e }) => e.nodes ?? [])]);
		this.nodes = [...i].flatMap((t) => {
			let n = e.nodes.get(t);
			return n ? [{
				node: n,
				from: {
					x: n.x,
					y: n.y
				}
			}] : [];
		}), this.boxes = r.map(({ id: e, from: t }) => ({
			sort: "group",
			id: e,
			from: t
		}));
		for (let n of this.what.notes) {
			let r = t.drawing.notes.raw.get(n);
			r && this.boxes.push({
				sort: "note",
				id: n,
				from: An(e, n, r)
			});
		}
		this.whole = rn([...this.nodes.map(({ node: e, from: t }) => ({
			...t,
			width: e.width,
			height: e.height
		})), ...this.boxes.map(({ from: e }) => e)]), this.neighbours = e.grid.query(n.view).filter((e) => !i.has(e.id)).slice(0, Mn), this.held = this.nodes.map(({ node: e }) => e.id), this.canvas.hold(this.held);
	}
	move({ at: e, alt: t, control: n }) {
		if (!this.whole) return;
		let { canvas: r } = this, i = {
			...this.whole,
			x: this.whole.x + e.x - this.from.x,
			y: this.whole.y + e.y - this.from.y
		}, a = n ? {
			...i,
			guides: []
		} : pn(i, r.view.snap.value ? this.neighbours : [], jn / r.viewport.zoom, r.view.snap.value);
		this.to(a.x - this.whole.x, a.y - this.whole.y), r.overlay.guides.value = a.guides, this.onto = this.wireUnder(e, t), r.hover.wire.value = this.onto?.key ?? null, r.repaint();
	}
	end() {
		let { canvas: e, onto: t } = this;
		e.overlay.guides.value = [], e.hover.wire.value = null;
		let n = this.nodes[0]?.node;
		if (t && n && e.scene.holds(n) && e.scene.wires.has(t.key)) {
			let { id: r, x: i, y: o } = n, s = a(t.link);
			e.editor.command("insert", {
				link: s,
				node: r,
				at: [i, o]
			}).then(() => this.letGo());
			return;
		}
		let r = this.edits();
		this.letGo(), e.editor.change(r, this.label());
	}
	click(e) {
		this.clicked?.(e);
	}
	cancel() {
		this.canvas.overlay.guides.value = [], this.canvas.hover.wire.value = null, this.to(0, 0), this.letGo();
	}
	to(e, t) {
		let { canvas: n } = this;
		for (let { node: r, from: i } of this.nodes) n.moveNode(r, i.x + e, i.y + t);
		for (let { sort: r, id: i, from: a } of this.boxes) n.heldBoxes(r).set(i, {
			...a,
			x: a.x + e,
			y: a.y + t
		});
	}
	letGo() {
		this.canvas.release(this.held);
		for (let { sort: e, id: t } of this.boxes) this.canvas.heldBoxes(e).delete(t);
		this.canvas.repaint();
	}
	edits() {
		let { drawing: e } = this.canvas.editor, t = [], n = this.nodes.filter(({ node: e }) => this.canvas.scene.holds(e)), r = Object.fromEntries(n.map(({ node: e }) => [e.id, {
			...e.facts.place,
			x: e.x,
			y: e.y
		}]));
		n.length > 0 && t.push({
			op: "place_nodes",
			places: {
				...this.canvas.automaticPlaces(),
				...r
			}
		});
		for (let { sort: n, id: r } of this.boxes) {
			let i = this.canvas.heldBoxes(n).get(r), a = n === "note" ? e.notes.raw.get(r) : e.groups.raw.get(r);
			i && a && t.push({
				op: `set_${n}`,
				id: r,
				[n]: {
					...a,
					place: {
						...a.place,
						...i
					}
				}
			});
		}
		return this.what.groups.length === 0 && t.push(...this.membership()), t;
	}
	membership() {
		let { editor: e, scene: t } = this.canvas;
		return [...e.drawing.groups.raw].flatMap(([e, n]) => {
			if (!n.place?.width) return [];
			let r = kn(t, e, n), i = new Set(n.nodes ?? []);
			for (let { node: e } of this.nodes) t.holds(e) && (r && tn(r, on(e)) ? i.add(e.id) : i.delete(e.id));
			return i.size === (n.nodes ?? []).length && (n.nodes ?? []).every((e) => i.has(e)) ? [] : [{
				op: "set_group",
				id: e,
				group: {
					...n,
					nodes: [...i]
				}
			}];
		});
	}
	wireUnder(e, t) {
		let n = this.nodes.length === 1 && this.boxes.length === 0 ? this.nodes[0]?.node : void 0;
		if (!n || !t && n.into.length + n.outOf.size > 0) return null;
		let r = this.canvas.wireAt(e, Nn) ?? this.canvas.wireAt(on(n), Nn);
		return r && r.to !== n && r.from !== n ? r : null;
	}
	label() {
		let e = this.nodes.length + this.boxes.length;
		return e === 1 ? `Move ${this.nodes[0]?.node.id ?? this.boxes[0]?.sort ?? ""}` : `Move ${e} things`;
	}
}, Fn = class {
	canvas;
	last;
	clicked;
	cursor = "grabbing";
	constructor(e, t, n = null) {
		this.canvas = e, this.last = t, this.clicked = n;
	}
	move({ screen: e }) {
		this.canvas.viewport.panBy(e.x - this.last.x, e.y - this.last.y), this.last = e;
	}
	end() {}
	click(e) {
		this.clicked?.(e);
	}
	cancel() {}
};
function In({ rows: e, excerpt: t }, n) {
	let r = n.width ?? 212, i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map();
	if (e.forEach(({ input: e, output: t }, r) => {
		let o = n.collapsed ? 18 : 50 + r * 24 + 12;
		e && i.set(e.name, o), t && a.set(t.name, o);
	}), n.collapsed) return {
		width: r,
		height: 36,
		inputs: i,
		outputs: a,
		otherwise: 18
	};
	let o = t.length > 0 ? t.length * 16 + 18 : 0;
	return {
		width: r,
		height: 56 + e.length * 24 + o,
		inputs: i,
		outputs: a,
		otherwise: 22
	};
}
// src/canvas/gestures/resize.ts
var Ln = class {
	canvas;
	what;
	from;
	pansAtEdge = !0;
	cursor;
	before;
	now;
	constructor(e, t, n) {
		this.canvas = e, this.what = t, this.from = n, this.cursor = t.sort === "node" ? "ew-resize" : "nwse-resize", this.before = this.now = this.box();
	}
	start() {
		this.what.sort === "node" && this.canvas.hold([this.what.id]);
	}
	move({ at: e }) {
		if (!this.before) return;
		let t = this.fit(this.before.width + e.x - this.from.x), n = this.fit(this.before.height + e.y - this.from.y);
		this.show({
			...this.before,
			width: cn(t, 160, this.what.sort === "node" ? 640 : Infinity),
			height: Math.max(60, n)
		});
	}
	end() {
		let e = this.now;
		if (this.cancel(), !e) return;
		let { editor: t, scene: n } = this.canvas, { sort: r, id: i } = this.what, { x: a, y: o, width: s, height: c } = e;
		if (r === "node") {
			let e = n.nodes.get(i);
			e && t.change([{
				op: "place_nodes",
				places: { [i]: {
					...e.facts.place,
					x: e.x,
					y: e.y,
					width: s
				} }
			}], "Resize");
		} else if (r === "note") {
			let e = t.drawing.notes.raw.get(i);
			e && t.change([{
				op: "set_note",
				id: i,
				note: {
					...e,
					place: {
						...e.place,
						x: a,
						y: o,
						width: s,
						height: c
					}
				}
			}], "Resize note");
		} else {
			let e = t.drawing.groups.raw.get(i);
			e && t.change([{
				op: "set_group",
				id: i,
				group: {
					...e,
					place: {
						...e.place,
						x: a,
						y: o,
						width: s,
						height: c
					}
				}
			}], "Resize frame");
		}
	}
	cancel() {
		let { canvas: e, what: t } = this;
		if (t.sort === "node") {
			e.release([t.id]);
			let n = e.scene.nodes.get(t.id);
			n && this.before && e.widen(n, this.before.width);
		} else e.heldBoxes(t.sort).delete(t.id);
		e.repaint();
	}
	show(e) {
		this.now = e;
		let { canvas: t, what: n } = this;
		if (n.sort === "node") {
			let r = t.scene.nodes.get(n.id);
			r && t.widen(r, e.width);
		} else t.heldBoxes(n.sort).set(n.id, e);
		t.repaint();
	}
	fit(e) {
		return this.canvas.view.snap.value ? fn(e) : e;
	}
	box() {
		let { scene: e, editor: t } = this.canvas, { sort: n, id: r } = this.what;
		if (n === "node") {
			let t = e.nodes.get(r);
			return t ? {
				x: t.x,
				y: t.y,
				width: t.width,
				height: t.height
			} : null;
		}
		if (n === "group") {
			let n = t.drawing.groups.raw.get(r);
			return n ? kn(e, r, n) : null;
		}
		let i = t.drawing.notes.raw.get(r);
		return i ? An(e, r, i) : null;
	}
}, Rn = class {
	canvas;
	from;
	clicked;
	pansAtEdge = !0;
	before;
	constructor(e, t, n, r) {
		this.canvas = e, this.from = t, this.clicked = r, this.before = new Set(n ? e.editor.selection.nodes : []);
	}
	move({ at: e }) {
		this.canvas.overlay.rectangle.value = an(this.from, e), this.canvas.frames.request();
	}
	end({ at: e }) {
		let { scene: t, editor: n, overlay: r } = this.canvas, i = an(this.from, e);
		r.rectangle.value = null;
		let a = t.grid.query(i).map((e) => e.id);
		n.selection.only(.../* @__PURE__ */ new Set([...this.before, ...a]));
		for (let [e, r] of n.drawing.groups.raw) {
			let a = kn(t, e, r);
			a && en(i, a) && n.selection.groups.add(e);
		}
		for (let [e, r] of n.drawing.notes.raw) $t(i, An(t, e, r)) && n.selection.notes.add(e);
	}
	click(e) {
		this.clicked(e);
	}
	cancel() {
		this.canvas.overlay.rectangle.value = null;
	}
}, zn = 7, Bn = 14, Vn = 26, Hn = "input, select, textarea, button, a, summary, [contenteditable], [data-control]";
function Un(e, t, n, r = !1) {
	if (t instanceof Element && e.contains(t)) {
		let e = t.closest("[data-port]");
		if (e && !t.closest("input, select, textarea")) return {
			sort: "port",
			place: Wn(e)
		};
		let n = t.closest("[data-resize]");
		if (n) return {
			sort: "resize",
			of: n.dataset.resize,
			id: n.dataset.of ?? ""
		};
		if (t.closest(Hn)) return { sort: "control" };
		for (let e of [
			"node",
			"note",
			"group"
		]) {
			let n = t.closest(`[data-${e}-id]`);
			if (n) return {
				sort: e,
				id: n.dataset[`${e}Id`] ?? ""
			};
		}
	}
	let [i] = e.scene.grid.query({
		...n,
		width: .01,
		height: .01
	});
	if (i && !e.mounting.has(i.id)) return {
		sort: "node",
		id: i.id
	};
	let a = e.wireAt(n, r ? Bn : zn);
	return a ? {
		sort: "wire",
		wire: a,
		end: Gn(e, a, n)
	} : { sort: "empty" };
}
function Wn({ dataset: e }) {
	return {
		node: e.node ?? "",
		port: e.port ?? "",
		side: e.side
	};
}
function Gn(e, t, n) {
	let r = Vn / e.viewport.zoom;
	return sn(n, {
		x: t.x2,
		y: t.y2
	}) < r ? "target" : sn(n, {
		x: t.x1,
		y: t.y1
	}) < r ? "source" : null;
}
function Kn(e, t) {
	return t === "target" ? {
		node: e.source,
		port: e.sourcePort,
		side: "out"
	} : {
		node: e.target,
		port: e.targetPort,
		side: "in"
	};
}
// src/canvas/gestures/choose.ts
var qn = 1, Jn = 2;
function Yn(e, t, n) {
	let r = {
		x: t.clientX,
		y: t.clientY
	}, i = e.viewport.toCanvas(r.x, r.y), a = t.pointerType === "touch", o = Un(e, t.target, i, a);
	if (t.button === Jn) return new Fn(e, r, (t) => e.choice.openMenu(o, t));
	if (t.button === qn || n) return t.preventDefault(), new Fn(e, r);
	if (t.button !== 0) return null;
	let s = t.shiftKey || t.ctrlKey || t.metaKey, c = (t) => e.choice.clicked(o, t);
	switch (o.sort) {
		case "control": return a ? new Fn(e, r) : null;
		case "port": return Zn(e, o, c);
		case "resize": return new Ln(e, {
			sort: o.of,
			id: o.id
		}, i);
		case "node":
		case "note":
		case "group": {
			let t = e.choice.has(o);
			return a && !t ? new Fn(e, r, c) : (!t && !s && e.choice.take(o), new Pn(e, e.choice.moved(o), i, c));
		}
		case "wire": return o.end ? new En(e, Kn(o.wire.link, o.end), o.wire.link, () => e.choice.clicked(o, null)) : a ? new Fn(e, r, c) : new Rn(e, i, s, c);
		case "empty": return a ? new Fn(e, r, c) : new Rn(e, i, s, c);
	}
}
function Xn(e, t) {
	let n = {
		x: t.clientX,
		y: t.clientY
	}, r = e.viewport.toCanvas(n.x, n.y), i = Un(e, t.target, r, !0);
	return i.sort === "control" ? null : i.sort === "empty" ? new Rn(e, r, !1, (t) => e.choice.openMenu(i, t)) : (e.choice.openMenu(i, {
		screen: n,
		at: r,
		shift: !1,
		alt: !1,
		control: !1
	}), null);
}
function Zn(e, t, n) {
	let { node: r, port: i, side: a } = t.place, o = a === "in" ? e.scene.nodes.get(r)?.into.filter(({ link: e }) => e.targetPort === i) ?? [] : [], s = o.length === 1 && !o[0]?.disabled ? o[0] : void 0, c = () => n({
		screen: {
			x: 0,
			y: 0
		},
		at: {
			x: 0,
			y: 0
		},
		shift: !1,
		alt: !1,
		control: !1
	});
	return s ? new En(e, Kn(s.link, "target"), s.link, c) : new En(e, t.place, null, c);
}
// src/canvas/gestures/pinch.ts
var Qn = class {
	canvas;
	middle;
	span;
	constructor(e, t) {
		this.canvas = e, [this.middle, this.span] = $n(t);
	}
	follow(e) {
		if (e.length < 2) return;
		let [t, n] = $n(e), { viewport: r } = this.canvas;
		r.panBy(t.x - this.middle.x, t.y - this.middle.y), r.zoomAt(t.x, t.y, r.zoom * (n / this.span)), this.middle = t, this.span = n;
	}
	move() {}
	end() {}
	cancel() {}
};
function $n([e, t]) {
	let n = e, r = t;
	return [{
		x: (n.x + r.x) / 2,
		y: (n.y + r.y) / 2
	}, Math.max(1, sn(n, r))];
}
// src/canvas/gestures/pointer.ts
var er = 4, tr = 10, nr = 450, rr = 36, ir = class {
	canvas;
	space = !1;
	gesture = null;
	began = !1;
	pointer = -1;
	from = {
		x: 0,
		y: 0
	};
	last = null;
	press;
	fingers = /* @__PURE__ */ new Map();
	constructor(e) {
		this.canvas = e;
	}
	get busy() {
		return this.gesture !== null;
	}
	down(e) {
		if (e.pointerType === "touch") {
			if (this.fingers.set(e.pointerId, {
				x: e.clientX,
				y: e.clientY
			}), this.fingers.size === 2) return this.pinch();
			if (this.fingers.size > 2) return;
		}
		if (this.gesture) return;
		let t = Yn(this.canvas, e, this.space);
		t && (this.take(t, e), e.pointerType === "touch" && (this.press = setTimeout(() => this.pressed(e), nr)));
	}
	move(e) {
		if (this.fingers.has(e.pointerId) && this.fingers.set(e.pointerId, {
			x: e.clientX,
			y: e.clientY
		}), this.gesture instanceof Qn) {
			this.gesture.follow([...this.fingers.values()]);
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		this.last = e;
		let t = sn(this.from, {
			x: e.clientX,
			y: e.clientY
		});
		if (!this.began) {
			if (t < (e.pointerType === "touch" ? tr : er)) return;
			this.begin(e);
		}
		this.gesture.move(this.hand(e));
	}
	up(e) {
		if (this.fingers.delete(e.pointerId), this.gesture instanceof Qn) {
			this.fingers.size < 2 && this.drop();
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		let { gesture: t, began: n } = this;
		this.drop(), n ? t.end(this.hand(e)) : t.click?.(this.hand(e));
	}
	lost(e) {
		this.fingers.delete(e.pointerId), (e.pointerId === this.pointer || this.gesture instanceof Qn) && this.cancel();
	}
	cancel() {
		let { gesture: e } = this;
		return this.drop(), e?.cancel(), e !== null;
	}
	frame() {
		let { last: e, gesture: t, canvas: n } = this;
		if (!e || !this.began || !t?.pansAtEdge) return;
		let { screen: r } = n.viewport, i = (e, t, n) => {
			let r = e - t, i = t + n - e;
			return r < rr ? Math.min(rr, rr - r) / 3 : i < rr ? -Math.min(rr, rr - i) / 3 : 0;
		}, a = i(e.clientX, r.x, r.width), o = i(e.clientY, r.y, r.height);
		(a !== 0 || o !== 0) && (n.viewport.panBy(a, o), t.move(this.hand(e)), n.frames.request());
	}
	take(e, t) {
		this.gesture = e, this.began = !1, this.pointer = t.pointerId, this.from = {
			x: t.clientX,
			y: t.clientY
		}, this.last = t;
	}
	begin(e) {
		clearTimeout(this.press), this.began = !0, this.canvas.root?.setPointerCapture(e.pointerId), this.canvas.cursor.value = this.gesture?.cursor ?? "", this.gesture?.start?.(this.hand(e));
	}
	drop() {
		clearTimeout(this.press), this.gesture = null, this.last = null, this.pointer = -1, this.canvas.cursor.value = "";
	}
	pinch() {
		this.cancel(), this.gesture = new Qn(this.canvas, [...this.fingers.values()]);
	}
	pressed(e) {
		if (this.began || !this.gesture) return;
		let t = Xn(this.canvas, e);
		this.gesture = t, t ? this.begin(e) : this.drop();
	}
	hand(e) {
		let t = {
			x: e.clientX,
			y: e.clientY
		};
		return {
			screen: t,
			at: this.canvas.viewport.toCanvas(t.x, t.y),
			shift: e.shiftKey,
			alt: e.altKey,
			control: e.ctrlKey || e.metaKey
		};
	}
}, ar = .05, or = 2.5, sr = .35, cr = class {
	changed;
	x = 0;
	y = 0;
	zoom = 1;
	screen = {
		x: 0,
		y: 0,
		width: 1,
		height: 1
	};
	corner = () => ({
		width: 0,
		height: 0
	});
	flight = null;
	constructor(e) {
		this.changed = e;
	}
	get view() {
		let { x: e, y: t, zoom: n, screen: r } = this;
		return {
			x: -e / n,
			y: -t / n,
			width: r.width / n,
			height: r.height / n
		};
	}
	toCanvas(e, t) {
		return {
			x: (e - this.screen.x - this.x) / this.zoom,
			y: (t - this.screen.y - this.y) / this.zoom
		};
	}
	toScreen(e) {
		return {
			x: e.x * this.zoom + this.x + this.screen.x,
			y: e.y * this.zoom + this.y + this.screen.y
		};
	}
	panBy(e, t) {
		this.set(this.x + e, this.y + t, this.zoom);
	}
	zoomAt(e, t, n) {
		let r = cn(n, ar, or), i = e - this.screen.x, a = t - this.screen.y, o = r / this.zoom;
		this.set(i - (i - this.x) * o, a - (a - this.y) * o, r);
	}
	set(e, t, n) {
		this.flight = null, this.put(e, t, n);
	}
	show(e, t, n = 48) {
		let { screen: r } = this, i = this.corner(), a = (t) => Math.min((t.width - 2 * n) / Math.max(1, e.width), (t.height - 2 * n) / Math.max(1, e.height)), o = {
			width: r.width - i.width,
			height: r.height
		}, s = {
			width: r.width,
			height: r.height - i.height
		}, c = a(o) > a(s) ? o : s, l = cn(a(c), ar, 1);
		this.centreOn({
			x: e.x + e.width / 2,
			y: e.y + e.height / 2
		}, l, t, c);
	}
	centreOn(e, t, n, r = this.screen) {
		let { width: i, height: a } = r, o = {
			x: i / 2 - e.x * t,
			y: a / 2 - e.y * t,
			zoom: t
		};
		if (n <= 0) return this.set(o.x, o.y, o.zoom);
		this.flight = {
			from: {
				x: this.x,
				y: this.y,
				zoom: this.zoom
			},
			to: o,
			start: performance.now(),
			duration: n
		}, this.changed();
	}
	fly(e) {
		if (!this.flight) return !1;
		let { from: t, to: n, start: r, duration: i } = this.flight, a = cn((e - r) / i, 0, 1), o = 1 - (1 - a) ** 3, s = (e, t) => e + (t - e) * o;
		return this.put(s(t.x, n.x), s(t.y, n.y), s(t.zoom, n.zoom)), a === 1 && (this.flight = null), a < 1;
	}
	put(e, t, n) {
		this.x = e, this.y = t, this.zoom = n, this.changed();
	}
}, lr = 140, ur = 1500, dr = class {
	canvas;
	begun = !1;
	inside = "";
	patience;
	constructor(e) {
		this.canvas = e;
	}
	fit(e, t = !0) {
		let { scene: n, viewport: r } = this.canvas, i = rn(e ? e.flatMap((e) => n.nodes.get(e) ?? []) : this.everything());
		i && r.show(i, t ? this.flight : 0);
	}
	reveal(e, t) {
		let { scene: n, viewport: r, elements: i, mounting: a } = this.canvas, o = n.nodes.get(e);
		if (!o) return;
		let s = r.zoom >= sr;
		s && en(r.view, o) || r.centreOn(on(o), s ? r.zoom : 1, this.flight), i.whenMounted(e, t), a.invalidate(), this.canvas.repaint();
	}
	begin() {
		let { root: e, viewport: t, editor: n, scene: r } = this.canvas;
		this.begun || !e || t.screen.width < 2 || (!n.catalogue.loaded.value && r.hasAutomatic && !this.patience ? this.patience = setTimeout(() => this.begin(), ur) : (clearTimeout(this.patience), this.begun = !0, this.fit(void 0, !1)));
	}
	follow() {
		let e = this.canvas.editor.inside.path.value.join("/");
		e !== this.inside && (this.inside = e, this.canvas.wiring.cancel(), this.fit(void 0, !1));
	}
	stop() {
		clearTimeout(this.patience);
	}
	get flight() {
		return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : lr;
	}
	*everything() {
		let { scene: e, editor: t } = this.canvas;
		yield* e.nodes.values();
		for (let [n, r] of t.drawing.notes.raw) yield An(e, n, r);
		for (let [n, r] of t.drawing.groups.raw) {
			let t = kn(e, n, r);
			t && (yield t);
		}
	}
}, fr = 8, pr = 3, mr = 24, hr = .25, gr = class {
	scene;
	viewport;
	shown = P([]);
	mounted = /* @__PURE__ */ new Set();
	pins = /* @__PURE__ */ new Map();
	queue = [];
	last = 0;
	window = null;
	rank = /* @__PURE__ */ new Map();
	constructor(e, t) {
		this.scene = e, this.viewport = t;
	}
	has(e) {
		return this.mounted.has(e);
	}
	get near() {
		return this.viewport.zoom >= sr;
	}
	get busy() {
		return this.queue.length > 0;
	}
	pin(e) {
		this.pins.set(e, (this.pins.get(e) ?? 0) + 1), this.invalidate();
	}
	unpin(e) {
		let t = (this.pins.get(e) ?? 0) - 1;
		t > 0 ? this.pins.set(e, t) : this.pins.delete(e), this.invalidate();
	}
	invalidate() {
		this.window = null;
	}
	follow(e) {
		this.rank = new Map(e.map((e, t) => [e, t]));
	}
	step(e) {
		let t = e - this.last > mr && e - this.last < 240;
		this.last = e;
		let n = this.look(), r = this.queue.splice(0, t ? pr : fr);
		for (let e of r) this.mounted.add(e.id);
		if (!n && r.length === 0) return !1;
		let i = (e) => this.rank.get(e) ?? Infinity;
		return this.shown.value = [...this.mounted].sort((e, t) => i(e) - i(t)), !0;
	}
	look() {
		let { view: e } = this.viewport;
		if (!this.near) return this.window = null, this.queue = [], this.unmount((e) => !this.pins.has(e.id));
		if (this.window && en(this.window, e)) return !1;
		this.window = nn(e, e.width * hr, e.height * hr);
		let t = nn(e, e.width * hr * 2, e.height * hr * 2), n = this.unmount((e) => !$t(e, t) && !this.pins.has(e.id)), r = this.scene.grid.query(this.window);
		for (let e of this.pins.keys()) {
			let t = this.scene.nodes.get(e);
			t && r.push(t);
		}
		let i = on(e), a = (e) => sn(on(e), i);
		return this.queue = [...new Set(r)].filter((e) => !this.mounted.has(e.id)).sort((e, t) => a(e) - a(t)), n;
	}
	unmount(e) {
		let t = !1;
		for (let n of this.mounted) {
			let r = this.scene.nodes.get(n);
			(!r || e(r)) && (this.mounted.delete(n), t = !0);
		}
		return t;
	}
}, _r = class {
	find;
	measured;
	elements = /* @__PURE__ */ new Map();
	sizes = new ResizeObserver((e) => this.resized(e));
	awaited = null;
	constructor(e, t) {
		this.find = e, this.measured = t;
	}
	of(e) {
		return this.elements.get(e);
	}
	mounted(e, t) {
		this.elements.set(e, t), this.sizes.observe(t);
		let n = this.find(e);
		if (n && this.place(n), this.awaited?.id !== e) return;
		let { then: r } = this.awaited;
		this.awaited = null, queueMicrotask(r);
	}
	unmounted(e, t) {
		this.sizes.unobserve(t), this.elements.get(e) === t && this.elements.delete(e);
	}
	whenMounted(e, t) {
		this.awaited = null, this.elements.has(e) ? t() : this.awaited = {
			id: e,
			then: t
		};
	}
	place({ id: e, x: t, y: n }) {
		let r = this.elements.get(e);
		r && (r.style.transform = `translate(${t}px, ${n}px)`);
	}
	widen({ id: e, width: t }) {
		let n = this.elements.get(e);
		n && (n.style.width = `${t}px`);
	}
	raise(e, t) {
		this.elements.get(e)?.classList.toggle("held", t);
	}
	stop() {
		this.sizes.disconnect();
	}
	resized(e) {
		let t = /* @__PURE__ */ new Map();
		for (let { target: n, borderBoxSize: r } of e) {
			let e = n.dataset.nodeId, i = r[0]?.blockSize ?? 0;
			e !== void 0 && i > 0 && t.set(e, i);
		}
		this.measured(t);
	}
}, vr = class {
	rectangle = P(null);
	guides = P([]);
	loose = P(null);
	screen = P(null);
}, yr = [
	"text",
	"number",
	"boolean",
	"table",
	"json",
	"list",
	"image",
	"audio",
	"video",
	"file",
	"secret",
	"connection",
	"any"
], br = class {
	element;
	styles;
	known = /* @__PURE__ */ new Map();
	families = /* @__PURE__ */ new Map();
	constructor(e) {
		this.element = e, this.styles = getComputedStyle(e);
	}
	refresh() {
		this.styles = getComputedStyle(this.element), this.known.clear(), this.families.clear();
	}
	get(e) {
		let t = this.known.get(e);
		return t === void 0 && (t = this.styles.getPropertyValue(`--${e}`).trim(), this.known.set(e, t)), t;
	}
	sort(e) {
		return this.get(`t-${yr.includes(e) ? e : "any"}`) || "#888";
	}
	family(e) {
		let t = this.families.get(e);
		return t === void 0 && (t = this.get(`f-${e.replace(/[^a-z0-9_-]/gi, "")}`) || this.get("f-other") || "#888", this.families.set(e, t)), t;
	}
}, xr = 24;
function Sr({ x1: e, y1: t, x2: n, y2: r }) {
	let i = n - e;
	return i >= 0 ? Math.min(260, Math.max(Math.min(40, Math.abs(r - t)), i / 2)) : Math.min(260, 60 - i / 3);
}
function Cr(e, t) {
	let n = Sr(t);
	e.moveTo(t.x1, t.y1), e.bezierCurveTo(t.x1 + n, t.y1, t.x2 - n, t.y2, t.x2, t.y2);
}
function wr(e) {
	let t = Sr(e);
	return `M${e.x1},${e.y1} C${e.x1 + t},${e.y1} ${e.x2 - t},${e.y2} ${e.x2},${e.y2}`;
}
function Tr(e, t) {
	let n = Sr(e), r = 1 - t, [i, a, o, s] = [
		r ** 3,
		3 * r ** 2 * t,
		3 * r * t ** 2,
		t ** 3
	];
	return {
		x: i * e.x1 + a * (e.x1 + n) + o * (e.x2 - n) + s * e.x2,
		y: (i + a) * e.y1 + (o + s) * e.y2
	};
}
function Er(e) {
	let t = Sr(e), n = Math.min(e.x1, e.x2 - t);
	return {
		x: n,
		y: Math.min(e.y1, e.y2),
		width: Math.max(e.x1 + t, e.x2) - n,
		height: Math.abs(e.y2 - e.y1)
	};
}
function Dr(e, t) {
	let n = Infinity, r = Tr(e, 0);
	for (let i = 1; i <= xr; i++) {
		let a = Tr(e, i / xr);
		n = Math.min(n, Or(t, r, a)), r = a;
	}
	return n;
}
function Or(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i, o = a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
	return Math.hypot(e.x - t.x - o * r, e.y - t.y - o * i);
}
// src/canvas/nodes/family.ts
function kr(e, t) {
	return t ? t.family : e.kind === "code" ? "code" : e.kind.split(/[.:]/)[0] || "other";
}
function Ar(e, t) {
	return t?.title ?? (e.kind === "code" ? "Python code" : e.kind);
}
// src/canvas/paint/state_colour.ts
var jr = {
	waiting: "line-strong",
	running: "run",
	retrying: "warn",
	finished: "ok",
	failed: "bad",
	skipped: "stale",
	cached: "stale",
	cancelled: "stale"
};
function Mr(e) {
	return jr[e] ?? "line-strong";
}
// src/canvas/paint/boxes.ts
var Nr = 10, Pr = .16, Fr = class {
	context;
	states;
	colours;
	emphasis;
	constructor(e, t, n, r) {
		this.context = e, this.states = t, this.colours = n, this.emphasis = r;
	}
	paint(e, t, n) {
		if (e.length === 0) return;
		let r = this.rims(e);
		n ? this.blocks(e, r, t) : this.pages(e, r, t), t >= Pr && this.titles(e, t);
	}
	blocks(e, t, n) {
		let { context: r } = this, i = 2.5 / n;
		for (let [e, n] of t) {
			r.fillStyle = e;
			for (let { x: e, y: t, width: a, height: o } of n) r.fillRect(e - i, t - i, a + 2 * i, o + 2 * i);
		}
		r.fillStyle = this.colours.get("line");
		for (let { x: t, y: n, width: i, height: a } of e) r.fillRect(t, n, i, a);
		this.stripes(e, n);
	}
	pages(e, t, n) {
		let { context: r } = this, i = Lr(e);
		r.fillStyle = this.colours.get("panel"), r.fill(i), r.lineWidth = Math.max(1, .7 / n), r.strokeStyle = this.colours.get("line"), r.stroke(i), this.stripes(e, n), r.lineWidth = Math.max(2, 2.5 / n);
		for (let [e, n] of t) r.strokeStyle = e, r.stroke(Lr(n));
	}
	stripes(e, t) {
		let n = Rr(e, ({ facts: e }) => e.disabled ? this.colours.get("stale") : e.place.colour || this.colours.family(kr(e.node, e.kind))), r = Ir(t);
		for (let [e, t] of n) {
			this.context.fillStyle = e;
			for (let e of t) this.context.fillRect(e.x, e.y, r, e.height);
		}
	}
	rims(e) {
		return Rr(e, ({ id: e }) => {
			if (this.emphasis.selected(e)) return this.colours.get("accent");
			let t = this.states.get(e)?.state;
			return this.emphasis.other(e) ?? (t && t !== "waiting" ? this.colours.get(Mr(t)) : "");
		});
	}
	titles(e, t) {
		let { context: n } = this, r = Math.min(44, Math.max(13, 11 / t));
		n.font = `600 ${r}px Inter, system-ui, sans-serif`, n.textBaseline = "middle", n.fillStyle = this.colours.get("text");
		let i = Ir(t) + 8;
		for (let t of e) {
			let e = Math.floor((t.width - i - 8) / (r * .56));
			if (e < 3) continue;
			let a = t.id.length > e ? `${t.id.slice(0, e - 1)}…` : t.id;
			n.fillText(a, t.x + i, t.y + t.height / 2);
		}
	}
};
function Ir(e) {
	return Math.min(40, Math.max(8, 4 / e));
}
function Lr(e) {
	let t = new Path2D();
	for (let { x: n, y: r, width: i, height: a } of e) t.roundRect(n, r, i, a, Nr);
	return t;
}
function Rr(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = t(r);
		if (!e) continue;
		let i = n.get(e);
		i ? i.push(r) : n.set(e, [r]);
	}
	return n;
}
// src/canvas/paint/painter.ts
var zr = .2, Br = class {
	canvas;
	scene;
	drawing;
	viewport;
	mounting;
	colours;
	emphasis;
	context;
	boxes;
	ratio = 1;
	constructor(e, t, n, r, i, a, o, s) {
		this.canvas = e, this.scene = t, this.drawing = n, this.viewport = i, this.mounting = a, this.colours = o, this.emphasis = s, this.context = e.getContext("2d", { alpha: !1 }), this.boxes = new Fr(this.context, r, o, s);
	}
	resize() {
		this.ratio = Math.min(2, devicePixelRatio || 1), this.canvas.width = Math.ceil(this.viewport.screen.width * this.ratio), this.canvas.height = Math.ceil(this.viewport.screen.height * this.ratio);
	}
	paint(e) {
		let { context: t, ratio: n, viewport: r } = this, { x: i, y: a, zoom: o, view: s } = r;
		if (t.setTransform(1, 0, 0, 1, 0, 0), t.fillStyle = this.colours.get("canvas") || "#fff", t.fillRect(0, 0, this.canvas.width, this.canvas.height), this.dots(), !e) return;
		t.setTransform(o * n, 0, 0, o * n, i * n, a * n), this.frames(s), this.wires(s);
		let c = this.scene.grid.query(s).filter((e) => !this.mounting.has(e.id));
		this.boxes.paint(c, o, o < zr);
	}
	dots() {
		let { context: e, viewport: t, ratio: n } = this, r = 20 * t.zoom;
		for (; r < 14;) r *= 5;
		if (r > 160) return;
		let i = Math.max(1, Math.round(Math.min(2, t.zoom * 1.4) * n)), a = this.canvas.width, o = this.canvas.height, s = (e) => (e % r + r) % r * n;
		e.fillStyle = this.colours.get("grid") || "#ddd";
		for (let c = s(t.y); c < o; c += r * n) for (let o = s(t.x); o < a; o += r * n) e.fillRect(Math.round(o), Math.round(c), i, i);
	}
	frames(e) {
		let { context: t } = this;
		for (let [n, r] of this.drawing.groups.raw) {
			let i = kn(this.scene, n, r);
			if (!i || !$t(i, e)) continue;
			let a = r.place?.colour || this.colours.get("stale");
			t.beginPath(), t.roundRect(i.x, i.y, i.width, i.height, 10), t.globalAlpha = .09, t.fillStyle = a, t.fill(), t.globalAlpha = .55, t.lineWidth = Math.max(1, .8 / this.viewport.zoom), t.strokeStyle = a, t.stroke(), t.globalAlpha = 1;
		}
	}
	wires(e) {
		let { context: t, viewport: n, emphasis: r } = this, { zoom: i } = n, a = i < zr, o = /* @__PURE__ */ new Map(), s = [];
		for (let t of this.scene.wires.values()) {
			if (r.hidden(t) || !Vr(t.bounds, e)) continue;
			if (r.strong(t)) {
				s.push(t);
				continue;
			}
			let n = `${Hr(t) ? "dashed" : "solid"} ${t.disabled ? this.colours.get("stale") : this.colours.sort(t.sort)}`, i = o.get(n);
			i || o.set(n, i = new Path2D()), a ? (i.moveTo(t.x1, t.y1), i.lineTo(t.x2, t.y2)) : Cr(i, t);
		}
		t.lineWidth = a ? 1 / (i * this.ratio) : Math.max(2, 1.1 / i), t.globalAlpha = a ? .6 : .85;
		for (let [e, n] of o) {
			let [r, i] = e.split(/ (.*)/s);
			t.setLineDash(r === "dashed" ? [6, 5] : []), t.strokeStyle = i, t.stroke(n);
		}
		t.globalAlpha = 1;
		for (let e of s) this.strongWire(e);
		t.setLineDash([]);
	}
	strongWire(e) {
		let { context: t, viewport: n } = this, r = new Path2D();
		Cr(r, e), t.setLineDash([]), t.lineWidth = Math.max(8, 5 / n.zoom), t.strokeStyle = this.colours.get("accent-soft"), t.stroke(r), t.setLineDash(Hr(e) ? [6, 5] : []), t.lineWidth = Math.max(3, 1.8 / n.zoom), t.strokeStyle = e.disabled ? this.colours.get("stale") : this.colours.sort(e.sort), t.stroke(r);
	}
};
function Vr(e, t) {
	return e.x <= t.x + t.width && e.x + e.width >= t.x && e.y <= t.y + t.height && e.y + e.height >= t.y;
}
function Hr(e) {
	return e.disabled || e.link.targetPort === "wait_for";
}
// src/canvas/scene/auto_place.ts
var Ur = 88, Wr = 36;
function Gr(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t ? Kr(t) : {
		x: 0,
		y: 0
	}, i = r.x;
	for (let t of Jr(e)) {
		let e = r.y;
		for (let r of t) n.set(r, {
			x: i,
			y: e
		}), e += r.height + Wr;
		i += Math.max(...t.map((e) => e.width)) + Ur;
	}
	return n;
}
function Kr(e) {
	let t = rn(e.query(nn({
		x: 0,
		y: 0,
		width: 0,
		height: 0
	}, 1e7)).filter(qr));
	return t ? {
		x: t.x,
		y: Math.ceil((t.y + t.height + 108) / 20) * 20
	} : {
		x: 0,
		y: 0
	};
}
function qr(e) {
	return !Number.isNaN(e.x);
}
function Jr(e) {
	let t = new Set(e), n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), i = (e) => e.into.flatMap(({ from: n }) => n && t.has(n) && n !== e ? [n] : []);
	for (let t of e) r.set(t, i(t).length);
	let a = e.filter((e) => r.get(e) === 0);
	for (let e of a) {
		let o = i(e).map((e) => n.get(e) ?? 0);
		n.set(e, o.length === 0 ? 0 : Math.max(...o) + 1);
		for (let { to: n } of e.outOf) {
			if (!t.has(n)) continue;
			let e = (r.get(n) ?? 0) - 1;
			r.set(n, e), e === 0 && a.push(n);
		}
	}
	let o = [];
	for (let t of e) (o[n.get(t) ?? 0] ??= []).push(t);
	return Xr(o.filter(Boolean), t);
}
var Yr = 4;
function Xr(e, t) {
	let n = /* @__PURE__ */ new Map(), r = (e) => e.forEach((t, r) => n.set(t, r / Math.max(1, e.length - 1)));
	e.forEach(r);
	let i = (e, i) => {
		for (let a of e) {
			let e = new Map(a.map((e) => {
				let r = i(e).filter((e) => t.has(e)).map((e) => n.get(e) ?? 0);
				return [e, r.length === 0 ? n.get(e) ?? 0 : r.reduce((e, t) => e + t, 0) / r.length];
			}));
			a.sort((t, n) => (e.get(t) ?? 0) - (e.get(n) ?? 0)), r(a);
		}
	};
	for (let t = 0; t < Yr; t++) i(e, (e) => e.into.flatMap(({ from: e }) => e ?? [])), i([...e].reverse(), (e) => [...e.outOf].map(({ to: e }) => e));
	return i(e, (e) => e.into.flatMap(({ from: e }) => e ?? [])), e;
}
// src/canvas/scene/grid.ts
var Zr = 1024, Qr = 1 << 20, $r = class {
	cells = /* @__PURE__ */ new Map();
	spans = /* @__PURE__ */ new Map();
	get size() {
		return this.spans.size;
	}
	put(e) {
		let t = ei(e), n = this.spans.get(e);
		if (!(n && ri(n, t))) {
			n && this.leave(e, n), this.spans.set(e, t);
			for (let n of ti(t)) {
				let t = this.cells.get(n);
				t ? t.add(e) : this.cells.set(n, /* @__PURE__ */ new Set([e]));
			}
		}
	}
	remove(e) {
		let t = this.spans.get(e);
		t && (this.spans.delete(e), this.leave(e, t));
	}
	clear() {
		this.cells.clear(), this.spans.clear();
	}
	query(e) {
		let t = [], n = ei(e), r = (n) => {
			n.x < e.x + e.width && n.x + n.width > e.x && n.y < e.y + e.height && n.y + n.height > e.y && t.push(n);
		};
		if ((n.right - n.left + 1) * (n.bottom - n.top + 1) > this.cells.size) {
			for (let e of this.spans.keys()) r(e);
			return t;
		}
		for (let e = n.left; e <= n.right; e++) for (let t = n.top; t <= n.bottom; t++) for (let i of this.cells.get(ni(e, t)) ?? []) {
			let a = this.spans.get(i);
			e === Math.max(a.left, n.left) && t === Math.max(a.top, n.top) && r(i);
		}
		return t;
	}
	leave(e, t) {
		for (let n of ti(t)) {
			let t = this.cells.get(n);
			t?.delete(e), t?.size === 0 && this.cells.delete(n);
		}
	}
};
function ei({ x: e, y: t, width: n, height: r }) {
	return {
		left: Math.floor(e / Zr),
		top: Math.floor(t / Zr),
		right: Math.floor((e + n) / Zr),
		bottom: Math.floor((t + r) / Zr)
	};
}
function* ti({ left: e, top: t, right: n, bottom: r }) {
	for (let i = e; i <= n; i++) for (let e = t; e <= r; e++) yield ni(i, e);
}
function ni(e, t) {
	return (e + Qr) * 2 * Qr + t + Qr;
}
function ri(e, t) {
	return e.left === t.left && e.top === t.top && e.right === t.right && e.bottom === t.bottom;
}
// src/canvas/scene/field_text.ts
function ii(e) {
	return ui(e, "$param") ? String(e.$param) : null;
}
function ai(e) {
	return ui(e, "$code");
}
function oi(e) {
	return e == null ? "" : ui(e, "$code") ? li(String(e.$code)) : ui(e, "$number") ? String(e.$number) : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function si(e) {
	return ui(e, "$param") ? String(e.$param) : ui(e, "$ref") ? String(e.$ref) : Array.isArray(e) ? e.map(si).join(", ") : typeof e == "object" && e && !Object.keys(e).some((e) => e.startsWith("$")) ? Object.entries(e).map(([e, t]) => `${e}: ${si(t)}`).join(", ") : oi(e);
}
function ci(e) {
	let t = e.default ?? "";
	return t === "None" ? "" : /^(['"])(.*)\1$/s.exec(t)?.[2] ?? li(t);
}
function li(e) {
	return /^(?:Path|File|date|datetime|Decimal|UUID|Markdown|Html)\((['"])([^'"\\]*)\1\)$/.exec(e)?.[2] ?? e;
}
function ui(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
// src/canvas/scene/node_rows.ts
var di = 2, fi = 4, pi = /* @__PURE__ */ new Set([
	"number",
	"integer",
	"text",
	"multiline",
	"choice",
	"boolean",
	"file",
	"folder",
	"date",
	"time",
	"datetime",
	"duration"
]);
function mi(e, t, n, r) {
	let i = new Set(e.links.map(([, , e]) => e)), a = yi(e, t, r);
	if (!t) return {
		rows: xi([.../* @__PURE__ */ new Set([...Object.keys(e.inputs ?? {}), ...i])].map((t) => bi(t, i.has(t), ii(e.inputs?.[t]))), a),
		hidden: [],
		excerpt: Si(e.source ?? "")
	};
	let o = new Set(t.inputs.map((e) => e.name)), s = [...i].filter((e) => !o.has(e)).map((e) => bi(e, !0, null)), c = (t) => i.has(t.name) || t.field.control === "wire" && !ii(e.inputs?.[t.name]), l = t.inputs.filter((e) => !c(e)), u = n ? new Set(l) : hi(l, e), d = xi([...t.inputs.filter(c).map((t) => vi(t, e, i)), ...s], a);
	for (let t of l) u.has(t) && d.push({
		input: vi(t, e, i),
		output: null,
		setting: _i(t, e)
	});
	return {
		rows: d,
		hidden: l.filter((e) => !u.has(e)),
		excerpt: Si(e.source ?? "")
	};
}
function hi(e, t) {
	let n = (e) => t.inputs?.[e.name], r = new Set(e.filter((e) => e.required || ii(n(e)))), i = [...r].filter((e) => !ii(n(e))).length;
	for (let t of [!0, !1]) for (let a of e) {
		if (i >= (t ? di : 1)) break;
		r.has(a) || n(a) !== void 0 !== t || (t || pi.has(a.field.control)) && (r.add(a), i++);
	}
	return r;
}
function gi(e) {
	return pi.has(e.field.control);
}
function _i(e, t) {
	let n = t.inputs?.[e.name];
	return {
		field: e.field,
		text: pi.has(e.field.control) || ai(n) ? oi(n) : si(n),
		placeholder: ci(e) || e.field.placeholder && `e.g. ${e.field.placeholder}`,
		expression: ai(n)
	};
}
function vi(e, t, n) {
	let { name: r, type: i, sort: a, help: o, required: s } = e, c = ii(t.inputs?.[r]);
	return {
		name: r,
		label: Ci(r),
		type: i,
		sort: a,
		help: o,
		required: s,
		linked: n.has(r),
		parameter: c
	};
}
function yi(e, t, n) {
	return t ? t.outputs.map(({ name: e, type: t, sort: n, help: r }) => ({
		name: e,
		label: e === "result" ? t : Ci(e),
		type: t,
		sort: n,
		help: r,
		required: !1,
		linked: !1,
		parameter: null
	})) : [.../* @__PURE__ */ new Set([...e.outputs ?? [], ...n])].map((e) => ({ ...bi(e, !1, null) }));
}
function bi(e, t, n) {
	return {
		name: e,
		label: Ci(e),
		type: "anything",
		sort: "any",
		help: "",
		required: !1,
		linked: t,
		parameter: n
	};
}
function xi(e, t) {
	return Array.from({ length: Math.max(e.length, t.length) }, (n, r) => ({
		input: e[r] ?? null,
		output: t[r] ?? null,
		setting: null
	}));
}
function Si(e) {
	let t = e.split("\n").filter((e) => e.trim() !== "");
	return t.length <= fi ? t : [...t.slice(0, 3), "…"];
}
function Ci(e) {
	return e.replaceAll("_", " ").trim() || e;
}
// src/canvas/scene/scene.ts
var wi = {
	x: 0,
	y: 0
}, Ti = {
	x: 0,
	y: 0,
	width: 0,
	height: 0
}, Ei = class {
	drawing;
	kinds;
	nodes = /* @__PURE__ */ new Map();
	wires = /* @__PURE__ */ new Map();
	grid = new $r();
	facts = ae(/* @__PURE__ */ new Map());
	held = /* @__PURE__ */ new Set();
	heldFrames = ae(/* @__PURE__ */ new Map());
	heldNotes = ae(/* @__PURE__ */ new Map());
	listeners = /* @__PURE__ */ new Set();
	constructor(e, t) {
		this.drawing = e, this.kinds = t;
	}
	onChange(e) {
		return this.listeners.add(e), () => this.listeners.delete(e);
	}
	rebuild() {
		for (let e of this.nodes.values()) e.automatic && !this.held.has(e.id) && (e.x = e.y = NaN);
		this.take({
			everything: !0,
			nodes: [],
			places: [],
			groups: [],
			notes: [],
			extra: !0
		});
	}
	take(e) {
		let t = this.touchedBy(e), n = /* @__PURE__ */ new Set();
		for (let e of t) for (let t of this.sync(e)) n.add(t);
		for (let e of [...t, ...n]) this.syncWires(e);
		let r = [];
		for (let n of /* @__PURE__ */ new Set([...t, ...e.places])) {
			let e = this.nodes.get(n);
			e && (t.has(n) || this.setFacts(e, {
				...e.facts,
				place: this.placeOf(n)
			}), this.takePlace(e) && r.push(e));
		}
		(t.size > 0 || e.everything) && this.placeTheRest(r);
		for (let e of r) this.route(e);
		for (let e of this.listeners) e(r);
	}
	touchedBy({ everything: e, extra: t, nodes: n }) {
		let r = new Set(e ? [...this.drawing.nodes.raw.keys(), ...this.nodes.keys()] : n);
		if (!t) return r;
		for (let { id: e, facts: t } of this.nodes.values()) t.disabled && r.add(e);
		for (let [e, { links: t }] of this.drawing.aside.value) {
			r.add(e);
			for (let { target: e } of t) r.add(e);
		}
		return r;
	}
	move(e, t, n) {
		e.x = t, e.y = n, this.settle(e);
	}
	measured(e, t) {
		let n = this.nodes.get(e);
		!n || n.facts.place.collapsed || Math.abs(n.height - t) < 1 || (n.extraHeight = Math.max(0, t - n.shape.height), n.height = t, this.grid.put(n));
	}
	holds(e) {
		return this.nodes.get(e.id) === e;
	}
	settle(e) {
		this.holds(e) && (this.grid.put(e), this.route(e));
	}
	roomBelow(e, t) {
		let n = e.y + e.shape.height;
		return this.grid.query({
			x: e.x,
			y: n,
			width: e.width,
			height: t
		}).reduce((t, r) => r !== e && r.y > e.y ? Math.min(t, r.y - n) : t, t);
	}
	get hasAutomatic() {
		for (let e of this.nodes.values()) if (e.automatic) return !0;
		return !1;
	}
	portAt(e, t, n) {
		let { inputs: r, outputs: i, otherwise: a } = e.shape, o = (n === "in" ? r : i).get(t) ?? a;
		return {
			x: n === "in" ? e.x : e.x + e.width,
			y: e.y + o
		};
	}
	sync(e) {
		let t = this.drawing.aside.value.get(e), n = this.drawing.nodes.raw.get(e) ?? t?.node, r = this.nodes.get(e);
		if (!n) {
			if (!r) return [];
			for (let e of r.into) this.drop(e);
			let t = [...r.outOf].map((e) => e.to.id);
			return this.grid.remove(r), this.nodes.delete(e), this.facts.delete(e), t;
		}
		let i = this.kinds.find(n.kind), a = this.placeOf(e), o = r && !i ? new Set([...r.outOf].map((e) => e.link.sourcePort)) : [], s = mi(n, i, a.open === !0, o), c = {
			node: n,
			kind: i,
			place: a,
			rows: s,
			disabled: t !== void 0
		};
		if (r) return this.setFacts(r, c), [...r.outOf].map((e) => e.to.id);
		let l = In(s, a), { width: u, height: d } = l, f = {
			id: e,
			facts: c,
			shape: l,
			x: NaN,
			y: NaN,
			width: u,
			height: d,
			extraHeight: 0,
			into: [],
			outOf: /* @__PURE__ */ new Set(),
			automatic: !0
		};
		return this.nodes.set(e, f), this.facts.set(e, c), [...this.wires.values()].filter((t) => t.link.source === e).map((e) => e.to.id);
	}
	setFacts(e, t) {
		if (t.place !== e.facts.place && t.place.open !== e.facts.place.open) {
			let e = t.kind ? [] : t.node.outputs ?? [];
			t = {
				...t,
				rows: mi(t.node, t.kind, t.place.open === !0, e)
			};
		}
		e.facts = t, e.shape = In(t.rows, t.place), this.facts.set(e.id, t);
	}
	syncWires(e) {
		let t = this.nodes.get(e);
		if (!t) return;
		let r = new Map(t.into.map((e) => [e.key, e])), i = this.drawing.aside.value;
		t.into = [...n(t.facts.node), ...this.drawing.linksAside(e)].map((e) => {
			let n = this.nodes.get(e.source), a = n?.facts.kind?.outputs.find((t) => t.name === e.sourcePort)?.sort ?? "any", o = i.has(e.source) || i.has(e.target), s = r.get(e.key);
			if (r.delete(e.key), s) return s.from !== n && (s.from?.outOf.delete(s), n?.outOf.add(s)), Object.assign(s, {
				from: n,
				sort: a,
				disabled: o
			});
			let c = {
				key: e.key,
				link: e,
				from: n,
				to: t,
				sort: a,
				disabled: o,
				x1: 0,
				y1: 0,
				x2: 0,
				y2: 0,
				bounds: Ti
			};
			return n?.outOf.add(c), this.wires.set(e.key, c), c;
		});
		for (let e of r.values()) this.drop(e);
		this.growUnknown(t), this.route(t);
	}
	growUnknown(e) {
		for (let { from: t, link: n } of e.into) {
			if (!t || t.facts.kind || t.shape.outputs.has(n.sourcePort)) continue;
			let { node: e, place: r } = t.facts, i = new Set([...t.outOf].map((e) => e.link.sourcePort));
			this.setFacts(t, {
				...t.facts,
				rows: mi(e, void 0, r.open === !0, i)
			}), this.size(t), this.route(t);
		}
	}
	drop(e) {
		e.from?.outOf.delete(e), this.wires.delete(e.key);
	}
	takePlace(e) {
		let t = {
			x: e.x,
			y: e.y,
			width: e.width,
			height: e.height
		};
		this.size(e);
		let n = this.drawing.places.raw.get(e.id);
		return n && !this.held.has(e.id) && (e.automatic = !1, e.x = n.x, e.y = n.y), !Number.isNaN(e.x) && (this.grid.put(e), t.x !== e.x || t.y !== e.y || t.width !== e.width || t.height !== e.height);
	}
	size(e) {
		e.width = e.shape.width, e.height = e.shape.height + (e.facts.place.collapsed ? 0 : e.extraHeight);
	}
	placeTheRest(e) {
		let t = [...this.nodes.values()].filter((e) => Number.isNaN(e.x));
		if (t.length !== 0) {
			for (let e of t) this.grid.remove(e);
			for (let [n, r] of Gr(t, this.nodes.size > t.length ? this.grid : null)) n.x = r.x, n.y = r.y, this.grid.put(n), e.push(n);
		}
	}
	route(e) {
		if (!Number.isNaN(e.x)) {
			for (let t of e.into) this.routeWire(t);
			for (let t of e.outOf) this.routeWire(t);
		}
	}
	routeWire(e) {
		let t = this.portAt(e.to, e.link.targetPort, "in"), n = e.from ? this.portAt(e.from, e.link.sourcePort, "out") : {
			x: t.x - 40,
			y: t.y
		};
		e.x1 = n.x, e.y1 = n.y, e.x2 = t.x, e.y2 = t.y, e.bounds = Er(e);
	}
	placeOf(e) {
		return this.drawing.places.raw.get(e) ?? wi;
	}
};
// src/canvas/scene/nearest_wire.ts
function Di(e, t, n) {
	let r = null, i = n;
	for (let n of e.wires.values()) {
		let { x: e, y: a, width: o, height: s } = n.bounds;
		if (t.x < e - i || t.x > e + o + i || t.y < a - i || t.y > a + s + i) continue;
		let c = Dr(n, t);
		c > i || (i = c, r = n);
	}
	return r;
}
// src/canvas/world_layer.ts
var Oi = 140, ki = class {
	element;
	zoom = 0;
	settled;
	constructor(e) {
		this.element = e, e.style.willChange = "transform";
	}
	show(e, t, n) {
		this.element.style.transform = `translate(${e}px, ${t}px) scale(${n})`, n !== this.zoom && (this.zoom = n, clearTimeout(this.settled), this.settled = setTimeout(() => this.sharpen(), Oi));
	}
	stop() {
		clearTimeout(this.settled);
	}
	sharpen() {
		this.element.style.willChange = "auto", requestAnimationFrame(() => requestAnimationFrame(() => this.element.style.willChange = "transform"));
	}
};
// src/canvas/wiring/fits.ts
function Ai(e, t, n) {
	return e ? e.ports[t]?.[n] === void 0 ? e.converters[t]?.[n] === void 0 ? "refused" : "converter" : "fits" : "waiting";
}
function ji(e, t) {
	let n = Object.keys(e?.ports[t.id] ?? {}), { kind: r, node: i } = t.facts, a = new Set(i.links.map(([, , e]) => e)), o = (e) => {
		let t = r?.inputs.find((t) => t.name === e);
		return t ? (a.has(e) && !t.several ? 4 : 0) + (Mi(t, i.inputs) ? 2 : 0) + +!t.required : 0;
	};
	return [...n].sort((e, t) => o(e) - o(t))[0] ?? null;
}
function Mi(e, t) {
	return t?.[e.name] !== void 0;
}
// src/canvas/wiring/wiring.ts
var Ni = class {
	editor;
	view;
	scene;
	announce;
	from;
	fits = P(null);
	moving = P(null);
	over = P(null);
	answers = /* @__PURE__ */ new Map();
	version = -1;
	constructor(e, t, n, r) {
		this.editor = e, this.view = t, this.scene = n, this.announce = r, this.from = t.connecting;
	}
	begin(e, t = null) {
		this.from.value = e, this.moving.value = t, this.over.value = null, this.fits.value = null, this.ask(e).then((t) => {
			if (this.from.value !== e) return;
			this.fits.value = t;
			let n = Object.values(t?.ports ?? {}).reduce((e, t) => e + Object.keys(t).length, 0);
			this.announce(`Connecting from ${e.node} ${e.port}. ${n} ports fit.`);
		});
	}
	cancel() {
		this.from.value = null, this.moving.value = null, this.over.value = null, this.fits.value = null;
	}
	verdict(e, t, n) {
		let r = this.from.value;
		return r ? r.node === e && r.port === t && r.side === n ? "source" : r.side === n ? "refused" : Ai(this.fits.value, e, t) : null;
	}
	why({ node: e, port: t, side: n }) {
		let r = this.from.value;
		if (!r || r.node === e && r.port === t) return "";
		if (r.side === n) return n === "in" ? "A wire leads from an output to an input." : "A wire needs an input at its end.";
		let i = this.fits.value?.converters[e]?.[t], a = this.fits.value?.refused[e]?.[t] ?? "";
		return i ? `${a} Drop here to put “${this.editor.catalogue.find(i)?.title ?? i}” between.`.trim() : a;
	}
	target(e) {
		let t = this.from.value;
		if (!t || e.sort === "empty") return null;
		if (e.sort === "port") return e.place;
		let n = this.scene.nodes.get(e.node), r = n && e.node !== t.node ? ji(this.fits.value, n) : null;
		return r === null ? null : {
			node: e.node,
			port: r,
			side: t.side === "in" ? "out" : "in"
		};
	}
	async finish(e) {
		let t = this.from.value, n = this.moving.value;
		if (!t) return;
		let r = this.fits.value ?? await this.ask(t);
		if (this.from.value !== t) return;
		this.fits.value = r;
		let i = this.target(e), a = i ? this.why(i) : "", o = i && this.verdict(i.node, i.port, i.side);
		if (this.cancel(), e.sort === "empty") this.dropped(t, n, e);
		else if (!i) this.editor.tell("info", "Nothing on this node takes that wire.", "Drop it on empty canvas for nodes that do.");
		else if (n && Pi(n, i)) return;
		else o === "fits" ? this.connect(t, i, n) : o === "converter" ? await this.convert(t, i, r?.converters[i.node]?.[i.port] ?? "", n) : o === "refused" && this.editor.tell("warning", a || "These two ports do not fit.");
	}
	dropped(e, t, { at: n, screen: r }) {
		t ? this.editor.command("delete", {
			nodes: [],
			links: [a(t)],
			groups: [],
			notes: [],
			heal: !1
		}) : this.view.quickAdd.value = {
			at: [n.x, n.y],
			screen: [r.x, r.y],
			connect: e,
			link: null
		};
	}
	connect(e, t, n) {
		let [r, i] = e.side === "out" ? [e, t] : [t, e];
		if (this.announce(`Connected ${r.node} to ${i.node} ${i.port}.`), !n) {
			this.editor.command("connect", {
				source: r.node,
				source_port: r.port,
				target: i.node,
				target_port: i.port
			});
			return;
		}
		let o = this.scene.nodes.get(i.node)?.facts.kind?.inputs.find((e) => e.name === i.port)?.several ?? !1;
		this.editor.change([{
			op: "disconnect",
			...a(n)
		}, {
			op: "connect",
			source: r.node,
			source_port: r.port,
			target: i.node,
			target_port: i.port,
			append: o
		}], "Reconnect");
	}
	async convert(e, t, n, r) {
		let i = this.editor.catalogue.find(n), o = this.scene.nodes.get(e.node), s = this.scene.nodes.get(t.node);
		if (!i || !o || !s) return;
		let c = this.scene.portAt(o, e.port, e.side), l = this.scene.portAt(s, t.port, t.side), u = [Math.round((c.x + l.x) / 2 - 106), Math.round((c.y + l.y) / 2 - 30)], [d, f] = e.side === "out" ? [e, t] : [t, e], p = {
			source: d.node,
			source_port: d.port,
			target: f.node,
			target_port: f.port
		}, m = r ? { instead: a(r) } : {}, [h] = await this.editor.command("insert", {
			link: p,
			kind: n,
			at: u,
			...m
		});
		h !== void 0 && this.editor.tell("info", `“${i.title}” was put between, since the types differ.`, "Undo takes it away again.");
	}
	ask(e) {
		let t = this.editor.drawing.version.value;
		t !== this.version && this.answers.clear(), this.version = t;
		let n = JSON.stringify([
			e.node,
			e.port,
			e.side
		]), i = this.answers.get(n);
		if (i) return i;
		let a = this.editor.connection.ask("fits", { ...e }).then((e) => e, (e) => {
			if (this.answers.delete(n), !(e instanceof r)) throw e;
			return this.editor.tell("warning", e.refusal.message, e.refusal.fix), null;
		});
		return this.answers.set(n, a), a;
	}
};
function Pi(e, { node: t, port: n, side: r }) {
	return r === "in" ? e.target === t && e.targetPort === n : e.source === t && e.sourcePort === n;
}
// src/canvas/canvas.ts
var Fi = 24, Ii = class {
	editor;
	view;
	frames = new Tn();
	viewport = new cr(() => this.viewChanged());
	scene;
	mounting;
	wiring;
	overlay = new vr();
	choice = new Sn(this);
	looking = new dr(this);
	pointers = new ir(this);
	hover = {
		wire: P(null),
		port: P(null),
		at: P(null)
	};
	cursor = P("");
	said = P("");
	moves = P(0);
	renaming = P(null);
	root = null;
	layer = null;
	painter = null;
	colours = null;
	dirty = !0;
	viewDirty = !0;
	painted = !1;
	elements;
	watches = [];
	others = m(() => {
		let e = /* @__PURE__ */ new Map();
		for (let { selection: t, colour: n } of this.editor.people.value) for (let r of t) e.set(r, n);
		return e;
	});
	constructor(e, t) {
		this.editor = e, this.view = t, this.scene = new Ei(e.drawing, e.catalogue), this.elements = new _r((e) => this.scene.nodes.get(e), (e) => this.measured(e)), this.mounting = new gr(this.scene, this.viewport), this.wiring = new Ni(e, t, this.scene, (e) => this.announce(e)), this.frames.add((e) => this.frame(e));
	}
	attach(e, t, n) {
		let { editor: r, scene: i } = this;
		this.root = e, this.layer = new ki(t), this.colours = new br(e), this.painter = new Br(n, i, r.drawing, r.states.raw, this.viewport, this.mounting, this.colours, {
			strong: (e) => {
				let { links: t, nodes: n } = r.selection;
				return this.hover.wire.value === e.key || t.has(e.key) ? !0 : n.size > 0 && n.size <= Fi && (n.has(e.link.source) || n.has(e.link.target));
			},
			hidden: (e) => this.wiring.moving.value?.key === e.key,
			selected: (e) => r.selection.nodes.has(e),
			other: (e) => this.others.value.get(e)
		}), this.watches.push(r.drawing.onChange((e) => {
			(e.everything || e.nodes.length > 0) && this.mounting.follow(r.drawing.order.value);
			let t = performance.now();
			i.take(e), e.everything && (performance.measure("treadle.taken", { start: t }), this.looking.begin(), this.looking.follow());
		}), i.onChange((e) => {
			for (let t of e) this.elements.place(t);
			this.letGoOfWhatIsGone(), this.moves.value++, this.mounting.invalidate(), this.repaint();
		}), z([r.catalogue.listed, r.drawing.kinds], () => {
			i.rebuild(), r.ready.value && this.looking.begin();
		}), z([
			r.states.version,
			...Object.values(r.selection.sets),
			this.hover.wire,
			this.wiring.moving,
			this.others
		], () => this.repaint()), z(r.drawing.groups.visible, () => this.repaint())), this.resize(), this.mounting.follow(r.drawing.order.value), r.ready.value && (i.rebuild(), this.looking.begin()), this.repaint();
	}
	detach() {
		this.frames.stop(), this.looking.stop(), this.elements.stop();
		for (let e of this.watches.splice(0)) e();
		this.layer?.stop(), this.root = this.layer = this.painter = null;
	}
	resize() {
		let e = this.root?.getBoundingClientRect();
		e && e.width !== 0 && (this.viewport.screen = {
			x: e.x,
			y: e.y,
			width: e.width,
			height: e.height
		}, this.painter?.resize(), this.mounting.invalidate(), !this.looking.begun && this.editor.ready.value && this.looking.begin(), this.viewChanged());
	}
	themeChanged() {
		this.colours?.refresh(), this.repaint();
	}
	repaint() {
		this.dirty = !0, this.frames.request();
	}
	announce(e) {
		this.said.value = e;
	}
	elementOf(e) {
		return this.elements.of(e);
	}
	contains(e) {
		return this.root?.contains(e) ?? !1;
	}
	moveNode(e, t, n) {
		this.scene.move(e, t, n), this.elements.place(e), this.moves.value++;
	}
	widen(e, t) {
		e.width = t, this.elements.widen(e), this.scene.settle(e);
	}
	heldBoxes(e) {
		return e === "note" ? this.scene.heldNotes : this.scene.heldFrames;
	}
	hold(e) {
		for (let t of e) this.scene.held.add(t), this.mounting.pin(t), this.elements.raise(t, !0);
	}
	release(e) {
		for (let t of e) this.scene.held.delete(t), this.mounting.unpin(t), this.elements.raise(t, !1);
		queueMicrotask(() => this.scene.take({
			everything: !1,
			nodes: [],
			places: [...e],
			groups: [],
			notes: [],
			extra: !1
		}));
	}
	automaticPlaces() {
		let e = [...this.scene.nodes.values()].filter((e) => e.automatic);
		return Object.fromEntries(e.map((e) => [e.id, {
			...e.facts.place,
			x: Math.round(e.x),
			y: Math.round(e.y)
		}]));
	}
	changePlaces(e, t, n) {
		let r = {};
		for (let n of e) {
			let e = this.scene.nodes.get(n);
			e && (r[n] = t({
				...e.facts.place,
				x: e.x,
				y: e.y
			}, e));
		}
		Object.keys(r).length !== 0 && this.editor.change([{
			op: "place_nodes",
			places: {
				...this.automaticPlaces(),
				...r
			}
		}], n);
	}
	wireAt(e, t) {
		return Di(this.scene, e, t / this.viewport.zoom);
	}
	landingAt({ x: e, y: t }) {
		let n = document.elementFromPoint(e, t), r = n?.closest("[data-port]");
		if (r) return {
			sort: "port",
			place: Wn(r)
		};
		let i = n?.closest("[data-node-id]");
		if (i) return {
			sort: "node",
			node: i.dataset.nodeId ?? ""
		};
		let a = this.viewport.toCanvas(e, t), [o] = this.scene.grid.query({
			...a,
			width: .01,
			height: .01
		});
		return o ? {
			sort: "node",
			node: o.id
		} : {
			sort: "empty",
			at: a,
			screen: {
				x: e,
				y: t
			}
		};
	}
	focus() {
		this.root?.focus({ preventScroll: !0 });
	}
	focusPort({ node: e, port: t, side: n }) {
		[...this.elements.of(e)?.querySelectorAll("[data-port]") ?? []].find(({ dataset: e }) => e.port === t && e.side === n)?.focus({ preventScroll: !0 });
	}
	letGoOfWhatIsGone() {
		let e = this.wiring.from.value;
		e && !this.scene.nodes.has(e.node) && (this.pointers.cancel(), this.wiring.cancel(), this.announce(`${e.node} is gone.`));
	}
	viewChanged() {
		this.viewDirty = !0, this.repaint();
	}
	measured(e) {
		for (let [t, n] of e) this.scene.measured(t, n);
		this.repaint();
	}
	frame(e) {
		if (this.pointers.frame(), this.viewport.fly(e) && this.frames.request(), this.viewDirty) {
			this.viewDirty = !1;
			let { x: e, y: t, zoom: n } = this.viewport;
			this.layer?.show(e, t, n), this.root?.classList.toggle("far", !this.mounting.near), this.view.viewport.value = {
				x: e,
				y: t,
				zoom: n
			};
		}
		this.looking.begun && this.mounting.step(e) && (this.dirty = !0), this.mounting.busy && this.frames.request(), this.dirty && (this.dirty = !1, this.painter?.paint(this.looking.begun), this.looking.begun && !this.mounting.busy && !this.painted && (this.painted = !0, performance.mark("treadle.painted")));
	}
}, Li = Symbol("canvas");
function Ri() {
	let e = ee(Li);
	if (!e) throw Error("no canvas was provided above this component");
	return e;
}
// src/panels/palette/readers.ts
function zi(e) {
	return e.control === "file" && !e.writes;
}
function Bi(e, t) {
	return e.listed.value.flatMap((e) => {
		let n = e.inputs.find(({ field: e }) => zi(e));
		return n ? [{
			kind: e,
			port: n.name,
			fits: Vi(n.field.pattern, t)
		}] : [];
	}).sort((e, t) => Number(t.fits) - Number(e.fits));
}
function Vi(e, t) {
	return e.split(/[\s,;|]+/).map((e) => e.replace(/^\*/, "").toLowerCase()).some((e) => e !== "" && t.toLowerCase().endsWith(e));
}
// src/store/upload.ts
async function Hi(e) {
	try {
		let t = `${d()}/api/files?name=${encodeURIComponent(e.name)}`, n = await fetch(t, {
			method: "POST",
			body: e,
			credentials: "same-origin"
		});
		if (n.status === 413) return Ui("The file is too large to upload; copy it into the workspace.");
		if (!n.ok) return Ui(`The server refused the file (${n.status}).`);
		let r = await n.json();
		return r.error ? Ui(r.error.message) : r.path ? {
			path: r.path,
			problem: ""
		} : Ui("The server did not say where the file is.");
	} catch {
		return Ui("The server cannot be reached. Try again when it is back.");
	}
}
function Ui(e) {
	return {
		path: "",
		problem: e
	};
}
// src/canvas/dropping.ts
var Wi = "application/x-treadle-kind", Gi = "Files", Ki = 24, qi = {
	x: 60,
	y: 20
}, Ji = 160;
function Yi(e, t) {
	let n = t.dataTransfer?.types;
	if (!t.dataTransfer || !(n?.includes("application/x-treadle-kind") || n?.includes(Gi)) || (t.preventDefault(), t.dataTransfer.dropEffect = "copy", n.includes(Gi))) return;
	let r = e.viewport.toCanvas(t.clientX, t.clientY);
	e.hover.wire.value = e.wireAt(r, Ki)?.key ?? null;
}
async function Xi(e, t) {
	let n = t.dataTransfer?.getData(Wi), r = [...t.dataTransfer?.files ?? []];
	if (!n && r.length === 0) return;
	t.preventDefault();
	let i = e.viewport.toCanvas(t.clientX, t.clientY);
	if (n) await Zi(e, n, i);
	else for (let [t, n] of r.entries()) await Qi(e, n, {
		...i,
		y: i.y + t * Ji
	});
}
async function Zi(e, t, n) {
	let r = e.wireAt(n, Ki);
	e.hover.wire.value = null;
	let i = $i(e, n), o = r ? await e.editor.command("insert", {
		link: a(r.link),
		kind: t,
		at: i
	}) : await e.editor.command("add", {
		kind: t,
		at: i
	});
	o.length > 0 && e.editor.selection.only(...o);
}
async function Qi(e, t, n) {
	let { editor: r } = e, [i] = e.scene.grid.query({
		...n,
		width: .01,
		height: .01
	}), a = i?.facts.kind?.inputs.find(({ field: e }) => zi(e))?.name, { path: o, problem: s } = await Hi(t);
	if (s) return r.tell("warning", `${t.name}: ${s}`);
	if (i && a) return void r.command("set_field", {
		node: i.id,
		port: a,
		text: o
	});
	let c = $i(e, n), l = Bi(r.catalogue, o).filter(({ fits: e }) => e), [u] = l;
	if (!u || l.length > 1) {
		e.view.dialog.value = {
			sort: "reader",
			path: o,
			at: c
		};
		return;
	}
	let d = await r.command("add", {
		kind: u.kind.kind,
		at: c,
		fields: { [u.port]: o }
	});
	d.length > 0 && r.selection.only(...d);
}
function $i({ view: e }, t) {
	let n = e.snap.value ? fn : Math.round;
	return [n(t.x - qi.x), n(t.y - qi.y)];
}
// src/canvas/keyboard.ts
var ea = {
	ArrowLeft: {
		x: -1,
		y: 0
	},
	ArrowRight: {
		x: 1,
		y: 0
	},
	ArrowUp: {
		x: 0,
		y: -1
	},
	ArrowDown: {
		x: 0,
		y: 1
	}
}, ta = 60;
function na(e, t) {
	let n = t.target;
	if (t.key === "Escape") return ia(e, n);
	if (n.closest("input, select, textarea, [contenteditable]")) return !1;
	let r = n.closest("[data-port]");
	if (e.wiring.from.value && r && oa(e, t, Wn(r))) return !0;
	if (r && (t.key === "Enter" || t.key === " ")) return aa(e, Wn(r));
	let i = ea[t.key];
	if (r && i) return la(e, Wn(r), i);
	let a = n.closest("[data-node-id]")?.dataset.nodeId;
	return i && (t.ctrlKey || t.metaKey) ? ua(e, a, i) : i && !t.altKey ? da(e, i, t.shiftKey) : !n.closest("button, a") && a !== void 0 && n === e.elementOf(a) && ra(e, t, a);
}
function ra(e, t, n) {
	let { selection: r } = e.editor;
	switch (t.key) {
		case "Enter":
		case " ":
			if (e.wiring.from.value) e.wiring.finish({
				sort: "node",
				node: n
			});
			else if (t.shiftKey || t.ctrlKey) r.toggle(n);
			else if (t.key === "Enter" && r.nodes.size === 1 && r.nodes.has(n)) return !1;
			else r.only(n);
			return !0;
		case "F2": return e.renaming.value = n, !0;
		default: return !1;
	}
}
function ia(e, t) {
	if (e.pointers.cancel()) return !0;
	if (e.wiring.from.value) {
		let { node: t } = e.wiring.from.value;
		return e.wiring.cancel(), e.announce("Connecting was cancelled."), e.elementOf(t)?.focus({ preventScroll: !0 }), !0;
	}
	let n = t.closest("[data-node-id]");
	return n && t !== n ? (n.focus({ preventScroll: !0 }), !0) : !e.editor.selection.empty && (e.editor.selection.clear(), !0);
}
function aa(e, t) {
	let { wiring: n } = e, r = n.from.value;
	return r ? r.node === t.node && r.port === t.port && r.side === t.side ? n.cancel() : n.finish({
		sort: "port",
		place: t
	}) : n.begin(t), !0;
}
function oa(e, t, n) {
	let r = ea[t.key];
	if (t.key !== "Tab" && !r) return !1;
	let i = sa(e);
	if (i.length === 0) return e.announce(e.wiring.fits.value ? "No port here fits." : "Still asking which ports fit."), !0;
	let a = i[(i.findIndex((e) => e.node === n.node && e.port === n.port) + (t.shiftKey || t.key === "ArrowUp" || t.key === "ArrowLeft" ? -1 : 1) + i.length) % i.length] ?? i[0];
	return a && ca(e, a), !0;
}
function sa(e) {
	let { wiring: t, scene: n } = e, r = t.from.value, i = r && n.nodes.get(r.node);
	if (!r || !i) return [];
	let a = r.side === "in" ? "out" : "in", o = Object.entries(t.fits.value?.ports ?? {}).flatMap(([e, t]) => {
		let r = n.nodes.get(e), i = a === "in" ? r?.shape.inputs : r?.shape.outputs;
		return Object.keys(t).filter((e) => i?.has(e)).map((t) => ({
			node: e,
			port: t,
			side: a
		}));
	}), s = ({ node: e }) => {
		let t = n.nodes.get(e);
		return t ? Math.hypot(t.x - i.x, t.y - i.y) : Infinity;
	};
	return o.sort((e, t) => s(e) - s(t));
}
function ca(e, t) {
	e.wiring.over.value = t, e.looking.reveal(t.node, () => e.focusPort(t));
	let n = e.scene.nodes.get(t.node)?.facts.kind?.inputs.find((e) => e.name === t.port)?.type ?? "";
	e.announce(`${t.node}, ${t.port} ${n}. Enter connects.`);
}
function la(e, t, n) {
	let r = e.scene.nodes.get(t.node);
	if (!r) return !1;
	let i = n.x === 0 ? t.side : n.x < 0 ? "in" : "out", a = [...(i === "in" ? r.shape.inputs : r.shape.outputs).keys()], o = a.indexOf(t.port), s = a[n.x === 0 ? (o + n.y + a.length) % a.length : 0];
	return s !== void 0 && e.focusPort({
		node: t.node,
		port: s,
		side: i
	}), !0;
}
function ua(e, t, n) {
	let r = e.scene.nodes.get(t ?? e.editor.selection.last.value ?? ""), i = on(r || e.viewport.view), a = null, o = Infinity;
	for (let t of e.scene.nodes.values()) {
		let e = on(t), s = (e.x - i.x) * n.x + (e.y - i.y) * n.y, c = s + 2 * (Math.abs((e.x - i.x) * n.y) + Math.abs((e.y - i.y) * n.x));
		t === r || s <= 0 || c >= o || (o = c, a = t);
	}
	if (!a) return !0;
	let { id: s } = a;
	return e.editor.selection.only(s), e.looking.reveal(s, () => e.elementOf(s)?.focus({ preventScroll: !0 })), !0;
}
function da(e, t, n) {
	let { selection: r, drawing: i } = e.editor, a = n ? 1 : 20, o = t.x * a, s = t.y * a;
	if (r.nodes.size + r.notes.size === 0) return e.viewport.panBy(-t.x * ta, -t.y * ta), !0;
	e.changePlaces([...r.nodes], (e) => ({
		...e,
		x: e.x + o,
		y: e.y + s
	}), "Move");
	let c = [...r.notes].flatMap((t) => {
		let n = i.notes.raw.get(t);
		if (!n) return [];
		let r = An(e.scene, t, n);
		return [{
			op: "set_note",
			id: t,
			note: {
				...n,
				place: {
					...n.place,
					...r,
					x: r.x + o,
					y: r.y + s
				}
			}
		}];
	});
	return e.editor.change(c, "Move note"), !0;
}
// src/canvas/layers/GroupView.vue?vue&type=script&setup=true&lang.ts
var fa = [
	"data-group-id",
	"aria-label",
	"onKeydown"
], pa = ["onKeydown"], ma = { key: 1 }, ha = ["data-of"], ga = /* @__PURE__ */ C({
	__name: "GroupView",
	props: {
		id: {},
		group: {}
	},
	setup(e) {
		let t = e, n = l(), r = Ri(), i = M(!1), a = M(""), o = M(null), s = m(() => (r.moves.value, kn(r.scene, t.id, t.group))), c = m(() => n.selection.groups.has(t.id));
		async function u() {
			a.value = t.group.title ?? "", i.value = !0, await E(), o.value?.select();
		}
		function d() {
			i.value && (i.value = !1, a.value !== (t.group.title ?? "") && n.change([{
				op: "set_group",
				id: t.id,
				group: {
					...t.group,
					title: a.value
				}
			}], "Rename frame"));
		}
		return (t, n) => s.value ? (j(), _(f, { key: 0 }, [v("div", {
			class: D(["frame-title", { selected: c.value }]),
			"data-group-id": e.id,
			"data-testid": "group",
			tabindex: "0",
			role: "group",
			"aria-label": `Frame ${e.group.title || "without a title"}, ${e.group.nodes?.length ?? 0} nodes`,
			style: O({
				transform: `translate(${s.value.x}px, ${s.value.y}px)`,
				width: `${s.value.width}px`,
				height: `${I(28)}px`,
				"--tint": e.group.place?.colour || "var(--stale)"
			}),
			onDblclick: U(u, ["stop"]),
			onKeydown: H(U(u, ["stop"]), ["f2"])
		}, [i.value ? V((j(), _("input", {
			key: 0,
			ref_key: "input",
			ref: o,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			"aria-label": "Title of the frame",
			onKeydown: [H(U(d, ["stop"]), ["enter"]), n[1] ||= H(U((e) => i.value = !1, ["stop"]), ["escape"])],
			onBlur: d
		}, null, 40, pa)), [[R, a.value]]) : (j(), _("span", ma, F(e.group.title || "Frame"), 1))], 46, fa), v("i", {
			class: "frame-corner",
			"data-resize": "group",
			"data-of": e.id,
			style: O({ transform: `translate(${s.value.x + s.value.width - 16}px, ${s.value.y + s.value.height - 16}px)` })
		}, null, 12, ha)], 64)) : g("", !0);
	}
}), _a = 4, va = 4, ya = 600, ba = 10;
function xa(e, t = "") {
	if (e == null) return null;
	if (typeof e == "string") return e === "" ? null : {
		sort: "text",
		text: e.slice(0, ya)
	};
	if (typeof e == "number") return {
		sort: "number",
		text: String(Number(e.toPrecision(ba)))
	};
	if (typeof e == "boolean") return {
		sort: "number",
		text: e ? "yes" : "no"
	};
	if (Array.isArray(e)) return {
		sort: "json",
		text: Ea(e)
	};
	let { type: n } = e;
	if (n === "table" && Array.isArray(e.columns) && Array.isArray(e.rows)) return {
		sort: "table",
		columns: e.columns.slice(0, va).map(String),
		rows: e.rows.slice(0, _a).map((e) => e.slice(0, va)),
		height: Number(e.height ?? e.rows.length)
	};
	if (n === "image") {
		let n = [e.width && `${e.width} × ${e.height}`, Da(e.bytes)].filter(Boolean).join(" · ");
		return {
			sort: "image",
			source: wa(e.src ?? e.data) ?? Ta(t),
			caption: n
		};
	}
	return typeof n == "string" && [
		"audio",
		"video",
		"file",
		"bytes"
	].includes(n) ? {
		sort: "facts",
		facts: Object.entries(e).filter(([e, t]) => e !== "type" && t !== null).map(([e, t]) => [Oa(e), e === "bytes" || e === "size" ? Da(t) : String(t)])
	} : typeof n == "string" && typeof e.repr == "string" ? {
		sort: "text",
		text: e.repr.slice(0, ya)
	} : {
		sort: "json",
		text: Ea(n === "list" || n === "dict" ? e.items ?? null : e)
	};
}
function Sa(e) {
	switch (e.sort) {
		case "table": return [`${e.height.toLocaleString("en")} rows: ${e.columns.join(", ")}`, ...e.rows.slice(0, 1).map((e) => e.map(Ca).join(" · "))];
		case "image": return [`picture ${e.caption}`];
		case "facts": return e.facts.map(([e, t]) => `${e} ${t}`);
		default: return [e.text.slice(0, 160)];
	}
}
function Ca(e) {
	return e == null ? "" : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function wa(e) {
	return typeof e == "string" && (/^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(e) || /^\/(?!\/)/.test(e)) ? e : null;
}
function Ta(e) {
	return e ? `${d()}/values/${encodeURIComponent(e)}` : null;
}
function Ea(e) {
	return JSON.stringify(e, null, 1).slice(0, ya);
}
function Da(e) {
	return typeof e == "number" ? e < 1e3 ? `${e} B` : e < 1e6 ? `${Math.round(e / 1e3)} kB` : `${(e / 1e6).toFixed(1)} MB` : "";
}
function Oa(e) {
	return e.replaceAll("_", " ");
}
// src/canvas/layers/HoverTip.vue?vue&type=script&setup=true&lang.ts
var ka = 350, Aa = /* @__PURE__ */ C({
	__name: "HoverTip",
	setup(e) {
		let t = l(), n = Ri(), { hover: r, overlay: i, wiring: a } = n, o = M(!1), s;
		z([r.wire, r.port], () => {
			o.value = !1, clearTimeout(s), s = setTimeout(() => o.value = !0, ka);
		}), k(() => clearTimeout(s));
		let c = m(() => {
			let e = a.over.value, t = i.screen.value;
			if (i.loose.value && t) {
				let n = e ? a.why(e) : "", r = e && a.verdict(e.node, e.port, e.side);
				return !e || !r ? null : r === "fits" ? {
					...t,
					lines: [`${e.node} · ${e.port}`]
				} : {
					...t,
					lines: [n || "This does not fit."],
					bad: r === "refused"
				};
			}
			let s = r.at.value;
			if (!o.value || !s || n.pointers.busy) return null;
			if (r.port.value) return {
				...s,
				lines: u(r.port.value)
			};
			let c = r.wire.value ? n.scene.wires.get(r.wire.value) : void 0;
			if (!c) return null;
			let l = c.from?.facts.kind?.outputs.find((e) => e.name === c.link.sourcePort)?.type, f = `${c.link.source} → ${c.link.target} · ${c.link.targetPort}`;
			return {
				...s,
				lines: [
					f,
					...l ? [l] : [],
					...d(c.link.source, c.link.sourcePort)
				]
			};
		});
		function u({ node: e, port: t, side: r }) {
			let i = n.scene.nodes.get(e)?.facts, a = (r === "in" ? i?.kind?.inputs : i?.kind?.outputs)?.find((e) => e.name === t), o = [`${t} · ${a?.type ?? "anything"}`];
			a?.help && o.push(a.help);
			let s = r === "in" ? n.scene.nodes.get(e)?.into.find((e) => e.link.targetPort === t)?.link : void 0;
			return s && o.push(`from ${s.source}`), [...o, ...r === "out" ? d(e, t) : s ? d(s.source, s.sourcePort) : []];
		}
		function d(e, r) {
			let i = t.states.get(e)?.preview, a = xa((n.scene.nodes.get(e)?.facts.kind?.outputs.length ?? 1) > 1 && typeof i == "object" && i && !Array.isArray(i) ? i[r] : i);
			return a ? Sa(a) : [];
		}
		return (e, t) => c.value ? (j(), _("div", {
			key: 0,
			class: D(["tip", { bad: c.value.bad }]),
			role: "tooltip",
			style: O({
				left: `${c.value.x + 14 - I(n).viewport.screen.x}px`,
				top: `${c.value.y + 16 - I(n).viewport.screen.y}px`
			})
		}, [(j(!0), _(f, null, N(c.value.lines, (e, t) => (j(), _("p", { key: t }, F(e), 1))), 128))], 6)) : g("", !0);
	}
}), ja = [
	"aria-expanded",
	"aria-label",
	"title"
], Ma = 168, Na = 108, Pa = 10, Fa = 120, Ia = 14, La = /* @__PURE__ */ C({
	__name: "Minimap",
	setup(e, { expose: t }) {
		let n = l(), r = i(), a = Ri(), o = M(null), s = m(() => n.drawing.order.value.length >= Pa), c = M(null);
		a.viewport.corner = () => {
			let { width: e, height: t } = c.value?.getBoundingClientRect() ?? {
				width: 0,
				height: 0
			};
			return e === 0 ? {
				width: e,
				height: t
			} : {
				width: e + Ia,
				height: t + Ia
			};
		};
		let u = {
			x: 0,
			y: 0,
			width: 1,
			height: 1
		}, d = 1, f, p = m(() => {
			r.viewport.value, h.value;
			let { x: e, y: t, width: n, height: i } = a.viewport.view;
			return {
				left: `${(e - u.x) * d}px`,
				top: `${(t - u.y) * d}px`,
				width: `${n * d}px`,
				height: `${i * d}px`
			};
		}), h = M(0);
		function y() {
			f ??= setTimeout(() => {
				f = void 0, b();
			}, Fa);
		}
		function b() {
			let e = o.value?.getContext("2d"), t = rn(a.scene.nodes.values());
			if (!e || !o.value || !t) return;
			let r = devicePixelRatio || 1;
			o.value.width = Ma * r, o.value.height = Na * r, d = Math.min(152 / Math.max(t.width, 800), 92 / Math.max(t.height, 500)), u = {
				x: t.x - (Ma / d - t.width) / 2,
				y: t.y - (Na / d - t.height) / 2,
				width: Ma / d,
				height: Na / d
			};
			let i = new br(o.value);
			e.setTransform(d * r, 0, 0, d * r, -u.x * d * r, -u.y * d * r);
			let s = 2 / d;
			for (let t of a.scene.nodes.values()) {
				let r = n.states.raw.get(t.id)?.state, a = r && r !== "waiting" ? i.get(Mr(r)) : "";
				e.fillStyle = n.selection.nodes.has(t.id) ? i.get("accent") : a || t.facts.place.colour || i.family(kr(t.facts.node, t.facts.kind)), e.globalAlpha = t.facts.disabled ? .3 : .75, e.fillRect(t.x, t.y, Math.max(s, t.width), Math.max(s, t.height));
			}
			h.value++;
		}
		function x(e) {
			if (e.type === "pointermove" && e.buttons !== 1) return;
			let t = e.currentTarget;
			e.type === "pointerdown" && t.setPointerCapture(e.pointerId);
			let n = t.getBoundingClientRect(), r = {
				x: u.x + (e.clientX - n.x) / d,
				y: u.y + (e.clientY - n.y) / d
			};
			a.viewport.centreOn(r, a.viewport.zoom, 0);
		}
		let S = a.scene.onChange(y);
		return z([
			a.moves,
			n.states.version,
			n.selection.nodes,
			s,
			r.minimap
		], y, { flush: "post" }), A(y), k(() => {
			S(), clearTimeout(f);
		}), t({ draw: y }), (e, t) => s.value ? (j(), _("div", {
			key: 0,
			ref_key: "frame",
			ref: c,
			class: D(["minimap", { folded: !I(r).minimap.value }])
		}, [I(r).minimap.value ? (j(), _("div", {
			key: 0,
			class: "map",
			"aria-hidden": "true",
			onPointerdown: U(x, ["stop"]),
			onPointermove: x
		}, [v("canvas", {
			ref_key: "surface",
			ref: o,
			style: O({
				width: `${Ma}px`,
				height: `${Na}px`
			})
		}, null, 4), v("i", { style: O(p.value) }, null, 4)], 32)) : g("", !0), v("button", {
			type: "button",
			"aria-expanded": I(r).minimap.value,
			"aria-label": I(r).minimap.value ? "Hide the map" : "Show the map",
			title: I(r).minimap.value ? "Hide the map" : "Show the map",
			onClick: t[0] ||= (e) => I(r).minimap.value = !I(r).minimap.value
		}, F(I(r).minimap.value ? "×" : "Map"), 9, ja)], 2)) : g("", !0);
	}
}), Ra = {};
function za(e) {
	let t = Ra[e];
	if (t) return t;
	t = Ra[e] = [];
	for (let e = 0; e < 128; e++) {
		let n = String.fromCharCode(e);
		t.push(n);
	}
	for (let n = 0; n < e.length; n++) {
		let r = e.charCodeAt(n);
		t[r] = "%" + ("0" + r.toString(16).toUpperCase()).slice(-2);
	}
	return t;
}
function Ba(e, t) {
	typeof t != "string" && (t = Ba.defaultChars);
	let n = za(t);
	return e.replace(/(%[a-f0-9]{2})+/gi, function(e) {
		let t = "";
		for (let r = 0, i = e.length; r < i; r += 3) {
			let a = parseInt(e.slice(r + 1, r + 3), 16);
			if (a < 128) t += n[a];
			else {
				if ((a & 224) == 192 && r + 3 < i) {
					let n = parseInt(e.slice(r + 4, r + 6), 16);
					if ((n & 192) == 128) {
						let e = a << 6 & 1984 | n & 63;
						t += e < 128 ? "��" : String.fromCharCode(e), r += 3;
						continue;
					}
				}
				if ((a & 240) == 224 && r + 6 < i) {
					let n = parseInt(e.slice(r + 4, r + 6), 16), i = parseInt(e.slice(r + 7, r + 9), 16);
					if ((n & 192) == 128 && (i & 192) == 128) {
						let e = a << 12 & 61440 | n << 6 & 4032 | i & 63;
						t += e < 2048 || e >= 55296 && e <= 57343 ? "���" : String.fromCharCode(e), r += 6;
						continue;
					}
				}
				if ((a & 248) == 240 && r + 9 < i) {
					let n = parseInt(e.slice(r + 4, r + 6), 16), i = parseInt(e.slice(r + 7, r + 9), 16), o = parseInt(e.slice(r + 10, r + 12), 16);
					if ((n & 192) == 128 && (i & 192) == 128 && (o & 192) == 128) {
						let e = a << 18 & 1835008 | n << 12 & 258048 | i << 6 & 4032 | o & 63;
						e < 65536 || e > 1114111 ? t += "����" : (e -= 65536, t += String.fromCharCode(55296 + (e >> 10), 56320 + (e & 1023))), r += 9;
						continue;
					}
				}
				t += "�";
			}
		}
		return t;
	});
}
Ba.defaultChars = ";/?:@&=+$,#", Ba.componentChars = "";
// node_modules/mdurl/lib/encode.mjs
var Va = {};
function Ha(e) {
	let t = Va[e];
	if (t) return t;
	t = Va[e] = [];
	for (let e = 0; e < 128; e++) {
		let n = String.fromCharCode(e);
		/^[0-9a-z]$/i.test(n) ? t.push(n) : t.push("%" + ("0" + e.toString(16).toUpperCase()).slice(-2));
	}
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = e[n];
	return t;
}
function Ua(e, t, n) {
	typeof t != "string" && (n = t, t = Ua.defaultChars), n === void 0 && (n = !0);
	let r = Ha(t), i = "";
	for (let t = 0, a = e.length; t < a; t++) {
		let o = e.charCodeAt(t);
		if (n && o === 37 && t + 2 < a && /^[0-9a-f]{2}$/i.test(e.slice(t + 1, t + 3))) i += e.slice(t, t + 3), t += 2;
		else if (o < 128) i += r[o];
		else if (o >= 55296 && o <= 57343) {
			if (o >= 55296 && o <= 56319 && t + 1 < a) {
				let n = e.charCodeAt(t + 1);
				if (n >= 56320 && n <= 57343) {
					i += encodeURIComponent(e[t] + e[t + 1]), t++;
					continue;
				}
			}
			i += "%EF%BF%BD";
		} else i += encodeURIComponent(e[t]);
	}
	return i;
}
Ua.defaultChars = ";/?:@&=+$,-_.!~*'()#", Ua.componentChars = "-_.!~*'()";
// node_modules/mdurl/lib/format.mjs
function Wa(e) {
	let t = "";
	return t += e.protocol || "", t += e.slashes ? "//" : "", t += e.auth ? e.auth + "@" : "", e.hostname && e.hostname.indexOf(":") !== -1 ? t += "[" + e.hostname + "]" : t += e.hostname || "", t += e.port ? ":" + e.port : "", t += e.pathname || "", t += e.search || "", t += e.hash || "", t;
}
// node_modules/mdurl/lib/parse.mjs
function Ga() {
	this.protocol = null, this.slashes = null, this.auth = null, this.port = null, this.hostname = null, this.hash = null, this.search = null, this.pathname = null;
}
var Ka = /^([a-z0-9.+-]+:)/i, qa = /:[0-9]*$/, Ja = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/, Ya = [
	"%",
	"/",
	"?",
	";",
	"#",
	"'",
	"{",
	"}",
	"|",
	"\\",
	"^",
	"`",
	"<",
	">",
	"\"",
	"`",
	" ",
	"\r",
	"\n",
	"	"
], Xa = [
	"/",
	"?",
	"#"
], Za = 255, Qa = /^[+a-z0-9A-Z_-]{0,63}$/, $a = /^([+a-z0-9A-Z_-]{0,63})(.*)$/, eo = {
	javascript: !0,
	"javascript:": !0
}, to = {
	http: !0,
	https: !0,
	ftp: !0,
	gopher: !0,
	file: !0,
	"http:": !0,
	"https:": !0,
	"ftp:": !0,
	"gopher:": !0,
	"file:": !0
};
function no(e, t) {
	if (e && e instanceof Ga) return e;
	let n = new Ga();
	return n.parse(e, t), n;
}
Ga.prototype.parse = function(e, t) {
	let n, r, i, a = e;
	if (a = a.trim(), !t && e.split("#").length === 1) {
		let e = Ja.exec(a);
		if (e) return this.pathname = e[1], e[2] && (this.search = e[2]), this;
	}
	let o = Ka.exec(a);
	if (o && (o = o[0], n = o.toLowerCase(), this.protocol = o, a = a.substr(o.length)), (t || o || a.match(/^\/\/[^@\/]+@[^@\/]+/)) && (i = a.substr(0, 2) === "//", i && !(o && eo[o]) && (a = a.substr(2), this.slashes = !0)), !eo[o] && (i || o && !to[o])) {
		let e = -1;
		for (let t = 0; t < Xa.length; t++) r = a.indexOf(Xa[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		let t, n;
		n = e === -1 ? a.lastIndexOf("@") : a.lastIndexOf("@", e), n !== -1 && (t = a.slice(0, n), a = a.slice(n + 1), this.auth = t), e = -1;
		for (let t = 0; t < Ya.length; t++) r = a.indexOf(Ya[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		e === -1 && (e = a.length), a[e - 1] === ":" && e--;
		let i = a.slice(0, e);
		a = a.slice(e), this.parseHost(i), this.hostname = this.hostname || "";
		let o = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!o) {
			let e = this.hostname.split(/\./);
			for (let t = 0, n = e.length; t < n; t++) {
				let n = e[t];
				if (n && !n.match(Qa)) {
					let r = "";
					for (let e = 0, t = n.length; e < t; e++) n.charCodeAt(e) > 127 ? r += "x" : r += n[e];
					if (!r.match(Qa)) {
						let r = e.slice(0, t), i = e.slice(t + 1), o = n.match($a);
						o && (r.push(o[1]), i.unshift(o[2])), i.length && (a = i.join(".") + a), this.hostname = r.join(".");
						break;
					}
				}
			}
		}
		this.hostname.length > Za && (this.hostname = ""), o && (this.hostname = this.hostname.substr(1, this.hostname.length - 2));
	}
	let s = a.indexOf("#");
	s !== -1 && (this.hash = a.substr(s), a = a.slice(0, s));
	let c = a.indexOf("?");
	return c !== -1 && (this.search = a.substr(c), a = a.slice(0, c)), a && (this.pathname = a), to[n] && this.hostname && !this.pathname && (this.pathname = ""), this;
}, Ga.prototype.parseHost = function(e) {
	let t = qa.exec(e);
	t && (t = t[0], t !== ":" && (this.port = t.substr(1)), e = e.substr(0, e.length - t.length)), e && (this.hostname = e);
};
// node_modules/mdurl/index.mjs
var ro = /* @__PURE__ */ e({
	decode: () => Ba,
	encode: () => Ua,
	format: () => Wa,
	parse: () => no
}), io = /* @__PURE__ */ e({
	Any: () => ao,
	Cc: () => oo,
	Cf: () => so,
	P: () => co,
	S: () => lo,
	Z: () => uo
}), ao = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, oo = /[\0-\x1F\x7F-\x9F]/, so = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/, co = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/, lo = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/, uo = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/, fo = [
	8364,
	0,
	8218,
	402,
	8222,
	8230,
	8224,
	8225,
	710,
	8240,
	352,
	8249,
	338,
	0,
	381,
	0,
	0,
	8216,
	8217,
	8220,
	8221,
	8226,
	8211,
	8212,
	732,
	8482,
	353,
	8250,
	339,
	0,
	382,
	376
];
function po(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function mo(e) {
	return po(e) ? 65533 : e >= 128 && e <= 159 && fo[e - 128] || e;
}
function ho(e) {
	return e - 1 >>> 0 < 127 || e - 160 >>> 0 < 55136 ? String.fromCharCode(e) : String.fromCodePoint(mo(e));
}
// node_modules/markdown-it/node_modules/entities/dist/internal/decode-shared.js
var go = /* #__PURE__ */ (() => {
	let e = /* @__PURE__ */ new Uint8Array(127), t = 0;
	for (let n = 33; n <= 126; n++) n !== 34 && n !== 36 && n !== 92 && (e[n] = t++);
	return e;
})();
function _o(e, t, n, r, i, a) {
	let o = e.length, s = a * 90, c = 0, l = () => {
		let t = go[e.charCodeAt(c++)];
		return t < a ? t : t * 91 - s + go[e.charCodeAt(c++)];
	}, u = n - r, d = n + i, f = new Int32Array(d);
	f.fill(-1, r, a), f.fill(-1, a + u, d);
	let p = new Int32Array(d), m = new Int32Array(d);
	function h(t, n) {
		let r = 0, i = n, a = n + t;
		for (; i < a;) {
			let t = go[e.charCodeAt(c++)];
			if (t < 89) r += t, f[i++] = r;
			else if (t === 89) {
				let t = go[e.charCodeAt(c++)] + 2;
				for (; t--;) f[i++] = ++r;
			} else {
				let t = go[e.charCodeAt(c++)];
				r += 89 + (t < 90 ? t * 91 + go[e.charCodeAt(c++)] : go[e.charCodeAt(c++)] * 8281 + go[e.charCodeAt(c++)] * 91 + go[e.charCodeAt(c++)]), f[i++] = r;
			}
		}
	}
	h(r, 0), h(u, a);
	let g = new Int32Array(i * 2), _ = 0, v = 0;
	function y(e, t) {
		for (let n = 0; n < e; n++) {
			let e = t + n, r = l(), i = l();
			g[v * 2] = r, g[v * 2 + 1] = i, v += 1, p[e] = _;
			let a = (f[r] < 0 ? m[r] : 1) + (f[i] < 0 ? m[i] : 1);
			m[e] = a, _ += a;
		}
	}
	y(i - a + r, a + u), y(a - r, r);
	let b = new Uint16Array(_), x = 0;
	for (let e = 0; e < v; e++) for (let t = 0; t < 2; t++) {
		let n = g[e * 2 + t], r = f[n];
		if (r < 0) {
			let e = p[n], t = e + m[n];
			for (; e < t;) b[x++] = b[e++];
		} else b[x++] = r;
	}
	let S = new Uint16Array(t), C = 0;
	for (; c < o;) {
		let t = go[e.charCodeAt(c++)];
		t >= a && (t = t * 91 - s + go[e.charCodeAt(c++)]);
		let n = f[t];
		if (n < 0) {
			let e = p[t], n = e + m[t];
			for (; e < n;) S[C++] = b[e++];
		} else S[C++] = n;
	}
	return S;
}
// node_modules/markdown-it/node_modules/entities/dist/generated/decode-data-html.js
var vo = /* #__PURE__ */ _o("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61), J;
(function(e) {
	e[e.VALUE_LENGTH = 49152] = "VALUE_LENGTH", e[e.FLAG13 = 8192] = "FLAG13", e[e.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", e[e.JUMP_TABLE = 127] = "JUMP_TABLE", e[e.VALUE_MASK = 8191] = "VALUE_MASK";
})(J ||= {});
// node_modules/markdown-it/node_modules/entities/dist/decode.js
var Y;
(function(e) {
	e[e.AMP = 38] = "AMP", e[e.NUM = 35] = "NUM", e[e.SEMI = 59] = "SEMI", e[e.EQUALS = 61] = "EQUALS", e[e.ZERO = 48] = "ZERO", e[e.NINE = 57] = "NINE", e[e.LOWER_A = 97] = "LOWER_A", e[e.LOWER_X = 120] = "LOWER_X";
})(Y ||= {});
var yo = 32, bo = 21, xo = 2097151, So = 2047, Co = 0;
function wo(e) {
	let t = e >>> bo;
	return t === So ? Co : t;
}
function To(e) {
	return e - Y.ZERO >>> 0 <= 9;
}
function Eo(e) {
	return (e | yo) - Y.LOWER_A >>> 0 <= 5;
}
function Do(e) {
	return (e | yo) - Y.LOWER_A >>> 0 <= 25;
}
function Oo(e) {
	return e === Y.EQUALS || Do(e) || To(e);
}
var ko;
(function(e) {
	e[e.EntityStart = 0] = "EntityStart", e[e.NumericStart = 1] = "NumericStart", e[e.NumericDecimal = 2] = "NumericDecimal", e[e.NumericHex = 3] = "NumericHex", e[e.NamedEntity = 4] = "NamedEntity";
})(ko ||= {});
var Ao;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(Ao ||= {});
function jo(e, t, n, r) {
	let i = (t & J.BRANCH_LENGTH) >> 7, a = t & J.JUMP_TABLE;
	if (a) {
		if (i === 0) return r === a ? n : -1;
		let t = r - a;
		if (t >>> 0 >= i) return -1;
		let o = e[n + t];
		return o === 0 ? -1 : n + i + o - 1 & 65535;
	}
	if (i === 0) return -1;
	let o = i + 1 >> 1, s = n + o + i;
	for (let t = 0; t < i; t++) {
		let i = e[n + (t >> 1)] >> ((t & 1) << 3) & 255;
		if (i === r) return s + e[n + o + t] & 65535;
		if (i > r) return -1;
	}
	return -1;
}
function Mo(e, t, n) {
	return n === 1 ? String.fromCharCode(e[t] & J.VALUE_MASK) : n === 2 ? String.fromCharCode(e[t + 1]) : String.fromCharCode(e[t + 1], e[t + 2]);
}
function No(e, t, n) {
	let r = t + 1, i = 0, a = r;
	if (r < n && (e.charCodeAt(r) | yo) === Y.LOWER_X) for (r += 1, a = r; r < n;) {
		let t = e.charCodeAt(r);
		if (To(t)) i = i * 16 + (t - Y.ZERO);
		else if (Eo(t)) i = i * 16 + ((t | yo) - Y.LOWER_A + 10);
		else break;
		r += 1;
	}
	else for (; r < n;) {
		let t = e.charCodeAt(r) - Y.ZERO;
		if (t >>> 0 > 9) break;
		i = i * 10 + t, r += 1;
	}
	if (r === a) return 0;
	r < n && e.charCodeAt(r) === Y.SEMI && (r += 1), i > 1114111 && (i = 1114112);
	let o = r - t;
	return o >= So && (Co = o, o = So), o << bo | i;
}
function Po(e, t, n) {
	let r = vo, i = e.indexOf("&");
	if (i < 0) return e;
	let a = e.length, o = 0, s = "", c = r[0], l = c & J.JUMP_TABLE, u = (c & J.BRANCH_LENGTH) >> 7;
	do {
		let c = i + 1, d = e.charCodeAt(c), f, p;
		if (d === Y.NUM) {
			let n = No(e, c, a);
			f = wo(n), t && f > 0 && e.charCodeAt(c + f - 1) !== Y.SEMI && (f = 0), p = f === 0 ? "" : ho(n & xo);
		} else if (Do(d)) {
			f = 0, p = "";
			let n = d - l, i;
			if (n >>> 0 < u) {
				let e = r[1 + n];
				i = e === 0 ? -1 : u + e & 65535;
			} else i = -1;
			let o = 0, s = 0, m = i < 0 ? 0 : r[i], h = c + 1;
			trie: for (; h < a;) {
				for (; (m & (J.VALUE_LENGTH | J.FLAG13)) === 0 && (m & J.JUMP_TABLE) !== 0;) {
					let t = m & J.JUMP_TABLE, n = (m & J.BRANCH_LENGTH) >> 7;
					if (n === 0) {
						if (e.charCodeAt(h) !== t) break trie;
						i += 1;
					} else {
						let a = e.charCodeAt(h) - t;
						if (a >>> 0 >= n) break trie;
						let o = r[i + 1 + a];
						if (o === 0) break trie;
						i = i + n + o & 65535;
					}
					if (m = r[i], h += 1, h >= a) break trie;
				}
				if ((m & (J.VALUE_LENGTH | J.FLAG13)) === J.FLAG13) {
					let t = (m & J.BRANCH_LENGTH) >> 7;
					if (e.charCodeAt(h) !== (m & J.JUMP_TABLE)) break;
					h += 1;
					let n = t - 1, a = i + 1, o = 0;
					for (; o + 1 < n; o += 2) {
						let t = r[a];
						if (e.charCodeAt(h) !== (t & 255) || (h += 1, e.charCodeAt(h) !== (t >> 8 & 255))) break trie;
						h += 1, a += 1;
					}
					if (o < n) {
						if (e.charCodeAt(h) !== (r[a] & 255)) break;
						h += 1;
					}
					i += 1 + (t >> 1), m = r[i];
					continue;
				}
				let n = m >>> 14, l = e.charCodeAt(h);
				if (n !== 0) {
					if (l === Y.SEMI) {
						f = h - c + 1, p = n === 1 ? String.fromCharCode(m & J.VALUE_MASK) : Mo(r, i, n);
						break;
					}
					if (!t && (m & J.FLAG13) === 0 && (f = h - c, o = i, s = n), n === 1) break;
				}
				let u = jo(r, m, i + (n || 1), l);
				if (u < 0) break;
				i = u, m = r[i], h += 1;
			}
			if (p === "") {
				let e = m >>> 14;
				e !== 0 && !t && (m & J.FLAG13) === 0 && (f = h - c, o = i, s = e), f > 0 && (p = Mo(r, o, s));
			}
		} else f = 0, p = "";
		f === 0 || n && d !== Y.NUM && e.charCodeAt(c + f - 1) !== Y.SEMI && c + f < a && Oo(e.charCodeAt(c + f)) ? i = c : (o < i && (s += e.slice(o, i)), s += p, i = o = c + f), e.charCodeAt(i) !== Y.AMP && (i = e.indexOf("&", i));
	} while (i >= 0);
	return s + e.slice(o);
}
function Fo(e) {
	return Po(e, !0, !1);
}
// node_modules/linkify-it/build/index.mjs
var Io = class {
	src_Any = ao.source;
	src_Cc = oo.source;
	src_Z = uo.source;
	src_P = co.source;
	src_ZPCc = [
		this.src_Z,
		this.src_P,
		this.src_Cc
	].join("|");
	src_ZCc = [this.src_Z, this.src_Cc].join("|");
	cache = {};
	opts = {
		maxLength: 1e4,
		urlAuth: !1,
		schema_names: []
	};
	constructor(e = {}) {
		this.opts = {
			...this.opts,
			...e
		};
	}
	set(e = {}) {
		return this.opts = {
			...this.opts,
			...e
		}, this.cache = {}, this;
	}
	escapeRE(e) {
		return e.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
	}
	nestedPairRE(e, t, n = 4) {
		let r = this.escapeRE(e), i = this.escapeRE(t), a = `(?:(?!${this.src_ZCc}|${r}|${i}).)`, o = `${r}${a}{0,1000}${i}`;
		for (let e = 2; e <= n; e++) o = `${r}(?:${a}|${o}){0,1000}${i}`;
		return o;
	}
	get_text_separators() {
		return this.cache.text_separators ??= /[><\uff5c]/;
	}
	get_pseudo_letter() {
		return this.cache.src_pseudo_letter ??= RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
	}
	get_ipv4_addr() {
		return this.cache.src_ip4 ??= /* @__PURE__ */ RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
	}
	get_ipv6_addr() {
		let e = "[0-9A-Fa-f]{1,4}", t = `(?:(?:${e}:${e})|${this.get_ipv4_addr().source})`;
		return this.cache.src_ip6_addr ??= RegExp(`(?:(?:${e}:){6}${t}|::(?:${e}:){5}${t}|(?:${e})?::(?:${e}:){4}${t}|(?:(?:${e}:){0,1}${e})?::(?:${e}:){3}${t}|(?:(?:${e}:){0,2}${e})?::(?:${e}:){2}${t}|(?:(?:${e}:){0,3}${e})?::${e}:${t}|(?:(?:${e}:){0,4}${e})?::${t}|(?:(?:${e}:){0,5}${e})?::${e}|(?:(?:${e}:){0,6}${e})?::)`);
	}
	get_ipv6_url_host() {
		return this.cache.src_ip6_host ??= RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
	}
	get_ipv6_mail_host() {
		return this.cache.src_ipv6_mail_host ??= RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
	}
	get_auth() {
		return this.cache.src_auth ??= RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
	}
	get_port() {
		return this.cache.src_port ??= /* @__PURE__ */ RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
	}
	get_host_terminator() {
		return this.cache.src_host_terminator ??= RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
	}
	get_path_terminator() {
		return this.cache.src_path_terminator ??= RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
	}
	get_path() {
		return this.cache.src_path ??= RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
	}
	get_mail_name() {
		return this.cache.src_mail_name ??= /* @__PURE__ */ RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
	}
	get_xn() {
		return this.cache.src_xn ??= /* @__PURE__ */ RegExp("xn--[a-z0-9\\-]{1,59}");
	}
	get_tld() {
		if (this.cache.tld) return this.cache.tld;
		let e = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
		return this.cache.tld = RegExp(`${e || "$#none#$"}|${this.get_xn().source}`), this.cache.tld;
	}
	get_domain_root() {
		return this.cache.src_domain_root ??= RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
	}
	get_domain() {
		return this.cache.src_domain ??= RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
	}
	get_url_host_port() {
		return this.cache.url_host_port ??= RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
	}
	get_fuzzy_url_host_port() {
		return this.cache.fuzzy_url_host_port ??= RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
	}
	get_mail_host() {
		return this.cache.src_mail_host ??= RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
	}
	get_fuzzy_mail_host() {
		return this.cache.src_fuzzy_mail_host ??= RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
	}
	get_path_extra() {
		return this.cache.src_path_extra ??= /* @__PURE__ */ RegExp("");
	}
	get_fuzzy_mail_host_search() {
		return this.cache.mail_fuzzy_host_search ??= RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
	}
	get_fuzzy_link_search() {
		return this.cache.link_fuzzy_search ??= RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
	}
	get_http_validator() {
		return this.cache.http_validator ??= RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
	}
	get_relative_proto_validator() {
		return this.cache.relative_proto_validator ??= RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
	}
	get_mail_name_validator() {
		return this.cache.mail_name_validator ??= RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
	}
	get_mailto_validator() {
		return this.cache.mailto_validator ??= RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
	}
	get_schema_names() {
		return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((e) => this.escapeRE(e)).join("|"));
	}
	get_schema_search() {
		return this.cache.schema_search ??= RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
	}
	get_schema_at_start() {
		return this.cache.schema_at_start ??= RegExp(`^${this.get_schema_search().source}`, "i");
	}
}, Lo = {
	validate: (e, t, n) => {
		let r = n.re.get_http_validator();
		r.lastIndex = t;
		let i = r.exec(e);
		return i ? i[0].length : 0;
	},
	normalize: (e, t) => t.normalize(e)
}, Ro = {
	"http:": Lo,
	"https:": Lo,
	"ftp:": Lo,
	"//": {
		validate: function(e, t, n) {
			let r = n.re.get_relative_proto_validator();
			r.lastIndex = t;
			let i = r.exec(e);
			return i ? t >= 3 && e[t - 3] === ":" || t >= 3 && e[t - 3] === "/" ? 0 : i[0].length : 0;
		},
		normalize: (e, t) => t.normalize(e)
	},
	"mailto:": {
		validate: function(e, t, n) {
			let r = n.re.get_mailto_validator();
			r.lastIndex = t;
			let i = r.exec(e);
			return i ? i[0].length : 0;
		},
		normalize: (e, t) => t.normalize(e)
	}
}, zo = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw", Bo = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function Vo() {
	let e = Bo.split("|");
	return zo.split("|").forEach((t) => {
		let n = t.indexOf(":"), r = t.slice(0, n);
		for (let i of t.slice(n + 1)) e.push(r + i);
	}), e;
}
var Ho = {
	fuzzyLink: !1,
	fuzzyEmail: !0,
	fuzzyIP: !1,
	"---": !1,
	tlds: Vo(),
	urlAuth: !1,
	maxLength: 1e4
}, Uo = class {
	schema;
	index;
	lastIndex;
	raw;
	text;
	url;
	constructor(e, t, n, r) {
		let i = e.slice(n, r);
		this.schema = t.toLowerCase(), this.index = n, this.lastIndex = r, this.raw = i, this.text = i, this.url = i;
	}
}, Wo = class {
	__opts__;
	__schemas__;
	re;
	constructor(e = {}) {
		let { rebuilder: t, ...n } = e;
		this.__opts__ = {
			...Ho,
			...n
		}, this.__schemas__ = { ...Ro }, this.re = t || new Io(), this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		});
	}
	add(e, t = null) {
		if (!t) delete this.__schemas__[e];
		else {
			let n = {
				normalize: (e, t) => t.normalize(e),
				...t
			};
			this.__schemas__[e] = n;
		}
		return this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		}), this;
	}
	set(e = {}) {
		return this.__opts__ = {
			...this.__opts__,
			...e
		}, this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		}), this;
	}
	test(e) {
		if (!e.length) return !1;
		let t, n;
		for (n = this.re.get_schema_search(), n.lastIndex = 0; (t = n.exec(e)) !== null;) if (this.testSchemaAt(e, t[2], n.lastIndex)) return !0;
		if (this.__opts__.fuzzyLink && this.__schemas__["http:"] && (n = this.re.get_fuzzy_link_search(), n.lastIndex = 0, n.exec(e) !== null)) return !0;
		if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"] && e.indexOf("@") >= 0) {
			let n = this.re.get_fuzzy_mail_host_search(), r = this.re.get_mail_name_validator();
			for (n.lastIndex = 0; (t = n.exec(e)) !== null;) {
				let n = e.slice(Math.max(0, t.index - 65), t.index);
				if (r.test(n)) return !0;
			}
		}
		return !1;
	}
	testSchemaAt(e, t, n) {
		return this.__schemas__[t.toLowerCase()] ? this.__schemas__[t.toLowerCase()].validate(e.slice(0, n + this.__opts__.maxLength), n, this) : 0;
	}
	match(e) {
		let t = [], n = this.re.get_schema_search(), r, i, a, o, s, c, l = !1, u = !1, d = !1, f = 0;
		if (!e.length) return null;
		for (n.lastIndex = 0, this.__opts__.fuzzyLink && this.__schemas__["http:"] && (r = this.re.get_fuzzy_link_search(), r.lastIndex = 0), this.__opts__.fuzzyEmail && this.__schemas__["mailto:"] && (i = this.re.get_fuzzy_mail_host_search(), i.lastIndex = 0, a = this.re.get_mail_name_validator());;) {
			let p = Math.max(f - 1, 0);
			if (i && a && !d && (!s || s.index < f)) for (i.lastIndex < p && (i.lastIndex = p);;) {
				let t = i.exec(e);
				if (!t) {
					d = !0, s = void 0;
					break;
				}
				let n = a.exec(e.slice(Math.max(0, t.index - 65), t.index));
				if (n) {
					if (s = {
						schema: "mailto:",
						index: t.index - n[1].length,
						lastIndex: t.index + t[0].length
					}, s.index >= f) break;
					i.lastIndex < p && (i.lastIndex = p);
				}
			}
			if (r && !u && (!o || o.index < f)) for (r.lastIndex < p && (r.lastIndex = p);;) {
				let t = r.exec(e);
				if (!t) {
					u = !0, o = void 0;
					break;
				}
				if (o = {
					schema: "",
					index: t.index + t[1].length,
					lastIndex: t.index + t[0].length
				}, o.index >= f) break;
				r.lastIndex < p && (r.lastIndex = p);
			}
			let m = s;
			(!m || o && (o.index < m.index || o.index === m.index && o.lastIndex > m.lastIndex)) && (m = o);
			let h;
			if (!l) for (;;) {
				if (!c) {
					n.lastIndex < p && (n.lastIndex = p);
					let t = n.exec(e);
					if (!t) {
						l = !0;
						break;
					}
					c = {
						schema: t[2],
						index: t.index + t[1].length,
						lastIndex: t.index + t[0].length
					};
				}
				if (c.index < f) {
					c = void 0;
					continue;
				}
				if (m && c.index > m.index) break;
				let t = c;
				c = void 0;
				let r = this.testSchemaAt(e, t.schema, t.lastIndex);
				if (r) {
					h = {
						schema: t.schema,
						index: t.index,
						lastIndex: t.lastIndex + r
					};
					break;
				}
			}
			let g = h;
			if ((!g || s && (s.index < g.index || s.index === g.index && s.lastIndex > g.lastIndex)) && (g = s), (!g || o && (o.index < g.index || o.index === g.index && o.lastIndex > g.lastIndex)) && (g = o), !g) break;
			g === s ? s = void 0 : g === o && (o = void 0);
			let _ = new Uo(e, g.schema, g.index, g.lastIndex);
			_.schema ? this.__schemas__[_.schema].normalize(_, this) : this.normalize(_), t.push(_), f = g.lastIndex;
		}
		return t.length ? t : null;
	}
	matchAtStart(e) {
		if (!e.length) return null;
		let t = this.re.get_schema_at_start().exec(e);
		if (!t) return null;
		let n = this.testSchemaAt(e, t[2], t[0].length);
		if (!n) return null;
		let r = new Uo(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
		return this.__schemas__[r.schema].normalize(r, this), r;
	}
	tlds(e, t = !1) {
		return e = Array.isArray(e) ? e : [e], t ? this.__opts__.tlds = this.__opts__.tlds.concat(e) : this.__opts__.tlds = e, this.re.set({
			...this.__opts__,
			schema_names: Object.keys(this.__schemas__)
		}), this;
	}
	normalize(e) {
		e.schema || (e.url = `http://${e.url}`), e.schema === "mailto:" && !/^mailto:/i.test(e.url) && (e.url = `mailto:${e.url}`);
	}
}, Go = 2147483647, Ko = 36, qo = 1, Jo = 26, Yo = 38, Xo = 700, Zo = 72, Qo = 128, $o = "-", es = /^xn--/, ts = /[^\0-\x7F]/, ns = /[\x2E\u3002\uFF0E\uFF61]/g, rs = {
	overflow: "Overflow: input needs wider integers to process",
	"not-basic": "Illegal input >= 0x80 (not a basic code point)",
	"invalid-input": "Invalid input"
}, is = 35, as = Math.floor, os = String.fromCharCode;
function ss(e) {
	throw RangeError(rs[e]);
}
function cs(e, t) {
	let n = [], r = e.length;
	for (; r--;) n[r] = t(e[r]);
	return n;
}
function ls(e, t) {
	let n = e.split("@"), r = "";
	n.length > 1 && (r = n[0] + "@", e = n[1]), e = e.replace(ns, ".");
	let i = cs(e.split("."), t).join(".");
	return r + i;
}
function us(e) {
	let t = [], n = 0, r = e.length;
	for (; n < r;) {
		let i = e.charCodeAt(n++);
		if (i >= 55296 && i <= 56319 && n < r) {
			let r = e.charCodeAt(n++);
			(r & 64512) == 56320 ? t.push(((i & 1023) << 10) + (r & 1023) + 65536) : (t.push(i), n--);
		} else t.push(i);
	}
	return t;
}
var ds = (e) => String.fromCodePoint(...e), fs = function(e) {
	return e >= 48 && e < 58 ? 26 + (e - 48) : e >= 65 && e < 91 ? e - 65 : e >= 97 && e < 123 ? e - 97 : Ko;
}, ps = function(e, t) {
	return e + 22 + 75 * (e < 26) - ((t != 0) << 5);
}, ms = function(e, t, n) {
	let r = 0;
	for (e = n ? as(e / Xo) : e >> 1, e += as(e / t); e > 455; r += Ko) e = as(e / is);
	return as(r + 36 * e / (e + Yo));
}, hs = function(e) {
	let t = [], n = e.length, r = 0, i = Qo, a = Zo, o = e.lastIndexOf($o);
	o < 0 && (o = 0);
	for (let n = 0; n < o; ++n) e.charCodeAt(n) >= 128 && ss("not-basic"), t.push(e.charCodeAt(n));
	for (let s = o > 0 ? o + 1 : 0; s < n;) {
		let o = r;
		for (let t = 1, i = Ko;; i += Ko) {
			s >= n && ss("invalid-input");
			let o = fs(e.charCodeAt(s++));
			o >= Ko && ss("invalid-input"), o > as((Go - r) / t) && ss("overflow"), r += o * t;
			let c = i <= a ? qo : i >= a + Jo ? Jo : i - a;
			if (o < c) break;
			let l = Ko - c;
			t > as(Go / l) && ss("overflow"), t *= l;
		}
		let c = t.length + 1;
		a = ms(r - o, c, o == 0), as(r / c) > Go - i && ss("overflow"), i += as(r / c), r %= c, t.splice(r++, 0, i);
	}
	return String.fromCodePoint(...t);
}, gs = function(e) {
	let t = [];
	e = us(e);
	let n = e.length, r = Qo, i = 0, a = Zo;
	for (let n of e) n < 128 && t.push(os(n));
	let o = t.length, s = o;
	for (o && t.push($o); s < n;) {
		let n = Go;
		for (let t of e) t >= r && t < n && (n = t);
		let c = s + 1;
		n - r > as((Go - i) / c) && ss("overflow"), i += (n - r) * c, r = n;
		for (let n of e) if (n < r && ++i > Go && ss("overflow"), n === r) {
			let e = i;
			for (let n = Ko;; n += Ko) {
				let r = n <= a ? qo : n >= a + Jo ? Jo : n - a;
				if (e < r) break;
				let i = e - r, o = Ko - r;
				t.push(os(ps(r + i % o, 0))), e = as(i / o);
			}
			t.push(os(ps(e, 0))), a = ms(i, c, s === o), i = 0, ++s;
		}
		++i, ++r;
	}
	return t.join("");
}, _s = {
	version: "2.3.1",
	ucs2: {
		decode: us,
		encode: ds
	},
	decode: hs,
	encode: gs,
	toASCII: function(e) {
		return ls(e, function(e) {
			return ts.test(e) ? "xn--" + gs(e) : e;
		});
	},
	toUnicode: function(e) {
		return ls(e, function(e) {
			return es.test(e) ? hs(e.slice(4).toLowerCase()) : e;
		});
	}
}, vs = Object.defineProperty, ys = (e, t) => {
	let n = {};
	for (var r in e) vs(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || vs(n, Symbol.toStringTag, { value: "Module" }), n;
}, bs = /* @__PURE__ */ ys({
	arrayReplaceAt: () => Ss,
	asciiTrim: () => Ws,
	callable: () => xs,
	escapeHtml: () => Fs,
	escapeRE: () => Ls,
	fromCodePoint: () => ws,
	isMdAsciiPunct: () => Vs,
	isPunctChar: () => zs,
	isPunctCharCode: () => Bs,
	isSpace: () => X,
	isValidEntityCode: () => Cs,
	isWhiteSpace: () => Rs,
	lib: () => Gs,
	normalizeReference: () => Hs,
	unescapeAll: () => As,
	unescapeMd: () => ks
});
function xs(e) {
	let t = function(...n) {
		return Reflect.construct(e, n, new.target && new.target !== t ? new.target : e);
	};
	return Object.defineProperty(t, "name", { value: e.name }), Object.setPrototypeOf(t, e), t.prototype = e.prototype, t;
}
function Ss(e, t, n) {
	return [].concat(e.slice(0, t), n, e.slice(t + 1));
}
function Cs(e) {
	return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) == 65535 || (e & 65535) == 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
}
function ws(e) {
	if (e > 65535) {
		e -= 65536;
		let t = 55296 + (e >> 10), n = 56320 + (e & 1023);
		return String.fromCharCode(t, n);
	}
	return String.fromCharCode(e);
}
var Ts = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, Es = RegExp(`${Ts.source}|&([a-z#][a-z0-9]{1,31});`, "gi"), Ds = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function Os(e, t) {
	if (t.charCodeAt(0) === 35 && Ds.test(t)) {
		let n = t[1].toLowerCase() === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
		return Cs(n) ? ws(n) : e;
	}
	let n = Fo(e);
	return n === e ? e : n;
}
function ks(e) {
	return e.indexOf("\\") < 0 ? e : e.replace(Ts, "$1");
}
function As(e) {
	return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(Es, function(e, t, n) {
		return t || Os(e, n);
	});
}
var js = /[&<>"]/, Ms = /[&<>"]/g, Ns = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function Ps(e) {
	return Ns[e];
}
function Fs(e) {
	return js.test(e) ? e.replace(Ms, Ps) : e;
}
var Is = /[.?*+^$[\]\\(){}|-]/g;
function Ls(e) {
	return e.replace(Is, "\\$&");
}
function X(e) {
	switch (e) {
		case 9:
		case 32: return !0;
	}
	return !1;
}
function Rs(e) {
	if (e >= 8192 && e <= 8202) return !0;
	switch (e) {
		case 9:
		case 10:
		case 11:
		case 12:
		case 13:
		case 32:
		case 160:
		case 5760:
		case 8239:
		case 8287:
		case 12288: return !0;
	}
	return !1;
}
function zs(e) {
	return co.test(e) || lo.test(e);
}
function Bs(e) {
	return zs(ws(e));
}
function Vs(e) {
	switch (e) {
		case 33:
		case 34:
		case 35:
		case 36:
		case 37:
		case 38:
		case 39:
		case 40:
		case 41:
		case 42:
		case 43:
		case 44:
		case 45:
		case 46:
		case 47:
		case 58:
		case 59:
		case 60:
		case 61:
		case 62:
		case 63:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 124:
		case 125:
		case 126: return !0;
		default: return !1;
	}
}
function Hs(e) {
	return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
}
function Us(e) {
	return e === 32 || e === 9 || e === 10 || e === 13;
}
function Ws(e) {
	let t = 0;
	for (; t < e.length && Us(e.charCodeAt(t)); t++);
	let n = e.length - 1;
	for (; n >= t && Us(e.charCodeAt(n)); n--);
	return e.slice(t, n + 1);
}
var Gs = {
	mdurl: ro,
	ucmicro: io
};
function Ks(e, t, n) {
	let r, i, a, o, s = e.posMax, c = e.pos;
	for (e.pos = t + 1, r = 1; e.pos < s;) {
		if (a = e.src.charCodeAt(e.pos), a === 93 && (r--, r === 0)) {
			i = !0;
			break;
		}
		if (o = e.pos, e.md.inline.skipToken(e), a === 91) {
			if (o === e.pos - 1) r++;
			else if (n) return e.pos = c, -1;
		}
	}
	let l = -1;
	return i && (l = e.pos), e.pos = c, l;
}
function qs(e, t, n) {
	let r, i = t, a = {
		ok: !1,
		pos: 0,
		str: ""
	};
	if (e.charCodeAt(i) === 60) {
		for (i++; i < n;) {
			if (r = e.charCodeAt(i), r === 10 || r === 60) return a;
			if (r === 62) return a.pos = i + 1, a.str = As(e.slice(t + 1, i)), a.ok = !0, a;
			r === 92 && i + 1 < n ? i += 2 : i++;
		}
		return a;
	}
	let o = 0;
	for (; i < n && (r = e.charCodeAt(i), !(r === 32 || r < 32 || r === 127));) if (r === 92 && i + 1 < n) {
		if (e.charCodeAt(i + 1) === 32) {
			i++;
			continue;
		}
		i += 2;
	} else {
		if (r === 40 && (o++, o > 32)) return a;
		if (r === 41) {
			if (o === 0) break;
			o--;
		}
		i++;
	}
	return t === i || o !== 0 || (a.str = As(e.slice(t, i)), a.pos = i, a.ok = !0), a;
}
function Js(e, t, n, r) {
	let i, a = t, o = {
		ok: !1,
		can_continue: !1,
		pos: 0,
		str: "",
		marker: 0
	};
	if (r) o.str = r.str, o.marker = r.marker;
	else {
		if (a >= n) return o;
		let r = e.charCodeAt(a);
		if (r !== 34 && r !== 39 && r !== 40) return o;
		t++, a++, r === 40 && (r = 41), o.marker = r;
	}
	for (; a < n;) {
		if (i = e.charCodeAt(a), i === o.marker) return o.pos = a + 1, o.str += As(e.slice(t, a)), o.ok = !0, o;
		if (i === 40 && o.marker === 41) return o;
		i === 92 && a + 1 < n && a++, a++;
	}
	return o.can_continue = !0, o.str += As(e.slice(t, a)), o;
}
var Ys = /* @__PURE__ */ ys({
	parseLinkDestination: () => qs,
	parseLinkLabel: () => Ks,
	parseLinkTitle: () => Js
});
function Xs(e) {
	"@babel/helpers - typeof";
	return Xs = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
	}, Xs(e);
}
function Zs(e, t) {
	if (Xs(e) != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (Xs(r) != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
function Qs(e) {
	var t = Zs(e, "string");
	return Xs(t) == "symbol" ? t : t + "";
}
function Z(e, t, n) {
	return (t = Qs(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
var $s = class {
	constructor(e, t, n) {
		Z(this, "map", null), Z(this, "level", 0), Z(this, "children", null), Z(this, "content", ""), Z(this, "markup", ""), Z(this, "info", ""), Z(this, "block", !1), Z(this, "hidden", !1), this.type = e, this.tag = t, this.attrs = null, this.nesting = n, this.meta = null;
	}
	attrIndex(e) {
		if (!this.attrs) return -1;
		let t = this.attrs;
		for (let n = 0, r = t.length; n < r; n++) if (t[n][0] === e) return n;
		return -1;
	}
	attrPush(e) {
		this.attrs ? this.attrs.push(e) : this.attrs = [e];
	}
	attrSet(e, t) {
		let n = this.attrIndex(e), r = [e, t];
		n < 0 ? this.attrPush(r) : this.attrs[n] = r;
	}
	attrGet(e) {
		let t = this.attrIndex(e), n = null;
		return t >= 0 && (n = this.attrs[t][1]), n;
	}
	attrJoin(e, t) {
		let n = this.attrIndex(e);
		n < 0 ? this.attrPush([e, t]) : this.attrs[n][1] = `${this.attrs[n][1]} ${t}`;
	}
}, ec = class {
	constructor() {
		Z(this, "__rules__", []), Z(this, "__cache__", null);
	}
	__find__(e) {
		for (let t = 0; t < this.__rules__.length; t++) if (this.__rules__[t].name === e) return t;
		return -1;
	}
	__compile__() {
		let e = /* @__PURE__ */ new Set();
		this.__rules__.forEach((t) => {
			t.enabled && t.alt.forEach((t) => {
				t && e.add(t);
			});
		}), this.__cache__ = Object.create(null), this.__cache__[""] = [], this.__rules__.forEach((e) => {
			e.enabled && this.__cache__[""].push(e.fn);
		}), e.forEach((e) => {
			this.__cache__[e] = [], this.__rules__.forEach((t) => {
				t.enabled && t.alt.indexOf(e) >= 0 && this.__cache__[e].push(t.fn);
			});
		});
	}
	at(e, t, n = {}) {
		let r = this.__find__(e);
		if (r === -1) throw Error(`Parser rule not found: ${e}`);
		this.__rules__[r].fn = t, this.__rules__[r].alt = n.alt || [], this.__cache__ = null;
	}
	before(e, t, n, r = {}) {
		let i = this.__find__(e);
		if (i === -1) throw Error(`Parser rule not found: ${e}`);
		this.__rules__.splice(i, 0, {
			name: t,
			enabled: !0,
			fn: n,
			alt: r.alt || []
		}), this.__cache__ = null;
	}
	after(e, t, n, r = {}) {
		let i = this.__find__(e);
		if (i === -1) throw Error(`Parser rule not found: ${e}`);
		this.__rules__.splice(i + 1, 0, {
			name: t,
			enabled: !0,
			fn: n,
			alt: r.alt || []
		}), this.__cache__ = null;
	}
	push(e, t, n = {}) {
		this.__rules__.push({
			name: e,
			enabled: !0,
			fn: t,
			alt: n.alt || []
		}), this.__cache__ = null;
	}
	enable(e, t = !1) {
		Array.isArray(e) || (e = [e]);
		let n = [];
		return e.forEach((e) => {
			let r = this.__find__(e);
			if (r < 0) {
				if (t) return;
				throw Error(`Rules manager: invalid rule name ${e}`);
			}
			this.__rules__[r].enabled = !0, n.push(e);
		}), this.__cache__ = null, n;
	}
	enableOnly(e, t = !1) {
		Array.isArray(e) || (e = [e]), this.__rules__.forEach((e) => {
			e.enabled = !1;
		}), this.enable(e, t);
	}
	disable(e, t = !1) {
		Array.isArray(e) || (e = [e]);
		let n = [];
		return e.forEach((e) => {
			let r = this.__find__(e);
			if (r < 0) {
				if (t) return;
				throw Error(`Rules manager: invalid rule name ${e}`);
			}
			this.__rules__[r].enabled = !1, n.push(e);
		}), this.__cache__ = null, n;
	}
	getRules(e) {
		return this.__cache__ || this.__compile__(), this.__cache__[e] || [];
	}
}, tc = {};
tc.code_inline = function(e, t, n, r, i) {
	let a = e[t];
	return `<code${i.renderAttrs(a)}>${Fs(a.content)}</code>`;
}, tc.code_block = function(e, t, n, r, i) {
	let a = e[t];
	return `<pre${i.renderAttrs(a)}><code>${Fs(e[t].content)}</code></pre>\n`;
}, tc.fence = function(e, t, n, r, i) {
	let a = e[t], o = a.info ? As(a.info).trim() : "", s = "", c = "";
	if (o) {
		let e = o.split(/(\s+)/g);
		s = e[0], c = e.slice(2).join("");
	}
	let l;
	if (l = n.highlight && n.highlight(a.content, s, c) || Fs(a.content), l.indexOf("<pre") === 0) return l + "\n";
	if (o) {
		let e = a.attrIndex("class"), t = a.attrs ? a.attrs.slice() : [];
		e < 0 ? t.push(["class", `${n.langPrefix}${s}`]) : (t[e] = [t[e][0], t[e][1]], t[e][1] += ` ${n.langPrefix}${s}`);
		let r = { attrs: t };
		return `<pre><code${i.renderAttrs(r)}>${l}</code></pre>\n`;
	}
	return `<pre><code${i.renderAttrs(a)}>${l}</code></pre>\n`;
}, tc.image = function(e, t, n, r, i) {
	let a = e[t];
	return a.attrs[a.attrIndex("alt")][1] = i.renderInlineAsText(a.children, n, r), i.renderToken(e, t, n);
}, tc.hardbreak = function(e, t, n) {
	return n.xhtmlOut ? "<br />\n" : "<br>\n";
}, tc.softbreak = function(e, t, n) {
	return n.breaks ? n.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
}, tc.text = function(e, t) {
	return Fs(e[t].content);
}, tc.html_block = function(e, t) {
	return e[t].content;
}, tc.html_inline = function(e, t) {
	return e[t].content;
};
var nc = class {
	constructor() {
		Z(this, "rules", Object.assign({}, tc));
	}
	renderAttrs(e) {
		let t, n, r;
		if (!e.attrs) return "";
		for (r = "", t = 0, n = e.attrs.length; t < n; t++) r += ` ${Fs(e.attrs[t][0])}="${Fs(String(e.attrs[t][1]))}"`;
		return r;
	}
	renderToken(e, t, n) {
		let r = e[t], i = "";
		if (r.hidden) return "";
		let a = t - 1;
		for (; a >= 0 && e[a].hidden && e[a].nesting === 0;) a--;
		r.block && r.nesting !== -1 && a >= 0 && e[a].hidden && e[a].nesting === -1 && (i += "\n"), i += (r.nesting === -1 ? "</" : "<") + r.tag, i += this.renderAttrs(r), r.nesting === 0 && n.xhtmlOut && (i += " /");
		let o = !1;
		if (r.block && (o = !0, r.nesting === 1)) {
			let n = t + 1;
			for (; n < e.length && e[n].hidden && e[n].nesting === 0;) n++;
			if (n < e.length) {
				let t = e[n];
				(t.type === "inline" || t.hidden || t.nesting === -1 && t.tag === r.tag) && (o = !1);
			}
		}
		return i += o ? ">\n" : ">", i;
	}
	renderInline(e, t, n) {
		let r = "", i = this.rules;
		for (let a = 0, o = e.length; a < o; a++) {
			let o = e[a].type;
			i[o] === void 0 ? r += this.renderToken(e, a, t) : r += i[o](e, a, t, n, this);
		}
		return r;
	}
	renderInlineAsText(e, t, n) {
		let r = "";
		for (let i = 0, a = e.length; i < a; i++) switch (e[i].type) {
			case "text":
			case "code_inline":
				r += e[i].content;
				break;
			case "image":
				r += this.renderInlineAsText(e[i].children, t, n);
				break;
			case "html_inline":
			case "html_block":
				r += e[i].content;
				break;
			case "softbreak":
			case "hardbreak": r += "\n";
		}
		return r;
	}
	render(e, t, n) {
		let r = "", i = this.rules;
		for (let a = 0, o = e.length; a < o; a++) {
			let o = e[a].type;
			o === "inline" ? r += this.renderInline(e[a].children, t, n) : i[o] === void 0 ? r += this.renderToken(e, a, t) : r += i[o](e, a, t, n, this);
		}
		return r;
	}
}, rc = class {
	constructor(e, t, n) {
		Z(this, "tokens", []), Z(this, "inlineMode", !1), Z(this, "Token", $s), this.src = e, this.env = n, this.md = t;
	}
}, ic = /\r\n?/g, ac = /\0/g;
function oc(e) {
	let t;
	t = e.src.replace(ic, "\n"), t = t.replace(ac, "�"), e.src = t;
}
function sc(e) {
	let t;
	e.inlineMode ? (t = new e.Token("inline", "", 0), t.content = e.src, t.map = [0, 1], t.children = [], e.tokens.push(t)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
}
function cc(e) {
	let t = e.tokens, n = 0;
	for (let e = 0; e < t.length; e++) t[e].type !== "reference_definition" && (e !== n && (t[n] = t[e]), n++);
	t.length !== n && (t.length = n);
}
function lc(e) {
	let t = e.tokens;
	for (let n = 0, r = t.length; n < r; n++) {
		let r = t[n];
		r.type === "inline" && e.md.inline.parse(r.content, e.md, e.env, r.children);
	}
}
function uc(e) {
	return /^<a[>\s]/i.test(e);
}
function dc(e) {
	return /^<\/a\s*>/i.test(e);
}
function fc(e) {
	let t = e.tokens;
	if (e.md.options.linkify) for (let n = 0, r = t.length; n < r; n++) {
		if (t[n].type !== "inline" || !e.md.linkify.test(t[n].content)) continue;
		let r = t[n].children, i = [], a = 0;
		for (let t = r.length - 1; t >= 0; t--) {
			let n = r[t];
			if (n.type === "link_close") for (t--; r[t].level !== n.level && r[t].type !== "link_open";) t--;
			else if (n.type === "html_inline" && (uc(n.content) && a > 0 && a--, dc(n.content) && a++), !(a > 0) && n.type === "text" && e.md.linkify.test(n.content)) {
				let a = n.content, o = e.md.linkify.match(a), s = [], c = n.level, l = 0;
				o.length > 0 && o[0].index === 0 && t > 0 && r[t - 1].type === "text_special" && (o = o.slice(1));
				for (let t = 0; t < o.length; t++) {
					let n = o[t].url, r = e.md.normalizeLink(n);
					if (!e.md.validateLink(r)) continue;
					let i = o[t].text;
					i = o[t].schema ? o[t].schema === "mailto:" && !/^mailto:/i.test(i) ? e.md.normalizeLinkText(`mailto:${i}`).replace(/^mailto:/, "") : e.md.normalizeLinkText(i) : e.md.normalizeLinkText(`http://${i}`).replace(/^http:\/\//, "");
					let u = o[t].index;
					if (u > l) {
						let t = new e.Token("text", "", 0);
						t.content = a.slice(l, u), t.level = c, s.push(t);
					}
					let d = new e.Token("link_open", "a", 1);
					d.attrs = [["href", r]], d.level = c++, d.markup = "linkify", d.info = "auto", s.push(d);
					let f = new e.Token("text", "", 0);
					f.content = i, f.level = c, s.push(f);
					let p = new e.Token("link_close", "a", -1);
					p.level = --c, p.markup = "linkify", p.info = "auto", s.push(p), l = o[t].lastIndex;
				}
				if (l < a.length) {
					let t = new e.Token("text", "", 0);
					t.content = a.slice(l), t.level = c, s.push(t);
				}
				i.push({
					index: t,
					nodes: s
				});
			}
		}
		if (i.length > 0) {
			let e = r.length;
			for (let t of i) e += t.nodes.length - 1;
			let a = Array(e), o = 0, s = 0;
			i.reverse();
			for (let e = 0; e < r.length; e++) {
				let t = i[o];
				if (t?.index === e) {
					for (let e of t.nodes) a[s++] = e;
					o++;
				} else a[s++] = r[e];
			}
			t[n].children = a;
		}
	}
}
var pc = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, mc = /\((c|tm|r)\)/i, hc = /\((c|tm|r)\)/gi, gc = {
	c: "©",
	r: "®",
	tm: "™"
};
function _c(e, t) {
	return gc[t.toLowerCase()];
}
function vc(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && (r.content = r.content.replace(hc, _c)), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function yc(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && pc.test(r.content) && (r.content = r.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–")), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function bc(e) {
	let t;
	if (e.md.options.typographer) for (t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && (mc.test(e.tokens[t].content) && vc(e.tokens[t].children), pc.test(e.tokens[t].content) && yc(e.tokens[t].children));
}
var xc = /['"]/, Sc = /['"]/g, Cc = "’", wc = 1e3;
function Tc(e, t, n) {
	for (; e.length > n;) {
		let n = e.pop();
		n.isSingleQuote ? t.single = n.prevSameQuoteIdx : t.double = n.prevSameQuoteIdx;
	}
}
function Ec(e, t, n, r) {
	e[t] || (e[t] = []), e[t].push({
		pos: n,
		ch: r
	});
}
function Dc(e, t) {
	let n = "", r = 0;
	t.sort((e, t) => e.pos - t.pos);
	for (let i = 0; i < t.length; i++) {
		let a = t[i];
		n += e.slice(r, a.pos) + a.ch, r = a.pos + 1;
	}
	return n + e.slice(r);
}
function Oc(e, t) {
	let n, r = [], i = {
		single: -1,
		double: -1
	}, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = e[o].level;
		for (n = r.length - 1; n >= 0 && !(r[n].level <= c); n--);
		if (Tc(r, i, n + 1), s.type !== "text") continue;
		let l = s.content, u = 0, d = l.length;
		OUTER: for (; u < d;) {
			Sc.lastIndex = u;
			let s = Sc.exec(l);
			if (!s) break;
			let f = !0, p = !0;
			u = s.index + 1;
			let m = s[0] === "'", h = 32;
			if (s.index - 1 >= 0) h = l.charCodeAt(s.index - 1);
			else for (n = o - 1; n >= 0 && e[n].type !== "softbreak" && e[n].type !== "hardbreak"; n--) if (e[n].content) {
				h = e[n].content.charCodeAt(e[n].content.length - 1);
				break;
			}
			let g = 32;
			if (u < d) g = l.charCodeAt(u);
			else for (n = o + 1; n < e.length && e[n].type !== "softbreak" && e[n].type !== "hardbreak"; n++) if (e[n].content) {
				g = e[n].content.charCodeAt(0);
				break;
			}
			let _ = Vs(h) || Bs(h), v = Vs(g) || Bs(g), y = Rs(h), b = Rs(g);
			if (b ? f = !1 : v && (y || _ || (f = !1)), y ? p = !1 : _ && (b || v || (p = !1)), g === 34 && s[0] === "\"" && h >= 48 && h <= 57 && (p = f = !1), f && p && (f = _, p = v), !f && !p) m && Ec(a, o, s.index, Cc);
			else {
				if (p && (n = m ? i.single : i.double, n >= 0 && r[n].level === c)) {
					let e = r[n], c, l;
					m ? (c = t.md.options.quotes[2], l = t.md.options.quotes[3]) : (c = t.md.options.quotes[0], l = t.md.options.quotes[1]), Ec(a, o, s.index, l), Ec(a, e.tokenIdx, e.contentPos, c), Tc(r, i, n);
					continue OUTER;
				}
				if (f) {
					if (r.length >= wc) return;
					r.push({
						tokenIdx: o,
						contentPos: s.index,
						isSingleQuote: m,
						level: c,
						prevSameQuoteIdx: m ? i.single : i.double
					}), m ? i.single = r.length - 1 : i.double = r.length - 1;
				} else p && m && Ec(a, o, s.index, Cc);
			}
		}
	}
	Object.keys(a).forEach(function(t) {
		let n = Number(t);
		e[n].content = Dc(e[n].content, a[t]);
	});
}
function kc(e) {
	if (e.md.options.typographer) for (let t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && xc.test(e.tokens[t].content) && Oc(e.tokens[t].children, e);
}
function Ac(e) {
	let t, n, r = e.length;
	for (t = 0; t < r; t++) e[t].type === "text_special" && (e[t].type = "text");
	for (t = n = 0; t < r; t++) e[t].type === "text" && t + 1 < r && e[t + 1].type === "text" ? e[t + 1].content = e[t].content + e[t + 1].content : (t !== n && (e[n] = e[t]), n++);
	t !== n && (e.length = n);
}
function jc(e) {
	let t, n, r = e.tokens, i = r.length;
	for (let e = 0; e < i; e++) {
		if (r[e].type !== "inline") continue;
		let i = r[e].children, a = i.length;
		for (t = 0; t < a; t++) i[t].type === "text_special" && (i[t].type = "text"), i[t].children && Ac(i[t].children);
		for (t = n = 0; t < a; t++) i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
		t !== n && (i.length = n);
	}
}
var Mc = [
	["normalize", oc],
	["block", sc],
	["strip_references", cc],
	["inline", lc],
	["linkify", fc],
	["replacements", bc],
	["smartquotes", kc],
	["text_join", jc]
], Nc = class {
	constructor() {
		Z(this, "ruler", new ec()), Z(this, "State", rc);
		for (let e = 0; e < Mc.length; e++) this.ruler.push(Mc[e][0], Mc[e][1]);
	}
	process(e) {
		let t = this.ruler.getRules("");
		for (let n = 0, r = t.length; n < r; n++) t[n](e);
	}
}, Pc = class {
	constructor(e, t, n, r) {
		Z(this, "bMarks", []), Z(this, "eMarks", []), Z(this, "tShift", []), Z(this, "sCount", []), Z(this, "bsCount", []), Z(this, "blkIndent", 0), Z(this, "line", 0), Z(this, "lineMax", 0), Z(this, "tight", !1), Z(this, "listIndent", -1), Z(this, "parentType", "root"), Z(this, "level", 0), Z(this, "Token", $s), this.src = e, this.md = t, this.env = n, this.tokens = r;
		let i = this.src;
		for (let e = 0, t = 0, n = 0, r = 0, a = i.length, o = !1; t < a; t++) {
			let s = i.charCodeAt(t);
			if (!o) {
				if (X(s)) {
					n++, s === 9 ? r += 4 - r % 4 : r++;
					continue;
				}
				o = !0;
			}
			(s === 10 || t === a - 1) && (s !== 10 && t++, this.bMarks.push(e), this.eMarks.push(t), this.tShift.push(n), this.sCount.push(r), this.bsCount.push(0), o = !1, n = 0, r = 0, e = t + 1);
		}
		this.bMarks.push(i.length), this.eMarks.push(i.length), this.tShift.push(0), this.sCount.push(0), this.bsCount.push(0), this.lineMax = this.bMarks.length - 1;
	}
	push(e, t, n) {
		let r = new $s(e, t, n);
		return r.block = !0, n < 0 && this.level--, r.level = this.level, n > 0 && this.level++, this.tokens.push(r), r;
	}
	isEmpty(e) {
		return this.bMarks[e] + this.tShift[e] >= this.eMarks[e];
	}
	skipEmptyLines(e) {
		for (let t = this.lineMax; e < t && !(this.bMarks[e] + this.tShift[e] < this.eMarks[e]); e++);
		return e;
	}
	skipSpaces(e) {
		for (let t = this.src.length; e < t && X(this.src.charCodeAt(e)); e++);
		return e;
	}
	skipSpacesBack(e, t) {
		if (e <= t) return e;
		for (; e > t;) if (!X(this.src.charCodeAt(--e))) return e + 1;
		return e;
	}
	skipChars(e, t) {
		for (let n = this.src.length; e < n && this.src.charCodeAt(e) === t; e++);
		return e;
	}
	skipCharsBack(e, t, n) {
		if (e <= n) return e;
		for (; e > n;) if (t !== this.src.charCodeAt(--e)) return e + 1;
		return e;
	}
	getLines(e, t, n, r) {
		if (e >= t) return "";
		let i = Array(t - e);
		for (let a = 0, o = e; o < t; o++, a++) {
			let e = 0, s = this.bMarks[o], c = s, l;
			for (l = o + 1 < t || r ? this.eMarks[o] + 1 : this.eMarks[o]; c < l && e < n;) {
				let t = this.src.charCodeAt(c);
				if (X(t)) t === 9 ? e += 4 - (e + this.bsCount[o]) % 4 : e++;
				else if (c - s < this.tShift[o]) e++;
				else break;
				c++;
			}
			e > n ? i[a] = Array(e - n + 1).join(" ") + this.src.slice(c, l) : i[a] = this.src.slice(c, l);
		}
		return i.join("");
	}
}, Fc = 65536;
function Ic(e, t) {
	let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t];
	return e.src.slice(n, r);
}
function Lc(e) {
	let t = [], n = e.length, r = 0, i = e.charCodeAt(r), a = !1, o = 0, s = "";
	for (; r < n;) i === 124 && (a ? (s += e.substring(o, r - 1), o = r) : (t.push(s + e.substring(o, r)), s = "", o = r + 1)), a = i === 92, r++, i = e.charCodeAt(r);
	return t.push(s + e.substring(o)), t;
}
function Rc(e, t, n, r) {
	if (t + 2 > n) return !1;
	let i = t + 1;
	if (e.sCount[i] < e.blkIndent || e.sCount[i] - e.blkIndent >= 4) return !1;
	let a = e.bMarks[i] + e.tShift[i];
	if (a >= e.eMarks[i]) return !1;
	let o = e.src.charCodeAt(a++);
	if (o !== 124 && o !== 45 && o !== 58 || a >= e.eMarks[i]) return !1;
	let s = e.src.charCodeAt(a++);
	if (s !== 124 && s !== 45 && s !== 58 && !X(s) || o === 45 && X(s)) return !1;
	for (; a < e.eMarks[i];) {
		let t = e.src.charCodeAt(a);
		if (t !== 124 && t !== 45 && t !== 58 && !X(t)) return !1;
		a++;
	}
	let c = Ic(e, t + 1), l = c.split("|"), u = [];
	for (let e = 0; e < l.length; e++) {
		let t = l[e].trim();
		if (!t) {
			if (e === 0 || e === l.length - 1) continue;
			return !1;
		}
		if (!/^:?-+:?$/.test(t)) return !1;
		t.charCodeAt(t.length - 1) === 58 ? u.push(t.charCodeAt(0) === 58 ? "center" : "right") : t.charCodeAt(0) === 58 ? u.push("left") : u.push("");
	}
	if (c = Ic(e, t).trim(), c.indexOf("|") === -1 || e.sCount[t] - e.blkIndent >= 4) return !1;
	l = Lc(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop();
	let d = l.length;
	if (d === 0 || d !== u.length) return !1;
	if (r) return !0;
	let f = e.parentType;
	e.parentType = "table";
	let p = e.md.block.ruler.getRules("blockquote"), m = e.push("table_open", "table", 1), h = [t, 0];
	m.map = h;
	let g = e.push("thead_open", "thead", 1);
	g.map = [t, t + 1];
	let _ = e.push("tr_open", "tr", 1);
	_.map = [t, t + 1];
	for (let t = 0; t < l.length; t++) {
		let n = e.push("th_open", "th", 1);
		u[t] && (n.attrs = [["style", `text-align:${u[t]}`]]);
		let r = e.push("inline", "", 0);
		r.content = l[t].trim(), r.children = [], e.push("th_close", "th", -1);
	}
	e.push("tr_close", "tr", -1), e.push("thead_close", "thead", -1);
	let v, y = 0;
	for (i = t + 2; i < n && !(e.sCount[i] < e.blkIndent); i++) {
		let r = !1;
		for (let t = 0, a = p.length; t < a; t++) if (p[t](e, i, n, !0)) {
			r = !0;
			break;
		}
		if (r || (c = Ic(e, i).trim(), !c) || e.sCount[i] - e.blkIndent >= 4 || (l = Lc(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop(), y += d - l.length, y > Fc)) break;
		if (i === t + 2) {
			let n = e.push("tbody_open", "tbody", 1);
			n.map = v = [t + 2, 0];
		}
		let a = e.push("tr_open", "tr", 1);
		a.map = [i, i + 1];
		for (let t = 0; t < d; t++) {
			let n = e.push("td_open", "td", 1);
			u[t] && (n.attrs = [["style", `text-align:${u[t]}`]]);
			let r = e.push("inline", "", 0);
			r.content = l[t] ? l[t].trim() : "", r.children = [], e.push("td_close", "td", -1);
		}
		e.push("tr_close", "tr", -1);
	}
	return v && (e.push("tbody_close", "tbody", -1), v[1] = i), e.push("table_close", "table", -1), h[1] = i, e.parentType = f, e.line = i, !0;
}
function zc(e, t, n) {
	if (e.sCount[t] - e.blkIndent < 4) return !1;
	let r = t + 1, i = r;
	for (; r < n;) if (e.isEmpty(r)) r++;
	else if (e.sCount[r] - e.blkIndent >= 4) r++, i = r;
	else break;
	e.line = i;
	let a = e.push("code_block", "code", 0);
	return a.content = e.getLines(t, i, 4 + e.blkIndent, !1) + "\n", a.map = [t, e.line], !0;
}
function Bc(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4 || i + 3 > a) return !1;
	let o = e.src.charCodeAt(i);
	if (o !== 126 && o !== 96) return !1;
	let s = i;
	i = e.skipChars(i, o);
	let c = i - s;
	if (c < 3) return !1;
	let l = e.src.slice(s, i), u = e.src.slice(i, a);
	if (o === 96 && u.indexOf(String.fromCharCode(o)) >= 0) return !1;
	if (r) return !0;
	let d = t, f = !1;
	for (; d++, !(d >= n || (i = s = e.bMarks[d] + e.tShift[d], a = e.eMarks[d], i < a && e.sCount[d] < e.blkIndent));) if (e.src.charCodeAt(i) === o && !(e.sCount[d] - e.blkIndent >= 4) && (i = e.skipChars(i, o), !(i - s < c) && (i = e.skipSpaces(i), !(i < a)))) {
		f = !0;
		break;
	}
	c = e.sCount[t], e.line = d + +!!f;
	let p = e.push("fence", "code", 0);
	return p.info = u, p.content = e.getLines(t + 1, d, c, !0), p.markup = l, p.map = [t, e.line], !0;
}
function Vc(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t], o = e.lineMax;
	if (e.sCount[t] - e.blkIndent >= 4 || e.src.charCodeAt(i) !== 62) return !1;
	if (r) return !0;
	let s = [], c = [], l = [], u = [], d = e.md.block.ruler.getRules("blockquote"), f = e.parentType;
	e.parentType = "blockquote";
	let p = !1, m;
	for (m = t; m < n; m++) {
		let t = e.sCount[m] < e.blkIndent;
		if (i = e.bMarks[m] + e.tShift[m], a = e.eMarks[m], i >= a) break;
		if (e.src.charCodeAt(i++) === 62 && !t) {
			let t = e.sCount[m] + 1, n, r;
			e.src.charCodeAt(i) === 32 ? (i++, t++, r = !1, n = !0) : e.src.charCodeAt(i) === 9 ? (n = !0, (e.bsCount[m] + t) % 4 == 3 ? (i++, t++, r = !1) : r = !0) : n = !1;
			let o = t;
			for (s.push(e.bMarks[m]), e.bMarks[m] = i; i < a;) {
				let t = e.src.charCodeAt(i);
				if (X(t)) t === 9 ? o += 4 - (o + e.bsCount[m] + +!!r) % 4 : o++;
				else break;
				i++;
			}
			p = i >= a, c.push(e.bsCount[m]), e.bsCount[m] = e.sCount[m] + 1 + +!!n, l.push(e.sCount[m]), e.sCount[m] = o - t, u.push(e.tShift[m]), e.tShift[m] = i - e.bMarks[m];
			continue;
		}
		if (p) break;
		let r = !1;
		for (let t = 0, i = d.length; t < i; t++) if (d[t](e, m, n, !0)) {
			r = !0;
			break;
		}
		if (r) {
			e.lineMax = m, e.blkIndent !== 0 && (s.push(e.bMarks[m]), c.push(e.bsCount[m]), u.push(e.tShift[m]), l.push(e.sCount[m]), e.sCount[m] -= e.blkIndent);
			break;
		}
		s.push(e.bMarks[m]), c.push(e.bsCount[m]), u.push(e.tShift[m]), l.push(e.sCount[m]), e.sCount[m] = -1;
	}
	let h = e.blkIndent;
	e.blkIndent = 0;
	let g = e.push("blockquote_open", "blockquote", 1);
	g.markup = ">";
	let _ = [t, 0];
	g.map = _, e.md.block.tokenize(e, t, m);
	let v = e.push("blockquote_close", "blockquote", -1);
	v.markup = ">", e.lineMax = o, e.parentType = f, _[1] = e.line;
	for (let n = 0; n < u.length; n++) e.bMarks[n + t] = s[n], e.tShift[n + t] = u[n], e.sCount[n + t] = l[n], e.bsCount[n + t] = c[n];
	return e.blkIndent = h, !0;
}
function Hc(e, t, n, r) {
	let i = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let a = e.bMarks[t] + e.tShift[t], o = e.src.charCodeAt(a++);
	if (o !== 42 && o !== 45 && o !== 95) return !1;
	let s = 1;
	for (; a < i;) {
		let t = e.src.charCodeAt(a++);
		if (t !== o && !X(t)) return !1;
		t === o && s++;
	}
	if (s < 3) return !1;
	if (r) return !0;
	e.line = t + 1;
	let c = e.push("hr", "hr", 0);
	return c.map = [t, e.line], c.markup = Array(s + 1).join(String.fromCharCode(o)), !0;
}
function Uc(e, t) {
	let n = e.eMarks[t], r = e.bMarks[t] + e.tShift[t], i = e.src.charCodeAt(r++);
	return i !== 42 && i !== 45 && i !== 43 || r < n && !X(e.src.charCodeAt(r)) ? -1 : r;
}
function Wc(e, t) {
	let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t], i = n;
	if (i + 1 >= r) return -1;
	let a = e.src.charCodeAt(i++);
	if (a < 48 || a > 57) return -1;
	for (;;) {
		if (i >= r) return -1;
		if (a = e.src.charCodeAt(i++), a >= 48 && a <= 57) {
			if (i - n >= 10) return -1;
		} else {
			if (a === 41 || a === 46) break;
			return -1;
		}
	}
	return i < r && (a = e.src.charCodeAt(i), !X(a)) ? -1 : i;
}
function Gc(e, t) {
	let n = e.level + 2;
	for (let r = t + 2, i = e.tokens.length - 2; r < i; r++) e.tokens[r].level === n && e.tokens[r].type === "paragraph_open" && (e.tokens[r + 2].hidden = !0, e.tokens[r].hidden = !0, r += 2);
}
function Kc(e, t, n, r) {
	let i, a, o, s, c = t, l = !0;
	if (e.sCount[c] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[c] - e.listIndent >= 4 && e.sCount[c] < e.blkIndent) return !1;
	let u = !1;
	r && e.parentType === "paragraph" && e.sCount[c] >= e.blkIndent && (u = !0);
	let d, f, p;
	if ((p = Wc(e, c)) >= 0) {
		if (d = !0, o = e.bMarks[c] + e.tShift[c], f = Number(e.src.slice(o, p - 1)), u && f !== 1) return !1;
	} else if ((p = Uc(e, c)) >= 0) d = !1;
	else return !1;
	if (u && e.skipSpaces(p) >= e.eMarks[c]) return !1;
	if (r) return !0;
	let m = e.src.charCodeAt(p - 1), h = e.tokens.length;
	d ? (s = e.push("ordered_list_open", "ol", 1), f !== 1 && (s.attrs = [["start", f]])) : s = e.push("bullet_list_open", "ul", 1);
	let g = [c, 0];
	s.map = g, s.markup = String.fromCharCode(m);
	let _ = !1, v = e.md.block.ruler.getRules("list"), y = e.parentType;
	for (e.parentType = "list"; c < n;) {
		a = p, i = e.eMarks[c];
		let t = e.sCount[c] + p - (e.bMarks[c] + e.tShift[c]), r = t;
		for (; a < i;) {
			let t = e.src.charCodeAt(a);
			if (t === 9) r += 4 - (r + e.bsCount[c]) % 4;
			else if (t === 32) r++;
			else break;
			a++;
		}
		let u = a, f;
		f = u >= i ? 1 : r - t, f > 4 && (f = 1);
		let h = t + f;
		s = e.push("list_item_open", "li", 1), s.markup = String.fromCharCode(m);
		let g = [c, 0];
		s.map = g, d && (s.info = e.src.slice(o, p - 1));
		let y = e.tight, b = e.tShift[c], x = e.sCount[c], S = e.listIndent;
		if (e.listIndent = e.blkIndent, e.blkIndent = h, e.tight = !0, e.tShift[c] = u - e.bMarks[c], e.sCount[c] = r, u >= i && e.isEmpty(c + 1) ? e.line = Math.min(e.line + 2, n) : e.md.block.tokenize(e, c, n), (!e.tight || _) && (l = !1), _ = e.line - c > 1 && e.isEmpty(e.line - 1), e.blkIndent = e.listIndent, e.listIndent = S, e.tShift[c] = b, e.sCount[c] = x, e.tight = y, s = e.push("list_item_close", "li", -1), s.markup = String.fromCharCode(m), c = e.line, g[1] = c, c >= n || e.sCount[c] < e.blkIndent || e.sCount[c] - e.blkIndent >= 4) break;
		let C = !1;
		for (let t = 0, r = v.length; t < r; t++) if (v[t](e, c, n, !0)) {
			C = !0;
			break;
		}
		if (C) break;
		if (d) {
			if (p = Wc(e, c), p < 0) break;
			o = e.bMarks[c] + e.tShift[c];
		} else if (p = Uc(e, c), p < 0) break;
		if (m !== e.src.charCodeAt(p - 1)) break;
	}
	return s = d ? e.push("ordered_list_close", "ol", -1) : e.push("bullet_list_close", "ul", -1), s.markup = String.fromCharCode(m), g[1] = c, e.line = c, e.parentType = y, l && Gc(e, h), !0;
}
var qc = 999;
function Jc(e) {
	let t = e.length;
	for (let n = 0; n < e.length - 1; n++) {
		let r = e.charCodeAt(n);
		if (r < 55296 || r > 56319) continue;
		let i = e.charCodeAt(n + 1);
		i >= 56320 && i <= 57343 && (t--, n++);
	}
	return t;
}
function Yc(e, t) {
	return Math.min(e.eMarks[t] + 1, e.src.length);
}
function Xc(e, t) {
	let n = e.lineMax;
	if (t >= n || e.isEmpty(t)) return -1;
	let r = !1;
	if (e.sCount[t] - e.blkIndent > 3 && (r = !0), e.sCount[t] < 0 && (r = !0), !r) {
		let r = e.md.block.ruler.getRules("reference"), i = e.parentType;
		e.parentType = "reference";
		let a = !1;
		for (let i = 0, o = r.length; i < o; i++) if (r[i](e, t, n, !0)) {
			a = !0;
			break;
		}
		if (e.parentType = i, a) return -1;
	}
	return e.bMarks[t] + e.tShift[t];
}
function Zc(e, t, n, r) {
	let i = e.src, a = e.bMarks[t] + e.tShift[t], o = t + 1;
	if (e.sCount[t] - e.blkIndent >= 4 || i.charCodeAt(a) !== 91) return !1;
	let s = Yc(e, t), c = "", l = -1, u = ++a;
	for (; a < s;) {
		if (c.length + a - u > qc * 2) return !1;
		let t = i.charCodeAt(a);
		if (t === 91) return !1;
		if (t === 93) {
			l = a;
			break;
		}
		if (t === 92 && (t = i.charCodeAt(++a)), t === 10 && a < s) {
			let t = Xc(e, o);
			if (t < 0) return !1;
			c += i.slice(u, s), a = u = t, s = Yc(e, o++);
		} else a++;
	}
	if (l < 0 || i.charCodeAt(l + 1) !== 58 || (c += i.slice(u, l), c.length > qc && Jc(c) > qc)) return !1;
	for (a = l + 2; a < s;) {
		let t = i.charCodeAt(a);
		if (t === 10) {
			let t = Xc(e, o);
			if (t < 0) break;
			a = t, s = Yc(e, o++);
		} else if (X(t)) a++;
		else break;
	}
	let d = e.md.helpers.parseLinkDestination(i, a, s);
	if (!d.ok) return !1;
	let f = e.md.normalizeLink(d.str);
	if (!e.md.validateLink(f)) return !1;
	a = d.pos;
	let p = a, m = s, h = o;
	for (; a < s;) {
		let t = i.charCodeAt(a);
		if (t === 10) {
			let t = Xc(e, o);
			if (t < 0) break;
			a = t, s = Yc(e, o++);
		} else if (X(t)) a++;
		else break;
	}
	let g = a, _ = e.md.helpers.parseLinkTitle(i, a, s);
	for (; _.can_continue;) {
		let t = Xc(e, o);
		if (t < 0) break;
		a = t, s = Yc(e, o++), _ = e.md.helpers.parseLinkTitle(i, a, s, _);
	}
	let v;
	for (g !== p && _.ok ? (v = _.str, a = _.pos) : (v = "", a = p, s = m, o = h); a < s && X(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10 && v) for (v = "", a = p, s = m, o = h; a < s && X(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10) return !1;
	let y = Hs(c);
	if (!y) return !1;
	/* istanbul ignore if */
	if (r) return !0;
	e.env.references === void 0 && (e.env.references = {}), e.env.references[y] === void 0 && (e.env.references[y] = {
		title: v,
		href: f
	});
	let b = e.push("reference_definition", "", 0);
	b.map = [t, o], b.hidden = !0;
	let x = Object.create(null);
	return x.label = y, b.meta = x, e.line = o, !0;
}
var Qc = /* @__PURE__ */ "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), $c = "<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*\\/?>", el = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
RegExp(`^(?:${$c}|${el}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var tl = RegExp(`^(?:${$c}|${el})`), nl = [
	[
		/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
		/<\/(script|pre|style|textarea)>/i,
		!0
	],
	[
		/^<!--/,
		/-->/,
		!0
	],
	[
		/^<\?/,
		/\?>/,
		!0
	],
	[
		/^<![A-Za-z]/,
		/>/,
		!0
	],
	[
		/^<!\[CDATA\[/,
		/\]\]>/,
		!0
	],
	[
		RegExp(`^</?(${Qc.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		!0
	],
	[
		RegExp(`${tl.source}\\s*$`),
		/^$/,
		!1
	]
];
function rl(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(i) !== 60) return !1;
	let o = e.src.slice(i, a), s = 0;
	for (; s < nl.length && !nl[s][0].test(o); s++);
	if (s === nl.length) return !1;
	if (r) return nl[s][2];
	let c = t + 1, l = nl[s][1].test("");
	if (!nl[s][1].test(o)) {
		for (; c < n && !(e.sCount[c] < e.blkIndent && (l || !e.isEmpty(c))); c++) if (i = e.bMarks[c] + e.tShift[c], a = e.eMarks[c], o = e.src.slice(i, a), nl[s][1].test(o)) {
			o.length !== 0 && c++;
			break;
		}
	}
	e.line = c;
	let u = e.push("html_block", "", 0);
	return u.map = [t, c], u.content = e.getLines(t, c, e.blkIndent, !0), !0;
}
function il(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let o = e.src.charCodeAt(i);
	if (o !== 35 || i >= a) return !1;
	let s = 1;
	for (o = e.src.charCodeAt(++i); o === 35 && i < a && s <= 6;) s++, o = e.src.charCodeAt(++i);
	if (s > 6 || i < a && !X(o)) return !1;
	if (r) return !0;
	a = e.skipSpacesBack(a, i);
	let c = e.skipCharsBack(a, 35, i);
	c > i && X(e.src.charCodeAt(c - 1)) && (a = c), e.line = t + 1;
	let l = e.push("heading_open", `h${s}`, 1);
	l.markup = "########".slice(0, s), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = Ws(e.src.slice(i, a)), u.map = [t, e.line], u.children = [];
	let d = e.push("heading_close", `h${s}`, -1);
	return d.markup = "########".slice(0, s), !0;
}
function al(e, t, n) {
	let r = e.md.block.ruler.getRules("paragraph");
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let i = e.parentType;
	e.parentType = "paragraph";
	let a = 0, o, s = t + 1;
	for (; s < n && !e.isEmpty(s); s++) {
		if (e.sCount[s] - e.blkIndent > 3) continue;
		if (e.sCount[s] >= e.blkIndent) {
			let t = e.bMarks[s] + e.tShift[s], n = e.eMarks[s];
			if (t < n && (o = e.src.charCodeAt(t), (o === 45 || o === 61) && (t = e.skipChars(t, o), t = e.skipSpaces(t), t >= n))) {
				a = o === 61 ? 1 : 2;
				break;
			}
		}
		if (e.sCount[s] < 0) continue;
		let t = !1;
		for (let i = 0, a = r.length; i < a; i++) if (r[i](e, s, n, !0)) {
			t = !0;
			break;
		}
		if (t) break;
	}
	if (!a) return e.parentType = i, !1;
	let c = Ws(e.getLines(t, s, e.blkIndent, !1));
	e.line = s + 1;
	let l = e.push("heading_open", `h${a}`, 1);
	l.markup = String.fromCharCode(o), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = c, u.map = [t, e.line - 1], u.children = [];
	let d = e.push("heading_close", `h${a}`, -1);
	return d.markup = String.fromCharCode(o), e.parentType = i, !0;
}
function ol(e, t, n) {
	let r = e.md.block.ruler.getRules("paragraph"), i = e.parentType, a = t + 1;
	for (e.parentType = "paragraph"; a < n && !e.isEmpty(a); a++) {
		if (e.sCount[a] - e.blkIndent > 3 || e.sCount[a] < 0) continue;
		let t = !1;
		for (let i = 0, o = r.length; i < o; i++) if (r[i](e, a, n, !0)) {
			t = !0;
			break;
		}
		if (t) break;
	}
	let o = Ws(e.getLines(t, a, e.blkIndent, !1));
	e.line = a;
	let s = e.push("paragraph_open", "p", 1);
	s.map = [t, e.line];
	let c = e.push("inline", "", 0);
	return c.content = o, c.map = [t, e.line], c.children = [], e.push("paragraph_close", "p", -1), e.parentType = i, !0;
}
var sl = [
	[
		"table",
		Rc,
		["paragraph", "reference"]
	],
	["code", zc],
	[
		"fence",
		Bc,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		Vc,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		Hc,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		Kc,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", Zc],
	[
		"html_block",
		rl,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		il,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", al],
	["paragraph", ol]
], cl = class {
	constructor() {
		Z(this, "ruler", new ec()), Z(this, "State", Pc);
		for (let e = 0; e < sl.length; e++) this.ruler.push(sl[e][0], sl[e][1], { alt: (sl[e][2] || []).slice() });
	}
	tokenize(e, t, n) {
		let r = this.ruler.getRules(""), i = r.length, a = e.md.options.maxNesting, o = t, s = !1;
		for (; o < n && (e.line = o = e.skipEmptyLines(o), !(o >= n || e.sCount[o] < e.blkIndent));) {
			if (e.level >= a) {
				e.line = n;
				break;
			}
			let t = e.line, c = !1;
			for (let a = 0; a < i; a++) if (c = r[a](e, o, n, !1), c) {
				if (t >= e.line) throw Error("block rule didn't increment state.line");
				break;
			}
			if (!c) throw Error("none of the block rules matched");
			e.tight = !s, e.isEmpty(e.line - 1) && (s = !0), o = e.line, o < n && e.isEmpty(o) && (s = !0, o++, e.line = o);
		}
	}
	parse(e, t, n, r) {
		if (!e) return;
		let i = new this.State(e, t, n, r);
		this.tokenize(i, i.line, i.lineMax);
	}
}, ll = class {
	constructor(e, t, n, r) {
		Z(this, "pos", 0), Z(this, "level", 0), Z(this, "pending", ""), Z(this, "pendingLevel", 0), Z(this, "cache", {}), Z(this, "backticks", {}), Z(this, "backticksScanned", !1), Z(this, "skipHtmlSpecial", !1), Z(this, "linkLevel", 0), Z(this, "delimiters", []), Z(this, "_prev_delimiters", []), Z(this, "Token", $s), this.src = e, this.env = n, this.md = t, this.tokens = r, this.tokens_meta = Array(r.length), this.posMax = this.src.length;
	}
	pushPending() {
		let e = new $s("text", "", 0);
		return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
	}
	push(e, t, n) {
		this.pending && this.pushPending();
		let r = new $s(e, t, n), i;
		return n < 0 && (this.level--, this.delimiters = this._prev_delimiters.pop()), r.level = this.level, n > 0 && (this.level++, this._prev_delimiters.push(this.delimiters), this.delimiters = [], i = { delimiters: this.delimiters }), this.pendingLevel = this.level, this.tokens.push(r), this.tokens_meta.push(i), r;
	}
	scanDelims(e, t) {
		let n = this.posMax, r = this.src.charCodeAt(e), i;
		if (e === 0) i = 32;
		else if (e === 1) i = this.src.charCodeAt(0), (i & 63488) == 55296 && (i = 65533);
		else if (i = this.src.charCodeAt(e - 1), (i & 64512) == 56320) {
			let t = this.src.charCodeAt(e - 2);
			i = (t & 64512) == 55296 ? 65536 + (t - 55296 << 10) + (i - 56320) : 65533;
		} else (i & 64512) == 55296 && (i = 65533);
		let a = e;
		for (; a < n && this.src.charCodeAt(a) === r;) a++;
		let o = a - e, s = a < n ? this.src.charCodeAt(a) : 32;
		if ((s & 64512) == 55296) {
			let e = this.src.charCodeAt(a + 1);
			s = (e & 64512) == 56320 ? 65536 + (s - 55296 << 10) + (e - 56320) : 65533;
		} else (s & 64512) == 56320 && (s = 65533);
		let c = Vs(i) || Bs(i), l = Vs(s) || Bs(s), u = Rs(i), d = Rs(s), f = !d && (!l || u || c), p = !u && (!c || d || l);
		return {
			can_open: f && (t || !p || c),
			can_close: p && (t || !f || l),
			length: o
		};
	}
};
function ul(e) {
	switch (e) {
		case 10:
		case 33:
		case 35:
		case 36:
		case 37:
		case 38:
		case 42:
		case 43:
		case 45:
		case 58:
		case 60:
		case 61:
		case 62:
		case 64:
		case 91:
		case 92:
		case 93:
		case 94:
		case 95:
		case 96:
		case 123:
		case 125:
		case 126: return !0;
		default: return !1;
	}
}
function dl(e, t) {
	let n = e.pos;
	for (; n < e.posMax && !ul(e.src.charCodeAt(n));) n++;
	return n !== e.pos && (t || (e.pending += e.src.slice(e.pos, n)), e.pos = n, !0);
}
function fl(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122;
}
function pl(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
}
function ml(e, t) {
	if (!e.md.options.linkify || e.linkLevel > 0) return !1;
	let n = e.pos, r = e.posMax;
	if (n + 3 > r || e.src.charCodeAt(n) !== 58 || e.src.charCodeAt(n + 1) !== 47 || e.src.charCodeAt(n + 2) !== 47) return !1;
	let i = n - Math.min(10, e.pending.length, n), a = n;
	for (; a > i && pl(e.src.charCodeAt(a - 1));) a--;
	if (a === n || !fl(e.src.charCodeAt(a))) return !1;
	let o = n - a, s = e.md.linkify.matchAtStart(e.src.slice(a));
	if (!s) return !1;
	let c = s.url;
	if (c.length <= o) return !1;
	let l = c.length;
	for (; l > 0 && c.charCodeAt(l - 1) === 42;) l--;
	l !== c.length && (c = c.slice(0, l));
	let u = e.md.normalizeLink(c);
	if (!e.md.validateLink(u)) return !1;
	if (!t) {
		e.pending = e.pending.slice(0, -o);
		let t = e.push("link_open", "a", 1);
		t.attrs = [["href", u]], t.markup = "linkify", t.info = "auto";
		let n = e.push("text", "", 0);
		n.content = e.md.normalizeLinkText(c);
		let r = e.push("link_close", "a", -1);
		r.markup = "linkify", r.info = "auto";
	}
	return e.pos += c.length - o, !0;
}
function hl(e, t) {
	let n = e.pos;
	if (e.src.charCodeAt(n) !== 10) return !1;
	let r = e.pending.length - 1, i = e.posMax;
	if (!t) {
		if (r >= 0 && e.pending.charCodeAt(r) === 32) {
			if (r >= 1 && e.pending.charCodeAt(r - 1) === 32) {
				let t = r - 1;
				for (; t >= 1 && e.pending.charCodeAt(t - 1) === 32;) t--;
				e.pending = e.pending.slice(0, t), e.push("hardbreak", "br", 0);
			} else e.pending = e.pending.slice(0, -1), e.push("softbreak", "br", 0);
		} else e.push("softbreak", "br", 0);
	}
	for (n++; n < i && X(e.src.charCodeAt(n));) n++;
	return e.pos = n, !0;
}
var gl = [];
for (let e = 0; e < 256; e++) gl.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
	gl[e.charCodeAt(0)] = 1;
});
function _l(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 92 || (n++, n >= r)) return !1;
	let i = e.src.charCodeAt(n);
	if (i === 10) {
		for (t || e.push("hardbreak", "br", 0), n++; n < r && (i = e.src.charCodeAt(n), X(i));) n++;
		return e.pos = n, !0;
	}
	if (i === 32) {
		if (!t) {
			let t = e.push("text_special", "", 0);
			t.content = "\\", t.markup = "\\", t.info = "escape";
		}
		return e.pos = n, !0;
	}
	let a = e.src[n];
	if (i >= 55296 && i <= 56319 && n + 1 < r) {
		let t = e.src.charCodeAt(n + 1);
		t >= 56320 && t <= 57343 && (a += e.src[n + 1], n++);
	}
	let o = "\\" + a;
	if (!t) {
		let t = e.push("text_special", "", 0);
		t.content = i < 256 && gl[i] !== 0 ? a : o, t.markup = o, t.info = "escape";
	}
	return e.pos = n + 1, !0;
}
function vl(e) {
	let t = {}, n = 0;
	for (; (n = e.indexOf("`", n)) !== -1;) {
		let r = n;
		for (; e.charCodeAt(++n) === 96;);
		t[n - r] = r;
	}
	return t;
}
function yl(e, t) {
	let n = e.pos;
	if (e.src.charCodeAt(n) !== 96) return !1;
	let r = e.posMax, i = n + 1;
	for (; i < r && e.src.charCodeAt(i) === 96;) i++;
	let a = e.src.slice(n, i), o = a.length;
	if (e.backticksScanned ||= (e.backticks = vl(e.src), !0), (e.backticks[o] ?? -1) >= i) {
		let n = i, s;
		for (; (s = e.src.indexOf("`", n)) !== -1 && s < r;) {
			for (n = s + 1; e.src.charCodeAt(n) === 96;) n++;
			if (n > r) break;
			if (n - s === o) {
				if (!t) {
					let t = e.push("code_inline", "code", 0);
					t.markup = a;
					let n = e.src.slice(i, s).replace(/\n/g, " ");
					n.startsWith(" ") && n.endsWith(" ") && /[^ ]/.test(n) && (n = n.slice(1, -1)), t.content = n;
				}
				return e.pos = n, !0;
			}
		}
	}
	return t || (e.pending += a), e.pos = i, !0;
}
function bl(e, t) {
	let n = e.pos, r = e.src.charCodeAt(n);
	if (t || r !== 126) return !1;
	let i = e.scanDelims(e.pos, !0), a = i.length, o = String.fromCharCode(r);
	if (a < 2) return !1;
	let s;
	a % 2 && (s = e.push("text", "", 0), s.content = o, a--);
	for (let t = 0; t < a; t += 2) s = e.push("text", "", 0), s.content = o + o, e.delimiters.push({
		marker: r,
		length: 0,
		token: e.tokens.length - 1,
		end: -1,
		open: i.can_open,
		close: i.can_close
	});
	return e.pos += i.length, !0;
}
function xl(e, t) {
	let n, r = [], i = t.length;
	for (let a = 0; a < i; a++) {
		let i = t[a];
		if (i.marker !== 126 || i.end === -1) continue;
		let o = t[i.end];
		n = e.tokens[i.token], n.type = "s_open", n.tag = "s", n.nesting = 1, n.markup = "~~", n.content = "", n = e.tokens[o.token], n.type = "s_close", n.tag = "s", n.nesting = -1, n.markup = "~~", n.content = "", e.tokens[o.token - 1].type === "text" && e.tokens[o.token - 1].content === "~" && r.push(o.token - 1);
	}
	for (; r.length;) {
		let t = r.pop(), i = t + 1;
		for (; i < e.tokens.length && e.tokens[i].type === "s_close";) i++;
		i--, t !== i && (n = e.tokens[i], e.tokens[i] = e.tokens[t], e.tokens[t] = n);
	}
}
function Sl(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	xl(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && xl(e, n);
	}
}
var Cl = {
	tokenize: bl,
	postProcess: Sl
};
function wl(e, t) {
	let n = e.pos, r = e.src.charCodeAt(n);
	if (t || r !== 95 && r !== 42) return !1;
	let i = e.scanDelims(e.pos, r === 42);
	for (let t = 0; t < i.length; t++) {
		let t = e.push("text", "", 0);
		t.content = String.fromCharCode(r), e.delimiters.push({
			marker: r,
			length: i.length,
			token: e.tokens.length - 1,
			end: -1,
			open: i.can_open,
			close: i.can_close
		});
	}
	return e.pos += i.length, !0;
}
function Tl(e, t) {
	let n = t.length;
	for (let r = n - 1; r >= 0; r--) {
		let n = t[r];
		if (n.marker !== 95 && n.marker !== 42 || n.end === -1) continue;
		let i = t[n.end], a = r > 0 && t[r - 1].end === n.end + 1 && t[r - 1].marker === n.marker && t[r - 1].token === n.token - 1 && t[n.end + 1].token === i.token + 1, o = String.fromCharCode(n.marker), s = e.tokens[n.token];
		s.type = a ? "strong_open" : "em_open", s.tag = a ? "strong" : "em", s.nesting = 1, s.markup = a ? o + o : o, s.content = "";
		let c = e.tokens[i.token];
		c.type = a ? "strong_close" : "em_close", c.tag = a ? "strong" : "em", c.nesting = -1, c.markup = a ? o + o : o, c.content = "", a && (e.tokens[t[r - 1].token].content = "", e.tokens[t[n.end + 1].token].content = "", r--);
	}
}
function El(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	Tl(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && Tl(e, n);
	}
}
var Dl = {
	tokenize: wl,
	postProcess: El
};
function Ol(e, t) {
	let n, r, i, a, o = "", s = "", c = e.pos, l = !0;
	if (e.src.charCodeAt(e.pos) !== 91) return !1;
	let u = e.pos, d = e.posMax, f = e.pos + 1, p = e.md.helpers.parseLinkLabel(e, e.pos, !0);
	if (p < 0) return !1;
	let m = p + 1;
	if (m < d && e.src.charCodeAt(m) === 40) {
		for (l = !1, m++; m < d && (n = e.src.charCodeAt(m), X(n) || n === 10); m++);
		if (m >= d) return !1;
		if (c = m, i = e.md.helpers.parseLinkDestination(e.src, m, e.posMax), i.ok) {
			for (o = e.md.normalizeLink(i.str), e.md.validateLink(o) ? m = i.pos : o = "", c = m; m < d && (n = e.src.charCodeAt(m), X(n) || n === 10); m++);
			if (i = e.md.helpers.parseLinkTitle(e.src, m, e.posMax), m < d && c !== m && i.ok) for (s = i.str, m = i.pos; m < d && (n = e.src.charCodeAt(m), X(n) || n === 10); m++);
		}
		(m >= d || e.src.charCodeAt(m) !== 41) && (l = !0), m++;
	}
	if (l) {
		if (e.env.references === void 0) return !1;
		if (m < d && e.src.charCodeAt(m) === 91 ? (c = m + 1, m = e.md.helpers.parseLinkLabel(e, m), m >= 0 ? r = e.src.slice(c, m++) : m = p + 1) : m = p + 1, r ||= e.src.slice(f, p), r = Hs(r), a = e.env.references[r], !a) return e.pos = u, !1;
		o = a.href, s = a.title;
	}
	if (!t) {
		e.pos = f, e.posMax = p;
		let t = e.push("link_open", "a", 1), n = [["href", o]];
		if (t.attrs = n, s && n.push(["title", s]), r) {
			let e = Object.create(null);
			e.label = r, t.meta = e;
		}
		e.linkLevel++, e.md.inline.tokenize(e), e.linkLevel--, e.push("link_close", "a", -1);
	}
	return e.pos = m, e.posMax = d, !0;
}
function kl(e, t) {
	let n, r, i, a, o, s, c, l, u = "", d = e.pos, f = e.posMax;
	if (e.src.charCodeAt(e.pos) !== 33 || e.src.charCodeAt(e.pos + 1) !== 91) return !1;
	let p = e.pos + 2, m = e.md.helpers.parseLinkLabel(e, e.pos + 1, !1);
	if (m < 0) return !1;
	if (a = m + 1, a < f && e.src.charCodeAt(a) === 40) {
		for (a++; a < f && (n = e.src.charCodeAt(a), X(n) || n === 10); a++);
		if (a >= f) return !1;
		for (l = a, s = e.md.helpers.parseLinkDestination(e.src, a, e.posMax), s.ok && (u = e.md.normalizeLink(s.str), e.md.validateLink(u) ? a = s.pos : u = ""), l = a; a < f && (n = e.src.charCodeAt(a), X(n) || n === 10); a++);
		if (s = e.md.helpers.parseLinkTitle(e.src, a, e.posMax), a < f && l !== a && s.ok) for (c = s.str, a = s.pos; a < f && (n = e.src.charCodeAt(a), X(n) || n === 10); a++);
		else c = "";
		if (a >= f || e.src.charCodeAt(a) !== 41) return e.pos = d, !1;
		a++;
	} else {
		if (e.env.references === void 0) return !1;
		if (a < f && e.src.charCodeAt(a) === 91 ? (l = a + 1, a = e.md.helpers.parseLinkLabel(e, a), a >= 0 ? i = e.src.slice(l, a++) : a = m + 1) : a = m + 1, i ||= e.src.slice(p, m), i = Hs(i), o = e.env.references[i], !o) return e.pos = d, !1;
		u = o.href, c = o.title;
	}
	if (!t) {
		r = e.src.slice(p, m);
		let t = [];
		e.md.inline.parse(r, e.md, e.env, t);
		let n = e.push("image", "img", 0), a = [["src", u], ["alt", ""]];
		if (n.attrs = a, n.children = t, n.content = r, c && a.push(["title", c]), i) {
			let e = Object.create(null);
			e.label = i, n.meta = e;
		}
	}
	return e.pos = a, e.posMax = f, !0;
}
var Al = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, jl = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function Ml(e, t) {
	let n = e.pos;
	if (e.src.charCodeAt(n) !== 60) return !1;
	let r = e.pos, i = e.posMax;
	for (;;) {
		if (++n >= i) return !1;
		let t = e.src.charCodeAt(n);
		if (t === 60) return !1;
		if (t === 62) break;
	}
	let a = e.src.slice(r + 1, n);
	if (jl.test(a)) {
		let n = e.md.normalizeLink(a);
		if (!e.md.validateLink(n)) return !1;
		if (!t) {
			let t = e.push("link_open", "a", 1);
			t.attrs = [["href", n]], t.markup = "autolink", t.info = "auto";
			let r = e.push("text", "", 0);
			r.content = e.md.normalizeLinkText(a);
			let i = e.push("link_close", "a", -1);
			i.markup = "autolink", i.info = "auto";
		}
		return e.pos += a.length + 2, !0;
	}
	if (Al.test(a)) {
		let n = e.md.normalizeLink(`mailto:${a}`);
		if (!e.md.validateLink(n)) return !1;
		if (!t) {
			let t = e.push("link_open", "a", 1);
			t.attrs = [["href", n]], t.markup = "autolink", t.info = "auto";
			let r = e.push("text", "", 0);
			r.content = e.md.normalizeLinkText(a);
			let i = e.push("link_close", "a", -1);
			i.markup = "autolink", i.info = "auto";
		}
		return e.pos += a.length + 2, !0;
	}
	return !1;
}
function Nl(e) {
	return /^<a[>\s]/i.test(e);
}
function Pl(e) {
	return /^<\/a\s*>/i.test(e);
}
function Fl(e) {
	let t = e | 32;
	return t >= 97 && t <= 122;
}
function Il(e, t) {
	let n = e.src, r, i;
	if (n.startsWith("<!--", t)) {
		if (n.startsWith(">", t + 4)) return t + 5;
		if (n.startsWith("->", t + 4)) return t + 6;
		r = t + 4, i = "-->";
	} else if (n.startsWith("<![CDATA[", t)) r = t + 9, i = "]]>";
	else if (n.charCodeAt(t + 1) === 63) r = t + 2, i = "?>";
	else if (Fl(n.charCodeAt(t + 2))) r = t + 3, i = ">";
	else return -1;
	if (e.skipHtmlSpecial) return -1;
	let a = n.indexOf(i, r);
	return a < 0 ? (e.skipHtmlSpecial = !0, -1) : a + i.length;
}
function Ll(e, t) {
	if (!e.md.options.html) return !1;
	let n = e.posMax, r = e.pos;
	if (e.src.charCodeAt(r) !== 60 || r + 2 >= n) return !1;
	let i, a = e.src.charCodeAt(r + 1);
	if (a === 33 || a === 63) i = Il(e, r);
	else if (a === 47 || Fl(a)) {
		let t = e.src.slice(r).match(tl);
		i = t ? r + t[0].length : -1;
	} else return !1;
	if (i < 0) return !1;
	if (!t) {
		let t = e.push("html_inline", "", 0);
		t.content = e.src.slice(r, i), Nl(t.content) && e.linkLevel++, Pl(t.content) && e.linkLevel--;
	}
	return e.pos = i, !0;
}
var Rl = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, zl = /^&([a-z][a-z0-9]{1,31});/i;
function Bl(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 38 || n + 1 >= r) return !1;
	if (e.src.charCodeAt(n + 1) === 35) {
		let r = e.src.slice(n).match(Rl);
		if (r) {
			if (!t) {
				let t = r[1][0].toLowerCase() === "x" ? parseInt(r[1].slice(1), 16) : parseInt(r[1], 10), n = e.push("text_special", "", 0);
				n.content = Cs(t) ? ws(t) : ws(65533), n.markup = r[0], n.info = "entity";
			}
			return e.pos += r[0].length, !0;
		}
	} else {
		let r = e.src.slice(n).match(zl);
		if (r) {
			let n = Fo(r[0]);
			if (n !== r[0]) {
				if (!t) {
					let t = e.push("text_special", "", 0);
					t.content = n, t.markup = r[0], t.info = "entity";
				}
				return e.pos += r[0].length, !0;
			}
		}
	}
	return !1;
}
function Vl(e) {
	let t = {}, n = e.length;
	if (!n) return;
	let r = 0, i = -2, a = [];
	for (let o = 0; o < n; o++) {
		let n = e[o];
		if (a.push(0), (e[r].marker !== n.marker || i !== n.token - 1) && (r = o), i = n.token, n.length = n.length || 0, !n.close) continue;
		t.hasOwnProperty(n.marker) || (t[n.marker] = [
			-1,
			-1,
			-1,
			-1,
			-1,
			-1
		]);
		let s = t[n.marker][(n.open ? 3 : 0) + n.length % 3], c = r - a[r] - 1, l = c;
		for (; c > s; c -= a[c] + 1) {
			let t = e[c];
			if (t.marker === n.marker && t.open && t.end < 0) {
				let r = !1;
				if ((t.close || n.open) && (t.length + n.length) % 3 == 0 && (t.length % 3 != 0 || n.length % 3 != 0) && (r = !0), !r) {
					let r = c > 0 && !e[c - 1].open ? a[c - 1] + 1 : 0;
					a[o] = o - c + r, a[c] = r, n.open = !1, t.end = o, t.close = !1, l = -1, i = -2;
					break;
				}
			}
		}
		l !== -1 && (t[n.marker][(n.open ? 3 : 0) + (n.length || 0) % 3] = l);
	}
}
function Hl(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	Vl(e.delimiters);
	for (let e = 0; e < n; e++) {
		let n = t[e]?.delimiters;
		n && Vl(n);
	}
}
function Ul(e) {
	let t, n, r = 0, i = e.tokens, a = e.tokens.length;
	for (t = n = 0; t < a; t++) i[t].nesting < 0 && r--, i[t].level = r, i[t].nesting > 0 && r++, i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
	t !== n && (i.length = n);
}
var Wl = [
	["text", dl],
	["linkify", ml],
	["newline", hl],
	["escape", _l],
	["backticks", yl],
	["strikethrough", Cl.tokenize],
	["emphasis", Dl.tokenize],
	["link", Ol],
	["image", kl],
	["autolink", Ml],
	["html_inline", Ll],
	["entity", Bl]
], Gl = [
	["balance_pairs", Hl],
	["strikethrough", Cl.postProcess],
	["emphasis", Dl.postProcess],
	["fragments_join", Ul]
], Kl = class {
	constructor() {
		Z(this, "ruler", new ec()), Z(this, "ruler2", new ec()), Z(this, "State", ll);
		for (let e = 0; e < Wl.length; e++) this.ruler.push(Wl[e][0], Wl[e][1]);
		for (let e = 0; e < Gl.length; e++) this.ruler2.push(Gl[e][0], Gl[e][1]);
	}
	skipToken(e) {
		let t = e.pos, n = this.ruler.getRules(""), r = n.length, i = e.md.options.maxNesting, a = e.cache;
		if (a[t] !== void 0) {
			e.pos = a[t];
			return;
		}
		let o = !1;
		if (e.level < i) {
			for (let i = 0; i < r; i++) if (e.level++, o = n[i](e, !0), e.level--, o) {
				if (t >= e.pos) throw Error("inline rule didn't increment state.pos");
				break;
			}
		} else e.pos = e.posMax;
		o || e.pos++, a[t] = e.pos;
	}
	tokenize(e) {
		let t = this.ruler.getRules(""), n = t.length, r = e.posMax, i = e.md.options.maxNesting;
		for (; e.pos < r;) {
			let a = e.pos, o = !1;
			if (e.level < i) {
				for (let r = 0; r < n; r++) if (o = t[r](e, !1), o) {
					if (a >= e.pos) throw Error("inline rule didn't increment state.pos");
					break;
				}
			}
			if (o) {
				if (e.pos >= r) break;
			} else e.pending += e.src[e.pos++];
		}
		e.pending && e.pushPending();
	}
	parse(e, t, n, r) {
		let i = new this.State(e, t, n, r);
		this.tokenize(i);
		let a = this.ruler2.getRules(""), o = a.length;
		for (let e = 0; e < o; e++) a[e](i);
	}
}, ql = {
	default: {
		options: {
			html: !1,
			xhtmlOut: !1,
			breaks: !1,
			langPrefix: "language-",
			linkify: !1,
			typographer: !1,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 100
		},
		components: {
			core: {},
			block: {},
			inline: {}
		}
	},
	zero: {
		options: {
			html: !1,
			xhtmlOut: !1,
			breaks: !1,
			langPrefix: "language-",
			linkify: !1,
			typographer: !1,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: ["paragraph"] },
			inline: {
				rules: ["text"],
				rules2: ["balance_pairs", "fragments_join"]
			}
		}
	},
	commonmark: {
		options: {
			html: !0,
			xhtmlOut: !0,
			breaks: !1,
			langPrefix: "language-",
			linkify: !1,
			typographer: !1,
			quotes: "“”‘’",
			highlight: null,
			maxNesting: 20
		},
		components: {
			core: { rules: [
				"normalize",
				"block",
				"strip_references",
				"inline",
				"text_join"
			] },
			block: { rules: [
				"blockquote",
				"code",
				"fence",
				"heading",
				"hr",
				"html_block",
				"lheading",
				"list",
				"reference",
				"paragraph"
			] },
			inline: {
				rules: [
					"autolink",
					"backticks",
					"emphasis",
					"entity",
					"escape",
					"html_inline",
					"image",
					"link",
					"newline",
					"text"
				],
				rules2: [
					"balance_pairs",
					"emphasis",
					"fragments_join"
				]
			}
		}
	}
}, Jl = /^(vbscript|javascript|file|data):/, Yl = /^data:image\/(gif|png|jpeg|webp);/, Xl = [
	"http:",
	"https:",
	"mailto:"
], Zl = class {
	validateLink(e) {
		let t = e.trim().toLowerCase();
		return !Jl.test(t) || Yl.test(t);
	}
	normalizeLink(e) {
		let t = no(e, !0);
		if (t.hostname && (!t.protocol || Xl.indexOf(t.protocol) >= 0)) try {
			t.hostname = _s.toASCII(t.hostname);
		} catch {}
		return t.auth &&= Ua(t.auth), t.hostname &&= Ua(t.hostname), t.pathname &&= Ua(t.pathname), t.search &&= Ua(t.search), t.hash &&= Ua(t.hash), Wa(t);
	}
	normalizeLinkText(e) {
		let t = no(e, !0);
		if (t.hostname && (!t.protocol || Xl.indexOf(t.protocol) >= 0)) try {
			t.hostname = _s.toUnicode(t.hostname);
		} catch {}
		return Ba(Wa(t), Ba.defaultChars + "%");
	}
	constructor(...e) {
		Z(this, "inline", new Kl()), Z(this, "block", new cl()), Z(this, "core", new Nc()), Z(this, "renderer", new nc()), Z(this, "linkify", new Wo()), Z(this, "utils", bs), Z(this, "helpers", Object.assign({}, Ys));
		let [t, n] = e;
		typeof t == "string" ? (this.configure(t), n && this.set(n)) : (this.configure("default"), this.set(t || {}));
	}
	set(e) {
		return Object.assign(this.options, e), this;
	}
	configure(e) {
		let t;
		if (typeof e == "string") {
			let n = e;
			if (t = ql[n], !t) throw Error(`Wrong 'markdown-it' preset "${n}", check name`);
		} else t = e;
		if (!t) throw Error("Wrong `markdown-it` preset, can't be empty");
		t.options && (this.options = { ...t.options });
		let n = t.components;
		if (n) {
			[
				"core",
				"block",
				"inline"
			].forEach((e) => {
				let t = n[e]?.rules;
				t && this[e].ruler.enableOnly(t);
			});
			let e = n.inline?.rules2;
			e && this.inline.ruler2.enableOnly(e);
		}
		return this;
	}
	enable(e, t = !1) {
		let n = [];
		Array.isArray(e) || (e = [e]), [
			"core",
			"block",
			"inline"
		].forEach((t) => {
			n = n.concat(this[t].ruler.enable(e, !0));
		}), n = n.concat(this.inline.ruler2.enable(e, !0));
		let r = e.filter((e) => n.indexOf(e) < 0);
		if (r.length && !t) throw Error(`MarkdownIt. Failed to enable unknown rule(s): ${r}`);
		return this;
	}
	disable(e, t = !1) {
		let n = [];
		Array.isArray(e) || (e = [e]), [
			"core",
			"block",
			"inline"
		].forEach((t) => {
			n = n.concat(this[t].ruler.disable(e, !0));
		}), n = n.concat(this.inline.ruler2.disable(e, !0));
		let r = e.filter((e) => n.indexOf(e) < 0);
		if (r.length && !t) throw Error(`MarkdownIt. Failed to disable unknown rule(s): ${r}`);
		return this;
	}
	use(e, ...t) {
		return e.apply(e, [this, ...t]), this;
	}
	parse(e, t) {
		if (typeof e != "string") throw Error("Input data should be a String");
		let n = new this.core.State(e, this, t);
		return this.core.process(n), n.tokens;
	}
	render(e, t = {}) {
		return this.renderer.render(this.parse(e, t), this.options, t);
	}
	parseInline(e, t) {
		let n = new this.core.State(e, this, t);
		return n.inlineMode = !0, this.core.process(n), n.tokens;
	}
	renderInline(e, t = {}) {
		return this.renderer.render(this.parseInline(e, t), this.options, t);
	}
};
Z(Zl, "Token", $s), Z(Zl, "Ruler", ec), Z(Zl, "Renderer", nc), Z(Zl, "ParserCore", Nc), Z(Zl, "StateCore", rc), Z(Zl, "ParserBlock", cl), Z(Zl, "StateBlock", Pc), Z(Zl, "ParserInline", Kl), Z(Zl, "StateInline", ll);
var Ql = xs(Zl), $l = /* @__PURE__ */ new Set([
	"p",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"ul",
	"ol",
	"li",
	"blockquote",
	"strong",
	"em",
	"s",
	"table",
	"thead",
	"tbody",
	"tr",
	"th",
	"td",
	"a"
]), eu = null;
function tu(e) {
	return eu ??= new Ql({
		html: !1,
		linkify: !0,
		breaks: !0
	}).disable("image"), nu(eu.parse(e, {})[Symbol.iterator](), "");
}
function nu(e, t) {
	let n = [];
	for (let r = e.next(); !r.done; r = e.next()) {
		let i = r.value;
		if (i.nesting === -1 && i.type === t) return n;
		n.push(...ru(i, e));
	}
	return n;
}
function ru(e, t) {
	switch (e.type) {
		case "inline": return nu((e.children ?? [])[Symbol.iterator](), "");
		case "text":
		case "html_inline":
		case "html_block": return [e.content];
		case "code_inline": return [w("code", e.content)];
		case "fence":
		case "code_block": return [w("pre", e.content)];
		case "softbreak":
		case "hardbreak": return [w("br")];
		case "hr": return [w("hr")];
	}
	if (e.nesting !== 1) return [];
	let n = nu(t, e.type.replace(/_open$/, "_close"));
	return e.hidden || !$l.has(e.tag) ? n : [w(e.tag, e.tag === "a" ? iu(String(e.attrGet("href") ?? "")) : {}, n)];
}
function iu(e) {
	return /^(https?:|mailto:|\/(?!\/)|#)/i.test(e) ? {
		href: e,
		target: "_blank",
		rel: "noopener noreferrer nofollow"
	} : {};
}
// src/canvas/layers/NoteView.vue?vue&type=script&setup=true&lang.ts
var au = ["data-note-id", "onKeydown"], ou = ["onKeydown"], su = {
	key: 1,
	class: "markdown"
}, cu = {
	key: 2,
	class: "empty"
}, lu = ["data-of"], uu = /* @__PURE__ */ C({
	__name: "NoteView",
	props: {
		id: {},
		note: {}
	},
	setup(e) {
		let t = e, n = l(), r = Ri(), i = M(!1), a = M(""), o = M(null), s = m(() => An(r.scene, t.id, t.note)), c = m(() => n.selection.notes.has(t.id)), u = () => tu(t.note.text ?? "");
		async function d() {
			a.value = t.note.text ?? "", i.value = !0, await E(), o.value?.focus();
		}
		function f() {
			i.value && (i.value = !1, a.value !== (t.note.text ?? "") && n.change([{
				op: "set_note",
				id: t.id,
				note: {
					...t.note,
					text: a.value
				}
			}], "Edit note"));
		}
		return (t, n) => (j(), _("div", {
			class: D(["note", { selected: c.value }]),
			"data-note-id": e.id,
			"data-testid": "note",
			tabindex: "0",
			role: "group",
			"aria-label": "Note",
			style: O({
				transform: `translate(${s.value.x}px, ${s.value.y}px)`,
				width: `${s.value.width}px`,
				minHeight: `${s.value.height}px`,
				"--tint": e.note.place?.colour || void 0
			}),
			onDblclick: U(d, ["stop"]),
			onKeydown: [H(U(d, ["stop"]), ["f2"]), H(U(d, ["self", "stop"]), ["enter"])]
		}, [i.value ? V((j(), _("textarea", {
			key: 0,
			ref_key: "area",
			ref: o,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			"aria-label": "Text of the note, Markdown",
			onKeydown: [H(U(f, ["stop"]), ["escape"]), n[1] ||= U(() => {}, ["stop"])],
			onBlur: f
		}, null, 40, ou)), [[R, a.value]]) : e.note.text ? (j(), _("div", su, [x(u)])) : (j(), _("p", cu, "Double click to write")), v("i", {
			class: "corner",
			"data-resize": "note",
			"data-of": e.id
		}, null, 8, lu)], 46, au));
	}
}), du = {
	class: "overlay",
	width: "1",
	height: "1",
	"aria-hidden": "true"
}, fu = [
	"x1",
	"x2",
	"y1",
	"y2"
], pu = ["d", "stroke"], mu = [
	"cx",
	"cy",
	"fill"
], hu = /* @__PURE__ */ C({
	__name: "OverlayLayer",
	setup(e) {
		let { overlay: t, wiring: n, scene: r, moves: i } = Ri(), a = m(() => {
			i.value;
			let e = n.from.value, a = t.loose.value, o = e && r.nodes.get(e.node);
			if (!e || !o || !a) return null;
			let s = r.portAt(o, e.port, e.side), c = n.over.value, l = c && r.nodes.get(c.node), u = c && l ? r.portAt(l, c.port, c.side) : a, [d, f] = e.side === "out" ? [s, u] : [u, s], p = (e.side === "out" ? o.facts.kind?.outputs : o.facts.kind?.inputs)?.find((t) => t.name === e.port)?.sort ?? "any";
			return {
				path: wr({
					x1: d.x,
					y1: d.y,
					x2: f.x,
					y2: f.y
				}),
				colour: `var(--t-${p}, var(--t-any))`,
				end: u
			};
		});
		return (e, n) => (j(), _("svg", du, [
			I(t).rectangle.value ? (j(), _("rect", T({
				key: 0,
				class: "rectangle"
			}, I(t).rectangle.value), null, 16)) : g("", !0),
			(j(!0), _(f, null, N(I(t).guides.value, (e) => (j(), _("line", {
				key: `${e.axis} ${e.at}`,
				class: "guide",
				x1: e.axis === "x" ? e.at : e.from,
				x2: e.axis === "x" ? e.at : e.to,
				y1: e.axis === "x" ? e.from : e.at,
				y2: e.axis === "x" ? e.to : e.at
			}, null, 8, fu))), 128)),
			a.value ? (j(), _(f, { key: 1 }, [v("path", {
				class: "loose",
				d: a.value.path,
				stroke: a.value.colour
			}, null, 8, pu), v("circle", {
				cx: a.value.end.x,
				cy: a.value.end.y,
				r: "5",
				fill: a.value.colour
			}, null, 8, mu)], 64)) : g("", !0)
		]));
	}
}), gu = {
	class: "people",
	"aria-hidden": "true"
}, _u = ["data-client"], vu = /* @__PURE__ */ C({
	__name: "PeopleLayer",
	setup(e) {
		let t = l(), n = i(), r = m(() => {
			let { x: e, y: r, zoom: i } = n.viewport.value;
			return t.people.value.flatMap(({ client: t, name: n, colour: a, cursor: o }) => o ? [{
				client: t,
				name: n,
				colour: a,
				place: `translate(${o[0] * i + e}px, ${o[1] * i + r}px)`
			}] : []);
		});
		return (e, t) => (j(), _("div", gu, [(j(!0), _(f, null, N(r.value, (e) => (j(), _("div", {
			key: e.client,
			class: "person",
			"data-testid": "cursor",
			"data-client": e.client,
			style: O({
				transform: e.place,
				"--colour": e.colour
			})
		}, [t[0] ||= v("svg", {
			width: "14",
			height: "16",
			viewBox: "0 0 14 16"
		}, [v("path", {
			d: "M1 1l12 6-5.5 1.5L5 14z",
			fill: "var(--colour)",
			stroke: "#fff"
		})], -1), v("span", null, F(e.name), 1)], 12, _u))), 128))]));
	}
}), yu = {
	class: "zoom-bar",
	role: "toolbar",
	"aria-label": "View"
}, bu = ["aria-label"], xu = ["aria-pressed"], Su = /* @__PURE__ */ C({
	__name: "ZoomBar",
	setup(e) {
		let t = i(), n = m(() => Math.round(t.viewport.value.zoom * 100));
		return (e, r) => (j(), _("div", yu, [
			v("button", {
				type: "button",
				"aria-label": "Zoom out",
				title: "Zoom out",
				onClick: r[0] ||= (e) => I(t).canvas?.zoomBy(1 / 1.25)
			}, "−"),
			v("button", {
				type: "button",
				class: "percent",
				title: "Show at 100 %",
				"aria-label": `Zoom is ${n.value} %, show at 100 %`,
				onClick: r[1] ||= (e) => I(t).canvas?.zoomTo(1)
			}, F(n.value) + " %", 9, bu),
			v("button", {
				type: "button",
				"aria-label": "Zoom in",
				title: "Zoom in",
				onClick: r[2] ||= (e) => I(t).canvas?.zoomBy(1.25)
			}, "+"),
			v("button", {
				type: "button",
				title: "Show everything",
				onClick: r[3] ||= (e) => I(t).canvas?.fit()
			}, "Fit"),
			v("button", {
				type: "button",
				title: "Arrange the nodes along their wires",
				onClick: r[4] ||= (e) => I(t).canvas?.tidy()
			}, "Tidy"),
			v("button", {
				type: "button",
				"aria-pressed": I(t).outline.value,
				title: "The flow as a list",
				onClick: r[5] ||= (e) => I(t).outline.value = !I(t).outline.value
			}, "Outline", 8, xu)
		]));
	}
}), Cu = {
	text: "T",
	number: "#",
	logic: "?",
	json: "{}",
	table: "▦",
	chart: "▥",
	file: "F",
	git: "g",
	report: "¶",
	web: "W",
	http: "W",
	time: "◷",
	image: "▣",
	database: "D",
	mail: "✉",
	model: "✦",
	secret: "⚿",
	flow: "⧉",
	code: "</>",
	local: "ƒ",
	data: "▤",
	form: "☑",
	text_ai: "✦"
};
function wu(e) {
	return `var(--f-${e.replace(/[^a-z0-9_-]/gi, "")}, var(--f-other))`;
}
function Tu(e) {
	return Cu[e] ?? (e.slice(0, 1).toUpperCase() || "?");
}
function Eu(e) {
	return `var(--t-${e}, var(--t-any))`;
}
// src/panels/parts/FamilyGlyph.vue
var Du = /* @__PURE__ */ C({
	__name: "FamilyGlyph",
	props: { family: {} },
	setup(e) {
		return (t, n) => (j(), _("span", {
			class: "te-glyph",
			style: O({ background: I(wu)(e.family) }),
			"aria-hidden": "true"
		}, F(I(Tu)(e.family)), 5));
	}
}), Ou = [
	"data-node",
	"data-port",
	"data-side",
	"data-type",
	"tabindex",
	"aria-label",
	"aria-pressed",
	"aria-disabled"
], ku = {
	key: 0,
	class: "label"
}, Au = ["title"], ju = /* @__PURE__ */ C({
	__name: "NodePort",
	props: {
		node: {},
		facts: {},
		side: {},
		focusable: { type: Boolean },
		labelled: { type: Boolean }
	},
	setup(e) {
		let t = e, n = Ri(), r = m(() => n.wiring.verdict(t.node, t.facts.name, t.side)), i = m(() => {
			let e = n.wiring.over.value;
			return e?.node === t.node && e.port === t.facts.name && e.side === t.side;
		}), a = m(() => {
			let { label: e, type: n, linked: r, parameter: i } = t.facts, a = i ? `, reads ${i}` : r ? ", connected" : "";
			return `${t.side === "in" ? "Input" : "Output"} ${e} of ${t.node}, ${n}${a}`;
		});
		return (t, n) => (j(), _("span", {
			class: D(["port", [
				e.side,
				r.value,
				{
					aimed: i.value,
					bare: e.labelled,
					linked: e.facts.linked,
					needed: e.facts.required && !e.facts.linked && !e.facts.parameter && !e.labelled
				}
			]]),
			"data-testid": "port",
			"data-node": e.node,
			"data-port": e.facts.name,
			"data-side": e.side,
			"data-type": e.facts.type,
			role: "button",
			tabindex: e.focusable ? 0 : -1,
			"aria-label": a.value,
			"aria-pressed": r.value === "source",
			"aria-disabled": r.value === "refused"
		}, [
			v("i", {
				class: "dot",
				style: O({ background: `var(--t-${e.facts.sort}, var(--t-any))` })
			}, null, 4),
			e.labelled ? g("", !0) : (j(), _("span", ku, F(e.facts.label), 1)),
			e.facts.parameter && !e.labelled ? (j(), _("span", {
				key: 1,
				class: "parameter",
				title: `Reads the parameter ${e.facts.parameter}`
			}, F(e.facts.parameter), 9, Au)) : g("", !0)
		], 10, Ou));
	}
}), Mu = ["title"], Nu = { class: "name" }, Pu = ["tabindex"], Fu = [
	"checked",
	"tabindex",
	"data-field"
], Iu = [
	"value",
	"tabindex",
	"data-field"
], Lu = ["value"], Ru = ["value"], zu = [
	"inputmode",
	"placeholder",
	"tabindex",
	"data-field",
	"aria-required"
], Bu = ["tabindex"], Vu = /* @__PURE__ */ C({
	__name: "NodeSetting",
	props: {
		node: {},
		port: {},
		setting: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let t = e, n = l(), r = i(), a = Ri(), o = M(t.setting.text), s = M(!1);
		z(() => t.setting.text, (e) => {
			s.value || (o.value = e);
		});
		let c = m(() => t.setting.expression ? "text" : t.setting.field.control), u = m(() => t.setting.field.choices.map((e) => e === null ? "" : String(e))), d = m(() => (t.setting.text || t.setting.placeholder).toLowerCase() === "true"), p = m(() => t.setting.text || t.setting.placeholder);
		function h() {
			s.value = !0, a.mounting.pin(t.node);
		}
		function y() {
			s.value && (s.value = !1, a.mounting.unpin(t.node), b(o.value));
		}
		function b(e) {
			e !== t.setting.text && n.command("set_field", {
				node: t.node,
				port: t.port.name,
				text: e
			});
		}
		function x(e) {
			e.key === "Escape" && (o.value = t.setting.text), (e.key === "Escape" || e.key === "Enter") && (e.stopPropagation(), a.elementOf(t.node)?.focus({ preventScroll: !0 }));
		}
		function S() {
			n.selection.only(t.node), r.inspector.value = !0, r.inspectorTab.value = "settings";
		}
		return (t, n) => (j(), _("label", {
			class: D(["setting", { code: e.setting.expression }]),
			title: e.port.help || e.port.label
		}, [v("span", Nu, F(e.port.label), 1), e.port.parameter ? (j(), _("button", {
			key: 0,
			type: "button",
			class: "parameter",
			tabindex: e.focusable ? 0 : -1,
			onClick: S
		}, F(e.port.parameter), 9, Pu)) : c.value === "boolean" ? (j(), _("input", {
			key: 1,
			type: "checkbox",
			checked: d.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: n[0] ||= (e) => b(e.target.checked ? "true" : "false")
		}, null, 40, Fu)) : c.value === "choice" ? (j(), _("select", {
			key: 2,
			value: p.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: n[1] ||= (e) => b(e.target.value)
		}, [u.value.includes(p.value) ? g("", !0) : (j(), _("option", {
			key: 0,
			value: p.value
		}, F(p.value || "choose"), 9, Lu)), (j(!0), _(f, null, N(u.value, (e) => (j(), _("option", {
			key: e,
			value: e
		}, F(e), 9, Ru))), 128))], 40, Iu)) : I(gi)(e.setting) ? V((j(), _("input", {
			key: 3,
			"onUpdate:modelValue": n[2] ||= (e) => o.value = e,
			type: "text",
			inputmode: c.value === "number" || c.value === "integer" ? "decimal" : "text",
			placeholder: e.setting.placeholder,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			"aria-required": e.port.required,
			spellcheck: "false",
			autocomplete: "off",
			onFocus: h,
			onBlur: y,
			onKeydown: x
		}, null, 40, zu)), [[R, o.value]]) : (j(), _("button", {
			key: 4,
			type: "button",
			class: "more",
			tabindex: e.focusable ? 0 : -1,
			onClick: S
		}, F(e.setting.text || e.setting.placeholder || "set…"), 9, Bu))], 10, Mu));
	}
}), Hu = { class: "rows" }, Uu = {
	key: 0,
	class: "excerpt"
}, Wu = {
	key: 1,
	class: "folded"
}, Gu = /* @__PURE__ */ C({
	__name: "NodeBody",
	props: {
		id: {},
		facts: {},
		selected: { type: Boolean }
	},
	setup(e) {
		return (t, n) => e.facts.place.collapsed ? (j(), _("span", Wu, [(j(!0), _(f, null, N(e.facts.rows.rows.filter((e) => e.input), (t) => (j(), h(ju, {
			key: t.input.name,
			node: e.id,
			facts: t.input,
			side: "in",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"]))), 128)), (j(!0), _(f, null, N(e.facts.rows.rows.filter((e) => e.output), (t) => (j(), h(ju, {
			key: t.output.name,
			node: e.id,
			facts: t.output,
			side: "out",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"]))), 128))])) : (j(), _(f, { key: 0 }, [v("div", Hu, [(j(!0), _(f, null, N(e.facts.rows.rows, (t, n) => (j(), _("div", {
			key: t.input?.name ?? `out ${t.output?.name ?? n}`,
			class: "row"
		}, [
			t.input ? (j(), h(ju, {
				key: 0,
				node: e.id,
				facts: t.input,
				side: "in",
				focusable: e.selected,
				labelled: t.setting !== null
			}, null, 8, [
				"node",
				"facts",
				"focusable",
				"labelled"
			])) : g("", !0),
			t.input && t.setting ? (j(), h(Vu, {
				key: 1,
				node: e.id,
				port: t.input,
				setting: t.setting,
				focusable: e.selected
			}, null, 8, [
				"node",
				"port",
				"setting",
				"focusable"
			])) : g("", !0),
			t.output ? (j(), h(ju, {
				key: 2,
				node: e.id,
				facts: t.output,
				side: "out",
				focusable: e.selected
			}, null, 8, [
				"node",
				"facts",
				"focusable"
			])) : g("", !0)
		]))), 128))]), e.facts.rows.excerpt.length > 0 ? (j(), _("pre", Uu, F(e.facts.rows.excerpt.join("\n")), 1)) : g("", !0)], 64));
	}
}), Ku = ["onKeydown"], qu = ["title"], Ju = /* @__PURE__ */ C({
	__name: "NodeName",
	props: { node: {} },
	setup(e) {
		let t = e, n = l(), r = Ri(), i = m(() => r.renaming.value === t.node), a = M(""), o = M(null);
		z(i, async (e) => {
			e && (a.value = t.node, await E(), o.value?.focus(), o.value?.select());
		}, { immediate: !0 });
		async function s() {
			if (!i.value) return;
			r.renaming.value = null;
			let e = a.value.trim();
			r.elementOf(t.node)?.focus({ preventScroll: !0 }), e !== "" && e !== t.node && (await n.command("rename", {
				node: t.node,
				to: e
			}), r.looking.reveal(e, () => r.elementOf(e)?.focus({ preventScroll: !0 })));
		}
		function c() {
			r.renaming.value = null, r.elementOf(t.node)?.focus({ preventScroll: !0 });
		}
		return (t, n) => i.value ? V((j(), _("input", {
			key: 0,
			ref_key: "input",
			ref: o,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			class: "rename",
			"aria-label": "Name of the node",
			spellcheck: "false",
			autocomplete: "off",
			onKeydown: [H(U(s, ["stop"]), ["enter"]), H(U(c, ["stop"]), ["escape"])],
			onBlur: s
		}, null, 40, Ku)), [[R, a.value]]) : (j(), _("b", {
			key: 1,
			class: "name",
			title: e.node,
			onDblclick: n[1] ||= U((t) => I(r).renaming.value = e.node, ["stop"])
		}, F(e.node), 41, qu));
	}
}), Yu = ["aria-label", "aria-valuenow"], Xu = /* @__PURE__ */ C({
	__name: "NodeProgress",
	props: { id: {} },
	setup(e) {
		let t = e, n = l(), r = m(() => n.states.get(t.id)), i = m(() => r.value?.state === "running"), a = m(() => r.value?.progress ?? null);
		return (t, n) => (j(), _("div", {
			class: D(["progress", {
				running: i.value,
				endless: i.value && a.value === null
			}]),
			role: "progressbar",
			"aria-label": `Progress of ${e.id}`,
			"aria-valuenow": a.value === null ? void 0 : Math.round(a.value * 100)
		}, [v("i", { style: O(a.value === null ? void 0 : { width: `${a.value * 100}%` }) }, null, 4)], 10, Yu));
	}
}), Zu = {
	waiting: "",
	running: "◐",
	retrying: "↻",
	finished: "✓",
	failed: "✕",
	skipped: "⊘",
	cached: "◔",
	cancelled: "◼"
};
function Qu(e) {
	return !e || e.state === "waiting" ? null : {
		sign: Zu[e.state] ?? "",
		text: $u(e),
		long: [
			e.state,
			e.message,
			e.why,
			e.error
		].filter(Boolean).join(", ")
	};
}
function $u(e) {
	switch (e.state) {
		case "running": return e.progress === null || e.progress === void 0 ? "running" : `${Math.round(e.progress * 100)} %`;
		case "retrying": return e.message || "retry";
		case "finished": return e.duration_s === null || e.duration_s === void 0 ? "done" : ed(e.duration_s);
		default: return e.state;
	}
}
function ed(e) {
	if (e < 5e-4) return "0 ms";
	if (e < .1) return `${Math.round(e * 1e3)} ms`;
	if (e < 10) return `${e.toFixed(2)} s`;
	if (e < 60) return `${e.toFixed(1)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
// src/canvas/nodes/NodeState.vue?vue&type=script&setup=true&lang.ts
var td = ["title"], nd = /* @__PURE__ */ C({
	__name: "NodeState",
	props: { id: {} },
	setup(e) {
		let t = e, n = l(), r = i(), a = m(() => {
			let e = n.states.get(t.id), i = Qu(e);
			if (e && i) return {
				text: `${i.sign} ${i.text}`,
				title: i.long,
				colour: `var(--${Mr(e.state)})`
			};
			let a = r.plan.value?.[t.id];
			return a ? {
				text: a.action === "run" ? "◌ stale" : `◔ ${a.action}`,
				title: a.why,
				colour: void 0
			} : null;
		});
		return (e, t) => V((j(), _("span", {
			class: "state",
			style: O({ color: a.value?.colour }),
			title: a.value?.title
		}, F(a.value?.text), 13, td)), [[ce, a.value]]);
	}
}), rd = ["title"], id = {
	key: 0,
	class: "error"
}, ad = {
	key: 0,
	class: "named"
}, od = { class: "caption" }, sd = { key: 3 }, cd = ["src"], ld = { class: "caption" }, ud = { key: 4 }, dd = { key: 5 }, fd = 180, pd = 22, md = 62, hd = /* @__PURE__ */ C({
	__name: "NodeOutput",
	props: {
		run: {},
		outputs: {},
		room: {}
	},
	setup(e) {
		let t = e, n = m(() => {
			let { preview: e, digest: n } = t.run;
			if (!(t.outputs.length > 1 && typeof e == "object" && e && !Array.isArray(e))) {
				let t = xa(e, n);
				return t ? [["", t]] : [];
			}
			return t.outputs.flatMap(({ name: t }) => {
				let n = xa(e[t]);
				return n ? [[t, n]] : [];
			});
		}), r = m(() => t.room < md), i = m(() => t.run.error ? t.run.error.split("\n")[0] : n.value.map(([e, t]) => [e, Sa(t)[0]].filter(Boolean).join(" ")).join(" · ")), a = m(() => `${Math.min(fd, Math.max(md, t.room) - pd)}px`);
		return (t, o) => n.value.length > 0 || e.run.error ? (j(), _("div", {
			key: 0,
			class: D(["value", { tight: r.value }]),
			"data-testid": "node-output",
			style: O({ maxHeight: a.value })
		}, [r.value ? (j(), _("p", {
			key: 0,
			class: D(["line", { error: e.run.error }]),
			title: i.value
		}, F(i.value), 11, rd)) : (j(), _(f, { key: 1 }, [e.run.error ? (j(), _("p", id, F(e.run.error.split("\n")[0]), 1)) : g("", !0), (j(!0), _(f, null, N(n.value, ([e, t]) => (j(), _(f, { key: e }, [e && (t.sort === "text" || t.sort === "number") ? (j(), _("p", ad, [v("span", null, F(e), 1), v("b", null, F(t.text), 1)])) : t.sort === "text" || t.sort === "number" ? (j(), _("p", {
			key: 1,
			class: D(t.sort)
		}, F(t.text), 3)) : t.sort === "table" ? (j(), _(f, { key: 2 }, [v("table", null, [v("thead", null, [v("tr", null, [(j(!0), _(f, null, N(t.columns, (e) => (j(), _("th", { key: e }, F(e), 1))), 128))])]), v("tbody", null, [(j(!0), _(f, null, N(t.rows, (e, t) => (j(), _("tr", { key: t }, [(j(!0), _(f, null, N(e, (e, t) => (j(), _("td", {
			key: t,
			class: D({ right: typeof e == "number" })
		}, F(I(Ca)(e)), 3))), 128))]))), 128))])]), v("p", od, F(t.height.toLocaleString("en")) + " rows", 1)], 64)) : t.sort === "image" ? (j(), _("figure", sd, [t.source ? (j(), _("img", {
			key: 0,
			src: t.source,
			alt: "The picture that this node made",
			draggable: "false"
		}, null, 8, cd)) : g("", !0), v("figcaption", ld, F(t.caption || "picture"), 1)])) : t.sort === "facts" ? (j(), _("dl", ud, [(j(!0), _(f, null, N(t.facts, ([e, t]) => (j(), _(f, { key: e }, [v("dt", null, F(e), 1), v("dd", null, F(t), 1)], 64))), 128))])) : (j(), _("pre", dd, F(t.text), 1))], 64))), 128))], 64))], 6)) : g("", !0);
	}
}), gd = /* @__PURE__ */ C({
	__name: "NodeValue",
	props: {
		id: {},
		outputs: {},
		room: {}
	},
	setup(e) {
		let t = e, n = l(), r = m(() => n.states.get(t.id));
		return (t, n) => (j(), _("div", null, [r.value ? (j(), h(hd, {
			key: 0,
			run: r.value,
			outputs: e.outputs,
			room: e.room
		}, null, 8, [
			"run",
			"outputs",
			"room"
		])) : g("", !0)]));
	}
}), _d = [
	"data-node-id",
	"data-kind",
	"data-others",
	"aria-current"
], vd = ["title"], yd = { class: "signs" }, bd = ["title"], xd = [
	"tabindex",
	"aria-expanded",
	"title"
], Sd = ["data-of"], Cd = 220, wd = /* @__PURE__ */ C({
	__name: "NodeView",
	props: {
		id: {},
		problems: {},
		other: {}
	},
	setup(e) {
		let t = [], n = e, r = l(), a = i(), o = Ri(), s = M(null), c = m(() => o.scene.facts.get(n.id)), u = m(() => r.states.get(n.id)), d = m(() => Qu(u.value)), p = m(() => r.selection.nodes.has(n.id)), y = m(() => c.value ? Ar(c.value.node, c.value.kind) : ""), b = m(() => c.value ? kr(c.value.node, c.value.kind) : "other"), S = m(() => c.value !== void 0 && !c.value.kind && c.value.node.kind !== "code"), C = m(() => a.plan.value?.[n.id]), w = m(() => {
			let e = a.compare.value;
			return e ? e.added.has(n.id) ? "added" : e.changed.has(n.id) ? "changed" : "" : "";
		}), ee = m(() => {
			o.moves.value;
			let e = o.scene.nodes.get(n.id);
			return p.value || !e ? Infinity : o.scene.roomBelow(e, Cd);
		}), T = m(() => [
			n.id,
			y.value,
			c.value?.disabled ? "put aside" : "",
			d.value?.long,
			n.problems?.text,
			n.other ? `selected by ${n.other.name}` : ""
		].filter(Boolean).join(", "));
		function E() {
			let e = c.value?.place.open ? "Show fewer settings" : "Show all settings";
			o.changePlaces([n.id], (e) => ({
				...e,
				open: !e.open
			}), e);
		}
		return le(() => {
			s.value?.setAttribute("data-state", u.value?.state ?? "idle"), s.value?.setAttribute("aria-label", T.value);
		}), A(() => s.value && o.elements.mounted(n.id, s.value)), k(() => s.value && o.elements.unmounted(n.id, s.value)), (n, r) => c.value ? (j(), _("div", {
			key: 0,
			ref_key: "element",
			ref: s,
			class: D(["node", [w.value, {
				selected: p.value,
				others: e.other,
				tinted: c.value.place.colour,
				disabled: c.value.disabled,
				collapsed: c.value.place.collapsed,
				unknown: S.value,
				stale: C.value?.action === "run" && u.value?.state !== "running"
			}]]),
			style: O({
				width: `${c.value.place.width ?? 212}px`,
				"--tint": c.value.place.colour || void 0,
				"--other": e.other?.colour
			}),
			"data-testid": "node",
			"data-node-id": e.id,
			"data-kind": c.value.node.kind,
			"data-others": e.other?.name,
			role: "group",
			tabindex: "0",
			"aria-current": p.value ? "true" : void 0
		}, [
			v("header", { title: c.value.kind?.summary }, [
				x(Du, { family: b.value }, null, 8, ["family"]),
				x(Ju, { node: e.id }, null, 8, ["node"]),
				v("span", yd, [e.problems ? (j(), _("span", {
					key: 0,
					class: D(["badge", e.problems.worst]),
					title: e.problems.text
				}, F(e.problems.count > 1 ? e.problems.count : "!"), 11, bd)) : g("", !0), x(nd, { id: e.id }, null, 8, ["id"])]),
				c.value.place.collapsed ? g("", !0) : (j(), _(f, { key: 0 }, [v("small", null, F(c.value.disabled ? "put aside · " : "") + F(S.value ? `unknown kind ${c.value.node.kind}` : y.value), 1), c.value.rows.hidden.length > 0 || c.value.place.open ? (j(), _("button", {
					key: 0,
					type: "button",
					class: "fold",
					tabindex: p.value ? 0 : -1,
					"aria-expanded": c.value.place.open === !0,
					title: c.value.place.open ? "Show fewer settings" : "Show all settings",
					onClick: E
				}, F(c.value.place.open ? "fewer" : `${c.value.rows.hidden.length} more`), 9, xd)) : g("", !0)], 64))
			], 8, vd),
			x(Xu, { id: e.id }, null, 8, ["id"]),
			x(Gu, {
				id: e.id,
				facts: c.value,
				selected: p.value
			}, null, 8, [
				"id",
				"facts",
				"selected"
			]),
			c.value.place.collapsed ? g("", !0) : (j(), h(gd, {
				key: 0,
				id: e.id,
				outputs: c.value.kind?.outputs ?? t,
				room: ee.value
			}, null, 8, [
				"id",
				"outputs",
				"room"
			])),
			v("i", {
				class: "resize",
				"data-resize": "node",
				"data-of": e.id
			}, null, 8, Sd)
		], 14, _d)) : g("", !0);
	}
}), Td = {
	error: 0,
	warning: 1,
	info: 2
};
function Ed(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { node: n, nodes: r, severity: i, message: a } of e) for (let e of /* @__PURE__ */ new Set([n, ...r ?? []])) {
		if (!e) continue;
		let n = t.get(e);
		n ? (n.count++, n.text += `\n${a}`, Td[i] < Td[n.worst] && (n.worst = i)) : t.set(e, {
			count: 1,
			worst: i,
			text: a
		});
	}
	return t;
}
// src/canvas/presence.ts
var Dd = 50, Od = 200, kd = class {
	editor;
	cursor = null;
	timer;
	sent = "";
	constructor(e) {
		this.editor = e;
	}
	point(e) {
		this.cursor = e, this.later();
	}
	later() {
		this.timer ??= setTimeout(() => this.send(), Dd);
	}
	stop() {
		clearTimeout(this.timer);
	}
	send() {
		this.timer = void 0;
		let e = this.cursor && [Math.round(this.cursor.x), Math.round(this.cursor.y)], t = [...this.editor.selection.nodes].slice(0, Od), n = JSON.stringify([e, t]);
		n !== this.sent && (this.sent = n, this.editor.connection.presence(e, t));
	}
}, Ad = {
	class: "said",
	role: "status",
	"aria-live": "polite"
}, jd = /* @__PURE__ */ C({
	__name: "CanvasView",
	setup(e) {
		let t = l(), n = i(), r = new Ii(t, n), a = new kd(t);
		te(Li, r);
		let o = M(null), s = M(null), c = M(null), u = M(null), d = m(() => Ed(t.problems.value)), p = m(() => new Map(t.people.value.flatMap((e) => e.selection.map((t) => [t, e])))), g = new ResizeObserver(() => r.resize()), y = new MutationObserver(() => {
			r.themeChanged(), u.value?.draw();
		});
		function b(e) {
			r.pointers.move(e);
			let t = r.viewport.toCanvas(e.clientX, e.clientY);
			if (a.point(t), r.pointers.busy || e.pointerType === "touch") return;
			r.wiring.from.value && (r.overlay.loose.value = t);
			let n = e.target.closest("[data-port]"), i = n ? null : Un(r, e.target, t);
			r.hover.at.value = {
				x: e.clientX,
				y: e.clientY
			}, r.hover.port.value = n ? Wn(n) : null, r.hover.wire.value = i?.sort === "wire" ? i.wire.key : null;
		}
		function S() {
			a.point(null), r.hover.wire.value = null, r.hover.port.value = null;
		}
		function C(e) {
			if (!e.ctrlKey && e.target.closest("textarea")) return;
			e.preventDefault();
			let { viewport: t } = r, n = e.deltaMode === 1 ? 16 : 1;
			e.ctrlKey || e.metaKey ? t.zoomAt(e.clientX, e.clientY, t.zoom * Math.exp(-e.deltaY * n * (Math.abs(e.deltaY) < 40 ? .01 : .0022))) : e.shiftKey && e.deltaX === 0 ? t.panBy(-e.deltaY * n, 0) : t.panBy(-e.deltaX * n, -e.deltaY * n);
		}
		function w(e) {
			e.defaultPrevented || (e.key === " " && e.target === o.value && (r.pointers.space = !0, r.cursor.value = "grab", e.preventDefault()), na(r, e) && (e.preventDefault(), e.stopPropagation()));
		}
		function ee(e) {
			e.key === " " && r.pointers.space && (r.pointers.space = !1, r.cursor.value = "");
		}
		function T(e) {
			let i = r.viewport.toCanvas(e.clientX, e.clientY), a = Un(r, e.target, i);
			if (a.sort === "node" && r.scene.nodes.get(a.id)?.facts.kind?.is_flow) return void q("flow.open_subflow", t, n);
			if (a.sort !== "empty" && a.sort !== "wire") return;
			let o = a.sort === "wire" ? a.wire.key : null;
			n.quickAdd.value = {
				at: [i.x, i.y],
				screen: [e.clientX, e.clientY],
				connect: null,
				link: o
			};
		}
		function E(e) {
			if (e.target.closest("input, textarea") || (e.preventDefault(), e.button === 2 || e.pointerType === "touch")) return;
			let t = document.activeElement, n = t?.getBoundingClientRect(), i = {
				x: n ? n.x + 20 : e.clientX,
				y: n ? n.y + 20 : e.clientY
			}, a = r.viewport.toCanvas(i.x, i.y);
			r.choice.openMenu(Un(r, t, a), {
				screen: i,
				at: a,
				shift: !1,
				alt: !1,
				control: !1
			});
		}
		function ne(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && (r.mounting.pin(t), !r.pointers.busy && e.target.matches(":focus-visible") && r.looking.reveal(t, () => void 0));
		}
		function ie(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && r.mounting.unpin(t);
		}
		return z([t.selection.nodes], () => a.later()), z(r.wiring.from, (e) => {
			e || (r.overlay.loose.value = null);
		}), A(() => {
			if (o.value && s.value && c.value) {
				r.attach(o.value, s.value, c.value), g.observe(o.value);
				for (let e of [document.documentElement, document.body]) y.observe(e, { attributeFilter: ["class", "data-theme"] });
				n.canvas = xn(r);
			}
		}), k(() => {
			n.canvas = null, g.disconnect(), y.disconnect(), a.stop(), r.detach();
		}), (e, n) => (j(), _("div", {
			ref_key: "root",
			ref: o,
			class: D(["te-canvas", { connecting: I(r).wiring.from.value }]),
			style: O({ cursor: I(r).cursor.value }),
			"data-testid": "canvas",
			role: "application",
			"aria-label": "Canvas of the flow",
			"aria-roledescription": "canvas",
			tabindex: "0",
			onPointerdown: n[4] ||= (e) => I(r).pointers.down(e),
			onPointermove: b,
			onPointerup: n[5] ||= (e) => I(r).pointers.up(e),
			onPointercancel: n[6] ||= (e) => I(r).pointers.lost(e),
			onPointerleave: S,
			onWheel: C,
			onKeydown: w,
			onKeyup: ee,
			onDblclick: T,
			onContextmenu: E,
			onFocusin: ne,
			onFocusout: ie,
			onDragover: n[7] ||= (e) => I(Yi)(I(r), e),
			onDragleave: n[8] ||= (e) => I(r).hover.wire.value = null,
			onDrop: n[9] ||= (e) => I(Xi)(I(r), e)
		}, [
			v("canvas", {
				ref_key: "surface",
				ref: c,
				class: "surface",
				"aria-hidden": "true"
			}, null, 512),
			v("div", {
				ref_key: "world",
				ref: s,
				class: "world"
			}, [
				(j(!0), _(f, null, N(I(t).drawing.groups.visible, ([e, t]) => (j(), h(ga, {
					id: e,
					key: e,
					group: t
				}, null, 8, ["id", "group"]))), 128)),
				(j(!0), _(f, null, N(I(t).drawing.notes.visible, ([e, t]) => (j(), h(uu, {
					id: e,
					key: e,
					note: t
				}, null, 8, ["id", "note"]))), 128)),
				(j(!0), _(f, null, N(I(r).mounting.shown.value, (e) => (j(), h(wd, {
					id: e,
					key: e,
					problems: d.value.get(e),
					other: p.value.get(e)
				}, null, 8, [
					"id",
					"problems",
					"other"
				]))), 128)),
				x(hu)
			], 512),
			x(vu),
			x(Aa),
			re(e.$slots, "default"),
			x(Su, {
				onPointerdown: n[0] ||= U(() => {}, ["stop"]),
				onDblclick: n[1] ||= U(() => {}, ["stop"])
			}),
			x(La, {
				ref_key: "minimap",
				ref: u,
				onPointerdown: n[2] ||= U(() => {}, ["stop"]),
				onDblclick: n[3] ||= U(() => {}, ["stop"])
			}, null, 512),
			v("div", Ad, F(I(r).said.value), 1)
		], 38));
	}
}), Md = typeof navigator < "u" && /mac|iphone|ipad/i.test(navigator.platform ?? ""), Nd = {
	" ": "Space",
	ArrowUp: "Up",
	ArrowDown: "Down",
	ArrowLeft: "Left",
	ArrowRight: "Right"
}, Pd = {
	Ctrl: "⌘",
	Shift: "⇧",
	Alt: "⌥",
	Enter: "⏎",
	Delete: "⌫"
};
function Fd(e, t = Md) {
	let n = /^[a-z]$/i.test(e.key), r = e.key.length === 1 && !n, i = [];
	return (t ? e.metaKey : e.ctrlKey) && i.push("Ctrl"), e.altKey && i.push("Alt"), e.shiftKey && !r && i.push("Shift"), i.push(Nd[e.key] ?? (n ? e.key.toUpperCase() : e.key)), i.join("+");
}
function Id(e, t = Md) {
	return e ? t ? e.split("+").map((e) => Pd[e] ?? e).join("") : e.replace("Enter", "⏎") : "";
}
function Ld(e) {
	return e instanceof HTMLElement ? e.isContentEditable || e.closest(".cm-editor, [contenteditable=true]") || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement ? !0 : e instanceof HTMLInputElement && ![
		"checkbox",
		"radio",
		"button",
		"submit",
		"range",
		"color",
		"file"
	].includes(e.type) : !1;
}
// src/commands/shortcuts.ts
var Rd = /* @__PURE__ */ new Set([
	"Enter",
	"Tab",
	"Space",
	"Home",
	"Escape"
]);
function zd(e, t) {
	let n = (n) => {
		if (n.defaultPrevented || n.isComposing) return;
		let r = Fd(n), i = Qt(r);
		!i || i.native || Bd(n, r, i.whileTyping ?? !1, t) || (i.enabled?.(e, t) === !1 ? r.startsWith("Ctrl+") && !Ud() && n.preventDefault() : (n.preventDefault(), q(i.id, e, t)));
	}, r = (n) => {
		if (n.defaultPrevented || Ld(n.target) || Ld(document.activeElement) || Hd()) return;
		let r = Ct(n);
		r && (n.preventDefault(), Dt(e, t, r));
	};
	return window.addEventListener("keydown", n), document.addEventListener("paste", r), () => {
		window.removeEventListener("keydown", n), document.removeEventListener("paste", r);
	};
}
function Bd(e, t, n, r) {
	return Hd() || r.quickAdd.value || r.contextMenu.value ? !0 : n ? !1 : Ld(e.target) || ["Ctrl+C", "Ctrl+X"].includes(t) && Ud() ? !0 : Rd.has(t) && !Vd(e.target);
}
function Vd(e) {
	if (e === document.body || e === null) return !0;
	let t = e instanceof Element ? e : null;
	return t?.closest("[data-testid=canvas]") !== null && t?.closest("button, a, input, select, textarea") === null;
}
function Hd() {
	return document.querySelector("dialog[open]") !== null;
}
function Ud() {
	return (window.getSelection()?.toString() ?? "") !== "";
}
// src/panels/parts/icons.ts
var Wd = {
	add: "M8 3v10M3 8h10",
	close: "M4 4l8 8M12 4l-8 8",
	undo: "M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7",
	redo: "M10 4l3 3-3 3M13 7H6.5a3.5 3.5 0 0 0 0 7H9",
	play: "M5 3.5v9l7-4.5z",
	stop: "M4.5 4.5h7v7h-7z",
	clock: "M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
	list: "M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
	code: "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
	warning: "M8 2.5 14.5 13.5h-13zM8 6.5v3M8 11.5h.01",
	versions: "M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2.5v3h3M8 5v3l2 1.5",
	settings: "M3 4.5h6M12 4.5h1M3 11.5h1M7 11.5h6M10.5 6.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM5.5 13.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4z",
	search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3",
	sun: "M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
	moon: "M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z",
	more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
	down: "M4 6l4 4 4-4",
	up: "M4 10l4-4 4 4",
	right: "M6 4l4 4-4 4",
	left: "M10 4L6 8l4 4",
	trash: "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9",
	copy: "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
	plug: "M6 2.5v3M10 2.5v3M4.5 5.5h7v2a3.5 3.5 0 0 1-7 0zM8 11v2.5",
	unplug: "M6 2.5v3M10 2.5v3M4.5 5.5h7v2a3.5 3.5 0 0 1-7 0zM2 14 14 2",
	jump: "M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5",
	eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
	file: "M4 2.5h5l3 3v8H4zM9 2.5v3h3",
	upload: "M8 10.5v-8M5 5.5l3-3 3 3M2.5 10.5v3h11v-3",
	folder: "M2 4.5h4l1.5 1.5H14v7H2z",
	check: "M3 8.5l3 3 7-7",
	drag: "M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01",
	note: "M3 3h10v7l-3 3H3zM10 13v-3h3",
	help: "M6 6a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M8 11.5h.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
	group: "M2.5 2.5h11v11h-11zM5 5.5h3v2H5zM8.5 9h3v2h-3z",
	flow: "M2.5 3h4v3h-4zM9.5 10h4v3h-4zM6.5 4.5h3v7"
}, Gd = {
	class: "te-icon",
	viewBox: "0 0 16 16",
	width: "16",
	height: "16",
	"aria-hidden": "true",
	focusable: "false"
}, Kd = ["d"], Q = /* @__PURE__ */ C({
	__name: "Icon",
	props: { name: {} },
	setup(e) {
		return (t, n) => (j(), _("svg", Gd, [v("path", { d: I(Wd)[e.name] }, null, 8, Kd)]));
	}
}), qd = ["aria-labelledby"], Jd = { class: "inside" }, Yd = ["id"], Xd = /* @__PURE__ */ C({
	__name: "Modal",
	props: {
		title: {},
		wide: { type: Boolean },
		top: { type: Boolean },
		bare: { type: Boolean }
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = M(null), i = L(), a = document.activeElement;
		A(() => {
			r.value?.showModal?.(), r.value?.querySelector("[autofocus]")?.focus();
		}), k(() => {
			r.value?.close?.(), a?.isConnected && a.focus();
		});
		function o(e) {
			e.target === r.value && n("close");
		}
		return (t, a) => (j(), _("dialog", {
			ref_key: "dialog",
			ref: r,
			class: D(["modal te-pop", {
				wide: e.wide,
				top: e.top
			}]),
			"aria-labelledby": I(i),
			onCancel: a[1] ||= U((e) => n("close"), ["prevent"]),
			onPointerdown: o
		}, [v("div", Jd, [v("header", { class: D({ "te-hidden": e.bare }) }, [v("h2", { id: I(i) }, F(e.title), 9, Yd), e.bare ? g("", !0) : (j(), _("button", {
			key: 0,
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Close",
			onClick: a[0] ||= (e) => n("close")
		}, [x(Q, { name: "close" })]))], 2), re(t.$slots, "default")])], 42, qd));
	}
});
// src/panels/palette/fuzzy.ts
function Zd(e) {
	return e.map((e) => {
		let t = e.title.toLowerCase();
		return {
			kind: e,
			title: t,
			titleWords: t.split(/\s+/),
			name: e.kind.toLowerCase(),
			family: e.family.toLowerCase(),
			summary: e.summary.toLowerCase(),
			types: [...e.inputs, ...e.outputs].map((e) => `${e.type} ${e.sort}`).join(" ").toLowerCase()
		};
	});
}
function Qd(e, t) {
	let n = t.toLowerCase().split(/\s+/).filter(Boolean), r = [];
	for (let t of e) {
		let e = 0;
		for (let r of n) {
			let n = ef(t, r);
			if (n === 0) {
				e = 0;
				break;
			}
			e += n;
		}
		e > 0 && r.push({
			one: t,
			score: e
		});
	}
	return r.sort((e, t) => t.score - e.score || e.one.title.length - t.one.title.length || (e.one.title < t.one.title ? -1 : 1)), r.map(({ one: e }) => e.kind);
}
function $d(e, t) {
	let n = e.toLowerCase(), r = 0;
	for (let e of t.toLowerCase().split(/\s+/).filter(Boolean)) {
		let t = tf(n, n.split(/\s+/), e) || af(n, e);
		if (t === 0) return 0;
		r += t;
	}
	return r;
}
function ef(e, t) {
	let n = Math.max(tf(e.title, e.titleWords, t), nf(e.name, t), e.family === t ? 50 : 0);
	return n > 0 ? n : rf(e.types, t) ? 30 : rf(e.summary, t) ? 25 : e.summary.includes(t) ? 18 : af(e.title, t) || (of(e.titleWords, t) ? 8 : 0);
}
function tf(e, t, n) {
	return e === n ? 100 : e.startsWith(n) ? 90 : t.some((e) => e.startsWith(n)) ? 75 : e.includes(n) ? 60 : 0;
}
function nf(e, t) {
	return e === t ? 95 : e.startsWith(t) ? 65 : e.includes(t) ? 55 : 0;
}
function rf(e, t) {
	for (let n = e.indexOf(t); n >= 0; n = e.indexOf(t, n + 1)) if (n === 0 || !/[a-z0-9]/.test(e.charAt(n - 1))) return !0;
	return !1;
}
function af(e, t) {
	if (t.length < 2) return 0;
	let n = e.startsWith(t.charAt(0)) ? 0 : e.indexOf(` ${t.charAt(0)}`) + 1;
	if (e.charAt(n) !== t.charAt(0)) return 0;
	let r = n;
	for (let r of t.slice(1)) if (n = e.indexOf(r, n + 1), n < 0) return 0;
	let i = n - r + 1 - t.length;
	return i > 2 * t.length + 2 ? 0 : Math.max(10, 40 - i);
}
function of(e, t) {
	return t.length >= 4 && e.some((e) => Math.abs(e.length - t.length) <= 1 && sf(e, t));
}
function sf(e, t) {
	let n = 0;
	for (; n < e.length && n < t.length && e[n] === t[n];) n += 1;
	let r = e.length, i = t.length;
	for (; r > n && i > n && e[r - 1] === t[i - 1];) --r, --i;
	return r - n <= 1 && i - n <= 1 || r - n === 2 && i - n === 2 && e[n] === t[n + 1] && e[n + 1] === t[n];
}
// src/panels/parts/PickList.vue?vue&type=script&setup=true&lang.ts
var cf = { class: "pick" }, lf = { class: "entry" }, uf = [
	"aria-controls",
	"aria-activedescendant",
	"aria-label",
	"placeholder",
	"data-testid"
], df = ["id", "aria-label"], ff = [
	"id",
	"aria-selected",
	"aria-disabled",
	"data-key",
	"onPointermove",
	"onClick"
], pf = { class: "title" }, mf = {
	key: 1,
	class: "aside"
}, hf = {
	key: 0,
	class: "te-empty"
}, gf = {
	key: 1,
	class: "te-hint more"
}, _f = 80, vf = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PickList",
	props: {
		items: {},
		label: {},
		placeholder: {},
		empty: {},
		ranked: { type: Boolean },
		testId: {}
	},
	emits: [
		"choose",
		"query",
		"leave"
	],
	setup(e, { emit: t }) {
		let n = e, r = t, i = M(""), a = M(0), o = L(), s = M(null), c = M(null), l = m(() => {
			let e = i.value.trim();
			return e === "" || n.ranked ? n.items : n.items.map((t) => ({
				item: t,
				score: d(t, e)
			})).filter(({ score: e }) => e > 0).sort((e, t) => t.score - e.score).map(({ item: e }) => e);
		}), u = m(() => l.value.slice(0, _f));
		function d(e, t) {
			return $d(e.title, t) * 2 || $d(`${e.title} ${e.words ?? ""} ${e.aside ?? ""}`, t);
		}
		z(i, (e) => {
			a.value = 0, r("query", e);
		}), z(a, (e) => {
			c.value?.children[e]?.scrollIntoView({ block: "nearest" });
		}), A(() => s.value?.focus());
		function p(e) {
			let t = u.value.length - 1;
			if (e.key === "ArrowDown") a.value = Math.min(t, a.value + 1);
			else if (e.key === "ArrowUp") a.value = Math.max(0, a.value - 1);
			else if (e.key === "Home" && e.ctrlKey) a.value = 0;
			else if (e.key === "End" && e.ctrlKey) a.value = t;
			else if (e.key === "Enter" && !e.isComposing) y(u.value[a.value]);
			else return;
			e.preventDefault(), e.stopPropagation();
		}
		function y(e) {
			e && !e.off && r("choose", e);
		}
		return (t, n) => (j(), _("div", cf, [
			v("div", lf, [V(v("input", {
				ref_key: "input",
				ref: s,
				"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
				class: "te-input",
				type: "text",
				role: "combobox",
				"aria-expanded": "true",
				"aria-autocomplete": "list",
				"aria-controls": I(o),
				"aria-activedescendant": u.value.length > 0 ? `${I(o)}-${a.value}` : void 0,
				"aria-label": e.label,
				placeholder: e.placeholder,
				"data-testid": e.testId,
				autofocus: "",
				autocomplete: "off",
				spellcheck: "false",
				onKeydown: [p, n[1] ||= H((e) => r("leave"), ["tab"])]
			}, null, 40, uf), [[R, i.value]])]),
			v("div", {
				id: I(o),
				ref_key: "list",
				ref: c,
				class: "te-options",
				role: "listbox",
				"aria-label": e.label
			}, [(j(!0), _(f, null, N(u.value, (e, n) => (j(), _("div", {
				id: `${I(o)}-${n}`,
				key: e.key,
				class: "te-option",
				role: "option",
				"aria-selected": n === a.value,
				"aria-disabled": e.off || void 0,
				"data-key": e.key,
				onPointermove: (e) => a.value = n,
				onClick: (t) => y(e)
			}, [
				e.family === void 0 ? g("", !0) : (j(), h(Du, {
					key: 0,
					family: e.family
				}, null, 8, ["family"])),
				re(t.$slots, "default", { item: e }, () => [v("span", pf, F(e.title), 1)], !0),
				e.aside ? (j(), _("span", mf, F(e.aside), 1)) : g("", !0)
			], 40, ff))), 128))], 8, df),
			u.value.length === 0 ? (j(), _("p", hf, F(e.empty), 1)) : l.value.length > _f ? (j(), _("p", gf, "and " + F(l.value.length - _f) + " more", 1)) : g("", !0)
		]));
	}
}), [["__scopeId", "data-v-7dd6b3b0"]]), yf = {
	key: 0,
	class: "te-problem problem",
	role: "alert"
}, bf = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PickDialog",
	props: {
		title: {},
		items: {},
		placeholder: {},
		empty: {},
		testId: {},
		label: {},
		problem: {},
		bare: { type: Boolean },
		ranked: { type: Boolean },
		list: {}
	},
	emits: [
		"choose",
		"query",
		"close"
	],
	setup(e, { emit: t }) {
		let n = t;
		return (t, r) => (j(), h(Xd, {
			title: e.title,
			wide: "",
			top: "",
			bare: e.bare,
			onClose: r[2] ||= (e) => n("close")
		}, {
			default: B(() => [
				e.problem ? (j(), _("p", yf, F(e.problem), 1)) : g("", !0),
				re(t.$slots, "above", {}, void 0, !0),
				(j(), h(vf, {
					key: e.list,
					items: e.items,
					label: e.label ?? e.title,
					placeholder: e.placeholder,
					empty: e.empty,
					ranked: e.ranked,
					"test-id": e.testId,
					onChoose: r[0] ||= (e) => n("choose", e),
					onQuery: r[1] ||= (e) => n("query", e)
				}, null, 8, [
					"items",
					"label",
					"placeholder",
					"empty",
					"ranked",
					"test-id"
				])),
				re(t.$slots, "below", {}, void 0, !0)
			]),
			_: 3
		}, 8, ["title", "bare"]));
	}
}), [["__scopeId", "data-v-94b0d3ce"]]), xf = /* @__PURE__ */ C({
	__name: "CommandPalette",
	setup(e) {
		let t = l(), n = i(), r = m(() => qt.filter((e) => e.id !== "look.commands").map((e) => ({
			key: e.id,
			title: e.title,
			words: `${e.words ?? ""} ${Jt[e.id.split(".")[0] ?? ""] ?? ""}`,
			aside: Id(e.keys?.[0]),
			off: e.enabled?.(t, n) === !1
		})).sort((e, t) => Number(e.off) - Number(t.off)));
		function a(e) {
			n.commandPalette.value = !1, window.setTimeout(() => void q(e, t, n));
		}
		return (e, t) => (j(), h(bf, {
			title: "All commands",
			label: "Search commands",
			bare: "",
			items: r.value,
			placeholder: "What do you want to do?",
			empty: "No command is called that.",
			"test-id": "command-search",
			onChoose: t[0] ||= (e) => a(e.key),
			onClose: t[1] ||= (e) => I(n).commandPalette.value = !1
		}, null, 8, ["items"]));
	}
}), Sf = {
	canvas: [
		[
			"add.here",
			"add.note",
			"edit.paste"
		],
		[
			"edit.select_all",
			"look.fit",
			"find.node"
		],
		[
			"flow.run",
			"flow.plan",
			"look.commands"
		]
	],
	node: [
		[
			"look.settings",
			"edit.rename",
			"add.after",
			"add.connect"
		],
		[
			"flow.run_to",
			"edit.disable",
			"edit.replace"
		],
		["flow.open_subflow", "edit.expand"],
		[
			"edit.cut",
			"edit.copy",
			"edit.duplicate"
		],
		[
			"edit.group",
			"edit.subflow",
			"arrange.collapse"
		],
		["edit.select_upstream", "edit.select_downstream"],
		["edit.delete", "edit.delete_and_heal"]
	],
	link: [[
		"link.insert",
		"link.source",
		"link.target"
	], ["link.remove"]],
	port: [["add.after", "add.connect"], ["look.settings"]],
	note: [["look.settings", "link.remove"]],
	group: [["link.select_group"], ["link.remove"]]
}, Cf = ["aria-label", "onKeydown"], wf = [
	"disabled",
	"data-command",
	"onClick"
], Tf = { class: "aside" }, Ef = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ContextMenu",
	props: { menu: {} },
	setup(e) {
		let t = /* @__PURE__ */ new Set(["flow.open_subflow", "edit.expand"]), n = e, r = l(), a = i(), o = M(null), s = M({
			left: `${n.menu.screen[0]}px`,
			top: `${n.menu.screen[1]}px`
		}), c = m(() => Sf[n.menu.target.sort].map((e) => e.flatMap((e) => Zt(e) ?? [])).filter((e) => !e.every((e) => t.has(e.id) && e.enabled?.(r, a) === !1)).filter((e) => e.length > 0));
		function u() {
			let { sort: e, id: t } = n.menu.target, { selection: i } = r, a = {
				node: i.nodes,
				link: i.links,
				note: i.notes,
				group: i.groups
			};
			e === "canvas" || e === "port" || a[e].has(t) || (e === "node" ? i.only(t) : (i.clear(), a[e].add(t)));
		}
		function d() {
			return [...o.value?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []];
		}
		function p(e) {
			let t = d();
			t[(t.indexOf(document.activeElement) + e + t.length) % t.length]?.focus();
		}
		function h() {
			a.contextMenu.value = null;
		}
		async function g(e) {
			let t = q(e, r, a);
			a.contextMenu.value === n.menu && h(), await t;
		}
		function y() {
			h(), E(() => a.canvas?.focus());
		}
		function x(e) {
			o.value?.contains(e.target) || h();
		}
		return A(() => {
			u(), document.addEventListener("pointerdown", x, !0), E(() => {
				let e = o.value?.getBoundingClientRect();
				e && (s.value = {
					left: `${Math.max(4, Math.min(n.menu.screen[0], window.innerWidth - e.width - 4))}px`,
					top: `${Math.max(4, Math.min(n.menu.screen[1], window.innerHeight - e.height - 4))}px`
				}), d()[0]?.focus();
			});
		}), k(() => document.removeEventListener("pointerdown", x, !0)), (t, n) => (j(), _("div", {
			ref_key: "box",
			ref: o,
			class: "menu te-pop",
			role: "menu",
			"aria-label": `Menu of ${e.menu.target.sort === "canvas" ? "the canvas" : e.menu.target.sort}`,
			"data-testid": "context-menu",
			style: O(s.value),
			onKeydown: [
				n[0] ||= H(U((e) => p(1), ["prevent"]), ["down"]),
				n[1] ||= H(U((e) => p(-1), ["prevent"]), ["up"]),
				H(U(y, ["stop", "prevent"]), ["esc"]),
				H(U(y, ["prevent"]), ["tab"])
			],
			onContextmenu: n[2] ||= U(() => {}, ["prevent"])
		}, [(j(!0), _(f, null, N(c.value, (e, t) => (j(), _("div", {
			key: t,
			role: "group",
			class: "group"
		}, [(j(!0), _(f, null, N(e, (e) => (j(), _("button", {
			key: e.id,
			type: "button",
			class: "te-option",
			role: "menuitem",
			tabindex: "-1",
			disabled: e.enabled?.(I(r), I(a)) === !1,
			"data-command": e.id,
			onClick: (t) => g(e.id)
		}, [b(F(e.title), 1), v("span", Tf, F(I(Id)(e.keys?.[0])), 1)], 8, wf))), 128))]))), 128))], 44, Cf));
	}
}), [["__scopeId", "data-v-af1dd3e9"]]), Df = /* @__PURE__ */ C({
	__name: "ConnectDialog",
	props: { from: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = l(), a = P(null), o = M("");
		A(async () => {
			try {
				a.value = await ge(i, n.from);
			} catch (e) {
				o.value = e instanceof Error ? e.message : String(e);
			}
		});
		function s(e, t) {
			return a.value?.converters?.[e]?.[t] ?? "";
		}
		function c(e) {
			return i.catalogue.find(e)?.title ?? e;
		}
		let u = m(() => {
			let e = (e, t) => Object.entries(e ?? {}).flatMap(([e, n]) => Object.entries(n).map(([n, r]) => ({
				key: JSON.stringify([e, n]),
				title: `${e}.${n}`,
				aside: t && s(e, n) ? `through ${c(s(e, n))}` : r,
				family: i.catalogue.find(i.drawing.nodes.raw.get(e)?.kind ?? "")?.family ?? "other",
				off: t && !s(e, n)
			}))), t = e(a.value?.refused, !0);
			return [
				...e(a.value?.ports, !1),
				...t.filter((e) => !e.off),
				...t.filter((e) => e.off)
			];
		}), d = m(() => n.from.side === "out" ? `Connect ${n.from.node}.${n.from.port} to` : `Connect ${n.from.node}.${n.from.port} from`);
		function f(e) {
			let [t, o] = JSON.parse(e), c = a.value?.ports[t]?.[o] === void 0 ? s(t, o) : "", [l, u] = n.from.side === "out" ? [n.from, {
				node: t,
				port: o
			}] : [{
				node: t,
				port: o
			}, n.from], d = {
				source: l.node,
				source_port: l.port,
				target: u.node,
				target_port: u.port
			};
			r("close"), c ? i.command("insert", {
				link: d,
				kind: c
			}) : i.command("connect", d);
		}
		return (e, t) => (j(), h(bf, {
			title: d.value,
			items: u.value,
			problem: o.value,
			placeholder: "Name of a node or port",
			empty: a.value ? "Nothing on the canvas fits." : "Looking for what fits …",
			"test-id": "connect-search",
			onChoose: t[0] ||= (e) => f(e.key),
			onClose: t[1] ||= (e) => r("close")
		}, null, 8, [
			"title",
			"items",
			"problem",
			"empty"
		]));
	}
}), Of = /* @__PURE__ */ C({
	__name: "FindDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = l(), a = i(), o = m(() => {
			r.drawing.version.value;
			let e = r.drawing.order.value.map((e) => {
				let t = r.drawing.nodes.raw.get(e), n = t && r.catalogue.find(t.kind), i = JSON.stringify(t?.inputs ?? {}).slice(0, 300), a = `${t?.kind ?? ""} ${i} ${t?.source ?? ""}`;
				return {
					key: `node ${e}`,
					title: e,
					aside: n?.title ?? t?.kind ?? "",
					words: a,
					family: n?.family ?? "other"
				};
			}), t = [...r.drawing.notes.raw].map(([e, t]) => ({
				key: `note ${e}`,
				title: (t.text ?? "").slice(0, 60) || "Empty note",
				aside: "note",
				words: t.text ?? "",
				family: "report"
			}));
			return [...e, ...t];
		});
		function s(e) {
			n("close");
			let t = e.slice(e.indexOf(" ") + 1);
			e.startsWith("node ") ? r.selection.only(t) : (r.selection.clear(), r.selection.notes.add(t)), window.setTimeout(() => a.canvas?.jumpTo(t));
		}
		return (e, t) => (j(), h(bf, {
			title: "Find on the canvas",
			bare: "",
			items: o.value,
			placeholder: "Name, kind or setting",
			empty: "Nothing on the canvas is called that.",
			"test-id": "find-search",
			onChoose: t[0] ||= (e) => s(e.key),
			onClose: t[1] ||= (e) => n("close")
		}, null, 8, ["items"]));
	}
}), kf = ["for"], Af = ["id"], jf = { class: "buttons" }, Mf = ["disabled"], Nf = /* @__PURE__ */ C({
	__name: "PasteDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = l(), a = i(), o = L(), s = M("");
		function c() {
			n("close"), Dt(r, a, s.value);
		}
		return (e, t) => (j(), h(Xd, {
			title: "Paste",
			onClose: t[2] ||= (e) => n("close")
		}, {
			default: B(() => [v("form", { onSubmit: U(c, ["prevent"]) }, [
				v("label", { for: I(o) }, "Paste here: nodes that you copied, or a flow in Python", 8, kf),
				V(v("textarea", {
					id: I(o),
					"onUpdate:modelValue": t[0] ||= (e) => s.value = e,
					class: "te-input mono",
					rows: "8",
					autofocus: "",
					spellcheck: "false"
				}, null, 8, Af), [[R, s.value]]),
				t[3] ||= v("p", { class: "te-hint" }, "On the canvas itself, Ctrl V does it at once.", -1),
				v("div", jf, [v("button", {
					type: "button",
					class: "te-button",
					onClick: t[1] ||= (e) => n("close")
				}, "Cancel"), v("button", {
					type: "submit",
					class: "te-button primary",
					disabled: s.value.trim() === ""
				}, "Add", 8, Mf)])
			], 32)]),
			_: 1
		}));
	}
}), Pf = ["for"], Ff = ["id"], If = {
	class: "colours",
	role: "radiogroup",
	"aria-label": "Your colour"
}, Lf = ["value", "aria-label"], Rf = { class: "buttons" }, zf = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PersonDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = l(), i = L(), a = M(r.person.name), o = M(r.person.colour);
		function s() {
			Fe(r.person, a.value.trim() || r.person.name, o.value), r.connection.online.value && r.connection.hello(r.drawing.revision), n("close");
		}
		return (e, t) => (j(), h(Xd, {
			title: "How others see you",
			onClose: t[3] ||= (e) => n("close")
		}, {
			default: B(() => [v("form", { onSubmit: U(s, ["prevent"]) }, [
				v("label", { for: I(i) }, "Your name", 8, Pf),
				V(v("input", {
					id: I(i),
					"onUpdate:modelValue": t[0] ||= (e) => a.value = e,
					class: "te-input",
					type: "text",
					maxlength: "60",
					autofocus: "",
					required: "",
					autocomplete: "nickname"
				}, null, 8, Ff), [[R, a.value]]),
				v("div", If, [(j(!0), _(f, null, N(I(Oe), (e, n) => (j(), _("label", {
					key: e,
					class: "colour",
					style: O({ background: e })
				}, [V(v("input", {
					"onUpdate:modelValue": t[1] ||= (e) => o.value = e,
					type: "radio",
					name: "colour",
					value: e,
					"aria-label": `Colour ${n + 1}`
				}, null, 8, Lf), [[oe, o.value]])], 4))), 128))]),
				v("div", Rf, [v("button", {
					type: "button",
					class: "te-button",
					onClick: t[2] ||= (e) => n("close")
				}, "Cancel"), t[4] ||= v("button", {
					type: "submit",
					class: "te-button primary"
				}, "Keep", -1)])
			], 32)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-5774fd0f"]]), Bf = /* @__PURE__ */ C({
	__name: "ReaderDialog",
	props: {
		path: {},
		at: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = l(), a = m(() => Bi(i.catalogue, n.path).map(({ kind: e, port: t }) => ({
			key: e.kind,
			title: e.title,
			aside: e.family,
			words: e.summary,
			family: e.family,
			port: t
		})));
		async function o({ key: e, port: t }) {
			r("close");
			let a = await i.command("add", {
				kind: e,
				at: n.at,
				fields: { [t]: n.path }
			});
			a.length > 0 && i.selection.only(...a);
		}
		return (t, n) => (j(), h(bf, {
			title: `Read ${e.path} by`,
			items: a.value,
			placeholder: "Search kinds that read files",
			empty: "No kind of node that reads files is called that.",
			"test-id": "reader-search",
			onChoose: o,
			onClose: n[0] ||= (e) => r("close")
		}, null, 8, ["title", "items"]));
	}
}), Vf = /* @__PURE__ */ C({
	__name: "ReplaceDialog",
	props: { node: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = l(), a = P(null), o = M("");
		function s(e) {
			return Array.isArray(e) ? e.flatMap((e) => typeof e == "string" ? [e] : typeof e == "object" && e && !Array.isArray(e) && typeof e.kind == "string" ? [e.kind] : []) : [];
		}
		A(async () => {
			try {
				a.value = s(await i.connection.ask("replacements", { node: n.node }));
			} catch (e) {
				o.value = e instanceof Error ? e.message : String(e);
			}
		});
		let c = m(() => (a.value ?? []).flatMap((e) => {
			let t = i.catalogue.find(e);
			return t ? [{
				key: e,
				title: t.title,
				aside: t.family,
				words: t.summary,
				family: t.family
			}] : [];
		}));
		function u(e) {
			r("close"), i.command("replace", {
				node: n.node,
				kind: e
			});
		}
		return (t, n) => (j(), h(bf, {
			title: `Replace ${e.node} by`,
			items: c.value,
			label: `Kinds that fit in the place of ${e.node}`,
			problem: o.value,
			placeholder: "Search kinds",
			empty: a.value ? "No other kind takes and gives what this one does." : "Looking for kinds that fit …",
			"test-id": "replace-search",
			onChoose: n[0] ||= (e) => u(e.key),
			onClose: n[1] ||= (e) => r("close")
		}, null, 8, [
			"title",
			"items",
			"label",
			"problem",
			"empty"
		]));
	}
}), Hf = /* @__PURE__ */ new Set([
	"file",
	"folder",
	"date",
	"datetime",
	"time",
	"duration",
	"choice",
	"secret",
	"connection",
	"number"
]);
function Uf(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
function Wf(e) {
	return Uf(e, "$ref") ? !0 : Array.isArray(e) ? e.some(Wf) : typeof e == "object" && !!e && Object.values(e).some(Wf);
}
function Gf(e, t) {
	let n = e.inputs?.[t.name], r = (e, t) => ({
		mode: e,
		text: t,
		problem: ""
	});
	if (n === void 0) return r("unset", "");
	if (Uf(n, "$param")) return r("parameter", String(n.$param));
	if (Uf(n, "$code")) {
		let i = String(n.$code);
		if (Hf.has(t.control) && !e.links.some(([, , e]) => e === t.name)) {
			let e = /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(i);
			if (e) return r("value", e[2] ?? "");
		}
		return r("expression", i);
	}
	return Wf(n) ? r("wire", "") : r("value", qf(n, t));
}
function Kf(e, t, n) {
	let r = n?.fields[t.name];
	return r ? {
		mode: r.mode,
		text: r.text,
		problem: r.problem ?? ""
	} : Gf(e, t);
}
function qf(e, t) {
	return typeof e == "string" ? e : e === null ? t?.control === "json" ? "null" : "" : typeof e == "object" && "$number" in e ? String(e.$number) : JSON.stringify(e);
}
function Jf(e) {
	if (e === null || e === "None") return "";
	let t = /^(["'])(.*)\1$/s.exec(e);
	return t ? t[2] ?? "" : e === "True" || e === "False" ? e.toLowerCase() : e === "Path()" ? "." : /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(e)?.[2] ?? e;
}
function Yf(e, t) {
	let n = t.trim();
	if (n === "" || e.optional && /^(none|null)$/i.test(n)) return "";
	if (!(e.control === "integer" ? /^[+-]?\d[\d_]*$/ : /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i).test(n)) return e.control === "integer" ? "Write a whole number." : "Write a number.";
	let r = Number(n.replaceAll("_", "")), i = e.unit ? ` ${e.unit}` : "";
	return e.low !== null && r < e.low ? `${e.low}${i} is the least.` : e.high !== null && r > e.high ? `${e.high}${i} is the most.` : "";
}
function Xf(e, t, n) {
	let r = e.step ?? (e.control === "integer" ? 1 : Zf(t)), i = Number(t || Jf(e.default) || e.low || 0);
	if (Number.isNaN(i)) return t;
	let a = Math.max(Qf(String(r)), Qf(t)), o = Math.min(e.high ?? Infinity, Math.max(e.low ?? -Infinity, i + n * r));
	return e.control === "integer" ? String(Math.round(o)) : String(Number(o.toFixed(a)));
}
function Zf(e) {
	let t = Qf(e);
	return t > 0 ? 10 ** -t : 1;
}
function Qf(e) {
	return /\.(\d+)$/.exec(e)?.[1]?.length ?? 0;
}
function $f(e) {
	if (e.trim() === "") return [];
	let t = tp(e);
	return Array.isArray(t) ? t : null;
}
function ep(e) {
	if (e.trim() === "") return [];
	let t = tp(e);
	return typeof t == "object" && t && !Array.isArray(t) ? Object.entries(t) : null;
}
function tp(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function np(e, t) {
	if (t) return e;
	let n = tp(e);
	return n === void 0 ? e : n;
}
function rp(e, t) {
	return typeof e == "string" && (t || tp(e) === void 0) ? e : JSON.stringify(e);
}
// src/panels/dialogs/RunDialog.vue?vue&type=script&setup=true&lang.ts
var ip = {
	key: 0,
	class: "te-hint"
}, ap = ["for"], op = { class: "te-hint" }, sp = [
	"id",
	"onUpdate:modelValue",
	"required",
	"placeholder",
	"autofocus",
	"data-parameter"
], cp = { class: "buttons" }, lp = /* @__PURE__ */ C({
	__name: "RunDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = l(), a = i(), o = L(), s = m(() => r.drawing.flow.value.parameters ?? []), c = ne({}), u = m(() => s.value.filter((e) => e.required && !c[e.name]?.trim()).map((e) => e.name));
		function d() {
			if (u.value.length > 0) return;
			let e = Object.fromEntries(Object.entries(c).filter(([, e]) => e !== ""));
			n("close"), gt(r, a, { parameters: e });
		}
		return (e, t) => (j(), h(Xd, {
			title: "Run with parameters",
			onClose: t[1] ||= (e) => n("close")
		}, {
			default: B(() => [v("form", { onSubmit: U(d, ["prevent"]) }, [
				s.value.length === 0 ? (j(), _("p", ip, "This flow has no parameters. Add some in the inspector when nothing is selected.")) : g("", !0),
				(j(!0), _(f, null, N(s.value, (e, t) => (j(), _(f, { key: e.name }, [v("label", { for: `${I(o)}-${t}` }, [b(F(e.name) + " ", 1), v("small", op, F(e.type), 1)], 8, ap), V(v("input", {
					id: `${I(o)}-${t}`,
					"onUpdate:modelValue": (t) => c[e.name] = t,
					class: "te-input",
					type: "text",
					required: e.required,
					placeholder: e.required ? "needed" : I(qf)(e.default ?? null),
					autofocus: t === 0,
					"data-parameter": e.name,
					autocomplete: "off"
				}, null, 8, sp), [[R, c[e.name]]])], 64))), 128)),
				v("div", cp, [v("button", {
					type: "button",
					class: "te-button",
					onClick: t[0] ||= (e) => n("close")
				}, "Cancel"), t[2] ||= v("button", {
					type: "submit",
					class: "te-button primary",
					"data-testid": "run-now"
				}, "Run", -1)])
			], 32)]),
			_: 1
		}));
	}
}), up = {
	key: 0,
	class: "te-hint"
}, dp = { class: "buttons" }, fp = ["href"], pp = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ScheduleDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = l(), i = m(() => r.saved.value.version !== null && !r.saved.value.dirty);
		return (e, t) => (j(), h(Xd, {
			title: "Schedule",
			onClose: t[1] ||= (e) => n("close")
		}, {
			default: B(() => [
				t[2] ||= v("p", null, "Schedules are made on the schedules page, for a saved version of a flow.", -1),
				i.value ? g("", !0) : (j(), _("p", up, "This flow has changes that are in no version yet: save it first, so that the schedule runs what you see.")),
				v("div", dp, [v("button", {
					type: "button",
					class: "te-button",
					onClick: t[0] ||= (e) => n("close")
				}, "Close"), v("a", {
					class: "te-button primary",
					href: `/schedules?flow=${encodeURIComponent(I(r).name.value)}`
				}, "Go to the schedules", 8, fp)])
			]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-14f3e94c"]]), mp = ["for"], hp = ["id", "required"], gp = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, _p = {
	key: 1,
	class: "te-hint"
}, vp = { class: "buttons" }, yp = {
	type: "submit",
	class: "te-button primary"
}, bp = /* @__PURE__ */ C({
	__name: "TextDialog",
	props: {
		title: {},
		label: {},
		verb: {},
		initial: {},
		hint: {},
		optional: { type: Boolean },
		problem: {}
	},
	emits: ["close", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = M(n.initial ?? ""), a = L();
		return (t, n) => (j(), h(Xd, {
			title: e.title,
			onClose: n[4] ||= (e) => r("close")
		}, {
			default: B(() => [v("form", { onSubmit: n[3] ||= U((e) => r("done", i.value.trim()), ["prevent"]) }, [
				v("label", { for: I(a) }, F(e.label), 9, mp),
				V(v("input", {
					id: I(a),
					"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
					class: "te-input",
					type: "text",
					autofocus: "",
					autocomplete: "off",
					required: !e.optional,
					maxlength: "500",
					onFocus: n[1] ||= (e) => e.target.select()
				}, null, 40, hp), [[R, i.value]]),
				e.problem ? (j(), _("p", gp, F(e.problem), 1)) : e.hint ? (j(), _("p", _p, F(e.hint), 1)) : g("", !0),
				re(t.$slots, "default"),
				v("div", vp, [v("button", {
					type: "button",
					class: "te-button",
					onClick: n[2] ||= (e) => r("close")
				}, "Cancel"), v("button", yp, F(e.verb), 1)])
			], 32)]),
			_: 3
		}, 8, ["title"]));
	}
}), xp = /* @__PURE__ */ C({
	__name: "DialogHost",
	setup(e) {
		let t = l(), n = i(), r = M("");
		z(n.dialog, () => r.value = "");
		function a() {
			n.dialog.value = null;
		}
		async function o(e, i) {
			let o = n.dialog.value, s = !1, c = await t.command(e, i, (e) => {
				s = !0, r.value = `${e.message} ${e.fix}`;
			});
			s || (n.dialog.value === o && a(), c.length > 0 && t.selection.only(...c));
		}
		function s(e) {
			let t = n.dialog.value;
			t?.sort === "parameter" && o("to_parameter", {
				node: t.node,
				port: t.port,
				name: e
			});
		}
		async function c(e) {
			await ht(t, e) && a();
		}
		return (e, t) => I(n).dialog.value ? (j(), _(f, { key: 0 }, [I(n).dialog.value.sort === "save" ? (j(), h(bp, {
			key: 0,
			title: "Save a version",
			label: "What changed",
			verb: "Save",
			hint: "Leave it empty if there is nothing to say.",
			optional: "",
			onClose: a,
			onDone: c
		})) : I(n).dialog.value.sort === "rename" ? (j(), h(bp, {
			key: 1,
			title: `Rename ${I(n).dialog.value.node}`,
			label: "New name",
			verb: "Rename",
			hint: "It is the name of the variable in the code.",
			initial: I(n).dialog.value.node,
			problem: r.value,
			onClose: a,
			onDone: t[0] ||= (e) => I(n).dialog.value?.sort === "rename" && o("rename", {
				node: I(n).dialog.value.node,
				to: e
			})
		}, null, 8, [
			"title",
			"initial",
			"problem"
		])) : I(n).dialog.value.sort === "subflow" ? (j(), h(bp, {
			key: 2,
			title: "Make a sub-flow",
			label: `Name for the flow of these ${I(n).dialog.value.nodes.length} nodes`,
			verb: "Make it",
			hint: "What comes in becomes its parameters, what goes out its results.",
			problem: r.value,
			onClose: a,
			onDone: t[1] ||= (e) => I(n).dialog.value?.sort === "subflow" && o("make_subflow", {
				nodes: [...I(n).dialog.value.nodes],
				name: e
			})
		}, null, 8, ["label", "problem"])) : I(n).dialog.value.sort === "parameter" ? (j(), h(bp, {
			key: 3,
			title: "New parameter",
			label: "Name",
			verb: "Make it a parameter",
			hint: "It gets the type and the present value of this setting.",
			initial: I(n).dialog.value.port,
			problem: r.value,
			onClose: a,
			onDone: s
		}, null, 8, ["initial", "problem"])) : I(n).dialog.value.sort === "find" ? (j(), h(Of, {
			key: 4,
			onClose: a
		})) : I(n).dialog.value.sort === "connect" ? (j(), h(Df, {
			key: 5,
			from: I(n).dialog.value.from,
			onClose: a
		}, null, 8, ["from"])) : I(n).dialog.value.sort === "replace" ? (j(), h(Vf, {
			key: 6,
			node: I(n).dialog.value.node,
			onClose: a
		}, null, 8, ["node"])) : I(n).dialog.value.sort === "reader" ? (j(), h(Bf, {
			key: 7,
			path: I(n).dialog.value.path,
			at: I(n).dialog.value.at,
			onClose: a
		}, null, 8, ["path", "at"])) : I(n).dialog.value.sort === "run" ? (j(), h(lp, {
			key: 8,
			onClose: a
		})) : I(n).dialog.value.sort === "schedule" ? (j(), h(pp, {
			key: 9,
			onClose: a
		})) : I(n).dialog.value.sort === "person" ? (j(), h(zf, {
			key: 10,
			onClose: a
		})) : I(n).dialog.value.sort === "paste" ? (j(), h(Nf, {
			key: 11,
			onClose: a
		})) : g("", !0)], 64)) : g("", !0);
	}
}), Sp = { class: "sheet" }, Cp = { class: "te-heading" }, wp = { class: "te-hint" }, Tp = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ShortcutSheet",
	setup(e) {
		let t = i(), n = Object.entries(Jt).map(([e, t]) => ({
			title: t,
			commands: qt.filter((t) => t.id.startsWith(`${e}.`) && t.keys?.length)
		})).filter((e) => e.commands.length > 0), r = /* @__PURE__ */ new Set([
			"!",
			"@",
			"="
		]), a = (e = []) => e.filter((e) => !r.has(e)), o = [
			["Pan", "drag the ground, or Space and drag"],
			["Zoom", "wheel, or pinch"],
			["Select several", "Shift and drag, or Shift and click"],
			["Quick add", "double click"],
			["Menu of what is under the pointer", "right click, long press, or the Menu key"],
			["Leave a code editor", "Escape, then Tab"]
		];
		return (e, r) => (j(), h(Xd, {
			title: "Keyboard shortcuts",
			wide: "",
			onClose: r[0] ||= (e) => I(t).shortcuts.value = !1
		}, {
			default: B(() => [v("div", Sp, [(j(!0), _(f, null, N(I(n), (e) => (j(), _("section", { key: e.title }, [v("h3", Cp, F(e.title), 1), v("dl", null, [(j(!0), _(f, null, N(e.commands, (e) => (j(), _("div", { key: e.id }, [v("dt", null, F(e.title), 1), v("dd", null, [(j(!0), _(f, null, N(a(e.keys), (e) => (j(), _("kbd", {
				key: e,
				class: "te-key"
			}, F(I(Id)(e)), 1))), 128))])]))), 128))])]))), 128)), v("section", null, [r[1] ||= v("h3", { class: "te-heading" }, "Pointer", -1), v("dl", null, [(j(), _(f, null, N(o, ([e, t]) => v("div", { key: e }, [v("dt", null, F(e), 1), v("dd", wp, F(t), 1)])), 64))])])])]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-dd5e64af"]]);
// src/panels/inspector/use_draft.ts
function $(e, t, n, { pause: r = 250, refused: i = () => !1 } = {}) {
	let a = M(null), o = M(!1), s = M(!1), c = 0, l = null;
	function u() {
		window.clearTimeout(c), e.unsent.delete(u), o.value && a.value !== null && (o.value = !1, l = a.value, n(a.value));
	}
	return z(t, () => {
		i() ? a.value ??= l : !s.value && !o.value && (a.value = null);
	}), k(u), {
		text: m(() => a.value ?? t()),
		unsent: o,
		type(t) {
			a.value = t, o.value = !0, e.unsent.add(u), window.clearTimeout(c), c = window.setTimeout(u, r);
		},
		flush: u,
		focus: () => s.value = !0,
		blur() {
			s.value = !1, u();
		},
		forget() {
			window.clearTimeout(c), e.unsent.delete(u), a.value = null, o.value = !1;
		}
	};
}
// src/panels/inspector/ParameterRow.vue?vue&type=script&setup=true&lang.ts
var Ep = ["aria-label", "data-parameter"], Dp = { class: "line" }, Op = ["value"], kp = ["list", "value"], Ap = ["id"], jp = ["value"], Mp = ["aria-label"], Np = ["placeholder", "value"], Pp = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, Fp = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ParameterRow",
	props: { parameter: {} },
	setup(e) {
		let t = [
			"str",
			"int",
			"float",
			"bool",
			"Path",
			"date",
			"datetime",
			"list[str]",
			"dict[str, str]",
			"str | None"
		], n = e, r = l(), a = i(), o = L(), s = M(""), c = m(() => n.parameter.name), u = () => s.value !== "", d = (e) => s.value = `${e.message} ${e.fix}`;
		function p(e) {
			return e === void 0 || n.parameter.required ? "" : Uf(e, "$code") ? Jf(String(e.$code)) : qf(e);
		}
		let h = $(a, () => n.parameter.name, (e) => {
			s.value = "";
			let t = e.trim();
			t && t !== c.value && r.command("rename_parameter", {
				name: c.value,
				to: t
			}, d);
		}, {
			pause: 1200,
			refused: u
		}), y = $(a, () => n.parameter.type ?? "", (e) => {
			s.value = "", e !== (n.parameter.type ?? "") && r.command("set_parameter", {
				name: c.value,
				type: e
			}, d);
		}, {
			pause: 800,
			refused: u
		}), b = $(a, () => p(n.parameter.default), (e) => {
			s.value = "", e !== p(n.parameter.default) && r.command("set_parameter", {
				name: c.value,
				default: e
			}, d);
		}, {
			pause: 500,
			refused: u
		});
		return (n, i) => (j(), _("div", {
			class: "parameter",
			role: "group",
			"aria-label": `Parameter ${e.parameter.name}`,
			"data-testid": "parameter",
			"data-parameter": e.parameter.name
		}, [
			v("div", Dp, [
				v("input", {
					class: "te-input mono",
					type: "text",
					"aria-label": "Name",
					value: I(h).text.value,
					spellcheck: "false",
					onFocusin: i[0] ||= (e) => I(h).focus(),
					onFocusout: i[1] ||= (e) => I(h).blur(),
					onInput: i[2] ||= (e) => I(h).type(e.target.value),
					onKeydown: i[3] ||= H((e) => I(h).flush(), ["enter"])
				}, null, 40, Op),
				v("input", {
					class: "te-input mono",
					type: "text",
					"aria-label": "Type",
					placeholder: "any type",
					list: `${I(o)}-types`,
					value: I(y).text.value,
					spellcheck: "false",
					onFocusin: i[4] ||= (e) => I(y).focus(),
					onFocusout: i[5] ||= (e) => I(y).blur(),
					onInput: i[6] ||= (e) => I(y).type(e.target.value),
					onKeydown: i[7] ||= H((e) => I(y).flush(), ["enter"])
				}, null, 40, kp),
				v("datalist", { id: `${I(o)}-types` }, [(j(), _(f, null, N(t, (e) => v("option", {
					key: e,
					value: e
				}, null, 8, jp)), 64))], 8, Ap),
				v("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": `Remove the parameter ${e.parameter.name}`,
					title: "Remove",
					onClick: i[8] ||= (t) => I(r).command("remove_parameter", { name: e.parameter.name })
				}, [x(Q, { name: "trash" })], 8, Mp)
			]),
			v("input", {
				class: "te-input",
				type: "text",
				"aria-label": "Default",
				placeholder: e.parameter.required ? "no default: asked for at every run" : "default",
				value: I(b).text.value,
				onFocusin: i[9] ||= (e) => I(b).focus(),
				onFocusout: i[10] ||= (e) => I(b).blur(),
				onInput: i[11] ||= (e) => I(b).type(e.target.value),
				onKeydown: i[12] ||= H((e) => I(b).flush(), ["enter"])
			}, null, 40, Np),
			s.value ? (j(), _("span", Pp, F(s.value), 1)) : g("", !0)
		], 8, Ep));
	}
}), [["__scopeId", "data-v-61e7c46d"]]), Ip = { class: "returns" }, Lp = ["value"], Rp = ["disabled"], zp = {
	key: 0,
	value: "written"
}, Bp = {
	key: 0,
	class: "nodes"
}, Vp = ["checked", "onChange"], Hp = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ReturnsField",
	setup(e) {
		let t = l(), n = m(() => t.drawing.flow.value), r = m(() => n.value.returns ?? null), i = m(() => {
			let e = r.value;
			if (e === null) return [];
			let t = Array.isArray(e) ? e : [e];
			return t.every((e) => Uf(e, "$ref")) ? t.map((e) => String(e.$ref)) : null;
		}), a = m(() => n.value.returns_nothing ? "nothing" : r.value === null ? "rest" : i.value === null ? "written" : "chosen"), o = m(() => t.drawing.order.value);
		function s(e, n) {
			t.change([{
				op: "set_returns",
				returns: e,
				nothing: n
			}], "Say what the flow returns");
		}
		function c(e) {
			let t = e.target.value, n = o.value.at(-1);
			t === "nothing" ? s(null, !0) : t === "rest" ? s(null, !1) : t === "chosen" && n !== void 0 && s({ $ref: n }, !1);
		}
		function u(e, t) {
			let n = (t ? [...i.value ?? [], e] : (i.value ?? []).filter((t) => t !== e)).map((e) => ({ $ref: e }));
			s(n.length === 1 ? n[0] ?? null : n.length === 0 ? null : n, !1);
		}
		return (e, t) => (j(), _("div", Ip, [v("select", {
			class: "te-input",
			value: a.value,
			"aria-label": "What the flow returns",
			onChange: c
		}, [
			t[0] ||= v("option", { value: "rest" }, "Every result that nothing else reads", -1),
			v("option", {
				value: "chosen",
				disabled: o.value.length === 0
			}, "The values of chosen nodes", 8, Rp),
			t[1] ||= v("option", { value: "nothing" }, "Nothing", -1),
			a.value === "written" ? (j(), _("option", zp, "As written in the code")) : g("", !0)
		], 40, Lp), a.value === "chosen" ? (j(), _("ul", Bp, [(j(!0), _(f, null, N(o.value, (e) => (j(), _("li", { key: e }, [v("label", null, [v("input", {
			type: "checkbox",
			checked: i.value?.includes(e),
			onChange: (t) => u(e, t.target.checked)
		}, null, 40, Vp), b(" " + F(e), 1)])]))), 128))])) : g("", !0)]));
	}
}), [["__scopeId", "data-v-278e81ae"]]), Up = { class: "flow" }, Wp = ["for"], Gp = ["id", "value"], Kp = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, qp = ["for"], Jp = ["id", "value"], Yp = { class: "title" }, Xp = {
	key: 0,
	class: "te-hint"
}, Zp = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "FlowSettings",
	setup(e) {
		let t = l(), n = i(), r = L(), a = m(() => t.drawing.flow.value), o = M(""), s = $(n, () => a.value.name, (e) => {
			o.value = "", e.trim() && e !== a.value.name && t.command("describe", { name: e.trim() }, (e) => o.value = `${e.message} ${e.fix}`);
		}, {
			pause: 800,
			refused: () => o.value !== ""
		}), c = $(n, () => a.value.description ?? "", (e) => {
			e !== (a.value.description ?? "") && t.command("describe", { description: e });
		}, { pause: 800 }), u = m(() => a.value.parameters ?? []);
		function d() {
			let e = /* @__PURE__ */ new Set([...u.value.map((e) => e.name), ...t.drawing.nodes.raw.keys()]), n = "value";
			for (let t = 2; e.has(n); t += 1) n = `value_${t}`;
			t.command("add_parameter", {
				name: n,
				type: "str",
				default: ""
			});
		}
		return (e, t) => (j(), _("div", Up, [
			v("label", {
				class: "setting",
				for: `${I(r)}-name`,
				"data-testid": "field",
				"data-field": "flow-name",
				onFocusin: t[2] ||= (e) => I(s).focus(),
				onFocusout: t[3] ||= (e) => I(s).blur()
			}, [
				t[7] ||= v("span", { class: "label" }, "Name", -1),
				v("input", {
					id: `${I(r)}-name`,
					class: "te-input",
					type: "text",
					maxlength: "200",
					value: I(s).text.value,
					onInput: t[0] ||= (e) => I(s).type(e.target.value),
					onKeydown: t[1] ||= H((e) => I(s).flush(), ["enter"])
				}, null, 40, Gp),
				o.value ? (j(), _("span", Kp, F(o.value), 1)) : g("", !0)
			], 40, Wp),
			v("label", {
				class: "setting",
				for: `${I(r)}-description`,
				"data-testid": "field",
				"data-field": "flow-description",
				onFocusin: t[5] ||= (e) => I(c).focus(),
				onFocusout: t[6] ||= (e) => I(c).blur()
			}, [t[8] ||= v("span", { class: "label" }, "Description", -1), v("textarea", {
				id: `${I(r)}-description`,
				class: "te-input",
				rows: "3",
				placeholder: "What this flow is for",
				value: I(c).text.value,
				onInput: t[4] ||= (e) => I(c).type(e.target.value)
			}, null, 40, Jp)], 40, qp),
			v("div", Yp, [t[10] ||= v("h4", { class: "te-heading" }, "Parameters", -1), v("button", {
				type: "button",
				class: "te-button small quiet",
				"data-testid": "add-parameter",
				onClick: d
			}, [x(Q, { name: "add" }), t[9] ||= b("Add", -1)])]),
			u.value.length === 0 ? (j(), _("p", Xp, "What may differ from run to run: a path, a date, a limit. Nodes use it by name.")) : g("", !0),
			(j(!0), _(f, null, N(u.value, (e) => (j(), h(Fp, {
				key: e.name,
				parameter: e
			}, null, 8, ["parameter"]))), 128)),
			t[11] ||= v("h4", { class: "te-heading" }, "Returns", -1),
			x(Hp)
		]));
	}
}), [["__scopeId", "data-v-3387eff5"]]);
// src/panels/parts/light_markdown.ts
function Qp(e) {
	let t = [], n = e.replaceAll("\r\n", "\n").split("\n"), r = [], i = null, a = () => {
		r.length > 0 && t.push({
			sort: "paragraph",
			spans: $p(r.join(" "))
		}), i && t.push({
			sort: "list",
			items: i.map($p)
		}), r = [], i = null;
	};
	for (let e = 0; e < n.length; e += 1) {
		let o = n[e] ?? "", s = /^\s*(?:[-*]|\d+\.)\s+(.*)$/.exec(o);
		if (o.trimStart().startsWith("```")) {
			a();
			let r = [];
			for (; ++e < n.length && !(n[e] ?? "").trimStart().startsWith("```");) r.push(n[e] ?? "");
			t.push({
				sort: "code",
				text: r.join("\n")
			});
		} else o.trim() === "" ? a() : s ? (r.length > 0 && a(), i = [...i ?? [], s[1] ?? ""]) : i && /^\s/.test(o) ? i[i.length - 1] += ` ${o.trim()}` : (i && a(), r.push(o.trim()));
	}
	return a(), t;
}
function $p(e) {
	let t = [];
	for (let n of e.split(/(``[^`]+``|`[^`]+`|\*\*[^*]+\*\*)/)) n !== "" && (n.startsWith("`") ? t.push({
		sort: "code",
		text: n.replace(/^`+|`+$/g, "")
	}) : n.startsWith("**") && n.endsWith("**") && n.length > 4 ? t.push({
		sort: "strong",
		text: n.slice(2, -2)
	}) : t.push({
		sort: "text",
		text: n
	}));
	return t;
}
// src/panels/parts/InlineText.vue?vue&type=script&setup=true&lang.ts
var em = { key: 0 }, tm = { key: 1 }, nm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "InlineText",
	props: { text: {} },
	setup(e) {
		let t = e, n = m(() => $p(t.text));
		return (e, t) => (j(), _("span", null, [(j(!0), _(f, null, N(n.value, (e, t) => (j(), _(f, { key: t }, [e.sort === "code" ? (j(), _("code", em, F(e.text), 1)) : e.sort === "strong" ? (j(), _("strong", tm, F(e.text), 1)) : (j(), _(f, { key: 2 }, [b(F(e.text), 1)], 64))], 64))), 128))]));
	}
}), [["__scopeId", "data-v-4a235d03"]]), rm = { class: "text" }, im = { key: 0 }, am = { key: 1 }, om = {
	key: 2,
	tabindex: "0"
}, sm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "LightMarkdown",
	props: { text: {} },
	setup(e) {
		let t = e, n = m(() => Qp(t.text));
		function r(e) {
			return e.map((e) => w(e.sort === "text" ? "span" : e.sort, e.text));
		}
		let i = (e) => r(e.spans);
		return i.props = ["spans"], (e, t) => (j(), _("div", rm, [(j(!0), _(f, null, N(n.value, (e, t) => (j(), _(f, { key: t }, [e.sort === "paragraph" ? (j(), _("p", im, [x(i, { spans: e.spans }, null, 8, ["spans"])])) : e.sort === "list" ? (j(), _("ul", am, [(j(!0), _(f, null, N(e.items, (e, t) => (j(), _("li", { key: t }, [x(i, { spans: e }, null, 8, ["spans"])]))), 128))])) : (j(), _("pre", om, F(e.text), 1))], 64))), 128))]));
	}
}), [["__scopeId", "data-v-faf1e398"]]), cm = {
	key: 0,
	class: "te-empty"
}, lm = { class: "help" }, um = {
	key: 0,
	class: "te-hint"
}, dm = {
	key: 0,
	class: "te-hint"
}, fm = { class: "te-hint origin" }, pm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "HelpTab",
	props: {
		kind: {},
		name: {}
	},
	setup(e) {
		return (t, n) => (j(), _("div", null, [e.kind ? (j(), _(f, { key: 1 }, [
			v("div", lm, [x(sm, { text: e.kind.help || e.kind.summary }, null, 8, ["text"])]),
			e.kind.inputs.length > 0 ? (j(), _(f, { key: 0 }, [n[0] ||= v("h4", { class: "te-heading" }, "Takes", -1), v("dl", null, [(j(!0), _(f, null, N(e.kind.inputs, (e) => (j(), _("div", { key: e.name }, [v("dt", null, [
				v("i", { style: O({ background: I(Eu)(e.sort) }) }, null, 4),
				b(F(e.name) + " ", 1),
				v("small", null, F(e.type), 1)
			]), e.help ? (j(), _("dd", um, [x(nm, { text: e.help }, null, 8, ["text"])])) : g("", !0)]))), 128))])], 64)) : g("", !0),
			e.kind.outputs.length > 0 ? (j(), _(f, { key: 1 }, [n[1] ||= v("h4", { class: "te-heading" }, "Gives", -1), v("dl", null, [(j(!0), _(f, null, N(e.kind.outputs, (e) => (j(), _("div", { key: e.name }, [v("dt", null, [
				v("i", { style: O({ background: I(Eu)(e.sort) }) }, null, 4),
				b(F(e.name) + " ", 1),
				v("small", null, F(e.type), 1)
			]), e.help ? (j(), _("dd", dm, [x(nm, { text: e.help }, null, 8, ["text"])])) : g("", !0)]))), 128))])], 64)) : g("", !0),
			e.kind.permissions.length > 0 ? (j(), _(f, { key: 2 }, [n[2] ||= v("h4", { class: "te-heading" }, "May", -1), v("p", null, F(e.kind.permissions.join(", ")), 1)], 64)) : g("", !0),
			e.kind.missing.length > 0 ? (j(), _(f, { key: 3 }, [n[3] ||= v("h4", { class: "te-heading" }, "Missing here", -1), (j(!0), _(f, null, N(e.kind.missing, (e) => (j(), _("pre", {
				key: e,
				tabindex: "0"
			}, F(e), 1))), 128))], 64)) : g("", !0),
			v("p", fm, F(e.kind.kind) + " · " + F(e.kind.origin), 1)
		], 64)) : (j(), _("p", cm, "Nothing is known of “" + F(e.name) + "” here.", 1))]));
	}
}), [["__scopeId", "data-v-9dda7910"]]), mm = { class: "head" }, hm = ["value"], gm = ["title"], _m = {
	key: 0,
	class: "te-problem message",
	role: "alert"
}, vm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "NodeHead",
	props: {
		node: {},
		kind: {}
	},
	setup(e) {
		let t = e, n = l(), r = M(""), a = i(), o = $(a, () => t.node.id, (e) => {
			r.value = "";
			let i = e.trim();
			i && i !== t.node.id && n.command("rename", {
				node: t.node.id,
				to: i
			}, (e) => r.value = `${e.message} ${e.fix}`);
		}, {
			pause: 6e4,
			refused: () => r.value !== ""
		});
		return (t, i) => (j(), _(f, null, [v("header", mm, [
			x(Du, { family: e.kind?.family ?? "other" }, null, 8, ["family"]),
			v("input", {
				class: "name",
				type: "text",
				"aria-label": "Name of the node",
				"data-testid": "node-name",
				spellcheck: "false",
				value: I(o).text.value,
				onFocusin: i[0] ||= (e) => I(o).focus(),
				onFocusout: i[1] ||= (e) => I(o).blur(),
				onInput: i[2] ||= (e) => I(o).type(e.target.value),
				onKeydown: [i[3] ||= H((e) => e.target.blur(), ["enter"]), i[4] ||= H((e) => I(o).forget(), ["esc"])]
			}, null, 40, hm),
			e.kind?.is_flow ? (j(), _("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"data-testid": "open-subflow",
				onClick: i[5] ||= (e) => I(q)("flow.open_subflow", I(n), I(a))
			}, "Open")) : g("", !0),
			v("span", {
				class: "kind",
				title: e.node.kind
			}, F(e.kind?.title ?? e.node.kind), 9, gm)
		]), r.value ? (j(), _("p", _m, F(r.value), 1)) : g("", !0)], 64));
	}
}), [["__scopeId", "data-v-7da9109c"]]), ym = { class: "note" }, bm = ["for"], xm = ["id", "value"], Sm = ["id", "value"], Cm = {
	key: 2,
	class: "te-hint"
}, wm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "NoteSettings",
	props: {
		sort: {},
		id: {}
	},
	setup(e) {
		let t = e, n = l(), r = i(), a = L(), o = m(() => n.drawing.notes.visible.get(t.id)), s = m(() => n.drawing.groups.visible.get(t.id)), c = $(r, () => (t.sort === "note" ? o.value?.text : s.value?.title) ?? "", (e) => {
			t.sort === "note" && o.value ? n.change([{
				op: "set_note",
				id: t.id,
				note: {
					...o.value,
					text: e
				}
			}], "Write a note") : s.value && n.change([{
				op: "set_group",
				id: t.id,
				group: {
					...s.value,
					title: e
				}
			}], "Name a frame");
		}, { pause: 400 });
		return (t, i) => (j(), _("div", ym, [
			v("label", { for: I(a) }, F(e.sort === "note" ? "Note, in Markdown" : "Title of the frame"), 9, bm),
			e.sort === "note" ? (j(), _("textarea", {
				key: 0,
				id: I(a),
				class: "te-input",
				rows: "10",
				value: I(c).text.value,
				onFocusin: i[0] ||= (e) => I(c).focus(),
				onFocusout: i[1] ||= (e) => I(c).blur(),
				onInput: i[2] ||= (e) => I(c).type(e.target.value)
			}, null, 40, xm)) : (j(), _("input", {
				key: 1,
				id: I(a),
				class: "te-input",
				type: "text",
				value: I(c).text.value,
				onFocusin: i[3] ||= (e) => I(c).focus(),
				onFocusout: i[4] ||= (e) => I(c).blur(),
				onInput: i[5] ||= (e) => I(c).type(e.target.value)
			}, null, 40, Sm)),
			s.value ? (j(), _("p", Cm, F(s.value.nodes?.length ?? 0) + " nodes", 1)) : g("", !0),
			e.sort === "group" ? (j(), _("button", {
				key: 3,
				type: "button",
				class: "te-button",
				onClick: i[6] ||= (e) => I(q)("link.select_group", I(n), I(r))
			}, "Select its nodes")) : g("", !0),
			v("button", {
				type: "button",
				class: "te-button danger",
				onClick: i[7] ||= (e) => I(q)("link.remove", I(n), I(r))
			}, "Remove the " + F(e.sort === "note" ? "note" : "frame"), 1)
		]));
	}
}), [["__scopeId", "data-v-02194b12"]]), Tm = {
	key: 0,
	class: "table",
	tabindex: "0",
	role: "region",
	"aria-label": "Table"
}, Em = ["title"], Dm = { class: "te-hint" }, Om = {
	key: 1,
	class: "media"
}, km = ["src"], Am = ["src"], jm = ["src"], Mm = { class: "te-hint" }, Nm = {
	key: 2,
	class: "te-hint"
}, Pm = {
	key: 3,
	class: "text",
	tabindex: "0"
}, Fm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ValueView",
	props: {
		value: { type: [
			null,
			Boolean,
			Number,
			String,
			Array,
			Object
		] },
		digest: {}
	},
	setup(e) {
		let t = e, n = m(() => {
			let { value: e } = t;
			return typeof e == "object" && e && !Array.isArray(e) && typeof e.type == "string" ? e : null;
		}), r = m(() => n.value?.type === "table" ? n.value : null), i = m(() => {
			let { value: e } = t;
			return e === void 0 ? "" : typeof e == "string" ? e : typeof n.value?.repr == "string" ? n.value.repr : JSON.stringify(e, null, 2);
		}), a = m(() => t.digest ? `${d()}/values/${encodeURIComponent(t.digest)}` : ""), o = m(() => {
			let e = String(n.value?.type);
			return a.value && [
				"image",
				"audio",
				"video"
			].includes(e) ? e : "";
		}), s = m(() => {
			let e = n.value;
			if (!e || r.value || ![
				"image",
				"audio",
				"video",
				"file",
				"bytes"
			].includes(String(e.type))) return "";
			let t = e.width && e.height ? `${String(e.width)} × ${String(e.height)}` : "", i = e.bytes ?? e.size;
			return [
				e.type,
				e.media_type,
				e.path,
				t,
				typeof i == "number" ? `${i.toLocaleString("en")} bytes` : ""
			].filter(Boolean).map(String).join(" · ");
		});
		function c(e) {
			return e === null ? "–" : typeof e == "object" ? JSON.stringify(e) : String(e);
		}
		return (e, t) => r.value ? (j(), _("div", Tm, [v("table", null, [v("thead", null, [v("tr", null, [(j(!0), _(f, null, N(r.value.columns, (e, t) => (j(), _("th", {
			key: e,
			title: r.value.dtypes[t],
			scope: "col"
		}, F(e), 9, Em))), 128))])]), v("tbody", null, [(j(!0), _(f, null, N(r.value.rows, (e, t) => (j(), _("tr", { key: t }, [(j(!0), _(f, null, N(e, (e, t) => (j(), _("td", {
			key: t,
			class: D({ number: typeof e == "number" })
		}, F(c(e)), 3))), 128))]))), 128))])]), v("p", Dm, F(r.value.height.toLocaleString("en")) + " rows · " + F(r.value.columns.length) + " columns", 1)])) : o.value ? (j(), _("figure", Om, [o.value === "image" ? (j(), _("img", {
			key: 0,
			src: a.value,
			alt: "The picture that this node made"
		}, null, 8, km)) : o.value === "audio" ? (j(), _("audio", {
			key: 1,
			src: a.value,
			controls: ""
		}, null, 8, Am)) : (j(), _("video", {
			key: 2,
			src: a.value,
			controls: ""
		}, null, 8, jm)), v("figcaption", Mm, F(s.value), 1)])) : s.value ? (j(), _("p", Nm, F(s.value), 1)) : (j(), _("pre", Pm, F(i.value), 1));
	}
}), [["__scopeId", "data-v-c722d9f2"]]), Im = {
	waiting: "·",
	running: "◐",
	retrying: "↻",
	finished: "✓",
	failed: "✕",
	skipped: "⊘",
	cached: "◔",
	cancelled: "◻"
};
function Lm(e) {
	if (e == null) return "";
	if (e < .001) return "< 1 ms";
	if (e < 1) return `${Math.round(e * 1e3)} ms`;
	if (e < 60) return `${e.toFixed(e < 10 ? 2 : 1)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
function Rm(e) {
	switch (e.state) {
		case "running": return e.progress === null || e.progress === void 0 ? "running" : `${Math.round(e.progress * 100)} %`;
		case "finished": return Lm(e.duration_s) || "finished";
		default: return e.state;
	}
}
var zm = {
	queued: "Waiting to start",
	running: "Running",
	finished: "Finished",
	failed: "Failed",
	cancelled: "Stopped",
	crashed: "Crashed"
};
function Bm(e) {
	return zm[e] ?? e;
}
function Vm(e, t) {
	let n = e === null ? NaN : Date.parse(e);
	if (Number.isNaN(n)) return "";
	let r = Math.max(0, (t - n) / 1e3);
	return r < 45 ? "just now" : r < 3600 ? `${Math.max(1, Math.round(r / 60))} min ago` : r < 86400 ? `${Math.round(r / 3600)} h ago` : new Date(n).toLocaleDateString();
}
var Hm = {
	run: {
		short: "◌ run",
		sentence: "It would run."
	},
	maybe: {
		short: "◌ perhaps",
		sentence: "It runs if what comes before gives something new."
	},
	cached: {
		short: "◔ stored value",
		sentence: "Its stored value would be taken."
	},
	skip: {
		short: "⊘ skip",
		sentence: "It would be skipped."
	}
}, Um = {
	key: 0,
	class: "te-empty"
}, Wm = ["data-state"], Gm = { "aria-hidden": "true" }, Km = {
	key: 0,
	class: "te-hint"
}, qm = {
	key: 0,
	class: "te-hint"
}, Jm = {
	key: 1,
	class: "te-problem error",
	tabindex: "0"
}, Ym = {
	key: 0,
	class: "te-heading"
}, Xm = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "OutputTab",
	props: { node: {} },
	setup(e) {
		let t = e, n = l(), r = m(() => n.states.get(t.node) ?? null), i = P(void 0), a = 0;
		z([() => t.node, () => r.value?.preview], async ([e, t]) => {
			let r = ++a;
			if (i.value = void 0, t != null) try {
				let t = await n.connection.ask("output", { node: e });
				r === a && (i.value = t.value);
			} catch {}
		}, { immediate: !0 });
		let o = m(() => {
			let e = i.value ?? r.value?.preview;
			if (e == null) return [];
			let a = n.catalogue.find(n.drawing.nodes.visible.get(t.node)?.kind ?? "")?.outputs ?? [];
			return typeof e == "object" && !Array.isArray(e) && a.length > 0 && a.every((t) => t.name in e) ? a.map((t) => [t.name, e[t.name] ?? null]) : [["", e]];
		});
		return (e, t) => (j(), _("div", null, [r.value ? (j(), _(f, { key: 1 }, [
			v("p", {
				class: "state",
				"data-state": r.value.state
			}, [
				v("span", Gm, F(I(Im)[r.value.state]), 1),
				b(" " + F(I(Rm)(r.value)) + " ", 1),
				r.value.duration_s && r.value.state !== "finished" ? (j(), _("span", Km, F(I(Lm)(r.value.duration_s)), 1)) : g("", !0)
			], 8, Wm),
			r.value.message ? (j(), _("p", qm, F(r.value.message), 1)) : g("", !0),
			r.value.error ? (j(), _("pre", Jm, F(r.value.error), 1)) : g("", !0),
			(j(!0), _(f, null, N(o.value, ([e, t]) => (j(), _("section", { key: e }, [e ? (j(), _("h4", Ym, F(e), 1)) : g("", !0), x(Fm, {
				value: t,
				digest: e ? void 0 : r.value.digest
			}, null, 8, ["value", "digest"])]))), 128))
		], 64)) : (j(), _("p", Um, [...t[0] ||= [v("b", null, "Nothing yet", -1), b("Press Run; the value that this node gives is shown here.", -1)]]))]));
	}
}), [["__scopeId", "data-v-45699eee"]]), Zm = ["for", "data-field"], Qm = ["id"], $m = [
	"id",
	"value",
	"aria-labelledby"
], eh = ["value"], th = [
	"id",
	"value",
	"placeholder",
	"aria-labelledby",
	"aria-describedby",
	"aria-invalid"
], nh = ["id"], rh = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, ih = {
	key: 1,
	class: "te-hint"
}, ah = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PolicyField",
	props: {
		node: {},
		name: {},
		title: {},
		hint: {},
		stands: {},
		placeholder: {},
		choices: {}
	},
	setup(e) {
		let t = e, n = l(), r = L(), a = M(null), o = $(i(), () => t.stands, (e) => {
			a.value = null, e !== t.stands && n.command("set_policy", {
				node: t.node,
				field: t.name,
				text: e
			}, (e) => a.value = e);
		}, {
			pause: 500,
			refused: () => a.value !== null
		});
		function s(e) {
			o.type(e.target.value), o.flush();
		}
		return (t, n) => (j(), _("label", {
			class: "setting",
			for: I(r),
			"data-testid": "field",
			"data-field": e.name,
			onFocusin: n[2] ||= (e) => I(o).focus(),
			onFocusout: n[3] ||= (e) => I(o).blur()
		}, [
			v("span", {
				id: `${I(r)}-name`,
				class: "name"
			}, F(e.title), 9, Qm),
			e.choices ? (j(), _("select", {
				key: 0,
				id: I(r),
				class: "te-input",
				value: I(o).text.value || e.choices[0],
				"aria-labelledby": `${I(r)}-name`,
				onChange: s
			}, [(j(!0), _(f, null, N(e.choices, (e) => (j(), _("option", {
				key: e,
				value: e
			}, F(e), 9, eh))), 128))], 40, $m)) : (j(), _("input", {
				key: 1,
				id: I(r),
				class: "te-input",
				type: "text",
				value: I(o).text.value,
				placeholder: e.placeholder,
				"aria-labelledby": `${I(r)}-name`,
				"aria-describedby": `${I(r)}-help`,
				"aria-invalid": a.value !== null,
				autocomplete: "off",
				onInput: n[0] ||= (e) => I(o).type(e.target.value),
				onKeydown: n[1] ||= H((e) => I(o).flush(), ["enter"])
			}, null, 40, th)),
			v("span", { id: `${I(r)}-help` }, [a.value ? (j(), _("span", rh, F(a.value.message) + " " + F(a.value.fix), 1)) : (j(), _("span", ih, F(e.hint), 1))], 8, nh)
		], 40, Zm));
	}
}), [["__scopeId", "data-v-be550224"]]), oh = {
	key: 0,
	class: "te-empty"
}, sh = {
	key: 0,
	class: "te-hint facts"
}, ch = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PolicyTab",
	props: {
		node: {},
		kind: {},
		form: {}
	},
	setup(e) {
		let t = [
			{
				name: "call",
				title: "Run",
				hint: "“for each” runs it once for every item of its input.",
				choices: [
					"once",
					"for each",
					"here"
				]
			},
			{
				name: "retries",
				title: "Retries",
				hint: "How often it is tried again when it fails.",
				placeholder: "0"
			},
			{
				name: "delay",
				title: "Wait before a retry",
				hint: "5 or 90s; 1, 4, 10 for one after the other; backoff 2 doubles.",
				placeholder: "0 s"
			},
			{
				name: "jitter",
				title: "Jitter",
				hint: "Spreads the waiting, so that not all try at once.",
				placeholder: "0"
			},
			{
				name: "timeout",
				title: "Time-out",
				hint: "Seconds, or 90s, 5m, 2h.",
				placeholder: "none"
			},
			{
				name: "cache",
				title: "Cache by",
				hint: "INPUTS, TASK_SOURCE, RUN_ID …, joined by +.",
				placeholder: "the studio's own freshness"
			},
			{
				name: "cache_for",
				title: "Cache for",
				hint: "Seconds, or 90s, 5m, 2h, 1d.",
				placeholder: "until something changes"
			},
			{
				name: "tags",
				title: "Tags",
				hint: "Words with commas between them; limits count by them."
			},
			{
				name: "memory_limit_mb",
				title: "Memory limit",
				hint: "Megabytes.",
				placeholder: "none"
			}
		];
		return (n, r) => (j(), _("div", null, [e.node.kind === "code" ? (j(), _("p", oh, [...r[0] ||= [v("b", null, "Code has no policy", -1), b("It stands in the flow as it was written.", -1)]])) : (j(), _(f, { key: 1 }, [(j(), _(f, null, N(t, (t) => x(ah, {
			key: `${e.node.id} ${t.name}`,
			node: e.node.id,
			name: t.name,
			title: t.title,
			hint: t.hint,
			placeholder: t.placeholder,
			choices: t.choices,
			stands: e.form?.policy[t.name] ?? ""
		}, null, 8, [
			"node",
			"name",
			"title",
			"hint",
			"placeholder",
			"choices",
			"stands"
		])), 64)), e.kind ? (j(), _("p", sh, [b(F(e.kind.heavy ? "Runs as a Prefect task of its own." : "Light: runs along without a task of its own.") + " ", 1), e.kind.effect ? (j(), _(f, { key: 0 }, [b("Effect: " + F(e.kind.effect) + ".", 1)], 64)) : g("", !0)])) : g("", !0)], 64))]));
	}
}), [["__scopeId", "data-v-95cb424f"]]), lh = ["hidden"], uh = [
	"id",
	"rows",
	"value",
	"aria-label"
], dh = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "CodeField",
	props: {
		text: {},
		language: {},
		label: {},
		id: {},
		single: { type: Boolean },
		rows: {},
		placeholder: {},
		offers: { type: Function }
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = M(null), a = M(!1), o = null, s = !1;
		return A(async () => {
			let e = await import("./code_kit.js").then((e) => e.t).catch(() => null);
			!s && e && i.value && (a.value = !0, o = e.createCode({
				parent: i.value,
				text: n.text,
				language: n.language,
				label: n.label,
				id: n.id,
				single: n.single,
				placeholder: n.placeholder,
				offers: n.offers,
				onType: (e) => r("type", e),
				onDone: () => r("done")
			}));
		}), k(() => {
			s = !0, o?.destroy();
		}), z(() => n.text, (e) => {
			o && !o.focused() && o.setText(e);
		}), (t, n) => (j(), _("div", T({ class: "code" }, t.$attrs), [v("div", {
			ref_key: "box",
			ref: i,
			class: "box",
			style: O({ "--rows": e.rows ?? 4 }),
			hidden: !a.value
		}, null, 12, lh), a.value ? g("", !0) : (j(), _("textarea", {
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: e.rows ?? 4,
			value: e.text,
			"aria-label": e.label,
			spellcheck: "false",
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onBlur: n[1] ||= (e) => r("done")
		}, null, 40, uh))], 16));
	}
}), [["__scopeId", "data-v-4fd5c487"]]);
// src/panels/code/languages.ts
function fh(e) {
	return Array.isArray(e) ? e.flatMap(ph) : typeof e != "object" || !e ? [] : Object.entries(e).flatMap(([e, t]) => Array.isArray(t) ? t.flatMap(ph) : typeof t == "object" && t ? Object.entries(t).flatMap(([e, t]) => ph({
		name: e,
		type: t
	})) : ph({
		name: e,
		type: t
	}));
}
function ph(e) {
	if (typeof e == "string") return [{
		label: e,
		detail: "",
		sort: "variable"
	}];
	if (typeof e != "object" || !e || Array.isArray(e)) return [];
	let t = e.expression ?? e.text ?? e.name;
	return typeof t == "string" ? [{
		label: t,
		detail: typeof e.type == "string" ? e.type : "",
		sort: t.includes("(") ? "function" : "variable"
	}] : [];
}
// src/panels/inspector/ExpressionField.vue
var mh = /* @__PURE__ */ C({
	__name: "ExpressionField",
	props: {
		id: {},
		node: {},
		port: {},
		text: {}
	},
	emits: ["refused"],
	setup(e, { emit: t }) {
		let n = e, r = t, a = l(), o = i(), s = M(!1), c = $(o, () => n.text, (e) => {
			d(null), e.trim() !== "" && e !== n.text && a.command("set_value", {
				node: n.node,
				port: n.port,
				value: { $code: e }
			}, d);
		}, {
			pause: 500,
			refused: () => s.value
		}), u = m(() => c.text.value);
		function d(e) {
			s.value = e !== null, r("refused", e);
		}
		async function f() {
			try {
				return fh(await a.connection.ask("expressions", { node: n.node }));
			} catch {
				return [];
			}
		}
		return (t, n) => (j(), h(dh, {
			id: e.id,
			text: u.value,
			language: "python",
			label: `Expression for ${e.port}`,
			single: "",
			rows: 1,
			offers: f,
			placeholder: "such as since.upper()",
			onType: I(c).type,
			onDone: n[0] ||= (e) => I(c).flush(),
			onFocusin: n[1] ||= (e) => I(c).focus(),
			onFocusout: n[2] ||= (e) => I(c).blur()
		}, null, 8, [
			"id",
			"text",
			"label",
			"onType"
		]));
	}
}), hh = ["id", "value"], gh = {
	key: 1,
	class: "boolean"
}, _h = ["id", "checked"], vh = { class: "te-hint" }, yh = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "BooleanControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => (n.text || Jf(n.field.default)).toLowerCase());
		function a(e) {
			r("type", e), r("done");
		}
		return (t, n) => e.field.optional ? (j(), _("select", T({
			key: 0,
			id: e.id,
			class: "te-input",
			value: i.value
		}, t.$attrs, { onChange: n[0] ||= (e) => a(e.target.value) }), [...n[2] ||= [
			v("option", { value: "" }, "not set", -1),
			v("option", { value: "true" }, "yes", -1),
			v("option", { value: "false" }, "no", -1)
		]], 16, hh)) : (j(), _("span", gh, [v("input", T({
			id: e.id,
			type: "checkbox",
			role: "switch",
			checked: i.value === "true"
		}, t.$attrs, { onChange: n[1] ||= (e) => a(String(e.target.checked)) }), null, 16, _h), v("span", vh, F(i.value === "true" ? "yes" : "no"), 1)]));
	}
}), [["__scopeId", "data-v-34fb529a"]]), bh = ["id", "value"], xh = {
	key: 0,
	value: ""
}, Sh = ["value"], Ch = ["value"], wh = /* @__PURE__ */ C({
	__name: "ChoiceControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => n.field.choices.map((e) => String(e))), a = m(() => n.text || Jf(n.field.default)), o = m(() => a.value !== "" && !i.value.includes(a.value));
		function s(e) {
			r("type", e), r("done");
		}
		return (t, n) => (j(), _("select", T({
			id: e.id,
			class: "te-input",
			value: a.value
		}, t.$attrs, { onChange: n[0] ||= (e) => s(e.target.value) }), [
			e.field.optional || e.field.required && e.text === "" ? (j(), _("option", xh, F(e.field.optional ? "not set" : "Choose …"), 1)) : g("", !0),
			o.value ? (j(), _("option", {
				key: 1,
				value: a.value
			}, F(a.value), 9, Sh)) : g("", !0),
			(j(!0), _(f, null, N(i.value, (e) => (j(), _("option", {
				key: e,
				value: e
			}, F(e), 9, Ch))), 128))
		], 16, bh));
	}
}), Th = /* @__PURE__ */ C({
	__name: "CodeControl",
	props: {
		field: {},
		text: {},
		id: {},
		language: {},
		single: { type: Boolean },
		offers: { type: Function }
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => n.language ?? (n.field.control === "json" ? "json" : n.field.language || "python"));
		return (t, n) => (j(), h(dh, T({
			id: e.id,
			text: e.text,
			language: i.value,
			label: e.field.name,
			single: e.single,
			offers: e.offers,
			placeholder: e.field.placeholder || I(Jf)(e.field.default),
			rows: e.single ? 1 : Math.max(4, e.field.rows)
		}, t.$attrs, {
			onType: n[0] ||= (e) => r("type", e),
			onDone: n[1] ||= (e) => r("done")
		}), null, 16, [
			"id",
			"text",
			"language",
			"label",
			"single",
			"offers",
			"placeholder",
			"rows"
		]));
	}
});
// src/panels/inspector/controls/workspace_files.ts
function Eh(e) {
	return e.startsWith("/") || e.split("/").includes("..") ? "" : e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : "";
}
function Dh(e) {
	let t = [
		"bytes",
		"kB",
		"MB",
		"GB"
	], n = e, r = 0;
	for (; n >= 1e3 && r < t.length - 1;) n /= 1e3, r += 1;
	return `${r === 0 || n >= 100 ? Math.round(n) : n.toFixed(1)} ${t[r] ?? ""}`;
}
// src/panels/inspector/controls/FilePicker.vue?vue&type=script&setup=true&lang.ts
var Oh = {
	class: "te-hint where",
	"data-testid": "file-folder"
}, kh = {
	key: 0,
	class: "te-hint where"
}, Ah = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "FilePicker",
	props: {
		name: {},
		folders: { type: Boolean },
		pattern: {},
		start: {}
	},
	emits: ["choose", "close"],
	setup(e, { emit: t }) {
		let n = e, i = t, a = l(), o = P(null), s = M(""), c = M(""), u = 0, d = m(() => o.value?.under ?? ""), f = M(""), p = m(() => {
			let e = (o.value?.entries ?? []).map(({ path: e, folder: t, size: n }) => {
				let r = f.value ? e : e.slice(e.lastIndexOf("/") + 1);
				return {
					key: e,
					path: e,
					opens: t && !f.value,
					title: t ? `${r}/` : r,
					aside: t ? "folder" : Dh(n)
				};
			});
			if (e.sort((e, t) => b(e) - b(t)), f.value) return e;
			let t = {
				key: "./",
				path: d.value || ".",
				opens: !1,
				title: "This folder",
				aside: d.value || "the workspace"
			}, r = {
				key: "../",
				path: Eh(d.value),
				opens: !0,
				title: "../",
				aside: "one folder up"
			};
			return [
				...n.folders ? [t] : [],
				...d.value ? [r] : [],
				...e
			];
		}), y = m(() => o.value ? f.value ? "No file of the workspace is called that." : "This folder is empty." : c.value || "Looking …");
		function b({ opens: e, path: t }) {
			return e ? 0 : Vi(n.pattern, t) ? 1 : 2;
		}
		async function x(e, t) {
			let i = ++u;
			try {
				let r = await a.connection.ask("files", {
					under: e,
					search: t,
					folders: n.folders
				});
				if (i !== u) return;
				f.value = t, c.value = "", o.value = r;
			} catch (t) {
				if (i !== u) return;
				if (!(t instanceof r)) throw t;
				if (o.value === null && e !== "") return x("", "");
				c.value = `${t.refusal.message} ${t.refusal.fix}`;
			}
		}
		function S(e) {
			s.value = e, x(d.value, e.trim());
		}
		function C(e) {
			e.opens ? x(e.path, "") : i("choose", e.path);
		}
		return A(() => void x(Eh(n.start), "")), (t, n) => (j(), h(bf, {
			title: e.folders ? `A folder for ${e.name}` : `A file for ${e.name}`,
			items: p.value,
			list: d.value,
			problem: o.value ? c.value : "",
			placeholder: "Search by name or folder",
			empty: y.value,
			ranked: "",
			"test-id": "file-search",
			onChoose: C,
			onQuery: S,
			onClose: n[0] ||= (e) => i("close")
		}, {
			above: B(() => [v("p", Oh, F(d.value ? `${d.value}/` : "Files of the workspace"), 1)]),
			below: B(() => [o.value?.cut ? (j(), _("p", kh, "There are more: type some of the name.")) : g("", !0)]),
			_: 1
		}, 8, [
			"title",
			"items",
			"list",
			"problem",
			"empty"
		]));
	}
}), [["__scopeId", "data-v-cec6e57a"]]), jh = [
	"id",
	"value",
	"placeholder",
	"list"
], Mh = ["aria-label"], Nh = ["disabled", "aria-label"], Ph = ["accept"], Fh = ["id"], Ih = ["value"], Lh = {
	key: 1,
	class: "te-hint",
	role: "status"
}, Rh = {
	key: 2,
	class: "te-problem",
	role: "alert"
}, zh = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "FileControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = M(!1), a = M(""), o = M(!1), s = M(!1), c = M(null), l = m(() => zi(n.field)), u = m(() => n.field.control === "folder");
		function d(e) {
			o.value = !1, r("type", e), r("done");
		}
		async function y(e) {
			if (!e) return;
			i.value = !0;
			let t = await Hi(e);
			i.value = !1, a.value = t.problem, t.path !== "" && d(t.path);
		}
		function b(e) {
			let t = e.target;
			y(t.files?.[0]), t.value = "";
		}
		function S(e) {
			l.value && e.dataTransfer?.types.includes("Files") && (e.preventDefault(), s.value = !0);
		}
		function C(e) {
			s.value = !1, l.value && e.dataTransfer?.files.length && (e.preventDefault(), y(e.dataTransfer.files[0]));
		}
		return (t, n) => (j(), _(f, null, [
			v("span", {
				class: D(["file", { above: s.value }]),
				onDragover: S,
				onDragleave: n[4] ||= (e) => s.value = !1,
				onDrop: C
			}, [
				v("input", T({
					id: e.id,
					class: "te-input",
					type: "text",
					value: e.text,
					placeholder: e.field.placeholder || I(Jf)(e.field.default) || (u.value ? "path of a folder" : "path of a file"),
					list: e.field.suggestions.length > 0 ? `${e.id}-list` : void 0,
					autocomplete: "off",
					spellcheck: "false"
				}, t.$attrs, {
					onInput: n[0] ||= (e) => r("type", e.target.value),
					onKeydown: n[1] ||= H((e) => r("done"), ["enter"])
				}), null, 16, jh),
				v("button", {
					type: "button",
					class: "te-button icon",
					"aria-label": `Choose a ${u.value ? "folder" : "file"} of the workspace for ${e.field.name}`,
					title: "Choose in the workspace",
					"data-testid": "pick-file",
					onClick: n[2] ||= (e) => o.value = !0
				}, [x(Q, { name: "folder" })], 8, Mh),
				l.value ? (j(), _("button", {
					key: 0,
					type: "button",
					class: "te-button icon",
					disabled: i.value,
					"aria-label": `Upload a file for ${e.field.name}`,
					title: "Upload a file, or drop it here",
					onClick: n[3] ||= (e) => c.value?.click()
				}, [x(Q, { name: "upload" })], 8, Nh)) : g("", !0),
				l.value ? (j(), _("input", {
					key: 1,
					ref_key: "picker",
					ref: c,
					hidden: "",
					type: "file",
					accept: e.field.pattern.replaceAll("*", "") || void 0,
					tabindex: "-1",
					onChange: b
				}, null, 40, Ph)) : g("", !0)
			], 34),
			e.field.suggestions.length > 0 ? (j(), _("datalist", {
				key: 0,
				id: `${e.id}-list`
			}, [(j(!0), _(f, null, N(e.field.suggestions, (e) => (j(), _("option", {
				key: e,
				value: e
			}, null, 8, Ih))), 128))], 8, Fh)) : g("", !0),
			i.value ? (j(), _("span", Lh, "Uploading …")) : a.value ? (j(), _("span", Rh, F(a.value), 1)) : g("", !0),
			o.value ? (j(), h(p, {
				key: 3,
				to: ".treadle-editor"
			}, [x(Ah, {
				name: e.field.name,
				folders: u.value,
				pattern: e.field.pattern,
				start: e.text,
				onChoose: d,
				onClose: n[5] ||= (e) => o.value = !1
			}, null, 8, [
				"name",
				"folders",
				"pattern",
				"start"
			])])) : g("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-62da26b1"]]), Bh = ["id", "value"], Vh = [
	"id",
	"value",
	"aria-label",
	"onInput",
	"onKeydown"
], Hh = ["aria-label", "onClick"], Uh = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "ListControl",
	props: {
		field: {},
		text: {},
		id: {},
		type: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => $f(n.text)), a = m(() => /\b(list|set|tuple)\[(str|text)/i.test(n.type) || /list of text/i.test(n.type));
		function o(e) {
			r("type", e.length === 0 ? "" : JSON.stringify(e));
		}
		function s(e, t) {
			o((i.value ?? []).map((n, r) => r === e ? np(t, a.value) : n));
		}
		function c(e) {
			o((i.value ?? []).filter((t, n) => n !== e)), r("done");
		}
		function l() {
			o([...i.value ?? [], ""]);
		}
		function u(e, t) {
			let n = [...i.value ?? []], [a] = n.splice(e, 1);
			a !== void 0 && (n.splice(Math.max(0, e + t), 0, a), o(n), r("done"));
		}
		return (t, n) => i.value === null ? (j(), _("textarea", T({
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: "3",
			value: e.text
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, Bh)) : (j(), _("div", T({
			key: 1,
			class: "items",
			role: "group"
		}, t.$attrs), [(j(!0), _(f, null, N(i.value, (t, n) => (j(), _("div", {
			key: n,
			class: "item"
		}, [v("input", {
			id: n === 0 ? e.id : void 0,
			class: "te-input",
			type: "text",
			value: I(rp)(t, a.value),
			"aria-label": `${e.field.name}, item ${n + 1}`,
			onInput: (e) => s(n, e.target.value),
			onKeydown: [
				H(l, ["enter"]),
				H(U((e) => u(n, -1), ["alt", "prevent"]), ["up"]),
				H(U((e) => u(n, 1), ["alt", "prevent"]), ["down"])
			]
		}, null, 40, Vh), v("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": `Remove item ${n + 1}`,
			onClick: (e) => c(n)
		}, [x(Q, { name: "close" })], 8, Hh)]))), 128)), v("button", {
			type: "button",
			class: "te-button small quiet",
			onClick: l
		}, [x(Q, { name: "add" }), n[1] ||= b("Add an item", -1)])], 16));
	}
}), [["__scopeId", "data-v-394101f0"]]), Wh = ["id", "value"], Gh = [
	"id",
	"value",
	"aria-label",
	"onInput"
], Kh = [
	"value",
	"aria-label",
	"onInput"
], qh = ["aria-label", "onClick"], Jh = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "MapControl",
	props: {
		field: {},
		text: {},
		id: {},
		type: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => ep(n.text)), a = P([]), o = m(() => /dict\[[^,]+,\s*str\]/.test(n.type));
		z(i, (e) => {
			e && JSON.stringify(Object.fromEntries(a.value)) !== JSON.stringify(Object.fromEntries(e)) && (a.value = e);
		}, { immediate: !0 });
		function s(e) {
			a.value = e;
			let t = e.filter(([e]) => e !== "");
			r("type", t.length === 0 ? "" : JSON.stringify(Object.fromEntries(t)));
		}
		function c(e, t, n) {
			s(a.value.map((r, i) => i === e ? [t, n] : r));
		}
		function l(e) {
			s(a.value.filter((t, n) => n !== e)), r("done");
		}
		return (t, n) => i.value === null ? (j(), _("textarea", T({
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: "3",
			value: e.text
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, Wh)) : (j(), _("div", T({
			key: 1,
			class: "entries",
			role: "group"
		}, t.$attrs), [(j(!0), _(f, null, N(a.value, ([t, n], r) => (j(), _("div", {
			key: r,
			class: "entry"
		}, [
			v("input", {
				id: r === 0 ? e.id : void 0,
				class: "te-input",
				type: "text",
				placeholder: "name",
				value: t,
				"aria-label": `${e.field.name}, name ${r + 1}`,
				onInput: (e) => c(r, e.target.value, n)
			}, null, 40, Gh),
			v("input", {
				class: "te-input",
				type: "text",
				placeholder: "value",
				value: I(rp)(n, o.value),
				"aria-label": `${e.field.name}, value ${r + 1}`,
				onInput: (e) => c(r, t, I(np)(e.target.value, o.value))
			}, null, 40, Kh),
			v("button", {
				type: "button",
				class: "te-button icon quiet",
				"aria-label": `Remove entry ${r + 1}`,
				onClick: (e) => l(r)
			}, [x(Q, { name: "close" })], 8, qh)
		]))), 128)), v("button", {
			type: "button",
			class: "te-button small quiet",
			onClick: n[1] ||= (e) => s([...a.value, ["", ""]])
		}, [x(Q, { name: "add" }), n[2] ||= b("Add an entry", -1)])], 16));
	}
}), [["__scopeId", "data-v-49320fe5"]]), Yh = [
	"id",
	"type",
	"value",
	"step",
	"placeholder",
	"list"
], Xh = ["id"], Zh = ["value"], Qh = /* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "MomentControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = {
			date: {
				type: "date",
				form: /^\d{4}-\d\d-\d\d$/
			},
			time: {
				type: "time",
				form: /^\d\d:\d\d(:\d\d)?$/
			},
			datetime: {
				type: "datetime-local",
				form: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/
			}
		}, a = [
			"30s",
			"5m",
			"1h",
			"1d"
		], o = m(() => {
			let e = i[n.field.control];
			return e && (n.text === "" || e.form.test(n.text)) ? e.type : "text";
		});
		return (t, n) => (j(), _(f, null, [v("input", T({
			id: e.id,
			class: "te-input",
			type: o.value,
			value: e.text,
			step: o.value === "time" || o.value === "datetime-local" ? 1 : void 0,
			placeholder: e.field.placeholder || I(Jf)(e.field.default) || (e.field.control === "duration" ? "90s, 5m, 2h or 1d" : ""),
			list: e.field.control === "duration" ? `${e.id}-list` : void 0,
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onKeydown: n[1] ||= H((e) => r("done"), ["enter"])
		}), null, 16, Yh), e.field.control === "duration" ? (j(), _("datalist", {
			key: 0,
			id: `${e.id}-list`
		}, [(j(), _(f, null, N(a, (e) => v("option", {
			key: e,
			value: e
		}, null, 8, Zh)), 64))], 8, Xh)) : g("", !0)], 64));
	}
}), $h = { class: "number" }, eg = [
	"id",
	"inputmode",
	"value",
	"placeholder"
], tg = {
	key: 0,
	class: "te-hint"
}, ng = [
	"aria-label",
	"min",
	"max",
	"step",
	"value"
], rg = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "NumberControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => n.field.low !== null && n.field.high !== null && n.field.high > n.field.low);
		function a(e, t) {
			e.preventDefault(), r("type", Xf(n.field, n.text, t));
		}
		return (t, n) => (j(), _(f, null, [v("span", $h, [v("input", T({
			id: e.id,
			class: "te-input",
			type: "text",
			inputmode: e.field.control === "integer" ? "numeric" : "decimal",
			value: e.text,
			placeholder: e.field.placeholder || I(Jf)(e.field.default),
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onKeydown: [
				n[1] ||= H((e) => a(e, 1), ["up"]),
				n[2] ||= H((e) => a(e, -1), ["down"]),
				n[3] ||= H((e) => r("done"), ["enter"])
			]
		}), null, 16, eg), e.field.unit ? (j(), _("span", tg, F(e.field.unit), 1)) : g("", !0)]), i.value ? (j(), _("input", {
			key: 0,
			class: "slider",
			type: "range",
			tabindex: "-1",
			"aria-label": `${e.field.name}, as a slider`,
			min: e.field.low ?? 0,
			max: e.field.high ?? 1,
			step: e.field.step ?? (e.field.control === "integer" ? 1 : "any"),
			value: Number(e.text || I(Jf)(e.field.default) || e.field.low),
			onInput: n[4] ||= (e) => r("type", e.target.value),
			onChange: n[5] ||= (e) => r("done")
		}, null, 40, ng)) : g("", !0)], 64));
	}
}), [["__scopeId", "data-v-309fe95b"]]), ig = { class: "secret" }, ag = [
	"id",
	"value",
	"placeholder"
], og = /*#__PURE__*/ u(/* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "SecretControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = t;
		return (t, r) => (j(), _(f, null, [v("span", ig, [r[2] ||= v("span", { "aria-hidden": "true" }, "⚿", -1), v("input", T({
			id: e.id,
			class: "te-input",
			type: "text",
			value: e.text,
			placeholder: e.field.placeholder || (e.field.control === "secret" ? "name of the secret" : "name of the connection"),
			autocomplete: "off",
			spellcheck: "false"
		}, t.$attrs, {
			onInput: r[0] ||= (e) => n("type", e.target.value),
			onKeydown: r[1] ||= H((e) => n("done"), ["enter"])
		}), null, 16, ag)]), r[3] ||= v("span", { class: "te-hint" }, "Its name, not its value: the value stays where it is kept.", -1)], 64));
	}
}), [["__scopeId", "data-v-3a27f333"]]), sg = [
	"id",
	"rows",
	"value",
	"placeholder"
], cg = [
	"id",
	"value",
	"placeholder",
	"list"
], lg = ["id"], ug = ["value"], dg = /* @__PURE__ */ C({
	inheritAttrs: !1,
	__name: "TextControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = m(() => n.field.control === "multiline" || n.field.rows > 1 || n.text.includes("\n")), a = m(() => n.field.placeholder || Jf(n.field.default));
		return (t, n) => (j(), _(f, null, [i.value ? (j(), _("textarea", T({
			key: 0,
			id: e.id,
			class: "te-input",
			rows: Math.max(3, Math.min(12, e.field.rows)),
			value: e.text,
			placeholder: a.value
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, sg)) : (j(), _("input", T({
			key: 1,
			id: e.id,
			class: "te-input",
			type: "text",
			value: e.text,
			placeholder: a.value,
			list: e.field.suggestions.length > 0 ? `${e.id}-list` : void 0,
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[1] ||= (e) => r("type", e.target.value),
			onKeydown: n[2] ||= H((e) => r("done"), ["enter"])
		}), null, 16, cg)), e.field.suggestions.length > 0 && !i.value ? (j(), _("datalist", {
			key: 2,
			id: `${e.id}-list`
		}, [(j(!0), _(f, null, N(e.field.suggestions, (e) => (j(), _("option", {
			key: e,
			value: e
		}, null, 8, ug))), 128))], 8, lg)) : g("", !0)], 64));
	}
}), fg = /* @__PURE__ */ C({
	__name: "FieldControl",
	props: {
		field: {},
		text: {},
		id: {},
		type: {}
	},
	emits: ["type", "done"],
	setup(e) {
		let t = e, n = {
			number: rg,
			integer: rg,
			text: dg,
			multiline: dg,
			code: Th,
			choice: wh,
			boolean: yh,
			json: Th,
			list: Uh,
			map: Jh,
			file: zh,
			folder: zh,
			date: Qh,
			datetime: Qh,
			time: Qh,
			duration: Qh,
			secret: og,
			connection: og,
			wire: null
		}, r = m(() => n[t.field.control]), i = m(() => ["list", "map"].includes(t.field.control) ? { type: t.type } : {});
		return (t, n) => r.value ? (j(), h(ie(r.value), T({
			key: 0,
			id: e.id,
			field: e.field,
			text: e.text
		}, i.value, {
			onType: n[0] ||= (e) => t.$emit("type", e),
			onDone: n[1] ||= (e) => t.$emit("done")
		}), null, 16, [
			"id",
			"field",
			"text"
		])) : g("", !0);
	}
}), pg = ["value", "aria-label"], mg = {
	key: 0,
	value: "value"
}, hg = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ModeSwitch",
	props: {
		name: {},
		mode: {},
		typed: { type: Boolean }
	},
	emits: ["choose"],
	setup(e, { emit: t }) {
		let n = t;
		function r(e) {
			n("choose", e.target.value);
		}
		return (t, n) => (j(), _("select", {
			class: "switch",
			value: e.mode === "unset" ? e.typed ? "value" : "wire" : e.mode,
			"aria-label": `How ${e.name} is given`,
			title: "How it is given",
			onChange: r
		}, [
			e.typed ? (j(), _("option", mg, "value")) : g("", !0),
			n[0] ||= v("option", { value: "parameter" }, "parameter", -1),
			n[1] ||= v("option", { value: "expression" }, "expression", -1),
			n[2] ||= v("option", { value: "wire" }, "wire", -1)
		], 40, pg));
	}
}), [["__scopeId", "data-v-e6833b36"]]), gg = [
	"id",
	"value",
	"aria-label"
], _g = ["value"], vg = "\0new", yg = /* @__PURE__ */ C({
	__name: "ParameterField",
	props: {
		id: {},
		node: {},
		input: {},
		name: {}
	},
	setup(e) {
		let t = e, n = l(), r = i(), a = m(() => n.drawing.flow.value.parameters ?? []);
		function o(e) {
			let i = e.target;
			i.value === vg ? (i.value = t.name, r.dialog.value = {
				sort: "parameter",
				node: t.node,
				port: t.input.name
			}) : i.value && n.command("set_value", {
				node: t.node,
				port: t.input.name,
				value: { $param: i.value }
			});
		}
		return (t, n) => (j(), _("select", {
			id: e.id,
			class: "te-input",
			value: e.name,
			"aria-label": `Parameter for ${e.input.name}`,
			onChange: o
		}, [
			n[0] ||= v("option", { value: "" }, "Choose a parameter …", -1),
			(j(!0), _(f, null, N(a.value, (e) => (j(), _("option", {
				key: e.name,
				value: e.name
			}, F(e.name) + F(e.type ? ` · ${e.type}` : ""), 9, _g))), 128)),
			v("option", { value: vg }, "New parameter …")
		], 40, gg));
	}
}), bg = { class: "wires" }, xg = ["onClick"], Sg = {
	key: 0,
	class: "te-hint"
}, Cg = ["aria-label", "onClick"], wg = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "WireField",
	props: {
		node: {},
		port: {}
	},
	setup(e) {
		let t = e, n = l(), r = i(), a = m(() => n.drawing.linksInto(t.node).filter((e) => e.targetPort === t.port));
		function o(e) {
			n.selection.only(e), r.canvas?.jumpTo(e);
		}
		function s(e) {
			let t = a.value[e];
			if (!t) return;
			let { source: r, sourcePort: i, target: o, targetPort: s, path: c } = t;
			n.command("delete", {
				nodes: [],
				groups: [],
				notes: [],
				heal: !1,
				links: [{
					source: r,
					source_port: i,
					target: o,
					target_port: s,
					path: [...c]
				}]
			});
		}
		function c() {
			r.dialog.value = {
				sort: "connect",
				from: {
					node: t.node,
					port: t.port,
					side: "in"
				}
			};
		}
		return (t, n) => (j(), _("div", bg, [(j(!0), _(f, null, N(a.value, (t, n) => (j(), _("div", {
			key: t.key,
			class: "wire"
		}, [
			x(Q, { name: "plug" }),
			v("button", {
				type: "button",
				class: "te-button link",
				title: "Go there",
				onClick: (e) => o(t.source)
			}, [b(F(t.source), 1), t.sourcePort === "result" ? g("", !0) : (j(), _(f, { key: 0 }, [b("." + F(t.sourcePort), 1)], 64))], 8, xg),
			t.path.length > 0 ? (j(), _("span", Sg, "at " + F(t.path.join(" · ")), 1)) : g("", !0),
			v("button", {
				type: "button",
				class: "te-button icon quiet",
				"aria-label": `Unplug ${t.source} from ${e.port}`,
				title: "Unplug",
				onClick: (e) => s(n)
			}, [x(Q, { name: "unplug" })], 8, Cg)
		]))), 128)), a.value.length === 0 ? (j(), _("button", {
			key: 0,
			type: "button",
			class: "te-button small",
			onClick: c
		}, [x(Q, { name: "plug" }), n[0] ||= b("Connect …", -1)])) : (j(), _("button", {
			key: 1,
			type: "button",
			class: "te-button small quiet",
			onClick: c
		}, "Another source …"))]));
	}
}), [["__scopeId", "data-v-1be78bbe"]]), Tg = [
	"for",
	"data-field",
	"data-mode",
	"data-control"
], Eg = { class: "head" }, Dg = ["id"], Og = {
	key: 0,
	title: "needed",
	"aria-hidden": "true"
}, kg = ["title"], Ag = ["id"], jg = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, Mg = {
	key: 1,
	class: "te-hint"
}, Ng = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "FieldRow",
	props: {
		node: {},
		input: {},
		shown: {}
	},
	setup(e) {
		let t = e, n = l(), r = i(), a = L(), o = M(null), s = M(null), c = m(() => t.input.field), u = m(() => s.value ?? t.shown.mode), d = m(() => c.value.control !== "wire"), f = m(() => ["number", "integer"].includes(c.value.control)), p = $(r, () => ["value", "unset"].includes(t.shown.mode) ? t.shown.text : "", (e) => {
			o.value = null, f.value && Yf(c.value, e) || n.command("set_field", {
				node: t.node,
				port: t.input.name,
				text: e
			}, (e) => o.value = e);
		}, { refused: () => o.value !== null });
		z(() => t.shown.mode, () => s.value = null);
		let y = m(() => {
			if (f.value && ["value", "unset"].includes(u.value)) {
				let e = Yf(c.value, p.text.value);
				if (e) return e;
			}
			if (o.value) return [o.value.message, o.value.fix].filter(Boolean).join(" ");
			if (t.shown.problem) return t.shown.problem;
			let e = n.problems.value.find((e) => e.node === t.node && e.port === t.input.name);
			return e && e.severity !== "info" ? `${e.message} ${e.fix}`.trim() : "";
		}), S = m(() => ["value", "unset"].includes(u.value) && ![
			"code",
			"json",
			"wire",
			"list",
			"map"
		].includes(c.value.control));
		function C(e) {
			o.value = null, p.type(e);
		}
		function w(e) {
			o.value = null, e === "wire" ? r.dialog.value = {
				sort: "connect",
				from: {
					node: t.node,
					port: t.input.name,
					side: "in"
				}
			} : (e === "value" && t.shown.mode !== "unset" && n.command("set_field", {
				node: t.node,
				port: t.input.name,
				text: ""
			}), s.value = e);
		}
		return (t, n) => (j(), _("label", {
			class: "setting",
			for: S.value ? I(a) : `${I(a)}-none`,
			"data-testid": "field",
			"data-field": e.input.name,
			"data-mode": u.value,
			"data-control": c.value.control,
			onFocusin: n[2] ||= (e) => I(p).focus(),
			onFocusout: n[3] ||= (e) => I(p).blur()
		}, [
			v("span", Eg, [
				v("i", {
					class: "dot",
					style: O({ background: I(Eu)(e.input.sort) }),
					"aria-hidden": "true"
				}, null, 4),
				v("span", {
					id: `${I(a)}-name`,
					class: "name"
				}, [b(F(e.input.name), 1), e.input.required ? (j(), _("span", Og, " *")) : g("", !0)], 8, Dg),
				v("span", {
					class: "type",
					title: e.input.type
				}, F(e.input.type), 9, kg),
				x(hg, {
					name: e.input.name,
					mode: u.value,
					typed: d.value,
					onChoose: w
				}, null, 8, [
					"name",
					"mode",
					"typed"
				])
			]),
			(u.value === "value" || u.value === "unset") && d.value ? (j(), h(fg, {
				key: 0,
				id: I(a),
				field: c.value,
				text: I(p).text.value,
				type: e.input.type,
				"aria-labelledby": `${I(a)}-name`,
				"aria-describedby": `${I(a)}-help`,
				"aria-invalid": y.value !== "",
				"aria-required": e.input.required || void 0,
				onType: C,
				onDone: n[0] ||= (e) => I(p).flush()
			}, null, 8, [
				"id",
				"field",
				"text",
				"type",
				"aria-labelledby",
				"aria-describedby",
				"aria-invalid",
				"aria-required"
			])) : u.value === "parameter" ? (j(), h(yg, {
				key: 1,
				id: I(a),
				node: e.node,
				input: e.input,
				name: e.shown.mode === "parameter" ? e.shown.text : ""
			}, null, 8, [
				"id",
				"node",
				"input",
				"name"
			])) : u.value === "expression" ? (j(), h(mh, {
				key: 2,
				id: I(a),
				node: e.node,
				port: e.input.name,
				text: e.shown.mode === "expression" ? e.shown.text : "",
				onRefused: n[1] ||= (e) => o.value = e
			}, null, 8, [
				"id",
				"node",
				"port",
				"text"
			])) : (j(), h(wg, {
				key: 3,
				node: e.node,
				port: e.input.name
			}, null, 8, ["node", "port"])),
			v("span", {
				id: `${I(a)}-help`,
				class: "below"
			}, [y.value ? (j(), _("span", jg, F(y.value), 1)) : e.input.help || c.value.help ? (j(), _("span", Mg, [x(nm, { text: e.input.help || c.value.help }, null, 8, ["text"])])) : g("", !0)], 8, Ag)
		], 40, Tg));
	}
}), [["__scopeId", "data-v-c6ef716b"]]), Pg = {
	control: "text",
	required: !1,
	default: null,
	optional: !1,
	low: null,
	high: null,
	step: null,
	unit: "",
	choices: [],
	suggestions: [],
	placeholder: "",
	help: "",
	language: "",
	pattern: "",
	writes: !1,
	rows: 1
};
function Fg(e) {
	return {
		name: e,
		type: "any",
		sort: "any",
		required: !1,
		default: null,
		help: "",
		several: !1,
		field: {
			...Pg,
			name: e
		}
	};
}
function Ig() {
	let e = Fg("source");
	return {
		...e,
		type: "Python",
		field: {
			...e.field,
			control: "code",
			language: "python",
			rows: 10
		}
	};
}
function Lg(e) {
	let [t, ...n] = e;
	return (t ?? []).filter((e) => n.every((t) => t.some((t) => t.name === e.name && t.field.control === e.field.control)));
}
// src/panels/inspector/SettingsTab.vue?vue&type=script&setup=true&lang.ts
var Rg = {
	key: 0,
	class: "te-empty"
}, zg = {
	key: 1,
	class: "te-empty"
}, Bg = /* @__PURE__ */ C({
	__name: "SettingsTab",
	props: {
		node: {},
		kind: {},
		form: {}
	},
	setup(e) {
		let t = e, n = m(() => {
			if (t.node.kind === "code") return [Ig()];
			let e = t.kind?.inputs ?? [], n = new Set(e.map((e) => e.name));
			return [...e, ...Object.keys(t.node.inputs ?? {}).filter((e) => !n.has(e)).map(Fg)];
		}), r = m(() => t.node.kind === "code" ? {
			...t.node,
			inputs: { source: t.node.source ?? "" }
		} : t.node);
		return (t, i) => (j(), _("div", null, [
			!e.kind && e.node.kind !== "code" ? (j(), _("p", Rg, [v("b", null, "Nothing is known of “" + F(e.node.kind) + "”", 1), i[0] ||= b(" Its plugin is not installed here. The node is kept as it is, with everything that was set. ", -1)])) : g("", !0),
			(j(!0), _(f, null, N(n.value, (t) => (j(), h(Ng, {
				key: `${e.node.id} ${t.name}`,
				node: e.node.id,
				input: t,
				shown: I(Kf)(r.value, t.field, e.form)
			}, null, 8, [
				"node",
				"input",
				"shown"
			]))), 128)),
			n.value.length === 0 && e.kind ? (j(), _("p", zg, "This node has no settings.")) : g("", !0)
		]));
	}
}), Vg = ["data-field"], Hg = ["id", "for"], Ug = {
	key: 0,
	class: "te-hint"
}, Wg = {
	key: 0,
	class: "te-hint"
}, Gg = {
	key: 2,
	class: "te-problem",
	role: "alert"
}, Kg = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "CommonField",
	props: {
		nodes: {},
		input: {}
	},
	setup(e) {
		let t = e, n = l(), r = L(), a = M(""), o = m(() => t.nodes.map((e) => Gf(e, t.input.field))), s = m(() => new Set(o.value.map((e) => `${e.mode} ${e.text}`)).size === 1), c = m(() => o.value.some((e) => e.mode !== "value" && e.mode !== "unset")), u = $(i(), () => s.value && !c.value ? o.value[0]?.text ?? "" : "", (e) => {
			a.value = "", n.command("set_fields", {
				nodes: t.nodes.map(({ id: e }) => e),
				port: t.input.name,
				text: e
			}, (e) => {
				a.value = `${e.message} ${e.fix}`;
			});
		}, { refused: () => a.value !== "" }), d = m(() => s.value ? t.input.field : {
			...t.input.field,
			placeholder: "different values"
		});
		return (t, n) => e.input.field.control === "wire" ? g("", !0) : (j(), _("div", {
			key: 0,
			class: "setting",
			"data-testid": "field",
			"data-field": e.input.name,
			onFocusin: n[1] ||= (e) => I(u).focus(),
			onFocusout: n[2] ||= (e) => I(u).blur()
		}, [
			v("label", {
				id: `${I(r)}-name`,
				for: I(r),
				class: "name"
			}, [b(F(e.input.name), 1), s.value ? g("", !0) : (j(), _("span", Ug, " · different values"))], 8, Hg),
			c.value ? (j(), _("p", Wg, "Some are given by a wire, a parameter or an expression; set those one by one.")) : (j(), h(fg, {
				key: 1,
				id: I(r),
				field: d.value,
				text: I(u).text.value,
				type: e.input.type,
				"aria-labelledby": `${I(r)}-name`,
				onType: I(u).type,
				onDone: n[0] ||= (e) => I(u).flush()
			}, null, 8, [
				"id",
				"field",
				"text",
				"type",
				"aria-labelledby",
				"onType"
			])),
			a.value ? (j(), _("span", Gg, F(a.value), 1)) : g("", !0)
		], 40, Vg));
	}
}), [["__scopeId", "data-v-e26fdd9d"]]), qg = { class: "several" }, Jg = { class: "actions" }, Yg = ["onClick"], Xg = {
	key: 1,
	class: "te-empty"
}, Zg = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "SeveralNodes",
	setup(e) {
		let t = l(), n = i(), r = m(() => [...t.selection.nodes].flatMap((e) => t.drawing.nodes.visible.get(e) ?? [])), a = m(() => Lg([...new Set(r.value.map((e) => e.kind))].map((e) => t.catalogue.find(e)?.inputs ?? []))), o = [
			["edit.duplicate", "Duplicate"],
			["edit.group", "Frame"],
			["edit.subflow", "Make a sub-flow"],
			["edit.disable", "Disable"],
			["arrange.left", "Align left"],
			["arrange.top", "Align top"],
			["arrange.across", "Spread across"],
			["edit.delete", "Delete"]
		];
		return (e, i) => (j(), _("div", qg, [
			v("h3", null, F(r.value.length) + " nodes", 1),
			v("div", Jg, [(j(), _(f, null, N(o, ([e, r]) => v("button", {
				key: e,
				type: "button",
				class: "te-button small",
				onClick: (r) => I(q)(e, I(t), I(n))
			}, F(r), 9, Yg)), 64))]),
			a.value.length > 0 ? (j(), _(f, { key: 0 }, [i[0] ||= v("h4", { class: "te-heading" }, "Settings in common", -1), (j(!0), _(f, null, N(a.value, (e) => (j(), h(Kg, {
				key: e.name,
				nodes: r.value,
				input: e
			}, null, 8, ["nodes", "input"]))), 128))], 64)) : (j(), _("p", Xg, "These nodes have no setting in common."))
		]));
	}
}), [["__scopeId", "data-v-5770372a"]]), Qg = ["aria-label"], $g = [
	"id",
	"aria-selected",
	"aria-controls",
	"tabindex",
	"data-tab",
	"onClick"
], e_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "TabList",
	props: {
		label: {},
		tabs: {},
		chosen: {},
		controls: {}
	},
	emits: ["choose"],
	setup(e, { emit: t }) {
		let n = e, r = t;
		function i(e, t) {
			let i = n.tabs.map((e) => e.name), a = i[((n.chosen === null ? -1 : i.indexOf(n.chosen)) + t + i.length) % i.length];
			a !== void 0 && (e.preventDefault(), r("choose", a), e.currentTarget.querySelectorAll("[role=tab]")[i.indexOf(a)]?.focus());
		}
		return (t, n) => (j(), _("div", {
			class: "te-tabs",
			role: "tablist",
			"aria-label": e.label,
			onKeydown: [n[0] ||= H((e) => i(e, -1), ["left"]), n[1] ||= H((e) => i(e, 1), ["right"])]
		}, [(j(!0), _(f, null, N(e.tabs, (t, n) => (j(), _("button", {
			id: `${e.controls}-${t.name}`,
			key: t.name,
			type: "button",
			class: "te-tab",
			role: "tab",
			"aria-selected": t.name === e.chosen,
			"aria-controls": t.name === e.chosen ? e.controls : void 0,
			tabindex: t.name === e.chosen || e.chosen === null && n === 0 ? 0 : -1,
			"data-tab": t.name,
			onClick: (e) => r("choose", t.name)
		}, [b(F(t.title), 1), t.count === void 0 ? g("", !0) : (j(), _("span", {
			key: 0,
			class: D(["count", { alarm: t.alarm }])
		}, F(t.count), 3))], 8, $g))), 128))], 40, Qg));
	}
}), [["__scopeId", "data-v-93192d07"]]), t_ = 60;
function n_(e, t) {
	let n = P(null), r = 0, i = 0;
	async function a(t) {
		let i = ++r;
		try {
			let a = await e.connection.ask("form", { node: t });
			i === r && (n.value = a);
		} catch {
			i === r && (n.value = null);
		}
	}
	return z(() => {
		let n = t();
		return [
			n,
			n === null ? null : e.drawing.nodes.visible.get(n),
			e.drawing.flow.value
		];
	}, ([e, t], o) => {
		window.clearTimeout(i), r += 1, (e !== o?.[0] || t !== o[1]) && (n.value = null), e !== null && t !== void 0 && (i = window.setTimeout(() => void a(e), o && e === o[0] ? t_ : 0));
	}, { immediate: !0 }), k(() => window.clearTimeout(i)), n;
}
// src/panels/inspector/WhyTab.vue?vue&type=script&setup=true&lang.ts
var r_ = {
	key: 0,
	class: "te-empty"
}, i_ = {
	key: 1,
	class: "te-empty"
}, a_ = {
	key: 2,
	class: "why"
}, o_ = {
	key: 3,
	class: "why"
}, s_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "WhyTab",
	props: { node: {} },
	setup(e) {
		let t = e, n = l(), i = P(null), a = P(""), o = 0, s = 0;
		async function c() {
			let e = ++o;
			try {
				let t = await n.connection.ask("plan");
				if (e !== o) return;
				i.value = t.nodes, a.value = "";
			} catch (t) {
				e === o && (a.value = t instanceof r ? `${t.refusal.message} ${t.refusal.fix}` : String(t));
			}
		}
		z([() => n.drawing.version.value, () => n.run.value?.state], () => {
			window.clearTimeout(s), s = window.setTimeout(() => void c(), 300);
		}), c(), k(() => window.clearTimeout(s));
		let u = m(() => i.value?.[t.node] ?? null), d = m(() => n.states.get(t.node)?.why ?? "");
		return (e, t) => (j(), _("div", null, [a.value ? (j(), _("p", r_, F(a.value), 1)) : u.value ? (j(), _("div", a_, [v("b", null, F(I(Hm)[u.value.action]?.sentence ?? u.value.action), 1), v("p", null, F(u.value.why), 1)])) : (j(), _("p", i_, "Working it out …")), d.value ? (j(), _("div", o_, [t[0] ||= v("b", null, "In the last run", -1), v("p", null, F(d.value), 1)])) : g("", !0)]));
	}
}), [["__scopeId", "data-v-dc3a3c7f"]]), c_ = {
	class: "inspector",
	"data-testid": "inspector",
	"aria-label": "Inspector"
}, l_ = {
	key: 0,
	class: "aside"
}, u_ = ["aria-labelledby"], d_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "InspectorPanel",
	setup(e) {
		let t = l(), n = i(), r = m(() => {
			let [e] = t.selection.nodes;
			return t.selection.nodes.size === 1 && e !== void 0 ? e : null;
		}), a = m(() => r.value === null ? void 0 : t.drawing.aside.value.get(r.value)?.node), o = m(() => r.value === null ? void 0 : t.drawing.nodes.visible.get(r.value) ?? a.value), s = m(() => o.value ? t.catalogue.find(o.value.kind) : void 0), c = m(() => {
			let { notes: e, groups: n, nodes: r } = t.selection, [i] = e, [a] = n;
			return r.size > 0 ? null : i === void 0 ? a === void 0 ? null : {
				sort: "group",
				id: a
			} : {
				sort: "note",
				id: i
			};
		}), u = n_(t, () => r.value), d = [
			{
				name: "settings",
				title: "Settings"
			},
			{
				name: "policy",
				title: "Policy"
			},
			{
				name: "output",
				title: "Output"
			},
			{
				name: "why",
				title: "Why"
			},
			{
				name: "help",
				title: "Help"
			}
		];
		return (e, r) => (j(), _("section", c_, [o.value ? (j(), _(f, { key: 0 }, [
			(j(), h(vm, {
				key: o.value.id,
				node: o.value,
				kind: s.value
			}, null, 8, ["node", "kind"])),
			a.value ? (j(), _("p", l_, [r[2] ||= v("span", null, "This node is put aside: it is kept and drawn, and does not run.", -1), v("button", {
				type: "button",
				class: "te-button small",
				onClick: r[0] ||= (e) => I(q)("edit.disable", I(t), I(n))
			}, "Bring it back")])) : g("", !0),
			x(e_, {
				class: "tabs",
				label: "What to look at",
				tabs: d,
				chosen: I(n).inspectorTab.value,
				controls: "inspector-tab",
				onChoose: r[1] ||= (e) => I(n).inspectorTab.value = e
			}, null, 8, ["chosen"]),
			v("div", {
				id: "inspector-tab",
				class: "content",
				role: "tabpanel",
				"aria-labelledby": `inspector-tab-${I(n).inspectorTab.value}`
			}, [I(n).inspectorTab.value === "settings" ? (j(), h(Bg, {
				key: 0,
				node: o.value,
				kind: s.value,
				form: I(u)
			}, null, 8, [
				"node",
				"kind",
				"form"
			])) : I(n).inspectorTab.value === "policy" ? (j(), h(ch, {
				key: 1,
				node: o.value,
				kind: s.value,
				form: I(u)
			}, null, 8, [
				"node",
				"kind",
				"form"
			])) : I(n).inspectorTab.value === "output" ? (j(), h(Xm, {
				key: 2,
				node: o.value.id
			}, null, 8, ["node"])) : I(n).inspectorTab.value === "why" ? (j(), h(s_, {
				key: 3,
				node: o.value.id
			}, null, 8, ["node"])) : (j(), h(pm, {
				key: 4,
				kind: s.value,
				name: o.value.kind
			}, null, 8, ["kind", "name"]))], 8, u_)
		], 64)) : I(t).selection.nodes.size > 1 ? (j(), h(Zg, { key: 1 })) : c.value ? (j(), h(wm, {
			key: c.value.id,
			sort: c.value.sort,
			id: c.value.id
		}, null, 8, ["sort", "id"])) : I(t).ready.value ? (j(), h(Zp, { key: 3 })) : g("", !0)]));
	}
}), [["__scopeId", "data-v-bcf101e9"]]), f_ = {
	class: "code",
	"data-testid": "code",
	tabindex: "0"
}, p_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "CodeWaiting",
	setup(e) {
		let t = l();
		return (e, n) => (j(), _("pre", f_, F(I(t).code.value?.text ?? ""), 1));
	}
}), [["__scopeId", "data-v-7f704ada"]]), m_ = {
	class: "panel",
	"data-testid": "problems",
	"aria-label": "Problems"
}, h_ = {
	key: 0,
	class: "te-empty"
}, g_ = { key: 1 }, __ = [
	"data-code",
	"data-severity",
	"data-inside"
], v_ = ["onClick"], y_ = ["aria-label"], b_ = { class: "words" }, x_ = { key: 0 }, S_ = {
	key: 1,
	class: "fix"
}, C_ = ["onClick"], w_ = {
	key: 0,
	class: "te-empty"
}, T_ = 200, E_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ProblemsPanel",
	setup(e) {
		let t = {
			error: 0,
			warning: 1,
			info: 2
		}, n = {
			error: "✕",
			warning: "▲",
			info: "i"
		}, r = {
			error: "Error",
			warning: "Warning",
			info: "Hint"
		}, a = l(), o = i(), s = m(() => [...a.problems.value].sort((e, n) => t[e.severity] - t[n.severity])), c = m(() => s.value.slice(0, T_));
		async function u(e) {
			let { deeper: t } = e;
			if (t) {
				if (!await Pt(a, o, t.within) || !a.drawing.has(t.node)) return;
				a.selection.only(t.node), o.canvas?.jumpTo(t.node), t.port && (o.inspectorTab.value = "settings");
				return;
			}
			let n = [e.node, ...e.nodes].filter((e) => e && a.drawing.nodes.raw.has(e)), [r] = n;
			r === void 0 ? e.line > 0 && (o.drawer.value = "code") : (a.selection.only(...new Set(n)), o.canvas?.jumpTo(r), e.port && (o.inspectorTab.value = "settings"));
		}
		function d(e, t) {
			a.command(t.command, t.args, void 0, e.inside ?? []);
		}
		function p({ deeper: e, node: t, port: n }) {
			let r = (e, t) => t ? `${e}.${t}` : e;
			return e ? [...e.within, r(e.node, e.port)].filter(Boolean).join(" › ") : r(t, n);
		}
		return (e, t) => (j(), _("section", m_, [c.value.length === 0 ? (j(), _("p", h_, [...t[0] ||= [v("b", null, "No problems", -1), b("What is wrong shows up here as you draw, with what to do about it.", -1)]])) : (j(), _("ul", g_, [(j(!0), _(f, null, N(c.value, (e, t) => (j(), _("li", {
			key: t,
			class: D(["problem", e.severity]),
			"data-testid": "problem",
			"data-code": e.code,
			"data-severity": e.severity,
			"data-inside": e.deeper?.within.join("/")
		}, [v("button", {
			type: "button",
			class: "where",
			onClick: (t) => u(e)
		}, [v("span", {
			class: "sign",
			"aria-label": r[e.severity],
			role: "img"
		}, F(n[e.severity]), 9, y_), v("span", b_, [
			e.node ? (j(), _("b", x_, F(p(e)), 1)) : g("", !0),
			b(" " + F(e.message) + " ", 1),
			e.fix ? (j(), _("span", S_, F(e.fix), 1)) : g("", !0)
		])], 8, v_), (j(!0), _(f, null, N(e.actions ?? [], (t) => (j(), _("button", {
			key: t.label,
			type: "button",
			class: "te-button small",
			onClick: (n) => d(e, t)
		}, F(t.label), 9, C_))), 128))], 10, __))), 128)), s.value.length > T_ ? (j(), _("li", w_, "and " + F(s.value.length - T_) + " more", 1)) : g("", !0)]))]));
	}
}), [["__scopeId", "data-v-850a16c0"]]), D_ = 10;
function O_(e, t, n) {
	let r = M(0);
	function i(i) {
		let a = k_(i.key, r.value, t() - 1);
		a !== null && (i.preventDefault(), r.value = a, n.value?.reveal(a), E(() => document.getElementById(`${e}-${a}`)?.focus()));
	}
	return {
		active: r,
		press: i
	};
}
function k_(e, t, n) {
	let r = {
		ArrowDown: t + 1,
		ArrowUp: t - 1,
		PageDown: t + D_,
		PageUp: t - D_,
		Home: 0,
		End: n
	}[e];
	return r === void 0 ? null : Math.max(0, Math.min(n, r));
}
// src/panels/parts/VirtualList.vue?vue&type=script&setup=true&lang.ts
var A_ = 6, j_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "VirtualList",
	props: {
		items: {},
		rowHeight: {},
		whole: { default: 0 },
		keep: { default: -1 }
	},
	setup(e, { expose: t }) {
		let n = e, r = M(null), i = M(0), a = M(600), o = typeof ResizeObserver > "u" ? null : new ResizeObserver(() => l()), s = m(() => {
			let e = n.items.length, t = e <= n.whole, r = t ? 0 : Math.max(0, Math.min(e - 1, i.value) - A_), o = t ? e : Math.min(e, i.value + Math.ceil(a.value / n.rowHeight) + 1 + A_), s = Array.from({ length: Math.max(0, o - r) }, (e, t) => r + t);
			return n.keep < 0 || n.keep >= e || n.keep >= r && n.keep < o ? s : n.keep < r ? [n.keep, ...s] : [...s, n.keep];
		}), c = m(() => s.value.flatMap((e) => {
			let t = n.items[e];
			return t ? [{
				item: t,
				index: e
			}] : [];
		}));
		function l() {
			r.value && (i.value = Math.max(0, Math.floor(r.value.scrollTop / n.rowHeight)), r.value.clientHeight > 0 && (a.value = r.value.clientHeight));
		}
		return t({ reveal(e) {
			let t = r.value;
			if (!t || e < 0) return;
			let i = e * n.rowHeight;
			i < t.scrollTop ? t.scrollTop = i : i + n.rowHeight > t.scrollTop + t.clientHeight && (t.scrollTop = i + n.rowHeight - t.clientHeight), l();
		} }), A(() => {
			l(), r.value && o?.observe(r.value);
		}), k(() => o?.disconnect()), (t, n) => (j(), _("div", {
			ref_key: "box",
			ref: r,
			class: "list",
			onScrollPassive: l
		}, [v("div", {
			role: "presentation",
			style: O({
				height: `${e.items.length * e.rowHeight}px`,
				position: "relative"
			})
		}, [(j(!0), _(f, null, N(c.value, ({ item: n, index: r }) => (j(), _("div", {
			key: n.key,
			class: "row",
			role: "presentation",
			style: O({ transform: `translateY(${r * e.rowHeight}px)` })
		}, [re(t.$slots, "default", {
			item: n,
			index: r
		}, void 0, !0)], 4))), 128))], 4)], 544));
	}
}), [["__scopeId", "data-v-7d8c0dce"]]), M_ = ["aria-posinset", "aria-setsize"], N_ = ["id", "tabindex"], P_ = {
	class: "sign",
	"aria-hidden": "true"
}, F_ = {
	class: "bar",
	"aria-hidden": "true"
}, I_ = { class: "time" }, L_ = ["title"], R_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "RunRow",
	props: {
		id: {},
		node: {},
		index: {},
		total: {},
		active: { type: Boolean },
		longest: {}
	},
	emits: ["jump", "focus"],
	setup(e) {
		let t = e, n = l(), r = m(() => n.states.get(t.node)), i = m(() => `${100 * (r.value?.duration_s ?? 0) / t.longest}%`), a = m(() => r.value?.error || r.value?.message || r.value?.why);
		return (t, n) => (j(), _("div", {
			class: D(["line", r.value?.state]),
			role: "listitem",
			"aria-posinset": e.index + 1,
			"aria-setsize": e.total
		}, [
			v("button", {
				id: e.id,
				type: "button",
				class: "node",
				tabindex: e.active ? 0 : -1,
				onFocus: n[0] ||= (e) => t.$emit("focus"),
				onClick: n[1] ||= (e) => t.$emit("jump")
			}, [v("span", P_, F(r.value ? I(Im)[r.value.state] : ""), 1), b(F(e.node), 1)], 40, N_),
			v("span", F_, [v("i", { style: O({ width: i.value }) }, null, 4)]),
			v("span", I_, F(r.value ? r.value.state === "finished" ? I(Lm)(r.value.duration_s) : I(Rm)(r.value) : ""), 1),
			v("span", {
				class: "said",
				title: a.value
			}, F(a.value), 9, L_)
		], 10, M_));
	}
}), [["__scopeId", "data-v-15b544a4"]]), z_ = 24, B_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "RunList",
	setup(e) {
		let t = l(), n = i(), r = M(null), a = m(() => (t.states.membership.value, t.drawing.order.value.filter((e) => t.states.raw.has(e)).map((e) => ({ key: e })))), o = m(() => {
			t.states.version.value;
			let e = .001;
			for (let { duration_s: n } of t.states.raw.values()) n && n > e && (e = n);
			return e;
		}), { active: s, press: c } = O_("run-row", () => a.value.length, r);
		function u(e) {
			t.selection.only(e), n.canvas?.jumpTo(e), n.inspectorTab.value = "output";
		}
		return (e, t) => (j(), h(j_, {
			ref_key: "list",
			ref: r,
			class: "rows",
			role: "list",
			"aria-label": "Nodes of this run",
			items: a.value,
			"row-height": z_,
			keep: I(s),
			onKeydown: I(c)
		}, {
			default: B(({ item: { key: e }, index: t }) => [x(R_, {
				id: `run-row-${t}`,
				node: e,
				index: t,
				total: a.value.length,
				active: t === I(s),
				longest: o.value,
				onFocus: (e) => s.value = t,
				onJump: (t) => u(e)
			}, null, 8, [
				"id",
				"node",
				"index",
				"total",
				"active",
				"longest",
				"onFocus",
				"onJump"
			])]),
			_: 1
		}, 8, [
			"items",
			"keep",
			"onKeydown"
		]));
	}
}), [["__scopeId", "data-v-20506bf9"]]), V_ = ["data-state", "title"], H_ = {
	key: 0,
	"aria-hidden": "true"
}, U_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "RunState",
	setup(e) {
		let t = l(), n = m(() => t.run.value?.state ?? "none"), r = /* @__PURE__ */ new Set([
			"finished",
			"cached",
			"skipped",
			"failed"
		]), i = {
			queued: "◌",
			running: "◐",
			finished: "✓",
			failed: "✕",
			cancelled: "◻",
			crashed: "✕"
		}, a = m(() => {
			let e = t.run.value;
			if (!e) return "Not run yet";
			let n = Lm(e.duration_s);
			if (e.state === "running") {
				t.states.version.value;
				let e = 0;
				for (let { state: n } of t.states.raw.values()) r.has(n) && e++;
				return `Running ${e}/${t.drawing.order.value.length}`;
			}
			return n ? `${Bm(e.state)} · ${n}` : Bm(e.state);
		});
		return (e, r) => (j(), _("span", {
			class: D(["te-chip", n.value]),
			"data-state": n.value,
			title: I(t).run.value?.error || a.value
		}, [i[n.value] ? (j(), _("span", H_, F(i[n.value]), 1)) : g("", !0), b(F(a.value), 1)], 10, V_));
	}
}), [["__scopeId", "data-v-89506deb"]]), W_ = {
	class: "panel",
	"data-testid": "log",
	"aria-label": "Run"
}, G_ = {
	key: 0,
	class: "te-empty"
}, K_ = { class: "head" }, q_ = {
	key: 0,
	class: "te-problem"
}, J_ = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "LogPanel",
	setup(e) {
		let t = l();
		return (e, n) => (j(), _("section", W_, [I(t).run.value ? (j(), _(f, { key: 1 }, [v("p", K_, [x(U_), I(t).run.value.error ? (j(), _("span", q_, F(I(t).run.value.error), 1)) : g("", !0)]), x(B_)], 64)) : (j(), _("p", G_, [...n[0] ||= [v("b", null, "Not run yet", -1), b("Press Run or Ctrl ⏎; every node shows its state, time and value here and on the canvas.", -1)]]))]));
	}
}), [["__scopeId", "data-v-142ba1b3"]]), Y_ = {
	class: "panel",
	"data-testid": "plan-list",
	"aria-label": "Plan"
}, X_ = { class: "head" }, Z_ = [
	"data-action",
	"aria-posinset",
	"aria-setsize"
], Q_ = [
	"id",
	"tabindex",
	"onFocus",
	"onClick"
], $_ = { class: "te-chip" }, ev = { class: "te-hint" }, tv = 28, nv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PlanPanel",
	setup(e) {
		let t = l(), n = i(), r = m(() => t.drawing.order.value.flatMap((e) => {
			let t = n.plan.value?.[e];
			return t ? [{
				key: e,
				id: e,
				...t
			}] : [];
		})), a = M(null), { active: o, press: s } = O_("plan-row", () => r.value.length, a), c = m(() => r.value.filter((e) => e.action === "run").length);
		function u(e) {
			t.selection.only(e), n.canvas?.jumpTo(e);
		}
		return (e, i) => (j(), _("section", Y_, [v("p", X_, [v("b", null, F(c.value) + " of " + F(r.value.length) + " nodes would run", 1), v("button", {
			type: "button",
			class: "te-button small",
			onClick: i[0] ||= (e) => I(q)("flow.plan", I(t), I(n))
		}, "Close the plan")]), x(j_, {
			ref_key: "list",
			ref: a,
			class: "rows",
			role: "list",
			"aria-label": "What would run",
			items: r.value,
			"row-height": tv,
			keep: I(o),
			onKeydown: I(s)
		}, {
			default: B(({ item: e, index: t }) => [v("div", {
				class: "line",
				"data-action": e.action,
				style: O({ height: `${tv}px` }),
				role: "listitem",
				"aria-posinset": t + 1,
				"aria-setsize": r.value.length
			}, [
				v("button", {
					id: `plan-row-${t}`,
					type: "button",
					class: "te-button link",
					tabindex: t === I(o) ? 0 : -1,
					onFocus: (e) => o.value = t,
					onClick: (t) => u(e.id)
				}, F(e.id), 41, Q_),
				v("span", $_, F(I(Hm)[e.action]?.short ?? e.action), 1),
				v("span", ev, F(e.why), 1)
			], 12, Z_)]),
			_: 1
		}, 8, [
			"items",
			"keep",
			"onKeydown"
		])]));
	}
}), [["__scopeId", "data-v-9d4a0fec"]]);
// src/panels/versions/difference.ts
function rv(e) {
	return {
		added: new Set(e.added),
		removed: new Set(e.removed),
		changed: new Set(e.changed.map((e) => e.node))
	};
}
function iv(e) {
	if (e === null) return "–";
	if (typeof e == "object" && !Array.isArray(e)) {
		if (typeof e.$ref == "string") return `${e.$ref}${typeof e.port == "string" ? `.${e.port}` : ""}`;
		if (typeof e.$param == "string") return e.$param;
		if (typeof e.$code == "string") return e.$code;
	}
	let t = typeof e == "string" ? e : JSON.stringify(e);
	return t.length > 120 ? `${t.slice(0, 117)}…` : t;
}
function av(e) {
	return e.split("\n").flatMap((e) => e === "" || e.startsWith("---") || e.startsWith("+++") ? [] : e.startsWith("@@") ? [{
		sort: "place",
		text: e
	}] : e.startsWith("+") ? [{
		sort: "added",
		text: e.slice(1)
	}] : e.startsWith("-") ? [{
		sort: "removed",
		text: e.slice(1)
	}] : [{
		sort: "same",
		text: e.slice(1)
	}]);
}
// src/panels/versions/DifferenceView.vue?vue&type=script&setup=true&lang.ts
var ov = {
	class: "view",
	"data-testid": "difference"
}, sv = {
	key: 0,
	class: "te-empty"
}, cv = ["onClick"], lv = ["onClick"], uv = ["onClick"], dv = {
	key: 1,
	tabindex: "0"
}, fv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "DifferenceView",
	props: { difference: {} },
	setup(e) {
		let t = e, n = l(), r = i(), a = m(() => av(t.difference.code ?? "")), o = m(() => {
			let { added: e, removed: n, changed: r, around: i } = t.difference;
			return e.length + n.length + r.length + (i?.length ?? 0) === 0 && a.value.length === 0;
		}), s = {
			same: " ",
			added: "+",
			removed: "−",
			place: ""
		};
		function c(e) {
			n.drawing.nodes.raw.has(e) && (n.selection.only(e), r.canvas?.jumpTo(e));
		}
		return (t, n) => (j(), _("div", ov, [
			o.value ? (j(), _("p", sv, "Nothing differs.")) : g("", !0),
			v("ul", null, [
				(j(!0), _(f, null, N(e.difference.added, (e) => (j(), _("li", {
					key: `+${e}`,
					class: "added"
				}, [v("button", {
					type: "button",
					class: "te-button link",
					onClick: (t) => c(e)
				}, "+ " + F(e), 9, cv), n[0] ||= b(" added", -1)]))), 128)),
				(j(!0), _(f, null, N(e.difference.removed, (e) => (j(), _("li", {
					key: `-${e}`,
					class: "removed"
				}, "− " + F(e) + " removed", 1))), 128)),
				(j(!0), _(f, null, N(e.difference.changed, (e) => (j(), _("li", { key: e.node }, [
					v("button", {
						type: "button",
						class: "te-button link",
						onClick: (t) => c(e.node)
					}, F(e.node), 9, lv),
					n[2] ||= b(" changed ", -1),
					v("dl", null, [(j(!0), _(f, null, N(e.what, (e) => (j(), _("div", { key: e.port }, [v("dt", null, F(e.port), 1), v("dd", null, [
						v("del", null, F(I(iv)(e.before)), 1),
						n[1] ||= b(" → ", -1),
						v("ins", null, F(I(iv)(e.after)), 1)
					])]))), 128))])
				]))), 128)),
				(j(!0), _(f, null, N(e.difference.around ?? [], ({ what: e, name: t }) => (j(), _("li", { key: `${e} ${t}` }, [e === "moved" ? (j(), _(f, { key: 0 }, [v("button", {
					type: "button",
					class: "te-button link",
					onClick: (e) => c(t)
				}, F(t), 9, uv), n[3] ||= b(" moved ", -1)], 64)) : (j(), _(f, { key: 1 }, [
					b(F(e) + " ", 1),
					v("b", null, F(t), 1),
					n[4] ||= b(" changed", -1)
				], 64))]))), 128))
			]),
			a.value.length > 0 ? (j(), _("pre", dv, [(j(!0), _(f, null, N(a.value, (e, t) => (j(), _("span", {
				key: t,
				class: D(e.sort)
			}, F(s[e.sort]) + " " + F(e.text) + "\n", 3))), 128))])) : g("", !0)
		]));
	}
}), [["__scopeId", "data-v-0cae5af5"]]), pv = {
	class: "panel",
	"data-testid": "versions",
	"aria-label": "Versions"
}, mv = { class: "list" }, hv = ["disabled"], gv = { class: "said" }, _v = ["aria-pressed"], vv = {
	key: 1,
	class: "te-empty"
}, yv = {
	key: 2,
	class: "te-empty"
}, bv = { key: 3 }, xv = ["data-version"], Sv = { class: "number" }, Cv = { class: "said" }, wv = ["title"], Tv = ["aria-pressed", "onClick"], Ev = ["onClick"], Dv = {
	key: 0,
	class: "difference"
}, Ov = { class: "head" }, kv = ["value"], Av = {
	key: 0,
	class: "te-empty"
}, jv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "VersionsPanel",
	setup(e) {
		let t = l(), n = i(), r = P(null), a = M(""), o = P(null), s = M("draft"), c = P(null), u = Date.now(), d = m(() => {
			if (n.unsaved.value) return "From the saved flow to the draft";
			let e = r.value?.find((e) => String(e.id) === s.value);
			return o.value ? `From version ${o.value.number} to ${e ? `version ${e.number}` : "the draft"}` : "";
		});
		async function p() {
			let e = await K(t, "versions");
			e && (r.value = e);
		}
		A(p), z(() => t.saved.value.version, p);
		async function y() {
			await ht(t, a.value.trim()) && (a.value = "");
		}
		async function x(e) {
			if (n.unsaved.value = !1, o.value = e, !e) {
				c.value = null, n.compare.value = null;
				return;
			}
			let i = r.value?.find((e) => String(e.id) === s.value)?.id ?? null, a = await K(t, "difference", {
				from: e.id,
				to: i
			});
			o.value === e && (c.value = a, n.compare.value = a && s.value === "draft" ? rv(a) : null);
		}
		z(s, () => o.value && void x(o.value)), z(() => t.drawing.version.value, () => {
			n.unsaved.value ? S() : o.value && s.value === "draft" && x(o.value);
		});
		async function S() {
			o.value = null;
			let e = await K(t, "difference", {
				from: "saved",
				to: null
			});
			n.unsaved.value && (c.value = e, n.compare.value = e && rv(e));
		}
		z(n.unsaved, (e) => e && void S(), { immediate: !0 });
		async function C() {
			await K(t, "revert") !== null && t.tell("info", "The flow is as it was saved; Undo brings your changes back.");
		}
		async function w(e) {
			await K(t, "restore", { id: e.id }) !== null && t.tell("info", `Version ${e.number} is in the draft; Undo takes it back.`);
		}
		return k(() => {
			n.compare.value = null, n.unsaved.value = !1;
		}), (e, i) => (j(), _("section", pv, [v("div", mv, [
			v("form", {
				class: "keep",
				onSubmit: U(y, ["prevent"])
			}, [V(v("input", {
				"onUpdate:modelValue": i[0] ||= (e) => a.value = e,
				class: "te-input",
				type: "text",
				placeholder: "What changed",
				"aria-label": "Message of the version",
				maxlength: "500"
			}, null, 512), [[R, a.value]]), v("button", {
				type: "submit",
				class: "te-button",
				disabled: !I(t).saved.value.dirty && I(t).saved.value.version !== null
			}, "Save version", 8, hv)], 32),
			I(t).saved.value.dirty ? (j(), _("div", {
				key: 0,
				class: D(["version", { chosen: I(n).unsaved.value }]),
				"data-testid": "unsaved"
			}, [
				v("span", gv, [i[3] ||= v("b", null, "Draft", -1), b(" · " + F(I(t).saved.value.changes ?? "some") + " unsaved", 1)]),
				v("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": I(n).unsaved.value,
					onClick: i[1] ||= (e) => I(n).unsaved.value ? void x(null) : I(n).unsaved.value = !0
				}, "Compare", 8, _v),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: C
				}, "Revert")
			], 2)) : g("", !0),
			r.value === null ? (j(), _("p", vv, "Loading …")) : r.value.length === 0 ? (j(), _("p", yv, [...i[4] ||= [v("b", null, "No versions yet", -1), b("Save keeps the flow as it is now, to go back to and to schedule.", -1)]])) : (j(), _("ol", bv, [(j(!0), _(f, null, N(r.value, (e) => (j(), _("li", {
				key: e.id,
				class: D(["version", { chosen: o.value === e }]),
				"data-testid": "version",
				"data-version": e.number
			}, [
				v("span", Sv, "v" + F(e.number), 1),
				v("span", Cv, F(e.message || (e.saved === !1 ? "only run" : "–")), 1),
				v("span", {
					class: "te-hint",
					title: new Date(e.at).toLocaleString()
				}, F(I(Vm)(e.at, I(u))), 9, wv),
				v("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": o.value === e,
					onClick: (t) => x(o.value === e ? null : e)
				}, "Compare", 8, Tv),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: (t) => w(e)
				}, "Restore", 8, Ev)
			], 10, xv))), 128))]))
		]), o.value || I(n).unsaved.value ? (j(), _("div", Dv, [v("p", Ov, [v("b", null, F(d.value), 1), o.value ? V((j(), _("select", {
			key: 0,
			"onUpdate:modelValue": i[2] ||= (e) => s.value = e,
			class: "te-input against",
			"aria-label": "Compare with"
		}, [i[5] ||= v("option", { value: "draft" }, "with the draft", -1), (j(!0), _(f, null, N(r.value ?? [], (e) => (j(), _("option", {
			key: e.id,
			value: String(e.id)
		}, "with v" + F(e.number), 9, kv))), 128))], 512)), [[se, s.value]]) : g("", !0)]), c.value ? (j(), h(fv, {
			key: 1,
			difference: c.value
		}, null, 8, ["difference"])) : (j(), _("p", Av, "Comparing …"))])) : g("", !0)]));
	}
}), [["__scopeId", "data-v-a27936bf"]]), Mv = { class: "strip" }, Nv = ["aria-label"], Pv = ["id", "aria-labelledby"], Fv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "DrawerPanel",
	props: {
		height: {},
		narrow: { type: Boolean }
	},
	setup(e) {
		let t = S({
			loader: () => import("./CodePanel.js"),
			loadingComponent: p_,
			errorComponent: p_,
			delay: 0
		}), n = e, r = l(), a = i(), o = [
			"problems",
			"log",
			"plan"
		], s = M("code"), c = M("problems"), u = m(() => r.problems.value.some((e) => e.severity === "error")), d = m(() => [
			{
				name: "problems",
				title: "Problems",
				count: r.problems.value.length,
				alarm: u.value
			},
			{
				name: "log",
				title: "Run"
			},
			...a.plan.value ? [{
				name: "plan",
				title: "Plan"
			}] : []
		]), p = m(() => [
			{
				name: "code",
				title: "Code"
			},
			{
				name: "versions",
				title: "Versions"
			},
			...n.narrow ? d.value : []
		]), y = m(() => n.narrow ? [{
			id: "drawer-first",
			label: "Drawer",
			tabs: p.value,
			tab: s.value
		}] : [{
			id: "drawer-first",
			label: "Code and versions",
			tabs: p.value,
			tab: s.value
		}, {
			id: "drawer-second",
			label: "Problems and run",
			tabs: d.value,
			tab: c.value
		}]);
		return z(a.drawer, (e) => {
			e && (o.includes(e) && !n.narrow ? c.value = e : s.value = e);
		}, { immediate: !0 }), z(() => a.plan.value === null, (e) => {
			e && c.value === "plan" && (c.value = "problems");
		}), z(() => mt(r), (e) => {
			e && (c.value = "log");
		}), (n, r) => (j(), _("section", {
			class: D(["drawer", { narrow: e.narrow }]),
			"data-testid": "drawer",
			"aria-label": "Code, problems, versions and run",
			style: O(I(a).drawer.value && !e.narrow ? { height: `${e.height}px` } : {})
		}, [(j(!0), _(f, null, N(y.value, (n) => (j(), _("div", {
			key: n.id,
			class: "half"
		}, [v("div", Mv, [x(e_, {
			label: n.label,
			tabs: n.tabs,
			chosen: I(a).drawer.value ? n.tab : null,
			controls: n.id,
			onChoose: r[0] ||= (e) => I(a).drawer.value = e
		}, null, 8, [
			"label",
			"tabs",
			"chosen",
			"controls"
		]), n === y.value.at(-1) ? (j(), _("button", {
			key: 0,
			type: "button",
			class: "te-button icon quiet",
			"aria-label": I(a).drawer.value ? "Fold the drawer" : "Open the drawer",
			onClick: r[1] ||= (e) => I(a).drawer.value = I(a).drawer.value ? null : s.value
		}, [x(Q, { name: I(a).drawer.value ? e.narrow ? "close" : "down" : "up" }, null, 8, ["name"])], 8, Nv)) : g("", !0)]), I(a).drawer.value ? (j(), _("div", {
			key: 0,
			id: n.id,
			class: "content",
			role: "tabpanel",
			"aria-labelledby": `${n.id}-${n.tab}`
		}, [n.tab === "code" ? (j(), h(I(t), { key: 0 })) : n.tab === "problems" ? (j(), h(E_, { key: 1 })) : n.tab === "versions" ? (j(), h(jv, { key: 2 })) : n.tab === "plan" && I(a).plan.value ? (j(), h(nv, { key: 3 })) : (j(), h(J_, { key: 4 }))], 8, Pv)) : g("", !0)]))), 128))], 6));
	}
}), [["__scopeId", "data-v-9e770a17"]]), Iv = {
	class: "empty",
	"data-testid": "empty-canvas"
}, Lv = { class: "ways" }, Rv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "EmptyCanvas",
	setup(e) {
		let t = l(), n = i();
		return (e, r) => (j(), _("div", Iv, [
			r[5] ||= v("h2", null, "Draw your first step", -1),
			r[6] ||= v("p", { class: "te-hint" }, "Nodes are steps, wires carry values, and all of it is a Python file.", -1),
			v("div", Lv, [
				v("button", {
					type: "button",
					class: "way",
					onClick: r[0] ||= (e) => I(q)("add.search", I(t), I(n))
				}, [...r[2] ||= [v("b", null, "Add a node", -1), v("span", null, [b("Search the list on the left, or double click here. "), v("kbd", { class: "te-key" }, "/")], -1)]]),
				r[4] ||= v("a", {
					class: "way",
					href: "/templates"
				}, [v("b", null, "Open a template"), v("span", null, "Flows that run as they are, to change to your liking.")], -1),
				v("button", {
					type: "button",
					class: "way",
					onClick: r[1] ||= (e) => I(q)("edit.paste", I(t), I(n))
				}, [...r[3] ||= [v("b", null, "Paste Python", -1), v("span", null, [b("A Prefect flow that you have becomes a drawing. "), v("kbd", { class: "te-key" }, "Ctrl V")], -1)]])
			])
		]));
	}
}), [["__scopeId", "data-v-96b0a379"]]), zv = ["aria-label"], Bv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "FoldedEdge",
	props: { side: {} },
	setup(e) {
		let t = e, n = i();
		function r() {
			t.side === "left" ? n.palette.value = !0 : n.inspector.value = !0;
		}
		return (t, n) => (j(), _("div", { class: D(["edge", e.side]) }, [v("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": e.side === "left" ? "Show the nodes to add" : "Show the inspector",
			onClick: r
		}, [x(Q, { name: e.side === "left" ? "right" : "left" }, null, 8, ["name"])], 8, zv)], 2));
	}
}), [["__scopeId", "data-v-35ca4922"]]);
// src/panels/outline/outline_edits.ts
function Vv(e, t, n) {
	let r = e.drawing.order.value, i = r.indexOf(t) + n;
	return i < 0 || i >= r.length ? !1 : (e.change([{
		op: "reorder",
		node: t,
		index: i
	}], n < 0 ? `Move ${t} up` : `Move ${t} down`), !0);
}
function Hv(e, t) {
	return e.command("delete", {
		nodes: [],
		links: [he(t.key)],
		groups: [],
		notes: [],
		heal: !1
	});
}
function Uv(e) {
	return [...e.drawing.order.value, ...e.drawing.aside.value.keys()];
}
function Wv(e, t) {
	let n = e.drawing.aside.value.get(t)?.node, r = e.drawing.nodes.visible.get(t) ?? n;
	if (!r) return null;
	let i = e.problems.value.reduce((e, n) => e + Number(n.node === t), 0), a = e.catalogue.find(r.kind), o = e.drawing.linksInto(t), s = [.../* @__PURE__ */ new Set([
		...a?.inputs.map((e) => e.name) ?? [],
		...Object.keys(r.inputs ?? {}),
		...o.map((e) => e.targetPort)
	])];
	return {
		id: t,
		title: `${n ? "put aside · " : ""}${a?.title ?? r.kind}`,
		family: a?.family ?? "other",
		outputs: a?.outputs.map((e) => e.name) ?? r.outputs ?? [],
		state: e.states.get(t)?.state ?? "",
		problems: i,
		inputs: s.map((e) => {
			let t = o.filter((t) => t.targetPort === e), n = a?.inputs.find((t) => t.name === e);
			return {
				name: e,
				links: t,
				needed: n?.required ?? !1,
				says: Gv(r.inputs?.[e], t, n?.required ?? !1)
			};
		})
	};
}
function Gv(e, t, n) {
	if (t.length > 0) return `from ${t.map((e) => e.source).join(", ")}`;
	if (e === void 0) return n ? "needs a value" : "left as it is";
	if (typeof e == "object" && e) {
		if ("$param" in e) return `parameter ${String(e.$param)}`;
		if ("$code" in e) return String(e.$code);
	}
	let r = typeof e == "string" ? e : JSON.stringify(e);
	return r.length > 60 ? `${r.slice(0, 57)}…` : r;
}
// src/panels/outline/OutlineRow.vue?vue&type=script&setup=true&lang.ts
var Kv = [
	"id",
	"tabindex",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"aria-posinset",
	"aria-setsize",
	"data-outline",
	"data-input"
], qv = {
	key: 0,
	class: "bad"
}, Jv = { class: "name" }, Yv = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "OutlineRow",
	props: {
		id: {},
		node: {},
		index: {},
		open: { type: Boolean },
		position: {},
		total: {},
		active: { type: Boolean },
		height: {}
	},
	emits: ["fold", "connect"],
	setup(e) {
		let t = e, n = l(), r = m(() => Wv(n, t.node)), i = m(() => t.index === null ? void 0 : r.value?.inputs[t.index]), a = m(() => n.selection.nodes.has(t.node)), o = m(() => t.index === null);
		return (t, n) => (j(), _("div", {
			id: e.id,
			class: D(["entry", {
				input: !o.value,
				chosen: a.value
			}]),
			style: O({ height: `${e.height}px` }),
			role: "treeitem",
			tabindex: e.active ? 0 : -1,
			"aria-level": o.value ? 1 : 2,
			"aria-expanded": o.value && (r.value?.inputs.length ?? 0) > 0 ? e.open : void 0,
			"aria-selected": o.value ? a.value : void 0,
			"aria-posinset": e.position + 1,
			"aria-setsize": o.value ? e.total : r.value?.inputs.length ?? 0,
			"data-outline": e.node,
			"data-input": i.value?.name
		}, [o.value ? (j(), _(f, { key: 0 }, [
			v("span", {
				class: "fold",
				"aria-hidden": "true",
				onClick: n[0] ||= U((e) => t.$emit("fold"), ["stop"])
			}, [x(Q, { name: e.open ? "down" : "right" }, null, 8, ["name"])]),
			x(Du, { family: r.value?.family ?? "other" }, null, 8, ["family"]),
			v("b", null, F(e.node), 1),
			v("small", null, F(r.value?.title), 1),
			r.value && r.value.problems > 0 ? (j(), _("span", qv, [b("✕ " + F(r.value.problems), 1), n[2] ||= v("span", { class: "te-hidden" }, " problems", -1)])) : g("", !0)
		], 64)) : (j(), _(f, { key: 1 }, [
			v("span", Jv, F(i.value?.name), 1),
			v("small", null, F(i.value?.says), 1),
			v("span", {
				class: "fold",
				"aria-hidden": "true",
				title: "Connect",
				onClick: n[1] ||= U((e) => t.$emit("connect"), ["stop"])
			}, [x(Q, { name: "plug" })])
		], 64))], 14, Kv));
	}
}), [["__scopeId", "data-v-a19b2001"]]), Xv = {
	class: "outline",
	"data-testid": "outline",
	"aria-label": "Outline"
}, Zv = {
	key: 0,
	class: "te-hint keys"
}, Qv = {
	key: 2,
	class: "te-empty"
}, $v = { class: "buttons" }, ey = {
	class: "te-hidden",
	role: "status",
	"aria-live": "polite"
}, ty = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "OutlinePanel",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = e, n = l(), r = i(), a = P(/* @__PURE__ */ new Set()), o = M(0), s = M(""), c = M(null), u = m(() => t.narrow ? 40 : 28), d = m(() => Uv(n).flatMap((e, t) => {
			let r = a.value.has(e);
			return [{
				key: `node ${e}`,
				sort: "node",
				id: e,
				open: r,
				position: t
			}, ...(r ? Wv(n, e)?.inputs ?? [] : []).map((t, n) => ({
				key: `input ${e} ${n}`,
				sort: "input",
				id: e,
				index: n
			}))];
		}));
		z(() => n.selection.last.value, (e) => {
			let t = d.value.findIndex((t) => t.sort === "node" && t.id === e);
			t >= 0 && (o.value = t);
		});
		function p(e) {
			return e.sort === "input" ? Wv(n, e.id)?.inputs[e.index] : void 0;
		}
		function y(e) {
			s.value = e;
		}
		function S(e) {
			o.value = Math.max(0, Math.min(d.value.length - 1, e)), c.value?.reveal(o.value), E(() => document.getElementById(`outline-${o.value}`)?.focus());
		}
		function C(e, t) {
			let n = new Set(a.value);
			t ? n.add(e) : n.delete(e), a.value = n;
		}
		function w(e, t) {
			t ? n.selection.toggle(e.id) : n.selection.only(e.id);
		}
		function ee(e, t) {
			n.selection.nodes.has(e.id) || n.selection.only(e.id), q(t, n, r);
		}
		function T(e) {
			if (e.sort === "input") {
				let t = p(e);
				t && (r.dialog.value = {
					sort: "connect",
					from: {
						node: e.id,
						port: t.name,
						side: "in"
					}
				});
			} else ee(e, "add.connect");
		}
		function D(e, t) {
			if (e.sort === "node") {
				ee(e, t ? "edit.delete_and_heal" : "edit.delete"), y(`Deleted ${e.id}`);
				return;
			}
			let r = p(e);
			for (let e of r?.links ?? []) Hv(n, e);
			r && r.links.length > 0 ? y(`Unplugged ${r.name} of ${e.id}`) : r && n.command("set_field", {
				node: e.id,
				port: r.name,
				text: ""
			});
		}
		function O(e, t) {
			Vv(n, e.id, t) && (y(`${e.id} moved ${t < 0 ? "up" : "down"}`), E(() => S(d.value.findIndex((t) => t.key === e.key))));
		}
		function k(e) {
			w(e, !1), r.inspectorTab.value = "settings", fe(r);
			let t = e.sort === "input" ? p(e) : void 0;
			if (!t) return;
			let n = `${`[data-testid=inspector] [data-field="${CSS.escape(t.name)}"]`} :is(input, textarea, select:not([title]), [contenteditable])`;
			window.setTimeout(() => document.querySelector(n)?.focus(), 60);
		}
		function A(e, t, n) {
			let i = e.ctrlKey || e.metaKey, a = () => d.value.findIndex((e) => e.key === `node ${t.id}`);
			if (e.key === "ArrowDown" && e.altKey) O(t, 1);
			else if (e.key === "ArrowUp" && e.altKey) O(t, -1);
			else if (e.key === "ArrowDown") S(n + 1);
			else if (e.key === "ArrowUp") S(n - 1);
			else if (e.key === "Home") S(0);
			else if (e.key === "End") S(d.value.length - 1);
			else if (e.key === "ArrowRight" && t.sort === "node") C(t.id, !0);
			else if (e.key === "ArrowLeft" && t.sort === "node") C(t.id, !1);
			else if (e.key === "ArrowLeft") S(a());
			else if (e.key === " ") w(t, i || e.shiftKey);
			else if (e.key === "Enter" && !i) k(t);
			else if (e.key === "Delete" || e.key === "Backspace") D(t, i);
			else if (e.key === "c" && !i) T(t);
			else if (e.key === "g" && !i) w(t, !1), r.canvas?.jumpTo(t.id);
			else if (e.key === "F2") ee(t, "edit.rename");
			else if (e.key === "d" && i) ee(t, "edit.duplicate");
			else if (e.key === "d") ee(t, "edit.disable");
			else return;
			e.preventDefault();
		}
		return (t, i) => (j(), _("section", Xv, [
			e.narrow ? g("", !0) : (j(), _("p", Zv, [...i[7] ||= [
				b(" Enter edits, Space selects, ", -1),
				v("span", { class: "te-key" }, "C", -1),
				b(" connects, ", -1),
				v("span", { class: "te-key" }, "Alt ↑↓", -1),
				b(" moves, ", -1),
				v("span", { class: "te-key" }, "F2", -1),
				b(" renames, ", -1),
				v("span", { class: "te-key" }, "Delete", -1),
				b(" takes away. ", -1)
			]])),
			d.value.length > 0 ? (j(), h(j_, {
				key: 1,
				ref_key: "list",
				ref: c,
				class: "rows",
				role: "tree",
				"aria-label": "Nodes of this flow",
				"aria-multiselectable": "true",
				items: d.value,
				"row-height": u.value,
				keep: o.value
			}, {
				default: B(({ item: e, index: t }) => [x(Yv, {
					id: `outline-${t}`,
					node: e.id,
					index: e.sort === "input" ? e.index : null,
					open: e.sort === "node" && e.open,
					position: e.sort === "node" ? e.position : e.index,
					total: I(n).drawing.order.value.length + I(n).drawing.aside.value.size,
					active: t === o.value,
					height: u.value,
					onFocus: (e) => o.value = t,
					onKeydown: (n) => A(n, e, t),
					onClick: (t) => w(e, t.ctrlKey || t.metaKey || t.shiftKey),
					onDblclick: (t) => k(e),
					onFold: (t) => C(e.id, !(e.sort === "node" && e.open)),
					onConnect: (t) => T(e)
				}, null, 8, [
					"id",
					"node",
					"index",
					"open",
					"position",
					"total",
					"active",
					"height",
					"onFocus",
					"onKeydown",
					"onClick",
					"onDblclick",
					"onFold",
					"onConnect"
				])]),
				_: 1
			}, 8, [
				"items",
				"row-height",
				"keep"
			])) : (j(), _("p", Qv, [...i[8] ||= [
				v("b", null, "No nodes yet", -1),
				b("Press ", -1),
				v("span", { class: "te-key" }, "/", -1),
				b(" to add the first one.", -1)
			]])),
			v("div", $v, [v("button", {
				type: "button",
				class: "te-button small",
				onClick: i[0] ||= (e) => I(q)("add.search", I(n), I(r))
			}, [x(Q, { name: "add" }), i[9] ||= b("Add", -1)]), I(n).selection.nodes.size > 0 ? (j(), _(f, { key: 0 }, [
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: i[1] ||= (e) => I(q)("add.after", I(n), I(r))
				}, "Add after"),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: i[2] ||= (e) => I(q)("edit.rename", I(n), I(r))
				}, "Rename"),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: i[3] ||= (e) => I(q)("edit.duplicate", I(n), I(r))
				}, "Duplicate"),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: i[4] ||= (e) => I(q)("edit.group", I(n), I(r))
				}, "Frame"),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: i[5] ||= (e) => I(q)("edit.disable", I(n), I(r))
				}, "Disable"),
				v("button", {
					type: "button",
					class: "te-button small",
					onClick: i[6] ||= (e) => I(q)("edit.delete", I(n), I(r))
				}, "Delete")
			], 64)) : g("", !0)]),
			v("span", ey, F(s.value), 1)
		]));
	}
}), [["__scopeId", "data-v-7771f32b"]]), ny = { class: "card" }, ry = { class: "ports" }, iy = { key: 0 }, ay = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "KindCard",
	props: { kind: {} },
	setup(e) {
		let t = e, n = m(() => t.kind.inputs.slice(0, 4));
		return (t, r) => (j(), _("div", ny, [v("p", null, [x(nm, { text: e.kind.summary }, null, 8, ["text"])]), v("p", ry, [
			(j(!0), _(f, null, N(n.value, (e) => (j(), _("span", {
				key: e.name,
				class: "port"
			}, [v("i", { style: O({ background: I(Eu)(e.sort) }) }, null, 4), b(F(e.name), 1)]))), 128)),
			e.kind.inputs.length > 4 ? (j(), _("span", iy, "+" + F(e.kind.inputs.length - 4), 1)) : g("", !0),
			r[0] ||= v("span", { "aria-hidden": "true" }, "→", -1),
			(j(!0), _(f, null, N(e.kind.outputs, (e) => (j(), _("span", {
				key: e.name,
				class: "port"
			}, [v("i", { style: O({ background: I(Eu)(e.sort) }) }, null, 4), b(F(e.type), 1)]))), 128))
		])]));
	}
}), [["__scopeId", "data-v-7b9b0512"]]), oy = [
	"id",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"data-testid",
	"data-kind",
	"data-flow",
	"draggable"
], sy = { class: "title" }, cy = { class: "title" }, ly = {
	key: 0,
	title: "Needs something that is not installed here"
}, uy = {
	key: 1,
	class: "fits"
}, dy = { key: 2 }, fy = { class: "title" }, py = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PaletteRow",
	props: {
		row: {},
		id: {},
		active: { type: Boolean },
		height: {}
	},
	emits: ["choose", "point"],
	setup(e) {
		let t = e;
		function n() {
			if (t.row.sort === "kind") return t.row.section === "family" || t.row.section === "found" ? "palette-item" : "palette-shortcut";
		}
		function r(e) {
			t.row.sort === "kind" && e.dataTransfer && (e.dataTransfer.setData("application/x-treadle-kind", t.row.kind.kind), e.dataTransfer.effectAllowed = "copy");
		}
		return (t, i) => (j(), _("div", {
			id: e.id,
			class: D(["entry", {
				active: e.active,
				heading: e.row.sort === "heading"
			}]),
			style: O({ height: `${e.height}px` }),
			role: "treeitem",
			"aria-level": e.row.sort === "heading" ? 1 : 2,
			"aria-expanded": e.row.sort === "heading" ? e.row.open : void 0,
			"aria-selected": e.active,
			"data-testid": n(),
			"data-kind": e.row.sort === "kind" ? e.row.kind.kind : void 0,
			"data-flow": e.row.sort === "flow" ? e.row.flow.name : void 0,
			draggable: e.row.sort === "kind",
			onDragstart: r,
			onPointermove: i[0] ||= (e) => t.$emit("point"),
			onClick: i[1] ||= (e) => t.$emit("choose", e.pointerType === "touch")
		}, [e.row.sort === "heading" ? (j(), _(f, { key: 0 }, [
			x(Q, { name: e.row.open ? "down" : "right" }, null, 8, ["name"]),
			e.row.family ? (j(), h(Du, {
				key: 0,
				family: e.row.family
			}, null, 8, ["family"])) : g("", !0),
			v("span", sy, F(e.row.title), 1),
			v("small", null, F(e.row.count), 1)
		], 64)) : e.row.sort === "kind" ? (j(), _(f, { key: 1 }, [
			x(Du, { family: e.row.kind.family }, null, 8, ["family"]),
			v("span", cy, F(e.row.kind.title), 1),
			e.row.kind.missing.length > 0 ? (j(), _("small", ly, "needs install")) : e.row.section === "found" && e.row.fits ? (j(), _("small", uy, "fits")) : e.row.section === "family" ? g("", !0) : (j(), _("small", dy, F(e.row.kind.family), 1))
		], 64)) : (j(), _(f, { key: 2 }, [
			x(Du, { family: "flow" }),
			v("span", fy, F(e.row.flow.title || e.row.flow.name), 1),
			i[2] ||= v("small", null, "flow", -1)
		], 64))], 46, oy));
	}
}), [["__scopeId", "data-v-ff789b61"]]), my = 8;
function hy(e, t, n) {
	return [...e.map((e) => _y(e, "found", n)), ...t.map((e) => ({
		sort: "flow",
		key: `flow ${e.name}`,
		flow: e
	}))];
}
function gy(e) {
	let t = [], { fitting: n, folded: r } = e, i = (e, n, i, a, o, s) => {
		let c = !r.has(e);
		t.push({
			sort: "heading",
			key: `heading ${e}`,
			title: n,
			count: a,
			family: i,
			open: c,
			folds: o
		}), c && t.push(...s());
	};
	if (e.recent.length > 0 && i("recent", "Recent", "", e.recent.length, !0, () => e.recent.map((e) => _y(e, "recent", n))), n) {
		let t = new Map(e.kinds.map((e) => [e.kind, e])), r = [...n.kinds].flatMap((e) => t.get(e) ?? []).slice(0, my);
		r.length > 0 && i("fits", n.title, "", r.length, !0, () => r.map((e) => _y(e, "fits", n)));
	}
	let a = /* @__PURE__ */ new Map();
	for (let t of e.kinds) {
		let e = a.get(t.family);
		e ? e.push(t) : a.set(t.family, [t]);
	}
	let o = new Map(e.families.map((e) => [e.name, e.title])), s = [...o.keys(), ...[...a.keys()].filter((e) => !o.has(e))];
	for (let e of s) {
		let t = a.get(e) ?? [];
		t.length !== 0 && i(`family ${e}`, o.get(e) ?? e, e, t.length, !0, () => t.map((e) => _y(e, "family", n)));
	}
	return e.flows.length > 0 && i("flows", "Saved flows", "flow", e.flows.length, !0, () => e.flows.map((e) => ({
		sort: "flow",
		key: `flow ${e.name}`,
		flow: e
	}))), t;
}
function _y(e, t, n) {
	return {
		sort: "kind",
		key: `${t} ${e.kind}`,
		kind: e,
		section: t,
		fits: n?.kinds.has(e.kind) ?? !1
	};
}
// src/panels/palette/PalettePanel.vue?vue&type=script&setup=true&lang.ts
var vy = {
	class: "palette",
	"data-testid": "palette",
	"aria-label": "Nodes to add"
}, yy = ["aria-activedescendant"], by = {
	key: 0,
	class: "te-empty"
}, xy = {
	key: 1,
	class: "te-empty"
}, Sy = {
	key: 2,
	class: "about"
}, Cy = {
	key: 1,
	class: "te-hint"
}, wy = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PalettePanel",
	props: { narrow: { type: Boolean } },
	emits: ["added"],
	setup(e, { expose: t, emit: n }) {
		let r = e, a = n, o = l(), s = i(), c = M(""), u = M(-1), d = P(/* @__PURE__ */ new Set()), f = P([]), p = M(null), y = M(null), S = xe(o), C = m(() => [...Object.values(o.drawing.kinds.value), ...o.catalogue.listed.value]), w = m(() => Zd(C.value)), ee = m(() => r.narrow ? 40 : 30), T = m(() => {
			let e = c.value.trim();
			if (e) {
				let t = f.value.filter((t) => $d(`${t.title ?? ""} ${t.name}`, e) > 0);
				return hy(Qd(w.value, e), t, S.value);
			}
			let t = ze.value.flatMap((e) => o.catalogue.find(e) ?? []);
			return gy({
				kinds: C.value,
				families: o.catalogue.families.value,
				recent: t,
				fitting: S.value,
				flows: f.value,
				folded: d.value
			});
		}), D = m(() => T.value[u.value]);
		z(c, () => u.value = c.value.trim() ? 0 : -1), z(T, () => {
			u.value >= T.value.length && (u.value = T.value.length - 1);
		});
		async function O() {
			try {
				f.value = await o.connection.ask("flows") ?? [];
			} catch {}
		}
		z(o.ready, (e) => e && void O(), { immediate: !0 });
		function k(e) {
			T.value.length !== 0 && (u.value = Math.min(T.value.length - 1, Math.max(0, u.value + e)), y.value?.reveal(u.value));
		}
		function A(e, t) {
			if (e.sort !== "heading") return;
			let n = e.key.slice(8), r = new Set(d.value);
			t ?? r.has(n) ? r.delete(n) : r.add(n), d.value = r;
		}
		async function te(e, t = !1) {
			if (!e) return;
			if (e.sort === "heading") return A(e);
			if (a("added"), c.value = "", e.sort === "flow") {
				await Ze(o, s, e.flow.name);
				return;
			}
			let n = ne(e, t), [r] = await Xe(o, s, e.kind.kind, n);
			n.connect && r !== void 0 && et(o, s, r);
		}
		function ne(e, t) {
			let n = S.value;
			return !n || !e.fits || !(t || e.section === "fits") ? {} : n.link ? { link: n.link } : { connect: n.connect && ve(o, n.connect.node) };
		}
		function N(e) {
			let t = D.value;
			if (e.key === "ArrowDown") k(1);
			else if (e.key === "ArrowUp") k(-1);
			else if (e.key === "PageDown") k(10);
			else if (e.key === "PageUp") k(-10);
			else if (e.key === "Enter" && !e.ctrlKey && !e.metaKey) te(t);
			else if (e.key === "ArrowRight" && !c.value && t?.sort === "heading") A(t, !0);
			else if (e.key === "ArrowLeft" && !c.value && t?.sort === "heading") A(t, !1);
			else if (e.key === "Escape") c.value ? c.value = "" : s.canvas?.focus();
			else return;
			e.preventDefault();
		}
		function re() {
			E(() => {
				p.value?.focus(), p.value?.select();
			});
		}
		return t({ focus: re }), (t, n) => (j(), _("section", vy, [
			V(v("input", {
				ref_key: "input",
				ref: p,
				"onUpdate:modelValue": n[0] ||= (e) => c.value = e,
				class: "te-input",
				type: "search",
				"data-testid": "palette-search",
				placeholder: "Search nodes, types, docs   /",
				"aria-label": "Search nodes",
				role: "combobox",
				"aria-haspopup": "tree",
				"aria-expanded": "true",
				"aria-controls": "palette-tree",
				"aria-autocomplete": "list",
				"aria-activedescendant": u.value >= 0 ? `palette-${u.value}` : void 0,
				autocomplete: "off",
				spellcheck: "false",
				onKeydown: N
			}, null, 40, yy), [[R, c.value]]),
			x(j_, {
				id: "palette-tree",
				ref_key: "list",
				ref: y,
				class: "rows",
				role: "tree",
				"aria-label": "Kinds of nodes",
				tabindex: "-1",
				items: T.value,
				"row-height": ee.value,
				whole: 300,
				keep: u.value
			}, {
				default: B(({ item: e, index: t }) => [x(py, {
					id: `palette-${t}`,
					row: e,
					active: t === u.value,
					height: ee.value,
					onPoint: (e) => u.value = t,
					onChoose: (t) => void te(e, t)
				}, null, 8, [
					"id",
					"row",
					"active",
					"height",
					"onPoint",
					"onChoose"
				])]),
				_: 1
			}, 8, [
				"items",
				"row-height",
				"keep"
			]),
			I(o).catalogue.loaded.value ? T.value.length === 0 ? (j(), _("p", xy, [v("b", null, "No node is called “" + F(c.value.trim()) + "”", 1), n[1] ||= b(" Try what it works on, such as “table” or “text”, or write the step as Python in the code panel. ", -1)])) : g("", !0) : (j(), _("p", by, "Loading the nodes …")),
			e.narrow ? g("", !0) : (j(), _("div", Sy, [D.value?.sort === "kind" ? (j(), h(ay, {
				key: 0,
				kind: D.value.kind
			}, null, 8, ["kind"])) : (j(), _("p", Cy, "Drag a node onto the canvas, or choose it here."))]))
		]));
	}
}), [["__scopeId", "data-v-cf3e1bfb"]]), Ty = { class: "head" }, Ey = ["aria-labelledby"], Dy = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "LeftPanel",
	props: { narrow: { type: Boolean } },
	emits: ["added"],
	setup(e) {
		let t = i(), n = [{
			name: "palette",
			title: "Add nodes"
		}, {
			name: "outline",
			title: "Outline"
		}];
		function r(e) {
			t.outline.value = e === "outline", t.palette.value = e === "palette";
		}
		function a() {
			t.outline.value = !1, t.palette.value = !1;
		}
		return (i, o) => (j(), _(f, null, [v("div", Ty, [x(e_, {
			label: "Left panel",
			tabs: n,
			chosen: I(t).outline.value ? "outline" : "palette",
			controls: "left-content",
			onChoose: r
		}, null, 8, ["chosen"]), v("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Fold the left panel",
			onClick: a
		}, [x(Q, { name: e.narrow ? "close" : "left" }, null, 8, ["name"])])]), v("div", {
			id: "left-content",
			class: "content",
			role: "tabpanel",
			"aria-labelledby": `left-content-${I(t).outline.value ? "outline" : "palette"}`
		}, [I(t).outline.value ? (j(), h(ty, {
			key: 0,
			narrow: e.narrow
		}, null, 8, ["narrow"])) : (j(), h(wy, {
			key: 1,
			narrow: e.narrow,
			onAdded: o[0] ||= (e) => i.$emit("added")
		}, null, 8, ["narrow"]))], 8, Ey)], 64));
	}
}), [["__scopeId", "data-v-36cfae18"]]), Oy = "(max-width: 700px)";
function ky() {
	let e = typeof window.matchMedia == "function" ? window.matchMedia(Oy) : null, t = M(e?.matches ?? !1), n = (e) => t.value = e.matches;
	return e?.addEventListener("change", n), k(() => e?.removeEventListener("change", n)), t;
}
// src/panels/layout/OpeningCanvas.vue?vue&type=script&setup=true&lang.ts
var Ay = {
	class: "opening",
	role: "status",
	"aria-label": "Opening the flow"
}, jy = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "OpeningCanvas",
	setup(e) {
		return (e, t) => (j(), _("div", Ay, [(j(), _(f, null, N(3, (e) => v("span", {
			key: e,
			class: "ghost",
			style: O({ "--at": e })
		}, [...t[0] ||= [
			v("i", null, null, -1),
			v("i", null, null, -1),
			v("i", null, null, -1)
		]], 4)), 64))]));
	}
}), [["__scopeId", "data-v-eb2445e2"]]);
// src/panels/layout/sheets.ts
function My(e) {
	return e.drawer.value ? e.drawer.value : e.outline.value ? "outline" : e.palette.value ? "palette" : e.inspector.value ? "inspector" : "canvas";
}
function Ny(e, t) {
	e.palette.value = t === "palette", e.outline.value = t === "outline", e.inspector.value = t === "inspector", e.drawer.value = [
		"canvas",
		"palette",
		"outline",
		"inspector"
	].includes(t) ? null : t;
}
function Py(e, t) {
	let n = {
		palette: e.palette,
		outline: e.outline,
		inspector: e.inspector,
		drawer: e.drawer
	}, r = Object.entries(n).map(([n, r]) => z(r, (r) => {
		if (!t() || !r) return;
		let i = n === "drawer" ? e.drawer.value ?? "canvas" : n;
		(My(e) !== i || Fy(e) > 1) && Ny(e, i);
	}));
	return () => r.forEach((e) => e());
}
function Fy(e) {
	return [
		e.palette.value,
		e.outline.value,
		e.inspector.value,
		e.drawer.value
	].filter(Boolean).length;
}
// src/panels/layout/PhoneTabs.vue?vue&type=script&setup=true&lang.ts
var Iy = {
	class: "tabs",
	"aria-label": "Panels"
}, Ly = [
	"aria-pressed",
	"data-sheet",
	"onClick"
], Ry = { key: 0 }, zy = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PhoneTabs",
	setup(e) {
		let t = l(), n = i(), r = m(() => t.problems.value.length), a = m(() => My(n)), o = [
			{
				name: "canvas",
				title: "Canvas",
				icon: "eye"
			},
			{
				name: "palette",
				title: "Add",
				icon: "add"
			},
			{
				name: "outline",
				title: "Outline",
				icon: "list"
			},
			{
				name: "inspector",
				title: "Settings",
				icon: "settings"
			},
			{
				name: "code",
				title: "Code",
				icon: "code"
			},
			{
				name: "problems",
				title: "Problems",
				icon: "warning"
			}
		];
		return (e, t) => (j(), _("nav", Iy, [(j(), _(f, null, N(o, (e) => v("button", {
			key: e.name,
			type: "button",
			"aria-pressed": a.value === e.name,
			"data-sheet": e.name,
			onClick: (t) => I(Ny)(I(n), a.value === e.name ? "canvas" : e.name)
		}, [x(Q, { name: e.icon }, null, 8, ["name"]), v("span", null, [b(F(e.title), 1), e.name === "problems" && r.value > 0 ? (j(), _("b", Ry, F(r.value), 1)) : g("", !0)])], 8, Ly)), 64))]));
	}
}), [["__scopeId", "data-v-caa8dd7b"]]), By = "treadle.panels", Vy = {
	palette: [180, 480],
	inspector: [240, 640],
	drawer: [120, 720]
}, Hy = {
	palette: 232,
	inspector: 300,
	drawer: 224
}, Uy = [
	"code",
	"problems",
	"versions",
	"log"
], Wy = [
	"palette",
	"inspector",
	"outline",
	"snap",
	"minimap"
];
function Gy(e, t) {
	let [n, r] = Vy[e];
	return Math.round(Math.min(r, Math.max(n, t)));
}
function Ky(e) {
	let t = Jy();
	for (let n of Wy) typeof t[n] == "boolean" && (e[n].value = t[n]);
	(t.drawer === null || Uy.includes(t.drawer)) && (e.drawer.value = t.drawer);
	let n = ae({ ...Hy }), r = t.sizes ?? {};
	for (let e of Object.keys(Hy)) {
		let t = r[e];
		typeof t == "number" && Number.isFinite(t) && (n[e] = Gy(e, t));
	}
	return n;
}
function qy(e, t, n) {
	return z(() => ({
		sizes: { ...t },
		drawer: e.drawer.value,
		...Object.fromEntries(Wy.map((t) => [t, e[t].value]))
	}), (e) => {
		n() && Ae("local", By, JSON.stringify(e));
	});
}
function Jy() {
	try {
		let e = JSON.parse(ke("local", By) ?? "{}");
		return typeof e == "object" && e ? e : {};
	} catch {
		return {};
	}
}
// src/panels/layout/SizeHandle.vue?vue&type=script&setup=true&lang.ts
var Yy = [
	"aria-label",
	"aria-orientation",
	"aria-valuenow",
	"aria-valuemin",
	"aria-valuemax"
], Xy = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "SizeHandle",
	props: {
		panel: {},
		sizes: {},
		label: {}
	},
	setup(e) {
		let t = e, n = t.panel === "drawer", r = t.panel === "palette" ? 1 : -1;
		function i(e) {
			t.sizes[t.panel] = Gy(t.panel, e);
		}
		function a(e) {
			let a = e.currentTarget, o = n ? e.clientY : e.clientX, s = t.sizes[t.panel];
			a.setPointerCapture(e.pointerId);
			let c = (e) => i(s + r * ((n ? e.clientY : e.clientX) - o)), l = () => {
				a.removeEventListener("pointermove", c), a.removeEventListener("pointerup", l), a.removeEventListener("pointercancel", l);
			};
			a.addEventListener("pointermove", c), a.addEventListener("pointerup", l), a.addEventListener("pointercancel", l);
		}
		function o(e) {
			let a = (n ? {
				ArrowUp: 16,
				ArrowDown: -16
			} : {
				ArrowLeft: -16 * r,
				ArrowRight: 16 * r
			})[e.key];
			a !== void 0 && (e.preventDefault(), i(t.sizes[t.panel] + a));
		}
		return (t, r) => (j(), _("div", {
			class: D(["handle", { vertical: n }]),
			role: "separator",
			tabindex: "0",
			"aria-label": e.label,
			"aria-orientation": n ? "horizontal" : "vertical",
			"aria-valuenow": e.sizes[e.panel],
			"aria-valuemin": I(Vy)[e.panel][0],
			"aria-valuemax": I(Vy)[e.panel][1],
			onPointerdown: U(a, ["prevent"]),
			onKeydown: o
		}, null, 42, Yy));
	}
}), [["__scopeId", "data-v-32287e2c"]]), Zy = [
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
function Qy(e) {
	let t = 0, n = !1, r = async (i) => {
		try {
			await e.catalogue.load();
		} catch {
			i === Zy.length && e.tell("error", "The list of nodes does not come.", "It is asked for again; the rest works."), n || (t = window.setTimeout(() => void r(i + 1), Zy[Math.min(i, Zy.length - 1)]));
		}
	};
	return r(0), () => {
		n = !0, window.clearTimeout(t);
	};
}
// src/panels/notices/ToastList.vue?vue&type=script&setup=true&lang.ts
var $y = { class: "toasts" }, eb = ["role", "onPointerenter"], tb = { class: "te-hidden" }, nb = {
	key: 0,
	class: "te-hint"
}, rb = ["onClick"], ib = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "ToastList",
	setup(e) {
		let t = {
			info: 3500,
			warning: 8e3,
			error: 0
		}, n = l(), r = /* @__PURE__ */ new Map();
		z(() => n.notices.value, (e) => {
			for (let i of e) {
				let e = t[i.level];
				e > 0 && !r.has(i.id) && r.set(i.id, window.setTimeout(() => n.dismiss(i.id), e));
			}
		}, { immediate: !0 }), k(() => r.forEach((e) => window.clearTimeout(e)));
		function i(e) {
			window.clearTimeout(r.get(e.id));
		}
		return (e, t) => (j(), _("div", $y, [(j(!0), _(f, null, N(I(n).notices.value, (e) => (j(), _("div", {
			key: e.id,
			class: D(["toast te-pop", e.level]),
			role: e.level === "info" ? "status" : "alert",
			"data-testid": "notice",
			onPointerenter: (t) => i(e)
		}, [v("span", null, [
			v("b", tb, F(e.level === "info" ? "" : e.level), 1),
			b(F(e.message) + " ", 1),
			e.fix ? (j(), _("span", nb, F(e.fix), 1)) : g("", !0)
		]), v("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Dismiss",
			onClick: (t) => I(n).dismiss(e.id)
		}, [x(Q, { name: "close" })], 8, rb)], 42, eb))), 128))]));
	}
}), [["__scopeId", "data-v-438ebcbf"]]), ab = ["aria-label", "onKeydown"], ob = { class: "title" }, sb = 320, cb = 380, lb = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "QuickAdd",
	props: { request: {} },
	setup(e) {
		let t = e, n = l(), r = i(), a = M(null), o = M(""), s = P(null), c = M(t.request.connect !== null || t.request.link !== null), u = m(() => ({
			left: `${Math.max(8, Math.min(t.request.screen[0], window.innerWidth - sb - 8))}px`,
			top: `${Math.max(8, Math.min(t.request.screen[1], window.innerHeight - cb - 8))}px`
		})), d = m(() => {
			let e = [...Object.values(n.drawing.kinds.value), ...n.catalogue.listed.value], t = s.value;
			if (!t) return c.value ? [] : e;
			let r = new Map(e.map((e) => [e.kind, e]));
			return [...t].flatMap((e) => r.get(e) ?? []);
		}), f = m(() => Zd(d.value)), p = m(() => {
			let e = o.value.trim(), t = new Set(ze.value);
			return (e ? Qd(f.value, e) : [...d.value].sort((e, n) => Number(t.has(n.kind)) - Number(t.has(e.kind)))).map((e) => ({
				key: e.kind,
				title: e.title,
				aside: e.family,
				family: e.family
			}));
		}), h = m(() => {
			let { connect: e, link: n } = t.request;
			return n === null ? e ? e.side === "out" ? `Takes ${e.node}.${e.port}` : `Gives ${e.node}.${e.port}` : "Add a node" : "Insert into the wire";
		});
		async function g() {
			let { connect: e, link: r } = t.request;
			try {
				r === null ? e && (s.value = ye(n, e, await ge(n, e))) : s.value = await _e(n, he(r));
			} catch {}
			c.value = !1;
		}
		async function y(e) {
			let { at: i, connect: a, link: o } = t.request;
			b();
			let [s] = await Xe(n, r, e, {
				at: i,
				connect: a,
				link: o === null ? null : he(o)
			});
			s !== void 0 && et(n, r, s);
		}
		function b() {
			r.quickAdd.value = null, E(() => r.canvas?.focus());
		}
		function S(e) {
			a.value?.contains(e.target) || (r.quickAdd.value = null);
		}
		return A(() => {
			g(), document.addEventListener("pointerdown", S, !0);
		}), k(() => document.removeEventListener("pointerdown", S, !0)), (e, t) => (j(), _("div", {
			ref_key: "box",
			ref: a,
			class: "quick te-pop",
			style: O(u.value),
			role: "dialog",
			"aria-label": h.value,
			"data-testid": "quick-add",
			onKeydown: H(U(b, ["stop", "prevent"]), ["esc"])
		}, [v("p", ob, F(h.value), 1), x(vf, {
			items: p.value,
			label: "Search nodes",
			placeholder: "Search, Enter adds",
			empty: c.value ? "Looking for what fits …" : "Nothing fits; try another word.",
			ranked: "",
			"test-id": "quick-add-search",
			onQuery: t[0] ||= (e) => o.value = e,
			onChoose: t[1] ||= (e) => void y(e.key)
		}, null, 8, ["items", "empty"])], 44, ab));
	}
}), [["__scopeId", "data-v-509cb8a1"]]), ub = [
	"aria-expanded",
	"aria-label",
	"title",
	"onKeydown"
], db = ["aria-label", "onKeydown"], fb = [
	"disabled",
	"data-command",
	"onClick"
], pb = { class: "aside" }, mb = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "MenuButton",
	props: {
		label: {},
		icon: {},
		commands: {},
		joined: { type: Boolean }
	},
	setup(e) {
		let t = l(), n = i(), r = M(!1), a = M(null), o = M(null);
		function s() {
			return [...a.value?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []];
		}
		function c() {
			r.value = !r.value, r.value && E(() => s()[0]?.focus());
		}
		function u() {
			r.value = !1, o.value?.focus();
		}
		function d(e) {
			let t = s();
			t[(t.indexOf(document.activeElement) + e + t.length) % t.length]?.focus();
		}
		function p(e) {
			u(), q(e, t, n);
		}
		function m(e) {
			a.value?.contains(e.target) || (r.value = !1);
		}
		return A(() => document.addEventListener("pointerdown", m, !0)), k(() => document.removeEventListener("pointerdown", m, !0)), (i, s) => (j(), _("div", {
			ref_key: "box",
			ref: a,
			class: D(["menu", { joined: e.joined }])
		}, [v("button", {
			ref_key: "button",
			ref: o,
			type: "button",
			class: "te-button icon",
			"aria-haspopup": "menu",
			"aria-expanded": r.value,
			"aria-label": e.label,
			title: e.label,
			onClick: c,
			onKeydown: H(U(c, ["prevent"]), ["down"])
		}, [x(Q, { name: e.icon }, null, 8, ["name"])], 40, ub), r.value ? (j(), _("div", {
			key: 0,
			class: "te-pop items",
			role: "menu",
			"aria-label": e.label,
			onKeydown: [
				s[0] ||= H(U((e) => d(1), ["prevent"]), ["down"]),
				s[1] ||= H(U((e) => d(-1), ["prevent"]), ["up"]),
				H(U(u, ["stop", "prevent"]), ["esc"]),
				s[2] ||= H((e) => r.value = !1, ["tab"])
			]
		}, [re(i.$slots, "default", { close: u }, void 0, !0), (j(!0), _(f, null, N(e.commands, (e) => (j(), _(f, { key: e }, [I(Zt)(e) ? (j(), _("button", {
			key: 0,
			type: "button",
			class: "te-option",
			role: "menuitem",
			tabindex: "-1",
			disabled: I(Zt)(e)?.enabled?.(I(t), I(n)) === !1,
			"data-command": e,
			onClick: (t) => p(e)
		}, [b(F(I(Zt)(e)?.title), 1), v("span", pb, F(I(Id)(I(Zt)(e)?.keys?.[0])), 1)], 8, fb)) : g("", !0)], 64))), 128))], 40, db)) : g("", !0)], 2));
	}
}), [["__scopeId", "data-v-5e2c715e"]]), hb = {
	class: "where",
	"aria-label": "Where you are"
}, gb = {
	key: 0,
	class: "crumb",
	href: "/"
}, _b = {
	key: 1,
	class: "crumb",
	"aria-hidden": "true"
}, vb = ["aria-expanded", "title"], yb = {
	key: 0,
	"aria-current": "page"
}, bb = ["onClick"], xb = ["onKeydown"], Sb = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "FlowTitle",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = l(), n = i(), r = M(!1), a = M(""), o = M(""), s = M(null), c = M(null), u = m(() => t.name.value || "Flow"), d = m(() => t.drawing.flow.value.name || t.name.value || "Flow");
		function p() {
			r.value = !r.value, r.value && (a.value = t.drawing.flow.value.name, o.value = t.drawing.flow.value.description ?? "", E(() => s.value?.select()));
		}
		function h() {
			r.value = !1, c.value?.focus();
		}
		function b() {
			let { flow: e } = t.drawing;
			a.value.trim() && (a.value !== e.value.name || o.value !== (e.value.description ?? "")) && t.command("describe", {
				name: a.value.trim(),
				description: o.value
			}), h();
		}
		let x = m(() => t.inside.path.value);
		async function S(e) {
			await t.inside.leave(e), await E(), n.canvas?.fit();
		}
		return (n, i) => (j(), _(f, null, [
			i[7] ||= y("<a class=\"logo\" href=\"/\" aria-label=\"Treadle: all flows\" title=\"All flows\" data-v-15d2ad46><svg viewBox=\"0 0 32 32\" width=\"24\" height=\"24\" aria-hidden=\"true\" data-v-15d2ad46><path d=\"M7 11h18M16 11v4c0 4-5 3.5-5 8M16 15c0 4 5 3.5 5 8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" data-v-15d2ad46></path><circle cx=\"11\" cy=\"24\" r=\"2.4\" fill=\"currentColor\" data-v-15d2ad46></circle><circle cx=\"21\" cy=\"24\" r=\"2.4\" fill=\"currentColor\" data-v-15d2ad46></circle></svg></a>", 1),
			v("nav", hb, [
				e.narrow ? g("", !0) : (j(), _("a", gb, "Flows")),
				e.narrow ? g("", !0) : (j(), _("span", _b, "/")),
				x.value.length > 0 ? (j(), _("button", {
					key: 2,
					type: "button",
					class: "te-button link",
					"data-testid": "leave-subflow",
					onClick: i[0] ||= (e) => S(0)
				}, F(u.value), 1)) : (j(), _("button", {
					key: 3,
					ref_key: "button",
					ref: c,
					type: "button",
					class: "name",
					"data-testid": "flow-name",
					"aria-expanded": r.value,
					title: I(t).drawing.flow.value.description || "Name and describe this flow",
					onClick: p
				}, F(d.value), 9, vb)),
				(j(!0), _(f, null, N(x.value, (e, t) => (j(), _(f, { key: t }, [i[3] ||= v("span", {
					class: "crumb",
					"aria-hidden": "true"
				}, "/", -1), t === x.value.length - 1 ? (j(), _("b", yb, F(e), 1)) : (j(), _("button", {
					key: 1,
					type: "button",
					class: "te-button link",
					onClick: (e) => S(t + 1)
				}, F(e), 9, bb))], 64))), 128))
			]),
			r.value ? (j(), _("form", {
				key: 0,
				class: "te-pop form",
				"aria-label": "Name and description",
				onSubmit: U(b, ["prevent"]),
				onKeydown: H(U(h, ["stop"]), ["esc"])
			}, [
				i[5] ||= v("label", { for: "flow-title" }, "Name", -1),
				V(v("input", {
					id: "flow-title",
					ref_key: "field",
					ref: s,
					"onUpdate:modelValue": i[1] ||= (e) => a.value = e,
					class: "te-input",
					maxlength: "200",
					required: ""
				}, null, 512), [[R, a.value]]),
				i[6] ||= v("label", { for: "flow-description" }, "Description", -1),
				V(v("textarea", {
					id: "flow-description",
					"onUpdate:modelValue": i[2] ||= (e) => o.value = e,
					class: "te-input",
					rows: "4",
					placeholder: "What this flow is for"
				}, null, 512), [[R, o.value]]),
				v("div", { class: "buttons" }, [v("button", {
					type: "button",
					class: "te-button",
					onClick: h
				}, "Cancel"), i[4] ||= v("button", {
					type: "submit",
					class: "te-button primary"
				}, "Keep", -1)])
			], 40, xb)) : g("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-15d2ad46"]]), Cb = {
	class: "people",
	role: "group",
	"aria-label": "People here"
}, wb = ["title", "onClick"], Tb = { "aria-hidden": "true" }, Eb = { class: "te-hidden" }, Db = {
	key: 0,
	class: "te-hint"
}, Ob = ["title"], kb = { "aria-hidden": "true" }, Ab = { class: "te-hidden" }, jb = 4, Mb = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "PeopleList",
	setup(e) {
		let t = l(), n = i(), r = M(0), a = m(() => t.people.value.slice(0, jb)), o = m(() => (r.value, n.dialog.value, { ...t.person }));
		function s(e) {
			return e.trim().split(/\s+/).slice(0, 2).map((e) => [...e][0] ?? "").join("").toUpperCase() || "?";
		}
		function c(e) {
			let [t] = e;
			t !== void 0 && n.canvas?.jumpTo(t);
		}
		return (e, r) => (j(), _("div", Cb, [
			(j(!0), _(f, null, N(a.value, (e) => (j(), _("button", {
				key: e.client,
				type: "button",
				class: "person",
				style: O({ background: e.colour }),
				title: e.selection.length > 0 ? `${e.name}, at ${e.selection[0]}` : e.name,
				onClick: (t) => c(e.selection)
			}, [v("span", Tb, F(s(e.name)), 1), v("span", Eb, F(e.name) + ": show where", 1)], 12, wb))), 128)),
			I(t).people.value.length > jb ? (j(), _("span", Db, "+" + F(I(t).people.value.length - jb), 1)) : g("", !0),
			v("button", {
				type: "button",
				class: "person own",
				style: O({ background: o.value.colour }),
				title: `You are ${o.value.name}`,
				onClick: r[0] ||= (e) => I(n).dialog.value = { sort: "person" }
			}, [v("span", kb, F(s(o.value.name)), 1), v("span", Ab, "You are " + F(o.value.name) + ": change your name", 1)], 12, Ob)
		]));
	}
}), [["__scopeId", "data-v-a8a20b5f"]]), Nb = ["data-changes", "title"], Pb = ["title"], Fb = {
	key: 2,
	class: "te-chip offline",
	role: "status",
	"data-testid": "connection-state",
	"data-online": "false"
}, Ib = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "SavedState",
	setup(e) {
		let t = l(), n = i(), r = M(Date.now()), a = window.setInterval(() => r.value = Date.now(), 3e4);
		k(() => window.clearInterval(a));
		let o = m(() => !t.connection.online.value), s = m(() => {
			let { dirty: e, changes: n, version: r } = t.saved.value;
			if (!t.ready.value) return "Opening …";
			if (!e) return r === null ? "Draft" : `v${r} · saved`;
			let i = n ? `${n} unsaved change${n === 1 ? "" : "s"}` : "unsaved changes";
			return r === null ? i : `v${r} · ${i}`;
		}), c = m(() => {
			let { dirty: e, at: n } = t.saved.value, i = Vm(n, r.value);
			return e ? "See what is different from the saved flow. The draft is kept as you edit." : i && `Saved ${i}`;
		}), u = m(() => t.connection.waiting.value);
		function d() {
			n.unsaved.value = !0, n.drawer.value = "versions";
		}
		return (e, n) => (j(), _(f, null, [I(t).saved.value.dirty ? (j(), _("button", {
			key: 0,
			type: "button",
			class: "te-chip saved",
			"data-testid": "saved-state",
			"data-dirty": "true",
			"data-changes": I(t).saved.value.changes ?? void 0,
			title: c.value,
			onClick: d
		}, F(s.value), 9, Nb)) : (j(), _("span", {
			key: 1,
			class: "te-chip saved",
			"data-testid": "saved-state",
			"data-dirty": "false",
			title: c.value
		}, F(s.value), 9, Pb)), o.value ? (j(), _("span", Fb, [
			n[0] ||= v("span", { "aria-hidden": "true" }, "○", -1),
			n[1] ||= b("Offline: your edits are kept", -1),
			u.value > 0 ? (j(), _(f, { key: 0 }, [b(" (" + F(u.value) + ")", 1)], 64)) : g("", !0)
		])) : g("", !0)], 64));
	}
}), [["__scopeId", "data-v-26cdb0cd"]]), Lb = { class: "bar" }, Rb = {
	key: 1,
	class: "te-chip"
}, zb = {
	class: "pair",
	role: "group",
	"aria-label": "History"
}, Bb = ["disabled", "title"], Vb = ["disabled", "title"], Hb = ["title"], Ub = ["aria-pressed"], Wb = { class: "run" }, Gb = ["disabled", "title"], Kb = ["aria-label", "title"], qb = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "TopBar",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = l(), n = i(), r = m(() => mt(t)), a = m(() => t.history.value), o = m(() => n.plan.value && Object.values(n.plan.value).filter((e) => e.action === "run").length), s = [
			"look.commands",
			"look.shortcuts",
			"find.node",
			"flow.save_with_message",
			"flow.download",
			"flow.copy_all",
			"look.theme",
			"flow.person"
		], c = [
			"edit.undo",
			"edit.redo",
			"flow.save",
			"flow.schedule",
			"flow.plan",
			...s
		], u = [
			"flow.run_with",
			"flow.run_to",
			"flow.run_fresh"
		], d = (e) => void q(e, t, n);
		return (i, l) => (j(), _("header", Lb, [
			x(Sb, { narrow: e.narrow }, null, 8, ["narrow"]),
			e.narrow ? I(t).connection.online.value ? g("", !0) : (j(), _("span", Rb, "Offline")) : (j(), h(Ib, { key: 0 })),
			x(U_, {
				role: "status",
				"data-testid": "run-state"
			}),
			l[11] ||= v("span", { class: "space" }, null, -1),
			e.narrow ? g("", !0) : (j(), h(Mb, { key: 2 })),
			e.narrow ? g("", !0) : (j(), _(f, { key: 3 }, [
				v("div", zb, [v("button", {
					type: "button",
					class: "te-button icon quiet",
					"data-testid": "undo",
					disabled: a.value.undo === null,
					"aria-label": "Undo",
					title: `Undo${a.value.undo ? `: ${a.value.undo}` : ""}   ${I(Id)("Ctrl+Z")}`,
					onClick: l[0] ||= (e) => d("edit.undo")
				}, [x(Q, { name: "undo" })], 8, Bb), v("button", {
					type: "button",
					class: "te-button icon quiet",
					"data-testid": "redo",
					disabled: a.value.redo === null,
					"aria-label": "Redo",
					title: `Redo${a.value.redo ? `: ${a.value.redo}` : ""}   ${I(Id)("Ctrl+Shift+Z")}`,
					onClick: l[1] ||= (e) => d("edit.redo")
				}, [x(Q, { name: "redo" })], 8, Vb)]),
				v("button", {
					type: "button",
					class: "te-button",
					"data-testid": "save",
					title: `Keep this state as a version   ${I(Id)("Ctrl+S")}`,
					onClick: l[2] ||= (e) => d("flow.save")
				}, " Save ", 8, Hb),
				v("button", {
					type: "button",
					class: "te-button",
					"data-testid": "schedule",
					onClick: l[3] ||= (e) => d("flow.schedule")
				}, "Schedule"),
				v("button", {
					type: "button",
					class: "te-button",
					"data-testid": "plan",
					"aria-pressed": I(n).plan.value !== null,
					title: "What would run, and why",
					onClick: l[4] ||= (e) => d("flow.plan")
				}, [l[8] ||= b(" Plan", -1), o.value === null ? g("", !0) : (j(), _(f, { key: 0 }, [b(" · " + F(o.value) + " to run", 1)], 64))], 8, Ub)
			], 64)),
			r.value ? (j(), _("button", {
				key: 4,
				type: "button",
				class: "te-button danger",
				"data-testid": "stop",
				onClick: l[5] ||= (e) => d("flow.stop")
			}, [x(Q, { name: "stop" }), l[9] ||= b("Stop ", -1)])) : g("", !0),
			v("div", Wb, [v("button", {
				type: "button",
				class: "te-button primary",
				"data-testid": "run",
				disabled: r.value,
				title: `Run the flow   ${I(Id)("Ctrl+Enter")}`,
				onClick: l[6] ||= (e) => d("flow.run")
			}, [x(Q, { name: "play" }), l[10] ||= b("Run ", -1)], 8, Gb), e.narrow ? g("", !0) : (j(), h(mb, {
				key: 0,
				label: "More ways to run",
				icon: "down",
				commands: u,
				joined: ""
			}))]),
			e.narrow ? g("", !0) : (j(), _("button", {
				key: 5,
				type: "button",
				class: "te-button icon quiet",
				"aria-label": I(Bt) ? "Use the light theme" : "Use the dark theme",
				title: I(Bt) ? "Light" : "Dark",
				"data-testid": "theme",
				onClick: l[7] ||= (e) => d("look.theme")
			}, [x(Q, { name: I(Bt) ? "sun" : "moon" }, null, 8, ["name"])], 8, Kb)),
			x(mb, {
				label: "More",
				icon: "more",
				commands: e.narrow ? c : s
			}, null, 8, ["commands"])
		]));
	}
}), [["__scopeId", "data-v-49b6dabc"]]), Jb = {
	key: 0,
	class: "te-banner",
	role: "status",
	"data-testid": "build-banner"
}, Yb = { key: 0 }, Xb = { key: 1 }, Zb = ["disabled"], Qb = /* @__PURE__ */ C({
	__name: "BuildBanner",
	setup(e) {
		let t = l(), n = i(), r = M(!1), a = M(!1);
		function o() {
			n.sendTyped(), r.value = !0;
		}
		return z([r, t.connection.waiting], ([e, t]) => {
			e && t === 0 && window.location.reload();
		}), (e, n) => I(t).outdated.value && !a.value ? (j(), _("div", Jb, [
			r.value ? (j(), _("span", Yb, [...n[1] ||= [v("b", null, "Your last edits are on their way.", -1), b(" The page loads anew as soon as they have arrived.", -1)]])) : (j(), _("span", Xb, [...n[2] ||= [v("b", null, "Treadle was updated.", -1), b(" This tab still shows the editor from before; your edits stay as they are.", -1)]])),
			v("button", {
				type: "button",
				class: "te-button small primary",
				disabled: r.value,
				onClick: o
			}, "Reload", 8, Zb),
			r.value ? g("", !0) : (j(), _("button", {
				key: 2,
				type: "button",
				class: "te-button small",
				onClick: n[0] ||= (e) => a.value = !0
			}, "Later"))
		])) : g("", !0);
	}
}), $b = {
	key: 0,
	class: "te-banner warn",
	role: "alert",
	"data-testid": "disk-banner"
}, ex = { key: 0 }, tx = { key: 1 }, nx = ["disabled"], rx = ["disabled"], ix = /* @__PURE__ */ C({
	__name: "DiskBanner",
	setup(e) {
		let t = l(), n = M(!1), r = m(() => t.saved.value.on_disk);
		async function i(e) {
			n.value = !0, await K(t, "reload", { keep: e }), n.value = !1;
		}
		return (e, t) => r.value === "same" ? g("", !0) : (j(), _("div", $b, [
			r.value === "changed" ? (j(), _("span", ex, [...t[2] ||= [v("b", null, "The file of this flow was changed outside of the editor.", -1), b(" Neither side is lost: take the file as a change you can undo, or keep what stands here.", -1)]])) : (j(), _("span", tx, [...t[3] ||= [v("b", null, "The file of this flow is gone.", -1), b(" What stands here is kept; saving writes the file again.", -1)]])),
			v("button", {
				type: "button",
				class: "te-button small",
				disabled: n.value,
				onClick: t[0] ||= (e) => i("mine")
			}, "Keep mine", 8, nx),
			r.value === "changed" ? (j(), _("button", {
				key: 2,
				type: "button",
				class: "te-button small",
				disabled: n.value,
				onClick: t[1] ||= (e) => i("theirs")
			}, "Take theirs", 8, rx)) : g("", !0)
		]));
	}
}), ax = { class: "middle" }, ox = {
	class: "stage",
	"aria-label": "Canvas"
}, sx = /*#__PURE__*/ u(/* @__PURE__ */ C({
	__name: "FlowEditor",
	emits: ["send"],
	setup(e, { expose: n, emit: r }) {
		let i = r, a = Me(), l = new s(a, { send: (e) => i("send", e) }, Ie(a)), u = new c(), d = ky(), p = Ky(u);
		d.value && Ny(u, "canvas"), te(t, l), te(o, u), n({
			receive: (e) => l.receive(e),
			connected: () => w && l.connection.hello(l.ready.value ? l.drawing.revision : null),
			lost: () => l.connection.lost()
		});
		let y = m(() => u.palette.value || u.outline.value), b = m(() => l.ready.value && l.drawing.order.value.length === 0 && l.drawing.notes.visible.size === 0 && !u.quickAdd.value), S = [qy(u, p, () => !d.value), Py(u, () => d.value)], C = () => u.sendTyped(), w = !1;
		async function ee() {
			await Ne(a) && l.connection.beginAnew(), w = !0, l.connection.hello(null);
		}
		return A(() => {
			ee(), S.push(Qy(l), zd(l, u), Ut()), window.addEventListener("pagehide", C);
		}), k(() => {
			window.removeEventListener("pagehide", C), S.forEach((e) => e()), l.connection.lost();
		}), (e, t) => (j(), _("div", { class: D(["treadle-editor", { narrow: I(d) }]) }, [
			x(qb, { narrow: I(d) }, null, 8, ["narrow"]),
			x(Qb),
			x(ix),
			v("div", ax, [
				y.value ? (j(), _("aside", {
					key: 0,
					class: "side left",
					style: O(I(d) ? {} : { width: `${I(p).palette}px` }),
					"aria-label": "Nodes"
				}, [x(Dy, {
					narrow: I(d),
					onAdded: t[0] ||= (e) => I(d) && I(Ny)(I(u), "canvas")
				}, null, 8, ["narrow"])], 4)) : g("", !0),
				y.value && !I(d) ? (j(), h(Xy, {
					key: 1,
					panel: "palette",
					sizes: I(p),
					label: "Width of the left panel"
				}, null, 8, ["sizes"])) : I(d) ? g("", !0) : (j(), h(Bv, {
					key: 2,
					side: "left"
				})),
				v("main", ox, [x(jd), I(l).ready.value ? b.value ? (j(), h(Rv, { key: 1 })) : g("", !0) : (j(), h(jy, { key: 0 }))]),
				I(u).inspector.value && !I(d) ? (j(), h(Xy, {
					key: 3,
					panel: "inspector",
					sizes: I(p),
					label: "Width of the inspector"
				}, null, 8, ["sizes"])) : I(d) ? g("", !0) : (j(), h(Bv, {
					key: 4,
					side: "right"
				})),
				I(u).inspector.value ? (j(), _("aside", {
					key: 5,
					class: "side right",
					style: O(I(d) ? {} : { width: `${I(p).inspector}px` }),
					"aria-label": "Settings"
				}, [x(d_)], 4)) : g("", !0),
				I(d) && I(u).drawer.value ? (j(), h(Fv, {
					key: 6,
					class: "sheet",
					height: I(p).drawer,
					narrow: ""
				}, null, 8, ["height"])) : g("", !0)
			]),
			I(d) ? (j(), h(zy, { key: 1 })) : (j(), _(f, { key: 0 }, [I(u).drawer.value ? (j(), h(Xy, {
				key: 0,
				panel: "drawer",
				sizes: I(p),
				label: "Height of the drawer"
			}, null, 8, ["sizes"])) : g("", !0), x(Fv, {
				height: I(p).drawer,
				narrow: !1
			}, null, 8, ["height"])], 64)),
			I(u).quickAdd.value ? (j(), h(lb, {
				key: I(u).quickAdd.value.screen.join(),
				request: I(u).quickAdd.value
			}, null, 8, ["request"])) : g("", !0),
			I(u).contextMenu.value ? (j(), h(Ef, {
				key: I(u).contextMenu.value.screen.join(),
				menu: I(u).contextMenu.value
			}, null, 8, ["menu"])) : g("", !0),
			x(xp),
			I(u).commandPalette.value ? (j(), h(xf, { key: 4 })) : g("", !0),
			I(u).shortcuts.value ? (j(), h(Tp, { key: 5 })) : g("", !0),
			x(ib)
		], 2));
	}
}), [["__scopeId", "data-v-50d14b40"]]);
export { sx as default };
