// Counts down to the end that the page names: [data-until], by the server's clock of [data-now].
for (const timer of document.querySelectorAll("[data-until]")) {
  const ahead = Date.parse(timer.dataset.now) - Date.now();
  const end = Date.parse(timer.dataset.until);
  const tick = () => {
    const left = Math.max(0, Math.round((end - Date.now() - ahead) / 1000));
    timer.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (left > 0) setTimeout(tick, 1000);
  };
  if (end - Date.parse(timer.dataset.now) < 6e6) {
    timer.parentElement.hidden = false;
    tick();
  }
}
