function made(kind, className, text) {
  const element = document.createElement(kind);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function named(text, kind = "span") {
  const name = made(kind, "name", text);
  name.dir = "auto";
  name.title = text;
  return name;
}

const key = (values) => values.join("-");
const listed = (words) => [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ");

class Choose {
  constructor(root) {
    this.root = root;
    this.find = (selector) => root.querySelector(selector);
    this.showsAll = false;
    this.find(".choose").addEventListener("click", (event) => this.click(event));
    this.find(".choose").addEventListener("keydown", (event) => this.move(event));
  }

  show(data, send) {
    this.send = send;
    const now = JSON.stringify(data);
    if (now === this.shown) return;
    this.shown = now;
    this.data = data;
    const focused = this.find(".choose").getRootNode().activeElement?.dataset?.place;
    for (const name of ["ink", "muted", "line"]) this.find(".choose").style.setProperty(`--${name}`, data.colours[name]);
    this.drawThrees();
    this.drawTwos();
    this.tell();
    if (focused) this.find(`[data-place="${focused}"]`)?.focus({ preventScroll: true });
  }

  isDrawn(values) {
    return key(values) === key(this.data.drawn);
  }

  // The best first, and with them the one on the canvas; all of them when asked for.
  drawThrees() {
    const { threes, best } = this.data;
    const shown = this.showsAll ? threes : threes.filter((three, rank) => rank < best || this.isDrawn(three.values));
    this.find(".threes").replaceChildren(...shown.map((three) => this.three(three)));
    const more = this.find(".more");
    more.hidden = threes.length <= best;
    more.textContent = this.showsAll ? "Show the best only" : `Show all ${threes.length}`;
    more.setAttribute("aria-expanded", this.showsAll);
  }

  three({ values, drawing, said, label }) {
    const { verbs, colours, threes } = this.data;
    const card = made("button", "three");
    const isBest = threes[0].values === values;
    card.type = "button";
    card.dataset.place = `three-${key(values)}`;
    card.dataset.values = JSON.stringify(values);
    card.setAttribute("aria-pressed", this.isDrawn(values));
    card.setAttribute("aria-label", `${label}${isBest ? ". Suggested" : ""}`);
    const names = values.map((value, place) => {
      const name = named(verbs[value]);
      name.style.color = colours.names[place];
      return name;
    });
    const above = made("span", "above");
    above.append(names[0], names[1]);
    card.append(above);
    card.insertAdjacentHTML("beforeend", drawing); // made by careerkit, without a word of the person's
    const figures = made("span", "figures");
    figures.append(made("span", "", said[0]), made("span", "rest", said.slice(1).join(" · ")));
    const tags = [this.isDrawn(values) && "✓ on the canvas", isBest && "suggested"].filter(Boolean);
    card.append(names[2], figures, made("span", "tag", tags.join(" · ")));
    return card;
  }

  drawTwos() {
    const { verbs, twos, scales } = this.data;
    const head = made("tr");
    const heading = (verb, scope) => {
      const cell = made("th");
      cell.scope = scope;
      cell.append(named(verb));
      return cell;
    };
    head.append(made("td"), ...verbs.map((verb) => heading(verb, "col")));
    this.find("thead").replaceChildren(head);
    this.find("tbody").replaceChildren(
      ...twos.map((cells, row) => {
        const line = made("tr");
        line.append(heading(verbs[row], "row"), ...cells.map((cell, column) => this.two(cell, row, column)));
        return line;
      }),
    );
    this.cells = [...this.root.querySelectorAll("td button")];
    (this.cells.find((cell) => cell.ariaPressed === "true") ?? this.cells[0]).tabIndex = 0;
    this.find(".scales").replaceChildren(
      ...scales.map(({ text, fills }, place) => {
        const scale = made("span", "scale");
        const swatches = fills.map((fill) => Object.assign(made("i"), { style: `background: ${fill}` }));
        scale.append(...swatches, made("span", "", `${place ? "Below" : "Above"} the diagonal: ${text}`));
        return scale;
      }),
    );
  }

  two(cell, row, column) {
    if (!cell) return made("td", "none");
    const box = made("td");
    const button = made("button", cell.known ? "" : "unknown", cell.text);
    button.type = "button";
    button.tabIndex = -1;
    button.style.backgroundColor = cell.fill;
    button.dataset.place = `two-${row}-${column}`;
    button.dataset.values = JSON.stringify(cell.values);
    button.setAttribute("aria-pressed", this.isDrawn(cell.values));
    button.setAttribute("aria-label", cell.label);
    button.title = cell.label;
    box.append(button);
    return box;
  }

  click(event) {
    const chosen = event.target.closest("[data-values]");
    if (chosen && chosen.ariaPressed !== "true") {
      this.asked = true;
      const values = JSON.parse(chosen.dataset.values);
      this.send("pick", values.map((value) => this.data.verbs[value]));
    } else if (event.target.closest(".more")) {
      this.showsAll = !this.showsAll;
      this.drawThrees();
    } else if (event.target.closest(".up")) {
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      document.querySelector(".st-key-picture")?.scrollIntoView({ block: "center", behavior: isStill ? "auto" : "smooth" });
    }
  }

  // What was asked for is out of sight, up on the canvas: say that it is there.
  tell() {
    const { verbs, drawn } = this.data;
    this.find(".said").textContent = this.asked ? `Now on the canvas: ${listed(drawn.map((value) => verbs[value]))}.` : "";
    this.find(".up").hidden = !this.asked;
  }

  // Arrow keys go from picture to picture, and from cell to cell.
  move(event) {
    const by = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    const from = event.target.closest?.("[data-values]");
    if (!by || !from) return;
    event.preventDefault();
    const next = from.classList.contains("three") ? this.nextThree(from, by) : this.nextTwo(from, by);
    if (!next) return;
    if (next.tabIndex < 0) {
      for (const cell of this.cells) cell.tabIndex = -1;
      next.tabIndex = 0;
    }
    next.focus();
  }

  nextThree(from, [down, right]) {
    const all = [...this.find(".threes").children];
    const columns = getComputedStyle(this.find(".threes")).gridTemplateColumns.split(" ").length;
    return all[all.indexOf(from) + right + down * columns];
  }

  nextTwo(from, [down, right]) {
    let [row, column] = from.dataset.place.split("-").slice(1).map(Number);
    do [row, column] = [row + down, column + right];
    while (row === column);
    return this.find(`[data-place="two-${row}-${column}"]`);
  }
}

export default function ({ data, parentElement, setTriggerValue }) {
  parentElement.choose ??= new Choose(parentElement);
  parentElement.choose.show(data, setTriggerValue);
}
