import { computed as e, inject as t, ref as n, shallowReactive as r, shallowRef as i, toRaw as a } from "vue";
// src/store/connection.ts
var o = class extends Error {
	refusal;
	constructor(e) {
		super(e.message), this.refusal = e;
	}
}, s = /* @__PURE__ */ new Set(["run"]), c = /* @__PURE__ */ new Set([
	"fits",
	"form",
	"copy",
	"converters",
	"replacements",
	"expressions"
]), l = class {
	person;
	transport;
	keep;
	inside = [];
	online = n(!0);
	waiting = i(0);
	pending = [];
	seq = 0;
	question = 0;
	questions = /* @__PURE__ */ new Map();
	constructor(e, t, n) {
		this.person = e, this.transport = t, this.keep = n, this.restore();
	}
	get unanswered() {
		return this.pending;
	}
	edit(e, t = this.inside) {
		let n = t.length > 0 && (e.type === "change" || e.type === "command") ? { inside: [...t] } : {}, r = {
			...e,
			...n,
			seq: ++this.seq
		};
		return this.pending.push(r), this.kept(), this.online.value && this.transport.send([r]), r;
	}
	presence(e, t) {
		this.online.value && this.inside.length === 0 && this.transport.send([{
			type: "presence",
			cursor: e,
			selection: t
		}]);
	}
	ask(e, t = {}) {
		if (!this.online.value) return Promise.reject(new o({
			message: "The server cannot be reached.",
			fix: "Wait until it is back."
		}));
		let n = ++this.question;
		return new Promise((r, i) => {
			let a = this.inside.length > 0 && c.has(e), o = {
				type: "ask",
				id: n,
				what: e,
				args: a ? {
					...t,
					inside: [...this.inside]
				} : t
			};
			this.questions.set(n, {
				message: o,
				resolve: r,
				reject: i
			}), this.transport.send([o]);
		});
	}
	hello(e) {
		this.online.value = !0;
		let { client: t, name: n, colour: r } = this.person, i = [...this.questions.values()].map((e) => e.message).filter((e) => s.has(e.what));
		this.transport.send([{
			type: "hello",
			client: t,
			name: n,
			colour: r,
			revision: e,
			pending: [...this.pending]
		}, ...i]);
	}
	lost() {
		this.online.value = !1;
		for (let [e, t] of this.questions) s.has(t.message.what) || (this.questions.delete(e), t.reject(new o({
			message: "The connection was lost.",
			fix: "Try again when it is back."
		})));
	}
	settle(e) {
		switch (e.type) {
			case "welcome": return this.seq = Math.max(this.seq, e.acknowledged), this.acknowledge((t) => t.seq > e.acknowledged), !1;
			case "patch":
				if (e.client === this.person.client && e.seq !== null) {
					let { seq: t } = e;
					this.acknowledge((e) => e.seq !== t);
				}
				return !1;
			case "refused":
			case "done": return this.acknowledge((t) => t.seq !== e.seq), !1;
			case "answer": {
				let t = this.questions.get(e.id);
				return this.questions.delete(e.id), e.error ? t?.reject(new o(e.error)) : t?.resolve(e.result ?? null), !0;
			}
			default: return !1;
		}
	}
	beginAnew() {
		this.seq = 0, this.pending = [], this.kept();
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
// src/store/address.ts
function u() {
	return window.path_prefix ?? "";
}
// src/store/blocks.ts
var ee = "inside", d = /* @__PURE__ */ new WeakMap();
function f(e, t) {
	if (!t || !e.arms?.length) return t;
	let n = d.get(e);
	if (n?.of === t) return n.kind;
	let r = {
		...t,
		inputs: g(e, t),
		outputs: _(e)
	};
	return d.set(e, {
		of: t,
		kind: r
	}), r;
}
function p(e, t) {
	let [n = "", r = ""] = t.name.split("_");
	switch (n) {
		case "then": return r ? `else if${r === "2" ? "" : ` ${Number(r) - 1}`}` : "then";
		case "case": return t.head === "_" ? "otherwise" : `case ${t.head ?? ""}`;
		case "except": return `on ${t.head || "any error"}`;
		case "body": return m[e]?.(t.head ?? "") ?? n;
		default: return n;
	}
}
var m = {
	for: (e) => `each ${e || "item"}`,
	while: () => "each round",
	try: () => "try",
	with: (e) => `with ${e}`
};
function h(e, t) {
	return e.kind === "for" ? "Variable" : e.kind === "with" ? "Enter" : t.name.startsWith("case") ? "Pattern" : t.name.startsWith("except") ? "Error" : "";
}
function g(e, t) {
	let [n] = t.inputs;
	return !n || e.kind !== "if" ? t.inputs : [n, ...(e.arms ?? []).filter((e) => e.name.startsWith("then_")).map((e) => e.name.slice(5)).map((e) => {
		let t = `condition_${e}`;
		return {
			...n,
			name: t,
			field: {
				...n.field,
				name: t
			}
		};
	})];
}
function _(e) {
	let t = (e.arms ?? []).map((t) => ({
		name: t.name,
		label: p(e.kind, t),
		type: "what runs in it",
		sort: "any",
		help: "What hangs on it runs in this arm."
	})), n = (e.outputs ?? []).map((e) => ({
		name: e,
		type: "anything",
		sort: "any",
		help: ""
	}));
	return [...t, ...n];
}
// src/store/catalogue.ts
var v = class {
	local;
	listed = i([]);
	families = i([]);
	loaded = i(!1);
	byName = e(() => new Map(this.listed.value.map((e) => [e.kind, e])));
	constructor(e) {
		this.local = e;
	}
	find(e) {
		return this.local.value[e] ?? this.byName.value.get(e);
	}
	of(e) {
		return f(e, this.find(e.kind));
	}
	async load(e = `${u()}/api/kinds`) {
		let t = await fetch(e, { headers: { accept: "application/json" } });
		if (!t.ok) throw Error(`the catalogue did not come: ${t.status}`);
		this.take(await t.json());
	}
	take(e) {
		this.listed.value = e.kinds, this.families.value = e.families, this.loaded.value = !0;
	}
};
// src/store/link.ts
function y(e) {
	return e.links.map(([t, n, r, i]) => b(t, n, e.id, r, i));
}
function b(e, t, n, r, i) {
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
function x({ source: e, sourcePort: t, target: n, targetPort: r, path: i }) {
	return {
		source: e,
		source_port: t,
		target: n,
		target_port: r,
		path: [...i]
	};
}
// src/store/aside.ts
function te(e) {
	let t = /* @__PURE__ */ new Map();
	if (typeof e != "object" || !e || Array.isArray(e)) return t;
	for (let [n, r] of Object.entries(e)) {
		if (typeof r?.node?.kind != "string") continue;
		let e = (r.links ?? []).map((e) => b(e.source, e.source_port, e.target, e.target_port, e.path ?? [])), i = e.filter((e) => e.target === n).map((e) => [
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
var S = class {
	visible = r(/* @__PURE__ */ new Map());
	confirmed = /* @__PURE__ */ new Map();
	predictions = [];
	get raw() {
		return a(this.visible);
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
};
// src/store/pins.ts
function ne(e) {
	let t = /* @__PURE__ */ new Map();
	if (typeof e != "object" || !e || Array.isArray(e)) return t;
	for (let [n, r] of Object.entries(e)) typeof r?.digest == "string" && typeof r.codec == "string" && t.set(n, {
		digest: r.digest,
		codec: r.codec,
		label: String(r.label ?? "")
	});
	return t;
}
// src/store/drawing.ts
var C = class {
	nodes = new S();
	places = new S();
	groups = new S();
	notes = new S();
	flow = i({ name: "" });
	order = i([]);
	kinds = i({});
	extra = i({});
	pins = e(() => ne(this.extra.value.pins));
	aside = e(() => te(this.extra.value.disabled));
	version = i(0);
	revision = 0;
	listeners = /* @__PURE__ */ new Set();
	onChange(e) {
		return this.listeners.add(e), () => this.listeners.delete(e);
	}
	start(e) {
		this.revision = e.revision, this.flow.value = e.flow, this.order.value = e.nodes.map((e) => e.id), this.kinds.value = e.kinds, this.extra.value = e.layout.extra ?? {}, this.nodes.reset(e.nodes.map((e) => [e.id, e])), this.places.reset(Object.entries(E(e.layout.nodes, w) ?? {})), this.groups.reset(Object.entries(E(e.layout.groups, T) ?? {})), this.notes.reset(Object.entries(E(e.layout.notes, T) ?? {})), this.tell({
			...O(),
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
		}), e.extra && (this.extra.value = D({
			...this.extra.value,
			...e.extra
		}));
		let n = this.change((t) => [
			t.nodes.confirm(e.nodes),
			t.places.confirm(E(e.places, w)),
			t.groups.confirm(E(e.groups, T)),
			t.notes.confirm(E(e.notes, T))
		]), r = t && e.seq !== null ? this.settled(e.seq) : O(), i = e.order ?? this.orderAfter(e);
		i && (this.order.value = i), this.tell({
			...k(n, r),
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
		return t ? y(t) : [];
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
			...O(),
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
function w(e) {
	return e.x === void 0 || e.y === void 0 ? {
		...e,
		x: e.x ?? 0,
		y: e.y ?? 0
	} : e;
}
function T(e) {
	return e.place ? {
		...e,
		place: w(e.place)
	} : e;
}
function E(e, t) {
	if (!e) return;
	let n = Object.entries(e).map(([e, n]) => [e, n === null ? null : t(n)]);
	return Object.fromEntries(n);
}
function D(e) {
	return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== null));
}
function O() {
	return {
		everything: !1,
		nodes: [],
		places: [],
		groups: [],
		notes: [],
		extra: !1
	};
}
function k(e, t) {
	let n = (e, t) => t.length === 0 ? e : [.../* @__PURE__ */ new Set([...e, ...t])];
	return {
		...O(),
		nodes: n(e.nodes, t.nodes),
		places: n(e.places, t.places),
		groups: n(e.groups, t.groups),
		notes: n(e.notes, t.notes)
	};
}
// src/store/expected_run.ts
var A = class {
	before;
	run = {
		id: "",
		state: "queued",
		duration_s: null,
		error: ""
	};
	shown = /* @__PURE__ */ new Map();
	constructor(e, t, n) {
		this.before = e;
		for (let e of n) this.shown.set(e, t.raw.get(e));
		t.take(Object.fromEntries([...this.shown.keys()].map((e) => [e, { state: "waiting" }])));
	}
	forget(e, t = {}) {
		for (let [n, r] of this.shown) n in t || e.put(n, r);
	}
}, j = class {
	editor;
	path = i([]);
	open = e(() => this.path.value.length > 0);
	asked = 0;
	constructor(e) {
		this.editor = e;
	}
	async enter(...e) {
		let t = [...this.path.value, ...e], n = await this.ask(t);
		this.go(t), this.show(n);
	}
	async leave(e = 0) {
		e >= this.path.value.length || (this.go(this.path.value.slice(0, e)), e > 0 ? await this.refresh() : this.editor.connection.online.value && this.editor.connection.hello(null));
	}
	take(e) {
		if (!this.open.value) return !1;
		switch (e.type) {
			case "patch": return this.follow(e), !0;
			case "run": return e.run && (this.editor.run.value = e.run), !0;
			case "welcome": return this.refresh(), !1;
			default: return !1;
		}
	}
	go(e) {
		this.asked += 1, this.path.value = e, this.editor.connection.inside = e, this.editor.selection.clear(), this.editor.states.clear();
	}
	follow(e) {
		let [t = "", ...n] = this.path.value;
		this.editor.drawing.revision = e.revision;
		let r = e.renamed?.[t];
		if (r !== void 0) this.path.value = [r, ...n], this.editor.connection.inside = this.path.value;
		else if (e.nodes?.[t] === null) {
			this.editor.tell("info", `“${t}” is gone, and its sub-flow with it.`), this.leave();
			return;
		}
		let i = e.client === this.editor.person.client && e.seq !== null;
		(e.flow?.header !== void 0 || e.extra !== void 0 || i ? this.refresh() : Promise.resolve()).then(() => {
			i && e.seq !== null && this.editor.answer(e.seq, e.created ?? []);
		});
	}
	async refresh() {
		let e = ++this.asked;
		try {
			let t = await this.ask(this.path.value);
			e === this.asked && this.show(t);
		} catch {}
	}
	async ask(e) {
		let { flow: t } = await this.editor.connection.ask("subflow", { node: [...e] });
		return t;
	}
	show(e) {
		let { editor: t } = this, { revision: n } = t.drawing;
		t.drawing.start({
			...e,
			kinds: {
				...t.drawing.kinds.value,
				...e.kinds
			},
			revision: n
		}), t.predictUnanswered(), t.selection.prune((e) => t.drawing.has(e));
	}
}, M = {
	"run.queued": "the run waits for its turn",
	"run.started": "the run starts",
	"run.finished": "the run has finished",
	"run.failed": "the run has failed",
	"run.cancelled": "the run was stopped",
	"run.crashed": "the run crashed",
	"node.started": "starts",
	"node.retrying": "will be tried again",
	"node.progressed": "goes on",
	"node.output": "has a value",
	"node.artifact": "kept a file",
	"node.finished": "has finished",
	"node.cached": "is taken from the store",
	"node.failed": "has failed",
	"node.skipped": "is skipped",
	"node.cancelled": "was stopped"
}, N = 4e3, P = 16, F = class {
	about;
	ask;
	index = i(0);
	playing = i(!1);
	speed = i(1);
	moments;
	last = e(() => Math.max(0, this.moments.value.length - 1));
	goesOn;
	follows = e(() => this.goesOn.value && this.index.value === this.last.value);
	moment = e(() => this.moments.value[this.index.value] ?? null);
	words = e(() => I(this.moment.value));
	shown;
	asking = !1;
	timer;
	constructor(e, t) {
		this.about = e, this.ask = t, this.moments = i(e.moments), this.goesOn = i(e.goes_on ?? !1), this.index.value = this.shown = this.last.value;
	}
	take(e, t) {
		let n = this.follows.value && !this.playing.value;
		this.moments.value = [...this.moments.value, ...e], this.goesOn.value = t, n && this.go(this.last.value);
	}
	go(e) {
		this.index.value = Math.min(this.last.value, Math.max(0, Math.round(e))), this.asking || this.follow();
	}
	step(e) {
		this.pause(), this.go(this.index.value + e);
	}
	play(e) {
		this.speed.value = e, this.playing.value || (this.playing.value = !0, this.index.value === this.last.value && this.go(0), this.next());
	}
	pause() {
		this.playing.value = !1, clearTimeout(this.timer);
	}
	next() {
		let e = this.moments.value[this.index.value], t = this.moments.value[this.index.value + 1];
		if (!this.playing.value || !e || !t) return this.pause();
		let n = Math.min(N, (t[1] - e[1]) / this.speed.value);
		this.timer = setTimeout(() => {
			this.go(this.index.value + 1), this.next();
		}, Math.max(P, n));
	}
	async follow() {
		this.asking = !0;
		try {
			for (; this.shown !== this.index.value;) {
				let e = this.index.value;
				await this.ask("at", { seq: this.moments.value[e]?.[0] ?? 0 }), this.shown = e;
			}
		} catch (e) {
			if (!(e instanceof o)) throw e;
			this.pause();
		} finally {
			this.asking = !1;
		}
	}
};
function I(e) {
	if (!e) return "Nothing has happened in this run";
	let [, t, n, r] = e, i = M[r] ?? r;
	return `${n ? `“${n}” ${i}` : i} · ${(t / 1e3).toFixed(t < 1e4 ? 2 : 1)} s`;
}
// src/store/node_states.ts
var L = class {
	version = i(0);
	membership = i(0);
	known = r(/* @__PURE__ */ new Map());
	listeners = /* @__PURE__ */ new Set();
	get raw() {
		return a(this.known);
	}
	get size() {
		return this.known.size;
	}
	get(e) {
		return this.known.get(e);
	}
	onChange(e) {
		return this.listeners.add(e), () => this.listeners.delete(e);
	}
	[Symbol.iterator]() {
		return this.known[Symbol.iterator]();
	}
	take(e) {
		let t = this.raw.size, n = [];
		for (let [t, r] of Object.entries(e)) {
			let e = this.raw.get(t), i = R(r, e);
			e && z(i, e) || (this.known.set(t, i), n.push(t));
		}
		n.length > 0 && this.tell(n, t);
	}
	put(e, t) {
		let n = this.raw.size;
		t ? this.known.set(e, t) : this.known.delete(e), this.tell([e], n);
	}
	clear() {
		let e = [...this.raw.keys()];
		e.length !== 0 && (this.known.clear(), this.tell(e, e.length));
	}
	tell(e, t) {
		this.version.value++, this.raw.size !== t && this.membership.value++;
		for (let t of this.listeners) t(e);
	}
};
function R(e, t) {
	if (e.digest !== void 0 || t?.digest === void 0) return e;
	let { preview: n, digest: r, codec: i } = t;
	return {
		...e,
		preview: n,
		digest: r,
		codec: i
	};
}
function z(e, t) {
	let n = Object.keys(e);
	return n.length === Object.keys(t).length && n.every((n) => e[n] === t[n]);
}
// src/store/predictions.ts
function B(e, t) {
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
		case "set_comment":
			J(e, n, i.node, { comment: i.comment });
			break;
		case "connect":
			G(e, n, i, i.append === !0);
			break;
		case "disconnect": K(e, n, i);
	}
	return r;
}
function V(e, t, n, r) {
	let i = {};
	switch (n) {
		case "delete": return W(e, r);
		case "set_field":
			H(e, i, r.node, r);
			break;
		case "set_fields":
			for (let t of r.nodes) H(e, i, t, r);
			break;
		case "move_into": return re(e, i, r), {
			nodes: i,
			places: U(e, r.places ?? {})
		};
		case "connect": {
			let n = e.nodes.raw.get(r.target), a = t.find(n?.kind ?? "")?.inputs.find((e) => e.name === r.target_port);
			G(e, i, r, a?.several ?? !1);
			break;
		}
	}
	return { nodes: i };
}
function H(e, t, n, { port: r, text: i }) {
	let a = {
		...e.nodes.raw.get(n)?.inputs,
		[r]: i ?? null
	};
	i === "" && delete a[r], J(e, t, n, { inputs: a });
}
function re(e, t, n) {
	let { block: r, arm: i } = n;
	for (let a of n.nodes) J(e, t, a, {
		block: r || void 0,
		arm: r && i || void 0
	});
}
function U(e, t) {
	return Object.fromEntries(Object.entries(t).map(([t, [n, r]]) => [t, {
		...e.places.raw.get(t),
		x: n,
		y: r
	}]));
}
function W(e, t) {
	let n = {}, r = t.nodes ?? [];
	for (let e of r) n[e] = null;
	if (r.length > 0) for (let t of e.nodes.raw.keys()) q(e, n, t, new Set(r));
	for (let r of t.links ?? []) K(e, n, r);
	let i = (e) => Object.fromEntries((e ?? []).map((e) => [e, null]));
	return {
		nodes: n,
		groups: i(t.groups),
		notes: i(t.notes)
	};
}
function G(e, t, n, r) {
	let i = t[n.target] ?? e.nodes.raw.get(n.target);
	if (!i) return;
	let a = i.links.filter(([, , e]) => e === n.target_port), o = r ? i.links : i.links.filter((e) => !a.includes(e)), s = r ? [a.length] : [], c = [
		n.source,
		n.source_port,
		n.target_port,
		s
	];
	J(e, t, i.id, { links: [...o, c] });
}
function K(e, t, n) {
	let r = t[n.target] ?? e.nodes.raw.get(n.target), i = JSON.stringify(n.path ?? []), a = ([e, t, r, a]) => e === n.source && t === n.source_port && r === n.target_port && JSON.stringify(a) === i;
	r && J(e, t, r.id, { links: r.links.filter((e) => !a(e)) });
}
function q(e, t, n, r) {
	let i = e.nodes.raw.get(n);
	i && t[n] !== null && i.links.some(([e]) => r.has(e)) && J(e, t, n, { links: i.links.filter(([e]) => !r.has(e)) });
}
function J(e, t, n, r) {
	let i = t[n] ?? e.nodes.raw.get(n);
	i && (t[n] = {
		...i,
		...r
	});
}
// src/store/problems.ts
function Y(e, t) {
	return e.length === 0 && t.every(({ inside: e }) => !e) ? t : t.flatMap((t) => {
		let n = t.inside ?? [];
		if (e.some((e, t) => n[t] !== e)) return [];
		let r = n.slice(e.length), [i] = r;
		if (i === void 0) return [t];
		let { node: a, port: o } = t;
		return [{
			...t,
			node: i,
			nodes: [i],
			port: "",
			line: 0,
			deeper: {
				within: r,
				node: a,
				port: o
			}
		}];
	});
}
// src/store/selection.ts
var X = class {
	nodes = r(/* @__PURE__ */ new Set());
	links = r(/* @__PURE__ */ new Set());
	notes = r(/* @__PURE__ */ new Set());
	groups = r(/* @__PURE__ */ new Set());
	last = i(null);
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
}, ie = class {
	person;
	drawing = new C();
	catalogue = new v(this.drawing.kinds);
	selection = new X();
	connection;
	inside = new j(this);
	ready = i(!1);
	name = i("");
	found = i([]);
	problems = e(() => Y(this.inside.path.value, this.found.value));
	code = i(null);
	people = i([]);
	history = i({
		undo: null,
		redo: null
	});
	saved = i({
		dirty: !1,
		version: null,
		at: null,
		on_disk: "same"
	});
	run = i(null);
	states = new L();
	expected = null;
	notices = i([]);
	outdated = i(!1);
	readOnly = i("");
	past = i(null);
	notice = 0;
	made = /* @__PURE__ */ new Map();
	constructor(e, t, n) {
		this.person = e, this.connection = new l(e, t, n);
	}
	change(e, t) {
		e.length === 0 || this.refusesEdits() || this.predict(this.connection.edit({
			type: "change",
			edits: e,
			label: t
		}));
	}
	command(e, t, n, r) {
		if (this.refusesEdits()) return Promise.resolve([]);
		let i = this.connection.edit({
			type: "command",
			name: e,
			args: t
		}, r);
		return this.predict(i), new Promise((e) => this.made.set(i.seq, {
			answered: e,
			refused: n
		}));
	}
	refusesEdits() {
		return this.readOnly.value && this.tell("info", this.readOnly.value, "Open the flow as it is now, or restore this version."), this.readOnly.value !== "";
	}
	canUndo = e(() => this.history.value.undo !== null || this.awaits((e) => e.type !== "undo"));
	canRedo = e(() => this.history.value.redo !== null || this.awaits((e) => e.type === "undo"));
	awaits(e) {
		return this.connection.waiting.value > 0 && this.connection.unanswered.some(e);
	}
	undo() {
		this.refusesEdits() || this.connection.edit({ type: "undo" });
	}
	redo() {
		this.refusesEdits() || this.connection.edit({ type: "redo" });
	}
	writeCode(e, t = null) {
		if (this.refusesEdits()) return Promise.resolve();
		let { seq: n } = this.connection.edit({
			type: "code",
			text: e,
			base: t
		});
		return new Promise((e) => this.made.set(n, { answered: e }));
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
		for (let t of e) !this.connection.settle(t) && !this.inside.take(t) && this.take(t);
	}
	take(e) {
		switch (e.type) {
			case "welcome":
				this.name.value = e.name, this.drawing.start(e), this.predictUnanswered(), this.selection.prune((e) => this.drawing.has(e)), this.found.value = e.problems, this.code.value = e.code, this.people.value = e.people, this.history.value = e.history, this.saved.value = e.saved, this.readOnly.value = e.read_only ?? "", this.takePast(e.past ?? null), this.states.clear(), this.takeRun(e.run);
				for (let t of [...this.made.keys()]) t <= e.acknowledged && this.answer(t, []);
				this.outdated.value = !!e.build && e.build !== "ebea0786d3e73d1d", this.ready.value = !0;
				break;
			case "patch": {
				let t = e.client === this.person.client;
				e.renamed && this.selection.follow(e.renamed), this.drawing.apply(e, t), this.selection.prune((e) => this.drawing.has(e)), t && e.seq !== null && this.answer(e.seq, e.created ?? []);
				break;
			}
			case "refused":
				this.drawing.settle(e.seq), this.refuse(e.seq, e);
				break;
			case "done":
				this.drawing.settle(e.seq), this.answer(e.seq, []);
				break;
			case "problems":
				this.found.value = e.problems;
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
			case "moments":
				this.past.value?.take(e.moments, e.goes_on);
				break;
			case "notice": this.tell(e.level, e.message, e.fix);
		}
	}
	predictUnanswered() {
		for (let e of this.connection.unanswered) this.predict(e);
	}
	predict(e) {
		("inside" in e && e.inside || []).join("/") === this.inside.path.value.join("/") && (e.type === "change" ? this.drawing.predict(e.seq, B(this.drawing, e.edits)) : e.type === "command" && this.drawing.predict(e.seq, V(this.drawing, this.catalogue, e.name, e.args)));
	}
	expectRun(e) {
		let t = new A(this.run.value, this.states, e);
		return this.expected = t, this.run.value = t.run, () => {
			this.expected === t && (this.expected = null, this.run.value = t.before, t.forget(this.states));
		};
	}
	takeRun(e) {
		e === null || e.whole ? this.states.clear() : this.expected?.forget(this.states, e.nodes), this.expected = null, e && this.states.take(e.nodes), this.run.value = e;
	}
	takePast(e) {
		this.past.value?.pause(), this.past.value = e && new F(e, (e, t) => this.connection.ask(e, t));
	}
	refuse(e, t) {
		let n = this.made.get(e)?.refused;
		n ? n({
			message: t.message,
			fix: t.fix
		}) : this.tell("warning", t.message, t.fix), this.answer(e, []);
	}
	answer(e, t) {
		this.made.get(e)?.answered(t), this.made.delete(e);
	}
}, Z = Symbol("editor");
function ae() {
	let e = t(Z);
	if (!e) throw Error("no editor was provided above this component");
	return e;
}
// src/panels/run/progress_rate.ts
var oe = 2e4, se = 900, ce = 60, le = class {
	marks = [];
	add(e, t) {
		let n = this.marks.at(-1);
		if (n && e < n.fraction && (this.marks = []), !(n && e === n.fraction)) for (this.marks.push({
			at: t,
			fraction: e
		}); this.marks.length > ce || this.marks.length > 2 && t - (this.marks[0]?.at ?? t) > oe;) this.marks.shift();
	}
	get perSecond() {
		let e = this.marks[0], t = this.marks.at(-1);
		return !e || !t || t.at - e.at < se ? null : 1e3 * (t.fraction - e.fraction) / (t.at - e.at);
	}
	remaining(e) {
		let t = this.perSecond, n = this.marks.at(-1);
		return t === null || t <= 0 || !n || n.fraction >= 1 ? null : Math.max(0, (1 - n.fraction) / t - (e - n.at) / 1e3);
	}
};
function ue(e) {
	return e === null ? "" : e < 5 ? "a few seconds left" : e < 90 ? `about ${Math.round(e / 5) * 5} s left` : e < 5400 ? `about ${Math.round(e / 60)} min left` : `about ${Math.round(e / 3600)} h left`;
}
function Q(e) {
	if (e === null || e <= 0) return "";
	let t = e * 100;
	return t >= .95 ? `${t.toFixed(+(t < 10))} %/s` : `${(t * 60).toFixed(+(t * 60 < 10))} %/min`;
}
var de = class {
	rates = /* @__PURE__ */ new Map();
	of(e) {
		let t = this.rates.get(e) ?? new le();
		return this.rates.set(e, t), t;
	}
	forget(e) {
		this.rates.delete(e);
	}
}, fe = 1e3, pe = class {
	now = i(Date.now());
	watched = 0;
	timer;
	start() {
		this.now.value = Date.now(), this.watched += 1, this.timer ??= setInterval(() => this.now.value = Date.now(), fe);
	}
	stop() {
		--this.watched, this.watched > 0 || (clearInterval(this.timer), this.timer = void 0);
	}
}, me = class {
	viewport = i({
		x: 0,
		y: 0,
		zoom: 1
	});
	quickAdd = i(null);
	contextMenu = i(null);
	commandPalette = i(!1);
	shortcuts = i(!1);
	palette = i(!0);
	inspector = i(!0);
	outline = i(!1);
	drawer = i("code");
	inspectorTab = i("settings");
	snap = i(!0);
	minimap = i(!0);
	connecting = i(null);
	dialog = i(null);
	plan = i(null);
	unsaved = i(!1);
	planSeconds = i(null);
	compare = i(null);
	unsent = /* @__PURE__ */ new Set();
	output = i(null);
	logFilter = i({
		node: "",
		level: "",
		text: ""
	});
	codeLine = i(null);
	clock = new pe();
	rates = new de();
	canvas = null;
	sendTyped() {
		for (let e of [...this.unsent]) e();
	}
}, $ = Symbol("view");
function he() {
	let e = t($);
	if (!e) throw Error("no view state was provided above this component");
	return e;
}
// \0plugin-vue:export-helper
var ge = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
};
export { Q as a, ie as c, x as d, ee as f, o as g, u as h, he as i, ae as l, h as m, $ as n, ue as o, p, me as r, Z as s, ge as t, y as u };
