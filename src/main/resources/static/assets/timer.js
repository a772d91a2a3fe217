// Counts down to the end that the page names, [data-until], by the server's clock of [data-now]; past it, says in minutes by
// how much the time is overrun. The words are the page's: [data-left] and [data-over]. A part of the page that live.js has
// renewed brings a timer of its own, which is found at the next second.
const ahead = new WeakMap();
setInterval(() => {
  for (const timer of document.querySelectorAll("[data-until]")) {
    if (!ahead.has(timer)) ahead.set(timer, Date.parse(timer.dataset.now) - Date.now());
    const left = Math.ceil((Date.parse(timer.dataset.until) - Date.now() - ahead.get(timer)) / 1000);
    const now = left > 0
      ? timer.dataset.left.replace("{0}", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`)
      : timer.dataset.over.replace("{0}", Math.floor(-left / 60));
    if (timer.textContent !== now) timer.textContent = now;
    timer.closest("section")?.classList.toggle("over", left <= 0);
  }
}, 1000);
