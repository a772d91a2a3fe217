// Saves a form while it is filled in: <form data-autosave="/where/drafts/go"> with a hidden "version" and an element
// [data-autosave-status] whose data-waiting and data-failed say what happens meanwhile. The server answers with the text
// to show and the header Draft-Version; 409 ends the saving. Without this script the form's own button saves.
for (const form of document.querySelectorAll("form[data-autosave]")) {
  const status = form.querySelector("[data-autosave-status]");
  let timer, saving, busy = false, dirty = false, over = false;

  const later = delay => {
    clearTimeout(timer);
    timer = setTimeout(start, delay);
  };

  async function save() {
    if (busy || !dirty || over) return;
    busy = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: document.hidden, redirect: "error"
      });
      const version = answer.headers.get("Draft-Version");
      if (!version) throw answer.status;
      status.textContent = await answer.text();
      if (answer.ok) form.elements.version.value = version;
      // Filled in elsewhere too: only the form's own button goes on, and shows both.
      over = answer.status === 409;
    } catch {
      dirty = true;
      status.textContent = status.dataset.failed;
      later(8000);
    }
    busy = false;
    if (dirty && !over) later(1500);
  }

  form.addEventListener("input", () => {
    dirty = true;
    if (!over) status.textContent = status.dataset.waiting;
    later(1500);
  });
  function start() {
    if (!busy) saving = save();
  }

  form.addEventListener("submit", event => {
    over = true;
    clearTimeout(timer);
    if (!busy) return;
    // The save on its way raises the version: sent beside it, the form would seem to be changed by somebody else.
    event.preventDefault();
    saving.then(() => form.requestSubmit(event.submitter));
  });
  addEventListener("online", start);
  document.addEventListener("visibilitychange", () => { if (document.hidden) start(); });
}
