// A browser that blocks or has filled its storage gets one that lasts as long as the page: NiceGUI cannot do without.
(() => {
  function usable(name) {
    try {
      window[name].setItem("treadle.try", "1");
      window[name].removeItem("treadle.try");
      return true;
    } catch {
      return false; // blocked: reading it is refused already; or full
    }
  }

  // Values are properties, as in the browser's own, and must not hide the methods.
  const methods = {
    getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; },
    setItem(key, value) { this[key] = String(value); },
    removeItem(key) { delete this[key]; },
    clear() { for (const key of Object.keys(this)) delete this[key]; },
    key(index) { return Object.keys(this)[index] ?? null; },
  };

  for (const name of ["localStorage", "sessionStorage"]) {
    if (!usable(name)) Object.defineProperty(window, name, { value: Object.create(methods), configurable: true });
  }
})();
