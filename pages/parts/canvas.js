const NARROW = 520; // below this width in px the picture takes the shape of a phone
const PAUSE = 350; // after so many ms without a key, what was typed is shown

// Streamlit takes over a text area's text only when it is left; a pause in typing should be enough.
function commitAfterPause(page) {
  if (page.body.dataset.commitsAfterPause) return;
  page.body.dataset.commitsAfterPause = "yes";
  let timer;
  page.addEventListener("input", (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement)) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true })),
      PAUSE,
    );
  });
}

export default function ({ data, parentElement, setTriggerValue }) {
  const holder = parentElement.querySelector(".canvas");
  commitAfterPause(holder.ownerDocument);

  const draw = () => {
    const picture = holder.clientWidth && holder.clientWidth < NARROW ? data.narrow : data.wide;
    if (holder.shown === picture) return;
    holder.shown = picture;
    holder.innerHTML = picture; // made by careerkit, with all that a person wrote escaped
  };
  draw();
  const watcher = new ResizeObserver(draw);
  watcher.observe(holder);

  holder.onclick = (event) => {
    const idea = event.target.closest("[data-idea]");
    if (idea) setTriggerValue("idea", Number(idea.dataset.idea));
  };
  return () => watcher.disconnect();
}
