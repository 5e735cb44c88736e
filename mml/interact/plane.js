// What moving pictures share: `$` computes what formulas say, and `plane(figure, spec)` puts an empty plane in the
// place of the still picture.
(() => {
  const both = (f) => {
    const g = (a, b) =>
      Array.isArray(a)
        ? a.map((x, i) => g(x, Array.isArray(b) ? b[i] : b))
        : Array.isArray(b) ? b.map((y) => g(a, y)) : f(a, b);
    return g;
  };
  const each = (f) => { const g = (a) => (Array.isArray(a) ? a.map(g) : f(a)); return g; };
  const dot = (u, v) => u.reduce((sum, x, i) => sum + x * v[i], 0);
  const norm = (v) => (Array.isArray(v) ? Math.hypot(...v) : Math.abs(v));
  const halfEven = (x) => { const f = Math.floor(x); return x - f === 0.5 ? f + (f % 2 ? 1 : 0) : Math.round(x); };
  const $ = {
    add: both((a, b) => a + b), sub: both((a, b) => a - b), mul: both((a, b) => a * b), div: both((a, b) => a / b),
    pow: both((a, b) => a ** b), dot, norm, det: (u, v) => u[0] * v[1] - u[1] * v[0],
    arccos: (x) => Math.acos(Math.max(-1, Math.min(1, x))), arctan2: Math.atan2, degrees: (x) => (x * 180) / Math.PI,
    max: Math.max, min: Math.min, round: halfEven, unit: (v) => (norm(v) > 1e-9 ? $.div(v, norm(v)) : v), // what rounding leaves has no direction
    turned: (v, a) => [Math.cos(a) * v[0] - Math.sin(a) * v[1], Math.sin(a) * v[0] + Math.cos(a) * v[1]],
    written: (value, digits) => {
      if (Array.isArray(value)) return "(" + value.map((v) => $.written(v, digits)).join(", ") + ")";
      if (!Number.isFinite(value)) return "undefined";
      let text = value.toFixed(digits ?? 2);
      if (digits === null) text = text.replace(/\.0*$|(\.\d*?)0+$/, "$1");
      return text.replace(/^-(?=0(\.0*)?$)/, "").replace("-", "−");
    },
    // polylines
    reach: 1000, // how long a line is that has no ends: longer than the picture
    line: (p, d) => { const u = $.mul($.reach, $.unit(d)); return [[$.sub(p, u), $.add(p, u)]]; },
    curve: (f, from, to, n) => [Array.from({ length: n + 1 }, (_, i) => f(from + ((to - from) * i) / n))],
    grid: (first, second, n) => {
      const lines = [];
      for (let i = -n; i <= n; i++)
        for (const [a, b] of [[first, second], [second, first]])
          lines.push([$.sub($.mul(i, a), $.mul(n, b)), $.add($.mul(i, a), $.mul(n, b))]);
      return lines;
    },
    drawing: (lines, first, second, shift) =>
      lines.map((line) => line.map(([x, y]) => $.add(shift, $.add($.mul(x, first), $.mul(y, second))))),
  };
  for (const name of ["abs", "cos", "exp", "log", "sign", "sin", "sqrt", "tan", "tanh"]) $[name] = each(Math[name]);

  const plane = (figure, spec) => {
    const make = (tag, attributes, parent) => {
      const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      return parent.appendChild(node);
    };
    const [left, right] = spec.xlim, [low, high] = spec.ylim;
    $.reach = 3 * (Math.abs(left) + Math.abs(right) + Math.abs(low) + Math.abs(high));
    const height = spec.tall, unit = [spec.width / (right - left), height / (high - low)], margin = 26;
    const [title, upright] = spec.titles, top = upright ? 26 : 8, bottom = margin + (title ? 18 : 0);
    const px = ([x, y]) => [margin + (x - left) * unit[0], top + (high - y) * unit[1]];
    const drawn = (p) => px(p).map((c) => Math.max(-1e5, Math.min(1e5, c)).toFixed(2));
    const path = (lines) =>
      lines.map((line) => {
        let pen = "M"; // lifted where a point is missing
        return line.map((p) => {
          if (!p.every(Number.isFinite)) return (pen = "M", "");
          const stroke = pen + drawn(p);
          pen = "L";
          return stroke;
        }).join("");
      }).join("");

    const picture = figure.querySelector("img");
    const svg = make("svg", {
      viewBox: `0 0 ${spec.width + margin + 8} ${height + top + bottom}`, role: "group", "aria-label": picture.alt,
      style: `width:${spec.width + margin + 8}px;max-width:100%;background:white;font-family:sans-serif;touch-action:none;user-select:none`,
    }, figure);
    picture.after(svg);
    picture.style.display = "none";
    const clip = figure.id + "-clip";
    make("rect", { x: margin, y: top, width: spec.width, height }, make("clipPath", { id: clip }, make("defs", {}, svg)));
    if (spec.backdrop)
      make("image", { href: spec.backdrop, x: margin, y: top, width: spec.width, height, preserveAspectRatio: "none" }, svg);
    for (const axis of [0, 1]) {
      const [from, to] = [spec.xlim, spec.ylim][axis];
      for (const tick of spec.ticks[axis]) {
        const ends = axis ? [[left, tick], [right, tick]] : [[tick, low], [tick, high]];
        make("path", { d: path([ends]), stroke: tick ? (spec.backdrop ? "none" : "#E4E4E4") : "#8C8C8C", fill: "none" }, svg);
        const [x, y] = axis ? px([left, tick]) : px([tick, low]);
        const place = axis ? { x: x - 5, y: y + 4, "text-anchor": "end" } : { x, y: y + 16, "text-anchor": "middle" };
        make("text", { ...place, "font-size": 11, fill: "#555" }, svg).textContent = $.written(tick, null);
      }
    }
    if (title) make("text", { x: margin + spec.width, y: height + top + bottom - 6, "text-anchor": "end", "font-size": 12, fill: "#333" }, svg).textContent = title;
    if (upright) make("text", { x: margin, y: 16, "font-size": 12, fill: "#333" }, svg).textContent = upright;
    const button = (words, name, act, parent) => {
      const node = document.createElement("button");
      Object.assign(node, { type: "button", textContent: words });
      node.style.cssText = "font-size:1em;padding:0.1em 0.6em";
      node.setAttribute("aria-label", name);
      node.addEventListener("click", act);
      return parent.appendChild(node);
    };
    // where a pointer is, in the plane's own units
    const at = (event) => {
      const box = svg.getBoundingClientRect(), scale = svg.viewBox.baseVal.width / box.width;
      return [left + ((event.clientX - box.left) * scale - margin) / unit[0], high - ((event.clientY - box.top) * scale - top) / unit[1]];
    };
    const arrow = (line, head, from, to) => {
      const [start, tip] = [from, to].map(px);
      const size = Math.hypot(tip[0] - start[0], tip[1] - start[1]);
      const ok = Number.isFinite(size) && size > 1e-6;
      const d = ok ? [(tip[0] - start[0]) / size, (tip[1] - start[1]) / size] : [0, 0];
      const long = Math.min(13, size);
      const neck = [tip[0] - long * d[0], tip[1] - long * d[1]];
      line.setAttribute("d", ok ? `M${start}L${neck}` : "");
      head.setAttribute("d", ok ? `M${tip}L${neck[0] - 0.45 * long * d[1]},${neck[1] + 0.45 * long * d[0]}L${neck[0] + 0.45 * long * d[1]},${neck[1] - 0.45 * long * d[0]}Z` : "");
      return ok ? [start, tip] : null;
    };
    const stage = make("g", { "clip-path": `url(#${clip})` }, svg);
    return { make, svg, stage, px, path, at, arrow, button, unit, left, right, low, high, margin, top };
  };
  return { $, plane };
})()
