const PAUSE = 350; // after so many ms without a key, what was typed is shown
const SENT = 120; // after so many ms, what was typed is on its way

// Streamlit takes over a text area's text only when it is left; a pause in typing should be enough.
// And where a click comes before what was typed is sent, the click is lost: it is held back until then.
function sendWhatIsTyped(page) {
  if (page.body.dataset.sendsWhatIsTyped) return;
  page.body.dataset.sendsWhatIsTyped = "yes";
  let field = null;
  let timer;
  const send = () => {
    clearTimeout(timer);
    const enter = { key: "Enter", ctrlKey: field instanceof HTMLTextAreaElement, bubbles: true, cancelable: true };
    field?.dispatchEvent(new KeyboardEvent("keydown", enter));
    field = null;
  };
  page.addEventListener("input", (event) => {
    if (!event.target.matches?.("textarea, input[type=text]")) return;
    field = event.target;
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE);
  });
  page.addEventListener(
    "click",
    (event) => {
      const target = event.target.closest?.("a, button");
      if (!field || !target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
      setTimeout(() => target.click(), SENT);
    },
    true,
  );
}
