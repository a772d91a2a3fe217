// What the page of figures without a connection and its service worker share: the device's store, and sending. Everything
// lies under the mark of the person, so that no other sees it; a figure that is sent bears a key made here, by which the
// server takes it in once however often it comes.
globalThis.lkOffline = (() => {
  const CHUNK = 200_000;
  const bell = new BroadcastChannel("lk-offline");

  const open = () => new Promise((done, fail) => {
    const asked = indexedDB.open("lk-offline", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("taken", {keyPath: ["who", "region"]});
      asked.result.createObjectStore("drafts", {keyPath: ["who", "region", "id"]});
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });

  async function run(store, mode, act) {
    const db = await open();
    try {
      return await new Promise((done, fail) => {
        const transaction = db.transaction(store, mode, {durability: "strict"});
        const asked = act(transaction.objectStore(store));
        transaction.oncomplete = () => done(asked.result);
        transaction.onabort = () => fail(transaction.error);
      });
    } finally {
      db.close();
    }
  }

  const mine = (who, region) => IDBKeyRange.bound([who, region], [who, region, []]);
  const taken = (who, region) => run("taken", "readonly", store => store.get([who, region]));
  // Whose figures were fetched last, within the time for which the device's mark is kept.
  const last = async region => (await run("taken", "readonly", store => store.getAll()))
    .filter(each => each.region === region && each.at > Date.now() - 90 * 86_400_000)
    .sort((one, other) => other.at - one.at)[0]?.who ?? "";
  const drafts = (who, region) => run("drafts", "readonly", store => store.getAll(mine(who, region)));
  const draft = (who, region, id) => run("drafts", "readonly", store => store.get([who, region, id]));
  const keep = draft => run("drafts", "readwrite", store => store.put(draft));
  const drop = draft => run("drafts", "readwrite", store => store.delete([draft.who, draft.region, draft.id]));

  // "session" where one has to sign in again, "gone" where one reports no more, "away" where nobody answers.
  async function ask(address, options) {
    let answer;
    try {
      answer = await fetch(address, {redirect: "manual", cache: "no-store", ...options});
    } catch {
      throw new Error("away");
    }
    if (answer.type === "opaqueredirect") throw new Error("session");
    if (answer.status === 429 || answer.status >= 500) throw new Error("away");
    return answer;
  }

  /** Fetches the person's own figures anew, and keeps them; returns them with a token to send forms by. */
  async function refresh(region) {
    const answer = await ask(`/${region}/offline/figures`);
    if (!answer.ok) throw new Error("gone");
    const {csrf, ...figures} = await answer.json();
    await run("taken", "readwrite", store => store.put({...figures, region, at: Date.now()}));
    return {...figures, csrf};
  }

  async function post(address, fields, csrf) {
    fields.append("_csrf", csrf);
    const answer = await ask(address, {method: "POST", body: fields});
    const json = answer.headers.get("Content-Type")?.includes("json");
    return {status: answer.status, ...json ? await answer.json() : {reason: String(answer.status), text: ""}};
  }

  async function sendPhoto(region, photo, csrf) {
    const base = `/${region}/offline/photos`;
    const size = photo.bytes.byteLength;
    const announce = () => post(base, new URLSearchParams({photo: photo.key, name: photo.name, size, sha256: photo.sha256}), csrf);
    let told = await announce(), again = 0;
    while (told.status === 200 && told.received < size) {
      const part = new FormData();
      part.append("offset", told.received);
      part.append("file", new Blob([photo.bytes.slice(told.received, told.received + CHUNK)]), "part");
      const before = told.received;
      told = await post(`${base}/${photo.key}/chunks`, part, csrf);
      if (told.reason === "PHOTO_OFFSET") told = await announce();
      // Damaged on its way, it begins anew; twice is enough.
      if (told.status === 200 && told.received <= before && ++again > 2) throw new Error("away");
    }
    return told;
  }

  const form = draft => {
    const fields = new URLSearchParams({key: draft.key, measurement: draft.id, seen: draft.seen, lang: draft.lang, note: draft.note});
    for (const name of draft.figure.ratio ? ["numerator", "denominator"] : ["value"]) fields.append(name, draft[name]);
    for (const {name} of draft.figure.parts ?? []) fields.append(name, draft.parts?.[name] ?? "");
    if ("provisional" in draft) fields.append("provisional", draft.provisional ? "yes" : "no");
    for (const photo of draft.photos) fields.append("photo", photo.key);
    for (const [field, answer] of Object.entries(draft.answers ?? {})) if (answer) fields.append(field, answer);
    if (draft.handsIn) fields.append("hands-in", "yes");
    return fields;
  };

  async function sendOne(draft, csrf) {
    const report = () => post(`/${draft.region}/offline/reports`, form(draft), csrf);
    let told = await report();
    if (told.reason !== "PHOTO_MISSING") return told;
    for (const photo of draft.photos) {
      told = await sendPhoto(draft.region, photo, csrf);
      if (told.status !== 200) return told;
    }
    return report();
  }

  async function settle(sent, told) {
    const now = await draft(sent.who, sent.region, sent.id);
    // Changed while it was on its way: it has another key then, and is settled by that.
    if (!now || now.key !== sent.key) return;
    const what = {...now, at: Date.now(), reason: told.reason, told: told.text, field: told.field ?? ""};
    if (told.status === 200) {
      await keep({...what, state: "sent", photos: [], asked: [], answers: {}, reason: "", told: "", field: ""});
    } else if (told.kept) {
      // There as a draft, photos and all; what is sent next goes on from that.
      await keep({...what, state: "asked", photos: [], asked: told.asked, seen: told.seen});
    } else {
      await keep({...what, state: "refused"});
    }
    bell.postMessage("changed");
  }

  /** Sends what waits, one after the other, and by one tab alone; returns how it stands with the connection. */
  const send = region => navigator.locks.request("lk-offline-send", async () => {
    try {
      const now = await refresh(region);
      bell.postMessage("changed");
      const waiting = (await drafts(now.who, region)).filter(each => each.state === "waiting");
      for (const each of waiting) await settle(each, await sendOne(each, now.csrf));
      if (waiting.length > 0) await refresh(region);
      return "online";
    } catch (failure) {
      if (["away", "session", "gone"].includes(failure.message)) return failure.message;
      throw failure;
    } finally {
      bell.postMessage("changed");
    }
  });

  return {taken, last, drafts, keep, drop, send};
})();
