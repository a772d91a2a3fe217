// Keeps parts of a page current: [data-live="/stream"] says where the state is told and data-state which one is shown. When
// another is told, the content of every [data-live-part] becomes that of the same id in the page as it is now; a part in which somebody has begun to type stays. A reader has
// only a few streams: the oldest is told that there are enough, and is opened again when its page is looked at.
const box = document.querySelector("[data-live]");
if (box) {
  let stream;
  const listen = () => {
    stream = new EventSource(box.dataset.live);
    stream.addEventListener("state", show);
    stream.addEventListener("enough", () => stream.close());
  };
  const typed = part => [...part.querySelectorAll("input, textarea")].some(field => field.value !== field.defaultValue);
  const show = async event => {
    if (event.data === box.dataset.state) return;
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    const now = new DOMParser().parseFromString(await answer.text(), "text/html");
    box.dataset.state = event.data;
    for (const part of document.querySelectorAll("[data-live-part]")) {
      const fresh = now.getElementById(part.id);
      if (fresh && !typed(part)) part.replaceChildren(...fresh.childNodes);
    }
  };
  listen();
  addEventListener("pagehide", () => stream.close());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && stream.readyState === EventSource.CLOSED) listen();
  });
}
