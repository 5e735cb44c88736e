// A map of pictures: the reader picks a point, and its picture is shown beside those picked before.
(figure, spec, { $, plane }) => {
  const { make, svg, stage, px, at, unit } = plane(figure, spec);
  const say = figure.querySelector("figcaption");
  const [tall, wide] = spec.shape, kept = 6;
  spec.points.forEach((p, i) => {
    const [x, y] = px(p), colour = spec.colours[i];
    if (spec.labels) make("text", { x, y: y + 4, "font-size": 11, "text-anchor": "middle", fill: colour }, stage).textContent = spec.labels[i];
    else make("circle", { cx: x, cy: y, r: 3, fill: colour, opacity: 0.7 }, stage);
  });
  const ring = make("circle", { r: 10, fill: "none", stroke: "#000", "stroke-width": 2.5, opacity: 0 }, stage);

  const sprite = new Image();
  const strip = document.createElement("div");
  strip.style.cssText = "display:flex;gap:6px;flex-wrap:wrap;min-height:100px;margin-top:4px";
  svg.after(strip);
  const name = (i) => (spec.labels ? `${spec.name} ${spec.labels[i]}` : `${spec.name} number ${i}`);
  let now = null;
  const pick = (i) => {
    now = i;
    const [x, y] = px(spec.points[i]);
    for (const [key, value] of Object.entries({ cx: x, cy: y, opacity: 1 })) ring.setAttribute(key, value);
    const shown = document.createElement("canvas");
    Object.assign(shown, { width: wide, height: tall });
    shown.setAttribute("role", "img");
    shown.setAttribute("aria-label", `Picture of ${name(i)}`);
    shown.style.cssText = `height:92px;width:${(92 * wide) / tall}px;image-rendering:pixelated;border:1px solid #8C8C8C`;
    shown.getContext("2d").drawImage(sprite, (i % spec.columns) * wide, Math.floor(i / spec.columns) * tall, wide, tall, 0, 0, wide, tall);
    for (const old of strip.children) old.style.borderColor = "#DDD";
    strip.prepend(shown);
    while (strip.children.length > kept) strip.lastChild.remove();
    say.textContent = `This is ${name(i)}, at ${$.written(spec.points[i], spec.digits)}; before it, to the right, what you picked earlier.`;
    cursor.setAttribute("aria-valuetext", say.textContent);
    cursor.setAttribute("aria-valuenow", i);
  };
  // how far apart two points are in the picture
  const gap = (p, q) => [(p[0] - q[0]) * unit[0], (p[1] - q[1]) * unit[1]];
  const best = (cost) => spec.points.reduce((found, p, i) => (cost(p, i) < found[1] ? [i, cost(p, i)] : found), [null, Infinity]);

  const cursor = make("g", {
    tabindex: 0, role: "slider", "aria-label": "Map of pictures: the arrow keys go to the next one in their direction",
    "aria-valuemin": 0, "aria-valuemax": spec.points.length - 1, "data-lm-suppress-shortcuts": "true", style: "outline:none",
  }, svg);
  const [left, low, width, height] = [spec.xlim[0], spec.ylim[1], spec.xlim[1] - spec.xlim[0], spec.ylim[1] - spec.ylim[0]];
  const [x, y] = px([left, low]);
  const frame = make("rect", { x, y, width: width * unit[0], height: height * unit[1], fill: "none", stroke: "#0072B2", "stroke-width": 2, opacity: 0 }, cursor);
  cursor.addEventListener("focus", () => frame.setAttribute("opacity", 1));
  cursor.addEventListener("blur", () => frame.setAttribute("opacity", 0));
  cursor.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const from = now === null ? [left + width / 2, low - height / 2] : spec.points[now];
    const [i] = best((p, k) => {
      const d = gap(p, from), ahead = d[0] * way[0] + d[1] * way[1], aside = Math.abs(d[0] * way[1] + d[1] * way[0]);
      return k === now || ahead <= 0 ? Infinity : ahead + 2 * aside;
    });
    if (i !== null) pick(i);
  });
  svg.style.cursor = "pointer";
  svg.addEventListener("click", (event) => {
    const here = at(event), [i, distance] = best((p) => Math.hypot(...gap(p, here)));
    if (distance < 20) pick(i);
  });
  sprite.onload = () => spec.first.forEach(pick);
  sprite.src = spec.sprite;
}
