const STEP = 1000; // ms between two looks at the clock

// Kept with the script, so that the time goes on when the page is set up anew.
const clock = { end: 0, whole: 0, over: false };

const minutes = (count) => `${count} minute${count === 1 ? "" : "s"}`;

class Timer {
  constructor(root) {
    this.find = (name) => root.querySelector(`.${name}`);
    this.find("start").addEventListener("click", () => this.start());
    this.find("stop").addEventListener("click", () => this.stop());
    this.ticking = setInterval(() => this.draw(), STEP);
  }

  show(data) {
    this.minutes = data.minutes;
    this.draw();
  }

  start() {
    clock.whole = this.minutes * 60_000;
    clock.end = Date.now() + clock.whole;
    clock.over = false;
    this.draw();
    this.find("stop").focus();
  }

  stop() {
    clock.end = 0;
    this.draw();
    this.find("start").focus();
  }

  draw() {
    const left = clock.end - Date.now();
    if (clock.end && left <= 0) Object.assign(clock, { end: 0, over: true });
    const runs = Boolean(clock.end);
    this.find("start").hidden = runs;
    this.find("start").textContent = `◷ ${minutes(this.minutes)} of quiet`;
    this.find("rest").hidden = this.find("stop").hidden = !runs;
    this.find("said").textContent = clock.over && !runs ? "That was your time. Write on as long as you like." : "";
    if (!runs) return;
    this.find("line").firstElementChild.style.width = `${(100 * left) / clock.whole}%`;
    const about = left > 60_000 ? `about ${minutes(Math.round(left / 60_000))} left` : "the last minute";
    if (this.find("left").textContent !== about) this.find("left").textContent = about;
  }
}

export default function ({ data, parentElement }) {
  sendWhatIsTyped(document);
  parentElement.timer ??= new Timer(parentElement);
  parentElement.timer.show(data);
  return () => {
    clearInterval(parentElement.timer.ticking);
    delete parentElement.timer;
  };
}
