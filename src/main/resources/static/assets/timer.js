// Counts down to the end that the page names, [data-until], by the server's clock of [data-now], once the end is near;
// past it, says in minutes by how much the slot is overrun. The words are the page's: [data-left] and [data-over].
const near = 100 * 60;
for (const timer of document.querySelectorAll("[data-until]")) {
  const ahead = Date.parse(timer.dataset.now) - Date.now();
  const end = Date.parse(timer.dataset.until);
  const words = left => left > 0
    ? timer.dataset.left.replace("{0}", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`)
    : timer.dataset.over.replace("{0}", Math.floor(-left / 60));
  const tick = () => {
    const left = Math.ceil((end - Date.now() - ahead) / 1000);
    if (left >= near) return;
    timer.parentElement.hidden = false;
    const now = words(left);
    if (timer.textContent !== now) timer.textContent = now;
  };
  tick();
  setInterval(tick, 1000);
}
