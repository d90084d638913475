import { i as e, r as t, t as n } from "./rolldown-runtime.js";
// src/canvas/elk.ts
var r = /* @__PURE__ */ e((/* @__PURE__ */ n(((e, n) => {
	(function(t) {
		if (typeof e == "object" && n !== void 0) n.exports = t();
		else if (typeof define == "function" && define.amd) define([], t);
		else {
			var r = typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : this;
			r.ELK = t();
		}
	})(function() {
		return (function() {
			function e(n, r, i) {
				function a(s, c) {
					if (!r[s]) {
						if (!n[s]) {
							var l = typeof t == "function" && t;
							if (!c && l) return l(s, !0);
							if (o) return o(s, !0);
							var u = /* @__PURE__ */ Error("Cannot find module '" + s + "'");
							throw u.code = "MODULE_NOT_FOUND", u;
						}
						var d = r[s] = { exports: {} };
						n[s][0].call(d.exports, function(e) {
							var t = n[s][1][e];
							return a(t || e);
						}, d, d.exports, e, n, r, i);
					}
					return r[s].exports;
				}
				for (var o = typeof t == "function" && t, s = 0; s < i.length; s++) a(i[s]);
				return a;
			}
			return e;
		})()({
			1: [function(e, t, n) {
				Object.defineProperty(n, "__esModule", { value: !0 }), n.default = void 0;
				function r(e) {
					"@babel/helpers - typeof";
					return r = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
						return typeof e;
					} : function(e) {
						return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
					}, r(e);
				}
				function i(e, t) {
					if (!(e instanceof t)) throw TypeError("Cannot call a class as a function");
				}
				function a(e, t) {
					for (var n = 0; n < t.length; n++) {
						var r = t[n];
						r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, s(r.key), r);
					}
				}
				function o(e, t, n) {
					return t && a(e.prototype, t), n && a(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
				}
				function s(e) {
					var t = c(e, "string");
					return r(t) == "symbol" ? t : t + "";
				}
				function c(e, t) {
					if (r(e) != "object" || !e) return e;
					var n = e[Symbol.toPrimitive];
					if (n !== void 0) {
						var i = n.call(e, t || "default");
						if (r(i) != "object") return i;
						throw TypeError("@@toPrimitive must return a primitive value.");
					}
					return (t === "string" ? String : Number)(e);
				}
				n.default = /*#__PURE__*/ function() {
					function e() {
						var t = this, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = n.defaultLayoutOptions, a = r === void 0 ? {} : r, o = n.algorithms, s = o === void 0 ? [
							"layered",
							"stress",
							"mrtree",
							"radial",
							"force",
							"disco",
							"sporeOverlap",
							"sporeCompaction",
							"rectpacking"
						] : o, c = n.workerFactory, u = n.workerUrl;
						if (i(this, e), this.defaultLayoutOptions = a, this.initialized = !1, u === void 0 && c === void 0) throw Error("Cannot construct an ELK without both 'workerUrl' and 'workerFactory'.");
						var d = c;
						u !== void 0 && c === void 0 && (d = function(e) {
							return new Worker(e);
						});
						var f = d(u);
						if (typeof f.postMessage != "function") throw TypeError("Created worker does not provide the required 'postMessage' function.");
						this.worker = new l(f), this.worker.postMessage({
							cmd: "register",
							algorithms: s
						}).then(function(e) {
							return t.initialized = !0;
						}).catch(console.err);
					}
					return o(e, [
						{
							key: "layout",
							value: function(e) {
								var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = t.layoutOptions, r = n === void 0 ? this.defaultLayoutOptions : n, i = t.logging, a = i !== void 0 && i, o = t.measureExecutionTime, s = o !== void 0 && o;
								return e ? this.worker.postMessage({
									cmd: "layout",
									graph: e,
									layoutOptions: r,
									options: {
										logging: a,
										measureExecutionTime: s
									}
								}) : Promise.reject(/* @__PURE__ */ Error("Missing mandatory parameter 'graph'."));
							}
						},
						{
							key: "knownLayoutAlgorithms",
							value: function() {
								return this.worker.postMessage({ cmd: "algorithms" });
							}
						},
						{
							key: "knownLayoutOptions",
							value: function() {
								return this.worker.postMessage({ cmd: "options" });
							}
						},
						{
							key: "knownLayoutCategories",
							value: function() {
								return this.worker.postMessage({ cmd: "categories" });
							}
						},
						{
							key: "terminateWorker",
							value: function() {
								this.worker && this.worker.terminate();
							}
						}
					]);
				}();
				var l = /*#__PURE__*/ function() {
					function e(t) {
						var n = this;
						if (i(this, e), t === void 0) throw Error("Missing mandatory parameter 'worker'.");
						this.resolvers = {}, this.worker = t, this.worker.onmessage = function(e) {
							setTimeout(function() {
								n.receive(n, e);
							}, 0);
						};
					}
					return o(e, [
						{
							key: "postMessage",
							value: function(e) {
								var t = this.id || 0;
								this.id = t + 1, e.id = t;
								var n = this;
								return new Promise(function(r, i) {
									n.resolvers[t] = function(e, t) {
										e ? (n.convertGwtStyleError(e), i(e)) : r(t);
									}, n.worker.postMessage(e);
								});
							}
						},
						{
							key: "receive",
							value: function(e, t) {
								var n = t.data, r = e.resolvers[n.id];
								r && (delete e.resolvers[n.id], n.error ? r(n.error) : r(null, n.data));
							}
						},
						{
							key: "terminate",
							value: function() {
								this.worker && this.worker.terminate();
							}
						},
						{
							key: "convertGwtStyleError",
							value: function(e) {
								if (e) {
									var t = e.__java$exception;
									t && (t.cause && t.cause.backingJsObject && (e.cause = t.cause.backingJsObject, this.convertGwtStyleError(e.cause)), delete e.__java$exception);
								}
							}
						}
					]);
				}();
			}, {}],
			2: [function(e, t, n) {
				var r = e("./elk-api.js").default;
				Object.defineProperty(t.exports, "__esModule", { value: !0 }), t.exports = r, r.default = r;
			}, { "./elk-api.js": 1 }]
		}, {}, [2])(2);
	});
})))(), 1), i = null;
function a(e) {
	return i ??= new r.default({ workerFactory: () => new Worker(new URL(
		/* @vite-ignore */
		o,
		import.meta.url
	)) }), i.layout(e);
}
var o = "./elk-worker.js";
export { a as layout };
