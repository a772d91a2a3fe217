// Photos made small on the device, which takes everything but the picture out of them: for the page of figures without a connection, and for
// forms with <input type="file" data-shrink>. Without this script a form sends photos as they are, and the server cleans them.
globalThis.lkPhoto = (() => {
  const LONGEST_SIDE = 1600;

  /** The picture as a JPEG with no side longer than this. */
  async function scaled(file, side = LONGEST_SIDE) {
    const picture = await createImageBitmap(file);
    const by = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * by));
    canvas.height = Math.max(1, Math.round(picture.height * by));
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
  }

  const blob = canvas => new Promise(done => canvas.toBlob(done, "image/jpeg", .8));
  const name = file => file.name.replace(/\.[^.]*$/, "").slice(0, 90) + ".jpg";

  /** The same as a file; what cannot be read as a picture, or would not get smaller, stays as it is. */
  async function small(file) {
    try {
      const made = await blob(await scaled(file));
      return made.size < file.size ? new File([made], name(file), {type: "image/jpeg"}) : file;
    } catch {
      return file;
    }
  }

  for (const input of document.querySelectorAll("input[type=file][data-shrink]")) {
    let busy;
    input.addEventListener("change", () => {
      const chosen = [...input.files];
      const turn = busy = Promise.all(chosen.map(small)).then(files => {
        // Chosen anew meanwhile: those are made small by the change after this one.
        if (busy !== turn) return;
        const data = new DataTransfer();
        files.forEach(file => data.items.add(file));
        input.files = data.files;
      // An old browser may not let a script choose files: those that were chosen go as they are.
      }).catch(() => {}).finally(() => { if (busy === turn) busy = undefined; });
    });
    input.form.addEventListener("submit", event => {
      if (!busy) return;
      event.preventDefault();
      busy.then(() => input.form.requestSubmit(event.submitter));
    });
  }

  return {scaled, blob, name, small};
})();
