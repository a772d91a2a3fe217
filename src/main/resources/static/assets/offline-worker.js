// The service worker of the page of figures without a connection. It keeps the page without anybody's data, its style and
// its scripts: nothing of a person is ever in its cache. Before these lines stand REGION, PAGE, SHELL, VERSION, SENDING
// and ASSETS.
importScripts(SENDING);
const CACHE = `lk-offline-${REGION}-${VERSION}`;
const PATIENCE = 6000;

addEventListener("install", event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll([SHELL, ...ASSETS])).then(() => skipWaiting()));
});

addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith(`lk-offline-${REGION}-`) && name !== CACHE)
      .map(name => caches.delete(name))))
    .then(() => clients.claim()));
});

// The shell in the language that is read now.
const renew = async () => (await caches.open(CACHE)).add(SHELL).catch(() => {});

async function page(event) {
  const asked = fetch(event.request);
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error("late")), PATIENCE));
  try {
    const answer = await Promise.race([asked, late]);
    if (answer.status >= 500) throw new Error("away");
    event.waitUntil(renew());
    return answer;
  } catch {
    return await caches.match(SHELL) ?? asked;
  }
}

addEventListener("fetch", event => {
  const {pathname, origin} = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== "GET") return;
  if (event.request.mode === "navigate" && pathname === PAGE) {
    event.respondWith(page(event));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(event.request).then(kept => kept ?? fetch(event.request)));
  }
});

addEventListener("sync", event => {
  if (event.tag === "lk-offline") {
    event.waitUntil(lkOffline.send(REGION).then(state => {
      if (state === "away") throw new Error("still without a connection");
    }));
  }
});
