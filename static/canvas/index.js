import { n as e } from "./rolldown-runtime.js";
import { a as t, c as n, d as r, f as i, g as a, h as o, i as s, l as c, m as l, n as u, o as d, p as f, r as p, s as m, t as h, u as g } from "./_plugin-vue_export-helper.js";
import { Fragment as _, Teleport as v, computed as y, createBlock as b, createCommentVNode as x, createElementBlock as S, createElementVNode as C, createStaticVNode as w, createTextVNode as T, createVNode as E, defineAsyncComponent as D, defineComponent as O, h as k, inject as ee, mergeProps as A, nextTick as j, normalizeClass as M, normalizeStyle as N, onBeforeUnmount as P, onMounted as F, openBlock as I, provide as te, reactive as ne, ref as L, renderList as R, renderSlot as re, resolveDynamicComponent as ie, shallowReactive as ae, shallowRef as z, toDisplayString as B, triggerRef as oe, unref as V, useId as se, vModelCheckbox as ce, vModelRadio as le, vModelSelect as ue, vModelText as de, vShow as fe, watch as H, watchPostEffect as pe, withCtx as U, withDirectives as W, withKeys as G, withModifiers as K } from "vue";
// src/commands/focus.ts
function me(e) {
	e.outline.value = !1, e.palette.value = !0, ve("[data-testid=palette-search]");
}
function he(e) {
	e.palette.value = !1, e.outline.value = !0, ve("[data-testid=outline] [role=treeitem]");
}
function ge(e, t = "input, textarea, select, [role=tab][aria-selected=true]") {
	e.inspector.value = !0, ve(`[data-testid=inspector] :is(${t})`);
}
function _e(e, t) {
	e.drawer.value = t, ve("[data-testid=drawer] [role=tab][aria-selected=true]");
}
function ve(e) {
	j(() => {
		let t = document.querySelector(e);
		t?.focus(), t instanceof HTMLInputElement && t.select();
	});
}
// src/panels/palette/fitting.ts
function ye(e) {
	let [t, n, r, i, a] = JSON.parse(e);
	return {
		source: t,
		source_port: n,
		target: r,
		target_port: i,
		path: a
	};
}
function be(e, t) {
	return e.connection.ask("fits", {
		node: t.node,
		port: t.port,
		side: t.side
	});
}
async function xe(e, t) {
	let [n, r] = await Promise.all([be(e, {
		node: t.source,
		port: t.source_port,
		side: "out"
	}), be(e, {
		node: t.target,
		port: t.target_port,
		side: "in"
	})]);
	return new Set(Object.keys(n.kinds).filter((e) => e in r.kinds));
}
function Se(e, t) {
	let n = e.drawing.nodes.visible.get(t);
	if (!n) return null;
	let r = e.catalogue.find(n.kind)?.outputs[0]?.name ?? n.outputs?.[0] ?? null;
	return r === null ? null : {
		node: t,
		port: r,
		side: "out"
	};
}
function Ce(e, t, n) {
	let r = we(e, t), i = (i) => {
		let a = e.catalogue.find(i), o = ((t.side === "out" ? a?.inputs : a?.outputs) ?? []).filter((e) => n.kinds[i]?.includes(e.name));
		return o.some((e) => e.type === r?.type) ? 0 : o.some((e) => e.sort === r?.sort && e.sort !== "any") ? 1 : o.some((e) => e.sort === "any") ? 3 : 2;
	}, a = new Map(Object.keys(n.kinds).map((e) => [e, i(e)]));
	return new Set([...a.keys()].sort((e, t) => (a.get(e) ?? 0) - (a.get(t) ?? 0)));
}
function we(e, { node: t, port: n, side: r }) {
	let i = e.catalogue.find(e.drawing.nodes.raw.get(t)?.kind ?? "");
	return (r === "out" ? i?.outputs : i?.inputs)?.find((e) => e.name === n);
}
function Te(e) {
	let t = z(null), n = 0, r = 0;
	async function i() {
		let r = ++n, i = await Ee(e).catch(() => null);
		r === n && (t.value = i);
	}
	return H(() => [
		[...e.selection.nodes].join("\n"),
		[...e.selection.links].join("\n"),
		e.ready.value
	], () => {
		t.value = null, n += 1, window.clearTimeout(r), r = window.setTimeout(() => void i(), 120);
	}, { immediate: !0 }), P(() => window.clearTimeout(r)), t;
}
async function Ee(e) {
	let { nodes: t, links: n } = e.selection, [r] = t, [i] = n;
	if (t.size === 1 && r !== void 0) {
		let t = Se(e, r);
		if (!t) return null;
		let n = await be(e, t);
		return {
			title: `Fits the output of ${r}`,
			kinds: Ce(e, t, n),
			connect: t,
			link: null
		};
	}
	if (t.size === 0 && n.size === 1 && i !== void 0) {
		let t = ye(i);
		return {
			title: "Fits into the selected wire",
			kinds: await xe(e, t),
			connect: null,
			link: t
		};
	}
	return null;
}
// src/tab_lock.ts
var De = 600, Oe = 1e4, ke = 200;
async function Ae(e) {
	return navigator.locks ? !await je(`treadle.tab.${e}`) : await Ne(`treadle.tab.${e}`);
}
function je(e) {
	return new Promise((t) => {
		let n = AbortSignal.timeout(Me() ? Oe : De);
		navigator.locks.request(e, { signal: n }, () => (t(!0), new Promise(() => void 0))).catch(() => t(!n.aborted));
	});
}
function Me() {
	return performance.getEntriesByType("navigation").some((e) => "type" in e && e.type === "reload");
}
function Ne(e) {
	if (typeof BroadcastChannel > "u") return Promise.resolve(!1);
	let t = new BroadcastChannel(e);
	return new Promise((e) => {
		let n = (n) => {
			clearTimeout(r), t.onmessage = ({ data: e }) => e === "who" && t.postMessage("me"), n && t.close(), e(n);
		}, r = setTimeout(() => n(!1), ke);
		t.onmessage = ({ data: e }) => e === "me" && n(!0), t.postMessage("who");
	});
}
// src/person.ts
var Pe = [
	"#c2410c",
	"#0f766e",
	"#7c3aed",
	"#be185d",
	"#1d4ed8",
	"#4d7c0f",
	"#a16207",
	"#0e7490"
];
function Fe(e, t) {
	try {
		return (e === "local" ? localStorage : sessionStorage).getItem(t);
	} catch {
		return null;
	}
}
function Ie(e, t, n) {
	try {
		(e === "local" ? localStorage : sessionStorage).setItem(t, n);
	} catch {}
}
function Le() {
	return [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
function Re() {
	return Be(Fe("session", "treadle.client") ?? Le());
}
async function ze(e) {
	let t = await Ae(e.client);
	return t && (Object.assign(e, Be(Le())), await Ae(e.client)), Ie("session", "treadle.client", e.client), t;
}
function Be(e) {
	let t = Pe[[...e].reduce((e, t) => e + t.charCodeAt(0), 0) % Pe.length] ?? "#1d4ed8";
	return {
		client: e,
		name: Fe("local", "treadle.name") ?? `Guest ${e.slice(0, 4)}`,
		colour: Fe("local", "treadle.colour") ?? t
	};
}
function Ve(e, t, n) {
	e.name = t, e.colour = n, Ie("local", "treadle.name", t), Ie("local", "treadle.colour", n);
}
function He(e) {
	let t = () => `treadle.pending.${e.client}.${location.pathname}`;
	return {
		load: () => Fe("session", t()),
		save: (e) => Ie("session", t(), e)
	};
}
// src/panels/palette/recent.ts
var Ue = "treadle.recent", We = 6, Ge = z(qe());
function Ke(e) {
	Ge.value = [e, ...Ge.value.filter((t) => t !== e)].slice(0, We), Ie("local", Ue, JSON.stringify(Ge.value));
}
function qe() {
	try {
		let e = JSON.parse(Fe("local", Ue) ?? "[]");
		return Array.isArray(e) ? e.filter((e) => typeof e == "string").slice(0, We) : [];
	} catch {
		return [];
	}
}
// src/panels/palette/add_kind.ts
var Je = 212, Ye = 84, Xe = 40, Ze = 120, Qe = 20, $e = [
	-3,
	-2,
	-1,
	0,
	1,
	2,
	3
], et = $e.flatMap((e) => $e.map((t) => [e * 232, t * 140])).sort(([e, t], [n, r]) => Math.hypot(e, t) - Math.hypot(n, r)), tt = [
	0,
	1,
	2,
	3,
	-1,
	-2,
	4,
	-3
].map((e) => [0, e * 140]);
async function nt(e, t, n, r = {}) {
	let i = r.at ?? it(e, t, r.connect ?? null), a = r.link ? await e.command("insert", {
		link: r.link,
		kind: n,
		at: i
	}) : await e.command("add", {
		kind: n,
		at: i,
		...r.connect ? { connect: { ...r.connect } } : {}
	});
	return Ke(n), a.length > 0 && e.selection.only(...a), a;
}
async function rt(e, t, n, r) {
	let i = {
		flow: n,
		at: r ?? it(e, t, null)
	}, a = await e.command("use_flow", i);
	return a.length > 0 && e.selection.only(...a), a;
}
function it(e, t, n) {
	let r = n ? e.drawing.places.raw.get(n.node) : void 0, [i, a] = r ? [r.x + (n?.side === "in" ? -296 : (r.width ?? Je) + Ye), r.y] : at(t), o = [...e.drawing.places.raw.values()], [s, c] = (r ? tt : et).find(([e, t]) => o.every((n) => Math.abs(n.x - i - e) >= 232 || Math.abs(n.y - a - t) >= (n.height ?? Ze) + Qe)) ?? [0, 0];
	return [Math.round(i + s), Math.round(a + c)];
}
function at(e) {
	let [t, n] = e.canvas?.centre() ?? [0, 0];
	return [t - Je / 2, n - Xe];
}
function ot(e, t, n) {
	let r = e.drawing.places.raw.get(n), i = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect(), { x: a, y: o, zoom: s } = t.viewport.value;
	r !== void 0 && i !== void 0 && i.width > 0 && r.x * s + a >= 0 && (r.x + Je) * s + a <= i.width && r.y * s + o >= 0 && (r.y + 80) * s + o <= i.height ? t.canvas?.focusNode(n) : t.canvas?.jumpTo(n);
}
// src/commands/selected.ts
function st(e) {
	return [...e.selection.nodes];
}
function ct(e) {
	return e.selection.nodes.size > 0;
}
function q(e) {
	let [t] = e.selection.nodes;
	return e.selection.nodes.size === 1 && t !== void 0 ? t : null;
}
function lt(e) {
	return !e.selection.empty;
}
function ut(e, t) {
	let { nodes: n, links: r, groups: i, notes: a } = e.selection;
	return {
		nodes: [...n],
		links: [...r].map(ye),
		groups: [...i],
		notes: [...a],
		heal: t
	};
}
function dt(e, t) {
	let n = t === null ? void 0 : e.drawing.nodes.raw.get(t);
	return n !== void 0 && (e.catalogue.find(n.kind)?.is_flow ?? !1);
}
function ft(e) {
	let t = new Set(e.selection.nodes), n = [];
	for (let r of e.drawing.order.value) {
		let i = e.drawing.nodes.raw.get(r)?.block;
		i && t.has(i) && !t.has(r) && (t.add(r), n.push(r));
	}
	return n;
}
// src/commands/add.ts
var pt = [
	{
		id: "add.search",
		title: "Search for a node to add",
		keys: ["/"],
		words: "palette find kind",
		run: (e, t) => me(t)
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
		enabled: (e) => q(e) !== null,
		run(e, t) {
			let n = q(e), r = n === null ? null : Se(e, n);
			if (n === null || !r) return;
			let i = e.drawing.places.raw.get(n);
			t.quickAdd.value = {
				at: it(e, t, r),
				screen: mt(t, i ? [i.x + (i.width ?? 212) + 24, i.y] : [0, 0]),
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
		enabled: (e) => q(e) !== null,
		run(e, t) {
			let n = q(e), r = n === null ? null : Se(e, n);
			r && (t.dialog.value = {
				sort: "connect",
				from: r
			});
		}
	}
];
function mt(e, [t, n]) {
	let { zoom: r, x: i, y: a } = e.viewport.value, o = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
	return [t * r + i + (o?.left ?? 0), n * r + a + (o?.top ?? 0)];
}
// src/commands/arrange.ts
var ht = (e) => e.selection.nodes.size > 1, gt = (e) => e.selection.nodes.size > 2, _t = [
	["left", "Align left edges"],
	["centre", "Align centres"],
	["right", "Align right edges"],
	["top", "Align top edges"],
	["middle", "Align on one level"],
	["bottom", "Align bottom edges"]
], vt = [
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
], yt = [
	{
		id: "arrange.tidy",
		title: "Tidy up",
		keys: ["T"],
		words: "layout arrange automatically elk",
		enabled: (e) => e.drawing.order.value.length > 0,
		run: (e, t) => t.canvas?.tidy(e.selection.nodes.size > 1 ? st(e) : void 0)
	},
	..._t.map(([e, t]) => ({
		id: `arrange.${e}`,
		title: t,
		enabled: ht,
		run: (t, n) => n.canvas?.align(e)
	})),
	{
		id: "arrange.across",
		title: "Spread evenly across",
		words: "distribute horizontally",
		enabled: gt,
		run: (e, t) => t.canvas?.distribute("across")
	},
	{
		id: "arrange.down",
		title: "Spread evenly downwards",
		words: "distribute vertically",
		enabled: gt,
		run: (e, t) => t.canvas?.distribute("down")
	},
	{
		id: "arrange.collapse",
		title: "Collapse or open",
		keys: ["H"],
		words: "fold hide title",
		enabled: ct,
		run(e, t) {
			let n = st(e);
			t.canvas?.collapse(n, !n.every((t) => e.drawing.places.raw.get(t)?.collapsed));
		}
	},
	...vt.map(([e, t, n]) => ({
		id: `arrange.colour_${e}`,
		title: `Colour: ${t}`,
		words: "paint mark",
		enabled: ct,
		run: (e, t) => t.canvas?.paint(st(e), n)
	}))
];
// src/commands/asked_for.ts
function bt(e, t) {
	let n = e.order.value;
	return t.nodes ? t.nodes : t.from === void 0 ? t.to === void 0 ? [...n] : [...St(t.to, (t) => e.linksInto(t).map((e) => e.source))] : [...St(t.from, xt(e, n))];
}
function xt(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t) for (let { source: t } of e.linksInto(r)) {
		let e = n.get(t);
		e ? e.push(r) : n.set(t, [r]);
	}
	return (e) => n.get(e) ?? [];
}
function St(e, t) {
	let n = /* @__PURE__ */ new Set([e]), r = [e];
	for (let e = r.pop(); e !== void 0; e = r.pop()) for (let i of t(e)) n.has(i) || (n.add(i), r.push(i));
	return n;
}
// src/commands/requests.ts
var Ct = /* @__PURE__ */ new Set(["queued", "running"]);
function wt(e) {
	return Ct.has(e.run.value?.state ?? "");
}
function Tt(e) {
	return wt(e) || e.run.value?.state === "waiting";
}
async function Et(e, t, n = {}) {
	try {
		return await e.connection.ask(t, n);
	} catch (t) {
		if (!(t instanceof a)) throw t;
		return e.tell("error", t.refusal.message, t.refusal.fix), null;
	}
}
async function Dt(e, t = "") {
	let n = await Et(e, "save", { message: t });
	return n && e.tell("info", `Saved as version ${n.version}.`), n !== null;
}
async function Ot(e, t, n = {}) {
	if (wt(e)) return;
	if ((e.drawing.flow.value.parameters ?? []).some((e) => e.required) && !n.parameters) {
		t.dialog.value = { sort: "run" };
		return;
	}
	t.plan.value = null;
	let r = e.expectRun(bt(e.drawing, n));
	try {
		await e.connection.ask("run", {
			to: n.to ?? null,
			from: n.from ?? null,
			nodes: n.nodes ?? [],
			fresh: n.fresh ?? !1,
			parameters: n.parameters ?? {},
			repeat: n.decided?.repeat ?? [],
			done: n.decided?.done ?? [],
			request: kt()
		});
	} catch (i) {
		if (r(), !(i instanceof a)) throw i;
		let { unknown: o } = i.refusal;
		o ? t.dialog.value = {
			sort: "unknown",
			nodes: o,
			again: (r) => void Ot(e, t, {
				...n,
				decided: r
			})
		} : e.tell("error", i.refusal.message, i.refusal.fix);
	}
}
function kt() {
	return Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12)), (e) => e.toString(16).padStart(2, "0")).join("");
}
async function At(e) {
	await Et(e, "stop");
}
async function jt(e, t) {
	let n = await Et(e, "plan");
	n && (t.plan.value = n.nodes, t.planSeconds.value = n.expected_s, t.drawer.value = "plan");
}
var Mt = "", Nt = !1;
async function Pt(e) {
	return Mt = e, Nt = !(await Lt(e) || Rt(e)), !Nt;
}
async function Ft() {
	if (Nt) return Mt;
	try {
		return await navigator.clipboard?.readText() ?? null;
	} catch {
		return null;
	}
}
function It(e) {
	return Nt ? Mt : e.clipboardData?.getData("text/plain") ?? "";
}
async function Lt(e) {
	if (!navigator.clipboard?.writeText) return !1;
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
function Rt(e) {
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
async function zt(e) {
	let t = [...e.selection.nodes];
	if (t.length === 0) return !1;
	let n = await Et(e, "copy", { nodes: t });
	if (!n) return !1;
	let r = await Pt(n.text), i = t.length === 1 ? `“${t[0]}”` : `${t.length} nodes`;
	return e.tell("info", r ? `Copied ${i}.` : `Copied ${i}, for this tab only.`), !0;
}
async function Bt(e, t, n, r) {
	if (!n.trim()) return;
	if (n.length > 1e7) {
		e.tell("warning", "This is more than 10 MB and was not pasted.", "Read it from a file in the flow instead.");
		return;
	}
	if (e.drawing.order.value.length === 0 && /^\s*@(\w+\.)?flow\b/m.test(n)) {
		e.writeCode(n), e.tell("info", "Pasted as the code of this flow.");
		return;
	}
	let i = r && t.canvas?.armAt(r), a = await e.command("paste", {
		text: n,
		at: r ?? t.canvas?.centre() ?? [0, 0],
		...i ?? {}
	});
	a.length > 0 && e.selection.only(...a);
}
async function Vt(e, t, n) {
	let r = await Ft();
	r === null ? t.dialog.value = { sort: "paste" } : await Bt(e, t, r, n);
}
var Ht = [
	{
		id: "edit.undo",
		title: "Undo",
		keys: ["Ctrl+Z"],
		enabled: (e) => e.canUndo.value,
		run: (e) => e.undo()
	},
	{
		id: "edit.redo",
		title: "Redo",
		keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
		enabled: (e) => e.canRedo.value,
		run: (e) => e.redo()
	},
	{
		id: "edit.cut",
		title: "Cut",
		keys: ["Ctrl+X"],
		enabled: ct,
		async run(e) {
			let t = ut(e, !1);
			t.nodes = [...st(e), ...ft(e)], await zt(e) && e.command("delete", t);
		}
	},
	{
		id: "edit.copy",
		title: "Copy",
		keys: ["Ctrl+C"],
		enabled: ct,
		run: async (e) => void await zt(e)
	},
	{
		id: "edit.paste",
		title: "Paste",
		keys: ["Ctrl+V"],
		native: !0,
		run: (e, t) => Vt(e, t, t.contextMenu.value?.at)
	},
	{
		id: "edit.duplicate",
		title: "Duplicate",
		keys: ["Ctrl+D"],
		enabled: ct,
		async run(e) {
			let t = await e.command("duplicate", { nodes: st(e) });
			t.length > 0 && e.selection.only(...t);
		}
	},
	{
		id: "edit.delete",
		title: "Delete",
		keys: ["Delete", "Backspace"],
		enabled: lt,
		run(e, t) {
			let n = ft(e), r = ut(e, !1);
			n.length > 0 ? t.dialog.value = {
				sort: "delete",
				content: n,
				args: r
			} : e.command("delete", r);
		}
	},
	{
		id: "edit.delete_and_heal",
		title: "Delete and join what is around",
		keys: ["Ctrl+Delete", "Ctrl+Backspace"],
		words: "heal bypass remove",
		enabled: ct,
		run: (e) => void e.command("delete", ut(e, !0))
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
		enabled: lt,
		run: (e) => e.selection.clear()
	},
	{
		id: "edit.select_upstream",
		title: "Select what it depends on",
		words: "ancestors inputs before",
		enabled: ct,
		run: (e) => e.selection.only(...Gt(st(e), (t) => Wt(e, t)))
	},
	{
		id: "edit.select_downstream",
		title: "Select what depends on it",
		words: "descendants outputs after",
		enabled: ct,
		run(e) {
			let t = /* @__PURE__ */ new Map();
			for (let [n, r] of e.drawing.nodes.raw) for (let [e] of r.links) t.set(e, [...t.get(e) ?? [], n]);
			e.selection.only(...Gt(st(e), (e) => t.get(e) ?? []));
		}
	},
	{
		id: "edit.pin",
		title: "Pin a value …",
		words: "mock replace freeze output hold",
		enabled: (e) => q(e) !== null,
		run(e, t) {
			let n = q(e);
			n !== null && (t.dialog.value = {
				sort: "pin",
				node: n
			});
		}
	},
	{
		id: "edit.unpin",
		title: "Unpin",
		words: "mock release",
		enabled: (e) => st(e).some((t) => e.drawing.pins.value.has(t)),
		async run(e) {
			await e.command("unpin", { nodes: st(e) });
		}
	},
	{
		id: "edit.disable",
		title: "Disable or enable",
		keys: ["D"],
		words: "bypass mute off aside skip",
		enabled: ct,
		run(e) {
			let t = st(e), n = !t.every((t) => e.drawing.aside.value.has(t));
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
		enabled: (e) => q(e) !== null,
		run(e, t) {
			let n = q(e);
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
		enabled: (e) => q(e) !== null,
		run(e, t) {
			let n = q(e);
			n !== null && (t.dialog.value = {
				sort: "replace",
				node: n
			});
		}
	},
	...[
		[
			"if",
			"Run only if …",
			"branch condition enclose block"
		],
		[
			"for",
			"Run for each …",
			"loop iterate enclose block"
		],
		[
			"while",
			"Run while …",
			"loop repeat enclose block"
		],
		[
			"try",
			"Catch errors of these",
			"try except recover enclose block"
		]
	].map(([e, t, n]) => ({
		id: `edit.enclose_${e}`,
		title: t,
		words: n,
		enabled: ct,
		run: (t) => void t.command("enclose", {
			nodes: st(t),
			kind: e
		})
	})),
	{
		id: "edit.map",
		title: "Run for each item, or once",
		words: "map iterate list items policy",
		enabled: (e) => Ut(e) !== null,
		run(e, t) {
			let n = Ut(e);
			if (!n) return;
			let r = n.call === "map" || n.call === "each" ? "once" : "for each";
			e.command("set_policy", {
				node: n.id,
				field: "call",
				text: r
			}), r !== "once" && (t.inspectorTab.value = "policy");
		}
	},
	{
		id: "edit.failure",
		title: "When it fails …",
		words: "error recover catch value policy try",
		enabled: (e) => Ut(e) !== null,
		run(e, t) {
			t.inspectorTab.value = "policy", ge(t, "[data-testid=recover-value], [data-testid=when-it-fails] button");
		}
	},
	{
		id: "edit.group",
		title: "Frame the selection",
		keys: ["Ctrl+G"],
		words: "group",
		enabled: ct,
		run: (e) => void e.command("group", {
			nodes: st(e),
			title: "Group"
		})
	},
	{
		id: "edit.subflow",
		title: "Make a sub-flow of the selection",
		keys: ["Ctrl+Shift+G"],
		words: "extract function",
		enabled: ct,
		run(e, t) {
			t.dialog.value = {
				sort: "subflow",
				nodes: st(e)
			};
		}
	},
	{
		id: "edit.expand",
		title: "Put the sub-flow's nodes in its place",
		words: "inline unpack ungroup",
		enabled: (e) => dt(e, q(e)),
		run: (e) => void e.command("expand_subflow", { node: q(e) })
	}
];
function Ut(e) {
	let t = e.drawing.nodes.raw.get(q(e) ?? "");
	return t && t.kind !== "code" && !t.arms?.length ? t : null;
}
function Wt(e, t) {
	return (e.drawing.nodes.raw.get(t)?.links ?? []).map(([e]) => e);
}
function Gt(e, t) {
	let n = new Set(e);
	for (let e of n) for (let r of t(e)) n.add(r);
	return [...n];
}
// src/commands/find.ts
var Kt = [{
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
async function qt(e, t, n) {
	let r = e.drawing.nodes.raw.get(n)?.kind ?? "";
	if (r.startsWith("local.")) {
		await Jt(e, t, [n]);
		return;
	}
	let i = r.split(":")[0]?.split(".").at(-1) ?? "";
	window.location.assign(`/flow/${encodeURIComponent(i)}`);
}
async function Jt(e, t, n) {
	try {
		return await e.inside.enter(...n), await j(), t.canvas?.fit(), !0;
	} catch (t) {
		if (!(t instanceof a)) throw t;
		return e.tell("error", t.refusal.message, t.refusal.fix), !1;
	}
}
// src/commands/flow.ts
var Yt = [
	{
		id: "flow.save",
		title: "Save",
		keys: ["Ctrl+S"],
		whileTyping: !0,
		words: "version keep",
		run: async (e) => void await Dt(e)
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
		id: "flow.schedule",
		title: "Schedule …",
		words: "cron trigger",
		run(e, t) {
			t.dialog.value = { sort: "schedule" };
		}
	},
	{
		id: "flow.trigger",
		title: "Start it when something happens …",
		words: "trigger webhook form chat file mail queue",
		run: (e) => window.location.assign(`/triggers/new?flow=${encodeURIComponent(e.name.value)}`)
	},
	{
		id: "flow.download",
		title: "Download as a Python file",
		words: "export",
		run(e) {
			e.code.value && Xt(`${e.name.value || "flow"}.py`, e.code.value.text);
		}
	},
	{
		id: "flow.copy_all",
		title: "Copy the whole flow's nodes",
		words: "export clipboard json",
		enabled: (e) => e.drawing.order.value.length > 0,
		async run(e) {
			let t = await Et(e, "copy", { nodes: [...e.drawing.order.value] });
			if (!t) return;
			let n = await Pt(t.text);
			e.tell("info", n ? "Copied the whole flow." : "Copied the whole flow, for this tab only.");
		}
	},
	{
		id: "flow.open_subflow",
		title: "Open the sub-flow",
		words: "inside enter",
		enabled: (e) => dt(e, q(e)),
		run: (e, t) => qt(e, t, q(e) ?? "")
	},
	{
		id: "flow.leave_subflow",
		title: "Back to the flow around",
		words: "outside up",
		enabled: (e) => e.inside.open.value,
		async run(e, t) {
			await e.inside.leave(e.inside.path.value.length - 1), await j(), t.canvas?.fit();
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
function Xt(e, t) {
	let n = URL.createObjectURL(new Blob([t], { type: "text/x-python" })), r = document.createElement("a");
	r.href = n, r.download = e, r.click(), URL.revokeObjectURL(n);
}
// src/commands/link.ts
function Zt(e) {
	let [t] = e.selection.links;
	return e.selection.links.size === 1 && t !== void 0 ? t : null;
}
function Qt(e) {
	let [t] = e.selection.groups;
	return e.selection.groups.size === 1 && t !== void 0 ? t : null;
}
var $t = [
	{
		id: "link.insert",
		title: "Insert a node into this wire",
		words: "between add",
		enabled: (e) => Zt(e) !== null,
		run(e, t) {
			let n = Zt(e);
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
		enabled: (e) => Zt(e) !== null,
		run(e, t) {
			let n = Zt(e);
			if (n === null) return;
			let { source: r } = ye(n);
			e.selection.only(r), t.canvas?.jumpTo(r);
		}
	},
	{
		id: "link.target",
		title: "Go to where this wire leads",
		enabled: (e) => Zt(e) !== null,
		run(e, t) {
			let n = Zt(e);
			if (n === null) return;
			let { target: r } = ye(n);
			e.selection.only(r), t.canvas?.jumpTo(r);
		}
	},
	{
		id: "link.remove",
		title: "Remove",
		words: "delete wire note frame",
		enabled: lt,
		run: (e) => void e.command("delete", ut(e, !1))
	},
	{
		id: "link.select_group",
		title: "Select the nodes in this frame",
		enabled: (e) => Qt(e) !== null,
		run(e) {
			let t = Qt(e);
			e.selection.only(...t !== null && e.drawing.groups.raw.get(t)?.nodes || []);
		}
	}
], en = z(tn());
function tn() {
	let { classList: e } = document.documentElement;
	return e.contains("dark") || (document.body?.classList.contains("body--dark") ?? !1);
}
function nn(e) {
	let t = window.treadleTheme;
	t ? t.choose(e) : document.documentElement.classList.toggle("dark", e === "dark"), en.value = e === "dark";
}
function rn() {
	let e = new MutationObserver(() => en.value = tn());
	return e.observe(document.documentElement, {
		attributes: !0,
		attributeFilter: ["class"]
	}), en.value = tn(), () => e.disconnect();
}
// src/commands/look.ts
function an(e) {
	return (t, n) => {
		n[e].value = !n[e].value;
	};
}
function on(e) {
	return (t, n) => {
		n.drawer.value === e ? n.drawer.value = null : _e(n, e);
	};
}
var sn = [
	{
		id: "look.commands",
		title: "All commands",
		keys: ["Ctrl+K"],
		whileTyping: !0,
		words: "palette",
		run: an("commandPalette")
	},
	{
		id: "look.shortcuts",
		title: "Keyboard shortcuts",
		keys: ["?"],
		words: "help keys sheet",
		run: an("shortcuts")
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
		run: an("snap")
	},
	{
		id: "look.minimap",
		title: "Show or hide the small map",
		keys: ["M"],
		words: "minimap overview",
		run: an("minimap")
	},
	{
		id: "look.palette",
		title: "Show or hide the nodes to add",
		keys: ["Ctrl+B"],
		words: "palette left panel",
		run: an("palette")
	},
	{
		id: "look.inspector",
		title: "Show or hide the inspector",
		keys: ["I"],
		words: "settings right panel",
		run: an("inspector")
	},
	{
		id: "look.settings",
		title: "Edit the settings of this node",
		keys: ["E", "Enter"],
		words: "inspector form fields",
		enabled: (e) => e.selection.nodes.size > 0,
		run(e, t) {
			t.inspectorTab.value = "settings", ge(t);
		}
	},
	{
		id: "look.outline",
		title: "Show or hide the outline",
		keys: ["O"],
		words: "list tree accessible",
		run(e, t) {
			t.outline.value ? t.outline.value = !1 : he(t);
		}
	},
	{
		id: "look.code",
		title: "Show or hide the code",
		keys: ["Ctrl+J"],
		words: "python drawer",
		run: on("code")
	},
	{
		id: "look.problems",
		title: "Show or hide the problems",
		keys: ["P"],
		words: "errors warnings drawer",
		run: on("problems")
	},
	{
		id: "look.versions",
		title: "Show or hide the versions",
		words: "history restore compare drawer",
		run: on("versions")
	},
	{
		id: "look.runs",
		title: "Show or hide earlier runs",
		words: "history past time travel drawer",
		run: on("runs")
	},
	{
		id: "look.run",
		title: "Show or hide the run",
		keys: ["R"],
		words: "times states drawer",
		run: on("run")
	},
	{
		id: "look.log",
		title: "Show or hide the log",
		keys: ["L"],
		words: "print lines messages drawer",
		run: on("log")
	},
	{
		id: "look.node_log",
		title: "Show the log of this node",
		words: "print lines messages",
		enabled: (e) => q(e) !== null,
		run(e, t) {
			t.logFilter.value = {
				node: q(e) ?? "",
				level: "",
				text: ""
			}, _e(t, "log");
		}
	},
	{
		id: "look.output",
		title: "Show or hide the output",
		words: "value result table picture drawer",
		run: on("output")
	},
	{
		id: "look.output_large",
		title: "Show the output over the whole window",
		keys: ["V"],
		words: "value result table picture viewer zoom",
		enabled: (e) => e.states.get(q(e) ?? "") !== void 0,
		run(e, t) {
			t.output.value = q(e);
		}
	},
	{
		id: "look.theme",
		title: "Switch between light and dark",
		words: "theme colours night",
		run: () => nn(en.value ? "light" : "dark")
	}
], cn = (e) => e.ready.value && !wt(e), ln = (e) => cn(e) && q(e) !== null, un = [
	{
		id: "flow.run",
		title: "Run",
		keys: ["Ctrl+Enter"],
		whileTyping: !0,
		words: "start execute stale changed resume continue",
		enabled: cn,
		run: (e, t) => Ot(e, t)
	},
	{
		id: "flow.run_to",
		title: "Run to here: this node and what it needs",
		keys: ["Shift+Enter"],
		words: "start partial up to selected",
		enabled: ln,
		run: (e, t) => Ot(e, t, { to: q(e) ?? void 0 })
	},
	{
		id: "flow.run_from",
		title: "Run from here: this node and all that hangs on it, again",
		keys: ["Ctrl+Shift+Enter"],
		words: "start downstream after selected",
		enabled: ln,
		run: (e, t) => Ot(e, t, { from: q(e) ?? void 0 })
	},
	{
		id: "flow.run_only",
		title: "Run only this, again",
		keys: ["Alt+Enter"],
		words: "start single node selected cell",
		enabled: (e) => cn(e) && ct(e),
		run: (e, t) => Ot(e, t, { nodes: st(e) })
	},
	{
		id: "flow.run_with",
		title: "Run with other parameters …",
		words: "start values",
		enabled: cn,
		run(e, t) {
			t.dialog.value = { sort: "run" };
		}
	},
	{
		id: "flow.run_fresh",
		title: "Run everything anew",
		words: "start without cache force",
		enabled: cn,
		run: (e, t) => Ot(e, t, { fresh: !0 })
	},
	{
		id: "flow.stop",
		title: "Stop the run",
		keys: ["Ctrl+."],
		words: "cancel kill",
		enabled: Tt,
		run: (e) => At(e)
	},
	{
		id: "flow.plan",
		title: "Plan: what would run, why, and for how long",
		words: "stale fresh cached dry expected time",
		async run(e, t) {
			if (t.plan.value === null) return jt(e, t);
			t.plan.value = null, t.drawer.value === "plan" && (t.drawer.value = "code");
		}
	}
], dn = /* @__PURE__ */ new Set([
	"edit.copy",
	"edit.select_all",
	"edit.select_none",
	"edit.select_upstream",
	"edit.select_downstream",
	"flow.download",
	"flow.copy_all",
	"flow.open_subflow",
	"flow.leave_subflow",
	"flow.home",
	"flow.gallery",
	"link.source",
	"link.target",
	"link.select_group"
]);
function fn(e) {
	return dn.has(e) || e.startsWith("find.") || e.startsWith("look.") && e !== "look.palette";
}
var pn = [
	...un,
	...Yt,
	...pt,
	...Ht,
	...$t,
	...Kt,
	...yt,
	...sn
].map((e) => fn(e.id) ? e : {
	...e,
	enabled: (t, n) => !t.readOnly.value && e.enabled?.(t, n) !== !1
}), mn = {
	flow: "Flow",
	add: "Add",
	edit: "Edit",
	link: "Wires and frames",
	find: "Find",
	arrange: "Arrange",
	look: "View"
}, hn = new Map(pn.map((e) => [e.id, e])), gn = new Map(pn.flatMap((e) => (e.keys ?? []).map((t) => [t, e])));
function _n(e) {
	return hn.get(e);
}
function vn(e) {
	return gn.get(e);
}
async function J(e, t, n) {
	n.sendTyped();
	let r = hn.get(e);
	r && r.enabled?.(t, n) !== !1 && await r.run(t, n);
}
// src/canvas/geometry.ts
function yn(e, t) {
	return e.x < t.x + t.width && e.x + e.width > t.x && e.y < t.y + t.height && e.y + e.height > t.y;
}
function bn(e, t) {
	return t.x >= e.x && t.y >= e.y && t.x + t.width <= e.x + e.width && t.y + t.height <= e.y + e.height;
}
function xn(e, t) {
	return t.x >= e.x && t.x <= e.x + e.width && t.y >= e.y && t.y <= e.y + e.height;
}
function Sn(e, t, n = t) {
	return {
		x: e.x - t,
		y: e.y - n,
		width: e.width + 2 * t,
		height: e.height + 2 * n
	};
}
function Cn(e) {
	let t = Infinity, n = Infinity, r = -Infinity, i = -Infinity;
	for (let { x: a, y: o, width: s, height: c } of e) t = Math.min(t, a), n = Math.min(n, o), r = Math.max(r, a + s), i = Math.max(i, o + c);
	return t > r ? null : {
		x: t,
		y: n,
		width: r - t,
		height: i - n
	};
}
function wn(e, t) {
	return {
		x: Math.min(e.x, t.x),
		y: Math.min(e.y, t.y),
		width: Math.abs(e.x - t.x),
		height: Math.abs(e.y - t.y)
	};
}
function Tn(e) {
	return {
		x: e.x + e.width / 2,
		y: e.y + e.height / 2
	};
}
function En(e, t) {
	return Math.hypot(e.x - t.x, e.y - t.y);
}
function Dn(e, t, n) {
	return Math.min(n, Math.max(t, e));
}
// src/canvas/arrange.ts
function On(e, t) {
	let n = An(e), r = Cn(n);
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
function kn(e, t) {
	let n = t === "across" ? "x" : "y", r = t === "across" ? "width" : "height", i = An(e).sort((e, t) => e[n] - t[n]), a = Cn(i);
	if (!a || i.length < 3) return;
	let o = (a[r] - i.reduce((e, t) => e + t[r], 0)) / (i.length - 1), s = /* @__PURE__ */ new Map(), c = a[n];
	for (let e of i) s.set(e, Math.round(c)), c += e[r] + o;
	e.changePlaces(i.map(({ id: e }) => e), (e, t) => ({
		...e,
		[n]: s.get(t) ?? t[n]
	}), `Distribute ${t}`);
}
function An(e) {
	return [...e.editor.selection.nodes].flatMap((t) => e.scene.nodes.get(t) ?? []);
}
// src/canvas/scene/arm_frames.ts
var Y = {
	toArms: 56,
	margin: 20,
	title: 26,
	empty: {
		width: 212,
		height: 40
	},
	given: 140
}, jn = {
	height: 26,
	gap: 6,
	away: 24,
	letter: 7.2,
	around: 34,
	widest: 116
}, Mn = class {
	nodes;
	dirty = !0;
	frames = [];
	byBlock = /* @__PURE__ */ new Map();
	inner = /* @__PURE__ */ new Map();
	given = /* @__PURE__ */ new Map();
	loose = /* @__PURE__ */ new Set();
	waiting = /* @__PURE__ */ new Map();
	constructor(e) {
		this.nodes = e;
	}
	invalidate() {
		this.dirty = !0;
	}
	get all() {
		return this.follow(), this.frames;
	}
	of(e) {
		return this.follow(), this.byBlock.get(e) ?? [];
	}
	get allGiven() {
		return this.follow(), this.given;
	}
	givenTo(e, t, n) {
		return this.follow(), In(this.nodes, e, t.id) ? void 0 : this.given.get(t.id)?.get(n);
	}
	at(e, t = /* @__PURE__ */ new Set()) {
		return this.all.findLast(({ block: n, box: r }) => !t.has(n.id) && xn(r, e)) ?? null;
	}
	titleAt(e) {
		return this.all.findLast(({ box: t }) => xn({
			...t,
			height: Y.title
		}, e)) ?? null;
	}
	inside(e) {
		return this.follow(), this.within(e);
	}
	inArm(e, t) {
		return this.follow(), this.inner.get(Ln(e, t)) ?? [];
	}
	loosen(e) {
		let t = /* @__PURE__ */ new Map();
		for (let n of e) {
			let { block: e = "", arm: r = "" } = n.facts.node, i = this.of(e).find((e) => e.arm.name === r);
			i && t.set(Ln(e, r), i.box);
		}
		this.loose = new Set(e), this.waiting = t, this.invalidate();
	}
	settle() {
		this.loose = /* @__PURE__ */ new Set(), this.waiting = /* @__PURE__ */ new Map(), this.invalidate();
	}
	within(e) {
		let t = [e], n = [];
		for (let e of t) for (let { name: r } of this.nodes.get(e)?.facts.node.arms ?? []) for (let i of this.inner.get(Ln(e, r)) ?? []) n.push(i), i.facts.node.arms?.length && t.push(i.id);
		return n;
	}
	follow() {
		if (!this.dirty) return;
		this.dirty = !1, this.inner = /* @__PURE__ */ new Map(), this.byBlock.clear(), this.given.clear();
		let e = [];
		for (let t of this.nodes.values()) {
			let { block: n, arm: r, arms: i } = t.facts.node;
			if (n) {
				let e = Ln(n, r ?? ""), i = this.inner.get(e);
				i ? i.push(t) : this.inner.set(e, [t]);
			} else i?.length && e.push(t);
		}
		let t = [];
		for (let n of e) this.frame(n, t);
		this.frames = t;
	}
	frame(e, t) {
		let { arms: n = [] } = e.facts.node;
		if (e.facts.disabled || Number.isNaN(e.x)) return e;
		let r = /* @__PURE__ */ new Map(), i = [];
		for (let t of n) {
			let n = this.boxOf(e, t, i);
			n && r.set(t, n);
		}
		let a = Cn(r.values()), o = n.map((t) => {
			let n = r.get(t);
			if (n) return {
				block: e,
				arm: t,
				box: n,
				empty: !1
			};
			let i = Nn(e, a);
			return a = Cn(a ? [a, i] : [i]), {
				block: e,
				arm: t,
				box: i,
				empty: !0
			};
		});
		t.push(...o, ...i), this.byBlock.set(e.id, o);
		let s = Cn([e, ...o.map(({ box: e }) => e)]) ?? e, c = Pn(this.nodes, e, s, this.within(e.id));
		return this.given.set(e.id, c), Cn([s, ...[...c.values()].map(({ box: e }) => e)]) ?? s;
	}
	boxOf(e, t, n) {
		let r = Ln(e.id, t.name), i = [];
		for (let e of this.inner.get(r) ?? []) {
			let t = e.facts.node.arms?.length ? this.frame(e, n) : e;
			!this.loose.has(e) && !Number.isNaN(e.x) && i.push(t);
		}
		let a = this.waiting.get(r);
		if (a) return a;
		let o = Cn(i);
		if (!o) return null;
		let { x: s, y: c, width: l, height: u } = Sn(o, Y.margin);
		return {
			x: s,
			y: c - Y.title,
			width: l,
			height: u + Y.title
		};
	}
};
function Nn(e, t) {
	let { toArms: n, margin: r, title: i, empty: a } = Y, o = {
		width: a.width + 2 * r,
		height: a.height + 2 * r + i
	};
	return t ? {
		x: t.x,
		y: t.y + t.height + r,
		...o
	} : {
		x: e.x + e.width + n,
		y: e.y,
		...o
	};
}
function Pn(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	for (let e of r) for (let t of Fn(e)) {
		let n = i.get(t);
		n ? n.push(e) : i.set(t, [e]);
	}
	let a = new Set((t.facts.node.arms ?? []).map(({ name: e }) => e)), o = new Set([...t.outOf].flatMap(({ link: n, to: r }) => In(e, r, t.id) ? [] : [n.sourcePort])), s = (t.facts.node.outputs ?? []).filter((e) => !a.has(e) && (o.has(e) || (i.get(e)?.length ?? 0) > 1)), { y: c } = n;
	return new Map(s.map((e) => {
		let r = Math.min(jn.widest, jn.around + e.length * jn.letter), a = {
			x: n.x + n.width + jn.away,
			y: c,
			width: r,
			height: jn.height
		};
		return c += jn.height + jn.gap, [e, {
			block: t,
			name: e,
			box: a,
			sources: i.get(e) ?? []
		}];
	}));
}
function Fn({ facts: { node: e } }) {
	return e.arms?.length ? [] : e.kind === "code" ? e.outputs ?? [] : [typeof e.variable == "string" ? e.variable : e.id];
}
function In(e, t, n) {
	for (let r = t, i = 100; r && i > 0; r = e.get(r.facts.node.block ?? ""), i--) if (r.id === n || r.facts.node.block === n) return !0;
	return !1;
}
function Ln(e, t) {
	return `${e} ${t}`;
}
function Rn(e) {
	return Math.round(e / 20) * 20;
}
function zn(e, t, n, r) {
	let i = Bn(e, t, n, "x"), a = Bn(e, t, n, "y");
	return {
		x: i ? i.value : r ? Rn(e.x) : e.x,
		y: a ? a.value : r ? Rn(e.y) : e.y,
		guides: [...i?.guides ?? [], ...a?.guides ?? []]
	};
}
function Bn(e, t, n, r) {
	let [i, a] = Hn(e, r), o = [
		0,
		a / 2,
		a
	], s = n, c = null;
	for (let e of t) {
		let [t, n] = Hn(e, r);
		for (let e of [t, t + n]) for (let t of [0, a]) u(e - t);
		u(t + n / 2 - a / 2);
	}
	if (c === null) return null;
	let l = c;
	return {
		value: l,
		guides: o.flatMap((n) => Vn(l + n, {
			...e,
			[r]: l
		}, t, r))
	};
	function u(e) {
		let t = Math.abs(e - i);
		t >= s || (s = t, c = e);
	}
}
function Vn(e, t, n, r) {
	let i = r === "x" ? "y" : "x", a = n.filter((t) => {
		let [n, i] = Hn(t, r);
		return [
			n,
			n + i / 2,
			n + i
		].some((t) => Math.abs(t - e) < .5);
	});
	if (a.length === 0) return [];
	let o = [t, ...a].map((e) => Hn(e, i));
	return [{
		axis: r,
		at: e,
		from: Math.min(...o.map(([e]) => e)),
		to: Math.max(...o.map(([e, t]) => e + t))
	}];
}
function Hn(e, t) {
	return t === "x" ? [e.x, e.width] : [e.y, e.height];
}
// src/canvas/tidy.ts
var Un = "", Wn = {
	"elk.algorithm": "layered",
	"elk.direction": "RIGHT",
	"elk.spacing.nodeNode": "40",
	"elk.layered.spacing.nodeNodeBetweenLayers": "88",
	"elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
	"elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
	"elk.separateConnectedComponents": "true",
	"elk.padding": "[top=0,left=0,bottom=0,right=0]",
	"elk.spacing.componentComponent": "60"
};
async function Gn(e, t) {
	let { arms: n, nodes: r } = e.scene, i = t && t.length > 1 ? t.flatMap((e) => r.get(e) ?? []) : [...r.values()], a = new Set(i.flatMap(({ id: e }) => n.inside(e))), o = [.../* @__PURE__ */ new Set([...i, ...a])], s = Cn(o);
	if (!s || o.length < 2) return;
	let c = e.editor.drawing.version.value, l;
	try {
		let { layout: t } = await import("./elk.js");
		({places: l} = await Kn(e.scene, i.filter((e) => !a.has(e)), (e) => t(e)));
	} catch (t) {
		let n = t instanceof Error ? t.message : String(t);
		e.editor.tell("warning", `The nodes could not be arranged: ${n}`, "They stay as they are.");
		return;
	}
	c === e.editor.drawing.version.value ? (e.changePlaces(o.map(({ id: e }) => e), (e, t) => {
		let { x: n, y: r } = l.get(t) ?? {
			x: 0,
			y: 0
		};
		return {
			...e,
			x: Rn(s.x + n),
			y: Rn(s.y + r)
		};
	}, "Tidy"), t || e.looking.fit()) : e.editor.tell("info", "The drawing changed while it was being arranged.", "Tidy again.");
}
async function Kn(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	for (let i of t) r.set(i, await qn(e, i, n));
	let i = await n(Jn(r)), a = /* @__PURE__ */ new Map(), o = new Map((i.children ?? []).map((e) => [e.id, e]));
	for (let [e, t] of r) {
		let { x: n = 0, y: r = 0 } = o.get(e.id) ?? {};
		for (let [e, i] of t.places) a.set(e, {
			x: n + i.x,
			y: r + i.y
		});
	}
	return {
		places: a,
		width: i.width ?? 0,
		height: i.height ?? 0
	};
}
async function qn(e, t, n) {
	let r = /* @__PURE__ */ new Map([[t, {
		x: 0,
		y: 0
	}]]), { width: i } = t, a = 0;
	for (let { arm: o, empty: s } of e.arms.of(t.id)) {
		let c = s ? null : await Kn(e, e.arms.inArm(t.id, o.name), n), l = t.width + Y.toArms;
		for (let [e, { x: t, y: n }] of c?.places ?? []) r.set(e, {
			x: l + Y.margin + t,
			y: a + Y.margin + Y.title + n
		});
		i = Math.max(i, l + (c ?? Y.empty).width + 2 * Y.margin), a += (c ?? Y.empty).height + 3 * Y.margin + Y.title;
	}
	return e.arms.allGiven.get(t.id)?.size && (i += Y.given), {
		places: r,
		width: i,
		height: Math.max(t.height, a - Y.margin)
	};
}
function Jn(e) {
	let t = new Map([...e].flatMap(([e, { places: t }]) => [...t.keys()].map((t) => [t, e]))), n = (e, t, n) => `${t} ${e.id} ${n}`;
	return {
		id: "flow",
		layoutOptions: Wn,
		children: [...e].map(([e, { width: t, height: r }]) => ({
			id: e.id,
			width: t,
			height: r,
			layoutOptions: { "elk.portConstraints": "FIXED_POS" },
			ports: [
				...["in", "out"].flatMap((r) => Yn(e, r).map((i) => ({
					id: n(e, r, i),
					x: r === "in" ? 0 : t,
					y: (r === "in" ? e.shape.inputs : e.shape.outputs).get(i) ?? e.shape.otherwise,
					width: 0,
					height: 0
				}))),
				{
					id: n(e, "in", Un),
					x: 0,
					y: r / 2,
					width: 0,
					height: 0
				},
				{
					id: n(e, "out", Un),
					x: t,
					y: r / 2,
					width: 0,
					height: 0
				}
			]
		})),
		edges: [...t].flatMap(([e, r]) => e.into.flatMap(({ from: i, link: a, key: o }) => {
			let s = i && t.get(i);
			return !i || !s || s === r ? [] : [{
				id: o,
				sources: [n(s, "out", s === i ? a.sourcePort : Un)],
				targets: [n(r, "in", r === e ? a.targetPort : Un)]
			}];
		}))
	};
}
function Yn(e, t) {
	let n = t === "in" ? e.into.map(({ link: e }) => e.targetPort) : [...e.outOf].map(({ link: e }) => e.sourcePort);
	return [...new Set(n)];
}
// src/canvas/actions.ts
function Xn(e) {
	let { viewport: t } = e, n = () => {
		let { screen: e } = t;
		return [e.x + e.width / 2, e.y + e.height / 2];
	};
	return {
		fit: (t) => e.looking.fit(t),
		zoomBy: (e) => t.zoomAt(...n(), t.zoom * e),
		zoomTo: (e) => t.zoomAt(...n(), e),
		focusNode: (t) => e.elements.whenMounted(t, () => e.elementOf(t)?.focus({ preventScroll: !0 })),
		jumpTo: (t) => e.looking.reveal(t, () => e.elementOf(t)?.focus({ preventScroll: !0 })),
		centre: () => {
			let { x: e, y: n } = Tn(t.view);
			return [Math.round(e), Math.round(n)];
		},
		toCanvas: ([e, n]) => {
			let r = t.toCanvas(e, n);
			return [r.x, r.y];
		},
		armAt: ([t, n]) => {
			let r = e.scene.arms.at({
				x: t,
				y: n
			});
			return r && {
				block: r.block.id,
				arm: r.arm.name
			};
		},
		focus: () => e.focus(),
		tidy: (t) => Gn(e, t),
		align: (t) => On(e, t),
		distribute: (t) => kn(e, t),
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
// src/canvas/emphasis.ts
var Zn = 24;
function Qn(e, t, n, r, i) {
	return {
		strong: ({ key: n, link: r }) => {
			let { links: i, nodes: a } = e;
			return t() === n || i.has(n) ? !0 : a.size > 0 && a.size <= Zn && (a.has(r.source) || a.has(r.target));
		},
		hidden: (e) => n() === e.key,
		aimed: (e) => i()?.block === e.block.id && i()?.arm === e.arm.name,
		selected: (t) => e.nodes.has(t),
		other: (e) => r().get(e)
	};
}
// src/canvas/frames.ts
var $n = class {
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
}, er = 20, tr = {
	width: 240,
	height: 120
};
function nr(e, t, n) {
	let r = e.heldFrames.get(t);
	if (r) return r;
	let { place: i } = n;
	if (i?.width && i.height) return {
		x: i.x,
		y: i.y,
		width: i.width,
		height: i.height
	};
	let a = Cn((n.nodes ?? []).flatMap((t) => e.nodes.get(t) ?? []));
	if (!a) return null;
	let o = Sn(a, er);
	return {
		...o,
		y: o.y - 28,
		height: o.height + 28
	};
}
function rr(e, t, { place: n }) {
	return e.heldNotes.get(t) ?? {
		x: n?.x ?? 0,
		y: n?.y ?? 0,
		width: n?.width ?? tr.width,
		height: n?.height ?? tr.height
	};
}
// src/canvas/viewport.ts
var ir = .05, ar = 2.5, or = .35, sr = .15, cr = class {
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
	get goal() {
		let { x: e, y: t, zoom: n } = this.flight?.to ?? this;
		return {
			x: e,
			y: t,
			zoom: n
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
		let r = Dn(n, ir, ar), i = e - this.screen.x, a = t - this.screen.y, o = r / this.zoom;
		this.set(i - (i - this.x) * o, a - (a - this.y) * o, r);
	}
	set(e, t, n) {
		this.flight = null, this.put(e, t, n);
	}
	show(e, t) {
		let { screen: n } = this, r = this.corner(), i = (t, n) => Math.min((t.width - 2 * n) / Math.max(1, e.width), (t.height - 2 * n) / Math.max(1, e.height)), a = (e) => {
			let t = i(e, 48);
			return t >= .35 ? t : Math.max(t, Math.min(or, i(e, 10)));
		}, o = {
			width: n.width - r.width,
			height: n.height
		}, s = {
			width: n.width,
			height: n.height - r.height
		}, c = a(o) > a(s) ? o : s, l = Dn(a(c), ir, 1);
		this.centreOn({
			x: e.x + e.width / 2,
			y: e.y + e.height / 2
		}, l, t, c);
	}
	startAt(e, t) {
		this.set(10 - e.x * t, this.screen.height / 2 - (e.y + e.height / 2) * t, t);
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
		let { from: t, to: n, start: r, duration: i } = this.flight, a = Dn((e - r) / i, 0, 1), o = 1 - (1 - a) ** 3, s = (e, t) => e + (t - e) * o;
		return this.put(s(t.x, n.x), s(t.y, n.y), s(t.zoom, n.zoom)), a === 1 && (this.flight = null), a < 1;
	}
	put(e, t, n) {
		this.x = e, this.y = t, this.zoom = n, this.changed();
	}
}, lr = 140, ur = 600, dr = .6, fr = 200, pr = 180, mr = class {
	stage;
	repaint;
	begun = !1;
	inside = "";
	whole = null;
	settling;
	constructor(e, t) {
		this.stage = e, this.repaint = t;
	}
	fit(e, t = !0) {
		let { scene: n, viewport: r } = this.stage, i = Cn(e ? e.flatMap((e) => n.nodes.get(e) ?? []) : this.everything());
		i && r.show(i, t ? this.flight : 0), this.whole = e ? null : r.goal;
	}
	grown() {
		this.whole && (clearTimeout(this.settling), this.settling = setTimeout(() => this.fitAgain(), fr));
	}
	stop() {
		clearTimeout(this.settling);
	}
	reveal(e, t) {
		let { scene: n, viewport: r, elements: i, mounting: a } = this.stage, o = n.nodes.get(e);
		if (!o) return;
		let s = r.zoom >= or;
		s && bn(r.view, o) || r.centreOn(Tn(o), s ? r.zoom : 1, this.flight), i.whenMounted(e, t), a.invalidate(), this.repaint();
	}
	begin() {
		if (this.begun || this.stage.viewport.screen.width < 2) return;
		this.begun = !0, this.fit(void 0, !1);
		let { scene: e, viewport: t } = this.stage;
		if (t.screen.width >= ur || t.zoom >= dr) return;
		this.whole = null;
		let n = null;
		for (let t of e.nodes.values()) (!n || t.x < n.x) && (n = t);
		n && t.startAt(n, dr);
	}
	follow() {
		let e = this.stage.editor.inside.path.value.join("/");
		e !== this.inside && (this.inside = e, this.stage.wiring.cancel(), this.fit(void 0, !1));
	}
	get flight() {
		return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : lr;
	}
	fitAgain() {
		let { editor: e, scene: t, viewport: n, view: r, holder: i, wiring: a } = this.stage, { x: o, y: s, zoom: c } = n.goal;
		if (o !== this.whole?.x || s !== this.whole.y || c !== this.whole.zoom) {
			this.whole = null;
			return;
		}
		if (i.busy || a.from.value || r.contextMenu.value || r.quickAdd.value || document.activeElement?.matches("[data-node-id] :is(input, textarea, select)")) return;
		let l = 10 / c, u = 48 / c, { view: d } = n, f = {
			x: d.x + l,
			y: d.y + l,
			width: d.width - 2 * l,
			height: d.height - l - u
		};
		if ([...t.nodes.values()].every((e) => bn(f, e))) return;
		let p = Cn(this.everything(wt(e) ? pr : 0));
		p && n.show(p, this.flight), this.whole = null;
	}
	*everything(e = 0) {
		let { scene: t, editor: n } = this.stage;
		for (let n of t.nodes.values()) yield e ? {
			...hr(n),
			height: Math.max(n.height, n.shape.height + t.roomBelow(n, e))
		} : n;
		for (let { box: e } of t.arms.all) yield e;
		for (let e of t.arms.allGiven.values()) for (let { box: t } of e.values()) yield t;
		for (let [e, r] of n.drawing.notes.raw) yield rr(t, e, r);
		for (let [e, r] of n.drawing.groups.raw) {
			let n = nr(t, e, r);
			n && (yield n);
		}
	}
};
function hr({ x: e, y: t, width: n, height: r }) {
	return {
		x: e,
		y: t,
		width: n,
		height: r
	};
}
// src/canvas/mounting.ts
var gr = 8, _r = 3, vr = 2, yr = 24, br = .25, xr = 160, Sr = 200, Cr = class {
	scene;
	viewport;
	shown = z([]);
	mounted = /* @__PURE__ */ new Set();
	pins = /* @__PURE__ */ new Map();
	queue = [];
	last = 0;
	zoom = 0;
	zoomedAt = -Infinity;
	zoomsUntil = -Infinity;
	window = null;
	unsorted = !1;
	rank = /* @__PURE__ */ new Map();
	constructor(e, t) {
		this.scene = e, this.viewport = t;
	}
	has(e) {
		return this.mounted.has(e) && !this.hidden;
	}
	get hidden() {
		return !this.near && this.pins.size === 0;
	}
	get near() {
		return this.viewport.zoom >= (this.scene.nodes.size > 60 ? or : sr);
	}
	get busy() {
		return this.queue.length > 0 || this.zooming;
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
		this.rank = new Map(e.map((e, t) => [e, t])), this.unsorted = !0;
	}
	step(e) {
		let t = e - this.last > yr && e - this.last < 240;
		this.last = e, this.followZoom(e);
		let n = this.look(), r = this.queue.splice(0, this.zooming ? vr : t ? _r : gr);
		for (let e of r) this.mounted.add(e.id);
		let i = n || r.length > 0;
		return (i || this.unsorted && this.pins.size === 0) && this.order(), i;
	}
	order() {
		let e = (e) => this.rank.get(e) ?? Infinity, t = this.shown.value;
		if (this.unsorted = this.pins.size > 0, !this.unsorted) {
			let n = [...this.mounted].sort((t, n) => e(t) - e(n));
			(n.length !== t.length || n.some((e, n) => e !== t[n])) && (this.shown.value = n);
			return;
		}
		let n = t.filter((e) => this.mounted.has(e)), r = new Set(n);
		for (let t of this.mounted) {
			if (r.has(t)) continue;
			let i = n.findIndex((n) => e(n) > e(t));
			n.splice(i === -1 ? n.length : i, 0, t);
		}
		this.shown.value = n;
	}
	followZoom(e) {
		let { zoom: t } = this.viewport;
		t !== this.zoom && (e - this.zoomedAt < xr && (this.zoomsUntil = e + xr), this.zoom = t, this.zoomedAt = e), !this.zooming || e < this.zoomsUntil || (this.zoomsUntil = -Infinity, this.invalidate());
	}
	get zooming() {
		return this.zoomsUntil !== -Infinity;
	}
	look() {
		let { view: e } = this.viewport;
		if (!this.near) return this.window = null, this.queue = [], !(this.hidden && this.zooming) && this.unmount((e) => !this.pins.has(e.id));
		if (this.window && bn(this.window, e)) return !1;
		this.window = Sn(e, e.width * br, e.height * br);
		let t = Sn(e, e.width * br * 2, e.height * br * 2), n = this.zooming && this.mounted.size < Sr, r = this.unmount((e) => !n && !yn(e, t) && !this.pins.has(e.id)), i = this.scene.grid.query(this.window);
		for (let e of this.pins.keys()) {
			let t = this.scene.nodes.get(e);
			t && i.push(t);
		}
		let a = Tn(e), o = (e) => En(Tn(e), a);
		return this.queue = [...new Set(i)].filter((e) => !this.mounted.has(e.id)).sort((e, t) => o(e) - o(t)), r;
	}
	unmount(e) {
		let t = !1;
		for (let n of this.mounted) {
			let r = this.scene.nodes.get(n);
			(!r || e(r)) && (this.mounted.delete(n), t = !0);
		}
		return t;
	}
}, wr = ["keydown", "pointerdown"], Tr = class {
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
		this.forget(), queueMicrotask(r);
	}
	unmounted(e, t) {
		this.sizes.unobserve(t), this.elements.get(e) === t && this.elements.delete(e);
	}
	whenMounted(e, t) {
		if (this.forget(), this.elements.has(e)) return t();
		this.awaited = {
			id: e,
			then: t
		};
		for (let e of wr) window.addEventListener(e, this.forget, !0);
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
		this.forget(), this.sizes.disconnect();
	}
	forget = () => {
		if (this.awaited) {
			this.awaited = null;
			for (let e of wr) window.removeEventListener(e, this.forget, !0);
		}
	};
	resized(e) {
		let t = /* @__PURE__ */ new Map();
		for (let { target: n, borderBoxSize: r } of e) {
			let e = n.dataset.nodeId, i = r[0]?.blockSize ?? 0;
			e !== void 0 && i > 0 && t.set(e, i);
		}
		this.measured(t);
	}
}, Er = class {
	rectangle = z(null);
	guides = z([]);
	loose = z(null);
	screen = z(null);
}, Dr = [
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
], Or = class {
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
		return this.get(`t-${Dr.includes(e) ? e : "any"}`) || "#888";
	}
	family(e) {
		let t = this.families.get(e);
		return t === void 0 && (t = this.get(`f-${e.replace(/[^a-z0-9_-]/gi, "")}`) || this.get("f-other") || "#888", this.families.set(e, t)), t;
	}
}, kr = {
	waiting: "line-strong",
	running: "run",
	retrying: "warn",
	asking: "warn",
	finished: "ok",
	failed: "bad",
	skipped: "stale",
	cached: "stale",
	cancelled: "stale",
	unknown: "warn"
};
function Ar(e) {
	return e && e !== "waiting" ? jr(e) : "";
}
function jr(e) {
	return kr[e] ?? "line-strong";
}
// src/canvas/scene/wire_curve.ts
var Mr = 24;
function Nr({ x1: e, y1: t, x2: n, y2: r }) {
	let i = n - e;
	return i >= 0 ? Math.min(260, Math.max(Math.min(40, Math.abs(r - t)), i / 2)) : Math.min(260, 60 - i / 3);
}
function Pr(e, t) {
	let n = Nr(t);
	e.moveTo(t.x1, t.y1), e.bezierCurveTo(t.x1 + n, t.y1, t.x2 - n, t.y2, t.x2, t.y2);
}
function Fr(e) {
	let t = Nr(e);
	return `M${e.x1},${e.y1} C${e.x1 + t},${e.y1} ${e.x2 - t},${e.y2} ${e.x2},${e.y2}`;
}
function Ir(e, t) {
	let n = Nr(e), r = 1 - t, [i, a, o, s] = [
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
function Lr(e) {
	let t = Nr(e), n = Math.min(e.x1, e.x2 - t);
	return {
		x: n,
		y: Math.min(e.y1, e.y2),
		width: Math.max(e.x1 + t, e.x2) - n,
		height: Math.abs(e.y2 - e.y1)
	};
}
function Rr(e, t) {
	let n = Infinity, r = Ir(e, 0);
	for (let i = 1; i <= Mr; i++) {
		let a = Ir(e, i / Mr);
		n = Math.min(n, zr(t, r, a)), r = a;
	}
	return n;
}
function zr(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i, o = a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
	return Math.hypot(e.x - t.x - o * r, e.y - t.y - o * i);
}
// src/canvas/scene/arm_state.ts
var Br = {
	way: "open",
	words: ""
}, Vr = /* @__PURE__ */ new Set([
	"finished",
	"failed",
	"cached",
	"cancelled"
]), Hr = /* @__PURE__ */ new Set(["for", "while"]);
function Ur(e, t, n) {
	if (!n) return Br;
	if (n.state === "skipped") return {
		way: "passed",
		words: ""
	};
	if (Hr.has(e)) return t.name === "body" ? Wr(n) : Br;
	let r = Vr.has(n.state) ? n.preview : void 0;
	if (typeof r == "object" && r && !Array.isArray(r)) {
		let e = r[t.name];
		return typeof e == "number" && e > 0 ? {
			way: "taken",
			words: Gr(e)
		} : {
			way: "passed",
			words: ""
		};
	}
	return r === void 0 ? Br : {
		way: r === t.name || e === "try" && (t.name === "body" || t.name === "finally") ? "taken" : "passed",
		words: ""
	};
}
function Wr(e) {
	return e.state === "running" ? {
		way: "taken",
		words: e.message ?? ""
	} : typeof e.preview != "number" || !Vr.has(e.state) ? Br : e.preview === 0 ? {
		way: "passed",
		words: "no round"
	} : {
		way: "taken",
		words: e.preview === 1 ? "1 round" : `${e.preview} rounds`
	};
}
function Gr(e) {
	return e === 1 ? "once" : `${e} times`;
}
// src/canvas/paint/arms.ts
var Kr = 10, qr = .16, Jr = 12, Yr = {
	taken: "✓ ",
	passed: "⊘ ",
	open: ""
}, Xr = class {
	context;
	scene;
	states;
	colours;
	aimed;
	constructor(e, t, n, r, i) {
		this.context = e, this.scene = t, this.states = n, this.colours = r, this.aimed = i;
	}
	paint(e, t) {
		for (let n of this.scene.arms.all) {
			if (!yn({
				...n.box,
				x: n.block.x,
				width: n.box.x + n.box.width - n.block.x
			}, e)) continue;
			let r = Ur(n.block.facts.node.kind, n.arm, this.states.get(n.block.id));
			this.frame(n, r, t), this.way(n, r, t), t >= qr && this.title(n, r, t);
		}
		for (let n of this.scene.arms.allGiven.values()) for (let r of n.values()) this.given(r, e, t);
		this.context.globalAlpha = 1, this.context.setLineDash([]);
	}
	given({ name: e, box: t, sources: n }, r, i) {
		let { context: a, colours: o } = this, s = n.reduce((e, { x: t }) => Math.min(e, t), t.x);
		if (!yn({
			...t,
			x: s,
			width: t.x + t.width - s,
			y: -1e9,
			height: 2e9
		}, r)) return;
		let c = new Path2D();
		for (let r of n) {
			let n = r.facts.kind?.outputs.find((t) => t.name === e) ?? r.facts.kind?.outputs[0], { x: i, y: a } = this.scene.portAt(r, n?.name ?? e, "out");
			Pr(c, {
				x1: i,
				y1: a,
				x2: t.x,
				y2: t.y + t.height / 2
			});
		}
		a.globalAlpha = .7, a.setLineDash([2, 4]), a.lineWidth = Math.max(1.5, 1 / i), a.strokeStyle = o.get("muted"), a.stroke(c);
		let l = new Path2D();
		if (l.roundRect(t.x, t.y, t.width, t.height, t.height / 2), a.globalAlpha = 1, a.setLineDash([]), a.fillStyle = o.get("panel"), a.fill(l), a.strokeStyle = o.family("flow"), a.stroke(l), i < qr) return;
		a.font = "600 12px Inter, system-ui, sans-serif", a.textBaseline = "middle", a.fillStyle = o.get("text");
		let u = Math.floor((t.width - 24) / 7);
		a.fillText(e.length > u ? `${e.slice(0, u - 1)}…` : e, t.x + 12, t.y + t.height / 2 + 1);
	}
	frame(e, t, n) {
		let { context: r, colours: i } = this, { x: a, y: o, width: s, height: c } = e.box, l = this.aimed(e), u = l ? i.get("accent") : this.colourOf(t), d = new Path2D();
		d.roundRect(a, o, s, c, Kr), r.globalAlpha = l ? .14 : t.way === "passed" ? .05 : .07, r.fillStyle = u, r.fill(d), t.way === "passed" && !l && this.hatch(d, e.box, n), r.globalAlpha = l ? 1 : .6, r.lineWidth = Math.max(l ? 2 : 1, (l ? 2 : 1) / n), r.setLineDash(t.way === "passed" || e.empty ? [6, 5] : []), r.strokeStyle = u, r.stroke(d);
	}
	hatch(e, { x: t, y: n, width: r, height: i }, a) {
		let { context: o } = this, s = Math.max(Jr, Jr / a), c = new Path2D();
		for (let e = s; e < r + i; e += s) c.moveTo(t + e, n), c.lineTo(t + e - i, n + i);
		o.save(), o.clip(e), o.globalAlpha = .22, o.lineWidth = Math.max(1, .6 / a), o.setLineDash([]), o.strokeStyle = this.colours.get("stale"), o.stroke(c), o.restore();
	}
	way({ block: e, arm: t, box: n }, r, i) {
		let { context: a } = this, { x: o, y: s } = this.scene.portAt(e, t.name, "out"), c = new Path2D();
		Pr(c, {
			x1: o,
			y1: s,
			x2: n.x,
			y2: n.y + Y.title / 2
		}), a.globalAlpha = r.way === "passed" ? .5 : .85, a.setLineDash(r.way === "passed" ? [6, 5] : []), a.lineWidth = Math.max(2, 1.1 / i), a.strokeStyle = this.colourOf(r), a.stroke(c);
	}
	title({ block: e, arm: t, box: n, empty: r }, i, a) {
		let { context: o, colours: s } = this, c = Math.min(30, Math.max(12, 10 / a));
		o.font = `600 ${c}px Inter, system-ui, sans-serif`, o.textBaseline = "middle";
		let l = i.words || (i.way === "passed" ? "not taken" : ""), u = `${Yr[i.way]}${f(e.facts.node.kind, t)}${l ? ` · ${l}` : ""}`, d = Math.floor((n.width - 20) / (c * .56));
		o.globalAlpha = 1, o.fillStyle = i.way === "passed" ? s.get("muted") : s.get("text"), d >= 3 && o.fillText(u.length > d ? `${u.slice(0, d - 1)}…` : u, n.x + 12, n.y + Y.title / 2 + 2), !r || a < .4 || (o.font = `${c}px Inter, system-ui, sans-serif`, o.fillStyle = s.get("muted"), o.fillText("Drop nodes here", n.x + Y.margin, n.y + Y.title + (n.height - Y.title) / 2));
	}
	colourOf(e) {
		return e.way === "passed" ? this.colours.get("stale") : this.colours.family("flow");
	}
};
// src/canvas/nodes/family.ts
function Zr(e, t) {
	return t ? t.family : e.kind === "code" ? "code" : e.kind.split(/[.:]/)[0] || "other";
}
function Qr(e, t) {
	return t?.title ?? (e.kind === "code" ? "Python code" : e.kind);
}
// src/canvas/paint/boxes.ts
var $r = 10, ei = .16, ti = class {
	context;
	states;
	colours;
	emphasis;
	constructor(e, t, n, r) {
		this.context = e, this.states = t, this.colours = n, this.emphasis = r;
	}
	paint(e, t, n, r) {
		if (e.length === 0) return;
		let i = this.rims(t);
		r ? this.blocks(e, i, n) : this.pages(e, i, n), n >= ei && this.titles(e, n);
	}
	blocks(e, t, n) {
		let { context: r } = this, i = ni(n);
		for (let [e, n] of t) {
			r.fillStyle = e;
			for (let { x: e, y: t, width: a, height: o } of n) r.fillRect(e - i, t - i, a + 2 * i, o + 2 * i);
		}
		r.fillStyle = this.colours.get("line");
		for (let { x: t, y: n, width: i, height: a } of e) r.fillRect(t, n, i, a);
		this.stripes(e, n);
	}
	pages(e, t, n) {
		let { context: r } = this, i = ii(e);
		r.fillStyle = this.colours.get("panel"), r.fill(i), r.lineWidth = Math.max(1, .7 / n), r.strokeStyle = this.colours.get("line"), r.stroke(i), this.stripes(e, n), r.lineWidth = Math.max(2, 2.5 / n);
		for (let [e, n] of t) r.strokeStyle = e, r.stroke(ii(n));
	}
	stripes(e, t) {
		let n = ai(e, ({ facts: e }) => e.disabled ? this.colours.get("stale") : e.place.colour || this.colours.family(Zr(e.node, e.kind))), r = ri(t);
		for (let [e, t] of n) {
			this.context.fillStyle = e;
			for (let e of t) this.context.fillRect(e.x, e.y, r, e.height);
		}
	}
	rims(e) {
		return ai(e, ({ id: e }) => {
			if (this.emphasis.selected(e)) return this.colours.get("accent");
			let t = Ar(this.states.get(e)?.state);
			return this.emphasis.other(e) ?? (t && this.colours.get(t));
		});
	}
	titles(e, t) {
		let { context: n } = this, r = Math.min(44, Math.max(13, 11 / t));
		n.font = `600 ${r}px Inter, system-ui, sans-serif`, n.textBaseline = "middle", n.fillStyle = this.colours.get("text");
		let i = ri(t) + 8;
		for (let t of e) {
			let e = Math.floor((t.width - i - 8) / (r * .56));
			if (e < 3) continue;
			let a = t.id.length > e ? `${t.id.slice(0, e - 1)}…` : t.id;
			n.fillText(a, t.x + i, t.y + t.height / 2);
		}
	}
};
function ni(e) {
	return 2.5 / e;
}
function ri(e) {
	return Math.min(40, Math.max(8, 4 / e));
}
function ii(e) {
	let t = new Path2D();
	for (let { x: n, y: r, width: i, height: a } of e) t.roundRect(n, r, i, a, $r);
	return t;
}
function ai(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		let e = t(r);
		if (!e) continue;
		let i = n.get(e);
		i ? i.push(r) : n.set(e, [r]);
	}
	return n;
}
// src/canvas/paint/flow_painter.ts
var oi = .2, si = class {
	canvas;
	content;
	context;
	boxes;
	arms;
	look = {
		x: 0,
		y: 0,
		zoom: 1
	};
	ratio = 1;
	constructor(e, t) {
		this.canvas = e, this.content = t, this.context = e.getContext("2d", { alpha: !1 }), this.boxes = new ti(this.context, t.states, t.colours, t.emphasis), this.arms = new Xr(this.context, t.scene, t.states, t.colours, (e) => t.emphasis.aimed(e));
	}
	resize(e, t) {
		this.ratio = Math.min(2, devicePixelRatio || 1), this.canvas.width = Math.ceil(e * this.ratio), this.canvas.height = Math.ceil(t * this.ratio);
	}
	get view() {
		let { canvas: e, ratio: t, look: { x: n, y: r, zoom: i } } = this;
		return {
			x: -n / i,
			y: -r / i,
			width: e.width / t / i,
			height: e.height / t / i
		};
	}
	get zoom() {
		return this.look.zoom;
	}
	paint(e, t) {
		let { context: n, content: r } = this;
		if (this.look = e, n.setTransform(1, 0, 0, 1, 0, 0), n.fillStyle = r.colours.get("canvas") || "#fff", n.fillRect(0, 0, this.canvas.width, this.canvas.height), this.dots(), !t) return;
		this.toPlane();
		let { view: i } = this;
		this.frames(i), r.scene.followArms(), this.arms.paint(i, e.zoom), this.wires(i);
		let a = r.scene.grid.query(i).filter((e) => !r.mounting.has(e.id));
		this.boxes.paint(a, a, e.zoom, e.zoom < oi);
	}
	paintAgain(e) {
		let { zoom: t } = this.look, n = 2 * ni(t), r = new Set(e.flatMap((e) => this.content.scene.grid.query(Sn(e, n))));
		this.toPlane(), this.boxes.paint([...r], e, t, t < oi);
	}
	toPlane() {
		let { context: e, ratio: t, look: { x: n, y: r, zoom: i } } = this;
		e.setTransform(i * t, 0, 0, i * t, n * t, r * t);
	}
	dots() {
		let { context: e, look: t, ratio: n } = this, r = 20 * t.zoom;
		for (; r < 14;) r *= 5;
		if (r > 160) return;
		let i = Math.max(1, Math.round(Math.min(2, t.zoom * 1.4) * n)), a = this.canvas.width, o = this.canvas.height, s = (e) => (e % r + r) % r * n;
		e.fillStyle = this.content.colours.get("grid") || "#ddd";
		for (let c = s(t.y); c < o; c += r * n) for (let o = s(t.x); o < a; o += r * n) e.fillRect(Math.round(o), Math.round(c), i, i);
	}
	frames(e) {
		let { context: t } = this;
		for (let [n, r] of this.content.drawing.groups.raw) {
			let i = nr(this.content.scene, n, r);
			if (!i || !yn(i, e)) continue;
			let a = r.place?.colour || this.content.colours.get("stale");
			t.beginPath(), t.roundRect(i.x, i.y, i.width, i.height, 10), t.globalAlpha = .09, t.fillStyle = a, t.fill(), t.globalAlpha = .55, t.lineWidth = Math.max(1, .8 / this.look.zoom), t.strokeStyle = a, t.stroke(), t.globalAlpha = 1;
		}
	}
	wires(e) {
		let { context: t, content: { emphasis: n, scene: r }, look: { zoom: i } } = this, a = i < oi, o = /* @__PURE__ */ new Map(), s = [];
		for (let t of r.wires.values()) {
			if (n.hidden(t) || !ci(t.bounds, e)) continue;
			if (n.strong(t)) {
				s.push(t);
				continue;
			}
			let r = `${li(t) ? "dashed" : "solid"} ${t.disabled ? this.content.colours.get("stale") : this.content.colours.sort(t.sort)}`, i = o.get(r);
			i || o.set(r, i = new Path2D()), a ? (i.moveTo(t.x1, t.y1), i.lineTo(t.x2, t.y2)) : Pr(i, t);
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
		let { context: t, look: { zoom: n } } = this, r = new Path2D();
		Pr(r, e), t.setLineDash([]), t.lineWidth = Math.max(8, 5 / n), t.strokeStyle = this.content.colours.get("accent-soft"), t.stroke(r), t.setLineDash(li(e) ? [6, 5] : []), t.lineWidth = Math.max(3, 1.8 / n), t.strokeStyle = e.disabled ? this.content.colours.get("stale") : this.content.colours.sort(e.sort), t.stroke(r);
	}
};
function ci(e, t) {
	return e.x <= t.x + t.width && e.x + e.width >= t.x && e.y <= t.y + t.height && e.y + e.height >= t.y;
}
function li(e) {
	return e.disabled || e.link.targetPort === "wait_for";
}
// src/canvas/paint/painter.ts
var ui = 160, di = class {
	content;
	viewport;
	surface;
	picture;
	zoom = 0;
	state = "gone";
	changed = /* @__PURE__ */ new Set();
	constructor(e, t, n) {
		this.content = t, this.viewport = n, this.surface = new si(e, t), this.picture = new si(document.createElement("canvas"), t);
	}
	resize() {
		let { width: e, height: t } = this.viewport.screen;
		this.surface.resize(e, t), this.forget();
	}
	forget() {
		this.state = "gone", this.changed.clear();
	}
	touch(e) {
		if (this.state !== "gone") {
			if (e.some((e) => Ar(this.content.states.get(e)?.state) === "")) this.forget();
			else for (let t of e) this.changed.add(t);
		}
	}
	paint(e) {
		let { x: t, y: n, zoom: r } = this.viewport;
		if ((r !== this.zoom || r >= .2) && this.forget(), this.zoom = r, e && this.state !== "gone") return this.show();
		this.forget(), this.surface.paint({
			x: t,
			y: n,
			zoom: r
		}, e), e && (this.state = "painted");
	}
	show() {
		let { picture: e, surface: { context: t, canvas: n } } = this, { x: r, y: i, zoom: a, view: o, screen: s } = this.viewport;
		this.state !== "pictured" || !bn(e.view, o) ? (e.resize(s.width + 320, s.height + 320), e.paint({
			x: r + ui,
			y: i + ui,
			zoom: a
		}, !0), this.state = "pictured") : this.catchUp(), this.changed.clear();
		let c = n.width / s.width;
		t.setTransform(1, 0, 0, 1, 0, 0), t.drawImage(e.canvas, Math.round((e.view.x - o.x) * a * c), Math.round((e.view.y - o.y) * a * c));
	}
	catchUp() {
		if (this.changed.size === 0) return;
		let { scene: e, mounting: t } = this.content, n = [...this.changed].flatMap((t) => e.nodes.get(t) ?? []);
		this.picture.paintAgain(n.filter((e) => !t.has(e.id) && yn(e, this.picture.view)));
	}
};
// src/canvas/port_place.ts
function fi({ dataset: e }) {
	return {
		node: e.node ?? "",
		port: e.port ?? "",
		side: e.side
	};
}
// src/canvas/scene/grid.ts
var pi = 1024, mi = 1 << 20, hi = class {
	cells = /* @__PURE__ */ new Map();
	spans = /* @__PURE__ */ new Map();
	get size() {
		return this.spans.size;
	}
	put(e) {
		let t = gi(e), n = this.spans.get(e);
		if (!(n && yi(n, t))) {
			n && this.leave(e, n), this.spans.set(e, t);
			for (let n of _i(t)) {
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
		let t = [], n = gi(e), r = (n) => {
			n.x < e.x + e.width && n.x + n.width > e.x && n.y < e.y + e.height && n.y + n.height > e.y && t.push(n);
		};
		if ((n.right - n.left + 1) * (n.bottom - n.top + 1) > this.cells.size) {
			for (let e of this.spans.keys()) r(e);
			return t;
		}
		for (let e = n.left; e <= n.right; e++) for (let t = n.top; t <= n.bottom; t++) for (let i of this.cells.get(vi(e, t)) ?? []) {
			let a = this.spans.get(i);
			e === Math.max(a.left, n.left) && t === Math.max(a.top, n.top) && r(i);
		}
		return t;
	}
	leave(e, t) {
		for (let n of _i(t)) {
			let t = this.cells.get(n);
			t?.delete(e), t?.size === 0 && this.cells.delete(n);
		}
	}
};
function gi({ x: e, y: t, width: n, height: r }) {
	return {
		left: Math.floor(e / pi),
		top: Math.floor(t / pi),
		right: Math.floor((e + n) / pi),
		bottom: Math.floor((t + r) / pi)
	};
}
function* _i({ left: e, top: t, right: n, bottom: r }) {
	for (let i = e; i <= n; i++) for (let e = t; e <= r; e++) yield vi(i, e);
}
function vi(e, t) {
	return (e + mi) * 2 * mi + t + mi;
}
function yi(e, t) {
	return e.left === t.left && e.top === t.top && e.right === t.right && e.bottom === t.bottom;
}
// src/canvas/scene/field_text.ts
function bi(e) {
	return Ei(e, "$param") ? String(e.$param) : null;
}
function xi(e) {
	return Ei(e, "$code");
}
function Si(e) {
	return e == null ? "" : Ei(e, "$code") ? Ti(String(e.$code)) : Ei(e, "$number") ? String(e.$number) : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function Ci(e) {
	return Ei(e, "$param") ? String(e.$param) : Ei(e, "$ref") ? String(e.$ref) : Array.isArray(e) ? e.map(Ci).join(", ") : typeof e == "object" && e && !Object.keys(e).some((e) => e.startsWith("$")) ? Object.entries(e).map(([e, t]) => `${e}: ${Ci(t)}`).join(", ") : Si(e);
}
function wi(e) {
	let t = e.default ?? "";
	return t === "None" ? "" : /^(['"])(.*)\1$/s.exec(t)?.[2] ?? Ti(t);
}
function Ti(e) {
	return /^(?:Path|File|date|datetime|Decimal|UUID|Markdown|Html)\((['"])([^'"\\]*)\1\)$/.exec(e)?.[2] ?? e;
}
function Ei(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
// src/canvas/scene/node_rows.ts
var Di = 2, Oi = 4, ki = /* @__PURE__ */ new Set([
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
function Ai(e, t, n, r) {
	let a = new Set(e.links.map(([, , e]) => e).filter((e) => e !== i)), o = Fi(e, t, r);
	if (!t) return {
		rows: Li([.../* @__PURE__ */ new Set([...Object.keys(e.inputs ?? {}), ...a])].map((t) => Ii(t, a.has(t), bi(e.inputs?.[t]))), o),
		hidden: [],
		excerpt: Ri(e.source ?? "")
	};
	let s = new Set(t.inputs.map((e) => e.name)), c = [...a].filter((e) => !s.has(e)).map((e) => Ii(e, !0, null)), l = (t) => a.has(t.name) || t.field.control === "wire" && !bi(e.inputs?.[t.name]), u = t.inputs.filter((e) => !l(e)), d = n ? new Set(u) : ji(u, e), f = Li([...t.inputs.filter(l).map((t) => Pi(t, e, a)), ...c], o);
	for (let t of u) d.has(t) && f.push({
		input: Pi(t, e, a),
		output: null,
		setting: Ni(t, e)
	});
	return {
		rows: f,
		hidden: u.filter((e) => !d.has(e)),
		excerpt: Ri(e.source ?? "")
	};
}
function ji(e, t) {
	let n = (e) => t.inputs?.[e.name], r = new Set(e.filter((e) => e.required || bi(n(e)))), i = [...r].filter((e) => !bi(n(e))).length;
	for (let t of [!0, !1]) for (let a of e) {
		if (i >= (t ? Di : 1)) break;
		r.has(a) || n(a) !== void 0 !== t || (t || ki.has(a.field.control)) && (r.add(a), i++);
	}
	return r;
}
function Mi(e) {
	return ki.has(e.field.control);
}
function Ni(e, t) {
	let n = t.inputs?.[e.name];
	return {
		field: e.field,
		text: ki.has(e.field.control) || xi(n) ? Si(n) : Ci(n),
		placeholder: wi(e) || e.field.placeholder && `e.g. ${e.field.placeholder}`,
		expression: xi(n)
	};
}
function Pi(e, t, n) {
	let { name: r, type: i, sort: a, help: o, required: s } = e, c = bi(t.inputs?.[r]);
	return {
		name: r,
		label: zi(r),
		type: i,
		sort: a,
		help: o,
		required: s,
		linked: n.has(r),
		parameter: c
	};
}
function Fi(e, t, n) {
	return t ? t.outputs.map(({ name: e, label: t, type: n, sort: r, help: i }) => ({
		name: e,
		label: t ?? (e === "result" ? n : zi(e)),
		type: n,
		sort: r,
		help: i,
		required: !1,
		linked: !1,
		parameter: null
	})) : [.../* @__PURE__ */ new Set([...e.outputs ?? [], ...n])].map((e) => ({ ...Ii(e, !1, null) }));
}
function Ii(e, t, n) {
	return {
		name: e,
		label: zi(e),
		type: "anything",
		sort: "any",
		help: "",
		required: !1,
		linked: t,
		parameter: n
	};
}
function Li(e, t) {
	return Array.from({ length: Math.max(e.length, t.length) }, (n, r) => ({
		input: e[r] ?? null,
		output: t[r] ?? null,
		setting: null
	}));
}
function Ri(e) {
	let t = e.split("\n").filter((e) => e.trim() !== "");
	return t.length <= Oi ? t : [...t.slice(0, 3), "…"];
}
function zi(e) {
	return e.replaceAll("_", " ").trim() || e;
}
function Bi({ rows: e, excerpt: t }, n) {
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
// src/canvas/scene/scene.ts
var Vi = {
	x: 0,
	y: 0
}, Hi = {
	x: 0,
	y: 0,
	width: 0,
	height: 0
}, Ui = class {
	drawing;
	kinds;
	nodes = /* @__PURE__ */ new Map();
	wires = /* @__PURE__ */ new Map();
	grid = new hi();
	arms = new Mn(this.nodes);
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
		for (let e of r) this.route(e);
		this.arms.invalidate();
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
		!n || n.facts.place.collapsed || Math.abs(n.height - t) < 1 || (n.extraHeight = Math.max(0, t - n.shape.height), n.height = t, this.grid.put(n), this.arms.invalidate());
	}
	holds(e) {
		return this.nodes.get(e.id) === e;
	}
	settle(e) {
		this.holds(e) && (this.grid.put(e), this.route(e), this.arms.invalidate());
	}
	followArms() {
		for (let e of this.arms.allGiven.keys()) for (let t of this.nodes.get(e)?.outOf ?? []) this.routeWire(t);
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
		let i = this.kinds.of(n), a = this.placeOf(e), o = r && !i ? new Set([...r.outOf].map((e) => e.link.sourcePort)) : [], s = Ai(n, i, a.open === !0, o), c = {
			node: n,
			kind: i,
			place: a,
			rows: s,
			disabled: t !== void 0
		};
		if (r) return this.setFacts(r, c), [...r.outOf].map((e) => e.to.id);
		let l = Bi(s, a), { width: u, height: d } = l, f = {
			id: e,
			facts: c,
			shape: l,
			x: NaN,
			y: NaN,
			width: u,
			height: d,
			extraHeight: 0,
			into: [],
			outOf: /* @__PURE__ */ new Set()
		};
		return this.nodes.set(e, f), this.facts.set(e, c), [...this.wires.values()].filter((t) => t.link.source === e).map((e) => e.to.id);
	}
	setFacts(e, t) {
		if (t.place !== e.facts.place && t.place.open !== e.facts.place.open) {
			let e = t.kind ? [] : t.node.outputs ?? [];
			t = {
				...t,
				rows: Ai(t.node, t.kind, t.place.open === !0, e)
			};
		}
		e.facts = t, e.shape = Bi(t.rows, t.place), this.facts.set(e.id, t);
	}
	syncWires(e) {
		let t = this.nodes.get(e);
		if (!t) return;
		let n = new Map(t.into.map((e) => [e.key, e])), r = this.drawing.aside.value;
		t.into = [...g(t.facts.node), ...this.drawing.linksAside(e)].filter(({ targetPort: e }) => e !== i).map((e) => {
			let i = this.nodes.get(e.source), a = i?.facts.kind?.outputs.find((t) => t.name === e.sourcePort)?.sort ?? "any", o = r.has(e.source) || r.has(e.target), s = n.get(e.key);
			if (n.delete(e.key), s) return s.from !== i && (s.from?.outOf.delete(s), i?.outOf.add(s)), Object.assign(s, {
				from: i,
				sort: a,
				disabled: o
			});
			let c = {
				key: e.key,
				link: e,
				from: i,
				to: t,
				sort: a,
				disabled: o,
				x1: 0,
				y1: 0,
				x2: 0,
				y2: 0,
				bounds: Hi
			};
			return i?.outOf.add(c), this.wires.set(e.key, c), c;
		});
		for (let e of n.values()) this.drop(e);
		this.growUnknown(t), this.route(t);
	}
	growUnknown(e) {
		for (let { from: t, link: n } of e.into) {
			if (!t || t.facts.kind || t.shape.outputs.has(n.sourcePort)) continue;
			let { node: e, place: r } = t.facts, i = new Set([...t.outOf].map((e) => e.link.sourcePort));
			this.setFacts(t, {
				...t.facts,
				rows: Ai(e, void 0, r.open === !0, i)
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
		if (this.size(e), Number.isNaN(e.x) || !this.held.has(e.id)) {
			let { x: t, y: n } = this.placeOf(e.id);
			e.x = t, e.y = n;
		}
		return this.grid.put(e), t.x !== e.x || t.y !== e.y || t.width !== e.width || t.height !== e.height;
	}
	size(e) {
		e.width = e.shape.width, e.height = e.shape.height + (e.facts.place.collapsed ? 0 : e.extraHeight);
	}
	route(e) {
		if (!Number.isNaN(e.x)) {
			for (let t of e.into) this.routeWire(t);
			for (let t of e.outOf) this.routeWire(t);
		}
	}
	routeWire(e) {
		let t = this.portAt(e.to, e.link.targetPort, "in"), n = e.from ? this.startOf(e.from, e) : {
			x: t.x - 40,
			y: t.y
		};
		e.x1 = n.x, e.y1 = n.y, e.x2 = t.x, e.y2 = t.y, e.bounds = Lr(e);
	}
	startOf(e, { to: t, link: n }) {
		let r = e.facts.node.arms?.length ? this.arms.givenTo(t, e, n.sourcePort) : void 0;
		return r ? {
			x: r.box.x + r.box.width,
			y: r.box.y + r.box.height / 2
		} : this.portAt(e, n.sourcePort, "out");
	}
	placeOf(e) {
		return this.drawing.places.raw.get(e) ?? Vi;
	}
};
// src/canvas/scene/nearest_wire.ts
function Wi(e, t, n) {
	let r = null, i = n;
	for (let n of e.wires.values()) {
		let { x: e, y: a, width: o, height: s } = n.bounds;
		if (t.x < e - i || t.x > e + o + i || t.y < a - i || t.y > a + s + i) continue;
		let c = Rr(n, t);
		c > i || (i = c, r = n);
	}
	return r;
}
// src/canvas/world_layer.ts
var Gi = 140, Ki = class {
	element;
	zoom = 0;
	settled;
	constructor(e) {
		this.element = e, e.style.willChange = "transform";
	}
	show(e, t, n) {
		this.element.style.transform = `translate(${e}px, ${t}px) scale(${n})`, n !== this.zoom && (this.zoom = n, clearTimeout(this.settled), this.settled = setTimeout(() => this.sharpen(), Gi));
	}
	stop() {
		clearTimeout(this.settled);
	}
	sharpen() {
		this.element.style.willChange = "auto", requestAnimationFrame(() => requestAnimationFrame(() => this.element.style.willChange = "transform"));
	}
};
// src/canvas/wiring/fits.ts
function qi(e, t, n) {
	return e ? e.ports[t]?.[n] === void 0 ? e.converters[t]?.[n] === void 0 ? "refused" : "converter" : "fits" : "waiting";
}
function Ji(e, t) {
	let n = Object.keys(e?.ports[t.id] ?? {}), { kind: r, node: i } = t.facts, a = new Set(i.links.map(([, , e]) => e)), o = (e) => {
		let t = r?.inputs.find((t) => t.name === e);
		return t ? (a.has(e) && !t.several ? 4 : 0) + (Yi(t, i.inputs) ? 2 : 0) + +!t.required : 0;
	};
	return [...n].sort((e, t) => o(e) - o(t))[0] ?? null;
}
function Yi(e, t) {
	return t?.[e.name] !== void 0;
}
// src/canvas/wiring/wiring.ts
var Xi = class {
	editor;
	view;
	scene;
	announce;
	from;
	fits = z(null);
	moving = z(null);
	over = z(null);
	answers = /* @__PURE__ */ new Map();
	version = -1;
	constructor(e, t, n, r) {
		this.editor = e, this.view = t, this.scene = n, this.announce = r, this.from = t.connecting;
	}
	begin(e, t = null, n = "") {
		this.from.value = e, this.moving.value = t, this.over.value = null, this.fits.value = null, this.ask(e).then((t) => {
			if (this.from.value !== e) return;
			this.fits.value = t;
			let r = Object.values(t?.ports ?? {}).reduce((e, t) => e + Object.keys(t).length, 0);
			this.announce(`Connecting from ${e.node} ${e.port}. ${r} ports fit. ${n}`.trim());
		});
	}
	cancel() {
		this.from.value = null, this.moving.value = null, this.over.value = null, this.fits.value = null;
	}
	verdict(e, t, n) {
		let r = this.from.value;
		return r ? r.node === e && r.port === t && r.side === n ? "source" : r.side === n ? "refused" : qi(this.fits.value, e, t) : null;
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
		let n = this.scene.nodes.get(e.node), r = n && e.node !== t.node ? Ji(this.fits.value, n) : null;
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
		else if (n && Zi(n, i)) return;
		else o === "fits" ? this.connect(t, i, n) : o === "converter" ? await this.convert(t, i, r?.converters[i.node]?.[i.port] ?? "", n) : o === "refused" && this.editor.tell("warning", a || "These two ports do not fit.");
	}
	dropped(e, t, { at: n, screen: i }) {
		t ? this.editor.command("delete", {
			nodes: [],
			links: [r(t)],
			groups: [],
			notes: [],
			heal: !1
		}) : this.view.quickAdd.value = {
			at: [n.x, n.y],
			screen: [i.x, i.y],
			connect: e,
			link: null
		};
	}
	connect(e, t, n) {
		let [i, a] = e.side === "out" ? [e, t] : [t, e];
		if (this.announce(`Connected ${i.node} to ${a.node} ${a.port}.`), !n) {
			this.editor.command("connect", {
				source: i.node,
				source_port: i.port,
				target: a.node,
				target_port: a.port
			});
			return;
		}
		let o = this.scene.nodes.get(a.node)?.facts.kind?.inputs.find((e) => e.name === a.port)?.several ?? !1;
		this.editor.change([{
			op: "disconnect",
			...r(n)
		}, {
			op: "connect",
			source: i.node,
			source_port: i.port,
			target: a.node,
			target_port: a.port,
			append: o
		}], "Reconnect");
	}
	async convert(e, t, n, i) {
		let a = this.editor.catalogue.find(n), o = this.scene.nodes.get(e.node), s = this.scene.nodes.get(t.node);
		if (!a || !o || !s) return;
		let c = this.scene.portAt(o, e.port, e.side), l = this.scene.portAt(s, t.port, t.side), u = [Math.round((c.x + l.x) / 2 - 106), Math.round((c.y + l.y) / 2 - 30)], [d, f] = e.side === "out" ? [e, t] : [t, e], p = {
			source: d.node,
			source_port: d.port,
			target: f.node,
			target_port: f.port
		}, m = i ? { instead: r(i) } : {}, [h] = await this.editor.command("insert", {
			link: p,
			kind: n,
			at: u,
			...m
		});
		h !== void 0 && this.editor.tell("info", `“${a.title}” was put between, since the types differ.`, "Undo takes it away again.");
	}
	ask(e) {
		let t = this.editor.drawing.version.value;
		t !== this.version && this.answers.clear(), this.version = t;
		let n = JSON.stringify([
			e.node,
			e.port,
			e.side
		]), r = this.answers.get(n);
		if (r) return r;
		let i = this.editor.connection.ask("fits", { ...e }).then((e) => e, (e) => {
			if (this.answers.delete(n), !(e instanceof a)) throw e;
			return this.editor.tell("warning", e.refusal.message, e.refusal.fix), null;
		});
		return this.answers.set(n, i), i;
	}
};
function Zi(e, { node: t, port: n, side: r }) {
	return r === "in" ? e.target === t && e.targetPort === n : e.source === t && e.sourcePort === n;
}
// src/canvas/canvas.ts
var Qi = {
	busy: !1,
	frame: () => void 0,
	cancel: () => !1
}, $i = class {
	editor;
	view;
	frames = new $n();
	viewport = new cr(() => this.viewChanged());
	scene;
	mounting;
	wiring;
	overlay = new Er();
	looking;
	holder = Qi;
	hover = {
		wire: z(null),
		port: z(null),
		at: z(null),
		arm: z(null)
	};
	cursor = z("");
	said = z("");
	moves = z(0);
	renaming = z(null);
	root = null;
	layer = null;
	painter = null;
	colours = null;
	dirty = !0;
	viewDirty = !0;
	painted = !1;
	elements;
	watches = [];
	others = y(() => {
		let e = /* @__PURE__ */ new Map();
		for (let { selection: t, colour: n } of this.editor.people.value) for (let r of t) e.set(r, n);
		return e;
	});
	constructor(e, t) {
		this.editor = e, this.view = t, this.scene = new Ui(e.drawing, e.catalogue), this.elements = new Tr((e) => this.scene.nodes.get(e), (e) => this.measured(e)), this.mounting = new Cr(this.scene, this.viewport), this.wiring = new Xi(e, t, this.scene, (e) => this.announce(e)), this.looking = new mr(this, () => this.repaint()), this.frames.add((e) => this.frame(e));
	}
	attach(e, t, n) {
		let { editor: r, scene: i } = this;
		this.root = e, this.layer = new Ki(t), this.colours = new Or(e);
		let { hover: a, wiring: o } = this, s = Qn(r.selection, () => a.wire.value, () => o.moving.value?.key, () => this.others.value, () => a.arm.value), { mounting: c, colours: l } = this;
		this.painter = new di(n, {
			scene: i,
			drawing: r.drawing,
			states: r.states.raw,
			mounting: c,
			colours: l,
			emphasis: s
		}, this.viewport), this.watches.push(r.drawing.onChange((e) => {
			(e.everything || e.nodes.length > 0) && this.mounting.follow(r.drawing.order.value);
			let t = performance.now();
			i.take(e), e.everything && (performance.measure("treadle.taken", { start: t }), this.looking.begin(), this.looking.follow());
		}), i.onChange((e) => {
			for (let t of e) this.elements.place(t);
			this.letGoOfWhatIsGone(), this.moves.value++, this.mounting.invalidate(), this.repaint();
		}), H([r.catalogue.listed, r.drawing.kinds], () => {
			i.rebuild(), r.ready.value && this.looking.begin();
		}), H([
			...Object.values(r.selection.sets),
			this.hover.wire,
			this.hover.arm,
			this.wiring.moving,
			this.others
		], () => this.repaint()), r.states.onChange((e) => this.statesChanged(e)), H(r.drawing.groups.visible, () => this.repaint())), this.resize(), this.mounting.follow(r.drawing.order.value), r.ready.value && (i.rebuild(), this.looking.begin()), this.repaint();
	}
	detach() {
		this.frames.stop(), this.elements.stop(), this.looking.stop();
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
		this.painter?.forget(), this.dirty = !0, this.frames.request();
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
			places: r
		}], n);
	}
	wireAt(e, t) {
		return Wi(this.scene, e, t / this.viewport.zoom);
	}
	landingAt({ x: e, y: t }) {
		let n = document.elementFromPoint(e, t), r = n?.closest("[data-port]");
		if (r) return {
			sort: "port",
			place: fi(r)
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
		e && !this.scene.nodes.has(e.node) && (this.holder.cancel(), this.wiring.cancel(), this.announce(`${e.node} is gone.`));
	}
	statesChanged(e) {
		if (e.some((e) => this.scene.nodes.get(e)?.facts.node.arms?.length)) return this.repaint();
		this.painter?.touch(e);
		let { view: t } = this.viewport;
		e.some((e) => {
			let n = this.scene.nodes.get(e);
			return n !== void 0 && !this.mounting.has(e) && yn(n, t);
		}) && (this.dirty = !0, this.frames.request());
	}
	viewChanged() {
		this.viewDirty = !0, this.dirty = !0, this.frames.request();
	}
	measured(e) {
		for (let [t, n] of e) this.scene.measured(t, n);
		this.looking.grown(), this.scene.arms.allGiven.size > 0 && this.moves.value++, this.repaint();
	}
	frame(e) {
		if (this.holder.frame(), this.viewport.fly(e) && this.frames.request(), this.viewDirty) {
			this.viewDirty = !1;
			let { x: e, y: t, zoom: n } = this.viewport;
			this.layer?.show(e, t, n), this.view.viewport.value = {
				x: e,
				y: t,
				zoom: n
			};
		}
		this.looking.begun && this.mounting.step(e) && (this.painter?.forget(), this.dirty = !0), this.root?.classList.toggle("boxes", this.mounting.hidden), this.mounting.busy && this.frames.request(), this.dirty && (this.dirty = !1, this.painter?.paint(this.looking.begun), this.looking.begun && !this.mounting.busy && !this.painted && (this.painted = !0, performance.mark("treadle.painted")));
	}
}, ea = class {
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
				o ? e.sort === "node" ? a.toggle(e.id) : na(this.setOf(e.sort), e.id) : this.take(e);
				break;
			case "wire":
				o || a.clear(), na(a.links, e.wire.key), n.focus();
				break;
			case "empty": o || a.clear(), n.focus();
		}
	}
	openMenu(e, { screen: t, at: n }) {
		let { selection: r } = this.canvas.editor, i = ta(e);
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
function ta(e) {
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
			sort: e.of === "output" ? "node" : e.of,
			id: e.id
		};
		default: return {
			sort: "canvas",
			id: ""
		};
	}
}
function na(e, t) {
	e.delete(t) || e.add(t);
}
// src/panels/palette/readers.ts
function ra(e) {
	return e.control === "file" && !e.writes;
}
function ia(e, t) {
	return e.listed.value.flatMap((e) => {
		let n = e.inputs.find(({ field: e }) => ra(e));
		return n ? [{
			kind: e,
			port: n.name,
			fits: aa(n.field.pattern, t)
		}] : [];
	}).sort((e, t) => Number(t.fits) - Number(e.fits));
}
function aa(e, t) {
	return e.split(/[\s,;|]+/).map((e) => e.replace(/^\*/, "").toLowerCase()).some((e) => e !== "" && t.toLowerCase().endsWith(e));
}
// src/store/upload.ts
async function oa(e) {
	try {
		let t = `${o()}/api/files?name=${encodeURIComponent(e.name)}`, n = await fetch(t, {
			method: "POST",
			body: e,
			credentials: "same-origin"
		});
		if (n.status === 413) return sa("The file is too large to upload; copy it into the workspace.");
		if (!n.ok) return sa(`The server refused the file (${n.status}).`);
		let r = await n.json();
		return r.error ? sa(r.error.message) : r.path ? {
			path: r.path,
			problem: ""
		} : sa("The server did not say where the file is.");
	} catch {
		return sa("The server cannot be reached. Try again when it is back.");
	}
}
function sa(e) {
	return {
		path: "",
		problem: e
	};
}
// src/canvas/dropping.ts
var ca = "application/x-treadle-kind", la = "Files", ua = 24, da = {
	x: 60,
	y: 20
}, fa = 160;
function pa(e, t) {
	let n = t.dataTransfer?.types;
	if (!t.dataTransfer || !(n?.includes("application/x-treadle-kind") || n?.includes(la)) || (t.preventDefault(), t.dataTransfer.dropEffect = "copy", n.includes(la))) return;
	let r = e.viewport.toCanvas(t.clientX, t.clientY), i = e.wireAt(r, ua), a = i ? null : e.scene.arms.at(r);
	e.hover.wire.value = i?.key ?? null, e.hover.arm.value = a && {
		block: a.block.id,
		arm: a.arm.name
	};
}
function ma(e) {
	e.hover.wire.value = null, e.hover.arm.value = null;
}
async function ha(e, t) {
	let n = t.dataTransfer?.getData(ca), r = [...t.dataTransfer?.files ?? []];
	if (!n && r.length === 0) return;
	t.preventDefault();
	let i = e.viewport.toCanvas(t.clientX, t.clientY);
	if (n) await ga(e, n, i);
	else for (let [t, n] of r.entries()) await _a(e, n, {
		...i,
		y: i.y + t * fa
	});
}
async function ga(e, t, n) {
	let i = e.wireAt(n, ua), a = e.scene.arms.at(n);
	ma(e);
	let o = va(e, n), s = a && {
		node: a.block.id,
		port: a.arm.name,
		side: "out"
	}, c = i ? await e.editor.command("insert", {
		link: r(i.link),
		kind: t,
		at: o
	}) : await e.editor.command("add", {
		kind: t,
		at: o,
		...s ? { connect: s } : {}
	});
	c.length > 0 && e.editor.selection.only(...c);
}
async function _a(e, t, n) {
	let { editor: r } = e, [i] = e.scene.grid.query({
		...n,
		width: .01,
		height: .01
	}), a = i?.facts.kind?.inputs.find(({ field: e }) => ra(e))?.name, { path: o, problem: s } = await oa(t);
	if (s) return r.tell("warning", `${t.name}: ${s}`);
	if (i && a) return void r.command("set_field", {
		node: i.id,
		port: a,
		text: o
	});
	let c = va(e, n), l = ia(r.catalogue, o).filter(({ fits: e }) => e), [u] = l;
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
function va({ view: e }, t) {
	let n = e.snap.value ? Rn : Math.round;
	return [n(t.x - da.x), n(t.y - da.y)];
}
// src/canvas/gestures/draw_wire.ts
var ya = class {
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
}, ba = 6, xa = 200, Sa = 30, Ca = class {
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
	free = [];
	constructor(e, t, n, r = null) {
		this.canvas = e, this.what = t, this.from = n, this.clicked = r;
	}
	start() {
		let { scene: e, editor: t, viewport: n } = this.canvas, r = this.what.groups.flatMap((n) => {
			let r = t.drawing.groups.raw.get(n), i = r && nr(e, n, r);
			return r && i ? [{
				id: n,
				group: r,
				from: i
			}] : [];
		}), i = /* @__PURE__ */ new Set([...this.what.nodes, ...r.flatMap(({ group: e }) => e.nodes ?? [])]);
		for (let t of [...i]) for (let { id: n } of e.arms.inside(t)) i.add(n);
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
				from: rr(e, n, r)
			});
		}
		this.whole = Cn([...this.nodes.map(({ node: e, from: t }) => ({
			...t,
			width: e.width,
			height: e.height
		})), ...this.boxes.map(({ from: e }) => e)]), this.neighbours = e.grid.query(n.view).filter((e) => !i.has(e.id)).slice(0, xa), this.held = this.nodes.map(({ node: e }) => e.id), this.canvas.hold(this.held), this.free = this.nodes.flatMap(({ node: e }) => i.has(e.facts.node.block ?? "") || e.facts.disabled ? [] : [e]), e.arms.loosen(this.free);
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
		} : zn(i, r.view.snap.value ? this.neighbours : [], ba / r.viewport.zoom, r.view.snap.value);
		this.to(a.x - this.whole.x, a.y - this.whole.y), r.overlay.guides.value = a.guides, this.onto = this.wireUnder(e, t), r.hover.wire.value = this.onto?.key ?? null, this.aim(e), r.repaint();
	}
	end() {
		let { canvas: e, onto: t } = this, n = e.hover.arm.value;
		this.forgetAims();
		let i = this.nodes[0]?.node;
		if (t && i && e.scene.holds(i) && e.scene.wires.has(t.key)) {
			let { id: n, x: a, y: o } = i, s = r(t.link);
			e.editor.command("insert", {
				link: s,
				node: n,
				at: [a, o]
			}).then(() => this.letGo());
			return;
		}
		let a = this.free.filter((t) => e.scene.holds(t) && !wa(t, n)), o = a.length > 0 ? [] : this.edits();
		a.length > 0 && e.editor.command("move_into", {
			nodes: a.map(({ id: e }) => e),
			...n,
			places: this.points()
		}), this.letGo(), e.editor.change(o, this.label());
	}
	click(e) {
		this.clicked?.(e);
	}
	cancel() {
		this.forgetAims(), this.to(0, 0), this.letGo();
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
	aim(e) {
		let { hover: t, scene: n } = this.canvas;
		if (this.free.length === 0) return;
		let r = this.onto ? null : n.arms.at(e, new Set(this.held)), i = t.arm.value, a = r && {
			block: r.block.id,
			arm: r.arm.name
		};
		(i?.block !== a?.block || i?.arm !== a?.arm) && (t.arm.value = a);
	}
	forgetAims() {
		this.canvas.overlay.guides.value = [], this.canvas.hover.wire.value = null, this.canvas.hover.arm.value = null;
	}
	points() {
		let e = this.nodes.filter(({ node: e }) => this.canvas.scene.holds(e));
		return Object.fromEntries(e.map(({ node: e }) => [e.id, [e.x, e.y]]));
	}
	letGo() {
		this.canvas.scene.arms.settle(), this.canvas.release(this.held);
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
			places: r
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
			let r = nr(t, e, n), i = new Set(n.nodes ?? []);
			for (let { node: e } of this.nodes) t.holds(e) && (r && xn(r, Tn(e)) ? i.add(e.id) : i.delete(e.id));
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
		let r = this.canvas.wireAt(e, Sa) ?? this.canvas.wireAt(Tn(n), Sa);
		return r && r.to !== n && r.from !== n ? r : null;
	}
	label() {
		let e = this.nodes.length + this.boxes.length;
		return e === 1 ? `Move ${this.nodes[0]?.node.id ?? this.boxes[0]?.sort ?? ""}` : `Move ${e} things`;
	}
};
function wa({ facts: { node: e } }, t) {
	return (e.block ?? "") === (t?.block ?? "") && (!e.block || e.arm === t?.arm);
}
// src/canvas/gestures/pan.ts
var Ta = class {
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
}, Ea = class {
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
			width: Dn(t, 160, this.what.sort === "node" ? 640 : Infinity),
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
		return this.canvas.view.snap.value ? Rn(e) : e;
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
			return n ? nr(e, r, n) : null;
		}
		let i = t.drawing.notes.raw.get(r);
		return i ? rr(e, r, i) : null;
	}
}, Da = class {
	canvas;
	id;
	from;
	pansAtEdge = !0;
	cursor = "nwse-resize";
	box;
	before;
	now = null;
	constructor(e, t, n) {
		this.canvas = e, this.id = t, this.from = n, this.box = e.elementOf(t)?.querySelector("[data-testid=node-output]") ?? null;
		let r = e.scene.nodes.get(t)?.width ?? 0;
		this.before = {
			width: r,
			height: this.box?.offsetHeight ?? 0,
			style: this.box?.getAttribute("style") ?? ""
		};
	}
	start() {
		this.canvas.hold([this.id]);
	}
	move({ at: e }) {
		let t = this.canvas.scene.nodes.get(this.id);
		if (!t || !this.box) return;
		let n = (e) => this.canvas.view.snap.value ? Rn(e) : e;
		this.now = {
			width: Dn(n(this.before.width + e.x - this.from.x), 160, 640),
			height: Dn(n(this.before.height + e.y - this.from.y), 40, 800)
		}, this.box.style.height = `${this.now.height}px`, this.box.style.maxHeight = "none", this.canvas.widen(t, this.now.width), this.canvas.repaint();
	}
	end() {
		let { now: e, canvas: t, id: n } = this, r = t.scene.nodes.get(n);
		if (this.cancel(), !e || !r) return;
		let i = {
			...r.facts.place,
			x: r.x,
			y: r.y,
			...e
		};
		t.editor.change([{
			op: "place_nodes",
			places: { [n]: i }
		}], "Resize output");
	}
	cancel() {
		let { canvas: e, id: t } = this;
		e.release([t]);
		let n = e.scene.nodes.get(t);
		n && this.now && e.widen(n, this.before.width), this.box?.setAttribute("style", this.before.style), e.repaint();
	}
}, Oa = class {
	canvas;
	from;
	clicked;
	pansAtEdge = !0;
	before;
	constructor(e, t, n, r) {
		this.canvas = e, this.from = t, this.clicked = r, this.before = new Set(n ? e.editor.selection.nodes : []);
	}
	move({ at: e }) {
		this.canvas.overlay.rectangle.value = wn(this.from, e), this.canvas.frames.request();
	}
	end({ at: e }) {
		let { scene: t, editor: n, overlay: r } = this.canvas, i = wn(this.from, e);
		r.rectangle.value = null;
		let a = t.grid.query(i).map((e) => e.id);
		n.selection.only(.../* @__PURE__ */ new Set([...this.before, ...a]));
		for (let [e, r] of n.drawing.groups.raw) {
			let a = nr(t, e, r);
			a && bn(i, a) && n.selection.groups.add(e);
		}
		for (let [e, r] of n.drawing.notes.raw) yn(i, rr(t, e, r)) && n.selection.notes.add(e);
	}
	click(e) {
		this.clicked(e);
	}
	cancel() {
		this.canvas.overlay.rectangle.value = null;
	}
}, ka = 7, Aa = 14, ja = 26, Ma = "input, select, textarea, button, a, summary, [contenteditable], [data-control]";
function Na(e, t, n, r = !1) {
	if (t instanceof Element && e.contains(t)) {
		let e = t.closest("[data-port]");
		if (e && !t.closest("input, select, textarea")) return {
			sort: "port",
			place: fi(e)
		};
		let n = t.closest("[data-resize]");
		if (n) return {
			sort: "resize",
			of: n.dataset.resize,
			id: n.dataset.of ?? ""
		};
		if (t.closest(Ma)) return { sort: "control" };
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
	let a = e.scene.arms.titleAt(n);
	if (a) return {
		sort: "node",
		id: a.block.id
	};
	let o = e.wireAt(n, r ? Aa : ka);
	return o ? {
		sort: "wire",
		wire: o,
		end: Pa(e, o, n)
	} : { sort: "empty" };
}
function Pa(e, t, n) {
	let r = ja / e.viewport.zoom;
	return En(n, {
		x: t.x2,
		y: t.y2
	}) < r ? "target" : En(n, {
		x: t.x1,
		y: t.y1
	}) < r ? "source" : null;
}
function Fa(e, t) {
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
var Ia = 1, La = 2;
function Ra(e, t, n, r) {
	let i = {
		x: n.clientX,
		y: n.clientY
	}, a = e.viewport.toCanvas(i.x, i.y), o = n.pointerType === "touch", s = Na(e, n.target, a, o);
	if (n.button === La) return new Ta(e, i, (e) => t.openMenu(s, e));
	if (n.button === Ia || r) return n.preventDefault(), new Ta(e, i);
	if (n.button !== 0) return null;
	let c = n.shiftKey || n.ctrlKey || n.metaKey, l = (e) => t.clicked(s, e), u = e.editor.readOnly.value !== "";
	switch (s.sort) {
		case "control": return o ? new Ta(e, i) : null;
		case "port": return u ? new Ta(e, i, l) : Ba(e, s, l);
		case "resize": return u ? null : s.of === "output" ? new Da(e, s.id, a) : new Ea(e, {
			sort: s.of,
			id: s.id
		}, a);
		case "node":
		case "note":
		case "group": {
			let n = t.has(s);
			return o && !n ? new Ta(e, i, l) : u ? new Oa(e, a, c, l) : (!n && !c && t.take(s), new Ca(e, t.moved(s), a, l));
		}
		case "wire": return s.end && !u ? new ya(e, Fa(s.wire.link, s.end), s.wire.link, () => t.clicked(s, null)) : o ? new Ta(e, i, l) : new Oa(e, a, c, l);
		case "empty": return o ? new Ta(e, i, l) : new Oa(e, a, c, l);
	}
}
function za(e, t, n) {
	let r = {
		x: n.clientX,
		y: n.clientY
	}, i = e.viewport.toCanvas(r.x, r.y), a = Na(e, n.target, i, !0);
	return a.sort === "control" ? null : a.sort === "empty" ? new Oa(e, i, !1, (e) => t.openMenu(a, e)) : (t.openMenu(a, {
		screen: r,
		at: i,
		shift: !1,
		alt: !1,
		control: !1
	}), null);
}
function Ba(e, t, n) {
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
	return s ? new ya(e, Fa(s.link, "target"), s.link, c) : new ya(e, t.place, null, c);
}
// src/canvas/gestures/pinch.ts
var Va = class {
	canvas;
	middle;
	span;
	constructor(e, t) {
		this.canvas = e, [this.middle, this.span] = Ha(t);
	}
	follow(e) {
		if (e.length < 2) return;
		let [t, n] = Ha(e), { viewport: r } = this.canvas;
		r.panBy(t.x - this.middle.x, t.y - this.middle.y), r.zoomAt(t.x, t.y, r.zoom * (n / this.span)), this.middle = t, this.span = n;
	}
	move() {}
	end() {}
	cancel() {}
};
function Ha([e, t]) {
	let n = e, r = t;
	return [{
		x: (n.x + r.x) / 2,
		y: (n.y + r.y) / 2
	}, Math.max(1, En(n, r))];
}
// src/canvas/gestures/pointer.ts
var Ua = 4, Wa = 10, Ga = 450, Ka = 36, qa = class {
	canvas;
	choice;
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
	constructor(e, t) {
		this.canvas = e, this.choice = t, e.holder = this;
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
		let t = Ra(this.canvas, this.choice, e, this.space);
		t && (this.take(t, e), e.pointerType === "touch" && (this.press = setTimeout(() => this.pressed(e), Ga)));
	}
	move(e) {
		if (this.fingers.has(e.pointerId) && this.fingers.set(e.pointerId, {
			x: e.clientX,
			y: e.clientY
		}), this.gesture instanceof Va) {
			this.gesture.follow([...this.fingers.values()]);
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		this.last = e;
		let t = En(this.from, {
			x: e.clientX,
			y: e.clientY
		});
		if (!this.began) {
			if (t < (e.pointerType === "touch" ? Wa : Ua)) return;
			this.begin(e);
		}
		this.gesture.move(this.hand(e));
	}
	up(e) {
		if (this.fingers.delete(e.pointerId), this.gesture instanceof Va) {
			this.fingers.size < 2 && this.drop();
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		let { gesture: t, began: n } = this;
		this.drop(), n ? t.end(this.hand(e)) : t.click?.(this.hand(e));
	}
	lost(e) {
		this.fingers.delete(e.pointerId), (e.pointerId === this.pointer || this.gesture instanceof Va) && this.cancel();
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
			return r < Ka ? Math.min(Ka, Ka - r) / 3 : i < Ka ? -Math.min(Ka, Ka - i) / 3 : 0;
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
		this.cancel(), this.gesture = new Va(this.canvas, [...this.fingers.values()]);
	}
	pressed(e) {
		if (this.began || !this.gesture) return;
		let t = za(this.canvas, this.choice, e);
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
}, Ja = {
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
}, Ya = "Arrows lead to ports that fit, with Shift to all of them. Enter connects, Escape leaves all as it was.";
function Xa(e, t, n) {
	let r = Ja[t.key];
	if (e.wiring.from.value && (t.key === "Tab" || r)) return no(e, t, n);
	switch (t.key) {
		case "Enter":
		case " ": return t.shiftKey ? $a(e, n) : Qa(e, n);
		case "Delete":
		case "Backspace": return eo(e, n);
		default: return r ? ao(e, n, r) : !1;
	}
}
function Za(e, t) {
	e.wiring.begin(t, null, Ya);
}
function Qa(e, t) {
	let { wiring: n } = e, r = n.from.value;
	return r ? r.node === t.node && r.port === t.port && r.side === t.side ? n.cancel() : n.verdict(t.node, t.port, t.side) === "refused" ? e.announce(`Not connected. ${n.why(t)}`) : n.finish({
		sort: "port",
		place: t
	}) : Za(e, t), !0;
}
function $a(e, t) {
	let n = to(e, t).at(-1);
	return n ? (e.wiring.begin(Fa(n, t.side === "in" ? "target" : "source"), n, `${Ya} Delete removes the wire.`), io(e, t), !0) : (e.announce("No wire is connected here."), !0);
}
function eo(e, t) {
	let n = to(e, t), i = e.wiring.moving.value ?? (t.side === "out" && n.length > 1 ? void 0 : n.at(-1));
	return i ? (e.wiring.cancel(), e.editor.command("delete", {
		nodes: [],
		links: [r(i)],
		groups: [],
		notes: [],
		heal: !1
	}), e.announce(`Removed the wire from ${i.source} to ${i.target} ${i.targetPort}.`), !0) : (e.announce(n.length > 1 ? `${n.length} wires start here. Remove them where they end.` : "No wire is connected here."), !0);
}
function to(e, { node: t, port: n, side: r }) {
	let i = e.scene.nodes.get(t);
	return ((r === "in" ? i?.into : [...i?.outOf ?? []]) ?? []).map(({ link: e }) => e).filter((e) => (r === "in" ? e.targetPort : e.sourcePort) === n);
}
function no(e, t, n) {
	if (!e.wiring.fits.value) return e.announce("Still asking which ports fit."), !0;
	let r = ro(e, t.shiftKey && t.key !== "Tab");
	if (r.length === 0) return e.announce("No port here fits."), !0;
	let i = r.findIndex((e) => e.node === n.node && e.port === n.port && e.side === n.side), a = t.key === "Tab" ? t.shiftKey : t.key === "ArrowUp" || t.key === "ArrowLeft", o = r[i === -1 ? 0 : (i + (a ? -1 : 1) + r.length) % r.length];
	return o && io(e, o), !0;
}
function ro({ wiring: e, scene: t }, n) {
	let r = e.from.value, i = r && t.nodes.get(r.node);
	if (!r || !i) return [];
	let a = r.side === "in" ? "out" : "in", o = (t, n) => ["fits", "converter"].includes(e.verdict(t, n, a) ?? "");
	return [...t.nodes.values()].filter((e) => e !== i).map((e) => ({
		node: e,
		away: Math.hypot(e.x - i.x, e.y - i.y)
	})).sort((e, t) => e.away - t.away).flatMap(({ node: { id: e, shape: t } }) => [...(a === "in" ? t.inputs : t.outputs).keys()].filter((t) => n || o(e, t)).map((t) => ({
		node: e,
		port: t,
		side: a
	})));
}
function io(e, t) {
	let { wiring: n, scene: r, overlay: i, viewport: a } = e, o = r.nodes.get(t.node);
	if (!o) return;
	n.over.value = t, e.looking.reveal(t.node, () => {
		if (!n.from.value) return;
		e.focusPort(t);
		let s = r.portAt(o, t.port, t.side);
		i.loose.value = s, i.screen.value = a.toScreen(s);
	});
	let s = (t.side === "in" ? o.facts.kind?.inputs : o.facts.kind?.outputs)?.find((e) => e.name === t.port)?.type ?? "", c = n.verdict(t.node, t.port, t.side) === "refused", l = n.why(t);
	e.announce(`${t.node}, ${t.port} ${s}. ${c ? `Does not fit. ${l}` : l || "Enter connects."}`);
}
function ao(e, t, n) {
	let r = e.scene.nodes.get(t.node);
	if (!r) return !1;
	let i = n.x === 0 ? t.side : n.x < 0 ? "in" : "out", a = [...(i === "in" ? r.shape.inputs : r.shape.outputs).keys()], o = a.indexOf(t.port), s = a[n.x === 0 ? (o + n.y + a.length) % a.length : 0];
	return s !== void 0 && e.focusPort({
		node: t.node,
		port: s,
		side: i
	}), !0;
}
// src/canvas/keyboard.ts
var oo = 60;
function so(e, t) {
	let n = t.target;
	if (t.key === "Escape") return uo(e, n);
	if (n.closest("input, select, textarea, [contenteditable]")) return !1;
	let r = n.closest("[data-port]");
	if (r && !t.ctrlKey && !t.metaKey && Xa(e, t, fi(r))) return !0;
	let i = Ja[t.key], a = n.closest("[data-node-id]")?.dataset.nodeId;
	return i && (t.ctrlKey || t.metaKey) ? fo(e, a, i) : i && !t.altKey ? po(e, i, t.shiftKey) : !n.closest("button, a") && a !== void 0 && n === e.elementOf(a) && co(e, t, a);
}
function co(e, t, n) {
	let { selection: r } = e.editor;
	switch (t.key) {
		case "Enter":
		case " ":
			if (t.key === "Enter" && (t.shiftKey || t.ctrlKey || t.metaKey || t.altKey)) return !1;
			if (e.wiring.from.value) e.wiring.finish({
				sort: "node",
				node: n
			});
			else if (t.shiftKey || t.ctrlKey) r.toggle(n);
			else if (t.key === "Enter" && r.nodes.size === 1 && r.nodes.has(n)) return !1;
			else r.only(n);
			return !0;
		case "w": {
			let [r] = e.scene.nodes.get(n)?.shape.outputs.keys() ?? [];
			if (r === void 0 || t.ctrlKey || t.metaKey) return !1;
			let i = {
				node: n,
				port: r,
				side: "out"
			};
			return Za(e, i), e.focusPort(i), !0;
		}
		case "F2": return e.renaming.value = n, !0;
		default: return !1;
	}
}
function lo(e, t) {
	return t.side === "out" ? {
		node: e.target,
		port: e.targetPort,
		side: "in"
	} : {
		node: e.source,
		port: e.sourcePort,
		side: "out"
	};
}
function uo(e, t) {
	if (e.holder.cancel()) return !0;
	if (e.wiring.from.value) {
		let { from: t, moving: n } = e.wiring, r = t.value && (n.value ? lo(n.value, t.value) : t.value);
		return e.wiring.cancel(), e.announce("Connecting was cancelled."), r && e.looking.reveal(r.node, () => e.focusPort(r)), !0;
	}
	let n = t.closest("[data-node-id]");
	return n && t !== n ? (n.focus({ preventScroll: !0 }), !0) : !e.editor.selection.empty && (e.editor.selection.clear(), !0);
}
function fo(e, t, n) {
	let r = e.scene.nodes.get(t ?? e.editor.selection.last.value ?? ""), i = Tn(r || e.viewport.view), a = null, o = Infinity;
	for (let t of e.scene.nodes.values()) {
		let e = Tn(t), s = (e.x - i.x) * n.x + (e.y - i.y) * n.y, c = s + 2 * (Math.abs((e.x - i.x) * n.y) + Math.abs((e.y - i.y) * n.x));
		t === r || s <= 0 || c >= o || (o = c, a = t);
	}
	if (!a) return !0;
	let { id: s } = a;
	return e.editor.selection.only(s), e.looking.reveal(s, () => e.elementOf(s)?.focus({ preventScroll: !0 })), !0;
}
function po(e, t, n) {
	let { selection: r, drawing: i } = e.editor, a = n ? 1 : 20, o = t.x * a, s = t.y * a;
	if (r.nodes.size + r.notes.size === 0) return e.viewport.panBy(-t.x * oo, -t.y * oo), !0;
	e.changePlaces([...r.nodes], (e) => ({
		...e,
		x: e.x + o,
		y: e.y + s
	}), "Move");
	let c = [...r.notes].flatMap((t) => {
		let n = i.notes.raw.get(t);
		if (!n) return [];
		let r = rr(e.scene, t, n);
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
// src/canvas/use_canvas.ts
var mo = Symbol("canvas");
function ho() {
	let e = ee(mo);
	if (!e) throw Error("no canvas was provided above this component");
	return e;
}
// src/canvas/nodes/NodePort.vue?vue&type=script&setup=true&lang.ts
var go = [
	"data-node",
	"data-port",
	"data-side",
	"data-type",
	"tabindex",
	"aria-label",
	"aria-pressed",
	"aria-disabled"
], _o = {
	key: 0,
	class: "label"
}, vo = ["title"], yo = /* @__PURE__ */ O({
	__name: "NodePort",
	props: {
		node: {},
		facts: {},
		side: {},
		focusable: { type: Boolean },
		labelled: { type: Boolean }
	},
	setup(e) {
		let t = e, n = ho(), r = y(() => n.wiring.verdict(t.node, t.facts.name, t.side)), i = y(() => {
			let e = n.wiring.over.value;
			return e?.node === t.node && e.port === t.facts.name && e.side === t.side;
		}), a = y(() => {
			let { label: e, type: n, linked: r, parameter: i } = t.facts, a = i ? `, reads ${i}` : r ? ", connected" : "";
			return `${t.side === "in" ? "Input" : "Output"} ${e} of ${t.node}, ${n}${a}`;
		});
		return (t, n) => (I(), S("span", {
			class: M(["port", [
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
			C("i", {
				class: "dot",
				style: N({ background: `var(--t-${e.facts.sort}, var(--t-any))` })
			}, null, 4),
			e.labelled ? x("", !0) : (I(), S("span", _o, B(e.facts.label), 1)),
			e.facts.parameter && !e.labelled ? (I(), S("span", {
				key: 1,
				class: "parameter",
				title: `Reads the parameter ${e.facts.parameter}`
			}, B(e.facts.parameter), 9, vo)) : x("", !0)
		], 10, go));
	}
}), bo = ["title"], xo = /* @__PURE__ */ O({
	__name: "GivenLayer",
	setup(e) {
		let t = ho(), n = y(() => (t.moves.value, [...t.scene.arms.allGiven.values()].flatMap((e) => [...e.values()])));
		function r({ name: e, sources: t }) {
			let [n] = t, r = n?.facts.kind?.outputs[0], i = t.length > 1 ? `, whichever of ${t.map(({ id: e }) => e).join(", ")} ran last` : "";
			return {
				name: e,
				label: e,
				type: r?.type ?? "anything",
				sort: r?.sort ?? "any",
				help: `What is given as ${e}${i}`,
				required: !1,
				linked: !0,
				parameter: null
			};
		}
		return (e, t) => (I(!0), S(_, null, R(n.value, (e) => (I(), S("div", {
			key: `${e.block.id} ${e.name}`,
			class: "given",
			"data-testid": "given",
			style: N({
				transform: `translate(${e.box.x}px, ${e.box.y}px)`,
				width: `${e.box.width}px`,
				height: `${e.box.height}px`
			}),
			title: r(e).help
		}, [E(yo, {
			node: e.block.id,
			facts: r(e),
			side: "out",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"])], 12, bo))), 128));
	}
}), So = [
	"data-group-id",
	"aria-label",
	"onKeydown"
], Co = ["onKeydown"], wo = { key: 1 }, To = ["data-of"], Eo = /* @__PURE__ */ O({
	__name: "GroupView",
	props: {
		id: {},
		group: {}
	},
	setup(e) {
		let t = e, n = c(), r = ho(), i = L(!1), a = L(""), o = L(null), s = y(() => (r.moves.value, nr(r.scene, t.id, t.group))), l = y(() => n.selection.groups.has(t.id));
		async function u() {
			a.value = t.group.title ?? "", i.value = !0, await j(), o.value?.select();
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
		return (t, n) => s.value ? (I(), S(_, { key: 0 }, [C("div", {
			class: M(["frame-title", { selected: l.value }]),
			"data-group-id": e.id,
			"data-testid": "group",
			tabindex: "0",
			role: "group",
			"aria-label": `Frame ${e.group.title || "without a title"}, ${e.group.nodes?.length ?? 0} nodes`,
			style: N({
				transform: `translate(${s.value.x}px, ${s.value.y}px)`,
				width: `${s.value.width}px`,
				height: `${V(28)}px`,
				"--tint": e.group.place?.colour || "var(--stale)"
			}),
			onDblclick: K(u, ["stop"]),
			onKeydown: G(K(u, ["stop"]), ["f2"])
		}, [i.value ? W((I(), S("input", {
			key: 0,
			ref_key: "input",
			ref: o,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			"aria-label": "Title of the frame",
			onKeydown: [G(K(d, ["stop"]), ["enter"]), n[1] ||= G(K((e) => i.value = !1, ["stop"]), ["escape"])],
			onBlur: d
		}, null, 40, Co)), [[de, a.value]]) : (I(), S("span", wo, B(e.group.title || "Frame"), 1))], 46, So), C("i", {
			class: "frame-corner",
			"data-resize": "group",
			"data-of": e.id,
			style: N({ transform: `translate(${s.value.x + s.value.width - 16}px, ${s.value.y + s.value.height - 16}px)` })
		}, null, 12, To)], 64)) : x("", !0);
	}
}), Do = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/, Oo = /^(diff --git .*|--- .*\n\+\+\+ .*)$/m;
function ko(e) {
	let t = e.slice(0, 4e3);
	return Oo.test(t) && /^@@ -\d+(,\d+)? \+\d+(,\d+)? @@/m.test(t);
}
function Ao(e) {
	let t = [], n = 0, r = 0, i = 0, a = 0;
	for (let o of e.replace(/\n$/, "").split("\n")) {
		let e = Do.exec(o);
		if (e) n = Number(e[1]), r = Number(e[3]), i = Number(e[2] ?? 1), a = Number(e[4] ?? 1), t.push({
			sort: "place",
			text: o,
			before: null,
			after: null
		});
		else if (i > 0 || a > 0) {
			let e = o[0] ?? " ";
			e === "-" ? (t.push({
				sort: "removed",
				text: o.slice(1),
				before: n++,
				after: null
			}), --i) : e === "+" ? (t.push({
				sort: "added",
				text: o.slice(1),
				before: null,
				after: r++
			}), --a) : e === "\\" ? t.push({
				sort: "note",
				text: o.slice(1).trim(),
				before: null,
				after: null
			}) : (t.push({
				sort: "same",
				text: o.slice(1),
				before: n++,
				after: r++
			}), --i, --a);
		} else t.push({
			sort: o.startsWith("\\") ? "note" : "file",
			text: o,
			before: null,
			after: null
		});
	}
	return t;
}
function jo(e) {
	let t = (t) => e.filter((e) => e.sort === t).length;
	return {
		added: t("added"),
		removed: t("removed")
	};
}
// src/canvas/nodes/preview.ts
var Mo = 4, No = 4, Po = 12, Fo = 600, Io = 10, Lo = 3e5, Ro = 1e6, zo = 640;
function Bo(e, t = null, n = "") {
	if (e == null) return null;
	if (typeof e == "string") return qo(e, t, n);
	if (typeof e == "number") return {
		sort: "number",
		text: String(Number(e.toPrecision(Io)))
	};
	if (typeof e == "boolean") return {
		sort: "boolean",
		value: e
	};
	let r = Vo(e);
	return r && t ? {
		sort: "plot",
		source: t,
		library: r
	} : Uo(e, t) ?? Yo(e);
}
function Vo(e) {
	let t = Ho(e), n = t?.$schema;
	if (typeof n == "string" && n.includes("vega.github.io/schema/vega")) return n.includes("/vega-lite/") ? "vega-lite" : "vega";
	let r = t?.series, i = Array.isArray(r) ? r[0] : null;
	return typeof i == "object" && i && !Array.isArray(i) && typeof i.type == "string" && t && [
		"xAxis",
		"yAxis",
		"tooltip",
		"legend",
		"radar",
		"title"
	].some((e) => e in t) ? "echarts" : "";
}
function Ho(e) {
	if (typeof e != "object" || !e || Array.isArray(e)) return null;
	let { type: t, items: n } = e;
	return t === "dict" && typeof n == "object" && n && !Array.isArray(n) ? n : e;
}
function Uo(e, t) {
	if (typeof e != "object" || !e || Array.isArray(e)) return null;
	switch (e.type) {
		case "table": return Array.isArray(e.columns) && Array.isArray(e.rows) ? Jo(e) : null;
		case "image": return typeof e.bytes != "number" && !e.src && !e.data ? null : {
			sort: "image",
			source: ts(e.src ?? e.data) ?? $o(e, t),
			caption: es(e)
		};
		case "audio":
		case "video": {
			if (typeof e.bytes != "number") return null;
			let n = typeof e.seconds == "number" && e.seconds > 0 ? `${e.seconds.toFixed(1)} s` : "", r = [
				e.type,
				n,
				Ko(e.bytes)
			].filter(Boolean).join(" · ");
			return t ? {
				sort: "media",
				media: e.type,
				source: t.content(),
				caption: r
			} : {
				sort: "file",
				name: e.type,
				caption: r,
				source: null
			};
		}
		case "file": return typeof e.path == "string" ? {
			sort: "file",
			name: ns(e.path),
			caption: Ko(e.size),
			source: t?.download() ?? null
		} : null;
		case "bytes": return typeof e.bytes == "number" ? {
			sort: "file",
			name: "bytes",
			caption: Ko(e.bytes),
			source: t?.download() ?? null
		} : null;
		case "html": return t ? {
			sort: "html",
			source: t.content()
		} : {
			sort: "text",
			text: "a page"
		};
		case "markdown": return typeof e.text == "string" ? {
			sort: "markdown",
			text: e.text
		} : null;
		case "list":
		case "dict": return typeof e.length == "number" && e.items ? Yo(e.items, e.length) : null;
		default: return typeof e.type != "string" || typeof e.repr != "string" ? null : {
			sort: "text",
			text: e.repr.slice(0, Fo)
		};
	}
}
function Wo(e) {
	switch (e.sort) {
		case "table": return [`${e.height.toLocaleString("en")} rows: ${e.columns.join(", ")}`, ...e.rows.slice(0, 1).map((e) => e.map(Go).join(" · "))];
		case "image": return [`picture ${e.caption}`];
		case "media": return [e.caption];
		case "file": return [[e.name, e.caption].filter(Boolean).join(" · ")];
		case "html": return ["a page"];
		case "plot": return ["a chart"];
		case "boolean": return [e.value ? "✓ yes" : "✕ no"];
		case "diff": return [e.lines.filter((e) => e.sort === "file").at(-1)?.text ?? "a diff"];
		default: return [e.text.slice(0, 160)];
	}
}
function Go(e) {
	return e == null ? "" : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function Ko(e) {
	return typeof e == "number" ? e < 1e3 ? `${e} B` : e < 1e6 ? `${Math.round(e / 1e3)} kB` : e < 1e9 ? `${(e / 1e6).toFixed(1)} MB` : `${(e / 1e9).toFixed(1)} GB` : "";
}
function qo(e, t, n) {
	return e === "" ? null : n === "Html" && t ? {
		sort: "html",
		source: t.content()
	} : n === "Markdown" ? {
		sort: "markdown",
		text: e
	} : ko(e) ? {
		sort: "diff",
		lines: Ao(e).slice(0, Po)
	} : {
		sort: "text",
		text: e.slice(0, Fo)
	};
}
function Jo(e) {
	let t = e.columns, n = e.rows, r = Array.isArray(e.dtypes) ? e.dtypes : [];
	return {
		sort: "table",
		columns: t.slice(0, No).map(String),
		types: r.slice(0, No).map(String),
		rows: n.slice(0, Mo).map((e) => e.slice(0, No)),
		height: Number(e.height ?? n.length),
		width: Number(e.width ?? t.length)
	};
}
function Yo(e, t) {
	let n = [], r = (e, t, i) => {
		for (let [i, a] of e) {
			if (n.length >= Po) return;
			let e = Xo(a);
			n.push({
				depth: t,
				key: i,
				text: e === null ? Qo(a) : Zo(a, e.length)
			}), e && t === 0 && r(e.slice(0, 3), 1, e.length);
		}
		let a = i - e.length;
		a > 0 && n.length < Po && n.push({
			depth: t,
			key: "",
			text: `${a.toLocaleString("en")} more`
		});
	}, i = Xo(e) ?? [["", e]];
	return r(i, 0, t ?? i.length), {
		sort: "json",
		rows: n,
		text: JSON.stringify(e).slice(0, Fo)
	};
}
function Xo(e) {
	return Array.isArray(e) ? e.map((e, t) => [String(t), e]) : typeof e != "object" || !e ? null : typeof e.type == "string" && typeof e.length == "number" && e.items ? Xo(e.items) : Uo(e, null) ? null : Object.entries(e);
}
function Zo(e, t) {
	return Array.isArray(e) || typeof e == "object" && e && e.type === "list" ? `[${t}]` : `{${t}}`;
}
function Qo(e) {
	let t = Uo(e, null);
	return t ? Wo(t)[0] ?? "" : String(e);
}
function $o(e, t) {
	if (!t) return null;
	let n = Number(e.width ?? 0) * Number(e.height ?? 0);
	return (Number(e.bytes ?? 0) > Lo || n > Ro) && e.media_type !== "image/svg+xml" ? t.picture(zo) : t.content();
}
function es(e) {
	return [e.width && `${e.width} × ${e.height}`, Ko(e.bytes)].filter(Boolean).join(" · ");
}
function ts(e) {
	return typeof e == "string" && (/^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(e) || /^\/(?!\/)/.test(e)) ? e : null;
}
function ns(e) {
	return typeof e == "string" ? e.split(/[\\/]/).at(-1) ?? e : "file";
}
// src/canvas/layers/HoverTip.vue?vue&type=script&setup=true&lang.ts
var rs = 350, is = /* @__PURE__ */ O({
	__name: "HoverTip",
	setup(e) {
		let t = c(), n = ho(), { hover: r, overlay: i, wiring: a } = n, o = L(!1), s;
		H([r.wire, r.port], () => {
			o.value = !1, clearTimeout(s), s = setTimeout(() => o.value = !0, rs);
		}), P(() => clearTimeout(s));
		let l = y(() => {
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
			if (!o.value || !s || n.holder.busy) return null;
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
			let i = t.states.get(e)?.preview, a = Bo((n.scene.nodes.get(e)?.facts.kind?.outputs.length ?? 1) > 1 && typeof i == "object" && i && !Array.isArray(i) ? i[r] : i);
			return a ? Wo(a) : [];
		}
		return (e, t) => l.value ? (I(), S("div", {
			key: 0,
			class: M(["tip", { bad: l.value.bad }]),
			role: "tooltip",
			style: N({
				left: `${l.value.x + 14 - V(n).viewport.screen.x}px`,
				top: `${l.value.y + 16 - V(n).viewport.screen.y}px`
			})
		}, [(I(!0), S(_, null, R(l.value.lines, (e, t) => (I(), S("p", { key: t }, B(e), 1))), 128))], 6)) : x("", !0);
	}
}), as = [
	"aria-expanded",
	"aria-label",
	"title"
], os = 168, ss = 108, cs = 10, ls = 120, us = 14, ds = /* @__PURE__ */ O({
	__name: "Minimap",
	setup(e, { expose: t }) {
		let n = c(), r = s(), i = ho(), a = L(null), o = y(() => n.drawing.order.value.length >= cs), l = L(null);
		i.viewport.corner = () => {
			let { width: e, height: t } = l.value?.getBoundingClientRect() ?? {
				width: 0,
				height: 0
			};
			return e === 0 ? {
				width: e,
				height: t
			} : {
				width: e + us,
				height: t + us
			};
		};
		let u = {
			x: 0,
			y: 0,
			width: 1,
			height: 1
		}, d = 1, f, p = y(() => {
			r.viewport.value, m.value;
			let { x: e, y: t, width: n, height: a } = i.viewport.view;
			return {
				left: `${(e - u.x) * d}px`,
				top: `${(t - u.y) * d}px`,
				width: `${n * d}px`,
				height: `${a * d}px`
			};
		}), m = L(0);
		function h() {
			f ??= setTimeout(() => {
				f = void 0, g();
			}, ls);
		}
		function g() {
			let e = a.value?.getContext("2d"), t = Cn(i.scene.nodes.values());
			if (!e || !a.value || !t) return;
			let r = devicePixelRatio || 1;
			a.value.width = os * r, a.value.height = ss * r, d = Math.min(152 / Math.max(t.width, 800), 92 / Math.max(t.height, 500)), u = {
				x: t.x - (os / d - t.width) / 2,
				y: t.y - (ss / d - t.height) / 2,
				width: os / d,
				height: ss / d
			};
			let o = new Or(a.value);
			e.setTransform(d * r, 0, 0, d * r, -u.x * d * r, -u.y * d * r);
			let s = 2 / d;
			for (let t of i.scene.nodes.values()) {
				let r = Ar(n.states.raw.get(t.id)?.state), i = r && o.get(r);
				e.fillStyle = n.selection.nodes.has(t.id) ? o.get("accent") : i || t.facts.place.colour || o.family(Zr(t.facts.node, t.facts.kind)), e.globalAlpha = t.facts.disabled ? .3 : .75, e.fillRect(t.x, t.y, Math.max(s, t.width), Math.max(s, t.height));
			}
			m.value++;
		}
		function _(e) {
			if (e.type === "pointermove" && e.buttons !== 1) return;
			let t = e.currentTarget;
			e.type === "pointerdown" && t.setPointerCapture(e.pointerId);
			let n = t.getBoundingClientRect(), r = {
				x: u.x + (e.clientX - n.x) / d,
				y: u.y + (e.clientY - n.y) / d
			};
			i.viewport.centreOn(r, i.viewport.zoom, 0);
		}
		let v = i.scene.onChange(h);
		return H([
			i.moves,
			n.states.version,
			n.selection.nodes,
			o,
			r.minimap
		], h, { flush: "post" }), F(h), P(() => {
			v(), clearTimeout(f);
		}), t({ draw: h }), (e, t) => o.value ? (I(), S("div", {
			key: 0,
			ref_key: "frame",
			ref: l,
			class: M(["minimap", { folded: !V(r).minimap.value }])
		}, [V(r).minimap.value ? (I(), S("div", {
			key: 0,
			class: "map",
			"aria-hidden": "true",
			onPointerdown: K(_, ["stop"]),
			onPointermove: _
		}, [C("canvas", {
			ref_key: "surface",
			ref: a,
			style: N({
				width: `${os}px`,
				height: `${ss}px`
			})
		}, null, 4), C("i", { style: N(p.value) }, null, 4)], 32)) : x("", !0), C("button", {
			type: "button",
			"aria-expanded": V(r).minimap.value,
			"aria-label": V(r).minimap.value ? "Hide the map" : "Show the map",
			title: V(r).minimap.value ? "Hide the map" : "Show the map",
			onClick: t[0] ||= (e) => V(r).minimap.value = !V(r).minimap.value
		}, B(V(r).minimap.value ? "×" : "Map"), 9, as)], 2)) : x("", !0);
	}
}), fs = {};
function ps(e) {
	let t = fs[e];
	if (t) return t;
	t = fs[e] = [];
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
function ms(e, t) {
	typeof t != "string" && (t = ms.defaultChars);
	let n = ps(t);
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
ms.defaultChars = ";/?:@&=+$,#", ms.componentChars = "";
// node_modules/mdurl/lib/encode.mjs
var hs = {};
function gs(e) {
	let t = hs[e];
	if (t) return t;
	t = hs[e] = [];
	for (let e = 0; e < 128; e++) {
		let n = String.fromCharCode(e);
		/^[0-9a-z]$/i.test(n) ? t.push(n) : t.push("%" + ("0" + e.toString(16).toUpperCase()).slice(-2));
	}
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = e[n];
	return t;
}
function _s(e, t, n) {
	typeof t != "string" && (n = t, t = _s.defaultChars), n === void 0 && (n = !0);
	let r = gs(t), i = "";
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
_s.defaultChars = ";/?:@&=+$,-_.!~*'()#", _s.componentChars = "-_.!~*'()";
// node_modules/mdurl/lib/format.mjs
function vs(e) {
	let t = "";
	return t += e.protocol || "", t += e.slashes ? "//" : "", t += e.auth ? e.auth + "@" : "", e.hostname && e.hostname.indexOf(":") !== -1 ? t += "[" + e.hostname + "]" : t += e.hostname || "", t += e.port ? ":" + e.port : "", t += e.pathname || "", t += e.search || "", t += e.hash || "", t;
}
// node_modules/mdurl/lib/parse.mjs
function ys() {
	this.protocol = null, this.slashes = null, this.auth = null, this.port = null, this.hostname = null, this.hash = null, this.search = null, this.pathname = null;
}
var bs = /^([a-z0-9.+-]+:)/i, xs = /:[0-9]*$/, Ss = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/, Cs = [
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
], ws = [
	"/",
	"?",
	"#"
], Ts = 255, Es = /^[+a-z0-9A-Z_-]{0,63}$/, Ds = /^([+a-z0-9A-Z_-]{0,63})(.*)$/, Os = {
	javascript: !0,
	"javascript:": !0
}, ks = {
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
function As(e, t) {
	if (e && e instanceof ys) return e;
	let n = new ys();
	return n.parse(e, t), n;
}
ys.prototype.parse = function(e, t) {
	let n, r, i, a = e;
	if (a = a.trim(), !t && e.split("#").length === 1) {
		let e = Ss.exec(a);
		if (e) return this.pathname = e[1], e[2] && (this.search = e[2]), this;
	}
	let o = bs.exec(a);
	if (o && (o = o[0], n = o.toLowerCase(), this.protocol = o, a = a.substr(o.length)), (t || o || a.match(/^\/\/[^@\/]+@[^@\/]+/)) && (i = a.substr(0, 2) === "//", i && !(o && Os[o]) && (a = a.substr(2), this.slashes = !0)), !Os[o] && (i || o && !ks[o])) {
		let e = -1;
		for (let t = 0; t < ws.length; t++) r = a.indexOf(ws[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		let t, n;
		n = e === -1 ? a.lastIndexOf("@") : a.lastIndexOf("@", e), n !== -1 && (t = a.slice(0, n), a = a.slice(n + 1), this.auth = t), e = -1;
		for (let t = 0; t < Cs.length; t++) r = a.indexOf(Cs[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		e === -1 && (e = a.length), a[e - 1] === ":" && e--;
		let i = a.slice(0, e);
		a = a.slice(e), this.parseHost(i), this.hostname = this.hostname || "";
		let o = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!o) {
			let e = this.hostname.split(/\./);
			for (let t = 0, n = e.length; t < n; t++) {
				let n = e[t];
				if (n && !n.match(Es)) {
					let r = "";
					for (let e = 0, t = n.length; e < t; e++) n.charCodeAt(e) > 127 ? r += "x" : r += n[e];
					if (!r.match(Es)) {
						let r = e.slice(0, t), i = e.slice(t + 1), o = n.match(Ds);
						o && (r.push(o[1]), i.unshift(o[2])), i.length && (a = i.join(".") + a), this.hostname = r.join(".");
						break;
					}
				}
			}
		}
		this.hostname.length > Ts && (this.hostname = ""), o && (this.hostname = this.hostname.substr(1, this.hostname.length - 2));
	}
	let s = a.indexOf("#");
	s !== -1 && (this.hash = a.substr(s), a = a.slice(0, s));
	let c = a.indexOf("?");
	return c !== -1 && (this.search = a.substr(c), a = a.slice(0, c)), a && (this.pathname = a), ks[n] && this.hostname && !this.pathname && (this.pathname = ""), this;
}, ys.prototype.parseHost = function(e) {
	let t = xs.exec(e);
	t && (t = t[0], t !== ":" && (this.port = t.substr(1)), e = e.substr(0, e.length - t.length)), e && (this.hostname = e);
};
// node_modules/mdurl/index.mjs
var js = /* @__PURE__ */ e({
	decode: () => ms,
	encode: () => _s,
	format: () => vs,
	parse: () => As
}), Ms = /* @__PURE__ */ e({
	Any: () => Ns,
	Cc: () => Ps,
	Cf: () => Fs,
	P: () => Is,
	S: () => Ls,
	Z: () => Rs
}), Ns = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, Ps = /[\0-\x1F\x7F-\x9F]/, Fs = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/, Is = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/, Ls = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/, Rs = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/, zs = [
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
function Bs(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function Vs(e) {
	return Bs(e) ? 65533 : e >= 128 && e <= 159 && zs[e - 128] || e;
}
function Hs(e) {
	return e - 1 >>> 0 < 127 || e - 160 >>> 0 < 55136 ? String.fromCharCode(e) : String.fromCodePoint(Vs(e));
}
// node_modules/markdown-it/node_modules/entities/dist/internal/decode-shared.js
var Us = /* #__PURE__ */ (() => {
	let e = /* @__PURE__ */ new Uint8Array(127), t = 0;
	for (let n = 33; n <= 126; n++) n !== 34 && n !== 36 && n !== 92 && (e[n] = t++);
	return e;
})();
function Ws(e, t, n, r, i, a) {
	let o = e.length, s = a * 90, c = 0, l = () => {
		let t = Us[e.charCodeAt(c++)];
		return t < a ? t : t * 91 - s + Us[e.charCodeAt(c++)];
	}, u = n - r, d = n + i, f = new Int32Array(d);
	f.fill(-1, r, a), f.fill(-1, a + u, d);
	let p = new Int32Array(d), m = new Int32Array(d);
	function h(t, n) {
		let r = 0, i = n, a = n + t;
		for (; i < a;) {
			let t = Us[e.charCodeAt(c++)];
			if (t < 89) r += t, f[i++] = r;
			else if (t === 89) {
				let t = Us[e.charCodeAt(c++)] + 2;
				for (; t--;) f[i++] = ++r;
			} else {
				let t = Us[e.charCodeAt(c++)];
				r += 89 + (t < 90 ? t * 91 + Us[e.charCodeAt(c++)] : Us[e.charCodeAt(c++)] * 8281 + Us[e.charCodeAt(c++)] * 91 + Us[e.charCodeAt(c++)]), f[i++] = r;
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
		let t = Us[e.charCodeAt(c++)];
		t >= a && (t = t * 91 - s + Us[e.charCodeAt(c++)]);
		let n = f[t];
		if (n < 0) {
			let e = p[t], n = e + m[t];
			for (; e < n;) S[C++] = b[e++];
		} else S[C++] = n;
	}
	return S;
}
// node_modules/markdown-it/node_modules/entities/dist/generated/decode-data-html.js
var Gs = /* #__PURE__ */ Ws("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61), X;
(function(e) {
	e[e.VALUE_LENGTH = 49152] = "VALUE_LENGTH", e[e.FLAG13 = 8192] = "FLAG13", e[e.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", e[e.JUMP_TABLE = 127] = "JUMP_TABLE", e[e.VALUE_MASK = 8191] = "VALUE_MASK";
})(X ||= {});
// node_modules/markdown-it/node_modules/entities/dist/decode.js
var Ks;
(function(e) {
	e[e.AMP = 38] = "AMP", e[e.NUM = 35] = "NUM", e[e.SEMI = 59] = "SEMI", e[e.EQUALS = 61] = "EQUALS", e[e.ZERO = 48] = "ZERO", e[e.NINE = 57] = "NINE", e[e.LOWER_A = 97] = "LOWER_A", e[e.LOWER_X = 120] = "LOWER_X";
})(Ks ||= {});
var qs = 32, Js = 21, Ys = 2097151, Xs = 2047, Zs = 0;
function Qs(e) {
	let t = e >>> Js;
	return t === Xs ? Zs : t;
}
function $s(e) {
	return e - Ks.ZERO >>> 0 <= 9;
}
function ec(e) {
	return (e | qs) - Ks.LOWER_A >>> 0 <= 5;
}
function tc(e) {
	return (e | qs) - Ks.LOWER_A >>> 0 <= 25;
}
function nc(e) {
	return e === Ks.EQUALS || tc(e) || $s(e);
}
var rc;
(function(e) {
	e[e.EntityStart = 0] = "EntityStart", e[e.NumericStart = 1] = "NumericStart", e[e.NumericDecimal = 2] = "NumericDecimal", e[e.NumericHex = 3] = "NumericHex", e[e.NamedEntity = 4] = "NamedEntity";
})(rc ||= {});
var ic;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(ic ||= {});
function ac(e, t, n, r) {
	let i = (t & X.BRANCH_LENGTH) >> 7, a = t & X.JUMP_TABLE;
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
function oc(e, t, n) {
	return n === 1 ? String.fromCharCode(e[t] & X.VALUE_MASK) : n === 2 ? String.fromCharCode(e[t + 1]) : String.fromCharCode(e[t + 1], e[t + 2]);
}
function sc(e, t, n) {
	let r = t + 1, i = 0, a = r;
	if (r < n && (e.charCodeAt(r) | qs) === Ks.LOWER_X) for (r += 1, a = r; r < n;) {
		let t = e.charCodeAt(r);
		if ($s(t)) i = i * 16 + (t - Ks.ZERO);
		else if (ec(t)) i = i * 16 + ((t | qs) - Ks.LOWER_A + 10);
		else break;
		r += 1;
	}
	else for (; r < n;) {
		let t = e.charCodeAt(r) - Ks.ZERO;
		if (t >>> 0 > 9) break;
		i = i * 10 + t, r += 1;
	}
	if (r === a) return 0;
	r < n && e.charCodeAt(r) === Ks.SEMI && (r += 1), i > 1114111 && (i = 1114112);
	let o = r - t;
	return o >= Xs && (Zs = o, o = Xs), o << Js | i;
}
function cc(e, t, n) {
	let r = Gs, i = e.indexOf("&");
	if (i < 0) return e;
	let a = e.length, o = 0, s = "", c = r[0], l = c & X.JUMP_TABLE, u = (c & X.BRANCH_LENGTH) >> 7;
	do {
		let c = i + 1, d = e.charCodeAt(c), f, p;
		if (d === Ks.NUM) {
			let n = sc(e, c, a);
			f = Qs(n), t && f > 0 && e.charCodeAt(c + f - 1) !== Ks.SEMI && (f = 0), p = f === 0 ? "" : Hs(n & Ys);
		} else if (tc(d)) {
			f = 0, p = "";
			let n = d - l, i;
			if (n >>> 0 < u) {
				let e = r[1 + n];
				i = e === 0 ? -1 : u + e & 65535;
			} else i = -1;
			let o = 0, s = 0, m = i < 0 ? 0 : r[i], h = c + 1;
			trie: for (; h < a;) {
				for (; (m & (X.VALUE_LENGTH | X.FLAG13)) === 0 && (m & X.JUMP_TABLE) !== 0;) {
					let t = m & X.JUMP_TABLE, n = (m & X.BRANCH_LENGTH) >> 7;
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
				if ((m & (X.VALUE_LENGTH | X.FLAG13)) === X.FLAG13) {
					let t = (m & X.BRANCH_LENGTH) >> 7;
					if (e.charCodeAt(h) !== (m & X.JUMP_TABLE)) break;
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
					if (l === Ks.SEMI) {
						f = h - c + 1, p = n === 1 ? String.fromCharCode(m & X.VALUE_MASK) : oc(r, i, n);
						break;
					}
					if (!t && (m & X.FLAG13) === 0 && (f = h - c, o = i, s = n), n === 1) break;
				}
				let u = ac(r, m, i + (n || 1), l);
				if (u < 0) break;
				i = u, m = r[i], h += 1;
			}
			if (p === "") {
				let e = m >>> 14;
				e !== 0 && !t && (m & X.FLAG13) === 0 && (f = h - c, o = i, s = e), f > 0 && (p = oc(r, o, s));
			}
		} else f = 0, p = "";
		f === 0 || n && d !== Ks.NUM && e.charCodeAt(c + f - 1) !== Ks.SEMI && c + f < a && nc(e.charCodeAt(c + f)) ? i = c : (o < i && (s += e.slice(o, i)), s += p, i = o = c + f), e.charCodeAt(i) !== Ks.AMP && (i = e.indexOf("&", i));
	} while (i >= 0);
	return s + e.slice(o);
}
function lc(e) {
	return cc(e, !0, !1);
}
// node_modules/linkify-it/build/index.mjs
var uc = class {
	src_Any = Ns.source;
	src_Cc = Ps.source;
	src_Z = Rs.source;
	src_P = Is.source;
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
}, dc = {
	validate: (e, t, n) => {
		let r = n.re.get_http_validator();
		r.lastIndex = t;
		let i = r.exec(e);
		return i ? i[0].length : 0;
	},
	normalize: (e, t) => t.normalize(e)
}, fc = {
	"http:": dc,
	"https:": dc,
	"ftp:": dc,
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
}, pc = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw", mc = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function hc() {
	let e = mc.split("|");
	return pc.split("|").forEach((t) => {
		let n = t.indexOf(":"), r = t.slice(0, n);
		for (let i of t.slice(n + 1)) e.push(r + i);
	}), e;
}
var gc = {
	fuzzyLink: !1,
	fuzzyEmail: !0,
	fuzzyIP: !1,
	"---": !1,
	tlds: hc(),
	urlAuth: !1,
	maxLength: 1e4
}, _c = class {
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
}, vc = class {
	__opts__;
	__schemas__;
	re;
	constructor(e = {}) {
		let { rebuilder: t, ...n } = e;
		this.__opts__ = {
			...gc,
			...n
		}, this.__schemas__ = { ...fc }, this.re = t || new uc(), this.re.set({
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
			let _ = new _c(e, g.schema, g.index, g.lastIndex);
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
		let r = new _c(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
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
}, yc = 2147483647, bc = 36, xc = 1, Sc = 26, Cc = 38, wc = 700, Tc = 72, Ec = 128, Dc = "-", Oc = /^xn--/, kc = /[^\0-\x7F]/, Ac = /[\x2E\u3002\uFF0E\uFF61]/g, jc = {
	overflow: "Overflow: input needs wider integers to process",
	"not-basic": "Illegal input >= 0x80 (not a basic code point)",
	"invalid-input": "Invalid input"
}, Mc = 35, Nc = Math.floor, Pc = String.fromCharCode;
function Fc(e) {
	throw RangeError(jc[e]);
}
function Ic(e, t) {
	let n = [], r = e.length;
	for (; r--;) n[r] = t(e[r]);
	return n;
}
function Lc(e, t) {
	let n = e.split("@"), r = "";
	n.length > 1 && (r = n[0] + "@", e = n[1]), e = e.replace(Ac, ".");
	let i = Ic(e.split("."), t).join(".");
	return r + i;
}
function Rc(e) {
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
var zc = (e) => String.fromCodePoint(...e), Bc = function(e) {
	return e >= 48 && e < 58 ? 26 + (e - 48) : e >= 65 && e < 91 ? e - 65 : e >= 97 && e < 123 ? e - 97 : bc;
}, Vc = function(e, t) {
	return e + 22 + 75 * (e < 26) - ((t != 0) << 5);
}, Hc = function(e, t, n) {
	let r = 0;
	for (e = n ? Nc(e / wc) : e >> 1, e += Nc(e / t); e > 455; r += bc) e = Nc(e / Mc);
	return Nc(r + 36 * e / (e + Cc));
}, Uc = function(e) {
	let t = [], n = e.length, r = 0, i = Ec, a = Tc, o = e.lastIndexOf(Dc);
	o < 0 && (o = 0);
	for (let n = 0; n < o; ++n) e.charCodeAt(n) >= 128 && Fc("not-basic"), t.push(e.charCodeAt(n));
	for (let s = o > 0 ? o + 1 : 0; s < n;) {
		let o = r;
		for (let t = 1, i = bc;; i += bc) {
			s >= n && Fc("invalid-input");
			let o = Bc(e.charCodeAt(s++));
			o >= bc && Fc("invalid-input"), o > Nc((yc - r) / t) && Fc("overflow"), r += o * t;
			let c = i <= a ? xc : i >= a + Sc ? Sc : i - a;
			if (o < c) break;
			let l = bc - c;
			t > Nc(yc / l) && Fc("overflow"), t *= l;
		}
		let c = t.length + 1;
		a = Hc(r - o, c, o == 0), Nc(r / c) > yc - i && Fc("overflow"), i += Nc(r / c), r %= c, t.splice(r++, 0, i);
	}
	return String.fromCodePoint(...t);
}, Wc = function(e) {
	let t = [];
	e = Rc(e);
	let n = e.length, r = Ec, i = 0, a = Tc;
	for (let n of e) n < 128 && t.push(Pc(n));
	let o = t.length, s = o;
	for (o && t.push(Dc); s < n;) {
		let n = yc;
		for (let t of e) t >= r && t < n && (n = t);
		let c = s + 1;
		n - r > Nc((yc - i) / c) && Fc("overflow"), i += (n - r) * c, r = n;
		for (let n of e) if (n < r && ++i > yc && Fc("overflow"), n === r) {
			let e = i;
			for (let n = bc;; n += bc) {
				let r = n <= a ? xc : n >= a + Sc ? Sc : n - a;
				if (e < r) break;
				let i = e - r, o = bc - r;
				t.push(Pc(Vc(r + i % o, 0))), e = Nc(i / o);
			}
			t.push(Pc(Vc(e, 0))), a = Hc(i, c, s === o), i = 0, ++s;
		}
		++i, ++r;
	}
	return t.join("");
}, Gc = {
	version: "2.3.1",
	ucs2: {
		decode: Rc,
		encode: zc
	},
	decode: Uc,
	encode: Wc,
	toASCII: function(e) {
		return Lc(e, function(e) {
			return kc.test(e) ? "xn--" + Wc(e) : e;
		});
	},
	toUnicode: function(e) {
		return Lc(e, function(e) {
			return Oc.test(e) ? Uc(e.slice(4).toLowerCase()) : e;
		});
	}
}, Kc = Object.defineProperty, qc = (e, t) => {
	let n = {};
	for (var r in e) Kc(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || Kc(n, Symbol.toStringTag, { value: "Module" }), n;
}, Jc = /* @__PURE__ */ qc({
	arrayReplaceAt: () => Xc,
	asciiTrim: () => vl,
	callable: () => Yc,
	escapeHtml: () => ll,
	escapeRE: () => dl,
	fromCodePoint: () => Qc,
	isMdAsciiPunct: () => hl,
	isPunctChar: () => pl,
	isPunctCharCode: () => ml,
	isSpace: () => Z,
	isValidEntityCode: () => Zc,
	isWhiteSpace: () => fl,
	lib: () => yl,
	normalizeReference: () => gl,
	unescapeAll: () => il,
	unescapeMd: () => rl
});
function Yc(e) {
	let t = function(...n) {
		return Reflect.construct(e, n, new.target && new.target !== t ? new.target : e);
	};
	return Object.defineProperty(t, "name", { value: e.name }), Object.setPrototypeOf(t, e), t.prototype = e.prototype, t;
}
function Xc(e, t, n) {
	return [].concat(e.slice(0, t), n, e.slice(t + 1));
}
function Zc(e) {
	return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) == 65535 || (e & 65535) == 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
}
function Qc(e) {
	if (e > 65535) {
		e -= 65536;
		let t = 55296 + (e >> 10), n = 56320 + (e & 1023);
		return String.fromCharCode(t, n);
	}
	return String.fromCharCode(e);
}
var $c = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, el = RegExp(`${$c.source}|&([a-z#][a-z0-9]{1,31});`, "gi"), tl = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function nl(e, t) {
	if (t.charCodeAt(0) === 35 && tl.test(t)) {
		let n = t[1].toLowerCase() === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
		return Zc(n) ? Qc(n) : e;
	}
	let n = lc(e);
	return n === e ? e : n;
}
function rl(e) {
	return e.indexOf("\\") < 0 ? e : e.replace($c, "$1");
}
function il(e) {
	return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(el, function(e, t, n) {
		return t || nl(e, n);
	});
}
var al = /[&<>"]/, ol = /[&<>"]/g, sl = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function cl(e) {
	return sl[e];
}
function ll(e) {
	return al.test(e) ? e.replace(ol, cl) : e;
}
var ul = /[.?*+^$[\]\\(){}|-]/g;
function dl(e) {
	return e.replace(ul, "\\$&");
}
function Z(e) {
	switch (e) {
		case 9:
		case 32: return !0;
	}
	return !1;
}
function fl(e) {
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
function pl(e) {
	return Is.test(e) || Ls.test(e);
}
function ml(e) {
	return pl(Qc(e));
}
function hl(e) {
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
function gl(e) {
	return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
}
function _l(e) {
	return e === 32 || e === 9 || e === 10 || e === 13;
}
function vl(e) {
	let t = 0;
	for (; t < e.length && _l(e.charCodeAt(t)); t++);
	let n = e.length - 1;
	for (; n >= t && _l(e.charCodeAt(n)); n--);
	return e.slice(t, n + 1);
}
var yl = {
	mdurl: js,
	ucmicro: Ms
};
function bl(e, t, n) {
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
function xl(e, t, n) {
	let r, i = t, a = {
		ok: !1,
		pos: 0,
		str: ""
	};
	if (e.charCodeAt(i) === 60) {
		for (i++; i < n;) {
			if (r = e.charCodeAt(i), r === 10 || r === 60) return a;
			if (r === 62) return a.pos = i + 1, a.str = il(e.slice(t + 1, i)), a.ok = !0, a;
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
	return t === i || o !== 0 || (a.str = il(e.slice(t, i)), a.pos = i, a.ok = !0), a;
}
function Sl(e, t, n, r) {
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
		if (i = e.charCodeAt(a), i === o.marker) return o.pos = a + 1, o.str += il(e.slice(t, a)), o.ok = !0, o;
		if (i === 40 && o.marker === 41) return o;
		i === 92 && a + 1 < n && a++, a++;
	}
	return o.can_continue = !0, o.str += il(e.slice(t, a)), o;
}
var Cl = /* @__PURE__ */ qc({
	parseLinkDestination: () => xl,
	parseLinkLabel: () => bl,
	parseLinkTitle: () => Sl
});
function wl(e) {
	"@babel/helpers - typeof";
	return wl = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
	}, wl(e);
}
function Tl(e, t) {
	if (wl(e) != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (wl(r) != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
function El(e) {
	var t = Tl(e, "string");
	return wl(t) == "symbol" ? t : t + "";
}
function Q(e, t, n) {
	return (t = El(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
var Dl = class {
	constructor(e, t, n) {
		Q(this, "map", null), Q(this, "level", 0), Q(this, "children", null), Q(this, "content", ""), Q(this, "markup", ""), Q(this, "info", ""), Q(this, "block", !1), Q(this, "hidden", !1), this.type = e, this.tag = t, this.attrs = null, this.nesting = n, this.meta = null;
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
}, Ol = class {
	constructor() {
		Q(this, "__rules__", []), Q(this, "__cache__", null);
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
}, kl = {};
kl.code_inline = function(e, t, n, r, i) {
	let a = e[t];
	return `<code${i.renderAttrs(a)}>${ll(a.content)}</code>`;
}, kl.code_block = function(e, t, n, r, i) {
	let a = e[t];
	return `<pre${i.renderAttrs(a)}><code>${ll(e[t].content)}</code></pre>\n`;
}, kl.fence = function(e, t, n, r, i) {
	let a = e[t], o = a.info ? il(a.info).trim() : "", s = "", c = "";
	if (o) {
		let e = o.split(/(\s+)/g);
		s = e[0], c = e.slice(2).join("");
	}
	let l;
	if (l = n.highlight && n.highlight(a.content, s, c) || ll(a.content), l.indexOf("<pre") === 0) return l + "\n";
	if (o) {
		let e = a.attrIndex("class"), t = a.attrs ? a.attrs.slice() : [];
		e < 0 ? t.push(["class", `${n.langPrefix}${s}`]) : (t[e] = [t[e][0], t[e][1]], t[e][1] += ` ${n.langPrefix}${s}`);
		let r = { attrs: t };
		return `<pre><code${i.renderAttrs(r)}>${l}</code></pre>\n`;
	}
	return `<pre><code${i.renderAttrs(a)}>${l}</code></pre>\n`;
}, kl.image = function(e, t, n, r, i) {
	let a = e[t];
	return a.attrs[a.attrIndex("alt")][1] = i.renderInlineAsText(a.children, n, r), i.renderToken(e, t, n);
}, kl.hardbreak = function(e, t, n) {
	return n.xhtmlOut ? "<br />\n" : "<br>\n";
}, kl.softbreak = function(e, t, n) {
	return n.breaks ? n.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
}, kl.text = function(e, t) {
	return ll(e[t].content);
}, kl.html_block = function(e, t) {
	return e[t].content;
}, kl.html_inline = function(e, t) {
	return e[t].content;
};
var Al = class {
	constructor() {
		Q(this, "rules", Object.assign({}, kl));
	}
	renderAttrs(e) {
		let t, n, r;
		if (!e.attrs) return "";
		for (r = "", t = 0, n = e.attrs.length; t < n; t++) r += ` ${ll(e.attrs[t][0])}="${ll(String(e.attrs[t][1]))}"`;
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
}, jl = class {
	constructor(e, t, n) {
		Q(this, "tokens", []), Q(this, "inlineMode", !1), Q(this, "Token", Dl), this.src = e, this.env = n, this.md = t;
	}
}, Ml = /\r\n?/g, Nl = /\0/g;
function Pl(e) {
	let t;
	t = e.src.replace(Ml, "\n"), t = t.replace(Nl, "�"), e.src = t;
}
function Fl(e) {
	let t;
	e.inlineMode ? (t = new e.Token("inline", "", 0), t.content = e.src, t.map = [0, 1], t.children = [], e.tokens.push(t)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
}
function Il(e) {
	let t = e.tokens, n = 0;
	for (let e = 0; e < t.length; e++) t[e].type !== "reference_definition" && (e !== n && (t[n] = t[e]), n++);
	t.length !== n && (t.length = n);
}
function Ll(e) {
	let t = e.tokens;
	for (let n = 0, r = t.length; n < r; n++) {
		let r = t[n];
		r.type === "inline" && e.md.inline.parse(r.content, e.md, e.env, r.children);
	}
}
function Rl(e) {
	return /^<a[>\s]/i.test(e);
}
function zl(e) {
	return /^<\/a\s*>/i.test(e);
}
function Bl(e) {
	let t = e.tokens;
	if (e.md.options.linkify) for (let n = 0, r = t.length; n < r; n++) {
		if (t[n].type !== "inline" || !e.md.linkify.test(t[n].content)) continue;
		let r = t[n].children, i = [], a = 0;
		for (let t = r.length - 1; t >= 0; t--) {
			let n = r[t];
			if (n.type === "link_close") for (t--; r[t].level !== n.level && r[t].type !== "link_open";) t--;
			else if (n.type === "html_inline" && (Rl(n.content) && a > 0 && a--, zl(n.content) && a++), !(a > 0) && n.type === "text" && e.md.linkify.test(n.content)) {
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
var Vl = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, Hl = /\((c|tm|r)\)/i, Ul = /\((c|tm|r)\)/gi, Wl = {
	c: "©",
	r: "®",
	tm: "™"
};
function Gl(e, t) {
	return Wl[t.toLowerCase()];
}
function Kl(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && (r.content = r.content.replace(Ul, Gl)), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function ql(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && Vl.test(r.content) && (r.content = r.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–")), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function Jl(e) {
	let t;
	if (e.md.options.typographer) for (t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && (Hl.test(e.tokens[t].content) && Kl(e.tokens[t].children), Vl.test(e.tokens[t].content) && ql(e.tokens[t].children));
}
var Yl = /['"]/, Xl = /['"]/g, Zl = "’", Ql = 1e3;
function $l(e, t, n) {
	for (; e.length > n;) {
		let n = e.pop();
		n.isSingleQuote ? t.single = n.prevSameQuoteIdx : t.double = n.prevSameQuoteIdx;
	}
}
function eu(e, t, n, r) {
	e[t] || (e[t] = []), e[t].push({
		pos: n,
		ch: r
	});
}
function tu(e, t) {
	let n = "", r = 0;
	t.sort((e, t) => e.pos - t.pos);
	for (let i = 0; i < t.length; i++) {
		let a = t[i];
		n += e.slice(r, a.pos) + a.ch, r = a.pos + 1;
	}
	return n + e.slice(r);
}
function nu(e, t) {
	let n, r = [], i = {
		single: -1,
		double: -1
	}, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = e[o].level;
		for (n = r.length - 1; n >= 0 && !(r[n].level <= c); n--);
		if ($l(r, i, n + 1), s.type !== "text") continue;
		let l = s.content, u = 0, d = l.length;
		OUTER: for (; u < d;) {
			Xl.lastIndex = u;
			let s = Xl.exec(l);
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
			let _ = hl(h) || ml(h), v = hl(g) || ml(g), y = fl(h), b = fl(g);
			if (b ? f = !1 : v && (y || _ || (f = !1)), y ? p = !1 : _ && (b || v || (p = !1)), g === 34 && s[0] === "\"" && h >= 48 && h <= 57 && (p = f = !1), f && p && (f = _, p = v), !f && !p) m && eu(a, o, s.index, Zl);
			else {
				if (p && (n = m ? i.single : i.double, n >= 0 && r[n].level === c)) {
					let e = r[n], c, l;
					m ? (c = t.md.options.quotes[2], l = t.md.options.quotes[3]) : (c = t.md.options.quotes[0], l = t.md.options.quotes[1]), eu(a, o, s.index, l), eu(a, e.tokenIdx, e.contentPos, c), $l(r, i, n);
					continue OUTER;
				}
				if (f) {
					if (r.length >= Ql) return;
					r.push({
						tokenIdx: o,
						contentPos: s.index,
						isSingleQuote: m,
						level: c,
						prevSameQuoteIdx: m ? i.single : i.double
					}), m ? i.single = r.length - 1 : i.double = r.length - 1;
				} else p && m && eu(a, o, s.index, Zl);
			}
		}
	}
	Object.keys(a).forEach(function(t) {
		let n = Number(t);
		e[n].content = tu(e[n].content, a[t]);
	});
}
function ru(e) {
	if (e.md.options.typographer) for (let t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && Yl.test(e.tokens[t].content) && nu(e.tokens[t].children, e);
}
function iu(e) {
	let t, n, r = e.length;
	for (t = 0; t < r; t++) e[t].type === "text_special" && (e[t].type = "text");
	for (t = n = 0; t < r; t++) e[t].type === "text" && t + 1 < r && e[t + 1].type === "text" ? e[t + 1].content = e[t].content + e[t + 1].content : (t !== n && (e[n] = e[t]), n++);
	t !== n && (e.length = n);
}
function au(e) {
	let t, n, r = e.tokens, i = r.length;
	for (let e = 0; e < i; e++) {
		if (r[e].type !== "inline") continue;
		let i = r[e].children, a = i.length;
		for (t = 0; t < a; t++) i[t].type === "text_special" && (i[t].type = "text"), i[t].children && iu(i[t].children);
		for (t = n = 0; t < a; t++) i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
		t !== n && (i.length = n);
	}
}
var ou = [
	["normalize", Pl],
	["block", Fl],
	["strip_references", Il],
	["inline", Ll],
	["linkify", Bl],
	["replacements", Jl],
	["smartquotes", ru],
	["text_join", au]
], su = class {
	constructor() {
		Q(this, "ruler", new Ol()), Q(this, "State", jl);
		for (let e = 0; e < ou.length; e++) this.ruler.push(ou[e][0], ou[e][1]);
	}
	process(e) {
		let t = this.ruler.getRules("");
		for (let n = 0, r = t.length; n < r; n++) t[n](e);
	}
}, cu = class {
	constructor(e, t, n, r) {
		Q(this, "bMarks", []), Q(this, "eMarks", []), Q(this, "tShift", []), Q(this, "sCount", []), Q(this, "bsCount", []), Q(this, "blkIndent", 0), Q(this, "line", 0), Q(this, "lineMax", 0), Q(this, "tight", !1), Q(this, "listIndent", -1), Q(this, "parentType", "root"), Q(this, "level", 0), Q(this, "Token", Dl), this.src = e, this.md = t, this.env = n, this.tokens = r;
		let i = this.src;
		for (let e = 0, t = 0, n = 0, r = 0, a = i.length, o = !1; t < a; t++) {
			let s = i.charCodeAt(t);
			if (!o) {
				if (Z(s)) {
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
		let r = new Dl(e, t, n);
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
		for (let t = this.src.length; e < t && Z(this.src.charCodeAt(e)); e++);
		return e;
	}
	skipSpacesBack(e, t) {
		if (e <= t) return e;
		for (; e > t;) if (!Z(this.src.charCodeAt(--e))) return e + 1;
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
				if (Z(t)) t === 9 ? e += 4 - (e + this.bsCount[o]) % 4 : e++;
				else if (c - s < this.tShift[o]) e++;
				else break;
				c++;
			}
			e > n ? i[a] = Array(e - n + 1).join(" ") + this.src.slice(c, l) : i[a] = this.src.slice(c, l);
		}
		return i.join("");
	}
}, lu = 65536;
function uu(e, t) {
	let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t];
	return e.src.slice(n, r);
}
function du(e) {
	let t = [], n = e.length, r = 0, i = e.charCodeAt(r), a = !1, o = 0, s = "";
	for (; r < n;) i === 124 && (a ? (s += e.substring(o, r - 1), o = r) : (t.push(s + e.substring(o, r)), s = "", o = r + 1)), a = i === 92, r++, i = e.charCodeAt(r);
	return t.push(s + e.substring(o)), t;
}
function fu(e, t, n, r) {
	if (t + 2 > n) return !1;
	let i = t + 1;
	if (e.sCount[i] < e.blkIndent || e.sCount[i] - e.blkIndent >= 4) return !1;
	let a = e.bMarks[i] + e.tShift[i];
	if (a >= e.eMarks[i]) return !1;
	let o = e.src.charCodeAt(a++);
	if (o !== 124 && o !== 45 && o !== 58 || a >= e.eMarks[i]) return !1;
	let s = e.src.charCodeAt(a++);
	if (s !== 124 && s !== 45 && s !== 58 && !Z(s) || o === 45 && Z(s)) return !1;
	for (; a < e.eMarks[i];) {
		let t = e.src.charCodeAt(a);
		if (t !== 124 && t !== 45 && t !== 58 && !Z(t)) return !1;
		a++;
	}
	let c = uu(e, t + 1), l = c.split("|"), u = [];
	for (let e = 0; e < l.length; e++) {
		let t = l[e].trim();
		if (!t) {
			if (e === 0 || e === l.length - 1) continue;
			return !1;
		}
		if (!/^:?-+:?$/.test(t)) return !1;
		t.charCodeAt(t.length - 1) === 58 ? u.push(t.charCodeAt(0) === 58 ? "center" : "right") : t.charCodeAt(0) === 58 ? u.push("left") : u.push("");
	}
	if (c = uu(e, t).trim(), c.indexOf("|") === -1 || e.sCount[t] - e.blkIndent >= 4) return !1;
	l = du(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop();
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
		if (r || (c = uu(e, i).trim(), !c) || e.sCount[i] - e.blkIndent >= 4 || (l = du(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop(), y += d - l.length, y > lu)) break;
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
function pu(e, t, n) {
	if (e.sCount[t] - e.blkIndent < 4) return !1;
	let r = t + 1, i = r;
	for (; r < n;) if (e.isEmpty(r)) r++;
	else if (e.sCount[r] - e.blkIndent >= 4) r++, i = r;
	else break;
	e.line = i;
	let a = e.push("code_block", "code", 0);
	return a.content = e.getLines(t, i, 4 + e.blkIndent, !1) + "\n", a.map = [t, e.line], !0;
}
function mu(e, t, n, r) {
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
function hu(e, t, n, r) {
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
				if (Z(t)) t === 9 ? o += 4 - (o + e.bsCount[m] + +!!r) % 4 : o++;
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
function gu(e, t, n, r) {
	let i = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let a = e.bMarks[t] + e.tShift[t], o = e.src.charCodeAt(a++);
	if (o !== 42 && o !== 45 && o !== 95) return !1;
	let s = 1;
	for (; a < i;) {
		let t = e.src.charCodeAt(a++);
		if (t !== o && !Z(t)) return !1;
		t === o && s++;
	}
	if (s < 3) return !1;
	if (r) return !0;
	e.line = t + 1;
	let c = e.push("hr", "hr", 0);
	return c.map = [t, e.line], c.markup = Array(s + 1).join(String.fromCharCode(o)), !0;
}
function _u(e, t) {
	let n = e.eMarks[t], r = e.bMarks[t] + e.tShift[t], i = e.src.charCodeAt(r++);
	return i !== 42 && i !== 45 && i !== 43 || r < n && !Z(e.src.charCodeAt(r)) ? -1 : r;
}
function vu(e, t) {
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
	return i < r && (a = e.src.charCodeAt(i), !Z(a)) ? -1 : i;
}
function yu(e, t) {
	let n = e.level + 2;
	for (let r = t + 2, i = e.tokens.length - 2; r < i; r++) e.tokens[r].level === n && e.tokens[r].type === "paragraph_open" && (e.tokens[r + 2].hidden = !0, e.tokens[r].hidden = !0, r += 2);
}
function bu(e, t, n, r) {
	let i, a, o, s, c = t, l = !0;
	if (e.sCount[c] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[c] - e.listIndent >= 4 && e.sCount[c] < e.blkIndent) return !1;
	let u = !1;
	r && e.parentType === "paragraph" && e.sCount[c] >= e.blkIndent && (u = !0);
	let d, f, p;
	if ((p = vu(e, c)) >= 0) {
		if (d = !0, o = e.bMarks[c] + e.tShift[c], f = Number(e.src.slice(o, p - 1)), u && f !== 1) return !1;
	} else if ((p = _u(e, c)) >= 0) d = !1;
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
			if (p = vu(e, c), p < 0) break;
			o = e.bMarks[c] + e.tShift[c];
		} else if (p = _u(e, c), p < 0) break;
		if (m !== e.src.charCodeAt(p - 1)) break;
	}
	return s = d ? e.push("ordered_list_close", "ol", -1) : e.push("bullet_list_close", "ul", -1), s.markup = String.fromCharCode(m), g[1] = c, e.line = c, e.parentType = y, l && yu(e, h), !0;
}
var xu = 999;
function Su(e) {
	let t = e.length;
	for (let n = 0; n < e.length - 1; n++) {
		let r = e.charCodeAt(n);
		if (r < 55296 || r > 56319) continue;
		let i = e.charCodeAt(n + 1);
		i >= 56320 && i <= 57343 && (t--, n++);
	}
	return t;
}
function Cu(e, t) {
	return Math.min(e.eMarks[t] + 1, e.src.length);
}
function wu(e, t) {
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
function Tu(e, t, n, r) {
	let i = e.src, a = e.bMarks[t] + e.tShift[t], o = t + 1;
	if (e.sCount[t] - e.blkIndent >= 4 || i.charCodeAt(a) !== 91) return !1;
	let s = Cu(e, t), c = "", l = -1, u = ++a;
	for (; a < s;) {
		if (c.length + a - u > xu * 2) return !1;
		let t = i.charCodeAt(a);
		if (t === 91) return !1;
		if (t === 93) {
			l = a;
			break;
		}
		if (t === 92 && (t = i.charCodeAt(++a)), t === 10 && a < s) {
			let t = wu(e, o);
			if (t < 0) return !1;
			c += i.slice(u, s), a = u = t, s = Cu(e, o++);
		} else a++;
	}
	if (l < 0 || i.charCodeAt(l + 1) !== 58 || (c += i.slice(u, l), c.length > xu && Su(c) > xu)) return !1;
	for (a = l + 2; a < s;) {
		let t = i.charCodeAt(a);
		if (t === 10) {
			let t = wu(e, o);
			if (t < 0) break;
			a = t, s = Cu(e, o++);
		} else if (Z(t)) a++;
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
			let t = wu(e, o);
			if (t < 0) break;
			a = t, s = Cu(e, o++);
		} else if (Z(t)) a++;
		else break;
	}
	let g = a, _ = e.md.helpers.parseLinkTitle(i, a, s);
	for (; _.can_continue;) {
		let t = wu(e, o);
		if (t < 0) break;
		a = t, s = Cu(e, o++), _ = e.md.helpers.parseLinkTitle(i, a, s, _);
	}
	let v;
	for (g !== p && _.ok ? (v = _.str, a = _.pos) : (v = "", a = p, s = m, o = h); a < s && Z(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10 && v) for (v = "", a = p, s = m, o = h; a < s && Z(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10) return !1;
	let y = gl(c);
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
var Eu = /* @__PURE__ */ "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), Du = "<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*\\/?>", Ou = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
RegExp(`^(?:${Du}|${Ou}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var ku = RegExp(`^(?:${Du}|${Ou})`), Au = [
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
		RegExp(`^</?(${Eu.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		!0
	],
	[
		RegExp(`${ku.source}\\s*$`),
		/^$/,
		!1
	]
];
function ju(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(i) !== 60) return !1;
	let o = e.src.slice(i, a), s = 0;
	for (; s < Au.length && !Au[s][0].test(o); s++);
	if (s === Au.length) return !1;
	if (r) return Au[s][2];
	let c = t + 1, l = Au[s][1].test("");
	if (!Au[s][1].test(o)) {
		for (; c < n && !(e.sCount[c] < e.blkIndent && (l || !e.isEmpty(c))); c++) if (i = e.bMarks[c] + e.tShift[c], a = e.eMarks[c], o = e.src.slice(i, a), Au[s][1].test(o)) {
			o.length !== 0 && c++;
			break;
		}
	}
	e.line = c;
	let u = e.push("html_block", "", 0);
	return u.map = [t, c], u.content = e.getLines(t, c, e.blkIndent, !0), !0;
}
function Mu(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let o = e.src.charCodeAt(i);
	if (o !== 35 || i >= a) return !1;
	let s = 1;
	for (o = e.src.charCodeAt(++i); o === 35 && i < a && s <= 6;) s++, o = e.src.charCodeAt(++i);
	if (s > 6 || i < a && !Z(o)) return !1;
	if (r) return !0;
	a = e.skipSpacesBack(a, i);
	let c = e.skipCharsBack(a, 35, i);
	c > i && Z(e.src.charCodeAt(c - 1)) && (a = c), e.line = t + 1;
	let l = e.push("heading_open", `h${s}`, 1);
	l.markup = "########".slice(0, s), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = vl(e.src.slice(i, a)), u.map = [t, e.line], u.children = [];
	let d = e.push("heading_close", `h${s}`, -1);
	return d.markup = "########".slice(0, s), !0;
}
function Nu(e, t, n) {
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
	let c = vl(e.getLines(t, s, e.blkIndent, !1));
	e.line = s + 1;
	let l = e.push("heading_open", `h${a}`, 1);
	l.markup = String.fromCharCode(o), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = c, u.map = [t, e.line - 1], u.children = [];
	let d = e.push("heading_close", `h${a}`, -1);
	return d.markup = String.fromCharCode(o), e.parentType = i, !0;
}
function Pu(e, t, n) {
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
	let o = vl(e.getLines(t, a, e.blkIndent, !1));
	e.line = a;
	let s = e.push("paragraph_open", "p", 1);
	s.map = [t, e.line];
	let c = e.push("inline", "", 0);
	return c.content = o, c.map = [t, e.line], c.children = [], e.push("paragraph_close", "p", -1), e.parentType = i, !0;
}
var Fu = [
	[
		"table",
		fu,
		["paragraph", "reference"]
	],
	["code", pu],
	[
		"fence",
		mu,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		hu,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		gu,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		bu,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", Tu],
	[
		"html_block",
		ju,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		Mu,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", Nu],
	["paragraph", Pu]
], Iu = class {
	constructor() {
		Q(this, "ruler", new Ol()), Q(this, "State", cu);
		for (let e = 0; e < Fu.length; e++) this.ruler.push(Fu[e][0], Fu[e][1], { alt: (Fu[e][2] || []).slice() });
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
}, Lu = class {
	constructor(e, t, n, r) {
		Q(this, "pos", 0), Q(this, "level", 0), Q(this, "pending", ""), Q(this, "pendingLevel", 0), Q(this, "cache", {}), Q(this, "backticks", {}), Q(this, "backticksScanned", !1), Q(this, "skipHtmlSpecial", !1), Q(this, "linkLevel", 0), Q(this, "delimiters", []), Q(this, "_prev_delimiters", []), Q(this, "Token", Dl), this.src = e, this.env = n, this.md = t, this.tokens = r, this.tokens_meta = Array(r.length), this.posMax = this.src.length;
	}
	pushPending() {
		let e = new Dl("text", "", 0);
		return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
	}
	push(e, t, n) {
		this.pending && this.pushPending();
		let r = new Dl(e, t, n), i;
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
		let c = hl(i) || ml(i), l = hl(s) || ml(s), u = fl(i), d = fl(s), f = !d && (!l || u || c), p = !u && (!c || d || l);
		return {
			can_open: f && (t || !p || c),
			can_close: p && (t || !f || l),
			length: o
		};
	}
};
function Ru(e) {
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
function zu(e, t) {
	let n = e.pos;
	for (; n < e.posMax && !Ru(e.src.charCodeAt(n));) n++;
	return n !== e.pos && (t || (e.pending += e.src.slice(e.pos, n)), e.pos = n, !0);
}
function Bu(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122;
}
function Vu(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
}
function Hu(e, t) {
	if (!e.md.options.linkify || e.linkLevel > 0) return !1;
	let n = e.pos, r = e.posMax;
	if (n + 3 > r || e.src.charCodeAt(n) !== 58 || e.src.charCodeAt(n + 1) !== 47 || e.src.charCodeAt(n + 2) !== 47) return !1;
	let i = n - Math.min(10, e.pending.length, n), a = n;
	for (; a > i && Vu(e.src.charCodeAt(a - 1));) a--;
	if (a === n || !Bu(e.src.charCodeAt(a))) return !1;
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
function Uu(e, t) {
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
	for (n++; n < i && Z(e.src.charCodeAt(n));) n++;
	return e.pos = n, !0;
}
var Wu = [];
for (let e = 0; e < 256; e++) Wu.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
	Wu[e.charCodeAt(0)] = 1;
});
function Gu(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 92 || (n++, n >= r)) return !1;
	let i = e.src.charCodeAt(n);
	if (i === 10) {
		for (t || e.push("hardbreak", "br", 0), n++; n < r && (i = e.src.charCodeAt(n), Z(i));) n++;
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
		t.content = i < 256 && Wu[i] !== 0 ? a : o, t.markup = o, t.info = "escape";
	}
	return e.pos = n + 1, !0;
}
function Ku(e) {
	let t = {}, n = 0;
	for (; (n = e.indexOf("`", n)) !== -1;) {
		let r = n;
		for (; e.charCodeAt(++n) === 96;);
		t[n - r] = r;
	}
	return t;
}
function qu(e, t) {
	let n = e.pos;
	if (e.src.charCodeAt(n) !== 96) return !1;
	let r = e.posMax, i = n + 1;
	for (; i < r && e.src.charCodeAt(i) === 96;) i++;
	let a = e.src.slice(n, i), o = a.length;
	if (e.backticksScanned ||= (e.backticks = Ku(e.src), !0), (e.backticks[o] ?? -1) >= i) {
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
function Ju(e, t) {
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
function Yu(e, t) {
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
function Xu(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	Yu(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && Yu(e, n);
	}
}
var Zu = {
	tokenize: Ju,
	postProcess: Xu
};
function Qu(e, t) {
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
function $u(e, t) {
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
function ed(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	$u(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && $u(e, n);
	}
}
var td = {
	tokenize: Qu,
	postProcess: ed
};
function nd(e, t) {
	let n, r, i, a, o = "", s = "", c = e.pos, l = !0;
	if (e.src.charCodeAt(e.pos) !== 91) return !1;
	let u = e.pos, d = e.posMax, f = e.pos + 1, p = e.md.helpers.parseLinkLabel(e, e.pos, !0);
	if (p < 0) return !1;
	let m = p + 1;
	if (m < d && e.src.charCodeAt(m) === 40) {
		for (l = !1, m++; m < d && (n = e.src.charCodeAt(m), Z(n) || n === 10); m++);
		if (m >= d) return !1;
		if (c = m, i = e.md.helpers.parseLinkDestination(e.src, m, e.posMax), i.ok) {
			for (o = e.md.normalizeLink(i.str), e.md.validateLink(o) ? m = i.pos : o = "", c = m; m < d && (n = e.src.charCodeAt(m), Z(n) || n === 10); m++);
			if (i = e.md.helpers.parseLinkTitle(e.src, m, e.posMax), m < d && c !== m && i.ok) for (s = i.str, m = i.pos; m < d && (n = e.src.charCodeAt(m), Z(n) || n === 10); m++);
		}
		(m >= d || e.src.charCodeAt(m) !== 41) && (l = !0), m++;
	}
	if (l) {
		if (e.env.references === void 0) return !1;
		if (m < d && e.src.charCodeAt(m) === 91 ? (c = m + 1, m = e.md.helpers.parseLinkLabel(e, m), m >= 0 ? r = e.src.slice(c, m++) : m = p + 1) : m = p + 1, r ||= e.src.slice(f, p), r = gl(r), a = e.env.references[r], !a) return e.pos = u, !1;
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
function rd(e, t) {
	let n, r, i, a, o, s, c, l, u = "", d = e.pos, f = e.posMax;
	if (e.src.charCodeAt(e.pos) !== 33 || e.src.charCodeAt(e.pos + 1) !== 91) return !1;
	let p = e.pos + 2, m = e.md.helpers.parseLinkLabel(e, e.pos + 1, !1);
	if (m < 0) return !1;
	if (a = m + 1, a < f && e.src.charCodeAt(a) === 40) {
		for (a++; a < f && (n = e.src.charCodeAt(a), Z(n) || n === 10); a++);
		if (a >= f) return !1;
		for (l = a, s = e.md.helpers.parseLinkDestination(e.src, a, e.posMax), s.ok && (u = e.md.normalizeLink(s.str), e.md.validateLink(u) ? a = s.pos : u = ""), l = a; a < f && (n = e.src.charCodeAt(a), Z(n) || n === 10); a++);
		if (s = e.md.helpers.parseLinkTitle(e.src, a, e.posMax), a < f && l !== a && s.ok) for (c = s.str, a = s.pos; a < f && (n = e.src.charCodeAt(a), Z(n) || n === 10); a++);
		else c = "";
		if (a >= f || e.src.charCodeAt(a) !== 41) return e.pos = d, !1;
		a++;
	} else {
		if (e.env.references === void 0) return !1;
		if (a < f && e.src.charCodeAt(a) === 91 ? (l = a + 1, a = e.md.helpers.parseLinkLabel(e, a), a >= 0 ? i = e.src.slice(l, a++) : a = m + 1) : a = m + 1, i ||= e.src.slice(p, m), i = gl(i), o = e.env.references[i], !o) return e.pos = d, !1;
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
var id = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, ad = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function od(e, t) {
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
	if (ad.test(a)) {
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
	if (id.test(a)) {
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
function sd(e) {
	return /^<a[>\s]/i.test(e);
}
function cd(e) {
	return /^<\/a\s*>/i.test(e);
}
function ld(e) {
	let t = e | 32;
	return t >= 97 && t <= 122;
}
function ud(e, t) {
	let n = e.src, r, i;
	if (n.startsWith("<!--", t)) {
		if (n.startsWith(">", t + 4)) return t + 5;
		if (n.startsWith("->", t + 4)) return t + 6;
		r = t + 4, i = "-->";
	} else if (n.startsWith("<![CDATA[", t)) r = t + 9, i = "]]>";
	else if (n.charCodeAt(t + 1) === 63) r = t + 2, i = "?>";
	else if (ld(n.charCodeAt(t + 2))) r = t + 3, i = ">";
	else return -1;
	if (e.skipHtmlSpecial) return -1;
	let a = n.indexOf(i, r);
	return a < 0 ? (e.skipHtmlSpecial = !0, -1) : a + i.length;
}
function dd(e, t) {
	if (!e.md.options.html) return !1;
	let n = e.posMax, r = e.pos;
	if (e.src.charCodeAt(r) !== 60 || r + 2 >= n) return !1;
	let i, a = e.src.charCodeAt(r + 1);
	if (a === 33 || a === 63) i = ud(e, r);
	else if (a === 47 || ld(a)) {
		let t = e.src.slice(r).match(ku);
		i = t ? r + t[0].length : -1;
	} else return !1;
	if (i < 0) return !1;
	if (!t) {
		let t = e.push("html_inline", "", 0);
		t.content = e.src.slice(r, i), sd(t.content) && e.linkLevel++, cd(t.content) && e.linkLevel--;
	}
	return e.pos = i, !0;
}
var fd = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, pd = /^&([a-z][a-z0-9]{1,31});/i;
function md(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 38 || n + 1 >= r) return !1;
	if (e.src.charCodeAt(n + 1) === 35) {
		let r = e.src.slice(n).match(fd);
		if (r) {
			if (!t) {
				let t = r[1][0].toLowerCase() === "x" ? parseInt(r[1].slice(1), 16) : parseInt(r[1], 10), n = e.push("text_special", "", 0);
				n.content = Zc(t) ? Qc(t) : Qc(65533), n.markup = r[0], n.info = "entity";
			}
			return e.pos += r[0].length, !0;
		}
	} else {
		let r = e.src.slice(n).match(pd);
		if (r) {
			let n = lc(r[0]);
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
function hd(e) {
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
function gd(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	hd(e.delimiters);
	for (let e = 0; e < n; e++) {
		let n = t[e]?.delimiters;
		n && hd(n);
	}
}
function _d(e) {
	let t, n, r = 0, i = e.tokens, a = e.tokens.length;
	for (t = n = 0; t < a; t++) i[t].nesting < 0 && r--, i[t].level = r, i[t].nesting > 0 && r++, i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
	t !== n && (i.length = n);
}
var vd = [
	["text", zu],
	["linkify", Hu],
	["newline", Uu],
	["escape", Gu],
	["backticks", qu],
	["strikethrough", Zu.tokenize],
	["emphasis", td.tokenize],
	["link", nd],
	["image", rd],
	["autolink", od],
	["html_inline", dd],
	["entity", md]
], yd = [
	["balance_pairs", gd],
	["strikethrough", Zu.postProcess],
	["emphasis", td.postProcess],
	["fragments_join", _d]
], bd = class {
	constructor() {
		Q(this, "ruler", new Ol()), Q(this, "ruler2", new Ol()), Q(this, "State", Lu);
		for (let e = 0; e < vd.length; e++) this.ruler.push(vd[e][0], vd[e][1]);
		for (let e = 0; e < yd.length; e++) this.ruler2.push(yd[e][0], yd[e][1]);
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
}, xd = {
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
}, Sd = /^(vbscript|javascript|file|data):/, Cd = /^data:image\/(gif|png|jpeg|webp);/, wd = [
	"http:",
	"https:",
	"mailto:"
], Td = class {
	validateLink(e) {
		let t = e.trim().toLowerCase();
		return !Sd.test(t) || Cd.test(t);
	}
	normalizeLink(e) {
		let t = As(e, !0);
		if (t.hostname && (!t.protocol || wd.indexOf(t.protocol) >= 0)) try {
			t.hostname = Gc.toASCII(t.hostname);
		} catch {}
		return t.auth &&= _s(t.auth), t.hostname &&= _s(t.hostname), t.pathname &&= _s(t.pathname), t.search &&= _s(t.search), t.hash &&= _s(t.hash), vs(t);
	}
	normalizeLinkText(e) {
		let t = As(e, !0);
		if (t.hostname && (!t.protocol || wd.indexOf(t.protocol) >= 0)) try {
			t.hostname = Gc.toUnicode(t.hostname);
		} catch {}
		return ms(vs(t), ms.defaultChars + "%");
	}
	constructor(...e) {
		Q(this, "inline", new bd()), Q(this, "block", new Iu()), Q(this, "core", new su()), Q(this, "renderer", new Al()), Q(this, "linkify", new vc()), Q(this, "utils", Jc), Q(this, "helpers", Object.assign({}, Cl));
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
			if (t = xd[n], !t) throw Error(`Wrong 'markdown-it' preset "${n}", check name`);
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
Q(Td, "Token", Dl), Q(Td, "Ruler", Ol), Q(Td, "Renderer", Al), Q(Td, "ParserCore", su), Q(Td, "StateCore", jl), Q(Td, "ParserBlock", Iu), Q(Td, "StateBlock", cu), Q(Td, "ParserInline", bd), Q(Td, "StateInline", Lu);
var Ed = Yc(Td), Dd = /* @__PURE__ */ new Set([
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
]), Od = null;
function kd(e) {
	return Od ??= new Ed({
		html: !1,
		linkify: !0,
		breaks: !0
	}).disable("image"), Ad(Od.parse(e, {})[Symbol.iterator](), "");
}
function Ad(e, t) {
	let n = [];
	for (let r = e.next(); !r.done; r = e.next()) {
		let i = r.value;
		if (i.nesting === -1 && i.type === t) return n;
		n.push(...jd(i, e));
	}
	return n;
}
function jd(e, t) {
	switch (e.type) {
		case "inline": return Ad((e.children ?? [])[Symbol.iterator](), "");
		case "text":
		case "html_inline":
		case "html_block": return [e.content];
		case "code_inline": return [k("code", e.content)];
		case "fence":
		case "code_block": return [k("pre", e.content)];
		case "softbreak":
		case "hardbreak": return [k("br")];
		case "hr": return [k("hr")];
	}
	if (e.nesting !== 1) return [];
	let n = Ad(t, e.type.replace(/_open$/, "_close"));
	return e.hidden || !Dd.has(e.tag) ? n : [k(e.tag, e.tag === "a" ? Md(String(e.attrGet("href") ?? "")) : {}, n)];
}
function Md(e) {
	return /^(https?:|mailto:|\/(?!\/)|#)/i.test(e) ? {
		href: e,
		target: "_blank",
		rel: "noopener noreferrer nofollow"
	} : {};
}
// src/canvas/layers/NoteView.vue?vue&type=script&setup=true&lang.ts
var Nd = ["data-note-id", "onKeydown"], Pd = ["onKeydown"], Fd = {
	key: 1,
	class: "markdown"
}, Id = {
	key: 2,
	class: "empty"
}, Ld = ["data-of"], Rd = /* @__PURE__ */ O({
	__name: "NoteView",
	props: {
		id: {},
		note: {}
	},
	setup(e) {
		let t = e, n = c(), r = ho(), i = L(!1), a = L(""), o = L(null), s = y(() => rr(r.scene, t.id, t.note)), l = y(() => n.selection.notes.has(t.id)), u = () => kd(t.note.text ?? "");
		async function d() {
			n.readOnly.value || (a.value = t.note.text ?? "", i.value = !0, await j(), o.value?.focus());
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
		return (t, n) => (I(), S("div", {
			class: M(["note", { selected: l.value }]),
			"data-note-id": e.id,
			"data-testid": "note",
			tabindex: "0",
			role: "group",
			"aria-label": "Note",
			style: N({
				transform: `translate(${s.value.x}px, ${s.value.y}px)`,
				width: `${s.value.width}px`,
				minHeight: `${s.value.height}px`,
				"--tint": e.note.place?.colour || void 0
			}),
			onDblclick: K(d, ["stop"]),
			onKeydown: [G(K(d, ["stop"]), ["f2"]), G(K(d, ["self", "stop"]), ["enter"])]
		}, [i.value ? W((I(), S("textarea", {
			key: 0,
			ref_key: "area",
			ref: o,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			"aria-label": "Text of the note, Markdown",
			onKeydown: [G(K(f, ["stop"]), ["escape"]), n[1] ||= K(() => {}, ["stop"])],
			onBlur: f
		}, null, 40, Pd)), [[de, a.value]]) : e.note.text ? (I(), S("div", Fd, [E(u)])) : (I(), S("p", Id, "Double click to write")), C("i", {
			class: "corner",
			"data-resize": "note",
			"data-of": e.id
		}, null, 8, Ld)], 46, Nd));
	}
}), zd = {
	class: "overlay",
	width: "1",
	height: "1",
	"aria-hidden": "true"
}, Bd = [
	"x1",
	"x2",
	"y1",
	"y2"
], Vd = ["d", "stroke"], Hd = [
	"cx",
	"cy",
	"fill"
], Ud = /* @__PURE__ */ O({
	__name: "OverlayLayer",
	setup(e) {
		let { overlay: t, wiring: n, scene: r, moves: i } = ho(), a = y(() => {
			i.value;
			let e = n.from.value, a = t.loose.value, o = e && r.nodes.get(e.node);
			if (!e || !o || !a) return null;
			let s = r.portAt(o, e.port, e.side), c = n.over.value, l = c && r.nodes.get(c.node), u = c && l ? r.portAt(l, c.port, c.side) : a, [d, f] = e.side === "out" ? [s, u] : [u, s], p = (e.side === "out" ? o.facts.kind?.outputs : o.facts.kind?.inputs)?.find((t) => t.name === e.port)?.sort ?? "any";
			return {
				path: Fr({
					x1: d.x,
					y1: d.y,
					x2: f.x,
					y2: f.y
				}),
				colour: `var(--t-${p}, var(--t-any))`,
				end: u
			};
		});
		return (e, n) => (I(), S("svg", zd, [
			V(t).rectangle.value ? (I(), S("rect", A({
				key: 0,
				class: "rectangle"
			}, V(t).rectangle.value), null, 16)) : x("", !0),
			(I(!0), S(_, null, R(V(t).guides.value, (e) => (I(), S("line", {
				key: `${e.axis} ${e.at}`,
				class: "guide",
				x1: e.axis === "x" ? e.at : e.from,
				x2: e.axis === "x" ? e.at : e.to,
				y1: e.axis === "x" ? e.from : e.at,
				y2: e.axis === "x" ? e.to : e.at
			}, null, 8, Bd))), 128)),
			a.value ? (I(), S(_, { key: 1 }, [C("path", {
				class: "loose",
				d: a.value.path,
				stroke: a.value.colour
			}, null, 8, Vd), C("circle", {
				cx: a.value.end.x,
				cy: a.value.end.y,
				r: "5",
				fill: a.value.colour
			}, null, 8, Hd)], 64)) : x("", !0)
		]));
	}
}), Wd = {
	class: "people",
	"aria-hidden": "true"
}, Gd = ["data-client"], Kd = /* @__PURE__ */ O({
	__name: "PeopleLayer",
	setup(e) {
		let t = c(), n = s(), r = y(() => {
			let { x: e, y: r, zoom: i } = n.viewport.value;
			return t.people.value.flatMap(({ client: t, name: n, colour: a, cursor: o }) => o ? [{
				client: t,
				name: n,
				colour: a,
				place: `translate(${o[0] * i + e}px, ${o[1] * i + r}px)`
			}] : []);
		});
		return (e, t) => (I(), S("div", Wd, [(I(!0), S(_, null, R(r.value, (e) => (I(), S("div", {
			key: e.client,
			class: "person",
			"data-testid": "cursor",
			"data-client": e.client,
			style: N({
				transform: e.place,
				"--colour": e.colour
			})
		}, [t[0] ||= C("svg", {
			width: "14",
			height: "16",
			viewBox: "0 0 14 16"
		}, [C("path", {
			d: "M1 1l12 6-5.5 1.5L5 14z",
			fill: "var(--colour)",
			stroke: "#fff"
		})], -1), C("span", null, B(e.name), 1)], 12, Gd))), 128))]));
	}
}), qd = {
	key: 0,
	class: "results",
	role: "group",
	"aria-label": "Results of the run"
}, Jd = /* @__PURE__ */ O({
	__name: "ShowResults",
	setup(e) {
		let t = c(), n = s(), r = ho(), i = L(!1);
		H(() => wt(t), (e, t) => i.value = t === !0 && !e);
		let a = y(() => (t.states.version.value, i.value ? [...r.scene.nodes.values()].filter(({ id: e, outOf: n }) => {
			let r = t.states.raw.get(e);
			return r?.state === "failed" || n.size === 0 && r?.preview !== void 0;
		}) : [])), o = y(() => (n.viewport.value, r.moves.value, a.value.some((e) => !bn(r.viewport.view, e))));
		function l() {
			r.looking.fit(a.value.map(({ id: e }) => e)), i.value = !1;
		}
		return (e, t) => i.value && o.value ? (I(), S("div", qd, [C("button", {
			type: "button",
			"data-testid": "show-results",
			onClick: l
		}, "Show results"), C("button", {
			type: "button",
			"aria-label": "Not now",
			title: "Not now",
			onClick: t[0] ||= (e) => i.value = !1
		}, "×")])) : x("", !0);
	}
}), Yd = {
	class: "zoom-bar",
	role: "toolbar",
	"aria-label": "View"
}, Xd = ["aria-label"], Zd = ["aria-pressed"], Qd = /* @__PURE__ */ O({
	__name: "ZoomBar",
	setup(e) {
		let t = c(), n = s(), r = y(() => Math.round(n.viewport.value.zoom * 100));
		return (e, i) => (I(), S("div", Yd, [
			C("button", {
				type: "button",
				"aria-label": "Zoom out",
				title: "Zoom out",
				onClick: i[0] ||= (e) => V(n).canvas?.zoomBy(1 / 1.25)
			}, "−"),
			C("button", {
				type: "button",
				class: "percent",
				title: "Show at 100 %",
				"aria-label": `Zoom is ${r.value} %, show at 100 %`,
				onClick: i[1] ||= (e) => V(n).canvas?.zoomTo(1)
			}, B(r.value) + " %", 9, Xd),
			C("button", {
				type: "button",
				"aria-label": "Zoom in",
				title: "Zoom in",
				onClick: i[2] ||= (e) => V(n).canvas?.zoomBy(1.25)
			}, "+"),
			C("button", {
				type: "button",
				title: "Show everything",
				onClick: i[3] ||= (e) => V(n).canvas?.fit()
			}, "Fit"),
			V(t).readOnly.value ? x("", !0) : (I(), S("button", {
				key: 0,
				type: "button",
				title: "Arrange the nodes along their wires",
				onClick: i[4] ||= (e) => V(n).canvas?.tidy()
			}, "Tidy")),
			C("button", {
				type: "button",
				"aria-pressed": V(n).outline.value,
				title: "The flow as a list",
				onClick: i[5] ||= (e) => V(n).outline.value = !V(n).outline.value
			}, "Outline", 8, Zd)
		]));
	}
}), $d = {
	text: "T",
	number: "#",
	logic: "?",
	json: "{}",
	code: "</>",
	local: "ƒ"
};
function ef(e) {
	return `var(--f-${e.replace(/[^a-z0-9_-]/gi, "")}, var(--f-other))`;
}
function tf(e) {
	return $d[e] ?? (e.slice(0, 1).toUpperCase() || "?");
}
function nf(e) {
	return `var(--t-${e}, var(--t-any))`;
}
// src/panels/parts/family_icons.ts
var rf = {
	flow: "M2.5 8H7M7 8c3.5 0 2-4 6.5-4M7 8c3.5 0 2 4 6.5 4",
	archive: "M2.5 3.5h11v3h-11zM3.5 6.5v6.5h9V6.5M6.5 9.5h3",
	database: "M3 4.5c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4.5v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2",
	sql: "M3 4.5c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4.5v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2",
	mail: "M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5",
	queue: "M2.5 4h11M2.5 8h11M2.5 12H8M12 10v4.5M10 12.5l2 2 2-2",
	people: "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M11 7.5a2 2 0 0 0 0-4M12 9.7c1.6.5 2.5 1.8 2.5 3.8",
	secret: "M5.5 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8.5 7.5h6v3M11.5 7.5v2",
	llm: "M8 2l1.4 4.1 4.1 1.4-4.1 1.4L8 13 6.6 8.9 2.5 7.5l4.1-1.4z",
	model: "M8 2l1.4 4.1 4.1 1.4-4.1 1.4L8 13 6.6 8.9 2.5 7.5l4.1-1.4z",
	process: "M3 4l4 4-4 4M8.5 12.5h5",
	pdf: "M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 9h4M6 11h2.5",
	log: "M3 3.5h10M3 6.5h10M3 9.5h7M3 12.5h5",
	time: "M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
	table: "M2.5 3h11v10h-11zM2.5 6.5h11M2.5 10h11M6.5 3v10",
	chart: "M3 13.5v-5M8 13.5v-11M13 13.5v-8",
	image: "M2.5 3h11v10h-11zM2.5 11.5l3.5-4 3 3 2-2 2.5 3M10.8 5.8h.01",
	file: "M4 2.5h5l3 3v8H4zM9 2.5v3h3",
	web: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM2 8h12M8 2c2 2 2.5 4 2.5 6S10 12 8 14c-2-2-2.5-4-2.5-6S6 4 8 2z",
	http: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM2 8h12M8 2c2 2 2.5 4 2.5 6S10 12 8 14c-2-2-2.5-4-2.5-6S6 4 8 2z",
	git: "M5 5v6M5 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5 14a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM11.5 7a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM11.5 7c0 3-6.5 1.5-6.5 4",
	report: "M3.5 2.5h9v11h-9zM6 5.5h4M6 8h4M6 10.5h2"
}, af = {
	key: 0,
	viewBox: "0 0 16 16",
	width: "14",
	height: "14",
	fill: "none",
	stroke: "currentColor",
	"stroke-width": "1.5",
	"stroke-linecap": "round",
	"stroke-linejoin": "round"
}, of = ["d"], sf = /* @__PURE__ */ O({
	__name: "FamilyGlyph",
	props: { family: {} },
	setup(e) {
		return (t, n) => (I(), S("span", {
			class: "te-glyph",
			style: N({ background: V(ef)(e.family) }),
			"aria-hidden": "true"
		}, [V(rf)[e.family] ? (I(), S("svg", af, [C("path", { d: V(rf)[e.family] }, null, 8, of)])) : (I(), S(_, { key: 1 }, [T(B(V(tf)(e.family)), 1)], 64))], 4));
	}
});
// src/panels/run/words.ts
function cf(e) {
	if (e == null) return "";
	if (e < .001) return "< 1 ms";
	if (e < 1) return `${Math.round(e * 1e3)} ms`;
	if (e < 60) return `${e.toFixed(e < 10 ? 2 : 1)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
var lf = {
	queued: "Waiting to start",
	running: "Running",
	waiting: "Waiting for people",
	finished: "Finished",
	failed: "Failed",
	cancelled: "Stopped",
	crashed: "Crashed"
};
function uf(e) {
	return lf[e] ?? e;
}
function df(e, t) {
	let n = e === null ? NaN : Date.parse(e);
	if (Number.isNaN(n)) return "";
	let r = Math.max(0, (t - n) / 1e3);
	return r < 45 ? "just now" : r < 3600 ? `${Math.max(1, Math.round(r / 60))} min ago` : r < 86400 ? `${Math.round(r / 3600)} h ago` : new Date(n).toLocaleDateString();
}
var ff = {
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
	pinned: {
		short: "⌖ pinned",
		sentence: "Its pinned value would be taken."
	},
	skip: {
		short: "⊘ skip",
		sentence: "It would be skipped."
	}
};
function pf(e) {
	let t = ff[e.action]?.short ?? e.action;
	return e.expected_s && e.expected_s >= .001 ? `${t} ~${cf(e.expected_s)}` : t;
}
// src/panels/run/state_words.ts
var mf = {
	waiting: "⋯",
	running: "◐",
	retrying: "↻",
	asking: "‖",
	finished: "✓",
	failed: "✕",
	skipped: "⊘",
	cached: "◔",
	cancelled: "◼",
	unknown: "?"
};
function hf(e) {
	switch (e.state) {
		case "running": return e.progress === null || e.progress === void 0 ? "running" : `${Math.round(e.progress * 100)} %`;
		case "finished": return cf(e.duration_s) || "finished";
		case "asking": return e.message || "waits for an answer";
		case "unknown": return "may have happened";
		default: return e.state;
	}
}
function gf(e) {
	let t = Object.entries(e.items ?? {}).map(([e, t]) => `${t} ${e}`).join(", ");
	return [
		e.state,
		t,
		e.stale ? "out of date" : "",
		e.message,
		e.why,
		e.error
	].filter(Boolean).join(", ");
}
var _f = [
	"failed",
	"running",
	"asking",
	"finished",
	"cached",
	"skipped",
	"cancelled"
];
function vf(e) {
	return e ? _f.flatMap((t) => e[t] ? [`${mf[t]} ${e[t]}`] : []).join("  ") : "";
}
function yf(e, t, n = 0) {
	let r = e.again_at ? Date.parse(e.again_at) : NaN, i = Number.isNaN(r) ? 0 : Math.max(0, Math.ceil((r - t) / 1e3)), a = (e.attempt ?? 1) + 1;
	return `attempt ${a}${n >= a ? ` of ${n}` : ""} ${i > 0 ? `in ${cf(i).replace(/\.0+ /, " ")}` : "now"}`;
}
function bf(e) {
	let t = e?.policy?.retries;
	return typeof t == "number" ? t + 1 : 0;
}
// src/canvas/nodes/node_face.ts
var xf = 400, Sf = 10, Cf = class {
	node;
	state;
	text = document.createTextNode("");
	progress;
	bar;
	badge = {
		text: "",
		title: "",
		colour: ""
	};
	done = null;
	endless;
	constructor(e) {
		this.node = e;
		let t = (t) => e.querySelector(`:scope > ${t}`);
		this.state = t("header .state"), this.state.firstElementChild?.append(this.text), this.progress = t(".progress"), this.bar = this.progress.firstElementChild;
	}
	show(e, t, n) {
		this.write("data-state", e?.state ?? "idle"), this.write("aria-label", n), this.showBadge(t ? wf(t) : Tf(e)), this.showProgress(e?.state === "running", e?.progress ?? null);
	}
	stop() {
		clearTimeout(this.endless);
	}
	write(e, t) {
		this.node.getAttribute(e) !== t && this.node.setAttribute(e, t);
	}
	showBadge(e) {
		let { text: t, title: n, colour: r } = this.badge;
		this.badge = e, e.colour !== r && (this.state.style.color = e.colour), e.title !== n && (this.state.title = e.title), e.text !== t && (this.text.data = e.text, this.state.hidden = e.text === "", this.state.classList.toggle("wide", e.text.length > Sf));
	}
	showProgress(e, t) {
		let { classList: n } = this.progress;
		!e || t !== null ? (clearTimeout(this.endless), this.endless = void 0, n.remove("endless")) : this.endless ??= setTimeout(() => n.add("running", "endless"), xf), e ? t !== null && n.add("running") : n.remove("running"), t !== this.done && (this.done = t, this.bar.style.width = t === null ? "" : `${t * 100}%`, t === null ? this.progress.removeAttribute("aria-valuenow") : this.progress.setAttribute("aria-valuenow", String(Math.round(t * 100))));
	}
};
function wf(e) {
	return {
		text: pf(e),
		title: e.why,
		colour: ""
	};
}
function Tf(e) {
	return e ? {
		text: `${mf[e.state] ?? ""} ${hf(e)}`,
		title: gf(e),
		colour: `var(--${jr(e.state)})`
	} : {
		text: "",
		title: "",
		colour: ""
	};
}
// src/canvas/nodes/NodeSetting.vue?vue&type=script&setup=true&lang.ts
var Ef = ["title"], Df = { class: "name" }, Of = ["tabindex"], kf = [
	"disabled",
	"checked",
	"tabindex",
	"data-field"
], Af = [
	"disabled",
	"value",
	"tabindex",
	"data-field"
], jf = ["value"], Mf = ["value"], Nf = [
	"readonly",
	"inputmode",
	"placeholder",
	"tabindex",
	"data-field",
	"aria-required"
], Pf = ["tabindex"], Ff = /* @__PURE__ */ O({
	__name: "NodeSetting",
	props: {
		node: {},
		port: {},
		setting: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = ho(), a = L(t.setting.text), o = L(!1);
		H(() => t.setting.text, (e) => {
			o.value || (a.value = e);
		});
		let l = y(() => t.setting.expression ? "text" : t.setting.field.control), u = y(() => t.setting.field.choices.map((e) => e === null ? "" : String(e))), d = y(() => (t.setting.text || t.setting.placeholder).toLowerCase() === "true"), f = y(() => t.setting.text || t.setting.placeholder);
		function p() {
			o.value = !0, i.mounting.pin(t.node);
		}
		function m() {
			o.value && (o.value = !1, i.mounting.unpin(t.node), h(a.value));
		}
		function h(e) {
			e !== t.setting.text && n.command("set_field", {
				node: t.node,
				port: t.port.name,
				text: e
			});
		}
		function g(e) {
			e.key === "Escape" && (a.value = t.setting.text), (e.key === "Escape" || e.key === "Enter") && (e.stopPropagation(), i.elementOf(t.node)?.focus({ preventScroll: !0 }));
		}
		function v() {
			n.selection.only(t.node), r.inspector.value = !0, r.inspectorTab.value = "settings";
		}
		return (t, r) => (I(), S("label", {
			class: M(["setting", { code: e.setting.expression }]),
			title: e.port.help || e.port.label
		}, [C("span", Df, B(e.port.label), 1), e.port.parameter ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "parameter",
			tabindex: e.focusable ? 0 : -1,
			onClick: v
		}, B(e.port.parameter), 9, Of)) : l.value === "boolean" ? (I(), S("input", {
			key: 1,
			type: "checkbox",
			disabled: V(n).readOnly.value !== "",
			checked: d.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: r[0] ||= (e) => h(e.target.checked ? "true" : "false")
		}, null, 40, kf)) : l.value === "choice" ? (I(), S("select", {
			key: 2,
			disabled: V(n).readOnly.value !== "",
			value: f.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: r[1] ||= (e) => h(e.target.value)
		}, [u.value.includes(f.value) ? x("", !0) : (I(), S("option", {
			key: 0,
			value: f.value
		}, B(f.value || "choose"), 9, jf)), (I(!0), S(_, null, R(u.value, (e) => (I(), S("option", {
			key: e,
			value: e
		}, B(e), 9, Mf))), 128))], 40, Af)) : V(Mi)(e.setting) ? W((I(), S("input", {
			key: 3,
			"onUpdate:modelValue": r[2] ||= (e) => a.value = e,
			type: "text",
			readonly: V(n).readOnly.value !== "",
			inputmode: l.value === "number" || l.value === "integer" ? "decimal" : "text",
			placeholder: e.setting.placeholder,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			"aria-required": e.port.required,
			spellcheck: "false",
			autocomplete: "off",
			onFocus: p,
			onBlur: m,
			onKeydown: g
		}, null, 40, Nf)), [[de, a.value]]) : (I(), S("button", {
			key: 4,
			type: "button",
			class: "more",
			tabindex: e.focusable ? 0 : -1,
			onClick: v
		}, B(e.setting.text || e.setting.placeholder || "set…"), 9, Pf))], 10, Ef));
	}
}), If = { class: "rows" }, Lf = {
	key: 0,
	class: "excerpt"
}, Rf = {
	key: 1,
	class: "folded"
}, zf = /* @__PURE__ */ O({
	__name: "NodeBody",
	props: {
		id: {},
		facts: {},
		selected: { type: Boolean }
	},
	setup(e) {
		return (t, n) => e.facts.place.collapsed ? (I(), S("span", Rf, [(I(!0), S(_, null, R(e.facts.rows.rows.filter((e) => e.input), (t) => (I(), b(yo, {
			key: t.input.name,
			node: e.id,
			facts: t.input,
			side: "in",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"]))), 128)), (I(!0), S(_, null, R(e.facts.rows.rows.filter((e) => e.output), (t) => (I(), b(yo, {
			key: t.output.name,
			node: e.id,
			facts: t.output,
			side: "out",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"]))), 128))])) : (I(), S(_, { key: 0 }, [C("div", If, [(I(!0), S(_, null, R(e.facts.rows.rows, (t, n) => (I(), S("div", {
			key: t.input?.name ?? `out ${t.output?.name ?? n}`,
			class: "row"
		}, [
			t.input ? (I(), b(yo, {
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
			])) : x("", !0),
			t.input && t.setting ? (I(), b(Ff, {
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
			])) : x("", !0),
			t.output ? (I(), b(yo, {
				key: 2,
				node: e.id,
				facts: t.output,
				side: "out",
				focusable: e.selected
			}, null, 8, [
				"node",
				"facts",
				"focusable"
			])) : x("", !0)
		]))), 128))]), e.facts.rows.excerpt.length > 0 ? (I(), S("pre", Lf, B(e.facts.rows.excerpt.join("\n")), 1)) : x("", !0)], 64));
	}
}), Bf = ["aria-label", "title"], Vf = {
	role: "img",
	"aria-label": "Out of date",
	class: "mark",
	"data-testid": "stale",
	title: "Something that this value depends on has changed since: run it again"
}, Hf = /* @__PURE__ */ O({
	__name: "NodeMarks",
	props: {
		id: {},
		stale: { type: Boolean }
	},
	setup(e) {
		let t = e, n = c(), r = y(() => n.drawing.pins.value.get(t.id));
		return (t, n) => (I(), S(_, null, [W(C("span", {
			role: "img",
			"aria-label": `Pinned to ${r.value?.label ?? ""}`,
			class: "mark pin",
			"data-testid": "pin",
			title: `A pinned value stands in its place: ${r.value?.label ?? ""}`
		}, "⌖", 8, Bf), [[fe, r.value]]), W(C("span", Vf, "△", 512), [[fe, e.stale && !r.value]])], 64));
	}
}), Uf = ["onKeydown"], Wf = ["title"], Gf = /* @__PURE__ */ O({
	__name: "NodeName",
	props: { node: {} },
	setup(e) {
		let t = e, n = c(), r = ho(), i = y(() => r.renaming.value === t.node), a = L(""), o = L(null);
		H(i, async (e) => {
			e && (a.value = t.node, await j(), o.value?.focus(), o.value?.select());
		}, { immediate: !0 });
		async function s() {
			if (!i.value) return;
			r.renaming.value = null;
			let e = a.value.trim(), o = r.elementOf(t.node);
			o?.focus({ preventScroll: !0 }), e !== "" && e !== t.node && (await n.command("rename", {
				node: t.node,
				to: e
			}), (document.activeElement === document.body || document.activeElement === o) && r.looking.reveal(e, () => r.elementOf(e)?.focus({ preventScroll: !0 })));
		}
		function l() {
			r.renaming.value = null, r.elementOf(t.node)?.focus({ preventScroll: !0 });
		}
		return (t, n) => i.value ? W((I(), S("input", {
			key: 0,
			ref_key: "input",
			ref: o,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			class: "rename",
			"aria-label": "Name of the node",
			spellcheck: "false",
			autocomplete: "off",
			onKeydown: [G(K(s, ["stop"]), ["enter"]), G(K(l, ["stop"]), ["escape"])],
			onBlur: s
		}, null, 40, Uf)), [[de, a.value]]) : (I(), S("b", {
			key: 1,
			class: "name",
			title: e.node,
			onDblclick: n[1] ||= K((t) => V(r).editor.readOnly.value || (V(r).renaming.value = e.node), ["stop"])
		}, B(e.node), 41, Wf));
	}
}), Kf = 400, qf = /* @__PURE__ */ new Set([
	"running",
	"retrying",
	"waiting"
]);
function Jf(e) {
	let t = z(qf.has(e())), n;
	return H(e, (e) => {
		clearTimeout(n), t.value = !1, qf.has(e) && (n = setTimeout(() => t.value = !0, Kf));
	}), P(() => clearTimeout(n)), t;
}
// src/panels/run/use_elapsed.ts
function Yf(e) {
	let n = c(), { clock: r, rates: i } = s(), a = y(() => n.states.get(e())), o = y(() => a.value?.state === "running" || a.value?.state === "retrying"), l = Jf(() => a.value?.state), u = y(() => o.value && l.value), f = Date.now();
	return H(o, () => {
		f = Date.now(), i.forget(e());
	}), H(u, (e, t) => {
		e ? r.start() : t && r.stop();
	}, { immediate: !0 }), H(() => a.value?.progress, (t) => {
		typeof t == "number" && i.of(e()).add(t, Date.now());
	}, { immediate: !0 }), P(() => u.value && r.stop()), {
		words: y(() => {
			if (!l.value) return "";
			if (a.value?.state === "waiting") return a.value.message || Zf(n, e());
			if (!o.value) return "";
			if (a.value?.state === "retrying") return yf(a.value, r.now.value, bf(n.drawing.nodes.visible.get(e())));
			let t = Date.parse(a.value?.started ?? ""), s = Math.max(0, r.now.value - (Number.isNaN(t) ? f : t)) / 1e3, c = d(i.of(e()).remaining(r.now.value));
			return [s < 1 ? "" : cf(Math.floor(s)).replace(/\.0+ /, " "), c].filter(Boolean).join(" · ");
		}),
		rate: y(() => u.value && r.now.value ? t(i.of(e()).perSecond) : "")
	};
}
var Xf = /* @__PURE__ */ new Set([
	"finished",
	"cached",
	"skipped",
	"failed",
	"cancelled",
	"unknown"
]);
function Zf(e, t) {
	if (e.run.value?.state === "queued") return "waits until the run starts";
	let n = e.drawing.nodes.visible.get(t)?.links.find(([t]) => {
		let n = e.states.get(t)?.state;
		return n !== void 0 && !Xf.has(n);
	});
	return n ? `waits for ${n[0]}` : "waits for its turn";
}
// src/canvas/nodes/NodeSubtitle.vue
var Qf = /* @__PURE__ */ O({
	__name: "NodeSubtitle",
	props: {
		id: {},
		text: {}
	},
	setup(e) {
		let t = e, n = c(), { words: r } = Yf(() => t.id), i = y(() => vf(n.states.get(t.id)?.items));
		return (t, n) => (I(), S("small", null, B([i.value, V(r)].filter(Boolean).join(" · ") || e.text), 1));
	}
});
// src/panels/output/ask_server.ts
async function $f(e, t = {}, n) {
	let r;
	try {
		r = await fetch(`${o()}${e}${ep(t)}`, {
			signal: n,
			headers: { Accept: "application/json" }
		});
	} catch (e) {
		throw tp(e) ? e : new a({
			message: "The server cannot be reached.",
			fix: "Wait until it is back, then try again."
		});
	}
	if (!r.ok) throw new a(await np(r));
	return await r.json();
}
function ep(e) {
	let t = Object.entries(e).filter(([, e]) => e !== "" && e !== !1), n = new URLSearchParams(t.map(([e, t]) => [e, String(t)])).toString();
	return n && `?${n}`;
}
function tp(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
async function np(e) {
	let t = {
		message: "The server does not have this value any more.",
		fix: "Run the node again."
	};
	try {
		let t = await e.json(), n = t.detail ?? t.title;
		if (typeof n == "string") return {
			message: n,
			fix: t.fix ?? ""
		};
	} catch {}
	return e.status === 404 ? t : {
		message: `The server answered ${e.status}.`,
		fix: "Try again."
	};
}
// src/panels/people/questions.ts
function rp(e, t) {
	return $f(`/api/questions/${encodeURIComponent(e)}`, {}, t);
}
async function ip(e, t) {
	let n;
	try {
		n = await fetch(`${o()}/api/questions/${encodeURIComponent(e.id)}/answer?through=canvas`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				...t,
				payload: e.payload
			})
		});
	} catch {
		throw new a({
			message: "The server cannot be reached.",
			fix: "Wait until it is back, then try again."
		});
	}
	let r = await n.json();
	if (!n.ok) throw new a({
		message: r.detail ?? "The answer was not taken.",
		fix: r.fix ?? ""
	});
	return r.left ?? "";
}
function ap() {
	let e = Fe("local", "treadle.name") ?? "";
	return e.startsWith("Guest ") ? "" : e;
}
function op(e) {
	Ie("local", "treadle.name", e);
}
// src/panels/people/AnswerForm.vue?vue&type=script&setup=true&lang.ts
var sp = ["aria-label", "aria-busy"], cp = {
	class: "waits",
	"data-testid": "answer-progress"
}, lp = { class: "text" }, up = {
	key: 0,
	class: "trouble"
}, dp = ["for", "title"], fp = [
	"id",
	"onUpdate:modelValue",
	"tabindex"
], pp = ["value"], mp = [
	"id",
	"type",
	"step",
	"value",
	"tabindex",
	"onInput"
], hp = ["for"], gp = ["id", "tabindex"], _p = ["for"], vp = ["id", "tabindex"], yp = { class: "decide" }, bp = ["disabled", "tabindex"], xp = ["disabled", "tabindex"], Sp = ["disabled", "tabindex"], Cp = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "AnswerForm",
	props: {
		question: {},
		progress: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let t = e, n = {
			number: "number",
			integer: "number",
			date: "date",
			time: "datetime-local"
		}, r = se(), i = z(null), o = ne({}), s = L(ap()), c = L(""), l = L(""), u = L(!1), d = L(!1);
		H(() => t.question, async (e, t, n) => {
			let r = new AbortController();
			n(() => r.abort()), d.value = !1, l.value = "";
			try {
				let t = await rp(e, r.signal);
				for (let e of t.fields) o[e.name] = f(e);
				i.value = t;
			} catch (e) {
				tp(e) || (l.value = p(e));
			}
		}, { immediate: !0 });
		function f(e) {
			return e.default !== null && e.default !== void 0 ? String(e.default) : e.kind === "boolean" ? "false" : e.choices.length > 0 ? String(e.choices[0]) : "";
		}
		function p(e) {
			return e instanceof a ? `${e.refusal.message} ${e.refusal.fix ?? ""}`.trim() : "The answer could not be sent.";
		}
		async function m(e) {
			let t = i.value;
			if (t && !u.value) {
				if (!s.value.trim()) l.value = "Say your name.";
				else {
					u.value = !0, l.value = "", op(s.value.trim());
					try {
						let n = e === void 0 ? { ...o } : { approved: e }, r = await ip(t, {
							who: s.value.trim(),
							value: n,
							comment: c.value
						});
						l.value = `Your answer was taken. ${r}`.trim(), d.value = !0;
					} catch (e) {
						l.value = p(e);
					} finally {
						u.value = !1;
					}
				}
			}
		}
		return (t, a) => (I(), S("form", {
			class: "answer",
			"data-testid": "answer-form",
			"aria-label": i.value ? `Answer: ${i.value.text}` : "Answer",
			"aria-busy": u.value,
			onSubmit: a[4] ||= K((e) => i.value?.asks === "ask" && m(), ["prevent"]),
			onPointerdown: a[5] ||= K(() => {}, ["stop"]),
			onDblclick: a[6] ||= K(() => {}, ["stop"]),
			onKeydown: a[7] ||= K(() => {}, ["stop"])
		}, [
			C("p", cp, B(e.progress), 1),
			i.value && !d.value ? (I(), S(_, { key: 0 }, [
				C("p", lp, [C("b", null, B(i.value.text), 1)]),
				i.value.trouble ? (I(), S("p", up, B(i.value.trouble), 1)) : x("", !0),
				(I(!0), S(_, null, R(i.value.fields, (t) => (I(), S("label", {
					key: t.name,
					for: `${V(r)}-${t.name}`,
					title: t.help || void 0
				}, [C("span", null, B(t.label), 1), t.choices.length > 0 || t.kind === "boolean" ? W((I(), S("select", {
					key: 0,
					id: `${V(r)}-${t.name}`,
					"onUpdate:modelValue": (e) => o[t.name] = e,
					tabindex: e.focusable ? 0 : -1
				}, [t.kind === "boolean" ? (I(), S(_, { key: 0 }, [a[8] ||= C("option", { value: "true" }, "yes", -1), a[9] ||= C("option", { value: "false" }, "no", -1)], 64)) : (I(!0), S(_, { key: 1 }, R(t.choices, (e) => (I(), S("option", {
					key: String(e),
					value: String(e)
				}, B(e), 9, pp))), 128))], 8, fp)), [[ue, o[t.name]]]) : (I(), S("input", {
					key: 1,
					id: `${V(r)}-${t.name}`,
					type: n[t.kind] ?? "text",
					step: t.kind === "number" ? "any" : void 0,
					value: o[t.name],
					tabindex: e.focusable ? 0 : -1,
					onInput: (e) => o[t.name] = e.target.value
				}, null, 40, mp))], 8, dp))), 128)),
				C("label", { for: `${V(r)}-who` }, [a[10] ||= C("span", null, "Your name", -1), W(C("input", {
					id: `${V(r)}-who`,
					"onUpdate:modelValue": a[0] ||= (e) => s.value = e,
					type: "text",
					maxlength: "100",
					autocomplete: "name",
					tabindex: e.focusable ? 0 : -1
				}, null, 8, gp), [[de, s.value]])], 8, hp),
				C("label", { for: `${V(r)}-comment` }, [a[11] ||= C("span", null, "Comment", -1), W(C("input", {
					id: `${V(r)}-comment`,
					"onUpdate:modelValue": a[1] ||= (e) => c.value = e,
					type: "text",
					maxlength: "5000",
					placeholder: "optional",
					tabindex: e.focusable ? 0 : -1
				}, null, 8, vp), [[de, c.value]])], 8, _p),
				C("div", yp, [i.value.asks === "approve" ? (I(), S(_, { key: 0 }, [C("button", {
					type: "button",
					class: "te-button primary",
					"data-testid": "approve",
					disabled: u.value,
					tabindex: e.focusable ? 0 : -1,
					onClick: a[2] ||= (e) => m(!0)
				}, "Approve", 8, bp), C("button", {
					type: "button",
					class: "te-button danger",
					"data-testid": "reject",
					disabled: u.value,
					tabindex: e.focusable ? 0 : -1,
					onClick: a[3] ||= (e) => m(!1)
				}, "Reject", 8, xp)], 64)) : (I(), S("button", {
					key: 1,
					type: "submit",
					class: "te-button primary",
					"data-testid": "send-answer",
					disabled: u.value,
					tabindex: e.focusable ? 0 : -1
				}, "Send the answer", 8, Sp))])
			], 64)) : x("", !0),
			l.value ? (I(), S("p", {
				key: 1,
				class: M(["said", { trouble: !d.value }]),
				role: "status"
			}, B(l.value), 3)) : x("", !0)
		], 40, sp));
	}
}), [["__scopeId", "data-v-57b979c8"]]);
// src/panels/output/json_pointer.ts
function wp(e, t) {
	return `${e}/${String(t).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function Tp(e) {
	return e.split("/").slice(1).map((e) => e.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// src/panels/output/value_source.ts
var Ep = class e {
	digest;
	port;
	part;
	constructor(e, t = "", n = "") {
		this.digest = e, this.port = t, this.part = (t ? wp("", t) : "") + n;
	}
	get key() {
		return `${this.digest} ${this.part}`;
	}
	inside(t) {
		return new e(this.digest, "", this.part + t);
	}
	facts(e) {
		return $f(this.address("/api/values"), this.query({}), e);
	}
	rows(e, t, { sort: n, descending: r, search: i }, a) {
		let o = this.query({
			offset: e,
			limit: t,
			sort: n,
			descending: n !== "" && r,
			search: i
		});
		return $f(this.address("/api/values", "/rows"), o, a);
	}
	text(e, t, n) {
		return $f(this.address("/api/values", "/text"), this.query({
			offset: e,
			limit: t
		}), n);
	}
	items(e, t, n) {
		return $f(this.address("/api/values", "/items"), {
			path: this.part + e,
			offset: t,
			limit: n
		});
	}
	difference(e, t, n) {
		let r = this.query({ before: e.digest }), i = t === null ? "" : `&key=${encodeURIComponent(t)}`;
		return $f(`${this.address("/api/values", "/difference")}${ep(r)}${i}`, {}, n);
	}
	content() {
		return this.withQuery(this.address("/values"), { path: this.part });
	}
	download() {
		return this.withQuery(this.address("/values"), {
			path: this.part,
			download: !0
		});
	}
	picture(e) {
		return this.withQuery(this.address("/api/values", "/picture"), this.query({ width: e }));
	}
	tile(e, t, n) {
		return this.withQuery(this.address("/api/values", "/tile"), this.query({
			level: e,
			x: t,
			y: n
		}));
	}
	address(e, t = "") {
		return `${e}/${encodeURIComponent(this.digest)}${t}`;
	}
	query(e) {
		return {
			...e,
			part: this.part
		};
	}
	withQuery(e, t) {
		return `${o()}${e}${ep(t)}`;
	}
};
// src/panels/output/outputs_of.ts
function Dp(e, t) {
	let n = e?.preview;
	if (!e || n === void 0 || n === null && !e.digest) return [];
	let r = (t) => e.digest ? new Ep(e.digest, t) : null, i = typeof n == "object" && n && !Array.isArray(n) && typeof n.type != "string" ? n : null;
	return t.length > 1 && i ? t.flatMap(({ name: e, type: t }) => e in i ? [{
		port: e,
		type: t,
		preview: i[e] ?? null,
		source: r(e)
	}] : []) : [{
		port: "",
		type: t[0]?.type ?? "",
		preview: n,
		source: r("")
	}];
}
// src/panels/output/FrameView.vue?vue&type=script&setup=true&lang.ts
var Op = [
	"src",
	"title",
	"tabindex"
], kp = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FrameView",
	props: {
		address: {},
		label: {},
		small: { type: Boolean }
	},
	setup(e) {
		return (t, n) => (I(), S("iframe", {
			class: M(["frame-view", { small: e.small }]),
			src: e.address,
			title: e.label,
			sandbox: "allow-scripts",
			loading: "lazy",
			referrerpolicy: "no-referrer",
			tabindex: e.small ? -1 : 0
		}, null, 10, Op));
	}
}), [["__scopeId", "data-v-b34e52c3"]]), Ap = {
	key: 0,
	class: "te-hint note"
}, jp = ["src", "aria-label"], Mp = ["src", "aria-label"], Np = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "MediaView",
	props: {
		sort: {},
		address: {},
		label: {},
		small: { type: Boolean }
	},
	setup(e) {
		let t = L(!1);
		return (n, r) => t.value ? (I(), S("p", Ap, "This browser cannot play it; it can be downloaded.")) : e.sort === "audio" ? (I(), S("audio", {
			key: 1,
			class: "media",
			src: e.address,
			"aria-label": e.label,
			controls: "",
			preload: "metadata",
			onError: r[0] ||= (e) => t.value = !0
		}, null, 40, jp)) : (I(), S("video", {
			key: 2,
			class: M(["media", { small: e.small }]),
			src: e.address,
			"aria-label": e.label,
			controls: "",
			preload: "metadata",
			onError: r[1] ||= (e) => t.value = !0
		}, null, 42, Mp));
	}
}), [["__scopeId", "data-v-974707e8"]]), Pp = [
	"--f-number",
	"--f-chart",
	"--f-table",
	"--f-json",
	"--f-text",
	"--f-git",
	"--f-mail",
	"--f-file"
];
function Fp(e) {
	let t = getComputedStyle(e), n = (e, n) => t.getPropertyValue(e).trim() || n;
	return {
		text: n("--text", "#1b2028"),
		muted: n("--muted", "#525c69"),
		line: n("--line", "#e3e6eb"),
		font: t.fontFamily,
		palette: Pp.map((e) => n(e, "")).filter(Boolean)
	};
}
// src/panels/output/PlotView.vue?vue&type=script&setup=true&lang.ts
var Ip = ["data-drawn"], Lp = {
	key: 0,
	class: "acts"
}, Rp = ["disabled"], zp = {
	key: 1,
	class: "said",
	role: "alert"
}, Bp = {
	key: 2,
	class: "te-hint said",
	role: "status"
}, Vp = { class: "frame" }, Hp = ["aria-label"], Up = 2e6, Wp = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PlotView",
	props: {
		source: {},
		library: {},
		label: {},
		name: {},
		small: { type: Boolean }
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = {
			vega: () => import("./vega_plot.js"),
			"vega-lite": () => import("./vega_plot.js"),
			echarts: () => import("./echarts_plot.js")
		}, r = e, i = t, a = L(null), o = L(""), s = L(!1), c = z(null), l = 0, u = null;
		async function d() {
			let e = ++l, t = a.value, i = n[r.library];
			if (c.value?.remove(), c.value = null, t?.replaceChildren(), t) {
				o.value = "";
				try {
					if (!i) throw Error(`Charts of ${r.library || "this library"} are not drawn here.`);
					let n = r.small ? (await r.source.facts()).size : 0;
					if (n > Up) throw Error(`it holds ${Ko(n)}. Open it large.`);
					let [{ drawPlot: a }, o] = await Promise.all([i(), fetch(r.source.content())]);
					if (!o.ok) throw Error("The server does not have this chart any more. Run the node again.");
					let s = await o.json();
					if (e !== l) return;
					let u = await a({
						box: t,
						chart: s,
						look: Fp(t),
						small: r.small ?? !1
					});
					e === l ? c.value = u : u.remove();
				} catch (t) {
					e === l && (o.value = t instanceof Error ? t.message : String(t));
				} finally {
					e === l && (s.value = !0);
				}
			}
		}
		async function f() {
			let e = c.value;
			if (e) try {
				let t = document.createElement("a");
				t.href = await e.picture(), t.download = `${r.name}.png`, t.click();
			} catch {
				i("tell", "The chart cannot be saved as a picture.");
			}
		}
		return H([
			() => r.source.key,
			() => r.library,
			en
		], () => void d()), F(() => {
			d(), u = new ResizeObserver(() => c.value?.resize()), a.value && u.observe(a.value);
		}), P(() => {
			l += 1, u?.disconnect(), c.value?.remove();
		}), (t, n) => (I(), S("div", {
			class: M(["plot-view", { small: e.small }]),
			"data-drawn": c.value ? "" : void 0,
			"data-testid": "plot"
		}, [
			e.small ? x("", !0) : (I(), S("p", Lp, [re(t.$slots, "default", {}, void 0, !0), C("button", {
				type: "button",
				class: "te-button small",
				disabled: !c.value,
				onClick: f
			}, "Save as a picture", 8, Rp)])),
			o.value ? (I(), S("p", zp, "This chart cannot be drawn: " + B(o.value), 1)) : s.value ? x("", !0) : (I(), S("p", Bp, "Drawing …")),
			C("div", Vp, [C("div", {
				ref_key: "box",
				ref: a,
				class: "box",
				role: "img",
				"aria-label": e.label
			}, null, 8, Hp)])
		], 10, Ip));
	}
}), [["__scopeId", "data-v-993daa9a"]]), Gp = 7.3, Kp = 26, qp = 56, Jp = 320;
function Yp(e, t) {
	return e.map((e, n) => {
		let r = t.slice(0, 30).reduce((e, t) => Math.max(e, $p(t[n]).length), e.name.length + 2);
		return Xp(Math.min(Jp, Math.max(r, e.type.length) * Gp + Kp));
	});
}
function Xp(e) {
	return Math.min(4 * Jp, Math.max(qp, Math.round(e)));
}
function Zp(e, t) {
	let n = [t];
	for (let r of e) n.push((n.at(-1) ?? t) + r);
	return n;
}
function Qp(e, t, n) {
	let r = 0;
	for (; r < e.length - 2 && (e[r + 1] ?? 0) <= t;) r += 1;
	let i = r + 1;
	for (; i < e.length - 1 && (e[i] ?? 0) < n;) i += 1;
	return [r, Math.min(i, e.length - 1)];
}
function $p(e) {
	return e == null ? "" : typeof e == "number" ? String(e) : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function em(e) {
	return /^(u?int|float|decimal)/i.test(e);
}
function tm(e) {
	let t = (e) => {
		let t = $p(e);
		return /["\t\n\r]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
	};
	return e.map((e) => e.map(t).join("	")).join("\n");
}
function nm(e, t) {
	return {
		top: Math.min(e.row, t.row),
		bottom: Math.max(e.row, t.row),
		left: Math.min(e.column, t.column),
		right: Math.max(e.column, t.column)
	};
}
// src/canvas/nodes/SteadyImage.vue?vue&type=script&setup=true&lang.ts
var rm = ["src", "alt"], im = /* @__PURE__ */ O({
	__name: "SteadyImage",
	props: {
		source: {},
		alt: {}
	},
	setup(e) {
		let t = e, n = L(t.source), r = null;
		return H(() => t.source, (e) => {
			r && (r.onload = r.onerror = null);
			let t = new Image();
			r = t, t.onload = t.onerror = () => {
				r === t && (n.value = e);
			}, t.src = e;
		}), P(() => {
			r && (r.onload = r.onerror = null);
		}), (t, r) => (I(), S("img", {
			src: n.value,
			alt: e.alt,
			draggable: "false",
			loading: "lazy",
			decoding: "async"
		}, null, 8, rm));
	}
}), am = {
	key: 1,
	class: "number"
}, om = { "aria-hidden": "true" }, sm = {
	key: 2,
	class: "markdown"
}, cm = {
	key: 5,
	class: "diff"
}, lm = ["title"], um = { key: 0 }, dm = { class: "caption" }, fm = { key: 7 }, pm = { class: "caption" }, mm = { key: 8 }, hm = { class: "caption" }, gm = {
	key: 9,
	class: "file"
}, _m = { class: "caption" }, vm = [
	"href",
	"download",
	"tabindex"
], ym = {
	key: 10,
	class: "json"
}, bm = { key: 0 }, xm = /* @__PURE__ */ O({
	__name: "ValuePreview",
	props: {
		shown: {},
		focusable: { type: Boolean },
		node: {}
	},
	setup(e) {
		let t = {
			added: "+",
			removed: "−",
			same: " ",
			place: " ",
			file: " ",
			note: " "
		}, n = ({ text: e }) => kd(e);
		return n.props = ["text"], (r, i) => e.shown.sort === "text" || e.shown.sort === "number" ? (I(), S("p", {
			key: 0,
			class: M(e.shown.sort)
		}, B(e.shown.text), 3)) : e.shown.sort === "boolean" ? (I(), S("p", am, [C("span", om, B(e.shown.value ? "✓" : "✕"), 1), T(" " + B(e.shown.value ? "yes" : "no"), 1)])) : e.shown.sort === "markdown" ? (I(), S("div", sm, [E(n, { text: e.shown.text }, null, 8, ["text"])])) : e.shown.sort === "plot" ? (I(), b(Wp, {
			key: 3,
			source: e.shown.source,
			library: e.shown.library,
			label: `Chart that ${e.node} made`,
			name: e.node,
			small: ""
		}, null, 8, [
			"source",
			"library",
			"label",
			"name"
		])) : e.shown.sort === "html" ? (I(), b(kp, {
			key: 4,
			address: e.shown.source,
			label: `Page that ${e.node} made`,
			small: ""
		}, null, 8, ["address", "label"])) : e.shown.sort === "diff" ? (I(), S("div", cm, [(I(!0), S(_, null, R(e.shown.lines, (e, n) => (I(), S("span", {
			key: n,
			class: M(e.sort)
		}, [C("i", null, B(t[e.sort]), 1), T(B(e.text), 1)], 2))), 128))])) : e.shown.sort === "table" ? (I(), S(_, { key: 6 }, [C("table", null, [C("thead", null, [C("tr", null, [(I(!0), S(_, null, R(e.shown.columns, (t, n) => (I(), S("th", {
			key: t,
			scope: "col",
			class: M({ right: V(em)(e.shown.types[n] ?? "") }),
			title: `${t} ${e.shown.types[n] ?? ""}`
		}, [T(B(t), 1), e.shown.types[n] ? (I(), S("small", um, B(e.shown.types[n]), 1)) : x("", !0)], 10, lm))), 128))])]), C("tbody", null, [(I(!0), S(_, null, R(e.shown.rows, (e, t) => (I(), S("tr", { key: t }, [(I(!0), S(_, null, R(e, (e, t) => (I(), S("td", {
			key: t,
			class: M({ right: typeof e == "number" })
		}, B(V(Go)(e)), 3))), 128))]))), 128))])]), C("p", dm, [T(B(e.shown.height.toLocaleString("en")) + " rows", 1), e.shown.width > e.shown.columns.length ? (I(), S(_, { key: 0 }, [T(" · " + B(e.shown.width.toLocaleString("en")) + " columns", 1)], 64)) : x("", !0)])], 64)) : e.shown.sort === "image" ? (I(), S("figure", fm, [e.shown.source ? (I(), b(im, {
			key: 0,
			source: e.shown.source,
			alt: "The picture that this node made"
		}, null, 8, ["source"])) : x("", !0), C("figcaption", pm, B(e.shown.caption || "picture"), 1)])) : e.shown.sort === "media" ? (I(), S("figure", mm, [E(Np, {
			sort: e.shown.media,
			address: e.shown.source,
			label: `${e.shown.media} that ${e.node} made`,
			small: "",
			"data-control": ""
		}, null, 8, [
			"sort",
			"address",
			"label"
		]), C("figcaption", hm, B(e.shown.caption), 1)])) : e.shown.sort === "file" ? (I(), S("p", gm, [
			C("b", null, B(e.shown.name), 1),
			C("span", _m, B(e.shown.caption), 1),
			e.shown.source ? (I(), S("a", {
				key: 0,
				href: e.shown.source,
				download: e.shown.name,
				tabindex: e.focusable ? 0 : -1
			}, "Download", 8, vm)) : x("", !0)
		])) : (I(), S("dl", ym, [(I(!0), S(_, null, R(e.shown.rows, (e, t) => (I(), S("div", {
			key: t,
			style: N({ paddingLeft: `${e.depth * 10}px` })
		}, [e.key ? (I(), S("dt", bm, B(e.key), 1)) : x("", !0), C("dd", null, B(e.text), 1)], 4))), 128))]));
	}
}), Sm = ["tabindex", "aria-label"], Cm = {
	key: 0,
	class: "stale-note",
	title: "Something before this node, or a setting of it, has changed since"
}, wm = ["title"], Tm = {
	key: 0,
	class: "error"
}, Em = ["aria-label"], Dm = [
	"aria-selected",
	"tabindex",
	"onClick"
], Om = 180, km = 22, Am = 62, jm = /* @__PURE__ */ O({
	__name: "NodeOutput",
	props: {
		id: {},
		run: {},
		outputs: {},
		room: {},
		height: {},
		focusable: { type: Boolean }
	},
	emits: ["open"],
	setup(e, { emit: t }) {
		let n = /* @__PURE__ */ new Set(["running", "retrying"]), r = e, i = t, a = L(""), o = y(() => Dp(r.run, r.outputs).flatMap(({ port: e, preview: t, source: n, type: i }) => {
			let a = Bo(t, n, s[r.run.codec ?? ""] ?? i);
			return a ? [[e, a]] : [];
		})), s = {
			markdown: "Markdown",
			html: "Html"
		}, c = y(() => o.value.every(([, { sort: e }]) => [
			"text",
			"number",
			"boolean"
		].includes(e))), l = y(() => o.value.find(([e]) => e === a.value) ?? o.value[0]), u = y(() => !r.height && r.room < Am), d = y(() => n.has(r.run.state)), f = y(() => r.run.error?.trim().split("\n")[0] ?? ""), p = y(() => f.value ? f.value : o.value.map(([e, t]) => [e, Wo(t)[0]].filter(Boolean).join(" ")).join(" · ")), m = y(() => r.height ? { height: `${r.height}px` } : { maxHeight: `${Math.min(Om, Math.max(Am, r.room) - km)}px` }), h = L(null), g = !0;
		function v() {
			let e = h.value;
			e && (g = e.scrollTop + e.clientHeight >= e.scrollHeight - 8);
		}
		H(() => r.run.preview, async () => {
			d.value && g && (await j(), h.value && (h.value.scrollTop = h.value.scrollHeight));
		}), H(d, () => g = !0);
		function w(e) {
			let t = h.value;
			e.ctrlKey || !t || !r.focusable || t.scrollHeight <= t.clientHeight || e.stopPropagation();
		}
		return (t, n) => o.value.length > 0 || f.value ? (I(), S("div", {
			key: 0,
			class: M(["value", {
				tight: u.value,
				stale: e.run.stale,
				streaming: d.value
			}]),
			"data-testid": "node-output",
			style: N(m.value),
			role: "group",
			tabindex: e.focusable ? 0 : -1,
			"aria-label": `Output of ${e.id}${e.run.stale ? ", stale" : ""}. Enter opens it large.`,
			onDblclick: n[1] ||= K((e) => i("open"), ["stop"]),
			onKeydown: n[2] ||= G(K((e) => i("open"), [
				"self",
				"stop",
				"prevent"
			]), ["enter"])
		}, [e.run.stale ? (I(), S("p", Cm, "⟳ stale")) : x("", !0), u.value ? (I(), S("p", {
			key: 1,
			class: M(["line", { error: f.value }]),
			title: p.value
		}, B(p.value), 11, wm)) : (I(), S(_, { key: 2 }, [
			f.value ? (I(), S("p", Tm, B(f.value), 1)) : x("", !0),
			o.value.length > 1 && !c.value ? (I(), S("div", {
				key: 1,
				class: "tabs",
				role: "tablist",
				"aria-label": `Outputs of ${e.id}`
			}, [(I(!0), S(_, null, R(o.value, ([t]) => (I(), S("button", {
				key: t,
				type: "button",
				role: "tab",
				"aria-selected": t === l.value?.[0],
				tabindex: e.focusable ? 0 : -1,
				onClick: (e) => a.value = t,
				onDblclick: n[0] ||= K(() => {}, ["stop"])
			}, B(t), 41, Dm))), 128))], 8, Em)) : x("", !0),
			C("div", {
				ref_key: "box",
				ref: h,
				class: "shown",
				onScrollPassive: v,
				onWheel: w
			}, [o.value.length > 1 && c.value ? (I(!0), S(_, { key: 0 }, R(o.value, ([e, t]) => (I(), S("p", {
				key: e,
				class: "named"
			}, [C("span", null, B(e), 1), C("b", null, B(V(Wo)(t)[0]), 1)]))), 128)) : l.value ? (I(), b(xm, {
				key: l.value[0],
				shown: l.value[1],
				focusable: e.focusable ?? !1,
				node: e.id
			}, null, 8, [
				"shown",
				"focusable",
				"node"
			])) : x("", !0)], 544)
		], 64))], 46, Sm)) : x("", !0);
	}
}), Mm = ["data-of"], Nm = /* @__PURE__ */ O({
	__name: "NodeValue",
	props: {
		id: {},
		outputs: {},
		room: {},
		height: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = /* @__PURE__ */ new Set(["running", "retrying"]), a = y((e) => {
			let r = n.states.get(t.id);
			return e && r && o(e, r) ? e : r;
		});
		function o(e, t) {
			return e.preview === t.preview && e.digest === t.digest && e.codec === t.codec && e.stale === t.stale && e.error === t.error && (!((e) => e.preview !== void 0 && e.preview !== null)(e) || i.has(e.state) === i.has(t.state));
		}
		return (t, n) => (I(), S("div", null, [
			a.value ? (I(), b(jm, {
				key: 0,
				id: e.id,
				run: a.value,
				outputs: e.outputs,
				room: e.room,
				height: e.height,
				focusable: e.focusable,
				onOpen: n[0] ||= (t) => V(r).output.value = e.id
			}, null, 8, [
				"id",
				"run",
				"outputs",
				"room",
				"height",
				"focusable"
			])) : x("", !0),
			a.value?.state === "asking" && a.value.questions?.[0] ? (I(), b(Cp, {
				key: 1,
				question: a.value.questions[0],
				progress: a.value.message ?? "",
				focusable: e.focusable
			}, null, 8, [
				"question",
				"progress",
				"focusable"
			])) : x("", !0),
			a.value ? (I(), S("i", {
				key: 2,
				class: "resize-output",
				"data-resize": "output",
				"data-of": e.id
			}, null, 8, Mm)) : x("", !0)
		]));
	}
}), Pm = [
	"data-node-id",
	"data-kind",
	"data-others",
	"aria-current"
], Fm = ["title"], Im = { class: "signs" }, Lm = ["title"], Rm = [
	"tabindex",
	"aria-expanded",
	"title"
], zm = ["aria-label"], Bm = ["data-of"], Vm = 220, Hm = /* @__PURE__ */ O({
	__name: "NodeView",
	props: {
		id: {},
		problems: {},
		other: {}
	},
	setup(e) {
		let t = [], n = e, r = c(), i = s(), a = ho(), o = L(null), l = y(() => a.scene.facts.get(n.id)), u = y(() => r.states.get(n.id)?.stale === !0), d = y(() => r.selection.nodes.has(n.id)), f = y(() => l.value ? Qr(l.value.node, l.value.kind) : ""), p = y(() => l.value ? Zr(l.value.node, l.value.kind) : "other"), m = y(() => l.value !== void 0 && !l.value.kind && l.value.node.kind !== "code"), h = y(() => {
			let e = i.compare.value;
			return e ? e.added.has(n.id) ? "added" : e.changed.has(n.id) ? "changed" : "" : "";
		}), g = y(() => {
			a.moves.value;
			let e = a.scene.nodes.get(n.id);
			return d.value || !e ? Infinity : a.scene.roomBelow(e, Vm);
		}), v = null;
		function w() {
			let e = l.value?.place.open ? "Show fewer settings" : "Show all settings";
			a.changePlaces([n.id], (e) => ({
				...e,
				open: !e.open
			}), e);
		}
		return pe(() => {
			if (!o.value) return;
			v ??= new Cf(o.value);
			let e = r.states.get(n.id), t = [
				n.id,
				f.value,
				l.value?.disabled ? "put aside" : "",
				e && gf(e),
				n.problems?.text,
				n.other ? `selected by ${n.other.name}` : ""
			];
			v.show(e, i.plan.value?.[n.id], t.filter(Boolean).join(", "));
		}), F(() => o.value && a.elements.mounted(n.id, o.value)), P(() => {
			v?.stop(), o.value && a.elements.unmounted(n.id, o.value);
		}), (n, r) => l.value ? (I(), S("div", {
			key: 0,
			ref_key: "element",
			ref: o,
			class: M(["node", [h.value, {
				selected: d.value,
				others: e.other,
				tinted: l.value.place.colour,
				disabled: l.value.disabled,
				collapsed: l.value.place.collapsed,
				unknown: m.value,
				stale: u.value
			}]]),
			style: N({
				width: `${l.value.place.width ?? 212}px`,
				"--tint": l.value.place.colour || void 0,
				"--other": e.other?.colour
			}),
			"data-testid": "node",
			"data-node-id": e.id,
			"data-kind": l.value.node.kind,
			"data-others": e.other?.name,
			role: "group",
			tabindex: "0",
			"aria-current": d.value ? "true" : void 0
		}, [
			C("header", { title: l.value.kind?.summary }, [
				E(sf, { family: p.value }, null, 8, ["family"]),
				E(Gf, { node: e.id }, null, 8, ["node"]),
				C("span", Im, [
					e.problems ? (I(), S("span", {
						key: 0,
						class: M(["badge", e.problems.worst]),
						title: e.problems.text
					}, B(e.problems.count > 1 ? e.problems.count : "!"), 11, Lm)) : x("", !0),
					E(Hf, {
						id: e.id,
						stale: u.value
					}, null, 8, ["id", "stale"]),
					r[0] ||= C("span", {
						class: "state",
						hidden: ""
					}, [C("span")], -1)
				]),
				l.value.place.collapsed ? x("", !0) : (I(), S(_, { key: 0 }, [E(Qf, {
					id: e.id,
					text: `${l.value.disabled ? "put aside · " : ""}${["map", "each"].includes(l.value.node.call ?? "") ? "for each · " : ""}${m.value ? `unknown kind ${l.value.node.kind}` : f.value}`
				}, null, 8, ["id", "text"]), l.value.rows.hidden.length > 0 || l.value.place.open ? (I(), S("button", {
					key: 0,
					type: "button",
					class: "fold",
					tabindex: d.value ? 0 : -1,
					"aria-expanded": l.value.place.open === !0,
					title: l.value.place.open ? "Show fewer settings" : "Show all settings",
					onClick: w
				}, B(l.value.place.open ? "fewer" : `${l.value.rows.hidden.length} more`), 9, Rm)) : x("", !0)], 64))
			], 8, Fm),
			C("div", {
				class: "progress",
				role: "progressbar",
				"aria-label": `Progress of ${e.id}`
			}, [...r[1] ||= [C("i", null, null, -1)]], 8, zm),
			E(zf, {
				id: e.id,
				facts: l.value,
				selected: d.value
			}, null, 8, [
				"id",
				"facts",
				"selected"
			]),
			l.value.place.collapsed ? x("", !0) : (I(), b(Nm, {
				key: 0,
				id: e.id,
				outputs: l.value.kind?.outputs ?? t,
				room: g.value,
				height: l.value.place.height,
				focusable: d.value
			}, null, 8, [
				"id",
				"outputs",
				"room",
				"height",
				"focusable"
			])),
			C("i", {
				class: "resize",
				"data-resize": "node",
				"data-of": e.id
			}, null, 8, Bm)
		], 14, Pm)) : x("", !0);
	}
}), Um = {
	error: 0,
	warning: 1,
	info: 2
};
function Wm(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { node: n, nodes: r, severity: i, message: a } of e) for (let e of /* @__PURE__ */ new Set([n, ...r ?? []])) {
		if (!e) continue;
		let n = t.get(e);
		n ? (n.count++, n.text += `\n${a}`, Um[i] < Um[n.worst] && (n.worst = i)) : t.set(e, {
			count: 1,
			worst: i,
			text: a
		});
	}
	return t;
}
// src/canvas/presence.ts
var Gm = 50, Km = 200, qm = class {
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
		this.timer ??= setTimeout(() => this.send(), Gm);
	}
	stop() {
		clearTimeout(this.timer);
	}
	send() {
		this.timer = void 0;
		let e = this.cursor && [Math.round(this.cursor.x), Math.round(this.cursor.y)], t = [...this.editor.selection.nodes].slice(0, Km), n = JSON.stringify([e, t]);
		n !== this.sent && (this.sent = n, this.editor.connection.presence(e, t));
	}
}, Jm = { class: "nodes" }, Ym = {
	class: "said",
	role: "status",
	"aria-live": "polite"
}, Xm = /* @__PURE__ */ O({
	__name: "CanvasView",
	setup(e) {
		let t = c(), n = s(), r = new $i(t, n), i = new ea(r), a = new qa(r, i), o = new qm(t);
		te(mo, r);
		let l = L(null), u = L(null), d = L(null), f = L(null), p = y(() => Wm(t.problems.value)), m = y(() => new Map(t.people.value.flatMap((e) => e.selection.map((t) => [t, e])))), h = new ResizeObserver(() => r.resize()), g = new MutationObserver(() => {
			r.themeChanged(), f.value?.draw();
		});
		function v(e) {
			a.move(e);
			let t = r.viewport.toCanvas(e.clientX, e.clientY);
			if (o.point(t), a.busy || e.pointerType === "touch") return;
			r.wiring.from.value && (r.overlay.loose.value = t);
			let n = e.target.closest("[data-port]"), i = n ? null : Na(r, e.target, t);
			r.hover.at.value = {
				x: e.clientX,
				y: e.clientY
			}, r.hover.port.value = n ? fi(n) : null, r.hover.wire.value = i?.sort === "wire" ? i.wire.key : null;
		}
		function x() {
			o.point(null), r.hover.wire.value = null, r.hover.port.value = null;
		}
		function w(e) {
			if (!e.ctrlKey && e.target.closest("textarea")) return;
			e.preventDefault();
			let { viewport: t } = r, n = e.deltaMode === 1 ? 16 : 1;
			e.ctrlKey || e.metaKey ? t.zoomAt(e.clientX, e.clientY, t.zoom * Math.exp(-e.deltaY * n * (Math.abs(e.deltaY) < 40 ? .01 : .0022))) : e.shiftKey && e.deltaX === 0 ? t.panBy(-e.deltaY * n, 0) : t.panBy(-e.deltaX * n, -e.deltaY * n);
		}
		function T(e) {
			e.defaultPrevented || (e.key === " " && e.target === l.value && (a.space = !0, r.cursor.value = "grab", e.preventDefault()), so(r, e) && (e.preventDefault(), e.stopPropagation()));
		}
		function D(e) {
			e.key === " " && a.space && (a.space = !1, r.cursor.value = "");
		}
		function O(e) {
			let i = r.viewport.toCanvas(e.clientX, e.clientY), a = Na(r, e.target, i);
			if (a.sort === "node" && r.scene.nodes.get(a.id)?.facts.kind?.is_flow) return void J("flow.open_subflow", t, n);
			if (a.sort !== "empty" && a.sort !== "wire") return;
			let o = a.sort === "wire" ? a.wire.key : null, s = o ? null : r.scene.arms.at(i), c = s && {
				node: s.block.id,
				port: s.arm.name,
				side: "out"
			};
			n.quickAdd.value = {
				at: [i.x, i.y],
				screen: [e.clientX, e.clientY],
				connect: c,
				link: o
			};
		}
		function k(e) {
			if (e.target.closest("input, textarea") || (e.preventDefault(), e.button === 2 || e.pointerType === "touch")) return;
			let t = document.activeElement, n = t?.getBoundingClientRect(), a = {
				x: n ? n.x + 20 : e.clientX,
				y: n ? n.y + 20 : e.clientY
			}, o = r.viewport.toCanvas(a.x, a.y);
			i.openMenu(Na(r, t, o), {
				screen: a,
				at: o,
				shift: !1,
				alt: !1,
				control: !1
			});
		}
		function ee(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && (r.mounting.pin(t), !a.busy && e.target.matches(":focus-visible") && r.looking.reveal(t, () => void 0));
		}
		function A(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && r.mounting.unpin(t);
		}
		return H([t.selection.nodes], () => o.later()), H(r.wiring.from, (e) => {
			e || (r.overlay.loose.value = null);
		}), F(() => {
			if (l.value && u.value && d.value) {
				r.attach(l.value, u.value, d.value), h.observe(l.value);
				for (let e of [document.documentElement, document.body]) g.observe(e, { attributeFilter: ["class", "data-theme"] });
				n.canvas = Xn(r);
			}
		}), P(() => {
			n.canvas = null, h.disconnect(), g.disconnect(), o.stop(), r.detach();
		}), (e, n) => (I(), S("div", {
			ref_key: "root",
			ref: l,
			class: M(["te-canvas", { connecting: V(r).wiring.from.value }]),
			style: N({ cursor: V(r).cursor.value }),
			"data-testid": "canvas",
			role: "application",
			"aria-label": "Canvas of the flow",
			"aria-roledescription": "canvas",
			tabindex: "0",
			onPointerdown: n[6] ||= (e) => V(a).down(e),
			onPointermove: v,
			onPointerup: n[7] ||= (e) => V(a).up(e),
			onPointercancel: n[8] ||= (e) => V(a).lost(e),
			onPointerleave: x,
			onWheel: w,
			onKeydown: T,
			onKeyup: D,
			onDblclick: O,
			onContextmenu: k,
			onFocusin: ee,
			onFocusout: A,
			onDragover: n[9] ||= (e) => V(pa)(V(r), e),
			onDragleave: n[10] ||= (e) => V(ma)(V(r)),
			onDrop: n[11] ||= (e) => V(ha)(V(r), e)
		}, [
			C("canvas", {
				ref_key: "surface",
				ref: d,
				class: "surface",
				"aria-hidden": "true"
			}, null, 512),
			C("div", {
				ref_key: "world",
				ref: u,
				class: "world"
			}, [
				(I(!0), S(_, null, R(V(t).drawing.groups.visible, ([e, t]) => (I(), b(Eo, {
					id: e,
					key: e,
					group: t
				}, null, 8, ["id", "group"]))), 128)),
				(I(!0), S(_, null, R(V(t).drawing.notes.visible, ([e, t]) => (I(), b(Rd, {
					id: e,
					key: e,
					note: t
				}, null, 8, ["id", "note"]))), 128)),
				C("div", Jm, [(I(!0), S(_, null, R(V(r).mounting.shown.value, (e) => (I(), b(Hm, {
					id: e,
					key: e,
					problems: p.value.get(e),
					other: m.value.get(e)
				}, null, 8, [
					"id",
					"problems",
					"other"
				]))), 128))]),
				E(xo),
				E(Ud)
			], 512),
			E(Kd),
			E(is),
			re(e.$slots, "default"),
			E(Jd, {
				onPointerdown: n[0] ||= K(() => {}, ["stop"]),
				onDblclick: n[1] ||= K(() => {}, ["stop"])
			}),
			E(Qd, {
				onPointerdown: n[2] ||= K(() => {}, ["stop"]),
				onDblclick: n[3] ||= K(() => {}, ["stop"])
			}),
			E(ds, {
				ref_key: "minimap",
				ref: f,
				onPointerdown: n[4] ||= K(() => {}, ["stop"]),
				onDblclick: n[5] ||= K(() => {}, ["stop"])
			}, null, 512),
			C("div", Ym, B(V(r).said.value), 1)
		], 38));
	}
}), Zm = typeof navigator < "u" && /mac|iphone|ipad/i.test(navigator.platform ?? ""), Qm = {
	" ": "Space",
	ArrowUp: "Up",
	ArrowDown: "Down",
	ArrowLeft: "Left",
	ArrowRight: "Right"
}, $m = {
	Ctrl: "⌘",
	Shift: "⇧",
	Alt: "⌥",
	Enter: "⏎",
	Delete: "⌫"
};
function eh(e, t = Zm) {
	let n = /^[a-z]$/i.test(e.key), r = e.key.length === 1 && !n, i = [];
	return (t ? e.metaKey : e.ctrlKey) && i.push("Ctrl"), e.altKey && i.push("Alt"), e.shiftKey && !r && i.push("Shift"), i.push(Qm[e.key] ?? (n ? e.key.toUpperCase() : e.key)), i.join("+");
}
function th(e, t = Zm) {
	return e ? t ? e.split("+").map((e) => $m[e] ?? e).join("") : e.replace("Enter", "⏎") : "";
}
function nh(e) {
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
var rh = /* @__PURE__ */ new Set([
	"Enter",
	"Tab",
	"Space",
	"Home",
	"Escape"
]);
function ih(e, t) {
	let n = (n) => {
		if (n.defaultPrevented || n.isComposing) return;
		let r = eh(n), i = vn(r);
		!i || i.native || ah(n, r, i.whileTyping ?? !1, t) || (i.enabled?.(e, t) === !1 ? r.startsWith("Ctrl+") && !ch() && n.preventDefault() : (n.preventDefault(), J(i.id, e, t)));
	}, r = (n) => {
		if (n.defaultPrevented || nh(n.target) || nh(document.activeElement) || sh()) return;
		let r = It(n);
		r && (n.preventDefault(), Bt(e, t, r));
	};
	return window.addEventListener("keydown", n), document.addEventListener("paste", r), () => {
		window.removeEventListener("keydown", n), document.removeEventListener("paste", r);
	};
}
function ah(e, t, n, r) {
	return sh() || r.quickAdd.value || r.contextMenu.value ? !0 : n ? !1 : nh(e.target) || ["Ctrl+C", "Ctrl+X"].includes(t) && ch() ? !0 : rh.has(t) && !oh(e.target);
}
function oh(e) {
	if (e === document.body || e === null) return !0;
	let t = e instanceof Element ? e : null;
	return t?.closest("[data-testid=canvas]") !== null && t?.closest("button, a, input, select, textarea") === null;
}
function sh() {
	return document.querySelector("dialog[open]") !== null;
}
function ch() {
	return (window.getSelection()?.toString() ?? "") !== "";
}
// src/panels/parts/icons.ts
var lh = {
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
}, uh = {
	class: "te-icon",
	viewBox: "0 0 16 16",
	width: "16",
	height: "16",
	"aria-hidden": "true",
	focusable: "false"
}, dh = ["d"], $ = /* @__PURE__ */ O({
	__name: "Icon",
	props: { name: {} },
	setup(e) {
		return (t, n) => (I(), S("svg", uh, [C("path", { d: V(lh)[e.name] }, null, 8, dh)]));
	}
}), fh = ["aria-labelledby"], ph = { class: "inside" }, mh = ["id"], hh = 400, gh = /* @__PURE__ */ O({
	__name: "Modal",
	props: {
		title: {},
		wide: { type: Boolean },
		full: { type: Boolean },
		top: { type: Boolean },
		bare: { type: Boolean }
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = L(null), i = se(), a = document.activeElement;
		F(() => {
			r.value?.showModal?.(), r.value?.querySelector("[autofocus]")?.focus();
		}), P(() => {
			r.value?.close?.(), a?.isConnected && a.focus();
		});
		let o = performance.now();
		function s(e) {
			e.target === r.value && e.timeStamp - o > hh && n("close");
		}
		return (t, a) => (I(), S("dialog", {
			ref_key: "dialog",
			ref: r,
			class: M(["modal te-pop", {
				wide: e.wide,
				full: e.full,
				top: e.top
			}]),
			"aria-labelledby": V(i),
			onCancel: a[1] ||= K((e) => n("close"), ["prevent"]),
			onPointerdown: s
		}, [C("div", ph, [C("header", { class: M({ "te-hidden": e.bare }) }, [C("h2", { id: V(i) }, B(e.title), 9, mh), e.bare ? x("", !0) : (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Close",
			onClick: a[0] ||= (e) => n("close")
		}, [E($, { name: "close" })]))], 2), re(t.$slots, "default")])], 42, fh));
	}
});
// src/panels/palette/fuzzy.ts
function _h(e) {
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
function vh(e, t) {
	let n = t.toLowerCase().split(/\s+/).filter(Boolean), r = [];
	for (let t of e) {
		let e = 0;
		for (let r of n) {
			let n = bh(t, r);
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
function yh(e, t) {
	let n = e.toLowerCase(), r = 0;
	for (let e of t.toLowerCase().split(/\s+/).filter(Boolean)) {
		let t = xh(n, n.split(/\s+/), e) || wh(n, e);
		if (t === 0) return 0;
		r += t;
	}
	return r;
}
function bh(e, t) {
	let n = Math.max(xh(e.title, e.titleWords, t), Sh(e.name, t), e.family === t ? 50 : 0);
	return n > 0 ? n : Ch(e.types, t) ? 30 : Ch(e.summary, t) ? 25 : e.summary.includes(t) ? 18 : wh(e.title, t) || (Th(e.titleWords, t) ? 8 : 0);
}
function xh(e, t, n) {
	return e === n ? 100 : e.startsWith(n) ? 90 : t.some((e) => e.startsWith(n)) ? 75 : e.includes(n) ? 60 : 0;
}
function Sh(e, t) {
	return e === t ? 95 : e.startsWith(t) ? 65 : e.includes(t) ? 55 : 0;
}
function Ch(e, t) {
	for (let n = e.indexOf(t); n >= 0; n = e.indexOf(t, n + 1)) if (n === 0 || !/[a-z0-9]/.test(e.charAt(n - 1))) return !0;
	return !1;
}
function wh(e, t) {
	if (t.length < 2) return 0;
	let n = e.startsWith(t.charAt(0)) ? 0 : e.indexOf(` ${t.charAt(0)}`) + 1;
	if (e.charAt(n) !== t.charAt(0)) return 0;
	let r = n;
	for (let r of t.slice(1)) if (n = e.indexOf(r, n + 1), n < 0) return 0;
	let i = n - r + 1 - t.length;
	return i > 2 * t.length + 2 ? 0 : Math.max(10, 40 - i);
}
function Th(e, t) {
	return t.length >= 4 && e.some((e) => Math.abs(e.length - t.length) <= 1 && Eh(e, t));
}
function Eh(e, t) {
	let n = 0;
	for (; n < e.length && n < t.length && e[n] === t[n];) n += 1;
	let r = e.length, i = t.length;
	for (; r > n && i > n && e[r - 1] === t[i - 1];) --r, --i;
	return r - n <= 1 && i - n <= 1 || r - n === 2 && i - n === 2 && e[n] === t[n + 1] && e[n + 1] === t[n];
}
// src/panels/parts/PickList.vue?vue&type=script&setup=true&lang.ts
var Dh = { class: "pick" }, Oh = { class: "entry" }, kh = [
	"aria-controls",
	"aria-activedescendant",
	"aria-label",
	"placeholder",
	"data-testid"
], Ah = ["id", "aria-label"], jh = [
	"id",
	"aria-selected",
	"aria-disabled",
	"data-key",
	"onPointermove",
	"onClick"
], Mh = { class: "title" }, Nh = {
	key: 1,
	class: "aside"
}, Ph = {
	key: 0,
	class: "te-empty"
}, Fh = {
	key: 1,
	class: "te-hint more"
}, Ih = 80, Lh = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let n = e, r = t, i = L(""), a = L(0), o = se(), s = L(null), c = L(null), l = y(() => {
			let e = i.value.trim();
			return e === "" || n.ranked ? n.items : n.items.map((t) => ({
				item: t,
				score: d(t, e)
			})).filter(({ score: e }) => e > 0).sort((e, t) => t.score - e.score).map(({ item: e }) => e);
		}), u = y(() => l.value.slice(0, Ih));
		function d(e, t) {
			return yh(e.title, t) * 2 || yh(`${e.title} ${e.words ?? ""} ${e.aside ?? ""}`, t);
		}
		H(i, (e) => {
			a.value = 0, r("query", e);
		}), H(a, (e) => {
			c.value?.children[e]?.scrollIntoView({ block: "nearest" });
		}), F(() => s.value?.focus());
		function f(e) {
			let t = u.value.length - 1;
			if (e.key === "ArrowDown") a.value = Math.min(t, a.value + 1);
			else if (e.key === "ArrowUp") a.value = Math.max(0, a.value - 1);
			else if (e.key === "Home" && e.ctrlKey) a.value = 0;
			else if (e.key === "End" && e.ctrlKey) a.value = t;
			else if (e.key === "Enter" && !e.isComposing) p(u.value[a.value]);
			else return;
			e.preventDefault(), e.stopPropagation();
		}
		function p(e) {
			e && !e.off && r("choose", e);
		}
		return (t, n) => (I(), S("div", Dh, [
			C("div", Oh, [W(C("input", {
				ref_key: "input",
				ref: s,
				"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
				class: "te-input",
				type: "text",
				role: "combobox",
				"aria-expanded": "true",
				"aria-autocomplete": "list",
				"aria-controls": V(o),
				"aria-activedescendant": u.value.length > 0 ? `${V(o)}-${a.value}` : void 0,
				"aria-label": e.label,
				placeholder: e.placeholder,
				"data-testid": e.testId,
				autofocus: "",
				autocomplete: "off",
				spellcheck: "false",
				onKeydown: [f, n[1] ||= G((e) => r("leave"), ["tab"])]
			}, null, 40, kh), [[de, i.value]])]),
			C("div", {
				id: V(o),
				ref_key: "list",
				ref: c,
				class: "te-options",
				role: "listbox",
				"aria-label": e.label
			}, [(I(!0), S(_, null, R(u.value, (e, n) => (I(), S("div", {
				id: `${V(o)}-${n}`,
				key: e.key,
				class: "te-option",
				role: "option",
				"aria-selected": n === a.value,
				"aria-disabled": e.off || void 0,
				"data-key": e.key,
				onPointermove: (e) => a.value = n,
				onClick: (t) => p(e)
			}, [
				e.family === void 0 ? x("", !0) : (I(), b(sf, {
					key: 0,
					family: e.family
				}, null, 8, ["family"])),
				re(t.$slots, "default", { item: e }, () => [C("span", Mh, B(e.title), 1)], !0),
				e.aside ? (I(), S("span", Nh, B(e.aside), 1)) : x("", !0)
			], 40, jh))), 128))], 8, Ah),
			u.value.length === 0 ? (I(), S("p", Ph, B(e.empty), 1)) : l.value.length > Ih ? (I(), S("p", Fh, "and " + B(l.value.length - Ih) + " more", 1)) : x("", !0)
		]));
	}
}), [["__scopeId", "data-v-7dd6b3b0"]]), Rh = {
	key: 0,
	class: "te-problem problem",
	role: "alert"
}, zh = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		return (t, r) => (I(), b(gh, {
			title: e.title,
			wide: "",
			top: "",
			bare: e.bare,
			onClose: r[2] ||= (e) => n("close")
		}, {
			default: U(() => [
				e.problem ? (I(), S("p", Rh, B(e.problem), 1)) : x("", !0),
				re(t.$slots, "above", {}, void 0, !0),
				(I(), b(Lh, {
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
}), [["__scopeId", "data-v-94b0d3ce"]]), Bh = /* @__PURE__ */ O({
	__name: "CommandPalette",
	setup(e) {
		let t = c(), n = s(), r = y(() => pn.filter((e) => e.id !== "look.commands").map((e) => ({
			key: e.id,
			title: e.title,
			words: `${e.words ?? ""} ${mn[e.id.split(".")[0] ?? ""] ?? ""}`,
			aside: th(e.keys?.[0]),
			off: e.enabled?.(t, n) === !1
		})).sort((e, t) => Number(e.off) - Number(t.off)));
		function i(e) {
			n.commandPalette.value = !1, j(() => J(e, t, n));
		}
		return (e, t) => (I(), b(zh, {
			title: "All commands",
			label: "Search commands",
			bare: "",
			items: r.value,
			placeholder: "What do you want to do?",
			empty: "No command is called that.",
			"test-id": "command-search",
			onChoose: t[0] ||= (e) => i(e.key),
			onClose: t[1] ||= (e) => V(n).commandPalette.value = !1
		}, null, 8, ["items"]));
	}
}), Vh = {
	title: "Repeat, branch, failures",
	commands: [
		"edit.failure",
		"edit.map",
		"edit.enclose_if",
		"edit.enclose_for",
		"edit.enclose_while",
		"edit.enclose_try"
	]
}, Hh = {
	title: "Frame, collapse, select",
	commands: [
		"edit.group",
		"arrange.collapse",
		"edit.select_upstream",
		"edit.select_downstream"
	]
}, Uh = /* @__PURE__ */ new Set([
	"flow.open_subflow",
	"edit.expand",
	"edit.unpin"
]), Wh = {
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
		["look.output_large", "look.node_log"],
		[
			"flow.run_to",
			"flow.run_from",
			"flow.run_only"
		],
		[
			"edit.pin",
			"edit.unpin",
			"edit.disable",
			"edit.replace"
		],
		[
			"edit.cut",
			"edit.copy",
			"edit.duplicate"
		],
		[
			"flow.open_subflow",
			"edit.expand",
			"edit.subflow",
			Vh,
			Hh
		],
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
}, Gh = ["aria-label", "onKeydown"], Kh = [
	"aria-expanded",
	"data-fold",
	"onClick"
], qh = [
	"disabled",
	"title",
	"data-command",
	"data-in-fold",
	"onClick"
], Jh = { class: "aside" }, Yh = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ContextMenu",
	props: { menu: {} },
	setup(e) {
		let t = e, n = c(), r = s(), i = L(null), a = L({
			left: `${t.menu.screen[0]}px`,
			top: `${t.menu.screen[1]}px`
		}), o = L(""), l = y(() => Wh[t.menu.target.sort].map((e) => e.flatMap(u)).filter((e) => e.length > 0));
		function u(e) {
			if (typeof e != "string") {
				let t = o.value === e.title ? e.commands.flatMap(u) : [];
				return [{ fold: e.title }, ...t.map((e) => ({
					...e,
					inFold: !0
				}))];
			}
			let t = _n(e);
			return t && (!Uh.has(e) || d(t)) ? [{
				command: t,
				inFold: !1
			}] : [];
		}
		function d(e) {
			return e.enabled?.(n, r) !== !1;
		}
		function f({ title: e }) {
			return e.split(": ")[0] ?? e;
		}
		async function p(e, t) {
			o.value = t ? e : "", await j(), x(), m(e)?.focus();
		}
		function m(e) {
			return v().find(({ dataset: t }) => t.fold === e);
		}
		function h(e) {
			let t = document.activeElement, n = t?.dataset.fold ?? (t?.dataset.inFold === void 0 || e ? void 0 : o.value);
			n && p(n, e);
		}
		function g() {
			let { sort: e, id: r } = t.menu.target, { selection: i } = n, a = {
				node: i.nodes,
				link: i.links,
				note: i.notes,
				group: i.groups
			};
			e === "canvas" || e === "port" || a[e].has(r) || (e === "node" ? i.only(r) : (i.clear(), a[e].add(r)));
		}
		function v() {
			return [...i.value?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []];
		}
		function b(e) {
			let t = v();
			t[(t.indexOf(document.activeElement) + e + t.length) % t.length]?.focus();
		}
		function x() {
			let e = i.value?.getBoundingClientRect();
			e && (a.value = {
				left: `${Math.max(4, Math.min(t.menu.screen[0], window.innerWidth - e.width - 4))}px`,
				top: `${Math.max(4, Math.min(t.menu.screen[1], window.innerHeight - e.height - 4))}px`
			});
		}
		function w() {
			r.contextMenu.value = null;
		}
		async function D(e) {
			let i = J(e, n, r);
			r.contextMenu.value === t.menu && w(), await i;
		}
		function O() {
			w(), j(() => r.canvas?.focus());
		}
		function k(e) {
			i.value?.contains(e.target) || w();
		}
		return F(() => {
			g(), document.addEventListener("pointerdown", k, !0), j(() => {
				x(), v()[0]?.focus();
			});
		}), P(() => document.removeEventListener("pointerdown", k, !0)), (t, n) => (I(), S("div", {
			ref_key: "box",
			ref: i,
			class: "menu te-pop",
			role: "menu",
			"aria-label": `Menu of ${e.menu.target.sort === "canvas" ? "the canvas" : e.menu.target.sort}`,
			"data-testid": "context-menu",
			style: N(a.value),
			onKeydown: [
				n[0] ||= G(K((e) => b(1), ["prevent"]), ["down"]),
				n[1] ||= G(K((e) => b(-1), ["prevent"]), ["up"]),
				n[2] ||= G(K((e) => h(!0), ["prevent"]), ["right"]),
				n[3] ||= G(K((e) => h(!1), ["prevent"]), ["left"]),
				G(K(O, ["stop", "prevent"]), ["esc"]),
				G(K(O, ["prevent"]), ["tab"])
			],
			onContextmenu: n[4] ||= K(() => {}, ["prevent"])
		}, [(I(!0), S(_, null, R(l.value, (e, t) => (I(), S("div", {
			key: t,
			role: "group",
			class: "group"
		}, [(I(!0), S(_, null, R(e, (e) => (I(), S(_, { key: "fold" in e ? e.fold : e.command.id }, ["fold" in e ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-option",
			role: "menuitem",
			tabindex: "-1",
			"aria-expanded": o.value === e.fold,
			"data-fold": e.fold,
			onClick: (t) => p(e.fold, o.value !== e.fold)
		}, [T(B(e.fold), 1), E($, {
			class: "aside",
			name: o.value === e.fold ? "up" : "down"
		}, null, 8, ["name"])], 8, Kh)) : (I(), S("button", {
			key: 1,
			type: "button",
			class: M(["te-option", { inside: e.inFold }]),
			role: "menuitem",
			tabindex: "-1",
			disabled: !d(e.command),
			title: e.command.title === f(e.command) ? void 0 : e.command.title,
			"data-command": e.command.id,
			"data-in-fold": e.inFold ? "" : void 0,
			onClick: (t) => D(e.command.id)
		}, [T(B(f(e.command)), 1), C("span", Jh, B(V(th)(e.command.keys?.[0])), 1)], 10, qh))], 64))), 128))]))), 128))], 44, Gh));
	}
}), [["__scopeId", "data-v-a7e7cc0e"]]), Xh = /* @__PURE__ */ O({
	__name: "ConnectDialog",
	props: { from: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), a = z(null), o = L("");
		F(async () => {
			try {
				a.value = await be(i, n.from);
			} catch (e) {
				o.value = e instanceof Error ? e.message : String(e);
			}
		});
		function s(e, t) {
			return a.value?.converters?.[e]?.[t] ?? "";
		}
		function l(e) {
			return i.catalogue.find(e)?.title ?? e;
		}
		let u = y(() => {
			let e = (e, t) => Object.entries(e ?? {}).flatMap(([e, n]) => Object.entries(n).map(([n, r]) => ({
				key: JSON.stringify([e, n]),
				title: `${e}.${n}`,
				aside: t && s(e, n) ? `through ${l(s(e, n))}` : r,
				family: i.catalogue.find(i.drawing.nodes.raw.get(e)?.kind ?? "")?.family ?? "other",
				off: t && !s(e, n)
			}))), t = e(a.value?.refused, !0);
			return [
				...e(a.value?.ports, !1),
				...t.filter((e) => !e.off),
				...t.filter((e) => e.off)
			];
		}), d = y(() => n.from.side === "out" ? `Connect ${n.from.node}.${n.from.port} to` : `Connect ${n.from.node}.${n.from.port} from`);
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
		return (e, t) => (I(), b(zh, {
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
}), Zh = { class: "buttons" }, Qh = 6, $h = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "DeleteBlockDialog",
	props: { content: {} },
	emits: ["close", "done"],
	setup(e, { emit: t }) {
		let n = t;
		return (t, r) => (I(), b(gh, {
			title: "Delete the block",
			onClose: r[3] ||= (e) => n("close")
		}, {
			default: U(() => [C("form", {
				"data-testid": "delete-block",
				onSubmit: r[2] ||= K((e) => n("done", !0), ["prevent"])
			}, [C("p", null, B(e.content.length === 1 ? "One node runs" : `${e.content.length} nodes run`) + " inside: " + B(e.content.slice(0, Qh).join(", ")) + B(e.content.length > Qh ? " …" : "") + ". Either can be undone. ", 1), C("div", Zh, [
				C("button", {
					type: "button",
					class: "te-button",
					onClick: r[0] ||= (e) => n("close")
				}, "Cancel"),
				C("button", {
					type: "button",
					class: "te-button",
					"data-testid": "keep-content",
					onClick: r[1] ||= (e) => n("done", !1)
				}, "Keep what is inside"),
				r[4] ||= C("button", {
					type: "submit",
					class: "te-button primary",
					"data-testid": "delete-content"
				}, "Delete everything", -1)
			])], 32)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-aa5af582"]]), eg = /* @__PURE__ */ O({
	__name: "FindDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = c(), i = s(), a = y(() => {
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
		function o(e) {
			n("close");
			let t = e.slice(e.indexOf(" ") + 1);
			e.startsWith("node ") ? r.selection.only(t) : (r.selection.clear(), r.selection.notes.add(t)), j(() => i.canvas?.jumpTo(t));
		}
		return (e, t) => (I(), b(zh, {
			title: "Find on the canvas",
			bare: "",
			items: a.value,
			placeholder: "Name, kind or setting",
			empty: "Nothing on the canvas is called that.",
			"test-id": "find-search",
			onChoose: t[0] ||= (e) => o(e.key),
			onClose: t[1] ||= (e) => n("close")
		}, null, 8, ["items"]));
	}
}), tg = ["for"], ng = ["id"], rg = { class: "buttons" }, ig = ["disabled"], ag = /* @__PURE__ */ O({
	__name: "PasteDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = c(), i = s(), a = se(), o = L("");
		function l() {
			n("close"), Bt(r, i, o.value);
		}
		return (e, t) => (I(), b(gh, {
			title: "Paste",
			onClose: t[2] ||= (e) => n("close")
		}, {
			default: U(() => [C("form", { onSubmit: K(l, ["prevent"]) }, [
				C("label", { for: V(a) }, "Paste here: nodes that you copied, or a flow in Python", 8, tg),
				W(C("textarea", {
					id: V(a),
					"onUpdate:modelValue": t[0] ||= (e) => o.value = e,
					class: "te-input mono",
					rows: "8",
					autofocus: "",
					spellcheck: "false"
				}, null, 8, ng), [[de, o.value]]),
				t[3] ||= C("p", { class: "te-hint" }, "On the canvas itself, Ctrl V does it at once.", -1),
				C("div", rg, [C("button", {
					type: "button",
					class: "te-button",
					onClick: t[1] ||= (e) => n("close")
				}, "Cancel"), C("button", {
					type: "submit",
					class: "te-button primary",
					disabled: o.value.trim() === ""
				}, "Add", 8, ig)])
			], 32)]),
			_: 1
		}));
	}
}), og = ["disabled"], sg = ["for"], cg = { class: "te-hint" }, lg = ["id"], ug = ["disabled"], dg = ["for"], fg = { class: "line" }, pg = ["id"], mg = ["disabled"], hg = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, gg = { class: "buttons" }, _g = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PinDialog",
	props: { node: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), o = se(), s = y(() => i.states.get(n.node)), l = y(() => i.catalogue.find(i.drawing.nodes.visible.get(n.node)?.kind ?? "")), u = y(() => l.value?.outputs.map((e) => e.name === "result" ? e.type : `${e.name}: ${e.type}`).join(", ") ?? ""), d = y(() => s.value?.digest !== void 0), f = s.value?.preview, p = L(f == null ? "" : typeof f == "string" ? f : JSON.stringify(f)), m = L(""), h = L(""), g = L(!1);
		async function _(e) {
			h.value = "", g.value = !0;
			try {
				let t = await i.connection.ask("keep_value", {
					node: n.node,
					...e
				});
				await i.command("pin", {
					node: n.node,
					...t
				}), r("close");
			} catch (e) {
				if (!(e instanceof a)) throw e;
				h.value = `${e.refusal.message} ${e.refusal.fix}`;
			} finally {
				g.value = !1;
			}
		}
		async function v(e) {
			let t = e.target.files?.[0];
			if (!t) return;
			let n = await oa(t);
			h.value = n.problem, n.path && (m.value = n.path);
		}
		return (t, n) => (I(), b(gh, {
			title: `Pin a value to ${e.node}`,
			onClose: n[6] ||= (e) => r("close")
		}, {
			default: U(() => [
				n[8] ||= C("p", { class: "te-hint" }, "It stands in the place of what the node gives: runs from here use it, and the node itself does not run. Schedules never use pins.", -1),
				C("button", {
					type: "button",
					class: "te-button",
					"data-testid": "pin-present",
					disabled: !d.value || g.value,
					onClick: n[0] ||= (e) => _({})
				}, "Pin what it shows now", 8, og),
				C("form", { onSubmit: n[2] ||= K((e) => _({ text: p.value }), ["prevent"]) }, [
					C("label", { for: `${V(o)}-text` }, [n[7] ||= T("Or another value ", -1), C("small", cg, B(u.value), 1)], 8, sg),
					W(C("textarea", {
						id: `${V(o)}-text`,
						"onUpdate:modelValue": n[1] ||= (e) => p.value = e,
						class: "te-input mono",
						rows: "5",
						"data-testid": "pin-text",
						spellcheck: "false",
						placeholder: "JSON, or a text"
					}, null, 8, lg), [[de, p.value]]),
					C("button", {
						type: "submit",
						class: "te-button",
						"data-testid": "pin-typed",
						disabled: g.value
					}, "Pin this value", 8, ug)
				], 32),
				C("form", { onSubmit: n[4] ||= K((e) => m.value && _({ path: m.value }), ["prevent"]) }, [
					C("label", { for: `${V(o)}-path` }, "Or a file of the workspace", 8, dg),
					C("span", fg, [W(C("input", {
						id: `${V(o)}-path`,
						"onUpdate:modelValue": n[3] ||= (e) => m.value = e,
						class: "te-input",
						type: "text",
						placeholder: "data/sample.csv",
						autocomplete: "off",
						"data-testid": "pin-path"
					}, null, 8, pg), [[de, m.value]]), C("input", {
						type: "file",
						"aria-label": "Upload a file",
						onChange: v
					}, null, 32)]),
					C("button", {
						type: "submit",
						class: "te-button",
						"data-testid": "pin-file",
						disabled: g.value || !m.value
					}, "Pin this file", 8, mg)
				], 32),
				h.value ? (I(), S("p", hg, B(h.value), 1)) : x("", !0),
				C("div", gg, [C("button", {
					type: "button",
					class: "te-button",
					onClick: n[5] ||= (e) => r("close")
				}, "Cancel")])
			]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-342cded8"]]), vg = ["for"], yg = ["id"], bg = {
	class: "colours",
	role: "radiogroup",
	"aria-label": "Your colour"
}, xg = ["value", "aria-label"], Sg = { class: "buttons" }, Cg = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PersonDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = c(), i = se(), a = L(r.person.name), o = L(r.person.colour);
		function s() {
			Ve(r.person, a.value.trim() || r.person.name, o.value), r.connection.online.value && r.connection.hello(r.drawing.revision), n("close");
		}
		return (e, t) => (I(), b(gh, {
			title: "How others see you",
			onClose: t[3] ||= (e) => n("close")
		}, {
			default: U(() => [C("form", { onSubmit: K(s, ["prevent"]) }, [
				C("label", { for: V(i) }, "Your name", 8, vg),
				W(C("input", {
					id: V(i),
					"onUpdate:modelValue": t[0] ||= (e) => a.value = e,
					class: "te-input",
					type: "text",
					maxlength: "60",
					autofocus: "",
					required: "",
					autocomplete: "nickname"
				}, null, 8, yg), [[de, a.value]]),
				C("div", bg, [(I(!0), S(_, null, R(V(Pe), (e, n) => (I(), S("label", {
					key: e,
					class: "colour",
					style: N({ background: e })
				}, [W(C("input", {
					"onUpdate:modelValue": t[1] ||= (e) => o.value = e,
					type: "radio",
					name: "colour",
					value: e,
					"aria-label": `Colour ${n + 1}`
				}, null, 8, xg), [[le, o.value]])], 4))), 128))]),
				C("div", Sg, [C("button", {
					type: "button",
					class: "te-button",
					onClick: t[2] ||= (e) => n("close")
				}, "Cancel"), t[4] ||= C("button", {
					type: "submit",
					class: "te-button primary"
				}, "Keep", -1)])
			], 32)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-5774fd0f"]]), wg = /* @__PURE__ */ O({
	__name: "ReaderDialog",
	props: {
		path: {},
		at: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), a = y(() => ia(i.catalogue, n.path).map(({ kind: e, port: t }) => ({
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
		return (t, n) => (I(), b(zh, {
			title: `Read ${e.path} by`,
			items: a.value,
			placeholder: "Search kinds that read files",
			empty: "No kind of node that reads files is called that.",
			"test-id": "reader-search",
			onChoose: o,
			onClose: n[0] ||= (e) => r("close")
		}, null, 8, ["title", "items"]));
	}
}), Tg = /* @__PURE__ */ O({
	__name: "ReplaceDialog",
	props: { node: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), a = z(null), o = L("");
		function s(e) {
			return Array.isArray(e) ? e.flatMap((e) => typeof e == "string" ? [e] : typeof e == "object" && e && !Array.isArray(e) && typeof e.kind == "string" ? [e.kind] : []) : [];
		}
		F(async () => {
			try {
				a.value = s(await i.connection.ask("replacements", { node: n.node }));
			} catch (e) {
				o.value = e instanceof Error ? e.message : String(e);
			}
		});
		let l = y(() => (a.value ?? []).flatMap((e) => {
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
		return (t, n) => (I(), b(zh, {
			title: `Replace ${e.node} by`,
			items: l.value,
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
}), Eg = /* @__PURE__ */ new Set([
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
function Dg(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
function Og(e) {
	return Dg(e, "$ref") ? !0 : Array.isArray(e) ? e.some(Og) : typeof e == "object" && !!e && Object.values(e).some(Og);
}
function kg(e, t) {
	let n = e.inputs?.[t.name], r = (e, t) => ({
		mode: e,
		text: t,
		problem: ""
	});
	if (n === void 0) return r("unset", "");
	if (Dg(n, "$param")) return r("parameter", String(n.$param));
	if (Dg(n, "$code")) {
		let i = String(n.$code);
		if (Eg.has(t.control) && !e.links.some(([, , e]) => e === t.name)) {
			let e = /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(i);
			if (e) return r("value", e[2] ?? "");
		}
		return r("expression", i);
	}
	return Og(n) ? r("wire", "") : r("value", jg(n, t));
}
function Ag(e, t, n) {
	let r = n?.fields[t.name];
	return r ? {
		mode: r.mode,
		text: r.text,
		problem: r.problem ?? ""
	} : kg(e, t);
}
function jg(e, t) {
	return typeof e == "string" ? e : e === null ? t?.control === "json" ? "null" : "" : typeof e == "object" && "$number" in e ? String(e.$number) : JSON.stringify(e);
}
function Mg(e) {
	if (e === null || e === "None") return "";
	let t = /^(["'])(.*)\1$/s.exec(e);
	return t ? t[2] ?? "" : e === "True" || e === "False" ? e.toLowerCase() : e === "Path()" ? "." : /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(e)?.[2] ?? e;
}
function Ng(e, t) {
	let n = t.trim();
	if (n === "" || e.optional && /^(none|null)$/i.test(n)) return "";
	if (!(e.control === "integer" ? /^[+-]?\d[\d_]*$/ : /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i).test(n)) return e.control === "integer" ? "Write a whole number." : "Write a number.";
	let r = Number(n.replaceAll("_", "")), i = e.unit ? ` ${e.unit}` : "";
	return e.low !== null && r < e.low ? `${e.low}${i} is the least.` : e.high !== null && r > e.high ? `${e.high}${i} is the most.` : "";
}
function Pg(e, t, n) {
	let r = e.step ?? (e.control === "integer" ? 1 : Fg(t)), i = Number(t || Mg(e.default) || e.low || 0);
	if (Number.isNaN(i)) return t;
	let a = Math.max(Ig(String(r)), Ig(t)), o = Math.min(e.high ?? Infinity, Math.max(e.low ?? -Infinity, i + n * r));
	return e.control === "integer" ? String(Math.round(o)) : String(Number(o.toFixed(a)));
}
function Fg(e) {
	let t = Ig(e);
	return t > 0 ? 10 ** -t : 1;
}
function Ig(e) {
	return /\.(\d+)$/.exec(e)?.[1]?.length ?? 0;
}
function Lg(e) {
	if (e.trim() === "") return [];
	let t = zg(e);
	return Array.isArray(t) ? t : null;
}
function Rg(e) {
	if (e.trim() === "") return [];
	let t = zg(e);
	return typeof t == "object" && t && !Array.isArray(t) ? Object.entries(t) : null;
}
function zg(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function Bg(e, t) {
	if (t) return e;
	let n = zg(e);
	return n === void 0 ? e : n;
}
function Vg(e, t) {
	return typeof e == "string" && (t || zg(e) === void 0) ? e : JSON.stringify(e);
}
// src/panels/inspector/controls/BooleanControl.vue?vue&type=script&setup=true&lang.ts
var Hg = ["id", "value"], Ug = {
	key: 1,
	class: "boolean"
}, Wg = ["id", "checked"], Gg = { class: "te-hint" }, Kg = /*#__PURE__*/ h(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "BooleanControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => (n.text || Mg(n.field.default)).toLowerCase());
		function a(e) {
			r("type", e), r("done");
		}
		return (t, n) => e.field.optional ? (I(), S("select", A({
			key: 0,
			id: e.id,
			class: "te-input",
			value: i.value
		}, t.$attrs, { onChange: n[0] ||= (e) => a(e.target.value) }), [...n[2] ||= [
			C("option", { value: "" }, "not set", -1),
			C("option", { value: "true" }, "yes", -1),
			C("option", { value: "false" }, "no", -1)
		]], 16, Hg)) : (I(), S("span", Ug, [C("input", A({
			id: e.id,
			type: "checkbox",
			role: "switch",
			checked: i.value === "true"
		}, t.$attrs, { onChange: n[1] ||= (e) => a(String(e.target.checked)) }), null, 16, Wg), C("span", Gg, B(i.value === "true" ? "yes" : "no"), 1)]));
	}
}), [["__scopeId", "data-v-34fb529a"]]), qg = ["id", "value"], Jg = {
	key: 0,
	value: ""
}, Yg = ["value"], Xg = ["value"], Zg = /* @__PURE__ */ O({
	__name: "ChoiceControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => n.field.choices.map((e) => String(e))), a = y(() => n.text || Mg(n.field.default)), o = y(() => a.value !== "" && !i.value.includes(a.value));
		function s(e) {
			r("type", e), r("done");
		}
		return (t, n) => (I(), S("select", A({
			id: e.id,
			class: "te-input",
			value: a.value
		}, t.$attrs, { onChange: n[0] ||= (e) => s(e.target.value) }), [
			e.field.optional || e.field.required && e.text === "" ? (I(), S("option", Jg, B(e.field.optional ? "not set" : "Choose …"), 1)) : x("", !0),
			o.value ? (I(), S("option", {
				key: 1,
				value: a.value
			}, B(a.value), 9, Yg)) : x("", !0),
			(I(!0), S(_, null, R(i.value, (e) => (I(), S("option", {
				key: e,
				value: e
			}, B(e), 9, Xg))), 128))
		], 16, qg));
	}
}), Qg = ["hidden"], $g = [
	"id",
	"rows",
	"value",
	"aria-label"
], e_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let n = e, r = t, i = L(null), a = L(!1), o = null, s = !1;
		return F(async () => {
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
		}), P(() => {
			s = !0, o?.destroy();
		}), H(() => n.text, (e) => {
			o && !o.focused() && o.setText(e);
		}), (t, n) => (I(), S("div", A({ class: "code" }, t.$attrs), [C("div", {
			ref_key: "box",
			ref: i,
			class: "box",
			style: N({ "--rows": e.rows ?? 4 }),
			hidden: !a.value
		}, null, 12, Qg), a.value ? x("", !0) : (I(), S("textarea", {
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: e.rows ?? 4,
			value: e.text,
			"aria-label": e.label,
			spellcheck: "false",
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onBlur: n[1] ||= (e) => r("done")
		}, null, 40, $g))], 16));
	}
}), [["__scopeId", "data-v-4fd5c487"]]), t_ = /* @__PURE__ */ O({
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
		let n = e, r = t, i = y(() => n.language ?? (n.field.control === "json" ? "json" : n.field.language || "python"));
		return (t, n) => (I(), b(e_, A({
			id: e.id,
			text: e.text,
			language: i.value,
			label: e.field.name,
			single: e.single,
			offers: e.offers,
			placeholder: e.field.placeholder || V(Mg)(e.field.default),
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
function n_(e) {
	return e.startsWith("/") || e.split("/").includes("..") ? "" : e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : "";
}
function r_(e) {
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
var i_ = {
	class: "te-hint where",
	"data-testid": "file-folder"
}, a_ = {
	key: 0,
	class: "te-hint where"
}, o_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FilePicker",
	props: {
		name: {},
		folders: { type: Boolean },
		pattern: {},
		start: {}
	},
	emits: ["choose", "close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), o = z(null), s = L(""), l = L(""), u = 0, d = y(() => o.value?.under ?? ""), f = L(""), p = y(() => {
			let e = (o.value?.entries ?? []).map(({ path: e, folder: t, size: n }) => {
				let r = f.value ? e : e.slice(e.lastIndexOf("/") + 1);
				return {
					key: e,
					path: e,
					opens: t && !f.value,
					title: t ? `${r}/` : r,
					aside: t ? "folder" : r_(n)
				};
			});
			if (e.sort((e, t) => h(e) - h(t)), f.value) return e;
			let t = {
				key: "./",
				path: d.value || ".",
				opens: !1,
				title: "This folder",
				aside: d.value || "the workspace"
			}, r = {
				key: "../",
				path: n_(d.value),
				opens: !0,
				title: "../",
				aside: "one folder up"
			};
			return [
				...n.folders ? [t] : [],
				...d.value ? [r] : [],
				...e
			];
		}), m = y(() => o.value ? f.value ? "No file of the workspace is called that." : "This folder is empty." : l.value || "Looking …");
		function h({ opens: e, path: t }) {
			return e ? 0 : aa(n.pattern, t) ? 1 : 2;
		}
		async function g(e, t) {
			let r = ++u;
			try {
				let a = await i.connection.ask("files", {
					under: e,
					search: t,
					folders: n.folders
				});
				if (r !== u) return;
				f.value = t, l.value = "", o.value = a;
			} catch (t) {
				if (r !== u) return;
				if (!(t instanceof a)) throw t;
				if (o.value === null && e !== "") return g("", "");
				l.value = `${t.refusal.message} ${t.refusal.fix}`;
			}
		}
		function _(e) {
			s.value = e, g(d.value, e.trim());
		}
		function v(e) {
			e.opens ? g(e.path, "") : r("choose", e.path);
		}
		return F(() => void g(n_(n.start), "")), (t, n) => (I(), b(zh, {
			title: e.folders ? `A folder for ${e.name}` : `A file for ${e.name}`,
			items: p.value,
			list: d.value,
			problem: o.value ? l.value : "",
			placeholder: "Search by name or folder",
			empty: m.value,
			ranked: "",
			"test-id": "file-search",
			onChoose: v,
			onQuery: _,
			onClose: n[0] ||= (e) => r("close")
		}, {
			above: U(() => [C("p", i_, B(d.value ? `${d.value}/` : "Files of the workspace"), 1)]),
			below: U(() => [o.value?.cut ? (I(), S("p", a_, "There are more: type some of the name.")) : x("", !0)]),
			_: 1
		}, 8, [
			"title",
			"items",
			"list",
			"problem",
			"empty"
		]));
	}
}), [["__scopeId", "data-v-cec6e57a"]]), s_ = [
	"id",
	"value",
	"placeholder",
	"list"
], c_ = ["aria-label"], l_ = ["disabled", "aria-label"], u_ = ["accept"], d_ = ["id"], f_ = ["value"], p_ = {
	key: 1,
	class: "te-hint",
	role: "status"
}, m_ = {
	key: 2,
	class: "te-problem",
	role: "alert"
}, h_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "FileControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = L(!1), a = L(""), o = L(!1), s = L(!1), c = L(null), l = y(() => ra(n.field)), u = y(() => n.field.control === "folder");
		function d(e) {
			o.value = !1, r("type", e), r("done");
		}
		async function f(e) {
			if (!e) return;
			i.value = !0;
			let t = await oa(e);
			i.value = !1, a.value = t.problem, t.path !== "" && d(t.path);
		}
		function p(e) {
			let t = e.target;
			f(t.files?.[0]), t.value = "";
		}
		function m(e) {
			l.value && e.dataTransfer?.types.includes("Files") && (e.preventDefault(), s.value = !0);
		}
		function h(e) {
			s.value = !1, l.value && e.dataTransfer?.files.length && (e.preventDefault(), f(e.dataTransfer.files[0]));
		}
		return (t, n) => (I(), S(_, null, [
			C("span", {
				class: M(["file", { above: s.value }]),
				onDragover: m,
				onDragleave: n[4] ||= (e) => s.value = !1,
				onDrop: h
			}, [
				C("input", A({
					id: e.id,
					class: "te-input",
					type: "text",
					value: e.text,
					placeholder: e.field.placeholder || V(Mg)(e.field.default) || (u.value ? "path of a folder" : "path of a file"),
					list: e.field.suggestions.length > 0 ? `${e.id}-list` : void 0,
					autocomplete: "off",
					spellcheck: "false"
				}, t.$attrs, {
					onInput: n[0] ||= (e) => r("type", e.target.value),
					onKeydown: n[1] ||= G((e) => r("done"), ["enter"])
				}), null, 16, s_),
				C("button", {
					type: "button",
					class: "te-button icon",
					"aria-label": `Choose a ${u.value ? "folder" : "file"} of the workspace for ${e.field.name}`,
					title: "Choose in the workspace",
					"data-testid": "pick-file",
					onClick: n[2] ||= (e) => o.value = !0
				}, [E($, { name: "folder" })], 8, c_),
				l.value ? (I(), S("button", {
					key: 0,
					type: "button",
					class: "te-button icon",
					disabled: i.value,
					"aria-label": `Upload a file for ${e.field.name}`,
					title: "Upload a file, or drop it here",
					onClick: n[3] ||= (e) => c.value?.click()
				}, [E($, { name: "upload" })], 8, l_)) : x("", !0),
				l.value ? (I(), S("input", {
					key: 1,
					ref_key: "picker",
					ref: c,
					hidden: "",
					type: "file",
					accept: e.field.pattern.replaceAll("*", "") || void 0,
					tabindex: "-1",
					onChange: p
				}, null, 40, u_)) : x("", !0)
			], 34),
			e.field.suggestions.length > 0 ? (I(), S("datalist", {
				key: 0,
				id: `${e.id}-list`
			}, [(I(!0), S(_, null, R(e.field.suggestions, (e) => (I(), S("option", {
				key: e,
				value: e
			}, null, 8, f_))), 128))], 8, d_)) : x("", !0),
			i.value ? (I(), S("span", p_, "Uploading …")) : a.value ? (I(), S("span", m_, B(a.value), 1)) : x("", !0),
			o.value ? (I(), b(v, {
				key: 3,
				to: ".treadle-editor"
			}, [E(o_, {
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
			])])) : x("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-62da26b1"]]), g_ = ["id", "value"], __ = [
	"id",
	"value",
	"aria-label",
	"onInput",
	"onKeydown"
], v_ = ["aria-label", "onClick"], y_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let n = e, r = t, i = y(() => Lg(n.text)), a = y(() => /\b(list|set|tuple)\[(str|text)/i.test(n.type) || /list of text/i.test(n.type));
		function o(e) {
			r("type", e.length === 0 ? "" : JSON.stringify(e));
		}
		function s(e, t) {
			o((i.value ?? []).map((n, r) => r === e ? Bg(t, a.value) : n));
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
		return (t, n) => i.value === null ? (I(), S("textarea", A({
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: "3",
			value: e.text
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, g_)) : (I(), S("div", A({
			key: 1,
			class: "items",
			role: "group"
		}, t.$attrs), [(I(!0), S(_, null, R(i.value, (t, n) => (I(), S("div", {
			key: n,
			class: "item"
		}, [C("input", {
			id: n === 0 ? e.id : void 0,
			class: "te-input",
			type: "text",
			value: V(Vg)(t, a.value),
			"aria-label": `${e.field.name}, item ${n + 1}`,
			onInput: (e) => s(n, e.target.value),
			onKeydown: [
				G(l, ["enter"]),
				G(K((e) => u(n, -1), ["alt", "prevent"]), ["up"]),
				G(K((e) => u(n, 1), ["alt", "prevent"]), ["down"])
			]
		}, null, 40, __), C("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": `Remove item ${n + 1}`,
			onClick: (e) => c(n)
		}, [E($, { name: "close" })], 8, v_)]))), 128)), C("button", {
			type: "button",
			class: "te-button small quiet",
			onClick: l
		}, [E($, { name: "add" }), n[1] ||= T("Add an item", -1)])], 16));
	}
}), [["__scopeId", "data-v-394101f0"]]), b_ = ["id", "value"], x_ = [
	"id",
	"value",
	"aria-label",
	"onInput"
], S_ = [
	"value",
	"aria-label",
	"onInput"
], C_ = ["aria-label", "onClick"], w_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let n = e, r = t, i = y(() => Rg(n.text)), a = z([]), o = y(() => /dict\[[^,]+,\s*str\]/.test(n.type));
		H(i, (e) => {
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
		return (t, n) => i.value === null ? (I(), S("textarea", A({
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: "3",
			value: e.text
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, b_)) : (I(), S("div", A({
			key: 1,
			class: "entries",
			role: "group"
		}, t.$attrs), [(I(!0), S(_, null, R(a.value, ([t, n], r) => (I(), S("div", {
			key: r,
			class: "entry"
		}, [
			C("input", {
				id: r === 0 ? e.id : void 0,
				class: "te-input",
				type: "text",
				placeholder: "name",
				value: t,
				"aria-label": `${e.field.name}, name ${r + 1}`,
				onInput: (e) => c(r, e.target.value, n)
			}, null, 40, x_),
			C("input", {
				class: "te-input",
				type: "text",
				placeholder: "value",
				value: V(Vg)(n, o.value),
				"aria-label": `${e.field.name}, value ${r + 1}`,
				onInput: (e) => c(r, t, V(Bg)(e.target.value, o.value))
			}, null, 40, S_),
			C("button", {
				type: "button",
				class: "te-button icon quiet",
				"aria-label": `Remove entry ${r + 1}`,
				onClick: (e) => l(r)
			}, [E($, { name: "close" })], 8, C_)
		]))), 128)), C("button", {
			type: "button",
			class: "te-button small quiet",
			onClick: n[1] ||= (e) => s([...a.value, ["", ""]])
		}, [E($, { name: "add" }), n[2] ||= T("Add an entry", -1)])], 16));
	}
}), [["__scopeId", "data-v-49320fe5"]]), T_ = [
	"id",
	"type",
	"value",
	"step",
	"placeholder",
	"list"
], E_ = ["id"], D_ = ["value"], O_ = /* @__PURE__ */ O({
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
		], o = y(() => {
			let e = i[n.field.control];
			return e && (n.text === "" || e.form.test(n.text)) ? e.type : "text";
		});
		return (t, n) => (I(), S(_, null, [C("input", A({
			id: e.id,
			class: "te-input",
			type: o.value,
			value: e.text,
			step: o.value === "time" || o.value === "datetime-local" ? 1 : void 0,
			placeholder: e.field.placeholder || V(Mg)(e.field.default) || (e.field.control === "duration" ? "90s, 5m, 2h or 1d" : ""),
			list: e.field.control === "duration" ? `${e.id}-list` : void 0,
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onKeydown: n[1] ||= G((e) => r("done"), ["enter"])
		}), null, 16, T_), e.field.control === "duration" ? (I(), S("datalist", {
			key: 0,
			id: `${e.id}-list`
		}, [(I(), S(_, null, R(a, (e) => C("option", {
			key: e,
			value: e
		}, null, 8, D_)), 64))], 8, E_)) : x("", !0)], 64));
	}
}), k_ = { class: "number" }, A_ = [
	"id",
	"inputmode",
	"value",
	"placeholder"
], j_ = {
	key: 0,
	class: "te-hint"
}, M_ = [
	"aria-label",
	"min",
	"max",
	"step",
	"value"
], N_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "NumberControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => n.field.low !== null && n.field.high !== null && n.field.high > n.field.low);
		function a(e, t) {
			e.preventDefault(), r("type", Pg(n.field, n.text, t));
		}
		return (t, n) => (I(), S(_, null, [C("span", k_, [C("input", A({
			id: e.id,
			class: "te-input",
			type: "text",
			inputmode: e.field.control === "integer" ? "numeric" : "decimal",
			value: e.text,
			placeholder: e.field.placeholder || V(Mg)(e.field.default),
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onKeydown: [
				n[1] ||= G((e) => a(e, 1), ["up"]),
				n[2] ||= G((e) => a(e, -1), ["down"]),
				n[3] ||= G((e) => r("done"), ["enter"])
			]
		}), null, 16, A_), e.field.unit ? (I(), S("span", j_, B(e.field.unit), 1)) : x("", !0)]), i.value ? (I(), S("input", {
			key: 0,
			class: "slider",
			type: "range",
			tabindex: "-1",
			"aria-label": `${e.field.name}, as a slider`,
			min: e.field.low ?? 0,
			max: e.field.high ?? 1,
			step: e.field.step ?? (e.field.control === "integer" ? 1 : "any"),
			value: Number(e.text || V(Mg)(e.field.default) || e.field.low),
			onInput: n[4] ||= (e) => r("type", e.target.value),
			onChange: n[5] ||= (e) => r("done")
		}, null, 40, M_)) : x("", !0)], 64));
	}
}), [["__scopeId", "data-v-309fe95b"]]);
// src/store/secrets.ts
async function P_(e) {
	try {
		let t = await fetch(`${o()}/api/secrets`, { credentials: "same-origin" });
		return t.ok ? (await t.json()).secrets.filter((t) => t.kind === "secret" == (e === "secret")).map((e) => e.name) : [];
	} catch {
		return [];
	}
}
// src/panels/inspector/controls/SecretControl.vue?vue&type=script&setup=true&lang.ts
var F_ = { class: "secret" }, I_ = [
	"id",
	"value",
	"placeholder",
	"list"
], L_ = ["id"], R_ = ["value"], z_ = {
	key: 0,
	class: "te-hint",
	role: "status"
}, B_ = ["href"], V_ = {
	key: 1,
	class: "te-hint"
}, H_ = ["href"], U_ = /*#__PURE__*/ h(/* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "SecretControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = L(null), a = y(() => n.text !== "" && i.value !== null && !i.value.includes(n.text));
		async function s() {
			i.value = await P_(n.field.control === "secret" ? "secret" : "connection");
		}
		return s(), (t, n) => (I(), S(_, null, [
			C("span", F_, [n[2] ||= C("span", { "aria-hidden": "true" }, "⚿", -1), C("input", A({
				id: e.id,
				class: "te-input",
				type: "text",
				value: e.text,
				placeholder: e.field.placeholder || (e.field.control === "secret" ? "name of the secret" : "name of the connection"),
				list: `${e.id}-names`,
				autocomplete: "off",
				spellcheck: "false"
			}, t.$attrs, {
				onFocus: s,
				onInput: n[0] ||= (e) => r("type", e.target.value),
				onKeydown: n[1] ||= G((e) => r("done"), ["enter"])
			}), null, 16, I_)]),
			C("datalist", { id: `${e.id}-names` }, [(I(!0), S(_, null, R(i.value ?? [], (e) => (I(), S("option", {
				key: e,
				value: e
			}, null, 8, R_))), 128))], 8, L_),
			a.value ? (I(), S("span", z_, [
				n[3] ||= T(" There is none of that name yet: ", -1),
				C("a", {
					href: `${V(o)()}/settings/secrets`,
					target: "_blank"
				}, "store it", 8, B_),
				n[4] ||= T(". ", -1)
			])) : (I(), S("span", V_, [
				n[5] ||= T(" Its name, not its value: the value stays ", -1),
				C("a", {
					href: `${V(o)()}/settings/secrets`,
					target: "_blank"
				}, "where it is kept", 8, H_),
				n[6] ||= T(". ", -1)
			]))
		], 64));
	}
}), [["__scopeId", "data-v-c64aa6f4"]]), W_ = [
	"id",
	"rows",
	"value",
	"placeholder"
], G_ = [
	"id",
	"value",
	"placeholder",
	"list"
], K_ = ["id"], q_ = ["value"], J_ = /* @__PURE__ */ O({
	inheritAttrs: !1,
	__name: "TextControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => n.field.control === "multiline" || n.field.rows > 1 || n.text.includes("\n")), a = y(() => n.field.placeholder || Mg(n.field.default));
		return (t, n) => (I(), S(_, null, [i.value ? (I(), S("textarea", A({
			key: 0,
			id: e.id,
			class: "te-input",
			rows: Math.max(3, Math.min(12, e.field.rows)),
			value: e.text,
			placeholder: a.value
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, W_)) : (I(), S("input", A({
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
			onKeydown: n[2] ||= G((e) => r("done"), ["enter"])
		}), null, 16, G_)), e.field.suggestions.length > 0 && !i.value ? (I(), S("datalist", {
			key: 2,
			id: `${e.id}-list`
		}, [(I(!0), S(_, null, R(e.field.suggestions, (e) => (I(), S("option", {
			key: e,
			value: e
		}, null, 8, q_))), 128))], 8, K_)) : x("", !0)], 64));
	}
}), Y_ = /* @__PURE__ */ O({
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
			number: N_,
			integer: N_,
			text: J_,
			multiline: J_,
			code: t_,
			choice: Zg,
			boolean: Kg,
			json: t_,
			list: y_,
			map: w_,
			file: h_,
			folder: h_,
			date: O_,
			datetime: O_,
			time: O_,
			duration: O_,
			secret: U_,
			connection: U_,
			wire: null
		}, r = y(() => n[t.field.control]), i = y(() => ["list", "map"].includes(t.field.control) ? { type: t.type } : {});
		return (t, n) => r.value ? (I(), b(ie(r.value), A({
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
		])) : x("", !0);
	}
}), X_ = {
	key: 0,
	class: "te-hint"
}, Z_ = ["data-parameter"], Q_ = ["for"], $_ = { class: "te-hint" }, ev = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, tv = {
	key: 1,
	class: "te-hint"
}, nv = {
	key: 1,
	class: "te-problem",
	role: "alert"
}, rv = { class: "buttons" }, iv = ["disabled"], av = 120, ov = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "RunDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = c(), i = s(), o = se(), l = `treadle.parameters.${r.name.value}`, u = ne(ee()), d = z(null), f = L(null), p = ne(/* @__PURE__ */ new Set()), m = z(""), h = y(() => (d.value ?? []).some((e) => e.problem)), g = 0, v = 0;
		async function w() {
			let e = ++g;
			try {
				let t = await r.connection.ask("parameters", { given: { ...u } });
				if (e !== g) return;
				let n = d.value === null;
				d.value = t, n && j(() => f.value?.querySelector("input, select, textarea")?.focus());
			} catch (e) {
				if (!(e instanceof a)) throw e;
				m.value = `${e.refusal.message} ${e.refusal.fix}`;
			}
		}
		H(u, () => {
			window.clearTimeout(v), v = window.setTimeout(() => void w(), av);
		}), P(() => window.clearTimeout(v)), w();
		function D(e, t) {
			p.add(e), u[e] = t;
		}
		function O() {
			for (let e of Object.keys(u)) u[e] = "";
		}
		async function k() {
			window.clearTimeout(v), await w();
			for (let e of d.value ?? []) p.add(e.name);
			if (!d.value || h.value) return;
			let e = new Set(d.value.map((e) => e.name)), t = Object.fromEntries(Object.entries(u).filter(([t, n]) => n !== "" && e.has(t)));
			Ie("local", l, JSON.stringify(t)), n("close"), Ot(r, i, { parameters: t });
		}
		function ee() {
			try {
				let e = JSON.parse(Fe("local", l) ?? "{}");
				return typeof e != "object" || !e ? {} : Object.fromEntries(Object.entries(e).filter(([, e]) => typeof e == "string"));
			} catch {
				return {};
			}
		}
		return (e, t) => (I(), b(gh, {
			title: "Run with other parameters",
			onClose: t[1] ||= (e) => n("close")
		}, {
			default: U(() => [C("form", {
				ref_key: "form",
				ref: f,
				novalidate: "",
				onSubmit: K(k, ["prevent"])
			}, [
				d.value?.length === 0 ? (I(), S("p", X_, "This flow has no parameters. Add some in the inspector when nothing is selected.")) : x("", !0),
				(I(!0), S(_, null, R(d.value ?? [], (e, t) => (I(), S("div", {
					key: e.name,
					class: "asked",
					"data-parameter": e.name
				}, [
					C("label", { for: `${V(o)}-${t}` }, [T(B(e.name) + " ", 1), C("small", $_, B(e.type), 1)], 8, Q_),
					E(Y_, {
						id: `${V(o)}-${t}`,
						field: {
							...e.field,
							placeholder: e.default ?? "needed"
						},
						type: e.type,
						text: u[e.name] ?? "",
						onType: (t) => D(e.name, t)
					}, null, 8, [
						"id",
						"field",
						"type",
						"text",
						"onType"
					]),
					e.problem && p.has(e.name) ? (I(), S("p", ev, B(e.problem), 1)) : e.default ? (I(), S("p", tv, "Left empty, it is " + B(e.default) + ".", 1)) : x("", !0)
				], 8, Z_))), 128)),
				m.value ? (I(), S("p", nv, B(m.value), 1)) : x("", !0),
				C("div", rv, [
					Object.values(u).some(Boolean) ? (I(), S("button", {
						key: 0,
						type: "button",
						class: "te-button quiet",
						onClick: O
					}, "Use the defaults")) : x("", !0),
					C("button", {
						type: "button",
						class: "te-button",
						onClick: t[0] ||= (e) => n("close")
					}, "Cancel"),
					C("button", {
						type: "submit",
						class: "te-button primary",
						"data-testid": "run-now",
						disabled: d.value === null
					}, "Run", 8, iv)
				])
			], 544)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-67a459c1"]]), sv = {
	key: 0,
	class: "te-hint"
}, cv = { class: "buttons" }, lv = ["href"], uv = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ScheduleDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = c(), i = y(() => r.saved.value.version !== null && !r.saved.value.dirty);
		return (e, t) => (I(), b(gh, {
			title: "Schedule",
			onClose: t[1] ||= (e) => n("close")
		}, {
			default: U(() => [
				t[2] ||= C("p", null, "A schedule starts this flow by the clock, as it is saved, whether or not somebody has it open.", -1),
				i.value ? x("", !0) : (I(), S("p", sv, "This flow has changes that are in no version yet: save it first, so that the schedule runs what you see.")),
				C("div", cv, [C("button", {
					type: "button",
					class: "te-button",
					onClick: t[0] ||= (e) => n("close")
				}, "Close"), C("a", {
					class: "te-button primary",
					href: `/schedules?new=${encodeURIComponent(V(r).name.value)}`
				}, "Choose the times …", 8, lv)])
			]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-5fb88f3e"]]), dv = ["for"], fv = ["id", "required"], pv = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, mv = {
	key: 1,
	class: "te-hint"
}, hv = { class: "buttons" }, gv = {
	type: "submit",
	class: "te-button primary"
}, _v = /* @__PURE__ */ O({
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
		let n = e, r = t, i = L(n.initial ?? ""), a = se();
		return (t, n) => (I(), b(gh, {
			title: e.title,
			onClose: n[4] ||= (e) => r("close")
		}, {
			default: U(() => [C("form", { onSubmit: n[3] ||= K((e) => r("done", i.value.trim()), ["prevent"]) }, [
				C("label", { for: V(a) }, B(e.label), 9, dv),
				W(C("input", {
					id: V(a),
					"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
					class: "te-input",
					type: "text",
					autofocus: "",
					autocomplete: "off",
					required: !e.optional,
					maxlength: "500",
					onFocus: n[1] ||= (e) => e.target.select()
				}, null, 40, fv), [[de, i.value]]),
				e.problem ? (I(), S("p", pv, B(e.problem), 1)) : e.hint ? (I(), S("p", mv, B(e.hint), 1)) : x("", !0),
				re(t.$slots, "default"),
				C("div", hv, [C("button", {
					type: "button",
					class: "te-button",
					onClick: n[2] ||= (e) => r("close")
				}, "Cancel"), C("button", gv, B(e.verb), 1)])
			], 32)]),
			_: 3
		}, 8, ["title"]));
	}
}), vv = ["data-node-id"], yv = { class: "te-hint" }, bv = ["for"], xv = [
	"id",
	"onUpdate:modelValue",
	"name"
], Sv = ["for"], Cv = [
	"id",
	"onUpdate:modelValue",
	"name"
], wv = { class: "buttons" }, Tv = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "UnknownDialog",
	props: { nodes: {} },
	emits: ["close", "decided"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = se(), a = ne(Object.fromEntries(Object.keys(n.nodes).map((e) => [e, ""])));
		function o() {
			let e = (e) => Object.keys(a).filter((t) => a[t] === e);
			e("").length > 0 || r("decided", {
				repeat: e("repeat"),
				done: e("done")
			});
		}
		return (t, n) => (I(), b(gh, {
			title: "It may have happened",
			onClose: n[1] ||= (e) => r("close")
		}, {
			default: U(() => [C("form", {
				"data-testid": "unknown-outcome",
				onSubmit: K(o, ["prevent"])
			}, [
				n[5] ||= C("p", { class: "te-hint" }, " These nodes were broken off while they acted on the world, and nobody saw how it ended. Look whether it happened, then decide. ", -1),
				(I(!0), S(_, null, R(e.nodes, (e, t) => (I(), S("fieldset", {
					key: t,
					"data-node-id": t
				}, [
					C("legend", null, B(t), 1),
					C("p", yv, B(e), 1),
					C("label", { for: `${V(i)}-${t}-repeat` }, [W(C("input", {
						id: `${V(i)}-${t}-repeat`,
						"onUpdate:modelValue": (e) => a[t] = e,
						type: "radio",
						name: `${V(i)}-${t}`,
						value: "repeat",
						required: ""
					}, null, 8, xv), [[le, a[t]]]), n[2] ||= T(" It did not happen: run it again ", -1)], 8, bv),
					C("label", { for: `${V(i)}-${t}-done` }, [W(C("input", {
						id: `${V(i)}-${t}-done`,
						"onUpdate:modelValue": (e) => a[t] = e,
						type: "radio",
						name: `${V(i)}-${t}`,
						value: "done"
					}, null, 8, Cv), [[le, a[t]]]), n[3] ||= T(" It happened: take it for done (without its value) ", -1)], 8, Sv)
				], 8, vv))), 128)),
				C("div", wv, [C("button", {
					type: "button",
					class: "te-button",
					onClick: n[0] ||= (e) => r("close")
				}, "Stop"), n[4] ||= C("button", {
					type: "submit",
					class: "te-button primary",
					"data-testid": "decide"
				}, "Run", -1)])
			], 32)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-b6643c3d"]]), Ev = /* @__PURE__ */ O({
	__name: "DialogHost",
	setup(e) {
		let t = c(), n = s(), r = L("");
		H(n.dialog, () => r.value = "");
		function i() {
			n.dialog.value = null;
		}
		async function a(e, a) {
			let o = n.dialog.value, s = !1, c = await t.command(e, a, (e) => {
				s = !0, r.value = `${e.message} ${e.fix}`;
			});
			s || (n.dialog.value === o && i(), c.length > 0 && t.selection.only(...c));
		}
		function o({ args: e, content: n }, r) {
			i(), t.command("delete", r ? {
				...e,
				nodes: [...e.nodes, ...n]
			} : e);
		}
		function l(e) {
			let t = n.dialog.value;
			t?.sort === "parameter" && a("to_parameter", {
				node: t.node,
				port: t.port,
				name: e
			});
		}
		function u(e) {
			let t = n.dialog.value;
			i(), t?.sort === "unknown" && t.again(e);
		}
		async function d(e) {
			await Dt(t, e) && i();
		}
		return (e, t) => V(n).dialog.value ? (I(), S(_, { key: 0 }, [V(n).dialog.value.sort === "save" ? (I(), b(_v, {
			key: 0,
			title: "Save a version",
			label: "What changed",
			verb: "Save",
			hint: "Leave it empty if there is nothing to say.",
			optional: "",
			onClose: i,
			onDone: d
		})) : V(n).dialog.value.sort === "delete" ? (I(), b($h, {
			key: 1,
			content: V(n).dialog.value.content,
			onClose: i,
			onDone: t[0] ||= (e) => V(n).dialog.value?.sort === "delete" && o(V(n).dialog.value, e)
		}, null, 8, ["content"])) : V(n).dialog.value.sort === "rename" ? (I(), b(_v, {
			key: 2,
			title: `Rename ${V(n).dialog.value.node}`,
			label: "New name",
			verb: "Rename",
			hint: "It is the name of the variable in the code.",
			initial: V(n).dialog.value.node,
			problem: r.value,
			onClose: i,
			onDone: t[1] ||= (e) => V(n).dialog.value?.sort === "rename" && a("rename", {
				node: V(n).dialog.value.node,
				to: e
			})
		}, null, 8, [
			"title",
			"initial",
			"problem"
		])) : V(n).dialog.value.sort === "subflow" ? (I(), b(_v, {
			key: 3,
			title: "Make a sub-flow",
			label: `Name for the flow of these ${V(n).dialog.value.nodes.length} nodes`,
			verb: "Make it",
			hint: "What comes in becomes its parameters, what goes out its results.",
			problem: r.value,
			onClose: i,
			onDone: t[2] ||= (e) => V(n).dialog.value?.sort === "subflow" && a("make_subflow", {
				nodes: [...V(n).dialog.value.nodes],
				name: e
			})
		}, null, 8, ["label", "problem"])) : V(n).dialog.value.sort === "parameter" ? (I(), b(_v, {
			key: 4,
			title: "New parameter",
			label: "Name",
			verb: "Make it a parameter",
			hint: "It gets the type and the present value of this setting.",
			initial: V(n).dialog.value.port,
			problem: r.value,
			onClose: i,
			onDone: l
		}, null, 8, ["initial", "problem"])) : V(n).dialog.value.sort === "find" ? (I(), b(eg, {
			key: 5,
			onClose: i
		})) : V(n).dialog.value.sort === "connect" ? (I(), b(Xh, {
			key: 6,
			from: V(n).dialog.value.from,
			onClose: i
		}, null, 8, ["from"])) : V(n).dialog.value.sort === "replace" ? (I(), b(Tg, {
			key: 7,
			node: V(n).dialog.value.node,
			onClose: i
		}, null, 8, ["node"])) : V(n).dialog.value.sort === "reader" ? (I(), b(wg, {
			key: 8,
			path: V(n).dialog.value.path,
			at: V(n).dialog.value.at,
			onClose: i
		}, null, 8, ["path", "at"])) : V(n).dialog.value.sort === "run" ? (I(), b(ov, {
			key: 9,
			onClose: i
		})) : V(n).dialog.value.sort === "unknown" ? (I(), b(Tv, {
			key: 10,
			nodes: V(n).dialog.value.nodes,
			onClose: i,
			onDecided: u
		}, null, 8, ["nodes"])) : V(n).dialog.value.sort === "pin" ? (I(), b(_g, {
			key: 11,
			node: V(n).dialog.value.node,
			onClose: i
		}, null, 8, ["node"])) : V(n).dialog.value.sort === "schedule" ? (I(), b(uv, {
			key: 12,
			onClose: i
		})) : V(n).dialog.value.sort === "person" ? (I(), b(Cg, {
			key: 13,
			onClose: i
		})) : V(n).dialog.value.sort === "paste" ? (I(), b(ag, {
			key: 14,
			onClose: i
		})) : x("", !0)], 64)) : x("", !0);
	}
}), Dv = { class: "sheet" }, Ov = { class: "te-heading" }, kv = { class: "te-hint" }, Av = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ShortcutSheet",
	setup(e) {
		let t = s(), n = Object.entries(mn).map(([e, t]) => ({
			title: t,
			commands: pn.filter((t) => t.id.startsWith(`${e}.`) && t.keys?.length)
		})).filter((e) => e.commands.length > 0), r = /* @__PURE__ */ new Set([
			"!",
			"@",
			"="
		]), i = (e = []) => e.filter((e) => !r.has(e)), a = [
			["Pan", "drag the ground, or Space and drag"],
			["Zoom", "wheel, or pinch"],
			["Select several", "Shift and drag, or Shift and click"],
			["Quick add", "double click"],
			["Menu of what is under the pointer", "right click, long press, or the Menu key"],
			["Leave a code editor", "Escape, then Tab"]
		], o = [
			["Draw a wire from a node", ["W"]],
			["Draw a wire from a port, or connect it", ["Enter"]],
			["To the next port that fits", ["→"]],
			["To the next port at all", ["Shift →"]],
			["Take a wire off a port, to lead it elsewhere", ["Shift Enter"]],
			["Remove the wire of a port", ["Delete"]]
		];
		return (e, r) => (I(), b(gh, {
			title: "Keyboard shortcuts",
			wide: "",
			onClose: r[0] ||= (e) => V(t).shortcuts.value = !1
		}, {
			default: U(() => [C("div", Dv, [
				(I(!0), S(_, null, R(V(n), (e) => (I(), S("section", { key: e.title }, [C("h3", Ov, B(e.title), 1), C("dl", null, [(I(!0), S(_, null, R(e.commands, (e) => (I(), S("div", { key: e.id }, [C("dt", null, B(e.title), 1), C("dd", null, [(I(!0), S(_, null, R(i(e.keys), (e) => (I(), S("kbd", {
					key: e,
					class: "te-key"
				}, B(V(th)(e)), 1))), 128))])]))), 128))])]))), 128)),
				C("section", null, [r[1] ||= C("h3", { class: "te-heading" }, "Wires, on a focused node or port", -1), C("dl", null, [(I(), S(_, null, R(o, ([e, t]) => C("div", { key: e }, [C("dt", null, B(e), 1), C("dd", null, [(I(!0), S(_, null, R(t, (e) => (I(), S("kbd", {
					key: e,
					class: "te-key"
				}, B(e), 1))), 128))])])), 64))])]),
				C("section", null, [r[2] ||= C("h3", { class: "te-heading" }, "Pointer", -1), C("dl", null, [(I(), S(_, null, R(a, ([e, t]) => C("div", { key: e }, [C("dt", null, B(e), 1), C("dd", kv, B(t), 1)])), 64))])])
			])]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-2dadc710"]]);
// src/panels/inspector/use_draft.ts
function jv(e, t, n, { pause: r = 250, refused: i = () => !1 } = {}) {
	let a = L(null), o = L(!1), s = L(!1), c = 0, l = null;
	function u() {
		window.clearTimeout(c), e.unsent.delete(u), o.value && a.value !== null && (o.value = !1, l = a.value, n(a.value));
	}
	return H(t, () => {
		i() ? a.value ??= l : !s.value && !o.value && (a.value = null);
	}), P(u), {
		text: y(() => a.value ?? t()),
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
// src/panels/inspector/PolicyField.vue?vue&type=script&setup=true&lang.ts
var Mv = ["for", "data-field"], Nv = ["id"], Pv = [
	"id",
	"value",
	"aria-labelledby"
], Fv = ["value"], Iv = [
	"id",
	"value",
	"placeholder",
	"aria-labelledby",
	"aria-describedby",
	"aria-invalid"
], Lv = ["id"], Rv = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, zv = {
	key: 1,
	class: "te-hint"
}, Bv = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let t = e, n = c(), r = se(), i = L(null), a = jv(s(), () => t.stands, (e) => {
			if (i.value = null, e === t.stands) return;
			let [r, a] = t.node === void 0 ? ["set_rule", {
				rule: t.name,
				text: e
			}] : ["set_policy", {
				node: t.node,
				field: t.name,
				text: e
			}];
			n.command(r, a, (e) => i.value = e);
		}, {
			pause: 500,
			refused: () => i.value !== null
		});
		function o(e) {
			a.type(e.target.value), a.flush();
		}
		return (t, n) => (I(), S("label", {
			class: "setting",
			for: V(r),
			"data-testid": "field",
			"data-field": e.name,
			onFocusin: n[2] ||= (e) => V(a).focus(),
			onFocusout: n[3] ||= (e) => V(a).blur()
		}, [
			C("span", {
				id: `${V(r)}-name`,
				class: "name"
			}, B(e.title), 9, Nv),
			e.choices ? (I(), S("select", {
				key: 0,
				id: V(r),
				class: "te-input",
				value: V(a).text.value || e.choices[0],
				"aria-labelledby": `${V(r)}-name`,
				onChange: o
			}, [(I(!0), S(_, null, R(e.choices, (e) => (I(), S("option", {
				key: e,
				value: e
			}, B(e), 9, Fv))), 128))], 40, Pv)) : (I(), S("input", {
				key: 1,
				id: V(r),
				class: "te-input",
				type: "text",
				value: V(a).text.value,
				placeholder: e.placeholder,
				"aria-labelledby": `${V(r)}-name`,
				"aria-describedby": `${V(r)}-help`,
				"aria-invalid": i.value !== null,
				autocomplete: "off",
				onInput: n[0] ||= (e) => V(a).type(e.target.value),
				onKeydown: n[1] ||= G((e) => V(a).flush(), ["enter"])
			}, null, 40, Iv)),
			C("span", { id: `${V(r)}-help` }, [i.value ? (I(), S("span", Rv, B(i.value.message) + " " + B(i.value.fix), 1)) : (I(), S("span", zv, B(e.hint), 1))], 8, Lv)
		], 40, Mv));
	}
}), [["__scopeId", "data-v-115a55ff"]]), Vv = ["aria-label", "data-parameter"], Hv = { class: "line" }, Uv = ["value"], Wv = ["list", "value"], Gv = ["id"], Kv = ["value"], qv = ["aria-label"], Jv = ["placeholder", "value"], Yv = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, Xv = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		], n = e, r = c(), i = s(), a = se(), o = L(""), l = y(() => n.parameter.name), u = () => o.value !== "", d = (e) => o.value = `${e.message} ${e.fix}`;
		function f(e) {
			return e === void 0 || n.parameter.required ? "" : Dg(e, "$code") ? Mg(String(e.$code)) : jg(e);
		}
		let p = jv(i, () => n.parameter.name, (e) => {
			o.value = "";
			let t = e.trim();
			t && t !== l.value && r.command("rename_parameter", {
				name: l.value,
				to: t
			}, d);
		}, {
			pause: 1200,
			refused: u
		}), m = jv(i, () => n.parameter.type ?? "", (e) => {
			o.value = "", e !== (n.parameter.type ?? "") && r.command("set_parameter", {
				name: l.value,
				type: e
			}, d);
		}, {
			pause: 800,
			refused: u
		}), h = jv(i, () => f(n.parameter.default), (e) => {
			o.value = "", e !== f(n.parameter.default) && r.command("set_parameter", {
				name: l.value,
				default: e
			}, d);
		}, {
			pause: 500,
			refused: u
		});
		return (n, i) => (I(), S("div", {
			class: "parameter",
			role: "group",
			"aria-label": `Parameter ${e.parameter.name}`,
			"data-testid": "parameter",
			"data-parameter": e.parameter.name
		}, [
			C("div", Hv, [
				C("input", {
					class: "te-input mono",
					type: "text",
					"aria-label": "Name",
					value: V(p).text.value,
					spellcheck: "false",
					onFocusin: i[0] ||= (e) => V(p).focus(),
					onFocusout: i[1] ||= (e) => V(p).blur(),
					onInput: i[2] ||= (e) => V(p).type(e.target.value),
					onKeydown: i[3] ||= G((e) => V(p).flush(), ["enter"])
				}, null, 40, Uv),
				C("input", {
					class: "te-input mono",
					type: "text",
					"aria-label": "Type",
					placeholder: "any type",
					list: `${V(a)}-types`,
					value: V(m).text.value,
					spellcheck: "false",
					onFocusin: i[4] ||= (e) => V(m).focus(),
					onFocusout: i[5] ||= (e) => V(m).blur(),
					onInput: i[6] ||= (e) => V(m).type(e.target.value),
					onKeydown: i[7] ||= G((e) => V(m).flush(), ["enter"])
				}, null, 40, Wv),
				C("datalist", { id: `${V(a)}-types` }, [(I(), S(_, null, R(t, (e) => C("option", {
					key: e,
					value: e
				}, null, 8, Kv)), 64))], 8, Gv),
				C("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": `Remove the parameter ${e.parameter.name}`,
					title: "Remove",
					onClick: i[8] ||= (t) => V(r).command("remove_parameter", { name: e.parameter.name })
				}, [E($, { name: "trash" })], 8, qv)
			]),
			C("input", {
				class: "te-input",
				type: "text",
				"aria-label": "Default",
				placeholder: e.parameter.required ? "no default: asked for at every run" : "default",
				value: V(h).text.value,
				onFocusin: i[9] ||= (e) => V(h).focus(),
				onFocusout: i[10] ||= (e) => V(h).blur(),
				onInput: i[11] ||= (e) => V(h).type(e.target.value),
				onKeydown: i[12] ||= G((e) => V(h).flush(), ["enter"])
			}, null, 40, Jv),
			o.value ? (I(), S("span", Yv, B(o.value), 1)) : x("", !0)
		], 8, Vv));
	}
}), [["__scopeId", "data-v-61e7c46d"]]), Zv = { class: "returns" }, Qv = ["value"], $v = ["disabled"], ey = {
	key: 0,
	value: "written"
}, ty = {
	key: 0,
	class: "nodes"
}, ny = ["checked", "onChange"], ry = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ReturnsField",
	setup(e) {
		let t = c(), n = y(() => t.drawing.flow.value), r = y(() => n.value.returns ?? null), i = y(() => {
			let e = r.value;
			if (e === null) return [];
			let t = Array.isArray(e) ? e : [e];
			return t.every((e) => Dg(e, "$ref")) ? t.map((e) => String(e.$ref)) : null;
		}), a = y(() => n.value.returns_nothing ? "nothing" : r.value === null ? "rest" : i.value === null ? "written" : "chosen"), o = y(() => t.drawing.order.value);
		function s(e, n) {
			t.change([{
				op: "set_returns",
				returns: e,
				nothing: n
			}], "Say what the flow returns");
		}
		function l(e) {
			let t = e.target.value, n = o.value.at(-1);
			t === "nothing" ? s(null, !0) : t === "rest" ? s(null, !1) : t === "chosen" && n !== void 0 && s({ $ref: n }, !1);
		}
		function u(e, t) {
			let n = (t ? [...i.value ?? [], e] : (i.value ?? []).filter((t) => t !== e)).map((e) => ({ $ref: e }));
			s(n.length === 1 ? n[0] ?? null : n.length === 0 ? null : n, !1);
		}
		return (e, t) => (I(), S("div", Zv, [C("select", {
			class: "te-input",
			value: a.value,
			"aria-label": "What the flow returns",
			onChange: l
		}, [
			t[0] ||= C("option", { value: "rest" }, "Every result that nothing else reads", -1),
			C("option", {
				value: "chosen",
				disabled: o.value.length === 0
			}, "The values of chosen nodes", 8, $v),
			t[1] ||= C("option", { value: "nothing" }, "Nothing", -1),
			a.value === "written" ? (I(), S("option", ey, "As written in the code")) : x("", !0)
		], 40, Qv), a.value === "chosen" ? (I(), S("ul", ty, [(I(!0), S(_, null, R(o.value, (e) => (I(), S("li", { key: e }, [C("label", null, [C("input", {
			type: "checkbox",
			checked: i.value?.includes(e),
			onChange: (t) => u(e, t.target.checked)
		}, null, 40, ny), T(" " + B(e), 1)])]))), 128))])) : x("", !0)]));
	}
}), [["__scopeId", "data-v-278e81ae"]]), iy = [
	[/^ThreadPoolTaskRunner(?:\(\))?$/, "threads"],
	[/^ThreadPoolTaskRunner\(max_workers=(\d+)\)$/, "threads"],
	[/^DaskTaskRunner(?:\(\))?$/, "Dask"],
	[/^DaskTaskRunner\(cluster_kwargs=\{["']n_workers["']: (\d+), ["']threads_per_worker["']: 1\}\)$/, "Dask"],
	[/^DaskTaskRunner\(address=["']([^"']+)["']\)$/, "Dask"],
	[/^RayTaskRunner(?:\(\))?$/, "Ray"],
	[/^RayTaskRunner\(init_kwargs=\{["']num_cpus["']: (\d+)\}\)$/, "Ray"],
	[/^RayTaskRunner\(address=["']([^"']+)["']\)$/, "Ray"]
], ay = {
	Dask: "tcp://host:8786",
	Ray: "ray://host:10001"
};
function oy(e) {
	if (e === void 0) return {
		kind: "threads",
		workers: ""
	};
	let t = Dg(e, "$code") ? String(e.$code).trim() : "";
	for (let [e, n] of iy) {
		let r = e.exec(t);
		if (r) return {
			kind: n,
			workers: r[1] ?? ""
		};
	}
	return {
		kind: "as written",
		workers: ""
	};
}
// src/panels/inspector/FlowSettings.vue?vue&type=script&setup=true&lang.ts
var sy = { class: "flow" }, cy = ["for"], ly = ["id", "value"], uy = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, dy = ["for"], fy = ["id", "value"], py = { class: "title" }, my = {
	key: 0,
	class: "te-hint"
}, hy = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FlowSettings",
	setup(e) {
		let t = c(), n = s(), r = se(), i = y(() => t.drawing.flow.value), a = L(""), o = jv(n, () => i.value.name, (e) => {
			a.value = "", e.trim() && e !== i.value.name && t.command("describe", { name: e.trim() }, (e) => a.value = `${e.message} ${e.fix}`);
		}, {
			pause: 800,
			refused: () => a.value !== ""
		}), l = jv(n, () => i.value.description ?? "", (e) => {
			e !== (i.value.description ?? "") && t.command("describe", { description: e });
		}, { pause: 800 }), u = [
			{
				name: "overlap",
				title: "When runs meet",
				hint: "allow: side by side; queue: one after the other; skip: no second one; newest: it ends the others.",
				choices: [
					"allow",
					"queue",
					"skip",
					"newest"
				]
			},
			{
				name: "debounce",
				title: "Debounce",
				hint: "Of several runs asked for within this time the last one runs: 5 s, 2 min.",
				placeholder: "none"
			},
			{
				name: "budget",
				title: "Budget of a run",
				hint: "0.50 USD, 20000 tokens, 10 min, 5 min cpu, 512 MB; warn only says so.",
				placeholder: "none"
			},
			{
				name: "budget_per_day",
				title: "Budget of a day",
				hint: "For all runs of this flow together, until midnight UTC.",
				placeholder: "none"
			},
			{
				name: "undo",
				title: "Undo what it did",
				hint: "failure: when it fails or is stopped; ask: only when somebody asks for it; back to the last savepoint.",
				choices: [
					"never",
					"failure",
					"ask"
				]
			},
			{
				name: "pool",
				title: "Work pool",
				hint: "Workers of this pool of Prefect carry its runs out: gpu, or gpu/urgent for a queue of it.",
				placeholder: "this machine"
			}
		], d = y(() => oy(i.value.options?.task_runner)), f = [
			"threads",
			"Dask",
			"Ray"
		], p = y(() => ay[d.value.kind]), m = y(() => i.value.parameters ?? []);
		function h() {
			let e = /* @__PURE__ */ new Set([...m.value.map((e) => e.name), ...t.drawing.nodes.raw.keys()]), n = "value";
			for (let t = 2; e.has(n); t += 1) n = `value_${t}`;
			t.command("add_parameter", {
				name: n,
				type: "str",
				default: ""
			});
		}
		return (e, t) => (I(), S("div", sy, [
			C("label", {
				class: "setting",
				for: `${V(r)}-name`,
				"data-testid": "field",
				"data-field": "flow-name",
				onFocusin: t[2] ||= (e) => V(o).focus(),
				onFocusout: t[3] ||= (e) => V(o).blur()
			}, [
				t[7] ||= C("span", { class: "label" }, "Name", -1),
				C("input", {
					id: `${V(r)}-name`,
					class: "te-input",
					type: "text",
					maxlength: "200",
					value: V(o).text.value,
					onInput: t[0] ||= (e) => V(o).type(e.target.value),
					onKeydown: t[1] ||= G((e) => V(o).flush(), ["enter"])
				}, null, 40, ly),
				a.value ? (I(), S("span", uy, B(a.value), 1)) : x("", !0)
			], 40, cy),
			C("label", {
				class: "setting",
				for: `${V(r)}-description`,
				"data-testid": "field",
				"data-field": "flow-description",
				onFocusin: t[5] ||= (e) => V(l).focus(),
				onFocusout: t[6] ||= (e) => V(l).blur()
			}, [t[8] ||= C("span", { class: "label" }, "Description", -1), C("textarea", {
				id: `${V(r)}-description`,
				class: "te-input",
				rows: "3",
				placeholder: "What this flow is for",
				value: V(l).text.value,
				onInput: t[4] ||= (e) => V(l).type(e.target.value)
			}, null, 40, fy)], 40, dy),
			C("div", py, [t[10] ||= C("h4", { class: "te-heading" }, "Parameters", -1), C("button", {
				type: "button",
				class: "te-button small quiet",
				"data-testid": "add-parameter",
				onClick: h
			}, [E($, { name: "add" }), t[9] ||= T("Add", -1)])]),
			m.value.length === 0 ? (I(), S("p", my, "What may differ from run to run: a path, a date, a limit. Nodes use it by name.")) : x("", !0),
			(I(!0), S(_, null, R(m.value, (e) => (I(), b(Xv, {
				key: e.name,
				parameter: e
			}, null, 8, ["parameter"]))), 128)),
			t[11] ||= C("h4", { class: "te-heading" }, "Returns", -1),
			E(ry),
			t[12] ||= C("h4", { class: "te-heading" }, "Runs", -1),
			(I(), S(_, null, R(u, (e) => E(Bv, {
				key: e.name,
				name: e.name,
				title: e.title,
				hint: e.hint,
				placeholder: e.placeholder,
				choices: e.choices,
				stands: String(i.value.rules?.[e.name] ?? "")
			}, null, 8, [
				"name",
				"title",
				"hint",
				"placeholder",
				"choices",
				"stands"
			])), 64)),
			E(Bv, {
				name: "task_runner",
				title: "Task runner",
				hint: "Dask, Ray: items of maps and heavy nodes that only compute run in processes of a cluster, for long work.",
				choices: d.value.kind === "as written" ? [...f, d.value.kind] : f,
				stands: d.value.kind
			}, null, 8, ["choices", "stands"]),
			d.value.kind === "as written" ? x("", !0) : (I(), b(Bv, {
				key: 1,
				name: "workers",
				title: p.value ? "Processes" : "Threads",
				hint: p.value ? `How many, or the address of a cluster to join: ${p.value}.` : "How many nodes at once, at most.",
				placeholder: p.value ? "as many as processors" : "no limit",
				stands: d.value.workers
			}, null, 8, [
				"title",
				"hint",
				"placeholder",
				"stands"
			]))
		]));
	}
}), [["__scopeId", "data-v-0c50db77"]]);
// src/panels/parts/light_markdown.ts
function gy(e) {
	let t = [], n = e.replaceAll("\r\n", "\n").split("\n"), r = [], i = null, a = () => {
		r.length > 0 && t.push({
			sort: "paragraph",
			spans: _y(r.join(" "))
		}), i && t.push({
			sort: "list",
			items: i.map(_y)
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
function _y(e) {
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
var vy = { key: 0 }, yy = { key: 1 }, by = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "InlineText",
	props: { text: {} },
	setup(e) {
		let t = e, n = y(() => _y(t.text));
		return (e, t) => (I(), S("span", null, [(I(!0), S(_, null, R(n.value, (e, t) => (I(), S(_, { key: t }, [e.sort === "code" ? (I(), S("code", vy, B(e.text), 1)) : e.sort === "strong" ? (I(), S("strong", yy, B(e.text), 1)) : (I(), S(_, { key: 2 }, [T(B(e.text), 1)], 64))], 64))), 128))]));
	}
}), [["__scopeId", "data-v-4a235d03"]]), xy = { class: "text" }, Sy = { key: 0 }, Cy = { key: 1 }, wy = {
	key: 2,
	tabindex: "0"
}, Ty = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "LightMarkdown",
	props: { text: {} },
	setup(e) {
		let t = e, n = y(() => gy(t.text));
		function r(e) {
			return e.map((e) => k(e.sort === "text" ? "span" : e.sort, e.text));
		}
		let i = (e) => r(e.spans);
		return i.props = ["spans"], (e, t) => (I(), S("div", xy, [(I(!0), S(_, null, R(n.value, (e, t) => (I(), S(_, { key: t }, [e.sort === "paragraph" ? (I(), S("p", Sy, [E(i, { spans: e.spans }, null, 8, ["spans"])])) : e.sort === "list" ? (I(), S("ul", Cy, [(I(!0), S(_, null, R(e.items, (e, t) => (I(), S("li", { key: t }, [E(i, { spans: e }, null, 8, ["spans"])]))), 128))])) : (I(), S("pre", wy, B(e.text), 1))], 64))), 128))]));
	}
}), [["__scopeId", "data-v-faf1e398"]]), Ey = {
	key: 0,
	class: "te-empty"
}, Dy = { class: "help" }, Oy = {
	key: 0,
	class: "te-hint"
}, ky = {
	key: 0,
	class: "te-hint"
}, Ay = { class: "te-hint origin" }, jy = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "HelpTab",
	props: {
		kind: {},
		name: {}
	},
	setup(e) {
		return (t, n) => (I(), S("div", null, [e.kind ? (I(), S(_, { key: 1 }, [
			C("div", Dy, [E(Ty, { text: e.kind.help || e.kind.summary }, null, 8, ["text"])]),
			e.kind.inputs.length > 0 ? (I(), S(_, { key: 0 }, [n[0] ||= C("h4", { class: "te-heading" }, "Takes", -1), C("dl", null, [(I(!0), S(_, null, R(e.kind.inputs, (e) => (I(), S("div", { key: e.name }, [C("dt", null, [
				C("i", { style: N({ background: V(nf)(e.sort) }) }, null, 4),
				T(B(e.name) + " ", 1),
				C("small", null, B(e.type), 1)
			]), e.help ? (I(), S("dd", Oy, [E(by, { text: e.help }, null, 8, ["text"])])) : x("", !0)]))), 128))])], 64)) : x("", !0),
			e.kind.outputs.length > 0 ? (I(), S(_, { key: 1 }, [n[1] ||= C("h4", { class: "te-heading" }, "Gives", -1), C("dl", null, [(I(!0), S(_, null, R(e.kind.outputs, (e) => (I(), S("div", { key: e.name }, [C("dt", null, [
				C("i", { style: N({ background: V(nf)(e.sort) }) }, null, 4),
				T(B(e.name) + " ", 1),
				C("small", null, B(e.type), 1)
			]), e.help ? (I(), S("dd", ky, [E(by, { text: e.help }, null, 8, ["text"])])) : x("", !0)]))), 128))])], 64)) : x("", !0),
			e.kind.permissions.length > 0 ? (I(), S(_, { key: 2 }, [n[2] ||= C("h4", { class: "te-heading" }, "May", -1), C("p", null, B(e.kind.permissions.join(", ")), 1)], 64)) : x("", !0),
			e.kind.missing.length > 0 ? (I(), S(_, { key: 3 }, [n[3] ||= C("h4", { class: "te-heading" }, "Missing here", -1), (I(!0), S(_, null, R(e.kind.missing, (e) => (I(), S("pre", {
				key: e,
				tabindex: "0"
			}, B(e), 1))), 128))], 64)) : x("", !0),
			C("p", Ay, B(e.kind.kind) + " · " + B(e.kind.origin), 1)
		], 64)) : (I(), S("p", Ey, "Nothing is known of “" + B(e.name) + "” here.", 1))]));
	}
}), [["__scopeId", "data-v-9dda7910"]]), My = { class: "head" }, Ny = ["value"], Py = ["title"], Fy = {
	key: 0,
	class: "te-problem message",
	role: "alert"
}, Iy = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "NodeHead",
	props: {
		node: {},
		kind: {}
	},
	setup(e) {
		let t = e, n = c(), r = L(""), i = s(), a = jv(i, () => t.node.id, (e) => {
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
		return (t, o) => (I(), S(_, null, [C("header", My, [
			E(sf, { family: e.kind?.family ?? "other" }, null, 8, ["family"]),
			C("input", {
				class: "name",
				type: "text",
				"aria-label": "Name of the node",
				"data-testid": "node-name",
				spellcheck: "false",
				value: V(a).text.value,
				onFocusin: o[0] ||= (e) => V(a).focus(),
				onFocusout: o[1] ||= (e) => V(a).blur(),
				onInput: o[2] ||= (e) => V(a).type(e.target.value),
				onKeydown: [o[3] ||= G((e) => e.target.blur(), ["enter"]), o[4] ||= G((e) => V(a).forget(), ["esc"])]
			}, null, 40, Ny),
			e.kind?.is_flow ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"data-testid": "open-subflow",
				onClick: o[5] ||= (e) => V(J)("flow.open_subflow", V(n), V(i))
			}, "Open")) : x("", !0),
			C("span", {
				class: "kind",
				title: e.node.kind
			}, B(e.kind?.title ?? e.node.kind), 9, Py)
		]), r.value ? (I(), S("p", Fy, B(r.value), 1)) : x("", !0)], 64));
	}
}), [["__scopeId", "data-v-7da9109c"]]), Ly = { class: "note" }, Ry = ["for"], zy = ["id", "value"], By = ["id", "value"], Vy = {
	key: 2,
	class: "te-hint"
}, Hy = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "NoteSettings",
	props: {
		sort: {},
		id: {}
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = se(), a = y(() => n.drawing.notes.visible.get(t.id)), o = y(() => n.drawing.groups.visible.get(t.id)), l = jv(r, () => (t.sort === "note" ? a.value?.text : o.value?.title) ?? "", (e) => {
			t.sort === "note" && a.value ? n.change([{
				op: "set_note",
				id: t.id,
				note: {
					...a.value,
					text: e
				}
			}], "Write a note") : o.value && n.change([{
				op: "set_group",
				id: t.id,
				group: {
					...o.value,
					title: e
				}
			}], "Name a frame");
		}, { pause: 400 });
		return (t, a) => (I(), S("div", Ly, [
			C("label", { for: V(i) }, B(e.sort === "note" ? "Note, in Markdown" : "Title of the frame"), 9, Ry),
			e.sort === "note" ? (I(), S("textarea", {
				key: 0,
				id: V(i),
				class: "te-input",
				rows: "10",
				value: V(l).text.value,
				onFocusin: a[0] ||= (e) => V(l).focus(),
				onFocusout: a[1] ||= (e) => V(l).blur(),
				onInput: a[2] ||= (e) => V(l).type(e.target.value)
			}, null, 40, zy)) : (I(), S("input", {
				key: 1,
				id: V(i),
				class: "te-input",
				type: "text",
				value: V(l).text.value,
				onFocusin: a[3] ||= (e) => V(l).focus(),
				onFocusout: a[4] ||= (e) => V(l).blur(),
				onInput: a[5] ||= (e) => V(l).type(e.target.value)
			}, null, 40, By)),
			o.value ? (I(), S("p", Vy, B(o.value.nodes?.length ?? 0) + " nodes", 1)) : x("", !0),
			e.sort === "group" ? (I(), S("button", {
				key: 3,
				type: "button",
				class: "te-button",
				onClick: a[6] ||= (e) => V(J)("link.select_group", V(n), V(r))
			}, "Select its nodes")) : x("", !0),
			C("button", {
				type: "button",
				class: "te-button danger",
				onClick: a[7] ||= (e) => V(J)("link.remove", V(n), V(r))
			}, "Remove the " + B(e.sort === "note" ? "note" : "frame"), 1)
		]));
	}
}), [["__scopeId", "data-v-02194b12"]]), Uy = ["aria-label"], Wy = [
	"id",
	"aria-selected",
	"aria-controls",
	"tabindex",
	"data-tab",
	"onClick"
], Gy = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		return (t, n) => (I(), S("div", {
			class: "te-tabs",
			role: "tablist",
			"aria-label": e.label,
			onKeydown: [n[0] ||= G((e) => i(e, -1), ["left"]), n[1] ||= G((e) => i(e, 1), ["right"])]
		}, [(I(!0), S(_, null, R(e.tabs, (t, n) => (I(), S("button", {
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
		}, [T(B(t.title), 1), t.count === void 0 ? x("", !0) : (I(), S("span", {
			key: 0,
			class: M(["count", { alarm: t.alarm }])
		}, B(t.count), 3))], 8, Wy))), 128))], 40, Uy));
	}
}), [["__scopeId", "data-v-93192d07"]]), Ky = { class: "elapsed" }, qy = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ElapsedTime",
	props: { node: {} },
	setup(e) {
		let t = e, { words: n, rate: r } = Yf(() => t.node);
		return (e, t) => (I(), S("span", Ky, B([V(n), V(r)].filter(Boolean).join(" · ")), 1));
	}
}), [["__scopeId", "data-v-4d1a3ad1"]]), Jy = 32;
function Yy(e, t) {
	let n = Math.min(1, t.width / e.width, t.height / e.height);
	return {
		zoom: n,
		x: (t.width - e.width * n) / 2,
		y: (t.height - e.height * n) / 2
	};
}
function Xy(e, t, n, r) {
	let i = Math.min(Jy, Math.max(r, e.zoom * t)), a = i / e.zoom;
	return {
		zoom: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
function Zy(e, t, n) {
	let r = (e, t, n) => t <= n ? (n - t) / 2 : Math.min(n / 3, Math.max(n - t - n / 3, e));
	return {
		zoom: e.zoom,
		x: r(e.x, t.width * e.zoom, n.width),
		y: r(e.y, t.height * e.zoom, n.height)
	};
}
function Qy(e, t, n, r, i = 1) {
	let a = Math.max(0, Math.min(r - 1, Math.floor(Math.log2(1 / (e.zoom * i))))), o = 512 * 2 ** a, s = Math.max(0, -e.x / e.zoom), c = Math.max(0, -e.y / e.zoom), l = Math.min(t.width, (n.width - e.x) / e.zoom), u = Math.min(t.height, (n.height - e.y) / e.zoom), d = [];
	for (let e = Math.floor(c / o); e * o < u; e += 1) for (let n = Math.floor(s / o); n * o < l; n += 1) {
		let r = n * o, i = e * o, s = Math.min(o, t.width - r), c = Math.min(o, t.height - i);
		d.push({
			key: `${a}/${n}/${e}`,
			level: a,
			column: n,
			row: e,
			x: r,
			y: i,
			width: s,
			height: c
		});
	}
	return d;
}
// src/panels/output/ImageView.vue?vue&type=script&setup=true&lang.ts
var $y = { class: "image-view" }, eb = {
	class: "bar",
	role: "toolbar",
	"aria-label": "Zoom"
}, tb = { class: "te-hint percent" }, nb = {
	key: 0,
	class: "te-hint"
}, rb = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, ib = ["aria-label", "data-zoom"], ab = ["src"], ob = ["src"], sb = 4e6, cb = 60, lb = 120, ub = 2048, db = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ImageView",
	props: {
		source: {},
		facts: {},
		label: {},
		shared: {}
	},
	emits: ["look"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = L(null), a = z({
			width: 0,
			height: 0
		}), o = z(n.facts.width && n.facts.height ? {
			width: n.facts.width,
			height: n.facts.height
		} : null), s = z({
			x: 0,
			y: 0,
			zoom: 1
		}), c = z([]), l = L(!1), u = !0, d, f = new ResizeObserver(() => b()), p = y(() => (n.facts.width ?? 0) * (n.facts.height ?? 0) > sb ? n.facts.levels ?? 0 : 0), m = y(() => p.value > 0 || n.facts.view === "plot" ? n.source.picture(ub) : n.source.content()), h = y(() => o.value && a.value.width > 0 ? Yy(o.value, a.value) : null), g = y(() => `${Math.round(s.value.zoom * 100)} %`), v = y(() => `translate(${s.value.x}px, ${s.value.y}px) scale(${s.value.zoom})`);
		function b() {
			let e = i.value?.getBoundingClientRect();
			e && e.width !== 0 && (a.value = {
				width: e.width,
				height: e.height
			}, u && h.value ? T(h.value, !0) : E());
		}
		function w(e) {
			let t = e.target;
			o.value ??= {
				width: t.naturalWidth || 300,
				height: t.naturalHeight || 150
			}, b();
		}
		function T(e, t = !1) {
			o.value && (u = t, s.value = Zy(e, o.value, a.value), r("look", s.value), E());
		}
		function E() {
			p.value !== 0 && (clearTimeout(d), d = setTimeout(() => {
				let { value: e } = o;
				e && (c.value = Qy(s.value, e, a.value, p.value, window.devicePixelRatio));
			}, lb));
		}
		function D(e, t = {
			x: a.value.width / 2,
			y: a.value.height / 2
		}) {
			T(Xy(s.value, e, t, Math.min(h.value?.zoom ?? 1, 1) / 2));
		}
		function O(e) {
			let t = i.value?.getBoundingClientRect();
			t && D(Math.exp(-e.deltaY * (e.deltaMode === 1 ? 16 : 1) * .002), {
				x: e.clientX - t.x,
				y: e.clientY - t.y
			});
		}
		let k = /* @__PURE__ */ new Map();
		function ee(e) {
			e.target.closest("button") || (i.value?.setPointerCapture(e.pointerId), k.set(e.pointerId, {
				x: e.clientX,
				y: e.clientY
			}));
		}
		function A(e) {
			let t = k.get(e.pointerId), n = i.value?.getBoundingClientRect();
			if (!t || !n) return;
			let r = {
				x: e.clientX,
				y: e.clientY
			};
			k.set(e.pointerId, r);
			let a = [...k].find(([t]) => t !== e.pointerId)?.[1];
			if (!a) return T({
				...s.value,
				x: s.value.x + r.x - t.x,
				y: s.value.y + r.y - t.y
			});
			D(Math.hypot(r.x - a.x, r.y - a.y) / Math.max(1, Math.hypot(t.x - a.x, t.y - a.y)), {
				x: (r.x + a.x) / 2 - n.x,
				y: (r.y + a.y) / 2 - n.y
			});
		}
		function j(e) {
			let { x: t, y: n } = s.value, r = e.ctrlKey || e.metaKey ? void 0 : {
				"+": () => D(1.25),
				"=": () => D(1.25),
				"-": () => D(.8),
				0: () => ne(),
				f: () => te(),
				ArrowLeft: () => T({
					...s.value,
					x: t + cb
				}),
				ArrowRight: () => T({
					...s.value,
					x: t - cb
				}),
				ArrowUp: () => T({
					...s.value,
					y: n + cb
				}),
				ArrowDown: () => T({
					...s.value,
					y: n - cb
				})
			}[e.key];
			r && (e.preventDefault(), e.stopPropagation(), r());
		}
		function te() {
			h.value && T(h.value, !0);
		}
		function ne() {
			D(1 / s.value.zoom);
		}
		return F(() => {
			b(), i.value && f.observe(i.value);
		}), P(() => {
			clearTimeout(d), f.disconnect();
		}), H(() => n.shared, (e) => {
			e && e !== s.value && (s.value = e, E());
		}), (t, n) => (I(), S("div", $y, [C("div", eb, [
			C("button", {
				type: "button",
				class: "te-button small",
				title: "The whole picture (F)",
				onClick: te
			}, "Fit"),
			C("button", {
				type: "button",
				class: "te-button small",
				title: "One pixel for one pixel (0)",
				onClick: ne
			}, "100 %"),
			C("button", {
				type: "button",
				class: "te-button small icon",
				"aria-label": "Zoom out",
				onClick: n[0] ||= (e) => D(.8)
			}, "−"),
			C("span", tb, B(g.value), 1),
			C("button", {
				type: "button",
				class: "te-button small icon",
				"aria-label": "Zoom in",
				onClick: n[1] ||= (e) => D(1.25)
			}, "+"),
			o.value ? (I(), S("span", nb, B(o.value.width.toLocaleString("en")) + " × " + B(o.value.height.toLocaleString("en")), 1)) : x("", !0),
			re(t.$slots, "default", {}, void 0, !0)
		]), l.value ? (I(), S("p", rb, "This browser cannot show the picture; it can be downloaded.")) : (I(), S("div", {
			key: 1,
			ref_key: "stage",
			ref: i,
			class: "stage",
			role: "img",
			tabindex: "0",
			"aria-label": `${e.label}. Plus and minus zoom, arrows move.`,
			"data-testid": "picture",
			"data-zoom": s.value.zoom.toFixed(3),
			onWheel: K(O, ["prevent"]),
			onPointerdown: ee,
			onPointermove: A,
			onPointerup: n[3] ||= (e) => V(k).delete(e.pointerId),
			onPointercancel: n[4] ||= (e) => V(k).delete(e.pointerId),
			onDblclick: n[5] ||= (e) => s.value.zoom === h.value?.zoom ? ne() : te(),
			onKeydown: j
		}, [C("div", {
			class: "sheet",
			style: N({ transform: v.value })
		}, [C("img", {
			src: m.value,
			alt: "",
			draggable: "false",
			class: M(["whole", { pixels: s.value.zoom >= 3 }]),
			style: N(o.value ? {
				width: `${o.value.width}px`,
				height: `${o.value.height}px`
			} : {}),
			onLoad: w,
			onError: n[2] ||= (e) => l.value = !0
		}, null, 46, ab), (I(!0), S(_, null, R(c.value, (t) => (I(), S("img", {
			key: t.key,
			src: e.source.tile(t.level, t.column, t.row),
			alt: "",
			draggable: "false",
			class: M(["tile", { pixels: s.value.zoom >= 3 }]),
			style: N({
				left: `${t.x}px`,
				top: `${t.y}px`,
				width: `${t.width}px`,
				height: `${t.height}px`
			})
		}, null, 14, ob))), 128))], 4)], 40, ib))]));
	}
}), [["__scopeId", "data-v-fa482880"]]), fb = { class: "compare" }, pb = { class: "bar" }, mb = ["aria-pressed"], hb = ["aria-pressed"], gb = {
	key: 0,
	class: "edge"
}, _b = {
	key: 0,
	class: "te-hint"
}, vb = {
	key: 0,
	class: "te-hint"
}, yb = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "CompareImages",
	props: {
		one: {},
		other: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = L(!1), i = L(50), a = z(null);
		return (t, o) => (I(), S("div", fb, [C("div", pb, [
			C("button", {
				type: "button",
				class: "te-button small",
				"aria-pressed": !r.value,
				onClick: o[0] ||= (e) => r.value = !1
			}, "Side by side", 8, mb),
			C("button", {
				type: "button",
				class: "te-button small",
				"aria-pressed": r.value,
				onClick: o[1] ||= (e) => r.value = !0
			}, "One over the other", 8, hb),
			r.value ? (I(), S("label", gb, [
				T(B(e.one.name), 1),
				W(C("input", {
					"onUpdate:modelValue": o[2] ||= (e) => i.value = e,
					type: "range",
					min: "0",
					max: "100",
					"aria-label": "Where the pictures meet"
				}, null, 512), [[
					de,
					i.value,
					void 0,
					{ number: !0 }
				]]),
				T(B(e.other.name), 1)
			])) : x("", !0),
			C("button", {
				type: "button",
				class: "te-button small",
				onClick: o[3] ||= (e) => n("close")
			}, "Stop comparing")
		]), C("div", { class: M(["pictures", { over: r.value }]) }, [C("figure", null, [r.value ? x("", !0) : (I(), S("figcaption", _b, B(e.one.name), 1)), E(db, {
			source: e.one.source,
			facts: e.one.facts,
			label: `Picture of ${e.one.name}`,
			shared: a.value,
			onLook: o[4] ||= (e) => a.value = e
		}, null, 8, [
			"source",
			"facts",
			"label",
			"shared"
		])]), C("figure", { style: N(r.value ? { clipPath: `inset(0 0 0 ${i.value}%)` } : {}) }, [r.value ? x("", !0) : (I(), S("figcaption", vb, B(e.other.name), 1)), E(db, {
			source: e.other.source,
			facts: e.other.facts,
			label: `Picture of ${e.other.name}`,
			shared: a.value,
			onLook: o[5] ||= (e) => a.value = e
		}, null, 8, [
			"source",
			"facts",
			"label",
			"shared"
		])], 4)], 2)]));
	}
}), [["__scopeId", "data-v-5cc3c729"]]), bb = 8e6, xb = class {
	offset = 0;
	total = 0;
	view = 0;
	top = 0;
	resize(e, t) {
		this.total = e, this.view = t, this.offset = this.clamped(this.offset), this.isLong || (this.top = this.offset);
	}
	get height() {
		return Math.min(this.total, bb);
	}
	get shift() {
		return this.top - this.offset;
	}
	scrolled(e) {
		let t = e - this.top;
		this.top = e, this.offset = this.isLong ? e <= 0 ? 0 : e >= this.height - this.view ? this.most : Math.abs(t) <= this.view ? this.clamped(this.offset + t) : e / (this.height - this.view) * this.most : e;
	}
	moveTo(e) {
		return this.offset = this.clamped(e), this.settle();
	}
	settle() {
		return this.top = this.isLong && this.most > 0 ? this.offset / this.most * (this.height - this.view) : this.offset, this.top;
	}
	get isLong() {
		return this.total > bb;
	}
	get most() {
		return Math.max(0, this.total - this.view);
	}
	clamped(e) {
		return Math.min(this.most, Math.max(0, e));
	}
}, Sb = 8, Cb = 160, wb = 4e3;
function Tb(e, t, n, r = 0) {
	let i = new xb(), a = z({
		offset: 0,
		shift: 0,
		view: 0,
		height: 0
	}), o = L(0), s = L(0), c, l = typeof ResizeObserver > "u" ? null : new ResizeObserver(() => d());
	function u() {
		let t = Math.min(wb, e.value?.clientHeight ?? 0);
		a.value = {
			offset: i.offset,
			shift: i.shift,
			view: t,
			height: i.height - r
		};
	}
	function d() {
		let a = e.value;
		a && (s.value = a.clientWidth, i.resize(r + t() * n, a.clientHeight), u());
	}
	function f(t) {
		e.value && Math.abs(e.value.scrollTop - t) >= 1 && (e.value.scrollTop = t), u();
	}
	function p() {
		let t = e.value;
		t && (o.value = t.scrollLeft, i.scrolled(t.scrollTop), u(), i.isLong && (clearTimeout(c), c = setTimeout(() => f(i.settle()), Cb)));
	}
	function m(e) {
		let t = e * n, o = a.value.view - r;
		t < i.offset ? f(i.moveTo(t)) : t + n > i.offset + o && f(i.moveTo(t + n - o));
	}
	function h() {
		d(), f(i.moveTo(i.most));
	}
	function g(e) {
		d(), f(i.moveTo(i.offset + e * n));
	}
	return F(() => {
		d(), e.value && l?.observe(e.value);
	}), P(() => {
		clearTimeout(c), l?.disconnect();
	}), H(t, d, { flush: "post" }), {
		range: y(() => {
			let { offset: e, view: r } = a.value;
			return [Math.max(0, Math.floor(e / n) - Sb), Math.min(t(), Math.ceil((e + r) / n) + Sb)];
		}),
		height: y(() => a.value.height),
		shift: y(() => a.value.shift),
		atEnd: y(() => a.value.offset + a.value.view >= r + t() * n - 2),
		page: y(() => Math.max(1, Math.floor((a.value.view - r) / n) - 1)),
		left: o,
		width: s,
		scrolled: p,
		reveal: m,
		toEnd: h,
		shiftBy: g
	};
}
// src/panels/output/DiffView.vue?vue&type=script&setup=true&lang.ts
var Eb = { class: "diff-view" }, Db = { class: "bar" }, Ob = { class: "te-hint" }, kb = ["aria-label"], Ab = {
	class: "number",
	"aria-hidden": "true"
}, jb = {
	class: "number",
	"aria-hidden": "true"
}, Mb = { class: "sign" }, Nb = 20, Pb = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "DiffView",
	props: {
		text: {},
		label: {}
	},
	setup(e) {
		let t = {
			added: "+",
			removed: "−",
			same: " ",
			place: " ",
			file: " ",
			note: " "
		}, n = e, r = L(null), i = y(() => Ao(n.text)), a = y(() => jo(i.value)), o = Tb(r, () => i.value.length, Nb), s = y(() => i.value.slice(...o.range.value).map((e, t) => ({
			line: e,
			index: t + o.range.value[0]
		}))), c = y(() => i.value.reduce((e, t) => Math.max(e, t.text.length), 0) + 16);
		return (n, i) => (I(), S("div", Eb, [C("div", Db, [C("span", Ob, B(a.value.added.toLocaleString("en")) + " lines added, " + B(a.value.removed.toLocaleString("en")) + " removed", 1), re(n.$slots, "default", {}, void 0, !0)]), C("div", {
			ref_key: "box",
			ref: r,
			class: "box",
			role: "region",
			tabindex: "0",
			"aria-label": e.label,
			onScrollPassive: i[0] ||= (e) => V(o).scrolled()
		}, [C("div", {
			class: "rows",
			style: N({
				height: `${V(o).height.value}px`,
				width: `${c.value}ch`
			})
		}, [(I(!0), S(_, null, R(s.value, ({ line: e, index: n }) => (I(), S("div", {
			key: n,
			class: M(["line", e.sort]),
			style: N({ transform: `translateY(${n * Nb + V(o).shift.value}px)` })
		}, [
			C("span", Ab, B(e.before ?? ""), 1),
			C("span", jb, B(e.after ?? ""), 1),
			C("span", Mb, B(t[e.sort]), 1),
			T(B(e.text), 1)
		], 6))), 128))], 4)], 40, kb)]));
	}
}), [["__scopeId", "data-v-faa79ee4"]]), Fb = { class: "changes" }, Ib = { class: "bar" }, Lb = {
	key: 0,
	class: "te-hint"
}, Rb = ["value"], zb = ["value"], Bb = {
	key: 0,
	class: "te-hint"
}, Vb = {
	key: 1,
	class: "box",
	tabindex: "0",
	role: "region",
	"aria-label": "Rows that are different"
}, Hb = { "aria-hidden": "true" }, Ub = { class: "te-hidden" }, Wb = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "RowChanges",
	props: { found: {} },
	emits: ["key"],
	setup(e, { emit: t }) {
		let n = t, r = {
			added: "+",
			removed: "−",
			changed: "±"
		}, i = Object.keys(r);
		return (t, a) => (I(), S("div", Fb, [
			C("p", Ib, [
				(I(!0), S(_, null, R(V(i).filter((t) => e.found.counts[t]), (t) => (I(), S("span", {
					key: t,
					class: "te-chip"
				}, B(r[t]) + " " + B(e.found.counts[t].toLocaleString("en")) + " " + B(t), 1))), 128)),
				(I(!0), S(_, null, R(e.found.columns_added, (e) => (I(), S("span", {
					key: `+${e}`,
					class: "te-chip"
				}, "+ column " + B(e), 1))), 128)),
				(I(!0), S(_, null, R(e.found.columns_removed, (e) => (I(), S("span", {
					key: `-${e}`,
					class: "te-chip"
				}, "− column " + B(e), 1))), 128)),
				e.found.rows.length === 0 ? (I(), S("span", Lb, "The rows are the same" + B(e.found.cut ? " as far as they are compared" : "") + ".", 1)) : x("", !0),
				C("select", {
					class: "te-input",
					"aria-label": "How rows are found again",
					value: e.found.key,
					onChange: a[0] ||= (e) => n("key", e.target.value)
				}, [a[1] ||= C("option", { value: "" }, "Compare by position", -1), (I(!0), S(_, null, R(e.found.keys, (e) => (I(), S("option", {
					key: e,
					value: e
				}, "Rows named by " + B(e), 9, zb))), 128))], 40, Rb)
			]),
			e.found.cut ? (I(), S("p", Bb, "The first 20,000 rows of each are compared.")) : x("", !0),
			e.found.rows.length > 0 ? (I(), S("div", Vb, [C("table", null, [C("thead", null, [C("tr", null, [
				a[2] ||= C("th", { scope: "col" }, [C("span", { class: "te-hidden" }, "Change")], -1),
				a[3] ||= C("th", { scope: "col" }, "Row", -1),
				(I(!0), S(_, null, R(e.found.columns, (e) => (I(), S("th", {
					key: e,
					scope: "col"
				}, B(e), 1))), 128))
			])]), C("tbody", null, [(I(!0), S(_, null, R(e.found.rows, (e, t) => (I(), S("tr", {
				key: t,
				class: M(e.sort)
			}, [
				C("td", null, [C("span", Hb, B(r[e.sort]), 1), C("span", Ub, B(e.sort), 1)]),
				C("td", null, B(e.place), 1),
				(I(!0), S(_, null, R(e.after ?? e.before ?? [], (t, n) => (I(), S("td", {
					key: n,
					class: M({ other: e.changed.includes(n) })
				}, [e.changed.includes(n) && e.before ? (I(), S(_, { key: 0 }, [
					C("del", null, B(V(Go)(e.before[n])), 1),
					a[4] ||= T(" → ", -1),
					C("ins", null, B(V(Go)(t)), 1)
				], 64)) : (I(), S(_, { key: 1 }, [T(B(V(Go)(t)), 1)], 64))], 2))), 128))
			], 2))), 128))])])])) : x("", !0)
		]));
	}
}), [["__scopeId", "data-v-89512495"]]), Gb = ["data-sort"], Kb = {
	key: 0,
	class: "bar"
}, qb = { class: "te-hint" }, Jb = {
	key: 1,
	class: "te-problem",
	role: "alert"
}, Yb = {
	key: 2,
	class: "te-hint",
	role: "status"
}, Xb = {
	key: 3,
	class: "number"
}, Zb = {
	key: 0,
	class: "te-hint"
}, Qb = {
	key: 1,
	class: "te-hint"
}, $b = {
	key: 7,
	class: "te-hint"
}, ex = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "DifferenceOfValues",
	props: {
		before: {},
		after: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = z(null), o = z(null), s = z(""), c = z(null), l = new AbortController();
		H([() => n.before.source.key, () => n.after.source.key], () => c.value = null), H([
			() => n.before.source.key,
			() => n.after.source.key,
			c
		], async () => {
			l.abort(), l = new AbortController();
			let { signal: e } = l;
			i.value = o.value = null, s.value = "";
			try {
				let { before: t, after: r } = n, a = await r.source.difference(t.source, c.value, e), s = a.sort === "picture" ? await Promise.all([t.source.facts(e), r.source.facts(e)]) : null;
				if (e.aborted) return;
				o.value = s, i.value = a;
			} catch (t) {
				if (tp(t) || e.aborted) return;
				s.value = t instanceof a ? `${t.refusal.message} ${t.refusal.fix}` : String(t);
			}
		}, { immediate: !0 }), P(() => l.abort());
		let u = y(() => {
			let e = i.value;
			return e?.sort !== "number" || typeof e.before != "number" || typeof e.after != "number" || e.before === 0 ? "" : `${(100 * (e.after - e.before) / Math.abs(e.before)).toLocaleString("en", {
				maximumFractionDigits: 1,
				signDisplay: "always"
			})} %`;
		}), d = (e) => typeof e == "number" ? e.toLocaleString("en", { maximumSignificantDigits: 15 }) : String(e);
		return (t, n) => (I(), S("div", {
			class: "difference",
			"data-testid": "value-difference",
			"data-sort": i.value?.sort
		}, [i.value?.sort === "picture" ? x("", !0) : (I(), S("p", Kb, [C("span", qb, "From " + B(e.before.name) + " to " + B(e.after.name), 1), C("button", {
			type: "button",
			class: "te-button small",
			onClick: n[0] ||= (e) => r("close")
		}, "Stop comparing")])), s.value ? (I(), S("p", Jb, B(s.value), 1)) : i.value ? i.value.sort === "number" ? (I(), S("p", Xb, [T(B(d(i.value.before)) + " → " + B(d(i.value.after)) + " ", 1), C("small", null, B(u.value), 1)])) : i.value.sort === "text" ? (I(), S(_, { key: 4 }, [i.value.cut ? (I(), S("p", Zb, "Only the beginnings are compared: these texts are long.")) : x("", !0), i.value.lines.length === 0 ? (I(), S("p", Qb, "The texts are the same" + B(i.value.cut ? " as far as they are compared" : "") + ".", 1)) : (I(), b(Pb, {
			key: 2,
			text: i.value.lines.join("\n"),
			label: "What is different"
		}, null, 8, ["text"]))], 64)) : i.value.sort === "table" ? (I(), b(Wb, {
			key: 5,
			found: i.value,
			onKey: n[1] ||= (e) => c.value = e
		}, null, 8, ["found"])) : i.value.sort === "picture" && o.value ? (I(), b(yb, {
			key: 6,
			one: {
				...e.before,
				facts: o.value[0]
			},
			other: {
				...e.after,
				facts: o.value[1]
			},
			onClose: n[2] ||= (e) => r("close")
		}, null, 8, ["one", "other"])) : (I(), S("p", $b, "These values have no form in which they could be compared.")) : (I(), S("p", Yb, "Comparing …"))], 8, Gb));
	}
}), [["__scopeId", "data-v-5d8543d8"]]), tx = 6, nx = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "VirtualList",
	props: {
		items: {},
		rowHeight: {},
		whole: { default: 0 },
		keep: { default: -1 }
	},
	setup(e, { expose: t }) {
		let n = e, r = L(null), i = L(0), a = L(600), o = typeof ResizeObserver > "u" ? null : new ResizeObserver(() => l()), s = y(() => {
			let e = n.items.length, t = e <= n.whole, r = t ? 0 : Math.max(0, Math.min(e - 1, i.value) - tx), o = t ? e : Math.min(e, i.value + Math.ceil(a.value / n.rowHeight) + 1 + tx), s = Array.from({ length: Math.max(0, o - r) }, (e, t) => r + t);
			return n.keep < 0 || n.keep >= e || n.keep >= r && n.keep < o ? s : n.keep < r ? [n.keep, ...s] : [...s, n.keep];
		}), c = y(() => s.value.flatMap((e) => {
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
		} }), F(() => {
			l(), r.value && o?.observe(r.value);
		}), P(() => o?.disconnect()), (t, n) => (I(), S("div", {
			ref_key: "box",
			ref: r,
			class: "list",
			onScrollPassive: l
		}, [C("div", {
			role: "presentation",
			style: N({
				height: `${e.items.length * e.rowHeight}px`,
				position: "relative"
			})
		}, [(I(!0), S(_, null, R(c.value, ({ item: n, index: r }) => (I(), S("div", {
			key: n.key,
			class: "row",
			role: "presentation",
			style: N({ transform: `translateY(${r * e.rowHeight}px)` })
		}, [re(t.$slots, "default", {
			item: n,
			index: r
		}, void 0, !0)], 4))), 128))], 4)], 544));
	}
}), [["__scopeId", "data-v-7d8c0dce"]]), rx = 100, ix = class {
	source;
	changed;
	root = null;
	constructor(e, t) {
		this.source = e, this.changed = t;
	}
	async start() {
		this.root = ux({
			key: "",
			preview: null,
			kind: "object",
			length: 0
		}, "", -1), this.root.open = !0, await this.load(this.root);
	}
	get rows() {
		let e = [];
		return this.root && fx(this.root, e), e;
	}
	toggle(e) {
		let t = this.find(e);
		t && t.item.kind !== "scalar" && t.item.length !== 0 && (t.open = !t.open, t.open && t.children === null ? this.load(t) : this.changed());
	}
	more(e) {
		let t = e === "" ? this.root : this.find(e);
		t && this.load(t);
	}
	async load(e) {
		if (!e.waiting) {
			e.waiting = !0, e.failed = "", this.changed();
			try {
				dx(e, await this.source.items(e.path, e.children?.length ?? 0, rx));
			} catch (t) {
				e.failed = t instanceof Error ? t.message : String(t);
			}
			e.waiting = !1, this.changed();
		}
	}
	find(e) {
		let t = this.root ?? void 0;
		for (let n of Tp(e)) t = t?.children?.find((e) => String(e.item.key) === n);
		return t;
	}
};
function ax(e) {
	return { items(t, n, r) {
		let i = e;
		for (let e of Tp(t)) i = Array.isArray(i) ? i[Number(e)] : typeof i == "object" && i ? i[e] : void 0;
		let a = lx(i ?? null), o = a.slice(n, n + r).map(([e, t]) => ({
			key: e,
			preview: t,
			kind: sx(t),
			length: cx(t)
		}));
		return Promise.resolve({
			kind: sx(i ?? null),
			length: a.length,
			items: o
		});
	} };
}
function ox(e, t, n) {
	let r = typeof e == "string" ? ` ${e}` : "";
	return t === "array" ? `[${n.toLocaleString("en")}]${r}` : t === "object" ? `{${n.toLocaleString("en")}}${r}` : typeof e == "string" ? JSON.stringify(e) : String(e);
}
function sx(e) {
	return Array.isArray(e) ? "array" : typeof e == "object" && e ? "object" : "scalar";
}
function cx(e) {
	return sx(e) === "scalar" ? 0 : lx(e).length;
}
function lx(e) {
	return Array.isArray(e) ? e.map((e, t) => [t, e]) : typeof e == "object" && e ? Object.entries(e) : [];
}
function ux(e, t, n) {
	return {
		item: e,
		path: t,
		depth: n,
		open: !1,
		children: null,
		total: e.length,
		waiting: !1,
		failed: ""
	};
}
function dx(e, { kind: t, length: n, items: r }) {
	e.total = n, e.path === "" && t === "scalar" && (e.total = r.length), e.children = [...e.children ?? [], ...r.map((t) => ux(t, wp(e.path, t.key), e.depth + 1))];
}
function fx(e, t) {
	for (let n of e.children ?? []) {
		let { item: e, path: r, depth: i, open: a } = n;
		t.push({
			path: r,
			depth: i,
			key: String(e.key),
			sort: "item",
			kind: e.kind,
			length: e.length,
			preview: e.preview,
			open: a
		}), a && fx(n, t);
	}
	let n = e.total - (e.children?.length ?? 0), r = {
		path: e.path,
		depth: e.depth + 1,
		kind: "scalar",
		length: n,
		preview: e.failed,
		open: !1
	};
	e.waiting ? t.push({
		...r,
		key: "waiting",
		sort: "waiting"
	}) : e.failed ? t.push({
		...r,
		key: "failed",
		sort: "failed"
	}) : n > 0 && t.push({
		...r,
		key: "more",
		sort: "more"
	});
}
// src/panels/output/JsonView.vue?vue&type=script&setup=true&lang.ts
var px = ["aria-label", "aria-activedescendant"], mx = [
	"id",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"onClick"
], hx = {
	class: "fold",
	"aria-hidden": "true"
}, gx = { class: "key" }, _x = { class: "acts" }, vx = ["onClick"], yx = ["onClick"], bx = {
	key: 1,
	class: "te-hint"
}, xx = {
	key: 2,
	class: "te-problem"
}, Sx = {
	key: 3,
	class: "more"
}, Cx = 24, wx = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "JsonView",
	props: {
		source: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = L(null), a = z(new ix(n.source, () => oe(a))), o = y(() => a.value.rows), s = Tb(i, () => o.value.length, Cx), c = y(() => o.value.slice(...s.range.value).map((e, t) => ({
			row: e,
			index: t + s.range.value[0]
		}))), l = L(0);
		F(() => void a.value.start());
		function u(e) {
			let t = o.value[l.value], n = {
				ArrowDown: l.value + 1,
				ArrowUp: l.value - 1,
				Home: 0,
				End: o.value.length - 1,
				PageDown: l.value + s.page.value,
				PageUp: l.value - s.page.value
			}[e.key];
			if (n !== void 0) d(n);
			else if (t && (e.key === "Enter" || e.key === " ")) f(t);
			else if (t && e.key === "ArrowRight" && !t.open) f(t);
			else if (t && e.key === "ArrowLeft") t.open ? f(t) : d(o.value.findIndex((e) => e.path === t.path.slice(0, t.path.lastIndexOf("/")) && e.sort === "item"));
			else if (t && (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "c") h(t);
			else return;
			e.preventDefault(), e.stopPropagation();
		}
		function d(e) {
			l.value = Math.min(o.value.length - 1, Math.max(0, e)), s.reveal(l.value);
		}
		function f(e) {
			e.sort === "item" ? a.value.toggle(e.path) : e.sort !== "waiting" && a.value.more(e.path);
		}
		async function p(e, t) {
			l.value = t, f(e), await j(), i.value?.focus({ preventScroll: !0 });
		}
		async function m(e) {
			await navigator.clipboard.writeText(e.path), r("tell", `Copied the path ${e.path}`);
		}
		async function h(e) {
			await navigator.clipboard.writeText(typeof e.preview == "string" ? e.preview : JSON.stringify(e.preview, null, 2)), r("tell", e.kind === "scalar" ? "Copied the value." : "Copied the value as far as it is shown.");
		}
		return (t, n) => (I(), S("div", {
			ref_key: "box",
			ref: i,
			class: "tree",
			role: "tree",
			tabindex: "0",
			"aria-label": e.label,
			"aria-activedescendant": o.value.length > 0 ? `tree-${l.value}` : void 0,
			onScrollPassive: n[0] ||= (e) => V(s).scrolled(),
			onKeydown: u
		}, [C("div", {
			role: "presentation",
			class: "rows",
			style: N({ height: `${V(s).height.value}px` })
		}, [(I(!0), S(_, null, R(c.value, ({ row: e, index: t }) => (I(), S("div", {
			id: `tree-${t}`,
			key: `${e.path} ${e.sort}`,
			class: M(["row", {
				at: t === l.value,
				[e.sort]: !0
			}]),
			role: "treeitem",
			"aria-level": e.depth + 1,
			"aria-expanded": e.kind === "scalar" ? void 0 : e.open,
			"aria-selected": t === l.value,
			style: N({
				transform: `translateY(${t * Cx + V(s).shift.value}px)`,
				paddingLeft: `${e.depth * 16 + 8}px`
			}),
			onClick: (n) => p(e, t)
		}, [e.sort === "item" ? (I(), S(_, { key: 0 }, [
			C("span", hx, [e.kind !== "scalar" && e.length > 0 ? (I(), b($, {
				key: 0,
				name: e.open ? "down" : "right"
			}, null, 8, ["name"])) : x("", !0)]),
			C("span", gx, B(e.key), 1),
			C("span", { class: M(["said", [e.kind, typeof e.preview]]) }, B(V(ox)(e.preview, e.kind, e.length)), 3),
			C("span", _x, [C("button", {
				type: "button",
				class: "te-button small quiet",
				tabindex: "-1",
				onClick: K((t) => m(e), ["stop"])
			}, "Copy path", 8, vx), C("button", {
				type: "button",
				class: "te-button small quiet",
				tabindex: "-1",
				onClick: K((t) => h(e), ["stop"])
			}, "Copy value", 8, yx)])
		], 64)) : e.sort === "waiting" ? (I(), S("span", bx, "Loading…")) : e.sort === "failed" ? (I(), S("span", xx, B(e.preview) + " Press Enter to try again.", 1)) : (I(), S("span", Sx, B(e.length.toLocaleString("en")) + " more …", 1))], 14, mx))), 128))], 4)], 40, px));
	}
}), [["__scopeId", "data-v-1f826e35"]]), Tx = ["aria-label"], Ex = { class: "te-markdown" }, Dx = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "MarkdownView",
	props: {
		text: {},
		label: {}
	},
	setup(e) {
		let t = ({ text: e }) => kd(e);
		return t.props = ["text"], (n, r) => (I(), S("div", {
			class: "markdown-view",
			role: "region",
			tabindex: "0",
			"aria-label": e.label
		}, [C("div", Ex, [E(t, { text: e.text }, null, 8, ["text"])])], 8, Tx));
	}
}), [["__scopeId", "data-v-8fc8c95d"]]), Ox = ["aria-label"], kx = ["aria-pressed", "onClick"], Ax = ["aria-pressed"], jx = 20, Mx = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PartsView",
	props: {
		node: {},
		port: {},
		preview: { type: [
			null,
			Boolean,
			Number,
			String,
			Array,
			Object
		] },
		source: {},
		parts: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => n.parts.filter(({ view: e }) => e !== "json").slice(0, jx)), a = L(null), o = y(() => i.value.find(({ path: e }) => e === a.value) ?? null);
		H(() => n.source.key, () => a.value = i.value[0]?.path ?? null, { immediate: !0 });
		function s(e) {
			let t = n.preview;
			return typeof t == "object" && t && !Array.isArray(t) ? t[e] ?? null : null;
		}
		let c = (e) => r("tell", e);
		return (t, n) => (I(), S(_, null, [C("p", {
			class: "parts",
			role: "group",
			"aria-label": `Parts of ${e.label}`
		}, [(I(!0), S(_, null, R(i.value, (e) => (I(), S("button", {
			key: e.path,
			type: "button",
			class: "te-button small",
			"aria-pressed": e.path === a.value,
			onClick: (t) => a.value = e.path
		}, B(e.name), 9, kx))), 128)), C("button", {
			type: "button",
			class: "te-button small",
			"aria-pressed": o.value === null,
			onClick: n[0] ||= (e) => a.value = null
		}, "Everything", 8, Ax)], 8, Ox), o.value ? (I(), b(KS, {
			key: o.value.path,
			node: e.node,
			port: [e.port, o.value.name].filter(Boolean).join("-"),
			preview: s(o.value.name),
			source: e.source.inside(o.value.path),
			label: `${o.value.name} of ${e.label}`,
			onTell: c
		}, null, 8, [
			"node",
			"port",
			"preview",
			"source",
			"label"
		])) : (I(), b(wx, {
			key: e.source.key,
			source: e.source,
			label: e.label,
			onTell: c
		}, null, 8, ["source", "label"]))], 64));
	}
}), [["__scopeId", "data-v-dac758e2"]]), Nx = 40, Px = class {
	size;
	fetch;
	changed;
	failed;
	blocks = /* @__PURE__ */ new Map();
	asked = /* @__PURE__ */ new Map();
	constructor(e, t, n, r) {
		this.size = e, this.fetch = t, this.changed = n, this.failed = r;
	}
	at(e) {
		return this.blocks.get(Math.floor(e / this.size))?.[e % this.size];
	}
	want(e, t) {
		let n = Math.floor(e / this.size), r = Math.floor(Math.max(e, t - 1) / this.size);
		for (let [e, t] of this.asked) e >= n && e <= r || (t.abort(), this.asked.delete(e));
		for (let e = n; e <= r; e += 1) {
			let t = this.blocks.get(e);
			t ? this.touch(e, t) : this.asked.has(e) || this.get(e);
		}
	}
	clear() {
		for (let e of this.asked.values()) e.abort();
		this.asked.clear(), this.blocks.clear();
	}
	async get(e) {
		let t = new AbortController();
		this.asked.set(e, t);
		try {
			let n = await this.fetch(e * this.size, this.size, t.signal);
			if (t.signal.aborted) return;
			this.touch(e, n), this.changed();
		} catch (e) {
			t.signal.aborted || this.failed(e);
		} finally {
			this.asked.get(e) === t && this.asked.delete(e);
		}
	}
	touch(e, t) {
		this.blocks.delete(e), this.blocks.set(e, t);
		for (let e of this.blocks.keys()) {
			if (this.blocks.size <= Nx) return;
			this.blocks.delete(e);
		}
	}
}, Fx = ["aria-colindex", "aria-sort"], Ix = ["title", "onClick"], Lx = {
	key: 0,
	"aria-hidden": "true"
}, Rx = ["title"], zx = [
	"aria-label",
	"aria-valuenow",
	"onPointerdown",
	"onKeydown"
], Bx = 16, Vx = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "TableHead",
	props: {
		columns: {},
		edges: {},
		widths: {},
		height: {},
		sort: {},
		descending: { type: Boolean }
	},
	emits: ["sort", "resize"],
	setup(e, { emit: t }) {
		let n = e, r = t;
		function i(e, t) {
			let i = t.currentTarget, a = t.clientX, o = n.widths[e] ?? 0;
			i.setPointerCapture(t.pointerId);
			let s = (t) => r("resize", e, Xp(o + t.clientX - a)), c = () => {
				i.removeEventListener("pointermove", s), i.removeEventListener("pointerup", c), i.removeEventListener("lostpointercapture", c);
			};
			i.addEventListener("pointermove", s), i.addEventListener("pointerup", c), i.addEventListener("lostpointercapture", c);
		}
		function a(e, t) {
			r("resize", e, Xp((n.widths[e] ?? 0) + t));
		}
		function o(e) {
			return e.replace(/^(Datetime|Duration|Enum|Categorical|Decimal)\(.*$/, "$1");
		}
		return (t, n) => (I(), S("div", {
			class: "head",
			role: "row",
			"aria-rowindex": 1,
			style: N({
				height: `${e.height}px`,
				width: `${e.edges.at(-1) ?? 0}px`
			})
		}, [(I(!0), S(_, null, R(e.columns, (t) => (I(), S("span", {
			key: t.index,
			class: "column",
			role: "columnheader",
			"aria-colindex": t.index + 1,
			"aria-sort": e.sort === t.name ? e.descending ? "descending" : "ascending" : "none",
			style: N({
				left: `${e.edges[t.index]}px`,
				width: `${e.widths[t.index]}px`
			})
		}, [C("button", {
			type: "button",
			class: "name",
			title: `Sort by ${t.name}`,
			onClick: (e) => r("sort", t.name)
		}, [C("b", null, [T(B(t.name), 1), e.sort === t.name ? (I(), S("span", Lx, B(e.descending ? "↓" : "↑"), 1)) : x("", !0)]), C("small", { title: t.type }, B(o(t.type)), 9, Rx)], 8, Ix), C("i", {
			class: "edge",
			role: "separator",
			tabindex: "0",
			"aria-orientation": "vertical",
			"aria-label": `Width of ${t.name}`,
			"aria-valuenow": e.widths[t.index],
			onPointerdown: K((e) => i(t.index, e), ["stop", "prevent"]),
			onKeydown: [G(K((e) => a(t.index, -16), ["stop", "prevent"]), ["left"]), G(K((e) => a(t.index, Bx), ["stop", "prevent"]), ["right"])]
		}, null, 40, zx)], 12, Fx))), 128))], 4));
	}
}), [["__scopeId", "data-v-3d658911"]]);
// src/panels/output/use_cell_choice.ts
function Hx(e, t, n, r) {
	let i = z(null), a = z(null), o = y(() => i.value ? nm(a.value ?? i.value, i.value) : null);
	function s(n, r) {
		let o = Math.min(e() - 1, Math.max(0, n.row)), s = Math.min(t() - 1, Math.max(0, n.column));
		o < 0 || s < 0 || (r && a.value || (a.value = {
			row: o,
			column: s
		}), i.value = {
			row: o,
			column: s
		});
	}
	function c(o) {
		let c = i.value ?? {
			row: 0,
			column: 0
		}, l = o.ctrlKey || o.metaKey, u = e() - 1;
		if (l && o.key.toLowerCase() === "a") return a.value = {
			row: 0,
			column: 0
		}, i.value = {
			row: u,
			column: t() - 1
		}, !0;
		let d = {
			ArrowUp: {
				...c,
				row: l ? 0 : c.row - 1
			},
			ArrowDown: {
				...c,
				row: l ? u : c.row + 1
			},
			ArrowLeft: {
				...c,
				column: l ? 0 : c.column - 1
			},
			ArrowRight: {
				...c,
				column: l ? t() - 1 : c.column + 1
			},
			PageUp: {
				...c,
				row: c.row - n.value
			},
			PageDown: {
				...c,
				row: c.row + n.value
			},
			Home: {
				row: l ? 0 : c.row,
				column: 0
			},
			End: {
				row: l ? u : c.row,
				column: t() - 1
			}
		}[o.key];
		return !d || !o.target.matches("[role=grid]") ? !1 : (s(d, o.shiftKey), i.value && r(i.value.row), !0);
	}
	function l(e, t) {
		let n = o.value;
		return n !== null && e >= n.top && e <= n.bottom && t >= n.left && t <= n.right;
	}
	return {
		active: i,
		range: o,
		has: l,
		choose: s,
		press: c
	};
}
// src/panels/output/TableView.vue?vue&type=script&setup=true&lang.ts
var Ux = { class: "table-view" }, Wx = { class: "bar" }, Gx = {
	class: "te-hint",
	role: "status"
}, Kx = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, qx = [
	"aria-label",
	"aria-rowcount",
	"aria-colcount",
	"aria-activedescendant"
], Jx = ["aria-rowindex"], Yx = [
	"id",
	"aria-colindex",
	"aria-selected",
	"data-row",
	"data-column"
], Xx = 26, Zx = 44, Qx = 200, $x = 250, eS = 5e3, tS = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "TableView",
	props: {
		source: {},
		facts: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = L(null), o = z(n.facts.columns ?? []), s = z([]), c = L(n.facts.height ?? 0), l = y(() => n.facts.height ?? c.value), u = L(""), d = L(!1), f = L(""), p = L(!1), m = z(null), h = z(new Px(Qx, g, () => oe(h), (e) => {
			m.value = e instanceof a ? e : new a({
				message: String(e),
				fix: ""
			});
		}));
		async function g(e, t, r) {
			let i = {
				sort: u.value,
				descending: d.value,
				search: f.value
			};
			try {
				let a = await n.source.rows(e, t, i, r);
				return m.value = null, c.value = a.height, o.value.length === 0 && (o.value = a.columns), s.value.length === 0 && (s.value = Yp(o.value, a.rows)), a.rows;
			} finally {
				r.aborted || (p.value = !1);
			}
		}
		let v = Tb(i, () => c.value, Xx, Zx), b = y(() => Math.max(44, String(c.value).length * 7.5 + 18)), w = y(() => Zp(s.value, b.value)), T = y(() => {
			let [e, t] = Qp(w.value, v.left.value, v.left.value + v.width.value);
			return o.value.slice(e, t).map((t, n) => ({
				...t,
				index: e + n
			}));
		}), D = y(() => {
			let [e, t] = v.range.value;
			return Array.from({ length: Math.max(0, t - e) }, (t, n) => ({
				index: e + n,
				cells: h.value.at(e + n)
			}));
		}), O = Hx(() => c.value, () => o.value.length, v.page, (e) => v.reveal(e));
		H(v.range, ([e, t]) => h.value.want(e, t), { immediate: !0 }), (c.value === 0 || s.value.length === 0) && h.value.want(0, 1);
		function k() {
			h.value.clear(), p.value = !0, m.value = null;
			let [e, t] = v.range.value;
			h.value.want(e, Math.max(t, e + 1));
		}
		function ee(e) {
			u.value === e ? d.value ? [u.value, d.value] = ["", !1] : d.value = !0 : [u.value, d.value] = [e, !1], v.reveal(0), k();
		}
		let A;
		function j(e) {
			clearTimeout(A), A = setTimeout(() => {
				f.value = e.trim(), v.reveal(0), k();
			}, $x);
		}
		P(() => {
			clearTimeout(A), h.value.clear();
		});
		async function F(e) {
			let t = O.range.value;
			if (!t) return;
			let i = Math.min(t.bottom, t.top + eS - 1), a = {
				sort: u.value,
				descending: d.value,
				search: f.value
			}, s = [];
			try {
				for (let e = t.top; e <= i; e += 1e3) {
					let t = await n.source.rows(e, Math.min(1e3, i - e + 1), a);
					s.push(...t.rows);
				}
				let c = s.map((e) => e.slice(t.left, t.right + 1)), l = e ? [o.value.slice(t.left, t.right + 1).map((e) => e.name)] : [];
				await navigator.clipboard.writeText(tm([...l, ...c]));
				let u = i < t.bottom ? ` of ${(t.bottom - t.top + 1).toLocaleString("en")}; download the table for all of it` : "";
				r("tell", `Copied ${c.length.toLocaleString("en")} ${c.length === 1 ? "row" : "rows"}${u}.`);
			} catch (e) {
				tp(e) || r("tell", e instanceof Error ? e.message : "The clipboard refused.");
			}
		}
		function te(e) {
			if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "c") F(e.shiftKey);
			else if (!O.press(e)) return;
			e.preventDefault(), e.stopPropagation();
		}
		function ne(e, t) {
			s.value = s.value.map((n, r) => r === e ? t : n);
		}
		function ie(e) {
			let t = e.target.closest("[data-row]");
			t && e.button === 0 && O.choose({
				row: Number(t.dataset.row),
				column: Number(t.dataset.column)
			}, e.shiftKey);
		}
		function ae(e) {
			if (e.buttons !== 1 || !O.range.value) return;
			let t = document.elementFromPoint(e.clientX, e.clientY)?.closest("[data-row]");
			t && i.value?.contains(t) && O.choose({
				row: Number(t.dataset.row),
				column: Number(t.dataset.column)
			}, !0);
		}
		return (t, n) => (I(), S("div", Ux, [
			C("div", Wx, [
				C("input", {
					class: "te-input search",
					type: "search",
					placeholder: "Search the rows",
					"aria-label": "Search the rows",
					onInput: n[0] ||= (e) => j(e.target.value)
				}, null, 32),
				C("span", Gx, B(p.value ? "Searching…" : c.value === l.value ? `${l.value.toLocaleString("en")} rows` : `${c.value.toLocaleString("en")} of ${l.value.toLocaleString("en")} rows`) + " · " + B(o.value.length) + " columns ", 1),
				V(O).range.value ? (I(), S("button", {
					key: 0,
					type: "button",
					class: "te-button small",
					title: "Ctrl C copies the cells, with Shift their names too",
					onClick: n[1] ||= (e) => F(!0)
				}, "Copy cells")) : x("", !0),
				re(t.$slots, "default", {}, void 0, !0)
			]),
			m.value ? (I(), S("p", Kx, B(m.value.refusal.message) + " " + B(m.value.refusal.fix), 1)) : x("", !0),
			C("div", {
				ref_key: "box",
				ref: i,
				class: "box",
				role: "grid",
				tabindex: "0",
				"aria-label": e.label,
				"aria-rowcount": c.value + 1,
				"aria-colcount": o.value.length,
				"aria-activedescendant": V(O).active.value ? `cell-${V(O).active.value.row}-${V(O).active.value.column}` : void 0,
				"data-testid": "table",
				onScrollPassive: n[2] ||= (e) => V(v).scrolled(),
				onKeydown: te,
				onPointerdown: ie,
				onPointermove: ae
			}, [E(Vx, {
				columns: T.value,
				edges: w.value,
				widths: s.value,
				height: Zx,
				sort: u.value,
				descending: d.value,
				onSort: ee,
				onResize: ne
			}, null, 8, [
				"columns",
				"edges",
				"widths",
				"sort",
				"descending"
			]), C("div", {
				class: "rows",
				role: "presentation",
				style: N({
					height: `${V(v).height.value}px`,
					width: `${w.value.at(-1) ?? 0}px`
				})
			}, [(I(!0), S(_, null, R(D.value, (e) => (I(), S("div", {
				key: e.index,
				class: "row",
				role: "row",
				"aria-rowindex": e.index + 2,
				style: N({ transform: `translateY(${e.index * Xx + V(v).shift.value}px)` })
			}, [C("span", {
				class: "number",
				role: "rowheader",
				style: N({ width: `${b.value}px` })
			}, B((e.index + 1).toLocaleString("en")), 5), e.cells ? (I(!0), S(_, { key: 0 }, R(T.value, (t) => (I(), S("span", {
				id: `cell-${e.index}-${t.index}`,
				key: t.index,
				class: M(["cell", {
					right: V(em)(t.type),
					none: e.cells[t.index] === null,
					chosen: V(O).has(e.index, t.index)
				}]),
				role: "gridcell",
				"aria-colindex": t.index + 1,
				"aria-selected": V(O).has(e.index, t.index),
				"data-row": e.index,
				"data-column": t.index,
				style: N({
					left: `${w.value[t.index]}px`,
					width: `${s.value[t.index]}px`
				})
			}, B(e.cells[t.index] === null ? "none" : V($p)(e.cells[t.index])), 15, Yx))), 128)) : x("", !0)], 12, Jx))), 128))], 4)], 40, qx)
		]));
	}
}), [["__scopeId", "data-v-58306a34"]]), nS = class {
	lines = [""];
	starts = [0];
	columns = 0;
	add(e) {
		let t = e.split("\n"), n = this.lines.length - 1;
		this.lines[n] += t[0] ?? "";
		for (let e = 1; e < t.length; e += 1) this.lines.push(t[e] ?? "");
		this.index(n);
	}
	wrap(e) {
		e !== this.columns && (this.columns = e, this.index(0));
	}
	get lineCount() {
		return this.lines.length;
	}
	get rowCount() {
		return this.columns === 0 ? this.lines.length : this.starts.at(-1) ?? 0;
	}
	row(e) {
		if (this.columns === 0) return {
			line: e,
			text: this.lines[e] ?? "",
			first: !0
		};
		let t = this.lineOf(e), n = e - (this.starts[t] ?? 0);
		return {
			line: t,
			text: (this.lines[t] ?? "").slice(n * this.columns, (n + 1) * this.columns),
			first: n === 0
		};
	}
	rowOf(e) {
		return this.columns === 0 ? e : this.starts[e] ?? 0;
	}
	find(e, t) {
		let n = e.toLowerCase(), r = [];
		if (n === "") return r;
		for (let e = 0; e < this.lines.length && r.length < t; e += 1) (this.lines[e] ?? "").toLowerCase().includes(n) && r.push(e);
		return r;
	}
	text(e, t) {
		return this.lines.slice(e, t).join("\n");
	}
	index(e) {
		if (this.columns === 0) return;
		this.starts.length = e + 1;
		let t = this.starts[e] ?? 0;
		for (let n = e; n < this.lines.length; n += 1) t += Math.max(1, Math.ceil((this.lines[n] ?? "").length / this.columns)), this.starts.push(t);
	}
	lineOf(e) {
		let t = 0, n = this.lines.length - 1;
		for (; t < n;) {
			let r = t + n + 1 >> 1;
			(this.starts[r] ?? 0) <= e ? t = r : n = r - 1;
		}
		return t;
	}
}, rS = { class: "text-view" }, iS = { class: "bar" }, aS = {
	key: 0,
	class: "te-hint",
	role: "status"
}, oS = { class: "check" }, sS = { class: "te-hint" }, cS = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, lS = {
	key: 1,
	class: "te-hint note"
}, uS = ["aria-label"], dS = { class: "line" }, fS = 20, pS = 1e6, mS = 32e6, hS = 1e4, gS = 7.22, _S = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "TextView",
	props: {
		source: {},
		text: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = L(null), o = z(new nS()), s = L(0), c = L(0), l = L(!1), u = L(""), d = L(!0), f = L(""), p = L(0), m = new AbortController(), h = Tb(i, () => o.value.rowCount, fS), g = y(() => `${Math.max(3, String(o.value.lineCount).length) + 1}ch`), v = y(() => {
			let [e, t] = h.range.value;
			return Array.from({ length: Math.max(0, t - e) }, (t, n) => ({
				index: e + n,
				...o.value.row(e + n)
			}));
		}), b = y(() => o.value.find(f.value.trim(), hS)), w = y(() => new Set(b.value)), E = y(() => l.value ? `Loading ${Math.round(100 * s.value / Math.max(1, c.value))} %` : `${o.value.lineCount.toLocaleString("en")} lines`);
		async function D(e) {
			if (n.source && !l.value) {
				l.value = !0, u.value = "";
				try {
					do {
						let e = await n.source.text(s.value, pS, m.signal);
						c.value = e.length, o.value.add(e.text), s.value = Math.min(e.length, s.value + pS), oe(o);
					} while (s.value < Math.min(c.value, e));
				} catch (e) {
					tp(e) || (u.value = e instanceof a ? `${e.refusal.message} ${e.refusal.fix}` : String(e));
				}
				l.value = !1;
			}
		}
		F(() => {
			if (n.source) return void D(mS);
			o.value.add(n.text), s.value = c.value = n.text.length, oe(o);
		}), P(() => m.abort()), H([
			d,
			h.width,
			g
		], () => {
			let e = h.width.value - 24 - g.value.length - (parseInt(g.value, 10) + 1) * gS;
			o.value.wrap(d.value && h.width.value > 0 ? Math.max(20, Math.floor(e / gS)) : 0), oe(o);
		}, { immediate: !0 }), H(b, () => {
			p.value = 0, k();
		});
		function O(e) {
			let t = b.value.length;
			t !== 0 && (p.value = (p.value + e + t) % t, k());
		}
		function k() {
			let e = b.value[p.value];
			e !== void 0 && h.reveal(o.value.rowOf(e));
		}
		async function ee() {
			await navigator.clipboard.writeText(o.value.text(0, o.value.lineCount)), r("tell", s.value < c.value ? "Copied what has been loaded." : "Copied the text.");
		}
		return (t, n) => (I(), S("div", rS, [
			C("div", iS, [
				W(C("input", {
					"onUpdate:modelValue": n[0] ||= (e) => f.value = e,
					class: "te-input search",
					type: "search",
					placeholder: "Search the text",
					"aria-label": "Search the text",
					onKeydown: n[1] ||= G(K((e) => O(e.shiftKey ? -1 : 1), ["prevent"]), ["enter"])
				}, null, 544), [[de, f.value]]),
				f.value.trim() ? (I(), S("span", aS, B(b.value.length === 0 ? "not found" : `${p.value + 1} of ${b.value.length.toLocaleString("en")}${b.value.length === hS ? "+" : ""}`), 1)) : x("", !0),
				C("label", oS, [W(C("input", {
					"onUpdate:modelValue": n[2] ||= (e) => d.value = e,
					type: "checkbox"
				}, null, 512), [[ce, d.value]]), n[5] ||= T(" Break long lines", -1)]),
				C("span", sS, B(E.value), 1),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: ee
				}, "Copy"),
				re(t.$slots, "default", {}, void 0, !0)
			]),
			u.value ? (I(), S("p", cS, B(u.value), 1)) : x("", !0),
			!l.value && s.value < c.value ? (I(), S("p", lS, [T(" The first " + B(s.value.toLocaleString("en")) + " of " + B(c.value.toLocaleString("en")) + " letters are shown. ", 1), C("button", {
				type: "button",
				class: "te-button link",
				onClick: n[3] ||= (e) => D(s.value + mS)
			}, "Read on")])) : x("", !0),
			C("div", {
				ref_key: "box",
				ref: i,
				class: "box",
				role: "region",
				tabindex: "0",
				"aria-label": e.label,
				onScrollPassive: n[4] ||= (e) => V(h).scrolled()
			}, [C("div", {
				class: "rows",
				style: N({ height: `${V(h).height.value}px` })
			}, [(I(!0), S(_, null, R(v.value, (e) => (I(), S("div", {
				key: e.index,
				class: M(["row", {
					found: w.value.has(e.line),
					now: b.value[p.value] === e.line
				}]),
				style: N({ transform: `translateY(${e.index * fS + V(h).shift.value}px)` })
			}, [C("span", {
				class: "number",
				"aria-hidden": "true",
				style: N({ width: g.value })
			}, B(e.first ? e.line + 1 : ""), 5), C("span", dS, B(e.text), 1)], 6))), 128))], 4)], 40, uS)
		]));
	}
}), [["__scopeId", "data-v-9da6c7d5"]]);
// src/panels/output/use_facts.ts
function vS(e) {
	let t = z(null), n = z(""), r = new AbortController();
	return H(() => e()?.key, async () => {
		r.abort(), r = new AbortController();
		let { signal: i } = r, o = e();
		if (t.value = null, n.value = "", o) try {
			let e = await o.facts(i);
			i.aborted || (t.value = e);
		} catch (e) {
			if (tp(e) || i.aborted) return;
			n.value = e instanceof a ? `${e.refusal.message} ${e.refusal.fix}` : String(e);
		}
	}, { immediate: !0 }), P(() => r.abort()), {
		facts: t,
		problem: n
	};
}
function yS(e, t, n) {
	return n.path?.split(/[\\/]/).at(-1) || `${[e, t].filter(Boolean).join("-")}.${n.media_type?.split("/")[1]?.replace(/\+.*$/, "").replace("jpeg", "jpg") ?? {
		json: "json",
		plot: "json",
		text: "txt",
		diff: "diff",
		markdown: "md",
		html: "html",
		table: "arrow"
	}[n.view] ?? "bin"}`;
}
// src/panels/output/ValueViewer.vue?vue&type=script&setup=true&lang.ts
var bS = ["data-view"], xS = ["aria-label"], SS = ["href", "download"], CS = ["href", "download"], wS = { class: "acts" }, TS = {
	key: 1,
	class: "te-hint"
}, ES = ["href", "download"], DS = ["href", "download"], OS = { class: "acts" }, kS = { class: "te-hint" }, AS = ["href", "download"], jS = { class: "acts" }, MS = ["href", "download"], NS = { class: "acts" }, PS = ["href", "download"], FS = ["href", "download"], IS = ["href", "download"], LS = {
	key: 10,
	class: "card"
}, RS = { class: "te-hint" }, zS = { tabindex: "0" }, BS = {
	key: 11,
	class: "card"
}, VS = { class: "te-hint" }, HS = { class: "te-hint" }, US = ["href", "download"], WS = {
	class: "te-hint note",
	role: "status"
}, GS = 1e6, KS = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ValueViewer",
	props: {
		node: {},
		port: {},
		preview: { type: [
			null,
			Boolean,
			Number,
			String,
			Array,
			Object
		] },
		source: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, { facts: i, problem: a } = vS(() => n.source), o = L(!1), s = L(null), c = y(() => i.value?.view ?? null), l = y(() => {
			let e = c.value === "json" || c.value === null ? n.preview : void 0;
			return typeof e == "number" || typeof e == "boolean" || e === null ? { value: e } : null;
		}), u = y(() => typeof n.preview == "string" && (c.value === null || c.value === "json") ? n.preview : null), d = y(() => [
			"markdown",
			"diff",
			"text"
		].includes(c.value ?? "") && (i.value?.length ?? i.value?.size ?? 0) <= GS), f = y(() => s.value !== null && (c.value === "diff" || ko(s.value)) ? s.value : null), p = y(() => {
			let e = n.preview;
			return i.value?.repr === void 0 ? typeof e == "object" && e && !Array.isArray(e) && typeof e.repr == "string" ? {
				type: String(e.type),
				text: e.repr
			} : null : {
				type: i.value.type ?? "",
				text: i.value.repr
			};
		}), m = y(() => n.source && i.value ? {
			address: n.source.download(),
			name: yS(n.node, n.port, i.value)
		} : null), h = y(() => i.value ? Ko(i.value.file_size ?? i.value.size) : "");
		H([i, d], async ([e, t]) => {
			s.value = null;
			let r = n.source;
			if (e && t && r) try {
				let e = await r.text(0, GS);
				n.source?.key === r.key && (s.value = e.text);
			} catch {
				o.value = !0;
			}
		}, { immediate: !0 });
		let g = (e) => r("tell", e);
		return (t, n) => (I(), S("div", {
			class: "value-viewer",
			"data-view": c.value ?? "preview"
		}, [l.value ? (I(), S("div", {
			key: 0,
			class: "scalar",
			tabindex: "0",
			role: "region",
			"aria-label": e.label
		}, B(typeof l.value.value == "number" ? l.value.value.toLocaleString("en", { maximumSignificantDigits: 17 }) : l.value.value === null ? "nothing" : l.value.value ? "✓ yes" : "✕ no"), 9, xS)) : c.value === "table" && e.source && V(i) ? (I(), b(tS, {
			key: e.source.key,
			source: e.source,
			facts: V(i),
			label: e.label,
			onTell: g
		}, {
			default: U(() => [m.value ? (I(), S("a", {
				key: 0,
				class: "te-button small",
				href: m.value.address,
				download: m.value.name
			}, "Download (" + B(h.value) + ")", 9, SS)) : x("", !0)]),
			_: 1
		}, 8, [
			"source",
			"facts",
			"label"
		])) : c.value === "plot" && e.source && V(i)?.library !== "plotly" && !o.value ? (I(), b(Wp, {
			key: e.source.key,
			source: e.source,
			library: V(i)?.library ?? "",
			label: e.label,
			name: [e.node, e.port].filter(Boolean).join("-"),
			onTell: g
		}, {
			default: U(() => [C("button", {
				type: "button",
				class: "te-button small",
				onClick: n[0] ||= (e) => o.value = !0
			}, "Show the data"), m.value ? (I(), S("a", {
				key: 0,
				class: "te-button small",
				href: m.value.address,
				download: m.value.name
			}, "Download (" + B(h.value) + ")", 9, CS)) : x("", !0)]),
			_: 1
		}, 8, [
			"source",
			"library",
			"label",
			"name"
		])) : c.value === "plot" && e.source ? (I(), S(_, { key: 3 }, [C("p", wS, [o.value ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-button small",
			onClick: n[1] ||= (e) => o.value = !1
		}, "Show the chart")) : (I(), S("span", TS, "Figures of Plotly are not drawn here. Give a Vega-Lite chart, an ECharts option or a picture to see one.")), m.value ? (I(), S("a", {
			key: 2,
			class: "te-button small",
			href: m.value.address,
			download: m.value.name
		}, "Download (" + B(h.value) + ")", 9, ES)) : x("", !0)]), (I(), b(wx, {
			key: e.source.key,
			source: e.source,
			label: e.label,
			onTell: g
		}, null, 8, ["source", "label"]))], 64)) : c.value === "image" && e.source && V(i) ? (I(), b(db, {
			key: e.source.key,
			source: e.source,
			facts: V(i),
			label: e.label
		}, {
			default: U(() => [re(t.$slots, "picture", { facts: V(i) }, void 0, !0), m.value ? (I(), S("a", {
				key: 0,
				class: "te-button small",
				href: m.value.address,
				download: m.value.name
			}, "Download (" + B(h.value) + ")", 9, DS)) : x("", !0)]),
			_: 3
		}, 8, [
			"source",
			"facts",
			"label"
		])) : (c.value === "audio" || c.value === "video") && e.source ? (I(), S(_, { key: 5 }, [(I(), b(Np, {
			key: e.source.key,
			sort: c.value,
			address: e.source.content(),
			label: e.label
		}, null, 8, [
			"sort",
			"address",
			"label"
		])), C("p", OS, [C("span", kS, B([V(i)?.media_type, V(i)?.seconds ? `${V(i).seconds.toFixed(1)} s` : ""].filter(Boolean).join(" · ")), 1), m.value ? (I(), S("a", {
			key: 0,
			class: "te-button small",
			href: m.value.address,
			download: m.value.name
		}, "Download (" + B(h.value) + ")", 9, AS)) : x("", !0)])], 64)) : c.value === "html" && e.source && !o.value ? (I(), S(_, { key: 6 }, [C("p", jS, [C("button", {
			type: "button",
			class: "te-button small",
			onClick: n[2] ||= (e) => o.value = !0
		}, "Show the source"), m.value ? (I(), S("a", {
			key: 0,
			class: "te-button small",
			href: m.value.address,
			download: m.value.name
		}, "Download (" + B(h.value) + ")", 9, MS)) : x("", !0)]), (I(), b(kp, {
			key: e.source.key,
			address: e.source.content(),
			label: e.label
		}, null, 8, ["address", "label"]))], 64)) : c.value === "markdown" && s.value !== null && !o.value ? (I(), S(_, { key: 7 }, [C("p", NS, [C("button", {
			type: "button",
			class: "te-button small",
			onClick: n[3] ||= (e) => o.value = !0
		}, "Show the source"), m.value ? (I(), S("a", {
			key: 0,
			class: "te-button small",
			href: m.value.address,
			download: m.value.name
		}, "Download (" + B(h.value) + ")", 9, PS)) : x("", !0)]), E(Dx, {
			text: s.value,
			label: e.label
		}, null, 8, ["text", "label"])], 64)) : f.value !== null && !o.value ? (I(), b(Pb, {
			key: 8,
			text: f.value,
			label: e.label
		}, {
			default: U(() => [C("button", {
				type: "button",
				class: "te-button small",
				onClick: n[4] ||= (e) => o.value = !0
			}, "Show as text"), m.value ? (I(), S("a", {
				key: 0,
				class: "te-button small",
				href: m.value.address,
				download: m.value.name
			}, "Download (" + B(h.value) + ")", 9, FS)) : x("", !0)]),
			_: 1
		}, 8, ["text", "label"])) : e.source && ([
			"text",
			"markdown",
			"html",
			"diff"
		].includes(c.value ?? "") || o.value && c.value === "bytes") ? (I(), b(_S, {
			key: e.source.key,
			source: e.source,
			text: "",
			label: e.label,
			onTell: g
		}, {
			default: U(() => [o.value && c.value !== "text" ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				onClick: n[5] ||= (e) => o.value = !1
			}, "Show it rendered")) : x("", !0), m.value ? (I(), S("a", {
				key: 1,
				class: "te-button small",
				href: m.value.address,
				download: m.value.name
			}, "Download (" + B(h.value) + ")", 9, IS)) : x("", !0)]),
			_: 1
		}, 8, ["source", "label"])) : p.value ? (I(), S("div", LS, [
			C("p", null, [C("b", null, B(p.value.type), 1)]),
			C("p", RS, B(V(i)?.note ?? (e.source ? "A Python value without a view of its own. Return a table, text, JSON or an image to see it here; other nodes can use it as it is." : "This Python value cannot be stored: the log of the node says why. Other nodes of the same run can use it; a later run makes it anew.")), 1),
			C("pre", zS, B(p.value.text), 1)
		])) : (c.value === "file" || c.value === "bytes") && V(i) ? (I(), S("div", BS, [
			C("p", null, [C("b", null, B(V(i).path ?? (c.value === "bytes" ? "Bytes" : "A file")), 1)]),
			C("p", VS, B([V(i).media_type, h.value].filter(Boolean).join(" · ")), 1),
			C("p", HS, B(V(i).note ?? (c.value === "bytes" ? "These are raw bytes." : "The file itself is not shown here.")), 1),
			c.value === "bytes" ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				onClick: n[6] ||= (e) => o.value = !0
			}, "Look at it as text")) : x("", !0),
			m.value ? (I(), S("a", {
				key: 1,
				class: "te-button small",
				href: m.value.address,
				download: m.value.name
			}, "Download", 8, US)) : x("", !0)
		])) : u.value === null ? e.source && V(i)?.parts?.some((e) => e.view !== "json") ? (I(), b(Mx, {
			key: 13,
			node: e.node,
			port: e.port,
			preview: e.preview,
			source: e.source,
			parts: V(i).parts,
			label: e.label,
			onTell: g
		}, null, 8, [
			"node",
			"port",
			"preview",
			"source",
			"parts",
			"label"
		])) : e.source && c.value === "json" ? (I(), b(wx, {
			key: e.source.key,
			source: e.source,
			label: e.label,
			onTell: g
		}, null, 8, ["source", "label"])) : (I(), S(_, { key: 15 }, [C("p", WS, B(V(a) ? `Only the beginning can be shown. ${V(a)}` : e.source ? "Loading…" : ""), 1), V(a) || !e.source ? (I(), b(wx, {
			key: 0,
			source: V(ax)(e.preview),
			label: e.label,
			onTell: g
		}, null, 8, ["source", "label"])) : x("", !0)], 64)) : (I(), b(_S, {
			key: u.value,
			source: null,
			text: u.value,
			label: e.label,
			onTell: g
		}, null, 8, ["text", "label"]))], 8, bS));
	}
}), [["__scopeId", "data-v-6523dafa"]]), qS = ["aria-label"], JS = { class: "te-hint" }, YS = { "aria-hidden": "true" }, XS = { class: "te-hint" }, ZS = {
	key: 0,
	class: "te-hint",
	role: "alert"
}, QS = { key: 1 }, $S = {
	key: 2,
	class: "error"
}, eC = { class: "log" }, tC = 100, nC = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ItemDetail",
	props: {
		node: {},
		run: {},
		item: {},
		word: {}
	},
	setup(e) {
		let t = e, n = c(), r = new AbortController(), i = z(null), o = z([]), s = z(""), l = y(() => t.item.digest ? new Ep(t.item.digest, "") : null), u = y(() => t.item.started ? new Date(t.item.started).toLocaleTimeString("en", { hour12: !1 }) : "");
		H(() => t.item.state, async () => {
			try {
				let e = {
					node: t.node,
					item: String(t.item.number),
					limit: tC
				};
				i.value = await $f(`/api/runs/${encodeURIComponent(t.run)}/logs`, e, r.signal), o.value = await d();
			} catch (e) {
				tp(e) || (s.value = e instanceof a ? e.refusal.message : String(e));
			}
		}, { immediate: !0 }), P(() => r.abort());
		async function d() {
			let e = n.drawing.nodes.raw.get(t.node);
			if (e?.call !== "map" && e?.call !== "each") return [];
			let r = e.links.flatMap(([e, t, r, i]) => {
				let a = n.states.get(e)?.digest;
				return a && i.length === 0 ? [{
					name: r,
					source: new Ep(a, t === "result" ? "" : t)
				}] : [];
			});
			return (await Promise.all(r.map(async ({ name: e, source: n }) => {
				let r = await n.items("", t.item.number, 1), i = r.kind === "array" ? r.items[0] : void 0;
				return i ? [{
					name: e,
					value: f(i.preview)
				}] : [];
			}))).flat();
		}
		function f(e) {
			return typeof e == "string" ? e : JSON.stringify(e);
		}
		return (t, n) => (I(), S("article", {
			class: "detail",
			tabindex: "0",
			role: "region",
			"aria-label": `${e.word} ${e.item.number + 1}`,
			"data-testid": "item-detail"
		}, [
			C("header", null, [
				C("b", null, B(e.word) + " " + B(e.item.number + 1), 1),
				C("span", JS, [C("span", YS, B(V(mf)[e.item.state]), 1), T(" " + B(e.item.state), 1)]),
				C("span", XS, B([u.value, e.item.duration_s ? V(cf)(e.item.duration_s) : ""].filter(Boolean).join(" · ")), 1)
			]),
			s.value ? (I(), S("p", ZS, B(s.value), 1)) : x("", !0),
			o.value.length > 0 ? (I(), S("dl", QS, [(I(!0), S(_, null, R(o.value, (e) => (I(), S(_, { key: e.name }, [C("dt", null, B(e.name), 1), C("dd", null, B(e.value), 1)], 64))), 128))])) : x("", !0),
			e.item.error ? (I(), S("p", $S, "✕ " + B(e.item.error), 1)) : x("", !0),
			l.value ? (I(), b(KS, {
				key: 3,
				class: "value",
				node: e.node,
				port: "",
				preview: e.item.value,
				source: l.value,
				label: `Output of ${e.word} ${e.item.number + 1}`
			}, null, 8, [
				"node",
				"preview",
				"source",
				"label"
			])) : x("", !0),
			i.value && i.value.lines.length > 0 ? (I(), S(_, { key: 4 }, [n[0] ||= C("b", null, "Log", -1), C("pre", eC, B(i.value.lines.map((e) => `${e.level}  ${e.message}`).join("\n")), 1)], 64)) : x("", !0)
		], 8, qS));
	}
}), [["__scopeId", "data-v-5edd69b3"]]);
function rC(e, t) {
	let n = `/api/runs/${encodeURIComponent(e)}/nodes/${encodeURIComponent(t)}/items`;
	return (e, t, r, i) => $f(n, {
		state: e,
		limit: r,
		...t ? { offset: t } : {}
	}, i);
}
var iC = class {
	get;
	total = z(0);
	counts = z({});
	loaded = z(!1);
	problem = z("");
	rows = z(/* @__PURE__ */ new Map());
	asked = /* @__PURE__ */ new Map();
	state = "";
	constructor(e) {
		this.get = e;
	}
	at(e) {
		let t = this.rows.value.get(e);
		return t || this.load(Math.floor(e / 200)), t;
	}
	filter(e) {
		return this.state = e, this.reload();
	}
	async reload(e = 0) {
		this.stop();
		let t = Math.floor(e / 200), n = await this.ask(t);
		n && (this.rows.value = new Map(n));
	}
	stop() {
		for (let e of this.asked.values()) e.abort();
		this.asked.clear();
	}
	async load(e) {
		if (this.asked.has(e)) return;
		let t = await this.ask(e);
		if (t) {
			for (let [e, n] of t) this.rows.value.set(e, n);
			oe(this.rows);
		}
	}
	async ask(e) {
		let t = new AbortController();
		this.asked.set(e, t);
		try {
			let n = await this.get(this.state, e * 200, 200, t.signal);
			return t.signal.aborted ? null : (this.total.value = n.total, this.counts.value = n.counts, this.loaded.value = !0, this.problem.value = "", n.items.map((t, n) => [e * 200 + n, t]));
		} catch (e) {
			return tp(e) || (this.problem.value = e instanceof a ? `${e.refusal.message} ${e.refusal.fix}` : String(e)), null;
		}
	}
}, aC = ["aria-label"], oC = {
	class: "filters",
	role: "group",
	"aria-label": "Show"
}, sC = ["aria-pressed"], cC = [
	"data-state",
	"aria-pressed",
	"onClick"
], lC = { "aria-hidden": "true" }, uC = {
	key: 0,
	class: "te-hint",
	role: "alert"
}, dC = {
	key: 1,
	class: "te-empty"
}, fC = {
	key: 2,
	class: "beside"
}, pC = [
	"id",
	"data-state",
	"aria-selected",
	"aria-posinset",
	"aria-setsize",
	"onClick"
], mC = { class: "number" }, hC = ["data-state"], gC = { "aria-hidden": "true" }, _C = { class: "te-unseen" }, vC = { class: "said" }, yC = { class: "time" }, bC = {
	key: 1,
	class: "time"
}, xC = {
	key: 1,
	class: "te-empty detail"
}, SC = 26, CC = 700, wC = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ItemsView",
	props: {
		node: {},
		run: {}
	},
	setup(e) {
		let t = [
			"failed",
			"running",
			"asking",
			"finished",
			"cached",
			"skipped",
			"cancelled"
		], n = e, r = c(), i = L(null), a = L(""), o = L(-1), s = z(new iC(rC(n.run, n.node))), l, u = y(() => r.states.get(n.node)?.items), d = y(() => t.filter((e) => (s.value.counts.value[e] ?? 0) > 0)), f = y(() => Object.values(s.value.counts.value).reduce((e, t) => e + t, 0)), p = y(() => Array.from({ length: s.value.total.value }, (e, t) => ({ key: String(t) }))), m = y(() => o.value < 0 ? void 0 : s.value.at(o.value)), h = y(() => !["map", "each"].includes(r.drawing.nodes.visible.get(n.node)?.call ?? "")), g = y(() => h.value ? "Round" : "Item");
		H(() => [n.run, n.node], () => {
			s.value.stop(), s.value = new iC(rC(n.run, n.node)), o.value = -1, a.value = "", s.value.reload();
		}, { immediate: !0 }), H(u, () => {
			l ??= setTimeout(() => {
				l = void 0, s.value.reload(Math.max(0, o.value));
			}, CC);
		}), P(() => {
			clearTimeout(l), s.value.stop();
		});
		async function v(e) {
			a.value = e, o.value = -1, await s.value.filter(e);
		}
		async function w() {
			await v("failed"), D(0);
		}
		function D(e) {
			s.value.total.value !== 0 && (o.value = Math.max(0, Math.min(s.value.total.value - 1, e)), j(() => i.value?.reveal(o.value)));
		}
		function O(e) {
			let t = {
				ArrowDown: 1,
				ArrowUp: -1,
				PageDown: 10,
				PageUp: -10,
				Home: -Infinity,
				End: Infinity
			}[e.key];
			t !== void 0 && (e.preventDefault(), D(t === -Infinity ? 0 : t === Infinity ? s.value.total.value - 1 : o.value + t));
		}
		return (t, n) => (I(), S("section", {
			class: "items",
			"data-testid": "items",
			"aria-label": `${h.value ? "Rounds" : "Items"} of ${e.node}`
		}, [C("div", oC, [
			C("button", {
				type: "button",
				class: "te-button small",
				"aria-pressed": a.value === "",
				onClick: n[0] ||= (e) => v("")
			}, "All " + B(f.value), 9, sC),
			(I(!0), S(_, null, R(d.value, (e) => (I(), S("button", {
				key: e,
				type: "button",
				class: "te-button small",
				"data-state": e,
				"aria-pressed": a.value === e,
				onClick: (t) => v(e)
			}, [C("span", lC, B(V(mf)[e]), 1), T(" " + B(s.value.counts.value[e]) + " " + B(e), 1)], 8, cC))), 128)),
			s.value.counts.value.failed ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"data-testid": "first-failed",
				onClick: w
			}, "First failed")) : x("", !0)
		]), s.value.problem.value ? (I(), S("p", uC, B(s.value.problem.value), 1)) : s.value.loaded.value && f.value === 0 ? (I(), S("p", dC, [...n[1] ||= [C("b", null, "Nothing in this run", -1), T("The counts are those of an earlier run.", -1)]])) : (I(), S("div", fC, [E(nx, {
			ref_key: "list",
			ref: i,
			class: "rows",
			role: "listbox",
			tabindex: "0",
			"aria-label": h.value ? "Rounds" : "Items",
			"aria-activedescendant": o.value >= 0 ? `item-${o.value}` : void 0,
			items: p.value,
			"row-height": SC,
			keep: o.value,
			onKeydown: O
		}, {
			default: U(({ index: e }) => [C("div", {
				id: `item-${e}`,
				class: M(["item", { chosen: e === o.value }]),
				role: "option",
				"data-testid": "item",
				"data-state": s.value.at(e)?.state,
				"aria-selected": e === o.value,
				"aria-posinset": e + 1,
				"aria-setsize": s.value.total.value,
				onClick: (t) => D(e)
			}, [s.value.at(e) ? (I(), S(_, { key: 0 }, [
				C("span", mC, B(s.value.at(e).number + 1), 1),
				C("span", {
					class: "state",
					"data-state": s.value.at(e).state
				}, [C("span", gC, B(V(mf)[s.value.at(e).state]), 1), C("span", _C, B(s.value.at(e).state), 1)], 8, hC),
				C("span", vC, B(s.value.at(e).error || (s.value.at(e).has_value ? JSON.stringify(s.value.at(e).value) : s.value.at(e).codec)), 1),
				C("span", yC, B(s.value.at(e).duration_s ? V(cf)(s.value.at(e).duration_s) : ""), 1)
			], 64)) : (I(), S("span", bC, "…"))], 10, pC)]),
			_: 1
		}, 8, [
			"aria-label",
			"aria-activedescendant",
			"items",
			"keep"
		]), m.value ? (I(), b(nC, {
			key: m.value.number,
			node: e.node,
			run: e.run,
			item: m.value,
			word: g.value
		}, null, 8, [
			"node",
			"run",
			"item",
			"word"
		])) : (I(), S("p", xC, [C("b", null, B(g.value) + "s", 1), n[2] ||= T("Choose one to see what went in, what came out and what it said.", -1)]))]))], 8, aC));
	}
}), [["__scopeId", "data-v-19552e48"]]);
// src/panels/output/earlier_values.ts
function TC(e, t, n, r) {
	let i = L(!1), o = z([]), s = L(""), c = z(null);
	return H([
		i,
		t,
		() => e.run.value?.id,
		() => e.run.value?.state
	], async ([n, r]) => {
		if (n) try {
			let n = await e.connection.ask("values", { node: r });
			r === t() && (o.value = n), s.value = "";
		} catch (e) {
			s.value = e instanceof a ? `${e.refusal.message} ${e.refusal.fix}` : String(e);
		}
	}), H([
		i,
		t,
		r
	], () => c.value = null), {
		open: i,
		values: y(() => o.value.flatMap((e) => {
			let t = Dp({
				state: "finished",
				preview: e.preview,
				digest: e.digest,
				codec: e.codec
			}, n()).find((e) => e.port === r());
			return t?.source ? [{
				...e,
				source: t.source,
				shown: t.preview
			}] : [];
		})),
		problem: s,
		chosen: c
	};
}
// src/panels/output/EarlierList.vue?vue&type=script&setup=true&lang.ts
var EC = {
	class: "earlier",
	"aria-label": "Earlier values",
	"data-testid": "earlier-values"
}, DC = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, OC = {
	key: 1,
	class: "te-hint"
}, kC = { key: 2 }, AC = [
	"aria-pressed",
	"data-run",
	"onClick"
], jC = { class: "when" }, MC = ["title"], NC = {
	key: 0,
	class: "te-chip"
}, PC = { class: "what" }, FC = { class: "te-hint" }, IC = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "EarlierList",
	props: {
		values: {},
		problem: {},
		chosen: {},
		present: {}
	},
	emits: ["choose"],
	setup(e, { emit: t }) {
		let n = t;
		function r({ shown: e, size: t }) {
			let n = Bo(e);
			return n?.sort === "json" ? n.rows.filter(({ depth: e }) => e === 0).map(({ key: e, text: t }) => [e, t].filter(Boolean).join(" ")).join(", ") : n && Wo(n)[0] || Ko(t);
		}
		return (t, i) => (I(), S("aside", EC, [e.problem ? (I(), S("p", DC, B(e.problem), 1)) : e.values.length === 0 ? (I(), S("p", OC, "No run of this flow has kept a value of this node.")) : (I(), S("ol", kC, [(I(!0), S(_, null, R(e.values, (t, i) => (I(), S("li", { key: `${t.digest} ${i}` }, [C("button", {
			type: "button",
			"aria-pressed": e.chosen ? t.source.key === e.chosen.source.key && t.at === e.chosen.at : t.digest === e.present && i === 0,
			"data-run": t.run,
			onClick: (r) => n("choose", t.digest === e.present ? null : t)
		}, [
			C("span", jC, [C("b", { title: new Date(t.at).toLocaleString() }, B(V(df)(t.at, Date.now())), 9, MC), t.digest === e.present ? (I(), S("span", NC, "the one now")) : x("", !0)]),
			C("span", PC, B(r(t)), 1),
			C("span", FC, B(new Date(t.at).toLocaleTimeString([], {
				hour: "2-digit",
				minute: "2-digit"
			})) + " · run " + B(t.run.slice(-6)) + B(t.runs > 1 ? ` and ${t.runs - 1} before it` : ""), 1)
		], 8, AC)]))), 128))]))]));
	}
}), [["__scopeId", "data-v-8edee8e3"]]), LC = /^ {2}File "(.+)", line (\d+), in (.+)$/, RC = /(^<frozen|[\\/](site-packages|dist-packages)[\\/]|[\\/]lib[\\/]python[\d.]+[\\/]|[\\/]engine[\\/](kernel|runs|prefect|node|daemon)[\\/])/;
function zC(e, t) {
	let n = [];
	for (let e of t.split("\n")) {
		let t = LC.exec(e);
		if (t) {
			let [, e = "", r = "0", i = ""] = t;
			n.push({
				file: e,
				line: Number(r),
				name: i,
				code: "",
				own: !RC.test(e)
			});
			continue;
		}
		let r = n.at(-1);
		r && r.code === "" && e.startsWith("    ") && !/^\s*[\^~]+\s*$/.test(e) && (r.code = e.trim());
	}
	let r = t.trimEnd().split("\n").at(-1)?.trim() ?? "";
	return {
		sentence: e || r,
		frames: n
	};
}
function BC(e) {
	let [t = "", n = e] = e.split(/[\\/]/).slice(-2);
	return t === "" || /^[0-9a-f]{16,}$/.test(t) ? n : `${t}/${n}`;
}
// src/panels/output/FailureView.vue?vue&type=script&setup=true&lang.ts
var VC = {
	class: "failure",
	"aria-label": "Why it failed"
}, HC = {
	class: "sentence",
	role: "alert"
}, UC = {
	key: 0,
	class: "frames",
	"aria-label": "Your lines, the last one is where it happened"
}, WC = ["title"], GC = ["onClick"], KC = { key: 1 }, qC = { class: "acts" }, JC = ["aria-expanded"], YC = {
	key: 1,
	class: "whole",
	tabindex: "0"
}, XC = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FailureView",
	props: {
		error: {},
		traceback: {},
		canJump: { type: Function }
	},
	emits: ["jump", "tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => zC(n.error, n.traceback)), a = y(() => i.value.frames.filter((e) => e.own)), o = y(() => i.value.frames.length - a.value.length), s = L(!1);
		async function c() {
			await navigator.clipboard.writeText(n.traceback || n.error), r("tell", "Copied the error.");
		}
		return (t, n) => (I(), S("section", VC, [
			C("p", HC, [n[1] ||= C("span", { "aria-hidden": "true" }, "✕ ", -1), T(B(i.value.sentence), 1)]),
			a.value.length > 0 ? (I(), S("ol", UC, [(I(!0), S(_, null, R(a.value, (t, n) => (I(), S("li", { key: n }, [
				C("span", {
					class: "place",
					title: t.file
				}, B(V(BC)(t.file)) + ", line " + B(t.line) + ", in " + B(t.name), 9, WC),
				e.canJump(t) ? (I(), S("button", {
					key: 0,
					type: "button",
					class: "te-button link",
					onClick: (e) => r("jump", t)
				}, "Show in the code", 8, GC)) : x("", !0),
				t.code ? (I(), S("pre", KC, B(t.code), 1)) : x("", !0)
			]))), 128))])) : x("", !0),
			C("p", qC, [e.traceback ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"aria-expanded": s.value,
				onClick: n[0] ||= (e) => s.value = !s.value
			}, B(s.value ? "Fold the traceback" : o.value > 0 ? `Whole traceback (${o.value} lines of libraries)` : "Whole traceback"), 9, JC)) : x("", !0), C("button", {
				type: "button",
				class: "te-button small",
				onClick: c
			}, "Copy")]),
			s.value ? (I(), S("pre", YC, B(e.traceback), 1)) : x("", !0)
		]));
	}
}), [["__scopeId", "data-v-63993aa2"]]);
// src/panels/output/jump_to_frame.ts
function ZC(e, t) {
	return $C(e, t) !== null;
}
function QC(e, t, n) {
	let r = $C(e, n);
	if (r === null) return;
	t.drawer.value = "code";
	let i = Object.entries(e.code.value?.lines ?? {}).find(([, [e, t]]) => r >= e && r <= t)?.[0];
	i !== void 0 && (e.selection.only(i), t.canvas?.jumpTo(i)), t.codeLine.value = { line: r };
}
function $C(e, t) {
	return !t.own || t.code === "" ? null : (e.code.value?.text.split("\n") ?? [])[t.line - 1]?.trim() === t.code ? t.line : null;
}
// src/panels/output/OutputView.vue?vue&type=script&setup=true&lang.ts
var ew = ["aria-label"], tw = { class: "head" }, nw = ["data-state"], rw = { "aria-hidden": "true" }, iw = {
	key: 2,
	class: "te-hint"
}, aw = {
	key: 3,
	class: "te-chip stale",
	title: "Something before this node, or a setting of it, has changed since"
}, ow = {
	class: "te-hint",
	role: "status"
}, sw = ["aria-pressed"], cw = ["id", "aria-labelledby"], lw = {
	key: 3,
	class: "te-empty"
}, uw = {
	key: 1,
	class: "then",
	role: "status"
}, dw = ["href"], fw = { class: "beside" }, pw = [
	"id",
	"role",
	"aria-labelledby"
], mw = ["value"], hw = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "OutputView",
	props: {
		node: {},
		large: { type: Boolean }
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), a = s(), o = y(() => i.states.get(n.node)), l = y(() => i.catalogue.find(i.drawing.nodes.visible.get(n.node)?.kind ?? "")?.outputs ?? []), u = y(() => Dp(o.value, l.value)), d = L(""), f = y(() => u.value.find((e) => e.port === d.value) ?? u.value[0]), p = y(() => u.value.map(({ port: e }) => ({
			name: e,
			title: e
		}))), m = L(""), h = z(null), g = L(""), v = TC(i, () => n.node, () => l.value, () => f.value?.port ?? ""), w = y(() => v.chosen.value), D = L(!1), O = y(() => o.value?.items !== void 0 && i.run.value !== null), k = L("items"), ee = y(() => `output-${n.large ? "large" : "drawer"}`);
		H([() => n.node, () => o.value?.error], async ([e, t]) => {
			if (m.value = "", t) try {
				let t = await i.connection.ask("failure", { node: e });
				e === n.node && (m.value = t.traceback);
			} catch {}
		}, { immediate: !0 }), H(() => f.value?.source?.key, () => h.value = null), H(w, (e) => e ?? (D.value = !1));
		let A = y(() => [...i.states].flatMap(([e, t]) => Dp(t, i.catalogue.find(i.drawing.nodes.visible.get(e)?.kind ?? "")?.outputs ?? []).flatMap(({ port: t, preview: n, source: r }) => r && r.key !== f.value?.source?.key && j(n) ? [{
			name: [e, t].filter(Boolean).join(" · "),
			source: r
		}] : [])));
		function j(e) {
			return typeof e == "object" && !!e && e.type === "image";
		}
		async function M(e) {
			let t = A.value.find((t) => t.name === e);
			if (t) try {
				h.value = {
					...t,
					facts: await t.source.facts()
				};
			} catch (e) {
				i.tell("error", e instanceof Error ? e.message : "The picture cannot be read.");
			}
		}
		return (t, n) => (I(), S("section", {
			class: "output-view",
			"aria-label": `Output of ${e.node}`
		}, [
			C("header", tw, [
				C("b", null, B(e.node), 1),
				o.value ? (I(), S("span", {
					key: 0,
					class: "te-hint",
					"data-state": o.value.state
				}, [C("span", rw, B(V(mf)[o.value.state]), 1), T(" " + B(V(hf)(o.value)), 1)], 8, nw)) : x("", !0),
				o.value && [
					"running",
					"retrying",
					"waiting"
				].includes(o.value.state) ? (I(), b(qy, {
					key: 1,
					class: "te-hint",
					node: e.node
				}, null, 8, ["node"])) : o.value?.duration_s && o.value.state !== "finished" ? (I(), S("span", iw, B(V(cf)(o.value.duration_s)), 1)) : x("", !0),
				o.value?.stale ? (I(), S("span", aw, "⟳ stale")) : x("", !0),
				n[13] ||= C("span", { class: "gap" }, null, -1),
				C("span", ow, B(g.value), 1),
				e.large && f.value ? (I(), S("button", {
					key: 4,
					type: "button",
					class: "te-button small",
					"data-testid": "show-earlier",
					"aria-pressed": V(v).open.value,
					onClick: n[0] ||= (e) => V(v).open.value = !V(v).open.value
				}, "Earlier values", 8, sw)) : x("", !0),
				re(t.$slots, "default", {}, void 0, !0)
			]),
			O.value ? (I(), b(Gy, {
				key: 0,
				label: "Items or value",
				tabs: [{
					name: "items",
					title: "Items"
				}, {
					name: "value",
					title: "Value"
				}],
				chosen: k.value,
				controls: `${ee.value}-part`,
				onChoose: n[1] ||= (e) => k.value = e
			}, null, 8, ["chosen", "controls"])) : x("", !0),
			O.value && k.value === "items" ? (I(), S("div", {
				key: 1,
				id: `${ee.value}-part`,
				class: "beside",
				role: "tabpanel",
				"aria-labelledby": `${ee.value}-part-items`
			}, [E(wC, {
				node: e.node,
				run: V(i).run.value.id
			}, null, 8, ["node", "run"])], 8, cw)) : o.value?.error && (o.value.state === "failed" || o.value.state === "retrying") ? (I(), b(XC, {
				key: 2,
				error: o.value.error,
				traceback: m.value,
				"can-jump": (e) => V(ZC)(V(i), e),
				onJump: n[2] ||= (e) => (r("close"), V(QC)(V(i), V(a), e)),
				onTell: n[3] ||= (e) => g.value = e
			}, null, 8, [
				"error",
				"traceback",
				"can-jump"
			])) : u.value.length === 0 ? (I(), S("p", lw, [n[14] ||= C("b", null, "Nothing yet", -1), T(B(o.value ? "This node has given no value in this run." : "Press Run; the value that this node gives is shown here."), 1)])) : x("", !0),
			o.value?.state === "asking" && o.value.questions?.[0] ? (I(), b(Cp, {
				key: 4,
				question: o.value.questions[0],
				progress: o.value.message ?? "",
				focusable: ""
			}, null, 8, ["question", "progress"])) : x("", !0),
			f.value && o.value?.state !== "failed" && !(O.value && k.value === "items") ? (I(), S(_, { key: 5 }, [
				u.value.length > 1 ? (I(), b(Gy, {
					key: 0,
					label: "Outputs",
					tabs: p.value,
					chosen: f.value.port,
					controls: ee.value,
					onChoose: n[4] ||= (e) => d.value = e
				}, null, 8, [
					"tabs",
					"chosen",
					"controls"
				])) : x("", !0),
				w.value ? (I(), S("p", uw, [
					C("span", null, [T("As it was " + B(V(df)(w.value.at, Date.now())) + ", in run ", 1), C("a", {
						class: "te-link",
						href: `/runs/${w.value.run}/canvas`
					}, B(w.value.run.slice(-6)), 9, dw)]),
					f.value.source && !D.value ? (I(), S("button", {
						key: 0,
						type: "button",
						class: "te-button small",
						"data-testid": "compare-earlier",
						onClick: n[5] ||= (e) => D.value = !0
					}, "Compare with the one now")) : x("", !0),
					C("button", {
						type: "button",
						class: "te-button small",
						onClick: n[6] ||= (e) => V(v).chosen.value = null
					}, "Back to the one now")
				])) : x("", !0),
				C("div", fw, [C("div", {
					id: ee.value,
					class: "body",
					role: u.value.length > 1 ? "tabpanel" : void 0,
					"aria-labelledby": u.value.length > 1 ? `${ee.value}-${f.value.port}` : void 0
				}, [w.value && D.value && f.value.source ? (I(), b(ex, {
					key: 0,
					before: {
						name: V(df)(w.value.at, Date.now()),
						source: w.value.source
					},
					after: {
						name: "now",
						source: f.value.source
					},
					onClose: n[7] ||= (e) => D.value = !1
				}, null, 8, ["before", "after"])) : w.value ? (I(), b(KS, {
					key: w.value.source.key,
					node: e.node,
					port: f.value.port,
					preview: w.value.shown,
					source: w.value.source,
					label: `Output ${f.value.port} of ${e.node} as it was`,
					onTell: n[8] ||= (e) => g.value = e
				}, null, 8, [
					"node",
					"port",
					"preview",
					"source",
					"label"
				])) : !h.value || !f.value.source ? (I(), b(KS, {
					key: e.node + f.value.port,
					node: e.node,
					port: f.value.port,
					preview: f.value.preview,
					source: f.value.source,
					label: `Output ${f.value.port} of ${e.node}`,
					onTell: n[10] ||= (e) => g.value = e
				}, {
					picture: U(() => [A.value.length > 0 ? (I(), S("select", {
						key: 0,
						class: "te-input compare",
						"aria-label": "Compare with another picture",
						onChange: n[9] ||= (e) => M(e.target.value)
					}, [n[15] ||= C("option", { value: "" }, "Compare with …", -1), (I(!0), S(_, null, R(A.value, (e) => (I(), S("option", {
						key: e.source.key,
						value: e.name
					}, B(e.name), 9, mw))), 128))], 32)) : x("", !0)]),
					_: 1
				}, 8, [
					"node",
					"port",
					"preview",
					"source",
					"label"
				])) : (I(), b(yb, {
					key: 3,
					one: {
						name: e.node,
						source: f.value.source,
						facts: h.value.facts
					},
					other: h.value,
					onClose: n[11] ||= (e) => h.value = null
				}, null, 8, ["one", "other"]))], 8, pw), V(v).open.value ? (I(), b(IC, {
					key: 0,
					values: V(v).values.value,
					problem: V(v).problem.value,
					chosen: w.value,
					present: f.value.source?.digest ?? "",
					onChoose: n[12] ||= (e) => V(v).chosen.value = e
				}, null, 8, [
					"values",
					"problem",
					"chosen",
					"present"
				])) : x("", !0)])
			], 64)) : x("", !0)
		], 8, ew));
	}
}), [["__scopeId", "data-v-a522ef22"]]), gw = { class: "tab" }, _w = { class: "acts" }, vw = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "OutputTab",
	props: { node: {} },
	setup(e) {
		let t = c(), n = s();
		return (r, i) => (I(), S("div", gw, [(I(), b(hw, {
			key: e.node,
			node: e.node
		}, null, 8, ["node"])), C("p", _w, [C("button", {
			type: "button",
			class: "te-button small",
			onClick: i[0] ||= (t) => V(n).output.value = e.node
		}, "Full window"), C("button", {
			type: "button",
			class: "te-button small",
			onClick: i[1] ||= (e) => V(J)("look.node_log", V(t), V(n))
		}, "Its log")])]));
	}
}), [["__scopeId", "data-v-4c8ddd76"]]), yw = {
	class: "failing",
	"aria-label": "When it fails",
	"data-testid": "when-it-fails"
}, bw = {
	key: 0,
	class: "te-hint"
}, xw = [
	"id",
	"aria-invalid",
	"aria-describedby"
], Sw = ["disabled"], Cw = { class: "ways" }, ww = ["id"], Tw = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "WhenItFails",
	props: { node: {} },
	setup(e) {
		let t = e, n = c(), r = se(), i = L(""), a = L(null), o = y(() => {
			let e = n.drawing.nodes.raw;
			n.drawing.version.value;
			let [r, i] = [t.node.block, t.node.arm];
			for (let t = 0; r && t < e.size; t += 1) {
				let t = e.get(r);
				if (!t) return null;
				if (t.kind === "try" && i === "body") return t;
				[r, i] = [t.block, t.arm];
			}
			return null;
		});
		function s() {
			a.value = null, n.command("recover", {
				node: t.node.id,
				text: i.value
			}, (e) => a.value = e);
		}
		function l() {
			u("people.ask", { question: `${t.node.id} failed. What shall be used in its place?` }, "shown");
		}
		function u(e, r, i) {
			a.value = null;
			let o = {
				node: t.node.id,
				kind: e,
				fields: r,
				told: i
			};
			n.command("escalate", o, (e) => a.value = e);
		}
		function d() {
			a.value = null, n.command("enclose", {
				nodes: [t.node.id],
				kind: "try"
			}, (e) => a.value = e);
		}
		return (e, t) => (I(), S("section", yw, [t[4] ||= C("b", null, "When it fails", -1), o.value ? (I(), S("p", bw, [T(" “" + B(o.value.id) + "” catches it. ", 1), C("button", {
			type: "button",
			class: "te-button small",
			onClick: t[0] ||= (e) => V(n).selection.only(o.value.id)
		}, "Show")])) : (I(), S(_, { key: 1 }, [
			t[3] ||= C("p", { class: "te-hint" }, "What hangs on it is skipped, the rest ends, and the flow fails with its error.", -1),
			C("form", {
				class: "line",
				onSubmit: K(s, ["prevent"])
			}, [W(C("input", {
				id: V(r),
				"onUpdate:modelValue": t[1] ||= (e) => i.value = e,
				class: "te-input",
				type: "text",
				"aria-label": "A value to use instead",
				placeholder: "a value to use instead, as [] or 0",
				autocomplete: "off",
				spellcheck: "false",
				"data-testid": "recover-value",
				"aria-invalid": a.value !== null,
				"aria-describedby": a.value ? `${V(r)}-refused` : void 0
			}, null, 8, xw), [[de, i.value]]), C("button", {
				type: "submit",
				class: "te-button small",
				"data-testid": "recover",
				disabled: i.value.trim() === ""
			}, "Use it", 8, Sw)], 32),
			C("div", Cw, [
				C("button", {
					type: "button",
					class: "te-button small",
					"data-testid": "escalate-ask",
					onClick: l
				}, "Ask somebody …"),
				C("button", {
					type: "button",
					class: "te-button small",
					"data-testid": "escalate-flow",
					onClick: t[2] ||= (e) => u("process.run_flow", {}, "")
				}, " Run another flow … "),
				C("button", {
					type: "button",
					class: "te-button small",
					"data-testid": "catch",
					onClick: d
				}, "Catch its errors …")
			]),
			a.value ? (I(), S("p", {
				key: 0,
				id: `${V(r)}-refused`,
				class: "te-problem",
				role: "alert"
			}, B(a.value.message) + " " + B(a.value.fix), 9, ww)) : x("", !0)
		], 64))]));
	}
}), [["__scopeId", "data-v-01ff930b"]]), Ew = {
	key: 0,
	class: "te-empty"
}, Dw = {
	key: 1,
	class: "te-empty"
}, Ow = {
	key: 0,
	class: "te-hint facts"
}, kw = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
			},
			{
				name: "concurrency",
				title: "Items at once",
				hint: "How many items run side by side.",
				placeholder: "no limit",
				perItem: !0
			},
			{
				name: "failures",
				title: "When an item fails",
				hint: "“leave out” and “collect” go on with the others; collect puts a record of the error into the list.",
				choices: [
					"finish the others",
					"stop",
					"leave out",
					"collect"
				],
				perItem: !0
			},
			{
				name: "batch",
				title: "Items at a time",
				hint: "It is given so many at a time, as a list or table.",
				placeholder: "1",
				perItem: !0
			},
			{
				name: "priority",
				title: "Priority",
				hint: "Goes before others that wait for the same limit; below 0 it lets them pass.",
				placeholder: "0"
			},
			{
				name: "budget",
				title: "Budget",
				hint: "What it may use up in a run: 0.50 USD, 20000 tokens, 10 min, 5 min cpu; warn only says so.",
				placeholder: "none"
			}
		];
		return (n, r) => (I(), S("div", null, [e.node.kind === "code" ? (I(), S("p", Ew, [...r[0] ||= [C("b", null, "Code has no policy", -1), T("It stands in the flow as it was written.", -1)]])) : e.node.arms?.length ? (I(), S("p", Dw, [...r[1] ||= [C("b", null, "A block has no policy", -1), T("Set it on the nodes inside.", -1)]])) : (I(), S(_, { key: 2 }, [
			(I(!0), S(_, null, R(t.filter((t) => !t.perItem || e.node.call === "map"), (t) => (I(), b(Bv, {
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
			]))), 128)),
			(I(), b(Tw, {
				key: e.node.id,
				node: e.node
			}, null, 8, ["node"])),
			e.kind ? (I(), S("p", Ow, [T(B(e.kind.heavy ? "Runs as a Prefect task of its own." : "Light: runs along without a task of its own.") + " ", 1), e.kind.effect ? (I(), S(_, { key: 0 }, [T("Effect: " + B(e.kind.effect) + ".", 1)], 64)) : x("", !0)])) : x("", !0)
		], 64))]));
	}
}), [["__scopeId", "data-v-1a616826"]]), Aw = {
	class: "arms",
	"aria-label": "Arms"
}, jw = { class: "name" }, Mw = { class: "te-hint" }, Nw = ["aria-label", "onClick"], Pw = {
	key: 1,
	class: "head"
}, Fw = [
	"data-testid",
	"value",
	"aria-invalid",
	"aria-describedby",
	"onChange"
], Iw = ["id"], Lw = { class: "more" }, Rw = ["onClick"], zw = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ArmsOfBlock",
	props: { node: {} },
	setup(e) {
		let t = e, n = c(), r = ne({}), i = y(() => {
			n.drawing.version.value;
			let e = /* @__PURE__ */ new Map();
			for (let r of n.drawing.nodes.raw.values()) r.block === t.node.id && r.arm && e.set(r.arm, (e.get(r.arm) ?? 0) + 1);
			return e;
		}), a = {
			if: "Add an else-if",
			match: "Add a case",
			try: "Add a catch"
		}, o = {
			if: [["else", "Add else"]],
			try: [["else", "Add else"], ["finally", "Add finally"]]
		}, s = y(() => (o[t.node.kind] ?? []).filter(([e]) => !t.node.arms?.some((t) => t.name === e)));
		function u(e, i) {
			delete r[e.name], i.trim() !== (e.head ?? "") && n.command("set_head", {
				node: t.node.id,
				arm: e.name,
				text: i
			}, ({ message: t, fix: n }) => r[e.name] = `${t} ${n}`);
		}
		return (t, o) => (I(), S("section", Aw, [(I(!0), S(_, null, R(e.node.arms, (t, a) => (I(), S("div", {
			key: t.name,
			class: "arm"
		}, [
			C("span", jw, B(V(f)(e.node.kind, t)), 1),
			C("span", Mw, B(i.value.get(t.name) ?? 0) + " inside", 1),
			a > 0 && !i.value.get(t.name) ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"aria-label": `Remove ${V(f)(e.node.kind, t)}`,
				onClick: (r) => V(n).command("remove_arm", {
					node: e.node.id,
					arm: t.name
				})
			}, "Remove", 8, Nw)) : x("", !0),
			V(l)(e.node, t) ? (I(), S("label", Pw, [T(B(V(l)(e.node, t)) + " ", 1), C("input", {
				type: "text",
				class: "te-input",
				spellcheck: "false",
				"data-testid": `head-${t.name}`,
				value: t.head ?? "",
				"aria-invalid": t.name in r,
				"aria-describedby": t.name in r ? `refused-${t.name}` : void 0,
				onChange: (e) => u(t, e.target.value)
			}, null, 40, Fw)])) : x("", !0),
			r[t.name] ? (I(), S("p", {
				key: 2,
				id: `refused-${t.name}`,
				class: "refused",
				role: "alert"
			}, B(r[t.name]), 9, Iw)) : x("", !0)
		]))), 128)), C("div", Lw, [a[e.node.kind] ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-button small",
			onClick: o[0] ||= (t) => V(n).command("add_arm", { node: e.node.id })
		}, B(a[e.node.kind]), 1)) : x("", !0), (I(!0), S(_, null, R(s.value, ([t, r]) => (I(), S("button", {
			key: t,
			type: "button",
			class: "te-button small",
			onClick: (r) => V(n).command("add_arm", {
				node: e.node.id,
				arm: t
			})
		}, B(r), 9, Rw))), 128))])]));
	}
}), [["__scopeId", "data-v-272c8ff0"]]);
// src/panels/code/languages.ts
function Bw(e) {
	return Array.isArray(e) ? e.flatMap(Vw) : typeof e != "object" || !e ? [] : Object.entries(e).flatMap(([e, t]) => Array.isArray(t) ? t.flatMap(Vw) : typeof t == "object" && t ? Object.entries(t).flatMap(([e, t]) => Vw({
		name: e,
		type: t
	})) : Vw({
		name: e,
		type: t
	}));
}
function Vw(e) {
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
var Hw = /* @__PURE__ */ O({
	__name: "ExpressionField",
	props: {
		id: {},
		node: {},
		port: {},
		text: {}
	},
	emits: ["refused"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = c(), a = s(), o = L(!1), l = jv(a, () => n.text, (e) => {
			d(null), e.trim() !== "" && e !== n.text && i.command("set_value", {
				node: n.node,
				port: n.port,
				value: { $code: e }
			}, d);
		}, {
			pause: 500,
			refused: () => o.value
		}), u = y(() => l.text.value);
		function d(e) {
			o.value = e !== null, r("refused", e);
		}
		async function f() {
			try {
				return Bw(await i.connection.ask("expressions", { node: n.node }));
			} catch {
				return [];
			}
		}
		return (t, n) => (I(), b(e_, {
			id: e.id,
			text: u.value,
			language: "python",
			label: `Expression for ${e.port}`,
			single: "",
			rows: 1,
			offers: f,
			placeholder: "such as since.upper()",
			onType: V(l).type,
			onDone: n[0] ||= (e) => V(l).flush(),
			onFocusin: n[1] ||= (e) => V(l).focus(),
			onFocusout: n[2] ||= (e) => V(l).blur()
		}, null, 8, [
			"id",
			"text",
			"label",
			"onType"
		]));
	}
}), Uw = ["value", "aria-label"], Ww = {
	key: 0,
	value: "value"
}, Gw = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		return (t, n) => (I(), S("select", {
			class: "switch",
			value: e.mode === "unset" ? e.typed ? "value" : "wire" : e.mode,
			"aria-label": `How ${e.name} is given`,
			title: "How it is given",
			onChange: r
		}, [
			e.typed ? (I(), S("option", Ww, "value")) : x("", !0),
			n[0] ||= C("option", { value: "parameter" }, "parameter", -1),
			n[1] ||= C("option", { value: "expression" }, "expression", -1),
			n[2] ||= C("option", { value: "wire" }, "wire", -1)
		], 40, Uw));
	}
}), [["__scopeId", "data-v-e6833b36"]]), Kw = [
	"id",
	"value",
	"aria-label"
], qw = ["value"], Jw = "\0new", Yw = /* @__PURE__ */ O({
	__name: "ParameterField",
	props: {
		id: {},
		node: {},
		input: {},
		name: {}
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = y(() => n.drawing.flow.value.parameters ?? []);
		function a(e) {
			let i = e.target;
			i.value === Jw ? (i.value = t.name, r.dialog.value = {
				sort: "parameter",
				node: t.node,
				port: t.input.name
			}) : i.value && n.command("set_value", {
				node: t.node,
				port: t.input.name,
				value: { $param: i.value }
			});
		}
		return (t, n) => (I(), S("select", {
			id: e.id,
			class: "te-input",
			value: e.name,
			"aria-label": `Parameter for ${e.input.name}`,
			onChange: a
		}, [
			n[0] ||= C("option", { value: "" }, "Choose a parameter …", -1),
			(I(!0), S(_, null, R(i.value, (e) => (I(), S("option", {
				key: e.name,
				value: e.name
			}, B(e.name) + B(e.type ? ` · ${e.type}` : ""), 9, qw))), 128)),
			C("option", { value: Jw }, "New parameter …")
		], 40, Kw));
	}
}), Xw = { class: "wires" }, Zw = ["onClick"], Qw = {
	key: 0,
	class: "te-hint"
}, $w = ["aria-label", "onClick"], eT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "WireField",
	props: {
		node: {},
		port: {}
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = y(() => n.drawing.linksInto(t.node).filter((e) => e.targetPort === t.port));
		function a(e) {
			n.selection.only(e), r.canvas?.jumpTo(e);
		}
		function o(e) {
			let t = i.value[e];
			if (!t) return;
			let { source: r, sourcePort: a, target: o, targetPort: s, path: c } = t;
			n.command("delete", {
				nodes: [],
				groups: [],
				notes: [],
				heal: !1,
				links: [{
					source: r,
					source_port: a,
					target: o,
					target_port: s,
					path: [...c]
				}]
			});
		}
		function l() {
			r.dialog.value = {
				sort: "connect",
				from: {
					node: t.node,
					port: t.port,
					side: "in"
				}
			};
		}
		return (t, n) => (I(), S("div", Xw, [(I(!0), S(_, null, R(i.value, (t, n) => (I(), S("div", {
			key: t.key,
			class: "wire"
		}, [
			E($, { name: "plug" }),
			C("button", {
				type: "button",
				class: "te-button link",
				title: "Go there",
				onClick: (e) => a(t.source)
			}, [T(B(t.source), 1), t.sourcePort === "result" ? x("", !0) : (I(), S(_, { key: 0 }, [T("." + B(t.sourcePort), 1)], 64))], 8, Zw),
			t.path.length > 0 ? (I(), S("span", Qw, "at " + B(t.path.join(" · ")), 1)) : x("", !0),
			C("button", {
				type: "button",
				class: "te-button icon quiet",
				"aria-label": `Unplug ${t.source} from ${e.port}`,
				title: "Unplug",
				onClick: (e) => o(n)
			}, [E($, { name: "unplug" })], 8, $w)
		]))), 128)), i.value.length === 0 ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-button small",
			onClick: l
		}, [E($, { name: "plug" }), n[0] ||= T("Connect …", -1)])) : (I(), S("button", {
			key: 1,
			type: "button",
			class: "te-button small quiet",
			onClick: l
		}, "Another source …"))]));
	}
}), [["__scopeId", "data-v-1be78bbe"]]), tT = [
	"for",
	"data-field",
	"data-mode",
	"data-control"
], nT = { class: "head" }, rT = ["id"], iT = {
	key: 0,
	title: "needed",
	"aria-hidden": "true"
}, aT = ["title"], oT = ["id"], sT = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, cT = {
	key: 1,
	class: "te-hint"
}, lT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FieldRow",
	props: {
		node: {},
		input: {},
		shown: {}
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = se(), a = L(null), o = L(null), l = y(() => t.input.field), u = y(() => o.value ?? t.shown.mode), d = y(() => l.value.control !== "wire"), f = y(() => ["number", "integer"].includes(l.value.control)), p = jv(r, () => ["value", "unset"].includes(t.shown.mode) ? t.shown.text : "", (e) => {
			a.value = null, f.value && Ng(l.value, e) || n.command("set_field", {
				node: t.node,
				port: t.input.name,
				text: e
			}, (e) => a.value = e);
		}, { refused: () => a.value !== null });
		H(() => t.shown.mode, () => o.value = null);
		let m = y(() => {
			if (f.value && ["value", "unset"].includes(u.value)) {
				let e = Ng(l.value, p.text.value);
				if (e) return e;
			}
			if (a.value) return [a.value.message, a.value.fix].filter(Boolean).join(" ");
			if (t.shown.problem) return t.shown.problem;
			let e = n.problems.value.find((e) => e.node === t.node && e.port === t.input.name);
			return e && e.severity !== "info" ? `${e.message} ${e.fix}`.trim() : "";
		}), h = y(() => ["value", "unset"].includes(u.value) && ![
			"code",
			"json",
			"wire",
			"list",
			"map"
		].includes(l.value.control));
		function g(e) {
			a.value = null, p.type(e);
		}
		function _(e) {
			a.value = null, e === "wire" ? r.dialog.value = {
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
			}), o.value = e);
		}
		return (t, n) => (I(), S("label", {
			class: "setting",
			for: h.value ? V(i) : `${V(i)}-none`,
			"data-testid": "field",
			"data-field": e.input.name,
			"data-mode": u.value,
			"data-control": l.value.control,
			onFocusin: n[2] ||= (e) => V(p).focus(),
			onFocusout: n[3] ||= (e) => V(p).blur()
		}, [
			C("span", nT, [
				C("i", {
					class: "dot",
					style: N({ background: V(nf)(e.input.sort) }),
					"aria-hidden": "true"
				}, null, 4),
				C("span", {
					id: `${V(i)}-name`,
					class: "name"
				}, [T(B(e.input.name), 1), e.input.required ? (I(), S("span", iT, " *")) : x("", !0)], 8, rT),
				C("span", {
					class: "type",
					title: e.input.type
				}, B(e.input.type), 9, aT),
				E(Gw, {
					name: e.input.name,
					mode: u.value,
					typed: d.value,
					onChoose: _
				}, null, 8, [
					"name",
					"mode",
					"typed"
				])
			]),
			(u.value === "value" || u.value === "unset") && d.value ? (I(), b(Y_, {
				key: 0,
				id: V(i),
				field: l.value,
				text: V(p).text.value,
				type: e.input.type,
				"aria-labelledby": `${V(i)}-name`,
				"aria-describedby": `${V(i)}-help`,
				"aria-invalid": m.value !== "",
				"aria-required": e.input.required || void 0,
				onType: g,
				onDone: n[0] ||= (e) => V(p).flush()
			}, null, 8, [
				"id",
				"field",
				"text",
				"type",
				"aria-labelledby",
				"aria-describedby",
				"aria-invalid",
				"aria-required"
			])) : u.value === "parameter" ? (I(), b(Yw, {
				key: 1,
				id: V(i),
				node: e.node,
				input: e.input,
				name: e.shown.mode === "parameter" ? e.shown.text : ""
			}, null, 8, [
				"id",
				"node",
				"input",
				"name"
			])) : u.value === "expression" ? (I(), b(Hw, {
				key: 2,
				id: V(i),
				node: e.node,
				port: e.input.name,
				text: e.shown.mode === "expression" ? e.shown.text : "",
				onRefused: n[1] ||= (e) => a.value = e
			}, null, 8, [
				"id",
				"node",
				"port",
				"text"
			])) : (I(), b(eT, {
				key: 3,
				node: e.node,
				port: e.input.name
			}, null, 8, ["node", "port"])),
			C("span", {
				id: `${V(i)}-help`,
				class: "below"
			}, [m.value ? (I(), S("span", sT, B(m.value), 1)) : e.input.help || l.value.help ? (I(), S("span", cT, [E(by, { text: e.input.help || l.value.help }, null, 8, ["text"])])) : x("", !0)], 8, oT)
		], 40, tT));
	}
}), [["__scopeId", "data-v-c6ef716b"]]), uT = {
	key: 0,
	class: "runs-in"
}, dT = ["value"], fT = ["value"], pT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "RunsIn",
	props: { node: {} },
	setup(e) {
		let t = e, n = c(), r = y(() => {
			n.drawing.version.value;
			let e = n.drawing.nodes.raw, r = (n) => n === t.node.id || !!e.get(n)?.block && r(e.get(n)?.block ?? "");
			return [...e.values()].filter((e) => e.arms?.length && !r(e.id)).flatMap((e) => (e.arms ?? []).map((t) => ({
				value: `${e.id} ${t.name}`,
				title: `${f(e.kind, t)} of ${e.id}`
			})));
		}), i = y(() => t.node.block ? `${t.node.block} ${t.node.arm ?? ""}` : "");
		function a(e) {
			let [r = "", i = ""] = e.split(" ");
			n.command("move_into", {
				nodes: [t.node.id],
				block: r,
				arm: i
			});
		}
		return (e, t) => r.value.length > 0 || i.value ? (I(), S("label", uT, [t[2] ||= C("span", null, "Runs in", -1), C("select", {
			class: "te-input",
			"data-testid": "runs-in",
			value: i.value,
			onChange: t[0] ||= (e) => a(e.target.value)
		}, [t[1] ||= C("option", { value: "" }, "the flow itself", -1), (I(!0), S(_, null, R(r.value, (e) => (I(), S("option", {
			key: e.value,
			value: e.value
		}, B(e.title), 9, fT))), 128))], 40, dT)])) : x("", !0);
	}
}), [["__scopeId", "data-v-36e2c4ce"]]), mT = {
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
function hT(e) {
	return {
		name: e,
		type: "any",
		sort: "any",
		required: !1,
		default: null,
		help: "",
		several: !1,
		field: {
			...mT,
			name: e
		}
	};
}
function gT() {
	let e = hT("source");
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
function _T(e) {
	let [t, ...n] = e;
	return (t ?? []).filter((e) => n.every((t) => t.some((t) => t.name === e.name && t.field.control === e.field.control)));
}
// src/panels/inspector/SettingsTab.vue?vue&type=script&setup=true&lang.ts
var vT = {
	key: 0,
	class: "te-empty"
}, yT = {
	key: 2,
	class: "te-empty"
}, bT = /* @__PURE__ */ O({
	__name: "SettingsTab",
	props: {
		node: {},
		kind: {},
		form: {}
	},
	setup(e) {
		let t = e, n = y(() => {
			if (t.node.kind === "code") return [gT()];
			let e = t.kind?.inputs ?? [], n = new Set(e.map((e) => e.name));
			return [...e, ...Object.keys(t.node.inputs ?? {}).filter((e) => !n.has(e)).map(hT)];
		}), r = y(() => t.node.kind === "code" ? {
			...t.node,
			inputs: { source: t.node.source ?? "" }
		} : t.node);
		return (t, i) => (I(), S("div", null, [
			!e.kind && e.node.kind !== "code" ? (I(), S("p", vT, [C("b", null, "Nothing is known of “" + B(e.node.kind) + "”", 1), i[0] ||= T(" Its plugin is not installed here. The node is kept as it is, with everything that was set. ", -1)])) : x("", !0),
			(I(!0), S(_, null, R(n.value, (t) => (I(), b(lT, {
				key: `${e.node.id} ${t.name}`,
				node: e.node.id,
				input: t,
				shown: V(Ag)(r.value, t.field, e.form)
			}, null, 8, [
				"node",
				"input",
				"shown"
			]))), 128)),
			e.node.arms?.length ? (I(), b(zw, {
				key: 1,
				node: e.node
			}, null, 8, ["node"])) : x("", !0),
			E(pT, { node: e.node }, null, 8, ["node"]),
			n.value.length === 0 && e.kind && !e.node.arms?.length ? (I(), S("p", yT, "This node has no settings.")) : x("", !0)
		]));
	}
}), xT = ["data-field"], ST = ["id", "for"], CT = {
	key: 0,
	class: "te-hint"
}, wT = {
	key: 0,
	class: "te-hint"
}, TT = {
	key: 2,
	class: "te-problem",
	role: "alert"
}, ET = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "CommonField",
	props: {
		nodes: {},
		input: {}
	},
	setup(e) {
		let t = e, n = c(), r = se(), i = L(""), a = y(() => t.nodes.map((e) => kg(e, t.input.field))), o = y(() => new Set(a.value.map((e) => `${e.mode} ${e.text}`)).size === 1), l = y(() => a.value.some((e) => e.mode !== "value" && e.mode !== "unset")), u = jv(s(), () => o.value && !l.value ? a.value[0]?.text ?? "" : "", (e) => {
			i.value = "", n.command("set_fields", {
				nodes: t.nodes.map(({ id: e }) => e),
				port: t.input.name,
				text: e
			}, (e) => {
				i.value = `${e.message} ${e.fix}`;
			});
		}, { refused: () => i.value !== "" }), d = y(() => o.value ? t.input.field : {
			...t.input.field,
			placeholder: "different values"
		});
		return (t, n) => e.input.field.control === "wire" ? x("", !0) : (I(), S("div", {
			key: 0,
			class: "setting",
			"data-testid": "field",
			"data-field": e.input.name,
			onFocusin: n[1] ||= (e) => V(u).focus(),
			onFocusout: n[2] ||= (e) => V(u).blur()
		}, [
			C("label", {
				id: `${V(r)}-name`,
				for: V(r),
				class: "name"
			}, [T(B(e.input.name), 1), o.value ? x("", !0) : (I(), S("span", CT, " · different values"))], 8, ST),
			l.value ? (I(), S("p", wT, "Some are given by a wire, a parameter or an expression; set those one by one.")) : (I(), b(Y_, {
				key: 1,
				id: V(r),
				field: d.value,
				text: V(u).text.value,
				type: e.input.type,
				"aria-labelledby": `${V(r)}-name`,
				onType: V(u).type,
				onDone: n[0] ||= (e) => V(u).flush()
			}, null, 8, [
				"id",
				"field",
				"text",
				"type",
				"aria-labelledby",
				"onType"
			])),
			i.value ? (I(), S("span", TT, B(i.value), 1)) : x("", !0)
		], 40, xT));
	}
}), [["__scopeId", "data-v-e26fdd9d"]]), DT = { class: "several" }, OT = { class: "actions" }, kT = ["onClick"], AT = {
	key: 1,
	class: "te-empty"
}, jT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "SeveralNodes",
	setup(e) {
		let t = c(), n = s(), r = y(() => [...t.selection.nodes].flatMap((e) => t.drawing.nodes.visible.get(e) ?? [])), i = y(() => _T([...new Set(r.value.map((e) => e.kind))].map((e) => t.catalogue.find(e)?.inputs ?? []))), a = [
			["edit.duplicate", "Duplicate"],
			["edit.group", "Frame"],
			["edit.subflow", "Make a sub-flow"],
			["edit.disable", "Disable"],
			["arrange.left", "Align left"],
			["arrange.top", "Align top"],
			["arrange.across", "Spread across"],
			["edit.delete", "Delete"]
		];
		return (e, o) => (I(), S("div", DT, [
			C("h3", null, B(r.value.length) + " nodes", 1),
			C("div", OT, [(I(), S(_, null, R(a, ([e, r]) => C("button", {
				key: e,
				type: "button",
				class: "te-button small",
				onClick: (r) => V(J)(e, V(t), V(n))
			}, B(r), 9, kT)), 64))]),
			i.value.length > 0 ? (I(), S(_, { key: 0 }, [o[0] ||= C("h4", { class: "te-heading" }, "Settings in common", -1), (I(!0), S(_, null, R(i.value, (e) => (I(), b(ET, {
				key: e.name,
				nodes: r.value,
				input: e
			}, null, 8, ["nodes", "input"]))), 128))], 64)) : (I(), S("p", AT, "These nodes have no setting in common."))
		]));
	}
}), [["__scopeId", "data-v-5770372a"]]), MT = 60;
function NT(e, t) {
	let n = z(null), r = 0, i = 0;
	async function a(t) {
		let i = ++r;
		try {
			let a = await e.connection.ask("form", { node: t });
			i === r && (n.value = a);
		} catch {
			i === r && (n.value = null);
		}
	}
	return H(() => {
		let n = t();
		return [
			n,
			n === null ? null : e.drawing.nodes.visible.get(n),
			e.drawing.flow.value
		];
	}, ([e, t], o) => {
		window.clearTimeout(i), r += 1, (e !== o?.[0] || t !== o[1]) && (n.value = null), e !== null && t !== void 0 && (i = window.setTimeout(() => void a(e), o && e === o[0] ? MT : 0));
	}, { immediate: !0 }), P(() => window.clearTimeout(i)), n;
}
// src/panels/inspector/WhyTab.vue?vue&type=script&setup=true&lang.ts
var PT = {
	key: 0,
	class: "te-empty"
}, FT = {
	key: 1,
	class: "te-empty"
}, IT = {
	key: 2,
	class: "why"
}, LT = {
	key: 3,
	class: "why"
}, RT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "WhyTab",
	props: { node: {} },
	setup(e) {
		let t = e, n = c(), r = z(null), i = z(""), o = 0, s = 0;
		async function l() {
			let e = ++o;
			try {
				let t = await n.connection.ask("plan");
				if (e !== o) return;
				r.value = t.nodes, i.value = "";
			} catch (t) {
				e === o && (i.value = t instanceof a ? `${t.refusal.message} ${t.refusal.fix}` : String(t));
			}
		}
		H([() => n.drawing.version.value, () => n.run.value?.state], () => {
			window.clearTimeout(s), s = window.setTimeout(() => void l(), 300);
		}), l(), P(() => window.clearTimeout(s));
		let u = y(() => r.value?.[t.node] ?? null), d = y(() => n.states.get(t.node)?.why ?? "");
		return (e, t) => (I(), S("div", null, [i.value ? (I(), S("p", PT, B(i.value), 1)) : u.value ? (I(), S("div", IT, [C("b", null, B(V(ff)[u.value.action]?.sentence ?? u.value.action), 1), C("p", null, B(u.value.why), 1)])) : (I(), S("p", FT, "Working it out …")), d.value ? (I(), S("div", LT, [t[0] ||= C("b", null, "In the last run", -1), C("p", null, B(d.value), 1)])) : x("", !0)]));
	}
}), [["__scopeId", "data-v-dc3a3c7f"]]), zT = {
	class: "inspector",
	"data-testid": "inspector",
	"aria-label": "Inspector"
}, BT = {
	key: 0,
	class: "aside"
}, VT = ["aria-labelledby"], HT = ["disabled"], UT = ["disabled"], WT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "InspectorPanel",
	setup(e) {
		let t = c(), n = s(), r = y(() => {
			let [e] = t.selection.nodes;
			return t.selection.nodes.size === 1 && e !== void 0 ? e : null;
		}), i = y(() => r.value === null ? void 0 : t.drawing.aside.value.get(r.value)?.node), a = y(() => r.value === null ? void 0 : t.drawing.nodes.visible.get(r.value) ?? i.value), o = y(() => a.value ? t.catalogue.of(a.value) : void 0), l = y(() => {
			let { notes: e, groups: n, nodes: r } = t.selection, [i] = e, [a] = n;
			return r.size > 0 ? null : i === void 0 ? a === void 0 ? null : {
				sort: "group",
				id: a
			} : {
				sort: "note",
				id: i
			};
		}), u = NT(t, () => r.value), d = [
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
		return (e, r) => (I(), S("section", zT, [a.value ? (I(), S(_, { key: 0 }, [
			(I(), b(Iy, {
				key: a.value.id,
				node: a.value,
				kind: o.value
			}, null, 8, ["node", "kind"])),
			i.value ? (I(), S("p", BT, [r[2] ||= C("span", null, "This node is put aside: it is kept and drawn, and does not run.", -1), C("button", {
				type: "button",
				class: "te-button small",
				onClick: r[0] ||= (e) => V(J)("edit.disable", V(t), V(n))
			}, "Bring it back")])) : x("", !0),
			E(Gy, {
				class: "tabs",
				label: "What to look at",
				tabs: d,
				chosen: V(n).inspectorTab.value,
				controls: "inspector-tab",
				onChoose: r[1] ||= (e) => V(n).inspectorTab.value = e
			}, null, 8, ["chosen"]),
			C("div", {
				id: "inspector-tab",
				class: "content",
				role: "tabpanel",
				"aria-labelledby": `inspector-tab-${V(n).inspectorTab.value}`
			}, [V(n).inspectorTab.value === "settings" || V(n).inspectorTab.value === "policy" ? (I(), S("fieldset", {
				key: 0,
				class: "fields",
				disabled: V(t).readOnly.value !== ""
			}, [V(n).inspectorTab.value === "settings" ? (I(), b(bT, {
				key: 0,
				node: a.value,
				kind: o.value,
				form: V(u)
			}, null, 8, [
				"node",
				"kind",
				"form"
			])) : (I(), b(kw, {
				key: 1,
				node: a.value,
				kind: o.value,
				form: V(u)
			}, null, 8, [
				"node",
				"kind",
				"form"
			]))], 8, HT)) : V(n).inspectorTab.value === "output" ? (I(), b(vw, {
				key: 1,
				node: a.value.id
			}, null, 8, ["node"])) : V(n).inspectorTab.value === "why" ? (I(), b(RT, {
				key: 2,
				node: a.value.id
			}, null, 8, ["node"])) : (I(), b(jy, {
				key: 3,
				kind: o.value,
				name: a.value.kind
			}, null, 8, ["kind", "name"]))], 8, VT)
		], 64)) : (I(), S("fieldset", {
			key: 1,
			class: "fields",
			disabled: V(t).readOnly.value !== ""
		}, [V(t).selection.nodes.size > 1 ? (I(), b(jT, { key: 0 })) : l.value ? (I(), b(Hy, {
			key: l.value.id,
			sort: l.value.sort,
			id: l.value.id
		}, null, 8, ["sort", "id"])) : V(t).ready.value ? (I(), b(hy, { key: 2 })) : x("", !0)], 8, UT))]));
	}
}), [["__scopeId", "data-v-cd8b6246"]]), GT = {
	class: "code",
	"data-testid": "code",
	tabindex: "0"
}, KT = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "CodeWaiting",
	setup(e) {
		let t = c();
		return (e, n) => (I(), S("pre", GT, B(V(t).code.value?.text ?? ""), 1));
	}
}), [["__scopeId", "data-v-7f704ada"]]), qT = {
	class: "panel",
	"data-testid": "problems",
	"aria-label": "Problems"
}, JT = {
	key: 0,
	class: "te-empty"
}, YT = { key: 1 }, XT = [
	"data-code",
	"data-severity",
	"data-inside"
], ZT = ["onClick"], QT = ["aria-label"], $T = { class: "words" }, eE = { key: 0 }, tE = {
	key: 1,
	class: "fix"
}, nE = ["onClick"], rE = {
	key: 0,
	class: "te-empty"
}, iE = 200, aE = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		}, i = c(), a = s(), o = y(() => [...i.problems.value].sort((e, n) => t[e.severity] - t[n.severity])), l = y(() => o.value.slice(0, iE));
		async function u(e) {
			let { deeper: t } = e;
			if (t) {
				if (!await Jt(i, a, t.within) || !i.drawing.has(t.node)) return;
				i.selection.only(t.node), a.canvas?.jumpTo(t.node), t.port && (a.inspectorTab.value = "settings");
				return;
			}
			let n = [e.node, ...e.nodes].filter((e) => e && i.drawing.nodes.raw.has(e)), [r] = n;
			r === void 0 ? e.line > 0 && (a.drawer.value = "code") : (i.selection.only(...new Set(n)), a.canvas?.jumpTo(r), e.port && (a.inspectorTab.value = "settings"));
		}
		function d(e, t) {
			i.command(t.command, t.args, void 0, e.inside ?? []);
		}
		function f({ deeper: e, node: t, port: n }) {
			let r = (e, t) => t ? `${e}.${t}` : e;
			return e ? [...e.within, r(e.node, e.port)].filter(Boolean).join(" › ") : r(t, n);
		}
		return (e, t) => (I(), S("section", qT, [l.value.length === 0 ? (I(), S("p", JT, [...t[0] ||= [C("b", null, "No problems", -1), T("What is wrong shows up here as you draw, with what to do about it.", -1)]])) : (I(), S("ul", YT, [(I(!0), S(_, null, R(l.value, (e, t) => (I(), S("li", {
			key: t,
			class: M(["problem", e.severity]),
			"data-testid": "problem",
			"data-code": e.code,
			"data-severity": e.severity,
			"data-inside": e.deeper?.within.join("/")
		}, [C("button", {
			type: "button",
			class: "where",
			onClick: (t) => u(e)
		}, [C("span", {
			class: "sign",
			"aria-label": r[e.severity],
			role: "img"
		}, B(n[e.severity]), 9, QT), C("span", $T, [
			e.node ? (I(), S("b", eE, B(f(e)), 1)) : x("", !0),
			T(" " + B(e.message) + " ", 1),
			e.fix ? (I(), S("span", tE, B(e.fix), 1)) : x("", !0)
		])], 8, ZT), (I(!0), S(_, null, R(e.actions ?? [], (t) => (I(), S("button", {
			key: t.label,
			type: "button",
			class: "te-button small",
			onClick: (n) => d(e, t)
		}, B(t.label), 9, nE))), 128))], 10, XT))), 128)), o.value.length > iE ? (I(), S("li", rE, "and " + B(o.value.length - iE) + " more", 1)) : x("", !0)]))]));
	}
}), [["__scopeId", "data-v-850a16c0"]]), oE = [
	"black",
	"red",
	"green",
	"yellow",
	"blue",
	"magenta",
	"cyan",
	"white"
], sE = /\u001b(?:\[([0-?]*)[ -/]*([@-~])|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[@-Z\\-_ -/]?.?)/g, cE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
function lE(e) {
	return e.includes("\x1B") || e.includes("\r");
}
function uE(e) {
	let t = e.replace(/\r+$/, ""), n = t.slice(t.lastIndexOf("\r") + 1), r = [], i = {
		colour: "",
		strong: !1,
		faint: !1
	}, a = 0, o = (e) => {
		let t = e.replace(cE, "");
		t && r.push({
			text: t,
			...i
		});
	};
	for (let e of n.matchAll(sE)) o(n.slice(a, e.index)), a = e.index + e[0].length, e[2] === "m" && (i = fE(i, e[1] ?? ""));
	return o(n.slice(a)), r;
}
function dE(e) {
	return lE(e) ? uE(e).map((e) => e.text).join("") : e;
}
function fE(e, t) {
	let n = t.split(/[;:]/).map(Number), r = { ...e };
	for (let e = 0; e < n.length; e += 1) {
		let t = n[e] ?? 0;
		if (t === 0) r = {
			colour: "",
			strong: !1,
			faint: !1
		};
		else if (t === 1) r.strong = !0;
		else if (t === 2) r.faint = !0;
		else if (t === 22) r.strong = r.faint = !1;
		else if (t === 39) r.colour = "";
		else if (t >= 30 && t <= 37) r.colour = oE[t - 30] ?? "";
		else if (t >= 90 && t <= 97) r.colour = oE[t - 90] ?? "";
		else if (t === 38 || t === 48) {
			let i = n[e + 1] === 2, a = n[e + 2] ?? -1;
			t === 38 && !i && (r.colour = a >= 0 && a < 16 ? oE[a % 8] ?? "" : ""), e += i ? 4 : 2;
		}
	}
	return r;
}
// src/panels/parts/AnsiText.vue
var pE = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "AnsiText",
	props: { text: {} },
	setup(e) {
		let t = {
			text: "\n",
			colour: "",
			strong: !1,
			faint: !1
		}, n = e, r = y(() => lE(n.text) ? n.text.split("\n").flatMap((e, n) => [...n > 0 ? [t] : [], ...uE(e)]) : null);
		return (t, n) => r.value === null ? (I(), S(_, { key: 0 }, [T(B(e.text), 1)], 64)) : (I(!0), S(_, { key: 1 }, R(r.value, (e, t) => (I(), S("span", {
			key: t,
			class: M([e.colour && `ansi-${e.colour}`, {
				strong: e.strong,
				faint: e.faint
			}])
		}, B(e.text), 3))), 128));
	}
}), [["__scopeId", "data-v-e81ecfa9"]]), mE = {
	class: "detail",
	"aria-label": "The chosen line"
}, hE = { class: "te-hint" }, gE = { tabindex: "0" }, _E = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "LogDetail",
	props: { line: {} },
	emits: [
		"close",
		"jump",
		"only"
	],
	setup(e, { emit: t }) {
		let n = t;
		return (t, r) => (I(), S("aside", mE, [C("header", null, [
			C("span", hE, B(new Date(e.line.time).toLocaleString()) + " · " + B(e.line.level) + " · " + B(e.line.node || "flow"), 1),
			e.line.node ? (I(), S("button", {
				key: 0,
				type: "button",
				class: "te-button link",
				onClick: r[0] ||= (t) => n("jump", e.line.node)
			}, "Show the node")) : x("", !0),
			e.line.node ? (I(), S("button", {
				key: 1,
				type: "button",
				class: "te-button link",
				onClick: r[1] ||= (t) => n("only", e.line.node)
			}, "Only its lines")) : x("", !0),
			r[3] ||= C("span", { class: "gap" }, null, -1),
			C("button", {
				type: "button",
				class: "te-button icon quiet small",
				"aria-label": "Close the line",
				onClick: r[2] ||= (e) => n("close")
			}, [E($, { name: "close" })])
		]), C("pre", gE, [E(pE, { text: e.line.message }, null, 8, ["text"])])]));
	}
}), [["__scopeId", "data-v-e363fd51"]]), vE = [
	"debug",
	"info",
	"warning",
	"error",
	"critical"
], yE = {
	debug: "·",
	info: "",
	warning: "▲",
	error: "✕",
	critical: "✕✕"
};
function bE(e) {
	return yE[e] ?? "";
}
// src/panels/log/LogRow.vue?vue&type=script&setup=true&lang.ts
var xE = [
	"id",
	"aria-selected",
	"aria-posinset",
	"aria-setsize",
	"data-seq"
], SE = { class: "time" }, CE = ["title"], wE = { "aria-hidden": "true" }, TE = { class: "te-unseen" }, EE = {
	key: 0,
	class: "node"
}, DE = { class: "message" }, OE = {
	key: 0,
	class: "more"
}, kE = {
	key: 1,
	class: "time"
}, AE = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "LogRow",
	props: {
		line: {},
		chosen: { type: Boolean },
		index: {},
		total: {},
		withNode: { type: Boolean }
	},
	emits: ["choose", "jump"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = y(() => n.line ? new Date(n.line.time).toLocaleTimeString("en", { hour12: !1 }) : ""), a = y(() => {
			let e = n.line?.message.replace(/\n+$/, "").split("\n") ?? [];
			return {
				first: e[0] ?? "",
				more: e.length - 1
			};
		});
		return (t, n) => (I(), S("div", {
			id: e.line ? `log-${e.line.seq}` : void 0,
			class: M(["line", [e.line?.level, { chosen: e.chosen }]]),
			role: "option",
			"aria-selected": e.chosen,
			"aria-posinset": e.index + 1,
			"aria-setsize": e.total,
			"data-seq": e.line?.seq,
			onClick: n[0] ||= (t) => e.line && r("choose", e.line),
			onDblclick: n[1] ||= (t) => e.line?.node && r("jump", e.line.node)
		}, [e.line ? (I(), S(_, { key: 0 }, [
			C("span", SE, B(i.value), 1),
			C("span", {
				class: "level",
				title: e.line.level
			}, [C("span", wE, B(V(bE)(e.line.level)), 1), C("span", TE, B(e.line.level), 1)], 8, CE),
			e.withNode ? (I(), S("span", EE, B(e.line.node || "flow"), 1)) : x("", !0),
			C("span", DE, [E(pE, { text: a.value.first }, null, 8, ["text"]), a.value.more > 0 ? (I(), S("span", OE, " ⏎ " + B(a.value.more) + " more " + B(a.value.more === 1 ? "line" : "lines"), 1)) : x("", !0)])
		], 64)) : (I(), S("span", kE, "…"))], 42, xE));
	}
}), [["__scopeId", "data-v-2b6f35dc"]]);
// src/panels/log/log_source.ts
function jE(e, { node: t, level: n, text: r }) {
	return ({ after: i, before: a }, o, s) => {
		let c = {
			node: t,
			level: n,
			text: r,
			limit: o,
			...i === void 0 ? {} : { after: i },
			...a === void 0 ? {} : { before: a }
		};
		return $f(`/api/runs/${encodeURIComponent(e)}/logs`, c, s);
	};
}
// src/panels/log/log_window.ts
var ME = 500, NE = 12e3, PE = 2e3, FE = class {
	get;
	on;
	total = 0;
	estimated = !1;
	lines = [];
	base = 0;
	lowest = 0;
	highest = 0;
	busy = !1;
	wanted = null;
	control = new AbortController();
	constructor(e, t) {
		this.get = e, this.on = t;
	}
	at(e) {
		return this.lines[e - this.base];
	}
	get held() {
		return this.lines;
	}
	get last() {
		return this.endIsHeld ? this.lines.at(-1) : void 0;
	}
	get endIsHeld() {
		return this.base + this.lines.length >= this.total;
	}
	want(e, t) {
		this.wanted = [Math.max(0, e), Math.min(t, this.total)], this.busy || this.serve();
	}
	async refresh(e) {
		this.busy || await this.exclusively(async () => {
			let t = await this.get({}, e ? ME : 1, this.control.signal), n = t.lines.at(-1), r = this.lines.at(-1)?.seq ?? 0, i = this.endIsHeld;
			if (this.count(t.total, t.cut), n && (this.highest = Math.max(this.highest, n.seq)), !n || n.seq <= r) return;
			let a = t.lines[0]?.seq ?? 0;
			i && a <= r ? this.append(t.lines.filter((e) => e.seq > r)) : e && this.replace(t.lines, t.total - t.lines.length);
		});
	}
	async around(e) {
		return await this.exclusively(async () => {
			let t = await this.get({ after: Math.max(0, e - 1) }, ME, this.control.signal);
			this.count(t.total, t.cut), this.replace(t.lines, this.placeOf(t.lines[0]?.seq ?? e));
		}), this.base;
	}
	stop() {
		this.control.abort();
	}
	async serve() {
		for (; this.wanted && !this.control.signal.aborted;) {
			let [e, t] = this.wanted, n = this.base + this.lines.length;
			if (e >= this.base && t <= n) break;
			let r = `${this.base} ${this.lines.length}`;
			if (await this.exclusively(() => this.load(e, t)), r === `${this.base} ${this.lines.length}`) break;
		}
		this.wanted = null;
	}
	async load(e, t) {
		let n = this.base + this.lines.length, { signal: r } = this.control;
		if (this.lines.length === 0 || e > n + PE || t < this.base - PE) {
			if (e <= PE / 4) return this.take(await this.get({ after: 0 }, ME, r), 0);
			if (t >= this.total - PE / 4) {
				let e = await this.get({}, ME, r);
				return this.take(e, e.total - e.lines.length);
			}
			return this.take(await this.get({ after: this.numberAt(e - ME / 3) }, ME, r), Math.max(0, e - Math.floor(ME / 3)));
		}
		if (t > n) {
			let e = await this.get({ after: this.lines.at(-1)?.seq ?? 0 }, ME, r);
			this.count(e.total, e.cut), this.append(e.lines), e.lines.length < ME && this.putRight(this.total - (this.base + this.lines.length));
			return;
		}
		let i = await this.get({ before: this.lines[0]?.seq ?? 0 }, ME, r);
		this.count(i.total, i.cut), this.lines = [...i.lines, ...this.lines], this.base -= i.lines.length, (i.lines.length < ME || this.base < 0) && this.putRight(i.lines.length < ME ? -this.base : Math.max(-this.base, 1)), this.lines.length > NE && (this.lines.length = NE);
	}
	take(e, t) {
		this.count(e.total, e.cut), this.replace(e.lines, t);
		let n = e.lines[0], r = e.lines.at(-1);
		t === 0 && n && (this.lowest = n.seq), r && t + e.lines.length >= e.total && (this.highest = Math.max(this.highest, r.seq));
	}
	replace(e, t) {
		this.lines = [...e], this.base = Math.max(0, t);
	}
	append(e) {
		this.lines.push(...e);
		let t = this.lines.length - NE;
		t <= 0 || (this.lines.splice(0, t), this.base += t);
	}
	count(e, t) {
		this.total = e, this.estimated = t;
	}
	putRight(e) {
		e !== 0 && (this.base += e, this.on.moved(e));
	}
	numberAt(e) {
		let t = Math.max(0, Math.min(1, e / Math.max(1, this.total)));
		return Math.floor(this.lowest + t * (this.highest - this.lowest));
	}
	placeOf(e) {
		let t = (e - this.lowest) / Math.max(1, this.highest - this.lowest);
		return Math.max(0, Math.min(this.total - 1, Math.round(t * this.total)));
	}
	async exclusively(e) {
		this.busy = !0;
		try {
			await e();
		} catch (e) {
			this.wanted = null, this.control.signal.aborted || this.on.failed(e);
		} finally {
			this.busy = !1;
		}
		this.control.signal.aborted || this.on.changed();
	}
}, IE = {
	class: "panel",
	"data-testid": "log",
	"aria-label": "Log"
}, LE = {
	key: 0,
	class: "te-empty"
}, RE = { class: "bar" }, zE = ["value"], BE = ["value"], VE = ["value"], HE = ["value"], UE = ["value"], WE = ["aria-pressed"], GE = ["aria-pressed"], KE = {
	class: "te-hint",
	role: "status"
}, qE = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, JE = ["aria-activedescendant"], YE = {
	key: 0,
	class: "te-empty"
}, XE = 20, ZE = 400, QE = 250, $E = 2e5, eD = 1e3, tD = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "LogPanel",
	setup(e) {
		let t = c(), n = s(), r = n.logFilter, i = L(null), o = L(!0), l = L(!1), u = L(""), d = L(""), f = z(null), p, m, h = y(() => t.run.value?.id ?? null), g = y(() => wt(t));
		function v() {
			return h.value === null ? null : new FE(jE(h.value, r.value), {
				changed: () => {
					u.value = "", oe(w);
				},
				moved: (e) => D.shiftBy(e),
				failed: (e) => u.value = e instanceof a ? `${e.refusal.message} ${e.refusal.fix}` : String(e)
			});
		}
		let w = z(null), E = y(() => w.value?.total ?? 0), D = Tb(i, () => E.value, XE), O = y(() => {
			let [e, t] = D.range.value, n = w.value;
			return Array.from({ length: Math.max(0, t - e) }, (t, r) => ({
				index: e + r,
				line: n?.at(e + r)
			}));
		});
		H([h, r], () => {
			w.value?.stop(), w.value = v(), o.value = !0, f.value = null, k();
		}, { immediate: !0 }), H(D.range, ([e, t]) => {
			t > e && w.value?.want(e, t);
		}), P(() => {
			clearTimeout(p), clearTimeout(m), w.value?.stop();
		});
		async function k() {
			clearTimeout(p);
			let e = w.value;
			if (!e || (await e.refresh(o.value && !l.value), w.value !== e)) return;
			let [t, n] = D.range.value;
			o.value && !l.value ? D.toEnd() : n > t && e.want(t, n), g.value && !l.value && (p = setTimeout(() => void k(), ZE));
		}
		H([g, l], () => void k());
		function ee() {
			D.scrolled(), o.value = D.atEnd.value;
		}
		function A(e) {
			clearTimeout(m), m = setTimeout(() => r.value = {
				...r.value,
				text: e.trim()
			}, QE);
		}
		function j(e) {
			t.selection.only(e), n.canvas?.jumpTo(e);
		}
		function M(e) {
			let t = w.value?.held ?? [], n = f.value ? t.findIndex((e) => e.seq === f.value?.seq) : -1, r = {
				ArrowDown: 1,
				ArrowUp: -1,
				PageDown: D.page.value,
				PageUp: -D.page.value
			}[e.key];
			if (e.key === "Enter" && f.value?.node) j(f.value.node);
			else if (e.key === "End") te();
			else if (r !== void 0) {
				let [e] = D.range.value, i = n >= 0 ? n : t.findIndex((t) => t === w.value?.at(e + 8)), a = t[Math.max(0, Math.min(t.length - 1, i + r))];
				a && F(a, !0);
			} else return;
			e.preventDefault(), e.stopPropagation();
		}
		function F(e, t) {
			f.value = e;
			let n = (w.value?.held ?? [])[0];
			if (t && n) {
				o.value = !1;
				for (let { index: t, line: n } of O.value) if (n?.seq === e.seq) return D.reveal(t);
			}
		}
		function te() {
			o.value = !0, l.value = !1, k();
		}
		function ne(e) {
			return e.map(({ time: e, level: t, node: n, message: r }) => `${e} ${t.toUpperCase()} ${n || "flow"}: ${dE(r)}`).join("\n");
		}
		async function re() {
			let e = w.value?.held ?? [];
			await navigator.clipboard.writeText(ne(e)), d.value = `Copied ${e.length.toLocaleString("en")} lines${e.length < E.value ? ", those around what is shown" : ""}.`;
		}
		async function ie() {
			if (h.value === null) return;
			let e = jE(h.value, r.value), t = [], n = 0, i = 0;
			for (;;) {
				let r = await e({ after: n }, eD);
				if (i += r.lines.length, t.push(`${ne(r.lines)}\n`), d.value = `Reading ${i.toLocaleString("en")} of ${E.value.toLocaleString("en")} lines…`, n = r.lines.at(-1)?.seq ?? n, r.lines.length < eD) break;
				if (i >= $E) {
					t.push(`… cut after ${$E.toLocaleString("en")} lines\n`);
					break;
				}
			}
			let a = URL.createObjectURL(new Blob(t, { type: "text/plain" })), o = document.createElement("a");
			o.href = a, o.download = `run-${h.value}.log`, o.click(), URL.revokeObjectURL(a), d.value = `Saved ${i.toLocaleString("en")} lines.`;
		}
		return (e, n) => (I(), S("section", IE, [h.value ? (I(), S(_, { key: 1 }, [
			C("div", RE, [
				C("select", {
					class: "te-input narrow-input",
					"aria-label": "Node",
					value: V(r).node,
					onChange: n[0] ||= (e) => r.value = {
						...V(r),
						node: e.target.value
					}
				}, [n[10] ||= C("option", { value: "" }, "All nodes", -1), (I(!0), S(_, null, R(V(t).drawing.order.value, (e) => (I(), S("option", {
					key: e,
					value: e
				}, B(e), 9, BE))), 128))], 40, zE),
				C("select", {
					class: "te-input narrow-input",
					"aria-label": "Level",
					value: V(r).level,
					onChange: n[1] ||= (e) => r.value = {
						...V(r),
						level: e.target.value
					}
				}, [n[11] ||= C("option", { value: "" }, "All levels", -1), (I(!0), S(_, null, R(V(vE).slice(1), (e) => (I(), S("option", {
					key: e,
					value: e
				}, B(e) + " and above", 9, HE))), 128))], 40, VE),
				C("input", {
					class: "te-input search",
					type: "search",
					placeholder: "Search the log",
					"aria-label": "Search the log",
					value: V(r).text,
					onInput: n[2] ||= (e) => A(e.target.value)
				}, null, 40, UE),
				C("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": o.value && !l.value,
					title: "Keep the last line in view",
					onClick: n[3] ||= (e) => o.value ? o.value = !1 : te()
				}, "Follow", 8, WE),
				g.value ? (I(), S("button", {
					key: 0,
					type: "button",
					class: "te-button small",
					"aria-pressed": l.value,
					onClick: n[4] ||= (e) => l.value = !l.value
				}, B(l.value ? "Go on" : "Pause"), 9, GE)) : x("", !0),
				C("span", KE, B(d.value || `${w.value?.estimated ? "about " : ""}${E.value.toLocaleString("en")} lines${l.value ? ", paused" : ""}`), 1),
				n[12] ||= C("span", { class: "gap" }, null, -1),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: re
				}, "Copy"),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: ie
				}, "Download")
			]),
			u.value ? (I(), S("p", qE, [T(B(u.value) + " ", 1), C("button", {
				type: "button",
				class: "te-button link",
				onClick: n[5] ||= (e) => k()
			}, "Try again")])) : x("", !0),
			C("div", {
				ref_key: "box",
				ref: i,
				class: "box",
				role: "listbox",
				tabindex: "0",
				"aria-label": "Lines of the log",
				"aria-activedescendant": f.value ? `log-${f.value.seq}` : void 0,
				onScrollPassive: ee,
				onKeydown: M
			}, [E.value === 0 && !u.value ? (I(), S("p", YE, B(V(r).node || V(r).level || V(r).text ? "No line matches." : "No node has said anything."), 1)) : x("", !0), C("div", {
				class: "rows",
				role: "presentation",
				style: N({ height: `${V(D).height.value}px` })
			}, [(I(!0), S(_, null, R(O.value, (e) => (I(), b(AE, {
				key: e.index,
				line: e.line,
				chosen: e.line !== void 0 && e.line.seq === f.value?.seq,
				index: e.index,
				total: E.value,
				"with-node": V(r).node === "",
				style: N({ transform: `translateY(${e.index * XE + V(D).shift.value}px)` }),
				onChoose: n[6] ||= (e) => F(e, !1),
				onJump: j
			}, null, 8, [
				"line",
				"chosen",
				"index",
				"total",
				"with-node",
				"style"
			]))), 128))], 4)], 40, JE),
			f.value ? (I(), b(_E, {
				key: 1,
				line: f.value,
				onClose: n[7] ||= (e) => f.value = null,
				onJump: j,
				onOnly: n[8] ||= (e) => r.value = {
					...V(r),
					node: e
				}
			}, null, 8, ["line"])) : x("", !0)
		], 64)) : (I(), S("p", LE, [...n[9] ||= [C("b", null, "Not run yet", -1), T("What the nodes print and log is shown here, line by line.", -1)]]))]));
	}
}), [["__scopeId", "data-v-8d8a7762"]]), nD = {
	key: 1,
	class: "te-empty"
}, rD = /* @__PURE__ */ O({
	__name: "OutputPanel",
	setup(e) {
		let t = c(), n = s(), r = y(() => t.selection.last.value ?? [...t.selection.nodes][0] ?? null);
		return (e, t) => r.value === null ? (I(), S("p", nD, [...t[2] ||= [C("b", null, "No node is selected", -1), T("Select a node to see what it gave.", -1)]])) : (I(), b(hw, {
			key: r.value,
			node: r.value
		}, {
			default: U(() => [C("button", {
				type: "button",
				class: "te-button small",
				onClick: t[0] ||= (e) => V(n).output.value = r.value
			}, [E($, { name: "jump" }), t[1] ||= T("Full window", -1)])]),
			_: 1
		}, 8, ["node"]));
	}
}), iD = 10;
function aD(e, t, n) {
	let r = L(0);
	function i(i) {
		let a = oD(i.key, r.value, t() - 1);
		a !== null && (i.preventDefault(), r.value = a, n.value?.reveal(a), j(() => document.getElementById(`${e}-${a}`)?.focus()));
	}
	return {
		active: r,
		press: i
	};
}
function oD(e, t, n) {
	let r = {
		ArrowDown: t + 1,
		ArrowUp: t - 1,
		PageDown: t + iD,
		PageUp: t - iD,
		Home: 0,
		End: n
	}[e];
	return r === void 0 ? null : Math.max(0, Math.min(n, r));
}
// src/panels/run/RunRow.vue?vue&type=script&setup=true&lang.ts
var sD = ["aria-posinset", "aria-setsize"], cD = ["id", "tabindex"], lD = {
	class: "sign",
	"aria-hidden": "true"
}, uD = {
	class: "bar",
	"aria-hidden": "true"
}, dD = { class: "time" }, fD = ["title"], pD = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let t = e, n = c(), r = y(() => n.states.get(t.node)), i = y(() => `${100 * (r.value?.duration_s ?? 0) / t.longest}%`), a = y(() => r.value?.error || r.value?.message || r.value?.why);
		return (t, n) => (I(), S("div", {
			class: M(["line", r.value?.state]),
			role: "listitem",
			"aria-posinset": e.index + 1,
			"aria-setsize": e.total
		}, [
			C("button", {
				id: e.id,
				type: "button",
				class: "node",
				tabindex: e.active ? 0 : -1,
				onFocus: n[0] ||= (e) => t.$emit("focus"),
				onClick: n[1] ||= (e) => t.$emit("jump")
			}, [C("span", lD, B(r.value ? V(mf)[r.value.state] : ""), 1), T(B(e.node), 1)], 40, cD),
			C("span", uD, [C("i", { style: N({ width: i.value }) }, null, 4)]),
			C("span", dD, B(r.value ? r.value.state === "finished" ? V(cf)(r.value.duration_s) : V(hf)(r.value) : ""), 1),
			C("span", {
				class: "said",
				title: a.value
			}, B(a.value), 9, fD)
		], 10, sD));
	}
}), [["__scopeId", "data-v-15690c8c"]]), mD = 24, hD = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "RunList",
	setup(e) {
		let t = c(), n = s(), r = L(null), i = y(() => (t.states.membership.value, t.drawing.order.value.filter((e) => t.states.raw.has(e)).map((e) => ({ key: e })))), a = y(() => {
			t.states.version.value;
			let e = .001;
			for (let { duration_s: n } of t.states.raw.values()) n && n > e && (e = n);
			return e;
		}), { active: o, press: l } = aD("run-row", () => i.value.length, r);
		function u(e) {
			t.selection.only(e), n.canvas?.jumpTo(e), n.inspectorTab.value = "output";
		}
		return (e, t) => (I(), b(nx, {
			ref_key: "list",
			ref: r,
			class: "rows",
			role: "list",
			"aria-label": "Nodes of this run",
			items: i.value,
			"row-height": mD,
			keep: V(o),
			onKeydown: V(l)
		}, {
			default: U(({ item: { key: e }, index: t }) => [E(pD, {
				id: `run-row-${t}`,
				node: e,
				index: t,
				total: i.value.length,
				active: t === V(o),
				longest: a.value,
				onFocus: (e) => o.value = t,
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
}), [["__scopeId", "data-v-20506bf9"]]), gD = ["data-state", "title"], _D = {
	key: 0,
	"aria-hidden": "true"
}, vD = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "RunState",
	setup(e) {
		let t = c(), n = y(() => t.run.value?.state ?? "none"), r = /* @__PURE__ */ new Set([
			"finished",
			"cached",
			"skipped",
			"failed"
		]), i = {
			queued: "◌",
			running: "◐",
			waiting: "?",
			finished: "✓",
			failed: "✕",
			cancelled: "◻",
			crashed: "✕"
		}, a = y(() => {
			let e = t.run.value;
			if (!e) return "Not run yet";
			let n = e.state === "waiting" ? "" : cf(e.duration_s);
			if (e.state === "running") {
				t.states.version.value;
				let e = 0;
				for (let { state: n } of t.states.raw.values()) r.has(n) && e++;
				return `Running ${e}/${t.drawing.order.value.length}`;
			}
			return n ? `${uf(e.state)} · ${n}` : uf(e.state);
		});
		return (e, r) => (I(), S("span", {
			class: M(["te-chip", n.value]),
			"data-state": n.value,
			title: V(t).run.value?.error || a.value
		}, [i[n.value] ? (I(), S("span", _D, B(i[n.value]), 1)) : x("", !0), T(B(a.value), 1)], 10, gD));
	}
}), [["__scopeId", "data-v-a3da70c4"]]), yD = {
	class: "panel",
	"data-testid": "run-list",
	"aria-label": "Run"
}, bD = {
	key: 0,
	class: "te-empty"
}, xD = { class: "head" }, SD = ["title"], CD = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "LogPanel",
	setup(e) {
		let t = c();
		return (e, n) => (I(), S("section", yD, [V(t).run.value ? (I(), S(_, { key: 1 }, [C("p", xD, [E(vD), V(t).run.value.error ? (I(), S("span", {
			key: 0,
			class: "te-problem",
			title: V(t).run.value.error
		}, B(V(t).run.value.error), 9, SD)) : x("", !0)]), E(hD)], 64)) : (I(), S("p", bD, [...n[0] ||= [C("b", null, "Not run yet", -1), T("Press Run or Ctrl ⏎; every node shows its state, time and value here and on the canvas.", -1)]]))]));
	}
}), [["__scopeId", "data-v-788c720d"]]), wD = {
	class: "panel",
	"data-testid": "plan-list",
	"aria-label": "Plan"
}, TD = { class: "head" }, ED = {
	class: "te-hint",
	"data-testid": "plan-total"
}, DD = [
	"data-action",
	"aria-posinset",
	"aria-setsize"
], OD = [
	"id",
	"tabindex",
	"onFocus",
	"onClick"
], kD = { class: "te-chip" }, AD = { class: "time" }, jD = ["title"], MD = 28, ND = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PlanPanel",
	setup(e) {
		let t = c(), n = s(), r = y(() => t.drawing.order.value.flatMap((e) => {
			let t = n.plan.value?.[e];
			return t ? [{
				key: e,
				id: e,
				...t
			}] : [];
		})), i = L(null), { active: a, press: o } = aD("plan-row", () => r.value.length, i), l = y(() => {
			let e = r.value.filter((e) => e.action === "run").length, t = r.value.filter((e) => e.action === "maybe").length, n = t > 0 ? `, ${t} more perhaps` : "";
			return `${e} of ${r.value.length} nodes would run${n}`;
		}), u = y(() => {
			if (!r.value.some((e) => e.action === "run" || e.action === "maybe")) return "";
			let e = n.planSeconds.value;
			return e === null ? "no earlier run to tell the time from" : e < .001 ? "less than a millisecond" : `about ${cf(e)} along the longest way`;
		});
		function d(e) {
			t.selection.only(e), n.canvas?.jumpTo(e);
		}
		return (e, s) => (I(), S("section", wD, [C("p", TD, [C("span", null, [
			C("b", null, B(l.value), 1),
			s[1] ||= T(),
			C("span", ED, B(u.value), 1)
		]), C("button", {
			type: "button",
			class: "te-button small",
			onClick: s[0] ||= (e) => V(J)("flow.plan", V(t), V(n))
		}, "Close the plan")]), E(nx, {
			ref_key: "list",
			ref: i,
			class: "rows",
			role: "list",
			"aria-label": "What would run",
			items: r.value,
			"row-height": MD,
			keep: V(a),
			onKeydown: V(o)
		}, {
			default: U(({ item: e, index: t }) => [C("div", {
				class: "line",
				"data-action": e.action,
				style: N({ height: `${MD}px` }),
				role: "listitem",
				"aria-posinset": t + 1,
				"aria-setsize": r.value.length
			}, [
				C("button", {
					id: `plan-row-${t}`,
					type: "button",
					class: "te-button link",
					tabindex: t === V(a) ? 0 : -1,
					onFocus: (e) => a.value = t,
					onClick: (t) => d(e.id)
				}, B(e.id), 41, OD),
				C("span", kD, B(V(ff)[e.action]?.short ?? e.action), 1),
				C("span", AD, B(e.expected_s && e.expected_s >= .001 ? `~${V(cf)(e.expected_s)}` : ""), 1),
				C("span", {
					class: "te-hint why",
					title: e.why
				}, B(e.why), 9, jD)
			], 12, DD)]),
			_: 1
		}, 8, [
			"items",
			"keep",
			"onKeydown"
		])]));
	}
}), [["__scopeId", "data-v-c6120309"]]), PD = {
	class: "panel",
	"data-testid": "past-runs",
	"aria-label": "Runs of this flow"
}, FD = {
	key: 0,
	class: "te-empty"
}, ID = { key: 1 }, LD = ["data-run"], RD = { "aria-hidden": "true" }, zD = ["title"], BD = ["title"], VD = { class: "acts" }, HD = ["href"], UD = ["href"], WD = ["href"], GD = 50, KD = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "RunsPanel",
	setup(e) {
		let t = {
			queued: "◌",
			running: "◐",
			finished: "✓",
			failed: "✕",
			cancelled: "◻",
			crashed: "✕"
		}, n = c(), r = L([]), i = L(!1), a = L(!1);
		async function o(e = "") {
			let t = await Et(n, "runs", { before: e });
			a.value = !0, t && (r.value = e ? [...r.value, ...t] : t, i.value = t.length === GD);
		}
		return F(() => o()), H(() => [n.run.value?.id, n.run.value?.state].join(), () => o()), (e, n) => (I(), S("section", PD, [a.value && r.value.length === 0 ? (I(), S("p", FD, [...n[1] ||= [C("b", null, "No run yet", -1), T("Press Run; afterwards every run can be opened here as it was.", -1)]])) : (I(), S("ol", ID, [(I(!0), S(_, null, R(r.value, (e, n) => (I(), S("li", {
			key: e.id,
			"data-run": e.id
		}, [
			C("span", { class: M(["state", e.state]) }, [C("span", RD, B(t[e.state] ?? "·"), 1), T(" " + B(V(uf)(e.state)), 1)], 2),
			C("span", { title: e.at }, B(V(df)(e.at, Date.now())), 9, zD),
			C("span", null, B(V(cf)(e.duration_s)), 1),
			C("span", {
				class: "said",
				title: e.error
			}, B(e.error || e.started_by && `from ${e.started_by}`), 9, BD),
			C("span", VD, [
				C("a", {
					class: "te-button small",
					href: `/runs/${e.id}/canvas`
				}, "Open on canvas", 8, HD),
				C("a", {
					class: "te-button small",
					href: `/runs/${e.id}`
				}, "Details", 8, UD),
				r.value[n + 1] ? (I(), S("a", {
					key: 0,
					class: "te-button small",
					href: `/runs/compare?a=${r.value[n + 1]?.id}&b=${e.id}`,
					title: "Compare with the one before"
				}, "Compare", 8, WD)) : x("", !0)
			])
		], 8, LD))), 128))])), i.value ? (I(), S("button", {
			key: 2,
			type: "button",
			class: "te-button",
			onClick: n[0] ||= (e) => o(r.value.at(-1)?.id)
		}, "Older runs")) : x("", !0)]));
	}
}), [["__scopeId", "data-v-51d43086"]]);
// src/panels/versions/difference.ts
function qD(e) {
	return {
		added: new Set(e.added),
		removed: new Set(e.removed),
		changed: new Set(e.changed.map((e) => e.node))
	};
}
function JD(e) {
	if (e === null) return "–";
	if (typeof e == "object" && !Array.isArray(e)) {
		if (typeof e.$ref == "string") return `${e.$ref}${typeof e.port == "string" ? `.${e.port}` : ""}`;
		if (typeof e.$param == "string") return e.$param;
		if (typeof e.$code == "string") return e.$code;
	}
	let t = typeof e == "string" ? e : JSON.stringify(e);
	return t.length > 120 ? `${t.slice(0, 117)}…` : t;
}
function YD(e) {
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
var XD = {
	class: "view",
	"data-testid": "difference"
}, ZD = {
	key: 0,
	class: "te-empty"
}, QD = ["onClick"], $D = ["onClick"], eO = ["onClick"], tO = {
	key: 1,
	tabindex: "0"
}, nO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "DifferenceView",
	props: { difference: {} },
	setup(e) {
		let t = e, n = c(), r = s(), i = y(() => YD(t.difference.code ?? "")), a = y(() => {
			let { added: e, removed: n, changed: r, around: a } = t.difference;
			return e.length + n.length + r.length + (a?.length ?? 0) === 0 && i.value.length === 0;
		}), o = {
			same: " ",
			added: "+",
			removed: "−",
			place: ""
		};
		function l(e) {
			n.drawing.nodes.raw.has(e) && (n.selection.only(e), r.canvas?.jumpTo(e));
		}
		return (t, n) => (I(), S("div", XD, [
			a.value ? (I(), S("p", ZD, "Nothing differs.")) : x("", !0),
			C("ul", null, [
				(I(!0), S(_, null, R(e.difference.added, (e) => (I(), S("li", {
					key: `+${e}`,
					class: "added"
				}, [C("button", {
					type: "button",
					class: "te-button link",
					onClick: (t) => l(e)
				}, "+ " + B(e), 9, QD), n[0] ||= T(" added", -1)]))), 128)),
				(I(!0), S(_, null, R(e.difference.removed, (e) => (I(), S("li", {
					key: `-${e}`,
					class: "removed"
				}, "− " + B(e) + " removed", 1))), 128)),
				(I(!0), S(_, null, R(e.difference.changed, (e) => (I(), S("li", { key: e.node }, [
					C("button", {
						type: "button",
						class: "te-button link",
						onClick: (t) => l(e.node)
					}, B(e.node), 9, $D),
					n[2] ||= T(" changed ", -1),
					C("dl", null, [(I(!0), S(_, null, R(e.what, (e) => (I(), S("div", { key: e.port }, [C("dt", null, B(e.port), 1), C("dd", null, [
						C("del", null, B(V(JD)(e.before)), 1),
						n[1] ||= T(" → ", -1),
						C("ins", null, B(V(JD)(e.after)), 1)
					])]))), 128))])
				]))), 128)),
				(I(!0), S(_, null, R(e.difference.around ?? [], ({ what: e, name: t }) => (I(), S("li", { key: `${e} ${t}` }, [e === "moved" ? (I(), S(_, { key: 0 }, [C("button", {
					type: "button",
					class: "te-button link",
					onClick: (e) => l(t)
				}, B(t), 9, eO), n[3] ||= T(" moved ", -1)], 64)) : (I(), S(_, { key: 1 }, [
					T(B(e) + " ", 1),
					C("b", null, B(t), 1),
					n[4] ||= T(" changed", -1)
				], 64))]))), 128))
			]),
			i.value.length > 0 ? (I(), S("pre", tO, [(I(!0), S(_, null, R(i.value, (e, t) => (I(), S("span", {
				key: t,
				class: M(e.sort)
			}, B(o[e.sort]) + " " + B(e.text) + "\n", 3))), 128))])) : x("", !0)
		]));
	}
}), [["__scopeId", "data-v-0cae5af5"]]), rO = {
	class: "panel",
	"data-testid": "versions",
	"aria-label": "Versions"
}, iO = { class: "list" }, aO = ["disabled"], oO = { class: "said" }, sO = ["aria-pressed"], cO = {
	key: 1,
	class: "te-empty"
}, lO = {
	key: 2,
	class: "te-empty"
}, uO = { key: 3 }, dO = ["data-version"], fO = { class: "number" }, pO = { class: "said" }, mO = ["title"], hO = ["aria-pressed", "onClick"], gO = ["onClick"], _O = {
	key: 0,
	class: "difference"
}, vO = { class: "head" }, yO = ["value"], bO = {
	key: 0,
	class: "te-empty"
}, xO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "VersionsPanel",
	setup(e) {
		let t = c(), n = s(), r = z(null), i = L(""), a = z(null), o = L("draft"), l = z(null), u = Date.now(), d = y(() => {
			if (n.unsaved.value) return "From the saved flow to the draft";
			let e = r.value?.find((e) => String(e.id) === o.value);
			return a.value ? `From version ${a.value.number} to ${e ? `version ${e.number}` : "the draft"}` : "";
		});
		async function f() {
			let e = await Et(t, "versions");
			e && (r.value = e);
		}
		F(f), H(() => t.saved.value.version, f);
		async function p() {
			await Dt(t, i.value.trim()) && (i.value = "");
		}
		async function m(e) {
			if (n.unsaved.value = !1, a.value = e, !e) {
				l.value = null, n.compare.value = null;
				return;
			}
			let i = r.value?.find((e) => String(e.id) === o.value)?.id ?? null, s = await Et(t, "difference", {
				from: e.id,
				to: i
			});
			a.value === e && (l.value = s, n.compare.value = s && o.value === "draft" ? qD(s) : null);
		}
		H(o, () => a.value && void m(a.value)), H(() => t.drawing.version.value, () => {
			n.unsaved.value ? h() : a.value && o.value === "draft" && m(a.value);
		});
		async function h() {
			a.value = null;
			let e = await Et(t, "difference", {
				from: "saved",
				to: null
			});
			n.unsaved.value && (l.value = e, n.compare.value = e && qD(e));
		}
		H(n.unsaved, (e) => e && void h(), { immediate: !0 });
		async function g() {
			await Et(t, "revert") !== null && t.tell("info", "The flow is as it was saved; Undo brings your changes back.");
		}
		async function v(e) {
			await Et(t, "restore", { id: e.id }) !== null && t.tell("info", `Version ${e.number} is in the draft; Undo takes it back.`);
		}
		return P(() => {
			n.compare.value = null, n.unsaved.value = !1;
		}), (e, s) => (I(), S("section", rO, [C("div", iO, [
			C("form", {
				class: "keep",
				onSubmit: K(p, ["prevent"])
			}, [W(C("input", {
				"onUpdate:modelValue": s[0] ||= (e) => i.value = e,
				class: "te-input",
				type: "text",
				placeholder: "What changed",
				"aria-label": "Message of the version",
				maxlength: "500"
			}, null, 512), [[de, i.value]]), C("button", {
				type: "submit",
				class: "te-button",
				disabled: !V(t).saved.value.dirty && V(t).saved.value.version !== null
			}, "Save version", 8, aO)], 32),
			V(t).saved.value.dirty ? (I(), S("div", {
				key: 0,
				class: M(["version", { chosen: V(n).unsaved.value }]),
				"data-testid": "unsaved"
			}, [
				C("span", oO, [s[3] ||= C("b", null, "Draft", -1), T(" · " + B(V(t).saved.value.changes ?? "some") + " unsaved", 1)]),
				C("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": V(n).unsaved.value,
					onClick: s[1] ||= (e) => V(n).unsaved.value ? void m(null) : V(n).unsaved.value = !0
				}, "Compare", 8, sO),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: g
				}, "Revert")
			], 2)) : x("", !0),
			r.value === null ? (I(), S("p", cO, "Loading …")) : r.value.length === 0 ? (I(), S("p", lO, [...s[4] ||= [C("b", null, "No versions yet", -1), T("Save keeps the flow as it is now, to go back to and to schedule.", -1)]])) : (I(), S("ol", uO, [(I(!0), S(_, null, R(r.value, (e) => (I(), S("li", {
				key: e.id,
				class: M(["version", { chosen: a.value === e }]),
				"data-testid": "version",
				"data-version": e.number
			}, [
				C("span", fO, "v" + B(e.number), 1),
				C("span", pO, B(e.message || (e.saved === !1 ? "only run" : "–")), 1),
				C("span", {
					class: "te-hint",
					title: new Date(e.at).toLocaleString()
				}, B(V(df)(e.at, V(u))), 9, mO),
				C("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": a.value === e,
					onClick: (t) => m(a.value === e ? null : e)
				}, "Compare", 8, hO),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: (t) => v(e)
				}, "Restore", 8, gO)
			], 10, dO))), 128))]))
		]), a.value || V(n).unsaved.value ? (I(), S("div", _O, [C("p", vO, [C("b", null, B(d.value), 1), a.value ? W((I(), S("select", {
			key: 0,
			"onUpdate:modelValue": s[2] ||= (e) => o.value = e,
			class: "te-input against",
			"aria-label": "Compare with"
		}, [s[5] ||= C("option", { value: "draft" }, "with the draft", -1), (I(!0), S(_, null, R(r.value ?? [], (e) => (I(), S("option", {
			key: e.id,
			value: String(e.id)
		}, "with v" + B(e.number), 9, yO))), 128))], 512)), [[ue, o.value]]) : x("", !0)]), l.value ? (I(), b(nO, {
			key: 1,
			difference: l.value
		}, null, 8, ["difference"])) : (I(), S("p", bO, "Comparing …"))])) : x("", !0)]));
	}
}), [["__scopeId", "data-v-eceec2a3"]]), SO = { class: "strip" }, CO = ["aria-label"], wO = ["id", "aria-labelledby"], TO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "DrawerPanel",
	props: {
		height: {},
		narrow: { type: Boolean }
	},
	setup(e) {
		let t = D({
			loader: () => import("./CodePanel.js"),
			loadingComponent: KT,
			errorComponent: KT,
			delay: 0
		}), n = e, r = c(), i = s(), a = [
			"problems",
			"run",
			"log",
			"output",
			"plan"
		], o = L("code"), l = L("problems"), u = y(() => r.readOnly.value !== ""), d = y(() => r.problems.value.some((e) => e.severity === "error")), f = y(() => [
			{
				name: "problems",
				title: "Problems",
				count: r.problems.value.length,
				alarm: d.value
			},
			{
				name: "run",
				title: "Run"
			},
			{
				name: "log",
				title: "Log"
			},
			{
				name: "output",
				title: "Output"
			},
			...i.plan.value ? [{
				name: "plan",
				title: "Plan"
			}] : []
		]), p = y(() => [
			{
				name: "code",
				title: "Code"
			},
			...u.value ? [] : [{
				name: "versions",
				title: "Versions"
			}, {
				name: "runs",
				title: "History"
			}],
			...n.narrow ? f.value : []
		]), m = y(() => n.narrow ? [{
			id: "drawer-first",
			label: "Drawer",
			tabs: p.value,
			tab: o.value
		}] : [{
			id: "drawer-first",
			label: "Code and versions",
			tabs: p.value,
			tab: o.value
		}, {
			id: "drawer-second",
			label: "Problems and run",
			tabs: f.value,
			tab: l.value
		}]);
		return H(i.drawer, (e) => {
			e && (a.includes(e) && !n.narrow ? l.value = e : o.value = e);
		}, { immediate: !0 }), H(() => i.plan.value === null, (e) => {
			e && l.value === "plan" && (l.value = "problems");
		}), H(() => wt(r), (e) => {
			e && (l.value = l.value === "problems" || l.value === "plan" ? "run" : l.value);
		}), (n, a) => (I(), S("section", {
			class: M(["drawer", { narrow: e.narrow }]),
			"data-testid": "drawer",
			"aria-label": "Code, problems, versions and run",
			style: N(V(i).drawer.value && !e.narrow ? { height: `${e.height}px` } : {})
		}, [(I(!0), S(_, null, R(m.value, (n) => (I(), S("div", {
			key: n.id,
			class: "half"
		}, [C("div", SO, [E(Gy, {
			label: n.label,
			tabs: n.tabs,
			chosen: V(i).drawer.value ? n.tab : null,
			controls: n.id,
			onChoose: a[0] ||= (e) => V(i).drawer.value = e
		}, null, 8, [
			"label",
			"tabs",
			"chosen",
			"controls"
		]), n === m.value.at(-1) ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-button icon quiet",
			"aria-label": V(i).drawer.value ? "Fold the drawer" : "Open the drawer",
			onClick: a[1] ||= (e) => V(i).drawer.value = V(i).drawer.value ? null : o.value
		}, [E($, { name: V(i).drawer.value ? e.narrow ? "close" : "down" : "up" }, null, 8, ["name"])], 8, CO)) : x("", !0)]), V(i).drawer.value ? (I(), S("div", {
			key: 0,
			id: n.id,
			class: "content",
			role: "tabpanel",
			"aria-labelledby": `${n.id}-${n.tab}`
		}, [n.tab === "code" ? (I(), b(V(t), { key: V(r).readOnly.value })) : n.tab === "problems" ? (I(), b(aE, { key: 1 })) : n.tab === "versions" ? (I(), b(xO, { key: 2 })) : n.tab === "runs" ? (I(), b(KD, { key: 3 })) : n.tab === "plan" && V(i).plan.value ? (I(), b(ND, { key: 4 })) : n.tab === "log" ? (I(), b(tD, { key: 5 })) : n.tab === "output" ? (I(), b(rD, { key: 6 })) : (I(), b(CD, { key: 7 }))], 8, wO)) : x("", !0)]))), 128))], 6));
	}
}), [["__scopeId", "data-v-cdeed812"]]), EO = {
	class: "empty",
	"data-testid": "empty-canvas"
}, DO = { class: "ways" }, OO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "EmptyCanvas",
	setup(e) {
		let t = c(), n = s();
		return (e, r) => (I(), S("div", EO, [
			r[5] ||= C("h2", null, "Draw your first step", -1),
			r[6] ||= C("p", { class: "te-hint" }, "Nodes are steps, wires carry values, and all of it is a Python file.", -1),
			C("div", DO, [
				C("button", {
					type: "button",
					class: "way",
					onClick: r[0] ||= (e) => V(J)("add.search", V(t), V(n))
				}, [...r[2] ||= [C("b", null, "Add a node", -1), C("span", null, [T("Search the list on the left, or double click here. "), C("kbd", { class: "te-key" }, "/")], -1)]]),
				r[4] ||= C("a", {
					class: "way",
					href: "/templates"
				}, [C("b", null, "Open a template"), C("span", null, "Flows that run as they are, to change to your liking.")], -1),
				C("button", {
					type: "button",
					class: "way",
					onClick: r[1] ||= (e) => V(J)("edit.paste", V(t), V(n))
				}, [...r[3] ||= [C("b", null, "Paste Python", -1), C("span", null, [T("A Prefect flow that you have becomes a drawing. "), C("kbd", { class: "te-key" }, "Ctrl V")], -1)]])
			])
		]));
	}
}), [["__scopeId", "data-v-96b0a379"]]), kO = ["aria-label"], AO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FoldedEdge",
	props: { side: {} },
	setup(e) {
		let t = e, n = s();
		function r() {
			t.side === "left" ? n.palette.value = !0 : n.inspector.value = !0;
		}
		return (t, n) => (I(), S("div", { class: M(["edge", e.side]) }, [C("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": e.side === "left" ? "Show the nodes to add" : "Show the inspector",
			onClick: r
		}, [E($, { name: e.side === "left" ? "right" : "left" }, null, 8, ["name"])], 8, kO)], 2));
	}
}), [["__scopeId", "data-v-35ca4922"]]);
// src/panels/outline/outline_edits.ts
function jO(e, t, n) {
	let r = e.drawing.order.value, i = r.indexOf(t) + n;
	return i < 0 || i >= r.length ? !1 : (e.change([{
		op: "reorder",
		node: t,
		index: i
	}], n < 0 ? `Move ${t} up` : `Move ${t} down`), !0);
}
function MO(e, t) {
	return e.command("delete", {
		nodes: [],
		links: [ye(t.key)],
		groups: [],
		notes: [],
		heal: !1
	});
}
function NO(e) {
	return [...e.drawing.order.value, ...e.drawing.aside.value.keys()];
}
function PO(e, t) {
	let n = [], r = e.drawing.nodes.raw.get(t)?.block;
	for (; r;) {
		let t = e.drawing.nodes.raw.get(r);
		if (!t || n.includes(t)) break;
		n.push(t), r = t.block;
	}
	return n;
}
function FO(e, t) {
	let n = e.drawing.aside.value.get(t)?.node, r = e.drawing.nodes.visible.get(t) ?? n;
	if (!r) return null;
	let i = e.problems.value.reduce((e, n) => e + Number(n.node === t), 0), a = e.catalogue.of(r), o = e.drawing.linksInto(t), s = [.../* @__PURE__ */ new Set([
		...a?.inputs.map((e) => e.name) ?? [],
		...Object.keys(r.inputs ?? {}),
		...o.map((e) => e.targetPort)
	])], [c] = PO(e, t), l = c?.arms?.find((e) => e.name === r.arm);
	return {
		id: t,
		depth: PO(e, t).length,
		arm: c && l ? f(c.kind, l) : "",
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
				says: IO(r.inputs?.[e], t, n?.required ?? !1)
			};
		})
	};
}
function IO(e, t, n) {
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
var LO = [
	"id",
	"tabindex",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"aria-posinset",
	"aria-setsize",
	"data-outline",
	"data-input"
], RO = {
	key: 0,
	class: "arm"
}, zO = {
	key: 0,
	class: "bad"
}, BO = { class: "name" }, VO = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		let t = e, n = c(), r = y(() => FO(n, t.node)), i = y(() => t.index === null ? void 0 : r.value?.inputs[t.index]), a = y(() => n.selection.nodes.has(t.node)), o = y(() => t.index === null), s = y(() => (o.value ? 4 : 30) + 16 * Math.min(r.value?.depth ?? 0, 6));
		return (t, n) => (I(), S("div", {
			id: e.id,
			class: M(["entry", {
				input: !o.value,
				chosen: a.value
			}]),
			style: N({
				height: `${e.height}px`,
				paddingLeft: `${s.value}px`
			}),
			role: "treeitem",
			tabindex: e.active ? 0 : -1,
			"aria-level": (r.value?.depth ?? 0) + (o.value ? 1 : 2),
			"aria-expanded": o.value && (r.value?.inputs.length ?? 0) > 0 ? e.open : void 0,
			"aria-selected": o.value ? a.value : void 0,
			"aria-posinset": o.value && r.value?.depth ? void 0 : e.position + 1,
			"aria-setsize": o.value ? r.value?.depth ? void 0 : e.total : r.value?.inputs.length ?? 0,
			"data-outline": e.node,
			"data-input": i.value?.name
		}, [o.value ? (I(), S(_, { key: 0 }, [
			C("span", {
				class: "fold",
				"aria-hidden": "true",
				onClick: n[0] ||= K((e) => t.$emit("fold"), ["stop"])
			}, [E($, { name: e.open ? "down" : "right" }, null, 8, ["name"])]),
			E(sf, { family: r.value?.family ?? "other" }, null, 8, ["family"]),
			C("b", null, B(e.node), 1),
			C("small", null, [r.value?.arm ? (I(), S("span", RO, B(r.value.arm) + " · ", 1)) : x("", !0), T(B(r.value?.title), 1)]),
			r.value && r.value.problems > 0 ? (I(), S("span", zO, [T("✕ " + B(r.value.problems), 1), n[2] ||= C("span", { class: "te-hidden" }, " problems", -1)])) : x("", !0)
		], 64)) : (I(), S(_, { key: 1 }, [
			C("span", BO, B(i.value?.name), 1),
			C("small", null, B(i.value?.says), 1),
			C("span", {
				class: "fold",
				"aria-hidden": "true",
				title: "Connect",
				onClick: n[1] ||= K((e) => t.$emit("connect"), ["stop"])
			}, [E($, { name: "plug" })])
		], 64))], 14, LO));
	}
}), [["__scopeId", "data-v-6dec88b9"]]), HO = {
	class: "outline",
	"data-testid": "outline",
	"aria-label": "Outline"
}, UO = {
	key: 0,
	class: "te-hint keys"
}, WO = {
	key: 2,
	class: "te-empty"
}, GO = { class: "buttons" }, KO = {
	class: "te-hidden",
	role: "status",
	"aria-live": "polite"
}, qO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "OutlinePanel",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = e, n = c(), r = s(), i = z(/* @__PURE__ */ new Set()), a = L(0), o = L(""), l = L(null), u = y(() => t.narrow ? 40 : 28), d = y(() => NO(n).flatMap((e, t) => {
			let r = i.value.has(e);
			return [{
				key: `node ${e}`,
				sort: "node",
				id: e,
				open: r,
				position: t
			}, ...(r ? FO(n, e)?.inputs ?? [] : []).map((t, n) => ({
				key: `input ${e} ${n}`,
				sort: "input",
				id: e,
				index: n
			}))];
		}));
		H(() => n.selection.last.value, (e) => {
			let t = d.value.findIndex((t) => t.sort === "node" && t.id === e);
			t >= 0 && (a.value = t);
		});
		function f(e) {
			return e.sort === "input" ? FO(n, e.id)?.inputs[e.index] : void 0;
		}
		function p(e) {
			o.value = e;
		}
		function m(e) {
			a.value = Math.max(0, Math.min(d.value.length - 1, e)), l.value?.reveal(a.value), j(() => document.getElementById(`outline-${a.value}`)?.focus());
		}
		function h(e, t) {
			let n = new Set(i.value);
			t ? n.add(e) : n.delete(e), i.value = n;
		}
		function g(e, t) {
			t ? n.selection.toggle(e.id) : n.selection.only(e.id);
		}
		function v(e, t) {
			n.selection.nodes.has(e.id) || n.selection.only(e.id), J(t, n, r);
		}
		function w(e) {
			if (e.sort === "input") {
				let t = f(e);
				t && (r.dialog.value = {
					sort: "connect",
					from: {
						node: e.id,
						port: t.name,
						side: "in"
					}
				});
			} else v(e, "add.connect");
		}
		function D(e, t) {
			if (e.sort === "node") {
				v(e, t ? "edit.delete_and_heal" : "edit.delete"), p(`Deleted ${e.id}`);
				return;
			}
			let r = f(e);
			for (let e of r?.links ?? []) MO(n, e);
			r && r.links.length > 0 ? p(`Unplugged ${r.name} of ${e.id}`) : r && n.command("set_field", {
				node: e.id,
				port: r.name,
				text: ""
			});
		}
		function O(e, t) {
			jO(n, e.id, t) && (p(`${e.id} moved ${t < 0 ? "up" : "down"}`), j(() => m(d.value.findIndex((t) => t.key === e.key))));
		}
		function k(e) {
			g(e, !1), r.inspectorTab.value = "settings", ge(r);
			let t = e.sort === "input" ? f(e) : void 0;
			if (!t) return;
			let n = `${`[data-testid=inspector] [data-field="${CSS.escape(t.name)}"]`} :is(input, textarea, select:not([title]), [contenteditable])`;
			window.setTimeout(() => document.querySelector(n)?.focus(), 60);
		}
		function ee(e, t, n) {
			let i = e.ctrlKey || e.metaKey, a = () => d.value.findIndex((e) => e.key === `node ${t.id}`);
			if (e.key === "ArrowDown" && e.altKey) O(t, 1);
			else if (e.key === "ArrowUp" && e.altKey) O(t, -1);
			else if (e.key === "ArrowDown") m(n + 1);
			else if (e.key === "ArrowUp") m(n - 1);
			else if (e.key === "Home") m(0);
			else if (e.key === "End") m(d.value.length - 1);
			else if (e.key === "ArrowRight" && t.sort === "node") h(t.id, !0);
			else if (e.key === "ArrowLeft" && t.sort === "node") h(t.id, !1);
			else if (e.key === "ArrowLeft") m(a());
			else if (e.key === " ") g(t, i || e.shiftKey);
			else if (e.key === "Enter" && !i) k(t);
			else if (e.key === "Delete" || e.key === "Backspace") D(t, i);
			else if (e.key === "c" && !i) w(t);
			else if (e.key === "g" && !i) g(t, !1), r.canvas?.jumpTo(t.id);
			else if (e.key === "F2") v(t, "edit.rename");
			else if (e.key === "d" && i) v(t, "edit.duplicate");
			else if (e.key === "d") v(t, "edit.disable");
			else return;
			e.preventDefault();
		}
		return (t, i) => (I(), S("section", HO, [
			e.narrow ? x("", !0) : (I(), S("p", UO, [...i[7] ||= [
				T(" Enter edits, Space selects, ", -1),
				C("span", { class: "te-key" }, "C", -1),
				T(" connects, ", -1),
				C("span", { class: "te-key" }, "Alt ↑↓", -1),
				T(" moves, ", -1),
				C("span", { class: "te-key" }, "F2", -1),
				T(" renames, ", -1),
				C("span", { class: "te-key" }, "Delete", -1),
				T(" takes away. ", -1)
			]])),
			d.value.length > 0 ? (I(), b(nx, {
				key: 1,
				ref_key: "list",
				ref: l,
				class: "rows",
				role: "tree",
				"aria-label": "Nodes of this flow",
				"aria-multiselectable": "true",
				items: d.value,
				"row-height": u.value,
				keep: a.value
			}, {
				default: U(({ item: e, index: t }) => [E(VO, {
					id: `outline-${t}`,
					node: e.id,
					index: e.sort === "input" ? e.index : null,
					open: e.sort === "node" && e.open,
					position: e.sort === "node" ? e.position : e.index,
					total: V(n).drawing.order.value.length + V(n).drawing.aside.value.size,
					active: t === a.value,
					height: u.value,
					onFocus: (e) => a.value = t,
					onKeydown: (n) => ee(n, e, t),
					onClick: (t) => g(e, t.ctrlKey || t.metaKey || t.shiftKey),
					onDblclick: (t) => k(e),
					onFold: (t) => h(e.id, !(e.sort === "node" && e.open)),
					onConnect: (t) => w(e)
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
			])) : (I(), S("p", WO, [...i[8] ||= [
				C("b", null, "No nodes yet", -1),
				T("Press ", -1),
				C("span", { class: "te-key" }, "/", -1),
				T(" to add the first one.", -1)
			]])),
			C("div", GO, [C("button", {
				type: "button",
				class: "te-button small",
				onClick: i[0] ||= (e) => V(J)("add.search", V(n), V(r))
			}, [E($, { name: "add" }), i[9] ||= T("Add", -1)]), V(n).selection.nodes.size > 0 ? (I(), S(_, { key: 0 }, [
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: i[1] ||= (e) => V(J)("add.after", V(n), V(r))
				}, "Add after"),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: i[2] ||= (e) => V(J)("edit.rename", V(n), V(r))
				}, "Rename"),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: i[3] ||= (e) => V(J)("edit.duplicate", V(n), V(r))
				}, "Duplicate"),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: i[4] ||= (e) => V(J)("edit.group", V(n), V(r))
				}, "Frame"),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: i[5] ||= (e) => V(J)("edit.disable", V(n), V(r))
				}, "Disable"),
				C("button", {
					type: "button",
					class: "te-button small",
					onClick: i[6] ||= (e) => V(J)("edit.delete", V(n), V(r))
				}, "Delete")
			], 64)) : x("", !0)]),
			C("span", KO, B(o.value), 1)
		]));
	}
}), [["__scopeId", "data-v-7771f32b"]]), JO = { class: "card" }, YO = { class: "ports" }, XO = { key: 0 }, ZO = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "KindCard",
	props: { kind: {} },
	setup(e) {
		let t = e, n = y(() => t.kind.inputs.slice(0, 4));
		return (t, r) => (I(), S("div", JO, [C("p", null, [E(by, { text: e.kind.summary }, null, 8, ["text"])]), C("p", YO, [
			(I(!0), S(_, null, R(n.value, (e) => (I(), S("span", {
				key: e.name,
				class: "port"
			}, [C("i", { style: N({ background: V(nf)(e.sort) }) }, null, 4), T(B(e.name), 1)]))), 128)),
			e.kind.inputs.length > 4 ? (I(), S("span", XO, "+" + B(e.kind.inputs.length - 4), 1)) : x("", !0),
			r[0] ||= C("span", { "aria-hidden": "true" }, "→", -1),
			(I(!0), S(_, null, R(e.kind.outputs, (e) => (I(), S("span", {
				key: e.name,
				class: "port"
			}, [C("i", { style: N({ background: V(nf)(e.sort) }) }, null, 4), T(B(e.type), 1)]))), 128))
		])]));
	}
}), [["__scopeId", "data-v-7b9b0512"]]), QO = [
	"id",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"data-testid",
	"data-kind",
	"data-flow",
	"draggable"
], $O = { class: "title" }, ek = { class: "title" }, tk = {
	key: 0,
	title: "Needs something that is not installed here"
}, nk = {
	key: 1,
	class: "fits"
}, rk = { key: 2 }, ik = { class: "title" }, ak = /*#__PURE__*/ h(/* @__PURE__ */ O({
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
		return (t, i) => (I(), S("div", {
			id: e.id,
			class: M(["entry", {
				active: e.active,
				heading: e.row.sort === "heading"
			}]),
			style: N({ height: `${e.height}px` }),
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
		}, [e.row.sort === "heading" ? (I(), S(_, { key: 0 }, [
			E($, { name: e.row.open ? "down" : "right" }, null, 8, ["name"]),
			e.row.family ? (I(), b(sf, {
				key: 0,
				family: e.row.family
			}, null, 8, ["family"])) : x("", !0),
			C("span", $O, B(e.row.title), 1),
			C("small", null, B(e.row.count), 1)
		], 64)) : e.row.sort === "kind" ? (I(), S(_, { key: 1 }, [
			E(sf, { family: e.row.kind.family }, null, 8, ["family"]),
			C("span", ek, B(e.row.kind.title), 1),
			e.row.kind.missing.length > 0 ? (I(), S("small", tk, "needs install")) : e.row.section === "found" && e.row.fits ? (I(), S("small", nk, "fits")) : e.row.section === "family" ? x("", !0) : (I(), S("small", rk, B(e.row.kind.family), 1))
		], 64)) : (I(), S(_, { key: 2 }, [
			E(sf, { family: "flow" }),
			C("span", ik, B(e.row.flow.title || e.row.flow.name), 1),
			i[2] ||= C("small", null, "flow", -1)
		], 64))], 46, QO));
	}
}), [["__scopeId", "data-v-ff789b61"]]), ok = 8;
function sk(e, t, n) {
	return [...e.map((e) => lk(e, "found", n)), ...t.map((e) => ({
		sort: "flow",
		key: `flow ${e.name}`,
		flow: e
	}))];
}
function ck(e) {
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
	if (e.recent.length > 0 && i("recent", "Recent", "", e.recent.length, !0, () => e.recent.map((e) => lk(e, "recent", n))), n) {
		let t = new Map(e.kinds.map((e) => [e.kind, e])), r = [...n.kinds].flatMap((e) => t.get(e) ?? []).slice(0, ok);
		r.length > 0 && i("fits", n.title, "", r.length, !0, () => r.map((e) => lk(e, "fits", n)));
	}
	let a = /* @__PURE__ */ new Map();
	for (let t of e.kinds) {
		let e = a.get(t.family);
		e ? e.push(t) : a.set(t.family, [t]);
	}
	let o = new Map(e.families.map((e) => [e.name, e.title])), s = [...o.keys(), ...[...a.keys()].filter((e) => !o.has(e))];
	for (let e of s) {
		let t = a.get(e) ?? [];
		t.length !== 0 && i(`family ${e}`, o.get(e) ?? e, e, t.length, !0, () => t.map((e) => lk(e, "family", n)));
	}
	return e.flows.length > 0 && i("flows", "Saved flows", "flow", e.flows.length, !0, () => e.flows.map((e) => ({
		sort: "flow",
		key: `flow ${e.name}`,
		flow: e
	}))), t;
}
function lk(e, t, n) {
	return {
		sort: "kind",
		key: `${t} ${e.kind}`,
		kind: e,
		section: t,
		fits: n?.kinds.has(e.kind) ?? !1
	};
}
// src/panels/palette/PalettePanel.vue?vue&type=script&setup=true&lang.ts
var uk = {
	class: "palette",
	"data-testid": "palette",
	"aria-label": "Nodes to add"
}, dk = ["aria-activedescendant"], fk = {
	key: 0,
	class: "te-empty"
}, pk = {
	key: 1,
	class: "te-empty"
}, mk = {
	key: 2,
	class: "about"
}, hk = {
	key: 1,
	class: "te-hint"
}, gk = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PalettePanel",
	props: { narrow: { type: Boolean } },
	emits: ["added"],
	setup(e, { expose: t, emit: n }) {
		let r = e, i = n, a = c(), o = s(), l = L(""), u = L(-1), d = z(/* @__PURE__ */ new Set()), f = z([]), p = L(null), m = L(null), h = Te(a), g = y(() => [...Object.values(a.drawing.kinds.value), ...a.catalogue.listed.value]), _ = y(() => _h(g.value)), v = y(() => r.narrow ? 40 : 30), w = y(() => {
			let e = l.value.trim();
			if (e) {
				let t = f.value.filter((t) => yh(`${t.title ?? ""} ${t.name}`, e) > 0);
				return sk(vh(_.value, e), t, h.value);
			}
			let t = Ge.value.flatMap((e) => a.catalogue.find(e) ?? []);
			return ck({
				kinds: g.value,
				families: a.catalogue.families.value,
				recent: t,
				fitting: h.value,
				flows: f.value,
				folded: d.value
			});
		}), D = y(() => w.value[u.value]);
		H(l, () => u.value = l.value.trim() ? 0 : -1), H(w, () => {
			u.value >= w.value.length && (u.value = w.value.length - 1);
		});
		async function O() {
			try {
				f.value = await a.connection.ask("flows") ?? [];
			} catch {}
		}
		H(a.ready, (e) => e && void O(), { immediate: !0 });
		function k(e) {
			w.value.length !== 0 && (u.value = Math.min(w.value.length - 1, Math.max(0, u.value + e)), m.value?.reveal(u.value));
		}
		function ee(e, t) {
			if (e.sort !== "heading") return;
			let n = e.key.slice(8), r = new Set(d.value);
			t ?? r.has(n) ? r.delete(n) : r.add(n), d.value = r;
		}
		async function A(e, t = !1) {
			if (!e) return;
			if (e.sort === "heading") return ee(e);
			if (i("added"), l.value = "", e.sort === "flow") {
				await rt(a, o, e.flow.name);
				return;
			}
			let n = M(e, t), [r] = await nt(a, o, e.kind.kind, n);
			n.connect && r !== void 0 && ot(a, o, r);
		}
		function M(e, t) {
			let n = h.value;
			return !n || !e.fits || !(t || e.section === "fits") ? {} : n.link ? { link: n.link } : { connect: n.connect && Se(a, n.connect.node) };
		}
		function N(e) {
			let t = D.value;
			if (e.key === "ArrowDown") k(1);
			else if (e.key === "ArrowUp") k(-1);
			else if (e.key === "PageDown") k(10);
			else if (e.key === "PageUp") k(-10);
			else if (e.key === "Enter" && !e.ctrlKey && !e.metaKey) A(t);
			else if (e.key === "ArrowRight" && !l.value && t?.sort === "heading") ee(t, !0);
			else if (e.key === "ArrowLeft" && !l.value && t?.sort === "heading") ee(t, !1);
			else if (e.key === "Escape") l.value ? l.value = "" : o.canvas?.focus();
			else return;
			e.preventDefault();
		}
		function P() {
			j(() => {
				p.value?.focus(), p.value?.select();
			});
		}
		return t({ focus: P }), (t, n) => (I(), S("section", uk, [
			W(C("input", {
				ref_key: "input",
				ref: p,
				"onUpdate:modelValue": n[0] ||= (e) => l.value = e,
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
			}, null, 40, dk), [[de, l.value]]),
			E(nx, {
				id: "palette-tree",
				ref_key: "list",
				ref: m,
				class: "rows",
				role: "tree",
				"aria-label": "Kinds of nodes",
				tabindex: "-1",
				items: w.value,
				"row-height": v.value,
				whole: 300,
				keep: u.value
			}, {
				default: U(({ item: e, index: t }) => [E(ak, {
					id: `palette-${t}`,
					row: e,
					active: t === u.value,
					height: v.value,
					onPoint: (e) => u.value = t,
					onChoose: (t) => void A(e, t)
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
			V(a).catalogue.loaded.value ? w.value.length === 0 ? (I(), S("p", pk, [C("b", null, "No node is called “" + B(l.value.trim()) + "”", 1), n[1] ||= T(" Try what it works on, such as “table” or “text”, or write the step as Python in the code panel. ", -1)])) : x("", !0) : (I(), S("p", fk, "Loading the nodes …")),
			e.narrow ? x("", !0) : (I(), S("div", mk, [D.value?.sort === "kind" ? (I(), b(ZO, {
				key: 0,
				kind: D.value.kind
			}, null, 8, ["kind"])) : (I(), S("p", hk, "Drag a node onto the canvas, or choose it here."))]))
		]));
	}
}), [["__scopeId", "data-v-cf3e1bfb"]]), _k = { class: "head" }, vk = ["aria-labelledby"], yk = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "LeftPanel",
	props: { narrow: { type: Boolean } },
	emits: ["added"],
	setup(e) {
		let t = s(), n = [{
			name: "palette",
			title: "Add nodes"
		}, {
			name: "outline",
			title: "Outline"
		}];
		function r(e) {
			t.outline.value = e === "outline", t.palette.value = e === "palette";
		}
		function i() {
			t.outline.value = !1, t.palette.value = !1;
		}
		return (a, o) => (I(), S(_, null, [C("div", _k, [E(Gy, {
			label: "Left panel",
			tabs: n,
			chosen: V(t).outline.value ? "outline" : "palette",
			controls: "left-content",
			onChoose: r
		}, null, 8, ["chosen"]), C("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Fold the left panel",
			onClick: i
		}, [E($, { name: e.narrow ? "close" : "left" }, null, 8, ["name"])])]), C("div", {
			id: "left-content",
			class: "content",
			role: "tabpanel",
			"aria-labelledby": `left-content-${V(t).outline.value ? "outline" : "palette"}`
		}, [V(t).outline.value ? (I(), b(qO, {
			key: 0,
			narrow: e.narrow
		}, null, 8, ["narrow"])) : (I(), b(gk, {
			key: 1,
			narrow: e.narrow,
			onAdded: o[0] ||= (e) => a.$emit("added")
		}, null, 8, ["narrow"]))], 8, vk)], 64));
	}
}), [["__scopeId", "data-v-36cfae18"]]), bk = "(max-width: 700px)";
function xk() {
	let e = typeof window.matchMedia == "function" ? window.matchMedia(bk) : null, t = L(e?.matches ?? !1), n = (e) => t.value = e.matches;
	return e?.addEventListener("change", n), P(() => e?.removeEventListener("change", n)), t;
}
// src/panels/layout/OpeningCanvas.vue?vue&type=script&setup=true&lang.ts
var Sk = {
	class: "opening",
	role: "status",
	"aria-label": "Opening the flow"
}, Ck = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "OpeningCanvas",
	setup(e) {
		return (e, t) => (I(), S("div", Sk, [(I(), S(_, null, R(3, (e) => C("span", {
			key: e,
			class: "ghost",
			style: N({ "--at": e })
		}, [...t[0] ||= [
			C("i", null, null, -1),
			C("i", null, null, -1),
			C("i", null, null, -1)
		]], 4)), 64))]));
	}
}), [["__scopeId", "data-v-eb2445e2"]]);
// src/panels/layout/sheets.ts
function wk(e) {
	return e.drawer.value ? e.drawer.value : e.outline.value ? "outline" : e.palette.value ? "palette" : e.inspector.value ? "inspector" : "canvas";
}
function Tk(e, t) {
	e.palette.value = t === "palette", e.outline.value = t === "outline", e.inspector.value = t === "inspector", e.drawer.value = [
		"canvas",
		"palette",
		"outline",
		"inspector"
	].includes(t) ? null : t;
}
function Ek(e, t) {
	let n = {
		palette: e.palette,
		outline: e.outline,
		inspector: e.inspector,
		drawer: e.drawer
	}, r = Object.entries(n).map(([n, r]) => H(r, (r) => {
		if (!t() || !r) return;
		let i = n === "drawer" ? e.drawer.value ?? "canvas" : n;
		(wk(e) !== i || Dk(e) > 1) && Tk(e, i);
	}));
	return () => r.forEach((e) => e());
}
function Dk(e) {
	return [
		e.palette.value,
		e.outline.value,
		e.inspector.value,
		e.drawer.value
	].filter(Boolean).length;
}
// src/panels/layout/PhoneTabs.vue?vue&type=script&setup=true&lang.ts
var Ok = {
	class: "tabs",
	"aria-label": "Panels"
}, kk = [
	"aria-pressed",
	"data-sheet",
	"onClick"
], Ak = { key: 0 }, jk = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PhoneTabs",
	setup(e) {
		let t = c(), n = s(), r = y(() => t.problems.value.length), i = y(() => wk(n)), a = [
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
		], o = y(() => a.filter((e) => e.name !== "palette" || !t.readOnly.value));
		return (e, t) => (I(), S("nav", Ok, [(I(!0), S(_, null, R(o.value, (e) => (I(), S("button", {
			key: e.name,
			type: "button",
			"aria-pressed": i.value === e.name,
			"data-sheet": e.name,
			onClick: (t) => V(Tk)(V(n), i.value === e.name ? "canvas" : e.name)
		}, [E($, { name: e.icon }, null, 8, ["name"]), C("span", null, [T(B(e.title), 1), e.name === "problems" && r.value > 0 ? (I(), S("b", Ak, B(r.value), 1)) : x("", !0)])], 8, kk))), 128))]));
	}
}), [["__scopeId", "data-v-6ca73eb2"]]), Mk = "treadle.panels", Nk = {
	palette: [180, 480],
	inspector: [240, 640],
	drawer: [120, 720]
}, Pk = {
	palette: 232,
	inspector: 300,
	drawer: 224
}, Fk = [
	"code",
	"problems",
	"versions",
	"runs",
	"run",
	"log",
	"output"
], Ik = [
	"palette",
	"inspector",
	"outline",
	"snap",
	"minimap"
];
function Lk(e, t) {
	let [n, r] = Nk[e];
	return Math.round(Math.min(r, Math.max(n, t)));
}
function Rk(e) {
	let t = Bk();
	for (let n of Ik) typeof t[n] == "boolean" && (e[n].value = t[n]);
	(t.drawer === null || Fk.includes(t.drawer)) && (e.drawer.value = t.drawer);
	let n = ae({ ...Pk }), r = t.sizes ?? {};
	for (let e of Object.keys(Pk)) {
		let t = r[e];
		typeof t == "number" && Number.isFinite(t) && (n[e] = Lk(e, t));
	}
	return n;
}
function zk(e, t, n) {
	return H(() => ({
		sizes: { ...t },
		drawer: e.drawer.value,
		...Object.fromEntries(Ik.map((t) => [t, e[t].value]))
	}), (e) => {
		n() && Ie("local", Mk, JSON.stringify(e));
	});
}
function Bk() {
	try {
		let e = JSON.parse(Fe("local", Mk) ?? "{}");
		return typeof e == "object" && e ? e : {};
	} catch {
		return {};
	}
}
// src/panels/layout/SizeHandle.vue?vue&type=script&setup=true&lang.ts
var Vk = [
	"aria-label",
	"aria-orientation",
	"aria-valuenow",
	"aria-valuemin",
	"aria-valuemax"
], Hk = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "SizeHandle",
	props: {
		panel: {},
		sizes: {},
		label: {}
	},
	setup(e) {
		let t = e, n = t.panel === "drawer", r = t.panel === "palette" ? 1 : -1;
		function i(e) {
			t.sizes[t.panel] = Lk(t.panel, e);
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
		return (t, r) => (I(), S("div", {
			class: M(["handle", { vertical: n }]),
			role: "separator",
			tabindex: "0",
			"aria-label": e.label,
			"aria-orientation": n ? "horizontal" : "vertical",
			"aria-valuenow": e.sizes[e.panel],
			"aria-valuemin": V(Nk)[e.panel][0],
			"aria-valuemax": V(Nk)[e.panel][1],
			onPointerdown: K(a, ["prevent"]),
			onKeydown: o
		}, null, 42, Vk));
	}
}), [["__scopeId", "data-v-32287e2c"]]), Uk = [
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
function Wk(e) {
	let t = 0, n = !1, r = async (i) => {
		try {
			await e.catalogue.load();
		} catch {
			i === Uk.length && e.tell("error", "The list of nodes does not come.", "It is asked for again; the rest works."), n || (t = window.setTimeout(() => void r(i + 1), Uk[Math.min(i, Uk.length - 1)]));
		}
	};
	return r(0), () => {
		n = !0, window.clearTimeout(t);
	};
}
// src/panels/output/OutputWindow.vue
var Gk = /* @__PURE__ */ O({
	__name: "OutputWindow",
	setup(e) {
		let t = c(), n = s(), r = y(() => n.output.value ?? ""), i = y(() => t.drawing.order.value.filter((e) => t.states.get(e)?.preview !== void 0 || t.states.get(e)?.error));
		function a(e) {
			let t = i.value, a = t[(t.indexOf(r.value) + e + t.length) % t.length];
			a !== void 0 && (n.output.value = a);
		}
		return (e, t) => (I(), b(gh, {
			title: `Output of ${r.value}`,
			full: "",
			bare: "",
			onClose: t[4] ||= (e) => V(n).output.value = null
		}, {
			default: U(() => [(I(), b(hw, {
				key: r.value,
				node: r.value,
				large: "",
				onClose: t[3] ||= (e) => V(n).output.value = null
			}, {
				default: U(() => [
					i.value.length > 1 ? (I(), S("button", {
						key: 0,
						type: "button",
						class: "te-button small icon",
						"aria-label": "The node before",
						onClick: t[0] ||= (e) => a(-1)
					}, [E($, { name: "left" })])) : x("", !0),
					i.value.length > 1 ? (I(), S("button", {
						key: 1,
						type: "button",
						class: "te-button small icon",
						"aria-label": "The next node",
						onClick: t[1] ||= (e) => a(1)
					}, [E($, { name: "right" })])) : x("", !0),
					C("button", {
						type: "button",
						class: "te-button small",
						onClick: t[2] ||= (e) => V(n).output.value = null
					}, [E($, { name: "close" }), t[5] ||= T("Close", -1)])
				]),
				_: 1
			}, 8, ["node"]))]),
			_: 1
		}, 8, ["title"]));
	}
});
// src/commands/past.ts
async function Kk(e, t) {
	if (t === null) return;
	let n = await Et(e, "continue", { node: t });
	n && window.location.assign(`/runs/${encodeURIComponent(n.run_id)}`);
}
async function qk(e) {
	let t = await Et(e, "restore");
	t && window.location.assign(`/flow/${encodeURIComponent(t.flow)}`);
}
// src/panels/past/PastBar.vue?vue&type=script&setup=true&lang.ts
var Jk = { class: "what" }, Yk = ["href"], Xk = ["title"], Zk = {
	key: 0,
	class: "te-chip"
}, Qk = {
	class: "time",
	role: "group",
	"aria-label": "Time"
}, $k = [
	"aria-pressed",
	"aria-label",
	"onClick"
], eA = [
	"max",
	"value",
	"aria-valuetext"
], tA = ["aria-pressed", "title"], nA = ["data-index"], rA = { class: "acts" }, iA = ["disabled", "title"], aA = ["disabled"], oA = ["href"], sA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PastBar",
	props: {
		past: {},
		narrow: { type: Boolean }
	},
	setup(e) {
		let t = e, n = c(), r = s(), i = y(() => q(n)), a = y(() => new Date(t.past.about.created));
		return F(() => requestAnimationFrame(() => r.canvas?.fit())), P(() => t.past.pause()), (t, r) => (I(), S("section", {
			class: M(["past", { small: e.narrow }]),
			"data-testid": "past-bar",
			"aria-label": "Past run"
		}, [
			C("p", Jk, [
				C("a", {
					class: "te-link",
					href: `/runs/${e.past.about.run}`
				}, "Run " + B(e.past.about.run.slice(-6)), 9, Yk),
				C("span", { title: a.value.toLocaleString() }, B(V(df)(e.past.about.created, Date.now())), 9, Xk),
				e.narrow ? x("", !0) : (I(), S("span", Zk, "version " + B(e.past.about.version) + " · read only", 1))
			]),
			C("div", Qk, [
				C("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": "One step back",
					title: "One step back",
					onClick: r[0] ||= (t) => e.past.step(-1)
				}, "‹"),
				(I(), S(_, null, R([1, 10], (t) => C("button", {
					key: t,
					type: "button",
					class: "te-button small",
					"aria-pressed": e.past.playing.value && e.past.speed.value === t,
					"aria-label": `Play at ${t}×`,
					onClick: (n) => e.past.playing.value && e.past.speed.value === t ? e.past.pause() : e.past.play(t)
				}, B(e.past.playing.value && e.past.speed.value === t ? "❚❚" : "▶") + " " + B(t) + "× ", 9, $k)), 64)),
				C("input", {
					type: "range",
					class: "slider",
					"data-testid": "past-slider",
					min: "0",
					max: e.past.last.value,
					value: e.past.index.value,
					"aria-label": "Moment of the run",
					"aria-valuetext": e.past.words.value,
					onInput: r[1] ||= (t) => (e.past.pause(), e.past.go(Number(t.target.value)))
				}, null, 40, eA),
				C("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": "One step on",
					title: "One step on",
					onClick: r[2] ||= (t) => e.past.step(1)
				}, "›"),
				e.past.goesOn.value ? (I(), S("button", {
					key: 0,
					type: "button",
					class: "te-button small live",
					"data-testid": "past-live",
					"aria-pressed": e.past.follows.value,
					title: e.past.follows.value ? "The run goes on, and the canvas with it" : "Go to the newest moment and stay with the run",
					onClick: r[3] ||= (t) => (e.past.pause(), e.past.go(e.past.last.value))
				}, [...r[6] ||= [C("span", { "aria-hidden": "true" }, "●", -1), T(" Live", -1)]], 8, tA)) : x("", !0),
				C("span", {
					class: "words",
					"data-testid": "past-moment",
					"data-index": e.past.index.value
				}, B(e.past.words.value), 9, nA)
			]),
			C("div", rA, [
				C("button", {
					type: "button",
					class: "te-button small primary",
					"data-testid": "continue-from",
					disabled: i.value === null,
					title: i.value === null ? "Select a node to go on from it" : `Run this version from “${i.value}” on, with the values of this run before it`,
					onClick: r[4] ||= (e) => V(Kk)(V(n), i.value)
				}, " Continue from " + B(i.value === null ? "a node" : `“${i.value}”`), 9, iA),
				C("button", {
					type: "button",
					class: "te-button small",
					"data-testid": "restore-version",
					disabled: !e.past.about.file,
					onClick: r[5] ||= (e) => V(qk)(V(n))
				}, " Restore this version ", 8, aA),
				e.past.about.file ? (I(), S("a", {
					key: 0,
					class: "te-button small",
					href: `/flow/${encodeURIComponent(e.past.about.file)}`
				}, "Flow as it is now", 8, oA)) : x("", !0)
			])
		], 2));
	}
}), [["__scopeId", "data-v-6f1a8542"]]), cA = { class: "toasts" }, lA = ["role", "onPointerenter"], uA = { class: "te-hidden" }, dA = {
	key: 0,
	class: "te-hint"
}, fA = ["onClick"], pA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "ToastList",
	setup(e) {
		let t = {
			info: 3500,
			warning: 8e3,
			error: 0
		}, n = c(), r = /* @__PURE__ */ new Map();
		H(() => n.notices.value, (e) => {
			for (let i of e) {
				let e = t[i.level];
				e > 0 && !r.has(i.id) && r.set(i.id, window.setTimeout(() => n.dismiss(i.id), e));
			}
		}, { immediate: !0 }), P(() => r.forEach((e) => window.clearTimeout(e)));
		function i(e) {
			window.clearTimeout(r.get(e.id));
		}
		return (e, t) => (I(), S("div", cA, [(I(!0), S(_, null, R(V(n).notices.value, (e) => (I(), S("div", {
			key: e.id,
			class: M(["toast te-pop", e.level]),
			role: e.level === "info" ? "status" : "alert",
			"data-testid": "notice",
			onPointerenter: (t) => i(e)
		}, [C("span", null, [
			C("b", uA, B(e.level === "info" ? "" : e.level), 1),
			T(B(e.message) + " ", 1),
			e.fix ? (I(), S("span", dA, B(e.fix), 1)) : x("", !0)
		]), C("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Dismiss",
			onClick: (t) => V(n).dismiss(e.id)
		}, [E($, { name: "close" })], 8, fA)], 42, lA))), 128))]));
	}
}), [["__scopeId", "data-v-438ebcbf"]]), mA = ["aria-label", "onKeydown"], hA = { class: "title" }, gA = 320, _A = 380, vA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "QuickAdd",
	props: { request: {} },
	setup(e) {
		let t = e, n = c(), r = s(), i = L(null), a = L(""), o = z(null), l = L(t.request.connect !== null || t.request.link !== null), u = y(() => ({
			left: `${Math.max(8, Math.min(t.request.screen[0], window.innerWidth - gA - 8))}px`,
			top: `${Math.max(8, Math.min(t.request.screen[1], window.innerHeight - _A - 8))}px`
		})), d = y(() => {
			let e = [...Object.values(n.drawing.kinds.value), ...n.catalogue.listed.value], t = o.value;
			if (!t) return l.value ? [] : e;
			let r = new Map(e.map((e) => [e.kind, e]));
			return [...t].flatMap((e) => r.get(e) ?? []);
		}), f = y(() => _h(d.value)), p = y(() => {
			let e = a.value.trim(), t = new Set(Ge.value);
			return (e ? vh(f.value, e) : [...d.value].sort((e, n) => Number(t.has(n.kind)) - Number(t.has(e.kind)))).map((e) => ({
				key: e.kind,
				title: e.title,
				aside: e.family,
				family: e.family
			}));
		}), m = y(() => {
			let { connect: e, link: n } = t.request;
			return n === null ? e ? e.side === "out" ? `Takes ${e.node}.${e.port}` : `Gives ${e.node}.${e.port}` : "Add a node" : "Insert into the wire";
		});
		async function h() {
			let { connect: e, link: r } = t.request;
			try {
				r === null ? e && (o.value = Ce(n, e, await be(n, e))) : o.value = await xe(n, ye(r));
			} catch {}
			l.value = !1;
		}
		async function g(e) {
			let { at: i, connect: a, link: o } = t.request;
			_();
			let [s] = await nt(n, r, e, {
				at: i,
				connect: a,
				link: o === null ? null : ye(o)
			});
			s !== void 0 && ot(n, r, s);
		}
		function _() {
			r.quickAdd.value = null, j(() => r.canvas?.focus());
		}
		function v(e) {
			i.value?.contains(e.target) || (r.quickAdd.value = null);
		}
		return F(() => {
			h(), document.addEventListener("pointerdown", v, !0);
		}), P(() => document.removeEventListener("pointerdown", v, !0)), (e, t) => (I(), S("div", {
			ref_key: "box",
			ref: i,
			class: "quick te-pop",
			style: N(u.value),
			role: "dialog",
			"aria-label": m.value,
			"data-testid": "quick-add",
			onKeydown: G(K(_, ["stop", "prevent"]), ["esc"])
		}, [C("p", hA, B(m.value), 1), E(Lh, {
			items: p.value,
			label: "Search nodes",
			placeholder: "Search, Enter adds",
			empty: l.value ? "Looking for what fits …" : "Nothing fits; try another word.",
			ranked: "",
			"test-id": "quick-add-search",
			onQuery: t[0] ||= (e) => a.value = e,
			onChoose: t[1] ||= (e) => void g(e.key)
		}, null, 8, ["items", "empty"])], 44, mA));
	}
}), [["__scopeId", "data-v-509cb8a1"]]), yA = [
	"aria-expanded",
	"aria-label",
	"title",
	"onKeydown"
], bA = ["aria-label", "onKeydown"], xA = [
	"disabled",
	"data-command",
	"onClick"
], SA = { class: "aside" }, CA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "MenuButton",
	props: {
		label: {},
		icon: {},
		commands: {},
		joined: { type: Boolean }
	},
	setup(e) {
		let t = c(), n = s(), r = L(!1), i = L(null), a = L(null);
		function o() {
			return [...i.value?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []];
		}
		function l() {
			r.value = !r.value, r.value && j(() => o()[0]?.focus());
		}
		function u() {
			r.value = !1, a.value?.focus();
		}
		function d(e) {
			let t = o();
			t[(t.indexOf(document.activeElement) + e + t.length) % t.length]?.focus();
		}
		function f(e) {
			u(), J(e, t, n);
		}
		function p(e) {
			i.value?.contains(e.target) || (r.value = !1);
		}
		return F(() => document.addEventListener("pointerdown", p, !0)), P(() => document.removeEventListener("pointerdown", p, !0)), (o, s) => (I(), S("div", {
			ref_key: "box",
			ref: i,
			class: M(["menu", { joined: e.joined }])
		}, [C("button", {
			ref_key: "button",
			ref: a,
			type: "button",
			class: "te-button icon",
			"aria-haspopup": "menu",
			"aria-expanded": r.value,
			"aria-label": e.label,
			title: e.label,
			onClick: l,
			onKeydown: G(K(l, ["prevent"]), ["down"])
		}, [E($, { name: e.icon }, null, 8, ["name"])], 40, yA), r.value ? (I(), S("div", {
			key: 0,
			class: "te-pop items",
			role: "menu",
			"aria-label": e.label,
			onKeydown: [
				s[0] ||= G(K((e) => d(1), ["prevent"]), ["down"]),
				s[1] ||= G(K((e) => d(-1), ["prevent"]), ["up"]),
				G(K(u, ["stop", "prevent"]), ["esc"]),
				s[2] ||= G((e) => r.value = !1, ["tab"])
			]
		}, [re(o.$slots, "default", { close: u }, void 0, !0), (I(!0), S(_, null, R(e.commands, (e) => (I(), S(_, { key: e }, [V(_n)(e) ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-option",
			role: "menuitem",
			tabindex: "-1",
			disabled: V(_n)(e)?.enabled?.(V(t), V(n)) === !1,
			"data-command": e,
			onClick: (t) => f(e)
		}, [T(B(V(_n)(e)?.title), 1), C("span", SA, B(V(th)(V(_n)(e)?.keys?.[0])), 1)], 8, xA)) : x("", !0)], 64))), 128))], 40, bA)) : x("", !0)], 2));
	}
}), [["__scopeId", "data-v-5e2c715e"]]), wA = {
	class: "where",
	"aria-label": "Where you are"
}, TA = {
	key: 0,
	class: "crumb",
	href: "/"
}, EA = {
	key: 1,
	class: "crumb",
	"aria-hidden": "true"
}, DA = [
	"disabled",
	"aria-expanded",
	"title"
], OA = {
	key: 0,
	"aria-current": "page"
}, kA = ["onClick"], AA = ["onKeydown"], jA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FlowTitle",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = c(), n = s(), r = L(!1), i = L(""), a = L(""), o = L(null), l = L(null), u = y(() => t.name.value || "Flow"), d = y(() => t.drawing.flow.value.name || t.name.value || "Flow");
		function f() {
			r.value = !r.value, r.value && (i.value = t.drawing.flow.value.name, a.value = t.drawing.flow.value.description ?? "", j(() => o.value?.select()));
		}
		function p() {
			r.value = !1, l.value?.focus();
		}
		function m() {
			let { flow: e } = t.drawing;
			i.value.trim() && (i.value !== e.value.name || a.value !== (e.value.description ?? "")) && t.command("describe", {
				name: i.value.trim(),
				description: a.value
			}), p();
		}
		let h = y(() => t.inside.path.value);
		async function g(e) {
			await t.inside.leave(e), await j(), n.canvas?.fit();
		}
		return (n, s) => (I(), S(_, null, [
			s[7] ||= w("<a class=\"logo\" href=\"/\" aria-label=\"Treadle: all flows\" title=\"All flows\" data-v-ec3a1568><svg viewBox=\"0 0 32 32\" width=\"24\" height=\"24\" aria-hidden=\"true\" data-v-ec3a1568><path d=\"M7 11h18M16 11v4c0 4-5 3.5-5 8M16 15c0 4 5 3.5 5 8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" data-v-ec3a1568></path><circle cx=\"11\" cy=\"24\" r=\"2.4\" fill=\"currentColor\" data-v-ec3a1568></circle><circle cx=\"21\" cy=\"24\" r=\"2.4\" fill=\"currentColor\" data-v-ec3a1568></circle></svg></a>", 1),
			C("nav", wA, [
				e.narrow ? x("", !0) : (I(), S("a", TA, "Flows")),
				e.narrow ? x("", !0) : (I(), S("span", EA, "/")),
				h.value.length > 0 ? (I(), S("button", {
					key: 2,
					type: "button",
					class: "te-button link",
					"data-testid": "leave-subflow",
					onClick: s[0] ||= (e) => g(0)
				}, B(u.value), 1)) : (I(), S("button", {
					key: 3,
					ref_key: "button",
					ref: l,
					type: "button",
					class: "name",
					"data-testid": "flow-name",
					disabled: !V(t).ready.value,
					"aria-expanded": r.value,
					title: V(t).drawing.flow.value.description || "Name and describe this flow",
					onClick: f
				}, B(d.value), 9, DA)),
				(I(!0), S(_, null, R(h.value, (e, t) => (I(), S(_, { key: t }, [s[3] ||= C("span", {
					class: "crumb",
					"aria-hidden": "true"
				}, "/", -1), t === h.value.length - 1 ? (I(), S("b", OA, B(e), 1)) : (I(), S("button", {
					key: 1,
					type: "button",
					class: "te-button link",
					onClick: (e) => g(t + 1)
				}, B(e), 9, kA))], 64))), 128))
			]),
			r.value ? (I(), S("form", {
				key: 0,
				class: "te-pop form",
				"aria-label": "Name and description",
				onSubmit: K(m, ["prevent"]),
				onKeydown: G(K(p, ["stop"]), ["esc"])
			}, [
				s[5] ||= C("label", { for: "flow-title" }, "Name", -1),
				W(C("input", {
					id: "flow-title",
					ref_key: "field",
					ref: o,
					"onUpdate:modelValue": s[1] ||= (e) => i.value = e,
					class: "te-input",
					maxlength: "200",
					required: ""
				}, null, 512), [[de, i.value]]),
				s[6] ||= C("label", { for: "flow-description" }, "Description", -1),
				W(C("textarea", {
					id: "flow-description",
					"onUpdate:modelValue": s[2] ||= (e) => a.value = e,
					class: "te-input",
					rows: "4",
					placeholder: "What this flow is for"
				}, null, 512), [[de, a.value]]),
				C("div", { class: "buttons" }, [C("button", {
					type: "button",
					class: "te-button",
					onClick: p
				}, "Cancel"), s[4] ||= C("button", {
					type: "submit",
					class: "te-button primary"
				}, "Keep", -1)])
			], 40, AA)) : x("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-ec3a1568"]]), MA = {
	class: "people",
	role: "group",
	"aria-label": "People here"
}, NA = ["title", "onClick"], PA = { "aria-hidden": "true" }, FA = { class: "te-hidden" }, IA = {
	key: 0,
	class: "te-hint"
}, LA = ["title"], RA = { "aria-hidden": "true" }, zA = { class: "te-hidden" }, BA = 4, VA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "PeopleList",
	setup(e) {
		let t = c(), n = s(), r = L(0), i = y(() => t.people.value.slice(0, BA)), a = y(() => (r.value, n.dialog.value, { ...t.person }));
		function o(e) {
			return e.trim().split(/\s+/).slice(0, 2).map((e) => [...e][0] ?? "").join("").toUpperCase() || "?";
		}
		function l(e) {
			let [t] = e;
			t !== void 0 && n.canvas?.jumpTo(t);
		}
		return (e, r) => (I(), S("div", MA, [
			(I(!0), S(_, null, R(i.value, (e) => (I(), S("button", {
				key: e.client,
				type: "button",
				class: "person",
				style: N({ background: e.colour }),
				title: e.selection.length > 0 ? `${e.name}, at ${e.selection[0]}` : e.name,
				onClick: (t) => l(e.selection)
			}, [C("span", PA, B(o(e.name)), 1), C("span", FA, B(e.name) + ": show where", 1)], 12, NA))), 128)),
			V(t).people.value.length > BA ? (I(), S("span", IA, "+" + B(V(t).people.value.length - BA), 1)) : x("", !0),
			C("button", {
				type: "button",
				class: "person own",
				style: N({ background: a.value.colour }),
				title: `You are ${a.value.name}`,
				onClick: r[0] ||= (e) => V(n).dialog.value = { sort: "person" }
			}, [C("span", RA, B(o(a.value.name)), 1), C("span", zA, "You are " + B(a.value.name) + ": change your name", 1)], 12, LA)
		]));
	}
}), [["__scopeId", "data-v-a8a20b5f"]]), HA = ["data-changes", "title"], UA = ["title"], WA = {
	key: 2,
	class: "te-chip offline",
	role: "status",
	"data-testid": "connection-state",
	"data-online": "false"
}, GA = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "SavedState",
	setup(e) {
		let t = c(), n = s(), r = L(Date.now()), i = window.setInterval(() => r.value = Date.now(), 3e4);
		P(() => window.clearInterval(i));
		let a = y(() => !t.connection.online.value), o = y(() => {
			let { dirty: e, changes: n, version: r } = t.saved.value;
			if (!t.ready.value) return "Opening …";
			if (!e) return r === null ? "Draft" : `v${r} · saved`;
			let i = n ? `${n} unsaved change${n === 1 ? "" : "s"}` : "unsaved changes";
			return r === null ? i : `v${r} · ${i}`;
		}), l = y(() => {
			let { dirty: e, at: n } = t.saved.value, i = df(n, r.value);
			return e ? "See what is different from the saved flow. The draft is kept as you edit." : i && `Saved ${i}`;
		}), u = y(() => t.connection.waiting.value);
		function d() {
			n.unsaved.value = !0, n.drawer.value = "versions";
		}
		return (e, n) => (I(), S(_, null, [V(t).saved.value.dirty ? (I(), S("button", {
			key: 0,
			type: "button",
			class: "te-chip saved",
			"data-testid": "saved-state",
			"data-dirty": "true",
			"data-changes": V(t).saved.value.changes ?? void 0,
			title: l.value,
			onClick: d
		}, B(o.value), 9, HA)) : (I(), S("span", {
			key: 1,
			class: "te-chip saved",
			"data-testid": "saved-state",
			"data-dirty": "false",
			title: l.value
		}, B(o.value), 9, UA)), a.value ? (I(), S("span", WA, [
			n[0] ||= C("span", { "aria-hidden": "true" }, "○", -1),
			n[1] ||= T("Offline: your edits are kept", -1),
			u.value > 0 ? (I(), S(_, { key: 0 }, [T(" (" + B(u.value) + ")", 1)], 64)) : x("", !0)
		])) : x("", !0)], 64));
	}
}), [["__scopeId", "data-v-26cdb0cd"]]), KA = { class: "bar" }, qA = {
	key: 1,
	class: "te-chip"
}, JA = {
	class: "pair",
	role: "group",
	"aria-label": "History"
}, YA = ["disabled", "title"], XA = ["disabled", "title"], ZA = ["disabled", "title"], QA = ["disabled", "aria-pressed"], $A = {
	key: 5,
	class: "run"
}, ej = ["disabled", "title"], tj = ["aria-label", "title"], nj = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "TopBar",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = c(), n = s(), r = y(() => wt(t)), i = y(() => Tt(t)), a = t.ready, o = y(() => t.history.value), l = y(() => t.readOnly.value !== ""), u = y(() => n.plan.value && Object.values(n.plan.value).filter((e) => e.action === "run").length), d = [
			"look.commands",
			"look.shortcuts",
			"find.node",
			"flow.save_with_message",
			"flow.download",
			"flow.copy_all",
			"look.theme",
			"flow.person"
		], f = [
			"edit.undo",
			"edit.redo",
			"flow.save",
			"flow.schedule",
			"flow.trigger",
			"flow.plan",
			...d
		], p = [
			"flow.run",
			"flow.run_to",
			"flow.run_from",
			"flow.run_only",
			"flow.run_with",
			"flow.run_fresh",
			"flow.plan"
		], m = (e) => void J(e, t, n);
		return (s, c) => (I(), S("header", KA, [
			E(jA, { narrow: e.narrow }, null, 8, ["narrow"]),
			!e.narrow && !l.value ? (I(), b(GA, { key: 0 })) : V(t).connection.online.value ? x("", !0) : (I(), S("span", qA, "Offline")),
			E(vD, {
				role: "status",
				"data-testid": "run-state"
			}),
			c[12] ||= C("span", { class: "space" }, null, -1),
			e.narrow ? x("", !0) : (I(), b(VA, { key: 2 })),
			c[13] ||= C("a", {
				class: "te-button quiet inbox",
				href: "/inbox",
				"data-inbox-link": "",
				"data-testid": "inbox-link",
				hidden: "",
				title: "Runs wait for answers"
			}, [T("Inbox "), C("span", {
				class: "count",
				"data-inbox-count": ""
			})], -1),
			!e.narrow && !l.value ? (I(), S(_, { key: 3 }, [
				C("div", JA, [C("button", {
					type: "button",
					class: "te-button icon quiet",
					"data-testid": "undo",
					disabled: !V(t).canUndo.value,
					"aria-label": "Undo",
					title: `Undo${o.value.undo ? `: ${o.value.undo}` : ""}   ${V(th)("Ctrl+Z")}`,
					onClick: c[0] ||= (e) => m("edit.undo")
				}, [E($, { name: "undo" })], 8, YA), C("button", {
					type: "button",
					class: "te-button icon quiet",
					"data-testid": "redo",
					disabled: !V(t).canRedo.value,
					"aria-label": "Redo",
					title: `Redo${o.value.redo ? `: ${o.value.redo}` : ""}   ${V(th)("Ctrl+Shift+Z")}`,
					onClick: c[1] ||= (e) => m("edit.redo")
				}, [E($, { name: "redo" })], 8, XA)]),
				C("button", {
					type: "button",
					class: "te-button",
					"data-testid": "save",
					disabled: !V(a),
					title: `Keep this state as a version   ${V(th)("Ctrl+S")}`,
					onClick: c[2] ||= (e) => m("flow.save")
				}, " Save ", 8, ZA),
				C("button", {
					type: "button",
					class: "te-button",
					"data-testid": "schedule",
					onClick: c[3] ||= (e) => m("flow.schedule")
				}, "Schedule"),
				C("button", {
					type: "button",
					class: "te-button",
					"data-testid": "trigger",
					title: "Start this flow when something happens",
					onClick: c[4] ||= (e) => m("flow.trigger")
				}, " Trigger "),
				C("button", {
					type: "button",
					class: "te-button",
					"data-testid": "plan",
					disabled: !V(a),
					"aria-pressed": V(n).plan.value !== null,
					title: "What would run, and why",
					onClick: c[5] ||= (e) => m("flow.plan")
				}, [c[9] ||= T(" Plan", -1), u.value === null ? x("", !0) : (I(), S(_, { key: 0 }, [T(" · " + B(u.value) + " to run", 1)], 64))], 8, QA)
			], 64)) : x("", !0),
			i.value && !l.value ? (I(), S("button", {
				key: 4,
				type: "button",
				class: "te-button danger",
				"data-testid": "stop",
				onClick: c[6] ||= (e) => m("flow.stop")
			}, [E($, { name: "stop" }), c[10] ||= T("Stop ", -1)])) : x("", !0),
			l.value ? x("", !0) : (I(), S("div", $A, [C("button", {
				type: "button",
				class: "te-button primary",
				"data-testid": "run",
				disabled: r.value || !V(a),
				title: `Run what has changed or is missing   ${V(th)("Ctrl+Enter")}`,
				onClick: c[7] ||= (e) => m("flow.run")
			}, [E($, { name: "play" }), c[11] ||= T("Run ", -1)], 8, ej), e.narrow ? x("", !0) : (I(), b(CA, {
				key: 0,
				label: "More ways to run",
				icon: "down",
				commands: p,
				joined: ""
			}))])),
			e.narrow ? x("", !0) : (I(), S("button", {
				key: 6,
				type: "button",
				class: "te-button icon quiet",
				"aria-label": V(en) ? "Use the light theme" : "Use the dark theme",
				title: V(en) ? "Light" : "Dark",
				"data-testid": "theme",
				onClick: c[8] ||= (e) => m("look.theme")
			}, [E($, { name: V(en) ? "sun" : "moon" }, null, 8, ["name"])], 8, tj)),
			E(CA, {
				label: "More",
				icon: "more",
				commands: e.narrow ? f : d
			}, null, 8, ["commands"])
		]));
	}
}), [["__scopeId", "data-v-2ec66888"]]), rj = {
	key: 0,
	class: "te-banner",
	role: "status",
	"data-testid": "build-banner"
}, ij = { key: 0 }, aj = { key: 1 }, oj = ["disabled"], sj = /* @__PURE__ */ O({
	__name: "BuildBanner",
	setup(e) {
		let t = c(), n = s(), r = L(!1), i = L(!1);
		function a() {
			n.sendTyped(), r.value = !0;
		}
		return H([r, t.connection.waiting], ([e, t]) => {
			e && t === 0 && window.location.reload();
		}), (e, n) => V(t).outdated.value && !i.value ? (I(), S("div", rj, [
			r.value ? (I(), S("span", ij, [...n[1] ||= [C("b", null, "Your last edits are on their way.", -1), T(" The page loads anew as soon as they have arrived.", -1)]])) : (I(), S("span", aj, [...n[2] ||= [C("b", null, "Treadle was updated.", -1), T(" This tab still shows the editor from before; your edits stay as they are.", -1)]])),
			C("button", {
				type: "button",
				class: "te-button small primary",
				disabled: r.value,
				onClick: a
			}, "Reload", 8, oj),
			r.value ? x("", !0) : (I(), S("button", {
				key: 2,
				type: "button",
				class: "te-button small",
				onClick: n[0] ||= (e) => i.value = !0
			}, "Later"))
		])) : x("", !0);
	}
}), cj = {
	key: 0,
	class: "te-banner warn",
	role: "alert",
	"data-testid": "disk-banner"
}, lj = { key: 0 }, uj = { key: 1 }, dj = ["disabled"], fj = ["disabled"], pj = /* @__PURE__ */ O({
	__name: "DiskBanner",
	setup(e) {
		let t = c(), n = L(!1), r = y(() => t.saved.value.on_disk);
		async function i(e) {
			n.value = !0, await Et(t, "reload", { keep: e }), n.value = !1;
		}
		return (e, t) => r.value === "same" ? x("", !0) : (I(), S("div", cj, [
			r.value === "changed" ? (I(), S("span", lj, [...t[2] ||= [C("b", null, "The file of this flow was changed outside of the editor.", -1), T(" Neither side is lost: take the file as a change you can undo, or keep what stands here.", -1)]])) : (I(), S("span", uj, [...t[3] ||= [C("b", null, "The file of this flow is gone.", -1), T(" What stands here is kept; saving writes the file again.", -1)]])),
			C("button", {
				type: "button",
				class: "te-button small",
				disabled: n.value,
				onClick: t[0] ||= (e) => i("mine")
			}, "Keep mine", 8, dj),
			r.value === "changed" ? (I(), S("button", {
				key: 2,
				type: "button",
				class: "te-button small",
				disabled: n.value,
				onClick: t[1] ||= (e) => i("theirs")
			}, "Take theirs", 8, fj)) : x("", !0)
		]));
	}
}), mj = { class: "middle" }, hj = {
	class: "stage",
	"aria-label": "Canvas"
}, gj = /*#__PURE__*/ h(/* @__PURE__ */ O({
	__name: "FlowEditor",
	props: { flow: {} },
	emits: ["send"],
	setup(e, { expose: t, emit: r }) {
		let i = e, a = r, o = Re(), s = new n(o, { send: (e) => a("send", e) }, He(o));
		s.name.value = i.flow;
		let c = new p(), l = xk(), d = Rk(c);
		l.value && Tk(c, "canvas"), te(m, s), te(u, c), t({
			receive: (e) => s.receive(e),
			connected: () => w && s.connection.hello(s.ready.value ? s.drawing.revision : null),
			lost: () => s.connection.lost()
		});
		let f = y(() => c.palette.value && !s.readOnly.value || c.outline.value), h = y(() => s.ready.value && s.drawing.order.value.length === 0 && s.drawing.notes.visible.size === 0 && !c.quickAdd.value), g = [zk(c, d, () => !l.value), Ek(c, () => l.value)], v = () => c.sendTyped(), w = !1;
		async function T() {
			await ze(o) && s.connection.beginAnew(), w = !0, s.connection.hello(null);
		}
		return F(() => {
			T(), g.push(Wk(s), ih(s, c), rn()), window.addEventListener("pagehide", v);
		}), P(() => {
			window.removeEventListener("pagehide", v), g.forEach((e) => e()), s.connection.lost();
		}), (e, t) => (I(), S("div", { class: M(["treadle-editor", {
			narrow: V(l),
			"read-only": V(s).readOnly.value !== ""
		}]) }, [
			E(nj, { narrow: V(l) }, null, 8, ["narrow"]),
			E(sj),
			V(s).past.value ? (I(), b(sA, {
				key: 0,
				past: V(s).past.value,
				narrow: V(l)
			}, null, 8, ["past", "narrow"])) : x("", !0),
			E(pj),
			C("div", mj, [
				f.value ? (I(), S("aside", {
					key: 0,
					class: "side left",
					style: N(V(l) ? {} : { width: `${V(d).palette}px` }),
					"aria-label": "Nodes"
				}, [E(yk, {
					narrow: V(l),
					onAdded: t[0] ||= (e) => V(l) && V(Tk)(V(c), "canvas")
				}, null, 8, ["narrow"])], 4)) : x("", !0),
				f.value && !V(l) ? (I(), b(Hk, {
					key: 1,
					panel: "palette",
					sizes: V(d),
					label: "Width of the left panel"
				}, null, 8, ["sizes"])) : V(l) ? x("", !0) : (I(), b(AO, {
					key: 2,
					side: "left"
				})),
				C("main", hj, [E(Xm), V(s).ready.value ? h.value ? (I(), b(OO, { key: 1 })) : x("", !0) : (I(), b(Ck, { key: 0 }))]),
				V(c).inspector.value && !V(l) ? (I(), b(Hk, {
					key: 3,
					panel: "inspector",
					sizes: V(d),
					label: "Width of the inspector"
				}, null, 8, ["sizes"])) : V(l) ? x("", !0) : (I(), b(AO, {
					key: 4,
					side: "right"
				})),
				V(c).inspector.value ? (I(), S("aside", {
					key: 5,
					class: "side right",
					style: N(V(l) ? {} : { width: `${V(d).inspector}px` }),
					"aria-label": "Settings"
				}, [E(WT)], 4)) : x("", !0),
				V(l) && V(c).drawer.value ? (I(), b(TO, {
					key: 6,
					class: "sheet",
					height: V(d).drawer,
					narrow: ""
				}, null, 8, ["height"])) : x("", !0)
			]),
			V(l) ? (I(), b(jk, { key: 2 })) : (I(), S(_, { key: 1 }, [V(c).drawer.value ? (I(), b(Hk, {
				key: 0,
				panel: "drawer",
				sizes: V(d),
				label: "Height of the drawer"
			}, null, 8, ["sizes"])) : x("", !0), E(TO, {
				height: V(d).drawer,
				narrow: !1
			}, null, 8, ["height"])], 64)),
			V(c).quickAdd.value ? (I(), b(vA, {
				key: V(c).quickAdd.value.screen.join(),
				request: V(c).quickAdd.value
			}, null, 8, ["request"])) : x("", !0),
			V(c).contextMenu.value ? (I(), b(Yh, {
				key: V(c).contextMenu.value.screen.join(),
				menu: V(c).contextMenu.value
			}, null, 8, ["menu"])) : x("", !0),
			E(Ev),
			V(c).output.value === null ? x("", !0) : (I(), b(Gk, { key: 5 })),
			V(c).commandPalette.value ? (I(), b(Bh, { key: 6 })) : x("", !0),
			V(c).shortcuts.value ? (I(), b(Av, { key: 7 })) : x("", !0),
			E(pA)
		], 2));
	}
}), [["__scopeId", "data-v-bd23fbbf"]]);
export { gj as default };
