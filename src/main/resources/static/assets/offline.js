// The page of figures that are filled in without a connection. Every key that is pressed is kept on the device; what is
// sent goes out by offline-send.js, here or in the service worker; offline-card.js is of one card. Without this script the page is a list of links.
const board = document.querySelector("[data-offline]");
const region = board.dataset.offline;
const base = `/${region}/offline`;
const list = board.querySelector("[data-list]");
const card = board.querySelector("template[data-card]");
const MOST_PHOTOS = 10, AGAIN = 15_000;
const FIELDS = ["value", "numerator", "denominator", "note"];
const cards = new Map();
let who = "", state = "", taken;

const say = (word, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value),
  board.querySelector(`[data-say="${word}"]`).textContent);
const lang = () => document.documentElement.lang;
const moment = at => new Intl.DateTimeFormat(lang() === "en" ? "en-GB" : "id-ID", {dateStyle: "long", timeStyle: "short"}).format(at);
const show = (element, text) => {
  element.hidden = !text;
  if (element.textContent !== text) element.textContent = text;
};
// Who signed in on this device last: known without a connection too. A browser that was killed may have lost the mark, not
// yet what it took along; signing out takes away both.
const device = async () => document.cookie.match(/(?:^|; )lk-device=([0-9a-f]+)/)?.[1] ?? lkOffline.last(region);

/* A card for each figure */

function made(figure) {
  const item = card.content.cloneNode(true).querySelector("li");
  const form = item.querySelector("form");
  for (const label of item.querySelectorAll("[data-label]")) {
    const input = form.elements[label.dataset.label];
    input.id = label.htmlFor = `${label.dataset.label}-${figure.id}`;
    const mistake = item.querySelector(`[data-mistake="${label.dataset.label}"]`);
    mistake.id = `${input.id}-mistake`;
    input.setAttribute("aria-describedby", mistake.id);
  }
  show(item.querySelector('[data-label="value"]'), say("value", figure.unit));
  for (const part of item.querySelectorAll("[data-plain]")) part.hidden = figure.ratio;
  for (const part of item.querySelectorAll("[data-ratio]")) part.hidden = !figure.ratio;
  const one = {item, form, figure, draft: null, busy: Promise.resolve()};
  form.addEventListener("input", event => { if (event.target.name !== "photo") changed(one); });
  form.elements.photo.addEventListener("change", () => photographed(one));
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (holds(one)) queue(one, one.draft?.seen ?? one.figure.seen);
  });
  item.querySelector("[data-mine]").addEventListener("click", () => queue(one, one.figure.seen));
  item.querySelector("[data-drop]").addEventListener("click", () => discard(one));
  list.append(item);
  cards.set(figure.id, one);
  return one;
}

function fill(one) {
  const {form, figure, draft} = one;
  const source = draft ?? {...figure.draft, handsIn: true};
  lkCard.ask(one, []);
  lkCard.parts(one);
  for (const name of FIELDS) form.elements[name].value = source[name];
  for (const name of lkCard.names(one)) form.elements[name].value = source.parts?.[name] ?? "";
  // A draft that this device kept before the box was there says nothing of it.
  form.elements.provisional.checked = source.provisional ?? figure.draft.provisional ?? false;
  form.elements["hands-in"].checked = source.handsIn;
  pictures(one);
}

function told(one) {
  const {draft, figure} = one;
  const at = draft?.at ? moment(draft.at) : "";
  switch (draft?.state) {
    case "draft": return say("kept");
    case "waiting": return say(state === "sending" ? "sending" : "waiting");
    case "sent": return say(draft.handsIn ? "sent" : "sent-draft", at);
    case "asked": return say("asked", at, draft.told);
    case "refused": {
      const why = say("refused", draft.told || say("not-here"));
      const {value, numerator, denominator, by} = figure.draft;
      return draft.reason === "FIGURE_CHANGED" && by
        ? `${why} ${say("changed", figure.ratio ? `${numerator} / ${denominator}` : value, by)}` : why;
    }
    default: return "";
  }
}

function look(one) {
  const {item, figure, draft} = one;
  for (const place of item.querySelectorAll("[data-put]")) show(place, figure[place.dataset.put] ?? "");
  item.querySelector("summary .tag").className = `tag ${figure.tone}`;
  item.querySelector("[data-page]").href = figure.url;
  show(item.querySelector("[data-returned]"), figure.returned ? say("returned", figure.returned) : "");
  lkCard.ask(one, draft?.asked ?? []);
  lkCard.parts(one);
  const early = figure.endsOn > new Date().toISOString().slice(0, 10);
  item.querySelector("[data-over]").hidden = early;
  item.querySelector("[data-early]").hidden = !early;
  item.querySelector("[data-told]").textContent = told(one);
  item.querySelector("[data-mine]").hidden = draft?.reason !== "FIGURE_CHANGED";
  item.querySelector("[data-drop]").hidden = !draft || draft.state === "sent";
  for (const mistake of item.querySelectorAll("[data-mistake]")) {
    if (["refused", "asked"].includes(draft?.state) && draft.field === mistake.dataset.mistake) wrong(one, draft.field, draft.told);
  }
}

function wrong(one, field, text) {
  show(one.item.querySelector(`[data-mistake="${field}"]`), text);
  one.form.elements[field].toggleAttribute("aria-invalid", Boolean(text));
  if (text) one.form.elements[field].setAttribute("aria-invalid", "true");
}

function holds(one) {
  const told = Object.entries(lkCard.mistakes(one, handsIn(one), lang()));
  for (const [name, words] of told) wrong(one, name, words.length > 0 ? say(...words) : "");
  const first = told.find(([, words]) => words.length > 0);
  if (first) one.form.elements[first[0]].focus();
  return !first;
}

/* What is filled in */

// One change after the other: each is on the device before the next begins.
const inTurn = (one, act) => one.busy = one.busy.then(act).catch(failure => console.error(failure)).then(() => look(one));

const handsIn = one => one.form.elements["hands-in"].checked && !one.item.querySelector("[data-over]").hidden;

function typed(one) {
  const begun = one.draft && one.draft.state !== "sent" ? one.draft : {seen: one.figure.seen, photos: []};
  const now = {...begun, who, region, id: one.figure.id, figure: one.figure, lang: lang(), reason: "", told: "", field: ""};
  for (const name of FIELDS) now[name] = one.form.elements[name].value.trim();
  now.answers = lkCard.answered(one);
  now.parts = Object.fromEntries(lkCard.names(one).map(name => [name, one.form.elements[name].value.trim()]));
  now.provisional = one.form.elements.provisional.checked;
  now.handsIn = handsIn(one);
  return now;
}

const righted = (one, names) => { for (const name of names) wrong(one, name, ""); };

// What was wrong with the fields is taken back at once: after the device has kept the change, it could be of a sending since.
const changed = one => {
  righted(one, [...FIELDS, ...lkCard.names(one), "photo"]);
  return inTurn(one, () => {
    if (one.draft?.field) righted(one, [one.draft.field]);
    // Another content needs another key: the one before may be on its way.
    one.draft = {...typed(one), key: crypto.randomUUID(), state: "draft", at: Date.now()};
    return lkOffline.keep(one.draft);
  });
};

const queue = (one, seen) => inTurn(one, async () => {
  one.draft = {...typed(one), seen, key: crypto.randomUUID(), state: "waiting", at: Date.now()};
  await lkOffline.keep(one.draft);
  const worker = await navigator.serviceWorker.getRegistration(base);
  await worker?.sync?.register("lk-offline").catch(() => {});
  send();
});

const discard = one => inTurn(one, async () => {
  await lkOffline.drop(one.draft);
  one.draft = null;
  fill(one);
});

/* Photos */

const photographed = one => inTurn(one, async () => {
  const files = [...one.form.elements.photo.files];
  one.form.elements.photo.value = "";
  const photos = [...one.draft?.photos ?? []];
  let mistake = "";
  for (const file of files) {
    if (photos.length >= MOST_PHOTOS) { mistake = say("photos-left", MOST_PHOTOS); break; }
    try { photos.push(await lkCard.small(file)); } catch { mistake = say("photo-failed", file.name); }
  }
  await withPhotos(one, photos);
  wrong(one, "photo", mistake);
});

async function withPhotos(one, photos) {
  one.draft = {...typed(one), photos, key: crypto.randomUUID(), state: "draft", at: Date.now()};
  await lkOffline.keep(one.draft);
  pictures(one);
}

function pictures(one) {
  one.item.querySelector("[data-photos]").replaceChildren(...(one.draft?.photos ?? []).map(photo => {
    const item = document.createElement("li"), image = document.createElement("img"), away = document.createElement("button");
    image.src = photo.thumb;
    image.alt = photo.name;
    away.type = "button";
    away.className = "link";
    away.textContent = say("remove", photo.name);
    away.addEventListener("click", () => inTurn(one, () => withPhotos(one, one.draft.photos.filter(each => each.key !== photo.key))));
    item.append(image, away);
    return item;
  }));
}

/* The whole page */

// A draft that is on the server too, and went on from there: on its page, or by somebody else.
function overtaken(draft) {
  if (draft.state !== "asked" || !taken || taken.at <= draft.at) return false;
  const gone = taken.figures.find(each => each.id === draft.id)?.seen !== draft.seen;
  if (gone) lkOffline.drop(draft);
  return gone;
}

async function render() {
  taken = await lkOffline.taken(who, region);
  const drafts = (await lkOffline.drafts(who, region)).filter(draft => !overtaken(draft));
  const figures = new Map((taken?.figures ?? []).map(each => [each.id, each]));
  // What was filled in stays, also where the figure is no longer waited for.
  for (const draft of drafts) if (!figures.has(draft.id)) figures.set(draft.id, draft.figure);
  if (cards.size === 0) list.replaceChildren();
  for (const [id, figure] of figures) {
    const known = cards.get(id), one = known ?? made(figure);
    const draft = drafts.find(each => each.id === id) ?? null;
    const other = draft?.state !== one.draft?.state || draft?.key !== one.draft?.key;
    one.figure = figure;
    if (!known || (other && !one.item.contains(document.activeElement))) { one.draft = draft; fill(one); }
    else if (draft?.key === one.draft?.key) one.draft = draft;
    look(one);
  }
  for (const [id, one] of cards) if (!figures.has(id)) { one.item.remove(); cards.delete(id); }
  const waiting = taken?.figures.length ?? 0;
  board.querySelector("[data-headline]").textContent = !taken ? document.title.split(" · ")[0] : waiting ? say("headline", waiting) : say("none");
  show(board.querySelector("[data-as-of]"), taken ? say("as-of", moment(taken.at)) : "");
  top();
}

function top() {
  const words = {"": "online", online: "online", sending: "sending", away: taken ? "offline" : "never", session: "session", gone: "gone"};
  board.querySelector("[data-state]").textContent = say(words[state]);
  const ask = board.querySelector("[data-ask]");
  ask.hidden = state !== "session";
  if (state === "session" && !ask.firstChild) {
    const link = document.createElement("a");
    link.className = "btn";
    link.href = `/sign-in?next=${base}`;
    link.textContent = say("sign-in");
    ask.append(link);
  }
  board.querySelector("[data-actions]").hidden = false;
}

let sending = false;
async function send() {
  if (sending) return;
  sending = true;
  try {
    state = await lkOffline.send(region);
  } finally {
    sending = false;
    await render();
  }
}

async function begin() {
  if (!isSecureContext || !navigator.serviceWorker) {
    board.querySelector("[data-state]").textContent = say("insecure");
    return;
  }
  who = board.dataset.who || await device();
  if (!who) {
    state = "away";
    taken = undefined;
    list.replaceChildren();
    board.querySelector("[data-state]").textContent = say("never");
    return;
  }
  await navigator.serviceWorker.register(`${base}/worker.js`, {scope: base}).catch(failure => console.warn(failure));
  navigator.storage?.persist?.().catch(() => {});
  new BroadcastChannel("lk-offline").addEventListener("message", render);
  board.querySelector("[data-send]").addEventListener("click", send);
  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) send(); });
  setInterval(() => { if ([...cards.values()].some(one => one.draft?.state === "waiting")) send(); }, AGAIN);
  await render();
  await send();
}

addEventListener("beforeinstallprompt", event => {
  event.preventDefault();
  const button = board.querySelector("[data-install]");
  button.hidden = false;
  button.addEventListener("click", () => { button.hidden = true; event.prompt(); }, {once: true});
});

// Signing out clears the device: said once where something would be lost by it.
document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", event => {
  const unsent = [...cards.values()].filter(one => one.draft && !["sent", "asked"].includes(one.draft.state)).length;
  if (unsent === 0 || board.dataset.warned) return;
  event.preventDefault();
  board.dataset.warned = "yes";
  const told = board.querySelector("[data-state]");
  told.textContent = say("unsent", unsent);
  told.scrollIntoView({block: "center"});
});

begin();
