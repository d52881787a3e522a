const NARROW = 520; // below this width in px the picture takes the shape of a phone
const STARTS = 5; // after so many px a press on an idea becomes a drag

const REST = 450; // after so many ms of rest on a region it is told about
const PARTS = "[data-idea], [id^=region-]"; // what can be looked at
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const placeOf = (region) => region.id.replace("region-", "");

// The regions in which an idea can be put, from one circle to all, and last outside of every circle.
function places(count) {
  const all = [];
  for (let bits = 1; bits < 2 ** count; bits++) all.push([...Array(count)].map((_, k) => (bits >> k) & 1).join(""));
  const size = (id) => [...id].filter((bit) => bit === "1").length;
  return [...all.sort((a, b) => size(a) - size(b) || (a < b ? 1 : -1)), "0".repeat(count)];
}

function named(place, values) {
  const inside = values.filter((_, k) => place[k] === "1");
  return inside.length ? inside.join(" and ") : "no circle";
}

// Where a point of the screen lies, told from the circles themselves.
function placeAt(svg, x, y) {
  const point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
  const circles = [...svg.querySelectorAll(":scope > circle")];
  return circles.map((c) => +(Math.hypot(point.x - c.getAttribute("cx"), point.y - c.getAttribute("cy")) <= +c.getAttribute("r"))).join("");
}

class Canvas {
  constructor(root) {
    this.holder = root.querySelector(".canvas");
    this.said = root.querySelector(".said");
    this.tip = root.querySelector(".tip");
    this.held = null; // the idea that is picked up: { idea, place }
    this.step = 0; // how far a presentation has come
    this.listen();
    new ResizeObserver(() => this.draw()).observe(this.holder);
  }

  show(data, send, tell) {
    this.data = data;
    this.send = send;
    this.tellWidth = tell;
    this.draw();
  }

  get svg() {
    return this.holder.querySelector("svg");
  }

  draw() {
    if (!this.data) return;
    const narrow = this.holder.clientWidth < NARROW;
    if (this.holder.clientWidth && !this.data.stage && narrow !== this.data.narrow && narrow !== this.told) {
      this.told = narrow;
      this.tellWidth("narrow", narrow);
    }
    const { picture } = this.data;
    if (this.shown === picture) return;
    this.shown = picture;
    const focused = this.holder.getRootNode().activeElement?.closest?.(PARTS);
    const again = focused && (focused.dataset.idea ? `[data-idea="${focused.dataset.idea}"]` : `#${focused.id}`);
    this.holder.innerHTML = picture; // made by careerkit, with all that a person wrote escaped
    this.hideTip();
    this.holder.classList.toggle("stage", !!this.data.stage);
    if (!this.data.ideas) return;
    for (const group of this.holder.querySelectorAll("[data-idea]")) {
      group.setAttribute("tabindex", "0");
      group.setAttribute("role", "button");
      const { text, rows } = this.data.ideas[group.dataset.idea];
      const held = rows.filter((row) => row.inside).map((row) => row.verb);
      group.setAttribute("aria-label", `${text}. In ${held.join(" and ") || "no circle"}. Enter to move it.`);
    }
    for (const region of this.holder.querySelectorAll("[id^=region-]")) {
      const { title, ideas, figures, both } = this.about(region);
      region.setAttribute("tabindex", "0");
      region.setAttribute("role", "button");
      const more = both ? " Enter to say what they do together." : "";
      region.setAttribute("aria-label", `${title}: ${[...ideas, ...figures].join("; ")}.${more}`);
    }
    if (again) this.holder.querySelector(again)?.focus();
    this.mark();
  }

  listen() {
    const on = (type, handle) => this.holder.addEventListener(type, (event) => this.data?.ideas && handle(event));
    on("pointerover", (event) => {
      const { target } = event; // later on it would be the whole component
      clearTimeout(this.rest);
      if (target.closest("[data-idea]")) this.explain(target);
      else {
        this.hideTip();
        this.rest = setTimeout(() => this.explain(target), REST);
      }
    });
    on("pointerleave", () => {
      clearTimeout(this.rest);
      this.hideTip();
    });
    on("focusin", (event) => this.explain(event.target));
    on("focusout", () => this.hideTip());
    on("pointerdown", (event) => this.press(event));
    on("click", (event) => this.click(event));
    on("keydown", (event) => this.key(event));
    document.addEventListener("keydown", (event) => this.holder.isConnected && this.data?.stage && this.present(event));
  }

  // On the stage: the whole, each value, each pair, the centre, and the whole again.
  present(event) {
    if (event.key === "Escape") document.querySelector(".st-key-leave a")?.click();
    const by = { ArrowRight: 1, ArrowDown: 1, " ": 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: -this.step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const count = this.svg.querySelectorAll(":scope > circle").length;
    const stops = [null, ...places(count).slice(0, -1)];
    this.step = (this.step + by + stops.length) % stops.length;
    const stop = stops[this.step];
    const holds = (id) => [...stop].every((bit, k) => bit === "0" || id[k] === "1");
    for (const part of this.svg.querySelectorAll(":scope > :not(title):not(desc):not(rect)")) {
      const [kind, id] = part.id.split(/-(?=[01]+$|\d$)/);
      let lit = !stop || kind === "title";
      if (stop && ["region", "label", "leader"].includes(kind)) lit = holds(id);
      if (stop && kind === "set") lit = stop[+id - 1] === "1";
      if (stop && part.localName === "circle") lit = stop[[...this.svg.querySelectorAll(":scope > circle")].indexOf(part)] === "1";
      part.classList.toggle("dimmed", !lit);
    }
    const names = [...this.svg.querySelectorAll("[id^=set-]")].map((name) => name.textContent.trim());
    this.tell(stop ? named(stop, names) : "The whole picture");
  }

  press(event) {
    const group = event.target.closest("[data-idea]");
    if (!group || event.button) return;
    const start = { x: event.clientX, y: event.clientY };
    const idea = +group.dataset.idea;
    const move = (now) => {
      const far = Math.hypot(now.clientX - start.x, now.clientY - start.y);
      if (!this.dragging && far < STARTS) return;
      this.dragging = true;
      this.hideTip();
      const scale = this.svg.viewBox.baseVal.width / this.svg.getBoundingClientRect().width;
      group.style.transform = `translate(${(now.clientX - start.x) * scale}px, ${(now.clientY - start.y) * scale}px)`;
      group.classList.add("dragged");
      this.hold(idea, placeAt(this.svg, now.clientX, now.clientY));
    };
    const end = (now) => {
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", end);
      document.removeEventListener("pointercancel", end);
      if (!this.dragging) return;
      group.style.transform = "";
      group.classList.remove("dragged");
      if (now.type === "pointerup") this.drop();
      else this.letGo();
      setTimeout(() => (this.dragging = false)); // the click that ends a drag is no click
    };
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", end);
    document.addEventListener("pointercancel", end);
  }

  click(event) {
    if (this.dragging) return;
    const group = event.target.closest("[data-idea]");
    const idea = group && +group.dataset.idea;
    // While an idea is held, a tap puts it down, on other words too: a finger seldom hits between them.
    if (group && (!this.held || this.held.idea === idea)) {
      if (this.held) this.letGo();
      else this.pickUp(idea);
      this.send("idea", idea);
      return;
    }
    const place = placeAt(this.svg, event.clientX, event.clientY);
    if (this.held) {
      this.hold(this.held.idea, place);
      this.drop();
    } else if (place.includes("1")) this.send("region", place);
  }

  key(event) {
    const group = event.target.closest("[data-idea]");
    if (!group) return this.regionKey(event);
    const all = places(this.data.values.length);
    const step = STEPS[event.key];
    if (event.key === "Enter" || event.key === " ") {
      if (this.held) this.drop();
      else {
        this.pickUp(+group.dataset.idea);
        this.send("idea", this.held.idea);
      }
    } else if (event.key === "Escape" && this.held) this.letGo();
    else if (step && this.held) {
      const next = (all.indexOf(this.held.place) + step + all.length) % all.length;
      this.hold(this.held.idea, all[next]);
      this.tell(`To ${named(all[next], this.data.values)}. Enter to put it there, Escape to leave it.`);
    } else if (step) this.focusNext(group, step, "[data-idea]");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  regionKey(event) {
    const region = event.target.closest("[id^=region-]");
    if (!region) return;
    if (event.key === "Enter" || event.key === " ") {
      if (this.about(region).both) this.send("region", placeOf(region));
    } else if (STEPS[event.key]) this.focusNext(region, STEPS[event.key], "[id^=region-]");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  focusNext(part, step, kind) {
    const parts = [...this.holder.querySelectorAll(kind)];
    parts[(parts.indexOf(part) + step + parts.length) % parts.length].focus();
  }

  about(region) {
    return this.data.regions[placeOf(region)];
  }

  placeOf(idea) {
    return this.data.ideas[idea].rows.map((row) => +row.inside).join("");
  }

  pickUp(idea) {
    this.hold(idea, this.placeOf(idea));
    this.tell(`Picked up: ${this.data.ideas[idea].text}. Arrow keys or a tap choose where it goes.`);
  }

  hold(idea, place) {
    this.held = { idea, place };
    this.mark();
  }

  letGo() {
    this.held = null;
    this.mark();
    this.tell("Left where it was.");
  }

  drop() {
    const { idea, place } = this.held;
    this.held = null;
    this.mark();
    if (place === this.placeOf(idea)) return;
    this.tell(`Moved to ${named(place, this.data.values)}.`);
    this.send("move", { idea, place });
  }

  mark() {
    for (const old of this.holder.querySelectorAll(".target, .held")) old.classList.remove("target", "held");
    if (!this.held) return;
    this.holder.querySelector(`[data-idea="${this.held.idea}"]`)?.classList.add("held");
    this.holder.querySelector(`[id="region-${this.held.place}"]`)?.classList.add("target");
  }

  explain(target) {
    const part = target.closest?.(PARTS);
    if (!part || this.dragging) return this.hideTip();
    this.tip.replaceChildren();
    const line = (content, kind) => Object.assign(this.tip.appendChild(document.createElement("div")), { textContent: content, className: kind });
    if (part.dataset.idea) {
      const { text, rows } = this.data.ideas[part.dataset.idea];
      line(text, "what");
      for (const row of rows) line(`${row.verb}  ${row.figure}${row.because ? `  ·  ${row.because}` : ""}`, row.inside ? "in" : "out");
    } else {
      const { title, ideas, figures, both } = this.about(part);
      line(title, "what");
      for (const each of [...ideas, ...figures]) line(each, "in");
      if (both) line("Click to say what they do together", "out");
    }
    this.tip.hidden = false;
    const box = part.getBoundingClientRect();
    const around = this.holder.getBoundingClientRect();
    const left = box.left + box.width / 2 - around.left - this.tip.offsetWidth / 2;
    this.tip.style.left = `${Math.max(0, Math.min(left, around.width - this.tip.offsetWidth))}px`;
    this.tip.style.top = `${Math.min(box.bottom - around.top + 8, around.height - this.tip.offsetHeight)}px`;
  }

  hideTip() {
    this.tip.hidden = true;
  }

  tell(text) {
    this.said.textContent = text;
  }
}

export default function ({ data, parentElement, setTriggerValue, setStateValue }) {
  sendWhatIsTyped(document);
  parentElement.canvas ??= new Canvas(parentElement);
  parentElement.canvas.show(data, setTriggerValue, setStateValue);
}
