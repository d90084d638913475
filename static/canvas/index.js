import { n as e } from "./rolldown-runtime.js";
import { Fragment as t, computed as n, createBlock as r, createCommentVNode as i, createElementBlock as a, createElementVNode as o, createTextVNode as s, createVNode as c, defineComponent as l, h as u, inject as d, mergeProps as f, nextTick as p, normalizeClass as m, normalizeStyle as h, onBeforeUnmount as g, onMounted as _, openBlock as v, provide as y, ref as b, renderList as x, renderSlot as S, shallowReactive as C, shallowRef as w, toDisplayString as T, toRaw as ee, unref as E, vModelText as D, watch as O, withDirectives as k, withKeys as A, withModifiers as j } from "vue";
// src/store/catalogue.ts
var te = class {
	local;
	listed = w([]);
	families = w([]);
	loaded = w(!1);
	byName = n(() => new Map(this.listed.value.map((e) => [e.kind, e])));
	constructor(e) {
		this.local = e;
	}
	find(e) {
		return this.local.value[e] ?? this.byName.value.get(e);
	}
	async load(e = `${ne()}/api/kinds`) {
		let t = await fetch(e, { headers: { accept: "application/json" } });
		if (!t.ok) throw Error(`the catalogue did not come: ${t.status}`);
		this.take(await t.json());
	}
	take(e) {
		this.listed.value = e.kinds, this.families.value = e.families, this.loaded.value = !0;
	}
};
function ne() {
	return window.path_prefix ?? "";
}
// src/store/connection.ts
var re = class extends Error {
	refusal;
	constructor(e) {
		super(e.message), this.refusal = e;
	}
}, ie = class {
	client;
	person;
	transport;
	keep;
	online = b(!0);
	waiting = w(0);
	pending = [];
	seq = 0;
	question = 0;
	questions = /* @__PURE__ */ new Map();
	constructor(e, t, n, r) {
		this.client = e, this.person = t, this.transport = n, this.keep = r, this.restore();
	}
	edit(e) {
		let t = {
			...e,
			seq: ++this.seq
		};
		return this.pending.push(t), this.kept(), this.online.value && this.transport.send([t]), t.seq;
	}
	presence(e, t) {
		this.online.value && this.transport.send([{
			type: "presence",
			cursor: e,
			selection: t
		}]);
	}
	ask(e, t = {}) {
		if (!this.online.value) return Promise.reject(new re({
			message: "The server cannot be reached.",
			fix: "Wait until it is back."
		}));
		let n = ++this.question;
		return new Promise((r, i) => {
			this.questions.set(n, {
				resolve: r,
				reject: i
			}), this.transport.send([{
				type: "ask",
				id: n,
				what: e,
				args: t
			}]);
		});
	}
	hello(e) {
		this.online.value = !0;
		let { name: t, colour: n } = this.person();
		this.transport.send([{
			type: "hello",
			client: this.client,
			name: t,
			colour: n,
			revision: e,
			pending: [...this.pending]
		}]);
	}
	lost() {
		this.online.value = !1;
		for (let e of this.questions.values()) e.reject(new re({
			message: "The connection was lost.",
			fix: "Try again when it is back."
		}));
		this.questions.clear();
	}
	settle(e) {
		switch (e.type) {
			case "welcome": return this.seq = Math.max(this.seq, e.acknowledged), this.acknowledge((t) => t.seq > e.acknowledged), !1;
			case "patch":
				if (e.client === this.client && e.seq !== null) {
					let { seq: t } = e;
					this.acknowledge((e) => e.seq !== t);
				}
				return !1;
			case "refused":
			case "done": return this.acknowledge((t) => t.seq !== e.seq), !1;
			case "answer": {
				let t = this.questions.get(e.id);
				return this.questions.delete(e.id), e.error ? t?.reject(new re(e.error)) : t?.resolve(e.result ?? null), !0;
			}
			default: return !1;
		}
	}
	acknowledge(e) {
		this.pending = this.pending.filter(e), this.kept();
	}
	kept() {
		this.waiting.value = this.pending.length, this.keep.save(JSON.stringify({
			seq: this.seq,
			pending: this.pending
		}));
	}
	restore() {
		try {
			let e = JSON.parse(this.keep.load() ?? "null");
			e && ({seq: this.seq, pending: this.pending} = e), this.waiting.value = this.pending.length;
		} catch {
			this.pending = [];
		}
	}
};
// src/store/aside.ts
function ae(e) {
	let t = /* @__PURE__ */ new Map();
	if (typeof e != "object" || !e || Array.isArray(e)) return t;
	for (let [n, r] of Object.entries(e)) {
		if (typeof r?.node?.kind != "string") continue;
		let e = (r.links ?? []).map((e) => le(e.source, e.source_port, e.target, e.target_port, e.path ?? [])), i = e.filter((e) => e.target === n).map((e) => [
			e.source,
			e.sourcePort,
			e.targetPort,
			[...e.path]
		]);
		t.set(n, {
			node: {
				...r.node,
				id: n,
				links: i
			},
			links: e
		});
	}
	return t;
}
// src/store/layered_map.ts
var oe = class {
	visible = C(/* @__PURE__ */ new Map());
	confirmed = /* @__PURE__ */ new Map();
	predictions = [];
	get raw() {
		return ee(this.visible);
	}
	reset(e) {
		this.confirmed.clear(), this.predictions = [];
		for (let [t, n] of e) this.confirmed.set(t, n);
		for (let e of [...this.raw.keys()]) this.confirmed.has(e) || this.visible.delete(e);
		for (let [e, t] of this.confirmed) this.visible.set(e, t);
	}
	confirm(e) {
		if (!e) return [];
		let t = Object.keys(e);
		for (let n of t) {
			let t = e[n];
			t == null ? this.confirmed.delete(n) : this.confirmed.set(n, t);
		}
		return t.filter((e) => this.show(e));
	}
	predict(e, t) {
		return this.predictions.push({
			seq: e,
			values: new Map(Object.entries(t))
		}), Object.keys(t).filter((e) => this.show(e));
	}
	settle(e) {
		let t = this.predictions.filter((t) => t.seq === e);
		return t.length === 0 ? [] : (this.predictions = this.predictions.filter((t) => t.seq !== e), t.flatMap((e) => [...e.values.keys()]).filter((e) => this.show(e)));
	}
	show(e) {
		let t = this.confirmed.get(e);
		for (let n of this.predictions) n.values.has(e) && (t = n.values.get(e));
		let n = this.raw.get(e);
		return t == null ? n !== void 0 && this.visible.delete(e) : n !== t && (this.visible.set(e, t), !0);
	}
}, se = class {
	nodes = new oe();
	places = new oe();
	groups = new oe();
	notes = new oe();
	flow = w({ name: "" });
	order = w([]);
	kinds = w({});
	extra = w({});
	aside = n(() => ae(this.extra.value.disabled));
	version = w(0);
	revision = 0;
	listeners = /* @__PURE__ */ new Set();
	onChange(e) {
		return this.listeners.add(e), () => this.listeners.delete(e);
	}
	start(e) {
		this.revision = e.revision, this.flow.value = e.flow, this.order.value = e.nodes.map((e) => e.id), this.kinds.value = e.kinds, this.extra.value = e.layout.extra ?? {}, this.nodes.reset(e.nodes.map((e) => [e.id, e])), this.places.reset(Object.entries(e.layout.nodes ?? {})), this.groups.reset(Object.entries(e.layout.groups ?? {})), this.notes.reset(Object.entries(e.layout.notes ?? {})), this.tell({
			...fe(),
			everything: !0,
			extra: !0
		});
	}
	apply(e, t) {
		this.revision = e.revision, e.flow && (this.flow.value = {
			...this.flow.value,
			...e.flow
		}), e.kinds && (this.kinds.value = {
			...this.kinds.value,
			...e.kinds
		}), e.extra && (this.extra.value = de({
			...this.extra.value,
			...e.extra
		}));
		let n = this.change((t) => [
			t.nodes.confirm(e.nodes),
			t.places.confirm(e.places),
			t.groups.confirm(e.groups),
			t.notes.confirm(e.notes)
		]), r = t && e.seq !== null ? this.settled(e.seq) : fe(), i = e.order ?? this.orderAfter(e);
		i && (this.order.value = i), this.tell({
			...pe(n, r),
			extra: e.extra !== void 0
		});
	}
	predict(e, t) {
		this.tell(this.change((n) => [
			n.nodes.predict(e, t.nodes ?? {}),
			n.places.predict(e, t.places ?? {}),
			n.groups.predict(e, t.groups ?? {}),
			n.notes.predict(e, t.notes ?? {})
		]));
	}
	settle(e) {
		this.tell(this.settled(e));
	}
	has(e) {
		return this.nodes.raw.has(e) || this.aside.value.has(e);
	}
	linksInto(e) {
		let t = this.nodes.visible.get(e);
		return t ? ce(t) : [];
	}
	linksAside(e) {
		return this.aside.value.size === 0 ? [] : [...this.aside.value.values()].flatMap(({ node: t, links: n }) => t.id === e ? [] : n.filter((t) => t.target === e && !this.aside.value.has(e)));
	}
	settled(e) {
		return this.change((t) => [
			t.nodes.settle(e),
			t.places.settle(e),
			t.groups.settle(e),
			t.notes.settle(e)
		]);
	}
	change(e) {
		let [t, n, r, i] = e(this);
		return {
			...fe(),
			nodes: t,
			places: n,
			groups: r,
			notes: i
		};
	}
	orderAfter(e) {
		if (!e.nodes) return null;
		let t = new Set(this.order.value), n = Object.keys(e.nodes).filter((n) => e.nodes?.[n] && !t.has(n)), r = new Set(Object.keys(e.nodes).filter((t) => e.nodes?.[t] === null));
		return n.length === 0 && r.size === 0 ? null : [...this.order.value.filter((e) => !r.has(e)), ...n];
	}
	tell(e) {
		let { everything: t, nodes: n, places: r, groups: i, notes: a } = e;
		if (t || e.extra || n.length + r.length + i.length + a.length !== 0) {
			this.version.value += 1;
			for (let t of this.listeners) t(e);
		}
	}
};
function ce(e) {
	return e.links.map(([t, n, r, i]) => le(t, n, e.id, r, i));
}
function le(e, t, n, r, i) {
	return {
		key: JSON.stringify([
			e,
			t,
			n,
			r,
			i
		]),
		source: e,
		sourcePort: t,
		target: n,
		targetPort: r,
		path: i
	};
}
function ue({ source: e, sourcePort: t, target: n, targetPort: r, path: i }) {
	return {
		source: e,
		source_port: t,
		target: n,
		target_port: r,
		path: [...i]
	};
}
function de(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== null));
}
function fe() {
	return {
		everything: !1,
		nodes: [],
		places: [],
		groups: [],
		notes: [],
		extra: !1
	};
}
function pe(e, t) {
	let n = (e, t) => t.length === 0 ? e : [.../* @__PURE__ */ new Set([...e, ...t])];
	return {
		...fe(),
		nodes: n(e.nodes, t.nodes),
		places: n(e.places, t.places),
		groups: n(e.groups, t.groups),
		notes: n(e.notes, t.notes)
	};
}
// src/store/predictions.ts
function me(e, t) {
	let n = {}, r = {
		nodes: n,
		places: {},
		groups: {},
		notes: {}
	};
	for (let i of t) switch (i.op) {
		case "place_nodes":
			Object.assign(r.places, i.places);
			break;
		case "set_note":
			Object.assign(r.notes, { [i.id]: i.note });
			break;
		case "set_group":
			Object.assign(r.groups, { [i.id]: i.group });
			break;
		case "remove_node":
			n[i.node] = null;
			break;
		case "add_node": {
			let e = i.node;
			n[e.id] = {
				...e,
				links: e.links ?? []
			};
			break;
		}
		case "set_comment": _e(e, n, i.node, { comment: i.comment });
	}
	return r;
}
function he(e, t, n) {
	let r = {};
	switch (t) {
		case "delete":
			for (let e of n.nodes ?? []) r[e] = null;
			for (let t of [...e.nodes.raw.keys()]) ge(e, r, t, n.nodes ?? []);
			break;
		case "set_field": {
			let t = e.nodes.raw.get(n.node);
			if (t) {
				let i = {
					...t.inputs,
					[n.port]: n.text ?? null
				};
				_e(e, r, t.id, { inputs: i });
			}
			break;
		}
		case "connect": {
			let t = e.nodes.raw.get(n.target);
			if (t) {
				let i = [
					n.source,
					n.source_port,
					n.target_port,
					[]
				];
				_e(e, r, t.id, { links: [...t.links, i] });
			}
			break;
		}
	}
	return { nodes: r };
}
function ge(e, t, n, r) {
	let i = e.nodes.raw.get(n);
	i && t[n] !== null && i.links.some(([e]) => r.includes(e)) && _e(e, t, n, { links: i.links.filter(([e]) => !r.includes(e)) });
}
function _e(e, t, n, r) {
	let i = t[n] ?? e.nodes.raw.get(n);
	i && (t[n] = {
		...i,
		...r
	});
}
// src/store/selection.ts
var ve = class {
	nodes = C(/* @__PURE__ */ new Set());
	links = C(/* @__PURE__ */ new Set());
	notes = C(/* @__PURE__ */ new Set());
	groups = C(/* @__PURE__ */ new Set());
	last = w(null);
	sets = {
		nodes: this.nodes,
		links: this.links,
		notes: this.notes,
		groups: this.groups
	};
	get empty() {
		return this.nodes.size + this.links.size + this.notes.size + this.groups.size === 0;
	}
	clear() {
		for (let e of [
			this.nodes,
			this.links,
			this.notes,
			this.groups
		]) e.clear();
		this.last.value = null;
	}
	only(...e) {
		this.clear();
		for (let t of e) this.nodes.add(t);
		this.last.value = e.at(-1) ?? null;
	}
	toggle(e) {
		this.nodes.delete(e) ? this.last.value = [...this.nodes].at(-1) ?? null : (this.nodes.add(e), this.last.value = e);
	}
	follow(e) {
		for (let [t, n] of Object.entries(e)) this.nodes.delete(t) && this.nodes.add(n), this.last.value === t && (this.last.value = n);
	}
	prune(e) {
		for (let t of [...this.nodes]) e(t) || this.nodes.delete(t);
		this.last.value !== null && !e(this.last.value) && (this.last.value = [...this.nodes].at(-1) ?? null);
	}
}, ye = class {
	person;
	drawing = new se();
	catalogue = new te(this.drawing.kinds);
	selection = new ve();
	connection;
	ready = w(!1);
	name = w("");
	problems = w([]);
	code = w(null);
	people = w([]);
	history = w({
		undo: null,
		redo: null
	});
	saved = w({
		dirty: !1,
		version: null,
		at: null,
		on_disk: "same"
	});
	run = w(null);
	states = C(/* @__PURE__ */ new Map());
	notices = w([]);
	notice = 0;
	made = /* @__PURE__ */ new Map();
	constructor(e, t, n) {
		this.person = e, this.connection = new ie(e.client, () => e, t, n);
	}
	change(e, t) {
		if (e.length === 0) return;
		let n = this.connection.edit({
			type: "change",
			edits: e,
			label: t
		});
		this.drawing.predict(n, me(this.drawing, e));
	}
	command(e, t) {
		let n = this.connection.edit({
			type: "command",
			name: e,
			args: t
		});
		return this.drawing.predict(n, he(this.drawing, e, t)), new Promise((e) => this.made.set(n, e));
	}
	undo() {
		this.connection.edit({ type: "undo" });
	}
	redo() {
		this.connection.edit({ type: "redo" });
	}
	writeCode(e) {
		this.connection.edit({
			type: "code",
			text: e
		});
	}
	tell(e, t, n = "") {
		this.notices.value = [...this.notices.value.slice(-4), {
			id: ++this.notice,
			level: e,
			message: t,
			fix: n
		}];
	}
	dismiss(e) {
		this.notices.value = this.notices.value.filter((t) => t.id !== e);
	}
	receive(e) {
		for (let t of e) this.connection.settle(t) || this.take(t);
	}
	take(e) {
		switch (e.type) {
			case "welcome":
				this.name.value = e.name, this.drawing.start(e), this.selection.prune((e) => this.drawing.nodes.raw.has(e)), this.problems.value = e.problems, this.code.value = e.code, this.people.value = e.people, this.history.value = e.history, this.saved.value = e.saved, this.states.clear(), this.takeRun(e.run), this.ready.value = !0;
				break;
			case "patch": {
				let t = e.client === this.person.client;
				e.renamed && this.selection.follow(e.renamed), this.drawing.apply(e, t), this.selection.prune((e) => this.drawing.nodes.raw.has(e)), t && e.seq !== null && this.answer(e.seq, e.created ?? []);
				break;
			}
			case "refused":
				this.drawing.settle(e.seq), this.tell("warning", e.message, e.fix), this.answer(e.seq, []);
				break;
			case "done":
				this.drawing.settle(e.seq), this.answer(e.seq, []);
				break;
			case "problems":
				this.problems.value = e.problems;
				break;
			case "code":
				this.code.value = e;
				break;
			case "history":
				this.history.value = e;
				break;
			case "presence":
				this.people.value = e.people;
				break;
			case "saved":
				this.saved.value = e.saved;
				break;
			case "run":
				this.takeRun(e.run);
				break;
			case "notice": this.tell(e.level, e.message, e.fix);
		}
	}
	takeRun(e) {
		if ((e === null || e.id !== this.run.value?.id) && this.states.clear(), e) for (let [t, n] of Object.entries(e.nodes)) this.states.set(t, n);
		this.run.value = e;
	}
	answer(e, t) {
		this.made.get(e)?.(t), this.made.delete(e);
	}
}, be = Symbol("editor");
function M() {
	let e = d(be);
	if (!e) throw Error("no editor was provided above this component");
	return e;
}
// src/view_state.ts
var xe = class {
	viewport = w({
		x: 0,
		y: 0,
		zoom: 1
	});
	quickAdd = w(null);
	contextMenu = w(null);
	commandPalette = w(!1);
	shortcuts = w(!1);
	palette = w(!0);
	inspector = w(!0);
	outline = w(!1);
	drawer = w("code");
	inspectorTab = w("settings");
	snap = w(!0);
	minimap = w(!0);
	connecting = w(null);
	dialog = w(null);
	plan = w(null);
	compare = w(null);
	inside = w([]);
	canvas = null;
}, Se = Symbol("view");
function Ce() {
	let e = d(Se);
	if (!e) throw Error("no view state was provided above this component");
	return e;
}
// src/canvas/geometry.ts
function we(e, t) {
	return e.x < t.x + t.width && e.x + e.width > t.x && e.y < t.y + t.height && e.y + e.height > t.y;
}
function Te(e, t) {
	return t.x >= e.x && t.y >= e.y && t.x + t.width <= e.x + e.width && t.y + t.height <= e.y + e.height;
}
function Ee(e, t) {
	return t.x >= e.x && t.x <= e.x + e.width && t.y >= e.y && t.y <= e.y + e.height;
}
function De(e, t, n = t) {
	return {
		x: e.x - t,
		y: e.y - n,
		width: e.width + 2 * t,
		height: e.height + 2 * n
	};
}
function N(e) {
	let t = Infinity, n = Infinity, r = -Infinity, i = -Infinity;
	for (let { x: a, y: o, width: s, height: c } of e) t = Math.min(t, a), n = Math.min(n, o), r = Math.max(r, a + s), i = Math.max(i, o + c);
	return t > r ? null : {
		x: t,
		y: n,
		width: r - t,
		height: i - n
	};
}
function Oe(e, t) {
	return {
		x: Math.min(e.x, t.x),
		y: Math.min(e.y, t.y),
		width: Math.abs(e.x - t.x),
		height: Math.abs(e.y - t.y)
	};
}
function P(e) {
	return {
		x: e.x + e.width / 2,
		y: e.y + e.height / 2
	};
}
function ke(e, t) {
	return Math.hypot(e.x - t.x, e.y - t.y);
}
function Ae(e, t, n) {
	return Math.min(n, Math.max(t, e));
}
// src/canvas/arrange.ts
function je(e, t) {
	let n = Ne(e), r = N(n);
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
function Me(e, t) {
	let n = t === "across" ? "x" : "y", r = t === "across" ? "width" : "height", i = Ne(e).sort((e, t) => e[n] - t[n]), a = N(i);
	if (!a || i.length < 3) return;
	let o = (a[r] - i.reduce((e, t) => e + t[r], 0)) / (i.length - 1), s = /* @__PURE__ */ new Map(), c = a[n];
	for (let e of i) s.set(e, Math.round(c)), c += e[r] + o;
	e.changePlaces(i.map(({ id: e }) => e), (e, t) => ({
		...e,
		[n]: s.get(t) ?? t[n]
	}), `Distribute ${t}`);
}
function Ne(e) {
	return [...e.editor.selection.nodes].flatMap((t) => e.scene.nodes.get(t) ?? []);
}
function Pe(e) {
	return Math.round(e / 20) * 20;
}
function Fe(e, t, n, r) {
	let i = Ie(e, t, n, "x"), a = Ie(e, t, n, "y");
	return {
		x: i ? i.value : r ? Pe(e.x) : e.x,
		y: a ? a.value : r ? Pe(e.y) : e.y,
		guides: [...i?.guides ?? [], ...a?.guides ?? []]
	};
}
function Ie(e, t, n, r) {
	let [i, a] = Re(e, r), o = [
		0,
		a / 2,
		a
	], s = n, c = null;
	for (let e of t) {
		let [t, n] = Re(e, r);
		for (let e of [t, t + n]) for (let t of [0, a]) u(e - t);
		u(t + n / 2 - a / 2);
	}
	if (c === null) return null;
	let l = c;
	return {
		value: l,
		guides: o.flatMap((n) => Le(l + n, {
			...e,
			[r]: l
		}, t, r))
	};
	function u(e) {
		let t = Math.abs(e - i);
		t >= s || (s = t, c = e);
	}
}
function Le(e, t, n, r) {
	let i = r === "x" ? "y" : "x", a = n.filter((t) => {
		let [n, i] = Re(t, r);
		return [
			n,
			n + i / 2,
			n + i
		].some((t) => Math.abs(t - e) < .5);
	});
	if (a.length === 0) return [];
	let o = [t, ...a].map((e) => Re(e, i));
	return [{
		axis: r,
		at: e,
		from: Math.min(...o.map(([e]) => e)),
		to: Math.max(...o.map(([e, t]) => e + t))
	}];
}
function Re(e, t) {
	return t === "x" ? [e.x, e.width] : [e.y, e.height];
}
// src/canvas/tidy.ts
var ze = {
	"elk.algorithm": "layered",
	"elk.direction": "RIGHT",
	"elk.spacing.nodeNode": "40",
	"elk.layered.spacing.nodeNodeBetweenLayers": "88",
	"elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
	"elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
	"elk.separateConnectedComponents": "true",
	"elk.spacing.componentComponent": "60"
};
async function Be(e, t) {
	let n = t && t.length > 1 ? t.flatMap((t) => e.scene.nodes.get(t) ?? []) : [...e.scene.nodes.values()], r = N(n);
	if (!r || n.length < 2) return;
	let i = e.editor.drawing.version.value, a;
	try {
		let { layout: e } = await import("./elk.js");
		a = await e(Ve(n));
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
			x: Pe(r.x + (n?.x ?? 0)),
			y: Pe(r.y + (n?.y ?? 0))
		};
	}, "Tidy"), t || e.fit();
}
function Ve(e) {
	let t = new Set(e), n = (e, t, n) => `${t} ${e.id} ${n}`;
	return {
		id: "flow",
		layoutOptions: ze,
		children: e.map((e) => ({
			id: e.id,
			width: e.width,
			height: e.height,
			layoutOptions: { "elk.portConstraints": "FIXED_POS" },
			ports: ["in", "out"].flatMap((t) => He(e, t).map((r) => ({
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
function He(e, t) {
	let n = t === "in" ? e.into.map(({ link: e }) => e.targetPort) : [...e.outOf].map(({ link: e }) => e.sourcePort);
	return [...new Set(n)];
}
// src/canvas/actions.ts
function Ue(e) {
	let { viewport: t } = e, n = () => {
		let { screen: e } = t;
		return [e.x + e.width / 2, e.y + e.height / 2];
	};
	return {
		fit: (t) => e.fit(t),
		zoomBy: (e) => t.zoomAt(...n(), t.zoom * e),
		zoomTo: (e) => t.zoomAt(...n(), e),
		jumpTo: (t) => e.reveal(t, () => e.elementOf(t)?.focus({ preventScroll: !0 })),
		centre: () => {
			let { x: e, y: n } = P(t.view);
			return [Math.round(e), Math.round(n)];
		},
		toCanvas: ([e, n]) => {
			let r = t.toCanvas(e, n);
			return [r.x, r.y];
		},
		focus: () => e.focus(),
		tidy: (t) => Be(e, t),
		align: (t) => je(e, t),
		distribute: (t) => Me(e, t),
		rename: (t) => e.reveal(t, () => e.renaming.value = t),
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
var We = class {
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
				o ? e.sort === "node" ? a.toggle(e.id) : Ke(this.setOf(e.sort), e.id) : this.take(e);
				break;
			case "wire":
				o || a.clear(), Ke(a.links, e.wire.key), n.focus();
				break;
			case "empty": o || a.clear(), n.focus();
		}
	}
	openMenu(e, { screen: t, at: n }) {
		let { selection: r } = this.canvas.editor, i = Ge(e);
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
function Ge(e) {
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
function Ke(e, t) {
	e.delete(t) || e.add(t);
}
// src/canvas/frames.ts
var qe = class {
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
}, Je = class {
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
}, Ye = 20, Xe = {
	width: 240,
	height: 120
};
function F(e, t, n) {
	let r = e.heldFrames.get(t);
	if (r) return r;
	let { place: i } = n;
	if (i?.width && i.height) return {
		x: i.x,
		y: i.y,
		width: i.width,
		height: i.height
	};
	let a = N((n.nodes ?? []).flatMap((t) => e.nodes.get(t) ?? []));
	if (!a) return null;
	let o = De(a, Ye);
	return {
		...o,
		y: o.y - 28,
		height: o.height + 28
	};
}
function I(e, t, { place: n }) {
	return e.heldNotes.get(t) ?? {
		x: n?.x ?? 0,
		y: n?.y ?? 0,
		width: n?.width ?? Xe.width,
		height: n?.height ?? Xe.height
	};
}
// src/canvas/gestures/move.ts
var Ze = 6, Qe = 200, $e = 30, et = class {
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
			let r = t.drawing.groups.raw.get(n), i = r && F(e, n, r);
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
				from: I(e, n, r)
			});
		}
		this.whole = N([...this.nodes.map(({ node: e, from: t }) => ({
			...t,
			width: e.width,
			height: e.height
		})), ...this.boxes.map(({ from: e }) => e)]), this.neighbours = e.grid.query(n.view).filter((e) => !i.has(e.id)).slice(0, Qe), this.held = this.nodes.map(({ node: e }) => e.id), this.canvas.hold(this.held);
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
		} : Fe(i, r.view.snap.value ? this.neighbours : [], Ze / r.viewport.zoom, r.view.snap.value);
		this.to(a.x - this.whole.x, a.y - this.whole.y), r.overlay.guides.value = a.guides, this.onto = this.wireUnder(e, t), r.hover.wire.value = this.onto?.key ?? null, r.repaint();
	}
	end() {
		let { canvas: e, onto: t } = this;
		e.overlay.guides.value = [], e.hover.wire.value = null;
		let n = this.nodes[0]?.node;
		if (t && n) {
			let { id: r, x: i, y: a } = n, o = ue(t.link);
			e.editor.command("insert", {
				link: o,
				node: r,
				at: [i, a]
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
		let { drawing: e } = this.canvas.editor, t = [], n = Object.fromEntries(this.nodes.map(({ node: e }) => [e.id, {
			...e.facts.place,
			x: e.x,
			y: e.y
		}]));
		this.nodes.length > 0 && t.push({
			op: "place_nodes",
			places: {
				...this.canvas.automaticPlaces(),
				...n
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
			let r = F(t, e, n), i = new Set(n.nodes ?? []);
			for (let { node: e } of this.nodes) r && Ee(r, P(e)) ? i.add(e.id) : i.delete(e.id);
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
		let r = this.canvas.wireIndex.nearest(e, $e) ?? this.canvas.wireIndex.nearest(P(n), $e);
		return r && r.to !== n && r.from !== n ? r : null;
	}
	label() {
		let e = this.nodes.length + this.boxes.length;
		return e === 1 ? `Move ${this.nodes[0]?.node.id ?? this.boxes[0]?.sort ?? ""}` : `Move ${e} things`;
	}
}, tt = class {
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
function nt({ rows: e, hidden: t, excerpt: n }, r) {
	let i = r.width ?? 212, a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
	if (e.forEach(({ input: e, output: t }, n) => {
		let i = r.collapsed ? 18 : 50 + n * 24 + 12;
		e && a.set(e.name, i), t && o.set(t.name, i);
	}), r.collapsed) return {
		width: i,
		height: 36,
		inputs: a,
		outputs: o,
		otherwise: 18
	};
	let s = e.length + +(t.length > 0), c = n.length > 0 ? n.length * 16 + 18 : 0;
	return {
		width: i,
		height: 56 + s * 24 + c,
		inputs: a,
		outputs: o,
		otherwise: 22
	};
}
// src/canvas/gestures/resize.ts
var rt = class {
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
			width: Ae(t, 160, this.what.sort === "node" ? 640 : Infinity),
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
		return this.canvas.view.snap.value ? Pe(e) : e;
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
			return n ? F(e, r, n) : null;
		}
		let i = t.drawing.notes.raw.get(r);
		return i ? I(e, r, i) : null;
	}
}, it = class {
	canvas;
	from;
	clicked;
	pansAtEdge = !0;
	before;
	constructor(e, t, n, r) {
		this.canvas = e, this.from = t, this.clicked = r, this.before = new Set(n ? e.editor.selection.nodes : []);
	}
	move({ at: e }) {
		this.canvas.overlay.rectangle.value = Oe(this.from, e), this.canvas.frames.request();
	}
	end({ at: e }) {
		let { scene: t, editor: n, overlay: r } = this.canvas, i = Oe(this.from, e);
		r.rectangle.value = null;
		let a = t.grid.query(i).map((e) => e.id);
		n.selection.only(.../* @__PURE__ */ new Set([...this.before, ...a]));
		for (let [e, r] of n.drawing.groups.raw) {
			let a = F(t, e, r);
			a && Te(i, a) && n.selection.groups.add(e);
		}
		for (let [e, r] of n.drawing.notes.raw) we(i, I(t, e, r)) && n.selection.notes.add(e);
	}
	click(e) {
		this.clicked(e);
	}
	cancel() {
		this.canvas.overlay.rectangle.value = null;
	}
}, at = 7, ot = 14, st = 26, ct = "input, select, textarea, button, a, summary, [contenteditable], [data-control]";
function lt(e, t, n, r = !1) {
	if (t instanceof Element && e.contains(t)) {
		let e = t.closest("[data-port]");
		if (e && !t.closest("input, select, textarea")) return {
			sort: "port",
			place: L(e)
		};
		let n = t.closest("[data-resize]");
		if (n) return {
			sort: "resize",
			of: n.dataset.resize,
			id: n.dataset.of ?? ""
		};
		if (t.closest(ct)) return { sort: "control" };
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
	let a = (r ? ot : at) / e.viewport.zoom, o = e.wireIndex.nearest(n, a);
	return o ? {
		sort: "wire",
		wire: o,
		end: ut(e, o, n)
	} : { sort: "empty" };
}
function L({ dataset: e }) {
	return {
		node: e.node ?? "",
		port: e.port ?? "",
		side: e.side
	};
}
function ut(e, t, n) {
	let r = st / e.viewport.zoom;
	return ke(n, {
		x: t.x2,
		y: t.y2
	}) < r ? "target" : ke(n, {
		x: t.x1,
		y: t.y1
	}) < r ? "source" : null;
}
function dt(e, t) {
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
var ft = 1, pt = 2;
function mt(e, t, n) {
	let r = {
		x: t.clientX,
		y: t.clientY
	}, i = e.viewport.toCanvas(r.x, r.y), a = t.pointerType === "touch", o = lt(e, t.target, i, a);
	if (t.button === pt) return new tt(e, r, (t) => e.choice.openMenu(o, t));
	if (t.button === ft || n) return t.preventDefault(), new tt(e, r);
	if (t.button !== 0) return null;
	let s = t.shiftKey || t.ctrlKey || t.metaKey, c = (t) => e.choice.clicked(o, t);
	switch (o.sort) {
		case "control": return null;
		case "port": return gt(e, o, c);
		case "resize": return new rt(e, {
			sort: o.of,
			id: o.id
		}, i);
		case "node":
		case "note":
		case "group": {
			let t = e.choice.has(o);
			return a && !t ? new tt(e, r, c) : (!t && !s && e.choice.take(o), new et(e, e.choice.moved(o), i, c));
		}
		case "wire": return o.end ? new Je(e, dt(o.wire.link, o.end), o.wire.link, () => e.choice.clicked(o, null)) : a ? new tt(e, r, c) : new it(e, i, s, c);
		case "empty": return a ? new tt(e, r, c) : new it(e, i, s, c);
	}
}
function ht(e, t) {
	let n = {
		x: t.clientX,
		y: t.clientY
	}, r = e.viewport.toCanvas(n.x, n.y), i = lt(e, t.target, r, !0);
	return i.sort === "empty" ? new it(e, r, !1, (t) => e.choice.openMenu(i, t)) : (e.choice.openMenu(i, {
		screen: n,
		at: r,
		shift: !1,
		alt: !1,
		control: !1
	}), null);
}
function gt(e, t, n) {
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
	return s ? new Je(e, dt(s.link, "target"), s.link, c) : new Je(e, t.place, null, c);
}
// src/canvas/gestures/pinch.ts
var _t = class {
	canvas;
	middle;
	span;
	constructor(e, t) {
		this.canvas = e, [this.middle, this.span] = vt(t);
	}
	follow(e) {
		if (e.length < 2) return;
		let [t, n] = vt(e), { viewport: r } = this.canvas;
		r.panBy(t.x - this.middle.x, t.y - this.middle.y), r.zoomAt(t.x, t.y, r.zoom * (n / this.span)), this.middle = t, this.span = n;
	}
	move() {}
	end() {}
	cancel() {}
};
function vt([e, t]) {
	let n = e, r = t;
	return [{
		x: (n.x + r.x) / 2,
		y: (n.y + r.y) / 2
	}, Math.max(1, ke(n, r))];
}
// src/canvas/gestures/pointer.ts
var yt = 4, bt = 10, xt = 450, St = 36, Ct = class {
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
		let t = mt(this.canvas, e, this.space);
		t && (this.take(t, e), e.pointerType === "touch" && (this.press = setTimeout(() => this.pressed(e), xt)));
	}
	move(e) {
		if (this.fingers.has(e.pointerId) && this.fingers.set(e.pointerId, {
			x: e.clientX,
			y: e.clientY
		}), this.gesture instanceof _t) {
			this.gesture.follow([...this.fingers.values()]);
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		this.last = e;
		let t = ke(this.from, {
			x: e.clientX,
			y: e.clientY
		});
		if (!this.began) {
			if (t < (e.pointerType === "touch" ? bt : yt)) return;
			this.begin(e);
		}
		this.gesture.move(this.hand(e));
	}
	up(e) {
		if (this.fingers.delete(e.pointerId), this.gesture instanceof _t) {
			this.fingers.size < 2 && this.drop();
			return;
		}
		if (!this.gesture || e.pointerId !== this.pointer) return;
		let { gesture: t, began: n } = this;
		this.drop(), n ? t.end(this.hand(e)) : t.click?.(this.hand(e));
	}
	lost(e) {
		this.fingers.delete(e.pointerId), (e.pointerId === this.pointer || this.gesture instanceof _t) && this.cancel();
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
			return r < St ? Math.min(St, St - r) / 3 : i < St ? -Math.min(St, St - i) / 3 : 0;
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
		this.cancel(), this.gesture = new _t(this.canvas, [...this.fingers.values()]);
	}
	pressed(e) {
		if (this.began || !this.gesture) return;
		let t = ht(this.canvas, e);
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
}, wt = .05, Tt = 2.5, Et = .35, Dt = class {
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
		let r = Ae(n, wt, Tt), i = e - this.screen.x, a = t - this.screen.y, o = r / this.zoom;
		this.set(i - (i - this.x) * o, a - (a - this.y) * o, r);
	}
	set(e, t, n) {
		this.flight = null, this.put(e, t, n);
	}
	show(e, t, n = 48) {
		let { width: r, height: i } = this.screen, a = Ae(Math.min((r - 2 * n) / Math.max(1, e.width), (i - 2 * n) / Math.max(1, e.height)), wt, 1);
		this.centreOn({
			x: e.x + e.width / 2,
			y: e.y + e.height / 2
		}, a, t);
	}
	centreOn(e, t, n) {
		let { width: r, height: i } = this.screen, a = {
			x: r / 2 - e.x * t,
			y: i / 2 - e.y * t,
			zoom: t
		};
		if (n <= 0) return this.set(a.x, a.y, a.zoom);
		this.flight = {
			from: {
				x: this.x,
				y: this.y,
				zoom: this.zoom
			},
			to: a,
			start: performance.now(),
			duration: n
		}, this.changed();
	}
	fly(e) {
		if (!this.flight) return !1;
		let { from: t, to: n, start: r, duration: i } = this.flight, a = Ae((e - r) / i, 0, 1), o = 1 - (1 - a) ** 3, s = (e, t) => e + (t - e) * o;
		return this.put(s(t.x, n.x), s(t.y, n.y), s(t.zoom, n.zoom)), a === 1 && (this.flight = null), a < 1;
	}
	put(e, t, n) {
		this.x = e, this.y = t, this.zoom = n, this.changed();
	}
}, Ot = 8, kt = .25, At = class {
	scene;
	viewport;
	shown = w([]);
	mounted = /* @__PURE__ */ new Set();
	pins = /* @__PURE__ */ new Map();
	queue = [];
	window = null;
	rank = /* @__PURE__ */ new Map();
	constructor(e, t) {
		this.scene = e, this.viewport = t;
	}
	has(e) {
		return this.mounted.has(e);
	}
	get near() {
		return this.viewport.zoom >= Et;
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
	step() {
		let e = this.look(), t = this.queue.splice(0, Ot);
		for (let e of t) this.mounted.add(e.id);
		if (!e && t.length === 0) return !1;
		let n = (e) => this.rank.get(e) ?? Infinity;
		return this.shown.value = [...this.mounted].sort((e, t) => n(e) - n(t)), !0;
	}
	look() {
		let { view: e } = this.viewport;
		if (!this.near) return this.window = null, this.queue = [], this.unmount((e) => !this.pins.has(e.id));
		if (this.window && Te(this.window, e)) return !1;
		this.window = De(e, e.width * kt, e.height * kt);
		let t = De(e, e.width * kt * 2, e.height * kt * 2), n = this.unmount((e) => !we(e, t) && !this.pins.has(e.id)), r = this.scene.grid.query(this.window);
		for (let e of this.pins.keys()) {
			let t = this.scene.nodes.get(e);
			t && r.push(t);
		}
		let i = P(e), a = (e) => ke(P(e), i);
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
}, jt = class {
	rectangle = w(null);
	guides = w([]);
	loose = w(null);
	screen = w(null);
}, Mt = [
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
], Nt = class {
	element;
	styles;
	known = /* @__PURE__ */ new Map();
	constructor(e) {
		this.element = e, this.styles = getComputedStyle(e);
	}
	refresh() {
		this.styles = getComputedStyle(this.element), this.known.clear();
	}
	get(e) {
		let t = this.known.get(e);
		return t === void 0 && (t = this.styles.getPropertyValue(`--${e}`).trim(), this.known.set(e, t)), t;
	}
	sort(e) {
		return this.get(`t-${Mt.includes(e) ? e : "any"}`) || "#888";
	}
	family(e) {
		return this.get(`f-${e.replace(/[^a-z0-9_-]/gi, "")}`) || this.get("f-other") || "#888";
	}
};
// src/canvas/nodes/family.ts
function Pt(e, t) {
	return t ? t.family : e.kind === "code" ? "code" : e.kind.split(/[.:]/)[0] || "other";
}
function Ft(e, t) {
	return t?.title ?? (e.kind === "code" ? "Python code" : e.kind);
}
// src/canvas/scene/wire_curve.ts
var It = 24;
function Lt({ x1: e, y1: t, x2: n, y2: r }) {
	let i = n - e;
	return i >= 0 ? Math.min(260, Math.max(Math.min(40, Math.abs(r - t)), i / 2)) : Math.min(260, 60 - i / 3);
}
function Rt(e, t) {
	let n = Lt(t);
	e.moveTo(t.x1, t.y1), e.bezierCurveTo(t.x1 + n, t.y1, t.x2 - n, t.y2, t.x2, t.y2);
}
function zt(e) {
	let t = Lt(e);
	return `M${e.x1},${e.y1} C${e.x1 + t},${e.y1} ${e.x2 - t},${e.y2} ${e.x2},${e.y2}`;
}
function Bt(e, t) {
	let n = Lt(e), r = 1 - t, [i, a, o, s] = [
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
function Vt(e) {
	let t = Lt(e), n = Math.min(e.x1, e.x2 - t);
	return {
		x: n,
		y: Math.min(e.y1, e.y2),
		width: Math.max(e.x1 + t, e.x2) - n,
		height: Math.abs(e.y2 - e.y1)
	};
}
function Ht(e, t) {
	let n = Infinity, r = Bt(e, 0);
	for (let i = 1; i <= It; i++) {
		let a = Bt(e, i / It);
		n = Math.min(n, Ut(t, r, a)), r = a;
	}
	return n;
}
function Ut(e, t, n) {
	let r = n.x - t.x, i = n.y - t.y, a = r * r + i * i, o = a === 0 ? 0 : Math.min(1, Math.max(0, ((e.x - t.x) * r + (e.y - t.y) * i) / a));
	return Math.hypot(e.x - t.x - o * r, e.y - t.y - o * i);
}
// src/canvas/paint/state_colour.ts
var Wt = {
	waiting: "line-strong",
	running: "run",
	retrying: "warn",
	finished: "ok",
	failed: "bad",
	skipped: "stale",
	cached: "stale",
	cancelled: "stale"
};
function Gt(e) {
	return Wt[e] ?? "line-strong";
}
// src/canvas/paint/painter.ts
var Kt = .2, qt = .16, Jt = class {
	canvas;
	scene;
	drawing;
	states;
	viewport;
	mounting;
	colours;
	emphasis;
	context;
	ratio = 1;
	constructor(e, t, n, r, i, a, o, s) {
		this.canvas = e, this.scene = t, this.drawing = n, this.states = r, this.viewport = i, this.mounting = a, this.colours = o, this.emphasis = s, this.context = e.getContext("2d", { alpha: !1 });
	}
	resize() {
		this.ratio = Math.min(2, devicePixelRatio || 1), this.canvas.width = Math.ceil(this.viewport.screen.width * this.ratio), this.canvas.height = Math.ceil(this.viewport.screen.height * this.ratio);
	}
	paint() {
		let { context: e, ratio: t, viewport: n } = this, { x: r, y: i, zoom: a, view: o } = n;
		e.setTransform(1, 0, 0, 1, 0, 0), e.fillStyle = this.colours.get("canvas") || "#fff", e.fillRect(0, 0, this.canvas.width, this.canvas.height), this.dots(), e.setTransform(a * t, 0, 0, a * t, r * t, i * t), this.frames(o), this.wires(o), this.boxes(o);
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
			let i = F(this.scene, n, r);
			if (!i || !we(i, e)) continue;
			let a = r.place?.colour || this.colours.get("stale");
			t.beginPath(), t.roundRect(i.x, i.y, i.width, i.height, 10), t.globalAlpha = .09, t.fillStyle = a, t.fill(), t.globalAlpha = .55, t.lineWidth = Math.max(1, .8 / this.viewport.zoom), t.strokeStyle = a, t.stroke(), t.globalAlpha = 1;
		}
	}
	wires(e) {
		let { context: t, viewport: n, emphasis: r } = this, { zoom: i } = n, a = i < Kt, o = /* @__PURE__ */ new Map(), s = [];
		for (let t of this.scene.wires.values()) {
			if (r.hidden(t) || !this.inView(t, e)) continue;
			if (r.strong(t)) {
				s.push(t);
				continue;
			}
			let n = `${Yt(t) ? "dashed" : "solid"} ${t.disabled ? this.colours.get("stale") : this.colours.sort(t.sort)}`, i = o.get(n);
			i || o.set(n, i = new Path2D()), a ? (i.moveTo(t.x1, t.y1), i.lineTo(t.x2, t.y2)) : Rt(i, t);
		}
		t.lineWidth = Math.max(2, 1.1 / i), t.globalAlpha = a ? .6 : .85;
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
		Rt(r, e), t.setLineDash([]), t.lineWidth = Math.max(8, 5 / n.zoom), t.strokeStyle = this.colours.get("accent-soft"), t.stroke(r), t.setLineDash(Yt(e) ? [6, 5] : []), t.lineWidth = Math.max(3, 1.8 / n.zoom), t.strokeStyle = e.disabled ? this.colours.get("stale") : this.colours.sort(e.sort), t.stroke(r);
	}
	inView(e, t) {
		if (e.x1 >= t.x && e.x1 <= t.x + t.width && e.y1 >= t.y && e.y1 <= t.y + t.height) return !0;
		let n = Vt(e);
		return n.x <= t.x + t.width && n.x + n.width >= t.x && n.y <= t.y + t.height && n.y + n.height >= t.y;
	}
	boxes(e) {
		let { context: t, mounting: n, viewport: r } = this, i = this.scene.grid.query(e).filter((e) => !n.has(e.id));
		if (i.length === 0) return;
		let a = r.zoom < Kt ? 0 : 10, o = (e, t) => a === 0 ? t.rect(e.x, e.y, e.width, e.height) : t.roundRect(e.x, e.y, e.width, e.height, a), s = new Path2D();
		for (let e of i) o(e, s);
		t.fillStyle = this.colours.get("panel"), t.fill(s), t.lineWidth = Math.max(1, .7 / r.zoom), t.strokeStyle = this.colours.get("line"), t.stroke(s), this.stripes(i), this.outlines(i, o), r.zoom >= qt && this.titles(i);
	}
	stripes(e) {
		let t = /* @__PURE__ */ new Map();
		for (let n of e) {
			let { facts: e } = n, r = e.disabled ? this.colours.get("stale") : e.place.colour || this.colours.family(Pt(e.node, e.kind)), i = t.get(r);
			i ? i.push(n) : t.set(r, [n]);
		}
		let n = Math.min(40, Math.max(8, 4 / this.viewport.zoom));
		for (let [e, r] of t) {
			this.context.fillStyle = e;
			for (let e of r) this.context.fillRect(e.x, e.y, n, e.height);
		}
	}
	outlines(e, t) {
		let n = /* @__PURE__ */ new Map(), r = (e, r) => {
			if (!e) return;
			let i = n.get(e);
			i || n.set(e, i = new Path2D()), t(r, i);
		};
		for (let t of e) {
			let e = this.states.get(t.id);
			this.emphasis.selected(t.id) ? r(this.colours.get("accent"), t) : r(this.emphasis.other(t.id) ?? (e && this.colours.get(Gt(e.state))), t);
		}
		this.context.lineWidth = Math.max(2, 2.5 / this.viewport.zoom);
		for (let [e, t] of n) this.context.strokeStyle = e, this.context.stroke(t);
	}
	titles(e) {
		let { context: t, viewport: n } = this, r = Math.min(44, Math.max(13, 11 / n.zoom));
		t.font = `600 ${r}px Inter, system-ui, sans-serif`, t.textBaseline = "middle", t.fillStyle = this.colours.get("text");
		let i = Math.min(40, Math.max(8, 4 / n.zoom));
		for (let n of e) {
			let e = Math.floor((n.width - i - 16) / (r * .56));
			if (e < 3) continue;
			let a = n.id.length > e ? `${n.id.slice(0, e - 1)}…` : n.id;
			t.fillText(a, n.x + i + 8, n.y + n.height / 2);
		}
	}
};
function Yt(e) {
	return e.disabled || e.link.targetPort === "wait_for";
}
// src/canvas/scene/auto_place.ts
var Xt = 88, Zt = 36;
function Qt(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t ? $t(t) : {
		x: 0,
		y: 0
	}, i = r.x;
	for (let t of tn(e)) {
		let e = r.y;
		for (let r of t) n.set(r, {
			x: i,
			y: e
		}), e += r.height + Zt;
		i += Math.max(...t.map((e) => e.width)) + Xt;
	}
	return n;
}
function $t(e) {
	let t = N(e.query(De({
		x: 0,
		y: 0,
		width: 0,
		height: 0
	}, 1e7)).filter(en));
	return t ? {
		x: t.x,
		y: Math.ceil((t.y + t.height + 108) / 20) * 20
	} : {
		x: 0,
		y: 0
	};
}
function en(e) {
	return !Number.isNaN(e.x);
}
function tn(e) {
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
	let s = /* @__PURE__ */ new Map();
	return o.filter(Boolean).map((e) => {
		let t = (e) => {
			let t = i(e).map((e) => s.get(e) ?? 0);
			return t.length === 0 ? 0 : t.reduce((e, t) => e + t, 0) / t.length;
		}, n = [...e].sort((e, n) => t(e) - t(n));
		return n.forEach((e, t) => s.set(e, t)), n;
	});
}
// src/canvas/scene/grid.ts
var nn = 1024, rn = 1 << 20, an = class {
	cells = /* @__PURE__ */ new Map();
	spans = /* @__PURE__ */ new Map();
	get size() {
		return this.spans.size;
	}
	put(e) {
		let t = on(e), n = this.spans.get(e);
		if (!(n && ln(n, t))) {
			n && this.leave(e, n), this.spans.set(e, t);
			for (let n of sn(t)) {
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
		let t = [], n = on(e), r = (n) => {
			n.x < e.x + e.width && n.x + n.width > e.x && n.y < e.y + e.height && n.y + n.height > e.y && t.push(n);
		};
		if ((n.right - n.left + 1) * (n.bottom - n.top + 1) > this.cells.size) {
			for (let e of this.spans.keys()) r(e);
			return t;
		}
		for (let e = n.left; e <= n.right; e++) for (let t = n.top; t <= n.bottom; t++) for (let i of this.cells.get(cn(e, t)) ?? []) {
			let a = this.spans.get(i);
			e === Math.max(a.left, n.left) && t === Math.max(a.top, n.top) && r(i);
		}
		return t;
	}
	leave(e, t) {
		for (let n of sn(t)) {
			let t = this.cells.get(n);
			t?.delete(e), t?.size === 0 && this.cells.delete(n);
		}
	}
};
function on({ x: e, y: t, width: n, height: r }) {
	return {
		left: Math.floor(e / nn),
		top: Math.floor(t / nn),
		right: Math.floor((e + n) / nn),
		bottom: Math.floor((t + r) / nn)
	};
}
function* sn({ left: e, top: t, right: n, bottom: r }) {
	for (let i = e; i <= n; i++) for (let e = t; e <= r; e++) yield cn(i, e);
}
function cn(e, t) {
	return (e + rn) * 2 * rn + t + rn;
}
function ln(e, t) {
	return e.left === t.left && e.top === t.top && e.right === t.right && e.bottom === t.bottom;
}
// src/canvas/scene/field_text.ts
function un(e) {
	return hn(e, "$param") ? String(e.$param) : null;
}
function dn(e) {
	return hn(e, "$code");
}
function fn(e) {
	return e == null ? "" : hn(e, "$code") ? mn(String(e.$code)) : hn(e, "$number") ? String(e.$number) : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function pn(e) {
	let t = e.default ?? "";
	return t === "None" ? "" : /^(['"])(.*)\1$/s.exec(t)?.[2] ?? mn(t);
}
function mn(e) {
	return /^(?:Path|File|date|datetime|Decimal|UUID|Markdown|Html)\((['"])([^'"\\]*)\1\)$/.exec(e)?.[2] ?? e;
}
function hn(e, t) {
	return typeof e == "object" && !!e && !Array.isArray(e) && t in e;
}
// src/canvas/scene/node_rows.ts
var gn = 2, _n = 4, vn = /* @__PURE__ */ new Set([
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
function yn(e, t, n, r) {
	let i = new Set(e.links.map(([, , e]) => e)), a = wn(e, t, r);
	if (!t) return {
		rows: En([.../* @__PURE__ */ new Set([...Object.keys(e.inputs ?? {}), ...i])].map((t) => Tn(t, i.has(t), un(e.inputs?.[t]))), a),
		hidden: [],
		excerpt: Dn(e.source ?? "")
	};
	let o = new Set(t.inputs.map((e) => e.name)), s = [...i].filter((e) => !o.has(e)).map((e) => Tn(e, !0, null)), c = (t) => i.has(t.name) || t.field.control === "wire" && !un(e.inputs?.[t.name]), l = t.inputs.filter((e) => !c(e)), u = n ? new Set(l) : bn(l, e), d = En([...t.inputs.filter(c).map((t) => Cn(t, e, i)), ...s], a);
	for (let t of l) u.has(t) && d.push({
		input: Cn(t, e, i),
		output: null,
		setting: Sn(t, e)
	});
	return {
		rows: d,
		hidden: l.filter((e) => !u.has(e)),
		excerpt: Dn(e.source ?? "")
	};
}
function bn(e, t) {
	let n = (e) => t.inputs?.[e.name], r = new Set(e.filter((e) => e.required || un(n(e)))), i = [...r].filter((e) => !un(n(e))).length;
	for (let t of [!0, !1]) for (let a of e) {
		if (i >= (t ? gn : 1)) break;
		r.has(a) || n(a) !== void 0 !== t || (t || vn.has(a.field.control)) && (r.add(a), i++);
	}
	return r;
}
function xn(e) {
	return vn.has(e.field.control);
}
function Sn(e, t) {
	let n = t.inputs?.[e.name];
	return {
		field: e.field,
		text: fn(n),
		placeholder: pn(e) || e.field.placeholder,
		expression: dn(n)
	};
}
function Cn(e, t, n) {
	let { name: r, type: i, sort: a, help: o, required: s } = e, c = un(t.inputs?.[r]);
	return {
		name: r,
		label: On(r),
		type: i,
		sort: a,
		help: o,
		required: s,
		linked: n.has(r),
		parameter: c
	};
}
function wn(e, t, n) {
	return t ? t.outputs.map(({ name: e, type: t, sort: n, help: r }) => ({
		name: e,
		label: e === "result" ? t : On(e),
		type: t,
		sort: n,
		help: r,
		required: !1,
		linked: !1,
		parameter: null
	})) : [.../* @__PURE__ */ new Set([...e.outputs ?? [], ...n])].map((e) => ({ ...Tn(e, !1, null) }));
}
function Tn(e, t, n) {
	return {
		name: e,
		label: On(e),
		type: "anything",
		sort: "any",
		help: "",
		required: !1,
		linked: t,
		parameter: n
	};
}
function En(e, t) {
	return Array.from({ length: Math.max(e.length, t.length) }, (n, r) => ({
		input: e[r] ?? null,
		output: t[r] ?? null,
		setting: null
	}));
}
function Dn(e) {
	let t = e.split("\n").filter((e) => e.trim() !== "");
	return t.length <= _n ? t : [...t.slice(0, 3), "…"];
}
function On(e) {
	return e.replaceAll("_", " ").trim() || e;
}
// src/canvas/scene/scene.ts
var kn = {
	x: 0,
	y: 0
}, An = class {
	drawing;
	kinds;
	nodes = /* @__PURE__ */ new Map();
	wires = /* @__PURE__ */ new Map();
	grid = new an();
	facts = C(/* @__PURE__ */ new Map());
	held = /* @__PURE__ */ new Set();
	heldFrames = C(/* @__PURE__ */ new Map());
	heldNotes = C(/* @__PURE__ */ new Map());
	wiresVersion = 0;
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
	settle(e) {
		this.grid.put(e), this.route(e);
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
		let i = this.kinds.find(n.kind), a = this.placeOf(e), o = r && !i ? new Set([...r.outOf].map((e) => e.link.sourcePort)) : [], s = yn(n, i, a.open === !0, o), c = {
			node: n,
			kind: i,
			place: a,
			rows: s,
			disabled: t !== void 0
		};
		if (r) return this.setFacts(r, c), [...r.outOf].map((e) => e.to.id);
		let l = nt(s, a), { width: u, height: d } = l, f = {
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
				rows: yn(t.node, t.kind, t.place.open === !0, e)
			};
		}
		e.facts = t, e.shape = nt(t.rows, t.place), this.facts.set(e.id, t);
	}
	syncWires(e) {
		let t = this.nodes.get(e);
		if (!t) return;
		let n = new Map(t.into.map((e) => [e.key, e])), r = this.drawing.aside.value;
		t.into = [...ce(t.facts.node), ...this.drawing.linksAside(e)].map((e) => {
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
				y2: 0
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
				rows: yn(e, void 0, r.open === !0, i)
			}), this.size(t), this.route(t);
		}
	}
	drop(e) {
		e.from?.outOf.delete(e), this.wires.delete(e.key), this.wiresVersion++;
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
		if (t.length !== 0) for (let [n, r] of Qt(t, this.nodes.size > t.length ? this.grid : null)) n.x = r.x, n.y = r.y, this.grid.put(n), e.push(n);
	}
	route(e) {
		if (!Number.isNaN(e.x)) {
			for (let t of e.into) this.routeWire(t);
			for (let t of e.outOf) this.routeWire(t);
			this.wiresVersion++;
		}
	}
	routeWire(e) {
		let t = this.portAt(e.to, e.link.targetPort, "in"), n = e.from ? this.portAt(e.from, e.link.sourcePort, "out") : {
			x: t.x - 40,
			y: t.y
		};
		e.x1 = n.x, e.y1 = n.y, e.x2 = t.x, e.y2 = t.y;
	}
	placeOf(e) {
		return this.drawing.places.raw.get(e) ?? kn;
	}
}, jn = 256, Mn = 1 << 20, Nn = class {
	scene;
	cells = /* @__PURE__ */ new Map();
	version = -1;
	constructor(e) {
		this.scene = e;
	}
	nearest(e, t) {
		this.refresh();
		let n = null, r = t;
		for (let t of this.cells.get(Fn(e.x, e.y)) ?? []) {
			let i = Vt(t);
			if (e.x < i.x - r || e.x > i.x + i.width + r || e.y < i.y - r || e.y > i.y + i.height + r) continue;
			let a = Ht(t, e);
			a <= r && (r = a, n = t);
		}
		return n;
	}
	refresh() {
		if (this.version !== this.scene.wiresVersion) {
			this.version = this.scene.wiresVersion, this.cells.clear();
			for (let e of this.scene.wires.values()) this.put(e);
		}
	}
	put(e) {
		let t = Math.abs(e.x2 - e.x1) + Math.abs(e.y2 - e.y1) + 200, n = Math.min(200, Math.max(4, Math.ceil(t / (jn / 4))));
		for (let t = 0; t <= n; t++) {
			let { x: r, y: i } = Bt(e, t / n);
			for (let t of [-Pn, Pn]) for (let n of [-Pn, Pn]) this.add(Fn(r + t, i + n), e);
		}
	}
	add(e, t) {
		let n = this.cells.get(e);
		n ? n.add(t) : this.cells.set(e, /* @__PURE__ */ new Set([t]));
	}
}, Pn = 40;
function Fn(e, t) {
	return (Math.floor(e / jn) + Mn) * 2 * Mn + Math.floor(t / jn) + Mn;
}
// src/canvas/wiring/fits.ts
function In(e, t, n) {
	return e ? e.ports[t]?.[n] === void 0 ? e.converters[t]?.[n] === void 0 ? "refused" : "converter" : "fits" : "waiting";
}
function Ln(e, t) {
	let n = Object.keys(e?.ports[t.id] ?? {}), { kind: r, node: i } = t.facts, a = new Set(i.links.map(([, , e]) => e)), o = (e) => {
		let t = r?.inputs.find((t) => t.name === e);
		return t ? (a.has(e) && !t.several ? 4 : 0) + (Rn(t, i.inputs) ? 2 : 0) + +!t.required : 0;
	};
	return [...n].sort((e, t) => o(e) - o(t))[0] ?? null;
}
function Rn(e, t) {
	return t?.[e.name] !== void 0;
}
// src/canvas/wiring/wiring.ts
var zn = class {
	editor;
	view;
	scene;
	announce;
	from;
	fits = w(null);
	moving = w(null);
	over = w(null);
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
		return r ? r.node === e && r.port === t && r.side === n ? "source" : r.side === n ? "refused" : In(this.fits.value, e, t) : null;
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
		let n = this.scene.nodes.get(e.node), r = n && e.node !== t.node ? Ln(this.fits.value, n) : null;
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
		else if (n && Bn(n, i)) return;
		else o === "fits" ? this.connect(t, i, n) : o === "converter" ? await this.convert(t, i, r?.converters[i.node]?.[i.port] ?? "", n) : o === "refused" && this.editor.tell("warning", a || "These two ports do not fit.");
	}
	dropped(e, t, { at: n, screen: r }) {
		t ? this.editor.command("delete", {
			nodes: [],
			links: [ue(t)],
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
		let a = this.scene.nodes.get(i.node)?.facts.kind?.inputs.find((e) => e.name === i.port)?.several ?? !1;
		this.editor.change([{
			op: "disconnect",
			...ue(n)
		}, {
			op: "connect",
			source: r.node,
			source_port: r.port,
			target: i.node,
			target_port: i.port,
			append: a
		}], "Reconnect");
	}
	async convert(e, t, n, r) {
		let i = this.editor.catalogue.find(n), a = this.scene.nodes.get(e.node), o = this.scene.nodes.get(t.node);
		if (!i || !a || !o) return;
		let s = this.scene.portAt(a, e.port, e.side), c = this.scene.portAt(o, t.port, t.side), l = [Math.round((s.x + c.x) / 2 - 106), Math.round((s.y + c.y) / 2 - 30)];
		r && await this.editor.command("delete", {
			nodes: [],
			links: [ue(r)],
			groups: [],
			notes: [],
			heal: !1
		});
		let [u] = await this.editor.command("add", {
			kind: n,
			at: l,
			connect: { ...e }
		});
		if (u === void 0) return;
		let d = i.inputs.find((e) => e.required) ?? i.inputs[0], [f, p] = e.side === "out" ? [{
			node: u,
			port: i.outputs[0]?.name ?? "result"
		}, t] : [t, {
			node: u,
			port: d?.name ?? ""
		}];
		await this.editor.command("connect", {
			source: f.node,
			source_port: f.port,
			target: p.node,
			target_port: p.port
		}), this.editor.tell("info", `“${i.title}” was put between, since the types differ.`, "Undo takes it away again.");
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
			if (this.answers.delete(n), !(e instanceof re)) throw e;
			return this.editor.tell("warning", e.refusal.message, e.refusal.fix), null;
		});
		return this.answers.set(n, i), i;
	}
};
function Bn(e, { node: t, port: n, side: r }) {
	return r === "in" ? e.target === t && e.targetPort === n : e.source === t && e.sourcePort === n;
}
// src/canvas/canvas.ts
var Vn = 24, Hn = 140, Un = class {
	editor;
	view;
	frames = new qe();
	viewport = new Dt(() => this.viewChanged());
	scene;
	mounting;
	wireIndex;
	wiring;
	overlay = new jt();
	choice = new We(this);
	pointers = new Ct(this);
	hover = {
		wire: w(null),
		port: w(null),
		at: w(null)
	};
	cursor = w("");
	said = w("");
	moves = w(0);
	renaming = w(null);
	root = null;
	world = null;
	painter = null;
	colours = null;
	dirty = !0;
	viewDirty = !0;
	shownOnce = !1;
	awaited = null;
	elements = /* @__PURE__ */ new Map();
	watches = [];
	sizes = new ResizeObserver((e) => this.measured(e));
	others = n(() => {
		let e = /* @__PURE__ */ new Map();
		for (let { selection: t, colour: n } of this.editor.people.value) for (let r of t) e.set(r, n);
		return e;
	});
	constructor(e, t) {
		this.editor = e, this.view = t, this.scene = new An(e.drawing, e.catalogue), this.mounting = new At(this.scene, this.viewport), this.wireIndex = new Nn(this.scene), this.wiring = new zn(e, t, this.scene, (e) => this.announce(e)), this.frames.add((e) => this.frame(e));
	}
	attach(e, t, n) {
		let { editor: r, scene: i } = this;
		this.root = e, this.world = t, this.colours = new Nt(e), this.painter = new Jt(n, i, r.drawing, r.states, this.viewport, this.mounting, this.colours, {
			strong: (e) => {
				let { links: t, nodes: n } = r.selection;
				return this.hover.wire.value === e.key || t.has(e.key) ? !0 : n.size > 0 && n.size <= Vn && (n.has(e.link.source) || n.has(e.link.target));
			},
			hidden: (e) => this.wiring.moving.value?.key === e.key,
			selected: (e) => r.selection.nodes.has(e),
			other: (e) => this.others.value.get(e)
		}), this.watches.push(r.drawing.onChange((e) => {
			(e.everything || e.nodes.length > 0) && this.mounting.follow(r.drawing.order.value), i.take(e), e.everything && this.firstLook();
		}), i.onChange((e) => {
			for (let t of e) this.placeElement(t);
			this.moves.value++, this.mounting.invalidate(), this.repaint();
		}), O([r.catalogue.listed, r.drawing.kinds], () => i.rebuild()), O([
			r.states,
			...Object.values(r.selection.sets),
			this.hover.wire,
			this.wiring.moving,
			this.others
		], () => this.repaint()), O(r.drawing.groups.visible, () => this.repaint())), this.resize(), this.mounting.follow(r.drawing.order.value), r.ready.value && (i.rebuild(), this.firstLook()), this.repaint();
	}
	detach() {
		this.frames.stop(), this.sizes.disconnect();
		for (let e of this.watches.splice(0)) e();
		this.root = this.world = this.painter = null;
	}
	resize() {
		let e = this.root?.getBoundingClientRect();
		e && e.width !== 0 && (this.viewport.screen = {
			x: e.x,
			y: e.y,
			width: e.width,
			height: e.height
		}, this.painter?.resize(), this.mounting.invalidate(), !this.shownOnce && this.editor.ready.value && this.firstLook(), this.viewChanged());
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
	mounted(e, t) {
		this.elements.set(e, t), this.sizes.observe(t);
		let n = this.scene.nodes.get(e);
		if (n && this.placeElement(n), this.awaited?.id !== e) return;
		let { then: r } = this.awaited;
		this.awaited = null, queueMicrotask(r);
	}
	unmounted(e, t) {
		this.sizes.unobserve(t), this.elements.get(e) === t && this.elements.delete(e);
	}
	elementOf(e) {
		return this.elements.get(e);
	}
	contains(e) {
		return this.root?.contains(e) ?? !1;
	}
	moveNode(e, t, n) {
		this.scene.move(e, t, n), this.placeElement(e), this.moves.value++;
	}
	widen(e, t) {
		e.width = t;
		let n = this.elements.get(e.id);
		n && (n.style.width = `${t}px`), this.scene.settle(e);
	}
	heldBoxes(e) {
		return e === "note" ? this.scene.heldNotes : this.scene.heldFrames;
	}
	hold(e) {
		for (let t of e) this.scene.held.add(t), this.mounting.pin(t), this.elements.get(t)?.classList.add("held");
	}
	release(e) {
		for (let t of e) this.scene.held.delete(t), this.mounting.unpin(t), this.elements.get(t)?.classList.remove("held");
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
	landingAt({ x: e, y: t }) {
		let n = document.elementFromPoint(e, t), r = n?.closest("[data-port]");
		if (r) return {
			sort: "port",
			place: L(r)
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
		[...this.elements.get(e)?.querySelectorAll("[data-port]") ?? []].find(({ dataset: e }) => e.port === t && e.side === n)?.focus({ preventScroll: !0 });
	}
	reveal(e, t) {
		let n = this.scene.nodes.get(e);
		if (!n) return;
		let { view: r, zoom: i } = this.viewport, a = i >= Et;
		if (a && Te(r, n) || this.viewport.centreOn(P(n), a ? i : 1, this.flight), this.elements.has(e)) return t();
		this.awaited = {
			id: e,
			then: t
		}, this.mounting.invalidate(), this.repaint();
	}
	fit(e, t = !0) {
		let n = N(e ? e.flatMap((e) => this.scene.nodes.get(e) ?? []) : this.everything());
		n && this.viewport.show(n, t ? this.flight : 0);
	}
	*everything() {
		yield* this.scene.nodes.values();
		for (let [e, t] of this.editor.drawing.notes.raw) yield I(this.scene, e, t);
		for (let [e, t] of this.editor.drawing.groups.raw) {
			let n = F(this.scene, e, t);
			n && (yield n);
		}
	}
	get flight() {
		return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : Hn;
	}
	firstLook() {
		this.shownOnce || !this.root || this.viewport.screen.width < 2 || (this.shownOnce = !0, this.fit(void 0, !1));
	}
	viewChanged() {
		this.viewDirty = !0, this.repaint();
	}
	placeElement(e) {
		let t = this.elements.get(e.id);
		t && (t.style.transform = `translate(${e.x}px, ${e.y}px)`);
	}
	measured(e) {
		for (let { target: t, borderBoxSize: n } of e) {
			let e = t.dataset.nodeId, r = n[0]?.blockSize ?? 0;
			e !== void 0 && r > 0 && this.scene.measured(e, r);
		}
		this.repaint();
	}
	frame(e) {
		if (this.pointers.frame(), this.viewport.fly(e) && this.frames.request(), this.viewDirty) {
			this.viewDirty = !1;
			let { x: e, y: t, zoom: n } = this.viewport;
			this.world && (this.world.style.transform = `translate(${e}px, ${t}px) scale(${n})`), this.root?.classList.toggle("far", !this.mounting.near), this.view.viewport.value = {
				x: e,
				y: t,
				zoom: n
			};
		}
		this.mounting.step() && (this.dirty = !0), this.mounting.busy && this.frames.request(), this.dirty && (this.dirty = !1, this.painter?.paint());
	}
}, Wn = Symbol("canvas");
function R() {
	let e = d(Wn);
	if (!e) throw Error("no canvas was provided above this component");
	return e;
}
// src/canvas/dropping.ts
var Gn = "application/x-treadle-kind", Kn = 24, qn = {
	x: 60,
	y: 20
};
function Jn(e, t) {
	if (!t.dataTransfer?.types.includes("application/x-treadle-kind")) return;
	t.preventDefault(), t.dataTransfer.dropEffect = "copy";
	let n = e.viewport.toCanvas(t.clientX, t.clientY);
	e.hover.wire.value = e.wireIndex.nearest(n, Kn / e.viewport.zoom)?.key ?? null;
}
async function Yn(e, t) {
	let n = t.dataTransfer?.getData(Gn);
	if (!n) return;
	t.preventDefault();
	let r = e.viewport.toCanvas(t.clientX, t.clientY), i = e.wireIndex.nearest(r, Kn / e.viewport.zoom);
	e.hover.wire.value = null;
	let a = e.view.snap.value ? Pe : Math.round, o = [a(r.x - qn.x), a(r.y - qn.y)], s = i ? await e.editor.command("insert", {
		link: ue(i.link),
		kind: n,
		at: o
	}) : await e.editor.command("add", {
		kind: n,
		at: o
	});
	s.length > 0 && e.editor.selection.only(...s);
}
// src/canvas/keyboard.ts
var Xn = {
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
}, Zn = 60;
function Qn(e, t) {
	let n = t.target;
	if (t.key === "Escape") return er(e, n);
	if (n.closest("input, select, textarea, [contenteditable]")) return !1;
	let r = n.closest("[data-port]");
	if (e.wiring.from.value && r && nr(e, t, L(r))) return !0;
	if (r && (t.key === "Enter" || t.key === " ")) return tr(e, L(r));
	let i = Xn[t.key];
	if (r && i) return ar(e, L(r), i);
	let a = n.closest("[data-node-id]")?.dataset.nodeId;
	return i && (t.ctrlKey || t.metaKey) ? or(e, a, i) : i && !t.altKey ? sr(e, i, t.shiftKey) : !n.closest("button, a") && a !== void 0 && n === e.elementOf(a) && $n(e, t, a);
}
function $n(e, t, n) {
	let { selection: r } = e.editor;
	switch (t.key) {
		case "Enter":
		case " ": return e.wiring.from.value ? e.wiring.finish({
			sort: "node",
			node: n
		}) : t.shiftKey || t.ctrlKey ? r.toggle(n) : r.only(n), !0;
		case "F2": return e.renaming.value = n, !0;
		default: return !1;
	}
}
function er(e, t) {
	if (e.pointers.cancel()) return !0;
	if (e.wiring.from.value) {
		let { node: t } = e.wiring.from.value;
		return e.wiring.cancel(), e.announce("Connecting was cancelled."), e.elementOf(t)?.focus({ preventScroll: !0 }), !0;
	}
	let n = t.closest("[data-node-id]");
	return n && t !== n ? (n.focus({ preventScroll: !0 }), !0) : !e.editor.selection.empty && (e.editor.selection.clear(), !0);
}
function tr(e, t) {
	let { wiring: n } = e, r = n.from.value;
	return r ? r.node === t.node && r.port === t.port && r.side === t.side ? n.cancel() : n.finish({
		sort: "port",
		place: t
	}) : n.begin(t), !0;
}
function nr(e, t, n) {
	let r = Xn[t.key];
	if (t.key !== "Tab" && !r) return !1;
	let i = rr(e);
	if (i.length === 0) return e.announce(e.wiring.fits.value ? "No port here fits." : "Still asking which ports fit."), !0;
	let a = i[(i.findIndex((e) => e.node === n.node && e.port === n.port) + (t.shiftKey || t.key === "ArrowUp" || t.key === "ArrowLeft" ? -1 : 1) + i.length) % i.length] ?? i[0];
	return a && ir(e, a), !0;
}
function rr(e) {
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
function ir(e, t) {
	e.wiring.over.value = t, e.reveal(t.node, () => e.focusPort(t));
	let n = e.scene.nodes.get(t.node)?.facts.kind?.inputs.find((e) => e.name === t.port)?.type ?? "";
	e.announce(`${t.node}, ${t.port} ${n}. Enter connects.`);
}
function ar(e, t, n) {
	let r = e.scene.nodes.get(t.node);
	if (!r) return !1;
	let i = n.x === 0 ? t.side : n.x < 0 ? "in" : "out", a = [...(i === "in" ? r.shape.inputs : r.shape.outputs).keys()], o = a.indexOf(t.port), s = a[n.x === 0 ? (o + n.y + a.length) % a.length : 0];
	return s !== void 0 && e.focusPort({
		node: t.node,
		port: s,
		side: i
	}), !0;
}
function or(e, t, n) {
	let r = e.scene.nodes.get(t ?? e.editor.selection.last.value ?? ""), i = P(r || e.viewport.view), a = null, o = Infinity;
	for (let t of e.scene.nodes.values()) {
		let e = P(t), s = (e.x - i.x) * n.x + (e.y - i.y) * n.y, c = s + 2 * (Math.abs((e.x - i.x) * n.y) + Math.abs((e.y - i.y) * n.x));
		t === r || s <= 0 || c >= o || (o = c, a = t);
	}
	if (!a) return !0;
	let { id: s } = a;
	return e.editor.selection.only(s), e.reveal(s, () => e.elementOf(s)?.focus({ preventScroll: !0 })), !0;
}
function sr(e, t, n) {
	let { selection: r, drawing: i } = e.editor, a = n ? 1 : 20, o = t.x * a, s = t.y * a;
	if (r.nodes.size + r.notes.size === 0) return e.viewport.panBy(-t.x * Zn, -t.y * Zn), !0;
	e.changePlaces([...r.nodes], (e) => ({
		...e,
		x: e.x + o,
		y: e.y + s
	}), "Move");
	let c = [...r.notes].flatMap((t) => {
		let n = i.notes.raw.get(t);
		if (!n) return [];
		let r = I(e.scene, t, n);
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
var cr = [
	"data-group-id",
	"aria-label",
	"onKeydown"
], lr = ["onKeydown"], ur = { key: 1 }, dr = ["data-of"], fr = /* @__PURE__ */ l({
	__name: "GroupView",
	props: {
		id: {},
		group: {}
	},
	setup(e) {
		let r = e, s = M(), c = R(), l = b(!1), u = b(""), d = b(null), f = n(() => (c.moves.value, F(c.scene, r.id, r.group))), g = n(() => s.selection.groups.has(r.id));
		async function _() {
			u.value = r.group.title ?? "", l.value = !0, await p(), d.value?.select();
		}
		function y() {
			l.value && (l.value = !1, u.value !== (r.group.title ?? "") && s.change([{
				op: "set_group",
				id: r.id,
				group: {
					...r.group,
					title: u.value
				}
			}], "Rename frame"));
		}
		return (n, r) => f.value ? (v(), a(t, { key: 0 }, [o("div", {
			class: m(["frame-title", { selected: g.value }]),
			"data-group-id": e.id,
			"data-testid": "group",
			tabindex: "0",
			role: "group",
			"aria-label": `Frame ${e.group.title || "without a title"}, ${e.group.nodes?.length ?? 0} nodes`,
			style: h({
				transform: `translate(${f.value.x}px, ${f.value.y}px)`,
				width: `${f.value.width}px`,
				height: `${E(28)}px`,
				"--tint": e.group.place?.colour || "var(--stale)"
			}),
			onDblclick: j(_, ["stop"]),
			onKeydown: A(j(_, ["stop"]), ["f2"])
		}, [l.value ? k((v(), a("input", {
			key: 0,
			ref_key: "input",
			ref: d,
			"onUpdate:modelValue": r[0] ||= (e) => u.value = e,
			"aria-label": "Title of the frame",
			onKeydown: [A(j(y, ["stop"]), ["enter"]), r[1] ||= A(j((e) => l.value = !1, ["stop"]), ["escape"])],
			onBlur: y
		}, null, 40, lr)), [[D, u.value]]) : (v(), a("span", ur, T(e.group.title || "Frame"), 1))], 46, cr), o("i", {
			class: "frame-corner",
			"data-resize": "group",
			"data-of": e.id,
			style: h({ transform: `translate(${f.value.x + f.value.width - 16}px, ${f.value.y + f.value.height - 16}px)` })
		}, null, 12, dr)], 64)) : i("", !0);
	}
}), pr = 4, mr = 4, hr = 600;
function gr(e) {
	if (e == null) return null;
	if (typeof e == "string") return e === "" ? null : {
		sort: "text",
		text: e.slice(0, hr)
	};
	if (typeof e == "number" || typeof e == "boolean") return {
		sort: "number",
		text: String(e)
	};
	if (Array.isArray(e)) return {
		sort: "json",
		text: yr(e)
	};
	let { type: t } = e;
	if (t === "table" && Array.isArray(e.columns) && Array.isArray(e.rows)) return {
		sort: "table",
		columns: e.columns.slice(0, mr).map(String),
		rows: e.rows.slice(0, pr).map((e) => e.slice(0, mr)),
		height: Number(e.height ?? e.rows.length)
	};
	if (t === "image") {
		let t = [e.width && `${e.width} × ${e.height}`, br(e.bytes)].filter(Boolean).join(" · ");
		return {
			sort: "image",
			source: vr(e.src ?? e.data),
			caption: t
		};
	}
	return typeof t == "string" && [
		"audio",
		"video",
		"file",
		"bytes"
	].includes(t) ? {
		sort: "facts",
		facts: Object.entries(e).filter(([e, t]) => e !== "type" && t !== null).map(([e, t]) => [xr(e), e === "bytes" || e === "size" ? br(t) : String(t)])
	} : typeof t == "string" && typeof e.repr == "string" ? {
		sort: "text",
		text: e.repr.slice(0, hr)
	} : {
		sort: "json",
		text: yr(t === "list" || t === "dict" ? e.items ?? null : e)
	};
}
function _r(e) {
	return e == null ? "" : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function vr(e) {
	return typeof e == "string" && (/^data:image\/(png|jpeg|gif|webp|avif);base64,/.test(e) || /^\/(?!\/)/.test(e)) ? e : null;
}
function yr(e) {
	return JSON.stringify(e, null, 1).slice(0, hr);
}
function br(e) {
	return typeof e == "number" ? e < 1e3 ? `${e} B` : e < 1e6 ? `${Math.round(e / 1e3)} kB` : `${(e / 1e6).toFixed(1)} MB` : "";
}
function xr(e) {
	return e.replaceAll("_", " ");
}
// src/canvas/layers/HoverTip.vue?vue&type=script&setup=true&lang.ts
var Sr = 350, Cr = /* @__PURE__ */ l({
	__name: "HoverTip",
	setup(e) {
		let r = M(), o = R(), { hover: s, overlay: c, wiring: l } = o, u = b(!1), d;
		O([s.wire, s.port], () => {
			u.value = !1, clearTimeout(d), d = setTimeout(() => u.value = !0, Sr);
		}), g(() => clearTimeout(d));
		let f = n(() => {
			let e = l.over.value, t = c.screen.value;
			if (c.loose.value && t) {
				let n = e ? l.why(e) : "", r = e && l.verdict(e.node, e.port, e.side);
				return !e || !r ? null : r === "fits" ? {
					...t,
					lines: [`${e.node} · ${e.port}`]
				} : {
					...t,
					lines: [n || "This does not fit."],
					bad: r === "refused"
				};
			}
			let n = s.at.value;
			if (!u.value || !n || o.pointers.busy) return null;
			if (s.port.value) return {
				...n,
				lines: p(s.port.value)
			};
			let r = s.wire.value ? o.scene.wires.get(s.wire.value) : void 0;
			if (!r) return null;
			let i = r.from?.facts.kind?.outputs.find((e) => e.name === r.link.sourcePort)?.type, a = `${r.link.source} → ${r.link.target} · ${r.link.targetPort}`;
			return {
				...n,
				lines: [
					a,
					...i ? [i] : [],
					..._(r.link.source, r.link.sourcePort)
				]
			};
		});
		function p({ node: e, port: t, side: n }) {
			let r = o.scene.nodes.get(e)?.facts, i = (n === "in" ? r?.kind?.inputs : r?.kind?.outputs)?.find((e) => e.name === t), a = [`${t} · ${i?.type ?? "anything"}`];
			i?.help && a.push(i.help);
			let s = n === "in" ? o.scene.nodes.get(e)?.into.find((e) => e.link.targetPort === t)?.link : void 0;
			return s && a.push(`from ${s.source}`), [...a, ...n === "out" ? _(e, t) : s ? _(s.source, s.sourcePort) : []];
		}
		function _(e, t) {
			let n = r.states.get(e)?.preview, i = gr((o.scene.nodes.get(e)?.facts.kind?.outputs.length ?? 1) > 1 && typeof n == "object" && n && !Array.isArray(n) ? n[t] : n);
			if (!i) return [];
			switch (i.sort) {
				case "table": return [`${i.height.toLocaleString("en")} rows: ${i.columns.join(", ")}`, ...i.rows.slice(0, 1).map((e) => e.map(_r).join(" · "))];
				case "image": return [`picture ${i.caption}`];
				case "facts": return i.facts.map(([e, t]) => `${e} ${t}`);
				default: return [i.text.slice(0, 160)];
			}
		}
		return (e, n) => f.value ? (v(), a("div", {
			key: 0,
			class: m(["tip", { bad: f.value.bad }]),
			role: "tooltip",
			style: h({
				left: `${f.value.x + 14 - E(o).viewport.screen.x}px`,
				top: `${f.value.y + 16 - E(o).viewport.screen.y}px`
			})
		}, [(v(!0), a(t, null, x(f.value.lines, (e, t) => (v(), a("p", { key: t }, T(e), 1))), 128))], 6)) : i("", !0);
	}
}), wr = [
	"aria-expanded",
	"aria-label",
	"title"
], Tr = 168, Er = 108, Dr = 10, Or = 120, kr = /* @__PURE__ */ l({
	__name: "Minimap",
	setup(e, { expose: t }) {
		let r = M(), s = Ce(), c = R(), l = b(null), u = n(() => r.drawing.order.value.length >= Dr), d = {
			x: 0,
			y: 0,
			width: 1,
			height: 1
		}, f = 1, p, y = n(() => {
			s.viewport.value, x.value;
			let { x: e, y: t, width: n, height: r } = c.viewport.view;
			return {
				left: `${(e - d.x) * f}px`,
				top: `${(t - d.y) * f}px`,
				width: `${n * f}px`,
				height: `${r * f}px`
			};
		}), x = b(0);
		function S() {
			p ??= setTimeout(() => {
				p = void 0, C();
			}, Or);
		}
		function C() {
			let e = l.value?.getContext("2d"), t = N(c.scene.nodes.values());
			if (!e || !l.value || !t) return;
			let n = devicePixelRatio || 1;
			l.value.width = Tr * n, l.value.height = Er * n, f = Math.min(152 / Math.max(t.width, 800), 92 / Math.max(t.height, 500)), d = {
				x: t.x - (Tr / f - t.width) / 2,
				y: t.y - (Er / f - t.height) / 2,
				width: Tr / f,
				height: Er / f
			};
			let i = new Nt(l.value);
			e.setTransform(f * n, 0, 0, f * n, -d.x * f * n, -d.y * f * n);
			let a = 2 / f;
			for (let t of c.scene.nodes.values()) {
				let n = r.states.get(t.id)?.state, o = n && n !== "waiting" ? i.get(Gt(n)) : "";
				e.fillStyle = r.selection.nodes.has(t.id) ? i.get("accent") : o || t.facts.place.colour || i.family(Pt(t.facts.node, t.facts.kind)), e.globalAlpha = t.facts.disabled ? .3 : .75, e.fillRect(t.x, t.y, Math.max(a, t.width), Math.max(a, t.height));
			}
			x.value++;
		}
		function w(e) {
			if (e.type === "pointermove" && e.buttons !== 1) return;
			let t = e.currentTarget;
			e.type === "pointerdown" && t.setPointerCapture(e.pointerId);
			let n = t.getBoundingClientRect(), r = {
				x: d.x + (e.clientX - n.x) / f,
				y: d.y + (e.clientY - n.y) / f
			};
			c.viewport.centreOn(r, c.viewport.zoom, 0);
		}
		let ee = c.scene.onChange(S);
		return O([
			c.moves,
			() => r.states.size,
			r.selection.nodes,
			u,
			s.minimap
		], S, { flush: "post" }), _(S), g(() => {
			ee(), clearTimeout(p);
		}), t({ draw: S }), (e, t) => u.value ? (v(), a("div", {
			key: 0,
			class: m(["minimap", { folded: !E(s).minimap.value }])
		}, [E(s).minimap.value ? (v(), a("div", {
			key: 0,
			class: "map",
			"aria-hidden": "true",
			onPointerdown: j(w, ["stop"]),
			onPointermove: w
		}, [o("canvas", {
			ref_key: "surface",
			ref: l,
			style: h({
				width: `${Tr}px`,
				height: `${Er}px`
			})
		}, null, 4), o("i", { style: h(y.value) }, null, 4)], 32)) : i("", !0), o("button", {
			type: "button",
			"aria-expanded": E(s).minimap.value,
			"aria-label": E(s).minimap.value ? "Hide the map" : "Show the map",
			title: E(s).minimap.value ? "Hide the map" : "Show the map",
			onClick: t[0] ||= (e) => E(s).minimap.value = !E(s).minimap.value
		}, T(E(s).minimap.value ? "×" : "Map"), 9, wr)], 2)) : i("", !0);
	}
}), Ar = {};
function jr(e) {
	let t = Ar[e];
	if (t) return t;
	t = Ar[e] = [];
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
function Mr(e, t) {
	typeof t != "string" && (t = Mr.defaultChars);
	let n = jr(t);
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
Mr.defaultChars = ";/?:@&=+$,#", Mr.componentChars = "";
// node_modules/mdurl/lib/encode.mjs
var Nr = {};
function Pr(e) {
	let t = Nr[e];
	if (t) return t;
	t = Nr[e] = [];
	for (let e = 0; e < 128; e++) {
		let n = String.fromCharCode(e);
		/^[0-9a-z]$/i.test(n) ? t.push(n) : t.push("%" + ("0" + e.toString(16).toUpperCase()).slice(-2));
	}
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = e[n];
	return t;
}
function z(e, t, n) {
	typeof t != "string" && (n = t, t = z.defaultChars), n === void 0 && (n = !0);
	let r = Pr(t), i = "";
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
z.defaultChars = ";/?:@&=+$,-_.!~*'()#", z.componentChars = "-_.!~*'()";
// node_modules/mdurl/lib/format.mjs
function Fr(e) {
	let t = "";
	return t += e.protocol || "", t += e.slashes ? "//" : "", t += e.auth ? e.auth + "@" : "", e.hostname && e.hostname.indexOf(":") !== -1 ? t += "[" + e.hostname + "]" : t += e.hostname || "", t += e.port ? ":" + e.port : "", t += e.pathname || "", t += e.search || "", t += e.hash || "", t;
}
// node_modules/mdurl/lib/parse.mjs
function Ir() {
	this.protocol = null, this.slashes = null, this.auth = null, this.port = null, this.hostname = null, this.hash = null, this.search = null, this.pathname = null;
}
var Lr = /^([a-z0-9.+-]+:)/i, Rr = /:[0-9]*$/, zr = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/, Br = [
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
], Vr = [
	"/",
	"?",
	"#"
], Hr = 255, Ur = /^[+a-z0-9A-Z_-]{0,63}$/, Wr = /^([+a-z0-9A-Z_-]{0,63})(.*)$/, Gr = {
	javascript: !0,
	"javascript:": !0
}, Kr = {
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
function qr(e, t) {
	if (e && e instanceof Ir) return e;
	let n = new Ir();
	return n.parse(e, t), n;
}
Ir.prototype.parse = function(e, t) {
	let n, r, i, a = e;
	if (a = a.trim(), !t && e.split("#").length === 1) {
		let e = zr.exec(a);
		if (e) return this.pathname = e[1], e[2] && (this.search = e[2]), this;
	}
	let o = Lr.exec(a);
	if (o && (o = o[0], n = o.toLowerCase(), this.protocol = o, a = a.substr(o.length)), (t || o || a.match(/^\/\/[^@\/]+@[^@\/]+/)) && (i = a.substr(0, 2) === "//", i && !(o && Gr[o]) && (a = a.substr(2), this.slashes = !0)), !Gr[o] && (i || o && !Kr[o])) {
		let e = -1;
		for (let t = 0; t < Vr.length; t++) r = a.indexOf(Vr[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		let t, n;
		n = e === -1 ? a.lastIndexOf("@") : a.lastIndexOf("@", e), n !== -1 && (t = a.slice(0, n), a = a.slice(n + 1), this.auth = t), e = -1;
		for (let t = 0; t < Br.length; t++) r = a.indexOf(Br[t]), r !== -1 && (e === -1 || r < e) && (e = r);
		e === -1 && (e = a.length), a[e - 1] === ":" && e--;
		let i = a.slice(0, e);
		a = a.slice(e), this.parseHost(i), this.hostname = this.hostname || "";
		let o = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
		if (!o) {
			let e = this.hostname.split(/\./);
			for (let t = 0, n = e.length; t < n; t++) {
				let n = e[t];
				if (n && !n.match(Ur)) {
					let r = "";
					for (let e = 0, t = n.length; e < t; e++) n.charCodeAt(e) > 127 ? r += "x" : r += n[e];
					if (!r.match(Ur)) {
						let r = e.slice(0, t), i = e.slice(t + 1), o = n.match(Wr);
						o && (r.push(o[1]), i.unshift(o[2])), i.length && (a = i.join(".") + a), this.hostname = r.join(".");
						break;
					}
				}
			}
		}
		this.hostname.length > Hr && (this.hostname = ""), o && (this.hostname = this.hostname.substr(1, this.hostname.length - 2));
	}
	let s = a.indexOf("#");
	s !== -1 && (this.hash = a.substr(s), a = a.slice(0, s));
	let c = a.indexOf("?");
	return c !== -1 && (this.search = a.substr(c), a = a.slice(0, c)), a && (this.pathname = a), Kr[n] && this.hostname && !this.pathname && (this.pathname = ""), this;
}, Ir.prototype.parseHost = function(e) {
	let t = Rr.exec(e);
	t && (t = t[0], t !== ":" && (this.port = t.substr(1)), e = e.substr(0, e.length - t.length)), e && (this.hostname = e);
};
// node_modules/mdurl/index.mjs
var Jr = /* @__PURE__ */ e({
	decode: () => Mr,
	encode: () => z,
	format: () => Fr,
	parse: () => qr
}), Yr = /* @__PURE__ */ e({
	Any: () => Xr,
	Cc: () => Zr,
	Cf: () => Qr,
	P: () => $r,
	S: () => ei,
	Z: () => ti
}), Xr = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, Zr = /[\0-\x1F\x7F-\x9F]/, Qr = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/, $r = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/, ei = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/, ti = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/, ni = [
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
function ri(e) {
	return e === 0 || e >= 55296 && e <= 57343 || e > 1114111;
}
function ii(e) {
	return ri(e) ? 65533 : e >= 128 && e <= 159 && ni[e - 128] || e;
}
function ai(e) {
	return e - 1 >>> 0 < 127 || e - 160 >>> 0 < 55136 ? String.fromCharCode(e) : String.fromCodePoint(ii(e));
}
// node_modules/markdown-it/node_modules/entities/dist/internal/decode-shared.js
var B = /* #__PURE__ */ (() => {
	let e = /* @__PURE__ */ new Uint8Array(127), t = 0;
	for (let n = 33; n <= 126; n++) n !== 34 && n !== 36 && n !== 92 && (e[n] = t++);
	return e;
})();
function oi(e, t, n, r, i, a) {
	let o = e.length, s = a * 90, c = 0, l = () => {
		let t = B[e.charCodeAt(c++)];
		return t < a ? t : t * 91 - s + B[e.charCodeAt(c++)];
	}, u = n - r, d = n + i, f = new Int32Array(d);
	f.fill(-1, r, a), f.fill(-1, a + u, d);
	let p = new Int32Array(d), m = new Int32Array(d);
	function h(t, n) {
		let r = 0, i = n, a = n + t;
		for (; i < a;) {
			let t = B[e.charCodeAt(c++)];
			if (t < 89) r += t, f[i++] = r;
			else if (t === 89) {
				let t = B[e.charCodeAt(c++)] + 2;
				for (; t--;) f[i++] = ++r;
			} else {
				let t = B[e.charCodeAt(c++)];
				r += 89 + (t < 90 ? t * 91 + B[e.charCodeAt(c++)] : B[e.charCodeAt(c++)] * 8281 + B[e.charCodeAt(c++)] * 91 + B[e.charCodeAt(c++)]), f[i++] = r;
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
		let t = B[e.charCodeAt(c++)];
		t >= a && (t = t * 91 - s + B[e.charCodeAt(c++)]);
		let n = f[t];
		if (n < 0) {
			let e = p[t], n = e + m[t];
			for (; e < n;) S[C++] = b[e++];
		} else S[C++] = n;
	}
	return S;
}
// node_modules/markdown-it/node_modules/entities/dist/generated/decode-data-html.js
var si = /* #__PURE__ */ oi("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%##%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{JwNZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3Dtq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstPu.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ubv/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uyvf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<DtDJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%Ri:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jvy_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5pBJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&RhwwygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=KupB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfWj]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqpxRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvjBp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQJvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaRnNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;padH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<svj8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dgaPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRfGdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bgaWac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwjnt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLvhwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwch]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5ReFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9au@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvyDRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwtfcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgxRiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#aHRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73Dsy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6Vygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3dca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978BaU@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5NuuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJey#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s69<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz9978BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3Dtd@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<Cbbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xEhTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoDJu(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+SioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,gbvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@Wl+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRnn~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRmGx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUzJj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7uhv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQsBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P", 13494, 2713, 49, 25, 61), V;
(function(e) {
	e[e.VALUE_LENGTH = 49152] = "VALUE_LENGTH", e[e.FLAG13 = 8192] = "FLAG13", e[e.BRANCH_LENGTH = 8064] = "BRANCH_LENGTH", e[e.JUMP_TABLE = 127] = "JUMP_TABLE", e[e.VALUE_MASK = 8191] = "VALUE_MASK";
})(V ||= {});
// node_modules/markdown-it/node_modules/entities/dist/decode.js
var H;
(function(e) {
	e[e.AMP = 38] = "AMP", e[e.NUM = 35] = "NUM", e[e.SEMI = 59] = "SEMI", e[e.EQUALS = 61] = "EQUALS", e[e.ZERO = 48] = "ZERO", e[e.NINE = 57] = "NINE", e[e.LOWER_A = 97] = "LOWER_A", e[e.LOWER_X = 120] = "LOWER_X";
})(H ||= {});
var ci = 32, li = 21, ui = 2097151, di = 2047, fi = 0;
function pi(e) {
	let t = e >>> li;
	return t === di ? fi : t;
}
function mi(e) {
	return e - H.ZERO >>> 0 <= 9;
}
function hi(e) {
	return (e | ci) - H.LOWER_A >>> 0 <= 5;
}
function gi(e) {
	return (e | ci) - H.LOWER_A >>> 0 <= 25;
}
function _i(e) {
	return e === H.EQUALS || gi(e) || mi(e);
}
var vi;
(function(e) {
	e[e.EntityStart = 0] = "EntityStart", e[e.NumericStart = 1] = "NumericStart", e[e.NumericDecimal = 2] = "NumericDecimal", e[e.NumericHex = 3] = "NumericHex", e[e.NamedEntity = 4] = "NamedEntity";
})(vi ||= {});
var yi;
(function(e) {
	e[e.Legacy = 0] = "Legacy", e[e.Strict = 1] = "Strict", e[e.Attribute = 2] = "Attribute";
})(yi ||= {});
function bi(e, t, n, r) {
	let i = (t & V.BRANCH_LENGTH) >> 7, a = t & V.JUMP_TABLE;
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
function xi(e, t, n) {
	return n === 1 ? String.fromCharCode(e[t] & V.VALUE_MASK) : n === 2 ? String.fromCharCode(e[t + 1]) : String.fromCharCode(e[t + 1], e[t + 2]);
}
function Si(e, t, n) {
	let r = t + 1, i = 0, a = r;
	if (r < n && (e.charCodeAt(r) | ci) === H.LOWER_X) for (r += 1, a = r; r < n;) {
		let t = e.charCodeAt(r);
		if (mi(t)) i = i * 16 + (t - H.ZERO);
		else if (hi(t)) i = i * 16 + ((t | ci) - H.LOWER_A + 10);
		else break;
		r += 1;
	}
	else for (; r < n;) {
		let t = e.charCodeAt(r) - H.ZERO;
		if (t >>> 0 > 9) break;
		i = i * 10 + t, r += 1;
	}
	if (r === a) return 0;
	r < n && e.charCodeAt(r) === H.SEMI && (r += 1), i > 1114111 && (i = 1114112);
	let o = r - t;
	return o >= di && (fi = o, o = di), o << li | i;
}
function Ci(e, t, n) {
	let r = si, i = e.indexOf("&");
	if (i < 0) return e;
	let a = e.length, o = 0, s = "", c = r[0], l = c & V.JUMP_TABLE, u = (c & V.BRANCH_LENGTH) >> 7;
	do {
		let c = i + 1, d = e.charCodeAt(c), f, p;
		if (d === H.NUM) {
			let n = Si(e, c, a);
			f = pi(n), t && f > 0 && e.charCodeAt(c + f - 1) !== H.SEMI && (f = 0), p = f === 0 ? "" : ai(n & ui);
		} else if (gi(d)) {
			f = 0, p = "";
			let n = d - l, i;
			if (n >>> 0 < u) {
				let e = r[1 + n];
				i = e === 0 ? -1 : u + e & 65535;
			} else i = -1;
			let o = 0, s = 0, m = i < 0 ? 0 : r[i], h = c + 1;
			trie: for (; h < a;) {
				for (; (m & (V.VALUE_LENGTH | V.FLAG13)) === 0 && (m & V.JUMP_TABLE) !== 0;) {
					let t = m & V.JUMP_TABLE, n = (m & V.BRANCH_LENGTH) >> 7;
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
				if ((m & (V.VALUE_LENGTH | V.FLAG13)) === V.FLAG13) {
					let t = (m & V.BRANCH_LENGTH) >> 7;
					if (e.charCodeAt(h) !== (m & V.JUMP_TABLE)) break;
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
					if (l === H.SEMI) {
						f = h - c + 1, p = n === 1 ? String.fromCharCode(m & V.VALUE_MASK) : xi(r, i, n);
						break;
					}
					if (!t && (m & V.FLAG13) === 0 && (f = h - c, o = i, s = n), n === 1) break;
				}
				let u = bi(r, m, i + (n || 1), l);
				if (u < 0) break;
				i = u, m = r[i], h += 1;
			}
			if (p === "") {
				let e = m >>> 14;
				e !== 0 && !t && (m & V.FLAG13) === 0 && (f = h - c, o = i, s = e), f > 0 && (p = xi(r, o, s));
			}
		} else f = 0, p = "";
		f === 0 || n && d !== H.NUM && e.charCodeAt(c + f - 1) !== H.SEMI && c + f < a && _i(e.charCodeAt(c + f)) ? i = c : (o < i && (s += e.slice(o, i)), s += p, i = o = c + f), e.charCodeAt(i) !== H.AMP && (i = e.indexOf("&", i));
	} while (i >= 0);
	return s + e.slice(o);
}
function wi(e) {
	return Ci(e, !0, !1);
}
// node_modules/linkify-it/build/index.mjs
var Ti = class {
	src_Any = Xr.source;
	src_Cc = Zr.source;
	src_Z = ti.source;
	src_P = $r.source;
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
}, Ei = {
	validate: (e, t, n) => {
		let r = n.re.get_http_validator();
		r.lastIndex = t;
		let i = r.exec(e);
		return i ? i[0].length : 0;
	},
	normalize: (e, t) => t.normalize(e)
}, Di = {
	"http:": Ei,
	"https:": Ei,
	"ftp:": Ei,
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
}, Oi = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw", ki = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
function Ai() {
	let e = ki.split("|");
	return Oi.split("|").forEach((t) => {
		let n = t.indexOf(":"), r = t.slice(0, n);
		for (let i of t.slice(n + 1)) e.push(r + i);
	}), e;
}
var ji = {
	fuzzyLink: !1,
	fuzzyEmail: !0,
	fuzzyIP: !1,
	"---": !1,
	tlds: Ai(),
	urlAuth: !1,
	maxLength: 1e4
}, Mi = class {
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
}, Ni = class {
	__opts__;
	__schemas__;
	re;
	constructor(e = {}) {
		let { rebuilder: t, ...n } = e;
		this.__opts__ = {
			...ji,
			...n
		}, this.__schemas__ = { ...Di }, this.re = t || new Ti(), this.re.set({
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
			let _ = new Mi(e, g.schema, g.index, g.lastIndex);
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
		let r = new Mi(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
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
}, U = 2147483647, W = 36, Pi = 1, Fi = 26, Ii = 38, Li = 700, Ri = 72, zi = 128, Bi = "-", Vi = /^xn--/, Hi = /[^\0-\x7F]/, Ui = /[\x2E\u3002\uFF0E\uFF61]/g, Wi = {
	overflow: "Overflow: input needs wider integers to process",
	"not-basic": "Illegal input >= 0x80 (not a basic code point)",
	"invalid-input": "Invalid input"
}, Gi = 35, G = Math.floor, Ki = String.fromCharCode;
function K(e) {
	throw RangeError(Wi[e]);
}
function qi(e, t) {
	let n = [], r = e.length;
	for (; r--;) n[r] = t(e[r]);
	return n;
}
function Ji(e, t) {
	let n = e.split("@"), r = "";
	n.length > 1 && (r = n[0] + "@", e = n[1]), e = e.replace(Ui, ".");
	let i = qi(e.split("."), t).join(".");
	return r + i;
}
function Yi(e) {
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
var Xi = (e) => String.fromCodePoint(...e), Zi = function(e) {
	return e >= 48 && e < 58 ? 26 + (e - 48) : e >= 65 && e < 91 ? e - 65 : e >= 97 && e < 123 ? e - 97 : W;
}, Qi = function(e, t) {
	return e + 22 + 75 * (e < 26) - ((t != 0) << 5);
}, $i = function(e, t, n) {
	let r = 0;
	for (e = n ? G(e / Li) : e >> 1, e += G(e / t); e > 455; r += W) e = G(e / Gi);
	return G(r + 36 * e / (e + Ii));
}, ea = function(e) {
	let t = [], n = e.length, r = 0, i = zi, a = Ri, o = e.lastIndexOf(Bi);
	o < 0 && (o = 0);
	for (let n = 0; n < o; ++n) e.charCodeAt(n) >= 128 && K("not-basic"), t.push(e.charCodeAt(n));
	for (let s = o > 0 ? o + 1 : 0; s < n;) {
		let o = r;
		for (let t = 1, i = W;; i += W) {
			s >= n && K("invalid-input");
			let o = Zi(e.charCodeAt(s++));
			o >= W && K("invalid-input"), o > G((U - r) / t) && K("overflow"), r += o * t;
			let c = i <= a ? Pi : i >= a + Fi ? Fi : i - a;
			if (o < c) break;
			let l = W - c;
			t > G(U / l) && K("overflow"), t *= l;
		}
		let c = t.length + 1;
		a = $i(r - o, c, o == 0), G(r / c) > U - i && K("overflow"), i += G(r / c), r %= c, t.splice(r++, 0, i);
	}
	return String.fromCodePoint(...t);
}, ta = function(e) {
	let t = [];
	e = Yi(e);
	let n = e.length, r = zi, i = 0, a = Ri;
	for (let n of e) n < 128 && t.push(Ki(n));
	let o = t.length, s = o;
	for (o && t.push(Bi); s < n;) {
		let n = U;
		for (let t of e) t >= r && t < n && (n = t);
		let c = s + 1;
		n - r > G((U - i) / c) && K("overflow"), i += (n - r) * c, r = n;
		for (let n of e) if (n < r && ++i > U && K("overflow"), n === r) {
			let e = i;
			for (let n = W;; n += W) {
				let r = n <= a ? Pi : n >= a + Fi ? Fi : n - a;
				if (e < r) break;
				let i = e - r, o = W - r;
				t.push(Ki(Qi(r + i % o, 0))), e = G(i / o);
			}
			t.push(Ki(Qi(e, 0))), a = $i(i, c, s === o), i = 0, ++s;
		}
		++i, ++r;
	}
	return t.join("");
}, na = {
	version: "2.3.1",
	ucs2: {
		decode: Yi,
		encode: Xi
	},
	decode: ea,
	encode: ta,
	toASCII: function(e) {
		return Ji(e, function(e) {
			return Hi.test(e) ? "xn--" + ta(e) : e;
		});
	},
	toUnicode: function(e) {
		return Ji(e, function(e) {
			return Vi.test(e) ? ea(e.slice(4).toLowerCase()) : e;
		});
	}
}, ra = Object.defineProperty, ia = (e, t) => {
	let n = {};
	for (var r in e) ra(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || ra(n, Symbol.toStringTag, { value: "Module" }), n;
}, aa = /* @__PURE__ */ ia({
	arrayReplaceAt: () => sa,
	asciiTrim: () => Oa,
	callable: () => oa,
	escapeHtml: () => q,
	escapeRE: () => xa,
	fromCodePoint: () => la,
	isMdAsciiPunct: () => Ta,
	isPunctChar: () => Ca,
	isPunctCharCode: () => wa,
	isSpace: () => J,
	isValidEntityCode: () => ca,
	isWhiteSpace: () => Sa,
	lib: () => ka,
	normalizeReference: () => Ea,
	unescapeAll: () => ha,
	unescapeMd: () => ma
});
function oa(e) {
	let t = function(...n) {
		return Reflect.construct(e, n, new.target && new.target !== t ? new.target : e);
	};
	return Object.defineProperty(t, "name", { value: e.name }), Object.setPrototypeOf(t, e), t.prototype = e.prototype, t;
}
function sa(e, t, n) {
	return [].concat(e.slice(0, t), n, e.slice(t + 1));
}
function ca(e) {
	return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) == 65535 || (e & 65535) == 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
}
function la(e) {
	if (e > 65535) {
		e -= 65536;
		let t = 55296 + (e >> 10), n = 56320 + (e & 1023);
		return String.fromCharCode(t, n);
	}
	return String.fromCharCode(e);
}
var ua = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, da = RegExp(`${ua.source}|&([a-z#][a-z0-9]{1,31});`, "gi"), fa = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
function pa(e, t) {
	if (t.charCodeAt(0) === 35 && fa.test(t)) {
		let n = t[1].toLowerCase() === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
		return ca(n) ? la(n) : e;
	}
	let n = wi(e);
	return n === e ? e : n;
}
function ma(e) {
	return e.indexOf("\\") < 0 ? e : e.replace(ua, "$1");
}
function ha(e) {
	return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(da, function(e, t, n) {
		return t || pa(e, n);
	});
}
var ga = /[&<>"]/, _a = /[&<>"]/g, va = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function ya(e) {
	return va[e];
}
function q(e) {
	return ga.test(e) ? e.replace(_a, ya) : e;
}
var ba = /[.?*+^$[\]\\(){}|-]/g;
function xa(e) {
	return e.replace(ba, "\\$&");
}
function J(e) {
	switch (e) {
		case 9:
		case 32: return !0;
	}
	return !1;
}
function Sa(e) {
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
function Ca(e) {
	return $r.test(e) || ei.test(e);
}
function wa(e) {
	return Ca(la(e));
}
function Ta(e) {
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
function Ea(e) {
	return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
}
function Da(e) {
	return e === 32 || e === 9 || e === 10 || e === 13;
}
function Oa(e) {
	let t = 0;
	for (; t < e.length && Da(e.charCodeAt(t)); t++);
	let n = e.length - 1;
	for (; n >= t && Da(e.charCodeAt(n)); n--);
	return e.slice(t, n + 1);
}
var ka = {
	mdurl: Jr,
	ucmicro: Yr
};
function Aa(e, t, n) {
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
function ja(e, t, n) {
	let r, i = t, a = {
		ok: !1,
		pos: 0,
		str: ""
	};
	if (e.charCodeAt(i) === 60) {
		for (i++; i < n;) {
			if (r = e.charCodeAt(i), r === 10 || r === 60) return a;
			if (r === 62) return a.pos = i + 1, a.str = ha(e.slice(t + 1, i)), a.ok = !0, a;
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
	return t === i || o !== 0 || (a.str = ha(e.slice(t, i)), a.pos = i, a.ok = !0), a;
}
function Ma(e, t, n, r) {
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
		if (i = e.charCodeAt(a), i === o.marker) return o.pos = a + 1, o.str += ha(e.slice(t, a)), o.ok = !0, o;
		if (i === 40 && o.marker === 41) return o;
		i === 92 && a + 1 < n && a++, a++;
	}
	return o.can_continue = !0, o.str += ha(e.slice(t, a)), o;
}
var Na = /* @__PURE__ */ ia({
	parseLinkDestination: () => ja,
	parseLinkLabel: () => Aa,
	parseLinkTitle: () => Ma
});
function Pa(e) {
	"@babel/helpers - typeof";
	return Pa = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
		return typeof e;
	} : function(e) {
		return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
	}, Pa(e);
}
function Fa(e, t) {
	if (Pa(e) != "object" || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || "default");
		if (Pa(r) != "object") return r;
		throw TypeError("@@toPrimitive must return a primitive value.");
	}
	return (t === "string" ? String : Number)(e);
}
function Ia(e) {
	var t = Fa(e, "string");
	return Pa(t) == "symbol" ? t : t + "";
}
function Y(e, t, n) {
	return (t = Ia(t)) in e ? Object.defineProperty(e, t, {
		value: n,
		enumerable: !0,
		configurable: !0,
		writable: !0
	}) : e[t] = n, e;
}
var X = class {
	constructor(e, t, n) {
		Y(this, "map", null), Y(this, "level", 0), Y(this, "children", null), Y(this, "content", ""), Y(this, "markup", ""), Y(this, "info", ""), Y(this, "block", !1), Y(this, "hidden", !1), this.type = e, this.tag = t, this.attrs = null, this.nesting = n, this.meta = null;
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
}, La = class {
	constructor() {
		Y(this, "__rules__", []), Y(this, "__cache__", null);
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
}, Z = {};
Z.code_inline = function(e, t, n, r, i) {
	let a = e[t];
	return `<code${i.renderAttrs(a)}>${q(a.content)}</code>`;
}, Z.code_block = function(e, t, n, r, i) {
	let a = e[t];
	return `<pre${i.renderAttrs(a)}><code>${q(e[t].content)}</code></pre>\n`;
}, Z.fence = function(e, t, n, r, i) {
	let a = e[t], o = a.info ? ha(a.info).trim() : "", s = "", c = "";
	if (o) {
		let e = o.split(/(\s+)/g);
		s = e[0], c = e.slice(2).join("");
	}
	let l;
	if (l = n.highlight && n.highlight(a.content, s, c) || q(a.content), l.indexOf("<pre") === 0) return l + "\n";
	if (o) {
		let e = a.attrIndex("class"), t = a.attrs ? a.attrs.slice() : [];
		e < 0 ? t.push(["class", `${n.langPrefix}${s}`]) : (t[e] = [t[e][0], t[e][1]], t[e][1] += ` ${n.langPrefix}${s}`);
		let r = { attrs: t };
		return `<pre><code${i.renderAttrs(r)}>${l}</code></pre>\n`;
	}
	return `<pre><code${i.renderAttrs(a)}>${l}</code></pre>\n`;
}, Z.image = function(e, t, n, r, i) {
	let a = e[t];
	return a.attrs[a.attrIndex("alt")][1] = i.renderInlineAsText(a.children, n, r), i.renderToken(e, t, n);
}, Z.hardbreak = function(e, t, n) {
	return n.xhtmlOut ? "<br />\n" : "<br>\n";
}, Z.softbreak = function(e, t, n) {
	return n.breaks ? n.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
}, Z.text = function(e, t) {
	return q(e[t].content);
}, Z.html_block = function(e, t) {
	return e[t].content;
}, Z.html_inline = function(e, t) {
	return e[t].content;
};
var Ra = class {
	constructor() {
		Y(this, "rules", Object.assign({}, Z));
	}
	renderAttrs(e) {
		let t, n, r;
		if (!e.attrs) return "";
		for (r = "", t = 0, n = e.attrs.length; t < n; t++) r += ` ${q(e.attrs[t][0])}="${q(String(e.attrs[t][1]))}"`;
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
}, za = class {
	constructor(e, t, n) {
		Y(this, "tokens", []), Y(this, "inlineMode", !1), Y(this, "Token", X), this.src = e, this.env = n, this.md = t;
	}
}, Ba = /\r\n?/g, Va = /\0/g;
function Ha(e) {
	let t;
	t = e.src.replace(Ba, "\n"), t = t.replace(Va, "�"), e.src = t;
}
function Ua(e) {
	let t;
	e.inlineMode ? (t = new e.Token("inline", "", 0), t.content = e.src, t.map = [0, 1], t.children = [], e.tokens.push(t)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
}
function Wa(e) {
	let t = e.tokens, n = 0;
	for (let e = 0; e < t.length; e++) t[e].type !== "reference_definition" && (e !== n && (t[n] = t[e]), n++);
	t.length !== n && (t.length = n);
}
function Ga(e) {
	let t = e.tokens;
	for (let n = 0, r = t.length; n < r; n++) {
		let r = t[n];
		r.type === "inline" && e.md.inline.parse(r.content, e.md, e.env, r.children);
	}
}
function Ka(e) {
	return /^<a[>\s]/i.test(e);
}
function qa(e) {
	return /^<\/a\s*>/i.test(e);
}
function Ja(e) {
	let t = e.tokens;
	if (e.md.options.linkify) for (let n = 0, r = t.length; n < r; n++) {
		if (t[n].type !== "inline" || !e.md.linkify.test(t[n].content)) continue;
		let r = t[n].children, i = [], a = 0;
		for (let t = r.length - 1; t >= 0; t--) {
			let n = r[t];
			if (n.type === "link_close") for (t--; r[t].level !== n.level && r[t].type !== "link_open";) t--;
			else if (n.type === "html_inline" && (Ka(n.content) && a > 0 && a--, qa(n.content) && a++), !(a > 0) && n.type === "text" && e.md.linkify.test(n.content)) {
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
var Ya = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, Xa = /\((c|tm|r)\)/i, Za = /\((c|tm|r)\)/gi, Qa = {
	c: "©",
	r: "®",
	tm: "™"
};
function $a(e, t) {
	return Qa[t.toLowerCase()];
}
function eo(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && (r.content = r.content.replace(Za, $a)), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function to(e) {
	let t = 0;
	for (let n = e.length - 1; n >= 0; n--) {
		let r = e[n];
		r.type === "text" && !t && Ya.test(r.content) && (r.content = r.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–")), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
	}
}
function no(e) {
	let t;
	if (e.md.options.typographer) for (t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && (Xa.test(e.tokens[t].content) && eo(e.tokens[t].children), Ya.test(e.tokens[t].content) && to(e.tokens[t].children));
}
var ro = /['"]/, io = /['"]/g, ao = "’", oo = 1e3;
function so(e, t, n) {
	for (; e.length > n;) {
		let n = e.pop();
		n.isSingleQuote ? t.single = n.prevSameQuoteIdx : t.double = n.prevSameQuoteIdx;
	}
}
function co(e, t, n, r) {
	e[t] || (e[t] = []), e[t].push({
		pos: n,
		ch: r
	});
}
function lo(e, t) {
	let n = "", r = 0;
	t.sort((e, t) => e.pos - t.pos);
	for (let i = 0; i < t.length; i++) {
		let a = t[i];
		n += e.slice(r, a.pos) + a.ch, r = a.pos + 1;
	}
	return n + e.slice(r);
}
function uo(e, t) {
	let n, r = [], i = {
		single: -1,
		double: -1
	}, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = e[o].level;
		for (n = r.length - 1; n >= 0 && !(r[n].level <= c); n--);
		if (so(r, i, n + 1), s.type !== "text") continue;
		let l = s.content, u = 0, d = l.length;
		OUTER: for (; u < d;) {
			io.lastIndex = u;
			let s = io.exec(l);
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
			let _ = Ta(h) || wa(h), v = Ta(g) || wa(g), y = Sa(h), b = Sa(g);
			if (b ? f = !1 : v && (y || _ || (f = !1)), y ? p = !1 : _ && (b || v || (p = !1)), g === 34 && s[0] === "\"" && h >= 48 && h <= 57 && (p = f = !1), f && p && (f = _, p = v), !f && !p) m && co(a, o, s.index, ao);
			else {
				if (p && (n = m ? i.single : i.double, n >= 0 && r[n].level === c)) {
					let e = r[n], c, l;
					m ? (c = t.md.options.quotes[2], l = t.md.options.quotes[3]) : (c = t.md.options.quotes[0], l = t.md.options.quotes[1]), co(a, o, s.index, l), co(a, e.tokenIdx, e.contentPos, c), so(r, i, n);
					continue OUTER;
				}
				if (f) {
					if (r.length >= oo) return;
					r.push({
						tokenIdx: o,
						contentPos: s.index,
						isSingleQuote: m,
						level: c,
						prevSameQuoteIdx: m ? i.single : i.double
					}), m ? i.single = r.length - 1 : i.double = r.length - 1;
				} else p && m && co(a, o, s.index, ao);
			}
		}
	}
	Object.keys(a).forEach(function(t) {
		let n = Number(t);
		e[n].content = lo(e[n].content, a[t]);
	});
}
function fo(e) {
	if (e.md.options.typographer) for (let t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && ro.test(e.tokens[t].content) && uo(e.tokens[t].children, e);
}
function po(e) {
	let t, n, r = e.length;
	for (t = 0; t < r; t++) e[t].type === "text_special" && (e[t].type = "text");
	for (t = n = 0; t < r; t++) e[t].type === "text" && t + 1 < r && e[t + 1].type === "text" ? e[t + 1].content = e[t].content + e[t + 1].content : (t !== n && (e[n] = e[t]), n++);
	t !== n && (e.length = n);
}
function mo(e) {
	let t, n, r = e.tokens, i = r.length;
	for (let e = 0; e < i; e++) {
		if (r[e].type !== "inline") continue;
		let i = r[e].children, a = i.length;
		for (t = 0; t < a; t++) i[t].type === "text_special" && (i[t].type = "text"), i[t].children && po(i[t].children);
		for (t = n = 0; t < a; t++) i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
		t !== n && (i.length = n);
	}
}
var ho = [
	["normalize", Ha],
	["block", Ua],
	["strip_references", Wa],
	["inline", Ga],
	["linkify", Ja],
	["replacements", no],
	["smartquotes", fo],
	["text_join", mo]
], go = class {
	constructor() {
		Y(this, "ruler", new La()), Y(this, "State", za);
		for (let e = 0; e < ho.length; e++) this.ruler.push(ho[e][0], ho[e][1]);
	}
	process(e) {
		let t = this.ruler.getRules("");
		for (let n = 0, r = t.length; n < r; n++) t[n](e);
	}
}, _o = class {
	constructor(e, t, n, r) {
		Y(this, "bMarks", []), Y(this, "eMarks", []), Y(this, "tShift", []), Y(this, "sCount", []), Y(this, "bsCount", []), Y(this, "blkIndent", 0), Y(this, "line", 0), Y(this, "lineMax", 0), Y(this, "tight", !1), Y(this, "listIndent", -1), Y(this, "parentType", "root"), Y(this, "level", 0), Y(this, "Token", X), this.src = e, this.md = t, this.env = n, this.tokens = r;
		let i = this.src;
		for (let e = 0, t = 0, n = 0, r = 0, a = i.length, o = !1; t < a; t++) {
			let s = i.charCodeAt(t);
			if (!o) {
				if (J(s)) {
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
		let r = new X(e, t, n);
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
		for (let t = this.src.length; e < t && J(this.src.charCodeAt(e)); e++);
		return e;
	}
	skipSpacesBack(e, t) {
		if (e <= t) return e;
		for (; e > t;) if (!J(this.src.charCodeAt(--e))) return e + 1;
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
				if (J(t)) t === 9 ? e += 4 - (e + this.bsCount[o]) % 4 : e++;
				else if (c - s < this.tShift[o]) e++;
				else break;
				c++;
			}
			e > n ? i[a] = Array(e - n + 1).join(" ") + this.src.slice(c, l) : i[a] = this.src.slice(c, l);
		}
		return i.join("");
	}
}, vo = 65536;
function yo(e, t) {
	let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t];
	return e.src.slice(n, r);
}
function bo(e) {
	let t = [], n = e.length, r = 0, i = e.charCodeAt(r), a = !1, o = 0, s = "";
	for (; r < n;) i === 124 && (a ? (s += e.substring(o, r - 1), o = r) : (t.push(s + e.substring(o, r)), s = "", o = r + 1)), a = i === 92, r++, i = e.charCodeAt(r);
	return t.push(s + e.substring(o)), t;
}
function xo(e, t, n, r) {
	if (t + 2 > n) return !1;
	let i = t + 1;
	if (e.sCount[i] < e.blkIndent || e.sCount[i] - e.blkIndent >= 4) return !1;
	let a = e.bMarks[i] + e.tShift[i];
	if (a >= e.eMarks[i]) return !1;
	let o = e.src.charCodeAt(a++);
	if (o !== 124 && o !== 45 && o !== 58 || a >= e.eMarks[i]) return !1;
	let s = e.src.charCodeAt(a++);
	if (s !== 124 && s !== 45 && s !== 58 && !J(s) || o === 45 && J(s)) return !1;
	for (; a < e.eMarks[i];) {
		let t = e.src.charCodeAt(a);
		if (t !== 124 && t !== 45 && t !== 58 && !J(t)) return !1;
		a++;
	}
	let c = yo(e, t + 1), l = c.split("|"), u = [];
	for (let e = 0; e < l.length; e++) {
		let t = l[e].trim();
		if (!t) {
			if (e === 0 || e === l.length - 1) continue;
			return !1;
		}
		if (!/^:?-+:?$/.test(t)) return !1;
		t.charCodeAt(t.length - 1) === 58 ? u.push(t.charCodeAt(0) === 58 ? "center" : "right") : t.charCodeAt(0) === 58 ? u.push("left") : u.push("");
	}
	if (c = yo(e, t).trim(), c.indexOf("|") === -1 || e.sCount[t] - e.blkIndent >= 4) return !1;
	l = bo(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop();
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
		if (r || (c = yo(e, i).trim(), !c) || e.sCount[i] - e.blkIndent >= 4 || (l = bo(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop(), y += d - l.length, y > vo)) break;
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
function So(e, t, n) {
	if (e.sCount[t] - e.blkIndent < 4) return !1;
	let r = t + 1, i = r;
	for (; r < n;) if (e.isEmpty(r)) r++;
	else if (e.sCount[r] - e.blkIndent >= 4) r++, i = r;
	else break;
	e.line = i;
	let a = e.push("code_block", "code", 0);
	return a.content = e.getLines(t, i, 4 + e.blkIndent, !1) + "\n", a.map = [t, e.line], !0;
}
function Co(e, t, n, r) {
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
function wo(e, t, n, r) {
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
				if (J(t)) t === 9 ? o += 4 - (o + e.bsCount[m] + +!!r) % 4 : o++;
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
function To(e, t, n, r) {
	let i = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let a = e.bMarks[t] + e.tShift[t], o = e.src.charCodeAt(a++);
	if (o !== 42 && o !== 45 && o !== 95) return !1;
	let s = 1;
	for (; a < i;) {
		let t = e.src.charCodeAt(a++);
		if (t !== o && !J(t)) return !1;
		t === o && s++;
	}
	if (s < 3) return !1;
	if (r) return !0;
	e.line = t + 1;
	let c = e.push("hr", "hr", 0);
	return c.map = [t, e.line], c.markup = Array(s + 1).join(String.fromCharCode(o)), !0;
}
function Eo(e, t) {
	let n = e.eMarks[t], r = e.bMarks[t] + e.tShift[t], i = e.src.charCodeAt(r++);
	return i !== 42 && i !== 45 && i !== 43 || r < n && !J(e.src.charCodeAt(r)) ? -1 : r;
}
function Do(e, t) {
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
	return i < r && (a = e.src.charCodeAt(i), !J(a)) ? -1 : i;
}
function Oo(e, t) {
	let n = e.level + 2;
	for (let r = t + 2, i = e.tokens.length - 2; r < i; r++) e.tokens[r].level === n && e.tokens[r].type === "paragraph_open" && (e.tokens[r + 2].hidden = !0, e.tokens[r].hidden = !0, r += 2);
}
function ko(e, t, n, r) {
	let i, a, o, s, c = t, l = !0;
	if (e.sCount[c] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[c] - e.listIndent >= 4 && e.sCount[c] < e.blkIndent) return !1;
	let u = !1;
	r && e.parentType === "paragraph" && e.sCount[c] >= e.blkIndent && (u = !0);
	let d, f, p;
	if ((p = Do(e, c)) >= 0) {
		if (d = !0, o = e.bMarks[c] + e.tShift[c], f = Number(e.src.slice(o, p - 1)), u && f !== 1) return !1;
	} else if ((p = Eo(e, c)) >= 0) d = !1;
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
			if (p = Do(e, c), p < 0) break;
			o = e.bMarks[c] + e.tShift[c];
		} else if (p = Eo(e, c), p < 0) break;
		if (m !== e.src.charCodeAt(p - 1)) break;
	}
	return s = d ? e.push("ordered_list_close", "ol", -1) : e.push("bullet_list_close", "ul", -1), s.markup = String.fromCharCode(m), g[1] = c, e.line = c, e.parentType = y, l && Oo(e, h), !0;
}
var Ao = 999;
function jo(e) {
	let t = e.length;
	for (let n = 0; n < e.length - 1; n++) {
		let r = e.charCodeAt(n);
		if (r < 55296 || r > 56319) continue;
		let i = e.charCodeAt(n + 1);
		i >= 56320 && i <= 57343 && (t--, n++);
	}
	return t;
}
function Mo(e, t) {
	return Math.min(e.eMarks[t] + 1, e.src.length);
}
function No(e, t) {
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
function Po(e, t, n, r) {
	let i = e.src, a = e.bMarks[t] + e.tShift[t], o = t + 1;
	if (e.sCount[t] - e.blkIndent >= 4 || i.charCodeAt(a) !== 91) return !1;
	let s = Mo(e, t), c = "", l = -1, u = ++a;
	for (; a < s;) {
		if (c.length + a - u > Ao * 2) return !1;
		let t = i.charCodeAt(a);
		if (t === 91) return !1;
		if (t === 93) {
			l = a;
			break;
		}
		if (t === 92 && (t = i.charCodeAt(++a)), t === 10 && a < s) {
			let t = No(e, o);
			if (t < 0) return !1;
			c += i.slice(u, s), a = u = t, s = Mo(e, o++);
		} else a++;
	}
	if (l < 0 || i.charCodeAt(l + 1) !== 58 || (c += i.slice(u, l), c.length > Ao && jo(c) > Ao)) return !1;
	for (a = l + 2; a < s;) {
		let t = i.charCodeAt(a);
		if (t === 10) {
			let t = No(e, o);
			if (t < 0) break;
			a = t, s = Mo(e, o++);
		} else if (J(t)) a++;
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
			let t = No(e, o);
			if (t < 0) break;
			a = t, s = Mo(e, o++);
		} else if (J(t)) a++;
		else break;
	}
	let g = a, _ = e.md.helpers.parseLinkTitle(i, a, s);
	for (; _.can_continue;) {
		let t = No(e, o);
		if (t < 0) break;
		a = t, s = Mo(e, o++), _ = e.md.helpers.parseLinkTitle(i, a, s, _);
	}
	let v;
	for (g !== p && _.ok ? (v = _.str, a = _.pos) : (v = "", a = p, s = m, o = h); a < s && J(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10 && v) for (v = "", a = p, s = m, o = h; a < s && J(i.charCodeAt(a));) a++;
	if (a < s && i.charCodeAt(a) !== 10) return !1;
	let y = Ea(c);
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
var Fo = /* @__PURE__ */ "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), Io = "<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*\\/?>", Lo = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
RegExp(`^(?:${Io}|${Lo}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var Ro = RegExp(`^(?:${Io}|${Lo})`), Q = [
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
		RegExp(`^</?(${Fo.join("|")})(?=(\\s|/?>|$))`, "i"),
		/^$/,
		!0
	],
	[
		RegExp(`${Ro.source}\\s*$`),
		/^$/,
		!1
	]
];
function zo(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(i) !== 60) return !1;
	let o = e.src.slice(i, a), s = 0;
	for (; s < Q.length && !Q[s][0].test(o); s++);
	if (s === Q.length) return !1;
	if (r) return Q[s][2];
	let c = t + 1, l = Q[s][1].test("");
	if (!Q[s][1].test(o)) {
		for (; c < n && !(e.sCount[c] < e.blkIndent && (l || !e.isEmpty(c))); c++) if (i = e.bMarks[c] + e.tShift[c], a = e.eMarks[c], o = e.src.slice(i, a), Q[s][1].test(o)) {
			o.length !== 0 && c++;
			break;
		}
	}
	e.line = c;
	let u = e.push("html_block", "", 0);
	return u.map = [t, c], u.content = e.getLines(t, c, e.blkIndent, !0), !0;
}
function Bo(e, t, n, r) {
	let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
	if (e.sCount[t] - e.blkIndent >= 4) return !1;
	let o = e.src.charCodeAt(i);
	if (o !== 35 || i >= a) return !1;
	let s = 1;
	for (o = e.src.charCodeAt(++i); o === 35 && i < a && s <= 6;) s++, o = e.src.charCodeAt(++i);
	if (s > 6 || i < a && !J(o)) return !1;
	if (r) return !0;
	a = e.skipSpacesBack(a, i);
	let c = e.skipCharsBack(a, 35, i);
	c > i && J(e.src.charCodeAt(c - 1)) && (a = c), e.line = t + 1;
	let l = e.push("heading_open", `h${s}`, 1);
	l.markup = "########".slice(0, s), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = Oa(e.src.slice(i, a)), u.map = [t, e.line], u.children = [];
	let d = e.push("heading_close", `h${s}`, -1);
	return d.markup = "########".slice(0, s), !0;
}
function Vo(e, t, n) {
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
	let c = Oa(e.getLines(t, s, e.blkIndent, !1));
	e.line = s + 1;
	let l = e.push("heading_open", `h${a}`, 1);
	l.markup = String.fromCharCode(o), l.map = [t, e.line];
	let u = e.push("inline", "", 0);
	u.content = c, u.map = [t, e.line - 1], u.children = [];
	let d = e.push("heading_close", `h${a}`, -1);
	return d.markup = String.fromCharCode(o), e.parentType = i, !0;
}
function Ho(e, t, n) {
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
	let o = Oa(e.getLines(t, a, e.blkIndent, !1));
	e.line = a;
	let s = e.push("paragraph_open", "p", 1);
	s.map = [t, e.line];
	let c = e.push("inline", "", 0);
	return c.content = o, c.map = [t, e.line], c.children = [], e.push("paragraph_close", "p", -1), e.parentType = i, !0;
}
var Uo = [
	[
		"table",
		xo,
		["paragraph", "reference"]
	],
	["code", So],
	[
		"fence",
		Co,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"blockquote",
		wo,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"hr",
		To,
		[
			"paragraph",
			"reference",
			"blockquote",
			"list"
		]
	],
	[
		"list",
		ko,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["reference", Po],
	[
		"html_block",
		zo,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	[
		"heading",
		Bo,
		[
			"paragraph",
			"reference",
			"blockquote"
		]
	],
	["lheading", Vo],
	["paragraph", Ho]
], Wo = class {
	constructor() {
		Y(this, "ruler", new La()), Y(this, "State", _o);
		for (let e = 0; e < Uo.length; e++) this.ruler.push(Uo[e][0], Uo[e][1], { alt: (Uo[e][2] || []).slice() });
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
}, Go = class {
	constructor(e, t, n, r) {
		Y(this, "pos", 0), Y(this, "level", 0), Y(this, "pending", ""), Y(this, "pendingLevel", 0), Y(this, "cache", {}), Y(this, "backticks", {}), Y(this, "backticksScanned", !1), Y(this, "skipHtmlSpecial", !1), Y(this, "linkLevel", 0), Y(this, "delimiters", []), Y(this, "_prev_delimiters", []), Y(this, "Token", X), this.src = e, this.env = n, this.md = t, this.tokens = r, this.tokens_meta = Array(r.length), this.posMax = this.src.length;
	}
	pushPending() {
		let e = new X("text", "", 0);
		return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
	}
	push(e, t, n) {
		this.pending && this.pushPending();
		let r = new X(e, t, n), i;
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
		let c = Ta(i) || wa(i), l = Ta(s) || wa(s), u = Sa(i), d = Sa(s), f = !d && (!l || u || c), p = !u && (!c || d || l);
		return {
			can_open: f && (t || !p || c),
			can_close: p && (t || !f || l),
			length: o
		};
	}
};
function Ko(e) {
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
function qo(e, t) {
	let n = e.pos;
	for (; n < e.posMax && !Ko(e.src.charCodeAt(n));) n++;
	return n !== e.pos && (t || (e.pending += e.src.slice(e.pos, n)), e.pos = n, !0);
}
function Jo(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122;
}
function Yo(e) {
	return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
}
function Xo(e, t) {
	if (!e.md.options.linkify || e.linkLevel > 0) return !1;
	let n = e.pos, r = e.posMax;
	if (n + 3 > r || e.src.charCodeAt(n) !== 58 || e.src.charCodeAt(n + 1) !== 47 || e.src.charCodeAt(n + 2) !== 47) return !1;
	let i = n - Math.min(10, e.pending.length, n), a = n;
	for (; a > i && Yo(e.src.charCodeAt(a - 1));) a--;
	if (a === n || !Jo(e.src.charCodeAt(a))) return !1;
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
function Zo(e, t) {
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
	for (n++; n < i && J(e.src.charCodeAt(n));) n++;
	return e.pos = n, !0;
}
var Qo = [];
for (let e = 0; e < 256; e++) Qo.push(0);
"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
	Qo[e.charCodeAt(0)] = 1;
});
function $o(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 92 || (n++, n >= r)) return !1;
	let i = e.src.charCodeAt(n);
	if (i === 10) {
		for (t || e.push("hardbreak", "br", 0), n++; n < r && (i = e.src.charCodeAt(n), J(i));) n++;
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
		t.content = i < 256 && Qo[i] !== 0 ? a : o, t.markup = o, t.info = "escape";
	}
	return e.pos = n + 1, !0;
}
function es(e) {
	let t = {}, n = 0;
	for (; (n = e.indexOf("`", n)) !== -1;) {
		let r = n;
		for (; e.charCodeAt(++n) === 96;);
		t[n - r] = r;
	}
	return t;
}
function ts(e, t) {
	let n = e.pos;
	if (e.src.charCodeAt(n) !== 96) return !1;
	let r = e.posMax, i = n + 1;
	for (; i < r && e.src.charCodeAt(i) === 96;) i++;
	let a = e.src.slice(n, i), o = a.length;
	if (e.backticksScanned ||= (e.backticks = es(e.src), !0), (e.backticks[o] ?? -1) >= i) {
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
function ns(e, t) {
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
function rs(e, t) {
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
function is(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	rs(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && rs(e, n);
	}
}
var as = {
	tokenize: ns,
	postProcess: is
};
function os(e, t) {
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
function ss(e, t) {
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
function cs(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	ss(e, e.delimiters);
	for (let r = 0; r < n; r++) {
		let n = t[r]?.delimiters;
		n && ss(e, n);
	}
}
var ls = {
	tokenize: os,
	postProcess: cs
};
function us(e, t) {
	let n, r, i, a, o = "", s = "", c = e.pos, l = !0;
	if (e.src.charCodeAt(e.pos) !== 91) return !1;
	let u = e.pos, d = e.posMax, f = e.pos + 1, p = e.md.helpers.parseLinkLabel(e, e.pos, !0);
	if (p < 0) return !1;
	let m = p + 1;
	if (m < d && e.src.charCodeAt(m) === 40) {
		for (l = !1, m++; m < d && (n = e.src.charCodeAt(m), J(n) || n === 10); m++);
		if (m >= d) return !1;
		if (c = m, i = e.md.helpers.parseLinkDestination(e.src, m, e.posMax), i.ok) {
			for (o = e.md.normalizeLink(i.str), e.md.validateLink(o) ? m = i.pos : o = "", c = m; m < d && (n = e.src.charCodeAt(m), J(n) || n === 10); m++);
			if (i = e.md.helpers.parseLinkTitle(e.src, m, e.posMax), m < d && c !== m && i.ok) for (s = i.str, m = i.pos; m < d && (n = e.src.charCodeAt(m), J(n) || n === 10); m++);
		}
		(m >= d || e.src.charCodeAt(m) !== 41) && (l = !0), m++;
	}
	if (l) {
		if (e.env.references === void 0) return !1;
		if (m < d && e.src.charCodeAt(m) === 91 ? (c = m + 1, m = e.md.helpers.parseLinkLabel(e, m), m >= 0 ? r = e.src.slice(c, m++) : m = p + 1) : m = p + 1, r ||= e.src.slice(f, p), r = Ea(r), a = e.env.references[r], !a) return e.pos = u, !1;
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
function ds(e, t) {
	let n, r, i, a, o, s, c, l, u = "", d = e.pos, f = e.posMax;
	if (e.src.charCodeAt(e.pos) !== 33 || e.src.charCodeAt(e.pos + 1) !== 91) return !1;
	let p = e.pos + 2, m = e.md.helpers.parseLinkLabel(e, e.pos + 1, !1);
	if (m < 0) return !1;
	if (a = m + 1, a < f && e.src.charCodeAt(a) === 40) {
		for (a++; a < f && (n = e.src.charCodeAt(a), J(n) || n === 10); a++);
		if (a >= f) return !1;
		for (l = a, s = e.md.helpers.parseLinkDestination(e.src, a, e.posMax), s.ok && (u = e.md.normalizeLink(s.str), e.md.validateLink(u) ? a = s.pos : u = ""), l = a; a < f && (n = e.src.charCodeAt(a), J(n) || n === 10); a++);
		if (s = e.md.helpers.parseLinkTitle(e.src, a, e.posMax), a < f && l !== a && s.ok) for (c = s.str, a = s.pos; a < f && (n = e.src.charCodeAt(a), J(n) || n === 10); a++);
		else c = "";
		if (a >= f || e.src.charCodeAt(a) !== 41) return e.pos = d, !1;
		a++;
	} else {
		if (e.env.references === void 0) return !1;
		if (a < f && e.src.charCodeAt(a) === 91 ? (l = a + 1, a = e.md.helpers.parseLinkLabel(e, a), a >= 0 ? i = e.src.slice(l, a++) : a = m + 1) : a = m + 1, i ||= e.src.slice(p, m), i = Ea(i), o = e.env.references[i], !o) return e.pos = d, !1;
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
var fs = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, ps = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function ms(e, t) {
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
	if (ps.test(a)) {
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
	if (fs.test(a)) {
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
function hs(e) {
	return /^<a[>\s]/i.test(e);
}
function gs(e) {
	return /^<\/a\s*>/i.test(e);
}
function _s(e) {
	let t = e | 32;
	return t >= 97 && t <= 122;
}
function vs(e, t) {
	let n = e.src, r, i;
	if (n.startsWith("<!--", t)) {
		if (n.startsWith(">", t + 4)) return t + 5;
		if (n.startsWith("->", t + 4)) return t + 6;
		r = t + 4, i = "-->";
	} else if (n.startsWith("<![CDATA[", t)) r = t + 9, i = "]]>";
	else if (n.charCodeAt(t + 1) === 63) r = t + 2, i = "?>";
	else if (_s(n.charCodeAt(t + 2))) r = t + 3, i = ">";
	else return -1;
	if (e.skipHtmlSpecial) return -1;
	let a = n.indexOf(i, r);
	return a < 0 ? (e.skipHtmlSpecial = !0, -1) : a + i.length;
}
function ys(e, t) {
	if (!e.md.options.html) return !1;
	let n = e.posMax, r = e.pos;
	if (e.src.charCodeAt(r) !== 60 || r + 2 >= n) return !1;
	let i, a = e.src.charCodeAt(r + 1);
	if (a === 33 || a === 63) i = vs(e, r);
	else if (a === 47 || _s(a)) {
		let t = e.src.slice(r).match(Ro);
		i = t ? r + t[0].length : -1;
	} else return !1;
	if (i < 0) return !1;
	if (!t) {
		let t = e.push("html_inline", "", 0);
		t.content = e.src.slice(r, i), hs(t.content) && e.linkLevel++, gs(t.content) && e.linkLevel--;
	}
	return e.pos = i, !0;
}
var bs = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, xs = /^&([a-z][a-z0-9]{1,31});/i;
function Ss(e, t) {
	let n = e.pos, r = e.posMax;
	if (e.src.charCodeAt(n) !== 38 || n + 1 >= r) return !1;
	if (e.src.charCodeAt(n + 1) === 35) {
		let r = e.src.slice(n).match(bs);
		if (r) {
			if (!t) {
				let t = r[1][0].toLowerCase() === "x" ? parseInt(r[1].slice(1), 16) : parseInt(r[1], 10), n = e.push("text_special", "", 0);
				n.content = ca(t) ? la(t) : la(65533), n.markup = r[0], n.info = "entity";
			}
			return e.pos += r[0].length, !0;
		}
	} else {
		let r = e.src.slice(n).match(xs);
		if (r) {
			let n = wi(r[0]);
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
function Cs(e) {
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
function ws(e) {
	let t = e.tokens_meta, n = e.tokens_meta.length;
	Cs(e.delimiters);
	for (let e = 0; e < n; e++) {
		let n = t[e]?.delimiters;
		n && Cs(n);
	}
}
function Ts(e) {
	let t, n, r = 0, i = e.tokens, a = e.tokens.length;
	for (t = n = 0; t < a; t++) i[t].nesting < 0 && r--, i[t].level = r, i[t].nesting > 0 && r++, i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
	t !== n && (i.length = n);
}
var Es = [
	["text", qo],
	["linkify", Xo],
	["newline", Zo],
	["escape", $o],
	["backticks", ts],
	["strikethrough", as.tokenize],
	["emphasis", ls.tokenize],
	["link", us],
	["image", ds],
	["autolink", ms],
	["html_inline", ys],
	["entity", Ss]
], Ds = [
	["balance_pairs", ws],
	["strikethrough", as.postProcess],
	["emphasis", ls.postProcess],
	["fragments_join", Ts]
], Os = class {
	constructor() {
		Y(this, "ruler", new La()), Y(this, "ruler2", new La()), Y(this, "State", Go);
		for (let e = 0; e < Es.length; e++) this.ruler.push(Es[e][0], Es[e][1]);
		for (let e = 0; e < Ds.length; e++) this.ruler2.push(Ds[e][0], Ds[e][1]);
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
}, ks = {
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
}, As = /^(vbscript|javascript|file|data):/, js = /^data:image\/(gif|png|jpeg|webp);/, Ms = [
	"http:",
	"https:",
	"mailto:"
], $ = class {
	validateLink(e) {
		let t = e.trim().toLowerCase();
		return !As.test(t) || js.test(t);
	}
	normalizeLink(e) {
		let t = qr(e, !0);
		if (t.hostname && (!t.protocol || Ms.indexOf(t.protocol) >= 0)) try {
			t.hostname = na.toASCII(t.hostname);
		} catch {}
		return t.auth &&= z(t.auth), t.hostname &&= z(t.hostname), t.pathname &&= z(t.pathname), t.search &&= z(t.search), t.hash &&= z(t.hash), Fr(t);
	}
	normalizeLinkText(e) {
		let t = qr(e, !0);
		if (t.hostname && (!t.protocol || Ms.indexOf(t.protocol) >= 0)) try {
			t.hostname = na.toUnicode(t.hostname);
		} catch {}
		return Mr(Fr(t), Mr.defaultChars + "%");
	}
	constructor(...e) {
		Y(this, "inline", new Os()), Y(this, "block", new Wo()), Y(this, "core", new go()), Y(this, "renderer", new Ra()), Y(this, "linkify", new Ni()), Y(this, "utils", aa), Y(this, "helpers", Object.assign({}, Na));
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
			if (t = ks[n], !t) throw Error(`Wrong 'markdown-it' preset "${n}", check name`);
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
Y($, "Token", X), Y($, "Ruler", La), Y($, "Renderer", Ra), Y($, "ParserCore", go), Y($, "StateCore", za), Y($, "ParserBlock", Wo), Y($, "StateBlock", _o), Y($, "ParserInline", Os), Y($, "StateInline", Go);
var Ns = oa($), Ps = /* @__PURE__ */ new Set([
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
]), Fs = null;
function Is(e) {
	return Fs ??= new Ns({
		html: !1,
		linkify: !0,
		breaks: !0
	}).disable("image"), Ls(Fs.parse(e, {})[Symbol.iterator](), "");
}
function Ls(e, t) {
	let n = [];
	for (let r = e.next(); !r.done; r = e.next()) {
		let i = r.value;
		if (i.nesting === -1 && i.type === t) return n;
		n.push(...Rs(i, e));
	}
	return n;
}
function Rs(e, t) {
	switch (e.type) {
		case "inline": return Ls((e.children ?? [])[Symbol.iterator](), "");
		case "text":
		case "html_inline":
		case "html_block": return [e.content];
		case "code_inline": return [u("code", e.content)];
		case "fence":
		case "code_block": return [u("pre", e.content)];
		case "softbreak":
		case "hardbreak": return [u("br")];
		case "hr": return [u("hr")];
	}
	if (e.nesting !== 1) return [];
	let n = Ls(t, e.type.replace(/_open$/, "_close"));
	return e.hidden || !Ps.has(e.tag) ? n : [u(e.tag, e.tag === "a" ? zs(String(e.attrGet("href") ?? "")) : {}, n)];
}
function zs(e) {
	return /^(https?:|mailto:|\/(?!\/)|#)/i.test(e) ? {
		href: e,
		target: "_blank",
		rel: "noopener noreferrer nofollow"
	} : {};
}
// src/canvas/layers/NoteView.vue?vue&type=script&setup=true&lang.ts
var Bs = ["data-note-id", "onKeydown"], Vs = ["onKeydown"], Hs = {
	key: 1,
	class: "markdown"
}, Us = {
	key: 2,
	class: "empty"
}, Ws = ["data-of"], Gs = /* @__PURE__ */ l({
	__name: "NoteView",
	props: {
		id: {},
		note: {}
	},
	setup(e) {
		let t = e, r = M(), i = R(), s = b(!1), l = b(""), u = b(null), d = n(() => I(i.scene, t.id, t.note)), f = n(() => r.selection.notes.has(t.id)), g = () => Is(t.note.text ?? "");
		async function _() {
			l.value = t.note.text ?? "", s.value = !0, await p(), u.value?.focus();
		}
		function y() {
			s.value && (s.value = !1, l.value !== (t.note.text ?? "") && r.change([{
				op: "set_note",
				id: t.id,
				note: {
					...t.note,
					text: l.value
				}
			}], "Edit note"));
		}
		return (t, n) => (v(), a("div", {
			class: m(["note", { selected: f.value }]),
			"data-note-id": e.id,
			"data-testid": "note",
			tabindex: "0",
			role: "group",
			"aria-label": "Note",
			style: h({
				transform: `translate(${d.value.x}px, ${d.value.y}px)`,
				width: `${d.value.width}px`,
				minHeight: `${d.value.height}px`,
				"--tint": e.note.place?.colour || void 0
			}),
			onDblclick: j(_, ["stop"]),
			onKeydown: [A(j(_, ["stop"]), ["f2"]), A(j(_, ["self", "stop"]), ["enter"])]
		}, [s.value ? k((v(), a("textarea", {
			key: 0,
			ref_key: "area",
			ref: u,
			"onUpdate:modelValue": n[0] ||= (e) => l.value = e,
			"aria-label": "Text of the note, Markdown",
			onKeydown: [A(j(y, ["stop"]), ["escape"]), n[1] ||= j(() => {}, ["stop"])],
			onBlur: y
		}, null, 40, Vs)), [[D, l.value]]) : e.note.text ? (v(), a("div", Hs, [c(g)])) : (v(), a("p", Us, "Double click to write")), o("i", {
			class: "corner",
			"data-resize": "note",
			"data-of": e.id
		}, null, 8, Ws)], 46, Bs));
	}
}), Ks = {
	class: "overlay",
	width: "1",
	height: "1",
	"aria-hidden": "true"
}, qs = [
	"x1",
	"x2",
	"y1",
	"y2"
], Js = ["d", "stroke"], Ys = [
	"cx",
	"cy",
	"fill"
], Xs = /* @__PURE__ */ l({
	__name: "OverlayLayer",
	setup(e) {
		let { overlay: r, wiring: s, scene: c, moves: l } = R(), u = n(() => {
			l.value;
			let e = s.from.value, t = r.loose.value, n = e && c.nodes.get(e.node);
			if (!e || !n || !t) return null;
			let i = c.portAt(n, e.port, e.side), a = s.over.value, o = a && c.nodes.get(a.node), u = a && o ? c.portAt(o, a.port, a.side) : t, [d, f] = e.side === "out" ? [i, u] : [u, i], p = (e.side === "out" ? n.facts.kind?.outputs : n.facts.kind?.inputs)?.find((t) => t.name === e.port)?.sort ?? "any";
			return {
				path: zt({
					x1: d.x,
					y1: d.y,
					x2: f.x,
					y2: f.y
				}),
				colour: `var(--t-${p}, var(--t-any))`,
				end: u
			};
		});
		return (e, n) => (v(), a("svg", Ks, [
			E(r).rectangle.value ? (v(), a("rect", f({
				key: 0,
				class: "rectangle"
			}, E(r).rectangle.value), null, 16)) : i("", !0),
			(v(!0), a(t, null, x(E(r).guides.value, (e) => (v(), a("line", {
				key: `${e.axis} ${e.at}`,
				class: "guide",
				x1: e.axis === "x" ? e.at : e.from,
				x2: e.axis === "x" ? e.at : e.to,
				y1: e.axis === "x" ? e.from : e.at,
				y2: e.axis === "x" ? e.to : e.at
			}, null, 8, qs))), 128)),
			u.value ? (v(), a(t, { key: 1 }, [o("path", {
				class: "loose",
				d: u.value.path,
				stroke: u.value.colour
			}, null, 8, Js), o("circle", {
				cx: u.value.end.x,
				cy: u.value.end.y,
				r: "5",
				fill: u.value.colour
			}, null, 8, Ys)], 64)) : i("", !0)
		]));
	}
}), Zs = {
	class: "people",
	"aria-hidden": "true"
}, Qs = /* @__PURE__ */ l({
	__name: "PeopleLayer",
	setup(e) {
		let r = M(), i = Ce(), s = n(() => {
			let { x: e, y: t, zoom: n } = i.viewport.value;
			return r.people.value.flatMap(({ client: r, name: i, colour: a, cursor: o }) => o ? [{
				client: r,
				name: i,
				colour: a,
				place: `translate(${o[0] * n + e}px, ${o[1] * n + t}px)`
			}] : []);
		});
		return (e, n) => (v(), a("div", Zs, [(v(!0), a(t, null, x(s.value, (e) => (v(), a("div", {
			key: e.client,
			class: "person",
			style: h({
				transform: e.place,
				"--colour": e.colour
			})
		}, [n[0] ||= o("svg", {
			width: "14",
			height: "16",
			viewBox: "0 0 14 16"
		}, [o("path", {
			d: "M1 1l12 6-5.5 1.5L5 14z",
			fill: "var(--colour)",
			stroke: "#fff"
		})], -1), o("span", null, T(e.name), 1)], 4))), 128))]));
	}
}), $s = {
	class: "zoom-bar",
	role: "toolbar",
	"aria-label": "View"
}, ec = ["aria-label"], tc = ["aria-pressed"], nc = /* @__PURE__ */ l({
	__name: "ZoomBar",
	setup(e) {
		let t = Ce(), r = n(() => Math.round(t.viewport.value.zoom * 100));
		return (e, n) => (v(), a("div", $s, [
			o("button", {
				type: "button",
				"aria-label": "Zoom out",
				title: "Zoom out",
				onClick: n[0] ||= (e) => E(t).canvas?.zoomBy(1 / 1.25)
			}, "−"),
			o("button", {
				type: "button",
				class: "percent",
				title: "Show at 100 %",
				"aria-label": `Zoom is ${r.value} %, show at 100 %`,
				onClick: n[1] ||= (e) => E(t).canvas?.zoomTo(1)
			}, T(r.value) + " %", 9, ec),
			o("button", {
				type: "button",
				"aria-label": "Zoom in",
				title: "Zoom in",
				onClick: n[2] ||= (e) => E(t).canvas?.zoomBy(1.25)
			}, "+"),
			o("button", {
				type: "button",
				title: "Show everything",
				onClick: n[3] ||= (e) => E(t).canvas?.fit()
			}, "Fit"),
			o("button", {
				type: "button",
				title: "Arrange the nodes along their wires",
				onClick: n[4] ||= (e) => E(t).canvas?.tidy()
			}, "Tidy"),
			o("button", {
				type: "button",
				"aria-pressed": E(t).outline.value,
				title: "The flow as a list",
				onClick: n[5] ||= (e) => E(t).outline.value = !E(t).outline.value
			}, "Outline", 8, tc)
		]));
	}
}), rc = /* @__PURE__ */ l({
	__name: "FamilyChip",
	props: { family: {} },
	setup(e) {
		let t = e, r = {
			text: "T",
			number: "#",
			logic: "?",
			json: "{}",
			table: "▦",
			chart: "▥",
			report: "¶",
			git: "g",
			code: "</>",
			local: "ƒ"
		}, i = n(() => r[t.family] ?? (t.family.slice(0, 1).toUpperCase() || "?")), o = n(() => `var(--f-${t.family.replace(/[^a-z0-9_-]/gi, "")}, var(--f-other))`);
		return (e, t) => (v(), a("span", {
			class: "chip",
			style: h({ background: o.value }),
			"aria-hidden": "true"
		}, T(i.value), 5));
	}
}), ic = ["onKeydown"], ac = ["title"], oc = /* @__PURE__ */ l({
	__name: "NodeName",
	props: { node: {} },
	setup(e) {
		let t = e, r = M(), i = R(), o = n(() => i.renaming.value === t.node), s = b(""), c = b(null);
		O(o, async (e) => {
			e && (s.value = t.node, await p(), c.value?.focus(), c.value?.select());
		}, { immediate: !0 });
		async function l() {
			if (!o.value) return;
			i.renaming.value = null;
			let e = s.value.trim();
			i.elementOf(t.node)?.focus({ preventScroll: !0 }), e !== "" && e !== t.node && (await r.command("rename", {
				node: t.node,
				to: e
			}), await p(), i.elementOf(e)?.focus({ preventScroll: !0 }));
		}
		function u() {
			i.renaming.value = null, i.elementOf(t.node)?.focus({ preventScroll: !0 });
		}
		return (t, n) => o.value ? k((v(), a("input", {
			key: 0,
			ref_key: "input",
			ref: c,
			"onUpdate:modelValue": n[0] ||= (e) => s.value = e,
			class: "rename",
			"aria-label": "Name of the node",
			spellcheck: "false",
			autocomplete: "off",
			onKeydown: [A(j(l, ["stop"]), ["enter"]), A(j(u, ["stop"]), ["escape"])],
			onBlur: l
		}, null, 40, ic)), [[D, s.value]]) : (v(), a("b", {
			key: 1,
			class: "name",
			title: e.node,
			onDblclick: n[1] ||= j((t) => E(i).renaming.value = e.node, ["stop"])
		}, T(e.node), 41, ac));
	}
}), sc = {
	key: 0,
	class: "value",
	"data-testid": "node-output"
}, cc = {
	key: 0,
	class: "error"
}, lc = {
	key: 0,
	class: "caption"
}, uc = { class: "caption" }, dc = { key: 2 }, fc = ["src"], pc = { class: "caption" }, mc = { key: 3 }, hc = { key: 4 }, gc = /* @__PURE__ */ l({
	__name: "NodeOutput",
	props: {
		run: {},
		outputs: {}
	},
	setup(e) {
		let r = e, c = n(() => {
			let { preview: e } = r.run;
			return (r.outputs.length > 1 && typeof e == "object" && e && !Array.isArray(e) ? r.outputs.map(({ name: t }) => [t, e[t]]) : [["", e]]).flatMap(([e, t]) => {
				let n = gr(t);
				return n ? [[e, n]] : [];
			});
		});
		return (n, r) => c.value.length > 0 || e.run.error ? (v(), a("div", sc, [e.run.error ? (v(), a("p", cc, T(e.run.error.split("\n")[0]), 1)) : i("", !0), (v(!0), a(t, null, x(c.value, ([e, n]) => (v(), a(t, { key: e }, [n.sort === "text" || n.sort === "number" ? (v(), a("p", {
			key: 0,
			class: m([n.sort, { named: e }])
		}, [e ? (v(), a("span", lc, T(e), 1)) : i("", !0), s(" " + T(n.text), 1)], 2)) : n.sort === "table" ? (v(), a(t, { key: 1 }, [o("table", null, [o("thead", null, [o("tr", null, [(v(!0), a(t, null, x(n.columns, (e) => (v(), a("th", { key: e }, T(e), 1))), 128))])]), o("tbody", null, [(v(!0), a(t, null, x(n.rows, (e, n) => (v(), a("tr", { key: n }, [(v(!0), a(t, null, x(e, (e, t) => (v(), a("td", {
			key: t,
			class: m({ right: typeof e == "number" })
		}, T(E(_r)(e)), 3))), 128))]))), 128))])]), o("p", uc, T(n.height.toLocaleString("en")) + " rows", 1)], 64)) : n.sort === "image" ? (v(), a("figure", dc, [n.source ? (v(), a("img", {
			key: 0,
			src: n.source,
			alt: "The picture that this node made",
			draggable: "false"
		}, null, 8, fc)) : i("", !0), o("figcaption", pc, T(n.caption || "picture"), 1)])) : n.sort === "facts" ? (v(), a("dl", mc, [(v(!0), a(t, null, x(n.facts, ([e, n]) => (v(), a(t, { key: e }, [o("dt", null, T(e), 1), o("dd", null, T(n), 1)], 64))), 128))])) : (v(), a("pre", hc, T(n.text), 1))], 64))), 128))])) : i("", !0);
	}
}), _c = [
	"data-node",
	"data-port",
	"data-side",
	"data-type",
	"tabindex",
	"aria-label",
	"aria-pressed",
	"aria-disabled"
], vc = {
	key: 0,
	class: "label"
}, yc = ["title"], bc = /* @__PURE__ */ l({
	__name: "NodePort",
	props: {
		node: {},
		facts: {},
		side: {},
		focusable: { type: Boolean },
		labelled: { type: Boolean }
	},
	setup(e) {
		let t = e, r = R(), s = n(() => r.wiring.verdict(t.node, t.facts.name, t.side)), c = n(() => {
			let e = r.wiring.over.value;
			return e?.node === t.node && e.port === t.facts.name && e.side === t.side;
		}), l = n(() => {
			let { label: e, type: n, linked: r, parameter: i } = t.facts, a = i ? `, reads ${i}` : r ? ", connected" : "";
			return `${t.side === "in" ? "Input" : "Output"} ${e} of ${t.node}, ${n}${a}`;
		});
		return (t, n) => (v(), a("span", {
			class: m(["port", [
				e.side,
				s.value,
				{
					aimed: c.value,
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
			"aria-label": l.value,
			"aria-pressed": s.value === "source",
			"aria-disabled": s.value === "refused"
		}, [
			o("i", {
				class: "dot",
				style: h({ background: `var(--t-${e.facts.sort}, var(--t-any))` })
			}, null, 4),
			e.labelled ? i("", !0) : (v(), a("span", vc, T(e.facts.label), 1)),
			e.facts.parameter && !e.labelled ? (v(), a("span", {
				key: 1,
				class: "parameter",
				title: `Reads the parameter ${e.facts.parameter}`
			}, T(e.facts.parameter), 9, yc)) : i("", !0)
		], 10, _c));
	}
}), xc = ["title"], Sc = { class: "name" }, Cc = ["tabindex"], wc = [
	"checked",
	"tabindex",
	"data-field"
], Tc = [
	"value",
	"tabindex",
	"data-field"
], Ec = ["value"], Dc = ["value"], Oc = [
	"inputmode",
	"placeholder",
	"tabindex",
	"data-field",
	"aria-required"
], kc = ["tabindex"], Ac = /* @__PURE__ */ l({
	__name: "NodeSetting",
	props: {
		node: {},
		port: {},
		setting: {},
		focusable: { type: Boolean }
	},
	setup(e) {
		let r = e, s = M(), c = Ce(), l = R(), u = b(r.setting.text), d = b(!1);
		O(() => r.setting.text, (e) => {
			d.value || (u.value = e);
		});
		let f = n(() => r.setting.expression ? "text" : r.setting.field.control), p = n(() => r.setting.field.choices.map((e) => e === null ? "" : String(e))), h = n(() => (r.setting.text || r.setting.placeholder).toLowerCase() === "true"), g = n(() => r.setting.text || r.setting.placeholder);
		function _() {
			d.value = !0, l.mounting.pin(r.node);
		}
		function y() {
			d.value && (d.value = !1, l.mounting.unpin(r.node), S(u.value));
		}
		function S(e) {
			e !== r.setting.text && s.command("set_field", {
				node: r.node,
				port: r.port.name,
				text: e
			});
		}
		function C(e) {
			e.key === "Escape" && (u.value = r.setting.text), (e.key === "Escape" || e.key === "Enter") && (e.stopPropagation(), l.elementOf(r.node)?.focus({ preventScroll: !0 }));
		}
		function w() {
			s.selection.only(r.node), c.inspector.value = !0, c.inspectorTab.value = "settings";
		}
		return (n, r) => (v(), a("label", {
			class: m(["setting", { code: e.setting.expression }]),
			title: e.port.help || e.port.label
		}, [o("span", Sc, T(e.port.label), 1), e.port.parameter ? (v(), a("button", {
			key: 0,
			type: "button",
			class: "parameter",
			tabindex: e.focusable ? 0 : -1,
			onClick: w
		}, T(e.port.parameter), 9, Cc)) : f.value === "boolean" ? (v(), a("input", {
			key: 1,
			type: "checkbox",
			checked: h.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: r[0] ||= (e) => S(e.target.checked ? "true" : "false")
		}, null, 40, wc)) : f.value === "choice" ? (v(), a("select", {
			key: 2,
			value: g.value,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			onChange: r[1] ||= (e) => S(e.target.value)
		}, [p.value.includes(g.value) ? i("", !0) : (v(), a("option", {
			key: 0,
			value: g.value
		}, T(g.value || "choose"), 9, Ec)), (v(!0), a(t, null, x(p.value, (e) => (v(), a("option", {
			key: e,
			value: e
		}, T(e), 9, Dc))), 128))], 40, Tc)) : E(xn)(e.setting) ? k((v(), a("input", {
			key: 3,
			"onUpdate:modelValue": r[2] ||= (e) => u.value = e,
			type: "text",
			inputmode: f.value === "number" || f.value === "integer" ? "decimal" : "text",
			placeholder: e.setting.placeholder,
			tabindex: e.focusable ? 0 : -1,
			"data-field": e.port.name,
			"aria-required": e.port.required,
			spellcheck: "false",
			autocomplete: "off",
			onFocus: _,
			onBlur: y,
			onKeydown: C
		}, null, 40, Oc)), [[D, u.value]]) : (v(), a("button", {
			key: 4,
			type: "button",
			class: "more",
			tabindex: e.focusable ? 0 : -1,
			onClick: w
		}, T(e.setting.text || e.setting.placeholder || "set…"), 9, kc))], 10, xc));
	}
}), jc = {
	waiting: "",
	running: "◐",
	retrying: "↻",
	finished: "✓",
	failed: "✕",
	skipped: "⊘",
	cached: "◔",
	cancelled: "◼"
};
function Mc(e) {
	return !e || e.state === "waiting" ? null : {
		sign: jc[e.state] ?? "",
		text: Nc(e),
		long: [
			e.state,
			e.message,
			e.why,
			e.error
		].filter(Boolean).join(", ")
	};
}
function Nc(e) {
	switch (e.state) {
		case "running": return e.progress === null || e.progress === void 0 ? "running" : `${Math.round(e.progress * 100)} %`;
		case "retrying": return e.message || "retry";
		case "finished": return e.duration_s === null || e.duration_s === void 0 ? "done" : Pc(e.duration_s);
		default: return e.state;
	}
}
function Pc(e) {
	if (e < 5e-4) return "0 ms";
	if (e < .1) return `${Math.round(e * 1e3)} ms`;
	if (e < 10) return `${e.toFixed(2)} s`;
	if (e < 60) return `${e.toFixed(1)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
// src/canvas/nodes/NodeView.vue?vue&type=script&setup=true&lang.ts
var Fc = [
	"data-node-id",
	"data-kind",
	"data-state",
	"aria-label",
	"aria-current"
], Ic = ["title"], Lc = { class: "names" }, Rc = { key: 0 }, zc = ["title"], Bc = ["title"], Vc = ["title"], Hc = ["aria-label", "aria-valuenow"], Uc = { class: "rows" }, Wc = ["tabindex", "aria-expanded"], Gc = {
	key: 0,
	class: "excerpt"
}, Kc = {
	key: 2,
	class: "folded"
}, qc = ["data-of"], Jc = /* @__PURE__ */ l({
	__name: "NodeView",
	props: {
		id: {},
		problems: {},
		other: {}
	},
	setup(e) {
		let s = e, l = M(), u = Ce(), d = R(), f = b(null), p = n(() => d.scene.facts.get(s.id)), y = n(() => l.states.get(s.id)), S = n(() => Mc(y.value)), C = n(() => l.selection.nodes.has(s.id)), w = n(() => p.value ? Ft(p.value.node, p.value.kind) : ""), ee = n(() => p.value ? Pt(p.value.node, p.value.kind) : "other"), D = n(() => p.value !== void 0 && !p.value.kind && p.value.node.kind !== "code"), O = n(() => u.plan.value?.[s.id]), k = n(() => {
			let e = u.compare.value;
			return e ? e.added.has(s.id) ? "added" : e.changed.has(s.id) ? "changed" : "" : "";
		}), A = n(() => [
			s.id,
			w.value,
			p.value?.disabled ? "put aside" : "",
			S.value?.long,
			s.problems?.text
		].filter(Boolean).join(", "));
		function j() {
			let e = p.value;
			e && d.changePlaces([s.id], (e) => ({
				...e,
				open: !e.open
			}), e.place.open ? "Show fewer settings" : "Show all settings");
		}
		return _(() => f.value && d.mounted(s.id, f.value)), g(() => f.value && d.unmounted(s.id, f.value)), (n, s) => p.value ? (v(), a("div", {
			key: 0,
			ref_key: "element",
			ref: f,
			class: m(["node", [k.value, {
				selected: C.value,
				disabled: p.value.disabled,
				collapsed: p.value.place.collapsed,
				unknown: D.value,
				stale: O.value?.action === "run" && y.value?.state !== "running"
			}]]),
			style: h({
				width: `${p.value.place.width ?? 212}px`,
				"--tint": p.value.place.colour || void 0,
				"--other": e.other
			}),
			"data-testid": "node",
			"data-node-id": e.id,
			"data-kind": p.value.node.kind,
			"data-state": y.value?.state ?? "idle",
			role: "group",
			tabindex: "0",
			"aria-label": A.value,
			"aria-current": C.value ? "true" : void 0
		}, [
			o("header", { title: p.value.kind?.summary }, [
				c(rc, { family: ee.value }, null, 8, ["family"]),
				o("div", Lc, [c(oc, { node: e.id }, null, 8, ["node"]), p.value.place.collapsed ? i("", !0) : (v(), a("small", Rc, T(p.value.disabled ? "put aside · " : "") + T(D.value ? `unknown kind ${p.value.node.kind}` : w.value), 1))]),
				e.problems ? (v(), a("span", {
					key: 0,
					class: m(["badge", e.problems.worst]),
					title: e.problems.text
				}, T(e.problems.count > 1 ? e.problems.count : "!"), 11, zc)) : i("", !0),
				S.value ? (v(), a("span", {
					key: 1,
					class: "state",
					style: h({ color: `var(--${E(Gt)(y.value.state)})` }),
					title: S.value.long
				}, T(S.value.sign) + " " + T(S.value.text), 13, Bc)) : O.value ? (v(), a("span", {
					key: 2,
					class: "state",
					title: O.value.why
				}, T(O.value.action === "run" ? "◌ stale" : `◔ ${O.value.action}`), 9, Vc)) : i("", !0)
			], 8, Ic),
			y.value?.state === "running" ? (v(), a("div", {
				key: 0,
				class: m(["progress", { endless: y.value.progress == null }]),
				role: "progressbar",
				"aria-label": `Progress of ${e.id}`,
				"aria-valuenow": y.value.progress == null ? void 0 : Math.round(y.value.progress * 100)
			}, [o("i", { style: h(y.value.progress == null ? void 0 : { width: `${y.value.progress * 100}%` }) }, null, 4)], 10, Hc)) : i("", !0),
			p.value.place.collapsed ? (v(), a("span", Kc, [(v(!0), a(t, null, x(p.value.rows.rows.filter((e) => e.input), (t) => (v(), r(bc, {
				key: t.input.name,
				node: e.id,
				facts: t.input,
				side: "in",
				focusable: !1,
				labelled: ""
			}, null, 8, ["node", "facts"]))), 128)), (v(!0), a(t, null, x(p.value.rows.rows.filter((e) => e.output), (t) => (v(), r(bc, {
				key: t.output.name,
				node: e.id,
				facts: t.output,
				side: "out",
				focusable: !1,
				labelled: ""
			}, null, 8, ["node", "facts"]))), 128))])) : (v(), a(t, { key: 1 }, [
				o("div", Uc, [(v(!0), a(t, null, x(p.value.rows.rows, (t, n) => (v(), a("div", {
					key: t.input?.name ?? `out ${t.output?.name ?? n}`,
					class: "row"
				}, [
					t.input ? (v(), r(bc, {
						key: 0,
						node: e.id,
						facts: t.input,
						side: "in",
						focusable: C.value,
						labelled: t.setting !== null
					}, null, 8, [
						"node",
						"facts",
						"focusable",
						"labelled"
					])) : i("", !0),
					t.input && t.setting ? (v(), r(Ac, {
						key: 1,
						node: e.id,
						port: t.input,
						setting: t.setting,
						focusable: C.value
					}, null, 8, [
						"node",
						"port",
						"setting",
						"focusable"
					])) : i("", !0),
					t.output ? (v(), r(bc, {
						key: 2,
						node: e.id,
						facts: t.output,
						side: "out",
						focusable: C.value
					}, null, 8, [
						"node",
						"facts",
						"focusable"
					])) : i("", !0)
				]))), 128)), p.value.rows.hidden.length > 0 || p.value.place.open ? (v(), a("button", {
					key: 0,
					type: "button",
					class: "fold",
					tabindex: C.value ? 0 : -1,
					"aria-expanded": p.value.place.open === !0,
					onClick: j
				}, T(p.value.place.open ? "fewer" : `${p.value.rows.hidden.length} more`), 9, Wc)) : i("", !0)]),
				p.value.rows.excerpt.length > 0 ? (v(), a("pre", Gc, T(p.value.rows.excerpt.join("\n")), 1)) : i("", !0),
				y.value ? (v(), r(gc, {
					key: 1,
					run: y.value,
					outputs: p.value.kind?.outputs ?? []
				}, null, 8, ["run", "outputs"])) : i("", !0)
			], 64)),
			o("i", {
				class: "resize",
				"data-resize": "node",
				"data-of": e.id
			}, null, 8, qc)
		], 14, Fc)) : i("", !0);
	}
}), Yc = {
	error: 0,
	warning: 1,
	info: 2
};
function Xc(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { node: n, nodes: r, severity: i, message: a } of e) for (let e of /* @__PURE__ */ new Set([n, ...r ?? []])) {
		if (!e) continue;
		let n = t.get(e);
		n ? (n.count++, n.text += `\n${a}`, Yc[i] < Yc[n.worst] && (n.worst = i)) : t.set(e, {
			count: 1,
			worst: i,
			text: a
		});
	}
	return t;
}
// src/canvas/presence.ts
var Zc = 50, Qc = 200, $c = class {
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
		this.timer ??= setTimeout(() => this.send(), Zc);
	}
	stop() {
		clearTimeout(this.timer);
	}
	send() {
		this.timer = void 0;
		let e = this.cursor && [Math.round(this.cursor.x), Math.round(this.cursor.y)], t = [...this.editor.selection.nodes].slice(0, Qc), n = JSON.stringify([e, t]);
		n !== this.sent && (this.sent = n, this.editor.connection.presence(e, t));
	}
}, el = {
	class: "said",
	role: "status",
	"aria-live": "polite"
}, tl = /* @__PURE__ */ l({
	__name: "CanvasView",
	setup(e) {
		let i = M(), s = Ce(), l = new Un(i, s), u = new $c(i);
		y(Wn, l);
		let d = b(null), f = b(null), p = b(null), C = b(null), w = n(() => Xc(i.problems.value)), ee = n(() => new Map(i.people.value.flatMap((e) => e.selection.map((t) => [t, e.colour])))), D = new ResizeObserver(() => l.resize()), k = new MutationObserver(() => {
			l.themeChanged(), C.value?.draw();
		});
		function A(e) {
			l.pointers.move(e);
			let t = l.viewport.toCanvas(e.clientX, e.clientY);
			if (u.point(t), l.pointers.busy || e.pointerType === "touch") return;
			l.wiring.from.value && (l.overlay.loose.value = t);
			let n = e.target.closest("[data-port]"), r = n ? null : lt(l, e.target, t);
			l.hover.at.value = {
				x: e.clientX,
				y: e.clientY
			}, l.hover.port.value = n ? L(n) : null, l.hover.wire.value = r?.sort === "wire" ? r.wire.key : null;
		}
		function te() {
			u.point(null), l.hover.wire.value = null, l.hover.port.value = null;
		}
		function ne(e) {
			let { viewport: t } = l, n = e.deltaMode === 1 ? 16 : 1;
			e.ctrlKey || e.metaKey ? t.zoomAt(e.clientX, e.clientY, t.zoom * Math.exp(-e.deltaY * n * (Math.abs(e.deltaY) < 40 ? .01 : .0022))) : e.shiftKey && e.deltaX === 0 ? t.panBy(-e.deltaY * n, 0) : t.panBy(-e.deltaX * n, -e.deltaY * n);
		}
		function re(e) {
			e.defaultPrevented || (e.key === " " && e.target === d.value && (l.pointers.space = !0, l.cursor.value = "grab", e.preventDefault()), Qn(l, e) && (e.preventDefault(), e.stopPropagation()));
		}
		function ie(e) {
			e.key === " " && l.pointers.space && (l.pointers.space = !1, l.cursor.value = "");
		}
		function ae(e) {
			let t = l.viewport.toCanvas(e.clientX, e.clientY), n = lt(l, e.target, t);
			if (n.sort !== "empty" && n.sort !== "wire") return;
			let r = n.sort === "wire" ? n.wire.key : null;
			s.quickAdd.value = {
				at: [t.x, t.y],
				screen: [e.clientX, e.clientY],
				connect: null,
				link: r
			};
		}
		function oe(e) {
			if (e.target.closest("input, textarea") || (e.preventDefault(), e.button === 2 && e.detail !== 0)) return;
			let t = document.activeElement, n = t?.getBoundingClientRect(), r = {
				x: n ? n.x + 20 : e.clientX,
				y: n ? n.y + 20 : e.clientY
			}, i = l.viewport.toCanvas(r.x, r.y);
			l.choice.openMenu(lt(l, t, i), {
				screen: r,
				at: i,
				shift: !1,
				alt: !1,
				control: !1
			});
		}
		function se(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && (l.mounting.pin(t), !l.pointers.busy && e.target.matches(":focus-visible") && l.reveal(t, () => void 0));
		}
		function ce(e) {
			let t = e.target.closest("[data-node-id]")?.dataset.nodeId;
			t !== void 0 && l.mounting.unpin(t);
		}
		return O([i.selection.nodes], () => u.later()), O(l.wiring.from, (e) => {
			e || (l.overlay.loose.value = null);
		}), _(() => {
			if (d.value && f.value && p.value) {
				l.attach(d.value, f.value, p.value), D.observe(d.value);
				for (let e of [document.documentElement, document.body]) k.observe(e, { attributeFilter: ["class", "data-theme"] });
				s.canvas = Ue(l);
			}
		}), g(() => {
			s.canvas = null, D.disconnect(), k.disconnect(), u.stop(), l.detach();
		}), (e, n) => (v(), a("div", {
			ref_key: "root",
			ref: d,
			class: m(["te-canvas", { connecting: E(l).wiring.from.value }]),
			style: h({ cursor: E(l).cursor.value }),
			"data-testid": "canvas",
			role: "application",
			"aria-label": "Canvas of the flow",
			"aria-roledescription": "canvas",
			tabindex: "0",
			onPointerdown: n[4] ||= (e) => E(l).pointers.down(e),
			onPointermove: A,
			onPointerup: n[5] ||= (e) => E(l).pointers.up(e),
			onPointercancel: n[6] ||= (e) => E(l).pointers.lost(e),
			onPointerleave: te,
			onWheel: j(ne, ["prevent"]),
			onKeydown: re,
			onKeyup: ie,
			onDblclick: ae,
			onContextmenu: oe,
			onFocusin: se,
			onFocusout: ce,
			onDragover: n[7] ||= (e) => E(Jn)(E(l), e),
			onDragleave: n[8] ||= (e) => E(l).hover.wire.value = null,
			onDrop: n[9] ||= (e) => E(Yn)(E(l), e)
		}, [
			o("canvas", {
				ref_key: "surface",
				ref: p,
				class: "surface",
				"aria-hidden": "true"
			}, null, 512),
			o("div", {
				ref_key: "world",
				ref: f,
				class: "world"
			}, [
				(v(!0), a(t, null, x(E(i).drawing.groups.visible, ([e, t]) => (v(), r(fr, {
					id: e,
					key: e,
					group: t
				}, null, 8, ["id", "group"]))), 128)),
				(v(!0), a(t, null, x(E(i).drawing.notes.visible, ([e, t]) => (v(), r(Gs, {
					id: e,
					key: e,
					note: t
				}, null, 8, ["id", "note"]))), 128)),
				(v(!0), a(t, null, x(E(l).mounting.shown.value, (e) => (v(), r(Jc, {
					id: e,
					key: e,
					problems: w.value.get(e),
					other: ee.value.get(e)
				}, null, 8, [
					"id",
					"problems",
					"other"
				]))), 128)),
				c(Xs)
			], 512),
			c(Qs),
			c(Cr),
			S(e.$slots, "default"),
			c(nc, {
				onPointerdown: n[0] ||= j(() => {}, ["stop"]),
				onDblclick: n[1] ||= j(() => {}, ["stop"])
			}),
			c(kr, {
				ref_key: "minimap",
				ref: C,
				onPointerdown: n[2] ||= j(() => {}, ["stop"]),
				onDblclick: n[3] ||= j(() => {}, ["stop"])
			}, null, 512),
			o("div", el, T(E(l).said.value), 1)
		], 38));
	}
}), nl = [
	"#c2410c",
	"#0f766e",
	"#7c3aed",
	"#be185d",
	"#1d4ed8",
	"#4d7c0f",
	"#a16207",
	"#0e7490"
];
function rl(e, t) {
	try {
		return (e === "local" ? localStorage : sessionStorage).getItem(t);
	} catch {
		return null;
	}
}
function il(e, t, n) {
	try {
		(e === "local" ? localStorage : sessionStorage).setItem(t, n);
	} catch {}
}
function al() {
	return [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12))].map((e) => e.toString(16).padStart(2, "0")).join("");
}
function ol() {
	let e = rl("session", "treadle.client") ?? al();
	il("session", "treadle.client", e);
	let t = nl[[...e].reduce((e, t) => e + t.charCodeAt(0), 0) % nl.length] ?? "#1d4ed8";
	return {
		client: e,
		name: rl("local", "treadle.name") ?? `Guest ${e.slice(0, 4)}`,
		colour: rl("local", "treadle.colour") ?? t
	};
}
function sl(e) {
	let t = `treadle.pending.${e}.${location.pathname}`;
	return {
		load: () => rl("session", t),
		save: (e) => il("session", t, e)
	};
}
// src/FlowEditor.vue?vue&type=script&setup=true&lang.ts
var cl = { class: "treadle-editor" }, ll = /* @__PURE__ */ l({
	__name: "FlowEditor",
	emits: ["send"],
	setup(e, { expose: t, emit: n }) {
		let r = n, i = ol(), o = new ye(i, { send: (e) => r("send", e) }, sl(i.client)), s = new xe();
		return y(be, o), y(Se, s), t({
			receive: (e) => o.receive(e),
			connected: () => o.connection.hello(o.ready.value ? o.drawing.revision : null),
			lost: () => o.connection.lost()
		}), _(() => {
			o.connection.hello(null), o.catalogue.load().catch((e) => {
				o.tell("error", "The list of nodes could not be loaded.", "Reload the page."), console.warn(e);
			});
		}), g(() => o.connection.lost()), (e, t) => (v(), a("div", cl, [c(tl)]));
	}
});
export { ll as default };
