// Signing out clears what this device keeps. Where figures that were filled in without a connection are still unsent, it
// asks first. Without this script one signs out at once.
const form = document.querySelector("form[data-sign-out]");
const question = document.querySelector("dialog[data-unsent]");

/** The drafts on this device that were not sent, whoever's they are; none where nothing was ever kept here. */
const unsent = () => new Promise((done, fail) => {
  const asked = indexedDB.open("lk-offline");
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onerror = () => done([]);
  asked.onsuccess = () => {
    const found = asked.result.transaction("drafts").objectStore("drafts").getAll();
    found.onerror = () => fail(found.error);
    found.onsuccess = () => {
      asked.result.close();
      done(found.result.filter(each => !["sent", "asked"].includes(each.state)));
    };
  };
});

function leave() {
  // For browsers that do not clear what they keep when they are told to.
  indexedDB.deleteDatabase("lk-offline");
  form.submit();
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const drafts = await unsent().catch(() => []);
  if (drafts.length === 0) return leave();
  question.querySelector("[data-count]").textContent = drafts.length;
  question.querySelector("[data-send]").href = `/${encodeURIComponent(drafts[0].region)}/offline`;
  question.showModal();
});
question.querySelector("[data-drop]").addEventListener("click", leave);
question.querySelector("[data-stay]").addEventListener("click", () => question.close());
