// Moves a scene: what can be dragged or slid, and all that follows from it.
(figure, spec, { $, plane }) => {
  const { make, svg, stage, px, path, at, arrow, button, left, right, low, high, margin } = plane(figure, spec);
  const rich = (node, words) => {
    node.textContent = "";
    words.split("**").forEach((part, i) => {
      const span = make("tspan", i % 2 ? { "font-weight": "bold" } : {}, node);
      span.textContent = part;
    });
  };
  const drawn = spec.items.map((item) => {
    const looks = { stroke: item.colour, "stroke-width": item.width, "stroke-dasharray": item.dash, "stroke-opacity": item.opacity, fill: "none", "stroke-linejoin": "round", "stroke-linecap": item.dash ? "butt" : "round" };
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
        const ends = arrow(line, head, ...shape);
        if (ends) {
          const [start, tip] = ends;
          place = [start[0] + 0.6 * (tip[0] - start[0]), start[1] + 0.6 * (tip[1] - start[1])];
          away = normal(start, tip, item.side);
        }
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
        // no label without its thing: what is out of view has none
        const [west, north] = px([left, high]), [east, south] = px([right, low]);
        const visible = place && place[0] >= west && place[0] <= east && place[1] >= north && place[1] <= south;
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
    group.addEventListener("pointerdown", (event) => {
      group.setPointerCapture(event.pointerId);
      group.focus({ preventScroll: true });
      event.preventDefault();
    });
    group.addEventListener("pointermove", (event) => { if (group.hasPointerCapture(event.pointerId)) place(drag, at(event)); });
    group.addEventListener("keydown", (event) => {
      const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      if (!way) return;
      const size = (drag.step || 1) * (event.shiftKey ? 4 : 1), [dx, dy] = drag.step ? [1, 1] : [(right - left) / 100, (high - low) / 100];
      place(drag, $.add(s[drag.name], [size * dx * way[0], size * dy * way[1]]));
      event.preventDefault();
      event.stopPropagation();
    });
    return { group, drag };
  });

  const panel = document.createElement("div");
  panel.style.cssText = `display:grid;grid-template-columns:auto 1fr auto auto;gap:0.2em 0.7em;align-items:center;max-width:${spec.width + margin}px`;
  svg.after(panel);
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
}
