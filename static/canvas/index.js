import { n as e } from "./rolldown-runtime.js";
import { a as t, c as n, d as r, f as i, i as a, l as o, n as s, o as c, p as l, r as u, s as d, t as f, u as p } from "./_plugin-vue_export-helper.js";
import { Fragment as m, Teleport as h, computed as g, createBlock as _, createCommentVNode as v, createElementBlock as y, createElementVNode as b, createStaticVNode as x, createTextVNode as S, createVNode as C, defineAsyncComponent as w, defineComponent as T, h as E, inject as D, mergeProps as O, nextTick as k, normalizeClass as A, normalizeStyle as j, onBeforeUnmount as M, onMounted as N, openBlock as P, provide as ee, reactive as te, ref as F, renderList as I, renderSlot as ne, resolveDynamicComponent as re, shallowReactive as ie, shallowRef as L, toDisplayString as R, triggerRef as ae, unref as z, useId as B, vModelCheckbox as oe, vModelRadio as se, vModelSelect as ce, vModelText as V, vShow as le, watch as H, watchPostEffect as ue, withCtx as U, withDirectives as W, withKeys as G, withModifiers as K } from "vue";
// src/commands/focus.ts
function de(e) {
	e.outline.value = !1, e.palette.value = !0, he("[data-testid=palette-search]");
}
function fe(e) {
	e.palette.value = !1, e.outline.value = !0, he("[data-testid=outline] [role=treeitem]");
}
function pe(e) {
	e.inspector.value = !0, he("[data-testid=inspector] :is(input, textarea, select, [role=tab][aria-selected=true])");
}
function me(e, t) {
	e.drawer.value = t, he("[data-testid=drawer] [role=tab][aria-selected=true]");
}
function he(e) {
	k(() => {
		let t = document.querySelector(e);
		t?.focus(), t instanceof HTMLInputElement && t.select();
	});
}
// src/panels/palette/fitting.ts
function ge(e) {
	let [t, n, r, i, a] = JSON.parse(e);
	return {
		source: t,
		source_port: n,
		target: r,
		target_port: i,
		path: a
	};
}
function _e(e, t) {
	return e.connection.ask("fits", {
		node: t.node,
		port: t.port,
		side: t.side
	});
}
async function ve(e, t) {
	let [n, r] = await Promise.all([_e(e, {
		node: t.source,
		port: t.source_port,
		side: "out"
	}), _e(e, {
		node: t.target,
		port: t.target_port,
		side: "in"
	})]);
	return new Set(Object.keys(n.kinds).filter((e) => e in r.kinds));
}
function ye(e, t) {
	let n = e.drawing.nodes.visible.get(t);
	if (!n) return null;
	let r = e.catalogue.find(n.kind)?.outputs[0]?.name ?? n.outputs?.[0] ?? null;
	return r === null ? null : {
		node: t,
		port: r,
		side: "out"
	};
}
function be(e, t, n) {
	let r = xe(e, t), i = (i) => {
		let a = e.catalogue.find(i), o = ((t.side === "out" ? a?.inputs : a?.outputs) ?? []).filter((e) => n.kinds[i]?.includes(e.name));
		return o.some((e) => e.type === r?.type) ? 0 : o.some((e) => e.sort === r?.sort && e.sort !== "any") ? 1 : o.some((e) => e.sort === "any") ? 3 : 2;
	}, a = new Map(Object.keys(n.kinds).map((e) => [e, i(e)]));
	return new Set([...a.keys()].sort((e, t) => (a.get(e) ?? 0) - (a.get(t) ?? 0)));
}
function xe(e, { node: t, port: n, side: r }) {
	let i = e.catalogue.find(e.drawing.nodes.raw.get(t)?.kind ?? "");
	return (r === "out" ? i?.outputs : i?.inputs)?.find((e) => e.name === n);
}
function Se(e) {
	let t = L(null), n = 0, r = 0;
	async function i() {
		let r = ++n, i = await Ce(e).catch(() => null);
		r === n && (t.value = i);
	}
	return H(() => [
		[...e.selection.nodes].join("\n"),
		[...e.selection.links].join("\n"),
		e.ready.value
	], () => {
		t.value = null, n += 1, window.clearTimeout(r), r = window.setTimeout(() => void i(), 120);
	}, { immediate: !0 }), M(() => window.clearTimeout(r)), t;
}
async function Ce(e) {
	let { nodes: t, links: n } = e.selection, [r] = t, [i] = n;
	if (t.size === 1 && r !== void 0) {
		let t = ye(e, r);
		if (!t) return null;
		let n = await _e(e, t);
		return {
			title: `Fits the output of ${r}`,
			kinds: be(e, t, n),
			connect: t,
			link: null
		};
	}
	if (t.size === 0 && n.size === 1 && i !== void 0) {
		let t = ge(i);
		return {
			title: "Fits into the selected wire",
			kinds: await ve(e, t),
			connect: null,
			link: t
		};
	}
	return null;
}
// src/tab_lock.ts
var we = 600, Te = 200;
async function Ee(e) {
	return navigator.locks ? !await De(`treadle.tab.${e}`) : await Oe(`treadle.tab.${e}`);
}
function De(e) {
	return new Promise((t) => {
		let n = AbortSignal.timeout(we);
		navigator.locks.request(e, { signal: n }, () => (t(!0), new Promise(() => void 0))).catch(() => t(!n.aborted));
	});
}
function Oe(e) {
	if (typeof BroadcastChannel > "u") return Promise.resolve(!1);
	let t = new BroadcastChannel(e);
	return new Promise((e) => {
		let n = (n) => {
			clearTimeout(r), t.onmessage = ({ data: e }) => e === "who" && t.postMessage("me"), n && t.close(), e(n);
		}, r = setTimeout(() => n(!1), Te);
		t.onmessage = ({ data: e }) => e === "me" && n(!0), t.postMessage("who");
	});
}
// src/person.ts
var ke = [
	"#c2410c",
	"#0f766e",
	"#7c3aed",
	"#be185d",
	"#1d4ed8",
	"#4d7c0f",
	"#a16207",
	"#0e7490"
];
function Ae(e, t) {
	try {
		return (e === "local" ? localStorage : sessionStorage).getItem(t);
	} catch {
		return null;
	}
}
function je(e, t, n) {
	try {
		(e === "local" ? localStorage : sessionStorage).setItem(t, n);
	} catch {}
}
function Me() {
	return [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
function Ne() {
	return Fe(Ae("session", "treadle.client") ?? Me());
}
async function Pe(e) {
	let t = await Ee(e.client);
	return t && (Object.assign(e, Fe(Me())), await Ee(e.client)), je("session", "treadle.client", e.client), t;
}
function Fe(e) {
	let t = ke[[...e].reduce((e, t) => e + t.charCodeAt(0), 0) % ke.length] ?? "#1d4ed8";
	return {
		client: e,
		name: Ae("local", "treadle.name") ?? `Guest ${e.slice(0, 4)}`,
		colour: Ae("local", "treadle.colour") ?? t
	};
}
function Ie(e, t, n) {
	e.name = t, e.colour = n, je("local", "treadle.name", t), je("local", "treadle.colour", n);
}
function Le(e) {
	let t = () => `treadle.pending.${e.client}.${location.pathname}`;
	return {
		load: () => Ae("session", t()),
		save: (e) => je("session", t(), e)
	};
}
// src/panels/palette/recent.ts
var Re = "treadle.recent", ze = 6, Be = L(He());
function Ve(e) {
	Be.value = [e, ...Be.value.filter((t) => t !== e)].slice(0, ze), je("local", Re, JSON.stringify(Be.value));
}
function He() {
	try {
		let e = JSON.parse(Ae("local", Re) ?? "[]");
		return Array.isArray(e) ? e.filter((e) => typeof e == "string").slice(0, ze) : [];
	} catch {
		return [];
	}
}
// src/panels/palette/add_kind.ts
var Ue = 212, We = 84, Ge = 40, Ke = 120, qe = 20, Je = [
	-3,
	-2,
	-1,
	0,
	1,
	2,
	3
], Ye = Je.flatMap((e) => Je.map((t) => [e * 232, t * 140])).sort(([e, t], [n, r]) => Math.hypot(e, t) - Math.hypot(n, r)), Xe = [
	0,
	1,
	2,
	3,
	-1,
	-2,
	4,
	-3
].map((e) => [0, e * 140]);
async function Ze(e, t, n, r = {}) {
	let i = r.at ?? $e(e, t, r.connect ?? null), a = r.link ? await e.command("insert", {
		link: r.link,
		kind: n,
		at: i
	}) : await e.command("add", {
		kind: n,
		at: i,
		...r.connect ? { connect: { ...r.connect } } : {}
	});
	return Ve(n), a.length > 0 && e.selection.only(...a), a;
}
async function Qe(e, t, n, r) {
	let i = {
		flow: n,
		at: r ?? $e(e, t, null)
	}, a = await e.command("use_flow", i);
	return a.length > 0 && e.selection.only(...a), a;
}
function $e(e, t, n) {
	let r = n ? e.drawing.places.raw.get(n.node) : void 0, [i, a] = r ? [r.x + (n?.side === "in" ? -296 : (r.width ?? Ue) + We), r.y] : et(t), o = [...e.drawing.places.raw.values()], [s, c] = (r ? Xe : Ye).find(([e, t]) => o.every((n) => Math.abs(n.x - i - e) >= 232 || Math.abs(n.y - a - t) >= (n.height ?? Ke) + qe)) ?? [0, 0];
	return [Math.round(i + s), Math.round(a + c)];
}
function et(e) {
	let [t, n] = e.canvas?.centre() ?? [0, 0];
	return [t - Ue / 2, n - Ge];
}
function tt(e, t, n) {
	let r = e.drawing.places.raw.get(n), i = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect(), { x: a, y: o, zoom: s } = t.viewport.value;
	r !== void 0 && i !== void 0 && i.width > 0 && r.x * s + a >= 0 && (r.x + Ue) * s + a <= i.width && r.y * s + o >= 0 && (r.y + 80) * s + o <= i.height ? nt(n, 10) : t.canvas?.jumpTo(n);
}
function nt(e, t) {
	let n = document.querySelector(`[data-testid=node][data-node-id="${CSS.escape(e)}"]`);
	n ? n.focus({ preventScroll: !0 }) : t > 0 && requestAnimationFrame(() => nt(e, t - 1));
}
// src/commands/selected.ts
function rt(e) {
	return [...e.selection.nodes];
}
function it(e) {
	return e.selection.nodes.size > 0;
}
function q(e) {
	let [t] = e.selection.nodes;
	return e.selection.nodes.size === 1 && t !== void 0 ? t : null;
}
function at(e) {
	return !e.selection.empty;
}
function ot(e, t) {
	let { nodes: n, links: r, groups: i, notes: a } = e.selection;
	return {
		nodes: [...n],
		links: [...r].map(ge),
		groups: [...i],
		notes: [...a],
		heal: t
	};
}
function st(e, t) {
	let n = t === null ? void 0 : e.drawing.nodes.raw.get(t);
	return n !== void 0 && (e.catalogue.find(n.kind)?.is_flow ?? !1);
}
// src/commands/add.ts
var ct = [
	{
		id: "add.search",
		title: "Search for a node to add",
		keys: ["/"],
		words: "palette find kind",
		run: (e, t) => de(t)
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
			let n = q(e), r = n === null ? null : ye(e, n);
			if (n === null || !r) return;
			let i = e.drawing.places.raw.get(n);
			t.quickAdd.value = {
				at: $e(e, t, r),
				screen: lt(t, i ? [i.x + (i.width ?? 212) + 24, i.y] : [0, 0]),
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
			let n = q(e), r = n === null ? null : ye(e, n);
			r && (t.dialog.value = {
				sort: "connect",
				from: r
			});
		}
	}
];
function lt(e, [t, n]) {
	let { zoom: r, x: i, y: a } = e.viewport.value, o = document.querySelector("[data-testid=canvas]")?.getBoundingClientRect();
	return [t * r + i + (o?.left ?? 0), n * r + a + (o?.top ?? 0)];
}
// src/commands/arrange.ts
var ut = (e) => e.selection.nodes.size > 1, dt = (e) => e.selection.nodes.size > 2, ft = [
	["left", "Align left edges"],
	["centre", "Align centres"],
	["right", "Align right edges"],
	["top", "Align top edges"],
	["middle", "Align on one level"],
	["bottom", "Align bottom edges"]
], pt = [
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
], mt = [
	{
		id: "arrange.tidy",
		title: "Tidy up",
		keys: ["T"],
		words: "layout arrange automatically elk",
		enabled: (e) => e.drawing.order.value.length > 0,
		run: (e, t) => t.canvas?.tidy(e.selection.nodes.size > 1 ? rt(e) : void 0)
	},
	...ft.map(([e, t]) => ({
		id: `arrange.${e}`,
		title: t,
		enabled: ut,
		run: (t, n) => n.canvas?.align(e)
	})),
	{
		id: "arrange.across",
		title: "Spread evenly across",
		words: "distribute horizontally",
		enabled: dt,
		run: (e, t) => t.canvas?.distribute("across")
	},
	{
		id: "arrange.down",
		title: "Spread evenly downwards",
		words: "distribute vertically",
		enabled: dt,
		run: (e, t) => t.canvas?.distribute("down")
	},
	{
		id: "arrange.collapse",
		title: "Collapse or open",
		keys: ["H"],
		words: "fold hide title",
		enabled: it,
		run(e, t) {
			let n = rt(e);
			t.canvas?.collapse(n, !n.every((t) => e.drawing.places.raw.get(t)?.collapsed));
		}
	},
	...pt.map(([e, t, n]) => ({
		id: `arrange.colour_${e}`,
		title: `Colour: ${t}`,
		words: "paint mark",
		enabled: it,
		run: (e, t) => t.canvas?.paint(rt(e), n)
	}))
];
// src/commands/asked_for.ts
function ht(e, t) {
	let n = e.order.value;
	return t.nodes ? t.nodes : t.from === void 0 ? t.to === void 0 ? [...n] : [..._t(t.to, (t) => e.linksInto(t).map((e) => e.source))] : [..._t(t.from, gt(e, n))];
}
function gt(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t) for (let { source: t } of e.linksInto(r)) {
		let e = n.get(t);
		e ? e.push(r) : n.set(t, [r]);
	}
	return (e) => n.get(e) ?? [];
}
function _t(e, t) {
	let n = /* @__PURE__ */ new Set([e]), r = [e];
	for (let e = r.pop(); e !== void 0; e = r.pop()) for (let i of t(e)) n.has(i) || (n.add(i), r.push(i));
	return n;
}
// src/commands/requests.ts
var vt = /* @__PURE__ */ new Set(["queued", "running"]);
function yt(e) {
	return vt.has(e.run.value?.state ?? "");
}
async function bt(e, t, n = {}) {
	try {
		return await e.connection.ask(t, n);
	} catch (t) {
		if (!(t instanceof l)) throw t;
		return e.tell("error", t.refusal.message, t.refusal.fix), null;
	}
}
async function xt(e, t = "") {
	let n = await bt(e, "save", { message: t });
	return n && e.tell("info", `Saved as version ${n.version}.`), n !== null;
}
async function St(e, t, n = {}) {
	if (yt(e)) return;
	if ((e.drawing.flow.value.parameters ?? []).some((e) => e.required) && !n.parameters) {
		t.dialog.value = { sort: "run" };
		return;
	}
	t.plan.value = null;
	let r = e.expectRun(ht(e.drawing, n));
	try {
		await e.connection.ask("run", {
			to: n.to ?? null,
			from: n.from ?? null,
			nodes: n.nodes ?? [],
			fresh: n.fresh ?? !1,
			parameters: n.parameters ?? {},
			repeat: n.decided?.repeat ?? [],
			done: n.decided?.done ?? [],
			request: Ct()
		});
	} catch (i) {
		if (r(), !(i instanceof l)) throw i;
		let { unknown: a } = i.refusal;
		a ? t.dialog.value = {
			sort: "unknown",
			nodes: a,
			again: (r) => void St(e, t, {
				...n,
				decided: r
			})
		} : e.tell("error", i.refusal.message, i.refusal.fix);
	}
}
function Ct() {
	return Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12)), (e) => e.toString(16).padStart(2, "0")).join("");
}
async function wt(e) {
	await bt(e, "stop");
}
async function Tt(e, t) {
	let n = await bt(e, "plan");
	n && (t.plan.value = n.nodes, t.planSeconds.value = n.expected_s, t.drawer.value = "plan");
}
var Et = "", Dt = !1;
async function Ot(e) {
	return Et = e, Dt = !(await jt(e) || Mt(e)), !Dt;
}
async function kt() {
	if (Dt) return Et;
	try {
		return await navigator.clipboard?.readText() ?? null;
	} catch {
		return null;
	}
}
function At(e) {
	return Dt ? Et : e.clipboardData?.getData("text/plain") ?? "";
}
async function jt(e) {
	if (!navigator.clipboard?.writeText) return !1;
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return !1;
	}
}
function Mt(e) {
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
async function Nt(e) {
	let t = [...e.selection.nodes];
	if (t.length === 0) return !1;
	let n = await bt(e, "copy", { nodes: t });
	if (!n) return !1;
	let r = await Ot(n.text), i = t.length === 1 ? `“${t[0]}”` : `${t.length} nodes`;
	return e.tell("info", r ? `Copied ${i}.` : `Copied ${i}, for this tab only.`), !0;
}
async function Pt(e, t, n, r) {
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
async function Ft(e, t, n) {
	let r = await kt();
	r === null ? t.dialog.value = { sort: "paste" } : await Pt(e, t, r, n);
}
// src/commands/edit.ts
var It = [
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
		enabled: it,
		async run(e) {
			let t = ot(e, !1);
			await Nt(e) && e.command("delete", t);
		}
	},
	{
		id: "edit.copy",
		title: "Copy",
		keys: ["Ctrl+C"],
		enabled: it,
		run: async (e) => void await Nt(e)
	},
	{
		id: "edit.paste",
		title: "Paste",
		keys: ["Ctrl+V"],
		native: !0,
		run: (e, t) => Ft(e, t, t.contextMenu.value?.at)
	},
	{
		id: "edit.duplicate",
		title: "Duplicate",
		keys: ["Ctrl+D"],
		enabled: it,
		async run(e) {
			let t = await e.command("duplicate", { nodes: rt(e) });
			t.length > 0 && e.selection.only(...t);
		}
	},
	{
		id: "edit.delete",
		title: "Delete",
		keys: ["Delete", "Backspace"],
		enabled: at,
		run: (e) => void e.command("delete", ot(e, !1))
	},
	{
		id: "edit.delete_and_heal",
		title: "Delete and join what is around",
		keys: ["Ctrl+Delete", "Ctrl+Backspace"],
		words: "heal bypass remove",
		enabled: it,
		run: (e) => void e.command("delete", ot(e, !0))
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
		enabled: at,
		run: (e) => e.selection.clear()
	},
	{
		id: "edit.select_upstream",
		title: "Select what it depends on",
		words: "ancestors inputs before",
		enabled: it,
		run: (e) => e.selection.only(...Rt(rt(e), (t) => Lt(e, t)))
	},
	{
		id: "edit.select_downstream",
		title: "Select what depends on it",
		words: "descendants outputs after",
		enabled: it,
		run(e) {
			let t = /* @__PURE__ */ new Map();
			for (let [n, r] of e.drawing.nodes.raw) for (let [e] of r.links) t.set(e, [...t.get(e) ?? [], n]);
			e.selection.only(...Rt(rt(e), (e) => t.get(e) ?? []));
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
		enabled: (e) => rt(e).some((t) => e.drawing.pins.value.has(t)),
		async run(e) {
			await e.command("unpin", { nodes: rt(e) });
		}
	},
	{
		id: "edit.disable",
		title: "Disable or enable",
		keys: ["D"],
		words: "bypass mute off aside skip",
		enabled: it,
		run(e) {
			let t = rt(e), n = !t.every((t) => e.drawing.aside.value.has(t));
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
	{
		id: "edit.group",
		title: "Frame the selection",
		keys: ["Ctrl+G"],
		words: "group",
		enabled: it,
		run: (e) => void e.command("group", {
			nodes: rt(e),
			title: "Group"
		})
	},
	{
		id: "edit.subflow",
		title: "Make a sub-flow of the selection",
		keys: ["Ctrl+Shift+G"],
		words: "extract function",
		enabled: it,
		run(e, t) {
			t.dialog.value = {
				sort: "subflow",
				nodes: rt(e)
			};
		}
	},
	{
		id: "edit.expand",
		title: "Put the sub-flow's nodes in its place",
		words: "inline unpack ungroup",
		enabled: (e) => st(e, q(e)),
		run: (e) => void e.command("expand_subflow", { node: q(e) })
	}
];
function Lt(e, t) {
	return (e.drawing.nodes.raw.get(t)?.links ?? []).map(([e]) => e);
}
function Rt(e, t) {
	let n = new Set(e);
	for (let e of n) for (let r of t(e)) n.add(r);
	return [...n];
}
// src/commands/find.ts
var zt = [{
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
async function Bt(e, t, n) {
	let r = e.drawing.nodes.raw.get(n)?.kind ?? "";
	if (r.startsWith("local.")) {
		await Vt(e, t, [n]);
		return;
	}
	let i = r.split(":")[0]?.split(".").at(-1) ?? "";
	window.location.assign(`/flow/${encodeURIComponent(i)}`);
}
async function Vt(e, t, n) {
	try {
		return await e.inside.enter(...n), await k(), t.canvas?.fit(), !0;
	} catch (t) {
		if (!(t instanceof l)) throw t;
		return e.tell("error", t.refusal.message, t.refusal.fix), !1;
	}
}
// src/commands/flow.ts
var Ht = [
	{
		id: "flow.save",
		title: "Save",
		keys: ["Ctrl+S"],
		whileTyping: !0,
		words: "version keep",
		run: async (e) => void await xt(e)
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
		id: "flow.download",
		title: "Download as a Python file",
		words: "export",
		run(e) {
			e.code.value && Ut(`${e.name.value || "flow"}.py`, e.code.value.text);
		}
	},
	{
		id: "flow.copy_all",
		title: "Copy the whole flow's nodes",
		words: "export clipboard json",
		enabled: (e) => e.drawing.order.value.length > 0,
		async run(e) {
			let t = await bt(e, "copy", { nodes: [...e.drawing.order.value] });
			if (!t) return;
			let n = await Ot(t.text);
			e.tell("info", n ? "Copied the whole flow." : "Copied the whole flow, for this tab only.");
		}
	},
	{
		id: "flow.open_subflow",
		title: "Open the sub-flow",
		words: "inside enter",
		enabled: (e) => st(e, q(e)),
		run: (e, t) => Bt(e, t, q(e) ?? "")
	},
	{
		id: "flow.leave_subflow",
		title: "Back to the flow around",
		words: "outside up",
		enabled: (e) => e.inside.open.value,
		async run(e, t) {
			await e.inside.leave(e.inside.path.value.length - 1), await k(), t.canvas?.fit();
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
function Ut(e, t) {
	let n = URL.createObjectURL(new Blob([t], { type: "text/x-python" })), r = document.createElement("a");
	r.href = n, r.download = e, r.click(), URL.revokeObjectURL(n);
}
// src/commands/link.ts
function Wt(e) {
	let [t] = e.selection.links;
	return e.selection.links.size === 1 && t !== void 0 ? t : null;
}
function Gt(e) {
	let [t] = e.selection.groups;
	return e.selection.groups.size === 1 && t !== void 0 ? t : null;
}
var Kt = [
	{
		id: "link.insert",
		title: "Insert a node into this wire",
		words: "between add",
		enabled: (e) => Wt(e) !== null,
		run(e, t) {
			let n = Wt(e);
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
		enabled: (e) => Wt(e) !== null,
		run(e, t) {
			let n = Wt(e);
			if (n === null) return;
			let { source: r } = ge(n);
			e.selection.only(r), t.canvas?.jumpTo(r);
		}
	},
	{
		id: "link.target",
		title: "Go to where this wire leads",
		enabled: (e) => Wt(e) !== null,
		run(e, t) {
			let n = Wt(e);
			if (n === null) return;
			let { target: r } = ge(n);
			e.selection.only(r), t.canvas?.jumpTo(r);
		}
	},
	{
		id: "link.remove",
		title: "Remove",
		words: "delete wire note frame",
		enabled: at,
		run: (e) => void e.command("delete", ot(e, !1))
	},
	{
		id: "link.select_group",
		title: "Select the nodes in this frame",
		enabled: (e) => Gt(e) !== null,
		run(e) {
			let t = Gt(e);
			e.selection.only(...t !== null && e.drawing.groups.raw.get(t)?.nodes || []);
		}
	}
], qt = L(Jt());
function Jt() {
	let { classList: e } = document.documentElement;
	return e.contains("dark") || (document.body?.classList.contains("body--dark") ?? !1);
}
function Yt(e) {
	let t = window.treadleTheme;
	t ? t.choose(e) : document.documentElement.classList.toggle("dark", e === "dark"), qt.value = e === "dark";
}
function Xt() {
	let e = new MutationObserver(() => qt.value = Jt());
	return e.observe(document.documentElement, {
		attributes: !0,
		attributeFilter: ["class"]
	}), qt.value = Jt(), () => e.disconnect();
}
// src/commands/look.ts
function Zt(e) {
	return (t, n) => {
		n[e].value = !n[e].value;
	};
}
function Qt(e) {
	return (t, n) => {
		n.drawer.value === e ? n.drawer.value = null : me(n, e);
	};
}
var $t = [
	{
		id: "look.commands",
		title: "All commands",
		keys: ["Ctrl+K"],
		whileTyping: !0,
		words: "palette",
		run: Zt("commandPalette")
	},
	{
		id: "look.shortcuts",
		title: "Keyboard shortcuts",
		keys: ["?"],
		words: "help keys sheet",
		run: Zt("shortcuts")
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
		run: Zt("snap")
	},
	{
		id: "look.minimap",
		title: "Show or hide the small map",
		keys: ["M"],
		words: "minimap overview",
		run: Zt("minimap")
	},
	{
		id: "look.palette",
		title: "Show or hide the nodes to add",
		keys: ["Ctrl+B"],
		words: "palette left panel",
		run: Zt("palette")
	},
	{
		id: "look.inspector",
		title: "Show or hide the inspector",
		keys: ["I"],
		words: "settings right panel",
		run: Zt("inspector")
	},
	{
		id: "look.settings",
		title: "Edit the settings of this node",
		keys: ["E", "Enter"],
		words: "inspector form fields",
		enabled: (e) => e.selection.nodes.size > 0,
		run(e, t) {
			t.inspectorTab.value = "settings", pe(t);
		}
	},
	{
		id: "look.outline",
		title: "Show or hide the outline",
		keys: ["O"],
		words: "list tree accessible",
		run(e, t) {
			t.outline.value ? t.outline.value = !1 : fe(t);
		}
	},
	{
		id: "look.code",
		title: "Show or hide the code",
		keys: ["Ctrl+J"],
		words: "python drawer",
		run: Qt("code")
	},
	{
		id: "look.problems",
		title: "Show or hide the problems",
		keys: ["P"],
		words: "errors warnings drawer",
		run: Qt("problems")
	},
	{
		id: "look.versions",
		title: "Show or hide the versions",
		words: "history restore compare drawer",
		run: Qt("versions")
	},
	{
		id: "look.runs",
		title: "Show or hide earlier runs",
		words: "history past time travel drawer",
		run: Qt("runs")
	},
	{
		id: "look.run",
		title: "Show or hide the run",
		keys: ["R"],
		words: "times states drawer",
		run: Qt("run")
	},
	{
		id: "look.log",
		title: "Show or hide the log",
		keys: ["L"],
		words: "print lines messages drawer",
		run: Qt("log")
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
			}, me(t, "log");
		}
	},
	{
		id: "look.output",
		title: "Show or hide the output",
		words: "value result table picture drawer",
		run: Qt("output")
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
		run: () => Yt(qt.value ? "light" : "dark")
	}
], en = (e) => !yt(e), tn = (e) => en(e) && q(e) !== null, nn = [
	{
		id: "flow.run",
		title: "Run",
		keys: ["Ctrl+Enter"],
		whileTyping: !0,
		words: "start execute stale changed resume continue",
		enabled: en,
		run: (e, t) => St(e, t)
	},
	{
		id: "flow.run_to",
		title: "Run to here: this node and what it needs",
		keys: ["Shift+Enter"],
		words: "start partial up to selected",
		enabled: tn,
		run: (e, t) => St(e, t, { to: q(e) ?? void 0 })
	},
	{
		id: "flow.run_from",
		title: "Run from here: this node and all that hangs on it, again",
		keys: ["Ctrl+Shift+Enter"],
		words: "start downstream after selected",
		enabled: tn,
		run: (e, t) => St(e, t, { from: q(e) ?? void 0 })
	},
	{
		id: "flow.run_only",
		title: "Run only this, again",
		keys: ["Alt+Enter"],
		words: "start single node selected cell",
		enabled: (e) => en(e) && it(e),
		run: (e, t) => St(e, t, { nodes: rt(e) })
	},
	{
		id: "flow.run_with",
		title: "Run with other parameters …",
		words: "start values",
		enabled: en,
		run(e, t) {
			t.dialog.value = { sort: "run" };
		}
	},
	{
		id: "flow.run_fresh",
		title: "Run everything anew",
		words: "start without cache force",
		enabled: en,
		run: (e, t) => St(e, t, { fresh: !0 })
	},
	{
		id: "flow.stop",
		title: "Stop the run",
		keys: ["Ctrl+."],
		words: "cancel kill",
		enabled: yt,
		run: (e) => wt(e)
	},
	{
		id: "flow.plan",
		title: "Plan: what would run, why, and for how long",
		words: "stale fresh cached dry expected time",
		async run(e, t) {
			if (t.plan.value === null) return Tt(e, t);
			t.plan.value = null, t.drawer.value === "plan" && (t.drawer.value = "code");
		}
	}
], rn = /* @__PURE__ */ new Set([
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
function an(e) {
	return rn.has(e) || e.startsWith("find.") || e.startsWith("look.") && e !== "look.palette";
}
var on = [
	...nn,
	...Ht,
	...ct,
	...It,
	...Kt,
	...zt,
	...mt,
	...$t
].map((e) => an(e.id) ? e : {
	...e,
	enabled: (t, n) => !t.readOnly.value && e.enabled?.(t, n) !== !1
}), sn = {
	flow: "Flow",
	add: "Add",
	edit: "Edit",
	link: "Wires and frames",
	find: "Find",
	arrange: "Arrange",
	look: "View"
}, cn = new Map(on.map((e) => [e.id, e])), ln = new Map(on.flatMap((e) => (e.keys ?? []).map((t) => [t, e])));
function un(e) {
	return cn.get(e);
}
function dn(e) {
	return ln.get(e);
}
async function J(e, t, n) {
	n.sendTyped();
	let r = cn.get(e);
	r && r.enabled?.(t, n) !== !1 && await r.run(t, n);
}
// src/canvas/geometry.ts
function fn(e, t) {
	return e.x < t.x + t.width && e.x + e.width > t.x && e.y < t.y + t.height && e.y + e.height > t.y;
}
function pn(e, t) {
	return t.x >= e.x && t.y >= e.y && t.x + t.width <= e.x + e.width && t.y + t.height <= e.y + e.height;
}
function mn(e, t) {
	return t.x >= e.x && t.x <= e.x + e.width && t.y >= e.y && t.y <= e.y + e.height;
}
function hn(e, t, n = t) {
	return {
		x: e.x - t,
		y: e.y - n,
		width: e.width + 2 * t,
		height: e.height + 2 * n
	};
}
function gn(e) {
	let t = Infinity, n = Infinity, r = -Infinity, i = -Infinity;
	for (let { x: a, y: o, width: s, height: c } of e) t = Math.min(t, a), n = Math.min(n, o), r = Math.max(r, a + s), i = Math.max(i, o + c);
	return t > r ? null : {
		x: t,
		y: n,
		width: r - t,
		height: i - n
	};
}
function _n(e, t) {
	return {
		x: Math.min(e.x, t.x),
		y: Math.min(e.y, t.y),
		width: Math.abs(e.x - t.x),
		height: Math.abs(e.y - t.y)
	};
}
function vn(e) {
	return {
		x: e.x + e.width / 2,
		y: e.y + e.height / 2
	};
}
function yn(e, t) {
	return Math.hypot(e.x - t.x, e.y - t.y);
}
function bn(e, t, n) {
	return Math.min(n, Math.max(t, e));
}
// src/canvas/arrange.ts
function xn(e, t) {
	let n = Cn(e), r = gn(n);
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
function Sn(e, t) {
	let n = t === "across" ? "x" : "y", r = t === "across" ? "width" : "height", i = Cn(e).sort((e, t) => e[n] - t[n]), a = gn(i);
	if (!a || i.length < 3) return;
	let o = (a[r] - i.reduce((e, t) => e + t[r], 0)) / (i.length - 1), s = /* @__PURE__ */ new Map(), c = a[n];
	for (let e of i) s.set(e, Math.round(c)), c += e[r] + o;
	e.changePlaces(i.map(({ id: e }) => e), (e, t) => ({
		...e,
		[n]: s.get(t) ?? t[n]
	}), `Distribute ${t}`);
}
function Cn(e) {
	return [...e.editor.selection.nodes].flatMap((t) => e.scene.nodes.get(t) ?? []);
}
function wn(e) {
	return Math.round(e / 20) * 20;
}
function Tn(e, t, n, r) {
	let i = En(e, t, n, "x"), a = En(e, t, n, "y");
	return {
		x: i ? i.value : r ? wn(e.x) : e.x,
		y: a ? a.value : r ? wn(e.y) : e.y,
		guides: [...i?.guides ?? [], ...a?.guides ?? []]
	};
}
function En(e, t, n, r) {
	let [i, a] = On(e, r), o = [
		0,
		a / 2,
		a
	], s = n, c = null;
	for (let e of t) {
		let [t, n] = On(e, r);
		for (let e of [t, t + n]) for (let t of [0, a]) u(e - t);
		u(t + n / 2 - a / 2);
	}
	if (c === null) return null;
	let l = c;
	return {
		value: l,
		guides: o.flatMap((n) => Dn(l + n, {
			...e,
			[r]: l
		}, t, r))
	};
	function u(e) {
		let t = Math.abs(e - i);
		t >= s || (s = t, c = e);
	}
}
function Dn(e, t, n, r) {
	let i = r === "x" ? "y" : "x", a = n.filter((t) => {
		let [n, i] = On(t, r);
		return [
			n,
			n + i / 2,
			n + i
		].some((t) => Math.abs(t - e) < .5);
	});
	if (a.length === 0) return [];
	let o = [t, ...a].map((e) => On(e, i));
	return [{
		axis: r,
		at: e,
		from: Math.min(...o.map(([e]) => e)),
		to: Math.max(...o.map(([e, t]) => e + t))
	}];
}
function On(e, t) {
	return t === "x" ? [e.x, e.width] : [e.y, e.height];
}
// src/canvas/tidy.ts
var kn = {
	"elk.algorithm": "layered",
	"elk.direction": "RIGHT",
	"elk.spacing.nodeNode": "40",
	"elk.layered.spacing.nodeNodeBetweenLayers": "88",
	"elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
	"elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
	"elk.separateConnectedComponents": "true",
	"elk.spacing.componentComponent": "60"
};
async function An(e, t) {
	let n = t && t.length > 1 ? t.flatMap((t) => e.scene.nodes.get(t) ?? []) : [...e.scene.nodes.values()], r = gn(n);
	if (!r || n.length < 2) return;
	let i = e.editor.drawing.version.value, a;
	try {
		let { layout: e } = await import("./elk.js");
		a = await e(jn(n));
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
			x: wn(r.x + (n?.x ?? 0)),
			y: wn(r.y + (n?.y ?? 0))
		};
	}, "Tidy"), t || e.looking.fit();
}
function jn(e) {
	let t = new Set(e), n = (e, t, n) => `${t} ${e.id} ${n}`;
	return {
		id: "flow",
		layoutOptions: kn,
		children: e.map((e) => ({
			id: e.id,
			width: e.width,
			height: e.height,
			layoutOptions: { "elk.portConstraints": "FIXED_POS" },
			ports: ["in", "out"].flatMap((t) => Mn(e, t).map((r) => ({
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
function Mn(e, t) {
	let n = t === "in" ? e.into.map(({ link: e }) => e.targetPort) : [...e.outOf].map(({ link: e }) => e.sourcePort);
	return [...new Set(n)];
}
// src/canvas/actions.ts
function Nn(e) {
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
			let { x: e, y: n } = vn(t.view);
			return [Math.round(e), Math.round(n)];
		},
		toCanvas: ([e, n]) => {
			let r = t.toCanvas(e, n);
			return [r.x, r.y];
		},
		focus: () => e.focus(),
		tidy: (t) => An(e, t),
		align: (t) => xn(e, t),
		distribute: (t) => Sn(e, t),
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
var Pn = class {
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
				o ? e.sort === "node" ? a.toggle(e.id) : In(this.setOf(e.sort), e.id) : this.take(e);
				break;
			case "wire":
				o || a.clear(), In(a.links, e.wire.key), n.focus();
				break;
			case "empty": o || a.clear(), n.focus();
		}
	}
	openMenu(e, { screen: t, at: n }) {
		let { selection: r } = this.canvas.editor, i = Fn(e);
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
function Fn(e) {
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
function In(e, t) {
	e.delete(t) || e.add(t);
}
// src/canvas/frames.ts
var Ln = class {
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
}, Rn = class {
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
}, zn = 20, Bn = {
	width: 240,
	height: 120
};
function Vn(e, t, n) {
	let r = e.heldFrames.get(t);
	if (r) return r;
	let { place: i } = n;
	if (i?.width && i.height) return {
		x: i.x,
		y: i.y,
		width: i.width,
		height: i.height
	};
	let a = gn((n.nodes ?? []).flatMap((t) => e.nodes.get(t) ?? []));
	if (!a) return null;
	let o = hn(a, zn);
	return {
		...o,
		y: o.y - 28,
		height: o.height + 28
	};
}
function Hn(e, t, { place: n }) {
	return e.heldNotes.get(t) ?? {
		x: n?.x ?? 0,
		y: n?.y ?? 0,
		width: n?.width ?? Bn.width,
		height: n?.height ?? Bn.height
	};
}
// src/canvas/gestures/move.ts
var Un = 6, Wn = 200, Gn = 30, Kn = class {
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
			let r = t.drawing.groups.raw.get(n), i = r && Vn(e, n, r);
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
				from: Hn(e, n, r)
			});
		}
		this.whole = gn([...this.nodes.map(({ node: e, from: t }) => ({
			...t,
			width: e.width,
			height: e.height
		})), ...this.boxes.map(({ from: e }) => e)]), this.neighbours = e.grid.query(n.view).filter((e) => !i.has(e.id)).slice(0, Wn), this.held = this.nodes.map(({ node: e }) => e.id), this.canvas.hold(this.held);
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
		} : Tn(i, r.view.snap.value ? this.neighbours : [], Un / r.viewport.zoom, r.view.snap.value);
		this.to(a.x - this.whole.x, a.y - this.whole.y), r.overlay.guides.value = a.guides, this.onto = this.wireUnder(e, t), r.hover.wire.value = this.onto?.key ?? null, r.repaint();
	}
	end() {
		let { canvas: e, onto: t } = this;
		e.overlay.guides.value = [], e.hover.wire.value = null;
		let n = this.nodes[0]?.node;
		if (t && n && e.scene.holds(n) && e.scene.wires.has(t.key)) {
			let { id: i, x: a, y: o } = n, s = r(t.link);
			e.editor.command("insert", {
				link: s,
				node: i,
				at: [a, o]
			}).then(() => this.letGo());
			return;
		}
		let i = this.edits();
		this.letGo(), e.editor.change(i, this.label());
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
			let r = Vn(t, e, n), i = new Set(n.nodes ?? []);
			for (let { node: e } of this.nodes) t.holds(e) && (r && mn(r, vn(e)) ? i.add(e.id) : i.delete(e.id));
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
		let r = this.canvas.wireAt(e, Gn) ?? this.canvas.wireAt(vn(n), Gn);
		return r && r.to !== n && r.from !== n ? r : null;
	}
	label() {
		let e = this.nodes.length + this.boxes.length;
		return e === 1 ? `Move ${this.nodes[0]?.node.id ?? this.boxes[0]?.sort ?? ""}` : `Move ${e} things`;
	}
}, qn = class {
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
function Jn({ rows: e, excerpt: t }, n) {
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
var Yn = class {
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
			width: bn(t, 160, this.what.sort === "node" ? 640 : Infinity),
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
		return this.canvas.view.snap.value ? wn(e) : e;
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
			return n ? Vn(e, r, n) : null;
		}
		let i = t.drawing.notes.raw.get(r);
		return i ? Hn(e, r, i) : null;
	}
}, Xn = class {
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
		let n = (e) => this.canvas.view.snap.value ? wn(e) : e;
		this.now = {
			width: bn(n(this.before.width + e.x - this.from.x), 160, 640),
			height: bn(n(this.before.height + e.y - this.from.y), 40, 800)
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
}, Zn = class {
	canvas;
	from;
	clicked;
	pansAtEdge = !0;
	before;
	constructor(e, t, n, r) {
		this.canvas = e, this.from = t, this.clicked = r, this.before = new Set(n ? e.editor.selection.nodes : []);
	}
	move({ at: e }) {
		this.canvas.overlay.rectangle.value = _n(this.from, e), this.canvas.frames.request();
	}
	end({ at: e }) {
		let { scene: t, editor: n, overlay: r } = this.canvas, i = _n(this.from, e);
		r.rectangle.value = null;
		let a = t.grid.query(i).map((e) => e.id);
		n.selection.only(.../* @__PURE__ */ new Set([...this.before, ...a]));
		for (let [e, r] of n.drawing.groups.raw) {
			let a = Vn(t, e, r);
			a && pn(i, a) && n.selection.groups.add(e);
		}
		for (let [e, r] of n.drawing.notes.raw) fn(i, Hn(t, e, r)) && n.selection.notes.add(e);
	}
	click(e) {
		this.clicked(e);
	}
	cancel() {
		this.canvas.overlay.rectangle.value = null;
	}
}, Qn = 7, $n = 14, er = 26, tr = "input, select, textarea, button, a, summary, [contenteditable], [data-control]";
function nr(e, t, n, r = !1) {
	if (t instanceof Element && e.contains(t)) {
		let e = t.closest("[data-port]");
		if (e && !t.closest("input, select, textarea")) return {
			sort: "port",
			place: rr(e)
		};
		let n = t.closest("[data-resize]");
		if (n) return {
			sort: "resize",
			of: n.dataset.resize,
			id: n.dataset.of ?? ""
		};
		if (t.closest(tr)) return { sort: "control" };
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
	let a = e.wireAt(n, r ? $n : Qn);
	return a ? {
		sort: "wire",
		wire: a,
		end: ir(e, a, n)
	} : { sort: "empty" };
}
function rr({ dataset: e }) {
	return {
		node: e.node ?? "",
		port: e.port ?? "",
		side: e.side
	};
}
function ir(e, t, n) {
	let r = er / e.viewport.zoom;
	return yn(n, {
		x: t.x2,
		y: t.y2
	}) < r ? "target" : yn(n, {
		x: t.x1,
		y: t.y1
	}) < r ? "source" : null;
}
function ar(e, t) {
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
var or = 1, sr = 2;
function cr(e, t, n) {
	let r = {
		x: t.clientX,
		y: t.clientY
	}, i = e.viewport.toCanvas(r.x, r.y), a = t.pointerType === "touch", o = nr(e, t.target, i, a);
	if (t.button === sr) return new qn(e, r, (t) => e.choice.openMenu(o, t));
	if (t.button === or || n) return t.preventDefault(), new qn(e, r);
	if (t.button !== 0) return null;
	let s = t.shiftKey || t.ctrlKey || t.metaKey, c = (t) => e.choice.clicked(o, t), l = e.editor.readOnly.value !== "";
	switch (o.sort) {
		case "control": return a ? new qn(e, r) : null;
		case "port": return l ? new qn(e, r, c) : ur(e, o, c);
		case "resize": return l ? null : o.of === "output" ? new Xn(e, o.id, i) : new Yn(e, {
			sort: o.of,
			id: o.id
		}, i);
		case "node":
		case "note":
		case "group": {
			let t = e.choice.has(o);
			return a && !t ? new qn(e, r, c) : l ? new Zn(e, i, s, c) : (!t && !s && e.choice.take(o), new Kn(e, e.choice.moved(o), i, c));
		}
		case "wire": return o.end && !l ? new Rn(e, ar(o.wire.link, o.end), o.wire.link, () => e.choice.clicked(o, null)) : a ? new qn(e, r, c) : new Zn(e, i, s, c);
		case "empty": return a ? new qn(e, r, c) : new Zn(e, i, s, c);
	}
}
function lr(e, t) {
	let n = {
		x: t.clientX,
		y: t.clientY
	}, r = e.viewport.toCanvas(n.x, n.y), i = nr(e, t.target, r, !0);
	return i.sort === "control" ? null : i.sort === "empty" ? new Zn(e, r, !1, (t) => e.choice.openMenu(i, t)) : (e.choice.openMenu(i, {
		screen: n,
		at: r,
		shift: !1,
		alt: !1,
		control: !1
	}), null);
}
function ur(e, t, n) {
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
	return s ? new Rn(e, ar(s.link, "target"), s.link, c) : new Rn(e, t.place, null, c);
}
// src/canvas/gestures/pinch.ts
var dr = class {
	canvas;
	middle;
	span;
	constructor(e, t) {
		this.canvas = e, [this.middle, this.span] = fr(t);
	}
	follow(e) {
		if (e.length < 2) return;
		let [t, n] = fr(e), { viewport: r } = this.canvas;
		r.panBy(t.x - this.middle.x, t.y - this.middle.y), r.zoomAt(t.x, t.y, r.zoom * (n / this.span)), this.middle = t, this.span = n;
	}
	move() {}
	end() {}
	cancel() {}
};
function fr([e, t]) {
	let n = e, r = t;
	return [{
		x: (n.x + r.x) / 2,
		y: (n.y + r.y) / 2
	}, Math.max(1, yn(n, r))];
}
// src/canvas/gestures/pointer.ts
var pr = 4, mr = 10, hr = 450, gr = 36, _r = class {
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
		let t = cr(this.canvas, e, this.space);
		t && (this.take(t, e), e.pointerType === "touch" && (this.press = setTimeout(() => this.pressed(e), hr)));
	}
	move(e) {
		if (this.fingers.has(e.pointerId) && this.fingers.set(e.pointerId, {
			x: e.clientX,
			y: e.clientY
		}), this.gesture instanceof dr) {
			this.gesture.follow([...this.fingers.values()]);
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		this.last = e;
		let t = yn(this.from, {
			x: e.clientX,
			y: e.clientY
		});
		if (!this.began) {
			if (t < (e.pointerType === "touch" ? mr : pr)) return;
			this.begin(e);
		}
		this.gesture.move(this.hand(e));
	}
	up(e) {
		if (this.fingers.delete(e.pointerId), this.gesture instanceof dr) {
			this.fingers.size < 2 && this.drop();
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		let { gesture: t, began: n } = this;
		this.drop(), n ? t.end(this.hand(e)) : t.click?.(this.hand(e));
	}
	lost(e) {
		this.fingers.delete(e.pointerId), (e.pointerId === this.pointer || this.gesture instanceof dr) && this.cancel();
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
			return r < gr ? Math.min(gr, gr - r) / 3 : i < gr ? -Math.min(gr, gr - i) / 3 : 0;
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
		this.cancel(), this.gesture = new dr(this.canvas, [...this.fingers.values()]);
	}
	pressed(e) {
		if (this.began || !this.gesture) return;
		let t = lr(this.canvas, e);
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
}, vr = .05, yr = 2.5, br = .35, xr = .15, Sr = 48, Cr = 10, wr = class {
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
		let r = bn(n, vr, yr), i = e - this.screen.x, a = t - this.screen.y, o = r / this.zoom;
		this.set(i - (i - this.x) * o, a - (a - this.y) * o, r);
	}
	set(e, t, n) {
		this.flight = null, this.put(e, t, n);
	}
	show(e, t) {
		let { screen: n } = this, r = this.corner(), i = (t, n) => Math.min((t.width - 2 * n) / Math.max(1, e.width), (t.height - 2 * n) / Math.max(1, e.height)), a = (e) => {
			let t = i(e, Sr);
			return t >= .35 ? t : Math.max(t, Math.min(br, i(e, Cr)));
		}, o = {
			width: n.width - r.width,
			height: n.height
		}, s = {
			width: n.width,
			height: n.height - r.height
		}, c = a(o) > a(s) ? o : s, l = bn(a(c), vr, 1);
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
		let { from: t, to: n, start: r, duration: i } = this.flight, a = bn((e - r) / i, 0, 1), o = 1 - (1 - a) ** 3, s = (e, t) => e + (t - e) * o;
		return this.put(s(t.x, n.x), s(t.y, n.y), s(t.zoom, n.zoom)), a === 1 && (this.flight = null), a < 1;
	}
	put(e, t, n) {
		this.x = e, this.y = t, this.zoom = n, this.changed();
	}
}, Tr = 140, Er = class {
	canvas;
	begun = !1;
	inside = "";
	constructor(e) {
		this.canvas = e;
	}
	fit(e, t = !0) {
		let { scene: n, viewport: r } = this.canvas, i = gn(e ? e.flatMap((e) => n.nodes.get(e) ?? []) : this.everything());
		i && r.show(i, t ? this.flight : 0);
	}
	reveal(e, t) {
		let { scene: n, viewport: r, elements: i, mounting: a } = this.canvas, o = n.nodes.get(e);
		if (!o) return;
		let s = r.zoom >= br;
		s && pn(r.view, o) || r.centreOn(vn(o), s ? r.zoom : 1, this.flight), i.whenMounted(e, t), a.invalidate(), this.canvas.repaint();
	}
	begin() {
		let { root: e, viewport: t } = this.canvas;
		this.begun || !e || t.screen.width < 2 || (this.begun = !0, this.fit(void 0, !1));
	}
	follow() {
		let e = this.canvas.editor.inside.path.value.join("/");
		e !== this.inside && (this.inside = e, this.canvas.wiring.cancel(), this.fit(void 0, !1));
	}
	get flight() {
		return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : Tr;
	}
	*everything() {
		let { scene: e, editor: t } = this.canvas;
		yield* e.nodes.values();
		for (let [n, r] of t.drawing.notes.raw) yield Hn(e, n, r);
		for (let [n, r] of t.drawing.groups.raw) {
			let t = Vn(e, n, r);
			t && (yield t);
		}
	}
}, Dr = 8, Or = 3, kr = 24, Ar = .25, jr = class {
	scene;
	viewport;
	shown = L([]);
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
		return this.viewport.zoom >= (this.scene.nodes.size > 60 ? br : xr);
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
		let t = e - this.last > kr && e - this.last < 240;
		this.last = e;
		let n = this.look(), r = this.queue.splice(0, t ? Or : Dr);
		for (let e of r) this.mounted.add(e.id);
		if (!n && r.length === 0) return !1;
		let i = (e) => this.rank.get(e) ?? Infinity;
		return this.shown.value = [...this.mounted].sort((e, t) => i(e) - i(t)), !0;
	}
	look() {
		let { view: e } = this.viewport;
		if (!this.near) return this.window = null, this.queue = [], this.unmount((e) => !this.pins.has(e.id));
		if (this.window && pn(this.window, e)) return !1;
		this.window = hn(e, e.width * Ar, e.height * Ar);
		let t = hn(e, e.width * Ar * 2, e.height * Ar * 2), n = this.unmount((e) => !fn(e, t) && !this.pins.has(e.id)), r = this.scene.grid.query(this.window);
		for (let e of this.pins.keys()) {
			let t = this.scene.nodes.get(e);
			t && r.push(t);
		}
		let i = vn(e), a = (e) => yn(vn(e), i);
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
}, Mr = class {
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
}, Nr = class {
	rectangle = L(null);
	guides = L([]);
	loose = L(null);
	screen = L(null);
}, Pr = [
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
], Fr = class {
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
		return this.get(`t-${Pr.includes(e) ? e : "any"}`) || "#888";
	}
	family(e) {
		let t = this.families.get(e);
		return t === void 0 && (t = this.get(`f-${e.replace(/[^a-z0-9_-]/gi, "")}`) || this.get("f-other") || "#888", this.families.set(e, t)), t;
	}
}, Ir = 24;
function Lr({ x1: e, y1: t, x2: n, y2: r }) {
	let i = n - e;
	return i >= 0 ? Math.min(260, Math.max(Math.min(40, Math.abs(r - t)), i / 2)) : Math.min(260, 60 - i / 3);
}
function Rr(e, t) {
	let n = Lr(t);
	e.moveTo(t.x1, t.y1), e.bezierCurveTo(t.x1 + n, t.y1, t.x2 - n, t.y2, t.x2, t.y2);
}
function zr(e) {
	let t = Lr(e);
	return `M${e.x1},${e.y1} C${e.x1 + t},${e.y1} ${e.x2 - t},${e.y2} ${e.x2},${e.y2}`;
}
function Br(e, t) {
	let n = Lr(e), r = 1 - t, [i, a, o, s] = [
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
function Vr(e) {
	let t = Lr(e), n = Math.min(e.x1, e.x2 - t);
	return {
		x: n,
		y: Math.min(e.y1, e.y2),
		width: Math.max(e.x1 + t, e.x2) - n,
		height: Math.abs(e.y2 - e.y1)
	};
}
function Hr(e, t) {
	let n = Infinity, r = Br(e, 0);
	for (let i = 1; i <= Ir; i++) {
		let a = Br(e, i / Ir);
		n = Math.min(n, Ur(t, r, a)), r = a;
	}
	return n;
}
function Ur(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i, o = a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
	return Math.hypot(e.x - t.x - o * r, e.y - t.y - o * i);
}
// src/canvas/nodes/family.ts
function Wr(e, t) {
	return t ? t.family : e.kind === "code" ? "code" : e.kind.split(/[.:]/)[0] || "other";
}
function Gr(e, t) {
	return t?.title ?? (e.kind === "code" ? "Python code" : e.kind);
}
// src/canvas/paint/state_colour.ts
var Kr = {
	waiting: "line-strong",
	running: "run",
	retrying: "warn",
	finished: "ok",
	failed: "bad",
	skipped: "stale",
	cached: "stale",
	cancelled: "stale",
	unknown: "warn"
};
function qr(e) {
	return Kr[e] ?? "line-strong";
}
// src/canvas/paint/boxes.ts
var Jr = 10, Yr = .16, Xr = class {
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
		n ? this.blocks(e, r, t) : this.pages(e, r, t), t >= Yr && this.titles(e, t);
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
		let { context: r } = this, i = Qr(e);
		r.fillStyle = this.colours.get("panel"), r.fill(i), r.lineWidth = Math.max(1, .7 / n), r.strokeStyle = this.colours.get("line"), r.stroke(i), this.stripes(e, n), r.lineWidth = Math.max(2, 2.5 / n);
		for (let [e, n] of t) r.strokeStyle = e, r.stroke(Qr(n));
	}
	stripes(e, t) {
		let n = $r(e, ({ facts: e }) => e.disabled ? this.colours.get("stale") : e.place.colour || this.colours.family(Wr(e.node, e.kind))), r = Zr(t);
		for (let [e, t] of n) {
			this.context.fillStyle = e;
			for (let e of t) this.context.fillRect(e.x, e.y, r, e.height);
		}
	}
	rims(e) {
		return $r(e, ({ id: e }) => {
			if (this.emphasis.selected(e)) return this.colours.get("accent");
			let t = this.states.get(e)?.state;
			return this.emphasis.other(e) ?? (t && t !== "waiting" ? this.colours.get(qr(t)) : "");
		});
	}
	titles(e, t) {
		let { context: n } = this, r = Math.min(44, Math.max(13, 11 / t));
		n.font = `600 ${r}px Inter, system-ui, sans-serif`, n.textBaseline = "middle", n.fillStyle = this.colours.get("text");
		let i = Zr(t) + 8;
		for (let t of e) {
			let e = Math.floor((t.width - i - 8) / (r * .56));
			if (e < 3) continue;
			let a = t.id.length > e ? `${t.id.slice(0, e - 1)}…` : t.id;
			n.fillText(a, t.x + i, t.y + t.height / 2);
		}
	}
};
function Zr(e) {
	return Math.min(40, Math.max(8, 4 / e));
}
function Qr(e) {
	let t = new Path2D();
	for (let { x: n, y: r, width: i, height: a } of e) t.roundRect(n, r, i, a, Jr);
	return t;
}
function $r(e, t) {
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
var ei = .2, ti = class {
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
		this.canvas = e, this.scene = t, this.drawing = n, this.viewport = i, this.mounting = a, this.colours = o, this.emphasis = s, this.context = e.getContext("2d", { alpha: !1 }), this.boxes = new Xr(this.context, r, o, s);
	}
	resize() {
		this.ratio = Math.min(2, devicePixelRatio || 1), this.canvas.width = Math.ceil(this.viewport.screen.width * this.ratio), this.canvas.height = Math.ceil(this.viewport.screen.height * this.ratio);
	}
	paint(e) {
		let { context: t, ratio: n, viewport: r } = this, { x: i, y: a, zoom: o, view: s } = r;
		if (t.setTransform(1, 0, 0, 1, 0, 0), t.fillStyle = this.colours.get("canvas") || "#fff", t.fillRect(0, 0, this.canvas.width, this.canvas.height), this.dots(), !e) return;
		t.setTransform(o * n, 0, 0, o * n, i * n, a * n), this.frames(s), this.wires(s);
		let c = this.scene.grid.query(s).filter((e) => !this.mounting.has(e.id));
		this.boxes.paint(c, o, o < ei);
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
			let i = Vn(this.scene, n, r);
			if (!i || !fn(i, e)) continue;
			let a = r.place?.colour || this.colours.get("stale");
			t.beginPath(), t.roundRect(i.x, i.y, i.width, i.height, 10), t.globalAlpha = .09, t.fillStyle = a, t.fill(), t.globalAlpha = .55, t.lineWidth = Math.max(1, .8 / this.viewport.zoom), t.strokeStyle = a, t.stroke(), t.globalAlpha = 1;
		}
	}
	wires(e) {
		let { context: t, viewport: n, emphasis: r } = this, { zoom: i } = n, a = i < ei, o = /* @__PURE__ */ new Map(), s = [];
		for (let t of this.scene.wires.values()) {
			if (r.hidden(t) || !ni(t.bounds, e)) continue;
			if (r.strong(t)) {
				s.push(t);
				continue;
			}
			let n = `${ri(t) ? "dashed" : "solid"} ${t.disabled ? this.colours.get("stale") : this.colours.sort(t.sort)}`, i = o.get(n);
			i || o.set(n, i = new Path2D()), a ? (i.moveTo(t.x1, t.y1), i.lineTo(t.x2, t.y2)) : Rr(i, t);
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
		Rr(r, e), t.setLineDash([]), t.lineWidth = Math.max(8, 5 / n.zoom), t.strokeStyle = this.colours.get("accent-soft"), t.stroke(r), t.setLineDash(ri(e) ? [6, 5] : []), t.lineWidth = Math.max(3, 1.8 / n.zoom), t.strokeStyle = e.disabled ? this.colours.get("stale") : this.colours.sort(e.sort), t.stroke(r);
	}
};
function ni(e, t) {
	return e.x <= t.x + t.width && e.x + e.width >= t.x && e.y <= t.y + t.height && e.y + e.height >= t.y;
}
function ri(e) {
	return e.disabled || e.link.targetPort === "wait_for";
}
// src/canvas/scene/grid.ts
var ii = 1024, ai = 1 << 20, oi = class {
	cells = /* @__PURE__ */ new Map();
	spans = /* @__PURE__ */ new Map();
	get size() {
		return this.spans.size;
	}
	put(e) {
		let t = si(e), n = this.spans.get(e);
		if (!(n && ui(n, t))) {
			n && this.leave(e, n), this.spans.set(e, t);
			for (let n of ci(t)) {
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
		let t = [], n = si(e), r = (n) => {
			n.x < e.x + e.width && n.x + n.width > e.x && n.y < e.y + e.height && n.y + n.height > e.y && t.push(n);
		};
		if ((n.right - n.left + 1) * (n.bottom - n.top + 1) > this.cells.size) {
			for (let e of this.spans.keys()) r(e);
			return t;
		}
		for (let e = n.left; e <= n.right; e++) for (let t = n.top; t <= n.bottom; t++) for (let i of this.cells.get(li(e, t)) ?? []) {
			let a = this.spans.get(i);
			e === Math.max(a.left, n.left) && t === Math.max(a.top, n.top) && r(i);
		}
		return t;
	}
	leave(e, t) {
		for (let n of ci(t)) {
			let t = this.cells.get(n);
			t?.delete(e), t?.size === 0 && this.cells.delete(n);
		}
	}
};
function si({ x: e, y: t, width: n, height: r }) {
	return {
		left: Math.floor(e / ii),
		top: Math.floor(t / ii),
		right: Math.floor((e + n) / ii),
		bottom: Math.floor((t + r) / ii)
	};
}
function* ci({ left: e, top: t, right: n, bottom: r }) {
	for (let i = e; i <= n; i++) for (let e = t; e <= r; e++) yield li(i, e);
}
function li(e, t) {
	return (e + ai) * 2 * ai + t + ai;
}
function ui(e, t) {
	return e.left === t.left && e.top === t.top && e.right === t.right && e.bottom === t.bottom;
}
// src/canvas/scene/field_text.ts
function di(e) {
	return _i(e, "$param") ? String(e.$param) : null;
}
function fi(e) {
	return _i(e, "$code");
}
function pi(e) {
	return e == null ? "" : _i(e, "$code") ? gi(String(e.$code)) : _i(e, "$number") ? String(e.$number) : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function mi(e) {
	return _i(e, "$param") ? String(e.$param) : _i(e, "$ref") ? String(e.$ref) : Array.isArray(e) ? e.map(mi).join(", ") : typeof e == "object" && e && !Object.keys(e).some((e) => e.startsWith("$")) ? Object.entries(e).map(([e, t]) => `${e}: ${mi(t)}`).join(", ") : pi(e);
}
function hi(e) {
	let t = e.default ?? "";
	return t === "None" ? "" : /^(['"])(.*)\1$/s.exec(t)?.[2] ?? gi(t);
}
function gi(e) {
	return /^(?:Path|File|date|datetime|Decimal|UUID|Markdown|Html)\((['"])([^'"\\]*)\1\)$/.exec(e)?.[2] ?? e;
}
function _i(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
// src/canvas/scene/node_rows.ts
var vi = 2, yi = 4, bi = /* @__PURE__ */ new Set([
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
function xi(e, t, n, r) {
	let i = new Set(e.links.map(([, , e]) => e)), a = Ei(e, t, r);
	if (!t) return {
		rows: Oi([.../* @__PURE__ */ new Set([...Object.keys(e.inputs ?? {}), ...i])].map((t) => Di(t, i.has(t), di(e.inputs?.[t]))), a),
		hidden: [],
		excerpt: ki(e.source ?? "")
	};
	let o = new Set(t.inputs.map((e) => e.name)), s = [...i].filter((e) => !o.has(e)).map((e) => Di(e, !0, null)), c = (t) => i.has(t.name) || t.field.control === "wire" && !di(e.inputs?.[t.name]), l = t.inputs.filter((e) => !c(e)), u = n ? new Set(l) : Si(l, e), d = Oi([...t.inputs.filter(c).map((t) => Ti(t, e, i)), ...s], a);
	for (let t of l) u.has(t) && d.push({
		input: Ti(t, e, i),
		output: null,
		setting: wi(t, e)
	});
	return {
		rows: d,
		hidden: l.filter((e) => !u.has(e)),
		excerpt: ki(e.source ?? "")
	};
}
function Si(e, t) {
	let n = (e) => t.inputs?.[e.name], r = new Set(e.filter((e) => e.required || di(n(e)))), i = [...r].filter((e) => !di(n(e))).length;
	for (let t of [!0, !1]) for (let a of e) {
		if (i >= (t ? vi : 1)) break;
		r.has(a) || n(a) !== void 0 !== t || (t || bi.has(a.field.control)) && (r.add(a), i++);
	}
	return r;
}
function Ci(e) {
	return bi.has(e.field.control);
}
function wi(e, t) {
	let n = t.inputs?.[e.name];
	return {
		field: e.field,
		text: bi.has(e.field.control) || fi(n) ? pi(n) : mi(n),
		placeholder: hi(e) || e.field.placeholder && `e.g. ${e.field.placeholder}`,
		expression: fi(n)
	};
}
function Ti(e, t, n) {
	let { name: r, type: i, sort: a, help: o, required: s } = e, c = di(t.inputs?.[r]);
	return {
		name: r,
		label: Ai(r),
		type: i,
		sort: a,
		help: o,
		required: s,
		linked: n.has(r),
		parameter: c
	};
}
function Ei(e, t, n) {
	return t ? t.outputs.map(({ name: e, type: t, sort: n, help: r }) => ({
		name: e,
		label: e === "result" ? t : Ai(e),
		type: t,
		sort: n,
		help: r,
		required: !1,
		linked: !1,
		parameter: null
	})) : [.../* @__PURE__ */ new Set([...e.outputs ?? [], ...n])].map((e) => ({ ...Di(e, !1, null) }));
}
function Di(e, t, n) {
	return {
		name: e,
		label: Ai(e),
		type: "anything",
		sort: "any",
		help: "",
		required: !1,
		linked: t,
		parameter: n
	};
}
function Oi(e, t) {
	return Array.from({ length: Math.max(e.length, t.length) }, (n, r) => ({
		input: e[r] ?? null,
		output: t[r] ?? null,
		setting: null
	}));
}
function ki(e) {
	let t = e.split("\n").filter((e) => e.trim() !== "");
	return t.length <= yi ? t : [...t.slice(0, 3), "…"];
}
function Ai(e) {
	return e.replaceAll("_", " ").trim() || e;
}
// src/canvas/scene/scene.ts
var ji = {
	x: 0,
	y: 0
}, Mi = {
	x: 0,
	y: 0,
	width: 0,
	height: 0
}, Ni = class {
	drawing;
	kinds;
	nodes = /* @__PURE__ */ new Map();
	wires = /* @__PURE__ */ new Map();
	grid = new oi();
	facts = ie(/* @__PURE__ */ new Map());
	held = /* @__PURE__ */ new Set();
	heldFrames = ie(/* @__PURE__ */ new Map());
	heldNotes = ie(/* @__PURE__ */ new Map());
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
		let i = this.kinds.find(n.kind), a = this.placeOf(e), o = r && !i ? new Set([...r.outOf].map((e) => e.link.sourcePort)) : [], s = xi(n, i, a.open === !0, o), c = {
			node: n,
			kind: i,
			place: a,
			rows: s,
			disabled: t !== void 0
		};
		if (r) return this.setFacts(r, c), [...r.outOf].map((e) => e.to.id);
		let l = Jn(s, a), { width: u, height: d } = l, f = {
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
				rows: xi(t.node, t.kind, t.place.open === !0, e)
			};
		}
		e.facts = t, e.shape = Jn(t.rows, t.place), this.facts.set(e.id, t);
	}
	syncWires(e) {
		let t = this.nodes.get(e);
		if (!t) return;
		let n = new Map(t.into.map((e) => [e.key, e])), r = this.drawing.aside.value;
		t.into = [...p(t.facts.node), ...this.drawing.linksAside(e)].map((e) => {
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
				bounds: Mi
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
				rows: xi(e, void 0, r.open === !0, i)
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
		let t = this.portAt(e.to, e.link.targetPort, "in"), n = e.from ? this.portAt(e.from, e.link.sourcePort, "out") : {
			x: t.x - 40,
			y: t.y
		};
		e.x1 = n.x, e.y1 = n.y, e.x2 = t.x, e.y2 = t.y, e.bounds = Vr(e);
	}
	placeOf(e) {
		return this.drawing.places.raw.get(e) ?? ji;
	}
};
// src/canvas/scene/nearest_wire.ts
function Pi(e, t, n) {
	let r = null, i = n;
	for (let n of e.wires.values()) {
		let { x: e, y: a, width: o, height: s } = n.bounds;
		if (t.x < e - i || t.x > e + o + i || t.y < a - i || t.y > a + s + i) continue;
		let c = Hr(n, t);
		c > i || (i = c, r = n);
	}
	return r;
}
// src/canvas/world_layer.ts
var Fi = 140, Ii = class {
	element;
	zoom = 0;
	settled;
	constructor(e) {
		this.element = e, e.style.willChange = "transform";
	}
	show(e, t, n) {
		this.element.style.transform = `translate(${e}px, ${t}px) scale(${n})`, n !== this.zoom && (this.zoom = n, clearTimeout(this.settled), this.settled = setTimeout(() => this.sharpen(), Fi));
	}
	stop() {
		clearTimeout(this.settled);
	}
	sharpen() {
		this.element.style.willChange = "auto", requestAnimationFrame(() => requestAnimationFrame(() => this.element.style.willChange = "transform"));
	}
};
// src/canvas/wiring/fits.ts
function Li(e, t, n) {
	return e ? e.ports[t]?.[n] === void 0 ? e.converters[t]?.[n] === void 0 ? "refused" : "converter" : "fits" : "waiting";
}
function Ri(e, t) {
	let n = Object.keys(e?.ports[t.id] ?? {}), { kind: r, node: i } = t.facts, a = new Set(i.links.map(([, , e]) => e)), o = (e) => {
		let t = r?.inputs.find((t) => t.name === e);
		return t ? (a.has(e) && !t.several ? 4 : 0) + (zi(t, i.inputs) ? 2 : 0) + +!t.required : 0;
	};
	return [...n].sort((e, t) => o(e) - o(t))[0] ?? null;
}
function zi(e, t) {
	return t?.[e.name] !== void 0;
}
// src/canvas/wiring/wiring.ts
var Bi = class {
	editor;
	view;
	scene;
	announce;
	from;
	fits = L(null);
	moving = L(null);
	over = L(null);
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
		return r ? r.node === e && r.port === t && r.side === n ? "source" : r.side === n ? "refused" : Li(this.fits.value, e, t) : null;
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
		let n = this.scene.nodes.get(e.node), r = n && e.node !== t.node ? Ri(this.fits.value, n) : null;
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
		else if (n && Vi(n, i)) return;
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
			if (this.answers.delete(n), !(e instanceof l)) throw e;
			return this.editor.tell("warning", e.refusal.message, e.refusal.fix), null;
		});
		return this.answers.set(n, i), i;
	}
};
function Vi(e, { node: t, port: n, side: r }) {
	return r === "in" ? e.target === t && e.targetPort === n : e.source === t && e.sourcePort === n;
}
// src/canvas/canvas.ts
var Hi = 24, Ui = class {
	editor;
	view;
	frames = new Ln();
	viewport = new wr(() => this.viewChanged());
	scene;
	mounting;
	wiring;
	overlay = new Nr();
	choice = new Pn(this);
	looking = new Er(this);
	pointers = new _r(this);
	hover = {
		wire: L(null),
		port: L(null),
		at: L(null)
	};
	cursor = L("");
	said = L("");
	moves = L(0);
	renaming = L(null);
	root = null;
	layer = null;
	painter = null;
	colours = null;
	dirty = !0;
	viewDirty = !0;
	painted = !1;
	elements;
	watches = [];
	others = g(() => {
		let e = /* @__PURE__ */ new Map();
		for (let { selection: t, colour: n } of this.editor.people.value) for (let r of t) e.set(r, n);
		return e;
	});
	constructor(e, t) {
		this.editor = e, this.view = t, this.scene = new Ni(e.drawing, e.catalogue), this.elements = new Mr((e) => this.scene.nodes.get(e), (e) => this.measured(e)), this.mounting = new jr(this.scene, this.viewport), this.wiring = new Bi(e, t, this.scene, (e) => this.announce(e)), this.frames.add((e) => this.frame(e));
	}
	attach(e, t, n) {
		let { editor: r, scene: i } = this;
		this.root = e, this.layer = new Ii(t), this.colours = new Fr(e), this.painter = new ti(n, i, r.drawing, r.states.raw, this.viewport, this.mounting, this.colours, {
			strong: (e) => {
				let { links: t, nodes: n } = r.selection;
				return this.hover.wire.value === e.key || t.has(e.key) ? !0 : n.size > 0 && n.size <= Hi && (n.has(e.link.source) || n.has(e.link.target));
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
		}), H([r.catalogue.listed, r.drawing.kinds], () => {
			i.rebuild(), r.ready.value && this.looking.begin();
		}), H([
			r.states.version,
			...Object.values(r.selection.sets),
			this.hover.wire,
			this.wiring.moving,
			this.others
		], () => this.repaint()), H(r.drawing.groups.visible, () => this.repaint())), this.resize(), this.mounting.follow(r.drawing.order.value), r.ready.value && (i.rebuild(), this.looking.begin()), this.repaint();
	}
	detach() {
		this.frames.stop(), this.elements.stop();
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
		return Pi(this.scene, e, t / this.viewport.zoom);
	}
	landingAt({ x: e, y: t }) {
		let n = document.elementFromPoint(e, t), r = n?.closest("[data-port]");
		if (r) return {
			sort: "port",
			place: rr(r)
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
}, Wi = Symbol("canvas");
function Gi() {
	let e = D(Wi);
	if (!e) throw Error("no canvas was provided above this component");
	return e;
}
// src/panels/palette/readers.ts
function Ki(e) {
	return e.control === "file" && !e.writes;
}
function qi(e, t) {
	return e.listed.value.flatMap((e) => {
		let n = e.inputs.find(({ field: e }) => Ki(e));
		return n ? [{
			kind: e,
			port: n.name,
			fits: Ji(n.field.pattern, t)
		}] : [];
	}).sort((e, t) => Number(t.fits) - Number(e.fits));
}
function Ji(e, t) {
	return e.split(/[\s,;|]+/).map((e) => e.replace(/^\*/, "").toLowerCase()).some((e) => e !== "" && t.toLowerCase().endsWith(e));
}
// src/store/upload.ts
async function Yi(e) {
	try {
		let t = `${i()}/api/files?name=${encodeURIComponent(e.name)}`, n = await fetch(t, {
			method: "POST",
			body: e,
			credentials: "same-origin"
		});
		if (n.status === 413) return Xi("The file is too large to upload; copy it into the workspace.");
		if (!n.ok) return Xi(`The server refused the file (${n.status}).`);
		let r = await n.json();
		return r.error ? Xi(r.error.message) : r.path ? {
			path: r.path,
			problem: ""
		} : Xi("The server did not say where the file is.");
	} catch {
		return Xi("The server cannot be reached. Try again when it is back.");
	}
}
function Xi(e) {
	return {
		path: "",
		problem: e
	};
}
// src/canvas/dropping.ts
var Zi = "application/x-treadle-kind", Qi = "Files", $i = 24, ea = {
	x: 60,
	y: 20
}, ta = 160;
function na(e, t) {
	let n = t.dataTransfer?.types;
	if (!t.dataTransfer || !(n?.includes("application/x-treadle-kind") || n?.includes(Qi)) || (t.preventDefault(), t.dataTransfer.dropEffect = "copy", n.includes(Qi))) return;
	let r = e.viewport.toCanvas(t.clientX, t.clientY);
	e.hover.wire.value = e.wireAt(r, $i)?.key ?? null;
}
async function ra(e, t) {
	let n = t.dataTransfer?.getData(Zi), r = [...t.dataTransfer?.files ?? []];
	if (!n && r.length === 0) return;
	t.preventDefault();
	let i = e.viewport.toCanvas(t.clientX, t.clientY);
	if (n) await ia(e, n, i);
	else for (let [t, n] of r.entries()) await aa(e, n, {
		...i,
		y: i.y + t * ta
	});
}
async function ia(e, t, n) {
	let i = e.wireAt(n, $i);
	e.hover.wire.value = null;
	let a = oa(e, n), o = i ? await e.editor.command("insert", {
		link: r(i.link),
		kind: t,
		at: a
	}) : await e.editor.command("add", {
		kind: t,
		at: a
	});
	o.length > 0 && e.editor.selection.only(...o);
}
async function aa(e, t, n) {
	let { editor: r } = e, [i] = e.scene.grid.query({
		...n,
		width: .01,
		height: .01
	}), a = i?.facts.kind?.inputs.find(({ field: e }) => Ki(e))?.name, { path: o, problem: s } = await Yi(t);
	if (s) return r.tell("warning", `${t.name}: ${s}`);
	if (i && a) return void r.command("set_field", {
		node: i.id,
		port: a,
		text: o
	});
	let c = oa(e, n), l = qi(r.catalogue, o).filter(({ fits: e }) => e), [u] = l;
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
function oa({ view: e }, t) {
	let n = e.snap.value ? wn : Math.round;
	return [n(t.x - ea.x), n(t.y - ea.y)];
}
// src/canvas/wiring/by_keyboard.ts
var sa = {
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
}, ca = "Arrows lead to ports that fit, with Shift to all of them. Enter connects, Escape leaves all as it was.";
function la(e, t, n) {
	let r = sa[t.key];
	if (e.wiring.from.value && (t.key === "Tab" || r)) return ha(e, t, n);
	switch (t.key) {
		case "Enter":
		case " ": return t.shiftKey ? fa(e, n) : da(e, n);
		case "Delete":
		case "Backspace": return pa(e, n);
		default: return r ? va(e, n, r) : !1;
	}
}
function ua(e, t) {
	e.wiring.begin(t, null, ca);
}
function da(e, t) {
	let { wiring: n } = e, r = n.from.value;
	return r ? r.node === t.node && r.port === t.port && r.side === t.side ? n.cancel() : n.verdict(t.node, t.port, t.side) === "refused" ? e.announce(`Not connected. ${n.why(t)}`) : n.finish({
		sort: "port",
		place: t
	}) : ua(e, t), !0;
}
function fa(e, t) {
	let n = ma(e, t).at(-1);
	return n ? (e.wiring.begin(ar(n, t.side === "in" ? "target" : "source"), n, `${ca} Delete removes the wire.`), _a(e, t), !0) : (e.announce("No wire is connected here."), !0);
}
function pa(e, t) {
	let n = ma(e, t), i = e.wiring.moving.value ?? (t.side === "out" && n.length > 1 ? void 0 : n.at(-1));
	return i ? (e.wiring.cancel(), e.editor.command("delete", {
		nodes: [],
		links: [r(i)],
		groups: [],
		notes: [],
		heal: !1
	}), e.announce(`Removed the wire from ${i.source} to ${i.target} ${i.targetPort}.`), !0) : (e.announce(n.length > 1 ? `${n.length} wires start here. Remove them where they end.` : "No wire is connected here."), !0);
}
function ma(e, { node: t, port: n, side: r }) {
	let i = e.scene.nodes.get(t);
	return ((r === "in" ? i?.into : [...i?.outOf ?? []]) ?? []).map(({ link: e }) => e).filter((e) => (r === "in" ? e.targetPort : e.sourcePort) === n);
}
function ha(e, t, n) {
	if (!e.wiring.fits.value) return e.announce("Still asking which ports fit."), !0;
	let r = ga(e, t.shiftKey && t.key !== "Tab");
	if (r.length === 0) return e.announce("No port here fits."), !0;
	let i = r.findIndex((e) => e.node === n.node && e.port === n.port && e.side === n.side), a = t.key === "Tab" ? t.shiftKey : t.key === "ArrowUp" || t.key === "ArrowLeft", o = r[i === -1 ? 0 : (i + (a ? -1 : 1) + r.length) % r.length];
	return o && _a(e, o), !0;
}
function ga({ wiring: e, scene: t }, n) {
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
function _a(e, t) {
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
function va(e, t, n) {
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
var ya = 60;
function ba(e, t) {
	let n = t.target;
	if (t.key === "Escape") return Ca(e, n);
	if (n.closest("input, select, textarea, [contenteditable]")) return !1;
	let r = n.closest("[data-port]");
	if (r && !t.ctrlKey && !t.metaKey && la(e, t, rr(r))) return !0;
	let i = sa[t.key], a = n.closest("[data-node-id]")?.dataset.nodeId;
	return i && (t.ctrlKey || t.metaKey) ? wa(e, a, i) : i && !t.altKey ? Ta(e, i, t.shiftKey) : !n.closest("button, a") && a !== void 0 && n === e.elementOf(a) && xa(e, t, a);
}
function xa(e, t, n) {
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
			return ua(e, i), e.focusPort(i), !0;
		}
		case "F2": return e.renaming.value = n, !0;
		default: return !1;
	}
}
function Sa(e, t) {
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
function Ca(e, t) {
	if (e.pointers.cancel()) return !0;
	if (e.wiring.from.value) {
		let { from: t, moving: n } = e.wiring, r = t.value && (n.value ? Sa(n.value, t.value) : t.value);
		return e.wiring.cancel(), e.announce("Connecting was cancelled."), r && e.looking.reveal(r.node, () => e.focusPort(r)), !0;
	}
	let n = t.closest("[data-node-id]");
	return n && t !== n ? (n.focus({ preventScroll: !0 }), !0) : !e.editor.selection.empty && (e.editor.selection.clear(), !0);
}
function wa(e, t, n) {
	let r = e.scene.nodes.get(t ?? e.editor.selection.last.value ?? ""), i = vn(r || e.viewport.view), a = null, o = Infinity;
	for (let t of e.scene.nodes.values()) {
		let e = vn(t), s = (e.x - i.x) * n.x + (e.y - i.y) * n.y, c = s + 2 * (Math.abs((e.x - i.x) * n.y) + Math.abs((e.y - i.y) * n.x));
		t === r || s <= 0 || c >= o || (o = c, a = t);
	}
	if (!a) return !0;
	let { id: s } = a;
	return e.editor.selection.only(s), e.looking.reveal(s, () => e.elementOf(s)?.focus({ preventScroll: !0 })), !0;
}
function Ta(e, t, n) {
	let { selection: r, drawing: i } = e.editor, a = n ? 1 : 20, o = t.x * a, s = t.y * a;
	if (r.nodes.size + r.notes.size === 0) return e.viewport.panBy(-t.x * ya, -t.y * ya), !0;
	e.changePlaces([...r.nodes], (e) => ({
		...e,
		x: e.x + o,
		y: e.y + s
	}), "Move");
	let c = [...r.notes].flatMap((t) => {
		let n = i.notes.raw.get(t);
		if (!n) return [];
		let r = Hn(e.scene, t, n);
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
var Ea = [
	"data-group-id",
	"aria-label",
	"onKeydown"
], Da = ["onKeydown"], Oa = { key: 1 }, ka = ["data-of"], Aa = /* @__PURE__ */ T({
	__name: "GroupView",
	props: {
		id: {},
		group: {}
	},
	setup(e) {
		let t = e, n = o(), r = Gi(), i = F(!1), a = F(""), s = F(null), c = g(() => (r.moves.value, Vn(r.scene, t.id, t.group))), l = g(() => n.selection.groups.has(t.id));
		async function u() {
			a.value = t.group.title ?? "", i.value = !0, await k(), s.value?.select();
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
		return (t, n) => c.value ? (P(), y(m, { key: 0 }, [b("div", {
			class: A(["frame-title", { selected: l.value }]),
			"data-group-id": e.id,
			"data-testid": "group",
			tabindex: "0",
			role: "group",
			"aria-label": `Frame ${e.group.title || "without a title"}, ${e.group.nodes?.length ?? 0} nodes`,
			style: j({
				transform: `translate(${c.value.x}px, ${c.value.y}px)`,
				width: `${c.value.width}px`,
				height: `${z(28)}px`,
				"--tint": e.group.place?.colour || "var(--stale)"
			}),
			onDblclick: K(u, ["stop"]),
			onKeydown: G(K(u, ["stop"]), ["f2"])
		}, [i.value ? W((P(), y("input", {
			key: 0,
			ref_key: "input",
			ref: s,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			"aria-label": "Title of the frame",
			onKeydown: [G(K(d, ["stop"]), ["enter"]), n[1] ||= G(K((e) => i.value = !1, ["stop"]), ["escape"])],
			onBlur: d
		}, null, 40, Da)), [[V, a.value]]) : (P(), y("span", Oa, R(e.group.title || "Frame"), 1))], 46, Ea), b("i", {
			class: "frame-corner",
			"data-resize": "group",
			"data-of": e.id,
			style: j({ transform: `translate(${c.value.x + c.value.width - 16}px, ${c.value.y + c.value.height - 16}px)` })
		}, null, 12, ka)], 64)) : v("", !0);
	}
}), ja = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/, Ma = /^(diff --git .*|--- .*\n\+\+\+ .*)$/m;
function Na(e) {
	let t = e.slice(0, 4e3);
	return Ma.test(t) && /^@@ -\d+(,\d+)? \+\d+(,\d+)? @@/m.test(t);
}
function Pa(e) {
	let t = [], n = 0, r = 0, i = 0, a = 0;
	for (let o of e.replace(/\n$/, "").split("\n")) {
		let e = ja.exec(o);
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
function Fa(e) {
	let t = (t) => e.filter((e) => e.sort === t).length;
	return {
		added: t("added"),
		removed: t("removed")
	};
}
// src/canvas/nodes/preview.ts
var Ia = 4, La = 4, Ra = 12, za = 600, Ba = 10, Va = 3e5, Ha = 1e6, Ua = 640;
function Wa(e, t = null, n = "") {
	if (e == null) return null;
	if (typeof e == "string") return Ja(e, t, n);
	if (typeof e == "number") return {
		sort: "number",
		text: String(Number(e.toPrecision(Ba)))
	};
	if (typeof e == "boolean") return {
		sort: "boolean",
		value: e
	};
	if (Array.isArray(e)) return Xa(e);
	switch (e.type) {
		case "table":
			if (Array.isArray(e.columns) && Array.isArray(e.rows)) return Ya(e);
			break;
		case "image": return {
			sort: "image",
			source: no(e.src ?? e.data) ?? eo(e, t),
			caption: to(e)
		};
		case "audio":
		case "video": {
			let n = typeof e.seconds == "number" && e.seconds > 0 ? `${e.seconds.toFixed(1)} s` : "", r = [
				e.type,
				n,
				qa(e.bytes)
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
		case "file": return {
			sort: "file",
			name: ro(e.path),
			caption: qa(e.size),
			source: t?.download() ?? null
		};
		case "bytes": return {
			sort: "file",
			name: "bytes",
			caption: qa(e.bytes),
			source: t?.download() ?? null
		};
		case "list":
		case "dict":
			if (typeof e.length == "number") return Xa(e.items ?? null, e.length);
			break;
		default: if (typeof e.type == "string" && typeof e.repr == "string") return {
			sort: "text",
			text: e.repr.slice(0, za)
		};
	}
	return Xa(e);
}
function Ga(e) {
	switch (e.sort) {
		case "table": return [`${e.height.toLocaleString("en")} rows: ${e.columns.join(", ")}`, ...e.rows.slice(0, 1).map((e) => e.map(Ka).join(" · "))];
		case "image": return [`picture ${e.caption}`];
		case "media": return [e.caption];
		case "file": return [[e.name, e.caption].filter(Boolean).join(" · ")];
		case "html": return ["a page"];
		case "boolean": return [e.value ? "✓ yes" : "✕ no"];
		case "diff": return [e.lines.filter((e) => e.sort === "file").at(-1)?.text ?? "a diff"];
		default: return [e.text.slice(0, 160)];
	}
}
function Ka(e) {
	return e == null ? "" : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function qa(e) {
	return typeof e == "number" ? e < 1e3 ? `${e} B` : e < 1e6 ? `${Math.round(e / 1e3)} kB` : e < 1e9 ? `${(e / 1e6).toFixed(1)} MB` : `${(e / 1e9).toFixed(1)} GB` : "";
}
function Ja(e, t, n) {
	return e === "" ? null : n === "Html" && t ? {
		sort: "html",
		source: t.content()
	} : n === "Markdown" ? {
		sort: "markdown",
		text: e
	} : Na(e) ? {
		sort: "diff",
		lines: Pa(e).slice(0, Ra)
	} : {
		sort: "text",
		text: e.slice(0, za)
	};
}
function Ya(e) {
	let t = e.columns, n = e.rows, r = Array.isArray(e.dtypes) ? e.dtypes : [];
	return {
		sort: "table",
		columns: t.slice(0, La).map(String),
		types: r.slice(0, La).map(String),
		rows: n.slice(0, Ia).map((e) => e.slice(0, La)),
		height: Number(e.height ?? n.length),
		width: Number(e.width ?? t.length)
	};
}
function Xa(e, t) {
	let n = [], r = (e, t, i) => {
		for (let [i, a] of e) {
			if (n.length >= Ra) return;
			let e = Za(a);
			n.push({
				depth: t,
				key: i,
				text: e === null ? $a(a) : Qa(a, e.length)
			}), e && t === 0 && r(e.slice(0, 3), 1, e.length);
		}
		let a = i - e.length;
		a > 0 && n.length < Ra && n.push({
			depth: t,
			key: "",
			text: `${a.toLocaleString("en")} more`
		});
	}, i = Za(e) ?? [["", e]];
	return r(i, 0, t ?? i.length), {
		sort: "json",
		rows: n,
		text: JSON.stringify(e).slice(0, za)
	};
}
function Za(e) {
	return Array.isArray(e) ? e.map((e, t) => [String(t), e]) : typeof e != "object" || !e ? null : typeof e.type == "string" && typeof e.length == "number" && e.items ? Za(e.items) : typeof e.type == "string" ? null : Object.entries(e);
}
function Qa(e, t) {
	return Array.isArray(e) || typeof e == "object" && e && e.type === "list" ? `[${t}]` : `{${t}}`;
}
function $a(e) {
	return typeof e == "object" && e ? Ga(Wa(e) ?? {
		sort: "text",
		text: ""
	})[0] ?? "" : typeof e == "string" ? e : String(e);
}
function eo(e, t) {
	if (!t) return null;
	let n = Number(e.width ?? 0) * Number(e.height ?? 0);
	return (Number(e.bytes ?? 0) > Va || n > Ha) && e.media_type !== "image/svg+xml" ? t.picture(Ua) : t.content();
}
function to(e) {
	return [e.width && `${e.width} × ${e.height}`, qa(e.bytes)].filter(Boolean).join(" · ");
}
function no(e) {
	return typeof e == "string" && (/^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(e) || /^\/(?!\/)/.test(e)) ? e : null;
}
function ro(e) {
	return typeof e == "string" ? e.split(/[\\/]/).at(-1) ?? e : "file";
}
// src/canvas/layers/HoverTip.vue?vue&type=script&setup=true&lang.ts
var io = 350, ao = /* @__PURE__ */ T({
	__name: "HoverTip",
	setup(e) {
		let t = o(), n = Gi(), { hover: r, overlay: i, wiring: a } = n, s = F(!1), c;
		H([r.wire, r.port], () => {
			s.value = !1, clearTimeout(c), c = setTimeout(() => s.value = !0, io);
		}), M(() => clearTimeout(c));
		let l = g(() => {
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
			let o = r.at.value;
			if (!s.value || !o || n.pointers.busy) return null;
			if (r.port.value) return {
				...o,
				lines: u(r.port.value)
			};
			let c = r.wire.value ? n.scene.wires.get(r.wire.value) : void 0;
			if (!c) return null;
			let l = c.from?.facts.kind?.outputs.find((e) => e.name === c.link.sourcePort)?.type, f = `${c.link.source} → ${c.link.target} · ${c.link.targetPort}`;
			return {
				...o,
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
			let i = t.states.get(e)?.preview, a = Wa((n.scene.nodes.get(e)?.facts.kind?.outputs.length ?? 1) > 1 && typeof i == "object" && i && !Array.isArray(i) ? i[r] : i);
			return a ? Ga(a) : [];
		}
		return (e, t) => l.value ? (P(), y("div", {
			key: 0,
			class: A(["tip", { bad: l.value.bad }]),
			role: "tooltip",
			style: j({
				left: `${l.value.x + 14 - z(n).viewport.screen.x}px`,
				top: `${l.value.y + 16 - z(n).viewport.screen.y}px`
			})
		}, [(P(!0), y(m, null, I(l.value.lines, (e, t) => (P(), y("p", { key: t }, R(e), 1))), 128))], 6)) : v("", !0);
	}
}), oo = [
	"aria-expanded",
	"aria-label",
	"title"
], so = 168, co = 108, lo = 10, uo = 120, fo = 14, po = /* @__PURE__ */ T({
	__name: "Minimap",
	setup(e, { expose: t }) {
		let n = o(), r = a(), i = Gi(), s = F(null), c = g(() => n.drawing.order.value.length >= lo), l = F(null);
		i.viewport.corner = () => {
			let { width: e, height: t } = l.value?.getBoundingClientRect() ?? {
				width: 0,
				height: 0
			};
			return e === 0 ? {
				width: e,
				height: t
			} : {
				width: e + fo,
				height: t + fo
			};
		};
		let u = {
			x: 0,
			y: 0,
			width: 1,
			height: 1
		}, d = 1, f, p = g(() => {
			r.viewport.value, m.value;
			let { x: e, y: t, width: n, height: a } = i.viewport.view;
			return {
				left: `${(e - u.x) * d}px`,
				top: `${(t - u.y) * d}px`,
				width: `${n * d}px`,
				height: `${a * d}px`
			};
		}), m = F(0);
		function h() {
			f ??= setTimeout(() => {
				f = void 0, _();
			}, uo);
		}
		function _() {
			let e = s.value?.getContext("2d"), t = gn(i.scene.nodes.values());
			if (!e || !s.value || !t) return;
			let r = devicePixelRatio || 1;
			s.value.width = so * r, s.value.height = co * r, d = Math.min(152 / Math.max(t.width, 800), 92 / Math.max(t.height, 500)), u = {
				x: t.x - (so / d - t.width) / 2,
				y: t.y - (co / d - t.height) / 2,
				width: so / d,
				height: co / d
			};
			let a = new Fr(s.value);
			e.setTransform(d * r, 0, 0, d * r, -u.x * d * r, -u.y * d * r);
			let o = 2 / d;
			for (let t of i.scene.nodes.values()) {
				let r = n.states.raw.get(t.id)?.state, i = r && r !== "waiting" ? a.get(qr(r)) : "";
				e.fillStyle = n.selection.nodes.has(t.id) ? a.get("accent") : i || t.facts.place.colour || a.family(Wr(t.facts.node, t.facts.kind)), e.globalAlpha = t.facts.disabled ? .3 : .75, e.fillRect(t.x, t.y, Math.max(o, t.width), Math.max(o, t.height));
			}
			m.value++;
		}
		function x(e) {
			if (e.type === "pointermove" && e.buttons !== 1) return;
			let t = e.currentTarget;
			e.type === "pointerdown" && t.setPointerCapture(e.pointerId);
			let n = t.getBoundingClientRect(), r = {
				x: u.x + (e.clientX - n.x) / d,
				y: u.y + (e.clientY - n.y) / d
			};
			i.viewport.centreOn(r, i.viewport.zoom, 0);
		}
		let S = i.scene.onChange(h);
		return H([
			i.moves,
			n.states.version,
			n.selection.nodes,
			c,
			r.minimap
		], h, { flush: "post" }), N(h), M(() => {
			S(), clearTimeout(f);
		}), t({ draw: h }), (e, t) => c.value ? (P(), y("div", {
			key: 0,
			ref_key: "frame",
			ref: l,
			class: A(["minimap", { folded: !z(r).minimap.value }])
		}, [z(r).minimap.value ? (P(), y("div", {
			key: 0,
			class: "map",
			"aria-hidden": "true",
			onPointerdown: K(x, ["stop"]),
			onPointermove: x
		}, [b("canvas", {
			ref_key: "surface",
			ref: s,
			style: j({
				width: `${so}px`,
				height: `${co}px`
			})
		}, null, 4), b("i", { style: j(p.value) }, null, 4)], 32)) : v("", !0), b("button", {
			type: "button",
			"aria-expanded": z(r).minimap.value,
			"aria-label": z(r).minimap.value ? "Hide the map" : "Show the map",
			title: z(r).minimap.value ? "Hide the map" : "Show the map",
			onClick: t[0] ||= (e) => z(r).minimap.value = !z(r).minimap.value
		}, R(z(r).minimap.value ? "×" : "Map"), 9, oo)], 2)) : v("", !0);
	}
}), mo = {};
function ho(e) {
	let t = mo[e];
	if (t) return t;
	t = mo[e] = [];
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
function go(e, t) {
	typeof t != "string" && (t = go.defaultChars);
	let n = ho(t);
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
go.defaultChars = ";/?:@&=+$,#", go.componentChars = "";
// node_modules/mdurl/lib/encode.mjs
var _o = {};
function vo(e) {
	let t = _o[e];
	if (t) return t;
	t = _o[e] = [];
	for (let e = 0; e < 128; e++) {
		let n = String.fromCharCode(e);
		/^[0-9a-z]$/i.test(n) ? t.push(n) : t.push("%" + ("0" + e.toString(16).toUpperCase()).slice(-2));
	}
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = e[n];
	return t;
}
function yo(e, t, n) {
	typeof t != "string" && (n = t, t = yo.defaultChars), n === void 0 && (n = !0);
	let r = vo(t), i = "";
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
yo.defaultChars = ";/?:@&=+$,-_.!~*'()#", yo.componentChars = "-_.!~*'()";
// node_modules/mdurl/lib/format.mjs
function bo(e) {
	let t = "";
	return t += e.protocol || "", t += e.slashes ? "//" : "", t += e.auth ? e.auth + "@" : "", e.hostname && e.hostname.indexOf(":") !== -1 ? t += "[" + e.hostname + "]" : t += e.hostname || "", t += e.port ? ":" + e.port : "", t += e.pathname || "", t += e.search || "", t += e.hash || "", t;
}
// node_modules/mdurl/lib/parse.mjs
function xo() {
	this.protocol = null, this.slashes = null, this.auth = null, this.port = null, this.hostname = null, this.hash = null, this.search = null, this.pathname = null;
}
var So = /^([a-z0-9.+-]+:)/i, Co = /:[0-9]*$/, wo = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/, To = [
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
], Eo = [
	"/",
	"?",
	"#"
], Do = 255, Oo = /^[+a-z0-9A-Z_-]{0,63}$/, ko = /^([+a-z0-9A-Z_-]{0,63})(.*)$/, Ao = {
	javascript: !0,
	"javascript:": !0
}, jo = {
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
function Mo(e, t) {
	if (e && e instanceof xo) return e;
	let n = new xo();
	return n.parse(e, t), n;
}
xo.prototype.parse = function(e, t) {
	let n, r, i, a = e;
	if (a = a.trim(), !t && e.split("#").length === 1) {
		let e = wo.exec(a);
		if (e) return this.pathname = e[1], e[2] && (this.search = e[2]), this;
	}
	let o = So.exec(a);
	if (o && (o = o[0], n = o.toLowerCase(), this.protocol = o, a = a.substr(o.length)), (t || o || a.match(/^\/\/[^@\/]+@[^@\/]+/)) && (i = a.substr(0, 2) === "//", i && !(o && Ao[o]) && (a = a.substr(2), this.slashes = !0)), !Ao[o] && (i || o && !jo[o])) {
		let e = -1;
		for (let t = 0; t < Eo.length; t++) r = a.indexOf(Eo[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		let t, n;
		n = e === -1 ? a.lastIndexOf("@") : a.lastIndexOf("@", e), n !== -1 && (t = a.slice(0, n), a = a.slice(n + 1), this.auth = t), e = -1;
		for (let t = 0; t < To.length; t++) r = a.indexOf(To[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		e === -1 && (e = a.length), a[e - 1] === ":" && e--;
		let i = a.slice(0, e);
		a = a.slice(e), this.parseHost(i), this.hostname = this.hostname || "";
		let o = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!o) {
			let e = this.hostname.split(/\./);
			for (let t = 0, n = e.length; t < n; t++) {
				let n = e[t];
				if (n && !n.match(Oo)) {
					let r = "";
					for (let e = 0, t = n.length; e < t; e++) n.charCodeAt(e) > 127 ? r += "x" : r += n[e];
					if (!r.match(Oo)) {
						let r = e.slice(0, t), i = e.slice(t + 1), o = n.match(ko);
						o && (r.push(o[1]), i.unshift(o[2])), i.length && (a = i.join(".") + a), this.hostname = r.join(".");
						break;
					}
				}
			}
		}
		this.hostname.length > Do && (this.hostname = ""), o && (this.hostname = this.hostname.substr(1, this.hostname.length - 2));
	}
	let s = a.indexOf("#");
	s !== -1 && (this.hash = a.substr(s), a = a.slice(0, s));
	let c = a.indexOf("?");
	return c !== -1 && (this.search = a.substr(c), a = a.slice(0, c)), a && (this.pathname = a), jo[n] && this.hostname && !this.pathname && (this.pathname = ""), this;
}, xo.prototype.parseHost = function(e) {
	let t = Co.exec(e);
	t && (t = t[0], t !== ":" && (this.port = t.substr(1)), e = e.substr(0, e.length - t.length)), e && (this.hostname = e);
};
// node_modules/mdurl/index.mjs
var No = /* @__PURE__ */ e({
	decode: () => go,
	encode: () => yo,
	format: () => bo,
	parse: () => Mo
}), Po = /* @__PURE__ */ e({
	Any: () => Fo,
	Cc: () => Io,
	Cf: () => Lo,
	P: () => Ro,
	S: () => zo,
	Z: () => Bo
}), Fo = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, Io = /[\0-\x1F\x7F-\x9F]/, Lo = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/, Ro = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/, zo = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/, Bo = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/, Vo = [
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
function Ho(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function Uo(e) {
	return Ho(e) ? 65533 : e >= 128 && e <= 159 && Vo[e - 128] || e;
}
function Wo(e) {
	return e - 1 >>> 0 < 127 || e - 160 >>> 0 < 55136 ? String.fromCharCode(e) : String.fromCodePoint(Uo(e));
}
// node_modules/markdown-it/node_modules/entities/dist/internal/decode-shared.js
var Go = /* #__PURE__ */ (() => {
	let e = /* @__PURE__ */ new Uint8Array(127), t = 0;
	for (let n = 33; n <= 126; n++) n !== 34 && n !== 36 && n !== 92 && (e[n] = t++);
	return e;
})();
function Ko(e, t, n, r, i, a) {
	let o = e.length, s = a * 90, c = 0, l = () => {
		let t = Go[e.charCodeAt(c++)];
		return t < a ? t : t * 91 - s + Go[e.charCodeAt(c++)];
	}, u = n - r, d = n + i, f = new Int32Array(d);
	f.fill(-1, r, a), f.fill(-1, a + u, d);
	let p = new Int32Array(d), m = new Int32Array(d);
	function h(t, n) {
		let r = 0, i = n, a = n + t;
		for (; i < a;) {
			let t = Go[e.charCodeAt(c++)];
			if (t < 89) r += t, f[i++] = r;
			else if (t === 89) {
				let t = Go[e.charCodeAt(c++)] + 2;
				for (; t--;) f[i++] = ++r;
			} else {
				let t = Go[e.charCodeAt(c++)];
				r += 89 + (t < 90 ? t * 91 + Go[e.charCodeAt(c++)] : Go[e.charCodeAt(c++)] * 8281 + Go[e.charCodeAt(c++)] * 91 + Go[e.charCodeAt(c++)]), f[i++] = r;
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
		let t = Go[e.charCodeAt(c++)];
		t >= a && (t = t * 91 - s + Go[e.charCodeAt(c++)]);
		let n = f[t];
		if (n < 0) {
			let e = p[t], n = e + m[t];
			for (; e < n;) S[C++] = b[e++];
		} else S[C++] = n;
	}
	return S;
}
// node_modules/markdown-it/node_modules/entities/dist/generated/decode-data-html.js
var qo = /* #__PURE__ */ Ko("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61), Y;
(function(e) {
	e[e.VALUE_LENGTH = 49152] = "VALUE_LENGTH", e[e.FLAG13 = 8192] = "FLAG13", e[e.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", e[e.JUMP_TABLE = 127] = "JUMP_TABLE", e[e.VALUE_MASK = 8191] = "VALUE_MASK";
})(Y ||= {});
// node_modules/markdown-it/node_modules/entities/dist/decode.js
var X;
(function(e) {
	e[e.AMP = 38] = "AMP", e[e.NUM = 35] = "NUM", e[e.SEMI = 59] = "SEMI", e[e.EQUALS = 61] = "EQUALS", e[e.ZERO = 48] = "ZERO", e[e.NINE = 57] = "NINE", e[e.LOWER_A = 97] = "LOWER_A", e[e.LOWER_X = 120] = "LOWER_X";
})(X ||= {});
var Jo = 32, Yo = 21, Xo = 2097151, Zo = 2047, Qo = 0;
function $o(e) {
	let t = e >>> Yo;
	return t === Zo ? Qo : t;
}
function es(e) {
	return e - X.ZERO >>> 0 <= 9;
}
function ts(e) {
	return (e | Jo) - X.LOWER_A >>> 0 <= 5;
}
function ns(e) {
	return (e | Jo) - X.LOWER_A >>> 0 <= 25;
}
function rs(e) {
	return e === X.EQUALS || ns(e) || es(e);
}
var is;
(function(e) {
	e[e.EntityStart = 0] = "EntityStart", e[e.NumericStart = 1] = "NumericStart", e[e.NumericDecimal = 2] = "NumericDecimal", e[e.NumericHex = 3] = "NumericHex", e[e.NamedEntity = 4] = "NamedEntity";
})(is ||= {});
var as;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(as ||= {});
function os(e, t, n, r) {
	let i = (t & Y.BRANCH_LENGTH) >> 7, a = t & Y.JUMP_TABLE;
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
function ss(e, t, n) {
	return n === 1 ? String.fromCharCode(e[t] & Y.VALUE_MASK) : n === 2 ? String.fromCharCode(e[t + 1]) : String.fromCharCode(e[t + 1], e[t + 2]);
}
function cs(e, t, n) {
	let r = t + 1, i = 0, a = r;
	if (r < n && (e.charCodeAt(r) | Jo) === X.LOWER_X) for (r += 1, a = r; r < n;) {
		let t = e.charCodeAt(r);
		if (es(t)) i = i * 16 + (t - X.ZERO);
		else if (ts(t)) i = i * 16 + ((t | Jo) - X.LOWER_A + 10);
		else break;
		r += 1;
	}
	else for (; r < n;) {
		let t = e.charCodeAt(r) - X.ZERO;
		if (t >>> 0 > 9) break;
		i = i * 10 + t, r += 1;
	}
	if (r === a) return 0;
	r < n && e.charCodeAt(r) === X.SEMI && (r += 1), i > 1114111 && (i = 1114112);
	let o = r - t;
	return o >= Zo && (Qo = o, o = Zo), o << Yo | i;
}
function ls(e, t, n) {
	let r = qo, i = e.indexOf("&");
	if (i < 0) return e;
	let a = e.length, o = 0, s = "", c = r[0], l = c & Y.JUMP_TABLE, u = (c & Y.BRANCH_LENGTH) >> 7;
	do {
		let c = i + 1, d = e.charCodeAt(c), f, p;
		if (d === X.NUM) {
			let n = cs(e, c, a);
			f = $o(n), t && f > 0 && e.charCodeAt(c + f - 1) !== X.SEMI && (f = 0), p = f === 0 ? "" : Wo(n & Xo);
		} else if (ns(d)) {
			f = 0, p = "";
			let n = d - l, i;
			if (n >>> 0 < u) {
				let e = r[1 + n];
				i = e === 0 ? -1 : u + e & 65535;
			} else i = -1;
			let o = 0, s = 0, m = i < 0 ? 0 : r[i], h = c + 1;
			trie: for (; h < a;) {
				for (; (m & (Y.VALUE_LENGTH | Y.FLAG13)) === 0 && (m & Y.JUMP_TABLE) !== 0;) {
					let t = m & Y.JUMP_TABLE, n = (m & Y.BRANCH_LENGTH) >> 7;
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
				if ((m & (Y.VALUE_LENGTH | Y.FLAG13)) === Y.FLAG13) {
					let t = (m & Y.BRANCH_LENGTH) >> 7;
					if (e.charCodeAt(h) !== (m & Y.JUMP_TABLE)) break;
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
					if (l === X.SEMI) {
						f = h - c + 1, p = n === 1 ? String.fromCharCode(m & Y.VALUE_MASK) : ss(r, i, n);
						break;
					}
					if (!t && (m & Y.FLAG13) === 0 && (f = h - c, o = i, s = n), n === 1) break;
				}
				let u = os(r, m, i + (n || 1), l);
				if (u < 0) break;
				i = u, m = r[i], h += 1;
			}
			if (p === "") {
				let e = m >>> 14;
				e !== 0 && !t && (m & Y.FLAG13) === 0 && (f = h - c, o = i, s = e), f > 0 && (p = ss(r, o, s));
			}
		} else f = 0, p = "";
		f === 0 || n && d !== X.NUM && e.charCodeAt(c + f - 1) !== X.SEMI && c + f < a && rs(e.charCodeAt(c + f)) ? i = c : (o < i && (s += e.slice(o, i)), s += p, i = o = c + f), e.charCodeAt(i) !== X.AMP && (i = e.indexOf("&", i));
	} while (i >= 0);
	return s + e.slice(o);
}
function us(e) {
	return ls(e, !0, !1);
}
// node_modules/linkify-it/build/index.mjs
var ds = class {
	src_Any = Fo.source;
	src_Cc = Io.source;
	src_Z = Bo.source;
	src_P = Ro.source;
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
}, fs = {
	validate: (e, t, n) => {
		let r = n.re.get_http_validator();
		r.lastIndex = t;
		let i = r.exec(e);
		return i ? i[0].length : 0;
	},
	normalize: (e, t) => t.normalize(e)
}, ps = {
	"http:": fs,
	"https:": fs,
	"ftp:": fs,
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
}, ms = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw", hs = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function gs() {
	let e = hs.split("|");
	return ms.split("|").forEach((t) => {
		let n = t.indexOf(":"), r = t.slice(0, n);
		for (let i of t.slice(n + 1)) e.push(r + i);
	}), e;
}
var _s = {
	fuzzyLink: !1,
	fuzzyEmail: !0,
	fuzzyIP: !1,
	"---": !1,
	tlds: gs(),
	urlAuth: !1,
	maxLength: 1e4
}, vs = class {
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
}, ys = class {
	__opts__;
	__schemas__;
	re;
	constructor(e = {}) {
		let { rebuilder: t, ...n } = e;
		this.__opts__ = {
			..._s,
			...n
		}, this.__schemas__ = { ...ps }, this.re = t || new ds(), this.re.set({
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
			let _ = new vs(e, g.schema, g.index, g.lastIndex);
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
		let r = new vs(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
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
}, bs = 2147483647, xs = 36, Ss = 1, Cs = 26, ws = 38, Ts = 700, Es = 72, Ds = 128, Os = "-", ks = /^xn--/, As = /[^\0-\x7F]/, js = /[\x2E\u3002\uFF0E\uFF61]/g, Ms = {
	overflow: "Overflow: input needs wider integers to process",
	"not-basic": "Illegal input >= 0x80 (not a basic code point)",
	"invalid-input": "Invalid input"
}, Ns = 35, Ps = Math.floor, Fs = String.fromCharCode;
function Is(e) {
	throw RangeError(Ms[e]);
}
function Ls(e, t) {
	let n = [], r = e.length;
	for (; r--;) n[r] = t(e[r]);
	return n;
}
function Rs(e, t) {
	let n = e.split("@"), r = "";
	n.length > 1 && (r = n[0] + "@", e = n[1]), e = e.replace(js, ".");
	let i = Ls(e.split("."), t).join(".");
	return r + i;
}
function zs(e) {
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
var Bs = (e) => String.fromCodePoint(...e), Vs = function(e) {
	return e >= 48 && e < 58 ? 26 + (e - 48) : e >= 65 && e < 91 ? e - 65 : e >= 97 && e < 123 ? e - 97 : xs;
}, Hs = function(e, t) {
	return e + 22 + 75 * (e < 26) - ((t != 0) << 5);
}, Us = function(e, t, n) {
	let r = 0;
	for (e = n ? Ps(e / Ts) : e >> 1, e += Ps(e / t); e > 455; r += xs) e = Ps(e / Ns);
	return Ps(r + 36 * e / (e + ws));
}, Ws = function(e) {
	let t = [], n = e.length, r = 0, i = Ds, a = Es, o = e.lastIndexOf(Os);
	o < 0 && (o = 0);
	for (let n = 0; n < o; ++n) e.charCodeAt(n) >= 128 && Is("not-basic"), t.push(e.charCodeAt(n));
	for (let s = o > 0 ? o + 1 : 0; s < n;) {
		let o = r;
		for (let t = 1, i = xs;; i += xs) {
			s >= n && Is("invalid-input");
			let o = Vs(e.charCodeAt(s++));
			o >= xs && Is("invalid-input"), o > Ps((bs - r) / t) && Is("overflow"), r += o * t;
			let c = i <= a ? Ss : i >= a + Cs ? Cs : i - a;
			if (o < c) break;
			let l = xs - c;
			t > Ps(bs / l) && Is("overflow"), t *= l;
		}
		let c = t.length + 1;
		a = Us(r - o, c, o == 0), Ps(r / c) > bs - i && Is("overflow"), i += Ps(r / c), r %= c, t.splice(r++, 0, i);
	}
	return String.fromCodePoint(...t);
}, Gs = function(e) {
	let t = [];
	e = zs(e);
	let n = e.length, r = Ds, i = 0, a = Es;
	for (let n of e) n < 128 && t.push(Fs(n));
	let o = t.length, s = o;
	for (o && t.push(Os); s < n;) {
		let n = bs;
		for (let t of e) t >= r && t < n && (n = t);
		let c = s + 1;
		n - r > Ps((bs - i) / c) && Is("overflow"), i += (n - r) * c, r = n;
		for (let n of e) if (n < r && ++i > bs && Is("overflow"), n === r) {
			let e = i;
			for (let n = xs;; n += xs) {
				let r = n <= a ? Ss : n >= a + Cs ? Cs : n - a;
				if (e < r) break;
				let i = e - r, o = xs - r;
				t.push(Fs(Hs(r + i % o, 0))), e = Ps(i / o);
			}
			t.push(Fs(Hs(e, 0))), a = Us(i, c, s === o), i = 0, ++s;
		}
		++i, ++r;
	}
	return t.join("");
}, Ks = {
	version: "2.3.1",
	ucs2: {
		decode: zs,
		encode: Bs
	},
	decode: Ws,
	encode: Gs,
	toASCII: function(e) {
		return Rs(e, function(e) {
			return As.test(e) ? "xn--" + Gs(e) : e;
		});
	},
	toUnicode: function(e) {
		return Rs(e, function(e) {
			return ks.test(e) ? Ws(e.slice(4).toLowerCase()) : e;
		});
	}
}, qs = Object.defineProperty, Js = (e, t) => {
	let n = {};
	for (var r in e) qs(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || qs(n, Symbol.toStringTag, { value: "Module" }), n;
}, Ys = /* @__PURE__ */ Js({
	arrayReplaceAt: () => Zs,
	asciiTrim: () => yc,
	callable: () => Xs,
	escapeHtml: () => uc,
	escapeRE: () => fc,
	fromCodePoint: () => $s,
	isMdAsciiPunct: () => gc,
	isPunctChar: () => mc,
	isPunctCharCode: () => hc,
	isSpace: () => Z,
	isValidEntityCode: () => Qs,
	isWhiteSpace: () => pc,
	lib: () => bc,
	normalizeReference: () => _c,
	unescapeAll: () => ac,
	unescapeMd: () => ic
});
function Xs(e) {
	let t = function(...n) {
		return Reflect.construct(e, n, new.target && new.target !== t ? new.target : e);
	};
	return Object.defineProperty(t, "name", { value: e.name }), Object.setPrototypeOf(t, e), t.prototype = e.prototype, t;
}
function Zs(e, t, n) {
	return [].concat(e.slice(0, t), n, e.slice(t + 1));
}
function Qs(e) {
	return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) == 65535 || (e & 65535) == 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
}
function $s(e) {
	if (e > 65535) {
		e -= 65536;
		let t = 55296 + (e >> 10), n = 56320 + (e & 1023);
		return String.fromCharCode(t, n);
	}
	return String.fromCharCode(e);
}
var ec = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, tc = RegExp(`${ec.source}|&([a-z#][a-z0-9]{1,31});`, "gi"), nc = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function rc(e, t) {
	if (t.charCodeAt(0) === 35 && nc.test(t)) {
		let n = t[1].toLowerCase() === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
		return Qs(n) ? $s(n) : e;
	}
	let n = us(e);
	return n === e ? e : n;
}
function ic(e) {
	return e.indexOf("\\") < 0 ? e : e.replace(ec, "$1");
}
function ac(e) {
	return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(tc, function(e, t, n) {
		return t || rc(e, n);
	});
}
var oc = /[&<>"]/, sc = /[&<>"]/g, cc = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function lc(e) {
	return cc[e];
}
function uc(e) {
	return oc.test(e) ? e.replace(sc, lc) : e;
}
var dc = /[.?*+^$[\]\\(){}|-]/g;
function fc(e) {
	return e.replace(dc, "\\$&");
}
function Z(e) {
	switch (e) {
		case 9:
		case 32: return !0;
	}
	return !1;
}
function pc(e) {
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
function mc(e) {
	return Ro.test(e) || zo.test(e);
}
function hc(e) {
	return mc($s(e));
}
function gc(e) {
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
function _c(e) {
	return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
}
function vc(e) {
	return e === 32 || e === 9 || e === 10 || e === 13;
}
function yc(e) {
	let t = 0;
	for (; t < e.length && vc(e.charCodeAt(t)); t++);
	let n = e.length - 1;
	for (; n >= t && vc(e.charCodeAt(n)); n--);
	return e.slice(t, n + 1);
}
var bc = {
	mdurl: No,
	ucmicro: Po
};
function xc(e, t, n) {
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
function Sc(e, t, n) {
	let r, i = t, a = {
		ok: !1,
		pos: 0,
		str: ""
	};
	if (e.charCodeAt(i) === 60) {
		for (i++; i < n;) {
			if (r = e.charCodeAt(i), r === 10 || r === 60) return a;
			if (r === 62) return a.pos = i + 1, a.str = ac(e.slice(t + 1, i)), a.ok = !0, a;
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
	return t === i || o !== 0 || (a.str = ac(e.slice(t, i)), a.pos = i, a.ok = !0), a;
}
function Cc(e, t, n, r) {
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
		if (i = e.charCodeAt(a), i === o.marker) return o.pos = a + 1, o.str += ac(e.slice(t, a)), o.ok = !0, o;
		if (i === 40 && o.marker === 41) return o;
		i === 92 && a + 1 < n && a++, a++;
	}
	return o.can_continue = !0, o.str += ac(e.slice(t, a)), o;
}
var wc = /* @__PURE__ */ Js({
	parseLinkDestination: () => Sc,
	parseLinkLabel: () => xc,
	parseLinkTitle: () => Cc
});
function Tc(e) {
	"@babel/helpers - typeof";
	return Tc = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
	}, Tc(e);
}
function Ec(e, t) {
	if (Tc(e) != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (Tc(r) != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
function Dc(e) {
	var t = Ec(e, "string");
	return Tc(t) == "symbol" ? t : t + "";
}
function Q(e, t, n) {
	return (t = Dc(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
var Oc = class {
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
}, kc = class {
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
}, Ac = {};
Ac.code_inline = function(e, t, n, r, i) {
	let a = e[t];
	return `<code${i.renderAttrs(a)}>${uc(a.content)}</code>`;
}, Ac.code_block = function(e, t, n, r, i) {
	let a = e[t];
	return `<pre${i.renderAttrs(a)}><code>${uc(e[t].content)}</code></pre>\n`;
}, Ac.fence = function(e, t, n, r, i) {
	let a = e[t], o = a.info ? ac(a.info).trim() : "", s = "", c = "";
	if (o) {
		let e = o.split(/(\s+)/g);
		s = e[0], c = e.slice(2).join("");
	}
	let l;
	if (l = n.highlight && n.highlight(a.content, s, c) || uc(a.content), l.indexOf("<pre") === 0) return l + "\n";
	if (o) {
		let e = a.attrIndex("class"), t = a.attrs ? a.attrs.slice() : [];
		e < 0 ? t.push(["class", `${n.langPrefix}${s}`]) : (t[e] = [t[e][0], t[e][1]], t[e][1] += ` ${n.langPrefix}${s}`);
		let r = { attrs: t };
		return `<pre><code${i.renderAttrs(r)}>${l}</code></pre>\n`;
	}
	return `<pre><code${i.renderAttrs(a)}>${l}</code></pre>\n`;
}, Ac.image = function(e, t, n, r, i) {
	let a = e[t];
	return a.attrs[a.attrIndex("alt")][1] = i.renderInlineAsText(a.children, n, r), i.renderToken(e, t, n);
}, Ac.hardbreak = function(e, t, n) {
	return n.xhtmlOut ? "<br />\n" : "<br>\n";
}, Ac.softbreak = function(e, t, n) {
	return n.breaks ? n.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
}, Ac.text = function(e, t) {
	return uc(e[t].content);
}, Ac.html_block = function(e, t) {
	return e[t].content;
}, Ac.html_inline = function(e, t) {
	return e[t].content;
};
var jc = class {
	constructor() {
		Q(this, "rules", Object.assign({}, Ac));
	}
	renderAttrs(e) {
		let t, n, r;
		if (!e.attrs) return "";
		for (r = "", t = 0, n = e.attrs.length; t < n; t++) r += ` ${uc(e.attrs[t][0])}="${uc(String(e.attrs[t][1]))}"`;
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
}, Mc = class {
	constructor(e, t, n) {
		Q(this, "tokens", []), Q(this, "inlineMode", !1), Q(this, "Token", Oc), this.src = e, this.env = n, this.md = t;
	}
}, Nc = /\r\n?/g, Pc = /\0/g;
function Fc(e) {
	let t;
	t = e.src.replace(Nc, "\n"), t = t.replace(Pc, "�"), e.src = t;
}
function Ic(e) {
	let t;
	e.inlineMode ? (t = new e.Token("inline", "", 0), t.content = e.src, t.map = [0, 1], t.children = [], e.tokens.push(t)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
}
function Lc(e) {
	let t = e.tokens, n = 0;
	for (let e = 0; e < t.length; e++) t[e].type !== "reference_definition" && (e !== n && (t[n] = t[e]), n++);
	t.length !== n && (t.length = n);
}
function Rc(e) {
	let t = e.tokens;
	for (let n = 0, r = t.length; n < r; n++) {
		let r = t[n];
		r.type === "inline" && e.md.inline.parse(r.content, e.md, e.env, r.children);
	}
}
function zc(e) {
	return /^<a[>\s]/i.test(e);
}
function Bc(e) {
	return /^<\/a\s*>/i.test(e);
}
function Vc(e) {
	let t = e.tokens;
	if (e.md.options.linkify) for (let n = 0, r = t.length; n < r; n++) {
		if (t[n].type !== "inline" || !e.md.linkify.test(t[n].content)) continue;
		let r = t[n].children, i = [], a = 0;
		for (let t = r.length - 1; t >= 0; t--) {
			let n = r[t];
			if (n.type === "link_close") for (t--; r[t].level !== n.level && r[t].type !== "link_open";) t--;
			else if (n.type === "html_inline" && (zc(n.content) && a > 0 && a--, Bc(n.content) && a++), !(a > 0) && n.type === "text" && e.md.linkify.test(n.content)) {
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
var Hc = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, Uc = /\((c|tm|r)\)/i, Wc = /\((c|tm|r)\)/gi, Gc = {
	c: "©",
	r: "®",
	tm: "™"
};
function Kc(e, t) {
	return Gc[t.toLowerCase()];
}
function qc(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && (r.content = r.content.replace(Wc, Kc)), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function Jc(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && Hc.test(r.content) && (r.content = r.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–")), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function Yc(e) {
	let t;
	if (e.md.options.typographer) for (t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && (Uc.test(e.tokens[t].content) && qc(e.tokens[t].children), Hc.test(e.tokens[t].content) && Jc(e.tokens[t].children));
}
var Xc = /['"]/, Zc = /['"]/g, Qc = "’", $c = 1e3;
function el(e, t, n) {
	for (; e.length > n;) {
		let n = e.pop();
		n.isSingleQuote ? t.single = n.prevSameQuoteIdx : t.double = n.prevSameQuoteIdx;
	}
}
function tl(e, t, n, r) {
	e[t] || (e[t] = []), e[t].push({
		pos: n,
		ch: r
	});
}
function nl(e, t) {
	let n = "", r = 0;
	t.sort((e, t) => e.pos - t.pos);
	for (let i = 0; i < t.length; i++) {
		let a = t[i];
		n += e.slice(r, a.pos) + a.ch, r = a.pos + 1;
	}
	return n + e.slice(r);
}
function rl(e, t) {
	let n, r = [], i = {
		single: -1,
		double: -1
	}, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = e[o].level;
		for (n = r.length - 1; n >= 0 && !(r[n].level <= c); n--);
		if (el(r, i, n + 1), s.type !== "text") continue;
		let l = s.content, u = 0, d = l.length;
		OUTER: for (; u < d;) {
			Zc.lastIndex = u;
			let s = Zc.exec(l);
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
			let _ = gc(h) || hc(h), v = gc(g) || hc(g), y = pc(h), b = pc(g);
			if (b ? f = !1 : v && (y || _ || (f = !1)), y ? p = !1 : _ && (b || v || (p = !1)), g === 34 && s[0] === "\"" && h >= 48 && h <= 57 && (p = f = !1), f && p && (f = _, p = v), !f && !p) m && tl(a, o, s.index, Qc);
			else {
				if (p && (n = m ? i.single : i.double, n >= 0 && r[n].level === c)) {
					let e = r[n], c, l;
					m ? (c = t.md.options.quotes[2], l = t.md.options.quotes[3]) : (c = t.md.options.quotes[0], l = t.md.options.quotes[1]), tl(a, o, s.index, l), tl(a, e.tokenIdx, e.contentPos, c), el(r, i, n);
					continue OUTER;
				}
				if (f) {
					if (r.length >= $c) return;
					r.push({
						tokenIdx: o,
						contentPos: s.index,
						isSingleQuote: m,
						level: c,
						prevSameQuoteIdx: m ? i.single : i.double
					}), m ? i.single = r.length - 1 : i.double = r.length - 1;
				} else p && m && tl(a, o, s.index, Qc);
			}
		}
	}
	Object.keys(a).forEach(function(t) {
		let n = Number(t);
		e[n].content = nl(e[n].content, a[t]);
	});
}
function il(e) {
	if (e.md.options.typographer) for (let t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && Xc.test(e.tokens[t].content) && rl(e.tokens[t].children, e);
}
function al(e) {
	let t, n, r = e.length;
	for (t = 0; t < r; t++) e[t].type === "text_special" && (e[t].type = "text");
	for (t = n = 0; t < r; t++) e[t].type === "text" && t + 1 < r && e[t + 1].type === "text" ? e[t + 1].content = e[t].content + e[t + 1].content : (t !== n && (e[n] = e[t]), n++);
	t !== n && (e.length = n);
}
function ol(e) {
	let t, n, r = e.tokens, i = r.length;
	for (let e = 0; e < i; e++) {
		if (r[e].type !== "inline") continue;
		let i = r[e].children, a = i.length;
		for (t = 0; t < a; t++) i[t].type === "text_special" && (i[t].type = "text"), i[t].children && al(i[t].children);
		for (t = n = 0; t < a; t++) i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
		t !== n && (i.length = n);
	}
}
var sl = [
	["normalize", Fc],
	["block", Ic],
	["strip_references", Lc],
	["inline", Rc],
	["linkify", Vc],
	["replacements", Yc],
	["smartquotes", il],
	["text_join", ol]
], cl = class {
	constructor() {
		Q(this, "ruler", new kc()), Q(this, "State", Mc);
		for (let e = 0; e < sl.length; e++) this.ruler.push(sl[e][0], sl[e][1]);
	}
	process(e) {
		let t = this.ruler.getRules("");
		for (let n = 0, r = t.length; n < r; n++) t[n](e);
	}
}, ll = class {
	constructor(e, t, n, r) {
		Q(this, "bMarks", []), Q(this, "eMarks", []), Q(this, "tShift", []), Q(this, "sCount", []), Q(this, "bsCount", []), Q(this, "blkIndent", 0), Q(this, "line", 0), Q(this, "lineMax", 0), Q(this, "tight", !1), Q(this, "listIndent", -1), Q(this, "parentType", "root"), Q(this, "level", 0), Q(this, "Token", Oc), this.src = e, this.md = t, this.env = n, this.tokens = r;
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
		let r = new Oc(e, t, n);
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
}, ul = 65536;
function dl(e, t) {
	let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t];
	return e.src.slice(n, r);
}
function fl(e) {
	let t = [], n = e.length, r = 0, i = e.charCodeAt(r), a = !1, o = 0, s = "";
	for (; r < n;) i === 124 && (a ? (s += e.substring(o, r - 1), o = r) : (t.push(s + e.substring(o, r)), s = "", o = r + 1)), a = i === 92, r++, i = e.charCodeAt(r);
	return t.push(s + e.substring(o)), t;
}
function pl(e, t, n, r) {
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
	let c = dl(e, t + 1), l = c.split("|"), u = [];
	for (let e = 0; e < l.length; e++) {
		let t = l[e].trim();
		if (!t) {
			if (e === 0 || e === l.length - 1) continue;
			return !1;
		}
		if (!/^:?-+:?$/.test(t)) return !1;
		t.charCodeAt(t.length - 1) === 58 ? u.push(t.charCodeAt(0) === 58 ? "center" : "right") : t.charCodeAt(0) === 58 ? u.push("left") : u.push("");
	}
	if (c = dl(e, t).trim(), c.indexOf("|") === -1 || e.sCount[t] - e.blkIndent >= 4) return !1;
	l = fl(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop();
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
		if (r || (c = dl(e, i).trim(), !c) || e.sCount[i] - e.blkIndent >= 4 || (l = fl(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop(), y += d - l.length, y > ul)) break;
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
function ml(e, t, n) {
	if (e.sCount[t] - e.blkIndent < 4) return !1;
	let r = t + 1, i = r;
	for (; r < n;) if (e.isEmpty(r)) r++;
	else if (e.sCount[r] - e.blkIndent >= 4) r++, i = r;
	else break;
	e.line = i;
	let a = e.push("code_block", "code", 0);
	return a.content = e.getLines(t, i, 4 + e.blkIndent, !1) + "\n", a.map = [t, e.line], !0;
}
function hl(e, t, n, r) {
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
function gl(e, t, n, r) {
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
function _l(e, t, n, r) {
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
function vl(e, t) {
	let n = e.eMarks[t], r = e.bMarks[t] + e.tShift[t], i = e.src.charCodeAt(r++);
	return i !== 42 && i !== 45 && i !== 43 || r < n && !Z(e.src.charCodeAt(r)) ? -1 : r;
}
function yl(e, t) {
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
function bl(e, t) {
	let n = e.level + 2;
	for (let r = t + 2, i = e.tokens.length - 2; r < i; r++) e.tokens[r].level === n && e.tokens[r].type === "paragraph_open" && (e.tokens[r + 2].hidden = !0, e.tokens[r].hidden = !0, r += 2);
}
function xl(e, t, n, r) {
	let i, a, o, s, c = t, l = !0;
	if (e.sCount[c] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[c] - e.listIndent >= 4 && e.sCount[c] < e.blkIndent) return !1;
	let u = !1;
	r && e.parentType === "paragraph" && e.sCount[c] >= e.blkIndent && (u = !0);
	let d, f, p;
	if ((p = yl(e, c)) >= 0) {
		if (d = !0, o = e.bMarks[c] + e.tShift[c], f = Number(e.src.slice(o, p - 1)), u && f !== 1) return !1;
	} else if ((p = vl(e, c)) >= 0) d = !1;
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
			if (p = yl(e, c), p < 0) break;
			o = e.bMarks[c] + e.tShift[c];
		} else if (p = vl(e, c), p < 0) break;
		if (m !== e.src.charCodeAt(p - 1)) break;
	}
	return s = d ? e.push("ordered_list_close", "ol", -1) : e.push("bullet_list_close", "ul", -1), s.markup = String.fromCharCode(m), g[1] = c, e.line = c, e.parentType = y, l && bl(e, h), !0;
}
var Sl = 999;
function Cl(e) {
	let t = e.length;
	for (let n = 0; n < e.length - 1; n++) {
		let r = e.charCodeAt(n);
		if (r < 55296 || r > 56319) continue;
		let i = e.charCodeAt(n + 1);
		i >= 56320 && i <= 57343 && (t--, n++);
	}
	return t;
}
function wl(e, t) {
	return Math.min(e.eMarks[t] + 1, e.src.length);
}
function Tl(e, t) {
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
function El(e, t, n, r) {
	let i = e.src, a = e.bMarks[t] + e.tShift[t], o = t + 1;
	if (e.sCount[t] - e.blkIndent >= 4 || i.charCodeAt(a) !== 91) return !1;
	let s = wl(e, t), c = "", l = -1, u = ++a;
	for (; a < s;) {
		if (c.length + a - u > Sl * 2) return !1;
		let t = i.charCodeAt(a);
		if (t === 91) return !1;
		if (t === 93) {
			l = a;
			break;
		}
		if (t === 92 && (t = i.charCodeAt(++a)), t === 10 && a < s) {
			let t = Tl(e, o);
			if (t < 0) return !1;
			c += i.slice(u, s), a = u = t, s = wl(e, o++);
		} else a++;
	}
	if (l < 0 || i.charCodeAt(l + 1) !== 58 || (c += i.slice(u, l), c.length > Sl && Cl(c) > Sl)) return !1;
	for (a = l + 2; a < s;) {
		let t = i.charCodeAt(a);
		if (t === 10) {
			let t = Tl(e, o);
			if (t < 0) break;
			a = t, s = wl(e, o++);
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
			let t = Tl(e, o);
			if (t < 0) break;
			a = t, s = wl(e, o++);
		} else if (Z(t)) a++;
		else break;
	}
	let g = a, _ = e.md.helpers.parseLinkTitle(i, a, s);
	for (; _.can_continue;) {
		let t = Tl(e, o);
		if (t < 0) break;
		a = t, s = wl(e, o++), _ = e.md.helpers.parseLinkTitle(i, a, s, _);
	}
	let v;
	for (g !== p && _.ok ? (v = _.str, a = _.pos) : (v = "", a = p, s = m, o = h); a < s && Z(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10 && v) for (v = "", a = p, s = m, o = h; a < s && Z(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10) return !1;
	let y = _c(c);
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
var Dl = /* @__PURE__ */ "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), Ol = "<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*\\/?>", kl = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
RegExp(`^(?:${Ol}|${kl}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var Al = RegExp(`^(?:${Ol}|${kl})`), jl = [
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
		RegExp(`^</?(${Dl.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		!0
	],
	[
		RegExp(`${Al.source}\\s*$`),
		/^$/,
		!1
	]
];
function Ml(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(i) !== 60) return !1;
	let o = e.src.slice(i, a), s = 0;
	for (; s < jl.length && !jl[s][0].test(o); s++);
	if (s === jl.length) return !1;
	if (r) return jl[s][2];
	let c = t + 1, l = jl[s][1].test("");
	if (!jl[s][1].test(o)) {
		for (; c < n && !(e.sCount[c] < e.blkIndent && (l || !e.isEmpty(c))); c++) if (i = e.bMarks[c] + e.tShift[c], a = e.eMarks[c], o = e.src.slice(i, a), jl[s][1].test(o)) {
			o.length !== 0 && c++;
			break;
		}
	}
	e.line = c;
	let u = e.push("html_block", "", 0);
	return u.map = [t, c], u.content = e.getLines(t, c, e.blkIndent, !0), !0;
}
function Nl(e, t, n, r) {
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
	u.content = yc(e.src.slice(i, a)), u.map = [t, e.line], u.children = [];
	let d = e.push("heading_close", `h${s}`, -1);
	return d.markup = "########".slice(0, s), !0;
}
function Pl(e, t, n) {
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
	let c = yc(e.getLines(t, s, e.blkIndent, !1));
	e.line = s + 1;
	let l = e.push("heading_open", `h${a}`, 1);
	l.markup = String.fromCharCode(o), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = c, u.map = [t, e.line - 1], u.children = [];
	let d = e.push("heading_close", `h${a}`, -1);
	return d.markup = String.fromCharCode(o), e.parentType = i, !0;
}
function Fl(e, t, n) {
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
	let o = yc(e.getLines(t, a, e.blkIndent, !1));
	e.line = a;
	let s = e.push("paragraph_open", "p", 1);
	s.map = [t, e.line];
	let c = e.push("inline", "", 0);
	return c.content = o, c.map = [t, e.line], c.children = [], e.push("paragraph_close", "p", -1), e.parentType = i, !0;
}
var Il = [
	[
		"table",
		pl,
		["paragraph", "reference"]
	],
	["code", ml],
	[
		"fence",
		hl,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		gl,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		_l,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		xl,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", El],
	[
		"html_block",
		Ml,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		Nl,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", Pl],
	["paragraph", Fl]
], Ll = class {
	constructor() {
		Q(this, "ruler", new kc()), Q(this, "State", ll);
		for (let e = 0; e < Il.length; e++) this.ruler.push(Il[e][0], Il[e][1], { alt: (Il[e][2] || []).slice() });
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
}, Rl = class {
	constructor(e, t, n, r) {
		Q(this, "pos", 0), Q(this, "level", 0), Q(this, "pending", ""), Q(this, "pendingLevel", 0), Q(this, "cache", {}), Q(this, "backticks", {}), Q(this, "backticksScanned", !1), Q(this, "skipHtmlSpecial", !1), Q(this, "linkLevel", 0), Q(this, "delimiters", []), Q(this, "_prev_delimiters", []), Q(this, "Token", Oc), this.src = e, this.env = n, this.md = t, this.tokens = r, this.tokens_meta = Array(r.length), this.posMax = this.src.length;
	}
	pushPending() {
		let e = new Oc("text", "", 0);
		return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
	}
	push(e, t, n) {
		this.pending && this.pushPending();
		let r = new Oc(e, t, n), i;
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
		let c = gc(i) || hc(i), l = gc(s) || hc(s), u = pc(i), d = pc(s), f = !d && (!l || u || c), p = !u && (!c || d || l);
		return {
			can_open: f && (t || !p || c),
			can_close: p && (t || !f || l),
			length: o
		};
	}
};
function zl(e) {
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
function Bl(e, t) {
	let n = e.pos;
	for (; n < e.posMax && !zl(e.src.charCodeAt(n));) n++;
	return n !== e.pos && (t || (e.pending += e.src.slice(e.pos, n)), e.pos = n, !0);
}
function Vl(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122;
}
function Hl(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
}
function Ul(e, t) {
	if (!e.md.options.linkify || e.linkLevel > 0) return !1;
	let n = e.pos, r = e.posMax;
	if (n + 3 > r || e.src.charCodeAt(n) !== 58 || e.src.charCodeAt(n + 1) !== 47 || e.src.charCodeAt(n + 2) !== 47) return !1;
	let i = n - Math.min(10, e.pending.length, n), a = n;
	for (; a > i && Hl(e.src.charCodeAt(a - 1));) a--;
	if (a === n || !Vl(e.src.charCodeAt(a))) return !1;
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
function Wl(e, t) {
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
var Gl = [];
for (let e = 0; e < 256; e++) Gl.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
	Gl[e.charCodeAt(0)] = 1;
});
function Kl(e, t) {
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
		t.content = i < 256 && Gl[i] !== 0 ? a : o, t.markup = o, t.info = "escape";
	}
	return e.pos = n + 1, !0;
}
function ql(e) {
	let t = {}, n = 0;
	for (; (n = e.indexOf("`", n)) !== -1;) {
		let r = n;
		for (; e.charCodeAt(++n) === 96;);
		t[n - r] = r;
	}
	return t;
}
function Jl(e, t) {
	let n = e.pos;
	if (e.src.charCodeAt(n) !== 96) return !1;
	let r = e.posMax, i = n + 1;
	for (; i < r && e.src.charCodeAt(i) === 96;) i++;
	let a = e.src.slice(n, i), o = a.length;
	if (e.backticksScanned ||= (e.backticks = ql(e.src), !0), (e.backticks[o] ?? -1) >= i) {
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
function Yl(e, t) {
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
function Xl(e, t) {
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
function Zl(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	Xl(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && Xl(e, n);
	}
}
var Ql = {
	tokenize: Yl,
	postProcess: Zl
};
function $l(e, t) {
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
function eu(e, t) {
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
function tu(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	eu(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && eu(e, n);
	}
}
var nu = {
	tokenize: $l,
	postProcess: tu
};
function ru(e, t) {
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
		if (m < d && e.src.charCodeAt(m) === 91 ? (c = m + 1, m = e.md.helpers.parseLinkLabel(e, m), m >= 0 ? r = e.src.slice(c, m++) : m = p + 1) : m = p + 1, r ||= e.src.slice(f, p), r = _c(r), a = e.env.references[r], !a) return e.pos = u, !1;
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
function iu(e, t) {
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
		if (a < f && e.src.charCodeAt(a) === 91 ? (l = a + 1, a = e.md.helpers.parseLinkLabel(e, a), a >= 0 ? i = e.src.slice(l, a++) : a = m + 1) : a = m + 1, i ||= e.src.slice(p, m), i = _c(i), o = e.env.references[i], !o) return e.pos = d, !1;
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
var au = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, ou = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function su(e, t) {
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
	if (ou.test(a)) {
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
	if (au.test(a)) {
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
function cu(e) {
	return /^<a[>\s]/i.test(e);
}
function lu(e) {
	return /^<\/a\s*>/i.test(e);
}
function uu(e) {
	let t = e | 32;
	return t >= 97 && t <= 122;
}
function du(e, t) {
	let n = e.src, r, i;
	if (n.startsWith("<!--", t)) {
		if (n.startsWith(">", t + 4)) return t + 5;
		if (n.startsWith("->", t + 4)) return t + 6;
		r = t + 4, i = "-->";
	} else if (n.startsWith("<![CDATA[", t)) r = t + 9, i = "]]>";
	else if (n.charCodeAt(t + 1) === 63) r = t + 2, i = "?>";
	else if (uu(n.charCodeAt(t + 2))) r = t + 3, i = ">";
	else return -1;
	if (e.skipHtmlSpecial) return -1;
	let a = n.indexOf(i, r);
	return a < 0 ? (e.skipHtmlSpecial = !0, -1) : a + i.length;
}
function fu(e, t) {
	if (!e.md.options.html) return !1;
	let n = e.posMax, r = e.pos;
	if (e.src.charCodeAt(r) !== 60 || r + 2 >= n) return !1;
	let i, a = e.src.charCodeAt(r + 1);
	if (a === 33 || a === 63) i = du(e, r);
	else if (a === 47 || uu(a)) {
		let t = e.src.slice(r).match(Al);
		i = t ? r + t[0].length : -1;
	} else return !1;
	if (i < 0) return !1;
	if (!t) {
		let t = e.push("html_inline", "", 0);
		t.content = e.src.slice(r, i), cu(t.content) && e.linkLevel++, lu(t.content) && e.linkLevel--;
	}
	return e.pos = i, !0;
}
var pu = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, mu = /^&([a-z][a-z0-9]{1,31});/i;
function hu(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 38 || n + 1 >= r) return !1;
	if (e.src.charCodeAt(n + 1) === 35) {
		let r = e.src.slice(n).match(pu);
		if (r) {
			if (!t) {
				let t = r[1][0].toLowerCase() === "x" ? parseInt(r[1].slice(1), 16) : parseInt(r[1], 10), n = e.push("text_special", "", 0);
				n.content = Qs(t) ? $s(t) : $s(65533), n.markup = r[0], n.info = "entity";
			}
			return e.pos += r[0].length, !0;
		}
	} else {
		let r = e.src.slice(n).match(mu);
		if (r) {
			let n = us(r[0]);
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
function gu(e) {
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
function _u(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	gu(e.delimiters);
	for (let e = 0; e < n; e++) {
		let n = t[e]?.delimiters;
		n && gu(n);
	}
}
function vu(e) {
	let t, n, r = 0, i = e.tokens, a = e.tokens.length;
	for (t = n = 0; t < a; t++) i[t].nesting < 0 && r--, i[t].level = r, i[t].nesting > 0 && r++, i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
	t !== n && (i.length = n);
}
var yu = [
	["text", Bl],
	["linkify", Ul],
	["newline", Wl],
	["escape", Kl],
	["backticks", Jl],
	["strikethrough", Ql.tokenize],
	["emphasis", nu.tokenize],
	["link", ru],
	["image", iu],
	["autolink", su],
	["html_inline", fu],
	["entity", hu]
], bu = [
	["balance_pairs", _u],
	["strikethrough", Ql.postProcess],
	["emphasis", nu.postProcess],
	["fragments_join", vu]
], xu = class {
	constructor() {
		Q(this, "ruler", new kc()), Q(this, "ruler2", new kc()), Q(this, "State", Rl);
		for (let e = 0; e < yu.length; e++) this.ruler.push(yu[e][0], yu[e][1]);
		for (let e = 0; e < bu.length; e++) this.ruler2.push(bu[e][0], bu[e][1]);
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
}, Su = {
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
}, Cu = /^(vbscript|javascript|file|data):/, wu = /^data:image\/(gif|png|jpeg|webp);/, Tu = [
	"http:",
	"https:",
	"mailto:"
], Eu = class {
	validateLink(e) {
		let t = e.trim().toLowerCase();
		return !Cu.test(t) || wu.test(t);
	}
	normalizeLink(e) {
		let t = Mo(e, !0);
		if (t.hostname && (!t.protocol || Tu.indexOf(t.protocol) >= 0)) try {
			t.hostname = Ks.toASCII(t.hostname);
		} catch {}
		return t.auth &&= yo(t.auth), t.hostname &&= yo(t.hostname), t.pathname &&= yo(t.pathname), t.search &&= yo(t.search), t.hash &&= yo(t.hash), bo(t);
	}
	normalizeLinkText(e) {
		let t = Mo(e, !0);
		if (t.hostname && (!t.protocol || Tu.indexOf(t.protocol) >= 0)) try {
			t.hostname = Ks.toUnicode(t.hostname);
		} catch {}
		return go(bo(t), go.defaultChars + "%");
	}
	constructor(...e) {
		Q(this, "inline", new xu()), Q(this, "block", new Ll()), Q(this, "core", new cl()), Q(this, "renderer", new jc()), Q(this, "linkify", new ys()), Q(this, "utils", Ys), Q(this, "helpers", Object.assign({}, wc));
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
			if (t = Su[n], !t) throw Error(`Wrong 'markdown-it' preset "${n}", check name`);
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
Q(Eu, "Token", Oc), Q(Eu, "Ruler", kc), Q(Eu, "Renderer", jc), Q(Eu, "ParserCore", cl), Q(Eu, "StateCore", Mc), Q(Eu, "ParserBlock", Ll), Q(Eu, "StateBlock", ll), Q(Eu, "ParserInline", xu), Q(Eu, "StateInline", Rl);
var Du = Xs(Eu), Ou = /* @__PURE__ */ new Set([
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
]), ku = null;
function Au(e) {
	return ku ??= new Du({
		html: !1,
		linkify: !0,
		breaks: !0
	}).disable("image"), ju(ku.parse(e, {})[Symbol.iterator](), "");
}
function ju(e, t) {
	let n = [];
	for (let r = e.next(); !r.done; r = e.next()) {
		let i = r.value;
		if (i.nesting === -1 && i.type === t) return n;
		n.push(...Mu(i, e));
	}
	return n;
}
function Mu(e, t) {
	switch (e.type) {
		case "inline": return ju((e.children ?? [])[Symbol.iterator](), "");
		case "text":
		case "html_inline":
		case "html_block": return [e.content];
		case "code_inline": return [E("code", e.content)];
		case "fence":
		case "code_block": return [E("pre", e.content)];
		case "softbreak":
		case "hardbreak": return [E("br")];
		case "hr": return [E("hr")];
	}
	if (e.nesting !== 1) return [];
	let n = ju(t, e.type.replace(/_open$/, "_close"));
	return e.hidden || !Ou.has(e.tag) ? n : [E(e.tag, e.tag === "a" ? Nu(String(e.attrGet("href") ?? "")) : {}, n)];
}
function Nu(e) {
	return /^(https?:|mailto:|\/(?!\/)|#)/i.test(e) ? {
		href: e,
		target: "_blank",
		rel: "noopener noreferrer nofollow"
	} : {};
}
// src/canvas/layers/NoteView.vue?vue&type=script&setup=true&lang.ts
var Pu = ["data-note-id", "onKeydown"], Fu = ["onKeydown"], Iu = {
	key: 1,
	class: "markdown"
}, Lu = {
	key: 2,
	class: "empty"
}, Ru = ["data-of"], zu = /* @__PURE__ */ T({
	__name: "NoteView",
	props: {
		id: {},
		note: {}
	},
	setup(e) {
		let t = e, n = o(), r = Gi(), i = F(!1), a = F(""), s = F(null), c = g(() => Hn(r.scene, t.id, t.note)), l = g(() => n.selection.notes.has(t.id)), u = () => Au(t.note.text ?? "");
		async function d() {
			n.readOnly.value || (a.value = t.note.text ?? "", i.value = !0, await k(), s.value?.focus());
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
		return (t, n) => (P(), y("div", {
			class: A(["note", { selected: l.value }]),
			"data-note-id": e.id,
			"data-testid": "note",
			tabindex: "0",
			role: "group",
			"aria-label": "Note",
			style: j({
				transform: `translate(${c.value.x}px, ${c.value.y}px)`,
				width: `${c.value.width}px`,
				minHeight: `${c.value.height}px`,
				"--tint": e.note.place?.colour || void 0
			}),
			onDblclick: K(d, ["stop"]),
			onKeydown: [G(K(d, ["stop"]), ["f2"]), G(K(d, ["self", "stop"]), ["enter"])]
		}, [i.value ? W((P(), y("textarea", {
			key: 0,
			ref_key: "area",
			ref: s,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			"aria-label": "Text of the note, Markdown",
			onKeydown: [G(K(f, ["stop"]), ["escape"]), n[1] ||= K(() => {}, ["stop"])],
			onBlur: f
		}, null, 40, Fu)), [[V, a.value]]) : e.note.text ? (P(), y("div", Iu, [C(u)])) : (P(), y("p", Lu, "Double click to write")), b("i", {
			class: "corner",
			"data-resize": "note",
			"data-of": e.id
		}, null, 8, Ru)], 46, Pu));
	}
}), Bu = {
	class: "overlay",
	width: "1",
	height: "1",
	"aria-hidden": "true"
}, Vu = [
	"x1",
	"x2",
	"y1",
	"y2"
], Hu = ["d", "stroke"], Uu = [
	"cx",
	"cy",
	"fill"
], Wu = /* @__PURE__ */ T({
	__name: "OverlayLayer",
	setup(e) {
		let { overlay: t, wiring: n, scene: r, moves: i } = Gi(), a = g(() => {
			i.value;
			let e = n.from.value, a = t.loose.value, o = e && r.nodes.get(e.node);
			if (!e || !o || !a) return null;
			let s = r.portAt(o, e.port, e.side), c = n.over.value, l = c && r.nodes.get(c.node), u = c && l ? r.portAt(l, c.port, c.side) : a, [d, f] = e.side === "out" ? [s, u] : [u, s], p = (e.side === "out" ? o.facts.kind?.outputs : o.facts.kind?.inputs)?.find((t) => t.name === e.port)?.sort ?? "any";
			return {
				path: zr({
					x1: d.x,
					y1: d.y,
					x2: f.x,
					y2: f.y
				}),
				colour: `var(--t-${p}, var(--t-any))`,
				end: u
			};
		});
		return (e, n) => (P(), y("svg", Bu, [
			z(t).rectangle.value ? (P(), y("rect", O({
				key: 0,
				class: "rectangle"
			}, z(t).rectangle.value), null, 16)) : v("", !0),
			(P(!0), y(m, null, I(z(t).guides.value, (e) => (P(), y("line", {
				key: `${e.axis} ${e.at}`,
				class: "guide",
				x1: e.axis === "x" ? e.at : e.from,
				x2: e.axis === "x" ? e.at : e.to,
				y1: e.axis === "x" ? e.from : e.at,
				y2: e.axis === "x" ? e.to : e.at
			}, null, 8, Vu))), 128)),
			a.value ? (P(), y(m, { key: 1 }, [b("path", {
				class: "loose",
				d: a.value.path,
				stroke: a.value.colour
			}, null, 8, Hu), b("circle", {
				cx: a.value.end.x,
				cy: a.value.end.y,
				r: "5",
				fill: a.value.colour
			}, null, 8, Uu)], 64)) : v("", !0)
		]));
	}
}), Gu = {
	class: "people",
	"aria-hidden": "true"
}, Ku = ["data-client"], qu = /* @__PURE__ */ T({
	__name: "PeopleLayer",
	setup(e) {
		let t = o(), n = a(), r = g(() => {
			let { x: e, y: r, zoom: i } = n.viewport.value;
			return t.people.value.flatMap(({ client: t, name: n, colour: a, cursor: o }) => o ? [{
				client: t,
				name: n,
				colour: a,
				place: `translate(${o[0] * i + e}px, ${o[1] * i + r}px)`
			}] : []);
		});
		return (e, t) => (P(), y("div", Gu, [(P(!0), y(m, null, I(r.value, (e) => (P(), y("div", {
			key: e.client,
			class: "person",
			"data-testid": "cursor",
			"data-client": e.client,
			style: j({
				transform: e.place,
				"--colour": e.colour
			})
		}, [t[0] ||= b("svg", {
			width: "14",
			height: "16",
			viewBox: "0 0 14 16"
		}, [b("path", {
			d: "M1 1l12 6-5.5 1.5L5 14z",
			fill: "var(--colour)",
			stroke: "#fff"
		})], -1), b("span", null, R(e.name), 1)], 12, Ku))), 128))]));
	}
}), Ju = {
	key: 0,
	class: "results",
	role: "group",
	"aria-label": "Results of the run"
}, Yu = /* @__PURE__ */ T({
	__name: "ShowResults",
	setup(e) {
		let t = o(), n = a(), r = Gi(), i = F(!1);
		H(() => yt(t), (e, t) => i.value = t === !0 && !e);
		let s = g(() => (t.states.version.value, i.value ? [...r.scene.nodes.values()].filter(({ id: e, outOf: n }) => {
			let r = t.states.raw.get(e);
			return r?.state === "failed" || n.size === 0 && r?.preview !== void 0;
		}) : [])), c = g(() => (n.viewport.value, r.moves.value, s.value.some((e) => !pn(r.viewport.view, e))));
		function l() {
			r.looking.fit(s.value.map(({ id: e }) => e)), i.value = !1;
		}
		return (e, t) => i.value && c.value ? (P(), y("div", Ju, [b("button", {
			type: "button",
			"data-testid": "show-results",
			onClick: l
		}, "Show results"), b("button", {
			type: "button",
			"aria-label": "Not now",
			title: "Not now",
			onClick: t[0] ||= (e) => i.value = !1
		}, "×")])) : v("", !0);
	}
}), Xu = {
	class: "zoom-bar",
	role: "toolbar",
	"aria-label": "View"
}, Zu = ["aria-label"], Qu = ["aria-pressed"], $u = /* @__PURE__ */ T({
	__name: "ZoomBar",
	setup(e) {
		let t = o(), n = a(), r = g(() => Math.round(n.viewport.value.zoom * 100));
		return (e, i) => (P(), y("div", Xu, [
			b("button", {
				type: "button",
				"aria-label": "Zoom out",
				title: "Zoom out",
				onClick: i[0] ||= (e) => z(n).canvas?.zoomBy(1 / 1.25)
			}, "−"),
			b("button", {
				type: "button",
				class: "percent",
				title: "Show at 100 %",
				"aria-label": `Zoom is ${r.value} %, show at 100 %`,
				onClick: i[1] ||= (e) => z(n).canvas?.zoomTo(1)
			}, R(r.value) + " %", 9, Zu),
			b("button", {
				type: "button",
				"aria-label": "Zoom in",
				title: "Zoom in",
				onClick: i[2] ||= (e) => z(n).canvas?.zoomBy(1.25)
			}, "+"),
			b("button", {
				type: "button",
				title: "Show everything",
				onClick: i[3] ||= (e) => z(n).canvas?.fit()
			}, "Fit"),
			z(t).readOnly.value ? v("", !0) : (P(), y("button", {
				key: 0,
				type: "button",
				title: "Arrange the nodes along their wires",
				onClick: i[4] ||= (e) => z(n).canvas?.tidy()
			}, "Tidy")),
			b("button", {
				type: "button",
				"aria-pressed": z(n).outline.value,
				title: "The flow as a list",
				onClick: i[5] ||= (e) => z(n).outline.value = !z(n).outline.value
			}, "Outline", 8, Qu)
		]));
	}
}), ed = {
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
function td(e) {
	return `var(--f-${e.replace(/[^a-z0-9_-]/gi, "")}, var(--f-other))`;
}
function nd(e) {
	return ed[e] ?? (e.slice(0, 1).toUpperCase() || "?");
}
function rd(e) {
	return `var(--t-${e}, var(--t-any))`;
}
// src/panels/parts/FamilyGlyph.vue
var id = /* @__PURE__ */ T({
	__name: "FamilyGlyph",
	props: { family: {} },
	setup(e) {
		return (t, n) => (P(), y("span", {
			class: "te-glyph",
			style: j({ background: z(td)(e.family) }),
			"aria-hidden": "true"
		}, R(z(nd)(e.family)), 5));
	}
}), ad = [
	"data-node",
	"data-port",
	"data-side",
	"data-type",
	"tabindex",
	"aria-label",
	"aria-pressed",
	"aria-disabled"
], od = {
	key: 0,
	class: "label"
}, sd = ["title"], cd = /* @__PURE__ */ T({
	__name: "NodePort",
	props: {
		node: {},
		facts: {},
		side: {},
		focusable: { type: Boolean },
		labelled: { type: Boolean }
	},
	setup(e) {
		let t = e, n = Gi(), r = g(() => n.wiring.verdict(t.node, t.facts.name, t.side)), i = g(() => {
			let e = n.wiring.over.value;
			return e?.node === t.node && e.port === t.facts.name && e.side === t.side;
		}), a = g(() => {
			let { label: e, type: n, linked: r, parameter: i } = t.facts, a = i ? `, reads ${i}` : r ? ", connected" : "";
			return `${t.side === "in" ? "Input" : "Output"} ${e} of ${t.node}, ${n}${a}`;
		});
		return (t, n) => (P(), y("span", {
			class: A(["port", [
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
			b("i", {
				class: "dot",
				style: j({ background: `var(--t-${e.facts.sort}, var(--t-any))` })
			}, null, 4),
			e.labelled ? v("", !0) : (P(), y("span", od, R(e.facts.label), 1)),
			e.facts.parameter && !e.labelled ? (P(), y("span", {
				key: 1,
				class: "parameter",
				title: `Reads the parameter ${e.facts.parameter}`
			}, R(e.facts.parameter), 9, sd)) : v("", !0)
		], 10, ad));
	}
}), ld = ["title"], ud = { class: "name" }, dd = ["tabindex"], fd = [
	"disabled",
	"checked",
	"tabindex",
	"data-field"
], pd = [
	"disabled",
	"value",
	"tabindex",
	"data-field"
], md = ["value"], hd = ["value"], gd = [
	"readonly",
	"inputmode",
	"placeholder",
	"tabindex",
	"data-field",
	"aria-required"
], _d = ["tabindex"], vd = /* @__PURE__ */ T({
	__name: "NodeSetting",
	props: {
		node: {},
		port: {},
		setting: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = Gi(), s = F(t.setting.text), c = F(!1);
		H(() => t.setting.text, (e) => {
			c.value || (s.value = e);
		});
		let l = g(() => t.setting.expression ? "text" : t.setting.field.control), u = g(() => t.setting.field.choices.map((e) => e === null ? "" : String(e))), d = g(() => (t.setting.text || t.setting.placeholder).toLowerCase() === "true"), f = g(() => t.setting.text || t.setting.placeholder);
		function p() {
			c.value = !0, i.mounting.pin(t.node);
		}
		function h() {
			c.value && (c.value = !1, i.mounting.unpin(t.node), _(s.value));
		}
		function _(e) {
			e !== t.setting.text && n.command("set_field", {
				node: t.node,
				port: t.port.name,
				text: e
			});
		}
		function x(e) {
			e.key === "Escape" && (s.value = t.setting.text), (e.key === "Escape" || e.key === "Enter") && (e.stopPropagation(), i.elementOf(t.node)?.focus({ preventScroll: !0 }));
		}
		function S() {
			n.selection.only(t.node), r.inspector.value = !0, r.inspectorTab.value = "settings";
		}
		return (t, r) => (P(), y("label", {
			class: A(["setting", { code: e.setting.expression }]),
			title: e.port.help || e.port.label
		}, [b("span", ud, R(e.port.label), 1), e.port.parameter ? (P(), y("button", {
			key: 0,
			type: "button",
			class: "parameter",
			tabindex: e.focusable ? 0 : -1,
			onClick: S
		}, R(e.port.parameter), 9, dd)) : l.value === "boolean" ? (P(), y("input", {
			key: 1,
			type: "checkbox",
			disabled: z(n).readOnly.value !== "",
			checked: d.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: r[0] ||= (e) => _(e.target.checked ? "true" : "false")
		}, null, 40, fd)) : l.value === "choice" ? (P(), y("select", {
			key: 2,
			disabled: z(n).readOnly.value !== "",
			value: f.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: r[1] ||= (e) => _(e.target.value)
		}, [u.value.includes(f.value) ? v("", !0) : (P(), y("option", {
			key: 0,
			value: f.value
		}, R(f.value || "choose"), 9, md)), (P(!0), y(m, null, I(u.value, (e) => (P(), y("option", {
			key: e,
			value: e
		}, R(e), 9, hd))), 128))], 40, pd)) : z(Ci)(e.setting) ? W((P(), y("input", {
			key: 3,
			"onUpdate:modelValue": r[2] ||= (e) => s.value = e,
			type: "text",
			readonly: z(n).readOnly.value !== "",
			inputmode: l.value === "number" || l.value === "integer" ? "decimal" : "text",
			placeholder: e.setting.placeholder,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			"aria-required": e.port.required,
			spellcheck: "false",
			autocomplete: "off",
			onFocus: p,
			onBlur: h,
			onKeydown: x
		}, null, 40, gd)), [[V, s.value]]) : (P(), y("button", {
			key: 4,
			type: "button",
			class: "more",
			tabindex: e.focusable ? 0 : -1,
			onClick: S
		}, R(e.setting.text || e.setting.placeholder || "set…"), 9, _d))], 10, ld));
	}
}), yd = { class: "rows" }, bd = {
	key: 0,
	class: "excerpt"
}, xd = {
	key: 1,
	class: "folded"
}, Sd = /* @__PURE__ */ T({
	__name: "NodeBody",
	props: {
		id: {},
		facts: {},
		selected: { type: Boolean }
	},
	setup(e) {
		return (t, n) => e.facts.place.collapsed ? (P(), y("span", xd, [(P(!0), y(m, null, I(e.facts.rows.rows.filter((e) => e.input), (t) => (P(), _(cd, {
			key: t.input.name,
			node: e.id,
			facts: t.input,
			side: "in",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"]))), 128)), (P(!0), y(m, null, I(e.facts.rows.rows.filter((e) => e.output), (t) => (P(), _(cd, {
			key: t.output.name,
			node: e.id,
			facts: t.output,
			side: "out",
			focusable: !1,
			labelled: ""
		}, null, 8, ["node", "facts"]))), 128))])) : (P(), y(m, { key: 0 }, [b("div", yd, [(P(!0), y(m, null, I(e.facts.rows.rows, (t, n) => (P(), y("div", {
			key: t.input?.name ?? `out ${t.output?.name ?? n}`,
			class: "row"
		}, [
			t.input ? (P(), _(cd, {
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
			])) : v("", !0),
			t.input && t.setting ? (P(), _(vd, {
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
			])) : v("", !0),
			t.output ? (P(), _(cd, {
				key: 2,
				node: e.id,
				facts: t.output,
				side: "out",
				focusable: e.selected
			}, null, 8, [
				"node",
				"facts",
				"focusable"
			])) : v("", !0)
		]))), 128))]), e.facts.rows.excerpt.length > 0 ? (P(), y("pre", bd, R(e.facts.rows.excerpt.join("\n")), 1)) : v("", !0)], 64));
	}
}), Cd = ["aria-label", "title"], wd = {
	role: "img",
	"aria-label": "Out of date",
	class: "mark",
	"data-testid": "stale",
	title: "Something that this value depends on has changed since: run it again"
}, Td = /* @__PURE__ */ T({
	__name: "NodeMarks",
	props: { id: {} },
	setup(e) {
		let t = e, n = o(), r = g(() => n.states.get(t.id)?.stale === !0), i = g(() => n.drawing.pins.value.get(t.id));
		return (e, t) => (P(), y(m, null, [W(b("span", {
			role: "img",
			"aria-label": `Pinned to ${i.value?.label ?? ""}`,
			class: "mark pin",
			"data-testid": "pin",
			title: `A pinned value stands in its place: ${i.value?.label ?? ""}`
		}, "⌖", 8, Cd), [[le, i.value]]), W(b("span", wd, "△", 512), [[le, r.value && !i.value]])], 64));
	}
}), Ed = ["onKeydown"], Dd = ["title"], Od = /* @__PURE__ */ T({
	__name: "NodeName",
	props: { node: {} },
	setup(e) {
		let t = e, n = o(), r = Gi(), i = g(() => r.renaming.value === t.node), a = F(""), s = F(null);
		H(i, async (e) => {
			e && (a.value = t.node, await k(), s.value?.focus(), s.value?.select());
		}, { immediate: !0 });
		async function c() {
			if (!i.value) return;
			r.renaming.value = null;
			let e = a.value.trim();
			r.elementOf(t.node)?.focus({ preventScroll: !0 }), e !== "" && e !== t.node && (await n.command("rename", {
				node: t.node,
				to: e
			}), r.looking.reveal(e, () => r.elementOf(e)?.focus({ preventScroll: !0 })));
		}
		function l() {
			r.renaming.value = null, r.elementOf(t.node)?.focus({ preventScroll: !0 });
		}
		return (t, n) => i.value ? W((P(), y("input", {
			key: 0,
			ref_key: "input",
			ref: s,
			"onUpdate:modelValue": n[0] ||= (e) => a.value = e,
			class: "rename",
			"aria-label": "Name of the node",
			spellcheck: "false",
			autocomplete: "off",
			onKeydown: [G(K(c, ["stop"]), ["enter"]), G(K(l, ["stop"]), ["escape"])],
			onBlur: c
		}, null, 40, Ed)), [[V, a.value]]) : (P(), y("b", {
			key: 1,
			class: "name",
			title: e.node,
			onDblclick: n[1] ||= K((t) => z(r).editor.readOnly.value || (z(r).renaming.value = e.node), ["stop"])
		}, R(e.node), 41, Dd));
	}
}), kd = ["aria-label", "aria-valuenow"], Ad = /* @__PURE__ */ T({
	__name: "NodeProgress",
	props: { id: {} },
	setup(e) {
		let t = e, n = o(), r = g(() => n.states.get(t.id)), i = g(() => r.value?.state === "running"), a = g(() => r.value?.progress ?? null);
		return (t, n) => (P(), y("div", {
			class: A(["progress", {
				running: i.value,
				endless: i.value && a.value === null
			}]),
			role: "progressbar",
			"aria-label": `Progress of ${e.id}`,
			"aria-valuenow": a.value === null ? void 0 : Math.round(a.value * 100)
		}, [b("i", { style: j(a.value === null ? void 0 : { width: `${a.value * 100}%` }) }, null, 4)], 10, kd));
	}
}), jd = {
	waiting: "⋯",
	running: "◐",
	retrying: "↻",
	finished: "✓",
	failed: "✕",
	skipped: "⊘",
	cached: "◔",
	cancelled: "◻",
	unknown: "?"
};
function Md(e) {
	if (e == null) return "";
	if (e < .001) return "< 1 ms";
	if (e < 1) return `${Math.round(e * 1e3)} ms`;
	if (e < 60) return `${e.toFixed(e < 10 ? 2 : 1)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
function Nd(e) {
	switch (e.state) {
		case "running": return e.progress === null || e.progress === void 0 ? "running" : `${Math.round(e.progress * 100)} %`;
		case "finished": return Md(e.duration_s) || "finished";
		case "unknown": return "unknown outcome";
		default: return e.state;
	}
}
var Pd = {
	queued: "Waiting to start",
	running: "Running",
	finished: "Finished",
	failed: "Failed",
	cancelled: "Stopped",
	crashed: "Crashed"
};
function Fd(e) {
	return Pd[e] ?? e;
}
function Id(e, t) {
	let n = e === null ? NaN : Date.parse(e);
	if (Number.isNaN(n)) return "";
	let r = Math.max(0, (t - n) / 1e3);
	return r < 45 ? "just now" : r < 3600 ? `${Math.max(1, Math.round(r / 60))} min ago` : r < 86400 ? `${Math.round(r / 3600)} h ago` : new Date(n).toLocaleDateString();
}
var Ld = {
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
function Rd(e) {
	let t = Ld[e.action]?.short ?? e.action;
	return e.expected_s && e.expected_s >= .001 ? `${t} ~${Md(e.expected_s)}` : t;
}
// src/canvas/nodes/state_words.ts
var zd = {
	waiting: "⋯",
	running: "◐",
	retrying: "↻",
	finished: "✓",
	failed: "✕",
	skipped: "⊘",
	cached: "◔",
	cancelled: "◼",
	unknown: "?"
};
function Bd(e) {
	if (!e) return null;
	let t = zd[e.state] ?? "", n = Vd(e), r = e.stale ? "out of date" : "";
	return {
		sign: t,
		text: n,
		long: [
			e.state,
			r,
			e.message,
			e.why,
			e.error
		].filter(Boolean).join(", ")
	};
}
function Vd(e) {
	switch (e.state) {
		case "running": return e.progress === null || e.progress === void 0 ? "running" : `${Math.round(e.progress * 100)} %`;
		case "retrying": return `attempt ${(e.attempt ?? 1) + 1}`;
		case "finished": return e.duration_s === null || e.duration_s === void 0 ? "done" : Hd(e.duration_s);
		case "unknown": return "may have happened";
		default: return e.state;
	}
}
function Hd(e) {
	if (e < 5e-4) return "0 ms";
	if (e < .1) return `${Math.round(e * 1e3)} ms`;
	if (e < 10) return `${e.toFixed(2)} s`;
	if (e < 60) return `${e.toFixed(1)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
// src/canvas/nodes/NodeState.vue?vue&type=script&setup=true&lang.ts
var Ud = ["title"], Wd = /* @__PURE__ */ T({
	__name: "NodeState",
	props: { id: {} },
	setup(e) {
		let t = e, n = o(), r = a(), i = g(() => {
			let e = n.states.get(t.id), i = r.plan.value?.[t.id];
			if (i) return {
				text: Rd(i),
				title: i.why,
				colour: void 0
			};
			let a = Bd(e);
			return !e || !a ? null : {
				text: `${a.sign} ${a.text}`,
				title: a.long,
				colour: `var(--${qr(e.state)})`
			};
		});
		return (e, t) => W((P(), y("span", {
			class: "state",
			style: j({ color: i.value?.colour }),
			title: i.value?.title
		}, R(i.value?.text), 13, Ud)), [[le, i.value]]);
	}
});
// src/panels/run/use_elapsed.ts
function Gd(e) {
	let n = o(), { clock: r, rates: i } = a(), s = g(() => n.states.get(e())), l = g(() => s.value?.state === "running" || s.value?.state === "retrying"), u = Date.now();
	return H(l, (t, n) => {
		t !== (n ?? !1) && (t ? r.start() : r.stop(), u = Date.now(), n !== void 0 && i.forget(e()));
	}, { immediate: !0 }), H(() => s.value?.progress, (t) => {
		typeof t == "number" && i.of(e()).add(t, Date.now());
	}, { immediate: !0 }), M(() => l.value && r.stop()), {
		words: g(() => {
			if (!l.value) return "";
			let t = Date.parse(s.value?.started ?? ""), n = Math.max(0, r.now.value - (Number.isNaN(t) ? u : t)) / 1e3, a = c(i.of(e()).remaining(r.now.value));
			return [n < 1 ? "" : Md(Math.floor(n)).replace(/\.0+ /, " "), a].filter(Boolean).join(" · ");
		}),
		rate: g(() => l.value && r.now.value ? t(i.of(e()).perSecond) : "")
	};
}
// src/canvas/nodes/NodeSubtitle.vue
var Kd = /* @__PURE__ */ T({
	__name: "NodeSubtitle",
	props: {
		id: {},
		text: {}
	},
	setup(e) {
		let t = e, { words: n } = Gd(() => t.id);
		return (t, r) => (P(), y("small", null, R(z(n) || e.text), 1));
	}
});
// src/panels/output/ask_server.ts
async function qd(e, t = {}, n) {
	let r;
	try {
		r = await fetch(`${i()}${e}${Jd(t)}`, {
			signal: n,
			headers: { Accept: "application/json" }
		});
	} catch (e) {
		throw Yd(e) ? e : new l({
			message: "The server cannot be reached.",
			fix: "Wait until it is back, then try again."
		});
	}
	if (!r.ok) throw new l(await Xd(r));
	return await r.json();
}
function Jd(e) {
	let t = Object.entries(e).filter(([, e]) => e !== "" && e !== !1), n = new URLSearchParams(t.map(([e, t]) => [e, String(t)])).toString();
	return n && `?${n}`;
}
function Yd(e) {
	return e instanceof DOMException && e.name === "AbortError";
}
async function Xd(e) {
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
// src/panels/output/json_pointer.ts
function Zd(e, t) {
	return `${e}/${String(t).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function Qd(e) {
	return e.split("/").slice(1).map((e) => e.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// src/panels/output/value_source.ts
var $d = class {
	digest;
	port;
	part;
	constructor(e, t = "") {
		this.digest = e, this.port = t, this.part = t ? Zd("", t) : "";
	}
	get key() {
		return `${this.digest} ${this.port}`;
	}
	facts(e) {
		return qd(this.address("/api/values"), this.query({}), e);
	}
	rows(e, t, { sort: n, descending: r, search: i }, a) {
		let o = this.query({
			offset: e,
			limit: t,
			sort: n,
			descending: n !== "" && r,
			search: i
		});
		return qd(this.address("/api/values", "/rows"), o, a);
	}
	text(e, t, n) {
		return qd(this.address("/api/values", "/text"), this.query({
			offset: e,
			limit: t
		}), n);
	}
	items(e, t, n) {
		return qd(this.address("/api/values", "/items"), {
			path: this.part + e,
			offset: t,
			limit: n
		});
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
		return `${i()}${e}${Jd(t)}`;
	}
};
// src/panels/output/outputs_of.ts
function ef(e, t) {
	let n = e?.preview;
	if (!e || n === void 0 || n === null && !e.digest) return [];
	let r = (t) => e.digest ? new $d(e.digest, t) : null, i = typeof n == "object" && n && !Array.isArray(n) && typeof n.type != "string" ? n : null;
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
var tf = [
	"src",
	"title",
	"tabindex"
], nf = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FrameView",
	props: {
		address: {},
		label: {},
		small: { type: Boolean }
	},
	setup(e) {
		return (t, n) => (P(), y("iframe", {
			class: A(["frame-view", { small: e.small }]),
			src: e.address,
			title: e.label,
			sandbox: "allow-scripts",
			loading: "lazy",
			referrerpolicy: "no-referrer",
			tabindex: e.small ? -1 : 0
		}, null, 10, tf));
	}
}), [["__scopeId", "data-v-b34e52c3"]]), rf = {
	key: 0,
	class: "te-hint note"
}, af = ["src", "aria-label"], of = ["src", "aria-label"], sf = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "MediaView",
	props: {
		sort: {},
		address: {},
		label: {},
		small: { type: Boolean }
	},
	setup(e) {
		let t = F(!1);
		return (n, r) => t.value ? (P(), y("p", rf, "This browser cannot play it; it can be downloaded.")) : e.sort === "audio" ? (P(), y("audio", {
			key: 1,
			class: "media",
			src: e.address,
			"aria-label": e.label,
			controls: "",
			preload: "metadata",
			onError: r[0] ||= (e) => t.value = !0
		}, null, 40, af)) : (P(), y("video", {
			key: 2,
			class: A(["media", { small: e.small }]),
			src: e.address,
			"aria-label": e.label,
			controls: "",
			preload: "metadata",
			onError: r[1] ||= (e) => t.value = !0
		}, null, 42, of));
	}
}), [["__scopeId", "data-v-974707e8"]]), cf = 7.3, lf = 26, uf = 56, df = 320;
function ff(e, t) {
	return e.map((e, n) => {
		let r = t.slice(0, 30).reduce((e, t) => Math.max(e, gf(t[n]).length), e.name.length + 2);
		return pf(Math.min(df, Math.max(r, e.type.length) * cf + lf));
	});
}
function pf(e) {
	return Math.min(4 * df, Math.max(uf, Math.round(e)));
}
function mf(e, t) {
	let n = [t];
	for (let r of e) n.push((n.at(-1) ?? t) + r);
	return n;
}
function hf(e, t, n) {
	let r = 0;
	for (; r < e.length - 2 && (e[r + 1] ?? 0) <= t;) r += 1;
	let i = r + 1;
	for (; i < e.length - 1 && (e[i] ?? 0) < n;) i += 1;
	return [r, Math.min(i, e.length - 1)];
}
function gf(e) {
	return e == null ? "" : typeof e == "number" ? String(e) : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function _f(e) {
	return /^(u?int|float|decimal)/i.test(e);
}
function vf(e) {
	let t = (e) => {
		let t = gf(e);
		return /["\t\n\r]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
	};
	return e.map((e) => e.map(t).join("	")).join("\n");
}
function yf(e, t) {
	return {
		top: Math.min(e.row, t.row),
		bottom: Math.max(e.row, t.row),
		left: Math.min(e.column, t.column),
		right: Math.max(e.column, t.column)
	};
}
// src/canvas/nodes/SteadyImage.vue?vue&type=script&setup=true&lang.ts
var bf = ["src", "alt"], xf = /* @__PURE__ */ T({
	__name: "SteadyImage",
	props: {
		source: {},
		alt: {}
	},
	setup(e) {
		let t = e, n = F(t.source), r = null;
		return H(() => t.source, (e) => {
			r && (r.onload = r.onerror = null);
			let t = new Image();
			r = t, t.onload = t.onerror = () => {
				r === t && (n.value = e);
			}, t.src = e;
		}), M(() => {
			r && (r.onload = r.onerror = null);
		}), (t, r) => (P(), y("img", {
			src: n.value,
			alt: e.alt,
			draggable: "false",
			loading: "lazy",
			decoding: "async"
		}, null, 8, bf));
	}
}), Sf = {
	key: 1,
	class: "number"
}, Cf = { "aria-hidden": "true" }, wf = {
	key: 2,
	class: "markdown"
}, Tf = {
	key: 4,
	class: "diff"
}, Ef = ["title"], Df = { key: 0 }, Of = { class: "caption" }, kf = { key: 6 }, Af = { class: "caption" }, jf = { key: 7 }, Mf = { class: "caption" }, Nf = {
	key: 8,
	class: "file"
}, Pf = { class: "caption" }, Ff = [
	"href",
	"download",
	"tabindex"
], If = {
	key: 9,
	class: "json"
}, Lf = { key: 0 }, Rf = /* @__PURE__ */ T({
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
		}, n = ({ text: e }) => Au(e);
		return n.props = ["text"], (r, i) => e.shown.sort === "text" || e.shown.sort === "number" ? (P(), y("p", {
			key: 0,
			class: A(e.shown.sort)
		}, R(e.shown.text), 3)) : e.shown.sort === "boolean" ? (P(), y("p", Sf, [b("span", Cf, R(e.shown.value ? "✓" : "✕"), 1), S(" " + R(e.shown.value ? "yes" : "no"), 1)])) : e.shown.sort === "markdown" ? (P(), y("div", wf, [C(n, { text: e.shown.text }, null, 8, ["text"])])) : e.shown.sort === "html" ? (P(), _(nf, {
			key: 3,
			address: e.shown.source,
			label: `Page that ${e.node} made`,
			small: ""
		}, null, 8, ["address", "label"])) : e.shown.sort === "diff" ? (P(), y("div", Tf, [(P(!0), y(m, null, I(e.shown.lines, (e, n) => (P(), y("span", {
			key: n,
			class: A(e.sort)
		}, [b("i", null, R(t[e.sort]), 1), S(R(e.text), 1)], 2))), 128))])) : e.shown.sort === "table" ? (P(), y(m, { key: 5 }, [b("table", null, [b("thead", null, [b("tr", null, [(P(!0), y(m, null, I(e.shown.columns, (t, n) => (P(), y("th", {
			key: t,
			scope: "col",
			class: A({ right: z(_f)(e.shown.types[n] ?? "") }),
			title: `${t} ${e.shown.types[n] ?? ""}`
		}, [S(R(t), 1), e.shown.types[n] ? (P(), y("small", Df, R(e.shown.types[n]), 1)) : v("", !0)], 10, Ef))), 128))])]), b("tbody", null, [(P(!0), y(m, null, I(e.shown.rows, (e, t) => (P(), y("tr", { key: t }, [(P(!0), y(m, null, I(e, (e, t) => (P(), y("td", {
			key: t,
			class: A({ right: typeof e == "number" })
		}, R(z(Ka)(e)), 3))), 128))]))), 128))])]), b("p", Of, [S(R(e.shown.height.toLocaleString("en")) + " rows", 1), e.shown.width > e.shown.columns.length ? (P(), y(m, { key: 0 }, [S(" · " + R(e.shown.width.toLocaleString("en")) + " columns", 1)], 64)) : v("", !0)])], 64)) : e.shown.sort === "image" ? (P(), y("figure", kf, [e.shown.source ? (P(), _(xf, {
			key: 0,
			source: e.shown.source,
			alt: "The picture that this node made"
		}, null, 8, ["source"])) : v("", !0), b("figcaption", Af, R(e.shown.caption || "picture"), 1)])) : e.shown.sort === "media" ? (P(), y("figure", jf, [C(sf, {
			sort: e.shown.media,
			address: e.shown.source,
			label: `${e.shown.media} that ${e.node} made`,
			small: "",
			"data-control": ""
		}, null, 8, [
			"sort",
			"address",
			"label"
		]), b("figcaption", Mf, R(e.shown.caption), 1)])) : e.shown.sort === "file" ? (P(), y("p", Nf, [
			b("b", null, R(e.shown.name), 1),
			b("span", Pf, R(e.shown.caption), 1),
			e.shown.source ? (P(), y("a", {
				key: 0,
				href: e.shown.source,
				download: e.shown.name,
				tabindex: e.focusable ? 0 : -1
			}, "Download", 8, Ff)) : v("", !0)
		])) : (P(), y("dl", If, [(P(!0), y(m, null, I(e.shown.rows, (e, t) => (P(), y("div", {
			key: t,
			style: j({ paddingLeft: `${e.depth * 10}px` })
		}, [e.key ? (P(), y("dt", Lf, R(e.key), 1)) : v("", !0), b("dd", null, R(e.text), 1)], 4))), 128))]));
	}
}), zf = ["tabindex", "aria-label"], Bf = {
	key: 0,
	class: "stale-note",
	title: "Something before this node, or a setting of it, has changed since"
}, Vf = ["title"], Hf = {
	key: 0,
	class: "error"
}, Uf = ["aria-label"], Wf = [
	"aria-selected",
	"tabindex",
	"onClick"
], Gf = 180, Kf = 22, qf = 62, Jf = /* @__PURE__ */ T({
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
		let n = /* @__PURE__ */ new Set(["running", "retrying"]), r = e, i = t, a = F(""), o = g(() => ef(r.run, r.outputs).flatMap(({ port: e, preview: t, source: n, type: i }) => {
			let a = Wa(t, n, s[r.run.codec ?? ""] ?? i);
			return a ? [[e, a]] : [];
		})), s = {
			markdown: "Markdown",
			html: "Html"
		}, c = g(() => o.value.every(([, { sort: e }]) => [
			"text",
			"number",
			"boolean"
		].includes(e))), l = g(() => o.value.find(([e]) => e === a.value) ?? o.value[0]), u = g(() => !r.height && r.room < qf), d = g(() => n.has(r.run.state)), f = g(() => r.run.error?.trim().split("\n")[0] ?? ""), p = g(() => f.value ? f.value : o.value.map(([e, t]) => [e, Ga(t)[0]].filter(Boolean).join(" ")).join(" · ")), h = g(() => r.height ? { height: `${r.height}px` } : { maxHeight: `${Math.min(Gf, Math.max(qf, r.room) - Kf)}px` }), x = F(null), S = !0;
		function C() {
			let e = x.value;
			e && (S = e.scrollTop + e.clientHeight >= e.scrollHeight - 8);
		}
		H(() => r.run.preview, async () => {
			d.value && S && (await k(), x.value && (x.value.scrollTop = x.value.scrollHeight));
		}), H(d, () => S = !0);
		function w(e) {
			let t = x.value;
			e.ctrlKey || !t || !r.focusable || t.scrollHeight <= t.clientHeight || e.stopPropagation();
		}
		return (t, n) => o.value.length > 0 || f.value ? (P(), y("div", {
			key: 0,
			class: A(["value", {
				tight: u.value,
				stale: e.run.stale,
				streaming: d.value
			}]),
			"data-testid": "node-output",
			style: j(h.value),
			role: "group",
			tabindex: e.focusable ? 0 : -1,
			"aria-label": `Output of ${e.id}${e.run.stale ? ", stale" : ""}. Enter opens it large.`,
			onDblclick: n[1] ||= K((e) => i("open"), ["stop"]),
			onKeydown: n[2] ||= G(K((e) => i("open"), [
				"self",
				"stop",
				"prevent"
			]), ["enter"])
		}, [e.run.stale ? (P(), y("p", Bf, "⟳ stale")) : v("", !0), u.value ? (P(), y("p", {
			key: 1,
			class: A(["line", { error: f.value }]),
			title: p.value
		}, R(p.value), 11, Vf)) : (P(), y(m, { key: 2 }, [
			f.value ? (P(), y("p", Hf, R(f.value), 1)) : v("", !0),
			o.value.length > 1 && !c.value ? (P(), y("div", {
				key: 1,
				class: "tabs",
				role: "tablist",
				"aria-label": `Outputs of ${e.id}`
			}, [(P(!0), y(m, null, I(o.value, ([t]) => (P(), y("button", {
				key: t,
				type: "button",
				role: "tab",
				"aria-selected": t === l.value?.[0],
				tabindex: e.focusable ? 0 : -1,
				onClick: (e) => a.value = t,
				onDblclick: n[0] ||= K(() => {}, ["stop"])
			}, R(t), 41, Wf))), 128))], 8, Uf)) : v("", !0),
			b("div", {
				ref_key: "box",
				ref: x,
				class: "shown",
				onScrollPassive: C,
				onWheel: w
			}, [o.value.length > 1 && c.value ? (P(!0), y(m, { key: 0 }, I(o.value, ([e, t]) => (P(), y("p", {
				key: e,
				class: "named"
			}, [b("span", null, R(e), 1), b("b", null, R(z(Ga)(t)[0]), 1)]))), 128)) : l.value ? (P(), _(Rf, {
				key: l.value[0],
				shown: l.value[1],
				focusable: e.focusable ?? !1,
				node: e.id
			}, null, 8, [
				"shown",
				"focusable",
				"node"
			])) : v("", !0)], 544)
		], 64))], 46, zf)) : v("", !0);
	}
}), Yf = ["data-of"], Xf = /* @__PURE__ */ T({
	__name: "NodeValue",
	props: {
		id: {},
		outputs: {},
		room: {},
		height: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = g(() => n.states.get(t.id));
		return (t, n) => (P(), y("div", null, [i.value ? (P(), _(Jf, {
			key: 0,
			id: e.id,
			run: i.value,
			outputs: e.outputs,
			room: e.room,
			height: e.height,
			focusable: e.focusable,
			onOpen: n[0] ||= (t) => z(r).output.value = e.id
		}, null, 8, [
			"id",
			"run",
			"outputs",
			"room",
			"height",
			"focusable"
		])) : v("", !0), i.value ? (P(), y("i", {
			key: 1,
			class: "resize-output",
			"data-resize": "output",
			"data-of": e.id
		}, null, 8, Yf)) : v("", !0)]));
	}
}), Zf = [
	"data-node-id",
	"data-kind",
	"data-others",
	"aria-current"
], Qf = ["title"], $f = { class: "signs" }, ep = ["title"], tp = [
	"tabindex",
	"aria-expanded",
	"title"
], np = ["data-of"], rp = 220, ip = /* @__PURE__ */ T({
	__name: "NodeView",
	props: {
		id: {},
		problems: {},
		other: {}
	},
	setup(e) {
		let t = [], n = e, r = o(), i = a(), s = Gi(), c = F(null), l = g(() => s.scene.facts.get(n.id)), u = g(() => r.states.get(n.id)), d = g(() => Bd(u.value)), f = g(() => r.selection.nodes.has(n.id)), p = g(() => l.value ? Gr(l.value.node, l.value.kind) : ""), h = g(() => l.value ? Wr(l.value.node, l.value.kind) : "other"), x = g(() => l.value !== void 0 && !l.value.kind && l.value.node.kind !== "code"), S = g(() => {
			let e = i.compare.value;
			return e ? e.added.has(n.id) ? "added" : e.changed.has(n.id) ? "changed" : "" : "";
		}), w = g(() => {
			s.moves.value;
			let e = s.scene.nodes.get(n.id);
			return f.value || !e ? Infinity : s.scene.roomBelow(e, rp);
		}), T = g(() => [
			n.id,
			p.value,
			l.value?.disabled ? "put aside" : "",
			d.value?.long,
			n.problems?.text,
			n.other ? `selected by ${n.other.name}` : ""
		].filter(Boolean).join(", "));
		function E() {
			let e = l.value?.place.open ? "Show fewer settings" : "Show all settings";
			s.changePlaces([n.id], (e) => ({
				...e,
				open: !e.open
			}), e);
		}
		return ue(() => {
			c.value?.setAttribute("data-state", u.value?.state ?? "idle"), c.value?.setAttribute("aria-label", T.value);
		}), N(() => c.value && s.elements.mounted(n.id, c.value)), M(() => c.value && s.elements.unmounted(n.id, c.value)), (n, r) => l.value ? (P(), y("div", {
			key: 0,
			ref_key: "element",
			ref: c,
			class: A(["node", [S.value, {
				selected: f.value,
				others: e.other,
				tinted: l.value.place.colour,
				disabled: l.value.disabled,
				collapsed: l.value.place.collapsed,
				unknown: x.value,
				stale: u.value?.stale
			}]]),
			style: j({
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
			"aria-current": f.value ? "true" : void 0
		}, [
			b("header", { title: l.value.kind?.summary }, [
				C(id, { family: h.value }, null, 8, ["family"]),
				C(Od, { node: e.id }, null, 8, ["node"]),
				b("span", $f, [
					e.problems ? (P(), y("span", {
						key: 0,
						class: A(["badge", e.problems.worst]),
						title: e.problems.text
					}, R(e.problems.count > 1 ? e.problems.count : "!"), 11, ep)) : v("", !0),
					C(Td, { id: e.id }, null, 8, ["id"]),
					C(Wd, { id: e.id }, null, 8, ["id"])
				]),
				l.value.place.collapsed ? v("", !0) : (P(), y(m, { key: 0 }, [C(Kd, {
					id: e.id,
					text: `${l.value.disabled ? "put aside · " : ""}${x.value ? `unknown kind ${l.value.node.kind}` : p.value}`
				}, null, 8, ["id", "text"]), l.value.rows.hidden.length > 0 || l.value.place.open ? (P(), y("button", {
					key: 0,
					type: "button",
					class: "fold",
					tabindex: f.value ? 0 : -1,
					"aria-expanded": l.value.place.open === !0,
					title: l.value.place.open ? "Show fewer settings" : "Show all settings",
					onClick: E
				}, R(l.value.place.open ? "fewer" : `${l.value.rows.hidden.length} more`), 9, tp)) : v("", !0)], 64))
			], 8, Qf),
			C(Ad, { id: e.id }, null, 8, ["id"]),
			C(Sd, {
				id: e.id,
				facts: l.value,
				selected: f.value
			}, null, 8, [
				"id",
				"facts",
				"selected"
			]),
			l.value.place.collapsed ? v("", !0) : (P(), _(Xf, {
				key: 0,
				id: e.id,
				outputs: l.value.kind?.outputs ?? t,
				room: w.value,
				height: l.value.place.height,
				focusable: f.value
			}, null, 8, [
				"id",
				"outputs",
				"room",
				"height",
				"focusable"
			])),
			b("i", {
				class: "resize",
				"data-resize": "node",
				"data-of": e.id
			}, null, 8, np)
		], 14, Zf)) : v("", !0);
	}
}), ap = {
	error: 0,
	warning: 1,
	info: 2
};
function op(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { node: n, nodes: r, severity: i, message: a } of e) for (let e of /* @__PURE__ */ new Set([n, ...r ?? []])) {
		if (!e) continue;
		let n = t.get(e);
		n ? (n.count++, n.text += `\n${a}`, ap[i] < ap[n.worst] && (n.worst = i)) : t.set(e, {
			count: 1,
			worst: i,
			text: a
		});
	}
	return t;
}
// src/canvas/presence.ts
var sp = 50, cp = 200, lp = class {
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
		this.timer ??= setTimeout(() => this.send(), sp);
	}
	stop() {
		clearTimeout(this.timer);
	}
	send() {
		this.timer = void 0;
		let e = this.cursor && [Math.round(this.cursor.x), Math.round(this.cursor.y)], t = [...this.editor.selection.nodes].slice(0, cp), n = JSON.stringify([e, t]);
		n !== this.sent && (this.sent = n, this.editor.connection.presence(e, t));
	}
}, up = {
	class: "said",
	role: "status",
	"aria-live": "polite"
}, dp = /* @__PURE__ */ T({
	__name: "CanvasView",
	setup(e) {
		let t = o(), n = a(), r = new Ui(t, n), i = new lp(t);
		ee(Wi, r);
		let s = F(null), c = F(null), l = F(null), u = F(null), d = g(() => op(t.problems.value)), f = g(() => new Map(t.people.value.flatMap((e) => e.selection.map((t) => [t, e])))), p = new ResizeObserver(() => r.resize()), h = new MutationObserver(() => {
			r.themeChanged(), u.value?.draw();
		});
		function v(e) {
			r.pointers.move(e);
			let t = r.viewport.toCanvas(e.clientX, e.clientY);
			if (i.point(t), r.pointers.busy || e.pointerType === "touch") return;
			r.wiring.from.value && (r.overlay.loose.value = t);
			let n = e.target.closest("[data-port]"), a = n ? null : nr(r, e.target, t);
			r.hover.at.value = {
				x: e.clientX,
				y: e.clientY
			}, r.hover.port.value = n ? rr(n) : null, r.hover.wire.value = a?.sort === "wire" ? a.wire.key : null;
		}
		function x() {
			i.point(null), r.hover.wire.value = null, r.hover.port.value = null;
		}
		function S(e) {
			if (!e.ctrlKey && e.target.closest("textarea")) return;
			e.preventDefault();
			let { viewport: t } = r, n = e.deltaMode === 1 ? 16 : 1;
			e.ctrlKey || e.metaKey ? t.zoomAt(e.clientX, e.clientY, t.zoom * Math.exp(-e.deltaY * n * (Math.abs(e.deltaY) < 40 ? .01 : .0022))) : e.shiftKey && e.deltaX === 0 ? t.panBy(-e.deltaY * n, 0) : t.panBy(-e.deltaX * n, -e.deltaY * n);
		}
		function w(e) {
			e.defaultPrevented || (e.key === " " && e.target === s.value && (r.pointers.space = !0, r.cursor.value = "grab", e.preventDefault()), ba(r, e) && (e.preventDefault(), e.stopPropagation()));
		}
		function T(e) {
			e.key === " " && r.pointers.space && (r.pointers.space = !1, r.cursor.value = "");
		}
		function E(e) {
			let i = r.viewport.toCanvas(e.clientX, e.clientY), a = nr(r, e.target, i);
			if (a.sort === "node" && r.scene.nodes.get(a.id)?.facts.kind?.is_flow) return void J("flow.open_subflow", t, n);
			if (a.sort !== "empty" && a.sort !== "wire") return;
			let o = a.sort === "wire" ? a.wire.key : null;
			n.quickAdd.value = {
				at: [i.x, i.y],
				screen: [e.clientX, e.clientY],
				connect: null,
				link: o
			};
		}
		function D(e) {
			if (e.target.closest("input, textarea") || (e.preventDefault(), e.button === 2 || e.pointerType === "touch")) return;
			let t = document.activeElement, n = t?.getBoundingClientRect(), i = {
				x: n ? n.x + 20 : e.clientX,
				y: n ? n.y + 20 : e.clientY
			}, a = r.viewport.toCanvas(i.x, i.y);
			r.choice.openMenu(nr(r, t, a), {
				screen: i,
				at: a,
				shift: !1,
				alt: !1,
				control: !1
			});
		}
		function O(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && (r.mounting.pin(t), !r.pointers.busy && e.target.matches(":focus-visible") && r.looking.reveal(t, () => void 0));
		}
		function k(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && r.mounting.unpin(t);
		}
		return H([t.selection.nodes], () => i.later()), H(r.wiring.from, (e) => {
			e || (r.overlay.loose.value = null);
		}), N(() => {
			if (s.value && c.value && l.value) {
				r.attach(s.value, c.value, l.value), p.observe(s.value);
				for (let e of [document.documentElement, document.body]) h.observe(e, { attributeFilter: ["class", "data-theme"] });
				n.canvas = Nn(r);
			}
		}), M(() => {
			n.canvas = null, p.disconnect(), h.disconnect(), i.stop(), r.detach();
		}), (e, n) => (P(), y("div", {
			ref_key: "root",
			ref: s,
			class: A(["te-canvas", { connecting: z(r).wiring.from.value }]),
			style: j({ cursor: z(r).cursor.value }),
			"data-testid": "canvas",
			role: "application",
			"aria-label": "Canvas of the flow",
			"aria-roledescription": "canvas",
			tabindex: "0",
			onPointerdown: n[6] ||= (e) => z(r).pointers.down(e),
			onPointermove: v,
			onPointerup: n[7] ||= (e) => z(r).pointers.up(e),
			onPointercancel: n[8] ||= (e) => z(r).pointers.lost(e),
			onPointerleave: x,
			onWheel: S,
			onKeydown: w,
			onKeyup: T,
			onDblclick: E,
			onContextmenu: D,
			onFocusin: O,
			onFocusout: k,
			onDragover: n[9] ||= (e) => z(na)(z(r), e),
			onDragleave: n[10] ||= (e) => z(r).hover.wire.value = null,
			onDrop: n[11] ||= (e) => z(ra)(z(r), e)
		}, [
			b("canvas", {
				ref_key: "surface",
				ref: l,
				class: "surface",
				"aria-hidden": "true"
			}, null, 512),
			b("div", {
				ref_key: "world",
				ref: c,
				class: "world"
			}, [
				(P(!0), y(m, null, I(z(t).drawing.groups.visible, ([e, t]) => (P(), _(Aa, {
					id: e,
					key: e,
					group: t
				}, null, 8, ["id", "group"]))), 128)),
				(P(!0), y(m, null, I(z(t).drawing.notes.visible, ([e, t]) => (P(), _(zu, {
					id: e,
					key: e,
					note: t
				}, null, 8, ["id", "note"]))), 128)),
				(P(!0), y(m, null, I(z(r).mounting.shown.value, (e) => (P(), _(ip, {
					id: e,
					key: e,
					problems: d.value.get(e),
					other: f.value.get(e)
				}, null, 8, [
					"id",
					"problems",
					"other"
				]))), 128)),
				C(Wu)
			], 512),
			C(qu),
			C(ao),
			ne(e.$slots, "default"),
			C(Yu, {
				onPointerdown: n[0] ||= K(() => {}, ["stop"]),
				onDblclick: n[1] ||= K(() => {}, ["stop"])
			}),
			C($u, {
				onPointerdown: n[2] ||= K(() => {}, ["stop"]),
				onDblclick: n[3] ||= K(() => {}, ["stop"])
			}),
			C(po, {
				ref_key: "minimap",
				ref: u,
				onPointerdown: n[4] ||= K(() => {}, ["stop"]),
				onDblclick: n[5] ||= K(() => {}, ["stop"])
			}, null, 512),
			b("div", up, R(z(r).said.value), 1)
		], 38));
	}
}), fp = typeof navigator < "u" && /mac|iphone|ipad/i.test(navigator.platform ?? ""), pp = {
	" ": "Space",
	ArrowUp: "Up",
	ArrowDown: "Down",
	ArrowLeft: "Left",
	ArrowRight: "Right"
}, mp = {
	Ctrl: "⌘",
	Shift: "⇧",
	Alt: "⌥",
	Enter: "⏎",
	Delete: "⌫"
};
function hp(e, t = fp) {
	let n = /^[a-z]$/i.test(e.key), r = e.key.length === 1 && !n, i = [];
	return (t ? e.metaKey : e.ctrlKey) && i.push("Ctrl"), e.altKey && i.push("Alt"), e.shiftKey && !r && i.push("Shift"), i.push(pp[e.key] ?? (n ? e.key.toUpperCase() : e.key)), i.join("+");
}
function gp(e, t = fp) {
	return e ? t ? e.split("+").map((e) => mp[e] ?? e).join("") : e.replace("Enter", "⏎") : "";
}
function _p(e) {
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
var vp = /* @__PURE__ */ new Set([
	"Enter",
	"Tab",
	"Space",
	"Home",
	"Escape"
]);
function yp(e, t) {
	let n = (n) => {
		if (n.defaultPrevented || n.isComposing) return;
		let r = hp(n), i = dn(r);
		!i || i.native || bp(n, r, i.whileTyping ?? !1, t) || (i.enabled?.(e, t) === !1 ? r.startsWith("Ctrl+") && !Cp() && n.preventDefault() : (n.preventDefault(), J(i.id, e, t)));
	}, r = (n) => {
		if (n.defaultPrevented || _p(n.target) || _p(document.activeElement) || Sp()) return;
		let r = At(n);
		r && (n.preventDefault(), Pt(e, t, r));
	};
	return window.addEventListener("keydown", n), document.addEventListener("paste", r), () => {
		window.removeEventListener("keydown", n), document.removeEventListener("paste", r);
	};
}
function bp(e, t, n, r) {
	return Sp() || r.quickAdd.value || r.contextMenu.value ? !0 : n ? !1 : _p(e.target) || ["Ctrl+C", "Ctrl+X"].includes(t) && Cp() ? !0 : vp.has(t) && !xp(e.target);
}
function xp(e) {
	if (e === document.body || e === null) return !0;
	let t = e instanceof Element ? e : null;
	return t?.closest("[data-testid=canvas]") !== null && t?.closest("button, a, input, select, textarea") === null;
}
function Sp() {
	return document.querySelector("dialog[open]") !== null;
}
function Cp() {
	return (window.getSelection()?.toString() ?? "") !== "";
}
// src/panels/parts/icons.ts
var wp = {
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
}, Tp = {
	class: "te-icon",
	viewBox: "0 0 16 16",
	width: "16",
	height: "16",
	"aria-hidden": "true",
	focusable: "false"
}, Ep = ["d"], $ = /* @__PURE__ */ T({
	__name: "Icon",
	props: { name: {} },
	setup(e) {
		return (t, n) => (P(), y("svg", Tp, [b("path", { d: z(wp)[e.name] }, null, 8, Ep)]));
	}
}), Dp = ["aria-labelledby"], Op = { class: "inside" }, kp = ["id"], Ap = /* @__PURE__ */ T({
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
		let n = t, r = F(null), i = B(), a = document.activeElement;
		N(() => {
			r.value?.showModal?.(), r.value?.querySelector("[autofocus]")?.focus();
		}), M(() => {
			r.value?.close?.(), a?.isConnected && a.focus();
		});
		function o(e) {
			e.target === r.value && n("close");
		}
		return (t, a) => (P(), y("dialog", {
			ref_key: "dialog",
			ref: r,
			class: A(["modal te-pop", {
				wide: e.wide,
				full: e.full,
				top: e.top
			}]),
			"aria-labelledby": z(i),
			onCancel: a[1] ||= K((e) => n("close"), ["prevent"]),
			onPointerdown: o
		}, [b("div", Op, [b("header", { class: A({ "te-hidden": e.bare }) }, [b("h2", { id: z(i) }, R(e.title), 9, kp), e.bare ? v("", !0) : (P(), y("button", {
			key: 0,
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Close",
			onClick: a[0] ||= (e) => n("close")
		}, [C($, { name: "close" })]))], 2), ne(t.$slots, "default")])], 42, Dp));
	}
});
// src/panels/palette/fuzzy.ts
function jp(e) {
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
function Mp(e, t) {
	let n = t.toLowerCase().split(/\s+/).filter(Boolean), r = [];
	for (let t of e) {
		let e = 0;
		for (let r of n) {
			let n = Pp(t, r);
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
function Np(e, t) {
	let n = e.toLowerCase(), r = 0;
	for (let e of t.toLowerCase().split(/\s+/).filter(Boolean)) {
		let t = Fp(n, n.split(/\s+/), e) || Rp(n, e);
		if (t === 0) return 0;
		r += t;
	}
	return r;
}
function Pp(e, t) {
	let n = Math.max(Fp(e.title, e.titleWords, t), Ip(e.name, t), e.family === t ? 50 : 0);
	return n > 0 ? n : Lp(e.types, t) ? 30 : Lp(e.summary, t) ? 25 : e.summary.includes(t) ? 18 : Rp(e.title, t) || (zp(e.titleWords, t) ? 8 : 0);
}
function Fp(e, t, n) {
	return e === n ? 100 : e.startsWith(n) ? 90 : t.some((e) => e.startsWith(n)) ? 75 : e.includes(n) ? 60 : 0;
}
function Ip(e, t) {
	return e === t ? 95 : e.startsWith(t) ? 65 : e.includes(t) ? 55 : 0;
}
function Lp(e, t) {
	for (let n = e.indexOf(t); n >= 0; n = e.indexOf(t, n + 1)) if (n === 0 || !/[a-z0-9]/.test(e.charAt(n - 1))) return !0;
	return !1;
}
function Rp(e, t) {
	if (t.length < 2) return 0;
	let n = e.startsWith(t.charAt(0)) ? 0 : e.indexOf(` ${t.charAt(0)}`) + 1;
	if (e.charAt(n) !== t.charAt(0)) return 0;
	let r = n;
	for (let r of t.slice(1)) if (n = e.indexOf(r, n + 1), n < 0) return 0;
	let i = n - r + 1 - t.length;
	return i > 2 * t.length + 2 ? 0 : Math.max(10, 40 - i);
}
function zp(e, t) {
	return t.length >= 4 && e.some((e) => Math.abs(e.length - t.length) <= 1 && Bp(e, t));
}
function Bp(e, t) {
	let n = 0;
	for (; n < e.length && n < t.length && e[n] === t[n];) n += 1;
	let r = e.length, i = t.length;
	for (; r > n && i > n && e[r - 1] === t[i - 1];) --r, --i;
	return r - n <= 1 && i - n <= 1 || r - n === 2 && i - n === 2 && e[n] === t[n + 1] && e[n + 1] === t[n];
}
// src/panels/parts/PickList.vue?vue&type=script&setup=true&lang.ts
var Vp = { class: "pick" }, Hp = { class: "entry" }, Up = [
	"aria-controls",
	"aria-activedescendant",
	"aria-label",
	"placeholder",
	"data-testid"
], Wp = ["id", "aria-label"], Gp = [
	"id",
	"aria-selected",
	"aria-disabled",
	"data-key",
	"onPointermove",
	"onClick"
], Kp = { class: "title" }, qp = {
	key: 1,
	class: "aside"
}, Jp = {
	key: 0,
	class: "te-empty"
}, Yp = {
	key: 1,
	class: "te-hint more"
}, Xp = 80, Zp = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let n = e, r = t, i = F(""), a = F(0), o = B(), s = F(null), c = F(null), l = g(() => {
			let e = i.value.trim();
			return e === "" || n.ranked ? n.items : n.items.map((t) => ({
				item: t,
				score: d(t, e)
			})).filter(({ score: e }) => e > 0).sort((e, t) => t.score - e.score).map(({ item: e }) => e);
		}), u = g(() => l.value.slice(0, Xp));
		function d(e, t) {
			return Np(e.title, t) * 2 || Np(`${e.title} ${e.words ?? ""} ${e.aside ?? ""}`, t);
		}
		H(i, (e) => {
			a.value = 0, r("query", e);
		}), H(a, (e) => {
			c.value?.children[e]?.scrollIntoView({ block: "nearest" });
		}), N(() => s.value?.focus());
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
		return (t, n) => (P(), y("div", Vp, [
			b("div", Hp, [W(b("input", {
				ref_key: "input",
				ref: s,
				"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
				class: "te-input",
				type: "text",
				role: "combobox",
				"aria-expanded": "true",
				"aria-autocomplete": "list",
				"aria-controls": z(o),
				"aria-activedescendant": u.value.length > 0 ? `${z(o)}-${a.value}` : void 0,
				"aria-label": e.label,
				placeholder: e.placeholder,
				"data-testid": e.testId,
				autofocus: "",
				autocomplete: "off",
				spellcheck: "false",
				onKeydown: [f, n[1] ||= G((e) => r("leave"), ["tab"])]
			}, null, 40, Up), [[V, i.value]])]),
			b("div", {
				id: z(o),
				ref_key: "list",
				ref: c,
				class: "te-options",
				role: "listbox",
				"aria-label": e.label
			}, [(P(!0), y(m, null, I(u.value, (e, n) => (P(), y("div", {
				id: `${z(o)}-${n}`,
				key: e.key,
				class: "te-option",
				role: "option",
				"aria-selected": n === a.value,
				"aria-disabled": e.off || void 0,
				"data-key": e.key,
				onPointermove: (e) => a.value = n,
				onClick: (t) => p(e)
			}, [
				e.family === void 0 ? v("", !0) : (P(), _(id, {
					key: 0,
					family: e.family
				}, null, 8, ["family"])),
				ne(t.$slots, "default", { item: e }, () => [b("span", Kp, R(e.title), 1)], !0),
				e.aside ? (P(), y("span", qp, R(e.aside), 1)) : v("", !0)
			], 40, Gp))), 128))], 8, Wp),
			u.value.length === 0 ? (P(), y("p", Jp, R(e.empty), 1)) : l.value.length > Xp ? (P(), y("p", Yp, "and " + R(l.value.length - Xp) + " more", 1)) : v("", !0)
		]));
	}
}), [["__scopeId", "data-v-7dd6b3b0"]]), Qp = {
	key: 0,
	class: "te-problem problem",
	role: "alert"
}, $p = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		return (t, r) => (P(), _(Ap, {
			title: e.title,
			wide: "",
			top: "",
			bare: e.bare,
			onClose: r[2] ||= (e) => n("close")
		}, {
			default: U(() => [
				e.problem ? (P(), y("p", Qp, R(e.problem), 1)) : v("", !0),
				ne(t.$slots, "above", {}, void 0, !0),
				(P(), _(Zp, {
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
				ne(t.$slots, "below", {}, void 0, !0)
			]),
			_: 3
		}, 8, ["title", "bare"]));
	}
}), [["__scopeId", "data-v-94b0d3ce"]]), em = /* @__PURE__ */ T({
	__name: "CommandPalette",
	setup(e) {
		let t = o(), n = a(), r = g(() => on.filter((e) => e.id !== "look.commands").map((e) => ({
			key: e.id,
			title: e.title,
			words: `${e.words ?? ""} ${sn[e.id.split(".")[0] ?? ""] ?? ""}`,
			aside: gp(e.keys?.[0]),
			off: e.enabled?.(t, n) === !1
		})).sort((e, t) => Number(e.off) - Number(t.off)));
		function i(e) {
			n.commandPalette.value = !1, window.setTimeout(() => void J(e, t, n));
		}
		return (e, t) => (P(), _($p, {
			title: "All commands",
			label: "Search commands",
			bare: "",
			items: r.value,
			placeholder: "What do you want to do?",
			empty: "No command is called that.",
			"test-id": "command-search",
			onChoose: t[0] ||= (e) => i(e.key),
			onClose: t[1] ||= (e) => z(n).commandPalette.value = !1
		}, null, 8, ["items"]));
	}
}), tm = {
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
}, nm = ["aria-label", "onKeydown"], rm = [
	"disabled",
	"data-command",
	"onClick"
], im = { class: "aside" }, am = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ContextMenu",
	props: { menu: {} },
	setup(e) {
		let t = /* @__PURE__ */ new Set(["flow.open_subflow", "edit.expand"]), n = e, r = o(), i = a(), s = F(null), c = F({
			left: `${n.menu.screen[0]}px`,
			top: `${n.menu.screen[1]}px`
		}), l = g(() => tm[n.menu.target.sort].map((e) => e.flatMap((e) => un(e) ?? [])).filter((e) => !e.every((e) => t.has(e.id) && e.enabled?.(r, i) === !1)).filter((e) => e.length > 0));
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
			return [...s.value?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []];
		}
		function f(e) {
			let t = d();
			t[(t.indexOf(document.activeElement) + e + t.length) % t.length]?.focus();
		}
		function p() {
			i.contextMenu.value = null;
		}
		async function h(e) {
			let t = J(e, r, i);
			i.contextMenu.value === n.menu && p(), await t;
		}
		function _() {
			p(), k(() => i.canvas?.focus());
		}
		function v(e) {
			s.value?.contains(e.target) || p();
		}
		return N(() => {
			u(), document.addEventListener("pointerdown", v, !0), k(() => {
				let e = s.value?.getBoundingClientRect();
				e && (c.value = {
					left: `${Math.max(4, Math.min(n.menu.screen[0], window.innerWidth - e.width - 4))}px`,
					top: `${Math.max(4, Math.min(n.menu.screen[1], window.innerHeight - e.height - 4))}px`
				}), d()[0]?.focus();
			});
		}), M(() => document.removeEventListener("pointerdown", v, !0)), (t, n) => (P(), y("div", {
			ref_key: "box",
			ref: s,
			class: "menu te-pop",
			role: "menu",
			"aria-label": `Menu of ${e.menu.target.sort === "canvas" ? "the canvas" : e.menu.target.sort}`,
			"data-testid": "context-menu",
			style: j(c.value),
			onKeydown: [
				n[0] ||= G(K((e) => f(1), ["prevent"]), ["down"]),
				n[1] ||= G(K((e) => f(-1), ["prevent"]), ["up"]),
				G(K(_, ["stop", "prevent"]), ["esc"]),
				G(K(_, ["prevent"]), ["tab"])
			],
			onContextmenu: n[2] ||= K(() => {}, ["prevent"])
		}, [(P(!0), y(m, null, I(l.value, (e, t) => (P(), y("div", {
			key: t,
			role: "group",
			class: "group"
		}, [(P(!0), y(m, null, I(e, (e) => (P(), y("button", {
			key: e.id,
			type: "button",
			class: "te-option",
			role: "menuitem",
			tabindex: "-1",
			disabled: e.enabled?.(z(r), z(i)) === !1,
			"data-command": e.id,
			onClick: (t) => h(e.id)
		}, [S(R(e.title), 1), b("span", im, R(z(gp)(e.keys?.[0])), 1)], 8, rm))), 128))]))), 128))], 44, nm));
	}
}), [["__scopeId", "data-v-af1dd3e9"]]), om = /* @__PURE__ */ T({
	__name: "ConnectDialog",
	props: { from: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), a = L(null), s = F("");
		N(async () => {
			try {
				a.value = await _e(i, n.from);
			} catch (e) {
				s.value = e instanceof Error ? e.message : String(e);
			}
		});
		function c(e, t) {
			return a.value?.converters?.[e]?.[t] ?? "";
		}
		function l(e) {
			return i.catalogue.find(e)?.title ?? e;
		}
		let u = g(() => {
			let e = (e, t) => Object.entries(e ?? {}).flatMap(([e, n]) => Object.entries(n).map(([n, r]) => ({
				key: JSON.stringify([e, n]),
				title: `${e}.${n}`,
				aside: t && c(e, n) ? `through ${l(c(e, n))}` : r,
				family: i.catalogue.find(i.drawing.nodes.raw.get(e)?.kind ?? "")?.family ?? "other",
				off: t && !c(e, n)
			}))), t = e(a.value?.refused, !0);
			return [
				...e(a.value?.ports, !1),
				...t.filter((e) => !e.off),
				...t.filter((e) => e.off)
			];
		}), d = g(() => n.from.side === "out" ? `Connect ${n.from.node}.${n.from.port} to` : `Connect ${n.from.node}.${n.from.port} from`);
		function f(e) {
			let [t, o] = JSON.parse(e), s = a.value?.ports[t]?.[o] === void 0 ? c(t, o) : "", [l, u] = n.from.side === "out" ? [n.from, {
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
			r("close"), s ? i.command("insert", {
				link: d,
				kind: s
			}) : i.command("connect", d);
		}
		return (e, t) => (P(), _($p, {
			title: d.value,
			items: u.value,
			problem: s.value,
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
}), sm = /* @__PURE__ */ T({
	__name: "FindDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = o(), i = a(), s = g(() => {
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
		function c(e) {
			n("close");
			let t = e.slice(e.indexOf(" ") + 1);
			e.startsWith("node ") ? r.selection.only(t) : (r.selection.clear(), r.selection.notes.add(t)), window.setTimeout(() => i.canvas?.jumpTo(t));
		}
		return (e, t) => (P(), _($p, {
			title: "Find on the canvas",
			bare: "",
			items: s.value,
			placeholder: "Name, kind or setting",
			empty: "Nothing on the canvas is called that.",
			"test-id": "find-search",
			onChoose: t[0] ||= (e) => c(e.key),
			onClose: t[1] ||= (e) => n("close")
		}, null, 8, ["items"]));
	}
}), cm = ["for"], lm = ["id"], um = { class: "buttons" }, dm = ["disabled"], fm = /* @__PURE__ */ T({
	__name: "PasteDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = o(), i = a(), s = B(), c = F("");
		function l() {
			n("close"), Pt(r, i, c.value);
		}
		return (e, t) => (P(), _(Ap, {
			title: "Paste",
			onClose: t[2] ||= (e) => n("close")
		}, {
			default: U(() => [b("form", { onSubmit: K(l, ["prevent"]) }, [
				b("label", { for: z(s) }, "Paste here: nodes that you copied, or a flow in Python", 8, cm),
				W(b("textarea", {
					id: z(s),
					"onUpdate:modelValue": t[0] ||= (e) => c.value = e,
					class: "te-input mono",
					rows: "8",
					autofocus: "",
					spellcheck: "false"
				}, null, 8, lm), [[V, c.value]]),
				t[3] ||= b("p", { class: "te-hint" }, "On the canvas itself, Ctrl V does it at once.", -1),
				b("div", um, [b("button", {
					type: "button",
					class: "te-button",
					onClick: t[1] ||= (e) => n("close")
				}, "Cancel"), b("button", {
					type: "submit",
					class: "te-button primary",
					disabled: c.value.trim() === ""
				}, "Add", 8, dm)])
			], 32)]),
			_: 1
		}));
	}
}), pm = ["disabled"], mm = ["for"], hm = { class: "te-hint" }, gm = ["id"], _m = ["disabled"], vm = ["for"], ym = { class: "line" }, bm = ["id"], xm = ["disabled"], Sm = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, Cm = { class: "buttons" }, wm = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PinDialog",
	props: { node: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), a = B(), s = g(() => i.states.get(n.node)), c = g(() => i.catalogue.find(i.drawing.nodes.visible.get(n.node)?.kind ?? "")), u = g(() => c.value?.outputs.map((e) => e.name === "result" ? e.type : `${e.name}: ${e.type}`).join(", ") ?? ""), d = g(() => s.value?.digest !== void 0), f = s.value?.preview, p = F(f == null ? "" : typeof f == "string" ? f : JSON.stringify(f)), m = F(""), h = F(""), x = F(!1);
		async function C(e) {
			h.value = "", x.value = !0;
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
				if (!(e instanceof l)) throw e;
				h.value = `${e.refusal.message} ${e.refusal.fix}`;
			} finally {
				x.value = !1;
			}
		}
		async function w(e) {
			let t = e.target.files?.[0];
			if (!t) return;
			let n = await Yi(t);
			h.value = n.problem, n.path && (m.value = n.path);
		}
		return (t, n) => (P(), _(Ap, {
			title: `Pin a value to ${e.node}`,
			onClose: n[6] ||= (e) => r("close")
		}, {
			default: U(() => [
				n[8] ||= b("p", { class: "te-hint" }, "It stands in the place of what the node gives: runs from here use it, and the node itself does not run. Schedules never use pins.", -1),
				b("button", {
					type: "button",
					class: "te-button",
					"data-testid": "pin-present",
					disabled: !d.value || x.value,
					onClick: n[0] ||= (e) => C({})
				}, "Pin what it shows now", 8, pm),
				b("form", { onSubmit: n[2] ||= K((e) => C({ text: p.value }), ["prevent"]) }, [
					b("label", { for: `${z(a)}-text` }, [n[7] ||= S("Or another value ", -1), b("small", hm, R(u.value), 1)], 8, mm),
					W(b("textarea", {
						id: `${z(a)}-text`,
						"onUpdate:modelValue": n[1] ||= (e) => p.value = e,
						class: "te-input mono",
						rows: "5",
						"data-testid": "pin-text",
						spellcheck: "false",
						placeholder: "JSON, or a text"
					}, null, 8, gm), [[V, p.value]]),
					b("button", {
						type: "submit",
						class: "te-button",
						"data-testid": "pin-typed",
						disabled: x.value
					}, "Pin this value", 8, _m)
				], 32),
				b("form", { onSubmit: n[4] ||= K((e) => m.value && C({ path: m.value }), ["prevent"]) }, [
					b("label", { for: `${z(a)}-path` }, "Or a file of the workspace", 8, vm),
					b("span", ym, [W(b("input", {
						id: `${z(a)}-path`,
						"onUpdate:modelValue": n[3] ||= (e) => m.value = e,
						class: "te-input",
						type: "text",
						placeholder: "data/sample.csv",
						autocomplete: "off",
						"data-testid": "pin-path"
					}, null, 8, bm), [[V, m.value]]), b("input", {
						type: "file",
						"aria-label": "Upload a file",
						onChange: w
					}, null, 32)]),
					b("button", {
						type: "submit",
						class: "te-button",
						"data-testid": "pin-file",
						disabled: x.value || !m.value
					}, "Pin this file", 8, xm)
				], 32),
				h.value ? (P(), y("p", Sm, R(h.value), 1)) : v("", !0),
				b("div", Cm, [b("button", {
					type: "button",
					class: "te-button",
					onClick: n[5] ||= (e) => r("close")
				}, "Cancel")])
			]),
			_: 1
		}, 8, ["title"]));
	}
}), [["__scopeId", "data-v-342cded8"]]), Tm = ["for"], Em = ["id"], Dm = {
	class: "colours",
	role: "radiogroup",
	"aria-label": "Your colour"
}, Om = ["value", "aria-label"], km = { class: "buttons" }, Am = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PersonDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = o(), i = B(), a = F(r.person.name), s = F(r.person.colour);
		function c() {
			Ie(r.person, a.value.trim() || r.person.name, s.value), r.connection.online.value && r.connection.hello(r.drawing.revision), n("close");
		}
		return (e, t) => (P(), _(Ap, {
			title: "How others see you",
			onClose: t[3] ||= (e) => n("close")
		}, {
			default: U(() => [b("form", { onSubmit: K(c, ["prevent"]) }, [
				b("label", { for: z(i) }, "Your name", 8, Tm),
				W(b("input", {
					id: z(i),
					"onUpdate:modelValue": t[0] ||= (e) => a.value = e,
					class: "te-input",
					type: "text",
					maxlength: "60",
					autofocus: "",
					required: "",
					autocomplete: "nickname"
				}, null, 8, Em), [[V, a.value]]),
				b("div", Dm, [(P(!0), y(m, null, I(z(ke), (e, n) => (P(), y("label", {
					key: e,
					class: "colour",
					style: j({ background: e })
				}, [W(b("input", {
					"onUpdate:modelValue": t[1] ||= (e) => s.value = e,
					type: "radio",
					name: "colour",
					value: e,
					"aria-label": `Colour ${n + 1}`
				}, null, 8, Om), [[se, s.value]])], 4))), 128))]),
				b("div", km, [b("button", {
					type: "button",
					class: "te-button",
					onClick: t[2] ||= (e) => n("close")
				}, "Cancel"), t[4] ||= b("button", {
					type: "submit",
					class: "te-button primary"
				}, "Keep", -1)])
			], 32)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-5774fd0f"]]), jm = /* @__PURE__ */ T({
	__name: "ReaderDialog",
	props: {
		path: {},
		at: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), a = g(() => qi(i.catalogue, n.path).map(({ kind: e, port: t }) => ({
			key: e.kind,
			title: e.title,
			aside: e.family,
			words: e.summary,
			family: e.family,
			port: t
		})));
		async function s({ key: e, port: t }) {
			r("close");
			let a = await i.command("add", {
				kind: e,
				at: n.at,
				fields: { [t]: n.path }
			});
			a.length > 0 && i.selection.only(...a);
		}
		return (t, n) => (P(), _($p, {
			title: `Read ${e.path} by`,
			items: a.value,
			placeholder: "Search kinds that read files",
			empty: "No kind of node that reads files is called that.",
			"test-id": "reader-search",
			onChoose: s,
			onClose: n[0] ||= (e) => r("close")
		}, null, 8, ["title", "items"]));
	}
}), Mm = /* @__PURE__ */ T({
	__name: "ReplaceDialog",
	props: { node: {} },
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), a = L(null), s = F("");
		function c(e) {
			return Array.isArray(e) ? e.flatMap((e) => typeof e == "string" ? [e] : typeof e == "object" && e && !Array.isArray(e) && typeof e.kind == "string" ? [e.kind] : []) : [];
		}
		N(async () => {
			try {
				a.value = c(await i.connection.ask("replacements", { node: n.node }));
			} catch (e) {
				s.value = e instanceof Error ? e.message : String(e);
			}
		});
		let l = g(() => (a.value ?? []).flatMap((e) => {
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
		return (t, n) => (P(), _($p, {
			title: `Replace ${e.node} by`,
			items: l.value,
			label: `Kinds that fit in the place of ${e.node}`,
			problem: s.value,
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
}), Nm = /* @__PURE__ */ new Set([
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
function Pm(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
function Fm(e) {
	return Pm(e, "$ref") ? !0 : Array.isArray(e) ? e.some(Fm) : typeof e == "object" && !!e && Object.values(e).some(Fm);
}
function Im(e, t) {
	let n = e.inputs?.[t.name], r = (e, t) => ({
		mode: e,
		text: t,
		problem: ""
	});
	if (n === void 0) return r("unset", "");
	if (Pm(n, "$param")) return r("parameter", String(n.$param));
	if (Pm(n, "$code")) {
		let i = String(n.$code);
		if (Nm.has(t.control) && !e.links.some(([, , e]) => e === t.name)) {
			let e = /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(i);
			if (e) return r("value", e[2] ?? "");
		}
		return r("expression", i);
	}
	return Fm(n) ? r("wire", "") : r("value", Rm(n, t));
}
function Lm(e, t, n) {
	let r = n?.fields[t.name];
	return r ? {
		mode: r.mode,
		text: r.text,
		problem: r.problem ?? ""
	} : Im(e, t);
}
function Rm(e, t) {
	return typeof e == "string" ? e : e === null ? t?.control === "json" ? "null" : "" : typeof e == "object" && "$number" in e ? String(e.$number) : JSON.stringify(e);
}
function zm(e) {
	if (e === null || e === "None") return "";
	let t = /^(["'])(.*)\1$/s.exec(e);
	return t ? t[2] ?? "" : e === "True" || e === "False" ? e.toLowerCase() : e === "Path()" ? "." : /^[\w.]+\(\s*(["'])(.*)\1\s*\)$/.exec(e)?.[2] ?? e;
}
function Bm(e, t) {
	let n = t.trim();
	if (n === "" || e.optional && /^(none|null)$/i.test(n)) return "";
	if (!(e.control === "integer" ? /^[+-]?\d[\d_]*$/ : /^[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?$/i).test(n)) return e.control === "integer" ? "Write a whole number." : "Write a number.";
	let r = Number(n.replaceAll("_", "")), i = e.unit ? ` ${e.unit}` : "";
	return e.low !== null && r < e.low ? `${e.low}${i} is the least.` : e.high !== null && r > e.high ? `${e.high}${i} is the most.` : "";
}
function Vm(e, t, n) {
	let r = e.step ?? (e.control === "integer" ? 1 : Hm(t)), i = Number(t || zm(e.default) || e.low || 0);
	if (Number.isNaN(i)) return t;
	let a = Math.max(Um(String(r)), Um(t)), o = Math.min(e.high ?? Infinity, Math.max(e.low ?? -Infinity, i + n * r));
	return e.control === "integer" ? String(Math.round(o)) : String(Number(o.toFixed(a)));
}
function Hm(e) {
	let t = Um(e);
	return t > 0 ? 10 ** -t : 1;
}
function Um(e) {
	return /\.(\d+)$/.exec(e)?.[1]?.length ?? 0;
}
function Wm(e) {
	if (e.trim() === "") return [];
	let t = Km(e);
	return Array.isArray(t) ? t : null;
}
function Gm(e) {
	if (e.trim() === "") return [];
	let t = Km(e);
	return typeof t == "object" && t && !Array.isArray(t) ? Object.entries(t) : null;
}
function Km(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
function qm(e, t) {
	if (t) return e;
	let n = Km(e);
	return n === void 0 ? e : n;
}
function Jm(e, t) {
	return typeof e == "string" && (t || Km(e) === void 0) ? e : JSON.stringify(e);
}
// src/panels/inspector/controls/BooleanControl.vue?vue&type=script&setup=true&lang.ts
var Ym = ["id", "value"], Xm = {
	key: 1,
	class: "boolean"
}, Zm = ["id", "checked"], Qm = { class: "te-hint" }, $m = /*#__PURE__*/ f(/* @__PURE__ */ T({
	inheritAttrs: !1,
	__name: "BooleanControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = g(() => (n.text || zm(n.field.default)).toLowerCase());
		function a(e) {
			r("type", e), r("done");
		}
		return (t, n) => e.field.optional ? (P(), y("select", O({
			key: 0,
			id: e.id,
			class: "te-input",
			value: i.value
		}, t.$attrs, { onChange: n[0] ||= (e) => a(e.target.value) }), [...n[2] ||= [
			b("option", { value: "" }, "not set", -1),
			b("option", { value: "true" }, "yes", -1),
			b("option", { value: "false" }, "no", -1)
		]], 16, Ym)) : (P(), y("span", Xm, [b("input", O({
			id: e.id,
			type: "checkbox",
			role: "switch",
			checked: i.value === "true"
		}, t.$attrs, { onChange: n[1] ||= (e) => a(String(e.target.checked)) }), null, 16, Zm), b("span", Qm, R(i.value === "true" ? "yes" : "no"), 1)]));
	}
}), [["__scopeId", "data-v-34fb529a"]]), eh = ["id", "value"], th = {
	key: 0,
	value: ""
}, nh = ["value"], rh = ["value"], ih = /* @__PURE__ */ T({
	__name: "ChoiceControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = g(() => n.field.choices.map((e) => String(e))), a = g(() => n.text || zm(n.field.default)), o = g(() => a.value !== "" && !i.value.includes(a.value));
		function s(e) {
			r("type", e), r("done");
		}
		return (t, n) => (P(), y("select", O({
			id: e.id,
			class: "te-input",
			value: a.value
		}, t.$attrs, { onChange: n[0] ||= (e) => s(e.target.value) }), [
			e.field.optional || e.field.required && e.text === "" ? (P(), y("option", th, R(e.field.optional ? "not set" : "Choose …"), 1)) : v("", !0),
			o.value ? (P(), y("option", {
				key: 1,
				value: a.value
			}, R(a.value), 9, nh)) : v("", !0),
			(P(!0), y(m, null, I(i.value, (e) => (P(), y("option", {
				key: e,
				value: e
			}, R(e), 9, rh))), 128))
		], 16, eh));
	}
}), ah = ["hidden"], oh = [
	"id",
	"rows",
	"value",
	"aria-label"
], sh = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let n = e, r = t, i = F(null), a = F(!1), o = null, s = !1;
		return N(async () => {
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
		}), M(() => {
			s = !0, o?.destroy();
		}), H(() => n.text, (e) => {
			o && !o.focused() && o.setText(e);
		}), (t, n) => (P(), y("div", O({ class: "code" }, t.$attrs), [b("div", {
			ref_key: "box",
			ref: i,
			class: "box",
			style: j({ "--rows": e.rows ?? 4 }),
			hidden: !a.value
		}, null, 12, ah), a.value ? v("", !0) : (P(), y("textarea", {
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: e.rows ?? 4,
			value: e.text,
			"aria-label": e.label,
			spellcheck: "false",
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onBlur: n[1] ||= (e) => r("done")
		}, null, 40, oh))], 16));
	}
}), [["__scopeId", "data-v-4fd5c487"]]), ch = /* @__PURE__ */ T({
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
		let n = e, r = t, i = g(() => n.language ?? (n.field.control === "json" ? "json" : n.field.language || "python"));
		return (t, n) => (P(), _(sh, O({
			id: e.id,
			text: e.text,
			language: i.value,
			label: e.field.name,
			single: e.single,
			offers: e.offers,
			placeholder: e.field.placeholder || z(zm)(e.field.default),
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
function lh(e) {
	return e.startsWith("/") || e.split("/").includes("..") ? "" : e.includes("/") ? e.slice(0, e.lastIndexOf("/")) : "";
}
function uh(e) {
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
var dh = {
	class: "te-hint where",
	"data-testid": "file-folder"
}, fh = {
	key: 0,
	class: "te-hint where"
}, ph = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FilePicker",
	props: {
		name: {},
		folders: { type: Boolean },
		pattern: {},
		start: {}
	},
	emits: ["choose", "close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), a = L(null), s = F(""), c = F(""), u = 0, d = g(() => a.value?.under ?? ""), f = F(""), p = g(() => {
			let e = (a.value?.entries ?? []).map(({ path: e, folder: t, size: n }) => {
				let r = f.value ? e : e.slice(e.lastIndexOf("/") + 1);
				return {
					key: e,
					path: e,
					opens: t && !f.value,
					title: t ? `${r}/` : r,
					aside: t ? "folder" : uh(n)
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
				path: lh(d.value),
				opens: !0,
				title: "../",
				aside: "one folder up"
			};
			return [
				...n.folders ? [t] : [],
				...d.value ? [r] : [],
				...e
			];
		}), m = g(() => a.value ? f.value ? "No file of the workspace is called that." : "This folder is empty." : c.value || "Looking …");
		function h({ opens: e, path: t }) {
			return e ? 0 : Ji(n.pattern, t) ? 1 : 2;
		}
		async function x(e, t) {
			let r = ++u;
			try {
				let o = await i.connection.ask("files", {
					under: e,
					search: t,
					folders: n.folders
				});
				if (r !== u) return;
				f.value = t, c.value = "", a.value = o;
			} catch (t) {
				if (r !== u) return;
				if (!(t instanceof l)) throw t;
				if (a.value === null && e !== "") return x("", "");
				c.value = `${t.refusal.message} ${t.refusal.fix}`;
			}
		}
		function S(e) {
			s.value = e, x(d.value, e.trim());
		}
		function C(e) {
			e.opens ? x(e.path, "") : r("choose", e.path);
		}
		return N(() => void x(lh(n.start), "")), (t, n) => (P(), _($p, {
			title: e.folders ? `A folder for ${e.name}` : `A file for ${e.name}`,
			items: p.value,
			list: d.value,
			problem: a.value ? c.value : "",
			placeholder: "Search by name or folder",
			empty: m.value,
			ranked: "",
			"test-id": "file-search",
			onChoose: C,
			onQuery: S,
			onClose: n[0] ||= (e) => r("close")
		}, {
			above: U(() => [b("p", dh, R(d.value ? `${d.value}/` : "Files of the workspace"), 1)]),
			below: U(() => [a.value?.cut ? (P(), y("p", fh, "There are more: type some of the name.")) : v("", !0)]),
			_: 1
		}, 8, [
			"title",
			"items",
			"list",
			"problem",
			"empty"
		]));
	}
}), [["__scopeId", "data-v-cec6e57a"]]), mh = [
	"id",
	"value",
	"placeholder",
	"list"
], hh = ["aria-label"], gh = ["disabled", "aria-label"], _h = ["accept"], vh = ["id"], yh = ["value"], bh = {
	key: 1,
	class: "te-hint",
	role: "status"
}, xh = {
	key: 2,
	class: "te-problem",
	role: "alert"
}, Sh = /*#__PURE__*/ f(/* @__PURE__ */ T({
	inheritAttrs: !1,
	__name: "FileControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = F(!1), a = F(""), o = F(!1), s = F(!1), c = F(null), l = g(() => Ki(n.field)), u = g(() => n.field.control === "folder");
		function d(e) {
			o.value = !1, r("type", e), r("done");
		}
		async function f(e) {
			if (!e) return;
			i.value = !0;
			let t = await Yi(e);
			i.value = !1, a.value = t.problem, t.path !== "" && d(t.path);
		}
		function p(e) {
			let t = e.target;
			f(t.files?.[0]), t.value = "";
		}
		function x(e) {
			l.value && e.dataTransfer?.types.includes("Files") && (e.preventDefault(), s.value = !0);
		}
		function S(e) {
			s.value = !1, l.value && e.dataTransfer?.files.length && (e.preventDefault(), f(e.dataTransfer.files[0]));
		}
		return (t, n) => (P(), y(m, null, [
			b("span", {
				class: A(["file", { above: s.value }]),
				onDragover: x,
				onDragleave: n[4] ||= (e) => s.value = !1,
				onDrop: S
			}, [
				b("input", O({
					id: e.id,
					class: "te-input",
					type: "text",
					value: e.text,
					placeholder: e.field.placeholder || z(zm)(e.field.default) || (u.value ? "path of a folder" : "path of a file"),
					list: e.field.suggestions.length > 0 ? `${e.id}-list` : void 0,
					autocomplete: "off",
					spellcheck: "false"
				}, t.$attrs, {
					onInput: n[0] ||= (e) => r("type", e.target.value),
					onKeydown: n[1] ||= G((e) => r("done"), ["enter"])
				}), null, 16, mh),
				b("button", {
					type: "button",
					class: "te-button icon",
					"aria-label": `Choose a ${u.value ? "folder" : "file"} of the workspace for ${e.field.name}`,
					title: "Choose in the workspace",
					"data-testid": "pick-file",
					onClick: n[2] ||= (e) => o.value = !0
				}, [C($, { name: "folder" })], 8, hh),
				l.value ? (P(), y("button", {
					key: 0,
					type: "button",
					class: "te-button icon",
					disabled: i.value,
					"aria-label": `Upload a file for ${e.field.name}`,
					title: "Upload a file, or drop it here",
					onClick: n[3] ||= (e) => c.value?.click()
				}, [C($, { name: "upload" })], 8, gh)) : v("", !0),
				l.value ? (P(), y("input", {
					key: 1,
					ref_key: "picker",
					ref: c,
					hidden: "",
					type: "file",
					accept: e.field.pattern.replaceAll("*", "") || void 0,
					tabindex: "-1",
					onChange: p
				}, null, 40, _h)) : v("", !0)
			], 34),
			e.field.suggestions.length > 0 ? (P(), y("datalist", {
				key: 0,
				id: `${e.id}-list`
			}, [(P(!0), y(m, null, I(e.field.suggestions, (e) => (P(), y("option", {
				key: e,
				value: e
			}, null, 8, yh))), 128))], 8, vh)) : v("", !0),
			i.value ? (P(), y("span", bh, "Uploading …")) : a.value ? (P(), y("span", xh, R(a.value), 1)) : v("", !0),
			o.value ? (P(), _(h, {
				key: 3,
				to: ".treadle-editor"
			}, [C(ph, {
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
			])])) : v("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-62da26b1"]]), Ch = ["id", "value"], wh = [
	"id",
	"value",
	"aria-label",
	"onInput",
	"onKeydown"
], Th = ["aria-label", "onClick"], Eh = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let n = e, r = t, i = g(() => Wm(n.text)), a = g(() => /\b(list|set|tuple)\[(str|text)/i.test(n.type) || /list of text/i.test(n.type));
		function o(e) {
			r("type", e.length === 0 ? "" : JSON.stringify(e));
		}
		function s(e, t) {
			o((i.value ?? []).map((n, r) => r === e ? qm(t, a.value) : n));
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
		return (t, n) => i.value === null ? (P(), y("textarea", O({
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: "3",
			value: e.text
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, Ch)) : (P(), y("div", O({
			key: 1,
			class: "items",
			role: "group"
		}, t.$attrs), [(P(!0), y(m, null, I(i.value, (t, n) => (P(), y("div", {
			key: n,
			class: "item"
		}, [b("input", {
			id: n === 0 ? e.id : void 0,
			class: "te-input",
			type: "text",
			value: z(Jm)(t, a.value),
			"aria-label": `${e.field.name}, item ${n + 1}`,
			onInput: (e) => s(n, e.target.value),
			onKeydown: [
				G(l, ["enter"]),
				G(K((e) => u(n, -1), ["alt", "prevent"]), ["up"]),
				G(K((e) => u(n, 1), ["alt", "prevent"]), ["down"])
			]
		}, null, 40, wh), b("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": `Remove item ${n + 1}`,
			onClick: (e) => c(n)
		}, [C($, { name: "close" })], 8, Th)]))), 128)), b("button", {
			type: "button",
			class: "te-button small quiet",
			onClick: l
		}, [C($, { name: "add" }), n[1] ||= S("Add an item", -1)])], 16));
	}
}), [["__scopeId", "data-v-394101f0"]]), Dh = ["id", "value"], Oh = [
	"id",
	"value",
	"aria-label",
	"onInput"
], kh = [
	"value",
	"aria-label",
	"onInput"
], Ah = ["aria-label", "onClick"], jh = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let n = e, r = t, i = g(() => Gm(n.text)), a = L([]), o = g(() => /dict\[[^,]+,\s*str\]/.test(n.type));
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
		return (t, n) => i.value === null ? (P(), y("textarea", O({
			key: 0,
			id: e.id,
			class: "te-input mono",
			rows: "3",
			value: e.text
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, Dh)) : (P(), y("div", O({
			key: 1,
			class: "entries",
			role: "group"
		}, t.$attrs), [(P(!0), y(m, null, I(a.value, ([t, n], r) => (P(), y("div", {
			key: r,
			class: "entry"
		}, [
			b("input", {
				id: r === 0 ? e.id : void 0,
				class: "te-input",
				type: "text",
				placeholder: "name",
				value: t,
				"aria-label": `${e.field.name}, name ${r + 1}`,
				onInput: (e) => c(r, e.target.value, n)
			}, null, 40, Oh),
			b("input", {
				class: "te-input",
				type: "text",
				placeholder: "value",
				value: z(Jm)(n, o.value),
				"aria-label": `${e.field.name}, value ${r + 1}`,
				onInput: (e) => c(r, t, z(qm)(e.target.value, o.value))
			}, null, 40, kh),
			b("button", {
				type: "button",
				class: "te-button icon quiet",
				"aria-label": `Remove entry ${r + 1}`,
				onClick: (e) => l(r)
			}, [C($, { name: "close" })], 8, Ah)
		]))), 128)), b("button", {
			type: "button",
			class: "te-button small quiet",
			onClick: n[1] ||= (e) => s([...a.value, ["", ""]])
		}, [C($, { name: "add" }), n[2] ||= S("Add an entry", -1)])], 16));
	}
}), [["__scopeId", "data-v-49320fe5"]]), Mh = [
	"id",
	"type",
	"value",
	"step",
	"placeholder",
	"list"
], Nh = ["id"], Ph = ["value"], Fh = /* @__PURE__ */ T({
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
		], o = g(() => {
			let e = i[n.field.control];
			return e && (n.text === "" || e.form.test(n.text)) ? e.type : "text";
		});
		return (t, n) => (P(), y(m, null, [b("input", O({
			id: e.id,
			class: "te-input",
			type: o.value,
			value: e.text,
			step: o.value === "time" || o.value === "datetime-local" ? 1 : void 0,
			placeholder: e.field.placeholder || z(zm)(e.field.default) || (e.field.control === "duration" ? "90s, 5m, 2h or 1d" : ""),
			list: e.field.control === "duration" ? `${e.id}-list` : void 0,
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onKeydown: n[1] ||= G((e) => r("done"), ["enter"])
		}), null, 16, Mh), e.field.control === "duration" ? (P(), y("datalist", {
			key: 0,
			id: `${e.id}-list`
		}, [(P(), y(m, null, I(a, (e) => b("option", {
			key: e,
			value: e
		}, null, 8, Ph)), 64))], 8, Nh)) : v("", !0)], 64));
	}
}), Ih = { class: "number" }, Lh = [
	"id",
	"inputmode",
	"value",
	"placeholder"
], Rh = {
	key: 0,
	class: "te-hint"
}, zh = [
	"aria-label",
	"min",
	"max",
	"step",
	"value"
], Bh = /*#__PURE__*/ f(/* @__PURE__ */ T({
	inheritAttrs: !1,
	__name: "NumberControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = g(() => n.field.low !== null && n.field.high !== null && n.field.high > n.field.low);
		function a(e, t) {
			e.preventDefault(), r("type", Vm(n.field, n.text, t));
		}
		return (t, n) => (P(), y(m, null, [b("span", Ih, [b("input", O({
			id: e.id,
			class: "te-input",
			type: "text",
			inputmode: e.field.control === "integer" ? "numeric" : "decimal",
			value: e.text,
			placeholder: e.field.placeholder || z(zm)(e.field.default),
			autocomplete: "off"
		}, t.$attrs, {
			onInput: n[0] ||= (e) => r("type", e.target.value),
			onKeydown: [
				n[1] ||= G((e) => a(e, 1), ["up"]),
				n[2] ||= G((e) => a(e, -1), ["down"]),
				n[3] ||= G((e) => r("done"), ["enter"])
			]
		}), null, 16, Lh), e.field.unit ? (P(), y("span", Rh, R(e.field.unit), 1)) : v("", !0)]), i.value ? (P(), y("input", {
			key: 0,
			class: "slider",
			type: "range",
			tabindex: "-1",
			"aria-label": `${e.field.name}, as a slider`,
			min: e.field.low ?? 0,
			max: e.field.high ?? 1,
			step: e.field.step ?? (e.field.control === "integer" ? 1 : "any"),
			value: Number(e.text || z(zm)(e.field.default) || e.field.low),
			onInput: n[4] ||= (e) => r("type", e.target.value),
			onChange: n[5] ||= (e) => r("done")
		}, null, 40, zh)) : v("", !0)], 64));
	}
}), [["__scopeId", "data-v-309fe95b"]]), Vh = { class: "secret" }, Hh = [
	"id",
	"value",
	"placeholder"
], Uh = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		return (t, r) => (P(), y(m, null, [b("span", Vh, [r[2] ||= b("span", { "aria-hidden": "true" }, "⚿", -1), b("input", O({
			id: e.id,
			class: "te-input",
			type: "text",
			value: e.text,
			placeholder: e.field.placeholder || (e.field.control === "secret" ? "name of the secret" : "name of the connection"),
			autocomplete: "off",
			spellcheck: "false"
		}, t.$attrs, {
			onInput: r[0] ||= (e) => n("type", e.target.value),
			onKeydown: r[1] ||= G((e) => n("done"), ["enter"])
		}), null, 16, Hh)]), r[3] ||= b("span", { class: "te-hint" }, "Its name, not its value: the value stays where it is kept.", -1)], 64));
	}
}), [["__scopeId", "data-v-3a27f333"]]), Wh = [
	"id",
	"rows",
	"value",
	"placeholder"
], Gh = [
	"id",
	"value",
	"placeholder",
	"list"
], Kh = ["id"], qh = ["value"], Jh = /* @__PURE__ */ T({
	inheritAttrs: !1,
	__name: "TextControl",
	props: {
		field: {},
		text: {},
		id: {}
	},
	emits: ["type", "done"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = g(() => n.field.control === "multiline" || n.field.rows > 1 || n.text.includes("\n")), a = g(() => n.field.placeholder || zm(n.field.default));
		return (t, n) => (P(), y(m, null, [i.value ? (P(), y("textarea", O({
			key: 0,
			id: e.id,
			class: "te-input",
			rows: Math.max(3, Math.min(12, e.field.rows)),
			value: e.text,
			placeholder: a.value
		}, t.$attrs, { onInput: n[0] ||= (e) => r("type", e.target.value) }), null, 16, Wh)) : (P(), y("input", O({
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
		}), null, 16, Gh)), e.field.suggestions.length > 0 && !i.value ? (P(), y("datalist", {
			key: 2,
			id: `${e.id}-list`
		}, [(P(!0), y(m, null, I(e.field.suggestions, (e) => (P(), y("option", {
			key: e,
			value: e
		}, null, 8, qh))), 128))], 8, Kh)) : v("", !0)], 64));
	}
}), Yh = /* @__PURE__ */ T({
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
			number: Bh,
			integer: Bh,
			text: Jh,
			multiline: Jh,
			code: ch,
			choice: ih,
			boolean: $m,
			json: ch,
			list: Eh,
			map: jh,
			file: Sh,
			folder: Sh,
			date: Fh,
			datetime: Fh,
			time: Fh,
			duration: Fh,
			secret: Uh,
			connection: Uh,
			wire: null
		}, r = g(() => n[t.field.control]), i = g(() => ["list", "map"].includes(t.field.control) ? { type: t.type } : {});
		return (t, n) => r.value ? (P(), _(re(r.value), O({
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
		])) : v("", !0);
	}
}), Xh = {
	key: 0,
	class: "te-hint"
}, Zh = ["data-parameter"], Qh = ["for"], $h = { class: "te-hint" }, eg = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, tg = {
	key: 1,
	class: "te-hint"
}, ng = {
	key: 1,
	class: "te-problem",
	role: "alert"
}, rg = { class: "buttons" }, ig = ["disabled"], ag = 120, og = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "RunDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = o(), i = a(), s = B(), c = `treadle.parameters.${r.name.value}`, u = te(j()), d = L(null), f = F(null), p = te(/* @__PURE__ */ new Set()), h = L(""), x = g(() => (d.value ?? []).some((e) => e.problem)), w = 0, T = 0;
		async function E() {
			let e = ++w;
			try {
				let t = await r.connection.ask("parameters", { given: { ...u } });
				if (e !== w) return;
				let n = d.value === null;
				d.value = t, n && k(() => f.value?.querySelector("input, select, textarea")?.focus());
			} catch (e) {
				if (!(e instanceof l)) throw e;
				h.value = `${e.refusal.message} ${e.refusal.fix}`;
			}
		}
		H(u, () => {
			window.clearTimeout(T), T = window.setTimeout(() => void E(), ag);
		}), M(() => window.clearTimeout(T)), E();
		function D(e, t) {
			p.add(e), u[e] = t;
		}
		function O() {
			for (let e of Object.keys(u)) u[e] = "";
		}
		async function A() {
			window.clearTimeout(T), await E();
			for (let e of d.value ?? []) p.add(e.name);
			if (!d.value || x.value) return;
			let e = new Set(d.value.map((e) => e.name)), t = Object.fromEntries(Object.entries(u).filter(([t, n]) => n !== "" && e.has(t)));
			je("local", c, JSON.stringify(t)), n("close"), St(r, i, { parameters: t });
		}
		function j() {
			try {
				let e = JSON.parse(Ae("local", c) ?? "{}");
				return typeof e != "object" || !e ? {} : Object.fromEntries(Object.entries(e).filter(([, e]) => typeof e == "string"));
			} catch {
				return {};
			}
		}
		return (e, t) => (P(), _(Ap, {
			title: "Run with other parameters",
			onClose: t[1] ||= (e) => n("close")
		}, {
			default: U(() => [b("form", {
				ref_key: "form",
				ref: f,
				novalidate: "",
				onSubmit: K(A, ["prevent"])
			}, [
				d.value?.length === 0 ? (P(), y("p", Xh, "This flow has no parameters. Add some in the inspector when nothing is selected.")) : v("", !0),
				(P(!0), y(m, null, I(d.value ?? [], (e, t) => (P(), y("div", {
					key: e.name,
					class: "asked",
					"data-parameter": e.name
				}, [
					b("label", { for: `${z(s)}-${t}` }, [S(R(e.name) + " ", 1), b("small", $h, R(e.type), 1)], 8, Qh),
					C(Yh, {
						id: `${z(s)}-${t}`,
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
					e.problem && p.has(e.name) ? (P(), y("p", eg, R(e.problem), 1)) : e.default ? (P(), y("p", tg, "Left empty, it is " + R(e.default) + ".", 1)) : v("", !0)
				], 8, Zh))), 128)),
				h.value ? (P(), y("p", ng, R(h.value), 1)) : v("", !0),
				b("div", rg, [
					Object.values(u).some(Boolean) ? (P(), y("button", {
						key: 0,
						type: "button",
						class: "te-button quiet",
						onClick: O
					}, "Use the defaults")) : v("", !0),
					b("button", {
						type: "button",
						class: "te-button",
						onClick: t[0] ||= (e) => n("close")
					}, "Cancel"),
					b("button", {
						type: "submit",
						class: "te-button primary",
						"data-testid": "run-now",
						disabled: d.value === null
					}, "Run", 8, ig)
				])
			], 544)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-54391d8a"]]), sg = {
	key: 0,
	class: "te-hint"
}, cg = { class: "buttons" }, lg = ["href"], ug = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ScheduleDialog",
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = o(), i = g(() => r.saved.value.version !== null && !r.saved.value.dirty);
		return (e, t) => (P(), _(Ap, {
			title: "Schedule",
			onClose: t[1] ||= (e) => n("close")
		}, {
			default: U(() => [
				t[2] ||= b("p", null, "Schedules are made on the schedules page, for a saved version of a flow.", -1),
				i.value ? v("", !0) : (P(), y("p", sg, "This flow has changes that are in no version yet: save it first, so that the schedule runs what you see.")),
				b("div", cg, [b("button", {
					type: "button",
					class: "te-button",
					onClick: t[0] ||= (e) => n("close")
				}, "Close"), b("a", {
					class: "te-button primary",
					href: `/schedules?flow=${encodeURIComponent(z(r).name.value)}`
				}, "Go to the schedules", 8, lg)])
			]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-14f3e94c"]]), dg = ["for"], fg = ["id", "required"], pg = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, mg = {
	key: 1,
	class: "te-hint"
}, hg = { class: "buttons" }, gg = {
	type: "submit",
	class: "te-button primary"
}, _g = /* @__PURE__ */ T({
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
		let n = e, r = t, i = F(n.initial ?? ""), a = B();
		return (t, n) => (P(), _(Ap, {
			title: e.title,
			onClose: n[4] ||= (e) => r("close")
		}, {
			default: U(() => [b("form", { onSubmit: n[3] ||= K((e) => r("done", i.value.trim()), ["prevent"]) }, [
				b("label", { for: z(a) }, R(e.label), 9, dg),
				W(b("input", {
					id: z(a),
					"onUpdate:modelValue": n[0] ||= (e) => i.value = e,
					class: "te-input",
					type: "text",
					autofocus: "",
					autocomplete: "off",
					required: !e.optional,
					maxlength: "500",
					onFocus: n[1] ||= (e) => e.target.select()
				}, null, 40, fg), [[V, i.value]]),
				e.problem ? (P(), y("p", pg, R(e.problem), 1)) : e.hint ? (P(), y("p", mg, R(e.hint), 1)) : v("", !0),
				ne(t.$slots, "default"),
				b("div", hg, [b("button", {
					type: "button",
					class: "te-button",
					onClick: n[2] ||= (e) => r("close")
				}, "Cancel"), b("button", gg, R(e.verb), 1)])
			], 32)]),
			_: 3
		}, 8, ["title"]));
	}
}), vg = ["data-node-id"], yg = { class: "te-hint" }, bg = ["for"], xg = [
	"id",
	"onUpdate:modelValue",
	"name"
], Sg = ["for"], Cg = [
	"id",
	"onUpdate:modelValue",
	"name"
], wg = { class: "buttons" }, Tg = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "UnknownDialog",
	props: { nodes: {} },
	emits: ["close", "decided"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = B(), a = te(Object.fromEntries(Object.keys(n.nodes).map((e) => [e, ""])));
		function o() {
			let e = (e) => Object.keys(a).filter((t) => a[t] === e);
			e("").length > 0 || r("decided", {
				repeat: e("repeat"),
				done: e("done")
			});
		}
		return (t, n) => (P(), _(Ap, {
			title: "It may have happened",
			onClose: n[1] ||= (e) => r("close")
		}, {
			default: U(() => [b("form", {
				"data-testid": "unknown-outcome",
				onSubmit: K(o, ["prevent"])
			}, [
				n[5] ||= b("p", { class: "te-hint" }, " These nodes were broken off while they acted on the world, and nobody saw how it ended. Look whether it happened, then decide. ", -1),
				(P(!0), y(m, null, I(e.nodes, (e, t) => (P(), y("fieldset", {
					key: t,
					"data-node-id": t
				}, [
					b("legend", null, R(t), 1),
					b("p", yg, R(e), 1),
					b("label", { for: `${z(i)}-${t}-repeat` }, [W(b("input", {
						id: `${z(i)}-${t}-repeat`,
						"onUpdate:modelValue": (e) => a[t] = e,
						type: "radio",
						name: `${z(i)}-${t}`,
						value: "repeat",
						required: ""
					}, null, 8, xg), [[se, a[t]]]), n[2] ||= S(" It did not happen: run it again ", -1)], 8, bg),
					b("label", { for: `${z(i)}-${t}-done` }, [W(b("input", {
						id: `${z(i)}-${t}-done`,
						"onUpdate:modelValue": (e) => a[t] = e,
						type: "radio",
						name: `${z(i)}-${t}`,
						value: "done"
					}, null, 8, Cg), [[se, a[t]]]), n[3] ||= S(" It happened: take it for done (without its value) ", -1)], 8, Sg)
				], 8, vg))), 128)),
				b("div", wg, [b("button", {
					type: "button",
					class: "te-button",
					onClick: n[0] ||= (e) => r("close")
				}, "Stop"), n[4] ||= b("button", {
					type: "submit",
					class: "te-button primary",
					"data-testid": "decide"
				}, "Run", -1)])
			], 32)]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-b6643c3d"]]), Eg = /* @__PURE__ */ T({
	__name: "DialogHost",
	setup(e) {
		let t = o(), n = a(), r = F("");
		H(n.dialog, () => r.value = "");
		function i() {
			n.dialog.value = null;
		}
		async function s(e, a) {
			let o = n.dialog.value, s = !1, c = await t.command(e, a, (e) => {
				s = !0, r.value = `${e.message} ${e.fix}`;
			});
			s || (n.dialog.value === o && i(), c.length > 0 && t.selection.only(...c));
		}
		function c(e) {
			let t = n.dialog.value;
			t?.sort === "parameter" && s("to_parameter", {
				node: t.node,
				port: t.port,
				name: e
			});
		}
		function l(e) {
			let t = n.dialog.value;
			i(), t?.sort === "unknown" && t.again(e);
		}
		async function u(e) {
			await xt(t, e) && i();
		}
		return (e, t) => z(n).dialog.value ? (P(), y(m, { key: 0 }, [z(n).dialog.value.sort === "save" ? (P(), _(_g, {
			key: 0,
			title: "Save a version",
			label: "What changed",
			verb: "Save",
			hint: "Leave it empty if there is nothing to say.",
			optional: "",
			onClose: i,
			onDone: u
		})) : z(n).dialog.value.sort === "rename" ? (P(), _(_g, {
			key: 1,
			title: `Rename ${z(n).dialog.value.node}`,
			label: "New name",
			verb: "Rename",
			hint: "It is the name of the variable in the code.",
			initial: z(n).dialog.value.node,
			problem: r.value,
			onClose: i,
			onDone: t[0] ||= (e) => z(n).dialog.value?.sort === "rename" && s("rename", {
				node: z(n).dialog.value.node,
				to: e
			})
		}, null, 8, [
			"title",
			"initial",
			"problem"
		])) : z(n).dialog.value.sort === "subflow" ? (P(), _(_g, {
			key: 2,
			title: "Make a sub-flow",
			label: `Name for the flow of these ${z(n).dialog.value.nodes.length} nodes`,
			verb: "Make it",
			hint: "What comes in becomes its parameters, what goes out its results.",
			problem: r.value,
			onClose: i,
			onDone: t[1] ||= (e) => z(n).dialog.value?.sort === "subflow" && s("make_subflow", {
				nodes: [...z(n).dialog.value.nodes],
				name: e
			})
		}, null, 8, ["label", "problem"])) : z(n).dialog.value.sort === "parameter" ? (P(), _(_g, {
			key: 3,
			title: "New parameter",
			label: "Name",
			verb: "Make it a parameter",
			hint: "It gets the type and the present value of this setting.",
			initial: z(n).dialog.value.port,
			problem: r.value,
			onClose: i,
			onDone: c
		}, null, 8, ["initial", "problem"])) : z(n).dialog.value.sort === "find" ? (P(), _(sm, {
			key: 4,
			onClose: i
		})) : z(n).dialog.value.sort === "connect" ? (P(), _(om, {
			key: 5,
			from: z(n).dialog.value.from,
			onClose: i
		}, null, 8, ["from"])) : z(n).dialog.value.sort === "replace" ? (P(), _(Mm, {
			key: 6,
			node: z(n).dialog.value.node,
			onClose: i
		}, null, 8, ["node"])) : z(n).dialog.value.sort === "reader" ? (P(), _(jm, {
			key: 7,
			path: z(n).dialog.value.path,
			at: z(n).dialog.value.at,
			onClose: i
		}, null, 8, ["path", "at"])) : z(n).dialog.value.sort === "run" ? (P(), _(og, {
			key: 8,
			onClose: i
		})) : z(n).dialog.value.sort === "unknown" ? (P(), _(Tg, {
			key: 9,
			nodes: z(n).dialog.value.nodes,
			onClose: i,
			onDecided: l
		}, null, 8, ["nodes"])) : z(n).dialog.value.sort === "pin" ? (P(), _(wm, {
			key: 10,
			node: z(n).dialog.value.node,
			onClose: i
		}, null, 8, ["node"])) : z(n).dialog.value.sort === "schedule" ? (P(), _(ug, {
			key: 11,
			onClose: i
		})) : z(n).dialog.value.sort === "person" ? (P(), _(Am, {
			key: 12,
			onClose: i
		})) : z(n).dialog.value.sort === "paste" ? (P(), _(fm, {
			key: 13,
			onClose: i
		})) : v("", !0)], 64)) : v("", !0);
	}
}), Dg = { class: "sheet" }, Og = { class: "te-heading" }, kg = { class: "te-hint" }, Ag = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ShortcutSheet",
	setup(e) {
		let t = a(), n = Object.entries(sn).map(([e, t]) => ({
			title: t,
			commands: on.filter((t) => t.id.startsWith(`${e}.`) && t.keys?.length)
		})).filter((e) => e.commands.length > 0), r = /* @__PURE__ */ new Set([
			"!",
			"@",
			"="
		]), i = (e = []) => e.filter((e) => !r.has(e)), o = [
			["Pan", "drag the ground, or Space and drag"],
			["Zoom", "wheel, or pinch"],
			["Select several", "Shift and drag, or Shift and click"],
			["Quick add", "double click"],
			["Menu of what is under the pointer", "right click, long press, or the Menu key"],
			["Leave a code editor", "Escape, then Tab"]
		], s = [
			["Draw a wire from a node", ["W"]],
			["Draw a wire from a port, or connect it", ["Enter"]],
			["To the next port that fits", ["→"]],
			["To the next port at all", ["Shift →"]],
			["Take a wire off a port, to lead it elsewhere", ["Shift Enter"]],
			["Remove the wire of a port", ["Delete"]]
		];
		return (e, r) => (P(), _(Ap, {
			title: "Keyboard shortcuts",
			wide: "",
			onClose: r[0] ||= (e) => z(t).shortcuts.value = !1
		}, {
			default: U(() => [b("div", Dg, [
				(P(!0), y(m, null, I(z(n), (e) => (P(), y("section", { key: e.title }, [b("h3", Og, R(e.title), 1), b("dl", null, [(P(!0), y(m, null, I(e.commands, (e) => (P(), y("div", { key: e.id }, [b("dt", null, R(e.title), 1), b("dd", null, [(P(!0), y(m, null, I(i(e.keys), (e) => (P(), y("kbd", {
					key: e,
					class: "te-key"
				}, R(z(gp)(e)), 1))), 128))])]))), 128))])]))), 128)),
				b("section", null, [r[1] ||= b("h3", { class: "te-heading" }, "Wires, on a focused node or port", -1), b("dl", null, [(P(), y(m, null, I(s, ([e, t]) => b("div", { key: e }, [b("dt", null, R(e), 1), b("dd", null, [(P(!0), y(m, null, I(t, (e) => (P(), y("kbd", {
					key: e,
					class: "te-key"
				}, R(e), 1))), 128))])])), 64))])]),
				b("section", null, [r[2] ||= b("h3", { class: "te-heading" }, "Pointer", -1), b("dl", null, [(P(), y(m, null, I(o, ([e, t]) => b("div", { key: e }, [b("dt", null, R(e), 1), b("dd", kg, R(t), 1)])), 64))])])
			])]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-2dadc710"]]);
// src/panels/inspector/use_draft.ts
function jg(e, t, n, { pause: r = 250, refused: i = () => !1 } = {}) {
	let a = F(null), o = F(!1), s = F(!1), c = 0, l = null;
	function u() {
		window.clearTimeout(c), e.unsent.delete(u), o.value && a.value !== null && (o.value = !1, l = a.value, n(a.value));
	}
	return H(t, () => {
		i() ? a.value ??= l : !s.value && !o.value && (a.value = null);
	}), M(u), {
		text: g(() => a.value ?? t()),
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
var Mg = ["aria-label", "data-parameter"], Ng = { class: "line" }, Pg = ["value"], Fg = ["list", "value"], Ig = ["id"], Lg = ["value"], Rg = ["aria-label"], zg = ["placeholder", "value"], Bg = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, Vg = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		], n = e, r = o(), i = a(), s = B(), c = F(""), l = g(() => n.parameter.name), u = () => c.value !== "", d = (e) => c.value = `${e.message} ${e.fix}`;
		function f(e) {
			return e === void 0 || n.parameter.required ? "" : Pm(e, "$code") ? zm(String(e.$code)) : Rm(e);
		}
		let p = jg(i, () => n.parameter.name, (e) => {
			c.value = "";
			let t = e.trim();
			t && t !== l.value && r.command("rename_parameter", {
				name: l.value,
				to: t
			}, d);
		}, {
			pause: 1200,
			refused: u
		}), h = jg(i, () => n.parameter.type ?? "", (e) => {
			c.value = "", e !== (n.parameter.type ?? "") && r.command("set_parameter", {
				name: l.value,
				type: e
			}, d);
		}, {
			pause: 800,
			refused: u
		}), _ = jg(i, () => f(n.parameter.default), (e) => {
			c.value = "", e !== f(n.parameter.default) && r.command("set_parameter", {
				name: l.value,
				default: e
			}, d);
		}, {
			pause: 500,
			refused: u
		});
		return (n, i) => (P(), y("div", {
			class: "parameter",
			role: "group",
			"aria-label": `Parameter ${e.parameter.name}`,
			"data-testid": "parameter",
			"data-parameter": e.parameter.name
		}, [
			b("div", Ng, [
				b("input", {
					class: "te-input mono",
					type: "text",
					"aria-label": "Name",
					value: z(p).text.value,
					spellcheck: "false",
					onFocusin: i[0] ||= (e) => z(p).focus(),
					onFocusout: i[1] ||= (e) => z(p).blur(),
					onInput: i[2] ||= (e) => z(p).type(e.target.value),
					onKeydown: i[3] ||= G((e) => z(p).flush(), ["enter"])
				}, null, 40, Pg),
				b("input", {
					class: "te-input mono",
					type: "text",
					"aria-label": "Type",
					placeholder: "any type",
					list: `${z(s)}-types`,
					value: z(h).text.value,
					spellcheck: "false",
					onFocusin: i[4] ||= (e) => z(h).focus(),
					onFocusout: i[5] ||= (e) => z(h).blur(),
					onInput: i[6] ||= (e) => z(h).type(e.target.value),
					onKeydown: i[7] ||= G((e) => z(h).flush(), ["enter"])
				}, null, 40, Fg),
				b("datalist", { id: `${z(s)}-types` }, [(P(), y(m, null, I(t, (e) => b("option", {
					key: e,
					value: e
				}, null, 8, Lg)), 64))], 8, Ig),
				b("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": `Remove the parameter ${e.parameter.name}`,
					title: "Remove",
					onClick: i[8] ||= (t) => z(r).command("remove_parameter", { name: e.parameter.name })
				}, [C($, { name: "trash" })], 8, Rg)
			]),
			b("input", {
				class: "te-input",
				type: "text",
				"aria-label": "Default",
				placeholder: e.parameter.required ? "no default: asked for at every run" : "default",
				value: z(_).text.value,
				onFocusin: i[9] ||= (e) => z(_).focus(),
				onFocusout: i[10] ||= (e) => z(_).blur(),
				onInput: i[11] ||= (e) => z(_).type(e.target.value),
				onKeydown: i[12] ||= G((e) => z(_).flush(), ["enter"])
			}, null, 40, zg),
			c.value ? (P(), y("span", Bg, R(c.value), 1)) : v("", !0)
		], 8, Mg));
	}
}), [["__scopeId", "data-v-61e7c46d"]]), Hg = { class: "returns" }, Ug = ["value"], Wg = ["disabled"], Gg = {
	key: 0,
	value: "written"
}, Kg = {
	key: 0,
	class: "nodes"
}, qg = ["checked", "onChange"], Jg = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ReturnsField",
	setup(e) {
		let t = o(), n = g(() => t.drawing.flow.value), r = g(() => n.value.returns ?? null), i = g(() => {
			let e = r.value;
			if (e === null) return [];
			let t = Array.isArray(e) ? e : [e];
			return t.every((e) => Pm(e, "$ref")) ? t.map((e) => String(e.$ref)) : null;
		}), a = g(() => n.value.returns_nothing ? "nothing" : r.value === null ? "rest" : i.value === null ? "written" : "chosen"), s = g(() => t.drawing.order.value);
		function c(e, n) {
			t.change([{
				op: "set_returns",
				returns: e,
				nothing: n
			}], "Say what the flow returns");
		}
		function l(e) {
			let t = e.target.value, n = s.value.at(-1);
			t === "nothing" ? c(null, !0) : t === "rest" ? c(null, !1) : t === "chosen" && n !== void 0 && c({ $ref: n }, !1);
		}
		function u(e, t) {
			let n = (t ? [...i.value ?? [], e] : (i.value ?? []).filter((t) => t !== e)).map((e) => ({ $ref: e }));
			c(n.length === 1 ? n[0] ?? null : n.length === 0 ? null : n, !1);
		}
		return (e, t) => (P(), y("div", Hg, [b("select", {
			class: "te-input",
			value: a.value,
			"aria-label": "What the flow returns",
			onChange: l
		}, [
			t[0] ||= b("option", { value: "rest" }, "Every result that nothing else reads", -1),
			b("option", {
				value: "chosen",
				disabled: s.value.length === 0
			}, "The values of chosen nodes", 8, Wg),
			t[1] ||= b("option", { value: "nothing" }, "Nothing", -1),
			a.value === "written" ? (P(), y("option", Gg, "As written in the code")) : v("", !0)
		], 40, Ug), a.value === "chosen" ? (P(), y("ul", Kg, [(P(!0), y(m, null, I(s.value, (e) => (P(), y("li", { key: e }, [b("label", null, [b("input", {
			type: "checkbox",
			checked: i.value?.includes(e),
			onChange: (t) => u(e, t.target.checked)
		}, null, 40, qg), S(" " + R(e), 1)])]))), 128))])) : v("", !0)]));
	}
}), [["__scopeId", "data-v-278e81ae"]]), Yg = { class: "flow" }, Xg = ["for"], Zg = ["id", "value"], Qg = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, $g = ["for"], e_ = ["id", "value"], t_ = { class: "title" }, n_ = {
	key: 0,
	class: "te-hint"
}, r_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FlowSettings",
	setup(e) {
		let t = o(), n = a(), r = B(), i = g(() => t.drawing.flow.value), s = F(""), c = jg(n, () => i.value.name, (e) => {
			s.value = "", e.trim() && e !== i.value.name && t.command("describe", { name: e.trim() }, (e) => s.value = `${e.message} ${e.fix}`);
		}, {
			pause: 800,
			refused: () => s.value !== ""
		}), l = jg(n, () => i.value.description ?? "", (e) => {
			e !== (i.value.description ?? "") && t.command("describe", { description: e });
		}, { pause: 800 }), u = g(() => i.value.parameters ?? []);
		function d() {
			let e = /* @__PURE__ */ new Set([...u.value.map((e) => e.name), ...t.drawing.nodes.raw.keys()]), n = "value";
			for (let t = 2; e.has(n); t += 1) n = `value_${t}`;
			t.command("add_parameter", {
				name: n,
				type: "str",
				default: ""
			});
		}
		return (e, t) => (P(), y("div", Yg, [
			b("label", {
				class: "setting",
				for: `${z(r)}-name`,
				"data-testid": "field",
				"data-field": "flow-name",
				onFocusin: t[2] ||= (e) => z(c).focus(),
				onFocusout: t[3] ||= (e) => z(c).blur()
			}, [
				t[7] ||= b("span", { class: "label" }, "Name", -1),
				b("input", {
					id: `${z(r)}-name`,
					class: "te-input",
					type: "text",
					maxlength: "200",
					value: z(c).text.value,
					onInput: t[0] ||= (e) => z(c).type(e.target.value),
					onKeydown: t[1] ||= G((e) => z(c).flush(), ["enter"])
				}, null, 40, Zg),
				s.value ? (P(), y("span", Qg, R(s.value), 1)) : v("", !0)
			], 40, Xg),
			b("label", {
				class: "setting",
				for: `${z(r)}-description`,
				"data-testid": "field",
				"data-field": "flow-description",
				onFocusin: t[5] ||= (e) => z(l).focus(),
				onFocusout: t[6] ||= (e) => z(l).blur()
			}, [t[8] ||= b("span", { class: "label" }, "Description", -1), b("textarea", {
				id: `${z(r)}-description`,
				class: "te-input",
				rows: "3",
				placeholder: "What this flow is for",
				value: z(l).text.value,
				onInput: t[4] ||= (e) => z(l).type(e.target.value)
			}, null, 40, e_)], 40, $g),
			b("div", t_, [t[10] ||= b("h4", { class: "te-heading" }, "Parameters", -1), b("button", {
				type: "button",
				class: "te-button small quiet",
				"data-testid": "add-parameter",
				onClick: d
			}, [C($, { name: "add" }), t[9] ||= S("Add", -1)])]),
			u.value.length === 0 ? (P(), y("p", n_, "What may differ from run to run: a path, a date, a limit. Nodes use it by name.")) : v("", !0),
			(P(!0), y(m, null, I(u.value, (e) => (P(), _(Vg, {
				key: e.name,
				parameter: e
			}, null, 8, ["parameter"]))), 128)),
			t[11] ||= b("h4", { class: "te-heading" }, "Returns", -1),
			C(Jg)
		]));
	}
}), [["__scopeId", "data-v-3387eff5"]]);
// src/panels/parts/light_markdown.ts
function i_(e) {
	let t = [], n = e.replaceAll("\r\n", "\n").split("\n"), r = [], i = null, a = () => {
		r.length > 0 && t.push({
			sort: "paragraph",
			spans: a_(r.join(" "))
		}), i && t.push({
			sort: "list",
			items: i.map(a_)
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
function a_(e) {
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
var o_ = { key: 0 }, s_ = { key: 1 }, c_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "InlineText",
	props: { text: {} },
	setup(e) {
		let t = e, n = g(() => a_(t.text));
		return (e, t) => (P(), y("span", null, [(P(!0), y(m, null, I(n.value, (e, t) => (P(), y(m, { key: t }, [e.sort === "code" ? (P(), y("code", o_, R(e.text), 1)) : e.sort === "strong" ? (P(), y("strong", s_, R(e.text), 1)) : (P(), y(m, { key: 2 }, [S(R(e.text), 1)], 64))], 64))), 128))]));
	}
}), [["__scopeId", "data-v-4a235d03"]]), l_ = { class: "text" }, u_ = { key: 0 }, d_ = { key: 1 }, f_ = {
	key: 2,
	tabindex: "0"
}, p_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "LightMarkdown",
	props: { text: {} },
	setup(e) {
		let t = e, n = g(() => i_(t.text));
		function r(e) {
			return e.map((e) => E(e.sort === "text" ? "span" : e.sort, e.text));
		}
		let i = (e) => r(e.spans);
		return i.props = ["spans"], (e, t) => (P(), y("div", l_, [(P(!0), y(m, null, I(n.value, (e, t) => (P(), y(m, { key: t }, [e.sort === "paragraph" ? (P(), y("p", u_, [C(i, { spans: e.spans }, null, 8, ["spans"])])) : e.sort === "list" ? (P(), y("ul", d_, [(P(!0), y(m, null, I(e.items, (e, t) => (P(), y("li", { key: t }, [C(i, { spans: e }, null, 8, ["spans"])]))), 128))])) : (P(), y("pre", f_, R(e.text), 1))], 64))), 128))]));
	}
}), [["__scopeId", "data-v-faf1e398"]]), m_ = {
	key: 0,
	class: "te-empty"
}, h_ = { class: "help" }, g_ = {
	key: 0,
	class: "te-hint"
}, __ = {
	key: 0,
	class: "te-hint"
}, v_ = { class: "te-hint origin" }, y_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "HelpTab",
	props: {
		kind: {},
		name: {}
	},
	setup(e) {
		return (t, n) => (P(), y("div", null, [e.kind ? (P(), y(m, { key: 1 }, [
			b("div", h_, [C(p_, { text: e.kind.help || e.kind.summary }, null, 8, ["text"])]),
			e.kind.inputs.length > 0 ? (P(), y(m, { key: 0 }, [n[0] ||= b("h4", { class: "te-heading" }, "Takes", -1), b("dl", null, [(P(!0), y(m, null, I(e.kind.inputs, (e) => (P(), y("div", { key: e.name }, [b("dt", null, [
				b("i", { style: j({ background: z(rd)(e.sort) }) }, null, 4),
				S(R(e.name) + " ", 1),
				b("small", null, R(e.type), 1)
			]), e.help ? (P(), y("dd", g_, [C(c_, { text: e.help }, null, 8, ["text"])])) : v("", !0)]))), 128))])], 64)) : v("", !0),
			e.kind.outputs.length > 0 ? (P(), y(m, { key: 1 }, [n[1] ||= b("h4", { class: "te-heading" }, "Gives", -1), b("dl", null, [(P(!0), y(m, null, I(e.kind.outputs, (e) => (P(), y("div", { key: e.name }, [b("dt", null, [
				b("i", { style: j({ background: z(rd)(e.sort) }) }, null, 4),
				S(R(e.name) + " ", 1),
				b("small", null, R(e.type), 1)
			]), e.help ? (P(), y("dd", __, [C(c_, { text: e.help }, null, 8, ["text"])])) : v("", !0)]))), 128))])], 64)) : v("", !0),
			e.kind.permissions.length > 0 ? (P(), y(m, { key: 2 }, [n[2] ||= b("h4", { class: "te-heading" }, "May", -1), b("p", null, R(e.kind.permissions.join(", ")), 1)], 64)) : v("", !0),
			e.kind.missing.length > 0 ? (P(), y(m, { key: 3 }, [n[3] ||= b("h4", { class: "te-heading" }, "Missing here", -1), (P(!0), y(m, null, I(e.kind.missing, (e) => (P(), y("pre", {
				key: e,
				tabindex: "0"
			}, R(e), 1))), 128))], 64)) : v("", !0),
			b("p", v_, R(e.kind.kind) + " · " + R(e.kind.origin), 1)
		], 64)) : (P(), y("p", m_, "Nothing is known of “" + R(e.name) + "” here.", 1))]));
	}
}), [["__scopeId", "data-v-9dda7910"]]), b_ = { class: "head" }, x_ = ["value"], S_ = ["title"], C_ = {
	key: 0,
	class: "te-problem message",
	role: "alert"
}, w_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "NodeHead",
	props: {
		node: {},
		kind: {}
	},
	setup(e) {
		let t = e, n = o(), r = F(""), i = a(), s = jg(i, () => t.node.id, (e) => {
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
		return (t, a) => (P(), y(m, null, [b("header", b_, [
			C(id, { family: e.kind?.family ?? "other" }, null, 8, ["family"]),
			b("input", {
				class: "name",
				type: "text",
				"aria-label": "Name of the node",
				"data-testid": "node-name",
				spellcheck: "false",
				value: z(s).text.value,
				onFocusin: a[0] ||= (e) => z(s).focus(),
				onFocusout: a[1] ||= (e) => z(s).blur(),
				onInput: a[2] ||= (e) => z(s).type(e.target.value),
				onKeydown: [a[3] ||= G((e) => e.target.blur(), ["enter"]), a[4] ||= G((e) => z(s).forget(), ["esc"])]
			}, null, 40, x_),
			e.kind?.is_flow ? (P(), y("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"data-testid": "open-subflow",
				onClick: a[5] ||= (e) => z(J)("flow.open_subflow", z(n), z(i))
			}, "Open")) : v("", !0),
			b("span", {
				class: "kind",
				title: e.node.kind
			}, R(e.kind?.title ?? e.node.kind), 9, S_)
		]), r.value ? (P(), y("p", C_, R(r.value), 1)) : v("", !0)], 64));
	}
}), [["__scopeId", "data-v-7da9109c"]]), T_ = { class: "note" }, E_ = ["for"], D_ = ["id", "value"], O_ = ["id", "value"], k_ = {
	key: 2,
	class: "te-hint"
}, A_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "NoteSettings",
	props: {
		sort: {},
		id: {}
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = B(), s = g(() => n.drawing.notes.visible.get(t.id)), c = g(() => n.drawing.groups.visible.get(t.id)), l = jg(r, () => (t.sort === "note" ? s.value?.text : c.value?.title) ?? "", (e) => {
			t.sort === "note" && s.value ? n.change([{
				op: "set_note",
				id: t.id,
				note: {
					...s.value,
					text: e
				}
			}], "Write a note") : c.value && n.change([{
				op: "set_group",
				id: t.id,
				group: {
					...c.value,
					title: e
				}
			}], "Name a frame");
		}, { pause: 400 });
		return (t, a) => (P(), y("div", T_, [
			b("label", { for: z(i) }, R(e.sort === "note" ? "Note, in Markdown" : "Title of the frame"), 9, E_),
			e.sort === "note" ? (P(), y("textarea", {
				key: 0,
				id: z(i),
				class: "te-input",
				rows: "10",
				value: z(l).text.value,
				onFocusin: a[0] ||= (e) => z(l).focus(),
				onFocusout: a[1] ||= (e) => z(l).blur(),
				onInput: a[2] ||= (e) => z(l).type(e.target.value)
			}, null, 40, D_)) : (P(), y("input", {
				key: 1,
				id: z(i),
				class: "te-input",
				type: "text",
				value: z(l).text.value,
				onFocusin: a[3] ||= (e) => z(l).focus(),
				onFocusout: a[4] ||= (e) => z(l).blur(),
				onInput: a[5] ||= (e) => z(l).type(e.target.value)
			}, null, 40, O_)),
			c.value ? (P(), y("p", k_, R(c.value.nodes?.length ?? 0) + " nodes", 1)) : v("", !0),
			e.sort === "group" ? (P(), y("button", {
				key: 3,
				type: "button",
				class: "te-button",
				onClick: a[6] ||= (e) => z(J)("link.select_group", z(n), z(r))
			}, "Select its nodes")) : v("", !0),
			b("button", {
				type: "button",
				class: "te-button danger",
				onClick: a[7] ||= (e) => z(J)("link.remove", z(n), z(r))
			}, "Remove the " + R(e.sort === "note" ? "note" : "frame"), 1)
		]));
	}
}), [["__scopeId", "data-v-02194b12"]]), j_ = ["aria-label"], M_ = [
	"id",
	"aria-selected",
	"aria-controls",
	"tabindex",
	"data-tab",
	"onClick"
], N_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		return (t, n) => (P(), y("div", {
			class: "te-tabs",
			role: "tablist",
			"aria-label": e.label,
			onKeydown: [n[0] ||= G((e) => i(e, -1), ["left"]), n[1] ||= G((e) => i(e, 1), ["right"])]
		}, [(P(!0), y(m, null, I(e.tabs, (t, n) => (P(), y("button", {
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
		}, [S(R(t.title), 1), t.count === void 0 ? v("", !0) : (P(), y("span", {
			key: 0,
			class: A(["count", { alarm: t.alarm }])
		}, R(t.count), 3))], 8, M_))), 128))], 40, j_));
	}
}), [["__scopeId", "data-v-93192d07"]]), P_ = { class: "elapsed" }, F_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ElapsedTime",
	props: { node: {} },
	setup(e) {
		let t = e, { words: n, rate: r } = Gd(() => t.node);
		return (e, t) => (P(), y("span", P_, R([z(n), z(r)].filter(Boolean).join(" · ")), 1));
	}
}), [["__scopeId", "data-v-4d1a3ad1"]]), I_ = 32;
function L_(e, t) {
	let n = Math.min(1, t.width / e.width, t.height / e.height);
	return {
		zoom: n,
		x: (t.width - e.width * n) / 2,
		y: (t.height - e.height * n) / 2
	};
}
function R_(e, t, n, r) {
	let i = Math.min(I_, Math.max(r, e.zoom * t)), a = i / e.zoom;
	return {
		zoom: i,
		x: n.x - (n.x - e.x) * a,
		y: n.y - (n.y - e.y) * a
	};
}
function z_(e, t, n) {
	let r = (e, t, n) => t <= n ? (n - t) / 2 : Math.min(n / 3, Math.max(n - t - n / 3, e));
	return {
		zoom: e.zoom,
		x: r(e.x, t.width * e.zoom, n.width),
		y: r(e.y, t.height * e.zoom, n.height)
	};
}
function B_(e, t, n, r, i = 1) {
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
var V_ = { class: "image-view" }, H_ = {
	class: "bar",
	role: "toolbar",
	"aria-label": "Zoom"
}, U_ = { class: "te-hint percent" }, W_ = {
	key: 0,
	class: "te-hint"
}, G_ = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, K_ = ["aria-label", "data-zoom"], q_ = ["src"], J_ = ["src"], Y_ = 4e6, X_ = 60, Z_ = 120, Q_ = 2048, $_ = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ImageView",
	props: {
		source: {},
		facts: {},
		label: {},
		shared: {}
	},
	emits: ["look"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = F(null), a = L({
			width: 0,
			height: 0
		}), o = L(n.facts.width && n.facts.height ? {
			width: n.facts.width,
			height: n.facts.height
		} : null), s = L({
			x: 0,
			y: 0,
			zoom: 1
		}), c = L([]), l = F(!1), u = !0, d, f = new ResizeObserver(() => C()), p = g(() => (n.facts.width ?? 0) * (n.facts.height ?? 0) > Y_ ? n.facts.levels ?? 0 : 0), h = g(() => p.value > 0 || n.facts.view === "plot" ? n.source.picture(Q_) : n.source.content()), _ = g(() => o.value && a.value.width > 0 ? L_(o.value, a.value) : null), x = g(() => `${Math.round(s.value.zoom * 100)} %`), S = g(() => `translate(${s.value.x}px, ${s.value.y}px) scale(${s.value.zoom})`);
		function C() {
			let e = i.value?.getBoundingClientRect();
			e && e.width !== 0 && (a.value = {
				width: e.width,
				height: e.height
			}, u && _.value ? T(_.value, !0) : E());
		}
		function w(e) {
			let t = e.target;
			o.value ??= {
				width: t.naturalWidth || 300,
				height: t.naturalHeight || 150
			}, C();
		}
		function T(e, t = !1) {
			o.value && (u = t, s.value = z_(e, o.value, a.value), r("look", s.value), E());
		}
		function E() {
			p.value !== 0 && (clearTimeout(d), d = setTimeout(() => {
				let { value: e } = o;
				e && (c.value = B_(s.value, e, a.value, p.value, window.devicePixelRatio));
			}, Z_));
		}
		function D(e, t = {
			x: a.value.width / 2,
			y: a.value.height / 2
		}) {
			T(R_(s.value, e, t, Math.min(_.value?.zoom ?? 1, 1) / 2));
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
		function te(e) {
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
		function re(e) {
			let { x: t, y: n } = s.value, r = e.ctrlKey || e.metaKey ? void 0 : {
				"+": () => D(1.25),
				"=": () => D(1.25),
				"-": () => D(.8),
				0: () => ae(),
				f: () => ie(),
				ArrowLeft: () => T({
					...s.value,
					x: t + X_
				}),
				ArrowRight: () => T({
					...s.value,
					x: t - X_
				}),
				ArrowUp: () => T({
					...s.value,
					y: n + X_
				}),
				ArrowDown: () => T({
					...s.value,
					y: n - X_
				})
			}[e.key];
			r && (e.preventDefault(), e.stopPropagation(), r());
		}
		function ie() {
			_.value && T(_.value, !0);
		}
		function ae() {
			D(1 / s.value.zoom);
		}
		return N(() => {
			C(), i.value && f.observe(i.value);
		}), M(() => {
			clearTimeout(d), f.disconnect();
		}), H(() => n.shared, (e) => {
			e && e !== s.value && (s.value = e, E());
		}), (t, n) => (P(), y("div", V_, [b("div", H_, [
			b("button", {
				type: "button",
				class: "te-button small",
				title: "The whole picture (F)",
				onClick: ie
			}, "Fit"),
			b("button", {
				type: "button",
				class: "te-button small",
				title: "One pixel for one pixel (0)",
				onClick: ae
			}, "100 %"),
			b("button", {
				type: "button",
				class: "te-button small icon",
				"aria-label": "Zoom out",
				onClick: n[0] ||= (e) => D(.8)
			}, "−"),
			b("span", U_, R(x.value), 1),
			b("button", {
				type: "button",
				class: "te-button small icon",
				"aria-label": "Zoom in",
				onClick: n[1] ||= (e) => D(1.25)
			}, "+"),
			o.value ? (P(), y("span", W_, R(o.value.width.toLocaleString("en")) + " × " + R(o.value.height.toLocaleString("en")), 1)) : v("", !0),
			ne(t.$slots, "default", {}, void 0, !0)
		]), l.value ? (P(), y("p", G_, "This browser cannot show the picture; it can be downloaded.")) : (P(), y("div", {
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
			onPointermove: te,
			onPointerup: n[3] ||= (e) => z(k).delete(e.pointerId),
			onPointercancel: n[4] ||= (e) => z(k).delete(e.pointerId),
			onDblclick: n[5] ||= (e) => s.value.zoom === _.value?.zoom ? ae() : ie(),
			onKeydown: re
		}, [b("div", {
			class: "sheet",
			style: j({ transform: S.value })
		}, [b("img", {
			src: h.value,
			alt: "",
			draggable: "false",
			class: A(["whole", { pixels: s.value.zoom >= 3 }]),
			style: j(o.value ? {
				width: `${o.value.width}px`,
				height: `${o.value.height}px`
			} : {}),
			onLoad: w,
			onError: n[2] ||= (e) => l.value = !0
		}, null, 46, q_), (P(!0), y(m, null, I(c.value, (t) => (P(), y("img", {
			key: t.key,
			src: e.source.tile(t.level, t.column, t.row),
			alt: "",
			draggable: "false",
			class: A(["tile", { pixels: s.value.zoom >= 3 }]),
			style: j({
				left: `${t.x}px`,
				top: `${t.y}px`,
				width: `${t.width}px`,
				height: `${t.height}px`
			})
		}, null, 14, J_))), 128))], 4)], 40, K_))]));
	}
}), [["__scopeId", "data-v-fa482880"]]), ev = { class: "compare" }, tv = { class: "bar" }, nv = ["aria-pressed"], rv = ["aria-pressed"], iv = {
	key: 0,
	class: "edge"
}, av = {
	key: 0,
	class: "te-hint"
}, ov = {
	key: 0,
	class: "te-hint"
}, sv = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "CompareImages",
	props: {
		one: {},
		other: {}
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = t, r = F(!1), i = F(50), a = L(null);
		return (t, o) => (P(), y("div", ev, [b("div", tv, [
			b("button", {
				type: "button",
				class: "te-button small",
				"aria-pressed": !r.value,
				onClick: o[0] ||= (e) => r.value = !1
			}, "Side by side", 8, nv),
			b("button", {
				type: "button",
				class: "te-button small",
				"aria-pressed": r.value,
				onClick: o[1] ||= (e) => r.value = !0
			}, "One over the other", 8, rv),
			r.value ? (P(), y("label", iv, [
				S(R(e.one.name), 1),
				W(b("input", {
					"onUpdate:modelValue": o[2] ||= (e) => i.value = e,
					type: "range",
					min: "0",
					max: "100",
					"aria-label": "Where the pictures meet"
				}, null, 512), [[
					V,
					i.value,
					void 0,
					{ number: !0 }
				]]),
				S(R(e.other.name), 1)
			])) : v("", !0),
			b("button", {
				type: "button",
				class: "te-button small",
				onClick: o[3] ||= (e) => n("close")
			}, "Stop comparing")
		]), b("div", { class: A(["pictures", { over: r.value }]) }, [b("figure", null, [r.value ? v("", !0) : (P(), y("figcaption", av, R(e.one.name), 1)), C($_, {
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
		])]), b("figure", { style: j(r.value ? { clipPath: `inset(0 0 0 ${i.value}%)` } : {}) }, [r.value ? v("", !0) : (P(), y("figcaption", ov, R(e.other.name), 1)), C($_, {
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
}), [["__scopeId", "data-v-5cc3c729"]]), cv = /^ {2}File "(.+)", line (\d+), in (.+)$/, lv = /(^<frozen|[\\/](site-packages|dist-packages)[\\/]|[\\/]lib[\\/]python[\d.]+[\\/]|[\\/]engine[\\/](kernel|runs|prefect|node|daemon)[\\/])/;
function uv(e, t) {
	let n = [];
	for (let e of t.split("\n")) {
		let t = cv.exec(e);
		if (t) {
			let [, e = "", r = "0", i = ""] = t;
			n.push({
				file: e,
				line: Number(r),
				name: i,
				code: "",
				own: !lv.test(e)
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
function dv(e) {
	let [t = "", n = e] = e.split(/[\\/]/).slice(-2);
	return t === "" || /^[0-9a-f]{16,}$/.test(t) ? n : `${t}/${n}`;
}
// src/panels/output/FailureView.vue?vue&type=script&setup=true&lang.ts
var fv = {
	class: "failure",
	"aria-label": "Why it failed"
}, pv = {
	class: "sentence",
	role: "alert"
}, mv = {
	key: 0,
	class: "frames",
	"aria-label": "Your lines, the last one is where it happened"
}, hv = ["title"], gv = ["onClick"], _v = { key: 1 }, vv = { class: "acts" }, yv = ["aria-expanded"], bv = {
	key: 1,
	class: "whole",
	tabindex: "0"
}, xv = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FailureView",
	props: {
		error: {},
		traceback: {},
		canJump: { type: Function }
	},
	emits: ["jump", "tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = g(() => uv(n.error, n.traceback)), a = g(() => i.value.frames.filter((e) => e.own)), o = g(() => i.value.frames.length - a.value.length), s = F(!1);
		async function c() {
			await navigator.clipboard.writeText(n.traceback || n.error), r("tell", "Copied the error.");
		}
		return (t, n) => (P(), y("section", fv, [
			b("p", pv, [n[1] ||= b("span", { "aria-hidden": "true" }, "✕ ", -1), S(R(i.value.sentence), 1)]),
			a.value.length > 0 ? (P(), y("ol", mv, [(P(!0), y(m, null, I(a.value, (t, n) => (P(), y("li", { key: n }, [
				b("span", {
					class: "place",
					title: t.file
				}, R(z(dv)(t.file)) + ", line " + R(t.line) + ", in " + R(t.name), 9, hv),
				e.canJump(t) ? (P(), y("button", {
					key: 0,
					type: "button",
					class: "te-button link",
					onClick: (e) => r("jump", t)
				}, "Show in the code", 8, gv)) : v("", !0),
				t.code ? (P(), y("pre", _v, R(t.code), 1)) : v("", !0)
			]))), 128))])) : v("", !0),
			b("p", vv, [e.traceback ? (P(), y("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				"aria-expanded": s.value,
				onClick: n[0] ||= (e) => s.value = !s.value
			}, R(s.value ? "Fold the traceback" : o.value > 0 ? `Whole traceback (${o.value} lines of libraries)` : "Whole traceback"), 9, yv)) : v("", !0), b("button", {
				type: "button",
				class: "te-button small",
				onClick: c
			}, "Copy")]),
			s.value ? (P(), y("pre", bv, R(e.traceback), 1)) : v("", !0)
		]));
	}
}), [["__scopeId", "data-v-63993aa2"]]);
// src/panels/output/jump_to_frame.ts
function Sv(e, t) {
	return wv(e, t) !== null;
}
function Cv(e, t, n) {
	let r = wv(e, n);
	if (r === null) return;
	t.drawer.value = "code";
	let i = Object.entries(e.code.value?.lines ?? {}).find(([, [e, t]]) => r >= e && r <= t)?.[0];
	i !== void 0 && (e.selection.only(i), t.canvas?.jumpTo(i)), t.codeLine.value = { line: r };
}
function wv(e, t) {
	return !t.own || t.code === "" ? null : (e.code.value?.text.split("\n") ?? [])[t.line - 1]?.trim() === t.code ? t.line : null;
}
// src/panels/output/long_scroll.ts
var Tv = 8e6, Ev = class {
	offset = 0;
	total = 0;
	view = 0;
	top = 0;
	resize(e, t) {
		this.total = e, this.view = t, this.offset = this.clamped(this.offset), this.isLong || (this.top = this.offset);
	}
	get height() {
		return Math.min(this.total, Tv);
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
		return this.total > Tv;
	}
	get most() {
		return Math.max(0, this.total - this.view);
	}
	clamped(e) {
		return Math.min(this.most, Math.max(0, e));
	}
}, Dv = 8, Ov = 160, kv = 4e3;
function Av(e, t, n, r = 0) {
	let i = new Ev(), a = L({
		offset: 0,
		shift: 0,
		view: 0,
		height: 0
	}), o = F(0), s = F(0), c, l = typeof ResizeObserver > "u" ? null : new ResizeObserver(() => d());
	function u() {
		let t = Math.min(kv, e.value?.clientHeight ?? 0);
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
		t && (o.value = t.scrollLeft, i.scrolled(t.scrollTop), u(), i.isLong && (clearTimeout(c), c = setTimeout(() => f(i.settle()), Ov)));
	}
	function m(e) {
		let t = e * n, o = a.value.view - r;
		t < i.offset ? f(i.moveTo(t)) : t + n > i.offset + o && f(i.moveTo(t + n - o));
	}
	function h() {
		d(), f(i.moveTo(i.most));
	}
	function _(e) {
		d(), f(i.moveTo(i.offset + e * n));
	}
	return N(() => {
		d(), e.value && l?.observe(e.value);
	}), M(() => {
		clearTimeout(c), l?.disconnect();
	}), H(t, d, { flush: "post" }), {
		range: g(() => {
			let { offset: e, view: r } = a.value;
			return [Math.max(0, Math.floor(e / n) - Dv), Math.min(t(), Math.ceil((e + r) / n) + Dv)];
		}),
		height: g(() => a.value.height),
		shift: g(() => a.value.shift),
		atEnd: g(() => a.value.offset + a.value.view >= r + t() * n - 2),
		page: g(() => Math.max(1, Math.floor((a.value.view - r) / n) - 1)),
		left: o,
		width: s,
		scrolled: p,
		reveal: m,
		toEnd: h,
		shiftBy: _
	};
}
// src/panels/output/DiffView.vue?vue&type=script&setup=true&lang.ts
var jv = { class: "diff-view" }, Mv = { class: "bar" }, Nv = { class: "te-hint" }, Pv = ["aria-label"], Fv = {
	class: "number",
	"aria-hidden": "true"
}, Iv = {
	class: "number",
	"aria-hidden": "true"
}, Lv = { class: "sign" }, Rv = 20, zv = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		}, n = e, r = F(null), i = g(() => Pa(n.text)), a = g(() => Fa(i.value)), o = Av(r, () => i.value.length, Rv), s = g(() => i.value.slice(...o.range.value).map((e, t) => ({
			line: e,
			index: t + o.range.value[0]
		}))), c = g(() => i.value.reduce((e, t) => Math.max(e, t.text.length), 0) + 16);
		return (n, i) => (P(), y("div", jv, [b("div", Mv, [b("span", Nv, R(a.value.added.toLocaleString("en")) + " lines added, " + R(a.value.removed.toLocaleString("en")) + " removed", 1), ne(n.$slots, "default", {}, void 0, !0)]), b("div", {
			ref_key: "box",
			ref: r,
			class: "box",
			role: "region",
			tabindex: "0",
			"aria-label": e.label,
			onScrollPassive: i[0] ||= (e) => z(o).scrolled()
		}, [b("div", {
			class: "rows",
			style: j({
				height: `${z(o).height.value}px`,
				width: `${c.value}ch`
			})
		}, [(P(!0), y(m, null, I(s.value, ({ line: e, index: n }) => (P(), y("div", {
			key: n,
			class: A(["line", e.sort]),
			style: j({ transform: `translateY(${n * Rv + z(o).shift.value}px)` })
		}, [
			b("span", Fv, R(e.before ?? ""), 1),
			b("span", Iv, R(e.after ?? ""), 1),
			b("span", Lv, R(t[e.sort]), 1),
			S(R(e.text), 1)
		], 6))), 128))], 4)], 40, Pv)]));
	}
}), [["__scopeId", "data-v-999f0090"]]), Bv = 100, Vv = class {
	source;
	changed;
	root = null;
	constructor(e, t) {
		this.source = e, this.changed = t;
	}
	async start() {
		this.root = qv({
			key: "",
			preview: null,
			kind: "object",
			length: 0
		}, "", -1), this.root.open = !0, await this.load(this.root);
	}
	get rows() {
		let e = [];
		return this.root && Yv(this.root, e), e;
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
				Jv(e, await this.source.items(e.path, e.children?.length ?? 0, Bv));
			} catch (t) {
				e.failed = t instanceof Error ? t.message : String(t);
			}
			e.waiting = !1, this.changed();
		}
	}
	find(e) {
		let t = this.root ?? void 0;
		for (let n of Qd(e)) t = t?.children?.find((e) => String(e.item.key) === n);
		return t;
	}
};
function Hv(e) {
	return { items(t, n, r) {
		let i = e;
		for (let e of Qd(t)) i = Array.isArray(i) ? i[Number(e)] : typeof i == "object" && i ? i[e] : void 0;
		let a = Kv(i ?? null), o = a.slice(n, n + r).map(([e, t]) => ({
			key: e,
			preview: t,
			kind: Wv(t),
			length: Gv(t)
		}));
		return Promise.resolve({
			kind: Wv(i ?? null),
			length: a.length,
			items: o
		});
	} };
}
function Uv(e, t, n) {
	let r = typeof e == "string" ? ` ${e}` : "";
	return t === "array" ? `[${n.toLocaleString("en")}]${r}` : t === "object" ? `{${n.toLocaleString("en")}}${r}` : typeof e == "string" ? JSON.stringify(e) : String(e);
}
function Wv(e) {
	return Array.isArray(e) ? "array" : typeof e == "object" && e ? "object" : "scalar";
}
function Gv(e) {
	return Wv(e) === "scalar" ? 0 : Kv(e).length;
}
function Kv(e) {
	return Array.isArray(e) ? e.map((e, t) => [t, e]) : typeof e == "object" && e ? Object.entries(e) : [];
}
function qv(e, t, n) {
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
function Jv(e, { kind: t, length: n, items: r }) {
	e.total = n, e.path === "" && t === "scalar" && (e.total = r.length), e.children = [...e.children ?? [], ...r.map((t) => qv(t, Zd(e.path, t.key), e.depth + 1))];
}
function Yv(e, t) {
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
		}), a && Yv(n, t);
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
var Xv = ["aria-label", "aria-activedescendant"], Zv = [
	"id",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"onClick"
], Qv = {
	class: "fold",
	"aria-hidden": "true"
}, $v = { class: "key" }, ey = { class: "acts" }, ty = ["onClick"], ny = ["onClick"], ry = {
	key: 1,
	class: "te-hint"
}, iy = {
	key: 2,
	class: "te-problem"
}, ay = {
	key: 3,
	class: "more"
}, oy = 24, sy = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "JsonView",
	props: {
		source: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = F(null), a = L(new Vv(n.source, () => ae(a))), o = g(() => a.value.rows), s = Av(i, () => o.value.length, oy), c = g(() => o.value.slice(...s.range.value).map((e, t) => ({
			row: e,
			index: t + s.range.value[0]
		}))), l = F(0);
		N(() => void a.value.start());
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
			else if (t && (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "c") x(t);
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
			l.value = t, f(e), await k(), i.value?.focus({ preventScroll: !0 });
		}
		async function h(e) {
			await navigator.clipboard.writeText(e.path), r("tell", `Copied the path ${e.path}`);
		}
		async function x(e) {
			await navigator.clipboard.writeText(typeof e.preview == "string" ? e.preview : JSON.stringify(e.preview, null, 2)), r("tell", e.kind === "scalar" ? "Copied the value." : "Copied the value as far as it is shown.");
		}
		return (t, n) => (P(), y("div", {
			ref_key: "box",
			ref: i,
			class: "tree",
			role: "tree",
			tabindex: "0",
			"aria-label": e.label,
			"aria-activedescendant": o.value.length > 0 ? `tree-${l.value}` : void 0,
			onScrollPassive: n[0] ||= (e) => z(s).scrolled(),
			onKeydown: u
		}, [b("div", {
			role: "presentation",
			class: "rows",
			style: j({ height: `${z(s).height.value}px` })
		}, [(P(!0), y(m, null, I(c.value, ({ row: e, index: t }) => (P(), y("div", {
			id: `tree-${t}`,
			key: `${e.path} ${e.sort}`,
			class: A(["row", {
				at: t === l.value,
				[e.sort]: !0
			}]),
			role: "treeitem",
			"aria-level": e.depth + 1,
			"aria-expanded": e.kind === "scalar" ? void 0 : e.open,
			"aria-selected": t === l.value,
			style: j({
				transform: `translateY(${t * oy + z(s).shift.value}px)`,
				paddingLeft: `${e.depth * 16 + 8}px`
			}),
			onClick: (n) => p(e, t)
		}, [e.sort === "item" ? (P(), y(m, { key: 0 }, [
			b("span", Qv, [e.kind !== "scalar" && e.length > 0 ? (P(), _($, {
				key: 0,
				name: e.open ? "down" : "right"
			}, null, 8, ["name"])) : v("", !0)]),
			b("span", $v, R(e.key), 1),
			b("span", { class: A(["said", [e.kind, typeof e.preview]]) }, R(z(Uv)(e.preview, e.kind, e.length)), 3),
			b("span", ey, [b("button", {
				type: "button",
				class: "te-button small quiet",
				tabindex: "-1",
				onClick: K((t) => h(e), ["stop"])
			}, "Copy path", 8, ty), b("button", {
				type: "button",
				class: "te-button small quiet",
				tabindex: "-1",
				onClick: K((t) => x(e), ["stop"])
			}, "Copy value", 8, ny)])
		], 64)) : e.sort === "waiting" ? (P(), y("span", ry, "Loading…")) : e.sort === "failed" ? (P(), y("span", iy, R(e.preview) + " Press Enter to try again.", 1)) : (P(), y("span", ay, R(e.length.toLocaleString("en")) + " more …", 1))], 14, Zv))), 128))], 4)], 40, Xv));
	}
}), [["__scopeId", "data-v-1f826e35"]]), cy = ["aria-label"], ly = { class: "te-markdown" }, uy = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "MarkdownView",
	props: {
		text: {},
		label: {}
	},
	setup(e) {
		let t = ({ text: e }) => Au(e);
		return t.props = ["text"], (n, r) => (P(), y("div", {
			class: "markdown-view",
			role: "region",
			tabindex: "0",
			"aria-label": e.label
		}, [b("div", ly, [C(t, { text: e.text }, null, 8, ["text"])])], 8, cy));
	}
}), [["__scopeId", "data-v-8fc8c95d"]]), dy = 40, fy = class {
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
			if (this.blocks.size <= dy) return;
			this.blocks.delete(e);
		}
	}
}, py = ["aria-colindex", "aria-sort"], my = ["title", "onClick"], hy = {
	key: 0,
	"aria-hidden": "true"
}, gy = [
	"aria-label",
	"aria-valuenow",
	"onPointerdown",
	"onKeydown"
], _y = 16, vy = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
			let s = (t) => r("resize", e, pf(o + t.clientX - a)), c = () => {
				i.removeEventListener("pointermove", s), i.removeEventListener("pointerup", c), i.removeEventListener("lostpointercapture", c);
			};
			i.addEventListener("pointermove", s), i.addEventListener("pointerup", c), i.addEventListener("lostpointercapture", c);
		}
		function a(e, t) {
			r("resize", e, pf((n.widths[e] ?? 0) + t));
		}
		return (t, n) => (P(), y("div", {
			class: "head",
			role: "row",
			"aria-rowindex": 1,
			style: j({
				height: `${e.height}px`,
				width: `${e.edges.at(-1) ?? 0}px`
			})
		}, [(P(!0), y(m, null, I(e.columns, (t) => (P(), y("span", {
			key: t.index,
			class: "column",
			role: "columnheader",
			"aria-colindex": t.index + 1,
			"aria-sort": e.sort === t.name ? e.descending ? "descending" : "ascending" : "none",
			style: j({
				left: `${e.edges[t.index]}px`,
				width: `${e.widths[t.index]}px`
			})
		}, [b("button", {
			type: "button",
			class: "name",
			title: `Sort by ${t.name}`,
			onClick: (e) => r("sort", t.name)
		}, [b("b", null, [S(R(t.name), 1), e.sort === t.name ? (P(), y("span", hy, R(e.descending ? "↓" : "↑"), 1)) : v("", !0)]), b("small", null, R(t.type), 1)], 8, my), b("i", {
			class: "edge",
			role: "separator",
			tabindex: "0",
			"aria-orientation": "vertical",
			"aria-label": `Width of ${t.name}`,
			"aria-valuenow": e.widths[t.index],
			onPointerdown: K((e) => i(t.index, e), ["stop", "prevent"]),
			onKeydown: [G(K((e) => a(t.index, -16), ["stop", "prevent"]), ["left"]), G(K((e) => a(t.index, _y), ["stop", "prevent"]), ["right"])]
		}, null, 40, gy)], 12, py))), 128))], 4));
	}
}), [["__scopeId", "data-v-e4c9ddfe"]]);
// src/panels/output/use_cell_choice.ts
function yy(e, t, n, r) {
	let i = L(null), a = L(null), o = g(() => i.value ? yf(a.value ?? i.value, i.value) : null);
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
var by = { class: "table-view" }, xy = { class: "bar" }, Sy = {
	class: "te-hint",
	role: "status"
}, Cy = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, wy = [
	"aria-label",
	"aria-rowcount",
	"aria-colcount",
	"aria-activedescendant"
], Ty = ["aria-rowindex"], Ey = [
	"id",
	"aria-colindex",
	"aria-selected",
	"data-row",
	"data-column"
], Dy = 26, Oy = 44, ky = 200, Ay = 250, jy = 5e3, My = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "TableView",
	props: {
		source: {},
		facts: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = F(null), a = L(n.facts.columns ?? []), o = L([]), s = F(n.facts.height ?? 0), c = g(() => n.facts.height ?? s.value), u = F(""), d = F(!1), f = F(""), p = F(!1), h = L(null), _ = L(new fy(ky, x, () => ae(_), (e) => {
			h.value = e instanceof l ? e : new l({
				message: String(e),
				fix: ""
			});
		}));
		async function x(e, t, r) {
			let i = {
				sort: u.value,
				descending: d.value,
				search: f.value
			};
			try {
				let c = await n.source.rows(e, t, i, r);
				return h.value = null, s.value = c.height, a.value.length === 0 && (a.value = c.columns), o.value.length === 0 && (o.value = ff(a.value, c.rows)), c.rows;
			} finally {
				r.aborted || (p.value = !1);
			}
		}
		let S = Av(i, () => s.value, Dy, Oy), w = g(() => Math.max(44, String(s.value).length * 7.5 + 18)), T = g(() => mf(o.value, w.value)), E = g(() => {
			let [e, t] = hf(T.value, S.left.value, S.left.value + S.width.value);
			return a.value.slice(e, t).map((t, n) => ({
				...t,
				index: e + n
			}));
		}), D = g(() => {
			let [e, t] = S.range.value;
			return Array.from({ length: Math.max(0, t - e) }, (t, n) => ({
				index: e + n,
				cells: _.value.at(e + n)
			}));
		}), O = yy(() => s.value, () => a.value.length, S.page, (e) => S.reveal(e));
		H(S.range, ([e, t]) => _.value.want(e, t), { immediate: !0 }), (s.value === 0 || o.value.length === 0) && _.value.want(0, 1);
		function k() {
			_.value.clear(), p.value = !0, h.value = null;
			let [e, t] = S.range.value;
			_.value.want(e, Math.max(t, e + 1));
		}
		function N(e) {
			u.value === e ? d.value ? [u.value, d.value] = ["", !1] : d.value = !0 : [u.value, d.value] = [e, !1], S.reveal(0), k();
		}
		let ee;
		function te(e) {
			clearTimeout(ee), ee = setTimeout(() => {
				f.value = e.trim(), S.reveal(0), k();
			}, Ay);
		}
		M(() => {
			clearTimeout(ee), _.value.clear();
		});
		async function re(e) {
			let t = O.range.value;
			if (!t) return;
			let i = Math.min(t.bottom, t.top + jy - 1), o = {
				sort: u.value,
				descending: d.value,
				search: f.value
			}, s = [];
			try {
				for (let e = t.top; e <= i; e += 1e3) {
					let t = await n.source.rows(e, Math.min(1e3, i - e + 1), o);
					s.push(...t.rows);
				}
				let c = s.map((e) => e.slice(t.left, t.right + 1)), l = e ? [a.value.slice(t.left, t.right + 1).map((e) => e.name)] : [];
				await navigator.clipboard.writeText(vf([...l, ...c]));
				let u = i < t.bottom ? ` of ${(t.bottom - t.top + 1).toLocaleString("en")}; download the table for all of it` : "";
				r("tell", `Copied ${c.length.toLocaleString("en")} ${c.length === 1 ? "row" : "rows"}${u}.`);
			} catch (e) {
				Yd(e) || r("tell", e instanceof Error ? e.message : "The clipboard refused.");
			}
		}
		function ie(e) {
			if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "c") re(e.shiftKey);
			else if (!O.press(e)) return;
			e.preventDefault(), e.stopPropagation();
		}
		function B(e, t) {
			o.value = o.value.map((n, r) => r === e ? t : n);
		}
		function oe(e) {
			let t = e.target.closest("[data-row]");
			t && e.button === 0 && O.choose({
				row: Number(t.dataset.row),
				column: Number(t.dataset.column)
			}, e.shiftKey);
		}
		function se(e) {
			if (e.buttons !== 1 || !O.range.value) return;
			let t = document.elementFromPoint(e.clientX, e.clientY)?.closest("[data-row]");
			t && i.value?.contains(t) && O.choose({
				row: Number(t.dataset.row),
				column: Number(t.dataset.column)
			}, !0);
		}
		return (t, n) => (P(), y("div", by, [
			b("div", xy, [
				b("input", {
					class: "te-input search",
					type: "search",
					placeholder: "Search the rows",
					"aria-label": "Search the rows",
					onInput: n[0] ||= (e) => te(e.target.value)
				}, null, 32),
				b("span", Sy, R(p.value ? "Searching…" : s.value === c.value ? `${c.value.toLocaleString("en")} rows` : `${s.value.toLocaleString("en")} of ${c.value.toLocaleString("en")} rows`) + " · " + R(a.value.length) + " columns ", 1),
				z(O).range.value ? (P(), y("button", {
					key: 0,
					type: "button",
					class: "te-button small",
					title: "Ctrl C copies the cells, with Shift their names too",
					onClick: n[1] ||= (e) => re(!0)
				}, "Copy cells")) : v("", !0),
				ne(t.$slots, "default", {}, void 0, !0)
			]),
			h.value ? (P(), y("p", Cy, R(h.value.refusal.message) + " " + R(h.value.refusal.fix), 1)) : v("", !0),
			b("div", {
				ref_key: "box",
				ref: i,
				class: "box",
				role: "grid",
				tabindex: "0",
				"aria-label": e.label,
				"aria-rowcount": s.value + 1,
				"aria-colcount": a.value.length,
				"aria-activedescendant": z(O).active.value ? `cell-${z(O).active.value.row}-${z(O).active.value.column}` : void 0,
				"data-testid": "table",
				onScrollPassive: n[2] ||= (e) => z(S).scrolled(),
				onKeydown: ie,
				onPointerdown: oe,
				onPointermove: se
			}, [C(vy, {
				columns: E.value,
				edges: T.value,
				widths: o.value,
				height: Oy,
				sort: u.value,
				descending: d.value,
				onSort: N,
				onResize: B
			}, null, 8, [
				"columns",
				"edges",
				"widths",
				"sort",
				"descending"
			]), b("div", {
				class: "rows",
				role: "presentation",
				style: j({
					height: `${z(S).height.value}px`,
					width: `${T.value.at(-1) ?? 0}px`
				})
			}, [(P(!0), y(m, null, I(D.value, (e) => (P(), y("div", {
				key: e.index,
				class: "row",
				role: "row",
				"aria-rowindex": e.index + 2,
				style: j({ transform: `translateY(${e.index * Dy + z(S).shift.value}px)` })
			}, [b("span", {
				class: "number",
				role: "rowheader",
				style: j({ width: `${w.value}px` })
			}, R((e.index + 1).toLocaleString("en")), 5), e.cells ? (P(!0), y(m, { key: 0 }, I(E.value, (t) => (P(), y("span", {
				id: `cell-${e.index}-${t.index}`,
				key: t.index,
				class: A(["cell", {
					right: z(_f)(t.type),
					none: e.cells[t.index] === null,
					chosen: z(O).has(e.index, t.index)
				}]),
				role: "gridcell",
				"aria-colindex": t.index + 1,
				"aria-selected": z(O).has(e.index, t.index),
				"data-row": e.index,
				"data-column": t.index,
				style: j({
					left: `${T.value[t.index]}px`,
					width: `${o.value[t.index]}px`
				})
			}, R(e.cells[t.index] === null ? "none" : z(gf)(e.cells[t.index])), 15, Ey))), 128)) : v("", !0)], 12, Ty))), 128))], 4)], 40, wy)
		]));
	}
}), [["__scopeId", "data-v-edbabd74"]]), Ny = class {
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
}, Py = { class: "text-view" }, Fy = { class: "bar" }, Iy = {
	key: 0,
	class: "te-hint",
	role: "status"
}, Ly = { class: "check" }, Ry = { class: "te-hint" }, zy = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, By = {
	key: 1,
	class: "te-hint note"
}, Vy = ["aria-label"], Hy = { class: "line" }, Uy = 20, Wy = 1e6, Gy = 32e6, Ky = 1e4, qy = 7.22, Jy = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "TextView",
	props: {
		source: {},
		text: {},
		label: {}
	},
	emits: ["tell"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = F(null), a = L(new Ny()), o = F(0), s = F(0), c = F(!1), u = F(""), d = F(!0), f = F(""), p = F(0), h = new AbortController(), _ = Av(i, () => a.value.rowCount, Uy), x = g(() => `${Math.max(3, String(a.value.lineCount).length) + 1}ch`), C = g(() => {
			let [e, t] = _.range.value;
			return Array.from({ length: Math.max(0, t - e) }, (t, n) => ({
				index: e + n,
				...a.value.row(e + n)
			}));
		}), w = g(() => a.value.find(f.value.trim(), Ky)), T = g(() => new Set(w.value)), E = g(() => c.value ? `Loading ${Math.round(100 * o.value / Math.max(1, s.value))} %` : `${a.value.lineCount.toLocaleString("en")} lines`);
		async function D(e) {
			if (n.source && !c.value) {
				c.value = !0, u.value = "";
				try {
					do {
						let e = await n.source.text(o.value, Wy, h.signal);
						s.value = e.length, a.value.add(e.text), o.value = Math.min(e.length, o.value + Wy), ae(a);
					} while (o.value < Math.min(s.value, e));
				} catch (e) {
					Yd(e) || (u.value = e instanceof l ? `${e.refusal.message} ${e.refusal.fix}` : String(e));
				}
				c.value = !1;
			}
		}
		N(() => {
			if (n.source) return void D(Gy);
			a.value.add(n.text), o.value = s.value = n.text.length, ae(a);
		}), M(() => h.abort()), H([
			d,
			_.width,
			x
		], () => {
			let e = _.width.value - 24 - x.value.length - (parseInt(x.value, 10) + 1) * qy;
			a.value.wrap(d.value && _.width.value > 0 ? Math.max(20, Math.floor(e / qy)) : 0), ae(a);
		}, { immediate: !0 }), H(w, () => {
			p.value = 0, k();
		});
		function O(e) {
			let t = w.value.length;
			t !== 0 && (p.value = (p.value + e + t) % t, k());
		}
		function k() {
			let e = w.value[p.value];
			e !== void 0 && _.reveal(a.value.rowOf(e));
		}
		async function ee() {
			await navigator.clipboard.writeText(a.value.text(0, a.value.lineCount)), r("tell", o.value < s.value ? "Copied what has been loaded." : "Copied the text.");
		}
		return (t, n) => (P(), y("div", Py, [
			b("div", Fy, [
				W(b("input", {
					"onUpdate:modelValue": n[0] ||= (e) => f.value = e,
					class: "te-input search",
					type: "search",
					placeholder: "Search the text",
					"aria-label": "Search the text",
					onKeydown: n[1] ||= G(K((e) => O(e.shiftKey ? -1 : 1), ["prevent"]), ["enter"])
				}, null, 544), [[V, f.value]]),
				f.value.trim() ? (P(), y("span", Iy, R(w.value.length === 0 ? "not found" : `${p.value + 1} of ${w.value.length.toLocaleString("en")}${w.value.length === Ky ? "+" : ""}`), 1)) : v("", !0),
				b("label", Ly, [W(b("input", {
					"onUpdate:modelValue": n[2] ||= (e) => d.value = e,
					type: "checkbox"
				}, null, 512), [[oe, d.value]]), n[5] ||= S(" Break long lines", -1)]),
				b("span", Ry, R(E.value), 1),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: ee
				}, "Copy"),
				ne(t.$slots, "default", {}, void 0, !0)
			]),
			u.value ? (P(), y("p", zy, R(u.value), 1)) : v("", !0),
			!c.value && o.value < s.value ? (P(), y("p", By, [S(" The first " + R(o.value.toLocaleString("en")) + " of " + R(s.value.toLocaleString("en")) + " letters are shown. ", 1), b("button", {
				type: "button",
				class: "te-button link",
				onClick: n[3] ||= (e) => D(o.value + Gy)
			}, "Read on")])) : v("", !0),
			b("div", {
				ref_key: "box",
				ref: i,
				class: "box",
				role: "region",
				tabindex: "0",
				"aria-label": e.label,
				onScrollPassive: n[4] ||= (e) => z(_).scrolled()
			}, [b("div", {
				class: "rows",
				style: j({ height: `${z(_).height.value}px` })
			}, [(P(!0), y(m, null, I(C.value, (e) => (P(), y("div", {
				key: e.index,
				class: A(["row", {
					found: T.value.has(e.line),
					now: w.value[p.value] === e.line
				}]),
				style: j({ transform: `translateY(${e.index * Uy + z(_).shift.value}px)` })
			}, [b("span", {
				class: "number",
				"aria-hidden": "true",
				style: j({ width: x.value })
			}, R(e.first ? e.line + 1 : ""), 5), b("span", Hy, R(e.text), 1)], 6))), 128))], 4)], 40, Vy)
		]));
	}
}), [["__scopeId", "data-v-fcbe723a"]]);
// src/panels/output/use_facts.ts
function Yy(e) {
	let t = L(null), n = L(""), r = new AbortController();
	return H(() => e()?.key, async () => {
		r.abort(), r = new AbortController();
		let { signal: i } = r, a = e();
		if (t.value = null, n.value = "", a) try {
			let e = await a.facts(i);
			i.aborted || (t.value = e);
		} catch (e) {
			if (Yd(e) || i.aborted) return;
			n.value = e instanceof l ? `${e.refusal.message} ${e.refusal.fix}` : String(e);
		}
	}, { immediate: !0 }), M(() => r.abort()), {
		facts: t,
		problem: n
	};
}
function Xy(e, t, n) {
	return n.path?.split(/[\\/]/).at(-1) || `${[e, t].filter(Boolean).join("-")}.${n.media_type?.split("/")[1]?.replace(/\+.*$/, "").replace("jpeg", "jpg") ?? {
		json: "json",
		text: "txt",
		diff: "diff",
		markdown: "md",
		html: "html",
		table: "arrow"
	}[n.view] ?? "bin"}`;
}
// src/panels/output/ValueViewer.vue?vue&type=script&setup=true&lang.ts
var Zy = ["data-view"], Qy = ["aria-label"], $y = ["href", "download"], eb = ["href", "download"], tb = { class: "acts" }, nb = { class: "te-hint" }, rb = ["href", "download"], ib = { class: "acts" }, ab = ["href", "download"], ob = { class: "acts" }, sb = ["href", "download"], cb = ["href", "download"], lb = ["href", "download"], ub = {
	key: 8,
	class: "card"
}, db = { class: "te-hint" }, fb = { tabindex: "0" }, pb = {
	key: 9,
	class: "card"
}, mb = { class: "te-hint" }, hb = { class: "te-hint" }, gb = ["href", "download"], _b = {
	class: "te-hint note",
	role: "status"
}, vb = 1e6, yb = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let n = e, r = t, { facts: i, problem: a } = Yy(() => n.source), o = F(!1), s = F(null), c = g(() => i.value?.view ?? null), l = g(() => {
			let e = c.value === "json" || c.value === null ? n.preview : void 0;
			return typeof e == "number" || typeof e == "boolean" || e === null ? { value: e } : null;
		}), u = g(() => typeof n.preview == "string" && (c.value === null || c.value === "json") ? n.preview : null), d = g(() => [
			"markdown",
			"diff",
			"text"
		].includes(c.value ?? "") && (i.value?.length ?? i.value?.size ?? 0) <= vb), f = g(() => s.value !== null && (c.value === "diff" || Na(s.value)) ? s.value : null), p = g(() => {
			let e = n.preview;
			return i.value?.repr === void 0 ? typeof e == "object" && e && !Array.isArray(e) && typeof e.repr == "string" ? {
				type: String(e.type),
				text: e.repr
			} : null : {
				type: i.value.type ?? "",
				text: i.value.repr
			};
		}), h = g(() => n.source && i.value ? {
			address: n.source.download(),
			name: Xy(n.node, n.port, i.value)
		} : null), x = g(() => i.value ? qa(i.value.file_size ?? i.value.size) : "");
		H([i, d], async ([e, t]) => {
			s.value = null;
			let r = n.source;
			if (e && t && r) try {
				let e = await r.text(0, vb);
				n.source?.key === r.key && (s.value = e.text);
			} catch {
				o.value = !0;
			}
		}, { immediate: !0 });
		let S = (e) => r("tell", e);
		return (t, n) => (P(), y("div", {
			class: "value-viewer",
			"data-view": c.value ?? "preview"
		}, [l.value ? (P(), y("div", {
			key: 0,
			class: "scalar",
			tabindex: "0",
			role: "region",
			"aria-label": e.label
		}, R(typeof l.value.value == "number" ? l.value.value.toLocaleString("en", { maximumSignificantDigits: 17 }) : l.value.value === null ? "nothing" : l.value.value ? "✓ yes" : "✕ no"), 9, Qy)) : c.value === "table" && e.source && z(i) ? (P(), _(My, {
			key: e.source.key,
			source: e.source,
			facts: z(i),
			label: e.label,
			onTell: S
		}, {
			default: U(() => [h.value ? (P(), y("a", {
				key: 0,
				class: "te-button small",
				href: h.value.address,
				download: h.value.name
			}, "Download (" + R(x.value) + ")", 9, $y)) : v("", !0)]),
			_: 1
		}, 8, [
			"source",
			"facts",
			"label"
		])) : (c.value === "image" || c.value === "plot") && e.source && z(i) ? (P(), _($_, {
			key: e.source.key,
			source: e.source,
			facts: z(i),
			label: e.label
		}, {
			default: U(() => [ne(t.$slots, "picture", { facts: z(i) }, void 0, !0), h.value ? (P(), y("a", {
				key: 0,
				class: "te-button small",
				href: h.value.address,
				download: h.value.name
			}, "Download (" + R(x.value) + ")", 9, eb)) : v("", !0)]),
			_: 3
		}, 8, [
			"source",
			"facts",
			"label"
		])) : (c.value === "audio" || c.value === "video") && e.source ? (P(), y(m, { key: 3 }, [(P(), _(sf, {
			key: e.source.key,
			sort: c.value,
			address: e.source.content(),
			label: e.label
		}, null, 8, [
			"sort",
			"address",
			"label"
		])), b("p", tb, [b("span", nb, R([z(i)?.media_type, z(i)?.seconds ? `${z(i).seconds.toFixed(1)} s` : ""].filter(Boolean).join(" · ")), 1), h.value ? (P(), y("a", {
			key: 0,
			class: "te-button small",
			href: h.value.address,
			download: h.value.name
		}, "Download (" + R(x.value) + ")", 9, rb)) : v("", !0)])], 64)) : c.value === "html" && e.source && !o.value ? (P(), y(m, { key: 4 }, [b("p", ib, [b("button", {
			type: "button",
			class: "te-button small",
			onClick: n[0] ||= (e) => o.value = !0
		}, "Show the source"), h.value ? (P(), y("a", {
			key: 0,
			class: "te-button small",
			href: h.value.address,
			download: h.value.name
		}, "Download (" + R(x.value) + ")", 9, ab)) : v("", !0)]), (P(), _(nf, {
			key: e.source.key,
			address: e.source.content(),
			label: e.label
		}, null, 8, ["address", "label"]))], 64)) : c.value === "markdown" && s.value !== null && !o.value ? (P(), y(m, { key: 5 }, [b("p", ob, [b("button", {
			type: "button",
			class: "te-button small",
			onClick: n[1] ||= (e) => o.value = !0
		}, "Show the source"), h.value ? (P(), y("a", {
			key: 0,
			class: "te-button small",
			href: h.value.address,
			download: h.value.name
		}, "Download (" + R(x.value) + ")", 9, sb)) : v("", !0)]), C(uy, {
			text: s.value,
			label: e.label
		}, null, 8, ["text", "label"])], 64)) : f.value !== null && !o.value ? (P(), _(zv, {
			key: 6,
			text: f.value,
			label: e.label
		}, {
			default: U(() => [b("button", {
				type: "button",
				class: "te-button small",
				onClick: n[2] ||= (e) => o.value = !0
			}, "Show as text"), h.value ? (P(), y("a", {
				key: 0,
				class: "te-button small",
				href: h.value.address,
				download: h.value.name
			}, "Download (" + R(x.value) + ")", 9, cb)) : v("", !0)]),
			_: 1
		}, 8, ["text", "label"])) : e.source && ([
			"text",
			"markdown",
			"html",
			"diff"
		].includes(c.value ?? "") || o.value && c.value === "bytes") ? (P(), _(Jy, {
			key: e.source.key,
			source: e.source,
			text: "",
			label: e.label,
			onTell: S
		}, {
			default: U(() => [o.value && c.value !== "text" ? (P(), y("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				onClick: n[3] ||= (e) => o.value = !1
			}, "Show it rendered")) : v("", !0), h.value ? (P(), y("a", {
				key: 1,
				class: "te-button small",
				href: h.value.address,
				download: h.value.name
			}, "Download (" + R(x.value) + ")", 9, lb)) : v("", !0)]),
			_: 1
		}, 8, ["source", "label"])) : p.value ? (P(), y("div", ub, [
			b("p", null, [b("b", null, R(p.value.type), 1)]),
			b("p", db, R(z(i)?.note ?? "A Python value without a view of its own. Return a table, text, JSON or an image to see it here; other nodes can use it as it is."), 1),
			b("pre", fb, R(p.value.text), 1)
		])) : (c.value === "file" || c.value === "bytes") && z(i) ? (P(), y("div", pb, [
			b("p", null, [b("b", null, R(z(i).path ?? (c.value === "bytes" ? "Bytes" : "A file")), 1)]),
			b("p", mb, R([z(i).media_type, x.value].filter(Boolean).join(" · ")), 1),
			b("p", hb, R(z(i).note ?? (c.value === "bytes" ? "These are raw bytes." : "The file itself is not shown here.")), 1),
			c.value === "bytes" ? (P(), y("button", {
				key: 0,
				type: "button",
				class: "te-button small",
				onClick: n[4] ||= (e) => o.value = !0
			}, "Look at it as text")) : v("", !0),
			h.value ? (P(), y("a", {
				key: 1,
				class: "te-button small",
				href: h.value.address,
				download: h.value.name
			}, "Download", 8, gb)) : v("", !0)
		])) : u.value === null ? e.source && c.value === "json" ? (P(), _(sy, {
			key: e.source.key,
			source: e.source,
			label: e.label,
			onTell: S
		}, null, 8, ["source", "label"])) : (P(), y(m, { key: 12 }, [b("p", _b, R(z(a) ? `Only the beginning can be shown. ${z(a)}` : e.source ? "Loading…" : ""), 1), z(a) || !e.source ? (P(), _(sy, {
			key: 0,
			source: z(Hv)(e.preview),
			label: e.label,
			onTell: S
		}, null, 8, ["source", "label"])) : v("", !0)], 64)) : (P(), _(Jy, {
			key: u.value,
			source: null,
			text: u.value,
			label: e.label,
			onTell: S
		}, null, 8, ["text", "label"]))], 8, Zy));
	}
}), [["__scopeId", "data-v-4bec7c16"]]), bb = ["aria-label"], xb = { class: "head" }, Sb = ["data-state"], Cb = { "aria-hidden": "true" }, wb = {
	key: 2,
	class: "te-hint"
}, Tb = {
	key: 3,
	class: "te-chip stale",
	title: "Something before this node, or a setting of it, has changed since"
}, Eb = {
	class: "te-hint",
	role: "status"
}, Db = {
	key: 1,
	class: "te-empty"
}, Ob = [
	"id",
	"role",
	"aria-labelledby"
], kb = ["value"], Ab = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "OutputView",
	props: {
		node: {},
		large: { type: Boolean }
	},
	emits: ["close"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), s = a(), c = g(() => i.states.get(n.node)), l = g(() => i.catalogue.find(i.drawing.nodes.visible.get(n.node)?.kind ?? "")?.outputs ?? []), u = g(() => ef(c.value, l.value)), d = F(""), f = g(() => u.value.find((e) => e.port === d.value) ?? u.value[0]), p = g(() => u.value.map(({ port: e }) => ({
			name: e,
			title: e
		}))), h = F(""), x = L(null), C = F(""), w = g(() => `output-${n.large ? "large" : "drawer"}`);
		H([() => n.node, () => c.value?.error], async ([e, t]) => {
			if (h.value = "", t) try {
				let t = await i.connection.ask("failure", { node: e });
				e === n.node && (h.value = t.traceback);
			} catch {}
		}, { immediate: !0 }), H(() => f.value?.source?.key, () => x.value = null);
		let T = g(() => [...i.states].flatMap(([e, t]) => ef(t, i.catalogue.find(i.drawing.nodes.visible.get(e)?.kind ?? "")?.outputs ?? []).flatMap(({ port: t, preview: n, source: r }) => r && r.key !== f.value?.source?.key && E(n) ? [{
			name: [e, t].filter(Boolean).join(" · "),
			source: r
		}] : [])));
		function E(e) {
			return typeof e == "object" && !!e && e.type === "image";
		}
		async function D(e) {
			let t = T.value.find((t) => t.name === e);
			if (t) try {
				x.value = {
					...t,
					facts: await t.source.facts()
				};
			} catch (e) {
				i.tell("error", e instanceof Error ? e.message : "The picture cannot be read.");
			}
		}
		return (t, n) => (P(), y("section", {
			class: "output-view",
			"aria-label": `Output of ${e.node}`
		}, [
			b("header", xb, [
				b("b", null, R(e.node), 1),
				c.value ? (P(), y("span", {
					key: 0,
					class: "te-hint",
					"data-state": c.value.state
				}, [b("span", Cb, R(z(jd)[c.value.state]), 1), S(" " + R(z(Nd)(c.value)), 1)], 8, Sb)) : v("", !0),
				c.value && (c.value.state === "running" || c.value.state === "retrying") ? (P(), _(F_, {
					key: 1,
					class: "te-hint",
					node: e.node
				}, null, 8, ["node"])) : c.value?.duration_s && c.value.state !== "finished" ? (P(), y("span", wb, R(z(Md)(c.value.duration_s)), 1)) : v("", !0),
				c.value?.stale ? (P(), y("span", Tb, "⟳ stale")) : v("", !0),
				n[6] ||= b("span", { class: "gap" }, null, -1),
				b("span", Eb, R(C.value), 1),
				ne(t.$slots, "default", {}, void 0, !0)
			]),
			c.value?.error && (c.value.state === "failed" || c.value.state === "retrying") ? (P(), _(xv, {
				key: 0,
				error: c.value.error,
				traceback: h.value,
				"can-jump": (e) => z(Sv)(z(i), e),
				onJump: n[0] ||= (e) => (r("close"), z(Cv)(z(i), z(s), e)),
				onTell: n[1] ||= (e) => C.value = e
			}, null, 8, [
				"error",
				"traceback",
				"can-jump"
			])) : u.value.length === 0 ? (P(), y("p", Db, [n[7] ||= b("b", null, "Nothing yet", -1), S(R(c.value ? "This node has given no value in this run." : "Press Run; the value that this node gives is shown here."), 1)])) : v("", !0),
			f.value && c.value?.state !== "failed" ? (P(), y(m, { key: 2 }, [u.value.length > 1 ? (P(), _(N_, {
				key: 0,
				label: "Outputs",
				tabs: p.value,
				chosen: f.value.port,
				controls: w.value,
				onChoose: n[2] ||= (e) => d.value = e
			}, null, 8, [
				"tabs",
				"chosen",
				"controls"
			])) : v("", !0), b("div", {
				id: w.value,
				class: "body",
				role: u.value.length > 1 ? "tabpanel" : void 0,
				"aria-labelledby": u.value.length > 1 ? `${w.value}-${f.value.port}` : void 0
			}, [!x.value || !f.value.source ? (P(), _(yb, {
				key: e.node + f.value.port,
				node: e.node,
				port: f.value.port,
				preview: f.value.preview,
				source: f.value.source,
				label: `Output ${f.value.port} of ${e.node}`,
				onTell: n[4] ||= (e) => C.value = e
			}, {
				picture: U(() => [T.value.length > 0 ? (P(), y("select", {
					key: 0,
					class: "te-input compare",
					"aria-label": "Compare with another picture",
					onChange: n[3] ||= (e) => D(e.target.value)
				}, [n[8] ||= b("option", { value: "" }, "Compare with …", -1), (P(!0), y(m, null, I(T.value, (e) => (P(), y("option", {
					key: e.source.key,
					value: e.name
				}, R(e.name), 9, kb))), 128))], 32)) : v("", !0)]),
				_: 1
			}, 8, [
				"node",
				"port",
				"preview",
				"source",
				"label"
			])) : (P(), _(sv, {
				key: 1,
				one: {
					name: e.node,
					source: f.value.source,
					facts: x.value.facts
				},
				other: x.value,
				onClose: n[5] ||= (e) => x.value = null
			}, null, 8, ["one", "other"]))], 8, Ob)], 64)) : v("", !0)
		], 8, bb));
	}
}), [["__scopeId", "data-v-b57de4f0"]]), jb = { class: "tab" }, Mb = { class: "acts" }, Nb = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "OutputTab",
	props: { node: {} },
	setup(e) {
		let t = o(), n = a();
		return (r, i) => (P(), y("div", jb, [(P(), _(Ab, {
			key: e.node,
			node: e.node
		}, null, 8, ["node"])), b("p", Mb, [b("button", {
			type: "button",
			class: "te-button small",
			onClick: i[0] ||= (t) => z(n).output.value = e.node
		}, "Full window"), b("button", {
			type: "button",
			class: "te-button small",
			onClick: i[1] ||= (e) => z(J)("look.node_log", z(t), z(n))
		}, "Its log")])]));
	}
}), [["__scopeId", "data-v-4c8ddd76"]]), Pb = ["for", "data-field"], Fb = ["id"], Ib = [
	"id",
	"value",
	"aria-labelledby"
], Lb = ["value"], Rb = [
	"id",
	"value",
	"placeholder",
	"aria-labelledby",
	"aria-describedby",
	"aria-invalid"
], zb = ["id"], Bb = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, Vb = {
	key: 1,
	class: "te-hint"
}, Hb = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let t = e, n = o(), r = B(), i = F(null), s = jg(a(), () => t.stands, (e) => {
			i.value = null, e !== t.stands && n.command("set_policy", {
				node: t.node,
				field: t.name,
				text: e
			}, (e) => i.value = e);
		}, {
			pause: 500,
			refused: () => i.value !== null
		});
		function c(e) {
			s.type(e.target.value), s.flush();
		}
		return (t, n) => (P(), y("label", {
			class: "setting",
			for: z(r),
			"data-testid": "field",
			"data-field": e.name,
			onFocusin: n[2] ||= (e) => z(s).focus(),
			onFocusout: n[3] ||= (e) => z(s).blur()
		}, [
			b("span", {
				id: `${z(r)}-name`,
				class: "name"
			}, R(e.title), 9, Fb),
			e.choices ? (P(), y("select", {
				key: 0,
				id: z(r),
				class: "te-input",
				value: z(s).text.value || e.choices[0],
				"aria-labelledby": `${z(r)}-name`,
				onChange: c
			}, [(P(!0), y(m, null, I(e.choices, (e) => (P(), y("option", {
				key: e,
				value: e
			}, R(e), 9, Lb))), 128))], 40, Ib)) : (P(), y("input", {
				key: 1,
				id: z(r),
				class: "te-input",
				type: "text",
				value: z(s).text.value,
				placeholder: e.placeholder,
				"aria-labelledby": `${z(r)}-name`,
				"aria-describedby": `${z(r)}-help`,
				"aria-invalid": i.value !== null,
				autocomplete: "off",
				onInput: n[0] ||= (e) => z(s).type(e.target.value),
				onKeydown: n[1] ||= G((e) => z(s).flush(), ["enter"])
			}, null, 40, Rb)),
			b("span", { id: `${z(r)}-help` }, [i.value ? (P(), y("span", Bb, R(i.value.message) + " " + R(i.value.fix), 1)) : (P(), y("span", Vb, R(e.hint), 1))], 8, zb)
		], 40, Pb));
	}
}), [["__scopeId", "data-v-be550224"]]), Ub = {
	key: 0,
	class: "te-empty"
}, Wb = {
	key: 0,
	class: "te-hint facts"
}, Gb = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		return (n, r) => (P(), y("div", null, [e.node.kind === "code" ? (P(), y("p", Ub, [...r[0] ||= [b("b", null, "Code has no policy", -1), S("It stands in the flow as it was written.", -1)]])) : (P(), y(m, { key: 1 }, [(P(), y(m, null, I(t, (t) => C(Hb, {
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
		])), 64)), e.kind ? (P(), y("p", Wb, [S(R(e.kind.heavy ? "Runs as a Prefect task of its own." : "Light: runs along without a task of its own.") + " ", 1), e.kind.effect ? (P(), y(m, { key: 0 }, [S("Effect: " + R(e.kind.effect) + ".", 1)], 64)) : v("", !0)])) : v("", !0)], 64))]));
	}
}), [["__scopeId", "data-v-95cb424f"]]);
// src/panels/code/languages.ts
function Kb(e) {
	return Array.isArray(e) ? e.flatMap(qb) : typeof e != "object" || !e ? [] : Object.entries(e).flatMap(([e, t]) => Array.isArray(t) ? t.flatMap(qb) : typeof t == "object" && t ? Object.entries(t).flatMap(([e, t]) => qb({
		name: e,
		type: t
	})) : qb({
		name: e,
		type: t
	}));
}
function qb(e) {
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
var Jb = /* @__PURE__ */ T({
	__name: "ExpressionField",
	props: {
		id: {},
		node: {},
		port: {},
		text: {}
	},
	emits: ["refused"],
	setup(e, { emit: t }) {
		let n = e, r = t, i = o(), s = a(), c = F(!1), l = jg(s, () => n.text, (e) => {
			d(null), e.trim() !== "" && e !== n.text && i.command("set_value", {
				node: n.node,
				port: n.port,
				value: { $code: e }
			}, d);
		}, {
			pause: 500,
			refused: () => c.value
		}), u = g(() => l.text.value);
		function d(e) {
			c.value = e !== null, r("refused", e);
		}
		async function f() {
			try {
				return Kb(await i.connection.ask("expressions", { node: n.node }));
			} catch {
				return [];
			}
		}
		return (t, n) => (P(), _(sh, {
			id: e.id,
			text: u.value,
			language: "python",
			label: `Expression for ${e.port}`,
			single: "",
			rows: 1,
			offers: f,
			placeholder: "such as since.upper()",
			onType: z(l).type,
			onDone: n[0] ||= (e) => z(l).flush(),
			onFocusin: n[1] ||= (e) => z(l).focus(),
			onFocusout: n[2] ||= (e) => z(l).blur()
		}, null, 8, [
			"id",
			"text",
			"label",
			"onType"
		]));
	}
}), Yb = ["value", "aria-label"], Xb = {
	key: 0,
	value: "value"
}, Zb = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		return (t, n) => (P(), y("select", {
			class: "switch",
			value: e.mode === "unset" ? e.typed ? "value" : "wire" : e.mode,
			"aria-label": `How ${e.name} is given`,
			title: "How it is given",
			onChange: r
		}, [
			e.typed ? (P(), y("option", Xb, "value")) : v("", !0),
			n[0] ||= b("option", { value: "parameter" }, "parameter", -1),
			n[1] ||= b("option", { value: "expression" }, "expression", -1),
			n[2] ||= b("option", { value: "wire" }, "wire", -1)
		], 40, Yb));
	}
}), [["__scopeId", "data-v-e6833b36"]]), Qb = [
	"id",
	"value",
	"aria-label"
], $b = ["value"], ex = "\0new", tx = /* @__PURE__ */ T({
	__name: "ParameterField",
	props: {
		id: {},
		node: {},
		input: {},
		name: {}
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = g(() => n.drawing.flow.value.parameters ?? []);
		function s(e) {
			let i = e.target;
			i.value === ex ? (i.value = t.name, r.dialog.value = {
				sort: "parameter",
				node: t.node,
				port: t.input.name
			}) : i.value && n.command("set_value", {
				node: t.node,
				port: t.input.name,
				value: { $param: i.value }
			});
		}
		return (t, n) => (P(), y("select", {
			id: e.id,
			class: "te-input",
			value: e.name,
			"aria-label": `Parameter for ${e.input.name}`,
			onChange: s
		}, [
			n[0] ||= b("option", { value: "" }, "Choose a parameter …", -1),
			(P(!0), y(m, null, I(i.value, (e) => (P(), y("option", {
				key: e.name,
				value: e.name
			}, R(e.name) + R(e.type ? ` · ${e.type}` : ""), 9, $b))), 128)),
			b("option", { value: ex }, "New parameter …")
		], 40, Qb));
	}
}), nx = { class: "wires" }, rx = ["onClick"], ix = {
	key: 0,
	class: "te-hint"
}, ax = ["aria-label", "onClick"], ox = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "WireField",
	props: {
		node: {},
		port: {}
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = g(() => n.drawing.linksInto(t.node).filter((e) => e.targetPort === t.port));
		function s(e) {
			n.selection.only(e), r.canvas?.jumpTo(e);
		}
		function c(e) {
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
		return (t, n) => (P(), y("div", nx, [(P(!0), y(m, null, I(i.value, (t, n) => (P(), y("div", {
			key: t.key,
			class: "wire"
		}, [
			C($, { name: "plug" }),
			b("button", {
				type: "button",
				class: "te-button link",
				title: "Go there",
				onClick: (e) => s(t.source)
			}, [S(R(t.source), 1), t.sourcePort === "result" ? v("", !0) : (P(), y(m, { key: 0 }, [S("." + R(t.sourcePort), 1)], 64))], 8, rx),
			t.path.length > 0 ? (P(), y("span", ix, "at " + R(t.path.join(" · ")), 1)) : v("", !0),
			b("button", {
				type: "button",
				class: "te-button icon quiet",
				"aria-label": `Unplug ${t.source} from ${e.port}`,
				title: "Unplug",
				onClick: (e) => c(n)
			}, [C($, { name: "unplug" })], 8, ax)
		]))), 128)), i.value.length === 0 ? (P(), y("button", {
			key: 0,
			type: "button",
			class: "te-button small",
			onClick: l
		}, [C($, { name: "plug" }), n[0] ||= S("Connect …", -1)])) : (P(), y("button", {
			key: 1,
			type: "button",
			class: "te-button small quiet",
			onClick: l
		}, "Another source …"))]));
	}
}), [["__scopeId", "data-v-1be78bbe"]]), sx = [
	"for",
	"data-field",
	"data-mode",
	"data-control"
], cx = { class: "head" }, lx = ["id"], ux = {
	key: 0,
	title: "needed",
	"aria-hidden": "true"
}, dx = ["title"], fx = ["id"], px = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, mx = {
	key: 1,
	class: "te-hint"
}, hx = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FieldRow",
	props: {
		node: {},
		input: {},
		shown: {}
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = B(), s = F(null), c = F(null), l = g(() => t.input.field), u = g(() => c.value ?? t.shown.mode), d = g(() => l.value.control !== "wire"), f = g(() => ["number", "integer"].includes(l.value.control)), p = jg(r, () => ["value", "unset"].includes(t.shown.mode) ? t.shown.text : "", (e) => {
			s.value = null, f.value && Bm(l.value, e) || n.command("set_field", {
				node: t.node,
				port: t.input.name,
				text: e
			}, (e) => s.value = e);
		}, { refused: () => s.value !== null });
		H(() => t.shown.mode, () => c.value = null);
		let m = g(() => {
			if (f.value && ["value", "unset"].includes(u.value)) {
				let e = Bm(l.value, p.text.value);
				if (e) return e;
			}
			if (s.value) return [s.value.message, s.value.fix].filter(Boolean).join(" ");
			if (t.shown.problem) return t.shown.problem;
			let e = n.problems.value.find((e) => e.node === t.node && e.port === t.input.name);
			return e && e.severity !== "info" ? `${e.message} ${e.fix}`.trim() : "";
		}), h = g(() => ["value", "unset"].includes(u.value) && ![
			"code",
			"json",
			"wire",
			"list",
			"map"
		].includes(l.value.control));
		function x(e) {
			s.value = null, p.type(e);
		}
		function w(e) {
			s.value = null, e === "wire" ? r.dialog.value = {
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
			}), c.value = e);
		}
		return (t, n) => (P(), y("label", {
			class: "setting",
			for: h.value ? z(i) : `${z(i)}-none`,
			"data-testid": "field",
			"data-field": e.input.name,
			"data-mode": u.value,
			"data-control": l.value.control,
			onFocusin: n[2] ||= (e) => z(p).focus(),
			onFocusout: n[3] ||= (e) => z(p).blur()
		}, [
			b("span", cx, [
				b("i", {
					class: "dot",
					style: j({ background: z(rd)(e.input.sort) }),
					"aria-hidden": "true"
				}, null, 4),
				b("span", {
					id: `${z(i)}-name`,
					class: "name"
				}, [S(R(e.input.name), 1), e.input.required ? (P(), y("span", ux, " *")) : v("", !0)], 8, lx),
				b("span", {
					class: "type",
					title: e.input.type
				}, R(e.input.type), 9, dx),
				C(Zb, {
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
			(u.value === "value" || u.value === "unset") && d.value ? (P(), _(Yh, {
				key: 0,
				id: z(i),
				field: l.value,
				text: z(p).text.value,
				type: e.input.type,
				"aria-labelledby": `${z(i)}-name`,
				"aria-describedby": `${z(i)}-help`,
				"aria-invalid": m.value !== "",
				"aria-required": e.input.required || void 0,
				onType: x,
				onDone: n[0] ||= (e) => z(p).flush()
			}, null, 8, [
				"id",
				"field",
				"text",
				"type",
				"aria-labelledby",
				"aria-describedby",
				"aria-invalid",
				"aria-required"
			])) : u.value === "parameter" ? (P(), _(tx, {
				key: 1,
				id: z(i),
				node: e.node,
				input: e.input,
				name: e.shown.mode === "parameter" ? e.shown.text : ""
			}, null, 8, [
				"id",
				"node",
				"input",
				"name"
			])) : u.value === "expression" ? (P(), _(Jb, {
				key: 2,
				id: z(i),
				node: e.node,
				port: e.input.name,
				text: e.shown.mode === "expression" ? e.shown.text : "",
				onRefused: n[1] ||= (e) => s.value = e
			}, null, 8, [
				"id",
				"node",
				"port",
				"text"
			])) : (P(), _(ox, {
				key: 3,
				node: e.node,
				port: e.input.name
			}, null, 8, ["node", "port"])),
			b("span", {
				id: `${z(i)}-help`,
				class: "below"
			}, [m.value ? (P(), y("span", px, R(m.value), 1)) : e.input.help || l.value.help ? (P(), y("span", mx, [C(c_, { text: e.input.help || l.value.help }, null, 8, ["text"])])) : v("", !0)], 8, fx)
		], 40, sx));
	}
}), [["__scopeId", "data-v-c6ef716b"]]), gx = {
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
function _x(e) {
	return {
		name: e,
		type: "any",
		sort: "any",
		required: !1,
		default: null,
		help: "",
		several: !1,
		field: {
			...gx,
			name: e
		}
	};
}
function vx() {
	let e = _x("source");
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
function yx(e) {
	let [t, ...n] = e;
	return (t ?? []).filter((e) => n.every((t) => t.some((t) => t.name === e.name && t.field.control === e.field.control)));
}
// src/panels/inspector/SettingsTab.vue?vue&type=script&setup=true&lang.ts
var bx = {
	key: 0,
	class: "te-empty"
}, xx = {
	key: 1,
	class: "te-empty"
}, Sx = /* @__PURE__ */ T({
	__name: "SettingsTab",
	props: {
		node: {},
		kind: {},
		form: {}
	},
	setup(e) {
		let t = e, n = g(() => {
			if (t.node.kind === "code") return [vx()];
			let e = t.kind?.inputs ?? [], n = new Set(e.map((e) => e.name));
			return [...e, ...Object.keys(t.node.inputs ?? {}).filter((e) => !n.has(e)).map(_x)];
		}), r = g(() => t.node.kind === "code" ? {
			...t.node,
			inputs: { source: t.node.source ?? "" }
		} : t.node);
		return (t, i) => (P(), y("div", null, [
			!e.kind && e.node.kind !== "code" ? (P(), y("p", bx, [b("b", null, "Nothing is known of “" + R(e.node.kind) + "”", 1), i[0] ||= S(" Its plugin is not installed here. The node is kept as it is, with everything that was set. ", -1)])) : v("", !0),
			(P(!0), y(m, null, I(n.value, (t) => (P(), _(hx, {
				key: `${e.node.id} ${t.name}`,
				node: e.node.id,
				input: t,
				shown: z(Lm)(r.value, t.field, e.form)
			}, null, 8, [
				"node",
				"input",
				"shown"
			]))), 128)),
			n.value.length === 0 && e.kind ? (P(), y("p", xx, "This node has no settings.")) : v("", !0)
		]));
	}
}), Cx = ["data-field"], wx = ["id", "for"], Tx = {
	key: 0,
	class: "te-hint"
}, Ex = {
	key: 0,
	class: "te-hint"
}, Dx = {
	key: 2,
	class: "te-problem",
	role: "alert"
}, Ox = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "CommonField",
	props: {
		nodes: {},
		input: {}
	},
	setup(e) {
		let t = e, n = o(), r = B(), i = F(""), s = g(() => t.nodes.map((e) => Im(e, t.input.field))), c = g(() => new Set(s.value.map((e) => `${e.mode} ${e.text}`)).size === 1), l = g(() => s.value.some((e) => e.mode !== "value" && e.mode !== "unset")), u = jg(a(), () => c.value && !l.value ? s.value[0]?.text ?? "" : "", (e) => {
			i.value = "", n.command("set_fields", {
				nodes: t.nodes.map(({ id: e }) => e),
				port: t.input.name,
				text: e
			}, (e) => {
				i.value = `${e.message} ${e.fix}`;
			});
		}, { refused: () => i.value !== "" }), d = g(() => c.value ? t.input.field : {
			...t.input.field,
			placeholder: "different values"
		});
		return (t, n) => e.input.field.control === "wire" ? v("", !0) : (P(), y("div", {
			key: 0,
			class: "setting",
			"data-testid": "field",
			"data-field": e.input.name,
			onFocusin: n[1] ||= (e) => z(u).focus(),
			onFocusout: n[2] ||= (e) => z(u).blur()
		}, [
			b("label", {
				id: `${z(r)}-name`,
				for: z(r),
				class: "name"
			}, [S(R(e.input.name), 1), c.value ? v("", !0) : (P(), y("span", Tx, " · different values"))], 8, wx),
			l.value ? (P(), y("p", Ex, "Some are given by a wire, a parameter or an expression; set those one by one.")) : (P(), _(Yh, {
				key: 1,
				id: z(r),
				field: d.value,
				text: z(u).text.value,
				type: e.input.type,
				"aria-labelledby": `${z(r)}-name`,
				onType: z(u).type,
				onDone: n[0] ||= (e) => z(u).flush()
			}, null, 8, [
				"id",
				"field",
				"text",
				"type",
				"aria-labelledby",
				"onType"
			])),
			i.value ? (P(), y("span", Dx, R(i.value), 1)) : v("", !0)
		], 40, Cx));
	}
}), [["__scopeId", "data-v-e26fdd9d"]]), kx = { class: "several" }, Ax = { class: "actions" }, jx = ["onClick"], Mx = {
	key: 1,
	class: "te-empty"
}, Nx = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "SeveralNodes",
	setup(e) {
		let t = o(), n = a(), r = g(() => [...t.selection.nodes].flatMap((e) => t.drawing.nodes.visible.get(e) ?? [])), i = g(() => yx([...new Set(r.value.map((e) => e.kind))].map((e) => t.catalogue.find(e)?.inputs ?? []))), s = [
			["edit.duplicate", "Duplicate"],
			["edit.group", "Frame"],
			["edit.subflow", "Make a sub-flow"],
			["edit.disable", "Disable"],
			["arrange.left", "Align left"],
			["arrange.top", "Align top"],
			["arrange.across", "Spread across"],
			["edit.delete", "Delete"]
		];
		return (e, a) => (P(), y("div", kx, [
			b("h3", null, R(r.value.length) + " nodes", 1),
			b("div", Ax, [(P(), y(m, null, I(s, ([e, r]) => b("button", {
				key: e,
				type: "button",
				class: "te-button small",
				onClick: (r) => z(J)(e, z(t), z(n))
			}, R(r), 9, jx)), 64))]),
			i.value.length > 0 ? (P(), y(m, { key: 0 }, [a[0] ||= b("h4", { class: "te-heading" }, "Settings in common", -1), (P(!0), y(m, null, I(i.value, (e) => (P(), _(Ox, {
				key: e.name,
				nodes: r.value,
				input: e
			}, null, 8, ["nodes", "input"]))), 128))], 64)) : (P(), y("p", Mx, "These nodes have no setting in common."))
		]));
	}
}), [["__scopeId", "data-v-5770372a"]]), Px = 60;
function Fx(e, t) {
	let n = L(null), r = 0, i = 0;
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
		window.clearTimeout(i), r += 1, (e !== o?.[0] || t !== o[1]) && (n.value = null), e !== null && t !== void 0 && (i = window.setTimeout(() => void a(e), o && e === o[0] ? Px : 0));
	}, { immediate: !0 }), M(() => window.clearTimeout(i)), n;
}
// src/panels/inspector/WhyTab.vue?vue&type=script&setup=true&lang.ts
var Ix = {
	key: 0,
	class: "te-empty"
}, Lx = {
	key: 1,
	class: "te-empty"
}, Rx = {
	key: 2,
	class: "why"
}, zx = {
	key: 3,
	class: "why"
}, Bx = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "WhyTab",
	props: { node: {} },
	setup(e) {
		let t = e, n = o(), r = L(null), i = L(""), a = 0, s = 0;
		async function c() {
			let e = ++a;
			try {
				let t = await n.connection.ask("plan");
				if (e !== a) return;
				r.value = t.nodes, i.value = "";
			} catch (t) {
				e === a && (i.value = t instanceof l ? `${t.refusal.message} ${t.refusal.fix}` : String(t));
			}
		}
		H([() => n.drawing.version.value, () => n.run.value?.state], () => {
			window.clearTimeout(s), s = window.setTimeout(() => void c(), 300);
		}), c(), M(() => window.clearTimeout(s));
		let u = g(() => r.value?.[t.node] ?? null), d = g(() => n.states.get(t.node)?.why ?? "");
		return (e, t) => (P(), y("div", null, [i.value ? (P(), y("p", Ix, R(i.value), 1)) : u.value ? (P(), y("div", Rx, [b("b", null, R(z(Ld)[u.value.action]?.sentence ?? u.value.action), 1), b("p", null, R(u.value.why), 1)])) : (P(), y("p", Lx, "Working it out …")), d.value ? (P(), y("div", zx, [t[0] ||= b("b", null, "In the last run", -1), b("p", null, R(d.value), 1)])) : v("", !0)]));
	}
}), [["__scopeId", "data-v-dc3a3c7f"]]), Vx = {
	class: "inspector",
	"data-testid": "inspector",
	"aria-label": "Inspector"
}, Hx = {
	key: 0,
	class: "aside"
}, Ux = ["aria-labelledby"], Wx = ["disabled"], Gx = ["disabled"], Kx = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "InspectorPanel",
	setup(e) {
		let t = o(), n = a(), r = g(() => {
			let [e] = t.selection.nodes;
			return t.selection.nodes.size === 1 && e !== void 0 ? e : null;
		}), i = g(() => r.value === null ? void 0 : t.drawing.aside.value.get(r.value)?.node), s = g(() => r.value === null ? void 0 : t.drawing.nodes.visible.get(r.value) ?? i.value), c = g(() => s.value ? t.catalogue.find(s.value.kind) : void 0), l = g(() => {
			let { notes: e, groups: n, nodes: r } = t.selection, [i] = e, [a] = n;
			return r.size > 0 ? null : i === void 0 ? a === void 0 ? null : {
				sort: "group",
				id: a
			} : {
				sort: "note",
				id: i
			};
		}), u = Fx(t, () => r.value), d = [
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
		return (e, r) => (P(), y("section", Vx, [s.value ? (P(), y(m, { key: 0 }, [
			(P(), _(w_, {
				key: s.value.id,
				node: s.value,
				kind: c.value
			}, null, 8, ["node", "kind"])),
			i.value ? (P(), y("p", Hx, [r[2] ||= b("span", null, "This node is put aside: it is kept and drawn, and does not run.", -1), b("button", {
				type: "button",
				class: "te-button small",
				onClick: r[0] ||= (e) => z(J)("edit.disable", z(t), z(n))
			}, "Bring it back")])) : v("", !0),
			C(N_, {
				class: "tabs",
				label: "What to look at",
				tabs: d,
				chosen: z(n).inspectorTab.value,
				controls: "inspector-tab",
				onChoose: r[1] ||= (e) => z(n).inspectorTab.value = e
			}, null, 8, ["chosen"]),
			b("div", {
				id: "inspector-tab",
				class: "content",
				role: "tabpanel",
				"aria-labelledby": `inspector-tab-${z(n).inspectorTab.value}`
			}, [z(n).inspectorTab.value === "settings" || z(n).inspectorTab.value === "policy" ? (P(), y("fieldset", {
				key: 0,
				class: "fields",
				disabled: z(t).readOnly.value !== ""
			}, [z(n).inspectorTab.value === "settings" ? (P(), _(Sx, {
				key: 0,
				node: s.value,
				kind: c.value,
				form: z(u)
			}, null, 8, [
				"node",
				"kind",
				"form"
			])) : (P(), _(Gb, {
				key: 1,
				node: s.value,
				kind: c.value,
				form: z(u)
			}, null, 8, [
				"node",
				"kind",
				"form"
			]))], 8, Wx)) : z(n).inspectorTab.value === "output" ? (P(), _(Nb, {
				key: 1,
				node: s.value.id
			}, null, 8, ["node"])) : z(n).inspectorTab.value === "why" ? (P(), _(Bx, {
				key: 2,
				node: s.value.id
			}, null, 8, ["node"])) : (P(), _(y_, {
				key: 3,
				kind: c.value,
				name: s.value.kind
			}, null, 8, ["kind", "name"]))], 8, Ux)
		], 64)) : (P(), y("fieldset", {
			key: 1,
			class: "fields",
			disabled: z(t).readOnly.value !== ""
		}, [z(t).selection.nodes.size > 1 ? (P(), _(Nx, { key: 0 })) : l.value ? (P(), _(A_, {
			key: l.value.id,
			sort: l.value.sort,
			id: l.value.id
		}, null, 8, ["sort", "id"])) : z(t).ready.value ? (P(), _(r_, { key: 2 })) : v("", !0)], 8, Gx))]));
	}
}), [["__scopeId", "data-v-ea7381be"]]), qx = {
	class: "code",
	"data-testid": "code",
	tabindex: "0"
}, Jx = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "CodeWaiting",
	setup(e) {
		let t = o();
		return (e, n) => (P(), y("pre", qx, R(z(t).code.value?.text ?? ""), 1));
	}
}), [["__scopeId", "data-v-7f704ada"]]), Yx = {
	class: "panel",
	"data-testid": "problems",
	"aria-label": "Problems"
}, Xx = {
	key: 0,
	class: "te-empty"
}, Zx = { key: 1 }, Qx = [
	"data-code",
	"data-severity",
	"data-inside"
], $x = ["onClick"], eS = ["aria-label"], tS = { class: "words" }, nS = { key: 0 }, rS = {
	key: 1,
	class: "fix"
}, iS = ["onClick"], aS = {
	key: 0,
	class: "te-empty"
}, oS = 200, sS = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		}, i = o(), s = a(), c = g(() => [...i.problems.value].sort((e, n) => t[e.severity] - t[n.severity])), l = g(() => c.value.slice(0, oS));
		async function u(e) {
			let { deeper: t } = e;
			if (t) {
				if (!await Vt(i, s, t.within) || !i.drawing.has(t.node)) return;
				i.selection.only(t.node), s.canvas?.jumpTo(t.node), t.port && (s.inspectorTab.value = "settings");
				return;
			}
			let n = [e.node, ...e.nodes].filter((e) => e && i.drawing.nodes.raw.has(e)), [r] = n;
			r === void 0 ? e.line > 0 && (s.drawer.value = "code") : (i.selection.only(...new Set(n)), s.canvas?.jumpTo(r), e.port && (s.inspectorTab.value = "settings"));
		}
		function d(e, t) {
			i.command(t.command, t.args, void 0, e.inside ?? []);
		}
		function f({ deeper: e, node: t, port: n }) {
			let r = (e, t) => t ? `${e}.${t}` : e;
			return e ? [...e.within, r(e.node, e.port)].filter(Boolean).join(" › ") : r(t, n);
		}
		return (e, t) => (P(), y("section", Yx, [l.value.length === 0 ? (P(), y("p", Xx, [...t[0] ||= [b("b", null, "No problems", -1), S("What is wrong shows up here as you draw, with what to do about it.", -1)]])) : (P(), y("ul", Zx, [(P(!0), y(m, null, I(l.value, (e, t) => (P(), y("li", {
			key: t,
			class: A(["problem", e.severity]),
			"data-testid": "problem",
			"data-code": e.code,
			"data-severity": e.severity,
			"data-inside": e.deeper?.within.join("/")
		}, [b("button", {
			type: "button",
			class: "where",
			onClick: (t) => u(e)
		}, [b("span", {
			class: "sign",
			"aria-label": r[e.severity],
			role: "img"
		}, R(n[e.severity]), 9, eS), b("span", tS, [
			e.node ? (P(), y("b", nS, R(f(e)), 1)) : v("", !0),
			S(" " + R(e.message) + " ", 1),
			e.fix ? (P(), y("span", rS, R(e.fix), 1)) : v("", !0)
		])], 8, $x), (P(!0), y(m, null, I(e.actions ?? [], (t) => (P(), y("button", {
			key: t.label,
			type: "button",
			class: "te-button small",
			onClick: (n) => d(e, t)
		}, R(t.label), 9, iS))), 128))], 10, Qx))), 128)), c.value.length > oS ? (P(), y("li", aS, "and " + R(c.value.length - oS) + " more", 1)) : v("", !0)]))]));
	}
}), [["__scopeId", "data-v-850a16c0"]]), cS = [
	"black",
	"red",
	"green",
	"yellow",
	"blue",
	"magenta",
	"cyan",
	"white"
], lS = /\u001b(?:\[([0-?]*)[ -/]*([@-~])|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[PX^_][^\u001b]*(?:\u001b\\)?|[@-Z\\-_ -/]?.?)/g, uS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
function dS(e) {
	return e.includes("\x1B") || e.includes("\r");
}
function fS(e) {
	let t = e.replace(/\r+$/, ""), n = t.slice(t.lastIndexOf("\r") + 1), r = [], i = {
		colour: "",
		strong: !1,
		faint: !1
	}, a = 0, o = (e) => {
		let t = e.replace(uS, "");
		t && r.push({
			text: t,
			...i
		});
	};
	for (let e of n.matchAll(lS)) o(n.slice(a, e.index)), a = e.index + e[0].length, e[2] === "m" && (i = mS(i, e[1] ?? ""));
	return o(n.slice(a)), r;
}
function pS(e) {
	return dS(e) ? fS(e).map((e) => e.text).join("") : e;
}
function mS(e, t) {
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
		else if (t >= 30 && t <= 37) r.colour = cS[t - 30] ?? "";
		else if (t >= 90 && t <= 97) r.colour = cS[t - 90] ?? "";
		else if (t === 38 || t === 48) {
			let i = n[e + 1] === 2, a = n[e + 2] ?? -1;
			t === 38 && !i && (r.colour = a >= 0 && a < 16 ? cS[a % 8] ?? "" : ""), e += i ? 4 : 2;
		}
	}
	return r;
}
// src/panels/parts/AnsiText.vue
var hS = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "AnsiText",
	props: { text: {} },
	setup(e) {
		let t = {
			text: "\n",
			colour: "",
			strong: !1,
			faint: !1
		}, n = e, r = g(() => dS(n.text) ? n.text.split("\n").flatMap((e, n) => [...n > 0 ? [t] : [], ...fS(e)]) : null);
		return (t, n) => r.value === null ? (P(), y(m, { key: 0 }, [S(R(e.text), 1)], 64)) : (P(!0), y(m, { key: 1 }, I(r.value, (e, t) => (P(), y("span", {
			key: t,
			class: A([e.colour && `ansi-${e.colour}`, {
				strong: e.strong,
				faint: e.faint
			}])
		}, R(e.text), 3))), 128));
	}
}), [["__scopeId", "data-v-e81ecfa9"]]), gS = {
	class: "detail",
	"aria-label": "The chosen line"
}, _S = { class: "te-hint" }, vS = { tabindex: "0" }, yS = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "LogDetail",
	props: { line: {} },
	emits: [
		"close",
		"jump",
		"only"
	],
	setup(e, { emit: t }) {
		let n = t;
		return (t, r) => (P(), y("aside", gS, [b("header", null, [
			b("span", _S, R(new Date(e.line.time).toLocaleString()) + " · " + R(e.line.level) + " · " + R(e.line.node || "flow"), 1),
			e.line.node ? (P(), y("button", {
				key: 0,
				type: "button",
				class: "te-button link",
				onClick: r[0] ||= (t) => n("jump", e.line.node)
			}, "Show the node")) : v("", !0),
			e.line.node ? (P(), y("button", {
				key: 1,
				type: "button",
				class: "te-button link",
				onClick: r[1] ||= (t) => n("only", e.line.node)
			}, "Only its lines")) : v("", !0),
			r[3] ||= b("span", { class: "gap" }, null, -1),
			b("button", {
				type: "button",
				class: "te-button icon quiet small",
				"aria-label": "Close the line",
				onClick: r[2] ||= (e) => n("close")
			}, [C($, { name: "close" })])
		]), b("pre", vS, [C(hS, { text: e.line.message }, null, 8, ["text"])])]));
	}
}), [["__scopeId", "data-v-e363fd51"]]), bS = [
	"debug",
	"info",
	"warning",
	"error",
	"critical"
], xS = {
	debug: "·",
	info: "",
	warning: "▲",
	error: "✕",
	critical: "✕✕"
};
function SS(e) {
	return xS[e] ?? "";
}
// src/panels/log/LogRow.vue?vue&type=script&setup=true&lang.ts
var CS = [
	"id",
	"aria-selected",
	"aria-posinset",
	"aria-setsize",
	"data-seq"
], wS = { class: "time" }, TS = ["title"], ES = { "aria-hidden": "true" }, DS = { class: "te-unseen" }, OS = {
	key: 0,
	class: "node"
}, kS = { class: "message" }, AS = {
	key: 0,
	class: "more"
}, jS = {
	key: 1,
	class: "time"
}, MS = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let n = e, r = t, i = g(() => n.line ? new Date(n.line.time).toLocaleTimeString("en", { hour12: !1 }) : ""), a = g(() => {
			let e = n.line?.message.replace(/\n+$/, "").split("\n") ?? [];
			return {
				first: e[0] ?? "",
				more: e.length - 1
			};
		});
		return (t, n) => (P(), y("div", {
			id: e.line ? `log-${e.line.seq}` : void 0,
			class: A(["line", [e.line?.level, { chosen: e.chosen }]]),
			role: "option",
			"aria-selected": e.chosen,
			"aria-posinset": e.index + 1,
			"aria-setsize": e.total,
			"data-seq": e.line?.seq,
			onClick: n[0] ||= (t) => e.line && r("choose", e.line),
			onDblclick: n[1] ||= (t) => e.line?.node && r("jump", e.line.node)
		}, [e.line ? (P(), y(m, { key: 0 }, [
			b("span", wS, R(i.value), 1),
			b("span", {
				class: "level",
				title: e.line.level
			}, [b("span", ES, R(z(SS)(e.line.level)), 1), b("span", DS, R(e.line.level), 1)], 8, TS),
			e.withNode ? (P(), y("span", OS, R(e.line.node || "flow"), 1)) : v("", !0),
			b("span", kS, [C(hS, { text: a.value.first }, null, 8, ["text"]), a.value.more > 0 ? (P(), y("span", AS, " ⏎ " + R(a.value.more) + " more " + R(a.value.more === 1 ? "line" : "lines"), 1)) : v("", !0)])
		], 64)) : (P(), y("span", jS, "…"))], 42, CS));
	}
}), [["__scopeId", "data-v-2b6f35dc"]]);
// src/panels/log/log_source.ts
function NS(e, { node: t, level: n, text: r }) {
	return ({ after: i, before: a }, o, s) => {
		let c = {
			node: t,
			level: n,
			text: r,
			limit: o,
			...i === void 0 ? {} : { after: i },
			...a === void 0 ? {} : { before: a }
		};
		return qd(`/api/runs/${encodeURIComponent(e)}/logs`, c, s);
	};
}
// src/panels/log/log_window.ts
var PS = 500, FS = 12e3, IS = 2e3, LS = class {
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
			let t = await this.get({}, e ? PS : 1, this.control.signal), n = t.lines.at(-1), r = this.lines.at(-1)?.seq ?? 0, i = this.endIsHeld;
			if (this.count(t.total, t.cut), n && (this.highest = Math.max(this.highest, n.seq)), !n || n.seq <= r) return;
			let a = t.lines[0]?.seq ?? 0;
			i && a <= r ? this.append(t.lines.filter((e) => e.seq > r)) : e && this.replace(t.lines, t.total - t.lines.length);
		});
	}
	async around(e) {
		return await this.exclusively(async () => {
			let t = await this.get({ after: Math.max(0, e - 1) }, PS, this.control.signal);
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
		if (this.lines.length === 0 || e > n + IS || t < this.base - IS) {
			if (e <= IS / 4) return this.take(await this.get({ after: 0 }, PS, r), 0);
			if (t >= this.total - IS / 4) {
				let e = await this.get({}, PS, r);
				return this.take(e, e.total - e.lines.length);
			}
			return this.take(await this.get({ after: this.numberAt(e - PS / 3) }, PS, r), Math.max(0, e - Math.floor(PS / 3)));
		}
		if (t > n) {
			let e = await this.get({ after: this.lines.at(-1)?.seq ?? 0 }, PS, r);
			this.count(e.total, e.cut), this.append(e.lines), e.lines.length < PS && this.putRight(this.total - (this.base + this.lines.length));
			return;
		}
		let i = await this.get({ before: this.lines[0]?.seq ?? 0 }, PS, r);
		this.count(i.total, i.cut), this.lines = [...i.lines, ...this.lines], this.base -= i.lines.length, (i.lines.length < PS || this.base < 0) && this.putRight(i.lines.length < PS ? -this.base : Math.max(-this.base, 1)), this.lines.length > FS && (this.lines.length = FS);
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
		let t = this.lines.length - FS;
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
}, RS = {
	class: "panel",
	"data-testid": "log",
	"aria-label": "Log"
}, zS = {
	key: 0,
	class: "te-empty"
}, BS = { class: "bar" }, VS = ["value"], HS = ["value"], US = ["value"], WS = ["value"], GS = ["value"], KS = ["aria-pressed"], qS = ["aria-pressed"], JS = {
	class: "te-hint",
	role: "status"
}, YS = {
	key: 0,
	class: "te-problem",
	role: "alert"
}, XS = ["aria-activedescendant"], ZS = {
	key: 0,
	class: "te-empty"
}, QS = 20, $S = 400, eC = 250, tC = 2e5, nC = 1e3, rC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "LogPanel",
	setup(e) {
		let t = o(), n = a(), r = n.logFilter, i = F(null), s = F(!0), c = F(!1), u = F(""), d = F(""), f = L(null), p, h, x = g(() => t.run.value?.id ?? null), C = g(() => yt(t));
		function w() {
			return x.value === null ? null : new LS(NS(x.value, r.value), {
				changed: () => {
					u.value = "", ae(T);
				},
				moved: (e) => D.shiftBy(e),
				failed: (e) => u.value = e instanceof l ? `${e.refusal.message} ${e.refusal.fix}` : String(e)
			});
		}
		let T = L(null), E = g(() => T.value?.total ?? 0), D = Av(i, () => E.value, QS), O = g(() => {
			let [e, t] = D.range.value, n = T.value;
			return Array.from({ length: Math.max(0, t - e) }, (t, r) => ({
				index: e + r,
				line: n?.at(e + r)
			}));
		});
		H([x, r], () => {
			T.value?.stop(), T.value = w(), s.value = !0, f.value = null, k();
		}, { immediate: !0 }), H(D.range, ([e, t]) => {
			t > e && T.value?.want(e, t);
		}), M(() => {
			clearTimeout(p), clearTimeout(h), T.value?.stop();
		});
		async function k() {
			clearTimeout(p);
			let e = T.value;
			if (!e || (await e.refresh(s.value && !c.value), T.value !== e)) return;
			let [t, n] = D.range.value;
			s.value && !c.value ? D.toEnd() : n > t && e.want(t, n), C.value && !c.value && (p = setTimeout(() => void k(), $S));
		}
		H([C, c], () => void k());
		function A() {
			D.scrolled(), s.value = D.atEnd.value;
		}
		function N(e) {
			clearTimeout(h), h = setTimeout(() => r.value = {
				...r.value,
				text: e.trim()
			}, eC);
		}
		function ee(e) {
			t.selection.only(e), n.canvas?.jumpTo(e);
		}
		function te(e) {
			let t = T.value?.held ?? [], n = f.value ? t.findIndex((e) => e.seq === f.value?.seq) : -1, r = {
				ArrowDown: 1,
				ArrowUp: -1,
				PageDown: D.page.value,
				PageUp: -D.page.value
			}[e.key];
			if (e.key === "Enter" && f.value?.node) ee(f.value.node);
			else if (e.key === "End") re();
			else if (r !== void 0) {
				let [e] = D.range.value, i = n >= 0 ? n : t.findIndex((t) => t === T.value?.at(e + 8)), a = t[Math.max(0, Math.min(t.length - 1, i + r))];
				a && ne(a, !0);
			} else return;
			e.preventDefault(), e.stopPropagation();
		}
		function ne(e, t) {
			f.value = e;
			let n = (T.value?.held ?? [])[0];
			if (t && n) {
				s.value = !1;
				for (let { index: t, line: n } of O.value) if (n?.seq === e.seq) return D.reveal(t);
			}
		}
		function re() {
			s.value = !0, c.value = !1, k();
		}
		function ie(e) {
			return e.map(({ time: e, level: t, node: n, message: r }) => `${e} ${t.toUpperCase()} ${n || "flow"}: ${pS(r)}`).join("\n");
		}
		async function B() {
			let e = T.value?.held ?? [];
			await navigator.clipboard.writeText(ie(e)), d.value = `Copied ${e.length.toLocaleString("en")} lines${e.length < E.value ? ", those around what is shown" : ""}.`;
		}
		async function oe() {
			if (x.value === null) return;
			let e = NS(x.value, r.value), t = [], n = 0, i = 0;
			for (;;) {
				let r = await e({ after: n }, nC);
				if (i += r.lines.length, t.push(`${ie(r.lines)}\n`), d.value = `Reading ${i.toLocaleString("en")} of ${E.value.toLocaleString("en")} lines…`, n = r.lines.at(-1)?.seq ?? n, r.lines.length < nC) break;
				if (i >= tC) {
					t.push(`… cut after ${tC.toLocaleString("en")} lines\n`);
					break;
				}
			}
			let a = URL.createObjectURL(new Blob(t, { type: "text/plain" })), o = document.createElement("a");
			o.href = a, o.download = `run-${x.value}.log`, o.click(), URL.revokeObjectURL(a), d.value = `Saved ${i.toLocaleString("en")} lines.`;
		}
		return (e, n) => (P(), y("section", RS, [x.value ? (P(), y(m, { key: 1 }, [
			b("div", BS, [
				b("select", {
					class: "te-input narrow-input",
					"aria-label": "Node",
					value: z(r).node,
					onChange: n[0] ||= (e) => r.value = {
						...z(r),
						node: e.target.value
					}
				}, [n[10] ||= b("option", { value: "" }, "All nodes", -1), (P(!0), y(m, null, I(z(t).drawing.order.value, (e) => (P(), y("option", {
					key: e,
					value: e
				}, R(e), 9, HS))), 128))], 40, VS),
				b("select", {
					class: "te-input narrow-input",
					"aria-label": "Level",
					value: z(r).level,
					onChange: n[1] ||= (e) => r.value = {
						...z(r),
						level: e.target.value
					}
				}, [n[11] ||= b("option", { value: "" }, "All levels", -1), (P(!0), y(m, null, I(z(bS).slice(1), (e) => (P(), y("option", {
					key: e,
					value: e
				}, R(e) + " and above", 9, WS))), 128))], 40, US),
				b("input", {
					class: "te-input search",
					type: "search",
					placeholder: "Search the log",
					"aria-label": "Search the log",
					value: z(r).text,
					onInput: n[2] ||= (e) => N(e.target.value)
				}, null, 40, GS),
				b("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": s.value && !c.value,
					title: "Keep the last line in view",
					onClick: n[3] ||= (e) => s.value ? s.value = !1 : re()
				}, "Follow", 8, KS),
				C.value ? (P(), y("button", {
					key: 0,
					type: "button",
					class: "te-button small",
					"aria-pressed": c.value,
					onClick: n[4] ||= (e) => c.value = !c.value
				}, R(c.value ? "Go on" : "Pause"), 9, qS)) : v("", !0),
				b("span", JS, R(d.value || `${T.value?.estimated ? "about " : ""}${E.value.toLocaleString("en")} lines${c.value ? ", paused" : ""}`), 1),
				n[12] ||= b("span", { class: "gap" }, null, -1),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: B
				}, "Copy"),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: oe
				}, "Download")
			]),
			u.value ? (P(), y("p", YS, [S(R(u.value) + " ", 1), b("button", {
				type: "button",
				class: "te-button link",
				onClick: n[5] ||= (e) => k()
			}, "Try again")])) : v("", !0),
			b("div", {
				ref_key: "box",
				ref: i,
				class: "box",
				role: "listbox",
				tabindex: "0",
				"aria-label": "Lines of the log",
				"aria-activedescendant": f.value ? `log-${f.value.seq}` : void 0,
				onScrollPassive: A,
				onKeydown: te
			}, [E.value === 0 && !u.value ? (P(), y("p", ZS, R(z(r).node || z(r).level || z(r).text ? "No line matches." : "No node has said anything."), 1)) : v("", !0), b("div", {
				class: "rows",
				role: "presentation",
				style: j({ height: `${z(D).height.value}px` })
			}, [(P(!0), y(m, null, I(O.value, (e) => (P(), _(MS, {
				key: e.index,
				line: e.line,
				chosen: e.line !== void 0 && e.line.seq === f.value?.seq,
				index: e.index,
				total: E.value,
				"with-node": z(r).node === "",
				style: j({ transform: `translateY(${e.index * QS + z(D).shift.value}px)` }),
				onChoose: n[6] ||= (e) => ne(e, !1),
				onJump: ee
			}, null, 8, [
				"line",
				"chosen",
				"index",
				"total",
				"with-node",
				"style"
			]))), 128))], 4)], 40, XS),
			f.value ? (P(), _(yS, {
				key: 1,
				line: f.value,
				onClose: n[7] ||= (e) => f.value = null,
				onJump: ee,
				onOnly: n[8] ||= (e) => r.value = {
					...z(r),
					node: e
				}
			}, null, 8, ["line"])) : v("", !0)
		], 64)) : (P(), y("p", zS, [...n[9] ||= [b("b", null, "Not run yet", -1), S("What the nodes print and log is shown here, line by line.", -1)]]))]));
	}
}), [["__scopeId", "data-v-8d8a7762"]]), iC = {
	key: 1,
	class: "te-empty"
}, aC = /* @__PURE__ */ T({
	__name: "OutputPanel",
	setup(e) {
		let t = o(), n = a(), r = g(() => t.selection.last.value ?? [...t.selection.nodes][0] ?? null);
		return (e, t) => r.value === null ? (P(), y("p", iC, [...t[2] ||= [b("b", null, "No node is selected", -1), S("Select a node to see what it gave.", -1)]])) : (P(), _(Ab, {
			key: r.value,
			node: r.value
		}, {
			default: U(() => [b("button", {
				type: "button",
				class: "te-button small",
				onClick: t[0] ||= (e) => z(n).output.value = r.value
			}, [C($, { name: "jump" }), t[1] ||= S("Full window", -1)])]),
			_: 1
		}, 8, ["node"]));
	}
}), oC = 10;
function sC(e, t, n) {
	let r = F(0);
	function i(i) {
		let a = cC(i.key, r.value, t() - 1);
		a !== null && (i.preventDefault(), r.value = a, n.value?.reveal(a), k(() => document.getElementById(`${e}-${a}`)?.focus()));
	}
	return {
		active: r,
		press: i
	};
}
function cC(e, t, n) {
	let r = {
		ArrowDown: t + 1,
		ArrowUp: t - 1,
		PageDown: t + oC,
		PageUp: t - oC,
		Home: 0,
		End: n
	}[e];
	return r === void 0 ? null : Math.max(0, Math.min(n, r));
}
// src/panels/parts/VirtualList.vue?vue&type=script&setup=true&lang.ts
var lC = 6, uC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "VirtualList",
	props: {
		items: {},
		rowHeight: {},
		whole: { default: 0 },
		keep: { default: -1 }
	},
	setup(e, { expose: t }) {
		let n = e, r = F(null), i = F(0), a = F(600), o = typeof ResizeObserver > "u" ? null : new ResizeObserver(() => l()), s = g(() => {
			let e = n.items.length, t = e <= n.whole, r = t ? 0 : Math.max(0, Math.min(e - 1, i.value) - lC), o = t ? e : Math.min(e, i.value + Math.ceil(a.value / n.rowHeight) + 1 + lC), s = Array.from({ length: Math.max(0, o - r) }, (e, t) => r + t);
			return n.keep < 0 || n.keep >= e || n.keep >= r && n.keep < o ? s : n.keep < r ? [n.keep, ...s] : [...s, n.keep];
		}), c = g(() => s.value.flatMap((e) => {
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
		} }), N(() => {
			l(), r.value && o?.observe(r.value);
		}), M(() => o?.disconnect()), (t, n) => (P(), y("div", {
			ref_key: "box",
			ref: r,
			class: "list",
			onScrollPassive: l
		}, [b("div", {
			role: "presentation",
			style: j({
				height: `${e.items.length * e.rowHeight}px`,
				position: "relative"
			})
		}, [(P(!0), y(m, null, I(c.value, ({ item: n, index: r }) => (P(), y("div", {
			key: n.key,
			class: "row",
			role: "presentation",
			style: j({ transform: `translateY(${r * e.rowHeight}px)` })
		}, [ne(t.$slots, "default", {
			item: n,
			index: r
		}, void 0, !0)], 4))), 128))], 4)], 544));
	}
}), [["__scopeId", "data-v-7d8c0dce"]]), dC = ["aria-posinset", "aria-setsize"], fC = ["id", "tabindex"], pC = {
	class: "sign",
	"aria-hidden": "true"
}, mC = {
	class: "bar",
	"aria-hidden": "true"
}, hC = { class: "time" }, gC = ["title"], _C = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let t = e, n = o(), r = g(() => n.states.get(t.node)), i = g(() => `${100 * (r.value?.duration_s ?? 0) / t.longest}%`), a = g(() => r.value?.error || r.value?.message || r.value?.why);
		return (t, n) => (P(), y("div", {
			class: A(["line", r.value?.state]),
			role: "listitem",
			"aria-posinset": e.index + 1,
			"aria-setsize": e.total
		}, [
			b("button", {
				id: e.id,
				type: "button",
				class: "node",
				tabindex: e.active ? 0 : -1,
				onFocus: n[0] ||= (e) => t.$emit("focus"),
				onClick: n[1] ||= (e) => t.$emit("jump")
			}, [b("span", pC, R(r.value ? z(jd)[r.value.state] : ""), 1), S(R(e.node), 1)], 40, fC),
			b("span", mC, [b("i", { style: j({ width: i.value }) }, null, 4)]),
			b("span", hC, R(r.value ? r.value.state === "finished" ? z(Md)(r.value.duration_s) : z(Nd)(r.value) : ""), 1),
			b("span", {
				class: "said",
				title: a.value
			}, R(a.value), 9, gC)
		], 10, dC));
	}
}), [["__scopeId", "data-v-15b544a4"]]), vC = 24, yC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "RunList",
	setup(e) {
		let t = o(), n = a(), r = F(null), i = g(() => (t.states.membership.value, t.drawing.order.value.filter((e) => t.states.raw.has(e)).map((e) => ({ key: e })))), s = g(() => {
			t.states.version.value;
			let e = .001;
			for (let { duration_s: n } of t.states.raw.values()) n && n > e && (e = n);
			return e;
		}), { active: c, press: l } = sC("run-row", () => i.value.length, r);
		function u(e) {
			t.selection.only(e), n.canvas?.jumpTo(e), n.inspectorTab.value = "output";
		}
		return (e, t) => (P(), _(uC, {
			ref_key: "list",
			ref: r,
			class: "rows",
			role: "list",
			"aria-label": "Nodes of this run",
			items: i.value,
			"row-height": vC,
			keep: z(c),
			onKeydown: z(l)
		}, {
			default: U(({ item: { key: e }, index: t }) => [C(_C, {
				id: `run-row-${t}`,
				node: e,
				index: t,
				total: i.value.length,
				active: t === z(c),
				longest: s.value,
				onFocus: (e) => c.value = t,
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
}), [["__scopeId", "data-v-20506bf9"]]), bC = ["data-state", "title"], xC = {
	key: 0,
	"aria-hidden": "true"
}, SC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "RunState",
	setup(e) {
		let t = o(), n = g(() => t.run.value?.state ?? "none"), r = /* @__PURE__ */ new Set([
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
		}, a = g(() => {
			let e = t.run.value;
			if (!e) return "Not run yet";
			let n = Md(e.duration_s);
			if (e.state === "running") {
				t.states.version.value;
				let e = 0;
				for (let { state: n } of t.states.raw.values()) r.has(n) && e++;
				return `Running ${e}/${t.drawing.order.value.length}`;
			}
			return n ? `${Fd(e.state)} · ${n}` : Fd(e.state);
		});
		return (e, r) => (P(), y("span", {
			class: A(["te-chip", n.value]),
			"data-state": n.value,
			title: z(t).run.value?.error || a.value
		}, [i[n.value] ? (P(), y("span", xC, R(i[n.value]), 1)) : v("", !0), S(R(a.value), 1)], 10, bC));
	}
}), [["__scopeId", "data-v-89506deb"]]), CC = {
	class: "panel",
	"data-testid": "run-list",
	"aria-label": "Run"
}, wC = {
	key: 0,
	class: "te-empty"
}, TC = { class: "head" }, EC = {
	key: 0,
	class: "te-problem"
}, DC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "LogPanel",
	setup(e) {
		let t = o();
		return (e, n) => (P(), y("section", CC, [z(t).run.value ? (P(), y(m, { key: 1 }, [b("p", TC, [C(SC), z(t).run.value.error ? (P(), y("span", EC, R(z(t).run.value.error), 1)) : v("", !0)]), C(yC)], 64)) : (P(), y("p", wC, [...n[0] ||= [b("b", null, "Not run yet", -1), S("Press Run or Ctrl ⏎; every node shows its state, time and value here and on the canvas.", -1)]]))]));
	}
}), [["__scopeId", "data-v-20f226a0"]]), OC = {
	class: "panel",
	"data-testid": "plan-list",
	"aria-label": "Plan"
}, kC = { class: "head" }, AC = {
	class: "te-hint",
	"data-testid": "plan-total"
}, jC = [
	"data-action",
	"aria-posinset",
	"aria-setsize"
], MC = [
	"id",
	"tabindex",
	"onFocus",
	"onClick"
], NC = { class: "te-chip" }, PC = { class: "time" }, FC = ["title"], IC = 28, LC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PlanPanel",
	setup(e) {
		let t = o(), n = a(), r = g(() => t.drawing.order.value.flatMap((e) => {
			let t = n.plan.value?.[e];
			return t ? [{
				key: e,
				id: e,
				...t
			}] : [];
		})), i = F(null), { active: s, press: c } = sC("plan-row", () => r.value.length, i), l = g(() => {
			let e = r.value.filter((e) => e.action === "run").length, t = r.value.filter((e) => e.action === "maybe").length, n = t > 0 ? `, ${t} more perhaps` : "";
			return `${e} of ${r.value.length} nodes would run${n}`;
		}), u = g(() => {
			if (!r.value.some((e) => e.action === "run" || e.action === "maybe")) return "";
			let e = n.planSeconds.value;
			return e === null ? "no earlier run to tell the time from" : e < .001 ? "less than a millisecond" : `about ${Md(e)} along the longest way`;
		});
		function d(e) {
			t.selection.only(e), n.canvas?.jumpTo(e);
		}
		return (e, a) => (P(), y("section", OC, [b("p", kC, [b("span", null, [
			b("b", null, R(l.value), 1),
			a[1] ||= S(),
			b("span", AC, R(u.value), 1)
		]), b("button", {
			type: "button",
			class: "te-button small",
			onClick: a[0] ||= (e) => z(J)("flow.plan", z(t), z(n))
		}, "Close the plan")]), C(uC, {
			ref_key: "list",
			ref: i,
			class: "rows",
			role: "list",
			"aria-label": "What would run",
			items: r.value,
			"row-height": IC,
			keep: z(s),
			onKeydown: z(c)
		}, {
			default: U(({ item: e, index: t }) => [b("div", {
				class: "line",
				"data-action": e.action,
				style: j({ height: `${IC}px` }),
				role: "listitem",
				"aria-posinset": t + 1,
				"aria-setsize": r.value.length
			}, [
				b("button", {
					id: `plan-row-${t}`,
					type: "button",
					class: "te-button link",
					tabindex: t === z(s) ? 0 : -1,
					onFocus: (e) => s.value = t,
					onClick: (t) => d(e.id)
				}, R(e.id), 41, MC),
				b("span", NC, R(z(Ld)[e.action]?.short ?? e.action), 1),
				b("span", PC, R(e.expected_s && e.expected_s >= .001 ? `~${z(Md)(e.expected_s)}` : ""), 1),
				b("span", {
					class: "te-hint why",
					title: e.why
				}, R(e.why), 9, FC)
			], 12, jC)]),
			_: 1
		}, 8, [
			"items",
			"keep",
			"onKeydown"
		])]));
	}
}), [["__scopeId", "data-v-c6120309"]]), RC = {
	class: "panel",
	"data-testid": "past-runs",
	"aria-label": "Runs of this flow"
}, zC = {
	key: 0,
	class: "te-empty"
}, BC = { key: 1 }, VC = ["data-run"], HC = { "aria-hidden": "true" }, UC = ["title"], WC = ["title"], GC = { class: "acts" }, KC = ["href"], qC = ["href"], JC = ["href"], YC = 50, XC = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "RunsPanel",
	setup(e) {
		let t = {
			queued: "◌",
			running: "◐",
			finished: "✓",
			failed: "✕",
			cancelled: "◻",
			crashed: "✕"
		}, n = o(), r = F([]), i = F(!1), a = F(!1);
		async function s(e = "") {
			let t = await bt(n, "runs", { before: e });
			a.value = !0, t && (r.value = e ? [...r.value, ...t] : t, i.value = t.length === YC);
		}
		return N(() => s()), H(() => [n.run.value?.id, n.run.value?.state].join(), () => s()), (e, n) => (P(), y("section", RC, [a.value && r.value.length === 0 ? (P(), y("p", zC, [...n[1] ||= [b("b", null, "No run yet", -1), S("Press Run; afterwards every run can be opened here as it was.", -1)]])) : (P(), y("ol", BC, [(P(!0), y(m, null, I(r.value, (e, n) => (P(), y("li", {
			key: e.id,
			"data-run": e.id
		}, [
			b("span", { class: A(["state", e.state]) }, [b("span", HC, R(t[e.state] ?? "·"), 1), S(" " + R(z(Fd)(e.state)), 1)], 2),
			b("span", { title: e.at }, R(z(Id)(e.at, Date.now())), 9, UC),
			b("span", null, R(z(Md)(e.duration_s)), 1),
			b("span", {
				class: "said",
				title: e.error
			}, R(e.error || e.started_by && `from ${e.started_by}`), 9, WC),
			b("span", GC, [
				b("a", {
					class: "te-button small",
					href: `/runs/${e.id}/canvas`
				}, "Open on canvas", 8, KC),
				b("a", {
					class: "te-button small",
					href: `/runs/${e.id}`
				}, "Details", 8, qC),
				r.value[n + 1] ? (P(), y("a", {
					key: 0,
					class: "te-button small",
					href: `/runs/compare?a=${r.value[n + 1]?.id}&b=${e.id}`,
					title: "Compare with the one before"
				}, "Compare", 8, JC)) : v("", !0)
			])
		], 8, VC))), 128))])), i.value ? (P(), y("button", {
			key: 2,
			type: "button",
			class: "te-button",
			onClick: n[0] ||= (e) => s(r.value.at(-1)?.id)
		}, "Older runs")) : v("", !0)]));
	}
}), [["__scopeId", "data-v-51d43086"]]);
// src/panels/versions/difference.ts
function ZC(e) {
	return {
		added: new Set(e.added),
		removed: new Set(e.removed),
		changed: new Set(e.changed.map((e) => e.node))
	};
}
function QC(e) {
	if (e === null) return "–";
	if (typeof e == "object" && !Array.isArray(e)) {
		if (typeof e.$ref == "string") return `${e.$ref}${typeof e.port == "string" ? `.${e.port}` : ""}`;
		if (typeof e.$param == "string") return e.$param;
		if (typeof e.$code == "string") return e.$code;
	}
	let t = typeof e == "string" ? e : JSON.stringify(e);
	return t.length > 120 ? `${t.slice(0, 117)}…` : t;
}
function $C(e) {
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
var ew = {
	class: "view",
	"data-testid": "difference"
}, tw = {
	key: 0,
	class: "te-empty"
}, nw = ["onClick"], rw = ["onClick"], iw = ["onClick"], aw = {
	key: 1,
	tabindex: "0"
}, ow = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "DifferenceView",
	props: { difference: {} },
	setup(e) {
		let t = e, n = o(), r = a(), i = g(() => $C(t.difference.code ?? "")), s = g(() => {
			let { added: e, removed: n, changed: r, around: a } = t.difference;
			return e.length + n.length + r.length + (a?.length ?? 0) === 0 && i.value.length === 0;
		}), c = {
			same: " ",
			added: "+",
			removed: "−",
			place: ""
		};
		function l(e) {
			n.drawing.nodes.raw.has(e) && (n.selection.only(e), r.canvas?.jumpTo(e));
		}
		return (t, n) => (P(), y("div", ew, [
			s.value ? (P(), y("p", tw, "Nothing differs.")) : v("", !0),
			b("ul", null, [
				(P(!0), y(m, null, I(e.difference.added, (e) => (P(), y("li", {
					key: `+${e}`,
					class: "added"
				}, [b("button", {
					type: "button",
					class: "te-button link",
					onClick: (t) => l(e)
				}, "+ " + R(e), 9, nw), n[0] ||= S(" added", -1)]))), 128)),
				(P(!0), y(m, null, I(e.difference.removed, (e) => (P(), y("li", {
					key: `-${e}`,
					class: "removed"
				}, "− " + R(e) + " removed", 1))), 128)),
				(P(!0), y(m, null, I(e.difference.changed, (e) => (P(), y("li", { key: e.node }, [
					b("button", {
						type: "button",
						class: "te-button link",
						onClick: (t) => l(e.node)
					}, R(e.node), 9, rw),
					n[2] ||= S(" changed ", -1),
					b("dl", null, [(P(!0), y(m, null, I(e.what, (e) => (P(), y("div", { key: e.port }, [b("dt", null, R(e.port), 1), b("dd", null, [
						b("del", null, R(z(QC)(e.before)), 1),
						n[1] ||= S(" → ", -1),
						b("ins", null, R(z(QC)(e.after)), 1)
					])]))), 128))])
				]))), 128)),
				(P(!0), y(m, null, I(e.difference.around ?? [], ({ what: e, name: t }) => (P(), y("li", { key: `${e} ${t}` }, [e === "moved" ? (P(), y(m, { key: 0 }, [b("button", {
					type: "button",
					class: "te-button link",
					onClick: (e) => l(t)
				}, R(t), 9, iw), n[3] ||= S(" moved ", -1)], 64)) : (P(), y(m, { key: 1 }, [
					S(R(e) + " ", 1),
					b("b", null, R(t), 1),
					n[4] ||= S(" changed", -1)
				], 64))]))), 128))
			]),
			i.value.length > 0 ? (P(), y("pre", aw, [(P(!0), y(m, null, I(i.value, (e, t) => (P(), y("span", {
				key: t,
				class: A(e.sort)
			}, R(c[e.sort]) + " " + R(e.text) + "\n", 3))), 128))])) : v("", !0)
		]));
	}
}), [["__scopeId", "data-v-0cae5af5"]]), sw = {
	class: "panel",
	"data-testid": "versions",
	"aria-label": "Versions"
}, cw = { class: "list" }, lw = ["disabled"], uw = { class: "said" }, dw = ["aria-pressed"], fw = {
	key: 1,
	class: "te-empty"
}, pw = {
	key: 2,
	class: "te-empty"
}, mw = { key: 3 }, hw = ["data-version"], gw = { class: "number" }, _w = { class: "said" }, vw = ["title"], yw = ["aria-pressed", "onClick"], bw = ["onClick"], xw = {
	key: 0,
	class: "difference"
}, Sw = { class: "head" }, Cw = ["value"], ww = {
	key: 0,
	class: "te-empty"
}, Tw = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "VersionsPanel",
	setup(e) {
		let t = o(), n = a(), r = L(null), i = F(""), s = L(null), c = F("draft"), l = L(null), u = Date.now(), d = g(() => {
			if (n.unsaved.value) return "From the saved flow to the draft";
			let e = r.value?.find((e) => String(e.id) === c.value);
			return s.value ? `From version ${s.value.number} to ${e ? `version ${e.number}` : "the draft"}` : "";
		});
		async function f() {
			let e = await bt(t, "versions");
			e && (r.value = e);
		}
		N(f), H(() => t.saved.value.version, f);
		async function p() {
			await xt(t, i.value.trim()) && (i.value = "");
		}
		async function h(e) {
			if (n.unsaved.value = !1, s.value = e, !e) {
				l.value = null, n.compare.value = null;
				return;
			}
			let i = r.value?.find((e) => String(e.id) === c.value)?.id ?? null, a = await bt(t, "difference", {
				from: e.id,
				to: i
			});
			s.value === e && (l.value = a, n.compare.value = a && c.value === "draft" ? ZC(a) : null);
		}
		H(c, () => s.value && void h(s.value)), H(() => t.drawing.version.value, () => {
			n.unsaved.value ? x() : s.value && c.value === "draft" && h(s.value);
		});
		async function x() {
			s.value = null;
			let e = await bt(t, "difference", {
				from: "saved",
				to: null
			});
			n.unsaved.value && (l.value = e, n.compare.value = e && ZC(e));
		}
		H(n.unsaved, (e) => e && void x(), { immediate: !0 });
		async function C() {
			await bt(t, "revert") !== null && t.tell("info", "The flow is as it was saved; Undo brings your changes back.");
		}
		async function w(e) {
			await bt(t, "restore", { id: e.id }) !== null && t.tell("info", `Version ${e.number} is in the draft; Undo takes it back.`);
		}
		return M(() => {
			n.compare.value = null, n.unsaved.value = !1;
		}), (e, a) => (P(), y("section", sw, [b("div", cw, [
			b("form", {
				class: "keep",
				onSubmit: K(p, ["prevent"])
			}, [W(b("input", {
				"onUpdate:modelValue": a[0] ||= (e) => i.value = e,
				class: "te-input",
				type: "text",
				placeholder: "What changed",
				"aria-label": "Message of the version",
				maxlength: "500"
			}, null, 512), [[V, i.value]]), b("button", {
				type: "submit",
				class: "te-button",
				disabled: !z(t).saved.value.dirty && z(t).saved.value.version !== null
			}, "Save version", 8, lw)], 32),
			z(t).saved.value.dirty ? (P(), y("div", {
				key: 0,
				class: A(["version", { chosen: z(n).unsaved.value }]),
				"data-testid": "unsaved"
			}, [
				b("span", uw, [a[3] ||= b("b", null, "Draft", -1), S(" · " + R(z(t).saved.value.changes ?? "some") + " unsaved", 1)]),
				b("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": z(n).unsaved.value,
					onClick: a[1] ||= (e) => z(n).unsaved.value ? void h(null) : z(n).unsaved.value = !0
				}, "Compare", 8, dw),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: C
				}, "Revert")
			], 2)) : v("", !0),
			r.value === null ? (P(), y("p", fw, "Loading …")) : r.value.length === 0 ? (P(), y("p", pw, [...a[4] ||= [b("b", null, "No versions yet", -1), S("Save keeps the flow as it is now, to go back to and to schedule.", -1)]])) : (P(), y("ol", mw, [(P(!0), y(m, null, I(r.value, (e) => (P(), y("li", {
				key: e.id,
				class: A(["version", { chosen: s.value === e }]),
				"data-testid": "version",
				"data-version": e.number
			}, [
				b("span", gw, "v" + R(e.number), 1),
				b("span", _w, R(e.message || (e.saved === !1 ? "only run" : "–")), 1),
				b("span", {
					class: "te-hint",
					title: new Date(e.at).toLocaleString()
				}, R(z(Id)(e.at, z(u))), 9, vw),
				b("button", {
					type: "button",
					class: "te-button small",
					"aria-pressed": s.value === e,
					onClick: (t) => h(s.value === e ? null : e)
				}, "Compare", 8, yw),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: (t) => w(e)
				}, "Restore", 8, bw)
			], 10, hw))), 128))]))
		]), s.value || z(n).unsaved.value ? (P(), y("div", xw, [b("p", Sw, [b("b", null, R(d.value), 1), s.value ? W((P(), y("select", {
			key: 0,
			"onUpdate:modelValue": a[2] ||= (e) => c.value = e,
			class: "te-input against",
			"aria-label": "Compare with"
		}, [a[5] ||= b("option", { value: "draft" }, "with the draft", -1), (P(!0), y(m, null, I(r.value ?? [], (e) => (P(), y("option", {
			key: e.id,
			value: String(e.id)
		}, "with v" + R(e.number), 9, Cw))), 128))], 512)), [[ce, c.value]]) : v("", !0)]), l.value ? (P(), _(ow, {
			key: 1,
			difference: l.value
		}, null, 8, ["difference"])) : (P(), y("p", ww, "Comparing …"))])) : v("", !0)]));
	}
}), [["__scopeId", "data-v-eceec2a3"]]), Ew = { class: "strip" }, Dw = ["aria-label"], Ow = ["id", "aria-labelledby"], kw = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "DrawerPanel",
	props: {
		height: {},
		narrow: { type: Boolean }
	},
	setup(e) {
		let t = w({
			loader: () => import("./CodePanel.js"),
			loadingComponent: Jx,
			errorComponent: Jx,
			delay: 0
		}), n = e, r = o(), i = a(), s = [
			"problems",
			"run",
			"log",
			"output",
			"plan"
		], c = F("code"), l = F("problems"), u = g(() => r.readOnly.value !== ""), d = g(() => r.problems.value.some((e) => e.severity === "error")), f = g(() => [
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
		]), p = g(() => [
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
		]), h = g(() => n.narrow ? [{
			id: "drawer-first",
			label: "Drawer",
			tabs: p.value,
			tab: c.value
		}] : [{
			id: "drawer-first",
			label: "Code and versions",
			tabs: p.value,
			tab: c.value
		}, {
			id: "drawer-second",
			label: "Problems and run",
			tabs: f.value,
			tab: l.value
		}]);
		return H(i.drawer, (e) => {
			e && (s.includes(e) && !n.narrow ? l.value = e : c.value = e);
		}, { immediate: !0 }), H(() => i.plan.value === null, (e) => {
			e && l.value === "plan" && (l.value = "problems");
		}), H(() => yt(r), (e) => {
			e && (l.value = l.value === "problems" || l.value === "plan" ? "run" : l.value);
		}), (n, a) => (P(), y("section", {
			class: A(["drawer", { narrow: e.narrow }]),
			"data-testid": "drawer",
			"aria-label": "Code, problems, versions and run",
			style: j(z(i).drawer.value && !e.narrow ? { height: `${e.height}px` } : {})
		}, [(P(!0), y(m, null, I(h.value, (n) => (P(), y("div", {
			key: n.id,
			class: "half"
		}, [b("div", Ew, [C(N_, {
			label: n.label,
			tabs: n.tabs,
			chosen: z(i).drawer.value ? n.tab : null,
			controls: n.id,
			onChoose: a[0] ||= (e) => z(i).drawer.value = e
		}, null, 8, [
			"label",
			"tabs",
			"chosen",
			"controls"
		]), n === h.value.at(-1) ? (P(), y("button", {
			key: 0,
			type: "button",
			class: "te-button icon quiet",
			"aria-label": z(i).drawer.value ? "Fold the drawer" : "Open the drawer",
			onClick: a[1] ||= (e) => z(i).drawer.value = z(i).drawer.value ? null : c.value
		}, [C($, { name: z(i).drawer.value ? e.narrow ? "close" : "down" : "up" }, null, 8, ["name"])], 8, Dw)) : v("", !0)]), z(i).drawer.value ? (P(), y("div", {
			key: 0,
			id: n.id,
			class: "content",
			role: "tabpanel",
			"aria-labelledby": `${n.id}-${n.tab}`
		}, [n.tab === "code" ? (P(), _(z(t), { key: z(r).readOnly.value })) : n.tab === "problems" ? (P(), _(sS, { key: 1 })) : n.tab === "versions" ? (P(), _(Tw, { key: 2 })) : n.tab === "runs" ? (P(), _(XC, { key: 3 })) : n.tab === "plan" && z(i).plan.value ? (P(), _(LC, { key: 4 })) : n.tab === "log" ? (P(), _(rC, { key: 5 })) : n.tab === "output" ? (P(), _(aC, { key: 6 })) : (P(), _(DC, { key: 7 }))], 8, Ow)) : v("", !0)]))), 128))], 6));
	}
}), [["__scopeId", "data-v-cdeed812"]]), Aw = {
	class: "empty",
	"data-testid": "empty-canvas"
}, jw = { class: "ways" }, Mw = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "EmptyCanvas",
	setup(e) {
		let t = o(), n = a();
		return (e, r) => (P(), y("div", Aw, [
			r[5] ||= b("h2", null, "Draw your first step", -1),
			r[6] ||= b("p", { class: "te-hint" }, "Nodes are steps, wires carry values, and all of it is a Python file.", -1),
			b("div", jw, [
				b("button", {
					type: "button",
					class: "way",
					onClick: r[0] ||= (e) => z(J)("add.search", z(t), z(n))
				}, [...r[2] ||= [b("b", null, "Add a node", -1), b("span", null, [S("Search the list on the left, or double click here. "), b("kbd", { class: "te-key" }, "/")], -1)]]),
				r[4] ||= b("a", {
					class: "way",
					href: "/templates"
				}, [b("b", null, "Open a template"), b("span", null, "Flows that run as they are, to change to your liking.")], -1),
				b("button", {
					type: "button",
					class: "way",
					onClick: r[1] ||= (e) => z(J)("edit.paste", z(t), z(n))
				}, [...r[3] ||= [b("b", null, "Paste Python", -1), b("span", null, [S("A Prefect flow that you have becomes a drawing. "), b("kbd", { class: "te-key" }, "Ctrl V")], -1)]])
			])
		]));
	}
}), [["__scopeId", "data-v-96b0a379"]]), Nw = ["aria-label"], Pw = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FoldedEdge",
	props: { side: {} },
	setup(e) {
		let t = e, n = a();
		function r() {
			t.side === "left" ? n.palette.value = !0 : n.inspector.value = !0;
		}
		return (t, n) => (P(), y("div", { class: A(["edge", e.side]) }, [b("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": e.side === "left" ? "Show the nodes to add" : "Show the inspector",
			onClick: r
		}, [C($, { name: e.side === "left" ? "right" : "left" }, null, 8, ["name"])], 8, Nw)], 2));
	}
}), [["__scopeId", "data-v-35ca4922"]]);
// src/panels/outline/outline_edits.ts
function Fw(e, t, n) {
	let r = e.drawing.order.value, i = r.indexOf(t) + n;
	return i < 0 || i >= r.length ? !1 : (e.change([{
		op: "reorder",
		node: t,
		index: i
	}], n < 0 ? `Move ${t} up` : `Move ${t} down`), !0);
}
function Iw(e, t) {
	return e.command("delete", {
		nodes: [],
		links: [ge(t.key)],
		groups: [],
		notes: [],
		heal: !1
	});
}
function Lw(e) {
	return [...e.drawing.order.value, ...e.drawing.aside.value.keys()];
}
function Rw(e, t) {
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
				says: zw(r.inputs?.[e], t, n?.required ?? !1)
			};
		})
	};
}
function zw(e, t, n) {
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
var Bw = [
	"id",
	"tabindex",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"aria-posinset",
	"aria-setsize",
	"data-outline",
	"data-input"
], Vw = {
	key: 0,
	class: "bad"
}, Hw = { class: "name" }, Uw = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		let t = e, n = o(), r = g(() => Rw(n, t.node)), i = g(() => t.index === null ? void 0 : r.value?.inputs[t.index]), a = g(() => n.selection.nodes.has(t.node)), s = g(() => t.index === null);
		return (t, n) => (P(), y("div", {
			id: e.id,
			class: A(["entry", {
				input: !s.value,
				chosen: a.value
			}]),
			style: j({ height: `${e.height}px` }),
			role: "treeitem",
			tabindex: e.active ? 0 : -1,
			"aria-level": s.value ? 1 : 2,
			"aria-expanded": s.value && (r.value?.inputs.length ?? 0) > 0 ? e.open : void 0,
			"aria-selected": s.value ? a.value : void 0,
			"aria-posinset": e.position + 1,
			"aria-setsize": s.value ? e.total : r.value?.inputs.length ?? 0,
			"data-outline": e.node,
			"data-input": i.value?.name
		}, [s.value ? (P(), y(m, { key: 0 }, [
			b("span", {
				class: "fold",
				"aria-hidden": "true",
				onClick: n[0] ||= K((e) => t.$emit("fold"), ["stop"])
			}, [C($, { name: e.open ? "down" : "right" }, null, 8, ["name"])]),
			C(id, { family: r.value?.family ?? "other" }, null, 8, ["family"]),
			b("b", null, R(e.node), 1),
			b("small", null, R(r.value?.title), 1),
			r.value && r.value.problems > 0 ? (P(), y("span", Vw, [S("✕ " + R(r.value.problems), 1), n[2] ||= b("span", { class: "te-hidden" }, " problems", -1)])) : v("", !0)
		], 64)) : (P(), y(m, { key: 1 }, [
			b("span", Hw, R(i.value?.name), 1),
			b("small", null, R(i.value?.says), 1),
			b("span", {
				class: "fold",
				"aria-hidden": "true",
				title: "Connect",
				onClick: n[1] ||= K((e) => t.$emit("connect"), ["stop"])
			}, [C($, { name: "plug" })])
		], 64))], 14, Bw));
	}
}), [["__scopeId", "data-v-a19b2001"]]), Ww = {
	class: "outline",
	"data-testid": "outline",
	"aria-label": "Outline"
}, Gw = {
	key: 0,
	class: "te-hint keys"
}, Kw = {
	key: 2,
	class: "te-empty"
}, qw = { class: "buttons" }, Jw = {
	class: "te-hidden",
	role: "status",
	"aria-live": "polite"
}, Yw = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "OutlinePanel",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = e, n = o(), r = a(), i = L(/* @__PURE__ */ new Set()), s = F(0), c = F(""), l = F(null), u = g(() => t.narrow ? 40 : 28), d = g(() => Lw(n).flatMap((e, t) => {
			let r = i.value.has(e);
			return [{
				key: `node ${e}`,
				sort: "node",
				id: e,
				open: r,
				position: t
			}, ...(r ? Rw(n, e)?.inputs ?? [] : []).map((t, n) => ({
				key: `input ${e} ${n}`,
				sort: "input",
				id: e,
				index: n
			}))];
		}));
		H(() => n.selection.last.value, (e) => {
			let t = d.value.findIndex((t) => t.sort === "node" && t.id === e);
			t >= 0 && (s.value = t);
		});
		function f(e) {
			return e.sort === "input" ? Rw(n, e.id)?.inputs[e.index] : void 0;
		}
		function p(e) {
			c.value = e;
		}
		function h(e) {
			s.value = Math.max(0, Math.min(d.value.length - 1, e)), l.value?.reveal(s.value), k(() => document.getElementById(`outline-${s.value}`)?.focus());
		}
		function x(e, t) {
			let n = new Set(i.value);
			t ? n.add(e) : n.delete(e), i.value = n;
		}
		function w(e, t) {
			t ? n.selection.toggle(e.id) : n.selection.only(e.id);
		}
		function T(e, t) {
			n.selection.nodes.has(e.id) || n.selection.only(e.id), J(t, n, r);
		}
		function E(e) {
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
			} else T(e, "add.connect");
		}
		function D(e, t) {
			if (e.sort === "node") {
				T(e, t ? "edit.delete_and_heal" : "edit.delete"), p(`Deleted ${e.id}`);
				return;
			}
			let r = f(e);
			for (let e of r?.links ?? []) Iw(n, e);
			r && r.links.length > 0 ? p(`Unplugged ${r.name} of ${e.id}`) : r && n.command("set_field", {
				node: e.id,
				port: r.name,
				text: ""
			});
		}
		function O(e, t) {
			Fw(n, e.id, t) && (p(`${e.id} moved ${t < 0 ? "up" : "down"}`), k(() => h(d.value.findIndex((t) => t.key === e.key))));
		}
		function A(e) {
			w(e, !1), r.inspectorTab.value = "settings", pe(r);
			let t = e.sort === "input" ? f(e) : void 0;
			if (!t) return;
			let n = `${`[data-testid=inspector] [data-field="${CSS.escape(t.name)}"]`} :is(input, textarea, select:not([title]), [contenteditable])`;
			window.setTimeout(() => document.querySelector(n)?.focus(), 60);
		}
		function j(e, t, n) {
			let i = e.ctrlKey || e.metaKey, a = () => d.value.findIndex((e) => e.key === `node ${t.id}`);
			if (e.key === "ArrowDown" && e.altKey) O(t, 1);
			else if (e.key === "ArrowUp" && e.altKey) O(t, -1);
			else if (e.key === "ArrowDown") h(n + 1);
			else if (e.key === "ArrowUp") h(n - 1);
			else if (e.key === "Home") h(0);
			else if (e.key === "End") h(d.value.length - 1);
			else if (e.key === "ArrowRight" && t.sort === "node") x(t.id, !0);
			else if (e.key === "ArrowLeft" && t.sort === "node") x(t.id, !1);
			else if (e.key === "ArrowLeft") h(a());
			else if (e.key === " ") w(t, i || e.shiftKey);
			else if (e.key === "Enter" && !i) A(t);
			else if (e.key === "Delete" || e.key === "Backspace") D(t, i);
			else if (e.key === "c" && !i) E(t);
			else if (e.key === "g" && !i) w(t, !1), r.canvas?.jumpTo(t.id);
			else if (e.key === "F2") T(t, "edit.rename");
			else if (e.key === "d" && i) T(t, "edit.duplicate");
			else if (e.key === "d") T(t, "edit.disable");
			else return;
			e.preventDefault();
		}
		return (t, i) => (P(), y("section", Ww, [
			e.narrow ? v("", !0) : (P(), y("p", Gw, [...i[7] ||= [
				S(" Enter edits, Space selects, ", -1),
				b("span", { class: "te-key" }, "C", -1),
				S(" connects, ", -1),
				b("span", { class: "te-key" }, "Alt ↑↓", -1),
				S(" moves, ", -1),
				b("span", { class: "te-key" }, "F2", -1),
				S(" renames, ", -1),
				b("span", { class: "te-key" }, "Delete", -1),
				S(" takes away. ", -1)
			]])),
			d.value.length > 0 ? (P(), _(uC, {
				key: 1,
				ref_key: "list",
				ref: l,
				class: "rows",
				role: "tree",
				"aria-label": "Nodes of this flow",
				"aria-multiselectable": "true",
				items: d.value,
				"row-height": u.value,
				keep: s.value
			}, {
				default: U(({ item: e, index: t }) => [C(Uw, {
					id: `outline-${t}`,
					node: e.id,
					index: e.sort === "input" ? e.index : null,
					open: e.sort === "node" && e.open,
					position: e.sort === "node" ? e.position : e.index,
					total: z(n).drawing.order.value.length + z(n).drawing.aside.value.size,
					active: t === s.value,
					height: u.value,
					onFocus: (e) => s.value = t,
					onKeydown: (n) => j(n, e, t),
					onClick: (t) => w(e, t.ctrlKey || t.metaKey || t.shiftKey),
					onDblclick: (t) => A(e),
					onFold: (t) => x(e.id, !(e.sort === "node" && e.open)),
					onConnect: (t) => E(e)
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
			])) : (P(), y("p", Kw, [...i[8] ||= [
				b("b", null, "No nodes yet", -1),
				S("Press ", -1),
				b("span", { class: "te-key" }, "/", -1),
				S(" to add the first one.", -1)
			]])),
			b("div", qw, [b("button", {
				type: "button",
				class: "te-button small",
				onClick: i[0] ||= (e) => z(J)("add.search", z(n), z(r))
			}, [C($, { name: "add" }), i[9] ||= S("Add", -1)]), z(n).selection.nodes.size > 0 ? (P(), y(m, { key: 0 }, [
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: i[1] ||= (e) => z(J)("add.after", z(n), z(r))
				}, "Add after"),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: i[2] ||= (e) => z(J)("edit.rename", z(n), z(r))
				}, "Rename"),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: i[3] ||= (e) => z(J)("edit.duplicate", z(n), z(r))
				}, "Duplicate"),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: i[4] ||= (e) => z(J)("edit.group", z(n), z(r))
				}, "Frame"),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: i[5] ||= (e) => z(J)("edit.disable", z(n), z(r))
				}, "Disable"),
				b("button", {
					type: "button",
					class: "te-button small",
					onClick: i[6] ||= (e) => z(J)("edit.delete", z(n), z(r))
				}, "Delete")
			], 64)) : v("", !0)]),
			b("span", Jw, R(c.value), 1)
		]));
	}
}), [["__scopeId", "data-v-7771f32b"]]), Xw = { class: "card" }, Zw = { class: "ports" }, Qw = { key: 0 }, $w = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "KindCard",
	props: { kind: {} },
	setup(e) {
		let t = e, n = g(() => t.kind.inputs.slice(0, 4));
		return (t, r) => (P(), y("div", Xw, [b("p", null, [C(c_, { text: e.kind.summary }, null, 8, ["text"])]), b("p", Zw, [
			(P(!0), y(m, null, I(n.value, (e) => (P(), y("span", {
				key: e.name,
				class: "port"
			}, [b("i", { style: j({ background: z(rd)(e.sort) }) }, null, 4), S(R(e.name), 1)]))), 128)),
			e.kind.inputs.length > 4 ? (P(), y("span", Qw, "+" + R(e.kind.inputs.length - 4), 1)) : v("", !0),
			r[0] ||= b("span", { "aria-hidden": "true" }, "→", -1),
			(P(!0), y(m, null, I(e.kind.outputs, (e) => (P(), y("span", {
				key: e.name,
				class: "port"
			}, [b("i", { style: j({ background: z(rd)(e.sort) }) }, null, 4), S(R(e.type), 1)]))), 128))
		])]));
	}
}), [["__scopeId", "data-v-7b9b0512"]]), eT = [
	"id",
	"aria-level",
	"aria-expanded",
	"aria-selected",
	"data-testid",
	"data-kind",
	"data-flow",
	"draggable"
], tT = { class: "title" }, nT = { class: "title" }, rT = {
	key: 0,
	title: "Needs something that is not installed here"
}, iT = {
	key: 1,
	class: "fits"
}, aT = { key: 2 }, oT = { class: "title" }, sT = /*#__PURE__*/ f(/* @__PURE__ */ T({
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
		return (t, i) => (P(), y("div", {
			id: e.id,
			class: A(["entry", {
				active: e.active,
				heading: e.row.sort === "heading"
			}]),
			style: j({ height: `${e.height}px` }),
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
		}, [e.row.sort === "heading" ? (P(), y(m, { key: 0 }, [
			C($, { name: e.row.open ? "down" : "right" }, null, 8, ["name"]),
			e.row.family ? (P(), _(id, {
				key: 0,
				family: e.row.family
			}, null, 8, ["family"])) : v("", !0),
			b("span", tT, R(e.row.title), 1),
			b("small", null, R(e.row.count), 1)
		], 64)) : e.row.sort === "kind" ? (P(), y(m, { key: 1 }, [
			C(id, { family: e.row.kind.family }, null, 8, ["family"]),
			b("span", nT, R(e.row.kind.title), 1),
			e.row.kind.missing.length > 0 ? (P(), y("small", rT, "needs install")) : e.row.section === "found" && e.row.fits ? (P(), y("small", iT, "fits")) : e.row.section === "family" ? v("", !0) : (P(), y("small", aT, R(e.row.kind.family), 1))
		], 64)) : (P(), y(m, { key: 2 }, [
			C(id, { family: "flow" }),
			b("span", oT, R(e.row.flow.title || e.row.flow.name), 1),
			i[2] ||= b("small", null, "flow", -1)
		], 64))], 46, eT));
	}
}), [["__scopeId", "data-v-ff789b61"]]), cT = 8;
function lT(e, t, n) {
	return [...e.map((e) => dT(e, "found", n)), ...t.map((e) => ({
		sort: "flow",
		key: `flow ${e.name}`,
		flow: e
	}))];
}
function uT(e) {
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
	if (e.recent.length > 0 && i("recent", "Recent", "", e.recent.length, !0, () => e.recent.map((e) => dT(e, "recent", n))), n) {
		let t = new Map(e.kinds.map((e) => [e.kind, e])), r = [...n.kinds].flatMap((e) => t.get(e) ?? []).slice(0, cT);
		r.length > 0 && i("fits", n.title, "", r.length, !0, () => r.map((e) => dT(e, "fits", n)));
	}
	let a = /* @__PURE__ */ new Map();
	for (let t of e.kinds) {
		let e = a.get(t.family);
		e ? e.push(t) : a.set(t.family, [t]);
	}
	let o = new Map(e.families.map((e) => [e.name, e.title])), s = [...o.keys(), ...[...a.keys()].filter((e) => !o.has(e))];
	for (let e of s) {
		let t = a.get(e) ?? [];
		t.length !== 0 && i(`family ${e}`, o.get(e) ?? e, e, t.length, !0, () => t.map((e) => dT(e, "family", n)));
	}
	return e.flows.length > 0 && i("flows", "Saved flows", "flow", e.flows.length, !0, () => e.flows.map((e) => ({
		sort: "flow",
		key: `flow ${e.name}`,
		flow: e
	}))), t;
}
function dT(e, t, n) {
	return {
		sort: "kind",
		key: `${t} ${e.kind}`,
		kind: e,
		section: t,
		fits: n?.kinds.has(e.kind) ?? !1
	};
}
// src/panels/palette/PalettePanel.vue?vue&type=script&setup=true&lang.ts
var fT = {
	class: "palette",
	"data-testid": "palette",
	"aria-label": "Nodes to add"
}, pT = ["aria-activedescendant"], mT = {
	key: 0,
	class: "te-empty"
}, hT = {
	key: 1,
	class: "te-empty"
}, gT = {
	key: 2,
	class: "about"
}, _T = {
	key: 1,
	class: "te-hint"
}, vT = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PalettePanel",
	props: { narrow: { type: Boolean } },
	emits: ["added"],
	setup(e, { expose: t, emit: n }) {
		let r = e, i = n, s = o(), c = a(), l = F(""), u = F(-1), d = L(/* @__PURE__ */ new Set()), f = L([]), p = F(null), m = F(null), h = Se(s), x = g(() => [...Object.values(s.drawing.kinds.value), ...s.catalogue.listed.value]), w = g(() => jp(x.value)), T = g(() => r.narrow ? 40 : 30), E = g(() => {
			let e = l.value.trim();
			if (e) {
				let t = f.value.filter((t) => Np(`${t.title ?? ""} ${t.name}`, e) > 0);
				return lT(Mp(w.value, e), t, h.value);
			}
			let t = Be.value.flatMap((e) => s.catalogue.find(e) ?? []);
			return uT({
				kinds: x.value,
				families: s.catalogue.families.value,
				recent: t,
				fitting: h.value,
				flows: f.value,
				folded: d.value
			});
		}), D = g(() => E.value[u.value]);
		H(l, () => u.value = l.value.trim() ? 0 : -1), H(E, () => {
			u.value >= E.value.length && (u.value = E.value.length - 1);
		});
		async function O() {
			try {
				f.value = await s.connection.ask("flows") ?? [];
			} catch {}
		}
		H(s.ready, (e) => e && void O(), { immediate: !0 });
		function A(e) {
			E.value.length !== 0 && (u.value = Math.min(E.value.length - 1, Math.max(0, u.value + e)), m.value?.reveal(u.value));
		}
		function j(e, t) {
			if (e.sort !== "heading") return;
			let n = e.key.slice(8), r = new Set(d.value);
			t ?? r.has(n) ? r.delete(n) : r.add(n), d.value = r;
		}
		async function M(e, t = !1) {
			if (!e) return;
			if (e.sort === "heading") return j(e);
			if (i("added"), l.value = "", e.sort === "flow") {
				await Qe(s, c, e.flow.name);
				return;
			}
			let n = N(e, t), [r] = await Ze(s, c, e.kind.kind, n);
			n.connect && r !== void 0 && tt(s, c, r);
		}
		function N(e, t) {
			let n = h.value;
			return !n || !e.fits || !(t || e.section === "fits") ? {} : n.link ? { link: n.link } : { connect: n.connect && ye(s, n.connect.node) };
		}
		function ee(e) {
			let t = D.value;
			if (e.key === "ArrowDown") A(1);
			else if (e.key === "ArrowUp") A(-1);
			else if (e.key === "PageDown") A(10);
			else if (e.key === "PageUp") A(-10);
			else if (e.key === "Enter" && !e.ctrlKey && !e.metaKey) M(t);
			else if (e.key === "ArrowRight" && !l.value && t?.sort === "heading") j(t, !0);
			else if (e.key === "ArrowLeft" && !l.value && t?.sort === "heading") j(t, !1);
			else if (e.key === "Escape") l.value ? l.value = "" : c.canvas?.focus();
			else return;
			e.preventDefault();
		}
		function te() {
			k(() => {
				p.value?.focus(), p.value?.select();
			});
		}
		return t({ focus: te }), (t, n) => (P(), y("section", fT, [
			W(b("input", {
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
				onKeydown: ee
			}, null, 40, pT), [[V, l.value]]),
			C(uC, {
				id: "palette-tree",
				ref_key: "list",
				ref: m,
				class: "rows",
				role: "tree",
				"aria-label": "Kinds of nodes",
				tabindex: "-1",
				items: E.value,
				"row-height": T.value,
				whole: 300,
				keep: u.value
			}, {
				default: U(({ item: e, index: t }) => [C(sT, {
					id: `palette-${t}`,
					row: e,
					active: t === u.value,
					height: T.value,
					onPoint: (e) => u.value = t,
					onChoose: (t) => void M(e, t)
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
			z(s).catalogue.loaded.value ? E.value.length === 0 ? (P(), y("p", hT, [b("b", null, "No node is called “" + R(l.value.trim()) + "”", 1), n[1] ||= S(" Try what it works on, such as “table” or “text”, or write the step as Python in the code panel. ", -1)])) : v("", !0) : (P(), y("p", mT, "Loading the nodes …")),
			e.narrow ? v("", !0) : (P(), y("div", gT, [D.value?.sort === "kind" ? (P(), _($w, {
				key: 0,
				kind: D.value.kind
			}, null, 8, ["kind"])) : (P(), y("p", _T, "Drag a node onto the canvas, or choose it here."))]))
		]));
	}
}), [["__scopeId", "data-v-cf3e1bfb"]]), yT = { class: "head" }, bT = ["aria-labelledby"], xT = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "LeftPanel",
	props: { narrow: { type: Boolean } },
	emits: ["added"],
	setup(e) {
		let t = a(), n = [{
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
		return (a, o) => (P(), y(m, null, [b("div", yT, [C(N_, {
			label: "Left panel",
			tabs: n,
			chosen: z(t).outline.value ? "outline" : "palette",
			controls: "left-content",
			onChoose: r
		}, null, 8, ["chosen"]), b("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Fold the left panel",
			onClick: i
		}, [C($, { name: e.narrow ? "close" : "left" }, null, 8, ["name"])])]), b("div", {
			id: "left-content",
			class: "content",
			role: "tabpanel",
			"aria-labelledby": `left-content-${z(t).outline.value ? "outline" : "palette"}`
		}, [z(t).outline.value ? (P(), _(Yw, {
			key: 0,
			narrow: e.narrow
		}, null, 8, ["narrow"])) : (P(), _(vT, {
			key: 1,
			narrow: e.narrow,
			onAdded: o[0] ||= (e) => a.$emit("added")
		}, null, 8, ["narrow"]))], 8, bT)], 64));
	}
}), [["__scopeId", "data-v-36cfae18"]]), ST = "(max-width: 700px)";
function CT() {
	let e = typeof window.matchMedia == "function" ? window.matchMedia(ST) : null, t = F(e?.matches ?? !1), n = (e) => t.value = e.matches;
	return e?.addEventListener("change", n), M(() => e?.removeEventListener("change", n)), t;
}
// src/panels/layout/OpeningCanvas.vue?vue&type=script&setup=true&lang.ts
var wT = {
	class: "opening",
	role: "status",
	"aria-label": "Opening the flow"
}, TT = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "OpeningCanvas",
	setup(e) {
		return (e, t) => (P(), y("div", wT, [(P(), y(m, null, I(3, (e) => b("span", {
			key: e,
			class: "ghost",
			style: j({ "--at": e })
		}, [...t[0] ||= [
			b("i", null, null, -1),
			b("i", null, null, -1),
			b("i", null, null, -1)
		]], 4)), 64))]));
	}
}), [["__scopeId", "data-v-eb2445e2"]]);
// src/panels/layout/sheets.ts
function ET(e) {
	return e.drawer.value ? e.drawer.value : e.outline.value ? "outline" : e.palette.value ? "palette" : e.inspector.value ? "inspector" : "canvas";
}
function DT(e, t) {
	e.palette.value = t === "palette", e.outline.value = t === "outline", e.inspector.value = t === "inspector", e.drawer.value = [
		"canvas",
		"palette",
		"outline",
		"inspector"
	].includes(t) ? null : t;
}
function OT(e, t) {
	let n = {
		palette: e.palette,
		outline: e.outline,
		inspector: e.inspector,
		drawer: e.drawer
	}, r = Object.entries(n).map(([n, r]) => H(r, (r) => {
		if (!t() || !r) return;
		let i = n === "drawer" ? e.drawer.value ?? "canvas" : n;
		(ET(e) !== i || kT(e) > 1) && DT(e, i);
	}));
	return () => r.forEach((e) => e());
}
function kT(e) {
	return [
		e.palette.value,
		e.outline.value,
		e.inspector.value,
		e.drawer.value
	].filter(Boolean).length;
}
// src/panels/layout/PhoneTabs.vue?vue&type=script&setup=true&lang.ts
var AT = {
	class: "tabs",
	"aria-label": "Panels"
}, jT = [
	"aria-pressed",
	"data-sheet",
	"onClick"
], MT = { key: 0 }, NT = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PhoneTabs",
	setup(e) {
		let t = o(), n = a(), r = g(() => t.problems.value.length), i = g(() => ET(n)), s = [
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
		], c = g(() => s.filter((e) => e.name !== "palette" || !t.readOnly.value));
		return (e, t) => (P(), y("nav", AT, [(P(!0), y(m, null, I(c.value, (e) => (P(), y("button", {
			key: e.name,
			type: "button",
			"aria-pressed": i.value === e.name,
			"data-sheet": e.name,
			onClick: (t) => z(DT)(z(n), i.value === e.name ? "canvas" : e.name)
		}, [C($, { name: e.icon }, null, 8, ["name"]), b("span", null, [S(R(e.title), 1), e.name === "problems" && r.value > 0 ? (P(), y("b", MT, R(r.value), 1)) : v("", !0)])], 8, jT))), 128))]));
	}
}), [["__scopeId", "data-v-6ca73eb2"]]), PT = "treadle.panels", FT = {
	palette: [180, 480],
	inspector: [240, 640],
	drawer: [120, 720]
}, IT = {
	palette: 232,
	inspector: 300,
	drawer: 224
}, LT = [
	"code",
	"problems",
	"versions",
	"runs",
	"run",
	"log",
	"output"
], RT = [
	"palette",
	"inspector",
	"outline",
	"snap",
	"minimap"
];
function zT(e, t) {
	let [n, r] = FT[e];
	return Math.round(Math.min(r, Math.max(n, t)));
}
function BT(e) {
	let t = HT();
	for (let n of RT) typeof t[n] == "boolean" && (e[n].value = t[n]);
	(t.drawer === null || LT.includes(t.drawer)) && (e.drawer.value = t.drawer);
	let n = ie({ ...IT }), r = t.sizes ?? {};
	for (let e of Object.keys(IT)) {
		let t = r[e];
		typeof t == "number" && Number.isFinite(t) && (n[e] = zT(e, t));
	}
	return n;
}
function VT(e, t, n) {
	return H(() => ({
		sizes: { ...t },
		drawer: e.drawer.value,
		...Object.fromEntries(RT.map((t) => [t, e[t].value]))
	}), (e) => {
		n() && je("local", PT, JSON.stringify(e));
	});
}
function HT() {
	try {
		let e = JSON.parse(Ae("local", PT) ?? "{}");
		return typeof e == "object" && e ? e : {};
	} catch {
		return {};
	}
}
// src/panels/layout/SizeHandle.vue?vue&type=script&setup=true&lang.ts
var UT = [
	"aria-label",
	"aria-orientation",
	"aria-valuenow",
	"aria-valuemin",
	"aria-valuemax"
], WT = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "SizeHandle",
	props: {
		panel: {},
		sizes: {},
		label: {}
	},
	setup(e) {
		let t = e, n = t.panel === "drawer", r = t.panel === "palette" ? 1 : -1;
		function i(e) {
			t.sizes[t.panel] = zT(t.panel, e);
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
		return (t, r) => (P(), y("div", {
			class: A(["handle", { vertical: n }]),
			role: "separator",
			tabindex: "0",
			"aria-label": e.label,
			"aria-orientation": n ? "horizontal" : "vertical",
			"aria-valuenow": e.sizes[e.panel],
			"aria-valuemin": z(FT)[e.panel][0],
			"aria-valuemax": z(FT)[e.panel][1],
			onPointerdown: K(a, ["prevent"]),
			onKeydown: o
		}, null, 42, UT));
	}
}), [["__scopeId", "data-v-32287e2c"]]), GT = [
	500,
	1e3,
	2e3,
	4e3,
	8e3
];
function KT(e) {
	let t = 0, n = !1, r = async (i) => {
		try {
			await e.catalogue.load();
		} catch {
			i === GT.length && e.tell("error", "The list of nodes does not come.", "It is asked for again; the rest works."), n || (t = window.setTimeout(() => void r(i + 1), GT[Math.min(i, GT.length - 1)]));
		}
	};
	return r(0), () => {
		n = !0, window.clearTimeout(t);
	};
}
// src/panels/output/OutputWindow.vue
var qT = /* @__PURE__ */ T({
	__name: "OutputWindow",
	setup(e) {
		let t = o(), n = a(), r = g(() => n.output.value ?? ""), i = g(() => t.drawing.order.value.filter((e) => t.states.get(e)?.preview !== void 0 || t.states.get(e)?.error));
		function s(e) {
			let t = i.value, a = t[(t.indexOf(r.value) + e + t.length) % t.length];
			a !== void 0 && (n.output.value = a);
		}
		return (e, t) => (P(), _(Ap, {
			title: `Output of ${r.value}`,
			full: "",
			bare: "",
			onClose: t[4] ||= (e) => z(n).output.value = null
		}, {
			default: U(() => [(P(), _(Ab, {
				key: r.value,
				node: r.value,
				large: "",
				onClose: t[3] ||= (e) => z(n).output.value = null
			}, {
				default: U(() => [
					i.value.length > 1 ? (P(), y("button", {
						key: 0,
						type: "button",
						class: "te-button small icon",
						"aria-label": "The node before",
						onClick: t[0] ||= (e) => s(-1)
					}, [C($, { name: "left" })])) : v("", !0),
					i.value.length > 1 ? (P(), y("button", {
						key: 1,
						type: "button",
						class: "te-button small icon",
						"aria-label": "The next node",
						onClick: t[1] ||= (e) => s(1)
					}, [C($, { name: "right" })])) : v("", !0),
					b("button", {
						type: "button",
						class: "te-button small",
						onClick: t[2] ||= (e) => z(n).output.value = null
					}, [C($, { name: "close" }), t[5] ||= S("Close", -1)])
				]),
				_: 1
			}, 8, ["node"]))]),
			_: 1
		}, 8, ["title"]));
	}
});
// src/commands/past.ts
async function JT(e, t) {
	if (t === null) return;
	let n = await bt(e, "continue", { node: t });
	n && window.location.assign(`/runs/${encodeURIComponent(n.run_id)}`);
}
async function YT(e) {
	let t = await bt(e, "restore");
	t && window.location.assign(`/flow/${encodeURIComponent(t.flow)}`);
}
// src/panels/past/PastBar.vue?vue&type=script&setup=true&lang.ts
var XT = {
	class: "past",
	"data-testid": "past-bar",
	"aria-label": "Past run"
}, ZT = { class: "what" }, QT = ["href"], $T = ["title"], eE = {
	key: 0,
	class: "te-chip"
}, tE = {
	class: "time",
	role: "group",
	"aria-label": "Time"
}, nE = [
	"aria-pressed",
	"aria-label",
	"onClick"
], rE = [
	"max",
	"value",
	"aria-valuetext"
], iE = ["data-index"], aE = { class: "acts" }, oE = ["disabled", "title"], sE = ["disabled"], cE = ["href"], lE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PastBar",
	props: {
		past: {},
		narrow: { type: Boolean }
	},
	setup(e) {
		let t = e, n = o(), r = a(), i = g(() => q(n)), s = g(() => new Date(t.past.about.created));
		return N(() => requestAnimationFrame(() => r.canvas?.fit())), M(() => t.past.pause()), (t, r) => (P(), y("section", XT, [
			b("p", ZT, [
				b("a", {
					class: "te-link",
					href: `/runs/${e.past.about.run}`
				}, "Run " + R(e.past.about.run.slice(-6)), 9, QT),
				b("span", { title: s.value.toLocaleString() }, R(z(Id)(e.past.about.created, Date.now())), 9, $T),
				e.narrow ? v("", !0) : (P(), y("span", eE, "version " + R(e.past.about.version) + " · read only", 1))
			]),
			b("div", tE, [
				b("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": "One step back",
					title: "One step back",
					onClick: r[0] ||= (t) => e.past.step(-1)
				}, "‹"),
				(P(), y(m, null, I([1, 10], (t) => b("button", {
					key: t,
					type: "button",
					class: "te-button small",
					"aria-pressed": e.past.playing.value && e.past.speed.value === t,
					"aria-label": `Play at ${t}×`,
					onClick: (n) => e.past.playing.value && e.past.speed.value === t ? e.past.pause() : e.past.play(t)
				}, R(e.past.playing.value && e.past.speed.value === t ? "❚❚" : "▶") + " " + R(t) + "× ", 9, nE)), 64)),
				b("input", {
					type: "range",
					class: "slider",
					"data-testid": "past-slider",
					min: "0",
					max: e.past.last,
					value: e.past.index.value,
					"aria-label": "Moment of the run",
					"aria-valuetext": e.past.words.value,
					onInput: r[1] ||= (t) => (e.past.pause(), e.past.go(Number(t.target.value)))
				}, null, 40, rE),
				b("button", {
					type: "button",
					class: "te-button icon quiet",
					"aria-label": "One step on",
					title: "One step on",
					onClick: r[2] ||= (t) => e.past.step(1)
				}, "›"),
				b("span", {
					class: "words",
					"data-testid": "past-moment",
					"data-index": e.past.index.value
				}, R(e.past.words.value), 9, iE)
			]),
			b("div", aE, [
				b("button", {
					type: "button",
					class: "te-button small primary",
					"data-testid": "continue-from",
					disabled: i.value === null,
					title: i.value === null ? "Select a node to go on from it" : `Run this version from “${i.value}” on, with the values of this run before it`,
					onClick: r[3] ||= (e) => z(JT)(z(n), i.value)
				}, " Continue from " + R(i.value === null ? "a node" : `“${i.value}”`), 9, oE),
				b("button", {
					type: "button",
					class: "te-button small",
					"data-testid": "restore-version",
					disabled: !e.past.about.file,
					onClick: r[4] ||= (e) => z(YT)(z(n))
				}, " Restore this version ", 8, sE),
				e.past.about.file ? (P(), y("a", {
					key: 0,
					class: "te-button small",
					href: `/flow/${encodeURIComponent(e.past.about.file)}`
				}, "Flow as it is now", 8, cE)) : v("", !0)
			])
		]));
	}
}), [["__scopeId", "data-v-3219f494"]]), uE = { class: "toasts" }, dE = ["role", "onPointerenter"], fE = { class: "te-hidden" }, pE = {
	key: 0,
	class: "te-hint"
}, mE = ["onClick"], hE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "ToastList",
	setup(e) {
		let t = {
			info: 3500,
			warning: 8e3,
			error: 0
		}, n = o(), r = /* @__PURE__ */ new Map();
		H(() => n.notices.value, (e) => {
			for (let i of e) {
				let e = t[i.level];
				e > 0 && !r.has(i.id) && r.set(i.id, window.setTimeout(() => n.dismiss(i.id), e));
			}
		}, { immediate: !0 }), M(() => r.forEach((e) => window.clearTimeout(e)));
		function i(e) {
			window.clearTimeout(r.get(e.id));
		}
		return (e, t) => (P(), y("div", uE, [(P(!0), y(m, null, I(z(n).notices.value, (e) => (P(), y("div", {
			key: e.id,
			class: A(["toast te-pop", e.level]),
			role: e.level === "info" ? "status" : "alert",
			"data-testid": "notice",
			onPointerenter: (t) => i(e)
		}, [b("span", null, [
			b("b", fE, R(e.level === "info" ? "" : e.level), 1),
			S(R(e.message) + " ", 1),
			e.fix ? (P(), y("span", pE, R(e.fix), 1)) : v("", !0)
		]), b("button", {
			type: "button",
			class: "te-button icon quiet",
			"aria-label": "Dismiss",
			onClick: (t) => z(n).dismiss(e.id)
		}, [C($, { name: "close" })], 8, mE)], 42, dE))), 128))]));
	}
}), [["__scopeId", "data-v-438ebcbf"]]), gE = ["aria-label", "onKeydown"], _E = { class: "title" }, vE = 320, yE = 380, bE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "QuickAdd",
	props: { request: {} },
	setup(e) {
		let t = e, n = o(), r = a(), i = F(null), s = F(""), c = L(null), l = F(t.request.connect !== null || t.request.link !== null), u = g(() => ({
			left: `${Math.max(8, Math.min(t.request.screen[0], window.innerWidth - vE - 8))}px`,
			top: `${Math.max(8, Math.min(t.request.screen[1], window.innerHeight - yE - 8))}px`
		})), d = g(() => {
			let e = [...Object.values(n.drawing.kinds.value), ...n.catalogue.listed.value], t = c.value;
			if (!t) return l.value ? [] : e;
			let r = new Map(e.map((e) => [e.kind, e]));
			return [...t].flatMap((e) => r.get(e) ?? []);
		}), f = g(() => jp(d.value)), p = g(() => {
			let e = s.value.trim(), t = new Set(Be.value);
			return (e ? Mp(f.value, e) : [...d.value].sort((e, n) => Number(t.has(n.kind)) - Number(t.has(e.kind)))).map((e) => ({
				key: e.kind,
				title: e.title,
				aside: e.family,
				family: e.family
			}));
		}), m = g(() => {
			let { connect: e, link: n } = t.request;
			return n === null ? e ? e.side === "out" ? `Takes ${e.node}.${e.port}` : `Gives ${e.node}.${e.port}` : "Add a node" : "Insert into the wire";
		});
		async function h() {
			let { connect: e, link: r } = t.request;
			try {
				r === null ? e && (c.value = be(n, e, await _e(n, e))) : c.value = await ve(n, ge(r));
			} catch {}
			l.value = !1;
		}
		async function _(e) {
			let { at: i, connect: a, link: o } = t.request;
			v();
			let [s] = await Ze(n, r, e, {
				at: i,
				connect: a,
				link: o === null ? null : ge(o)
			});
			s !== void 0 && tt(n, r, s);
		}
		function v() {
			r.quickAdd.value = null, k(() => r.canvas?.focus());
		}
		function x(e) {
			i.value?.contains(e.target) || (r.quickAdd.value = null);
		}
		return N(() => {
			h(), document.addEventListener("pointerdown", x, !0);
		}), M(() => document.removeEventListener("pointerdown", x, !0)), (e, t) => (P(), y("div", {
			ref_key: "box",
			ref: i,
			class: "quick te-pop",
			style: j(u.value),
			role: "dialog",
			"aria-label": m.value,
			"data-testid": "quick-add",
			onKeydown: G(K(v, ["stop", "prevent"]), ["esc"])
		}, [b("p", _E, R(m.value), 1), C(Zp, {
			items: p.value,
			label: "Search nodes",
			placeholder: "Search, Enter adds",
			empty: l.value ? "Looking for what fits …" : "Nothing fits; try another word.",
			ranked: "",
			"test-id": "quick-add-search",
			onQuery: t[0] ||= (e) => s.value = e,
			onChoose: t[1] ||= (e) => void _(e.key)
		}, null, 8, ["items", "empty"])], 44, gE));
	}
}), [["__scopeId", "data-v-509cb8a1"]]), xE = [
	"aria-expanded",
	"aria-label",
	"title",
	"onKeydown"
], SE = ["aria-label", "onKeydown"], CE = [
	"disabled",
	"data-command",
	"onClick"
], wE = { class: "aside" }, TE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "MenuButton",
	props: {
		label: {},
		icon: {},
		commands: {},
		joined: { type: Boolean }
	},
	setup(e) {
		let t = o(), n = a(), r = F(!1), i = F(null), s = F(null);
		function c() {
			return [...i.value?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []];
		}
		function l() {
			r.value = !r.value, r.value && k(() => c()[0]?.focus());
		}
		function u() {
			r.value = !1, s.value?.focus();
		}
		function d(e) {
			let t = c();
			t[(t.indexOf(document.activeElement) + e + t.length) % t.length]?.focus();
		}
		function f(e) {
			u(), J(e, t, n);
		}
		function p(e) {
			i.value?.contains(e.target) || (r.value = !1);
		}
		return N(() => document.addEventListener("pointerdown", p, !0)), M(() => document.removeEventListener("pointerdown", p, !0)), (a, o) => (P(), y("div", {
			ref_key: "box",
			ref: i,
			class: A(["menu", { joined: e.joined }])
		}, [b("button", {
			ref_key: "button",
			ref: s,
			type: "button",
			class: "te-button icon",
			"aria-haspopup": "menu",
			"aria-expanded": r.value,
			"aria-label": e.label,
			title: e.label,
			onClick: l,
			onKeydown: G(K(l, ["prevent"]), ["down"])
		}, [C($, { name: e.icon }, null, 8, ["name"])], 40, xE), r.value ? (P(), y("div", {
			key: 0,
			class: "te-pop items",
			role: "menu",
			"aria-label": e.label,
			onKeydown: [
				o[0] ||= G(K((e) => d(1), ["prevent"]), ["down"]),
				o[1] ||= G(K((e) => d(-1), ["prevent"]), ["up"]),
				G(K(u, ["stop", "prevent"]), ["esc"]),
				o[2] ||= G((e) => r.value = !1, ["tab"])
			]
		}, [ne(a.$slots, "default", { close: u }, void 0, !0), (P(!0), y(m, null, I(e.commands, (e) => (P(), y(m, { key: e }, [z(un)(e) ? (P(), y("button", {
			key: 0,
			type: "button",
			class: "te-option",
			role: "menuitem",
			tabindex: "-1",
			disabled: z(un)(e)?.enabled?.(z(t), z(n)) === !1,
			"data-command": e,
			onClick: (t) => f(e)
		}, [S(R(z(un)(e)?.title), 1), b("span", wE, R(z(gp)(z(un)(e)?.keys?.[0])), 1)], 8, CE)) : v("", !0)], 64))), 128))], 40, SE)) : v("", !0)], 2));
	}
}), [["__scopeId", "data-v-5e2c715e"]]), EE = {
	class: "where",
	"aria-label": "Where you are"
}, DE = {
	key: 0,
	class: "crumb",
	href: "/"
}, OE = {
	key: 1,
	class: "crumb",
	"aria-hidden": "true"
}, kE = ["aria-expanded", "title"], AE = {
	key: 0,
	"aria-current": "page"
}, jE = ["onClick"], ME = ["onKeydown"], NE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FlowTitle",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = o(), n = a(), r = F(!1), i = F(""), s = F(""), c = F(null), l = F(null), u = g(() => t.name.value || "Flow"), d = g(() => t.drawing.flow.value.name || t.name.value || "Flow");
		function f() {
			r.value = !r.value, r.value && (i.value = t.drawing.flow.value.name, s.value = t.drawing.flow.value.description ?? "", k(() => c.value?.select()));
		}
		function p() {
			r.value = !1, l.value?.focus();
		}
		function h() {
			let { flow: e } = t.drawing;
			i.value.trim() && (i.value !== e.value.name || s.value !== (e.value.description ?? "")) && t.command("describe", {
				name: i.value.trim(),
				description: s.value
			}), p();
		}
		let _ = g(() => t.inside.path.value);
		async function S(e) {
			await t.inside.leave(e), await k(), n.canvas?.fit();
		}
		return (n, a) => (P(), y(m, null, [
			a[7] ||= x("<a class=\"logo\" href=\"/\" aria-label=\"Treadle: all flows\" title=\"All flows\" data-v-15d2ad46><svg viewBox=\"0 0 32 32\" width=\"24\" height=\"24\" aria-hidden=\"true\" data-v-15d2ad46><path d=\"M7 11h18M16 11v4c0 4-5 3.5-5 8M16 15c0 4 5 3.5 5 8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" data-v-15d2ad46></path><circle cx=\"11\" cy=\"24\" r=\"2.4\" fill=\"currentColor\" data-v-15d2ad46></circle><circle cx=\"21\" cy=\"24\" r=\"2.4\" fill=\"currentColor\" data-v-15d2ad46></circle></svg></a>", 1),
			b("nav", EE, [
				e.narrow ? v("", !0) : (P(), y("a", DE, "Flows")),
				e.narrow ? v("", !0) : (P(), y("span", OE, "/")),
				_.value.length > 0 ? (P(), y("button", {
					key: 2,
					type: "button",
					class: "te-button link",
					"data-testid": "leave-subflow",
					onClick: a[0] ||= (e) => S(0)
				}, R(u.value), 1)) : (P(), y("button", {
					key: 3,
					ref_key: "button",
					ref: l,
					type: "button",
					class: "name",
					"data-testid": "flow-name",
					"aria-expanded": r.value,
					title: z(t).drawing.flow.value.description || "Name and describe this flow",
					onClick: f
				}, R(d.value), 9, kE)),
				(P(!0), y(m, null, I(_.value, (e, t) => (P(), y(m, { key: t }, [a[3] ||= b("span", {
					class: "crumb",
					"aria-hidden": "true"
				}, "/", -1), t === _.value.length - 1 ? (P(), y("b", AE, R(e), 1)) : (P(), y("button", {
					key: 1,
					type: "button",
					class: "te-button link",
					onClick: (e) => S(t + 1)
				}, R(e), 9, jE))], 64))), 128))
			]),
			r.value ? (P(), y("form", {
				key: 0,
				class: "te-pop form",
				"aria-label": "Name and description",
				onSubmit: K(h, ["prevent"]),
				onKeydown: G(K(p, ["stop"]), ["esc"])
			}, [
				a[5] ||= b("label", { for: "flow-title" }, "Name", -1),
				W(b("input", {
					id: "flow-title",
					ref_key: "field",
					ref: c,
					"onUpdate:modelValue": a[1] ||= (e) => i.value = e,
					class: "te-input",
					maxlength: "200",
					required: ""
				}, null, 512), [[V, i.value]]),
				a[6] ||= b("label", { for: "flow-description" }, "Description", -1),
				W(b("textarea", {
					id: "flow-description",
					"onUpdate:modelValue": a[2] ||= (e) => s.value = e,
					class: "te-input",
					rows: "4",
					placeholder: "What this flow is for"
				}, null, 512), [[V, s.value]]),
				b("div", { class: "buttons" }, [b("button", {
					type: "button",
					class: "te-button",
					onClick: p
				}, "Cancel"), a[4] ||= b("button", {
					type: "submit",
					class: "te-button primary"
				}, "Keep", -1)])
			], 40, ME)) : v("", !0)
		], 64));
	}
}), [["__scopeId", "data-v-15d2ad46"]]), PE = {
	class: "people",
	role: "group",
	"aria-label": "People here"
}, FE = ["title", "onClick"], IE = { "aria-hidden": "true" }, LE = { class: "te-hidden" }, RE = {
	key: 0,
	class: "te-hint"
}, zE = ["title"], BE = { "aria-hidden": "true" }, VE = { class: "te-hidden" }, HE = 4, UE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "PeopleList",
	setup(e) {
		let t = o(), n = a(), r = F(0), i = g(() => t.people.value.slice(0, HE)), s = g(() => (r.value, n.dialog.value, { ...t.person }));
		function c(e) {
			return e.trim().split(/\s+/).slice(0, 2).map((e) => [...e][0] ?? "").join("").toUpperCase() || "?";
		}
		function l(e) {
			let [t] = e;
			t !== void 0 && n.canvas?.jumpTo(t);
		}
		return (e, r) => (P(), y("div", PE, [
			(P(!0), y(m, null, I(i.value, (e) => (P(), y("button", {
				key: e.client,
				type: "button",
				class: "person",
				style: j({ background: e.colour }),
				title: e.selection.length > 0 ? `${e.name}, at ${e.selection[0]}` : e.name,
				onClick: (t) => l(e.selection)
			}, [b("span", IE, R(c(e.name)), 1), b("span", LE, R(e.name) + ": show where", 1)], 12, FE))), 128)),
			z(t).people.value.length > HE ? (P(), y("span", RE, "+" + R(z(t).people.value.length - HE), 1)) : v("", !0),
			b("button", {
				type: "button",
				class: "person own",
				style: j({ background: s.value.colour }),
				title: `You are ${s.value.name}`,
				onClick: r[0] ||= (e) => z(n).dialog.value = { sort: "person" }
			}, [b("span", BE, R(c(s.value.name)), 1), b("span", VE, "You are " + R(s.value.name) + ": change your name", 1)], 12, zE)
		]));
	}
}), [["__scopeId", "data-v-a8a20b5f"]]), WE = ["data-changes", "title"], GE = ["title"], KE = {
	key: 2,
	class: "te-chip offline",
	role: "status",
	"data-testid": "connection-state",
	"data-online": "false"
}, qE = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "SavedState",
	setup(e) {
		let t = o(), n = a(), r = F(Date.now()), i = window.setInterval(() => r.value = Date.now(), 3e4);
		M(() => window.clearInterval(i));
		let s = g(() => !t.connection.online.value), c = g(() => {
			let { dirty: e, changes: n, version: r } = t.saved.value;
			if (!t.ready.value) return "Opening …";
			if (!e) return r === null ? "Draft" : `v${r} · saved`;
			let i = n ? `${n} unsaved change${n === 1 ? "" : "s"}` : "unsaved changes";
			return r === null ? i : `v${r} · ${i}`;
		}), l = g(() => {
			let { dirty: e, at: n } = t.saved.value, i = Id(n, r.value);
			return e ? "See what is different from the saved flow. The draft is kept as you edit." : i && `Saved ${i}`;
		}), u = g(() => t.connection.waiting.value);
		function d() {
			n.unsaved.value = !0, n.drawer.value = "versions";
		}
		return (e, n) => (P(), y(m, null, [z(t).saved.value.dirty ? (P(), y("button", {
			key: 0,
			type: "button",
			class: "te-chip saved",
			"data-testid": "saved-state",
			"data-dirty": "true",
			"data-changes": z(t).saved.value.changes ?? void 0,
			title: l.value,
			onClick: d
		}, R(c.value), 9, WE)) : (P(), y("span", {
			key: 1,
			class: "te-chip saved",
			"data-testid": "saved-state",
			"data-dirty": "false",
			title: l.value
		}, R(c.value), 9, GE)), s.value ? (P(), y("span", KE, [
			n[0] ||= b("span", { "aria-hidden": "true" }, "○", -1),
			n[1] ||= S("Offline: your edits are kept", -1),
			u.value > 0 ? (P(), y(m, { key: 0 }, [S(" (" + R(u.value) + ")", 1)], 64)) : v("", !0)
		])) : v("", !0)], 64));
	}
}), [["__scopeId", "data-v-26cdb0cd"]]), JE = { class: "bar" }, YE = {
	key: 1,
	class: "te-chip"
}, XE = {
	class: "pair",
	role: "group",
	"aria-label": "History"
}, ZE = ["disabled", "title"], QE = ["disabled", "title"], $E = ["title"], eD = ["aria-pressed"], tD = {
	key: 5,
	class: "run"
}, nD = ["disabled", "title"], rD = ["aria-label", "title"], iD = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "TopBar",
	props: { narrow: { type: Boolean } },
	setup(e) {
		let t = o(), n = a(), r = g(() => yt(t)), i = g(() => t.history.value), s = g(() => t.readOnly.value !== ""), c = g(() => n.plan.value && Object.values(n.plan.value).filter((e) => e.action === "run").length), l = [
			"look.commands",
			"look.shortcuts",
			"find.node",
			"flow.save_with_message",
			"flow.download",
			"flow.copy_all",
			"look.theme",
			"flow.person"
		], u = [
			"edit.undo",
			"edit.redo",
			"flow.save",
			"flow.schedule",
			"flow.plan",
			...l
		], d = [
			"flow.run",
			"flow.run_to",
			"flow.run_from",
			"flow.run_only",
			"flow.run_with",
			"flow.run_fresh",
			"flow.plan"
		], f = (e) => void J(e, t, n);
		return (a, o) => (P(), y("header", JE, [
			C(NE, { narrow: e.narrow }, null, 8, ["narrow"]),
			!e.narrow && !s.value ? (P(), _(qE, { key: 0 })) : z(t).connection.online.value ? v("", !0) : (P(), y("span", YE, "Offline")),
			C(SC, {
				role: "status",
				"data-testid": "run-state"
			}),
			o[11] ||= b("span", { class: "space" }, null, -1),
			e.narrow ? v("", !0) : (P(), _(UE, { key: 2 })),
			!e.narrow && !s.value ? (P(), y(m, { key: 3 }, [
				b("div", XE, [b("button", {
					type: "button",
					class: "te-button icon quiet",
					"data-testid": "undo",
					disabled: i.value.undo === null,
					"aria-label": "Undo",
					title: `Undo${i.value.undo ? `: ${i.value.undo}` : ""}   ${z(gp)("Ctrl+Z")}`,
					onClick: o[0] ||= (e) => f("edit.undo")
				}, [C($, { name: "undo" })], 8, ZE), b("button", {
					type: "button",
					class: "te-button icon quiet",
					"data-testid": "redo",
					disabled: i.value.redo === null,
					"aria-label": "Redo",
					title: `Redo${i.value.redo ? `: ${i.value.redo}` : ""}   ${z(gp)("Ctrl+Shift+Z")}`,
					onClick: o[1] ||= (e) => f("edit.redo")
				}, [C($, { name: "redo" })], 8, QE)]),
				b("button", {
					type: "button",
					class: "te-button",
					"data-testid": "save",
					title: `Keep this state as a version   ${z(gp)("Ctrl+S")}`,
					onClick: o[2] ||= (e) => f("flow.save")
				}, " Save ", 8, $E),
				b("button", {
					type: "button",
					class: "te-button",
					"data-testid": "schedule",
					onClick: o[3] ||= (e) => f("flow.schedule")
				}, "Schedule"),
				b("button", {
					type: "button",
					class: "te-button",
					"data-testid": "plan",
					"aria-pressed": z(n).plan.value !== null,
					title: "What would run, and why",
					onClick: o[4] ||= (e) => f("flow.plan")
				}, [o[8] ||= S(" Plan", -1), c.value === null ? v("", !0) : (P(), y(m, { key: 0 }, [S(" · " + R(c.value) + " to run", 1)], 64))], 8, eD)
			], 64)) : v("", !0),
			r.value && !s.value ? (P(), y("button", {
				key: 4,
				type: "button",
				class: "te-button danger",
				"data-testid": "stop",
				onClick: o[5] ||= (e) => f("flow.stop")
			}, [C($, { name: "stop" }), o[9] ||= S("Stop ", -1)])) : v("", !0),
			s.value ? v("", !0) : (P(), y("div", tD, [b("button", {
				type: "button",
				class: "te-button primary",
				"data-testid": "run",
				disabled: r.value,
				title: `Run what has changed or is missing   ${z(gp)("Ctrl+Enter")}`,
				onClick: o[6] ||= (e) => f("flow.run")
			}, [C($, { name: "play" }), o[10] ||= S("Run ", -1)], 8, nD), e.narrow ? v("", !0) : (P(), _(TE, {
				key: 0,
				label: "More ways to run",
				icon: "down",
				commands: d,
				joined: ""
			}))])),
			e.narrow ? v("", !0) : (P(), y("button", {
				key: 6,
				type: "button",
				class: "te-button icon quiet",
				"aria-label": z(qt) ? "Use the light theme" : "Use the dark theme",
				title: z(qt) ? "Light" : "Dark",
				"data-testid": "theme",
				onClick: o[7] ||= (e) => f("look.theme")
			}, [C($, { name: z(qt) ? "sun" : "moon" }, null, 8, ["name"])], 8, rD)),
			C(TE, {
				label: "More",
				icon: "more",
				commands: e.narrow ? u : l
			}, null, 8, ["commands"])
		]));
	}
}), [["__scopeId", "data-v-c6f95524"]]), aD = {
	key: 0,
	class: "te-banner",
	role: "status",
	"data-testid": "build-banner"
}, oD = { key: 0 }, sD = { key: 1 }, cD = ["disabled"], lD = /* @__PURE__ */ T({
	__name: "BuildBanner",
	setup(e) {
		let t = o(), n = a(), r = F(!1), i = F(!1);
		function s() {
			n.sendTyped(), r.value = !0;
		}
		return H([r, t.connection.waiting], ([e, t]) => {
			e && t === 0 && window.location.reload();
		}), (e, n) => z(t).outdated.value && !i.value ? (P(), y("div", aD, [
			r.value ? (P(), y("span", oD, [...n[1] ||= [b("b", null, "Your last edits are on their way.", -1), S(" The page loads anew as soon as they have arrived.", -1)]])) : (P(), y("span", sD, [...n[2] ||= [b("b", null, "Treadle was updated.", -1), S(" This tab still shows the editor from before; your edits stay as they are.", -1)]])),
			b("button", {
				type: "button",
				class: "te-button small primary",
				disabled: r.value,
				onClick: s
			}, "Reload", 8, cD),
			r.value ? v("", !0) : (P(), y("button", {
				key: 2,
				type: "button",
				class: "te-button small",
				onClick: n[0] ||= (e) => i.value = !0
			}, "Later"))
		])) : v("", !0);
	}
}), uD = {
	key: 0,
	class: "te-banner warn",
	role: "alert",
	"data-testid": "disk-banner"
}, dD = { key: 0 }, fD = { key: 1 }, pD = ["disabled"], mD = ["disabled"], hD = /* @__PURE__ */ T({
	__name: "DiskBanner",
	setup(e) {
		let t = o(), n = F(!1), r = g(() => t.saved.value.on_disk);
		async function i(e) {
			n.value = !0, await bt(t, "reload", { keep: e }), n.value = !1;
		}
		return (e, t) => r.value === "same" ? v("", !0) : (P(), y("div", uD, [
			r.value === "changed" ? (P(), y("span", dD, [...t[2] ||= [b("b", null, "The file of this flow was changed outside of the editor.", -1), S(" Neither side is lost: take the file as a change you can undo, or keep what stands here.", -1)]])) : (P(), y("span", fD, [...t[3] ||= [b("b", null, "The file of this flow is gone.", -1), S(" What stands here is kept; saving writes the file again.", -1)]])),
			b("button", {
				type: "button",
				class: "te-button small",
				disabled: n.value,
				onClick: t[0] ||= (e) => i("mine")
			}, "Keep mine", 8, pD),
			r.value === "changed" ? (P(), y("button", {
				key: 2,
				type: "button",
				class: "te-button small",
				disabled: n.value,
				onClick: t[1] ||= (e) => i("theirs")
			}, "Take theirs", 8, mD)) : v("", !0)
		]));
	}
}), gD = { class: "middle" }, _D = {
	class: "stage",
	"aria-label": "Canvas"
}, vD = /*#__PURE__*/ f(/* @__PURE__ */ T({
	__name: "FlowEditor",
	emits: ["send"],
	setup(e, { expose: t, emit: r }) {
		let i = r, a = Ne(), o = new n(a, { send: (e) => i("send", e) }, Le(a)), c = new u(), l = CT(), f = BT(c);
		l.value && DT(c, "canvas"), ee(d, o), ee(s, c), t({
			receive: (e) => o.receive(e),
			connected: () => w && o.connection.hello(o.ready.value ? o.drawing.revision : null),
			lost: () => o.connection.lost()
		});
		let p = g(() => c.palette.value && !o.readOnly.value || c.outline.value), h = g(() => o.ready.value && o.drawing.order.value.length === 0 && o.drawing.notes.visible.size === 0 && !c.quickAdd.value), x = [VT(c, f, () => !l.value), OT(c, () => l.value)], S = () => c.sendTyped(), w = !1;
		async function T() {
			await Pe(a) && o.connection.beginAnew(), w = !0, o.connection.hello(null);
		}
		return N(() => {
			T(), x.push(KT(o), yp(o, c), Xt()), window.addEventListener("pagehide", S);
		}), M(() => {
			window.removeEventListener("pagehide", S), x.forEach((e) => e()), o.connection.lost();
		}), (e, t) => (P(), y("div", { class: A(["treadle-editor", {
			narrow: z(l),
			"read-only": z(o).readOnly.value !== ""
		}]) }, [
			C(iD, { narrow: z(l) }, null, 8, ["narrow"]),
			C(lD),
			z(o).past.value ? (P(), _(lE, {
				key: 0,
				past: z(o).past.value,
				narrow: z(l)
			}, null, 8, ["past", "narrow"])) : v("", !0),
			C(hD),
			b("div", gD, [
				p.value ? (P(), y("aside", {
					key: 0,
					class: "side left",
					style: j(z(l) ? {} : { width: `${z(f).palette}px` }),
					"aria-label": "Nodes"
				}, [C(xT, {
					narrow: z(l),
					onAdded: t[0] ||= (e) => z(l) && z(DT)(z(c), "canvas")
				}, null, 8, ["narrow"])], 4)) : v("", !0),
				p.value && !z(l) ? (P(), _(WT, {
					key: 1,
					panel: "palette",
					sizes: z(f),
					label: "Width of the left panel"
				}, null, 8, ["sizes"])) : z(l) ? v("", !0) : (P(), _(Pw, {
					key: 2,
					side: "left"
				})),
				b("main", _D, [C(dp), z(o).ready.value ? h.value ? (P(), _(Mw, { key: 1 })) : v("", !0) : (P(), _(TT, { key: 0 }))]),
				z(c).inspector.value && !z(l) ? (P(), _(WT, {
					key: 3,
					panel: "inspector",
					sizes: z(f),
					label: "Width of the inspector"
				}, null, 8, ["sizes"])) : z(l) ? v("", !0) : (P(), _(Pw, {
					key: 4,
					side: "right"
				})),
				z(c).inspector.value ? (P(), y("aside", {
					key: 5,
					class: "side right",
					style: j(z(l) ? {} : { width: `${z(f).inspector}px` }),
					"aria-label": "Settings"
				}, [C(Kx)], 4)) : v("", !0),
				z(l) && z(c).drawer.value ? (P(), _(kw, {
					key: 6,
					class: "sheet",
					height: z(f).drawer,
					narrow: ""
				}, null, 8, ["height"])) : v("", !0)
			]),
			z(l) ? (P(), _(NT, { key: 2 })) : (P(), y(m, { key: 1 }, [z(c).drawer.value ? (P(), _(WT, {
				key: 0,
				panel: "drawer",
				sizes: z(f),
				label: "Height of the drawer"
			}, null, 8, ["sizes"])) : v("", !0), C(kw, {
				height: z(f).drawer,
				narrow: !1
			}, null, 8, ["height"])], 64)),
			z(c).quickAdd.value ? (P(), _(bE, {
				key: z(c).quickAdd.value.screen.join(),
				request: z(c).quickAdd.value
			}, null, 8, ["request"])) : v("", !0),
			z(c).contextMenu.value ? (P(), _(am, {
				key: z(c).contextMenu.value.screen.join(),
				menu: z(c).contextMenu.value
			}, null, 8, ["menu"])) : v("", !0),
			C(Eg),
			z(c).output.value === null ? v("", !0) : (P(), _(qT, { key: 5 })),
			z(c).commandPalette.value ? (P(), _(em, { key: 6 })) : v("", !0),
			z(c).shortcuts.value ? (P(), _(Ag, { key: 7 })) : v("", !0),
			C(hE)
		], 2));
	}
}), [["__scopeId", "data-v-01c57525"]]);
export { vD as default };
