// A landscape under sand: the reader probes it with an instrument, and may take the sand away at the end.
(figure, spec, { $, plane }) => {
  const { make, svg, stage, px, path, at, arrow, button, left, right, low, high, margin, top } = plane(figure, spec);
  const [backdrop] = svg.getElementsByTagName("image");
  const sand = make("rect", { x: margin, y: top, width: spec.width, height: spec.tall, fill: spec.sand }, svg);
  backdrop.after(sand);
  const say = figure.querySelector("figcaption");
  const rows = spec.height.length, columns = spec.height[0].length;
  const cell = [(right - left) / (columns - 1), (high - low) / (rows - 1)];

  // cubic between the points of the grid (Catmull and Rom), so that slopes and curvatures are smooth
  const cubic = (t, [a, b, c, d]) => b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  const inside = (i, n) => Math.max(0, Math.min(n - 1, i));
  const height = ([x, y]) => {
    const u = (x - left) / cell[0], v = (y - low) / cell[1], j = inside(Math.floor(u), columns - 1), i = inside(Math.floor(v), rows - 1);
    const row = (k) => cubic(u - j, [-1, 0, 1, 2].map((d) => spec.height[inside(k, rows)][inside(j + d, columns)]));
    return cubic(v - i, [-1, 0, 1, 2].map((d) => row(i + d)));
  };
  const [hx, hy] = cell;
  const gradient = ([x, y]) => [
    (height([x + hx, y]) - height([x - hx, y])) / (2 * hx), (height([x, y + hy]) - height([x, y - hy])) / (2 * hy)];
  const hessian = ([x, y]) => {
    const f = height([x, y]);
    return [
      (height([x + hx, y]) - 2 * f + height([x - hx, y])) / hx ** 2,
      (height([x + hx, y + hy]) - height([x + hx, y - hy]) - height([x - hx, y + hy]) + height([x - hx, y - hy])) / (4 * hx * hy),
      (height([x, y + hy]) - 2 * f + height([x, y - hy])) / hy ** 2];
  };

  let probes = [], lowest = null, bare = false;
  const words = (p) => $.written(p, null);
  const distance = () => Math.hypot(lowest.at[0] - spec.lowest[0], lowest.at[1] - spec.lowest[1]);
  const probe = (p) => {
    if (bare) return;
    const f = height(p);
    probes.push(p);
    const found = lowest === null || f < lowest.f;
    if (found) lowest = { at: p, f };
    const parts = make("g", {}, stage);
    const [x, y] = px(p);
    make("circle", { cx: x, cy: y, r: 4, fill: spec.colours.given, stroke: "white" }, parts);
    const label = make("text", { x: x + 7, y: y - 7, "font-size": 12, fill: "#222", stroke: "white", "stroke-width": 3, "paint-order": "stroke" }, parts);
    label.textContent = $.written(f, spec.digits);
    let told = `Probe ${probes.length} at ${words(p)}: height ${$.written(f, spec.digits)} ${spec.unit}.`;
    if (spec.instrument !== "depth") {
      const g = gradient(p), size = Math.hypot(...g);
      const to = [p[0] - g[0] * spec.scale, p[1] - g[1] * spec.scale];
      arrow(make("path", { stroke: spec.colours.result, "stroke-width": 2.4, fill: "none" }, parts), make("path", { fill: spec.colours.result }, parts), p, to);
      told += ` Downhill is ${words($.mul(-1, g))}, steepness ${$.written(size, null)}.`;
      if (spec.instrument === "hessian") {
        const [a, b, c] = hessian(p), det = a * c - b * b;
        if (det > 0 && a > 0) {
          const step = [-(c * g[0] - b * g[1]) / det, -(a * g[1] - b * g[0]) / det];
          const bottom = [p[0] + step[0], p[1] + step[1]];
          make("path", { d: path([[p, bottom]]), stroke: spec.colours.other, "stroke-dasharray": "5 4", "stroke-width": 1.6, fill: "none" }, parts);
          const [bx, by] = px(bottom);
          make("path", { d: `M${bx - 6},${by - 6}L${bx + 6},${by + 6}M${bx - 6},${by + 6}L${bx + 6},${by - 6}`, stroke: spec.colours.other, "stroke-width": 2.4 }, parts);
          told += ` The bowl that fits here has its lowest point at ${words(bottom)}.`;
        } else told += det < 0 ? " No bowl fits here: it curves up one way and down another." : " It curves down here: a hilltop fits, no bowl.";
      }
    }
    told += found ? " The lowest so far." : ` The lowest so far is ${$.written(lowest.f, spec.digits)} at ${words(lowest.at)}.`;
    say.textContent = told;
  };

  // a cursor for the keyboard
  const cursor = make("g", {
    tabindex: 0, role: "slider", "aria-label": "Probe: move with the arrow keys, press Enter to probe", "aria-valuemin": left, "aria-valuemax": right,
    "data-lm-suppress-shortcuts": "true", style: "outline:none",
  }, svg);
  const cross = make("path", { d: "M-9,0H9M0,-9V9", stroke: "#222", "stroke-width": 1.5, opacity: 0 }, cursor);
  let place = [(left + right) / 2, (low + high) / 2];
  const show = () => {
    cursor.setAttribute("transform", `translate(${px(place)})`);
    cursor.setAttribute("aria-valuenow", place[0]);
    cursor.setAttribute("aria-valuetext", words(place));
  };
  cursor.addEventListener("focus", () => cross.setAttribute("opacity", 1));
  cursor.addEventListener("blur", () => cross.setAttribute("opacity", 0));
  cursor.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    if (!way) return probe([...place]);
    const size = ((right - left) / 40) * (event.shiftKey ? 4 : 1);
    place = [Math.max(left, Math.min(right, place[0] + size * way[0])), Math.max(low, Math.min(high, place[1] + size * way[1]))];
    show();
  });
  show();
  svg.style.cursor = "crosshair";
  svg.addEventListener("click", (event) => {
    const [x, y] = at(event);
    if (x >= left && x <= right && y >= low && y <= high) {
      place = [x, y].map((c) => Math.round(c * 100) / 100);
      show();
      probe([...place]);
    }
  });

  const panel = document.createElement("div");
  svg.after(panel);
  const lift = button("Take the sand away", "Take the sand away", () => {
    bare = true;
    sand.setAttribute("opacity", 0);
    const [x, y] = px(spec.lowest);
    make("path", { d: `M${x},${y - 9}L${x + 8},${y + 6}L${x - 8},${y + 6}Z`, fill: "none", stroke: spec.colours.error, "stroke-width": 3 }, stage);
    say.textContent = `The triangle marks the lowest point, ${$.written(spec.least, spec.digits)} ${spec.unit} at ${words(spec.lowest)}. ` +
      (lowest ? `With ${probes.length} probe${probes.length === 1 ? "" : "s"} you came to ${$.written(lowest.f, spec.digits)} ${spec.unit}, ${words(distance())} away from it.` : "You have not probed yet.");
  }, panel);
  const again = button("Start again", "Start again", () => {
    probes = [];
    lowest = null;
    bare = false;
    sand.setAttribute("opacity", 1);
    stage.textContent = "";
    say.textContent = spec.words;
  }, panel);
  lift.style.cssText += ";font-size:0.9em;margin:0.3em 0.5em 0 0";
  again.style.cssText += ";font-size:0.9em;margin-top:0.3em";
}
