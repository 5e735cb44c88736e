// Moves a scene: what can be dragged or slid, and all that follows from it.
// `$` computes what formulas say; `move(figure, spec)` draws in place of the still picture.
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
    max: Math.max, min: Math.min, round: halfEven, unit: (v) => $.div(v, norm(v) || 1),
    turned: (v, a) => [Math.cos(a) * v[0] - Math.sin(a) * v[1], Math.sin(a) * v[0] + Math.cos(a) * v[1]],
    written: (value, digits) => {
      if (Array.isArray(value)) return "(" + value.map((v) => $.written(v, digits)).join(", ") + ")";
      if (!Number.isFinite(value)) return "undefined";
      let text = value.toFixed(digits ?? 2);
      if (digits === null) text = text.replace(/\.0*$|(\.\d*?)0+$/, "$1");
      return text.replace(/^-(?=0(\.0*)?$)/, "").replace("-", "−");
    },
    // polylines
    line: (p, d) => { const u = $.mul(1000, $.unit(d)); return [[$.sub(p, u), $.add(p, u)]]; },
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

  const move = (figure, spec) => {
    const make = (tag, attributes, parent) => {
      const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
      return parent.appendChild(node);
    };
    const [left, right] = spec.xlim, [low, high] = spec.ylim;
    const unit = spec.width / (right - left), height = (high - low) * unit, margin = 26;
    const px = ([x, y]) => [margin + (x - left) * unit, 8 + (high - y) * unit];
    const path = (lines) =>
      lines.map((l) => l.filter((p) => p.every(Number.isFinite)).map((p, i) => (i ? "L" : "M") + px(p).map((c) => Math.max(-1e5, Math.min(1e5, c)).toFixed(2))).join("")).join("");

    const picture = figure.querySelector("img");
    const svg = make("svg", {
      viewBox: `0 0 ${spec.width + margin + 8} ${height + 8 + margin}`, role: "group", "aria-label": picture.alt,
      style: `width:${spec.width + margin + 8}px;max-width:100%;background:white;font-family:sans-serif;touch-action:none;user-select:none`,
    }, figure);
    picture.after(svg);
    picture.style.display = "none";
    const clip = figure.id + "-clip";
    make("rect", { x: margin, y: 8, width: spec.width, height }, make("clipPath", { id: clip }, make("defs", {}, svg)));
    if (spec.backdrop)
      make("image", { href: spec.backdrop, x: margin, y: 8, width: spec.width, height, preserveAspectRatio: "none" }, svg);
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
    const stage = make("g", { "clip-path": `url(#${clip})` }, svg);

    const rich = (node, words) => {
      node.textContent = "";
      words.split("**").forEach((part, i) => {
        const span = make("tspan", i % 2 ? { "font-weight": "bold" } : {}, node);
        span.textContent = part;
      });
    };
    const drawn = spec.items.map((item) => {
      const looks = { stroke: item.colour, "stroke-width": item.width, "stroke-dasharray": item.dash, fill: "none", "stroke-linejoin": "round", "stroke-linecap": item.dash ? "butt" : "round" };
      const parts = { item };
      if (item.kind === "path") parts.path = make("path", { ...looks, ...(item.fill ? { fill: item.colour, "fill-opacity": 0.18 } : {}) }, stage);
      if (item.kind === "arrow") {
        parts.path = make("path", looks, stage);
        parts.head = make("path", { fill: item.colour }, stage);
      }
      if (item.kind === "dot") parts.dot = make("circle", { r: 5, fill: item.colour, stroke: "white" }, stage);
      if (item.label)
        parts.text = make("text", { fill: item.colour, "font-size": 15, "dominant-baseline": "middle", stroke: "white", "stroke-width": 3.5, "paint-order": "stroke", "stroke-linejoin": "round" }, svg);
      return parts;
    });
    const beside = (text, [x, y], [nx, ny]) => {
      const anchor = Math.abs(nx) < 0.35 ? "middle" : nx > 0 ? "start" : "end";
      const gap = anchor === "middle" ? 14 : 8;
      text.setAttribute("x", x + gap * nx);
      text.setAttribute("y", y + gap * ny);
      text.setAttribute("text-anchor", anchor);
    };
    const normal = ([x0, y0], [x1, y1], side) => {
      const size = Math.hypot(x1 - x0, y1 - y0) || 1;
      let n = [(y1 - y0) / size, -(x1 - x0) / size];
      if (n[1] > 0 || (n[1] === 0 && n[0] > 0)) n = [-n[0], -n[1]];
      return side === "above" ? n : [-n[0], -n[1]];
    };

    const s = {};
    const reset = () => {
      for (const d of spec.drags) s[d.name] = [...d.at];
      for (const c of spec.slides) s[c.name] = c.at;
    };
    const say = figure.querySelector("figcaption");
    const draw = () => {
      for (const [name, f] of spec.lets) s[name] = f(s);
      for (const { item, path: line, head, dot: disc, text } of drawn) {
        const shape = item.f(s);
        let place, away = [0, -1];
        if (item.kind === "arrow") {
          const [start, tip] = shape.map(px);
          const size = Math.hypot(tip[0] - start[0], tip[1] - start[1]);
          const ok = Number.isFinite(size) && size > 1e-6;
          const d = ok ? [(tip[0] - start[0]) / size, (tip[1] - start[1]) / size] : [0, 0];
          const long = Math.min(13, size);
          const neck = [tip[0] - long * d[0], tip[1] - long * d[1]];
          line.setAttribute("d", ok ? `M${start}L${neck}` : "");
          head.setAttribute("d", ok ? `M${tip}L${neck[0] - 0.45 * long * d[1]},${neck[1] + 0.45 * long * d[0]}L${neck[0] + 0.45 * long * d[1]},${neck[1] - 0.45 * long * d[0]}Z` : "");
          place = ok ? [start[0] + 0.6 * (tip[0] - start[0]), start[1] + 0.6 * (tip[1] - start[1])] : null;
          away = normal(start, tip, item.side);
        } else if (item.kind === "path") {
          line.setAttribute("d", path(shape) + (item.fill ? "Z" : ""));
          const points = shape[0].map(px);
          if (item.fill) place = [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length);
          else if (points.length === 2) {
            place = [0, 1].map((i) => (points[0][i] + points[1][i]) / 2);
            away = normal(points[0], points[1], item.side);
          } else place = points[points.length - 1];
          if (item.fill) away = [0, 0];
        } else {
          place = px(shape);
          if (disc) { disc.setAttribute("cx", place[0]); disc.setAttribute("cy", place[1]); }
          if (item.kind === "text") away = [0, 0];
        }
        if (text) {
          const visible = place && place.every(Number.isFinite);
          rich(text, visible ? item.label(s) : "");
          if (visible) beside(text, place, away);
        }
      }
      for (const { group, drag } of handles) {
        const [x, y] = px(s[drag.name]);
        group.setAttribute("transform", `translate(${x},${y})`);
        group.setAttribute("aria-valuenow", s[drag.name][0]);
        group.setAttribute("aria-valuetext", `${drag.name} = ${$.written(s[drag.name], null)}`);
      }
      for (const { input, output, slide } of sliders) {
        input.value = s[slide.name];
        input.setAttribute("aria-valuetext", `${slide.label} ${$.written(s[slide.name], null)}`);
        output.textContent = $.written(s[slide.name], null);
      }
      if (spec.says) {
        const words = spec.says(s);
        if (say.textContent !== words) say.textContent = words;
      }
    };

    const place = (drag, [x, y]) => {
      const to = [[x, left, right], [y, low, high]].map(([c, a, b]) =>
        Math.max(a, Math.min(b, drag.step ? Math.round(c / drag.step) * drag.step : c)));
      s[drag.name] = to;
      if (drag.keep) {
        for (const [name, f] of spec.lets) s[name] = f(s);
        s[drag.name] = drag.keep(s);
      }
      draw();
    };
    const handles = spec.drags.map((drag) => {
      const group = make("g", {
        tabindex: 0, role: "slider", "aria-label": `${drag.name}: move it with the arrow keys`, "aria-valuemin": left, "aria-valuemax": right,
        "data-lm-suppress-shortcuts": "true", style: "cursor:grab;outline-offset:2px",
      }, svg);
      make("circle", { r: 16, fill: "transparent" }, group);
      make("circle", { r: 7, fill: "white", "fill-opacity": 0.6, stroke: drag.colour, "stroke-width": 2 }, group);
      const follow = (event) => {
        const box = svg.getBoundingClientRect(), scale = svg.viewBox.baseVal.width / box.width;
        const x = (event.clientX - box.left) * scale - margin, y = (event.clientY - box.top) * scale - 8;
        place(drag, [left + x / unit, high - y / unit]);
      };
      group.addEventListener("pointerdown", (event) => {
        group.setPointerCapture(event.pointerId);
        group.focus({ preventScroll: true });
        event.preventDefault();
      });
      group.addEventListener("pointermove", (event) => { if (group.hasPointerCapture(event.pointerId)) follow(event); });
      group.addEventListener("keydown", (event) => {
        const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
        if (!way) return;
        const size = (drag.step || (right - left) / 100) * (event.shiftKey ? 4 : 1);
        place(drag, $.add(s[drag.name], $.mul(size, way)));
        event.preventDefault();
        event.stopPropagation();
      });
      return { group, drag };
    });

    const panel = document.createElement("div");
    panel.style.cssText = `display:grid;grid-template-columns:auto 1fr auto auto;gap:0.2em 0.7em;align-items:center;max-width:${spec.width + margin}px`;
    svg.after(panel);
    const button = (words, name, act, parent) => {
      const node = document.createElement("button");
      Object.assign(node, { type: "button", textContent: words });
      node.style.cssText = "font-size:1em;padding:0.1em 0.6em";
      node.setAttribute("aria-label", name);
      node.addEventListener("click", act);
      return parent.appendChild(node);
    };
    const sliders = spec.slides.map((slide) => {
      const label = panel.appendChild(document.createElement("label"));
      const input = panel.appendChild(document.createElement("input"));
      const output = panel.appendChild(document.createElement("output"));
      label.textContent = slide.label;
      label.htmlFor = input.id = `${figure.id}-${slide.name}`;
      Object.assign(input, { type: "range", min: slide.from, max: slide.to, step: slide.step });
      input.setAttribute("data-lm-suppress-shortcuts", "true");
      output.style.minWidth = "3em";
      input.addEventListener("input", () => { s[slide.name] = +input.value; draw(); });
      if (!slide.play) panel.appendChild(document.createElement("span"));
      else
        button("▶", `Play ${slide.label}`, () => {
          if (matchMedia("(prefers-reduced-motion: reduce)").matches) { s[slide.name] = slide.to; draw(); return; }
          const begin = performance.now();
          const step = (now) => {
            const share = Math.min(1, (now - begin) / 2500), x = slide.from + share * (slide.to - slide.from);
            s[slide.name] = share === 1 ? slide.to : Math.round(x / slide.step) * slide.step;
            draw();
            if (share < 1 && figure.isConnected) requestAnimationFrame(step);
          };
          requestAnimationFrame(step);
        }, panel);
      return { input, output, slide };
    });
    reset();
    draw();
    const again = button("Start again", "Start again", () => { reset(); draw(); }, figure);
    again.style.cssText += ";font-size:0.9em;margin-top:0.3em";
  };
  return { $, move };
})()
